// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <QHash>

namespace Roamscope {

/// Collects problems with bounds: of each cause the first thousand are kept, the rest is counted.
class ProblemList
{
public:
    static constexpr quint32 perCause = 1000;

    explicit ProblemList(std::size_t maximum)
        : m_maximum(maximum)
    {
    }

    void add(Problem problem);
    void addFinding(FrameId frame, quint16 peer, const ValidationFinding &finding, const QByteArray &action);
    /// Moves what was collected into the analysis, ordered by frame; those without a frame come first.
    void finish(Analysis &analysis);

private:
    struct Cause
    {
        quint32 count = 0;
        std::shared_ptr<const ValidationFinding> finding;
    };
    std::size_t m_maximum;
    std::vector<Problem> m_problems;
    QHash<QByteArray, Cause> m_causes;
    QHash<QByteArray, std::shared_ptr<const ValidationFinding>> m_texts;
    quint64 m_totals[3] = {};
};

} // namespace Roamscope
