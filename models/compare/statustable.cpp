// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/statustable.h"

#include "models/capture/isotime.h"
#include "models/capture/timeformat.h"

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace Roamscope {

namespace {

constexpr std::size_t mostRows = 5'000'000;
constexpr std::size_t mostTexts = std::size_t(1) << 30;
constexpr std::size_t longestName = 40;
constexpr std::size_t longestId = 200;

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::string_view member(const simdjson::dom::object &object, const char *name)
{
    std::string_view text;
    if (object[name].get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

bool isFree(const QByteArray &status)
{
    return status == "AVAILABLE";
}

bool isBroken(const QByteArray &status)
{
    return status == "OUTOFORDER" || status == "INOPERATIVE" || status == "FAULTED" || status == "UNAVAILABLE";
}

} // namespace

class StatusTable::Builder
{
public:
    explicit Builder(StatusTable &table)
        : m_table(table)
    {
        m_table.m_names = {QByteArray(), QByteArray()};
    }

    bool add(const Dataset &dataset, Side side, const std::atomic_bool &cancelled)
    {
        m_table.m_present[std::size_t(side)] = true;
        m_table.m_now = std::max(m_table.m_now, dataset.takenAt());
        simdjson::dom::parser parser;
        const auto elements = dataset.elements(OcpiModule::Locations);
        for (std::size_t place = 0; place < elements.size(); ++place) {
            if (cancelled)
                return false;
            const QByteArrayView bytes = dataset.bytes(elements[place]);
            simdjson::dom::object location;
            // The bytes are padded, so that nothing is copied.
            if (parser.parse(bytes.data(), std::size_t(bytes.size()), false).get(location) != simdjson::SUCCESS)
                continue;
            addLocation(location, side, quint32(place));
        }
        return true;
    }

private:
    void addLocation(const simdjson::dom::object &location, Side side, quint32 element)
    {
        const std::string_view id = member(location, "id").substr(0, longestId);
        simdjson::dom::array evses;
        if (id.empty() || location["evses"].get(evses) != simdjson::SUCCESS)
            return;
        const std::string prefix = lowered(id) + '\n';
        if (side == Charger)
            m_table.m_chargerLocations.insert(QByteArray::fromStdString(lowered(id)), element);
        Text locationText;
        for (const simdjson::dom::element evseElement : evses) {
            simdjson::dom::object evse;
            if (evseElement.get(evse) != simdjson::SUCCESS)
                continue;
            std::string_view uid = member(evse, "uid").substr(0, longestId);
            if (uid.empty())
                uid = member(evse, "evse_id").substr(0, longestId);
            if (uid.empty())
                continue;
            const auto [found, isNew] = m_places.try_emplace(prefix + lowered(uid), quint32(m_table.m_rows.size()));
            if (isNew) {
                if (m_table.m_rows.size() >= mostRows || std::size_t(m_table.m_texts.size()) > mostTexts) {
                    m_places.erase(found);
                    return;
                }
                if (locationText.length == 0)
                    locationText = keep(id);
                const Text evseText = keep(uid);
                Row row;
                row.location = locationText.offset;
                row.locationLength = locationText.length;
                row.evse = evseText.offset;
                row.evseLength = evseText.length;
                m_table.m_rows.push_back(row);
            }
            Row &row = m_table.m_rows[found->second];
            row.element[std::size_t(side)] = element;
            row.status[std::size_t(side)] = number(member(evse, "status"));
            row.updated[std::size_t(side)] = parseIsoTime(member(evse, "last_updated"));
        }
    }

    struct Text
    {
        quint32 offset = 0;
        quint16 length = 0;
    };
    Text keep(std::string_view text)
    {
        const Text kept {quint32(m_table.m_texts.size()), quint16(text.size())};
        m_table.m_texts.append(text.data(), qsizetype(text.size()));
        return kept;
    }

    quint8 number(std::string_view name)
    {
        if (name.empty())
            return unset;
        const QByteArray upper = QByteArray(name.data(), qsizetype(std::min(name.size(), longestName))).trimmed().toUpper();
        const auto known = std::find(m_table.m_names.begin() + 2, m_table.m_names.end(), upper);
        if (known != m_table.m_names.end())
            return quint8(known - m_table.m_names.begin());
        if (m_table.m_names.size() > 250) // a feed that writes prose there
            return unset;
        m_table.m_names.push_back(upper);
        return quint8(m_table.m_names.size() - 1);
    }

    StatusTable &m_table;
    std::unordered_map<std::string, quint32> m_places;
};

std::shared_ptr<const StatusTable> StatusTable::build(const std::array<DatasetPtr, SideCount> &sides, const std::atomic_bool &cancelled)
{
    auto table = std::make_shared<StatusTable>();
    Builder builder(*table);
    // The CPO's order, as it is the one that people know; what only the others hold follows.
    for (const Side side : {Cpo, Charger, Emsp}) {
        if (sides[std::size_t(side)] && !builder.add(*sides[std::size_t(side)], side, cancelled))
            return {};
    }
    for (const Row &row : table->m_rows) {
        for (const TimeUs updated : row.updated)
            table->m_now = std::max(table->m_now, updated);
        table->m_disagreements += table->disagrees(row);
    }
    return table;
}

QByteArray StatusTable::statusName(const Row &row, Side side) const
{
    return m_names[row.status[std::size_t(side)]];
}

bool StatusTable::disagrees(const Row &row) const
{
    int first = -1;
    for (int side = 0; side < SideCount; ++side) {
        if (!m_present[std::size_t(side)])
            continue;
        // Chargers are only known where their messages were seen.
        if (side == Charger && row.status[Charger] == absent)
            continue;
        if (first >= 0 && row.status[std::size_t(side)] != row.status[std::size_t(first)])
            return true;
        if (first < 0)
            first = side;
    }
    return false;
}

QString StatusTable::meaning(const Row &row, Severity *severity) const
{
    if (severity)
        *severity = Severity::Note;
    if (!disagrees(row))
        return {};
    const auto grave = [severity](Severity value) {
        if (severity)
            *severity = value;
    };
    const bool hasCharger = m_present[Charger] && row.status[Charger] > unset;
    if (m_present[Emsp] && row.status[Emsp] == absent) {
        grave(Severity::Error);
        return tr("Drivers of this partner cannot see it.");
    }
    if (m_present[Cpo] && row.status[Cpo] == absent) {
        grave(Severity::Warning);
        return tr("The CPO does not have it (any more).");
    }
    const QByteArray emsp = statusName(row, Emsp);
    const QByteArray cpo = statusName(row, Cpo);
    const QByteArray truth = hasCharger ? statusName(row, Charger) : cpo;
    QString sentence;
    if (isFree(emsp) && isBroken(truth)) {
        grave(Severity::Error);
        sentence = tr("Drivers are sent to a charger that does not work.");
    } else if (isFree(emsp) && !isFree(truth)) {
        grave(Severity::Error);
        sentence = tr("Drivers see it free, and it is not.");
    } else if (isFree(truth) && !isFree(emsp)) {
        grave(Severity::Warning);
        sentence = tr("It is free, and drivers do not see that.");
    } else if (hasCharger && cpo != truth && emsp == cpo) {
        grave(Severity::Warning);
        sentence = tr("Both parties hold something else than the charger says.");
    } else {
        grave(Severity::Warning);
        sentence = tr("The sides hold different states.");
    }
    const TimeUs atCpo = row.updated[Cpo];
    const TimeUs atEmsp = row.updated[Emsp];
    if (atCpo != noTime && atEmsp != noTime && atCpo != atEmsp) {
        const QString age = formatDuration(qAbs(atCpo - atEmsp));
        sentence += QLatin1Char(' ') + (atEmsp < atCpo ? tr("The eMSP is %1 behind.").arg(age) : tr("The CPO is %1 behind.").arg(age));
    }
    return sentence;
}

} // namespace Roamscope
