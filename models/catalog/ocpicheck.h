// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace Roamscope {

struct ValidationFinding;

/// A check on an OCPI document that says more than the field tables can. Kept beside the rule
/// of a finding; decides its text. Ids are stable: they are the `rule` of `--json` output.
enum class OcpiCheck : quint8 {
    None,
    // units
    PowerInKilowatts,
    PowerInMilliwatts,
    PowerAboveLimits,
    RestrictionInWatts,
    EnergyInWattHours,
    EnergyInKilowattHours,
    TimeInSeconds,
    TimeInMinutes,
    VatAsFraction,
    PriceInCents,
    // electrical values
    ZeroValue,
    VoltsAmpsSwapped,
    LineToLineVoltage,
    ImplausibleVoltage,
    ImplausibleCurrent,
    PowerTypeForPlug,
    FormatForPlug,
    // places
    CoordinateForm,
    CoordinateLength,
    CoordinateRange,
    CoordinatesSwapped,
    CoordinatesZero,
    CountryForm,
    CountryUnknown,
    CountryCodeUnknown,
    PartyIdForm,
    EvseIdForm,
    BlankText,
    // time
    TimeZoneForm,
    TimeZoneUnknown,
    HoursContradict,
    HoursForm,
    NeverOpen,
    FutureTime,
    EndBeforeStart,
    NewerThanParent,
    UpdatedBeforeEnd,
    PatchWithoutTime,
    // structure
    NoEvses,
    DuplicateId,
    StatusOfConnector,
    OldName,
    NewName,
    NameStyle,
    NameTypo,
    NotAList,
    ListOfOne,
    // words
    LanguageCode,
    Markup,
    CurrencyCode,
    EnergyShares,
    GreenWithFossil,
    PublishedAnyway,
    // tariffs
    UnreachableElement,
    UnreachablePrice,
    ImpossibleRestriction,
    RestrictionForm,
    RepeatedComponent,
    PriceLimits,
    // sessions and CDRs
    EnergySum,
    TimeMismatch,
    ParkingBeyondTotal,
    PeriodOrder,
    PeriodOutside,
    StateWithoutEnd,
    EndWithoutState,
    EnergyWhilePending,
    CreditReference,
    CreditSign,
    NegativeCost,
    TaxOrder,
    OneEvseExpected,
    Count
};

/// "power-in-kilowatts"; empty for None.
QLatin1StringView ocpiCheckId(OcpiCheck check);
/// What is wrong, a plain translated sentence with what stands there.
QString ocpiCheckMessage(const ValidationFinding &finding);
/// What to do about it, translated.
QString ocpiCheckAdvice(const ValidationFinding &finding);

} // namespace Roamscope
