// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/ruletable.h"

#include "mapping/editsession.h"
#include "mapping/schema.h"
#include "mapping/sheetdocument.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/parameteredit.h"
#include "widgets/mapping/ruletablemodel.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

/// Editors that fit a column: a path with completion, a status to choose, a line of text.
class RuleTableDelegate : public QStyledItemDelegate
{
public:
    RuleTableDelegate(MappingSession *session, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == RuleTableModel::StatusColumn) {
            auto *box = new QComboBox(parent);
            for (const RuleStatus status : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed})
                box->addItem(displayName(status));
            return box;
        }
        if (index.column() == RuleTableModel::SourceColumn) {
            StepContext context;
            context.source = m_session->source();
            auto *edit = new PathParameter(context, parent);
            edit->setAutoFillBackground(true);
            return edit;
        }
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            box->setCurrentIndex(index.data(RuleTableModel::StatusRole).toInt());
        } else if (auto *path = qobject_cast<PathParameter *>(editor)) {
            path->setPath(index.data(Qt::EditRole).toString());
            path->edit()->selectAll();
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
        else if (auto *path = qobject_cast<PathParameter *>(editor))
            model->setData(index, path->path(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    MappingSession *m_session;
};

} // namespace

RuleTable::RuleTable(MappingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RuleTableModel(session, this))
    , m_table(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setAccessibleName(tr("Sheet as a table"));
    m_search->setPlaceholderText(tr("Find a field, path, note or value"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_show->addItems({tr("All fields"), tr("With a rule"), tr("Without a rule"), tr("Required without a rule"), tr("With problems")});
    m_show->setAccessibleName(tr("Which fields"));
    m_status->addItem(tr("Any status"));
    for (const RuleStatus status : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed})
        m_status->addItem(displayName(status));
    m_status->setAccessibleName(tr("Status"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RuleTableDelegate(session, this));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::gap);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    Theme::styleHeader(header);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    const int widths[] = {30, 9, 16, 20, 30, 14, 14, 12, 14, 9, 10, 30};
    for (int column = 0; column < RuleTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * em);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    bar->setSpacing(Theme::spacing);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_show);
    bar->addWidget(m_status);
    bar->addWidget(m_counts);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &RuleTable::applyFilter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &RuleTable::applyFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &RuleTable::applyFilter);
    connect(m_model, &RuleTableModel::countsChanged, this, &RuleTable::showState);
    connect(m_model, &RuleTableModel::ruleMade, this, [this](const QString &id) { Q_EMIT rulesSelected({id}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RuleTable::announce);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RuleTable::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RuleTable::openMenu);
    showState();
}

void RuleTable::applyFilter()
{
    RuleTableModel::Filter filter;
    filter.text = m_search->text();
    filter.show = RuleTableModel::Show(m_show->currentIndex());
    if (m_status->currentIndex() > 0)
        filter.status = RuleStatus(m_status->currentIndex() - 1);
    m_model->setFilter(filter);
}

QStringList RuleTable::selectedRules() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const QString id = m_model->ruleAt(index.row()); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void RuleTable::selectRules(const QStringList &ids)
{
    if (selectedRules() == ids)
        return;
    m_syncing = true;
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const int row = m_model->rowOfRule(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model->index(row, qMax(0, m_table->currentIndex().column()));
        if (!first.isValid())
            first = index;
        selection.select(m_model->index(row, 0), m_model->index(row, RuleTableModel::ColumnCount - 1));
    }
    if (first.isValid())
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        m_table->scrollTo(first);
    m_syncing = false;
}

void RuleTable::selectTarget(const QString &pointer)
{
    const int row = m_model->rowOfTarget(pointer);
    if (row < 0)
        return;
    m_syncing = true;
    m_table->setCurrentIndex(m_model->index(row, qMax(0, m_table->currentIndex().column())));
    m_syncing = false;
}

void RuleTable::announce()
{
    if (m_syncing)
        return;
    const QStringList ids = selectedRules();
    if (!ids.isEmpty())
        Q_EMIT rulesSelected(ids);
    else if (m_table->currentIndex().isValid())
        Q_EMIT targetSelected(m_model->pointerAt(m_table->currentIndex().row()));
}

void RuleTable::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RuleTable::activate(const QModelIndex &index)
{
    if (!index.isValid() || m_model->flags(index).testFlag(Qt::ItemIsEditable))
        return;
    const QString rule = m_model->ruleAt(index.row());
    if (!rule.isEmpty())
        Q_EMIT stepsRequested(rule);
    else
        Q_EMIT suggestionsRequested(m_model->pointerAt(index.row()), m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void RuleTable::openMenu(const QPoint &position)
{
    const QStringList ids = selectedRules();
    const QModelIndex current = m_table->currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    SheetDocument *document = m_session->document();
    if (ids.isEmpty()) {
        menu->addAction(Theme::icon(QStringLiteral("search")), tr("Suggest a field"), this, [this, current] { activate(current); })
            ->setEnabled(current.isValid());
    } else {
        menu->addAction(Theme::icon(QStringLiteral("edit")), tr("Edit the steps"), this, [this, ids] { Q_EMIT stepsRequested(ids.first()); });
        menu->addSeparator();
        for (const RuleStatus status : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed})
            menu->addAction(tr("Status: %1").arg(displayName(status)), this, [document, ids, status] { document->setStatus(ids, status); });
        menu->addAction(tr("Set the owner…"), this, [this, document, ids] {
            bool ok = false;
            const Rule *first = document->rule(ids.first());
            const QString owner = QInputDialog::getText(this, tr("Owner"), tr("Who decides on %n rule(s)?", nullptr, int(ids.size())),
                                                        QLineEdit::Normal, first ? first->owner : QString(), &ok);
            if (ok)
                document->setOwner(ids, owner.trimmed());
        });
        const Rule *rule = document->rule(ids.first());
        const bool disabled = rule && rule->disabled;
        menu->addAction(disabled ? tr("Switch on") : tr("Switch off"), this, [document, ids, disabled] { document->setDisabled(ids, !disabled); });
        menu->addSeparator();
        menu->addAction(Theme::icon(QStringLiteral("delete")), tr("Remove %n rule(s)", nullptr, int(ids.size())), QKeySequence(Qt::Key_Delete), this,
                        [document, ids] { document->removeRules(ids); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool RuleTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_table->currentIndex();
        switch (key->key()) {
        case Qt::Key_Delete:
            if (const QStringList ids = selectedRules(); !ids.isEmpty())
                m_session->document()->removeRules(ids);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current.isValid() && m_model->flags(current).testFlag(Qt::ItemIsEditable))
                m_table->edit(current);
            else
                activate(current);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RuleTable::showState()
{
    const QLocale locale;
    m_counts->setText(m_model->hidden() > 0 ? tr("%1 of %2 fields").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->total()))
                                            : tr("%n field(s)", nullptr, m_model->total()));
    if (m_model->total() == 0)
        m_empty->setContent(QStringLiteral("columns"), tr("The sheet as a table"),
                            tr("Choose what the sheet maps to. Each field of the target is a line here, with its rule, a sample and what is agreed."));
    else
        m_empty->setContent(QStringLiteral("filter"), tr("No field fits"), tr("Change the search or show all fields."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

QByteArray RuleTable::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void RuleTable::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

} // namespace Roamscope
