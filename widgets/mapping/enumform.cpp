// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/enumform.h"

#include "widgets/mapping/enumtablemodel.h"
#include "widgets/mapping/parameteredit.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

/// What a value becomes: one that the target knows, or nothing.
class ToDelegate : public QStyledItemDelegate
{
public:
    explicit ToDelegate(EnumTableModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != m_model->toColumn())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(m_model->possible());
        box->addItem(EnumTableModel::tr("(left out)"));
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            box->setCurrentIndex(box->findText(index.data(EnumTableModel::ToJsonRole).toString()));
            box->setEditText(index.data(Qt::DisplayRole).toString());
            box->lineEdit()->selectAll();
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            QStyledItemDelegate::setModelData(editor, model, index);
        else
            model->setData(index, box->currentText() == EnumTableModel::tr("(left out)") ? QVariant() : QVariant(box->currentText()), Qt::EditRole);
    }

private:
    EnumTableModel *m_model;
};

} // namespace

EnumForm::EnumForm(const StepContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new EnumTableModel(this))
    , m_view(new QTableView(this))
    , m_tables(new QComboBox(this))
    , m_coverage(new QLabel(this))
    , m_fill(new QPushButton(this))
    , m_fallback(new TextParameter(TextParameter::Kind::Json, this))
    , m_unmapped(new ChoiceParameter({QStringLiteral("error"), QStringLiteral("keep"), QStringLiteral("omit")}, false, false, this))
    , m_with(new PathsParameter(context, this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ToDelegate(m_model, this));
    m_view->setAccessibleName(tr("Enumeration table"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Theme::gap);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(fontMetrics().height() * 6);
    m_view->installEventFilter(this);
    Theme::styleHeader(m_view->horizontalHeader());
    m_tables->setAccessibleName(tr("Table"));
    m_coverage->setWordWrap(true);
    m_fill->setText(tr("Add the missing rows"));
    m_fill->setAutoDefault(false);
    m_unmapped->setAccessibleName(tr("A value without a row"));

    const auto tool = [this](const QString &icon, const QString &text, auto &&slot) {
        auto *button = new QToolButton(this);
        button->setIcon(Theme::icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, slot);
        return button;
    };
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(m_tables, 1);
    head->addWidget(tool(QStringLiteral("plus"), tr("Add a row"), [this] {
        const int row = m_model->addRow();
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->edit(m_model->index(row, 0));
    }));
    head->addWidget(tool(QStringLiteral("minus"), tr("Remove the row"), [this] { m_model->removeRowAt(m_view->currentIndex().row()); }));
    head->addWidget(tool(QStringLiteral("up"), tr("Try this row sooner"), [this] {
        m_model->moveRow(m_view->currentIndex().row(), m_view->currentIndex().row() - 1);
    }));
    head->addWidget(tool(QStringLiteral("down"), tr("Try this row later"), [this] {
        m_model->moveRow(m_view->currentIndex().row(), m_view->currentIndex().row() + 1);
    }));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(Theme::gap);
    form->addRow(tr("All other values"), m_fallback);
    form->addRow(tr("Without that"), m_unmapped);
    form->addRow(tr("Further columns"), m_with);
    // The table left, what concerns all of it right: the strip is wide and low.
    auto *rows = new QVBoxLayout;
    rows->setSpacing(Theme::gap);
    rows->addLayout(head);
    rows->addWidget(m_view, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::gap);
    side->addWidget(m_coverage);
    side->addWidget(m_fill, 0, Qt::AlignLeft);
    side->addLayout(form);
    side->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::margin);
    layout->addLayout(rows, 3);
    layout->addLayout(side, 2);

    connect(m_tables, &QComboBox::activated, this, &EnumForm::chooseTable);
    connect(m_model, &EnumTableModel::edited, this, &EnumForm::modelEdited);
    connect(m_fill, &QPushButton::clicked, m_model, &EnumTableModel::addUncovered);
    connect(m_fallback, &ParameterEdit::edited, this, &EnumForm::emitStep);
    connect(m_unmapped, &ParameterEdit::edited, this, &EnumForm::emitStep);
    connect(m_with, &ParameterEdit::edited, this, &EnumForm::emitStep);
}

bool EnumForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_view->currentIndex().row();
        if (key->key() == Qt::Key_Delete) {
            m_model->removeRowAt(row);
            return true;
        }
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            m_model->moveRow(row, row + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString EnumForm::tableName() const
{
    return m_step.text("table");
}

EnumTable EnumForm::ownTable() const
{
    EnumTable table;
    const SheetJson &values = m_step.parameter("values");
    if (values.is_object()) {
        for (const auto &[from, to] : values.items()) {
            EnumRow row;
            row.from = {QString::fromStdString(from)};
            row.to = to;
            table.rows.append(row);
        }
    }
    return table;
}

void EnumForm::setContext(const StepContext &context)
{
    m_context = context;
    load();
}

void EnumForm::setStep(const Step &step)
{
    m_step = step;
    load();
}

void EnumForm::load()
{
    m_loading = true;
    m_tables->clear();
    m_tables->addItem(tr("Values of this rule alone"), QString());
    for (const auto &[name, table] : m_context.sheet.enumTables)
        m_tables->addItem(table.title.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(table.title, name), name);
    const QString name = tableName();
    if (!name.isEmpty() && !m_context.sheet.enumTable(name))
        m_tables->addItem(tr("%1 (not in the sheet)").arg(name), name);
    m_tables->addItem(tr("Make a table that rules can share"), QVariant());
    m_tables->setCurrentIndex(qMax(0, m_tables->findData(name)));
    const EnumTable *shared = m_context.sheet.enumTable(name);
    const SchemaNode *target = m_context.targetNode();
    m_model->setTable(shared ? *shared : ownTable());
    m_model->setValues(m_context.expectedValues(), target ? target->enumValues : QStringList(), target && target->openEnum);
    // Values of the rule alone are one JSON object: no room for notes.
    m_view->setColumnHidden(m_model->noteColumn(), !shared);
    m_fallback->setValue(m_step.parameter("fallback"));
    m_unmapped->setValue(m_step.parameter("unmapped"));
    m_with->setValue(m_step.parameter("with"));
    showCoverage();
    m_loading = false;
}

void EnumForm::chooseTable(int index)
{
    Step step = m_step;
    const QVariant data = m_tables->itemData(index);
    if (!data.isValid()) {
        // What stands here becomes the new table.
        EnumTable table = m_model->table();
        QString name = m_context.targetPointer.mid(m_context.targetPointer.lastIndexOf(QLatin1Char('/')) + 1);
        if (name.isEmpty() || name == QLatin1String("*"))
            name = QStringLiteral("table");
        const QString base = name;
        for (int number = 2; m_context.sheet.enumTable(name); ++number)
            name = base + QString::number(number);
        step.parameters.erase("values");
        step.setParameter("table", textJson(name));
        Q_EMIT tableEdited(name, table);
    } else if (data.toString().isEmpty()) {
        SheetJson values = SheetJson::object();
        for (const EnumRow &row : m_model->table().rows)
            values[row.from.value(0).toStdString()] = row.to;
        step.parameters.erase("table");
        step.setParameter("values", values);
    } else {
        step.parameters.erase("values");
        step.setParameter("table", textJson(data.toString()));
    }
    m_step = step;
    Q_EMIT stepEdited(step);
    load();
}

void EnumForm::modelEdited()
{
    showCoverage();
    if (m_loading)
        return;
    if (!tableName().isEmpty()) {
        if (EnumTable *table = m_context.sheet.enumTable(tableName()))
            *table = m_model->table();
        Q_EMIT tableEdited(tableName(), m_model->table());
        return;
    }
    SheetJson values = SheetJson::object();
    for (const EnumRow &row : m_model->table().rows)
        values[row.from.value(0).toStdString()] = row.to;
    m_step.setParameter("values", values);
    Q_EMIT stepEdited(m_step);
}

void EnumForm::emitStep()
{
    const auto put = [this](const char *name, const SheetJson &value) {
        if (value.is_null())
            m_step.parameters.erase(name);
        else
            m_step.setParameter(name, value);
    };
    put("fallback", m_fallback->value());
    put("unmapped", m_unmapped->value());
    put("with", m_with->value());
    showCoverage();
    Q_EMIT stepEdited(m_step);
}

void EnumForm::showCoverage()
{
    QStringList missing = m_model->uncovered();
    if (!m_step.parameter("fallback").is_null())
        missing.clear();
    QString text;
    if (m_model->expectedCount() == 0)
        text = tr("The source does not say which values there are. Values of samples appear here as you step through them.");
    else if (missing.isEmpty())
        text = tr("All %n value(s) of the source are covered.", nullptr, m_model->expectedCount());
    else
        text = tr("%n value(s) without a row: %1", nullptr, int(missing.size()))
                   .arg(missing.mid(0, 8).join(QStringLiteral(", ")) + (missing.size() > 8 ? QStringLiteral(" …") : QString()));
    m_coverage->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::color(!missing.isEmpty() ? Theme::Role::Warning : Theme::Role::TextMuted));
    m_coverage->setPalette(colours);
    m_fill->setVisible(!missing.isEmpty());
}

} // namespace Roamscope
