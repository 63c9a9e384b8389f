// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/zonequestion.h"

#include "widgets/sources/zonechooser.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

namespace Roamscope {

namespace {

QString clockTime(TimeUs time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, QTimeZone::utc()).toString(QStringLiteral("HH:mm:ss"));
}

/// "a", "a and b", "a, b and 3 more".
QString listed(const QStringList &names)
{
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() == 2)
        return ZoneQuestion::tr("%1 and %2").arg(names[0], names[1]);
    if (names.size() == 3)
        return ZoneQuestion::tr("%1, %2 and %3").arg(names[0], names[1], names[2]);
    const int more = int(names.size()) - 2;
    return ZoneQuestion::tr("%1, %2 and %n more", nullptr, more).arg(names[0], names[1]);
}

} // namespace

QString ZoneQuestion::sentence(const Missing &missing)
{
    QStringList parts;
    if (!missing.zoneless.isEmpty())
        parts.append(tr("The times of %1 have no zone and are read as UTC. In which zone do they count?").arg(listed(missing.zoneless)));
    if (!missing.ground.isEmpty())
        parts.append(missing.ground);
    if (missing.chargePoint)
        parts.append(tr("No log names its charge point. Say it here if you know it."));
    return parts.join(QLatin1Char(' '));
}

QString ZoneQuestion::readings(TimeUs example, const QString &zone)
{
    if (example == noTime || zone.isEmpty())
        return {};
    const QString wall = clockTime(example);
    const TimeUs there = ZoneChooser::utcOf(example, zone);
    if (there == example)
        return tr("%1 in the log is %1 UTC.").arg(wall);
    return tr("%1 in the log is %1 UTC as it is read now, %2 UTC with %3.").arg(wall, clockTime(there), zone);
}

ZoneQuestion::ZoneQuestion(const Missing &missing, QWidget *parent)
    : QWidget(parent)
    , m_example(missing.example)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    column->addLayout(row);
    if (missing.chargePoint) {
        m_chargePoint = new QLineEdit(this);
        m_chargePoint->setObjectName(QStringLiteral("question.chargePoint"));
        m_chargePoint->setPlaceholderText(tr("Charge point id"));
        m_chargePoint->setAccessibleName(tr("Charge point id"));
        m_chargePoint->setMaximumWidth(180);
        row->addWidget(m_chargePoint);
    }
    if (missing.zoneless.isEmpty())
        return;
    m_zone = new ZoneChooser(this);
    m_zone->setZone(missing.zone);
    row->addWidget(m_zone);
    m_readings = new QLabel(this);
    m_readings->setObjectName(QStringLiteral("question.readings"));
    m_readings->setFont(Theme::small());
    column->addWidget(m_readings);
    connect(m_zone, &ZoneChooser::zoneChanged, this, &ZoneQuestion::showReadings);
    showReadings();
}

void ZoneQuestion::showReadings()
{
    const QString zone = m_zone->zone();
    m_readings->setText(zone.isEmpty() ? tr("This is no zone. Type a place such as Amsterdam, or +02:00.") : readings(m_example, zone));
}

QString ZoneQuestion::zone() const
{
    return m_zone ? m_zone->zone() : QString();
}

QString ZoneQuestion::chargePoint() const
{
    return m_chargePoint ? m_chargePoint->text().trimmed() : QString();
}

} // namespace Roamscope
