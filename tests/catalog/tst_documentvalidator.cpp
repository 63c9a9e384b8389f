// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/documentvalidator.h"
#include "models/catalog/jsonwalker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;
using Content = DocumentReport::Content;
using Certainty = DocumentReport::Certainty;

namespace {

QByteArray location(const char *id, const QByteArray &more = {})
{
    return QByteArray(R"({"country_code":"NL","party_id":"ABC","id":")") + id
        + R"(","publish":true,"address":"Kade 1","city":"Gouda","country":"NLD",)"
          R"("coordinates":{"latitude":"52.011111","longitude":"4.711111"},"time_zone":"Europe/Amsterdam",)"
          R"("evses":[{"uid":"E1","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET",)"
          R"("power_type":"AC_3_PHASE","max_voltage":230,"max_amperage":32,"last_updated":"2024-05-01T10:00:00Z"}],)"
          R"("last_updated":"2024-05-01T10:00:00Z"}],)"
        + more + R"("last_updated":"2024-05-01T10:00:00Z"})";
}

QByteArray location211()
{
    return R"({"id":"L1","type":"ON_STREET","address":"Kade 1","city":"Gouda","postal_code":"2801","country":"NLD",)"
           R"("coordinates":{"latitude":"52.011111","longitude":"4.711111"},"evses":[{"uid":"E1","status":"AVAILABLE",)"
           R"("connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","voltage":230,)"
           R"("amperage":32,"last_updated":"2024-05-01T10:00:00Z"}],"last_updated":"2024-05-01T10:00:00Z"}],)"
           R"("last_updated":"2024-05-01T10:00:00Z"})";
}

QByteArray answer(const QByteArray &data)
{
    return R"({"data":)" + data + R"(,"status_code":1000,"timestamp":"2024-05-01T10:00:00Z"})";
}

QByteArray tariff230()
{
    return R"({"country_code":"NL","party_id":"ABC","id":"T1","currency":"EUR","tax_included":"NO","elements":)"
           R"([{"price_components":[{"type":"ENERGY","price":0.4,"step_size":1}]}],"last_updated":"2024-05-01T10:00:00Z"})";
}

DocumentReport validate(const QByteArray &bytes, DocumentOptions options = {})
{
    return DocumentValidator(std::move(options)).validate(bytes);
}

QStringList summary(const DocumentReport &report)
{
    QStringList lines;
    for (const DocumentFinding &finding : report.findings)
        lines << (finding.rule() + QLatin1Char(' ') + QString::fromUtf8(finding.pointer)).trimmed();
    return lines;
}

} // namespace

class TestDocumentValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void finds_data();
    void finds();
    void names_data();
    void names();
    void editions_data();
    void editions();
    void options_data();
    void options();
    void lines();
    void hostile_data();
    void hostile();
    void encodings_data();
    void encodings();
    void files();
    void manyNotesAreGathered();
    void errorsKeepTheirRoom();
    void largeFile();
    void damagedBytes();
    void walker_data();
    void walker();
    void sharedFeeds();
};

void TestDocumentValidator::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Content>("content");
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<qint64>("objects");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const QByteArray &bytes, Content content, ProtocolVersion version, int objects,
                        const char *type) {
        QTest::newRow(name) << bytes << content << version << qint64(objects) << QByteArray(type);
    };
    constexpr auto v211 = ProtocolVersion::Ocpi211;
    constexpr auto v221 = ProtocolVersion::Ocpi221;
    constexpr auto v230 = ProtocolVersion::Ocpi230;
    row("bare object", location("L1"), Content::Ocpi, v221, 1, "Location");
    row("list", '[' + location("L1") + ',' + location("L2") + ']', Content::Ocpi, v221, 2, "Location");
    row("answer with a list", answer('[' + location("L1") + ']'), Content::Ocpi, v221, 1, "Location");
    row("answer with an object", answer(location("L1")), Content::Ocpi, v221, 1, "Location");
    row("list of answers", '[' + answer('[' + location("L1") + ']') + ',' + answer('[' + location("L2") + ']') + ']',
        Content::Ocpi, v221, 2, "Location");
    row("answers one a line", answer('[' + location("L1") + ']') + '\n' + answer('[' + location("L2") + ']') + '\n',
        Content::Ocpi, v221, 2, "Location");
    row("objects one a line", location("L1") + '\n' + location("L2") + "\n\n" + location("L3"), Content::Ocpi, v221, 3, "Location");
    row("pretty objects one after the other", "{\n\"uid\":\"1\",\"status\":\"AVAILABLE\",\"connectors\":[],\"last_updated\":\"\"}\n{\n\"uid\":\"1\","
        "\"status\":\"AVAILABLE\",\"connectors\":[],\"last_updated\":\"\"}", Content::Ocpi, v221, 2, "EVSE");
    row("exporter's wrapper", "{\"exported\":\"today\",\"locations\":[" + location("L1") + "]}", Content::Ocpi, v221, 1, "Location");
    row("2.1.1", location211(), Content::Ocpi, v211, 1, "Location");
    row("2.1.1 CDR", R"({"id":"C1","start_date_time":"2024-05-01T10:00:00Z","stop_date_time":"2024-05-01T11:00:00Z","auth_id":"A",)"
        R"("auth_method":"WHITELIST","currency":"EUR","total_cost":3.5,"total_energy":9,"total_time":1,"charging_periods":[]})",
        Content::Ocpi, v211, 1, "CDR");
    row("2.2.1 CDR", R"({"country_code":"NL","party_id":"ABC","id":"C1","start_date_time":"2024-05-01T10:00:00Z",)"
        R"("end_date_time":"2024-05-01T11:00:00Z","cdr_token":{},"auth_method":"WHITELIST","cdr_location":{},"currency":"EUR",)"
        R"("total_cost":{"excl_vat":3.5},"total_energy":9,"total_time":1,"charging_periods":[]})", Content::Ocpi, v221, 1, "CDR");
    row("2.3.0 by its taxes", tariff230(), Content::Ocpi, v230, 1, "Tariff");
    row("2.3.0 by its parking places", location("L1", R"("parking_places":[],"help_phone":"+31201234567",)"), Content::Ocpi,
        v230, 1, "Location");
    row("token", R"({"country_code":"NL","party_id":"ABC","uid":"04AA","type":"RFID","contract_id":"C","issuer":"I","valid":true,)"
        R"("whitelist":"ALWAYS","last_updated":"2024-05-01T10:00:00Z"})", Content::Ocpi, v221, 1, "Token");
    row("2.1.1 token", R"({"uid":"04AA","type":"RFID","auth_id":"C","issuer":"I","valid":true,)"
        R"("whitelist":"ALWAYS","last_updated":"2024-05-01T10:00:00Z"})", Content::Ocpi, v211, 1, "Token");
    row("command result", R"({"result":"ACCEPTED","message":[]})", Content::Ocpi, v221, 1, "CommandResult");
    row("version details", answer(R"({"version":"2.2.1","endpoints":[]})"), Content::Ocpi, v221, 1, "VersionDetails");
    row("2.1.1 credentials", R"({"token":"t","url":"https://a.example","business_details":{"name":"A"},"party_id":"ABC","country_code":"NL"})",
        Content::Ocpi, v211, 1, "Credentials");
    row("different objects", location("L1") + '\n' + tariff230() + '\n' + location("L2"), Content::Ocpi, v230, 3, "Location, Tariff");
    row("OCPP payload 1.6", R"({"connectorId":1,"errorCode":"NoError","status":"Available"})", Content::Ocpp,
        ProtocolVersion::Ocpp16, 1, "StatusNotification.req");
    row("OCPP payload 2.0.1", R"({"timestamp":"2024-05-01T10:00:00Z","connectorStatus":"Available","evseId":1,"connectorId":1})",
        Content::Ocpp, ProtocolVersion::Ocpp201, 1, "StatusNotificationRequest");
    row("OCPP answer", R"({"currentTime":"2024-05-01T10:00:00Z","interval":300,"status":"Accepted"})", Content::Ocpp,
        ProtocolVersion::Ocpp16, 1, "BootNotification.conf");
    row("OCPP frame", R"([2,"1","Heartbeat",{}])", Content::Ocpp, ProtocolVersion::Ocpp16, 1, "Heartbeat.req");
    row("frame that only 2.1 has", R"([2,"1","NotifySettlement",{"status":"Settled","pspRef":"a","settlementAmount":1,"settlementTime":"2024-05-01T10:00:00Z"}])",
        Content::Ocpp, ProtocolVersion::Ocpp21, 1, "NotifySettlementRequest");
    row("list of frames", R"([[2,"1","Heartbeat",{}],[3,"1",{"currentTime":"2024-05-01T10:00:00Z"}],[4,"2","InternalError","",{}]])",
        Content::Ocpp, ProtocolVersion::Ocpp16, 3, "CALLERROR, Heartbeat.conf, Heartbeat.req");
    row("frames one a line", "[2,\"1\",\"Reset\",{\"type\":\"Hard\"}]\n[3,\"1\",{\"status\":\"Accepted\"}]", Content::Ocpp,
        ProtocolVersion::Ocpp16, 2, "Reset.conf, Reset.req");
    row("frames of 2.0.1", R"([[2,"1","Reset",{"type":"Immediate"}]])", Content::Ocpp, ProtocolVersion::Ocpp201, 1, "ResetRequest");
    row("trace", R"({"schemaVersion":"1.1","timestamp":"2024-05-01T10:00:00Z","message":[2,"1","Heartbeat",{}]})", Content::Capture,
        ProtocolVersion::Unknown, 0, "");
    row("log of objects with frames", "{\"t\":1,\"frame\":[2,\"1\",\"Heartbeat\",{}]}\n{\"t\":2,\"frame\":[2,\"2\",\"Heartbeat\",{}]}",
        Content::Capture, ProtocolVersion::Unknown, 0, "");
    row("text log", "10:00 CP1 sent: [2,\"1\",\"Heartbeat\",{}]\n", Content::Capture, ProtocolVersion::Unknown, 0, "");
    row("empty list", "[]", Content::Ocpi, v221, 0, "");
}

void TestDocumentValidator::detects()
{
    QFETCH(QByteArray, bytes);
    const DocumentReport report = validate(bytes);
    QTEST(report.content, "content");
    QTEST(report.version, "version");
    QTEST(report.objects, "objects");
    QTEST(report.objectType, "type");
}

void TestDocumentValidator::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // parted by ", "
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected = "") {
        QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };
    row("nothing", answer('[' + location("L1") + ']'));
    row("nothing in 2.1.1", location211());
    row("nothing in a tariff", tariff230());
    row("nothing in a session", R"({"country_code":"NL","party_id":"ABC","id":"S1","start_date_time":"2024-05-01T10:00:00Z","kwh":0,)"
        R"("cdr_token":{"country_code":"NL","party_id":"TNM","uid":"04AA","type":"RFID","contract_id":"NL-TNM-1"},)"
        R"("auth_method":"WHITELIST","location_id":"L1","evse_uid":"E1","connector_id":"1","currency":"EUR","status":"ACTIVE",)"
        R"("last_updated":"2024-05-01T10:00:05.250Z"})");
    row("nothing in a CDR", R"({"country_code":"NL","party_id":"ABC","id":"C1","start_date_time":"2024-05-01T10:00:00Z",)"
        R"("end_date_time":"2024-05-01T11:00:00Z","cdr_token":{"country_code":"NL","party_id":"TNM","uid":"04AA","type":"RFID",)"
        R"("contract_id":"NL-TNM-1"},"auth_method":"AUTH_REQUEST","cdr_location":{"id":"L1","address":"Kade 1","city":"Gouda",)"
        R"("country":"NLD","coordinates":{"latitude":"52.011111","longitude":"4.711111"},"evse_uid":"E1","evse_id":"NL*ABC*E1",)"
        R"("connector_id":"1","connector_standard":"IEC_62196_T2","connector_format":"SOCKET","connector_power_type":"AC_3_PHASE"},)"
        R"("currency":"EUR","charging_periods":[{"start_date_time":"2024-05-01T10:00:00Z","dimensions":[{"type":"ENERGY","volume":9.5},)"
        R"({"type":"TIME","volume":1}]}],"total_cost":{"excl_vat":3.8,"incl_vat":4.6},"total_energy":9.5,"total_time":1,)"
        R"("last_updated":"2024-05-01T11:02:00Z"})");
    row("pointer in the file", answer('[' + location("L1") + ',' + location("L2").replace("\"AVAILABLE\"", "\"available\"") + ']'),
        "enum-case /data/1/evses/0/status");
    row("pointer in the line", location("L1") + '\n' + location("L2").replace("230", "\"230\""),
        "type /evses/0/connectors/0/max_voltage");
    row("same location twice", '[' + location("L1") + ',' + location("l1") + ']', "duplicate-object /1");
    row("updates of one location", location("L1") + '\n' + location("L1"));
    row("answer without its head", "{\"data\":[" + location("L1") + "]}", "envelope");
    row("answer without a status", "{\"data\":[" + location("L1") + "],\"timestamp\":\"2024-05-01T10:00:00Z\"}",
        "required /status_code");
    row("answer with an error", R"({"status_code":2001,"status_message":"no","timestamp":"2024-05-01T10:00:00Z"})",
        "status-code /status_code");
    row("key twice", location("L1", R"("name":"A","name":"B",)"), "duplicate /name");
    row("no object that we know", R"({"foo":1,"bar":2})", "unknown-object");
    row("no object among others", '[' + location("L1") + R"(,{"foo":1}])", "unknown-object /1");
    row("scalar among others", '[' + location("L1") + ",7]", "unknown-object /1");
    row("empty list", "[]", "no-objects");
    row("comma missing inside", '[' + location("L1") + R"(,{"uid":"x" "status":1},)" + location("L2") + ']', "json /1");
    row("cut", '[' + location("L1") + ',' + location("L2").left(100), "truncated /1");
    row("cut answer", answer('[' + location("L1") + ',' + location("L2") + ']').left(900), "truncated /data/1");
    row("cut between elements", '[' + location("L1") + ',', "truncated");
    row("comma missing", '[' + location("L1") + ' ' + location("L2") + ']', "json");
    row("text behind", location("L1") + "\nthe end", "json");
    row("broken line in the middle", location("L1") + "\n{\"id\":\n" + location("L2"), "truncated");
    row("frame with a wrong payload", R"([[2,"1","Reset",{"type":"Hard"}],[3,"1",{"status":"Perhaps"}]])", "enum /1/2/status");
    row("result without its call", R"([[3,"7",{"status":"Perhaps"}]])");
}

void TestDocumentValidator::finds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const DocumentReport report = validate(bytes);
    for (const DocumentFinding &finding : report.findings) {
        QVERIFY(finding.message().size() > 10);
        QVERIFY2(!finding.message().contains(QRegularExpression(QStringLiteral("%[1-9n]"))), qPrintable(finding.message()));
    }
    QCOMPARE(summary(report).join(QStringLiteral(", ")), expected);
    QCOMPARE(report.errors + report.warnings + report.notes, qint64(report.findings.size()));
}

void TestDocumentValidator::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("object");
    QTest::newRow("location") << location("L1").replace("\"AVAILABLE\"", "1") << QByteArray("NL*ABC location L1");
    QTest::newRow("2.1.1 location") << location211().replace("\"AVAILABLE\"", "1") << QByteArray("location L1");
    QTest::newRow("EVSE") << QByteArray(R"({"uid":"E7","status":1,"connectors":[{}],"last_updated":"2024-05-01T10:00:00Z"})")
                          << QByteArray("EVSE E7");
    QTest::newRow("payload") << QByteArray(R"({"connectorId":"1","errorCode":"NoError","status":"Available"})")
                             << QByteArray("StatusNotification.req");
    QTest::newRow("frame") << QByteArray(R"([2,"abc","StatusNotification",{"connectorId":"1","errorCode":"NoError","status":"Available"}])")
                           << QByteArray("StatusNotification.req abc");
}

void TestDocumentValidator::names()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, object);
    const DocumentReport report = validate(bytes);
    QVERIFY(!report.findings.isEmpty());
    QCOMPARE(report.findings.first().object, object);
}

void TestDocumentValidator::editions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("edition");
    QTest::newRow("core") << tariff230() << QByteArray("core");
    QTest::newRow("payments") << tariff230().replace("\"currency\"", "\"preauthorize_amount\":20,\"currency\"") << QByteArray("payments-1");
    QTest::newRow("other version") << location211() << QByteArray();
}

void TestDocumentValidator::editions()
{
    QFETCH(QByteArray, bytes);
    QTEST(validate(bytes).edition, "edition");
}

void TestDocumentValidator::options_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentOptions>("options");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, DocumentOptions options, const char *expected = "") {
        QTest::newRow(name) << bytes << options << QString::fromLatin1(expected);
    };
    const QByteArray status = R"({"status":"Accepted"})";
    row("object by name", status, {.protocol = DocumentOptions::Protocol::Ocpp, .object = "Reset.conf"});
    row("request by action", status, {.protocol = DocumentOptions::Protocol::Ocpp, .version = ProtocolVersion::Ocpp16, .object = "Reset"},
        "required /type, unknown-field /status");
    row("module", R"({"uid":"x"})", {.version = ProtocolVersion::Ocpi211, .object = "tokens"},
        "required /type, required /auth_id, required /issuer, required /valid, required /whitelist, required /last_updated");
    row("object in small letters", R"({"twentyfourseven":true})", {.protocol = DocumentOptions::Protocol::Ocpi, .object = "hours"});
    row("no such object", "{}", {.version = ProtocolVersion::Ocpi211, .object = "Parking"}, "no-such-object");
    row("version given", location211(), {.version = ProtocolVersion::Ocpi211});
    row("PATCH", R"({"status":"CHARGING","last_updated":"2024-05-01T10:00:00Z"})", {.version = ProtocolVersion::Ocpi221, .object = "EVSE", .partial = true});
    row("older edition", location("L1").replace("Kade 1", QByteArray(60, 'k')), {.edition = "before-2026-05"}, "max-length /address");
    row("newest edition", location("L1").replace("Kade 1", QByteArray(60, 'k')), {});
    row("a log is no OCPI", "10:00 CP1 sent: [2,\"1\",\"Heartbeat\",{}]\n", {.protocol = DocumentOptions::Protocol::Ocpi}, "json");
}

void TestDocumentValidator::options()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DocumentOptions, options);
    QFETCH(QString, expected);
    const DocumentReport report = validate(bytes, options);
    QCOMPARE(summary(report).join(QStringLiteral(", ")), expected);
    if (options.version != ProtocolVersion::Unknown)
        QCOMPARE(report.versionCertainty, Certainty::Given);
}

void TestDocumentValidator::lines()
{
    const QByteArray text = "[\n  " + location("L1") + ",\n  {\n    \"uid\": \"E1\",\n    \"status\": \"available\",\n    \"connectors\": [\n"
        "      {\"id\": \"1\",\n       \"max_voltage\": 0}],\n    \"last_updated\": \"2024-05-01T10:00:00Z\"\n  }\n]";
    const DocumentReport report = validate(text);
    QMap<QString, qint64> lines;
    for (const DocumentFinding &finding : report.findings)
        lines[finding.rule()] = finding.line;
    QCOMPARE(lines.value(QStringLiteral("enum-case")), 5);
    QCOMPARE(lines.value(QStringLiteral("zero-value")), 8);
}

void TestDocumentValidator::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };
    row("nothing", "", "empty");
    row("blanks", " \n\t ", "empty");
    row("text", "hello", "json");
    row("HTML", "<!DOCTYPE html><html>", "json");
    row("XML", "<?xml version=\"1.0\"?>", "json");
    row("number", "7", "json");
    row("gzip", QByteArray("\x1F\x8B\x08\x00\x00\x00", 6), "compressed");
    row("zip", QByteArray("PK\x03\x04\x14\x00", 6), "compressed");
    row("NUL", QByteArray("{\"a\":\0\0\0\0\0}", 11), "binary");
    row("one bracket", "[", "truncated");
    row("one brace", "{", "truncated");
    row("open text", "{\"id\":\"", "truncated");
    row("open text with a backslash", "[{\"id\":\"\\\"", "truncated /0");
    row("brackets that do not match", "[}", "unknown-object /0, json");
    row("nested lists", QByteArray(100000, '['), "truncated /0/0/0/0/0");
    row("nested objects", QByteArray("{\"a\":").repeated(20000), "truncated");
    row("deep and closed", "{\"uid\":\"1\",\"status\":\"AVAILABLE\",\"last_updated\":\"2024-05-01T10:00:00Z\",\"connectors\":" + QByteArray(20000, '[')
            + QByteArray(20000, ']') + '}', "nesting /connectors");
}

void TestDocumentValidator::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const DocumentReport report = validate(bytes);
    QStringList found = summary(report);
    if (expected.startsWith(QLatin1String("nesting")))
        QVERIFY2(!found.filter(QRegularExpression(QStringLiteral("^nesting"))).isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
    else
        QCOMPARE(found.join(QStringLiteral(", ")), expected);
    for (const DocumentFinding &finding : report.findings)
        QVERIFY(!finding.message().isEmpty());
}

void TestDocumentValidator::encodings_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("UTF-8") << int(QStringConverter::Utf8) << false << QString();
    QTest::newRow("UTF-8 with mark") << int(QStringConverter::Utf8) << true << QString();
    QTest::newRow("UTF-16 LE") << int(QStringConverter::Utf16LE) << true << QStringLiteral("encoding");
    QTest::newRow("UTF-16 BE") << int(QStringConverter::Utf16BE) << true << QStringLiteral("encoding");
    QTest::newRow("UTF-16 LE without mark") << int(QStringConverter::Utf16LE) << false << QStringLiteral("encoding");
    QTest::newRow("UTF-32 LE") << int(QStringConverter::Utf32LE) << true << QStringLiteral("encoding");
}

void TestDocumentValidator::encodings()
{
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    QFETCH(QString, expected);
    QStringEncoder encode(QStringConverter::Encoding(encoding), mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encode(QString::fromUtf8('[' + location("L1").replace("Gouda", "Görlitz") + ']'));
    const DocumentReport report = validate(bytes);
    QCOMPARE(report.objects, 1);
    QCOMPARE(summary(report).join(QStringLiteral(", ")), expected);
}

void TestDocumentValidator::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("feed.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answer('[' + location("L1") + ']'));
    file.close();
    const DocumentReport report = DocumentValidator().validateFile(path);
    QCOMPARE(report.objects, 1);
    QVERIFY(report.findings.isEmpty());

    const DocumentReport missing = DocumentValidator().validateFile(folder.filePath(QStringLiteral("none.json")));
    QCOMPARE(missing.content, Content::Nothing);
    QCOMPARE(summary(missing), QStringList {QStringLiteral("unreadable")});

    QFile empty(folder.filePath(QStringLiteral("empty.json")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(summary(DocumentValidator().validateFile(empty.fileName())), QStringList {QStringLiteral("empty")});
}

void TestDocumentValidator::manyNotesAreGathered()
{
    QByteArray list = "[";
    for (int i = 0; i < 50; ++i)
        list += (i ? "," : "") + location(QByteArray::number(i), R"("name":null,)");
    const DocumentReport report = validate(list + ']');
    QCOMPARE(report.objects, 50);
    QCOMPARE(report.counts.value(QStringLiteral("null")), 50);
    QCOMPARE(int(report.findings.size()), 3); // one place with fifty locations of the same address is fine
    QCOMPARE(report.findings[2].alike, 47);
    QVERIFY(report.findings[2].message().contains(QStringLiteral("47")));
}

void TestDocumentValidator::errorsKeepTheirRoom()
{
    QByteArray list = "[";
    for (int i = 0; i < 100; ++i)
        list += (i ? "," : "") + location(QByteArray::number(i)).replace("\"max_amperage\":32", "\"max_amperage\":0");
    list += ',' + location("bad").replace("\"NLD\"", "7") + ']';
    DocumentOptions options;
    options.maximumFindings = 40;
    const DocumentReport report = validate(list, options);
    QCOMPARE(int(report.findings.size()), 31);
    QCOMPARE(report.findings.last().rule(), QStringLiteral("type"));
    QCOMPARE(report.counts.value(QStringLiteral("zero-value")), 100);
    QCOMPARE(report.omitted, 100 - 30);
}

void TestDocumentValidator::largeFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"data\":[");
    constexpr int count = 8000; // some 6 MB
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            file.write(",\n");
        file.write(location(QByteArray::number(i)));
    }
    file.write("],\"status_code\":1000,\"timestamp\":\"2024-05-01T10:00:00Z\"}");
    file.close();
    const DocumentReport report = DocumentValidator().validateFile(file.fileName());
    QCOMPARE(report.objects, count);
    QVERIFY(report.findings.isEmpty());
}

/// Bytes changed, cut and doubled at random (seeded): whatever comes out, it ends and is bounded.
void TestDocumentValidator::damagedBytes()
{
    const QByteArray samples[] = {answer('[' + location("L1") + ',' + location("L2") + ']'), location211() + '\n' + tariff230(),
                                  R"([[2,"1","Reset",{"type":"Hard"}],[3,"1",{"status":"Accepted"}]])"};
    QRandomGenerator random(20240501);
    const QByteArray letters = "{}[]\",:\\0-.eE tnuf\n\x80\xC3\xFF";
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = samples[i % 3];
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = letters[random.bounded(int(letters.size()))];
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 40));
                break;
            case 2:
                bytes.insert(at, letters[random.bounded(int(letters.size()))]);
                break;
            default:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 60)));
                break;
            }
            if (bytes.isEmpty())
                bytes = "[";
        }
        const DocumentReport report = validate(bytes);
        QVERIFY(report.findings.size() <= 2000);
        for (const DocumentFinding &finding : report.findings)
            QVERIFY2(!finding.message().isEmpty(), bytes.constData());
    }
}

void TestDocumentValidator::walker_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("rest");
    const QByteArray json = R"({"a":[1,{"b/c":"x\"]"}],"d":true})";
    QTest::newRow("root") << json << QByteArray() << json;
    QTest::newRow("member") << json << QByteArray("/d") << QByteArray("true}");
    QTest::newRow("element") << json << QByteArray("/a/0") << json.sliced(6);
    QTest::newRow("escaped key") << json << QByteArray("/a/1/b~1c") << json.sliced(15);
    QTest::newRow("missing member") << json << QByteArray("/a/1/zz") << json.sliced(8);
    QTest::newRow("missing element") << json << QByteArray("/a/7") << json.sliced(5);
    QTest::newRow("below a scalar") << json << QByteArray("/d/e") << QByteArray("true}");
}

void TestDocumentValidator::walker()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, pointer);
    const qsizetype offset = JsonWalker::offsetOf({json.constData(), std::size_t(json.size())}, pointer);
    QTEST(json.sliced(offset), "rest");
}

/// Real feeds beside the repository, where they are: what an expert found in them by eye.
void TestDocumentValidator::sharedFeeds()
{
    const QDir folder(QStringLiteral(SHARED_DATA "/feeds"));
    if (!folder.exists())
        QSKIP("no feeds beside the repository");
    const auto report = [&](const char *name) { return DocumentValidator().validateFile(folder.filePath(QLatin1String(name))); };
    const DocumentReport old = report("ocpi_2_2_locations-zepto.json");
    QCOMPARE(old.version, ProtocolVersion::Ocpi221);
    QCOMPARE(old.counts.value(QStringLiteral("old-name")), 60);
    QCOMPARE(old.counts.value(QStringLiteral("status-of-connector")), 30);
    const DocumentReport clean = report("ocpi_2_2_locations-gaia.json");
    QCOMPARE(clean.errors, 0);
    QCOMPARE(clean.warnings, 0);
    const DocumentReport coordinates = report("ocpi_2_2_locations-electricera.json");
    QCOMPARE(coordinates.errors, 16);
    QCOMPARE(coordinates.counts.value(QStringLiteral("coordinate-length")), 2);
    const DocumentReport nulls = report("ocpi_2_2_1_locations-greems.json");
    QCOMPARE(nulls.objects, 80);
    QCOMPARE(nulls.errors, 0);
    QCOMPARE(nulls.counts.value(QStringLiteral("line-to-line-voltage")), 1);
}

QTEST_GUILESS_MAIN(TestDocumentValidator)
#include "tst_documentvalidator.moc"
