// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the Compare perspective and what they do.
#include "models/compare/differencemodel.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/differencefilterbar.h"
#include "widgets/compare/differencelist.h"
#include "widgets/compare/ruledialog.h"
#include "widgets/compare/rulesdialog.h"
#include "widgets/compare/sidebysideview.h"
#include "widgets/compare/statusview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QUndoStack>

namespace Roamscope {

QAction *ComparePage::addAction(const char *id, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(id));
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.insert(id, action);
    return action;
}

QAction *ComparePage::action(const char *id) const
{
    return m_actions.value(id);
}

void ComparePage::createActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(addAction("compare.openCpo", tr("Choose what the CPO holds…"), QStringLiteral("lane-cpo"), {}),
       [this] { Q_EMIT openRequested(CompareSession::Cpo, false); });
    on(addAction("compare.openEmsp", tr("Choose what the eMSP holds…"), QStringLiteral("lane-emsp"), {}),
       [this] { Q_EMIT openRequested(CompareSession::Emsp, false); });
    on(addAction("compare.openCharger", tr("Choose what the chargers say…"), QStringLiteral("lane-charge-point"), {}),
       [this] { Q_EMIT openRequested(CompareSession::Charger, false); });
    on(addAction("compare.useCapture", tr("Both sides from the open capture"), QStringLiteral("timeline"), {}), [this] { Q_EMIT captureRequested(); });
    QAction *follow = addAction("compare.followCursor", tr("Follow the time cursor"), QStringLiteral("follow"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    follow->setCheckable(true);
    follow->setChecked(true);
    connect(follow, &QAction::toggled, this, &ComparePage::followToggled);
    on(addAction("compare.swap", tr("Swap the sides"), QStringLiteral("exchange"), {}), [this] { m_session->swap(); });
    on(addAction("compare.recompute", tr("Compare again"), QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R)), [this] { m_session->recompute(); });
    on(addAction("compare.cancel", tr("Cancel"), QStringLiteral("stop"), {}), [this] { m_session->cancel(); });
    on(addAction("compare.overview", tr("Overview"), QStringLiteral("chart"), QKeySequence(Qt::ALT | Qt::Key_1)), [this] { showView(View::Overview); });
    on(addAction("compare.differences", tr("Differences"), QStringLiteral("filter"), QKeySequence(Qt::ALT | Qt::Key_2)), [this] {
        showView(View::Differences);
        m_list->table()->setFocus(Qt::ShortcutFocusReason);
    });
    on(addAction("compare.status", tr("Status of each EVSE"), QStringLiteral("exchange"), QKeySequence(Qt::ALT | Qt::Key_3)), [this] {
        showView(View::Status);
        m_status->table()->setFocus(Qt::ShortcutFocusReason);
    });
    on(addAction("compare.focusFilter", tr("Go to the filter"), QStringLiteral("filter"), QKeySequence::Find), [this] {
        if (view() == View::Status) {
            m_status->search()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        showView(View::Differences);
        m_list->filterBar()->focusEdit();
    });
    on(addAction("compare.stepBack", tr("Step back to the filters before"), QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left)),
       [this] { m_list->filterBar()->goBack(); });
    on(addAction("compare.rules", tr("Rules…"), QStringLiteral("settings"), {}), [this] { editRules(); });
    on(addAction("compare.export", tr("Export…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E)), [this] { Q_EMIT exportRequested(); });

    QUndoStack *undo = m_session->undoStack();
    QAction *undoAction = addAction("compare.undo", tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo);
    QAction *redoAction = addAction("compare.redo", tr("Redo"), QStringLiteral("redo"), QKeySequence::Redo);
    connect(undoAction, &QAction::triggered, undo, &QUndoStack::undo);
    connect(redoAction, &QAction::triggered, undo, &QUndoStack::redo);
    connect(undo, &QUndoStack::canUndoChanged, undoAction, &QAction::setEnabled);
    connect(undo, &QUndoStack::canRedoChanged, redoAction, &QAction::setEnabled);
    connect(undo, &QUndoStack::undoTextChanged, this, [undoAction](const QString &text) { undoAction->setText(text.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(text)); });
    connect(undo, &QUndoStack::redoTextChanged, this, [redoAction](const QString &text) { redoAction->setText(text.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(text)); });
    undoAction->setEnabled(false);
    redoAction->setEnabled(false);
}

void ComparePage::createReadingActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(addAction("compare.nextDifference", tr("Next difference"), QStringLiteral("down"), QKeySequence(Qt::Key_F8)), [this] { step(1); });
    on(addAction("compare.previousDifference", tr("Previous difference"), QStringLiteral("up"), QKeySequence(Qt::SHIFT | Qt::Key_F8)), [this] { step(-1); });
    on(addAction("compare.explain", tr("Explain: show the frames that carried it"), QStringLiteral("timeline"), QKeySequence(Qt::CTRL | Qt::Key_T)),
       [this] { Q_EMIT explainRequested(m_session->current()); });
    on(addAction("compare.origin", tr("Where does this value come from?"), QStringLiteral("back"), {}), [this] { Q_EMIT lineageRequested(false); });
    on(addAction("compare.destinations", tr("Where did this value go?"), QStringLiteral("forward"), {}), [this] { Q_EMIT lineageRequested(true); });
    on(addAction("compare.ignore", tr("Ignore by a rule…"), QStringLiteral("eye-off"), QKeySequence(Qt::CTRL | Qt::Key_I)), [this] { ignoreByRule(); });
    on(addAction("compare.agree", tr("Mark as agreed"), QStringLiteral("link"), QKeySequence(Qt::CTRL | Qt::Key_G)), [this] { mark(DifferenceState::Agreed); });
    on(addAction("compare.resolve", tr("Mark as resolved"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_D)), [this] { mark(DifferenceState::Resolved); });
    on(addAction("compare.reopen", tr("Mark as open again"), QStringLiteral("undo"), {}), [this] { mark(DifferenceState::Open); });
    on(addAction("compare.comment", tr("Comment…"), QStringLiteral("comment"), QKeySequence(Qt::CTRL | Qt::Key_M)), [this] { comment(); });
    on(addAction("compare.copyValue", tr("Copy the value"), QStringLiteral("copy"), QKeySequence::Copy), [this] { m_sideBySide->copyValue(); });
    on(addAction("compare.copyPointer", tr("Copy the JSON Pointer"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)), [this] { m_sideBySide->copyPointer(); });
    on(addAction("compare.copyJson", tr("Copy as JSON"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), [this] { m_sideBySide->copyJson(); });
    for (const auto &[id, text, place] : {std::tuple {"compare.copyCpo", tr("Copy the CPO's whole object as it lies"), CompareSession::Cpo},
                                          std::tuple {"compare.copyEmsp", tr("Copy the eMSP's whole object as it lies"), CompareSession::Emsp}}) {
        on(addAction(id, text, QStringLiteral("raw"), {}), [this, place = place] {
            QApplication::clipboard()->setText(QString::fromUtf8(m_session->ownText(m_session->object(), place)));
        });
    }
    QAction *raw = addAction("compare.raw", tr("Tree or raw text"), QStringLiteral("raw"), QKeySequence(Qt::CTRL | Qt::Key_J));
    on(raw, [this] { m_sideBySide->setRaw(!m_sideBySide->isRaw()); });
    QAction *all = addAction("compare.allFields", tr("All fields or differences only"), QStringLiteral("eye"), QKeySequence(Qt::CTRL | Qt::Key_H));
    on(all, [this] { m_sideBySide->setShowsAll(!m_sideBySide->showsAll()); });
}

void ComparePage::updateActions()
{
    const bool hasComparison = m_session->comparison() != nullptr;
    const bool hasDifference = hasComparison && m_session->current() >= 0;
    const bool hasObject = m_session->object().isValid();
    const bool both = m_session->dataset(CompareSession::Cpo) && m_session->dataset(CompareSession::Emsp);
    bool fromCapture = false;
    for (const CompareSession::Place place : {CompareSession::Cpo, CompareSession::Emsp})
        fromCapture = fromCapture || m_session->source(place).kind == CompareSession::Source::Kind::Capture;
    action("compare.useCapture")->setEnabled(m_captureAvailable);
    action("compare.followCursor")->setVisible(fromCapture);
    action("compare.swap")->setEnabled(m_session->dataset(CompareSession::Cpo) || m_session->dataset(CompareSession::Emsp));
    action("compare.recompute")->setEnabled(both);
    action("compare.cancel")->setEnabled(m_session->isRunning());
    action("compare.export")->setEnabled(hasComparison);
    // What a tariff costs differently needs no capture.
    const bool tariff = hasDifference && quint32(m_session->current()) < m_session->comparison()->size()
        && m_session->comparison()->at(quint32(m_session->current())).module == OcpiModule::Tariffs;
    action("compare.origin")->setEnabled(hasDifference && m_captureAvailable);
    action("compare.destinations")->setEnabled(hasDifference && m_captureAvailable);
    action("compare.explain")->setEnabled(hasDifference && (m_captureAvailable || tariff));
    for (const char *id : {"compare.ignore", "compare.agree", "compare.resolve", "compare.reopen", "compare.comment"})
        action(id)->setEnabled(hasDifference);
    for (const char *id : {"compare.nextDifference", "compare.previousDifference"})
        action(id)->setEnabled(hasComparison);
    for (const char *id : {"compare.copyValue", "compare.copyPointer", "compare.copyJson"})
        action(id)->setEnabled(hasObject);
    action("compare.copyCpo")->setEnabled(m_session->object().element[CompareSession::Cpo] != Difference::noElement);
    action("compare.copyEmsp")->setEnabled(m_session->object().element[CompareSession::Emsp] != Difference::noElement);
}

void ComparePage::fillDifferenceMenu(QMenu *menu)
{
    for (const char *id : {"compare.explain", "compare.origin", "compare.destinations", "", "compare.ignore", "compare.agree", "compare.resolve",
                           "compare.reopen", "compare.comment", "", "compare.copyValue", "compare.copyPointer", "compare.copyJson", "compare.copyCpo",
                           "compare.copyEmsp"}) {
        if (*id)
            menu->addAction(action(id));
        else
            menu->addSeparator();
    }
}

void ComparePage::step(int direction)
{
    if (view() == View::Overview)
        showView(View::Differences);
    // Inside the object first where the keyboard is there; the list goes from object to object.
    if (view() == View::Status || m_sideBySide->hasKeyboard()) {
        if (m_sideBySide->step(direction) || view() == View::Status)
            return;
    }
    m_list->step(direction);
}

QList<int> ComparePage::chosen() const
{
    if (view() == View::Differences && !m_sideBySide->hasKeyboard()) {
        const QList<int> selected = m_list->selectedDifferences();
        if (!selected.isEmpty())
            return selected;
    }
    return m_session->current() >= 0 ? QList<int> {m_session->current()} : QList<int>();
}

void ComparePage::mark(DifferenceState state)
{
    const ComparisonPtr comparison = m_session->comparison();
    if (!comparison)
        return;
    QList<QByteArray> identities;
    const QList<int> differences = chosen();
    for (const int difference : differences)
        identities.append(ComparisonNotes::identity(*comparison, comparison->at(quint32(difference))));
    m_session->notes()->setState(identities, state);
}

void ComparePage::comment()
{
    const ComparisonPtr comparison = m_session->comparison();
    if (!comparison || m_session->current() < 0)
        return;
    const QByteArray identity = ComparisonNotes::identity(*comparison, comparison->at(quint32(m_session->current())));
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Comment"));
    dialog->setLabelText(tr("What is to be said about this difference:"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(m_session->notes()->note(identity).comment);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, identity](const QString &text) { m_session->notes()->setComment(identity, text.trimmed()); });
    dialog->open();
}

void ComparePage::ignoreByRule()
{
    const ComparisonPtr comparison = m_session->comparison();
    if (!comparison || m_session->current() < 0)
        return;
    const Difference &difference = comparison->at(quint32(m_session->current()));
    ComparisonRule rule;
    rule.field = QString::fromUtf8(comparison->fieldName(difference.field));
    rule.module = difference.module;
    // What the difference is suggests what does not matter about it.
    rule.anyCase = difference.cause == DifferenceCause::LettersOnly || difference.kind == DifferenceClass::IdentifierCase;
    rule.trim = difference.cause == DifferenceCause::BlanksOnly;
    rule.anyOrder = difference.kind == DifferenceClass::OrderOnly;
    auto *dialog = new RuleDialog(rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        RuleSet rules = m_session->rules();
        rules.add(dialog->rule());
        m_session->setRules(rules, tr("Rule for %1").arg(dialog->rule().field));
    });
    dialog->open();
}

void ComparePage::editRules()
{
    const ComparisonPtr comparison = m_session->comparison();
    std::vector<qint64> tolerated;
    if (comparison && m_session->overview())
        tolerated = m_session->overview()->summary.toleratedByRule;
    auto *dialog = new RulesDialog(m_session->rules(), tolerated, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session->setRules(dialog->rules(), tr("Rules of the comparison")); });
    dialog->open();
}

} // namespace Roamscope
