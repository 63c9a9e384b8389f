// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpireceiverpartners.h"

#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

OcpiReceiverPartners::OcpiReceiverPartners(OcpiReceiver *receiver, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_model(new ReceiverPartnerModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::spacing);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing);
    auto *add = new QPushButton(Theme::icon(QStringLiteral("key")), tr("Invite a Partner…"), this);
    add->setObjectName(QStringLiteral("invitePartner"));
    m_remove = new QPushButton(Theme::icon(QStringLiteral("delete")), tr("Remove"), this);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);

    m_card = new QWidget(this);
    m_card->setObjectName(QStringLiteral("invitation"));
    m_card->setAutoFillBackground(true);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    card->setSpacing(Theme::spacing);
    m_cardTitle = new QLabel(m_card);
    QFont bold = m_cardTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_cardTitle->setFont(bold);
    card->addWidget(m_cardTitle);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::gap);
    m_url = new QLineEdit(m_card);
    m_tokenLine = new QLineEdit(m_card);
    for (QLineEdit *line : {m_url, m_tokenLine}) {
        line->setReadOnly(true);
        line->setFont(Theme::monospace());
        QAction *copy = line->addAction(Theme::icon(QStringLiteral("copy")), QLineEdit::TrailingPosition);
        copy->setToolTip(tr("Copy"));
        connect(copy, &QAction::triggered, this, [line] { QGuiApplication::clipboard()->setText(line->text()); });
    }
    m_url->setAccessibleName(tr("Versions URL"));
    m_tokenLine->setAccessibleName(tr("Registration token"));
    form->addRow(tr("Versions URL"), m_url);
    form->addRow(tr("Token A"), m_tokenLine);
    card->addLayout(form);
    m_note = new QLabel(tr("The token is shown this once. Send it on another way than the URL where you can."), m_card);
    m_note->setWordWrap(true);
    card->addWidget(m_note);
    auto *row = new QHBoxLayout;
    auto *copyAll = new QPushButton(Theme::icon(QStringLiteral("copy")), tr("Copy as Text"), m_card);
    auto *done = new QPushButton(tr("Done"), m_card);
    row->addWidget(copyAll);
    row->addWidget(done);
    row->addStretch(1);
    card->addLayout(row);
    m_card->hide();
    column->addWidget(m_card);

    m_stack = new QStackedWidget(this);
    auto *empty = new EmptyState(m_stack);
    empty->setContent(QStringLiteral("partner"), tr("No partner yet"),
                      tr("Invite one: you get a URL and a token to send. With them the partner's platform registers here by itself."));
    connect(empty->addButton(tr("Invite a Partner…")), &QPushButton::clicked, this, &OcpiReceiverPartners::invite);
    m_stack->addWidget(empty);
    m_table = new QTableView(m_stack);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Partners"));
    for (const auto &[column, width] : std::initializer_list<std::pair<int, int>> {{ReceiverPartnerModel::Name, 220},
             {ReceiverPartnerModel::Party, 160}, {ReceiverPartnerModel::State, 190}, {ReceiverPartnerModel::Version, 70},
             {ReceiverPartnerModel::LastSeen, 180}, {ReceiverPartnerModel::Requests, 90}, {ReceiverPartnerModel::Refused, 90}})
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    Theme::styleHeader(m_table->horizontalHeader());
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);

    connect(add, &QPushButton::clicked, this, &OcpiReceiverPartners::invite);
    connect(m_remove, &QPushButton::clicked, this, &OcpiReceiverPartners::remove);
    connect(done, &QPushButton::clicked, this, &OcpiReceiverPartners::hideToken);
    connect(copyAll, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(letter()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_remove->setEnabled(false);
    refresh();
}

void OcpiReceiverPartners::refresh()
{
    m_model->setPartners(m_receiver->partners());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    m_url->setText(m_receiver->isRunning() ? m_receiver->versionsUrl() : tr("known when the receiver is started"));
}

void OcpiReceiverPartners::invite()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Invite a Partner"), tr("Name of the partner"), QLineEdit::Normal, {}, &accepted).trimmed();
    if (!accepted)
        return;
    const QString id = m_receiver->invite(name);
    for (const OcpiReceiverPartner &partner : m_receiver->partners()) {
        if (partner.id == id)
            showToken(partner.name, partner.token);
    }
    refresh();
    Q_EMIT edited(tr("Invite a Partner"));
}

void OcpiReceiverPartners::remove()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const OcpiReceiverPartner partner = m_model->at(index.row());
    const auto answer = QMessageBox::question(this, tr("Remove a Partner"),
                                              tr("“%1” cannot connect any more then, and its tokens are forgotten. Remove it?").arg(partner.name));
    if (answer != QMessageBox::Yes)
        return;
    m_receiver->removePartner(partner.id);
    hideToken();
    refresh();
    Q_EMIT edited(tr("Remove a Partner"));
}

void OcpiReceiverPartners::showToken(const QString &name, const QByteArray &token)
{
    QPalette palette = m_card->palette();
    palette.setColor(QPalette::Window, Theme::color(Theme::Role::AccentSoft));
    m_card->setPalette(palette);
    m_token = token;
    m_cardTitle->setText(tr("Send this to %1").arg(name));
    m_tokenLine->setText(QString::fromUtf8(token));
    m_card->show();
    m_tokenLine->setFocus();
    m_tokenLine->selectAll();
}

void OcpiReceiverPartners::hideToken()
{
    m_token.clear();
    m_tokenLine->clear();
    m_card->hide();
}

QString OcpiReceiverPartners::letter() const
{
    const OcpiReceiverSettings &settings = m_receiver->settings();
    QStringList versions;
    for (const ProtocolVersion version : settings.versions)
        versions += QString(versionNumber(version));
    return tr("Our OCPI platform, for your registration\n\nParty: %1, %2\nVersions URL: %3\nVersions: %4\nToken A: %5\n\nThe token opens versions and credentials. Your platform gets another one when it has sent its credentials.\n")
        .arg(QString::fromUtf8(settings.party.text()), QString(ocpiRoleId(settings.role)), m_url->text(), versions.join(QLatin1String(", ")),
             QString::fromUtf8(m_token));
}

} // namespace Roamscope
