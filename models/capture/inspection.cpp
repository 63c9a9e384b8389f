// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/inspection.h"

#include "models/capture/isotime.h"
#include "models/capture/merge/clockproposal.h"
#include "models/capture/merge/sourcezone.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {
constexpr qsizetype maximumTransactionsInText = 40;
constexpr int maximumActionsInText = 24;
constexpr int maximumChargePointsInText = 40;

QJsonValue isoTime(TimeUs time)
{
    if (time == noTime)
        return QJsonValue::Null;
    // Milliseconds, always: tools that read it compare texts.
    constexpr qint64 milli = 1000;
    const qint64 whole = time >= 0 ? time / milli * milli : (time - milli + 1) / milli * milli;
    return QString::fromLatin1(formatIsoTime(whole));
}

QJsonValue numberOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

QString fileName(const std::vector<CaptureSource> &sources, std::size_t index)
{
    return index < sources.size() ? sources[index].path : QString();
}

QString latin(QLatin1StringView text)
{
    return QString(text);
}

QLatin1StringView joinId(JoinReason reason)
{
    switch (reason) {
    case JoinReason::Id:
        return QLatin1StringView("id");
    case JoinReason::AuthorizationReference:
        return QLatin1StringView("authorization-reference");
    case JoinReason::TokenEvseOverlap:
        return QLatin1StringView("token-evse-overlap");
    case JoinReason::ByHand:
        return QLatin1StringView("by-hand");
    case JoinReason::None:
        break;
    }
    return {};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// CP2 before CP10, in every locale alike.
bool naturalLess(const QByteArray &a, const QByteArray &b)
{
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < a.size() && k < b.size()) {
        if (isDigit(a[i]) && isDigit(b[k])) {
            const auto number = [](const QByteArray &text, qsizetype &at) {
                while (at < text.size() && text[at] == '0')
                    ++at;
                const qsizetype from = at;
                while (at < text.size() && isDigit(text[at]))
                    ++at;
                return QByteArrayView(text).sliced(from, at - from);
            };
            const QByteArrayView left = number(a, i);
            const QByteArrayView right = number(b, k);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right); order != 0)
                return order < 0;
        } else {
            if (a[i] != b[k])
                return uchar(a[i]) < uchar(b[k]);
            ++i;
            ++k;
        }
    }
    if (a.size() - i != b.size() - k)
        return a.size() - i < b.size() - k;
    return a < b;
}

QJsonObject lineEntry(const LedgerEntry &entry, const std::vector<CaptureSource> &sources)
{
    QJsonObject object {{QStringLiteral("line"), qint64(entry.line)},
                        {QStringLiteral("reason"), latin(entry.reasonId())},
                        {QStringLiteral("message"), entry.message()},
                        {QStringLiteral("file"), fileName(sources, entry.source)}};
    return object;
}

QJsonObject transactionJson(const Transaction &transaction, const Capture &capture)
{
    QJsonArray issues;
    for (const TransactionIssue issue : issueList(transaction.issues))
        issues.append(latin(issueId(issue)));
    QJsonObject object {
        {QStringLiteral("id"), QString::fromUtf8(transaction.id)},
        {QStringLiteral("chargePoint"), QString::fromUtf8(capture.peers().text(transaction.peer))},
        {QStringLiteral("connector"), transaction.connector >= 0 ? QJsonValue(transaction.connector) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("evse"), transaction.evse >= 0 ? QJsonValue(transaction.evse) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("start"), isoTime(transaction.issues & (TransactionIssue::MissingStart | TransactionIssue::BeganBefore)
                                              ? noTime
                                              : transaction.start)},
        {QStringLiteral("stop"), isoTime(transaction.stop)},
        {QStringLiteral("energyWh"), numberOrNull(transaction.energyWh())},
        {QStringLiteral("meterStartWh"), numberOrNull(transaction.meterStartWh)},
        {QStringLiteral("meterStopWh"), numberOrNull(transaction.meterStopWh)},
        {QStringLiteral("lostWh"), numberOrNull(transaction.lostWh)},
        {QStringLiteral("token"), textOrNull(transaction.idTag)},
        {QStringLiteral("stopReason"), textOrNull(transaction.stopReason)},
        {QStringLiteral("version"), latin(versionNumber(transaction.version))},
        {QStringLiteral("frames"), qint64(transaction.frames.size())},
        {QStringLiteral("issues"), issues},
        {QStringLiteral("sessionId"), textOrNull(transaction.sessionId)},
        {QStringLiteral("sessionJoin"), latin(joinId(transaction.sessionJoin))},
        {QStringLiteral("cdrId"), textOrNull(transaction.cdrId)},
        {QStringLiteral("cdrJoin"), latin(joinId(transaction.cdrJoin))},
        {QStringLiteral("sessionKwh"), numberOrNull(transaction.sessionKwh)},
        {QStringLiteral("cdrKwh"), numberOrNull(transaction.cdrKwh)}};
    return object;
}

/// What is told of one source, besides what it is.
struct SourceFacts
{
    quint64 frames = 0;
    QString zone; ///< with which its times without one are read; empty where there are none
    bool zoneAssumed = false;
    qint64 offset = 0; ///< µs added at its first frame
    qint64 uncertainty = -1;
    quint64 seenTwice = 0; ///< frames that stand in another source too
};

std::vector<SourceFacts> sourceFacts(const Capture &capture, const std::vector<CaptureSource> &sources)
{
    std::vector<SourceFacts> facts(sources.size());
    std::vector<bool> begun(sources.size(), false);
    for (FrameId row = 0; row < capture.size(); ++row) {
        const FrameBlock &block = capture.frames().block(row);
        const quint32 i = row & FrameBlock::mask;
        const quint8 source = block.source[i];
        if (source >= sources.size())
            continue;
        SourceFacts &own = facts[source];
        ++own.frames;
        own.seenTwice += sources.size() > 1 && !capture.sightings(row).empty();
        own.zoneAssumed = own.zoneAssumed || (capture.frames().flags(row) & quint16(FrameFlag::ZoneAssumed));
        if (begun[source] || block.time[i] == noTime || !sources[source].setting)
            continue;
        begun[source] = true;
        // The time is corrected already: the correction of the one before is that of its neighbourhood.
        const SourceSetting &setting = *sources[source].setting;
        own.offset = setting.correctionAt(block.time[i] - setting.correctionAt(block.time[i]));
    }
    for (std::size_t source = 0; source < sources.size(); ++source) {
        SourceFacts &own = facts[source];
        const SourceSetting *setting = sources[source].setting.get();
        if (setting && !setting->zone.isEmpty())
            own.zone = setting->zone;
        else if (own.zoneAssumed)
            own.zone = fixedZoneText(sources[source].zoneMinutes);
        if (setting)
            own.uncertainty = setting->uncertainty;
    }
    return facts;
}

/// Words for the terminal.
class InspectionText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Inspection)
public:
    explicit InspectionText(const Capture &capture, const Analysis &analysis)
        : m_capture(capture)
        , m_analysis(analysis)
        , m_sources(capture.sources())
        , m_inspection(Inspection::of(capture))
    {
    }

    QString make()
    {
        sources();
        frames();
        parties();
        lines();
        transactions();
        problems();
        return m_out;
    }

private:
    QString count(quint64 number) const { return m_locale.toString(qulonglong(number)); }

    static QString time(TimeUs time)
    {
        if (time == noTime)
            return QStringLiteral("–");
        QString text = isoTime(time).toString();
        text.replace(QLatin1Char('T'), QLatin1Char(' '));
        text.chop(5);
        return text;
    }

    void heading(const QString &text) { m_out += (m_out.isEmpty() ? QString() : QStringLiteral("\n")) + text + QLatin1Char('\n'); }

    void row(const QString &name, const QString &value) { m_out += QStringLiteral("  ") + name.leftJustified(22) + QLatin1Char(' ') + value + QLatin1Char('\n'); }

    void sources()
    {
        heading(tr("Sources"));
        const std::vector<SourceFacts> facts = sourceFacts(m_capture, m_sources);
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const CaptureSource &source = m_sources[i];
            const SourceFacts &own = facts[i];
            QStringList parts {tr("%1 lines, read as %2").arg(count(source.lines), source.importerId)};
            if (own.zoneAssumed)
                parts.append(tr("times without a zone, read as %1").arg(own.zone));
            else if (!own.zone.isEmpty())
                parts.append(tr("times of the zone %1").arg(own.zone));
            if (own.offset != 0)
                parts.append(tr("clock %1").arg(clockDifferenceText(own.offset)));
            if (own.seenTwice)
                parts.append(tr("%n frame(s) seen elsewhere too", nullptr, int(own.seenTwice)));
            row(QFileInfo(source.path).fileName(), parts.join(QStringLiteral("; ")));
        }
    }

    void frames()
    {
        heading(tr("Frames"));
        row(tr("total"), count(m_inspection.total));
        for (std::size_t kind = 0; kind < m_inspection.kinds.size(); ++kind) {
            if (m_inspection.kinds[kind])
                row(latin(protocolName(FrameKind(kind))), count(m_inspection.kinds[kind]));
        }
        row(tr("exchanges"), count(m_inspection.exchanges));
        row(tr("without answer"), count(m_inspection.unanswered));
        row(tr("without call"), count(m_inspection.orphans));
        if (m_inspection.duplicates)
            row(tr("logged twice"), count(m_inspection.duplicates));
        if (m_inspection.first != noTime)
            row(tr("time (UTC)"), tr("%1 to %2").arg(time(m_inspection.first), time(m_inspection.last)));
        else if (m_inspection.total)
            row(tr("time"), tr("the source holds no times"));
    }

    void parties()
    {
        QStringList versions;
        for (const auto &[version, frames] : m_inspection.versions)
            versions.append(tr("%1 (%2)").arg(displayName(version), count(frames)));
        if (!versions.isEmpty())
            row(tr("protocols"), versions.join(QStringLiteral(", ")));
        if (!m_inspection.chargePoints.empty()) {
            heading(tr("Charge points (%1)").arg(count(m_inspection.chargePoints.size())));
            int shown = 0;
            for (const Inspection::Party &party : m_inspection.chargePoints) {
                if (++shown > maximumChargePointsInText) {
                    m_out += QStringLiteral("  ") + tr("and %n more", nullptr, int(m_inspection.chargePoints.size()) - maximumChargePointsInText) + QLatin1Char('\n');
                    break;
                }
                row(QString::fromUtf8(party.name), tr("%n frame(s)", nullptr, int(party.frames)));
            }
        }
        if (!m_inspection.actions.empty()) {
            heading(tr("Actions"));
            int shown = 0;
            for (const Inspection::Party &action : m_inspection.actions) {
                if (++shown > maximumActionsInText) {
                    m_out += QStringLiteral("  ") + tr("and %n more", nullptr, int(m_inspection.actions.size()) - maximumActionsInText) + QLatin1Char('\n');
                    break;
                }
                row(QString::fromUtf8(action.name), count(action.frames));
            }
        }
    }

    void lines()
    {
        struct Cause
        {
            LedgerEntry first;
            quint64 count = 0;
        };
        std::map<std::pair<LedgerKind, LedgerReason>, Cause> causes;
        for (const LedgerEntry &entry : m_capture.ledger().entries()) {
            Cause &cause = causes[{entry.kind, entry.reason}];
            if (cause.count++ == 0)
                cause.first = entry;
        }
        if (causes.empty() && m_capture.ledger().total(LedgerKind::Skipped) == 0)
            return;
        heading(tr("Lines that are no frame as they stand"));
        for (const auto &[key, cause] : causes) {
            const QString file = QFileInfo(fileName(m_sources, cause.first.source)).fileName();
            const quint64 total = std::max<quint64>(cause.count, key.first == LedgerKind::Skipped ? m_capture.ledger().total(key.second) : 0);
            const QString where = cause.first.line > 0 ? tr("first at %1:%2").arg(file, QString::number(cause.first.line)) : file;
            m_out += QStringLiteral("  ") + count(total).rightJustified(8) + QStringLiteral("  ") + cause.first.message() + QStringLiteral(" (") + where + QStringLiteral(")\n");
        }
    }

    void transactions()
    {
        if (m_analysis.transactions.empty())
            return;
        heading(tr("Charges (%1)").arg(count(m_analysis.transactions.size())));
        qsizetype shown = 0;
        // Those with a problem first: that is what one looks for.
        for (const bool withProblem : {true, false}) {
            for (const Transaction &transaction : m_analysis.transactions) {
                if (transaction.hasProblem() != withProblem)
                    continue;
                if (++shown > maximumTransactionsInText)
                    break;
                QStringList issues;
                for (const TransactionIssue issue : issueList(transaction.issues))
                    issues.append(issueText(issue));
                const double energy = transaction.energyWh();
                m_out += QStringLiteral("  %1  %2  %3  %4  %5  %6\n")
                             .arg(QString::fromUtf8(m_capture.peers().text(transaction.peer)).leftJustified(12),
                                  QString::fromUtf8(transaction.id.isEmpty() ? QByteArray("–") : transaction.id).leftJustified(10), time(transaction.start),
                                  time(transaction.stop).leftJustified(19),
                                  (std::isnan(energy) ? QStringLiteral("–") : tr("%1 kWh").arg(m_locale.toString(energy / 1000, 'f', 2))).rightJustified(12),
                                  issues.join(QStringLiteral(", ")));
            }
        }
        if (shown > maximumTransactionsInText)
            m_out += QStringLiteral("  ") + tr("and %n more", nullptr, int(qsizetype(m_analysis.transactions.size()) - maximumTransactionsInText)) + QLatin1Char('\n');
    }

    void problems()
    {
        const quint64 *totals = m_analysis.problemTotals;
        heading(tr("Problems: %1 errors, %2 warnings, %3 notes")
                    .arg(count(totals[int(Severity::Error)]), count(totals[int(Severity::Warning)]), count(totals[int(Severity::Note)])));
        std::map<int, quint64> kinds;
        for (const Problem &problem : m_analysis.problems)
            ++kinds[int(problem.kind)];
        for (const auto &[kind, number] : kinds)
            m_out += QStringLiteral("  ") + count(number).rightJustified(8) + QStringLiteral("  ") + displayName(Problem::Kind(kind)) + QLatin1Char('\n');
    }

    const Capture &m_capture;
    const Analysis &m_analysis;
    std::vector<CaptureSource> m_sources;
    Inspection m_inspection;
    QLocale m_locale;
    QString m_out;
};

} // namespace

Inspection Inspection::of(const Capture &capture)
{
    Inspection result;
    const FrameTable &rows = capture.frames();
    std::vector<quint64> peers;
    std::vector<quint64> actions;
    const auto bump = [](std::vector<quint64> &counts, quint16 id) {
        if (counts.size() <= id)
            counts.resize(std::size_t(id) + 1);
        ++counts[id];
    };
    const quint32 count = capture.size();
    for (FrameId id = 0; id < count; ++id) {
        const FrameBlock &block = rows.block(id);
        const quint32 row = id & FrameBlock::mask;
        const quint16 flags = rows.flags(id);
        const FrameKind kind = block.kind[row];
        if (flags & quint16(FrameFlag::Duplicate)) {
            ++result.duplicates;
            continue;
        }
        if (kind == FrameKind::Damaged || kind >= FrameKind::Count)
            continue;
        ++result.total;
        ++result.kinds[std::size_t(kind)];
        const TimeUs time = block.time[row];
        if (time == noTime || (flags & quint16(FrameFlag::TimeSynthetic))) {
            ++result.withoutTime;
        } else {
            result.first = result.first == noTime ? time : std::min(result.first, time);
            result.last = result.last == noTime ? time : std::max(result.last, time);
        }
        const bool paired = rows.pair(id) != noFrame;
        if (isRequest(kind) && kind != FrameKind::Send)
            ++(paired ? result.exchanges : result.unanswered);
        else if (isResponse(kind) && !paired)
            ++result.orphans;
        if (kind <= FrameKind::Send && block.peer[row] != 0)
            bump(peers, block.peer[row]);
        if (isRequest(kind) && block.action[row] != 0)
            bump(actions, block.action[row]);
        if (block.version[row] != ProtocolVersion::Unknown)
            ++result.versions[block.version[row]];
    }
    for (std::size_t id = 1; id < peers.size(); ++id) {
        if (peers[id])
            result.chargePoints.push_back({capture.peers().text(quint16(id)), peers[id]});
    }
    std::sort(result.chargePoints.begin(), result.chargePoints.end(),
              [](const Party &a, const Party &b) { return naturalLess(a.name, b.name); });
    for (std::size_t id = 1; id < actions.size(); ++id) {
        if (actions[id])
            result.actions.push_back({capture.actions().text(quint16(id)), actions[id]});
    }
    std::stable_sort(result.actions.begin(), result.actions.end(), [](const Party &a, const Party &b) { return a.frames > b.frames; });
    return result;
}

QJsonObject inspectionJson(const Capture &capture, const Analysis &analysis)
{
    const Inspection inspection = Inspection::of(capture);
    const std::vector<CaptureSource> sources = capture.sources();
    const auto kind = [&](FrameKind which) { return qint64(inspection.kinds[std::size_t(which)]); };
    const QJsonObject frames {
        {QStringLiteral("total"), qint64(inspection.total)},
        {QStringLiteral("call"), kind(FrameKind::Call)},
        {QStringLiteral("result"), kind(FrameKind::CallResult)},
        {QStringLiteral("error"), kind(FrameKind::CallError) + kind(FrameKind::CallResultError)},
        {QStringLiteral("send"), kind(FrameKind::Send)},
        {QStringLiteral("http"), kind(FrameKind::HttpRequest) + kind(FrameKind::HttpResponse)},
        {QStringLiteral("other"), kind(FrameKind::Event)}};

    QJsonArray damaged;
    QJsonArray skipped;
    QJsonArray errors;
    for (const LedgerEntry &entry : capture.ledger().entries()) {
        QJsonObject object = lineEntry(entry, sources);
        switch (entry.kind) {
        case LedgerKind::Damaged:
        case LedgerKind::Repaired:
            object.insert(QStringLiteral("repaired"), entry.kind == LedgerKind::Repaired);
            damaged.append(object);
            break;
        case LedgerKind::Skipped:
            skipped.append(object);
            break;
        case LedgerKind::SourceError:
            errors.append(object);
            break;
        case LedgerKind::Duplicate:
        case LedgerKind::Count:
            break;
        }
    }

    QJsonArray chargePoints;
    for (const Inspection::Party &party : inspection.chargePoints)
        chargePoints.append(QString::fromUtf8(party.name));
    QJsonArray versions;
    QJsonObject protocols;
    for (const auto &[version, count] : inspection.versions) {
        versions.append(latin(versionNumber(version)));
        protocols.insert(displayName(version), qint64(count));
    }
    QJsonObject actions;
    for (const Inspection::Party &action : inspection.actions)
        actions.insert(QString::fromUtf8(action.name), qint64(action.frames));
    QJsonArray sourceList;
    const std::vector<SourceFacts> facts = sourceFacts(capture, sources);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const CaptureSource &source = sources[i];
        const SourceFacts &own = facts[i];
        sourceList.append(QJsonObject {{QStringLiteral("path"), source.path},
                                       {QStringLiteral("frames"), qint64(own.frames)},
                                       {QStringLiteral("zone"), own.zone.isEmpty() ? QJsonValue() : QJsonValue(own.zone)},
                                       {QStringLiteral("zoneAssumed"), own.zoneAssumed},
                                       {QStringLiteral("offsetUs"), own.offset},
                                       {QStringLiteral("uncertaintyUs"), own.uncertainty < 0 ? QJsonValue() : QJsonValue(own.uncertainty)},
                                       {QStringLiteral("seenTwice"), qint64(own.seenTwice)},
                                       {QStringLiteral("file"), source.path},
                                       {QStringLiteral("importer"), source.importerId},
                                       {QStringLiteral("bytes"), qint64(source.size)},
                                       {QStringLiteral("lines"), qint64(source.lines)},
                                       {QStringLiteral("newestFirst"), source.reversed}});
    }
    QJsonArray transactions;
    for (const Transaction &transaction : analysis.transactions)
        transactions.append(transactionJson(transaction, capture));
    QJsonArray problems;
    for (const Problem &problem : analysis.problems) {
        // Findings of the schema are what `validate` is for; here they would drown the rest.
        if (problem.kind == Problem::Kind::Schema)
            continue;
        QJsonObject object {{QStringLiteral("kind"), latin(problemKindId(problem.kind))},
                            {QStringLiteral("rule"), QString::fromUtf8(problem.rule)},
                            {QStringLiteral("severity"), problem.severity == Severity::Error ? QStringLiteral("error")
                                 : problem.severity == Severity::Warning                     ? QStringLiteral("warning")
                                                                                             : QStringLiteral("note")},
                            {QStringLiteral("chargePoint"), textOrNull(capture.peers().text(problem.peer))},
                            {QStringLiteral("message"), problem.message()}};
        if (problem.frame != noFrame && problem.frame < capture.size()) {
            object.insert(QStringLiteral("time"), isoTime(capture.frames().time(problem.frame)));
            object.insert(QStringLiteral("file"), fileName(sources, capture.frames().at(problem.frame).source));
            object.insert(QStringLiteral("line"), qint64(capture.lineNumber(problem.frame)));
        }
        problems.append(object);
    }
    const quint64 *totals = analysis.problemTotals;
    return {
        {QStringLiteral("frames"), frames},
        {QStringLiteral("damaged"), damaged},
        {QStringLiteral("skipped"), skipped},
        {QStringLiteral("skippedLines"), qint64(capture.ledger().total(LedgerKind::Skipped))},
        {QStringLiteral("errors"), errors},
        {QStringLiteral("duplicates"), qint64(std::max(inspection.duplicates, capture.ledger().total(LedgerKind::Duplicate)))},
        {QStringLiteral("chargePoints"), chargePoints},
        {QStringLiteral("versions"), versions},
        {QStringLiteral("protocols"), protocols},
        {QStringLiteral("actions"), actions},
        {QStringLiteral("sources"), sourceList},
        {QStringLiteral("timeRange"), QJsonObject {{QStringLiteral("from"), isoTime(inspection.first)}, {QStringLiteral("to"), isoTime(inspection.last)}}},
        {QStringLiteral("exchanges"), qint64(inspection.exchanges)},
        {QStringLiteral("unanswered"), qint64(inspection.unanswered)},
        {QStringLiteral("orphans"), qint64(inspection.orphans)},
        {QStringLiteral("transactions"), transactions},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("problemCounts"), QJsonObject {{QStringLiteral("errors"), qint64(totals[int(Severity::Error)])},
                                                       {QStringLiteral("warnings"), qint64(totals[int(Severity::Warning)])},
                                                       {QStringLiteral("notes"), qint64(totals[int(Severity::Note)])}}}};
}

QString inspectionText(const Capture &capture, const Analysis &analysis)
{
    return InspectionText(capture, analysis).make();
}

} // namespace Roamscope
