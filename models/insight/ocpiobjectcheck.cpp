// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include "models/compare/explain.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr std::size_t mostEvidence = 20;
constexpr qsizetype longestValue = 200;
constexpr qint64 second = 1'000'000;

class DatasetRunner : public InsightRunner
{
public:
    explicit DatasetRunner(const OcpiObjectCheck &check)
        : m_check(check)
    {
    }
    void report(const InsightInput &input, FindingList &findings) const override { m_check.find(input, findings); }

private:
    const OcpiObjectCheck &m_check;
};

} // namespace

std::unique_ptr<InsightRunner> OcpiObjectCheck::begin(const Capture *, const InsightThresholds &) const
{
    return std::make_unique<DatasetRunner>(*this);
}

Finding OcpiObjectCheck::make(const QByteArray &cause, Severity severity, const QByteArray &object, DatasetRole party) const
{
    Finding finding;
    finding.check = QByteArray(id().data(), id().size());
    finding.severity = severity;
    finding.cause = cause;
    finding.object = object;
    finding.party = party;
    return finding;
}

namespace OcpiFindings {

OcpiSide ocpiSide(const InsightInput &input, DatasetRole role)
{
    const DatasetPtr &dataset = role == DatasetRole::Cpo ? input.cpo : input.emsp;
    return {dataset, input.readings->records(dataset, input.cancelled), role};
}

OcpiSide leadingSide(const InsightInput &input, OcpiModule module)
{
    for (const DatasetRole role : {DatasetRole::Cpo, DatasetRole::Emsp}) {
        const DatasetPtr &dataset = role == DatasetRole::Cpo ? input.cpo : input.emsp;
        if (dataset && dataset->count(module) > 0)
            return ocpiSide(input, role);
    }
    return {nullptr, std::make_shared<OcpiRecords>(), DatasetRole::Unknown};
}

FindingEvidence objectEvidence(const OcpiSide &side, OcpiModule module, quint32 element, const QByteArray &keyedPath, const QByteArray &value,
                               FindingEvidence::Part part)
{
    FindingEvidence evidence;
    evidence.part = part;
    evidence.party = side.role;
    evidence.module = module;
    evidence.pointer = keyedPath;
    evidence.value = value.left(longestValue);
    const std::shared_ptr<const Provenance> provenance = side.dataset ? side.dataset->provenance() : nullptr;
    if (provenance) {
        evidence.frame = provenance->setBy(module, element, keyedPath);
        if (evidence.frame == noFrame) {
            const std::vector<FrameId> frames = provenance->frames(module, element);
            evidence.frame = frames.empty() ? noFrame : frames.back();
        }
        if (evidence.frame != noFrame)
            evidence.time = provenance->history()->capture()->frames().time(evidence.frame);
    }
    return evidence;
}

FindingEvidence differenceEvidence(const Comparison &comparison, const Difference &difference, Side side, FindingEvidence::Part part)
{
    const OcpiSide whose {comparison.dataset(side), nullptr, side == Side::Cpo ? DatasetRole::Cpo : DatasetRole::Emsp};
    FindingEvidence evidence;
    if (difference.element(side) != Difference::noElement)
        evidence = objectEvidence(whose, difference.module, difference.element(side), comparison.path(difference), comparison.value(difference, side), part);
    evidence.part = part;
    evidence.party = whose.role;
    evidence.module = difference.module;
    evidence.object = comparison.key(difference);
    evidence.pointer = comparison.path(difference);
    return evidence;
}

FindingEvidence frameEvidence(const Capture &capture, FrameId frame, const QByteArray &pointer, const QByteArray &value, FindingEvidence::Part part)
{
    FindingEvidence evidence;
    evidence.part = part;
    evidence.frame = frame;
    if (frame != noFrame)
        evidence.time = capture.frames().time(frame);
    evidence.pointer = pointer;
    evidence.value = value.left(longestValue);
    return evidence;
}

void addEvidence(Finding *finding, FindingEvidence evidence)
{
    if (evidence.object.isEmpty() && evidence.module)
        evidence.object = finding->object;
    if (finding->evidence.size() < mostEvidence)
        finding->evidence.push_back(std::move(evidence));
}

void spanFromEvidence(Finding *finding)
{
    for (const FindingEvidence &evidence : finding->evidence) {
        if (evidence.time == noTime || evidence.frame == noFrame)
            continue;
        finding->from = finding->from == noTime ? evidence.time : std::min(finding->from, evidence.time);
        finding->to = finding->to == noTime ? evidence.time : std::max(finding->to, evidence.time);
    }
}

QByteArray takeExplanation(const InsightInput &input, const Comparison &comparison, const Difference &difference, Finding *finding)
{
    if (!input.history || input.history->isEmpty())
        return {};
    const Explanation explanation = explain(comparison, difference, *input.history, input.analysis.get());
    QByteArray outcome;
    for (const Evidence &step : explanation.evidence) {
        switch (step.kind) {
        case Evidence::Kind::Refused:
            outcome = "refused";
            break;
        case Evidence::Kind::Unanswered:
            outcome = "unanswered";
            break;
        case Evidence::Kind::NeverSent:
            outcome = "never-sent";
            break;
        case Evidence::Kind::Carried:
        case Evidence::Kind::Returned:
            outcome = "sent";
            break;
        case Evidence::Kind::Reported:
        case Evidence::Kind::Logged:
            break;
        }
        if (step.frame != noFrame) {
            FindingEvidence evidence = frameEvidence(*input.history->capture(), step.frame, {}, step.value,
                                                     step.frame == explanation.frame ? FindingEvidence::Part::Fact : FindingEvidence::Part::Context);
            evidence.party = step.byCpo ? DatasetRole::Cpo : DatasetRole::Emsp;
            addEvidence(finding, std::move(evidence));
        }
    }
    return outcome;
}

QString argument(const Finding &finding, int index)
{
    return QString::fromUtf8(finding.values.value(index));
}

QString numberArgument(const Finding &finding, int index, int decimals)
{
    bool isNumber = false;
    const QByteArray raw = finding.values.value(index);
    const double value = raw.toDouble(&isNumber);
    if (!isNumber)
        return QString::fromUtf8(raw);
    QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0 && text.contains(locale.decimalPoint())) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

QString timeArgument(const Finding &finding, int index)
{
    bool isNumber = false;
    const qint64 time = finding.values.value(index).toLongLong(&isNumber);
    if (!isNumber)
        return argument(finding, index);
    return OcpiCheckText::tr("%1 UTC").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000, QTimeZone::utc()), QLocale::ShortFormat));
}

QString durationArgument(const Finding &finding, int index)
{
    const qint64 seconds = std::abs(finding.values.value(index).toLongLong()) / second;
    const QLocale locale;
    if (seconds < 120)
        return OcpiCheckText::tr("%1 s").arg(locale.toString(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 120)
        return OcpiCheckText::tr("%1 min").arg(locale.toString(minutes));
    if (minutes < 48 * 60)
        return minutes % 60 ? OcpiCheckText::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60))
                            : OcpiCheckText::tr("%1 h").arg(locale.toString(minutes / 60));
    return OcpiCheckText::tr("%n day(s)", nullptr, int(std::min<qint64>(minutes / (24 * 60), 1'000'000)));
}

QString moneyArgument(const Finding &finding, int amount, int currency)
{
    const QString value = QLocale().toString(finding.values.value(amount).toDouble(), 'f', 2);
    return OcpiCheckText::tr("%1 %2", "amount and currency").arg(value, argument(finding, currency)).trimmed();
}

QByteArray secondsOf(qint64 microseconds)
{
    return QByteArray::number(microseconds / second);
}

void MoneySums::add(std::string_view currency, const Exact &amount)
{
    m_sums[recordText(currency.substr(0, 3)).toUpper()] += amount;
}

QByteArray MoneySums::toValue() const
{
    QByteArrayList parts;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        parts.append(it.key() + ' ' + it.value().toFixed(2));
    std::sort(parts.begin(), parts.end());
    return parts.mid(0, 8).join('|');
}

QString MoneySums::text(const QByteArray &value)
{
    QStringList parts;
    for (const QByteArray &part : value.split('|')) {
        const qsizetype blank = part.indexOf(' ');
        if (blank < 0)
            continue;
        parts.append(OcpiCheckText::tr("%1 %2", "amount and currency")
                         .arg(QLocale().toString(part.mid(blank + 1).toDouble(), 'f', 2), QString::fromUtf8(part.left(blank)))
                         .trimmed());
    }
    return QLocale().createSeparatedList(parts);
}

bool isComparable(const Comparison &comparison, OcpiModule module)
{
    const ComparisonSummary::Objects objects = comparison.summary().modules[std::size_t(module)];
    return objects.compared > 0;
}

} // namespace OcpiFindings

} // namespace Roamscope
