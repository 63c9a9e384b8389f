// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/export.h"

#include "mapping/sheetcells.h"
#include "mapping/stepinfo.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

/// Words of the document.
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SheetExport)
public:
    static QString count(qint64 number) { return QLocale().toString(number); }

    static QString title(const std::vector<SheetExport> &sheets)
    {
        if (sheets.size() == 1)
            return sheets.front().sheet.title.isEmpty() ? tr("Mapping sheet") : sheets.front().sheet.title;
        return tr("Mapping sheets");
    }
    static QString subtitle(const Sheet &sheet) { return tr("Field by field: %1 to %2").arg(displayName(sheet.source), displayName(sheet.target)); }
    static QString subtitle(int sheets) { return tr("Field by field, %n mapping sheet(s)", nullptr, sheets); }

    static QString statuses(const Sheet &sheet)
    {
        int counts[3] = {};
        countRules(sheet.rules, counts);
        const int all = counts[0] + counts[1] + counts[2];
        return tr("%1: %2 agreed, %3 open, %4 disputed")
            .arg(tr("%n rule(s)", nullptr, all), count(counts[int(RuleStatus::Agreed)]), count(counts[int(RuleStatus::Open)]), count(counts[int(RuleStatus::Disputed)]));
    }
    static QString filling(const SheetFilling &filling) { return tr("%1 of %2").arg(count(filling.filled), count(filling.required)); }

    static QString required(const SchemaNode *node)
    {
        if (!node || !node->required)
            return {};
        return node->requiredThroughout() ? tr("yes") : tr("conditional");
    }

    static QString fieldHelp(const SchemaNode *node)
    {
        if (!node)
            return {};
        QStringList parts;
        if (!node->description.isEmpty())
            parts.append(node->description);
        if (!node->unit.isEmpty())
            parts.append(tr("Unit: %1").arg(node->unit));
        if (!node->enumValues.isEmpty())
            parts.append(tr("Values: %1").arg(node->enumValues.join(QStringLiteral(", "))));
        return parts.join(QLatin1Char('\n'));
    }

private:
    static void countRules(const QList<Rule> &rules, int *counts)
    {
        for (const Rule &rule : rules) {
            if (!rule.raw.is_null())
                continue;
            ++counts[int(rule.status)];
            countRules(rule.rules, counts);
        }
    }
};

constexpr qsizetype longestSample = 160;

QString cut(const QString &text)
{
    return text.size() > longestSample ? text.left(longestSample - 1) + QStringLiteral("…") : text;
}

/// First value that each rule made of the sample.
QHash<QString, const TargetLineage *> samplesByRule(const Lineage &lineage)
{
    QHash<QString, const TargetLineage *> samples;
    for (const TargetLineage &entry : lineage) {
        if (!samples.contains(entry.rule) || samples.value(entry.rule)->value.isEmpty())
            samples.insert(entry.rule, &entry);
    }
    return samples;
}

QString lossText(const Rule &rule)
{
    QStringList losses;
    for (const Step &step : rule.steps) {
        if (const QString loss = stepInfo(step).loss; !loss.isEmpty() && !losses.contains(loss))
            losses.append(loss);
    }
    return losses.join(QStringLiteral("; "));
}

bool hasLoss(const QList<Rule> &rules)
{
    return std::any_of(rules.begin(), rules.end(), [](const Rule &rule) { return !lossText(rule).isEmpty() || hasLoss(rule.rules); });
}

/// The section of one sheet.
class SectionWriter
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SheetExport)
public:
    SectionWriter(const SheetExport &exported, const SheetExportOptions &options)
        : m_export(exported)
        , m_options(options)
        , m_samples(samplesByRule(exported.sample))
    {
        if (m_export.target)
            m_filling = sheetFilling(m_export.sheet, m_export.target);
    }

    void write(Report *report, const QString &id, const QString &title)
    {
        const Sheet &sheet = m_export.sheet;
        ReportSection &section = report->section(id, title);
        if (!sheet.description.isEmpty())
            section.paragraph(sheet.description);
        if (!sheet.variant.name.isEmpty())
            section.paragraph(tr("Variant “%1”: %2").arg(sheet.variant.name, sheet.variant.note), ReportStyle::Note);
        if (!m_export.sampleName.isEmpty() && !m_export.sample.isEmpty())
            section.paragraph(tr("The sample is %1.").arg(m_export.sampleName), ReportStyle::Soft);
        section.table(ruleTable());
        if (!sheet.enumTables.isEmpty()) {
            ReportSection &tables = report->section(id + QStringLiteral("-tables"), tr("%1: tables").arg(title));
            for (qsizetype i = 0; i < sheet.enumTables.size(); ++i)
                writeEnumTable(&tables, sheet.enumTables.at(i).first, sheet.enumTables.at(i).second, int(i));
        }
        writeRest(report, id, title);
    }

private:
    /// What nobody has to fill in.
    void writeRest(Report *report, const QString &id, const QString &title) const
    {
        const Sheet &sheet = m_export.sheet;
        const bool withEmpty = m_options.optionalFields && !m_filling.empty.empty();
        if (m_export.findings.isEmpty() && sheet.lookups.isEmpty() && !withEmpty)
            return;
        ReportSection &section = report->section(id + QStringLiteral("-rest"), tr("%1: what else").arg(title));
        if (!m_export.findings.isEmpty()) {
            section.heading(tr("Still open"));
            section.table(findingTable());
        }
        if (!sheet.lookups.isEmpty()) {
            section.heading(tr("Tables that values are looked up in"));
            QStringList items;
            for (const auto &[name, lookup] : sheet.lookups) {
                QString item = lookup.file.isEmpty() ? tr("%1: kept in the sheet, %2").arg(name, tr("%n row(s)", nullptr, int(lookup.rows.is_array() ? lookup.rows.size() : 0)))
                                                     : tr("%1: file %2").arg(name, lookup.file);
                if (!lookup.note.isEmpty())
                    item += QStringLiteral(". ") + lookup.note;
                items.append(item);
            }
            section.list(items);
        }
        if (withEmpty) {
            section.heading(tr("Optional fields that stay empty"));
            section.table(emptyTable());
        }
    }

    static ReportColumn column(const char *id, const QString &title, double width, ReportColumn::Kind kind = ReportColumn::Kind::Text, const QString &help = {})
    {
        ReportColumn made;
        made.id = QString::fromLatin1(id);
        made.title = title;
        made.width = width;
        made.kind = kind;
        made.help = help;
        return made;
    }

    static void addHiddenColumns(std::vector<ReportColumn> *columns)
    {
        SheetCells::Cells titles;
        for (const ReportColumn &visible : *columns)
            titles.emplace_back(visible.id, visible.title);
        ReportColumn row = column(SheetCells::row, QString(), 12);
        row.hidden = true;
        ReportColumn check = column(SheetCells::check, SheetCells::checkHeader(titles), 12);
        check.hidden = true;
        columns->push_back(row);
        columns->push_back(check);
    }

    /// Ends a row with its id and the checksums of what stands in it.
    void addHiddenCells(ReportRow *row, const std::vector<ReportColumn> &columns, const SheetCells::RowId &id) const
    {
        SheetCells::Cells cells;
        for (std::size_t i = 0; i < row->size(); ++i)
            cells.emplace_back(columns[i].id, m_options.redaction.apply((*row)[i].text));
        row->push_back(ReportCell(SheetCells::toText(id)));
        row->push_back(ReportCell(SheetCells::checks(cells)));
    }

    ReportTable ruleTable()
    {
        using Kind = ReportColumn::Kind;
        ReportTable table;
        table.id = QStringLiteral("rules");
        table.main = true;
        table.emptyText = tr("The sheet has no rules yet.");
        table.columns.push_back(column(SheetCells::target, tr("Target field"), 30, Kind::Code, tr("Where the value stands in the document that is made; * stands for every element of a list.")));
        if (m_export.target) {
            table.columns.push_back(column(SheetCells::required, tr("Required"), 11, Kind::Text,
                                           tr("yes: always; conditional: when the object that it belongs to is there.")));
            table.columns.push_back(column(SheetCells::type, tr("Type"), 18));
        }
        table.columns.push_back(column(SheetCells::source, tr("Source"), 28, Kind::Code, tr("Fields that the value is made of. Inside a list they are read from its element.")));
        table.columns.push_back(column(SheetCells::transform, tr("How it is made"), 38, Kind::Text, tr("The steps from source to target, in words.")));
        m_withSample = !m_export.sample.isEmpty();
        if (m_withSample) {
            table.columns.push_back(column(SheetCells::sampleIn, tr("Sample in"), 22, Kind::Code, tr("What the source says in the sample.")));
            table.columns.push_back(column(SheetCells::sampleOut, tr("Sample out"), 22, Kind::Code, tr("What becomes of it.")));
        }
        m_withLoss = hasLoss(m_export.sheet.rules);
        if (m_withLoss)
            table.columns.push_back(column(SheetCells::loss, tr("What is lost"), 20, Kind::Text, tr("What the source says and the target cannot tell any more.")));
        ReportColumn note = column(SheetCells::note, tr("Note"), 28, Kind::Text, tr("For remarks and questions; please write here."));
        ReportColumn owner = column(SheetCells::owner, tr("Owner"), 13, Kind::Text, tr("Who is to answer for the field; please write here."));
        ReportColumn status = column(SheetCells::status, tr("Status"), 12, Kind::Text, tr("Please choose: do you agree with this row?"));
        note.editable = owner.editable = status.editable = true;
        for (const RuleStatus value : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed})
            status.choices.append(displayName(value));
        table.columns.push_back(note);
        table.columns.push_back(owner);
        table.columns.push_back(status);
        addHiddenColumns(&table.columns);

        for (const SchemaNode *node : m_filling.missing)
            table.rows.push_back(missingRow(table.columns, node));
        addRules(&table, m_export.sheet.rules, 0);
        return table;
    }

    ReportRow missingRow(const std::vector<ReportColumn> &columns, const SchemaNode *node) const
    {
        ReportRow row;
        for (const ReportColumn &wanted : columns) {
            if (wanted.hidden)
                continue;
            ReportCell cell;
            if (wanted.id == QLatin1StringView(SheetCells::target)) {
                cell = ReportCell(node->pointer, ReportStyle::Error);
                cell.comment = ExportText::fieldHelp(node);
            } else if (wanted.id == QLatin1StringView(SheetCells::required)) {
                cell.text = ExportText::required(node);
            } else if (wanted.id == QLatin1StringView(SheetCells::type)) {
                cell.text = node->typeText;
            } else if (wanted.id == QLatin1StringView(SheetCells::transform)) {
                cell = ReportCell(SheetCells::nothingText(), ReportStyle::Error);
            }
            row.push_back(cell);
        }
        addHiddenCells(&row, columns, {.kind = SheetCells::RowId::Kind::Unmapped, .sheet = m_export.sheet.id, .name = node->pointer});
        return row;
    }

    void addRules(ReportTable *table, const QList<Rule> &rules, int level)
    {
        for (const Rule &rule : rules) {
            if (!rule.raw.is_null())
                continue;
            table->rows.push_back(ruleRow(table->columns, rule, level));
            addRules(table, rule.rules, level + 1);
        }
    }

    ReportRow ruleRow(const std::vector<ReportColumn> &columns, const Rule &rule, int level) const
    {
        const SchemaNode *node = m_export.target ? m_export.target->node(rule.target) : nullptr;
        const TargetLineage *sample = m_samples.value(rule.id);
        const QString loss = lossText(rule);
        const ReportStyle style = rule.disabled ? ReportStyle::Soft : ReportStyle::Normal;
        ReportRow row;
        for (const ReportColumn &wanted : columns) {
            if (wanted.hidden)
                continue;
            ReportCell cell(QString(), style);
            const QByteArray id = wanted.id.toLatin1();
            if (id == SheetCells::target) {
                cell.text = rule.target;
                cell.indent = quint8(qMin(level, 6));
                cell.comment = ExportText::fieldHelp(node);
                if (rule.isForEach())
                    cell.style = rule.disabled ? ReportStyle::Soft : ReportStyle::Strong;
            } else if (id == SheetCells::required) {
                cell.text = ExportText::required(node);
            } else if (id == SheetCells::type) {
                cell.text = node ? node->typeText : QString();
            } else if (id == SheetCells::source) {
                cell.text = SheetCells::sourceText(rule);
            } else if (id == SheetCells::transform) {
                cell.text = SheetCells::transformText(rule);
                if (rule.disabled)
                    cell.text = tr("switched off: %1").arg(cell.text);
            } else if (id == SheetCells::sampleIn && sample) {
                QStringList values;
                for (const LineageSource &source : sample->sources) {
                    if (values.size() == 4) {
                        values.append(QStringLiteral("…"));
                        break;
                    }
                    values.append(cut(QString::fromUtf8(source.value)));
                }
                cell.text = values.join(QLatin1Char('\n'));
            } else if (id == SheetCells::sampleOut && sample && !rule.isForEach()) {
                cell.text = cut(QString::fromUtf8(sample->value));
            } else if (id == SheetCells::loss && !loss.isEmpty()) {
                cell = ReportCell(loss, ReportStyle::Warning);
            } else if (id == SheetCells::note) {
                cell.text = rule.note;
            } else if (id == SheetCells::owner) {
                cell.text = rule.owner;
            } else if (id == SheetCells::status) {
                cell = ReportCell(displayName(rule.status),
                                  rule.status == RuleStatus::Agreed         ? ReportStyle::Good
                                      : rule.status == RuleStatus::Disputed ? ReportStyle::Warning
                                                                            : ReportStyle::Normal);
            }
            row.push_back(cell);
        }
        addHiddenCells(&row, columns, {.kind = SheetCells::RowId::Kind::Rule, .sheet = m_export.sheet.id, .name = rule.id});
        return row;
    }

    ReportTable emptyTable() const
    {
        ReportTable table;
        table.id = QStringLiteral("empty");
        table.columns = {column(SheetCells::target, tr("Target field"), 34, ReportColumn::Kind::Code), column("description", tr("Description"), 66),
                         column(SheetCells::type, tr("Type"), 40)};
        for (const SchemaNode *node : m_filling.empty)
            table.rows.push_back({ReportCell(node->pointer), ReportCell(node->description), ReportCell(node->typeText)});
        return table;
    }

    ReportTable findingTable() const
    {
        ReportTable table;
        table.id = QStringLiteral("findings");
        table.columns = {column(SheetCells::target, tr("Target field"), 34, ReportColumn::Kind::Code), column("message", tr("What"), 66), column("advice", tr("What to do"), 40)};
        for (const SheetFinding &finding : m_export.findings) {
            const ReportStyle style = finding.severity == Severity::Error ? ReportStyle::Error
                : finding.severity == Severity::Warning                   ? ReportStyle::Warning
                                                                          : ReportStyle::Note;
            table.rows.push_back({ReportCell(finding.target), ReportCell(finding.message(), style), ReportCell(finding.advice())});
        }
        return table;
    }

    void writeEnumTable(ReportSection *section, const QString &name, const EnumTable &enumTable, int number) const
    {
        section->heading(enumTable.title.isEmpty() ? name : enumTable.title);
        QStringList users;
        collectUsers(m_export.sheet.rules, name, &users);
        if (!users.isEmpty())
            section->paragraph(tr("Used for %1.").arg(users.join(QStringLiteral(", "))), ReportStyle::Soft);
        if (!enumTable.note.isEmpty())
            section->paragraph(enumTable.note);
        ReportTable table;
        table.id = QStringLiteral("table-%1").arg(number + 1);
        qsizetype columns = qMax<qsizetype>(1, enumTable.columns.size());
        for (const EnumRow &row : enumTable.rows)
            columns = qMax(columns, row.from.size());
        columns = qMin<qsizetype>(columns, 8);
        for (qsizetype i = 0; i < columns; ++i) {
            const QString title = i < enumTable.columns.size() && !enumTable.columns.at(i).isEmpty() ? enumTable.columns.at(i)
                : columns == 1                                                                        ? tr("Source value")
                                                                                                      : tr("Source value %1").arg(i + 1);
            table.columns.push_back(column(qPrintable(QStringLiteral("from%1").arg(i)), title, 24, ReportColumn::Kind::Code));
        }
        ReportColumn to = column(SheetCells::enumTo, tr("Becomes"), 24, ReportColumn::Kind::Code, tr("What is written into the target; please correct it here."));
        ReportColumn note = column(SheetCells::note, tr("Note"), 44, ReportColumn::Kind::Text, tr("For remarks and questions; please write here."));
        to.editable = note.editable = true;
        to.choices = targetValues(users);
        table.columns.push_back(to);
        table.columns.push_back(note);
        addHiddenColumns(&table.columns);
        for (qsizetype i = 0; i < enumTable.rows.size(); ++i) {
            const EnumRow &entry = enumTable.rows.at(i);
            ReportRow row;
            for (qsizetype k = 0; k < columns; ++k)
                row.push_back(ReportCell(k < entry.from.size() ? SheetCells::fromText(entry.from.at(k)) : QString()));
            row.push_back(ReportCell(SheetCells::valueText(entry.to)));
            row.push_back(ReportCell(entry.note));
            addHiddenCells(&row, table.columns, {.kind = SheetCells::RowId::Kind::EnumRow, .sheet = m_export.sheet.id, .name = name, .index = int(i)});
            table.rows.push_back(std::move(row));
        }
        ReportRow last;
        last.push_back(ReportCell(SheetCells::restText(), ReportStyle::Soft));
        for (qsizetype k = 1; k < columns; ++k)
            last.push_back(ReportCell());
        last.push_back(enumTable.hasFallback() ? ReportCell(SheetCells::valueText(enumTable.fallback)) : ReportCell(tr("(an error)"), ReportStyle::Warning));
        last.push_back(ReportCell());
        addHiddenCells(&last, table.columns, {.kind = SheetCells::RowId::Kind::EnumFallback, .sheet = m_export.sheet.id, .name = name});
        table.rows.push_back(std::move(last));
        section->table(std::move(table));
    }

    static void collectUsers(const QList<Rule> &rules, const QString &table, QStringList *users)
    {
        for (const Rule &rule : rules) {
            for (const Step &step : rule.steps) {
                if (stepOp(step.op) == StepOp::Enum && step.text("table") == table && !users->contains(rule.target))
                    users->append(rule.target);
            }
            collectUsers(rule.rules, table, users);
        }
    }

    /// Values that the target fields allow, when it is a closed enumeration.
    QStringList targetValues(const QStringList &targets) const
    {
        QStringList values;
        for (const QString &target : targets) {
            const SchemaNode *node = m_export.target ? m_export.target->node(target) : nullptr;
            if (!node || node->enumValues.isEmpty() || node->openEnum)
                return {};
            for (const QString &value : node->enumValues) {
                if (!values.contains(value))
                    values.append(value);
            }
        }
        return values;
    }

    const SheetExport &m_export;
    const SheetExportOptions &m_options;
    QHash<QString, const TargetLineage *> m_samples;
    SheetFilling m_filling;
    bool m_withSample = false;
    bool m_withLoss = false;
};

/// "CDR (OCPI 2.2.1)"; with the sheet's title where several would be called the same.
QStringList sectionTitles(const std::vector<SheetExport> &sheets)
{
    QStringList titles;
    for (const SheetExport &exported : sheets) {
        const SchemaRef &target = exported.sheet.target;
        titles.append(target.object.isEmpty() ? exported.sheet.title : target.object);
    }
    const QStringList objects = titles;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (objects.count(titles.at(i)) > 1 && !sheets[std::size_t(i)].sheet.title.isEmpty())
            titles[i] = sheets[std::size_t(i)].sheet.title;
        if (titles.at(i).isEmpty())
            titles[i] = QCoreApplication::translate("Roamscope::SheetExport", "Sheet %1").arg(i + 1);
    }
    return titles;
}

/// The value when all sheets agree on it; empty otherwise.
template<typename Get>
QString common(const std::vector<SheetExport> &sheets, Get get)
{
    const QString first = get(sheets.front().sheet);
    return std::all_of(sheets.begin(), sheets.end(), [&](const SheetExport &exported) { return get(exported.sheet) == first; }) ? first : QString();
}

} // namespace

SheetFilling sheetFilling(const Sheet &sheet, const SchemaTreePtr &target)
{
    QSet<const SchemaNode *> covered;
    const auto cover = [&](const auto &self, const QList<Rule> &rules) -> void {
        for (const Rule &rule : rules) {
            if (rule.disabled || !rule.raw.is_null())
                continue;
            if (const SchemaNode *node = target->node(rule.target)) {
                for (const SchemaNode *above = node; above; above = above->parent)
                    covered.insert(above);
                if (!rule.isForEach()) {
                    // A rule that gives a whole object or list fills all that is in it.
                    const auto coverBelow = [&](const auto &below, const SchemaNode *inner) -> void {
                        for (const auto &child : inner->children) {
                            covered.insert(child.get());
                            below(below, child.get());
                        }
                    };
                    coverBelow(coverBelow, node);
                }
            }
            self(self, rule.rules);
        }
    };
    cover(cover, sheet.rules);
    SheetFilling filling;
    filling.target = target;
    for (const SchemaNode *node : target->nodes()) {
        const SchemaNode *parent = node->parent;
        // Of what is not there nothing is required.
        if (parent && parent->parent && !covered.contains(parent))
            continue;
        const bool filled = covered.contains(node);
        if (node->required) {
            ++filling.required;
            filling.filled += filled;
            if (!filled)
                filling.missing.push_back(node);
        } else if (!filled) {
            filling.empty.push_back(node);
        }
    }
    return filling;
}

Report sheetReport(const std::vector<SheetExport> &sheets, const SheetExportOptions &options)
{
    Report report;
    report.kind = QStringLiteral("mapping-sheet");
    report.title = options.title.isEmpty() ? ExportText::title(sheets) : options.title;
    if (sheets.empty())
        return report;
    const bool single = sheets.size() == 1;
    const Sheet &first = sheets.front().sheet;
    report.subtitle = single ? ExportText::subtitle(first) : ExportText::subtitle(int(sheets.size()));
    const auto fact = [&](const char *id, const QString &name, const QString &value, ReportStyle style = ReportStyle::Normal) {
        if (!value.isEmpty())
            report.facts.push_back({QString::fromLatin1(id), name, value, style});
    };
    fact("from", ExportText::tr("From"), common(sheets, [](const Sheet &sheet) { return sheet.from; }));
    fact("to", ExportText::tr("To"), common(sheets, [](const Sheet &sheet) { return sheet.to; }));
    fact("source", ExportText::tr("Source"), common(sheets, [](const Sheet &sheet) { return displayName(sheet.source); }));
    if (single)
        fact("target", ExportText::tr("Target"), displayName(first.target));
    fact("version", ExportText::tr("Version of the sheet"), common(sheets, [](const Sheet &sheet) { return sheet.sheetVersion; }));
    fact("date", ExportText::tr("Date of the sheet"), common(sheets, [](const Sheet &sheet) {
             const QDate date = QDate::fromString(sheet.date.left(10), Qt::ISODate);
             return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : sheet.date;
         }));
    SheetFilling total;
    bool known = true;
    for (const SheetExport &exported : sheets) {
        known = known && exported.target;
        if (exported.target) {
            const SheetFilling filling = sheetFilling(exported.sheet, exported.target);
            total.required += filling.required;
            total.filled += filling.filled;
        }
    }
    if (single)
        fact("rules", ExportText::tr("Rules"), ExportText::statuses(first));
    if (known)
        fact("coverage", ExportText::tr("Required fields filled"), ExportText::filling(total), total.filled == total.required ? ReportStyle::Good : ReportStyle::Error);
    report.introduction = {
        ExportText::tr("Each row says how one field of the target is made. Please look at every row, and write remarks, owner and status into the "
                       "green columns; in the tables of values you may correct what a value becomes, and add rows."),
        ExportText::tr("Send the workbook back as it is. Hidden columns tell which row is which, so rows may be sorted and columns moved."),
    };
    report.legend = {
        {ReportStyle::Error, ExportText::tr("A required field that nothing fills.")},
        {ReportStyle::Warning, ExportText::tr("Something is lost on the way, or the row is disputed.")},
        {ReportStyle::Good, ExportText::tr("Both have agreed on the row.")},
        {ReportStyle::Strong, ExportText::tr("A list: the rows below it make each of its elements.")},
        {ReportStyle::Soft, ExportText::tr("Switched off, or stays empty.")},
    };

    const QStringList titles = sectionTitles(sheets);
    if (!single) {
        ReportTable overview;
        overview.id = QStringLiteral("overview");
        for (const auto &[id, title, width] : {std::tuple {"section", ExportText::tr("Section"), 24.0}, {"title", ExportText::tr("Sheet"), 34.0},
                                               {"source", ExportText::tr("Source"), 26.0}, {"target", ExportText::tr("Target"), 26.0},
                                               {"version", ExportText::tr("Version"), 10.0}, {"rules", ExportText::tr("Rules"), 36.0},
                                               {"coverage", ExportText::tr("Required fields filled"), 16.0}}) {
            ReportColumn column;
            column.id = QString::fromLatin1(id);
            column.title = title;
            column.width = width;
            overview.columns.push_back(column);
        }
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const Sheet &sheet = sheets[i].sheet;
            ReportCell coverage;
            if (sheets[i].target) {
                const SheetFilling filling = sheetFilling(sheet, sheets[i].target);
                coverage = ReportCell(ExportText::filling(filling), filling.filled == filling.required ? ReportStyle::Good : ReportStyle::Error);
            }
            overview.rows.push_back({ReportCell(titles.at(qsizetype(i))), ReportCell(sheet.title), ReportCell(displayName(sheet.source)), ReportCell(displayName(sheet.target)),
                                     ReportCell(sheet.sheetVersion), ReportCell(ExportText::statuses(sheet)), coverage});
        }
        report.section(QStringLiteral("overview"), ExportText::tr("Overview")).table(std::move(overview));
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        SectionWriter(sheets[i], options).write(&report, QStringLiteral("sheet-%1").arg(i + 1), titles.at(qsizetype(i)));
    }
    if (single) {
        report.attachments.push_back({QStringLiteral("sheet"), sheetToBytes(first)});
    } else {
        QByteArray all = "[";
        for (std::size_t i = 0; i < sheets.size(); ++i)
            all += (i > 0 ? "," : "") + sheetToBytes(sheets[i].sheet);
        report.attachments.push_back({QStringLiteral("sheets"), all + ']'});
    }
    return report;
}

} // namespace Roamscope
