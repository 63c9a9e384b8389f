// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/endpoint.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Roamscope {

class AddressesPanel;
class CertificateChooser;
class ListenFields;
class SecretStore;
struct CentralSystemSettings;

/// What a Central System is set to, as it stands in an Endpoint; without secrets.
CentralSystemSettings centralSystemSettings(const Endpoint::Settings &settings, QString *error);
Endpoint::Settings centralSystemDefaults();
/// Charge points that have a password of their own, in the SecretStore under stationPasswordName().
QStringList stationsWithPassword(const Endpoint::Settings &settings);
QString stationPasswordName(const QString &station);

/// The settings of a Central System, beside what to type into the charger.
class CentralSystemForm : public QWidget
{
    Q_OBJECT
public:
    CentralSystemForm(SecretStore *secrets, QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);
    /// While it runs what matters for listening is locked; `port` is the one in use.
    void setRunning(bool running, quint16 port);

Q_SIGNALS:
    void edited(const nlohmann::ordered_json &settings, const QString &what);
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const char *member, const nlohmann::ordered_json &value, const QString &what);
    void chooseAuthority();
    void editPasswords();
    void showSettings();
    void showAddresses();
    QStringList hints() const;

    SecretStore *m_secrets;
    Endpoint m_endpoint;
    bool m_running = false;
    quint16 m_usedPort = 0;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_locked;
    QLabel *m_lockedNote;
    ListenFields *m_listen;
    QLineEdit *m_path;
    QList<QCheckBox *> m_versions;
    QComboBox *m_profile;
    QLineEdit *m_password;
    QPushButton *m_passwords = nullptr;
    CertificateChooser *m_certificate;
    QWidget *m_certificateRow = nullptr;
    QPushButton *m_authority = nullptr;
    QSpinBox *m_interval;
    QCheckBox *m_acceptBoot;
    QCheckBox *m_acceptUnknown;
    QPlainTextEdit *m_tokens;
    QLabel *m_tokensNote;
    AddressesPanel *m_addresses;
};

} // namespace Roamscope
