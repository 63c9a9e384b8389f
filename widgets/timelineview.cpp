// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "models/capture/annotations.h"
#include "models/capture/captureview.h"
#include "models/capture/framefilters.h"
#include "models/capture/timelinedata.h"
#include "models/capture/timelinestate.h"
#include "widgets/chartpane.h"
#include "widgets/emptystate.h"
#include "widgets/minimap.h"
#include "widgets/theme.h"
#include "widgets/timelinecanvas.h"
#include "widgets/timelinerangepanel.h"
#include "widgets/timelinetext.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace Roamscope {

namespace {

constexpr double keyZoom = 1.35;
constexpr double keyPan = 0.1;

/// A time as the filter language reads it.
QString filterTime(TimeUs time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

TimelineView::TimelineView(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_state(new TimelineState(this))
    , m_data(new TimelineData(view, this))
    , m_canvas(new TimelineCanvas(view, m_state, m_data, this))
    , m_minimap(new Minimap(view, m_state, m_data, this))
    , m_charts(new ChartPane(view, m_state, m_data, m_canvas, this))
    , m_rangePanel(new TimelineRangePanel(m_state, m_data, this))
    , m_nothingOpen(new EmptyState(this))
    , m_noTimes(new EmptyState(this))
    , m_reading(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
    , m_content(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_search(new QLineEdit(this))
    , m_sort(new QComboBox(this))
    , m_status(new QLabel(this))
    , m_chartButton(new QToolButton(this))
    , m_laneButton(new QToolButton(this))
    , m_followButton(new QToolButton(this))
    , m_chartMenu(new QMenu(this))
    , m_laneMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("timeline"));
    createActions();

    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_charts);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(5);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createToolBar());
    column->addWidget(m_minimap);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_rangePanel);
    m_stack->addWidget(m_content);
    for (EmptyState *page : {m_nothingOpen, m_noTimes, m_reading})
        m_stack->addWidget(page);
    setFocusProxy(m_canvas);
    setTexts();
    m_sort->setCurrentIndex(int(m_state->sort()));

    connect(m_canvas, &TimelineCanvas::sceneChanged, this, &TimelineView::alignSisters);
    connect(m_canvas, &TimelineCanvas::hoverChanged, m_charts, &ChartPane::setHover);
    connect(m_charts, &ChartPane::hoverChanged, m_canvas, &TimelineCanvas::setHover);
    connect(m_canvas, &TimelineCanvas::activated, this, &TimelineView::inspectRequested);
    connect(m_canvas, &TimelineCanvas::findingClicked, this, &TimelineView::findingClicked);
    connect(m_minimap, &Minimap::findingClicked, this, &TimelineView::findingClicked);
    connect(m_canvas, &TimelineCanvas::menuRequested, this, [this](const TimelineCanvas::Hit &hit, const QPoint &position) {
        showMenu(hit.lane, hit.box, hit.frame, position);
    });
    connect(m_charts, &ChartPane::contentChanged, this, [this] {
        m_charts->setVisible(m_state->chartsVisible());
        shareHeight();
    });
    connect(m_state, &TimelineState::chartsChanged, this, [this] {
        m_charts->setVisible(m_state->chartsVisible());
        shareHeight();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sharedByHand = true; });
    connect(m_state, &TimelineState::historyChanged, this, &TimelineView::updateActions);
    connect(m_state, &TimelineState::followingChanged, this, &TimelineView::updateActions);
    connect(m_state, &TimelineState::lanesChanged, this, [this] {
        if (m_search->text() != m_state->laneSearch())
            m_search->setText(m_state->laneSearch());
        m_sort->setCurrentIndex(int(m_state->sort()));
        updateStatus();
    });
    connect(m_data, &TimelineData::changed, this, [this] {
        updatePage();
        updateActions();
        updateStatus();
        updateBookmarks();
    });
    connect(m_data, &TimelineData::busyChanged, this, &TimelineView::updateStatus);
    connect(view, &CaptureView::captureChanged, this, [this] {
        m_state->setFollowing(false);
        m_state->setFitted(true);
        m_state->setSelection({});
        updatePage();
    });
    connect(view, &CaptureView::rowsAdded, this, &TimelineView::updateStatus);
    connect(view, &CaptureView::sourceLooksChanged, this, &TimelineView::updateActions);
    connect(m_rangePanel, &TimelineRangePanel::fitRequested, this, &TimelineView::fitSelection);
    connect(m_rangePanel, &TimelineRangePanel::filterRequested, this, [this] {
        filterOnRange(m_state->selection().from, m_state->selection().to);
    });
    connect(m_rangePanel, &TimelineRangePanel::frameRequested, this, &TimelineView::showFrame);
    connect(m_nothingOpen->addButton(tr("Open a file…")), &QPushButton::clicked, this, &TimelineView::openRequested);
    connect(m_nothingOpen->addButton(tr("Open the demo")), &QPushButton::clicked, this, &TimelineView::demoRequested);
    m_charts->setVisible(m_state->chartsVisible());
    updatePage();
    updateActions();
    updateStatus();
}

TimelineView::~TimelineView() = default;

QAction *TimelineView::addNamedAction(const char *id, const QKeySequence &key, const QString &icon, void (TimelineView::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(id));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void TimelineView::createActions()
{
    addNamedAction("timeline.zoomIn", Qt::Key_W, QStringLiteral("zoom-in"), &TimelineView::zoomIn)
        ->setShortcuts({QKeySequence(Qt::Key_W), QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    addNamedAction("timeline.zoomOut", Qt::Key_S, QStringLiteral("zoom-out"), &TimelineView::zoomOut)
        ->setShortcuts({QKeySequence(Qt::Key_S), QKeySequence(Qt::Key_Minus)});
    addNamedAction("timeline.panLeft", Qt::Key_A, QStringLiteral("left"), &TimelineView::panLeft);
    addNamedAction("timeline.panRight", Qt::Key_D, QStringLiteral("right"), &TimelineView::panRight);
    addNamedAction("timeline.fit", Qt::Key_F, QStringLiteral("fit"), &TimelineView::fit);
    addNamedAction("timeline.fitSelection", QKeySequence(Qt::SHIFT | Qt::Key_F), QStringLiteral("transactions"), &TimelineView::fitSelection);
    addNamedAction("timeline.back", QKeySequence(Qt::ALT | Qt::Key_Left), QStringLiteral("back"), &TimelineView::goBack);
    addNamedAction("timeline.forward", QKeySequence(Qt::ALT | Qt::Key_Right), QStringLiteral("forward"), &TimelineView::goForward);
    addNamedAction("timeline.start", Qt::Key_Home, {}, &TimelineView::goToStart);
    addNamedAction("timeline.end", Qt::Key_End, {}, &TimelineView::goToEnd);
    addNamedAction("timeline.previousFrame", Qt::Key_Comma, {}, &TimelineView::previousFrame);
    addNamedAction("timeline.nextFrame", Qt::Key_Period, {}, &TimelineView::nextFrame);
    addNamedAction("timeline.markRange", Qt::Key_R, QStringLiteral("range"), &TimelineView::markRange);
    addNamedAction("timeline.follow", QKeySequence(Qt::SHIFT | Qt::Key_End), QStringLiteral("follow"), &TimelineView::toggleFollow)->setCheckable(true);
    addNamedAction("timeline.findLane", QKeySequence(Qt::Key_Slash), QStringLiteral("search"), &TimelineView::findLane);
    addNamedAction("timeline.charts", QKeySequence(Qt::Key_C), QStringLiteral("chart"), &TimelineView::toggleCharts)->setCheckable(true);
    addNamedAction("timeline.foldAll", {}, QStringLiteral("collapse"), &TimelineView::foldAll);
    addNamedAction("timeline.unfoldAll", {}, QStringLiteral("expand"), &TimelineView::unfoldAll);
    addNamedAction("timeline.showAllLanes", {}, QStringLiteral("eye"), &TimelineView::showAllLanes);
    addNamedAction("timeline.coloursBySource", {}, QStringLiteral("sources"), &TimelineView::toggleSourceColours)->setCheckable(true);
}

void TimelineView::setTexts()
{
    const std::pair<const char *, QString> texts[] = {
        {"timeline.zoomIn", tr("Zoom In")},
        {"timeline.zoomOut", tr("Zoom Out")},
        {"timeline.panLeft", tr("Move Earlier")},
        {"timeline.panRight", tr("Move Later")},
        {"timeline.fit", tr("Show All")},
        {"timeline.fitSelection", tr("Show the Selection")},
        {"timeline.back", tr("Previous View")},
        {"timeline.forward", tr("Next View")},
        {"timeline.start", tr("Go to the Start")},
        {"timeline.end", tr("Go to the End")},
        {"timeline.previousFrame", tr("Previous Frame in the Lane")},
        {"timeline.nextFrame", tr("Next Frame in the Lane")},
        {"timeline.markRange", tr("Mark a Range")},
        {"timeline.follow", tr("Follow New Frames")},
        {"timeline.findLane", tr("Find a Charge Point Lane")},
        {"timeline.charts", tr("Charts")},
        {"timeline.foldAll", tr("Fold All Lanes")},
        {"timeline.unfoldAll", tr("Unfold All Lanes")},
        {"timeline.showAllLanes", tr("Show All Lanes")},
        {"timeline.coloursBySource", tr("Colour Frames by Their Source")},
    };
    for (const auto &[id, text] : texts) {
        auto *action = findChild<QAction *>(QLatin1StringView(id), Qt::FindDirectChildrenOnly);
        action->setText(text);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? text : tr("%1 (%2)", "command and its key").arg(text, key));
    }
    m_search->setPlaceholderText(tr("Find a charge point"));
    m_search->setAccessibleName(tr("Find a charge point"));
    m_sort->setAccessibleName(tr("Order of the charge points"));
    m_sort->setToolTip(tr("Order of the charge points"));
    m_sort->setItemText(int(LaneSort::Appearance), tr("As they appear"));
    m_sort->setItemText(int(LaneSort::Name), tr("By name"));
    m_sort->setItemText(int(LaneSort::Problems), tr("Problems first"));
    m_sort->setItemText(int(LaneSort::Frames), tr("Busiest first"));
    m_laneButton->setText(tr("Lanes"));
    m_laneButton->setToolTip(tr("Fold, show and hide lanes"));
    m_chartButton->setText(tr("Charts"));
    m_chartButton->setToolTip(tr("Choose the charts beneath the lanes"));
    m_followButton->setToolTip(tr("The capture is growing. Keep its newest frames in sight."));
    m_nothingOpen->setContent(QStringLiteral("timeline"), tr("Who said what to whom, and when"),
                              tr("The timeline shows a lane for every charge point and party, with messages, transactions, "
                                 "connector statuses and meter values on one time axis. Open a log or drop it here, or look around in the demo."));
    m_noTimes->setContent(QStringLiteral("clock"), tr("No times in this capture"),
                          tr("None of its frames has a time, so there is nothing to draw over time. Traffic shows the frames in their order."));
    m_reading->setContent(QStringLiteral("timeline"), tr("Reading…"), tr("Lanes appear as soon as the first frames are there."));
}

QWidget *TimelineView::createToolBar()
{
    auto *bar = new QWidget(m_content);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    row->setSpacing(2);
    const auto addButton = [&](const char *id) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(findChild<QAction *>(QLatin1StringView(id), Qt::FindDirectChildrenOnly));
        button->setAutoRaise(true);
        button->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    for (const char *id : {"timeline.back", "timeline.forward"})
        addButton(id);
    row->addSpacing(Theme::spacing);
    for (const char *id : {"timeline.zoomOut", "timeline.zoomIn", "timeline.fit", "timeline.fitSelection", "timeline.markRange"})
        addButton(id);
    row->addSpacing(Theme::spacing);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(240);
    m_search->setMinimumWidth(190);
    row->addWidget(m_search);
    row->addSpacing(Theme::gap);
    for (int sort = 0; sort < int(LaneSort::Count); ++sort)
        m_sort->addItem(QString());
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_sort);
    row->addSpacing(Theme::gap);
    const auto addMenuButton = [&](QToolButton *button, QMenu *menu, const QString &icon) {
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(Theme::icon(icon));
        button->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
        button->setAutoRaise(true);
        row->addWidget(button);
    };
    addMenuButton(m_laneButton, m_laneMenu, QStringLiteral("timeline"));
    addMenuButton(m_chartButton, m_chartMenu, QStringLiteral("chart"));
    connect(m_laneMenu, &QMenu::aboutToShow, this, &TimelineView::fillLaneMenu);
    connect(m_chartMenu, &QMenu::aboutToShow, this, &TimelineView::fillChartMenu);
    row->addStretch(1);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setMinimumWidth(0);
    row->addWidget(m_status);
    row->addSpacing(Theme::spacing);
    m_followButton->setDefaultAction(findChild<QAction *>(QStringLiteral("timeline.follow"), Qt::FindDirectChildrenOnly));
    m_followButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_followButton->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    row->addWidget(m_followButton);

    connect(m_search, &QLineEdit::textChanged, m_state, &TimelineState::setLaneSearch);
    connect(m_search, &QLineEdit::returnPressed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        m_state->setSort(LaneSort(index));
        m_canvas->scrollLanes(std::numeric_limits<int>::min() / 2); // what now comes first is why it was asked for
    });
    return bar;
}

void TimelineView::updateActions()
{
    const bool shown = m_data->pyramid() && m_data->pyramid()->wholeRange().isValid();
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(shown);
    const auto named = [this](const char *id) { return findChild<QAction *>(QLatin1StringView(id), Qt::FindDirectChildrenOnly); };
    named("timeline.back")->setEnabled(shown && m_state->canGoBack());
    named("timeline.forward")->setEnabled(shown && m_state->canGoForward());
    named("timeline.follow")->setChecked(m_state->isFollowing());
    named("timeline.charts")->setChecked(m_state->chartsVisible());
    named("timeline.coloursBySource")->setEnabled(shown && m_view->sourceLooks().size() > 1);
    named("timeline.coloursBySource")->setChecked(m_state->coloursBySource());
    // Only a capture that grows can be followed; one that is followed can be left.
    m_followButton->setVisible(m_recording || m_state->isFollowing());
}

void TimelineView::updateStatus()
{
    QStringList parts;
    const QLocale locale;
    if (m_loading && m_view->capture())
        parts.append(tr("Reading: %Ln frame(s) so far", nullptr, int(m_view->capture()->size())));
    else if (m_data->isBusy())
        parts.append(tr("Drawing up lanes…"));
    const TimelineLayout &layout = m_canvas->scene().layout;
    if (m_data->pyramid()) {
        if (layout.chargePoints > 1)
            parts.append(tr("%Ln charge point(s)", nullptr, layout.chargePoints));
        if (layout.hiddenLanes > 0)
            parts.append(tr("%Ln lane(s) hidden", nullptr, layout.hiddenLanes));
    }
    m_status->setText(parts.join(QStringLiteral(" · ")));
}

void TimelineView::updatePage()
{
    QWidget *page = m_content;
    if (!m_view->capture())
        page = m_nothingOpen;
    else if (!m_data->pyramid() || (m_loading && m_data->pyramid()->trackCount() == 0))
        page = m_reading;
    else if (!m_data->pyramid()->wholeRange().isValid() && !m_data->isBusy())
        page = m_noTimes;
    m_stack->setCurrentWidget(page);
}

void TimelineView::alignSisters()
{
    m_minimap->setPlot(m_canvas->scene().left, m_canvas->scene().width);
    updateStatus();
}

void TimelineView::shareHeight()
{
    if (m_sharedByHand || m_splitter->height() < 1)
        return;
    // The lanes are what the view is for: charts get what they ask for up to a third of it.
    const int charts = std::clamp(m_charts->sizeHint().height(), m_charts->minimumSizeHint().height(),
                                  std::max(m_charts->minimumSizeHint().height(), height() / 3));
    m_splitter->setSizes({m_splitter->height() - charts, charts});
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stack->activate();
    m_content->layout()->activate();
    shareHeight();
}

void TimelineView::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    if (!loading)
        m_data->rebuild();
    updatePage();
    updateStatus();
}

void TimelineView::setFindings(const FindingMarks::Pointer &findings)
{
    m_canvas->setFindings(findings);
    m_minimap->setFindings(findings);
}

void TimelineView::setCurrentFinding(int finding)
{
    m_canvas->setCurrentFinding(finding);
}

void TimelineView::showFinding(int finding)
{
    m_canvas->showFinding(finding);
}

void TimelineView::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_canvas->setTimeFormat(format);
    m_rangePanel->setTimeFormat(format);
}

void TimelineView::setAnnotations(Annotations *annotations)
{
    if (m_annotations)
        m_annotations->disconnect(this);
    m_annotations = annotations;
    if (annotations)
        connect(annotations, &Annotations::changed, this, &TimelineView::updateBookmarks);
    updateBookmarks();
}

void TimelineView::updateBookmarks()
{
    std::vector<TimeUs> times;
    if (m_annotations && m_view->capture() && !m_annotations->isEmpty()) {
        for (const FrameId frame : m_annotations->frames()) {
            if (frame < m_view->capture()->size() && m_view->capture()->frames().time(frame) != noTime)
                times.push_back(m_view->capture()->frames().time(frame));
        }
    }
    m_canvas->setBookmarks(times);
    m_minimap->setBookmarks(std::move(times));
}

QJsonObject TimelineView::saveState() const
{
    QJsonObject state = m_state->toJson();
    if (m_sharedByHand)
        state.insert(QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64()));
    return state;
}

void TimelineView::restoreState(const QJsonObject &state)
{
    m_state->fromJson(state);
    const QByteArray splitter = QByteArray::fromBase64(state.value(QLatin1String("splitter")).toString().toLatin1());
    if (!splitter.isEmpty()) {
        m_splitter->restoreState(splitter);
        m_sharedByHand = true;
    }
    if (m_state->isFitted() && m_data->pyramid() && m_data->pyramid()->wholeRange().isValid())
        m_canvas->fitAll();
}

void TimelineView::keepInSight(TimeUs time)
{
    const TimeRange range = m_state->range();
    if (time == noTime || !range.isValid() || m_state->isFollowing() || m_state->isFitted())
        return;
    const qint64 span = range.span();
    if (time >= range.from && time <= range.to - span / 12)
        return;
    // A good part of what comes is seen before it comes.
    m_canvas->showQuietly({.from = time - span / 8, .to = time - span / 8 + span});
}

void TimelineView::showFrame(FrameId frame)
{
    m_view->setCurrentFrame(frame);
    m_canvas->ensureFrameVisible(frame);
    m_canvas->setFocus();
}

void TimelineView::fillChartMenu()
{
    m_chartMenu->clear();
    m_chartMenu->addAction(findChild<QAction *>(QStringLiteral("timeline.charts"), Qt::FindDirectChildrenOnly));
    m_chartMenu->addSeparator();
    for (const SeriesQuantity quantity : m_charts->available()) {
        QAction *action = m_chartMenu->addAction(displayName(quantity));
        action->setCheckable(true);
        action->setChecked(m_charts->isShown(quantity));
        action->setEnabled(m_state->chartsVisible());
        connect(action, &QAction::toggled, this, [this, quantity](bool shown) { m_charts->setShown(quantity, shown); });
    }
    if (m_charts->available().empty())
        m_chartMenu->addAction(tr("No meter values here"))->setEnabled(false);
}

void TimelineView::fillLaneMenu()
{
    m_laneMenu->clear();
    for (const char *id : {"timeline.foldAll", "timeline.unfoldAll", "timeline.showAllLanes"})
        m_laneMenu->addAction(findChild<QAction *>(QLatin1StringView(id), Qt::FindDirectChildrenOnly));
    m_laneMenu->addSeparator();
    m_laneMenu->addAction(findChild<QAction *>(QStringLiteral("timeline.coloursBySource"), Qt::FindDirectChildrenOnly));
    const QStringList hidden = m_state->hidden();
    if (hidden.isEmpty() || !m_data->pyramid())
        return;
    m_laneMenu->addSection(tr("Hidden"));
    for (const QString &key : hidden.first(std::min<qsizetype>(hidden.size(), 30))) {
        QString name = key.startsWith(QLatin1String("cp:")) ? key.mid(3) : displayName(laneFromId(key.toUtf8()));
        QAction *action = m_laneMenu->addAction(Theme::icon(QStringLiteral("eye")), tr("Show %1").arg(name.replace(QLatin1Char('&'), QLatin1String("&&"))));
        connect(action, &QAction::triggered, this, [this, key] { m_state->setHidden(key, false); });
    }
}

void TimelineView::addChip(const QString &text)
{
    if (!text.isEmpty())
        m_view->addChip(text);
}

void TimelineView::filterOnRange(TimeUs from, TimeUs to)
{
    // The language counts in milliseconds: outwards, so that no frame of the range is lost.
    addChip(QStringLiteral("time in \"%1\"..\"%2\"").arg(filterTime(from), filterTime(to + 999)));
}

void TimelineView::showMenu(int lane, int box, FrameId frame, const QPoint &position)
{
    if (!m_data->pyramid())
        return;
    const TimelineScene &scene = m_canvas->scene();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text, auto run) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : Theme::icon(icon), text);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    int transaction = -1;
    if (box >= 0 && std::size_t(box) < m_canvas->geometry().boxes.size()) {
        const TimelineBox &here = m_canvas->geometry().boxes[std::size_t(box)];
        transaction = here.transaction;
        if (transaction < 0) {
            add(QStringLiteral("fit"), tr("Show This Status"), [this, here] {
                m_state->setFitted(false);
                m_state->setFollowing(false);
                m_state->setRange(fitted(here.from, here.to, 0.06));
            });
            frame = m_view->currentFrame();
        }
    } else if (frame != noFrame && m_view->analysis()) {
        transaction = m_view->analysis()->transactionOf(frame);
    }
    const Capture &capture = scene.pyramid->capture();
    if (transaction >= 0 && m_view->analysis() && std::size_t(transaction) < m_view->analysis()->transactions.size()) {
        add(QStringLiteral("fit"), tr("Show This Transaction"), [this, transaction] { m_canvas->fitTransaction(transaction); });
        add(QStringLiteral("filter-add"), tr("Filter on This Transaction"), [this, transaction, &capture] {
            addChip(FrameFilters::byTransaction(capture, m_view->analysis()->transactions[std::size_t(transaction)]));
        });
        if (frame == noFrame)
            frame = m_view->currentFrame();
    }
    if (frame != noFrame && frame < capture.size()) {
        add(QStringLiteral("traffic"), tr("Show in Traffic"), [this, frame] { Q_EMIT showInTrafficRequested(frame); });
        if (capture.frames().action(frame) != 0) {
            const QString title = TimelineText::frameTitle(capture, frame);
            add(QStringLiteral("filter-add"), tr("Filter on %1").arg(title), [this, frame, &capture] { addChip(FrameFilters::byAction(capture, frame)); });
        }
        if (m_annotations) {
            const bool marked = m_annotations->note(frame).bookmarked;
            add(QStringLiteral("bookmark"), marked ? tr("Remove the Bookmark") : tr("Bookmark This Frame"),
                [this, frame, marked] { m_annotations->setBookmarked(frame, !marked); });
        }
    }
    if (lane >= 0 && lane < int(scene.layout.lanes.size())) {
        const TimelineLane here = scene.layout.lanes[std::size_t(lane)];
        if (!menu->isEmpty())
            menu->addSeparator();
        if (here.party == Lane::ChargePoint && here.peer != 0) {
            const QString filter = Filter::equals(QStringLiteral("cp"), here.name);
            add(QStringLiteral("filter-add"), tr("Filter on %1").arg(here.name), [this, filter] { addChip(filter); });
        }
        add(QStringLiteral("pin"), here.pinned ? tr("Unpin This Lane") : tr("Pin This Lane on Top"),
            [this, here] { m_state->setPinned(here.key, !here.pinned); });
        if (here.foldable)
            add(here.folded ? QStringLiteral("expand") : QStringLiteral("collapse"), here.folded ? tr("Unfold This Lane") : tr("Fold This Lane"),
                [this, here] { m_state->setFolded(here.key, !here.folded); });
        add(QStringLiteral("eye-off"), tr("Hide This Lane"), [this, here] { m_state->setHidden(here.key, true); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    if (m_state->selection().isValid()) {
        const TimeRange marked = m_state->selection();
        add(QStringLiteral("fit"), tr("Show the Marked Range"), [this] { m_canvas->fitSelection(); });
        add(QStringLiteral("filter-add"), tr("Filter on the Marked Range"), [this, marked] { filterOnRange(marked.from, marked.to); });
        add(QStringLiteral("close"), tr("Remove the Mark"), [this] { m_state->setSelection({}); });
    } else if (scene.range.isValid()) {
        const TimeRange visible = scene.range;
        add(QStringLiteral("filter-add"), tr("Filter on the Visible Range"), [this, visible] { filterOnRange(visible.from, visible.to); });
    }
    add(QStringLiteral("send"), tr("Replay to an Endpoint…"), [this] { Q_EMIT replayRequested(); });
    menu->addAction(findChild<QAction *>(QStringLiteral("timeline.fit"), Qt::FindDirectChildrenOnly));
    menu->popup(position);
}

// Actions

void TimelineView::zoomIn() { m_canvas->zoom(1 / keyZoom); }
void TimelineView::zoomOut() { m_canvas->zoom(keyZoom); }
void TimelineView::panLeft() { m_canvas->pan(-keyPan); }
void TimelineView::panRight() { m_canvas->pan(keyPan); }
void TimelineView::fit() { m_canvas->fitAll(); }
void TimelineView::fitSelection() { m_canvas->fitSelection(); }
void TimelineView::goBack() { m_state->goBack(); }
void TimelineView::goForward() { m_state->goForward(); }
void TimelineView::goToStart() { m_canvas->goToStart(); }
void TimelineView::goToEnd() { m_canvas->goToEnd(); }
void TimelineView::previousFrame() { m_canvas->stepFrame(-1); }
void TimelineView::nextFrame() { m_canvas->stepFrame(1); }
void TimelineView::markRange() { m_canvas->markRange(); }
void TimelineView::foldAll() { m_state->setAllFolded(true); }
void TimelineView::unfoldAll() { m_state->setAllFolded(false); }
void TimelineView::toggleSourceColours()
{
    m_state->setColoursBySource(!m_state->coloursBySource());
    updateActions();
}

void TimelineView::showAllLanes() { m_state->showAllLanes(); }

void TimelineView::toggleFollow()
{
    follow(!m_state->isFollowing());
}

void TimelineView::follow(bool on)
{
    if (on)
        m_canvas->goToEnd();
    m_state->setFollowing(on);
    updateActions();
}

void TimelineView::setRecording(bool recording)
{
    m_recording = recording;
    if (!recording) {
        m_state->setFollowing(false);
        m_data->rebuild();
    }
    updatePage();
    updateActions();
}

void TimelineView::findLane()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelineView::toggleCharts()
{
    m_state->setChartsVisible(!m_state->chartsVisible());
    updateActions();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        updateStatus();
    }
    QWidget::changeEvent(event);
}

} // namespace Roamscope
