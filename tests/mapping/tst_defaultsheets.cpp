// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/capturedocuments.h"
#include "mapping/coverage.h"
#include "mapping/defaultsheets.h"
#include "mapping/inference.h"
#include "mapping/mappingrun.h"
#include "mapping/schema.h"
#include "mapping/statusmatrix.h"
#include "mapping/stepinfo.h"
#include "models/capture/captureloader.h"
#include "models/catalog/validator.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;
using Json = nlohmann::json;

/// The default sheets: that each can be read, that its fields exist, and what it makes of the demo's day.
class TestDefaultSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everySheetIsListed();
    void fieldsExist_data();
    void fieldsExist();
    void statusTablesAreComplete();
    void sheetsAreGenerated();
    void outputIsValid_data();
    void outputIsValid();
    void energyIsTheSameEitherWay();
    void taxesAreTakenOff();
    void lineageNamesFrames();
    void demoSheets_data();
    void demoSheets();
    void demoSchemaIsInferred();
    void chargesFollowTheirFrames();
    void oneChargeInFull();
    void offlineAndLost();
    void stations();
    void statusMatrix();
    void statusMatrixEdits();
    void hostileCapture();

private:
    static void checkFields(const Sheet &sheet);
    /// Documents that a sheet of this source can map: from the demo, and mapped on to other versions.
    const std::vector<QByteArray> &documentsFor(const SchemaRef &source) const;
    std::vector<QByteArray> makeDocuments(const SchemaRef &source) const;
    static std::vector<QByteArray> mapped(const Sheet &sheet, const std::vector<QByteArray> &documents, const QString &folder = {});
    static void checkOutput(const Sheet &sheet, const std::vector<QByteArray> &documents, const QString &folder);
    static Json parsed(const AssembledDocument &document);
    int find(const QByteArray &chargePoint, const QByteArray &id) const;

    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    std::unique_ptr<CaptureDocuments> m_documents;
    mutable std::map<QString, std::vector<QByteArray>> m_made;
};

Json TestDefaultSheets::parsed(const AssembledDocument &document)
{
    return Json::parse(document.json.begin(), document.json.end(), nullptr, false);
}

int TestDefaultSheets::find(const QByteArray &chargePoint, const QByteArray &id) const
{
    for (int i = 0; i < m_documents->transactionCount(); ++i) {
        const Transaction &transaction = m_analysis->transactions[std::size_t(i)];
        if (m_capture->peers().text(transaction.peer) == chargePoint && (id.isEmpty() || transaction.id == id))
            return i;
    }
    return -1;
}

void TestDefaultSheets::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QStringList paths;
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/demo/captures"));
    for (const QString &name : folder.entryList(QDir::Files))
        paths.append(folder.filePath(name));
    m_capture = CaptureLoader::load(paths);
    QVERIFY(m_capture && m_capture->size() > 5000);
    m_analysis = analyse(*m_capture);
    m_documents = std::make_unique<CaptureDocuments>(m_capture, m_analysis);
}

const std::vector<QByteArray> &TestDefaultSheets::documentsFor(const SchemaRef &source) const
{
    const QString name = displayName(source);
    auto found = m_made.find(name);
    if (found == m_made.end()) {
        std::vector<QByteArray> documents = makeDocuments(source);
        if (source.kind == SchemaRef::Kind::Ocpi) {
            // What is wrong at its source stays wrong: the demo's dumps have planted mistakes.
            const CatalogObject *object = Catalog::instance().object(protocolVersionFromText(source.version.toUtf8()), source.object.toUtf8());
            Validator validator;
            std::erase_if(documents, [&](const QByteArray &document) {
                QList<ValidationFinding> findings;
                return !validator.validate(document, *object, &findings);
            });
        }
        found = m_made.emplace(name, std::move(documents)).first;
    }
    return found->second;
}

std::vector<QByteArray> TestDefaultSheets::makeDocuments(const SchemaRef &source) const
{
    std::vector<QByteArray> documents;
    if (source.kind == SchemaRef::Kind::Transaction) {
        for (int i = 0; i < m_documents->transactionCount(); ++i) {
            if (versionNumber(m_analysis->transactions[std::size_t(i)].version) == source.version)
                documents.push_back(m_documents->transaction(i).json);
        }
        return documents;
    }
    if (source.kind == SchemaRef::Kind::ChargePoint) {
        for (const quint16 peer : m_documents->chargePoints()) {
            for (const int hour : {9, 15, 24}) {
                const QByteArray json = m_documents->chargePoint(peer, m_capture->firstTime() + qint64(hour) * 3600 * 1000000).json;
                if (json.contains("\"version\":\"" + source.version.toUtf8() + '"'))
                    documents.push_back(json);
            }
        }
        return documents;
    }
    if (source.version != QLatin1String("2.2.1")) {
        SchemaRef newer = source;
        newer.version = QStringLiteral("2.2.1");
        const QString id = QStringLiteral("ocpi-2.2.1-to-%1-%2").arg(source.version, source.object.toLower());
        return mapped(defaultSheet(id), documentsFor(newer));
    }
    if (source.object == QLatin1String("Session")) {
        SchemaRef charge;
        charge.kind = SchemaRef::Kind::Transaction;
        charge.version = QStringLiteral("1.6");
        return mapped(defaultSheet(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-session")), documentsFor(charge));
    }
    const QDir dumps(QStringLiteral(SOURCE_DIR "/resources/demo/dumps/cpo"));
    for (const QString &name : dumps.entryList({source.object.toLower() + QStringLiteral("s*.json")}, QDir::Files)) {
        QString error;
        const auto reader = RecordReader::open(dumps.filePath(name), &error);
        Record record;
        while (reader && reader->next(&record))
            documents.push_back(reader->json(record));
    }
    return documents;
}

std::vector<QByteArray> TestDefaultSheets::mapped(const Sheet &sheet, const std::vector<QByteArray> &documents, const QString &folder)
{
    Mapper mapper(MappingPlan::compile(sheet, {.workspaceFolder = folder}));
    std::vector<QByteArray> results;
    for (const QByteArray &document : documents)
        results.push_back(mapper.map(QByteArrayView(document)).json);
    return results;
}

void TestDefaultSheets::checkOutput(const Sheet &sheet, const std::vector<QByteArray> &documents, const QString &folder)
{
    QVERIFY(!documents.empty());
    const SchemaTreePtr source = SchemaTree::forRef(sheet.source);
    const SchemaTreePtr target = SchemaTree::forRef(sheet.target);
    CoverageOptions options;
    options.workspaceFolder = folder;
    for (const SheetFinding &finding : sheetCoverage(sheet, source.get(), target.get(), options).findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.rule + QStringLiteral(": ") + finding.message()));
    const CatalogObject *object = Catalog::instance().object(protocolVersionFromText(sheet.target.version.toUtf8()), sheet.target.object.toUtf8());
    QVERIFY(object);
    Mapper mapper(MappingPlan::compile(sheet, {.workspaceFolder = folder}));
    Validator validator;
    for (const QByteArray &document : documents) {
        const MappedDocument result = mapper.map(QByteArrayView(document));
        for (const MappingError &error : result.errors)
            QVERIFY2(false, qPrintable(error.rule + QStringLiteral(": ") + error.message()));
        QList<ValidationFinding> findings;
        validator.validate(result.json, *object, &findings);
        for (const ValidationFinding &finding : findings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(QString::fromUtf8(finding.pointer + ": ") + finding.message() + QLatin1Char('\n') + QString::fromUtf8(result.json)));
    }
}

// Every target and source field of a sheet is one of its schemas', every operation is known.
void TestDefaultSheets::checkFields(const Sheet &sheet)
{
    const SchemaTreePtr source = SchemaTree::forRef(sheet.source);
    const SchemaTreePtr target = SchemaTree::forRef(sheet.target);
    QVERIFY(source && target);
    QSet<QString> targets;
    const std::function<void(const QList<Rule> &)> check = [&](const QList<Rule> &rules) {
        for (const Rule &rule : rules) {
            QVERIFY2(target->node(rule.target), qPrintable(rule.target));
            QVERIFY2(!targets.contains(rule.target), qPrintable(rule.target));
            targets.insert(rule.target);
            for (const QString &path : rulePaths(rule)) {
                if (path.startsWith(QLatin1Char('/')))
                    QVERIFY2(source->node(path), qPrintable(rule.target + QStringLiteral(": ") + path));
            }
            for (const Step &step : rule.steps)
                QVERIFY2(stepOp(step.op) != StepOp::Unknown, qPrintable(step.op));
            check(rule.rules);
        }
    };
    check(sheet.rules);
}

void TestDefaultSheets::everySheetIsListed()
{
    QSet<QString> pairs;
    for (const DefaultSheet &sheet : defaultSheets()) {
        pairs.insert(displayName(sheet.source) + QLatin1Char('|') + displayName(sheet.target));
        QVERIFY(!sheet.description.isEmpty());
        QVERIFY(sheet.variant.group.isEmpty() == sheet.variant.note.isEmpty());
    }
    QCOMPARE(pairs.size(), 30 + 4 * 4); // five objects six ways; four of OCPP four ways
    QVERIFY(defaultSheetVariants(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location")).size() >= 7);
    QCOMPARE(defaultSheetVariants(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location-plug-free")).front().id, QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location"));
    QCOMPARE(defaultSheetVariants(QStringLiteral("ocpi-2.1.1-to-2.2.1-cdr")).size(), 1);
    SchemaRef source;
    source.kind = SchemaRef::Kind::Ocpi;
    source.version = QStringLiteral("2.1.1");
    SchemaRef target;
    target.object = QStringLiteral("cdr");
    QCOMPARE(defaultSheetsFor(source, target).size(), 2);
    QVERIFY(defaultSheet(QStringLiteral("../index")).id.isEmpty());
}

void TestDefaultSheets::fieldsExist_data()
{
    QTest::addColumn<QString>("id");
    for (const DefaultSheet &sheet : defaultSheets())
        QTest::newRow(qPrintable(sheet.id)) << sheet.id;
}

void TestDefaultSheets::fieldsExist()
{
    QFETCH(QString, id);
    QFile file(QStringLiteral(":/sheets/") + id + QStringLiteral(".sheet.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ReadSheet read = readSheet(file.readAll());
    for (const SheetFinding &finding : read.findings)
        QVERIFY2(false, qPrintable(finding.message()));
    const Sheet &sheet = read.sheet;
    QCOMPARE(sheet.id, id);
    checkFields(sheet);
}

void TestDefaultSheets::statusTablesAreComplete()
{
    for (const DefaultSheet &entry : defaultSheets()) {
        const Sheet sheet = defaultSheet(entry.id);
        const EnumTable *table = sheet.enumTable(QStringLiteral("evseStatus"));
        if (!table)
            continue;
        QCOMPARE(table->columns.size(), 3);
        const ProtocolVersion version = protocolVersionFromText(sheet.target.version.toUtf8());
        const CatalogEnum *statuses = Catalog::instance().enumeration(version, "Status");
        QVERIFY(statuses);
        QSet<QString> covered;
        for (const EnumRow &row : table->rows) {
            QCOMPARE(row.from.size(), 3);
            QVERIFY2(statuses->value(row.to.get_ref<const std::string &>()), qPrintable(entry.id));
            if (row.from[1] == QLatin1String("*") && row.from[2] == QLatin1String("*"))
                covered.insert(row.from[0]);
        }
        QStringList wanted {QStringLiteral("Available"), QStringLiteral("Charging"), QStringLiteral("SuspendedEV"), QStringLiteral("SuspendedEVSE"),
                            QStringLiteral("Reserved"), QStringLiteral("Unavailable"), QStringLiteral("Faulted"), QStringLiteral("Offline")};
        if (sheet.source.version == QLatin1String("1.6"))
            wanted += QStringList {QStringLiteral("Preparing"), QStringLiteral("Finishing")};
        else
            wanted += QStringList {QStringLiteral("Occupied"), QStringLiteral("EVConnected"), QStringLiteral("Idle")};
        for (const QString &status : wanted)
            QVERIFY2(covered.contains(status), qPrintable(entry.id + QStringLiteral(": ") + status));
    }
}

void TestDefaultSheets::sheetsAreGenerated()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed: the generator cannot run");
    QTemporaryDir folder;
    QProcess process;
    process.start(python, {QStringLiteral(SOURCE_DIR "/tools/sheets/generate.py"), folder.path()});
    QVERIFY(process.waitForFinished(60000) && process.exitCode() == 0);
    const QDir shipped(QStringLiteral(SOURCE_DIR "/resources/sheets"));
    const QStringList names = shipped.entryList(QDir::Files, QDir::Name);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), names);
    for (const QString &name : names) {
        QFile ours(shipped.filePath(name));
        QFile made(folder.filePath(name));
        QVERIFY(ours.open(QIODevice::ReadOnly) && made.open(QIODevice::ReadOnly));
        QVERIFY2(ours.readAll() == made.readAll(), qPrintable(name));
    }
}

void TestDefaultSheets::outputIsValid_data()
{
    fieldsExist_data();
}

void TestDefaultSheets::outputIsValid()
{
    QFETCH(QString, id);
    const Sheet sheet = defaultSheet(id);
    checkOutput(sheet, documentsFor(sheet.source), {});
}

// The sum over the periods is the energy of the charge, by registers and by samples, whatever the cuts.
void TestDefaultSheets::energyIsTheSameEitherWay()
{
    for (const char *version : {"1.6", "2.0.1"}) {
        SchemaRef charge;
        charge.kind = SchemaRef::Kind::Transaction;
        charge.version = QString::fromLatin1(version);
        const std::vector<QByteArray> documents = documentsFor(charge);
        const QString stem = QStringLiteral("ocpp-%1-to-ocpi-2.2.1-cdr").arg(charge.version);
        const std::vector<QByteArray> whole = mapped(defaultSheet(stem), documents);
        const std::vector<QByteArray> samples = mapped(defaultSheet(stem + QStringLiteral("-samples")), documents);
        int parked = 0;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const Json cdr = Json::parse(whole[i].begin(), whole[i].end());
            const Json sampled = Json::parse(samples[i].begin(), samples[i].end());
            const Json charged = Json::parse(documents[i].begin(), documents[i].end());
            double sum = 0;
            double hours = 0;
            double parking = 0;
            for (const Json &period : cdr.value("charging_periods", Json::array())) {
                for (const Json &dimension : period["dimensions"]) {
                    const double volume = dimension["volume"];
                    sum += dimension["type"] == "ENERGY" ? volume : 0;
                    hours += dimension["type"] == "TIME" ? volume : 0;
                    parking += dimension["type"] == "PARKING_TIME" ? volume : 0;
                }
            }
            QVERIFY(std::abs(sum - cdr.value("total_energy", 0.0)) < 0.001);
            QVERIFY(std::abs(hours + parking - cdr.value("total_time", 0.0)) < 0.001);
            QVERIFY(std::abs(parking - cdr.value("total_parking_time", 0.0)) < 0.001);
            QVERIFY(std::abs(cdr.value("total_energy", 0.0) * 1000 - charged.value("energyWh", 0.0)) < 0.2);
            QVERIFY(sampled.value("total_energy", 0.0) <= cdr.value("total_energy", 0.0) + 0.001);
            parked += parking > 0.1;
        }
        QVERIFY(parked > 0 || charge.version == QLatin1String("2.0.1"));
    }
    // The clock of LP-DC-01 runs four minutes slow: the variant puts it right.
    const AssembledDocument slow = m_documents->transaction(find("LP-DC-01", {}));
    const auto startOf = [&](const char *id) {
        const QByteArray json = mapped(defaultSheet(QString::fromLatin1(id)), {slow.json}).front();
        return QDateTime::fromString(QString::fromStdString(Json::parse(json.begin(), json.end())["start_date_time"]), Qt::ISODate);
    };
    QVERIFY(qAbs(startOf("ocpp-1.6-to-ocpi-2.2.1-cdr").secsTo(startOf("ocpp-1.6-to-ocpi-2.2.1-cdr-clock")) - 240) <= 1);
}

void TestDefaultSheets::taxesAreTakenOff()
{
    const QByteArray tariff = R"({"country_code":"DE","party_id":"ABC","id":"T","currency":"EUR","tax_included":"YES","min_price":{"before_taxes":1,"after_taxes":1.19},"elements":[
        {"price_components":[{"type":"ENERGY","price":0.595,"vat":19,"step_size":1},{"type":"FLAT","price":1,"step_size":1}]},
        {"price_components":[{"type":"TIME","price":2,"step_size":60}],"restrictions":{"booking":"BOOKING"}}],"last_updated":"2026-01-01T00:00:00Z"})";
    const auto mapOne = [&](const char *id, const QByteArray &source) {
        const QByteArray json = mapped(defaultSheet(QString::fromLatin1(id)), {source}).front();
        return Json::parse(json.begin(), json.end());
    };
    const Json older = mapOne("ocpi-2.3.0-to-2.2.1-tariff", tariff);
    QCOMPARE(older["elements"].size(), 1u); // that for bookings would hold always
    QCOMPARE(older["elements"][0]["price_components"][0]["price"].get<double>(), 0.5);
    QCOMPARE(older["elements"][0]["price_components"][1]["price"].get<double>(), 1.0); // no tax is none
    QCOMPARE(older["min_price"]["incl_vat"].get<double>(), 1.19);
    QByteArray without = tariff;
    without.replace("\"YES\"", "\"NO\"");
    QCOMPARE(mapOne("ocpi-2.3.0-to-2.2.1-tariff", without)["elements"][0]["price_components"][0]["price"].get<double>(), 0.595);
    // Within a CDR the tariff's own word counts.
    QByteArray cdr = R"({"country_code":"DE","party_id":"ABC","id":"C","start_date_time":"2026-01-01T00:00:00Z","end_date_time":"2026-01-01T01:00:00Z","cdr_token":{"country_code":"DE","party_id":"ABC","uid":"1","type":"RFID","contract_id":"1"},"auth_method":"WHITELIST","cdr_location":{"id":"1","address":"a","city":"c","country":"DEU","coordinates":{"latitude":"52.00000","longitude":"9.00000"},"evse_uid":"1","evse_id":"1","connector_id":"1","connector_standard":"IEC_62196_T2","connector_format":"SOCKET","connector_power_type":"AC_3_PHASE"},"currency":"EUR","tariffs":[TARIFF],"charging_periods":[{"start_date_time":"2026-01-01T00:00:00Z","dimensions":[{"type":"ENERGY","volume":1}]}],"total_cost":{"before_taxes":1,"taxes":[{"name":"VAT","amount":0.19},{"name":"City","amount":0.01}]},"total_energy":1,"total_time":1,"last_updated":"2026-01-01T01:00:00Z"})";
    cdr.replace("TARIFF", tariff);
    const Json bill = mapOne("ocpi-2.3.0-to-2.2.1-cdr", cdr);
    QCOMPARE(bill["tariffs"][0]["elements"][0]["price_components"][0]["price"].get<double>(), 0.5);
    QCOMPARE(bill["total_cost"]["incl_vat"].get<double>(), 1.2);
    const Json oldest = mapOne("ocpi-2.3.0-to-2.1.1-cdr", cdr);
    QCOMPARE(oldest["total_cost"].get<double>(), 1.0);
    const QByteArray back = QByteArray::fromStdString(bill.dump());
    QCOMPARE(mapOne("ocpi-2.2.1-to-2.3.0-cdr", back)["total_cost"]["taxes"][0]["amount"].get<double>(), 0.2);
}

// Each value of a CDR leads to the charger's own message.
void TestDefaultSheets::lineageNamesFrames()
{
    const auto document = std::make_shared<const AssembledDocument>(m_documents->transaction(find("LP-DC-02", {})));
    const ReadSheet read = readSheetFile(QStringLiteral(SOURCE_DIR "/resources/demo/sheets/lindenpark-cdrs.sheet.json"));
    Mapper mapper(MappingPlan::compile(read.sheet, {.workspaceFolder = QStringLiteral(SOURCE_DIR "/resources/demo")}));
    mapper.setProvenance(provenanceOf(document));
    const MappedDocument result = mapper.map(QByteArrayView(document->json), true);
    const auto framesOf = [&](const QByteArray &target) {
        QStringList frames;
        for (const TargetLineage &lineage : result.lineage) {
            if (lineage.target != target)
                continue;
            for (const LineageSource &source : lineage.sources) {
                if (source.frame != noFrame)
                    frames.append(QString::fromUtf8(m_capture->actions().text(m_capture->frames().action(source.frame)) + source.framePointer));
            }
        }
        return frames;
    };
    QVERIFY(framesOf("/total_energy").contains(QStringLiteral("StopTransaction/meterStop")));
    QVERIFY(framesOf("/total_energy").contains(QStringLiteral("StartTransaction/meterStart")));
    QVERIFY(framesOf("/start_date_time").contains(QStringLiteral("StartTransaction/timestamp")));
    QVERIFY(framesOf("/cdr_token/uid").contains(QStringLiteral("StartTransaction/idTag")));
}

void TestDefaultSheets::demoSheets_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/demo/sheets"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sheet.json")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestDefaultSheets::demoSheets()
{
    QFETCH(QString, path);
    const ReadSheet read = readSheetFile(path);
    QVERIFY(read.usable && read.findings.isEmpty());
    checkFields(read.sheet);
    for (const auto &[name, lookup] : read.sheet.lookups)
        QVERIFY2(QFile::exists(QStringLiteral(SOURCE_DIR "/resources/demo/") + lookup.file), qPrintable(lookup.file));
    std::vector<QByteArray> documents;
    if (read.sheet.source.kind == SchemaRef::Kind::Backend) {
        QString error;
        const auto reader = RecordReader::open(QStringLiteral(SOURCE_DIR "/resources/demo/exports/charges-2026-09-17.json"), &error);
        Record record;
        while (reader && reader->next(&record))
            documents.push_back(reader->json(record));
    } else {
        documents = documentsFor(read.sheet.source);
    }
    checkOutput(read.sheet, documents, QStringLiteral(SOURCE_DIR "/resources/demo"));
}

// tools/demo/charges.schema.json is what inference makes of the export; after a change, write it anew from here.
void TestDefaultSheets::demoSchemaIsInferred()
{
    const InferredSchema inferred = inferSchema(QStringLiteral(SOURCE_DIR "/resources/demo/exports/charges-2026-09-17.json"));
    QVERIFY(inferred.schema);
    QCOMPARE(inferred.listPointer, QStringLiteral("/charges"));
    QCOMPARE(inferred.skipped, 0);
    QFile file(QStringLiteral(SOURCE_DIR "/tools/demo/charges.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray expected = QByteArray::fromStdString(inferred.schema->toJson().dump(1));
    QCOMPARE(file.readAll().trimmed(), expected);
    const SchemaNode *from = inferred.schema->node(u"/span/from");
    QCOMPARE(from->dateFormat, QStringLiteral("dd.MM.yyyy HH:mm:ss"));
    QCOMPARE(inferred.schema->node(u"/span/secs")->unit, QString()); // one word tells no unit
    QCOMPARE(inferred.schema->node(u"/reading/u")->enumValues.size(), 2);
    QCOMPARE(inferred.schema->node(u"/reading/curve/*/at")->dateFormat, QStringLiteral("epochSeconds"));
}

// Every value of every document that names a frame stands in that frame.
void TestDefaultSheets::chargesFollowTheirFrames()
{
    QVERIFY(m_documents->transactionCount() > 200);
    for (int i = 0; i < m_documents->transactionCount(); ++i) {
        const AssembledDocument document = m_documents->transaction(i);
        const Json json = parsed(document);
        QVERIFY(json.is_object());
        QCOMPARE(document.omitted, 0);
        FrameId parsedFrame = noFrame;
        Json payload;
        for (const AssembledDocument::Origin &origin : document.origins) {
            if (origin.framePointer.isEmpty())
                continue;
            if (origin.frame != parsedFrame) {
                const QByteArray text = m_capture->body(origin.frame).payload;
                payload = Json::parse(text.begin(), text.end(), nullptr, false);
                parsedFrame = origin.frame;
            }
            const Json::json_pointer there(origin.framePointer.toStdString());
            QVERIFY2(payload.contains(there), origin.framePointer.constData());
            const Json::json_pointer here(origin.pointer.toStdString());
            QVERIFY2(json.contains(here), origin.pointer.constData());
            if (origin.pointer.endsWith("/value") && json[here].is_number()) {
                const Json &value = payload[there];
                const double number = value.is_string() ? std::stod(value.get<std::string>()) : value.get<double>();
                QVERIFY(qFuzzyCompare(1 + json[here].get<double>(), 1 + number));
            }
        }
    }
}

void TestDefaultSheets::oneChargeInFull()
{
    // LP-AC-02 connector 2: the station suspends, then the bay stays blocked.
    int index = -1;
    for (int i = 0; i < m_documents->transactionCount() && index < 0; ++i) {
        const Transaction &transaction = m_analysis->transactions[std::size_t(i)];
        if (m_capture->peers().text(transaction.peer) == "LP-AC-02" && transaction.connector == 2 && parsed(m_documents->transaction(i)).dump().find("SuspendedEVSE") != std::string::npos)
            index = i;
    }
    QVERIFY(index >= 0);
    const AssembledDocument document = m_documents->transaction(index);
    const Json json = parsed(document);
    QCOMPARE(json["version"].get<std::string>(), "1.6");
    QCOMPARE(json["state"].get<std::string>(), "Ended");
    QCOMPARE(json["place"].get<std::string>(), "LP-AC-02*2");
    QVERIFY(json["key"].get<std::string>().size() <= 36);
    std::string statuses;
    double suspended = 0;
    double total = 0;
    for (const Json &status : json["statuses"]) {
        statuses += status["status"].get<std::string>() + ' ';
        total += status["seconds"].get<double>();
        if (status["status"] == "SuspendedEVSE")
            suspended += status["seconds"].get<double>();
    }
    QCOMPARE(statuses, "Preparing Charging SuspendedEVSE Charging Finishing Available ");
    QVERIFY(suspended > 30 * 60 && suspended < 45 * 60);
    QVERIFY(std::abs(total - json["durationSeconds"].get<double>()) < 3); // Charging follows the start by two seconds
    QVERIFY(json["energyWh"].get<double>() > 1000);
    QVERIFY(json["last"]["meterWh"] == json["stop"]["meterWh"]);
    QVERIFY(json["idToken"].contains("contractId"));
    const auto *origin = document.origin("/stop/meterWh");
    QVERIFY(origin);
    QCOMPARE(origin->framePointer, QByteArray("/meterStop"));
    QCOMPARE(m_capture->actions().text(m_capture->frames().action(origin->frame)), QByteArray("StopTransaction"));
    // A list is where its first value is.
    QVERIFY(document.origin("/samples") && document.origin("/samples/0"));
    QVERIFY(!document.origin("/offline"));
    // The clock of LP-DC-01 is four minutes slow.
    const Json slow = parsed(m_documents->transaction(find("LP-DC-01", {})));
    QVERIFY(std::abs(slow["clockOffsetSeconds"].get<double>() + 240) < 1);
}

void TestDefaultSheets::offlineAndLost()
{
    const Json lost = parsed(m_documents->transaction(find("DN-07", "100401")));
    QCOMPARE(lost["state"].get<std::string>(), "Lost");
    QVERIFY(!lost.contains("stop"));
    QVERIFY(lost["durationSeconds"].get<double>() < 4 * 3600); // not until the next plug
    QCOMPARE(parsed(m_documents->transaction(find("DN-12", {})))["offline"].get<bool>(), true);
    int methods[4] = {};
    for (int i = 0; i < m_documents->transactionCount(); ++i) {
        const Json json = parsed(m_documents->transaction(i));
        const std::string method = json["authorization"]["method"];
        methods[method == "RemoteStart" ? 0 : method == "Partner" ? 1 : method == "Authorize" ? 2 : 3]++;
        QVERIFY((method == "RemoteStart" || method == "Partner") == json["authorization"].contains("reference"));
    }
    QVERIFY(methods[0] > 5 && methods[1] > 5 && methods[2] > 100);
    QVERIFY(m_documents->transaction(-1).json.isEmpty());
    QVERIFY(m_documents->transaction(1000000).json.isEmpty());
}

void TestDefaultSheets::stations()
{
    QCOMPARE(m_documents->chargePoints().size(), 32);
    const quint16 peer = m_capture->peers().find("LP-DC-02");
    const Json end = parsed(m_documents->chargePoint(peer));
    QCOMPARE(end["evses"].size(), 2u);
    QCOMPARE(end["evses"][1]["status"].get<std::string>(), "Available");
    // While the second connector is broken.
    const TimeUs broken = m_capture->firstTime() + qint64(15) * 3600 * 1000000;
    const AssembledDocument then = m_documents->chargePoint(peer, broken);
    const Json json = parsed(then);
    QCOMPARE(json["evses"][1]["status"].get<std::string>(), "Faulted");
    QCOMPARE(json["evses"][1]["errorCode"].get<std::string>(), "GroundFailure");
    QCOMPARE(json["evses"][1]["connectors"][0]["vendorErrorCode"].get<std::string>(), "E-4107");
    const auto *origin = then.origin("/evses/1/errorCode");
    QVERIFY(origin);
    QCOMPARE(origin->framePointer, QByteArray("/errorCode"));
    // 2.x: the charging state while a transaction runs.
    const quint16 hub = m_capture->peers().find("SH-01");
    bool charging = false;
    for (int hour = 6; hour < 22; ++hour) {
        const Json state = parsed(m_documents->chargePoint(hub, m_capture->firstTime() + qint64(hour) * 3600 * 1000000));
        for (const Json &evse : state["evses"])
            charging = charging || (evse["state"] == "Charging" && evse["transactionRunning"] == true && evse["status"] == "Occupied");
    }
    QVERIFY(charging);
    QVERIFY(m_documents->chargePoint(0).json.isEmpty());
}

void TestDefaultSheets::statusMatrix()
{
    const StatusObservationsPtr observations = StatusObservations::make(*m_documents, ProtocolVersion::Ocpp16);
    const Sheet faithful = defaultSheet(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location-only-energy"));
    QCOMPARE(StatusMatrix::tableName(faithful), QStringLiteral("evseStatus"));
    const StatusMatrix matrix(*faithful.enumTable(QStringLiteral("evseStatus")), ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221, observations);
    QVERIFY(matrix.statuses().contains(QStringLiteral("SuspendedEVSE")));
    QCOMPARE(matrix.errorCodes().front(), QStringLiteral("NoError"));
    QVERIFY(matrix.errorCodes().contains(QStringLiteral("GroundFailure")));
    QVERIFY(matrix.targets().contains(QStringLiteral("BLOCKED")));
    const auto at = [&](const char *status, const char *error, bool running) {
        return matrix.cell({QString::fromLatin1(status), QString::fromLatin1(error), running});
    };
    const StatusMatrix::Cell charging = at("Charging", "NoError", true);
    QVERIFY(charging.count() > 100);
    QCOMPARE(charging.demanded, QStringLiteral("CHARGING"));
    // The partner answers 503 for a while and misses a few; nearly all agree.
    QVERIFY(charging.contradictionCount() * 20 < charging.count());
    // The mall's AC stations are pushed by the careless table: CHARGING although the station suspended.
    const StatusMatrix::Cell suspended = at("SuspendedEVSE", "NoError", true);
    QCOMPARE(suspended.demanded, QStringLiteral("BLOCKED"));
    QCOMPARE(suspended.contradictions.size(), 1);
    QCOMPARE(suspended.contradictions.front()->status, QStringLiteral("CHARGING"));
    const StatusEvidence &evidence = suspended.contradictions.front()->evidence.front();
    QCOMPARE(m_capture->peers().text(evidence.peer), QByteArray("LP-AC-02"));
    QCOMPARE(m_capture->actions().text(m_capture->frames().action(evidence.charger)), QByteArray("StatusNotification"));
    QVERIFY(m_capture->actions().text(m_capture->frames().action(evidence.ocpi)).endsWith("locations"));
    // The fault that the middleware dropped.
    const StatusMatrix::Cell faulted = at("Faulted", "GroundFailure", false);
    QCOMPARE(faulted.count(), 1);
    QCOMPARE(faulted.contradictions.front()->status, QStringLiteral("AVAILABLE"));
    QVERIFY(matrix.contradicting().size() >= 3);
    QVERIFY(matrix.occurring().front().count() >= matrix.occurring().back().count());
    QVERIFY(!at("Faulted", "EVCommunicationError", true).occurrence);

    const StatusObservationsPtr newer = StatusObservations::make(*m_documents, ProtocolVersion::Ocpp201);
    const Sheet hub = defaultSheet(QStringLiteral("ocpp-2.0.1-to-ocpi-2.2.1-location-only-energy"));
    const StatusMatrix second(*hub.enumTable(QStringLiteral("evseStatus")), ProtocolVersion::Ocpp201, ProtocolVersion::Ocpi221, newer);
    QCOMPARE(second.errorCodes(), QStringList(QString()));
    QVERIFY(second.cell({QStringLiteral("Charging"), {}, true}).count() > 20);
    const std::atomic_bool cancelled {true};
    QVERIFY(StatusObservations::make(*m_documents, ProtocolVersion::Ocpp201, &cancelled)->states().empty());
}

void TestDefaultSheets::statusMatrixEdits()
{
    const Sheet sheet = defaultSheet(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location"));
    const StatusMatrix matrix(*sheet.enumTable(QStringLiteral("evseStatus")), ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221);
    const ChargerState broken {QStringLiteral("Available"), QStringLiteral("GroundFailure"), false};
    QCOMPARE(matrix.cell(broken).demanded, QStringLiteral("AVAILABLE"));
    const StatusMatrix edited(matrix.withCell(broken, QStringLiteral("OUTOFORDER")), ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221);
    QCOMPARE(edited.cell(broken).demanded, QStringLiteral("OUTOFORDER"));
    QCOMPARE(edited.table().rows.size(), matrix.table().rows.size() + 1);
    QCOMPARE(edited.cell({QStringLiteral("Available"), QStringLiteral("NoError"), false}).demanded, QStringLiteral("AVAILABLE"));
    const StatusMatrix again(edited.withCell(broken, {}), ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221);
    QCOMPARE(again.table().rows.size(), edited.table().rows.size());
    QVERIFY(again.cell(broken).covered && again.cell(broken).demanded.isEmpty());
    const StatusMatrix whole(matrix.withStatus(QStringLiteral("Finishing"), QStringLiteral("BLOCKED")), ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221);
    QCOMPARE(whole.cell({QStringLiteral("Finishing"), QStringLiteral("NoError"), true}).demanded, QStringLiteral("BLOCKED"));
    // A state that no row names: the fallback.
    const StatusMatrix::Cell odd = matrix.cell({QStringLiteral("Occupied"), {}, false});
    QCOMPARE(odd.row, -1);
    QCOMPARE(odd.demanded, QStringLiteral("UNKNOWN"));
    EnumTable empty;
    QVERIFY(!StatusMatrix(empty, ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221).cell(broken).covered);
    const EnumTable one = StatusMatrix(empty, ProtocolVersion::Ocpp16, ProtocolVersion::Ocpi221).withCell(broken, QStringLiteral("BLOCKED"));
    QCOMPARE(one.rows.front().from, QStringList(QStringLiteral("Available")));
}

void TestDefaultSheets::hostileCapture()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("odd.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    int second = 0;
    const auto frame = [&](const QByteArray &action, const QByteArray &payload, const char *version = "1.6") {
        const QByteArray time = "2026-01-01T00:00:" + QByteArray::number(10 + second++) + ".000Z";
        file.write("{\"schemaVersion\":\"1.1\",\"timestamp\":\"" + time + "\",\"ocppVersion\":\"" + version
                   + "\",\"transport\":\"json\",\"chargePointId\":\"CP\\\"1\",\"direction\":\"cp-to-csms\",\"messageType\":\"CALL\",\"messageId\":\""
                   + QByteArray::number(second) + "\",\"action\":\"" + action + "\",\"payload\":" + payload + "}\n");
    };
    frame("StatusNotification", R"({"connectorId":1,"status":5,"errorCode":null})");
    frame("StatusNotification", R"({"connectorId":1,"status":"Charging","errorCode":{"a":1},"timestamp":"never"})");
    frame("StartTransaction", R"({"connectorId":1,"idTag":"","meterStart":"1e400","timestamp":12})");
    frame("MeterValues", R"({"connectorId":1,"transactionId":5,"meterValue":[{"timestamp":"2026-01-01T00:00:10Z","sampledValue":[{"value":"0x10"},{"value":""},{"value":null},{"value":"12.50","unit":7},[1]]},7,{"sampledValue":{}}]})");
    frame("StopTransaction", R"({"transactionId":5,"meterStop":-1,"timestamp":"0001-01-01T00:00:00Z","reason":["x"]})");
    file.close();
    const CapturePtr capture = CaptureLoader::load({file.fileName()});
    QVERIFY(capture);
    const AnalysisPtr analysis = analyse(*capture);
    const CaptureDocuments documents(capture, analysis);
    QVERIFY(documents.transactionCount() > 0);
    for (int i = 0; i < documents.transactionCount(); ++i)
        QVERIFY(parsed(documents.transaction(i)).is_object());
    for (const quint16 peer : documents.chargePoints())
        QVERIFY(parsed(documents.chargePoint(peer)).is_object());
    QCOMPARE(shiftedDecimal("12.5", 3), QByteArray("12500"));
    QCOMPARE(shiftedDecimal("-0.5", -2), QByteArray("-0.005"));
    QCOMPARE(shiftedDecimal("007", 0), QByteArray("7"));
    QCOMPARE(shiftedDecimal("1e3", 1), QByteArray("10000"));
    QCOMPARE(shiftedDecimal("-0", 3), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestDefaultSheets)
#include "tst_defaultsheets.moc"
