// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/replay/worldpanel.h"

#include "widgets/emptystate.h"
#include "widgets/replay/worlddelegate.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr int pauseTime = 100; ///< ms
} // namespace

WorldPanel::WorldPanel(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new WorldModel(this))
    , m_lists(new QTabBar(this))
    , m_search(new QLineEdit(this))
    , m_onlyApart(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_story(new QTextBrowser(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("World at the time cursor"));
    m_lists->setDrawBase(false);
    m_lists->setExpanding(false);
    m_lists->setAccessibleName(tr("What is shown"));
    for (int i = 0; i < int(WorldModel::List::Count); ++i)
        m_lists->addTab(WorldModel::title(WorldModel::List(i)));
    m_search->setPlaceholderText(tr("Find: name, EVSE, status"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_onlyApart->setText(tr("Only differences"));
    m_onlyApart->setIcon(Theme::icon(QStringLiteral("warning")));
    m_onlyApart->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyApart->setCheckable(true);
    m_onlyApart->setAutoRaise(true);
    m_onlyApart->setToolTip(tr("Show only what the parties do not agree on at this moment"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new WorldDelegate(m_table));
    m_table->setAccessibleName(tr("What each party knew"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    Theme::styleHeader(m_table->horizontalHeader());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_story->setFrameShape(QFrame::NoFrame);
    m_story->setOpenLinks(false);
    m_story->document()->setDocumentMargin(Theme::margin);
    m_story->setAccessibleName(tr("How this value travelled"));
    connect(m_story, &QTextBrowser::anchorClicked, this, [this](const QUrl &target) {
        if (target.scheme() == QLatin1String("frame"))
            m_view->setCurrentFrame(target.path().toUInt());
    });

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    line->addWidget(m_lists);
    line->addStretch(1);
    line->addWidget(m_summary);
    line->addSpacing(Theme::spacing);
    line->addWidget(m_onlyApart);
    line->addWidget(m_search, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(QStringLiteral("world.splitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_story);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 290});
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            start();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WorldPanel::finished);
    connect(m_lists, &QTabBar::currentChanged, this, [this] {
        m_wanted = -1;
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, &WorldPanel::refresh);
    connect(m_onlyApart, &QToolButton::toggled, this, &WorldPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorldPanel::currentChanged);
    connect(m_table, &QTableView::activated, this, &WorldPanel::activate);
    connect(view, &CaptureView::cursorChanged, this, &WorldPanel::refresh);
    connect(view, &CaptureView::currentTransactionChanged, this, &WorldPanel::selectFromView);
    connect(view, &CaptureView::captureChanged, this, [this] { setHistory({}); });
    fitColumns();
    updateState();
}

WorldPanel::~WorldPanel()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

WorldModel::List WorldPanel::list() const
{
    return WorldModel::List(std::clamp(m_lists->currentIndex(), 0, int(WorldModel::List::Count) - 1));
}

void WorldPanel::setList(WorldModel::List list)
{
    m_lists->setCurrentIndex(int(list));
}

void WorldPanel::setHistory(WorldHistoryPtr history)
{
    // Its numbers are those of one history: what is selected is looked for in the new one.
    if (m_wanted >= 0 && m_history && history && std::size_t(m_wanted) < m_history->subjects().size()) {
        const WorldSubject subject = m_history->subjects()[std::size_t(m_wanted)];
        if (subject.kind == WorldKind::Transaction && subject.transaction >= 0)
            m_wanted = history->findTransaction(subject.transaction);
        else if (subject.kind == WorldKind::Connector)
            m_wanted = subject.peer > 0 ? history->findConnector(subject.peer, subject.evse, subject.connector) : history->findEvse(subject.evseUid);
        else
            m_wanted = history->find(subject.kind, subject.id);
    } else {
        m_wanted = -1;
    }
    m_history = std::move(history);
    if (!m_history)
        m_model->clear();
    for (int party = 0; party < worldPartyCount; ++party)
        m_table->setColumnHidden(WorldModel::ChargerColumn + party, m_history && !m_history->hasParty(WorldParty(party)));
    refresh();
    updateState();
}

void WorldPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void WorldPanel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_format.mode = TimeFormat::Mode::TimeOfDay;
    m_model->setTimeFormat(format);
    tellStory();
}

void WorldPanel::setFreshness(qint64 time)
{
    m_model->setFreshness(time);
}

void WorldPanel::refresh()
{
    if (!m_history || !isVisible())
        return; // showEvent() catches up
    if (m_watcher.isRunning() || m_pause.isActive())
        m_again = true;
    else
        start();
}

void WorldPanel::start()
{
    if (!m_history)
        return;
    WorldModel::Query query {.list = list(), .text = m_search->text().trimmed(), .onlyApart = m_onlyApart->isChecked()};
    m_watcher.setFuture(QtConcurrent::run([history = m_history, time = m_view->cursor(), query]() mutable {
        query.state = history->at(time);
        return WorldModel::build(query);
    }));
}

void WorldPanel::finished()
{
    WorldModel::Rows rows = m_watcher.result();
    m_pause.start();
    if (!m_history || rows.state.history() != m_history)
        return; // of a capture before
    if (rows.list != list()) {
        m_again = true;
        return;
    }
    const bool anew = rows.list != WorldModel::List(m_table->property("list").toInt()) || m_model->rowCount() == 0;
    m_table->setProperty("list", int(rows.list));
    m_syncing = true;
    m_model->setRows(std::move(rows));
    const int row = m_wanted >= 0 ? m_model->rowOf(quint32(m_wanted)) : -1;
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    else if (row < 0)
        m_table->setCurrentIndex({}); // the view would go on with the row that came in its place
    if (row < 0 && !m_playing)
        m_wanted = -1; // what is not shown any more gives way; while time is played it may come back
    m_syncing = false;
    if (anew)
        selectFromView();
    if (m_wanted < 0 && m_model->rowCount() > 0) {
        // The story of what goes wrong is what most people look for.
        int first = 0;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->index(i, WorldModel::ApartColumn).data(WorldModel::ApartRole).toBool()) {
                first = i;
                break;
            }
        }
        m_syncing = true;
        m_table->selectRow(first);
        m_syncing = false;
        m_wanted = m_model->subjectAt(first);
    }
    tellStory();
    updateState();
}

void WorldPanel::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_syncing || !current.isValid() || m_model->state().history() != m_history)
        return;
    m_wanted = m_model->subjectAt(current.row());
    const WorldSubject &subject = m_model->state().history()->subjects()[std::size_t(m_wanted)];
    if (subject.transaction >= 0)
        m_view->setCurrentTransaction(subject.transaction);
    tellStory();
}

void WorldPanel::selectFromView()
{
    // What is selected elsewhere is looked for here: the charge, or the connector at which it runs.
    const AnalysisPtr analysis = m_view->analysis();
    const int transaction = m_view->currentTransaction();
    if (m_syncing || m_playing || !m_history || !analysis || m_history->analysis() != analysis || transaction < 0)
        return;
    if (list() == WorldModel::List::Connectors && m_wanted >= 0)
        return; // who watches a connector goes on watching it from charge to charge
    int subject = -1;
    if (list() == WorldModel::List::Charges) {
        subject = m_history->findTransaction(transaction);
    } else if (list() == WorldModel::List::Connectors) {
        const Transaction &charge = analysis->transactions[std::size_t(transaction)];
        subject = m_history->findConnector(charge.peer, charge.evse, charge.connector);
    }
    if (subject < 0)
        return;
    m_wanted = subject;
    if (const int row = m_model->rowOf(quint32(subject)); row >= 0) {
        m_syncing = true;
        m_table->selectRow(row);
        m_syncing = false;
    }
    tellStory();
}

void WorldPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    FrameId frame = index.data(WorldModel::FrameRole).toUInt();
    if (index.column() == WorldModel::SubjectColumn || index.column() == WorldModel::ApartColumn) {
        // The row as a whole: what came last of it.
        TimeUs newest = noTime;
        for (int column = WorldModel::ChargerColumn; column <= WorldModel::EmspColumn; ++column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            const TimeUs since = cell.data(WorldModel::SinceRole).toLongLong();
            if (since != noTime && since >= newest) {
                newest = since;
                frame = cell.data(WorldModel::FrameRole).toUInt();
            }
        }
    }
    if (frame == noFrame || !m_view->capture() || frame >= m_view->capture()->size())
        return;
    m_view->setCurrentFrame(frame);
    Q_EMIT frameActivated(frame);
}

QString WorldPanel::timeText(TimeUs time) const
{
    TimeFormat format = m_format;
    if (m_view->cursor() != noTime && std::llabs(m_view->cursor() - time) > qint64(20) * 3600 * 1'000'000)
        format.mode = TimeFormat::Mode::DateAndTime;
    return formatTime(time, format);
}

QString WorldPanel::storyHtml(quint32 index) const
{
    // The rows that are shown may still be those of the history before.
    const WorldHistoryPtr history = m_model->state().history();
    const WorldSubject &subject = history->subjects()[index];
    const WorldField field = WorldHistory::fields(subject.kind).front();
    const std::vector<WorldHop> hops = history->spread(index, field, m_model->state().time());
    const QString muted = Theme::color(Theme::Role::TextMuted).name();
    QString html = QStringLiteral("<h3 style=\"margin:0\">%1</h3>").arg(subject.label().toHtmlEscaped());
    if (!subject.evseUid.isEmpty() && subject.evseUid != subject.id) {
        html += QStringLiteral("<div style=\"color:%1\">%2</div>")
                    .arg(muted, (subject.location.isEmpty() ? tr("EVSE %1").arg(QString::fromUtf8(subject.evseUid))
                                                            : tr("EVSE %1 at location %2").arg(QString::fromUtf8(subject.evseUid), QString::fromUtf8(subject.location)))
                                    .toHtmlEscaped());
    }
    if (hops.empty())
        return html + QStringLiteral("<p>%1</p>").arg(tr("Nothing is known of it at this moment.").toHtmlEscaped());
    const auto link = [this](TimeUs time, FrameId frame) {
        const QString text = timeText(time).toHtmlEscaped();
        return frame == noFrame ? text : QStringLiteral("<a href=\"frame:%1\">%2</a>").arg(frame).arg(text);
    };
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" style=\"margin-top:8px\">");
    for (const WorldHop &hop : hops) {
        QString what;
        QString held = QString::fromUtf8(hop.held.text).toHtmlEscaped();
        if (subject.kind == WorldKind::Tariff || subject.kind == WorldKind::Location)
            held = tr("edition %1").arg(held);
        switch (hop.state) {
        case WorldHop::State::Origin:
            what = tr("<b>%1</b> since %2").arg(held, link(hop.knownAt, hop.frame));
            break;
        case WorldHop::State::Same:
            what = hop.delay > 0 ? tr("<b>%1</b>, knew it at %2, <b>%3 later</b>").arg(held, link(hop.knownAt, hop.frame), formatDuration(hop.delay).toHtmlEscaped())
                                 : tr("<b>%1</b>, at the same moment").arg(held);
            break;
        case WorldHop::State::Behind:
            if (hop.held.isKnown())
                what = hop.knownAt > m_model->state().time()
                    ? tr("still <b>%1</b>; will learn it at %2, <b>%3 later</b>").arg(held, link(hop.knownAt, hop.frame), formatDuration(hop.delay).toHtmlEscaped())
                    : tr("<b>%1</b>; had learned it at %2, <b>%3 later</b>").arg(held, link(hop.knownAt, hop.frame), formatDuration(hop.delay).toHtmlEscaped());
            else
                what = tr("knows nothing yet; will learn it at %1, <b>%2 later</b>").arg(link(hop.knownAt, hop.frame), formatDuration(hop.delay).toHtmlEscaped());
            break;
        case WorldHop::State::Never:
            if (hop.held.meaning.isEmpty() && hop.held.isKnown())
                what = tr("<b>%1</b> since %2").arg(held, link(hop.held.since, hop.held.frame));
            else
                what = hop.held.isKnown() ? tr("still <b>%1</b> since %2; the capture shows no message that told it").arg(held, link(hop.held.since, hop.held.frame))
                                          : tr("the capture shows no message that told it");
            break;
        case WorldHop::State::Unseen:
            what = QStringLiteral("<span style=\"color:%1\">%2</span>").arg(muted, tr("nothing in the capture").toHtmlEscaped());
            break;
        }
        const bool late = hop.state == WorldHop::State::Behind || (hop.state == WorldHop::State::Never && hop.held.isKnown() && !hop.held.meaning.isEmpty());
        html += QStringLiteral("<tr><td valign=\"top\" style=\"color:%1\">%2</td><td valign=\"top\" style=\"color:%3\">%4</td></tr>")
                    .arg(muted, displayName(hop.party).toHtmlEscaped(), Theme::color(late ? Theme::Role::Warning : Theme::Role::Text).name(), what);
    }
    return html + QStringLiteral("</table>");
}

void WorldPanel::tellStory()
{
    QString html;
    if (m_history && m_wanted >= 0 && m_model->state().history() == m_history && m_model->rowOf(quint32(m_wanted)) >= 0)
        html = storyHtml(quint32(m_wanted));
    // Setting the same text again would take away a selection in it.
    if (html != m_story->property("html").toString()) {
        m_story->setProperty("html", html);
        m_story->setHtml(html);
    }
}

void WorldPanel::updateState()
{
    if (!m_view->capture()) {
        m_empty->setContent(QStringLiteral("world"), tr("What did each party know?"),
                            tr("At every moment of a capture: what the charger, the back end, the CPO and the partner knew of each connector, "
                               "charge, token, tariff and location, and how long a value took from one to the next. Open a capture to see it."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!m_history) {
        m_empty->setContent(QStringLiteral("world"), m_busy ? tr("Looking who knew what…") : tr("Waiting for the analysis"),
                            tr("Statuses, charges, tokens, tariffs and locations are put in order, so that any moment can be shown at once."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_history->subjects().empty()) {
        m_empty->setContent(QStringLiteral("world"), tr("Nothing that parties could differ on"),
                            tr("The capture has no message that tells of a status, charge, token, tariff or location."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    if (m_model->state().isNull())
        return;
    QString text = m_model->apartCount() > 0 ? tr("%Ln difference(s) among %1", nullptr, m_model->apartCount()).arg(QLocale().toString(m_model->knownCount()))
        : m_model->knownCount() > 0          ? tr("all agree")
                                             : tr("nothing is known yet at this moment");
    if (m_history->skipped() > 0)
        text += QStringLiteral(" · ") + tr("the first %L1 changes only").arg(qulonglong(m_history->changes().size()));
    m_summary->setText(text);
}

void WorldPanel::fitColumns()
{
    // Parties share what the name and the duration leave; where it is little, the times give way first.
    const QFontMetrics metrics = fontMetrics();
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(metrics.horizontalAdvance(QStringLiteral("INOPERATIVE")));
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {int(WorldModel::SubjectColumn), int(WorldModel::ApartColumn)})
        header->setSectionResizeMode(column, QHeaderView::Interactive);
    header->resizeSection(WorldModel::SubjectColumn, metrics.horizontalAdvance(QStringLiteral("LP-AC-0000 · 00")) + 2 * Theme::spacing);
    header->resizeSection(WorldModel::ApartColumn, metrics.horizontalAdvance(QStringLiteral("00 min 00 s")) + Theme::iconSize + 3 * Theme::spacing);
}

QJsonObject WorldPanel::saveState() const
{
    return {{QStringLiteral("list"), int(list())}, {QStringLiteral("onlyDifferences"), m_onlyApart->isChecked()}};
}

void WorldPanel::restoreState(const QJsonObject &state)
{
    const int list = state.value(QStringLiteral("list")).toInt();
    if (list >= 0 && list < int(WorldModel::List::Count))
        setList(WorldModel::List(list));
    m_onlyApart->setChecked(state.value(QStringLiteral("onlyDifferences")).toBool());
}

void WorldPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WorldPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_story->setProperty("html", QString());
        tellStory();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

} // namespace Roamscope
