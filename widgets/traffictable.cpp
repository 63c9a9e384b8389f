// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traffictable.h"

#include "models/capture/framemodel.h"
#include "widgets/theme.h"
#include "widgets/trafficdelegate.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace Roamscope {

TrafficTable::TrafficTable(FrameModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Frames"));
    setModel(model);
    setItemDelegate(new TrafficDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    Theme::styleHeader(header);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicator(FrameModel::TimeColumn, Qt::AscendingOrder);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->viewport()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        if (!FrameModel::isSortable(column))
            return;
        const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const Qt::SortOrder order = again && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicator(column, order);
        m_model->sort(column, order);
    });
    header->setSortIndicatorShown(true);
    updateRowHeight();
    applyDefaultColumns();
    connect(m_model, &FrameModel::aboutToReplaceRows, this, &TrafficTable::keepPlace);
}

void TrafficTable::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(TrafficDelegate::rowHeight(fontMetrics()));
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 10);
}

int TrafficTable::timeColumnWidth(TimeFormat::Mode mode) const
{
    const QLatin1StringView sample = mode == TimeFormat::Mode::DateAndTime ? QLatin1StringView("2026-00-00 00:00:00.000")
        : mode == TimeFormat::Mode::TimeOfDay                              ? QLatin1StringView("00:00:00.000")
                                                                           : QLatin1StringView("+000:00:00.000");
    return fontMetrics().horizontalAdvance(sample) + TrafficDelegate::gutter + 2 * Theme::spacing;
}

void TrafficTable::fitTimeColumn(TimeFormat::Mode before, TimeFormat::Mode now)
{
    // A width that the user chose stays.
    if (columnWidth(FrameModel::TimeColumn) == timeColumnWidth(before))
        setColumnWidth(FrameModel::TimeColumn, timeColumnWidth(now));
}

void TrafficTable::applyDefaultColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&metrics](const char *sample, int extra = 2 * Theme::spacing) {
        return metrics.horizontalAdvance(QString::fromUtf8(sample)) + extra;
    };
    setColumnWidth(FrameModel::TimeColumn, timeColumnWidth(m_model->timeFormat().mode));
    setColumnWidth(FrameModel::DeltaColumn, width("+0:00.000"));
    setColumnWidth(FrameModel::SourceColumn, width("gateway-http.jso", 15 + 2 * Theme::spacing));
    setColumnWidth(FrameModel::LanesColumn, width("Charge Point → CSMS"));
    setColumnWidth(FrameModel::ChargePointColumn, width("DE*ABC*E001"));
    setColumnWidth(FrameModel::ProtocolColumn, width("OCPP 2.0.1"));
    setColumnWidth(FrameModel::ActionColumn, width("StatusNotification", 44));
    setColumnWidth(FrameModel::IdColumn, width("00000000-0000"));
    setColumnWidth(FrameModel::StatusColumn, width("Unavailable"));
    setColumnWidth(FrameModel::LatencyColumn, width("9,999 ms"));
    setColumnWidth(FrameModel::SizeColumn, width("000.0 KiB"));
    setColumnHidden(FrameModel::IdColumn, true);
    setColumnHidden(FrameModel::SizeColumn, true);
    setColumnHidden(FrameModel::SourceColumn, m_sources < 2);
}

void TrafficTable::useSourceCount(int count)
{
    m_sources = count;
    if (!m_sourceChosen)
        setColumnHidden(FrameModel::SourceColumn, count < 2);
}

void TrafficTable::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < FrameModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Without a time or an action a row says nothing.
        action->setEnabled(column != FrameModel::TimeColumn && column != FrameModel::ActionColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_sourceChosen = m_sourceChosen || column == FrameModel::SourceColumn;
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Usual columns"), this, [this] {
        for (int column = 0; column < FrameModel::ColumnCount; ++column) {
            setColumnHidden(column, false);
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        m_sourceChosen = false;
        applyDefaultColumns();
    });
}

QJsonObject TrafficTable::saveState() const
{
    QJsonArray columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < FrameModel::ColumnCount; ++place) {
        const int column = header->logicalIndex(place);
        QJsonObject entry {{QStringLiteral("column"), FrameModel::columnId(column)}};
        if (header->isSectionHidden(column))
            entry.insert(QStringLiteral("hidden"), true);
        else
            entry.insert(QStringLiteral("width"), header->sectionSize(column));
        columns.append(entry);
    }
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("sourceChosen"), m_sourceChosen},
            {QStringLiteral("sort"), FrameModel::columnId(header->sortIndicatorSection())},
            {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void TrafficTable::restoreState(const QJsonObject &state)
{
    QHash<QString, int> byId;
    for (int column = 0; column < FrameModel::ColumnCount; ++column)
        byId.insert(FrameModel::columnId(column), column);
    QHeaderView *header = horizontalHeader();
    const QJsonArray columns = state.value(QStringLiteral("columns")).toArray();
    m_sourceChosen = state.value(QStringLiteral("sourceChosen")).toBool();
    int place = 0;
    bool knowsSource = false;
    for (const auto &value : columns) {
        const QJsonObject entry = value.toObject();
        const auto known = byId.constFind(entry.value(QStringLiteral("column")).toString());
        if (known == byId.constEnd() || place >= FrameModel::ColumnCount)
            continue;
        header->moveSection(header->visualIndex(known.value()), place++);
        knowsSource = knowsSource || known.value() == FrameModel::SourceColumn;
        setColumnHidden(known.value(), entry.value(QStringLiteral("hidden")).toBool());
        const int width = entry.value(QStringLiteral("width")).toInt();
        if (width > 0)
            setColumnWidth(known.value(), qBound(40, width, 4000));
    }
    // Saved before there was such a column: it stands at its usual place, not last.
    if (!knowsSource && place > FrameModel::SourceColumn)
        header->moveSection(header->visualIndex(FrameModel::SourceColumn), FrameModel::SourceColumn);
    useSourceCount(m_sources);
    const auto sorted = byId.constFind(state.value(QStringLiteral("sort")).toString());
    if (sorted != byId.constEnd() && FrameModel::isSortable(sorted.value())) {
        const Qt::SortOrder order = state.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicator(sorted.value(), order);
        m_model->sort(sorted.value(), order);
    }
}

void TrafficTable::goToRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int column = qMax(0, currentIndex().column());
    const QModelIndex index = m_model->index(row, isColumnHidden(column) ? FrameModel::ActionColumn : column);
    const QRect place = visualRect(m_model->index(row, FrameModel::TimeColumn));
    const bool visible = place.isValid() && place.top() >= 0 && place.bottom() <= viewport()->height();
    const int sideways = horizontalScrollBar()->value();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!visible)
        scrollTo(index, QAbstractItemView::PositionAtCenter);
    horizontalScrollBar()->setValue(sideways); // a jump to a row is no reason to move the columns
}

void TrafficTable::keepPlace()
{
    const int top = rowAt(0);
    m_topFrame = m_model->frameAt(top);
    m_currentOffset = -1;
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int bottom = rowAt(viewport()->height() - 1);
    if (current >= top && (bottom < 0 || current <= bottom))
        m_currentOffset = current - top;
}

void TrafficTable::restorePlace()
{
    // The owner has selected the current frame again where it is still shown.
    if (m_currentOffset >= 0 && currentIndex().isValid()) {
        verticalScrollBar()->setValue(currentIndex().row() - m_currentOffset);
    } else if (currentIndex().isValid()) {
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
    } else {
        const int row = m_model->rowOf(m_topFrame);
        if (row >= 0)
            verticalScrollBar()->setValue(row);
    }
}

void TrafficTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        goToRow((currentIndex().isValid() ? currentIndex().row() : -1) + (event->key() == Qt::Key_J ? 1 : -1));
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT inspectRequested();
        return;
    }
    if (plain && event->key() == Qt::Key_Space) {
        event->ignore(); // the row is selected already: play and pause
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // The list's own ends, not those of the row: columns are few, rows are many.
        goToRow(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TrafficTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT inspectRequested();
}

void TrafficTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateRowHeight();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace Roamscope
