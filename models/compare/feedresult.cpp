// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/feedrun.h"

#include <algorithm>

namespace Roamscope {

namespace {

using Kind = DatasetFault::Kind;

QByteArray idText(std::string_view json)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker(json).members(&members);
    QByteArray id;
    QByteArray owner;
    QByteArray type;
    for (const JsonWalker::Member &member : members) {
        const QByteArray value(member.value.data(), qsizetype(member.value.size()));
        const QByteArray text = value.startsWith('"') ? value.mid(1, value.size() - 2) : value;
        if (member.key == "id" || (member.key == "uid" && id.isEmpty()))
            id = text;
        else if (member.key == "country_code" || member.key == "countryCode" || member.key == "party_id" || member.key == "partyId")
            owner += text + '*';
        else if (member.key == "type")
            type = text;
    }
    return (owner + id + '\0' + type).toLower();
}

} // namespace

/// Objects with the same id: on two pages the later one counts, on one page both are loaded.
void FeedRun::findDuplicates(OcpiModule module)
{
    const std::vector<quint64> &ids = m_modules[std::size_t(module)].ids;
    std::vector<DatasetElement> &elements = m_builder.elements(module);
    if (ids.size() < 2 || ids.size() != elements.size())
        return;
    std::vector<quint32> order;
    order.reserve(ids.size());
    for (quint32 i = 0; i < quint32(ids.size()); ++i) {
        if (ids[i] != 0)
            order.push_back(i);
    }
    std::ranges::sort(order, [&](quint32 left, quint32 right) {
        return std::pair(ids[left], left) < std::pair(ids[right], right);
    });
    std::vector<bool> superseded;
    std::vector<qint64> overlaps;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const quint32 before = order[i - 1];
        const quint32 here = order[i];
        if (ids[before] != ids[here])
            continue;
        const DatasetElement &first = elements[before];
        const DatasetElement &second = elements[here];
        const QByteArray id = idText(m_builder.text(second));
        if (id != idText(m_builder.text(first)))
            continue;
        if (first.page != second.page) {
            superseded.resize(elements.size());
            superseded[before] = true;
            overlaps.resize(std::size_t(std::max<quint16>(second.source, first.source)) + 1);
            ++overlaps[second.source];
            continue;
        }
        DatasetFault fault;
        fault.kind = Kind::DuplicateId;
        fault.severity = Severity::Error;
        fault.source = second.source;
        fault.module = module;
        fault.offset = second.offset;
        fault.length = second.length;
        const qsizetype star = id.lastIndexOf('*');
        fault.detail = id.mid(star + 1, id.indexOf('\0') - star - 1);
        m_builder.addFault(std::move(fault));
    }
    if (superseded.empty())
        return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (!superseded[i])
            elements[kept++] = elements[i];
    }
    elements.resize(kept);
    for (std::size_t source = 0; source < overlaps.size(); ++source) {
        if (overlaps[source] == 0)
            continue;
        DatasetFault fault;
        fault.kind = Kind::PageOverlap;
        fault.severity = Severity::Note;
        fault.source = quint16(source);
        fault.module = module;
        fault.count = overlaps[source];
        m_builder.addFault(std::move(fault));
    }
}

/// Whom most objects belong to. Tokens are the partner's: they speak only where there is nothing else.
QString FeedRun::partyOf() const
{
    for (const OcpiModule module : {OcpiModule::Locations, OcpiModule::Tariffs, OcpiModule::Sessions, OcpiModule::Cdrs, OcpiModule::Tokens}) {
        const std::vector<Party> &parties = m_modules[std::size_t(module)].parties;
        if (parties.empty())
            continue;
        const auto most = std::ranges::max_element(parties, {}, &Party::count);
        return QString::fromStdString(most->country).toUpper() + QLatin1Char('*') + QString::fromStdString(most->party).toUpper();
    }
    // OCPI 2.1.1 names the party in EVSE ids only.
    const std::vector<DatasetElement> &locations = m_builder.elements(OcpiModule::Locations);
    for (std::size_t i = 0; i < std::min<std::size_t>(locations.size(), 20); ++i) {
        const std::string_view json = m_builder.text(locations[i]);
        const std::size_t at = json.find("\"evse_id\"");
        const std::size_t open = at == std::string_view::npos ? at : json.find('"', at + 9);
        if (open == std::string_view::npos || open + 7 > json.size())
            continue;
        const QByteArray id = QByteArray(json.data() + open + 1, 7).toUpper();
        if (id[2] == '*' && id[6] == '*')
            return QString::fromLatin1(id.left(6));
    }
    return {};
}

void FeedRun::otherParties()
{
    for (const OcpiModule module : allOcpiModules) {
        std::vector<Party> &parties = m_modules[std::size_t(module)].parties;
        if (parties.size() < 2)
            continue;
        std::ranges::stable_sort(parties, std::greater<>(), &Party::count);
        for (std::size_t i = 1; i < parties.size(); ++i) {
            DatasetFault fault;
            fault.kind = Kind::OtherParty;
            fault.severity = Severity::Warning;
            fault.source = parties[i].first.source;
            fault.module = module;
            fault.offset = parties[i].first.offset;
            fault.length = parties[i].first.length;
            fault.detail = QByteArray::fromStdString(parties[i].country + '*' + parties[i].party).left(60);
            fault.count = parties[i].count;
            m_builder.addFault(std::move(fault));
        }
    }
}

DatasetPtr FeedRun::finish(const QString &name, const QString &versionHint, qint64 modified)
{
    DatasetFacts &facts = m_builder.facts();
    facts.name = m_options.name.isEmpty() ? name : m_options.name;
    facts.role = m_options.role;
    facts.party = m_options.party.isEmpty() ? partyOf() : m_options.party;
    facts.newest = parseIsoTime(m_newest);
    facts.takenAt = m_answered != noTime ? m_answered : modified > 0 ? modified : noTime;
    const bool any = std::ranges::any_of(m_modules, [](const Module &module) { return !module.ids.empty(); });
    if (m_options.version != ProtocolVersion::Unknown) {
        facts.version = m_options.version;
        facts.versionCertainty = DocumentReport::Certainty::Given;
    } else if (any) {
        facts.version = m_classifier.version(versionHint, &facts.versionCertainty);
    }
    otherParties();
    if (!m_control.isCancelled()) {
        for (const OcpiModule module : allOcpiModules)
            findDuplicates(module);
    }
    return m_builder.finish();
}

} // namespace Roamscope
