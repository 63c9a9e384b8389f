// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/roamingmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Roamscope {

RoamingModel::RoamingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_format.mode = TimeFormat::Mode::DateAndTime;
}

void RoamingModel::setCharge(CapturePtr capture, AnalysisPtr analysis, int transaction)
{
    beginResetModel();
    m_capture = std::move(capture);
    m_analysis = std::move(analysis);
    m_transaction = transaction;
    arrange();
    endResetModel();
}

void RoamingModel::setTimeFormat(const TimeFormat &format)
{
    m_format.utc = format.utc;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RoamingModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    arrange();
    endResetModel();
}

void RoamingModel::setCorrections(const JoinCorrections &corrections)
{
    m_corrections = corrections;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RoamingModel::arrange()
{
    m_rows.clear();
    if (!m_analysis || m_transaction < 0 || m_transaction >= int(m_analysis->transactions.size()))
        return;
    const std::vector<RoamingObject> &objects = m_analysis->roaming;
    const Transaction &charge = m_analysis->transactions[std::size_t(m_transaction)];
    // What a person looks for stands in it as it is: times and numbers made for each of a hundred thousand would take long.
    const QList<QByteArray> words = m_filter.toLower().toUtf8().simplified().split(' ');
    for (quint32 i = 0; i < objects.size(); ++i) {
        const RoamingObject &object = objects[i];
        QByteArray all = object.object == JoinCorrection::Object::Cdr ? "cdr" : "session";
        for (const QByteArray *part : {&object.id, &object.tag, &object.evseUid, &object.status})
            all.append('\n').append(part->toLower());
        if (!std::all_of(words.begin(), words.end(), [&all](const QByteArray &word) { return all.contains(word); }))
            continue;
        m_rows.push_back(i);
    }
    const auto distance = [&charge](const RoamingObject &object) {
        if (object.start == noTime || charge.start == noTime)
            return std::numeric_limits<qint64>::max();
        return std::min<qint64>(std::llabs(object.start - charge.start),
                                charge.deviceStart == noTime ? std::numeric_limits<qint64>::max() : std::llabs(object.start - charge.deviceStart));
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) {
        const bool mineA = objects[a].transaction == m_transaction;
        const bool mineB = objects[b].transaction == m_transaction;
        return mineA != mineB ? mineA : distance(objects[a]) < distance(objects[b]);
    });
}

int RoamingModel::rowOf(JoinCorrection::Object object, const QByteArray &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](quint32 row) {
        return m_analysis->roaming[row].object == object && m_analysis->roaming[row].id == id;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const RoamingObject *RoamingModel::object(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_analysis->roaming[m_rows[std::size_t(row)]];
}

int RoamingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RoamingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::pair<int, JoinReason> RoamingModel::joined(const RoamingObject &object) const
{
    if (const JoinCorrection *said = m_corrections.find(object.object, object.id)) {
        const int charge = said->isDetached() ? -1 : JoinCorrections::transactionOf(*said, m_analysis->transactions, *m_capture);
        if (charge >= 0 || said->isDetached())
            return {charge, JoinReason::ByHand};
    }
    // What was said before and is taken back: the rules will be asked again.
    if (object.join == JoinReason::ByHand)
        return {-1, JoinReason::None};
    return {object.transaction, object.join};
}

QString RoamingModel::chargeText(int transaction) const
{
    const Transaction &charge = m_analysis->transactions[std::size_t(transaction)];
    const QString peer = QString::fromUtf8(m_capture->peers().text(charge.peer));
    return charge.id.isEmpty() ? peer : QStringLiteral("%1 · %2").arg(peer, QString::fromUtf8(charge.id));
}

QString RoamingModel::text(const RoamingObject &object, int column) const
{
    const auto time = [this](TimeUs moment) { return moment == noTime ? QString() : formatTime(moment, m_format); };
    switch (column) {
    case ObjectColumn:
        return object.object == JoinCorrection::Object::Cdr ? QStringLiteral("CDR")
            : object.status.isEmpty()                      ? QStringLiteral("Session")
                                                           : QStringLiteral("Session · %1").arg(QString::fromUtf8(object.status));
    case IdColumn:
        return QString::fromUtf8(object.id);
    case StartColumn:
        return time(object.start);
    case EndColumn:
        return time(object.end);
    case EnergyColumn:
        return std::isnan(object.kwh) ? QString() : tr("%1 kWh").arg(QLocale().toString(object.kwh, 'f', 3));
    case EvseColumn:
        return QString::fromUtf8(object.evseUid);
    case TokenColumn:
        return QString::fromUtf8(object.tag);
    case ChargeColumn: {
        const auto [charge, reason] = joined(object);
        if (charge < 0)
            return reason == JoinReason::ByHand ? tr("no charge (by hand)") : tr("no charge");
        const QString name = charge == m_transaction ? tr("this charge") : chargeText(charge);
        return reason == JoinReason::None ? name : QStringLiteral("%1 (%2)").arg(name, joinText(reason));
    }
    default:
        return {};
    }
}

QVariant RoamingModel::data(const QModelIndex &index, int role) const
{
    const RoamingObject *shown = index.isValid() ? object(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == EnergyColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ObjectRole:
        return m_rows[std::size_t(index.row())];
    case MineRole:
        return joined(*shown).first == m_transaction;
    default:
        return {};
    }
}

QVariant RoamingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ObjectColumn:
        return tr("Object");
    case IdColumn:
        return tr("Id");
    case StartColumn:
        return tr("Start");
    case EndColumn:
        return tr("End");
    case EnergyColumn:
        return tr("Energy");
    case EvseColumn:
        return QStringLiteral("EVSE");
    case TokenColumn:
        return tr("Token");
    case ChargeColumn:
        return tr("Belongs to");
    default:
        return {};
    }
}

} // namespace Roamscope
