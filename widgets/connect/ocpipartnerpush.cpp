// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpipartnerpush.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/ocpi/receiver.h"
#include "widgets/connect/messageform.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;
constexpr int profileSeconds = 3600;

QString pretty(const QByteArray &json)
{
    const auto document = nlohmann::ordered_json::parse(json.cbegin(), json.cend(), nullptr, false);
    return document.is_discarded() ? QString::fromUtf8(json) : QString::fromStdString(document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

/// "START_SESSION" → "StartSession", the object that describes its body.
QByteArray commandObject(const QByteArray &command)
{
    QByteArray name;
    for (const QByteArray &part : command.split('_'))
        name += part.left(1).toUpper() + part.mid(1).toLower();
    return name;
}

} // namespace

OcpiPartnerPush::OcpiPartnerPush(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_keyLabel(new QLabel(tr("&Key"), this))
    , m_form(new MessageForm(this))
    , m_headers(new QLineEdit(this))
    , m_send(new QPushButton(Theme::icon(QStringLiteral("send")), tr("&Send"), this))
    , m_target(new QLabel(this))
    , m_state(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    layout->setSpacing(Theme::spacing);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    const auto add = [&](const QString &text, QWidget *widget, int stretch) {
        auto *label = new QLabel(text, this);
        label->setBuddy(widget);
        row->addWidget(label);
        row->addWidget(widget, stretch);
    };
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_method->setEditable(true); // any method, to see what the partner says
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(tr("&What"), m_kind, 0);
    add(tr("&Method"), m_method, 0);
    m_keyLabel->setBuddy(m_key);
    row->addWidget(m_keyLabel);
    row->addWidget(m_key, 1);
    m_send->setDefault(true);
    row->addWidget(m_send);
    layout->addLayout(row);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(Theme::spacing);
    leftLayout->addWidget(m_form, 1);
    auto *headerRow = new QHBoxLayout;
    auto *headerLabel = new QLabel(tr("&Headers of this request"), left);
    headerLabel->setBuddy(m_headers);
    m_headers->setPlaceholderText(tr("Name: value; a name without a value leaves it out"));
    headerRow->addWidget(headerLabel);
    headerRow->addWidget(m_headers, 1);
    leftLayout->addLayout(headerRow);
    auto *right = new QWidget(splitter);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(Theme::spacing);
    m_target->setWordWrap(true);
    m_target->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_target->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setReadOnly(true);
    m_answer->setFont(Theme::monospace());
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("The partner's answer appears here. Every exchange is recorded and stands in Traffic too."));
    rightLayout->addWidget(m_target);
    rightLayout->addWidget(m_state);
    rightLayout->addWidget(m_answer, 1);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &OcpiPartnerPush::kindChosen);
    connect(m_method, &QComboBox::currentTextChanged, this, [this](const QString &method) { m_form->setPartial(method == QLatin1StringView("PATCH")); });
    connect(m_send, &QPushButton::clicked, this, &OcpiPartnerPush::sendNow);
    fillKinds();
}

void OcpiPartnerPush::setClient(OcpiClient *client)
{
    m_client = client;
    refresh();
}

void OcpiPartnerPush::refresh()
{
    const QString before = m_kind->currentText();
    fillKinds();
    if (const int row = m_kind->findText(before); row >= 0)
        m_kind->setCurrentIndex(row);
}

void OcpiPartnerPush::fillKinds()
{
    m_kind->blockSignals(true);
    m_kind->clear();
    const auto add = [this](const QString &text, What what, const QByteArray &name) {
        m_kind->addItem(text, int(what));
        m_kind->setItemData(m_kind->count() - 1, name, NameRole);
    };
    if (m_client) {
        const OcpiConnection &connection = m_client->connection();
        for (const QByteArray &module : OcpiPush::modules(connection))
            add(QString::fromUtf8(module), What::Object, module);
        if (!connection.endpoint("commands", "RECEIVER").isEmpty()) {
            for (const QByteArray &command : OcpiPush::commands(connection.version))
                add(tr("command %1").arg(QString::fromLatin1(command)), What::Command, command);
        }
        if (!connection.endpoint("tokens", "SENDER").isEmpty() && connection.theirRole != OcpiRole::Cpo)
            add(tr("authorize a token"), What::Authorize, "tokens");
        if (!connection.endpoint("chargingprofiles", "RECEIVER").isEmpty()) {
            add(tr("charging profile: set"), What::SetProfile, {});
            add(tr("charging profile: ask for the active one"), What::ActiveProfile, {});
            add(tr("charging profile: clear"), What::ClearProfile, {});
        }
    }
    m_kind->blockSignals(false);
    m_send->setEnabled(m_kind->count() > 0);
    m_state->setText(m_kind->count() > 0 ? QString() : tr("Connect first: what the partner takes is in its list of modules."));
    kindChosen();
}

OcpiPartnerPush::What OcpiPartnerPush::what() const
{
    return What(m_kind->currentData(KindRole).toInt());
}

void OcpiPartnerPush::kindChosen()
{
    const bool any = m_client && m_kind->count() > 0;
    const QByteArray name = m_kind->currentData(NameRole).toByteArray();
    const What chosen = what();
    m_method->clear();
    const CatalogObject *object = nullptr;
    if (any) {
        const ProtocolVersion version = m_client->connection().version;
        const Catalog &catalog = Catalog::instance();
        if (chosen == What::Object) {
            for (const QByteArray &method : OcpiPush::methods(m_client->connection(), name))
                m_method->addItem(QString::fromLatin1(method));
            object = catalog.moduleObject(version, name);
        } else {
            const bool set = chosen == What::SetProfile;
            m_method->addItem(chosen == What::ActiveProfile ? QStringLiteral("GET") : chosen == What::ClearProfile ? QStringLiteral("DELETE") : set ? QStringLiteral("PUT") : QStringLiteral("POST"));
            if (chosen == What::Command)
                object = catalog.object(version, commandObject(name));
            else if (chosen == What::Authorize)
                object = catalog.object(version, "LocationReferences");
            else if (set)
                object = catalog.object(version, "SetChargingProfile");
        }
    }
    m_method->setEnabled(chosen == What::Object);
    const bool hasKey = chosen != What::Command;
    m_key->setVisible(hasKey);
    m_keyLabel->setVisible(hasKey);
    m_keyLabel->setText(chosen == What::Object ? tr("&Key") : chosen == What::Authorize ? tr("&Uid of the token") : tr("Sess&ion"));
    m_key->setPlaceholderText(chosen == What::Object ? tr("from the object; or LOC1/EVSE1/1 for a part of it") : chosen == What::Authorize ? tr("uid, or uid?type=RFID") : QString());
    m_form->setVisible(chosen != What::ActiveProfile && chosen != What::ClearProfile);
    if (object == m_form->object() && object)
        return;
    m_form->setObject(object);
    // What we send is ours as a rule.
    if (object && chosen == What::Object && object->field("country_code") && object->field("party_id")) {
        const OcpiParty &ours = m_client->connection().ours;
        m_form->setJson("{\"country_code\": \"" + ours.country + "\", \"party_id\": \"" + ours.id + "\"}");
    }
}

OcpiReceiver *OcpiPartnerPush::receiver() const
{
    for (OcpiReceiver *each : OcpiReceiver::running()) {
        if (m_client && each->settings().versions.contains(m_client->connection().version))
            return each;
    }
    return nullptr;
}

void OcpiPartnerPush::sendNow()
{
    if (!m_client || m_kind->count() == 0)
        return;
    const OcpiConnection &connection = m_client->connection();
    const QByteArray name = m_kind->currentData(NameRole).toByteArray();
    const QByteArray json = m_form->json();
    const QByteArray key = m_key->text().trimmed().toUtf8();
    const What chosen = what();
    QUrl responseUrl;
    m_waitingFor.clear();
    if (OcpiReceiver *each = receiver(); each && (chosen == What::Command || chosen == What::SetProfile || chosen == What::ActiveProfile || chosen == What::ClearProfile)) {
        m_waitingFor = each->responseUrl(chosen == What::Command ? "commands" : "chargingprofiles", connection.version);
        responseUrl = QUrl(m_waitingFor);
        if (m_listening != each) {
            if (m_listening)
                m_listening->disconnect(this);
            m_listening = each;
            connect(each, &OcpiReceiver::resultReceived, this, &OcpiPartnerPush::showResult);
        }
    }
    QString error;
    OcpiRequest request;
    switch (chosen) {
    case What::Object: request = OcpiPush::object(connection, m_method->currentText().trimmed().toUpper().toLatin1(), name, json, key, &error); break;
    case What::Command: request = OcpiPush::command(connection, name, json, responseUrl, &error); break;
    case What::Authorize: {
        const qsizetype mark = key.indexOf("?type=");
        request = OcpiPush::authorize(connection, mark < 0 ? key : key.first(mark), mark < 0 ? QByteArray() : key.sliced(mark + 6), json == "{}" ? QByteArray() : json, &error);
        break;
    }
    case What::SetProfile: request = OcpiPush::setProfile(connection, key, json, responseUrl, &error); break;
    case What::ActiveProfile: request = OcpiPush::activeProfile(connection, key, profileSeconds, responseUrl, &error); break;
    case What::ClearProfile: request = OcpiPush::clearProfile(connection, key, responseUrl, &error); break;
    }
    if (!error.isEmpty()) {
        m_state->setText(error);
        return;
    }
    for (const QString &header : m_headers->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = header.indexOf(QLatin1Char(':'));
        if (colon > 0)
            request.headers.append({header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8()});
    }
    m_target->setText(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.url.toDisplayString(QUrl::RemoveUserInfo));
    m_state->setText(tr("Sending …"));
    m_answer->clear();
    m_send->setEnabled(false);
    QPointer<OcpiPartnerPush> guard(this);
    m_client->send(std::move(request), [guard](const OcpiReply &reply) {
        if (guard)
            guard->showReply(reply);
    });
}

void OcpiPartnerPush::showReply(const OcpiReply &reply)
{
    m_send->setEnabled(m_kind->count() > 0);
    const auto milliseconds = [](qint64 microseconds) { return QLocale().toString(double(microseconds) / 1000, 'f', 1); };
    QStringList parts {reply.summary()};
    if (reply.timings.total >= 0)
        parts.append(tr("%1 ms").arg(milliseconds(reply.timings.total)));
    if (reply.timings.dns >= 0)
        parts.append(tr("name %1 ms").arg(milliseconds(reply.timings.dns)));
    if (reply.timings.encrypted >= 0 && reply.timings.connecting >= 0)
        parts.append(tr("connecting and TLS %1 ms").arg(milliseconds(reply.timings.encrypted - reply.timings.connecting)));
    if (reply.timings.firstByte >= 0)
        parts.append(tr("first byte after %1 ms").arg(milliseconds(reply.timings.firstByte)));
    if (reply.http2)
        parts.append(QStringLiteral("HTTP/2"));
    m_state->setText(parts.join(QStringLiteral(" · ")));
    m_answer->setPlainText(pretty(reply.body));
    if (!m_waitingFor.isEmpty() && reply.isOk())
        m_answer->appendPlainText(QLatin1Char('\n') + tr("Waiting for the result …"));
}

void OcpiPartnerPush::showResult(const QString &url, const QByteArray &json)
{
    if (url != m_waitingFor)
        return;
    m_waitingFor.clear();
    m_answer->appendPlainText(QLatin1Char('\n') + tr("Result of the partner:") + QLatin1Char('\n') + pretty(json));
}

} // namespace Roamscope
