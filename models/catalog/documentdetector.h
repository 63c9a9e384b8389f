// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/documentvalidator.h"

#include <array>
#include <string_view>
#include <vector>

namespace simdjson::dom {
class element;
}

namespace Roamscope {

struct CatalogObject;

/// Tells by its members what a document is: which object or message, and of which version.
class DocumentDetector
{
public:
    explicit DocumentDetector(bool partial);

    struct Kind
    {
        QByteArray name; ///< "Location", or an OCPP action
        bool isOcpp = false;
        bool isResponse = false;

        bool isKnown() const { return !name.isEmpty(); }
    };
    /// What an object with these members is like; unknown when it is like nothing, or like several things.
    Kind kindOf(const std::vector<std::string_view> &keys, DocumentOptions::Protocol protocol) const;

    /// Weighs one OCPI object for and against each version.
    void weigh(const simdjson::dom::element &object, const QByteArray &name);
    /// The version that the objects speak for; a hint (a file name) breaks a tie.
    ProtocolVersion version(const QString &hint, DocumentReport::Certainty *certainty) const;

private:
    struct Type
    {
        Kind kind;
        std::vector<const CatalogObject *> versions;
        std::vector<std::string> names; ///< sorted; for OCPI without underscores and in small letters
    };

    double likeness(const Type &type, const std::vector<std::string_view> &keys, double *coverage) const;
    void weighObject(const simdjson::dom::element &object, const std::array<const CatalogObject *, 3> &types, double weight,
                     int depth);

    std::vector<Type> m_types;
    std::array<double, 3> m_scores {}; ///< 2.1.1, 2.2.1, 2.3.0
    qint64 m_samples = 0;
    bool m_partial = false;
};

} // namespace Roamscope
