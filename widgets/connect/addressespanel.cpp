// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/addressespanel.h"

#include "models/endpoints/linkaddress.h"
#include "widgets/connect/qrcode.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int mostAddresses = 8;
constexpr int copiedTime = 1500; ///< ms
}

AddressesPanel::AddressesPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing);
    m_title = new QLabel(tr("What to type into the charge point"), this);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    column->addWidget(m_title);
    m_lead = new QLabel(this);
    m_lead->setWordWrap(true);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_lead);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::margin * 2);
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::spacing);
    m_grid->setVerticalSpacing(2);
    row->addWidget(m_rows, 1, Qt::AlignTop);
    auto *codes = new QVBoxLayout;
    codes->setSpacing(Theme::gap);
    m_code = new QrCode(this);
    m_code->setFixedSize(132, 132);
    m_codeCaption = new QLabel(this);
    m_codeCaption->setAlignment(Qt::AlignCenter);
    m_codeCaption->setFont(Theme::small());
    m_codeCaption->setForegroundRole(QPalette::PlaceholderText);
    codes->addWidget(m_code);
    codes->addWidget(m_codeCaption);
    codes->addStretch(1);
    row->addLayout(codes);
    column->addLayout(row);
    m_hints = new QLabel(this);
    m_hints->setWordWrap(true);
    m_hints->setTextFormat(Qt::PlainText);
    column->addWidget(m_hints);
    rebuild();
}

void AddressesPanel::setService(const Service &service)
{
    if (service == m_service && !m_urls.isEmpty())
        return;
    m_service = service;
    rebuild();
}

void AddressesPanel::setHints(const QStringList &hints)
{
    QStringList lines;
    for (const QString &hint : hints)
        lines.append(QStringLiteral("•  ") + hint);
    m_hints->setText(lines.join(QLatin1Char('\n')));
    m_hints->setVisible(!hints.isEmpty());
}

void AddressesPanel::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_urls.clear();
    m_lead->setText(m_service.running ? tr("Listening on port %1. Choose the address that the charge point can reach.").arg(m_service.port)
                                      : tr("These addresses answer once you press Start. Choose the one that the charge point can reach."));
    const QList<LinkAddress> addresses = linkAddresses();
    int line = 0;
    for (const LinkAddress &address : addresses) {
        const bool loopback = address.kind == LinkAddress::Kind::Loopback;
        if (!m_service.address.isEmpty() && QHostAddress(m_service.address) != address.address)
            continue;
        if (m_service.address.isEmpty() && line >= mostAddresses)
            break;
        const QString url = QStringLiteral("%1://%2:%3%4").arg(m_service.scheme, address.urlHost(), QString::number(m_service.port), m_service.path);
        m_urls.append(url);
        auto *kind = new QLabel(loopback ? tr("This laptop") : displayName(address.kind) + QStringLiteral(" · ") + address.interfaceName, m_rows);
        kind->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new QLabel(m_rows);
        text->setTextFormat(Qt::RichText);
        text->setText(QStringLiteral("<b>%1</b><span style='color:%2'>%3</span>")
                          .arg(url.toHtmlEscaped(), Theme::color(Theme::Role::TextMuted).name(), m_service.suffix.toHtmlEscaped()));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(url);
        auto *copy = new QToolButton(m_rows);
        copy->setIcon(Theme::icon(QStringLiteral("copy")));
        copy->setAutoRaise(true);
        copy->setToolTip(tr("Copy this address"));
        copy->setAccessibleName(tr("Copy %1").arg(url));
        connect(copy, &QToolButton::clicked, this, [url, copy] {
            QGuiApplication::clipboard()->setText(url);
            copy->setIcon(Theme::icon(QStringLiteral("check"), Theme::Role::Good));
            QTimer::singleShot(copiedTime, copy, [copy] { copy->setIcon(Theme::icon(QStringLiteral("copy"))); });
        });
        auto *code = new QToolButton(m_rows);
        code->setIcon(Theme::icon(QStringLiteral("qr")));
        code->setAutoRaise(true);
        code->setToolTip(tr("Show its QR code"));
        code->setAccessibleName(tr("QR code of %1").arg(url));
        connect(code, &QToolButton::clicked, this, [this, url] {
            m_code->setText(url);
            m_codeCaption->setText(tr("Click for a large one"));
            m_code->showLarge();
        });
        m_grid->addWidget(kind, line, 0);
        m_grid->addWidget(text, line, 1);
        m_grid->addWidget(copy, line, 2);
        m_grid->addWidget(code, line, 3);
        m_grid->setColumnStretch(1, 1);
        ++line;
    }
    if (line == 0)
        m_grid->addWidget(new QLabel(tr("The chosen address is not up. Connect the cable, or choose another address."), m_rows), 0, 0);
    m_code->setText(m_urls.value(0));
    m_codeCaption->setText(tr("Click for a large one"));
    m_code->setVisible(!m_urls.isEmpty());
    m_codeCaption->setVisible(!m_urls.isEmpty());
}

} // namespace Roamscope
