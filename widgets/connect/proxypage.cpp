// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/proxypage.h"

#include "models/endpoints/secretstore.h"
#include "widgets/connect/addressespanel.h"
#include "widgets/connect/certificatechooser.h"
#include "widgets/connect/listenfields.h"
#include "widgets/connect/proxyrulespanel.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int proxyPort = 8181;
constexpr int narrowPage = 1060; ///< pixels
constexpr int refreshTime = 500; ///< ms
const QString keySecret = QStringLiteral("tls-key");
enum LinkColumn { StationCell, SinceCell, VersionCell, SecurityCell, UpstreamCell, ToCsmsCell, ToStationCell, HeardCell, LatencyCell, LinkColumns };

QString microseconds(qint64 value)
{
    return value < 0 ? QStringLiteral("–") : QLocale().toString(double(value) / 1000.0, 'f', 2) + QStringLiteral(" ms");
}

QString clockTime(TimeUs time)
{
    return time == noTime ? QStringLiteral("–") : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000).toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

/// Hands everything on to the recording, and problems to the page as well, which may be gone by then.
class ProxyPage::Sink : public FrameSink
{
public:
    Sink(std::shared_ptr<FrameSink> recording, ProxyPage *page)
        : m_recording(std::move(recording))
        , m_page(page)
    {}
    void record(RecordedFrame frame) override
    {
        if (m_recording)
            m_recording->record(std::move(frame));
    }
    void report(PeerProblem problem) override
    {
        // The page is looked at in its own thread only.
        QMetaObject::invokeMethod(qApp, [page = m_page, problem] {
            if (page)
                Q_EMIT page->problem(problem);
        }, Qt::QueuedConnection);
        if (m_recording)
            m_recording->report(std::move(problem));
    }

private:
    const std::shared_ptr<FrameSink> m_recording;
    const QPointer<ProxyPage> m_page;
};

void ProxyPage::registerPage()
{
    EndpointPageFactory::add({.kind = EndpointKind::Proxy,
                              .icon = QStringLiteral("proxy"),
                              .make = [](const EndpointContext &context, QWidget *parent) { return new ProxyPage(context, parent); },
                              .defaults = [] {
                                  return Endpoint::Settings {{"address", "127.0.0.1"}, {"port", proxyPort}, {"upstream", ""}, {"upstreamFirst", true}, {"verify", true}, {"tls", false}};
                              },
                              .commands = {}});
}

ProxyPage::ProxyPage(const EndpointContext &context, QWidget *parent)
    : EndpointPage(context, parent)
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildSetUp(), Theme::icon(QStringLiteral("settings")), tr("Set up"));
    m_tabs->addTab(buildConnections(), Theme::icon(QStringLiteral("proxy")), tr("Connections"));
    m_rules = new ProxyRulesPanel(m_tabs);
    m_tabs->addTab(m_rules, Theme::icon(QStringLiteral("edit")), tr("Rules"));
    connect(m_rules, &ProxyRulesPanel::edited, this, [this] {
        if (m_proxy)
            m_proxy->setRules(m_rules->rules());
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const ProxyRule &rule : m_rules->rules())
            list.push_back(rule.toJson());
        take("rules", list, tr("Proxy rules"));
    });
    m_timer.setInterval(refreshTime);
    connect(&m_timer, &QTimer::timeout, this, &ProxyPage::refresh);
}

ProxyPage::~ProxyPage() = default;

QWidget *ProxyPage::buildSetUp()
{
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    auto *columns = new QHBoxLayout(content);
    m_columns = columns;
    columns->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    columns->setSpacing(Theme::margin * 3);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::spacing);
    auto *title = new QLabel(tr("Settings"), content);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    left->addWidget(title);
    m_lockedNote = new QLabel(tr("Stop to change how it connects. Rules can be changed while it runs."), content);
    m_lockedNote->setWordWrap(true);
    m_lockedNote->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(m_lockedNote);
    m_locked = new QWidget(content);
    auto *form = new QFormLayout(m_locked);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_upstream = new QLineEdit(m_locked);
    m_upstream->setObjectName(QStringLiteral("upstream"));
    m_upstream->setPlaceholderText(QStringLiteral("wss://csms.example.com/ocpp"));
    form->addRow(tr("&Back-end (CSMS)"), m_upstream);
    m_verify = new QCheckBox(tr("Check its certificate"), m_locked);
    form->addRow(QString(), m_verify);
    m_first = new QCheckBox(tr("Connect to it before the charge point is answered"), m_locked);
    m_first->setToolTip(tr("So the charge point sees the back-end's own refusal and version. Without it messages are kept until the back-end answers."));
    form->addRow(QString(), m_first);
    m_listen = new ListenFields(m_locked);
    form->addRow(tr("&Listen on"), m_listen);
    m_tls = new QCheckBox(tr("TLS for the charge points (wss)"), m_locked);
    form->addRow(QString(), m_tls);
    m_certificate = new CertificateChooser(m_locked);
    form->addRow(tr("Certificate"), m_certificate);
    left->addWidget(m_locked);
    auto *note = new QLabel(tr("Security profile 3 cannot be passed through: the charge point proves itself with a certificate whose key never leaves it. "
                               "For tests set the charge point to profile 2 towards this laptop, or let the back-end accept this laptop's own certificate."),
                            content);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(note);
    left->addStretch(1);
    columns->addLayout(left, 5);
    auto *right = new QVBoxLayout;
    m_addresses = new AddressesPanel(content);
    m_addresses->setHints({tr("Type this address where the back-end's address stood. The path and the id of the charge point are appended and passed on."),
                           tr("User, password and version of the charge point are passed on as they are."),
                           tr("Everything else stays as it was: when one side goes, the other is closed too, and the charge point dials again.")});
    right->addWidget(m_addresses);
    right->addStretch(1);
    columns->addLayout(right, 6);
    scroll->setWidget(content);

    connect(m_listen, &ListenFields::addressChanged, this, [this](const QString &address) { take("address", address.toStdString(), tr("Address")); });
    connect(m_listen, &ListenFields::portChanged, this, [this](int port) { take("port", port, tr("Port")); });
    connect(m_upstream, &QLineEdit::textEdited, this, [this](const QString &url) { take("upstream", url.trimmed().toStdString(), tr("Back-end")); });
    connect(m_verify, &QCheckBox::clicked, this, [this](bool on) { take("verify", on, tr("Certificate check")); });
    connect(m_first, &QCheckBox::clicked, this, [this](bool on) { take("upstreamFirst", on, tr("Order of connecting")); });
    connect(m_tls, &QCheckBox::clicked, this, [this](bool on) { take("tls", on, tr("TLS")); });
    connect(m_certificate, &CertificateChooser::chosen, this, [this](const QByteArray &certificate, const QByteArray &key) {
        context().secrets->write(endpoint().secretName(keySecret), key, this, [this](const QString &error) {
            if (!error.isEmpty())
                context().report(QStringLiteral("proxy"), Severity::Error, error);
        });
        take("certificate", certificate.toStdString(), tr("Certificate"));
    });
    connect(m_certificate, &CertificateChooser::failed, this, [this](const QString &text) { context().report(QStringLiteral("proxy"), Severity::Error, text); });
    return scroll;
}

void ProxyPage::resizeEvent(QResizeEvent *event)
{
    EndpointPage::resizeEvent(event);
    m_columns->setDirection(width() < narrowPage ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

QWidget *ProxyPage::buildConnections()
{
    m_links = new QStackedWidget(m_tabs);
    auto *empty = new EmptyState(m_links);
    empty->setContent(QStringLiteral("proxy"), tr("Nothing passes through yet"),
                      tr("Start this endpoint and give the charge point one of its addresses instead of the back-end's. Each connection appears here with the time that it costs."));
    connect(empty->addButton(tr("Show the addresses")), &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(0); });
    m_links->addWidget(empty);
    auto *page = new QWidget(m_links);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_statistics = new QLabel(page);
    m_statistics->setWordWrap(true);
    m_statistics->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    column->addWidget(m_statistics);
    m_table = new QTableWidget(page);
    m_table->setColumnCount(LinkColumns);
    m_table->setHorizontalHeaderLabels({tr("Charge point"), tr("Since"), tr("Subprotocol"), tr("Security"), tr("Back-end"), tr("To the back-end"),
                                        tr("To the charge point"), tr("Last heard"), tr("Added latency")});
    m_table->setAccessibleName(tr("Connections"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[cell, width] : {std::pair {int(StationCell), 150}, {int(SinceCell), 150}, {int(SecurityCell), 170}, {int(UpstreamCell), 100}, {int(ToCsmsCell), 120},
                                      {int(ToStationCell), 140}, {int(HeardCell), 150}})
        m_table->setColumnWidth(cell, width);
    Theme::styleHeader(m_table->horizontalHeader());
    column->addWidget(m_table, 1);
    m_links->addWidget(page);
    return m_links;
}

void ProxyPage::take(const char *member, const nlohmann::ordered_json &value, const QString &what)
{
    Endpoint::Settings settings = endpoint().settings;
    settings[member] = value;
    changeSettings(settings, what);
    showSettings();
}

void ProxyPage::setEndpoint(const Endpoint &endpoint)
{
    EndpointPage::setEndpoint(endpoint);
    std::vector<ProxyRule> rules;
    QString error;
    if (const auto list = endpoint.settings.find("rules"); list != endpoint.settings.end() && list->is_array()) {
        for (const nlohmann::ordered_json &entry : *list) {
            ProxyRule rule;
            if (ProxyRule::fromJson(entry, &rule, &error))
                rules.push_back(rule);
        }
    }
    m_rules->setRules(rules);
    if (m_proxy)
        m_proxy->setRules(rules);
    if (!error.isEmpty())
        context().report(QStringLiteral("proxyRules"), Severity::Warning, error);
    showSettings();
}

void ProxyPage::showSettings()
{
    const Endpoint::Settings &settings = endpoint().settings;
    const QString address = settingText(settings, "address", QStringLiteral("127.0.0.1"));
    const int port = int(std::clamp(settingNumber(settings, "port", proxyPort), qint64(0), qint64(65535)));
    const bool tls = settingFlag(settings, "tls");
    m_listen->setAddress(address);
    m_listen->setPort(port);
    if (const QString url = settingText(settings, "upstream"); url != m_upstream->text().trimmed())
        m_upstream->setText(url);
    m_verify->setChecked(settingFlag(settings, "verify", true));
    m_first->setChecked(settingFlag(settings, "upstreamFirst", true));
    m_tls->setChecked(tls);
    m_certificate->setCertificate(settingText(settings, "certificate").toUtf8());
    m_certificate->setEnabled(tls || settingText(settings, "upstream").startsWith(QLatin1String("wss:")));
    m_locked->setEnabled(!isRunning());
    m_lockedNote->setVisible(isRunning());
    m_addresses->setService({.scheme = tls ? QStringLiteral("wss") : QStringLiteral("ws"),
                             .address = address,
                             .port = m_proxy ? m_proxy->port() : quint16(port),
                             .path = QStringLiteral("/"),
                             .suffix = tr("<charge point id>"),
                             .running = m_proxy != nullptr});
}

void ProxyPage::start()
{
    const QUrl url(settingText(endpoint().settings, "upstream"));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("ws") && url.scheme() != QLatin1String("wss"))) {
        setState(State::Failed, tr("The address of the back-end is missing or wrong. It begins with ws:// or wss://, for example wss://csms.example.com/ocpp."));
        return;
    }
    // Passwords of the charge point are passed on; one in the address would end up in a file.
    if (!url.userInfo().isEmpty()) {
        setState(State::Failed, tr("The address of the back-end holds a user or password. Leave it out: the charge point's own is passed on."));
        return;
    }
    setState(State::Starting);
    const int run = ++m_run;
    context().secrets->read(endpoint().secretName(keySecret), this, [this, run](const SecretStore::Secret &key) {
        if (run != m_run)
            return;
        if (settingFlag(endpoint().settings, "tls") && key.value.isEmpty()) {
            setState(State::Failed, tr("TLS needs a certificate with its key. Make one under Set up."));
            return;
        }
        begin(key.value);
    });
}

void ProxyPage::begin(const QByteArray &key)
{
    const Endpoint::Settings &settings = endpoint().settings;
    OcppProxySettings wanted;
    const QString address = settingText(settings, "address", QStringLiteral("127.0.0.1"));
    wanted.listen.address = address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(address);
    wanted.listen.port = quint16(std::clamp(settingNumber(settings, "port", proxyPort), qint64(0), qint64(65535)));
    wanted.listen.tls.enabled = settingFlag(settings, "tls");
    wanted.listen.tls.certificatePem = settingText(settings, "certificate").toUtf8();
    wanted.listen.tls.keyPem = key;
    wanted.upstream = settingText(settings, "upstream").toUtf8();
    wanted.upstreamTls.enabled = wanted.upstream.startsWith("wss:");
    // A back-end of security profile 3 asks for a certificate: it gets this laptop's, where there is one.
    if (!wanted.listen.tls.certificatePem.isEmpty() && !key.isEmpty()) {
        wanted.upstreamTls.certificatePem = wanted.listen.tls.certificatePem;
        wanted.upstreamTls.keyPem = key;
    }
    wanted.upstreamTls.verifyPeer = settingFlag(settings, "verify", true);
    wanted.upstreamFirst = settingFlag(settings, "upstreamFirst", true);
    wanted.rules = m_rules->rules();
    m_sink = std::make_shared<Sink>(context().recording(), this);
    m_proxy = std::make_unique<OcppProxy>(m_sink);
    const QString error = m_proxy->start(wanted);
    if (!error.isEmpty()) {
        m_proxy.reset();
        m_sink.reset();
        setState(State::Failed, error);
        showSettings();
        return;
    }
    m_timer.start();
    refresh();
    showSettings();
}

void ProxyPage::stop()
{
    ++m_run;
    m_timer.stop();
    if (m_proxy)
        m_proxy->stop();
    m_proxy.reset();
    m_sink.reset();
    setState(State::Stopped);
    showSettings();
}

void ProxyPage::refresh()
{
    if (!m_proxy)
        return;
    const OcppProxyStatistics statistics = m_proxy->statistics();
    setState(State::Running, tr("port %1").arg(m_proxy->port()) + QStringLiteral(" · ") + tr("%Ln connection(s)", nullptr, statistics.links));
    m_rules->setHits(m_proxy->ruleHits());
    m_links->setCurrentIndex(statistics.connections > 0 ? 1 : 0);
    const QLocale locale;
    m_statistics->setText(tr("%1 to the back-end, %2 to the charge points, %3 touched by rules. Added latency: half below %4, 99 % below %5.")
                              .arg(locale.toString(statistics.framesToCsms), locale.toString(statistics.framesToChargePoint), locale.toString(statistics.altered),
                                   microseconds(statistics.latencyMedian), microseconds(statistics.latency99)));
    const std::vector<ProxyLinkInfo> links = m_proxy->links();
    m_table->setRowCount(int(links.size()));
    for (int row = 0; row < int(links.size()); ++row) {
        const ProxyLinkInfo &link = links[std::size_t(row)];
        const auto put = [&](LinkColumn column, const QString &text) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(row, column, item);
            }
            item->setText(text);
        };
        QStringList security {link.secure ? QStringLiteral("TLS") : tr("open")};
        if (link.basicAuthorization)
            security.append(tr("password"));
        if (link.clientCertificate)
            security.append(tr("certificate"));
        put(StationCell, QString::fromUtf8(link.chargePoint));
        put(SinceCell, clockTime(link.since));
        put(VersionCell, QString::fromUtf8(link.subprotocol));
        put(SecurityCell, security.join(QStringLiteral(", ")));
        put(UpstreamCell, link.upstreamOpen ? tr("connected") : tr("connecting"));
        put(ToCsmsCell, locale.toString(link.framesToCsms));
        put(ToStationCell, locale.toString(link.framesToChargePoint));
        put(HeardCell, clockTime(link.lastHeard));
        put(LatencyCell, microseconds(link.addedLatency));
    }
}

} // namespace Roamscope
