// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// What became of a body that was packed, or is none of ours.
enum class BodyState : quint8 {
    Text, ///< text, as it stood or unpacked
    Unreadable, ///< broken Base64, gzip or chunks: left as it stood
    Binary, ///< not text: emptied
    TooLong, ///< longer than the limit, or unpacks to more: emptied
};

/// Makes text of an HTTP body: Base64 (when it is said to be, or holds a gzip file), gzip and deflate are unpacked,
/// to `limit` bytes at most. `encoding` is the Content-Encoding, empty when unknown.
BodyState unpackHttpBody(QByteArray &body, bool isBase64, QByteArrayView encoding, qsizetype limit);

/// Reads a chunked body as it was logged (lines may end in LF alone). False when the text does not hold one.
/// `consumed` gets the bytes up to the end of the last chunk; what is over `limit` is dropped and `tooLong` set.
bool readHttpChunks(QByteArrayView text, qsizetype limit, QByteArray *body, qsizetype *consumed, bool *tooLong);

} // namespace Roamscope
