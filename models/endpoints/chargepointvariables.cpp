// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointvariables.h"

#include "models/catalog/catalog.h"

#include <algorithm>

namespace Roamscope {

namespace {

using Type = StationVariable::Type;
using Access = StationVariable::Access;

struct Default
{
    const char *key; // 1.6
    const char *component; // 2.x
    const char *variable;
    const char *instance;
    const char *value;
    Type type;
    Access access;
    const char *unit = "";
    double minimum = 0;
    double maximum = 0;
    const char *options = "";
};

constexpr double anyNumber = 1e9;
#define MEASURANDS "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC"

constexpr Default defaults[] = {
    {"HeartbeatInterval", "OCPPCommCtrlr", "HeartbeatInterval", "", "300", Type::Integer, Access::ReadWrite, "s", 0, anyNumber},
    {"MeterValueSampleInterval", "SampledDataCtrlr", "TxUpdatedInterval", "", "60", Type::Integer, Access::ReadWrite, "s", 0, anyNumber},
    {"MeterValuesSampledData", "SampledDataCtrlr", "TxUpdatedMeasurands", "", MEASURANDS, Type::MemberList, Access::ReadWrite, "", 0, 0, "measurands"},
    {"ClockAlignedDataInterval", "AlignedDataCtrlr", "Interval", "", "0", Type::Integer, Access::ReadWrite, "s", 0, 86'400},
    {"MeterValuesAlignedData", "AlignedDataCtrlr", "Measurands", "", "Energy.Active.Import.Register", Type::MemberList, Access::ReadWrite, "", 0, 0, "measurands"},
    {"StopTxnSampledData", "SampledDataCtrlr", "TxEndedMeasurands", "", "Energy.Active.Import.Register", Type::MemberList, Access::ReadWrite, "", 0, 0, "measurands"},
    {"StopTxnAlignedData", "AlignedDataCtrlr", "TxEndedMeasurands", "", "", Type::MemberList, Access::ReadWrite, "", 0, 0, "measurands"},
    {"", "SampledDataCtrlr", "TxStartedMeasurands", "", "Energy.Active.Import.Register", Type::MemberList, Access::ReadWrite, "", 0, 0, "measurands"},
    {"", "SampledDataCtrlr", "TxEndedInterval", "", "0", Type::Integer, Access::ReadWrite, "s", 0, anyNumber},
    {"", "SampledDataCtrlr", "Enabled", "", "true", Type::Boolean, Access::ReadOnly},
    {"", "AlignedDataCtrlr", "Enabled", "", "true", Type::Boolean, Access::ReadOnly},
    {"", "AlignedDataCtrlr", "TxEndedInterval", "", "0", Type::Integer, Access::ReadWrite, "s", 0, 86'400},
    {"ConnectionTimeOut", "TxCtrlr", "EVConnectionTimeOut", "", "60", Type::Integer, Access::ReadWrite, "s", 0, anyNumber},
    {"StopTransactionOnEVSideDisconnect", "TxCtrlr", "StopTxOnEVSideDisconnect", "", "true", Type::Boolean, Access::ReadWrite},
    {"StopTransactionOnInvalidId", "TxCtrlr", "StopTxOnInvalidId", "", "true", Type::Boolean, Access::ReadWrite},
    {"MaxEnergyOnInvalidId", "TxCtrlr", "MaxEnergyOnInvalidId", "", "0", Type::Integer, Access::ReadWrite, "Wh", 0, anyNumber},
    {"", "TxCtrlr", "TxStartPoint", "", "PowerPathClosed", Type::MemberList, Access::ReadWrite, "", 0, 0, "ParkingBayOccupancy,EVConnected,Authorized,PowerPathClosed,EnergyTransfer"},
    {"", "TxCtrlr", "TxStopPoint", "", "Authorized,EVConnected", Type::MemberList, Access::ReadWrite, "", 0, 0, "ParkingBayOccupancy,EVConnected,Authorized,PowerPathClosed,EnergyTransfer"},
    {"TransactionMessageAttempts", "OCPPCommCtrlr", "MessageAttempts", "TransactionEvent", "3", Type::Integer, Access::ReadWrite, "", 1, 100},
    {"TransactionMessageRetryInterval", "OCPPCommCtrlr", "MessageAttemptInterval", "TransactionEvent", "10", Type::Integer, Access::ReadWrite, "s", 0, anyNumber},
    {"", "OCPPCommCtrlr", "MessageTimeout", "Default", "30", Type::Integer, Access::ReadWrite, "s", 1, 3600},
    {"WebSocketPingInterval", "OCPPCommCtrlr", "WebSocketPingInterval", "", "30", Type::Integer, Access::ReadWrite, "s", 0, 86'400},
    {"ResetRetries", "OCPPCommCtrlr", "ResetRetries", "", "3", Type::Integer, Access::ReadWrite, "", 0, 100},
    {"", "OCPPCommCtrlr", "RetryBackOffWaitMinimum", "", "5", Type::Integer, Access::ReadWrite, "s", 0, 86'400},
    {"", "OCPPCommCtrlr", "RetryBackOffRandomRange", "", "2", Type::Integer, Access::ReadWrite, "s", 0, 86'400},
    {"", "OCPPCommCtrlr", "RetryBackOffRepeatTimes", "", "5", Type::Integer, Access::ReadWrite, "", 0, 20},
    {"", "OCPPCommCtrlr", "OfflineThreshold", "", "60", Type::Integer, Access::ReadWrite, "s", 0, anyNumber},
    {"", "OCPPCommCtrlr", "QueueAllMessages", "", "false", Type::Boolean, Access::ReadOnly},
    {"", "OCPPCommCtrlr", "NetworkConfigurationPriority", "", "1", Type::SequenceList, Access::ReadWrite, "", 0, 0, "1"},
    {"", "OCPPCommCtrlr", "NetworkProfileConnectionAttempts", "", "3", Type::Integer, Access::ReadWrite, "", 1, 100},
    {"", "OCPPCommCtrlr", "FileTransferProtocols", "", "HTTP,HTTPS", Type::MemberList, Access::ReadOnly},
    {"UnlockConnectorOnEVSideDisconnect", "OCPPCommCtrlr", "UnlockOnEVSideDisconnect", "", "true", Type::Boolean, Access::ReadWrite},
    {"AuthorizeRemoteTxRequests", "AuthCtrlr", "AuthorizeRemoteStart", "", "false", Type::Boolean, Access::ReadWrite},
    {"LocalAuthorizeOffline", "AuthCtrlr", "LocalAuthorizeOffline", "", "true", Type::Boolean, Access::ReadWrite},
    {"LocalPreAuthorize", "AuthCtrlr", "LocalPreAuthorize", "", "false", Type::Boolean, Access::ReadWrite},
    {"AllowOfflineTxForUnknownId", "AuthCtrlr", "OfflineTxForUnknownIdEnabled", "", "true", Type::Boolean, Access::ReadWrite},
    {"AuthorizationCacheEnabled", "AuthCacheCtrlr", "Enabled", "", "true", Type::Boolean, Access::ReadWrite},
    {"LocalAuthListEnabled", "LocalAuthListCtrlr", "Enabled", "", "true", Type::Boolean, Access::ReadWrite},
    {"LocalAuthListMaxLength", "LocalAuthListCtrlr", "Entries", "", "0", Type::Integer, Access::ReadOnly},
    {"SendLocalListMaxLength", "LocalAuthListCtrlr", "ItemsPerMessage", "", "1000", Type::Integer, Access::ReadOnly},
    {"", "LocalAuthListCtrlr", "BytesPerMessage", "", "500000", Type::Integer, Access::ReadOnly, "B"},
    {"ReserveConnectorZeroSupported", "ReservationCtrlr", "Enabled", "", "true", Type::Boolean, Access::ReadOnly},
    {"ChargeProfileMaxStackLevel", "SmartChargingCtrlr", "ProfileStackLevel", "", "10", Type::Integer, Access::ReadOnly},
    {"ChargingScheduleAllowedChargingRateUnit", "SmartChargingCtrlr", "RateUnit", "", "Current,Power", Type::MemberList, Access::ReadOnly},
    {"ChargingScheduleMaxPeriods", "SmartChargingCtrlr", "PeriodsPerSchedule", "", "1024", Type::Integer, Access::ReadOnly},
    {"MaxChargingProfilesInstalled", "SmartChargingCtrlr", "Entries", "ChargingProfiles", "100", Type::Integer, Access::ReadOnly},
    {"", "SmartChargingCtrlr", "Enabled", "", "true", Type::Boolean, Access::ReadOnly},
    {"GetConfigurationMaxKeys", "", "", "", "100", Type::Integer, Access::ReadOnly},
    {"SupportedFeatureProfiles", "", "", "", "Core,FirmwareManagement,LocalAuthListManagement,Reservation,SmartCharging,RemoteTrigger", Type::MemberList, Access::ReadOnly},
    {"NumberOfConnectors", "", "", "", "", Type::Integer, Access::ReadOnly},
    {"ConnectorPhaseRotation", "", "", "", "0.RST", Type::Text, Access::ReadWrite},
    {"MinimumStatusDuration", "", "", "", "0", Type::Integer, Access::ReadWrite, "s", 0, 3600},
    {"LightIntensity", "", "", "", "100", Type::Integer, Access::ReadWrite, "", 0, 100},
    {"AuthorizationKey", "SecurityCtrlr", "BasicAuthPassword", "", "", Type::Text, Access::WriteOnly},
    {"SecurityProfile", "SecurityCtrlr", "SecurityProfile", "", "0", Type::Integer, Access::ReadOnly},
    {"CpoName", "SecurityCtrlr", "OrganizationName", "", "", Type::Text, Access::ReadWrite},
    {"", "SecurityCtrlr", "Identity", "", "", Type::Text, Access::ReadOnly},
    {"CertificateSignedMaxChainSize", "SecurityCtrlr", "MaxCertificateChainSize", "", "10000", Type::Integer, Access::ReadOnly},
    {"", "SecurityCtrlr", "CertificateEntries", "", "0", Type::Integer, Access::ReadOnly},
    {"", "ClockCtrlr", "TimeSource", "", "Heartbeat", Type::SequenceList, Access::ReadWrite, "", 0, 0, "Heartbeat,NTP,GPS,RealTimeClock,MobileNetwork,RadioTimeTransmitter"},
    {"", "ClockCtrlr", "DateTime", "", "", Type::DateTime, Access::ReadOnly},
    {"", "DeviceDataCtrlr", "ItemsPerMessage", "GetReport", "100", Type::Integer, Access::ReadOnly},
    {"", "DeviceDataCtrlr", "ItemsPerMessage", "GetVariables", "100", Type::Integer, Access::ReadOnly},
    {"", "DeviceDataCtrlr", "ItemsPerMessage", "SetVariables", "100", Type::Integer, Access::ReadOnly},
    {"", "DeviceDataCtrlr", "BytesPerMessage", "GetReport", "500000", Type::Integer, Access::ReadOnly, "B"},
    {"", "DeviceDataCtrlr", "BytesPerMessage", "GetVariables", "500000", Type::Integer, Access::ReadOnly, "B"},
    {"", "DeviceDataCtrlr", "BytesPerMessage", "SetVariables", "500000", Type::Integer, Access::ReadOnly, "B"},
};

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

ChargePointVariables::ChargePointVariables(const ChargePointSettings &settings)
    : m_version(settings.version)
{
    for (const Default &one : defaults) {
        StationVariable variable;
        variable.key = one.key;
        variable.component = one.component;
        variable.variable = one.variable;
        variable.instance = one.instance;
        variable.value = one.value;
        variable.type = one.type;
        variable.access = one.access;
        variable.unit = one.unit;
        variable.minimum = one.minimum;
        variable.maximum = one.maximum;
        variable.options = one.options;
        m_all.push_back(variable);
    }
    const auto add = [this](const char *component, int evse, int connector, const char *name, const QByteArray &value, Type type) {
        StationVariable variable;
        variable.component = component;
        variable.evse = evse;
        variable.connector = connector;
        variable.variable = name;
        variable.value = value;
        variable.type = type;
        m_all.push_back(variable);
        return &m_all.back();
    };
    add("ChargingStation", 0, 0, "Model", settings.model.toUtf8(), Type::Text);
    add("ChargingStation", 0, 0, "VendorName", settings.vendor.toUtf8(), Type::Text);
    add("ChargingStation", 0, 0, "SerialNumber", settings.serialNumber.toUtf8(), Type::Text);
    add("ChargingStation", 0, 0, "FirmwareVersion", settings.firmware.toUtf8(), Type::Text);
    add("ChargingStation", 0, 0, "Available", "true", Type::Boolean);
    add("ChargingStation", 0, 0, "Problem", "false", Type::Boolean)->live = true;
    add("ChargingStation", 0, 0, "SupplyPhases", QByteArray::number(settings.phases), Type::Integer);
    const auto state = [&](const char *component, int evse, int connector) {
        StationVariable *variable = add(component, evse, connector, "AvailabilityState", "Available", Type::OptionList);
        variable->options = "Available,Occupied,Reserved,Unavailable,Faulted";
        variable->live = true;
        add(component, evse, connector, "Available", "true", Type::Boolean);
    };
    state("ChargingStation", 0, 0);
    for (int evse = 1; evse <= settings.evses; ++evse) {
        state("EVSE", evse, 0);
        StationVariable *power = add("EVSE", evse, 0, "Power", "0", Type::Decimal);
        power->unit = "W";
        power->maximum = settings.maximumCurrent * settings.voltage * settings.phases;
        power->live = true;
        add("EVSE", evse, 0, "SupplyPhases", QByteArray::number(settings.phases), Type::Integer);
        for (int connector = 1; connector <= settings.connectorsPerEvse; ++connector) {
            state("Connector", evse, connector);
            add("Connector", evse, connector, "ConnectorType", connector == 1 ? "cType2" : "sType2", Type::Text);
            add("Connector", evse, connector, "SupplyPhases", QByteArray::number(settings.phases), Type::Integer);
        }
    }
    // A 2.x report names each component and variable once.
    std::erase_if(m_all, [](const StationVariable &one) { return one.variable == "Available" && one.component == "ChargingStation" && one.evse > 0; });
    force("NumberOfConnectors", QByteArray::number(settings.evses));
    force("SecurityCtrlr.Identity", settings.id.toUtf8());
    int profile = 0;
    if (settings.url.startsWith(QStringLiteral("wss:")))
        profile = 2;
    else if (!settings.password.isEmpty())
        profile = 1;
    force("SecurityProfile", QByteArray::number(profile));
    for (const auto &[name, value] : settings.configuration)
        force(name, value);
}

const StationVariable *ChargePointVariables::byKey(const QByteArray &key) const
{
    for (const StationVariable &variable : m_all) {
        if (!variable.key.isEmpty() && same(variable.key, key))
            return &variable;
    }
    return nullptr;
}

const StationVariable *ChargePointVariables::byName(const QByteArray &component, const QByteArray &componentInstance, int evse, int connector,
                                                    const QByteArray &variable, const QByteArray &instance, Outcome *outcome) const
{
    bool knowsComponent = false;
    for (const StationVariable &one : m_all) {
        if (one.component.isEmpty() || !same(one.component, component) || !same(one.componentInstance, componentInstance)
            || one.evse != evse || one.connector != connector)
            continue;
        knowsComponent = true;
        if (same(one.variable, variable) && same(one.instance, instance))
            return &one;
    }
    if (outcome)
        *outcome = knowsComponent ? Outcome::UnknownVariable : Outcome::UnknownComponent;
    return nullptr;
}

bool ChargePointVariables::valid(const StationVariable &which, const QByteArray &value) const
{
    if (value.size() > 1000)
        return false;
    switch (which.type) {
    case Type::Integer:
    case Type::Decimal: {
        bool good = false;
        const double number = value.toDouble(&good);
        if (!good || (which.type == Type::Integer && value.toLongLong(&good) != number) || !good)
            return false;
        return which.maximum <= which.minimum || (number >= which.minimum && number <= which.maximum);
    }
    case Type::Boolean:
        return same(value, "true") || same(value, "false");
    case Type::MemberList:
    case Type::OptionList:
    case Type::SequenceList: {
        if (which.options.isEmpty() || value.isEmpty())
            return true;
        if (which.options == "measurands") {
            const CatalogEnum *measurands = Catalog::instance().enumeration(m_version, m_version == ProtocolVersion::Ocpp16 ? "Measurand" : "MeasurandEnumType");
            const QList<QByteArray> parts = value.split(',');
            return measurands && std::all_of(parts.begin(), parts.end(), [measurands](const QByteArray &part) {
                       const QByteArray name = part.trimmed();
                       return measurands->value(std::string_view(name.constData(), std::size_t(name.size())));
                   });
        }
        const QList<QByteArray> options = which.options.split(',');
        const QList<QByteArray> parts = value.split(',');
        return std::all_of(parts.begin(), parts.end(), [&](const QByteArray &part) { return options.contains(part.trimmed()); });
    }
    case Type::Text:
    case Type::DateTime:
        return true;
    }
    return false;
}

ChargePointVariables::Outcome ChargePointVariables::set(const StationVariable &which, const QByteArray &value)
{
    if (which.access == Access::ReadOnly || !valid(which, value))
        return Outcome::Rejected;
    for (StationVariable &variable : m_all) {
        if (&variable == &which) {
            // A password is handed on, and kept nowhere.
            if (variable.access != Access::WriteOnly)
                variable.value = value;
            return variable.needsReboot ? Outcome::RebootRequired : Outcome::Accepted;
        }
    }
    return Outcome::UnknownVariable;
}

const StationVariable *ChargePointVariables::find(const QByteArray &name) const
{
    if (const StationVariable *variable = byKey(name))
        return variable;
    const qsizetype dot = name.indexOf('.');
    if (dot < 0)
        return nullptr;
    const QByteArray component = name.left(dot);
    const QByteArray wanted = name.mid(dot + 1);
    for (const StationVariable &variable : m_all) {
        if (same(variable.component, component) && same(variable.variable, wanted) && variable.evse == 0)
            return &variable;
    }
    return nullptr;
}

StationVariable *ChargePointVariables::find(const QByteArray &name)
{
    return const_cast<StationVariable *>(std::as_const(*this).find(name));
}

bool ChargePointVariables::force(const QByteArray &name, const QByteArray &value)
{
    StationVariable *variable = find(name);
    if (variable)
        variable->value = value;
    return variable;
}

QByteArray ChargePointVariables::text(const char *key) const
{
    const StationVariable *variable = find(key);
    return variable ? variable->value : QByteArray();
}

int ChargePointVariables::number(const char *key, int fallback) const
{
    bool good = false;
    const int value = text(key).toInt(&good);
    return good ? value : fallback;
}

bool ChargePointVariables::flag(const char *key) const
{
    return same(text(key), "true");
}

QList<QByteArray> ChargePointVariables::list(const char *key) const
{
    QList<QByteArray> parts;
    const QList<QByteArray> all = text(key).split(',');
    for (const QByteArray &part : all) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace Roamscope
