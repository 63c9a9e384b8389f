// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/atmoment.h"

#include "models/capture/sourcebytes.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/keyedpath.h"
#include "models/compare/momentobject.h"

#include <QMutexLocker>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

using Kind = MomentChange::Kind;
constexpr qsizetype cacheLimit = 200000; ///< objects that are kept built

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

/// "location DE*QMO LP", "token NL*FHR 049A".
QByteArray label(const MomentKey &key)
{
    const QLatin1StringView name = objectName(key.module);
    return QByteArray(name.data(), name.size()).toLower() + ' ' + (key.party.isEmpty() ? QByteArray() : key.party + ' ') + key.id;
}

QByteArray answerText(const MomentChange &change)
{
    if (change.http == 0)
        return "no answer";
    if (change.http >= 200 && change.http < 300 && change.ocpi != 0)
        return "OCPI " + QByteArray::number(change.ocpi);
    return "HTTP " + QByteArray::number(change.http);
}

} // namespace

TimeUs MomentHistory::effectiveTime(const MomentChange &change, OcpiModule module, MomentView view)
{
    if (view == MomentView::Returned)
        return change.isPush() ? noTime : change.time;
    const bool isSender = change.byCpo == (view == MomentView::Cpo);
    if (isSender)
        return change.time;
    if (change.isPush())
        return change.taken;
    // Who asks for another's objects keeps the answer; who checks what the other made of its own does not.
    const bool cpoOwns = module != OcpiModule::Tokens;
    return change.byCpo == cpoOwns ? change.time : noTime;
}

QByteArray MomentHistory::body(const MomentChange &change) const
{
    const FrameBody body = m_capture->body(change.frame);
    if (change.isPush())
        return body.payload;
    std::vector<JsonWalker::Member> envelope;
    JsonWalker walker(view(body.payload));
    walker.skipSpace();
    walker.members(&envelope);
    for (const JsonWalker::Member &member : envelope) {
        if (member.key != "data")
            continue;
        JsonWalker items(member.value);
        if (!items.take('['))
            return {member.value.data(), qsizetype(member.value.size())};
        for (quint32 i = 0;; ++i) {
            items.skipSpace();
            const char *begin = items.p;
            if (items.peek() == ']' || !items.skipValue())
                return {};
            if (i == change.item)
                return {begin, qsizetype(items.p - begin)};
            items.skipSpace();
            if (!items.take(','))
                return {};
        }
    }
    return {};
}

bool MomentHistory::apply(const MomentChange &change, MomentObject *object) const
{
    const OcpiModule module = m_objects[change.object].module;
    const bool isLocation = module == OcpiModule::Locations;
    const QByteArray json = body(change);
    const std::string_view text = view(json);
    if (change.part >= 0) {
        const MomentPart &part = m_parts[std::size_t(change.part)];
        return change.kind == Kind::Patch ? object->patchPart(text, part.evse, part.connector)
                                          : object->putPart(text, part.evse, part.connector);
    }
    if (change.kind != Kind::Patch)
        return object->put(text, isLocation);
    // Since OCPI 2.2 the periods of a PATCH come behind those that are there; 2.1.1 does not say so.
    const bool appends = module == OcpiModule::Sessions && change.version != ProtocolVersion::Ocpi211;
    return object->patch(text, isLocation, appends ? std::string_view("charging_periods") : std::string_view());
}

void MomentHistory::build(quint32 object, TimeUs time, MomentView view, Built *built, DatasetBuilder *faults) const
{
    const OcpiModule module = m_objects[object].module;
    std::vector<std::pair<TimeUs, quint32>> effective;
    const auto addFault = [&](DatasetFault::Kind kind, const MomentChange &change, const QByteArray &detail) {
        DatasetFault fault;
        fault.kind = kind;
        fault.severity = Severity::Warning;
        fault.module = module;
        fault.frame = change.frame;
        fault.detail = detail;
        faults->addFault(std::move(fault));
    };
    for (const quint32 index : m_byObject[object]) {
        const MomentChange &change = m_changes[index];
        if (change.time > time)
            break;
        const TimeUs when = effectiveTime(change, module, view);
        if (when != noTime && when <= time)
            effective.push_back({when, index});
        const bool isReceiver = change.byCpo != (view == MomentView::Cpo);
        if (change.isPush() && isReceiver && change.taken == noTime && view != MomentView::Returned)
            addFault(DatasetFault::Kind::PushFailed, change, answerText(change) + ", " + label(m_objects[object]));
    }
    std::ranges::stable_sort(effective, {}, &std::pair<TimeUs, quint32>::first);
    // Only what came since the whole object was last sent matters.
    std::size_t from = 0;
    for (std::size_t i = effective.size(); i-- > 0;) {
        const MomentChange &change = m_changes[effective[i].second];
        if (change.part < 0 && change.kind != Kind::Patch) {
            from = i;
            break;
        }
    }
    std::vector<quint32> wanted;
    for (std::size_t i = from; i < effective.size(); ++i)
        wanted.push_back(effective[i].second);
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_built.constFind(quint64(view) << 32 | object);
        if (known != m_built.constEnd() && known->applied == wanted) {
            *built = known.value();
            return;
        }
    }
    MomentObject result;
    bool lacksWhole = false;
    for (const quint32 index : wanted) {
        const MomentChange &change = m_changes[index];
        if (change.kind == Kind::Delete && change.part < 0) {
            result = {};
            continue;
        }
        if (result.isNull() && (change.part >= 0 || change.kind == Kind::Patch)) {
            if (!lacksWhole)
                addFault(DatasetFault::Kind::UnknownTarget, change, label(m_objects[object]));
            lacksWhole = true;
            continue;
        }
        if (!apply(change, &result))
            addFault(change.part >= 0 ? DatasetFault::Kind::UnknownTarget : DatasetFault::Kind::BodyMissing, change, label(m_objects[object]));
    }
    built->applied = std::move(wanted);
    built->json = result.json();
    built->lastUpdated = result.lastUpdated();
    if (lacksWhole)
        return; // its fault must be told again
    const QMutexLocker locker(&m_mutex);
    if (m_built.size() > cacheLimit)
        m_built.clear();
    m_built.insert(quint64(view) << 32 | object, *built);
}

DatasetPtr MomentHistory::at(TimeUs time, MomentView view) const
{
    const TimeUs until = time == noTime ? std::numeric_limits<TimeUs>::max() : time;
    DatasetBuilder builder;
    // The history lives as long as its users: the Dataset keeps it through its Provenance.
    const auto provenance = std::make_shared<Provenance>(m_self.lock(), view, until);
    std::vector<Built> objects(m_objects.size());
    std::array<int, std::size_t(ProtocolVersion::Count)> versions {};
    QByteArray all;
    std::vector<std::pair<quint64, quint32>> places(m_objects.size());
    TimeUs newest = noTime;
    for (quint32 i = 0; i < quint32(m_objects.size()); ++i) {
        build(i, until, view, &objects[i], &builder);
        if (objects[i].json.isEmpty())
            continue;
        places[i] = {quint64(all.size()), quint32(objects[i].json.size())};
        all += objects[i].json;
        newest = std::max(newest, objects[i].lastUpdated);
        if (!objects[i].applied.empty())
            ++versions[std::size_t(m_changes[objects[i].applied.back()].version)];
    }
    DatasetSource source;
    source.bytes = SourceBytes::fromMemory(all);
    source.size = quint64(all.size());
    builder.addSource(std::move(source));
    for (quint32 i = 0; i < quint32(m_objects.size()); ++i) {
        if (places[i].second == 0)
            continue;
        builder.addElement(m_objects[i].module, {places[i].first, places[i].second, 0, 0});
        provenance->m_objects[std::size_t(m_objects[i].module)].push_back(i);
    }
    DatasetFacts &facts = builder.facts();
    facts.name = m_capture->title();
    facts.role = view == MomentView::Cpo ? DatasetRole::Cpo : view == MomentView::Emsp ? DatasetRole::Emsp : DatasetRole::Unknown;
    facts.party = view == MomentView::Emsp ? emspParty() : cpoParty();
    facts.takenAt = time == noTime ? m_capture->lastTime() : time;
    facts.newest = newest;
    versions[0] = 0;
    const auto most = std::ranges::max_element(versions);
    if (*most > 0) {
        facts.version = ProtocolVersion(most - versions.begin());
        facts.versionCertainty = DocumentReport::Certainty::Certain;
    }
    builder.setProvenance(provenance);
    return builder.finish();
}

Provenance::Provenance(MomentHistoryPtr history, MomentView view, TimeUs time)
    : m_history(std::move(history))
    , m_view(view)
    , m_time(time)
{
}

std::vector<FrameId> Provenance::frames(OcpiModule module, quint32 element) const
{
    std::vector<FrameId> frames;
    const std::vector<quint32> &objects = m_objects[std::size_t(module)];
    if (element >= objects.size())
        return frames;
    for (const quint32 index : m_history->changesOf(objects[element])) {
        const MomentChange &change = m_history->changes()[index];
        const TimeUs when = MomentHistory::effectiveTime(change, module, m_view);
        if (when != noTime && when <= m_time)
            frames.push_back(change.frame);
    }
    return frames;
}

FrameId Provenance::setBy(OcpiModule module, quint32 element, const QByteArray &path) const
{
    const std::vector<quint32> &objects = m_objects[std::size_t(module)];
    if (element >= objects.size())
        return noFrame;
    const std::vector<quint32> &changes = m_history->changesOf(objects[element]);
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        const MomentChange &change = m_history->changes()[*it];
        const TimeUs when = MomentHistory::effectiveTime(change, module, m_view);
        if (when == noTime || when > m_time)
            continue;
        QByteArray below = path;
        if (change.part >= 0) {
            const MomentPart &part = m_history->parts()[std::size_t(change.part)];
            QByteArray prefix = "/evses/" + part.evse;
            if (!part.connector.isEmpty())
                prefix += "/connectors/" + part.connector;
            if (!path.startsWith(prefix))
                continue;
            below = path.mid(prefix.size());
        }
        if (!valueAtKeyedPath(m_history->body(change), below).isEmpty())
            return change.frame;
        if (change.part < 0 && change.kind != Kind::Patch)
            return change.frame; // the whole was sent without it
    }
    return noFrame;
}

} // namespace Roamscope
