// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetest.h"

#include <QDirIterator>

using namespace EvidenceTest;

/// HTTP archives, logs of gateways and web servers, transcripts: what is in them, and who reads which file.
class TestHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gatewayLogs_data();
    void gatewayLogs();
    void secrets();
    void archives_data();
    void archives();
    void archiveWebSocket();
    void archiveTruncated();
    void bodies_data();
    void bodies();
    void transcripts_data();
    void transcripts();
    void transcriptBodies_data();
    void transcriptBodies();
    void longBody();
    void oneLongLine();
    void contest();
    void disputedCharge();
};

void TestHttp::gatewayLogs_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QStringList>("expected");
    const QString put = QStringLiteral("10:00:00.000 cpo>emsp DE*EMP PUT sessions #1 2.2.1");
    const QString answer = QStringLiteral("10:00:00.180 emsp>cpo DE*EMP 200/1000 #0 2.2.1");
    const auto party = QByteArray(R"("OCPI-from-country-code":"NL","OCPI-from-party-id":"ACM","OCPI-to-country-code":"DE","OCPI-to-party-id":"EMP")");
    const QByteArray envelope = R"({"status_code":1000,"timestamp":"2026-01-05T10:00:00.170Z"})";
    QByteArray escaped = envelope;
    escaped.replace("\"", "\\\"");

    QTest::newRow("one line for the exchange, flat names")
        << "{\"ts\":\"2026-01-05T10:00:00.000Z\",\"http_method\":\"PUT\",\"uri\":\"https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\"requestHeaders\":{"
            + party + "},\"requestBody\":{\"id\":\"S1\",\"kwh\":1.20},\"statusCode\":200,\"responseBody\":" + envelope + ",\"elapsed_ms\":180}\n"
        << QStringList {put, answer};
    QTest::newRow("bodies as escaped strings, dotted names, time at the end")
        << "{\"@timestamp\":\"2026-01-05T10:00:00.180Z\",\"level\":\"info\",\"http.request.method\":\"PUT\",\"url.full\":\"https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\"http.request.headers\":{"
            + party + "},\"http.request.body\":\"{\\\"id\\\":\\\"S1\\\"}\",\"http.response.status_code\":200,\"http.response.body\":\"" + escaped
            + "\",\"duration\":\"180ms\"}\n"
        << QStringList {put, answer};
    QTest::newRow("one line for each half, joined by id, another between")
        << "{\"time\":1767607200000,\"msg\":\"outgoing request\",\"reqId\":\"a\",\"req\":{\"method\":\"PUT\",\"url\":\"/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\"headers\":{"
            + party + "}}}\n{\"time\":1767607200050,\"msg\":\"outgoing request\",\"reqId\":\"b\",\"req\":{\"method\":\"GET\",\"url\":\"/ocpi/cpo/2.2.1/tokens\",\"headers\":{"
            + party + "}}}\n{\"time\":1767607200180,\"msg\":\"request completed\",\"reqId\":\"a\",\"res\":{\"statusCode\":200,\"body\":" + envelope
            + "},\"responseTime\":180}\n{\"time\":1767607200300,\"msg\":\"request completed\",\"reqId\":\"b\",\"res\":{\"statusCode\":401},\"responseTime\":250}\n"
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp DE*EMP PUT sessions #2 2.2.1"), QStringLiteral("10:00:00.050 cpo>emsp DE*EMP GET tokens #3 2.2.1"),
                        QStringLiteral("10:00:00.180 emsp>cpo DE*EMP 200/1000 #0 2.2.1"), QStringLiteral("10:00:00.300 emsp>cpo DE*EMP 401/0 #1 2.2.1")};
    QTest::newRow("the line on the response repeats the request, no id")
        << QByteArray("{\"time\":\"2026-01-05T10:00:00Z\",\"type\":\"request\",\"method\":\"POST\",\"path\":\"/ocpi/cpo/2.2.1/commands/START_SESSION\",\"body\":{\"response_url\":\"https://e.example/ocpi/emsp/2.2.1/commands/START_SESSION/9\"}}\n"
                      "{\"time\":\"2026-01-05T10:00:01Z\",\"type\":\"response\",\"method\":\"POST\",\"path\":\"/ocpi/cpo/2.2.1/commands/START_SESSION\",\"status\":200,\"body\":{\"status_code\":1000,\"timestamp\":\"2026-01-05T10:00:01Z\",\"data\":{\"result\":\"ACCEPTED\"}}}\n")
        << QStringList {QStringLiteral("10:00:00.000 emsp>cpo  POST commands #1 2.2.1"), QStringLiteral("10:00:01.000 cpo>emsp  200/1000 #0 2.2.1")};
    QTest::newRow("printed over several lines, behind a prefix")
        << "2026-01-05 10:00:00.000Z INFO gateway - exchange {\n  \"method\": \"PUT\",\n  \"url\": \"/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\n  \"request\": {\"headers\": {"
            + party + "}, \"body\": {\"id\": \"S1\"}},\n  \"response\": {\n    \"status\": 200,\n    \"body\": " + envelope + "\n  },\n  \"durationMs\": 180\n}\nall quiet\n"
        << QStringList {put, answer};
    QTest::newRow("a list of records in one line")
        << "[{\"startTime\":\"2026-01-05T10:00:00Z\",\"method\":\"PUT\",\"url\":\"/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\"headers\":{" + party
            + "},\"status\":200,\"response\":" + envelope + ",\"latencyMs\":180},{\"startTime\":\"2026-01-05T10:00:05Z\",\"method\":\"GET\",\"url\":\"/ocpi/versions\",\"status\":200}]"
        << QStringList {put, answer, QStringLiteral("10:00:05.000 >  GET versions #3"), QStringLiteral("10:00:05.000 >  200/0 #2")};
    QTest::newRow("words, with the bodies in the line")
        << QByteArray("2026-01-05 10:00:00,000 DEBUG [ocpi-out] 7d2c1f0e-1111-4222-8333-444455556666 Sending PUT https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1 body: {\"id\":\"S1\"}\n"
                      "2026-01-05 10:00:00,180 DEBUG [ocpi-out] 7d2c1f0e-1111-4222-8333-444455556666 Response 200 OK in 180 ms body: ")
            + envelope + "\n"
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp emsp.example PUT sessions #1 2.2.1"), QStringLiteral("10:00:00.180 emsp>cpo emsp.example 200/1000 #0 2.2.1")};
    QTest::newRow("words, with the body on the lines behind")
        << QByteArray("2026-01-05T10:00:00Z Incoming request: PATCH /ocpi/emsp/2.2.1/locations/NL/ACM/L1/E1\n{\n  \"status\": \"CHARGING\"\n}\n"
                      "2026-01-05T10:00:00.180Z Sending response: 200\n")
            + envelope + "\n"
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp NL*ACM PATCH locations #1 2.2.1"), QStringLiteral("10:00:00.180 emsp>cpo NL*ACM 200/1000 #0 2.2.1")};
    QTest::newRow("key=value")
        << QByteArray("time=2026-01-05T10:00:00.180Z level=info msg=\"http call\" method=PUT url=https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1 status=200 duration=180ms request_body=\"{\\\"id\\\":\\\"S1\\\"}\" response_body=\"")
            + escaped + "\"\n"
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp emsp.example PUT sessions #1 2.2.1"), QStringLiteral("10:00:00.180 emsp>cpo emsp.example 200/1000 #0 2.2.1")};
    QTest::newRow("nginx")
        << QByteArray("10.0.0.9 - - [05/Jan/2026:11:00:00 +0100] \"POST /ocpi/emsp/2.2.1/cdrs HTTP/1.1\" 201 87 \"-\" \"okhttp/4.9\" rt=0.250\n"
                      "10.0.0.9 - - [05/Jan/2026:11:00:01 +0100] \"GET /static/app.css HTTP/1.1\" 200 99 \"-\" \"Mozilla/5.0\" rt=0.001\n"
                      "10.0.0.9 - - [05/Jan/2026:11:00:02 +0100] \"GET /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1\" 404 0 \"-\" \"-\" rt=0.004\n")
        << QStringList {QStringLiteral("09:59:59.750 cpo>emsp 10.0.0.9 POST cdrs #1 2.2.1"), QStringLiteral("10:00:00.000 emsp>cpo 10.0.0.9 201/0 #0 2.2.1"),
                        QStringLiteral("10:00:01.996 cpo>emsp NL*ACM GET sessions #3 2.2.1"), QStringLiteral("10:00:02.000 emsp>cpo NL*ACM 404/0 #2 2.2.1")};
    QTest::newRow("Envoy")
        << QByteArray("[2026-01-05T10:00:00.000Z] \"PUT /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1\" 200 - 120 87 180 178 \"10.0.0.9\" \"okhttp\" \"req-77\" \"emsp.example\" \"10.1.1.1:80\"\n")
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp emsp.example PUT sessions #1 2.2.1"), QStringLiteral("10:00:00.180 emsp>cpo emsp.example 200/0 #0 2.2.1")};
    QTest::newRow("a container's log around it")
        << QByteArray("{\"log\":\"{\\\"method\\\":\\\"GET\\\",\\\"url\\\":\\\"/ocpi/cpo/2.1.1/cdrs?offset=0\\\",\\\"status\\\":200,\\\"ts\\\":\\\"2026-01-05T10:00:00Z\\\"}\\n\",\"stream\":\"stdout\",\"time\":\"2026-01-05T10:00:00.001Z\"}\n")
        << QStringList {QStringLiteral("10:00:00.000 emsp>cpo  GET cdrs #1 2.1.1"), QStringLiteral("10:00:00.000 cpo>emsp  200/0 #0 2.1.1")};
    QTest::newRow("an export of a search")
        << QByteArray("{\"took\":3,\"hits\":{\"total\":1,\"hits\":[{\"_id\":\"x\",\"_source\":{\"timestamp\":\"2026-01-05T10:00:00Z\",\"level\":\"info\",\"method\":\"GET\",\"url\":\"/ocpi/cpo/2.2.1/tariffs\",\"status\":200}}]}}")
        << QStringList {QStringLiteral("10:00:00.000 emsp>cpo  GET tariffs #1 2.2.1"), QStringLiteral("10:00:00.000 cpo>emsp  200/0 #0 2.2.1")};
    QTest::newRow("cut off in the middle of a body")
        << "{\"ts\":\"2026-01-05T10:00:00Z\",\"method\":\"PUT\",\"url\":\"/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\"headers\":{" + party
            + "},\"status\":200,\"response\":" + envelope + ",\"latencyMs\":180}\n{\"ts\":\"2026-01-05T10:00:09Z\",\"method\":\"PUT\",\"url\":\"/ocpi/emsp/2.2.1/sess"
        << QStringList {put, answer};
}

void TestHttp::gatewayLogs()
{
    QFETCH(QByteArray, log);
    QFETCH(QStringList, expected);
    const CapturePtr capture = load(log, QStringLiteral("gateway.log"));
    QCOMPARE(importerOf(*capture), QStringLiteral("gateway-log"));
    QCOMPARE(rows(*capture), expected);
    QCOMPARE(lostBytes(*capture), qint64(0));
}

void TestHttp::secrets()
{
    const CapturePtr capture = load(R"({"ts":"2026-01-05T10:00:00Z","method":"POST","url":"https://me:pass1@emsp.example/ocpi/2.2.1/credentials?token=abc1","requestHeaders":[{"name":"authorization","value":"Token c2VjcmV0MQ=="},{"name":"Cookie","value":"s=secret2"}],"requestBody":{"token":"secret3","url":"https://a.example"},"status":200,"responseBody":"{\"data\":{\"token\":\"secret4\"},\"status_code\":1000,\"timestamp\":\"2026-01-05T10:00:00Z\"}"})",
                                    QStringLiteral("gateway.jsonl"));
    QCOMPARE(capture->size(), 2u);
    for (FrameId id = 0; id < 2; ++id) {
        const QByteArray raw = capture->rawBytes(id).toByteArray();
        for (const char *secret : {"pass1", "abc1", "c2VjcmV0MQ", "secret2", "secret3", "secret4"})
            QVERIFY2(!raw.contains(secret), secret);
    }
    QCOMPARE(capture->body(0).headers.size(), 3);
    QVERIFY(capture->body(0).payload.contains("https://a.example"));
    QCOMPARE(capture->body(1).ocpiStatus, 1000);
}

void TestHttp::archives_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a browser's: out of order, a picture, a request that failed")
        << QByteArray(R"({"startedDateTime":"2026-01-05T11:00:02.000+01:00","time":250,"request":{"method":"GET","url":"https://cpo.example/ocpi/cpo/2.2.1/sessions?date_from=2026-01-01T00:00:00Z","httpVersion":"h2","headers":[{"name":":method","value":"GET"},{"name":"OCPI-from-party-id","value":"EMP"},{"name":"OCPI-from-country-code","value":"DE"}],"queryString":[]},"response":{"status":200,"headers":[],"content":{"size":30,"mimeType":"application/json","text":"{\"status_code\":1000,\"data\":[]}"}},"cache":{},"timings":{}},
            {"startedDateTime":"2026-01-05T10:00:01.000Z","time":10,"request":{"method":"GET","url":"https://cpo.example/logo.png","headers":[]},"response":{"status":200,"headers":[],"content":{"size":3,"mimeType":"image/png","text":"AAAA","encoding":"base64"}},"timings":{}},
            {"startedDateTime":"2026-01-05T10:00:00.000Z","time":-1,"request":{"method":"PUT","url":"https://cpo.example/ocpi/cpo/2.2.1/tokens/DE/EMP/0401","headers":[],"postData":{"mimeType":"application/json","text":"{\"uid\":\"0401\"}"}},"response":{"status":0,"headers":[],"content":{"size":0}},"timings":{"send":1,"wait":-1,"receive":-1}})")
        << QStringList {QStringLiteral("10:00:02.000 emsp>cpo cpo.example GET sessions #1 2.2.1"), QStringLiteral("10:00:02.250 cpo>emsp cpo.example 200/1000 #0 2.2.1"),
                        QStringLiteral("10:00:00.000 emsp>cpo cpo.example PUT tokens #- 2.2.1")};
    QTest::newRow("a proxy's: Base64 body, only timings, parts missing")
        << QByteArray(R"({"timings":{"blocked":-1,"send":5,"wait":90,"receive":5,"ssl":40},"response":{"content":{"encoding":"base64","text":"eyJzdGF0dXNfY29kZSI6MjAwMX0=","mimeType":"application/json"},"status":200},"request":{"url":"https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1","method":"patch"},"startedDateTime":"2026-01-05T10:00:00Z"},
            {"request":{"method":"GET"}}, 7)")
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp emsp.example PATCH sessions #1 2.2.1"), QStringLiteral("10:00:00.100 emsp>cpo emsp.example 200/2001 #0 2.2.1")};
}

void TestHttp::archives()
{
    QFETCH(QByteArray, entries);
    QFETCH(QStringList, expected);
    const QByteArray har = R"({"log":{"version":"1.2","creator":{"name":"x","version":"1"},"pages":[{"id":"p","title":"entries"}],"entries":[)" + entries + "]}}";
    const CapturePtr capture = load(har, QStringLiteral("session.har"));
    QCOMPARE(importerOf(*capture), QStringLiteral("har"));
    QCOMPARE(rows(*capture), expected);
    QCOMPARE(lostBytes(*capture), qint64(0));
    QCOMPARE(capture->place(0).number, 1u);
    if (qstrcmp(QTest::currentDataTag(), "a browser's: out of order, a picture, a request that failed") == 0) {
        QCOMPARE(capture->ledger().total(LedgerReason::ForeignExchange), quint64(1));
        QCOMPARE(capture->timeOrder(), (std::vector<FrameId> {2, 0, 1}));
        QCOMPARE(capture->lineNumber(2), quint64(3));
    } else {
        QCOMPARE(capture->ledger().total(LedgerKind::Damaged), quint64(2));
    }
}

void TestHttp::archiveWebSocket()
{
    const CapturePtr capture = load(R"({"log":{"version":"1.2","entries":[{"startedDateTime":"2026-01-05T10:00:00.000Z","time":60000,"request":{"method":"GET","url":"wss://csms.example/ocpp/CP%2001?x=1","headers":[{"name":"Sec-WebSocket-Protocol","value":"ocpp1.6"},{"name":"Authorization","value":"Basic c2VjcmV0"}]},"response":{"status":101,"headers":[{"name":"sec-websocket-protocol","value":"ocpp1.6"}],"content":{}},"timings":{"wait":30},
        "_webSocketMessages":[{"type":"send","time":1767607200.5,"opcode":1,"data":"[2,\"1\",\"Heartbeat\",{}]"},{"type":"receive","time":1767607200.75,"opcode":1,"data":"[3,\"1\",{\"currentTime\":\"2026-01-05T10:00:00Z\"}]"},{"type":"send","time":1767607201,"opcode":1,"data":"hello"},{"type":"receive","time":1767607202,"opcode":1,"data":"[2,\"k\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"topsecret\"}]"}]}]}})",
                                    QStringLiteral("ws.har"));
    QCOMPARE(rows(*capture),
             (QStringList {QStringLiteral("10:00:00.000 > csms.example GET ocpp #1"), QStringLiteral("10:00:00.030 > csms.example 101/0 #0"),
                           QStringLiteral("10:00:00.500 cp>csms CP 01 CALL Heartbeat #3 1.6"), QStringLiteral("10:00:00.750 csms>cp CP 01 CALLRESULT Heartbeat #2 1.6"),
                           QStringLiteral("10:00:02.000 csms>cp CP 01 CALL ChangeConfiguration #- 1.6")}));
    QVERIFY(!capture->rawBytes(4).contains("topsecret"));
    QCOMPARE(capture->ledger().total(LedgerReason::NotAFrame), quint64(1));
}

void TestHttp::archiveTruncated()
{
    const CapturePtr capture = load(R"({"log":{"version":"1.2","creator":{},"entries":[{"startedDateTime":"2026-01-05T10:00:00Z","time":5,"request":{"method":"GET","url":"https://a.example/ocpi/versions"},"response":{"status":200}},{"startedDateTime":"2026-01-05T10:00:0)",
                                    QStringLiteral("torn.har"));
    QCOMPARE(capture->size(), 2u);
    const std::vector<LedgerEntry> entries = capture->ledger().entries();
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].reason, LedgerReason::FileDescription);
    QCOMPARE(entries[1].reason, LedgerReason::Truncated);
    QCOMPARE(entries[1].line, quint64(2));
    QCOMPARE(lostBytes(*capture), qint64(0));
}

void TestHttp::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("reason");
    // {"status_code":1000} as gzip
    QTest::newRow("gzip in Base64") << QByteArray("H4sIAAAAAAACA6tWKi5JLCktjk/OT0lVsjI0MDCoBQDASn2cFAAAAA==") << QByteArray("{\"status_code\":1000}") << -1;
    QTest::newRow("broken gzip") << QByteArray("H4sIAAAAAAAC/6tWKi5JAAAA") << QByteArray() << int(LedgerReason::BodyUnreadable);
    QTest::newRow("plain text") << QByteArray("Bad gateway") << QByteArray("Bad gateway") << -1;
}

void TestHttp::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QFETCH(int, reason);
    const CapturePtr capture =
        load("{\"ts\":\"2026-01-05T10:00:00Z\",\"method\":\"GET\",\"url\":\"/ocpi/versions\",\"status\":502,\"responseBody\":\"" + body + "\"}\n", QStringLiteral("g.jsonl"));
    QCOMPARE(capture->size(), 2u);
    if (reason < 0)
        QCOMPARE(capture->body(1).payload, expected);
    else
        QCOMPARE(capture->ledger().total(LedgerReason(reason)), quint64(1));
}

void TestHttp::transcripts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList pair {QStringLiteral("10:00:00.000 cpo>emsp emsp.example PUT sessions #1 2.2.1"), QStringLiteral("10:00:00.000 emsp>cpo emsp.example 200/1000 #0 2.2.1")};
    QTest::newRow("curl -v")
        << QByteArray("$ curl -v -X PUT -H 'Authorization: Token abc' \\\n  -d '{\"id\":\"S1\"}' https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\n"
                      "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
                      "*   Trying 192.0.2.1:443...\n* Connected to emsp.example (192.0.2.1) port 443 (#0)\n} [5 bytes data]\n"
                      "> PUT /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1\n> Host: emsp.example\n> Authorization: Token abc\n> Content-Length: 11\n>\n* upload completely sent off: 11 out of 11 bytes\n"
                      "< HTTP/1.1 100 Continue\n<\n< HTTP/1.1 200 OK\n< Date: Mon, 05 Jan 2026 10:00:00 GMT\n< Content-Type: application/json\n<\n{ [40 bytes data]\n"
                      "100    40  100    40    0     0    300      0 --:--:-- --:--:-- --:--:--   300\n"
                      "{\"status_code\":1000,\"status_message\":\"ok\"}* Connection #0 to host emsp.example left intact\n")
        << pair;
    QTest::newRow("curl --trace-time, two calls, local time told apart by Date")
        << QByteArray("12:00:00.100000 > GET /ocpi/cpo/2.2.1/tariffs HTTP/2\n12:00:00.100100 > Host: cpo.example\n12:00:00.100200 >\n"
                      "12:00:00.350000 < HTTP/2 200\n12:00:00.350100 < date: Mon, 05 Jan 2026 10:00:00 GMT\n12:00:00.350200 <\n{\"status_code\":1000,\n \"data\":[]}\n12:00:00.351000 * Connection #0 to host cpo.example left intact\n"
                      "12:00:05.000000 > GET /ocpi/cpo/2.2.1/cdrs HTTP/2\n12:00:05.000100 > Host: cpo.example\n12:00:05.000200 >\n"
                      "12:00:05.020000 < HTTP/2 401\n12:00:05.020100 < date: Mon, 05 Jan 2026 10:00:05 GMT\n12:00:05.020200 <\n")
        << QStringList {QStringLiteral("10:00:00.100 emsp>cpo cpo.example GET tariffs #1 2.2.1"), QStringLiteral("10:00:00.350 cpo>emsp cpo.example 200/1000 #0 2.2.1"),
                        QStringLiteral("10:00:05.000 emsp>cpo cpo.example GET cdrs #3 2.2.1"), QStringLiteral("10:00:05.020 cpo>emsp cpo.example 401/0 #2 2.2.1")};
    QTest::newRow("raw, with times on lines between")
        << QByteArray("[2026-01-05 10:00:00.000Z] request\nPUT /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1\r\nHost: emsp.example\r\nX-Request-ID: q1\r\nContent-Length: 11\r\n\r\n{\"id\":\"S1\"}\n"
                      "----------\n[2026-01-05 10:00:00.000Z] response\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\n  \"status_code\": 1000\n}\n----------\n")
        << pair;
    QTest::newRow("raw, chunked, pipelined, nothing between")
        << QByteArray("PUT /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1\r\nHost: emsp.example\r\nContent-Length: 11\r\n\r\n{\"id\":\"S1\"}HTTP/1.1 200 OK\r\nDate: Mon, 05 Jan 2026 10:00:00 GMT\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "a\r\n{\"status_c\r\na\r\node\":1000}\r\n0\r\n\r\n")
        << pair;
    QTest::newRow("a logger's columns before each line, in quotes")
        << QByteArray("2026-01-05 10:00:00,000 DEBUG http-outgoing-0 >> \"PUT /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1[\\r][\\n]\"\n2026-01-05 10:00:00,000 DEBUG http-outgoing-0 >> \"Host: emsp.example[\\r][\\n]\"\n"
                      "2026-01-05 10:00:00,000 DEBUG http-outgoing-0 >> \"[\\r][\\n]\"\n2026-01-05 10:00:00,000 DEBUG http-outgoing-0 >> \"{\"id\":\"S1\"}\"\n"
                      "2026-01-05 10:00:00,000 DEBUG http-outgoing-0 << \"HTTP/1.1 200 OK[\\r][\\n]\"\n2026-01-05 10:00:00,000 DEBUG http-outgoing-0 << \"Content-Length: 20[\\r][\\n]\"\n"
                      "2026-01-05 10:00:00,000 DEBUG http-outgoing-0 << \"[\\r][\\n]\"\n2026-01-05 10:00:00,000 DEBUG http-outgoing-0 << \"{\"status_code\":1000}\"\n")
        << pair;
    QTest::newRow("mitmproxy")
        << QByteArray("[10:00:00.000][127.0.0.1:51234] client connect\n127.0.0.1:51234: PUT https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/2.0\n    authorization: Token abc\n    content-type: application/json\n\n    {\n        \"id\": \"S1\"\n    }\n\n"
                      " << HTTP/2.0 200 OK 20b\n    date: Mon, 05 Jan 2026 10:00:00 GMT\n    content-type: application/json\n\n    {\n        \"status_code\": 1000\n    }\n\n[10:00:01.000][127.0.0.1:51234] client disconnect\n")
        << pair;
    QTest::newRow("OkHttp")
        << QByteArray("--> PUT https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\nContent-Type: application/json\nContent-Length: 11\n\n{\"id\":\"S1\"}\n--> END PUT (11-byte body)\n"
                      "<-- 200 OK https://emsp.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1 (12ms)\nDate: Mon, 05 Jan 2026 10:00:00 GMT\n\n{\"status_code\":1000}\n<-- END HTTP (20-byte body)\n")
        << pair;
    QTest::newRow("a Content-Length that is not true, and the end cut off")
        << QByteArray("POST /ocpi/emsp/2.2.1/cdrs HTTP/1.1\nHost: emsp.example\nContent-Length: 99999999999\n\n{\"id\":\"C1\"}\n\nHTTP/1.1 201 Created\nDate: Mon, 05 Jan 2026 10:00:00 GMT\nContent-Length: 5000\n\n{\"status_code\":1000,\"data\":{\"id")
        << QStringList {QStringLiteral("10:00:00.000 cpo>emsp emsp.example POST cdrs #1 2.2.1"), QStringLiteral("10:00:00.000 emsp>cpo emsp.example 201/0 #0 2.2.1")};
    QTest::newRow("SOAP within")
        << QByteArray("POST /CentralSystem HTTP/1.1\nHost: csms.example\nContent-Type: application/soap+xml\n\n"
                      "<?xml version=\"1.0\"?>\n<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\"http://www.w3.org/2005/08/addressing\" xmlns:o=\"urn://Ocpp/Cs/2012/06/\">\n"
                      "<s:Header><o:chargeBoxIdentity>CB7</o:chargeBoxIdentity><a:MessageID>m1</a:MessageID></s:Header>\n<s:Body><o:heartbeatRequest/></s:Body></s:Envelope>\n\n"
                      "HTTP/1.1 200 OK\nDate: Mon, 05 Jan 2026 10:00:00 GMT\n\n<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:o=\"urn://Ocpp/Cs/2012/06/\"><s:Body><o:heartbeatResponse><o:currentTime>2026-01-05T10:00:00Z</o:currentTime></o:heartbeatResponse></s:Body></s:Envelope>\n")
        << QStringList {QStringLiteral("10:00:00.000 cp>csms CB7 CALL Heartbeat #1 1.5"), QStringLiteral("10:00:00.000 csms>cp CB7 CALLRESULT Heartbeat #0 1.5")};
}

void TestHttp::transcripts()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const CapturePtr capture = load(text, QStringLiteral("transcript.txt"));
    QCOMPARE(importerOf(*capture), QStringLiteral("http-transcript"));
    QCOMPARE(rows(*capture), expected);
    QCOMPARE(lostBytes(*capture), qint64(0));
    for (FrameId id = 0; id < capture->size(); ++id)
        QVERIFY(!capture->rawBytes(id).contains("Token abc"));
}

void TestHttp::transcriptBodies_data()
{
    transcripts_data();
}

void TestHttp::transcriptBodies()
{
    QFETCH(QByteArray, text);
    const QByteArray tag = QTest::currentDataTag();
    if (tag == "SOAP within" || tag == "curl --trace-time, two calls, local time told apart by Date")
        return;
    const CapturePtr capture = load(text, QStringLiteral("transcript.txt"));
    QByteArray body = capture->body(0).payload;
    body.replace(" ", "").replace("\n", "");
    QCOMPARE(body, tag.startsWith("a Content-Length") ? QByteArray("{\"id\":\"C1\"}") : QByteArray("{\"id\":\"S1\"}"));
    QVERIFY(capture->body(1).payload.contains("1000"));
    QCOMPARE(capture->ledger().total(LedgerReason::LengthDisagrees), quint64(tag.startsWith("a Content-Length") ? 2 : 0));
    // What is said of the place holds the first line of the message.
    const FramePlace place = capture->place(0);
    QVERIFY(text.mid(qsizetype(place.offset), qsizetype(place.length)).contains(tag.startsWith("a Content-Length") ? "POST " : "PUT "));
}

void TestHttp::longBody()
{
    // Longer than what may be kept: the exchange stays, its body is counted.
    ImportOptions options;
    options.maximumRecordSize = 1 << 20;
    const QByteArray lots(3 << 20, 'x');
    const QByteArray raw = "PUT /ocpi/emsp/2.2.1/sessions/NL/ACM/S1 HTTP/1.1\nHost: emsp.example\n\n{\"id\":\"" + lots + "\"}\n\nHTTP/1.1 200 OK\nDate: Mon, 05 Jan 2026 10:00:00 GMT\n\n{\"status_code\":1000}\n";
    const QByteArray line = "{\"ts\":\"2026-01-05T10:00:00Z\",\"method\":\"PUT\",\"url\":\"/ocpi/emsp/2.2.1/sessions/NL/ACM/S1\",\"request_body\":\"" + lots + "\",\"status\":200}\n";
    const QByteArray har = R"({"log":{"entries":[{"startedDateTime":"2026-01-05T10:00:00Z","time":5,"request":{"method":"PUT","url":"https://a.example/ocpi/emsp/2.2.1/sessions/NL/ACM/S1","postData":{"text":")" + lots
        + R"("}},"response":{"status":200}}]}})";
    for (const auto &[bytes, name] : {std::pair(raw, "raw.txt"), std::pair(line, "gateway.jsonl"), std::pair(har, "long.har")}) {
        const CapturePtr capture = load(bytes, QString::fromLatin1(name), options);
        QVERIFY2(capture->size() == 2, name);
        QCOMPARE(capture->frames().pair(0), FrameId(1));
        QVERIFY(capture->rawBytes(0).size() < 2000);
        QCOMPARE(capture->ledger().total(LedgerReason::BodyTooLong), quint64(1));
    }
}

void TestHttp::oneLongLine()
{
    // The end of a line is looked for once, not for each of its records.
    QByteArray list = "[";
    for (int i = 0; i < 20000; ++i)
        list += (i ? "," : "") + QByteArray("{\"startTime\":\"2026-01-05T10:00:00Z\",\"method\":\"GET\",\"url\":\"/ocpi/cpo/2.2.1/cdrs\",\"status\":200,\"id\":\"") + QByteArray::number(i) + "\"}";
    const CapturePtr capture = load(list + "]", QStringLiteral("export.json"));
    QCOMPARE(importerOf(*capture), QStringLiteral("gateway-log"));
    QCOMPARE(capture->size(), 40000u);
    QCOMPARE(capture->frames().pair(39998), FrameId(39999));
}

void TestHttp::contest()
{
    // Logs of OCPP messages stay with their own reader, whatever lines of HTTP stand between.
    QDirIterator files(QStringLiteral(FIXTURES "/logs"), {QStringLiteral("*.log")});
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(256 * 1024);
        for (const std::unique_ptr<Importer> &importer : importers()) {
            if (importer->id() == QLatin1StringView("har") || importer->id() == QLatin1StringView("gateway-log")
                || importer->id() == QLatin1StringView("http-transcript") || importer->id() == QLatin1StringView("soap"))
                QVERIFY2(importer->probe(head, path) < 60, qPrintable(importer->id() + QLatin1Char(' ') + path));
        }
        ++count;
    }
    QVERIFY(count > 50);
    // Rows of a portal's export, with ids that look like a status.
    QByteArray table = "Charge point,Time,Flow,Command,Message id,Payload\n";
    for (int i = 200; i < 260; ++i) {
        table += "CP1,2026-01-05T10:00:00Z,CP-->CSMS,HeartbeatRequest," + QByteArray::number(i) + ",{}\n";
        table += "CP1,2026-01-05T10:00:01Z,CSMS-->CP,HeartbeatResponse," + QByteArray::number(i) + ",\"{\"\"currentTime\"\":\"\"2026-01-05T10:00:01Z\"\"}\"\n";
    }
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (importer->id() == QLatin1StringView("gateway-log") || importer->id() == QLatin1StringView("http-transcript"))
            QCOMPARE(importer->probe(table, QStringLiteral("portal.csv")), 0);
    }
}

void TestHttp::disputedCharge()
{
    const CapturePtr capture = CaptureLoader::load({QStringLiteral(FIXTURES "/dispute/gateway-http.jsonl")});
    QCOMPARE(importerOf(*capture), QStringLiteral("gateway-log"));
    QCOMPARE(capture->size(), 10u);
    QCOMPARE(capture->latency(0), qint64(180000));
    QCOMPARE(capture->ledger().bytes(), quint64(0));
    QCOMPARE(capture->body(9).httpStatus, 201);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
