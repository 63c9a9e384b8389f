// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"

#include <QJsonObject>
#include <QTableView>

class QMenu;

namespace Roamscope {

class FrameModel;

/// The table of frames: rows of one height, columns to choose, keys of a list.
class TrafficTable : public QTableView
{
    Q_OBJECT
public:
    explicit TrafficTable(FrameModel *model, QWidget *parent = nullptr);

    /// Fills a menu with one checkable entry a column.
    void fillColumnMenu(QMenu *menu);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    /// Times are written in another way now.
    void fitTimeColumn(TimeFormat::Mode before, TimeFormat::Mode now);
    /// The column of sources shows itself when there are several, unless the user has chosen.
    void useSourceCount(int count);
    /// Selects a row and makes it visible with some context around it.
    void goToRow(int row);
    /// After rows were replaced and the current one selected again: the same row at the same height.
    void restorePlace();

Q_SIGNALS:
    void inspectRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void applyDefaultColumns();
    int timeColumnWidth(TimeFormat::Mode mode) const;
    void updateRowHeight();
    void keepPlace();

    FrameModel *m_model;
    int m_sources = 1;
    bool m_sourceChosen = false; ///< the user showed or hid the column of sources
    quint32 m_topFrame = 0xffffffff; ///< while rows are replaced
    int m_currentOffset = -1; ///< rows between the top and the current one; −1 = not on screen
};

} // namespace Roamscope
