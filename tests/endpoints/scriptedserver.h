// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace Roamscope {

/// An HTTP server that says what a test tells it, byte for byte: what well-made servers never do. On loopback, in the
/// thread of the test.
class ScriptedServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QUrl url; ///< path and query
        QByteArray target;
        QByteArray head;
        QByteArray body;

        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : head.split('\n')) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                    return line.sliced(colon + 1).trimmed();
            }
            return {};
        }
        QByteArray query(const char *name) const { return QUrlQuery(url).queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded).toUtf8(); }
    };
    struct Answer
    {
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers {};
        QByteArray body {};
        QByteArray raw {}; ///< instead of all else
        bool keepOpen = false; ///< after raw bytes
        bool silent = false; ///< no answer at all
        QByteArray endless {}; ///< sent again and again after the answer until the peer is gone
        int endlessEvery = 0; ///< ms between; 0 = as fast as they are taken
    };
    using Script = std::function<Answer(const Request &request)>;

    explicit ScriptedServer(Script script = {})
        : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }
    void setScript(Script script) { m_script = std::move(script); }
    QUrl url(const QString &path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path)); }
    QList<Request> requests;

    static Answer json(const QByteArray &data, int status = 200)
    {
        return {status, {{"Content-Type", "application/json"}}, data};
    }
    static Answer envelope(const QByteArray &data, int code = 1000)
    {
        return json("{\"data\": " + data + ", \"status_code\": " + QByteArray::number(code) + ", \"timestamp\": \"" + now() + "\"}");
    }
    static QByteArray now() { return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toLatin1(); }

private:
    void serve(QTcpSocket *socket)
    {
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            *buffer += socket->readAll();
            for (;;) {
                const qsizetype end = buffer->indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                Request request;
                request.head = buffer->first(end);
                const QByteArrayList first = request.head.first(request.head.indexOf('\r') < 0 ? end : request.head.indexOf('\r')).split(' ');
                const qsizetype length = request.header("Content-Length").toLongLong();
                if (buffer->size() < end + 4 + length)
                    return;
                request.body = buffer->sliced(end + 4, length);
                buffer->remove(0, end + 4 + length);
                request.method = first.value(0);
                request.target = first.value(1);
                request.url = QUrl::fromEncoded(request.target);
                requests.append(request);
                reply(socket, request);
            }
        });
        if (socket->bytesAvailable() > 0)
            Q_EMIT socket->readyRead();
    }
    void reply(QTcpSocket *socket, const Request &request)
    {
        Answer answer = m_script ? m_script(request) : Answer {404};
        if (answer.silent)
            return;
        if (!answer.raw.isEmpty()) {
            socket->write(answer.raw);
            if (!answer.endless.isEmpty())
                repeat(socket, answer);
            else if (!answer.keepOpen)
                socket->disconnectFromHost();
            return;
        }
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Reason\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        for (const auto &[name, value] : answer.headers)
            bytes += name + ": " + value + "\r\n";
        socket->write(bytes + "\r\n" + answer.body);
    }
    void repeat(QTcpSocket *socket, const Answer &answer)
    {
        auto *timer = new QTimer(socket);
        const QByteArray piece = answer.endless;
        connect(timer, &QTimer::timeout, socket, [socket, piece] {
            if (socket->bytesToWrite() < (1 << 20))
                socket->write(piece);
        });
        timer->start(answer.endlessEvery);
    }

    Script m_script;
};

} // namespace Roamscope
