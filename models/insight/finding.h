// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/severity.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Roamscope {

class Capture;

/// One thing that a Finding rests on: a frame with a field and its value, or an object of a Dataset.
struct FindingEvidence
{
    /// What it shows; the sentence is made by the check from this and the value.
    enum class Part : quint8 {
        Fact, ///< what is wrong
        Before, ///< how it was until then
        Expected, ///< what it ought to be, and where that stands
        Context, ///< what else was going on
    };
    Part part = Part::Fact;
    FrameId frame = noFrame;
    TimeUs time = noTime; ///< of the frame by the capture's clock, or what the evidence is about
    QByteArray pointer {}; ///< JSON Pointer in the frame's payload, or in the object
    QByteArray value {}; ///< as it stands there, as JSON or text; cut after 200 bytes
    DatasetRole party = DatasetRole::Unknown; ///< of a Dataset: whose
    std::optional<OcpiModule> module {}; ///< of a Dataset
    QByteArray object {}; ///< of a Dataset: id
};

/// A cause that a check thinks possible, in machine form: the check has the words.
struct FindingCause
{
    QByteArray id {}; ///< stable, within the check
    int weight = 0; ///< what speaks for it, 0 to 100; causes are shown in this order
    QByteArrayList speaksFor {}; ///< arguments of the sentence that says what speaks for it
};

/// What a check says of one thing in one place, in machine form; small enough for a hundred thousand of them.
/// FindingText has the words.
struct Finding
{
    QByteArray check {}; ///< id of the check: "clock-drift"
    Severity severity = Severity::Warning;
    QByteArray cause {}; ///< findings of one check with the same cause form one group: "312 times, 4 chargers"
    quint16 peer = 0; ///< charge point; 0 = none
    int evse = -1;
    int connector = -1;
    int transaction = -1; ///< index into Analysis::transactions
    QByteArray object {}; ///< id of the location, EVSE, token, tariff, session or CDR
    DatasetRole party = DatasetRole::Unknown; ///< who has to act, where that is known
    TimeUs from = noTime; ///< by the capture's clock
    TimeUs to = noTime;
    QByteArrayList values {}; ///< arguments of the sentences, in the order that the check knows
    std::vector<FindingEvidence> evidence {}; ///< the most telling first; at most 20
    QList<FindingCause> causes {}; ///< the likeliest first
    quint32 count = 1; ///< occurrences that this one stands for
    double atStake = 0; ///< money, in the currency of the tariff: for the order only
    bool openEnded = false; ///< live: it may yet change or go away

    /// Stable over runs over the same data: what a false-positive mark refers to. The capture names the charge point,
    /// whose number depends on what else is open; may be null.
    QByteArray fingerprint(const Capture *capture) const;
};

/// The words for a Finding, translated.
struct InsightText
{
    struct Cause
    {
        QString title {};
        QString speaksFor {}; ///< may be empty
    };
    QString title {}; ///< of the group: "The charger's clock is slow"
    QString message {}; ///< what happened here, with its values
    QString meaning {}; ///< what it costs the business
    QList<Cause> causes {}; ///< in the order of Finding::causes
    QString advice {}; ///< what to do
    QString clause {}; ///< of the specification; may be empty
};

} // namespace Roamscope
