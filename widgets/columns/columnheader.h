// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/columnmap.h"

#include <QHeaderView>

class QMenu;

namespace Roamscope {

class ColumnsDocument;

/// The header of the sample table: above each column its name and, as a chooser, the role that it has. Paints what is
/// in sight only, so that ten thousand columns are as quick as ten.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(ColumnsDocument *document, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// What a chip says: "Time", "Storage power [kW]".
    static QString roleText(const ColumnsDocument &document, int column);
    /// All roles to choose from; energy values as a menu of their own. Owned by `parent`.
    static QMenu *makeMenu(ColumnsDocument *document, int column, QWidget *parent);
    /// Opens the chooser of a column below it.
    void openMenu(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect chipRect(const QRect &section) const;

    ColumnsDocument *m_document;
    QPoint m_pressed;
};

} // namespace Roamscope
