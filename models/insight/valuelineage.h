// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/lineage.h"
#include "models/capture/capture.h"
#include "models/capture/timeformat.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Roamscope {

/// What a person asks the way of: a field of a frame, or a field of an OCPI object.
struct LineageSubject
{
    FrameId frame = noFrame; ///< a field of this frame; noFrame = of an object
    QByteArray pointer {}; ///< JSON Pointer in the frame's payload: "/meterStop", "/evses/0/status"
    OcpiModule module = OcpiModule::Locations;
    QByteArray party {}; ///< "DE*QMO"; may be empty
    QByteArray id {}; ///< of the object; uid of a token
    QByteArray path {}; ///< with keys: "/evses/LP-1/status", "/total_energy"
    TimeUs at = noTime; ///< the value as it was then; noTime = at the end
    QByteArray held {}; ///< what the receiver holds by a file, as JSON; empty = only the capture tells

    bool isFrame() const { return frame != noFrame; }
    bool isNull() const { return frame == noFrame && id.isEmpty(); }
    bool operator==(const LineageSubject &) const = default;
};

/// How a value departs from what it should be at a hop. Machine form; text() has the words.
struct LineageDeparture
{
    enum class Kind : quint8 {
        None,
        Clock, ///< the sender's clock: arguments = seconds, signed
        NotTaken, ///< the backend refused or never answered the charger's message: arguments = answer
        Dropped, ///< a log says so: arguments = its line
        NotSent, ///< no message carried it: arguments = what should have been said, what was said last
        Factor, ///< arguments = "1000" or "1/1000", what should have been sent, what was
        Truncated, ///< arguments = length
        Rounded, ///< arguments = decimals
        TimeZone, ///< arguments = hours
        TimeShift, ///< another time, not by whole hours: arguments = seconds
        Collapsed, ///< several words became one: arguments = the source's word, the right one, the one sent
        Word, ///< another word of an enumeration: arguments = the right one, the one sent
        LetterCase,
        Missing, ///< the message was sent without the field
        StepLeftOut, ///< arguments = the step, the value before it
        StartNotSubtracted, ///< a register's reading stands where a difference belongs: arguments = reading at the start
        UnitImplausible, ///< no sheet says so, but the number cannot be in this unit: arguments = unit
        Value, ///< another value: arguments = right, sent
        Late, ///< arguments = seconds
        Refused, ///< by the receiver: arguments = "HTTP 503"
        Unanswered, ///< by the receiver
        HeldOther, ///< the receiver took it, and holds something else: arguments = taken, held
        StillOld, ///< the receiver never got it, and holds the value before: arguments = held
        StillAccepted, ///< a token that was revoked: arguments = seconds since
    };
    Kind kind = Kind::None;
    QByteArrayList arguments {};

    bool isNone() const { return kind == Kind::None; }
    /// One plain translated sentence.
    QString text() const;
    /// Stable id: "clock", "dropped" …
    QLatin1StringView id() const;
};

/// One place on the way of a value.
struct LineageHop
{
    enum class Place : quint8 {
        Said, ///< a charger (or a partner, of its own objects) says it first
        Own, ///< the operator's own data: a table of the sheet, a constant
        Logged, ///< a service logged something about it
        Sent, ///< a push over OCPI; without a frame: it should have been sent
        Returned, ///< a GET brought it
        Held, ///< what the receiver has
        Used, ///< the backend acts on it towards a charger
        Ends, ///< forward: it goes no further; `ending` says why
    };
    enum class Ending : quint8 {
        None,
        NoField, ///< no object of OCPI has a field for it
        NoRule, ///< the sheet has no rule that takes it
        NotSent, ///< a rule takes it, but the object was not sent
        NotJoined, ///< the capture does not show to which object it belongs
    };
    Place place = Place::Said;
    Lane party = Lane::Unknown;
    quint16 peer = 0; ///< charge point
    FrameId frame = noFrame;
    FrameId answer = noFrame; ///< of the receiver
    TimeUs time = noTime; ///< by the capture's clock; noTime = never
    qint64 delay = -1; ///< µs since the hop that it comes from; −1 = not known
    QByteArray pointer {}; ///< in the frame's payload
    QByteArray field {}; ///< for people: "StopTransaction.meterStop", "total_energy"
    QByteArray value {}; ///< as it stands there, as JSON; empty = nothing
    QByteArray unit {}; ///< "Wh"; may be empty
    QByteArray demanded {}; ///< what it should be here, as JSON; empty = as it is, or not known
    QString rule {}; ///< of the sheet: id
    QList<LineageStep> steps {}; ///< of that rule, with what went in and came out
    QString note {}; ///< a translated sentence: answer, text of a log line
    LineageDeparture departure {};
    bool alarm = false; ///< a log line of the severity warning, or above
    Ending ending = Ending::None;
    int from = -1; ///< index of the hop that it comes from; −1 = the beginning
    int branch = 0; ///< forward: which destination, from 1; 0 = the beginning

    bool hasDeparture() const { return !departure.isNone(); }
    /// Another value should stand here; of a late one the value itself is right.
    bool isDemandedOtherwise() const { return !demanded.isEmpty() && demanded != value && departure.kind != LineageDeparture::Kind::Late; }
};

/// The way of one value through everything that is open, from where it was said first to where it is held
/// (backward), or from a frame's field to all that was made of it (forward). A value.
struct ValueLineage
{
    enum class Direction : quint8 { Back, Forward };
    Direction direction = Direction::Back;
    LineageSubject subject {};
    QString title {}; ///< "CDR QMO-100425, total_energy"
    QString sheet {}; ///< title of the sheet that says what ought to be; empty without one
    bool sheetIsDefault = false; ///< of the program, not of the workspace
    std::vector<LineageHop> hops {}; ///< in the order of the way
    int firstDeparture = -1; ///< index of the first hop where it is not what it should be; −1 = none
    int omitted = 0; ///< destinations or sources beyond the bounds
    QString reason {}; ///< translated: why there is no chain, when `hops` is empty

    bool isEmpty() const { return hops.empty(); }
    /// One translated sentence: untouched, or where and how it departed.
    QString conclusion() const;
    /// The whole chain for the clipboard.
    QString toText(const Capture &capture, const TimeFormat &format, bool markdown) const;

    static constexpr int mostHops = 60;
};

/// "Charger says", "Sent over OCPI" …: translated.
QString displayName(LineageHop::Place place);
/// Why a value goes no further, in a translated sentence.
QString lineageEndingText(LineageHop::Ending ending);
/// The value for people: text without quotes, times in the given format, cut; "–" for nothing.
QString lineageValueText(const QByteArray &json, const QByteArray &unit = {}, int limit = 60);

} // namespace Roamscope
