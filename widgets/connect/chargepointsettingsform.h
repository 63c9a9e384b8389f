// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/chargepointsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace Roamscope {

/// The settings of a simulated charge point as a form. The password is asked for apart: it is no part of them.
class ChargePointSettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit ChargePointSettingsForm(QWidget *parent = nullptr);

    void setSettings(const ChargePointSettings &settings, double speed);
    ChargePointSettings settings() const; ///< without the password
    double speed() const;
    /// What was typed, or what the store had. Shown as dots.
    QByteArray password() const;
    void setPassword(const QByteArray &password);
    /// Where passwords are kept, when that needs a word; translated.
    void setPasswordNote(const QString &note);
    /// For wss://: paths of the CSMS's certificate authority, of our certificate and of its key, in PEM; each may be
    /// empty.
    QStringList tlsFiles() const;
    void setTlsFiles(const QStringList &files);
    /// What cannot be changed while it runs.
    void setRunning(bool running);

Q_SIGNALS:
    /// `what` names the edit for undo.
    void edited(const QString &what);
    void passwordEdited(const QByteArray &password);

private:
    void showTlsFiles();

    ChargePointSettings m_settings;
    QFormLayout *m_connection = nullptr;
    QLineEdit *m_tlsFiles[3] = {};
    QLineEdit *m_url;
    QLineEdit *m_id;
    QComboBox *m_version;
    QLineEdit *m_password;
    QLabel *m_passwordNote;
    QSpinBox *m_evses;
    QSpinBox *m_connectors;
    QDoubleSpinBox *m_current;
    QSpinBox *m_phases;
    QLineEdit *m_token;
    QLineEdit *m_vendor;
    QLineEdit *m_model;
    QDoubleSpinBox *m_capacity;
    QDoubleSpinBox *m_soc;
    QDoubleSpinBox *m_vehiclePower;
    QDoubleSpinBox *m_taper;
    QDoubleSpinBox *m_speed;
    QCheckBox *m_bootAgain;
    QCheckBox *m_follow;
    QListWidget *m_faults;
    bool m_filling = false;
};

} // namespace Roamscope
