// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointmeter.h"

#include <cmath>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

class Samples
{
public:
    Samples(const MeterSampleRequest &request)
        : m_request(request)
        , m_old(request.version == ProtocolVersion::Ocpp16)
    {
    }

    void add(const QByteArray &measurand, double value, int decimals, const char *unit, const char *location = "Outlet", const char *phase = nullptr)
    {
        Json sample = Json::object();
        if (m_old)
            sample["value"] = QByteArray::number(value, 'f', decimals).toStdString();
        else
            sample["value"] = std::round(value * std::pow(10, decimals)) / std::pow(10, decimals);
        sample["context"] = m_request.context;
        if (m_old)
            sample["format"] = "Raw";
        sample["measurand"] = measurand.toStdString();
        if (phase)
            sample["phase"] = phase;
        sample["location"] = location;
        if (unit && m_old)
            sample["unit"] = unit;
        else if (unit)
            sample["unitOfMeasure"] = {{"unit", unit}};
        values.push_back(std::move(sample));
    }

    Json values = Json::array();

private:
    const MeterSampleRequest &m_request;
    bool m_old;
};

} // namespace

Json meterSamples(ChargeOutlet &outlet, const MeterSampleRequest &request)
{
    static constexpr const char *phases[] = {"L1", "L2", "L3"};
    static constexpr const char *toNeutral[] = {"L1-N", "L2-N", "L3-N"};
    const bool old = request.version == ProtocolVersion::Ocpp16;
    const MeterReading reading = outlet.read();
    const double watts = request.kilowattsForWatts ? reading.powerW / 1000 : reading.powerW;
    const int wattDecimals = request.kilowattsForWatts ? 3 : 1;
    Samples samples(request);
    for (const QByteArray &measurand : request.measurands) {
        if (measurand == "Energy.Active.Import.Register") {
            samples.add(measurand, std::floor(request.registerWh), 0, "Wh");
        } else if (measurand == "Energy.Active.Import.Interval") {
            samples.add(measurand, request.intervalWh, 1, "Wh");
        } else if (measurand == "Power.Active.Import") {
            samples.add(measurand, watts, wattDecimals, "W");
        } else if (measurand == "Power.Offered") {
            samples.add(measurand, outlet.offered(), 0, "W");
        } else if (measurand == "Current.Offered") {
            samples.add(measurand, outlet.offered() / (230.0 * outlet.flowingPhases()), 1, "A");
        } else if (measurand == "Current.Import") {
            for (int phase = 0; phase < reading.phases; ++phase)
                samples.add(measurand, reading.current, 2, "A", "Outlet", phases[phase]);
        } else if (measurand == "Voltage") {
            for (int phase = 0; phase < reading.phases; ++phase)
                samples.add(measurand, reading.voltage, 1, "V", "Outlet", toNeutral[phase]);
        } else if (measurand == "SoC") {
            if (outlet.vehicle)
                samples.add(measurand, outlet.vehicle->soc(), old ? 0 : 1, "Percent", "EV");
        } else if (measurand == "Temperature") {
            samples.add(measurand, reading.temperature, 1, "Celsius", "Body");
        } else if (measurand == "Power.Factor") {
            samples.add(measurand, reading.powerFactor, 2, nullptr);
        } else if (measurand == "Frequency") {
            samples.add(measurand, reading.frequency, 2, old ? nullptr : "Hz");
        } else if (measurand.startsWith("Energy.Active")) {
            samples.add(measurand, 0, 0, "Wh");
        } else if (measurand.startsWith("Energy.Reactive")) {
            samples.add(measurand, 0, 0, "varh");
        } else if (measurand.startsWith("Power.Active")) {
            samples.add(measurand, 0, 0, "W");
        } else if (measurand.startsWith("Power.Reactive")) {
            samples.add(measurand, 0, 0, "var");
        } else if (measurand == "Current.Export") {
            samples.add(measurand, 0, 0, "A");
        }
    }
    return samples.values;
}

} // namespace Roamscope
