// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/findingrows.h"

#include <QString>

namespace Roamscope {

/// A group of findings as a person sends it on: all that is said of it, its first occurrences with their evidence.
class FindingClipboard
{
public:
    static constexpr std::size_t mostOccurrences = 20;

    FindingClipboard(const InsightResult &result, const FindingGroup &group, const FindingRows::Row &row, const TimeFormat &format);

    QString plainText() const;
    QString markdown() const;

private:
    QString occurrence(const Finding &finding) const;

    const InsightResult &m_result;
    const FindingGroup &m_group;
    const FindingRows::Row &m_row;
    TimeFormat m_format;
    InsightText m_text;
};

/// "What happened", … with the words of a finding, as a piece of HTML for the details of a group.
QString findingHtml(const InsightResult &result, const Finding &finding, const FindingGroup &group, const FindingRows::Row &row, const TimeFormat &format);
/// "Error", "Warning", "Note", translated.
QString severityText(Severity severity);

} // namespace Roamscope
