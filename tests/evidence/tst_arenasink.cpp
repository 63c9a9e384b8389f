// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/arenasink.h"
#include "models/capture/sourcebytes.h"

#include <QtTest>

using namespace Roamscope;

/// Frames that are rebuilt: they read as any other, pair, and know where they came from.
class TestArenaSink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messages();
    void records();
    void damaged();
    void manyFrames();
    void withoutTimes();

private:
    static int addSource(Capture &capture, const char *bytes = "bytes of a source\nsecond line\n")
    {
        CaptureSource source;
        source.path = QStringLiteral("evidence.bin");
        source.importerId = QStringLiteral("test");
        source.bytes = SourceBytes::fromMemory(bytes);
        source.size = source.bytes->size();
        return capture.addSource(source);
    }
    static MessageHead up(TimeUs time) { return {.time = time, .from = Lane::ChargePoint, .to = Lane::Csms, .peer = "CP1"}; }
    static MessageHead down(TimeUs time) { return {.time = time, .from = Lane::Csms, .to = Lane::ChargePoint, .peer = "CP1"}; }
};

void TestArenaSink::messages()
{
    Capture capture;
    const int source = addSource(capture);
    ArenaSink sink(capture, source, {}, PlaceUnit::Packet);
    QVERIFY(sink.addMessage(up(1000000), R"([2,"7","Heartbeat",{}])", {.offset = 3, .length = 9, .number = 4}));
    QVERIFY(sink.addMessage(down(1500000), R"([3,"7",{"currentTime":"2026-01-01T00:00:00Z"}])", {.offset = 20, .length = 5, .number = 0}));
    QCOMPARE(capture.size(), 0u); // not before a batch is full, or all is read
    sink.finish(12);
    QCOMPARE(capture.size(), 2u);
    const Frame call = capture.frames().at(0);
    QCOMPARE(call.kind, FrameKind::Call);
    QCOMPARE(capture.actions().text(call.action), QByteArray("Heartbeat"));
    QCOMPARE(capture.peers().text(call.peer), QByteArray("CP1"));
    QCOMPARE(call.pair, FrameId(1));
    QCOMPARE(capture.rawBytes(0).toByteArray(), QByteArray(R"([2,"7","Heartbeat",{}])"));
    QCOMPARE(capture.body(1).payload, QByteArray(R"({"currentTime":"2026-01-01T00:00:00Z"})"));
    QCOMPARE(capture.latency(0), qint64(500000));
    QCOMPARE(capture.place(0).offset, quint64(3));
    QCOMPARE(capture.place(0).length, quint32(9));
    QCOMPARE(capture.lineNumber(0), quint64(4));
    QCOMPARE(capture.lineNumber(1), quint64(2)); // without a number the line of the offset counts
    QCOMPARE(capture.sources().front().lines, quint64(12));
    QCOMPARE(placeText(capture.sources().front().unit, 4), QStringLiteral("packet 4"));
}

void TestArenaSink::records()
{
    Capture capture;
    const int source = addSource(capture);
    {
        ArenaSink sink(capture, source, {}, PlaceUnit::Entry);
        RecordedFrame request;
        request.time = 2000000;
        request.kind = FrameKind::HttpRequest;
        request.from = Lane::Cpo;
        request.to = Lane::Emsp;
        request.body.method = "PUT";
        request.body.path = "/ocpi/2.2.1/sessions/NL/ABC/1";
        request.body.headers = {{"Authorization", "Token c2VjcmV0"}};
        request.body.message = R"({"id":"1"})";
        request.body.correlationId = "a";
        QVERIFY(sink.addRecord(request, {.offset = 1, .length = 2, .number = 1}));
        RecordedFrame response;
        response.time = 2100000;
        response.kind = FrameKind::HttpResponse;
        response.from = Lane::Emsp;
        response.to = Lane::Cpo;
        response.body.httpStatus = 200;
        response.body.message = R"({"status_code":1000})";
        response.body.correlationId = "a";
        QVERIFY(sink.addRecord(response, {.offset = 1, .length = 2, .number = 1}));
    }
    QCOMPARE(capture.size(), 2u);
    QCOMPARE(capture.frames().pair(0), FrameId(1));
    QCOMPARE(capture.actions().text(capture.frames().action(0)), QByteArray("PUT sessions"));
    QCOMPARE(capture.body(1).ocpiStatus, 1000);
    QVERIFY(!capture.rawBytes(0).contains("c2VjcmV0"));
    QCOMPARE(capture.lineNumber(1), quint64(1));
}

void TestArenaSink::damaged()
{
    Capture capture;
    const int source = addSource(capture);
    ArenaSink sink(capture, source, {}, PlaceUnit::Row);
    QVERIFY(sink.addMessage(up(1), "[2,\"7\"", {.offset = 3, .length = 9, .number = 2}));
    sink.addLedger({.kind = LedgerKind::Skipped, .reason = LedgerReason::NoFrame, .line = 9, .offset = 12, .length = 5});
    sink.finish(2);
    QCOMPARE(capture.frames().kind(0), FrameKind::Damaged);
    QCOMPARE(capture.ledger().total(LedgerKind::Damaged), quint64(1));
    const auto entries = capture.ledger().entries();
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].line, quint64(2));
    QCOMPARE(entries[1].line, quint64(9));
}

void TestArenaSink::manyFrames()
{
    Capture capture;
    const int source = addSource(capture);
    ArenaSink sink(capture, source, {}, PlaceUnit::Row);
    constexpr int exchanges = 50000;
    for (int i = 0; i < exchanges; ++i) {
        const QByteArray id = QByteArray::number(i);
        QVERIFY(sink.addMessage(up(i * 1000), "[2,\"" + id + "\",\"Heartbeat\",{}]", {.offset = 0, .length = 1, .number = quint32(2 * i + 1)}));
        QVERIFY(sink.addMessage(down(i * 1000 + 10), "[3,\"" + id + "\",{}]", {.offset = 0, .length = 1, .number = quint32(2 * i + 2)}));
    }
    QVERIFY(capture.size() > 0); // published now and then
    sink.finish(2 * exchanges);
    QCOMPARE(capture.size(), quint32(2 * exchanges));
    for (const FrameId row : {0u, 16383u, 16384u, 16385u, 65536u, 99998u}) {
        QCOMPARE(capture.lineNumber(row), quint64(row) + 1);
        QCOMPARE(capture.frames().pair(row), row ^ 1u);
        QCOMPARE(capture.messageId(row), QByteArray::number(row / 2));
    }
}

void TestArenaSink::withoutTimes()
{
    Capture capture;
    const int source = addSource(capture);
    ArenaSink sink(capture, source, {}, PlaceUnit::Row);
    QVERIFY(sink.addMessage(up(noTime), R"([2,"7","Heartbeat",{}])", {}));
    sink.finish(1);
    QVERIFY(capture.frames().at(0).hasFlag(FrameFlag::TimeSynthetic));
    QVERIFY(!capture.sources().front().hasTimes);
}

QTEST_GUILESS_MAIN(TestArenaSink)
#include "tst_arenasink.moc"
