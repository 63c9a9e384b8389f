// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpireceivermodels.h"


#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

QString timeText(TimeUs time)
{
    return time == noTime ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000), QLocale::ShortFormat);
}

QString numberText(quint64 number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

QVariant rightAligned()
{
    return int(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void ReceiverPartnerModel::setPartners(const QList<OcpiReceiverPartner> &partners)
{
    const bool same = partners.size() == m_partners.size()
        && std::ranges::equal(partners, m_partners, {}, &OcpiReceiverPartner::id, &OcpiReceiverPartner::id);
    if (!same) {
        // Lines come at the end and go one by one.
        for (qsizetype i = m_partners.size() - 1; i >= 0; --i) {
            if (std::ranges::find(partners, m_partners[i].id, &OcpiReceiverPartner::id) != partners.end())
                continue;
            beginRemoveRows({}, int(i), int(i));
            m_partners.removeAt(i);
            endRemoveRows();
        }
        for (const OcpiReceiverPartner &partner : partners) {
            if (std::ranges::find(m_partners, partner.id, &OcpiReceiverPartner::id) != m_partners.end())
                continue;
            beginInsertRows({}, int(m_partners.size()), int(m_partners.size()));
            m_partners.append(partner);
            endInsertRows();
        }
    }
    for (OcpiReceiverPartner &mine : m_partners)
        mine = *std::ranges::find(partners, mine.id, &OcpiReceiverPartner::id);
    if (!m_partners.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_partners.size()) - 1, ColumnCount - 1));
}

int ReceiverPartnerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_partners.size());
}

int ReceiverPartnerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReceiverPartnerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_partners.size())
        return {};
    const OcpiReceiverPartner &partner = m_partners[index.row()];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Requests || index.column() == Refused ? rightAligned() : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return role == Qt::ToolTipRole && !partner.versionsUrl.isEmpty() ? partner.versionsUrl : partner.name;
    case Party: {
        QStringList roles;
        for (const OcpiPartnerRole &each : partner.roles)
            roles += QString::fromUtf8(each.role + ' ' + each.party.text()).trimmed();
        return roles.join(QLatin1String(", "));
    }
    case State:
        return partner.state == OcpiReceiverPartner::State::Registered ? tr("registered") : tr("invited, not registered yet");
    case Version:
        return QString(versionNumber(partner.version));
    case LastSeen:
        return partner.lastSeen == noTime ? tr("never") : timeText(partner.lastSeen);
    case Requests:
        return numberText(partner.requests);
    case Refused:
        return numberText(partner.errors);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReceiverPartnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Requests || section == Refused ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Partner");
    case Party:
        return tr("Party");
    case State:
        return tr("State");
    case Version:
        return tr("OCPI");
    case LastSeen:
        return tr("Last seen");
    case Requests:
        return tr("Requests");
    case Refused:
        return tr("Refused");
    case ColumnCount:
        break;
    }
    return {};
}

auto ReceiverDataModel::rowsOf(const OcpiReceiver &receiver, OcpiStore &store) -> std::vector<Row>
{
    std::vector<Row> rows;
    for (int i = 0; i < ocpiStoreModuleCount; ++i) {
        const auto module = OcpiStoreModule(i);
        Row row;
        row.module = module;
        const QLatin1StringView id = storeModuleId(module);
        row.id = QByteArray(id.data(), id.size());
        row.objects = store.count(module);
        row.newest = store.newest(module);
        row.lastChange = row.objects > 0 ? store.lastChange(module) : noTime;
        if (i < ocpiModuleCount || row.objects > 0)
            rows.push_back(row);
    }
    for (const OcpiRequestCount &count : receiver.requestCounts()) {
        if (count.module.isEmpty())
            continue;
        auto row = std::ranges::find(rows, count.module, &Row::id);
        if (row == rows.end()) {
            rows.push_back({});
            row = rows.end() - 1;
            row->id = count.module;
        }
        row->requests += count.requests;
        row->refused += count.refused;
    }
    return rows;
}

void ReceiverDataModel::setRows(std::vector<Row> rows, TimeUs now)
{
    m_now = now;
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReceiverDataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReceiverDataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReceiverDataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Module || index.column() == Newest || index.column() == LastChange || index.column() == Age ? QVariant() : rightAligned();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Module:
        return row.module == OcpiStoreModule::Count ? QString::fromUtf8(row.id) : displayName(row.module);
    case Objects:
        return row.module == OcpiStoreModule::Count ? QString() : QLocale().toString(row.objects);
    case Newest:
        return timeText(row.newest);
    case Age: {
        if (row.newest == noTime)
            return {};
        const qint64 seconds = (m_now - row.newest) / 1'000'000;
        if (seconds < 0)
            return tr("in the future");
        if (seconds < 120)
            return tr("%n second(s)", nullptr, int(seconds));
        if (seconds < 7200)
            return tr("%n minute(s)", nullptr, int(seconds / 60));
        if (seconds < 172'800)
            return tr("%n hour(s)", nullptr, int(seconds / 3600));
        return tr("%n day(s)", nullptr, int(std::min<qint64>(seconds / 86'400, 1'000'000)));
    }
    case LastChange:
        return timeText(row.lastChange);
    case Requests:
        return numberText(row.requests);
    case Refused:
        return numberText(row.refused);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReceiverDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isNumber = section == Objects || section == Requests || section == Refused;
    if (role == Qt::TextAlignmentRole)
        return isNumber ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Module:
        return tr("Module");
    case Objects:
        return tr("Objects");
    case Newest:
        return tr("Newest last_updated");
    case Age:
        return tr("Age of it");
    case LastChange:
        return tr("Changed here");
    case Requests:
        return tr("Requests");
    case Refused:
        return tr("Refused");
    case ColumnCount:
        break;
    }
    return {};
}

void ReceiverRuleModel::setRules(const std::vector<AnswerOverride> &rules)
{
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    m_applied.assign(rules.size(), 0);
    endResetModel();
}

void ReceiverRuleModel::setApplied(const std::vector<quint64> &applied)
{
    if (applied == m_applied || applied.size() != m_rules.size())
        return;
    m_applied = applied;
    Q_EMIT dataChanged(index(0, Applied), index(int(m_rules.size()) - 1, Applied));
}

int ReceiverRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int ReceiverRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReceiverRuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rules.size()))
        return {};
    const AnswerOverride &rule = m_rules[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole)
        return index.column() == Applied ? rightAligned() : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return rule.name.isEmpty() ? tr("Rule %1").arg(QLocale().toString(index.row() + 1)) : rule.name;
    case Effect:
        return rule.description();
    case Applied:
        return numberText(m_applied[std::size_t(index.row())]);
    case ColumnCount:
        break;
    }
    return {};
}

bool ReceiverRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name || index.row() >= int(m_rules.size()))
        return false;
    const bool enabled = value.toInt() == Qt::Checked;
    AnswerOverride &rule = m_rules[std::size_t(index.row())];
    if (rule.enabled == enabled)
        return true;
    rule.enabled = enabled;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT toggled();
    return true;
}

Qt::ItemFlags ReceiverRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ReceiverRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Applied ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Rule");
    case Effect:
        return tr("What it does");
    case Applied:
        return tr("Applied");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Roamscope
