// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpireceiverdata.h"

#include "models/compare/feed.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Roamscope {

OcpiReceiverData::OcpiReceiverData(OcpiReceiver *receiver, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_model(new ReceiverDataModel(this))
    , m_loader(new FeedLoader(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::spacing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing);
    auto *load = new QPushButton(Theme::icon(QStringLiteral("open")), tr("Load Files…"), this);
    load->setObjectName(QStringLiteral("loadReceiverData"));
    load->setToolTip(tr("Objects that are held from the beginning: JSON files, archives, pages of a dump"));
    m_compare = new QPushButton(Theme::icon(QStringLiteral("compare")), tr("Open in Compare"), this);
    m_compare->setToolTip(tr("What is held at this moment, as a Dataset"));
    m_clear = new QPushButton(Theme::icon(QStringLiteral("delete")), tr("Empty"), this);
    m_version = new QComboBox(this);
    m_version->setAccessibleName(tr("Version"));
    for (QPushButton *button : {load, m_compare, m_clear})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_version);
    column->addLayout(buttons);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setAutoFillBackground(true);
    m_message->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    m_message->hide();
    column->addWidget(m_message);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Data held"));
    for (const auto &[column, width] : std::initializer_list<std::pair<int, int>> {{ReceiverDataModel::Module, 220},
             {ReceiverDataModel::Objects, 90}, {ReceiverDataModel::Newest, 180}, {ReceiverDataModel::Age, 110},
             {ReceiverDataModel::LastChange, 180}, {ReceiverDataModel::Requests, 90}, {ReceiverDataModel::Refused, 90}})
        m_table->setColumnWidth(column, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    Theme::styleHeader(m_table->horizontalHeader());
    column->addWidget(m_table, 1);

    connect(load, &QPushButton::clicked, this, &OcpiReceiverData::chooseFiles);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareAsked(snapshot()); });
    connect(m_clear, &QPushButton::clicked, this, &OcpiReceiverData::clear);
    connect(m_version, &QComboBox::currentIndexChanged, this, &OcpiReceiverData::refresh);
    connect(m_loader, &FeedLoader::finished, this, [this](const DatasetPtr &dataset) {
        // Putting 100,000 objects into the store takes a moment.
        say(tr("Loading %n object(s)…", nullptr, int(dataset->totalCount())), false);
        QString error;
        OcpiStore *target = m_receiver->storeFor(dataset, &error);
        if (!target) {
            say(error, true);
            return;
        }
        m_watcher.setFuture(QtConcurrent::run([target, dataset, owner = m_receiver->settings().party] { return target->load(dataset, owner); }));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        say(tr("%n object(s) loaded.", nullptr, int(m_watcher.result())), false);
        refresh();
    });
    updateVersions();
    refresh();
}

OcpiReceiverData::~OcpiReceiverData()
{
    m_watcher.waitForFinished();
}

void OcpiReceiverData::updateVersions()
{
    const QList<ProtocolVersion> &versions = m_receiver->settings().versions;
    bool same = versions.size() == m_version->count();
    for (int i = 0; same && i < m_version->count(); ++i)
        same = m_version->itemData(i).toInt() == int(versions[i]);
    if (!same) {
        const QSignalBlocker blocker(m_version);
        const QVariant current = m_version->currentData();
        m_version->clear();
        for (const ProtocolVersion version : versions)
            m_version->addItem(displayName(version), int(version));
        m_version->setCurrentIndex(std::max(m_version->findData(current), 0));
    }
    m_version->setVisible(m_version->count() > 1);
}

OcpiStore *OcpiReceiverData::store() const
{
    const QVariant version = m_version->currentData();
    return version.isValid() ? m_receiver->store(ProtocolVersion(version.toInt())) : m_receiver->store();
}

void OcpiReceiverData::refresh()
{
    updateVersions();
    OcpiStore *held = store();
    m_model->setRows(ReceiverDataModel::rowsOf(*m_receiver, *held), QDateTime::currentMSecsSinceEpoch() * 1000);
    const bool any = held->totalCount() > 0;
    m_compare->setEnabled(any);
    m_clear->setEnabled(any);
}

DatasetPtr OcpiReceiverData::snapshot() const
{
    const OcpiReceiverSettings &settings = m_receiver->settings();
    const DatasetRole role = settings.role == OcpiRole::Emsp ? DatasetRole::Emsp : DatasetRole::Cpo;
    return store()->snapshot(role, tr("held by %1").arg(settings.businessName), QString::fromUtf8(settings.party.text()));
}

void OcpiReceiverData::setFiles(const QStringList &files)
{
    m_files = files;
}

void OcpiReceiverData::loadFiles()
{
    if (m_files.isEmpty())
        return;
    QStringList missing;
    QStringList there;
    for (const QString &file : m_files)
        (QFileInfo::exists(file) ? there : missing) += file;
    if (!missing.isEmpty())
        say(tr("Not there any more: %1. Load it from where it is now.").arg(missing.join(QLatin1String(", "))), true);
    if (there.isEmpty())
        return;
    FeedOptions options;
    options.role = m_receiver->settings().role == OcpiRole::Emsp ? DatasetRole::Emsp : DatasetRole::Cpo;
    m_loader->load(there, options);
}

void OcpiReceiverData::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Load OCPI Objects"), {}, tr("OCPI data (*.json *.jsonl *.gz *.zip);;All files (*)"));
    if (files.isEmpty())
        return;
    m_files = files;
    loadFiles();
    Q_EMIT edited(tr("Data"));
}

void OcpiReceiverData::clear()
{
    const auto answer = QMessageBox::question(this, tr("Empty"), tr("Everything that this receiver holds is forgotten. Files on the disk stay as they are. Go on?"));
    if (answer != QMessageBox::Yes)
        return;
    store()->clear();
    m_message->hide();
    if (!m_files.isEmpty()) {
        m_files.clear();
        Q_EMIT edited(tr("Data"));
    }
    refresh();
}

void OcpiReceiverData::say(const QString &text, bool isError)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::Window, Theme::color(isError ? Theme::Role::ErrorSoft : Theme::Role::NoteSoft));
    m_message->setPalette(palette);
    m_message->setText(text);
    m_message->show();
}

} // namespace Roamscope
