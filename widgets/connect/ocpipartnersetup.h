// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiconnection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Roamscope {

/// Settings of an OCPI partner: where it is, who both sides are, the token, TLS and limits. Tokens are told when they
/// were typed and are not kept here.
class OcpiPartnerSetup : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiPartnerSetup(QWidget *parent = nullptr);

    void setConnection(const OcpiConnection &connection);
    /// What is set, on top of what `before` holds besides (versions found, quirks).
    OcpiConnection connection(OcpiConnection before) const;
    /// Which tokens are there, for the placeholders.
    void setTokens(const OcpiTokens &tokens);
    void setKeychainNote(const QString &note);

Q_SIGNALS:
    /// `what` names the edit for undo.
    void edited(const QString &what);
    /// `name` is "token-a", "token-c" or "key-passphrase".
    void secretTyped(const QString &name, const QByteArray &value);

private:
    QWidget *addIdentity();
    QWidget *addTransport();
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &placeholder, const QString &what);
    QLineEdit *addSecret(QFormLayout *form, const QString &label, const QString &name);
    QWidget *withBrowse(QLineEdit *edit, const QString &title);
    void showTokens();

    QLineEdit *m_url;
    QComboBox *m_version;
    QComboBox *m_ourRole;
    QLineEdit *m_ours;
    QLineEdit *m_ourName;
    QLineEdit *m_ourUrl;
    QComboBox *m_theirRole;
    QLineEdit *m_theirs;
    QComboBox *m_wayIn;
    QLineEdit *m_token;
    QLabel *m_tokenNote;
    QComboBox *m_tokenStyle;
    QCheckBox *m_routing;
    QPlainTextEdit *m_headers;
    QCheckBox *m_verify;
    QLineEdit *m_ca;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_passphrase;
    QLineEdit *m_proxy;
    QLineEdit *m_hosts;
    QCheckBox *m_http2;
    QSpinBox *m_timeout;
    OcpiTokens m_tokens;
    QString m_keychainNote;
    bool m_weStarted = true;
    bool m_loading = false;
};

} // namespace Roamscope
