// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/ocpireceivermodels.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Roamscope {

/// Who may use a receiver, and what a new partner is to be sent: URL and token, shown once.
class OcpiReceiverPartners : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiReceiverPartners(OcpiReceiver *receiver, QWidget *parent = nullptr);

    /// Partners, counts and the URL as they are now.
    void refresh();
    /// Asks for a name, and shows the token.
    void invite();

Q_SIGNALS:
    /// The user invited or removed somebody.
    void edited(const QString &what);

private:
    void remove();
    void showToken(const QString &name, const QByteArray &token);
    void hideToken();
    QString letter() const; ///< what is sent to the partner, as text

    OcpiReceiver *m_receiver;
    ReceiverPartnerModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QPushButton *m_remove;
    QWidget *m_card;
    QLabel *m_cardTitle;
    QLineEdit *m_url;
    QLineEdit *m_tokenLine;
    QLabel *m_note;
    QByteArray m_token;
};

} // namespace Roamscope
