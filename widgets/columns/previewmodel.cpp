// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/previewmodel.h"

#include "models/capture/arenasink.h"
#include "models/capture/timeformat.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QLocale>

namespace Roamscope {

namespace {

QString timeText(const ColumnPreview::Line &line)
{
    if (line.time == noTime)
        return {};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(line.time / 1000, Qt::UTC);
    return utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QStringLiteral(" UTC");
}

} // namespace

ColumnPreviewModel::ColumnPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ColumnPreviewModel::setPreview(ColumnPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

int ColumnPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.lines.size());
}

int ColumnPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_preview.lines.size())
        return {};
    const ColumnPreview::Line &line = m_preview.lines[std::size_t(index.row())];
    const bool frame = line.frame != noFrame;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case PlaceColumn:
            return line.place == 0 ? QString() : placeText(m_preview.unit, line.place);
        case TimeColumn:
            return timeText(line);
        case LanesColumn:
            return !frame                       ? QString()
                : line.to == Lane::Unknown      ? displayName(line.from)
                                                : QStringLiteral("%1 → %2").arg(displayName(line.from), displayName(line.to));
        case ChargePointColumn:
            return line.chargePoint;
        case MessageColumn:
            return frame ? line.message : QString();
        case ContentColumn:
            return line.problem.isEmpty() ? line.content : line.content.isEmpty() ? line.problem : QStringLiteral("%1 – %2").arg(line.problem, line.content);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn && line.zoneAssumed)
            return tr("The table does not say the zone of this time.");
        return line.problem.isEmpty() ? line.content : line.problem;
    case Qt::DecorationRole:
        if (index.column() == PlaceColumn && !line.problem.isEmpty())
            return Theme::icon(line.severity);
        return {};
    case Qt::ForegroundRole:
        if (!line.problem.isEmpty() && index.column() == ContentColumn)
            return Theme::color(line.severity == Severity::Error ? Theme::Role::Error : line.severity == Severity::Warning ? Theme::Role::Warning : Theme::Role::TextMuted);
        if (index.column() == PlaceColumn || (index.column() == TimeColumn && line.zoneAssumed))
            return Theme::color(Theme::Role::TextMuted);
        return {};
    default:
        return {};
    }
}

QVariant ColumnPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("From");
    case TimeColumn:
        return tr("Time");
    case LanesColumn:
        return tr("Direction");
    case ChargePointColumn:
        return tr("Charge point");
    case MessageColumn:
        return tr("Message");
    case ContentColumn:
        return tr("Content");
    default:
        return {};
    }
}

} // namespace Roamscope
