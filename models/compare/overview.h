// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QList>
#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace Roamscope {

/// What a whole Comparison says, small enough for one screen: the facts that matter as sentences, how old stale
/// copies are, and where most of it comes from. Built in a worker; a value that can be kept.
struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Overview)
public:
    static constexpr int factCount = 10;
    static constexpr int offenderCount = 8;

    /// One sentence, and the filter that shows what it speaks of.
    struct Fact
    {
        Severity severity = Severity::Warning;
        QString text {};
        QString filter {};
        qint64 count = 0;
    };
    /// Stale copies by how far they are behind; the last bin has no end.
    enum AgeBin { Minutes, Hours, Day, Week, Month, Year, Older, AgeBinCount };
    struct Offender
    {
        QString name {};
        qint64 differences = 0;
        qint64 objects = 0; ///< with differences
    };

    ComparisonSummary summary {};
    std::vector<QString> fieldNames {}; ///< beside summary.fields
    std::vector<Fact> facts {}; ///< the gravest first
    std::array<std::array<qint64, AgeBinCount>, 2> ages {}; ///< by the older side
    std::vector<Offender> operators {};
    std::vector<Offender> locations {};
    QList<QString> ruleNames {}; ///< beside summary.toleratedByRule
    quint32 seen = 0; ///< differences it was made from

    /// Null when cancelled.
    static std::shared_ptr<const Overview> build(const Comparison &comparison, const std::atomic_bool &cancelled);
    static AgeBin binOf(qint64 microseconds);
    /// Translated: "up to 1 h".
    static QString binText(AgeBin bin);
    /// Filter text for a bin.
    static QString binFilter(AgeBin bin);
};
using OverviewPtr = std::shared_ptr<const Overview>;

} // namespace Roamscope
