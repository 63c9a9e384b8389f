// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/packets/packetdecoder.h"
#include "models/capture/packets/secretscan.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/websocketdeflate.h"
#include "tests/evidence/packetbuilder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

using namespace Roamscope;

namespace {

using Form = PacketBuilder::Form;
using Wrap = TcpTalk::Wrap;

const QByteArray boot = R"([2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}])";
const QByteArray bootAnswer = R"([3,"1",{"status":"Accepted","currentTime":"2026-01-01T10:00:00Z","interval":300}])";
const QByteArray beat = R"([2,"2","Heartbeat",{}])";
const QByteArray beatAnswer = R"([3,"2",{"currentTime":"2026-01-01T10:00:01Z"}])";

QByteArray meterValues(const QByteArray &id, int size)
{
    return "[2,\"" + id + "\",\"MeterValues\",{\"connectorId\":1,\"meterValue\":[{\"timestamp\":\"2026-01-01T10:00:00Z\",\"sampledValue\":[{\"value\":\""
        + QByteArray(size, '7') + "\"}]}]}]";
}

} // namespace

/// Packet captures: what is rebuilt from packets, and what is said of the rest.
class TestPackets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void containers_data();
    void containers();
    void interfaces();
    void links_data();
    void links();
    void upgrade();
    void streams_data();
    void streams();
    void midStream_data();
    void midStream();
    void losses_data();
    void losses();
    void fragments();
    void severalFramesInAPacket();
    void controlFrames();
    void compressed_data();
    void compressed();
    void http();
    void httpForms_data();
    void httpForms();
    void holeInADownload();
    void refusedUpgrade();
    void soap();
    void secrets();
    void secretScan_data();
    void secretScan();
    void otherTraffic();
    void tls();
    void decrypted();
    void torn();
    void bogusLengths_data();
    void bogusLengths();
    void inflationBomb();
    void longMessage();
    void manyConnections();
    void portReuse();
    void sharedAddress();
    void proxyProtocol();
    void balance();
    void inArchive();

private:
    CapturePtr load(const QByteArray &bytes, const ImportOptions &options = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("capture-%1.bin").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        file.close();
        return CaptureLoader::load({path}, options);
    }
    static QByteArrayList messages(const Capture &capture)
    {
        QByteArrayList list;
        for (FrameId id = 0; id < capture.size(); ++id) {
            const FrameKind kind = capture.frames().kind(id);
            if (kind <= FrameKind::Send || kind == FrameKind::Damaged)
                list.append(capture.body(id).message);
        }
        return list;
    }
    static FrameId firstOcpp(const Capture &capture)
    {
        FrameId id = 0;
        while (id < capture.size() && capture.frames().kind(id) != FrameKind::Call)
            ++id;
        return id;
    }
    static quint64 total(const Capture &capture, LedgerReason reason) { return capture.ledger().total(reason); }
    static LedgerEntry entryOf(const Capture &capture, LedgerReason reason)
    {
        for (const LedgerEntry &entry : capture.ledger().entries()) {
            if (entry.reason == reason)
                return entry;
        }
        return {};
    }
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestPackets::containers_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("pcap") << Form::Pcap;
    QTest::newRow("pcap, nanoseconds") << Form::PcapNano;
    QTest::newRow("pcap, big endian") << Form::PcapBig;
    QTest::newRow("pcap, nanoseconds, big endian") << Form::PcapNanoBig;
    QTest::newRow("pcapng") << Form::PcapNg;
    QTest::newRow("pcapng, big endian") << Form::PcapNgBig;
}

void TestPackets::containers()
{
    QFETCH(Form, form);
    PacketBuilder file(form);
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    const qint64 before = TcpTalk::now;
    talk.up(boot);
    talk.down(bootAnswer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->sources().front().importerId, QStringLiteral("packets"));
    QCOMPARE(messages(*capture), (QByteArrayList {boot, bootAnswer}));
    const FrameId call = firstOcpp(*capture);
    QCOMPARE(capture->frames().time(call), before + 1000);
    QCOMPARE(capture->latency(call), qint64(1000));
    QCOMPARE(capture->lineNumber(call), quint64(6));
    QCOMPARE(capture->place(call).number, quint32(6));
    const QByteArray frame = webSocketFrame(boot, true);
    QCOMPARE(capture->sources().front().bytes->view(capture->place(call).offset, capture->place(call).length).toByteArray(), frame);
    QCOMPARE(capture->sources().front().lines, quint64(file.count));
    QCOMPARE(capture->sources().front().unit, PlaceUnit::Packet);
}

void TestPackets::interfaces()
{
    // Times in several resolutions, one of them a power of two, one with an offset; sections of both byte orders.
    PacketBuilder file(Form::PcapNg);
    file.interface(PacketBuilder::Raw, 9);
    file.interface(PacketBuilder::Raw, 0x80 | 20);
    file.interface(PacketBuilder::Raw, 3, 262144, 1767261600);
    const PacketHop up {QByteArray("\x0a\0\0\x05", 4), QByteArray("\x0a\0\0\x09", 4), 51234, 80};
    quint32 sequence = 1;
    const auto packet = [&](const QByteArray &id) {
        const QByteArray frame = webSocketFrame("[2,\"" + id + "\",\"Heartbeat\",{}]", true);
        const QByteArray bytes = ipv4Packet(up, tcpHeader(up, sequence, 0, 0x18) + frame);
        sequence += quint32(frame.size());
        return bytes;
    };
    const qint64 second = 1767261600;
    file.packet(0, packet("nano"), 0, 1, second * 1000000000 + 1500);
    file.packet(0, packet("binary"), 0, 2, (second << 20) + (1 << 19));
    file.packet(0, packet("milli"), 0, 3, 750);
    file.turnByteOrder();
    file.section();
    file.interface(PacketBuilder::Raw, 6);
    file.packet(second * 1000000 + 900000, packet("again"));
    file.simplePacket(packet("no time"));
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->size(), 5u);
    QCOMPARE(capture->frames().time(0), second * 1000000 + 1);
    QCOMPARE(capture->frames().time(1), second * 1000000 + 500000);
    QCOMPARE(capture->frames().time(2), second * 1000000 + 750000);
    QCOMPARE(capture->frames().time(3), second * 1000000 + 900000);
    QVERIFY(capture->frames().at(4).hasFlag(FrameFlag::TimeInherited));
    QCOMPARE(capture->messageId(4), QByteArray("no time"));
}

void TestPackets::links_data()
{
    QTest::addColumn<quint16>("link");
    QTest::addColumn<Wrap>("wrap");
    QTest::newRow("Ethernet") << quint16(PacketBuilder::Ethernet) << Wrap::Ethernet;
    QTest::newRow("VLAN") << quint16(PacketBuilder::Ethernet) << Wrap::Vlan;
    QTest::newRow("QinQ") << quint16(PacketBuilder::Ethernet) << Wrap::QinQ;
    QTest::newRow("PPPoE") << quint16(PacketBuilder::Ethernet) << Wrap::Pppoe;
    QTest::newRow("Linux cooked") << quint16(PacketBuilder::Cooked) << Wrap::Cooked;
    QTest::newRow("Linux cooked 2") << quint16(PacketBuilder::Cooked2) << Wrap::Cooked2;
    QTest::newRow("raw IP") << quint16(PacketBuilder::Raw) << Wrap::Raw;
    QTest::newRow("loopback") << quint16(PacketBuilder::Null) << Wrap::Null;
    QTest::newRow("IPv6") << quint16(PacketBuilder::Ethernet) << Wrap::Ipv6Ethernet;
    QTest::newRow("IPv6 with extension headers") << quint16(PacketBuilder::Ethernet) << Wrap::Ipv6Extensions;
    QTest::newRow("IPv6 over loopback") << quint16(PacketBuilder::Null) << Wrap::Ipv6Null;
}

void TestPackets::links()
{
    QFETCH(quint16, link);
    QFETCH(Wrap, wrap);
    PacketBuilder file(Form::PcapNg, link);
    TcpTalk talk(file, 51234, 80, wrap);
    talk.open();
    talk.upgrade();
    talk.up(boot);
    talk.down(bootAnswer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), (QByteArrayList {boot, bootAnswer}));
}

void TestPackets::upgrade()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade("/ocpp/CP%2F01?x=1", "ocpp2.0.1, ocpp1.6");
    talk.up(boot);
    talk.down(bootAnswer);
    talk.close();
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->size(), 4u);
    const Frame request = capture->frames().at(0);
    QCOMPARE(request.kind, FrameKind::HttpRequest);
    QCOMPARE(request.from, Lane::ChargePoint);
    QCOMPARE(request.to, Lane::Csms);
    QCOMPARE(request.pair, FrameId(1));
    QCOMPARE(capture->body(1).httpStatus, 101);
    QVERIFY(!capture->rawBytes(0).contains("Q1AwMTpzZWNyZXQ"));
    const Frame call = capture->frames().at(2);
    QCOMPARE(capture->peers().text(call.peer), QByteArray("CP/01"));
    QCOMPARE(capture->peers().text(request.peer), QByteArray("CP/01"));
    QCOMPARE(call.version, ProtocolVersion::Ocpp201);
    QCOMPARE(call.from, Lane::ChargePoint);
    QCOMPARE(call.pair, FrameId(3));
    QCOMPARE(capture->frames().from(3), Lane::Csms);
    QCOMPARE(capture->ledger().total(LedgerKind::Damaged), quint64(0));
}

void TestPackets::streams_data()
{
    // Ways in which TCP brings the same four messages.
    QTest::addColumn<int>("way");
    QTest::addColumn<quint64>("again");
    QTest::newRow("in order") << 0 << quint64(0);
    QTest::newRow("byte by byte") << 1 << quint64(0);
    QTest::newRow("sent again") << 2 << quint64(1);
    QTest::newRow("out of order") << 3 << quint64(0);
    QTest::newRow("overlapping") << 4 << quint64(1);
    QTest::newRow("sequence numbers wrap around") << 5 << quint64(0);
    QTest::newRow("keep-alive probe") << 6 << quint64(1);
}

void TestPackets::streams()
{
    QFETCH(int, way);
    QFETCH(quint64, again);
    PacketBuilder file;
    TcpTalk talk(file);
    if (way == 5)
        talk.next[0] = 0xffffff80u;
    talk.open();
    talk.upgrade();
    const QByteArray first = webSocketFrame(boot, true);
    const QByteArray second = webSocketFrame(beat, true);
    const quint32 start = talk.next[0];
    switch (way) {
    case 1:
        talk.sendInParts(0, first + second, 1);
        break;
    case 2:
        talk.send(0, first);
        talk.segment(0, start, 0x18, first);
        talk.send(0, second);
        break;
    case 3:
        talk.lose(0, first);
        talk.send(0, second);
        talk.segment(0, start, 0x18, first.left(10));
        talk.segment(0, start + 10, 0x18, first.mid(10));
        break;
    case 4:
        talk.segment(0, start, 0x18, first.left(30));
        talk.segment(0, start + 20, 0x18, (first + second).mid(20));
        talk.next[0] += quint32(first.size() + second.size());
        break;
    case 6:
        talk.send(0, first);
        talk.segment(0, talk.next[0] - 1, 0x10, QByteArray(1, '\0'));
        talk.send(0, second);
        break;
    default:
        talk.send(0, first);
        talk.send(0, second);
    }
    talk.down(bootAnswer);
    talk.down(beatAnswer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), (QByteArrayList {boot, beat, bootAnswer, beatAnswer}));
    QCOMPARE(total(*capture, LedgerReason::SentAgain), again);
    QCOMPARE(capture->ledger().total(LedgerKind::Damaged), quint64(0));
    const FrameId call = firstOcpp(*capture);
    QCOMPARE(capture->frames().pair(call), call + 2);
}

void TestPackets::midStream_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("at a frame of the charger") << 0 << QByteArrayList {beat, beatAnswer};
    QTest::newRow("at a frame of the back end") << 1 << QByteArrayList {beatAnswer, beat};
    QTest::newRow("within a frame") << 2 << QByteArrayList {beat, beatAnswer};
    QTest::newRow("with a ping") << 3 << QByteArrayList {beat, beatAnswer};
    QTest::newRow("answer to the upgrade is missing") << 4 << QByteArrayList {beat, beatAnswer};
}

void TestPackets::midStream()
{
    QFETCH(int, way);
    QFETCH(QByteArrayList, expected);
    PacketBuilder file;
    TcpTalk talk(file);
    switch (way) {
    case 0:
        talk.up(beat);
        talk.down(beatAnswer);
        break;
    case 1:
        talk.down(beatAnswer);
        talk.up(beat);
        break;
    case 2:
        talk.send(0, webSocketFrame(meterValues("9", 3000), true).mid(1460));
        talk.up(beat);
        talk.down(beatAnswer);
        break;
    case 3:
        talk.send(1, webSocketFrame("p", false, 0x89));
        talk.send(0, webSocketFrame("p", true, 0x8a));
        talk.up(beat);
        talk.send(1, webSocketFrame("p", false, 0x89));
        talk.down(beatAnswer);
        break;
    default:
        talk.open();
        talk.send(0, "GET /CP7 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n");
        talk.lose(1, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
        talk.up(beat);
        talk.down(beatAnswer);
    }
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), expected);
    const FrameId call = firstOcpp(*capture);
    QCOMPARE(capture->frames().from(call), Lane::ChargePoint);
    QCOMPARE(capture->frames().pair(call) == noFrame, way == 1); // its answer came before it
    QCOMPARE(capture->frames().from(way == 1 ? FrameId(0) : capture->frames().pair(call)), Lane::Csms);
    QCOMPARE(capture->peers().text(capture->frames().peer(call)), way == 4 ? QByteArray("CP7") : QByteArray("10.0.0.5:51234"));
    ImportOptions named;
    named.chargePointId = "CP9";
    const CapturePtr again = load(file.bytes, named);
    QCOMPARE(again->peers().text(again->frames().peer(firstOcpp(*again))), way == 4 ? QByteArray("CP7") : QByteArray("CP9"));
}

void TestPackets::losses_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("damaged");
    QTest::addColumn<quint64>("holes");
    QTest::newRow("whole frames") << 0 << 3 << 0 << quint64(1);
    QTest::newRow("the middle of a frame") << 1 << 3 << 1 << quint64(1);
    QTest::newRow("the end of a frame and the next one's beginning") << 2 << 2 << 1 << quint64(1);
    QTest::newRow("the middle of a frame, more behind it in the packet") << 3 << 3 << 1 << quint64(1);
    QTest::newRow("cut by the snap length") << 4 << 3 << 1 << quint64(0);
    QTest::newRow("nothing after it") << 5 << 1 << 1 << quint64(0);
    QTest::newRow("other side does not acknowledge") << 6 << 3 << 0 << quint64(1);
}

void TestPackets::losses()
{
    QFETCH(int, way);
    QFETCH(int, whole);
    QFETCH(int, damaged);
    QFETCH(quint64, holes);
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    talk.up(boot);
    const QByteArray large = webSocketFrame(meterValues("5", 4000), true);
    switch (way) {
    case 0:
        talk.lose(0, large);
        talk.acknowledge(1);
        break;
    case 1:
        talk.send(0, large.left(1460));
        talk.lose(0, large.mid(1460, 1460));
        talk.acknowledge(1);
        talk.send(0, large.mid(2920));
        break;
    case 2:
        talk.send(0, large.left(1460));
        talk.lose(0, large.mid(1460) + large.left(100));
        talk.acknowledge(1);
        talk.send(0, large.mid(100));
        break;
    case 3:
        talk.send(0, large.left(1460));
        talk.lose(0, large.mid(1460, 1460));
        talk.acknowledge(1);
        talk.send(0, large.mid(2920) + webSocketFrame(beat, true));
        break;
    case 4:
        talk.send(0, large, 200);
        break;
    case 5:
        talk.send(0, large.left(1460));
        break;
    default:
        talk.lose(0, large);
    }
    if (way != 5) {
        if (way != 3 && way != 2)
            talk.up(beat);
        if (way != 2)
            talk.down(beatAnswer);
        else
            talk.up(beat);
    }
    if (way == 6) {
        TcpTalk::now += 60 * 1000000;
        talk.acknowledge(0);
    }
    const CapturePtr capture = load(file.bytes);
    const QByteArrayList list = messages(*capture);
    int bad = 0;
    for (FrameId id = 0; id < capture->size(); ++id) {
        if (capture->frames().kind(id) != FrameKind::Damaged)
            continue;
        ++bad;
        QVERIFY(capture->body(id).message.startsWith("[2,\"5\",\"MeterValues\""));
        QCOMPARE(capture->frames().from(id), Lane::ChargePoint);
        QCOMPARE(capture->peers().text(capture->frames().peer(id)), QByteArray("CP/01"));
    }
    QCOMPARE(bad, damaged);
    QCOMPARE(int(list.size()) - bad, whole);
    QCOMPARE(list.count(boot), 1);
    if (way != 5)
        QCOMPARE(list.count(beat), 1);
    int told = 0;
    for (const LedgerEntry &entry : capture->ledger().entries())
        told += entry.reason == LedgerReason::LostPackets && entry.line > 0 && !entry.detail.isEmpty();
    QCOMPARE(quint64(told), holes);
    if (way == 4) {
        const LedgerEntry entry = entryOf(*capture, LedgerReason::CutPacket);
        QCOMPARE(entry.line, quint64(7));
        QVERIFY(entry.message().contains(QLatin1String("tcpdump -s 0")));
    }
    // The answer goes with its request, whatever was lost before.
    for (FrameId id = 0; id < capture->size(); ++id) {
        if (capture->messageId(id) == "2" && way != 2 && capture->frames().kind(id) == FrameKind::CallResult)
            QVERIFY(capture->frames().pair(id) != noFrame);
    }
}

void TestPackets::fragments()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    talk.send(0, webSocketFrame(boot.left(10), true, 0x01));
    talk.send(0, webSocketFrame("ping", true, 0x89));
    talk.send(0, webSocketFrame(boot.mid(10, 20), true, 0x00));
    talk.send(0, webSocketFrame(boot.mid(30), true, 0x80));
    talk.down(bootAnswer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), (QByteArrayList {boot, bootAnswer}));
    QCOMPARE(capture->lineNumber(firstOcpp(*capture)), quint64(9)); // the packet that completed it
    QCOMPARE(total(*capture, LedgerReason::ControlFrame), quint64(1));
}

void TestPackets::severalFramesInAPacket()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    const QByteArray both = webSocketFrame(boot, true) + webSocketFrame(beat, true);
    talk.send(0, both);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), (QByteArrayList {boot, beat}));
    const FrameId call = firstOcpp(*capture);
    QCOMPARE(capture->lineNumber(call), capture->lineNumber(call + 1));
    QVERIFY(capture->place(call).offset < capture->place(call + 1).offset);
}

void TestPackets::controlFrames()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    talk.up(boot);
    talk.send(1, webSocketFrame("x", false, 0x89));
    talk.send(0, webSocketFrame("x", true, 0x8a));
    talk.send(0, webSocketFrame(QByteArray("\x03\xe8", 2), true, 0x88));
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture).size(), 1);
    QCOMPARE(total(*capture, LedgerReason::ControlFrame), quint64(3));
}

void TestPackets::compressed_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<int>("loss");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArrayList all {boot, bootAnswer, beat, beatAnswer};
    QTest::newRow("context kept") << QByteArray("permessage-deflate") << 0 << all;
    QTest::newRow("context kept, small windows") << QByteArray("permessage-deflate; client_max_window_bits=10; server_max_window_bits=9") << 0 << all;
    QTest::newRow("no context") << QByteArray("permessage-deflate; client_no_context_takeover; server_no_context_takeover") << 0 << all;
    QTest::newRow("no context, first message lost") << QByteArray("permessage-deflate; client_no_context_takeover; server_no_context_takeover") << 1
                                                    << QByteArrayList {bootAnswer, beat, beatAnswer};
    QTest::newRow("no context, mid-stream") << QByteArray("permessage-deflate; client_no_context_takeover; server_no_context_takeover") << 2 << QByteArrayList {};
}

void TestPackets::compressed()
{
    QFETCH(QByteArray, extensions);
    QFETCH(int, loss);
    QFETCH(QByteArrayList, expected);
    WebSocketDeflate::Agreement agreement;
    QVERIFY(WebSocketDeflate::read(extensions, &agreement));
    WebSocketDeflate client(agreement, false);
    WebSocketDeflate server(agreement, true);
    PacketBuilder file;
    TcpTalk talk(file);
    if (loss != 2) {
        talk.open();
        talk.upgrade("/CP1", "ocpp1.6", extensions);
    }
    const auto up = [&](const QByteArray &text) { return webSocketFrame(client.deflate(text), true, 0xc1); };
    const auto down = [&](const QByteArray &text) { return webSocketFrame(server.deflate(text), false, 0xc1); };
    if (loss == 2) {
        // Frames of which three in a row must be seen before they are believed.
        for (int i = 0; i < 5; ++i)
            talk.send(0, up(beat));
        const CapturePtr capture = load(file.bytes);
        QCOMPARE(messages(*capture), (QByteArrayList {beat, beat, beat}));
        return;
    }
    if (loss == 1)
        talk.lose(0, up(boot));
    else
        talk.send(0, up(boot));
    talk.send(1, down(bootAnswer));
    talk.send(0, up(beat));
    talk.send(1, down(beatAnswer));
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), expected);
}

void TestPackets::http()
{
    PacketBuilder file;
    TcpTalk talk(file, 40000, 80);
    talk.open();
    const QByteArray body = R"({"country_code":"NL","party_id":"ABC","id":"S1","kwh":1.5,"status":"ACTIVE"})";
    const QByteArray request = "PUT /ocpi/emsp/2.2.1/sessions/NL/ABC/S1 HTTP/1.1\r\nHost: emsp.example\r\nAuthorization: Token c2VjcmV0dG9rZW4=\r\n"
                               "OCPI-from-country-code: NL\r\nOCPI-from-party-id: ABC\r\nOCPI-to-country-code: DE\r\nOCPI-to-party-id: EMS\r\nX-Request-ID: r1\r\n"
                               "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const QByteArray answer = R"({"status_code":1000,"timestamp":"2026-01-01T10:00:00Z"})";
    talk.sendInParts(0, request, 100);
    const qint64 requestTime = TcpTalk::now;
    talk.send(1, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->size(), 2u);
    const Frame put = capture->frames().at(0);
    QCOMPARE(put.kind, FrameKind::HttpRequest);
    QCOMPARE(put.time, requestTime); // of the packet that completed it
    QCOMPARE(put.from, Lane::Cpo);
    QCOMPARE(put.to, Lane::Emsp);
    QCOMPARE(put.version, ProtocolVersion::Ocpi221);
    QCOMPARE(capture->actions().text(put.action), QByteArray("PUT sessions"));
    QCOMPARE(put.pair, FrameId(1));
    QCOMPARE(capture->latency(0), qint64(1000));
    QCOMPARE(capture->body(0).message, body);
    QCOMPARE(capture->body(1).ocpiStatus, 1000);
    QCOMPARE(capture->body(1).httpStatus, 200);
    QVERIFY(!capture->rawBytes(0).contains("c2VjcmV0"));
    QCOMPARE(capture->lineNumber(0), quint64(3 + (request.size() + 99) / 100));
}

void TestPackets::httpForms_data()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<QByteArrayList>("bodies"); ///< of the responses
    QTest::addColumn<int>("frames");
    const QByteArray get = "GET /ocpi/cpo/2.2.1/locations?offset=0 HTTP/1.1\r\nHost: cpo.example\r\nAuthorization: Token YWJj\r\n\r\n";
    const auto response = [](const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const QByteArray one = R"({"status_code":1000,"data":[1]})";
    const QByteArray two = R"({"status_code":2003})";
    QTest::newRow("keep-alive") << get + get << response(one) + response(two) << QByteArrayList {one, two} << 4;
    QTest::newRow("pipelined") << get + get + get << response(one) + response(two) + response(one) << QByteArrayList {one, two, one} << 6;
    QTest::newRow("chunked") << get
                             << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5;x=1\r\n") + one.left(5) + "\r\n"
            + QByteArray::number(one.size() - 5, 16) + "\r\n" + one.mid(5) + "\r\n0\r\nX-Trailer: 1\r\n\r\n" + response(two)
                             << QByteArrayList {one, two} << 3;
    QTest::newRow("until the connection closes") << get << QByteArray("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n") + one << QByteArrayList {one} << 2;
    QTest::newRow("continue first") << get << "HTTP/1.1 100 Continue\r\n\r\n" + response(one) << QByteArrayList {one} << 2;
    QTest::newRow("no content") << get << "HTTP/1.1 204 No Content\r\n\r\n" + response(two) << QByteArrayList {QByteArray(), two} << 3;
    QTest::newRow("HEAD") << QByteArray("HEAD /ocpi/cpo/2.2.1/locations HTTP/1.1\r\n\r\n") + get
                          << "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + response(one) << QByteArrayList {QByteArray(), one} << 4;
    QByteArray packed(1000, '\0');
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(one.constData()));
    stream.avail_in = uInt(one.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    QTest::newRow("gzip") << get
                          << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed
                          << QByteArrayList {one} << 2;
    QTest::newRow("a web page and a picture beside it")
        << "GET /index.html HTTP/1.1\r\nHost: a\r\n\r\nGET /a.png HTTP/1.1\r\nHost: a\r\n\r\n" + get
        << "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 3\r\n\r\n\x89PN" + response(one)
        << QByteArrayList {one} << 2;
    QTest::newRow("JSON without OCPI") << QByteArray("GET /api/state HTTP/1.1\r\nHost: a\r\n\r\n") << response(one) << QByteArrayList {one} << 2;
}

void TestPackets::httpForms()
{
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, down);
    QFETCH(QByteArrayList, bodies);
    QFETCH(int, frames);
    for (const qsizetype size : {qsizetype(100000), qsizetype(7), qsizetype(3)}) {
        PacketBuilder file;
        TcpTalk talk(file, 40000, 80);
        talk.open();
        talk.sendInParts(0, up, size);
        talk.sendInParts(1, down, size);
        talk.close();
        const CapturePtr capture = load(file.bytes);
        QByteArrayList seen;
        for (FrameId id = 0; id < capture->size(); ++id) {
            if (capture->frames().kind(id) == FrameKind::HttpResponse)
                seen.append(capture->body(id).message);
        }
        QCOMPARE(seen, bodies);
        QCOMPARE(int(capture->size()), frames);
        QCOMPARE(capture->ledger().total(LedgerKind::Damaged), quint64(0));
    }
}

void TestPackets::holeInADownload()
{
    // What is lost of a picture is no damage; what is lost of an exchange is, and only that one.
    for (const bool isOcpi : {false, true}) {
        PacketBuilder file;
        TcpTalk talk(file, 40000, 80);
        talk.open();
        const QByteArray body = "{\"status_code\":1000,\"data\":\"" + QByteArray(3000, 'x') + "\"}";
        talk.send(0, isOcpi ? "GET /ocpi/2.2.1/locations HTTP/1.1\r\n\r\n" : "GET /a.png HTTP/1.1\r\n\r\n");
        talk.send(1, QByteArray("HTTP/1.1 200 OK\r\nContent-Type: ") + (isOcpi ? "application/json" : "image/png") + "\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body.left(1000));
        talk.lose(1, body.mid(1000, 1000));
        talk.acknowledge(0);
        talk.send(1, body.mid(2000));
        talk.send(0, "GET /ocpi/2.2.1/tariffs HTTP/1.1\r\n\r\n");
        talk.send(1, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"status_code\":1000}");
        const CapturePtr capture = load(file.bytes);
        QCOMPARE(capture->ledger().total(LedgerKind::Damaged), quint64(isOcpi ? 1 : 0));
        QCOMPARE(int(capture->size()), isOcpi ? 4 : 2);
        QCOMPARE(capture->body(capture->size() - 1).ocpiStatus, 1000);
        QCOMPARE(capture->frames().pair(capture->size() - 1), capture->size() - 2);
    }
}

void TestPackets::refusedUpgrade()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.send(0, "GET /ocpp/CP1 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nAuthorization: Basic Q1AwMTpzZWNyZXQ=\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n");
    talk.send(1, "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
    talk.send(0, "GET /ocpp/CP1 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n");
    talk.send(1, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n");
    talk.up(boot);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->size(), 5u);
    QCOMPARE(capture->body(1).httpStatus, 401);
    QCOMPARE(capture->frames().pair(1), FrameId(0));
    QCOMPARE(capture->peers().text(capture->frames().peer(1)), QByteArray("CP1"));
    QCOMPARE(messages(*capture), QByteArrayList {boot});
    for (FrameId id = 0; id < capture->size(); ++id)
        QVERIFY(!capture->rawBytes(id).contains("Q1AwMTpz"));
}

void TestPackets::soap()
{
    PacketBuilder file;
    TcpTalk talk(file, 40000, 80);
    talk.open();
    const QByteArray body = "<?xml version=\"1.0\"?><soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:a=\"http://www.w3.org/2005/08/addressing\" "
                            "xmlns:cs=\"urn://Ocpp/Cs/2012/06/\"><soap:Header><cs:chargeBoxIdentity>CB5</cs:chargeBoxIdentity><a:MessageID>m1</a:MessageID>"
                            "<a:Action>/Heartbeat</a:Action></soap:Header><soap:Body><cs:heartbeatRequest/></soap:Body></soap:Envelope>";
    talk.send(0, "POST /steve/services HTTP/1.1\r\nHost: a\r\nContent-Type: application/soap+xml\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->size(), 1u);
    const Frame call = capture->frames().at(0);
    QCOMPARE(call.kind, FrameKind::Call);
    QCOMPARE(capture->actions().text(call.action), QByteArray("Heartbeat"));
    QCOMPARE(capture->peers().text(call.peer), QByteArray("CB5"));
}

void TestPackets::secrets()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    talk.down(R"([2,"9","ChangeConfiguration",{"key":"AuthorizationKey","value":"0123456789abcdef"}])");
    talk.up(R"([3,"9",{"status":"Accepted"}])");
    const CapturePtr capture = load(file.bytes);
    for (FrameId id = 0; id < capture->size(); ++id)
        QVERIFY(!capture->rawBytes(id).contains("0123456789abcdef"));
    QCOMPARE(messages(*capture).size(), 2);
    QVERIFY(messages(*capture).first().contains("AuthorizationKey"));
}

void TestPackets::secretScan_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("password") << QByteArray(R"({"Basic_Auth-Password":"x"})") << true;
    QTest::newRow("key") << QByteArray(R"({"key":"AuthorizationKey"})") << true;
    QTest::newRow("wifi key") << QByteArray(R"({"name":"WifiKey"})") << true;
    QTest::newRow("URL") << QByteArray(R"({"location":"ftp://u:p@host/"})") << true;
    QTest::newRow("access token") << QByteArray(R"({"access_token":"x"})") << true;
    QTest::newRow("refresh token") << QByteArray(R"({"refreshToken":"x"})") << true;
    QTest::newRow("token") << QByteArray(R"({"token":"x"})") << true;
    QTest::newRow("secret") << QByteArray(R"({"clientSecret":"x"})") << true;
    QTest::newRow("pin") << QByteArray(R"({"simPin":"1"})") << true;
    QTest::newRow("pre-shared key") << QByteArray(R"({"PSK":"1"})") << true;
    QTest::newRow("token of a person") << QByteArray(R"([2,"1","Authorize",{"idToken":{"idToken":"04AA","type":"ISO14443"}}])") << false;
    QTest::newRow("meter values") << meterValues("1", 10) << false;
    QTest::newRow("boot") << boot << false;
    QTest::newRow("answer") << bootAnswer << false;
}

void TestPackets::secretScan()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    QCOMPARE(mayHoldSecrets(text), expected);
}

void TestPackets::otherTraffic()
{
    PacketBuilder file;
    const PacketHop hop {QByteArray("\x0a\0\0\x05", 4), QByteArray("\x0a\0\0\x01", 4), 5353, 53};
    const auto udp = [](quint16 from, quint16 to) {
        QByteArray bytes;
        PacketBuilder::big16(bytes, from);
        PacketBuilder::big16(bytes, to);
        PacketBuilder::big32(bytes, 0x000c0000);
        return bytes + "abcd";
    };
    file.packet(1, ethernetFrame(0x0806, QByteArray(28, '\0')));
    file.packet(2, ethernetFrame(0x0800, ipv4Packet(hop, udp(40000, 53), 17)));
    file.packet(3, ethernetFrame(0x0800, ipv4Packet(hop, udp(123, 123), 17)));
    file.packet(4, ethernetFrame(0x0800, ipv4Packet(hop, QByteArray(8, '\0'), 1)));
    file.packet(5, ethernetFrame(0x0800, ipv4Packet(hop, QByteArray(64, 'x'), 6, 0x2000)));
    file.packet(6, ethernetFrame(0x88cc, QByteArray(40, '\0')));
    file.packet(7, QByteArray(10, '\0'));
    file.packet(8, ethernetFrame(0x0800, QByteArray("\x43\0\0\x10", 4) + QByteArray(40, '\0')));
    TcpTalk talk(file, 2000, 22);
    talk.open();
    talk.send(1, "SSH-2.0-OpenSSH_9.2\r\n");
    TcpTalk talk2(file);
    talk2.open();
    talk2.upgrade();
    talk2.up(boot);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), QByteArrayList {boot});
    QCOMPARE(total(*capture, LedgerReason::AddressResolution), quint64(1));
    QCOMPARE(total(*capture, LedgerReason::NameResolution), quint64(1));
    QCOMPARE(total(*capture, LedgerReason::OtherUdp), quint64(1));
    QCOMPARE(total(*capture, LedgerReason::OtherPackets), quint64(2));
    QCOMPARE(total(*capture, LedgerReason::IpFragment), quint64(1));
    QCOMPARE(total(*capture, LedgerReason::CutPacket), quint64(1));
    QCOMPARE(total(*capture, LedgerReason::MalformedPacket), quint64(1));
    QCOMPARE(total(*capture, LedgerReason::OtherTcp), quint64(1));
    QCOMPARE(entryOf(*capture, LedgerReason::CutPacket).line, quint64(7));

    PacketBuilder radio(Form::Pcap, 105);
    radio.packet(1, QByteArray(60, '\0'));
    radio.packet(2, QByteArray(60, '\0'));
    const CapturePtr none = load(radio.bytes);
    QCOMPARE(none->size(), 0u);
    QCOMPARE(total(*none, LedgerReason::UnknownLink), quint64(2));
    QVERIFY(entryOf(*none, LedgerReason::UnknownLink).message().contains(QLatin1String("105")));
}

void TestPackets::tls()
{
    PacketBuilder file(Form::PcapNg);
    TcpTalk talk(file, 51234, 443);
    talk.open();
    const QByteArray name = "csms.example";
    QByteArray extension;
    PacketBuilder::big16(extension, 0);
    PacketBuilder::big16(extension, quint16(name.size() + 5));
    PacketBuilder::big16(extension, quint16(name.size() + 3));
    extension += '\0';
    PacketBuilder::big16(extension, quint16(name.size()));
    extension += name;
    QByteArray body = QByteArray("\x03\x03", 2) + QByteArray(32, 'r') + QByteArray("\0\0\x02\x13\x01\x01\0", 7);
    PacketBuilder::big16(body, quint16(extension.size()));
    body += extension;
    QByteArray hello("\x01\0", 2);
    PacketBuilder::big16(hello, quint16(body.size()));
    hello += body;
    QByteArray record("\x16\x03\x01", 3);
    PacketBuilder::big16(record, quint16(hello.size()));
    talk.send(0, record + hello);
    talk.send(1, QByteArray("\x17\x03\x03\0\x40", 5) + QByteArray(64, 'z'));
    file.block(10, QByteArray("\x4b\x53\x4c\x54\x04\0\0\0abcd", 12));
    // Another one, from its middle.
    TcpTalk middle(file, 51235, 443);
    middle.send(1, QByteArray("\x17\x03\x03\0\x40", 5) + QByteArray(64, 'z'));
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(capture->size(), 0u);
    QCOMPARE(total(*capture, LedgerReason::TlsStream), quint64(2));
    QCOMPARE(total(*capture, LedgerReason::TlsSecrets), quint64(1));
    const LedgerEntry entry = entryOf(*capture, LedgerReason::TlsStream);
    QCOMPARE(entry.line, quint64(4));
    QVERIFY(entry.detail.endsWith(QByteArray::number(record.size() + hello.size() + 69) + " B"));
    const QString message = entry.message();
    QVERIFY2(message.contains(QLatin1String("csms.example")) && message.contains(QLatin1String("10.0.0.9:443")), qPrintable(message));
    QVERIFY(message.contains(QLatin1String("SSLKEYLOGFILE")) && message.contains(QLatin1String("editcap --inject-secrets")));
}

void TestPackets::decrypted()
{
    // What Wireshark exports of a TLS connection: each piece behind tags that name its ends.
    PacketBuilder file(Form::PcapNg, PacketBuilder::UpperPdu);
    const auto piece = [](const QByteArray &dissector, bool up, const QByteArray &bytes) {
        QByteArray out;
        const auto tag = [&out](quint16 type, const QByteArray &value) {
            PacketBuilder::big16(out, type);
            PacketBuilder::big16(out, quint16(value.size()));
            out += value;
        };
        QByteArray client;
        QByteArray server;
        PacketBuilder::big32(client, 51234);
        PacketBuilder::big32(server, 443);
        const QByteArray clientAddress("\x0a\0\0\x05", 4);
        const QByteArray serverAddress("\x0a\0\0\x09", 4);
        tag(12, PacketBuilder::padded(dissector));
        tag(20, up ? clientAddress : serverAddress);
        tag(21, up ? serverAddress : clientAddress);
        tag(25, up ? client : server);
        tag(26, up ? server : client);
        tag(0, {});
        return out + bytes;
    };
    const qint64 start = TcpTalk::now;
    file.packet(start, piece("http", true, "GET /CP1 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n"));
    file.packet(start + 1, piece("http", false, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: ocpp1.6\r\n\r\n"));
    file.packet(start + 2, piece("http", true, webSocketFrame(boot, true)));
    file.packet(start + 3, piece("http", false, webSocketFrame(bootAnswer, false)));
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), (QByteArrayList {boot, bootAnswer}));
    QCOMPARE(capture->peers().text(capture->frames().peer(2)), QByteArray("CP1"));
}

void TestPackets::torn()
{
    for (const Form form : {Form::Pcap, Form::PcapNg}) {
        PacketBuilder file(form);
        TcpTalk talk(file);
        talk.open();
        talk.upgrade();
        talk.up(boot);
        const qsizetype before = file.bytes.size();
        talk.up(beat);
        for (const qsizetype cut : {before + 7, before + 40, file.bytes.size() - 1}) {
            const CapturePtr capture = load(file.bytes.left(cut));
            QCOMPARE(messages(*capture), QByteArrayList {boot});
            QCOMPARE(total(*capture, LedgerReason::TornPacket), quint64(1));
            const LedgerEntry entry = entryOf(*capture, LedgerReason::TornPacket);
            QCOMPARE(entry.line, quint64(7));
            QCOMPARE(entry.length, quint64(cut - before));
            QCOMPARE(entry.offset, quint64(before));
        }
    }
}

void TestPackets::bogusLengths_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("field"); ///< offset of the length in its record
    QTest::addColumn<quint32>("value");
    QTest::newRow("pcap, enormous") << Form::Pcap << 8 << 0xfffffff0u;
    QTest::newRow("pcap, too long by a little") << Form::Pcap << 8 << 200u;
    QTest::newRow("pcap, longer than the file") << Form::Pcap << 8 << 100000u;
    QTest::newRow("pcapng, enormous block") << Form::PcapNg << 4 << 0xfffffff0u;
    QTest::newRow("pcapng, odd block") << Form::PcapNg << 4 << 61u;
    QTest::newRow("pcapng, empty block") << Form::PcapNg << 4 << 0u;
    QTest::newRow("pcapng, packet longer than its block") << Form::PcapNg << 20 << 0x7fffffffu;
    QTest::newRow("pcapng, unknown interface") << Form::PcapNg << 8 << 77u;
}

void TestPackets::bogusLengths()
{
    QFETCH(Form, form);
    QFETCH(int, field);
    QFETCH(quint32, value);
    PacketBuilder file(form);
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    talk.up(boot);
    const qsizetype at = file.bytes.size();
    talk.acknowledge(1);
    talk.up(beat);
    talk.down(bootAnswer);
    talk.down(beatAnswer);
    qToLittleEndian(value, file.bytes.data() + at + field);
    const CapturePtr capture = load(file.bytes);
    // Whatever the broken record swallowed: what comes behind it is read again.
    QVERIFY(messages(*capture).contains(boot));
    QVERIFY2(messages(*capture).contains(beatAnswer), messages(*capture).join('\n').constData());
    QVERIFY(total(*capture, LedgerReason::MalformedPacket) + total(*capture, LedgerReason::LostPackets) >= 1);
}

void TestPackets::inflationBomb()
{
    ImportOptions options;
    options.maximumRecordSize = 100000;
    WebSocketDeflate client({}, false);
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade("/CP1", "ocpp1.6", "permessage-deflate");
    talk.send(0, webSocketFrame(client.deflate("[2,\"1\",\"DataTransfer\",{\"data\":\"" + QByteArray(5000000, 'a') + "\"}]"), true, 0xc1));
    talk.down(beatAnswer);
    const CapturePtr capture = load(file.bytes, options);
    QCOMPARE(messages(*capture), QByteArrayList {beatAnswer});
    QCOMPARE(total(*capture, LedgerReason::ExpansionLimit), quint64(1));
}

void TestPackets::longMessage()
{
    ImportOptions options;
    options.maximumRecordSize = 20000;
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.upgrade();
    talk.sendInParts(0, webSocketFrame(meterValues("1", 70000), true), 1460);
    talk.up(beat);
    const CapturePtr capture = load(file.bytes, options);
    QCOMPARE(messages(*capture), QByteArrayList {beat});
    QVERIFY(total(*capture, LedgerReason::MessageTooLong) >= 1);
    const CapturePtr whole = load(file.bytes);
    QCOMPARE(messages(*whole).size(), 2);
}

void TestPackets::manyConnections()
{
    // More open connections than are kept; each says something before and after.
    PacketBuilder file(Form::Pcap, PacketBuilder::Raw);
    constexpr int connections = 3000;
    std::vector<TcpTalk> talks;
    talks.reserve(connections);
    for (int i = 0; i < connections; ++i) {
        talks.emplace_back(file, quint16(10000 + i), 80, Wrap::Raw);
        talks.back().open();
        talks.back().upgrade("/CP" + QByteArray::number(i));
    }
    for (TcpTalk &talk : talks)
        talk.up(beat);
    for (TcpTalk &talk : talks)
        talk.down(beatAnswer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(int(capture->size()), connections * 4);
    int paired = 0;
    for (FrameId id = 0; id < capture->size(); ++id)
        paired += capture->frames().kind(id) == FrameKind::Call && capture->frames().peer(capture->frames().pair(id)) == capture->frames().peer(id);
    QCOMPARE(paired, connections);
}

void TestPackets::portReuse()
{
    PacketBuilder file;
    for (const char *name : {"/CP1", "/CP2"}) {
        TcpTalk talk(file);
        talk.next[0] = name[3] == '1' ? 1000 : 900000;
        talk.open();
        talk.upgrade(name);
        talk.up(beat);
        talk.down(beatAnswer);
        talk.close();
    }
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture).size(), 4);
    QCOMPARE(capture->peers().text(capture->frames().peer(2)), QByteArray("CP1"));
    QCOMPARE(capture->peers().text(capture->frames().peer(6)), QByteArray("CP2"));
}

void TestPackets::sharedAddress()
{
    // Two charge points behind one address, mixed packet by packet.
    PacketBuilder file;
    TcpTalk one(file, 50001);
    TcpTalk two(file, 50002);
    one.open();
    two.open();
    one.upgrade("/A");
    two.upgrade("/B");
    one.send(0, webSocketFrame(boot, true).left(20));
    two.send(0, webSocketFrame(boot, true).left(30));
    one.send(0, webSocketFrame(boot, true).mid(20));
    two.send(0, webSocketFrame(boot, true).mid(30));
    two.down(bootAnswer);
    one.down(bootAnswer);
    const CapturePtr capture = load(file.bytes);
    QCOMPARE(messages(*capture), (QByteArrayList {boot, boot, bootAnswer, bootAnswer}));
    QCOMPARE(capture->peers().text(capture->frames().peer(4)), QByteArray("A"));
    QCOMPARE(capture->frames().pair(4), FrameId(7));
    QCOMPARE(capture->frames().pair(5), FrameId(6));
}

void TestPackets::proxyProtocol()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.open();
    talk.send(0, "PROXY TCP4 192.0.2.7 10.0.0.9 51234 443\r\n");
    talk.upgrade();
    talk.up(boot);
    QCOMPARE(messages(*load(file.bytes)), QByteArrayList {boot});
}

void TestPackets::balance()
{
    // Every byte of the file is in a frame or in the ledger.
    PacketBuilder file;
    TcpTalk talk(file);
    file.packet(1, ethernetFrame(0x0806, QByteArray(28, '\0')));
    talk.open();
    talk.upgrade();
    talk.up(boot);
    talk.sendInParts(0, webSocketFrame(meterValues("5", 3000), true), 700);
    talk.send(1, webSocketFrame("x", false, 0x89));
    const QByteArray large = webSocketFrame(meterValues("6", 4000), true);
    talk.send(0, large.left(1000));
    talk.lose(0, large.mid(1000, 1000));
    talk.acknowledge(1);
    talk.send(0, large.mid(2000));
    talk.up(beat);
    TcpTalk web(file, 40001, 80);
    web.open();
    web.send(0, "GET /a.png HTTP/1.1\r\n\r\n");
    web.send(1, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 3\r\n\r\nabc");
    TcpTalk tls(file, 40002, 443);
    tls.send(1, QByteArray("\x17\x03\x03\0\x40", 5) + QByteArray(64, 'z'));
    file.bytes += "torn";
    const CapturePtr capture = load(file.bytes);
    quint64 inFrames = 0;
    for (FrameId id = 0; id < capture->size(); ++id)
        inFrames += capture->place(id).length;
    QCOMPARE(inFrames + capture->ledger().bytes(), quint64(file.bytes.size()));
}

void TestPackets::inArchive()
{
    PacketBuilder file;
    TcpTalk talk(file);
    talk.up(beat);
    QByteArray packed(int(file.bytes.size()) + 200, '\0');
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(file.bytes.data());
    stream.avail_in = uInt(file.bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    QCOMPARE(messages(*load(packed)), QByteArrayList {beat});
}

QTEST_GUILESS_MAIN(TestPackets)
#include "tst_packets.moc"
