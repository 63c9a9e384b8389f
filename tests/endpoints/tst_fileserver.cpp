// SPDX-License-Identifier: GPL-3.0-or-later
// Firmware fetched from and logs sent to the laptop.
#include "models/endpoints/certificates.h"
#include "models/endpoints/fileserver.h"
#include "models/endpoints/multipartreader.h"

#include <QDir>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace Roamscope;

namespace {

constexpr int patience = 15'000; // ms; never reached when all is well

class Sink : public FrameSink
{
public:
    void record(RecordedFrame frame) override
    {
        const std::lock_guard lock(m_mutex);
        m_frames.append(frame);
    }
    void report(PeerProblem problem) override
    {
        const std::lock_guard lock(m_mutex);
        m_problems.append(problem);
    }
    QList<RecordedFrame> frames()
    {
        const std::lock_guard lock(m_mutex);
        return m_frames;
    }
    bool has(PeerProblem::Kind kind)
    {
        const std::lock_guard lock(m_mutex);
        return std::any_of(m_problems.cbegin(), m_problems.cend(), [kind](const PeerProblem &problem) { return problem.kind == kind; });
    }

private:
    std::mutex m_mutex;
    QList<RecordedFrame> m_frames;
    QList<PeerProblem> m_problems;
};

struct Reply
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// Reads one answer, with as much body as it announces; `noBody` for HEAD.
Reply readReply(QTcpSocket &socket, bool noBody = false)
{
    Reply reply;
    QByteArray bytes;
    qsizetype end = -1;
    while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
        if (!socket.bytesAvailable() && !socket.waitForReadyRead(patience))
            return reply;
        // Not more than the header: what follows may be the next answer.
        bytes += socket.read(1);
    }
    reply.head = bytes.left(end);
    reply.status = reply.head.mid(9, 3).toInt();
    const qint64 length = noBody ? 0 : reply.header("Content-Length").toLongLong();
    while (reply.body.size() < length) {
        if (!socket.bytesAvailable() && !socket.waitForReadyRead(patience))
            return reply;
        reply.body += socket.read(length - reply.body.size());
    }
    return reply;
}

} // namespace

class TestFileServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void names_data();
    void names();
    void ranges_data();
    void ranges();
    void boundaries_data();
    void boundaries();
    void multipartInAnyPieces();
    void multipartBroken_data();
    void multipartBroken();
    void downloads_data();
    void downloads();
    void downloadInParts();
    void keptConnection();
    void uploads_data();
    void uploads();
    void uploadAfterContinue();
    void usedUp();
    void brokenUpload();
    void tooLarge_data();
    void tooLarge();
    void refused_data();
    void refused();
    void tls();
    void portTaken();
    void fileGone();

private:
    QByteArray file(const QByteArray &bytes, const QString &name = QStringLiteral("firmware.bin"))
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        file.close();
        QString error;
        return m_server->files().offer(file.fileName(), "CP01", &error);
    }
    Reply ask(const QByteArray &request, bool noBody = false)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        if (!socket.waitForConnected(patience))
            return {};
        socket.write(request);
        return readReply(socket, noBody);
    }
    FileTransfer last() { return m_server->files().transfers().back(); }
    QStringList stored() { return QDir(m_folder->filePath(QStringLiteral("uploads"))).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Sink> m_sink;
    std::unique_ptr<FileServer> m_server;
    FileServerSettings m_settings;
};

void TestFileServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_shared<Sink>();
    m_server = std::make_unique<FileServer>();
    m_settings = {};
    m_settings.address = QStringLiteral("127.0.0.1");
    m_settings.uploadFolder = m_folder->filePath(QStringLiteral("uploads"));
    m_settings.uploadLimit = 1 << 20;
    m_settings.sink = m_sink;
    QCOMPARE(m_server->start(m_settings), QString());
    QVERIFY(m_server->port() != 0);
}

void TestFileServer::cleanup()
{
    m_server.reset();
}

void TestFileServer::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("harmless");
    QTest::newRow("as it is") << QStringLiteral("log-1.2_a.zip") << QStringLiteral("log-1.2_a.zip");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
    QTest::newRow("drive and colon") << QStringLiteral("C:\\log.txt") << QStringLiteral("C__log.txt");
    QTest::newRow("letters of the world") << QStringLiteral("Prüfung 日志.log") << QStringLiteral("Prüfung_日志.log");
    QTest::newRow("nothing left") << QStringLiteral("...") << QStringLiteral("file");
    QTest::newRow("empty") << QString() << QStringLiteral("file");
    QTest::newRow("very long") << QString(500, QLatin1Char('a')) << QString(100, QLatin1Char('a'));
}

void TestFileServer::names()
{
    QFETCH(QString, name);
    QTEST(harmlessFileName(name), "harmless");
}

void TestFileServer::ranges_data()
{
    using Kind = ByteRange::Kind;
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    const auto row = [](const char *name, const char *header, Kind kind, qint64 begin, qint64 end) {
        QTest::newRow(name) << QByteArray(header) << int(kind) << begin << end;
    };
    row("none", "", Kind::Whole, 0, 100);
    row("first ten", "bytes=0-9", Kind::Part, 0, 10);
    row("from the middle", "bytes=50-", Kind::Part, 50, 100);
    row("last ten", "bytes=-10", Kind::Part, 90, 100);
    row("last of more than there is", "bytes=-1000", Kind::Part, 0, 100);
    row("beyond the end", "bytes=90-200", Kind::Part, 90, 100);
    row("behind the end", "bytes=100-", Kind::Unsatisfiable, 0, 0);
    row("last none", "bytes=-0", Kind::Unsatisfiable, 0, 0);
    row("two", "bytes=0-1,4-5", Kind::Whole, 0, 100);
    row("backwards", "bytes=9-3", Kind::Whole, 0, 100);
    row("other unit", "lines=1-2", Kind::Whole, 0, 100);
    row("nonsense", "bytes=a-b", Kind::Whole, 0, 100);
    row("nothing in it", "bytes=-", Kind::Whole, 0, 100);
    row("too large a number", "bytes=99999999999999999999-", Kind::Whole, 0, 100);
    row("largest number", "bytes=0-9223372036854775807", Kind::Part, 0, 100);
}

void TestFileServer::ranges()
{
    QFETCH(QByteArray, header);
    const ByteRange range = byteRange(header, 100);
    QTEST(int(range.kind), "kind");
    QTEST(range.begin, "begin");
    QTEST(range.end, "end");
}

void TestFileServer::boundaries_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("boundary");
    QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
    QTest::newRow("quoted") << QByteArray("Multipart/Form-Data; charset=utf-8; boundary=\"a;b c\"") << QByteArray("a;b c");
    QTest::newRow("no multipart") << QByteArray("text/plain; boundary=abc") << QByteArray();
    QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
    QTest::newRow("too long") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'x')) << QByteArray();
}

void TestFileServer::boundaries()
{
    QFETCH(QByteArray, contentType);
    QTEST(MultipartReader::boundaryOf(contentType), "boundary");
}

void TestFileServer::multipartInAnyPieces()
{
    const QByteArray content = "line\r\n--abd not the end\r\n\r\n--ab";
    const QByteArray body = "--abc\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n17\r\n--abc\r\n"
                            "content-disposition: form-data; name=\"file\"; filename=\"C:\\\\logs\\\\cp.log\"\r\nContent-Type: text/plain\r\n\r\n"
        + content + "\r\n--abc\r\nContent-Disposition: form-data; name=\"f2\"; filename=\"second\"\r\n\r\nnot this\r\n--abc--\r\nbehind";
    for (qsizetype piece = 1; piece <= body.size(); ++piece) {
        QByteArray got;
        MultipartReader reader("abc", [&](QByteArrayView bytes) {
            got.append(bytes);
            return true;
        });
        for (qsizetype at = 0; at < body.size(); at += piece)
            QVERIFY(reader.feed(QByteArrayView(body).sliced(at, std::min(piece, body.size() - at))));
        QCOMPARE(got, content);
        QCOMPARE(reader.fileName(), QByteArray("cp.log"));
        QVERIFY(reader.isComplete());
    }
}

void TestFileServer::multipartBroken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("complete");
    QTest::newRow("no boundary at all") << QByteArray(100'000, 'x') << true << false;
    QTest::newRow("endless header") << "--abc\r\nX: " + QByteArray(20'000, 'x') << false << false;
    QTest::newRow("endless boundary line") << "--abc" + QByteArray(20'000, ' ') << false << false;
    QTest::newRow("ends in the file") << QByteArray("--abc\r\nContent-Disposition: form-data; filename=a\r\n\r\nbytes") << true << false;
    QTest::newRow("empty file") << QByteArray("--abc\r\nContent-Disposition: form-data; filename=a\r\n\r\n\r\n--abc--") << true << true;
    QTest::newRow("nothing but the end") << QByteArray("--abc--") << true << true;
}

void TestFileServer::multipartBroken()
{
    QFETCH(QByteArray, body);
    MultipartReader reader("abc", [](QByteArrayView) { return true; });
    QTEST(reader.feed(body), "readable");
    QTEST(reader.isComplete(), "complete");
}

void TestFileServer::downloads_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("whole") << QByteArray("GET") << QByteArray() << 200 << QByteArray("0123456789");
    QTest::newRow("head") << QByteArray("HEAD") << QByteArray() << 200 << QByteArray();
    QTest::newRow("part") << QByteArray("GET") << QByteArray("Range: bytes=3-5\r\n") << 206 << QByteArray("345");
    QTest::newRow("rest") << QByteArray("GET") << QByteArray("Range: bytes=8-\r\n") << 206 << QByteArray("89");
    QTest::newRow("behind the end") << QByteArray("GET") << QByteArray("Range: bytes=10-\r\n") << 416 << QByteArray("The file is not that long.\n");
    QTest::newRow("of another version") << QByteArray("GET") << QByteArray("Range: bytes=3-5\r\nIf-Range: \"old\"\r\n") << 200 << QByteArray("0123456789");
    QTest::newRow("upload to it") << QByteArray("PUT") << QByteArray("Content-Length: 0\r\n") << 405 << QByteArray("This address is for another method.\n");
}

void TestFileServer::downloads()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    const QByteArray path = file("0123456789");
    QVERIFY(path.endsWith("/firmware.bin"));
    const Reply reply = ask(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n", method == "HEAD");
    QTEST(reply.status, "status");
    QTEST(reply.body, "body");
    if (method == "HEAD")
        QCOMPARE(reply.header("Content-Length"), QByteArray("10"));
}

void TestFileServer::downloadInParts()
{
    const QByteArray content(300'000, 'f');
    const QByteArray path = file(content);
    const Reply first = ask("GET " + path + " HTTP/1.1\r\nRange: bytes=0-99999\r\n\r\n");
    QCOMPARE(first.status, 206);
    QCOMPARE(first.header("Content-Range"), QByteArray("bytes 0-99999/300000"));
    QTRY_COMPARE_WITH_TIMEOUT(last().bytes, 100'000, patience);
    QCOMPARE(last().state, FileTransfer::State::Running);
    const Reply second = ask("GET " + path + " HTTP/1.1\r\nRange: bytes=100000-\r\nIf-Range: " + first.header("ETag") + "\r\n\r\n");
    QCOMPARE(second.status, 206);
    QCOMPARE(first.body + second.body, content);
    QTRY_COMPARE_WITH_TIMEOUT(last().state, FileTransfer::State::Done, patience);
    QCOMPARE(last().requests, 2);
    QCOMPARE(last().station, QByteArray("CP01"));
    QVERIFY(last().address.startsWith("127.0.0.1:"));
    // What happened stands in the capture.
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->frames().size(), 2, patience);
    QCOMPARE(m_sink->frames().constLast().kind, FrameKind::Event);
    QCOMPARE(m_sink->frames().constLast().peer, QByteArray("CP01"));
}

void TestFileServer::keptConnection()
{
    const QByteArray path = file("0123456789");
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected(patience));
    const QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    socket.write(request + request); // the second waits in the socket
    QCOMPARE(readReply(socket).body, QByteArray("0123456789"));
    QCOMPARE(readReply(socket).body, QByteArray("0123456789"));
    socket.write("GET " + path + " HTTP/1.0\r\n\r\n");
    QCOMPARE(readReply(socket).header("Connection"), QByteArray("close"));
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(patience));
}

void TestFileServer::uploads_data()
{
    QTest::addColumn<QByteArray>("head"); // behind the method and the path
    QTest::addColumn<QByteArray>("tail"); // of the path
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    const QByteArray form = "--B\r\nContent-Disposition: form-data; name=f; filename=\"../../diag.zip\"\r\n\r\nzip bytes\r\n--B--\r\n";
    QTest::newRow("put") << QByteArray("Content-Length: 5\r\n") << QByteArray("cp.log") << QByteArray("hello") << QByteArray("hello") << QStringLiteral("cp.log");
    QTest::newRow("path in the name") << QByteArray("Content-Length: 5\r\n") << QByteArray("..%2f..%2fevil") << QByteArray("hello") << QByteArray("hello") << QStringLiteral("_.._evil");
    QTest::newRow("without a name") << QByteArray("Content-Length: 5\r\n") << QByteArray() << QByteArray("hello") << QByteArray("hello") << QStringLiteral("upload.log");
    QTest::newRow("name in a header") << QByteArray("Content-Length: 5\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\n") << QByteArray() << QByteArray("hello")
                                      << QByteArray("hello") << QStringLiteral("a.txt");
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("cp.log") << QByteArray("3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n") << QByteArray("hello")
                             << QStringLiteral("cp.log");
    QTest::newRow("form") << "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n" << QByteArray() << form
                          << QByteArray("zip bytes") << QStringLiteral("diag.zip");
    QTest::newRow("empty") << QByteArray("Content-Length: 0\r\n") << QByteArray("cp.log") << QByteArray() << QByteArray() << QStringLiteral("cp.log");
}

void TestFileServer::uploads()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    const QByteArray path = m_server->files().expectUpload("CP 1");
    const Reply reply = ask("POST " + path + '/' + tail + " HTTP/1.1\r\nHost: x\r\n" + head + "\r\n" + body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(stored().size(), 1);
    QVERIFY2(stored().constFirst().startsWith(QStringLiteral("CP_1_")) && stored().constFirst().endsWith(QLatin1Char('_') + name), qPrintable(stored().constFirst()));
    QCOMPARE(last().state, FileTransfer::State::Done);
    QFile file(last().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestFileServer::uploadAfterContinue()
{
    const QByteArray path = m_server->files().expectUpload("CP01");
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected(patience));
    socket.write("PUT " + path + "big HTTP/1.1\r\nContent-Length: 500000\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(readReply(socket).status, 100);
    socket.write(QByteArray(300'000, 'a'));
    QTRY_VERIFY_WITH_TIMEOUT(last().bytes == 300'000, patience);
    QCOMPARE(last().size, 500'000);
    QCOMPARE(last().state, FileTransfer::State::Running);
    socket.write(QByteArray(200'000, 'b'));
    QCOMPARE(readReply(socket).status, 200);
    QCOMPARE(QFileInfo(last().file).size(), 500'000);
}

void TestFileServer::usedUp()
{
    const QByteArray request = "PUT " + m_server->files().expectUpload("CP01") + "a HTTP/1.1\r\nContent-Length: 1\r\n\r\nx";
    QCOMPARE(ask(request).status, 200);
    QCOMPARE(ask(request).status, 404);
    QCOMPARE(stored().size(), 1);
}

void TestFileServer::brokenUpload()
{
    const QByteArray path = m_server->files().expectUpload("CP01");
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(socket.waitForConnected(patience));
        socket.write("PUT " + path + "a HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf");
        QTRY_COMPARE_WITH_TIMEOUT(last().bytes, 4, patience);
        socket.abort();
    }
    QTRY_COMPARE_WITH_TIMEOUT(last().state, FileTransfer::State::Broken, patience);
    QVERIFY(!last().detail.isEmpty());
    QCOMPARE(stored(), QStringList());
    // It may try again.
    QCOMPARE(ask("PUT " + path + "a HTTP/1.1\r\nContent-Length: 1\r\n\r\nx").status, 200);
    QCOMPARE(last().state, FileTransfer::State::Done);
    QCOMPARE(stored().size(), 1);
}

void TestFileServer::tooLarge_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("in chunks") << false;
}

void TestFileServer::tooLarge()
{
    QFETCH(bool, announced);
    const QByteArray path = m_server->files().expectUpload("CP01");
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected(patience));
    if (announced) {
        socket.write("PUT " + path + " HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
    } else {
        socket.write("PUT " + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 40; ++i)
            socket.write("8000\r\n" + QByteArray(0x8000, 'x') + "\r\n");
    }
    QCOMPARE(readReply(socket).status, 413);
    QCOMPARE(last().state, FileTransfer::State::Broken);
    QCOMPARE(stored(), QStringList());
    QVERIFY(m_sink->has(PeerProblem::Kind::BodyTooLarge));
}

void TestFileServer::refused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("root") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 404;
    QTest::newRow("unknown address") << QByteArray("GET /f/00000000000000000000000000000000/firmware.bin HTTP/1.1\r\n\r\n") << 404;
    QTest::newRow("path out of it") << QByteArray("GET /f/../../etc/passwd HTTP/1.1\r\n\r\n") << 404;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 garbage\r\n\r\n") << 400;
    QTest::newRow("endless header") << "GET / HTTP/1.1\r\nX: " + QByteArray(200'000, 'x') << 431;
}

void TestFileServer::refused()
{
    QFETCH(QByteArray, request);
    QTEST(ask(request).status, "status");
}

void TestFileServer::tls()
{
    const CertificateAndKey own = makeCertificate({QStringLiteral("localhost")}, {QStringLiteral("127.0.0.1")}, 2);
    m_settings.tls.enabled = true;
    m_settings.tls.certificatePem = own.certificatePem;
    m_settings.tls.keyPem = own.keyPem;
    QCOMPARE(m_server->start(m_settings), QString());
    const QByteArray path = file("secret firmware");
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY2(socket.waitForEncrypted(patience), qPrintable(socket.errorString()));
    socket.write("GET " + path + " HTTP/1.1\r\n\r\n");
    QCOMPARE(readReply(socket).body, QByteArray("secret firmware"));
}

void TestFileServer::portTaken()
{
    FileServer second;
    FileServerSettings settings = m_settings;
    settings.port = m_server->port();
    QCOMPARE(second.start(settings), QString());
    QVERIFY(second.port() != m_server->port());
    second.stop();
    QVERIFY(!second.isRunning());
}

void TestFileServer::fileGone()
{
    const QByteArray path = file("x");
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("firmware.bin"))));
    QCOMPARE(ask("GET " + path + " HTTP/1.1\r\n\r\n").status, 404);
    QCOMPARE(last().state, FileTransfer::State::Broken);
    QString error;
    QVERIFY(m_server->files().offer(m_folder->filePath(QStringLiteral("none")), "CP01", &error).isEmpty());
    QVERIFY(!error.isEmpty());
}

QTEST_GUILESS_MAIN(TestFileServer)
#include "tst_fileserver.moc"
