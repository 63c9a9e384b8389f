// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchcontroller.h"

#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

constexpr int lookInterval = 1000; // ms
constexpr int maximumEntries = 20000;

/// Names of what is still being copied or downloaded, and of what is not for reading.
bool isPassedOver(const QString &name)
{
    static constexpr const char *endings[] = {".part", ".partial", ".crdownload", ".download", ".tmp", ".swp", ".lock", ".roamscope-index", "~"};
    if (name.startsWith(QLatin1Char('.')))
        return true;
    return std::any_of(std::begin(endings), std::end(endings), [&name](const char *ending) { return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive); });
}

WatchController::Listing listingOf(const QString &folder)
{
    WatchController::Listing listing {folder, {}};
    QList<WatchController::Entry> &entries = listing.entries;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        if (entries.size() >= maximumEntries)
            break;
        if (!isPassedOver(file.fileName()))
            entries.append({QDir::cleanPath(file.absoluteFilePath()), file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    return listing;
}

} // namespace

WatchController::WatchController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &WatchController::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchController::look);
    connect(&m_listing, &QFutureWatcherBase::finished, this, &WatchController::listed);
    connect(session, &CaptureSession::recordingFinished, this, &WatchController::changed);
    connect(session, &CaptureSession::opened, this, &WatchController::changed);
    connect(workspace, &WorkspaceController::opened, this, [this] { watch(m_workspace->workspace()->watchedFolder()); });
    connect(workspace, &WorkspaceController::closed, this, [this] { watch({}); });
}

WatchController::~WatchController()
{
    m_listing.waitForFinished();
}

bool WatchController::follow(const QString &path)
{
    const QString file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    Q_EMIT aboutToFollow();
    LedgerReason reason = LedgerReason::SourceVanished;
    if (m_session->follow(file, {}, &reason)) {
        m_messages->withdraw(QStringLiteral("file.follow"));
        Q_EMIT changed();
        return true;
    }
    const LedgerEntry entry {.reason = reason};
    m_messages->show({.key = QStringLiteral("file.follow"),
                      .severity = Severity::Error,
                      .text = tr("%1 cannot be followed. %2").arg(QDir::toNativeSeparators(file), entry.message())});
    return false;
}

void WatchController::stopFollowing()
{
    m_session->stopFollowing();
}

QString WatchController::followed() const
{
    return m_session->followed();
}

void WatchController::setPace(int settleTime, int interval)
{
    m_settleTime = settleTime;
    m_timer.setInterval(interval);
}

void WatchController::watch(const QString &folder)
{
    const QString wanted = folder.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (wanted == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_timer.stop();
    m_known.clear();
    m_growing.clear();
    m_folder.clear();
    if (!wanted.isEmpty() && !QFileInfo(wanted).isDir()) {
        m_messages->show({.key = QStringLiteral("folder.watch"),
                          .severity = Severity::Warning,
                          .text = tr("The folder %1 cannot be watched: it is not there. Choose it again under File, Watch a folder.").arg(QDir::toNativeSeparators(wanted))});
        Q_EMIT changed();
        return;
    }
    m_folder = wanted;
    if (!wanted.isEmpty()) {
        m_first = true;
        m_watcher.addPath(wanted); // where the system cannot tell, the timer looks
        m_timer.start();
        look();
    }
    m_workspace->workspace()->setWatchedFolder(wanted);
    Q_EMIT changed();
}

// Folders on other machines may take long to answer: never in the interface thread.
void WatchController::look()
{
    if (m_folder.isEmpty())
        return;
    if (m_listing.isRunning()) {
        m_again = true;
        return;
    }
    m_listing.setFuture(QtConcurrent::run(listingOf, m_folder));
}

void WatchController::listed()
{
    const Listing listing = m_listing.result();
    if (listing.folder != m_folder) { // another one is watched meanwhile
        look();
        return;
    }
    const QList<Entry> &entries = listing.entries;
    QStringList ready;
    QSet<QString> there;
    for (const Entry &entry : entries) {
        there.insert(entry.path);
        if (m_known.contains(entry.path))
            continue;
        if (m_first) {
            m_known.insert(entry.path);
            continue;
        }
        Growing &growing = m_growing[entry.path];
        if (growing.size != entry.size || growing.modified != entry.modified) {
            growing.size = entry.size;
            growing.modified = entry.modified;
            growing.since.start();
        } else if (entry.size > 0 && growing.since.elapsed() >= m_settleTime && !m_session->isRecording()) {
            ready.append(entry.path);
        }
    }
    m_first = false;
    // A file that went away and comes again is new.
    m_known.intersect(there);
    m_growing.removeIf([&there](const QHash<QString, Growing>::iterator &one) { return !there.contains(one.key()); });
    for (const QString &path : std::as_const(ready)) {
        m_known.insert(path);
        m_growing.remove(path);
    }
    if (!ready.isEmpty())
        open(ready);
    if (std::exchange(m_again, false))
        look();
}

void WatchController::open(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    const int count = int(names.size());
    constexpr int named = 5;
    QString text = tr("%n file(s) came into the watched folder and were opened:", nullptr, count) + QLatin1Char(' ') + names.mid(0, named).join(QStringLiteral(", "));
    if (count > named)
        text += QStringLiteral(" …");
    m_messages->show({.key = QStringLiteral("folder.arrived"), .severity = Severity::Note, .text = text});
    Q_EMIT arrived(paths);
}

} // namespace Roamscope
