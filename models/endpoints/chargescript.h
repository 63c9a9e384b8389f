// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointsettings.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Roamscope {

/// One step of a script, with where it stands in the file.
struct ChargeStep
{
    enum class Kind : quint8 {
        Connect, Disconnect, Offline, Online, Plug, Unplug, Authorize, Start, Stop, Suspend, Resume, Wait,
        ChargeUntil, Fault, ClearFault, EmergencyStop, Reboot, Clock, Misbehave, Send, Expect, Repeat, Count
    };
    Kind kind = Kind::Wait;
    int index = 0; ///< in the order in which the file has them, from 0, nested ones counted too
    int depth = 0; ///< of repeats around it
    QString path {}; ///< "steps[3].repeat.steps[0]", as errors name it
    qint64 line = 0; ///< in the file, from 1; 0 = unknown
    int evse = 1;
    int connector = 1;
    QByteArray text {}; ///< a token, an error code, an action, a stop reason, "ev" or "evse"
    QByteArray tokenType {};
    QByteArray payload {}; ///< JSON of a message that is sent
    double seconds = 0; ///< a wait, or the longest time until something is expected
    double seconds2 = -1; ///< upper end of a random wait; −1 = none
    std::optional<double> minutes {}; ///< of a charge
    std::optional<double> soc {}; ///< percent
    std::optional<double> energyWh {};
    std::optional<ChargeVehicle> vehicle {};
    std::optional<double> clockOffset {};
    std::optional<double> clockDrift {};
    std::optional<double> clockJump {};
    std::optional<bool> followClock {};
    StationFaults faults {};
    QByteArray expectAction {}; ///< a message of the CSMS, or the answer to ours when `expectAnswer`
    bool expectAnswer = false;
    QByteArray expectStatus {}; ///< a connector status or charging state
    QByteArray expectConnection {}; ///< "accepted", "connected", "disconnected"
    std::vector<std::pair<QByteArray, QByteArray>> where {}; ///< JSON Pointer → value as JSON
    bool expectNone = false; ///< it must not come within the time
    int times = 1;
    QList<ChargeStep> steps {}; ///< of a repeat

    /// One line for a list: "Plug in at EVSE 1", translated.
    QString description() const;
};

/// A script for simulated charge points (docs/charge-script.md). A value; immutable after reading.
struct ChargeScript
{
    QString name {};
    QString description {};
    ChargePointSettings station {}; ///< what the script says of it, over the defaults
    bool namesVersion = false; ///< the script was made for one version
    bool namesUrl = false;
    QString idPattern {}; ///< "CP%03d"; empty = the id as it is
    int count = 1; ///< stations in parallel
    double spreadSeconds = 0; ///< over which their starts are spread
    double speed = 1; ///< how much faster than the clock on the wall
    QList<ChargeStep> steps {};

    static constexpr int maximumSteps = 10'000;
    static constexpr int maximumDepth = 8;
    static constexpr qint64 maximumBytes = 4 * 1024 * 1024;

    struct Error
    {
        qint64 line = 0;
        QString what {}; ///< translated, names the step
        QString advice {};
    };
    /// Reads and checks a script. nullopt and an error where something is wrong.
    static std::optional<ChargeScript> parse(QByteArrayView json, Error *error);
    static std::optional<ChargeScript> read(const QString &path, Error *error);
    /// The scripts that come with the program: file names below ":/charge-scripts/".
    static QStringList shipped();

    /// All steps in the order of the file, nested ones too.
    std::vector<const ChargeStep *> flat() const;
    /// The id of the n-th station, from 0: "CP%03d" → "CP001".
    static QString stationId(const QString &pattern, int index);
};

} // namespace Roamscope
