// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/jsonwalker.h"
#include "models/compare/dataset.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace Roamscope {

class Lift;
struct CatalogObject;

/// Writes one object in the common form of a Lift, member by member; values that nothing is done to are
/// copied byte for byte.
class LiftWriter
{
public:
    explicit LiftWriter(const Lift &lift)
        : m_lift(lift)
    {
    }

    /// Empty when the JSON is broken.
    QByteArray rewrite(OcpiModule module, std::string_view json);

private:
    using Members = std::vector<JsonWalker::Member>;

    void object(const CatalogObject *type, std::string_view json, int depth);
    void value(const CatalogObject *type, std::string_view json, int depth);
    void member(std::string_view name, std::string_view json);
    void name(std::string_view name);
    void separate();
    // 2.1.1
    void sessionPlace(std::string_view location);
    void cdrPlace(std::string_view location);
    void cdrToken(std::string_view authId);
    // 2.3.0
    void afterTaxes(const Members &members);

    const Lift &m_lift;
    QByteArray m_out;
    bool m_broken = false;
};

} // namespace Roamscope
