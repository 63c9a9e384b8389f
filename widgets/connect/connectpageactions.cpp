// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the Connect page.
#include "widgets/connect/connectpage.h"

#include "models/endpoints/endpointlist.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include <algorithm>

namespace Roamscope {

QAction *ConnectPage::addProgramAction(const QString &id, const QString &text, const QString &icon, QWidget *where)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("connect.") + id);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    where->addAction(action);
    m_actions.append(action);
    return action;
}

QAction *ConnectPage::action(QLatin1StringView id) const
{
    const auto it = std::find_if(m_actions.begin(), m_actions.end(), [id](const QAction *action) { return action->objectName() == id; });
    return it == m_actions.end() ? nullptr : *it;
}

void ConnectPage::buildActions()
{
    QMenu *more = m_more->menu();
    for (const EndpointKind kind : EndpointPageFactory::kinds()) {
        const EndpointPageFactory::Entry entry = *EndpointPageFactory::find(kind);
        QAction *add = addProgramAction(QStringLiteral("add.") + endpointKindId(kind), tr("Add: %1").arg(endpointKindName(kind)), entry.icon, this);
        add->setIconText(endpointKindName(kind));
        add->setToolTip(endpointKindPurpose(kind));
        connect(add, &QAction::triggered, this, [this, kind] { addEndpoint(kind); });
        // The menu stands under "Add": there the kind alone says enough.
        QAction *row = m_addMenu->addAction(Theme::icon(entry.icon), endpointKindName(kind));
        row->setToolTip(endpointKindPurpose(kind));
        connect(row, &QAction::triggered, add, &QAction::trigger);
    }
    m_addMenu->setToolTipsVisible(true);

    QAction *toggleAction = addProgramAction(QStringLiteral("toggle"), tr("&Start or stop the endpoint"), QStringLiteral("play"), this);
    toggleAction->setShortcut(QKeySequence(Qt::Key_F9));
    connect(toggleAction, &QAction::triggered, this, &ConnectPage::toggle);
    QAction *stop = addProgramAction(QStringLiteral("stopAll"), tr("Stop &all endpoints"), QStringLiteral("stop"), this);
    stop->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F9));
    connect(stop, &QAction::triggered, this, &ConnectPage::stopAll);
    QAction *previous = addProgramAction(QStringLiteral("previous"), tr("&Previous endpoint"), QStringLiteral("up"), this);
    previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    QAction *next = addProgramAction(QStringLiteral("next"), tr("&Next endpoint"), QStringLiteral("down"), this);
    next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(next, &QAction::triggered, this, [this] { step(1); });
    // These keys mean other things in the fields of a page: only the list hears them.
    QAction *rename = addProgramAction(QStringLiteral("rename"), tr("&Rename…"), QStringLiteral("edit"), m_view);
    rename->setShortcut(QKeySequence(Qt::Key_F2));
    connect(rename, &QAction::triggered, this, &ConnectPage::startRename);
    QAction *duplicate = addProgramAction(QStringLiteral("duplicate"), tr("&Duplicate"), QStringLiteral("copy"), m_view);
    duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(duplicate, &QAction::triggered, this, &ConnectPage::duplicateCurrent);
    QAction *remove = addProgramAction(QStringLiteral("remove"), tr("Re&move"), QStringLiteral("delete"), m_view);
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    connect(remove, &QAction::triggered, this, &ConnectPage::removeCurrent);
    more->addActions({rename, duplicate, remove});

    QUndoStack *stack = m_list->undoStack();
    for (const bool undo : {true, false}) {
        QAction *action = undo ? stack->createUndoAction(this, tr("&Undo")) : stack->createRedoAction(this, tr("&Redo"));
        action->setObjectName(undo ? QStringLiteral("connect.undo") : QStringLiteral("connect.redo"));
        action->setIcon(Theme::icon(undo ? QStringLiteral("undo") : QStringLiteral("redo")));
        action->setShortcut(undo ? QKeySequence::Undo : QKeySequence::Redo);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.append(action);
    }
    for (const EndpointKind kind : EndpointPageFactory::kinds()) {
        const EndpointPageFactory::Entry entry = *EndpointPageFactory::find(kind);
        if (!entry.commands)
            continue;
        for (const EndpointCommand &command : entry.commands()) {
            QAction *action = addProgramAction(command.id, command.text, command.icon, this);
            action->setData(QVariant::fromValue(kind));
            connect(action, &QAction::triggered, this, [this, id = command.id] {
                if (EndpointPage *page = pageOf(m_current); page && page->canTrigger(id))
                    page->trigger(id);
            });
        }
    }
}

void ConnectPage::updateActions()
{
    const Endpoint *endpoint = m_list->find(m_current);
    const EndpointPage *page = m_pages.value(m_current);
    const auto enable = [this](QLatin1StringView id, bool on) {
        if (QAction *found = action(id))
            found->setEnabled(on);
    };
    for (const char *id : {"connect.toggle", "connect.rename", "connect.duplicate", "connect.remove"})
        enable(QLatin1StringView(id), endpoint && page);
    for (const char *id : {"connect.previous", "connect.next"})
        enable(QLatin1StringView(id), m_list->count() > 1);
    enable(QLatin1StringView("connect.stopAll"), isAnythingRunning());
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->data().canConvert<EndpointKind>())
            continue;
        const auto kind = action->data().value<EndpointKind>();
        action->setEnabled(page && endpoint && endpoint->kind == kind && page->canTrigger(action->objectName().sliced(8)));
    }
}

void ConnectPage::addEndpoint(EndpointKind kind)
{
    const EndpointPageFactory::Entry *entry = EndpointPageFactory::find(kind);
    if (entry)
        m_list->add(kind, endpointKindName(kind), entry->defaults ? entry->defaults() : Endpoint::Settings::object());
}

void ConnectPage::duplicateCurrent()
{
    m_list->duplicate(m_current);
}

void ConnectPage::removeCurrent()
{
    const Endpoint *endpoint = m_list->find(m_current);
    if (!endpoint)
        return;
    const QString name = endpoint->name;
    const EndpointPage *page = m_pages.value(m_current);
    if (page && page->isRunning()
        && QMessageBox::question(this, tr("Remove “%1”?").arg(name), tr("“%1” is running. Stop and remove it?").arg(name)) != QMessageBox::Yes)
        return;
    m_list->remove(m_current);
    tellRemoved(name);
}

void ConnectPage::startRename()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ConnectPage::toggle()
{
    EndpointPage *page = pageOf(m_current);
    if (!page)
        return;
    if (page->isRunning()) {
        page->stop();
    } else {
        m_problems.remove(m_current);
        page->start();
    }
    updateHeader();
}

void ConnectPage::step(int by)
{
    const int count = m_list->count();
    for (int row = m_list->rowOf(m_current) + by; row >= 0 && row < count; row += by) {
        if (!m_view->isRowHidden(row)) {
            setCurrent(m_list->at(row).id);
            return;
        }
    }
}

} // namespace Roamscope
