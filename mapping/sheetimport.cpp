// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetimport.h"

#include "mapping/sheetcells.h"
#include "mapping/stepinfo.h"
#include "models/report/document.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

using SheetCells::RowId;

/// Words of the import.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SheetImport)
public:
    static QString place(const QString &sheet, int row) { return tr("%1, row %2").arg(sheet).arg(row); }
    static QString nothing()
    {
        return tr("No table of this sheet was found in the file. Open the file that was made by “Export” for this sheet, with its header row.");
    }
    static QString otherSheet(const QString &id) { return tr("The file was made from another sheet (“%1”); its rows were matched by target field.").arg(id); }
    static QString hiddenGone(const QString &sheet) { return tr("“%1” has lost its hidden columns; rows were matched by target field.").arg(sheet); }
    static QString twice(const QString &target, const QString &place) { return tr("%1 stands there more than once (%2); only the first row was looked at.").arg(target, place); }
    static QString foreignStatus(const QString &word, const QString &place) { return tr("“%1” is no status (%2).").arg(word, place); }
    static QString manyChanges(int limit) { return tr("There are more than %1 changes; the others were left out.").arg(limit); }
    static QString partMissing(int rows) { return tr("%n row(s) of the sheet are not in the file, and neither is their table; they were left as they are.", nullptr, rows); }
    static QString proposal(const QString &column, const QString &text) { return tr("Proposed for “%1”: %2").arg(column, text); }
};

constexpr int maximumChanges = 20'000;
constexpr int maximumNotices = 100;

/// Columns of a table in the file, by what they are.
struct Columns
{
    int headerRow = -1; ///< index into TextTable::rows
    QHash<QString, int> byId;
    QHash<int, QString> titles;
    bool isEnum = false;
    bool hasRowIds = false;

    QString cell(const QStringList &row, const QString &id) const
    {
        const int at = byId.value(id, -1);
        return at >= 0 && at < row.size() ? row.at(at) : QString();
    }
    QString cell(const QStringList &row, const char *id) const { return cell(row, QString::fromLatin1(id)); }
    QString title(const QString &id) const { return titles.value(byId.value(id, -1)); }
};

/// Titles as the export writes them in the current language and in English, for files without hidden columns.
QHash<QString, QString> knownTitles()
{
    QHash<QString, QString> titles;
    static constexpr std::pair<const char *, const char *> all[] = {
        {SheetCells::target, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Target field")},
        {SheetCells::required, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Required")},
        {SheetCells::type, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Type")},
        {SheetCells::source, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Source")},
        {SheetCells::transform, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "How it is made")},
        {SheetCells::sampleIn, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Sample in")},
        {SheetCells::sampleOut, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Sample out")},
        {SheetCells::loss, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "What is lost")},
        {SheetCells::note, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Note")},
        {SheetCells::owner, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Owner")},
        {SheetCells::status, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Status")},
        {SheetCells::enumTo, QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Becomes")},
        {"from0", QT_TRANSLATE_NOOP("Roamscope::SheetExport", "Source value")},
    };
    for (const auto &[id, title] : all) {
        titles.insert(QString::fromLatin1(title), QString::fromLatin1(id));
        titles.insert(QCoreApplication::translate("Roamscope::SheetExport", title), QString::fromLatin1(id));
    }
    return titles;
}

/// Without the mark that stands for the cell's style.
QString unmarked(const QString &text)
{
    for (int style = 0; style < int(ReportStyle::Count); ++style) {
        const QString mark = reportStyleMark(ReportStyle(style));
        if (!mark.isEmpty() && text.startsWith(mark))
            return text.mid(mark.size()).trimmed();
    }
    return text;
}

/// Is this row the header of one of our tables?
bool readHeader(const QStringList &row, Columns *columns)
{
    QHash<QString, QString> titles;
    for (const QString &cell : row) {
        if (cell.startsWith(QLatin1StringView(SheetCells::check)))
            titles = SheetCells::readCheckHeader(cell);
    }
    const bool told = !titles.isEmpty();
    if (!told)
        titles = knownTitles();
    Columns found;
    for (int i = 0; i < row.size(); ++i) {
        const QString title = SheetCells::normal(row.at(i));
        if (title.isEmpty())
            continue;
        QString id = titles.value(title);
        if (title == QLatin1StringView(SheetCells::row))
            id = title;
        else if (title.startsWith(QLatin1StringView(SheetCells::check)))
            id = QString::fromLatin1(SheetCells::check);
        found.titles.insert(i, title);
        // The first column of a name is ours: others are added behind.
        if (!id.isEmpty() && !found.byId.contains(id))
            found.byId.insert(id, i);
    }
    found.hasRowIds = found.byId.contains(QString::fromLatin1(SheetCells::row));
    const bool rules = found.byId.contains(QString::fromLatin1(SheetCells::target)) && found.byId.contains(QString::fromLatin1(SheetCells::transform));
    // Columns of values have titles of the sheet's own; they stand before what the values become.
    if (const int to = found.byId.value(QString::fromLatin1(SheetCells::enumTo), -1); !rules && !told && to > 0) {
        for (int i = 0, from = 0; i < to && from < 8; ++i) {
            if (found.titles.contains(i))
                found.byId.insert(QStringLiteral("from%1").arg(from++), i);
        }
    }
    found.isEnum = !rules && found.byId.contains(QString::fromLatin1(SheetCells::enumTo)) && found.byId.contains(QStringLiteral("from0"));
    if (!rules && !found.isEnum)
        return false;
    *columns = found;
    return true;
}

class Comparison
{
public:
    explicit Comparison(const Sheet &sheet)
        : m_sheet(sheet)
    {
        collect(sheet.rules);
    }

    ReturnedSheet run(const QList<TextTable> &tables)
    {
        for (const TextTable &table : tables)
            compareTable(table);
        if (m_result.rows == 0 && m_result.error.isEmpty()) {
            m_result.error = ImportText::nothing();
            return m_result;
        }
        addRemoved();
        return m_result;
    }

private:
    void collect(const QList<Rule> &rules)
    {
        for (const Rule &rule : rules) {
            if (!rule.raw.is_null())
                continue;
            m_rules.insert(rule.id, &rule);
            m_byTarget.insert(rule.target, &rule);
            m_order.append(rule.id);
            collect(rule.rules);
        }
    }

    void notice(const QString &text)
    {
        if (m_result.notices.size() < maximumNotices && !m_result.notices.contains(text))
            m_result.notices.append(text);
    }

    bool add(SheetChange change)
    {
        if (m_result.changes.size() >= maximumChanges) {
            notice(ImportText::manyChanges(maximumChanges));
            return false;
        }
        m_result.changes.append(std::move(change));
        return true;
    }

    void compareTable(const TextTable &table)
    {
        Columns columns;
        bool within = false;
        QString enumName;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const QStringList &row = table.rows[i];
            const int number = table.firstRow + int(i);
            Columns header;
            if (readHeader(row, &header)) {
                columns = header;
                within = true;
                // Without hidden ids the heading above tells which table it is.
                enumName = header.isEnum ? tableAbove(table, i) : QString();
                if (!header.hasRowIds)
                    notice(ImportText::hiddenGone(table.name));
                continue;
            }
            if (!within)
                continue;
            const bool empty = std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
            const bool named = !columns.cell(row, SheetCells::row).isEmpty();
            if (empty) {
                // A table ends at an empty row; one that was added into a table of values comes before it.
                within = false;
                continue;
            }
            // A CSV file of several sheets has a section's name in front; a row that only has a heading ends the table.
            if (!named && row.size() <= 1 && !columns.isEnum)
                continue;
            const QString place = ImportText::place(table.name, number);
            if (columns.isEnum)
                compareEnumRow(columns, row, place, &enumName);
            else
                compareRuleRow(columns, row, place);
        }
    }

    QString tableAbove(const TextTable &table, std::size_t header) const
    {
        for (std::size_t up = 1; up <= 5 && up <= header; ++up) {
            const QStringList &row = table.rows[header - up];
            if (row.isEmpty())
                continue;
            const QString heading = SheetCells::normal(row.constFirst());
            for (const auto &[name, entry] : m_sheet.enumTables) {
                if (heading == name || (!entry.title.isEmpty() && heading == SheetCells::normal(entry.title)))
                    return name;
            }
        }
        return {};
    }

    void checkSheet(const RowId &id)
    {
        if (id.kind != RowId::Kind::None && id.sheet != m_sheet.id)
            notice(ImportText::otherSheet(id.sheet));
    }

    /// True when a cell says something else than it said when it was sent, and something else than the sheet says.
    bool differs(const QHash<QString, QString> &checks, const QString &id, const QString &returned, const QString &ours, bool *conflict) const
    {
        const QString now = SheetCells::normal(returned);
        const QString check = checks.value(id);
        const QString masked = SheetCells::normal(m_redaction.apply(ours));
        if (!check.isEmpty() && SheetCells::checksum(now) == check)
            return false;
        if (now == SheetCells::normal(ours) || now == masked)
            return false;
        *conflict = !check.isEmpty() && check != SheetCells::checksum(masked) && check != SheetCells::checksum(ours);
        return true;
    }

    void compareRuleRow(const Columns &columns, const QStringList &row, const QString &place)
    {
        const QString target = SheetCells::normal(columns.cell(row, SheetCells::target));
        RowId id = SheetCells::rowIdFromText(columns.cell(row, SheetCells::row));
        checkSheet(id);
        const Rule *rule = nullptr;
        if (id.kind == RowId::Kind::Rule && id.sheet == m_sheet.id)
            rule = m_rules.value(id.name);
        // A copied row brings its id with it; then its target tells that it is another one.
        if (rule && m_seen.contains(rule->id) && target != rule->target)
            rule = nullptr;
        const QString plain = unmarked(target);
        if (!rule)
            rule = m_byTarget.value(plain);
        if (!rule) {
            newRuleRow(columns, row, plain, id, place);
            return;
        }
        ++m_result.rows;
        if (m_seen.contains(rule->id)) {
            notice(ImportText::twice(rule->target, place));
            return;
        }
        m_seen.insert(rule->id);
        const QHash<QString, QString> checks = SheetCells::readChecks(columns.cell(row, SheetCells::check));
        const auto compare = [&](const char *columnId, const QString &ours, SheetChange::Kind kind) {
            const QString id = QString::fromLatin1(columnId);
            if (!columns.byId.contains(id))
                return;
            const QString returned = columns.cell(row, id);
            SheetChange change;
            if (!differs(checks, id, returned, ours, &change.conflict))
                return;
            change.kind = kind;
            change.rule = rule->id;
            change.target = rule->target;
            change.column = columns.title(id);
            change.before = ours;
            change.after = SheetCells::normal(returned);
            change.place = place;
            add(std::move(change));
        };
        compare(SheetCells::source, SheetCells::sourceText(*rule), SheetChange::Kind::Source);
        if (!rule->disabled)
            compare(SheetCells::transform, SheetCells::transformText(*rule), SheetChange::Kind::Transform);
        compare(SheetCells::note, rule->note, SheetChange::Kind::Note);
        compare(SheetCells::owner, rule->owner, SheetChange::Kind::Owner);
        compareStatus(columns, row, checks, *rule, place);
        if (plain != rule->target && !plain.isEmpty()) {
            SheetChange change;
            change.rule = rule->id;
            change.target = rule->target;
            change.column = columns.title(QString::fromLatin1(SheetCells::target));
            change.before = rule->target;
            change.after = plain;
            change.place = place;
            add(std::move(change));
        }
        compareOthers(columns, row, checks, *rule, place);
    }

    void compareStatus(const Columns &columns, const QStringList &row, const QHash<QString, QString> &checks, const Rule &rule, const QString &place)
    {
        const QString id = QString::fromLatin1(SheetCells::status);
        const QString word = SheetCells::normal(columns.cell(row, id));
        if (word.isEmpty())
            return;
        SheetChange change;
        if (!differs(checks, id, word, displayName(rule.status), &change.conflict))
            return;
        const std::optional<RuleStatus> status = SheetCells::statusFromText(word);
        if (status == rule.status)
            return;
        if (!status)
            notice(ImportText::foreignStatus(word, place));
        change.kind = status ? SheetChange::Kind::Status : SheetChange::Kind::Unknown;
        change.rule = rule.id;
        change.target = rule.target;
        change.column = columns.title(id);
        change.before = displayName(rule.status);
        change.after = status ? displayName(*status) : word;
        change.place = place;
        add(std::move(change));
    }

    /// Cells that the sheet has no place for: what the schema says, and columns of the partner's own.
    void compareOthers(const Columns &columns, const QStringList &row, const QHash<QString, QString> &checks, const Rule &rule, const QString &place)
    {
        QSet<int> ours;
        for (auto column = columns.byId.cbegin(); column != columns.byId.cend(); ++column)
            ours.insert(column.value());
        const auto unknown = [&](int at) {
            SheetChange change;
            change.rule = rule.id;
            change.target = rule.target;
            change.column = columns.titles.value(at);
            change.after = SheetCells::normal(row.at(at));
            change.place = place;
            add(std::move(change));
        };
        for (int i = 0; i < row.size(); ++i) {
            if (!ours.contains(i) && columns.titles.contains(i) && !SheetCells::normal(row.at(i)).isEmpty() && columns.titles.value(i) != sectionTitle())
                unknown(i);
        }
        for (const char *id : {SheetCells::required, SheetCells::type}) {
            const int at = columns.byId.value(QString::fromLatin1(id), -1);
            const QString check = checks.value(QString::fromLatin1(id));
            if (at >= 0 && at < row.size() && !check.isEmpty() && SheetCells::checksum(row.at(at)) != check && !row.at(at).trimmed().isEmpty())
                unknown(at);
        }
    }

    static QString sectionTitle() { return QCoreApplication::translate("Roamscope::Report", "Section"); }

    void newRuleRow(const Columns &columns, const QStringList &row, const QString &target, const RowId &id, const QString &place)
    {
        const QString note = SheetCells::normal(columns.cell(row, SheetCells::note));
        const QString source = SheetCells::normal(columns.cell(row, SheetCells::source));
        QString transform = unmarked(SheetCells::normal(columns.cell(row, SheetCells::transform)));
        if (transform == SheetCells::nothingText())
            transform.clear();
        const QString owner = SheetCells::normal(columns.cell(row, SheetCells::owner));
        if (id.kind == RowId::Kind::Unmapped) {
            ++m_result.rows;
            // The row was sent with these words in it, perhaps in another language.
            const QHash<QString, QString> checks = SheetCells::readChecks(columns.cell(row, SheetCells::check));
            if (SheetCells::checksum(transform) == checks.value(QString::fromLatin1(SheetCells::transform)))
                transform.clear();
            if (note.isEmpty() && source.isEmpty() && owner.isEmpty() && transform.isEmpty())
                return;
        }
        // Other tables and remarks stand below the rules; a target is a pointer.
        if (!target.startsWith(QLatin1Char('/')) || (id.kind == RowId::Kind::None && note.isEmpty() && source.isEmpty() && owner.isEmpty() && transform.isEmpty()))
            return;
        if (m_newTargets.contains(target))
            return;
        m_newTargets.insert(target);
        SheetChange change;
        change.kind = SheetChange::Kind::NewRow;
        change.target = target;
        change.source = source;
        change.owner = owner;
        change.note = note;
        if (!transform.isEmpty())
            change.note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + ImportText::proposal(columns.title(QString::fromLatin1(SheetCells::transform)), transform);
        QStringList parts {source, transform, note, owner};
        parts.removeAll(QString());
        change.after = parts.join(QStringLiteral(" · "));
        change.place = place;
        add(std::move(change));
    }

    void compareEnumRow(const Columns &columns, const QStringList &row, const QString &place, QString *name)
    {
        RowId id = SheetCells::rowIdFromText(columns.cell(row, SheetCells::row));
        checkSheet(id);
        if (id.kind == RowId::Kind::EnumRow || id.kind == RowId::Kind::EnumFallback)
            *name = id.name;
        const EnumTable *table = m_sheet.enumTable(*name);
        if (!table)
            return;
        QStringList from;
        for (int i = 0; i < 8; ++i) {
            const QString column = QStringLiteral("from%1").arg(i);
            if (columns.byId.contains(column))
                from.append(SheetCells::fromFromText(columns.cell(row, column)));
        }
        int index = -1;
        const bool fallback = id.kind == RowId::Kind::EnumFallback
            || (id.kind == RowId::Kind::None && !from.isEmpty() && (from.constFirst() == SheetCells::restText() || from.constFirst() == QLatin1StringView("(everything else)")));
        if (!fallback) {
            index = id.kind == RowId::Kind::EnumRow ? id.index : -1;
            const auto same = [&](const EnumRow &entry) {
                QStringList ours = entry.from;
                while (ours.size() < from.size())
                    ours.append(QString());
                return ours == from;
            };
            // The sheet may have got or lost rows since; its values tell which row is meant.
            if (index < 0 || index >= table->rows.size() || !same(table->rows.at(index)) || m_seenRows.contains({*name, index})) {
                index = -1;
                for (qsizetype i = 0; i < table->rows.size() && index < 0; ++i) {
                    if (same(table->rows.at(i)) && !m_seenRows.contains({*name, int(i)}))
                        index = int(i);
                }
            }
            if (index < 0) {
                newEnumRow(columns, row, *name, from, place);
                return;
            }
        }
        ++m_result.rows;
        m_seenTables.insert(*name);
        m_seenRows.insert({*name, fallback ? -1 : index});
        const QHash<QString, QString> checks = SheetCells::readChecks(columns.cell(row, SheetCells::check));
        const auto compare = [&](const char *columnId, const QString &ours, SheetChange::Kind kind) {
            const QString column = QString::fromLatin1(columnId);
            SheetChange change;
            const QString returned = columns.cell(row, column);
            if (!columns.byId.contains(column) || !differs(checks, column, returned, ours, &change.conflict))
                return;
            change.kind = kind;
            change.table = *name;
            change.tableRow = fallback ? -1 : index;
            change.from = fallback ? QStringList() : from;
            change.column = columns.title(column);
            change.before = ours;
            change.after = SheetCells::normal(returned);
            change.place = place;
            add(std::move(change));
        };
        if (fallback) {
            const QString ours = table->hasFallback() ? SheetCells::valueText(table->fallback) : QCoreApplication::translate("Roamscope::SheetExport", "(an error)");
            compare(SheetCells::enumTo, ours, SheetChange::Kind::EnumValue);
        } else {
            compare(SheetCells::enumTo, SheetCells::valueText(table->rows.at(index).to), SheetChange::Kind::EnumValue);
            compare(SheetCells::note, table->rows.at(index).note, SheetChange::Kind::EnumNote);
        }
    }

    void newEnumRow(const Columns &columns, const QStringList &row, const QString &name, const QStringList &from, const QString &place)
    {
        const QString to = SheetCells::normal(columns.cell(row, SheetCells::enumTo));
        if (to.isEmpty() || std::all_of(from.begin(), from.end(), [](const QString &value) { return value.isEmpty(); }))
            return;
        SheetChange change;
        change.kind = SheetChange::Kind::EnumRow;
        change.table = name;
        change.from = from;
        change.column = columns.title(QString::fromLatin1(SheetCells::enumTo));
        change.note = SheetCells::normal(columns.cell(row, SheetCells::note));
        change.after = to;
        change.place = place;
        ++m_result.rows;
        m_seenTables.insert(name);
        add(std::move(change));
    }

    void addRemoved()
    {
        // A table that is not there at all was not sent back; single rows that are missing were removed.
        int missing = 0;
        if (m_seen.isEmpty() && !m_order.isEmpty())
            missing += int(m_order.size());
        for (const QString &id : m_order) {
            if (m_seen.isEmpty() || m_seen.contains(id))
                continue;
            const Rule *rule = m_rules.value(id);
            SheetChange change;
            change.kind = SheetChange::Kind::RemovedRow;
            change.rule = id;
            change.target = rule->target;
            change.before = ruleText(*rule);
            add(std::move(change));
        }
        for (const auto &[name, table] : m_sheet.enumTables) {
            if (!m_seenTables.contains(name)) {
                missing += int(table.rows.size());
                continue;
            }
            for (int i = 0; i < int(table.rows.size()); ++i) {
                if (m_seenRows.contains({name, i}))
                    continue;
                SheetChange change;
                change.kind = SheetChange::Kind::EnumRowRemoved;
                change.table = name;
                change.tableRow = i;
                change.from = table.rows.at(i).from;
                change.before = SheetCells::valueText(table.rows.at(i).to);
                add(std::move(change));
            }
        }
        if (missing > 0)
            notice(ImportText::partMissing(missing));
    }

    const Sheet &m_sheet;
    const Redaction m_redaction;
    ReturnedSheet m_result;
    QHash<QString, const Rule *> m_rules;
    QHash<QString, const Rule *> m_byTarget;
    QStringList m_order;
    QSet<QString> m_seen;
    QSet<QString> m_newTargets;
    QSet<QString> m_seenTables;
    QSet<std::pair<QString, int>> m_seenRows;
};

/// Removes a rule, wherever it is nested.
bool removeRule(QList<Rule> *rules, const QString &id)
{
    for (qsizetype i = 0; i < rules->size(); ++i) {
        if (rules->at(i).raw.is_null() && rules->at(i).id == id) {
            rules->removeAt(i);
            return true;
        }
        if (removeRule(&(*rules)[i].rules, id))
            return true;
    }
    return false;
}

void appendNote(QString *note, const QString &text)
{
    if (note->contains(text))
        return;
    if (!note->isEmpty())
        *note += QLatin1Char('\n');
    *note += text;
}

bool isPath(const QString &text)
{
    return !text.isEmpty() && text.size() < 500 && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char(' '));
}

/// The rule reads exactly one field: only then is it clear what another source means.
bool hasSingleTake(const Rule &rule)
{
    return !rule.steps.isEmpty() && stepOp(rule.steps.constFirst().op) == StepOp::Take && rulePaths(rule).size() == 1;
}

} // namespace

QLatin1StringView changeId(SheetChange::Kind kind)
{
    switch (kind) {
    case SheetChange::Kind::Note:
        return QLatin1StringView("note");
    case SheetChange::Kind::Owner:
        return QLatin1StringView("owner");
    case SheetChange::Kind::Status:
        return QLatin1StringView("status");
    case SheetChange::Kind::Source:
        return QLatin1StringView("source");
    case SheetChange::Kind::Transform:
        return QLatin1StringView("transform");
    case SheetChange::Kind::EnumValue:
        return QLatin1StringView("enum-value");
    case SheetChange::Kind::EnumNote:
        return QLatin1StringView("enum-note");
    case SheetChange::Kind::EnumRow:
        return QLatin1StringView("enum-row");
    case SheetChange::Kind::EnumRowRemoved:
        return QLatin1StringView("enum-row-removed");
    case SheetChange::Kind::NewRow:
        return QLatin1StringView("new-row");
    case SheetChange::Kind::RemovedRow:
        return QLatin1StringView("removed-row");
    case SheetChange::Kind::Unknown:
    case SheetChange::Kind::Count:
        break;
    }
    return QLatin1StringView("unknown");
}

QString displayName(SheetChange::Kind kind)
{
    switch (kind) {
    case SheetChange::Kind::Note:
        return ImportText::tr("Note");
    case SheetChange::Kind::Owner:
        return ImportText::tr("Owner");
    case SheetChange::Kind::Status:
        return ImportText::tr("Status");
    case SheetChange::Kind::Source:
        return ImportText::tr("Source field");
    case SheetChange::Kind::Transform:
        return ImportText::tr("How it is made");
    case SheetChange::Kind::EnumValue:
        return ImportText::tr("Value in a table");
    case SheetChange::Kind::EnumNote:
        return ImportText::tr("Note in a table");
    case SheetChange::Kind::EnumRow:
        return ImportText::tr("New row in a table");
    case SheetChange::Kind::EnumRowRemoved:
        return ImportText::tr("Row removed from a table");
    case SheetChange::Kind::NewRow:
        return ImportText::tr("New field");
    case SheetChange::Kind::RemovedRow:
        return ImportText::tr("Field removed");
    case SheetChange::Kind::Unknown:
    case SheetChange::Kind::Count:
        break;
    }
    return ImportText::tr("Other cell");
}

QString SheetChange::effect() const
{
    switch (kind) {
    case Kind::Note:
    case Kind::Owner:
    case Kind::Status:
        return ImportText::tr("Replaces what the sheet says.");
    case Kind::Source:
        return ImportText::tr("Reads this field from now on. Where the rule reads several, the proposal goes into its note.");
    case Kind::Transform:
        return ImportText::tr("Goes into the note: the steps have to be built by hand.");
    case Kind::EnumValue:
    case Kind::EnumNote:
        return ImportText::tr("Replaces the cell of the table.");
    case Kind::EnumRow:
        return ImportText::tr("Adds the row to the table.");
    case Kind::EnumRowRemoved:
        return ImportText::tr("Removes the row from the table.");
    case Kind::NewRow:
        return ImportText::tr("Adds a rule for the field.");
    case Kind::RemovedRow:
        return ImportText::tr("Removes the rule.");
    case Kind::Unknown:
    case Kind::Count:
        break;
    }
    return ImportText::tr("Goes into the note.");
}

ReturnedSheet compareReturned(const Sheet &sheet, const QList<TextTable> &tables)
{
    return Comparison(sheet).run(tables);
}

ReturnedSheet readReturnedSheet(const Sheet &sheet, const QString &path, const std::atomic_bool *cancelled)
{
    const ReadTables read = readTables(path, {}, cancelled);
    ReturnedSheet result;
    if (!read.isOk()) {
        result.error = read.error;
        return result;
    }
    result = compareReturned(sheet, read.tables);
    result.notices = read.notices + result.notices;
    return result;
}

bool applyChange(const SheetChange &change, Sheet *sheet)
{
    using Kind = SheetChange::Kind;
    if (change.kind == Kind::NewRow) {
        Rule rule;
        rule.id = sheet->freeRuleId();
        rule.target = change.target;
        if (isPath(change.source))
            rule.steps.append(takeStep(change.source));
        rule.note = change.note;
        if (!change.source.isEmpty() && !isPath(change.source))
            appendNote(&rule.note, ImportText::proposal(displayName(Kind::Source), change.source));
        rule.owner = change.owner;
        sheet->rules.append(rule);
        return true;
    }
    if (change.kind == Kind::EnumValue || change.kind == Kind::EnumNote || change.kind == Kind::EnumRow || change.kind == Kind::EnumRowRemoved) {
        EnumTable *table = sheet->enumTable(change.table);
        if (!table)
            return false;
        if (change.kind == Kind::EnumRow) {
            EnumRow row;
            row.from = change.from;
            row.to = SheetCells::valueFromText(change.after, SheetJson());
            row.note = change.note;
            // Before the row that fits anything, which would hide it.
            qsizetype at = table->rows.size();
            while (at > 0 && std::all_of(table->rows.at(at - 1).from.begin(), table->rows.at(at - 1).from.end(), [](const QString &from) { return from == QLatin1StringView("*"); }))
                --at;
            table->rows.insert(at, row);
            return true;
        }
        if (change.tableRow < 0) {
            table->fallback = SheetCells::valueFromText(change.after, table->fallback);
            return true;
        }
        // Rows may have moved since the file was read.
        qsizetype at = change.tableRow;
        const auto fits = [&](qsizetype index) {
            QStringList from = table->rows.at(index).from;
            while (from.size() < change.from.size())
                from.append(QString());
            return from == change.from;
        };
        if (at >= table->rows.size() || !fits(at)) {
            at = 0;
            while (at < table->rows.size() && !fits(at))
                ++at;
            if (at == table->rows.size())
                return false;
        }
        if (change.kind == Kind::EnumRowRemoved)
            table->rows.removeAt(at);
        else if (change.kind == Kind::EnumNote)
            table->rows[at].note = change.after;
        else
            table->rows[at].to = SheetCells::valueFromText(change.after, table->rows.at(at).to);
        return true;
    }
    if (change.kind == Kind::RemovedRow)
        return removeRule(&sheet->rules, change.rule);
    Rule *rule = sheet->rule(change.rule);
    if (!rule)
        return false;
    switch (change.kind) {
    case Kind::Note:
        rule->note = change.after;
        break;
    case Kind::Owner:
        rule->owner = change.after;
        break;
    case Kind::Status:
        if (const auto status = SheetCells::statusFromText(change.after))
            rule->status = *status;
        break;
    case Kind::Source:
        if (hasSingleTake(*rule) && isPath(change.after))
            rule->steps.first().setParameter("path", textJson(change.after));
        else
            appendNote(&rule->note, ImportText::proposal(change.column, change.after));
        break;
    default:
        appendNote(&rule->note, ImportText::proposal(change.column, change.after));
        break;
    }
    return true;
}

} // namespace Roamscope
