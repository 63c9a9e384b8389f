// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/statusview.h"

#include "models/compare/statusmodel.h"
#include "widgets/compare/differencedelegate.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

/// A status is a box in its colour and pattern beside its name, as on the timeline.
class StatusDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QColor base = option.palette.color(QPalette::Base);
        const bool selected = option.state & QStyle::State_Selected;
        const QString text = index.data().toString();
        const QByteArray status = index.data(StatusModel::StatusRole).toByteArray();
        painter->save();
        painter->fillRect(option.rect, selected ? Theme::color(Theme::Role::AccentSoft) : base);
        painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect place = option.rect.adjusted(Theme::gap + 2, 0, -Theme::gap, 0);
        QColor color = option.palette.color(QPalette::Text);
        QFont font = option.font;
        const bool isStatus = index.column() == StatusModel::ChargerColumn || index.column() == StatusModel::CpoColumn || index.column() == StatusModel::EmspColumn;
        if (!status.isEmpty()) {
            const Theme::StatusLook look = Theme::status(status);
            const QRect box(place.left(), place.top() + (place.height() - 14) / 2, 18, 14);
            painter->fillRect(box, look.fill);
            if (look.pattern != Qt::SolidPattern)
                painter->fillRect(box, QBrush(Theme::mix(look.fill, Theme::textOn(look.fill), 0.55), look.pattern));
            place.setLeft(box.right() + 7);
        } else if (isStatus) {
            color = Theme::color(Theme::Role::TextMuted);
            if (!text.isEmpty()) {
                DifferenceDelegate::paintAbsent(painter, QRect(place.left(), place.top(), 18, place.height()));
                place.setLeft(place.left() + 25);
            }
        } else if (index.column() == StatusModel::LocationColumn || index.column() == StatusModel::EvseColumn) {
            font = Theme::monospace();
        } else if (index.column() == StatusModel::MeaningColumn) {
            const int severity = index.data(StatusModel::SeverityRole).toInt();
            const QRect mark(place.left(), place.top() + (place.height() - 14) / 2, 14, 14);
            if (severity >= 0)
                Theme::paintSeverity(painter, mark, Severity(severity));
            else
                Theme::icon(QStringLiteral("check"), Theme::Role::Good).paint(painter, mark);
            place.setLeft(place.left() + 20);
        } else {
            color = Theme::color(Theme::Role::TextMuted);
        }
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        painter->restore();
    }
};

} // namespace

StatusView::StatusView(CompareSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new StatusModel(this))
    , m_only(new QCheckBox(tr("Only disagreements"), this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setAccessibleName(tr("Status"));
    m_only->setChecked(true);
    m_search->setPlaceholderText(tr("Find a location, an EVSE or a status"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_count->setAccessibleName(tr("EVSEs shown"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusDelegate(this));
    m_table->setAccessibleName(tr("Status of each EVSE"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    Theme::styleHeader(header);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const Qt::SortOrder order = again && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        header->setSortIndicatorShown(true);
        header->setSortIndicator(column, order);
        m_model->sort(column, order);
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::spacing, Theme::spacing - 2, Theme::spacing, Theme::spacing - 2);
    line->setSpacing(Theme::margin);
    line->addWidget(m_search, 1);
    line->addWidget(m_only);
    line->addWidget(m_count);
    auto *body = new QWidget(this);
    body->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(body, 1);
    applyColumns();

    connect(m_only, &QCheckBox::toggled, m_model, &StatusModel::setOnlyDisagreements);
    connect(m_search, &QLineEdit::textChanged, m_model, &StatusModel::setText);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &StatusModel::countsChanged, this, &StatusView::updateState);
    connect(m_session, &CompareSession::statusesChanged, this, [this] { m_model->setTable(m_session->statuses()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatusView::selectObject);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &StatusView::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (!m_table->indexAt(place).isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(Theme::icon(QStringLiteral("columns")), tr("Show the location side by side"), this, &StatusView::activated);
        Q_EMIT menuRequested(menu);
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
    m_model->setTable(m_session->statuses());
    updateState();
}

void StatusView::applyColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics mono(Theme::monospace());
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(DifferenceDelegate::rowHeight(metrics));
    m_table->horizontalHeader()->setFixedHeight(metrics.height() + 10);
    m_table->setColumnWidth(StatusModel::LocationColumn, mono.horizontalAdvance(QStringLiteral("LOC-00000000")) + 16);
    m_table->setColumnWidth(StatusModel::EvseColumn, mono.horizontalAdvance(QStringLiteral("DE*ABC*E0000000")) + 16);
    for (const int column : {StatusModel::ChargerColumn, StatusModel::CpoColumn, StatusModel::EmspColumn}) {
        m_table->setColumnWidth(column, metrics.horizontalAdvance(QStringLiteral("INOPERATIVE")) + 50);
        m_table->setColumnWidth(column + 1, metrics.horizontalAdvance(QStringLiteral("00 min 00 s")) + 20);
    }
}

void StatusView::updateState()
{
    const StatusTablePtr table = m_model->table();
    const QLocale locale;
    m_count->setText(table ? tr("%1 of %2 EVSEs disagree").arg(locale.toString(table->disagreements()), locale.toString(table->rows().size())) : QString());
    const bool charger = table && table->hasSide(StatusTable::Charger);
    m_table->setColumnHidden(StatusModel::ChargerColumn, !charger);
    m_table->setColumnHidden(StatusModel::ChargerAgeColumn, !charger);
    if (!table)
        m_empty->setContent(QStringLiteral("exchange"), tr("The status of each EVSE appears here"),
                            tr("What the charger says, what the CPO holds and what drivers see at the eMSP, side by side. Choose locations of both sides in the row above."));
    else if (table->rows().empty())
        m_empty->setContent(QStringLiteral("exchange"), tr("There are no EVSEs in what was loaded"), tr("The status view needs locations."));
    else if (m_only->isChecked() && m_search->text().isEmpty())
        m_empty->setContent(QStringLiteral("check"), tr("All sides agree on every EVSE"), tr("Switch off “Only disagreements” to see them all."));
    else
        m_empty->setContent(QStringLiteral("search"), tr("No EVSE matches"), {});
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void StatusView::selectObject(const QModelIndex &index)
{
    const int place = index.isValid() ? m_model->tableRow(index.row()) : -1;
    if (place < 0)
        return;
    const StatusTable::Row &row = m_model->table()->rows()[std::size_t(place)];
    m_session->setCurrent(-1);
    CompareSession::Object object {.module = OcpiModule::Locations, .key = m_model->table()->location(row).toUtf8()};
    object.element = {row.element[StatusTable::Cpo], row.element[StatusTable::Emsp], row.element[StatusTable::Charger]};
    m_session->setObject(object);
}

bool StatusView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT activated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StatusView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyColumns();
}

} // namespace Roamscope
