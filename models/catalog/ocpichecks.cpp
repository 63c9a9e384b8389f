// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocpichecks.h"

#include "models/catalog/catalog.h"
#include "models/catalog/findingsink.h"

#include <simdjson.h>

namespace Roamscope {

void checkOcpi(const CatalogObject &object, const simdjson::dom::element &document, const ValidationOptions &,
               FindingSink &sink)
{
    using namespace simdjson;
    std::string_view locationTime;
    dom::array evses;
    if (object.name != "Location" || document["last_updated"].get(locationTime) != SUCCESS
        || document["evses"].get(evses) != SUCCESS) {
        return;
    }
    int place = 0;
    for (const dom::element evse : evses) {
        std::string_view evseTime;
        // Both are UTC and of the same form, so that their texts compare as their times do.
        if (evse["last_updated"].get(evseTime) == SUCCESS && evseTime.size() == locationTime.size()
            && evseTime > locationTime) {
            ValidationFinding finding;
            finding.rule = ValidationRule::Inconsistent;
            finding.severity = Severity::Warning;
            finding.pointer = "/evses/" + QByteArray::number(place) + "/last_updated";
            finding.found = QByteArray(evseTime.data(), qsizetype(evseTime.size()));
            finding.expected = "not after " + QByteArray(locationTime.data(), qsizetype(locationTime.size()));
            finding.object = &object;
            finding.field = object.field("last_updated");
            sink.add(std::move(finding));
        }
        ++place;
    }
}

} // namespace Roamscope
