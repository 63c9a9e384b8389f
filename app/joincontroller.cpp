// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/joincontroller.h"

#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "widgets/ledger/joindialog.h"
#include "widgets/theme.h"
#include "widgets/transactionspanel.h"

#include <QAction>
#include <QJsonDocument>
#include <QUndoCommand>

namespace Roamscope {

namespace {
constexpr auto messageKey = "joins";
}

class JoinController::Change : public QUndoCommand
{
public:
    Change(JoinController *controller, JoinCorrections before, JoinCorrections after)
        : QUndoCommand(JoinController::tr("Session and CDR of a charge"))
        , m_controller(controller)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_controller->apply(m_before); }
    void redo() override { m_controller->apply(m_after); }

private:
    JoinController *m_controller;
    const JoinCorrections m_before;
    const JoinCorrections m_after;
};

JoinController::JoinController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
{
    connect(workspace, &WorkspaceController::opened, this, &JoinController::useWorkspace);
    connect(workspace, &WorkspaceController::closed, this, &JoinController::useWorkspace);
    connect(workspace->workspace(), &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (thing == Workspace::Thing::Joins && !m_isWriting)
            useWorkspace();
    });
}

void JoinController::setPanel(TransactionsPanel *panel)
{
    m_panel = panel;
    connect(panel, &TransactionsPanel::joinRequested, this, &JoinController::edit);
    const auto addUndo = [this, panel](const char *id, const QString &text, const char *icon, const QKeySequence &key, bool undo) {
        auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), text, panel);
        action->setObjectName(QString::fromLatin1(id));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, &m_undo, undo ? &QUndoStack::undo : &QUndoStack::redo);
        connect(&m_undo, undo ? &QUndoStack::canUndoChanged : &QUndoStack::canRedoChanged, action, &QAction::setEnabled);
        panel->addAction(action);
    };
    addUndo("transactions.undo", tr("Undo: Session and CDR of a charge"), "undo", QKeySequence::Undo, true);
    addUndo("transactions.redo", tr("Redo: Session and CDR of a charge"), "redo", QKeySequence::Redo, false);
}

JoinCorrections JoinController::read(const Workspace &workspace)
{
    const JsonFile::Json joins = workspace.value(Workspace::Thing::Joins);
    const auto list = joins.find("joins");
    if (list == joins.end() || !list->is_array())
        return {};
    return JoinCorrections::fromJson(QJsonDocument::fromJson(QByteArray::fromStdString(list->dump())).array());
}

void JoinController::useWorkspace()
{
    const Workspace &workspace = *m_workspace->workspace();
    const JoinCorrections corrections = workspace.isOpen() ? read(workspace) : JoinCorrections();
    m_undo.clear();
    if (corrections == m_corrections)
        return;
    m_corrections = corrections;
    m_session->setJoins(corrections);
}

void JoinController::change(const JoinCorrections &corrections)
{
    if (corrections == m_corrections)
        return;
    m_undo.push(new Change(this, m_corrections, corrections));
    m_messages->show({.key = QLatin1String(messageKey),
                      .severity = Severity::Note,
                      .text = tr("Sessions, CDRs and charges are joined as you said. Findings and prices follow."),
                      .answers = {{tr("Undo"), [this] { m_undo.undo(); }}}});
}

void JoinController::apply(const JoinCorrections &corrections)
{
    m_corrections = corrections;
    if (Workspace *workspace = m_workspace->workspace(); workspace->isOpen()) {
        m_isWriting = true;
        JsonFile::Json joins = workspace->value(Workspace::Thing::Joins);
        joins["joins"] = JsonFile::Json::parse(QJsonDocument(corrections.toJson()).toJson(QJsonDocument::Compact).toStdString());
        workspace->setValue(Workspace::Thing::Joins, joins);
        m_isWriting = false;
    }
    m_messages->withdraw(QLatin1String(messageKey));
    m_session->setJoins(corrections);
}

void JoinController::edit(int transaction)
{
    const CaptureView *view = m_session->view();
    if (!view->analysis() || transaction < 0 || transaction >= int(view->analysis()->transactions.size()))
        return;
    JoinDialog dialog(view, transaction, m_corrections, m_panel->timeFormat(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        change(dialog.corrections());
}

} // namespace Roamscope
