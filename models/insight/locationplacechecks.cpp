// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include "models/catalog/ocpivalues.h"
#include "models/pricing/zoneclock.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;

/// Coordinates that cannot be the charger's.
class LocationCoordinates : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-coordinates"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("A location's coordinates are wrong"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for coordinates that are missing, 0 or no numbers, and for latitude and longitude exchanged: against the operator's copy, "
                                 "or where an exchange brings a location back among all others of its country.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        findBetween(input, findings);
        const OcpiSide side = leadingSide(input, OcpiModule::Locations);
        EvidenceBudget budget;
        const auto add = [&](const SiteRecord &site, const char *cause, Severity severity) {
            Finding finding = make(cause, severity, recordText(site.id), side.role);
            finding.values = {recordText(site.id), recordText(site.latitude.text), recordText(site.longitude.text), recordText(site.country)};
            if (budget.take(finding.cause)) {
                addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, "/coordinates",
                                                     recordText(site.latitude.text) + ", " + recordText(site.longitude.text)));
                spanFromEvidence(&finding);
            }
            finding.causes = {{"mapping", 60, {}}, {"source", 40, {}}};
            findings.add(std::move(finding));
        };
        std::unordered_map<std::string, std::vector<const SiteRecord *>> countries;
        for (const SiteRecord &site : side.records->sites) {
            const double latitude = site.latitude.value;
            const double longitude = site.longitude.value;
            if (!site.hasCoordinates || !site.latitude.isGiven() || !site.longitude.isGiven())
                add(site, "missing", Severity::Error);
            else if (std::isnan(latitude) || std::isnan(longitude))
                add(site, "no-number", Severity::Error);
            else if (std::abs(latitude) < 0.01 && std::abs(longitude) < 0.01)
                add(site, "zero", Severity::Error);
            else if (std::abs(latitude) > 90 && std::abs(longitude) <= 90)
                add(site, "swapped", Severity::Error);
            else if (std::abs(latitude) > 90 || std::abs(longitude) > 180)
                add(site, "outside", Severity::Error);
            else
                countries[std::string(site.country)].push_back(&site);
        }
        for (const auto &[country, sites] : countries) {
            if (sites.size() < 5 || country.empty())
                continue; // too few to say where the others are
            std::vector<double> latitudes;
            std::vector<double> longitudes;
            for (const SiteRecord *site : sites) {
                latitudes.push_back(site->latitude.value);
                longitudes.push_back(site->longitude.value);
            }
            const auto median = [](std::vector<double> &values) {
                std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
                return values[values.size() / 2];
            };
            const double latitude = median(latitudes);
            const double longitude = median(longitudes);
            for (const SiteRecord *site : sites) {
                const double far = std::hypot(site->latitude.value - latitude, site->longitude.value - longitude);
                const double exchanged = std::hypot(site->longitude.value - latitude, site->latitude.value - longitude);
                if (far > 10 && exchanged < far * 0.3 && exchanged < 12)
                    add(*site, "swapped", Severity::Error);
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString place = argument(finding, 0);
        const QString both = OcpiCheckText::tr("latitude %1, longitude %2").arg(argument(finding, 1), argument(finding, 2));
        if (finding.cause == "swapped") {
            text.title = OcpiCheckText::tr("Latitude and longitude are exchanged");
            text.message = OcpiCheckText::tr("Location %1: %2. Exchanged, it lies where the others of this operator are.").arg(place, both);
        } else if (finding.cause == "swapped-at-partner") {
            text.title = OcpiCheckText::tr("The partner holds latitude and longitude exchanged");
            text.message = OcpiCheckText::tr("Location %1: %4 is %2 at the operator and %3 at the partner, where latitude and longitude stand the other way round.")
                               .arg(place, argument(finding, 1), argument(finding, 2), argument(finding, 3));
        } else if (finding.cause == "zero") {
            text.title = OcpiCheckText::tr("A location lies at 0, 0");
            text.message = OcpiCheckText::tr("Location %1: %2.").arg(place, both);
        } else if (finding.cause == "missing") {
            text.title = OcpiCheckText::tr("A location has no coordinates");
            text.message = OcpiCheckText::tr("Location %1 does not say where it is.").arg(place);
        } else {
            text.title = OcpiCheckText::tr("Coordinates are out of range");
            text.message = OcpiCheckText::tr("Location %1: %2.").arg(place, both);
        }
        text.meaning = OcpiCheckText::tr("The charger stands on another continent or in the sea on the partner's map: nobody is led to it.");
        if (finding.cause == "swapped-at-partner") {
            text.causes = {{OcpiCheckText::tr("The partner's import takes them in the order of GeoJSON, longitude first."), {}},
                           {OcpiCheckText::tr("The adapter exchanges them when it sends; compare with what the capture shows."), {}}};
        } else {
            text.causes = {{OcpiCheckText::tr("The mapping takes them in the order of GeoJSON, longitude first, or fills in 0."), {}},
                           {OcpiCheckText::tr("They were entered wrongly in the asset database."), {}}};
        }
        text.advice = OcpiCheckText::tr("Correct the order or the value, then send the location again with a new last_updated.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.4.13 (GeoLocation)");
        return text;
    }

private:
    void findBetween(const InsightInput &input, FindingList &findings) const
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Locations))
            return;
        QByteArray last;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            if (difference.module != OcpiModule::Locations || difference.cause != DifferenceCause::SwappedCoordinates || difference.isTolerated())
                continue;
            const QByteArray key = comparison->key(difference);
            if (key == last)
                continue;
            last = key;
            Finding finding = make("swapped-at-partner", Severity::Error, key);
            finding.values = {key, comparison->valueText(difference, Side::Cpo).toUtf8(), comparison->valueText(difference, Side::Emsp).toUtf8(),
                              comparison->path(difference)};
            takeExplanation(input, *comparison, difference, &finding);
            addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Emsp));
            addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
            spanFromEvidence(&finding);
            finding.causes = {{"import", 60, {}}, {"adapter", 40, {}}};
            findings.add(std::move(finding));
        }
    }
};

/// Locations of which nobody knows when it is night.
class LocationTimeZone : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("location-time-zone"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("A location has no usable time zone"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for locations without a time zone, with a name that no zone has, or with the zone of another country. In OCPI 2.1.1, where it is optional, only where a tariff "
                                 "of the location depends on the time of day.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Locations);
        const OcpiSide tariffs = leadingSide(input, OcpiModule::Tariffs);
        std::unordered_set<std::string> timed;
        for (const TariffRecord &tariff : tariffs.records->tariffs) {
            if (tariff.usesClock)
                timed.insert(foldedRecordId(tariff.id));
        }
        const auto dependsOnClock = [&](const SiteRecord &site) {
            for (quint32 i = site.firstEvse; !timed.empty() && i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = side.records->evses[i];
                for (quint32 k = evse.firstConnector; k < evse.firstConnector + evse.connectors; ++k) {
                    const ConnectorRecord &connector = side.records->connectors[k];
                    for (quint32 t = connector.firstTariff; t < connector.firstTariff + connector.tariffs; ++t) {
                        if (timed.contains(foldedRecordId(side.records->tariffIds[t])))
                            return true;
                    }
                }
            }
            return false;
        };
        const bool isRequired = side.dataset && side.dataset->version() != ProtocolVersion::Ocpi211 && side.dataset->version() != ProtocolVersion::Unknown;
        std::unordered_map<std::string, bool> zones;
        std::unordered_map<std::string, bool> countries;
        EvidenceBudget budget;
        for (const SiteRecord &site : side.records->sites) {
            if (input.isCancelled())
                return;
            const char *cause = nullptr;
            if (site.timeZone.empty()) {
                cause = "missing";
            } else {
                const auto [known, fresh] = zones.try_emplace(std::string(site.timeZone), false);
                if (fresh)
                    known->second = ZoneClock::isZone(QByteArray(recordText(site.timeZone)).replace("\\/", "/"));
                if (!known->second)
                    cause = "unknown";
                else if (!fitsCountry(site, &countries))
                    cause = "other-country";
            }
            if (!cause)
                continue;
            const bool timedTariff = dependsOnClock(site);
            if (!isRequired && !timedTariff)
                continue;
            Finding finding = make(cause, timedTariff ? Severity::Error : Severity::Warning, recordText(site.id), side.role);
            finding.values = {recordText(site.id), recordText(site.timeZone), timedTariff ? "1" : "0", recordText(site.country)};
            if (budget.take(finding.cause)) {
                addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, "/time_zone", recordText(site.timeZone)));
                spanFromEvidence(&finding);
            }
            finding.causes = {{"mapping", 70, {}}, {"source", 30, {}}};
            findings.add(std::move(finding));
        }
        findLost(input, dependsOnClock, side, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const bool timed = finding.values.value(2) == "1";
        if (finding.cause == "unknown") {
            text.title = OcpiCheckText::tr("A location's time zone does not exist");
            text.message = OcpiCheckText::tr("Location %1 gives “%2” as its time zone, which is no name of the IANA database.").arg(argument(finding, 0), argument(finding, 1));
        } else if (finding.cause == "other-country") {
            text.title = OcpiCheckText::tr("A location's time zone is that of another country");
            text.message = OcpiCheckText::tr("Location %1 lies in %3 and gives %2 as its time zone, where clocks show another time than anywhere in that country.")
                               .arg(argument(finding, 0), argument(finding, 1), argument(finding, 3));
        } else if (finding.cause == "lost-at-partner") {
            text.title = OcpiCheckText::tr("The partner has lost a location's time zone");
            text.message = OcpiCheckText::tr("Location %1 is in %2 by the operator; the partner's copy has no time zone.").arg(argument(finding, 0), argument(finding, 1));
        } else {
            text.title = OcpiCheckText::tr("A location has no time zone");
            text.message = OcpiCheckText::tr("Location %1 does not name its time zone.").arg(argument(finding, 0));
        }
        text.meaning = timed
            ? OcpiCheckText::tr("A tariff of this location changes by the time of day: the partner prices it in UTC and disputes the CDRs, by as many hours as the zone is off.")
            : OcpiCheckText::tr("Opening times and prices by the time of day cannot be placed; a strict partner refuses the location.");
        text.causes = {{OcpiCheckText::tr("The mapping or the import leaves the field out, or passes on a zone by another name."), {}},
                       {OcpiCheckText::tr("The asset database does not know it."), {}}};
        text.advice = OcpiCheckText::tr("Fill in the IANA name, such as Europe/Berlin; for a country with one zone a constant will do.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3.1 (Location.time_zone, required)");
        return text;
    }

private:
    /// Whether some zone of the country shows the same time in winter and summer: zones have several names.
    static bool fitsCountry(const SiteRecord &site, std::unordered_map<std::string, bool> *known)
    {
        const auto [entry, fresh] = known->try_emplace(std::string(site.country) + '|' + std::string(site.timeZone), true);
        if (!fresh)
            return entry->second;
        const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromUtf8(OcpiValues::alpha2Of(site.country)));
        QList<QByteArray> expected;
        if (territory != QLocale::AnyTerritory)
            expected = QTimeZone::availableTimeZoneIds(territory);
        if (const QByteArray only = ZoneClock::zoneOfCountry(recordText(site.country)); !only.isEmpty())
            expected.append(only);
        if (expected.isEmpty())
            return true; // nobody knows
        ZoneClock own(recordText(site.timeZone).replace("\\/", "/"));
        constexpr TimeUs winter = 1'768'435'200'000'000; // 15 January and 15 July 2026
        constexpr TimeUs summer = 1'784'073'600'000'000;
        const auto showsSame = [&](const QByteArray &name) {
            ZoneClock clock(name);
            for (const TimeUs time : {winter, summer}) {
                if (own.at(time).day != clock.at(time).day || own.at(time).second != clock.at(time).second)
                    return false;
            }
            return true;
        };
        entry->second = std::any_of(expected.cbegin(), expected.cend(), showsSame);
        return entry->second;
    }

    template<typename DependsOnClock>
    void findLost(const InsightInput &input, DependsOnClock dependsOnClock, const OcpiSide &side, FindingList &findings) const
    {
        const ComparisonPtr comparison = input.readings->comparison(input.cpo, input.emsp, input.cancelled);
        if (!comparison || !isComparable(*comparison, OcpiModule::Locations) || side.role != DatasetRole::Cpo)
            return;
        std::unordered_map<quint32, const SiteRecord *> sites;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            if (difference.module != OcpiModule::Locations || difference.isTolerated() || !difference.has(Side::Cpo) || difference.has(Side::Emsp)
                || comparison->path(difference) != "/time_zone")
                continue;
            if (sites.empty()) {
                for (const SiteRecord &site : side.records->sites)
                    sites.emplace(site.element, &site);
            }
            const auto site = sites.find(difference.cpoElement);
            const bool timed = site != sites.end() && dependsOnClock(*site->second);
            Finding finding = make("lost-at-partner", timed ? Severity::Error : Severity::Warning, comparison->key(difference), DatasetRole::Emsp);
            finding.values = {comparison->key(difference), comparison->valueText(difference, Side::Cpo).toUtf8(), timed ? "1" : "0"};
            takeExplanation(input, *comparison, difference, &finding);
            addEvidence(&finding, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
            spanFromEvidence(&finding);
            finding.causes = {{"mapping", 80, {}}, {"source", 20, {}}};
            findings.add(std::move(finding));
        }
    }
};

} // namespace

void addLocationPlaceChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<LocationCoordinates>());
    checks.push_back(std::make_unique<LocationTimeZone>());
}

} // namespace Roamscope
