// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointsettings.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QUrl>

#include <cmath>
#include <functional>
#include <vector>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

struct FaultName
{
    StationFault fault;
    const char *id;
    const char *text;
};

constexpr FaultName faultNames[] = {
    {StationFault::StatusBeforeBoot, "status-before-boot", QT_TRANSLATE_NOOP("Roamscope", "Sends a status before its boot is accepted")},
    {StationFault::WrongOrder, "wrong-order", QT_TRANSLATE_NOOP("Roamscope", "Sends a meter value before the start of its transaction")},
    {StationFault::RepeatedMessageIds, "repeated-message-ids", QT_TRANSLATE_NOOP("Roamscope", "Uses one message id for every call")},
    {StationFault::TransactionIdZero, "transaction-id-zero", QT_TRANSLATE_NOOP("Roamscope", "Names every transaction 0")},
    {StationFault::TransactionIdNegative, "transaction-id-negative", QT_TRANSLATE_NOOP("Roamscope", "Names every transaction −1")},
    {StationFault::MeterGoesBack, "meter-goes-back", QT_TRANSLATE_NOOP("Roamscope", "Its meter runs backwards")},
    {StationFault::KilowattsForWatts, "kilowatts-for-watts", QT_TRANSLATE_NOOP("Roamscope", "Sends kilowatts and calls them watts")},
    {StationFault::Dates1970, "dates-1970", QT_TRANSLATE_NOOP("Roamscope", "Its clock begins in 1970")},
    {StationFault::LostStop, "lost-stop", QT_TRANSLATE_NOOP("Roamscope", "Never sends the end of a transaction")},
    {StationFault::EarlyDisconnect, "early-disconnect", QT_TRANSLATE_NOOP("Roamscope", "Hangs up right after the start of a transaction")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

// Reads members of one object, one after the other, and remembers the first that is wrong.
class Reader
{
public:
    Reader(const Json &json, QString *error)
        : m_json(json)
        , m_error(error)
    {
    }

    void number(const char *name, double *value, double least, double most)
    {
        const Json *found = find(name);
        if (!found)
            return;
        if (!found->is_number() || !(found->get<double>() >= least && found->get<double>() <= most))
            return fail(QCoreApplication::translate("Roamscope", "%1 must be a number from %2 to %3")
                            .arg(QLatin1StringView(name)).arg(least).arg(most));
        *value = found->get<double>();
    }
    void number(const char *name, int *value, int least, int most)
    {
        const Json *found = find(name);
        if (!found)
            return;
        if (!found->is_number_integer() || found->get<double>() < least || found->get<double>() > most)
            return fail(QCoreApplication::translate("Roamscope", "%1 must be a whole number from %2 to %3")
                            .arg(QLatin1StringView(name)).arg(least).arg(most));
        *value = found->get<int>();
    }
    void flag(const char *name, bool *value)
    {
        const Json *found = find(name);
        if (!found)
            return;
        if (!found->is_boolean())
            return fail(QCoreApplication::translate("Roamscope", "%1 must be true or false").arg(QLatin1StringView(name)));
        *value = found->get<bool>();
    }
    void text(const char *name, const std::function<bool(const QByteArray &)> &take)
    {
        const Json *found = find(name);
        if (!found)
            return;
        if (!found->is_string() || found->get_ref<const std::string &>().size() > 2000 || !take(QByteArray::fromStdString(found->get<std::string>())))
            fail(QCoreApplication::translate("Roamscope", "%1 has a value that is not known").arg(QLatin1StringView(name)));
    }
    const Json *find(const char *name)
    {
        m_known.push_back(name);
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }
    void fail(const QString &what)
    {
        if (m_good && m_error)
            *m_error = what;
        m_good = false;
    }
    // A member that nobody asked for is a slip of the pen.
    bool finish()
    {
        for (const auto &[name, value] : m_json.items()) {
            if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
                fail(QCoreApplication::translate("Roamscope", "%1 is not known here").arg(QString::fromStdString(name)));
        }
        return m_good;
    }

private:
    const Json &m_json;
    QString *m_error;
    std::vector<std::string> m_known;
    bool m_good = true;
};

} // namespace

QLatin1StringView stationFaultId(StationFault fault)
{
    for (const FaultName &name : faultNames) {
        if (name.fault == fault)
            return QLatin1StringView(name.id);
    }
    return {};
}

StationFault stationFaultFromId(QByteArrayView id)
{
    for (const FaultName &name : faultNames) {
        if (id == QByteArrayView(name.id))
            return name.fault;
    }
    return StationFault::None;
}

QString stationFaultText(StationFault fault)
{
    for (const FaultName &name : faultNames) {
        if (name.fault == fault)
            return translated(name.text);
    }
    return {};
}

QList<StationFault> stationFaults()
{
    QList<StationFault> faults;
    for (const FaultName &name : faultNames)
        faults.append(name.fault);
    return faults;
}

QString ChargePointSettings::address() const
{
    QString base = url.trimmed();
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id));
    if (base.endsWith(QLatin1Char('/') + segment))
        return base;
    const qsizetype query = base.indexOf(QLatin1Char('?'));
    const QString tail = query < 0 ? QString() : base.mid(query);
    if (query >= 0)
        base.truncate(query);
    if (!base.endsWith(QLatin1Char('/')))
        base += QLatin1Char('/');
    return base + segment + tail;
}

QString ChargePointSettings::error() const
{
    const QUrl parsed(url.trimmed());
    if (url.trimmed().isEmpty())
        return translated(QT_TRANSLATE_NOOP("Roamscope", "There is no address of the CSMS. Enter one such as ws://192.168.1.10:9000/ocpp."));
    if (!parsed.isValid() || parsed.host().isEmpty() || (parsed.scheme() != QStringLiteral("ws") && parsed.scheme() != QStringLiteral("wss")))
        return QCoreApplication::translate("Roamscope", "%1 is no address of a CSMS. It begins with ws:// or wss://, such as ws://192.168.1.10:9000/ocpp.").arg(url.trimmed());
    if (id.isEmpty() || id.size() > 48)
        return translated(QT_TRANSLATE_NOOP("Roamscope", "The charge point's id has 1 to 48 characters."));
    if (id.contains(QLatin1Char(':')) && !password.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Roamscope", "A charge point id with a colon cannot be used together with a password."));
    if (version != ProtocolVersion::Ocpp16 && version != ProtocolVersion::Ocpp201 && version != ProtocolVersion::Ocpp21)
        return translated(QT_TRANSLATE_NOOP("Roamscope", "A charge point speaks OCPP 1.6, 2.0.1 or 2.1. Choose one of them."));
    if (token.isEmpty() || token.size() > (version == ProtocolVersion::Ocpp16 ? 20 : 36))
        return QCoreApplication::translate("Roamscope", "The token has 1 to %1 characters in this version.").arg(version == ProtocolVersion::Ocpp16 ? 20 : 36);
    if (evses < 1 || evses > 20 || connectorsPerEvse < 1 || connectorsPerEvse > 4)
        return translated(QT_TRANSLATE_NOOP("Roamscope", "A charge point has 1 to 20 EVSEs with 1 to 4 connectors each."));
    return {};
}

Json toJson(const ChargeVehicle &vehicle)
{
    return {{"capacityWh", vehicle.capacityWh}, {"startSoc", vehicle.startSoc}, {"targetSoc", vehicle.targetSoc},
            {"maximumPowerW", vehicle.maximumPowerW}, {"taperFromSoc", vehicle.taperFromSoc}, {"phases", vehicle.phases}};
}

bool readVehicle(const Json &json, ChargeVehicle *vehicle, QString *error)
{
    if (!json.is_object()) {
        if (error)
            *error = translated(QT_TRANSLATE_NOOP("Roamscope", "a vehicle is an object with capacityWh, startSoc …"));
        return false;
    }
    Reader reader(json, error);
    reader.number("capacityWh", &vehicle->capacityWh, 1, 10'000'000);
    reader.number("startSoc", &vehicle->startSoc, 0, 100);
    reader.number("targetSoc", &vehicle->targetSoc, 0, 100);
    reader.number("maximumPowerW", &vehicle->maximumPowerW, 0, 5'000'000);
    reader.number("taperFromSoc", &vehicle->taperFromSoc, 0, 100);
    reader.number("phases", &vehicle->phases, 1, 3);
    return reader.finish();
}

Json ChargePointSettings::toJson() const
{
    Json json {{"url", url.toStdString()}, {"id", id.toStdString()}, {"version", QString(versionNumber(version)).toStdString()},
               {"vendor", vendor.toStdString()}, {"model", model.toStdString()}, {"serialNumber", serialNumber.toStdString()},
               {"firmware", firmware.toStdString()}, {"evses", evses}, {"connectorsPerEvse", connectorsPerEvse},
               {"maximumCurrent", maximumCurrent}, {"phases", phases}, {"voltage", voltage}, {"noise", noise},
               {"meterStartWh", meterStartWh}, {"vehicle", Roamscope::toJson(vehicle)}, {"token", token.toStdString()},
               {"tokenType", tokenType.toStdString()}};
    Json ids = Json::array();
    for (const StationFault fault : stationFaults()) {
        if (faults.testFlag(fault))
            ids.push_back(QString(stationFaultId(fault)).toStdString());
    }
    json["misbehave"] = ids;
    json["bootOnReconnect"] = bootOnReconnect;
    json["followClock"] = followClock;
    json["clockOffset"] = clockOffset;
    json["clockDrift"] = clockDrift;
    json["firmwareFails"] = firmwareFails;
    json["uploadFails"] = uploadFails;
    json["bootSeconds"] = bootSeconds;
    json["reconnectSeconds"] = reconnectSeconds;
    json["seed"] = seed;
    Json values = Json::object();
    for (const auto &[key, value] : configuration)
        values[key.toStdString()] = value.toStdString();
    json["configuration"] = values;
    return json;
}

std::optional<ChargePointSettings> ChargePointSettings::fromJson(const Json &json, QString *error)
{
    ChargePointSettings settings;
    if (!json.is_object()) {
        if (error)
            *error = translated(QT_TRANSLATE_NOOP("Roamscope", "a charge point's settings are an object"));
        return std::nullopt;
    }
    Reader reader(json, error);
    const auto take = [&](const char *name, QString *value) {
        reader.text(name, [value](const QByteArray &bytes) {
            *value = QString::fromUtf8(bytes);
            return true;
        });
    };
    take("url", &settings.url);
    take("id", &settings.id);
    reader.text("version", [&](const QByteArray &bytes) {
        settings.version = protocolVersionFromText(bytes);
        return settings.version == ProtocolVersion::Ocpp16 || settings.version == ProtocolVersion::Ocpp201 || settings.version == ProtocolVersion::Ocpp21;
    });
    take("vendor", &settings.vendor);
    take("model", &settings.model);
    take("serialNumber", &settings.serialNumber);
    take("firmware", &settings.firmware);
    reader.number("evses", &settings.evses, 1, 20);
    reader.number("connectorsPerEvse", &settings.connectorsPerEvse, 1, 4);
    reader.number("maximumCurrent", &settings.maximumCurrent, 1, 2000);
    reader.number("phases", &settings.phases, 1, 3);
    reader.number("voltage", &settings.voltage, 50, 1500);
    reader.number("noise", &settings.noise, 0, 0.5);
    reader.number("meterStartWh", &settings.meterStartWh, 0, 1e9);
    if (const Json *vehicle = reader.find("vehicle")) {
        QString why;
        if (!readVehicle(*vehicle, &settings.vehicle, &why))
            reader.fail(QStringLiteral("vehicle: ") + why);
    }
    reader.text("token", [&](const QByteArray &bytes) { settings.token = bytes; return !bytes.isEmpty(); });
    reader.text("tokenType", [&](const QByteArray &bytes) { settings.tokenType = bytes; return !bytes.isEmpty(); });
    if (const Json *ids = reader.find("misbehave")) {
        bool good = ids->is_array();
        for (const Json &id : good ? *ids : Json::array()) {
            const StationFault fault = id.is_string() ? stationFaultFromId(QByteArray::fromStdString(id.get<std::string>())) : StationFault::None;
            good = good && fault != StationFault::None;
            settings.faults |= fault;
        }
        if (!good)
            reader.fail(translated(QT_TRANSLATE_NOOP("Roamscope", "misbehave is a list of known faults, such as lost-stop")));
    }
    reader.flag("bootOnReconnect", &settings.bootOnReconnect);
    reader.flag("followClock", &settings.followClock);
    reader.number("clockOffset", &settings.clockOffset, -1e9, 1e9);
    reader.number("clockDrift", &settings.clockDrift, -86'400, 86'400);
    reader.flag("firmwareFails", &settings.firmwareFails);
    reader.flag("uploadFails", &settings.uploadFails);
    reader.number("bootSeconds", &settings.bootSeconds, 0, 3600);
    reader.number("reconnectSeconds", &settings.reconnectSeconds, 0.1, 3600);
    double seed = settings.seed;
    reader.number("seed", &seed, 0, 4294967295.0);
    settings.seed = quint32(seed);
    if (const Json *values = reader.find("configuration")) {
        bool good = values->is_object() && values->size() <= 500;
        const Json none = Json::object();
        const Json &entries = good ? *values : none;
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            good = good && entry->is_string();
            if (good)
                settings.configuration.append(std::pair(QByteArray::fromStdString(entry.key()), QByteArray::fromStdString(entry->get<std::string>())));
        }
        if (!good)
            reader.fail(translated(QT_TRANSLATE_NOOP("Roamscope", "configuration is an object of texts: \"MeterValueSampleInterval\": \"30\"")));
    }
    if (!reader.finish())
        return std::nullopt;
    return settings;
}

} // namespace Roamscope
