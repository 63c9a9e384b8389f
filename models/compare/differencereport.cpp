// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/differencereport.h"

#include "models/compare/jsonpatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace Roamscope {

namespace {

/// Builds the sections one after the other.
class DifferenceReport
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::DifferenceReport)
public:
    DifferenceReport(const ComparisonPtr &comparison, const DifferenceReportOptions &options)
        : m_comparison(comparison)
        , m_options(options)
        , m_summary(comparison->summary())
    {
        m_rows = options.differences;
        if (m_rows.empty()) {
            const quint32 size = comparison->size();
            m_rows.reserve(size);
            for (quint32 i = 0; i < size; ++i) {
                if (options.tolerated || !comparison->at(i).isTolerated())
                    m_rows.push_back(i);
            }
        }
    }

    Report make()
    {
        m_report.kind = QStringLiteral("differences");
        m_report.title = m_options.title.isEmpty() ? title() : m_options.title;
        m_report.subtitle = tr("What two parties hold of the same OCPI objects");
        side(Side::Cpo);
        side(Side::Emsp);
        const ComparisonSummary::Objects objects = m_summary.objects();
        fact("compared", tr("Objects on both sides"), number(objects.compared));
        fact("equal", tr("Equal"), number(objects.equal), ReportStyle::Good);
        fact("differences", tr("Differences that count"), number(m_summary.differences),
             m_summary.differences > 0 ? ReportStyle::Warning : ReportStyle::Good);
        fact("tolerated", tr("Tolerated by rules"), number(m_summary.tolerated));
        fact("noise", tr("Differences of notation, left out"), number(qint64(m_summary.noiseCount())));
        introduction();
        overview();
        differences();
        leftOut();
        faults();
        if (m_options.patches)
            patches();
        m_report.legend = {{ReportStyle::Error, tr("wrong or missing where drivers or invoices depend on it")},
                           {ReportStyle::Warning, tr("differs; one side should follow the other")},
                           {ReportStyle::Note, tr("differs without harm")}};
        return std::move(m_report);
    }

private:
    static QString number(qint64 value) { return QLocale().toString(value); }
    static QString moment(TimeUs time)
    {
        if (time == noTime)
            return {};
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC), QLocale::ShortFormat) + QStringLiteral(" UTC");
    }
    static QString partyOf(const DatasetPtr &dataset)
    {
        if (!dataset)
            return {};
        return dataset->party().isEmpty() ? dataset->name() : dataset->party();
    }
    static QString sideName(const DatasetPtr &dataset, Side side)
    {
        const DatasetRole fallback = side == Side::Cpo ? DatasetRole::Cpo : DatasetRole::Emsp;
        return displayName(!dataset || dataset->role() == DatasetRole::Unknown ? fallback : dataset->role());
    }
    static ReportStyle styleOf(Severity severity)
    {
        switch (severity) {
        case Severity::Error:
            return ReportStyle::Error;
        case Severity::Warning:
            return ReportStyle::Warning;
        case Severity::Note:
            break;
        }
        return ReportStyle::Note;
    }
    static QString severityName(Severity severity)
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
    static ReportColumn column(const char *id, const QString &title, double width, ReportColumn::Kind kind = ReportColumn::Kind::Text)
    {
        ReportColumn result;
        result.id = QLatin1String(id);
        result.title = title;
        result.width = width;
        result.kind = kind;
        return result;
    }

    QString title() const
    {
        const QString cpo = partyOf(m_comparison->dataset(Side::Cpo));
        const QString emsp = partyOf(m_comparison->dataset(Side::Emsp));
        return cpo.isEmpty() || emsp.isEmpty() ? tr("Differences between two parties") : tr("Differences between %1 and %2").arg(cpo, emsp);
    }

    void fact(const char *id, const QString &name, const QString &value, ReportStyle style = ReportStyle::Normal)
    {
        m_report.facts.push_back({QLatin1String(id), name, value, style});
    }

    void side(Side side)
    {
        const DatasetPtr &dataset = m_comparison->dataset(side);
        if (!dataset)
            return;
        QStringList parts;
        if (!dataset->party().isEmpty())
            parts += dataset->party();
        if (dataset->version() != ProtocolVersion::Unknown)
            parts += displayName(dataset->version());
        if (!dataset->name().isEmpty())
            parts += dataset->name();
        if (dataset->takenAt() != noTime)
            parts += tr("as of %1").arg(moment(dataset->takenAt()));
        const QLatin1StringView id = sideId(side);
        m_report.facts.push_back({QString(id), sideName(dataset, side), parts.join(QStringLiteral(" · ")), ReportStyle::Strong});
    }

    void introduction()
    {
        m_report.introduction += m_summary.differences == 0
            ? tr("Both sides say the same.")
            : tr("%n difference(s) count.", nullptr, int(std::min<qint64>(m_summary.differences, std::numeric_limits<int>::max())));
        for (const ComparisonNotice &notice : m_comparison->notices())
            m_report.introduction += (notice.message() + QLatin1Char(' ') + notice.advice()).trimmed();
    }

    void overview()
    {
        ReportSection &section = m_report.section(QStringLiteral("overview"), tr("Overview"));
        ReportTable modules;
        modules.id = QStringLiteral("modules");
        modules.title = tr("Objects");
        using Kind = ReportColumn::Kind;
        modules.columns = {column("module", tr("Module"), 18), column("cpo", sideName(m_comparison->dataset(Side::Cpo), Side::Cpo), 12, Kind::Number),
                           column("emsp", sideName(m_comparison->dataset(Side::Emsp), Side::Emsp), 12, Kind::Number),
                           column("equal", tr("Equal"), 12, Kind::Number), column("different", tr("Different"), 12, Kind::Number)};
        for (const OcpiModule module : m_comparison->modules()) {
            const ComparisonSummary::Objects &objects = m_summary.modules[std::size_t(module)];
            modules.rows.push_back({displayName(module), ReportCell::ofNumber(double(objects.cpo)), ReportCell::ofNumber(double(objects.emsp)),
                                    ReportCell::ofNumber(double(objects.equal)),
                                    ReportCell::ofNumber(double(objects.different), 0, objects.different > 0 ? ReportStyle::Warning : ReportStyle::Good)});
        }
        section.table(std::move(modules));

        ReportTable classes;
        classes.id = QStringLiteral("classes");
        classes.title = tr("Kinds of differences");
        classes.columns = {column("class", tr("Kind"), 26), column("count", tr("Number"), 12, Kind::Number), column("meaning", tr("Meaning"), 60)};
        classes.emptyText = tr("None.");
        for (int i = 0; i < differenceClassCount; ++i) {
            const auto kind = DifferenceClass(i);
            if (const qint64 count = m_summary.classCount(kind))
                classes.rows.push_back({displayName(kind), ReportCell::ofNumber(double(count)), description(kind)});
        }
        std::ranges::stable_sort(classes.rows, std::greater<>(), [](const ReportRow &row) { return row[1].number.value_or(0); });
        section.table(std::move(classes));
        fields(section);
    }

    void fields(ReportSection &section)
    {
        constexpr std::size_t mostFields = 50;
        std::vector<ComparisonSummary::Field> fields = m_summary.fields;
        const auto total = [](const ComparisonSummary::Field &field) { return std::accumulate(field.counts.begin(), field.counts.end(), qint64(0)); };
        std::ranges::stable_sort(fields, std::greater<>(), total);
        if (fields.size() > mostFields)
            fields.resize(mostFields);
        ReportTable table;
        table.id = QStringLiteral("fields");
        table.title = tr("Fields that differ most");
        table.columns = {column("field", tr("Field"), 34, ReportColumn::Kind::Code), column("count", tr("Number"), 12, ReportColumn::Kind::Number),
                         column("classes", tr("Kinds"), 50)};
        table.emptyText = tr("None.");
        for (const ComparisonSummary::Field &field : fields) {
            QStringList kinds;
            for (int i = 0; i < differenceClassCount; ++i) {
                if (field.counts[std::size_t(i)] > 0)
                    kinds += tr("%1: %2", "a kind of difference and how often").arg(displayName(DifferenceClass(i)), number(field.counts[std::size_t(i)]));
            }
            table.rows.push_back({QString::fromUtf8(m_comparison->fieldName(field.field)), ReportCell::ofNumber(double(total(field))),
                                  kinds.join(QStringLiteral(", "))});
        }
        section.table(std::move(table));
    }

    void differences()
    {
        using Kind = ReportColumn::Kind;
        ReportSection &section = m_report.section(QStringLiteral("differences"), tr("Differences"));
        ReportTable table;
        table.id = QStringLiteral("differences");
        table.main = true;
        table.emptyText = tr("There are none.");
        table.columns = {column("severity", tr("Severity"), 15),
                         column("module", tr("Module"), 19),
                         column("key", tr("Object"), 20, Kind::Code),
                         column("path", tr("Field"), 42, Kind::Code),
                         column("class", tr("Kind"), 20),
                         column("cpo", sideName(m_comparison->dataset(Side::Cpo), Side::Cpo), 24, Kind::Code),
                         column("emsp", sideName(m_comparison->dataset(Side::Emsp), Side::Emsp), 24, Kind::Code),
                         column("older", tr("Older copy"), 14),
                         column("message", tr("What it means"), 50),
                         column("advice", tr("What to do"), 38)};
        if (!m_options.explanations.isEmpty())
            table.columns.push_back(column("explanation", tr("What the capture shows"), 40));
        ReportColumn state = column("state", tr("State"), 14);
        state.editable = true;
        state.choices = {displayName(DifferenceState::Open), displayName(DifferenceState::Agreed), displayName(DifferenceState::Resolved)};
        state.help = tr("Agreed: both parties leave it so. Resolved: put right at the source.");
        table.columns.push_back(state);
        ReportColumn comment = column("comment", tr("Comment"), 24);
        comment.editable = true;
        table.columns.push_back(comment);
        table.rowCount = qint64(m_rows.size());
        table.rowAt = [comparison = m_comparison, rows = std::make_shared<const std::vector<quint32>>(m_rows), notes = m_options.notes,
                       explanations = m_options.explanations](qint64 index) {
            return row(*comparison, (*rows)[std::size_t(index)], notes, explanations);
        };
        section.table(std::move(table));
    }

    static ReportRow row(const Comparison &comparison, quint32 index, const ComparisonNotes::Notes &notes,
                         const QHash<quint32, QString> &explanations)
    {
        const Difference &difference = comparison.at(index);
        ReportRow cells;
        cells.push_back({severityName(difference.severity), styleOf(difference.severity)});
        cells.push_back(displayName(difference.module));
        cells.push_back(QString::fromUtf8(comparison.key(difference)));
        cells.push_back(QString::fromUtf8(comparison.path(difference)));
        ReportCell kind(displayName(difference.kind));
        kind.comment = description(difference.kind);
        cells.push_back(kind);
        cells.push_back({comparison.valueText(difference, Side::Cpo), difference.has(Side::Cpo) ? ReportStyle::Normal : ReportStyle::Removed});
        cells.push_back({comparison.valueText(difference, Side::Emsp), difference.has(Side::Emsp) ? ReportStyle::Normal : ReportStyle::Removed});
        const TimeUs updated = difference.older == Side::Cpo ? difference.cpoUpdated : difference.emspUpdated;
        ReportCell older(difference.older == Side::Neither ? QString() : sideName(comparison.dataset(difference.older), difference.older));
        if (difference.older != Side::Neither)
            older.comment = moment(updated);
        cells.push_back(older);
        cells.push_back(comparison.message(difference));
        cells.push_back(comparison.advice(difference));
        if (!explanations.isEmpty())
            cells.push_back(explanations.value(index));
        const ComparisonNotes::Note note = notes.isEmpty() ? ComparisonNotes::Note() : notes.value(ComparisonNotes::identity(comparison, difference));
        cells.push_back(displayName(note.state));
        cells.push_back(note.comment);
        return cells;
    }

    void leftOut()
    {
        ReportSection &section = m_report.section(QStringLiteral("left-out"), tr("What was left out"));
        QStringList noise;
        for (int i = 0; i < noiseKindCount; ++i) {
            if (m_summary.noise[std::size_t(i)] > 0)
                noise += noiseText(NoiseKind(i), m_summary.noise[std::size_t(i)]);
        }
        section.paragraph(noise.isEmpty() ? tr("Nothing was left out as a mere matter of notation.")
                                          : tr("These differ in how they are written, not in what they say:"));
        if (!noise.isEmpty())
            section.list(noise);
        ReportTable rules;
        rules.id = QStringLiteral("rules");
        rules.title = tr("Tolerated by rules");
        rules.columns = {column("rule", tr("Rule"), 50), column("reason", tr("Reason"), 40), column("count", tr("Number"), 12, ReportColumn::Kind::Number)};
        rules.emptyText = tr("No difference was tolerated.");
        const std::vector<ComparisonRule> &all = m_comparison->options().rules.rules();
        for (std::size_t i = 0; i < std::min(all.size(), m_summary.toleratedByRule.size()); ++i) {
            if (m_summary.toleratedByRule[i] > 0)
                rules.rows.push_back({all[i].description(), all[i].reason, ReportCell::ofNumber(double(m_summary.toleratedByRule[i]))});
        }
        section.table(std::move(rules));
    }

    void faults()
    {
        constexpr std::size_t mostFaults = 2000;
        ReportTable table;
        table.id = QStringLiteral("faults");
        table.title = tr("What could not be read as it should");
        table.columns = {column("side", tr("Side"), 10), column("place", tr("Place"), 30, ReportColumn::Kind::Code),
                         column("fault", tr("What"), 60), column("advice", tr("What to do"), 38)};
        for (const Side side : {Side::Cpo, Side::Emsp}) {
            const DatasetPtr &dataset = m_comparison->dataset(side);
            if (!dataset)
                continue;
            for (const DatasetFault &fault : dataset->faults()) {
                if (table.rows.size() >= mostFaults)
                    break;
                QString place;
                if (fault.source < dataset->sources().size() && !dataset->sources()[fault.source].path.isEmpty())
                    place = dataset->placeOf(fault);
                table.rows.push_back({sideName(dataset, side), place, {fault.message(), styleOf(fault.severity)}, fault.advice()});
            }
        }
        if (table.rows.empty())
            return;
        ReportSection &section = m_report.section(QStringLiteral("faults"), tr("Faults of the data"));
        section.table(std::move(table));
    }

    /// Operations below each other.
    static QByteArray oneALine(QByteArray operations)
    {
        return operations.replace("},{\"op\":", "},\n {\"op\":");
    }

    void patches()
    {
        constexpr int fewObjects = 10;
        for (const Side side : {Side::Emsp, Side::Cpo}) {
            const JsonPatch patch(m_comparison, side);
            QByteArray json;
            QStringList texts;
            qint64 objects = 0;
            // Only as many as are wanted: a patch costs a walk through its object.
            std::vector<quint32> rows(m_rows.begin(), m_rows.begin() + qsizetype(std::min<std::size_t>(m_rows.size(), 20 * std::size_t(m_options.patchLimit))));
            for (const ObjectPatch &each : patch.patches(rows)) {
                if (each.count == 0 || ++objects > m_options.patchLimit)
                    continue;
                const QString id = QString::fromUtf8(each.key);
                const QLatin1StringView module = moduleId(each.module);
                json += (json.isEmpty() ? "" : ",") + QByteArray("{\"module\":\"") + QByteArray(module.data(), module.size()) + "\",\"id\":\""
                    + QByteArray(each.key).replace('\\', "\\\\").replace('"', "\\\"") + "\",\"patch\":" + each.operations + '}';
                if (texts.size() < fewObjects)
                    texts += QString::fromUtf8("// " + QByteArray(module.data(), module.size()) + ' ' + each.key + '\n' + oneALine(each.operations));
            }
            if (json.isEmpty())
                continue;
            const QString name = sideName(m_comparison->dataset(side), side);
            m_report.attachments.push_back({side == Side::Emsp ? QStringLiteral("patches-emsp") : QStringLiteral("patches-cpo"), '[' + json + ']'});
            // The operator's word counts for most fields: the text shows what the partner must change.
            if (side != Side::Emsp)
                continue;
            ReportSection &section = m_report.section(QStringLiteral("patches"), tr("Changes as JSON Patch"));
            section.paragraph(tr("What the %1 must change to agree (RFC 6902), for the first objects. The JSON report has more of them.").arg(name));
            for (const QString &text : texts)
                section.code(text, QStringLiteral("json"));
        }
    }

    ComparisonPtr m_comparison;
    const DifferenceReportOptions &m_options;
    ComparisonSummary m_summary;
    std::vector<quint32> m_rows;
    Report m_report;
};

} // namespace

Report differenceReport(const ComparisonPtr &comparison, const DifferenceReportOptions &options)
{
    return DifferenceReport(comparison, options).make();
}

} // namespace Roamscope
