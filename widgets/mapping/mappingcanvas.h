// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"
#include "models/catalog/severity.h"
#include "widgets/mapping/wiregeometry.h"

#include <QSet>
#include <QWidget>

#include <optional>

namespace Roamscope {

class SchemaTreeView;
struct SchemaNode;

/// A rule as the canvas shows it.
struct CanvasRule
{
    QString id {};
    const SchemaNode *target = nullptr; ///< null: the target schema has no such field
    QList<const SchemaNode *> sources {};
    QString badge {}; ///< its steps, short; empty for a field that is taken as it is
    QString words {}; ///< its steps in words, for tooltips and assistive technology
    QString problemText {};
    std::optional<Severity> problem {};
    RuleStatus status = RuleStatus::Open;
    bool disabled = false;
    bool forEach = false;
};

/// The wires between the two trees, with the steps of each rule as a badge on its way. Paints the wires that
/// can be seen and no more; what they are is computed in wiregeometry.h.
class MappingCanvas : public QWidget
{
    Q_OBJECT
public:
    MappingCanvas(SchemaTreeView *source, SchemaTreeView *target, QWidget *parent = nullptr);

    void setRules(QList<CanvasRule> rules);
    const QList<CanvasRule> &rules() const { return m_rules; }
    int ruleCount() const { return int(m_rules.size()); }
    int indexOf(const QString &id) const;

    QStringList selectedRules() const;
    /// The first of them becomes the current rule.
    void setSelectedRules(const QStringList &ids);
    bool isSelected(int rule) const { return m_selected.contains(rule); }
    int currentRule() const { return m_current; } ///< −1 = none

    /// A wire that is being drawn, from fields of one side to the mouse; empty = none.
    void setPreview(const SchemaTreeView *from, const QList<const SchemaNode *> &nodes, const QPoint &position);
    /// The rule that a drag would drop on; −1 = none.
    void setDropRule(int rule);
    /// Trees were scrolled, folded or resized.
    void trackTrees();

    const WireScene &scene() const;
    /// Rule whose badge or wire is at a point; −1 = none.
    int ruleAt(const QPoint &position) const;
    QRect ruleRect(int rule) const; ///< its badge, or the end of its wire; empty when it is out of sight
    QString describe(int rule) const;
    /// Points of the canvas that are not on any wire tell how to begin, while there are no rules.
    void setHint(const QString &hint);

Q_SIGNALS:
    void selectionChanged();
    void activated(const QString &rule); ///< Enter or double click: edit its steps
    void removeRequested();
    void insertRequested(const QPoint &globalPosition); ///< a step into the selected rules
    void menuRequested(const QPoint &globalPosition);
    void focusSourceRequested();
    void focusTargetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void measure();
    void select(int rule, Qt::KeyboardModifiers modifiers);
    void step(int by, bool extend);
    void announce();
    WireSide sideOf(const SchemaTreeView *tree) const;
    QColor lineColor(const CanvasRule &rule) const;
    void paintLines(QPainter &painter);
    void paintLine(QPainter &painter, const WireScene::Line &line, const QPen &pen, bool smooth) const;
    void paintTails(QPainter &painter);
    void paintBadge(QPainter &painter, const WireScene::Badge &badge);
    void paintPreview(QPainter &painter);
    QString badgeText(const WireScene::Badge &badge) const;

    SchemaTreeView *m_source;
    SchemaTreeView *m_target;
    QList<CanvasRule> m_rules;
    std::vector<WireRule> m_wireRules;
    std::vector<WireLink> m_links;
    std::vector<int> m_badgeWidths;
    mutable WireScene m_scene;
    mutable bool m_stale = true;
    std::vector<int> m_order; ///< rules from top to bottom, for the keys
    QSet<int> m_selected;
    int m_current = -1;
    int m_hovered = -1;
    int m_drop = -1;
    QString m_hint;
    const SchemaTreeView *m_previewFrom = nullptr;
    QList<const SchemaNode *> m_previewNodes;
    QPoint m_previewTo;
    QPoint m_pressed;
    QRect m_band; ///< drawn over empty space to select
    bool m_mayBand = false;
};

} // namespace Roamscope
