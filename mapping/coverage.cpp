// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/coverage.h"

#include "mapping/sheetlint.h"

#include <algorithm>

namespace Roamscope {

int Coverage::errors() const
{
    return int(std::count_if(findings.cbegin(), findings.cend(), [](const SheetFinding &finding) { return finding.severity == Severity::Error; }));
}

int Coverage::warnings() const
{
    return int(std::count_if(findings.cbegin(), findings.cend(), [](const SheetFinding &finding) { return finding.severity == Severity::Warning; }));
}

QHash<QString, Severity> Coverage::byRule() const
{
    QHash<QString, Severity> worst;
    for (const SheetFinding &finding : findings) {
        if (finding.rule.isEmpty())
            continue;
        const auto found = worst.find(finding.rule);
        if (found == worst.end())
            worst.insert(finding.rule, finding.severity);
        else
            *found = std::max(*found, finding.severity);
    }
    return worst;
}

namespace {

/// Whether a required field counts: all objects above it are required too, or the sheet fills some of their fields.
bool counts(const SchemaNode *node, const QSet<QString> &touched)
{
    if (!node->required)
        return false;
    for (const SchemaNode *above = node->parent; above && above->parent; above = above->parent) {
        if (!above->required && !touched.contains(above->pointer))
            return false;
    }
    return true;
}

/// True when a rule fills the node or an object around it as a whole.
bool isFilled(const SchemaNode *node, const QSet<QString> &filled)
{
    for (const SchemaNode *at = node; at && at->parent; at = at->parent) {
        if (filled.contains(at->pointer) || (at->array && filled.contains(at->elementPointer())))
            return true;
    }
    return false;
}

} // namespace

Coverage sheetCoverage(const Sheet &sheet, const SchemaTree *source, const SchemaTree *target, const CoverageOptions &options)
{
    Coverage coverage;
    SheetLint lint(sheet, source, target, &coverage.findings);
    lint.run(options.compile, options.workspaceFolder);
    if (target) {
        for (const SchemaNode *node : target->nodes()) {
            const bool leaf = node->isLeaf();
            const bool filled = isFilled(node, lint.filled());
            if (leaf) {
                ++coverage.targets;
                coverage.targetsMapped += filled;
            }
            if (!counts(node, lint.touched()))
                continue;
            // An object is there when one of its fields is; its own required fields are counted for themselves.
            const bool there = filled || (!leaf && lint.touched().contains(node->pointer));
            if (!leaf && there)
                continue;
            // Below an object that is missing altogether, one finding says it.
            const SchemaNode *above = node->parent;
            if (!there && above && above->parent && !isFilled(above, lint.filled()) && !lint.touched().contains(above->pointer) && above->required)
                continue;
            ++coverage.required;
            coverage.requiredMapped += there;
            if (!there) {
                coverage.missing.append(node->pointer);
                coverage.findings.append({.problem = SheetProblem::RequiredUnmapped, .severity = Severity::Error, .target = node->pointer});
            }
        }
    }
    if (source) {
        for (const SchemaNode *node : source->nodes()) {
            if (!node->isLeaf())
                continue;
            ++coverage.sources;
            if (isFilled(node, lint.used())) {
                ++coverage.sourcesUsed;
            } else {
                coverage.unusedSources.append(node->pointer);
                coverage.findings.append({.problem = SheetProblem::SourceUnused, .severity = Severity::Note, .target = node->pointer});
            }
        }
    }
    std::stable_sort(coverage.findings.begin(), coverage.findings.end(),
                     [](const SheetFinding &a, const SheetFinding &b) { return a.severity > b.severity; });
    return coverage;
}

} // namespace Roamscope
