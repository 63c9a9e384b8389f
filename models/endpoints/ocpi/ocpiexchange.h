// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/bodyinflater.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>

namespace Roamscope {

/// One request on its way, with its redirects and its second try under another token style. Deleted by its client.
class OcpiExchange : public QObject
{
    Q_OBJECT
public:
    /// What an exchange needs from its client; read when it starts.
    struct Setting
    {
        OcpiConnection connection {};
        QByteArray token {}; ///< to send; empty = no Authorization header
        QList<OcpiTokenStyle> styles {}; ///< the first to begin with, the next ones after 401
        std::shared_ptr<FrameSink> sink {};
        QNetworkAccessManager *manager = nullptr;
        QSslConfiguration tls {};
    };

    OcpiExchange(OcpiRequest request, Setting setting, QObject *parent);
    ~OcpiExchange() override;

    void start();
    /// finished() comes later, with this error.
    void fail(OcpiReply::Error error, const QString &text = {});
    void setDnsTime(qint64 microseconds) { m_result.timings.dns = microseconds; }
    const QUrl &url() const { return m_url; }

Q_SIGNALS:
    void finished(const Roamscope::OcpiReply &reply);

private:
    void sendOnce();
    void takeBytes();
    void takeBody(const QByteArray &bytes);
    void replyFinished();
    bool followRedirect();
    void complete();
    void stop(OcpiReply::Error error, const QString &text = {});
    void recordRequest(const OcpiHeaders &headers);
    void recordResponse();
    void reportProblem();
    qint64 elapsed() const { return m_clock.nsecsElapsed() / 1000; }
    OcpiHeaders requestHeaders() const;

    OcpiRequest m_request;
    Setting m_setting;
    OcpiReply m_result;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<BodyInflater> m_inflater;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_idle;
    QSet<QUrl> m_visited;
    qsizetype m_style = 0;
    qint64 m_largestBody = 0;
    bool m_bodyStarted = false;
    bool m_done = false;
};

} // namespace Roamscope
