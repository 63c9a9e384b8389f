// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/secretstore.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#ifdef ROAMSCOPE_DBUS
#    include <QDBusConnection>
#    include <QDBusMessage>
#endif

namespace Roamscope {

namespace {

const QString service = QStringLiteral("Roamscope");
constexpr int answerTime = 60'000; ///< ms: somebody may have to type the password of the keychain first

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#    ifdef ROAMSCOPE_DBUS
constexpr int busTime = 1000; ///< ms

bool namesKeychain(const QString &method)
{
    const QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                                             QStringLiteral("org.freedesktop.DBus"), method);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call, QDBus::Block, busTime);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return false;
    const QStringList names = answer.arguments().constFirst().toStringList();
    for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd6", "org.kde.kwalletd5"}) {
        if (names.contains(QLatin1StringView(name)))
            return true;
    }
    return false;
}
#    endif

/// A bus address that leads somewhere. Without one the libraries below QtKeychain try to start a bus of their own,
/// which blocks for minutes under a bare X server.
bool hasSessionBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty()) {
        const QByteArray path = address.startsWith("unix:path=") ? address.mid(10).split(',').constFirst().split(';').constFirst() : QByteArray();
        return path.isEmpty() ? address.contains(':') : QFileInfo::exists(QString::fromLocal8Bit(path));
    }
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(QString::fromLocal8Bit(folder) + QStringLiteral("/bus"));
}
#endif

/// Empty when a keychain can be asked.
QString whyNoKeychain()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!hasSessionBus())
        return SecretStore::tr("This session has no D-Bus, so there is no keychain.");
#    ifdef ROAMSCOPE_DBUS
    if (!QDBusConnection::sessionBus().isConnected())
        return SecretStore::tr("The session's D-Bus does not answer, so there is no keychain.");
    if (!namesKeychain(QStringLiteral("ListNames")) && !namesKeychain(QStringLiteral("ListActivatableNames")))
        return SecretStore::tr("No keychain runs in this session. Install GNOME Keyring, KWallet or KeePassXC.");
#    endif
#endif
    return {};
}

/// Runs a job of the keychain to its end; the callback comes once, when it ends or does not answer.
void run(QKeychain::Job *job, QObject *owner, const std::function<void(QKeychain::Job *job, const QString &error)> &done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *timeout = new QTimer(owner);
    timeout->setSingleShot(true);
    QObject::connect(timeout, &QTimer::timeout, owner, [timeout, job, owner, done] {
        timeout->deleteLater();
        QObject::disconnect(job, &QKeychain::Job::finished, owner, nullptr);
        done(nullptr, SecretStore::tr("The keychain does not answer. Unlock it, then try again."));
    });
    QObject::connect(job, &QKeychain::Job::finished, owner, [timeout, done](QKeychain::Job *ended) {
        timeout->stop();
        timeout->deleteLater();
        const bool ok = ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound;
        done(ended, ok ? QString() : SecretStore::tr("The keychain refused: %1.").arg(ended->errorString()));
    });
    timeout->start(answerTime);
    job->start();
}

} // namespace

SecretStore::SecretStore(QObject *parent, Use use)
    : QObject(parent)
{
    m_reason = use == Use::MemoryOnly ? tr("The keychain is not used here.") : whyNoKeychain();
    if (m_reason.isEmpty())
        m_place = Place::Keychain;
}

SecretStore::~SecretStore()
{
    for (QByteArray &value : m_memory)
        wipe(value);
}

void SecretStore::wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        volatile char *data = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            data[i] = 0;
    }
    bytes.clear();
}

QString SecretStore::note() const
{
    if (m_reason.isEmpty())
        return {};
    return m_reason + QLatin1Char(' ') + tr("Passwords and tokens are kept in memory until the program ends; type them again the next time.");
}

void SecretStore::fail(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    Q_EMIT placeChanged();
}

void SecretStore::keep(const QString &name, const QByteArray &value)
{
    if (const auto it = m_memory.find(name); it != m_memory.end()) {
        wipe(*it);
        m_memory.erase(it);
    }
    // A copy of its own: wiping it later must not reach the caller's.
    if (!value.isEmpty())
        m_memory.insert(name, QByteArray(value.constData(), value.size()));
}

void SecretStore::read(const QString &name, QObject *context, Read callback)
{
    const QPointer<QObject> alive(context);
    const auto answer = [this, alive, callback = std::move(callback)](const Secret &secret) {
        if (alive && callback)
            callback(secret);
    };
    if (m_place == Place::Memory || m_memory.contains(name)) {
        QMetaObject::invokeMethod(this, [this, name, answer] {
            const auto it = m_memory.constFind(name);
            answer(it == m_memory.cend() ? Secret() : Secret {.value = *it, .found = true});
        }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    run(job, this, [this, name, answer](QKeychain::Job *ended, const QString &error) {
        fail(error);
        if (!error.isEmpty() || !ended) {
            answer({.error = error});
            return;
        }
        const QByteArray value = static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData();
        const bool found = ended->error() == QKeychain::NoError && !value.isEmpty();
        // Written meanwhile: the newer one counts.
        if (found && !m_memory.contains(name))
            keep(name, value);
        answer({.value = m_memory.value(name), .found = found});
    });
}

void SecretStore::write(const QString &name, const QByteArray &value, QObject *context, Done callback)
{
    if (value.isEmpty()) {
        remove(name, context, std::move(callback));
        return;
    }
    const QPointer<QObject> alive(context);
    const auto answer = [alive, hasContext = context != nullptr, callback = std::move(callback)](const QString &error) {
        if (callback && (alive || !hasContext))
            callback(error);
    };
    keep(name, value);
    if (m_place == Place::Memory) {
        QMetaObject::invokeMethod(this, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(value);
    run(job, this, [this, answer](QKeychain::Job *, const QString &error) {
        fail(error);
        answer(error);
    });
}

void SecretStore::remove(const QString &name, QObject *context, Done callback)
{
    const QPointer<QObject> alive(context);
    const auto answer = [alive, hasContext = context != nullptr, callback = std::move(callback)](const QString &error) {
        if (callback && (alive || !hasContext))
            callback(error);
    };
    keep(name, {});
    if (m_place == Place::Memory) {
        QMetaObject::invokeMethod(this, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    run(job, this, [this, answer](QKeychain::Job *, const QString &error) {
        fail(error);
        answer(error);
    });
}

} // namespace Roamscope
