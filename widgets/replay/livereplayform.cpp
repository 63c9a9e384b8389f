// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/replay/livereplayform.h"

#include "models/endpoints/websocketclient.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int usualPort = 8181; // beside the central system's own
constexpr int mostChargePoints = 200; // in the list
constexpr double speeds[] = {1, 2, 10, 100, 0};

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QFormLayout *formLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

QComboBox *chooser(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

} // namespace

LiveReplayForm::LiveReplayForm(const LiveReplaySource &source, const EndpointList *endpoints, QWidget *parent)
    : QWidget(parent)
    , m_endpoints(endpoints)
    , m_source(source)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);

    layout->addWidget(heading(tr("What is replayed"), this));
    QFormLayout *what = formLayout();
    m_role = chooser(this);
    m_role->setObjectName(QStringLiteral("replay.role"));
    m_role->addItem(Theme::icon(Theme::iconName(Lane::ChargePoint)), tr("As charge point, to a CSMS"), int(ReplayRole::ChargePoint));
    m_role->addItem(Theme::icon(Theme::iconName(Lane::Csms)), tr("As CSMS, to a charge point"), int(ReplayRole::Csms));
    m_role->addItem(Theme::icon(Theme::iconName(Lane::Cpo)), tr("As OCPI sender, to a partner"), int(ReplayRole::OcpiSender));
    what->addRow(tr("&We are"), m_role);
    m_part = chooser(this);
    m_part->setObjectName(QStringLiteral("replay.part"));
    what->addRow(tr("&Part"), m_part);
    layout->addLayout(what);
    layout->addSpacing(Theme::spacing);

    layout->addWidget(heading(tr("Where to"), this));
    m_where = formLayout();
    m_endpoint = chooser(this);
    m_endpoint->setObjectName(QStringLiteral("replay.endpoint"));
    m_where->addRow(tr("&Endpoint"), m_endpoint);
    m_url = new QLineEdit(this);
    m_url->setObjectName(QStringLiteral("replay.url"));
    m_url->setPlaceholderText(QStringLiteral("ws://localhost:9000/ocpp"));
    m_where->addRow(tr("&Address"), m_url);
    m_address = chooser(this);
    m_address->addItem(tr("This computer only"), QStringLiteral("127.0.0.1"));
    m_address->addItem(tr("Every network of this computer"), QString());
    m_where->addRow(tr("&Listen on"), m_address);
    m_port = new QSpinBox(this);
    m_port->setRange(0, 65535);
    m_port->setValue(usualPort);
    m_port->setSpecialValueText(tr("any free one"));
    m_where->addRow(tr("P&ort"), m_port);
    m_id = new QLineEdit(this);
    m_id->setObjectName(QStringLiteral("replay.id"));
    m_id->setPlaceholderText(tr("as recorded"));
    m_where->addRow(tr("&Id there"), m_id);
    layout->addLayout(m_where);
    layout->addSpacing(Theme::spacing);

    layout->addWidget(heading(tr("How"), this));
    QFormLayout *how = formLayout();
    m_speed = chooser(this);
    m_speed->setObjectName(QStringLiteral("replay.speed"));
    for (const double speed : speeds)
        m_speed->addItem(speed == 0 ? tr("As fast as answers come") : speed == 1 ? tr("As recorded") : tr("%1 times faster").arg(speed), speed);
    how->addRow(tr("&Speed"), m_speed);
    layout->addLayout(how);
    m_shift = new QCheckBox(tr("&Move times in messages to now"), this);
    m_shift->setChecked(true);
    layout->addWidget(m_shift);
    auto *edits = new QLabel(tr("&Changed values, one a line"), this);
    layout->addWidget(edits);
    m_edits = new QPlainTextEdit(this);
    m_edits->setObjectName(QStringLiteral("replay.edits"));
    m_edits->setFont(Theme::monospace());
    m_edits->setTabChangesFocus(true);
    m_edits->setPlaceholderText(QStringLiteral("/idTag=AB12\nMeterValues/connectorId=2\nremove /reservationId"));
    m_edits->setFixedHeight(m_edits->fontMetrics().lineSpacing() * 5 + 2 * Theme::spacing);
    edits->setBuddy(m_edits);
    layout->addWidget(m_edits);
    // One column of labels through all groups.
    int widest = 0;
    for (QFormLayout *each : {what, m_where, how}) {
        for (int row = 0; row < each->rowCount(); ++row)
            widest = std::max(widest, each->itemAt(row, QFormLayout::LabelRole)->widget()->sizeHint().width());
    }
    for (QFormLayout *each : {what, m_where, how}) {
        for (int row = 0; row < each->rowCount(); ++row)
            each->itemAt(row, QFormLayout::LabelRole)->widget()->setMinimumWidth(widest);
    }
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_hint);
    layout->addStretch();

    fillParts(source);
    const bool isOcpi = source.capture && source.chargePoint.isEmpty() && source.capture->actions().find("BootNotification") == 0
        && source.capture->actions().find("Heartbeat") == 0 && source.capture->actions().find("TransactionEvent") == 0 && source.capture->actions().find("StatusNotification") == 0;
    m_role->setCurrentIndex(isOcpi ? int(ReplayRole::OcpiSender) : int(ReplayRole::ChargePoint));
    fillEndpoints();
    updateFields();

    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        fillEndpoints();
        updateFields();
        Q_EMIT changed();
    });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        Q_EMIT changed();
    });
    for (QComboBox *box : {m_part, m_speed, m_address})
        connect(box, &QComboBox::currentIndexChanged, this, &LiveReplayForm::changed);
    for (QLineEdit *line : {m_url, m_id})
        connect(line, &QLineEdit::textChanged, this, &LiveReplayForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &LiveReplayForm::changed);
    connect(m_shift, &QCheckBox::toggled, this, &LiveReplayForm::changed);
    connect(m_edits, &QPlainTextEdit::textChanged, this, &LiveReplayForm::changed);
}

void LiveReplayForm::fillParts(const LiveReplaySource &source)
{
    const auto add = [this](Part part, const QString &text, const QByteArray &value = {}) {
        m_part->addItem(text, int(part));
        m_part->setItemData(m_part->count() - 1, value, Qt::UserRole + 1);
    };
    add(Part::Whole, tr("The whole capture"));
    if (!source.filter.isEmpty())
        add(Part::Filter, tr("What the filter shows"));
    if (source.rangeFrom != noTime && source.rangeTo > source.rangeFrom)
        add(Part::Range, tr("The range of the timeline"));
    if (!source.transaction.isEmpty()) {
        add(Part::Transaction, tr("Transaction %1").arg(QString::fromUtf8(source.transaction)), source.transaction);
        m_part->setCurrentIndex(m_part->count() - 1);
    }
    if (!source.capture)
        return;
    const StringTable &peers = source.capture->peers();
    for (int id = 1; id <= std::min(peers.size(), mostChargePoints); ++id) {
        const QByteArray name = peers.text(quint16(id));
        if (name.isEmpty())
            continue;
        add(Part::ChargePoint, tr("Only %1").arg(QString::fromUtf8(name)), name);
        if (source.transaction.isEmpty() && name == source.chargePoint)
            m_part->setCurrentIndex(m_part->count() - 1);
    }
}

ReplayRole LiveReplayForm::role() const
{
    return ReplayRole(m_role->currentData().toInt());
}

void LiveReplayForm::fillEndpoints()
{
    const QSignalBlocker blocker(m_endpoint);
    m_endpoint->clear();
    const EndpointKind kind = role() == ReplayRole::ChargePoint ? EndpointKind::ChargePoint : role() == ReplayRole::Csms ? EndpointKind::CentralSystem : EndpointKind::OcpiPartner;
    for (int row = 0; m_endpoints && row < m_endpoints->count(); ++row) {
        if (m_endpoints->at(row).kind == kind)
            m_endpoint->addItem(m_endpoints->at(row).name, row);
    }
    if (role() == ReplayRole::ChargePoint)
        m_endpoint->addItem(tr("Another address"), -1);
    else if (role() == ReplayRole::Csms)
        m_endpoint->addItem(tr("A port of this computer"), -1);
    else if (m_endpoint->count() == 0)
        m_endpoint->addItem(tr("No partner in Connect yet"), -1);
    // What was recorded from one address is not sent to a configured one by a slip.
    m_endpoint->setCurrentIndex(role() == ReplayRole::OcpiSender ? 0 : m_endpoint->count() - 1);
}

std::optional<Endpoint> LiveReplayForm::endpoint() const
{
    const int row = m_endpoint->currentData().toInt();
    if (!m_endpoints || m_endpoint->currentIndex() < 0 || row < 0 || row >= m_endpoints->count())
        return std::nullopt;
    return m_endpoints->at(row);
}

void LiveReplayForm::updateFields()
{
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = m_where->labelForField(field))
            label->setVisible(on);
    };
    const bool configured = endpoint().has_value();
    show(m_url, role() == ReplayRole::ChargePoint && !configured);
    show(m_address, role() == ReplayRole::Csms && !configured);
    show(m_port, role() == ReplayRole::Csms && !configured);
    show(m_id, role() != ReplayRole::OcpiSender);
    m_id->setPlaceholderText(role() == ReplayRole::Csms ? tr("whoever connects") : tr("as recorded"));
    m_hint->setText(role() == ReplayRole::ChargePoint
                        ? tr("Message ids are new. Transaction ids come from the answers of the CSMS. Passwords are those of Connect.")
                        : role() == ReplayRole::Csms
                        ? tr("The charge point gets the recorded commands: a reset resets it. What it asks is answered as it was recorded.")
                        : tr("Requests go to the partner's own endpoints, with the token from the keychain. Addresses of the recorded partner are not used."));
}

QString LiveReplayForm::url() const
{
    return m_url->text().trimmed();
}

QString LiveReplayForm::listenAddress() const
{
    return m_address->currentData().toString();
}

quint16 LiveReplayForm::port() const
{
    return quint16(m_port->value());
}

QString LiveReplayForm::missing() const
{
    if (role() == ReplayRole::OcpiSender && !endpoint())
        return tr("Add the partner in Connect first: its address and token stand there.");
    if (role() == ReplayRole::ChargePoint && !endpoint()) {
        if (url().isEmpty())
            return tr("Type the address of the CSMS.");
        WebSocketAddress address;
        return WebSocketAddress::parse(url().toUtf8(), &address);
    }
    return {};
}

ReplayOrder LiveReplayForm::order(QString *error) const
{
    ReplayOrder order;
    order.role = role();
    const QByteArray value = m_part->currentData(Qt::UserRole + 1).toByteArray();
    switch (Part(m_part->currentData().toInt())) {
    case Part::Whole: break;
    case Part::Filter: order.filter = m_source.filter; break;
    case Part::Range:
        order.from = m_source.rangeFrom;
        order.until = m_source.rangeTo;
        break;
    case Part::Transaction:
        order.transaction = value;
        if (role() != ReplayRole::OcpiSender)
            order.chargePoint = m_source.chargePoint;
        break;
    case Part::ChargePoint: order.chargePoint = value; break;
    }
    order.liveId = m_id->isVisibleTo(this) ? m_id->text().trimmed().toUtf8() : QByteArray();
    order.speed = m_speed->currentData().toDouble();
    order.shiftTimes = m_shift->isChecked();
    const QStringList lines = m_edits->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QString problem;
        if (const std::optional<ReplayEdit> edit = ReplayEdit::parse(line, &problem))
            order.edits.append(*edit);
        else if (error && error->isEmpty())
            *error = problem;
    }
    return order;
}

} // namespace Roamscope
