// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacecontroller.h"

#include "app/messagebar.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace Roamscope {

namespace {

const QString errorKey = QStringLiteral("workspace.error");
const QString recoverKey = QStringLiteral("workspace.recover");

QString conflictKey(Workspace::Thing thing)
{
    return QStringLiteral("workspace.conflict.%1").arg(int(thing));
}

/// Copies what is not there yet; what the user changed in an earlier copy stays.
bool copyFolder(const QString &from, const QString &to, QString *failed)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + QLatin1Char('/') + QDir(from).relativeFilePath(source);
        if (QFile::exists(target))
            continue;
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(source, target)) {
            *failed = target;
            return false;
        }
        QFile::setPermissions(target, QFile::permissions(target) | QFileDevice::WriteOwner);
    }
    return true;
}

} // namespace

WorkspaceController::WorkspaceController(Settings *settings, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_messages(messages)
    , m_workspace(this)
{
    connect(&m_workspace, &Workspace::failed, this, [this](const FileError &error) {
        m_messages->show({.key = errorKey, .severity = Severity::Error, .text = error.text()});
    });
    connect(&m_workspace, &Workspace::saved, this, [this] { m_messages->withdraw(errorKey); });
    connect(&m_workspace, &Workspace::conflict, this, &WorkspaceController::showConflict);
}

bool WorkspaceController::open(const QString &folder)
{
    close();
    const bool opened = m_workspace.open(folder);
    showErrors();
    if (!opened) {
        showRemoved(folder);
        return false;
    }
    m_settings->addRecentWorkspace(m_workspace.folder());
    offerRecovery();
    Q_EMIT this->opened();
    return true;
}

bool WorkspaceController::create(const QString &folder)
{
    close();
    if (!m_workspace.create(folder, QDir(folder).dirName())) {
        showErrors();
        return false;
    }
    m_settings->addRecentWorkspace(m_workspace.folder());
    m_messages->show({.key = errorKey,
                      .severity = Severity::Note,
                      .text = tr("The workspace %1 is ready. Captures that you open from now on are listed in it; they stay where they lie.")
                                  .arg(m_workspace.name())});
    Q_EMIT opened();
    return true;
}

void WorkspaceController::close()
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.close();
    Q_EMIT closed();
}

QString WorkspaceController::demoSource()
{
    const QStringList candidates {
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/roamscope/demo"),
        QStringLiteral(ROAMSCOPE_SOURCE_DIR "/resources/demo"),
    };
    for (const QString &folder : candidates) {
        if (Workspace::isWorkspace(folder))
            return QDir::cleanPath(folder);
    }
    return {};
}

bool WorkspaceController::openDemo()
{
    const QString source = demoSource();
    if (source.isEmpty()) {
        m_messages->show({.key = errorKey,
                          .severity = Severity::Error,
                          .text = tr("The demo is not installed with this program. Install the package roamscope again.")});
        return false;
    }
    const QString target = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/demo-") + QCoreApplication::applicationVersion();
    QString failed;
    if (!copyFolder(source, target, &failed)) {
        m_messages->show({.key = errorKey,
                          .severity = Severity::Error,
                          .text = tr("The demo cannot be copied to %1. Check the disk and who may write there.")
                                      .arg(QDir::toNativeSeparators(failed))});
        return false;
    }
    return open(target);
}

void WorkspaceController::addCapture(const WorkspaceCapture &capture, const QStringList &before)
{
    if (!m_workspace.isOpen())
        return;
    QList<WorkspaceCapture> captures = m_workspace.captures();
    for (WorkspaceCapture &known : captures) {
        if (known.files != capture.files && (before.isEmpty() || known.files != before))
            continue;
        known.files = capture.files;
        known.chargePoint = capture.chargePoint;
        known.zone = capture.zone;
        known.importer = capture.importer;
        known.sources = capture.sources;
        m_workspace.setCaptures(captures);
        return;
    }
    captures.append(capture);
    m_workspace.setCaptures(captures);
}

void WorkspaceController::showErrors()
{
    QStringList lines;
    for (const FileError &error : m_workspace.errors())
        lines.append(error.text());
    if (lines.isEmpty())
        m_messages->withdraw(errorKey);
    else
        m_messages->show({.key = errorKey,
                          .severity = m_workspace.isOpen() ? Severity::Warning : Severity::Error,
                          .text = lines.join(QLatin1Char('\n'))});
}

void WorkspaceController::showRemoved(const QString &folder)
{
    if (!m_settings->recentWorkspaces().contains(folder))
        return;
    MessageBar::Message message {.key = errorKey,
                                 .severity = Severity::Error,
                                 .text = m_workspace.errors().isEmpty() ? folder : m_workspace.errors().constFirst().text()};
    message.answers.append({tr("Forget it"), [this, folder] { m_settings->removeRecent(folder); }});
    m_messages->show(message);
}

void WorkspaceController::offerRecovery()
{
    m_messages->withdraw(recoverKey);
    const QList<Stash::Entry> entries = m_workspace.recoverable();
    if (entries.isEmpty())
        return;
    MessageBar::Message message {.key = recoverKey,
                                 .severity = Severity::Warning,
                                 .text = tr("Changes in %n file(s) of this workspace were not saved the last time.", nullptr, int(entries.size()))};
    message.answers.append({tr("Restore them"), [this, entries] {
                                for (const Stash::Entry &entry : entries)
                                    m_workspace.recover(entry);
                                m_workspace.save();
                            }});
    message.answers.append({tr("Throw them away"), [this, entries] {
                                for (const Stash::Entry &entry : entries)
                                    m_workspace.discardRecoverable(entry);
                            }});
    m_messages->show(message);
}

void WorkspaceController::showConflict(Workspace::Thing thing)
{
    MessageBar::Message message {.key = conflictKey(thing),
                                 .severity = Severity::Warning,
                                 .text = tr("%1 was changed by another program while you were changing it here.")
                                             .arg(QFileInfo(m_workspace.pathOf(thing)).fileName())};
    message.answers.append({tr("Take the other"), [this, thing] { m_workspace.takeFromDisk(thing); }});
    message.answers.append({tr("Keep mine"), [this, thing] { m_workspace.keepOurs(thing); }});
    m_messages->show(message);
}

} // namespace Roamscope
