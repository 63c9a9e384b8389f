// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replayplan.h"

#include "models/capture/filter.h"
#include "models/capture/ocpipath.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/messagedocument.h"

#include <nlohmann/json.hpp>

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace Roamscope {

namespace {

constexpr QByteArrayView maskDots("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");
constexpr qint64 patienceAsChargePoint = 2'000'000; // µs
constexpr qint64 patienceAsCsms = 30'000'000;

bool isOcppMessage(const Frame &frame)
{
    return frame.kind == FrameKind::Call || frame.kind == FrameKind::Send;
}

bool sentByChargePoint(const Capture &capture, const Frame &frame)
{
    if (frame.from == Lane::ChargePoint || frame.to == Lane::ChargePoint)
        return frame.from == Lane::ChargePoint;
    if (frame.from != Lane::Unknown)
        return frame.from != Lane::Csms;
    Initiator initiator = Initiator::Both;
    Catalog::instance().initiator(frame.version, capture.actions().text(frame.action), &initiator);
    return initiator != Initiator::Csms;
}

class PlanMaker
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReplayPlan)
public:
    PlanMaker(const Capture &capture, const Analysis *analysis, ReplayPlan &plan, const std::atomic_bool *cancelled)
        : m_capture(capture)
        , m_analysis(analysis)
        , m_plan(plan)
        , m_order(plan.order)
        , m_cancelled(cancelled)
    {
    }

    void make()
    {
        std::vector<FrameId> rows;
        if (!choose(rows))
            return;
        if (m_order.role == ReplayRole::OcpiSender)
            requests(rows);
        else
            messages(rows);
        if (!m_plan.error.isEmpty())
            return;
        finish();
    }

private:
    bool fail(const QString &error)
    {
        m_plan.error = error;
        return false;
    }
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    void skip(ReplayPlan::Skip reason) { ++m_plan.skipped[int(reason)]; }

    bool choose(std::vector<FrameId> &rows)
    {
        const FrameId size = m_capture.size();
        FilterError error;
        const Filter filter = Filter::compile(m_order.filter, &error);
        if (error.isError())
            return fail(tr("The filter cannot be read at character %1: %2").arg(error.position + 1).arg(error.message));
        if (filter.matchesEverything()) {
            rows.resize(size);
            std::iota(rows.begin(), rows.end(), FrameId(0));
        } else {
            rows = filter.evaluate(m_capture, 0, size, m_cancelled);
        }
        const FrameTable &frames = m_capture.frames();
        if (m_order.from != noTime || m_order.until != noTime) {
            std::erase_if(rows, [&](FrameId row) {
                const TimeUs time = frames.time(row);
                return time == noTime || (m_order.from != noTime && time < m_order.from) || (m_order.until != noTime && time > m_order.until);
            });
        }
        if (!m_order.transaction.isEmpty() && !chooseTransaction(rows))
            return false;
        if (!m_order.chargePoint.isEmpty()) {
            const quint16 peer = m_capture.peers().find(m_order.chargePoint);
            // The name may be known without a message of it: as that of a log which names none.
            if (peer == 0 || std::none_of(rows.begin(), rows.end(), [&](FrameId row) { return frames.peer(row) == peer; }))
                return fail(tr("The part holds nothing of charge point “%1”.").arg(QString::fromUtf8(m_order.chargePoint)));
            std::erase_if(rows, [&](FrameId row) { return frames.peer(row) != peer; });
        }
        const auto byTime = [&frames](FrameId a, FrameId b) { return frames.time(a) < frames.time(b); };
        if (!std::is_sorted(rows.begin(), rows.end(), byTime))
            std::stable_sort(rows.begin(), rows.end(), byTime);
        return true;
    }

    bool chooseTransaction(std::vector<FrameId> &rows)
    {
        if (m_analysis) {
            for (const Transaction &transaction : m_analysis->transactions) {
                if (transaction.id != m_order.transaction)
                    continue;
                const std::vector<FrameId> &its = transaction.frames;
                std::erase_if(rows, [&its](FrameId row) { return !std::binary_search(its.begin(), its.end(), row); });
                return true;
            }
        }
        return fail(tr("The capture has no transaction “%1”.").arg(QString::fromUtf8(m_order.transaction)));
    }

    int partOf(quint16 peer, ProtocolVersion version)
    {
        const auto known = m_parts.constFind(peer);
        if (known != m_parts.cend()) {
            ReplayPart &part = m_plan.parts[std::size_t(*known)];
            if (part.version == ProtocolVersion::Unknown)
                part.version = version;
            return *known;
        }
        ReplayPart part;
        part.name = m_capture.peers().text(peer);
        part.version = version;
        m_plan.parts.push_back(std::move(part));
        m_parts.insert(peer, int(m_plan.parts.size()) - 1);
        return int(m_plan.parts.size()) - 1;
    }

    bool takes(const QByteArray &payload)
    {
        m_bytes += payload.size();
        if (m_bytes <= ReplayPlan::mostBytes && m_plan.steps.size() < ReplayPlan::mostSteps && m_plan.parts.size() <= ReplayPlan::mostParts)
            return true;
        return fail(tr("That is too much for one replay: at most %1 messages of %2 charge points with %3 MB can be sent. Choose a time range or one charge point.")
                        .arg(QLocale().toString(qulonglong(ReplayPlan::mostSteps)), QLocale().toString(qulonglong(ReplayPlan::mostParts)), QLocale().toString(ReplayPlan::mostBytes >> 20)));
    }

    // What the recording masked cannot be sent, unless an edit gives another value.
    bool isMasked(const QByteArray &action, const QByteArray &payload) const
    {
        if (!payload.contains(maskDots))
            return false;
        std::optional<MessageDocument::Json> json = MessageDocument::parse(payload);
        if (!json)
            return true;
        for (const ReplayEdit &edit : m_order.edits)
            edit.apply(action, *json);
        return MessageDocument::toText(*json, false).contains(maskDots);
    }

    ReplayAnswer answerOf(const Frame &frame) const
    {
        ReplayAnswer answer;
        if (frame.pair == noFrame || frame.pair >= m_capture.size())
            return answer;
        const Frame response = m_capture.frames().at(frame.pair);
        FrameBody body = m_capture.body(frame.pair);
        answer.time = response.time;
        switch (response.kind) {
        case FrameKind::CallResult:
            answer.outcome = ReplayAnswer::Outcome::Result;
            answer.payload = body.payload;
            break;
        case FrameKind::CallError:
            answer.outcome = ReplayAnswer::Outcome::Error;
            answer.payload = body.payload;
            answer.errorCode = body.errorCode;
            answer.errorDescription = body.errorDescription;
            break;
        case FrameKind::HttpResponse:
            answer.outcome = ReplayAnswer::Outcome::Http;
            answer.payload = body.message;
            answer.httpStatus = body.httpStatus;
            answer.ocpiStatus = body.ocpiStatus;
            break;
        default:
            break;
        }
        return answer;
    }

    bool addStep(FrameId id, const Frame &frame, int part, FrameBody &body)
    {
        ReplayStep step;
        step.frame = id;
        step.time = frame.time;
        step.part = part;
        step.unconfirmed = frame.kind == FrameKind::Send;
        step.action = m_capture.actions().text(frame.action);
        step.payload = body.payload;
        step.answer = answerOf(frame);
        step.peerCallsBefore = int(m_plan.parts[std::size_t(part)].peerCalls.size());
        if (!takes(step.payload) || !takes(step.answer.payload))
            return false;
        m_plan.steps.push_back(std::move(step));
        return true;
    }

    void messages(const std::vector<FrameId> &rows)
    {
        const bool asChargePoint = m_order.role == ReplayRole::ChargePoint;
        const quint16 boot = m_capture.actions().find("BootNotification");
        QSet<int> booted;
        std::vector<std::pair<int, FrameId>> firsts; // of each part
        for (const FrameId row : rows) {
            if (isCancelled())
                return;
            const Frame frame = m_capture.frames().at(row);
            if (frame.kind == FrameKind::Damaged && (isOcpp(frame.version) || frame.version == ProtocolVersion::Unknown))
                skip(ReplayPlan::Skip::Damaged);
            if (!isOcppMessage(frame))
                continue;
            if (frame.hasFlag(FrameFlag::Duplicate)) {
                skip(ReplayPlan::Skip::Duplicate);
                continue;
            }
            FrameBody body = m_capture.body(row);
            if (body.payload.isEmpty() || frame.action == 0) {
                skip(ReplayPlan::Skip::NoMessage);
                continue;
            }
            const QByteArray action = m_capture.actions().text(frame.action);
            const int part = partOf(frame.peer, frame.version);
            if (sentByChargePoint(m_capture, frame) != asChargePoint) {
                ReplayPeerCall call {.frame = row, .time = frame.time, .action = action, .payload = body.payload, .answer = answerOf(frame)};
                if (!takes(call.payload) || !takes(call.answer.payload))
                    return;
                if (frame.kind == FrameKind::Call)
                    m_plan.parts[std::size_t(part)].peerCalls.push_back(std::move(call));
                continue;
            }
            if (isMasked(action, body.payload)) {
                skip(ReplayPlan::Skip::MaskedSecret);
                continue;
            }
            if (boot != 0 && frame.action == boot)
                booted.insert(part);
            if (std::none_of(firsts.begin(), firsts.end(), [part](const auto &each) { return each.first == part; }))
                firsts.emplace_back(part, row);
            if (!addStep(row, frame, part, body))
                return;
        }
        if (!asChargePoint || !m_order.bootFirst || boot == 0)
            return;
        for (const auto &[part, row] : firsts) {
            if (!booted.contains(part))
                bootBefore(part, row, boot);
        }
    }

    // A CSMS need not answer a charge point that has not booted.
    void bootBefore(int part, FrameId before, quint16 boot)
    {
        const FrameTable &frames = m_capture.frames();
        const quint16 peer = frames.peer(before);
        for (FrameId row = before; row-- > 0;) {
            if (frames.action(row) != boot || frames.peer(row) != peer || frames.kind(row) != FrameKind::Call)
                continue;
            Frame frame = frames.at(row);
            FrameBody body = m_capture.body(row);
            frame.time = frames.time(before);
            if (!addStep(row, frame, part, body))
                return;
            m_plan.steps.back().peerCallsBefore = 0;
            // In front of what it was recorded at the same time with.
            const auto place = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [before](const ReplayStep &step) { return step.frame == before; });
            std::rotate(place, m_plan.steps.end() - 1, m_plan.steps.end());
            return;
        }
    }

    void requests(const std::vector<FrameId> &rows)
    {
        std::array<quint64, int(Lane::Count)> senders {};
        for (const FrameId row : rows) {
            const Frame frame = m_capture.frames().at(row);
            if (frame.kind == FrameKind::HttpRequest)
                ++senders[std::size_t(frame.from)];
        }
        Lane sender = m_order.sender;
        if (sender == Lane::Unknown)
            sender = Lane(std::max_element(senders.begin(), senders.end()) - senders.begin());
        for (const FrameId row : rows) {
            if (isCancelled())
                return;
            const Frame frame = m_capture.frames().at(row);
            if (frame.kind != FrameKind::HttpRequest || frame.from != sender)
                continue;
            if (frame.hasFlag(FrameFlag::Duplicate)) {
                skip(ReplayPlan::Skip::Duplicate);
                continue;
            }
            FrameBody body = m_capture.body(row);
            OcpiUrlPath path = splitOcpiPath(body.path);
            if (path.module.isEmpty()) {
                const bool registers = body.path.contains("/credentials") || body.path.contains("/versions") || body.path.contains("/details");
                skip(registers ? ReplayPlan::Skip::Registration : ReplayPlan::Skip::OtherAddress);
                continue;
            }
            body.payload = body.message;
            if (isMasked(path.module, body.payload)) {
                skip(ReplayPlan::Skip::MaskedSecret);
                continue;
            }
            // A command names an address for its result, which is that of the recorded platform.
            const bool asksBack = path.module == "commands" && std::none_of(m_order.edits.begin(), m_order.edits.end(), [](const ReplayEdit &edit) {
                return edit.where.steps == QList<QByteArray> {"response_url"};
            });
            if (asksBack) {
                skip(ReplayPlan::Skip::OtherAddress);
                continue;
            }
            if (m_plan.parts.empty()) {
                m_plan.parts.push_back({});
                m_plan.parts.front().name = m_capture.peers().text(frame.peer);
                m_plan.parts.front().version = frame.version;
            }
            if (!addStep(row, frame, 0, body))
                return;
            ReplayStep &step = m_plan.steps.back();
            step.action = path.module;
            step.rest = path.rest;
            step.method = body.method;
            if (const qsizetype question = body.path.indexOf('?'); question >= 0)
                step.query = body.path.mid(question + 1);
        }
    }

    void finish()
    {
        // A charge point that only listens has a part when we are the CSMS: it is answered.
        const bool answersOnly = m_order.role == ReplayRole::Csms;
        std::vector<int> place(m_plan.parts.size(), -1);
        std::vector<ReplayPart> kept;
        std::vector<bool> sends(m_plan.parts.size());
        for (const ReplayStep &step : m_plan.steps)
            sends[std::size_t(step.part)] = true;
        for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
            if (!sends[i] && (!answersOnly || m_plan.parts[i].peerCalls.empty()))
                continue;
            place[i] = int(kept.size());
            kept.push_back(std::move(m_plan.parts[i]));
        }
        m_plan.parts = std::move(kept);
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
            ReplayStep &step = m_plan.steps[i];
            step.part = place[std::size_t(step.part)];
            m_plan.parts[std::size_t(step.part)].steps.push_back(int(i));
            if (step.time == noTime)
                continue;
            if (m_plan.first == noTime)
                m_plan.first = step.time;
            m_plan.last = step.time;
        }
        for (ReplayPart &part : m_plan.parts) {
            part.liveName = part.name;
            if (part.version == ProtocolVersion::Unknown)
                part.version = m_order.role == ReplayRole::OcpiSender ? ProtocolVersion::Ocpi221 : ProtocolVersion::Ocpp16;
            for (const ReplayPeerCall &call : part.peerCalls) {
                if (answersOnly && call.time != noTime) {
                    m_plan.first = m_plan.first == noTime ? call.time : std::min(m_plan.first, call.time);
                    m_plan.last = m_plan.last == noTime ? call.time : std::max(m_plan.last, call.time);
                }
            }
        }
        if (m_plan.parts.empty()) {
            fail(m_order.role == ReplayRole::ChargePoint ? tr("The part holds no message that a charge point sent.")
                     : m_order.role == ReplayRole::Csms  ? tr("The part holds no OCPP message of a CSMS and none for it.")
                                                         : tr("The part holds no OCPI request that can be sent again."));
        } else if (!m_order.liveId.isEmpty() && m_order.role != ReplayRole::OcpiSender) {
            if (m_plan.parts.size() > 1)
                fail(tr("The part has %1 charge points, but only one other id was given. Choose one charge point.").arg(QLocale().toString(qulonglong(m_plan.parts.size()))));
            else
                m_plan.parts.front().liveName = m_order.liveId;
        } else if (m_order.role == ReplayRole::ChargePoint
                   && std::any_of(m_plan.parts.begin(), m_plan.parts.end(), [](const ReplayPart &part) { return part.liveName.isEmpty(); })) {
            fail(tr("The capture does not say which charge point it is. Give its id."));
        }
    }

    const Capture &m_capture;
    const Analysis *m_analysis;
    ReplayPlan &m_plan;
    const ReplayOrder &m_order;
    const std::atomic_bool *m_cancelled;
    QHash<quint16, int> m_parts;
    qint64 m_bytes = 0;
};

} // namespace

ReplayPlanPtr ReplayPlan::make(const Capture &capture, const Analysis *analysis, const ReplayOrder &order, const std::atomic_bool *cancelled)
{
    auto plan = std::make_shared<ReplayPlan>();
    plan->order = order;
    plan->source = capture.title();
    PlanMaker(capture, analysis, *plan, cancelled).make();
    return plan;
}

qint64 ReplayPlan::peerCallCount() const
{
    qint64 count = 0;
    for (const ReplayPart &part : parts)
        count += qint64(part.peerCalls.size());
    return count;
}

QLatin1StringView ReplayPlan::skipId(Skip skip)
{
    switch (skip) {
    case Skip::Damaged: return QLatin1StringView("damaged");
    case Skip::Duplicate: return QLatin1StringView("duplicate");
    case Skip::NoMessage: return QLatin1StringView("no-message");
    case Skip::MaskedSecret: return QLatin1StringView("masked-secret");
    case Skip::Registration: return QLatin1StringView("registration");
    case Skip::OtherAddress: return QLatin1StringView("other-address");
    case Skip::Count: break;
    }
    return {};
}

QStringList ReplayPlan::skippedTexts() const
{
    QStringList texts;
    for (int i = 0; i < int(Skip::Count); ++i) {
        const int count = int(std::min<quint64>(skipped[i], 1'000'000'000));
        if (count == 0)
            continue;
        switch (Skip(i)) {
        case Skip::Damaged: texts.append(tr("%n damaged message(s) cannot be sent again.", nullptr, count)); break;
        case Skip::Duplicate: texts.append(tr("%n message(s) that the log holds twice are sent once.", nullptr, count)); break;
        case Skip::NoMessage: texts.append(tr("%n line(s) without a readable message are left out.", nullptr, count)); break;
        case Skip::MaskedSecret: texts.append(tr("%n message(s) hold a secret that was masked when they were recorded, and are left out; an edit can give them a value.", nullptr, count)); break;
        case Skip::Registration: texts.append(tr("%n request(s) of the registration are left out: the connection has its own.", nullptr, count)); break;
        case Skip::OtherAddress: texts.append(tr("%n request(s) to addresses that the recorded partner had given are left out.", nullptr, count)); break;
        case Skip::Count: break;
        }
    }
    return texts;
}

TimeUs ReplayPlan::timeShift(TimeUs start) const
{
    if (!order.shiftTimes || first == noTime || start == noTime)
        return 0;
    const TimeUs live = order.speed > 0 ? TimeUs(double(last - first) / order.speed) : 0;
    return start + live - last;
}

TimeUs ReplayPlan::due(const ReplayStep &step, TimeUs start) const
{
    if (order.speed <= 0 || step.time == noTime || first == noTime)
        return noTime;
    return start + TimeUs(double(step.time - first) / order.speed);
}

qint64 ReplayPlan::patience() const
{
    if (order.patience >= 0)
        return order.patience;
    return order.role == ReplayRole::Csms ? patienceAsCsms : patienceAsChargePoint;
}

} // namespace Roamscope
