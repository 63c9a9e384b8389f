// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/ocpi/ocpiconnection.h"
#include "models/endpoints/ocpi/ocpienvelope.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace Roamscope {

/// One request of OCPI. What is left empty is filled in by the client as the connection and the version demand.
struct OcpiRequest
{
    QByteArray method = "GET";
    QUrl url {};
    QByteArray module {}; ///< "locations"; "versions" and "credentials" go without routing headers
    QByteArray body {}; ///< sent as it is, even when it is no JSON
    std::optional<QByteArray> token {}; ///< instead of the connection's; empty = no Authorization header
    OcpiTokenStyle tokenStyle = OcpiTokenStyle::Auto; ///< Auto = the connection's
    QByteArray requestId {}; ///< fresh when empty
    QByteArray correlationId {};
    std::optional<OcpiParty> to {}; ///< routing; the connection's when not set, left out when empty
    std::optional<OcpiParty> from {};
    OcpiHeaders headers {}; ///< overrule all others; an empty value takes one away
    std::shared_ptr<QIODevice> saveTo {}; ///< the decoded body goes here as it comes, and stays in `body` only if it is small
    qint64 largestBody = 0; ///< 0 = the connection's
    int timeout = 0; ///< ms; 0 = the connection's
    bool followRedirects = true; ///< only to hosts that the user named, at most OcpiClient::mostRedirects
};

/// µs from the start of the exchange; −1 = not known. Qt tells when it begins to connect, when TLS is agreed, when the
/// request was sent and when the header is there. It does not tell TCP and TLS apart, and nothing of either for
/// connections that are used again; names are looked up by ourselves before the first request to a host.
struct OcpiTimings
{
    qint64 dns = -1; ///< duration of looking up the name; −1 = known already
    qint64 connecting = -1; ///< began to connect
    qint64 encrypted = -1; ///< TLS agreed
    qint64 sent = -1; ///< the last byte of the request
    qint64 firstByte = -1; ///< the header of the response was there
    qint64 total = -1;
};

/// What came back, or why nothing did.
struct OcpiReply
{
    enum class Error : quint8 {
        None, ///< HTTP was spoken; see httpStatus and envelope
        Cancelled,
        NotAllowed, ///< the host was not named by the user: nothing was sent
        BadRequest, ///< a header with a line break, a URL that is none: nothing was sent
        NameNotFound,
        Refused, ///< no connection
        TlsFailed,
        Timeout,
        ConnectionLost,
        BodyTooLarge,
        BadEncoding,
        RedirectLoop,
        RedirectElsewhere,
        NotHttp,
        Disk, ///< saveTo took no more
        Count
    };
    Error error = Error::None;
    QString errorText {}; ///< plain translated sentence; empty for None
    OcpiRequest request {}; ///< as it went out
    QUrl url {}; ///< after redirects
    QList<QUrl> redirects {};
    int httpStatus = 0;
    OcpiHeaders headers {}; ///< of the response
    QByteArray body {}; ///< decoded; empty when it was saved and is larger than OcpiClient::keptBody
    qint64 bodySize = 0; ///< decoded
    qint64 wireSize = 0; ///< before decoding
    OcpiEnvelope envelope {}; ///< of `body`
    OcpiTimings timings {};
    TimeUs sentAt = noTime;
    TimeUs receivedAt = noTime;
    bool http2 = false;
    OcpiTokenStyle tokenStyle = OcpiTokenStyle::Auto; ///< that was sent

    bool isHttp() const { return error == Error::None; }
    bool isHttpOk() const { return isHttp() && httpStatus >= 200 && httpStatus < 300; }
    /// HTTP 2xx and an envelope with a 1xxx status.
    bool isOk() const { return isHttpOk() && envelope.isSuccess(); }
    /// First value of a header, without case; empty when it is not there.
    QByteArray header(QByteArrayView name) const;
    /// "HTTP 404 Not Found, OCPI 2003: Unknown location": for people; errorText when there was no HTTP.
    QString summary() const;
    /// "none", "timeout" …: stable, for `--json`.
    QLatin1StringView errorId() const;
};

/// Sends requests to one partner and records every exchange. Lives in one thread (any with an event loop) and calls back
/// there. Bounded in body, time and redirects. Never sends to a host that the user did not name.
class OcpiClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const OcpiReply &reply)>;
    static constexpr int mostRedirects = 5;
    static constexpr qint64 keptBody = qint64(16) << 20; ///< of saved bodies, in memory and in the recording

    OcpiClient(OcpiConnection connection, OcpiTokens tokens, std::shared_ptr<FrameSink> sink, QObject *parent = nullptr);
    ~OcpiClient() override; ///< cancels what is under way; callbacks are not called then

    const OcpiConnection &connection() const;
    /// Later requests go by it.
    void setConnection(const OcpiConnection &connection);
    const OcpiTokens &tokens() const;
    void setTokens(const OcpiTokens &tokens);

    /// Returns a number for cancel(); the callback comes later, never from within send(), exactly once.
    quint64 send(OcpiRequest request, Callback callback);
    /// The callback comes with Error::Cancelled.
    void cancel(quint64 number);
    void cancelAll();
    int underWay() const;

    /// A GET of a module's list with the parameters that are set.
    static QUrl withQuery(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &parameters);
    /// A URL and what follows, each part encoded, with exactly one slash between.
    static QUrl joined(const QUrl &url, const QList<QByteArray> &parts);
    static QByteArray freshId();

    /// Remembers a quirk in connection(); quirkFound() when it is new.
    void noteQuirk(const OcpiQuirk &quirk);

Q_SIGNALS:
    /// After the callback of each exchange.
    void exchanged(const Roamscope::OcpiReply &reply);
    /// Seen in passing in an answer, or found by a QuirkProbe.
    void quirkFound(const Roamscope::OcpiQuirk &quirk);

private:
    void take(quint64 number, const OcpiReply &reply, bool tokenOfConnection);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
