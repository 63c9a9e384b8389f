// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/lineage.h"
#include "mapping/sheet.h"
#include "mapping/sheetfinding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

struct PlanData;

/// What a rule could not do with one document. Text is made when it is shown.
struct MappingError
{
    enum class Kind : quint8 {
        NotJson, ///< detail = what is wrong, at which byte
        TooLarge, ///< more elements than one document may have
        NotANumber, ///< detail = the value
        NotATime,
        NotAText,
        UnknownUnit,
        UnitsDiffer,
        NoRow, ///< of a table; detail = the value
        DividedByZero,
        NumberTooLarge,
        TextTooLong,
        ScriptFailed, ///< detail = what the script said
        ScriptStopped, ///< it took too long, or too much memory; detail says which
        NotAnArray,
    };
    Kind kind = Kind::NotJson;
    QString rule {}; ///< id; empty = the document as a whole
    QByteArray target {}; ///< with real indexes where they are known
    int step = -1; ///< of the rule
    QString detail {};

    /// Stable id for `--json`.
    QLatin1StringView id() const;
    /// A plain translated sentence.
    QString message() const;
    QString advice() const;
};

/// A mapped document.
struct MappedDocument
{
    QByteArray json {}; ///< the target document, compact; empty when the source is not JSON
    std::vector<MappingError> errors {};
    Lineage lineage {}; ///< when it was asked for
};

/// Where a source document came from, for its lineage: fills in frame and framePointer of a source.
using ProvenanceLookup = std::function<void(LineageSource *source)>;

struct CompileOptions
{
    QString workspaceFolder {}; ///< lookups' files lie below it; empty = none can be read
};

/// A Sheet, compiled: paths merged into one walk over the source, steps into flat operations. Immutable;
/// shared by any number of threads. Rules that cannot be run are left out, findings() says why.
class MappingPlan
{
public:
    static std::shared_ptr<const MappingPlan> compile(const Sheet &sheet, const CompileOptions &options = {});
    ~MappingPlan();
    MappingPlan(const MappingPlan &) = delete;
    MappingPlan &operator=(const MappingPlan &) = delete;

    const QList<SheetFinding> &findings() const { return m_findings; }
    bool hasScripts() const;
    /// Maps one document; for many, keep a Mapper.
    MappedDocument map(QByteArrayView json, bool lineage = false) const;

    const PlanData &data() const { return *m_data; }

private:
    MappingPlan();
    std::unique_ptr<PlanData> m_data;
    QList<SheetFinding> m_findings;
};
using MappingPlanPtr = std::shared_ptr<const MappingPlan>;

/// Maps documents one after the other and keeps its buffers: one for each thread.
class Mapper
{
public:
    explicit Mapper(MappingPlanPtr plan);
    ~Mapper();
    Mapper(const Mapper &) = delete;
    Mapper &operator=(const Mapper &) = delete;

    /// Appends the target document to `out`. False when the source is not JSON: nothing was appended then.
    bool map(QByteArrayView json, QByteArray *out, std::vector<MappingError> *errors, Lineage *lineage = nullptr);
    MappedDocument map(QByteArrayView json, bool lineage = false);
    /// Maps several; with scripts that costs one question to their process, not one a document.
    void map(const std::vector<QByteArrayView> &documents, std::vector<MappedDocument> *results);
    void setProvenance(ProvenanceLookup lookup);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// How a run over many documents went.
struct MappingSummary
{
    qint64 documents = 0;
    qint64 failed = 0; ///< documents that were not JSON
    qint64 withErrors = 0;
    qint64 errors = 0;
    bool cancelled = false;
};

/// Runs a plan over many documents on all cores with bounded memory: the source gives documents one by one,
/// the sink gets them in the same order. Both are called from worker threads, never two at a time.
class MappingJob
{
public:
    /// Next document; false at the end. What the view points to must stay as it is until the job ends (a mapped
    /// file), or be put into *owned.
    using Source = std::function<bool(QByteArrayView *document, QByteArray *owned)>;
    using Sink = std::function<void(qint64 number, MappedDocument &&document)>;

    MappingJob(MappingPlanPtr plan, Source source, Sink sink);
    /// Runs until the end or until *cancelled; blocks. `progress` gets the number of documents done, now and then.
    MappingSummary run(const std::atomic_bool *cancelled = nullptr, const std::function<void(qint64)> &progress = {}, bool lineage = false);

private:
    MappingPlanPtr m_plan;
    Source m_source;
    Sink m_sink;
};

} // namespace Roamscope
