// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/stationoperations.h"

#include "models/endpoints/ocpplink.h"
#include "models/endpoints/ocppmessage.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTime>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

constexpr int mostNotes = 300;
constexpr TimeUs minute = 60'000'000;

/// "Accepted" of {"status": "Accepted"}; empty where there is none.
QString statusOf(const QByteArray &payload)
{
    const nlohmann::json json = nlohmann::json::parse(payload.begin(), payload.end(), nullptr, false);
    const auto status = json.is_object() ? json.find("status") : json.end();
    return json.is_object() && status != json.end() && status->is_string() ? QString::fromStdString(status->get<std::string>()) : QString();
}

} // namespace

StationOperations::StationOperations(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QWidget)
    , m_grid(new QGridLayout(m_rows))
    , m_log(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *scroll = new QScrollArea(splitter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_grid->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    m_grid->setHorizontalSpacing(Theme::margin);
    m_grid->setVerticalSpacing(Theme::spacing);
    m_grid->setColumnStretch(1, 1);

    QWidget *row = addRow(tr("Start"));
    m_startToken = addTokens(row);
    m_startEvse = addNumber(row, tr("on"), 0, 1000, 1);
    addButton(row, QStringLiteral("remoteStart"), tr("Start charging"), QStringLiteral("play"));
    row = addRow(tr("Stop"));
    m_transaction = new QComboBox(row);
    m_transaction->setEditable(true);
    m_transaction->setAccessibleName(tr("Transaction"));
    m_transaction->lineEdit()->setPlaceholderText(tr("transaction"));
    row->layout()->addWidget(m_transaction);
    addButton(row, QStringLiteral("remoteStop"), tr("Stop charging"), QStringLiteral("stop"));
    row = addRow(tr("Connector"));
    m_evse = addNumber(row, tr("EVSE"), 0, 1000, 1);
    m_connector = addNumber(row, tr("connector"), 0, 100, 1);
    addButton(row, QStringLiteral("unlock"), tr("Unlock"), QStringLiteral("lock"));
    addButton(row, QStringLiteral("operative"), tr("Put in service"), QStringLiteral("check"));
    addButton(row, QStringLiteral("inoperative"), tr("Take out of service"), QStringLiteral("pause"));
    row = addRow(tr("Reset"));
    addButton(row, QStringLiteral("resetSoft"), tr("Soft, when idle"), QStringLiteral("refresh"));
    addButton(row, QStringLiteral("resetHard"), tr("Hard, at once"), QStringLiteral("warning"));
    row = addRow(tr("Ask for"));
    m_message = new QComboBox(row);
    m_message->setAccessibleName(tr("Message to ask for"));
    row->layout()->addWidget(m_message);
    m_messageEvse = addNumber(row, tr("of"), 0, 1000, 0);
    addButton(row, QStringLiteral("triggerMessage"), tr("Trigger"), QStringLiteral("request"));
    row = addRow(tr("Tokens"));
    addButton(row, QStringLiteral("clearCache"), tr("Clear cache"), QStringLiteral("delete"));
    addButton(row, QStringLiteral("listVersion"), tr("Read list version"), QStringLiteral("refresh"));
    m_listVersion = addNumber(row, tr("version"), 1, 1'000'000, 1);
    addButton(row, QStringLiteral("sendList"), tr("Send local list"), QStringLiteral("send"))->setToolTip(tr("Replaces the local list by the tokens of this endpoint"));
    row = addRow(tr("Reserve"));
    m_reserveToken = addTokens(row);
    m_reserveEvse = addNumber(row, tr("on"), 0, 1000, 1);
    m_reserveMinutes = addNumber(row, tr("for"), 1, 10'000, 15);
    m_reserveMinutes->setSuffix(tr(" min"));
    addButton(row, QStringLiteral("reserve"), tr("Reserve"), QStringLiteral("clock"));
    row = addRow(tr("Reservation"));
    m_reservation = addNumber(row, tr("number"), 0, 1'000'000, 1);
    addButton(row, QStringLiteral("cancelReservation"), tr("Cancel it"), QStringLiteral("close"));
    row = addRow(tr("Firmware"));
    m_firmware = new QLineEdit(row);
    m_firmware->setPlaceholderText(QStringLiteral("http://192.168.1.2/firmware.bin"));
    m_firmware->setAccessibleName(tr("Address of the firmware"));
    row->layout()->addWidget(m_firmware);
    m_firmwareHere = new QPushButton(Theme::icon(QStringLiteral("open")), tr("Use this laptop…"), row);
    m_firmwareHere->setObjectName(QStringLiteral("firmwareHere"));
    m_firmwareHere->setToolTip(tr("Choose a file: this laptop offers it to the charge point by HTTP, not by FTP"));
    m_firmwareHere->setAutoDefault(false);
    row->layout()->addWidget(m_firmwareHere);
    connect(m_firmwareHere, &QPushButton::clicked, this, &StationOperations::firmwareFileWanted);
    addButton(row, QStringLiteral("firmware"), tr("Update"), QStringLiteral("import"));
    row = addRow(tr("Diagnostics"));
    m_upload = new QLineEdit(row);
    m_upload->setPlaceholderText(QStringLiteral("https://192.168.1.2/logs/"));
    m_upload->setAccessibleName(tr("Address to upload the diagnostics to"));
    row->layout()->addWidget(m_upload);
    m_uploadHere = new QPushButton(Theme::icon(QStringLiteral("folder")), tr("Use this laptop"), row);
    m_uploadHere->setObjectName(QStringLiteral("uploadHere"));
    m_uploadHere->setToolTip(tr("The charge point sends its log to this laptop by HTTP, not by FTP; it appears under Files"));
    m_uploadHere->setAutoDefault(false);
    row->layout()->addWidget(m_uploadHere);
    connect(m_uploadHere, &QPushButton::clicked, this, &StationOperations::uploadHereWanted);
    addButton(row, QStringLiteral("diagnostics"), tr("Upload"), QStringLiteral("export"));
    addButton(row, QStringLiteral("securityLog"), tr("Security log"), QStringLiteral("lock"));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    scroll->setWidget(m_rows);
    splitter->addWidget(scroll);
    m_log->setObjectName(QStringLiteral("operationLog"));
    m_log->setAccessibleName(tr("What became of it"));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setWordWrap(true);
    m_log->setMinimumWidth(220);
    splitter->addWidget(m_log);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({760, 280});
    column->addWidget(splitter);
    setStation(nullptr);
}

QWidget *StationOperations::addRow(const QString &title)
{
    const int line = m_grid->rowCount();
    auto *label = new QLabel(title, m_rows);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->setAlignment(Qt::AlignLeft);
    m_grid->addWidget(label, line, 0);
    m_grid->addWidget(row, line, 1);
    return row;
}

QPushButton *StationOperations::addButton(QWidget *row, const QString &operation, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(Theme::icon(icon), text, row);
    button->setObjectName(QStringLiteral("operation-") + operation);
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, operation] { perform(operation); });
    return button;
}

QSpinBox *StationOperations::addNumber(QWidget *row, const QString &label, int minimum, int maximum, int value)
{
    auto *text = new QLabel(label, row);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QSpinBox(row);
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setAccessibleName(label);
    row->layout()->addWidget(text);
    row->layout()->addWidget(box);
    return box;
}

QComboBox *StationOperations::addTokens(QWidget *row)
{
    auto *box = new QComboBox(row);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumWidth(150);
    box->setAccessibleName(tr("Token"));
    box->lineEdit()->setPlaceholderText(tr("token"));
    row->layout()->addWidget(box);
    return box;
}

void StationOperations::setTokens(const TokenList &tokens)
{
    m_tokenList = tokens;
    for (QComboBox *box : {m_startToken, m_reserveToken}) {
        const QString before = box->currentText();
        const QSignalBlocker blocker(box);
        box->clear();
        for (const ListedToken &token : tokens.tokens())
            box->addItem(QString::fromUtf8(token.id), QString::fromUtf8(token.type));
        if (!before.isEmpty())
            box->setEditText(before);
    }
}

void StationOperations::setFilesOffered(bool offered)
{
    m_firmwareHere->setEnabled(offered);
    m_uploadHere->setEnabled(offered);
}

void StationOperations::setFirmwareAddress(const QString &address)
{
    m_firmware->setText(address);
    m_firmware->setCursorPosition(0);
}

void StationOperations::setUploadAddress(const QString &address)
{
    m_upload->setText(address);
    m_upload->setCursorPosition(0);
}

QString StationOperations::uploadAddress() const
{
    return m_upload->text().trimmed();
}

void StationOperations::setStation(const StationInfo *station)
{
    m_connected = station && station->connected;
    m_rows->setEnabled(m_connected);
    const ProtocolVersion version = station ? station->version : ProtocolVersion::Unknown;
    if (version != m_version) {
        m_version = version;
        m_message->clear();
        if (version != ProtocolVersion::Unknown)
            m_message->addItems(RemoteOperation(version).triggerMessages());
        m_connector->setEnabled(version != ProtocolVersion::Ocpp16);
    }
    QStringList transactions;
    if (station) {
        for (const StationTransaction &transaction : station->transactions)
            transactions.append(QString::fromUtf8(transaction.id));
    }
    QStringList shown;
    for (int i = 0; i < m_transaction->count(); ++i)
        shown.append(m_transaction->itemText(i));
    if (shown != transactions) {
        m_transaction->clear();
        m_transaction->addItems(transactions);
    }
}

ChargerPlace StationOperations::place(const QSpinBox *evse, const QSpinBox *connector) const
{
    return {.evse = evse->value(), .connector = connector && m_version != ProtocolVersion::Ocpp16 ? connector->value() : 0};
}

RemoteRequest StationOperations::requestOf(const QString &operation)
{
    const RemoteOperation remote(m_version);
    const auto type = [](const QComboBox *box) {
        const int index = box->findText(box->currentText());
        return index < 0 ? QByteArray() : box->itemData(index).toString().toUtf8();
    };
    const auto text = [](const QComboBox *box) { return box->currentText().trimmed().toUtf8(); };
    if (operation == QLatin1String("remoteStart"))
        return text(m_startToken).isEmpty() ? RemoteRequest() : remote.startTransaction(text(m_startToken), type(m_startToken), place(m_startEvse), m_next++);
    if (operation == QLatin1String("remoteStop"))
        return text(m_transaction).isEmpty() ? RemoteRequest() : remote.stopTransaction(text(m_transaction));
    if (operation == QLatin1String("unlock"))
        return remote.unlock(place(m_evse, m_connector));
    if (operation == QLatin1String("operative") || operation == QLatin1String("inoperative"))
        return remote.changeAvailability(operation == QLatin1String("operative"), place(m_evse, m_connector));
    if (operation == QLatin1String("resetSoft") || operation == QLatin1String("resetHard"))
        return remote.reset(operation == QLatin1String("resetHard"));
    if (operation == QLatin1String("triggerMessage"))
        return remote.trigger(text(m_message), place(m_messageEvse));
    if (operation == QLatin1String("clearCache"))
        return remote.clearCache();
    if (operation == QLatin1String("listVersion"))
        return remote.localListVersion();
    if (operation == QLatin1String("sendList"))
        return remote.sendLocalList(m_listVersion->value(), true, m_tokenList.tokens());
    if (operation == QLatin1String("reserve")) {
        m_reservation->setValue(m_next);
        return text(m_reserveToken).isEmpty()
            ? RemoteRequest()
            : remote.reserve(m_next++, text(m_reserveToken), type(m_reserveToken), utcNow() + m_reserveMinutes->value() * minute, place(m_reserveEvse));
    }
    if (operation == QLatin1String("cancelReservation"))
        return remote.cancelReservation(m_reservation->value());
    if (operation == QLatin1String("firmware"))
        return m_firmware->text().trimmed().isEmpty() ? RemoteRequest() : remote.updateFirmware(m_firmware->text().trimmed().toUtf8(), utcNow(), m_next++);
    if (operation == QLatin1String("diagnostics") || operation == QLatin1String("securityLog"))
        return m_upload->text().trimmed().isEmpty() ? RemoteRequest()
                                                    : remote.uploadLog(m_upload->text().trimmed().toUtf8(), m_next++, operation == QLatin1String("securityLog"));
    return {};
}

bool StationOperations::perform(const QString &operation)
{
    if (!m_connected)
        return false;
    const RemoteRequest request = requestOf(operation);
    if (request.action.isEmpty()) {
        note(tr("Fill in the value beside the button first."), int(Severity::Warning));
        return false;
    }
    Q_EMIT requested(request);
    return true;
}

void StationOperations::note(const QString &text, int severity)
{
    auto *item = new QListWidgetItem(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + text);
    item->setIcon(severity < 0 ? Theme::icon(QStringLiteral("check"), Theme::Role::Good) : Theme::icon(Severity(severity)));
    m_log->insertItem(0, item);
    while (m_log->count() > mostNotes)
        delete m_log->takeItem(m_log->count() - 1);
}

void StationOperations::showAnswer(const QByteArray &action, const OcppAnswer &answer)
{
    const QString name = QString::fromUtf8(action);
    const QString latency = QLocale().toString(double(answer.latency.count()) / 1000.0, 'f', 1) + QStringLiteral(" ms");
    switch (answer.outcome) {
    case OcppAnswer::Outcome::Result: {
        const QString status = statusOf(answer.payload);
        const bool good = status.isEmpty() || status == QLatin1String("Accepted") || status == QLatin1String("Unlocked") || status == QLatin1String("Scheduled");
        note(status.isEmpty() ? tr("%1: answered after %2").arg(name, latency) : tr("%1: %2, after %3").arg(name, status, latency), good ? -1 : int(Severity::Warning));
        break;
    }
    case OcppAnswer::Outcome::Error:
        note(tr("%1: error %2. %3").arg(name, QString::fromUtf8(answer.errorCode), QString::fromUtf8(answer.errorDescription)), int(Severity::Error));
        break;
    case OcppAnswer::Outcome::TimedOut:
        note(tr("%1: no answer in time").arg(name), int(Severity::Error));
        break;
    case OcppAnswer::Outcome::Closed:
        note(tr("%1: the connection ended before the answer").arg(name), int(Severity::Error));
        break;
    case OcppAnswer::Outcome::Dropped:
        note(tr("%1: not sent, the station is not connected").arg(name), int(Severity::Error));
        break;
    }
}

} // namespace Roamscope
