// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/inference.h"
#include "mapping/schema.h"
#include "mapping/transactionschema.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void catalogObjects_data();
    void catalogObjects();
    void everyObjectOfEveryVersion();
    void pointers_data();
    void pointers();
    void recursionIsBounded();
    void transactionDocument();
    void unitsByName_data();
    void unitsByName();
    void formats_data();
    void formats();
    void fieldsOfJson();
    void fieldsOfCsv();
    void times_data();
    void times();
    void enumerations();
    void schemaSurvivesItsFile();
    void largeFileIsSampled();
    void hostile_data();
    void hostile();
};

static const SchemaNode *nodeAt(const SchemaTreePtr &tree, const char *pointer)
{
    return tree ? tree->node(QString::fromLatin1(pointer)) : nullptr;
}

void TestSchema::catalogObjects_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("required");
    QTest::addColumn<bool>("array");
    const auto row = [](const char *name, ProtocolVersion version, const char *object, const char *pointer, FieldType type, bool required, bool array) {
        QTest::newRow(name) << int(version) << QString::fromLatin1(object) << QString::fromLatin1(pointer) << int(type) << required << array;
    };
    row("session kwh", ProtocolVersion::Ocpi221, "Session", "/kwh", FieldType::Number, true, false);
    row("dimension type", ProtocolVersion::Ocpi221, "Session", "/charging_periods/*/dimensions/*/type", FieldType::Enum, true, false);
    row("periods", ProtocolVersion::Ocpi221, "CDR", "/charging_periods", FieldType::Object, true, true);
    row("2.1.1 start", ProtocolVersion::Ocpi211, "Session", "/start_datetime", FieldType::DateTime, true, false);
    row("2.3.0 taxes", ProtocolVersion::Ocpi230, "CDR", "/total_cost/taxes", FieldType::Object, false, true);
    row("by module", ProtocolVersion::Ocpi221, "sessions", "/cdr_token/uid", FieldType::CiString, true, false);
    row("tariff ids", ProtocolVersion::Ocpi221, "Location", "/evses/*/connectors/*/tariff_ids", FieldType::CiString, false, true);
    row("1.6 request", ProtocolVersion::Ocpp16, "StatusNotification.req", "/errorCode", FieldType::Enum, true, false);
    row("1.6 action alone", ProtocolVersion::Ocpp16, "StartTransaction", "/meterStart", FieldType::Integer, true, false);
    row("1.6 response", ProtocolVersion::Ocpp16, "StartTransaction.conf", "/transactionId", FieldType::Integer, true, false);
    row("2.0.1 request", ProtocolVersion::Ocpp201, "TransactionEventRequest", "/meterValue/*/sampledValue/*/value", FieldType::Number, true, false);
    row("2.0.1 as .req", ProtocolVersion::Ocpp201, "TransactionEvent.req", "/transactionInfo/chargingState", FieldType::Enum, false, false);
}

void TestSchema::catalogObjects()
{
    QFETCH(int, version);
    QFETCH(QString, object);
    QFETCH(QString, pointer);
    QFETCH(int, type);
    QFETCH(bool, required);
    QFETCH(bool, array);
    const SchemaTreePtr tree = SchemaTree::forObject(ProtocolVersion(version), object);
    QVERIFY(tree);
    const SchemaNode *node = tree->node(pointer);
    QVERIFY(node);
    QCOMPARE(int(node->type), type);
    QCOMPARE(node->required, required);
    QCOMPARE(node->array, array);
    QCOMPARE(node->pointer, pointer);
    QVERIFY(node->type != FieldType::Enum || !node->enumValues.isEmpty());
    QVERIFY(node->field);
}

void TestSchema::everyObjectOfEveryVersion()
{
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21, ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
        const QStringList names = SchemaTree::available(version);
        QVERIFY(names.size() > 20);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const QString &name : names) {
            const SchemaTreePtr tree = SchemaTree::forObject(version, name);
            QVERIFY2(tree, qPrintable(name));
            for (const SchemaNode *node : tree->nodes()) {
                QCOMPARE(tree->node(node->pointer), node);
                QCOMPARE(node->parent->children[std::size_t(node->row)].get(), node);
            }
        }
    }
    QVERIFY(!SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("NoSuchThing")));
    QCOMPARE(SchemaTree::available(ProtocolVersion::Ocpi221).front(), QStringLiteral("Location"));
}

void TestSchema::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("found"); // pointer of the node; "-" = none
    const auto row = [](const char *name, const char *pointer, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QString::fromLatin1(found);
    };
    row("root", "", "");
    row("number for star", "/evses/0/connectors/12/id", "/evses/*/connectors/*/id");
    row("element of scalars", "/evses/*/connectors/*/tariff_ids/*", "/evses/*/connectors/*/tariff_ids");
    row("element of objects", "/evses/*", "/evses");
    row("unknown member", "/evses/*/uidd", "-");
    row("name in place of an index", "/evses/uid", "-");
    row("below a scalar", "/id/x", "-");
    row("no slash", "id", "-");
}

void TestSchema::pointers()
{
    QFETCH(QString, pointer);
    QFETCH(QString, found);
    const SchemaTreePtr tree = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("Location"));
    const SchemaNode *node = tree->node(pointer);
    QCOMPARE(node ? node->pointer : QStringLiteral("-"), found);
}

void TestSchema::recursionIsBounded()
{
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21, ProtocolVersion::Ocpi230}) {
        for (const QString &name : SchemaTree::available(version)) {
            const SchemaTreePtr tree = SchemaTree::forObject(version, name);
            QVERIFY2(tree->nodes().size() < 5000, qPrintable(name));
            for (const SchemaNode *node : tree->nodes())
                QVERIFY(node->depth() < 14);
        }
    }
}

void TestSchema::transactionDocument()
{
    const SchemaTreePtr tree = transactionSchema();
    QVERIFY(nodeAt(tree, "/samples/*/measurand"));
    QVERIFY(nodeAt(tree, "/samples/*/measurand")->enumValues.contains(QStringLiteral("SoC")));
    QVERIFY(nodeAt(tree, "/stop/reason")->enumValues.contains(QStringLiteral("PowerLoss")));
    QCOMPARE(nodeAt(tree, "/start/meterWh")->unit, QStringLiteral("Wh"));
    QVERIFY(!nodeAt(tree, "/start/meterWh")->requiredThroughout());
    QVERIFY(nodeAt(tree, "/start/captureTime")->requiredThroughout());
    QVERIFY(nodeAt(chargePointSchema(), "/evses/*/connectors/*/errorCode")->enumValues.contains(QStringLiteral("NoError")));
    for (const SchemaTreePtr &one : {transactionSchema(), chargePointSchema()}) {
        for (const SchemaNode *node : one->nodes())
            QVERIFY2(!node->description.isEmpty() && (node->type != FieldType::Enum || !node->enumValues.isEmpty()), qPrintable(node->pointer));
    }
}

void TestSchema::unitsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const char *unit) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(unit); };
    row("energyKWh", "kWh");
    row("energyKwh", "kWh");
    row("delivered_wh", "Wh");
    row("total_energy_mwh", "MWh");
    row("Leistung (kW)", "kW");
    row("maxPowerW", "W");
    row("durationSec", "s");
    row("duration_s", "s");
    row("idleMin", "min");
    row("soc", "Percent");
    row("battery_pct", "Percent");
    row("voltage_v", "V");
    row("class_a", ""); // not amperes
    row("kwh", ""); // a name of its own could be anything
    row("status", "");
    row("energy", "");
    row("", "");
}

void TestSchema::unitsByName()
{
    QFETCH(QString, name);
    QFETCH(QString, unit);
    QCOMPARE(unitFromName(name), unit);
}

void TestSchema::formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<QString>("list");
    const auto row = [](const char *name, QByteArray text, RecordFormat format, int documents, int skipped = 0, const char *list = "") {
        QTest::newRow(name) << text << int(format) << documents << skipped << QString::fromLatin1(list);
    };
    row("array", R"([{"a":1},{"a":2}])", RecordFormat::JsonArray, 2);
    row("empty array", "[]", RecordFormat::JsonArray, 0);
    row("envelope", R"({"data":[{"a":1},{"a":2},{"a":3}],"status_code":1000})", RecordFormat::JsonArray, 3, 0, "/data");
    row("deep envelope", R"({"x":{"y/z":[{"abcdefghijk":1},{"abcdefghijk":2}]}})", RecordFormat::JsonArray, 2, 0, "/x/y~1z");
    row("one document with a short list", R"({"id":"a long identifier that weighs more","name":"and a name","list":[{"a":1}]})", RecordFormat::Json, 1);
    row("lines", "{\"a\":1}\n{\"a\":2}\n", RecordFormat::JsonLines, 2);
    row("lines, one broken", "{\"a\":1}\n{\"a\":\n{\"a\":3}\n", RecordFormat::JsonLines, 2, 1);
    row("lines with words between", "{\"a\":1}\n{\"a\":2}\nend of export\n", RecordFormat::JsonLines, 2, 1);
    row("pretty documents in a row", "{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n", RecordFormat::JsonLines, 2);
    row("byte order mark", "\xef\xbb\xbf[{\"a\":1}]", RecordFormat::JsonArray, 1);
    row("array cut off", R"([{"a":1},{"a":2},{"a")", RecordFormat::JsonArray, 2, 1);
    row("csv", "id,kwh\n1,2.5\n2,3\n", RecordFormat::Csv, 2);
    row("semicolons", "id;kwh\n1;2,5\n2;3,1\n", RecordFormat::Csv, 2);
    row("tabs", "id\tkwh\n1\t2.5\n", RecordFormat::Csv, 1);
    row("line break in a cell", "id,text\n1,\"two\nlines\"\n2,x\n", RecordFormat::Csv, 2);
    row("no header", "1,2.5\n2,3\n", RecordFormat::Csv, 2);
    row("UTF-16", QByteArray("\xff\xfe") + QByteArray::fromHex("690064002c006b000a0031002c0032000a00"), RecordFormat::Csv, 1);
}

void TestSchema::formats()
{
    QFETCH(QByteArray, text);
    QFETCH(int, format);
    QFETCH(int, documents);
    QFETCH(int, skipped);
    QFETCH(QString, list);
    QString error;
    const auto reader = RecordReader::fromBytes(text, &error);
    QVERIFY2(reader, qPrintable(error));
    QCOMPARE(int(reader->format()), format);
    QCOMPARE(reader->listPointer(), list);
    Record record;
    int found = 0;
    while (reader->next(&record)) {
        ++found;
        QVERIFY(nlohmann::json::accept(reader->json(record).toStdString()));
        QCOMPARE(record.number, found);
    }
    QCOMPARE(found, documents);
    QCOMPARE(int(reader->skipped()), skipped);
    QCOMPARE(reader->firstSkippedLine() > 0, skipped > 0);
}

void TestSchema::fieldsOfJson()
{
    QByteArray text("[");
    for (int i = 0; i < 40; ++i) {
        if (i)
            text += ',';
        text += QStringLiteral(R"({"ChargeNo":"C-%1","meta":{"maxPowerKw":%2,"note":%3},"vals":[{"t":%4,"Wh":%5.5}],"pairs":[[1,2.5],[3,4]],"tags":["x","y"]%6})")
                    .arg(i)
                    .arg(i % 22)
                    .arg(i % 2 ? QStringLiteral("null") : QStringLiteral("\"x\""))
                    .arg(1789600000 + i)
                    .arg(i * 100)
                    .arg(i % 4 ? QStringLiteral(",\"extra\":true") : QString())
                    .toUtf8();
    }
    text += ']';
    const InferredSchema inferred = inferSchemaFromBytes(text);
    QVERIFY(inferred.schema);
    QCOMPARE(inferred.documents, 40);
    const SchemaTreePtr &tree = inferred.schema;
    QVERIFY(nodeAt(tree, "/ChargeNo")->required);
    QCOMPARE(nodeAt(tree, "/ChargeNo")->type, FieldType::String);
    QCOMPARE(nodeAt(tree, "/ChargeNo")->maxLength, 4);
    QCOMPARE(nodeAt(tree, "/ChargeNo")->examples.size(), 4);
    QCOMPARE(nodeAt(tree, "/meta/maxPowerKw")->type, FieldType::Integer);
    QCOMPARE(nodeAt(tree, "/meta/maxPowerKw")->unit, QStringLiteral("kW"));
    QCOMPARE(nodeAt(tree, "/meta/maxPowerKw")->maximum, 21.0);
    QVERIFY(nodeAt(tree, "/meta/note")->nullable);
    QVERIFY(!nodeAt(tree, "/meta/note")->required);
    QVERIFY(nodeAt(tree, "/vals")->array);
    QCOMPARE(nodeAt(tree, "/vals/*/t")->type, FieldType::DateTime);
    QCOMPARE(nodeAt(tree, "/vals/*/t")->dateFormat, QStringLiteral("epochSeconds"));
    QCOMPARE(nodeAt(tree, "/vals/*/Wh")->type, FieldType::Number);
    QVERIFY(nodeAt(tree, "/pairs/*/*"));
    QCOMPARE(nodeAt(tree, "/pairs/*/*")->type, FieldType::Number);
    QVERIFY(nodeAt(tree, "/pairs/*/*")->array);
    QCOMPARE(nodeAt(tree, "/pairs/3/1"), nodeAt(tree, "/pairs/*/*"));
    QVERIFY(nodeAt(tree, "/tags")->array);
    QCOMPARE(nodeAt(tree, "/extra")->count, 30);
    QCOMPARE(nodeAt(tree, "/extra")->total, 40);
    QVERIFY(!nodeAt(tree, "/extra")->required);
}

void TestSchema::fieldsOfCsv()
{
    QByteArray text("Ladevorgang;Beginn;Energie (kWh);Karte;Status;Bemerkung\r\n");
    for (int i = 0; i < 30; ++i)
        text += QStringLiteral("%1;17.09.2026 08:%2:00;%3,25;04AB%4;%5;\r\n").arg(1000 + i).arg(i % 60, 2, 10, QLatin1Char('0')).arg(i).arg(i).arg(i % 3 ? QStringLiteral("fertig") : QStringLiteral("Störung")).toUtf8();
    const InferredSchema inferred = inferSchemaFromBytes(text);
    QVERIFY(inferred.schema);
    QCOMPARE(inferred.delimiter, ';');
    const SchemaTreePtr &tree = inferred.schema;
    QCOMPARE(nodeAt(tree, "/Ladevorgang")->type, FieldType::Integer);
    QCOMPARE(nodeAt(tree, "/Beginn")->type, FieldType::DateTime);
    QCOMPARE(nodeAt(tree, "/Beginn")->dateFormat, QStringLiteral("dd.MM.yyyy HH:mm:ss"));
    QCOMPARE(nodeAt(tree, "/Energie (kWh)")->type, FieldType::Number);
    QCOMPARE(nodeAt(tree, "/Energie (kWh)")->unit, QStringLiteral("kWh"));
    QVERIFY(nodeAt(tree, "/Energie (kWh)")->typeText.contains(QStringLiteral("decimal comma")));
    QCOMPARE(nodeAt(tree, "/Karte")->type, FieldType::String);
    QCOMPARE(nodeAt(tree, "/Status")->type, FieldType::Enum);
    QCOMPARE(nodeAt(tree, "/Status")->enumValues, QStringList({QStringLiteral("fertig"), QStringLiteral("Störung")}));
    QVERIFY(!nodeAt(tree, "/Bemerkung")); // never a value in it
    // The same from a spreadsheet that writes Latin-1.
    const InferredSchema latin = inferSchemaFromBytes(QString::fromUtf8(text).toLatin1());
    QVERIFY(latin.schema);
    QVERIFY(nodeAt(latin.schema, "/Status")->enumValues.contains(QStringLiteral("Störung")));
}

void TestSchema::times_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("format"); // empty = no time
    const auto row = [](const char *name, QStringList values, const char *format) { QTest::newRow(name) << values << QString::fromLatin1(format); };
    row("zoned", {QStringLiteral("2026-09-17T10:00:00Z"), QStringLiteral("2026-09-17T10:00:00.5+02:00")}, "iso");
    row("no zone", {QStringLiteral("2026-09-17 10:00:00")}, "iso");
    row("zoned and not", {QStringLiteral("2026-09-17T10:00:00Z"), QStringLiteral("2026-09-17T10:00:00")}, "");
    row("date", {QStringLiteral("2026-09-17")}, "yyyy-MM-dd");
    row("american", {QStringLiteral("09/17/2026 10:15 PM")}, "MM/dd/yyyy hh:mm ap");
    row("british", {QStringLiteral("17/09/2026 10:15"), QStringLiteral("01/02/2026 10:15")}, "dd/MM/yyyy HH:mm");
    row("milliseconds", {QStringLiteral("17.09.2026 10:15:20.123")}, "dd.MM.yyyy HH:mm:ss.SSS");
    row("compact", {QStringLiteral("20260917101520")}, "yyyyMMddHHmmss");
    row("month 13", {QStringLiteral("17.13.2026 10:15")}, "");
    row("an id", {QStringLiteral("20269917-1015-20")}, "");
    row("no time at all", {QStringLiteral("Lindenpark")}, "");
}

void TestSchema::times()
{
    QFETCH(QStringList, values);
    QFETCH(QString, format);
    QByteArray text;
    for (const QString &value : values)
        text += "{\"t\":\"" + value.toUtf8() + "\"}\n";
    text += "{}\n"; // so that it is a list
    const InferredSchema inferred = inferSchemaFromBytes(text);
    QVERIFY(inferred.schema);
    QCOMPARE(nodeAt(inferred.schema, "/t")->dateFormat, format);
    QCOMPARE(nodeAt(inferred.schema, "/t")->type == FieldType::DateTime, !format.isEmpty());
}

void TestSchema::enumerations()
{
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "{\"few\":\"" + QByteArray(i % 3 ? "OK" : "FAIL") + "\",\"many\":\"v" + QByteArray::number(i) + "\",\"rare\":\"x\"}\n";
    const InferredSchema inferred = inferSchemaFromBytes(text);
    QCOMPARE(nodeAt(inferred.schema, "/few")->type, FieldType::Enum);
    QCOMPARE(nodeAt(inferred.schema, "/few")->enumValues.front(), QStringLiteral("OK")); // most frequent first
    QCOMPARE(nodeAt(inferred.schema, "/many")->type, FieldType::String);
}

void TestSchema::schemaSurvivesItsFile()
{
    const InferredSchema inferred = inferSchemaFromBytes(R"([{"a/b~c":1.5,"list":[{"t":"2026-09-17T10:00:00Z"}],"kinds":[[1]]},{"a/b~c":2,"list":[]}])");
    QVERIFY(inferred.schema);
    const nlohmann::ordered_json json = inferred.schema->toJson();
    const SchemaTreePtr again = SchemaTree::fromJson(QByteArrayView(QByteArray::fromStdString(json.dump())), QStringLiteral("again"));
    QVERIFY(again);
    QCOMPARE(again->title(), QStringLiteral("again"));
    QCOMPARE(again->toJson().dump(), json.dump());
    QCOMPARE(again->nodes().size(), inferred.schema->nodes().size());
    QVERIFY(nodeAt(again, "/a~1b~0c"));
    QCOMPARE(nodeAt(again, "/list/*/t")->dateFormat, QStringLiteral("iso"));
    // Those of the catalog can be written and read too.
    const SchemaTreePtr location = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("Location"));
    QCOMPARE(SchemaTree::fromJson(location->toJson(), {})->toJson().dump(), location->toJson().dump());
}

void TestSchema::largeFileIsSampled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 60000; ++i)
        file.write(QStringLiteral("{\"id\":%1%2}\n").arg(i).arg(i % 10 == 9 && i > 20000 ? QStringLiteral(",\"late\":1") : QString()).toUtf8());
    file.close();
    InferenceOptions options;
    options.first = 1000;
    options.sampled = 1000;
    double last = 0;
    const InferredSchema inferred = inferSchema(path, options, nullptr, [&](double part) {
        QVERIFY(part >= last && part <= 1);
        last = part;
    });
    QCOMPARE(inferred.documents, 60000);
    QCOMPARE(inferred.analysed, 2000);
    QVERIFY(nodeAt(inferred.schema, "/late")); // far beyond the first ones
    QCOMPARE(inferred.schema->title(), QStringLiteral("export"));
    const std::atomic_bool cancelled {true};
    QVERIFY(inferSchema(path, options, &cancelled).cancelled);
}

void TestSchema::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\n ");
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0\0", 8);
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("deep objects") << QByteArray("[") + QByteArray("{\"a\":").repeated(2000) + "1" + QByteArray(2000, '}') + "]";
    QByteArray wide("[{");
    for (int i = 0; i < 20000; ++i)
        wide += "\"k" + QByteArray::number(i) + "\":1,";
    QTest::newRow("many names") << wide + "\"z\":1}]";
    QTest::newRow("open quote") << QByteArray("a,b\n\"1,2\n") + QByteArray("3,4\n").repeated(1000);
    QTest::newRow("documents without end") << QByteArray("{\"a\":1}\n{\"a\":2}\n") + QByteArray("{\n x\n").repeated(20000);
    QTest::newRow("not UTF-8") << QByteArray("[{\"a\":\"\xff\xfe\xc3\"}]");
    QTest::newRow("html") << QByteArray("<html><body>502</body></html>");
    QTest::newRow("numbers") << QByteArray("[1e999,-1,99999999999999999999999,0.1]");
}

void TestSchema::hostile()
{
    QFETCH(QByteArray, text);
    const InferredSchema inferred = inferSchemaFromBytes(text);
    if (!inferred.schema) {
        QVERIFY(!inferred.error.isEmpty());
        return;
    }
    QVERIFY(inferred.schema->nodes().size() <= InferredSchema::mostFields);
    QVERIFY(SchemaTree::fromJson(inferred.schema->toJson(), {}) || inferred.schema->nodes().empty());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
