// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcuteditor.h"

#include "app/actionregistry.h"
#include "app/fuzzymatch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

enum Column { ActionColumn, CategoryColumn, ShortcutColumn, ColumnCount };
constexpr int idRole = Qt::UserRole;

} // namespace

ShortcutEditor::ShortcutEditor(ActionRegistry *registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_apply(new QPushButton(tr("&Take over"), this))
    , m_reset(new QPushButton(tr("&Default"), this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("shortcutEditor"));
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setClearButtonEnabled(true);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Action"), tr("Group"), tr("Shortcut")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setAccessibleName(tr("Actions and their shortcuts"));
    m_edit->setAccessibleName(tr("New shortcut"));
    m_edit->setObjectName(QStringLiteral("shortcutEdit"));
    m_apply->setObjectName(QStringLiteral("shortcutApply"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().height() * 2);

    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Press the new keys:"), this));
    row->addWidget(m_edit, 1);
    row->addWidget(m_apply);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);
    layout->addWidget(m_hint);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::selectionChanged);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::sequenceEdited);
    connect(m_apply, &QPushButton::clicked, this, &ShortcutEditor::apply);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::reset);
    connect(registry, &ActionRegistry::shortcutChanged, this, [this] {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            refresh(m_tree->topLevelItem(i));
    });
    fill();
    selectionChanged();
}

void ShortcutEditor::fill()
{
    for (const QString &id : m_registry->ids()) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setData(ActionColumn, idRole, id);
        item->setText(ActionColumn, plainText(m_registry->action(id)));
        item->setIcon(ActionColumn, m_registry->action(id)->icon());
        item->setText(CategoryColumn, m_registry->category(id));
        item->setToolTip(ActionColumn, id);
        refresh(item);
    }
    m_tree->resizeColumnToContents(ActionColumn);
    m_tree->resizeColumnToContents(CategoryColumn);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ShortcutEditor::refresh(QTreeWidgetItem *item) const
{
    const QString id = item->data(ActionColumn, idRole).toString();
    const QAction *action = m_registry->action(id);
    if (!action)
        return;
    item->setText(ShortcutColumn, action->shortcut().toString(QKeySequence::NativeText));
    QFont font = item->font(ShortcutColumn);
    font.setBold(action->shortcut() != m_registry->defaultShortcut(id));
    item->setFont(ShortcutColumn, font);
}

void ShortcutEditor::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const QString whole = item->text(ActionColumn) + QLatin1Char(' ') + item->text(CategoryColumn) + QLatin1Char(' ')
            + item->text(ShortcutColumn);
        item->setHidden(!fuzzyMatch(text, whole).isMatch());
    }
}

QString ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(ActionColumn, idRole).toString() : QString();
}

void ShortcutEditor::selectionChanged()
{
    const QAction *action = m_registry->action(currentId());
    m_edit->setEnabled(action);
    m_reset->setEnabled(action);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    sequenceEdited();
}

void ShortcutEditor::sequenceEdited()
{
    const QAction *action = m_registry->action(currentId());
    const QKeySequence sequence = m_edit->keySequence();
    m_apply->setEnabled(action && sequence != action->shortcut());
    const QString other = action ? m_registry->conflict(currentId(), sequence) : QString();
    if (other.isEmpty())
        m_hint->setText(sequence.isEmpty() && action ? tr("Without keys the action is still in the menus and the command palette.") : QString());
    else
        m_hint->setText(tr("“%1” has these keys. Taking them over leaves it without.").arg(plainText(m_registry->action(other))));
}

void ShortcutEditor::apply()
{
    m_registry->setShortcut(currentId(), m_edit->keySequence());
    sequenceEdited();
}

void ShortcutEditor::reset()
{
    m_registry->resetShortcut(currentId());
    selectionChanged();
}

} // namespace Roamscope
