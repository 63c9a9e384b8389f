// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverharness.h"
#include "scriptedserver.h"

#include "models/compare/feed.h"
#include "models/endpoints/ocpi/check.h"
#include "models/endpoints/ocpi/examinationreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

namespace {

constexpr int longWait = 30'000;
const QByteArray ourToken = "our-secret-token-1234567890";

/// Members that the smallest valid object has as nothing: no car charges with 0 V.
void charge(Json &json)
{
    if (!json.is_structured())
        return;
    for (auto &item : json.items()) {
        static const std::map<std::string, Json> values {{"max_voltage", 230}, {"voltage", 230}, {"max_amperage", 32}, {"amperage", 32},
            {"standard", "IEC_62196_T2"}, {"power_type", "AC_3_PHASE"}, {"format", "SOCKET"}};
        const auto known = json.is_object() ? values.find(item.key()) : values.end();
        if (known != values.end())
            item.value() = known->second;
        else
            charge(item.value());
    }
}

void put(OcpiStore *store, OcpiStoreModule module, const QByteArray &id, const Json &json, const QByteArray &type = {})
{
    Json charged = json;
    charge(charged);
    store->put({module, {"DE", "QMO"}, id, type}, QByteArray::fromStdString(charged.dump()));
}

/// A CPO with a few objects in every module.
std::unique_ptr<OcpiReceiver> cpo(ProtocolVersion version, const std::shared_ptr<FrameSink> &sink, std::vector<AnswerOverride> rules = {})
{
    auto receiver = std::make_unique<OcpiReceiver>(sink);
    OcpiReceiverSettings settings;
    settings.role = OcpiRole::Cpo;
    settings.party = {"DE", "QMO"};
    settings.versions = {version};
    settings.rules = std::move(rules);
    if (const QString error = receiver->start(settings); !error.isEmpty())
        qWarning("%s", qPrintable(error));
    OcpiReceiverPartner partner;
    partner.id = QStringLiteral("test");
    partner.state = OcpiReceiverPartner::State::Registered;
    partner.version = version;
    partner.roles = {{"EMSP", {"NL", "FHR"}, {}}};
    partner.token = ourToken;
    receiver->setPartner(partner);
    OcpiStore *store = receiver->store(version);
    for (int i = 0; i < 4; ++i) {
        const std::string number = std::to_string(i);
        const std::string time = "2026-01-0" + std::to_string(i + 1) + "T10:00:00Z";
        Json connector = sampleObject(version, "Connector", {{"id", "1"}, {"last_updated", time}});
        Json evse = sampleObject(version, "EVSE", {{"uid", "Evse" + number}, {"last_updated", time}, {"connectors", Json::array({connector})}});
        const Json location = sampleObject(version, "Location", {{"id", "Loc" + number}, {"last_updated", time}, {"evses", Json::array({evse})}});
        put(store, OcpiStoreModule::Locations, "Loc" + QByteArray::number(i), location);
        // 2.1.1 has the location itself in sessions and CDRs.
        const Json place = version == ProtocolVersion::Ocpi211 ? Json {{"location", location}} : Json {{"location_id", "Loc" + number}};
        Json session = {{"id", "Session" + number}, {"last_updated", time}};
        session.update(place);
        Json cdr = {{"id", "Cdr" + number}, {"last_updated", time}};
        if (version == ProtocolVersion::Ocpi211)
            cdr.update(place);
        put(store, OcpiStoreModule::Tariffs, "Tariff" + QByteArray::number(i), sampleObject(version, "Tariff", {{"id", "Tariff" + number}, {"last_updated", time}}));
        put(store, OcpiStoreModule::Sessions, "Session" + QByteArray::number(i),
            sampleObject(version, "Session", session));
        put(store, OcpiStoreModule::Cdrs, "Cdr" + QByteArray::number(i), sampleObject(version, "CDR", cdr));
    }
    return receiver;
}

OcpiConnection connectionTo(const QUrl &url, ProtocolVersion version)
{
    OcpiConnection connection;
    connection.versionsUrl = url;
    connection.ours = {"NL", "FHR"};
    connection.theirs = {"DE", "QMO"};
    connection.version = version;
    connection.registered = true;
    connection.http2 = false;
    return connection;
}

ExaminationRun examine(const OcpiConnection &connection, const ExaminationOptions &options = {}, const std::shared_ptr<FrameSink> &sink = {})
{
    OcpiTokens tokens;
    tokens.c = ourToken;
    OcpiClient client(connection, tokens, sink);
    Examination examination(&client);
    QSignalSpy finished(&examination, &Examination::finished);
    examination.start(options);
    if (finished.isEmpty() && !finished.wait(longWait))
        qWarning("the examination did not end");
    return examination.run();
}

const CheckResult *resultOf(const ExaminationRun &run, const QByteArray &id, const QByteArray &module = {})
{
    for (const CheckResult &result : run.results) {
        if (id == result.check->id && (module.isEmpty() || result.module == module))
            return &result;
    }
    return nullptr;
}

QByteArray problemsOf(const ExaminationRun &run)
{
    QByteArray text;
    for (const CheckResult &result : run.results) {
        if (result.verdict == CheckVerdict::Failed || result.verdict == CheckVerdict::Warning || result.verdict == CheckVerdict::Pending)
            text += '\n' + result.label().toUtf8() + ": " + result.found.toUtf8() + " [" + result.expected.toUtf8() + "] " + result.sends;
    }
    return text;
}

/// A platform of a few lines, right in all that is asked, until a test spoils it.
class SmallPlatform
{
public:
    using Answer = ScriptedServer::Answer;
    using Request = ScriptedServer::Request;
    using Spoil = std::function<void(const Request &request, const QByteArray &what, Answer &answer)>;

    explicit SmallPlatform(Spoil spoil)
        : m_spoil(std::move(spoil))
    {
        server.setScript([this](const Request &request) { return answer(request); });
        for (int i = 0; i < 3; ++i) {
            const std::string number = std::to_string(i);
            const std::string time = "2026-01-0" + std::to_string(i + 1) + "T10:00:00Z";
            Json evse = sampleObject(ProtocolVersion::Ocpi221, "EVSE", {{"uid", "E" + number}, {"last_updated", time}});
            evse["connectors"] = Json::array({sampleObject(ProtocolVersion::Ocpi221, "Connector", {{"id", "1"}, {"last_updated", time}})});
            locations.push_back(sampleObject(ProtocolVersion::Ocpi221, "Location", {{"id", "L" + number}, {"last_updated", time}, {"evses", Json::array({evse})}}));
            charge(locations.back());
        }
    }

    ScriptedServer server;
    Json locations = Json::array();

private:
    static Answer answered(const Json &data, int http = 200, int code = 1000)
    {
        Json envelope = {{"data", data}, {"status_code", code}, {"status_message", code == 1000 ? "OK" : "Wrong"}, {"timestamp", ScriptedServer::now().toStdString()}};
        if (data.is_null())
            envelope.erase("data");
        return ScriptedServer::json(QByteArray::fromStdString(envelope.dump()), http);
    }
    std::string base() const { return server.url(QString()).toString().toStdString(); }

    Answer answer(const Request &request)
    {
        QByteArray what;
        Answer answer = right(request, &what);
        answer.headers.emplaceBack("Date", QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
        answer.headers.emplaceBack("X-Request-ID", request.header("X-Request-ID"));
        answer.headers.emplaceBack("X-Correlation-ID", request.header("X-Correlation-ID"));
        if (what.startsWith("locations")) {
            answer.headers.emplaceBack("OCPI-to-party-id", "FHR");
            answer.headers.emplaceBack("OCPI-to-country-code", "NL");
            answer.headers.emplaceBack("OCPI-from-party-id", "QMO");
            answer.headers.emplaceBack("OCPI-from-country-code", "DE");
        }
        if (m_spoil)
            m_spoil(request, what, answer);
        return answer;
    }

    Answer right(const Request &request, QByteArray *what)
    {
        if (request.header("Authorization") != "Token " + ourToken.toBase64()) {
            *what = "refused";
            return answered({}, 401, 2000);
        }
        const QString path = request.url.path();
        if (path == QLatin1StringView("/versions") || path == QLatin1StringView("/versions/")) {
            *what = "versions";
            return answered(Json::array({{{"version", "2.2.1"}, {"url", base() + "/2.2.1"}}}));
        }
        if (path == QLatin1StringView("/2.2.1")) {
            *what = "details";
            return answered({{"version", "2.2.1"},
                             {"endpoints", Json::array({{{"identifier", "credentials"}, {"role", "SENDER"}, {"url", base() + "/credentials"}},
                                                        {{"identifier", "locations"}, {"role", "SENDER"}, {"url", base() + "/locations"}}})}});
        }
        if (path == QLatin1StringView("/credentials")) {
            *what = "credentials";
            Json role = {{"role", "CPO"}, {"business_details", {{"name", "Small"}}}, {"party_id", "QMO"}, {"country_code", "DE"}};
            return answered({{"token", "theirs"}, {"url", base() + "/versions"}, {"roles", Json::array({role})}});
        }
        if (path == QLatin1StringView("/locations")) {
            *what = "locations";
            return page(request);
        }
        *what = "locations.one";
        const QStringList parts = path.split(QLatin1Char('/')).mid(2);
        for (const Json &each : locations) {
            if (!path.startsWith(QLatin1StringView("/locations/")) || QString::fromStdString(each["id"]).compare(parts[0], Qt::CaseInsensitive) != 0)
                continue;
            const Json &evse = each["evses"][0];
            return answered(parts.size() == 1 ? each : parts.size() == 2 ? evse : evse["connectors"][0]);
        }
        return answered({}, 404, 2003);
    }

    Answer page(const Request &request)
    {
        for (const char *name : {"offset", "limit"}) {
            bool ok = true;
            if (!request.query(name).isEmpty() && (request.query(name).toLongLong(&ok) < 0 || !ok))
                return answered({}, 200, 2001);
        }
        const QByteArray from = request.query("date_from");
        const QByteArray to = request.query("date_to");
        if (from == "yesterday")
            return answered({}, 200, 2001);
        Json fitting = Json::array();
        for (const Json &each : locations) {
            const QByteArray time = QByteArray::fromStdString(each["last_updated"]);
            if ((from.isEmpty() || time >= from) && (to.isEmpty() || time < to))
                fitting.push_back(each);
        }
        const qsizetype offset = request.query("offset").toLongLong();
        const qsizetype limit = request.query("limit").isEmpty() ? 50 : request.query("limit").toLongLong();
        Json items = Json::array();
        for (qsizetype i = offset; i < qsizetype(fitting.size()) && i < offset + limit; ++i)
            items.push_back(fitting[std::size_t(i)]);
        Answer answer = answered(items);
        answer.headers.emplaceBack("X-Total-Count", QByteArray::number(qsizetype(fitting.size())));
        answer.headers.emplaceBack("X-Limit", "50");
        if (offset + limit < qsizetype(fitting.size())) {
            QByteArray next = QByteArray::fromStdString(base()) + "/locations?offset=" + QByteArray::number(offset + limit) + "&limit=" + QByteArray::number(limit);
            if (!from.isEmpty())
                next += "&date_from=" + from;
            if (!to.isEmpty())
                next += "&date_to=" + to;
            answer.headers.emplaceBack("Link", '<' + next + ">; rel=\"next\"");
        }
        return answer;
    }

    Spoil m_spoil;
};

void setHeader(SmallPlatform::Answer &answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.removeIf([&](const auto &each) { return each.first == name; });
    if (!value.isEmpty())
        answer.headers.emplaceBack(name, value);
}

/// Changes the envelope of an answer.
void edit(SmallPlatform::Answer &answer, const std::function<void(Json &envelope)> &change)
{
    Json envelope = Json::parse(answer.body.begin(), answer.body.end(), nullptr, false);
    change(envelope);
    answer.body = QByteArray::fromStdString(envelope.dump());
}

} // namespace

class TestExamination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registry();
    void ourReceiverPasses_data();
    void ourReceiverPasses();
    void writingPasses_data();
    void writingPasses();
    void smallPlatformPasses();
    void planted_data();
    void planted();
    void rules_data();
    void rules();
    void safeModeSendsOnlyGet();
    void planTellsWhatIsSent();
    void secretsStayOut();
    void cancels();
    void boundedInRequests();
    void hopelessPartner();
    void report_data();
    void report();
};

void TestExamination::registry()
{
    QSet<QByteArray> ids;
    for (const CheckEntry *entry : CheckRegistry::all()) {
        QVERIFY2(!ids.contains(entry->id), entry->id);
        ids.insert(entry->id);
        QVERIFY(!entry->displayTitle().isEmpty());
        QVERIFY(!entry->versions().isEmpty());
        QVERIFY2((entry->mode == CheckMode::Listening) == (entry->judge == nullptr), entry->id);
        QVERIFY2(QByteArray(entry->id).startsWith(entry->area == CheckArea::StatusCodes ? "status" : checkAreaId(entry->area).data()), entry->id);
        QCOMPARE(CheckRegistry::find(entry->id), entry);
    }
    QVERIFY(CheckRegistry::ofMode(CheckMode::Safe).size() >= 80);
    QVERIFY(!CheckRegistry::find("no.such"));
}

void TestExamination::ourReceiverPasses_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("2.1.1") << ProtocolVersion::Ocpi211;
    QTest::newRow("2.2.1") << ProtocolVersion::Ocpi221;
    QTest::newRow("2.3.0") << ProtocolVersion::Ocpi230;
}

void TestExamination::ourReceiverPasses()
{
    QFETCH(ProtocolVersion, version);
    const auto receiver = cpo(version, {});
    const ExaminationRun run = examine(connectionTo(QUrl(receiver->versionsUrl()), version));
    QCOMPARE(problemsOf(run), QByteArray());
    QVERIFY(run.isClean());
    QCOMPARE(run.version, version);
    QCOMPARE(run.modules, (QList<QByteArray> {"locations", "tariffs", "sessions", "cdrs"}));
    const CheckCounts counts = CheckCounts::count(run.results);
    QVERIFY2(counts[CheckVerdict::Passed] >= 150, qPrintable(counts.text()));
    QVERIFY2(counts[CheckVerdict::NotRun] == 0, qPrintable([&run] {
        QString text;
        for (const CheckResult &result : run.results)
            text += result.verdict == CheckVerdict::NotRun ? result.label() + QStringLiteral(": ") + result.found + QLatin1Char('\n') : QString();
        return text;
    }()));
}

void TestExamination::writingPasses_data()
{
    ourReceiverPasses_data();
}

void TestExamination::writingPasses()
{
    QFETCH(ProtocolVersion, version);
    const auto receiver = cpo(version, {});
    ExaminationOptions options;
    options.withWrites = true;
    options.modules = {"tariffs"};
    const ExaminationRun run = examine(connectionTo(QUrl(receiver->versionsUrl()), version), options);
    QCOMPARE(problemsOf(run), QByteArray());
    QVERIFY(resultOf(run, "writes.put"));
    QCOMPARE(resultOf(run, "writes.put")->verdict, CheckVerdict::Passed);
    QCOMPARE(resultOf(run, "writes.patch-effect")->verdict, CheckVerdict::Passed);
    QCOMPARE(receiver->store(version)->count(OcpiStoreModule::Tokens), 1);
}

void TestExamination::smallPlatformPasses()
{
    SmallPlatform platform({});
    const ExaminationRun run = examine(connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221));
    QCOMPARE(problemsOf(run), QByteArray());
}

void TestExamination::planted_data()
{
    using Spoil = SmallPlatform::Spoil;
    using Request = SmallPlatform::Request;
    using Answer = SmallPlatform::Answer;
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<std::function<void(Json &)>>("change");
    using Change = std::function<void(Json &)>;
    const Spoil none;
    const Change same;
    const auto header = [&](const char *id, const char *name, const char *value, const char *at = "") {
        QTest::newRow(id) << QByteArray(id) << Spoil([=](const Request &, const QByteArray &what, Answer &answer) {
            if (what.startsWith(at))
                setHeader(answer, name, value);
        }) << same;
    };
    header("transport.content-type", "Content-Type", "text/plain", "versions");
    header("transport.request-id", "X-Request-ID", "other", "locations");
    header("transport.correlation-id", "X-Correlation-ID", "", "details");
    header("transport.routing", "OCPI-from-party-id", "", "locations");
    header("transport.routing-reversed", "OCPI-to-party-id", "XYZ", "locations");
    header("transport.identity", "Content-Encoding", "gzip", "versions");
    header("transport.encoding", "Content-Encoding", "gzip", "versions");
    header("paging.total-count", "X-Total-Count", "", "locations");
    header("paging.total-count-true", "X-Total-Count", "1", "locations");
    header("paging.x-limit", "X-Limit", "", "locations");
    header("paging.x-limit-kept", "X-Limit", "1", "locations");
    header("paging.link", "Link", "", "locations");
    header("paging.link-host", "Link", "<http://another-host.invalid/locations?offset=1&limit=1>; rel=\"next\"", "locations");
    header("paging.no-link-at-end", "Link", "</locations?offset=1&limit=1>; rel=\"next\"", "locations");
    header("paging.link-filter", "Link", "</locations?offset=1&limit=1>; rel=\"next\"", "locations");
    header("paging.link-limit", "Link", "</locations?offset=1>; rel=\"next\"", "locations");
    header("paging.link-loop", "Link", "</locations?offset=0&limit=1&again=1>; rel=\"next\"", "locations");
    header("time.date-header", "Date", "", "details");
    header("time.date-agrees", "Date", "Mon, 05 Jan 2015 10:00:00 GMT", "details");
    header("transport.secrets", "X-Debug", ourToken.constData(), "details");

    const auto spoiled = [&](const char *id, const char *at, const std::function<void(Json &)> &change) {
        QTest::newRow(id) << QByteArray(id) << Spoil([=](const Request &, const QByteArray &what, Answer &answer) {
            if (what == at)
                edit(answer, change);
        }) << same;
    };
    spoiled("transport.timestamp", "details", [](Json &json) { json.erase("timestamp"); });
    spoiled("transport.envelope", "details", [](Json &json) { json = json["data"]; });
    spoiled("transport.data", "credentials", [](Json &json) { json.erase("data"); });
    spoiled("transport.refusal-is-empty", "refused", [](Json &json) { json["data"] = Json::array({1}); });
    spoiled("handshake.versions", "versions", [](Json &json) { json["data"] = Json::array(); });
    spoiled("handshake.versions-unique", "versions", [](Json &json) { json["data"].push_back(json["data"][0]); });
    spoiled("handshake.versions-objects", "versions", [](Json &json) { json["data"].push_back({{"version", "2.1.1"}, {"url", "/relative"}}); });
    spoiled("handshake.versions-host", "versions", [](Json &json) { json["data"].push_back({{"version", "2.1.1"}, {"url", "http://other.invalid/2.1.1"}}); });
    spoiled("handshake.version-known", "versions", [](Json &json) { json["data"][0]["version"] = "2.0"; });
    spoiled("handshake.details-version", "details", [](Json &json) { json["data"]["version"] = "2.1.1"; });
    spoiled("handshake.endpoints-objects", "details", [](Json &json) { json["data"]["endpoints"][1].erase("role"); });
    spoiled("handshake.endpoints-role", "details", [](Json &json) { json["data"]["endpoints"][0]["role"] = "BOTH"; });
    spoiled("handshake.endpoints-unique", "details", [](Json &json) { json["data"]["endpoints"].push_back(json["data"]["endpoints"][1]); });
    spoiled("handshake.endpoints-known", "details", [](Json &json) { json["data"]["endpoints"].push_back({{"identifier", "locatoins"}, {"role", "SENDER"}, {"url", "http://127.0.0.1/x"}}); });
    spoiled("handshake.endpoints-plain", "details", [](Json &json) { json["data"]["endpoints"][0]["url"] = json["data"]["endpoints"][0]["url"].get<std::string>() + "?a=1"; });
    spoiled("handshake.credentials-listed", "details", [](Json &json) { json["data"]["endpoints"].erase(0); });
    spoiled("handshake.roles-fit", "details", [](Json &json) { json["data"]["endpoints"].erase(1); });
    spoiled("handshake.credentials-object", "credentials", [](Json &json) { json["data"].erase("url"); });
    spoiled("handshake.credentials-url", "credentials", [](Json &json) { json["data"]["url"] = "https://elsewhere.invalid/versions"; });
    spoiled("handshake.credentials-party", "credentials", [](Json &json) { json["data"]["roles"][0]["party_id"] = "XXX"; });
    spoiled("handshake.credentials-roles", "credentials", [](Json &json) { json["data"]["roles"].push_back(json["data"]["roles"][0]); });
    spoiled("status.known-codes", "details", [](Json &json) { json["status_code"] = 1234; });
    spoiled("status.message", "refused", [](Json &json) { json.erase("status_message"); });
    spoiled("status.levels", "refused", [](Json &json) { json["status_code"] = 1000; });
    spoiled("time.format", "details", [](Json &json) { json["timestamp"] = "22.11.2026 10:00"; });
    spoiled("time.skew", "details", [](Json &json) { json["timestamp"] = "2020-01-01T00:00:00Z"; });

    const auto request = [&](const char *id, const std::function<bool(const Request &)> &fits, const Answer &instead) {
        QTest::newRow(id) << QByteArray(id) << Spoil([=](const Request &each, const QByteArray &, Answer &answer) {
            if (fits(each))
                answer = instead;
        }) << same;
    };
    const Answer empty = ScriptedServer::envelope("[]");
    const Answer broken = {500, {{"Content-Type", "text/html"}}, "<html>500</html>"};
    const Answer html = {200, {{"Content-Type", "text/html"}}, "<html>Login</html>"};
    const Answer missing = {404};
    request("transport.unknown-token", [](const Request &each) { return each.url.path() == QLatin1StringView("/versions"); }, empty);
    request("transport.missing-token", [](const Request &each) { return each.header("Authorization").isEmpty(); }, empty);
    request("transport.foreign-scheme", [](const Request &each) { return each.header("Authorization").startsWith("Basic"); }, broken);
    request("transport.server-errors", [](const Request &each) { return each.header("Authorization").startsWith("Basic"); }, broken);
    request("transport.module-token", [](const Request &each) { return each.url.path() == QLatin1StringView("/locations") && !each.header("Authorization").contains(ourToken.toBase64()); }, empty);
    request("handshake.details-token", [](const Request &each) { return each.url.path() == QLatin1StringView("/2.2.1") && !each.header("Authorization").contains(ourToken.toBase64()); }, empty);
    request("handshake.credentials-token", [](const Request &each) { return each.url.path() == QLatin1StringView("/credentials") && !each.header("Authorization").contains(ourToken.toBase64()); }, empty);
    request("transport.slash", [](const Request &each) { return each.url.path() == QLatin1StringView("/versions/"); }, {301, {{"Location", "/versions"}}});
    request("transport.redirect", [](const Request &each) { return each.url.path() == QLatin1StringView("/credentials"); }, {302, {{"Location", "/versions"}}});
    request("transport.unknown-parameter", [](const Request &each) { return !each.query("roamscope").isEmpty(); }, ScriptedServer::json("{}", 400));
    request("transport.json", [](const Request &each) { return each.url.path() == QLatin1StringView("/credentials"); }, html);
    request("status.unknown-url", [](const Request &each) { return each.target.contains("no-such-module"); }, empty);
    request("status.unknown-object", [](const Request &each) { return each.target.contains("NO-SUCH-LOCATION"); }, empty);
    request("status.bad-limit", [](const Request &each) { return each.query("limit") == "many"; }, broken);
    request("status.bad-offset", [](const Request &each) { return each.query("offset") == "-1"; }, broken);
    request("status.bad-date", [](const Request &each) { return each.query("date_from") == "yesterday"; }, empty);
    request("paging.beyond", [](const Request &each) { return each.query("offset") == "100000000"; }, missing);
    request("paging.past", [](const Request &each) { return each.query("date_to").startsWith("1969"); }, ScriptedServer::envelope("[{}]"));
    request("paging.list", [](const Request &each) { return each.url.path() == QLatin1StringView("/locations"); }, ScriptedServer::envelope("{}"));
    request("paging.offset", [](const Request &each) { return each.query("offset") == "1" && each.query("limit") == "1"; }, empty);
    request("objects.single", [](const Request &each) { return each.url.path() == QLatin1StringView("/locations/L0"); }, missing);
    request("objects.id-case", [](const Request &each) { return each.url.path() == QLatin1StringView("/locations/l0"); }, missing);
    request("objects.evse", [](const Request &each) { return each.url.path() == QLatin1StringView("/locations/L0/E0"); }, missing);
    request("objects.connector", [](const Request &each) { return each.url.path() == QLatin1StringView("/locations/L0/E0/1"); }, missing);

    // What the whole list is asked for although a filter or a limit was there.
    const auto ignoring = [&](const char *id, const char *parameter, const char *value) {
        QTest::newRow(id) << QByteArray(id) << Spoil([=](const Request &each, const QByteArray &what, Answer &answer) {
            if (what == "locations" && each.query(parameter).startsWith(value) && each.query("offset") == "0")
                edit(answer, [](Json &json) {
                    json["data"] = Json::array({sampleObject(ProtocolVersion::Ocpi221, "Location", {{"id", "L0"}, {"last_updated", "2026-01-01T10:00:00Z"}}),
                                                sampleObject(ProtocolVersion::Ocpi221, "Location", {{"id", "L2"}, {"last_updated", "2026-01-03T10:00:00Z"}})});
                });
        }) << same;
    };
    ignoring("paging.limit", "limit", "1");
    ignoring("paging.future", "date_from", "20");
    ignoring("paging.from-kept", "date_from", "2026-01-03");
    ignoring("paging.to-exclusive", "date_to", "2026-01-03");

    const auto objects = [&](const char *id, const Change &change) { QTest::newRow(id) << QByteArray(id) << none << change; };
    objects("objects.valid", [](Json &list) { list[0].erase("address"); });
    objects("objects.unique", [](Json &list) { list[1]["id"] = "l0"; });
    objects("objects.parts-unique", [](Json &list) { list[1]["evses"][0]["uid"] = "E0"; });
    objects("objects.last-updated", [](Json &list) { list[1].erase("last_updated"), list[1]["last_updated"] = "soon"; });
    objects("objects.last-updated-order", [](Json &list) { list[0]["evses"][0]["last_updated"] = "2026-02-01T10:00:00Z"; });
    objects("objects.party", [](Json &list) { list[2]["party_id"] = "ABC"; });
    objects("objects.unknown-fields", [](Json &list) { list[0]["foo"] = 1; });
    objects("objects.units", [](Json &list) { list[0]["evses"][0]["connectors"][0]["max_electric_power"] = 22; });
    objects("time.utc", [](Json &list) { list[0]["last_updated"] = "2026-01-01T10:00:00+02:00"; });
    objects("time.objects", [](Json &list) { list[0]["last_updated"] = "2026-01-01 10:00:00"; });
    objects("time.future", [](Json &list) { list[2]["last_updated"] = "2090-01-01T10:00:00Z"; });
    objects("strings.ids", [](Json &list) { list[0]["id"] = "L\xc3\xb6"; });
    objects("strings.blanks", [](Json &list) { list[0]["address"] = "Street 1 "; });
    objects("strings.escapes", [](Json &list) { list[0]["address"] = "A &amp; B"; });
    objects("strings.lengths", [](Json &list) { list[0]["city"] = std::string(200, 'x'); });
    objects("strings.nulls", [](Json &list) { list[0]["name"] = nullptr; });
    objects("strings.enum-case", [](Json &list) { list[0]["evses"][0]["status"] = "available"; });
    QTest::newRow("strings.utf8") << QByteArray("strings.utf8") << Spoil([](const Request &, const QByteArray &what, Answer &answer) {
        if (what == "credentials")
            answer.body.replace("Small", "Sm\xe4ll");
    }) << same;
    QTest::newRow("strings.bom") << QByteArray("strings.bom") << Spoil([](const Request &, const QByteArray &what, Answer &answer) {
        if (what == "credentials")
            answer.body.prepend("\xef\xbb\xbf");
    }) << same;
}

void TestExamination::planted()
{
    QFETCH(QByteArray, id);
    QFETCH(SmallPlatform::Spoil, spoil);
    QFETCH(std::function<void(Json &)>, change);
    SmallPlatform platform(spoil);
    if (change)
        change(platform.locations);
    const ExaminationRun run = examine(connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221));
    const CheckResult *result = resultOf(run, id);
    QVERIFY2(result, id.constData());
    const CheckVerdict wanted = result->check->severity == Severity::Warning || id == "status.bad-date" ? CheckVerdict::Warning : CheckVerdict::Failed;
    QVERIFY2(result->verdict == wanted, QByteArray(checkVerdictId(result->verdict).data()) + ": " + result->found.toUtf8() + problemsOf(run));
    QVERIFY(!result->found.isEmpty());
    QVERIFY2(!result->sends.isEmpty() || result->module.isEmpty(), id.constData());
}

void TestExamination::rules_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<AnswerFault>("fault");
    const auto row = [](const char *id, const std::function<void(AnswerFault &)> &set) {
        AnswerFault fault;
        set(fault);
        QTest::newRow(id) << QByteArray(id) << fault;
    };
    row("paging.link-loop", [](AnswerFault &fault) { fault.link = "loop"; });
    row("paging.link-scheme", [](AnswerFault &fault) { fault.link = "http"; });
    row("paging.link-host", [](AnswerFault &fault) { fault.link = "host"; });
    row("transport.json", [](AnswerFault &fault) { fault.truncate = 50; });
    row("transport.server-errors", [](AnswerFault &fault) { fault.httpStatus = 502; });
    row("paging.list", [](AnswerFault &fault) { fault.ocpiStatus = 3000; });
    row("transport.complete", [](AnswerFault &fault) { fault.drop = true; });
    row("transport.request-id", [](AnswerFault &fault) { fault.dropHeaders = {"X-Request-ID"}; });
}

void TestExamination::rules()
{
    QFETCH(QByteArray, id);
    QFETCH(AnswerFault, fault);
    AnswerOverride rule;
    rule.module = "locations";
    rule.fault = fault;
    const auto receiver = cpo(ProtocolVersion::Ocpi221, {}, {rule});
    ExaminationOptions options;
    options.modules = {"locations"};
    const ExaminationRun run = examine(connectionTo(QUrl(receiver->versionsUrl()), ProtocolVersion::Ocpi221), options);
    const CheckResult *result = resultOf(run, id);
    QVERIFY(result);
    QVERIFY2(result->verdict == CheckVerdict::Failed || result->verdict == CheckVerdict::Warning, problemsOf(run));
}

void TestExamination::safeModeSendsOnlyGet()
{
    const auto frames = std::make_shared<KeptFrames>();
    const auto receiver = cpo(ProtocolVersion::Ocpi221, frames);
    examine(connectionTo(QUrl(receiver->versionsUrl()), ProtocolVersion::Ocpi221));
    int requests = 0;
    for (const RecordedFrame &frame : frames->frames()) {
        if (frame.kind != FrameKind::HttpRequest)
            continue;
        ++requests;
        QCOMPARE(frame.body.method, "GET");
        QVERIFY(frame.body.message.isEmpty());
    }
    QVERIFY(requests > 50);
    for (const char *method : {"PUT", "PATCH", "POST", "DELETE"}) {
        QVERIFY(!Examination::maySend(method, {}));
        ExaminationOptions options;
        options.withWrites = true;
        QVERIFY(Examination::maySend(method, options));
    }
}

void TestExamination::planTellsWhatIsSent()
{
    SmallPlatform platform({});
    OcpiConnection connection = connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221);
    // Nothing known yet: the plan says where something will stand.
    const QList<ExaminationStep> blind = Examination::plan(connection, {});
    QVERIFY(blind.size() > 60);
    QCOMPARE(blind.first().url, connection.versionsUrl.toEncoded());
    QVERIFY(std::any_of(blind.cbegin(), blind.cend(), [](const ExaminationStep &step) { return step.module == "tariffs" && !step.isCertain; }));
    // With the endpoints of a connection every URL that can be known is exact.
    connection.versions = {{"2.2.1", platform.server.url(QStringLiteral("/2.2.1"))}};
    connection.endpoints = {{"credentials", "SENDER", platform.server.url(QStringLiteral("/credentials"))}, {"locations", "SENDER", platform.server.url(QStringLiteral("/locations"))}};
    const QList<ExaminationStep> plan = Examination::plan(connection, {});
    examine(connection);
    QSet<QByteArray> planned;
    qsizetype certain = 0;
    for (const ExaminationStep &step : plan) {
        QCOMPARE(step.method, "GET");
        planned.insert(QUrl::fromEncoded(step.url).path().toUtf8());
        certain += step.isCertain ? 1 : 0;
    }
    QVERIFY(certain > 20);
    QVERIFY(platform.server.requests.size() <= plan.size());
    QVERIFY(platform.server.requests.size() >= certain);
    for (const ScriptedServer::Request &request : std::as_const(platform.server.requests)) {
        const QByteArray path = request.url.path().toUtf8();
        QVERIFY2(planned.contains(path) || path.startsWith("/locations/"), path.constData());
    }
}

void TestExamination::secretsStayOut()
{
    SmallPlatform platform([](const SmallPlatform::Request &, const QByteArray &what, SmallPlatform::Answer &answer) {
        if (what == "details")
            edit(answer, [](Json &json) { json["data"]["note"] = "you said " + ourToken.toStdString(); });
    });
    const ExaminationRun run = examine(connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221));
    for (const CheckResult &result : run.results) {
        for (const QByteArray &text : {result.request, result.response, result.sends, result.found.toUtf8()}) {
            QVERIFY2(!text.contains(ourToken) && !text.contains(ourToken.toBase64()), result.check->id);
            QVERIFY2(!text.contains("theirs"), result.check->id);
            QVERIFY(text.size() < 40'000);
        }
    }
    QCOMPARE(resultOf(run, "transport.secrets")->verdict, CheckVerdict::Failed);
}

void TestExamination::cancels()
{
    SmallPlatform platform([](const SmallPlatform::Request &, const QByteArray &what, SmallPlatform::Answer &answer) { answer.silent = what == "details"; });
    OcpiTokens tokens;
    tokens.c = ourToken;
    OcpiClient client(connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221), tokens, {});
    Examination examination(&client);
    QSignalSpy finished(&examination, &Examination::finished);
    QSignalSpy progress(&examination, &Examination::progress);
    examination.start({});
    QTRY_VERIFY_WITH_TIMEOUT(!platform.server.requests.isEmpty() && platform.server.requests.last().url.path() == QLatin1StringView("/2.2.1"), longWait);
    examination.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longWait);
    QVERIFY(!examination.isRunning());
    QVERIFY(examination.run().cancelled);
    QCOMPARE(CheckCounts::count(examination.run().results)[CheckVerdict::Pending], 0);
    QVERIFY(progress.size() > 3);
}

void TestExamination::boundedInRequests()
{
    SmallPlatform platform({});
    ExaminationOptions options;
    options.mostRequests = 7;
    const ExaminationRun run = examine(connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221), options);
    QCOMPARE(run.requests(), 7);
    QVERIFY(platform.server.requests.size() <= 7);
}

void TestExamination::hopelessPartner()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/versions").arg(closed.serverPort()));
    closed.close();
    const ExaminationRun run = examine(connectionTo(url, ProtocolVersion::Unknown));
    QVERIFY(!run.isClean());
    QCOMPARE(resultOf(run, "transport.reachable")->verdict, CheckVerdict::Failed);
    QCOMPARE(CheckCounts::count(run.results)[CheckVerdict::Pending], 0);
    QVERIFY(run.requests() < 20);
}

void TestExamination::report_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("html") << QStringLiteral("html");
    QTest::newRow("markdown") << QStringLiteral("md");
    QTest::newRow("json") << QStringLiteral("json");
}

void TestExamination::report()
{
    QFETCH(QString, suffix);
    SmallPlatform platform([](const SmallPlatform::Request &, const QByteArray &what, SmallPlatform::Answer &answer) {
        if (what == "locations")
            setHeader(answer, "X-Total-Count", "1");
    });
    const ExaminationRun run = examine(connectionTo(platform.server.url(QStringLiteral("/versions")), ProtocolVersion::Ocpi221));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.") + suffix);
    const ReportResult result = writeReport(examinationReport(run), *reportFormatOfFile(path), path);
    QVERIFY2(result.isOk(), qPrintable(result.error));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *wanted : {"paging.total-count-true", "handshake.details-version", "X-Total-Count", "pagination"})
        QVERIFY2(text.contains(wanted), wanted);
    QVERIFY(!text.contains(ourToken));
    const QJsonObject json = examinationJson(run);
    QCOMPARE(json.value(QLatin1StringView("checks")).toArray().size(), run.results.size());
    QVERIFY(json.value(QLatin1StringView("counts")).toObject().value(QLatin1StringView("failed")).toInt() >= 1);
}

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
