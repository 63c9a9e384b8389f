// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingrun.h"
#include "mapping/sheetdocument.h"
#include "widgets/mapping/stepcontext.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace Roamscope {

class EmptyState;
class RuleFindings;
class StepCard;
class StepForm;
class ValueLink;

/// The selected rule as a strip: its steps as cards with the sample's value between them, a form for the
/// step that is chosen, and beside it note, owner, status and what lint says. All edits go through the
/// document. Other views are told which rule to show by signals.
class RuleStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RuleStrip(SheetDocument *document, QWidget *parent = nullptr);

    void setSchemas(const SchemaTreePtr &source, const SchemaTreePtr &target);
    void setWorkspaceFolder(const QString &folder);
    /// The rule that is shown; empty = none.
    void setRule(const QString &id);
    QString rule() const { return m_rule; }
    /// A target field that has no rule yet: the strip offers to make one.
    void setTarget(const QString &pointer);
    /// The sheet's run on the sample, with lineage. `hasSample` false: there is none.
    void setResult(const MappedDocument &result, bool hasSample);
    /// What lint says of the whole sheet; the rule's own are shown.
    void setFindings(const QList<SheetFinding> &findings);
    /// Chooses a step and shows its form.
    void setCurrentStep(int index);
    int currentStep() const { return m_step; }
    StepForm *form() const { return m_form; }
    QList<StepCard *> cards() const { return m_cards; }
    QList<ValueLink *> links() const { return m_links; }

public Q_SLOTS:
    void focusForm();
    void openAddMenu(); ///< a step behind the chosen one

Q_SIGNALS:
    void ruleRequested(const QString &id); ///< show another rule everywhere
    void suggestionsRequested(const QString &target); ///< for a field without rule
    void currentStepChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildSide();
    void rebuild();
    void rebuildCards();
    void showForm();
    void showHeader();
    void showValues();
    void showFindings();
    void addStep(int index, const QPoint &globalPosition);
    void removeStep(int index);
    void moveStep(int from, int to);
    void addLookup(const QString &file);
    void stepMenu(int index, const QPoint &globalPosition);
    StepContext contextFor(int step) const;
    QString scopeOf(const QString &rule) const;
    const TargetLineage *lineage() const;

    SheetDocument *m_document;
    StepContext m_base; ///< schemas and folder
    QString m_rule;
    QString m_target; ///< a field without rule
    int m_step = -1;
    MappedDocument m_result;
    bool m_hasSample = false;
    int m_element = 0; ///< which of several values of the rule is shown
    QHash<QString, QStringList> m_seen; ///< "rule/step" → values that came in
    QList<SheetFinding> m_allFindings;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_noRule;
    QLabel *m_noRuleText;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_type;
    QWidget *m_elements;
    QLabel *m_elementText;
    QScrollArea *m_chain;
    QHBoxLayout *m_chainLayout;
    QWidget *m_chainBody = nullptr;
    StepForm *m_form;
    QLabel *m_formHint;
    QComboBox *m_status;
    QLineEdit *m_owner;
    QPlainTextEdit *m_note;
    RuleFindings *m_findings;
    QList<StepCard *> m_cards;
    QList<ValueLink *> m_links;
};

/// The menu of all operations; `chosen` gets a step with parameters that make sense.
void fillStepMenu(QMenu *menu, const std::function<void(const Step &)> &chosen);

} // namespace Roamscope
