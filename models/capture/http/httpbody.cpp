// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/httpbody.h"

#include <zlib.h>

#include <algorithm>

namespace Roamscope {

namespace {

bool mayBeBase64(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '='
            || c == '-' || c == '_' || c == '\r' || c == '\n';
    });
}

bool fromBase64(QByteArrayView text, QByteArray *plain)
{
    QByteArray copy;
    copy.reserve(text.size());
    bool urlSafe = false;
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == ' ' || c == '\t')
            continue;
        urlSafe = urlSafe || c == '-' || c == '_';
        copy += c;
    }
    const auto result = QByteArray::fromBase64Encoding(
        copy, (urlSafe ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return false;
    *plain = result.decoded;
    return true;
}

enum class Inflated { Whole, Cut, Broken, TooLong };

Inflated inflated(QByteArrayView packed, int windowBits, qsizetype limit, QByteArray *plain)
{
    z_stream stream {};
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return Inflated::Broken;
    plain->clear();
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(std::min<qsizetype>(packed.size(), 1 << 30));
    char block[64 * 1024];
    int code = Z_OK;
    while (code == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block);
        stream.avail_out = sizeof block;
        code = inflate(&stream, Z_NO_FLUSH);
        const qsizetype produced = qsizetype(sizeof block) - stream.avail_out;
        if (plain->size() + produced > limit) {
            inflateEnd(&stream);
            plain->clear();
            return Inflated::TooLong;
        }
        plain->append(block, produced);
        if (code == Z_OK && produced == 0 && stream.avail_in == 0)
            break;
    }
    inflateEnd(&stream);
    if (code == Z_STREAM_END)
        return Inflated::Whole;
    return plain->isEmpty() ? Inflated::Broken : Inflated::Cut;
}

bool looksBinary(QByteArrayView body)
{
    const QByteArrayView head = body.first(std::min<qsizetype>(body.size(), 4096));
    qsizetype odd = 0;
    for (const char c : head) {
        if (c == '\0')
            return true;
        odd += uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    }
    return odd * 20 > head.size();
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

BodyState unpackHttpBody(QByteArray &body, bool isBase64, QByteArrayView encoding, qsizetype limit)
{
    if (body.isEmpty())
        return BodyState::Text;
    if (body.size() > limit) {
        body.clear();
        return BodyState::TooLong;
    }
    QByteArray plain;
    // "H4sI" is how every gzip file begins in Base64.
    const QByteArray start = body.left(64).trimmed();
    if (isBase64 || (start.startsWith("H4sI") && mayBeBase64(body))) {
        if (!fromBase64(body, &plain))
            return BodyState::Unreadable;
    } else {
        plain = body;
    }
    const bool isGzip = plain.size() > 10 && plain[0] == '\x1f' && plain[1] == '\x8b';
    const bool isDeflate = !isGzip && encoding.contains("deflate") && !plain.isEmpty() && looksBinary(plain);
    if (isGzip || isDeflate) {
        QByteArray text;
        Inflated result = inflated(plain, 15 + 32, limit, &text);
        if (result == Inflated::Broken && isDeflate)
            result = inflated(plain, -15, limit, &text); // some send it without zlib's own frame
        if (result == Inflated::TooLong) {
            body.clear();
            return BodyState::TooLong;
        }
        if (result == Inflated::Broken) {
            if (looksBinary(body))
                body.clear();
            return BodyState::Unreadable;
        }
        body = text;
        return result == Inflated::Cut ? BodyState::Unreadable : BodyState::Text;
    }
    if (looksBinary(plain)) {
        body.clear();
        return BodyState::Binary;
    }
    body = plain;
    return BodyState::Text;
}

bool readHttpChunks(QByteArrayView text, qsizetype limit, QByteArray *body, qsizetype *consumed, bool *tooLong)
{
    body->clear();
    *tooLong = false;
    qsizetype at = 0;
    bool any = false;
    while (true) {
        qint64 size = 0;
        const qsizetype digits = at;
        while (at < text.size() && at - digits < 8 && hexDigit(text[at]) >= 0)
            size = size * 16 + hexDigit(text[at++]);
        if (at == digits)
            return false;
        // What may follow a size: an extension, until the line's end.
        if (at < text.size() && text[at] != '\r' && text[at] != '\n' && text[at] != ';' && text[at] != ' ')
            return false;
        const qsizetype newline = text.sliced(at).first(std::min<qsizetype>(text.size() - at, 1024)).indexOf('\n');
        if (newline < 0) {
            // The end of the text is the end of the last chunk as well.
            if (size != 0 || at < text.size())
                return false;
            *consumed = at;
            return true;
        }
        at += newline + 1;
        if (size == 0) {
            if (at < text.size() && text[at] == '\r')
                ++at;
            if (at < text.size() && text[at] == '\n')
                ++at;
            *consumed = at;
            return any;
        }
        if (size > text.size() - at)
            return false;
        if (body->size() + size > limit)
            *tooLong = true;
        else
            body->append(text.sliced(at, size));
        any = true;
        at += size;
        if (at < text.size() && text[at] == '\r')
            ++at;
        if (at < text.size() && text[at] == '\n')
            ++at;
        else
            return false;
    }
}

} // namespace Roamscope
