// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a WorldHistory: who learned what, and when.
#include "models/capture/analysisfacts.h"
#include "models/capture/evsematcher.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/metersamples.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/truth.h"
#include "models/insight/worldstate.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>

namespace Roamscope {

using namespace jsonaccess;

namespace {

constexpr quint32 progressStep = 8192;
constexpr int mostItems = 1'000'000; ///< of one list
constexpr qsizetype longestBody = 64 << 20;
constexpr qsizetype longestText = 200;

WorldParty partyOfLane(Lane lane, WorldParty otherwise)
{
    switch (lane) {
    case Lane::Csms:
    case Lane::Middleware:
    case Lane::Cpo:
        return WorldParty::Cpo;
    case Lane::Hub:
        return WorldParty::Hub;
    case Lane::Emsp:
        return WorldParty::Emsp;
    default:
        return otherwise;
    }
}

/// What OCPI may rightly say of a status that a station reports; the first is the usual one. Operators differ in whether
/// a car that takes nothing for a while still counts as charging.
QByteArray meaningOfOcpp(const QByteArray &status)
{
    if (status == "Preparing")
        return "BLOCKED|AVAILABLE|CHARGING";
    if (status == "SuspendedEV" || status == "EVConnected" || status == "Idle" || status == "Occupied")
        return "BLOCKED|CHARGING";
    if (status == "Unavailable")
        return "INOPERATIVE|OUTOFORDER|UNKNOWN|REMOVED";
    if (status == "Faulted")
        return "OUTOFORDER|INOPERATIVE|UNKNOWN";
    return defaultOcpiStatus(status);
}

QByteArray meaningOfToken(const QByteArray &status)
{
    if (status == "Accepted")
        return "usable";
    if (status == "Blocked" || status == "Expired" || status == "Invalid" || status == "Unknown")
        return "refused";
    return {}; // ConcurrentTx and the like say nothing of the token itself
}

QByteArray meaningOfSession(const QByteArray &status)
{
    if (status == "ACTIVE")
        return "running";
    if (status == "COMPLETED" || status == "INVALID")
        return "ended";
    return {};
}

} // namespace

/// Fills a WorldHistory. One thread.
class WorldBuilder
{
public:
    WorldBuilder(WorldHistory &world, const MomentHistory *moments, const WorldLimits &limits)
        : m_world(world)
        , m_capture(*world.m_capture)
        , m_frames(world.m_capture->frames())
        , m_moments(moments)
        , m_limits(limits)
        , m_evses(*world.m_capture)
    {
    }

    bool build(const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
    {
        m_cancelled = cancelled;
        chargePoints();
        if (m_world.m_analysis) {
            statuses(*m_world.m_analysis);
            charges(*m_world.m_analysis);
        }
        if (!authorizations(progress))
            return false;
        if (m_moments && !roaming(progress))
            return false;
        finish();
        return !isCancelled();
    }

private:
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }

    quint32 add(WorldSubject subject, const QByteArray &key)
    {
        const auto index = quint32(m_world.m_subjects.size());
        m_world.m_index.insert(key, index);
        m_world.m_subjects.push_back(std::move(subject));
        return index;
    }

    quint32 named(WorldKind kind, const QByteArray &id)
    {
        const QByteArray key = QByteArray(1, char('a' + int(kind))) + id.toLower();
        const auto known = m_world.m_index.constFind(key);
        if (known != m_world.m_index.constEnd())
            return known.value();
        WorldSubject subject;
        subject.kind = kind;
        subject.id = id.left(longestText);
        return add(std::move(subject), key);
    }

    quint32 connector(quint16 peer, int evse, int connector)
    {
        const int place = evse >= 0 ? evse : connector;
        const QByteArray key = "p" + QByteArray::number(peer) + '/' + QByteArray::number(place);
        const auto known = m_world.m_index.constFind(key);
        if (known != m_world.m_index.constEnd())
            return known.value();
        WorldSubject subject;
        subject.kind = WorldKind::Connector;
        subject.peer = peer;
        subject.evse = evse;
        subject.connector = connector;
        subject.id = m_capture.peers().text(peer);
        m_evses.addPlace(peer, place);
        return add(std::move(subject), key);
    }

    /// The connector that OCPI calls by this uid; one of its own where no station is known behind it.
    quint32 evse(const QByteArray &uid, const QByteArray &location)
    {
        const QByteArray key = "u" + uid.toLower();
        const auto known = m_world.m_index.constFind(key);
        if (known != m_world.m_index.constEnd())
            return known.value();
        if (const auto place = m_evses.match(uid)) {
            const int index = m_world.findConnector(place->peer, place->number, -1);
            if (index >= 0 && m_world.m_subjects[std::size_t(index)].evseUid.isEmpty()) {
                m_world.m_subjects[std::size_t(index)].evseUid = uid;
                m_world.m_subjects[std::size_t(index)].location = location;
                m_world.m_index.insert(key, quint32(index));
                return quint32(index);
            }
        }
        WorldSubject subject;
        subject.kind = WorldKind::Connector;
        subject.id = uid.left(longestText);
        subject.evseUid = uid;
        subject.location = location;
        return add(std::move(subject), key);
    }

    quint32 value(const QByteArray &text, const QByteArray &meaning)
    {
        const QByteArray key = text.left(longestText) + '\0' + meaning;
        const auto known = m_values.constFind(key);
        if (known != m_values.constEnd())
            return known.value();
        const auto index = quint32(m_world.m_values.size());
        m_world.m_values.push_back({text.left(longestText), meaning});
        m_values.insert(key, index);
        return index;
    }

    void learn(TimeUs time, FrameId frame, quint32 subject, WorldField field, WorldParty party, quint32 value)
    {
        if (time == noTime)
            return;
        if (m_world.m_changes.size() >= m_limits.changes) {
            ++m_world.m_skipped;
            return;
        }
        m_world.m_parties[std::size_t(party)] = true;
        const quint32 cell = (subject * quint32(WorldHistory::fieldCount) + quint32(field)) * worldPartyCount + quint32(party);
        m_world.m_changes.push_back({time, frame, cell, value});
    }

    static quint32 numberValue(double value)
    {
        return WorldHistory::number | quint32(std::clamp(value, 0.0, 2.0e9));
    }

    /// When the back end had what a station's call says; noTime when it refused to take it.
    TimeUs backEndTime(FrameId call) const
    {
        const FrameId answer = m_frames.pair(call);
        if (answer == noFrame)
            return m_frames.time(call); // nothing shows that it was lost
        const FrameKind kind = m_frames.kind(answer);
        if (kind == FrameKind::CallError || kind == FrameKind::CallResultError)
            return noTime;
        return std::max(m_frames.time(call), m_frames.time(answer));
    }

    void chargePoints()
    {
        std::vector<bool> speaks(std::size_t(std::max(1, int(m_capture.peers().size()))), false);
        const quint32 size = m_capture.size();
        for (quint32 i = 0; i < size; ++i) {
            const quint16 peer = m_frames.peer(i);
            if (peer > 0 && m_frames.kind(i) <= FrameKind::Send) {
                if (peer >= speaks.size())
                    speaks.resize(std::size_t(peer) + 1, false);
                speaks[peer] = true;
            }
        }
        for (std::size_t peer = 1; peer < speaks.size(); ++peer) {
            if (!speaks[peer])
                continue;
            const quint32 index = named(WorldKind::ChargePoint, m_capture.peers().text(quint16(peer)));
            m_world.m_subjects[index].peer = quint16(peer);
        }
    }

    void statuses(const Analysis &analysis)
    {
        for (const StatusBand &band : analysis.bands) {
            if (band.seenBy != Lane::ChargePoint || band.peer == 0)
                continue;
            const int place = band.evse >= 0 ? band.evse : band.connector;
            const quint32 subject = place > 0 ? connector(band.peer, band.evse, band.connector)
                                              : named(WorldKind::ChargePoint, m_capture.peers().text(band.peer));
            for (const StatusSpan &span : band.spans) {
                const QByteArray &status = band.names[span.status];
                const quint32 text = value(status, meaningOfOcpp(status));
                learn(span.from, span.frame, subject, WorldField::Status, WorldParty::Charger, text);
                learn(backEndTime(span.frame), span.frame, subject, WorldField::Status, WorldParty::Csms, text);
            }
        }
        // What the analysis has joined need not be guessed from names again.
        for (const StatusBand &band : analysis.bands) {
            if (!band.evseUid.isEmpty() && band.peer > 0)
                m_evses.learn(band.evseUid, {band.peer, band.evse >= 0 ? band.evse : band.connector});
        }
    }

    bool isStop(FrameId frame) const
    {
        const QByteArray action = m_capture.actions().text(m_frames.action(frame));
        return isRequest(m_frames.kind(frame)) && (action == "StopTransaction" || action == "TransactionEvent");
    }

    /// When the station knew what a frame says: earlier than it was heard where it was queued.
    TimeUs stationTime(FrameId frame, TimeUs device) const
    {
        const TimeUs seen = m_frames.time(frame);
        constexpr qint64 longestQueue = qint64(14) * 24 * 3600 * 1'000'000;
        const bool queued = m_frames.flags(frame) & quint16(FrameFlag::Replayed);
        return queued && device != noTime && device < seen && seen - device < longestQueue ? device : seen;
    }

    void charges(const Analysis &analysis)
    {
        std::map<std::pair<quint16, int>, const Series *> registers;
        for (const Series &series : analysis.series) {
            if (series.quantity == SeriesQuantity::Energy && series.frames.size() == series.times.size())
                registers.emplace(std::pair(series.peer, series.evse >= 0 ? series.evse : series.connector), &series);
        }
        const quint32 started = value("Started", "running");
        const quint32 ended = value("Ended", "ended");
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &charge = analysis.transactions[i];
            if (charge.frames.empty())
                continue;
            WorldSubject subject;
            subject.kind = WorldKind::Transaction;
            subject.transaction = int(i);
            subject.peer = charge.peer;
            subject.evse = charge.evse;
            subject.connector = charge.connector;
            subject.id = charge.id.isEmpty() ? charge.sessionId : charge.id;
            const quint32 index = add(std::move(subject), "t" + QByteArray::number(i));
            if (!charge.sessionId.isEmpty())
                m_sessions.insert(charge.sessionId.toLower(), index);
            if (!charge.cdrId.isEmpty())
                m_cdrs.insert(charge.cdrId.toLower(), index);
            FrameId first = noFrame;
            FrameId last = noFrame;
            for (const FrameId frame : charge.frames) {
                if (m_frames.kind(frame) > FrameKind::Send)
                    continue;
                if (first == noFrame)
                    first = frame;
                if (charge.stop != noTime && isStop(frame))
                    last = frame;
            }
            if (first == noFrame)
                continue;
            if (!charge.issues.testFlag(TransactionIssue::MissingStart)) {
                learn(stationTime(first, charge.deviceStart), first, index, WorldField::Status, WorldParty::Charger, started);
                learn(backEndTime(first), first, index, WorldField::Status, WorldParty::Csms, started);
            }
            if (last != noFrame) {
                learn(stationTime(last, charge.deviceStop), last, index, WorldField::Status, WorldParty::Charger, ended);
                learn(backEndTime(last), last, index, WorldField::Status, WorldParty::Csms, ended);
            }
            if (std::isnan(charge.meterStartWh) || charge.start == noTime)
                continue;
            const auto found = registers.find({charge.peer, charge.evse >= 0 ? charge.evse : charge.connector});
            if (found != registers.end()) {
                const Series &series = *found->second;
                const TimeUs until = charge.stop == noTime ? std::numeric_limits<TimeUs>::max() : charge.stop;
                auto at = std::size_t(std::lower_bound(series.times.begin(), series.times.end(), charge.start) - series.times.begin());
                for (; at < series.times.size() && series.times[at] <= until; ++at)
                    meter(index, series.times[at], series.frames[at], series.values[at] - charge.meterStartWh);
            }
            if (last != noFrame && !std::isnan(charge.meterStopWh))
                meter(index, stationTime(last, charge.deviceStop), last, charge.meterStopWh - charge.meterStartWh);
        }
    }

    void meter(quint32 subject, TimeUs time, FrameId frame, double energy)
    {
        learn(time, frame, subject, WorldField::Energy, WorldParty::Charger, numberValue(energy));
        learn(std::max(time, m_frames.time(frame)), frame, subject, WorldField::Energy, WorldParty::Csms, numberValue(energy));
    }

    /// What back ends answered of tokens, and stations heard.
    bool authorizations(const std::function<void(double)> &progress)
    {
        FactReader reader(m_capture, false);
        std::vector<Fact> facts;
        std::vector<SchemaFinding> unused;
        const quint32 size = m_capture.size();
        for (quint32 i = 0; i < size; ++i) {
            if (i % progressStep == 0) {
                if (isCancelled())
                    return false;
                if (progress)
                    progress(0.5 * double(i) / size);
            }
            if (m_frames.kind(i) != FrameKind::CallResult)
                continue;
            const FrameId call = m_frames.pair(i);
            if (call == noFrame || !mayTellToken(m_frames.action(i)))
                continue;
            // Most answers to a TransactionEvent say nothing: their bytes tell that without being parsed.
            const QByteArrayView bytes = m_capture.rawBytes(i);
            if (!bytes.contains("idTagInfo") && !bytes.contains("idTokenInfo"))
                continue;
            facts.clear();
            reader.read(call, facts, unused);
            const auto asked = std::ranges::find_if(facts, [](const Fact &fact) { return !fact.tag.isEmpty(); });
            if (asked == facts.end())
                continue;
            const QByteArray tag = asked->tag;
            facts.clear();
            reader.read(i, facts, unused);
            for (const Fact &fact : facts) {
                if (fact.kind != Fact::Kind::TokenAnswer || fact.status.isEmpty())
                    continue;
                const quint32 token = named(WorldKind::Token, tag);
                const quint32 text = value(fact.status, meaningOfToken(fact.status));
                learn(fact.time, i, token, WorldField::Status, WorldParty::Csms, text);
                learn(fact.time, i, token, WorldField::Status, WorldParty::Charger, text);
            }
        }
        return true;
    }

    bool mayTellToken(quint16 action)
    {
        if (action >= m_actions.size())
            m_actions.resize(std::size_t(action) + 1, 0);
        if (m_actions[action] == 0) {
            const QByteArray name = m_capture.actions().text(action);
            m_actions[action] = name == "Authorize" || name == "StartTransaction" || name == "StopTransaction" || name == "TransactionEvent" ? 'y' : 'n';
        }
        return m_actions[action] == 'y';
    }

    struct Knower
    {
        WorldParty party;
        TimeUs time;
    };

    bool roaming(const std::function<void(double)> &progress)
    {
        // Descriptions of all EVSEs first: a PATCH carries a uid and nothing else.
        const std::vector<MomentChange> &changes = m_moments->changes();
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i < changes.size(); ++i) {
                if (i % progressStep == 0) {
                    if (isCancelled())
                        return false;
                    if (progress)
                        progress(0.5 + 0.25 * (round + double(i) / double(changes.size())));
                }
                const MomentChange &change = changes[i];
                const MomentKey &key = m_moments->objects()[change.object];
                if (round == 0 && (key.module != OcpiModule::Locations || change.kind == MomentChange::Kind::Patch))
                    continue;
                dom::object object;
                const bool isObject = change.kind != MomentChange::Kind::Delete && read(change, object);
                if (round == 0) {
                    if (isObject)
                        describe(change, object);
                    continue;
                }
                if (!isObject && change.kind != MomentChange::Kind::Delete)
                    continue;
                for (const Knower &knower : knowers(change, key.module)) {
                    if (knower.time != noTime)
                        take(change, key, knower, isObject ? &object : nullptr);
                }
            }
        }
        return true;
    }

    std::array<Knower, 2> knowers(const MomentChange &change, OcpiModule module) const
    {
        const WorldParty sender = partyOfLane(m_frames.from(change.frame), change.byCpo ? WorldParty::Cpo : WorldParty::Emsp);
        const WorldParty receiver = partyOfLane(m_frames.to(change.frame), change.byCpo ? WorldParty::Emsp : WorldParty::Cpo);
        TimeUs taken = change.taken;
        // Who asks what the other has made of his own objects does not learn from it.
        const bool cpoOwns = module != OcpiModule::Tokens;
        if (!change.isPush())
            taken = change.byCpo == cpoOwns ? change.time : noTime;
        return {Knower {sender, change.time}, Knower {receiver, sender == receiver ? noTime : taken}};
    }

    /// The object that a change carries, parsed; it lives until the next is read.
    bool read(const MomentChange &change, dom::object &object)
    {
        QByteArrayView json;
        if (change.isPush()) {
            m_body = m_capture.body(change.frame).payload;
            m_listFrame = noFrame;
            json = m_body;
        } else {
            // All items of a list come one after the other: it is cut once.
            if (m_listFrame != change.frame) {
                m_body = m_capture.body(change.frame).payload;
                m_listFrame = change.frame;
                m_items.clear();
                std::vector<JsonWalker::Member> envelope;
                JsonWalker walker({m_body.constData(), std::size_t(m_body.size())});
                walker.skipSpace();
                walker.members(&envelope);
                for (const JsonWalker::Member &member : envelope) {
                    if (member.key != "data")
                        continue;
                    const QByteArrayView data(member.value.data(), qsizetype(member.value.size()));
                    if (data.startsWith('['))
                        m_items = jsonArrayElements(data, mostItems);
                    else
                        m_items.push_back(data);
                }
            }
            if (change.item >= m_items.size())
                return false;
            json = m_items[change.item];
        }
        if (json.size() < 2 || json.size() > longestBody)
            return false;
        m_buffer.assign(json.data(), std::size_t(json.size()));
        m_buffer.reserve(m_buffer.size() + simdjson::SIMDJSON_PADDING);
        dom::element root;
        return !m_parser.parse(m_buffer.data(), std::size_t(json.size()), false).get(root) && !root.get(object);
    }

    void describe(const MomentChange &change, dom::object object)
    {
        const auto one = [this](dom::object evse, QByteArray uid) {
            if (const QByteArray own = bytes(evse, "uid"); !own.isEmpty())
                uid = own;
            if (!uid.isEmpty())
                m_evses.addEvse(uid, bytes(evse, "evse_id"), {});
        };
        if (change.part >= 0) {
            const MomentPart &part = m_moments->parts()[std::size_t(change.part)];
            if (part.connector.isEmpty())
                one(object, part.evse);
            return;
        }
        dom::array evses;
        if (object["evses"].get(evses))
            return;
        for (const dom::element entry : evses) {
            dom::object inner;
            if (!entry.get(inner))
                one(inner, {});
        }
    }

    void take(const MomentChange &change, const MomentKey &key, const Knower &knower, const dom::object *object)
    {
        const auto known = [&](quint32 subject, WorldField field, quint32 text) {
            learn(knower.time, change.frame, subject, field, knower.party, text);
        };
        switch (key.module) {
        case OcpiModule::Locations:
            location(change, key, knower, object);
            break;
        case OcpiModule::Tokens: {
            const quint32 token = named(WorldKind::Token, key.id);
            bool valid = true;
            if (!object)
                known(token, WorldField::Status, value("REMOVED", "refused"));
            else if (!(*object)["valid"].get(valid))
                known(token, WorldField::Status, valid ? value("VALID", "usable") : value("NOT VALID", "refused"));
            break;
        }
        case OcpiModule::Tariffs: {
            const quint32 tariff = named(WorldKind::Tariff, key.id);
            if (!object) {
                known(tariff, WorldField::Version, value("REMOVED", "removed"));
                break;
            }
            QByteArray text = bytes(*object, "last_updated");
            const QByteArray content = contentKey(*object);
            if (text.isEmpty())
                text = content;
            known(tariff, WorldField::Version, value(text, content));
            break;
        }
        case OcpiModule::Sessions: {
            if (!object)
                break;
            const quint32 charge = chargeOf(m_sessions, key.id);
            if (const QByteArray status = bytes(*object, "status"); !status.isEmpty())
                known(charge, WorldField::Status, value(status, meaningOfSession(status)));
            if (const double kwh = number(*object, "kwh"); !std::isnan(kwh))
                known(charge, WorldField::Energy, numberValue(kwh * 1000));
            break;
        }
        case OcpiModule::Cdrs: {
            if (!object)
                break;
            const QByteArray session = bytes(*object, "session_id");
            const bool bySession = !session.isEmpty() && m_sessions.contains(session.toLower()) && !m_cdrs.contains(key.id.toLower());
            const quint32 charge = bySession ? m_sessions.value(session.toLower()) : chargeOf(m_cdrs, key.id);
            known(charge, WorldField::Bill, billOf(*object));
            break;
        }
        }
    }

    quint32 chargeOf(QHash<QByteArray, quint32> &ids, const QByteArray &id)
    {
        const auto found = ids.constFind(id.toLower());
        if (found != ids.constEnd())
            return found.value();
        const quint32 index = named(WorldKind::Transaction, id);
        ids.insert(id.toLower(), index);
        return index;
    }

    quint32 billOf(dom::object cdr)
    {
        double total = number(cdr, "total_cost"); // 2.1.1
        dom::object price;
        if (!cdr["total_cost"].get(price)) {
            total = number(price, "incl_vat");
            if (std::isnan(total))
                total = number(price, "excl_vat");
        }
        const QByteArray text = (std::isnan(total) ? QByteArray("?") : QByteArray::number(total, 'f', 2)) + ' ' + bytes(cdr, "currency");
        return value(text, text);
    }

    void location(const MomentChange &change, const MomentKey &key, const Knower &knower, const dom::object *object)
    {
        const quint32 place = named(WorldKind::Location, key.id);
        const MomentPart *part = change.part >= 0 ? &m_moments->parts()[std::size_t(change.part)] : nullptr;
        const auto status = [&](dom::object evseObject, QByteArray uid) {
            if (const QByteArray own = bytes(evseObject, "uid"); !own.isEmpty())
                uid = own;
            const QByteArray text = bytes(evseObject, "status");
            if (!uid.isEmpty() && !text.isEmpty())
                learn(knower.time, change.frame, evse(uid, key.id), WorldField::Status, knower.party, value(text, text.toUpper()));
        };
        if (!object) {
            if (!part)
                learn(knower.time, change.frame, place, WorldField::Version, knower.party, value("REMOVED", "removed"));
            else if (part->connector.isEmpty())
                learn(knower.time, change.frame, evse(part->evse, key.id), WorldField::Status, knower.party, value("REMOVED", "REMOVED"));
            return;
        }
        if (part && part->connector.isEmpty())
            status(*object, part->evse);
        dom::array evses;
        if (!part && !(*object)["evses"].get(evses)) {
            for (const dom::element entry : evses) {
                dom::object inner;
                if (!entry.get(inner))
                    status(inner, {});
            }
        }
        // The edition of a location is the latest time at which it or a part of it was changed.
        const QByteArray updated = bytes(*object, "last_updated");
        const TimeUs edition = parseIsoTime({updated.constData(), std::size_t(updated.size())});
        if (edition == noTime)
            return;
        TimeUs &newest = m_editions[quint64(place) * worldPartyCount + quint64(knower.party)];
        const bool isWhole = !part && change.kind != MomentChange::Kind::Patch;
        if (!isWhole && newest != 0 && edition < newest)
            return;
        newest = edition;
        const QByteArray text = formatIsoTime(edition);
        learn(knower.time, change.frame, place, WorldField::Version, knower.party, value(text, text));
    }

    void finish()
    {
        std::vector<WorldChange> &changes = m_world.m_changes;
        std::ranges::stable_sort(changes, {}, &WorldChange::time);
        // Cells get their numbers as they come up; what a party is told again is no change.
        m_world.m_cellOf.assign(m_world.m_subjects.size(), {});
        std::vector<quint32> held;
        std::size_t kept = 0;
        for (WorldChange change : changes) {
            const quint32 perSubject = quint32(WorldHistory::fieldCount) * worldPartyCount;
            quint32 &cell = m_world.m_cellOf[change.cell / perSubject][change.cell % perSubject];
            if (cell == 0) {
                m_world.m_cells.push_back(change.cell);
                cell = quint32(m_world.m_cells.size());
                held.push_back(std::numeric_limits<quint32>::max());
            }
            change.cell = cell - 1;
            if (held[change.cell] == change.value)
                continue;
            held[change.cell] = change.value;
            changes[kept++] = change;
        }
        changes.resize(kept);
        changes.shrink_to_fit();
        std::vector<quint32> &begin = m_world.m_cellBegin;
        begin.assign(m_world.m_cells.size() + 1, 0);
        for (const WorldChange &change : changes)
            ++begin[change.cell + 1];
        for (std::size_t i = 1; i < begin.size(); ++i)
            begin[i] += begin[i - 1];
        m_world.m_byCell.resize(kept);
        std::vector<quint32> next(begin.begin(), begin.end());
        for (std::size_t i = 0; i < kept; ++i)
            m_world.m_byCell[next[changes[i].cell]++] = quint32(i);
        sortSubjects();
        m_world.makeCheckpoints(m_limits.checkpointBytes);
    }

    void sortSubjects()
    {
        const std::vector<WorldSubject> &all = m_world.m_subjects;
        for (std::size_t i = 0; i < all.size(); ++i)
            m_world.m_ofKind[std::size_t(all[i].kind)].push_back(quint32(i));
        const auto place = [](const WorldSubject &subject) { return subject.evse >= 0 ? subject.evse : subject.connector; };
        for (std::vector<quint32> &list : m_world.m_ofKind) {
            std::ranges::stable_sort(list, [&](quint32 a, quint32 b) {
                const WorldSubject &left = all[a];
                const WorldSubject &right = all[b];
                if (left.kind == WorldKind::Transaction)
                    return quint32(left.transaction) < quint32(right.transaction); // those of OCPI alone come last
                if (left.id != right.id)
                    return left.id < right.id;
                return place(left) < place(right);
            });
        }
    }

    WorldHistory &m_world;
    const Capture &m_capture;
    const FrameTable &m_frames;
    const MomentHistory *m_moments;
    const WorldLimits m_limits;
    const std::atomic_bool *m_cancelled = nullptr;
    EvseMatcher m_evses;
    std::vector<char> m_actions;
    QHash<QByteArray, quint32> m_values;
    QHash<QByteArray, quint32> m_sessions; ///< id → subject
    QHash<QByteArray, quint32> m_cdrs;
    QHash<quint64, TimeUs> m_editions;
    QByteArray m_body;
    std::string m_buffer;
    dom::parser m_parser;
    FrameId m_listFrame = noFrame;
    std::vector<QByteArrayView> m_items;
};

WorldHistoryPtr WorldHistory::build(CapturePtr capture, AnalysisPtr analysis, MomentHistoryPtr history,
                                    const std::atomic_bool *cancelled, const std::function<void(double)> &progress, const WorldLimits &limits)
{
    const std::shared_ptr<WorldHistory> world(new WorldHistory);
    world->m_self = world;
    world->m_capture = std::move(capture);
    world->m_analysis = std::move(analysis);
    if (!world->m_capture)
        return nullptr;
    if (!WorldBuilder(*world, history.get(), limits).build(cancelled, progress))
        return nullptr;
    return world;
}

} // namespace Roamscope
