// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Roamscope {

/// The certificate of a server of ours: made on the spot for the laptop's addresses, or read from files. The key is
/// handed over once by keyChosen() and not kept here.
class CertificateChooser : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateChooser(QWidget *parent = nullptr);

    /// PEM; empty for none.
    void setCertificate(const QByteArray &pem);
    const QByteArray &certificate() const { return m_certificate; }

Q_SIGNALS:
    void chosen(const QByteArray &certificatePem, const QByteArray &keyPem);
    void failed(const QString &text);

private:
    void make();
    void choose();
    void save();
    void showFacts();

    QByteArray m_certificate;
    QLabel *m_facts;
    QPushButton *m_save;
};

} // namespace Roamscope
