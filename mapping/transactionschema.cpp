// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/transactionschema.h"

#include <QCoreApplication>

#include <span>

namespace Roamscope {

namespace {

enum Trait : quint8 { Optional = 0, Required = 1, Array = 2, Key = 4 };

// One line a field; the depth says below which line before it belongs.
struct Line
{
    int depth;
    const char *name;
    FieldType type;
    int traits;
    const char *unit;
    const char *description;
};

constexpr Line transactionLines[] {
    {0, "id", FieldType::String, Required | Key, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Transaction id as the field writes it: an integer of the CSMS (1.6), a UUID of the station (2.x). Not unique beyond its station")},
    {0, "key", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Charge point, connector and transaction id in at most 36 characters: unique among partners as long as the station numbers its charges")},
    {0, "version", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Version of OCPP in which it was reported")},
    {0, "state", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Ended, Running when the capture ends before the charge does, Lost when its end was never reported")},
    {0, "chargePoint", FieldType::Object, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "The station, as it named itself")},
    {1, "id", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Identity of the station: the last part of its OCPP address")},
    {1, "vendor", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Vendor from its BootNotification")},
    {1, "model", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Model from its BootNotification")},
    {1, "serialNumber", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Serial number from its BootNotification")},
    {1, "firmwareVersion", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Firmware from its BootNotification")},
    {0, "evse", FieldType::Integer, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "EVSE of the station (2.x); 1.6 knows connectors only")},
    {0, "connector", FieldType::Integer, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Connector; 1.6 counts them over the station, 2.x within the EVSE")},
    {0, "place", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Charge point and the number that OCPI's EVSE stands for, \"LP-AC-01*1\": the EVSE in 2.x, the connector in 1.6. Use it as key of a lookup")},
    {0, "idToken", FieldType::Object, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Who charges")},
    {1, "value", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "idTag (1.6) or idToken (2.x) as written")},
    {1, "type", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Type of the idToken; 1.6 has none")},
    {1, "parent", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "parentIdTag or groupIdToken of the answer")},
    {1, "status", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "What the CSMS answered: Accepted, Blocked, Expired, Invalid …")},
    {1, "contractId", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "eMAID among additionalInfo (2.x), or contract_id of the OCPI Token with this uid in the same capture")},
    {1, "countryCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "country_code of the OCPI Token with this uid in the same capture")},
    {1, "partyId", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "party_id of the OCPI Token with this uid in the same capture")},
    {1, "ocpiType", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "type of the OCPI Token with this uid in the same capture")},
    {0, "start", FieldType::Object, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When it began, by both clocks")},
    {1, "deviceTime", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "By the charger's clock, as it reported it")},
    {1, "captureTime", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "By the clock of the capture")},
    {1, "meterWh", FieldType::Number, Optional, "Wh", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Register at the start: meterStart (1.6), or the first register sample (2.x)")},
    {0, "stop", FieldType::Object, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When it ended; absent while it runs or when its end was lost")},
    {1, "deviceTime", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "By the charger's clock, as it reported it")},
    {1, "captureTime", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "By the clock of the capture")},
    {1, "meterWh", FieldType::Number, Optional, "Wh", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Register at the end: meterStop (1.6), or the last register sample (2.x)")},
    {1, "reason", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Stop reason; 1.6 means Local when it is absent")},
    {0, "last", FieldType::Object, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "The latest that is known of it")},
    {1, "deviceTime", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Its end, or its latest sample or status, by the charger's clock")},
    {1, "captureTime", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When the latest frame of it was seen, by the clock of the capture")},
    {1, "meterWh", FieldType::Number, Optional, "Wh", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Register at the end, or the latest that was reported")},
    {0, "energyWh", FieldType::Number, Optional, "Wh", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Delivered as far as it is known, with registers that count from the start of the charge recognised; absent when nothing is known")},
    {0, "durationSeconds", FieldType::Number, Required, "s", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "From start to end, or to the latest that is known, by the charger's clock where it has both")},
    {0, "clockOffsetSeconds", FieldType::Number, Optional, "s", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "The charger's clock minus that of the capture, at the start; positive is fast. Absent where it cannot be known")},
    {0, "offline", FieldType::Boolean, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "True when parts of it were reported late, after an offline period")},
    {0, "authorization", FieldType::Object, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "How the charge came to be allowed, as the capture shows it")},
    {1, "method", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "RemoteStart: the CSMS asked for it. Partner: the partner was asked in real time. Authorize: the CSMS allowed the token. Local: it began without a question")},
    {1, "time", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When it was asked or demanded, by the clock of the capture")},
    {1, "status", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "The answer")},
    {1, "reference", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "authorization_reference of the OCPI command or real-time authorization that preceded it")},
    {1, "remoteStartId", FieldType::Integer, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "remoteStartId (2.x)")},
    {0, "reservationId", FieldType::Integer, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Reservation that it used up")},
    {0, "samples", FieldType::Object, Required | Array, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Everything that was measured during it, in the order of the charger's times; a sample that arrived twice is here once")},
    {1, "time", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "By the charger's clock")},
    {1, "captureTime", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When it arrived, by the clock of the capture")},
    {1, "measurand", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Energy.Active.Import.Register where the charger leaves it out")},
    {1, "context", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Sample.Periodic where the charger leaves it out")},
    {1, "phase", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Absent for the total over all phases")},
    {1, "location", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Outlet where the charger leaves it out")},
    {1, "unit", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "As written; the unit that the protocol assumes where the charger leaves it out")},
    {1, "value", FieldType::Number, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "The number, with the multiplier of OCPP 2.x applied")},
    {0, "statuses", FieldType::Object, Required | Array, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Statuses of its connector, from shortly before it to its end and the release of the cable")},
    {1, "time", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "By the charger's clock")},
    {1, "captureTime", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When it arrived, by the clock of the capture")},
    {1, "status", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Status (1.6), or connector status or charging state (2.x)")},
    {1, "errorCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "errorCode (1.6)")},
    {1, "info", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Words of the station")},
    {1, "vendorErrorCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Code of the vendor")},
    {1, "seconds", FieldType::Number, Required, "s", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "How long it held within the charge, by the charger's clock; 0 before its start and after its end")},
    {0, "ocpi", FieldType::Object, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "What the same capture holds of it in OCPI")},
    {1, "sessionId", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "id of the Session that was joined to it")},
    {1, "cdrId", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "id of the CDR that was joined to it")},
    {1, "locationId", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "location_id of that Session or CDR")},
    {1, "evseUid", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "evse_uid of that Session or CDR")},
    {1, "tariffId", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "tariff_id that the Session, the CDR or the connector names")},
};

constexpr Line chargePointLines[] {
    {0, "id", FieldType::String, Required | Key, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Identity of the station: the last part of its OCPP address")},
    {0, "version", FieldType::Enum, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Version of OCPP that it speaks")},
    {0, "vendor", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Vendor from its BootNotification")},
    {0, "model", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Model from its BootNotification")},
    {0, "serialNumber", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Serial number from its BootNotification")},
    {0, "firmwareVersion", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Firmware from its BootNotification")},
    {0, "online", FieldType::Boolean, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "False when nothing was heard of it for longer than twice its heartbeat interval")},
    {0, "lastSeen", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When the latest frame of it was seen, by the clock of the capture")},
    {0, "lastChanged", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When a status of it changed last, by the clock of the capture")},
    {0, "status", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Status of the station as a whole (1.6: connector 0)")},
    {0, "combinedState", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "State of the EVSE that speaks for all of the station: in use, then Reserved, Faulted, Unavailable, Available")},
    {0, "combinedErrorCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "errorCode (1.6) of the same EVSE")},
    {0, "transactionRunning", FieldType::Boolean, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "True while a transaction runs at any of its EVSEs")},
    {0, "evses", FieldType::Object, Required | Array, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "What OCPI calls an EVSE: one for each connector (1.6), or each EVSE (2.x)")},
    {1, "place", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Charge point and number, \"LP-AC-01*1\". Use it as key of a lookup")},
    {1, "number", FieldType::Integer, Required | Key, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Number of the EVSE (2.x) or connector (1.6)")},
    {1, "status", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Status of the connector that speaks for all of the EVSE: in use, then Reserved, Faulted, Unavailable, Available")},
    {1, "errorCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "errorCode (1.6) of the same connector")},
    {1, "chargingState", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "chargingState of the running transaction (2.x)")},
    {1, "transactionRunning", FieldType::Boolean, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "True while a transaction runs at it")},
    {1, "state", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Offline when nothing is heard of the station; else chargingState while a transaction runs (2.x); else the status")},
    {1, "lastChanged", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When its status changed last, by the clock of the capture")},
    {1, "connectors", FieldType::Object, Required | Array, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Its connectors")},
    {2, "number", FieldType::Integer, Required | Key, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Number of the connector")},
    {2, "place", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Charge point, EVSE and connector. Use it as key of a lookup")},
    {2, "status", FieldType::String, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Status as reported last")},
    {2, "errorCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "errorCode (1.6) as reported last")},
    {2, "info", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Words of the station")},
    {2, "vendorErrorCode", FieldType::String, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Code of the vendor")},
    {2, "deviceTime", FieldType::DateTime, Optional, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When, by the charger's clock")},
    {2, "captureTime", FieldType::DateTime, Required, "", QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "When, by the clock of the capture")},
};

QStringList valuesOf(ProtocolVersion version, const char *name)
{
    QStringList values;
    if (const CatalogEnum *found = Catalog::instance().enumeration(version, name)) {
        for (const CatalogEnumValue &value : found->values)
            values.append(QString::fromUtf8(value.name.data(), qsizetype(value.name.size())));
    }
    return values;
}

QStringList joined(QStringList first, const QStringList &second)
{
    for (const QString &value : second) {
        if (!first.contains(value))
            first.append(value);
    }
    return first;
}

// Values that a field can have: those of both protocols, so that an enum table can be checked for gaps.
QStringList valuesAt(const QString &pointer)
{
    using enum ProtocolVersion;
    static const QStringList statuses16 = valuesOf(Ocpp16, "ChargePointStatus");
    static const QStringList statuses201 = joined(valuesOf(Ocpp201, "ChargingStateEnumType"), valuesOf(Ocpp201, "ConnectorStatusEnumType"));
    if (pointer == QLatin1String("/version"))
        return {QStringLiteral("1.6"), QStringLiteral("2.0.1"), QStringLiteral("2.1")};
    if (pointer == QLatin1String("/state"))
        return {QStringLiteral("Ended"), QStringLiteral("Running"), QStringLiteral("Lost")};
    if (pointer == QLatin1String("/authorization/method"))
        return {QStringLiteral("RemoteStart"), QStringLiteral("Partner"), QStringLiteral("Authorize"), QStringLiteral("Local")};
    if (pointer == QLatin1String("/samples/*/measurand"))
        return joined(valuesOf(Ocpp16, "Measurand"), valuesOf(Ocpp201, "MeasurandEnumType"));
    if (pointer == QLatin1String("/samples/*/context"))
        return joined(valuesOf(Ocpp16, "ReadingContext"), valuesOf(Ocpp201, "ReadingContextEnumType"));
    if (pointer == QLatin1String("/samples/*/location"))
        return joined(valuesOf(Ocpp16, "Location"), valuesOf(Ocpp201, "LocationEnumType"));
    if (pointer == QLatin1String("/stop/reason"))
        return joined(valuesOf(Ocpp16, "Reason"), valuesOf(Ocpp201, "ReasonEnumType"));
    if (pointer == QLatin1String("/evses/*/state") || pointer == QLatin1String("/combinedState"))
        return QStringList(QStringLiteral("Offline")) + joined(statuses16, statuses201);
    if (pointer.endsWith(QLatin1String("/errorCode")) || pointer == QLatin1String("/combinedErrorCode"))
        return valuesOf(Ocpp16, "ChargePointErrorCode");
    if (pointer == QLatin1String("/idToken/type"))
        return valuesOf(Ocpp201, "IdTokenEnumType");
    return {};
}

void setPointers(SchemaNode &node)
{
    for (const auto &child : node.children) {
        child->pointer = node.elementPointer() + QLatin1Char('/') + child->name;
        child->enumValues = valuesAt(child->pointer);
        child->openEnum = child->type != FieldType::Enum;
        setPointers(*child);
    }
}

SchemaTreePtr built(std::span<const Line> lines, const char *title, const char *description)
{
    const auto translated = [](const char *source) { return QCoreApplication::translate("Roamscope::TransactionSchema", source); };
    auto root = std::make_unique<SchemaNode>();
    root->type = FieldType::Object;
    root->required = true;
    root->description = translated(description);
    std::vector<SchemaNode *> path {root.get()};
    for (const Line &line : lines) {
        auto node = std::make_unique<SchemaNode>();
        node->name = QString::fromLatin1(line.name);
        node->type = line.type;
        node->required = line.traits & Required;
        node->array = line.traits & Array;
        node->key = line.traits & Key;
        node->unit = QString::fromUtf8(line.unit);
        node->description = translated(line.description);
        node->typeText = fieldTypeId(line.type) + (node->array ? QStringLiteral("[]") : QString());
        path.resize(std::size_t(line.depth) + 1);
        SchemaNode *made = node.get();
        path.back()->children.push_back(std::move(node));
        path.push_back(made);
    }
    setPointers(*root);
    return SchemaTree::fromNodes(std::move(root), translated(title));
}

} // namespace

SchemaTreePtr transactionSchema()
{
    static const SchemaTreePtr schema = built(transactionLines, QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Transaction"),
                                              QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "All that belongs to one charge, put together from the frames of a capture"));
    return schema;
}

SchemaTreePtr chargePointSchema()
{
    static const SchemaTreePtr schema = built(chargePointLines, QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "Charge point"),
                                              QT_TRANSLATE_NOOP("Roamscope::TransactionSchema", "A station with its EVSEs, connectors and their latest statuses, put together from the frames of a capture"));
    return schema;
}

} // namespace Roamscope
