// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/stationcomposer.h"

#include "models/catalog/catalog.h"
#include "models/capture/masking.h"
#include "models/endpoints/messagedocument.h"
#include "models/endpoints/ocpplink.h"
#include "models/endpoints/ocppmessage.h"
#include "widgets/connect/messageform.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int mostSent = 30;
constexpr int mostTemplates = 200;

QString templateText(const nlohmann::ordered_json &entry, const char *member)
{
    const auto it = entry.is_object() ? entry.find(member) : entry.end();
    return entry.is_object() && it != entry.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}
}

StationComposer::StationComposer(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    column->setSpacing(Theme::spacing);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    m_action = new QComboBox(this);
    m_action->setObjectName(QStringLiteral("composerAction"));
    m_action->setAccessibleName(tr("Message"));
    m_action->setEditable(true);
    m_action->setInsertPolicy(QComboBox::NoInsert);
    m_action->completer()->setFilterMode(Qt::MatchContains);
    m_action->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_action->setMinimumWidth(260);
    m_action->setMaxVisibleItems(20);
    m_theirs = new QCheckBox(tr("all messages"), this);
    m_theirs->setToolTip(tr("Offer messages too that only charge points may send, to see what this one makes of them"));
    m_history = new QToolButton(this);
    m_history->setText(tr("History"));
    m_history->setIcon(Theme::icon(QStringLiteral("history")));
    m_history->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_history->setPopupMode(QToolButton::InstantPopup);
    m_history->setMenu(new QMenu(m_history));
    m_raw = new QToolButton(this);
    m_raw->setText(tr("Send a text…"));
    m_raw->setToolTip(tr("Send any text as it is: wrong ids, broken JSON, an answer that nobody asked for"));
    m_raw->setIcon(Theme::icon(QStringLiteral("damaged")));
    m_raw->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_send = new QPushButton(Theme::icon(QStringLiteral("send")), tr("Send"), this);
    m_send->setObjectName(QStringLiteral("composerSend"));
    m_send->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_send->setToolTip(tr("Send the message (Ctrl+Return)"));
    row->addWidget(m_action, 1);
    row->addWidget(m_theirs);
    row->addWidget(m_history);
    row->addWidget(m_raw);
    row->addWidget(m_send);
    column->addLayout(row);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_form = new MessageForm(splitter);
    splitter->addWidget(m_form);
    auto *bottom = new QWidget(splitter);
    auto *answer = new QVBoxLayout(bottom);
    answer->setContentsMargins(0, Theme::gap, 0, 0);
    answer->setSpacing(Theme::gap);
    m_answerTitle = new QLabel(tr("The answer appears here."), bottom);
    m_answerTitle->setObjectName(QStringLiteral("composerAnswer"));
    m_answer = new QPlainTextEdit(bottom);
    m_answer->setReadOnly(true);
    m_answer->setFont(Theme::monospace());
    m_answer->setTabChangesFocus(true);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setMinimumHeight(60);
    answer->addWidget(m_answerTitle);
    answer->addWidget(m_answer, 1);
    splitter->addWidget(bottom);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);

    connect(m_action, &QComboBox::currentTextChanged, this, &StationComposer::actionChosen);
    connect(m_theirs, &QCheckBox::toggled, this, [this] { setVersion(std::exchange(m_version, ProtocolVersion::Unknown)); });
    connect(m_send, &QPushButton::clicked, this, &StationComposer::send);
    connect(m_raw, &QToolButton::clicked, this, &StationComposer::sendText);
    connect(m_history->menu(), &QMenu::aboutToShow, this, &StationComposer::fillHistory);
    connect(m_form, &MessageForm::validityChanged, this, &StationComposer::updateButtons);
    setFocusProxy(m_action);
    updateButtons();
}

void StationComposer::setVersion(ProtocolVersion version)
{
    if (version == m_version && m_action->count() > 0)
        return;
    m_version = version;
    const QString before = m_action->currentText();
    {
        const QSignalBlocker blocker(m_action);
        m_action->clear();
        const QStringList actions = version == ProtocolVersion::Unknown ? QStringList() : Catalog::instance().actions(version);
        for (const QString &action : actions) {
            Initiator initiator = Initiator::Both;
            Catalog::instance().initiator(version, action.toUtf8(), &initiator);
            if (initiator != Initiator::ChargePoint || m_theirs->isChecked())
                m_action->addItem(action);
        }
        const int index = m_action->findText(before.isEmpty() ? QStringLiteral("TriggerMessage") : before);
        m_action->setCurrentIndex(qMax(0, index));
    }
    actionChosen();
}

void StationComposer::setConnected(bool connected)
{
    m_connected = connected;
    updateButtons();
}

void StationComposer::setSuggestions(const QString &field, const QStringList &values)
{
    m_form->setSuggestions(field, values);
}

void StationComposer::updateButtons()
{
    m_send->setEnabled(m_connected && !m_action->currentText().isEmpty());
    m_send->setText(m_form->isValid() ? tr("Send") : tr("Send all the same"));
    m_raw->setEnabled(m_connected);
}

void StationComposer::actionChosen()
{
    const QByteArray action = m_action->currentText().toUtf8();
    const CatalogObject *object = Catalog::instance().request(m_version, action);
    if (!object && m_action->findText(m_action->currentText()) < 0 && m_form->object())
        return; // still being typed
    if (object != m_form->object() || !object)
        m_form->setObject(object);
    updateButtons();
}

void StationComposer::compose(const QByteArray &action, const QByteArray &payload)
{
    {
        const QSignalBlocker blocker(m_action);
        m_action->setEditText(QString::fromUtf8(action));
    }
    m_form->setObject(Catalog::instance().request(m_version, action));
    m_form->setJson(payload);
    updateButtons();
}

void StationComposer::send()
{
    const QByteArray action = m_action->currentText().trimmed().toUtf8();
    const QByteArray payload = m_form->json();
    if (!m_connected || action.isEmpty())
        return;
    m_sent.removeAll({action, payload});
    m_sent.prepend({action, payload});
    if (m_sent.size() > mostSent)
        m_sent.removeLast();
    m_answerTitle->setText(tr("%1 sent. Waiting for the answer…").arg(QString::fromUtf8(action)));
    m_answer->clear();
    Q_EMIT sendRequested(action, payload);
}

void StationComposer::sendText()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Send a text as it is"));
    auto *layout = new QVBoxLayout(&dialog);
    auto *note = new QLabel(tr("Nothing is checked or changed. It is recorded as altered."), &dialog);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *edit = new QPlainTextEdit(&dialog);
    edit->setFont(Theme::monospace());
    edit->setPlainText(QStringLiteral("[2,\"%1\",\"%2\",%3]").arg(QString::fromUtf8(freshMessageId()), m_action->currentText(), QString::fromUtf8(m_form->json())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Send"));
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(note);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    dialog.resize(640, 300);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT rawRequested(edit->toPlainText().toUtf8());
}

void StationComposer::showAnswer(const QByteArray &action, const OcppAnswer &answer)
{
    const QString name = QString::fromUtf8(action);
    const QString latency = QLocale().toString(double(answer.latency.count()) / 1000.0, 'f', 1) + QStringLiteral(" ms");
    switch (answer.outcome) {
    case OcppAnswer::Outcome::Result:
        m_answerTitle->setText(tr("%1: answered after %2").arg(name, latency));
        break;
    case OcppAnswer::Outcome::Error:
        m_answerTitle->setText(tr("%1: refused with %2 after %3. %4").arg(name, QString::fromUtf8(answer.errorCode), latency, QString::fromUtf8(answer.errorDescription)));
        break;
    case OcppAnswer::Outcome::TimedOut:
        m_answerTitle->setText(tr("%1: no answer in time").arg(name));
        break;
    case OcppAnswer::Outcome::Closed:
        m_answerTitle->setText(tr("%1: the connection ended before the answer").arg(name));
        break;
    case OcppAnswer::Outcome::Dropped:
        m_answerTitle->setText(tr("%1: not sent, the station is not connected or too much is waiting").arg(name));
        break;
    }
    const std::optional<MessageDocument::Json> json = MessageDocument::parse(answer.payload);
    m_answer->setPlainText(QString::fromUtf8(json ? MessageDocument::toText(*json, true) : answer.payload));
}

void StationComposer::setTemplates(const nlohmann::ordered_json &templates)
{
    m_templates = templates.is_array() ? templates : nlohmann::ordered_json::array();
}

void StationComposer::fillHistory()
{
    QMenu *menu = m_history->menu();
    menu->clear();
    menu->addAction(Theme::icon(QStringLiteral("star")), tr("Keep this message as a template…"), this, &StationComposer::keepTemplate);
    menu->addSection(tr("Templates"));
    const std::string version(versionNumber(m_version).latin1());
    int row = -1;
    for (const auto &entry : m_templates) {
        ++row;
        if (templateText(entry, "version").toStdString() != version)
            continue;
        const QByteArray action = templateText(entry, "action").toUtf8();
        const QByteArray payload = templateText(entry, "payload").toUtf8();
        QMenu *kept = menu->addMenu(Theme::icon(QStringLiteral("star")), templateText(entry, "name"));
        kept->addAction(tr("Fill in"), this, [this, action, payload] { compose(action, payload); });
        kept->addAction(tr("Remove"), this, [this, row] {
            m_templates.erase(std::size_t(row));
            Q_EMIT templatesChanged();
        });
    }
    menu->addSection(tr("Sent in this session"));
    for (const auto &[action, payload] : std::as_const(m_sent)) {
        const QString text = QString::fromUtf8(action) + QStringLiteral("  ") + QString::fromUtf8(payload.left(60)).simplified();
        menu->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, action = action, payload = payload] { compose(action, payload); });
    }
    if (m_sent.isEmpty())
        menu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void StationComposer::keepTemplate()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Keep as a template"), tr("Name"), QLineEdit::Normal, m_action->currentText(), &ok);
    if (!ok || name.trimmed().isEmpty() || m_templates.size() >= mostTemplates)
        return;
    m_templates.push_back({{"name", name.trimmed().toStdString()},
                           {"version", std::string(versionNumber(m_version).latin1())},
                           {"action", m_action->currentText().toStdString()},
                           // Templates are written to endpoints.json, which no secret may reach.
                           {"payload", maskedText(m_form->json()).toStdString()}});
    Q_EMIT templatesChanged();
}

} // namespace Roamscope
