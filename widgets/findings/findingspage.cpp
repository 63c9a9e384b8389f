// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingspage.h"

#include "models/capture/captureview.h"
#include "models/insight/insightsession.h"
#include "widgets/emptystate.h"
#include "widgets/findings/evidencepanel.h"
#include "widgets/findings/findingdelegate.h"
#include "widgets/findings/findingdetails.h"
#include "widgets/findings/findingfilterbar.h"
#include "widgets/findings/findingtrend.h"
#include "widgets/findings/silentchecksview.h"
#include "widgets/findings/symptompage.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr std::size_t indexedEvidence = 4; ///< pieces of each finding that are found again by their frame
}

FindingsPage::FindingsPage(InsightSession *session, CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new FindingModel(this))
    , m_tabs(new QTabBar(this))
    , m_profiles(new QComboBox(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_symptoms(new SymptomPage(this))
    , m_checks(new SilentChecksView(this))
{
    setObjectName(QStringLiteral("findings"));
    createActions();
    m_findings = createFindings();
    m_openButton = m_empty->addButton(tr("Open a file…"));
    m_demoButton = m_empty->addButton(tr("Open the demo"));
    m_checksButton = m_empty->addButton(tr("See what every check could say"));
    connect(m_openButton, &QPushButton::clicked, this, &FindingsPage::openRequested);
    connect(m_demoButton, &QPushButton::clicked, this, &FindingsPage::demoRequested);
    connect(m_checksButton, &QPushButton::clicked, this, [this] { showView(View::Checks); });
    for (QWidget *page : {static_cast<QWidget *>(m_empty), m_findings, static_cast<QWidget *>(m_symptoms), static_cast<QWidget *>(m_checks)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createTopRow());
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_list);

    connect(m_tabs, &QTabBar::currentChanged, this, &FindingsPage::updateState);
    connect(m_session, &InsightSession::changed, this, &FindingsPage::useResult);
    connect(m_session, &InsightSession::settingsChanged, this, &FindingsPage::fillProfiles);
    connect(m_session, &InsightSession::runningChanged, this, &FindingsPage::updateState);
    connect(m_session, &InsightSession::progressChanged, this,
            [this](double fraction) { m_progress->setValue(int(fraction * m_progress->maximum())); });
    connect(m_model, &FindingModel::rowsReplaced, this, &FindingsPage::rowsReplaced);
    connect(m_model, &FindingModel::contentChanged, this, &FindingsPage::contentChanged);
    connect(m_filters, &FindingFilterBar::queryChanged, this, [this] { m_model->setQuery(m_filters->query()); });
    connect(m_filters, &FindingFilterBar::leaveRequested, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_symptoms, &SymptomPage::findingRequested, this, [this](int finding) {
        showView(View::Findings);
        showFinding(finding);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_symptoms, &SymptomPage::openRequested, this, &FindingsPage::openRequested);
    connect(m_view, &CaptureView::currentFrameChanged, this, &FindingsPage::frameChosen);
    useResult();
}

QWidget *FindingsPage::createTopRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, 0);
    layout->setSpacing(Theme::spacing);
    m_tabs->setObjectName(QStringLiteral("findings.tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(Theme::icon(QStringLiteral("findings")), tr("Findings"));
    m_tabs->addTab(Theme::icon(QStringLiteral("symptom")), tr("From the symptom down"));
    m_tabs->addTab(Theme::icon(QStringLiteral("eye-off")), tr("All checks"));
    m_tabs->setAccessibleName(tr("Parts of the findings"));
    layout->addWidget(m_tabs);
    layout->addStretch();
    m_status->setFont(Theme::small());
    layout->addWidget(m_status);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    m_progress->setAccessibleName(tr("Progress of the checks"));
    layout->addWidget(m_progress);
    m_cancel->setObjectName(QStringLiteral("findings.cancelButton"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, action("findings.cancel"), &QAction::trigger);
    layout->addWidget(m_cancel);
    auto *caption = new QLabel(tr("Site:"), row);
    caption->setBuddy(m_profiles);
    layout->addWidget(caption);
    m_profiles->setObjectName(QStringLiteral("findings.profile"));
    m_profiles->setAccessibleName(tr("Site profile: which findings come first"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_profiles, &QComboBox::activated, this, &FindingsPage::chooseProfile);
    layout->addWidget(m_profiles);
    for (const char *id : {"findings.editProfile", "findings.runAgain"}) {
        auto *button = new QToolButton(row);
        button->setDefaultAction(action(id));
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    return row;
}

QWidget *FindingsPage::createFindings()
{
    m_filters = new FindingFilterBar(this);
    m_trend = new FindingTrend(this);
    m_byArea = new QToolButton(this);
    m_list = new QListView(this);
    m_listStack = new QStackedWidget(this);
    m_nothingPasses = new EmptyState(this);
    m_details = new FindingDetails(this);
    m_splitter = new QSplitter(Qt::Horizontal, this);

    m_list->setObjectName(QStringLiteral("findings.list"));
    m_list->setAccessibleName(tr("Findings, grouped by cause"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.isValid() ? current.row() : -1); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_details->occurrences()->setFocus(Qt::OtherFocusReason); });
    m_nothingPasses->setContent(QStringLiteral("filter"), tr("No finding passes the filters"), tr("Pause or remove a filter above."));
    connect(m_nothingPasses->addButton(tr("Show everything")), &QPushButton::clicked, m_filters, &FindingFilterBar::clear);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_nothingPasses);
    m_filters->setMenuFiller([this](QMenu *menu) { fillNarrowMenu(menu); });

    auto *trendRow = new QHBoxLayout;
    trendRow->setContentsMargins(Theme::margin, 2, Theme::spacing, 0);
    auto *caption = new QLabel(tr("Over the capture; a click narrows to that time"), this);
    caption->setFont(Theme::small());
    caption->setMinimumWidth(20);
    trendRow->addWidget(caption, 1);
    m_byArea->setDefaultAction(action("findings.byArea"));
    m_byArea->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_byArea->setAutoRaise(true);
    trendRow->addWidget(m_byArea);
    connect(m_trend, &FindingTrend::rangeRequested, this, [this](const TimeRange &range) {
        const TimeUs origin = m_session->input().capture ? m_session->input().capture->firstTime() : noTime;
        m_filters->addChip({.kind = FindingFilterBar::Chip::Kind::Range, .range = range, .text = timeSpanText(range.from, range.to, m_format, origin)});
    });

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addLayout(trendRow);
    m_trend->setFixedHeight(132);
    column->addWidget(m_trend);
    column->addWidget(m_listStack, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 6);
    m_splitter->setSizes({600, 760});
    m_splitter->setChildrenCollapsible(false);

    connect(m_details, &FindingDetails::findingSelected, this, &FindingsPage::publish);
    connect(m_details, &FindingDetails::evidenceSelected, this, [this] {
        if (m_details->evidence()->table()->hasFocus())
            publish();
    });
    connect(m_details, &FindingDetails::activated, action("findings.showInTraffic"), &QAction::trigger);
    connect(m_details, &FindingDetails::occurrenceMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillOccurrenceMenu(menu);
        menu->popup(place);
    });
    for (const char *id : std::initializer_list<const char *> {"findings.showInTraffic", "findings.showInTimeline", "findings.showInCompare", "findings.showInPrice", nullptr,
                           "findings.mark", "findings.unmark", nullptr, "findings.copy", "findings.copyMarkdown"}) {
        if (id) {
            m_list->addAction(action(id));
        } else {
            auto *separator = new QAction(this);
            separator->setSeparator(true);
            m_list->addAction(separator);
        }
    }
    return m_splitter;
}

FindingsPage::View FindingsPage::view() const
{
    return View(m_tabs->currentIndex());
}

void FindingsPage::showView(View view)
{
    m_tabs->setCurrentIndex(int(view));
}

int FindingsPage::currentFinding() const
{
    return m_details->currentFinding();
}

void FindingsPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeFormat(format);
    m_details->setTimeFormat(format);
    m_trend->setTimeFormat(format);
    m_symptoms->setTimeFormat(format);
}

void FindingsPage::useResult()
{
    const InsightResultPtr result = m_session->result();
    if (result != m_result || !result) {
        m_result = result;
        m_pending = -1;
        m_byFrame.clear();
        for (std::size_t i = 0; result && i < result->findings.size(); ++i) {
            std::size_t pieces = 0;
            for (const FindingEvidence &evidence : result->findings[i].evidence) {
                if (evidence.frame != noFrame && pieces++ < indexedEvidence)
                    m_byFrame.emplace_back(evidence.frame, quint32(i));
            }
        }
        std::stable_sort(m_byFrame.begin(), m_byFrame.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    std::vector<bool> marked(result ? result->findings.size() : 0, false);
    for (const FindingGroup &group : m_session->groups()) {
        for (const quint32 finding : group.findings)
            marked[finding] = group.isMarked;
    }
    m_marks = result ? FindingMarks::build(result, [&marked](quint32 finding) { return bool(marked[finding]); }) : FindingMarks::Pointer();
    Q_EMIT marksChanged();
    m_model->setSource(result, m_session->groups());
    fillProfiles();
    const SiteProfile profile = m_session->profile();
    m_symptoms->setResult(result, profile);
    m_checks->setResult(result, profile);
    m_tabs->setTabText(int(View::Checks), m_checks->silentCount() > 0
                                              ? tr("All checks (%1 without data)").arg(QLocale().toString(m_checks->silentCount()))
                                              : tr("All checks"));
    updateState();
}

void FindingsPage::rowsReplaced()
{
    // The group that was selected, else the first one: to be read, not to lead the other views anywhere.
    const QScopedValueRollback restoring(m_restoring, true);
    int row = m_model->rowOfKey(m_currentKey);
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_model->index(row, 0));
    } else {
        chooseRow(-1);
    }
}

void FindingsPage::contentChanged()
{
    m_filters->setCounts(m_model->rows());
    m_trend->setTrend(m_model->rows().trend);
    {
        const QScopedValueRollback restoring(m_restoring, true);
        chooseRow(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
    }
    if (m_pending >= 0 && m_model->result() == m_session->result()) {
        const int wanted = m_pending;
        if (m_model->rowOfFinding(quint32(wanted)) >= 0) {
            m_pending = -1;
            showFinding(wanted);
        }
    }
    updateState();
}

void FindingsPage::chooseRow(int row)
{
    if (row >= m_model->rowCount())
        row = -1;
    if (row >= 0)
        m_currentKey = m_model->group(row).key();
    m_details->setGroup(m_model, row);
    publish();
}

void FindingsPage::publish()
{
    updateActions();
    if (m_restoring)
        return;
    const int number = currentFinding();
    Q_EMIT currentFindingChanged(number);
    if (number < 0 || !m_model->result() || m_model->result()->input.capture != m_view->capture())
        return;
    const QScopedValueRollback publishing(m_publishing, true);
    const Finding &finding = m_model->result()->findings[std::size_t(number)];
    const EvidencePanel *evidence = m_details->evidence();
    const FrameId frame = evidence->currentFrame() != noFrame ? evidence->currentFrame() : frameOf(finding);
    if (frame != noFrame && frame < m_view->capture()->size()) {
        m_view->setCurrentFrame(frame);
        if (const QString pointer = evidence->currentPointer(); evidence->currentFrame() == frame && !pointer.isEmpty())
            m_view->setCurrentPointer(pointer);
    } else if (finding.from != noTime) {
        m_view->setCursor(finding.from);
    }
    if (finding.transaction >= 0)
        m_view->setCurrentTransaction(finding.transaction);
}

void FindingsPage::frameChosen(FrameId frame)
{
    if (m_publishing || frame == noFrame || !m_result || m_model->result() != m_result)
        return;
    const auto first = std::lower_bound(m_byFrame.begin(), m_byFrame.end(), frame, [](const auto &entry, FrameId wanted) { return entry.first < wanted; });
    int best = -1;
    for (auto entry = first; entry != m_byFrame.end() && entry->first == frame; ++entry) {
        if (int(entry->second) == currentFinding())
            return; // it is the one that is selected
        if (best < 0)
            best = int(entry->second);
    }
    const int row = best < 0 ? -1 : m_model->rowOfFinding(quint32(best));
    if (row < 0)
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    const QScopedValueRollback publishing(m_publishing, true);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_details->selectFinding(quint32(best));
    m_details->evidence()->selectFrame(frame);
    Q_EMIT currentFindingChanged(best);
}

void FindingsPage::showFinding(int finding)
{
    if (finding < 0 || !m_result || std::size_t(finding) >= m_result->findings.size())
        return;
    const int row = m_model->result() == m_result ? m_model->rowOfFinding(quint32(finding)) : -1;
    if (row < 0) {
        m_pending = finding;
        if (m_filters->isNarrowed())
            m_filters->clear();
        m_filters->setHidesMarked(false);
        return;
    }
    {
        const QScopedValueRollback restoring(m_restoring, true);
        const QScopedValueRollback publishing(m_publishing, true);
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_model->index(row, 0));
    }
    if (currentFinding() == finding)
        publish();
    else
        m_details->selectFinding(quint32(finding));
}

void FindingsPage::step(int direction)
{
    showView(View::Findings);
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : direction > 0 ? -1 : m_model->rowCount();
    const int row = current + direction;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void FindingsPage::updateState()
{
    const bool running = m_session->isRunning();
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_status->setText(running                                          ? tr("Checking what is open…")
                          : m_result && !m_result->complete            ? tr("Cancelled: this is not all")
                                                                       : QString());
    const bool open = m_session->input().capture || m_session->input().cpo || m_session->input().emsp;
    m_openButton->setVisible(!open);
    m_demoButton->setVisible(!open);
    m_checksButton->setVisible(open && m_result);
    if (!open)
        m_empty->setContent(QStringLiteral("findings"), tr("What is wrong, why, and what to do"),
                            tr("Open captures, dumps of what two parties hold, or both: checks look for clocks that are wrong, charges without an end, "
                               "tokens that one side does not know, statuses lost on the way, bills that do not add up. Each finding names its likely "
                               "causes and shows the messages that prove it."));
    else if (!m_result)
        m_empty->setContent(QStringLiteral("clock"), running ? tr("Checking what is open…") : tr("Not checked yet"),
                            running ? tr("What is found appears here.") : tr("Choose “Check again” above."));
    else if (m_checks->silentCount() > 0)
        m_empty->setContent(QStringLiteral("check"), tr("Nothing was found"),
                            tr("%Ln check(s) could not look, because data is missing.", nullptr, m_checks->silentCount()));
    else
        m_empty->setContent(QStringLiteral("check"), tr("Nothing was found"), tr("Every check had the data that it needs."));
    const bool any = m_result && !m_result->findings.empty();
    QWidget *page = view() == View::Symptoms ? static_cast<QWidget *>(m_symptoms)
        : view() == View::Checks             ? static_cast<QWidget *>(m_checks)
        : any                                ? m_findings
                                             : static_cast<QWidget *>(m_empty);
    m_pages->setCurrentWidget(page);
    setFocusProxy(view() == View::Symptoms ? static_cast<QWidget *>(m_symptoms) : view() == View::Checks ? static_cast<QWidget *>(m_checks) : m_list);
    m_listStack->setCurrentWidget(m_model->rowCount() > 0 || m_model->isBusy() ? static_cast<QWidget *>(m_list) : m_nothingPasses);
    updateActions();
}

FrameId FindingsPage::currentFrame() const
{
    const int number = currentFinding();
    if (number < 0 || !m_model->result())
        return noFrame;
    const FrameId frame = m_details->evidence()->currentFrame();
    return frame != noFrame ? frame : frameOf(m_model->result()->findings[std::size_t(number)]);
}

QByteArray FindingsPage::compareObject() const
{
    const int number = currentFinding();
    if (number < 0 || !m_model->result())
        return {};
    const Finding &finding = m_model->result()->findings[std::size_t(number)];
    for (const FindingEvidence &evidence : finding.evidence) {
        if (evidence.module && !evidence.object.isEmpty())
            return evidence.object;
    }
    const InsightCheck *check = insightCheck(finding.check);
    return check && (check->needs() & (InsightCheck::Ocpi | InsightCheck::BothParties)) ? finding.object : QByteArray();
}

QByteArray FindingsPage::priceObject() const
{
    const int number = currentFinding();
    if (number < 0 || !m_model->result())
        return {};
    const InsightResult &result = *m_model->result();
    const Finding &finding = result.findings[std::size_t(number)];
    if (result.input.charges) {
        const auto isCharge = [&finding](const CapturedCharge &captured) { return captured.charge.id == finding.object; };
        if (!finding.object.isEmpty() && std::ranges::any_of(result.input.charges->charges, isCharge))
            return finding.object;
    }
    if (result.input.analysis && finding.transaction >= 0 && std::size_t(finding.transaction) < result.input.analysis->transactions.size()) {
        const Transaction &transaction = result.input.analysis->transactions[std::size_t(finding.transaction)];
        return transaction.cdrId.isEmpty() ? transaction.sessionId : transaction.cdrId;
    }
    return {};
}

QJsonObject FindingsPage::saveState() const
{
    return {{QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())},
            {QStringLiteral("details"), QString::fromLatin1(m_details->splitter()->saveState().toBase64())},
            {QStringLiteral("byArea"), m_trend->stacking() == FindingTrend::Stacking::Area},
            {QStringLiteral("hideMarked"), m_filters->query().hidesMarked}};
}

void FindingsPage::restoreState(const QJsonObject &state)
{
    m_splitter->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("splitter")).toString().toLatin1()));
    m_details->splitter()->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("details")).toString().toLatin1()));
    action("findings.byArea")->setChecked(state.value(QStringLiteral("byArea")).toBool());
    m_filters->setHidesMarked(state.value(QStringLiteral("hideMarked")).toBool());
}

} // namespace Roamscope
