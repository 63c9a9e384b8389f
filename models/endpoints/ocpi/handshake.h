// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiclient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Roamscope {

/// Where a registration stands, and which token is whose. A plain value: what the diagram draws, and what a test steps
/// through. OCPI credentials, "registration".
class HandshakeState
{
public:
    enum class Phase : quint8 {
        Start, ///< token A is known to both, nothing was asked
        Versions, ///< the list of versions is known
        Details, ///< the modules of one version are known
        Sent, ///< our credentials with a fresh token are on their way
        Registered,
        Unregistered, ///< DELETE was confirmed
        Failed,
        Count
    };
    enum class Event : quint8 { GotVersions, GotDetails, SentCredentials, GotCredentials, PartnerRegistered, Unregistered, Failed, Restart, SkippedWithToken };
    enum class Token : quint8 { A, B, C };
    enum class Use : quint8 { Unknown, Valid, Pending, Retired };
    enum class Issuer : quint8 { Us, Them };

    explicit HandshakeState(bool weStarted = true)
        : m_weStarted(weStarted)
    {
    }

    Phase phase() const { return m_phase; }
    bool weStarted() const { return m_weStarted; }
    /// False when the event cannot happen now: then nothing changed.
    bool apply(Event event);
    Use use(Token token) const { return m_uses[std::size_t(token)]; }
    /// Who made the token: A comes from who is asked, B from who starts, C from who is asked.
    Issuer issuer(Token token) const;
    /// Which token our requests carry now, and which theirs.
    Token outgoing() const;
    Token incoming() const;
    /// The phase that a failure came in.
    Phase failedIn() const { return m_failedIn; }

    static QString displayName(Phase phase); ///< translated
    static QLatin1StringView id(Phase phase); ///< "registered" …

private:
    Phase m_phase = Phase::Start;
    Phase m_failedIn = Phase::Start;
    bool m_weStarted = true;
    Use m_uses[3] = {Use::Valid, Use::Unknown, Use::Unknown};
};

/// What a handshake ended with. The connection and the tokens are as they are to be kept; tokens go to the SecretStore.
struct HandshakeResult
{
    bool ok = false;
    QString error {}; ///< translated sentence; empty when ok
    OcpiConnection connection {};
    OcpiTokens tokens {};
    HandshakeState state {};
    QByteArray theirCredentials {}; ///< the object as it came, with the token masked
};

/// Walks through versions, details and credentials by an OcpiClient, one request after the other.
class Handshake : public QObject
{
    Q_OBJECT
public:
    enum class Goal : quint8 {
        Discover, ///< versions and details only: with token A, or with the one of a connection that is registered
        Register, ///< … and POST of our credentials
        Update, ///< PUT: fresh tokens in both directions
        Unregister, ///< DELETE
    };

    /// The client outlives the handshake.
    explicit Handshake(OcpiClient *client, QObject *parent = nullptr);
    ~Handshake() override;

    /// `ourToken` is what the partner is to call us with (OcpiTokens::fresh()); our own server has to know it before.
    void start(Goal goal, const QByteArray &ourToken = {});
    void cancel();
    bool isRunning() const;
    const HandshakeState &state() const;
    void setState(const HandshakeState &state);

    /// Our credentials object as the version wants it: 2.1.1 with one party, later ones with roles.
    static QByteArray credentialsObject(const OcpiConnection &connection, ProtocolVersion version, const QByteArray &token);

Q_SIGNALS:
    void stateChanged();
    /// A sentence of what is done now.
    void progress(const QString &text);
    void finished(const Roamscope::HandshakeResult &result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
