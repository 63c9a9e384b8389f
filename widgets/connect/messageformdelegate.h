// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QStyledItemDelegate>

namespace Roamscope {

/// Paints the rows of a MessageDocument as a form: name, a box with the value and its unit, buttons to add and remove;
/// makes the editor that fits the field.
class MessageFormDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit MessageFormDelegate(QObject *parent = nullptr);

    void setSuggestions(const QString &field, const QStringList &values) { m_suggestions.insert(field, values); }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The next editor was asked for with the mouse: a list opens at once.
    void setOpensLists(bool opens) { m_opensLists = opens; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void addRequested(const QModelIndex &index);
    void removeRequested(const QModelIndex &index);

private:
    QRect boxOf(const QRect &cell) const;
    QRect removeButtonOf(const QRect &cell) const;
    QRect addButtonOf(const QRect &cell) const;
    void paintField(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QHash<QString, QStringList> m_suggestions;
    bool m_readOnly = false;
    bool m_opensLists = false;
};

} // namespace Roamscope
