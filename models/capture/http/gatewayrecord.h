// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/http/httpexchangesink.h"

namespace Roamscope {

/// What one record of a gateway's log tells of an exchange, whatever its members are called: filled from JSON, from
/// key=value pairs and from plain words, in that order of trust. A value that is known stays.
class GatewayRecord
{
public:
    explicit GatewayRecord(int zoneMinutes)
        : m_zoneMinutes(zoneMinutes)
    {
    }

    /// A JSON object whose members describe an exchange. Nested objects and JSON in strings are followed to a bounded depth.
    void addJson(QByteArrayView object);
    /// key=value and key="value" pairs. Returns how many were understood.
    int addPairs(QByteArrayView text);
    /// A line or a message for people: method and address, status, duration, direction, ids, JSON between the words.
    void addText(QByteArrayView text, bool withTime);
    /// A body that stands alone on the lines behind this record.
    void addBody(QByteArrayView json);

    /// Whether it describes a request, a response or both.
    bool isExchange() const;
    /// It waits for a body: an exchange in words without one.
    bool lacksBody() const;
    HttpEvidence evidence(const FramePlace &place) const;

    /// Whether the members of a JSON object are those of a record, not of a message's body.
    static bool describesExchange(QByteArrayView object);

private:
    enum Side : quint8 { Either, Request, Response };
    struct Part
    {
        bool hasBody = false;
        bool isBase64 = false;
        QByteArray body;
        HttpHeaderList headers;
        TimeUs time = noTime;
        bool zoneAssumed = false;
    };

    void walk(QByteArrayView object, Side side, int depth);
    void take(QByteArrayView name, QByteArrayView token, Side side, int depth);
    void takeHeaders(QByteArrayView token, Side side);
    void takeBody(QByteArrayView token, Side side);
    void takeTime(QByteArrayView text, Side side, bool isStart);
    void takeDuration(QByteArrayView text, QByteArrayView unitName);
    void takeId(const QByteArray &text, int rank);
    void takeWords(QByteArrayView text);
    void takeRequestLine(QByteArrayView text);
    qsizetype takeMethodAndUrl(QByteArrayView text);
    void takeAccessLine(QByteArrayView text, qsizetype end);
    void takeStatus(QByteArrayView text);
    void takeStatusFromWords(QByteArrayView text);

    const int m_zoneMinutes;
    Part m_parts[3];
    QByteArray m_method;
    QByteArray m_url;
    QByteArray m_query;
    QByteArray m_host;
    QByteArray m_peer;
    QByteArray m_id;
    int m_idRank = 0;
    int m_status = 0;
    qint64 m_duration = -1;
    bool m_timeIsStart = false;
    bool m_inWords = false; ///< method or status were read from words
    HttpFlow m_flow = HttpFlow::Unknown;
    Side m_half = Either; ///< what the words call it
    Lane m_from = Lane::Unknown;
    Lane m_to = Lane::Unknown;
};

} // namespace Roamscope
