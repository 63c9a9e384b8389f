// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>

namespace Roamscope {

/// Passwords, tokens and private keys by name ("secret:<endpoint>/<what>"), in the keychain of the desktop (service
/// "Roamscope"). Where there is none the store says so at once and keeps them in memory until the program ends; nothing
/// is ever written to a file. Callbacks come in the interface thread, later, and not at all once `context` is gone.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Place : quint8 { Keychain, Memory };
    struct Secret
    {
        QByteArray value {}; ///< empty when there is none
        bool found = false;
        QString error {}; ///< translated; the keychain refused, or does not answer
    };
    using Read = std::function<void(const Secret &)>;
    using Done = std::function<void(const QString &error)>;

    enum class Use : quint8 { KeychainIfAny, MemoryOnly };
    explicit SecretStore(QObject *parent = nullptr, Use use = Use::KeychainIfAny);
    ~SecretStore() override;

    Place place() const { return m_place; }
    /// Why secrets are kept for this session only, and what to do; empty while the keychain serves. Translated.
    QString note() const;

    void read(const QString &name, QObject *context, Read callback);
    /// An empty value removes it. On an error the value is kept in memory for the session.
    void write(const QString &name, const QByteArray &value, QObject *context = nullptr, Done callback = {});
    void remove(const QString &name, QObject *context = nullptr, Done callback = {});
    /// What stands in memory, for callers that cannot wait: written or read earlier in this session.
    QByteArray cached(const QString &name) const { return m_memory.value(name); }

    /// Overwrites the bytes before they are given back, as far as no copy shares them.
    static void wipe(QByteArray &bytes);

Q_SIGNALS:
    /// The keychain failed or came back: note() changed.
    void placeChanged();

private:
    void fail(const QString &reason);
    void keep(const QString &name, const QByteArray &value);

    Place m_place = Place::Memory;
    QString m_reason; ///< why the place is the memory, or what the keychain answered last
    QHash<QString, QByteArray> m_memory;
};

} // namespace Roamscope
