// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingrun.h"
#include "mapping/plandata.h"

#include <deque>
#include <memory>
#include <vector>

namespace Roamscope {

/// Answers of scripts that are known already; what is not becomes a question.
class ScriptAnswers;

/// Maps one document after the other by a plan: reads the source, runs the chains, writes the target. Keeps its
/// buffers; for one thread.
class MappingExecution
{
public:
    explicit MappingExecution(const PlanData &plan);
    ~MappingExecution();
    MappingExecution(const MappingExecution &) = delete;
    MappingExecution &operator=(const MappingExecution &) = delete;

    void setAnswers(ScriptAnswers *answers) { m_answers = answers; }
    void setProvenance(const ProvenanceLookup *provenance) { m_provenance = provenance; }
    bool run(std::string_view json, QByteArray *out, std::vector<MappingError> *errors, Lineage *lineage);

private:
    using Value = MappingValue;
    struct Frame ///< a loop around the chain that runs
    {
        const SourceSlot *row = nullptr;
        SourceReader *reader = nullptr;
        const std::vector<SegmentOrigin> *origins = nullptr; ///< of the period
        quint32 number = 0; ///< from 1
    };
    enum Written : quint8 { Nothing = 0, Something = 1, FromSource = 2 };

    // Target.
    int write(const TargetNode &node);
    int writeLeaf(const TargetNode &node);
    int writeLoop(const TargetNode &node);
    bool writeValue(const Value &value, Coercion coercion, bool wrap);
    void comma();

    // Loops.
    void rowsOf(const PathRef &list, std::vector<const SourceSlot *> *rows);
    void filterRows(const CompiledLoop &loop, std::vector<const SourceSlot *> *rows);
    bool segmentRows(const CompiledLoop &loop, std::vector<const SourceSlot *> *rows, std::vector<std::vector<SegmentOrigin>> *origins);

    // Chains.
    Value run(const CompiledChain &chain, Value value, bool top);
    Value single(const CompiledStep &step, const Value &value);
    Value take(const PathRef &path);
    Value takeFirst(const TakeStep &step);
    Value operandValue(const Operand &operand, const Value &value);
    Value enumValue(const EnumStep &step, const Value &value);
    Value unitValue(const UnitStep &step, const Value &value);
    Value numberValue(const NumberStep &step, const Value &value);
    Value dateTimeValue(const DateTimeStep &step, const Value &value);
    Value textValue(const TextStep &step, const Value &value);
    Value lookupValue(const LookupStep &step, const Value &value);
    Value conditionValue(const ConditionStep &step, const Value &value);
    Value aggregateValue(const AggregateStep &step, const Value &value);
    Value scriptValue(const ScriptStep &step, const Value &value);
    bool holds(const CompiledCondition &condition, const Value &value);
    bool test(const CompiledCondition &condition, const Value &value);

    // Values.
    std::string_view textOf(const Value &value); ///< empty for objects and lists; see isScalar
    bool numberOf(const Value &value, Decimal *number, bool decimalComma = false);
    static bool isScalar(const Value &value);
    Value textResult(std::string text);
    static Value numberResult(const Decimal &number);
    Value jsonResult(std::string_view json);
    std::string_view keep(std::string text);
    void appendJson(const Value &value, std::string *json);
    Value convert(const Decimal &number, const Unit &from, const Unit &to, int decimals);

    // Errors and lineage.
    void error(MappingError::Kind kind, const QString &detail);
    void error(MappingError::Kind kind, const Value &value);
    void touch(const SourceSlot &slot, const Frame &frame, int slotNumber);
    QByteArray targetPointer(const QByteArray &pattern) const;
    void recordStep(const CompiledStep &step, const Value &input, const Value &output, std::size_t errorsBefore);
    QByteArray excerpt(const Value &value);
    void resolveSources();

    const PlanData &m_plan;
    ScriptAnswers *m_answers = nullptr;
    const ProvenanceLookup *m_provenance = nullptr;
    std::deque<SourceReader> m_readers; ///< one a trie
    std::vector<Frame> m_frames;
    std::vector<quint32> m_indexes; ///< of the elements that are being written
    std::string m_buffer; ///< the target, while it is written
    std::string *m_out = &m_buffer;
    std::vector<MappingError> *m_errors = nullptr;
    std::string_view m_source;

    // What lives as long as a document: texts and lists of values.
    std::deque<std::string> m_texts;
    std::size_t m_textsUsed = 0;
    std::deque<MappingList> m_lists;
    std::size_t m_listsUsed = 0;
    MappingList *newList();

    const TargetNode *m_leaf = nullptr; ///< whose chain runs
    int m_step = -1;
    Lineage *m_lineage = nullptr;
    TargetLineage *m_record = nullptr; ///< null: nothing is recorded
    struct Touched
    {
        const char *at = nullptr;
        qsizetype target = 0; ///< in the lineage
        qsizetype source = 0;
    };
    std::vector<Touched> m_touched;
};

} // namespace Roamscope
