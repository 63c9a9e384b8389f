// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnguess.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace Roamscope {

class CaptureSession;
class ColumnsDialog;
class MessageBar;
class SourceBytes;
class WorkspaceController;

/// How the tables among the sources are read: remembers maps in the workspace (in the settings' folder when none is
/// open), asks once where the columns of an opened table could not be told with certainty, and offers the mapping step
/// for those that could.
class ColumnsController : public QObject
{
    Q_OBJECT
public:
    ColumnsController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QWidget *window);
    ~ColumnsController() override;

    /// What is remembered, for ImportOptions::columns.
    std::shared_ptr<const ColumnMapStore> columns() const { return m_store; }
    /// Whether a source of the open capture has columns.
    bool hasTable() const;
    static bool isTable(const QString &importerId);
    /// Opens the mapping step for a source; for the first table of the capture when `path` is empty.
    void edit(const QString &path = {});
    /// The one that is open; null when none is.
    ColumnsDialog *dialog() const;

    static QString userFile();

Q_SIGNALS:
    /// A map was made or changed: the capture is to be read again with columns().
    void reloadRequested();

private:
    struct Sampled
    {
        QString path;
        QString importerId;
        std::shared_ptr<SourceBytes> bytes;
        TableSample sample;
        GuessedColumns columns;
    };
    void load();
    void save();
    void captureLoaded(bool cancelled);
    void sample(const QStringList &paths, bool byUser);
    void sampled();
    void show(const Sampled &what);
    void accept(const Sampled &what);
    void offer(const std::vector<Sampled> &certain);
    static Sampled read(const QString &path, const QString &importerId, const std::shared_ptr<SourceBytes> &bytes,
                        const std::shared_ptr<const ColumnMapStore> &remembered);

    CaptureSession *m_session;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    std::shared_ptr<const ColumnMapStore> m_store; ///< what is remembered, and what holds for this session only
    QList<ColumnMap> m_unsaved; ///< that the user does not want remembered
    QSet<QString> m_asked; ///< sources whose columns the user has been asked for, or was offered
    QFutureWatcher<std::vector<Sampled>> m_watcher;
    bool m_byUser = false;
    QStringList m_waiting; ///< asked for while others were read
    std::vector<Sampled> m_queue; ///< to be asked for, one after the other
    QPointer<ColumnsDialog> m_dialog;
    bool m_isWriting = false;
};

} // namespace Roamscope
