// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/sampletablemodel.h"

#include "widgets/columns/columnsdocument.h"
#include "widgets/theme.h"

#include <QLocale>

namespace Roamscope {

namespace {

constexpr qsizetype longestShown = 160; ///< of a cell; the tooltip shows more
constexpr qsizetype longestTip = 1500;

} // namespace

SampleTableModel::SampleTableModel(ColumnsDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_rows(int(document->sample().rows.size()))
    , m_columns(document->columnCount())
{
    connect(document, &ColumnsDocument::sampleChanged, this, [this] {
        beginResetModel();
        m_rows = int(m_document->sample().rows.size());
        m_columns = m_document->columnCount();
        endResetModel();
    });
    connect(document, &ColumnsDocument::columnChanged, this, [this](int column) {
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, column), index(m_rows - 1, column), {Qt::ForegroundRole});
    });
}

int SampleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows || index.column() >= m_columns)
        return {};
    const QString text = m_document->sample().rows[index.row()].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.left(longestShown).replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "));
    case Qt::ToolTipRole:
        return text.size() > 24 ? QVariant(text.left(longestTip)) : QVariant();
    case Qt::ForegroundRole:
        return m_document->role(index.column()) == ColumnRole::Ignore ? QVariant(Theme::color(Theme::Role::TextMuted)) : QVariant();
    default:
        return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < m_document->sample().places.size())
            return QLocale().toString(m_document->sample().places[section]);
        return {};
    }
    if (section < 0 || section >= m_columns)
        return {};
    if (role == Qt::DisplayRole)
        return m_document->columnName(section);
    // Screen readers are told what the header paints.
    if (role == Qt::AccessibleTextRole) {
        return tr("%1: %2, %3 % certain").arg(m_document->columnName(section), displayName(m_document->role(section)),
                                            QLocale().toString(m_document->confidence(section)));
    }
    return {};
}

} // namespace Roamscope
