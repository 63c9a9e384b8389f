// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/problemlist.h"

#include <algorithm>

namespace Roamscope {

namespace {
constexpr qsizetype maximumCauses = 50000;
constexpr qsizetype maximumTexts = 200000;

// "/meterValue/3/sampledValue/1/unit" → "/meterValue/*/sampledValue/*/unit"
QByteArray withoutIndices(const QByteArray &pointer)
{
    QByteArray general;
    general.reserve(pointer.size());
    for (qsizetype i = 0; i < pointer.size(); ++i) {
        general += pointer[i];
        if (pointer[i] != '/')
            continue;
        qsizetype end = i + 1;
        while (end < pointer.size() && pointer[end] >= '0' && pointer[end] <= '9')
            ++end;
        if (end > i + 1 && (end == pointer.size() || pointer[end] == '/')) {
            general += '*';
            i = end - 1;
        }
    }
    return general;
}
} // namespace

QByteArray Problem::groupKey() const
{
    QByteArray key = QByteArray::number(int(kind)) + '|' + rule + '|' + withoutIndices(pointer);
    if (kind == Kind::Schema)
        key += '|' + detail; // the action
    return key;
}

void ProblemList::add(Problem problem)
{
    ++m_totals[int(problem.severity)];
    if (m_problems.size() >= m_maximum)
        return;
    const QByteArray key = problem.groupKey() + '|' + QByteArray::number(problem.peer);
    if (m_causes.size() >= maximumCauses && !m_causes.contains(key))
        return;
    if (m_causes[key].count++ >= perCause)
        return;
    m_problems.push_back(std::move(problem));
}

void ProblemList::addFinding(FrameId frame, quint16 peer, const ValidationFinding &finding, const QByteArray &action)
{
    Problem problem;
    problem.kind = Problem::Kind::Schema;
    problem.severity = finding.severity;
    problem.frame = frame;
    problem.peer = peer;
    problem.pointer = finding.pointer;
    const QLatin1StringView id = finding.ruleId();
    problem.rule = QByteArray(id.data(), id.size());
    problem.detail = action;
    const QByteArray text = problem.rule + '|' + finding.pointer + '|' + finding.found + '|' + finding.expected + '|' + finding.fix + '|'
        + QByteArray::number(quintptr(finding.field), 16) + '|' + QByteArray::number(quintptr(finding.object), 16);
    auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd()) {
        problem.finding = known.value();
    } else {
        problem.finding = std::make_shared<const ValidationFinding>(finding);
        if (m_texts.size() < maximumTexts)
            m_texts.insert(text, problem.finding);
    }
    add(std::move(problem));
}

void ProblemList::finish(Analysis &analysis)
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
        // noFrame is the largest id: adding one makes it the smallest.
        return a.frame + 1 < b.frame + 1;
    });
    analysis.problems = std::move(m_problems);
    std::copy(std::begin(m_totals), std::end(m_totals), std::begin(analysis.problemTotals));
}

} // namespace Roamscope
