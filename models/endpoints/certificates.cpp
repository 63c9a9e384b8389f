// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/certificates.h"

#include <QHostAddress>
#include <QTimeZone>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

namespace Roamscope {

namespace {

template<auto function>
struct Freed
{
    template<typename T>
    void operator()(T *thing) const
    {
        function(thing);
    }
};
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using NamesPtr = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;

BioPtr readFrom(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

X509Ptr readCertificate(const QByteArray &pem)
{
    const BioPtr bio = readFrom(pem);
    X509Ptr certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    ERR_clear_error();
    return certificate;
}

KeyPtr readKey(const QByteArray &pem)
{
    const BioPtr bio = readFrom(pem);
    // A passphrase is answered with none instead of a question on the terminal.
    const auto noPassphrase = [](char *, int, int, void *) { return 0; };
    KeyPtr key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    ERR_clear_error();
    return key;
}

bool addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    if (!extension)
        return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

// Made by hand, not from a configuration text: a comma in a name must not become another entry.
bool addAlternativeNames(X509 *certificate, const CertificateWish &wish)
{
    const NamesPtr names(sk_GENERAL_NAME_new_null());
    for (const QString &name : wish.names) {
        GENERAL_NAME *entry = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        const QByteArray bytes = name.toLatin1();
        ASN1_STRING_set(text, bytes.constData(), int(bytes.size()));
        GENERAL_NAME_set0_value(entry, GEN_DNS, text);
        sk_GENERAL_NAME_push(names.get(), entry);
    }
    for (const QString &address : wish.addresses) {
        const QByteArray bytes = address.section(QLatin1Char('%'), 0, 0).toLatin1();
        ASN1_OCTET_STRING *octets = a2i_IPADDRESS(bytes.constData());
        if (!octets)
            continue;
        GENERAL_NAME *entry = GENERAL_NAME_new();
        GENERAL_NAME_set0_value(entry, GEN_IPADD, octets);
        sk_GENERAL_NAME_push(names.get(), entry);
    }
    if (sk_GENERAL_NAME_num(names.get()) == 0)
        return true;
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

void addNameEntry(X509_NAME *name, const char *field, const QString &value, int most)
{
    if (value.isEmpty())
        return;
    const QByteArray bytes = value.left(most).toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(bytes.constData()),
                               int(bytes.size()), -1, 0);
}

QString nameText(const X509_NAME *name)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, (XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SEP_COMMA_PLUS);
    return QString::fromUtf8(contentOf(bio.get()));
}

QString commonNameOf(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(const_cast<X509_NAME *>(name), NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return {};
    const QString common = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return common;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

QByteArray fingerprintOf(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest), int(size)).toHex(':').toUpper();
}

QString keyText(EVP_PKEY *key)
{
    if (!key)
        return {};
    const int bits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return QStringLiteral("RSA %1").arg(bits);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC)
        return QStringLiteral("EC P-%1").arg(bits);
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(EVP_PKEY_get0_type_name(key))).arg(bits);
}

} // namespace

CertificateAndKey makeCertificate(const CertificateWish &wish, const CertificateAndKey *issuer)
{
    X509Ptr issuerCertificate;
    KeyPtr issuerKey;
    if (issuer) {
        issuerCertificate = readCertificate(issuer->certificatePem);
        issuerKey = readKey(issuer->keyPem);
        if (!issuerCertificate || !issuerKey)
            return {};
    }
    const KeyPtr key(wish.key == KeyKind::Rsa ? EVP_RSA_gen(2048U) : EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    if (!key || !certificate)
        return {};

    X509 *const made = certificate.get();
    X509_set_version(made, X509_VERSION_3);
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] = (serial[0] & 0x7f) | 0x40; // positive, and always of the same length
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(made));
    BN_free(number);
    // An hour back: clocks of chargers lag.
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_time_adj_ex(X509_getm_notAfter(made), wish.days, 0, nullptr);
    X509_set_pubkey(made, key.get());

    QString commonName = wish.commonName;
    if (commonName.isEmpty())
        commonName = !wish.names.isEmpty() ? wish.names.first() : wish.addresses.value(0);
    addNameEntry(X509_get_subject_name(made), "CN", commonName, 64);
    addNameEntry(X509_get_subject_name(made), "O", wish.organization, 64);
    X509 *const signer = issuer ? issuerCertificate.get() : made;
    X509_set_issuer_name(made, X509_get_subject_name(signer));

    bool ok = addExtension(made, signer, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    ok = ok
        && addExtension(made, signer, NID_key_usage,
                        wish.authority ? QByteArray("critical,keyCertSign,cRLSign")
                            : wish.key == KeyKind::Rsa ? QByteArray("critical,digitalSignature,keyEncipherment")
                                                       : QByteArray("critical,digitalSignature"));
    if (!wish.authority)
        ok = ok && addExtension(made, signer, NID_ext_key_usage, wish.client ? "clientAuth" : "serverAuth");
    ok = ok && addExtension(made, signer, NID_subject_key_identifier, "hash");
    if (issuer)
        ok = ok && addExtension(made, signer, NID_authority_key_identifier, "keyid");
    ok = ok && addAlternativeNames(made, wish);
    ok = ok && X509_sign(made, issuer ? issuerKey.get() : key.get(), EVP_sha256()) > 0;
    ERR_clear_error();
    if (!ok)
        return {};

    CertificateAndKey result;
    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    const BioPtr keyTextOut(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), made);
    PEM_write_bio_PrivateKey(keyTextOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    result.certificatePem = contentOf(certificateText.get());
    result.keyPem = contentOf(keyTextOut.get());
    return result;
}

CertificateAndKey makeCertificate(const QStringList &names, const QStringList &addresses, int days)
{
    CertificateWish wish;
    wish.names = names;
    wish.addresses = addresses;
    wish.days = days;
    return makeCertificate(wish);
}

CertificateAndKey makeCertificateAuthority(const QString &commonName, int days)
{
    CertificateWish wish;
    wish.commonName = commonName;
    wish.days = days;
    wish.authority = true;
    return makeCertificate(wish);
}

CertificateFacts certificateFacts(const QByteArray &pem)
{
    CertificateFacts facts;
    const X509Ptr certificate = readCertificate(pem);
    if (!certificate)
        return facts;
    facts.valid = true;
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    facts.subject = nameText(subject);
    facts.commonName = commonNameOf(subject);
    facts.issuer = nameText(X509_get_issuer_name(certificate.get()));
    facts.from = timeOf(X509_get0_notBefore(certificate.get()));
    facts.until = timeOf(X509_get0_notAfter(certificate.get()));
    facts.fingerprint = fingerprintOf(certificate.get());
    facts.key = keyText(X509_get0_pubkey(certificate.get()));
    facts.authority = X509_check_ca(certificate.get()) > 0;
    const NamesPtr names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        int type = 0;
        const auto *value = static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(name, &type));
        const unsigned char *bytes = ASN1_STRING_get0_data(value);
        const int size = ASN1_STRING_length(value);
        if (type == GEN_DNS) {
            facts.names.append(QString::fromLatin1(reinterpret_cast<const char *>(bytes), size));
        } else if (type == GEN_IPADD && size == 4) {
            facts.names.append(QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8
                                            | quint32(bytes[3]))
                                   .toString());
        } else if (type == GEN_IPADD && size == 16) {
            facts.names.append(QHostAddress(bytes).toString());
        }
    }
    ERR_clear_error();
    return facts;
}

QByteArray certificateFingerprint(const QByteArray &pem)
{
    const X509Ptr certificate = readCertificate(pem);
    return certificate ? fingerprintOf(certificate.get()) : QByteArray();
}

bool keyMatchesCertificate(const QByteArray &keyPem, const QByteArray &certificatePem)
{
    const X509Ptr certificate = readCertificate(certificatePem);
    const KeyPtr key = readKey(keyPem);
    const bool matches = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return matches;
}

} // namespace Roamscope
