// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpipartnersetup.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QFormLayout *formIn(QWidget *parent)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (auto *layout = qobject_cast<QVBoxLayout *>(parent->layout()))
        layout->addLayout(form);
    return form;
}

QByteArray headerText(const OcpiHeaders &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + ": " + value + '\n';
    return text.trimmed();
}

OcpiHeaders headersFrom(const QString &text)
{
    OcpiHeaders headers;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon > 0)
            headers.append({line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    return headers;
}

} // namespace

OcpiPartnerSetup::OcpiPartnerSetup(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    columns->setSpacing(Theme::margin * 3);
    columns->addWidget(addIdentity(), 1);
    columns->addWidget(addTransport(), 1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

QLineEdit *OcpiPartnerSetup::addLine(QFormLayout *form, const QString &label, const QString &placeholder, const QString &what)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    if (!label.isEmpty())
        form->addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, what] {
        if (!m_loading && edit->isModified()) {
            edit->setModified(false);
            Q_EMIT edited(what);
        }
    });
    return edit;
}

QLineEdit *OcpiPartnerSetup::addSecret(QFormLayout *form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name] {
        const QByteArray value = edit->text().trimmed().toUtf8();
        if (value.isEmpty())
            return;
        edit->clear();
        const QString which = name.isEmpty() ? m_wayIn->currentData().toString() : name;
        Q_EMIT secretTyped(which, value);
    });
    return edit;
}

QWidget *OcpiPartnerSetup::withBrowse(QLineEdit *edit, const QString &title)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(edit, 1);
    auto *button = new QToolButton(row);
    button->setIcon(Theme::icon(QStringLiteral("folder")));
    button->setToolTip(title);
    button->setAccessibleName(title);
    layout->addWidget(button);
    row->setFocusProxy(edit);
    connect(button, &QToolButton::clicked, this, [this, edit, title] {
        const QString path = QFileDialog::getOpenFileName(this, title, edit->text(), tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
        if (path.isEmpty())
            return;
        edit->setText(path);
        Q_EMIT edited(title);
    });
    return row;
}

QWidget *OcpiPartnerSetup::addIdentity()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(heading(tr("Partner"), side));
    QFormLayout *form = formIn(side);
    m_url = addLine(form, tr("Versions &URL"), QStringLiteral("https://cpo.example/ocpi/versions"), tr("Versions URL"));
    m_version = new QComboBox(side);
    m_version->addItem(tr("the newest that both know"), QString());
    for (const ProtocolVersion version : {ProtocolVersion::Ocpi230, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi211})
        m_version->addItem(displayName(version), QString(versionNumber(version)));
    form->addRow(tr("&Version"), m_version);
    m_theirRole = new QComboBox(side);
    m_ourRole = new QComboBox(side);
    for (QComboBox *box : {m_theirRole, m_ourRole}) {
        box->addItem(tr("CPO (operates chargers)"), QStringLiteral("CPO"));
        box->addItem(tr("eMSP (has drivers)"), QStringLiteral("EMSP"));
        box->addItem(tr("Hub"), QStringLiteral("HUB"));
    }
    form->addRow(tr("The partner &is"), m_theirRole);
    m_theirs = addLine(form, tr("Their &party"), tr("NL*ABC; read from their credentials when empty"), tr("Partner's party"));
    m_wayIn = new QComboBox(side);
    m_wayIn->addItem(tr("register with token A"), QStringLiteral("token-a"));
    m_wayIn->addItem(tr("a token that is valid already"), QStringLiteral("token-c"));
    form->addRow(tr("Way i&n"), m_wayIn);
    m_token = addSecret(form, tr("&Token"), {});
    m_tokenNote = new QLabel(side);
    m_tokenNote->setWordWrap(true);
    m_tokenNote->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_tokenNote);

    layout->addSpacing(Theme::spacing);
    layout->addWidget(heading(tr("Our side"), side));
    form = formIn(side);
    form->addRow(tr("&We are"), m_ourRole);
    m_ours = addLine(form, tr("&Our party"), QStringLiteral("DE*RSC"), tr("Our party"));
    m_ourName = addLine(form, tr("&Business name"), QStringLiteral("Roamscope"), tr("Business name"));
    m_ourUrl = addLine(form, tr("Our versions U&RL"), tr("of the OCPI Receiver that runs"), tr("Our versions URL"));
    layout->addStretch(1);

    const std::pair<QComboBox *, QString> boxes[] = {{m_version, tr("Version")}, {m_theirRole, tr("Partner's role")}, {m_ourRole, tr("Our role")}, {m_wayIn, tr("Way in")}};
    for (const auto &[box, what] : boxes) {
        connect(box, &QComboBox::activated, this, [this, what = what] {
            showTokens();
            Q_EMIT edited(what);
        });
    }
    return side;
}

QWidget *OcpiPartnerSetup::addTransport()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(heading(tr("Transport"), side));
    QFormLayout *form = formIn(side);
    m_hosts = addLine(form, tr("Further &hosts"), tr("none: requests go to the host of the URL only"), tr("Further hosts"));
    m_verify = new QCheckBox(tr("Check the partner's certi&ficate"), side);
    form->addRow(QString(), m_verify);
    m_ca = addLine(form, {}, tr("the system's"), tr("Certificate authority"));
    form->addRow(tr("Certificate &authority"), withBrowse(m_ca, tr("Certificate authority")));
    m_certificate = addLine(form, {}, tr("none"), tr("Client certificate"));
    form->addRow(tr("&Client certificate"), withBrowse(m_certificate, tr("Client certificate")));
    m_key = addLine(form, {}, tr("in the certificate's file"), tr("Its key"));
    form->addRow(tr("Its &key"), withBrowse(m_key, tr("Its key")));
    m_passphrase = addSecret(form, tr("Passphra&se of the key"), QStringLiteral("key-passphrase"));
    m_proxy = addLine(form, tr("Pro&xy"), tr("none; http://host:3128, socks5://host:1080 or system"), tr("Proxy"));
    m_timeout = new QSpinBox(side);
    m_timeout->setRange(1, 3600);
    m_timeout->setSuffix(tr(" s"));
    form->addRow(tr("Ti&me-out"), m_timeout);
    m_http2 = new QCheckBox(tr("HTTP/&2 where the partner offers it"), side);
    form->addRow(QString(), m_http2);

    layout->addSpacing(Theme::spacing);
    layout->addWidget(heading(tr("Requests"), side));
    form = formIn(side);
    m_tokenStyle = new QComboBox(side);
    for (int i = 0; i < int(OcpiTokenStyle::Count); ++i)
        m_tokenStyle->addItem(displayName(OcpiTokenStyle(i)), QString(tokenStyleId(OcpiTokenStyle(i))));
    form->addRow(tr("To&ken is sent"), m_tokenStyle);
    m_routing = new QCheckBox(tr("Routin&g headers (from 2.2)"), side);
    form->addRow(QString(), m_routing);
    m_headers = new QPlainTextEdit(side);
    m_headers->setPlaceholderText(tr("X-Header: value\nA name without a value leaves that header out."));
    m_headers->setFont(Theme::monospace());
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(fontMetrics().height() * 4 + Theme::margin);
    form->addRow(tr("Hea&ders"), m_headers);
    layout->addStretch(1);

    connect(m_timeout, &QSpinBox::valueChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited(tr("Time-out"));
    });
    connect(m_headers, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited(tr("Headers"));
    });
    connect(m_tokenStyle, &QComboBox::activated, this, [this] { Q_EMIT edited(tr("Form of the token")); });
    const std::pair<QCheckBox *, QString> boxes[] = {{m_verify, tr("Check of the certificate")}, {m_http2, tr("HTTP/2")}, {m_routing, tr("Routing headers")}};
    for (const auto &[box, what] : boxes)
        connect(box, &QCheckBox::clicked, this, [this, what = what] { Q_EMIT edited(what); });
    return side;
}

void OcpiPartnerSetup::setConnection(const OcpiConnection &connection)
{
    m_loading = true;
    m_weStarted = connection.weStarted;
    const auto choose = [](QComboBox *box, const QString &data) { box->setCurrentIndex(std::max(0, box->findData(data))); };
    const auto party = [](const OcpiParty &each) { return QString::fromUtf8(each.text()); };
    // A field that is being typed into keeps its text and its cursor.
    const auto fill = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    fill(m_url, connection.versionsUrl.toString());
    choose(m_version, QString(versionNumber(connection.version)));
    choose(m_ourRole, QString(ocpiRoleId(connection.ourRole)));
    choose(m_theirRole, QString(ocpiRoleId(connection.theirRole)));
    fill(m_ours, party(connection.ours));
    fill(m_theirs, party(connection.theirs));
    fill(m_ourName, connection.ourBusinessName);
    fill(m_ourUrl, connection.ourVersionsUrl.toString());
    choose(m_wayIn, connection.registered ? QStringLiteral("token-c") : QStringLiteral("token-a"));
    choose(m_tokenStyle, QString(tokenStyleId(connection.tokenStyle)));
    m_routing->setChecked(connection.routingHeaders);
    const QString headers = QString::fromUtf8(headerText(connection.headers));
    if (headersFrom(m_headers->toPlainText()) != connection.headers)
        m_headers->setPlainText(headers);
    m_verify->setChecked(connection.verifyPeer);
    fill(m_ca, connection.caFile);
    fill(m_certificate, connection.certificateFile);
    fill(m_key, connection.keyFile);
    fill(m_proxy, connection.proxy);
    fill(m_hosts, connection.hosts.join(QStringLiteral(", ")));
    m_http2->setChecked(connection.http2);
    m_timeout->setValue(connection.timeout / 1000);
    m_loading = false;
    showTokens();
}

OcpiConnection OcpiPartnerSetup::connection(OcpiConnection before) const
{
    const auto version = protocolVersionFromText("ocpi" + m_version->currentData().toString().toUtf8());
    const QUrl url(m_url->text().trimmed());
    if (url != before.versionsUrl || (isOcpi(version) ? version : ProtocolVersion::Unknown) != before.version) {
        // What was found belongs to another address or version.
        before.endpoints.clear();
        before.versions.clear();
        before.quirks.clear();
    }
    before.versionsUrl = url;
    before.version = isOcpi(version) ? version : ProtocolVersion::Unknown;
    before.ourRole = ocpiRoleFromId(m_ourRole->currentData().toString());
    before.theirRole = ocpiRoleFromId(m_theirRole->currentData().toString());
    before.ours = OcpiParty::fromText(m_ours->text().toUtf8());
    before.theirs = OcpiParty::fromText(m_theirs->text().toUtf8());
    before.ourBusinessName = m_ourName->text().trimmed();
    before.ourVersionsUrl = QUrl(m_ourUrl->text().trimmed());
    const bool registered = m_wayIn->currentData().toString() == QLatin1StringView("token-c");
    if (registered && !before.registered)
        before.weStarted = true;
    before.registered = registered;
    before.tokenStyle = tokenStyleFromId(m_tokenStyle->currentData().toString());
    before.routingHeaders = m_routing->isChecked();
    before.headers = headersFrom(m_headers->toPlainText());
    before.verifyPeer = m_verify->isChecked();
    before.caFile = m_ca->text().trimmed();
    before.certificateFile = m_certificate->text().trimmed();
    before.keyFile = m_key->text().trimmed();
    before.proxy = m_proxy->text().trimmed();
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    before.hosts = m_hosts->text().split(separators, Qt::SkipEmptyParts);
    before.http2 = m_http2->isChecked();
    before.timeout = m_timeout->value() * 1000;
    before.idleTimeout = std::min(before.idleTimeout, before.timeout);
    return before;
}

void OcpiPartnerSetup::setTokens(const OcpiTokens &tokens)
{
    m_tokens = tokens;
    m_passphrase->setPlaceholderText(tokens.keyPassphrase.isEmpty() ? tr("none") : OcpiTokens::masked(tokens.keyPassphrase));
    showTokens();
}

void OcpiPartnerSetup::setKeychainNote(const QString &note)
{
    m_keychainNote = note;
    showTokens();
}

void OcpiPartnerSetup::showTokens()
{
    const bool registering = m_wayIn->currentData().toString() == QLatin1StringView("token-a");
    const QByteArray &token = registering ? m_tokens.a : m_tokens.outgoing(m_weStarted);
    m_token->setPlaceholderText(token.isEmpty() ? tr("type or paste it here") : OcpiTokens::masked(token));
    QString text = token.isEmpty()
        ? (registering ? tr("The partner hands token A over by mail or in its portal. It opens versions and credentials only.")
                       : tr("For a connection that was registered elsewhere: the handshake is skipped."))
        : tr("Stored. Type another one to replace it.");
    text += QLatin1Char(' ') + (m_keychainNote.isEmpty() ? tr("Tokens are kept in the keychain.") : m_keychainNote);
    m_tokenNote->setText(text);
}

} // namespace Roamscope
