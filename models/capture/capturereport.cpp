// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/capturereport.h"

#include "models/capture/inspection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

/// Words of the report.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::CaptureReport)
public:
    static QString severity(Severity severity)
    {
        switch (severity) {
        case Severity::Error:
            return tr("Error");
        case Severity::Warning:
            return tr("Warning");
        case Severity::Note:
            break;
        }
        return tr("Note");
    }

    static QString join(const Transaction &transaction)
    {
        const JoinReason reason = transaction.sessionJoin != JoinReason::None ? transaction.sessionJoin : transaction.cdrJoin;
        switch (reason) {
        case JoinReason::Id:
            return tr("by id");
        case JoinReason::AuthorizationReference:
            return tr("by authorization reference");
        case JoinReason::TokenEvseOverlap:
            return tr("by token, EVSE and time");
        case JoinReason::None:
            break;
        }
        return {};
    }

    static QString time(TimeUs time, bool withDay = false)
    {
        if (time == noTime)
            return QStringLiteral("–");
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC);
        const QString clock = moment.time().toString(QStringLiteral("HH:mm:ss"));
        return withDay ? QLocale().toString(moment.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock : clock;
    }

    static QString energy(double wh) { return std::isfinite(wh) ? tr("%1 kWh").arg(QLocale().toString(wh / 1000, 'f', 2)) : QStringLiteral("–"); }

    static QString count(quint64 number) { return QLocale().toString(qulonglong(number)); }

    static QString title(const QString &name) { return tr("%1: what was found").arg(name); }
    static QString madeBy() { return tr("Made by Roamscope %1. All times are UTC.").arg(QStringLiteral(ROAMSCOPE_VERSION)); }
    static QString frames() { return tr("Frames"); }
    static QString chargePoints() { return tr("Charge points"); }
    static QString charges() { return tr("Charges"); }
    static QString withProblems() { return tr("with problems"); }
    static QString energyName() { return tr("Energy"); }
    static QString range() { return tr("Time"); }
    static QString rangeText(TimeUs first, TimeUs last) { return tr("%1 to %2").arg(time(first, true), time(last, true)); }
    static QString problems() { return tr("Problems"); }
    static QString nothing() { return tr("Nothing was found. Either all is well, or the capture does not show it."); }
    static QString advice() { return tr("What to look at"); }
    static QString more(quint64 number) { return tr("and %n more", nullptr, int(number)); }
    static QStringList evidenceColumns() { return {tr("Time"), tr("Charge point"), tr("What"), tr("Where")}; }
    static QStringList chargeColumns()
    {
        return {tr("Charge point"), tr("Connector"), tr("Id"), tr("Start"), tr("Stop"), tr("Energy"), tr("CDR"), tr("Joined"), tr("Remarks")};
    }
    static QString moreCharges(quint64 number) { return tr("%n more charge(s) without problems are not listed.", nullptr, int(number)); }
};

const char *severityClass(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

// Shape as well as colour, for print and for eyes that see no red.
const char *severityMark(Severity severity)
{
    return severity == Severity::Error ? "&#x2716;" : severity == Severity::Warning ? "&#x25B2;" : "&#x25CF;";
}

QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text.toHtmlEscaped()) {
        // Control characters of a damaged log are not allowed in a page.
        safe += c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t') ? QChar(QChar::ReplacementCharacter) : c;
    }
    return safe.replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

// Text of a log must not become markup, a link or a table border.
QString markdownText(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c.unicode() < 0x20) {
            safe += QLatin1Char(' ');
            continue;
        }
        if (c == QLatin1Char('<')) {
            safe += QStringLiteral("&lt;");
            continue;
        }
        if (QStringLiteral("\\`*_{}[]#|~!&").contains(c))
            safe += QLatin1Char('\\');
        safe += c;
    }
    return safe;
}

constexpr const char *style = R"(
:root{--text:#1d2733;--soft:#5b6b7b;--line:#d9e0e7;--card:#f5f7f9;--page:#fff;--error:#b3261e;--warning:#8a5a00;--note:#2f6690}
@media (prefers-color-scheme:dark){:root{--text:#e4e9ee;--soft:#9fb0c0;--line:#34414e;--card:#202a34;--page:#161d24;--error:#ff8a80;--warning:#f2b84b;--note:#7cb8e8}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,"Noto Sans",sans-serif;color:var(--text);background:var(--page);margin:0 auto;max-width:70rem;padding:2rem 1.5rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.25rem;margin:2.2rem 0 .8rem}
h3{font-size:1.02rem;margin:0;display:flex;gap:.6rem;align-items:baseline}
.soft{color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.8rem;margin:1.4rem 0 0;padding:0}
.facts div{background:var(--card);border-radius:8px;padding:.6rem 1rem}
.facts dt{color:var(--soft);font-size:.82rem}.facts dd{margin:0;font-size:1.15rem;font-weight:600;font-variant-numeric:tabular-nums}
section.cause{border:1px solid var(--line);border-left-width:4px;border-radius:8px;padding:.9rem 1.1rem;margin:0 0 1rem;break-inside:avoid}
.error{border-left-color:var(--error)!important}.warning{border-left-color:var(--warning)!important}.note{border-left-color:var(--note)!important}
.error .mark{color:var(--error)}.warning .mark{color:var(--warning)}.note .mark{color:var(--note)}
.count{margin-left:auto;color:var(--soft);font-weight:400;white-space:nowrap}
.advice{margin:.4rem 0 .7rem;color:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:left;color:var(--soft);font-weight:600;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
td{padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
tr:last-child td{border-bottom:0}
td.fixed,th.fixed{white-space:nowrap;font-variant-numeric:tabular-nums;overflow-wrap:normal}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
@media print{body{max-width:none;padding:0;font-size:10pt}.facts div{border:1px solid var(--line)}thead{display:table-header-group}tr{break-inside:avoid}}
)";

} // namespace

CaptureReport::CaptureReport(const Capture &capture, const Analysis &analysis, const QString &name)
    : m_name(name)
{
    const Inspection inspection = Inspection::of(capture);
    m_frames = inspection.total;
    m_chargePoints = int(inspection.chargePoints.size());
    m_first = inspection.first;
    m_last = inspection.last;
    std::copy(std::begin(analysis.problemTotals), std::end(analysis.problemTotals), std::begin(m_totals));

    const std::vector<CaptureSource> sources = capture.sources();
    QHash<QByteArray, std::size_t> causes;
    for (const Problem &problem : analysis.problems) {
        const QByteArray key = problem.groupKey();
        auto known = causes.constFind(key);
        if (known == causes.constEnd()) {
            known = causes.insert(key, m_causes.size());
            Cause cause;
            cause.kind = problem.kind;
            cause.title = problem.causeTitle();
            cause.advice = problem.advice();
            m_causes.push_back(std::move(cause));
        }
        Cause &cause = m_causes[known.value()];
        ++cause.count;
        cause.severity = std::max(cause.severity, problem.severity);
        if (cause.evidence.size() >= maximumEvidence)
            continue;
        Evidence evidence;
        evidence.message = problem.message();
        quint16 peer = problem.peer;
        if (peer == 0 && problem.transaction >= 0)
            peer = analysis.transactions[std::size_t(problem.transaction)].peer;
        evidence.chargePoint = QString::fromUtf8(capture.peers().text(peer));
        if (problem.frame != noFrame && problem.frame < capture.size()) {
            const Frame row = capture.frames().at(problem.frame);
            evidence.time = row.time;
            if (row.source < sources.size())
                evidence.place = QFileInfo(sources[row.source].path).fileName() + QLatin1Char(':') + QString::number(capture.lineNumber(problem.frame));
        }
        cause.evidence.push_back(std::move(evidence));
    }
    std::stable_sort(m_causes.begin(), m_causes.end(), [](const Cause &a, const Cause &b) { return a.severity > b.severity; });

    m_chargeCount = analysis.transactions.size();
    for (const bool withProblem : {true, false}) {
        for (const Transaction &transaction : analysis.transactions) {
            if (transaction.hasProblem() != withProblem)
                continue;
            m_problemCharges += withProblem;
            if (const double energy = transaction.energyWh(); energy > 0 && energy < 1e7)
                m_energyWh += energy;
            if (m_charges.size() >= maximumCharges)
                continue;
            Charge charge;
            charge.chargePoint = QString::fromUtf8(capture.peers().text(transaction.peer));
            charge.id = QString::fromUtf8(transaction.id);
            const int place = transaction.evse >= 0 ? transaction.evse : transaction.connector;
            charge.place = place >= 0 ? QString::number(place) : QString();
            charge.start = transaction.start;
            charge.stop = transaction.stop;
            charge.energyWh = transaction.energyWh();
            charge.cdrKwh = transaction.cdrKwh;
            charge.joined = ReportText::join(transaction);
            charge.hasProblem = withProblem;
            charge.severity = transaction.severity();
            for (const TransactionIssue issue : issueList(transaction.issues))
                charge.issues.append(issueText(issue));
            m_charges.push_back(std::move(charge));
        }
    }
}

QString CaptureReport::html() const
{
    const QString title = escaped(ReportText::title(m_name));
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
                      .arg(QLocale().bcp47Name(), title, QString::fromLatin1(style));
    out += QStringLiteral("<h1>%1</h1>\n<p class=\"soft\">%2</p>\n<dl class=\"facts\">\n").arg(title, escaped(ReportText::madeBy()));
    const auto fact = [&](const QString &name, const QString &value) {
        out += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n").arg(escaped(name), escaped(value));
    };
    if (m_first != noTime)
        fact(ReportText::range(), ReportText::rangeText(m_first, m_last));
    fact(ReportText::frames(), ReportText::count(m_frames));
    fact(ReportText::chargePoints(), ReportText::count(quint64(m_chargePoints)));
    fact(ReportText::charges(), ReportText::count(m_chargeCount) + (m_problemCharges ? QStringLiteral(" · %1 %2").arg(ReportText::count(m_problemCharges), ReportText::withProblems()) : QString()));
    fact(ReportText::energyName(), ReportText::energy(m_energyWh));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        fact(ReportText::severity(severity), ReportText::count(m_totals[int(severity)]));
    out += QStringLiteral("</dl>\n<h2>%1</h2>\n").arg(escaped(ReportText::problems()));
    if (m_causes.empty())
        out += QStringLiteral("<p>%1</p>\n").arg(escaped(ReportText::nothing()));
    const QStringList columns = ReportText::evidenceColumns();
    for (const Cause &cause : m_causes) {
        out += QStringLiteral("<section class=\"cause %1\">\n<h3><span class=\"mark\" title=\"%2\">%3</span> %4 <span class=\"count\">%6 · %5</span></h3>\n")
                   .arg(QLatin1String(severityClass(cause.severity)), escaped(ReportText::severity(cause.severity)), QLatin1String(severityMark(cause.severity)),
                        escaped(cause.title), ReportText::count(cause.count), escaped(ReportText::severity(cause.severity)));
        if (!cause.advice.isEmpty())
            out += QStringLiteral("<p class=\"advice\">%1</p>\n").arg(escaped(cause.advice));
        out += QStringLiteral("<table>\n<thead><tr><th class=\"fixed\">%1</th><th class=\"fixed\">%2</th><th>%3</th><th>%4</th></tr></thead>\n<tbody>\n")
                   .arg(escaped(columns[0]), escaped(columns[1]), escaped(columns[2]), escaped(columns[3]));
        for (const Evidence &evidence : cause.evidence) {
            out += QStringLiteral("<tr><td class=\"fixed\">%1</td><td class=\"fixed\">%2</td><td>%3</td><td class=\"soft\">%4</td></tr>\n")
                       .arg(ReportText::time(evidence.time), escaped(evidence.chargePoint), escaped(evidence.message), escaped(evidence.place));
        }
        if (cause.count > cause.evidence.size())
            out += QStringLiteral("<tr><td colspan=\"4\" class=\"soft\">%1</td></tr>\n").arg(escaped(ReportText::more(cause.count - cause.evidence.size())));
        out += QStringLiteral("</tbody>\n</table>\n</section>\n");
    }
    if (!m_charges.empty()) {
        const QStringList heads = ReportText::chargeColumns();
        out += QStringLiteral("<h2>%1</h2>\n<div class=\"wide\"><table>\n<thead><tr>").arg(escaped(ReportText::charges()));
        for (qsizetype i = 0; i < heads.size(); ++i)
            out += QStringLiteral("<th class=\"%1\">%2</th>").arg(i == 5 || i == 6 ? QStringLiteral("number") : i < 5 ? QStringLiteral("fixed") : QString(), escaped(heads[i]));
        out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const Charge &charge : m_charges) {
            QString remarks = escaped(charge.issues.join(QStringLiteral(", ")));
            if (charge.hasProblem)
                remarks = QStringLiteral("<span class=\"%1\"><span class=\"mark\">%2</span></span> %3").arg(QLatin1String(severityClass(charge.severity)), QLatin1String(severityMark(charge.severity)), remarks);
            // Values are escaped one by one and put in at once: an id may itself contain "%1".
            const QString cells[] = {escaped(charge.chargePoint), escaped(charge.place), escaped(charge.id), ReportText::time(charge.start), ReportText::time(charge.stop),
                                     escaped(ReportText::energy(charge.energyWh)), escaped(std::isfinite(charge.cdrKwh) ? ReportText::energy(charge.cdrKwh * 1000) : QString()),
                                     escaped(charge.joined), remarks};
            out += QStringLiteral("<tr>");
            for (std::size_t i = 0; i < std::size(cells); ++i)
                out += QStringLiteral("<td class=\"") + (i == 5 || i == 6 ? QStringLiteral("number") : i < 5 && i != 2 ? QStringLiteral("fixed") : QString()) + QStringLiteral("\">") + cells[i] + QStringLiteral("</td>");
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</tbody>\n</table></div>\n");
        if (m_chargeCount > m_charges.size())
            out += QStringLiteral("<p class=\"soft\">%1</p>\n").arg(escaped(ReportText::moreCharges(m_chargeCount - m_charges.size())));
    }
    out += QStringLiteral("</body>\n</html>\n");
    return out;
}

QString CaptureReport::markdown() const
{
    const auto row = [](const QStringList &cells) { return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"); };
    QString out = QStringLiteral("# ") + markdownText(ReportText::title(m_name)) + QStringLiteral("\n\n") + markdownText(ReportText::madeBy()) + QStringLiteral("\n\n");
    out += row({ReportText::frames(), ReportText::chargePoints(), ReportText::charges(), ReportText::energyName(), ReportText::severity(Severity::Error),
                ReportText::severity(Severity::Warning), ReportText::severity(Severity::Note)});
    out += QStringLiteral("|---:|---:|---:|---:|---:|---:|---:|\n");
    out += row({ReportText::count(m_frames), ReportText::count(quint64(m_chargePoints)), ReportText::count(m_chargeCount), ReportText::energy(m_energyWh),
                ReportText::count(m_totals[int(Severity::Error)]), ReportText::count(m_totals[int(Severity::Warning)]), ReportText::count(m_totals[int(Severity::Note)])});
    out += QStringLiteral("\n## ") + ReportText::problems() + QStringLiteral("\n\n");
    if (m_causes.empty())
        out += ReportText::nothing() + QStringLiteral("\n\n");
    QStringList columns = ReportText::evidenceColumns();
    for (const Cause &cause : m_causes) {
        out += QStringLiteral("### ") + ReportText::severity(cause.severity) + QStringLiteral(": ") + markdownText(cause.title) + QStringLiteral(" (")
            + ReportText::count(cause.count) + QStringLiteral(")\n\n");
        if (!cause.advice.isEmpty())
            out += markdownText(cause.advice) + QStringLiteral("\n\n");
        out += row(columns) + QStringLiteral("|---|---|---|---|\n");
        for (const Evidence &evidence : cause.evidence)
            out += row({ReportText::time(evidence.time), markdownText(evidence.chargePoint), markdownText(evidence.message), markdownText(evidence.place)});
        out += QLatin1Char('\n');
        if (cause.count > cause.evidence.size())
            out += ReportText::more(cause.count - cause.evidence.size()) + QStringLiteral("\n\n");
    }
    if (!m_charges.empty()) {
        out += QStringLiteral("## ") + ReportText::charges() + QStringLiteral("\n\n") + row(ReportText::chargeColumns())
            + QStringLiteral("|---|---|---|---|---|---:|---:|---|---|\n");
        for (const Charge &charge : m_charges) {
            out += row({markdownText(charge.chargePoint), charge.place, markdownText(charge.id), ReportText::time(charge.start), ReportText::time(charge.stop),
                        ReportText::energy(charge.energyWh), std::isfinite(charge.cdrKwh) ? ReportText::energy(charge.cdrKwh * 1000) : QString(), charge.joined,
                        markdownText(charge.issues.join(QStringLiteral(", ")))});
        }
        if (m_chargeCount > m_charges.size())
            out += QLatin1Char('\n') + ReportText::moreCharges(m_chargeCount - m_charges.size()) + QLatin1Char('\n');
    }
    return out;
}

} // namespace Roamscope
