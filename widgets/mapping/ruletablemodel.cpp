// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/ruletablemodel.h"

#include "mapping/editconnect.h"
#include "mapping/editpaths.h"
#include "mapping/editsession.h"
#include "mapping/schema.h"
#include "mapping/stepinfo.h"
#include "widgets/mapping/stepcard.h"
#include "widgets/theme.h"

#include <QFont>

namespace Roamscope {

RuleTableModel::RuleTableModel(MappingSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    SheetDocument *document = session->document();
    connect(document, &SheetDocument::reset, this, &RuleTableModel::reload);
    connect(document, &SheetDocument::edited, this, &RuleTableModel::update);
    connect(session, &MappingSession::schemasChanged, this, &RuleTableModel::reload);
    connect(session, &MappingSession::rulesChanged, this, &RuleTableModel::update);
    connect(session, &MappingSession::resultChanged, this, &RuleTableModel::fillProblems);
    reload();
}

void RuleTableModel::fillRule(Row &row) const
{
    const Rule *rule = m_session->document()->rule(row.rule);
    if (!rule)
        return;
    row.status = rule->status;
    row.disabled = rule->disabled;
    row.note = rule->note;
    row.owner = rule->owner;
    row.source = rulePaths(*rule).join(QStringLiteral(", "));
    row.steps = ruleText(*rule);
    QStringList losses;
    for (const Step &step : rule->steps) {
        const QString loss = stepInfo(step).loss;
        if (!loss.isEmpty() && !losses.contains(loss))
            losses.append(loss);
    }
    row.loss = losses.join(QStringLiteral("; "));
}

std::vector<RuleTableModel::Row> RuleTableModel::collect() const
{
    std::vector<Row> rows;
    const SchemaTreePtr &target = m_session->target();
    QHash<const SchemaNode *, QList<const Rule *>> byNode;
    QList<const Rule *> strangers;
    const auto sort = [&](auto &&self, const QList<Rule> &rules) -> void {
        for (const Rule &rule : rules) {
            if (!rule.raw.is_null())
                continue;
            const SchemaNode *node = target ? target->node(rule.target) : nullptr;
            if (node)
                byNode[node].append(&rule);
            else
                strangers.append(&rule);
            self(self, rule.rules);
        }
    };
    sort(sort, m_session->document()->sheet().rules);
    const auto add = [&](const QString &pointer, const SchemaNode *node, const Rule *rule) {
        Row row {.pointer = pointer, .rule = rule ? rule->id : QString(), .node = node};
        row.depth = int(pointer.count(QLatin1Char('/'))) - 1;
        if (node) {
            row.required = node->required;
            row.wanted = m_session->wanted().contains(node);
            row.type = node->unit.isEmpty() ? node->typeText : node->typeText + QStringLiteral(" · ") + node->unit;
        }
        fillRule(row);
        rows.push_back(std::move(row));
    };
    if (target) {
        for (const SchemaNode *node : target->nodes()) {
            const QList<const Rule *> rules = byNode.value(node);
            for (const Rule *rule : rules)
                add(rule->target, node, rule);
            if (rules.isEmpty() && (node->type != FieldType::Object || node->array))
                add(node->pointer, node, nullptr);
        }
    }
    for (const Rule *rule : std::as_const(strangers))
        add(rule->target, nullptr, rule);
    return rows;
}

void RuleTableModel::reload()
{
    beginResetModel();
    m_rows = collect();
    m_shown.clear();
    endResetModel();
    fillProblems();
}

void RuleTableModel::update()
{
    std::vector<Row> rows = collect();
    // What stays the same at both ends keeps its place: selection and scroll position live on.
    std::size_t head = 0;
    while (head < rows.size() && head < m_rows.size() && rows[head].isSame(m_rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < rows.size() - head && tail < m_rows.size() - head && rows[rows.size() - 1 - tail].isSame(m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t old = i < head ? i : i >= rows.size() - tail ? i + m_rows.size() - rows.size() : m_rows.size();
        if (old < m_rows.size()) {
            rows[i].in = m_rows[old].in;
            rows[i].out = m_rows[old].out;
            rows[i].problem = m_rows[old].problem;
            rows[i].severity = m_rows[old].severity;
        }
    }
    const auto headShown = std::size_t(std::lower_bound(m_shown.begin(), m_shown.end(), int(head)) - m_shown.begin());
    const auto tailShown = m_shown.size() - std::size_t(std::lower_bound(m_shown.begin(), m_shown.end(), int(m_rows.size() - tail)) - m_shown.begin());
    const int removed = int(m_shown.size() - headShown - tailShown);
    if (removed > 0)
        beginRemoveRows({}, int(headShown), int(headShown) + removed - 1);
    std::vector<int> shown(m_shown.begin(), m_shown.begin() + std::ptrdiff_t(headShown));
    const int shift = int(rows.size()) - int(m_rows.size());
    for (std::size_t i = m_shown.size() - tailShown; i < m_shown.size(); ++i)
        shown.push_back(m_shown[i] + shift);
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    if (removed > 0)
        endRemoveRows();
    applyShown(shownRows());
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT countsChanged();
}

void RuleTableModel::fillProblems()
{
    QHash<QString, const TargetLineage *> lineage;
    for (const TargetLineage &target : m_session->result().lineage) {
        if (!lineage.contains(target.rule))
            lineage.insert(target.rule, &target);
    }
    for (Row &row : m_rows) {
        row.in.clear();
        row.out.clear();
        row.severity.reset();
        row.problem.clear();
        if (const TargetLineage *target = lineage.value(row.rule)) {
            QStringList values;
            for (const LineageSource &source : target->sources) {
                if (values.size() < 3)
                    values.append(shortValue(source.value));
            }
            row.in = values.join(QStringLiteral(", "));
            row.out = shortValue(target->value);
        }
        if (!row.rule.isEmpty()) {
            row.problem = m_session->problemsOf(row.rule, &row.severity).join(QStringLiteral("; "));
        } else if (row.wanted) {
            row.severity = Severity::Error;
            row.problem = tr("Required, and no rule fills it");
        }
    }
    applyShown(shownRows());
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, SampleInColumn), index(rowCount() - 1, ProblemColumn));
    Q_EMIT countsChanged();
}

bool RuleTableModel::isShown(const Row &row) const
{
    if (m_filter.status && (row.rule.isEmpty() || row.status != *m_filter.status))
        return false;
    switch (m_filter.show) {
    case Show::All:
        break;
    case Show::Mapped:
        if (row.rule.isEmpty())
            return false;
        break;
    case Show::Unmapped:
        if (!row.rule.isEmpty())
            return false;
        break;
    case Show::Wanted:
        if (!row.wanted)
            return false;
        break;
    case Show::Problems:
        if (!row.severity)
            return false;
        break;
    }
    for (const QString &word : m_words) {
        bool found = false;
        for (const QString *text : {&row.pointer, &row.source, &row.steps, &row.note, &row.owner, &row.type, &row.problem, &row.in, &row.out})
            found = found || text->contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

std::vector<int> RuleTableModel::shownRows() const
{
    std::vector<int> shown;
    shown.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isShown(m_rows[i]))
            shown.push_back(int(i));
    }
    return shown;
}

void RuleTableModel::applyShown(std::vector<int> shown)
{
    if (shown == m_shown)
        return;
    // Both are ascending: runs that go are removed from the end, then runs that come are put in.
    for (std::size_t end = m_shown.size(); end > 0;) {
        const auto stays = [&](std::size_t i) { return std::binary_search(shown.begin(), shown.end(), m_shown[i]); };
        if (stays(end - 1)) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !stays(begin - 1))
            --begin;
        beginRemoveRows({}, int(begin), int(end) - 1);
        m_shown.erase(m_shown.begin() + std::ptrdiff_t(begin), m_shown.begin() + std::ptrdiff_t(end));
        endRemoveRows();
        end = begin;
    }
    for (std::size_t i = 0; i < shown.size();) {
        if (i < m_shown.size() && m_shown[i] == shown[i]) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < shown.size() && (i >= m_shown.size() || shown[end] < m_shown[i]))
            ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_shown.insert(m_shown.begin() + std::ptrdiff_t(i), shown.begin() + std::ptrdiff_t(i), shown.begin() + std::ptrdiff_t(end));
        endInsertRows();
        i = end;
    }
}

void RuleTableModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    applyShown(shownRows());
    Q_EMIT countsChanged();
}

QString RuleTableModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(m_shown[std::size_t(row)])].rule : QString();
}

QString RuleTableModel::pointerAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(m_shown[std::size_t(row)])].pointer : QString();
}

int RuleTableModel::rowOfRule(const QString &id) const
{
    for (int row = 0; row < rowCount() && !id.isEmpty(); ++row) {
        if (ruleAt(row) == id)
            return row;
    }
    return -1;
}

int RuleTableModel::rowOfTarget(const QString &pointer) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (pointerAt(row) == pointer)
            return row;
    }
    return -1;
}

int RuleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(m_shown[std::size_t(index.row())])];
    const bool hasRule = !row.rule.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case TargetColumn:
            return row.pointer;
        case RequiredColumn:
            return row.required ? tr("yes") : QString();
        case TypeColumn:
            return row.type;
        case SourceColumn:
            return row.source;
        case StepsColumn:
            return row.steps;
        case SampleInColumn:
            return row.in;
        case SampleOutColumn:
            return row.out;
        case LossColumn:
            return row.loss;
        case NoteColumn:
            return row.note;
        case OwnerColumn:
            return row.owner;
        case StatusColumn:
            return hasRule ? displayName(row.status) : QString();
        case ProblemColumn:
            return row.problem;
        default:
            return {};
        }
    case Qt::ToolTipRole: {
        if (index.column() == TargetColumn && row.node && !row.node->description.isEmpty())
            return row.node->description;
        const QString text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::ForegroundRole:
        if (!hasRule && index.column() != ProblemColumn)
            return Theme::color(row.wanted ? Theme::Role::Text : Theme::Role::TextMuted);
        if (row.disabled || index.column() == TypeColumn || index.column() == LossColumn)
            return Theme::color(Theme::Role::TextMuted);
        return {};
    case Qt::FontRole:
        if (index.column() == TargetColumn && row.required) {
            QFont font;
            font.setBold(true);
            return font;
        }
        if (index.column() == StepsColumn && row.disabled) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case Qt::DecorationRole:
        if (index.column() == ProblemColumn && row.severity)
            return Theme::icon(*row.severity);
        if (index.column() == StatusColumn && hasRule && row.status != RuleStatus::Open)
            return row.status == RuleStatus::Agreed ? Theme::icon(QStringLiteral("check"), Theme::Role::Good)
                                                    : Theme::icon(QStringLiteral("comment"), Theme::Role::Warning);
        return {};
    case RuleRole:
        return row.rule;
    case PointerRole:
        return row.pointer;
    case SeverityRole:
        return row.severity ? QVariant(int(*row.severity)) : QVariant();
    case StatusRole:
        return int(row.status);
    default:
        return {};
    }
}

void RuleTableModel::setSource(const Row &row, const QString &path)
{
    SheetDocument *document = m_session->document();
    if (path.isEmpty()) {
        if (!row.rule.isEmpty())
            document->removeRules({row.rule});
        return;
    }
    if (const Rule *rule = document->rule(row.rule)) {
        for (qsizetype i = 0; i < rule->steps.size(); ++i) {
            const StepOp op = stepOp(rule->steps.at(i).op);
            if (op == StepOp::Take || op == StepOp::ForEach || op == StepOp::Aggregate) {
                document->setStepParameter(row.rule, int(i), QStringLiteral("path"), textJson(path));
                return;
            }
        }
        document->insertStep(row.rule, 0, takeStep(path));
        return;
    }
    const SheetPaths paths(document->sheet());
    const QString parent = paths.parentForTarget(row.pointer);
    const SchemaNode *source = m_session->source() ? m_session->source()->node(path) : nullptr;
    if (source && row.node) {
        Q_EMIT ruleMade(connectFields(document, {source}, *row.node).value(0));
        return;
    }
    // A path that the source's schema does not have, or one that is relative to a for-each.
    Rule made;
    made.target = row.pointer;
    made.steps = {takeStep(path)};
    Q_EMIT ruleMade(document->addRule(made, parent));
}

bool RuleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.row() >= rowCount())
        return false;
    // A copy: the edit changes the rows.
    const Row row = m_rows[std::size_t(m_shown[std::size_t(index.row())])];
    SheetDocument *document = m_session->document();
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case SourceColumn:
        if (text != row.source)
            setSource(row, text);
        return true;
    case NoteColumn:
        if (!row.rule.isEmpty())
            document->setNote(row.rule, value.toString());
        return !row.rule.isEmpty();
    case OwnerColumn:
        if (!row.rule.isEmpty())
            document->setOwner({row.rule}, text);
        return !row.rule.isEmpty();
    case StatusColumn:
        if (!row.rule.isEmpty())
            document->setStatus({row.rule}, RuleStatus(qBound(0, value.toInt(), 2)));
        return !row.rule.isEmpty();
    default:
        return false;
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn:
        return tr("Target field");
    case RequiredColumn:
        return tr("Required");
    case TypeColumn:
        return tr("Type");
    case SourceColumn:
        return tr("Source");
    case StepsColumn:
        return tr("Steps");
    case SampleInColumn:
        return tr("Sample in");
    case SampleOutColumn:
        return tr("Sample out");
    case LossColumn:
        return tr("Loses");
    case NoteColumn:
        return tr("Note");
    case OwnerColumn:
        return tr("Owner");
    case StatusColumn:
        return tr("Status");
    case ProblemColumn:
        return tr("Problems");
    default:
        return {};
    }
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Row &row = m_rows[std::size_t(m_shown[std::size_t(index.row())])];
    const int column = index.column();
    // Of several sources the strip shows which step takes which.
    if (column == SourceColumn && !row.source.contains(QLatin1String(", ")))
        flags |= Qt::ItemIsEditable;
    if (!row.rule.isEmpty() && (column == NoteColumn || column == OwnerColumn || column == StatusColumn))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace Roamscope
