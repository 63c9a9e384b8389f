// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/stepcontext.h"

namespace Roamscope {

const SchemaNode *StepContext::targetNode() const
{
    return target ? target->node(targetPointer) : nullptr;
}

const SchemaNode *StepContext::inputNode() const
{
    return source && !takenPaths.isEmpty() ? source->node(takenPaths.first()) : nullptr;
}

QString StepContext::absolutePath(const QString &path) const
{
    if (path.startsWith(QLatin1Char('/')))
        return path;
    if (scope.isEmpty())
        return QLatin1Char('/') + path;
    QString base = scope + QStringLiteral("/*");
    QStringView rest = path;
    if (rest == QLatin1String("."))
        return base;
    // Each "../" leaves one for-each: the array and its "*".
    while (rest.startsWith(QLatin1String("../"))) {
        rest = rest.mid(3);
        const qsizetype star = base.lastIndexOf(QLatin1String("/*"));
        base = star < 0 ? QString() : base.left(star);
        const qsizetype outer = base.lastIndexOf(QLatin1String("/*"));
        base = outer < 0 ? QString() : base.left(outer + 2);
    }
    return base + QLatin1Char('/') + rest.toString();
}

QString StepContext::writtenPath(const QString &absolute) const
{
    const QString element = scope + QStringLiteral("/*");
    if (scope.isEmpty())
        return absolute;
    if (absolute == element)
        return QStringLiteral(".");
    return absolute.startsWith(element + QLatin1Char('/')) ? absolute.mid(element.size() + 1) : absolute;
}

QStringList StepContext::paths() const
{
    QStringList near;
    QStringList all;
    if (!source)
        return all;
    for (const SchemaNode *node : source->nodes()) {
        // Objects are no values; arrays of values are offered by their elements too.
        if (node->type == FieldType::Object && !node->array)
            continue;
        const QString written = writtenPath(node->pointer);
        (written.startsWith(QLatin1Char('/')) ? all : near).append(written);
    }
    return near + all;
}

QStringList StepContext::expectedValues() const
{
    QStringList values;
    if (const SchemaNode *node = inputNode()) {
        values = node->enumValues;
        if (node->type == FieldType::Boolean)
            values = {QStringLiteral("true"), QStringLiteral("false")};
    }
    for (const QString &value : seenValues) {
        if (!values.contains(value))
            values.append(value);
    }
    return values;
}

} // namespace Roamscope
