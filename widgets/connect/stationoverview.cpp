// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/stationoverview.h"

#include "models/endpoints/hostclock.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace Roamscope {

namespace {

constexpr int factColumns = 3;
constexpr int chipWidth = 168;
constexpr int chipHeight = 42;

QString moment(TimeUs time)
{
    return time == noTime ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000).toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString energy(qint64 wattHours)
{
    return QLocale().toString(double(wattHours) / 1000.0, 'f', 3) + QStringLiteral(" kWh");
}

} // namespace

QString clockOffsetText(const ClockOffset &offset)
{
    const double seconds = double(offset.median) / 1e6;
    const QLocale locale;
    const QString amount = (seconds < 0 ? QStringLiteral("−") : QStringLiteral("+")) + locale.toString(std::abs(seconds), 'f', std::abs(seconds) < 100 ? 1 : 0) + QStringLiteral(" s");
    if (std::abs(seconds) < 0.5)
        return amount;
    return seconds > 0 ? QCoreApplication::translate("Roamscope", "%1 (ahead of this laptop)").arg(amount)
                       : QCoreApplication::translate("Roamscope", "%1 (behind this laptop)").arg(amount);
}

namespace {

QString hostClockText(const HostClock &clock)
{
    switch (clock.state) {
    case HostClock::State::Unknown:
        return StationOverview::tr("not known whether it is right");
    case HostClock::State::Free:
        return StationOverview::tr("not synchronised, may be wrong");
    case HostClock::State::Synchronised:
        return clock.error < 0 ? StationOverview::tr("synchronised")
                               : StationOverview::tr("synchronised, within %1 ms").arg(QLocale().toString((clock.error + 999) / 1000));
    }
    return {};
}

} // namespace

/// The connectors as chips in the colour and pattern of their status.
class StationOverview::Connectors : public QWidget
{
public:
    explicit Connectors(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setConnectors(const QList<StationConnector> &connectors)
    {
        if (connectors == m_connectors)
            return;
        m_connectors = connectors;
        QStringList words;
        for (const StationConnector &connector : connectors)
            words.append(nameOf(connector) + QStringLiteral(": ") + QString::fromUtf8(connector.status));
        setAccessibleName(words.join(QStringLiteral(", ")));
        setVisible(!connectors.isEmpty());
        updateGeometry();
        update();
    }

    int heightForWidth(int width) const override
    {
        const int perRow = qMax(1, (width + Theme::spacing) / (chipWidth + Theme::spacing));
        const int rows = int((m_connectors.size() + perRow - 1) / perRow);
        return rows * (chipHeight + Theme::spacing);
    }
    QSize sizeHint() const override { return {chipWidth * 2, heightForWidth(qMax(width(), chipWidth))}; }

protected:
    void resizeEvent(QResizeEvent *) override { setFixedHeight(qMax(1, heightForWidth(width()))); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int x = 0;
        int y = 0;
        for (const StationConnector &connector : m_connectors) {
            if (x > 0 && x + chipWidth > width()) {
                x = 0;
                y += chipHeight + Theme::spacing;
            }
            const QRectF chip(x + 0.5, y + 0.5, chipWidth - 1, chipHeight - 1);
            const Theme::StatusLook look = Theme::status(connector.status);
            painter.setPen(Theme::color(Theme::Role::Line));
            painter.setBrush(palette().color(QPalette::Base));
            painter.drawRoundedRect(chip, Theme::radius, Theme::radius);
            const QRectF mark(x + 8, y + 8, 8, chipHeight - 16);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.fill);
            painter.drawRect(mark);
            if (look.pattern != Qt::SolidPattern) {
                painter.setBrush(QBrush(Theme::color(Theme::Role::Text), look.pattern));
                painter.setOpacity(0.45);
                painter.drawRect(mark);
                painter.setOpacity(1);
            }
            const int left = x + 24;
            painter.setFont(Theme::small());
            painter.setPen(Theme::color(Theme::Role::TextMuted));
            painter.drawText(QRect(left, y + 4, chipWidth - 30, 16), Qt::AlignVCenter, nameOf(connector));
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.setPen(Theme::color(Theme::Role::Text));
            QString status = QString::fromUtf8(connector.status);
            if (!connector.errorCode.isEmpty() && connector.errorCode != "NoError")
                status += QStringLiteral(" · ") + QString::fromUtf8(connector.errorCode);
            painter.drawText(QRect(left, y + 20, chipWidth - 30, 18), Qt::AlignVCenter, QFontMetrics(bold).elidedText(status, Qt::ElideRight, chipWidth - 30));
            x += chipWidth + Theme::spacing;
        }
    }

private:
    static QString nameOf(const StationConnector &connector)
    {
        if (connector.connector > 0)
            return StationOverview::tr("EVSE %1, connector %2").arg(connector.evse).arg(connector.connector);
        return connector.evse == 0 ? StationOverview::tr("Charge point") : StationOverview::tr("Connector %1").arg(connector.evse);
    }
    QList<StationConnector> m_connectors;
};

StationOverview::StationOverview(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_connectors(new Connectors(this))
    , m_transactions(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::margin);
    m_grid->setHorizontalSpacing(Theme::margin);
    m_grid->setVerticalSpacing(6);
    column->addLayout(m_grid);
    column->addWidget(m_connectors);
    m_transactions->setTextFormat(Qt::PlainText);
    m_transactions->setWordWrap(true);
    m_transactions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_transactions);
    column->addStretch(1);
}

void StationOverview::setFact(int place, const QString &name, const QString &value, const QString &toolTip)
{
    while (m_names.size() <= place) {
        const int at = int(m_names.size());
        auto *caption = new QLabel(this);
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_grid->addWidget(caption, at / factColumns, at % factColumns * 2);
        m_grid->addWidget(text, at / factColumns, at % factColumns * 2 + 1);
        m_grid->setColumnStretch(at % factColumns * 2 + 1, 1);
        m_names.append(caption);
        m_values.append(text);
    }
    m_names.at(place)->setText(name);
    m_values.at(place)->setText(value.isEmpty() ? QStringLiteral("–") : value);
    m_values.at(place)->setToolTip(toolTip.isEmpty() ? value : toolTip);
    m_values.at(place)->setAccessibleName(name + QStringLiteral(": ") + value);
}

void StationOverview::setStation(const StationInfo *station)
{
    setEnabled(station);
    const StationInfo info = station ? *station : StationInfo();
    const auto utf8 = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    int place = 0;
    setFact(place++, tr("Connection"), !station ? QString() : info.connected ? tr("since %1").arg(moment(info.connectedSince)) : tr("gone"));
    setFact(place++, tr("Vendor, model"), QStringList({utf8(info.vendor), utf8(info.model)}).join(QLatin1Char(' ')).trimmed());
    setFact(place++, tr("Clock"), info.clock ? clockOffsetText(*info.clock) : QString(),
            info.clock ? tr("From %Ln message(s) that say what time it is", nullptr, info.clock->samples) : QString());
    setFact(place++, tr("Version"), station ? (info.subprotocol.isEmpty() ? tr("%1, no subprotocol offered").arg(displayName(info.version)) : displayName(info.version)) : QString());
    setFact(place++, tr("Firmware"), utf8(info.firmware));
    setFact(place++, tr("Ping"), info.ping ? QLocale().toString(double(*info.ping) / 1000.0, 'f', 1) + QStringLiteral(" ms") : QString());
    setFact(place++, tr("Security"), station ? tr("profile %1").arg(info.securityProfile) + (info.tlsDescription.isEmpty() ? QString() : QStringLiteral(", ") + utf8(info.tlsDescription)) : QString());
    setFact(place++, tr("Serial number"), utf8(info.serial));
    setFact(place++, tr("Last message"), moment(info.lastMessage));
    setFact(place++, tr("Address"), utf8(info.address));
    setFact(place++, tr("Path"), utf8(info.path));
    setFact(place++, tr("Messages"), station ? tr("%1 in, %2 out").arg(QLocale().toString(info.counts.callsIn), QLocale().toString(info.counts.callsOut)) : QString());
    const HostClock host = hostClock();
    setFact(place++, tr("This laptop’s clock"), hostClockText(host),
            host.state == HostClock::State::Synchronised
                ? tr("The system sets it by a time server: offsets of charge points are offsets against true time")
                : tr("Nobody sets it by a time server: when a charge point seems fast or slow, it may be the laptop that is"));
    m_connectors->setConnectors(info.connectors);
    QStringList lines;
    for (const StationTransaction &transaction : std::as_const(info.transactions)) {
        QString text = tr("Transaction %1 on %2").arg(utf8(transaction.id)).arg(transaction.evse);
        if (!transaction.token.isEmpty())
            text += tr(", token %1").arg(utf8(transaction.token));
        if (transaction.started != noTime)
            text += tr(", since %1").arg(moment(transaction.started));
        if (transaction.meterStart >= 0 && transaction.meterLast >= transaction.meterStart)
            text += tr(", %1 so far").arg(energy(transaction.meterLast - transaction.meterStart));
        lines.append(text);
    }
    m_transactions->setText(lines.join(QLatin1Char('\n')));
    m_transactions->setVisible(!lines.isEmpty());
}

void StationOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Roamscope
