// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"
#include "models/capture/prose/proseevent.h"
#include "models/capture/timeformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace Roamscope {

namespace {

void keep(std::vector<OcppWitness::Moment> &moments, OcppWitness::Moment moment)
{
    if (moments.size() < OcppWitness::mostKept)
        moments.push_back(moment);
}

// Moments come in the order of time, but for the few frames without one.
template<typename Take>
void between(const std::vector<OcppWitness::Moment> &moments, TimeUs from, TimeUs to, const Take &take)
{
    auto it = std::lower_bound(moments.begin(), moments.end(), from,
                               [](const OcppWitness::Moment &moment, TimeUs time) { return moment.time < time; });
    for (; it != moments.end() && it->time <= to; ++it) {
        if (take(*it))
            return;
    }
}

bool namesIt(const QByteArray &text, const QByteArray &name)
{
    const QByteArray upper = text.toUpper();
    const QByteArray wanted = name.toUpper();
    if (wanted.isEmpty())
        return true;
    const auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    for (qsizetype at = upper.indexOf(wanted); at >= 0; at = upper.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || !isWord(upper[at - 1])) && (end == upper.size() || !isWord(upper[end])))
            return true;
    }
    return false;
}

/// Runs checks that judge what the analysis knows.
class WitnessRunner : public InsightRunner
{
public:
    explicit WitnessRunner(const OcppCheck *check)
        : m_check(check)
    {
    }
    void see(FrameId frame, const Frame &row) override { m_witness.see(frame, row); }
    void take(const Fact &fact) override { m_witness.take(fact); }
    void report(const InsightInput &input, FindingList &findings) const override
    {
        if (input.capture && input.analysis)
            m_check->find(input, m_witness, findings);
    }

private:
    const OcppCheck *m_check;
    OcppWitness m_witness;
};

} // namespace

namespace {

/// A log without messages has millions of lines: those that tell something are kept.
bool isWorthKeeping(const Frame &row)
{
    return row.hasFlag(FrameFlag::Record) || proseKindOf(row.status) != ProseKind::None || proseSeverityOf(row.status) >= ProseSeverity::Warning;
}

} // namespace

void OcppWitness::see(FrameId frame, const Frame &row)
{
    if (row.time == noTime)
        return;
    if (row.kind == FrameKind::Damaged)
        keep(m_damaged, {row.time, frame, row.peer, 0});
    else if (row.kind == FrameKind::Event && row.from != Lane::Ems && isWorthKeeping(row))
        keep(m_events, {row.time, frame, row.peer, 0});
}

void OcppWitness::take(const Fact &fact)
{
    if (fact.time == noTime)
        return;
    if (fact.kind == Fact::Kind::Boot)
        keep(m_boots, {fact.time, fact.frame, fact.peer, 0});
    else if (fact.kind == Fact::Kind::HttpAnswer && (fact.code >= 400 || fact.ocpiCode >= 2000))
        keep(m_refusals, {fact.time, fact.frame, fact.peer, fact.code >= 400 ? fact.code : fact.ocpiCode});
}

bool OcppWitness::isDamaged(quint16 peer, TimeUs from, TimeUs to) const
{
    bool found = false;
    between(m_damaged, from, to, [&](const Moment &moment) { return found = moment.peer == 0 || moment.peer == peer; });
    return found;
}

const OcppWitness::Moment *OcppWitness::bootBetween(quint16 peer, TimeUs from, TimeUs to) const
{
    const Moment *found = nullptr;
    between(m_boots, from, to, [&](const Moment &moment) {
        if (moment.peer == peer)
            found = &moment;
        return found != nullptr;
    });
    return found;
}

std::vector<OcppWitness::Moment> OcppWitness::refusalsBetween(TimeUs from, TimeUs to) const
{
    std::vector<Moment> found;
    between(m_refusals, from, to, [&](const Moment &moment) {
        found.push_back(moment);
        return found.size() >= 200;
    });
    return found;
}

std::vector<OcppWitness::Line> OcppWitness::lines(const Capture &capture, TimeUs from, TimeUs to, const QByteArrayList &names) const
{
    std::vector<Line> found;
    int looked = 0;
    between(m_events, from, to, [&](const Moment &moment) {
        // Most lines name somebody else: their bytes tell.
        const QByteArray bytes = capture.rawBytes(moment.frame).toByteArray().toLower();
        if (++looked > 5000 || std::none_of(names.begin(), names.end(), [&](const QByteArray &name) { return bytes.contains(name.toLower()); }))
            return looked > 5000;
        const FrameBody body = capture.body(moment.frame);
        if (std::any_of(names.begin(), names.end(), [&](const QByteArray &name) { return namesIt(body.text, name); })) {
            const QByteArray severity = body.severity.toLower();
            found.push_back({moment.time, moment.frame, body.text.left(200), severity.startsWith("warn") || severity.startsWith("err") || severity.startsWith("crit")});
        }
        return found.size() >= 20;
    });
    return found;
}

std::unique_ptr<InsightRunner> OcppCheck::begin(const Capture *, const InsightThresholds &) const
{
    return std::make_unique<WitnessRunner>(this);
}

void OcppCheck::find(const InsightInput &, const OcppWitness &, FindingList &) const { }

InsightText OcppCheck::text(const Finding &finding, const InsightInput &input) const
{
    ProtocolVersion version = ProtocolVersion::Unknown;
    if (input.capture) {
        for (const FindingEvidence &evidence : finding.evidence) {
            if (evidence.frame < input.capture->size() && isOcpp(input.capture->frames().version(evidence.frame))) {
                version = input.capture->frames().version(evidence.frame);
                break;
            }
        }
    }
    InsightText text;
    text.title = title();
    text.message = message(finding, input);
    text.meaning = meaning(finding);
    for (const FindingCause &cause : finding.causes)
        text.causes.append(causeText(finding, cause));
    text.advice = advice(finding);
    text.clause = clause(finding, version);
    return text;
}

QString OcppCheck::clause(const Finding &, ProtocolVersion) const
{
    return {};
}

Finding OcppCheck::make(const QByteArray &cause, Severity severity) const
{
    Finding finding;
    finding.check = QByteArray(id().data(), id().size());
    finding.cause = cause;
    finding.severity = severity;
    return finding;
}

Finding OcppCheck::make(const QByteArray &cause, Severity severity, const Analysis &analysis, int transaction) const
{
    Finding finding = make(cause, severity);
    const Transaction &about = analysis.transactions[std::size_t(transaction)];
    finding.transaction = transaction;
    finding.peer = about.peer;
    finding.evse = about.evse;
    finding.connector = about.connector;
    finding.from = about.start;
    finding.to = about.stop;
    finding.object = about.id;
    return finding;
}

namespace ocppchecks {

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray decimal(double value, int digits)
{
    return std::isfinite(value) ? QByteArray::number(value, 'f', digits) : QByteArray();
}

QString plain(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QString energy(double wh)
{
    const QLocale locale;
    if (std::abs(wh) < 1000)
        return QCoreApplication::translate("Roamscope", "%1 Wh").arg(locale.toString(wh, 'f', 0));
    return QCoreApplication::translate("Roamscope", "%1 kWh").arg(locale.toString(wh / 1000, 'f', 2));
}

QString power(double watts)
{
    const QLocale locale;
    if (std::abs(watts) < 1000)
        return QCoreApplication::translate("Roamscope", "%1 W").arg(locale.toString(watts, 'f', 0));
    return QCoreApplication::translate("Roamscope", "%1 kW").arg(locale.toString(watts / 1000, 'f', 1));
}

QString clockTime(TimeUs time)
{
    return formatTime(time - ((time % second) + second) % second, {TimeFormat::Mode::TimeOfDay, true}).left(8);
}

QString duration(const QByteArray &microseconds)
{
    const qint64 value = microseconds.toLongLong();
    // Parts of a second mean nothing in what lasted minutes.
    return formatDuration(value > minute ? value / second * second : value);
}

QString chargePoint(quint16 peer, const InsightInput &input)
{
    return input.capture && peer ? plain(input.capture->peers().text(peer)) : QString();
}

QString place(const Finding &finding, const InsightInput &input)
{
    const QString name = chargePoint(finding.peer, input);
    if (finding.evse >= 0)
        return QCoreApplication::translate("Roamscope", "%1, EVSE %2").arg(name).arg(finding.evse);
    if (finding.connector >= 0)
        return QCoreApplication::translate("Roamscope", "%1, connector %2").arg(name).arg(finding.connector);
    return name;
}

QString transactionName(const Finding &finding, bool begins)
{
    if (finding.object.isEmpty())
        return begins ? QCoreApplication::translate("Roamscope", "A charge without id") : QCoreApplication::translate("Roamscope", "a charge without id");
    return (begins ? QCoreApplication::translate("Roamscope", "Transaction %1") : QCoreApplication::translate("Roamscope", "transaction %1")).arg(plain(finding.object));
}

int placeOf(const Transaction &transaction)
{
    return transaction.evse >= 0 ? transaction.evse : transaction.connector;
}

int placeOf(const Fact &fact)
{
    return fact.evse >= 0 ? fact.evse : fact.connector;
}

int placeOf(const StatusBand &band)
{
    return band.evse >= 0 ? band.evse : band.connector;
}

const StatusBand *truthAt(const Analysis &analysis, quint16 peer, int place)
{
    for (const StatusBand &band : analysis.bands) {
        if (band.seenBy == Lane::ChargePoint && band.peer == peer && placeOf(band) == place)
            return &band;
    }
    return nullptr;
}

int spanAt(const StatusBand &band, TimeUs time)
{
    const auto after = std::upper_bound(band.spans.begin(), band.spans.end(), time,
                                        [](TimeUs moment, const StatusSpan &span) { return moment < span.from; });
    return int(after - band.spans.begin()) - 1;
}

QByteArray statusAt(const StatusBand &band, TimeUs time)
{
    const int span = spanAt(band, time);
    return span < 0 ? QByteArray() : band.names[band.spans[std::size_t(span)].status];
}

bool showed(const StatusBand &band, const QByteArray &status, TimeUs from, TimeUs to)
{
    for (std::size_t i = std::size_t(std::max(0, spanAt(band, from))); i < band.spans.size() && band.spans[i].from <= to; ++i) {
        if (band.names[band.spans[i].status] == status && (band.spans[i].to == noTime || band.spans[i].to > from))
            return true;
    }
    return false;
}

void addEvidence(Finding &finding, FindingEvidence evidence)
{
    if (finding.evidence.size() >= 20)
        return;
    evidence.value.truncate(200);
    finding.evidence.push_back(std::move(evidence));
}

void addEvidence(Finding &finding, const Capture *capture, FindingEvidence::Part part, FrameId frame, const QByteArray &pointer,
                 const QByteArray &value)
{
    if (!capture || frame >= capture->size())
        return;
    FindingEvidence evidence;
    evidence.part = part;
    evidence.frame = frame;
    evidence.time = capture->frames().time(frame);
    evidence.pointer = pointer;
    evidence.value = value;
    addEvidence(finding, std::move(evidence));
}

void sortCauses(Finding &finding)
{
    std::stable_sort(finding.causes.begin(), finding.causes.end(),
                     [](const FindingCause &a, const FindingCause &b) { return a.weight > b.weight; });
}

FrameId frameOf(const Capture &capture, const Transaction &transaction, std::initializer_list<QByteArrayView> actions, bool last)
{
    FrameId found = noFrame;
    for (const FrameId frame : transaction.frames) {
        if (frame >= capture.size() || !isRequest(capture.frames().kind(frame)))
            continue;
        const QByteArray action = capture.actions().text(capture.frames().action(frame));
        if (std::none_of(actions.begin(), actions.end(), [&](QByteArrayView one) { return action == one; }))
            continue;
        found = frame;
        if (!last)
            break;
    }
    return found;
}

bool isYoung(const InsightInput &input, TimeUs time)
{
    return input.now != noTime && time != noTime && input.now - time < 5 * minute;
}

QByteArray threshold(const InsightCheck &check, const char *name)
{
    return QByteArray(check.id().data(), check.id().size()) + '.' + name;
}

} // namespace ocppchecks

} // namespace Roamscope
