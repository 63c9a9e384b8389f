// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/certificatechooser.h"

#include "models/endpoints/certificates.h"
#include "models/endpoints/linkaddress.h"
#include "models/endpoints/secretstore.h"
#include "models/workspace/jsonfile.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr qint64 largestPem = 1 << 20;
constexpr int certificateDays = 365;
}

CertificateChooser::CertificateChooser(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    auto *make = new QPushButton(tr("Make one now"), this);
    make->setToolTip(tr("A certificate for the addresses that this laptop has at the moment, signed by itself"));
    auto *choose = new QPushButton(tr("Choose files…"), this);
    m_save = new QPushButton(tr("Save for the charge point…"), this);
    m_save->setToolTip(tr("The certificate without its key, to be loaded into the charge point so that it trusts this laptop"));
    row->addWidget(make);
    row->addWidget(choose);
    row->addWidget(m_save);
    row->addStretch(1);
    column->addLayout(row);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    connect(make, &QPushButton::clicked, this, &CertificateChooser::make);
    connect(choose, &QPushButton::clicked, this, &CertificateChooser::choose);
    connect(m_save, &QPushButton::clicked, this, &CertificateChooser::save);
    showFacts();
}

void CertificateChooser::setCertificate(const QByteArray &pem)
{
    m_certificate = pem;
    showFacts();
}

void CertificateChooser::showFacts()
{
    m_save->setEnabled(!m_certificate.isEmpty());
    if (m_certificate.isEmpty()) {
        m_facts->setText(tr("None yet. TLS needs one."));
        return;
    }
    const CertificateFacts facts = certificateFacts(m_certificate);
    m_facts->setText(facts.valid ? tr("%1, valid until %2, for %3")
                                       .arg(facts.commonName, QLocale().toString(facts.until.date(), QLocale::ShortFormat),
                                            facts.names.isEmpty() ? tr("no name") : facts.names.join(QStringLiteral(", ")))
                                 : tr("The certificate cannot be read."));
}

void CertificateChooser::make()
{
    QStringList names;
    QStringList addresses;
    for (const QString &name : linkNames())
        (QHostAddress(name).isNull() ? names : addresses).append(name);
    CertificateAndKey made = makeCertificate(names, addresses, certificateDays);
    if (!made.isValid()) {
        Q_EMIT failed(tr("The certificate could not be made."));
        return;
    }
    setCertificate(made.certificatePem);
    Q_EMIT chosen(made.certificatePem, made.keyPem);
    SecretStore::wipe(made.keyPem);
}

void CertificateChooser::choose()
{
    const auto read = [this](const QString &title) -> QByteArray {
        const QString path = QFileDialog::getOpenFileName(this, title, {}, tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"));
        if (path.isEmpty())
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestPem) {
            Q_EMIT failed(tr("%1 cannot be read as a certificate or key.").arg(QDir::toNativeSeparators(path)));
            return {};
        }
        return file.readAll();
    };
    const QByteArray certificate = read(tr("Certificate of this laptop, with its chain (PEM)"));
    if (certificate.isEmpty())
        return;
    if (!certificateFacts(certificate).valid) {
        Q_EMIT failed(tr("The file holds no certificate in PEM form."));
        return;
    }
    QByteArray key = certificate.contains("PRIVATE KEY") ? certificate : read(tr("Its private key (PEM)"));
    if (key.isEmpty())
        return;
    if (!keyMatchesCertificate(key, certificate)) {
        Q_EMIT failed(tr("The key does not belong to the certificate, or is encrypted. Choose the key that was made with it."));
        SecretStore::wipe(key);
        return;
    }
    // A file with both: the key goes to the keychain, only the certificates stay.
    QByteArray open;
    for (qsizetype at = certificate.indexOf("-----BEGIN CERTIFICATE-----"); at >= 0; at = certificate.indexOf("-----BEGIN CERTIFICATE-----", at + 1)) {
        const QByteArray end("-----END CERTIFICATE-----");
        const qsizetype stop = certificate.indexOf(end, at);
        if (stop < 0)
            break;
        open += certificate.mid(at, stop + end.size() - at) + '\n';
    }
    setCertificate(open);
    Q_EMIT chosen(open, key);
    SecretStore::wipe(key);
}

void CertificateChooser::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the certificate"), QStringLiteral("roamscope.pem"), tr("Certificate (*.pem)"));
    if (path.isEmpty())
        return;
    FileError error;
    if (!JsonFile::write(path, m_certificate, &error))
        Q_EMIT failed(error.text());
}

} // namespace Roamscope
