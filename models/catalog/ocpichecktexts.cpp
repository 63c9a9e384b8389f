// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocpicheck.h"
#include "models/catalog/validator.h"

#include <QCoreApplication>

#include <array>

namespace Roamscope {

namespace {

/// %1 = what was found, %2 = what was expected, %3 = the fix.
struct CheckText
{
    OcpiCheck check;
    const char *id;
    const char *message;
    const char *advice;
};

constexpr auto texts = std::to_array<CheckText>({
    {OcpiCheck::PowerInKilowatts, "power-in-kilowatts",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 looks like kW; OCPI wants W."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::PowerInMilliwatts, "power-too-large",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 W is a thousand times what volts and amps allow (%2 W)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::PowerAboveLimits, "power-above-limits",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 W is more than volts, amps and phases allow (%2 W)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check which of the four values is wrong.")},
    {OcpiCheck::RestrictionInWatts, "restriction-in-watts",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 looks like W; a tariff restriction is in kW."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::EnergyInWattHours, "energy-in-watt-hours",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 looks like Wh; OCPI wants kWh (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::EnergyInKilowattHours, "energy-too-small",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is a thousandth of the energy in the charging periods (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::TimeInSeconds, "time-in-seconds",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 looks like seconds; OCPI wants hours (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::TimeInMinutes, "time-in-minutes",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 looks like minutes; OCPI wants hours (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::VatAsFraction, "vat-as-fraction",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A VAT of %1 is below one percent; it looks like a fraction."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "VAT is given in percent: send %3.")},
    {OcpiCheck::PriceInCents, "price-in-cents",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A price of %1 for one kWh looks like cents."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Prices are in whole currency units: send %3 if so.")},

    {OcpiCheck::ZeroValue, "zero-value",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 cannot charge a car; the value was probably not known."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send the rated value of the connector.")},
    {OcpiCheck::VoltsAmpsSwapped, "volts-amps-swapped",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Volts and amps look swapped: %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Swap the two values: %3.")},
    {OcpiCheck::LineToLineVoltage, "line-to-line-voltage",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 V is the voltage between phases; for AC OCPI wants phase to neutral."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3; with %1, power is computed 1.7 times too high.")},
    {OcpiCheck::ImplausibleVoltage, "implausible-voltage",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 V is not a voltage that cars are charged with."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check the value and its unit (V).")},
    {OcpiCheck::ImplausibleCurrent, "implausible-current",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 A is not a current that cars are charged with."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check the value and its unit (A per phase).")},
    {OcpiCheck::PowerTypeForPlug, "power-type-for-plug",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 does not go with this plug (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check standard and power_type; apps compute power from them.")},
    {OcpiCheck::FormatForPlug, "format-for-plug",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A %2 connector always has a fixed cable, here it is a socket."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send CABLE.")},

    {OcpiCheck::CoordinateForm, "coordinate-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a coordinate as OCPI writes it: %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::CoordinateLength, "coordinate-length",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 has the right form, yet is longer than the %2 characters of the field."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The specification contradicts itself here; %3 suits every reader.")},
    {OcpiCheck::CoordinateRange, "coordinate-range",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is off the globe: %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check the unit (decimal degrees) and the decimal point.")},
    {OcpiCheck::CoordinatesSwapped, "coordinates-swapped",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Latitude and longitude look swapped: %1 is not in %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Swap the two values: %3.")},
    {OcpiCheck::CoordinatesZero, "coordinates-zero",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "0, 0 lies in the sea off Africa; the position was probably not known."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Look the address up; navigation needs the real position.")},
    {OcpiCheck::CountryForm, "country-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not the form that is wanted here: %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send %3.")},
    {OcpiCheck::CountryUnknown, "country-unknown",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a country of ISO 3166-1 alpha-3."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Three capital letters are wanted, for example DEU.")},
    {OcpiCheck::CountryCodeUnknown, "country-code-unknown",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a country of ISO 3166-1 alpha-2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Two letters are wanted, for example DE.")},
    {OcpiCheck::PartyIdForm, "party-id-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a party id: it has three letters or digits."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send the id that the national registry has given out.")},
    {OcpiCheck::EvseIdForm, "evse-id-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not an EVSE id in the form of eMI3, such as DE*ABC*E123."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Put an internal id into uid and leave evse_id out.")},
    {OcpiCheck::BlankText, "blank-text",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The text is empty or blank."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send the real text, or leave an optional field out.")},

    {OcpiCheck::TimeZoneForm, "time-zone-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a time zone of the IANA list."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send a name such as Europe/Berlin; opening hours and tariffs depend on it.")},
    {OcpiCheck::TimeZoneUnknown, "time-zone-unknown",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The time zone %1 is not known to this computer's IANA list."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check the spelling against the IANA list.")},
    {OcpiCheck::HoursContradict, "hours-contradict",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The opening hours contradict themselves: %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Use either twentyfourseven or regular_hours.")},
    {OcpiCheck::HoursForm, "hours-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a time of day as OCPI writes it: %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send a time from 00:00 to 23:59.")},
    {OcpiCheck::NeverOpen, "never-open",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Neither round the clock nor any hours: this site is never open."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send the hours, or leave opening_times out when they are not known.")},
    {OcpiCheck::FutureTime, "future-time",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is in the future."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check the sender's clock and its time zone: OCPI wants UTC.")},
    {OcpiCheck::EndBeforeStart, "end-before-start",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The end, %1, is before the start, %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check both times; one may be local time instead of UTC.")},
    {OcpiCheck::NewerThanParent, "newer-than-parent",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Changed at %1, but the object above it was last changed at %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Raise the last_updated above it too; partners who poll by date miss this change.")},
    {OcpiCheck::UpdatedBeforeEnd, "updated-before-end",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Last updated at %1, before it ended at %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Compare the clocks of the charger and the backend.")},
    {OcpiCheck::PatchWithoutTime, "patch-without-time",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A PATCH without last_updated."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "From 2.2 on every PATCH carries last_updated.")},

    {OcpiCheck::NoEvses, "no-evses",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A site without a single EVSE."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check whether the EVSEs were lost; a site still to be built can send them as PLANNED.")},
    {OcpiCheck::DuplicateId, "duplicate-id",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 was used before, at %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Ids must be unique among their siblings, whatever their case.")},
    {OcpiCheck::StatusOfConnector, "status-of-connector",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "OCPI has no status for a connector; receivers ignore %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Report the state in the status of the EVSE.")},
    {OcpiCheck::OldName, "old-name",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is the name of an earlier version; here it is %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Rename it to %3, or say that the feed speaks the earlier version.")},
    {OcpiCheck::NewName, "new-name",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is the name of a later version; here it is %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Rename it to %3, or say that the feed speaks the later version.")},
    {OcpiCheck::NameStyle, "name-style",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is unknown; OCPI writes %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Rename it to %3.")},
    {OcpiCheck::NameTypo, "name-typo",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is unknown; %2 may be meant."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Rename it to %3 if so.")},
    {OcpiCheck::NotAList, "not-a-list",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A single value stands where a list is due."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Put it in brackets.")},
    {OcpiCheck::ListOfOne, "list-of-one",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A list stands where one object is due."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send the object itself, without brackets.")},

    {OcpiCheck::LanguageCode, "language-code",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a language of ISO 639-1 in two small letters."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send a code such as de or en, without region.")},
    {OcpiCheck::Markup, "markup",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The text contains markup: %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send plain text; apps show tags as they stand.")},
    {OcpiCheck::CurrencyCode, "currency-code",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not a currency of ISO 4217."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Three capital letters are wanted, for example EUR.")},
    {OcpiCheck::EnergyShares, "energy-shares",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The shares of the energy sources make %1 percent."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "They should make 100.")},
    {OcpiCheck::GreenWithFossil, "green-with-fossil",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Said to be green energy, yet %1 is among the sources."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "is_green_energy means that all of it is renewable.")},
    {OcpiCheck::PublishedAnyway, "published-anyway",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "publish_allowed_to has no effect while publish is true."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Set publish to false if only some may see the site.")},

    {OcpiCheck::UnreachableElement, "unreachable-element",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "No charge can ever reach this element: %2 matches first."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The first match wins: put narrower elements before wider ones.")},
    {OcpiCheck::UnreachablePrice, "unreachable-price",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "No charge can ever reach this %1 price: %2 matches first."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The first match wins: put narrower elements before wider ones.")},
    {OcpiCheck::ImpossibleRestriction, "impossible-restriction",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "These restrictions can never hold: %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Upper bounds are exclusive and must be above the lower ones.")},
    {OcpiCheck::RestrictionForm, "restriction-form",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is not in the form that is wanted here: %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send it in that form; otherwise the price may apply at the wrong time.")},
    {OcpiCheck::RepeatedComponent, "repeated-component",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "%1 is priced twice in one element."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Keep one; which of them counts is not defined.")},
    {OcpiCheck::PriceLimits, "price-limits",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The lowest price, %1, is above the highest, %2."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check min_price and max_price.")},

    {OcpiCheck::EnergySum, "energy-sum",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The total is %1 kWh, but the charging periods make %2 kWh."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A price computed from the periods will differ from the bill.")},
    {OcpiCheck::TimeMismatch, "time-mismatch",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The total is %1 h, but from start to end it is %2 h."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "total_time covers the whole session, parking included.")},
    {OcpiCheck::ParkingBeyondTotal, "parking-beyond-total",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Parking took %1 h, more than the whole session (%2 h)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Parking is part of total_time.")},
    {OcpiCheck::PeriodOrder, "period-order",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "This period starts at %1, before the one in front of it (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Sort the periods by time: each ends where the next starts.")},
    {OcpiCheck::PeriodOutside, "period-outside",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "This period starts at %1, outside of the session (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Check the clocks of the charger and the backend.")},
    {OcpiCheck::StateWithoutEnd, "completed-without-end",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The session is completed but has no end."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send the end time with the status.")},
    {OcpiCheck::EndWithoutState, "active-with-end",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The session has ended but is still %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Set the status to COMPLETED when the end is set.")},
    {OcpiCheck::EnergyWhilePending, "energy-while-pending",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The session has delivered %1 kWh but is still PENDING."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Set the status to ACTIVE once energy flows.")},
    {OcpiCheck::CreditReference, "credit-reference",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A credit record that does not say which CDR it credits."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Send credit_reference_id.")},
    {OcpiCheck::CreditSign, "credit-sign",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A credit record with a positive total of %1."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "A credit has a negative total_cost.")},
    {OcpiCheck::NegativeCost, "negative-cost",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The total of %1 is negative, but this is no credit record."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Set credit to true and name the CDR that is credited.")},
    {OcpiCheck::TaxOrder, "tax-order",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "With tax it costs %1, less than without (%2)."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The two amounts look swapped.")},
    {OcpiCheck::OneEvseExpected, "one-evse-expected",
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "The embedded location has %1 %2; it should have just the one in use."),
     QT_TRANSLATE_NOOP("Roamscope::OcpiCheck", "Without it nobody can tell where the charge took place.")},
});

const CheckText *textOf(OcpiCheck check)
{
    for (const CheckText &text : texts) {
        if (text.check == check)
            return &text;
    }
    return nullptr;
}

/// Replaces the places in one pass, so that a %2 inside a value stays what it is.
QString filled(const char *source, const ValidationFinding &finding)
{
    const QString text = QCoreApplication::translate("Roamscope::OcpiCheck", source);
    QString result;
    result.reserve(text.size() + finding.found.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'%' && next >= u'1' && next <= u'3') {
            const QByteArray &value = next == u'1' ? finding.found : next == u'2' ? finding.expected : finding.fix;
            result += QString::fromUtf8(value);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QLatin1StringView ocpiCheckId(OcpiCheck check)
{
    const CheckText *text = textOf(check);
    return text ? QLatin1StringView(text->id) : QLatin1StringView();
}

QString ocpiCheckMessage(const ValidationFinding &finding)
{
    const CheckText *text = textOf(finding.check);
    return text ? filled(text->message, finding) : QString();
}

QString ocpiCheckAdvice(const ValidationFinding &finding)
{
    const CheckText *text = textOf(finding.check);
    if (!text)
        return {};
    // An advice that would name the fix says nothing when there is none.
    if (finding.fix.isEmpty() && QByteArrayView(text->advice).contains("%3"))
        return {};
    return filled(text->advice, finding);
}

} // namespace Roamscope
