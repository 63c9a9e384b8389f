// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editpaths.h"

#include "mapping/stepinfo.h"

namespace Roamscope {

namespace {

constexpr int deepest = 64; ///< levels of for-each; a sheet has fewer

const Step *forEachStep(const Rule &rule)
{
    return rule.isForEach() && !rule.steps.isEmpty() ? &rule.steps.constLast() : nullptr;
}

/// "" for "." and for the number of the element, which are no fields.
QString below(const QString &element, const QString &path)
{
    if (path == QLatin1String(".") || path == QLatin1String("#") || path.isEmpty())
        return element;
    return element + QLatin1Char('/') + path;
}

} // namespace

SheetPaths::SheetPaths(const Sheet &sheet)
{
    collect(sheet.rules, {});
}

void SheetPaths::collect(const QList<Rule> &rules, const QString &parent)
{
    for (const Rule &rule : rules) {
        m_parents.insert(rule.id, parent);
        if (const Step *step = forEachStep(rule)) {
            QString element = resolve(parent, step->text("path"));
            if (!element.isEmpty() && !element.endsWith(QLatin1String("/*")))
                element += QLatin1String("/*");
            m_scopes.insert(rule.id, {.element = element, .parent = parent, .target = rule.target});
        }
        collect(rule.rules, rule.id);
    }
}

QString SheetPaths::resolve(const QString &parent, const QString &path) const
{
    if (path.startsWith(QLatin1Char('/')))
        return path;
    QString scope = parent;
    QString rest = path;
    // Rules that are no for-each do not open a scope of their own.
    const auto enclosing = [this](QString id) {
        for (int level = 0; level < deepest && !id.isEmpty() && !m_scopes.contains(id); ++level)
            id = m_parents.value(id);
        return id;
    };
    scope = enclosing(scope);
    for (int level = 0; rest.startsWith(QLatin1String("../")) && level < deepest; ++level) {
        rest = rest.mid(3);
        scope = scope.isEmpty() ? QString() : enclosing(m_scopes.value(scope).parent);
    }
    return below(scope.isEmpty() ? QString() : m_scopes.value(scope).element, rest);
}

QString SheetPaths::absolute(const QString &rule, const QString &path) const
{
    return resolve(m_parents.value(rule), path);
}

QStringList SheetPaths::sources(const Rule &rule) const
{
    QStringList pointers;
    const QString element = m_scopes.value(rule.id).element;
    for (const QString &path : rulePaths(rule)) {
        QString pointer = absolute(rule.id, path);
        // What a for-each says about its elements (where, sort, segment) stands in them.
        if (!element.isEmpty() && !path.startsWith(QLatin1Char('/')) && rule.steps.constLast().text("path") != path)
            pointer = below(element, path);
        if (!pointer.isEmpty() && !pointers.contains(pointer))
            pointers.append(pointer);
    }
    return pointers;
}

QString SheetPaths::written(const QString &parent, const QString &pointer) const
{
    const auto scope = m_scopes.constFind(parent);
    if (scope == m_scopes.constEnd() || scope->element.isEmpty())
        return pointer;
    if (pointer == scope->element)
        return QStringLiteral(".");
    if (pointer.startsWith(scope->element + QLatin1Char('/')))
        return pointer.mid(scope->element.size() + 1);
    return pointer;
}

QString SheetPaths::parentForTarget(const QString &target) const
{
    QString best;
    qsizetype longest = -1;
    for (auto scope = m_scopes.cbegin(); scope != m_scopes.cend(); ++scope) {
        const QString elements = scope->target + QLatin1String("/*");
        if ((target.startsWith(elements + QLatin1Char('/')) || target == elements) && scope->target.size() > longest) {
            longest = scope->target.size();
            best = scope.key();
        }
    }
    return best;
}

} // namespace Roamscope
