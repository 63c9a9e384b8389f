// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpireceiversetup.h"

#include "models/endpoints/linkaddress.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int fieldWidth = 340;

QFormLayout *formIn(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    form->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    return form;
}

void choose(QComboBox *box, const QVariant &data)
{
    int index = box->findData(data);
    if (index < 0 && !data.toString().isEmpty()) {
        box->addItem(data.toString(), data);
        index = box->count() - 1;
    }
    box->setCurrentIndex(std::max(index, 0));
}

QString word(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

OcpiReceiverSetup::OcpiReceiverSetup(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    outer->addWidget(area);
    auto *content = new QWidget(area);
    area->setWidget(content);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    columns->setSpacing(Theme::margin);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    auto *who = new QGroupBox(tr("Who we are"), content);
    QFormLayout *form = formIn(who);
    m_role = new QComboBox(who);
    m_role->addItem(Theme::icon(Theme::iconName(Lane::Cpo)), tr("CPO: offers charge points"), int(OcpiRole::Cpo));
    m_role->addItem(Theme::icon(Theme::iconName(Lane::Emsp)), tr("eMSP: has drivers and tokens"), int(OcpiRole::Emsp));
    m_role->addItem(Theme::icon(Theme::iconName(Lane::Hub)), tr("Hub: routes between parties"), int(OcpiRole::Hub));
    m_role->setObjectName(QStringLiteral("receiverRole"));
    form->addRow(tr("Role"), m_role);
    auto *party = new QWidget(who);
    auto *partyRow = new QHBoxLayout(party);
    partyRow->setContentsMargins(0, 0, 0, 0);
    partyRow->setSpacing(Theme::gap);
    m_country = new QLineEdit(party);
    m_country->setMaxLength(2);
    m_country->setFixedWidth(48);
    m_country->setAccessibleName(tr("Country code"));
    m_country->setToolTip(tr("Country code, two letters"));
    m_party = new QLineEdit(party);
    m_party->setMaxLength(3);
    m_party->setFixedWidth(64);
    m_party->setAccessibleName(tr("Party id"));
    m_party->setToolTip(tr("Party id, three letters or digits"));
    partyRow->addWidget(m_country);
    partyRow->addWidget(new QLabel(QStringLiteral("*"), party));
    partyRow->addWidget(m_party);
    partyRow->addStretch(1);
    form->addRow(tr("Party"), party);
    m_name = new QLineEdit(who);
    m_name->setMaxLength(100);
    form->addRow(tr("Business name"), m_name);
    auto *versions = new QWidget(who);
    auto *versionRow = new QHBoxLayout(versions);
    versionRow->setContentsMargins(0, 0, 0, 0);
    versionRow->setSpacing(Theme::margin);
    m_v211 = new QCheckBox(QStringLiteral("2.1.1"), versions);
    m_v221 = new QCheckBox(QStringLiteral("2.2.1"), versions);
    m_v230 = new QCheckBox(QStringLiteral("2.3.0"), versions);
    for (QCheckBox *box : {m_v211, m_v221, m_v230})
        versionRow->addWidget(box);
    versionRow->addStretch(1);
    form->addRow(tr("Versions"), versions);
    left->addWidget(who);

    auto *where = new QGroupBox(tr("Where partners reach us"), content);
    m_where = formIn(where);
    m_address = new QComboBox(where);
    m_address->setObjectName(QStringLiteral("receiverAddress"));
    m_address->addItem(tr("This computer only (127.0.0.1)"), QStringLiteral("127.0.0.1"));
    for (const LinkAddress &link : linkAddresses()) {
        if (link.kind != LinkAddress::Kind::Loopback)
            m_address->addItem(tr("%1 (%2)", "address, interface").arg(link.address.toString(), displayName(link.kind)), link.address.toString());
    }
    m_address->addItem(tr("All addresses (0.0.0.0)"), QStringLiteral("0.0.0.0"));
    m_where->addRow(tr("Address"), m_address);
    m_port = new QSpinBox(where);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setFixedWidth(120);
    m_where->addRow(tr("Port"), m_port);
    m_reach = new QLabel(where);
    m_reach->setWordWrap(true);
    m_reach->setFont(Theme::small());
    m_where->addRow(QString(), m_reach);
    m_tls = new QComboBox(where);
    m_tls->addItem(tr("Plain HTTP"), int(Tls::None));
    m_tls->addItem(tr("HTTPS with a certificate made at start"), int(Tls::Made));
    m_tls->addItem(tr("HTTPS with a certificate from files"), int(Tls::Files));
    m_where->addRow(tr("Encryption"), m_tls);
    m_certificate = fileRow(m_where, tr("Certificate"), tr("Certificate file"));
    m_key = fileRow(m_where, tr("Private key"), tr("Key file"));
    m_publicUrl = new QLineEdit(where);
    m_publicUrl->setPlaceholderText(tr("only behind a proxy: https://host/ocpi"));
    m_publicUrl->setClearButtonEnabled(true);
    m_where->addRow(tr("Public URL"), m_publicUrl);
    left->addWidget(where);
    left->addStretch(1);

    auto *answers = new QGroupBox(tr("How we answer"), content);
    form = formIn(answers);
    m_validate = new QCheckBox(tr("Refuse objects that break the specification (2001)"), answers);
    form->addRow(m_validate);
    m_strict = new QCheckBox(tr("A registration token opens versions and credentials only"), answers);
    form->addRow(m_strict);
    m_pageSize = new QSpinBox(answers);
    m_pageSize->setRange(1, 100'000);
    m_pageSize->setFixedWidth(120);
    m_pageSize->setToolTip(tr("What the header X-Limit says"));
    form->addRow(tr("Most objects on a page"), m_pageSize);
    m_authorize = new QComboBox(answers);
    m_authorize->addItem(tr("by the token that is held"), QString());
    for (const char *value : {"ALLOWED", "BLOCKED", "EXPIRED", "NO_CREDIT", "NOT_ALLOWED"})
        m_authorize->addItem(QString::fromLatin1(value), QString::fromLatin1(value));
    form->addRow(tr("Real-time authorization"), m_authorize);
    right->addWidget(answers);

    auto *commands = new QGroupBox(tr("Commands and charging profiles"), content);
    form = formIn(commands);
    m_response = new QComboBox(commands);
    for (const char *value : {"ACCEPTED", "REJECTED", "NOT_SUPPORTED", "UNKNOWN_SESSION"})
        m_response->addItem(QString::fromLatin1(value), QString::fromLatin1(value));
    form->addRow(tr("Answered at once with"), m_response);
    m_result = new QComboBox(commands);
    for (const char *value : {"ACCEPTED", "CANCELED_RESERVATION", "EVSE_OCCUPIED", "EVSE_INOPERATIVE", "FAILED", "NOT_SUPPORTED", "REJECTED", "TIMEOUT",
                              "UNKNOWN_RESERVATION"})
        m_result->addItem(QString::fromLatin1(value), QString::fromLatin1(value));
    m_result->addItem(tr("never"), QString());
    form->addRow(tr("Result that follows"), m_result);
    m_delay = new QSpinBox(commands);
    m_delay->setRange(0, 600'000);
    m_delay->setSingleStep(500);
    m_delay->setSuffix(tr(" ms", "milliseconds"));
    m_delay->setFixedWidth(120);
    form->addRow(tr("after"), m_delay);
    right->addWidget(commands);

    m_chargers = new QGroupBox(tr("Statuses from charge points"), content);
    m_chargers->setObjectName(QStringLiteral("receiverChargers"));
    m_chargers->setCheckable(true);
    auto *chargerColumn = new QVBoxLayout(m_chargers);
    chargerColumn->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    chargerColumn->setSpacing(Theme::spacing);
    m_places = new QLineEdit(m_chargers);
    m_places->setObjectName(QStringLiteral("receiverPlaces"));
    m_places->setPlaceholderText(QStringLiteral("CP01 = LOC1, CP02 = LOC2/EVSE5"));
    m_places->setAccessibleName(tr("Where charge points stand"));
    auto *chargerText = new QLabel(tr("What charge points tell a central system of this program becomes the status of their EVSE, by the default mapping sheet, and goes as PATCH to registered partners. A charge point that is not listed is looked for at the location with its id."), m_chargers);
    chargerText->setWordWrap(true);
    chargerText->setFont(Theme::small());
    m_chargerNote = new QLabel(m_chargers);
    m_chargerNote->setWordWrap(true);
    m_chargerNote->hide();
    for (QWidget *each : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(chargerText), static_cast<QWidget *>(m_chargerNote)})
        chargerColumn->addWidget(each);
    right->addWidget(m_chargers);

    auto *calls = new QGroupBox(tr("Hosts we may call"), content);
    auto *callColumn = new QVBoxLayout(calls);
    callColumn->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    callColumn->setSpacing(Theme::spacing);
    m_hosts = new QLineEdit(calls);
    m_hosts->setObjectName(QStringLiteral("receiverHosts"));
    m_hosts->setPlaceholderText(tr("partner.example, 192.168.1.20:8080"));
    m_hosts->setAccessibleName(tr("Hosts we may call"));
    auto *explanation = new QLabel(tr("When a partner registers, and when a command has its result, its server is called. That happens at the hosts named here and at this computer only."), calls);
    explanation->setWordWrap(true);
    explanation->setFont(Theme::small());
    callColumn->addWidget(m_hosts);
    callColumn->addWidget(explanation);
    right->addWidget(calls);
    right->addStretch(1);

    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_publicUrl), static_cast<QWidget *>(m_hosts)})
        field->setMinimumWidth(fieldWidth / 2);
    m_fixed = {m_role, party, m_name, versions, m_address, m_port, m_tls, m_certificate->parentWidget(), m_key->parentWidget(), m_publicUrl,
               m_validate, m_strict, m_pageSize, m_authorize};

    const auto onIndex = [this](QComboBox *box, const QString &what) {
        connect(box, &QComboBox::activated, this, [this, what] { changed(what); });
    };
    onIndex(m_role, tr("Role"));
    onIndex(m_address, tr("Address"));
    onIndex(m_tls, tr("Encryption"));
    onIndex(m_authorize, tr("Real-time authorization"));
    onIndex(m_response, tr("Answer to commands"));
    onIndex(m_result, tr("Result of commands"));
    const auto onText = [this](QLineEdit *line, const QString &what) {
        connect(line, &QLineEdit::editingFinished, this, [this, what] { changed(what); });
    };
    onText(m_country, tr("Party"));
    onText(m_party, tr("Party"));
    onText(m_name, tr("Business name"));
    onText(m_publicUrl, tr("Public URL"));
    onText(m_hosts, tr("Hosts"));
    onText(m_places, tr("Charge points"));
    connect(m_chargers, &QGroupBox::toggled, this, [this] { changed(tr("Statuses from charge points")); });
    for (QCheckBox *box : {m_v211, m_v221, m_v230})
        connect(box, &QCheckBox::toggled, this, [this] { changed(tr("Versions")); });
    connect(m_validate, &QCheckBox::toggled, this, [this] { changed(tr("Refusing objects")); });
    connect(m_strict, &QCheckBox::toggled, this, [this] { changed(tr("Registration tokens")); });
    connect(m_port, &QSpinBox::editingFinished, this, [this] { changed(tr("Port")); });
    connect(m_pageSize, &QSpinBox::editingFinished, this, [this] { changed(tr("Page size")); });
    connect(m_delay, &QSpinBox::editingFinished, this, [this] { changed(tr("Delay of results")); });
    setSettings({});
}

QLineEdit *OcpiReceiverSetup::fileRow(QFormLayout *form, const QString &label, const QString &what)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    auto *line = new QLineEdit(row);
    line->setAccessibleName(label);
    auto *button = new QToolButton(row);
    button->setIcon(Theme::icon(QStringLiteral("open")));
    button->setToolTip(tr("Choose a file…"));
    button->setAccessibleName(tr("Choose a file for: %1").arg(label));
    layout->addWidget(line, 1);
    layout->addWidget(button);
    form->addRow(label, row);
    connect(line, &QLineEdit::editingFinished, this, [this, what] { changed(what); });
    connect(button, &QToolButton::clicked, this, [this, line, what] {
        const QString path = QFileDialog::getOpenFileName(this, what, line->text(), tr("PEM files (*.pem *.crt *.key);;All files (*)"));
        if (path.isEmpty())
            return;
        line->setText(path);
        changed(what);
    });
    return line;
}

void OcpiReceiverSetup::setSettings(const OcpiReceiverSettings &settings)
{
    m_filling = true;
    m_settings = settings;
    choose(m_role, int(settings.role));
    m_country->setText(word(settings.party.country));
    m_party->setText(word(settings.party.id));
    m_name->setText(settings.businessName);
    m_v211->setChecked(settings.versions.contains(ProtocolVersion::Ocpi211));
    m_v221->setChecked(settings.versions.contains(ProtocolVersion::Ocpi221));
    m_v230->setChecked(settings.versions.contains(ProtocolVersion::Ocpi230));
    choose(m_address, settings.address);
    m_port->setValue(settings.port);
    m_publicUrl->setText(settings.publicUrl);
    m_hosts->setText(settings.hosts.join(QStringLiteral(", ")));
    m_validate->setChecked(settings.validate);
    m_strict->setChecked(settings.strictTokens);
    m_pageSize->setValue(int(settings.maximumLimit));
    choose(m_authorize, word(settings.authorize));
    choose(m_response, word(settings.commands.response));
    const int result = m_result->findData(word(settings.commands.result));
    m_result->setCurrentIndex(std::max(result, 0));
    m_delay->setValue(settings.commands.resultDelay);
    m_chargers->setChecked(settings.followChargers);
    m_places->setText(settings.chargers);
    m_filling = false;
    updateRows();
}

OcpiReceiverSettings OcpiReceiverSetup::settings() const
{
    OcpiReceiverSettings settings = m_settings;
    settings.role = OcpiRole(m_role->currentData().toInt());
    settings.party = {m_country->text().trimmed().toUpper().toUtf8(), m_party->text().trimmed().toUpper().toUtf8()};
    settings.businessName = m_name->text().trimmed();
    settings.versions.clear();
    if (m_v221->isChecked())
        settings.versions.append(ProtocolVersion::Ocpi221);
    if (m_v230->isChecked())
        settings.versions.append(ProtocolVersion::Ocpi230);
    if (m_v211->isChecked())
        settings.versions.append(ProtocolVersion::Ocpi211);
    settings.address = m_address->currentData().toString();
    settings.port = quint16(m_port->value());
    settings.publicUrl = m_publicUrl->text().trimmed();
    settings.hosts.clear();
    for (const QString &host : m_hosts->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        settings.hosts.append(host.trimmed());
    settings.validate = m_validate->isChecked();
    settings.strictTokens = m_strict->isChecked();
    settings.maximumLimit = m_pageSize->value();
    settings.defaultLimit = std::min<qint64>(settings.defaultLimit, settings.maximumLimit);
    settings.authorize = m_authorize->currentData().toString().toUtf8();
    settings.commands.response = m_response->currentData().toString().toUtf8();
    settings.commands.result = m_result->currentData().toString().toUtf8();
    settings.commands.resultDelay = m_delay->value();
    settings.followChargers = m_chargers->isChecked();
    settings.chargers = m_places->text().trimmed();
    return settings;
}

void OcpiReceiverSetup::setChargerNote(const QString &text)
{
    m_chargerNote->setText(text);
    m_chargerNote->setVisible(!text.isEmpty());
}

void OcpiReceiverSetup::setTls(Tls tls, const QString &certificateFile, const QString &keyFile)
{
    m_filling = true;
    choose(m_tls, int(tls));
    m_certificate->setText(certificateFile);
    m_key->setText(keyFile);
    m_filling = false;
    updateRows();
}

OcpiReceiverSetup::Tls OcpiReceiverSetup::tls() const
{
    return Tls(m_tls->currentData().toInt());
}

QString OcpiReceiverSetup::certificateFile() const
{
    return m_certificate->text();
}

QString OcpiReceiverSetup::keyFile() const
{
    return m_key->text();
}

void OcpiReceiverSetup::setRunning(bool running)
{
    for (QWidget *widget : m_fixed)
        widget->setEnabled(!running);
}

void OcpiReceiverSetup::changed(const QString &what)
{
    if (m_filling)
        return;
    updateRows();
    Q_EMIT edited(what);
}

void OcpiReceiverSetup::updateRows()
{
    const bool files = tls() == Tls::Files;
    for (QLineEdit *line : {m_certificate, m_key}) {
        line->parentWidget()->setVisible(files);
        m_where->labelForField(line->parentWidget())->setVisible(files);
    }
    m_chargers->setVisible(OcpiRole(m_role->currentData().toInt()) != OcpiRole::Emsp);
    m_v211->setEnabled(OcpiRole(m_role->currentData().toInt()) != OcpiRole::Hub);
    m_v211->setToolTip(m_v211->isEnabled() ? QString() : tr("OCPI 2.1.1 knows no hubs."));
    const bool isLocal = m_address->currentData().toString() == QLatin1String("127.0.0.1");
    m_reach->setText(isLocal ? tr("Nobody else can connect. Choose another address when a partner is to reach this computer.")
                             : tr("Others in the network can connect; they need a token."));
}

} // namespace Roamscope
