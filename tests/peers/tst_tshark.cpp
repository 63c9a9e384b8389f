// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/websocketdeflate.h"
#include "tests/evidence/packetbuilder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Roamscope;

/// Our packets beside tshark's, where it is installed: it must read what our builder writes, and see the same messages
/// in the same packets.
class TestTshark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameMessages_data();
    void sameMessages();

private:
    QString m_tshark;
    QTemporaryDir m_folder;
};

void TestTshark::initTestCase()
{
    m_tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (m_tshark.isEmpty())
        QSKIP("tshark is not installed");
}

void TestTshark::sameMessages_data()
{
    QTest::addColumn<PacketBuilder::Form>("form");
    QTest::addColumn<quint16>("link");
    QTest::addColumn<TcpTalk::Wrap>("wrap");
    QTest::addColumn<int>("way");
    using Form = PacketBuilder::Form;
    using Wrap = TcpTalk::Wrap;
    QTest::newRow("in order") << Form::Pcap << quint16(PacketBuilder::Ethernet) << Wrap::Ethernet << 0;
    QTest::newRow("in pieces, QinQ, big endian") << Form::PcapNanoBig << quint16(PacketBuilder::Ethernet) << Wrap::QinQ << 1;
    QTest::newRow("sent again, Linux cooked") << Form::PcapNg << quint16(PacketBuilder::Cooked) << Wrap::Cooked << 2;
    QTest::newRow("out of order, Linux cooked 2") << Form::PcapNgBig << quint16(PacketBuilder::Cooked2) << Wrap::Cooked2 << 3;
    QTest::newRow("fragments, IPv6 with extension headers") << Form::PcapNg << quint16(PacketBuilder::Ethernet) << Wrap::Ipv6Extensions << 4;
    QTest::newRow("compressed, PPPoE") << Form::Pcap << quint16(PacketBuilder::Ethernet) << Wrap::Pppoe << 5;
}

void TestTshark::sameMessages()
{
    QFETCH(PacketBuilder::Form, form);
    QFETCH(quint16, link);
    QFETCH(TcpTalk::Wrap, wrap);
    QFETCH(int, way);
    const QByteArray call = R"([2,"7","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{"value":"12"}]}]}])";
    const QByteArray answer = R"([3,"7",{}])";
    PacketBuilder file(form, link);
    TcpTalk talk(file, 51234, 8080, wrap);
    talk.open();
    talk.upgrade("/CP1", "ocpp1.6", way == 5 ? QByteArray("permessage-deflate") : QByteArray());
    WebSocketDeflate client({}, false);
    WebSocketDeflate server({}, true);
    for (int i = 0; i < 3; ++i) {
        const QByteArray up = webSocketFrame(way == 5 ? client.deflate(call) : call, true, way == 5 ? 0xc1 : 0x81);
        const quint32 start = talk.next[0];
        switch (way) {
        case 1:
            talk.sendInParts(0, up, 50);
            break;
        case 2:
            talk.send(0, up);
            talk.segment(0, start, 0x18, up);
            break;
        case 3:
            talk.lose(0, up);
            talk.segment(0, start + 60, 0x18, up.mid(60));
            talk.segment(0, start, 0x18, up.left(60));
            break;
        case 4:
            talk.send(0, webSocketFrame(call.left(30), true, 0x01));
            talk.send(0, webSocketFrame(call.mid(30), true, 0x80));
            break;
        default:
            talk.send(0, up);
        }
        talk.send(1, webSocketFrame(way == 5 ? server.deflate(answer) : answer, false, way == 5 ? 0xc1 : 0x81));
    }
    const QString path = m_folder.filePath(QStringLiteral("packets-%1.pcap").arg(way));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(file.bytes);
    out.close();

    QProcess tshark;
    tshark.start(m_tshark, {QStringLiteral("-r"), path, QStringLiteral("-2"), QStringLiteral("-o"), QStringLiteral("tcp.reassemble_out_of_order:TRUE"),
                            QStringLiteral("-Y"), QStringLiteral("websocket"), QStringLiteral("-T"), QStringLiteral("fields"),
                            QStringLiteral("-e"), QStringLiteral("frame.number"), QStringLiteral("-e"), QStringLiteral("websocket.payload.text")});
    QVERIFY(tshark.waitForFinished(120000));
    QByteArrayList theirs;
    for (const QByteArray &line : tshark.readAllStandardOutput().split('\n')) {
        // Whole messages; of one in fragments it shows each piece as well.
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0 && line.contains("\t[") && line.endsWith(']'))
            theirs.append(line);
    }
    const CapturePtr capture = CaptureLoader::load({path});
    QByteArrayList ours;
    for (FrameId id = 0; id < capture->size(); ++id) {
        if (capture->frames().kind(id) <= FrameKind::Send)
            ours.append(QByteArray::number(capture->lineNumber(id)) + '\t' + capture->body(id).message);
    }
    QCOMPARE(ours.size(), 6);
    if (way == 4)
        return; // tshark joins the fragments, but prints them apart
    if (way == 3) {
        // What came too early is told with the packet that filled the gap; here it keeps its own.
        const auto withoutNumber = [](QByteArrayList &lines) {
            for (QByteArray &line : lines)
                line = line.mid(line.indexOf('\t') + 1);
        };
        withoutNumber(ours);
        withoutNumber(theirs);
    }
    QCOMPARE(ours, theirs);
}

QTEST_GUILESS_MAIN(TestTshark)
#include "tst_tshark.moc"
