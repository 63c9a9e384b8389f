// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/objectcomparison.h"

#include <QThreadPool>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QTabBar;
class QToolButton;
class QTreeView;

namespace Roamscope {

class AlignedModel;
class EmptyState;
class OverviewStrip;
class RawView;

/// The selected object as each side holds it, aligned by key: as one tree with a column a side, or as raw texts beside
/// each other. What is the same, tolerated and important is counted above.
class SideBySideView : public QWidget
{
    Q_OBJECT
public:
    explicit SideBySideView(CompareSession *session, QWidget *parent = nullptr);
    ~SideBySideView() override;

    AlignedModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    bool isRaw() const;
    void setRaw(bool raw);
    bool showsAll() const;
    void setShowsAll(bool all);
    /// A widget at the right of the header.
    void addTool(QToolButton *button);
    /// Selects the next difference inside the object; false when there is none.
    bool step(int direction);

    void focusFields();
    /// The keyboard is in one of the panes.
    bool hasKeyboard() const;

    void copyValue();
    void copyPointer();
    void copyJson();

Q_SIGNALS:
    void menuRequested(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void use(const std::shared_ptr<const ObjectComparison> &comparison);
    void showCurrent();
    void updateHeader();
    void highlightRaw();
    int currentSide() const;
    void select(int row);

    CompareSession *m_session;
    AlignedModel *m_model;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_sentence;
    QLabel *m_advice;
    QTabBar *m_mode;
    QToolButton *m_all;
    QTreeView *m_tree;
    OverviewStrip *m_strip;
    std::array<RawView *, AlignedDocument::sideCount> m_raw {};
    std::array<QLabel *, AlignedDocument::sideCount> m_rawNames {};
    std::array<QWidget *, AlignedDocument::sideCount> m_rawPanes {};
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    QStackedLayout *m_bodies;
    QWidget *m_tools;
    std::shared_ptr<const ObjectComparison> m_comparison;
    std::shared_ptr<bool> m_request; ///< the newest; older answers are dropped
    QThreadPool m_pool;
    bool m_selecting = false;
};

} // namespace Roamscope
