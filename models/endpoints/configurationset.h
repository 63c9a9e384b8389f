// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Roamscope {

/// One configuration key (1.6) or one attribute of a variable (2.x).
struct ConfigurationEntry
{
    QByteArray component {}; ///< 2.x
    QByteArray componentInstance {};
    int evse = 0; ///< 2.x; 0 = none
    int connector = 0;
    QByteArray name {}; ///< key, or variable
    QByteArray instance {};
    QByteArray attribute {}; ///< 2.x: empty = Actual
    std::optional<QByteArray> value {}; ///< nothing = not told (write-only)
    bool readOnly = false;
    QByteArray unit {};
    QByteArray dataType {}; ///< 2.x: "integer", "boolean", "OptionList" …
    QByteArray choices {}; ///< 2.x: valuesList, parted by commas

    bool operator==(const ConfigurationEntry &) const = default;
    /// What identifies it: "HeartbeatInterval", "SmartChargingCtrlr.LimitChangeSignificance",
    /// "EVSE#2.Power:MaxSet". Keys of 1.6 are compared without regard to case.
    QByteArray title() const;
    bool isSecret() const; ///< its value is never shown or saved
};

/// What is set differently in two sets.
struct ConfigurationDifference
{
    enum class Kind : quint8 { Changed, OnlyHere, OnlyThere };
    Kind kind = Kind::Changed;
    ConfigurationEntry here {};
    ConfigurationEntry there {};
};

/// The configuration of a charger at one moment, as read from it or as saved. A value.
class ConfigurationSet
{
public:
    ProtocolVersion version = ProtocolVersion::Unknown;
    QByteArray station {};
    TimeUs readAt = noTime;
    QList<ConfigurationEntry> entries {}; ///< sorted by title

    static constexpr qsizetype maximumEntries = 20'000;

    bool isEmpty() const { return entries.isEmpty(); }
    const ConfigurationEntry *find(const QByteArray &title) const;
    /// Sorts and removes what stands twice (the later counts).
    void normalize();

    /// Takes the entries of a GetConfiguration answer, a NotifyReport, or a GetVariables answer. False when the
    /// payload is none of these. Secrets are masked.
    bool take(const QByteArray &payload);

    /// Compares values by title; secrets are left out. What only one of them has is told.
    QList<ConfigurationDifference> compare(const ConfigurationSet &other) const;

    /// JSON document; secrets masked.
    QByteArray toJson() const;
    static std::optional<ConfigurationSet> fromJson(const QByteArray &text, QString *error);
};

/// The value that stands for a secret.
QByteArray maskedConfigurationValue();

} // namespace Roamscope
