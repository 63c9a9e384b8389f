// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourcespanel.h"

#include "models/capture/colorrules.h"
#include "widgets/colorrulesdialog.h"
#include "widgets/emptystate.h"
#include "widgets/sources/sourceedits.h"
#include "widgets/sources/sourcesdelegate.h"
#include "widgets/sources/sourcesmodel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

QIcon swatchIcon(const QString &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::sourceColor(colour));
    painter.drawRoundedRect(QRectF(5, 5, 22, 22), 5, 5);
    return QIcon(pixmap);
}

} // namespace

SourcesPanel::SourcesPanel(SourcesModel *model, SourceEdits *edits, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(edits)
    , m_table(new QTableView(this))
    , m_facts(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
    , m_colours(new QMenu(tr("&Colour"), this))
{
    setObjectName(QStringLiteral("sourcesPanel"));
    setAccessibleName(tr("Sources"));
    m_table->setObjectName(QStringLiteral("sources.table"));
    m_table->setAccessibleName(tr("Sources of this capture"));
    m_table->setModel(model);
    m_table->setItemDelegate(new SourcesDelegate(this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    Theme::styleHeader(m_table->horizontalHeader());
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_widthsChosen = m_widthsChosen || !m_fitting; });
    m_facts->setObjectName(QStringLiteral("sources.facts"));
    createActions();

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    line->setSpacing(Theme::gap);
    for (const char *id : {"sources.add", "sources.remove", "sources.clocks", "sources.ledger", "sources.undo", "sources.redo"}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(namedAction(QLatin1StringView(id)));
        button->setAutoRaise(true);
        const bool known = qstrcmp(id, "sources.undo") == 0 || qstrcmp(id, "sources.redo") == 0;
        button->setToolButtonStyle(known ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        line->addWidget(button);
    }
    line->addStretch(1);
    line->addWidget(m_facts);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_table, 1);

    m_empty->setContent(QStringLiteral("sources"), tr("What the capture is made of"),
                        tr("Each log, portal export or recording that you open stands here with its zone and its clock. "
                           "Add those of the other side, and Roamscope lays them on one timeline."));
    QPushButton *open = m_empty->addButton(tr("Open logs…"));
    QPushButton *demo = m_empty->addButton(tr("Open the demo"));
    connect(open, &QPushButton::clicked, this, &SourcesPanel::openRequested);
    connect(demo, &QPushButton::clicked, this, &SourcesPanel::demoRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    connect(m_table, &QWidget::customContextMenuRequested, this, &SourcesPanel::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesPanel::updateActions);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { activate(index, true); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == SourcesModel::ClockColumn)
            Q_EMIT clocksRequested(m_model->pathAt(index.row()));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, [this] {
            updateActions();
            updateFacts();
            fitColumns();
        });
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateActions();
        updateFacts();
        fitColumns();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        updateActions();
        updateFacts();
        fitColumns();
    });
    fitColumns();
    updateActions();
    updateFacts();
}

QAction *SourcesPanel::add(const char *id, const QString &text, const char *icon, const QKeySequence &key)
{
    auto *action = new QAction(Theme::icon(QLatin1StringView(icon)), text, this);
    action->setObjectName(QLatin1StringView(id));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QAction *SourcesPanel::namedAction(const QString &id) const
{
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

void SourcesPanel::createActions()
{
    connect(add("sources.add", tr("&Add files…"), "plus"), &QAction::triggered, this, &SourcesPanel::addRequested);
    connect(add("sources.remove", tr("&Remove"), "minus", QKeySequence::Delete), &QAction::triggered, this, [this] {
        if (!currentPath().isEmpty())
            m_edits->removeSource(currentPath());
    });
    connect(add("sources.rename", tr("Re&name"), "edit", QKeySequence(Qt::Key_F2)), &QAction::triggered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid())
            return;
        m_table->setCurrentIndex(current.siblingAtColumn(SourcesModel::NameColumn));
        m_table->edit(m_table->currentIndex());
    });
    connect(add("sources.show", tr("&Show only its frames"), "filter"), &QAction::triggered, this, [this] { Q_EMIT showRequested(currentPath()); });
    connect(add("sources.clocks", tr("&Clocks…"), "clock"), &QAction::triggered, this, [this] { Q_EMIT clocksRequested(currentPath()); });
    connect(add("sources.columns", tr("C&olumns of the table…"), "columns"), &QAction::triggered, this, [this] { Q_EMIT columnsRequested(currentPath()); });
    connect(add("sources.ledger", tr("What was &skipped"), "damaged"), &QAction::triggered, this, [this] { Q_EMIT ledgerRequested(currentPath()); });

    QUndoStack *stack = m_edits->undoStack();
    QAction *undo = add("sources.undo", tr("Undo"), "undo", QKeySequence::Undo);
    QAction *redo = add("sources.redo", tr("Redo"), "redo", QKeySequence::Redo);
    connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(stack, &QUndoStack::undoTextChanged, undo, [undo](const QString &text) { undo->setText(text.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(text)); });
    connect(stack, &QUndoStack::redoTextChanged, redo, [redo](const QString &text) { redo->setText(text.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(text)); });
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
    fillColours();
}

void SourcesPanel::fillColours()
{
    m_colours->clear();
    m_colours->setIcon(Theme::icon(QStringLiteral("colors")));
    const QStringList names = ColorRules::colorNames();
    for (const QString &name : names) {
        m_colours->addAction(swatchIcon(name), ColorRulesDialog::colorLabel(name), this, [this, name] {
            const QModelIndex current = m_table->currentIndex();
            if (current.isValid())
                m_model->setData(current.siblingAtColumn(SourcesModel::NameColumn), name, SourcesModel::ColourRole);
        });
    }
}

void SourcesPanel::setOpen(bool open)
{
    m_stack->setCurrentWidget(open ? m_content : static_cast<QWidget *>(m_empty));
    updateActions();
}

void SourcesPanel::setChangeable(bool changeable)
{
    m_changeable = changeable;
    updateActions();
}

QString SourcesPanel::currentPath() const
{
    return m_model->pathAt(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1);
}

void SourcesPanel::setCurrentPath(const QString &path)
{
    const int row = m_model->rowOf(path);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, SourcesModel::NameColumn));
}

void SourcesPanel::updateActions()
{
    const bool any = !currentPath().isEmpty();
    const bool open = m_stack->currentWidget() == m_content && m_model->rowCount() > 0;
    namedAction(QStringLiteral("sources.add"))->setEnabled(open && m_changeable);
    namedAction(QStringLiteral("sources.remove"))->setEnabled(any && m_changeable && m_model->rowCount() > 1);
    namedAction(QStringLiteral("sources.rename"))->setEnabled(any);
    namedAction(QStringLiteral("sources.show"))->setEnabled(any);
    namedAction(QStringLiteral("sources.clocks"))->setEnabled(open);
    namedAction(QStringLiteral("sources.columns"))->setEnabled(any && m_changeable);
    namedAction(QStringLiteral("sources.ledger"))->setEnabled(open);
}

void SourcesPanel::updateFacts()
{
    const int sources = m_model->rowCount();
    int zoneless = 0;
    quint64 frames = 0;
    for (int row = 0; row < sources; ++row) {
        zoneless += m_model->isZoneMissing(row);
        frames += std::size_t(row) < m_model->summaries().size() ? m_model->summaries()[std::size_t(row)].frames : 0;
    }
    QStringList parts;
    parts.append(tr("%Ln source(s)", nullptr, sources));
    parts.append(tr("%Ln frame(s)", nullptr, int(std::min<quint64>(frames, INT_MAX))));
    if (zoneless > 0)
        parts.append(tr("%Ln without a zone", nullptr, zoneless));
    m_facts->setText(sources > 0 ? parts.join(QStringLiteral("  ·  ")) : QString());
}

void SourcesPanel::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics = fontMetrics();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    header->setFixedHeight(metrics.height() + 10);
    if (m_widthsChosen)
        return;
    // Each as wide as what stands in it. Where there is no room for all, texts give way, the least important first, and
    // numbers stay; what is left over is the name's.
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.fontMetrics = metrics;
    int widths[SourcesModel::ColumnCount];
    int sum = 0;
    for (int column = 0; column < SourcesModel::ColumnCount; ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 2 * Theme::spacing + 4;
        for (int row = 0; row < std::min(m_model->rowCount(), 64); ++row)
            width = std::max(width, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        widths[column] = std::min(width, 320);
        sum += widths[column];
    }
    const int room = m_table->viewport()->width();
    const int shortText = metrics.horizontalAdvance(QStringLiteral("+02:00 ± 0.1")) + 2 * Theme::spacing;
    const std::pair<int, int> elastic[] = {{SourcesModel::KindColumn, shortText}, {SourcesModel::WriterColumn, shortText}, {SourcesModel::ZoneColumn, shortText},
                                           {SourcesModel::ClockColumn, shortText}, {SourcesModel::NameColumn, 150}, {SourcesModel::TimeColumn, shortText}};
    for (const auto &[column, least] : elastic) {
        const int given = std::min(std::max(0, widths[column] - least), std::max(0, sum - room));
        widths[column] -= given;
        sum -= given;
    }
    m_fitting = true;
    for (int column = 0; column < SourcesModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[column] + (column == SourcesModel::NameColumn ? std::max(0, room - sum) : 0));
    }
    m_fitting = false;
}

void SourcesPanel::activate(const QModelIndex &index, bool clicked)
{
    const QString path = m_model->pathAt(index.row());
    if (index.data(SourcesModel::LinkRole).toBool())
        Q_EMIT ledgerRequested(path);
    else if (index.column() == SourcesModel::ClockColumn && !clicked)
        Q_EMIT clocksRequested(path);
}

void SourcesPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        const QModelIndex name = index.siblingAtColumn(SourcesModel::NameColumn);
        QAction *shown = menu->addAction(tr("&Show on the timeline and in lists"));
        shown->setCheckable(true);
        shown->setChecked(name.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        connect(shown, &QAction::triggered, this, [this, kept = QPersistentModelIndex(name)](bool on) {
            m_model->setData(kept, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        });
        menu->addAction(namedAction(QStringLiteral("sources.show")));
        menu->addSeparator();
        menu->addAction(namedAction(QStringLiteral("sources.rename")));
        menu->addMenu(m_colours);
        const auto edit = [&](const QString &text, int column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            QAction *action = menu->addAction(text, this, [this, kept = QPersistentModelIndex(cell)] {
                m_table->setCurrentIndex(kept);
                m_table->edit(kept);
            });
            action->setEnabled(cell.flags() & Qt::ItemIsEditable && (column != SourcesModel::KindColumn || m_changeable));
        };
        edit(tr("Read &as…"), SourcesModel::KindColumn);
        edit(tr("&Written by…"), SourcesModel::WriterColumn);
        edit(tr("&Zone…"), SourcesModel::ZoneColumn);
        edit(tr("&Trust…"), SourcesModel::TrustColumn);
        menu->addAction(namedAction(QStringLiteral("sources.clocks")));
        menu->addAction(namedAction(QStringLiteral("sources.columns")));
        menu->addAction(namedAction(QStringLiteral("sources.ledger")));
        menu->addSeparator();
        menu->addAction(namedAction(QStringLiteral("sources.remove")));
    }
    menu->addAction(namedAction(QStringLiteral("sources.add")));
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

bool SourcesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    } else if (watched == m_table->viewport() && event->type() == QEvent::MouseMove) {
        const QModelIndex index = m_table->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        const bool link = index.data(SourcesModel::LinkRole).toBool();
        const bool swatch = index.column() == SourcesModel::NameColumn
            && SourcesDelegate::swatchRect(m_table->visualRect(index)).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        m_table->viewport()->setCursor(link || swatch ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(mouse->position().toPoint());
        const QRect cell = m_table->visualRect(index);
        if (mouse->button() == Qt::LeftButton && index.isValid() && index.column() == SourcesModel::NameColumn
            && SourcesDelegate::swatchRect(cell).adjusted(-3, -4, 3, 4).contains(mouse->position().toPoint())) {
            m_table->setCurrentIndex(index);
            m_colours->popup(m_table->viewport()->mapToGlobal(SourcesDelegate::swatchRect(cell).bottomLeft()));
            return true;
        }
    } else if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            const QModelIndex index = m_table->currentIndex();
            if (index.flags() & Qt::ItemIsEditable)
                m_table->edit(index);
            else
                activate(index, false);
            return true;
        }
        if (key->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
            const QModelIndex name = m_table->currentIndex().siblingAtColumn(SourcesModel::NameColumn);
            m_model->setData(name, name.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SourcesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours) {
        fillColours();
        m_table->viewport()->update();
    } else if (event->type() == QEvent::FontChange && m_colours) {
        fitColumns();
    }
}

} // namespace Roamscope
