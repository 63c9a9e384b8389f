// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr auto outageId = "http-outage";
constexpr auto refusedId = "ocpi-refused";
constexpr auto requestIdId = "request-id-missing";
constexpr auto pagingId = "paging-loop";
constexpr std::size_t keptRequests = 20000;

DatasetRole roleOf(Lane lane)
{
    return lane == Lane::Cpo ? DatasetRole::Cpo : lane == Lane::Emsp ? DatasetRole::Emsp : DatasetRole::Unknown;
}

/// Times in which a partner's server did not work, and what was not made up for.
class HttpOutageRunner final : public InsightRunner
{
public:
    explicit HttpOutageRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind == Fact::Kind::HttpRequest) {
            if (m_open.size() >= qsizetype(keptRequests))
                m_open.clear();
            m_open.insert(fact.frame, {fact.status + ' ' + fact.id.split('?').first(), fact.time, m_capture->frames().from(fact.frame)});
            return;
        }
        if (fact.kind != Fact::Kind::HttpAnswer)
            return;
        const FrameId request = m_capture->frames().pair(fact.frame);
        const auto asked = m_open.constFind(request);
        const Request known = asked == m_open.constEnd() ? Request {{}, fact.time, fact.to} : asked.value();
        m_open.remove(request);
        State &state = m_states[{known.by, m_capture->frames().from(fact.frame)}];
        const bool down = fact.code >= 500 || fact.code == 408 || fact.code == 429;
        if (down) {
            if (state.running < 0) {
                if (state.outages.size() >= 500)
                    return;
                state.running = int(state.outages.size());
                state.outages.emplace_back();
                state.outages.back().from = known.time;
            }
            Outage &outage = state.outages[std::size_t(state.running)];
            ++outage.failures;
            ++outage.codes[fact.code];
            outage.to = fact.time;
            if (outage.examples.size() < 8)
                outage.examples.push_back(fact.frame);
            if (known.what.isEmpty() || outage.lost.size() >= qsizetype(keptRequests))
                return;
            Lost &lost = outage.lost[known.what];
            if (lost.tries++ == 0)
                lost.frame = request;
            state.waiting.insert(known.what, state.running);
            return;
        }
        if (fact.code >= 400)
            return; // the server works, whatever it thinks of the request
        if (state.running >= 0) {
            state.outages[std::size_t(state.running)].until = fact.time;
            state.running = -1;
        }
        const auto waits = state.waiting.constFind(known.what);
        if (waits == state.waiting.constEnd())
            return;
        Lost &lost = state.outages[std::size_t(waits.value())].lost[known.what];
        lost.made = request;
        state.waiting.remove(known.what);
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, state] : m_states) {
            for (const Outage &outage : state.outages)
                findings.add(findingOf(key.second, outage));
        }
    }

private:
    struct Request
    {
        QByteArray what;
        TimeUs time = noTime;
        Lane by = Lane::Unknown;
    };
    struct Lost
    {
        FrameId frame = noFrame;
        FrameId made = noFrame; ///< the next request to the same target that succeeded
        int tries = 0;
    };
    struct Outage
    {
        TimeUs from = noTime;
        TimeUs to = noTime; ///< last failure
        TimeUs until = noTime; ///< first success
        quint32 failures = 0;
        std::map<int, int> codes;
        std::vector<FrameId> examples;
        QHash<QByteArray, Lost> lost;
    };
    struct State
    {
        std::vector<Outage> outages;
        QHash<QByteArray, int> waiting; ///< request → outage that swallowed it last
        int running = -1;
    };

    Finding findingOf(Lane server, const Outage &outage) const
    {
        const int code = std::max_element(outage.codes.begin(), outage.codes.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
        int retried = 0;
        int made = 0;
        int overtaken = 0;
        std::vector<std::pair<TimeUs, QByteArray>> missing;
        std::vector<std::pair<TimeUs, FrameId>> frames;
        for (auto lost = outage.lost.cbegin(); lost != outage.lost.cend(); ++lost) {
            retried += lost->tries > 1 ? 1 : 0;
            if (lost->made != noFrame) {
                ++(isSame(lost->frame, lost->made) ? made : overtaken);
                continue;
            }
            const TimeUs time = lost->frame != noFrame && lost->frame < m_capture->size() ? m_capture->frames().time(lost->frame) : noTime;
            missing.emplace_back(time, lost.key());
            frames.emplace_back(time, lost->frame);
        }
        std::sort(missing.begin(), missing.end());
        std::sort(frames.begin(), frames.end());
        const bool lostSome = !missing.empty();
        Finding finding = makeFlowFinding(outageId, lostSome || outage.until == noTime ? Severity::Error : Severity::Warning,
                                          code == 429 ? "throttled" : lostSome ? "lost" : overtaken > 0 ? "overtaken" : "made-up", 0, outage.from, outage.until != noTime ? outage.until : outage.to);
        finding.party = roleOf(server);
        finding.count = outage.failures;
        finding.openEnded = outage.until == noTime;
        QByteArrayList names;
        for (std::size_t i = 0; i < missing.size() && i < 5; ++i)
            names.append(missing[i].second);
        finding.values = {FlowText::lane(server), QByteArray::number(code), FlowText::number(outage.failures), FlowText::time(outage.from),
                          FlowText::time(finding.to), FlowText::duration(finding.to - outage.from), FlowText::number(double(missing.size())),
                          FlowText::number(made), names.join(", "), FlowText::number(overtaken)};
        for (const FrameId frame : outage.examples)
            addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame), {}, "HTTP " + QByteArray::number(code));
        for (const auto &[time, frame] : frames)
            addFlowEvidence(finding, FindingEvidence::Part::Context, frame, time);
        addFlowCause(finding, code == 429 ? "too-many" : code == 500 ? "exception" : "down", 75, {QByteArray::number(code), FlowText::duration(finding.to - outage.from)});
        if (lostSome)
            addFlowCause(finding, retried == 0 ? "no-retry" : "gave-up", 70, {FlowText::number(double(missing.size())), FlowText::number(double(outage.lost.size()))});
        return finding;
    }
    /// Whether two requests carry the same: a PATCH to the same object may carry something else.
    bool isSame(FrameId a, FrameId b) const
    {
        if (a >= m_capture->size() || b >= m_capture->size())
            return false;
        return m_capture->body(a).payload == m_capture->body(b).payload;
    }

    const Capture *m_capture;
    QHash<FrameId, Request> m_open;
    std::map<std::pair<Lane, Lane>, State> m_states; ///< by who asks, and who is asked
};

class HttpOutageCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::HttpOutageCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(outageId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A partner's server was down"); }
    QString description() const override
    {
        return tr("Looks for times in which requests were answered with HTTP 5xx, 408 or 429, and for what was never sent again with success.");
    }
    int needs() const override { return Nothing; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<HttpOutageRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"down", QT_TRANSLATE_NOOP("Roamscope", "The server was down, restarted or overloaded"),
             QT_TRANSLATE_NOOP("Roamscope", "All requests got HTTP %1 for %2.")},
            {"exception", QT_TRANSLATE_NOOP("Roamscope", "The server failed while it handled these requests"),
             QT_TRANSLATE_NOOP("Roamscope", "They were answered with HTTP %1.")},
            {"too-many", QT_TRANSLATE_NOOP("Roamscope", "More requests were sent than the server takes"),
             QT_TRANSLATE_NOOP("Roamscope", "It answered with HTTP %1.")},
            {"no-retry", QT_TRANSLATE_NOOP("Roamscope", "The sender does not repeat what failed"),
             QT_TRANSLATE_NOOP("Roamscope", "Never sent again with success: %1 of %2.")},
            {"gave-up", QT_TRANSLATE_NOOP("Roamscope", "The sender repeated, and gave up too soon"),
             QT_TRANSLATE_NOOP("Roamscope", "Never sent again with success: %1 of %2.")},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "throttled")
            return tr("A partner's server was asked too often");
        if (finding.cause == "lost")
            return tr("A partner's server was down, and pushes were lost");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        const QString what = tr("The %1 answered %n request(s) with HTTP %2 from %3 to %4 (%5).", nullptr, int(finding.count))
                                 .arg(value(0), value(1), value(3), value(4), value(5));
        const int missing = int(FlowText::value(finding.values.value(6)));
        const int overtaken = int(FlowText::value(finding.values.value(9)));
        if (missing > 0)
            return what + QLatin1Char(' ') + tr("%n object(s) never arrived: %1", nullptr, missing).arg(value(8));
        if (overtaken > 0)
            return what + QLatin1Char(' ') + tr("%n object(s) arrived only with the next change; what was sent in between was not repeated.", nullptr, overtaken);
        return what + QLatin1Char(' ') + tr("All of it was sent again later.");
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "lost" || finding.cause == "throttled")
            return tr("The partner shows old statuses, sessions or prices until the same object happens to be sent again. Lost CDRs are lost money.");
        if (finding.cause == "overtaken")
            return tr("The partner saw old statuses and energies until the next change; charging periods that only these requests carried are missing.");
        return tr("Drivers of the partner saw old statuses meanwhile; nothing is missing now.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Send again what is listed, or have the partner pull everything since then (date_from). Repeat failed pushes with growing pauses until they succeed.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpi(version) ? displayName(version) + QStringLiteral(" transport_and_format") : QString();
    }
};

/// Requests that arrived and were refused: OCPI 2xxx, HTTP 4xx.
class OcpiRefusedRunner final : public InsightRunner
{
public:
    explicit OcpiRefusedRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind != Fact::Kind::HttpAnswer)
            return;
        const bool http = fact.code == 400 || fact.code == 401 || fact.code == 403;
        const bool ocpi = fact.ocpiCode >= 2000 && fact.ocpiCode < 3000;
        if (!http && !ocpi)
            return;
        const Frame row = m_capture->frames().at(fact.frame);
        Seen &seen = m_seen[{row.from, row.action, ocpi ? fact.ocpiCode : fact.code}];
        if (seen.count++ == 0) {
            seen.from = fact.time;
            seen.said = fact.status;
        }
        seen.to = fact.time;
        if (seen.examples.size() < 10)
            seen.examples.push_back(fact.frame);
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, seen] : m_seen) {
            const auto &[server, action, code] = key;
            // 400 and 2001 say that the sender is to blame, 2003 and 2004 that the receiver lacks something.
            const Severity severity = code == 401 || code == 403 ? Severity::Error : Severity::Warning;
            Finding finding = makeFlowFinding(refusedId, severity, QByteArray::number(code), 0, seen.from, seen.to);
            finding.count = seen.count;
            finding.object = m_capture->actions().text(action);
            finding.values = {FlowText::lane(server), finding.object, QByteArray::number(code), seen.said, FlowText::number(seen.count)};
            for (const FrameId frame : seen.examples) {
                addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame), "/status_code", QByteArray::number(code));
                const FrameId request = m_capture->frames().pair(frame);
                if (request != noFrame && request < m_capture->size())
                    addFlowEvidence(finding, FindingEvidence::Part::Context, request, m_capture->frames().time(request));
            }
            const char *cause = code == 2003         ? "location"
                : code == 2004                       ? "token"
                : code == 401 || code == 403         ? "credentials"
                : code == 2002                       ? "too-little"
                : code == 400                        ? "unreadable"
                                                     : "parameters";
            addFlowCause(finding, cause, 75, seen.said.isEmpty() ? QByteArrayList() : QByteArrayList {seen.said});
            if (code == 2001 || code == 2000)
                addFlowCause(finding, "stricter", 40);
            findings.add(std::move(finding));
        }
    }

private:
    struct Seen
    {
        quint32 count = 0;
        TimeUs from = noTime;
        TimeUs to = noTime;
        QByteArray said;
        std::vector<FrameId> examples;
    };
    const Capture *m_capture;
    std::map<std::tuple<Lane, quint16, int>, Seen> m_seen;
};

class OcpiRefusedCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::OcpiRefusedCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(refusedId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("A partner refuses requests"); }
    QString description() const override { return tr("Looks for OCPI status codes of the 2000s and for HTTP 400, 401 and 403."); }
    int needs() const override { return Nothing; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<OcpiRefusedRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"location", QT_TRANSLATE_NOOP("Roamscope", "The receiver does not have the location"), QT_TRANSLATE_NOOP("Roamscope", "It says: %1")},
            {"token", QT_TRANSLATE_NOOP("Roamscope", "The token is unknown or revoked there: one side's list is old"), QT_TRANSLATE_NOOP("Roamscope", "It says: %1")},
            {"credentials", QT_TRANSLATE_NOOP("Roamscope", "The token of the connection is wrong, expired or not registered"), QT_TRANSLATE_NOOP("Roamscope", "It says: %1")},
            {"too-little", QT_TRANSLATE_NOOP("Roamscope", "The request says too little, such as a token that is valid at some locations only"),
             QT_TRANSLATE_NOOP("Roamscope", "It says: %1")},
            {"unreadable", QT_TRANSLATE_NOOP("Roamscope", "The receiver cannot read the body"), QT_TRANSLATE_NOOP("Roamscope", "It says: %1")},
            {"parameters", QT_TRANSLATE_NOOP("Roamscope", "A field is missing or has a value that the receiver does not take"),
             QT_TRANSLATE_NOOP("Roamscope", "It says: %1")},
            {"stricter", QT_TRANSLATE_NOOP("Roamscope", "The receiver asks for more than the specification does"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "401" || finding.cause == "403")
            return tr("A partner does not accept our credentials");
        if (finding.cause == "2003")
            return tr("A partner does not know a location");
        if (finding.cause == "2004")
            return tr("A partner does not know a token");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        const QString said = value(3).isEmpty() ? value(2) : tr("%1, \"%2\"").arg(value(2), value(3));
        return tr("The %1 refused %2 %n time(s) with %3.", nullptr, int(finding.count)).arg(value(0), value(1), said);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.object.contains("cdrs"))
            return tr("These charges are not billed to the partner.");
        if (finding.object.contains("sessions"))
            return tr("The partner does not see these charges: its app shows nothing, and it may refuse their CDRs too.");
        return tr("What these requests carried has not arrived, and nobody repeats a request that was refused.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Compare one of these requests with the answer; the status message usually names the field. If a list is old, have it pulled again.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpi(version) ? displayName(version) + QStringLiteral(" status_codes") : QString();
    }
};

class RequestIdRunner final : public InsightRunner
{
public:
    explicit RequestIdRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind != Fact::Kind::HttpRequest || fact.evseUid.isEmpty()
            || (fact.version != ProtocolVersion::Ocpi221 && fact.version != ProtocolVersion::Ocpi230))
            return;
        Seen &seen = m_seen[m_capture->frames().from(fact.frame)];
        ++seen.requests;
        if (fact.valid)
            return;
        if (seen.missing++ == 0)
            seen.from = fact.time;
        seen.to = fact.time;
        if (seen.examples.size() < 5)
            seen.examples.push_back(fact.frame);
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[lane, seen] : m_seen) {
            if (seen.missing < 3)
                continue;
            Finding finding = makeFlowFinding(requestIdId, Severity::Note, "missing", 0, seen.from, seen.to);
            finding.count = seen.missing;
            finding.party = roleOf(lane);
            finding.values = {FlowText::lane(lane), FlowText::number(seen.missing), FlowText::number(seen.requests)};
            for (const FrameId frame : seen.examples)
                addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame));
            addFlowCause(finding, seen.missing == seen.requests ? "never" : "some", 70);
            addFlowCause(finding, "logger", 30);
            findings.add(std::move(finding));
        }
    }

private:
    struct Seen
    {
        quint32 requests = 0;
        quint32 missing = 0;
        TimeUs from = noTime;
        TimeUs to = noTime;
        std::vector<FrameId> examples;
    };
    const Capture *m_capture;
    std::map<Lane, Seen> m_seen;
};

class RequestIdCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RequestIdCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(requestIdId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("OCPI requests carry no X-Request-ID"); }
    QString description() const override
    {
        return tr("Looks for requests of OCPI 2.2.1 and 2.3.0 without X-Request-ID. Logs without any headers are left out.");
    }
    int needs() const override { return Nothing; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<RequestIdRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"never", QT_TRANSLATE_NOOP("Roamscope", "The sender's library does not know the header"), ""},
            {"some", QT_TRANSLATE_NOOP("Roamscope", "One part of the sender's software leaves it out"), ""},
            {"logger", QT_TRANSLATE_NOOP("Roamscope", "The header was sent, but not written into the log"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        return tr("%n of %1 request(s) of the %2 carry no X-Request-ID.", nullptr, int(finding.count))
            .arg(FlowText::shown(finding.values.value(2)), FlowText::shown(finding.values.value(0)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("A request cannot be found again in the partner's logs: each dispute takes hours longer.");
    }
    QString advice(const Finding &) const override { return tr("Have the sender add X-Request-ID and X-Correlation-ID, and log both."); }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        return displayName(versionOf(finding, input)) + QStringLiteral(" transport_and_format");
    }
};

class PagingLoopRunner final : public InsightRunner
{
public:
    explicit PagingLoopRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void take(const Fact &fact) override
    {
        if (fact.kind != Fact::Kind::HttpRequest || fact.status != "GET" || !fact.id.contains("offset=") || fact.time == noTime)
            return;
        Page &page = m_pages[{m_capture->frames().from(fact.frame), fact.id}];
        if (page.last != noTime && fact.time - page.last > 60 * second)
            page.run = 0;
        page.last = fact.time;
        if (page.run == 0)
            page.began = fact.time;
        if (++page.run >= 3) {
            if (page.frames.size() < 10)
                page.frames.push_back(fact.frame);
            page.longest = std::max(page.longest, page.run);
            if (page.from == noTime)
                page.from = page.began;
            page.to = fact.time;
        }
        // A long pull has many pages; what happened long ago forms no loop any more.
        if (m_pages.size() > 20000)
            std::erase_if(m_pages, [&fact](const auto &entry) { return entry.second.longest == 0 && fact.time - entry.second.last > 60 * second; });
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        for (const auto &[key, page] : m_pages) {
            if (page.longest == 0)
                continue;
            Finding finding = makeFlowFinding(pagingId, Severity::Warning, "same-page", 0, page.from, page.to);
            finding.count = quint32(page.longest);
            finding.object = key.second.split('?').first();
            finding.values = {FlowText::lane(key.first), key.second, FlowText::number(page.longest), FlowText::duration(page.to - page.from)};
            for (const FrameId frame : page.frames)
                addFlowEvidence(finding, FindingEvidence::Part::Fact, frame, m_capture->frames().time(frame));
            addFlowCause(finding, "link", 65);
            addFlowCause(finding, "client", 50);
            findings.add(std::move(finding));
        }
    }

private:
    struct Page
    {
        TimeUs last = noTime;
        TimeUs began = noTime;
        TimeUs from = noTime;
        TimeUs to = noTime;
        int run = 0;
        int longest = 0; ///< 0 = never often enough
        std::vector<FrameId> frames;
    };
    const Capture *m_capture;
    std::map<std::pair<Lane, QByteArray>, Page> m_pages;
};

class PagingLoopCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::PagingLoopCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(pagingId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("The same page is asked for again and again"); }
    QString description() const override { return tr("Looks for pulls that ask for the same offset three times and more within a minute each."); }
    int needs() const override { return Nothing; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<PagingLoopRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"link", QT_TRANSLATE_NOOP("Roamscope", "The server's Link header names the same page as the next one"), ""},
            {"client", QT_TRANSLATE_NOOP("Roamscope", "The client repeats the page because it cannot read it"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return tr("The %1 asked for %2 %n time(s) within %3.", nullptr, int(finding.count)).arg(value(0), value(1), value(3));
    }
    QString meaning(const Finding &) const override { return tr("The rest of the list is never read: what stands behind this page is missing at the partner."); }
    QString advice(const Finding &) const override
    {
        return tr("Look at Link, X-Limit and X-Total-Count of the answer: the next offset has to grow by the number of objects returned.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpi(version) ? displayName(version) + QStringLiteral(" transport_and_format, pagination") : QString();
    }
};

} // namespace

void addHttpChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<HttpOutageCheck>());
    checks.push_back(std::make_unique<OcpiRefusedCheck>());
    checks.push_back(std::make_unique<RequestIdCheck>());
    checks.push_back(std::make_unique<PagingLoopCheck>());
}

} // namespace Roamscope
