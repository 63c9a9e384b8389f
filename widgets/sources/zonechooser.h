// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Roamscope {

/// A choice of time zone: UTC, that of this computer, offsets, and all zones of the world by name, found by typing a
/// part of it ("amst").
class ZoneChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneChooser(QWidget *parent = nullptr);

    /// "UTC", "+02:00" or an IANA id; empty while what is typed is none of them.
    QString zone() const;
    void setZone(const QString &zone);
    /// UTC of a time on the wall there, µs both.
    static qint64 utcOf(qint64 wall, const QString &zone);

Q_SIGNALS:
    void zoneChanged();
};

} // namespace Roamscope
