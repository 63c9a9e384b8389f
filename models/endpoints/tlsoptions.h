// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// How one side of a connection speaks TLS (1.2 or newer). Keys are plain members that the caller fills from the
/// SecretStore; they are never written anywhere.
struct TlsOptions
{
    bool enabled = false;
    QByteArray certificatePem {}; ///< own certificate, with its chain behind it; a server needs one
    QByteArray keyPem {}; ///< the key of the certificate, unencrypted PEM
    QByteArray caPem {}; ///< who is trusted; empty: the system's certificate authorities
    bool requireClientCertificate = false; ///< server: security profile 3
    bool verifyPeer = true; ///< client: check chain and name of the server
    QByteArray serverName {}; ///< client: the name to ask for and to check instead of the host of the address
    QByteArray ciphers {}; ///< OpenSSL list for TLS 1.2; empty: OpenSSL's own choice
    bool tls13 = true; ///< off: TLS 1.2 only, for chargers that trip over more

    /// What is wrong with them, as a translated sentence; empty when they can be used.
    QString check(bool server) const;
};

/// What was agreed on one connection.
struct TlsFacts
{
    bool active = false;
    QByteArray version {}; ///< "TLSv1.2"
    QByteArray cipher {};
    QByteArray peerSubject {}; ///< of the peer's certificate: "CN=CP01,O=Maker"; empty without one
    QByteArray peerCommonName {};
    QByteArray peerFingerprint {}; ///< SHA-256, "AB:CD:…"
};

} // namespace Roamscope
