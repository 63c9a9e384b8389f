// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace Roamscope {

/// Members of a JSON object, where absence and a wrong type are not worth an error.
namespace jsonaccess {
namespace dom = simdjson::dom;

std::string_view text(dom::object object, std::string_view name);
QByteArray bytes(dom::object object, std::string_view name);
/// A number, or a string that is one; NaN otherwise.
double number(dom::object object, std::string_view name);
int integer(dom::object object, std::string_view name, int otherwise);
/// A string or an integer as text ("100412"): ids come as both.
QByteArray scalar(dom::object object, std::string_view name);
/// Strings of an array, separated by commas.
QByteArray list(dom::object object, std::string_view name);
/// idTag (1.6) or idToken.idToken (2.x).
QByteArray tokenOf(dom::object payload);
/// uid and evse_id of the first EVSE of a Location (OCPI 2.1.1 embeds it).
void firstEvse(dom::object location, QByteArray &uid, QByteArray &evseId);
/// A hash of an object's members but last_updated: equal for objects that say the same.
QByteArray contentKey(dom::object object);
} // namespace jsonaccess

/// The samples of a MeterValues, TransactionEvent or StopTransaction, in base units, one per measurand and
/// moment: the total where the charger gives one, else the sum of the phases for power and energy, the
/// largest for current and the mean for voltage. `textUnits`: 1.6 writes the unit into the sample, 2.x into
/// unitOfMeasure. True when one of them was taken periodically, that is: now.
bool readSamples(simdjson::dom::object payload, std::string_view member, bool textUnits, std::vector<Sample> &samples);

/// Values of an energy manager's event, by the names of its members ("gridLimitW", "pvPower", "storageSoc").
void readEnergyValues(simdjson::dom::object data, std::vector<Sample> &samples);

} // namespace Roamscope
