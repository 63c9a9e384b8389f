// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Roamscope {

/// Charge points that have a password of their own. Passwords are typed in and handed over, never shown.
class StationPasswords : public QDialog
{
    Q_OBJECT
public:
    /// `note`: where passwords are kept, when that needs a word.
    explicit StationPasswords(const QStringList &stations, const QString &note, QWidget *parent = nullptr);

    QStringList stations() const;

Q_SIGNALS:
    void passwordSet(const QString &station, const QByteArray &password);
    void passwordRemoved(const QString &station);

private:
    void take();
    void removeCurrent();
    void updateButtons();

    QListWidget *m_list;
    QLineEdit *m_station;
    QLineEdit *m_password;
    QPushButton *m_set;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace Roamscope
