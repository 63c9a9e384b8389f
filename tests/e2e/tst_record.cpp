// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/websocketclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <mutex>

using namespace Roamscope;

namespace {

constexpr int patience = 30'000; // ms

/// A charger's end: what came, and the open connection.
struct Listener : WebSocketHandler
{
    std::mutex mutex;
    std::shared_ptr<WebSocketConnection> connection;
    QList<QByteArray> texts;
    bool hasFailed = false;

    void opened(const std::shared_ptr<WebSocketConnection> &opened) override
    {
        const std::lock_guard lock(mutex);
        connection = opened;
    }
    void text(WebSocketConnection &, const QByteArray &text) override
    {
        const std::lock_guard lock(mutex);
        texts.append(text);
    }
    void closed(WebSocketConnection &, const WebSocketClose &) override
    {
        const std::lock_guard lock(mutex);
        connection.reset();
    }
    void failed(const WebSocketFailure &) override
    {
        const std::lock_guard lock(mutex);
        hasFailed = true;
    }
    bool send(const QByteArray &text)
    {
        const std::lock_guard lock(mutex);
        return connection && connection->send(text);
    }
    bool isOpen()
    {
        const std::lock_guard lock(mutex);
        return connection != nullptr;
    }
    qsizetype count()
    {
        const std::lock_guard lock(mutex);
        return texts.size();
    }
};

/// `roamscope record` as a process, with the events that it told.
class Recorder
{
public:
    void start(const QString &folder, const QStringList &arguments, const QStringList &environment = {})
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            variables.remove(QString::fromLatin1(name));
        variables.insert(QStringLiteral("HOME"), folder);
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const QString &one : environment)
            variables.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
        m_process.setProcessEnvironment(variables);
        m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral(PROGRAM), QStringList {QStringLiteral("record"), QStringLiteral("--json")} + arguments);
    }
    /// The first event of that name; empty while there is none.
    QJsonObject event(const QString &name)
    {
        while (m_process.canReadLine())
            m_events.append(QJsonDocument::fromJson(m_process.readLine()).object());
        for (const QJsonObject &one : std::as_const(m_events)) {
            if (one.value(u"event").toString() == name)
                return one;
        }
        return {};
    }
    int port() { return event(QStringLiteral("listening")).value(u"port").toInt(); }
    void terminate() { ::kill(pid_t(m_process.processId()), SIGTERM); }
    int exitCode() { return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QList<QJsonObject> m_events;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `roamscope record` as central system and as proxy, stopped by a signal.
class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAsCentralSystem();
    void recordsAsProxy();
    void ends();
    void badUse_data();
    void badUse();

private:
    QTemporaryDir m_folder;
};

void TestRecord::recordsAsCentralSystem()
{
    Recorder recorder;
    recorder.start(m_folder.path(), {QStringLiteral("--csms"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--profile"), QStringLiteral("1"),
                                     QStringLiteral("--password-from-env"), QStringLiteral("CP_PASSWORD"), QStringLiteral("-o"), QStringLiteral("csms.jsonl")},
                   {QStringLiteral("CP_PASSWORD=0123456789abcdef")});
    QTRY_VERIFY2_WITH_TIMEOUT(recorder.port() != 0, recorder.errors().constData(), patience);
    const auto charger = std::make_shared<Listener>();
    WebSocketClient client;
    WebSocketClientSettings settings;
    settings.url = "ws://127.0.0.1:" + QByteArray::number(recorder.port()) + "/CP1";
    settings.subprotocols = {"ocpp1.6"};
    settings.headers = {{"Authorization", basicAuthorization("CP1", "0123456789abcdef")}};
    client.open(settings, charger);
    QTRY_VERIFY_WITH_TIMEOUT(charger->isOpen(), patience);
    QVERIFY(charger->send(R"([2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}])"));
    QTRY_COMPARE_WITH_TIMEOUT(charger->count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(recorder.event(QStringLiteral("connected")).value(u"chargePoint").toString(), QStringLiteral("CP1"), patience);
    QVERIFY(charger->send("garbage"));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.event(QStringLiteral("problem")).value(u"id").toString(), QStringLiteral("not-ocpp"), patience);
    recorder.terminate();
    QCOMPARE(recorder.exitCode(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!charger->isOpen(), patience);
    const QJsonObject summary = recorder.event(QStringLiteral("summary"));
    QVERIFY(summary.value(u"frames").toInt() >= 4);
    QCOMPARE(summary.value(u"lost").toInt(), 0);
    QCOMPARE(summary.value(u"chargePoints").toArray().size(), 1);
    const QByteArray capture = contentOf(m_folder.filePath(QStringLiteral("csms.jsonl")));
    QVERIFY(capture.endsWith('\n'));
    QVERIFY(capture.contains("\"action\":\"BootNotification\""));
    QVERIFY(!capture.contains("0123456789abcdef"));
}

void TestRecord::recordsAsProxy()
{
    Recorder csms;
    csms.start(m_folder.path(), {QStringLiteral("--csms"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("-o"), QStringLiteral("upstream.jsonl")});
    QTRY_VERIFY2_WITH_TIMEOUT(csms.port() != 0, csms.errors().constData(), patience);
    Recorder proxy;
    proxy.start(m_folder.path(), {QStringLiteral("--proxy"), QStringLiteral("ws://127.0.0.1:%1/ocpp").arg(csms.port()), QStringLiteral("--port"), QStringLiteral("0"),
                                  QStringLiteral("-o"), QStringLiteral("proxy.jsonl")});
    QTRY_VERIFY2_WITH_TIMEOUT(proxy.port() != 0, proxy.errors().constData(), patience);
    const auto charger = std::make_shared<Listener>();
    WebSocketClient client;
    WebSocketClientSettings settings;
    settings.url = "ws://127.0.0.1:" + QByteArray::number(proxy.port()) + "/CP1";
    settings.subprotocols = {"ocpp2.0.1"};
    client.open(settings, charger);
    QTRY_VERIFY_WITH_TIMEOUT(charger->isOpen(), patience);
    QVERIFY(charger->send(R"([2,"1","Heartbeat",{}])"));
    QTRY_COMPARE_WITH_TIMEOUT(charger->count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.event(QStringLiteral("connected")).value(u"chargePoint").toString(), QStringLiteral("CP1"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(csms.event(QStringLiteral("connected")).value(u"version").toString(), QStringLiteral("2.0.1"), patience);
    proxy.terminate();
    QVERIFY(proxy.exitCode() >= 0);
    csms.terminate();
    QVERIFY(csms.exitCode() >= 0);
    for (const char *name : {"proxy.jsonl", "upstream.jsonl"}) {
        const QByteArray capture = contentOf(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY2(capture.count("\"messageType\":\"CALL") == 2, capture.constData());
    }
}

void TestRecord::ends()
{
    Recorder recorder;
    recorder.start(m_folder.path(), {QStringLiteral("--csms"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("-o"), QStringLiteral("short.jsonl"),
                                     QStringLiteral("--duration"), QStringLiteral("1")});
    QCOMPARE(recorder.exitCode(), 0);
    QCOMPARE(recorder.event(QStringLiteral("summary")).value(u"frames").toInt(), 0);
}

void TestRecord::badUse_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nobody") << QStringLiteral("-o x.jsonl") << QByteArray("--csms or --proxy");
    QTest::newRow("both") << QStringLiteral("--csms --proxy ws://h/ -o x.jsonl") << QByteArray("--csms or --proxy");
    QTest::newRow("no file") << QStringLiteral("--csms") << QByteArray("-o FILE");
    QTest::newRow("port") << QStringLiteral("--csms --port 70000 -o x.jsonl") << QByteArray("70000");
    QTest::newRow("upstream") << QStringLiteral("--proxy http://h/ -o x.jsonl") << QByteArray("ws://");
    QTest::newRow("versions") << QStringLiteral("--csms --versions 1.6,3.0 -o x.jsonl") << QByteArray("3.0");
    QTest::newRow("no password") << QStringLiteral("--csms --profile 1 -o x.jsonl --port 0") << QByteArray("password");
    QTest::newRow("variable not set") << QStringLiteral("--csms --profile 1 --password-from-env NOT_SET_HERE -o x.jsonl") << QByteArray("NOT_SET_HERE");
    QTest::newRow("certificate without TLS") << QStringLiteral("--csms --certificate a.pem -o x.jsonl") << QByteArray("--profile");
    QTest::newRow("rules") << QStringLiteral("--csms --rules nothere.json -o x.jsonl") << QByteArray("nothere.json");
    QTest::newRow("folder") << QStringLiteral("--csms --port 0 -o /nowhere/at/all.jsonl") << QByteArray("all.jsonl");
}

void TestRecord::badUse()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, says);
    Recorder recorder;
    recorder.start(m_folder.path(), arguments.split(QLatin1Char(' ')));
    QCOMPARE(recorder.exitCode(), 2);
    const QByteArray errors = recorder.errors();
    QVERIFY2(errors.contains(says), errors.constData());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
