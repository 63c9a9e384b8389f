// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editsession.h"

#include "mapping/sheetdocument.h"

#include <QtConcurrent>

#include <functional>

namespace Roamscope {

namespace {

constexpr int editDelay = 40; ///< ms

void collectTargets(const QList<Rule> &rules, QSet<QString> *targets)
{
    for (const Rule &rule : rules) {
        if (!rule.disabled && !rule.target.isEmpty())
            targets->insert(rule.target);
        collectTargets(rule.rules, targets);
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
        m_plan.reset();
        m_result = {};
        m_findings.clear();
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
        Q_EMIT resultChanged();
        return;
    }
    const bool compile = std::exchange(m_planStale, false) || !m_plan;
    m_watcher.setFuture(QtConcurrent::run([number = m_number, sheet = compile ? m_document->sheet() : Sheet(), plan = compile ? MappingPlanPtr() : m_plan,
                                           sample = m_sample, folder = m_folder] {
        Run run {.number = number, .plan = plan};
        if (!run.plan)
            run.plan = MappingPlan::compile(sheet, {.workspaceFolder = folder});
        if (!sample.isEmpty())
            run.result = run.plan->map(sample, true);
        return run;
    }));
}

void MappingSession::finished()
{
    const Run run = m_watcher.result();
    m_plan = run.plan;
    if (m_again) {
        // Stale already: what is shown next is the newest.
        start();
        return;
    }
    m_result = run.result;
    m_findings = m_plan ? m_plan->findings() : QList<SheetFinding>();
    Q_EMIT resultChanged();
}

QStringList MappingSession::problemsOf(const QString &rule, std::optional<Severity> *worst) const
{
    QStringList sentences;
    const auto note = [worst](Severity severity) {
        if (!*worst || severity > **worst)
            *worst = severity;
    };
    for (const SheetFinding &finding : m_findings) {
        if (finding.rule != rule || finding.severity == Severity::Note)
            continue;
        note(finding.severity);
        sentences.append(finding.message());
    }
    for (const MappingError &error : m_result.errors) {
        if (error.rule != rule)
            continue;
        note(Severity::Warning);
        if (const QString sentence = error.message(); !sentences.contains(sentence) && sentences.size() < 8)
            sentences.append(sentence);
    }
    return sentences;
}

void MappingSession::findWanted()
{
    m_wanted.clear();
    m_requiredCount = 0;
    if (!m_target || !m_target->root())
        return;
    QSet<QString> targets;
    collectTargets(m_document->sheet().rules, &targets);
    QSet<const SchemaNode *> mapped;
    QSet<const SchemaNode *> made; // an object that is made whole, or of which a rule makes a part
    for (const QString &target : std::as_const(targets)) {
        const SchemaNode *node = m_target->node(target);
        if (!node)
            continue;
        mapped.insert(node);
        for (const SchemaNode *above = node; above && !made.contains(above); above = above->parent)
            made.insert(above);
    }
    const std::function<void(const SchemaNode *)> walk = [&](const SchemaNode *parent) {
        for (const auto &child : parent->children) {
            const SchemaNode *node = child.get();
            const bool container = !node->children.empty();
            if (node->required && !node->recursive) {
                // A container counts by its own required fields once something is put into it.
                ++m_requiredCount;
                if (!made.contains(node))
                    m_wanted.insert(node);
            }
            if (!container || !made.contains(node))
                continue;
            const Rule *whole = nullptr;
            if (mapped.contains(node)) {
                // A rule that copies an object or list whole answers for what is in it; a for-each does not.
                for (const Rule &rule : m_document->sheet().rules) {
                    if (rule.target == node->pointer && !rule.isForEach())
                        whole = &rule;
                }
            }
            if (!whole)
                walk(node);
        }
    };
    walk(m_target->root());
}

} // namespace Roamscope
