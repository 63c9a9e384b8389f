// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mapping/schematreeview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace Roamscope {

class EmptyState;

/// One side of the Map page: what the fields belong to, a search of its own, the tree, and a strip that
/// says what the search or the folding leaves out.
class MapTreePanel : public QWidget
{
    Q_OBJECT
public:
    explicit MapTreePanel(SchemaTreeView::Side side, QWidget *parent = nullptr);

    SchemaTreeView *tree() const { return m_tree; }
    QLineEdit *search() const { return m_search; }
    /// Shows a schema, or why there is none.
    void setSchema(const SchemaTreePtr &schema, const QString &error);
    void setFoldUnlinked(bool fold);
    bool foldsUnlinked() const;
    /// "18 of 22 required": beside the title.
    void setFacts(const QString &facts);

Q_SIGNALS:
    void schemaRequested(); ///< the user wants to choose what stands here
    void foldChanged(bool folds);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateStrip();
    void applyColors();

    SchemaTreeView *m_tree;
    QToolButton *m_title;
    QLabel *m_facts;
    QLineEdit *m_search;
    QToolButton *m_fold;
    QWidget *m_strip;
    QLabel *m_stripText;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace Roamscope
