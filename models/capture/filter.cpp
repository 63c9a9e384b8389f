// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filter.h"

#include "models/capture/filterparser.h"
#include "models/capture/filterplan.h"
#include "models/capture/parallel.h"

namespace Roamscope {

Filter::Filter() = default;
Filter::~Filter() = default;
Filter::Filter(const Filter &) = default;
Filter &Filter::operator=(const Filter &) = default;

Filter Filter::compile(const QString &text, FilterError *error)
{
    FilterError own;
    Filter filter;
    filter.m_text = text.trimmed();
    if (std::optional<FilterNode> tree = parseFilter(text, &own))
        filter.m_root = std::make_shared<const Node>(Node {std::move(*tree)});
    if (error)
        *error = own;
    return filter;
}

bool Filter::matchesEverything() const
{
    return !m_root;
}

QString Filter::text() const
{
    return m_text;
}

bool Filter::readsBodies() const
{
    return m_root && m_root->tree.readsBodies();
}

bool Filter::matches(const Capture &capture, FrameId id) const
{
    if (!m_root)
        return true;
    BodyReader reader(capture);
    return testRow(m_root->tree, capture, id, reader);
}

std::vector<FrameId> Filter::evaluate(const Capture &capture, FrameId first, FrameId last, const std::atomic_bool *cancelled) const
{
    std::vector<FrameId> rows;
    last = std::min(last, capture.size());
    if (first >= last)
        return rows;
    if (!m_root) {
        rows.resize(last - first);
        for (FrameId id = first; id < last; ++id)
            rows[id - first] = id;
        return rows;
    }
    const FilterPlan plan(m_root->tree, capture);
    // A part is as much as one core takes at a time; its rows are put together in order afterwards.
    constexpr FrameId part = FrameBlock::capacity;
    const FrameId origin = first / part * part;
    const std::size_t parts = (std::size_t(last) - origin + part - 1) / part;
    std::vector<std::vector<FrameId>> found(parts);
    parallelFor(parts, [&](std::size_t index) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return;
        BodyReader reader(capture);
        const auto begin = std::max(quint64(first), quint64(origin) + index * part);
        const auto end = std::min(quint64(last), quint64(origin) + (index + 1) * part);
        for (quint64 at = begin; at < end;) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return;
            const quint64 next = std::min(end, (at / FilterPlan::blockSize + 1) * FilterPlan::blockSize);
            plan.evaluate(FrameId(at), FrameId(next), found[index], reader);
            at = next;
        }
    });
    std::vector<std::size_t> starts(parts + 1, 0);
    for (std::size_t i = 0; i < parts; ++i)
        starts[i + 1] = starts[i] + found[i].size();
    rows.resize(starts[parts]);
    for (std::size_t i = 0; i < parts; ++i) {
        std::copy(found[i].begin(), found[i].end(), rows.begin() + std::ptrdiff_t(starts[i]));
        found[i] = {};
    }
    return rows;
}

QString Filter::equals(const QString &field, const QString &value)
{
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('"'), QStringLiteral("\\\""))
        .replace(QLatin1Char('\n'), QStringLiteral("\\n"))
        .replace(QLatin1Char('\t'), QStringLiteral("\\t"));
    return field + QStringLiteral(" == \"") + escaped + QLatin1Char('"');
}

QString Filter::conjunction(const QStringList &parts)
{
    if (parts.size() == 1)
        return parts.front();
    QStringList bracketed;
    for (const QString &part : parts) {
        const std::optional<FilterNode> tree = parseFilter(part, nullptr);
        const bool needsBrackets = !tree || tree->type == FilterNode::Type::Or;
        bracketed.append(needsBrackets ? QLatin1Char('(') + part + QLatin1Char(')') : part);
    }
    return bracketed.join(QStringLiteral(" && "));
}

QString Filter::negation(const QString &part)
{
    return QStringLiteral("!(") + part + QLatin1Char(')');
}

} // namespace Roamscope
