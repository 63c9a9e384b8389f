// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/worldmodel.h"

#include "models/capture/isotime.h"

#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 chargeStays = qint64(30) * 60 * 1'000'000; ///< µs for which a charge that has ended is still shown

WorldField mainField(WorldKind kind)
{
    return WorldHistory::fields(kind).front();
}

/// All subjects that a list can show, in its order.
std::vector<quint32> candidates(const WorldHistory &history, WorldModel::List list)
{
    switch (list) {
    case WorldModel::List::Connectors: {
        std::vector<quint32> all;
        const auto &subjects = history.subjects();
        std::ranges::merge(history.subjects(WorldKind::ChargePoint), history.subjects(WorldKind::Connector), std::back_inserter(all),
                           [&subjects](quint32 a, quint32 b) {
                               const WorldSubject &left = subjects[a];
                               const WorldSubject &right = subjects[b];
                               if (left.id != right.id)
                                   return left.id < right.id;
                               return left.kind < right.kind;
                           });
        return all;
    }
    case WorldModel::List::Charges:
        return history.subjects(WorldKind::Transaction);
    case WorldModel::List::Tokens:
        return history.subjects(WorldKind::Token);
    case WorldModel::List::Tariffs:
        return history.subjects(WorldKind::Tariff);
    case WorldModel::List::Locations:
    case WorldModel::List::Count:
        break;
    }
    return history.subjects(WorldKind::Location);
}

bool matches(const QString &text, const WorldSubject &subject, const WorldModel::Row &row)
{
    const auto contains = [&text](const QByteArray &value) { return QString::fromUtf8(value).contains(text, Qt::CaseInsensitive); };
    if (subject.label().contains(text, Qt::CaseInsensitive) || contains(subject.evseUid) || contains(subject.location))
        return true;
    return std::ranges::any_of(row.cells, [&](const WorldModel::Cell &cell) { return contains(cell.value.text); });
}

} // namespace

QString WorldModel::title(List list)
{
    switch (list) {
    case List::Connectors:
        return displayName(WorldKind::Connector);
    case List::Charges:
        return displayName(WorldKind::Transaction);
    case List::Tokens:
        return displayName(WorldKind::Token);
    case List::Tariffs:
        return displayName(WorldKind::Tariff);
    case List::Locations:
    case List::Count:
        break;
    }
    return displayName(WorldKind::Location);
}

WorldModel::Rows WorldModel::build(const Query &query)
{
    Rows result;
    result.state = query.state;
    result.list = query.list;
    if (query.state.isNull())
        return result;
    const WorldState &state = query.state;
    const WorldHistory &history = *state.history();
    const TimeUs now = state.time() == noTime && history.capture() ? history.capture()->lastTime() : state.time();
    quint32 rank = 0;
    for (const quint32 index : candidates(history, query.list)) {
        ++rank;
        if (!state.isKnown(index))
            continue;
        const WorldSubject &subject = history.subjects()[index];
        const WorldField field = mainField(subject.kind);
        Row row;
        row.subject = index;
        row.rank = rank;
        row.apartSince = state.disagreesSince(index, field);
        const WorldCellOrigin origin = state.origin(index, field);
        for (int party = 0; party < worldPartyCount; ++party) {
            Cell &cell = row.cells[std::size_t(party)];
            cell.value = state.value(index, field, WorldParty(party));
            cell.apart = row.apartSince != noTime && !WorldHistory::agree(origin.meaning, cell.value.meaning);
            if (subject.kind == WorldKind::Transaction) {
                if (const WorldValue energy = state.value(index, WorldField::Energy, WorldParty(party)); energy.isKnown())
                    cell.energy = energy.text.toUInt();
                cell.bill = state.value(index, WorldField::Bill, WorldParty(party)).text;
            }
        }
        if (subject.kind == WorldKind::Transaction && row.apartSince == noTime) {
            const WorldValue &charge = row.cells[std::size_t(origin.party)].value;
            // What ended long ago and has nothing wrong is history.
            if (charge.meaning == "ended" && now - charge.since > chargeStays)
                continue;
        }
        ++result.known;
        if (row.apartSince != noTime)
            ++result.apart;
        else if (query.onlyApart)
            continue;
        if (!query.text.isEmpty() && !matches(query.text, subject, row))
            continue;
        result.rows.push_back(std::move(row));
    }
    return result;
}

WorldModel::WorldModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WorldModel::clear()
{
    setRows({});
}

void WorldModel::setRows(Rows rows)
{
    if (rows.state.history() != m_rows.state.history() || rows.list != m_rows.list) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // Both are in the same order: what is not there any more goes, what is new comes, run by run.
    std::vector<Row> &old = m_rows.rows;
    std::size_t at = 0;
    std::size_t next = 0;
    while (at < old.size() || next < rows.rows.size()) {
        if (at < old.size() && (next == rows.rows.size() || old[at].rank < rows.rows[next].rank)) {
            std::size_t end = at;
            while (end < old.size() && (next == rows.rows.size() || old[end].rank < rows.rows[next].rank))
                ++end;
            beginRemoveRows({}, int(at), int(end) - 1);
            old.erase(old.begin() + qsizetype(at), old.begin() + qsizetype(end));
            endRemoveRows();
        } else if (at == old.size() || rows.rows[next].rank < old[at].rank) {
            std::size_t end = next;
            while (end < rows.rows.size() && (at == old.size() || rows.rows[end].rank < old[at].rank))
                ++end;
            beginInsertRows({}, int(at), int(at + end - next) - 1);
            old.insert(old.begin() + qsizetype(at), rows.rows.begin() + qsizetype(next), rows.rows.begin() + qsizetype(end));
            endInsertRows();
            at += end - next;
            next = end;
        } else {
            ++at;
            ++next;
        }
    }
    m_rows = std::move(rows);
    // What was learned a while ago is not fresh any more, so all are to be painted again.
    if (!m_rows.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.rows.size()) - 1, ColumnCount - 1));
}

int WorldModel::rowOf(quint32 subject) const
{
    const auto found = std::ranges::find(m_rows.rows, subject, &Row::subject);
    return found == m_rows.rows.end() ? -1 : int(found - m_rows.rows.begin());
}

void WorldModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_format.mode = TimeFormat::Mode::TimeOfDay;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void WorldModel::setFreshness(qint64 time)
{
    m_freshness = time;
}

int WorldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int WorldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const WorldModel::Cell *WorldModel::cell(const QModelIndex &index) const
{
    if (index.column() < ChargerColumn || index.column() > EmspColumn)
        return nullptr;
    return &m_rows.rows[std::size_t(index.row())].cells[std::size_t(index.column() - ChargerColumn)];
}

QString WorldModel::sinceText(TimeUs time) const
{
    // Yesterday's values need their date.
    TimeFormat format = m_format;
    const TimeUs now = m_rows.state.time();
    if (now != noTime && now - time > qint64(20) * 3600 * 1'000'000)
        format.mode = TimeFormat::Mode::DateAndTime;
    return formatTime(time, format).section(QLatin1Char('.'), 0, 0);
}

QString WorldModel::cellText(const Cell &cell) const
{
    QStringList parts;
    if (cell.value.isKnown()) {
        const bool isVersion = m_rows.list == List::Tariffs || m_rows.list == List::Locations;
        const TimeUs version = isVersion ? parseIsoTime({cell.value.text.constData(), std::size_t(cell.value.text.size())}) : noTime;
        if (version != noTime) {
            TimeFormat format = m_format;
            format.mode = TimeFormat::Mode::DateAndTime;
            parts.append(tr("of %1", "edition of a tariff or location").arg(formatTime(version, format).section(QLatin1Char('.'), 0, 0)));
        } else {
            parts.append(QString::fromUtf8(cell.value.text));
        }
    }
    if (cell.energy != 0xffffffff)
        parts.append(tr("%1 kWh").arg(QLocale().toString(cell.energy / 1000.0, 'f', 2)));
    if (!cell.bill.isEmpty())
        parts.append(QString::fromUtf8(cell.bill));
    return parts.join(QStringLiteral(" · "));
}

bool WorldModel::isFresh(const Cell &cell) const
{
    const TimeUs now = m_rows.state.time();
    return m_freshness > 0 && now != noTime && cell.value.isKnown() && now - cell.value.since <= m_freshness;
}

QVariant WorldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows.rows[std::size_t(index.row())];
    const WorldSubject &subject = m_rows.state.history()->subjects()[row.subject];
    const Cell *party = cell(index);
    switch (role) {
    case SubjectRole:
        return row.subject;
    case StationRole:
        return subject.kind == WorldKind::ChargePoint;
    case Qt::DisplayRole:
        if (index.column() == SubjectColumn)
            return subject.label();
        if (index.column() == ApartColumn)
            return row.apartSince == noTime || m_rows.state.time() == noTime
                ? QString()
                : formatDuration(m_rows.state.time() - row.apartSince);
        return cellText(*party);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (party && party->value.isKnown())
            return party->apart ? tr("%1 since %2: differs from what came first").arg(cellText(*party), sinceText(party->value.since))
                                : tr("%1 since %2").arg(cellText(*party), sinceText(party->value.since));
        if (party)
            return tr("Nothing in the capture tells what this party knew at that moment.");
        if (index.column() == SubjectColumn && !subject.evseUid.isEmpty())
            return subject.location.isEmpty() ? QString::fromUtf8(subject.evseUid)
                                              : tr("EVSE %1 at location %2").arg(QString::fromUtf8(subject.evseUid), QString::fromUtf8(subject.location));
        return {};
    case SinceRole:
        return party ? party->value.since : noTime;
    case SinceTextRole:
        return party && party->value.isKnown() ? sinceText(party->value.since) : QString();
    case FrameRole:
        return party ? party->value.frame : noFrame;
    case StatusRole:
        return party && m_rows.list == List::Connectors ? party->value.text : QByteArray();
    case ApartRole:
        return party ? party->apart : row.apartSince != noTime;
    case FreshRole:
        return party && isFresh(*party);
    default:
        return {};
    }
}

QVariant WorldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        switch (m_rows.list) {
        case List::Connectors:
            return tr("Connector");
        case List::Charges:
            return tr("Charge");
        case List::Tokens:
            return tr("Token");
        case List::Tariffs:
            return tr("Tariff");
        default:
            return tr("Location");
        }
    case ApartColumn:
        return tr("Differs for");
    default:
        return displayName(WorldParty(section - ChargerColumn));
    }
}

} // namespace Roamscope
