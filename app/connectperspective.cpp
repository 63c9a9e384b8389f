// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectperspective.h"

#include "app/connectexample.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"
#include "models/endpoints/endpointsecrets.h"
#include "widgets/connect/connectpage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QWidget>

namespace Roamscope {

namespace {
const QString endpointsKey = QStringLiteral("connect.endpoints");
constexpr int savePause = 1000; ///< ms after the last edit
constexpr int noticeTime = 15000; ///< ms that a notice stands on the desktop
}

ConnectPerspective::ConnectPerspective(WorkspaceController *workspace, MessageBar *messages, EndpointContext context, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_messages(messages)
    // Tests and pictures must not ask for the developer's own keychain.
    , m_secrets(nullptr, qEnvironmentVariableIsSet("ROAMSCOPE_TEST") ? SecretStore::Use::MemoryOnly : SecretStore::Use::KeychainIfAny)
    , m_window(window)
{
    context.secrets = &m_secrets;
    context.workspaceFolder = [this] { return m_workspace->workspace()->folder(); };
    context.report = [this](const QString &key, Severity severity, const QString &text) {
        m_messages->show({.key = QStringLiteral("connect.") + key, .severity = severity, .text = text});
        if (severity != Severity::Note && key == QLatin1StringView("ocpi-watch"))
            notify(text);
    };
    context.recording = [this, record = std::move(context.recording)] { return m_showsExample ? std::shared_ptr<FrameSink>() : record(); };
    m_page = new ConnectPage(&m_list, context, window);
    new EndpointSecrets(&m_list, &m_secrets, this);
    m_saving.setSingleShot(true);
    m_saving.setInterval(savePause);
    connect(&m_saving, &QTimer::timeout, this, &ConnectPerspective::save);
    connect(&m_list, &EndpointList::changed, this, [this] {
        if (m_isLoading || m_showsExample)
            return;
        if (m_workspace->workspace()->isOpen())
            save();
        else
            m_saving.start();
    });
    connect(workspace, &WorkspaceController::opened, this, &ConnectPerspective::load);
    connect(workspace, &WorkspaceController::closed, this, &ConnectPerspective::load);
    connect(workspace->workspace(), &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (thing == Workspace::Thing::Endpoints && !m_isWriting)
            load();
    });
    load();
}

ConnectPerspective::~ConnectPerspective()
{
    shutDown();
    // The page looks at the list and the secrets until it goes.
    delete m_page.data();
}

ConnectPage *ConnectPerspective::page() const
{
    return m_page;
}

QString ConnectPerspective::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/endpoints.json");
}

bool ConnectPerspective::isAnythingRunning() const
{
    return m_page && m_page->isAnythingRunning();
}

ConnectExample *ConnectPerspective::showExample()
{
    if (!m_example) {
        m_showsExample = true;
        m_example = std::make_unique<ConnectExample>(&m_list, m_page);
    }
    return m_example.get();
}

void ConnectPerspective::shutDown()
{
    if (m_page)
        m_page->stopAll();
    if (m_saving.isActive()) {
        m_saving.stop();
        save();
    }
}

// On the desktop, for who looks elsewhere; the message above the work stays.
void ConnectPerspective::notify(const QString &text)
{
    if (m_window->isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_window->windowIcon());
        m_tray->setToolTip(QStringLiteral("Roamscope"));
        const auto toFront = [this] {
            m_window->raise();
            m_window->activateWindow();
        };
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, toFront);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, toFront);
    }
    m_tray->show();
    m_tray->showMessage(QStringLiteral("Roamscope"), text, QSystemTrayIcon::Warning, noticeTime);
    QTimer::singleShot(noticeTime, m_tray.get(), &QSystemTrayIcon::hide);
}

void ConnectPerspective::load()
{
    // Edits of the endpoints outside a workspace are not to be lost when one is opened.
    if (m_saving.isActive()) {
        m_saving.stop();
        FileError error;
        JsonFile::write(userFile(), JsonFile::toBytes(m_list.toJson()), &error);
    }
    m_messages->withdraw(endpointsKey);
    QStringList problems;
    JsonFile::Json document = JsonFile::Json::object();
    if (m_workspace->workspace()->isOpen()) {
        document = m_workspace->workspace()->value(Workspace::Thing::Endpoints);
    } else if (QFileInfo::exists(userFile())) {
        FileError error;
        document = JsonFile::read(userFile(), &error);
        if (error.isError()) {
            problems.append(error.text());
            document = JsonFile::Json::object();
        }
    }
    const bool wasRunning = isAnythingRunning();
    m_isLoading = true;
    m_list.read(document, &problems);
    m_isLoading = false;
    if (wasRunning && !isAnythingRunning())
        m_messages->show({.key = QStringLiteral("connect.stopped"),
                          .severity = Severity::Note,
                          .text = tr("The endpoints that were running belong to what was open before, and were stopped.")});
    if (!problems.isEmpty())
        m_messages->show({.key = endpointsKey, .severity = Severity::Warning, .text = problems.join(QLatin1Char('\n'))});
}

void ConnectPerspective::save()
{
    if (m_workspace->workspace()->isOpen()) {
        m_isWriting = true;
        m_workspace->workspace()->setValue(Workspace::Thing::Endpoints, m_list.toJson());
        m_isWriting = false;
        return;
    }
    FileError error;
    QDir().mkpath(QFileInfo(userFile()).absolutePath());
    if (!JsonFile::write(userFile(), JsonFile::toBytes(m_list.toJson()), &error))
        m_messages->show({.key = endpointsKey, .severity = Severity::Error, .text = error.text()});
}

} // namespace Roamscope
