// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocpichecks.h"

#include "models/catalog/ocpicheckcontext.h"

namespace Roamscope {

namespace {

using Check = void (*)(OcpiCheckContext &, simdjson::dom::element, const OcpiPath &);

constexpr std::pair<std::string_view, Check> checks[] = {
    {"Location", checkLocation}, {"EVSE", checkEvse}, {"Connector", checkConnector}, {"Tariff", checkTariff},
    {"Session", checkSession},   {"CDR", checkCdr},   {"Token", checkToken},
};

/// From 2.2 on a PATCH must say when the change was made.
void checkPatch(OcpiCheckContext &context, std::string_view object, simdjson::dom::element document, const OcpiPath &root)
{
    const bool hasTime = object == "Location" || object == "EVSE" || object == "Connector" || object == "Session"
        || object == "Token";
    if (!context.options.partial || !hasTime || context.version == ProtocolVersion::Ocpi211 || !document.is_object()
        || OcpiCheckContext::has(document, "last_updated"))
        return;
    context.report(root, {.check = OcpiCheck::PatchWithoutTime, .severity = Severity::Error, .object = object,
                          .member = "last_updated", .found = {}});
}

} // namespace

void checkOcpi(const CatalogObject &object, const simdjson::dom::element &document, const ValidationOptions &options,
               FindingSink &sink)
{
    OcpiCheckContext context(object.version, options, sink);
    const OcpiPath root;
    checkPatch(context, object.name, document, root);
    for (const auto &[name, check] : checks) {
        if (name == object.name)
            check(context, document, root);
    }
}

} // namespace Roamscope
