// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"
#include "models/insight/flowproblems.h"
#include "models/insight/flowtable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace Roamscope {

namespace {

constexpr auto notSupportedId = "not-supported";
constexpr auto refusedId = "call-refused";
constexpr std::size_t examplesKept = 6;

DatasetRole roleOf(Lane lane)
{
    return lane == Lane::ChargePoint                  ? DatasetRole::Truth
        : lane == Lane::Csms || lane == Lane::Cpo     ? DatasetRole::Cpo
        : lane == Lane::Emsp                          ? DatasetRole::Emsp
                                                      : DatasetRole::Unknown;
}

bool isCapability(const QByteArray &code)
{
    return code == "NotImplemented" || code == "NotSupported";
}

/// CALLERRORs by who refused what with which code, and the same calls that were taken.
class RefusedCalls
{
public:
    struct Key
    {
        quint16 peer = 0;
        quint16 action = 0;
        Lane by = Lane::Unknown;
        QByteArray code;
        bool operator<(const Key &other) const
        {
            return std::tuple(peer, action, by) != std::tuple(other.peer, other.action, other.by)
                ? std::tuple(peer, action, by) < std::tuple(other.peer, other.action, other.by)
                : code < other.code;
        }
    };
    struct Seen
    {
        quint32 count = 0;
        std::vector<FrameId> examples; ///< answers
        FrameId last = noFrame;
        QByteArray description;
    };
    struct Taken
    {
        quint32 count = 0;
        std::vector<FrameId> examples; ///< answers
    };

    void see(FrameId frame, const Frame &row)
    {
        if (!isOcpp(row.version) || row.hasFlag(FrameFlag::Duplicate))
            return;
        m_versions[row.peer] |= quint16(1 << int(row.version));
        if (row.kind != FrameKind::CallResult || row.pair == noFrame)
            return;
        Taken &taken = m_taken.at(row.peer, row.action, row.from);
        ++taken.count;
        if (taken.examples.size() < examplesKept)
            taken.examples.push_back(frame);
    }
    void take(const Capture &capture, const Fact &fact)
    {
        // Without a code it is a fragment of one.
        if (fact.kind != Fact::Kind::CallError || fact.status.isEmpty())
            return;
        Seen &seen = m_refused[{fact.peer, capture.frames().action(fact.frame), capture.frames().from(fact.frame), fact.status}];
        if (seen.count++ == 0)
            seen.description = fact.id.left(120);
        if (seen.examples.size() < examplesKept)
            seen.examples.push_back(fact.frame);
        seen.last = fact.frame;
    }

    const std::map<Key, Seen> &refused() const { return m_refused; }
    const Taken *taken(const Key &key) const
    {
        return m_taken.find(key.peer, key.action, key.by);
    }
    int versions(quint16 peer) const
    {
        return std::popcount(m_versions.value(peer));
    }
    /// How many chargers' frames bear an action that they took from this side.
    int takenByOthers(const Key &key) const
    {
        const auto all = m_taken.sorted();
        return int(std::count_if(all.begin(), all.end(), [&key](const auto &entry) {
            return entry.first.action == key.action && entry.first.lane == key.by && entry.first.peer != key.peer;
        }));
    }

private:
    std::map<Key, Seen> m_refused;
    FlowTable<Taken> m_taken;
    QHash<quint16, quint16> m_versions; ///< a bit for each
};

void addExchangeEvidence(Finding &finding, const Capture &capture, const std::vector<FrameId> &answers, const QByteArray &value)
{
    for (const FrameId answer : answers) {
        const FrameId request = capture.frames().pair(answer);
        addFlowEvidence(finding, FindingEvidence::Part::Fact, answer, capture.frames().time(answer), {}, value);
        if (request != noFrame && request < capture.size())
            addFlowEvidence(finding, FindingEvidence::Part::Context, request, capture.frames().time(request));
    }
}

QByteArray causeByLane(Lane by)
{
    return by == Lane::ChargePoint ? "by-charger" : by == Lane::Csms ? "by-backend" : "by-partner";
}

class NotSupportedRunner final : public InsightRunner
{
public:
    explicit NotSupportedRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void see(FrameId frame, const Frame &row) override { m_calls.see(frame, row); }

    void take(const Fact &fact) override
    {
        m_calls.take(*m_capture, fact);
        if (fact.kind != Fact::Kind::HttpAnswer)
            return;
        const Frame row = m_capture->frames().at(fact.frame);
        Requests &requests = m_requests[{row.from, row.action}];
        const bool missing = fact.code == 404 || fact.code == 405 || fact.code == 501;
        const bool cannot = fact.ocpiCode >= 3000 && fact.ocpiCode < 4000;
        if (!missing && !cannot) {
            if (fact.code < 400)
                ++requests.fine;
            return;
        }
        if (requests.refused++ == 0) {
            requests.code = fact.code >= 400 ? fact.code : fact.ocpiCode;
            requests.said = fact.status;
            requests.from = fact.time;
        }
        requests.ocpi = requests.ocpi || cannot;
        requests.to = fact.time;
        if (requests.examples.size() < examplesKept)
            requests.examples.push_back(fact.frame);
    }

    void report(const InsightInput &, FindingList &findings) const override
    {
        const FrameTable &rows = m_capture->frames();
        for (const auto &[key, seen] : m_calls.refused()) {
            if (!isCapability(key.code))
                continue;
            const bool peerKnown = key.by == Lane::ChargePoint || key.by == Lane::Csms;
            Finding finding = makeFlowFinding(notSupportedId, Severity::Warning, causeByLane(key.by), peerKnown ? key.peer : 0,
                                              rows.time(seen.examples.front()), rows.time(seen.last));
            finding.count = seen.count;
            finding.party = roleOf(key.by);
            finding.object = m_capture->actions().text(key.action);
            finding.values = {finding.object, key.code, FlowText::lane(key.by), FlowText::number(seen.count), seen.description};
            addExchangeEvidence(finding, *m_capture, seen.examples, key.code);
            const RefusedCalls::Taken *taken = m_calls.taken(key);
            if (taken)
                addFlowCause(finding, "this-content", 70, {FlowText::number(taken->count)});
            else
                addFlowCause(finding, key.code == "NotImplemented" ? "unknown" : "switched-off", 70);
            if (const int others = m_calls.takenByOthers(key); others > 0)
                addFlowCause(finding, "firmware", 60, {FlowText::number(others)});
            if (finding.object == "DataTransfer")
                addFlowCause(finding, "vendor", 75);
            if (m_calls.versions(key.peer) > 1)
                addFlowCause(finding, "version", 75, {FlowText::number(m_calls.versions(key.peer))});
            findings.add(std::move(finding));
        }
        for (const auto &[key, requests] : m_requests) {
            // An object that is not there is answered with 404 too: only what never works is not supported.
            if (requests.refused == 0 || (!requests.ocpi && (requests.refused < 2 || requests.fine > 0)))
                continue;
            Finding finding = makeFlowFinding(notSupportedId, Severity::Warning, "by-partner", 0, requests.from, requests.to);
            finding.count = requests.refused;
            finding.party = roleOf(key.first);
            finding.object = m_capture->actions().text(key.second);
            finding.values = {finding.object, QByteArray::number(requests.code), FlowText::lane(key.first), FlowText::number(requests.refused), requests.said};
            addExchangeEvidence(finding, *m_capture, requests.examples, finding.values.value(1));
            if (requests.code == 3002)
                addFlowCause(finding, "ocpi-version", 90);
            if (requests.code == 3003 || requests.code == 404)
                addFlowCause(finding, "endpoint", 75);
            if (requests.code == 405 || requests.code == 501)
                addFlowCause(finding, "method", 80);
            if (requests.code == 3001 || requests.code == 3000)
                addFlowCause(finding, "client-api", 70);
            if (requests.fine > 0)
                addFlowCause(finding, "this-content", 50, {FlowText::number(requests.fine)});
            findings.add(std::move(finding));
        }
    }

private:
    struct Requests
    {
        quint32 fine = 0;
        quint32 refused = 0;
        int code = 0;
        bool ocpi = false;
        QByteArray said;
        TimeUs from = noTime;
        TimeUs to = noTime;
        std::vector<FrameId> examples;
    };
    const Capture *m_capture;
    RefusedCalls m_calls;
    std::map<std::pair<Lane, quint16>, Requests> m_requests; ///< by who answers, and action
};

class NotSupportedCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::NotSupportedCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(notSupportedId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("The other side does not support something"); }
    QString description() const override
    {
        return tr("Looks for NotImplemented and NotSupported, OCPI status codes of the 3000s, and URLs that are always answered with 404, 405 or 501.");
    }
    int needs() const override { return Nothing; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<NotSupportedRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"unknown", QT_TRANSLATE_NOOP("Roamscope", "The action is not implemented there"), ""},
            {"switched-off", QT_TRANSLATE_NOOP("Roamscope", "The action is known there, but not supported or switched off in the configuration"), ""},
            {"this-content", QT_TRANSLATE_NOOP("Roamscope", "Only this variant of the message is not supported"),
             QT_TRANSLATE_NOOP("Roamscope", "Others of the same kind were taken: %1.")},
            {"firmware", QT_TRANSLATE_NOOP("Roamscope", "Another firmware or model than the rest"),
             QT_TRANSLATE_NOOP("Roamscope", "Other charge points that take part in the same exchange without refusing: %1.")},
            {"vendor", QT_TRANSLATE_NOOP("Roamscope", "DataTransfer is agreed between a maker and a backend; the other side does not know this one"), ""},
            {"version", QT_TRANSLATE_NOOP("Roamscope", "The sides do not mean the same version of OCPP"),
             QT_TRANSLATE_NOOP("Roamscope", "Versions in this charge point's messages: %1.")},
            {"ocpi-version", QT_TRANSLATE_NOOP("Roamscope", "The partner does not speak this version of OCPI"), ""},
            {"endpoint", QT_TRANSLATE_NOOP("Roamscope", "The partner does not offer this module, or under another URL"), ""},
            {"method", QT_TRANSLATE_NOOP("Roamscope", "The partner offers the module, but not this method"), ""},
            {"client-api", QT_TRANSLATE_NOOP("Roamscope", "The partner could not use our interface, for instance to ask for more"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("The charger does not support an action");
        if (finding.cause == "by-backend")
            return tr("The backend does not support an action");
        return tr("A partner does not support a module or version");
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        const int count = int(finding.count);
        const QString said = value(4).isEmpty() ? value(1) : tr("%1, \"%2\"").arg(value(1), value(4));
        if (finding.peer != 0)
            return tr("%1: the %2 refused %3 %n time(s) with %4.", nullptr, count).arg(FlowText::chargePoint(input, finding.peer), value(2), value(0), said);
        return tr("The %1 refused %2 %n time(s) with %3.", nullptr, count).arg(value(2), value(0), said);
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("A function that the backend offers to drivers or to the site does not exist at this charger.");
        if (finding.cause == "by-backend")
            return tr("What the charger wanted to tell is lost: an extension of the maker, or a part of the protocol that the backend leaves out.");
        return tr("Whatever depends on this module does not reach the partner at all.");
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "by-partner")
            return tr("Compare with the partner's versions and endpoints (GET versions), and leave out what is not there.");
        return tr("Switch the function off on the side that asks, or update the one that refuses. Repeating the call does not help.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpp(version)      ? displayName(version) + QStringLiteral(" JSON §4.2.3")
            : isOcpi(version)       ? displayName(version) + QStringLiteral(" status_codes")
                                    : QString();
    }
};

/// Names of the members of a payload, two levels deep: "chargingSchedule/chargingRateUnit".
QSet<QByteArray> membersOf(const Capture &capture, FrameId frame)
{
    QSet<QByteArray> names;
    const QByteArray payload = capture.body(frame).payload;
    if (payload.size() > 256 * 1024)
        return names;
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    for (auto member = object.begin(); member != object.end() && names.size() < 500; ++member) {
        const QByteArray name = member.key().left(60).toUtf8();
        names.insert(name);
        const QJsonObject inner = member.value().toObject();
        for (auto field = inner.begin(); field != inner.end() && names.size() < 500; ++field)
            names.insert(name + '/' + field.key().left(60).toUtf8());
    }
    return names;
}

class RefusedCallRunner final : public InsightRunner
{
public:
    explicit RefusedCallRunner(const Capture *capture)
        : m_capture(capture)
    {
    }

    void see(FrameId frame, const Frame &row) override { m_calls.see(frame, row); }
    void take(const Fact &fact) override { m_calls.take(*m_capture, fact); }

    void report(const InsightInput &input, FindingList &findings) const override
    {
        const FrameTable &rows = m_capture->frames();
        for (const auto &[key, seen] : m_calls.refused()) {
            if (isCapability(key.code))
                continue;
            Finding finding = makeFlowFinding(refusedId, Severity::Warning, causeByLane(key.by), key.peer, rows.time(seen.examples.front()), rows.time(seen.last));
            finding.count = seen.count;
            finding.object = m_capture->actions().text(key.action);
            finding.values = {finding.object, key.code, FlowText::lane(key.by), FlowText::number(seen.count), seen.description};
            addExchangeEvidence(finding, *m_capture, seen.examples, key.code);
            const bool form = key.code.contains("Violation") || key.code == "ProtocolError" || key.code == "RpcFrameworkError";
            const FrameId call = rows.pair(seen.examples.front());
            const bool broken = call != noFrame && FlowProblems::breaksSchema(input, call);
            const RefusedCalls::Taken *taken = m_calls.taken(key);
            if (form && broken) {
                addFlowCause(finding, "call-broken", 85);
            } else if (form) {
                const QByteArrayList suspects = taken ? onlyInRefused(seen, *taken) : QByteArrayList();
                if (!suspects.isEmpty())
                    addFlowCause(finding, "optional-field", 80, {suspects.join(", ").left(200), FlowText::number(taken->count)});
                else
                    addFlowCause(finding, "strict", 60);
                if (m_calls.versions(key.peer) > 1)
                    addFlowCause(finding, "version", 75, {FlowText::number(m_calls.versions(key.peer))});
            } else {
                addFlowCause(finding, "inside", 60);
                if (taken)
                    addFlowCause(finding, "at-times", 55, {FlowText::number(taken->count)});
            }
            // Of a wrong call the caller has to answer for, of a call by the book the one that refused it.
            finding.party = roleOf(broken && call != noFrame ? rows.from(call) : key.by);
            findings.add(std::move(finding));
        }
    }

private:
    QByteArrayList onlyInRefused(const RefusedCalls::Seen &seen, const RefusedCalls::Taken &taken) const
    {
        QSet<QByteArray> common;
        bool first = true;
        for (const FrameId answer : seen.examples) {
            const FrameId call = m_capture->frames().pair(answer);
            if (call == noFrame || call >= m_capture->size())
                continue;
            const QSet<QByteArray> names = membersOf(*m_capture, call);
            common = first ? names : common & names;
            first = false;
        }
        for (const FrameId answer : taken.examples) {
            const FrameId call = m_capture->frames().pair(answer);
            if (call != noFrame && call < m_capture->size())
                common -= membersOf(*m_capture, call);
        }
        QByteArrayList names(common.begin(), common.end());
        std::sort(names.begin(), names.end());
        return names.mid(0, 5);
    }

    const Capture *m_capture;
    RefusedCalls m_calls;
};

class RefusedCallCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RefusedCallCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(refusedId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Calls are answered with an error"); }
    QString description() const override
    {
        return tr("Looks for CALLERRORs, checks whether the call was right by the catalog, and names optional fields that only refused calls have.");
    }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<RefusedCallRunner>(capture); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"call-broken", QT_TRANSLATE_NOOP("Roamscope", "The call itself breaks the specification"),
             QT_TRANSLATE_NOOP("Roamscope", "The catalog objects to the refused call as well.")},
            {"optional-field", QT_TRANSLATE_NOOP("Roamscope", "The side that refuses does not know an optional field or value"),
             QT_TRANSLATE_NOOP("Roamscope", "Only the refused calls have: %1. Others without it were taken: %2.")},
            {"strict", QT_TRANSLATE_NOOP("Roamscope", "The side that refuses checks against another schema: an older edition, or a stricter one"),
             QT_TRANSLATE_NOOP("Roamscope", "The catalog finds nothing wrong with the call.")},
            {"version", QT_TRANSLATE_NOOP("Roamscope", "The sides do not mean the same version of OCPP"),
             QT_TRANSLATE_NOOP("Roamscope", "Versions in this charge point's messages: %1.")},
            {"inside", QT_TRANSLATE_NOOP("Roamscope", "Something failed inside the side that was asked"),
             QT_TRANSLATE_NOOP("Roamscope", "The error code speaks of no fault in the message.")},
            {"at-times", QT_TRANSLATE_NOOP("Roamscope", "It fails only at times, or with certain contents"),
             QT_TRANSLATE_NOOP("Roamscope", "Calls of the same kind that were taken: %1.")},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        if (finding.cause == "by-charger")
            return tr("The charger answers calls with an error");
        if (finding.cause == "by-backend")
            return tr("The backend answers calls with an error");
        return title();
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        const QString said = value(4).isEmpty() ? value(1) : tr("%1, \"%2\"").arg(value(1), value(4));
        const QString call = value(0).isEmpty() ? tr("a call") : value(0);
        return tr("%1: the %2 answered %3 %n time(s) with %4.", nullptr, int(finding.count)).arg(FlowText::chargePoint(input, finding.peer), value(2), call, said);
    }
    QString meaning(const Finding &finding) const override
    {
        return finding.cause == "by-backend"
            ? tr("What the charger said is not known to the backend. If it was a start, a stop or a meter value, the bill is affected.")
            : tr("What the backend wanted did not happen.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Open a refused call beside one that was taken and compare them; tell the side that has to answer for it with both.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const ProtocolVersion version = versionOf(finding, input);
        return isOcpp(version) ? displayName(version) + QStringLiteral(" JSON §4.2.3") : QString();
    }
};

} // namespace

void addSupportChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<NotSupportedCheck>());
    checks.push_back(std::make_unique<RefusedCallCheck>());
}

} // namespace Roamscope
