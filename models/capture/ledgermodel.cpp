// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ledgermodel.h"

#include "models/capture/arenasink.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <map>

namespace Roamscope {

namespace {

// What an index's internal id holds: nothing for a source, the source (from 1) for a group, the group as well for a place.
constexpr int sourceBits = 9;

int sourceOf(quintptr id)
{
    return int(id & ((1u << sourceBits) - 1)) - 1;
}

int groupNumberOf(quintptr id)
{
    return int(id >> sourceBits) - 1;
}

} // namespace

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LedgerModel::setCapture(CapturePtr capture)
{
    beginResetModel();
    m_capture = std::move(capture);
    m_sources.clear();
    m_entries.clear();
    if (m_capture) {
        m_entries = m_capture->ledger().entries();
        const std::vector<CaptureSource> sources = m_capture->sources();
        using Cause = std::pair<LedgerKind, LedgerReason>;
        std::vector<std::map<Cause, Group>> causes(sources.size());
        for (quint32 i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &entry = m_entries[i];
            if (entry.source >= causes.size())
                continue;
            Group &group = causes[entry.source][{entry.kind, entry.reason}];
            group.entries.push_back(i);
            group.bytes += entry.length;
        }
        for (std::size_t i = 0; i < sources.size(); ++i) {
            Source source;
            source.name = sources[i].path;
            source.unit = sources[i].unit;
            const LedgerTotals totals = m_capture->ledger().totals(quint8(i));
            quint64 listed[int(LedgerReason::Count)] = {};
            for (auto &[cause, group] : causes[i]) {
                group.kind = cause.first;
                group.reason = cause.second;
                group.total = group.entries.size();
                listed[int(cause.second)] += group.total;
            }
            // Those that are only counted are what was passed over.
            for (int reason = 0; reason < int(LedgerReason::Count); ++reason) {
                if (totals.reasonTotals[reason] <= listed[reason])
                    continue;
                const auto known = std::find_if(causes[i].begin(), causes[i].end(), [reason](const auto &cause) { return int(cause.first.second) == reason; });
                Group &group = known != causes[i].end() ? known->second : causes[i][{LedgerKind::Skipped, LedgerReason(reason)}];
                group.reason = LedgerReason(reason);
                group.total += totals.reasonTotals[reason] - listed[reason];
            }
            for (auto &[cause, group] : causes[i])
                source.groups.push_back(std::move(group));
            // The gravest first: the file itself, then what is lost, then what could be saved.
            static constexpr int weights[] = {1, 3, 4, 2, 5};
            static_assert(std::size(weights) == std::size_t(LedgerKind::Count));
            std::stable_sort(source.groups.begin(), source.groups.end(), [](const Group &a, const Group &b) {
                return a.kind != b.kind ? weights[int(a.kind)] > weights[int(b.kind)] : a.total > b.total;
            });
            m_sources.push_back(std::move(source));
        }
    }
    endResetModel();
}

void LedgerModel::setBalance(int source, const SourceBalance &balance)
{
    if (source < 0 || source >= int(m_sources.size()))
        return;
    m_sources[std::size_t(source)].balance = balance;
    Q_EMIT dataChanged(index(source, 0), index(source, ColumnCount - 1));
}

QString LedgerModel::balanceText(int source) const
{
    if (source < 0 || source >= int(m_sources.size()))
        return {};
    const SourceBalance &balance = m_sources[std::size_t(source)].balance;
    if (!balance.complete)
        return {};
    const QLocale locale;
    const QString bytes = locale.formattedDataSize(qint64(balance.size));
    const QString frames = locale.formattedDataSize(qint64(balance.frames));
    const QString ledger = locale.formattedDataSize(qint64(balance.ledger));
    const QString blank = locale.formattedDataSize(qint64(balance.blank));
    if (balance.unaccounted == 0)
        return tr("%1 = %2 in frames + %3 in this ledger + %4 blank: nothing is lost").arg(bytes, frames, ledger, blank);
    return tr("%1 = %2 in frames + %3 in this ledger + %4 blank; %5 are not accounted for")
        .arg(bytes, frames, ledger, blank, locale.formattedDataSize(qint64(balance.unaccounted)));
}

QModelIndex LedgerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, quintptr(parent.row() + 1));
    return createIndex(row, column, quintptr(parent.internalId()) | quintptr(parent.row() + 1) << sourceBits);
}

QModelIndex LedgerModel::parent(const QModelIndex &child) const
{
    const quintptr id = child.isValid() ? child.internalId() : 0;
    if (id == 0)
        return {};
    const int group = groupNumberOf(id);
    if (group < 0)
        return createIndex(sourceOf(id), 0, quintptr(0));
    return createIndex(group, 0, quintptr(sourceOf(id) + 1));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sources.size());
    if (parent.column() != 0)
        return 0;
    if (parent.internalId() == 0)
        return int(m_sources[std::size_t(parent.row())].groups.size());
    if (groupNumberOf(parent.internalId()) < 0)
        return int(m_sources[std::size_t(sourceOf(parent.internalId()))].groups[std::size_t(parent.row())].entries.size());
    return 0;
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

const LedgerModel::Group *LedgerModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int number = groupNumberOf(index.internalId());
    return &m_sources[std::size_t(sourceOf(index.internalId()))].groups[std::size_t(number < 0 ? index.row() : number)];
}

const LedgerEntry *LedgerModel::entryOf(const QModelIndex &index) const
{
    const Group *group = groupOf(index);
    if (!group || groupNumberOf(index.internalId()) < 0)
        return nullptr;
    return &m_entries[group->entries[std::size_t(index.row())]];
}

QString LedgerModel::text(const QModelIndex &index) const
{
    const QLocale locale;
    const Group *group = groupOf(index);
    if (!group) {
        const Source &source = m_sources[std::size_t(index.row())];
        if (index.column() == WhatColumn)
            return QFileInfo(source.name).fileName();
        return index.column() == CountColumn && source.balance.complete ? locale.toString(source.balance.count) : QString();
    }
    const LedgerEntry *entry = entryOf(index);
    const Source &source = m_sources[std::size_t(sourceOf(index.internalId()))];
    switch (index.column()) {
    case WhatColumn: {
        if (entry)
            return {};
        LedgerEntry cause;
        cause.kind = group->kind;
        cause.reason = group->reason;
        const QString sentence = cause.message();
        switch (group->kind) {
        case LedgerKind::Skipped:
            return tr("Left out: %1").arg(sentence);
        case LedgerKind::Repaired:
            return tr("Repaired: %1").arg(sentence);
        case LedgerKind::Damaged:
            return tr("Damaged: %1").arg(sentence);
        case LedgerKind::Duplicate:
            return tr("Seen again: %1").arg(sentence);
        case LedgerKind::SourceError:
        case LedgerKind::Count:
            return sentence;
        }
        return sentence;
    }
    case CountColumn:
        return entry ? QString() : locale.toString(group->total);
    case PlaceColumn:
        if (entry)
            return entry->line ? placeText(source.unit, entry->line) : tr("the file as a whole");
        if (group->total > group->entries.size())
            return group->entries.empty() ? tr("only counted") : tr("the first %1 with their place").arg(locale.toString(quint64(group->entries.size())));
        return {};
    case ExcerptColumn:
        return entry ? QString::fromUtf8(entry->detail).simplified() : QString();
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Group *group = groupOf(index);
    const LedgerEntry *entry = entryOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        if (!group)
            return balanceText(index.row()).isEmpty() ? m_sources[std::size_t(index.row())].name
                                                      : QStringLiteral("%1\n%2").arg(m_sources[std::size_t(index.row())].name, balanceText(index.row()));
        return entry ? entry->message() : text(index.siblingAtColumn(WhatColumn));
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SourceRole:
        return group ? sourceOf(index.internalId()) : index.row();
    case OffsetRole:
        return entry ? QVariant(entry->offset) : QVariant();
    case LengthRole:
        return entry ? QVariant(entry->length) : QVariant();
    case KindRole:
        return group ? int(group->kind) : -1;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case WhatColumn:
        return tr("Source, and what happened");
    case CountColumn:
        return tr("Count");
    case PlaceColumn:
        return tr("Place");
    case ExcerptColumn:
        return tr("Begins with");
    default:
        return {};
    }
}

} // namespace Roamscope
