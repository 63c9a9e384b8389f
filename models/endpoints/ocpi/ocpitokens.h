// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// How a token stands behind "Authorization: Token ". OCPI 2.1.1 sends it as it is, 2.2.1 and later encode it in base64,
/// and many partners do otherwise.
enum class OcpiTokenStyle : quint8 {
    Auto, ///< not known yet: as the version demands, and the other one when that is refused
    Raw,
    Base64,
    Base64Newline, ///< base64 of the token and a newline, as both printed examples of the specification decode
    Count
};
/// "auto", "raw", "base64", "base64-newline": as in files.
QLatin1StringView tokenStyleId(OcpiTokenStyle style);
OcpiTokenStyle tokenStyleFromId(QStringView id);
/// Translated.
QString displayName(OcpiTokenStyle style);

/// The value of the Authorization header; Auto is read as Raw.
QByteArray authorizationValue(const QByteArray &token, OcpiTokenStyle style);

/// The secrets of a connection. Held at run time only, filled from the SecretStore or an environment variable; never
/// written to files, logs, arguments or the screen.
///
/// A goes from the party that is asked to the party that asks, by mail or by phone. Who starts the registration calls
/// with A and issues B, the other side answers with C: afterwards the starter is known by C, the other side by B.
struct OcpiTokens
{
    QByteArray a {}; ///< only for versions and credentials, until the registration is done
    QByteArray b {}; ///< issued by who started the registration
    QByteArray c {}; ///< issued by who was asked
    QByteArray keyPassphrase {}; ///< of the client certificate's key

    /// What we call them with, and what they call us with, once registered.
    const QByteArray &outgoing(bool weStarted) const { return weStarted ? c : b; }
    const QByteArray &incoming(bool weStarted) const { return weStarted ? b : c; }
    bool isEmpty() const { return a.isEmpty() && b.isEmpty() && c.isEmpty(); }

    /// A fresh random token of printable ASCII, 43 characters, 256 bits.
    static QByteArray fresh();
    /// For the screen: "••••••••3f9a"; only dots for short ones.
    static QString masked(const QByteArray &token);
    /// Takes the same time wherever they differ.
    static bool equal(QByteArrayView left, QByteArrayView right);
};

} // namespace Roamscope
