// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include <cmath>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;

/// EVSEs, connectors and power data that are not there at all.
class LocationIncomplete : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-incomplete"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("A location lacks EVSEs, connectors or power data"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for locations without EVSEs, EVSEs without connectors, and connectors without volts, amps or, at direct current, power. "
                                 "EVSEs that are planned or removed may lack them.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Locations);
        EvidenceBudget budget;
        const bool knowsPower = side.dataset && side.dataset->version() != ProtocolVersion::Ocpi211;
        for (const SiteRecord &site : side.records->sites) {
            if (input.isCancelled())
                return;
            Gap gaps[CauseCount];
            if (site.evses == 0)
                gaps[NoEvses].take({}, {});
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = side.records->evses[i];
                if (evse.isWithdrawn())
                    continue;
                if (evse.connectors == 0)
                    gaps[NoConnectors].take(evse.uid, {});
                for (quint32 k = evse.firstConnector; k < evse.firstConnector + evse.connectors; ++k) {
                    const ConnectorRecord &connector = side.records->connectors[k];
                    if (!connector.volts.isGiven() || !connector.amps.isGiven())
                        gaps[NoElectric].take(evse.uid, connector.id);
                    else if (connector.volts.value == 0 || connector.amps.value == 0)
                        gaps[ZeroElectric].take(evse.uid, connector.id);
                    else if (knowsPower && connector.powerType == "DC" && !connector.watts.isPositive())
                        gaps[NoPower].take(evse.uid, connector.id);
                }
            }
            for (int cause = 0; cause < CauseCount; ++cause) {
                const Gap &gap = gaps[cause];
                if (gap.count == 0)
                    continue;
                Finding finding = make(causeIds[cause], cause == NoElectric ? Severity::Error : Severity::Warning, recordText(site.id), side.role);
                finding.count = gap.count;
                finding.values = {recordText(site.id), recordText(gap.evse), recordText(gap.connector), QByteArray::number(gap.count)};
                QByteArray path;
                if (!gap.evse.empty())
                    path = "/evses/" + recordText(gap.evse) + (gap.connector.empty() ? QByteArray() : "/connectors/" + recordText(gap.connector));
                if (budget.take(finding.cause)) {
                    addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, path, {}));
                    spanFromEvidence(&finding);
                }
                finding.causes = {{"source", cause == ZeroElectric ? 40 : 60, {}}, {"mapping", cause == ZeroElectric ? 60 : 40, {}}};
                findings.add(std::move(finding));
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const int count = finding.values.value(3).toInt();
        if (finding.cause == "no-evses") {
            text.title = OcpiCheckText::tr("A location has no EVSEs");
            text.message = OcpiCheckText::tr("Location %1 has no EVSE.").arg(argument(finding, 0));
            text.meaning = OcpiCheckText::tr("Drivers find a pin on the map where nothing can be charged at, or the partner hides the site.");
        } else if (finding.cause == "no-connectors") {
            text.title = OcpiCheckText::tr("An EVSE has no connectors");
            text.message = OcpiCheckText::tr("%n EVSE(s) of location %1 have no connector, among them %2.", nullptr, count).arg(argument(finding, 0), argument(finding, 1));
            text.meaning = OcpiCheckText::tr("Apps filter by plug: an EVSE without one is never shown, and its tariff is not known either.");
        } else if (finding.cause == "no-power") {
            text.title = OcpiCheckText::tr("A DC connector does not state its power");
            text.message = OcpiCheckText::tr("%n DC connector(s) of location %1 do not state max_electric_power, among them connector %2 of %3.", nullptr, count)
                               .arg(argument(finding, 0), argument(finding, 2), argument(finding, 1));
            text.meaning = OcpiCheckText::tr("The partner multiplies volts by amps instead and shows a power that the charger never reaches.");
        } else if (finding.cause == "zero-electrical") {
            text.title = OcpiCheckText::tr("A connector states 0 V or 0 A");
            text.message = OcpiCheckText::tr("%n connector(s) of location %1 state 0 V or 0 A, among them connector %2 of %3.", nullptr, count)
                               .arg(argument(finding, 0), argument(finding, 2), argument(finding, 1));
            text.meaning = OcpiCheckText::tr("Apps show 0 kW or sort the charger behind all others.");
        } else {
            text.title = OcpiCheckText::tr("A connector lacks volts or amps");
            text.message = OcpiCheckText::tr("%n connector(s) of location %1 lack volts or amps, among them connector %2 of %3.", nullptr, count)
                               .arg(argument(finding, 0), argument(finding, 2), argument(finding, 1));
            text.meaning = OcpiCheckText::tr("Both are required: a strict partner refuses the whole location.");
        }
        for (const FindingCause &cause : finding.causes) {
            text.causes.append(cause.id == "source"
                                   ? InsightText::Cause {OcpiCheckText::tr("The asset database has no value for it."), {}}
                                   : InsightText::Cause {OcpiCheckText::tr("The mapping leaves it out, or fills in 0 where it finds nothing."), {}});
        }
        text.advice = OcpiCheckText::tr("Compare with the asset database; complete it there, or in the mapping, and send the location again.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3 (Location, EVSE and Connector objects)");
        return text;
    }

private:
    enum Cause { NoEvses, NoConnectors, NoElectric, ZeroElectric, NoPower, CauseCount };
    static constexpr const char *causeIds[] = {"no-evses", "no-connectors", "no-electrical", "zero-electrical", "no-power"};
    struct Gap
    {
        quint32 count = 0;
        std::string_view evse {};
        std::string_view connector {};
        void take(std::string_view inEvse, std::string_view inConnector)
        {
            if (count++ == 0) {
                evse = inEvse;
                connector = inConnector;
            }
        }
    };
};

/// Opening times that contradict themselves, and EVSEs that are withdrawn and yet in use.
class LocationContradiction : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-contradiction"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("A location contradicts itself"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for opening times that are both all day and by the hour, or neither, and for EVSEs that are planned or removed "
                                 "while charges take place at them.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Locations);
        EvidenceBudget budget;
        QHash<QByteArray, quint32> withdrawn; // folded uid → EVSE
        std::vector<quint32> siteOf;
        for (quint32 s = 0; s < quint32(side.records->sites.size()); ++s) {
            const SiteRecord &site = side.records->sites[s];
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                if (side.records->evses[i].isWithdrawn()) {
                    withdrawn.insert(recordText(side.records->evses[i].uid).toLower(), quint32(siteOf.size()));
                    siteOf.push_back(s);
                    siteOf.push_back(i);
                }
            }
            const bool both = site.alwaysOpen == 1 && site.regularHours > 0;
            const bool neither = site.hasOpeningTimes && site.alwaysOpen == 0 && site.regularHours == 0;
            if (!both && !neither)
                continue;
            Finding finding = make(both ? "open-both" : "open-never", both ? Severity::Warning : Severity::Note, recordText(site.id), side.role);
            finding.values = {recordText(site.id), QByteArray::number(site.regularHours)};
            if (budget.take(finding.cause)) {
                addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, "/opening_times", {}));
                spanFromEvidence(&finding);
            }
            finding.causes = {{"mapping", 60, {}}};
            findings.add(std::move(finding));
        }
        if (withdrawn.isEmpty())
            return;
        // An EVSE may be removed after its last charge: only charges that began after its last change count.
        for (const OcpiModule module : {OcpiModule::Cdrs, OcpiModule::Sessions}) {
            const OcpiSide charges = leadingSide(input, module);
            for (const ChargeRecord &charge : module == OcpiModule::Cdrs ? charges.records->cdrs : charges.records->sessions) {
                const auto known = charge.evseUid.empty() ? withdrawn.constEnd() : withdrawn.constFind(recordText(charge.evseUid).toLower());
                if (known == withdrawn.cend())
                    continue;
                const SiteRecord &site = side.records->sites[siteOf[*known]];
                const EvseRecord &evse = side.records->evses[siteOf[*known + 1]];
                const TimeUs since = evse.lastUpdated;
                if (since == noTime || charge.start == noTime || charge.start <= since)
                    continue;
                Finding finding = make("withdrawn-in-use", Severity::Warning, recordText(evse.uid), side.role);
                finding.values = {recordText(evse.uid), recordText(evse.status), recordText(charge.id), QByteArray::number(charge.start),
                                  QByteArray::number(since), recordText(site.id)};
                addEvidence(&finding, objectEvidence(charges, module, charge.element, "/start_date_time", {}));
                addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, "/evses/" + recordText(evse.uid) + "/status",
                                                     recordText(evse.status), Part::Before));
                spanFromEvidence(&finding);
                finding.causes = {{"not-returned", 70, {}}, {"mapping", 30, {}}};
                findings.add(std::move(finding));
                withdrawn.erase(known); // once for each EVSE
                if (withdrawn.isEmpty())
                    return;
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.4 (Hours, Status)");
        if (finding.cause == "withdrawn-in-use") {
            text.title = OcpiCheckText::tr("An EVSE that is withdrawn is charged at");
            text.message = OcpiCheckText::tr("EVSE %1 of location %6 has been %2 since %5, yet %3 began there at %4.")
                               .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2), timeArgument(finding, 3), timeArgument(finding, 4),
                                    argument(finding, 5));
            text.meaning = OcpiCheckText::tr("Partners do not show the EVSE, so its roaming revenue is lost, and a partner may refuse its CDRs.");
            text.causes = {{OcpiCheckText::tr("The EVSE went into service and its status was not raised."), {}},
                           {OcpiCheckText::tr("A mapping shows a station that is offline or new as removed or planned."), {}}};
            text.advice = OcpiCheckText::tr("Send the EVSE's true status. An EVSE that was removed must not come back under the same uid.");
            return text;
        }
        if (finding.cause == "open-both") {
            text.title = OcpiCheckText::tr("Opening times are both all day and by the hour");
            text.message = OcpiCheckText::tr("Location %1 says that it is open all day, and lists %n regular hour(s) beside that.", nullptr, finding.values.value(1).toInt())
                               .arg(argument(finding, 0));
        } else {
            text.title = OcpiCheckText::tr("Opening times are neither all day nor by the hour");
            text.message = OcpiCheckText::tr("Location %1 says that it is not open all day, and lists no hours.").arg(argument(finding, 0));
        }
        text.meaning = OcpiCheckText::tr("One partner shows the site as open at night, another as closed.");
        text.causes = {{OcpiCheckText::tr("The flag and the hours come from two sources, or a default stands in for one of them."), {}}};
        text.advice = OcpiCheckText::tr("Set twentyfourseven and leave the hours out, or clear it and list them.");
        return text;
    }
};

} // namespace

void addLocationChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<LocationIncomplete>());
    addLocationElectricChecks(checks);
    addLocationIdentityChecks(checks);
    addLocationPlaceChecks(checks);
    addLocationCopyChecks(checks);
    checks.push_back(std::make_unique<LocationContradiction>());
}

} // namespace Roamscope
