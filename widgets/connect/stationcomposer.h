// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"

#include <nlohmann/json.hpp>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Roamscope {

class MessageForm;
struct OcppAnswer;

/// Any message to a station: an action, its payload by form or raw, the answer below. What was sent is kept as a history
/// to send again.
class StationComposer : public QWidget
{
    Q_OBJECT
public:
    explicit StationComposer(QWidget *parent = nullptr);

    /// Unknown: no station is chosen.
    void setVersion(ProtocolVersion version);
    void setConnected(bool connected);
    void setSuggestions(const QString &field, const QStringList &values);
    /// Puts a request into the form.
    void compose(const QByteArray &action, const QByteArray &payload);
    void showAnswer(const QByteArray &action, const OcppAnswer &answer);

    /// Payloads that are kept by name: [{"name", "version", "action", "payload"}].
    void setTemplates(const nlohmann::ordered_json &templates);
    const nlohmann::ordered_json &templates() const { return m_templates; }

Q_SIGNALS:
    void sendRequested(const QByteArray &action, const QByteArray &payload);
    /// A text as it is, whatever it may be.
    void rawRequested(const QByteArray &text);
    void templatesChanged();

private:
    void actionChosen();
    void send();
    void sendText();
    void fillHistory();
    void keepTemplate();
    void updateButtons();

    ProtocolVersion m_version = ProtocolVersion::Unknown;
    bool m_connected = false;
    QComboBox *m_action;
    QCheckBox *m_theirs;
    QToolButton *m_history;
    MessageForm *m_form;
    QPushButton *m_send;
    QToolButton *m_raw;
    QLabel *m_answerTitle;
    QPlainTextEdit *m_answer;
    nlohmann::ordered_json m_templates = nlohmann::ordered_json::array();
    QList<std::pair<QByteArray, QByteArray>> m_sent; ///< newest first
};

} // namespace Roamscope
