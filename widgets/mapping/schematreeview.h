// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"
#include "widgets/mapping/treerows.h"
#include "widgets/mapping/treevalues.h"
#include "widgets/mapping/wiregeometry.h"

#include <QAbstractScrollArea>

#include <array>
#include <optional>

class QHeaderView;
class QStandardItemModel;

namespace Roamscope {

/// How far the rule of a field is, as the tree marks it.
struct TreeMark
{
    enum class State : quint8 { None, Mapped, Agreed, Disputed };
    State state = State::None;
    bool wanted = false; ///< required by the target, and no rule gives it
    std::optional<Severity> problem {};
    QString problemText {};
};

/// The fields of a source or target with type and the value of the sample: one line each, painted by
/// itself so that wires know where a field stands. Fields are dragged out of it, onto the other tree.
class SchemaTreeView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Side : quint8 { Source, Target };
    enum Column { FieldColumn, TypeColumn, ValueColumn, ColumnCount };

    explicit SchemaTreeView(Side side, QWidget *parent = nullptr);
    ~SchemaTreeView() override;

    Side side() const { return m_side; }
    void setSchema(const SchemaTreePtr &schema);
    const TreeRows &rows() const { return m_rows; }

    void setFilter(const QString &filter);
    void setFoldUnlinked(bool fold);
    void expandAll();
    void collapseAll();
    void setLinked(const QSet<const SchemaNode *> &linked);
    void setMarks(QHash<const SchemaNode *, TreeMark> marks);
    TreeMark mark(const SchemaNode *node) const { return m_marks.value(node); }
    void setValues(TreeValues values);
    TreeValue value(const SchemaNode *node) const { return m_values.value(node); }

    const SchemaNode *currentNode() const { return m_current; }
    /// Selects it alone and scrolls to it; opens what is above it when `reveal`.
    void setCurrentNode(const SchemaNode *node, bool reveal = true);
    QList<const SchemaNode *> selectedNodes() const;
    bool isSelected(const SchemaNode *node) const { return m_selected.contains(node); }
    /// Fields on the path of what is selected on the other side; the rest is dimmed while there are any.
    void setLit(const QSet<const SchemaNode *> &lit);
    /// The row that a drag would drop on.
    void setDropNode(const SchemaNode *node);
    /// Scrolls so that the row of a field, or of its nearest visible parent, is in sight.
    void scrollToNode(const SchemaNode *node);

    int rowHeight() const { return m_rowHeight; }
    int headerHeight() const;
    /// Middle of the row in content pixels; of the nearest shown parent; −1 without one.
    int contentY(const SchemaNode *node) const;
    /// What is seen of it; `top` is relative to this widget.
    WireSide wireSide() const;
    const SchemaNode *nodeAt(const QPoint &viewportPosition) const;
    QRect rowRect(int row) const; ///< in the viewport
    int rowAt(const QPoint &viewportPosition) const; ///< −1 = none
    static QString foldedText(int count);

    /// "Session id, CiString(36), required, mapped, value 42": for tooltips and assistive technology.
    QString describe(const SchemaNode *node) const;
    int currentRow() const;
    void activate(int row);
    /// The first field that the search found by itself, and not as the parent of another.
    void selectFirstMatch();

    /// Shares of the width.
    QString saveColumns() const;
    void restoreColumns(const QString &state);

Q_SIGNALS:
    void currentChanged(const Roamscope::SchemaNode *node);
    void selectionChanged();
    void geometryChanged(); ///< rows or scroll position: wires move
    void rowsChanged(); ///< another set of rows is shown
    void activated(const Roamscope::SchemaNode *node); ///< Enter, or a double click
    void removeRequested();
    void searchRequested(const QString &text);
    void menuRequested(const Roamscope::SchemaNode *node, const QPoint &globalPosition);
    void followRequested(); ///< to the other end of the wire
    void dragMoved(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rowsEdited();
    void measure();
    void placeHeader();
    void shareColumns();
    void updateScrollBar();
    void moveCurrent(int row, bool extend);
    void selectOnly(const SchemaNode *node);
    void announce();
    QRect expanderRect(int row) const;
    QRect columnRect(const QRect &row, Column column) const;
    void paintRow(QPainter &painter, int row, const QRect &rect);
    void paintField(QPainter &painter, const TreeRows::Row &row, const QRect &rect, const QColor &text);
    void paintValue(QPainter &painter, const SchemaNode *node, const QRect &rect, const QColor &text, bool plain);
    void paintPort(QPainter &painter, const SchemaNode *node, const QRect &rect);
    bool isDimmed(const SchemaNode *node) const;

    Side m_side;
    TreeRows m_rows;
    TreeValues m_values;
    QHash<const SchemaNode *, TreeMark> m_marks;
    QSet<const SchemaNode *> m_selected;
    QSet<const SchemaNode *> m_lit;
    QSet<const SchemaNode *> m_litAbove;
    const SchemaNode *m_current = nullptr;
    const SchemaNode *m_anchor = nullptr;
    const SchemaNode *m_drop = nullptr;
    QHeaderView *m_header;
    QStandardItemModel *m_titles;
    std::array<double, 2> m_shares {0.46, 0.23}; ///< of the columns but the last
    bool m_sharing = false;
    int m_rowHeight = 24;
    int m_hovered = -1;
    QPoint m_pressed;
    bool m_mayDrag = false;
    bool m_dragging = false;
    bool m_narrowOnRelease = false; ///< a press on one of several selected rows selects it alone when released
};

} // namespace Roamscope
