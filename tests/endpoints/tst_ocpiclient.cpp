// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/certificates.h"
#include "models/endpoints/ocpi/handshake.h"
#include "models/endpoints/ocpi/quirkobserver.h"
#include "models/endpoints/ocpi/quirkprobe.h"
#include "tests/endpoints/scriptedserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <zlib.h>

#include <mutex>

using namespace Roamscope;
using Error = OcpiReply::Error;
using Kind = OcpiQuirk::Kind;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

class MemorySink : public FrameSink
{
public:
    void record(RecordedFrame frame) override
    {
        const std::lock_guard lock(mutex);
        frames.append(std::move(frame));
    }
    void report(PeerProblem problem) override
    {
        const std::lock_guard lock(mutex);
        problems.append(std::move(problem));
    }
    std::mutex mutex;
    QList<RecordedFrame> frames;
    QList<PeerProblem> problems;
};

OcpiConnection connectionTo(const ScriptedServer &server, ProtocolVersion version = ProtocolVersion::Ocpi221)
{
    OcpiConnection connection;
    connection.versionsUrl = server.url(QStringLiteral("/ocpi/versions"));
    connection.version = version;
    connection.registered = true;
    connection.ours = {"DE", "RSC"};
    connection.theirs = {"NL", "CPO"};
    connection.timeout = 20000;
    connection.idleTimeout = 10000;
    return connection;
}

OcpiTokens tokens()
{
    OcpiTokens tokens;
    tokens.c = "token-of-the-test";
    return tokens;
}

OcpiReply sendAndWait(OcpiClient &client, OcpiRequest request)
{
    OcpiReply result;
    bool done = false;
    client.send(std::move(request), [&](const OcpiReply &reply) {
        result = reply;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30000); }();
    return result;
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream {};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

using Headers = QList<std::pair<QByteArray, QByteArray>>;

} // namespace

class tst_OcpiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void envelope_data();
    void envelope();
    void links_data();
    void links();
    void tokenStyles();
    void connectionKeepsNoSecrets();
    void hostsThatMayBeReached_data();
    void hostsThatMayBeReached();
    void headersOfModules_data();
    void headersOfModules();
    void wrongOnPurpose();
    void exchangesAreRecorded();
    void findsTheTokenStyle_data();
    void findsTheTokenStyle();
    void badPeers_data();
    void badPeers();
    void untrustedCertificate();
    void cancelsAndSurvivesDeletion();
    void gzipIsRead();
    void redirects_data();
    void redirects();
    void stateMachine();
    void registers_data();
    void registers();
    void registrationRefused_data();
    void registrationRefused();
    void unregisters();
    void quirks_data();
    void quirks();
    void honestServerHasNoQuirks();
};

void tst_OcpiClient::envelope_data()
{
    using Form = OcpiEnvelope::Form;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("list") << QByteArray(R"({"data": [1, 2], "status_code": 1000, "timestamp": "2026-01-01T00:00:00Z"})") << int(Form::Envelope) << 1000 << QByteArray("[1, 2]");
    QTest::newRow("status before data") << QByteArray(R"({"status_code":2001,"status_message":"no \"id\"","data":{"a":"}"}})") << int(Form::Envelope) << 2001 << QByteArray(R"({"a":"}"})");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF {\"data\":null,\"status_code\":1000}") << int(Form::Envelope) << 1000 << QByteArray("null");
    QTest::newRow("no data") << QByteArray(R"({"status_code":1000})") << int(Form::Envelope) << 1000 << QByteArray();
    QTest::newRow("bare list") << QByteArray(R"([{"id":"1"}])") << int(Form::BareList) << 0 << QByteArray(R"([{"id":"1"}])");
    QTest::newRow("bare object") << QByteArray(R"( {"id":"1"})") << int(Form::BareObject) << 0 << QByteArray(R"({"id":"1"})");
    QTest::newRow("html") << QByteArray("\n<html>") << int(Form::Html) << 0 << QByteArray();
    QTest::newRow("empty") << QByteArray(" \n") << int(Form::Empty) << 0 << QByteArray();
    QTest::newRow("breaks off") << QByteArray(R"({"status_code":1000,"data":[{"id":)") << int(Form::NotJson) << 1000 << QByteArray(R"([{"id":)");
    QTest::newRow("something after it") << QByteArray(R"({"status_code":1000,"data":[]} x)") << int(Form::NotJson) << 1000 << QByteArray("[]");
    QTest::newRow("broken inside") << QByteArray(R"({"status_code":1000,"data":[{"id" 1}]})") << int(Form::NotJson) << 1000 << QByteArray(R"([{"id" 1}])");
    QTest::newRow("text status") << QByteArray(R"({"status_code":"1000","data":[]})") << int(Form::Envelope) << 1000 << QByteArray("[]");
    QTest::newRow("unfinished name") << QByteArray(R"({"sta)") << int(Form::NotJson) << 0 << QByteArray();
}

void tst_OcpiClient::envelope()
{
    QFETCH(QByteArray, body);
    QFETCH(int, form);
    QFETCH(int, status);
    QFETCH(QByteArray, data);
    const OcpiEnvelope envelope = OcpiEnvelope::parse(body);
    QCOMPARE(int(envelope.form), form);
    QCOMPARE(envelope.statusCode, status);
    QCOMPARE(envelope.dataOf(body).toByteArray(), data);
    QCOMPARE(OcpiEnvelope::countElements("[{\"a\":[1,2]}, {}, \"]\"]"), 3);
    QCOMPARE(OcpiEnvelope::countElements("[]"), 0);
    QCOMPARE(OcpiEnvelope::countElements("{\"a\":1}"), 1);
    QCOMPARE(OcpiEnvelope::countElements("[{}, {"), -1);
}

void tst_OcpiClient::links_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << QByteArray("<https://a/x?offset=5>; rel=\"next\"") << QByteArray("https://a/x?offset=5");
    QTest::newRow("second of two") << QByteArray("<https://a/1>; rel=\"prev\", <https://a/2,3>; rel=next") << QByteArray("https://a/2,3");
    QTest::newRow("comma in a title") << QByteArray("<https://a/1>; title=\"a, b\"; rel=\"last next\"") << QByteArray("https://a/1");
    QTest::newRow("no relation") << QByteArray("<https://a/1>") << QByteArray();
    QTest::newRow("other relation") << QByteArray("<https://a/1>; rel=\"last\"") << QByteArray();
    QTest::newRow("broken") << QByteArray("<https://a/1; rel=\"next\"") << QByteArray();
}

void tst_OcpiClient::links()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, url);
    QCOMPARE(nextLink(header), url);
}

void tst_OcpiClient::tokenStyles()
{
    QCOMPARE(authorizationValue("example-token", OcpiTokenStyle::Raw), QByteArray("Token example-token"));
    QCOMPARE(authorizationValue("example-token", OcpiTokenStyle::Base64), QByteArray("Token ZXhhbXBsZS10b2tlbg=="));
    QCOMPARE(authorizationValue("example-token", OcpiTokenStyle::Base64Newline), QByteArray("Token ZXhhbXBsZS10b2tlbgo="));
    const QByteArray fresh = OcpiTokens::fresh();
    QCOMPARE(fresh.size(), 43);
    QVERIFY(fresh != OcpiTokens::fresh());
    QVERIFY(OcpiTokens::masked(fresh).endsWith(QString::fromLatin1(fresh.last(4))));
    QVERIFY(!OcpiTokens::masked("short").contains(QLatin1StringView("sh")));
    QVERIFY(OcpiTokens::equal("abc", "abc"));
    QVERIFY(!OcpiTokens::equal("abc", "abd"));
    QVERIFY(!OcpiTokens::equal("abc", "ab"));
    QVERIFY(!OcpiTokens::equal("abc", ""));
    QVERIFY(OcpiTokens::equal("", ""));
    QCOMPARE(OcpiParty::fromText("DE*QMO").text(), QByteArray("DE*QMO"));
    QCOMPARE(OcpiParty::fromText("nlabc").text(), QByteArray("NL*ABC"));
    QVERIFY(OcpiParty::fromText("D*QMO").isEmpty());
}

void tst_OcpiClient::connectionKeepsNoSecrets()
{
    OcpiConnection connection;
    connection.name = QStringLiteral("Partner");
    connection.versionsUrl = QUrl(QStringLiteral("https://user:pass@host.example/ocpi/versions"));
    connection.headers = {{"Authorization", "Token hidden"}, {"X-Other", "seen"}};
    connection.endpoints = {{"locations", "SENDER", QUrl(QStringLiteral("https://host.example/locations"))}};
    connection.ours = {"DE", "RSC"};
    OcpiQuirk quirk;
    quirk.kind = Kind::NoLink;
    quirk.module = "cdrs";
    quirk.evidence = "seen";
    connection.quirks.add(quirk);
    QVERIFY(connection.problem().contains(QLatin1StringView("password")));
    const std::string text = connection.toJson().dump();
    QVERIFY(text.find("hidden") == std::string::npos);
    QVERIFY(text.find("pass@") == std::string::npos);
    const OcpiConnection back = OcpiConnection::fromJson(nlohmann::ordered_json::parse(text));
    QCOMPARE(back.toJson().dump(), text);
    QVERIFY(back.quirks.has(Kind::NoLink, "cdrs"));
    QVERIFY(!back.quirks.has(Kind::NoLink, "locations"));
    QCOMPARE(back.endpoint("locations", "SENDER"), QUrl(QStringLiteral("https://host.example/locations")));
    QVERIFY(back.endpoint("locations", "RECEIVER").isEmpty());
    // What a hand edit leaves is no reason to fall over.
    for (const char *broken : {"[]", "{\"versions\": 3}", "{\"headers\": [[1, 2], [\"a\"]], \"quirks\": [{}, 1], \"timeoutMs\": -5}"})
        OcpiConnection::fromJson(nlohmann::ordered_json::parse(broken));
}

void tst_OcpiClient::hostsThatMayBeReached_data()
{
    QTest::addColumn<QString>("versions");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("same host") << "https://a.example/v" << "https://A.example/locations" << true;
    QTest::newRow("other port") << "https://a.example/v" << "https://a.example:8443/locations" << true;
    QTest::newRow("other host") << "https://a.example/v" << "https://b.example/locations" << false;
    QTest::newRow("named host") << "https://a.example/v" << "https://named.example/locations" << true;
    QTest::newRow("named port") << "https://a.example/v" << "https://port.example:8443/x" << true;
    QTest::newRow("another port than the named one") << "https://a.example/v" << "https://port.example/x" << false;
    QTest::newRow("leaves TLS") << "https://a.example/v" << "http://a.example/locations" << false;
    QTest::newRow("file") << "http://a.example/v" << "file:///etc/passwd" << false;
    QTest::newRow("looks alike") << "https://a.example/v" << "https://a.example.evil/x" << false;
    QTest::newRow("user part") << "https://a.example/v" << "https://a.example@evil/x" << false;
}

void tst_OcpiClient::hostsThatMayBeReached()
{
    QFETCH(QString, versions);
    QFETCH(QString, url);
    QFETCH(bool, may);
    OcpiConnection connection;
    connection.versionsUrl = QUrl(versions);
    connection.hosts = {QStringLiteral("named.example"), QStringLiteral("port.example:8443")};
    QCOMPARE(connection.mayReach(QUrl(url)), may);
}

void tst_OcpiClient::headersOfModules_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<bool>("routed");
    QTest::newRow("locations 2.2.1") << ProtocolVersion::Ocpi221 << QByteArray("locations") << true;
    QTest::newRow("commands 2.3.0") << ProtocolVersion::Ocpi230 << QByteArray("commands") << true;
    QTest::newRow("versions") << ProtocolVersion::Ocpi221 << QByteArray("versions") << false;
    QTest::newRow("credentials") << ProtocolVersion::Ocpi221 << QByteArray("credentials") << false;
    QTest::newRow("hubclientinfo") << ProtocolVersion::Ocpi230 << QByteArray("hubclientinfo") << false;
    QTest::newRow("locations 2.1.1") << ProtocolVersion::Ocpi211 << QByteArray("locations") << false;
}

void tst_OcpiClient::headersOfModules()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, module);
    QFETCH(bool, routed);
    ScriptedServer server([](const Request &) { return ScriptedServer::envelope("[]"); });
    OcpiClient client(connectionTo(server, version), tokens(), {});
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/x"));
    request.module = module;
    const OcpiReply reply = sendAndWait(client, request);
    QVERIFY2(reply.isOk(), qPrintable(reply.summary()));
    const Request &seen = server.requests.constLast();
    QCOMPARE(seen.header("OCPI-to-party-id"), routed ? QByteArray("CPO") : QByteArray());
    QCOMPARE(seen.header("OCPI-to-country-code"), routed ? QByteArray("NL") : QByteArray());
    QCOMPARE(seen.header("OCPI-from-party-id"), routed ? QByteArray("RSC") : QByteArray());
    QCOMPARE(seen.header("X-Request-ID"), reply.request.requestId);
    QVERIFY(!seen.header("X-Correlation-ID").isEmpty());
    const bool old = version == ProtocolVersion::Ocpi211;
    QCOMPARE(seen.header("Authorization"), authorizationValue("token-of-the-test", old ? OcpiTokenStyle::Raw : OcpiTokenStyle::Base64));
}

void tst_OcpiClient::wrongOnPurpose()
{
    ScriptedServer server([](const Request &) { return ScriptedServer::envelope("null"); });
    OcpiConnection connection = connectionTo(server);
    connection.headers = {{"X-Own", "1"}, {"OCPI-to-party-id", "XXX"}};
    OcpiClient client(connection, tokens(), {});
    OcpiRequest request;
    request.method = "PUT";
    request.url = server.url(QStringLiteral("/x"));
    request.module = "locations";
    request.body = "{broken";
    request.headers = {{"Content-Type", "text/plain"}, {"OCPI-from-party-id", {}}, {"authorization", "Bearer wrong"}};
    request.requestId = "same-as-before";
    QVERIFY(sendAndWait(client, request).isHttpOk());
    const Request &seen = server.requests.constLast();
    QCOMPARE(seen.method, QByteArray("PUT"));
    QCOMPARE(seen.body, QByteArray("{broken"));
    QCOMPARE(seen.header("Content-Type"), QByteArray("text/plain"));
    QCOMPARE(seen.header("OCPI-to-party-id"), QByteArray("XXX"));
    QCOMPARE(seen.header("OCPI-from-party-id"), QByteArray());
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer wrong"));
    QCOMPARE(seen.header("X-Own"), QByteArray("1"));
    QCOMPARE(seen.header("X-Request-ID"), QByteArray("same-as-before"));
    // A line break would be a second header.
    request.headers = {{"X-Own", "1\r\nX-Evil: 2"}};
    QCOMPARE(sendAndWait(client, request).error, Error::BadRequest);
    QCOMPARE(server.requests.size(), 1);
}

void tst_OcpiClient::exchangesAreRecorded()
{
    ScriptedServer server([](const Request &) { return ScriptedServer::envelope("[]"); });
    auto sink = std::make_shared<MemorySink>();
    OcpiClient client(connectionTo(server), tokens(), sink);
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/ocpi/cpo/2.2.1/locations?limit=5"));
    request.module = "locations";
    const OcpiReply reply = sendAndWait(client, request);
    QCOMPARE(sink->frames.size(), 2);
    const RecordedFrame &sent = sink->frames.at(0);
    const RecordedFrame &got = sink->frames.at(1);
    QCOMPARE(sent.kind, FrameKind::HttpRequest);
    QCOMPARE(got.kind, FrameKind::HttpResponse);
    QCOMPARE(sent.body.correlationId, reply.request.requestId);
    QCOMPARE(got.body.correlationId, reply.request.requestId);
    QCOMPARE(sent.body.path, QByteArray("/ocpi/cpo/2.2.1/locations?limit=5"));
    QCOMPARE(sent.from, Lane::Emsp);
    QCOMPARE(sent.to, Lane::Cpo);
    QCOMPARE(got.from, Lane::Cpo);
    QCOMPARE(got.body.httpStatus, 200);
    QCOMPARE(got.body.message, reply.body);
    QCOMPARE(sent.peer, QByteArray("NL*CPO"));
    QVERIFY(sent.time <= got.time);
    // A capture line holds no token.
    QVERIFY(!captureRecord(sent).contains(QByteArray("token-of-the-test").toBase64()));
    QVERIFY(reply.timings.total > 0);
    QVERIFY(reply.timings.firstByte > 0 && reply.timings.firstByte <= reply.timings.total);
}

void tst_OcpiClient::findsTheTokenStyle_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<OcpiTokenStyle>("wanted");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("quirk");
    QTest::newRow("2.2.1 base64") << ProtocolVersion::Ocpi221 << OcpiTokenStyle::Base64 << 1 << int(Kind::Count);
    QTest::newRow("2.2.1 raw") << ProtocolVersion::Ocpi221 << OcpiTokenStyle::Raw << 2 << int(Kind::TokenRaw);
    QTest::newRow("2.2.1 newline") << ProtocolVersion::Ocpi221 << OcpiTokenStyle::Base64Newline << 3 << int(Kind::TokenNewline);
    QTest::newRow("2.1.1 raw") << ProtocolVersion::Ocpi211 << OcpiTokenStyle::Raw << 1 << int(Kind::Count);
    QTest::newRow("2.1.1 base64") << ProtocolVersion::Ocpi211 << OcpiTokenStyle::Base64 << 2 << int(Kind::TokenBase64);
    QTest::newRow("none") << ProtocolVersion::Ocpi230 << OcpiTokenStyle::Auto << 3 << int(Kind::Count);
}

void tst_OcpiClient::findsTheTokenStyle()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(OcpiTokenStyle, wanted);
    QFETCH(int, tries);
    QFETCH(int, quirk);
    ScriptedServer server([wanted](const Request &request) {
        if (wanted != OcpiTokenStyle::Auto && request.header("Authorization") == authorizationValue("token-of-the-test", wanted))
            return ScriptedServer::envelope("[]");
        return Answer {401, {{"WWW-Authenticate", "Basic realm=\"x\""}}, "{}"};
    });
    OcpiClient client(connectionTo(server, version), tokens(), {});
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/x"));
    request.module = "versions";
    const OcpiReply reply = sendAndWait(client, request);
    QCOMPARE(server.requests.size(), tries);
    QCOMPARE(reply.isOk(), wanted != OcpiTokenStyle::Auto);
    if (quirk != int(Kind::Count)) {
        QVERIFY(client.connection().quirks.has(Kind(quirk)));
        QVERIFY(!client.connection().quirks.all().constFirst().evidence.contains("token-of-the-test"));
        // Remembered: another client with this connection needs no trial.
        server.requests.clear();
        OcpiClient next(OcpiConnection::fromJson(client.connection().toJson()), tokens(), {});
        QVERIFY(sendAndWait(next, request).isOk());
        QCOMPARE(server.requests.size(), 1);
    }
    // The second request knows it; a wrong token is not tried three times again.
    server.requests.clear();
    sendAndWait(client, request);
    QCOMPARE(server.requests.size(), 1);
}

void tst_OcpiClient::badPeers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("problem");
    const auto none = int(PeerProblem::Kind::Count);
    QTest::newRow("silent") << Answer {200, {}, {}, {}, false, true} << Error::Timeout << int(PeerProblem::Kind::Unanswered);
    QTest::newRow("slow header") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\n", true} << Error::Timeout << int(PeerProblem::Kind::Unanswered);
    QTest::newRow("drops of a body") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{", true, false, " ", 50} << Error::Timeout
                                     << int(PeerProblem::Kind::Unanswered);
    QTest::newRow("body stops") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\"", true} << Error::Timeout
                                << int(PeerProblem::Kind::Unanswered);
    QTest::newRow("endless body") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\n\r\n[", true, false, QByteArray(65536, ' ')} << Error::BodyTooLarge
                                  << int(PeerProblem::Kind::BodyTooLarge);
    QTest::newRow("endless chunks") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", true, false,
                                               "10000\r\n" + QByteArray(65536, ' ') + "\r\n"}
                                    << Error::BodyTooLarge << int(PeerProblem::Kind::BodyTooLarge);
    QTest::newRow("bomb") << Answer {200, {{"Content-Encoding", "gzip"}}, gzip(QByteArray(64 << 20, ' '))} << Error::BodyTooLarge
                          << int(PeerProblem::Kind::BodyTooLarge);
    QTest::newRow("bad gzip") << Answer {200, {{"Content-Encoding", "gzip"}}, "this is no gzip at all"} << Error::BadEncoding << int(PeerProblem::Kind::BadEncoding);
    QTest::newRow("gzip breaks off") << Answer {200, {{"Content-Encoding", "gzip"}}, gzip(QByteArray(5000, 'x')).first(20)} << Error::BadEncoding
                                     << int(PeerProblem::Kind::BadEncoding);
    QTest::newRow("unknown encoding") << Answer {200, {{"Content-Encoding", "br"}}, "xxxx"} << Error::BadEncoding << int(PeerProblem::Kind::BadEncoding);
    QTest::newRow("no HTTP") << Answer {200, {}, {}, "220 smtp.example ESMTP ready\r\n\r\n", true} << Error::ConnectionLost << int(PeerProblem::Kind::ConnectionLost);
    QTest::newRow("closes at once") << Answer {200, {}, {}, "H"} << Error::ConnectionLost << int(PeerProblem::Kind::ConnectionLost);
    QTest::newRow("body shorter than announced") << Answer {200, {}, {}, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\": ["} << Error::ConnectionLost
                                                 << int(PeerProblem::Kind::ConnectionLost);
    QTest::newRow("wrong content type") << Answer {200, {{"Content-Type", "text/plain"}}, "{\"status_code\":1000,\"data\":[]}"} << Error::None << none;
    QTest::newRow("web page") << Answer {200, {{"Content-Type", "text/html"}}, "<!doctype html><html>"} << Error::None << none;
    QTest::newRow("HTTP 500") << Answer {500, {}, "oops"} << Error::None << none;
}

void tst_OcpiClient::badPeers()
{
    QFETCH(Answer, answer);
    QFETCH(Error, error);
    QFETCH(int, problem);
    ScriptedServer server([answer](const Request &) { return answer; });
    OcpiConnection connection = connectionTo(server);
    if (error == Error::Timeout) {
        connection.timeout = 1500;
        connection.idleTimeout = 700;
    }
    connection.largestBody = 4 << 20;
    auto sink = std::make_shared<MemorySink>();
    OcpiClient client(connection, tokens(), sink);
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/x"));
    request.module = "locations";
    const OcpiReply reply = sendAndWait(client, request);
    QCOMPARE(reply.error, error);
    QCOMPARE(reply.errorText.isEmpty(), error == Error::None);
    QVERIFY(reply.body.size() <= connection.largestBody);
    QCOMPARE(sink->problems.isEmpty() ? int(PeerProblem::Kind::Count) : int(sink->problems.constFirst().kind), problem);
    if (QByteArray(QTest::currentDataTag()) == "wrong content type")
        QVERIFY(client.connection().quirks.has(Kind::WrongContentType));
    if (QByteArray(QTest::currentDataTag()) == "web page")
        QVERIFY(client.connection().quirks.has(Kind::HtmlForJson));
    // The next request is none the worse for it.
    connection.timeout = connection.idleTimeout = 20000;
    client.setConnection(connection);
    server.setScript([](const Request &) { return ScriptedServer::envelope("[]"); });
    QVERIFY(sendAndWait(client, request).isOk());
}

void tst_OcpiClient::untrustedCertificate()
{
    const CertificateAndKey authority = makeCertificateAuthority(QStringLiteral("Test CA"), 30);
    CertificateWish wish;
    wish.addresses = {QStringLiteral("127.0.0.1")};
    const CertificateAndKey own = makeCertificate(wish, &authority);
    QVERIFY(own.isValid());
    QSslServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(own.certificatePem));
    tls.setPrivateKey(QSslKey(own.keyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().contains("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 31\r\nContent-Type: application/json\r\n\r\n{\"status_code\":1000,\"data\":[] }");
        });
    });
    OcpiConnection connection;
    connection.versionsUrl = QUrl(QStringLiteral("https://127.0.0.1:%1/versions").arg(server.serverPort()));
    connection.version = ProtocolVersion::Ocpi221;
    connection.registered = true;
    OcpiRequest request;
    request.url = connection.versionsUrl;
    request.module = "versions";
    auto sink = std::make_shared<MemorySink>();
    OcpiClient strict(connection, tokens(), sink);
    const OcpiReply refused = sendAndWait(strict, request);
    QCOMPARE(refused.error, Error::TlsFailed);
    QVERIFY2(refused.errorText.contains(QLatin1Char('(')), qPrintable(refused.errorText));
    QCOMPARE(sink->problems.constFirst().kind, PeerProblem::Kind::TlsFailed);

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.certificatePem);
    file.close();
    connection.caFile = file.fileName();
    OcpiClient trusting(connection, tokens(), {});
    const OcpiReply taken = sendAndWait(trusting, request);
    QVERIFY2(taken.isOk(), qPrintable(taken.summary()));
    QVERIFY(taken.timings.encrypted > 0);

    // A file that is no certificate is told, and nothing is sent.
    connection.caFile = QStringLiteral("/nowhere/ca.pem");
    OcpiClient lost(connection, tokens(), {});
    QVERIFY(sendAndWait(lost, request).errorText.contains(QLatin1StringView("/nowhere/ca.pem")));
}

void tst_OcpiClient::cancelsAndSurvivesDeletion()
{
    ScriptedServer server([](const Request &) { return Answer {200, {}, {}, {}, false, true}; });
    auto client = std::make_unique<OcpiClient>(connectionTo(server), tokens(), std::shared_ptr<FrameSink>());
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/x"));
    int called = 0;
    OcpiReply last;
    const quint64 number = client->send(request, [&](const OcpiReply &reply) {
        ++called;
        last = reply;
    });
    QTRY_COMPARE(server.requests.size(), 1);
    client->cancel(number);
    QCOMPARE(called, 0); // never from within
    QTRY_COMPARE(called, 1);
    QCOMPARE(last.error, Error::Cancelled);
    // Not after the client is gone.
    client->send(request, [&](const OcpiReply &) { ++called; });
    QTRY_COMPARE(server.requests.size(), 2);
    client.reset();
    QCoreApplication::processEvents();
    QCOMPARE(called, 1);
    // A callback may delete its client.
    client = std::make_unique<OcpiClient>(connectionTo(server), tokens(), std::shared_ptr<FrameSink>());
    server.setScript([](const Request &) { return ScriptedServer::envelope("[]"); });
    client->send(request, [&](const OcpiReply &) {
        ++called;
        client.reset();
    });
    QTRY_COMPARE(called, 2);
    QVERIFY(!client);
}

void tst_OcpiClient::gzipIsRead()
{
    const QByteArray body = "{\"status_code\":1000,\"data\":[" + QByteArray(100000, ' ') + "]}";
    ScriptedServer server([&](const Request &request) {
        if (!request.header("Accept-Encoding").contains("gzip"))
            return Answer {400};
        return Answer {200, {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}, gzip(body)};
    });
    OcpiClient client(connectionTo(server), tokens(), {});
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/x"));
    const OcpiReply reply = sendAndWait(client, request);
    QCOMPARE(reply.body, body);
    QVERIFY(reply.wireSize < 1000);
    QVERIFY(reply.isOk());
}

void tst_OcpiClient::redirects_data()
{
    QTest::addColumn<QByteArray>("target"); // %PORT% is the server's
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("requests");
    QTest::newRow("same host") << QByteArray("/there") << QByteArray("GET") << Error::None << 2;
    QTest::newRow("method is kept") << QByteArray("/there") << QByteArray("PUT") << Error::None << 2;
    QTest::newRow("other host") << QByteArray("http://localhost:%PORT%/there") << QByteArray("GET") << Error::RedirectElsewhere << 1;
    QTest::newRow("to itself") << QByteArray("/here") << QByteArray("GET") << Error::RedirectLoop << 1;
    QTest::newRow("never ends") << QByteArray("more") << QByteArray("GET") << Error::RedirectLoop << 1 + OcpiClient::mostRedirects;
    QTest::newRow("other scheme") << QByteArray("ftp://127.0.0.1/there") << QByteArray("GET") << Error::RedirectElsewhere << 1;
}

void tst_OcpiClient::redirects()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, method);
    QFETCH(Error, error);
    QFETCH(int, requests);
    ScriptedServer server;
    target.replace("%PORT%", QByteArray::number(server.serverPort()));
    server.setScript([&](const Request &request) {
        if (request.target == "/there")
            return ScriptedServer::envelope("[]");
        return Answer {307, {{"Location", target == "more" ? "/more" + QByteArray::number(server.requests.size()) : target}}, "<html>moved</html>"};
    });
    OcpiClient client(connectionTo(server), tokens(), {});
    OcpiRequest request;
    request.url = server.url(QStringLiteral("/here"));
    request.method = method;
    request.body = method == "PUT" ? "{\"id\":1}" : "";
    const OcpiReply reply = sendAndWait(client, request);
    QCOMPARE(reply.error, error);
    QCOMPARE(server.requests.size(), requests);
    if (error == Error::None) {
        QCOMPARE(server.requests.constLast().method, method);
        QCOMPARE(server.requests.constLast().body, request.body);
        QCOMPARE(server.requests.constLast().header("Authorization"), server.requests.constFirst().header("Authorization"));
        QVERIFY(client.connection().quirks.has(Kind::Redirects));
    }
}

void tst_OcpiClient::stateMachine()
{
    using State = HandshakeState;
    using Event = State::Event;
    State state(true);
    QCOMPARE(state.outgoing(), State::Token::A);
    QCOMPARE(state.issuer(State::Token::A), State::Issuer::Them);
    QCOMPARE(state.issuer(State::Token::B), State::Issuer::Us);
    QCOMPARE(state.issuer(State::Token::C), State::Issuer::Them);
    QVERIFY(!state.apply(Event::SentCredentials));
    QVERIFY(!state.apply(Event::GotDetails));
    QVERIFY(state.apply(Event::GotVersions));
    QVERIFY(state.apply(Event::GotDetails));
    QVERIFY(!state.apply(Event::GotCredentials));
    QVERIFY(state.apply(Event::SentCredentials));
    QCOMPARE(state.use(State::Token::B), State::Use::Pending);
    QVERIFY(state.apply(Event::GotCredentials));
    QCOMPARE(state.phase(), State::Phase::Registered);
    QCOMPARE(state.use(State::Token::A), State::Use::Retired);
    QCOMPARE(state.outgoing(), State::Token::C);
    QCOMPARE(state.incoming(), State::Token::B);
    // An update keeps to the same tokens' names.
    QVERIFY(state.apply(Event::GotVersions) && state.apply(Event::GotDetails) && state.apply(Event::SentCredentials));
    QVERIFY(state.apply(Event::Failed));
    QCOMPARE(state.failedIn(), State::Phase::Sent);
    QVERIFY(!state.apply(Event::Failed));

    State asked(false);
    QCOMPARE(asked.issuer(State::Token::A), State::Issuer::Us);
    QCOMPARE(asked.incoming(), State::Token::A);
    QVERIFY(asked.apply(Event::PartnerRegistered));
    QCOMPARE(asked.outgoing(), State::Token::B);
    QCOMPARE(asked.incoming(), State::Token::C);
    QVERIFY(asked.apply(Event::Unregistered));
    QCOMPARE(asked.use(State::Token::C), State::Use::Retired);
}

void tst_OcpiClient::registers_data()
{
    QTest::addColumn<ProtocolVersion>("wanted");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("newest") << ProtocolVersion::Unknown << QByteArray("2.3.0");
    QTest::newRow("2.2.1") << ProtocolVersion::Ocpi221 << QByteArray("2.2.1");
    QTest::newRow("2.1.1") << ProtocolVersion::Ocpi211 << QByteArray("2.1.1");
}

void tst_OcpiClient::registers()
{
    QFETCH(ProtocolVersion, wanted);
    QFETCH(QByteArray, expected);
    ScriptedServer server;
    const bool old = expected == "2.1.1";
    server.setScript([&](const Request &request) {
        // Token A opens versions and credentials, token C the rest.
        const QByteArray authorization = request.header("Authorization");
        const bool a = authorization == authorizationValue("token-a", OcpiTokenStyle::Base64) || authorization == authorizationValue("token-a", OcpiTokenStyle::Raw);
        const bool c = authorization.endsWith(QByteArray("token-c").toBase64()) || authorization == "Token token-c";
        if (!a && !c)
            return Answer {401};
        const QByteArray base = server.url({}).toEncoded();
        if (request.target == "/ocpi/versions")
            return ScriptedServer::envelope(R"([{"version":"2.0","url":"/2.0"},{"version":"2.1.1","url":")" + base + R"(/2.1.1"},{"version":"2.2","url":"/2.2"},
                {"version":"2.2.1","url":")" + base + R"(/2.2.1"},{"version":"2.3.0","url":")" + base + R"(/2.3.0"}])");
        if (request.target == "/" + expected)
            return ScriptedServer::envelope(R"({"version":")" + expected + R"(","endpoints":[{"identifier":"credentials","role":"SENDER","url":")" + base + R"(/credentials"},
                {"identifier":"locations","role":"SENDER","url":")" + base + R"(/locations"}]})");
        if (request.target == "/credentials" && request.method == "POST" && a)
            return ScriptedServer::envelope(
                old ? R"({"token":"token-c","url":"x","party_id":"ABC","country_code":"NL","business_details":{"name":"P"}})"
                    : R"({"token":"token-c","url":"x","roles":[{"role":"EMSP","party_id":"EEE","country_code":"NL"},{"role":"CPO","party_id":"ABC","country_code":"NL","business_details":{"name":"P"}}]})");
        if (request.target == "/credentials" && request.method == "PUT" && c)
            return ScriptedServer::envelope(R"({"token":"token-c","url":"x","roles":[]})");
        return Answer {405};
    });
    OcpiConnection connection = connectionTo(server, wanted);
    connection.registered = false;
    connection.theirs = {};
    connection.ourVersionsUrl = QUrl(QStringLiteral("https://us.example/versions"));
    OcpiTokens given;
    given.a = "token-a";
    OcpiClient client(connection, given, {});
    Handshake handshake(&client);
    HandshakeResult result;
    int ended = 0;
    QList<HandshakeState::Phase> phases;
    connect(&handshake, &Handshake::stateChanged, this, [&] { phases.append(handshake.state().phase()); });
    connect(&handshake, &Handshake::finished, this, [&](const HandshakeResult &each) {
        result = each;
        ++ended;
    });
    handshake.start(Handshake::Goal::Register, "our-token-b");
    QTRY_COMPARE(ended, 1);
    QVERIFY2(result.ok, qPrintable(result.error));
    using Phase = HandshakeState::Phase;
    QCOMPARE(phases, (QList<Phase> {Phase::Start, Phase::Versions, Phase::Details, Phase::Sent, Phase::Registered}));
    QCOMPARE(result.tokens.b, QByteArray("our-token-b"));
    QCOMPARE(result.tokens.c, QByteArray("token-c"));
    QVERIFY(result.tokens.a.isEmpty());
    QVERIFY(result.connection.registered);
    QCOMPARE(result.connection.theirs.text(), QByteArray("NL*ABC"));
    QCOMPARE(QByteArray(versionNumber(result.connection.version).data()), expected);
    QVERIFY(!result.theirCredentials.contains("token-c"));
    QCOMPARE(result.connection.versions.size(), 5);
    const auto sent = nlohmann::json::parse(server.requests.constLast().body.toStdString());
    QCOMPARE(sent["token"].get<std::string>(), std::string("our-token-b"));
    QCOMPARE(sent["url"].get<std::string>(), std::string("https://us.example/versions"));
    QCOMPARE(sent.contains("roles"), !old);
    QCOMPARE(sent.contains("party_id"), old);
    QVERIFY(server.requests.constLast().header("OCPI-to-party-id").isEmpty());

    // Fresh tokens, with the same client.
    handshake.start(Handshake::Goal::Update, "our-token-b2");
    QTRY_COMPARE(ended, 2);
    QVERIFY2(result.ok, qPrintable(result.error));
    QCOMPARE(server.requests.constLast().method, QByteArray("PUT"));
    QCOMPARE(result.tokens.b, QByteArray("our-token-b2"));
}

void tst_OcpiClient::registrationRefused_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("ocpi");
    QTest::addColumn<QString>("says");
    QTest::newRow("known already") << 405 << 2000 << "already";
    QTest::newRow("cannot call us") << 200 << 3001 << "3001";
    QTest::newRow("no common version") << 200 << 3002 << "3002";
    QTest::newRow("something else") << 200 << 2001 << "2001";
    QTest::newRow("no token in it") << 200 << 1000 << "not taken";
}

void tst_OcpiClient::registrationRefused()
{
    QFETCH(int, http);
    QFETCH(int, ocpi);
    QFETCH(QString, says);
    ScriptedServer server([&](const Request &request) {
        if (request.target == "/ocpi/versions")
            return ScriptedServer::envelope(R"([{"version":"2.2.1","url":"/2.2.1"}])");
        if (request.target == "/2.2.1")
            return ScriptedServer::envelope(R"({"version":"2.2.1","endpoints":[{"identifier":"credentials","role":"RECEIVER","url":"/credentials"}]})");
        Answer answer = ScriptedServer::envelope("{}", ocpi);
        answer.status = http;
        return answer;
    });
    OcpiConnection connection = connectionTo(server);
    connection.registered = false;
    connection.ourVersionsUrl = QUrl(QStringLiteral("https://us.example/versions"));
    OcpiTokens given;
    given.a = "token-a";
    OcpiClient client(connection, given, {});
    Handshake handshake(&client);
    HandshakeResult result;
    bool ended = false;
    connect(&handshake, &Handshake::finished, this, [&](const HandshakeResult &each) {
        result = each;
        ended = true;
    });
    handshake.start(Handshake::Goal::Register, "our-token-b");
    QTRY_VERIFY(ended);
    QVERIFY(!result.ok);
    QVERIFY2(result.error.contains(says), qPrintable(result.error));
    QCOMPARE(result.state.phase(), HandshakeState::Phase::Failed);
    QCOMPARE(result.state.failedIn(), HandshakeState::Phase::Sent);
    QCOMPARE(result.tokens.a, QByteArray("token-a"));
    QVERIFY(result.tokens.c.isEmpty());
    QVERIFY(!result.connection.registered);
}

void tst_OcpiClient::unregisters()
{
    ScriptedServer server([](const Request &request) { return request.method == "DELETE" ? ScriptedServer::envelope("null") : Answer {404}; });
    OcpiConnection connection = connectionTo(server);
    connection.endpoints = {{"credentials", "SENDER", server.url(QStringLiteral("/credentials"))}};
    OcpiClient client(connection, tokens(), {});
    Handshake handshake(&client);
    QCOMPARE(handshake.state().phase(), HandshakeState::Phase::Registered); // with a token the handshake can be skipped
    HandshakeResult result;
    bool ended = false;
    connect(&handshake, &Handshake::finished, this, [&](const HandshakeResult &each) {
        result = each;
        ended = true;
    });
    handshake.start(Handshake::Goal::Unregister);
    QTRY_VERIFY(ended);
    QVERIFY2(result.ok, qPrintable(result.error));
    QVERIFY(result.tokens.isEmpty());
    QVERIFY(!result.connection.registered);
    QCOMPARE(server.requests.constLast().method, QByteArray("DELETE"));
}

namespace {

/// A list of seven objects that follows the specification, until a fault is put in.
Answer goodList(const ScriptedServer &server, const Request &request, const QByteArray &fault)
{
    constexpr int total = 7;
    if (!request.header("Authorization").endsWith(QByteArray("token-of-the-test").toBase64()) && fault != "ok for errors")
        return {401};
    if (request.url.path() == QStringLiteral("/ocpi/versions/") && fault == "slash refused")
        return {404};
    if (request.url.path() == QStringLiteral("/ocpi/versions/") && fault == "redirects")
        return {301, {{"Location", "/ocpi/versions"}}};
    if (request.url.path().startsWith(QStringLiteral("/ocpi/versions")))
        return ScriptedServer::envelope("[]");
    const int offset = fault == "offset ignored" ? 0 : std::min(total, request.query("offset").toInt());
    const QByteArray asked = request.query("limit");
    const int limit = fault == "limit ignored" ? 3 : asked.isEmpty() ? 5 : asked.toInt();
    const bool future = !request.query("date_from").isEmpty() && fault != "date_from ignored";
    QByteArray data;
    int count = 0;
    for (int i = offset; i < total && count < limit && !future; ++i, ++count)
        data += (count > 0 ? ", {\"id\": \"" : "{\"id\": \"") + QByteArray::number(i) + "\"}";
    if (fault == "404 for empty" && count == 0)
        return ScriptedServer::json("{\"status_code\": 2003}", 404);
    Answer answer = ScriptedServer::envelope('[' + data + ']');
    if (fault == "bare list")
        answer = ScriptedServer::json('[' + data + ']');
    if (fault == "no data")
        answer = ScriptedServer::json("{\"status_code\": 1000, \"timestamp\": \"" + ScriptedServer::now() + "\"}");
    if (fault == "html")
        answer = {200, {{"Content-Type", "text/html"}}, "<html></html>"};
    if (fault == "wrong type")
        answer.headers = {{"Content-Type", "text/plain"}};
    if (fault == "clock")
        answer.headers.append({QByteArray("Date"), QByteArray("Mon, 05 Jan 2026 10:00:00 GMT")});
    if (fault != "no request id")
        answer.headers.append({QByteArray("X-Request-ID"), request.header("X-Request-ID")});
    if (fault != "no routing")
        answer.headers.append({QByteArray("OCPI-from-party-id"), QByteArray("CPO")});
    if (fault != "no total")
        answer.headers.append({QByteArray("X-Total-Count"), fault == "wrong total" ? QByteArray("0") : QByteArray::number(future ? 0 : total)});
    QByteArray next = server.url(QStringLiteral("/locations?offset=%1&limit=%2").arg(offset + count).arg(limit)).toEncoded();
    if (fault == "other host")
        next.replace("127.0.0.1", "backend.internal");
    if (fault == "page loop")
        next = server.url(QStringLiteral("/locations?offset=0&limit=1")).toEncoded();
    if (offset + count < total && !future && fault != "no link")
        answer.headers.append({QByteArray("Link"), '<' + next + ">; rel=\"next\""});
    return answer;
}

} // namespace

void tst_OcpiClient::quirks_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("slash refused") << QByteArray("slash refused") << Kind::TrailingSlashRefused;
    QTest::newRow("redirects") << QByteArray("redirects") << Kind::Redirects;
    QTest::newRow("ok for errors") << QByteArray("ok for errors") << Kind::OkForErrors;
    QTest::newRow("limit ignored") << QByteArray("limit ignored") << Kind::LimitIgnored;
    QTest::newRow("offset ignored") << QByteArray("offset ignored") << Kind::OffsetIgnored;
    QTest::newRow("date_from ignored") << QByteArray("date_from ignored") << Kind::DateFromIgnored;
    QTest::newRow("404 for empty") << QByteArray("404 for empty") << Kind::NotFoundForEmpty;
    QTest::newRow("bare list") << QByteArray("bare list") << Kind::NoEnvelope;
    QTest::newRow("no data") << QByteArray("no data") << Kind::DataMissing;
    QTest::newRow("html") << QByteArray("html") << Kind::HtmlForJson;
    QTest::newRow("wrong type") << QByteArray("wrong type") << Kind::WrongContentType;
    QTest::newRow("clock") << QByteArray("clock") << Kind::ClockSkew;
    QTest::newRow("no request id") << QByteArray("no request id") << Kind::RequestIdNotEchoed;
    QTest::newRow("no routing") << QByteArray("no routing") << Kind::RoutingHeadersMissing;
    QTest::newRow("no total") << QByteArray("no total") << Kind::TotalCountMissing;
    QTest::newRow("wrong total") << QByteArray("wrong total") << Kind::TotalCountWrong;
    QTest::newRow("other host") << QByteArray("other host") << Kind::LinkOtherHost;
    QTest::newRow("page loop") << QByteArray("page loop") << Kind::PageLoop;
    QTest::newRow("no link") << QByteArray("no link") << Kind::NoLink;
}

void tst_OcpiClient::quirks()
{
    QFETCH(QByteArray, fault);
    QFETCH(Kind, kind);
    ScriptedServer server;
    server.setScript([&](const Request &request) { return goodList(server, request, fault); });
    OcpiConnection connection = connectionTo(server);
    connection.tokenStyle = OcpiTokenStyle::Base64;
    connection.endpoints = {{"locations", "SENDER", server.url(QStringLiteral("/locations"))}};
    OcpiClient client(connection, tokens(), {});
    QuirkProbe probe(&client);
    QSignalSpy finished(&probe, &QuirkProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(probe.requests() < 15);
    const auto &found = client.connection().quirks;
    QVERIFY2(found.has(kind), OcpiQuirk::id(kind).data());
    for (const OcpiQuirk &quirk : found.all()) {
        QVERIFY(!quirk.evidence.isEmpty());
        QVERIFY(!quirk.requestId.isEmpty());
        QVERIFY(!OcpiQuirk::title(quirk.kind).isEmpty());
        OcpiQuirk back;
        QVERIFY(OcpiQuirk::fromJson(quirk.toJson(), &back));
        QCOMPARE(back.kind, quirk.kind);
        QCOMPARE(back.evidence, quirk.evidence);
    }
    // All requests were GETs: a probe changes nothing.
    for (const Request &request : std::as_const(server.requests))
        QCOMPARE(request.method, QByteArray("GET"));
}

void tst_OcpiClient::honestServerHasNoQuirks()
{
    ScriptedServer server;
    server.setScript([&](const Request &request) {
        Answer answer = goodList(server, request, {});
        if (request.url.path().startsWith(QStringLiteral("/ocpi/versions")) && answer.status == 200)
            answer.headers.append({QByteArray("X-Request-ID"), request.header("X-Request-ID")});
        return answer;
    });
    OcpiConnection connection = connectionTo(server);
    connection.endpoints = {{"locations", "SENDER", server.url(QStringLiteral("/locations"))}};
    OcpiClient client(connection, tokens(), {});
    QuirkProbe probe(&client);
    QSignalSpy finished(&probe, &QuirkProbe::finished);
    probe.start();
    QTRY_COMPARE(finished.size(), 1);
    for (const OcpiQuirk &quirk : client.connection().quirks.all())
        qWarning() << OcpiQuirk::id(quirk.kind) << quirk.evidence;
    QVERIFY(client.connection().quirks.all().isEmpty());
}

QTEST_GUILESS_MAIN(tst_OcpiClient)
#include "tst_ocpiclient.moc"
