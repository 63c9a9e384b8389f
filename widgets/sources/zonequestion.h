// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Roamscope {

class ZoneChooser;

/// What the logs of a capture do not say themselves, asked once for all of them: in which zone their times count, and
/// whose they are. Stands in a message; shows what an example time is in UTC with the zone that is chosen.
class ZoneQuestion : public QWidget
{
    Q_OBJECT
public:
    struct Missing
    {
        QStringList zoneless {}; ///< names of the sources whose times stand without a zone
        TimeUs example = noTime; ///< a time as it stands in the first of them, as if it were UTC
        QString zone {}; ///< proposed; empty = none is known
        QString ground {}; ///< why it is proposed, a sentence; may be empty
        bool chargePoint = false; ///< no source names its charge point
        bool any() const { return chargePoint || !zoneless.isEmpty(); }
    };
    static QString sentence(const Missing &missing);
    /// Both readings of a time: "10:15 in the log is 10:15 UTC as it is read now, 08:15 UTC with +02:00."
    static QString readings(TimeUs example, const QString &zone);

    explicit ZoneQuestion(const Missing &missing, QWidget *parent = nullptr);
    /// Empty: what is typed is no zone, or none was asked for.
    QString zone() const;
    QString chargePoint() const;

private:
    void showReadings();

    TimeUs m_example;
    ZoneChooser *m_zone = nullptr;
    QLineEdit *m_chargePoint = nullptr;
    QLabel *m_readings = nullptr;
};

} // namespace Roamscope
