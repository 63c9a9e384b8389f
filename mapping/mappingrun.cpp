// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrun.h"

#include "mapping/mappingexecution.h"
#include "mapping/plancompiler.h"
#include "mapping/scriptanswers.h"

#include <QCoreApplication>

namespace Roamscope {

QLatin1StringView MappingError::id() const
{
    switch (kind) {
    case Kind::NotJson: return QLatin1StringView("not-json");
    case Kind::TooLarge: return QLatin1StringView("too-large");
    case Kind::NotANumber: return QLatin1StringView("not-a-number");
    case Kind::NotATime: return QLatin1StringView("not-a-time");
    case Kind::NotAText: return QLatin1StringView("not-a-text");
    case Kind::UnknownUnit: return QLatin1StringView("unknown-unit");
    case Kind::UnitsDiffer: return QLatin1StringView("units-differ");
    case Kind::NoRow: return QLatin1StringView("no-row");
    case Kind::DividedByZero: return QLatin1StringView("divided-by-zero");
    case Kind::NumberTooLarge: return QLatin1StringView("number-too-large");
    case Kind::TextTooLong: return QLatin1StringView("text-too-long");
    case Kind::ScriptFailed: return QLatin1StringView("script-failed");
    case Kind::ScriptStopped: return QLatin1StringView("script-stopped");
    case Kind::NotAnArray: return QLatin1StringView("not-an-array");
    }
    return {};
}

QString MappingError::message() const
{
    switch (kind) {
    case Kind::NotJson: return QCoreApplication::translate("Roamscope", "The document is not JSON: %1").arg(detail);
    case Kind::TooLarge: return QCoreApplication::translate("Roamscope", "The document has more elements than are mapped at once");
    case Kind::NotANumber: return QCoreApplication::translate("Roamscope", "%1 is not a number").arg(detail);
    case Kind::NotATime: return QCoreApplication::translate("Roamscope", "%1 is not a date and time of the expected form").arg(detail);
    case Kind::NotAText: return QCoreApplication::translate("Roamscope", "%1 is not a text").arg(detail);
    case Kind::UnknownUnit: return detail.isEmpty() ? QCoreApplication::translate("Roamscope", "The source does not say the unit") : QCoreApplication::translate("Roamscope", "%1 is not a known unit").arg(detail);
    case Kind::UnitsDiffer: return QCoreApplication::translate("Roamscope", "The units do not agree: %1").arg(detail);
    case Kind::NoRow: return QCoreApplication::translate("Roamscope", "No row of the table fits %1").arg(detail);
    case Kind::DividedByZero: return QCoreApplication::translate("Roamscope", "The divisor is zero");
    case Kind::NumberTooLarge: return QCoreApplication::translate("Roamscope", "%1 is too large to calculate with").arg(detail);
    case Kind::TextTooLong: return QCoreApplication::translate("Roamscope", "The text is longer than 1 MB");
    case Kind::ScriptFailed: return QCoreApplication::translate("Roamscope", "The script failed: %1").arg(detail);
    case Kind::ScriptStopped: return QCoreApplication::translate("Roamscope", "The script was stopped: %1").arg(detail);
    case Kind::NotAnArray: return QCoreApplication::translate("Roamscope", "%1 is not a list").arg(detail);
    }
    return {};
}

QString MappingError::advice() const
{
    switch (kind) {
    case Kind::NotJson: return QCoreApplication::translate("Roamscope", "check the source");
    case Kind::TooLarge: return QCoreApplication::translate("Roamscope", "split it");
    case Kind::NotANumber: return QCoreApplication::translate("Roamscope", "filter it with a condition, or say its decimal sign");
    case Kind::NotATime: return QCoreApplication::translate("Roamscope", "give its form as “input” of the date and time step");
    case Kind::UnknownUnit: return QCoreApplication::translate("Roamscope", "give the unit as “from”");
    case Kind::UnitsDiffer: return QCoreApplication::translate("Roamscope", "filter by measurand");
    case Kind::NoRow: return QCoreApplication::translate("Roamscope", "add a row or a fallback");
    case Kind::DividedByZero: return QCoreApplication::translate("Roamscope", "put a condition before it");
    case Kind::ScriptFailed: return QCoreApplication::translate("Roamscope", "correct the script");
    case Kind::ScriptStopped: return QCoreApplication::translate("Roamscope", "simplify the script");
    case Kind::NotAText:
    case Kind::NumberTooLarge:
    case Kind::TextTooLong:
    case Kind::NotAnArray: break;
    }
    return {};
}

MappingPlan::MappingPlan()
    : m_data(std::make_unique<PlanData>())
{
}

MappingPlan::~MappingPlan() = default;

std::shared_ptr<const MappingPlan> MappingPlan::compile(const Sheet &sheet, const CompileOptions &options)
{
    // Not make_shared: the constructor is private.
    const std::shared_ptr<MappingPlan> plan(new MappingPlan);
    plan->m_data->sheet = sheet;
    PlanCompiler(plan->m_data.get(), &plan->m_findings, options.workspaceFolder).compile();
    return plan;
}

bool MappingPlan::hasScripts() const
{
    return !m_data->scripts.empty();
}

MappedDocument MappingPlan::map(QByteArrayView json, bool lineage) const
{
    MappedDocument document;
    MappingExecution execution(*m_data);
    std::unique_ptr<ScriptAnswers> answers;
    const std::string_view source(json.data() ? json.data() : "", std::size_t(json.size()));
    if (hasScripts()) {
        answers = std::make_unique<ScriptAnswers>(m_data->scripts);
        execution.setAnswers(answers.get());
        // One script may decide what the next is asked.
        for (int i = 0; i < 8; ++i) {
            QByteArray scratch;
            execution.run(source, &scratch, nullptr, nullptr);
            if (!answers->hasQuestions())
                break;
            answers->ask();
        }
    }
    execution.run(source, &document.json, &document.errors, lineage ? &document.lineage : nullptr);
    return document;
}

struct Mapper::Private
{
    MappingPlanPtr plan;
    MappingExecution execution;
    std::unique_ptr<ScriptAnswers> answers;
    ProvenanceLookup provenance;

    explicit Private(MappingPlanPtr mapped)
        : plan(std::move(mapped))
        , execution(plan->data())
    {
        if (plan->hasScripts()) {
            answers = std::make_unique<ScriptAnswers>(plan->data().scripts);
            execution.setAnswers(answers.get());
        }
        execution.setProvenance(&provenance);
    }

    static std::string_view text(QByteArrayView json) { return {json.data() ? json.data() : "", std::size_t(json.size())}; }

    /// Until no script has an open question.
    void collect(const std::vector<QByteArrayView> &documents)
    {
        if (!answers)
            return;
        answers->trim();
        QByteArray scratch;
        for (int i = 0; i < 8; ++i) {
            for (const QByteArrayView document : documents) {
                scratch.resize(0);
                execution.run(text(document), &scratch, nullptr, nullptr);
            }
            if (!answers->hasQuestions())
                return;
            answers->ask();
        }
    }
};

Mapper::Mapper(MappingPlanPtr plan)
    : d(std::make_unique<Private>(std::move(plan)))
{
}

Mapper::~Mapper() = default;

void Mapper::setProvenance(ProvenanceLookup lookup)
{
    d->provenance = std::move(lookup);
}

bool Mapper::map(QByteArrayView json, QByteArray *out, std::vector<MappingError> *errors, Lineage *lineage)
{
    if (d->answers)
        d->collect({json});
    return d->execution.run(Private::text(json), out, errors, lineage);
}

MappedDocument Mapper::map(QByteArrayView json, bool lineage)
{
    MappedDocument document;
    map(json, &document.json, &document.errors, lineage ? &document.lineage : nullptr);
    return document;
}

void Mapper::map(const std::vector<QByteArrayView> &documents, std::vector<MappedDocument> *results)
{
    d->collect(documents);
    results->resize(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i) {
        MappedDocument &result = (*results)[i];
        result = {};
        d->execution.run(Private::text(documents[i]), &result.json, &result.errors, nullptr);
    }
}

} // namespace Roamscope
