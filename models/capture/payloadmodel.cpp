// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/payloadmodel.h"

#include "models/capture/framecells.h"
#include "models/capture/framefilters.h"

namespace Roamscope {

namespace {

constexpr qsizetype longestValue = 2000; ///< characters of a cell
constexpr qsizetype longestSummarized = 16 * 1024;

QString view(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

PayloadModel::PayloadModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PayloadModel::~PayloadModel() = default;

void PayloadModel::setDetail(FrameDetailPtr detail)
{
    beginResetModel();
    m_detail = std::move(detail);
    m_findings.clear();
    m_below.clear();
    if (m_detail && !document().nodes.empty()) {
        for (qsizetype i = 0; i < m_detail->findings.size(); ++i) {
            const ValidationFinding &finding = m_detail->findings.at(i);
            int node = document().find(QString::fromUtf8(finding.pointer), m_detail->payload, false);
            if (node < 0)
                continue;
            m_findings[node].append(int(i));
            for (; node >= 0; node = document().nodes[std::size_t(node)].parent) {
                const auto known = m_below.try_emplace(node, -1).first;
                known->second = qMax(known->second, int(finding.severity));
            }
        }
    }
    endResetModel();
}

int PayloadModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : m_detail ? m_detail->payload : 0;
}

QModelIndex PayloadModel::indexOf(int node) const
{
    if (!m_detail || node < 0 || node >= int(document().nodes.size()))
        return {};
    const bool bare = !document().isContainer(m_detail->payload);
    if (node == m_detail->payload && !bare)
        return {};
    return createIndex(bare ? 0 : document().nodes[std::size_t(node)].row, 0, quintptr(node));
}

QModelIndex PayloadModel::indexOfPointer(const QString &pointer) const
{
    return m_detail ? indexOf(document().find(pointer, m_detail->payload, false)) : QModelIndex();
}

QList<ValidationFinding> PayloadModel::findingsOf(const QModelIndex &index) const
{
    QList<ValidationFinding> findings;
    if (!m_detail)
        return findings;
    const auto found = m_findings.find(nodeOf(index));
    if (found != m_findings.end()) {
        for (const int place : found->second)
            findings.append(m_detail->findings.at(place));
    }
    return findings;
}

QModelIndex PayloadModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_detail || document().nodes.empty() || row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const int node = nodeOf(parent);
    if (!parent.isValid() && !document().isContainer(node)) // a bare value is its own only row
        return row == 0 ? createIndex(0, column, quintptr(node)) : QModelIndex();
    const auto &children = document().nodes[std::size_t(node)].children;
    return row < int(children.size()) ? createIndex(row, column, quintptr(children[std::size_t(row)])) : QModelIndex();
}

QModelIndex PayloadModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !m_detail || int(child.internalId()) == m_detail->payload)
        return {};
    return indexOf(document().nodes[std::size_t(child.internalId())].parent);
}

int PayloadModel::rowCount(const QModelIndex &parent) const
{
    if (!m_detail || document().nodes.empty() || parent.column() > 0)
        return 0;
    const int node = nodeOf(parent);
    if (!parent.isValid() && !document().isContainer(node))
        return 1;
    return int(document().nodes[std::size_t(node)].children.size());
}

int PayloadModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PayloadModel::valueText(int node) const
{
    const PayloadDocument::Node &n = document().nodes[std::size_t(node)];
    if (document().isContainer(node)) {
        const QString count = n.kind == PayloadDocument::Kind::Array ? tr("%n item(s)", nullptr, int(n.children.size())) : QString();
        if (n.length > longestSummarized || n.kind == PayloadDocument::Kind::Array)
            return count;
        return summarizeJson(document().json(node), 160);
    }
    if (n.length > quint32(longestValue) * 4)
        return QString::fromUtf8(document().json(node).first(longestValue)) + QChar(0x2026);
    return document().value(node).left(longestValue);
}

QString PayloadModel::helpText(int node) const
{
    const QString pointer = document().pointer(node, m_detail->payload);
    const CatalogField *field = m_detail->field(pointer);
    if (!field)
        return {};
    const CatalogObject *holder = m_detail->holder(pointer);
    QString help = holder ? localizedDescription(*holder, *field) : QString();
    // The meaning of the value that stands here is worth more than that of the field.
    if (field->enumeration) {
        const CatalogEnumValue *value = field->enumeration->value(document().value(node).toStdString());
        const QString meaning = value ? localizedDescription(*value) : QString();
        if (!meaning.isEmpty())
            help = QStringLiteral("%1: %2").arg(view(value->name), meaning);
    }
    return help;
}

QVariant PayloadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_detail)
        return {};
    const int node = nodeOf(index);
    const PayloadDocument::Node &n = document().nodes[std::size_t(node)];
    const auto severityIn = [node](const auto &map) {
        const auto found = map.find(node);
        return found == map.end() ? -1 : found->second;
    };
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return n.keyStart ? document().key(node) : QStringLiteral("[%1]").arg(n.row);
        if (index.column() == ValueColumn)
            return valueText(node);
        return helpText(node);
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const ValidationFinding &finding : findingsOf(index))
            lines.append(finding.message());
        const QString help = helpText(node);
        if (!help.isEmpty())
            lines.append(help);
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        const QList<ValidationFinding> findings = index.column() == FieldColumn ? findingsOf(index) : QList<ValidationFinding>();
        return findings.isEmpty() ? text : tr("%1, problem: %2").arg(text, findings.front().message());
    }
    case PointerRole:
        return document().pointer(node, m_detail->payload);
    case SeverityRole: {
        int gravest = -1;
        for (const ValidationFinding &finding : findingsOf(index))
            gravest = qMax(gravest, int(finding.severity));
        return gravest;
    }
    case BelowSeverityRole:
        return severityIn(m_below);
    case UnitRole: {
        const CatalogField *field = m_detail->field(document().pointer(node, m_detail->payload));
        return field && !document().isContainer(node) ? view(field->unit) : QString();
    }
    case KindRole:
        return int(n.kind);
    case JsonRole:
        return QString::fromUtf8(document().json(node));
    case FilterRole:
        return document().isContainer(node) ? QString()
                                            : FrameFilters::byField(document().pointer(node, m_detail->payload),
                                                                    document().value(node),
                                                                    n.kind != PayloadDocument::Kind::String);
    case SearchRole:
        return QString(document().key(node) + QLatin1Char('\n') + document().value(node).left(longestValue) + QLatin1Char('\n') + helpText(node));
    default:
        return {};
    }
}

QVariant PayloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case HelpColumn:
        return tr("Help");
    default:
        return {};
    }
}

} // namespace Roamscope
