// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/pull.h"
#include "models/endpoints/ocpi/push.h"
#include "tests/endpoints/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Roamscope;
using Kind = OcpiQuirk::Kind;
using State = OcpiPullProgress::State;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

QByteArray location(int number)
{
    return "{\"country_code\":\"NL\",\"party_id\":\"CPO\",\"id\":\"L" + QByteArray::number(number)
        + "\",\"publish\":true,\"address\":\"Street 1\",\"city\":\"Town\",\"country\":\"NLD\",\"coordinates\":{\"latitude\":\"52.1\",\"longitude\":\"4.9\"},"
          "\"time_zone\":\"Europe/Amsterdam\",\"last_updated\":\"2026-01-01T00:00:00Z\"}";
}

/// A module of `total` locations, with what a row puts in.
struct Platform
{
    ScriptedServer server;
    int total = 0;
    int maximumLimit = 10;
    bool withTotal = true;
    bool withLink = true;
    bool ignoresOffset = false; ///< but its links count on by "page"
    bool loops = false;
    bool endless = false;
    QByteArray linkHost {};
    QByteArray linkDrops {}; ///< a query item that the link forgets
    std::function<bool(const Request &, Answer *)> before {};

    explicit Platform(int objects)
        : total(objects)
    {
        server.setScript([this](const Request &request) { return answer(request); });
    }
    Answer answer(const Request &request)
    {
        Answer special;
        if (before && before(request, &special))
            return special;
        const QByteArray asked = request.query("limit");
        const int limit = asked.isEmpty() ? maximumLimit : std::min(maximumLimit, asked.toInt());
        const int offset = ignoresOffset ? request.query("page").toInt() * limit : request.query("offset").toInt();
        QByteArray data;
        int count = 0;
        for (int i = offset; (i < total || endless) && count < limit; ++i, ++count)
            data += (count > 0 ? "," : "") + location(i);
        Answer answer = ScriptedServer::envelope('[' + data + ']');
        if (withTotal)
            answer.headers.append({QByteArray("X-Total-Count"), QByteArray::number(total)});
        if (withLink && (offset + count < total || endless)) {
            QUrl next = server.url(QStringLiteral("/locations"));
            QUrlQuery query(request.url);
            query.removeQueryItem(QStringLiteral("offset"));
            query.removeQueryItem(QStringLiteral("page"));
            query.removeQueryItem(QString::fromLatin1(linkDrops));
            if (ignoresOffset)
                query.addQueryItem(QStringLiteral("page"), QString::number(offset / limit + 1));
            query.addQueryItem(QStringLiteral("offset"), QString::number(loops ? 0 : offset + count));
            next.setQuery(query);
            QByteArray text = next.toEncoded();
            if (!linkHost.isEmpty())
                text.replace("127.0.0.1", linkHost);
            answer.headers.append({QByteArray("Link"), '<' + text + ">; rel=\"next\""});
        }
        return answer;
    }
    OcpiConnection connection() const
    {
        OcpiConnection connection;
        connection.versionsUrl = server.url(QStringLiteral("/versions"));
        connection.version = ProtocolVersion::Ocpi221;
        connection.registered = true;
        connection.tokenStyle = OcpiTokenStyle::Raw;
        connection.ours = {"DE", "RSC"};
        connection.theirs = {"NL", "CPO"};
        connection.timeout = connection.idleTimeout = 10000;
        connection.endpoints = {{"locations", "SENDER", server.url(QStringLiteral("/locations"))}};
        return connection;
    }
};

OcpiPullResult pull(OcpiClient &client, const OcpiPullOptions &options)
{
    OcpiPull job(&client);
    OcpiPullResult result;
    bool done = false;
    QObject::connect(&job, &OcpiPull::finished, &job, [&](const OcpiPullResult &each) {
        result = each;
        done = true;
    });
    job.start(options);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 60000); }();
    return result;
}

bool hasQuirk(const OcpiPullResult &result, Kind kind)
{
    return std::any_of(result.quirks.cbegin(), result.quirks.cend(), [kind](const OcpiQuirk &each) { return each.kind == kind; });
}

} // namespace

class tst_OcpiPull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();
    void fallsBackToLinks();
    void fetchesAtTheSameTime();
    void linkElsewhere();
    void linkForgetsTheWindow();
    void loops();
    void neverEnds();
    void linksWithoutOffset();
    void noLink();
    void emptyAs404();
    void backsOff_data();
    void backsOff();
    void givesUp();
    void resumes_data();
    void resumes();
    void otherQuestionBeginsAnew();
    void cancels();
    void oneLargePage();
    void bareLists();
    void missingModule();
    void pushUrls_data();
    void pushUrls();
    void pushBodies();
    void pushModules();
};

void tst_OcpiPull::pages_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("parallel");
    QTest::addColumn<bool>("withTotal");
    QTest::addColumn<int>("pages");
    QTest::newRow("nothing") << 0 << 0 << 4 << true << 1;
    QTest::newRow("one page") << 7 << 0 << 4 << true << 1;
    QTest::newRow("exactly one page") << 10 << 0 << 4 << true << 1;
    QTest::newRow("one more") << 11 << 0 << 4 << true << 2;
    QTest::newRow("many, at the same time") << 95 << 0 << 4 << true << 10;
    QTest::newRow("many, one after the other") << 95 << 0 << 1 << true << 10;
    QTest::newRow("smaller pages") << 95 << 5 << 4 << true << 19;
    QTest::newRow("larger than the partner allows") << 95 << 1000 << 4 << true << 10;
    QTest::newRow("no total") << 95 << 0 << 4 << false << 10;
}

void tst_OcpiPull::pages()
{
    QFETCH(int, total);
    QFETCH(int, limit);
    QFETCH(int, parallel);
    QFETCH(bool, withTotal);
    QFETCH(int, pages);
    Platform platform(total);
    platform.withTotal = withTotal;
    OcpiClient client(platform.connection(), {}, {});
    OcpiPullOptions options;
    options.limit = limit;
    options.parallel = parallel;
    const OcpiPullResult result = pull(client, options);
    QVERIFY(result.isOk());
    QCOMPARE(result.modules.size(), 1);
    const OcpiPullProgress &progress = result.modules.constFirst();
    QCOMPARE(progress.state, State::Done);
    QVERIFY2(progress.note.isEmpty(), qPrintable(progress.note));
    QCOMPARE(progress.objects, total);
    QCOMPARE(progress.pages, pages);
    QCOMPARE(progress.expected, withTotal ? total : -1);
    QCOMPARE(progress.parallel, parallel > 1 && pages > 1 && withTotal);
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), total);
    QCOMPARE(result.dataset->role(), DatasetRole::Cpo);
    for (const DatasetFault &fault : result.dataset->faults())
        QFAIL(fault.id().data());
    if (total > 0)
        QCOMPARE(result.dataset->version(), ProtocolVersion::Ocpi221);
}

void tst_OcpiPull::fallsBackToLinks()
{
    // Its first link looks honest, but offset is not read.
    Platform platform(50);
    platform.ignoresOffset = true;
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(result.isOk());
    QVERIFY(hasQuirk(result, Kind::OffsetIgnored));
    QCOMPARE(result.modules.constFirst().objects, 50);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 50);
    // The next pull knows it.
    platform.server.requests.clear();
    QVERIFY(!pull(client, {}).modules.constFirst().parallel);
    QCOMPARE(platform.server.requests.size(), 5);
}

void tst_OcpiPull::fetchesAtTheSameTime()
{
    Platform platform(40);
    OcpiClient client(platform.connection(), {}, {});
    int most = 0;
    platform.before = [&](const Request &, Answer *) {
        most = std::max(most, client.underWay());
        return false;
    };
    OcpiPullOptions options;
    options.parallel = 3;
    QVERIFY(pull(client, options).isOk());
    QVERIFY(most > 1);
    QVERIFY(most <= 3);
}

void tst_OcpiPull::linkElsewhere()
{
    Platform platform(25);
    platform.linkHost = "backend.internal";
    platform.withTotal = false;
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(result.isOk());
    QCOMPARE(result.modules.constFirst().objects, 25);
    QVERIFY(hasQuirk(result, Kind::LinkOtherHost));
}

void tst_OcpiPull::linkForgetsTheWindow()
{
    Platform platform(25);
    platform.linkDrops = "date_from";
    OcpiClient client(platform.connection(), {}, {});
    OcpiPullOptions options;
    options.from = QDateTime::fromString(QStringLiteral("2026-01-01T00:00:00Z"), Qt::ISODate);
    options.parallel = 1;
    const OcpiPullResult result = pull(client, options);
    QVERIFY(result.isOk());
    QVERIFY(hasQuirk(result, Kind::LinkWithoutFilter));
    QCOMPARE(platform.server.requests.size(), 3);
    for (const Request &request : std::as_const(platform.server.requests))
        QCOMPARE(request.query("date_from"), QByteArray("2026-01-01T00:00:00Z"));
}

void tst_OcpiPull::loops()
{
    Platform platform(25);
    platform.loops = true;
    platform.withTotal = false;
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(hasQuirk(result, Kind::PageLoop));
    QCOMPARE(result.modules.constFirst().objects, 10);
    QVERIFY(!result.modules.constFirst().note.isEmpty());
    QVERIFY(platform.server.requests.size() <= 3);
}

void tst_OcpiPull::neverEnds()
{
    Platform platform(0);
    platform.endless = true;
    platform.withTotal = false;
    platform.maximumLimit = 2;
    OcpiClient client(platform.connection(), {}, {});
    OcpiPullOptions options;
    options.mostPages = 20;
    const OcpiPullResult result = pull(client, options);
    QVERIFY(!result.isOk());
    QCOMPARE(result.modules.constFirst().state, State::Failed);
    QCOMPARE(result.modules.constFirst().pages, 20);
    QVERIFY(!result.modules.constFirst().error.isEmpty());
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 40); // what came is kept
}

void tst_OcpiPull::linksWithoutOffset()
{
    // A link that leads on by something else than offset is followed, one page after the other.
    Platform platform(0);
    platform.before = [&](const Request &request, Answer *answer) {
        const int page = request.query("cursor").toInt();
        *answer = ScriptedServer::envelope('[' + location(page) + ']');
        answer->headers.append({QByteArray("X-Total-Count"), QByteArray("4")});
        if (page < 3)
            answer->headers.append({QByteArray("Link"), "</locations?cursor=" + QByteArray::number(page + 1) + ">; rel=\"next\""});
        return true;
    };
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(result.isOk());
    QCOMPARE(result.modules.constFirst().objects, 4);
    QVERIFY(!result.modules.constFirst().parallel);
}

void tst_OcpiPull::noLink()
{
    Platform platform(25);
    platform.withLink = false;
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(result.isOk());
    QCOMPARE(result.modules.constFirst().objects, 25);
    QVERIFY(hasQuirk(result, Kind::NoLink));
}

void tst_OcpiPull::emptyAs404()
{
    Platform platform(0);
    platform.before = [](const Request &, Answer *answer) {
        *answer = ScriptedServer::json("{\"status_code\": 2000, \"status_message\": \"nothing\"}", 404);
        return true;
    };
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(result.isOk());
    QVERIFY(result.dataset->isEmpty());
    QVERIFY(hasQuirk(result, Kind::NotFoundForEmpty));
}

void tst_OcpiPull::backsOff_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("429 with Retry-After") << Answer {429, {{"Retry-After", "0"}}, "slow down"};
    QTest::newRow("503") << Answer {503, {{"Retry-After", "0"}}, "<html>busy</html>"};
    QTest::newRow("500 with an envelope") << Answer {500, {}, "{\"status_code\": 3000}"};
    QTest::newRow("connection lost") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"};
    QTest::newRow("JSON breaks off") << Answer {200, {{"Content-Type", "application/json"}}, "{\"status_code\": 1000, \"data\": [{"};
}

void tst_OcpiPull::backsOff()
{
    QFETCH(Answer, answer);
    Platform platform(25);
    int faults = 1;
    platform.before = [&](const Request &request, Answer *special) {
        if (request.query("offset").toInt() != 10 || faults-- <= 0)
            return false;
        *special = answer;
        return true;
    };
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY2(result.isOk(), qPrintable(result.modules.constFirst().error));
    QCOMPARE(result.modules.constFirst().objects, 25);
    QCOMPARE(result.modules.constFirst().retries, 1);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 25);
    QCOMPARE(client.connection().quirks.has(Kind::RateLimited), answer.status == 429);
}

void tst_OcpiPull::givesUp()
{
    Platform platform(25);
    platform.before = [&](const Request &request, Answer *special) {
        if (request.query("offset").toInt() != 20)
            return false;
        *special = {503, {{"Retry-After", "86400"}}, {}};
        return true;
    };
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(!result.isOk());
    QVERIFY(result.modules.constFirst().error.contains(QLatin1StringView("86400")));
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 20);
}

void tst_OcpiPull::resumes_data()
{
    QTest::addColumn<int>("parallel");
    QTest::newRow("by link") << 1;
    QTest::newRow("by offset") << 4;
}

void tst_OcpiPull::resumes()
{
    QFETCH(int, parallel);
    Platform platform(95);
    QTemporaryDir folder;
    OcpiPullOptions options;
    options.folder = folder.path();
    options.parallel = parallel;
    options.retries = 0;
    platform.before = [&](const Request &request, Answer *special) {
        if (request.query("offset").toInt() < 50)
            return false;
        *special = {500};
        return true;
    };
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult broken = pull(client, options);
    QVERIFY(!broken.isOk());
    const qint64 had = broken.modules.constFirst().pages;
    QVERIFY(had > 0);
    // Later, with another client.
    platform.before = {};
    platform.server.requests.clear();
    OcpiClient next(platform.connection(), {}, {});
    const OcpiPullResult whole = pull(next, options);
    QVERIFY2(whole.isOk(), qPrintable(whole.modules.constFirst().error));
    QCOMPARE(whole.modules.constFirst().resumedPages, had);
    QCOMPARE(platform.server.requests.size(), 10 - had);
    QCOMPARE(whole.modules.constFirst().objects, 95);
    QCOMPARE(whole.dataset->count(OcpiModule::Locations), 95);
    QCOMPARE(whole.folder, QDir(folder.path()).absolutePath());
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.part")}).isEmpty());
    // All is there: nothing more is asked.
    platform.server.requests.clear();
    QVERIFY(pull(next, options).isOk());
    QCOMPARE(platform.server.requests.size(), 0);
    options.resume = false;
    QVERIFY(pull(next, options).isOk());
    QCOMPARE(platform.server.requests.size(), 10);
}

void tst_OcpiPull::otherQuestionBeginsAnew()
{
    Platform platform(15);
    QTemporaryDir folder;
    OcpiPullOptions options;
    options.folder = folder.path();
    OcpiClient client(platform.connection(), {}, {});
    QVERIFY(pull(client, options).isOk());
    platform.server.requests.clear();
    options.from = QDateTime::fromString(QStringLiteral("2026-01-01T00:00:00Z"), Qt::ISODate);
    QVERIFY(pull(client, options).isOk());
    QCOMPARE(platform.server.requests.size(), 2);
    // A state that somebody broke is no reason to fail.
    QFile state(folder.filePath(QStringLiteral("pull.json")));
    QVERIFY(state.open(QIODevice::WriteOnly));
    state.write("{\"modules\": {\"locations\": {\"pages\": [[1, \"x\"]]}}");
    state.close();
    QVERIFY(pull(client, options).isOk());
}

void tst_OcpiPull::cancels()
{
    Platform platform(1000);
    OcpiClient client(platform.connection(), {}, {});
    OcpiPull job(&client);
    OcpiPullResult result;
    bool done = false;
    connect(&job, &OcpiPull::finished, this, [&](const OcpiPullResult &each) {
        result = each;
        done = true;
    });
    platform.before = [&](const Request &request, Answer *special) {
        if (request.query("offset").toInt() < 100)
            return false;
        special->silent = true;
        return true;
    };
    job.start({});
    QTRY_COMPARE(job.progress().constFirst().pages, 10);
    job.cancel();
    QTRY_VERIFY(done);
    QVERIFY(result.cancelled);
    QCOMPARE(result.modules.constFirst().state, State::Cancelled);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 100);
    QCOMPARE(client.underWay(), 0);
}

void tst_OcpiPull::oneLargePage()
{
    // All in one answer that is larger than what is kept in memory.
    Platform platform(0);
    platform.maximumLimit = 200000;
    platform.total = int(OcpiClient::keptBody / location(0).size()) + 5000;
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY2(result.isOk(), qPrintable(result.modules.constFirst().error));
    QVERIFY(result.modules.constFirst().bytes > OcpiClient::keptBody);
    QCOMPARE(result.modules.constFirst().pages, 1);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), platform.total);
}

void tst_OcpiPull::bareLists()
{
    Platform platform(0);
    platform.before = [](const Request &, Answer *answer) {
        *answer = ScriptedServer::json('[' + location(1) + ',' + location(2) + ']');
        return true;
    };
    OcpiClient client(platform.connection(), {}, {});
    const OcpiPullResult result = pull(client, {});
    QVERIFY(result.isOk());
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 2);
    QVERIFY(client.connection().quirks.has(Kind::NoEnvelope));
}

void tst_OcpiPull::missingModule()
{
    Platform platform(5);
    OcpiClient client(platform.connection(), {}, {});
    OcpiPullOptions options;
    options.modules = {"cdrs", "locations"};
    const OcpiPullResult result = pull(client, options);
    QVERIFY(!result.isOk());
    QCOMPARE(result.modules.at(0).state, State::Failed);
    QCOMPARE(result.modules.at(1).state, State::Done);
    QCOMPARE(result.dataset->count(OcpiModule::Locations), 5);
}

void tst_OcpiPull::pushUrls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("location") << QByteArray("PUT") << QByteArray("locations") << QByteArray("{\"country_code\":\"NL\",\"party_id\":\"ABC\",\"id\":\"LOC 1\"}") << QByteArray()
                              << QByteArray("/r/locations/NL/ABC/LOC%201");
    QTest::newRow("evse") << QByteArray("PATCH") << QByteArray("locations") << QByteArray("{\"status\":\"CHARGING\"}") << QByteArray("LOC1/EVSE1")
                          << QByteArray("/r/locations/DE/RSC/LOC1/EVSE1");
    QTest::newRow("connector") << QByteArray("PUT") << QByteArray("locations") << QByteArray("{\"id\":\"1\"}") << QByteArray("LOC1/EVSE1/1")
                               << QByteArray("/r/locations/DE/RSC/LOC1/EVSE1/1");
    QTest::newRow("cdr") << QByteArray("POST") << QByteArray("cdrs") << QByteArray("{\"id\":\"1\"}") << QByteArray() << QByteArray("/r/cdrs/");
    QTest::newRow("token with its type") << QByteArray("PUT") << QByteArray("tokens") << QByteArray("{\"uid\":\"AB12\",\"type\":\"APP_USER\"}") << QByteArray()
                                         << QByteArray("/r/tokens/DE/RSC/AB12?type=APP_USER");
    QTest::newRow("tariff away") << QByteArray("DELETE") << QByteArray("tariffs") << QByteArray() << QByteArray("T1") << QByteArray("/r/tariffs/DE/RSC/T1");
    QTest::newRow("slash in a key") << QByteArray("PUT") << QByteArray("sessions") << QByteArray("{\"id\":\"a/b?c\"}") << QByteArray()
                                    << QByteArray("/r/sessions/DE/RSC/a%2Fb%3Fc");
    QTest::newRow("no key") << QByteArray("PATCH") << QByteArray("sessions") << QByteArray("{\"kwh\":1}") << QByteArray() << QByteArray();
    QTest::newRow("no such module") << QByteArray("PUT") << QByteArray("chargingpreferences") << QByteArray("{}") << QByteArray("1") << QByteArray();
}

void tst_OcpiPull::pushUrls()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, path);
    OcpiConnection connection;
    connection.version = ProtocolVersion::Ocpi221;
    connection.ours = {"DE", "RSC"};
    for (const char *each : {"locations", "cdrs", "tokens", "tariffs", "sessions"})
        connection.endpoints.append({each, "RECEIVER", QUrl(QStringLiteral("https://p.example/r/%1/").arg(QLatin1StringView(each)))});
    QString error;
    const OcpiRequest request = OcpiPush::object(connection, method, module, json, key, &error);
    QCOMPARE(error.isEmpty(), !path.isEmpty());
    QCOMPARE(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), path);
    if (!path.isEmpty()) {
        QCOMPARE(request.method, method);
        QCOMPARE(request.body, method == "DELETE" ? QByteArray() : json);
    }
}

void tst_OcpiPull::pushBodies()
{
    OcpiConnection connection;
    connection.version = ProtocolVersion::Ocpi221;
    connection.theirRole = OcpiRole::Hub;
    connection.endpoints = {{"commands", "RECEIVER", QUrl(QStringLiteral("https://p.example/commands"))},
                            {"chargingprofiles", "RECEIVER", QUrl(QStringLiteral("https://p.example/profiles"))},
                            {"tokens", "SENDER", QUrl(QStringLiteral("https://p.example/tokens"))}};
    const QUrl back(QStringLiteral("https://us.example/back/1"));
    QString error;
    const OcpiRequest start = OcpiPush::command(connection, "START_SESSION", "{\"location_id\":\"1\"}", back, &error);
    QCOMPARE(start.url.path(), QStringLiteral("/commands/START_SESSION"));
    QCOMPARE(start.body, QByteArray("{\"location_id\":\"1\",\"response_url\":\"https://us.example/back/1\"}"));
    QCOMPARE(OcpiPush::command(connection, "START_SESSION", "{wrong on purpose", back, &error).body, QByteArray("{wrong on purpose"));
    const OcpiRequest authorize = OcpiPush::authorize(connection, "AB/1", "RFID", "{}", &error);
    QCOMPARE(authorize.url.toEncoded(), QByteArray("https://p.example/tokens/AB%2F1/authorize?type=RFID"));
    const OcpiRequest set = OcpiPush::setProfile(connection, "S1", "{\"charging_rate_unit\":\"A\"}", back, &error);
    QCOMPARE(set.method, QByteArray("PUT"));
    QCOMPARE(set.body, QByteArray("{\"charging_profile\":{\"charging_rate_unit\":\"A\"},\"response_url\":\"https://us.example/back/1\"}"));
    const OcpiRequest active = OcpiPush::activeProfile(connection, "S1", 900, back, &error);
    QCOMPARE(active.method, QByteArray("GET"));
    QCOMPARE(QUrlQuery(active.url).queryItemValue(QStringLiteral("response_url"), QUrl::FullyDecoded), back.toString());
    QCOMPARE(OcpiPush::clearProfile(connection, "S1", back, &error).method, QByteArray("DELETE"));
    QVERIFY(OcpiPush::clearProfile(connection, "", back, &error).url.isEmpty());
    QVERIFY(!error.isEmpty());
}

void tst_OcpiPull::pushModules()
{
    OcpiConnection connection;
    connection.version = ProtocolVersion::Ocpi211;
    connection.theirRole = OcpiRole::Emsp;
    QCOMPARE(OcpiPush::modules(connection), (QList<QByteArray> {"locations", "sessions", "cdrs", "tariffs"}));
    connection.endpoints = {{"locations", {}, QUrl(QStringLiteral("https://p.example/l"))}, {"tokens", {}, QUrl(QStringLiteral("https://p.example/t"))}};
    QCOMPARE(OcpiPush::modules(connection), (QList<QByteArray> {"locations"}));
    QVERIFY(OcpiPush::methods(connection, "tariffs").contains("PATCH"));
    connection.version = ProtocolVersion::Ocpi221;
    QVERIFY(!OcpiPush::methods(connection, "tariffs").contains("PATCH"));
    QVERIFY(!OcpiPush::commands(ProtocolVersion::Ocpi211).contains("CANCEL_RESERVATION"));
}

QTEST_GUILESS_MAIN(tst_OcpiPull)
#include "tst_ocpipull.moc"
