// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the Findings perspective and what they do.
#include "models/capture/captureview.h"
#include "models/insight/findingclipboard.h"
#include "models/insight/insightsession.h"
#include "widgets/findings/falsepositivedialog.h"
#include "widgets/findings/findingdetails.h"
#include "widgets/findings/findingfilterbar.h"
#include "widgets/findings/findingspage.h"
#include "widgets/findings/findingtrend.h"
#include "widgets/findings/siteprofiledialog.h"
#include "widgets/findings/symptompage.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr int listedChargePoints = 40; ///< in a menu; the search finds the others
}

QAction *FindingsPage::addAction(const char *id, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(id));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    QWidget::addAction(action);
    m_actions.insert(id, action);
    return action;
}

void FindingsPage::createActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(addAction("findings.list", tr("Findings by cause"), QStringLiteral("findings"), QKeySequence(Qt::ALT | Qt::Key_1)), [this] {
        showView(View::Findings);
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    on(addAction("findings.symptoms", tr("From the symptom down"), QStringLiteral("symptom"), QKeySequence(Qt::ALT | Qt::Key_2)), [this] {
        showView(View::Symptoms);
        m_symptoms->setFocus(Qt::ShortcutFocusReason);
    });
    on(addAction("findings.checks", tr("All checks and what they could say"), QStringLiteral("eye-off"), QKeySequence(Qt::ALT | Qt::Key_3)),
       [this] { showView(View::Checks); });
    on(addAction("findings.focusSearch", tr("Search the findings"), QStringLiteral("search"), QKeySequence::Find), [this] {
        showView(View::Findings);
        m_filters->focusSearch();
    });
    on(addAction("findings.next", tr("Next finding"), QStringLiteral("down"), QKeySequence(Qt::Key_F8)), [this] { step(1); });
    on(addAction("findings.previous", tr("Previous finding"), QStringLiteral("up"), QKeySequence(Qt::SHIFT | Qt::Key_F8)), [this] { step(-1); });
    on(addAction("findings.showInTraffic", tr("Show in Traffic"), QStringLiteral("traffic"), QKeySequence(Qt::Key_T)),
       [this] { Q_EMIT trafficRequested(currentFrame()); });
    on(addAction("findings.showInTimeline", tr("Show in Timeline"), QStringLiteral("timeline"), QKeySequence(Qt::Key_L)),
       [this] { Q_EMIT timelineRequested(currentFinding(), currentFrame()); });
    on(addAction("findings.showInCompare", tr("Show in Compare"), QStringLiteral("compare"), QKeySequence(Qt::Key_C)),
       [this] { Q_EMIT compareRequested(compareObject()); });
    on(addAction("findings.showInPrice", tr("Show in Price"), QStringLiteral("price"), QKeySequence(Qt::Key_P)),
       [this] { Q_EMIT priceRequested(priceObject()); });
    on(addAction("findings.mark", tr("Mark as no fault…"), QStringLiteral("eye-off"), QKeySequence(Qt::Key_M)), [this] { askToMark(); });
    on(addAction("findings.unmark", tr("Take the mark back"), QStringLiteral("eye"), QKeySequence(Qt::Key_U)), [this] { unmark(); });
    on(addAction("findings.copy", tr("Copy as text"), QStringLiteral("copy"), QKeySequence::Copy), [this] { copy(false); });
    on(addAction("findings.copyMarkdown", tr("Copy as Markdown"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), [this] { copy(true); });
    on(addAction("findings.stepBack", tr("Step back to the filters before"), QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left)), [this] { m_filters->goBack(); });
    on(addAction("findings.showAll", tr("Show everything"), QStringLiteral("close"), {}), [this] { m_filters->clear(); });
    QAction *byArea = addAction("findings.byArea", tr("By area"), QStringLiteral("chart"), {});
    byArea->setToolTip(tr("Stack the chart by area instead of severity"));
    byArea->setCheckable(true);
    connect(byArea, &QAction::toggled, this, [this](bool on) { m_trend->setStacking(on ? FindingTrend::Stacking::Area : FindingTrend::Stacking::Severity); });
    on(addAction("findings.editProfile", tr("Edit the site profile…"), QStringLiteral("edit"), QKeySequence(Qt::CTRL | Qt::Key_E)), [this] { editProfile(); });
    on(addAction("findings.runAgain", tr("Check again"), QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R)), [this] { m_session->restart(); });
    on(addAction("findings.cancel", tr("Cancel the checks"), QStringLiteral("stop"), {}), [this] { m_session->cancel(); });
    QAction *undo = addAction("findings.undo", tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo);
    QAction *redo = addAction("findings.redo", tr("Redo"), QStringLiteral("redo"), QKeySequence::Redo);
    QUndoStack *stack = m_session->undoStack();
    connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(stack, &QUndoStack::undoTextChanged, undo, [this, undo](const QString &text) { undo->setText(text.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(text)); });
    connect(stack, &QUndoStack::redoTextChanged, redo, [this, redo](const QString &text) { redo->setText(text.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(text)); });
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
}

void FindingsPage::updateActions()
{
    const bool any = view() == View::Findings && currentFinding() >= 0;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const bool marked = any && row >= 0 && row < m_model->rowCount() && m_model->row(row).isMarked;
    const FrameId frame = any ? currentFrame() : noFrame;
    action("findings.showInTraffic")->setEnabled(frame != noFrame);
    action("findings.showInTimeline")->setEnabled(any && (frame != noFrame || m_model->result()->findings[std::size_t(currentFinding())].from != noTime));
    action("findings.showInCompare")->setEnabled(any && !compareObject().isEmpty());
    action("findings.showInPrice")->setEnabled(any && !priceObject().isEmpty());
    action("findings.mark")->setEnabled(any && !marked);
    action("findings.unmark")->setEnabled(marked);
    action("findings.copy")->setEnabled(any);
    action("findings.copyMarkdown")->setEnabled(any);
    action("findings.cancel")->setEnabled(m_session->isRunning());
    action("findings.runAgain")->setEnabled(!m_session->isRunning() && (m_session->input().capture || m_session->input().cpo || m_session->input().emsp));
}

void FindingsPage::fillNarrowMenu(QMenu *menu)
{
    QMenu *areas = menu->addMenu(tr("Area"));
    for (int area = 0; area < insightAreaCount; ++area)
        areas->addAction(displayName(InsightArea(area)), this, [this, area] { m_filters->addChip(FindingFilterBar::areaChip(InsightArea(area))); });
    QMenu *points = menu->addMenu(tr("Charge point"));
    QByteArrayList names;
    for (const FindingGroup &group : m_session->groups())
        names += group.chargePoints;
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (int i = 0; i < names.size() && i < listedChargePoints; ++i)
        points->addAction(QString::fromUtf8(names.at(i)), this, [this, name = names.at(i)] { m_filters->addChip(FindingFilterBar::chargePointChip(name)); });
    if (names.size() > listedChargePoints)
        points->addAction(tr("The search finds the others"))->setEnabled(false);
    points->addAction(tr("No charge point"), this, [this] { m_filters->addChip(FindingFilterBar::chargePointChip({})); });
    QMenu *parties = menu->addMenu(tr("Who has to act"));
    for (const DatasetRole party : {DatasetRole::Cpo, DatasetRole::Emsp, DatasetRole::Truth, DatasetRole::Unknown})
        parties->addAction(party == DatasetRole::Unknown ? tr("Not known") : displayName(party), this, [this, party] { m_filters->addChip(FindingFilterBar::partyChip(party)); });
    if (currentFinding() >= 0) {
        menu->addSeparator();
        fillOccurrenceMenu(menu);
    }
}

void FindingsPage::fillOccurrenceMenu(QMenu *menu)
{
    const int number = currentFinding();
    if (number < 0 || !m_model->result())
        return;
    const InsightResult &result = *m_model->result();
    const Finding &finding = result.findings[std::size_t(number)];
    using Chip = FindingFilterBar::Chip;
    const QByteArray point = chargePointOf(finding, result.input.capture.get());
    if (!point.isEmpty())
        menu->addAction(Theme::icon(QStringLiteral("filter-add")), tr("Only charge point %1").arg(QString::fromUtf8(point)), this,
                        [this, point] { m_filters->addChip(FindingFilterBar::chargePointChip(point)); });
    if (const QString name = transactionName(finding, result.input); !name.isEmpty())
        menu->addAction(Theme::icon(QStringLiteral("filter-add")), tr("Only transaction %1").arg(name), this, [this, name, transaction = finding.transaction] {
            m_filters->addChip({.kind = Chip::Kind::Transaction, .number = transaction, .text = tr("Transaction %1").arg(name)});
        });
    if (const InsightCheck *check = insightCheck(finding.check))
        menu->addAction(Theme::icon(QStringLiteral("filter-add")), tr("Only this check: %1").arg(check->title()), this,
                        [this, id = finding.check, title = check->title()] { m_filters->addChip({.kind = Chip::Kind::Check, .value = id, .text = title}); });
    menu->addAction(Theme::icon(QStringLiteral("back")), tr("Where does this value come from?"), this, [this] { Q_EMIT lineageRequested(false); });
    menu->addAction(Theme::icon(QStringLiteral("forward")), tr("Where did this value go?"), this, [this] { Q_EMIT lineageRequested(true); });
    menu->addAction(Theme::icon(QStringLiteral("symptom")), tr("From the symptom down, for this case"), this, [this, point, id = transactionName(finding, result.input)] {
        SymptomScope scope;
        scope.chargePoint = point;
        scope.charge = id.toUtf8();
        m_symptoms->setScope(scope);
        showView(View::Symptoms);
    });
    menu->addSeparator();
    for (const char *id : {"findings.showInTraffic", "findings.showInTimeline", "findings.showInCompare", "findings.showInPrice"})
        menu->addAction(action(id));
    menu->addSeparator();
    for (const char *id : {"findings.mark", "findings.unmark", "findings.copy", "findings.copyMarkdown"})
        menu->addAction(action(id));
}

void FindingsPage::fillProfiles()
{
    const QScopedValueRollback filling(m_filling, true);
    const InsightSettings &settings = m_session->settings();
    const SiteProfile current = settings.profile();
    m_profiles->clear();
    for (const SiteProfile &profile : settings.profiles()) {
        m_profiles->addItem(profile.name, profile.id);
        m_profiles->setItemData(m_profiles->count() - 1, profile.description, Qt::ToolTipRole);
    }
    m_profiles->setCurrentIndex(m_profiles->findData(current.id));
    const SiteProfileProposal proposal = settings.isProfileChosen() || !m_session->result() ? SiteProfileProposal() : proposeSiteProfile(m_session->result()->input);
    m_profiles->setToolTip(proposal.reason.isEmpty() ? tr("Which findings come first at this kind of site") : proposal.reason);
}

void FindingsPage::chooseProfile()
{
    const QString id = m_profiles->currentData().toString();
    if (m_filling || id == m_session->settings().profile().id)
        return;
    InsightSettings settings = m_session->settings();
    settings.setProfileId(id);
    m_session->setSettings(settings, tr("choose “%1”").arg(m_profiles->currentText()));
}

void FindingsPage::editProfile()
{
    SiteProfileDialog dialog(m_session->settings(), this);
    if (dialog.exec() == QDialog::Accepted && !(dialog.settings() == m_session->settings()))
        m_session->setSettings(dialog.settings(), tr("change the site profile"));
}

bool FindingsPage::mark(const QString &reason, int extent)
{
    const int number = currentFinding();
    if (number < 0 || !m_model->result() || reason.isEmpty())
        return false;
    const InsightResult &result = *m_model->result();
    const Finding &finding = result.findings[std::size_t(number)];
    const Capture *capture = result.input.capture.get();
    FalsePositive mark = extent == int(FalsePositiveDialog::Extent::One)
        ? FalsePositives::markOne(finding, capture, reason)
        : FalsePositives::markAlike(finding, capture, reason, extent == int(FalsePositiveDialog::Extent::Everywhere));
    mark.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (const InsightCheck *check = insightCheck(finding.check))
        mark.summary = check->text(finding, result.input).title.left(FalsePositives::longestText);
    InsightSettings settings = m_session->settings();
    settings.marks().add(mark);
    m_session->setSettings(settings, tr("mark as no fault"));
    return true;
}

void FindingsPage::askToMark()
{
    const int number = currentFinding();
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (number < 0 || row < 0 || !m_model->result())
        return;
    const InsightResult &result = *m_model->result();
    const Finding &finding = result.findings[std::size_t(number)];
    const InsightCheck *check = insightCheck(finding.check);
    FalsePositiveDialog dialog(check ? check->text(finding, result.input).message : QString::fromUtf8(finding.check),
                               QString::fromUtf8(chargePointOf(finding, result.input.capture.get())), m_model->row(row).count > 1, this);
    if (dialog.exec() == QDialog::Accepted)
        mark(dialog.reason(), int(dialog.extent()));
}

void FindingsPage::unmark()
{
    const int number = currentFinding();
    if (number < 0 || !m_model->result())
        return;
    const InsightResult &result = *m_model->result();
    InsightSettings settings = m_session->settings();
    const FalsePositive *found = settings.marks().find(result.findings[std::size_t(number)], result.input.capture.get());
    if (!found)
        return;
    const FalsePositive mark = *found;
    settings.marks().remove(mark);
    m_session->setSettings(settings, tr("take a mark back"));
}

void FindingsPage::copy(bool markdown)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (row < 0 || !m_model->result())
        return;
    const FindingClipboard words(*m_model->result(), m_model->group(row), m_model->row(row), m_format);
    QGuiApplication::clipboard()->setText(markdown ? words.markdown() : words.plainText());
}

} // namespace Roamscope
