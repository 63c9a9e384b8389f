// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketrequest.h"

namespace Roamscope {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'
        || c == '~';
}

} // namespace

QByteArray WebSocketRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool WebSocketRequest::basicCredentials(QByteArray *user, QByteArray *password) const
{
    const QByteArray value = header("Authorization").trimmed();
    if (value.size() < 6 || value.left(6).compare("basic ", Qt::CaseInsensitive) != 0)
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    const qsizetype colon = (*decoded).indexOf(':');
    if (colon < 0)
        return false;
    *user = (*decoded).left(colon);
    *password = (*decoded).mid(colon + 1);
    return true;
}

QByteArrayView WebSocketRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? QByteArrayView(target) : QByteArrayView(target).first(query);
}

QByteArray chargePointIdOf(QByteArrayView target)
{
    const qsizetype query = target.indexOf('?');
    if (query >= 0)
        target = target.first(query);
    const qsizetype slash = target.lastIndexOf('/');
    return QByteArray::fromPercentEncoding(target.sliced(slash + 1).toByteArray());
}

QByteArray encodedPathSegment(QByteArrayView id)
{
    QByteArray encoded;
    encoded.reserve(id.size());
    for (const char c : id) {
        if (isUnreserved(c)) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += "0123456789ABCDEF"[quint8(c) >> 4];
            encoded += "0123456789ABCDEF"[quint8(c) & 15];
        }
    }
    return encoded;
}

QByteArray basicAuthorization(QByteArrayView user, QByteArrayView password)
{
    return "Basic " + (user.toByteArray() + ':' + password.toByteArray()).toBase64();
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    // Volatile, so that the compiler does not leave the loop early.
    volatile quint8 difference = left.size() == right.size() ? 0 : 1;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const quint8 other = right.isEmpty() ? 0 : quint8(right[i % right.size()]);
        difference = quint8(difference | (quint8(left[i]) ^ other));
    }
    return difference == 0;
}

} // namespace Roamscope
