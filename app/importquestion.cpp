// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importquestion.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimeZone>

namespace Roamscope {

namespace {

constexpr quint32 framesLookedAt = 2000;

} // namespace

ImportQuestion::Missing ImportQuestion::missingIn(const Capture &capture)
{
    Missing missing;
    const quint32 count = qMin(capture.size(), framesLookedAt);
    quint32 nameless = 0;
    quint32 ocpp = 0;
    for (FrameId id = 0; id < count; ++id) {
        const Frame frame = capture.frames().at(id);
        missing.zone = missing.zone || frame.hasFlag(FrameFlag::ZoneAssumed);
        if (isOcpp(frame.version) || frame.kind == FrameKind::Call || frame.kind == FrameKind::CallResult) {
            ++ocpp;
            nameless += frame.peer == 0;
        }
    }
    missing.chargePoint = ocpp > 0 && nameless == ocpp;
    return missing;
}

QString ImportQuestion::sentence(const Missing &missing)
{
    if (missing.chargePoint && missing.zone)
        return tr("This log names neither its charge point nor the zone of its times. Say it here if you know it.");
    if (missing.chargePoint)
        return tr("This log does not name its charge point. Say it here if you know it.");
    return tr("The times of this log have no zone and are read as UTC. Say it here if you know better.");
}

ImportQuestion::ImportQuestion(const Missing &missing, const ImportOptions &before, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (missing.chargePoint) {
        m_chargePoint = new QLineEdit(QString::fromUtf8(before.chargePointId), this);
        m_chargePoint->setPlaceholderText(tr("Charge point id"));
        m_chargePoint->setAccessibleName(tr("Charge point id"));
        m_chargePoint->setMaximumWidth(180);
        row->addWidget(m_chargePoint);
    }
    if (missing.zone) {
        m_zone = new QComboBox(this);
        m_zone->setAccessibleName(tr("Zone of the times"));
        m_zone->addItem(QStringLiteral("UTC"), 0);
        const int here = QDateTime::currentDateTime().offsetFromUtc() / 60;
        if (here != 0)
            m_zone->addItem(tr("%1 (this computer)").arg(zoneText(here)), here);
        for (int minutes = -12 * 60; minutes <= 14 * 60; minutes += 60) {
            if (minutes != 0 && minutes != here)
                m_zone->addItem(zoneText(minutes), minutes);
        }
        for (const int minutes : {-210, 210, 270, 330, 345, 570}) {
            if (minutes != here)
                m_zone->addItem(zoneText(minutes), minutes);
        }
        m_zone->setCurrentIndex(qMax(0, m_zone->findData(before.zoneOffsetMinutes)));
        row->addWidget(m_zone);
    }
}

ImportOptions ImportQuestion::options() const
{
    ImportOptions options = m_before;
    if (m_chargePoint)
        options.chargePointId = m_chargePoint->text().trimmed().toUtf8();
    if (m_zone)
        options.zoneOffsetMinutes = m_zone->currentData().toInt();
    return options;
}

bool ImportQuestion::parseZone(const QString &text, int *minutes)
{
    const QString zone = text.trimmed();
    if (zone.compare(QStringLiteral("Z"), Qt::CaseInsensitive) == 0 || zone.compare(QStringLiteral("UTC"), Qt::CaseInsensitive) == 0) {
        *minutes = 0;
        return true;
    }
    static const QRegularExpression pattern(QStringLiteral("^([+-])(\\d{1,2}):?(\\d{2})?$"));
    const QRegularExpressionMatch match = pattern.match(zone);
    if (!match.hasMatch())
        return false;
    const int value = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
    if (value > 14 * 60 || match.capturedView(3).toInt() > 59)
        return false;
    *minutes = match.capturedView(1) == QLatin1Char('-') ? -value : value;
    return true;
}

QString ImportQuestion::zoneText(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("UTC");
    const int size = qAbs(minutes);
    return QStringLiteral("%1%2:%3").arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Roamscope
