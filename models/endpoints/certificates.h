// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Roamscope {

/// A certificate with its key, both PEM. Empty when OpenSSL could not make it.
struct CertificateAndKey
{
    QByteArray certificatePem {};
    QByteArray keyPem {};
    bool isValid() const { return !certificatePem.isEmpty() && !keyPem.isEmpty(); }
};

enum class KeyKind : quint8 {
    EllipticCurve, ///< P-256
    Rsa ///< 2048 bits; some chargers know no other
};

/// What a certificate is to say.
struct CertificateWish
{
    QString commonName {}; ///< empty: the first of names, then of addresses
    QString organization {};
    QStringList names {}; ///< DNS names (SAN)
    QStringList addresses {}; ///< IP addresses (SAN)
    int days = 365;
    KeyKind key = KeyKind::EllipticCurve;
    bool authority = false; ///< may sign others
    bool client = false; ///< for a charge point (client authentication) instead of a server
};

/// Signed by `issuer`, or by itself without one.
CertificateAndKey makeCertificate(const CertificateWish &wish, const CertificateAndKey *issuer = nullptr);
/// For a server at these names and addresses, signed by itself.
CertificateAndKey makeCertificate(const QStringList &names, const QStringList &addresses, int days);
/// A small certificate authority, for tests and for chargers that want to be given one.
CertificateAndKey makeCertificateAuthority(const QString &commonName, int days);

/// What the first certificate of a PEM says.
struct CertificateFacts
{
    bool valid = false; ///< it could be read
    QString subject {}; ///< "CN=CP01,O=Maker"
    QString commonName {};
    QString issuer {};
    QDateTime from {};
    QDateTime until {};
    QStringList names {}; ///< SAN: DNS names and addresses
    QByteArray fingerprint {}; ///< SHA-256, "AB:CD:…"
    QString key {}; ///< "EC P-256", "RSA 2048"
    bool authority = false;
};
CertificateFacts certificateFacts(const QByteArray &pem);
/// SHA-256 of the first certificate of a PEM, "AB:CD:…"; empty when there is none.
QByteArray certificateFingerprint(const QByteArray &pem);
/// Whether the key belongs to the first certificate.
bool keyMatchesCertificate(const QByteArray &keyPem, const QByteArray &certificatePem);

} // namespace Roamscope
