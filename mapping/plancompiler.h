// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/plandata.h"
#include "mapping/sheetfinding.h"
#include "models/catalog/catalog.h"

#include <QHash>

namespace Roamscope {

/// Makes PlanData of a Sheet. Rules with mistakes are left out and reported.
class PlanCompiler
{
public:
    PlanCompiler(PlanData *plan, QList<SheetFinding> *findings, const QString &workspaceFolder);
    void compile();

private:
    /// A loop around a target, while compiling.
    struct Level
    {
        int trie = 0;
        int node = 0; ///< of the element
        std::vector<PathStep> path {}; ///< of the array in the source; empty for segments
        bool isSource = true;
    };
    struct Context
    {
        const Rule *rule = nullptr;
        QByteArray pointer {}; ///< of the rule
        QByteArray step {}; ///< of the step
        int number = 0;
        QList<QString> using_ {}; ///< ids of rules that `take` follows
        bool good = true;
        bool aggregate = false; ///< paths mean all elements
    };

    // Rules and targets.
    void number(const QList<Rule> &rules);
    void addLoops(const QList<Rule> &rules, const QByteArray &pointer, const QString &parent);
    void addLeaves(const QList<Rule> &rules, const QByteArray &pointer, const QString &parent);
    TargetNode *place(const QString &target, bool loop, Context *context);
    bool makeImplicitLoop(TargetNode *node, const std::vector<PathStep> &target, std::size_t at, Context *context);
    void compileLoop(TargetNode *node, const Rule &rule, Context *context);
    void compileLeaf(TargetNode *node, const Rule &rule, Context *context);
    void finish(TargetNode *node, const CatalogObject *object, const CatalogField *field);

    // Steps.
    bool chain(const QList<Step> &steps, CompiledChain *chain, Context *context);
    bool chainOfJson(const SheetJson &steps, CompiledChain *chain, Context *context);
    bool step(const Step &step, CompiledChain *chain, Context *context);
    bool takeStep(const Step &step, CompiledChain *chain, Context *context);
    bool enumStep(const Step &step, EnumStep *compiled, Context *context);
    bool unitStep(const Step &step, UnitStep *compiled, Context *context);
    bool numberStep(const Step &step, NumberStep *compiled, Context *context);
    bool dateTimeStep(const Step &step, DateTimeStep *compiled, Context *context);
    bool textStep(const Step &step, TextStep *compiled, Context *context);
    bool lookupStep(const Step &step, LookupStep *compiled, Context *context);
    bool conditionStep(const Step &step, ConditionStep *compiled, Context *context);
    bool aggregateStep(const Step &step, AggregateStep *compiled, Context *context);
    bool scriptStep(const Step &step, ScriptStep *compiled, Context *context);

    // Parameters.
    bool path(const QString &text, PathRef *ref, Context *context);
    bool pathParameter(const Step &step, const char *name, std::optional<PathRef> *ref, Context *context);
    bool resolve(int level, const std::vector<PathStep> &steps, PathRef *ref);
    bool operand(const SheetJson &json, Operand *operand, Context *context);
    bool operandParameter(const Step &step, const char *name, std::optional<Operand> *result, Context *context);
    bool choice(const SheetJson &json, Operand *operand, Context *context);
    bool condition(const SheetJson &json, CompiledCondition *compiled, Context *context, int depth = 0);
    bool decimalParameter(const Step &step, const char *name, std::optional<Decimal> *decimal, Context *context);
    bool integerParameter(const Step &step, const char *name, std::optional<int> *value, int minimum, int maximum, Context *context);
    bool unmapped(const Step &step, Unmapped *unmapped, std::optional<MappingValue> *fallback, Context *context);
    MappingValue constant(const SheetJson &json);
    std::string_view keep(std::string text);

    bool fail(SheetProblem problem, const QString &detail, Context *context, Severity severity = Severity::Error);
    bool bad(const QString &sentence, Context *context) { return fail(SheetProblem::BadParameter, sentence, context); }

    PlanData *m_plan;
    QList<SheetFinding> *m_findings;
    QString m_workspaceFolder;
    std::vector<Level> m_levels; ///< of the target that is being compiled; 0 = the document
    QHash<QByteArray, Level> m_loopLevels; ///< by the pattern of their target: nodes move while siblings are added
    QHash<QString, std::shared_ptr<const SheetJson>> m_lookups;
    QHash<QString, QString> m_lookupErrors;
    QHash<const Rule *, int> m_order; ///< of the rules, as the sheet lists them
    int m_steps = 0;
    static constexpr int maximumSteps = 500000;
    bool m_noFraction = false; ///< the target's version writes no fractions of a second
};

} // namespace Roamscope
