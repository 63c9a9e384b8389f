// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/severity.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace Roamscope {

/// A way in which a partner's endpoint differs from the specification, with what shows it. Remembered in the
/// OcpiConnection, so that later requests go round it.
struct OcpiQuirk
{
    /// Stored in files by its id: append freely.
    enum class Kind : quint8 {
        TokenRaw, ///< 2.2 or later, but the token has to come as it is
        TokenBase64, ///< 2.1.1, but the token has to come in base64
        TokenNewline, ///< base64 of the token and a newline
        TrailingSlashNeeded,
        TrailingSlashRefused,
        Redirects, ///< answers with 3xx; a client that follows it without the header is refused
        LinkOtherHost, ///< rel="next" names another host than the endpoint
        LinkPlainHttp, ///< rel="next" goes back from https to http
        LinkWithoutFilter, ///< rel="next" forgets date_from or date_to
        PageLoop, ///< rel="next" leads to a page that was there before
        NoLink, ///< more objects than the page holds, but no rel="next"
        LimitIgnored,
        TotalCountWrong,
        TotalCountMissing,
        OffsetIgnored,
        DateFromIgnored,
        OkForErrors, ///< HTTP 200 and status_code 1000 for what failed, or a failed envelope for what HTTP has a code
        NotFoundForEmpty, ///< 404 instead of an empty list
        HtmlForJson,
        WrongContentType,
        DataMissing, ///< an envelope without data where there must be some
        NoEnvelope, ///< bare objects
        ClockSkew,
        RequestIdNotEchoed,
        RoutingHeadersMissing,
        RoutingHeadersRefused, ///< answers only without them
        VersionsUrlDiffers, ///< details are not where the list of versions said
        RateLimited, ///< 429 at a moderate pace
        HttpErrorForStatus, ///< HTTP 4xx for what OCPI answers with 200 and 2xxx
        Count
    };
    Kind kind = Kind::TokenRaw;
    QByteArray module {}; ///< "locations"; empty = all
    QByteArray evidence {}; ///< what was seen: "limit=1 answered 50 objects"; data, not translated, no secrets
    QByteArray requestId {}; ///< X-Request-ID of the exchange that shows it
    TimeUs seen = noTime;
    quint64 count = 1;

    static QLatin1StringView id(Kind kind);
    static Kind kindFromId(QByteArrayView id); ///< Count when unknown
    static QString title(Kind kind); ///< translated, short
    static Severity severity(Kind kind);
    /// Which clause it contradicts: "transport_and_format, paginated response"; empty where none.
    static QString clause(Kind kind);
    /// What to do, or what Roamscope does about it; translated.
    static QString advice(Kind kind);

    nlohmann::ordered_json toJson() const;
    /// False when it is none.
    static bool fromJson(const nlohmann::ordered_json &json, OcpiQuirk *quirk);
};

/// The quirks of a connection: one of each kind and module, the newest evidence.
class OcpiQuirks
{
public:
    const QList<OcpiQuirk> &all() const { return m_quirks; }
    bool has(OcpiQuirk::Kind kind, QByteArrayView module = {}) const;
    /// True when it was not known before.
    bool add(OcpiQuirk quirk);
    void remove(OcpiQuirk::Kind kind);
    void clear() { m_quirks.clear(); }

private:
    QList<OcpiQuirk> m_quirks;
};

} // namespace Roamscope
