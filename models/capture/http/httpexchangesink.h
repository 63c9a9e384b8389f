// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/arenasink.h"
#include "models/capture/http/ocpiparties.h"

#include <QHash>

#include <list>

namespace Roamscope {

struct SoapMessage;

/// Which way a message went, seen from the program that wrote the log.
enum class HttpFlow : quint8 { Unknown, Inbound, Outbound };

/// One half of an exchange, as a source tells it.
struct HttpHalf
{
    bool present = false;
    TimeUs time = noTime;
    bool zoneAssumed = false;
    HttpHeaderList headers;
    QByteArray body;
    bool isBase64 = false; ///< the source says so
    bool isTooLong = false; ///< the body was not taken over
    FramePlace place;
};

/// What a source tells of a request, its response, or both; what is empty is not known.
struct HttpEvidence
{
    /// What the time of a source stands for, where there is one for both halves.
    enum class Clock : quint8 { Each, Start, Unclear };
    HttpHalf request;
    HttpHalf response;
    QByteArray method;
    QByteArray url; ///< whole or path
    QByteArray host;
    int status = 0;
    qint64 duration = -1; ///< µs
    Clock clock = Clock::Each;
    HttpFlow flow = HttpFlow::Unknown;
    Lane from = Lane::Unknown; ///< of the request
    Lane to = Lane::Unknown;
    QByteArray peer;
    QByteArray correlation; ///< the source's own id of the exchange, or of its request
    bool mayBeForeign = false; ///< pictures, styles and scripts are left out
};

/// Makes frames of HTTP exchanges for importers: unpacks bodies, finds the parties and the peer, gives each exchange an
/// id of its own, masks secrets, joins a response that comes later to its request, and turns SOAP into OCPP.
class HttpExchangeSink
{
public:
    HttpExchangeSink(Capture &capture, int source, const ImportOptions &options, PlaceUnit unit);

    /// False when the capture is full.
    bool add(HttpEvidence evidence);
    /// An OCPP-J message that went over a WebSocket. False as above.
    bool addOcpp(MessageHead head, const QByteArray &message, const FramePlace &place);
    ArenaSink &arena() { return m_arena; }
    void finish(quint64 lines) { m_arena.finish(lines); }

    /// Bodies longer than this are dropped, and counted.
    qsizetype longestBody() const { return m_longestBody; }
    /// Exchanges that were taken, whole or a half.
    quint64 exchanges() const { return m_exchanges; }

private:
    struct Open
    {
        QByteArray key; ///< the source's id
        QByteArray id; ///< the one in the capture
        QByteArray method;
        QByteArray path;
        QByteArray peer;
        Lane from = Lane::Unknown;
        Lane to = Lane::Unknown;
        TimeUs time = noTime;
        ProtocolVersion version = ProtocolVersion::Unknown; ///< of SOAP
    };
    using OpenList = std::list<Open>;

    void prepareBody(HttpHalf &half);
    void settleTimes(HttpEvidence &evidence);
    void settleParties(HttpEvidence &evidence);
    bool addRequest(HttpEvidence &evidence, Open *open);
    bool addResponse(HttpEvidence &evidence, const Open &open);
    bool addSoap(SoapMessage &message, const HttpHalf &half, Open *open, bool response);
    OpenList::iterator findOpen(const HttpEvidence &evidence);
    void remember(Open open);
    void note(LedgerReason reason, const HttpHalf &half, LedgerKind kind);

    ArenaSink m_arena;
    const ImportOptions m_options;
    const qsizetype m_longestBody;
    OpenList m_open; ///< requests without a response so far, oldest first
    QHash<QByteArray, OpenList::iterator> m_openById;
    QHash<QByteArray, Lane> m_laneOfHost; ///< learned from requests that tell
    QByteArray m_peerOfSoap;
    quint64 m_exchanges = 0;
    quint64 m_nameless = 0;
    qint64 m_startVotes = 0; ///< exchanges that tell what the source's time stands for
    qint64 m_endVotes = 0;
};

/// Whether a path or a Content-Type is that of a picture, a style, a script: never OCPI.
bool isForeignHttp(QByteArrayView url, QByteArrayView contentType);

} // namespace Roamscope
