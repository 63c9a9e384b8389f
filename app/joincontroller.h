// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/joincorrection.h"
#include "models/workspace/workspace.h"

#include <QObject>
#include <QUndoStack>

namespace Roamscope {

class CaptureSession;
class MessageBar;
class TransactionsPanel;
class WorkspaceController;

/// What a person has said about which Session and CDR belong to which charge: asked for by the Transactions list, kept
/// in the workspace's joins.json (without a workspace, as long as the program runs), undone by Ctrl+Z there.
class JoinController : public QObject
{
    Q_OBJECT
public:
    JoinController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QWidget *window);

    void setPanel(TransactionsPanel *panel);
    const JoinCorrections &corrections() const { return m_corrections; }
    /// One undo step.
    void change(const JoinCorrections &corrections);
    void edit(int transaction);

    /// What a workspace's joins.json says.
    static JoinCorrections read(const Workspace &workspace);

private:
    class Change;
    void apply(const JoinCorrections &corrections);
    void useWorkspace();

    CaptureSession *m_session;
    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    TransactionsPanel *m_panel = nullptr;
    JoinCorrections m_corrections;
    QUndoStack m_undo;
    bool m_isWriting = false;
};

} // namespace Roamscope
