// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/worldstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

/// Who knows a value first, and after whom the others are judged.
std::span<const WorldParty> inOrderOfOrigin(WorldKind kind)
{
    using enum WorldParty;
    static constexpr WorldParty fromCharger[] = {Charger, Csms, Cpo, Hub, Emsp};
    static constexpr WorldParty fromCpo[] = {Cpo, Hub, Emsp, Csms, Charger};
    static constexpr WorldParty fromEmsp[] = {Emsp, Hub, Cpo, Csms, Charger};
    switch (kind) {
    case WorldKind::Token:
        return fromEmsp;
    case WorldKind::Tariff:
    case WorldKind::Location:
        return fromCpo;
    default:
        return fromCharger;
    }
}

bool hasWord(QByteArrayView words, QByteArrayView word)
{
    while (!words.isEmpty()) {
        const qsizetype end = words.indexOf('|');
        if ((end < 0 ? words : words.first(end)) == word)
            return true;
        if (end < 0)
            break;
        words = words.sliced(end + 1);
    }
    return false;
}

} // namespace

QString displayName(WorldParty party)
{
    switch (party) {
    case WorldParty::Charger:
        return QCoreApplication::translate("Roamscope", "Charger");
    case WorldParty::Csms:
        return QCoreApplication::translate("Roamscope", "Back end");
    case WorldParty::Cpo:
        return QCoreApplication::translate("Roamscope", "CPO (OCPI)");
    case WorldParty::Hub:
        return QCoreApplication::translate("Roamscope", "Hub");
    case WorldParty::Emsp:
        break;
    }
    return QCoreApplication::translate("Roamscope", "eMSP");
}

QLatin1StringView worldPartyId(WorldParty party)
{
    static constexpr QLatin1StringView ids[] = {QLatin1StringView("charger"), QLatin1StringView("csms"), QLatin1StringView("cpo"),
                                                QLatin1StringView("hub"), QLatin1StringView("emsp")};
    return ids[std::size_t(party)];
}

QString displayName(WorldKind kind)
{
    switch (kind) {
    case WorldKind::ChargePoint:
        return QCoreApplication::translate("Roamscope", "Charge points");
    case WorldKind::Connector:
        return QCoreApplication::translate("Roamscope", "Connectors");
    case WorldKind::Transaction:
        return QCoreApplication::translate("Roamscope", "Charges");
    case WorldKind::Token:
        return QCoreApplication::translate("Roamscope", "Tokens");
    case WorldKind::Tariff:
        return QCoreApplication::translate("Roamscope", "Tariffs");
    case WorldKind::Location:
        break;
    }
    return QCoreApplication::translate("Roamscope", "Locations");
}

QString WorldSubject::label() const
{
    if (kind != WorldKind::Connector)
        return QString::fromUtf8(id);
    const int place = evse >= 0 ? evse : connector;
    return place >= 0 ? QStringLiteral("%1 · %2").arg(QString::fromUtf8(id)).arg(place) : QString::fromUtf8(evseUid.isEmpty() ? id : evseUid);
}

// WorldState

WorldValue WorldState::value(quint32 subject, WorldField field, WorldParty party) const
{
    if (!m_history)
        return {};
    const qint64 cell = m_history->cell(subject, field, party);
    if (cell < 0 || std::size_t(cell) >= m_cells.size() || m_cells[std::size_t(cell)] == 0)
        return {};
    return m_history->valueOf(m_history->m_changes[m_cells[std::size_t(cell)] - 1]);
}

bool WorldState::isKnown(quint32 subject) const
{
    if (!m_history || subject >= m_history->m_cellOf.size())
        return false;
    return std::ranges::any_of(m_history->m_cellOf[subject], [this](quint32 cell) {
        return cell > 0 && cell <= m_cells.size() && m_cells[cell - 1] > 0;
    });
}

WorldCellOrigin WorldState::origin(quint32 subject, WorldField field) const
{
    if (!m_history || subject >= m_history->m_subjects.size())
        return {};
    for (const WorldParty party : inOrderOfOrigin(m_history->m_subjects[subject].kind)) {
        const WorldValue first = value(subject, field, party);
        if (first.isKnown() && !first.meaning.isEmpty())
            return {party, first.meaning};
    }
    return {};
}

bool WorldState::disagrees(quint32 subject, WorldField field) const
{
    return disagreesSince(subject, field) != noTime;
}

TimeUs WorldState::disagreesSince(quint32 subject, WorldField field) const
{
    if (!m_history || subject >= m_history->m_subjects.size())
        return noTime;
    TimeUs since = noTime;
    WorldValue origin;
    for (const WorldParty party : inOrderOfOrigin(m_history->m_subjects[subject].kind)) {
        const WorldValue other = value(subject, field, party);
        if (!other.isKnown() || other.meaning.isEmpty())
            continue;
        if (!origin.isKnown()) {
            origin = other;
        } else if (!WorldHistory::agree(origin.meaning, other.meaning)) {
            const TimeUs apart = std::max(origin.since, other.since);
            since = since == noTime ? apart : std::min(since, apart);
        }
    }
    return since;
}

bool WorldState::operator==(const WorldState &other) const
{
    if (m_history != other.m_history || m_time != other.m_time)
        return false;
    // A cell that nobody knows yet and one that is not there yet are the same.
    const std::vector<quint32> &longer = m_cells.size() >= other.m_cells.size() ? m_cells : other.m_cells;
    const std::vector<quint32> &shorter = m_cells.size() >= other.m_cells.size() ? other.m_cells : m_cells;
    return std::equal(shorter.begin(), shorter.end(), longer.begin())
        && std::all_of(longer.begin() + qsizetype(shorter.size()), longer.end(), [](quint32 cell) { return cell == 0; });
}

// WorldHistory

WorldHistory::~WorldHistory() = default;

bool WorldHistory::agree(const QByteArray &a, const QByteArray &b)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return true;
    QByteArrayView rest(a);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('|');
        if (hasWord(b, end < 0 ? rest : rest.first(end)))
            return true;
        if (end < 0)
            break;
        rest = rest.sliced(end + 1);
    }
    return false;
}

std::span<const WorldField> WorldHistory::fields(WorldKind kind)
{
    static constexpr WorldField status[] = {WorldField::Status};
    static constexpr WorldField version[] = {WorldField::Version};
    static constexpr WorldField charge[] = {WorldField::Status, WorldField::Energy, WorldField::Bill};
    if (kind == WorldKind::Transaction)
        return charge;
    if (kind == WorldKind::Tariff || kind == WorldKind::Location)
        return version;
    return status;
}

qint64 WorldHistory::cell(quint32 subject, WorldField field, WorldParty party) const
{
    if (subject >= m_cellOf.size())
        return -1;
    return qint64(m_cellOf[subject][std::size_t(field) * worldPartyCount + std::size_t(party)]) - 1;
}

WorldParty WorldHistory::partyOf(const WorldChange &change) const
{
    return WorldParty(m_cells[change.cell] % worldPartyCount);
}

WorldField WorldHistory::fieldOf(const WorldChange &change) const
{
    return WorldField(m_cells[change.cell] / worldPartyCount % fieldCount);
}

quint32 WorldHistory::subjectOf(const WorldChange &change) const
{
    return m_cells[change.cell] / worldPartyCount / quint32(fieldCount);
}

QByteArray WorldHistory::text(const WorldChange &change) const
{
    return change.value & number ? QByteArray::number(change.value & ~number) : m_values[change.value].text;
}

QByteArray WorldHistory::meaning(const WorldChange &change) const
{
    return change.value & number ? QByteArray() : m_values[change.value].meaning;
}

WorldValue WorldHistory::valueOf(const WorldChange &change) const
{
    return {text(change), meaning(change), change.time, change.frame};
}

std::span<const quint32> WorldHistory::changesOf(quint32 cell) const
{
    return {m_byCell.data() + m_cellBegin[cell], m_cellBegin[cell + 1] - m_cellBegin[cell]};
}

std::vector<WorldChange> WorldHistory::changesOf(quint32 subject, WorldField field, WorldParty party) const
{
    std::vector<WorldChange> all;
    if (const qint64 which = cell(subject, field, party); which >= 0) {
        for (const quint32 index : changesOf(quint32(which)))
            all.push_back(m_changes[index]);
    }
    return all;
}

void WorldHistory::makeCheckpoints(std::size_t bytes)
{
    // The cells are numbered as they come up, so a checkpoint is as long as what was known by then.
    const std::size_t largest = std::max<std::size_t>(1, m_cells.size() * sizeof(quint32));
    const std::size_t affordable = std::max<std::size_t>(2, bytes / largest);
    const std::size_t spacing = std::max<std::size_t>(256, m_changes.size() / affordable + 1);
    std::vector<quint32> cells;
    m_checkpoints.push_back({});
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        if (i > 0 && i % spacing == 0)
            m_checkpoints.push_back({quint32(i), cells});
        const quint32 which = m_changes[i].cell;
        if (which >= cells.size())
            cells.resize(which + 1, 0);
        cells[which] = quint32(i) + 1;
    }
}

WorldState WorldHistory::at(TimeUs time) const
{
    const TimeUs until = time == noTime ? std::numeric_limits<TimeUs>::max() : time;
    const auto end = std::upper_bound(m_changes.begin(), m_changes.end(), until,
                                      [](TimeUs moment, const WorldChange &change) { return moment < change.time; });
    const auto count = quint32(end - m_changes.begin());
    WorldState state;
    state.m_history = m_self.lock();
    state.m_time = time;
    const auto next = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), count,
                                       [](quint32 wanted, const Checkpoint &checkpoint) { return wanted < checkpoint.next; });
    const Checkpoint &checkpoint = *std::prev(next); // the first holds nothing and begins at 0
    state.m_cells = checkpoint.cells;
    for (quint32 i = checkpoint.next; i < count; ++i) {
        const quint32 which = m_changes[i].cell;
        if (which >= state.m_cells.size())
            state.m_cells.resize(which + 1, 0);
        state.m_cells[which] = i + 1;
    }
    return state;
}

std::vector<WorldHop> WorldHistory::spread(quint32 subject, WorldField field, TimeUs time) const
{
    std::vector<WorldHop> hops;
    if (subject >= m_subjects.size())
        return hops;
    const TimeUs until = time == noTime ? std::numeric_limits<TimeUs>::max() : time;
    // The index in a list of changes of the one that holds at a moment; −1 before the first.
    const auto holds = [this](std::span<const quint32> list, TimeUs moment) {
        const auto next = std::upper_bound(list.begin(), list.end(), moment,
                                           [this](TimeUs wanted, quint32 index) { return wanted < m_changes[index].time; });
        return qint64(next - list.begin()) - 1;
    };
    const auto order = inOrderOfOrigin(m_subjects[subject].kind);
    const WorldChange *origin = nullptr;
    WorldParty first = WorldParty::Charger;
    TimeUs again = std::numeric_limits<TimeUs>::max(); ///< when the origin came back to the same after it had left it
    for (const WorldParty party : order) {
        const qint64 which = cell(subject, field, party);
        if (which < 0)
            continue;
        const auto list = changesOf(quint32(which));
        const qint64 at = holds(list, until);
        if (at < 0)
            continue;
        origin = &m_changes[list[std::size_t(at)]];
        first = party;
        for (std::size_t i = std::size_t(at) + 1; i < list.size(); ++i) {
            if (m_changes[list[i]].value == origin->value) {
                again = m_changes[list[i]].time;
                break;
            }
        }
        break;
    }
    if (!origin)
        return hops;
    const QByteArray wanted = meaning(*origin);
    const auto isSame = [&](const WorldChange &change) {
        return change.value == origin->value || (!wanted.isEmpty() && !meaning(change).isEmpty() && agree(wanted, meaning(change)));
    };
    for (int p = 0; p < worldPartyCount; ++p) {
        const auto party = WorldParty(p);
        WorldHop hop;
        hop.party = party;
        const qint64 which = cell(subject, field, party);
        if (which < 0) {
            if (hasParty(party))
                hops.push_back(hop);
            continue;
        }
        const auto list = changesOf(quint32(which));
        if (const qint64 at = holds(list, until); at >= 0)
            hop.held = valueOf(m_changes[list[std::size_t(at)]]);
        if (party == first) {
            hop.state = WorldHop::State::Origin;
            hop.knownAt = origin->time;
            hop.frame = origin->frame;
            hop.delay = 0;
            hops.push_back(hop);
            continue;
        }
        const qint64 before = holds(list, origin->time);
        const WorldChange *learned = nullptr;
        if (before >= 0 && isSame(m_changes[list[std::size_t(before)]])) {
            learned = &m_changes[list[std::size_t(before)]];
        } else {
            for (std::size_t i = std::size_t(before + 1); i < list.size() && m_changes[list[i]].time < again; ++i) {
                if (isSame(m_changes[list[i]])) {
                    learned = &m_changes[list[i]];
                    break;
                }
            }
        }
        hop.state = WorldHop::State::Never;
        if (learned) {
            hop.knownAt = learned->time;
            hop.frame = learned->frame;
            hop.delay = std::max<qint64>(0, learned->time - origin->time);
            const bool holdsIt = hop.held.isKnown() && agree(hop.held.meaning, wanted) && learned->time <= until;
            hop.state = holdsIt ? WorldHop::State::Same : WorldHop::State::Behind;
        }
        hops.push_back(hop);
    }
    return hops;
}

int WorldHistory::find(WorldKind kind, const QByteArray &id) const
{
    const auto found = m_index.constFind(QByteArray(1, char('a' + int(kind))) + id.toLower());
    return found == m_index.constEnd() ? -1 : int(found.value());
}

int WorldHistory::findConnector(quint16 peer, int evse, int connector) const
{
    const int place = evse >= 0 ? evse : connector;
    const auto found = m_index.constFind("p" + QByteArray::number(peer) + '/' + QByteArray::number(place));
    return found == m_index.constEnd() ? -1 : int(found.value());
}

int WorldHistory::findEvse(const QByteArray &uid) const
{
    const auto found = m_index.constFind("u" + uid.toLower());
    return found == m_index.constEnd() ? -1 : int(found.value());
}

int WorldHistory::findTransaction(int transaction) const
{
    const auto found = m_index.constFind("t" + QByteArray::number(transaction));
    return found == m_index.constEnd() ? -1 : int(found.value());
}

std::size_t WorldHistory::memoryUse() const
{
    std::size_t bytes = m_changes.size() * sizeof(WorldChange) + (m_cellBegin.size() + m_byCell.size() + m_cells.size()) * sizeof(quint32)
        + m_subjects.size() * sizeof(WorldSubject) + m_cellOf.size() * sizeof(m_cellOf[0]) + m_values.size() * sizeof(Value);
    for (const Checkpoint &checkpoint : m_checkpoints)
        bytes += sizeof(Checkpoint) + checkpoint.cells.size() * sizeof(quint32);
    return bytes;
}

} // namespace Roamscope
