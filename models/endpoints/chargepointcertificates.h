// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace Roamscope {

/// How OCPP 2.x names a certificate (CertificateHashDataType).
struct CertificateHash
{
    QByteArray algorithm = "SHA256"; ///< or SHA384, SHA512
    QByteArray issuerName {};
    QByteArray issuerKey {};
    QByteArray serialNumber {}; ///< hexadecimal, without leading zeros
    bool operator==(const CertificateHash &) const = default;
};

/// The certificates and keys of a simulated charge point. Keys are real, made here, and never leave it.
class ChargePointCertificates
{
public:
    static constexpr std::size_t mostCertificates = 50;

    struct Installed
    {
        QByteArray use {}; ///< "CSMSRootCertificate", "V2GCertificateChain" …
        CertificateHash hash {};
        std::vector<CertificateHash> children {}; ///< of a chain: from the leaf's issuer upwards
    };

    /// False when it is none, has expired, or its issuer is not known.
    bool install(const QByteArray &use, const QByteArray &pem);
    /// Of these uses; of all when there are none given.
    std::vector<Installed> installed(const std::vector<QByteArray> &uses) const;
    /// False when there is none of that name.
    bool remove(const CertificateHash &hash);

    /// A PKCS #10 request in PEM for a fresh P-256 key, which waits for its certificate; empty when OpenSSL fails.
    QByteArray request(const QByteArray &use, const QByteArray &commonName, const QByteArray &organization);
    /// The answer to request(): its first certificate must belong to the key that waits. A chain of V2G is listed from
    /// then on.
    bool takeSigned(const QByteArray &use, const QByteArray &chainPem);
    /// PEM of the certificate that takeSigned() took last for this use; empty when there is none.
    QByteArray own(const QByteArray &use) const;

private:
    struct Kept
    {
        QByteArray use;
        QByteArray pem; ///< of a chain all, the leaf first
    };
    struct Own
    {
        QByteArray keyPem;
        QByteArray chainPem;
    };
    std::optional<CertificateHash> hashOf(const QByteArray &pem, const QByteArray &rest, const QByteArray &algorithm) const;

    std::vector<Kept> m_kept;
    std::map<QByteArray, QByteArray> m_waiting; ///< use → key
    std::map<QByteArray, Own> m_own;
};

} // namespace Roamscope
