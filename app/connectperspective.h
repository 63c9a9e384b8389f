// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/endpointlist.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/endpointpage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QSystemTrayIcon;

namespace Roamscope {

class ConnectExample;
class ConnectPage;
class MessageBar;
class WorkspaceController;

/// The Connect perspective in the window: keeps the endpoints in the workspace, or in the user's own settings folder
/// without one, and gives pages what they need of the program.
class ConnectPerspective : public QObject
{
    Q_OBJECT
public:
    /// What only the window can do; report and workspaceFolder are filled in here.
    ConnectPerspective(WorkspaceController *workspace, MessageBar *messages, EndpointContext context, QWidget *window);
    ~ConnectPerspective() override;

    ConnectPage *page() const;
    /// Where endpoints are kept without a workspace.
    static QString userFile();
    EndpointList *endpoints() { return &m_list; }
    SecretStore *secrets() { return &m_secrets; }
    bool isAnythingRunning() const;
    /// In the place of what is configured, for pictures; nothing of it is saved or recorded.
    ConnectExample *showExample();
    /// Stops every endpoint and writes what has changed.
    void shutDown();

private:
    void load();
    void save();
    void notify(const QString &text);

    WorkspaceController *m_workspace;
    MessageBar *m_messages;
    SecretStore m_secrets;
    EndpointList m_list;
    QPointer<ConnectPage> m_page;
    std::unique_ptr<ConnectExample> m_example;
    QWidget *m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< while a notice stands on the desktop
    QTimer m_saving; ///< of the user's file; the workspace has one of its own
    bool m_isLoading = false;
    bool m_showsExample = false;
    bool m_isWriting = false;
};

} // namespace Roamscope
