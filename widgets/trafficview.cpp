// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trafficview.h"

#include "models/capture/annotations.h"
#include "models/capture/captureview.h"
#include "models/capture/colorrules.h"
#include "models/capture/frametext.h"
#include "widgets/colorrulesdialog.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/filtermenu.h"
#include "widgets/theme.h"
#include "widgets/traffictable.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr std::size_t mostCopied = 10000; ///< rows; more would fill the clipboard with hundreds of megabytes
}

TrafficView::TrafficView(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new FrameModel(this))
    , m_annotations(new Annotations(this))
    , m_colorRules(new ColorRules(this))
    , m_filterBar(new FilterBar(view, this))
    , m_table(new TrafficTable(m_model, this))
    , m_nothingOpen(new EmptyState(this))
    , m_nothingFound(new EmptyState(this))
    , m_loadingState(new EmptyState(this))
    , m_noFrames(new EmptyState(this))
    , m_waiting(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_viewButton(new QToolButton(this))
    , m_viewMenu(new QMenu(this))
{
    setAccessibleName(tr("Traffic"));
    m_model->setAnnotations(m_annotations);
    m_model->setColorRules(m_colorRules);

    m_viewButton->setIcon(Theme::icon(QStringLiteral("columns")));
    m_viewButton->setToolTip(tr("Columns, times and colours"));
    m_viewButton->setAccessibleName(m_viewButton->toolTip());
    m_viewButton->setAutoRaise(true);
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setMenu(m_viewMenu);
    m_filterBar->addToolButton(m_viewButton);

    m_nothingOpen->setContent(QStringLiteral("traffic"), tr("Open a log to see who said what to whom"),
                              tr("Drop a log file anywhere on this window: OCPP or OCPI messages are found in any text log, "
                                 "matched with their answers and checked against the protocol."));
    connect(m_nothingOpen->addButton(tr("Open a file…")), &QPushButton::clicked, this, &TrafficView::openRequested);
    connect(m_nothingOpen->addButton(tr("Show the demo workspace")), &QPushButton::clicked, this, &TrafficView::demoRequested);
    m_pauseButton = m_nothingFound->addButton(tr("Pause all filters"));
    connect(m_pauseButton, &QPushButton::clicked, this, [this] {
        QList<CaptureView::Chip> chips = m_view->chips();
        for (CaptureView::Chip &chip : chips)
            chip.paused = true;
        m_view->setChips(chips);
    });
    m_backButton = m_nothingFound->addButton(tr("Step back to the filters before"));
    connect(m_backButton, &QPushButton::clicked, this, [this] { m_view->goBack(); });
    m_loadingState->setContent(QStringLiteral("clock"), tr("Reading…"), tr("The first frames appear as soon as they are found."));
    m_noFrames->setContent(QStringLiteral("damaged"), tr("No message was found in this file"),
                           tr("The Problems list says line by line what was skipped and why."));

    m_waiting->setContent(QStringLiteral("record"), tr("Recording: nothing has come yet"),
                          tr("Each message appears here the moment it passes. Let the charger or the partner connect; "
                             "the Connect page shows the address to type in."));

    for (QWidget *page : std::initializer_list<QWidget *> {m_table, m_nothingOpen, m_nothingFound, m_loadingState, m_noFrames, m_waiting})
        m_stack->addWidget(page);
    for (EmptyState *page : {m_nothingOpen, m_nothingFound, m_loadingState, m_noFrames, m_waiting}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
    }
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(line);
    layout->addLayout(m_stack, 1);
    setTabOrder(m_filterBar, m_table);

    createActions();
    createFollowButton();
    connect(m_viewMenu, &QMenu::aboutToShow, this, &TrafficView::fillViewMenu);
    connect(m_filterBar, &FilterBar::leaveRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TrafficTable::inspectRequested, this, &TrafficView::inspectRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index = m_table->indexAt(place);
        if (!index.isValid())
            return;
        QMenu *menu = createFrameMenu(m_model->frameAt(index.row()), index.column());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrafficView::currentRowChanged);
    connect(m_model, &FrameModel::countsChanged, this, [this] {
        m_filterBar->setCounts(m_model->matchCount(), m_view->capture() ? m_view->capture()->size() : 0);
        updateEmptyState();
    });
    connect(m_model, &FrameModel::busyChanged, this, [this](bool busy) {
        m_filterBar->setBusy(busy);
        updateEmptyState();
    });
    connect(m_model, &FrameModel::rowsReplaced, this, [this] {
        syncFromView();
        m_table->restorePlace();
    });
    connect(m_view, &CaptureView::captureChanged, this, &TrafficView::useCapture);
    connect(m_view, &CaptureView::rowsAdded, m_model, &FrameModel::grow);
    connect(m_view, &CaptureView::rowsAdded, this, &TrafficView::suitTimes);
    connect(m_view, &CaptureView::analysisChanged, this, [this] { m_model->setAnalysis(m_view->analysis()); });
    connect(m_view, &CaptureView::sourceLooksChanged, this, [this] {
        m_model->setSourceLooks(m_view->sourceLooks());
        m_table->useSourceCount(int(m_view->sourceLooks().size()));
    });
    connect(m_view, &CaptureView::chipsChanged, this, &TrafficView::useFilter);
    connect(m_view, &CaptureView::currentFrameChanged, this, &TrafficView::syncFromView);
    connect(m_view, &CaptureView::currentTransactionChanged, m_model, &FrameModel::setCurrentTransaction);
    useFilter();
    useCapture();
}

TrafficView::~TrafficView() = default;

QAction *TrafficView::addNamedAction(const char *id, const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(key);
    // Plain letters must not be taken from the filter line.
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    m_table->addAction(action);
    addAction(action);
    return action;
}

void TrafficView::createActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    QAction *focusFilter = addNamedAction("traffic.focusFilter", tr("Go to the filter"), QKeySequence::Find, QStringLiteral("filter"));
    focusFilter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    on(focusFilter, [this] { m_filterBar->focusEdit(); });
    QAction *back = addNamedAction("traffic.stepBack", tr("Step back to the filters before"), QKeySequence(Qt::ALT | Qt::Key_Left), QStringLiteral("back"));
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    on(back, [this] { m_view->goBack(); });
    on(addNamedAction("traffic.nextProblem", tr("Next problem"), Qt::Key_N, QStringLiteral("down")),
       [this] { m_table->goToRow(m_model->findProblem(m_table->currentIndex().row(), 1)); });
    on(addNamedAction("traffic.previousProblem", tr("Previous problem"), Qt::Key_P, QStringLiteral("up")),
       [this] { m_table->goToRow(m_model->findProblem(qMax(0, m_table->currentIndex().row()), -1)); });
    on(addNamedAction("traffic.requestResponse", tr("Go to the answer, or back to the request"), Qt::Key_BracketRight, QStringLiteral("exchange")),
       [this] { jumpToPair(); });
    QAction *toRequest = addNamedAction("traffic.responseRequest", tr("Go to the request, or on to the answer"), Qt::Key_BracketLeft);
    on(toRequest, [this] { jumpToPair(); });
    on(addNamedAction("traffic.bookmark", tr("Bookmark"), Qt::Key_B, QStringLiteral("bookmark")), [this] { toggleBookmark(); });
    on(addNamedAction("traffic.nextBookmark", tr("Next bookmark or comment"), QKeySequence(Qt::SHIFT | Qt::Key_B)),
       [this] { m_table->goToRow(m_model->findBookmark(m_table->currentIndex().row(), 1)); });
    on(addNamedAction("traffic.comment", tr("Comment…"), Qt::Key_C, QStringLiteral("comment")),
       [this] { editComment(m_model->frameAt(m_table->currentIndex().row())); });
    on(addNamedAction("traffic.followTransaction", tr("Follow this transaction"), Qt::Key_T, QStringLiteral("follow")),
       [this] { followCurrent(); });
    on(addNamedAction("traffic.showInSource", tr("Show in its file"), Qt::Key_U, QStringLiteral("raw")), [this] {
        if (m_view->currentFrame() != noFrame)
            Q_EMIT showInSourceRequested(m_view->currentFrame());
    });
    on(addNamedAction("traffic.showInTimeline", tr("Show in timeline"), Qt::Key_L, QStringLiteral("timeline")), [this] {
        const FrameId frame = m_model->frameAt(m_table->currentIndex().row());
        if (frame != noFrame)
            Q_EMIT showInTimelineRequested(frame);
    });
    on(addNamedAction("traffic.replay", tr("Replay to an endpoint…"), {}, QStringLiteral("send")), [this] { Q_EMIT replayRequested(); });
    on(addNamedAction("traffic.copy", tr("Copy as JSON"), QKeySequence::Copy, QStringLiteral("copy")),
       [this] { copySelection(&FrameText::json); });
    on(addNamedAction("traffic.copyRaw", tr("Copy as it stands in the log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
       [this] {
           copySelection([](const Capture &capture, FrameId frame) { return FrameText::raw(capture, frame); });
       });
    on(addNamedAction("traffic.colorRules", tr("Colour rules…"), {}, QStringLiteral("colors")), [this] {
        auto *dialog = new ColorRulesDialog(m_colorRules, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void TrafficView::fillViewMenu()
{
    m_viewMenu->clear();
    m_viewMenu->addSection(tr("Responses"));
    auto *arrangements = new QActionGroup(m_viewMenu);
    const std::pair<Arrangement, QString> choices[] = {{Arrangement::Beside, tr("Beside their request")},
                                                       {Arrangement::Under, tr("Under their request")},
                                                       {Arrangement::InOrder, tr("In the order they came")}};
    for (const auto &[arrangement, text] : choices) {
        QAction *action = arrangements->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->arrangement() == arrangement);
        connect(action, &QAction::triggered, this, [this, arrangement = arrangement] { m_model->setArrangement(arrangement); });
    }
    m_viewMenu->addActions(arrangements->actions());
    m_viewMenu->addSection(tr("Times"));
    auto *modes = new QActionGroup(m_viewMenu);
    const std::pair<TimeFormat::Mode, QString> formats[] = {{TimeFormat::Mode::DateAndTime, tr("Date and time")},
                                                            {TimeFormat::Mode::TimeOfDay, tr("Time of day")},
                                                            {TimeFormat::Mode::SinceStart, tr("Since the first frame")}};
    for (const auto &[mode, text] : formats) {
        QAction *action = modes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->timeFormat().mode == mode);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            TimeFormat format = m_model->timeFormat();
            format.mode = mode;
            setTimeFormat(format);
        });
    }
    m_viewMenu->addActions(modes->actions());
    QAction *utc = m_viewMenu->addAction(tr("Times in UTC"));
    utc->setCheckable(true);
    utc->setChecked(m_model->timeFormat().utc);
    connect(utc, &QAction::triggered, this, [this](bool checked) {
        TimeFormat format = m_model->timeFormat();
        format.utc = checked;
        setTimeFormat(format);
    });
    m_viewMenu->addSection(tr("Look"));
    QMenu *columns = m_viewMenu->addMenu(Theme::icon(QStringLiteral("columns")), tr("Columns"));
    m_table->fillColumnMenu(columns);
    m_viewMenu->addAction(findChild<QAction *>(QStringLiteral("traffic.colorRules")));
}

void TrafficView::setLoading(bool loading)
{
    m_loading = loading;
    if (!loading)
        suitTimes();
    updateEmptyState();
}

void TrafficView::setTimeFormat(const TimeFormat &format)
{
    if (m_model->timeFormat() == format)
        return;
    m_timesChosen = m_timesChosen || m_model->timeFormat().mode != format.mode;
    useTimeFormat(format);
    suitTimes(); // in another zone the day may be another
}

void TrafficView::useTimeFormat(const TimeFormat &format)
{
    if (m_model->timeFormat() == format)
        return;
    m_table->fitTimeColumn(m_model->timeFormat().mode, format.mode);
    m_model->setTimeFormat(format);
    Q_EMIT timeFormatChanged(format);
}

void TrafficView::suitTimes()
{
    const CapturePtr capture = m_view->capture();
    if (m_timesChosen || m_loading || !capture || capture->firstTime() == noTime)
        return;
    // The same date in every row only takes room.
    TimeFormat format = m_model->timeFormat();
    const TimeFormat dated {.mode = TimeFormat::Mode::DateAndTime, .utc = format.utc};
    const bool oneDay = formatTime(capture->firstTime(), dated).first(10) == formatTime(capture->lastTime(), dated).first(10);
    format.mode = oneDay ? TimeFormat::Mode::TimeOfDay : TimeFormat::Mode::DateAndTime;
    useTimeFormat(format);
}

void TrafficView::useCapture()
{
    m_annotations->setCapture(m_view->capture());
    m_model->setCapture(m_view->capture());
    m_model->setAnalysis(m_view->analysis());
    updateEmptyState();
}

void TrafficView::useFilter()
{
    FilterError error;
    const Filter filter = Filter::compile(m_view->filterText(), &error);
    if (!error.isError())
        m_model->setFilter(filter);
    updateEmptyState();
}

void TrafficView::syncFromView()
{
    const FrameId frame = m_view->currentFrame();
    const int row = m_model->rowOf(frame);
    m_syncing = true;
    if (row < 0) {
        m_table->selectionModel()->clear();
        if (const int near = m_model->rowBefore(frame); near >= 0)
            m_table->scrollTo(m_model->index(near, 0)); // filtered out: the list still shows when it was
    } else if (!m_table->currentIndex().isValid() || m_table->currentIndex().row() != row
               || !m_table->selectionModel()->isRowSelected(row)) {
        m_table->goToRow(row);
    }
    m_syncing = false;
}

void TrafficView::currentRowChanged(const QModelIndex &current)
{
    if (current.isValid() && m_following && !m_scrolling)
        setFollowing(false); // who looks at a frame wants it to stay where it is
    if (m_syncing || !current.isValid())
        return;
    m_view->setCurrentFrame(m_model->frameAt(current.row()));
}

void TrafficView::updateEmptyState()
{
    QWidget *page = m_table;
    if (!m_view->capture()) {
        page = m_loading ? m_loadingState : m_nothingOpen;
    } else if (m_model->rowCount() == 0) {
        int applied = 0;
        for (const CaptureView::Chip &chip : m_view->chips())
            applied += chip.paused ? 0 : 1;
        if (m_view->capture()->size() == 0)
            page = m_loading ? m_loadingState : m_recording ? m_waiting : m_noFrames;
        else if (applied > 0 && !m_model->isBusy())
            page = m_nothingFound;
        if (page == m_nothingFound) {
            m_nothingFound->setContent(QStringLiteral("filter"), tr("No frame matches"),
                                       tr("%n filter(s) apply. Pause them to see all frames again.", nullptr, applied));
            m_backButton->setVisible(m_view->canGoBack());
        }
    }
    m_filterBar->setEnabled(m_view->capture() != nullptr);
    if (m_stack->currentWidget() != page)
        m_stack->setCurrentWidget(page);
}

void TrafficView::followCurrent()
{
    const FrameId frame = m_model->frameAt(m_table->currentIndex().row());
    if (frame != noFrame && m_view->analysis())
        FilterMenu::followTransaction(m_view, m_view->analysis()->transactionOf(frame));
}

void TrafficView::toggleBookmark()
{
    const std::vector<FrameId> frames = selectedFrames();
    if (frames.empty())
        return;
    const bool bookmarked = !m_annotations->note(frames.front()).bookmarked;
    for (const FrameId frame : frames)
        m_annotations->setBookmarked(frame, bookmarked);
}

void TrafficView::editComment(FrameId frame)
{
    if (frame == noFrame)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Comment"));
    dialog->setLabelText(tr("Comment on this frame (kept beside the capture):"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(m_annotations->note(frame).comment);
    connect(dialog, &QInputDialog::textValueSelected, m_annotations,
            [this, frame](const QString &text) { m_annotations->setComment(frame, text.trimmed()); });
    dialog->open();
}

void TrafficView::jumpToPair()
{
    if (!m_view->capture() || m_view->currentFrame() == noFrame)
        return;
    const FrameId pair = m_view->capture()->frames().pair(m_view->currentFrame());
    if (pair != noFrame)
        m_view->setCurrentFrame(pair);
}

std::vector<FrameId> TrafficView::selectedFrames() const
{
    std::vector<FrameId> frames;
    // Ranges, not indexes: after "select all" there are ten million of them.
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && frames.size() < mostCopied; ++row)
            frames.push_back(m_model->frameAt(row));
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

void TrafficView::copySelection(QString (*text)(const Capture &, FrameId))
{
    if (!m_view->capture())
        return;
    QStringList lines;
    for (const FrameId frame : selectedFrames())
        lines.append(text(*m_view->capture(), frame));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QMenu *TrafficView::createFrameMenu(FrameId frame, int column)
{
    auto *menu = new QMenu(this);
    if (frame == noFrame || !m_view->capture())
        return menu;
    const QModelIndex index = m_model->index(m_model->rowOf(frame), qMax(0, column));
    if (column >= 0)
        FilterMenu::addTo(menu, m_view, m_model->filterFor(frame, column));
    menu->addSeparator();
    const auto add = [this, menu](const char *id) {
        QAction *action = findChild<QAction *>(QString::fromLatin1(id));
        menu->addAction(action);
        return action;
    };
    QAction *follow = add("traffic.followTransaction");
    follow->setEnabled(m_view->analysis() && m_view->analysis()->transactionOf(frame) >= 0);
    // An action that is off here must answer its key again in the next row.
    connect(menu, &QMenu::aboutToHide, follow, [follow] { follow->setEnabled(true); });
    add("traffic.showInTimeline");
    add("traffic.showInSource");
    add("traffic.replay");
    menu->addSeparator();
    QMenu *copy = menu->addMenu(Theme::icon(QStringLiteral("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("traffic.copyMenu"));
    const auto addCopy = [copy](const QString &text, const QString &content) {
        copy->addAction(text, copy, [content] { QApplication::clipboard()->setText(content); })->setEnabled(!content.isEmpty());
    };
    addCopy(tr("This value"), index.data(Qt::DisplayRole).toString());
    copy->addAction(findChild<QAction *>(QStringLiteral("traffic.copy")));
    copy->addAction(findChild<QAction *>(QStringLiteral("traffic.copyRaw")));
    const QString curl = FrameText::curl(*m_view->capture(), frame);
    if (!curl.isEmpty())
        addCopy(tr("As curl command"), curl);
    addCopy(tr("File and line"), FrameText::location(*m_view->capture(), frame));
    menu->addSeparator();
    QAction *bookmark = add("traffic.bookmark");
    bookmark->setText(m_annotations->note(frame).bookmarked ? tr("Remove bookmark") : tr("Bookmark"));
    add("traffic.comment");
    return menu;
}

QJsonObject TrafficView::saveState() const
{
    static const QString arrangements[] = {QStringLiteral("beside"), QStringLiteral("under"), QStringLiteral("inOrder")};
    QJsonObject state {{QStringLiteral("table"), m_table->saveState()},
                       {QStringLiteral("filterBar"), m_filterBar->saveState()},
                       {QStringLiteral("responses"), arrangements[int(m_model->arrangement())]},
                       {QStringLiteral("utc"), m_model->timeFormat().utc}};
    if (m_timesChosen)
        state.insert(QStringLiteral("timeMode"), int(m_model->timeFormat().mode));
    return state;
}

void TrafficView::restoreState(const QJsonObject &state)
{
    m_table->restoreState(state.value(QStringLiteral("table")).toObject());
    m_filterBar->restoreState(state.value(QStringLiteral("filterBar")).toObject());
    const QString responses = state.value(QStringLiteral("responses")).toString();
    m_model->setArrangement(responses == QLatin1String("under") ? Arrangement::Under
                                : responses == QLatin1String("inOrder") ? Arrangement::InOrder
                                                                        : Arrangement::Beside);
    const QJsonValue mode = state.value(QStringLiteral("timeMode"));
    m_timesChosen = mode.isDouble();
    useTimeFormat({.mode = m_timesChosen ? TimeFormat::Mode(qBound(0, mode.toInt(), 2)) : m_model->timeFormat().mode,
                   .utc = state.value(QStringLiteral("utc")).toBool(true)});
    suitTimes();
}

} // namespace Roamscope
