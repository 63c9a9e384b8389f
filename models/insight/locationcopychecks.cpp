// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;

/// "/evses/LP-1/connectors/2" → {"LP-1", "2"}.
std::pair<QByteArray, QByteArray> partsOf(const QByteArray &path)
{
    const QByteArrayList steps = path.split('/');
    const QByteArray evse = steps.size() > 2 && steps[1] == "evses" ? steps[2] : QByteArray();
    const QByteArray connector = steps.size() > 4 && steps[3] == "connectors" ? steps[4] : QByteArray();
    return {evse, connector};
}

QList<FindingCause> causesOf(const QByteArray &outcome)
{
    if (outcome == "refused" || outcome == "unanswered")
        return {{"refused", 90, {outcome}}, {"no-repair", 50, {}}};
    if (outcome == "never-sent")
        return {{"never-sent", 90, {outcome}}};
    if (outcome == "sent")
        return {{"dropped", 80, {outcome}}};
    return {{"never-sent", 50, {}}, {"refused", 30, {}}, {"dropped", 20, {}}};
}

DatasetRole partyOf(const QByteArray &outcome)
{
    return outcome == "never-sent" ? DatasetRole::Cpo : outcome == "sent" ? DatasetRole::Emsp : DatasetRole::Unknown;
}

void causeTexts(const Finding &finding, InsightText *text)
{
    for (const FindingCause &cause : finding.causes) {
        const bool isSeen = !cause.speaksFor.isEmpty();
        if (cause.id == "never-sent")
            text->causes.append({OcpiCheckText::tr("The operator's adapter never sent it."),
                                 isSeen ? OcpiCheckText::tr("No message of the capture carries it.") : QString()});
        else if (cause.id == "refused")
            text->causes.append({OcpiCheckText::tr("It was sent, and the partner did not take it."),
                                 isSeen ? OcpiCheckText::tr("The capture shows the push without success.") : QString()});
        else if (cause.id == "no-repair")
            text->causes.append({OcpiCheckText::tr("The sender does not repeat pushes that fail."), {}});
        else if (cause.id == "dropped")
            text->causes.append({OcpiCheckText::tr("The partner took it and did not keep it."),
                                 isSeen ? OcpiCheckText::tr("The capture shows that it was sent and accepted.") : QString()});
    }
}

/// Locations, EVSEs and connectors that one party lacks.
class LocationMissing : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-missing"); }
    InsightArea area() const override { return InsightArea::Locations; }
    int needs() const override { return Ocpi | BothParties; }
    QString title() const override { return OcpiCheckText::tr("A location, EVSE or connector is missing at one party"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares the lists of operator and partner. Silent for locations that are not to be published, for EVSEs that are planned or "
                                 "removed, and where the two lists have nothing in common.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Locations))
            return;
        const OcpiSide sides[] = {ocpiSide(input, DatasetRole::Cpo), ocpiSide(input, DatasetRole::Emsp)};
        std::unordered_map<quint32, const SiteRecord *> sites[2];
        std::unordered_set<std::string> evseIds[2];
        for (int side = 0; side < 2; ++side) {
            for (const SiteRecord &site : sides[side].records->sites) {
                sites[side].emplace(site.element, &site);
                for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                    const EvseRecord &evse = sides[side].records->evses[i];
                    if (!evse.evseId.empty() && !evse.isWithdrawn())
                        evseIds[side].insert(foldedRecordId(site.id) + '/' + foldedRecordId(evse.evseId));
                }
            }
        }
        EvidenceBudget budget;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            if ((i & 1023) == 0 && input.isCancelled())
                return;
            const Difference &difference = comparison->at(i);
            const bool atEmsp = difference.kind == DifferenceClass::MissingEmsp;
            if (difference.module != OcpiModule::Locations || difference.isTolerated() || (!atEmsp && difference.kind != DifferenceClass::MissingCpo))
                continue;
            const QByteArray path = comparison->path(difference);
            const auto [evseUid, connector] = partsOf(path);
            if (!path.isEmpty() && (evseUid.isEmpty() || path.count('/') != (connector.isEmpty() ? 2 : 4)))
                continue; // an item of another list
            const Side holder = atEmsp ? Side::Cpo : Side::Emsp;
            const int which = atEmsp ? 0 : 1;
            const auto found = sites[which].find(difference.element(holder));
            if (found == sites[which].end())
                continue;
            const SiteRecord &site = *found->second;
            if (atEmsp && site.publish == 0)
                continue;
            const EvseRecord *evse = nullptr;
            for (quint32 k = site.firstEvse; k < site.firstEvse + site.evses; ++k) {
                if (!evseUid.isEmpty() && foldedRecordId(sides[which].records->evses[k].uid) == foldedRecordId({evseUid.constData(), std::size_t(evseUid.size())}))
                    evse = &sides[which].records->evses[k];
            }
            if (evse && evse->isWithdrawn())
                continue;
            if (evse && connector.isEmpty() && evseIds[1 - which].contains(foldedRecordId(site.id) + '/' + foldedRecordId(evse->evseId)))
                continue; // it is there under another uid, which is told as such
            if (path.isEmpty() && allWithdrawn(sides[which], site))
                continue;
            const QByteArray what = path.isEmpty() ? "location" : connector.isEmpty() ? "evse" : "connector";
            Finding finding = make(what + (atEmsp ? "-at-partner" : "-at-operator"), connector.isEmpty() ? Severity::Error : Severity::Warning,
                                   evseUid.isEmpty() ? recordText(site.id) : evseUid);
            finding.values = {recordText(site.id), evseUid, connector, QByteArray::number(site.evses)};
            QByteArray outcome;
            if (budget.take(finding.cause)) {
                if (atEmsp)
                    outcome = takeExplanation(input, *comparison, difference, &finding);
                FindingEvidence evidence = differenceEvidence(*comparison, difference, holder, atEmsp ? Part::Expected : Part::Fact);
                evidence.value.clear(); // the whole object says no more than its id
                addEvidence(&finding, std::move(evidence));
                spanFromEvidence(&finding);
            }
            if (atEmsp) {
                finding.causes = causesOf(outcome);
                finding.party = partyOf(outcome);
            } else {
                finding.causes = {{"deleted", 70, {}}, {"old-copy", 30, {}}};
                finding.party = DatasetRole::Cpo;
            }
            findings.add(std::move(finding));
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString site = argument(finding, 0);
        const QString evse = argument(finding, 1);
        const QString connector = argument(finding, 2);
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8 (the sender pushes all that is new or changed; EVSEs are removed by status)");
        text.meaning = OcpiCheckText::tr("The partner's drivers do not find it: its roaming charges go elsewhere.");
        text.advice = OcpiCheckText::tr("Let the partner pull the full list, or send it again; then find out why the push was lost.");
        if (finding.cause == "location-at-partner") {
            text.title = OcpiCheckText::tr("A location is missing at the partner");
            text.message = OcpiCheckText::tr("The operator has location %1 with %n EVSE(s); the partner does not.", nullptr, finding.values.value(3).toInt()).arg(site);
        } else if (finding.cause == "evse-at-partner") {
            text.title = OcpiCheckText::tr("An EVSE is missing at the partner");
            text.message = OcpiCheckText::tr("The operator has EVSE %2 at location %1; the partner does not.").arg(site, evse);
        } else if (finding.cause == "connector-at-partner") {
            text.title = OcpiCheckText::tr("A connector is missing at the partner");
            text.message = OcpiCheckText::tr("The operator has connector %3 at EVSE %2 of location %1; the partner does not.").arg(site, evse, connector);
        } else {
            text.title = finding.cause == "location-at-operator" ? OcpiCheckText::tr("The partner shows a location that the operator does not have")
                : finding.cause == "evse-at-operator"            ? OcpiCheckText::tr("The partner shows an EVSE that the operator does not have")
                                                                 : OcpiCheckText::tr("The partner shows a connector that the operator does not have");
            text.message = finding.cause == "location-at-operator"
                ? OcpiCheckText::tr("The partner holds location %1; the operator's list does not have it.").arg(site)
                : finding.cause == "evse-at-operator"
                ? OcpiCheckText::tr("The partner holds EVSE %2 at location %1; the operator's list does not have it.").arg(site, evse)
                : OcpiCheckText::tr("The partner holds connector %3 at EVSE %2 of location %1; the operator's list does not have it.").arg(site, evse, connector);
            text.meaning = OcpiCheckText::tr("Drivers are led to a charger that is gone.");
            text.causes = {{OcpiCheckText::tr("The operator deleted it without setting its EVSEs to REMOVED first: OCPI has no other way to tell."), {}},
                           {OcpiCheckText::tr("The operator's list is older than the partner's copy."), {}}};
            text.advice = OcpiCheckText::tr("Send its EVSEs once more with status REMOVED, and let the partner compare with a full pull.");
            return text;
        }
        causeTexts(finding, &text);
        return text;
    }

private:
    static bool allWithdrawn(const OcpiSide &side, const SiteRecord &site)
    {
        for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
            if (!side.records->evses[i].isWithdrawn())
                return false;
        }
        return site.evses > 0;
    }
};

/// Copies that are older than the operator's, and timestamps that make partners miss a change.
class LocationStale : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-stale"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("A copy of a location is old"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for values that the operator changed and the partner still holds as before, by last_updated, and for locations whose "
                                 "last_updated is older than that of their EVSEs. Silent while a change may still be on its way.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"location-stale.behind", 900, QLatin1StringView("s"), 10, 30 * 86400.0}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        findParents(input, findings);
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Locations))
            return;
        const qint64 least = qint64(input.thresholds.value("location-stale.behind") * 1e6);
        const bool isRebuilt = bool(input.emsp->provenance()); // statuses of a capture have their own checks
        const TimeUs taken = input.emsp->takenAt();
        EvidenceBudget budget;
        Finding open;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            const bool isStatus = difference.kind == DifferenceClass::Status;
            const bool isValue = difference.kind == DifferenceClass::Stale || difference.kind == DifferenceClass::OptionalLost;
            if (difference.module != OcpiModule::Locations || difference.isTolerated() || difference.older != Side::Emsp || (!isStatus && !isValue)
                || (isStatus && isRebuilt))
                continue;
            if (comparison->fieldName(difference.field).endsWith(".last_updated"))
                continue;
            // How long the partner has not known: since the change, up to when its copy was taken.
            const TimeUs changed = difference.cpoUpdated;
            const qint64 behind = taken != noTime && taken > changed ? taken - changed : difference.age();
            if (changed == noTime || behind < least)
                continue;
            const QByteArray key = comparison->key(difference);
            const QByteArray cause = isStatus ? "status" : "values";
            if (open.object == key && open.cause == cause) {
                ++open.count;
                open.values[4] = QByteArray::number(std::max(open.values[4].toLongLong(), behind));
                continue;
            }
            close(&open, findings);
            open = make(cause, Severity::Warning, key);
            open.values = {key, comparison->path(difference), comparison->valueText(difference, Side::Cpo).toUtf8(),
                           comparison->valueText(difference, Side::Emsp).toUtf8(), QByteArray::number(behind), QByteArray::number(changed)};
            QByteArray outcome;
            if (budget.take(cause)) {
                outcome = takeExplanation(input, *comparison, difference, &open);
                addEvidence(&open, differenceEvidence(*comparison, difference, Side::Emsp));
                addEvidence(&open, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
                spanFromEvidence(&open);
            }
            open.causes = causesOf(outcome);
            open.party = partyOf(outcome);
        }
        close(&open, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8 (last_updated of the parents is raised with the child)");
        if (finding.cause == "parent-older") {
            text.title = OcpiCheckText::tr("Locations keep an old last_updated when an EVSE changes");
            text.message = OcpiCheckText::tr("%n location(s) are older than their own EVSEs, among them %1: the location says %2, EVSE %3 says %4.", nullptr,
                                             finding.values.value(4).toInt())
                               .arg(argument(finding, 0), timeArgument(finding, 1), argument(finding, 2), timeArgument(finding, 3));
            text.meaning = OcpiCheckText::tr("A partner that asks for what changed since its last visit does not get these changes: its copy stays old.");
            text.causes = {{OcpiCheckText::tr("The backend raises last_updated where the value is, not in the objects around it."), {}}};
            text.advice = OcpiCheckText::tr("Raise last_updated of EVSE and location whenever anything below them changes.");
            return text;
        }
        const QString one = OcpiCheckText::tr("Location %1: %2 is %3 at the operator since %5; the partner still holds %4, %6 later.")
                                .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2), argument(finding, 3), timeArgument(finding, 5),
                                     durationArgument(finding, 4));
        text.message = finding.count > 1 ? OcpiCheckText::tr("%1 %n value(s) of this location are old.", nullptr, int(finding.count)).arg(one) : one;
        if (finding.cause == "status") {
            text.title = OcpiCheckText::tr("The partner shows an old status");
            text.meaning = OcpiCheckText::tr("Drivers come to a charger that is not free or not working, or pass by one that is.");
        } else {
            text.title = OcpiCheckText::tr("The partner holds an old copy of a location");
            text.meaning = OcpiCheckText::tr("Drivers see what was true once: a name, opening times or prices that have changed.");
        }
        causeTexts(finding, &text);
        text.advice = OcpiCheckText::tr("Send the location again; then find out why the change was not sent, or not taken, and let failed pushes be repeated.");
        return text;
    }

private:
    static void close(Finding *open, FindingList &findings)
    {
        if (!open->object.isEmpty())
            findings.add(std::move(*open));
        *open = {};
    }

    /// One finding for the feed: it is the backend's habit, not one location's.
    void findParents(const InsightInput &input, FindingList &findings) const
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Locations);
        // What was rebuilt from pushes has parents that the rebuilding raised.
        if (!side.dataset || side.dataset->provenance())
            return;
        constexpr qint64 tolerance = 60'000'000;
        int count = 0;
        Finding finding = make("parent-older", Severity::Warning, {}, side.role);
        for (const SiteRecord &site : side.records->sites) {
            const EvseRecord *newest = nullptr;
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = side.records->evses[i];
                if (evse.lastUpdated != noTime && (!newest || evse.lastUpdated > newest->lastUpdated))
                    newest = &evse;
            }
            if (!newest || site.lastUpdated == noTime || newest->lastUpdated - site.lastUpdated <= tolerance)
                continue;
            if (count++ == 0) {
                finding.object = recordText(site.id);
                finding.values = {recordText(site.id), QByteArray::number(site.lastUpdated), recordText(newest->uid), QByteArray::number(newest->lastUpdated), {}};
            }
            if (count <= 5) {
                FindingEvidence evidence = objectEvidence(side, OcpiModule::Locations, site.element, "/last_updated", {});
                evidence.object = recordText(site.id);
                addEvidence(&finding, std::move(evidence));
            }
        }
        if (count == 0)
            return;
        finding.values[4] = QByteArray::number(count);
        finding.count = quint32(count);
        finding.causes = {{"backend", 80, {}}};
        findings.add(std::move(finding));
    }
};

/// Values that were lost or changed between the parties, apart from those that have a check of their own.
class LocationDiffers : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-differs"); }
    InsightArea area() const override { return InsightArea::Locations; }
    int needs() const override { return Ocpi | BothParties; }
    QString title() const override { return OcpiCheckText::tr("The partner holds a location otherwise"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for fields of locations that the partner cut, lost, turned into text or changed, although its copy is not older. "
                                 "Silent for what only is written otherwise: order, letter case of identifiers, notation of numbers and times.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Locations))
            return;
        EvidenceBudget budget;
        Finding open;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            if ((i & 1023) == 0 && input.isCancelled())
                return;
            const Difference &difference = comparison->at(i);
            if (difference.module != OcpiModule::Locations || difference.isTolerated())
                continue;
            const QByteArray cause = causeOf(*comparison, difference);
            if (cause.isEmpty())
                continue;
            if (open.object == comparison->key(difference) && open.cause == cause && open.values[2] == comparison->fieldName(difference.field)) {
                ++open.count;
                continue;
            }
            if (!open.object.isEmpty())
                findings.add(std::move(open));
            open = {};
            Finding finding = make(cause, difference.severity, comparison->key(difference));
            finding.values = {comparison->key(difference), comparison->path(difference), comparison->fieldName(difference.field),
                              comparison->valueText(difference, Side::Cpo).toUtf8().left(120), comparison->valueText(difference, Side::Emsp).toUtf8().left(120),
                              QByteArray::number(i)};
            if (budget.take(cause)) {
                if (difference.has(Side::Emsp))
                    addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Emsp));
                if (difference.has(Side::Cpo))
                    addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
                spanFromEvidence(&finding);
            }
            finding.causes = {{"import", 55, {}}, {"adapter", 45, {}}};
            open = std::move(finding);
        }
        if (!open.object.isEmpty())
            findings.add(std::move(open));
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString place = argument(finding, 0);
        const QString path = argument(finding, 1);
        const QString ours = argument(finding, 3);
        const QString theirs = argument(finding, 4);
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3 (Location object)");
        if (finding.cause == "truncated") {
            text.title = OcpiCheckText::tr("A text was cut on the way");
            text.message = OcpiCheckText::tr("Location %1: %2 is “%3” at the operator and “%4” at the partner.").arg(place, path, ours, theirs);
            text.meaning = OcpiCheckText::tr("Drivers read half an address or half a direction.");
        } else if (finding.cause == "lost" || finding.cause == "required-lost") {
            text.title = finding.cause == "lost" ? OcpiCheckText::tr("A field is lost at the partner") : OcpiCheckText::tr("A required field is lost at one party");
            text.message = ours.isEmpty() ? OcpiCheckText::tr("Location %1: only the partner has %2 (%3).").arg(place, path, theirs)
                                          : OcpiCheckText::tr("Location %1: the partner does not hold %2 (%3).").arg(place, path, ours);
            text.meaning = OcpiCheckText::tr("What the operator tells does not reach the driver; partners that need the field refuse the location.");
        } else if (finding.cause == "type") {
            text.title = OcpiCheckText::tr("A number became a text");
            text.message = OcpiCheckText::tr("Location %1: %2 is %3, and as another JSON type at the partner.").arg(place, path, ours);
            text.meaning = OcpiCheckText::tr("Strict systems that get the partner's data refuse the object.");
        } else if (finding.cause == "enum") {
            text.title = OcpiCheckText::tr("A value that the partner's version does not have");
            text.message = OcpiCheckText::tr("Location %1: %2 is %3 at the operator and %4 at the partner.").arg(place, path, ours, theirs);
            text.meaning = OcpiCheckText::tr("The partner drops or replaces it, and drivers miss the information.");
        } else if (finding.cause == "time-shift") {
            text.title = OcpiCheckText::tr("A time is whole hours apart");
            text.message = OcpiCheckText::tr("Location %1: %2 is %3 at the operator and %4 at the partner.").arg(place, path, ours, theirs);
            text.meaning = OcpiCheckText::tr("One party takes local time for UTC: schedules and freshness are wrong by the offset.");
        } else {
            text.title = OcpiCheckText::tr("The partner holds another value");
            text.message = OcpiCheckText::tr("Location %1: %2 is %3 at the operator and %4 at the partner.").arg(place, path, ours, theirs);
            text.meaning = OcpiCheckText::tr("The two copies are equally old and contradict each other: drivers see something else than the operator says.");
        }
        if (finding.count > 1)
            text.message += QLatin1Char(' ') + OcpiCheckText::tr("The same is so at %n place(s) of this location.", nullptr, int(finding.count));
        text.causes = {{OcpiCheckText::tr("The partner's import changes it, or has no room for it."), {}},
                       {OcpiCheckText::tr("The operator's adapter sends it otherwise than the database holds it."), {}}};
        text.advice = OcpiCheckText::tr("Look at the push that carried it: what it holds tells on which side the value changes. Then correct that mapping.");
        return text;
    }

private:
    static QByteArray causeOf(const Comparison &comparison, const Difference &difference)
    {
        if (difference.cause == DifferenceCause::SwappedCoordinates)
            return {};
        const QByteArray field = comparison.fieldName(difference.field);
        if (field == "EVSE.evse_id" || field == "EVSE.uid" || field == "Location.time_zone" || field.endsWith(".last_updated"))
            return {};
        const bool electric = field.startsWith("Connector.max_") || field == "Connector.voltage" || field == "Connector.amperage" || field == "Connector.power_type";
        switch (difference.kind) {
        case DifferenceClass::Truncated:
            return "truncated";
        case DifferenceClass::OptionalLost:
            return difference.older == Side::Emsp ? QByteArray() : QByteArray("lost"); // new, and told as an old copy
        case DifferenceClass::RequiredLost:
            return "required-lost";
        case DifferenceClass::TypeDiffers:
            return "type";
        case DifferenceClass::EnumUnsupported:
            return "enum";
        case DifferenceClass::TimeZoneShift:
            return "time-shift";
        case DifferenceClass::Value:
        case DifferenceClass::UnitSuspected:
            return electric ? QByteArray() : QByteArray("value");
        default:
            return {};
        }
    }
};

} // namespace

void addLocationCopyChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<LocationMissing>());
    checks.push_back(std::make_unique<LocationStale>());
    checks.push_back(std::make_unique<LocationDiffers>());
}

} // namespace Roamscope
