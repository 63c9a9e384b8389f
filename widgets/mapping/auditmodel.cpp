// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/auditmodel.h"

#include "widgets/mapping/stepcard.h"
#include "widgets/theme.h"

#include <QLocale>

namespace Roamscope {

namespace {
constexpr quintptr topLevel = 0; ///< internal id of deviations; an example has the number of its deviation, from 1
}

AuditModel::AuditModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void AuditModel::setResult(const AuditResult &result)
{
    m_result = result;
    rebuild();
}

void AuditModel::setEarlier(const AuditResult &earlier)
{
    m_earlier = earlier;
    m_compares = true;
    rebuild();
}

void AuditModel::clearEarlier()
{
    m_compares = false;
    rebuild();
}

void AuditModel::setFilter(const QString &text)
{
    if (text == m_text)
        return;
    beginResetModel();
    m_text = text;
    filter();
    endResetModel();
}

void AuditModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    if (m_compares) {
        for (const AuditChange &change : compareAudits(m_earlier, m_result))
            m_lines.append({change, change.message()});
    } else {
        for (const AuditDeviation &deviation : std::as_const(m_result.deviations))
            m_lines.append({AuditChange {.deviation = deviation, .after = deviation.count}, deviation.message()});
    }
    filter();
    endResetModel();
}

void AuditModel::filter()
{
    m_shown.clear();
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const AuditDeviation &deviation = m_lines.at(i).change.deviation;
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            if (m_lines.at(i).message.contains(word, Qt::CaseInsensitive) || deviation.target.contains(word, Qt::CaseInsensitive)
                || deviation.rule.contains(word, Qt::CaseInsensitive))
                return true;
            return std::any_of(deviation.examples.cbegin(), deviation.examples.cend(), [&word](const AuditExample &example) {
                return example.object.contains(word, Qt::CaseInsensitive) || QString::fromUtf8(example.path).contains(word, Qt::CaseInsensitive);
            });
        });
        if (fits)
            m_shown.append(int(i));
    }
}

const AuditDeviation *AuditModel::deviation(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int row = index.internalId() == topLevel ? index.row() : int(index.internalId()) - 1;
    return row < m_shown.size() ? &m_lines.at(m_shown.at(row)).change.deviation : nullptr;
}

const AuditExample *AuditModel::example(const QModelIndex &index) const
{
    const AuditDeviation *found = index.isValid() && index.internalId() != topLevel ? deviation(index) : nullptr;
    return found && index.row() < found->examples.size() ? &found->examples.at(index.row()) : nullptr;
}

QModelIndex AuditModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex AuditModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    if (parent.column() > 0 || parent.internalId() != topLevel)
        return 0;
    return int(deviation(parent)->examples.size());
}

int AuditModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditDeviation *deviation = this->deviation(index);
    if (!deviation)
        return {};
    if (const AuditExample *example = this->example(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            switch (index.column()) {
            case WhatColumn:
                return example->object.isEmpty() ? QString::fromUtf8(example->path)
                                                 : QStringLiteral("%1: %2").arg(example->object, QString::fromUtf8(example->path));
            case DemandedColumn:
                return shortValue(example->demanded);
            case SentColumn:
                return example->sent.isEmpty() ? tr("nothing") : shortValue(example->sent);
            default:
                return {};
            }
        case Qt::ForegroundRole:
            return index.column() == SentColumn && example->sent.isEmpty() ? QVariant(Theme::color(Theme::Role::TextMuted)) : QVariant();
        case RuleRole:
            return deviation->rule;
        case ExampleRole:
            return true;
        default:
            return {};
        }
    }
    const Line &line = m_lines.at(m_shown.at(index.row()));
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case WhatColumn:
            return line.message;
        case RuleColumn:
            return deviation->rule;
        case CountColumn:
            return locale.toString(line.change.after);
        case ObjectsColumn:
            return locale.toString(deviation->objects);
        case DemandedColumn:
            return deviation->examples.isEmpty() ? QString() : shortValue(deviation->examples.first().demanded);
        case SentColumn:
            return deviation->examples.isEmpty() ? QString() : shortValue(deviation->examples.first().sent);
        case ChangeColumn:
            if (!m_compares)
                return {};
            switch (line.change.kind) {
            case AuditChange::Kind::New:
                return tr("new");
            case AuditChange::Kind::Gone:
                return tr("gone (was %1)").arg(locale.toString(line.change.before));
            case AuditChange::Kind::More:
                return tr("more (was %1)").arg(locale.toString(line.change.before));
            case AuditChange::Kind::Fewer:
                return tr("fewer (was %1)").arg(locale.toString(line.change.before));
            case AuditChange::Kind::Same:
                return tr("as before");
            }
            return {};
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return line.message + QLatin1Char('\n') + deviation->advice();
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn || index.column() == ObjectsColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != WhatColumn)
            return {};
        if (m_compares && line.change.kind == AuditChange::Kind::Gone)
            return Theme::icon(QStringLiteral("check"), Theme::Role::Good);
        return Theme::icon(deviation->cause == AuditCause::Rounded || deviation->cause == AuditCause::Case ? Severity::Note
                               : deviation->cause == AuditCause::Late || deviation->cause == AuditCause::Truncated ? Severity::Warning
                                                                                                                   : Severity::Error);
    case Qt::ForegroundRole:
        return (m_compares && line.change.kind == AuditChange::Kind::Gone) || index.column() == RuleColumn ? QVariant(Theme::color(Theme::Role::TextMuted))
                                                                                                          : QVariant();
    case RuleRole:
        return deviation->rule;
    case ExampleRole:
        return false;
    case ChangeKindRole:
        return int(line.change.kind);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What deviates");
    case RuleColumn:
        return tr("Rule");
    case CountColumn:
        return tr("Values");
    case ObjectsColumn:
        return tr("Objects");
    case DemandedColumn:
        return tr("The sheet demands");
    case SentColumn:
        return tr("Was sent");
    case ChangeColumn:
        return m_compares ? tr("Since the earlier audit") : QString();
    default:
        return {};
    }
}

} // namespace Roamscope
