// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Roamscope {

class CaptureSession;
class MessageBar;
class WorkspaceController;

/// Files that come by themselves: one that grows is followed (`tail -F`), and what is put into a watched folder is
/// opened with what is open, once it has stopped growing. The workspace remembers the folder.
class WatchController : public QObject
{
    Q_OBJECT
public:
    /// What stands in a folder.
    struct Entry
    {
        QString path;
        qint64 size = 0;
        qint64 modified = 0; ///< ms
        bool operator==(const Entry &) const = default;
    };

    struct Listing
    {
        QString folder;
        QList<Entry> entries;
    };

    WatchController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QObject *parent = nullptr);
    ~WatchController() override;

    /// Shows a file as it grows. False when it cannot be read: then a message says why.
    bool follow(const QString &path);
    void stopFollowing();
    QString followed() const;

    /// Files that come into `folder` from now on are opened; empty = none is watched any more.
    void watch(const QString &folder);
    QString watched() const { return m_folder; }
    /// What stood in the folder at the beginning is known: from now on files count as new.
    bool isWatching() const { return !m_folder.isEmpty() && !m_first; }
    /// How long a new file must stay as it is before it is opened, and how often the folder is looked at, in ms.
    void setPace(int settleTime, int interval);

Q_SIGNALS:
    /// Before the views show a file that is followed.
    void aboutToFollow();
    /// Following or watching began or ended.
    void changed();
    /// Files from the folder are opened: with what is open, or as a capture of their own.
    void arrived(const QStringList &paths);

private:
    struct Growing
    {
        qint64 size = -1;
        qint64 modified = 0;
        QElapsedTimer since;
    };
    void look();
    void listed();
    void open(const QStringList &paths);

    CaptureSession *m_session;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QFutureWatcher<Listing> m_listing;
    bool m_first = false; ///< what stands there at the beginning is not new
    bool m_again = false; ///< something changed while the folder was listed
    QSet<QString> m_known;
    QHash<QString, Growing> m_growing;
    int m_settleTime = 1500;
};

} // namespace Roamscope
