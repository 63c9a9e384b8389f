// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/editconnect.h"
#include "mapping/editpaths.h"
#include "mapping/stepinfo.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace Roamscope {

class EmptyState;
class MapHeader;
class MappingCanvas;
class MappingSession;
class MapTreePanel;
class SchemaTreeView;
class StepDragButton;

/// The Map page: source and target trees with the wires between them, or the same sheet as a table; below,
/// the steps of the selected rule. What others build (strip, table, sample chooser, panels) is put into its
/// slots. Its actions have stable object names ("map.nextRequired") and are in actions().
class MapPage : public QWidget
{
    Q_OBJECT
public:
    explicit MapPage(MappingSession *session, QWidget *parent = nullptr);
    ~MapPage() override;

    MappingSession *session() const { return m_session; }
    SheetDocument *document() const;
    MapHeader *header() const { return m_header; }
    MapTreePanel *sourcePanel() const { return m_sourcePanel; }
    MapTreePanel *targetPanel() const { return m_targetPanel; }
    SchemaTreeView *sourceTree() const;
    SchemaTreeView *targetTree() const;
    MappingCanvas *canvas() const { return m_canvas; }
    EmptyState *emptyState() const { return m_empty; }

    // Slots for what others build; taken over.
    void setSampleChooser(QWidget *chooser);
    void setTable(QWidget *table);
    /// A tab of the area below; the first is shown first.
    void addPanel(const QString &title, QWidget *panel);
    void showPanel(QWidget *panel);

    /// The rule whose steps are shown; empty = none.
    QString currentRule() const;
    QStringList selectedRules() const;
    /// Selects it everywhere and scrolls both trees to it.
    void selectRules(const QStringList &ids);
    void selectTarget(const QString &pointer);

    /// Connects fields, and asks what is meant where the target has a rule already.
    void connectNodes(const QList<const SchemaNode *> &sources, const SchemaNode *target, const QPoint &globalPosition);
    /// Puts a new step at the end of the selected rules.
    void insertStep(StepOp op);

    bool showsTable() const;
    void setShowsTable(bool shows);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void sourceRequested(); ///< choose another source schema
    void targetRequested();
    void currentRuleChanged(const QString &rule);
    void currentTargetChanged(const QString &pointer); ///< a target field that has no rule is selected
    void selectionChanged();
    void stepsRequested(const QString &rule); ///< edit them: the strip should take the focus
    void suggestionsRequested(const QString &target); ///< for one field

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWork();
    void createActions();
    QAction *addNamedAction(const char *id, const QString &text, const char *icon, const QKeySequence &key, void (MapPage::*slot)());
    void connectTree(SchemaTreeView *tree);
    QMenu *stepMenu(QWidget *parent);

    void showSchemas();
    void showRules();
    void showResult();
    void updateMarks();
    void updateActions();
    void updateFacts();
    void updatePage();

    void treeSelected(SchemaTreeView *tree);
    void canvasSelected();
    void lightPath();
    void announceRule();
    void treeActivated(SchemaTreeView *tree);
    void dragTo(SchemaTreeView *tree, const QPoint &globalPosition);
    void dropAt(SchemaTreeView *tree, const QPoint &globalPosition);
    void endDrag();
    void scrollWhileDragging();
    void askHowToConnect(const QList<const SchemaNode *> &sources, const SchemaNode *target, const QPoint &globalPosition);
    void showFieldMenu(SchemaTreeView *tree, const SchemaNode *node, const QPoint &globalPosition);
    void showRuleMenu(const QPoint &globalPosition);
    void showStepMenu(const QPoint &globalPosition);
    const SchemaNode *nearestSource(const QString &pointer) const;
    void goToTarget(const SchemaNode *node);

    // Actions.
    void connectCurrent();
    void removeSelected();
    void insertAction();
    void nextRequired();
    void nextProblem();
    void previousProblem();
    void goToProblem(int by);
    void searchSource();
    void searchTarget();
    void foldUnlinked();
    void toggleTable();
    void expandAll();
    void collapseAll();
    void markAgreed();
    void markDisputed();
    void markOpen();
    void switchOff();

    MappingSession *m_session;
    MapHeader *m_header = nullptr;
    MapTreePanel *m_sourcePanel = nullptr;
    MapTreePanel *m_targetPanel = nullptr;
    MappingCanvas *m_canvas = nullptr;
    QSplitter *m_sides = nullptr; ///< source | canvas | target
    QSplitter *m_height = nullptr; ///< work above, panels below
    QStackedWidget *m_views = nullptr; ///< canvas or table
    QWidget *m_table = nullptr;
    QTabWidget *m_panels = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_work = nullptr;
    EmptyState *m_empty = nullptr;
    StepDragButton *m_stepButton = nullptr;
    QToolButton *m_foldButton = nullptr;
    QString m_shownRule;
    QTimer m_dragScroll;
    QPoint m_dragPosition; ///< global
    SchemaTreeView *m_dragFrom = nullptr;
    bool m_syncing = false; ///< a selection is being carried to the other views
    bool m_sized = false; ///< the splitters have had their first sizes
};

} // namespace Roamscope
