// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/chargelistmodel.h"

#include "models/pricing/tariffwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

ChargeListModel::ChargeListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChargeListModel::setCharges(const std::vector<CapturedCharge> *charges)
{
    m_charges = charges;
    m_items.assign(charges ? charges->size() : 0, -2);
    m_deviating.clear();
    refilter();
}

void ChargeListModel::setResult(const PortfolioResult &result)
{
    m_deviating = result.items;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i] = (*m_charges)[i].charge.stated.cost ? -1 : -2;
    for (std::size_t i = 0; i < m_deviating.size(); ++i) {
        if (m_deviating[i].charge < m_items.size())
            m_items[m_deviating[i].charge] = qint32(i);
    }
    if (m_onlyDeviating)
        refilter();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ChargeListModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refilter();
}

void ChargeListModel::setOnlyDeviating(bool only)
{
    m_onlyDeviating = only;
    refilter();
}

void ChargeListModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; m_charges && i < m_charges->size(); ++i) {
        if (m_onlyDeviating && m_items[i] < 0)
            continue;
        if (!m_filter.isEmpty() && !QString::fromUtf8((*m_charges)[i].charge.id).contains(m_filter, Qt::CaseInsensitive))
            continue;
        m_rows.push_back(quint32(i));
    }
    endResetModel();
}

int ChargeListModel::chargeAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? int(m_rows[std::size_t(row)]) : -1;
}

int ChargeListModel::rowOf(int charge) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), quint32(std::max(0, charge)));
    return found != m_rows.end() && int(*found) == charge ? int(found - m_rows.begin()) : -1;
}

int ChargeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChargeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChargeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const std::size_t at = m_rows[std::size_t(index.row())];
    const CapturedCharge &captured = (*m_charges)[at];
    const qint32 item = m_items[at];
    if (role == ChargeRole)
        return int(at);
    if (role == SeverityRole)
        return item >= 0 ? int(Severity::Error) : item;
    if (role == Qt::TextAlignmentRole && index.column() == Verdict)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole && index.column() == Stated)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Id: {
        const QString kind = captured.module == "cdrs" ? tr("CDR") : captured.module == "sessions" ? tr("Session") : tr("Transaction");
        return kind + QLatin1Char(' ') + QString::fromUtf8(captured.charge.id);
    }
    case Start:
        if (captured.charge.start == noTime)
            return {};
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(captured.charge.start / 1000, Qt::UTC), QLocale::ShortFormat);
    case Stated:
        return captured.charge.stated.cost ? moneyText(captured.charge.stated.cost->exclVat) : QString();
    case Verdict:
        if (item < 0)
            return item == -1 ? tr("right") : QString();
        if (role == Qt::ToolTipRole)
            return tr("computed %1").arg(moneyText(m_deviating[std::size_t(item)].computed));
        return QString((m_deviating[std::size_t(item)].stated > m_deviating[std::size_t(item)].computed ? QStringLiteral("+") : QString())
                       + moneyText(m_deviating[std::size_t(item)].stated - m_deviating[std::size_t(item)].computed));
    default:
        return {};
    }
}

QVariant ChargeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Charge");
    case Start:
        return tr("Start (UTC)");
    case Stated:
        return tr("Stated");
    case Verdict:
        return tr("Off by");
    default:
        return {};
    }
}

} // namespace Roamscope
