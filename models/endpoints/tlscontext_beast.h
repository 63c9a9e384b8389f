// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/tlsoptions.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/system/error_code.hpp>

#include <memory>

namespace Roamscope {

/// Null with a translated *error when certificate, key or authorities cannot be used.
std::shared_ptr<boost::asio::ssl::context> makeTlsContext(const TlsOptions &options, bool server, QString *error);
/// Name to ask for and to check, before the handshake of a client. `host` may be an address.
void prepareTlsClient(SSL *ssl, const TlsOptions &options, const QByteArray &host);
TlsFacts tlsFacts(SSL *ssl);
/// "certificate verify failed (self-signed certificate)", "wrong version number" …: the library's words.
QByteArray tlsErrorText(const boost::system::error_code &error, SSL *ssl);

} // namespace Roamscope
