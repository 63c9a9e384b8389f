// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"

#include <QObject>

namespace Roamscope {

class MessageBar;
class Settings;

/// The open workspace as the window needs it: errors, conflicts and what can be recovered become
/// messages; the demo is copied to a folder that can be written.
class WorkspaceController : public QObject
{
    Q_OBJECT
public:
    WorkspaceController(Settings *settings, MessageBar *messages, QObject *parent = nullptr);

    Workspace *workspace() { return &m_workspace; }

    bool open(const QString &folder);
    bool create(const QString &folder);
    void close();
    /// Copies the demo to the user's data folder (once a version) and opens it.
    bool openDemo();

    /// Remembers how the files of a capture were read and arranged, when a workspace is open. `before`: its files, where
    /// some have come or gone since.
    void addCapture(const WorkspaceCapture &capture, const QStringList &before = {});

    /// Where the demo lies: installed, or in the source tree that this program was built from.
    static QString demoSource();

Q_SIGNALS:
    /// A workspace was opened or closed; the first capture of it should be shown.
    void opened();
    void closed();

private:
    void showErrors();
    void offerRecovery();
    void showConflict(Workspace::Thing thing);
    void showRemoved(const QString &folder);

    Settings *m_settings;
    MessageBar *m_messages;
    Workspace m_workspace;
};

} // namespace Roamscope
