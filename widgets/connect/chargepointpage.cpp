// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/chargepointpage.h"

#include "models/endpoints/chargepoint.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/chargepointfleetpanel.h"
#include "widgets/connect/chargepointoutletpanel.h"
#include "widgets/connect/chargepointscriptpanel.h"
#include "widgets/connect/chargepointsettingsform.h"
#include "widgets/connect/tlsfiles.h"
#include "widgets/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

constexpr int refreshInterval = 500; // ms
constexpr int soonInterval = 60; // ms after an event; what comes together is shown together
constexpr int buttonHeight = 40;

// The settings of the charge point, without the members that are the page's own.
ChargePointSettings settingsOf(const Endpoint::Settings &json, QString *error)
{
    Endpoint::Settings own = json.is_object() ? json : Endpoint::Settings::object();
    own.erase("speed");
    for (const char *name : tlsFileMembers)
        own.erase(name);
    own.erase("script");
    own.erase("fleet");
    if (const std::optional<ChargePointSettings> settings = ChargePointSettings::fromJson(own, error))
        return *settings;
    return {};
}

double speedOf(const Endpoint::Settings &json)
{
    const auto found = json.is_object() ? json.find("speed") : json.end();
    return json.is_object() && found != json.end() && found->is_number() ? std::clamp(found->get<double>(), 0.1, 10'000.0) : 1;
}

} // namespace

ChargePointPage::ChargePointPage(const EndpointContext &context, QWidget *parent)
    : EndpointPage(context, parent)
    , m_point(new ChargePoint(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new ChargePointSettingsForm(this))
    , m_script(new ChargePointScriptPanel(m_point, this))
    , m_fleet(new ChargePointFleetPanel(this))
{
    m_tabs->setObjectName(QStringLiteral("chargePointTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLiveTab(), Theme::icon(QStringLiteral("lane-charge-point")), tr("Charge point"));
    m_tabs->addTab(m_script, Theme::icon(QStringLiteral("play")), tr("Script"));
    m_tabs->addTab(m_fleet, Theme::icon(QStringLiteral("range")), tr("Fleet"));
    m_tabs->addTab(m_form, Theme::icon(QStringLiteral("settings")), tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_form, &ChargePointSettingsForm::edited, this, &ChargePointPage::settingsEdited);
    connect(m_form, &ChargePointSettingsForm::passwordEdited, this, [this](const QByteArray &password) {
        if (this->context().secrets)
            this->context().secrets->write(secretName(), password, this, [this](const QString &error) {
                if (!error.isEmpty())
                    say(error);
            });
    });
    connect(m_script, &ChargePointScriptPanel::scriptChosen, this, [this](const QString &path) {
        Endpoint::Settings settings = endpoint().settings;
        settings["script"] = path.toStdString();
        changeSettings(settings, tr("Script"));
    });
    connect(m_script, &ChargePointScriptPanel::startWanted, this, [this]() { start(); });
    connect(m_fleet, &ChargePointFleetPanel::edited, this, [this]() { settingsEdited(tr("Fleet")); });
    connect(m_fleet, &ChargePointFleetPanel::startWanted, this, [this]() {
        if (m_point->isRunning() || m_waitsForPassword)
            return;
        m_wantsFleet = true;
        start();
    });
    connect(m_fleet, &ChargePointFleetPanel::changed, this, [this]() {
        if (m_fleet->isRunning())
            setState(State::Running, m_fleet->stateText());
    });
    connect(m_fleet, &ChargePointFleetPanel::finished, this, &ChargePointPage::fleetEnded);
    connect(m_fleet, &ChargePointFleetPanel::problem, this, &EndpointPage::problem);
    connect(m_point, &ChargePoint::happened, this, &ChargePointPage::happened);
    connect(m_point, &ChargePoint::problem, this, &EndpointPage::problem);
    connect(m_point, &ChargePoint::stopped, this, [this]() {
        m_refresh.stop();
        m_form->setRunning(false);
        m_fleet->setBlocked(false);
        setState(State::Stopped);
        m_script->refresh();
        refresh();
        Q_EMIT commandsChanged();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this]() {
        m_point->core();
        refresh();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonInterval);
    connect(&m_soon, &QTimer::timeout, this, &ChargePointPage::refresh);
    makePanels();
    refresh();
}

ChargePointPage::~ChargePointPage() = default;

QWidget *ChargePointPage::makeLiveTab()
{
    auto *tab = new QWidget(this);
    m_link = new QLabel(tab);
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setTextFormat(Qt::PlainText);
    m_hint = new QLabel(tab);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_display = new QLabel(tab);
    m_display->setObjectName(QStringLiteral("display"));
    m_display->setTextFormat(Qt::PlainText);
    m_display->setWordWrap(true);
    m_display->hide();
    m_clockText = new QLabel(tab);
    m_clockText->setObjectName(QStringLiteral("clock"));
    m_token = new QLineEdit(tab);
    m_token->setObjectName(QStringLiteral("presentedToken"));
    m_token->setMinimumHeight(buttonHeight - 8);
    m_token->setClearButtonEnabled(true);
    const auto button = [tab](const QString &icon, const QString &text, const QString &name) {
        auto *made = new QPushButton(Theme::icon(icon), text, tab);
        made->setObjectName(name);
        made->setMinimumHeight(buttonHeight);
        return made;
    };
    m_offline = button(QStringLiteral("eye-off"), tr("Off&line"), QStringLiteral("offline"));
    m_offline->setCheckable(true);
    m_offline->setToolTip(tr("The network is gone; the charge point goes on and keeps its messages"));
    m_restart = button(QStringLiteral("refresh"), tr("&Restart"), QStringLiteral("restart"));
    m_emergency = button(QStringLiteral("error"), tr("&Emergency stop"), QStringLiteral("emergency"));
    m_traffic = button(QStringLiteral("traffic"), tr("See &Traffic"), QStringLiteral("traffic"));
    m_traffic->setToolTip(tr("All messages of this charge point"));
    m_drift = new QDoubleSpinBox(tab);
    m_drift->setObjectName(QStringLiteral("drift"));
    m_drift->setRange(-3600, 3600);
    m_drift->setDecimals(1);
    m_drift->setSuffix(tr(" s a day"));
    m_drift->setKeyboardTracking(false);
    m_jump = new QDoubleSpinBox(tab);
    m_jump->setObjectName(QStringLiteral("jump"));
    m_jump->setRange(-31'536'000, 31'536'000);
    m_jump->setDecimals(0);
    m_jump->setValue(-60);
    m_jump->setSuffix(tr(" s"));
    m_jumpNow = new QPushButton(Theme::icon(QStringLiteral("clock")), tr("&Jump"), tab);
    m_jumpNow->setObjectName(QStringLiteral("jumpNow"));

    auto *tokenLabel = new QLabel(tr("To&ken"), tab);
    tokenLabel->setBuddy(m_token);
    auto *driftLabel = new QLabel(tr("Clock &drift"), tab);
    driftLabel->setBuddy(m_drift);
    auto *jumpLabel = new QLabel(tr("by"), tab);
    jumpLabel->setBuddy(m_jump);
    auto *hands = new QHBoxLayout;
    hands->setSpacing(Theme::spacing);
    hands->addWidget(tokenLabel);
    hands->addWidget(m_token, 1);
    hands->addWidget(m_offline);
    hands->addWidget(m_restart);
    hands->addWidget(m_emergency);
    hands->addWidget(m_traffic);
    auto *clock = new QHBoxLayout;
    clock->setSpacing(Theme::spacing);
    clock->addWidget(m_link, 1);
    clock->addWidget(m_clockText);
    clock->addSpacing(Theme::spacing);
    clock->addWidget(driftLabel);
    clock->addWidget(m_drift);
    clock->addWidget(m_jumpNow);
    clock->addWidget(jumpLabel);
    clock->addWidget(m_jump);

    auto *panels = new QWidget;
    m_panelLayout = new QVBoxLayout(panels);
    m_panelLayout->setContentsMargins(0, 0, 0, 0);
    m_panelLayout->setSpacing(Theme::margin);
    m_panelLayout->addStretch();
    auto *scroll = new QScrollArea(tab);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(panels);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addLayout(hands);
    layout->addLayout(clock);
    layout->addWidget(m_hint);
    layout->addWidget(m_display);
    layout->addWidget(scroll, 1);

    connect(m_offline, &QPushButton::clicked, this, [this](bool on) {
        if (ChargePointCore *core = m_point->core())
            core->setOffline(on);
        refresh();
    });
    connect(m_restart, &QPushButton::clicked, this, [this]() {
        if (ChargePointCore *core = m_point->core())
            core->reboot();
        refresh();
    });
    connect(m_emergency, &QPushButton::clicked, this, [this]() {
        if (ChargePointCore *core = m_point->core())
            core->emergencyStop();
        refresh();
    });
    connect(m_traffic, &QPushButton::clicked, this, [this]() {
        if (context().showPerspective)
            context().showPerspective(QStringLiteral("traffic"));
    });
    connect(m_drift, &QDoubleSpinBox::valueChanged, this, [this](double drift) {
        if (ChargePointCore *core = m_point->core())
            core->clock().setDrift(core->now(), drift);
        refresh();
    });
    connect(m_jumpNow, &QPushButton::clicked, this, [this]() {
        if (ChargePointCore *core = m_point->core())
            core->clock().jump(core->now(), m_jump->value());
        refresh();
    });
    return tab;
}

Endpoint::Settings ChargePointPage::defaults()
{
    ChargePointSettings settings;
    settings.url = QStringLiteral("ws://localhost:8180/ocpp");
    Endpoint::Settings json = settings.toJson();
    json["speed"] = 1;
    return json;
}

QString ChargePointPage::secretName() const
{
    return endpoint().secretName(u"password");
}

void ChargePointPage::setEndpoint(const Endpoint &endpoint)
{
    const bool first = this->endpoint().id != endpoint.id;
    EndpointPage::setEndpoint(endpoint);
    QString error;
    const ChargePointSettings settings = settingsOf(endpoint.settings, &error);
    m_form->setSettings(settings, speedOf(endpoint.settings));
    QStringList files;
    for (const char *name : tlsFileMembers)
        files.append(settingText(endpoint.settings, name));
    m_form->setTlsFiles(files);
    if (!error.isEmpty())
        say(tr("The settings cannot be read, the defaults are shown: %1.").arg(error));
    m_token->setText(QString::fromUtf8(settings.token));
    if (const auto fleet = endpoint.settings.is_object() ? endpoint.settings.find("fleet") : endpoint.settings.end();
        endpoint.settings.is_object() && fleet != endpoint.settings.end() && fleet->is_object()) {
        m_fleet->setCount(int(std::clamp(settingNumber(*fleet, "count", 10), qint64(1), qint64(Fleet::maximumStations))));
        m_fleet->setIdPattern(settingText(*fleet, "ids"));
    }
    if (const QString script = settingText(endpoint.settings, "script"); !script.isEmpty() && script != m_script->script())
        m_script->setScript(script);
    if (first && context().secrets) {
        m_form->setPasswordNote(context().secrets->note());
        context().secrets->read(secretName(), this, [this](const SecretStore::Secret &secret) {
            m_form->setPassword(secret.value);
            m_form->setPasswordNote(context().secrets->note());
        });
    }
    if (!m_point->isRunning())
        makePanels();
    if (settings.url.isEmpty())
        m_tabs->setCurrentWidget(m_form);
    refresh();
}

void ChargePointPage::settingsEdited(const QString &what)
{
    const ChargePointSettings form = m_form->settings();
    Endpoint::Settings settings = form.toJson();
    settings["speed"] = m_form->speed();
    const QStringList files = m_form->tlsFiles();
    for (int i = 0; i < 3; ++i)
        setSetting(settings, tlsFileMembers[i], files[i]);
    if (!m_script->script().isEmpty())
        settings["script"] = m_script->script().toStdString();
    settings["fleet"] = {{"count", m_fleet->count()}, {"ids", m_fleet->idPattern().toStdString()}};
    changeSettings(settings, what);
    m_token->setText(QString::fromUtf8(form.token));
    if (ChargePointCore *core = m_point->isRunning() ? m_point->core() : nullptr) {
        core->setFaults(form.faults);
        core->setFollowClock(form.followClock && m_point->speed() == 1);
        core->setVehicle(form.vehicle);
    } else {
        makePanels();
    }
}

void ChargePointPage::makePanels()
{
    const int wanted = m_point->last() ? int(m_point->last()->outlets().size()) : m_form->settings().evses;
    const int count = m_point->isRunning() ? wanted : m_form->settings().evses;
    while (m_panels.size() > count)
        delete m_panels.takeLast();
    while (m_panels.size() < count) {
        auto *panel = new ChargePointOutletPanel(m_point, int(m_panels.size()) + 1, this);
        panel->setTokenSource([this]() { return m_token->text().trimmed().toUtf8(); });
        connect(panel, &ChargePointOutletPanel::refused, this, &ChargePointPage::say);
        m_panelLayout->insertWidget(int(m_panels.size()), panel);
        m_panels.append(panel);
    }
}

QString ChargePointPage::startText() const
{
    return tr("Connect");
}

QString ChargePointPage::stopText() const
{
    return tr("Disconnect");
}

void ChargePointPage::start()
{
    if (m_point->isRunning() || m_fleet->isRunning() || m_waitsForPassword)
        return;
    setState(State::Starting);
    if (!context().secrets)
        return begin(m_form->password());
    m_waitsForPassword = true;
    context().secrets->read(secretName(), this, [this](const SecretStore::Secret &secret) {
        if (!m_waitsForPassword)
            return; // stopped meanwhile
        m_waitsForPassword = false;
        begin(secret.value);
    });
}

void ChargePointPage::begin(const QByteArray &password)
{
    const bool fleet = std::exchange(m_wantsFleet, false);
    ChargePoint::Start start {.settings = m_form->settings(), .speed = m_form->speed()};
    start.settings.password = password;
    if (const QString error = start.settings.error(); !error.isEmpty()) {
        m_tabs->setCurrentWidget(m_form);
        setState(State::Failed, error);
        m_script->stop();
        return;
    }
    if (const QString error = readTlsFiles(m_form->tlsFiles(), &start.tls); !error.isEmpty()) {
        m_tabs->setCurrentWidget(m_form);
        setState(State::Failed, error);
        m_script->stop();
        return;
    }
    if (fleet)
        return beginFleet(start.settings, start.tls);
    start.sink = context().recording ? context().recording() : nullptr;
    if (const QString error = m_point->start(start); !error.isEmpty()) {
        setState(State::Failed, error);
        m_script->stop();
        return;
    }
    m_hint->hide();
    m_display->hide();
    m_message.clear();
    m_cost.clear();
    m_drift->setValue(start.settings.clockDrift);
    makePanels();
    m_form->setRunning(true);
    m_fleet->setBlocked(true);
    setState(State::Running, tr("connecting"));
    m_refresh.start(refreshInterval);
    m_script->refresh();
    refresh();
    Q_EMIT commandsChanged();
}

void ChargePointPage::beginFleet(const ChargePointSettings &settings, const TlsOptions &tls)
{
    QString error;
    if (!m_script->readScript())
        error = tr("The script cannot be read. Choose another one under Script.");
    else
        error = m_fleet->start({.script = m_script->readScript(),
                                .station = settings,
                                .tls = tls,
                                .idPattern = {},
                                .count = 1,
                                .spreadSeconds = 0,
                                .speed = m_form->speed(),
                                .sink = context().recording ? context().recording() : nullptr});
    if (!error.isEmpty()) {
        m_fleet->say(error, true);
        setState(State::Failed, error);
        return;
    }
    m_form->setRunning(true);
    setState(State::Running, m_fleet->stateText());
}

void ChargePointPage::fleetEnded()
{
    m_form->setRunning(false);
    setState(State::Stopped);
    refresh();
}

void ChargePointPage::stop()
{
    if (m_waitsForPassword) {
        m_waitsForPassword = false;
        m_wantsFleet = false;
        setState(State::Stopped);
    }
    if (m_fleet->isRunning())
        m_fleet->stop();
    m_point->stop();
}

bool ChargePointPage::canTrigger(const QString &) const
{
    return m_point->isRunning();
}

void ChargePointPage::trigger(const QString &command)
{
    if (command == QStringLiteral("chargePointOffline"))
        m_offline->click();
    else if (command == QStringLiteral("chargePointRestart"))
        m_restart->click();
    else if (command == QStringLiteral("chargePointEmergencyStop"))
        m_emergency->click();
}

void ChargePointPage::happened(const ChargePointEvent &event)
{
    switch (event.kind) {
    case ChargePointEvent::Kind::Refused:
        say(event.text == "Reserved" ? tr("EVSE %1 is reserved for another token.").arg(event.evse)
                                     : tr("The token was refused at EVSE %1: %2.").arg(event.evse).arg(QString::fromUtf8(event.text)));
        break;
    case ChargePointEvent::Kind::PasswordChanged:
        if (context().secrets)
            context().secrets->write(secretName(), event.payload, this);
        m_form->setPassword(event.payload);
        say(tr("The CSMS set a new password. It is used from the next connection on."));
        break;
    case ChargePointEvent::Kind::Dropped:
        say(tr("%1 was given up after all attempts.").arg(QString::fromUtf8(event.action)));
        break;
    case ChargePointEvent::Kind::Received:
        showOnDisplay(event.action, event.payload);
        break;
    case ChargePointEvent::Kind::Registered:
        if (event.text != "Accepted")
            say(tr("The CSMS answered the boot with %1. It is tried again.").arg(QString::fromUtf8(event.text)));
        else
            m_hint->hide();
        break;
    default:
        break;
    }
    if (!m_soon.isActive())
        m_soon.start();
}

// What a driver would read at it.
void ChargePointPage::showOnDisplay(const QByteArray &action, const QByteArray &payload)
{
    if (action != "SetDisplayMessage" && action != "ClearDisplayMessage" && action != "CostUpdated")
        return;
    const nlohmann::json json = nlohmann::json::parse(payload.begin(), payload.end(), nullptr, false);
    if (!json.is_object())
        return;
    const auto number = [](const nlohmann::json &object, const char *name) {
        const auto found = object.find(name);
        return found != object.end() && found->is_number() ? found->get<double>() : -1.0;
    };
    if (action == "CostUpdated") {
        m_cost = QLocale().toString(number(json, "totalCost"), 'f', 2);
    } else if (action == "ClearDisplayMessage") {
        if (number(json, "id") == m_messageId)
            m_message.clear();
    } else if (const auto info = json.find("message"); info != json.end() && info->is_object()) {
        const auto content = info->find("message");
        const bool readable = content != info->end() && content->is_object() && content->contains("content") && (*content)["content"].is_string();
        m_message = readable ? QString::fromStdString((*content)["content"].get<std::string>()).simplified() : QString();
        m_messageId = number(*info, "id");
    }
    QStringList parts;
    if (!m_message.isEmpty())
        parts.append(tr("On the display: “%1”").arg(m_message));
    if (!m_cost.isEmpty())
        parts.append(tr("Cost so far: %1").arg(m_cost));
    m_display->setText(parts.join(QStringLiteral(" · ")));
    m_display->setVisible(!parts.isEmpty());
}

void ChargePointPage::say(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::color(Theme::Role::Warning));
    m_hint->setPalette(colors);
}

void ChargePointPage::refresh()
{
    const ChargePointCore *core = m_point->last();
    const bool runs = m_point->isRunning();
    for (ChargePointOutletPanel *panel : std::as_const(m_panels))
        panel->refresh();
    for (QWidget *widget : {static_cast<QWidget *>(m_offline), static_cast<QWidget *>(m_restart), static_cast<QWidget *>(m_emergency),
                            static_cast<QWidget *>(m_drift), static_cast<QWidget *>(m_jump), static_cast<QWidget *>(m_jumpNow)})
        widget->setEnabled(runs);
    m_offline->setChecked(runs && core && core->isOffline());
    m_offline->setText(m_offline->isChecked() ? tr("Back on&line") : tr("Off&line"));
    if (!runs || !core) {
        m_link->setText(tr("Not connected. Connect begins it; every message is recorded."));
        m_clockText->clear();
        return;
    }
    QString link;
    if (core->isOnline())
        link = tr("Connected, boot accepted");
    else if (core->isConnected())
        link = core->registration() == ChargePointCore::Registration::None ? tr("Connected, booting") : tr("Connected, boot not accepted");
    else if (core->isOffline())
        link = tr("Offline to order");
    else if (!m_point->connectionProblem().isEmpty())
        link = tr("No connection, dialling again. %1").arg(m_point->connectionProblem());
    else
        link = tr("Connecting");
    if (core->queued() > 0)
        link += QStringLiteral(" · ") + tr("%n message(s) wait", nullptr, int(core->queued()));
    m_link->setText(link);
    const double offset = double(core->stationNow() - core->now()) / 1e6;
    m_clockText->setText(tr("Clock %1 s").arg((offset >= 0 ? QStringLiteral("+") : QString()) + QLocale().toString(offset, 'f', 1)));
    setState(State::Running, core->isOnline() ? tr("%1, connected").arg(core->settings().id) : core->isConnected() ? tr("%1, booting").arg(core->settings().id) : tr("%1, no connection").arg(core->settings().id));
}

void ChargePointPage::changeEvent(QEvent *event)
{
    EndpointPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
        if (m_hint->isVisible())
            say(m_hint->text());
    }
}

void registerChargePointPage()
{
    EndpointPageFactory::Entry entry;
    entry.kind = EndpointKind::ChargePoint;
    entry.icon = QStringLiteral("lane-charge-point");
    entry.make = [](const EndpointContext &context, QWidget *parent) -> EndpointPage * { return new ChargePointPage(context, parent); };
    entry.defaults = [] { return ChargePointPage::defaults(); };
    entry.commands = [] {
        return QList<EndpointCommand> {
            {QStringLiteral("chargePointOffline"), ChargePointPage::tr("Charge point off&line or back"), QStringLiteral("eye-off")},
            {QStringLiteral("chargePointRestart"), ChargePointPage::tr("&Restart charge point"), QStringLiteral("refresh")},
            {QStringLiteral("chargePointEmergencyStop"), ChargePointPage::tr("&Emergency stop at charge point"), QStringLiteral("error")},
        };
    };
    EndpointPageFactory::add(entry);
}

} // namespace Roamscope
