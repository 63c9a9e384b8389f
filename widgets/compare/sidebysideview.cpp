// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/sidebysideview.h"

#include "models/compare/alignedmodel.h"
#include "widgets/compare/aligneddelegate.h"
#include "widgets/compare/overviewstrip.h"
#include "widgets/emptystate.h"
#include "widgets/rawview.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Roamscope {

namespace {
constexpr int expandedWhole = 600; ///< rows; of larger objects only the branches that differ are opened
}

SideBySideView::SideBySideView(CompareSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AlignedModel(this))
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_mode(new QTabBar(this))
    , m_all(new QToolButton(this))
    , m_tree(new QTreeView(this))
    , m_strip(new OverviewStrip(m_tree, this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
    , m_bodies(new QStackedLayout)
    , m_tools(new QWidget(this))
{
    setAccessibleName(tr("Side by side"));
    m_pool.setMaxThreadCount(1);
    m_empty->setContent(QStringLiteral("columns"), tr("Select a difference to see both sides"),
                        tr("The object is laid out by key, whatever the order and notation in the files."));
    for (QLabel *label : {m_title, m_counts, m_sentence, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sentence->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_counts->setAccessibleName(tr("Counts of this object"));
    m_mode->addTab(tr("Tree"));
    m_mode->addTab(tr("Raw"));
    m_mode->setTabIcon(0, Theme::icon(QStringLiteral("inspector")));
    m_mode->setTabIcon(1, Theme::icon(QStringLiteral("raw")));
    m_mode->setDrawBase(false);
    m_mode->setAccessibleName(tr("Tree or raw"));
    m_all->setText(tr("All fields"));
    m_all->setToolTip(tr("Show what is the same, too"));
    m_all->setCheckable(true);
    m_all->setToolButtonStyle(Qt::ToolButtonTextOnly);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new AlignedDelegate(this));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setIndentation(14);
    m_tree->setAccessibleName(tr("Fields side by side"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    Theme::styleHeader(m_tree->header());
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(60);
    m_tree->setColumnHidden(AlignedModel::ChargerColumn, true);
    const QFontMetrics metrics = fontMetrics();
    m_tree->setColumnWidth(AlignedModel::FieldColumn, metrics.horizontalAdvance(QStringLiteral("Connector max_electric_power")) + 110);
    for (const int column : {AlignedModel::CpoColumn, AlignedModel::EmspColumn, AlignedModel::ChargerColumn})
        m_tree->setColumnWidth(column, metrics.horizontalAdvance(QStringLiteral("2026-03-01T10:00:00.000Z AVAI")) + 2 * Theme::spacing);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(Theme::spacing);
    titles->addWidget(m_title);
    titles->addWidget(m_counts, 1);
    titles->addWidget(m_all);
    titles->addWidget(m_mode);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    titles->addWidget(m_tools);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    head->setSpacing(2);
    head->addLayout(titles);
    head->addWidget(m_sentence);
    head->addWidget(m_advice);

    auto *treePage = new QWidget(this);
    auto *treeRow = new QHBoxLayout(treePage);
    treeRow->setContentsMargins(0, 0, 0, 0);
    treeRow->setSpacing(0);
    treeRow->addWidget(m_tree, 1);
    treeRow->addWidget(m_strip);
    auto *rawPage = new QSplitter(Qt::Horizontal, this);
    rawPage->setChildrenCollapsible(false);
    for (std::size_t side = 0; side < m_raw.size(); ++side) {
        m_rawPanes[side] = new QWidget(rawPage);
        auto *column = new QVBoxLayout(m_rawPanes[side]);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_rawNames[side] = new QLabel(m_rawPanes[side]);
        m_rawNames[side]->setContentsMargins(Theme::spacing, 2, Theme::spacing, 2);
        m_raw[side] = new RawView(m_rawPanes[side]);
        column->addWidget(m_rawNames[side]);
        column->addWidget(m_raw[side], 1);
        rawPage->addWidget(m_rawPanes[side]);
    }
    m_bodies->addWidget(treePage);
    m_bodies->addWidget(rawPage);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_bodies, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    connect(m_mode, &QTabBar::currentChanged, this, [this](int tab) {
        m_bodies->setCurrentIndex(tab);
        highlightRaw();
    });
    connect(m_all, &QToolButton::toggled, this, [this](bool all) {
        const int row = m_model->rowOf(m_tree->currentIndex());
        m_model->setLeast(all ? AlignedDocument::Mark::Same : AlignedDocument::Mark::SameMeaning);
        showCurrent();
        if (row > 0)
            select(row);
    });
    m_model->setLeast(AlignedDocument::Mark::SameMeaning);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index = m_tree->indexAt(place);
        if (!index.isValid())
            return;
        m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        Q_EMIT menuRequested(menu);
        menu->popup(m_tree->viewport()->mapToGlobal(place));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        highlightRaw();
        const int difference = current.siblingAtColumn(0).data(AlignedModel::DifferenceRole).toInt();
        if (current.isValid() && !m_selecting && difference >= 0)
            m_session->setCurrent(difference);
    });
    for (const auto signal : {&CompareSession::objectChanged, &CompareSession::statusesChanged})
        connect(m_session, signal, this, &SideBySideView::load);
    connect(m_session, &CompareSession::finished, this, &SideBySideView::load);
    connect(m_session->notes(), &ComparisonNotes::changed, this, &SideBySideView::load);
    connect(m_session, &CompareSession::currentChanged, this, [this] {
        updateHeader();
        const int row = m_comparison ? m_comparison->rowOf.value(m_session->current(), -1) : -1;
        if (row > 0 && row != m_model->rowOf(m_tree->currentIndex()))
            select(row);
    });
    changeEvent(nullptr);
    load();
}

SideBySideView::~SideBySideView()
{
    m_pool.waitForDone();
}

bool SideBySideView::isRaw() const
{
    return m_mode->currentIndex() == 1;
}

void SideBySideView::setRaw(bool raw)
{
    m_mode->setCurrentIndex(raw ? 1 : 0);
}

bool SideBySideView::showsAll() const
{
    return m_all->isChecked();
}

void SideBySideView::setShowsAll(bool all)
{
    m_all->setChecked(all);
}

void SideBySideView::addTool(QToolButton *button)
{
    m_tools->layout()->addWidget(button);
}

void SideBySideView::load()
{
    m_request = std::make_shared<bool>(true);
    if (!m_session->object().isValid()) {
        // While it is compared anew the object will be found again: nothing flickers.
        if (!m_comparison || !m_session->isRunning())
            use({});
        return;
    }
    const ObjectComparison::Input input = ObjectComparison::input(*m_session, m_session->notes()->notes());
    if (!input.isLarge()) {
        use(ObjectComparison::build(input));
        return;
    }
    using Watcher = QFutureWatcher<std::shared_ptr<const ObjectComparison>>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher, request = m_request] {
        watcher->deleteLater();
        if (request == m_request)
            use(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, &ObjectComparison::build, input));
}

void SideBySideView::use(const std::shared_ptr<const ObjectComparison> &comparison)
{
    m_comparison = comparison;
    m_selecting = true;
    if (comparison && !comparison->document.isEmpty()) {
        m_model->setDocument(comparison->document, comparison->notes, comparison->older);
        const auto name = [this](CompareSession::Place place, const QString &role) {
            const DatasetPtr dataset = m_session->dataset(place);
            return !dataset || dataset->version() == ProtocolVersion::Unknown ? role
                                                                              : tr("%1 · %2").arg(role, displayName(dataset->version()));
        };
        const std::array<QString, 3> names {name(CompareSession::Cpo, tr("CPO")), name(CompareSession::Emsp, tr("eMSP")), tr("Charger")};
        m_model->setSideNames(names);
        m_tree->setColumnHidden(AlignedModel::ChargerColumn, !comparison->document.present[AlignedDocument::charger]);
        for (std::size_t side = 0; side < m_raw.size(); ++side) {
            m_rawPanes[side]->setVisible(comparison->document.present[side] || side != AlignedDocument::charger);
            m_rawNames[side]->setText(comparison->document.present[side] ? names[side] : tr("%1: does not have it").arg(names[side]));
            m_raw[side]->setText(comparison->document.sides[side].text);
        }
        m_stack->setCurrentWidget(m_content);
        showCurrent();
    } else {
        m_model->setDocument({});
        m_stack->setCurrentWidget(m_empty);
    }
    m_selecting = false;
    updateHeader();
    m_strip->refresh();
}

void SideBySideView::showCurrent()
{
    const AlignedDocument &document = m_model->document();
    if (int(document.rows.size()) <= expandedWhole) {
        m_tree->expandAll();
    } else {
        for (std::size_t row = 1; row < document.rows.size(); ++row) {
            if (document.rows[row].below == AlignedDocument::Mark::Different && !document.rows[row].children.empty())
                m_tree->expand(m_model->indexOf(int(row)));
        }
    }
    int row = m_comparison ? m_comparison->rowOf.value(m_session->current(), -1) : -1;
    if (row <= 0)
        row = m_model->neighbour(0, 1);
    if (row > 0)
        select(row);
    m_strip->refresh();
}

void SideBySideView::select(int row)
{
    const QModelIndex index = m_model->indexOf(row);
    if (!index.isValid())
        return;
    const bool before = std::exchange(m_selecting, true);
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QRect place = m_tree->visualRect(index);
    if (place.top() < 0 || place.bottom() > m_tree->viewport()->height() || !place.isValid())
        m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_selecting = before;
    highlightRaw();
}

bool SideBySideView::step(int direction)
{
    const int row = m_model->neighbour(qMax(0, m_model->rowOf(m_tree->currentIndex())), direction);
    if (row <= 0)
        return false;
    select(row);
    const int difference = m_model->document().rows[std::size_t(row)].difference;
    if (difference >= 0)
        m_session->setCurrent(difference);
    return true;
}

void SideBySideView::highlightRaw()
{
    if (!isRaw())
        return;
    const int row = m_model->rowOf(m_tree->currentIndex());
    for (std::size_t side = 0; side < m_raw.size(); ++side) {
        const int node = row > 0 ? m_model->document().rows[std::size_t(row)].node[side] : -1;
        if (node < 0) {
            m_raw[side]->highlight(0, 0);
        } else {
            const PayloadDocument::Node &there = m_model->document().sides[side].nodes[std::size_t(node)];
            m_raw[side]->highlight(there.start, there.length);
        }
    }
}

void SideBySideView::updateHeader()
{
    if (!m_comparison || m_comparison->document.isEmpty())
        return;
    m_title->setText(m_comparison->title);
    using Mark = AlignedDocument::Mark;
    const QLocale locale;
    const int important = m_model->count(Mark::Different);
    const int tolerated = m_model->count(Mark::Tolerated);
    const int settled = m_model->count(Mark::Settled);
    const int same = m_model->count(Mark::Same) + m_model->count(Mark::SameMeaning);
    QStringList counts {tr("%Ln important", nullptr, important), tr("%Ln tolerated", nullptr, tolerated)};
    if (settled > 0)
        counts.append(tr("%Ln settled", nullptr, settled));
    counts.append(tr("%Ln the same", nullptr, same));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    const int current = m_session->current();
    const ComparisonPtr comparison = m_session->comparison();
    const bool known = comparison && current >= 0 && quint32(current) < comparison->size();
    m_sentence->setText(known ? comparison->message(comparison->at(quint32(current))) : QString());
    const QString advice = known ? comparison->advice(comparison->at(quint32(current))) : QString();
    m_advice->setText(advice);
    m_sentence->setVisible(known);
    m_advice->setVisible(!advice.isEmpty());
}

void SideBySideView::focusFields()
{
    if (isRaw())
        m_raw[0]->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

bool SideBySideView::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

int SideBySideView::currentSide() const
{
    const int column = m_tree->currentIndex().column();
    const int row = m_model->rowOf(m_tree->currentIndex());
    if (row < 0)
        return -1;
    if (column >= AlignedModel::CpoColumn && column <= AlignedModel::ChargerColumn)
        return column - AlignedModel::CpoColumn;
    for (int side = 0; side < AlignedDocument::sideCount; ++side) {
        if (m_model->document().rows[std::size_t(row)].node[std::size_t(side)] >= 0)
            return side;
    }
    return -1;
}

void SideBySideView::copyValue()
{
    const int row = m_model->rowOf(m_tree->currentIndex());
    const int side = currentSide();
    if (row > 0 && side >= 0)
        QApplication::clipboard()->setText(m_model->document().valueText(row, side));
}

void SideBySideView::copyPointer()
{
    const int row = m_model->rowOf(m_tree->currentIndex());
    const int side = currentSide();
    if (row > 0 && side >= 0)
        QApplication::clipboard()->setText(m_model->document().pointer(row, side));
}

void SideBySideView::copyJson()
{
    const int row = m_model->rowOf(m_tree->currentIndex());
    const int side = currentSide();
    if (row <= 0 || side < 0)
        return;
    const int node = m_model->document().rows[std::size_t(row)].node[std::size_t(side)];
    if (node >= 0)
        QApplication::clipboard()->setText(QString::fromUtf8(m_model->document().sides[std::size_t(side)].json(node)));
}

void SideBySideView::changeEvent(QEvent *event)
{
    if (event)
        QWidget::changeEvent(event);
    if (event && event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (m_title->font() != bold)
        m_title->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    for (QLabel *label : {m_counts, m_advice}) {
        if (label->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
            label->setPalette(muted);
    }
}

} // namespace Roamscope
