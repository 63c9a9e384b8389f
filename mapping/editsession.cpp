// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editsession.h"

#include "mapping/coverage.h"
#include "mapping/sheetdocument.h"

#include <QtConcurrent>

#include <functional>

namespace Roamscope {

namespace {

constexpr int editDelay = 40; ///< ms
constexpr qsizetype mostSentences = 8; ///< on one rule

void collectTargets(const QList<Rule> &rules, QSet<QString> *filled, QSet<QString> *touched)
{
    for (const Rule &rule : rules) {
        if (rule.disabled || rule.target.isEmpty())
            continue;
        touched->insert(rule.target);
        if (!rule.isForEach())
            filled->insert(rule.target);
        collectTargets(rule.rules, filled, touched);
    }
}

} // namespace

MappingSession::MappingSession(SheetDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(editDelay);
    connect(&m_delay, &QTimer::timeout, this, &MappingSession::sheetEdited);
    connect(document, &SheetDocument::edited, this, [this] {
        m_planStale = true;
        m_delay.start();
    });
    connect(document, &SheetDocument::reset, this, [this] {
        m_planStale = true;
        m_plan.reset();
        m_result = {};
        m_findings.clear();
        m_problems.clear();
        readSchemas();
        sheetEdited();
    });
    connect(document, &SheetDocument::schemasChanged, this, &MappingSession::readSchemas);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MappingSession::finished);
}

MappingSession::~MappingSession()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void MappingSession::setWorkspaceFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    readSchemas();
    m_planStale = true;
    m_delay.start();
}

void MappingSession::readSchemas()
{
    m_sourceError.clear();
    m_targetError.clear();
    const Sheet &sheet = m_document->sheet();
    m_source = m_document->isOpen() ? SchemaTree::forRef(sheet.source, m_folder, &m_sourceError) : SchemaTreePtr();
    m_target = m_document->isOpen() ? SchemaTree::forRef(sheet.target, m_folder, &m_targetError) : SchemaTreePtr();
    findWanted();
    Q_EMIT schemasChanged();
}

void MappingSession::sheetEdited()
{
    m_delay.stop();
    findWanted();
    Q_EMIT rulesChanged();
    start();
}

void MappingSession::setSample(const QByteArray &json)
{
    if (json == m_sample)
        return;
    m_sample = json;
    Q_EMIT sampleChanged();
    start();
}

void MappingSession::start()
{
    ++m_number;
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    if (!m_document->isOpen()) {
        m_plan.reset();
        m_result = {};
        m_findings.clear();
        m_problems.clear();
        Q_EMIT resultChanged();
        return;
    }
    const bool compile = std::exchange(m_planStale, false) || !m_plan;
    m_watcher.setFuture(QtConcurrent::run([number = m_number, sheet = compile ? m_document->sheet() : Sheet(), plan = compile ? MappingPlanPtr() : m_plan,
                                           sample = m_sample, folder = m_folder, source = m_source, target = m_target, compile,
                                           findings = compile ? QList<SheetFinding>() : m_findings] {
        Run run {.number = number, .plan = plan};
        if (!run.plan)
            run.plan = MappingPlan::compile(sheet, {.workspaceFolder = folder});
        if (compile) {
            run.findings = run.plan->findings();
            run.findings += sheetCoverage(sheet, source.get(), target.get(), {.workspaceFolder = folder, .compile = false}).findings;
        } else {
            run.findings = findings;
        }
        if (!sample.isEmpty())
            run.result = run.plan->map(sample, true);
        return run;
    }));
}

void MappingSession::finished()
{
    const Run run = m_watcher.result();
    m_plan = run.plan;
    m_findings = run.findings;
    if (m_again) {
        // Stale already: what is shown next is the newest.
        start();
        return;
    }
    m_result = run.result;
    gatherProblems();
    Q_EMIT resultChanged();
}

QStringList MappingSession::problemsOf(const QString &rule, std::optional<Severity> *worst) const
{
    const auto problems = m_problems.constFind(rule);
    if (problems == m_problems.constEnd())
        return {};
    *worst = problems->worst;
    return problems->sentences;
}

void MappingSession::gatherProblems()
{
    m_problems.clear();
    const auto add = [this](const QString &rule, Severity severity, const QString &sentence) {
        Problems &problems = m_problems[rule];
        if (!problems.worst || severity > *problems.worst)
            problems.worst = severity;
        if (problems.sentences.size() < mostSentences && !problems.sentences.contains(sentence))
            problems.sentences.append(sentence);
    };
    for (const SheetFinding &finding : std::as_const(m_findings)) {
        if (finding.severity != Severity::Note && !finding.rule.isEmpty())
            add(finding.rule, finding.severity, finding.message());
    }
    for (const MappingError &error : m_result.errors) {
        if (!error.rule.isEmpty())
            add(error.rule, Severity::Warning, error.message());
    }
}

void MappingSession::findWanted()
{
    m_wanted.clear();
    m_requiredCount = 0;
    if (!m_target || !m_target->root())
        return;
    QSet<QString> filled; // by a rule, as a whole
    QSet<QString> touched; // and what a for-each makes element by element
    collectTargets(m_document->sheet().rules, &filled, &touched);
    QSet<const SchemaNode *> made; // objects of which a rule makes a part
    for (const QString &target : std::as_const(touched)) {
        for (const SchemaNode *above = m_target->node(target); above && !made.contains(above); above = above->parent)
            made.insert(above);
    }
    QSet<const SchemaNode *> whole;
    for (const QString &target : std::as_const(filled)) {
        if (const SchemaNode *node = m_target->node(target))
            whole.insert(node);
    }
    // As coverage counts them: an object that is made is there by its own required fields.
    const std::function<void(const SchemaNode *, bool)> walk = [&](const SchemaNode *parent, bool parentFilled) {
        for (const auto &child : parent->children) {
            const SchemaNode *node = child.get();
            const bool isFilled = parentFilled || whole.contains(node);
            const bool isMade = isFilled || made.contains(node);
            if (node->required && (node->isLeaf() || !isMade)) {
                ++m_requiredCount;
                if (!isMade)
                    m_wanted.insert(node);
            }
            if (!node->isLeaf() && isMade && (made.contains(node) || node->required))
                walk(node, isFilled);
        }
    };
    walk(m_target->root(), false);
}

} // namespace Roamscope
