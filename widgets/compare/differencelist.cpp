// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/differencelist.h"

#include "widgets/compare/differencedelegate.h"
#include "widgets/compare/differencefilterbar.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

DifferenceList::DifferenceList(CompareSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DifferenceModel(this))
    , m_filters(new DifferenceFilterBar(this))
    , m_group(new QComboBox(this))
    , m_tolerated(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    QStringList classes;
    for (int kind = 0; kind < differenceClassCount; ++kind)
        classes.append(classId(DifferenceClass(kind)));
    m_filters->setClassNames(classes);
    const std::pair<QString, DifferenceGroup> groups[] = {{tr("Not grouped"), DifferenceGroup::None},
                                                          {tr("By class"), DifferenceGroup::Class},
                                                          {tr("By field"), DifferenceGroup::Field},
                                                          {tr("By object"), DifferenceGroup::Object},
                                                          {tr("By operator"), DifferenceGroup::Operator}};
    for (const auto &[text, group] : groups)
        m_group->addItem(text, int(group));
    m_group->setAccessibleName(tr("Group the differences"));
    m_group->setToolTip(m_group->accessibleName());
    m_tolerated->setText(tr("Tolerated"));
    m_tolerated->setToolTip(tr("Show what the rules let pass instead"));
    m_tolerated->setAccessibleName(m_tolerated->toolTip());
    m_tolerated->setCheckable(true);
    m_tolerated->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_filters->addWidget(m_group);
    m_filters->addWidget(m_tolerated);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new DifferenceDelegate(this));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    Theme::styleHeader(header);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const Qt::SortOrder order = again && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicatorShown(true);
        header->setSortIndicator(column, order);
        m_model->sort(column, order);
    });
    applyColumns();

    auto *body = new QWidget(this);
    body->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(body, 1);

    connect(m_filters, &DifferenceFilterBar::filterChanged, this,
            [this] { m_model->setFilter(DifferenceFilter::compile(m_filters->filterText())); });
    connect(m_filters, &DifferenceFilterBar::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { m_model->setGroup(DifferenceGroup(m_group->currentData().toInt())); });
    connect(m_tolerated, &QToolButton::toggled, m_model, &DifferenceModel::setTolerated);
    connect(m_model, &DifferenceModel::busyChanged, m_filters, &DifferenceFilterBar::setBusy);
    connect(m_model, &DifferenceModel::busyChanged, this, &DifferenceList::updateState);
    connect(m_model, &DifferenceModel::countsChanged, this, &DifferenceList::updateState);
    connect(m_model, &DifferenceModel::aboutToReplaceRows, this, [this] {
        m_restoring = true;
        m_topDifference = -1;
        m_currentGroup = m_model->groupAt(m_table->currentIndex().row());
        for (int row = m_table->verticalScrollBar()->value() > 0 ? m_table->rowAt(0) : m_model->rowCount(); row >= 0 && row < m_model->rowCount() && m_topDifference < 0; ++row)
            m_topDifference = m_model->differenceAt(row);
    });
    connect(m_model, &DifferenceModel::rowsReplaced, this, &DifferenceList::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_restoring)
            return;
        const int difference = m_model->differenceAt(current.row());
        if (difference >= 0)
            m_session->setCurrent(difference);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->isHeading(index.row()))
            Q_EMIT activated();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isHeading(index.row()))
            m_model->toggleGroup(index.row());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &DifferenceList::showMenu);
    connect(m_session, &CompareSession::comparisonChanged, this, &DifferenceList::useComparison);
    connect(m_session, &CompareSession::differencesAdded, m_model, &DifferenceModel::grow);
    connect(m_session, &CompareSession::finished, this, &DifferenceList::updateState);
    connect(m_session->notes(), &ComparisonNotes::changed, m_model, &DifferenceModel::refreshNotes);
    connect(m_session, &CompareSession::currentChanged, this, [this](int difference) {
        const int row = m_model->rowOf(difference);
        if (row >= 0 && row != m_table->currentIndex().row())
            select(row);
    });
    m_group->setCurrentIndex(m_group->findData(int(DifferenceGroup::Class)));
    useComparison();
}

void DifferenceList::applyColumns()
{
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(DifferenceDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setFixedHeight(fontMetrics().height() + 10);
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics mono(Theme::monospace());
    const auto width = [](const QFontMetrics &font, const char *sample, int extra) { return font.horizontalAdvance(QLatin1StringView(sample)) + extra; };
    m_table->setColumnWidth(DifferenceModel::ClassColumn, width(metrics, "Enum not supported ther", 40));
    m_table->setColumnWidth(DifferenceModel::ObjectColumn, width(mono, "LOC-000000000", 16));
    m_table->setColumnWidth(DifferenceModel::PathColumn, width(mono, "evses/0000000/connectors/1/max_electric", 16));
    m_table->setColumnWidth(DifferenceModel::CpoColumn, width(mono, "2026-03-01T10:00:00Z", 16));
    m_table->setColumnWidth(DifferenceModel::EmspColumn, width(mono, "2026-03-01T10:00:00Z", 16));
    m_table->setColumnWidth(DifferenceModel::OlderColumn, width(metrics, "eMSP, by 4 min 05 s", 16));
    m_table->setColumnWidth(DifferenceModel::OperatorColumn, width(metrics, "DE*ABCD", 16));
}

void DifferenceList::useComparison()
{
    m_model->setComparison(m_session->comparison(), m_session->notes());
    updateState();
}

void DifferenceList::updateState()
{
    m_filters->setCounts(m_model->shown(), m_model->total());
    const bool running = m_session->isRunning() || m_model->isBusy();
    m_tolerated->setText(m_session->overview() && m_session->overview()->summary.tolerated > 0
                             ? tr("Tolerated: %1").arg(QLocale().toString(m_session->overview()->summary.tolerated))
                             : tr("Tolerated"));
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (!m_session->comparison())
        m_empty->setContent(QStringLiteral("filter"), tr("Differences appear here"), tr("Choose what the CPO and the eMSP hold in the row above."));
    else if (running)
        m_empty->setContent(QStringLiteral("clock"), tr("Comparing…"), {});
    else if (m_model->total() > 0)
        m_empty->setContent(QStringLiteral("filter"), tr("No difference passes the filters"), tr("Pause or remove a filter above."));
    else if (m_model->showsTolerated())
        m_empty->setContent(QStringLiteral("check"), tr("No rule lets anything pass"), tr("A rule for a field is made from the menu of a difference."));
    else
        m_empty->setContent(QStringLiteral("check"), tr("Both sides say the same"), {});
    m_stack->setCurrentWidget(m_empty);
}

void DifferenceList::showFilter(const QString &filter)
{
    m_tolerated->setChecked(false);
    m_filters->setChips({{.text = filter, .paused = false}});
    m_table->setFocus(Qt::OtherFocusReason);
}

void DifferenceList::showTolerated()
{
    m_filters->setChips({});
    m_tolerated->setChecked(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DifferenceList::setGroup(DifferenceGroup group)
{
    m_group->setCurrentIndex(m_group->findData(int(group)));
}

void DifferenceList::select(int row)
{
    const QModelIndex index = m_model->index(row, qMax(0, m_table->currentIndex().column()));
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QRect place = m_table->visualRect(index);
    if (row <= 1)
        m_table->scrollToTop(); // with the heading of the first group
    else if (place.top() < 0 || place.bottom() > m_table->viewport()->height())
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DifferenceList::restoreSelection()
{
    const int top = m_model->rowOf(m_topDifference);
    if (top >= 0)
        m_table->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    const int heading = m_currentGroup.isEmpty() ? -1 : m_model->rowOfGroup(m_currentGroup);
    const int row = heading >= 0 ? heading : m_model->rowOf(m_session->current());
    if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_restoring = false;
}

bool DifferenceList::step(int direction)
{
    const int current = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : direction > 0 ? -1 : m_model->rowCount();
    const int row = m_model->next(current, direction);
    if (row < 0)
        return false;
    select(row);
    m_session->setCurrent(m_model->differenceAt(row));
    return true;
}

QList<int> DifferenceList::selectedDifferences() const
{
    QList<int> differences;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (!m_model->isHeading(index.row())) {
            differences.append(m_model->differenceAt(index.row()));
            continue;
        }
        for (int row = index.row() + 1; row < m_model->rowCount() && !m_model->isHeading(row); ++row)
            differences.append(m_model->differenceAt(row));
    }
    std::sort(differences.begin(), differences.end());
    differences.erase(std::unique(differences.begin(), differences.end()), differences.end());
    return differences;
}

void DifferenceList::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString filter = index.data(DifferenceModel::FilterRole).toString();
    if (!filter.isEmpty()) {
        menu->addAction(Theme::icon(QStringLiteral("filter")), tr("Only these: %1").arg(filter.left(60)), this, [this, filter] { m_filters->setChips({{.text = filter, .paused = false}}); });
        menu->addAction(Theme::icon(QStringLiteral("filter-add")), tr("And these"), this, [this, filter] { m_filters->addChip(filter); });
        menu->addAction(Theme::icon(QStringLiteral("filter-remove")), tr("Without these"), this,
                        [this, filter] { m_filters->addChip(DifferenceFilter::negation(filter)); });
        menu->addSeparator();
    }
    Q_EMIT menuRequested(menu);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

bool DifferenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_table->currentIndex().row();
        const bool heading = m_table->currentIndex().isValid() && m_model->isHeading(row);
        const bool closed = heading && m_table->currentIndex().data(DifferenceModel::ClosedRole).toBool();
        if (heading
            && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
                || (key->key() == Qt::Key_Left && !closed) || (key->key() == Qt::Key_Right && closed))) {
            m_model->toggleGroup(row);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT activated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DifferenceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyColumns();
}

QJsonObject DifferenceList::saveState() const
{
    QJsonArray widths;
    for (int column = 0; column < DifferenceModel::ColumnCount; ++column)
        widths.append(m_table->columnWidth(column));
    QJsonArray chips;
    for (const DifferenceFilterBar::Chip &chip : m_filters->chips())
        chips.append(QJsonObject {{QStringLiteral("filter"), chip.text}, {QStringLiteral("paused"), chip.paused}});
    return {{QStringLiteral("widths"), widths}, {QStringLiteral("group"), m_group->currentData().toInt()}, {QStringLiteral("chips"), chips}};
}

void DifferenceList::restoreState(const QJsonObject &state)
{
    const QJsonArray widths = state.value(QStringLiteral("widths")).toArray();
    for (int column = 0; column < DifferenceModel::ColumnCount && column < widths.size(); ++column) {
        const int width = widths.at(column).toInt();
        if (width >= 40 && width < 4000)
            m_table->setColumnWidth(column, width);
    }
    const int group = m_group->findData(state.value(QStringLiteral("group")).toInt(int(DifferenceGroup::Class)));
    if (group >= 0)
        m_group->setCurrentIndex(group);
    QList<DifferenceFilterBar::Chip> chips;
    const QJsonArray saved = state.value(QStringLiteral("chips")).toArray();
    for (const QJsonValue &value : saved) {
        FilterError error;
        const QString text = value.toObject().value(QStringLiteral("filter")).toString();
        (void)DifferenceFilter::compile(text, &error);
        if (!text.isEmpty() && !error.isError())
            chips.append({.text = text, .paused = value.toObject().value(QStringLiteral("paused")).toBool()});
    }
    m_filters->setChips(chips);
}

} // namespace Roamscope
