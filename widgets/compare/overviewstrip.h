// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QTreeView;

namespace Roamscope {

/// A narrow strip beside a tree's scroll bar: where in all its rows something differs, and which part is on screen.
/// A click goes there.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QTreeView *tree, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {14, 100}; }
    /// Rows have changed.
    void refresh();
    int markCount() const { return int(m_marks.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void collect();
    void goTo(double y);

    struct Mark
    {
        int row = 0; ///< counted through the open branches
        int mark = 0;
    };
    QTreeView *m_tree;
    std::vector<Mark> m_marks;
    int m_rows = 0;
    QTimer m_timer;
};

} // namespace Roamscope
