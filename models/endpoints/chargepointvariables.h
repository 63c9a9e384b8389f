// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointsettings.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace Roamscope {

/// One thing that can be configured: a configuration key of 1.6, a variable of 2.x, or both.
struct StationVariable
{
    enum class Type : quint8 { Text, Integer, Decimal, Boolean, DateTime, OptionList, MemberList, SequenceList };
    enum class Access : quint8 { ReadOnly, ReadWrite, WriteOnly };

    QByteArray key {}; ///< 1.6; empty = not there
    QByteArray component {}; ///< 2.x; empty = not there
    QByteArray componentInstance {};
    int evse = 0; ///< 0 = of the station
    int connector = 0;
    QByteArray variable {};
    QByteArray instance {};
    QByteArray value {};
    Type type = Type::Text;
    Access access = Access::ReadOnly;
    QByteArray unit {};
    QByteArray options {}; ///< values that a list may have, with commas
    double minimum = 0;
    double maximum = 0; ///< when above minimum, both count
    bool needsReboot = false;
    bool live = false; ///< computed when read
};

/// Configuration of a simulated charge point: 1.6 keys and 2.x variables over the same values.
class ChargePointVariables
{
public:
    enum class Outcome : quint8 { Accepted, Rejected, UnknownComponent, UnknownVariable, NotSupportedAttribute, RebootRequired };

    explicit ChargePointVariables(const ChargePointSettings &settings);

    const std::vector<StationVariable> &all() const { return m_all; }
    const StationVariable *byKey(const QByteArray &key) const; ///< 1.6; letter case does not count
    /// `outcome` tells component and variable apart when there is none.
    const StationVariable *byName(const QByteArray &component, const QByteArray &componentInstance, int evse, int connector,
                                  const QByteArray &variable, const QByteArray &instance, Outcome *outcome = nullptr) const;
    /// As the CSMS does: checks access, type, range and members.
    Outcome set(const StationVariable &which, const QByteArray &value);
    /// By a settings file or the program itself: no access check. False when there is none of the name.
    bool force(const QByteArray &name, const QByteArray &value);

    QByteArray text(const char *key) const; ///< by 1.6 key or "Component.Variable"
    int number(const char *key, int fallback = 0) const;
    bool flag(const char *key) const;
    QList<QByteArray> list(const char *key) const;

private:
    StationVariable *find(const QByteArray &name);
    const StationVariable *find(const QByteArray &name) const;
    bool valid(const StationVariable &which, const QByteArray &value) const;

    ProtocolVersion m_version;
    std::vector<StationVariable> m_all;
};

} // namespace Roamscope
