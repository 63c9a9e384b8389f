// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparepage.h"

#include "widgets/compare/differencefilterbar.h"
#include "widgets/compare/differencelist.h"
#include "widgets/compare/explainpanel.h"
#include "widgets/compare/faultsdialog.h"
#include "widgets/compare/noticestrip.h"
#include "widgets/compare/overviewview.h"
#include "widgets/compare/sidebysideview.h"
#include "widgets/compare/sourcebar.h"
#include "widgets/compare/statusview.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Roamscope {

ComparePage::ComparePage(CompareSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sources(new SourceBar(session, this))
    , m_notices(new NoticeStrip(this))
    , m_tabs(new QTabBar(this))
    , m_views(new QStackedWidget(this))
    , m_overview(new OverviewView(session, this))
    , m_list(new DifferenceList(session, this))
    , m_status(new StatusView(session, this))
    , m_sideBySide(new SideBySideView(session, this))
    , m_explain(new ExplainPanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_lower(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_work(new QWidget(this))
{
    setObjectName(QStringLiteral("compare"));
    setAccessibleName(tr("Compare"));
    setAcceptDrops(true);
    m_tabs->addTab(Theme::icon(QStringLiteral("chart")), tr("Overview"));
    m_tabs->addTab(Theme::icon(QStringLiteral("filter")), tr("Differences"));
    m_tabs->addTab(Theme::icon(QStringLiteral("exchange")), tr("Status"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the comparison"));
    m_views->addWidget(m_overview);
    m_views->addWidget(m_list);
    m_views->addWidget(m_status);
    m_splitter->addWidget(m_views);
    m_lower->addWidget(m_sideBySide);
    m_lower->addWidget(m_explain);
    m_lower->setStretchFactor(0, 3);
    m_lower->setStretchFactor(1, 2);
    m_lower->setChildrenCollapsible(false);
    m_explain->hide();
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_sideBySide->setMinimumHeight(200);
    m_splitter->setSizes({430, 330});

    m_empty->setContent(QStringLiteral("exchange"), tr("See where two parties disagree"),
                        tr("Drop the CPO's and the eMSP's dumps on this window: lists, OCPI answers, pages in a folder or zip, "
                           "of any version. You see which field differs, since when, whose copy is old, and what does not matter is "
                           "counted and left out."));
    connect(m_empty->addButton(tr("Choose what the CPO holds…")), &QPushButton::clicked, this, [this] { Q_EMIT openRequested(CompareSession::Cpo, false); });
    connect(m_empty->addButton(tr("Choose what the eMSP holds…")), &QPushButton::clicked, this, [this] { Q_EMIT openRequested(CompareSession::Emsp, false); });
    m_fromCapture = m_empty->addButton(tr("Compare both views of the open capture"));
    connect(m_fromCapture, &QPushButton::clicked, this, &ComparePage::captureRequested);
    connect(m_empty->addButton(tr("Open the demo")), &QPushButton::clicked, this, &ComparePage::demoRequested);
    m_fromCapture->hide();

    createActions();
    createReadingActions();
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(Theme::spacing, 0, Theme::spacing, 0);
    tabRow->setSpacing(Theme::gap);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    for (const char *id : {"compare.followCursor", "compare.rules", "compare.export"}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        connect(action(id), &QAction::changed, button, [button] { button->setVisible(button->defaultAction()->isVisible()); });
        tabRow->addWidget(button);
    }
    for (const char *id : {"compare.previousDifference", "compare.nextDifference", "compare.explain", "compare.ignore", "compare.agree", "compare.resolve", "compare.comment"}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action(id));
        button->setAutoRaise(true);
        m_sideBySide->addTool(button);
    }
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_notices);
    work->addLayout(tabRow);
    work->addWidget(m_splitter, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_work);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sources);
    layout->addWidget(m_pages, 1);
    m_sources->setActions(action("compare.swap"), action("compare.recompute"), action("compare.cancel"));

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        m_lower->setVisible(View(tab) != View::Overview);
        updateActions();
    });
    m_lower->setVisible(false);
    connect(m_explain, &ExplainPanel::closeRequested, this, &ComparePage::hideExplanation);
    connect(m_session, &CompareSession::currentChanged, this, &ComparePage::hideExplanation);
    connect(m_overview, &OverviewView::filterRequested, this, [this](const QString &filter) {
        showView(View::Differences);
        m_list->showFilter(filter);
    });
    connect(m_overview, &OverviewView::toleratedRequested, this, [this] {
        showView(View::Differences);
        m_list->showTolerated();
    });
    connect(m_list, &DifferenceList::menuRequested, this, &ComparePage::fillDifferenceMenu);
    connect(m_list, &DifferenceList::activated, this, [this] { m_sideBySide->focusFields(); });
    connect(m_status, &StatusView::activated, this, [this] { m_sideBySide->focusFields(); });
    connect(m_sideBySide, &SideBySideView::menuRequested, this, &ComparePage::fillDifferenceMenu);
    for (int place = 0; place < CompareSession::PlaceCount; ++place) {
        SourceCard *card = m_sources->card(CompareSession::Place(place));
        connect(card, &SourceCard::menuRequested, this, &ComparePage::fillSourceMenu);
        connect(card, &SourceCard::faultsRequested, this, [this](CompareSession::Place side) {
            if (const DatasetPtr dataset = m_session->dataset(side))
                FaultsDialog(*dataset, this).exec();
        });
    }
    connect(m_session, &CompareSession::sourcesChanged, this, &ComparePage::updateState);
    connect(m_session, &CompareSession::comparisonChanged, this, &ComparePage::updateState);
    connect(m_session, &CompareSession::finished, this, &ComparePage::updateState);
    connect(m_session, &CompareSession::overviewChanged, this, &ComparePage::updateNotices);
    connect(m_session, &CompareSession::statusesChanged, this, &ComparePage::updateState);
    connect(m_session, &CompareSession::currentChanged, this, &ComparePage::updateActions);
    connect(m_session, &CompareSession::objectChanged, this, &ComparePage::updateActions);
    updateState();
}

ComparePage::View ComparePage::view() const
{
    return View(m_tabs->currentIndex());
}

void ComparePage::showView(View view)
{
    m_tabs->setCurrentIndex(int(view));
}

void ComparePage::showExplanation()
{
    if (view() == View::Overview)
        showView(View::Differences);
    m_explain->setWaiting();
    m_explain->show();
}

void ComparePage::hideExplanation()
{
    m_explain->hide();
}

void ComparePage::setCaptureAvailable(bool available)
{
    m_captureAvailable = available;
    m_fromCapture->setVisible(available);
    updateActions();
}

void ComparePage::updateState()
{
    m_pages->setCurrentWidget(m_session->isEmpty() ? static_cast<QWidget *>(m_empty) : m_work);
    const QLocale locale;
    const OverviewPtr overview = m_session->overview();
    m_tabs->setTabText(int(View::Differences), overview ? tr("Differences (%1)").arg(locale.toString(overview->summary.differences)) : tr("Differences"));
    const StatusTablePtr statuses = m_session->statuses();
    m_tabs->setTabText(int(View::Status), statuses ? tr("Status (%1)").arg(locale.toString(statuses->disagreements())) : tr("Status"));
    updateNotices();
    updateActions();
}

void ComparePage::updateNotices()
{
    QList<NoticeStrip::Notice> notices;
    if (const ComparisonPtr comparison = m_session->comparison()) {
        for (const ComparisonNotice &notice : comparison->notices())
            notices.append({.severity = notice.severity, .text = notice.message(), .advice = notice.advice()});
        if (m_session->overview())
            m_tabs->setTabText(int(View::Differences), tr("Differences (%1)").arg(QLocale().toString(m_session->overview()->summary.differences)));
    } else if (!m_session->isRunning() && (m_session->dataset(CompareSession::Cpo) || m_session->dataset(CompareSession::Emsp))) {
        notices.append({.severity = Severity::Note,
                        .text = m_session->dataset(CompareSession::Cpo) ? tr("Now choose what the eMSP holds, above at the right.")
                                                                       : tr("Now choose what the CPO holds, above at the left."),
                        .advice = {}});
    }
    m_notices->setNotices(notices);
}

void ComparePage::fillSourceMenu(QMenu *menu, CompareSession::Place place)
{
    menu->addAction(Theme::icon(QStringLiteral("file")), tr("Files…"), this, [this, place] { Q_EMIT openRequested(place, false); });
    menu->addAction(Theme::icon(QStringLiteral("folder")), tr("Folder of pages…"), this, [this, place] { Q_EMIT openRequested(place, true); });
    if (m_menuHook)
        m_menuHook(menu, place);
    menu->addSeparator();
    QAction *capture = action("compare.useCapture");
    menu->addAction(capture);
    QAction *clear = menu->addAction(Theme::icon(QStringLiteral("close")), tr("Take it away"), this, [this, place] { m_session->clear(place); });
    clear->setEnabled(m_session->source(place).kind != CompareSession::Source::Kind::None);
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    m_session->loadDropped(paths);
    event->acceptProposedAction();
}

QJsonObject ComparePage::saveState() const
{
    return {{QStringLiteral("view"), m_tabs->currentIndex()},
            {QStringLiteral("list"), m_list->saveState()},
            {QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())},
            {QStringLiteral("raw"), m_sideBySide->isRaw()},
            {QStringLiteral("allFields"), m_sideBySide->showsAll()}};
}

void ComparePage::restoreState(const QJsonObject &state)
{
    m_tabs->setCurrentIndex(qBound(0, state.value(QStringLiteral("view")).toInt(), m_tabs->count() - 1));
    m_list->restoreState(state.value(QStringLiteral("list")).toObject());
    m_splitter->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("splitter")).toString().toLatin1()));
    m_sideBySide->setRaw(state.value(QStringLiteral("raw")).toBool());
    m_sideBySide->setShowsAll(state.value(QStringLiteral("allFields")).toBool());
}

} // namespace Roamscope
