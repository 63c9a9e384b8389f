// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads about one difference.
#include "models/compare/comparison.h"

#include "models/capture/timeformat.h"
#include "models/compare/comparisonstore.h"
#include "models/compare/normalvalue.h"

#include <QDateTime>
#include <QLocale>

namespace Roamscope {

QString Comparison::valueText(const Difference &difference, Side side, int limit) const
{
    QByteArray json = value(difference, side);
    if (json.isEmpty())
        return {};
    // Four bytes a character, and a little for what is escaped.
    const bool cut = json.size() > qsizetype(limit) * 8;
    if (cut)
        json.truncate(qsizetype(limit) * 8);
    QString text;
    if (json.startsWith('"')) {
        std::string_view inside(json.constData() + 1, std::size_t(json.size()) - 1);
        if (!cut && inside.ends_with('"'))
            inside.remove_suffix(1);
        const std::string plain = unescapedText(inside);
        text = QString::fromUtf8(plain.data(), qsizetype(plain.size()));
    } else {
        text = QString::fromUtf8(json).simplified();
    }
    if (text.size() > limit || cut) {
        text.truncate(limit);
        text += QChar(0x2026);
    }
    return text;
}

QString Comparison::message(const Difference &difference) const
{
    const QString cpo = valueText(difference, Side::Cpo, 80);
    const QString emsp = valueText(difference, Side::Emsp, 80);
    const QString field = QString::fromUtf8(fieldName(difference.field));
    const bool onlyCpo = difference.has(Side::Cpo) && !difference.has(Side::Emsp);
    const QString value = onlyCpo ? cpo : emsp;
    const QString version = displayName(d->datasets[onlyCpo ? 1 : 0]->version());
    QString text;
    switch (difference.kind) {
    case DifferenceClass::MissingCpo:
        text = path(difference).isEmpty() ? tr("Only the eMSP holds this object.") : tr("%1: only the eMSP holds it.").arg(field);
        break;
    case DifferenceClass::MissingEmsp:
        text = path(difference).isEmpty() ? tr("Only the CPO holds this object.") : tr("%1: only the CPO holds it.").arg(field);
        break;
    case DifferenceClass::Status:
    case DifferenceClass::Stale:
    case DifferenceClass::Value:
    case DifferenceClass::IdentifierCase:
    case DifferenceClass::TimeZoneShift:
    case DifferenceClass::TypeDiffers:
        text = tr("%1: %2 at the CPO, %3 at the eMSP.").arg(field, cpo, emsp);
        break;
    case DifferenceClass::UnitSuspected:
        text = tr("%1: %2 at the CPO, %3 at the eMSP: %4.").arg(field, cpo, emsp, displayName(difference.cause));
        break;
    case DifferenceClass::Truncated:
        text = tr("%1: “%2” at the CPO, “%3” at the eMSP: one is cut off.").arg(field, cpo, emsp);
        break;
    case DifferenceClass::EnumUnsupported:
        text = difference.has(Side::Cpo) && difference.has(Side::Emsp)
            ? tr("%1: %2 at the CPO, %3 at the eMSP; not both versions know these values.").arg(field, cpo, emsp)
            : tr("%1: %2 has no counterpart; %3 does not know this value.").arg(field, value, version);
        break;
    case DifferenceClass::OptionalLost:
    case DifferenceClass::UnknownFieldDropped:
    case DifferenceClass::RequiredLost:
        text = onlyCpo ? tr("%1: %2 at the CPO, nothing at the eMSP.").arg(field, value) : tr("%1: nothing at the CPO, %2 at the eMSP.").arg(field, value);
        break;
    case DifferenceClass::VersionCannotHold:
        text = onlyCpo ? tr("The eMSP speaks %1, which cannot hold %2 (%Ln object(s)).", nullptr, int(difference.count)).arg(version, field)
                       : tr("The CPO speaks %1, which cannot hold %2 (%Ln object(s)).", nullptr, int(difference.count)).arg(version, field);
        break;
    case DifferenceClass::OrderOnly:
        text = tr("%1: the same items stand in another order.").arg(field);
        break;
    case DifferenceClass::DuplicateKey:
        text = onlyCpo ? tr("The CPO holds this object %Ln time(s).", nullptr, int(difference.count))
                       : tr("The eMSP holds this object %Ln time(s).", nullptr, int(difference.count));
        if (difference.cause != DifferenceCause::None)
            text += QLatin1Char(' ') + tr("Of the copies: %1.").arg(displayName(difference.cause));
        break;
    case DifferenceClass::DanglingReference:
        text = onlyCpo ? tr("Tariff %1 is not among the CPO's tariffs (named %Ln time(s)).", nullptr, int(difference.count)).arg(value)
                       : tr("Tariff %1 is not among the eMSP's tariffs (named %Ln time(s)).", nullptr, int(difference.count)).arg(value);
        break;
    case DifferenceClass::Unidentified:
        text = onlyCpo ? tr("An object of the CPO has no id.") : tr("An object of the eMSP has no id.");
        break;
    case DifferenceClass::Unreadable:
        if (difference.cause == DifferenceCause::TooLarge)
            text = onlyCpo ? tr("The CPO's object has too many values to be compared in its fields.")
                           : tr("The eMSP's object has too many values to be compared in its fields.");
        else
            text = onlyCpo ? tr("The CPO's object is not valid JSON.") : tr("The eMSP's object is not valid JSON.");
        break;
    case DifferenceClass::Count:
        break;
    }
    if (difference.older != Side::Neither) {
        const TimeUs since = difference.older == Side::Cpo ? difference.cpoUpdated : difference.emspUpdated;
        const QString date = QLocale().toString(QDateTime::fromMSecsSinceEpoch(since / 1000, Qt::UTC), QLocale::ShortFormat);
        const QString age = formatDuration(difference.age());
        text += QLatin1Char(' ');
        //: %1 = date and time, %2 = a duration
        text += difference.older == Side::Cpo ? tr("The CPO's copy is of %1 UTC, %2 older.").arg(date, age) : tr("The eMSP's copy is of %1 UTC, %2 older.").arg(date, age);
    }
    return text;
}

QString Comparison::advice(const Difference &difference) const
{
    switch (difference.kind) {
    case DifferenceClass::MissingCpo:
        return tr("Ask the eMSP to pull the whole list again; an EVSE that is gone must be sent with the status REMOVED.");
    case DifferenceClass::MissingEmsp:
        return tr("Look for the PUT that carried it, and the answer to it; else ask the eMSP to pull the whole list again.");
    case DifferenceClass::Status:
    case DifferenceClass::Stale:
        return difference.older == Side::Cpo ? tr("Find out where the eMSP has the newer value from: only the CPO may change it.")
                                             : tr("Look for the PATCH that carried the change, and the answer to it.");
    case DifferenceClass::Value:
        return tr("Both copies claim to be of the same moment: compare how each side makes the value.");
    case DifferenceClass::UnitSuspected:
        return tr("Compare the unit that OCPI asks for with what each backend stores.");
    case DifferenceClass::Truncated:
        return tr("Widen the column on the side with the shorter text.");
    case DifferenceClass::EnumUnsupported:
    case DifferenceClass::VersionCannotHold:
        return tr("Agree on what stands for it in the older version, or move the connection to the newer one.");
    case DifferenceClass::OptionalLost:
    case DifferenceClass::RequiredLost:
    case DifferenceClass::UnknownFieldDropped:
        return tr("Check whether the field is sent, and whether the other side stores it.");
    case DifferenceClass::TypeDiffers:
        return tr("Write the value in the type that OCPI asks for.");
    case DifferenceClass::OrderOnly:
        return tr("Keep the order as it was sent: it decides which item holds first.");
    case DifferenceClass::IdentifierCase:
        return tr("Keep identifiers letter by letter as they were sent.");
    case DifferenceClass::TimeZoneShift:
        return tr("Send times in UTC: check the conversion from local time.");
    case DifferenceClass::DuplicateKey:
        return tr("Remove the older copy; paging over a list that changes is a frequent cause.");
    case DifferenceClass::DanglingReference:
        return tr("Send the tariff before what refers to it, or load this side's tariffs completely.");
    case DifferenceClass::Unidentified:
        return tr("Give it an id; without one it cannot be updated or deleted either.");
    case DifferenceClass::Unreadable:
        return tr("See the object's text where it breaks off; the other objects were compared.");
    case DifferenceClass::Count:
        break;
    }
    return {};
}

} // namespace Roamscope
