// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/packets/tlshello.h"

#include <QtEndian>

#include <algorithm>

namespace Roamscope {

namespace {

/// Reads forward; past the end everything is zero.
class HelloCursor
{
public:
    explicit HelloCursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    quint32 number(int size)
    {
        quint32 value = 0;
        for (int i = 0; i < size; ++i, ++m_at)
            value = value << 8 | (m_at < m_bytes.size() ? quint8(m_bytes[m_at]) : 0u);
        return value;
    }
    void skip(quint32 size) { m_at = std::min<qsizetype>(m_at + qsizetype(size), m_bytes.size()); }
    QByteArrayView take(quint32 size)
    {
        const qsizetype from = std::min(m_at, m_bytes.size());
        const QByteArrayView taken = m_bytes.sliced(from).first(std::min<qsizetype>(size, m_bytes.size() - from));
        skip(size);
        return taken;
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

bool looksLikeTls(QByteArrayView bytes)
{
    if (bytes.size() < 6)
        return false;
    const quint8 type = quint8(bytes[0]);
    const quint16 length = qFromBigEndian<quint16>(bytes.data() + 3);
    return type >= 20 && type <= 23 && bytes[1] == 3 && quint8(bytes[2]) <= 4 && length > 0 && length <= 16384 + 2048;
}

QByteArray tlsServerName(QByteArrayView bytes)
{
    HelloCursor at(bytes);
    if (at.number(1) != 22)
        return {};
    at.skip(4);
    if (at.number(1) != 1) // ClientHello
        return {};
    at.skip(3 + 2 + 32);
    at.skip(at.number(1)); // session
    at.skip(at.number(2)); // ciphers
    at.skip(at.number(1)); // compression
    at.number(2);
    while (!at.atEnd()) {
        const quint32 type = at.number(2);
        HelloCursor extension(at.take(at.number(2)));
        if (type != 0)
            continue;
        extension.skip(3);
        const QByteArray name = extension.take(std::min<quint32>(extension.number(2), 255)).toByteArray();
        const bool readable = std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7f; });
        return readable ? name : QByteArray();
    }
    return {};
}

} // namespace Roamscope
