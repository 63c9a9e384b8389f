// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filter.h"

namespace Roamscope {

struct Filter::Node
{
    QByteArray needle;
};

Filter::Filter() = default;
Filter::~Filter() = default;
Filter::Filter(const Filter &) = default;
Filter &Filter::operator=(const Filter &) = default;

Filter Filter::compile(const QString &text, FilterError *error)
{
    if (error)
        *error = {};
    Filter filter;
    filter.m_text = text.trimmed();
    if (!filter.m_text.isEmpty())
        filter.m_root = std::make_shared<const Node>(Node {filter.m_text.toUtf8()});
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
    return m_root != nullptr;
}

bool Filter::matches(const Capture &capture, FrameId id) const
{
    return !m_root || capture.rawBytes(id).contains(m_root->needle);
}

std::vector<FrameId> Filter::evaluate(const Capture &capture, FrameId first, FrameId last, const std::atomic_bool *cancelled) const
{
    std::vector<FrameId> rows;
    for (FrameId id = first; id < last; ++id) {
        if (cancelled && (id & 0xfff) == 0 && *cancelled)
            break;
        if (matches(capture, id))
            rows.push_back(id);
    }
    return rows;
}

QList<Filter::Completion> Filter::complete(const QString &text, int position, const Capture *capture)
{
    Q_UNUSED(text)
    Q_UNUSED(position)
    Q_UNUSED(capture)
    return {};
}

QString Filter::equals(const QString &field, const QString &value)
{
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return field + QStringLiteral(" == \"") + escaped + QLatin1Char('"');
}

QString Filter::conjunction(const QStringList &parts)
{
    if (parts.size() == 1)
        return parts.front();
    QStringList bracketed;
    for (const QString &part : parts)
        bracketed.append(QLatin1Char('(') + part + QLatin1Char(')'));
    return bracketed.join(QStringLiteral(" && "));
}

QString Filter::negation(const QString &part)
{
    return QStringLiteral("!(") + part + QLatin1Char(')');
}

} // namespace Roamscope
