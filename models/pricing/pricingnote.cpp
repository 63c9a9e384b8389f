// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricingnote.h"

#include <QCoreApplication>

#include <iterator>

namespace Roamscope {

namespace {

struct Kind
{
    const char *id;
    Severity severity;
    const char *message;
    const char *advice;
};

// In the order of PricingNoteKind. %1 and %2 are the note's values.
constexpr Kind kinds[] = {
    {"not-json", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "From line %1 on this is not JSON; what stands before it was read."),
     QT_TRANSLATE_NOOP("Roamscope", "Look whether the file was cut off or edited by hand.")},
    {"no-tariff", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "There is no tariff to price with."),
     QT_TRANSLATE_NOOP("Roamscope", "Give the tariff that was valid for this charge, or ask the CPO to include it in the CDR.")},
    {"no-periods", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The CDR has no charging periods, so nothing can be priced."),
     QT_TRANSLATE_NOOP("Roamscope", "Ask the CPO for a CDR with its charging_periods.")},
    {"currency-missing", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The currency is missing."),
     QT_TRANSLATE_NOOP("Roamscope", "Send a three-letter code of ISO 4217, such as EUR.")},
    {"currency-unknown", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "“%1” is no currency of ISO 4217."),
     QT_TRANSLATE_NOOP("Roamscope", "Send a three-letter code of ISO 4217, such as EUR.")},
    {"currency-differs", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The charge is billed in %1, but the tariff is in %2."),
     QT_TRANSLATE_NOOP("Roamscope", "One of the two is wrong; amounts are compared as numbers only.")},
    {"number-as-text", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The number %1 is written as a text."),
     QT_TRANSLATE_NOOP("Roamscope", "Send it without quotes; strict partners reject it.")},
    {"bad-number", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "A number must stand here; “%1” was left out."), ""},
    {"bad-time", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "“%1” is no date and time; it was left out."),
     QT_TRANSLATE_NOOP("Roamscope", "Write UTC as 2026-01-31T18:00:00Z.")},
    {"bad-restriction", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "This restriction cannot be read (“%1”), so its element never applies here."),
     QT_TRANSLATE_NOOP("Roamscope", "Times are HH:MM, dates are YYYY-MM-DD.")},
    {"restrictions-list", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "“restrictions” is a list; it must be one object."),
     QT_TRANSLATE_NOOP("Roamscope", "Send the object itself. Here all entries of the list were taken together.")},
    {"unknown-dimension", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "“%1” is no kind of price; the component was left out."),
     QT_TRANSLATE_NOOP("Roamscope", "Use ENERGY, FLAT, TIME or PARKING_TIME.")},
    {"unknown-day", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "“%1” is no day of the week."),
     QT_TRANSLATE_NOOP("Roamscope", "Use MONDAY to SUNDAY.")},
    {"misspelled-field", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "“%1” looks like a field of the tariff that is misspelled; it has no effect."),
     QT_TRANSLATE_NOOP("Roamscope", "Write the field's name in lower case with underscores.")},
    {"negative-volume", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A volume of %1 is negative (%2)."),
     QT_TRANSLATE_NOOP("Roamscope", "Look at the meter values: the register may have been reset.")},
    {"periods-unordered", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The charging periods are not in the order of time; they were sorted."), ""},
    {"period-outside", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A charging period lies outside the session."),
     QT_TRANSLATE_NOOP("Roamscope", "Look at the clocks of charger and back end.")},
    {"time-zone-guessed", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "The CDR names no time zone; %1 was taken, the only one of its country."), ""},
    {"time-zone-missing", Severity::Warning,
     QT_TRANSLATE_NOOP("Roamscope", "The tariff depends on the time of day, but nothing tells the time zone; UTC was taken."),
     QT_TRANSLATE_NOOP("Roamscope", "Name the time zone of the Location.")},
    {"time-zone-unknown", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "“%1” is no known time zone."),
     QT_TRANSLATE_NOOP("Roamscope", "Use a name such as Europe/Berlin.")},
    {"times-for-volumes", Severity::Note,
     QT_TRANSLATE_NOOP("Roamscope", "The periods hold no volume of time; their start times were taken instead."), ""},
    {"no-matching-element", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "No element of the tariff has a price for %1 in this period; it costs nothing."),
     QT_TRANSLATE_NOOP("Roamscope", "Look at the restrictions of the elements that were passed over.")},
    {"period-spans-change", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The price changes within this period, which must then be divided."),
     QT_TRANSLATE_NOOP("Roamscope", "The CPO has to begin a new charging period at each change of price.")},
    {"vat-missing", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Some prices have a VAT rate and others have none; those count without tax."), ""},
    {"expiry-inferred", Severity::Note,
     QT_TRANSLATE_NOOP("Roamscope", "There is no session and no energy: taken as a reservation that expired."), ""},
    {"tariff-changed", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "From here on tariff %2 holds instead of %1."), ""},
    {"outside-validity", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "Tariff %1 is not valid at this time by its own dates."),
     QT_TRANSLATE_NOOP("Roamscope", "Ask for the version of the tariff that was valid then.")},
    {"minimum-applied", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "The parts cost %1; the tariff's minimum makes it %2."), ""},
    {"maximum-applied", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "The parts cost %1; the tariff's maximum makes it %2."), ""},
    {"credit-cdr", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "This is a credit CDR: its total is the negative of what it takes back."), ""},
    {"home-charging", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "This CDR compensates charging at home; its price is paid to the owner of the charger."), ""},
    {"unreachable-element", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "This element can never apply: element %1 stands before it and holds whenever it would."),
     QT_TRANSLATE_NOOP("Roamscope", "Put the narrower element first; the first that matches wins.")},
    {"unreachable-price", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "This price for %2 can never apply: element %1 stands before it and holds whenever it would."),
     QT_TRANSLATE_NOOP("Roamscope", "Put the narrower element first; the first that matches wins for each kind of price.")},
    {"impossible-restriction", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "No charge can meet this restriction: from %1 up to, not including, %2."),
     QT_TRANSLATE_NOOP("Roamscope", "The lower limit must be below the upper one.")},
    {"no-price-sometimes", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "There are times or amounts without a price for %1, for example %2; they cost nothing."),
     QT_TRANSLATE_NOOP("Roamscope", "Add an element without restrictions at the end, or say that it is free with a price of 0.")},
    {"step-size-zero", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "A step size of 0 bills exactly what was used; some partners expect at least 1."), ""},
    {"step-size-absurd", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A step size of %1 for %2 is unusual: it is counted in Wh for energy and in seconds for time."),
     QT_TRANSLATE_NOOP("Roamscope", "Check the unit.")},
    {"step-size-in-other-unit", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A step size of %1 for %2 means less than it seems: the unit is %3."),
     QT_TRANSLATE_NOOP("Roamscope", "Write 60 for one minute, 1000 for one kWh.")},
    {"price-in-cents", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A price of %1 %2 is unusual and may be in cents, per minute or per MWh."),
     QT_TRANSLATE_NOOP("Roamscope", "Prices are in the currency's main unit, per kWh or per hour.")},
    {"price-negative", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A price is negative (%1)."), ""},
    {"vat-mixed", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Some components name a VAT rate and others do not; without one a partner cannot bill."),
     QT_TRANSLATE_NOOP("Roamscope", "Give the rate everywhere, 0 where no tax is due.")},
    {"vat-as-fraction", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "A VAT rate of %1 % looks like a fraction."),
     QT_TRANSLATE_NOOP("Roamscope", "Write percent: 19, not 0.19.")},
    {"limits-contradict", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The minimum price %1 is above the maximum price %2."), ""},
    {"validity-contradicts", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "The tariff ends before it begins."), ""},
    {"expired", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "The tariff ended on %1."), QT_TRANSLATE_NOOP("Roamscope", "Delete it, or extend it.")},
    {"repeated-component", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The element has more than one price for %1; only the first is used."), ""},
    {"empty-element", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The element has no price."), ""},
    {"text-contradicts-price", Severity::Warning, QT_TRANSLATE_NOOP("Roamscope", "The tariff's text speaks of %1, but no price or price with VAT is that."),
     QT_TRANSLATE_NOOP("Roamscope", "Drivers see the text: keep both in step.")},
    {"open-ended", Severity::Note, QT_TRANSLATE_NOOP("Roamscope", "Only a last element without restrictions makes sure that every charge has a price."), ""},
    {"tax-included-missing", Severity::Error, QT_TRANSLATE_NOOP("Roamscope", "OCPI 2.3.0 requires “tax_included”; without it nobody knows whether prices hold tax."),
     QT_TRANSLATE_NOOP("Roamscope", "Send YES, NO or N/A.")},
    {"flat-repeats", Severity::Note,
     QT_TRANSLATE_NOOP("Roamscope", "Flat fees stand in %1 elements; partners differ on whether each of them is due in one session."), ""},
};
static_assert(std::size(kinds) == std::size_t(PricingNoteKind::Count));

const Kind &kindOf(PricingNoteKind kind)
{
    return kinds[std::size_t(kind)];
}

} // namespace

Severity PricingNote::severity() const
{
    return kindOf(kind).severity;
}

QLatin1StringView PricingNote::id() const
{
    return QLatin1StringView(kindOf(kind).id);
}

QString PricingNote::message() const
{
    QString text = QCoreApplication::translate("Roamscope", kindOf(kind).message);
    if (text.contains(QLatin1String("%3"))) {
        const bool energy = second == "ENERGY";
        return text.arg(QString::fromUtf8(first), QString::fromUtf8(second), energy ? QStringLiteral("Wh") : QStringLiteral("s"));
    }
    if (text.contains(QLatin1String("%2")))
        return text.contains(QLatin1String("%1")) ? text.arg(QString::fromUtf8(first), QString::fromUtf8(second)) : text;
    return text.contains(QLatin1String("%1")) ? text.arg(QString::fromUtf8(first)) : text;
}

QString PricingNote::advice() const
{
    const char *const advice = kindOf(kind).advice;
    return *advice ? QCoreApplication::translate("Roamscope", advice) : QString();
}

} // namespace Roamscope
