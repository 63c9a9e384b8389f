// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpipartnerpage.h"

#include "models/compare/dataset.h"
#include "models/endpoints/ocpi/quirkprobe.h"
#include "models/endpoints/ocpi/receiver.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/handshakediagram.h"
#include "widgets/connect/ocpiexamination.h"
#include "widgets/connect/ocpipartnerpull.h"
#include "widgets/connect/ocpipartnerpush.h"
#include "widgets/connect/ocpipartnersetup.h"
#include "widgets/connect/ocpiwatch.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

enum ModuleColumn { ModuleName, ModuleRole, ModuleUrl, ModuleColumnCount };
enum QuirkColumn { QuirkTitle, QuirkModule, QuirkEvidence, QuirkCount, QuirkColumnCount };

const QString keyPassphrase = QStringLiteral("key-passphrase");

std::pair<QString, QByteArray OcpiTokens::*> tokenMembers[] = {
    {QStringLiteral("token-a"), &OcpiTokens::a}, {QStringLiteral("token-b"), &OcpiTokens::b}, {QStringLiteral("token-c"), &OcpiTokens::c}, {keyPassphrase, &OcpiTokens::keyPassphrase}};

QTableWidget *table(const QStringList &headings, const QString &name, QWidget *parent)
{
    auto *view = new QTableWidget(0, int(headings.size()), parent);
    view->setHorizontalHeaderLabels(headings);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(name);
    view->setTabKeyNavigation(false);
    Theme::styleHeader(view->horizontalHeader());
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

void setCell(QTableWidget *view, int row, int column, const QString &text, const QIcon &icon = {})
{
    auto *item = new QTableWidgetItem(icon, text);
    item->setToolTip(text);
    view->setItem(row, column, item);
}

} // namespace

void OcpiPartnerPage::registerPage()
{
    EndpointPageFactory::add({.kind = EndpointKind::OcpiPartner,
                              .icon = QStringLiteral("partner"),
                              .make = [](const EndpointContext &context, QWidget *parent) { return new OcpiPartnerPage(context, parent); },
                              .defaults = [] {
                                  OcpiConnection connection;
                                  connection.ours = {"DE", "RSC"};
                                  return Endpoint::Settings(connection.toJson());
                              },
                              .commands = [] {
                                  return QList<EndpointCommand> {{QStringLiteral("ocpiRegister"), tr("&Register with the partner"), QStringLiteral("key")},
                                                                 {QStringLiteral("ocpiProbe"), tr("Look for &peculiarities"), QStringLiteral("search")},
                                                                 {QStringLiteral("ocpiFetch"), tr("&Fetch objects"), QStringLiteral("import")},
                                                                 {QStringLiteral("ocpiSend"), tr("&Send objects"), QStringLiteral("send")}};
                              }});
}

OcpiPartnerPage::OcpiPartnerPage(const EndpointContext &context, QWidget *parent)
    : EndpointPage(context, parent)
    , m_tabs(new QTabWidget(this))
    , m_setup(new OcpiPartnerSetup(m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_setup, Theme::icon(QStringLiteral("settings")), tr("Set up"));
    m_tabs->addTab(addPartnerTab(), Theme::icon(QStringLiteral("key")), tr("Registration"));
    m_tabs->addTab(addQuirkTab(), Theme::icon(QStringLiteral("search")), tr("Peculiarities"));
    m_pull = new OcpiPartnerPull(m_tabs);
    m_tabs->addTab(m_pull, Theme::icon(QStringLiteral("import")), tr("Fetch"));
    m_push = new OcpiPartnerPush(m_tabs);
    m_tabs->addTab(m_push, Theme::icon(QStringLiteral("send")), tr("Send"));
    const auto target = [this](bool begins) {
        return OcpiExamination::Target {m_connection, m_tokens, begins && this->context().recording ? this->context().recording() : nullptr};
    };
    m_examination = new OcpiExamination(m_tabs);
    m_examination->setTarget(target);
    m_tabs->addTab(m_examination, Theme::icon(QStringLiteral("check")), tr("Examine"));
    m_watch = new OcpiWatchPanel(m_tabs);
    m_watch->setTarget(target);
    m_tabs->addTab(m_watch, Theme::icon(QStringLiteral("eye")), tr("Watch"));
    connect(m_watch, &OcpiWatchPanel::datasetRequested, this, [this](const DatasetPtr &dataset) { this->context().showDataset(dataset, dataset->name()); });
    connect(m_watch, &OcpiWatchPanel::noticed, this, [this](const FreshnessNotice &notice) {
        if (notice.severity != Severity::Note)
            this->context().report(QStringLiteral("ocpi-watch"), notice.severity, endpoint().name + QStringLiteral(": ") + notice.text());
    });

    connect(m_setup, &OcpiPartnerSetup::edited, this, [this](const QString &what) {
        OcpiConnection next = m_setup->connection(m_connection);
        next.name = endpoint().name;
        keep(next, what);
        if (m_client)
            m_client->setConnection(m_connection);
        showConnection();
    });
    connect(m_setup, &OcpiPartnerSetup::secretTyped, this, [this](const QString &name, const QByteArray &value) {
        for (const auto &[each, member] : tokenMembers) {
            if (each == name)
                m_tokens.*member = value;
        }
        this->context().secrets->write(endpoint().secretName(name), value, this, [this](const QString &error) {
            if (!error.isEmpty())
                this->context().report(QStringLiteral("secrets"), Severity::Warning, error);
        });
        if (m_client)
            m_client->setTokens(m_tokens);
        m_setup->setTokens(m_tokens);
        showConnection();
    });
    connect(m_pull, &OcpiPartnerPull::datasetRequested, this, [this](const DatasetPtr &dataset) { this->context().showDataset(dataset, dataset->name()); });
    connect(m_pull, &OcpiPartnerPull::failed, this, [this](const QString &text) { this->context().report(QStringLiteral("ocpi-pull"), Severity::Warning, text); });
    connect(context.secrets, &SecretStore::placeChanged, this, [this] { m_setup->setKeychainNote(this->context().secrets->note()); });
    m_setup->setKeychainNote(context.secrets->note());
    showConnection();
}

OcpiPartnerPage::~OcpiPartnerPage()
{
    closeClient();
}

QWidget *OcpiPartnerPage::addPartnerTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(Theme::margin * 2, Theme::margin * 2, Theme::margin * 2, Theme::margin);
    layout->setSpacing(Theme::margin);
    m_diagram = new HandshakeDiagram(tab);
    layout->addWidget(m_diagram);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    const auto button = [&](const QString &icon, const QString &text, const QString &help) {
        auto *result = new QPushButton(Theme::icon(icon), text, tab);
        result->setToolTip(help);
        row->addWidget(result);
        return result;
    };
    m_ask = button(QStringLiteral("refresh"), tr("&Ask for versions"), tr("GET versions and the modules of one of them. Changes nothing."));
    m_register = button(QStringLiteral("key"), tr("&Register"), tr("POST our credentials with token A. Needs an OCPI Receiver of ours that the partner can reach."));
    m_update = button(QStringLiteral("redo"), tr("Fresh &tokens"), tr("PUT our credentials: both sides get new tokens."));
    m_unregister = button(QStringLiteral("delete"), tr("&Unregister…"), tr("DELETE our credentials: the tokens of both sides become invalid."));
    row->addStretch(1);
    layout->addLayout(row);
    m_progress = new QLabel(tab);
    m_progress->setWordWrap(true);
    m_progress->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_progress);
    m_found = new QLabel(tab);
    m_found->setWordWrap(true);
    layout->addWidget(m_found);
    m_modules = table({tr("Module"), tr("Role"), tr("URL")}, tr("Modules of the partner"), tab);
    m_modules->horizontalHeader()->setSectionResizeMode(ModuleUrl, QHeaderView::Stretch);
    m_modules->setColumnWidth(ModuleName, 180);
    m_modules->setColumnWidth(ModuleRole, 120);
    layout->addWidget(m_modules, 1);
    connect(m_ask, &QPushButton::clicked, this, [this] { run(Handshake::Goal::Discover); });
    connect(m_register, &QPushButton::clicked, this, [this] { run(Handshake::Goal::Register); });
    connect(m_update, &QPushButton::clicked, this, [this] { run(Handshake::Goal::Update); });
    connect(m_unregister, &QPushButton::clicked, this, [this] {
        const auto answer = QMessageBox::question(this, tr("Unregister"), tr("The tokens of both sides become invalid, and the partner sends nothing any more. Unregister?"));
        if (answer == QMessageBox::Yes)
            run(Handshake::Goal::Unregister);
    });
    return tab;
}

QWidget *OcpiPartnerPage::addQuirkTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    layout->setSpacing(Theme::spacing);
    auto *intro = new QLabel(tr("Where this partner differs from the specification. What is noticed in passing stands here too; Roamscope goes round it and keeps it with the endpoint."), tab);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(intro);
    m_quirks = table({tr("What"), tr("Module"), tr("Seen"), tr("Times")}, tr("Peculiarities"), tab);
    m_quirks->horizontalHeader()->setSectionResizeMode(QuirkEvidence, QHeaderView::Stretch);
    m_quirks->setColumnWidth(QuirkTitle, 320);
    m_quirks->setColumnWidth(QuirkModule, 110);
    m_quirks->setColumnWidth(QuirkCount, 70);
    layout->addWidget(m_quirks, 1);
    m_quirkDetail = new QLabel(tab);
    m_quirkDetail->setWordWrap(true);
    m_quirkDetail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_quirkDetail);
    auto *row = new QHBoxLayout;
    m_probeButton = new QPushButton(Theme::icon(QStringLiteral("search")), tr("&Find out"), tab);
    m_probeButton->setToolTip(tr("A dozen small GET requests for each module. Changes nothing at the partner."));
    m_traffic = new QPushButton(Theme::icon(QStringLiteral("traffic")), tr("Show in &Traffic"), tab);
    m_traffic->setToolTip(tr("The exchange that shows it, where it is in the open capture."));
    row->addWidget(m_probeButton);
    row->addWidget(m_traffic);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_probeButton, &QPushButton::clicked, this, &OcpiPartnerPage::probe);
    connect(m_quirks, &QTableWidget::itemSelectionChanged, this, &OcpiPartnerPage::updateButtons);
    connect(m_traffic, &QPushButton::clicked, this, [this] {
        const int chosen = m_quirks->currentRow();
        if (chosen < 0 || chosen >= m_connection.quirks.all().size())
            return;
        const QByteArray id = m_connection.quirks.all().at(chosen).requestId;
        context().showExchange(id);
    });
    return tab;
}

QString OcpiPartnerPage::startText() const
{
    return tr("Connect");
}

QString OcpiPartnerPage::stopText() const
{
    return tr("Disconnect");
}

void OcpiPartnerPage::setEndpoint(const Endpoint &endpoint)
{
    const bool other = endpoint.id != this->endpoint().id;
    EndpointPage::setEndpoint(endpoint);
    m_connection = OcpiConnection::fromJson(endpoint.settings);
    m_connection.name = endpoint.name;
    m_setup->setConnection(m_connection);
    if (m_client)
        m_client->setConnection(m_connection);
    if (other) {
        m_state = HandshakeState(m_connection.weStarted);
        if (m_connection.registered)
            m_state.apply(HandshakeState::Event::SkippedWithToken);
        readTokens();
    }
    showConnection();
}

void OcpiPartnerPage::readTokens()
{
    for (const auto &[name, member] : tokenMembers) {
        const auto target = member;
        context().secrets->read(endpoint().secretName(name), this, [this, target](const SecretStore::Secret &secret) {
            // What was typed meanwhile counts.
            if (!secret.found || !(m_tokens.*target).isEmpty())
                return;
            m_tokens.*target = secret.value;
            if (m_client)
                m_client->setTokens(m_tokens);
            m_setup->setTokens(m_tokens);
            showConnection();
        });
    }
}

void OcpiPartnerPage::openClient()
{
    if (m_client)
        return;
    m_client = std::make_unique<OcpiClient>(m_connection, m_tokens, context().recording());
    connect(m_client.get(), &OcpiClient::quirkFound, this, [this] {
        m_connection.quirks = m_client->connection().quirks;
        showQuirks();
    });
    m_pull->setClient(m_client.get());
    m_push->setClient(m_client.get());
}

void OcpiPartnerPage::closeClient()
{
    if (m_handshake)
        m_handshake->disconnect(this);
    m_pull->setClient(nullptr);
    m_push->setClient(nullptr);
    m_probe.reset();
    m_handshake.reset();
    m_client.reset();
}

void OcpiPartnerPage::start()
{
    run(Handshake::Goal::Discover);
}

void OcpiPartnerPage::stop()
{
    if (m_client && m_client->connection().quirks.all().size() != OcpiConnection::fromJson(endpoint().settings).quirks.all().size())
        keep(m_connection, tr("Peculiarities found"));
    m_watch->stop();
    closeClient();
    m_progress->clear();
    setState(State::Stopped);
    showConnection();
}

OcpiReceiver *OcpiPartnerPage::receiver() const
{
    const QList<OcpiReceiver *> running = OcpiReceiver::running();
    const auto found = std::find_if(running.cbegin(), running.cend(), [this](const OcpiReceiver *each) { return each->settings().role == m_connection.ourRole; });
    return found != running.cend() ? *found : nullptr;
}

void OcpiPartnerPage::tellReceiver(const QByteArray &ourToken, const HandshakeResult *result)
{
    OcpiReceiver *each = receiver();
    if (!each)
        return;
    if (m_partnerId.isEmpty())
        m_partnerId = QStringLiteral("partner-") + endpoint().id;
    OcpiReceiverPartner partner;
    partner.id = m_partnerId;
    partner.name = endpoint().name;
    partner.token = ourToken;
    partner.versionsUrl = m_connection.versionsUrl.toString();
    if (result && result->ok) {
        partner.state = OcpiReceiverPartner::State::Registered;
        partner.version = result->connection.version;
        partner.outgoingToken = result->tokens.outgoing(result->connection.weStarted);
        partner.registered = QDateTime::currentMSecsSinceEpoch() * 1000;
        OcpiPartnerRole role;
        role.role = ocpiRoleId(result->connection.theirRole).data();
        role.party = result->connection.theirs;
        role.name = endpoint().name;
        partner.roles = {role};
        partner.endpoints = result->connection.endpoints;
    }
    each->setPartner(partner);
}

void OcpiPartnerPage::run(Handshake::Goal goal)
{
    if (m_handshake && m_handshake->isRunning())
        return;
    if (const QString problem = m_connection.problem(); !problem.isEmpty()) {
        setState(State::Failed, problem);
        m_progress->setText(problem);
        return;
    }
    if (m_connection.tokenFor(m_tokens).isEmpty()) {
        const QString text = tr("There is no token for this partner yet. Enter it under “Set up”.");
        setState(State::Failed, text);
        m_progress->setText(text);
        return;
    }
    m_goal = goal;
    const bool exchanges = goal == Handshake::Goal::Register || goal == Handshake::Goal::Update;
    if (exchanges) {
        if (OcpiReceiver *each = receiver(); each && (m_connection.ourVersionsUrl.isEmpty() || goal == Handshake::Goal::Register)) {
            m_connection.ourVersionsUrl = QUrl(each->versionsUrl());
            m_setup->setConnection(m_connection);
        }
        m_ourToken = OcpiTokens::fresh();
        // The partner may call us with it before its answer is here.
        tellReceiver(m_ourToken, nullptr);
    }
    openClient();
    m_client->setConnection(m_connection);
    m_client->setTokens(m_tokens);
    m_handshake = std::make_unique<Handshake>(m_client.get());
    m_handshake->setState(m_state);
    connect(m_handshake.get(), &Handshake::progress, m_progress, &QLabel::setText);
    connect(m_handshake.get(), &Handshake::stateChanged, this, [this] {
        m_state = m_handshake->state();
        m_diagram->setState(m_state);
    });
    connect(m_handshake.get(), &Handshake::finished, this, &OcpiPartnerPage::take);
    if (goal == Handshake::Goal::Discover)
        setState(State::Starting);
    m_handshake->start(goal, m_ourToken);
    updateButtons();
}

void OcpiPartnerPage::take(const HandshakeResult &result)
{
    const bool exchanged = m_goal == Handshake::Goal::Register || m_goal == Handshake::Goal::Update;
    const bool changed = result.ok && m_goal != Handshake::Goal::Discover;
    m_state = result.state;
    OcpiConnection found = result.connection;
    found.name = endpoint().name;
    if (exchanged && result.ok)
        tellReceiver(m_ourToken, &result);
    m_ourToken.clear();
    if (changed)
        storeTokens(result.tokens);
    if (result.ok || !found.versions.isEmpty())
        keep(found, changed ? tr("Registration") : tr("What the partner offers"));
    m_setup->setConnection(m_connection);
    const QString version = displayName(found.version);
    switch (m_goal) {
    case Handshake::Goal::Discover: m_progress->setText(result.ok ? QString() : result.error); break;
    case Handshake::Goal::Register: m_progress->setText(result.ok ? tr("Registered: from now on both sides call each other with tokens of their own.") : result.error); break;
    case Handshake::Goal::Update: m_progress->setText(result.ok ? tr("Both sides have fresh tokens.") : result.error); break;
    case Handshake::Goal::Unregister: m_progress->setText(result.ok ? tr("Unregistered. A new token A is needed to register again.") : result.error); break;
    }
    if (result.ok && m_goal == Handshake::Goal::Unregister)
        QMetaObject::invokeMethod(this, [this] { stop(); }, Qt::QueuedConnection); // not from within its signal
    else if (result.ok)
        setState(State::Running, tr("%1, %Ln module(s)", nullptr, int(found.endpoints.size())).arg(version));
    else
        setState(State::Failed, result.error);
    showConnection();
}

void OcpiPartnerPage::keep(const OcpiConnection &connection, const QString &what)
{
    m_connection = connection;
    changeSettings(connection.toJson(), what);
}

void OcpiPartnerPage::storeTokens(const OcpiTokens &tokens)
{
    const QByteArray passphrase = m_tokens.keyPassphrase;
    m_tokens = tokens;
    m_tokens.keyPassphrase = passphrase;
    for (const auto &[name, member] : tokenMembers) {
        if (name != keyPassphrase)
            context().secrets->write(endpoint().secretName(name), m_tokens.*member, this);
    }
    m_setup->setTokens(m_tokens);
}

void OcpiPartnerPage::probe()
{
    if (m_probe && m_probe->isRunning()) {
        m_probe->cancel();
        return;
    }
    if (!m_client)
        return;
    m_probe = std::make_unique<QuirkProbe>(m_client.get());
    connect(m_probe.get(), &QuirkProbe::progress, this, [this](const QString &what, int done, int total) {
        m_quirkDetail->setText(tr("%1 of %2: %3 …").arg(done).arg(total).arg(what));
    });
    connect(m_probe.get(), &QuirkProbe::finished, this, [this](bool cancelled) {
        keep([this] {
            OcpiConnection connection = m_connection;
            connection.quirks = m_client->connection().quirks;
            return connection;
        }(), tr("Peculiarities found"));
        showQuirks();
        m_quirkDetail->setText(cancelled ? tr("Cancelled.")
                                   : m_connection.quirks.all().isEmpty() ? tr("Nothing peculiar: this partner keeps to the specification in all that was asked.")
                                                                         : tr("%Ln request(s) were sent.", nullptr, m_probe->requests()));
        m_probeButton->setText(tr("&Find out"));
        updateButtons();
    });
    m_probeButton->setText(tr("&Cancel"));
    m_probe->start();
}

void OcpiPartnerPage::showConnection()
{
    m_diagram->setState(m_state);
    m_diagram->setTokens(m_tokens);
    const QString theirs = QString::fromUtf8(m_connection.theirs.text());
    m_diagram->setNames(QString::fromUtf8(m_connection.ours.text()), theirs.isEmpty() ? endpoint().name : theirs);
    QStringList versions;
    for (const auto &[number, url] : std::as_const(m_connection.versions))
        versions.append(QString::fromUtf8(number));
    m_found->setText(versions.isEmpty() ? tr("Nothing is known of this partner yet. Enter its versions URL and the token under “Set up”, then connect.")
                                        : tr("The partner offers %1. In use: %2.").arg(versions.join(QStringLiteral(", ")), displayName(m_connection.version)));
    m_modules->setRowCount(0);
    m_modules->setRowCount(int(m_connection.endpoints.size()));
    for (int row = 0; row < m_modules->rowCount(); ++row) {
        const OcpiEndpointUrl &each = m_connection.endpoints.at(row);
        const bool may = m_connection.mayReach(each.url);
        setCell(m_modules, row, ModuleName, QString::fromUtf8(each.module));
        setCell(m_modules, row, ModuleRole, QString::fromUtf8(each.role));
        setCell(m_modules, row, ModuleUrl, each.url.toDisplayString(QUrl::RemoveUserInfo), may ? QIcon() : Theme::icon(Severity::Warning));
        if (!may)
            m_modules->item(row, ModuleUrl)->setToolTip(tr("Nothing is sent there: it is another host than the one of the versions URL. Add it to “Further hosts” if it is trusted."));
    }
    m_modules->setVisible(!m_connection.endpoints.isEmpty());
    m_pull->refresh();
    m_push->refresh();
    const QString workspace = context().workspaceFolder ? context().workspaceFolder() : QString();
    m_pull->setFolder(workspace.isEmpty() ? QString() : workspace + QStringLiteral("/pulls/") + endpoint().id);
    showQuirks();
}

void OcpiPartnerPage::showQuirks()
{
    const QList<OcpiQuirk> &quirks = m_connection.quirks.all();
    const int chosen = m_quirks->currentRow();
    m_quirks->setRowCount(0);
    m_quirks->setRowCount(int(quirks.size()));
    for (int row = 0; row < m_quirks->rowCount(); ++row) {
        const OcpiQuirk &quirk = quirks.at(row);
        setCell(m_quirks, row, QuirkTitle, OcpiQuirk::title(quirk.kind), Theme::icon(OcpiQuirk::severity(quirk.kind)));
        setCell(m_quirks, row, QuirkModule, QString::fromUtf8(quirk.module));
        setCell(m_quirks, row, QuirkEvidence, QString::fromUtf8(quirk.evidence));
        setCell(m_quirks, row, QuirkCount, QLocale().toString(quirk.count));
        m_quirks->item(row, QuirkCount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (chosen >= 0 && chosen < m_quirks->rowCount())
        m_quirks->selectRow(chosen);
    m_tabs->setTabText(2, quirks.isEmpty() ? tr("Peculiarities") : tr("Peculiarities (%1)").arg(quirks.size()));
    updateButtons();
}

void OcpiPartnerPage::updateButtons()
{
    const bool busy = m_handshake && m_handshake->isRunning();
    const bool ready = m_connection.problem().isEmpty();
    m_ask->setEnabled(!busy && ready && !m_connection.tokenFor(m_tokens).isEmpty());
    m_register->setEnabled(!busy && ready && !m_tokens.a.isEmpty());
    m_update->setEnabled(!busy && ready && m_connection.registered);
    m_unregister->setEnabled(!busy && ready && m_connection.registered);
    m_probeButton->setEnabled(m_client && !m_connection.endpoints.isEmpty());
    const int row = m_quirks->currentRow();
    const bool chosen = row >= 0 && row < m_connection.quirks.all().size() && !m_quirks->selectedItems().isEmpty();
    m_traffic->setEnabled(chosen && !m_connection.quirks.all().at(row).requestId.isEmpty());
    if (chosen) {
        const OcpiQuirk &quirk = m_connection.quirks.all().at(row);
        QString text = OcpiQuirk::advice(quirk.kind);
        if (const QString clause = OcpiQuirk::clause(quirk.kind); !clause.isEmpty())
            text += QLatin1Char(' ') + tr("(OCPI: %1)").arg(clause);
        m_quirkDetail->setText(text);
    } else if (!m_probe || !m_probe->isRunning()) {
        m_quirkDetail->setText(m_connection.quirks.all().isEmpty() ? tr("Nothing was noticed so far. “Find out” asks a dozen small questions a module.") : tr("Choose a row to see what to do."));
    }
    Q_EMIT commandsChanged();
}

bool OcpiPartnerPage::canTrigger(const QString &command) const
{
    if (command == QLatin1StringView("ocpiRegister"))
        return m_register->isEnabled();
    if (command == QLatin1StringView("ocpiProbe"))
        return m_probeButton->isEnabled();
    return m_client != nullptr;
}

void OcpiPartnerPage::trigger(const QString &command)
{
    if (command == QLatin1StringView("ocpiRegister")) {
        m_tabs->setCurrentIndex(1);
        run(Handshake::Goal::Register);
    } else if (command == QLatin1StringView("ocpiProbe")) {
        m_tabs->setCurrentIndex(2);
        probe();
    } else if (command == QLatin1StringView("ocpiFetch")) {
        m_tabs->setCurrentWidget(m_pull);
    } else if (command == QLatin1StringView("ocpiSend")) {
        m_tabs->setCurrentWidget(m_push);
    }
}

} // namespace Roamscope
