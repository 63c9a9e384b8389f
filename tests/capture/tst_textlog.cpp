// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureloader.h"
#include "models/capture/decompress.h"
#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/textlog/framerepair.h"
#include "models/capture/textlog/framescan.h"
#include "models/capture/textlog/linehints.h"
#include "models/capture/textlog/logtime.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Roamscope;

/// The parts of the text log importer, and what bad input does to it.
class TestTextLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void time_data();
    void time();
    void noTime_data();
    void noTime();
    void repair_data();
    void repair();
    void head_data();
    void head();
    void direction_data();
    void direction();
    void station_data();
    void station();
    void badInput_data();
    void badInput();
    void encodings_data();
    void encodings();
    void zipMembers();
    void expansionIsBounded();
    void truncatedGzip();
    void chunksAgree();
    void linearTime_data();
    void linearTime();
    void cancel();
    void chargePointFromUser();
    void rebuiltFrameKnowsItsLine();
    void longLines_data();
    void longLines();
};

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QByteArray gzip(const QByteArray &text)
{
    z_stream stream {};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray utf16(const QByteArray &text, bool bigEndian, bool mark)
{
    QByteArray out;
    const QString characters = (mark ? QString(QChar(0xfeff)) : QString()) + QString::fromUtf8(text);
    for (const QChar c : characters) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        out.append(bigEndian ? high : low);
        out.append(bigEndian ? low : high);
    }
    return out;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

CapturePtr load(const QString &path, int threads = 0)
{
    ImportOptions options;
    options.importerId = QStringLiteral("text-log");
    options.prose = false; // messages are counted here
    options.threads = threads;
    return CaptureLoader::load({path}, options);
}

const QByteArray twoFrames = "2024-03-01 10:00:00 RX CB1: [2,\"1\",\"Heartbeat\",{}]\n"
                             "2024-03-01 10:00:01 TX CB1: [3,\"1\",{\"currentTime\":\"2024-03-01T10:00:01Z\"}]\n";

} // namespace

void TestTextLog::time_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // of a full time; "--" of the year 2000 without one; "T…" of a day
    QTest::addColumn<int>("length");
    const auto row = [](const char *name, const char *text, const char *expected, int length = -1) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected) << (length < 0 ? int(strlen(text)) : length);
    };
    row("ISO with Z", "2024-02-26T09:10:45.446Z", "2024-02-26T09:10:45.446Z");
    row("ISO with offset", "2024-02-26T09:10:45+02:00", "2024-02-26T07:10:45.000Z");
    row("offset without colon", "2026-05-21T15:17:02.094042+0200", "2026-05-21T13:17:02.094042Z");
    row("offset of hours", "2024-02-26 09:10:45-05", "2024-02-26T14:10:45.000Z");
    row("comma fraction", "2024-02-26 09:10:45,446", "2024-02-26T09:10:45.446Z");
    row("colon fraction", "2024-02-26 09:10:45:446", "2024-02-26T09:10:45.446Z");
    row("nanoseconds", "2024-03-01T10:00:00.123456789Z", "2024-03-01T10:00:00.123456Z");
    row("no seconds", "2024-02-26 09:10", "2024-02-26T09:10:00.000Z");
    row("tab for blank", "2025-12-13\t15:50:19,594", "2025-12-13T15:50:19.594Z");
    row("Go", "2024/05/16 13:04:46", "2024-05-16T13:04:46.000Z");
    row("compact", "20240206T114020Z", "2024-02-06T11:40:20.000Z");
    row("Kibana", "Nov 25, 2024 @ 12:34:21.604", "2024-11-25T12:34:21.604Z");
    row("nginx", "10/Oct/2023:13:55:36 +0200", "2023-10-10T11:55:36.000Z");
    row("asctime", "Feb  6 11:40:20 2024", "2024-02-06T11:40:20.000Z");
    row("mail", "06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.000Z");
    row("day first by number", "26/02/2024 09:10:45", "2024-02-26T09:10:45.000Z");
    row("month first by number", "02/26/2024 09:10:45", "2024-02-26T09:10:45.000Z");
    row("dots", "06.02.2024 11:40:20,123", "2024-02-06T11:40:20.123Z");
    row("12-hour evening", "02/26/2024, 9:56:31 PM", "2024-02-26T21:56:31.000Z");
    row("12-hour midnight", "02/26/2024 12:00:01 AM", "2024-02-26T00:00:01.000Z");
    row("hour 0 AM", "02/26/2024 0:00:01 am", "2024-02-26T00:00:01.000Z");
    row("narrow blank before PM", "2/26/2024, 9:56:31\xe2\x80\xafPM", "2024-02-26T21:56:31.000Z");
    row("German month", "6 Okt 2023 11:40:20", "2023-10-06T11:40:20.000Z");
    row("Chinese", "2024\xe5\xb9\xb4" "6\xe6\x9c\x88" "3\xe6\x97\xa5 14:17:22", "2024-06-03T14:17:22.000Z");
    row("epoch s", "1709287200", "2024-03-01T10:00:00.000Z");
    row("epoch s with fraction", "1709287200.250", "2024-03-01T10:00:00.250Z");
    row("epoch ms", "1709287200250", "2024-03-01T10:00:00.250Z");
    row("epoch \xc2\xb5s", "1709287200250001", "2024-03-01T10:00:00.250001Z");
    row("epoch ns", "1709287200250001999", "2024-03-01T10:00:00.250001Z");
    row("zone name", "2024-02-26 09:10:45 CET", "2024-02-26T08:10:45.000Z");
    row("leap day", "2024-02-29 00:00:00", "2024-02-29T00:00:00.000Z");
    row("syslog", "Feb  6 11:40:20 host", "--02-06T11:40:20.000Z", 15);
    row("syslog with slash and UTC", "Apr/30 20:02:13 UTC --", "--04-30T20:02:13.000Z", 19);
    row("month first, zone word", "May/01 14:41:17 UTC --", "--05-01T14:41:17.000Z", 19);
    row("German October", "Okt 11 11:42:45 host", "--10-11T11:42:45.000Z", 15);
    row("German March", "M\xc3\xa4r 02 11:42:45 host", "--03-02T11:42:45.000Z", 16);
    row("German December", "Dez  2 11:42:45 host", "--12-02T11:42:45.000Z", 15);
    row("German May", "Mai 12 11:42:45 host", "--05-12T11:42:45.000Z", 15);
    row("French December", "d\xc3\xa9" "c. 02 11:42:45 host", "--12-02T11:42:45.000Z", 17);
    row("French August", "ao\xc3\xbbt 02 11:42:45 host", "--08-02T11:42:45.000Z", 17);
    row("French February", "f\xc3\xa9vr. 02 11:42:45 host", "--02-02T11:42:45.000Z", 18);
    row("French July, day first", "22 juil. 2024 11:42:45", "2024-07-22T11:42:45.000Z");
    row("French June, day first", "22 juin 2024 11:42:45", "2024-06-22T11:42:45.000Z");
    row("Dutch May", "mei 12 11:42:45 host", "--05-12T11:42:45.000Z", 15);
    row("Dutch March", "mrt 12 11:42:45 host", "--03-12T11:42:45.000Z", 15);
    row("Dutch March, day first", "12 maart 2024 11:42:45", "2024-03-12T11:42:45.000Z");
    row("Spanish January", "ene 12 11:42:45 host", "--01-12T11:42:45.000Z", 15);
    row("Spanish August", "ago 12 11:42:45 host", "--08-12T11:42:45.000Z", 15);
    row("Spanish December", "dic 12 11:42:45 host", "--12-12T11:42:45.000Z", 15);
    row("Spanish April", "abr 12 11:42:45 host", "--04-12T11:42:45.000Z", 15);
    row("day first, comma", "22.7.2024, 20:49:30", "2024-07-22T20:49:30.000Z");
    row("dots year first, dash, colon fraction", "2024.07.22-20:49:30:123", "2024-07-22T20:49:30.123Z");
    row("compact without seconds' fraction", "20240722T204930Z", "2024-07-22T20:49:30.000Z");
    row("compact date, clock with dots", "20240722 20:49:30.123", "2024-07-22T20:49:30.123Z");
    row("compact with fraction", "20240722T204930.123Z", "2024-07-22T20:49:30.123Z");
    row("compact with offset", "20240722T204930+0200", "2024-07-22T18:49:30.000Z");
    row("blank before the offset", "2024-07-22 20:49:30 +0200", "2024-07-22T18:49:30.000Z");
    row("Android", "02-06 11:40:20.123  1234", "--02-06T11:40:20.123Z", 18);
    row("time of day", "11:40:20.5 x", "T11:40:20.500Z", 10);
}

void TestTextLog::time()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(int, length);
    LogTime time;
    QCOMPARE(parseLogTime(view(text), DateOrder::Unknown, true, &time), length);
    QByteArray found;
    switch (time.completeness) {
    case LogTime::Completeness::Full:
        found = formatIsoTime(time.value);
        break;
    case LogTime::Completeness::NoYear:
        found = "--" + formatIsoTime(time.value + 946684800000000).mid(5);
        break;
    case LogTime::Completeness::NoDate:
        found = formatIsoTime(time.value).mid(10);
        break;
    case LogTime::Completeness::None:
        break;
    }
    QCOMPARE(found, expected);
}

void TestTextLog::noTime_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"10.0.0.158:9000", "1.4.22", "25:61:00", "port 123456789012",
                             "2023-02-29", "4011002b9caa694292", "11-22-33 44:55:66", ""})
        QTest::newRow(text) << QByteArray(text);
}

void TestTextLog::noTime()
{
    QFETCH(QByteArray, text);
    LogTime time;
    int length = 0;
    QCOMPARE(findLogTime(view(text), 0, DateOrder::Unknown, &time, &length), -1);
}

void TestTextLog::repair_data()
{
    QTest::addColumn<QByteArray>("text"); // \n parts lines
    QTest::addColumn<QByteArray>("expected"); // empty: not to be repaired
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const char *text, const char *expected, LedgerReason reason) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected) << int(reason);
    };
    row("Python", "[2,'1','A',{'a':None,'b':True,'c':False,'d':'x\"y'}]", R"([2,"1","A",{"a":null,"b":true,"c":false,"d":"x\"y"}])", LedgerReason::PythonLiteral);
    row("Python 2", "[3,u'1',{u'a':u'b'}]", R"([3,"1",{"a":"b"}])", LedgerReason::PythonLiteral);
    row("Ruby", R"([3,"1",{"a"=>1, :b=>nil}])", R"([3,"1",{"a":1,"b":null}])", LedgerReason::PythonLiteral);
    row("JavaScript", "[ 3, '1', { a: 1, b: 'x' } ]", R"([3,"1",{"a":1,"b":"x"}])", LedgerReason::PythonLiteral);
    row("lost comma", R"([2,"1","A",{"a":1 "b":"c"}])", R"([2,"1","A",{"a":1,"b":"c"}])", LedgerReason::MissingComma);
    row("trailing comma", R"([2,"1","A",{"a":1,},])", R"([2,"1","A",{"a":1}])", LedgerReason::MissingComma);
    row("lost bracket", R"([2,"1","A",{"a":1})", R"([2,"1","A",{"a":1}])", LedgerReason::MissingBracket);
    row("lost brackets after a string", R"([2,"1","A",{"a":"b")", R"([2,"1","A",{"a":"b"}])", LedgerReason::MissingBracket);
    row("bold value", R"([2,"1","A",{"a":"**b**"}])", R"([2,"1","A",{"a":"b"}])", LedgerReason::MarkdownDamage);
    row("bold outside", R"([2,"1",**"A"**,{}])", R"([2,"1","A",{}])", LedgerReason::MarkdownDamage);
    row("mask of asterisks stays", R"([2,"1",*"A"*,{"a":"********"}])", R"([2,"1","A",{"a":"********"}])", LedgerReason::MarkdownDamage);
    row("wrapped in a string", "[2,\"1\",\"A\",{\"ab\ncd\":1}]", R"([2,"1","A",{"abcd":1}])", LedgerReason::HardWrapped);
    row("number may have lost digits", R"([2,"1","A",{"a":12)", "", LedgerReason::Truncated);
    row("ends in a string", R"([2,"1","A",{"a":"b)", "", LedgerReason::Truncated);
    row("ends after a colon", R"([2,"1","A",{"a":)", "", LedgerReason::Truncated);
    row("elided", R"([2,"1","A",{"a":1, ... }])", "", LedgerReason::Elided);
    row("wrong bracket", R"([2,"1","A",{"a":1]])", "", LedgerReason::InvalidJson);
    row("call of a function", "[2,'1','A',{'a':Decimal('1')}]", "", LedgerReason::InvalidJson);
}

void TestTextLog::repair()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(int, reason);
    FrameRepair repair;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            repair.lineEnd();
        repair.feed(view(lines[i]));
    }
    repair.finish();
    if (expected.isEmpty()) {
        QVERIFY(repair.state() == FrameRepair::State::Failed);
        QCOMPARE(int(repair.failure()), reason);
        return;
    }
    QVERIFY(repair.state() == FrameRepair::State::Complete);
    QCOMPARE(QByteArray::fromStdString(repair.output()), expected);
    QCOMPARE(int(repair.mainRepair()), reason);
}

void TestTextLog::head_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFrame");
    QTest::newRow("call") << QByteArray(R"([2,"1","Heartbeat",{}])") << true;
    QTest::newRow("blanks and tabs") << QByteArray("[ 2 ,\t\"1\" , \"Heartbeat\" ,{}]") << true;
    QTest::newRow("result") << QByteArray(R"([3,"1",{}])") << true;
    QTest::newRow("error") << QByteArray(R"([4,"1","InternalError","",{}])") << true;
    QTest::newRow("short error") << QByteArray(R"([4,"457"])") << true;
    QTest::newRow("number as id") << QByteArray(R"([3,17,{}])") << true;
    QTest::newRow("escaped") << QByteArray(R"([2,\"1\",\"Heartbeat\",{}])") << true;
    QTest::newRow("field of a table") << QByteArray(R"([2,""1"",""Heartbeat"",{}])") << true;
    QTest::newRow("numbers") << QByteArray("[2, 4, 6]") << false;
    QTest::newRow("one number") << QByteArray("[2]") << false;
    QTest::newRow("other type") << QByteArray(R"([7,"1","Heartbeat",{}])") << false;
    QTest::newRow("log of a call") << QByteArray("[2879576313, TriggerMessage]") << false;
    QTest::newRow("number and text") << QByteArray(R"([3, "x"])") << false;
    QTest::newRow("text list") << QByteArray(R"([2,"a b c","d e f"])") << false;
    QTest::newRow("level") << QByteArray("[INFO ]") << false;
}

void TestTextLog::head()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFrame);
    const QByteArray line = "prefix [x] " + text + " rest";
    FrameHead head;
    const char *found = findFrameStart(line.constData(), line.constData() + line.size(), &head);
    QCOMPARE(found != nullptr && head.verdict == FrameHead::Verdict::Yes, isFrame);
}

void TestTextLog::direction_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("direction");
    const auto row = [](const char *before, DirectionWord word) { QTest::newRow(before) << QByteArray(before) << int(word); };
    row("x received JSON message from CB1: ", DirectionWord::Received);
    row("sent JSON message to CB1: ", DirectionWord::Sent);
    row("[MO] Recv: ", DirectionWord::Received);
    row("17:57:49.806 -> [MO] Send: ", DirectionWord::Sent);
    row("OnMessageReceived ", DirectionWord::Received);
    row("RAW_SND: ", DirectionWord::Sent);
    row("<< ", DirectionWord::ArrowLeft);
    row("CB1 -> ", DirectionWord::ArrowRight);
    row("[websockets.server] < TEXT '", DirectionWord::ArrowLeft);
    row("CP->CSMS ", DirectionWord::FromChargePoint);
    row("CP-->CMS ", DirectionWord::FromChargePoint);
    row("ChargePoint>CentralSystem ", DirectionWord::FromChargePoint);
    row("CSMS \xe2\x86\x92 Charging Station ", DirectionWord::ToChargePoint);
    row("message from charger: ", DirectionWord::FromChargePoint);
    row("to the central system ", DirectionWord::FromChargePoint);
    row("direction=in frame=", DirectionWord::None);
    row("{\"dir\":\"in\",\"frame\":", DirectionWord::Received);
    row("2025-02-11;CP-07;In;\"", DirectionWord::Received);
    row("2025-02-11,CP-07,out,\"", DirectionWord::Sent);
    row("then, in, ", DirectionWord::None);
    row("charging in progress ", DirectionWord::None);
    row("From WS lib: ", DirectionWord::FromSomeone);
    row("Empfangen: ", DirectionWord::Received);
}

void TestTextLog::direction()
{
    QFETCH(QByteArray, before);
    QFETCH(int, direction);
    LineHints hints;
    readLineHints(view(before), {}, &hints);
    QCOMPARE(int(hints.direction), direction);
}

void TestTextLog::station_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *before, PeerPlace place, const char *id) { QTest::newRow(before) << QByteArray(before) << int(place) << QByteArray(id); };
    row("[chargeBoxId=CB1, sessionId=1] Received: ", PeerPlace::Member, "CB1");
    row("{\"charge_point_id\": \"X-9\", \"m\": ", PeerPlace::Member, "X-9");
    row("Message from charge point 'CP-07' received: ", PeerPlace::Member, "CP-07");
    row("received JSON message from garage: ", PeerPlace::BeforeFrame, "garage");
    row("recv CB1: ", PeerPlace::BeforeFrame, "CB1");
    row("[ocpp] garage: receive message ", PeerPlace::BeforeVerb, "garage");
    row("INFO:ocpp:CB1: send ", PeerPlace::BeforeVerb, "CB1");
    row("ws://host:80/ocpp/CB7 ", PeerPlace::Path, "CB7");
    row("Process Call cp001 ", PeerPlace::Near, "cp001");
    row("2025-02-11T06:02:07Z\tDE*ABC*E1\t", PeerPlace::Loose, "DE*ABC*E1");
    row("[ocpp16-agent] INFO - >>> ", PeerPlace::Bracket, "");
    row("[RW-07] recv ", PeerPlace::Bracket, "RW-07");
    row("CS-KEBA-00001 | >> sent ", PeerPlace::Loose, "CS-KEBA-00001");
    row("Unable to parse message: '", PeerPlace::BeforeFrame, "");
    row("OcppClient: received ", PeerPlace::BeforeVerb, "");
    row("charger: 2024-03-01T09:56:31Z ", PeerPlace::Member, "");
}

void TestTextLog::station()
{
    QFETCH(QByteArray, before);
    QFETCH(int, place);
    QFETCH(QByteArray, id);
    LineHints hints;
    readLineHints(view(before), {}, &hints);
    const std::string_view found = hints.peers[place];
    QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), id);
}

void TestTextLog::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("reason"); // that the ledger must name; Count = none needed
    QByteArray deep = twoFrames + "2024-03-01 10:00:02 RX CB1: [2,\"2\",\"DataTransfer\",{\"a\":";
    deep += QByteArray(10000, '[') + QByteArray(10000, ']') + "}]\n" + QByteArray(twoFrames).replace("\"1\"", "\"9\"");
    QByteArray binary(100000, Qt::Uninitialized);
    for (qsizetype i = 0; i < binary.size(); ++i)
        binary[i] = char((i * 7919) >> 3 & (i % 3 ? 0 : 0xff));
    QTest::newRow("empty") << QByteArray() << 0 << int(LedgerReason::Empty);
    QTest::newRow("binary") << binary << 0 << int(LedgerReason::Binary);
    QTest::newRow("NUL bytes between") << twoFrames + QByteArray(50, '\0') + "\n" + QByteArray(twoFrames).replace("\"1\"", "\"9\"") << 4 << int(LedgerReason::NulBytes);
    QTest::newRow("nested 10,000 deep") << deep << 4 << int(LedgerReason::NestingTooDeep);
    QTest::newRow("no line end") << twoFrames.chopped(1) << 2 << int(LedgerReason::Count);
    QTest::newRow("Windows line ends") << QByteArray(twoFrames).replace("\n", "\r\n") << 2 << int(LedgerReason::Count);
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + twoFrames << 2 << int(LedgerReason::Count);
    QTest::newRow("invalid UTF-8") << "2024-03-01 10:00:00 RX CB1: [2,\"1\",\"Authorize\",{\"idTag\":\"\xfc\xe9\"}]\n" + twoFrames.mid(51) << 2 << int(LedgerReason::InvalidUtf8);
    QTest::newRow("only prose") << QByteArray("hello\nworld\n") << 0 << int(LedgerReason::NoFrame);
}

void TestTextLog::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, frames);
    QFETCH(int, reason);
    QTemporaryDir folder;
    const CapturePtr capture = load(write(folder, QStringLiteral("x.log"), bytes));
    int whole = 0;
    for (FrameId id = 0; id < capture->size(); ++id)
        whole += capture->frames().kind(id) != FrameKind::Damaged;
    QCOMPARE(whole, frames);
    if (reason != int(LedgerReason::Count))
        QVERIFY(capture->ledger().total(LedgerReason(reason)) > 0);
}

void TestTextLog::encodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = twoFrames + "2024-03-01 10:00:02 RX CB1: [2,\"2\",\"Authorize\",{\"idTag\":\"\xc3\xbc\xf0\x9f\x94\x8c\"}]\n";
    QTest::newRow("UTF-16 LE with mark") << QStringLiteral("a.log") << utf16(text, false, true);
    QTest::newRow("UTF-16 BE with mark") << QStringLiteral("a.log") << utf16(text, true, true);
    QTest::newRow("UTF-16 LE without mark") << QStringLiteral("a.log") << utf16(text, false, false);
    QTest::newRow("UTF-16 BE without mark") << QStringLiteral("a.log") << utf16(text, true, false);
    QTest::newRow("gzip") << QStringLiteral("a.log.gz") << gzip(text);
    QTest::newRow("gzip of two members") << QStringLiteral("a.log.gz") << gzip(text.left(60)) + gzip(text.mid(60));
    QTest::newRow("gzip with another name") << QStringLiteral("a.log") << gzip(text);
    QTest::newRow("gzip of UTF-16") << QStringLiteral("a.log.gz") << gzip(utf16(text, false, true));
}

void TestTextLog::encodings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const CapturePtr capture = load(write(folder, name, bytes));
    QCOMPARE(capture->size(), 3u);
    QCOMPARE(capture->frames().pair(0), 1u);
    QCOMPARE(capture->body(2).payload, QByteArray("{\"idTag\":\"\xc3\xbc\xf0\x9f\x94\x8c\"}"));
    QCOMPARE(capture->ledger().total(LedgerKind::SourceError), 0ull);
}

void TestTextLog::zipMembers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logs.zip"));
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    const auto add = [&](const QString &name, const QByteArray &bytes) {
        QuaZipFile file(&zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
        file.close();
    };
    add(QStringLiteral("one/CB1.log"), twoFrames);
    add(QStringLiteral("two.log"), twoFrames);
    add(QStringLiteral("inner.gz"), gzip(twoFrames));
    add(QStringLiteral("picture.png"), QByteArray("\x89PNG\0\0\0\0\0\0\0\0", 12));
    zip.close();
    const CapturePtr capture = CaptureLoader::load({path});
    QCOMPARE(capture->size(), 4u);
    QCOMPARE(capture->sources().size(), std::size_t(2));
    QCOMPARE(capture->sources().front().path, path + QStringLiteral("!/one/CB1.log"));
    QCOMPARE(capture->ledger().total(LedgerReason::Unsupported), 1ull);
    QCOMPARE(capture->ledger().total(LedgerReason::Binary), 1ull);
}

void TestTextLog::expansionIsBounded()
{
    QTemporaryDir folder;
    const QString path = write(folder, QStringLiteral("bomb.gz"), gzip(twoFrames + QByteArray(8 << 20, ' ')));
    ImportControl control;
    const std::vector<OpenedSource> sources = openSources(path, control, {.bytes = quint64(1) << 40, .ratio = 10, .freely = 1 << 20});
    QCOMPARE(sources.size(), std::size_t(1));
    QVERIFY(sources.front().bytes != nullptr);
    QVERIFY(sources.front().bytes->size() <= (1 << 20));
    QVERIFY(sources.front().bytes->size() > 0 || sources.front().notes.size() == 1);
    QCOMPARE(int(sources.front().notes.front().reason), int(LedgerReason::ExpansionLimit));
}

void TestTextLog::truncatedGzip()
{
    QTemporaryDir folder;
    QByteArray text;
    for (int i = 0; i < 2000; ++i)
        text += "2024-03-01 10:00:00 RX CB1: [2,\"" + QByteArray::number(i * 7919) + "\",\"Heartbeat\",{}]\n";
    const QByteArray bytes = gzip(text);
    const CapturePtr capture = load(write(folder, QStringLiteral("cut.gz"), bytes.left(bytes.size() / 2)));
    QVERIFY(capture->size() > 500);
    QVERIFY(capture->size() < 2000);
    QVERIFY(capture->ledger().total(LedgerReason::Truncated) > 0);
}

void TestTextLog::chunksAgree()
{
    // Frames printed over many lines lie across the borders between chunks.
    QByteArray text;
    const QByteArray filler(300, 'x');
    int frames = 0;
    while (text.size() < 10 << 20) {
        const QByteArray id = QByteArray::number(frames);
        text += "2024-03-01 10:00:00 RX CB1: [\n  2,\n  \"" + id + "\",\n  \"DataTransfer\",\n  {\n    \"vendorId\": \"Roam\",\n    \"data\": \"" + filler + "\"\n  }\n]\n";
        text += "2024-03-01 10:00:00 TX CB1: [3,\"" + id + "\",{\"status\":\"Accepted\"}]\n";
        frames += 2;
    }
    QTemporaryDir folder;
    const QString path = write(folder, QStringLiteral("x.log"), text);
    const CapturePtr one = load(path, 1);
    const CapturePtr two = load(path, 2);
    QCOMPARE(int(one->size()), frames);
    QCOMPARE(int(two->size()), frames);
    for (FrameId id = 0; id < one->size(); id += 2) {
        QCOMPARE(two->frames().at(id).offset, one->frames().at(id).offset);
        QCOMPARE(two->frames().pair(id), id + 1);
    }
    QCOMPARE(two->lineNumber(two->size() - 1), quint64(text.count('\n')));
    QCOMPARE(two->sources().front().lines, quint64(text.count('\n')));
}

void TestTextLog::linearTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("brackets") << QByteArray("[");
    QTest::newRow("open frames") << QByteArray("[2,");
    QTest::newRow("heads of calls") << QByteArray("[2,\"1\",\"Heartbeat\",{");
    QTest::newRow("nested calls") << QByteArray("[2,\"1\",\"Heartbeat\",{\"a\":");
    QTest::newRow("results") << QByteArray("[3,\"1\",{");
    QTest::newRow("errors with open text") << QByteArray("[4,\"1\",\"");
    QTest::newRow("escaped heads") << QByteArray("[2,\\\"1\\\",\\\"Heartbeat\\\",{");
    QTest::newRow("doubled heads") << QByteArray("[2,\"\"1\"\",\"\"Heartbeat\"\",{");
    QTest::newRow("doubled heads on lines") << QByteArray("\"[2,\"\"1\"\",\"\"Heartbeat\"\",{\n");
    QTest::newRow("repeated prefixes") << QByteArray("10:00:00 x: [2,\"1\",\"Heartbeat\",{\"a\":\"b\n10:00:00 x: c\n");
    QTest::newRow("open Docker records") << QByteArray("{\"log\":\"[\\n\",\"stream\":\"stdout\",\"time\":\"\"}\n");
    QTest::newRow("escaped quotes") << QByteArray("\\\"[3,\\\"1\\\",");
    QTest::newRow("backslashes") << QByteArray("[2,\\\\\\\"1\\\\\\\",");
    QTest::newRow("Python heads") << QByteArray("[2,'1','Heartbeat',{");
    QTest::newRow("open lines") << QByteArray("[2,\"1\",\"Heartbeat\",{\n");
    QTest::newRow("open arrays at line ends") << QByteArray("x [\n");
    QTest::newRow("open text at line ends") << QByteArray("[2,\"1\",\"Heartbeat\",{\"a\":\"\n");
    QTest::newRow("digits") << QByteArray("1");
    QTest::newRow("colons") << QByteArray("1:");
    QTest::newRow("arrows") << QByteArray("<-");
    QTest::newRow("slashes") << QByteArray("/a");
}

void TestTextLog::linearTime()
{
    QFETCH(QByteArray, unit);
    // Four times the bytes may take about four times the time; a quadratic scan takes sixteen.
    QTemporaryDir folder;
    const auto measure = [&](qsizetype bytes) {
        const QString path = write(folder, QStringLiteral("x.log"), unit.repeated(bytes / unit.size()) + "\n" + twoFrames);
        QElapsedTimer timer;
        timer.start();
        const CapturePtr capture = load(path, 1);
        return std::make_pair(timer.elapsed(), capture->size());
    };
    const auto [small, smallRows] = measure(64 << 10);
    const auto [large, largeRows] = measure(256 << 10);
    QVERIFY(smallRows >= 1);
    QVERIFY(largeRows >= 1);
    QVERIFY2(large < 1000 || large < 10 * std::max<qint64>(small, 1), qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(small).arg(large)));
}

void TestTextLog::cancel()
{
    QTemporaryDir folder;
    const QString path = write(folder, QStringLiteral("x.log"), twoFrames.repeated(100000));
    struct Control : ImportControl
    {
        mutable int asked = 0;
        bool isCancelled() const override { return ++asked > 3; }
    } control;
    ImportOptions options;
    options.importerId = QStringLiteral("text-log");
    options.prose = false; // messages are counted here
    const CapturePtr capture = CaptureLoader::load({path}, options, &control);
    QVERIFY(capture->size() < 200000);
    QVERIFY(capture->ledger().total(LedgerReason::Cancelled) > 0 || capture->size() == 0);
}

void TestTextLog::chargePointFromUser()
{
    QTemporaryDir folder;
    const QString path = write(folder, QStringLiteral("x.log"), "10:00:00 RX [2,\"1\",\"Heartbeat\",{}]\n");
    ImportOptions options;
    options.chargePointId = "MINE";
    options.version = ProtocolVersion::Ocpp201;
    const CapturePtr capture = CaptureLoader::load({path}, options);
    QCOMPARE(capture->size(), 1u);
    QCOMPARE(capture->peers().text(capture->frames().peer(0)), QByteArray("MINE"));
    QCOMPARE(capture->frames().version(0), ProtocolVersion::Ocpp201);
}

void TestTextLog::rebuiltFrameKnowsItsLine()
{
    QTemporaryDir folder;
    const CapturePtr capture = load(write(folder, QStringLiteral("x.log"), twoFrames + "prose\n2024-03-01 10:00:05 RX CB1: [2,'7','Heartbeat',{}]\n"));
    QCOMPARE(capture->size(), 3u);
    QVERIFY(capture->frames().at(2).hasFlag(FrameFlag::InArena));
    QCOMPARE(capture->lineNumber(2), 4ull);
    QCOMPARE(capture->body(2).action, QByteArray("Heartbeat"));
}

void TestTextLog::longLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("8 MB of prose") << QByteArray(8 << 20, 'x');
    QTest::newRow("8 MB in a text that never closes") << "10:00:00 RX [2,\"9\",\"DataTransfer\",{\"data\":\"" + QByteArray(8 << 20, 'x');
    QTest::newRow("8 MB in a whole message") << "10:00:00 RX [2,\"9\",\"DataTransfer\",{\"data\":\"" + QByteArray(8 << 20, 'x') + "\"}]";
    QTest::newRow("4,000,000 brackets") << QByteArray(4'000'000, '[');
    QTest::newRow("4,000,000 brackets in a message") << "10:00:00 RX [2,\"9\",\"DataTransfer\",{\"data\":" + QByteArray(4'000'000, '[');
    QTest::newRow("2,000,000 brackets, each with a quote") << QByteArray("[\"").repeated(2'000'000);
}

void TestTextLog::longLines()
{
    QFETCH(QByteArray, line);
    QTemporaryDir folder;
    const auto measure = [&](const QByteArray &text) {
        const QString path = write(folder, QStringLiteral("x.log"), text + "\n" + twoFrames);
        QElapsedTimer timer;
        timer.start();
        const CapturePtr capture = load(path, 1);
        const FrameId rows = capture->size();
        // What follows the line is read as ever.
        if (rows < 2 || capture->frames().action(rows - 1) != capture->frames().action(rows - 2) || capture->sources().front().lines != 3)
            return qint64(-1);
        return timer.elapsed();
    };
    const qint64 quarter = measure(line.left(line.size() / 4));
    const qint64 whole = measure(line);
    QVERIFY(quarter >= 0);
    QVERIFY(whole >= 0);
    QVERIFY2(whole < 1000 || whole < 10 * std::max<qint64>(quarter, 1), qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(quarter).arg(whole)));
}

QTEST_GUILESS_MAIN(TestTextLog)
#include "tst_textlog.moc"
