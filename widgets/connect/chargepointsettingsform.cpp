// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/chargepointsettingsform.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QAction>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>

namespace Roamscope {

namespace {

constexpr ProtocolVersion versions[] = {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21};

QDoubleSpinBox *number(double least, double most, int decimals, const QString &suffix)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ChargePointSettingsForm::ChargePointSettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit)
    , m_id(new QLineEdit)
    , m_version(new QComboBox)
    , m_password(new QLineEdit)
    , m_passwordNote(new QLabel)
    , m_evses(new QSpinBox)
    , m_connectors(new QSpinBox)
    , m_current(number(1, 2000, 0, QStringLiteral(" A")))
    , m_phases(new QSpinBox)
    , m_token(new QLineEdit)
    , m_vendor(new QLineEdit)
    , m_model(new QLineEdit)
    , m_capacity(number(1, 2000, 1, QStringLiteral(" kWh")))
    , m_soc(number(0, 100, 0, QStringLiteral(" %")))
    , m_vehiclePower(number(0, 5000, 1, QStringLiteral(" kW")))
    , m_taper(number(0, 100, 0, QStringLiteral(" %")))
    , m_speed(number(0.1, 10'000, 1, QStringLiteral(" ×")))
    , m_bootAgain(new QCheckBox(tr("Boots again at each reconnection")))
    , m_follow(new QCheckBox(tr("Sets its clock by the CSMS")))
    , m_faults(new QListWidget)
{
    m_url->setObjectName(QStringLiteral("url"));
    m_url->setPlaceholderText(QStringLiteral("ws://192.168.1.10:9000/ocpp"));
    m_id->setObjectName(QStringLiteral("id"));
    m_id->setMaxLength(48);
    m_version->setObjectName(QStringLiteral("version"));
    for (const ProtocolVersion version : versions)
        m_version->addItem(displayName(version), int(version));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("none"));
    m_passwordNote->setWordWrap(true);
    m_passwordNote->setFont(Theme::small());
    m_passwordNote->hide();
    m_evses->setRange(1, 20);
    m_connectors->setRange(1, 4);
    m_phases->setRange(1, 3);
    for (QSpinBox *box : {m_evses, m_connectors, m_phases})
        box->setKeyboardTracking(false);
    m_token->setObjectName(QStringLiteral("token"));
    m_faults->setObjectName(QStringLiteral("faults"));
    m_faults->setAccessibleName(tr("Faults to order"));
    for (const StationFault fault : stationFaults()) {
        auto *item = new QListWidgetItem(stationFaultText(fault), m_faults);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, quint32(fault));
    }
    m_faults->setFixedHeight(m_faults->sizeHintForRow(0) * m_faults->count() + 2 * m_faults->frameWidth() + Theme::gap);
    m_faults->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    const auto group = [](const QString &title, QFormLayout **form) {
        auto *box = new QGroupBox(title);
        *form = new QFormLayout(box);
        (*form)->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        return box;
    };
    QFormLayout *form = nullptr;
    QGroupBox *connection = group(tr("Connection"), &form);
    form->addRow(tr("CSMS &address"), m_url);
    form->addRow(tr("&Id"), m_id);
    form->addRow(tr("&Version"), m_version);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(QString(), m_passwordNote);
    m_connection = form;
    const QString tlsLabels[] = {tr("CA of the CSMS"), tr("Own certificate"), tr("Its key")};
    const char *tlsNames[] = {"caFile", "certificateFile", "keyFile"};
    for (int i = 0; i < 3; ++i) {
        QLineEdit *line = m_tlsFiles[i] = new QLineEdit;
        line->setObjectName(QString::fromLatin1(tlsNames[i]));
        line->setAccessibleName(tlsLabels[i]);
        line->setPlaceholderText(i == 0 ? tr("PEM file; the system's when empty") : tr("PEM file; for security profile 3"));
        QAction *choose = line->addAction(Theme::icon(QStringLiteral("open")), QLineEdit::TrailingPosition);
        choose->setToolTip(tr("Choose a file…"));
        connect(choose, &QAction::triggered, this, [this, line, title = tlsLabels[i]]() {
            const QString path = QFileDialog::getOpenFileName(this, title, line->text(), tr("PEM files (*.pem *.crt *.key);;All files (*)"));
            if (path.isEmpty())
                return;
            line->setText(path);
            Q_EMIT edited(tr("Certificates"));
        });
        form->addRow(tlsLabels[i], line);
    }
    form->addRow(QString(), m_bootAgain);
    QGroupBox *station = group(tr("Charge point"), &form);
    form->addRow(tr("&EVSEs"), m_evses);
    form->addRow(tr("&Connectors each"), m_connectors);
    form->addRow(tr("&Maximum current"), m_current);
    form->addRow(tr("Ph&ases"), m_phases);
    form->addRow(tr("Ve&ndor"), m_vendor);
    form->addRow(tr("Mode&l"), m_model);
    QGroupBox *vehicle = group(tr("Vehicle and driver"), &form);
    form->addRow(tr("&Token"), m_token);
    form->addRow(tr("&Battery"), m_capacity);
    form->addRow(tr("Cha&rge when plugged in"), m_soc);
    form->addRow(tr("Maximum &power"), m_vehiclePower);
    form->addRow(tr("Ta&pers from"), m_taper);
    QGroupBox *time = group(tr("Time"), &form);
    form->addRow(tr("&Speed"), m_speed);
    form->addRow(QString(), m_follow);
    QGroupBox *faults = group(tr("Faults to order"), &form);
    form->addRow(m_faults);

    auto *left = new QVBoxLayout;
    left->addWidget(connection);
    left->addWidget(vehicle);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(station);
    right->addWidget(time);
    right->addStretch();
    auto *third = new QVBoxLayout;
    third->addWidget(faults);
    third->addStretch();
    auto *inner = new QWidget;
    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    columns->setSpacing(Theme::margin);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    columns->addLayout(third, 3);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    const auto changed = [this](const QString &what) {
        return [this, what]() {
            if (!m_filling)
                Q_EMIT edited(what);
        };
    };
    connect(m_url, &QLineEdit::editingFinished, this, changed(tr("CSMS address")));
    connect(m_url, &QLineEdit::textChanged, this, &ChargePointSettingsForm::showTlsFiles);
    for (QLineEdit *line : m_tlsFiles)
        connect(line, &QLineEdit::editingFinished, this, changed(tr("Certificates")));
    showTlsFiles();
    connect(m_id, &QLineEdit::editingFinished, this, changed(tr("Charge point id")));
    connect(m_token, &QLineEdit::editingFinished, this, changed(tr("Token")));
    connect(m_vendor, &QLineEdit::editingFinished, this, changed(tr("Vendor")));
    connect(m_model, &QLineEdit::editingFinished, this, changed(tr("Model")));
    connect(m_version, &QComboBox::activated, this, changed(tr("OCPP version")));
    for (QSpinBox *box : {m_evses, m_connectors, m_phases})
        connect(box, &QSpinBox::valueChanged, this, changed(tr("Charge point")));
    connect(m_current, &QDoubleSpinBox::valueChanged, this, changed(tr("Charge point")));
    for (QDoubleSpinBox *box : {m_capacity, m_soc, m_vehiclePower, m_taper})
        connect(box, &QDoubleSpinBox::valueChanged, this, changed(tr("Vehicle")));
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, changed(tr("Speed")));
    connect(m_bootAgain, &QCheckBox::toggled, this, changed(tr("Reconnection")));
    connect(m_follow, &QCheckBox::toggled, this, changed(tr("Clock")));
    connect(m_faults, &QListWidget::itemChanged, this, changed(tr("Faults")));
    connect(m_password, &QLineEdit::editingFinished, this, [this]() {
        if (!m_filling && m_password->isModified()) {
            m_password->setModified(false);
            Q_EMIT passwordEdited(password());
        }
    });
}

void ChargePointSettingsForm::setSettings(const ChargePointSettings &settings, double speed)
{
    m_filling = true;
    m_settings = settings;
    m_url->setText(settings.url);
    m_id->setText(settings.id);
    m_version->setCurrentIndex(m_version->findData(int(settings.version)));
    m_evses->setValue(settings.evses);
    m_connectors->setValue(settings.connectorsPerEvse);
    m_current->setValue(settings.maximumCurrent);
    m_phases->setValue(settings.phases);
    m_token->setText(QString::fromUtf8(settings.token));
    m_vendor->setText(settings.vendor);
    m_model->setText(settings.model);
    m_capacity->setValue(settings.vehicle.capacityWh / 1000);
    m_soc->setValue(settings.vehicle.startSoc);
    m_vehiclePower->setValue(settings.vehicle.maximumPowerW / 1000);
    m_taper->setValue(settings.vehicle.taperFromSoc);
    m_speed->setValue(speed);
    m_bootAgain->setChecked(settings.bootOnReconnect);
    m_follow->setChecked(settings.followClock);
    for (int i = 0; i < m_faults->count(); ++i)
        m_faults->item(i)->setCheckState(settings.faults.testFlag(StationFault(m_faults->item(i)->data(Qt::UserRole).toUInt())) ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
}

ChargePointSettings ChargePointSettingsForm::settings() const
{
    ChargePointSettings settings = m_settings;
    settings.url = m_url->text().trimmed();
    settings.id = m_id->text().trimmed();
    settings.version = ProtocolVersion(m_version->currentData().toInt());
    settings.evses = m_evses->value();
    settings.connectorsPerEvse = m_connectors->value();
    settings.maximumCurrent = m_current->value();
    settings.phases = m_phases->value();
    settings.token = m_token->text().trimmed().toUtf8();
    settings.vendor = m_vendor->text();
    settings.model = m_model->text();
    settings.vehicle.capacityWh = m_capacity->value() * 1000;
    settings.vehicle.startSoc = m_soc->value();
    settings.vehicle.maximumPowerW = m_vehiclePower->value() * 1000;
    settings.vehicle.taperFromSoc = m_taper->value();
    settings.bootOnReconnect = m_bootAgain->isChecked();
    settings.followClock = m_follow->isChecked();
    settings.faults = {};
    for (int i = 0; i < m_faults->count(); ++i) {
        if (m_faults->item(i)->checkState() == Qt::Checked)
            settings.faults |= StationFault(m_faults->item(i)->data(Qt::UserRole).toUInt());
    }
    return settings;
}

double ChargePointSettingsForm::speed() const
{
    return m_speed->value();
}

QByteArray ChargePointSettingsForm::password() const
{
    return m_password->text().toUtf8();
}

void ChargePointSettingsForm::setPassword(const QByteArray &password)
{
    m_filling = true;
    m_password->setText(QString::fromUtf8(password));
    m_password->setModified(false);
    m_filling = false;
}

void ChargePointSettingsForm::setPasswordNote(const QString &note)
{
    m_passwordNote->setText(note);
    m_passwordNote->setVisible(!note.isEmpty());
}

QStringList ChargePointSettingsForm::tlsFiles() const
{
    return {m_tlsFiles[0]->text().trimmed(), m_tlsFiles[1]->text().trimmed(), m_tlsFiles[2]->text().trimmed()};
}

void ChargePointSettingsForm::setTlsFiles(const QStringList &files)
{
    m_filling = true;
    for (int i = 0; i < 3; ++i)
        m_tlsFiles[i]->setText(files.value(i));
    m_filling = false;
}

// Without TLS they mean nothing.
void ChargePointSettingsForm::showTlsFiles()
{
    const bool secure = m_url->text().trimmed().startsWith(QLatin1StringView("wss"), Qt::CaseInsensitive);
    for (QLineEdit *line : m_tlsFiles) {
        line->setVisible(secure);
        m_connection->labelForField(line)->setVisible(secure);
    }
}

void ChargePointSettingsForm::setRunning(bool running)
{
    for (QLineEdit *line : m_tlsFiles)
        line->setEnabled(!running);
    // Everything else than what it is told at its start may be tried at once.
    for (QWidget *widget : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_version), static_cast<QWidget *>(m_password),
                            static_cast<QWidget *>(m_evses), static_cast<QWidget *>(m_connectors), static_cast<QWidget *>(m_current), static_cast<QWidget *>(m_phases),
                            static_cast<QWidget *>(m_vendor), static_cast<QWidget *>(m_model), static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_bootAgain)})
        widget->setEnabled(!running);
}

} // namespace Roamscope
