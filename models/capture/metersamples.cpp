// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/metersamples.h"

#include "models/capture/isotime.h"

#include <QHashFunctions>

#include <array>
#include <cmath>

namespace Roamscope {

namespace jsonaccess {

std::string_view text(dom::object object, std::string_view name)
{
    std::string_view value;
    return object[name].get(value) ? std::string_view() : value;
}

QByteArray bytes(dom::object object, std::string_view name)
{
    // Ids are short; a long value is a mistake that the validation reports.
    const std::string_view value = text(object, name).substr(0, 512);
    return {value.data(), qsizetype(value.size())};
}

static double numberOf(dom::element element)
{
    double value = 0;
    if (!element.get(value))
        return value;
    std::string_view written;
    if (element.get(written) || written.empty() || written.size() > 40)
        return qQNaN();
    bool ok = false;
    value = QByteArray(written.data(), qsizetype(written.size())).trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? value : qQNaN();
}

double number(dom::object object, std::string_view name)
{
    dom::element element;
    return object[name].get(element) ? qQNaN() : numberOf(element);
}

int integer(dom::object object, std::string_view name, int otherwise)
{
    std::int64_t value = 0;
    if (object[name].get(value)) {
        const double real = number(object, name);
        if (!(std::abs(real) < 2e9))
            return otherwise;
        return int(real);
    }
    return value >= -1 && value <= 2147483647 ? int(value) : otherwise;
}

QByteArray scalar(dom::object object, std::string_view name)
{
    std::int64_t value = 0;
    if (!object[name].get(value))
        return QByteArray::number(qint64(value));
    return bytes(object, name);
}

QByteArray list(dom::object object, std::string_view name)
{
    QByteArray joined;
    dom::array values;
    if (object[name].get(values))
        return joined;
    for (const dom::element value : values) {
        std::string_view one;
        if (value.get(one) || joined.size() > 1000)
            continue;
        if (!joined.isEmpty())
            joined += ',';
        joined.append(one.data(), qsizetype(one.size()));
    }
    return joined;
}

QByteArray tokenOf(dom::object payload)
{
    const QByteArray tag = bytes(payload, "idTag");
    dom::object token;
    if (!tag.isEmpty() || payload["idToken"].get(token))
        return tag;
    return bytes(token, "idToken");
}

void firstEvse(dom::object location, QByteArray &uid, QByteArray &evseId)
{
    dom::array evses;
    dom::object first;
    if (location["evses"].get(evses) || evses.begin() == evses.end() || (*evses.begin()).get(first))
        return;
    uid = bytes(first, "uid");
    evseId = bytes(first, "evse_id");
}

QByteArray contentKey(dom::object object)
{
    std::size_t sum = 0;
    for (const auto member : object) {
        if (member.key == "last_updated")
            continue;
        const std::string value = simdjson::minify(member.value);
        // Members may stand in any order: the sum does not depend on it.
        sum += qHashBits(value.data(), value.size(), qHashBits(member.key.data(), member.key.size(), 7));
    }
    return QByteArray::number(quint64(sum), 16);
}

} // namespace jsonaccess

using namespace jsonaccess;

namespace {

// What was seen of one quantity at one moment.
struct Gathered
{
    double total = qQNaN();
    int totalRank = 100;
    double phases[3] = {qQNaN(), qQNaN(), qQNaN()};
    Sample::Context context = Sample::Context::Periodic;
};

constexpr int quantities = int(SeriesQuantity::PowerOffered) + 1;

bool quantityOf(std::string_view measurand, SeriesQuantity &quantity)
{
    if (measurand.empty() || measurand == "Energy.Active.Import.Register")
        quantity = SeriesQuantity::Energy;
    else if (measurand == "Power.Active.Import")
        quantity = SeriesQuantity::Power;
    else if (measurand == "Current.Import")
        quantity = SeriesQuantity::Current;
    else if (measurand == "Voltage")
        quantity = SeriesQuantity::Voltage;
    else if (measurand == "SoC")
        quantity = SeriesQuantity::StateOfCharge;
    else if (measurand == "Power.Offered")
        quantity = SeriesQuantity::PowerOffered;
    else
        return false;
    return true;
}

int phaseIndex(std::string_view phase)
{
    if (phase.empty())
        return -1;
    if (phase == "L1" || phase == "L1-N")
        return 0;
    if (phase == "L2" || phase == "L2-N")
        return 1;
    if (phase == "L3" || phase == "L3-N")
        return 2;
    return 3; // N, L1-L2 …: no part of a sum
}

double reduce(SeriesQuantity quantity, const Gathered &gathered)
{
    if (!std::isnan(gathered.total))
        return gathered.total;
    double sum = 0;
    double largest = qQNaN();
    int count = 0;
    for (const double value : gathered.phases) {
        if (std::isnan(value))
            continue;
        sum += value;
        largest = count == 0 ? value : std::max(largest, value);
        ++count;
    }
    if (count == 0)
        return qQNaN();
    if (quantity == SeriesQuantity::Current)
        return largest;
    return quantity == SeriesQuantity::Voltage || quantity == SeriesQuantity::StateOfCharge ? sum / count : sum;
}

} // namespace

bool readSamples(dom::object payload, std::string_view member, bool textUnits, std::vector<Sample> &samples)
{
    dom::array moments;
    if (payload[member].get(moments))
        return false;
    bool periodic = false;
    for (const dom::element moment : moments) {
        dom::object inner;
        dom::array values;
        if (moment.get(inner) || inner["sampledValue"].get(values))
            continue;
        const std::string_view written = text(inner, "timestamp");
        const TimeUs device = written.empty() ? noTime : parseIsoTime(written);
        std::array<Gathered, quantities> gathered;
        for (const dom::element entry : values) {
            dom::object sample;
            SeriesQuantity quantity {};
            if (entry.get(sample) || !quantityOf(text(sample, "measurand"), quantity) || text(sample, "format") == "SignedData")
                continue;
            double value = number(sample, "value");
            if (std::isnan(value))
                continue;
            dom::object unitOfMeasure;
            std::string_view unit = text(sample, "unit");
            if (!textUnits && !sample["unitOfMeasure"].get(unitOfMeasure)) {
                unit = text(unitOfMeasure, "unit");
                if (const int multiplier = integer(unitOfMeasure, "multiplier", 0); multiplier != 0 && std::abs(multiplier) <= 9)
                    value *= std::pow(10.0, multiplier);
            }
            if (unit == "kW" || unit == "kWh")
                value *= 1000;
            const std::string_view context = text(sample, "context");
            if (context.empty() || context == "Sample.Periodic" || context == "Sample.Clock")
                periodic = true;
            // Two registers in one sample are told apart by context and place only: the outlet's, taken now, wins.
            const std::string_view location = text(sample, "location");
            int rank = location.empty() || location == "Outlet" || location == "EV" ? 0 : 10;
            rank += context == "Transaction.Begin" ? 3 : context == "Transaction.End" ? 0 : context.starts_with("Interruption") ? 4 : 1;
            Gathered &slot = gathered[std::size_t(quantity)];
            const int phase = phaseIndex(text(sample, "phase"));
            if (phase < 0 ? rank < slot.totalRank : phase < 3) {
                slot.context = context == "Transaction.Begin" ? Sample::Context::Begin
                    : context == "Transaction.End"            ? Sample::Context::End
                                                              : Sample::Context::Periodic;
                if (phase < 0) {
                    slot.total = value;
                    slot.totalRank = rank;
                } else if (rank < 10) {
                    slot.phases[phase] = value;
                }
            }
        }
        for (std::size_t i = 0; i < gathered.size(); ++i) {
            const double value = reduce(SeriesQuantity(i), gathered[i]);
            if (!std::isnan(value))
                samples.push_back({SeriesQuantity(i), gathered[i].context, Sample::Role::Measured, value, device});
        }
    }
    return periodic;
}

void readEnergyValues(dom::object data, std::vector<Sample> &samples)
{
    int seen = 0;
    // An importer that knew the sign has turned it the usual way round, and says so.
    const QByteArray usual = ',' + list(data, "usualSigns") + ',';
    for (const auto member : data) {
        if (++seen > 64)
            return;
        double value = 0;
        if (member.value.get(value))
            continue;
        const QByteArray name = QByteArray(member.key.data(), qsizetype(member.key.size())).left(64);
        const QByteArray lower = name.toLower();
        const bool storage = lower.contains("storage") || lower.contains("battery") || lower.contains("bess");
        const bool power = lower.contains("power") || lower.endsWith("w");
        const bool charging = lower.contains("charging") || lower.contains("session") || lower.contains("evse") || lower.startsWith("ev");
        Sample sample;
        using Role = Sample::Role;
        if (lower.endsWith("energywh")) {
            sample.quantity = SeriesQuantity::SiteEnergy;
            sample.role = Role::SiteEnergy;
        } else if (storage && lower.contains("soc")) {
            sample.quantity = SeriesQuantity::StateOfCharge;
            sample.role = Role::StorageCharge;
        } else if (lower.contains("limit")) {
            sample.quantity = SeriesQuantity::GridLimit;
            sample.role = lower.contains("grid") || lower.contains("connection") ? Role::GridLimit
                : charging || lower.contains("peak")                            ? Role::ChargingLimit
                                                                                 : Role::Limit;
        } else if (lower.contains("dispatch") && power && !storage) {
            sample.quantity = SeriesQuantity::Dispatch;
            sample.role = Role::Dispatch;
        } else if (storage && power) {
            sample.quantity = SeriesQuantity::StoragePower;
            sample.role = Role::StoragePower;
        } else if ((lower.contains("solar") || lower.startsWith("pv")) && power) {
            sample.quantity = SeriesQuantity::SolarPower;
            sample.role = Role::SolarPower;
        } else if (lower.contains("price")) {
            sample.quantity = SeriesQuantity::Price;
            sample.role = Role::Price;
        } else if (power && (lower.contains("grid") || charging || lower.contains("building") || lower.contains("house"))) {
            sample.quantity = SeriesQuantity::Power;
            sample.role = lower.contains("grid") ? Role::GridPower : charging ? Role::ChargingPower : Role::OtherLoad;
        } else {
            continue;
        }
        sample.value = lower.endsWith("kw") ? value * 1000 : value;
        sample.usualSign = usual.size() > 2 && usual.contains(',' + name + ',');
        samples.push_back(sample);
    }
}

} // namespace Roamscope
