// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/chargepointcertificates.h"

#include "models/endpoints/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace Roamscope {

namespace {

constexpr qsizetype largestPem = 10'000; // OCPP's own bound
constexpr int longestChain = 5;

template<auto function>
struct Released
{
    template<typename T>
    void operator()(T *thing) const
    {
        function(thing);
    }
};
using Bio = std::unique_ptr<BIO, Released<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Released<X509_free>>;
using Request = std::unique_ptr<X509_REQ, Released<X509_REQ_free>>;

std::vector<Certificate> readChain(const QByteArray &pem)
{
    std::vector<Certificate> chain;
    if (pem.size() > 16 * largestPem)
        return chain;
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (chain.size() < longestChain) {
        Certificate next(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!next)
            break;
        chain.push_back(std::move(next));
    }
    ERR_clear_error();
    return chain;
}

QByteArray pemOf(const std::vector<Certificate> &chain, std::size_t from = 0)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    for (std::size_t i = from; i < chain.size(); ++i)
        PEM_write_bio_X509(bio.get(), chain[i].get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

const EVP_MD *digestOf(const QByteArray &algorithm)
{
    return algorithm == "SHA256" ? EVP_sha256() : algorithm == "SHA384" ? EVP_sha384() : algorithm == "SHA512" ? EVP_sha512() : nullptr;
}

bool isCurrent(const X509 *certificate)
{
    return X509_cmp_current_time(X509_get0_notAfter(certificate)) > 0;
}

bool isIssuedBy(X509 *certificate, X509 *issuer)
{
    if (X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(issuer)) != 0)
        return false;
    const bool holds = X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return holds;
}

QByteArray serialText(const X509 *certificate)
{
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr);
    char *text = number ? BN_bn2hex(number) : nullptr;
    QByteArray result = QByteArray(text).toLower();
    OPENSSL_free(text);
    BN_free(number);
    while (result.size() > 1 && result.startsWith('0'))
        result.remove(0, 1);
    return result;
}

// RFC 6960, 4.1.1: of the issuer's name as it is encoded, and of its key without the encoding around it.
CertificateHash nameOf(const X509 *certificate, const X509 *issuer, const QByteArray &algorithm)
{
    CertificateHash hash;
    hash.algorithm = algorithm;
    const EVP_MD *digest = digestOf(algorithm);
    if (!digest)
        return hash;
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_NAME_digest(X509_get_issuer_name(certificate), digest, bytes, &size) == 1)
        hash.issuerName = QByteArray(reinterpret_cast<const char *>(bytes), int(size)).toHex();
    if (X509_pubkey_digest(issuer, digest, bytes, &size) == 1)
        hash.issuerKey = QByteArray(reinterpret_cast<const char *>(bytes), int(size)).toHex();
    hash.serialNumber = serialText(certificate);
    return hash;
}

bool isSame(const CertificateHash &left, const CertificateHash &right)
{
    return left.algorithm == right.algorithm && left.issuerName.compare(right.issuerName, Qt::CaseInsensitive) == 0
        && left.issuerKey.compare(right.issuerKey, Qt::CaseInsensitive) == 0
        && left.serialNumber.compare(right.serialNumber, Qt::CaseInsensitive) == 0;
}

bool addName(X509_NAME *name, const char *field, const QByteArray &value)
{
    return value.isEmpty()
        || X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.constData()), int(std::min<qsizetype>(value.size(), 64)), -1, 0) == 1;
}

} // namespace

// `rest`: certificates that stand behind it in its chain.
std::optional<CertificateHash> ChargePointCertificates::hashOf(const QByteArray &pem, const QByteArray &rest, const QByteArray &algorithm) const
{
    const std::vector<Certificate> chain = readChain(pem);
    if (chain.empty())
        return std::nullopt;
    X509 *certificate = chain.front().get();
    if (isIssuedBy(certificate, certificate))
        return nameOf(certificate, certificate, algorithm);
    for (const Certificate &above : readChain(rest)) {
        if (isIssuedBy(certificate, above.get()))
            return nameOf(certificate, above.get(), algorithm);
    }
    for (const Kept &kept : m_kept) {
        for (const Certificate &known : readChain(kept.pem)) {
            if (isIssuedBy(certificate, known.get()))
                return nameOf(certificate, known.get(), algorithm);
        }
    }
    return std::nullopt;
}

bool ChargePointCertificates::install(const QByteArray &use, const QByteArray &pem)
{
    const std::vector<Certificate> chain = readChain(pem.left(largestPem));
    if (chain.empty() || !isCurrent(chain.front().get()))
        return false;
    const QByteArray one = pemOf(chain);
    const std::optional<CertificateHash> hash = hashOf(one, {}, "SHA256");
    if (!hash)
        return false;
    const auto same = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        const std::optional<CertificateHash> other = hashOf(kept.pem, {}, "SHA256");
        return kept.use == use && other && isSame(*other, *hash);
    });
    if (same != m_kept.end()) {
        same->pem = one;
        return true;
    }
    if (m_kept.size() >= mostCertificates)
        return false;
    m_kept.push_back({use, one});
    return true;
}

std::vector<ChargePointCertificates::Installed> ChargePointCertificates::installed(const std::vector<QByteArray> &uses) const
{
    std::vector<Installed> list;
    for (const Kept &kept : m_kept) {
        if (!uses.empty() && std::find(uses.begin(), uses.end(), kept.use) == uses.end())
            continue;
        const std::vector<Certificate> chain = readChain(kept.pem);
        Installed entry;
        entry.use = kept.use;
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const std::optional<CertificateHash> hash = hashOf(pemOf(chain, i), pemOf(chain, i + 1), "SHA256");
            if (!hash)
                break;
            if (i == 0)
                entry.hash = *hash;
            else if (entry.children.size() < 4 && kept.use == "V2GCertificateChain")
                entry.children.push_back(*hash);
        }
        if (!entry.hash.serialNumber.isEmpty())
            list.push_back(std::move(entry));
    }
    return list;
}

bool ChargePointCertificates::remove(const CertificateHash &hash)
{
    if (!digestOf(hash.algorithm))
        return false;
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        const std::vector<Certificate> chain = readChain(kept.pem);
        const std::optional<CertificateHash> own = hashOf(kept.pem, pemOf(chain, 1), hash.algorithm);
        return own && isSame(*own, hash);
    });
    if (found == m_kept.end())
        return false;
    m_kept.erase(found);
    return true;
}

QByteArray ChargePointCertificates::request(const QByteArray &use, const QByteArray &commonName, const QByteArray &organization)
{
    const Key key(EVP_EC_gen("P-256"));
    const Request request(X509_REQ_new());
    if (!key || !request)
        return {};
    X509_NAME *name = X509_REQ_get_subject_name(request.get());
    const bool made = X509_REQ_set_version(request.get(), 0) == 1 && addName(name, "CN", commonName) && addName(name, "O", organization)
        && X509_REQ_set_pubkey(request.get(), key.get()) == 1 && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0;
    const Bio text(BIO_new(BIO_s_mem()));
    const Bio secret(BIO_new(BIO_s_mem()));
    if (!made || PEM_write_bio_X509_REQ(text.get(), request.get()) != 1
        || PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        ERR_clear_error();
        return {};
    }
    char *data = nullptr;
    long size = BIO_get_mem_data(secret.get(), &data);
    m_waiting[use] = QByteArray(data, size);
    size = BIO_get_mem_data(text.get(), &data);
    return QByteArray(data, size);
}

bool ChargePointCertificates::takeSigned(const QByteArray &use, const QByteArray &chainPem)
{
    const auto waiting = m_waiting.find(use);
    const std::vector<Certificate> chain = readChain(chainPem);
    if (waiting == m_waiting.end() || chain.empty() || !isCurrent(chain.front().get()) || !keyMatchesCertificate(waiting->second, chainPem))
        return false;
    m_own[use] = {waiting->second, pemOf(chain)};
    m_waiting.erase(waiting);
    if (use == "V2GCertificate" || use == "V2G20Certificate") {
        std::erase_if(m_kept, [](const Kept &kept) { return kept.use == "V2GCertificateChain"; });
        m_kept.push_back({"V2GCertificateChain", pemOf(chain)});
    }
    return true;
}

QByteArray ChargePointCertificates::own(const QByteArray &use) const
{
    const auto found = m_own.find(use);
    return found == m_own.end() ? QByteArray() : found->second.chainPem;
}

} // namespace Roamscope
