// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/centralsystemform.h"

#include "models/endpoints/centralsystem.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/addressespanel.h"
#include "widgets/connect/certificatechooser.h"
#include "widgets/connect/listenfields.h"
#include "widgets/connect/stationpasswords.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace Roamscope {

namespace {

constexpr int usualPort = 8180;
constexpr int narrowForm = 1060; ///< pixels
constexpr qint64 largestPem = 1 << 20;
constexpr int usualInterval = 300; ///< s
constexpr qsizetype mostPasswords = 1000;
constexpr ProtocolVersion spoken[] = {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21};
const QString passwordName = QStringLiteral("password");
const QString keyName = QStringLiteral("tls-key");

QString cleanPath(const QString &path)
{
    QString clean = path.trimmed();
    while (clean.endsWith(QLatin1Char('/')))
        clean.chop(1);
    return clean.isEmpty() || clean.startsWith(QLatin1Char('/')) ? clean : QLatin1Char('/') + clean;
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

Endpoint::Settings centralSystemDefaults()
{
    return {{"address", "127.0.0.1"}, {"port", usualPort}, {"path", ""}, {"versions", {"1.6", "2.0.1", "2.1"}}, {"securityProfile", 0},
            {"bootInterval", usualInterval}, {"acceptBoot", true}, {"acceptUnknownTokens", true}};
}

QStringList stationsWithPassword(const Endpoint::Settings &settings)
{
    QStringList stations;
    const auto list = settings.is_object() ? settings.find("stationPasswords") : settings.end();
    if (!settings.is_object() || list == settings.end() || !list->is_array())
        return stations;
    for (const auto &station : *list) {
        if (station.is_string() && stations.size() < mostPasswords)
            stations.append(QString::fromStdString(station.get<std::string>()));
    }
    return stations;
}

QString stationPasswordName(const QString &station)
{
    return QStringLiteral("password/") + station;
}

CentralSystemSettings centralSystemSettings(const Endpoint::Settings &settings, QString *error)
{
    CentralSystemSettings result;
    QString problem;
    result.address = settingText(settings, "address", QStringLiteral("127.0.0.1"));
    result.port = quint16(std::clamp(settingNumber(settings, "port", usualPort), qint64(0), qint64(65535)));
    result.path = cleanPath(settingText(settings, "path"));
    if (const auto versions = settings.find("versions"); versions != settings.end() && versions->is_array()) {
        result.versions.clear();
        // The newest first: it is preferred where a charger offers several.
        for (auto version = std::rbegin(spoken); version != std::rend(spoken); ++version) {
            const std::string number(versionNumber(*version).latin1());
            if (std::find(versions->begin(), versions->end(), nlohmann::ordered_json(number)) != versions->end())
                result.versions.append(*version);
        }
    }
    result.securityProfile = int(std::clamp(settingNumber(settings, "securityProfile"), qint64(0), qint64(3)));
    result.tls.enabled = result.securityProfile >= 2;
    result.tls.certificatePem = settingText(settings, "certificate").toUtf8();
    result.tls.caPem = settingText(settings, "clientAuthority").toUtf8();
    result.tls.requireClientCertificate = result.securityProfile == 3;
    result.bootInterval = int(std::clamp(settingNumber(settings, "bootInterval", usualInterval), qint64(1), qint64(86'400)));
    result.acceptBoot = settingFlag(settings, "acceptBoot", true);
    result.acceptUnknownTokens = settingFlag(settings, "acceptUnknownTokens", true);
    if (const QString tokens = settingText(settings, "tokens"); !tokens.trimmed().isEmpty())
        TokenList::read(tokens.toUtf8(), &result.tokens, &problem);
    if (const auto rules = settings.find("rules"); rules != settings.end()) {
        if (const std::optional<QList<AnswerRule>> read = answerRulesFromJson(QByteArray::fromStdString(rules->dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)), &problem))
            result.rules = *read;
    }
    if (error)
        *error = problem;
    return result;
}

CentralSystemForm::CentralSystemForm(SecretStore *secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    auto *columns = new QHBoxLayout(content);
    m_columns = columns;
    columns->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    columns->setSpacing(Theme::margin * 3);

    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::spacing);
    left->addWidget(caption(tr("Settings"), content));
    m_lockedNote = new QLabel(tr("Stop to change how it listens. Tokens and answers can be changed while it runs."), content);
    m_lockedNote->setWordWrap(true);
    m_lockedNote->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(m_lockedNote);
    m_locked = new QWidget(content);
    auto *form = new QFormLayout(m_locked);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_listen = new ListenFields(m_locked);
    form->addRow(tr("&Listen on"), m_listen);
    m_path = new QLineEdit(m_locked);
    m_path->setPlaceholderText(tr("any path; for example /ocpp"));
    form->addRow(tr("P&ath"), m_path);
    auto *versions = new QWidget(m_locked);
    auto *versionRow = new QHBoxLayout(versions);
    versionRow->setContentsMargins(0, 0, 0, 0);
    versionRow->setSpacing(Theme::margin);
    for (const ProtocolVersion version : spoken) {
        auto *box = new QCheckBox(displayName(version), versions);
        versionRow->addWidget(box);
        m_versions.append(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            nlohmann::ordered_json list = nlohmann::ordered_json::array();
            for (qsizetype i = 0; i < m_versions.size(); ++i) {
                if (m_versions.at(i)->isChecked())
                    list.push_back(std::string(versionNumber(spoken[i]).latin1()));
            }
            take("versions", list, tr("Versions"));
        });
    }
    versionRow->addStretch(1);
    form->addRow(tr("Versions"), versions);
    m_profile = new QComboBox(m_locked);
    m_profile->setObjectName(QStringLiteral("securityProfile"));
    m_profile->addItems({tr("0: open, without a password"), tr("1: password, not encrypted"), tr("2: password, TLS"), tr("3: TLS with certificates on both sides")});
    form->addRow(tr("&Security profile"), m_profile);
    m_password = new QLineEdit(m_locked);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    form->addRow(tr("Pass&word"), m_password);
    m_passwords = new QPushButton(m_locked);
    m_passwords->setObjectName(QStringLiteral("stationPasswords"));
    m_passwords->setToolTip(tr("Charge points that log in with another password than the common one"));
    m_passwords->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("Own passwords"), m_passwords);
    m_certificate = new CertificateChooser(m_locked);
    m_certificateRow = m_certificate;
    form->addRow(tr("Certificate"), m_certificate);
    m_authority = new QPushButton(tr("Choose a file…"), m_locked);
    m_authority->setToolTip(tr("Who signed the certificates of the charge points (PEM)"));
    m_authority->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("Charge points trusted by"), m_authority);
    left->addWidget(m_locked);

    auto *free = new QFormLayout;
    free->setHorizontalSpacing(Theme::margin);
    free->setVerticalSpacing(Theme::spacing);
    free->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_interval = new QSpinBox(content);
    m_interval->setRange(1, 86'400);
    m_interval->setSuffix(QStringLiteral(" s"));
    m_interval->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    free->addRow(tr("&Heartbeat interval"), m_interval);
    m_acceptBoot = new QCheckBox(tr("Accept charge points when they boot"), content);
    m_acceptBoot->setToolTip(tr("Without it they are told to wait (Pending)"));
    free->addRow(QString(), m_acceptBoot);
    m_acceptUnknown = new QCheckBox(tr("Accept tokens that are not in the list"), content);
    free->addRow(QString(), m_acceptUnknown);
    m_tokens = new QPlainTextEdit(content);
    m_tokens->setObjectName(QStringLiteral("tokens"));
    m_tokens->setPlaceholderText(tr("One a line: 04A1B2C3, or 04A1B2C3,Blocked. OCPI tokens as JSON can be pasted too."));
    m_tokens->setTabChangesFocus(true);
    m_tokens->setMaximumHeight(110);
    m_tokens->setAccessibleName(tr("Tokens"));
    free->addRow(tr("&Tokens"), m_tokens);
    m_tokensNote = new QLabel(content);
    m_tokensNote->setWordWrap(true);
    m_tokensNote->setForegroundRole(QPalette::PlaceholderText);
    free->addRow(QString(), m_tokensNote);
    left->addLayout(free);
    // Two forms, one column of fields.
    int widest = 0;
    const QList<QFormLayout *> forms {form, free};
    for (const int pass : {0, 1}) {
        for (QFormLayout *each : forms) {
            for (int line = 0; line < each->rowCount(); ++line) {
                QLayoutItem *item = each->itemAt(line, QFormLayout::LabelRole);
                if (!item || !item->widget())
                    continue;
                widest = qMax(widest, item->widget()->sizeHint().width());
                if (pass == 1)
                    item->widget()->setMinimumWidth(widest);
            }
        }
    }
    left->addStretch(1);
    columns->addLayout(left, 5);

    auto *right = new QVBoxLayout;
    m_addresses = new AddressesPanel(content);
    right->addWidget(m_addresses);
    right->addStretch(1);
    columns->addLayout(right, 6);
    scroll->setWidget(content);
    outer->addWidget(scroll);

    connect(m_listen, &ListenFields::addressChanged, this, [this](const QString &address) { take("address", address.toStdString(), tr("Address")); });
    connect(m_listen, &ListenFields::portChanged, this, [this](int port) { take("port", port, tr("Port")); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] { take("path", cleanPath(m_path->text()).toStdString(), tr("Path")); });
    connect(m_profile, &QComboBox::activated, this, [this](int profile) { take("securityProfile", profile, tr("Security profile")); });
    connect(m_interval, &QSpinBox::valueChanged, this, [this](int interval) { take("bootInterval", interval, tr("Heartbeat interval")); });
    connect(m_acceptBoot, &QCheckBox::clicked, this, [this](bool on) { take("acceptBoot", on, tr("Boot")); });
    connect(m_acceptUnknown, &QCheckBox::clicked, this, [this](bool on) { take("acceptUnknownTokens", on, tr("Tokens")); });
    connect(m_tokens, &QPlainTextEdit::textChanged, this, [this] { take("tokens", m_tokens->toPlainText().toStdString(), tr("Tokens")); });
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (!m_password->isModified())
            return;
        m_password->setModified(false);
        QByteArray password = m_password->text().toUtf8();
        m_secrets->write(m_endpoint.secretName(passwordName), password, this, [this](const QString &error) {
            if (!error.isEmpty())
                Q_EMIT failed(error);
        });
        SecretStore::wipe(password);
        m_password->clear();
        m_password->setPlaceholderText(tr("kept in the keychain"));
        showSettings();
    });
    connect(m_certificate, &CertificateChooser::chosen, this, [this](const QByteArray &certificate, const QByteArray &key) {
        m_secrets->write(m_endpoint.secretName(keyName), key, this, [this](const QString &error) {
            if (!error.isEmpty())
                Q_EMIT failed(error);
        });
        take("certificate", certificate.toStdString(), tr("Certificate"));
    });
    connect(m_passwords, &QPushButton::clicked, this, &CentralSystemForm::editPasswords);
    connect(m_authority, &QPushButton::clicked, this, &CentralSystemForm::chooseAuthority);
    connect(m_certificate, &CertificateChooser::failed, this, &CentralSystemForm::failed);
    connect(m_secrets, &SecretStore::placeChanged, this, &CentralSystemForm::showSettings);
}

void CentralSystemForm::take(const char *member, const nlohmann::ordered_json &value, const QString &what)
{
    const auto it = m_endpoint.settings.find(member);
    if (it != m_endpoint.settings.end() && *it == value)
        return;
    m_endpoint.settings[member] = value;
    showSettings();
    Q_EMIT edited(m_endpoint.settings, what);
}

void CentralSystemForm::editPasswords()
{
    StationPasswords dialog(stationsWithPassword(m_endpoint.settings), m_secrets->note(), this);
    const auto keep = [this, &dialog] {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const QString &station : dialog.stations())
            list.push_back(station.toStdString());
        take("stationPasswords", list, tr("Passwords"));
    };
    connect(&dialog, &StationPasswords::passwordSet, this, [this, keep](const QString &station, const QByteArray &password) {
        m_secrets->write(m_endpoint.secretName(stationPasswordName(station)), password, this, [this](const QString &error) {
            if (!error.isEmpty())
                Q_EMIT failed(error);
        });
        keep();
    });
    connect(&dialog, &StationPasswords::passwordRemoved, this, [this, keep](const QString &station) {
        m_secrets->remove(m_endpoint.secretName(stationPasswordName(station)), this);
        keep();
    });
    dialog.exec();
}

void CentralSystemForm::chooseAuthority()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Authority of the charge points' certificates (PEM)"), {},
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) && file.size() <= largestPem ? file.readAll() : QByteArray();
    // A key that stands in the same file must not get into the settings.
    if (!certificateFacts(pem).valid || pem.contains("PRIVATE KEY"))
        Q_EMIT failed(tr("%1 is no certificate in PEM form without a key.").arg(QDir::toNativeSeparators(path)));
    else
        take("clientAuthority", pem.toStdString(), tr("Authority"));
}

void CentralSystemForm::setEndpoint(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    showSettings();
    const QString name = endpoint.secretName(passwordName);
    m_secrets->read(name, this, [this, name](const SecretStore::Secret &secret) {
        if (name == m_endpoint.secretName(passwordName))
            m_password->setPlaceholderText(secret.found ? tr("kept in the keychain") : tr("none yet"));
        if (!secret.error.isEmpty())
            Q_EMIT failed(secret.error);
    });
}

void CentralSystemForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // On a narrow screen the addresses stand above the settings.
    m_columns->setDirection(width() < narrowForm ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void CentralSystemForm::setRunning(bool running, quint16 port)
{
    m_running = running;
    m_usedPort = port;
    m_locked->setEnabled(!running);
    m_lockedNote->setVisible(running);
    showAddresses();
}

void CentralSystemForm::showSettings()
{
    QString problem;
    const CentralSystemSettings settings = centralSystemSettings(m_endpoint.settings, &problem);
    m_listen->setAddress(settings.address);
    m_listen->setPort(settings.port);
    if (!m_path->hasFocus())
        m_path->setText(settings.path);
    for (qsizetype i = 0; i < m_versions.size(); ++i)
        m_versions.at(i)->setChecked(settings.versions.contains(spoken[i]));
    m_profile->setCurrentIndex(settings.securityProfile);
    m_password->setEnabled(settings.securityProfile == 1 || settings.securityProfile == 2);
    m_passwords->setEnabled(m_password->isEnabled());
    const int own = int(stationsWithPassword(m_endpoint.settings).size());
    m_passwords->setText(own == 0 ? tr("By charge point…") : tr("%Ln charge point(s)…", nullptr, own));
    m_certificate->setCertificate(settings.tls.certificatePem);
    m_certificateRow->setEnabled(settings.tls.enabled);
    m_authority->setEnabled(settings.securityProfile == 3);
    m_authority->setText(settings.tls.caPem.isEmpty() ? tr("Choose a file…") : certificateFacts(settings.tls.caPem).commonName);
    {
        const QSignalBlocker blocker(m_interval);
        m_interval->setValue(settings.bootInterval);
    }
    m_acceptBoot->setChecked(settings.acceptBoot);
    m_acceptUnknown->setChecked(settings.acceptUnknownTokens);
    if (const QString tokens = settingText(m_endpoint.settings, "tokens"); tokens != m_tokens->toPlainText()) {
        const QSignalBlocker blocker(m_tokens);
        m_tokens->setPlainText(tokens);
    }
    m_tokensNote->setText(!problem.isEmpty()               ? problem
                              : settings.tokens.isEmpty() ? tr("Without a list every token is accepted.")
                                                          : tr("%Ln token(s)", nullptr, int(settings.tokens.tokens().size())));
    showAddresses();
}

QStringList CentralSystemForm::hints() const
{
    const CentralSystemSettings settings = centralSystemSettings(m_endpoint.settings, nullptr);
    QStringList hints {tr("Most charge points append their own id to the address. If yours does not, type the id after the last slash.")};
    switch (settings.securityProfile) {
    case 0:
        hints.append(tr("Profile 0 asks for no password: anyone who reaches the port can pose as a charge point. Use it on a cable or a test network."));
        break;
    case 1:
        hints.append(tr("Profile 1 sends the password unencrypted. The user name is the id of the charge point."));
        break;
    case 2:
        hints.append(tr("The charge point must trust the certificate: save it and load it there as the root certificate of the central system."));
        break;
    default:
        hints.append(tr("Profile 3: the charge point shows a certificate of its own, signed by an authority that this endpoint trusts."));
        break;
    }
    if (settings.address == QLatin1String("127.0.0.1"))
        hints.append(tr("“This laptop only” is safe for simulators. For a real charge point choose the cable or all addresses."));
    else
        hints.append(tr("If nothing arrives: allow the port in the firewall, and put laptop and charge point into the same network."));
    return hints;
}

void CentralSystemForm::showAddresses()
{
    const CentralSystemSettings settings = centralSystemSettings(m_endpoint.settings, nullptr);
    m_addresses->setService({.scheme = settings.tls.enabled ? QStringLiteral("wss") : QStringLiteral("ws"),
                             .address = settings.address,
                             .port = m_running ? m_usedPort : settings.port,
                             .path = settings.path + QLatin1Char('/'),
                             .suffix = tr("<charge point id>"),
                             .running = m_running});
    m_addresses->setHints(hints());
}

} // namespace Roamscope
