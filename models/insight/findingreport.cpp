// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/findingreport.h"

#include "models/capture/capture.h"
#include "models/capture/timeformat.h"
#include "models/capture/inspection.h"
#include "models/insight/falsepositive.h"
#include "models/insight/findingjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr qint64 shortestPicture = 60 * second;
constexpr qint64 longestPicture = qint64(24) * 3600 * second;

class FindingReportText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::FindingReport)
public:
    static QString title() { return tr("Findings"); }
    static QString chargePoints() { return tr("Charge points"); }
    static QString frames() { return tr("Frames"); }
    static QString charges() { return tr("Charges"); }
    static QString time() { return tr("Time"); }
    static QString range(const QString &from, const QString &to) { return tr("%1 to %2").arg(from, to); }
    static QString profile() { return tr("Site profile"); }
    static QString sources() { return tr("Sources"); }
    static QString errors() { return tr("Errors"); }
    static QString warnings() { return tr("Warnings"); }
    static QString notes() { return tr("Notes"); }
    static QString marked() { return tr("Marked as no fault"); }
    static QString silent() { return tr("Checks that could say nothing"); }
    static QString utc() { return tr("All times are UTC, by the clock of the capture."); }
    static QString redacted() { return tr("Passwords, tokens and keys of interfaces are masked."); }
    static QString incomplete() { return tr("The checks were stopped before the end: there may be more findings."); }
    static QString nothing() { return tr("Nothing was found. Either all is well, or the capture does not show it: see which checks could say nothing."); }
    static QString summary() { return tr("Summary"); }
    static QString severity() { return tr("Severity"); }
    static QString finding() { return tr("Finding"); }
    static QString area() { return tr("Area"); }
    static QString count() { return tr("Count"); }
    static QString first() { return tr("First"); }
    static QString last() { return tr("Last"); }
    static QString meaning() { return tr("What it means"); }
    static QString causes() { return tr("Likely causes, the likeliest first"); }
    static QString advice() { return tr("What to do"); }
    static QString clause() { return tr("Specification: %1"); }
    static QString occurrences() { return tr("Where it was found"); }
    static QString what() { return tr("What"); }
    static QString about() { return tr("About"); }
    static QString evidence() { return tr("Evidence"); }
    static QString part() { return tr("Shows"); }
    static QString place() { return tr("Place"); }
    static QString field() { return tr("Field"); }
    static QString value() { return tr("Value"); }
    static QString more(qint64 number) { return tr("and %n more", nullptr, int(number)); }
    static QString moreGroups(qint64 number) { return tr("%n more cause(s) are not in this report.", nullptr, int(number)); }
    static QString reason() { return tr("Reason"); }
    static QString check() { return tr("Check"); }
    static QString missing() { return tr("What is missing"); }
    static QString stop() { return tr("Stop"); }
    static QString start() { return tr("Start"); }
    static QString energy() { return tr("Energy (kWh)"); }
    static QString cdrEnergy() { return tr("CDR (kWh)"); }
    static QString joined() { return tr("Joined"); }
    static QString remarks() { return tr("Remarks"); }
    static QString id() { return tr("Id"); }
    static QString chargePoint() { return tr("Charge point"); }
    static QString connectorName() { return tr("Connector"); }
    static QString moreCharges(qint64 number) { return tr("%n more charge(s) without problems are not listed.", nullptr, int(number)); }

    static QString join(const Transaction &transaction)
    {
        switch (transaction.sessionJoin != JoinReason::None ? transaction.sessionJoin : transaction.cdrJoin) {
        case JoinReason::Id: return tr("by id");
        case JoinReason::AuthorizationReference: return tr("by authorization reference");
        case JoinReason::TokenEvseOverlap: return tr("by token, EVSE and time");
        case JoinReason::ByHand: return tr("by hand");
        case JoinReason::None: break;
        }
        return {};
    }

    static QString transaction() { return tr("transaction %1"); }
    static QString connector() { return tr("connector %1"); }
    static QString evse() { return tr("EVSE %1"); }
    static QString pictureText(const QString &title) { return tr("The timeline around this finding: %1").arg(title); }

    static QString name(Severity severity)
    {
        switch (severity) {
        case Severity::Error: return tr("Error");
        case Severity::Warning: return tr("Warning");
        case Severity::Note: break;
        }
        return tr("Note");
    }

    static QString name(FindingEvidence::Part part)
    {
        switch (part) {
        case FindingEvidence::Part::Fact: return tr("what is wrong");
        case FindingEvidence::Part::Before: return tr("how it was before");
        case FindingEvidence::Part::Expected: return tr("what it ought to be");
        case FindingEvidence::Part::Context: break;
        }
        return tr("what else went on");
    }
};

QString timeText(TimeUs time)
{
    return time == noTime ? QString() : formatTime(time, {});
}

QString numberText(quint64 number)
{
    return QLocale().toString(qulonglong(number));
}

ReportStyle styleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ReportStyle::Error;
    case Severity::Warning: return ReportStyle::Warning;
    case Severity::Note: break;
    }
    return ReportStyle::Note;
}

ReportColumn column(const char *id, const QString &title, ReportColumn::Kind kind, double width)
{
    ReportColumn made;
    made.id = QLatin1StringView(id);
    made.title = title;
    made.kind = kind;
    made.width = width;
    return made;
}

/// Makes the parts of one report.
class FindingReportMaker
{
public:
    explicit FindingReportMaker(const FindingReport &from)
        : m_from(from)
        , m_result(*from.result)
        , m_capture(from.result->input.capture.get())
    {
        if (m_capture)
            m_sources = m_capture->sources();
    }

    Report make()
    {
        m_report.kind = QStringLiteral("findings");
        m_report.title = FindingReportText::title();
        m_report.subtitle = m_from.name;
        addFacts();
        addSummary();
        int shown = 0;
        for (std::size_t index = 0; index < m_from.groups.size() && shown < FindingReport::mostGroups; ++index) {
            if (m_from.groups[index].isMarked)
                continue;
            addGroup(int(index));
            ++shown;
        }
        const qint64 left = std::count_if(m_from.groups.begin(), m_from.groups.end(), [](const FindingGroup &group) { return !group.isMarked; }) - shown;
        if (left > 0)
            m_report.section(QStringLiteral("more"), FindingReportText::more(left)).paragraph(FindingReportText::moreGroups(left));
        addMarked();
        addSilent();
        addCharges();
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            m_report.legend.emplace_back(styleOf(severity), FindingReportText::name(severity));
        return std::move(m_report);
    }

private:
    void fact(const char *id, const QString &name, const QString &value, ReportStyle style = ReportStyle::Normal)
    {
        m_report.facts.push_back({.id = QLatin1StringView(id), .name = name, .value = value, .style = style});
    }

    void addFacts()
    {
        if (m_capture) {
            const Inspection inspection = Inspection::of(*m_capture);
            QStringList files;
            for (const CaptureSource &source : m_sources)
                files.append(QFileInfo(source.path).fileName());
            fact("sources", FindingReportText::sources(), files.join(QStringLiteral(", ")));
            if (inspection.first != noTime)
                fact("time", FindingReportText::time(), FindingReportText::range(timeText(inspection.first), timeText(inspection.last)));
            fact("frames", FindingReportText::frames(), numberText(inspection.total));
            fact("chargePoints", FindingReportText::chargePoints(), numberText(quint64(inspection.chargePoints.size())));
        }
        if (m_result.input.analysis)
            fact("charges", FindingReportText::charges(), numberText(m_result.input.analysis->transactions.size()));
        if (!m_from.profile.isEmpty())
            fact("profile", FindingReportText::profile(), m_from.profile);
        quint64 counts[3] = {};
        quint64 marked = 0;
        for (const FindingGroup &group : m_from.groups)
            (group.isMarked ? marked : counts[int(group.severity)]) += group.count;
        fact("errors", FindingReportText::errors(), numberText(counts[int(Severity::Error)]), counts[2] ? ReportStyle::Error : ReportStyle::Good);
        fact("warnings", FindingReportText::warnings(), numberText(counts[int(Severity::Warning)]), counts[1] ? ReportStyle::Warning : ReportStyle::Good);
        fact("notes", FindingReportText::notes(), numberText(counts[int(Severity::Note)]));
        if (marked > 0)
            fact("marked", FindingReportText::marked(), numberText(marked));
        if (!m_result.silent.empty())
            fact("silent", FindingReportText::silent(), numberText(m_result.silent.size()));
        m_report.introduction.append(FindingReportText::utc());
        m_report.introduction.append(FindingReportText::redacted());
        if (!m_result.complete)
            m_report.introduction.append(FindingReportText::incomplete());
    }

    InsightText textOf(const Finding &finding) const
    {
        const InsightCheck *check = insightCheck(finding.check);
        return check ? check->text(finding, m_result.input) : InsightText {.title = QString::fromUtf8(finding.check)};
    }

    const Finding &first(const FindingGroup &group) const { return m_result.findings[group.findings.front()]; }

    static QString idOf(int group) { return QStringLiteral("cause-%1").arg(group + 1); }

    static QString chargePointText(const FindingGroup &group)
    {
        QStringList names;
        for (const QByteArray &name : group.chargePoints.first(std::min<qsizetype>(4, group.chargePoints.size())))
            names.append(QString::fromUtf8(name));
        if (group.chargePoints.size() > 4)
            names.append(FindingReportText::more(group.chargePoints.size() - 4));
        return names.join(QStringLiteral(", "));
    }

    void addSummary()
    {
        using Kind = ReportColumn::Kind;
        ReportSection &section = m_report.section(QStringLiteral("summary"), FindingReportText::summary());
        ReportTable table;
        table.id = QStringLiteral("findings");
        table.title = FindingReportText::summary();
        table.main = true;
        table.emptyText = FindingReportText::nothing();
        table.columns = {column("severity", FindingReportText::severity(), Kind::Text, 12), column("finding", FindingReportText::finding(), Kind::Text, 44),
                         column("check", FindingReportText::check(), Kind::Code, 24),       column("area", FindingReportText::area(), Kind::Text, 18),
                         column("count", FindingReportText::count(), Kind::Number, 9),       column("chargePoints", FindingReportText::chargePoints(), Kind::Text, 26),
                         column("first", FindingReportText::first(), Kind::Code, 23),        column("last", FindingReportText::last(), Kind::Code, 23)};
        for (std::size_t index = 0; index < m_from.groups.size(); ++index) {
            const FindingGroup &group = m_from.groups[index];
            if (group.isMarked || group.findings.empty())
                continue;
            const InsightCheck *check = insightCheck(group.check);
            ReportCell title(textOf(first(group)).title);
            if (int(index) < FindingReport::mostGroups)
                title.link = QLatin1Char('#') + idOf(int(index));
            table.rows.push_back({ReportCell(FindingReportText::name(group.severity), styleOf(group.severity)), title, ReportCell(QString::fromUtf8(group.check)),
                                  ReportCell(check ? displayName(check->area()) : QString()), ReportCell::ofNumber(double(group.count)),
                                  ReportCell(chargePointText(group)), ReportCell(timeText(group.from)), ReportCell(timeText(group.to))});
        }
        section.table(std::move(table));
    }

    QString placeOf(FrameId frame) const
    {
        if (!m_capture || frame == noFrame || frame >= m_capture->size())
            return {};
        const quint8 source = m_capture->frames().at(frame).source;
        if (source >= m_sources.size())
            return {};
        return QFileInfo(m_sources[source].path).fileName() + QLatin1Char(':') + QString::number(m_capture->lineNumber(frame));
    }

    QString subjectOf(const Finding &finding) const
    {
        QStringList parts;
        if (const QByteArray name = chargePointOf(finding, m_capture); !name.isEmpty())
            parts.append(QString::fromUtf8(name));
        if (finding.evse >= 0)
            parts.append(FindingReportText::evse().arg(finding.evse));
        if (finding.connector >= 0)
            parts.append(FindingReportText::connector().arg(finding.connector));
        if (finding.transaction >= 0 && m_result.input.analysis && std::size_t(finding.transaction) < m_result.input.analysis->transactions.size()) {
            const QByteArray &id = m_result.input.analysis->transactions[std::size_t(finding.transaction)].id;
            if (!id.isEmpty())
                parts.append(FindingReportText::transaction().arg(QString::fromUtf8(id)));
        }
        if (!finding.object.isEmpty() && !parts.contains(QString::fromUtf8(finding.object)))
            parts.append(QString::fromUtf8(finding.object));
        return parts.join(QStringLiteral(" · "));
    }

    void addGroup(int index)
    {
        const FindingGroup &group = m_from.groups[std::size_t(index)];
        if (group.findings.empty())
            return;
        const Finding &worst = first(group);
        const InsightText text = textOf(worst);
        ReportSection &section = m_report.section(idOf(index), text.title);
        section.newPage = std::exchange(m_first, false);
        section.paragraph(FindingReportText::name(group.severity) + QStringLiteral(" · ") + occurrenceText(group), styleOf(group.severity));
        section.paragraph(text.message, ReportStyle::Strong);
        if (!text.meaning.isEmpty()) {
            section.heading(FindingReportText::meaning(), 3);
            section.paragraph(text.meaning);
        }
        if (!text.causes.isEmpty()) {
            section.heading(FindingReportText::causes(), 3);
            QStringList causes;
            for (const InsightText::Cause &cause : text.causes)
                causes.append(cause.speaksFor.isEmpty() ? cause.title : cause.title + QStringLiteral(" – ") + cause.speaksFor);
            section.list(causes, true);
        }
        if (!text.advice.isEmpty()) {
            section.heading(FindingReportText::advice(), 3);
            section.paragraph(text.advice);
        }
        if (!text.clause.isEmpty())
            section.paragraph(FindingReportText::clause().arg(text.clause), ReportStyle::Soft);
        if (const auto picture = m_from.pictures.constFind(index); picture != m_from.pictures.constEnd() && !picture->isNull())
            section.picture(*picture, FindingReportText::pictureText(text.message));
        addEvidence(&section, worst);
        if (group.findings.size() > 1)
            addOccurrences(&section, group);
    }

    void addEvidence(ReportSection *section, const Finding &finding)
    {
        if (finding.evidence.empty())
            return;
        using Kind = ReportColumn::Kind;
        section->heading(FindingReportText::evidence(), 3);
        ReportTable table;
        table.id = section->id + QStringLiteral("-evidence");
        table.columns = {column("time", FindingReportText::time(), Kind::Code, 23), column("part", FindingReportText::part(), Kind::Text, 18),
                         column("field", FindingReportText::field(), Kind::Code, 30), column("value", FindingReportText::value(), Kind::Code, 34),
                         column("place", FindingReportText::place(), Kind::Code, 30)};
        for (const FindingEvidence &item : finding.evidence) {
            if (table.rows.size() >= std::size_t(FindingReport::mostEvidence))
                break;
            TimeUs time = item.time;
            if (time == noTime && m_capture && item.frame != noFrame && item.frame < m_capture->size())
                time = m_capture->frames().at(item.frame).time;
            QString place = placeOf(item.frame);
            if (place.isEmpty() && item.module)
                place = QStringList {displayName(item.party), displayName(*item.module), QString::fromUtf8(item.object)}.join(QStringLiteral(" · "));
            table.rows.push_back({ReportCell(timeText(time)), ReportCell(FindingReportText::name(item.part)), ReportCell(QString::fromUtf8(item.pointer)),
                                  ReportCell(QString::fromUtf8(item.value)), ReportCell(place)});
        }
        section->table(std::move(table));
    }

    void addOccurrences(ReportSection *section, const FindingGroup &group)
    {
        using Kind = ReportColumn::Kind;
        section->heading(FindingReportText::occurrences(), 3);
        ReportTable table;
        table.id = section->id + QStringLiteral("-occurrences");
        table.columns = {column("time", FindingReportText::time(), Kind::Code, 23), column("about", FindingReportText::about(), Kind::Text, 34),
                         column("what", FindingReportText::what(), Kind::Text, 60)};
        quint64 listed = 0;
        for (const quint32 index : group.findings) {
            if (table.rows.size() >= std::size_t(FindingReport::mostOccurrences))
                break;
            const Finding &finding = m_result.findings[index];
            listed += finding.count;
            table.rows.push_back({ReportCell(timeText(finding.from)), ReportCell(subjectOf(finding)), ReportCell(textOf(finding).message)});
        }
        section->table(std::move(table));
        if (group.count > listed)
            section->paragraph(FindingReportText::more(qint64(group.count - listed)), ReportStyle::Soft);
    }

    void addMarked()
    {
        using Kind = ReportColumn::Kind;
        ReportTable table;
        table.id = QStringLiteral("marked");
        table.columns = {column("finding", FindingReportText::finding(), Kind::Text, 50), column("count", FindingReportText::count(), Kind::Number, 9),
                         column("reason", FindingReportText::reason(), Kind::Text, 50)};
        for (const FindingGroup &group : m_from.groups) {
            if (group.isMarked && !group.findings.empty())
                table.rows.push_back({ReportCell(textOf(first(group)).title), ReportCell::ofNumber(double(group.count)), ReportCell(group.reason)});
        }
        if (!table.rows.empty())
            m_report.section(QStringLiteral("marked"), FindingReportText::marked()).table(std::move(table));
    }

    void addSilent()
    {
        if (m_result.silent.empty())
            return;
        using Kind = ReportColumn::Kind;
        ReportTable table;
        table.id = QStringLiteral("silent");
        table.columns = {column("check", FindingReportText::check(), Kind::Text, 44), column("missing", FindingReportText::missing(), Kind::Text, 60)};
        for (const auto &[id, needs] : m_result.silent) {
            const InsightCheck *check = insightCheck(id);
            table.rows.push_back({ReportCell(check ? check->title() : QString::fromUtf8(id)), ReportCell(missingText(needs))});
        }
        m_report.section(QStringLiteral("silent"), FindingReportText::silent()).table(std::move(table));
    }

    static ReportCell energyCell(double kwh)
    {
        return std::isfinite(kwh) ? ReportCell::ofNumber(kwh, 3) : ReportCell();
    }

    ReportRow chargeRow(const Transaction &charge) const
    {
        QStringList remarks;
        for (const TransactionIssue issue : issueList(charge.issues))
            remarks.append(issueText(issue));
        const int place = charge.evse >= 0 ? charge.evse : charge.connector;
        return {ReportCell(m_capture ? QString::fromUtf8(m_capture->peers().text(charge.peer)) : QString()),
                ReportCell(place >= 0 ? QString::number(place) : QString()),
                ReportCell(QString::fromUtf8(charge.id)),
                ReportCell(timeText(charge.start)),
                ReportCell(timeText(charge.stop)),
                energyCell(charge.energyWh() / 1000),
                energyCell(charge.cdrKwh),
                ReportCell(FindingReportText::join(charge)),
                ReportCell(remarks.join(QStringLiteral(", ")), charge.hasProblem() ? styleOf(charge.severity()) : ReportStyle::Normal)};
    }

    void addCharges()
    {
        if (!m_result.input.analysis || m_result.input.analysis->transactions.empty())
            return;
        using Kind = ReportColumn::Kind;
        const std::vector<Transaction> &charges = m_result.input.analysis->transactions;
        ReportTable table;
        table.id = QStringLiteral("charges");
        table.title = FindingReportText::charges();
        table.main = true;
        table.columns = {column("chargePoint", FindingReportText::chargePoint(), Kind::Text, 18), column("connector", FindingReportText::connectorName(), Kind::Text, 10),
                         column("id", FindingReportText::id(), Kind::Code, 18),                    column("start", FindingReportText::start(), Kind::Code, 23),
                         column("stop", FindingReportText::stop(), Kind::Code, 23),                column("energy", FindingReportText::energy(), Kind::Number, 12),
                         column("cdrEnergy", FindingReportText::cdrEnergy(), Kind::Number, 12),    column("joined", FindingReportText::joined(), Kind::Text, 20),
                         column("remarks", FindingReportText::remarks(), Kind::Text, 40)};
        for (const bool withProblem : {true, false}) {
            for (const Transaction &charge : charges) {
                if (charge.hasProblem() == withProblem && table.rows.size() < std::size_t(FindingReport::mostCharges))
                    table.rows.push_back(chargeRow(charge));
            }
        }
        const qint64 left = qint64(charges.size()) - table.size();
        ReportSection &section = m_report.section(QStringLiteral("charges"), FindingReportText::charges());
        section.table(std::move(table));
        if (left > 0)
            section.paragraph(FindingReportText::moreCharges(left), ReportStyle::Soft);
    }

    const FindingReport &m_from;
    const InsightResult &m_result;
    const Capture *m_capture;
    std::vector<CaptureSource> m_sources;
    Report m_report;
    bool m_first = true; ///< cause
};

} // namespace

std::vector<FindingSection> FindingReport::sections() const
{
    std::vector<FindingSection> wanted;
    const Capture *capture = result ? result->input.capture.get() : nullptr;
    if (!capture)
        return wanted;
    for (std::size_t index = 0; index < groups.size() && wanted.size() < std::size_t(mostPictures); ++index) {
        const FindingGroup &group = groups[index];
        if (group.isMarked || group.findings.empty() || group.severity == Severity::Note)
            continue;
        const Finding &worst = result->findings[group.findings.front()];
        FindingSection section {.group = int(index)};
        TimeUs from = worst.from;
        TimeUs to = worst.to != noTime ? worst.to : worst.from;
        for (const FindingEvidence &item : worst.evidence) {
            if (item.frame == noFrame || item.frame >= capture->size())
                continue;
            const Frame row = capture->frames().at(item.frame);
            if (section.frame == noFrame)
                section.frame = item.frame;
            if ((row.from == Lane::ChargePoint || row.to == Lane::ChargePoint) && row.peer != 0 && !section.chargePoints.contains(row.peer) && section.chargePoints.size() < 3)
                section.chargePoints.append(row.peer);
            if (row.time != noTime) {
                from = from == noTime ? row.time : std::min(from, row.time);
                to = to == noTime ? row.time : std::max(to, row.time);
            }
        }
        if (worst.peer != 0 && !section.chargePoints.contains(worst.peer))
            section.chargePoints.prepend(worst.peer);
        if (from == noTime)
            continue;
        if (to < from)
            std::swap(from, to);
        section.at = worst.from != noTime ? worst.from : from;
        if (to - from > longestPicture) {
            from = section.at - longestPicture / 2;
            to = section.at + longestPicture / 2;
        }
        const qint64 missing = std::max<qint64>(0, shortestPicture - (to - from));
        section.range = fitted(from - missing / 2, to + missing / 2, 0.15);
        wanted.push_back(section);
    }
    return wanted;
}

Report FindingReport::document() const
{
    return FindingReportMaker(*this).make();
}

} // namespace Roamscope
