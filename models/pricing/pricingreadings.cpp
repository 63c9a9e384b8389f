// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricingreadings.h"

#include <QCoreApplication>
#include <QStringList>

namespace Roamscope {

namespace {

using P = PricingPolicy;

constexpr PricingReading readings[] = {
    {"step-per-session", QT_TRANSLATE_NOOP("Roamscope", "Step size"), QT_TRANSLATE_NOOP("Roamscope", "once for the session"),
     QT_TRANSLATE_NOOP("Roamscope", "From 2.2 on the text applies it once for energy and once for time, with the last price."),
     [](P &p) { p.stepSize = P::StepSize::Session; }, true},
    {"step-per-price", QT_TRANSLATE_NOOP("Roamscope", "Step size"), QT_TRANSLATE_NOOP("Roamscope", "for each price of the tariff"),
     QT_TRANSLATE_NOOP("Roamscope", "2.1.1 only says that a component is billed in blocks."), [](P &p) { p.stepSize = P::StepSize::Component; }, false},
    {"step-per-period", QT_TRANSLATE_NOOP("Roamscope", "Step size"), QT_TRANSLATE_NOOP("Roamscope", "for each charging period"),
     QT_TRANSLATE_NOOP("Roamscope", "Some back ends round up every period that they write."), [](P &p) { p.stepSize = P::StepSize::Period; }, false},
    {"no-steps", QT_TRANSLATE_NOOP("Roamscope", "Step size"), QT_TRANSLATE_NOOP("Roamscope", "ignored"),
     QT_TRANSLATE_NOOP("Roamscope", "Billing systems that know no blocks bill what was used."), [](P &p) { p.stepSize = P::StepSize::None; }, false},
    {"step-parking-only", QT_TRANSLATE_NOOP("Roamscope", "Steps of charging and parking time"), QT_TRANSLATE_NOOP("Roamscope", "only parking is stepped"),
     QT_TRANSLATE_NOOP("Roamscope", "The sentence of the text."), [](P &p) { p.parkingStep = P::ParkingStep::ParkingOnly; }, true},
    {"step-last-only", QT_TRANSLATE_NOOP("Roamscope", "Steps of charging and parking time"), QT_TRANSLATE_NOOP("Roamscope", "only what came last"),
     QT_TRANSLATE_NOOP("Roamscope", "The example of the text, when charging follows parking."), [](P &p) { p.parkingStep = P::ParkingStep::LastOnly; }, false},
    {"step-both", QT_TRANSLATE_NOOP("Roamscope", "Steps of charging and parking time"), QT_TRANSLATE_NOOP("Roamscope", "both are stepped"),
     QT_TRANSLATE_NOOP("Roamscope", "Systems that treat each dimension alike."), [](P &p) { p.parkingStep = P::ParkingStep::Both; }, false},
    {"four-decimals", QT_TRANSLATE_NOOP("Roamscope", "Rounding"), QT_TRANSLATE_NOOP("Roamscope", "the total, to 4 decimals"),
     QT_TRANSLATE_NOOP("Roamscope", "OCPI prescribes no rounding; its numbers have four decimals."),
     [](P &p) {
         p.roundingPlace = P::RoundingPlace::Total;
         p.decimals = 4;
     },
     true},
    {"cents", QT_TRANSLATE_NOOP("Roamscope", "Rounding"), QT_TRANSLATE_NOOP("Roamscope", "the total, to cents"),
     QT_TRANSLATE_NOOP("Roamscope", "What is invoiced in the end."),
     [](P &p) {
         p.roundingPlace = P::RoundingPlace::Total;
         p.decimals = 2;
     },
     false},
    {"cents-per-dimension", QT_TRANSLATE_NOOP("Roamscope", "Rounding"), QT_TRANSLATE_NOOP("Roamscope", "each kind of price, to cents"),
     QT_TRANSLATE_NOOP("Roamscope", "So that the CDR's own partial sums add up."),
     [](P &p) {
         p.roundingPlace = P::RoundingPlace::Dimension;
         p.decimals = 2;
     },
     false},
    {"cents-per-period", QT_TRANSLATE_NOOP("Roamscope", "Rounding"), QT_TRANSLATE_NOOP("Roamscope", "each period, to cents"),
     QT_TRANSLATE_NOOP("Roamscope", "Systems that keep an invoice line for each period."),
     [](P &p) {
         p.roundingPlace = P::RoundingPlace::Part;
         p.decimals = 2;
     },
     false},
    {"half-up", QT_TRANSLATE_NOOP("Roamscope", "Halves"), QT_TRANSLATE_NOOP("Roamscope", "up"), QT_TRANSLATE_NOOP("Roamscope", "Commercial rounding."),
     [](P &p) { p.roundingMode = RoundingMode::HalfUp; }, true},
    {"half-even", QT_TRANSLATE_NOOP("Roamscope", "Halves"), QT_TRANSLATE_NOOP("Roamscope", "to the even digit"),
     QT_TRANSLATE_NOOP("Roamscope", "The default of many languages' decimal types."), [](P &p) { p.roundingMode = RoundingMode::HalfEven; }, false},
    {"round-down", QT_TRANSLATE_NOOP("Roamscope", "Halves"), QT_TRANSLATE_NOOP("Roamscope", "everything down"),
     QT_TRANSLATE_NOOP("Roamscope", "Digits are cut off."), [](P &p) { p.roundingMode = RoundingMode::Down; }, false},
    {"round-up", QT_TRANSLATE_NOOP("Roamscope", "Halves"), QT_TRANSLATE_NOOP("Roamscope", "everything up"),
     QT_TRANSLATE_NOOP("Roamscope", "Each begun cent counts."), [](P &p) { p.roundingMode = RoundingMode::Up; }, false},
    {"price-at-start", QT_TRANSLATE_NOOP("Roamscope", "A period over a change of price"), QT_TRANSLATE_NOOP("Roamscope", "priced as it began"),
     QT_TRANSLATE_NOOP("Roamscope", "The CPO must begin a new period at each change."), [](P &p) { p.spanning = P::Spanning::AtStart; }, true},
    {"divide-periods", QT_TRANSLATE_NOOP("Roamscope", "A period over a change of price"), QT_TRANSLATE_NOOP("Roamscope", "divided in proportion"),
     QT_TRANSLATE_NOOP("Roamscope", "Restrictions hold over time; energy is taken as even over the period."), [](P &p) { p.spanning = P::Spanning::Divided; }, false},
    {"flat-once", QT_TRANSLATE_NOOP("Roamscope", "Flat fee"), QT_TRANSLATE_NOOP("Roamscope", "once for the session"),
     QT_TRANSLATE_NOOP("Roamscope", "It is the fee of a charge, whatever the time of day."), [](P &p) { p.flat = P::Flat::OncePerSession; }, true},
    {"flat-per-element", QT_TRANSLATE_NOOP("Roamscope", "Flat fee"), QT_TRANSLATE_NOOP("Roamscope", "once for each element"),
     QT_TRANSLATE_NOOP("Roamscope", "Each element that comes to hold brings its own fee."), [](P &p) { p.flat = P::Flat::OncePerElement; }, false},
    {"limits-apart", QT_TRANSLATE_NOOP("Roamscope", "Minimum and maximum price"), QT_TRANSLATE_NOOP("Roamscope", "bind with and without tax apart"),
     QT_TRANSLATE_NOOP("Roamscope", "Each of the two amounts has its own limit."), [](P &p) { p.limits = P::Limits::Apart; }, true},
    {"limits-tax-follows", QT_TRANSLATE_NOOP("Roamscope", "Minimum and maximum price"), QT_TRANSLATE_NOOP("Roamscope", "tax follows the limited price"),
     QT_TRANSLATE_NOOP("Roamscope", "Tax is due on what is paid."), [](P &p) { p.limits = P::Limits::TaxFollows; }, false},
    {"no-limits", QT_TRANSLATE_NOOP("Roamscope", "Minimum and maximum price"), QT_TRANSLATE_NOOP("Roamscope", "ignored"),
     QT_TRANSLATE_NOOP("Roamscope", "Partners on 2.1.1 do not know them."), [](P &p) { p.limits = P::Limits::Ignored; }, false},
    {"local-time", QT_TRANSLATE_NOOP("Roamscope", "Times of day"), QT_TRANSLATE_NOOP("Roamscope", "in the Location's time"),
     QT_TRANSLATE_NOOP("Roamscope", "As the text says, daylight saving included."), [](P &p) { p.utcClock = false; }, true},
    {"utc", QT_TRANSLATE_NOOP("Roamscope", "Times of day"), QT_TRANSLATE_NOOP("Roamscope", "in UTC"),
     QT_TRANSLATE_NOOP("Roamscope", "A CDR carries no time zone, so many systems take UTC."), [](P &p) { p.utcClock = true; }, false},
    {"parking-apart", QT_TRANSLATE_NOOP("Roamscope", "Parking time"), QT_TRANSLATE_NOOP("Roamscope", "as the CDR states it"),
     QT_TRANSLATE_NOOP("Roamscope", "Time without charging has a price of its own."), [](P &p) { p.parking = P::Parking::AsStated; }, true},
    {"parking-as-charging", QT_TRANSLATE_NOOP("Roamscope", "Parking time"), QT_TRANSLATE_NOOP("Roamscope", "billed as charging time"),
     QT_TRANSLATE_NOOP("Roamscope", "Systems that only count the time at the plug."), [](P &p) { p.parking = P::Parking::AsCharging; }, false},
    {"parking-no-demand", QT_TRANSLATE_NOOP("Roamscope", "Meaning of parking time"), QT_TRANSLATE_NOOP("Roamscope", "the vehicle asks for no power"),
     QT_TRANSLATE_NOOP("Roamscope", "OCPI since the erratum of May 2026: a pause by the station is still charging time. Tells apart what a charger's own messages hold."),
     [](P &p) { p.parkingMeaning = P::ParkingMeaning::VehicleAsksForNoPower; }, true},
    {"parking-not-charging", QT_TRANSLATE_NOOP("Roamscope", "Meaning of parking time"), QT_TRANSLATE_NOOP("Roamscope", "any time without charging"),
     QT_TRANSLATE_NOOP("Roamscope", "OCPI before that erratum: a pause by the station (SuspendedEVSE) is parking too."),
     [](P &p) { p.parkingMeaning = P::ParkingMeaning::NotCharging; }, false},
    {"seen-clock", QT_TRANSLATE_NOOP("Roamscope", "Clock of a Transaction"), QT_TRANSLATE_NOOP("Roamscope", "when its messages were seen"),
     QT_TRANSLATE_NOOP("Roamscope", "The recorder's clock, so that an error of the charger's clock does no harm."), [](P &p) { p.chargerClock = false; }, true},
    {"charger-clock", QT_TRANSLATE_NOOP("Roamscope", "Clock of a Transaction"), QT_TRANSLATE_NOOP("Roamscope", "the charger's own"),
     QT_TRANSLATE_NOOP("Roamscope", "A back end that takes the charger's times bills by a clock that may be wrong."), [](P &p) { p.chargerClock = true; }, false},
    {"last-digit", QT_TRANSLATE_NOOP("Roamscope", "Totals are right"), QT_TRANSLATE_NOOP("Roamscope", "to the last digit stated"),
     QT_TRANSLATE_NOOP("Roamscope", "A total in cents may be half a cent off, one with more digits half of the fourth decimal."),
     [](P &p) { p.tolerance = P::Tolerance::LastDigit; }, true},
    {"within-a-cent", QT_TRANSLATE_NOOP("Roamscope", "Totals are right"), QT_TRANSLATE_NOOP("Roamscope", "within a cent"),
     QT_TRANSLATE_NOOP("Roamscope", "Partners often agree not to dispute a cent."), [](P &p) { p.tolerance = P::Tolerance::Cent; }, false},
    {"to-four-decimals", QT_TRANSLATE_NOOP("Roamscope", "Totals are right"), QT_TRANSLATE_NOOP("Roamscope", "to four decimals"),
     QT_TRANSLATE_NOOP("Roamscope", "Also a total that was rounded to cents counts as wrong."), [](P &p) { p.tolerance = P::Tolerance::FourDecimals; }, false},
};

} // namespace

QString PricingReading::pointText() const
{
    return QCoreApplication::translate("Roamscope", point);
}

QString PricingReading::nameText() const
{
    return QCoreApplication::translate("Roamscope", name);
}

QString PricingReading::reasonText() const
{
    return QCoreApplication::translate("Roamscope", reason);
}

std::span<const PricingReading> pricingReadings()
{
    return readings;
}

const PricingReading *pricingReading(const QString &id)
{
    for (const PricingReading &reading : readings) {
        if (id == QLatin1StringView(reading.id))
            return &reading;
    }
    return nullptr;
}

bool policyFromText(const QString &text, PricingPolicy *policy, QString *unknown)
{
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString id = word.trimmed().toLower();
        if (id == QLatin1String("default"))
            continue;
        const PricingReading *reading = pricingReading(id);
        if (!reading) {
            *unknown = word.trimmed();
            return false;
        }
        reading->apply(*policy);
    }
    return true;
}

} // namespace Roamscope
