// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Roamscope {

/// What pricing and the tariff linter have to say. The number is part of no format; id() is.
enum class PricingNoteKind : quint8 {
    // reading
    NotJson,
    NoTariff,
    NoPeriods,
    CurrencyMissing,
    CurrencyUnknown,
    CurrencyDiffers,
    NumberIsText,
    BadNumber,
    BadTime,
    BadRestriction,
    RestrictionsAreList,
    UnknownDimension,
    UnknownDay,
    MisspelledField,
    NegativeVolume,
    PeriodsUnordered,
    PeriodOutside,
    TimeZoneGuessed,
    TimeZoneMissing,
    TimeZoneUnknown,
    TimesInsteadOfVolumes,
    // pricing
    NoMatchingElement,
    PeriodSpansChange,
    VatMissing,
    ExpiryInferred,
    TariffChanged,
    OutsideValidity,
    MinimumApplied,
    MaximumApplied,
    CreditCdr,
    HomeCharging,
    // lint
    UnreachableElement,
    UnreachableComponent,
    ImpossibleRestriction,
    NoPriceSometimes,
    StepZero,
    StepAbsurd,
    StepInHours,
    PriceInCents,
    PriceNegative,
    VatMixed,
    VatAsFraction,
    LimitsContradict,
    ValidityContradicts,
    Expired,
    RepeatedComponent,
    EmptyElement,
    TextContradictsPrice,
    OpenEnded,
    TaxIncludedMissing,
    FlatRepeats,
    Count
};

/// One note: where, what, with which values.
struct PricingNote
{
    PricingNoteKind kind = PricingNoteKind::NotJson;
    QByteArray pointer {}; ///< JSON Pointer below the tariff or the CDR
    QByteArray first {}; ///< values that the sentence names
    QByteArray second {};

    Severity severity() const;
    /// Stable, part of `--json`: "unreachable-element".
    QLatin1StringView id() const;
    /// What it means, a plain translated sentence.
    QString message() const;
    /// What to do, translated; may be empty.
    QString advice() const;
    bool operator==(const PricingNote &) const = default;
};
using PricingNotes = QList<PricingNote>;

} // namespace Roamscope
