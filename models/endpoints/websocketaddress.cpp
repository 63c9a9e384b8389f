// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/websocketclient.h"

#include <QCoreApplication>

namespace Roamscope {

QString WebSocketAddress::parse(QByteArrayView url, WebSocketAddress *address)
{
    const QByteArray text = url.toByteArray().trimmed();
    const QString shown = QString::fromUtf8(text.left(200));
    qsizetype at = 0;
    WebSocketAddress read;
    if (text.left(5).compare("ws://", Qt::CaseInsensitive) == 0) {
        at = 5;
    } else if (text.left(6).compare("wss://", Qt::CaseInsensitive) == 0) {
        at = 6;
        read.secure = true;
    } else {
        return QCoreApplication::translate("Roamscope", "The address %1 must begin with ws:// or wss://.").arg(shown);
    }
    qsizetype end = at;
    while (end < text.size() && text[end] != '/' && text[end] != '?' && text[end] != '#')
        ++end;
    const QByteArray authority = text.mid(at, end - at);
    if (authority.contains('@'))
        return QCoreApplication::translate(
            "Roamscope", "The address must not hold a user or password: enter them in their own fields.");
    QByteArray port;
    if (authority.startsWith('[')) {
        const qsizetype bracket = authority.indexOf(']');
        read.host = authority.mid(1, bracket - 1);
        if (bracket < 0)
            read.host.clear();
        else if (bracket + 1 < authority.size() && authority[bracket + 1] == ':')
            port = authority.mid(bracket + 2);
        else if (bracket + 1 < authority.size())
            read.host.clear();
    } else {
        const qsizetype colon = authority.indexOf(':');
        read.host = colon < 0 ? authority : authority.left(colon);
        port = colon < 0 ? QByteArray() : authority.mid(colon + 1);
    }
    bool ok = true;
    read.port = port.isEmpty() ? quint16(read.secure ? 443 : 80) : port.toUShort(&ok);
    if (read.host.isEmpty() || !ok || read.port == 0)
        return QCoreApplication::translate("Roamscope", "The address %1 has no readable host and port.").arg(shown);
    // A fragment is never sent.
    const qsizetype fragment = text.indexOf('#', end);
    read.target = text.mid(end, fragment < 0 ? -1 : fragment - end);
    if (!read.target.startsWith('/'))
        read.target.prepend('/');
    for (const char c : std::as_const(read.target)) {
        if (quint8(c) <= 0x20 || c == 0x7f)
            return QCoreApplication::translate("Roamscope", "The address %1 holds a blank: write it percent-encoded.").arg(shown);
    }
    *address = read;
    return {};
}

QByteArray WebSocketAddress::hostHeader() const
{
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return port == (secure ? 443 : 80) ? name : name + ':' + QByteArray::number(port);
}

QByteArray WebSocketAddress::toUrl() const
{
    return (secure ? "wss://" : "ws://") + hostHeader() + target;
}

} // namespace Roamscope
