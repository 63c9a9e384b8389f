// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/receiver.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Roamscope {

/// The settings of an OCPI receiver: who it is, where it listens, how it answers.
class OcpiReceiverSetup : public QWidget
{
    Q_OBJECT
public:
    /// Where the certificate comes from. Files are named in the settings; a made one is fresh at each start.
    enum class Tls : quint8 { None, Made, Files };

    explicit OcpiReceiverSetup(QWidget *parent = nullptr);

    void setSettings(const OcpiReceiverSettings &settings);
    /// TLS members and rules are left as they were set.
    OcpiReceiverSettings settings() const;
    void setTls(Tls tls, const QString &certificateFile, const QString &keyFile);
    Tls tls() const;
    QString certificateFile() const;
    QString keyFile() const;
    /// While it runs nothing but hosts and answers can be changed.
    void setRunning(bool running);
    /// What the last status of a charge point came to; empty hides it.
    void setChargerNote(const QString &text);

Q_SIGNALS:
    /// `what` names the edit for undo.
    void edited(const QString &what);

private:
    void changed(const QString &what);
    void updateRows();
    QLineEdit *fileRow(QFormLayout *form, const QString &label, const QString &what);

    OcpiReceiverSettings m_settings;
    bool m_filling = false;
    QList<QWidget *> m_fixed; ///< not while it runs
    QComboBox *m_role;
    QLineEdit *m_country;
    QLineEdit *m_party;
    QLineEdit *m_name;
    QCheckBox *m_v211;
    QCheckBox *m_v221;
    QCheckBox *m_v230;
    QComboBox *m_address;
    QSpinBox *m_port;
    QLabel *m_reach;
    QComboBox *m_tls;
    QFormLayout *m_where;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_publicUrl;
    QLineEdit *m_hosts;
    QCheckBox *m_validate;
    QCheckBox *m_strict;
    QSpinBox *m_pageSize;
    QComboBox *m_authorize;
    QComboBox *m_response;
    QComboBox *m_result;
    QSpinBox *m_delay;
    QGroupBox *m_chargers;
    QLineEdit *m_places;
    QLabel *m_chargerNote;
};

} // namespace Roamscope
