// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/tlscontext_beast.h"

#include "models/endpoints/certificates.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/address.hpp>

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace Roamscope {

namespace {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;

asio::const_buffer bufferOf(const QByteArray &bytes)
{
    return asio::buffer(bytes.constData(), std::size_t(bytes.size()));
}

QString useCertificate(ssl::context &context, const TlsOptions &options)
{
    boost::system::error_code error;
    ERR_clear_error();
    context.use_certificate_chain(bufferOf(options.certificatePem), error);
    if (error)
        return QCoreApplication::translate("Roamscope", "The certificate cannot be read: %1. It must be PEM text.")
            .arg(QString::fromStdString(error.message()));
    // A key with a passphrase must not ask for it on a terminal.
    context.set_password_callback([](std::size_t, ssl::context::password_purpose) { return std::string(); }, error);
    context.use_private_key(bufferOf(options.keyPem), ssl::context::pem, error);
    if (error)
        return QCoreApplication::translate(
                   "Roamscope", "The key of the certificate cannot be read: %1. It must be PEM text without a passphrase.")
            .arg(QString::fromStdString(error.message()));
    if (SSL_CTX_check_private_key(context.native_handle()) != 1) {
        ERR_clear_error();
        return QCoreApplication::translate("Roamscope", "The key does not belong to the certificate.");
    }
    return {};
}

} // namespace

std::shared_ptr<ssl::context> makeTlsContext(const TlsOptions &options, bool server, QString *error)
{
    boost::system::error_code failed;
    auto context = std::make_shared<ssl::context>(server ? ssl::context::tls_server : ssl::context::tls_client);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    if (!options.tls13)
        SSL_CTX_set_max_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    // Node and others end without close_notify; the WebSocket close says what matters.
    SSL_CTX_set_options(native, SSL_OP_IGNORE_UNEXPECTED_EOF);
    if (!options.ciphers.isEmpty() && SSL_CTX_set_cipher_list(native, options.ciphers.constData()) != 1) {
        *error = QCoreApplication::translate("Roamscope", "None of the cipher suites is known: %1")
                     .arg(QString::fromUtf8(options.ciphers));
        ERR_clear_error();
        return {};
    }
    if (server && (options.certificatePem.isEmpty() || options.keyPem.isEmpty())) {
        *error = QCoreApplication::translate(
            "Roamscope", "TLS needs a certificate with its key: choose one, or have one made for this computer.");
        return {};
    }
    if (!options.certificatePem.isEmpty()) {
        *error = useCertificate(*context, options);
        if (!error->isEmpty())
            return {};
    }
    if (!options.caPem.isEmpty()) {
        context->add_certificate_authority(bufferOf(options.caPem), failed);
        if (failed) {
            *error = QCoreApplication::translate("Roamscope", "The trusted certificates cannot be read: %1. They must be PEM text.")
                         .arg(QString::fromStdString(failed.message()));
            return {};
        }
        // A trusted certificate need not be a root: that of the server itself may be given.
        X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(native), X509_V_FLAG_PARTIAL_CHAIN);
    } else if (!server || options.requireClientCertificate) {
        context->set_default_verify_paths(failed);
    }
    if (server)
        context->set_verify_mode(options.requireClientCertificate
                                     ? ssl::verify_peer | ssl::verify_fail_if_no_peer_cert
                                     : ssl::verify_none);
    else
        context->set_verify_mode(options.verifyPeer ? ssl::verify_peer : ssl::verify_none);
    if (server) {
        static const unsigned char sessionContext[] = "roamscope";
        SSL_CTX_set_session_id_context(native, sessionContext, sizeof sessionContext - 1);
        if (options.requireClientCertificate && !options.caPem.isEmpty()) {
            // Tells chargers with several certificates which one is wanted.
            if (BIO *bio = BIO_new_mem_buf(options.caPem.constData(), int(options.caPem.size()))) {
                while (X509 *authority = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr)) {
                    SSL_CTX_add_client_CA(native, authority);
                    X509_free(authority);
                }
                ERR_clear_error();
                BIO_free(bio);
            }
        }
    }
    error->clear();
    return context;
}

void prepareTlsClient(SSL *ssl, const TlsOptions &options, const QByteArray &host)
{
    const QByteArray name = options.serverName.isEmpty() ? host : options.serverName;
    boost::system::error_code notAnAddress;
    boost::asio::ip::make_address(name.constData(), notAnAddress);
    if (notAnAddress)
        SSL_set_tlsext_host_name(ssl, const_cast<char *>(name.constData()));
    if (!options.verifyPeer)
        return;
    if (notAnAddress)
        SSL_set1_host(ssl, name.constData());
    else
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name.constData());
}

TlsFacts tlsFacts(SSL *ssl)
{
    TlsFacts facts;
    facts.active = true;
    facts.version = SSL_get_version(ssl);
    facts.cipher = SSL_get_cipher_name(ssl);
    if (X509 *certificate = SSL_get1_peer_certificate(ssl)) {
        if (BIO *bio = BIO_new(BIO_s_mem())) {
            PEM_write_bio_X509(bio, certificate);
            char *text = nullptr;
            const long size = BIO_get_mem_data(bio, &text);
            const CertificateFacts read = certificateFacts(QByteArray(text, size));
            BIO_free(bio);
            facts.peerSubject = read.subject.toUtf8();
            facts.peerCommonName = read.commonName.toUtf8();
            facts.peerFingerprint = read.fingerprint;
        }
        X509_free(certificate);
    }
    return facts;
}

QByteArray tlsErrorText(const boost::system::error_code &error, SSL *ssl)
{
    QByteArray text = QByteArray::fromStdString(error.message());
    const long verified = ssl ? SSL_get_verify_result(ssl) : X509_V_OK;
    if (verified != X509_V_OK)
        text += QByteArray(" (") + X509_verify_cert_error_string(verified) + ')';
    return text;
}

QString TlsOptions::check(bool server) const
{
    if (!enabled)
        return {};
    QString error;
    makeTlsContext(*this, server, &error);
    return error;
}

} // namespace Roamscope
