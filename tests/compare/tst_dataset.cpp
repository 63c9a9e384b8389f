// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/sourcebytes.h"
#include "models/compare/datasetcheck.h"
#include "models/compare/elementscanner.h"
#include "models/compare/feed.h"
#include "models/compare/feedfiles.h"
#include "models/compare/keyedpath.h"
#include "models/compare/lift.h"
#include "models/compare/momentobject.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>
#include <zlib.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Roamscope;
using Kind = DatasetFault::Kind;

namespace {

QByteArray location(const QByteArray &id, const QByteArray &more = {}, const QByteArray &party = "QMO")
{
    return R"({"country_code":"DE","party_id":")" + party + R"(","id":")" + id
        + R"(","publish":true,"address":"Ring 1","city":"Bonn","country":"DEU","coordinates":{"latitude":"50.7","longitude":"7.1"},)"
          R"("time_zone":"Europe/Berlin","evses":[{"uid":")"
        + id + R"(-1","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE",)"
               R"("max_voltage":230,"max_amperage":32,"last_updated":"2026-09-17T10:00:00Z"}],"last_updated":"2026-09-17T10:00:00Z"}],)"
        + more + R"("last_updated":"2026-09-17T10:00:00Z"})";
}

const QByteArray token = R"({"country_code":"NL","party_id":"FHR","uid":"A1","type":"RFID","contract_id":"NL-FHR-C1","issuer":"F","valid":true,"whitelist":"ALLOWED","last_updated":"2026-09-17T10:00:00Z"})";
const QByteArray tariff = R"({"country_code":"DE","party_id":"QMO","id":"T1","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":0.5,"step_size":1}]}],"last_updated":"2026-09-17T10:00:00Z"})";
const QByteArray session = R"({"country_code":"DE","party_id":"QMO","id":"S1","start_date_time":"2026-09-17T10:00:00Z","kwh":1,"cdr_token":{"country_code":"NL","party_id":"FHR","uid":"A1","type":"RFID","contract_id":"C"},"auth_method":"WHITELIST","location_id":"L","evse_uid":"E","connector_id":"1","currency":"EUR","status":"ACTIVE","last_updated":"2026-09-17T10:00:00Z"})";
const QByteArray cdr = R"({"country_code":"DE","party_id":"QMO","id":"C1","start_date_time":"2026-09-17T10:00:00Z","end_date_time":"2026-09-17T11:00:00Z","cdr_token":{"country_code":"NL","party_id":"FHR","uid":"A1","type":"RFID","contract_id":"C"},"auth_method":"WHITELIST","cdr_location":{"id":"L","address":"a","city":"b","country":"DEU","coordinates":{"latitude":"50.7","longitude":"7.1"},"evse_uid":"E","evse_id":"E","connector_id":"1","connector_standard":"IEC_62196_T2","connector_format":"SOCKET","connector_power_type":"AC_3_PHASE"},"currency":"EUR","charging_periods":[],"total_cost":{"excl_vat":1},"total_energy":1,"total_time":1,"last_updated":"2026-09-17T10:00:00Z"})";
const QByteArray evse = R"({"uid":"E1","evse_id":"DE*QMO*E1","status":"AVAILABLE","connectors":[],"last_updated":"2026-09-17T10:00:00Z"})";

QByteArray envelope(const QByteArray &data, const QByteArray &status = "1000")
{
    return R"({"data":)" + data + R"(,"status_code":)" + status + R"(,"status_message":"ok","timestamp":"2026-09-17T12:00:00Z"})";
}

QStringList faultIds(const DatasetPtr &dataset)
{
    QStringList ids;
    for (const DatasetFault &fault : dataset->faults())
        ids += fault.id();
    return ids;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class tst_Dataset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void modules();
    void brokenInput_data();
    void brokenInput();
    void elementsAreByteExact();
    void parties();
    void duplicates();
    void pages();
    void zipAndGzip();
    void missingPages_data();
    void missingPages();
    void wrongModule();
    void versions_data();
    void versions();
    void largeObject();
    void manyBroken();
    void damaged();
    void cancel();
    void loader();
    void scannerKernelsAgree();
    void findings();
    void demoDumps();
    void realFeeds();
};

void tst_Dataset::shapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    const QByteArray a = location("A");
    const QByteArray b = location("B");
    QTest::newRow("bare list") << '[' + a + ',' + b + ']' << 2;
    QTest::newRow("blank list") << QByteArray("[ ]") << 0;
    QTest::newRow("one object") << a << 1;
    QTest::newRow("one object, blanks around") << "\n  " + a + "\n\n" << 1;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf[" + a + ']' << 1;
    QTest::newRow("envelope") << envelope('[' + a + ',' + b + ']') << 2;
    QTest::newRow("envelope, data last") << R"({"status_code":1000,"timestamp":"2026-09-17T12:00:00Z","data":[)" + a + "]}" << 1;
    QTest::newRow("envelope of one object") << envelope(a) << 1;
    QTest::newRow("several envelopes") << envelope('[' + a + ']') + '\n' + envelope('[' + b + ']') << 2;
    QTest::newRow("envelopes in a list") << '[' + envelope('[' + a + ']') + ',' + envelope('[' + b + ']') + ']' << 2;
    QTest::newRow("JSON Lines") << a + '\n' + b + '\n' << 2;
    QTest::newRow("JSON Lines of envelopes") << envelope('[' + a + ']') + '\n' + envelope(b) + '\n' << 2;
    QTest::newRow("JSON Lines of lists") << '[' + a + "]\n[" + b + "]\n" << 2;
    QTest::newRow("one after the other") << a + b << 2;
    QTest::newRow("commas without a list") << a + ",\n" + b << 2;
    QTest::newRow("list in a list") << "[[" + a + "],[" + b + "]]" << 2;
    QTest::newRow("wrapped") << R"({"total":2,"locations":[)" + a + ',' + b + "]}" << 2;
    QTest::newRow("wrapped in an envelope") << envelope(R"({"locations":[)" + a + "]}") << 1;
    QTest::newRow("pretty") << QByteArray("[\n  ") + QByteArray(a).replace(',', ",\n    ") + "\n]\n" << 1;
}

void tst_Dataset::shapes()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const DatasetPtr dataset = FeedReader::load(json);
    QCOMPARE(faultIds(dataset), QStringList());
    QCOMPARE(dataset->count(OcpiModule::Locations), count);
    QCOMPARE(dataset->totalCount(), count);
    for (const DatasetElement &element : dataset->elements(OcpiModule::Locations)) {
        QVERIFY(dataset->bytes(element).startsWith('{'));
        QVERIFY(dataset->bytes(element).endsWith('}'));
    }
}

void tst_Dataset::modules()
{
    const DatasetPtr dataset =
        FeedReader::load('[' + location("A") + ',' + token + ',' + tariff + ',' + session + ',' + cdr + ',' + location("B") + ']');
    QCOMPARE(faultIds(dataset), QStringList());
    QCOMPARE(dataset->count(OcpiModule::Locations), 2);
    for (const OcpiModule module : {OcpiModule::Tokens, OcpiModule::Tariffs, OcpiModule::Sessions, OcpiModule::Cdrs})
        QCOMPARE(dataset->count(module), 1);
    QCOMPARE(dataset->version(), ProtocolVersion::Ocpi221);
    QCOMPARE(dataset->party(), QStringLiteral("DE*QMO"));
    QCOMPARE(dataset->facts().newest, qint64(1789639200) * 1000000);
}

void tst_Dataset::brokenInput_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("faults");
    const QByteArray a = location("A");
    const QByteArray b = location("B");
    const QByteArray c = location("C");
    QByteArray unclosed = b;
    unclosed.chop(1);
    QByteArray surplus = b + '}';
    QByteArray noQuote = b;
    noQuote.replace("\"Bonn\"", "\"Bonn");
    const auto one = [](const char *id) { return QStringList {QLatin1String(id)}; };
    QTest::newRow("empty") << QByteArray() << 0 << one("empty");
    QTest::newRow("blank") << QByteArray(" \n ") << 0 << one("empty");
    QTest::newRow("prose") << QByteArray("Service unavailable") << 0 << one("not-json");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x00", 4) << 0 << one("binary");
    QTest::newRow("truncated in an object") << '[' + a + ',' + b.left(200) << 1 << one("truncated");
    QTest::newRow("truncated behind an object") << '[' + a + ',' << 1 << one("truncated");
    QTest::newRow("truncated envelope") << envelope('[' + a + ',' + b).left(a.size() + 200) << 1 << one("truncated");
    QTest::newRow("object not closed") << '[' + a + ',' + unclosed + ',' + c + ']' << 2 << one("broken-object");
    QTest::newRow("line not closed") << a + '\n' + unclosed + '\n' + c + '\n' << 2 << one("broken-object");
    QTest::newRow("bracket too many") << '[' + a + ',' + surplus + ',' + c + ']' << 3 << one("not-json");
    QTest::newRow("quote missing") << '[' + a + ',' + noQuote + ",\n" + c + ']' << 2 << one("broken-object");
    QTest::newRow("scalars between") << "[1," + a + ",\"x\"," + c + ",null]" << 2
                                     << QStringList {QStringLiteral("not-json"), QStringLiteral("not-json"), QStringLiteral("not-json")};
    QTest::newRow("prose before") << "Response:\n[" + a + ']' << 1 << one("not-json");
    QTest::newRow("error answer") << QByteArray(R"({"status_code":2001,"status_message":"Invalid","timestamp":"2026-09-17T12:00:00Z"})") << 0
                                  << one("envelope-error");
    QTest::newRow("answer without data") << QByteArray(R"({"status_code":1000,"timestamp":"2026-09-17T12:00:00Z"})") << 0
                                         << one("envelope-without-data");
    QTest::newRow("unknown object") << "[{\"foo\":1,\"bar\":2}," + a + ']' << 1 << one("unknown-object");
    QTest::newRow("empty object") << "[{}," + a + ']' << 1 << one("unknown-object");
    QTest::newRow("EVSE alone") << '[' + evse + ',' + a + ']' << 1 << one("part-of-object");
    QTest::newRow("HTML") << QByteArray("<html><body>502</body></html>") << 0 << one("not-json");
}

void tst_Dataset::brokenInput()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    QFETCH(QStringList, faults);
    const DatasetPtr dataset = FeedReader::load(json);
    QCOMPARE(faultIds(dataset), faults);
    QCOMPARE(dataset->count(OcpiModule::Locations), count);
    for (const DatasetFault &fault : dataset->faults()) {
        QVERIFY(!fault.message().isEmpty());
        QVERIFY(!fault.message().contains(QLatin1Char('%')));
        QVERIFY(dataset->faultCount(fault.kind) > 0);
    }
}

void tst_Dataset::elementsAreByteExact()
{
    const QByteArray odd = location("Ä\\u00e4", R"("kwh":"7400.00","x":1.10000000000000000001,"camelCase":null, "y" : [ ] ,)");
    const DatasetPtr dataset = FeedReader::load("[ " + odd + " ]");
    QCOMPARE(dataset->count(OcpiModule::Locations), 1);
    QCOMPARE(dataset->bytes(dataset->elements(OcpiModule::Locations)[0]).toByteArray(), odd);
}

void tst_Dataset::parties()
{
    const DatasetPtr dataset =
        FeedReader::load('[' + location("A") + ',' + location("B") + ',' + location("C", {}, "XYZ") + ',' + token + ']');
    QCOMPARE(dataset->party(), QStringLiteral("DE*QMO"));
    QCOMPARE(dataset->count(OcpiModule::Locations), 3);
    // The token's owner is the partner, by nature.
    QCOMPARE(faultIds(dataset), QStringList {QStringLiteral("other-party")});
    QVERIFY(dataset->faults().front().message().contains(QLatin1String("DE*XYZ")));
    DatasetFacts facts = dataset->facts();
    facts.role = DatasetRole::Emsp;
    facts.party = QStringLiteral("NL*FHR");
    const DatasetPtr renamed = dataset->withFacts(facts);
    QCOMPARE(renamed->party(), QStringLiteral("NL*FHR"));
    QCOMPARE(renamed->elements(OcpiModule::Locations).size(), std::size_t(3));
    QCOMPARE(renamed->bytes(renamed->elements(OcpiModule::Locations)[2]).constData(),
             dataset->bytes(dataset->elements(OcpiModule::Locations)[2]).constData());
}

void tst_Dataset::duplicates()
{
    const DatasetPtr dataset = FeedReader::load('[' + location("loc1") + ',' + location("B") + ',' + location("LOC1") + ']');
    QCOMPARE(dataset->count(OcpiModule::Locations), 3);
    QCOMPARE(faultIds(dataset), QStringList {QStringLiteral("duplicate-id")});
    QCOMPARE(dataset->faults().front().detail, QByteArray("loc1"));
    // A token's key is its uid and type.
    QByteArray other = token;
    other.replace("RFID", "APP_USER");
    QCOMPARE(faultIds(FeedReader::load('[' + token + ',' + other + ']')), QStringList());
    QCOMPARE(faultIds(FeedReader::load('[' + token + ',' + token + ']')), QStringList {QStringLiteral("duplicate-id")});
}

void tst_Dataset::pages()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("page10.json")), envelope('[' + location("E") + ']'));
    write(folder.filePath(QStringLiteral("page1.json")), envelope('[' + location("A") + ',' + location("B") + ']'));
    write(folder.filePath(QStringLiteral("page2.json")), envelope('[' + location("B", R"("name":"new",)") + ',' + location("C") + ']'));
    write(folder.filePath(QStringLiteral("page3.json")), envelope('[' + location("D") + ']'));
    write(folder.filePath(QStringLiteral("readme.md")), "not a page");
    const DatasetPtr dataset = FeedReader::load({folder.path()});
    QCOMPARE(dataset->sources().size(), std::size_t(4));
    QVERIFY(dataset->sources()[3].path.endsWith(QLatin1String("page10.json")));
    QCOMPARE(dataset->count(OcpiModule::Locations), 5);
    QCOMPARE(dataset->faultCount(Kind::PageOverlap), 1);
    QCOMPARE(dataset->faultCount(Kind::DuplicateId), 0);
    QCOMPARE(dataset->faultCount(Kind::MissingPage), 1);
    const auto second = dataset->elements(OcpiModule::Locations)[1];
    QVERIFY(dataset->bytes(second).contains("\"new\""));
    QVERIFY(dataset->placeOf(second).startsWith(QLatin1String("page2.json:")));
    QCOMPARE(dataset->takenAt(), qint64(1789646400) * 1000000);
}

void tst_Dataset::zipAndGzip()
{
    QTemporaryDir folder;
    const QString zipPath = folder.filePath(QStringLiteral("dump.zip"));
    {
        QuaZip zip(zipPath);
        QVERIFY(zip.open(QuaZip::mdCreate));
        for (const auto &[name, bytes] : {std::pair(QStringLiteral("p10.json"), '[' + location("C") + ']'),
                                          std::pair(QStringLiteral("p9.json"), '[' + location("A") + ",\n" + location("B") + ']')}) {
            QuaZipFile member(&zip);
            QVERIFY(member.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
            member.write(bytes);
        }
    }
    const DatasetPtr zipped = FeedReader::load({zipPath});
    QCOMPARE(faultIds(zipped), QStringList());
    QCOMPARE(zipped->count(OcpiModule::Locations), 3);
    QVERIFY(zipped->sources()[0].path.endsWith(QLatin1String("dump.zip!/p9.json")));
    QCOMPARE(zipped->placeOf(zipped->elements(OcpiModule::Locations)[1]), QStringLiteral("p9.json:2"));
    QCOMPARE(zipped->placeOf(zipped->elements(OcpiModule::Locations)[2]), QStringLiteral("p10.json:1"));

    const QString gzipPath = folder.filePath(QStringLiteral("dump.json.gz"));
    const QByteArray whole = '[' + location("A") + ',' + location("B") + ']';
    gzFile file = gzopen(QFile::encodeName(gzipPath).constData(), "wb");
    QVERIFY(file);
    gzwrite(file, whole.constData(), unsigned(whole.size()));
    gzclose(file);
    const DatasetPtr gzipped = FeedReader::load({gzipPath});
    QCOMPARE(faultIds(gzipped), QStringList());
    QCOMPARE(gzipped->count(OcpiModule::Locations), 2);

    QFile cut(gzipPath);
    QVERIFY(cut.open(QIODevice::ReadWrite));
    QVERIFY(cut.resize(cut.size() - 12));
    cut.close();
    QVERIFY(faultIds(FeedReader::load({gzipPath})).contains(QLatin1String("truncated")));
    QCOMPARE(faultIds(FeedReader::load({folder.filePath(QStringLiteral("nowhere.json"))})), QStringList {QStringLiteral("unreadable")});
}

void tst_Dataset::missingPages_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("gaps");
    const auto names = [](std::initializer_list<int> numbers) {
        QStringList list;
        for (const int number : numbers)
            list += QStringLiteral("/dump/locations_%1.json").arg(number);
        return list;
    };
    QTest::newRow("whole") << names({1, 2, 3, 4}) << 0;
    QTest::newRow("one missing") << names({1, 2, 4, 5}) << 1;
    QTest::newRow("offsets") << names({0, 50, 100, 200, 250}) << 1;
    QTest::newRow("two pages only") << names({1, 9}) << 0;
    QTest::newRow("no steady step") << names({3, 17, 40, 111}) << 0;
    QTest::newRow("no numbers") << QStringList {QStringLiteral("/a.json"), QStringLiteral("/b.json"), QStringLiteral("/c.json")} << 0;
}

void tst_Dataset::missingPages()
{
    QFETCH(QStringList, names);
    QFETCH(int, gaps);
    QCOMPARE(int(FeedFiles::missingPages(names).size()), gaps);
}

void tst_Dataset::wrongModule()
{
    FeedOptions options;
    options.module = OcpiModule::Locations;
    const DatasetPtr dataset = FeedReader::load('[' + location("A") + ',' + tariff + ",{\"id\":\"bare\"}]", options);
    QCOMPARE(dataset->count(OcpiModule::Locations), 2);
    QCOMPARE(dataset->count(OcpiModule::Tariffs), 0);
    QCOMPARE(faultIds(dataset), QStringList {QStringLiteral("wrong-module")});
}

void tst_Dataset::versions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("2.1.1") << QByteArray(R"([{"id":"L","type":"ON_STREET","name":"n","address":"a","city":"c","postal_code":"1","country":"DEU","coordinates":{"latitude":"50.7","longitude":"7.1"},"evses":[{"uid":"1","evse_id":"DE*ABC*E1","status":"AVAILABLE","connectors":[{"id":"1","standard":"CHADEMO","format":"CABLE","power_type":"DC","voltage":400,"amperage":100,"tariff_id":"T","last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-01T00:00:00Z"}],"last_updated":"2026-01-01T00:00:00Z"}])")
                           << ProtocolVersion::Ocpi211;
    QTest::newRow("2.2.1") << '[' + location("A") + ']' << ProtocolVersion::Ocpi221;
    QTest::newRow("2.3.0") << '[' + location("A", R"("help_phone":"+49","parking_places":[{"id":"1"}],)") + ']' << ProtocolVersion::Ocpi230;
}

void tst_Dataset::versions()
{
    QFETCH(QByteArray, json);
    QFETCH(ProtocolVersion, version);
    const DatasetPtr dataset = FeedReader::load(json);
    QCOMPARE(dataset->version(), version);
    if (version == ProtocolVersion::Ocpi211)
        QCOMPARE(dataset->party(), QStringLiteral("DE*ABC"));
    FeedOptions options;
    options.version = ProtocolVersion::Ocpi211;
    QCOMPARE(FeedReader::load(json, options)->version(), ProtocolVersion::Ocpi211);
}

void tst_Dataset::largeObject()
{
    QByteArray filler(qsizetype(DatasetBuilder::largestElement) + 1000, 'x');
    const DatasetPtr dataset =
        FeedReader::load('[' + location("A") + ',' + location("BIG", R"("name":")" + filler + R"(",)") + ',' + location("C") + ']');
    QCOMPARE(dataset->count(OcpiModule::Locations), 2);
    QCOMPARE(faultIds(dataset), QStringList {QStringLiteral("too-large")});
}

void tst_Dataset::manyBroken()
{
    // Each tenth object is not closed; nothing around it may be lost, and time must not grow with the square.
    QByteArray json = "[";
    int good = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray one = location(QByteArray::number(i));
        if (i % 10 == 5)
            one.chop(1);
        else
            ++good;
        json += (i ? "," : "") + one;
    }
    const DatasetPtr dataset = FeedReader::load(json + ']');
    QCOMPARE(dataset->count(OcpiModule::Locations), good);
    QCOMPARE(dataset->faultCount(Kind::BrokenObject), 2000);
    QCOMPARE(qint64(dataset->faults().size()), qint64(DatasetBuilder::detailLimit));
}

/// Whatever is done to a feed: what is loaded lies in it, and what is told of it can be read.
void tst_Dataset::damaged()
{
    const QByteArray whole = envelope('[' + location("A", R"("directions":[{"language":"de","text":"\\\"{["}],)") + ",\n" + location("B") + ',' + tariff + ','
                                      + cdr + ']')
        + '\n' + location("C") + '\n' + token;
    std::mt19937 random(20260917);
    const QByteArray pieces = "{}[]\",:\\ \n0a";
    for (int round = 0; round < 400; ++round) {
        QByteArray json = whole;
        for (int i = 0; i < 1 + round % 4; ++i) {
            const auto at = qsizetype(random() % std::size_t(json.size()));
            switch (random() % 4) {
            case 0:
                json.remove(at, 1 + qsizetype(random() % 5));
                break;
            case 1:
                json.insert(at, pieces[qsizetype(random() % std::size_t(pieces.size()))]);
                break;
            case 2:
                json[at] = pieces[qsizetype(random() % std::size_t(pieces.size()))];
                break;
            default:
                if (random() % 8 == 0)
                    json.truncate(at + 1);
                break;
            }
        }
        const DatasetPtr dataset = FeedReader::load(json);
        for (const OcpiModule module : allOcpiModules) {
            quint64 before = 0;
            for (const DatasetElement &element : dataset->elements(module)) {
                QVERIFY2(element.offset >= before && element.offset + element.length <= quint64(json.size()), json.constData());
                before = element.offset + element.length;
                const QByteArray text = dataset->bytes(element).toByteArray();
                QVERIFY2(text.startsWith('{') && text.endsWith('}'), json.constData());
                Lift(ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi230).rewritten(module, text);
                MomentObject object;
                if (object.put({text.constData(), std::size_t(text.size())}, true))
                    object.patchPart("{\"status\":\"X\"}", "A-1", {});
                valueAtKeyedPath(text, "/evses/A-1/connectors/1/standard");
            }
        }
        for (const DatasetFault &fault : dataset->faults())
            QVERIFY2(fault.offset + fault.length <= quint64(json.size()) && !fault.message().isEmpty(), json.constData());
    }
}

void tst_Dataset::cancel()
{
    struct Control : ImportControl
    {
        bool isCancelled() const override { return true; }
    } control;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("l.json"));
    QByteArray json = "[";
    for (int i = 0; i < 20000; ++i)
        json += (i ? "," : "") + location(QByteArray::number(i));
    write(path, json + ']');
    FeedOptions options;
    const DatasetPtr dataset = FeedReader::load({path}, options, &control);
    QVERIFY(dataset->count(OcpiModule::Locations) < 20000);
}

void tst_Dataset::loader()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("l.json"));
    write(path, '[' + location("A") + ']');
    FeedLoader loader;
    DatasetPtr dataset;
    connect(&loader, &FeedLoader::finished, this, [&](const DatasetPtr &loaded) { dataset = loaded; });
    loader.load({path});
    loader.load({path}); // the newest request wins
    QVERIFY(loader.isRunning());
    QTRY_VERIFY(dataset);
    QVERIFY(!loader.isRunning());
    QCOMPARE(dataset->count(OcpiModule::Locations), 1);
    QCOMPARE(dataset->name(), QStringLiteral("l.json"));
    loader.load({path});
    loader.cancel();
    QVERIFY(!loader.isRunning());
}

void tst_Dataset::scannerKernelsAgree()
{
    // Texts with quotes, escapes and brackets at every place of a block.
    for (int shift = 0; shift < 130; ++shift) {
        const QByteArray text = QByteArray(shift, ' ') + R"({"id":"a\\","x":"\"}]{","y":[{"id":"no"},"\\\""],"party_id" : "P"} , {"uid":7,"country_code":"DE"}, [1,{"a":2}] ,{"z":"unclosed)"
            + QByteArray(shift, '}');
        const std::shared_ptr<SourceBytes> bytes = SourceBytes::fromMemory(text);
        const auto scan = [&](bool portable) {
            QByteArray seen;
            ElementScanner scanner(bytes->data(), bytes->data() + bytes->size());
            scanner.setPortable(portable);
            scanner.onElement = [&](const ScannedElement &element) {
                seen += QByteArray(element.json.data(), qsizetype(element.json.size())) + '|' + QByteArray::number(element.members) + '|'
                    + QByteArray(element.id.data(), qsizetype(element.id.size())) + '|'
                    + QByteArray(element.party.data(), qsizetype(element.party.size())) + '|'
                    + QByteArray(element.country.data(), qsizetype(element.country.size())) + '\n';
                return true;
            };
            const ElementScanner::Result result = scanner.run();
            return seen + QByteArray::number(int(result.end)) + QByteArray::number(result.at - bytes->data());
        };
        QCOMPARE(scan(false), scan(true));
        const QByteArray seen = scan(false);
        QCOMPARE(seen.count('\n'), 3);
        QVERIFY(!seen.contains("|no|"));
        QVERIFY(seen.contains("|7||DE\n"));
        QVERIFY(seen.contains("|P|"));
    }
}

void tst_Dataset::findings()
{
    QByteArray odd = location("B");
    odd.replace("\"max_voltage\":230", "\"max_voltage\":\"230\"");
    QByteArray lower = location("C");
    lower.replace("AC_3_PHASE", "ac_3_phase");
    QByteArray all = '[' + location("A") + ',' + odd + ',' + lower;
    for (int i = 0; i < 700; ++i)
        all += ',' + QByteArray(lower).replace("\"C\"", "\"C" + QByteArray::number(i) + '"');
    const DatasetPtr dataset = FeedReader::load(all + ']');
    QCOMPARE(dataset->count(OcpiModule::Locations), 703);
    const DatasetFindings found = checkDataset(*dataset);
    QVERIFY(found.complete);
    QCOMPARE(found.checked, 703);
    const auto kind = [&](const char *rule) {
        return std::find_if(found.findings.begin(), found.findings.end(),
                            [&](const DatasetFinding &each) { return each.finding.ruleId() == QLatin1String(rule); });
    };
    const auto enumCase = std::find_if(found.findings.begin(), found.findings.end(),
                                       [](const DatasetFinding &each) { return each.finding.rule == ValidationRule::EnumCase; });
    QVERIFY(enumCase != found.findings.end());
    QCOMPARE(enumCase->count, 701);
    QCOMPARE(enumCase->objects, 701);
    QCOMPARE(enumCase->element, 2u);
    QVERIFY(kind("type") != found.findings.end());
    QCOMPARE(kind("type")->count, 1);
    QCOMPARE(kind("type")->element, 1u);
    QVERIFY(!kind("type")->finding.message().isEmpty());

    DatasetCheckOptions some;
    some.sample = 70;
    const DatasetFindings sampled = checkDataset(*dataset, some);
    QVERIFY(!sampled.complete);
    QVERIFY(sampled.checked >= 70 && sampled.checked <= 80);
    std::atomic_bool cancelled {true};
    QCOMPARE(checkDataset(*dataset, {}, &cancelled).checked, 0);
}

void tst_Dataset::demoDumps()
{
    const QString folder = QStringLiteral(SOURCE_DIR "/resources/demo/dumps/");
    const DatasetPtr cpo = FeedReader::load({folder + QStringLiteral("cpo")});
    const DatasetPtr emsp = FeedReader::load({folder + QStringLiteral("emsp")});
    QCOMPARE(faultIds(cpo), QStringList());
    QCOMPARE(faultIds(emsp), QStringList {QStringLiteral("duplicate-id")});
    QCOMPARE(cpo->count(OcpiModule::Locations), 49);
    QCOMPARE(emsp->count(OcpiModule::Locations), 49);
    for (const DatasetPtr &dataset : {cpo, emsp}) {
        QVERIFY(dataset->count(OcpiModule::Tariffs) > 5);
        QVERIFY(dataset->count(OcpiModule::Tokens) > 10);
        QVERIFY(dataset->count(OcpiModule::Cdrs) > 30);
        QCOMPARE(dataset->version(), ProtocolVersion::Ocpi221);
        QCOMPARE(dataset->party(), QStringLiteral("DE*QMO"));
    }
    QVERIFY(emsp->takenAt() > cpo->takenAt());
}

void tst_Dataset::realFeeds()
{
    const QDir folder(QStringLiteral(SHARED_DATA "/feeds"));
    if (!folder.exists())
        QSKIP("The real feeds are not on this machine.");
    const QHash<QString, QString> expected {
        {QStringLiteral("ocpi_2_2_1_locations-greems.json"), QStringLiteral("IL*GRE")},
        {QStringLiteral("ocpi_2_2_locations-electricera.json"), QStringLiteral("US*ALL")},
        {QStringLiteral("ocpi_2_2_locations-gaia.json"), QStringLiteral("FR*GRN")},
        {QStringLiteral("ocpi_2_2_locations-zepto.json"), QStringLiteral("PL*ZEP")},
    };
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const DatasetPtr dataset = FeedReader::load({folder.filePath(name)});
        QVERIFY(dataset->count(OcpiModule::Locations) > 0);
        QCOMPARE(dataset->totalCount(), dataset->count(OcpiModule::Locations));
        QCOMPARE(dataset->version(), ProtocolVersion::Ocpi221);
        QVERIFY(faultIds(dataset).isEmpty());
        if (expected.contains(name))
            QCOMPARE(dataset->party(), expected[name]);
        const DatasetFindings found = checkDataset(*dataset);
        QCOMPARE(found.checked, dataset->totalCount());
    }
}

QTEST_GUILESS_MAIN(tst_Dataset)
#include "tst_dataset.moc"
