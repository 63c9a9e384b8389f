// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;

/// What volts and amps make, in watts: conductors may be counted in two ways, so a range.
struct ElectricRange
{
    double low = 0;
    double high = 0;
};

ElectricRange rangeOf(std::string_view powerType, double volts, double amps)
{
    const double product = volts * amps;
    if (powerType == "AC_3_PHASE")
        return {product * std::sqrt(3.0), product * 3}; // between two phases, or from one to neutral
    if (powerType == "AC_2_PHASE" || powerType == "AC_2_PHASE_SPLIT")
        return {product, product * 2};
    return {product, product};
}

bool isDcStandard(std::string_view standard)
{
    static constexpr std::array<std::string_view, 6> standards {"CHADEMO", "IEC_62196_T1_COMBO", "IEC_62196_T2_COMBO", "GBT_DC", "CHAOJI", "MCS"};
    return std::find(standards.begin(), standards.end(), standard) != standards.end();
}

bool isAcStandard(std::string_view standard)
{
    // IEC_62196_T2 also carries direct current at some stations.
    return standard == "IEC_62196_T1" || standard == "GBT_AC" || standard == "IEC_62196_T3A" || standard == "IEC_62196_T3C"
        || standard.substr(0, 9) == "DOMESTIC_" || standard.substr(0, 10) == "IEC_60309_";
}

/// Volts, amps and power that cannot all be right.
class ConnectorImplausible : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("connector-implausible"); }
    InsightArea area() const override { return InsightArea::Locations; }
    QString title() const override { return OcpiCheckText::tr("A connector's volts, amps and power do not fit"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Multiplies volts by amps and compares with the stated power: kilowatts for watts, volts and amps exchanged, more power than "
                                 "there can be. Silent for power that a DC charger limits below volts times amps.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{"connector-implausible.excess", 25, QLatin1StringView("%"), 1, 1000}};
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Locations);
        EvidenceBudget budget;
        const double excess = 1 + input.thresholds.value("connector-implausible.excess") / 100;
        for (const SiteRecord &site : side.records->sites) {
            if (input.isCancelled())
                return;
            std::array<Group, CauseCount> groups {};
            for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                const EvseRecord &evse = side.records->evses[i];
                for (quint32 k = evse.firstConnector; k < evse.firstConnector + evse.connectors; ++k) {
                    const int cause = judge(side.records->connectors[k], excess);
                    if (cause >= 0 && groups[std::size_t(cause)].count++ == 0)
                        groups[std::size_t(cause)] = {1, i, k};
                }
            }
            for (int cause = 0; cause < CauseCount; ++cause) {
                const Group &group = groups[std::size_t(cause)];
                if (group.count > 0)
                    findings.add(findingOf(side, site, Cause(cause), group, &budget));
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const int count = finding.values.value(3).toInt();
        const QString place = OcpiCheckText::tr("%n connector(s) of location %1, among them connector %2 of %3", nullptr, count)
                                  .arg(argument(finding, 0), argument(finding, 2), argument(finding, 1));
        const QString volts = numberArgument(finding, 4);
        const QString amps = numberArgument(finding, 5);
        const QString power = numberArgument(finding, 6);
        const QString expected = numberArgument(finding, 7, 0);
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3.3 (Connector: max_voltage, max_amperage, max_electric_power in W)");
        if (finding.cause == "kilowatts") {
            text.title = OcpiCheckText::tr("Power is given in kW instead of W");
            text.message = OcpiCheckText::tr("%1: max_electric_power is %2, where %3 V and %4 A make up to %5 W. OCPI wants watts.")
                               .arg(place, power, volts, amps, expected);
            text.meaning = OcpiCheckText::tr("Partners show a fast charger as one of %1 W: drivers who filter by power never see it.").arg(power);
            text.causes = {{OcpiCheckText::tr("The adapter or the middleware passes on the kilowatts of the asset database without a unit conversion."),
                            OcpiCheckText::tr("A thousand times the stated value fits volts and amps.")},
                           {OcpiCheckText::tr("The asset database itself holds watts for some chargers and kilowatts for others."), {}}};
            text.advice = OcpiCheckText::tr("Multiply by 1,000 in the rule for max_electric_power, then send the location again with a new last_updated.");
        } else if (finding.cause == "milliwatts") {
            text.title = OcpiCheckText::tr("Power is a thousand times too large");
            text.message = OcpiCheckText::tr("%1: max_electric_power is %2, where %3 V and %4 A make up to %5 W.").arg(place, power, volts, amps, expected);
            text.meaning = OcpiCheckText::tr("The charger is shown as one of many megawatts, or the partner refuses the location.");
            text.causes = {{OcpiCheckText::tr("A value in watts was converted to watts once more."), OcpiCheckText::tr("A thousandth of it fits volts and amps.")}};
            text.advice = OcpiCheckText::tr("Remove one of the two conversions, then send the location again with a new last_updated.");
        } else if (finding.cause == "swapped") {
            text.title = OcpiCheckText::tr("Volts and amps are exchanged");
            text.message = OcpiCheckText::tr("%1: %2 V and %3 A; the other way round it would be a usual charger.").arg(place, volts, amps);
            text.meaning = OcpiCheckText::tr("Apps show wrong voltage and current, and drivers of 800 V cars avoid the site.");
            text.causes = {{OcpiCheckText::tr("Two rules of the mapping point at each other's source."), OcpiCheckText::tr("Their product is right.")}};
            text.advice = OcpiCheckText::tr("Exchange the sources of max_voltage and max_amperage, then send the location again.");
        } else if (finding.cause == "exceeds") {
            text.title = OcpiCheckText::tr("A connector states more power than volts and amps allow");
            text.message = OcpiCheckText::tr("%1: %2 V and %3 A make at most %5 W, but max_electric_power is %4.").arg(place, volts, amps, power, expected);
            text.meaning = OcpiCheckText::tr("Drivers come for power that the charger cannot give, and complain at the partner.");
            text.causes = {{OcpiCheckText::tr("The power is that of the whole station, volts and amps are the connector's."), {}},
                           {OcpiCheckText::tr("The power type is wrong: a single phase is stated where there are three."), {}}};
            text.advice = OcpiCheckText::tr("Look the connector up on its type plate, and correct the value that departs from it.");
        } else if (finding.cause == "below") {
            text.title = OcpiCheckText::tr("An AC connector states far less power than volts and amps make");
            text.message = OcpiCheckText::tr("%1: %2 V and %3 A make %5 W or more, but max_electric_power is %4.").arg(place, volts, amps, power, expected);
            text.meaning = OcpiCheckText::tr("Partners that compute the power show another one than those that read it.");
            text.causes = {{OcpiCheckText::tr("Three phases are stated where the charger has one."), {}},
                           {OcpiCheckText::tr("The power is limited by the site, and the amps are those of the socket."), {}}};
            text.advice = OcpiCheckText::tr("State the amps to which the connector is limited, and the power type that it really has.");
        } else if (finding.cause == "mains") {
            text.title = OcpiCheckText::tr("Voltage and plug do not belong together");
            text.message = OcpiCheckText::tr("%1: %2 V at a Type 2 plug, which goes with mains of 230 V. One of the two is wrong.").arg(place, volts);
            text.meaning = OcpiCheckText::tr("Partners compute half of the power that the charger gives, or drivers come with a cable that does not fit.");
            text.causes = {{OcpiCheckText::tr("The voltage is the default of a charger model or of the backend."), {}},
                           {OcpiCheckText::tr("The plug is a Type 1, and the mapping has one standard for all."), {}}};
            text.advice = OcpiCheckText::tr("Look the connector up on its type plate; state the voltage from a phase to neutral and the plug that is there.");
        } else {
            text.title = OcpiCheckText::tr("Plug and power type contradict each other");
            text.message = OcpiCheckText::tr("%1: standard %2 with power type %3.").arg(place, argument(finding, 8), argument(finding, 9));
            text.meaning = OcpiCheckText::tr("Apps that filter by AC or DC list the charger in the wrong place, or not at all.");
            text.causes = {{OcpiCheckText::tr("One of both is a constant in the mapping, or was copied from a neighbouring connector."), {}}};
            text.advice = OcpiCheckText::tr("Correct the value that is not what the charger has, then send the location again.");
        }
        return text;
    }

private:
    enum Cause { Kilowatts, Milliwatts, Swapped, Exceeds, Below, Standard, Mains, CauseCount };
    struct Group
    {
        quint32 count = 0;
        quint32 evse = 0;
        quint32 connector = 0;
    };

    /// −1 when nothing is wrong.
    static int judge(const ConnectorRecord &connector, double excess)
    {
        const bool dc = connector.powerType == "DC";
        if ((isDcStandard(connector.standard) && connector.powerType.substr(0, 3) == "AC_") || (isAcStandard(connector.standard) && dc))
            return Standard;
        const double volts = connector.volts.value;
        const double amps = connector.amps.value;
        if (!(volts > 0) || !(amps > 0))
            return -1;
        if (dc ? volts <= 150 && amps >= 200 : volts <= 80 && amps >= 200)
            return Swapped;
        // A plug of countries with 230 V.
        if (connector.standard == "IEC_62196_T2" && connector.powerType.substr(0, 3) == "AC_" && volts >= 90 && volts <= 130)
            return Mains;
        const double watts = connector.watts.value;
        if (!(watts > 0) || connector.powerType.empty())
            return -1;
        const ElectricRange range = rangeOf(connector.powerType, volts, amps);
        const double least = dc ? range.low * 0.02 : range.low * 0.3; // a DC charger may be far weaker than its plug
        if (range.high >= 1000 && watts < 1000 && watts * 1000 >= least && watts * 1000 <= range.high * 1.3)
            return Kilowatts;
        if (watts >= 500'000 && watts / 1000 >= least && watts / 1000 <= range.high * 1.3 && watts > range.high * 20)
            return Milliwatts;
        if (watts > range.high * excess)
            return Exceeds;
        if (!dc && watts < range.low * 0.6 && range.low >= 1000)
            return Below;
        return -1;
    }

    Finding findingOf(const OcpiSide &side, const SiteRecord &site, Cause cause, const Group &group, EvidenceBudget *budget) const
    {
        static constexpr const char *ids[] = {"kilowatts", "milliwatts", "swapped", "exceeds", "below", "standard", "mains"};
        const EvseRecord &evse = side.records->evses[group.evse];
        const ConnectorRecord &connector = side.records->connectors[group.connector];
        const ElectricRange range = rangeOf(connector.powerType, connector.volts.value, connector.amps.value);
        const Severity severity = cause == Kilowatts || cause == Milliwatts || cause == Swapped ? Severity::Error
            : cause == Below                                                                  ? Severity::Note
                                                                                               : Severity::Warning;
        Finding finding = make(ids[cause], severity, recordText(site.id), side.role);
        finding.count = group.count;
        finding.values = {recordText(site.id), recordText(evse.uid), recordText(connector.id), QByteArray::number(group.count),
                          recordText(connector.volts.text), recordText(connector.amps.text), recordText(connector.watts.text),
                          QByteArray::number(cause == Below ? range.low : range.high, 'f', 0), recordText(connector.standard),
                          recordText(connector.powerType)};
        const QByteArray path = "/evses/" + recordText(evse.uid) + "/connectors/" + recordText(connector.id);
        if (budget->take(finding.cause)) {
            const auto add = [&](const char *field, std::string_view value, Part part) {
                addEvidence(&finding, objectEvidence(side, OcpiModule::Locations, site.element, path + '/' + field, recordText(value), part));
            };
            const bool older = side.dataset->version() == ProtocolVersion::Ocpi211;
            if (cause == Standard) {
                add("power_type", connector.powerType, Part::Fact);
                add("standard", connector.standard, Part::Context);
            } else {
                if (cause != Swapped && cause != Mains)
                    add("max_electric_power", connector.watts.text, Part::Fact);
                add(older ? "voltage" : "max_voltage", connector.volts.text, cause == Swapped || cause == Mains ? Part::Fact : Part::Context);
                add(older ? "amperage" : "max_amperage", connector.amps.text, cause == Swapped ? Part::Fact : Part::Context);
            }
            spanFromEvidence(&finding);
        }
        finding.causes = {{"first", 80, {}}, {"second", 20, {}}};
        if (cause == Milliwatts || cause == Swapped || cause == Standard)
            finding.causes.removeLast();
        return finding;
    }
};

/// Volts, amps and power that the partner holds otherwise than the operator.
class ConnectorChanged : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("connector-changed"); }
    InsightArea area() const override { return InsightArea::Locations; }
    int needs() const override { return Ocpi | BothParties; }
    QString title() const override { return OcpiCheckText::tr("Volts, amps or power changed on the way to the partner"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Compares what operator and partner hold for each connector: another unit, rounded or cut numbers, volts and amps exchanged. "
                                 "Silent where the numbers are equal, however they are written.");
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
            if (difference.module != OcpiModule::Locations || difference.isTolerated() || !difference.has(Side::Cpo) || !difference.has(Side::Emsp))
                continue;
            const QByteArray field = comparison->fieldName(difference.field);
            if (!isElectric(field))
                continue;
            const QByteArray cause = causeOf(*comparison, difference);
            const QByteArray key = comparison->key(difference);
            if (cause.isEmpty())
                continue;
            if (open.object == key && open.cause == cause) {
                ++open.count;
                continue;
            }
            close(&open, findings);
            open = make(cause, cause == "rounded" ? Severity::Warning : Severity::Error, key, DatasetRole::Unknown);
            open.values = {key, field.mid(field.indexOf('.') + 1), comparison->valueText(difference, Side::Cpo).toUtf8(),
                           comparison->valueText(difference, Side::Emsp).toUtf8(), {}, comparison->path(difference)};
            QByteArray outcome;
            if (budget.take(cause)) {
                outcome = takeExplanation(input, *comparison, difference, &open);
                addEvidence(&open, differenceEvidence(*comparison, difference, Side::Emsp));
                addEvidence(&open, differenceEvidence(*comparison, difference, Side::Cpo, Part::Expected));
                spanFromEvidence(&open);
            }
            // What a push carried is what the operator's side has made of it; what differs from that, the partner's.
            const bool sentSo = outcome == "never-sent" || outcome == "sent";
            open.causes = sentSo ? QList<FindingCause> {{"sender", 85, {"frame"}}, {"receiver", 15, {}}}
                                 : QList<FindingCause> {{"receiver", 55, {}}, {"sender", 45, {}}};
            open.party = sentSo ? DatasetRole::Cpo : DatasetRole::Unknown;
        }
        close(&open, findings);
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const QString values = OcpiCheckText::tr("Location %1: %2 is %3 at the operator and %4 at the partner (%5).")
                                   .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2), argument(finding, 3), argument(finding, 5));
        text.message = finding.count > 1 ? OcpiCheckText::tr("%1 The same is so for %n value(s) of this location.", nullptr, int(finding.count)).arg(values) : values;
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3.3 (Connector)");
        if (finding.cause == "thousandfold") {
            text.title = OcpiCheckText::tr("The partner holds kilowatts for watts");
            text.meaning = OcpiCheckText::tr("The partner's drivers see a thousandth or a thousand times the power.");
            text.advice = OcpiCheckText::tr("Correct the unit where the value changes first, then send the location again with a new last_updated.");
        } else if (finding.cause == "swapped") {
            text.title = OcpiCheckText::tr("Volts and amps are exchanged at the partner");
            text.meaning = OcpiCheckText::tr("Apps show wrong voltage and current, and drivers of 800 V cars avoid the site.");
            text.advice = OcpiCheckText::tr("Exchange the two in the mapping where they change first, then send the location again.");
        } else if (finding.cause == "rounded") {
            text.title = OcpiCheckText::tr("Volts, amps or power were rounded on the way");
            text.meaning = OcpiCheckText::tr("Small for a driver; but authorities compare the figures of all sources, and lists of differences fill with it.");
            text.advice = OcpiCheckText::tr("Pass numbers on with the digits that they have; a whole number field in between is the usual place.");
        } else {
            text.title = OcpiCheckText::tr("The partner holds other volts, amps or power");
            text.meaning = OcpiCheckText::tr("The partner's drivers see another charger than the one that stands there.");
            text.advice = OcpiCheckText::tr("Find out who is right, and send the location again with a new last_updated.");
        }
        for (const FindingCause &cause : finding.causes) {
            if (cause.id == "sender")
                text.causes.append({OcpiCheckText::tr("The operator's adapter or middleware sends it so."),
                                    cause.speaksFor.isEmpty() ? QString() : OcpiCheckText::tr("The capture shows what the operator sent, and the partner took it.")});
            else
                text.causes.append({OcpiCheckText::tr("The partner's import changes it."), {}});
        }
        return text;
    }

private:
    static bool isElectric(const QByteArray &field)
    {
        return field == "Connector.max_electric_power" || field == "Connector.max_voltage" || field == "Connector.max_amperage"
            || field == "Connector.voltage" || field == "Connector.amperage" || field == "Connector.power_type";
    }

    /// Empty when it is none for this check: a value that was changed later and not sent yet is a stale copy.
    static QByteArray causeOf(const Comparison &comparison, const Difference &difference)
    {
        if (difference.kind == DifferenceClass::TypeDiffers || difference.kind == DifferenceClass::OrderOnly)
            return {};
        if (difference.cause == DifferenceCause::Thousandfold)
            return "thousandfold";
        if (difference.cause == DifferenceCause::SwappedVoltsAmps)
            return "swapped";
        if (difference.kind == DifferenceClass::Stale)
            return {};
        bool first = false;
        bool second = false;
        const double ours = comparison.valueText(difference, Side::Cpo).toDouble(&first);
        const double theirs = comparison.valueText(difference, Side::Emsp).toDouble(&second);
        if (!first || !second)
            return "other";
        const double ratio = theirs == 0 ? 0 : ours / theirs;
        // Rounded: one of both is the other with fewer digits.
        for (const double unit : {0.1, 1.0, 10.0, 100.0, 1000.0}) {
            if (std::abs(theirs - std::round(ours / unit) * unit) < 1e-6 || std::abs(theirs - std::floor(ours / unit) * unit) < 1e-6)
                return ratio > 0.9 && ratio < 1.1 ? "rounded" : "other";
        }
        if (std::abs(ratio - 1000) < 30 || std::abs(ratio - 0.001) < 0.00003)
            return "thousandfold"; // 11.04 kW became 11
        return "other";
    }

    static void close(Finding *open, FindingList &findings)
    {
        if (!open->object.isEmpty())
            findings.add(std::move(*open));
        *open = {};
    }
};

} // namespace

void addLocationElectricChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<ConnectorImplausible>());
    checks.push_back(std::make_unique<ConnectorChanged>());
}

} // namespace Roamscope
