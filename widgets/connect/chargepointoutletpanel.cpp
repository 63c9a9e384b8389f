// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/chargepointoutletpanel.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/chargepoint.h"
#include "widgets/connect/chargepointchart.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace Roamscope {

namespace {

constexpr int buttonHeight = 40;
constexpr int buttonWidth = 150;
constexpr int panelHeight = 260;

} // namespace

ChargePointOutletPanel::ChargePointOutletPanel(ChargePoint *point, int evse, QWidget *parent)
    : QFrame(parent)
    , m_point(point)
    , m_evse(evse)
    , m_status(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_power(new ChargePointChart(tr("Power"), QStringLiteral("kW"), 0, this))
    , m_soc(new ChargePointChart(tr("State of charge"), QStringLiteral("%"), 1, this))
    , m_energy(new ChargePointChart(tr("Energy"), QStringLiteral("kWh"), 2, this))
{
    setObjectName(QStringLiteral("outlet%1").arg(evse));
    setAccessibleName(tr("EVSE %1").arg(evse));
    m_soc->setLeastMaximum(100);

    auto *title = new QLabel(tr("EVSE %1").arg(evse), this);
    QFont heading = title->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.25);
    heading.setBold(true);
    title->setFont(heading);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setMargin(Theme::gap);
    m_status->setAlignment(Qt::AlignCenter);
    m_status->setMinimumWidth(120);
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setWordWrap(true);

    m_plug = addButton(QStringLiteral("link"), {}, QStringLiteral("plug"));
    m_authorize = addButton(QStringLiteral("key"), tr("&Authorize"), QStringLiteral("authorize"));
    m_stop = addButton(QStringLiteral("stop"), tr("St&op"), QStringLiteral("stop"));
    m_pause = addButton(QStringLiteral("pause"), {}, QStringLiteral("pauseVehicle"));
    m_suspend = addButton(QStringLiteral("pause"), {}, QStringLiteral("pauseStation"));
    m_authorize->setToolTip(tr("Presents the token at the reader: begins a charge, or ends one"));

    m_fault = addButton(QStringLiteral("warning"), {}, QStringLiteral("fault"));
    auto *codes = new QMenu(this);
    if (const CatalogEnum *errors = Catalog::instance().enumeration(ProtocolVersion::Ocpp16, "ChargePointErrorCode")) {
        for (const CatalogEnumValue &value : errors->values) {
            const QByteArray code(value.name.data(), qsizetype(value.name.size()));
            if (code == "NoError")
                continue;
            QAction *action = codes->addAction(QString::fromLatin1(code));
            action->setToolTip(localizedDescription(value));
            connect(action, &QAction::triggered, this, [this, code]() { act([this, code](ChargePointCore &core) { return core.setFault(m_evse, code); }); });
        }
    }
    codes->setToolTipsVisible(true);
    m_codes = codes;
    connect(m_fault, &QPushButton::clicked, this, [this]() {
        if (!m_fault->menu())
            act([this](ChargePointCore &core) { return core.clearFault(m_evse); });
    });

    connect(m_plug, &QPushButton::clicked, this, [this]() {
        act([this](ChargePointCore &core) { return core.outlet(m_evse)->plugged ? core.unplug(m_evse) : core.plugIn(m_evse); });
    });
    connect(m_authorize, &QPushButton::clicked, this, [this]() {
        act([this](ChargePointCore &core) {
            const QByteArray given = m_token ? m_token() : QByteArray();
            return core.present(m_evse, {given.isEmpty() ? core.settings().token : given, core.settings().tokenType, {}});
        });
    });
    connect(m_stop, &QPushButton::clicked, this, [this]() { act([this](ChargePointCore &core) { return core.stop(m_evse); }); });
    connect(m_pause, &QPushButton::clicked, this, [this]() {
        act([this](ChargePointCore &core) { return core.suspend(m_evse, true, !core.outlet(m_evse)->suspendedByVehicle); });
    });
    connect(m_suspend, &QPushButton::clicked, this, [this]() {
        act([this](ChargePointCore &core) { return core.suspend(m_evse, false, !core.outlet(m_evse)->suspendedByStation); });
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::margin);
    head->addWidget(title);
    head->addWidget(m_status);
    head->addWidget(m_detail, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Theme::spacing);
    QWidget *all[] = {m_plug, m_authorize, m_stop, m_pause, m_suspend, m_fault};
    for (int i = 0; i < 6; ++i)
        buttons->addWidget(all[i], i / 2, i % 2);
    buttons->setRowStretch(3, 1);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::spacing);
    charts->addWidget(m_power);
    charts->addWidget(m_soc);
    charts->addWidget(m_energy);
    auto *body = new QHBoxLayout;
    body->setSpacing(Theme::margin);
    body->addLayout(buttons);
    body->addLayout(charts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    setMaximumHeight(panelHeight);
    refresh();
}

QPushButton *ChargePointOutletPanel::addButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(Theme::icon(icon), text, this);
    button->setObjectName(name);
    button->setMinimumSize(buttonWidth, buttonHeight);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void ChargePointOutletPanel::act(const std::function<QString(ChargePointCore &)> &hand)
{
    ChargePointCore *core = m_point->core();
    if (!core)
        return;
    if (const QString why = hand(*core); !why.isEmpty())
        Q_EMIT refused(why);
    refresh();
}

void ChargePointOutletPanel::refresh()
{
    const ChargePointCore *core = m_point->last();
    const bool runs = core && m_point->isRunning();
    const ChargeOutlet *outlet = core ? core->outlet(m_evse) : nullptr;
    const bool plugged = outlet && outlet->plugged;
    const bool charging = outlet && outlet->transaction;
    const bool faulted = outlet && outlet->isFaulted();
    m_plug->setText(plugged ? tr("Un&plug") : tr("&Plug in"));
    m_pause->setText(outlet && outlet->suspendedByVehicle ? tr("&Vehicle goes on") : tr("Pause &vehicle"));
    m_suspend->setText(outlet && outlet->suspendedByStation ? tr("&Charger goes on") : tr("Pause &charger"));
    m_fault->setText(faulted ? tr("Clear &fault") : tr("&Fault"));
    if ((m_fault->menu() == nullptr) != faulted)
        m_fault->setMenu(faulted ? nullptr : m_codes);
    m_plug->setEnabled(runs);
    m_authorize->setEnabled(runs && !faulted);
    m_stop->setEnabled(runs && (charging || (outlet && !outlet->authorized.isEmpty())));
    m_pause->setEnabled(runs && charging);
    m_suspend->setEnabled(runs && charging);
    m_fault->setEnabled(runs);

    const QByteArray status = core ? core->statusOf(m_evse) : QByteArray();
    const Theme::StatusLook look = Theme::status(status.isEmpty() ? QByteArray("Unknown") : status);
    QString shown = status.isEmpty() ? tr("Off") : QString::fromLatin1(status);
    if (outlet && core->version() != ProtocolVersion::Ocpp16 && plugged)
        shown += QStringLiteral(" · ") + QString::fromLatin1(outlet->chargingState());
    m_status->setText(shown);
    QPalette colors = m_status->palette();
    const QColor fill = status.isEmpty() ? Theme::color(Theme::Role::SurfaceRaised) : look.fill;
    colors.setColor(QPalette::Window, fill);
    colors.setColor(QPalette::WindowText, Theme::textOn(fill));
    m_status->setAutoFillBackground(true);
    m_status->setPalette(colors);

    if (!outlet) {
        m_detail->clear();
        return;
    }
    const QLocale locale;
    QStringList parts;
    if (faulted)
        parts.append(QString::fromUtf8(outlet->errorCode));
    if (outlet->reservation)
        parts.append(tr("reserved for %1").arg(QString::fromUtf8(outlet->reservation->token.id)));
    if (!outlet->authorized.isEmpty())
        parts.append(tr("%1 accepted").arg(QString::fromUtf8(outlet->authorized.id)));
    if (charging) {
        const QString id = outlet->transaction->idKnown ? QString::fromUtf8(outlet->transaction->id) : tr("not known yet");
        parts.append(tr("transaction %1").arg(id));
        if (!outlet->transaction->token.isEmpty())
            parts.append(tr("token %1").arg(QString::fromUtf8(outlet->transaction->token.id)));
        if (outlet->limitW >= 0)
            parts.append(tr("limited to %1 kW").arg(locale.toString(outlet->limitW / 1000, 'f', 1)));
    }
    if (!outlet->operative)
        parts.append(tr("out of service"));
    parts.append(tr("meter %1 kWh").arg(locale.toString(outlet->registerWh() / 1000, 'f', 2)));
    m_detail->setText(parts.join(QStringLiteral(" · ")));

    if (!runs)
        return;
    const TimeUs now = core->now();
    m_power->add(now, outlet->power() / 1000);
    m_soc->add(now, outlet->vehicle ? outlet->vehicle->soc() : 0);
    m_energy->add(now, charging ? (outlet->registerWh() - outlet->transaction->meterStart) / 1000 : 0);
}

void ChargePointOutletPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_energy)
        update();
}

void ChargePointOutletPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Theme::Role::Line));
    painter.setBrush(Theme::color(Theme::Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace Roamscope
