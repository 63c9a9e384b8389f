// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include "models/compare/atmoment.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;
constexpr quint64 mostBytesRead = quint64(200) << 20; ///< of bodies, when identifiers are followed through a capture

struct KnownEvse
{
    std::string evseId;
    FrameId frame = noFrame;
};

/// uid and evse_id of all EVSEs that one push or answer carries.
struct SeenEvses
{
    std::unordered_map<std::string, KnownEvse> byUid;
    std::unordered_map<std::string, std::string> byEvseId; ///< → uid, as written
    FrameId frame = noFrame;
};

/// Identifiers that change over time, between the parties, or name two things.
class LocationIdentifiers : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-identifier"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("An identifier changed, or is used twice"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Follows uid and evse_id of each EVSE through the capture and from one party to the other, and looks for identifiers that two "
                                 "EVSEs or locations share. Letter case counts only where it changes.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        for (const DatasetRole role : {DatasetRole::Cpo, DatasetRole::Emsp}) {
            if (role == DatasetRole::Cpo ? !input.cpo : !input.emsp)
                continue;
            const OcpiSide side = ocpiSide(input, role);
            // What the operator uses twice its partner has twice; only what the partner adds is told of it.
            findTwice(input, side, role == DatasetRole::Emsp && input.cpo ? ocpiSide(input, DatasetRole::Cpo) : OcpiSide {}, findings);
        }
        findBetween(input, findings);
        findOverTime(input, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3.2 (EVSE: uid and evse_id)");
        text.meaning = OcpiCheckText::tr("Partners take it for another charger: reservations, remote starts, favourites and statistics of the old one are lost, "
                                         "and sessions and CDRs no longer match.");
        const QByteArray &cause = finding.cause;
        if (cause == "evse-id-changed") {
            text.title = OcpiCheckText::tr("The evse_id of an EVSE changed");
            text.message = OcpiCheckText::tr("EVSE %1 of location %2 was %3 and became %4.")
                               .arg(argument(finding, 1), argument(finding, 0), argument(finding, 2), argument(finding, 3));
        } else if (cause == "letter-case") {
            text.title = OcpiCheckText::tr("An identifier changed in letter case");
            text.message = OcpiCheckText::tr("EVSE %1 of location %2: %3 became %4.")
                               .arg(argument(finding, 1), argument(finding, 0), argument(finding, 2), argument(finding, 3));
            text.meaning = OcpiCheckText::tr("By the specification it is the same. A system that compares letters exactly makes a second EVSE of it.");
        } else if (cause == "uid-changed") {
            text.title = OcpiCheckText::tr("The uid of an EVSE changed");
            text.message = OcpiCheckText::tr("EVSE %1 of location %2 had the uid %3 and then %4.")
                               .arg(argument(finding, 1), argument(finding, 0), argument(finding, 2), argument(finding, 3));
        } else if (cause == "uid-differs") {
            text.title = OcpiCheckText::tr("Operator and partner know an EVSE by different uids");
            text.message = OcpiCheckText::tr("EVSE %1 of location %2 is %3 at the operator and %4 at the partner.")
                               .arg(argument(finding, 1), argument(finding, 0), argument(finding, 2), argument(finding, 3));
        } else if (cause == "evse-id-differs") {
            text.title = OcpiCheckText::tr("Operator and partner hold different evse_ids for an EVSE");
            text.message = OcpiCheckText::tr("EVSE %1 of location %2 is %3 at the operator and %4 at the partner.")
                               .arg(argument(finding, 1), argument(finding, 0), argument(finding, 2), argument(finding, 3));
        } else if (cause == "evse-id-twice") {
            text.title = OcpiCheckText::tr("Two EVSEs have the same evse_id");
            text.message = OcpiCheckText::tr("%1 stands at EVSE %2 of location %3 and at EVSE %4 of location %5.")
                               .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2), argument(finding, 3), argument(finding, 4));
            text.meaning = OcpiCheckText::tr("A driver who starts the one may be billed for the other; the statuses overwrite each other in a partner that joins by evse_id.");
        } else if (cause == "uid-twice") {
            text.title = OcpiCheckText::tr("Two EVSEs have the same uid");
            text.message = OcpiCheckText::tr("uid %1 stands at location %3 and at location %5.")
                               .arg(argument(finding, 0), argument(finding, 2), argument(finding, 4));
            text.meaning = OcpiCheckText::tr("A session names its EVSE by uid: the partner may show it, and bill it, at the wrong place.");
        } else {
            text.title = OcpiCheckText::tr("A location stands twice in one list");
            text.message = OcpiCheckText::tr("Location %1 stands %n time(s) in the list of this side.", nullptr, finding.values.value(1).toInt()).arg(argument(finding, 0));
            text.meaning = OcpiCheckText::tr("Drivers see two pins, or one of the two copies grows old unnoticed.");
        }
        for (const FindingCause &one : finding.causes) {
            if (one.id == "replaced")
                text.causes.append({OcpiCheckText::tr("The charger or its backend was replaced, and the identifiers were generated anew."), {}});
            else if (one.id == "mapping")
                text.causes.append({OcpiCheckText::tr("A mapping builds the identifier from something that changes, such as a row number or the connector's place."), {}});
            else if (one.id == "case")
                text.causes.append({OcpiCheckText::tr("One of the systems on the way turns identifiers into capitals or small letters."), {}});
            else if (one.id == "copied")
                text.causes.append({OcpiCheckText::tr("An entry was copied for a new charger and its identifier stayed."), {}});
            else if (one.id == "import")
                text.causes.append({OcpiCheckText::tr("The import makes a new entry where it ought to update the old one, by letter case or after a paging overlap."), {}});
        }
        text.advice = cause == "letter-case"
            ? OcpiCheckText::tr("Write the identifier the same everywhere, and compare without regard to case.")
            : cause.endsWith("-twice") || cause == "location-twice"
            ? OcpiCheckText::tr("Give each its own identifier. Set the wrong one to REMOVED rather than deleting it.")
            : OcpiCheckText::tr("Keep uid and evse_id for as long as the place exists. Where it must change, set the old EVSE to REMOVED and add a new one.");
        return text;
    }

private:
    struct Place
    {
        quint32 site = 0;
        quint32 evse = 0;
    };

    void findTwice(const InsightInput &input, const OcpiSide &side, const OcpiSide &other, FindingList &findings) const
    {
        const OcpiRecords &records = *side.records;
        std::unordered_map<std::string, Place> evseIds;
        std::unordered_map<std::string, Place> uids;
        std::unordered_map<std::string, std::pair<quint32, int>> siteIds;
        evseIds.reserve(records.evses.size());
        uids.reserve(records.evses.size());
        std::unordered_set<std::string> knownTwice;
        if (other.records) {
            std::unordered_set<std::string> seen;
            for (const EvseRecord &evse : other.records->evses) {
                for (const std::string_view one : {evse.evseId, evse.uid}) {
                    std::string folded = foldedRecordId(one);
                    if (!seen.insert(folded).second)
                        knownTwice.insert(std::move(folded));
                }
            }
        }
        // The same location twice repeats its EVSEs: told once, as the location.
        std::unordered_set<quint32> repeated;
        for (quint32 s = 0; s < quint32(records.sites.size()); ++s) {
            const std::string key = foldedRecordId(records.sites[s].party) + '/' + foldedRecordId(records.sites[s].id);
            auto [known, fresh] = siteIds.try_emplace(key, std::pair(s, 1));
            if (!fresh) {
                ++known->second.second;
                repeated.insert(s);
            }
        }
        for (const auto &[key, entry] : siteIds) {
            if (entry.second < 2)
                continue;
            const SiteRecord &site = records.sites[entry.first];
            Finding finding = make("location-twice", Severity::Warning, recordText(site.id), side.role);
            finding.values = {recordText(site.id), QByteArray::number(entry.second)};
            addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, {}, {}));
            spanFromEvidence(&finding);
            finding.causes = {{"import", 60, {}}, {"copied", 40, {}}};
            findings.add(std::move(finding));
        }
        for (quint32 s = 0; s < quint32(records.sites.size()); ++s) {
            if ((s & 1023) == 0 && input.isCancelled())
                return;
            const SiteRecord &site = records.sites[s];
            if (repeated.contains(s))
                continue;
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = records.evses[i];
                if (evse.isWithdrawn())
                    continue;
                const auto take = [&](std::unordered_map<std::string, Place> *known, std::string_view value, const char *cause) {
                    if (value.size() < 2 || value == "#NA")
                        return false;
                    std::string folded = foldedRecordId(value);
                    if (knownTwice.contains(folded))
                        return false;
                    const auto [first, fresh] = known->try_emplace(std::move(folded), Place {s, i});
                    if (fresh || (first->second.site == s && first->second.evse == i))
                        return false;
                    const SiteRecord &otherSite = records.sites[first->second.site];
                    const EvseRecord &otherEvse = records.evses[first->second.evse];
                    Finding finding = make(cause, Severity::Warning, recordText(value), side.role);
                    finding.values = {recordText(value), recordText(otherEvse.uid), recordText(otherSite.id), recordText(evse.uid), recordText(site.id)};
                    addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, "/evses/" + recordText(evse.uid), recordText(value)));
                    addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, otherSite.element, "/evses/" + recordText(otherEvse.uid), recordText(value)));
                    finding.evidence.front().object = recordText(site.id);
                    finding.evidence.back().object = recordText(otherSite.id);
                    spanFromEvidence(&finding);
                    finding.causes = {{"copied", 70, {}}, {"mapping", 30, {}}};
                    findings.add(std::move(finding));
                    return true;
                };
                if (!take(&uids, evse.uid, "uid-twice"))
                    take(&evseIds, evse.evseId, "evse-id-twice");
            }
        }
    }

    void findBetween(const InsightInput &input, FindingList &findings) const
    {
        if (!input.cpo || !input.emsp)
            return;
        const OcpiSide ours = ocpiSide(input, DatasetRole::Cpo);
        const OcpiSide theirs = ocpiSide(input, DatasetRole::Emsp);
        std::unordered_map<std::string, Place> byUid;
        std::unordered_map<std::string, Place> byEvseId;
        for (quint32 s = 0; s < quint32(ours.records->sites.size()); ++s) {
            const SiteRecord &site = ours.records->sites[s];
            const std::string party = foldedRecordId(site.id) + '/';
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = ours.records->evses[i];
                byUid.try_emplace(party + foldedRecordId(evse.uid), Place {s, i});
                if (!evse.evseId.empty())
                    byEvseId.try_emplace(party + foldedRecordId(evse.evseId), Place {s, i});
            }
        }
        if (byUid.empty())
            return;
        for (quint32 s = 0; s < quint32(theirs.records->sites.size()); ++s) {
            if ((s & 1023) == 0 && input.isCancelled())
                return;
            const SiteRecord &site = theirs.records->sites[s];
            const std::string party = foldedRecordId(site.id) + '/';
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = theirs.records->evses[i];
                const auto sameUid = byUid.find(party + foldedRecordId(evse.uid));
                const char *cause = nullptr;
                Place place;
                std::string_view mine;
                std::string_view yours;
                if (sameUid != byUid.end()) {
                    place = sameUid->second;
                    const EvseRecord &own = ours.records->evses[place.evse];
                    if (own.evseId.empty() || evse.evseId.empty() || own.evseId == evse.evseId)
                        continue;
                    mine = own.evseId;
                    yours = evse.evseId;
                    cause = foldedRecordId(mine) == foldedRecordId(yours) ? "letter-case" : "evse-id-differs";
                } else {
                    if (evse.evseId.empty())
                        continue;
                    const auto same = byEvseId.find(party + foldedRecordId(evse.evseId));
                    if (same == byEvseId.end() || ours.records->evses[same->second.evse].isWithdrawn() || evse.isWithdrawn())
                        continue;
                    place = same->second;
                    mine = ours.records->evses[place.evse].uid;
                    yours = evse.uid;
                    cause = "uid-differs";
                }
                const bool letters = QByteArrayView(cause) == "letter-case";
                Finding finding = make(cause, letters ? Severity::Note : Severity::Error, recordText(site.id));
                finding.values = {recordText(site.id), recordText(letters || sameUid != byUid.end() ? evse.uid : evse.evseId), recordText(mine), recordText(yours)};
                const QByteArray field = sameUid != byUid.end() ? "/evse_id" : "/uid";
                addEvidence(&finding, objectEvidence(ours, OcpiModule::Locations, ours.records->sites[place.site].element,
                                                     "/evses/" + recordText(ours.records->evses[place.evse].uid) + field, recordText(mine), Part::Expected));
                addEvidence(&finding, objectEvidence(theirs, OcpiModule::Locations, site.element, "/evses/" + recordText(evse.uid) + field, recordText(yours)));
                spanFromEvidence(&finding);
                finding.causes = letters ? QList<FindingCause> {{"case", 90, {}}} : QList<FindingCause> {{"mapping", 60, {}}, {"replaced", 40, {}}};
                findings.add(std::move(finding));
            }
        }
    }

    /// Whole locations that were sent more than once: the same place, told by its other identifier.
    void findOverTime(const InsightInput &input, FindingList &findings) const
    {
        if (!input.history)
            return;
        const MomentHistory &history = *input.history;
        quint64 bytes = 0;
        for (quint32 object = 0; object < quint32(history.objects().size()) && bytes < mostBytesRead; ++object) {
            if (history.objects()[object].module != OcpiModule::Locations)
                continue;
            std::vector<quint32> whole;
            for (const quint32 index : history.changesOf(object)) {
                const MomentChange &change = history.changes()[index];
                if (change.part < 0 && change.byCpo && (change.kind == MomentChange::Kind::Put || change.kind == MomentChange::Kind::Get))
                    whole.push_back(index);
            }
            if (whole.size() < 2)
                continue;
            if (input.isCancelled())
                return;
            SeenEvses before;
            std::unordered_set<std::string> told;
            for (const quint32 index : whole) {
                const MomentChange &change = history.changes()[index];
                const QByteArray body = history.body(change);
                bytes += quint64(body.size());
                OcpiRecords records;
                if (!records.addSite({body.constData(), std::size_t(body.size())}, 0))
                    continue;
                SeenEvses now;
                now.frame = change.frame;
                for (const EvseRecord &evse : records.evses) {
                    now.byUid[foldedRecordId(evse.uid)] = {std::string(evse.evseId), change.frame};
                    if (!evse.evseId.empty() && !evse.isWithdrawn())
                        now.byEvseId[foldedRecordId(evse.evseId)] = std::string(evse.uid);
                }
                compare(history, history.objects()[object].id, before, now, &told, findings);
                before = std::move(now);
                if (bytes > mostBytesRead)
                    break;
            }
        }
    }

    void compare(const MomentHistory &history, const QByteArray &location, const SeenEvses &before, const SeenEvses &now,
                 std::unordered_set<std::string> *told, FindingList &findings) const
    {
        const auto add = [&](const char *cause, std::string_view subject, std::string_view was, std::string_view became) {
            if (!told->insert(std::string(cause) + std::string(subject)).second)
                return;
            const bool letters = QByteArrayView(cause) == "letter-case";
            Finding finding = make(cause, letters ? Severity::Note : Severity::Error, recordText(subject), DatasetRole::Cpo);
            finding.values = {location, recordText(subject), recordText(was), recordText(became)};
            addEvidence(&finding, frameEvidence(*history.capture(), now.frame, {}, recordText(became)));
            addEvidence(&finding, frameEvidence(*history.capture(), before.frame, {}, recordText(was), Part::Before));
            finding.from = finding.to = finding.evidence.front().time;
            finding.causes = letters ? QList<FindingCause> {{"case", 90, {}}} : QList<FindingCause> {{"replaced", 55, {}}, {"mapping", 45, {}}};
            findings.add(std::move(finding));
        };
        for (const auto &[uid, evse] : now.byUid) {
            const auto known = before.byUid.find(uid);
            if (known == before.byUid.end() || known->second.evseId.empty() || evse.evseId.empty() || known->second.evseId == evse.evseId)
                continue;
            add(foldedRecordId(known->second.evseId) == foldedRecordId(evse.evseId) ? "letter-case" : "evse-id-changed", uid, known->second.evseId, evse.evseId);
        }
        for (const auto &[evseId, uid] : now.byEvseId) {
            const auto known = before.byEvseId.find(evseId);
            if (known == before.byEvseId.end() || foldedRecordId(known->second) == foldedRecordId(uid) || before.byUid.contains(foldedRecordId(uid)))
                continue;
            add("uid-changed", evseId, known->second, uid);
        }
    }
};

} // namespace

void addLocationIdentityChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<LocationIdentifiers>());
}

} // namespace Roamscope
