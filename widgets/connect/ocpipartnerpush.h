// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/push.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Roamscope {

class MessageForm;
class OcpiReceiver;

/// Sends one object, command, authorization or charging profile to a partner, and shows what came back: at once, and
/// later the result that the partner sends to our receiver.
class OcpiPartnerPush : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiPartnerPush(QWidget *parent = nullptr);

    void setClient(OcpiClient *client);
    void refresh();

private:
    enum class What : quint8 { Object, Command, Authorize, SetProfile, ActiveProfile, ClearProfile };
    What what() const;
    void fillKinds();
    void kindChosen();
    void sendNow();
    void showReply(const OcpiReply &reply);
    void showResult(const QString &url, const QByteArray &json);
    OcpiReceiver *receiver() const;

    OcpiClient *m_client = nullptr;
    QPointer<OcpiReceiver> m_listening;
    QString m_waitingFor; ///< response URL of the last command
    QComboBox *m_kind;
    QComboBox *m_method;
    QLineEdit *m_key;
    QLabel *m_keyLabel;
    MessageForm *m_form;
    QLineEdit *m_headers;
    QPushButton *m_send;
    QLabel *m_target;
    QLabel *m_state;
    QPlainTextEdit *m_answer;
};

} // namespace Roamscope
