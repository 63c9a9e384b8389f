// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/documentdetector.h"
#include "models/compare/dataset.h"
#include "models/compare/elementscanner.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace simdjson::dom {
class parser;
}

namespace Roamscope {

/// Tells from its members which object an element is, and from some of them which version they are of.
class FeedClassifier
{
public:
    FeedClassifier();
    ~FeedClassifier();

    struct Kind
    {
        QByteArray name {}; ///< of the catalog; empty when it is like nothing
        std::optional<OcpiModule> module {};
        bool isPart = false; ///< an EVSE, a connector
    };
    /// Elements with the same members are looked at once.
    const Kind &kindOf(const ScannedElement &element);
    Kind kindOf(std::string_view json);

    /// Whether the JSON can be read; *error says what is wrong.
    bool isValid(std::string_view json, QByteArray *error);

    /// Weighs an object for and against each version.
    void weigh(std::string_view json, const QByteArray &name);
    ProtocolVersion version(const QString &hint, DocumentReport::Certainty *certainty) const;

private:
    DocumentDetector m_detector;
    std::unique_ptr<simdjson::dom::parser> m_parser;
    QHash<quint64, Kind> m_kinds;
    QHash<QByteArray, Kind> m_named; ///< by the names, in their order
    Kind m_last; ///< where the table is full
};

} // namespace Roamscope
