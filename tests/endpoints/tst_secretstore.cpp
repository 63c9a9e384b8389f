// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/secretstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Roamscope;

namespace {

SecretStore::Secret readNow(SecretStore &store, const QString &name)
{
    std::optional<SecretStore::Secret> got;
    store.read(name, &store, [&got](const SecretStore::Secret &secret) { got = secret; });
    return QTest::qWaitFor([&got] { return got.has_value(); }, 70'000) ? *got : SecretStore::Secret {.error = QStringLiteral("no answer")};
}

QString writeNow(SecretStore &store, const QString &name, const QByteArray &value)
{
    std::optional<QString> got;
    store.write(name, value, &store, [&got](const QString &error) { got = error; });
    return QTest::qWaitFor([&got] { return got.has_value(); }, 70'000) ? *got : QStringLiteral("no answer");
}

const QString name = QStringLiteral("secret:test/password");

} // namespace

/// Without a keychain, and the other half in a session of its own.
class SecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutBus();
    void callbacksOfTheGone();
    void wipes();
    void withKeyring();
};

void SecretStoreTest::withoutBus()
{
    QTemporaryDir empty;
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(empty.path()));
    QElapsedTimer timer;
    timer.start();
    SecretStore store;
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(store.place(), SecretStore::Place::Memory);
    QVERIFY(store.note().contains(QStringLiteral("D-Bus")));
    QVERIFY(writeNow(store, name, "s3cret").isEmpty());
    QCOMPARE(readNow(store, name).value, QByteArray("s3cret"));
    QCOMPARE(store.cached(name), QByteArray("s3cret"));
    QVERIFY(writeNow(store, name, {}).isEmpty());
    QVERIFY(!readNow(store, name).found);
    // A session's memory is its own.
    QVERIFY(writeNow(store, name, "again").isEmpty());
    SecretStore other;
    QVERIFY(!readNow(other, name).found);
    if (!bus.isNull())
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    if (runtime.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", runtime);
}

void SecretStoreTest::callbacksOfTheGone()
{
    SecretStore store(nullptr, SecretStore::Use::MemoryOnly);
    auto gone = std::make_unique<QObject>();
    bool called = false;
    store.read(name, gone.get(), [&called](const SecretStore::Secret &) { called = true; });
    gone.reset();
    QVERIFY(writeNow(store, name, "x").isEmpty());
    QVERIFY(!called);
}

void SecretStoreTest::wipes()
{
    QByteArray bytes("password");
    SecretStore::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    // What somebody else still holds stays as it is.
    QByteArray first("password");
    QByteArray second = first;
    SecretStore::wipe(second);
    QCOMPARE(first, QByteArray("password"));
}

void SecretStoreTest::withKeyring()
{
    const QString session = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (session.isEmpty() || daemon.isEmpty())
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
    QTemporaryDir home;
    QVERIFY(home.isValid());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(variable), home.path());
    for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"})
        environment.remove(QString::fromLatin1(variable));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(session, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("printf pass | \"$0\" --unlock --components=secrets >/dev/null 2>&1; \"$1\" --inside; code=$?; "
                                           "exit $code"),
                            daemon, QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForStarted());
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        QFAIL("the session with the keyring did not end");
    }
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output);
    QVERIFY2(output.contains("3 passed"), output);
}

/// Runs within dbus-run-session, beside an unlocked keyring.
class KeyringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheProgram();
};

void KeyringTest::survivesTheProgram()
{
    const QByteArray value("p\xc3\xa4ss\x01word", 11);
    {
        SecretStore store;
        QVERIFY2(store.place() == SecretStore::Place::Keychain, qPrintable(store.note()));
        QVERIFY(store.note().isEmpty());
        QCOMPARE(writeNow(store, name, value), QString());
    }
    {
        SecretStore store;
        const SecretStore::Secret secret = readNow(store, name);
        QCOMPARE(secret.error, QString());
        QVERIFY(secret.found);
        QCOMPARE(secret.value, value);
        QCOMPARE(writeNow(store, name, {}), QString());
    }
    SecretStore store;
    const SecretStore::Secret secret = readNow(store, name);
    QCOMPARE(secret.error, QString());
    QVERIFY(!secret.found);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--inside"))) {
        KeyringTest inside;
        return QTest::qExec(&inside, {application.arguments().constFirst()});
    }
    SecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstore.moc"
