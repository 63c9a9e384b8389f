// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/stationfiles.h"

#include "models/endpoints/linkaddress.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <map>

namespace Roamscope {

namespace {
constexpr int lookInterval = 250; // ms
}

StationFiles::StationFiles(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_table(new QTableView(this))
    , m_open(new QPushButton(Theme::icon(QStringLiteral("plus")), tr("Add to the capture"), this))
    , m_show(new QPushButton(Theme::icon(QStringLiteral("folder")), tr("Show the folder"), this))
    , m_choose(new QPushButton(tr("Other folder…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    bar->setSpacing(Theme::spacing);
    m_open->setObjectName(QStringLiteral("addUpload"));
    m_open->setToolTip(tr("Opens the log that the charge point sent beside what is open already"));
    bar->addWidget(m_open);
    bar->addWidget(m_show);
    bar->addWidget(m_choose);
    bar->addStretch(1);
    column->addLayout(bar);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::spacing);
    column->addWidget(m_hint);
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("files"));
    m_table->setAccessibleName(tr("Files"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(FileTransferModel::Station, 130);
    m_table->setColumnWidth(FileTransferModel::Direction, 80);
    m_table->setColumnWidth(FileTransferModel::Name, 260);
    m_table->setColumnWidth(FileTransferModel::Progress, 280);
    m_table->setColumnWidth(FileTransferModel::Time, 80);
    m_table->horizontalHeader()->setStretchLastSection(true);
    Theme::styleHeader(m_table->horizontalHeader());
    column->addWidget(m_table, 1);

    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &StationFiles::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StationFiles::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StationFiles::updateButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &StationFiles::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const FileTransfer *transfer = m_model.transferAt(m_table->currentIndex().row()))
            Q_EMIT openRequested(transfer->file);
    });
    connect(m_table, &QTableView::doubleClicked, m_open, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    });
    connect(m_choose, &QPushButton::clicked, this, &StationFiles::chooseFolder);
    updateButtons();
    updateHint();
}

QString StationFiles::start(const FileServerSettings &settings)
{
    m_settings = settings;
    m_settings.uploadFolder = m_folder;
    const QString error = m_server.start(m_settings);
    m_settings.tls.keyPem.clear();
    if (error.isEmpty())
        m_timer.start();
    updateHint();
    return error;
}

void StationFiles::stop()
{
    m_server.stop();
    m_settings.sink.reset();
    m_timer.stop();
    look();
    updateHint();
}

void StationFiles::setFolder(const QString &folder)
{
    m_folder = folder;
    m_server.setUploadFolder(folder);
    updateHint();
}

QString StationFiles::url(const StationInfo &station, const QByteArray &path) const
{
    // The address under which the charger reached us is one that it can reach again.
    QString host = QString::fromUtf8(station.localAddress.left(station.localAddress.lastIndexOf(':')));
    if (host.isEmpty())
        host = linkAddresses().value(0).urlHost();
    return (m_settings.tls.enabled ? QStringLiteral("https://") : QStringLiteral("http://")) + host + QLatin1Char(':')
        + QString::number(m_server.port()) + QString::fromLatin1(path);
}

QString StationFiles::addressOf(const QString &file, const StationInfo &station, QString *error)
{
    const QByteArray path = m_server.files().offer(file, station.id, error);
    look();
    return path.isEmpty() ? QString() : url(station, path);
}

QString StationFiles::uploadAddress(const StationInfo &station)
{
    const QByteArray path = m_server.files().expectUpload(station.id);
    look();
    return url(station, path);
}

void StationFiles::look()
{
    const quint64 generation = m_server.files().generation();
    if (generation == m_seen)
        return;
    m_seen = generation;
    const auto wholeUploads = [this] {
        std::map<quint64, QString> files;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const FileTransfer *transfer = m_model.transferAt(row);
            if (transfer->upload && transfer->state == FileTransfer::State::Done)
                files.emplace(transfer->number, transfer->file);
        }
        return files;
    };
    const std::map<quint64, QString> before = wholeUploads();
    m_model.setTransfers(m_server.files().transfers());
    std::map<quint64, QString> fresh = wholeUploads();
    std::erase_if(fresh, [&before](const auto &entry) { return before.contains(entry.first); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    updateButtons();
    // Last: whoever hears of it may ask for another address.
    for (const auto &[number, file] : fresh)
        Q_EMIT arrived(file);
}

void StationFiles::updateButtons()
{
    const FileTransfer *transfer = m_model.transferAt(m_table->currentIndex().row());
    m_open->setEnabled(transfer && transfer->upload && transfer->state == FileTransfer::State::Done);
}

void StationFiles::updateHint()
{
    const QString where = QDir::toNativeSeparators(m_folder);
    const QString kinds = tr("Charge points can use HTTP or HTTPS here. FTP is not offered: where a charge point knows nothing else, give it the address of an FTP server.");
    if (!m_server.isRunning()) {
        m_hint->setText(tr("While the central system runs, charge points can fetch firmware from this laptop and send their logs to it: see “Use this laptop” under Operate.") + QLatin1Char(' ') + kinds);
        return;
    }
    m_hint->setText(tr("Port %1. Logs go to %2. The firewall must allow the port.").arg(m_server.port()).arg(where) + QLatin1Char(' ') + kinds);
}

void StationFiles::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the files that charge points send"), m_folder);
    if (!folder.isEmpty())
        Q_EMIT folderChosen(folder);
}

} // namespace Roamscope
