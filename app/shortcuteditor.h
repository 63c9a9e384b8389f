// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Roamscope {

class ActionRegistry;

/// All actions with their shortcuts: search, change, reset. A shortcut that another action has is
/// named before it is taken over.
class ShortcutEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutEditor(ActionRegistry *registry, QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &text);
    void selectionChanged();
    void sequenceEdited();
    void apply();
    void reset();
    void refresh(QTreeWidgetItem *item) const;
    QString currentId() const;

    ActionRegistry *m_registry;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_edit;
    QPushButton *m_apply;
    QPushButton *m_reset;
    QLabel *m_hint;
};

} // namespace Roamscope
