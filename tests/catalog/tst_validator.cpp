// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <QRegularExpression>
#include <QTest>

using namespace Roamscope;

namespace {

/// "required /connectorId" for errors, "~" before a warning, "." before a note.
QStringList summary(const QList<ValidationFinding> &findings)
{
    QStringList lines;
    for (const ValidationFinding &finding : findings) {
        const QString mark = finding.severity == Severity::Error ? QString()
            : finding.severity == Severity::Warning              ? QStringLiteral("~")
                                                                 : QStringLiteral(".");
        QString line = mark + finding.ruleId();
        if (!finding.pointer.isEmpty())
            line += u' ' + QString::fromUtf8(finding.pointer);
        lines << line;
    }
    return lines;
}

const CatalogObject *object(ProtocolVersion version, const char *name)
{
    return Catalog::instance().object(version, name);
}

} // namespace

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloads_data();
    void payloads();
    void dateTimes_data();
    void dateTimes();
    void urls_data();
    void urls();
    void numbers_data();
    void numbers();
    void sentences_data();
    void sentences();
    void frames_data();
    void frames();
    void partialDocuments();
    void findingsAreBounded();
    void learnsWithoutForgetting();
    void hostile_data();
    void hostile();
    void longString();
};

void TestValidator::payloads_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *title, ProtocolVersion version, const char *name, const char *json, const QStringList &findings) {
        QTest::newRow(title) << version << QByteArray(name) << QByteArray(json) << findings;
    };
    const ProtocolVersion v16 = ProtocolVersion::Ocpp16;
    const ProtocolVersion v201 = ProtocolVersion::Ocpp201;
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts); };

    row("good", v16, "StatusNotification.req", R"({"connectorId":1,"errorCode":"NoError","status":"Available"})", {});
    row("good with blanks", v16, "StatusNotification.req",
        " { \"connectorId\" : 1 ,\n\t\"errorCode\" : \"NoError\" , \"status\":\"Available\" } \r\n", {});
    row("empty object", v16, "Heartbeat.req", "{}", {});
    row("all required missing", v16, "StatusNotification.req", "{}", list("required /connectorId|required /errorCode|required /status"));
    row("not an object", v16, "Heartbeat.req", "[]", list("type"));
    row("unknown field", v16, "Heartbeat.req", R"({"x":[{"y":null}]})", list("unknown-field /x"));
    row("unknown field with slash and tilde", v16, "Heartbeat.req", R"({"a/b~c":1})", list("unknown-field /a~1b~0c"));
    row("escaped key", v16, "Authorize.req", R"({"id\u0054ag":"A"})", {});
    row("duplicate", v16, "Authorize.req", R"({"idTag":"A","idTag":"B"})", list("~duplicate /idTag"));
    row("null", v16, "Authorize.req", R"({"idTag":null})", list("null /idTag"));
    row("text too long", v16, "Authorize.req", R"({"idTag":"123456789012345678901"})", list("max-length /idTag"));
    row("length counts code points", v201, "BootNotificationRequest",
        R"({"reason":"PowerUp","chargingStation":{"model":"ääääääääääääääääääää","vendorName":"V"}})", {});
    row("length counts escapes once", v201, "BootNotificationRequest",
        R"({"reason":"PowerUp","chargingStation":{"model":"\u00e4\ud83d\ude00aaaaaaaaaaaaaaaaaa","vendorName":"V"}})", {});
    row("one code point too many", v201, "BootNotificationRequest",
        R"({"reason":"PowerUp","chargingStation":{"model":"äääääääääääääääääääää","vendorName":"V"}})",
        list("max-length /chargingStation/model"));
    row("number for text", v16, "Authorize.req", R"({"idTag":1})", list("type /idTag"));
    row("text for number", v16, "ClearCache.conf", R"({"status":1})", list("type /status"));
    row("enum of wrong case", v16, "ClearCache.conf", R"({"status":"accepted"})", list("enum-case /status"));
    row("unknown enum", v16, "ClearCache.conf", R"({"status":"Perhaps"})", list("enum /status"));
    row("known misprint", v16, "MeterValues.req",
        R"({"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{"value":"1","unit":"Celcius"}]}]})",
        list(".value /meterValue/0/sampledValue/0/unit"));
    row("decimal comma", v16, "MeterValues.req",
        R"({"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{"value":"7,4"}]}]})",
        list("~value /meterValue/0/sampledValue/0/value"));
    row("deep in lists", v16, "MeterValues.req",
        R"({"connectorId":1,"meterValue":[{"timestamp":"x","sampledValue":[{"value":"1"},{"unit":"kW"}]},{}]})",
        list("date-time /meterValue/0/timestamp|required /meterValue/0/sampledValue/1/value|"
             "required /meterValue/1/timestamp|required /meterValue/1/sampledValue"));
    row("object for list", v16, "MeterValues.req", R"({"connectorId":1,"meterValue":{}})", list("type /meterValue"));
    row("null in list", v16, "MeterValues.req", R"({"connectorId":1,"meterValue":[null]})", list("null /meterValue/0"));
    row("too few items", v201, "GetVariablesRequest", R"({"getVariableData":[]})", list("min-items /getVariableData"));
    row("custom data takes anything", v201, "HeartbeatRequest", R"({"customData":{"vendorId":"x","a":{"b":[1,2]}}})", {});
    row("custom data needs its vendor", v201, "HeartbeatRequest", R"({"customData":{"a":1}})",
        list("required /customData/vendorId"));
    row("any", v201, "DataTransferRequest", R"({"vendorId":"x","data":[1,{"a":null}]})", {});
    row("list empty where the document wants one", v16, "MeterValues.req", R"({"connectorId":1,"meterValue":[]})",
        list("~min-items /meterValue"));
    row("below what is usual", v16, "StopTransaction.req",
        R"({"meterStop":-1,"timestamp":"2026-01-01T00:00:00Z","transactionId":-1})", list("~range /meterStop"));
    row("value of an open list", ProtocolVersion::Ocpp21, "IdTokenType", R"({"idToken":"A","type":"ISO14443"})", {});
    row("value beyond an open list", ProtocolVersion::Ocpp21, "IdTokenType", R"({"idToken":"A","type":"Palm"})", list(".open-enum /type"));
    row("open list, other case", ProtocolVersion::Ocpp21, "IdTokenType", R"({"idToken":"A","type":"EMAID"})", list("~enum-case /type"));
    row("open list, too long", ProtocolVersion::Ocpp21, "IdTokenType", R"({"idToken":"A","type":"123456789012345678901"})",
        list("max-length /type"));
    row("out of range", ProtocolVersion::Ocpp21, "AdjustPeriodicEventStreamRequest", R"({"id":-1,"params":{}})",
        list("range /id"));
    row("not ASCII in a CiString", v16, "Authorize.req", R"({"idTag":"ä"})", list("~characters /idTag"));
    row("clock not set", v16, "Heartbeat.conf", R"({"currentTime":"1970-01-01T00:00:00Z"})", list(".value /currentTime"));
    // Text that is not JSON
    row("empty", v16, "Heartbeat.req", "", list("json"));
    row("blank", v16, "Heartbeat.req", "  ", list("json"));
    row("cut", v16, "Authorize.req", R"({"idTag":"A)", list("json /idTag"));
    row("trailing comma", v16, "Authorize.req", R"({"idTag":"A",})", list("json"));
    row("trailing text", v16, "Authorize.req", R"({"idTag":"A"} x)", list("json"));
    row("single quotes", v16, "Authorize.req", "{'idTag':'A'}", list("json"));
    row("raw line break", v16, "Authorize.req", "{\"idTag\":\"A\nB\"}", list("json /idTag"));
    row("bad escape", v16, "Authorize.req", R"({"idTag":"\x41"})", list("json /idTag"));
    row("leading zero", v16, "ClearChargingProfile.req", R"({"id":01})", list("json"));
    row("python literal", v16, "UnlockConnector.req", R"({"connectorId":None})", list("json /connectorId"));
    row("byte order mark", v16, "Heartbeat.req", "\xEF\xBB\xBF{}", list("json"));
    row("findings before the break are kept", v16, "StatusNotification.req", R"({"connectorId":"1","errorCode")",
        list("type /connectorId|json"));
}

void TestValidator::payloads()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, findings);
    const CatalogObject *type = object(version, name.constData());
    QVERIFY(type);
    Validator validator;
    for (int i = 0; i < 2; ++i) { // the second time with what the first one has taught
        QList<ValidationFinding> found;
        const bool good = validator.validate(json, *type, &found);
        QCOMPARE(summary(found), findings);
        const bool hasError = std::any_of(found.cbegin(), found.cend(), [](const ValidationFinding &finding) {
            return finding.severity == Severity::Error;
        });
        QCOMPARE(good, !hasError);
        for (const ValidationFinding &finding : found) {
            QVERIFY(!finding.message().isEmpty());
            QVERIFY(!finding.message().contains(u"%1"));
            QVERIFY(finding.found.size() <= 80);
            QVERIFY(finding.offset >= 0 && finding.offset <= json.size());
        }
    }
    QCOMPARE(validator.validate(json, *type, nullptr), !findings.join(u'|').contains(QRegularExpression(QStringLiteral("(^|\\|)[a-z]"))));
}

void TestValidator::dateTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QByteArray>("fix");
    const auto row = [](const char *text, bool accepted, const char *fix = "") {
        QTest::newRow(text) << QByteArray(text) << accepted << QByteArray(fix);
    };
    row("2026-01-31T10:15:00Z", true);
    row("2026-01-31T10:15:00.5Z", true);
    row("2026-01-31T10:15:00.123456789Z", true);
    row("2026-01-31T10:15:00+01:00", true);
    row("2024-02-29T00:00:00Z", true);
    row("2016-12-31T23:59:60Z", true);
    row("2017-01-01T00:59:60+01:00", true);
    row("2026-01-31 10:15:00Z", true, "\"2026-01-31T10:15:00Z\"");
    row("2026-01-31T10:15:00+0100", true, "\"2026-01-31T09:15:00Z\"");
    row("2026-01-31T10:15:00", false, "\"2026-01-31T10:15:00Z\"");
    row("2026-01-31T10:15Z", false);
    row("2023-02-29T00:00:00Z", false);
    row("2026-13-01T00:00:00Z", false);
    row("2026-01-31T24:00:00Z", false);
    row("2026-01-31T10:15:60Z", false);
    row("2026-01-31T10:15:00.Z", false);
    row("2026-01-31T10:15:00,5Z", false);
    row("2026-1-31T10:15:00Z", false);
    row("1769854500", false);
    row("", false);
    row("2026-01-31T10:15:00+25:00", false);
    row("2026-01-31T10:15:00Zulu", false);
}

void TestValidator::dateTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fix);
    QList<ValidationFinding> findings;
    Validator validator;
    const bool good = validator.validate("{\"currentTime\":\"" + text + "\"}",
                                         *object(ProtocolVersion::Ocpp16, "Heartbeat.conf"), &findings);
    QTEST(good, "accepted");
    QCOMPARE(findings.isEmpty() ? QByteArray() : findings.constFirst().fix, fix);
}

void TestValidator::urls_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *text, bool accepted) { QTest::newRow(text) << QByteArray(text) << accepted; };
    row("ftp://user:secret@host.example/path/file.bin", true);
    row("https://[2001:db8::1]:8443/a?b=c#d", true);
    row("http://192.168.0.1:80", true);
    row("urn:isbn:12", true);
    row("mailto:a@example.com", true);
    row("http://host/%41", true);
    row("host/path", false);
    row("/path", false);
    row("", false);
    row("http://host/with blank", false);
    row("http://host/%4", false);
    row("http://[::1", false);
    row("http://[1:2:3]/", false);
    row("http://host:port/", false);
    row("://host", false);
}

void TestValidator::urls()
{
    QFETCH(QByteArray, text);
    Validator validator;
    QTEST(validator.validate("{\"location\":\"" + text + "\"}", *object(ProtocolVersion::Ocpp16, "GetDiagnostics.req"), nullptr),
          "accepted");
}

void TestValidator::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("integer");
    QTest::addColumn<bool>("tenth");
    const auto row = [](const char *number, bool integer, bool tenth) {
        QTest::newRow(number) << QByteArray(number) << integer << tenth;
    };
    row("0", true, true);
    row("-0", true, true);
    row("1.0", true, true);
    row("1.10", false, true);
    row("0.3", false, true);
    row("0.7", false, true);
    row("16.1", false, true);
    row("0.15", false, false);
    row("1e2", true, true);
    row("15e-1", false, true);
    row("150e-1", true, true);
    row("1.5e1", true, true);
    row("1e-2", false, false);
    row("0e-99", true, true);
    row("32.000000000000004", false, false);
    row("12345678901234567890", true, true);
    row("1e308", true, true);
    row("1e400", false, false);
    row("1e99999999999", false, false);
}

void TestValidator::numbers()
{
    QFETCH(QByteArray, number);
    Validator validator;
    QTEST(validator.validate("{\"connectorId\":" + number + "}", *object(ProtocolVersion::Ocpp16, "UnlockConnector.req"), nullptr),
          "integer");
    QTEST(validator.validate("{\"startPeriod\":0,\"limit\":" + number + "}",
                             *object(ProtocolVersion::Ocpp16, "ChargingSchedulePeriod"), nullptr),
          "tenth");
}

void TestValidator::sentences_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("clause");
    QTest::newRow("missing") << ProtocolVersion::Ocpp16 << QByteArray("UnlockConnector.req") << QByteArray("{}")
                             << QStringLiteral("connectorId is missing; UnlockConnector.req needs it.") << QString()
                             << QStringLiteral("OCPP 1.6 §6.53");
    QTest::newRow("comma") << ProtocolVersion::Ocpp16 << QByteArray("SampledValue") << QByteArray(R"({"value":"7,4"})")
                           << QStringLiteral("value: found \"7,4\", expected a number.")
                           << QStringLiteral("Write \"7.4\".") << QStringLiteral("OCPP 1.6 §7.43");
    QTest::newRow("unknown field") << ProtocolVersion::Ocpp16 << QByteArray("UnlockConnector.req") << QByteArray(R"({"ConnectorId":1,"connectorId":1})")
                                   << QStringLiteral("ConnectorId: UnlockConnector.req knows no such field.")
                                   << QStringLiteral("Perhaps connectorId is meant.") << QStringLiteral("OCPP 1.6 §6.53");
    QTest::newRow("case") << ProtocolVersion::Ocpp16 << QByteArray("Reset.req") << QByteArray(R"({"type":"hard"})")
                          << QStringLiteral("type: \"hard\" is none of the 2 value(s) of ResetType.")
                          << QStringLiteral("Write \"Hard\": capitals and blanks count.") << QStringLiteral("OCPP 1.6 §7.42");
    QTest::newRow("type") << ProtocolVersion::Ocpp16 << QByteArray("UnlockConnector.req") << QByteArray(R"({"connectorId":"1"})")
                          << QStringLiteral("connectorId: found \"1\", expected a whole number.")
                          << QStringLiteral("Write 1.") << QStringLiteral("OCPP 1.6 §6.53");
    QTest::newRow("zone") << ProtocolVersion::Ocpp16 << QByteArray("Heartbeat.conf") << QByteArray(R"({"currentTime":"2026-01-01T00:00:00"})")
                          << QStringLiteral("currentTime: found \"2026-01-01T00:00:00\", which does not say its time zone.")
                          << QStringLiteral("Write \"2026-01-01T00:00:00Z\" if it is UTC.") << QStringLiteral("OCPP 1.6 §6.30");
    QTest::newRow("cut") << ProtocolVersion::Ocpp16 << QByteArray("Heartbeat.conf") << QByteArray("{")
                         << QStringLiteral("The text ends in the middle of the JSON.")
                         << QStringLiteral("Look whether the log cut the line.") << QString();
    QTest::newRow("field that no version has")
        << ProtocolVersion::Ocpp201 << QByteArray("StatusInfoType") << QByteArray(R"({"reasonCode":"x","y":1})")
        << QStringLiteral("y: StatusInfoType knows no such field.") << QString() << QStringLiteral("OCPP 2.0.1 Part 2, Datatypes §2.47");
    QTest::newRow("field that another version has")
        << ProtocolVersion::Ocpp201 << QByteArray("TransactionType") << QByteArray(R"({"transactionId":"x","operationMode":"ChargingOnly"})")
        << QStringLiteral("operationMode: TransactionType knows no such field here; OCPP 2.1 does.") << QString()
        << QStringLiteral("OCPP 2.0.1 Part 2, Datatypes §2.48");
    QTest::newRow("value that another version has")
        << ProtocolVersion::Ocpp201 << QByteArray("TransactionType") << QByteArray(R"({"transactionId":"x","stoppedReason":"ReqEnergyTransferRejected"})")
        << QStringLiteral("stoppedReason: \"ReqEnergyTransferRejected\" is a value of OCPP 2.1, not of the version spoken here.") << QString()
        << QStringLiteral("OCPP 2.0.1 Part 2, Enumerations §3.67");
}

void TestValidator::sentences()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    QList<ValidationFinding> findings;
    Validator validator;
    QVERIFY(!validator.validate(json, *object(version, name.constData()), &findings) || !findings.isEmpty());
    QVERIFY(!findings.isEmpty());
    QTEST(findings.constFirst().message(), "message");
    QTEST(findings.constFirst().advice(), "advice");
    QTEST(findings.constFirst().clause(), "clause");
}

void TestValidator::frames_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *title, ProtocolVersion version, const char *action, const char *frame, const char *findings) {
        QTest::newRow(title) << version << QByteArray(action) << QByteArray(frame)
                             << QString::fromLatin1(findings).split(u'|', Qt::SkipEmptyParts);
    };
    const ProtocolVersion v16 = ProtocolVersion::Ocpp16;
    const ProtocolVersion v21 = ProtocolVersion::Ocpp21;
    row("call", v16, "", R"([2,"1","Heartbeat",{}])", "");
    row("call with a bad payload", v16, "", R"([2,"1","Reset",{"type":"x","y":1}])", "enum /3/type|unknown-field /3/y");
    row("unknown action", v16, "", R"([2,"1","Hartbeat",{}])", "action /2");
    row("action of another version", v16, "", R"([2,"1","TransactionEvent",{}])", "~action /2");
    row("result", v16, "Heartbeat", R"([3,"1",{}])", "required /2/currentTime");
    row("result of an unknown request", v16, "", R"([3,"1",{"a":1}])", "");
    row("error", v16, "", R"([4,"1","GenericError","text",{}])", "");
    row("error of another version", v16, "", R"([4,"1","FormatViolation","",{}])", ".enum /2");
    row("error code unknown", v16, "", R"([4,"1","Oops","",{}])", "~enum /2");
    row("error cut short", v16, "", R"([4,"1"])", "required /2");
    row("error without details", v16, "", R"([4,"1","GenericError",""])", "required /4");
    row("id is a number", v16, "", R"([2,1,"Heartbeat",{}])", "type /1");
    row("id is long", v16, "", R"([2,"1234567890123456789012345678901234567","Heartbeat",{}])", "~max-length /1");
    row("send", v21, "", R"([6,"1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-01-01T00:00:00Z","data":[{"t":1,"v":"2"}]}])", "");
    row("send as a call", v21, "", R"([2,"1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-01-01T00:00:00Z","data":[{"t":1,"v":"2"}]}])", "~inconsistent /2");
    row("send before 2.1", v16, "", R"([6,"1","Heartbeat",{}])", "enum /0|~inconsistent /2");
    row("message type unknown", v16, "", R"([9,"1","Heartbeat",{}])", "enum /0");
    row("empty list", v16, "", "[]", "required /0");
    row("no payload", v16, "", R"([2,"1","Heartbeat"])", "required /3");
    row("payload is a text", v16, "", R"([2,"1","Heartbeat","{}"])", "type /3");
    row("surplus", v16, "", R"([2,"1","Heartbeat",{},1,2])", "~max-items /4");
    row("not a list", v16, "", "{}", "type");
    row("not JSON", v16, "", R"([2,"1","Heartbeat",{})", "json");
    row("version unknown", ProtocolVersion::Unknown, "", R"([2,"1","Heartbeat",{"x":1}])", "");
}

void TestValidator::frames()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, frame);
    QFETCH(QStringList, findings);
    QList<ValidationFinding> found;
    Validator validator;
    validator.validateFrame(frame, version, action, &found);
    QCOMPARE(summary(found), findings);
    for (const ValidationFinding &finding : found)
        QVERIFY(!finding.message().isEmpty());
}

void TestValidator::partialDocuments()
{
    Validator validator;
    const CatalogObject *type = object(ProtocolVersion::Ocpp16, "MeterValues.req");
    QVERIFY(!validator.validate("{}", *type, nullptr));
    validator.setPartial(true);
    QVERIFY(validator.validate("{}", *type, nullptr));
    // Only the outermost object is a patch; what it replaces must be whole.
    QVERIFY(!validator.validate(R"({"meterValue":[{}]})", *type, nullptr));
    validator.setPartial(false);
    QVERIFY(!validator.validate("{}", *type, nullptr));
}

void TestValidator::findingsAreBounded()
{
    QByteArray json = "{";
    for (int i = 0; i < 500; ++i)
        json += (i ? ",\"x" : "\"x") + QByteArray::number(i) + "\":1";
    json += "}";
    ValidationOptions options;
    options.maximumFindings = 10;
    Validator validator(options);
    QList<ValidationFinding> findings;
    QVERIFY(!validator.validate(json, *object(ProtocolVersion::Ocpp16, "Heartbeat.req"), &findings));
    QCOMPARE(findings.size(), 10);
    QCOMPARE(findings.constLast().more, 490);
    QVERIFY(findings.constLast().message().contains(QStringLiteral("490")));
}

void TestValidator::learnsWithoutForgetting()
{
    // The order of members and the values change from one to the next: prediction must never decide.
    Validator validator;
    const CatalogObject *type = object(ProtocolVersion::Ocpp16, "StatusNotification.req");
    const QByteArray one = R"({"connectorId":1,"errorCode":"NoError","status":"Available"})";
    const QByteArray two = R"({"status":"Faulted","errorCode":"GroundFailure","connectorId":2})";
    const QByteArray wrong = R"({"statuss":"Faulted","errorCode":"GroundFailur","connectorId":2})";
    for (int i = 0; i < 3; ++i) {
        QList<ValidationFinding> findings;
        QVERIFY(validator.validate(one, *type, &findings));
        QVERIFY(validator.validate(two, *type, &findings));
        QVERIFY(findings.isEmpty());
        QVERIFY(!validator.validate(wrong, *type, &findings));
        QCOMPARE(summary(findings), QStringList({QStringLiteral("unknown-field /statuss"), QStringLiteral("enum /errorCode"),
                                                 QStringLiteral("required /status")}));
    }
}

void TestValidator::hostile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("rule");
    QTest::newRow("10,000 lists deep") << QByteArray("{\"customData\":{\"vendorId\":\"x\",\"a\":") + QByteArray(10000, '[') << QStringLiteral("nesting");
    QTest::newRow("10,000 objects deep") << QByteArray("{\"x\":") + QByteArray("{\"a\":").repeated(10000) << QStringLiteral("nesting");
    QTest::newRow("1000 deep is read") << QByteArray("{\"customData\":{\"vendorId\":\"x\",\"a\":") + QByteArray(1000, '[') + QByteArray(1000, ']') + "}}" << QString();
    QTest::newRow("invalid UTF-8") << QByteArray("{\"customData\":{\"vendorId\":\"\xC3\x28\"}}") << QStringLiteral("json");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"customData\":{\"vendorId\":\"\xC0\xAF\"}}") << QStringLiteral("json");
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"customData\":{\"vendorId\":\"\xED\xA0\x80\"}}") << QStringLiteral("json");
    QTest::newRow("UTF-8 cut by the quote") << QByteArray("{\"customData\":{\"vendorId\":\"\xE2\x82\"}}") << QStringLiteral("json");
    QTest::newRow("NUL in a text") << QByteArray("{\"customData\":{\"vendorId\":\"a\0b\"}}", 34) << QStringLiteral("json");
    QTest::newRow("NUL alone") << QByteArray(1, '\0') << QStringLiteral("json");
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << QStringLiteral("json");
    QTest::newRow("lone surrogate escape") << QByteArray(R"({"customData":{"vendorId":"\ud800"}})") << QString();
    QTest::newRow("cut in an escape") << QByteArray(R"({"customData":{"vendorId":"\u12)") << QStringLiteral("json");
    QTest::newRow("long name") << QByteArray("{\"") + QByteArray(100000, 'k') + "\":1}" << QStringLiteral("unknown-field");
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\x00\xff\xfe", 6) << QStringLiteral("json");
}

void TestValidator::hostile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, rule);
    Validator validator;
    const CatalogObject *type = object(ProtocolVersion::Ocpp201, "HeartbeatRequest");
    // Every cut of it, from a buffer that ends where the text ends.
    for (qsizetype length = qMin<qsizetype>(json.size(), 80); length >= 0; --length) {
        const QByteArray cut(json.constData(), length);
        QList<ValidationFinding> findings;
        validator.validate(cut, *type, &findings);
        for (const ValidationFinding &finding : findings)
            QVERIFY(!finding.message().isEmpty());
    }
    QList<ValidationFinding> findings;
    QCOMPARE(validator.validate(json, *type, &findings), rule.isEmpty());
    QCOMPARE(findings.isEmpty() ? QString() : QString(findings.constFirst().ruleId()), rule);
    for (const ValidationFinding &finding : findings)
        QVERIFY(finding.pointer.size() < 1000 && finding.message().size() < 2000);
}

void TestValidator::longString()
{
    QByteArray json = "{\"idTag\":\"";
    json += QByteArray(100 * 1024 * 1024, 'a');
    json += "\"}";
    Validator validator;
    QList<ValidationFinding> findings;
    QVERIFY(!validator.validate(json, *object(ProtocolVersion::Ocpp16, "Authorize.req"), &findings));
    QCOMPARE(summary(findings), QStringList {QStringLiteral("max-length /idTag")});
    QVERIFY(findings.constFirst().found.size() <= 80);
}

QTEST_GUILESS_MAIN(TestValidator)
#include "tst_validator.moc"
