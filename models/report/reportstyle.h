// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/document.h"

namespace Roamscope {

/// How a style looks on white paper.
struct ReportLook
{
    quint32 text = 0x1D2733; ///< 0xRRGGBB
    quint32 fill = 0xFFFFFF; ///< white = none
    bool bold = false;
};

constexpr ReportLook reportLook(ReportStyle style)
{
    switch (style) {
    case ReportStyle::Strong:
        return {0x1D2733, 0xFFFFFF, true};
    case ReportStyle::Soft:
        return {0x5B6B7B, 0xFFFFFF, false};
    case ReportStyle::Group:
        return {0x1D2733, 0xE6ECF1, true};
    case ReportStyle::Good:
        return {0x1B6E3A, 0xE7F5EB, false};
    case ReportStyle::Note:
        return {0x2F6690, 0xE6F1FA, false};
    case ReportStyle::Warning:
        return {0x7A5000, 0xFFF3D6, false};
    case ReportStyle::Error:
        return {0xA3211A, 0xFDE7E5, false};
    case ReportStyle::Added:
        return {0x1B6E3A, 0xE7F5EB, false};
    case ReportStyle::Removed:
        return {0xA3211A, 0xFDE7E5, false};
    case ReportStyle::Changed:
        return {0x7A5000, 0xFFF3D6, false};
    case ReportStyle::Normal:
    case ReportStyle::Count:
        break;
    }
    return {};
}

namespace ReportColor {
constexpr quint32 heading = 0x1F3A4D; ///< fill of table headers
constexpr quint32 editable = 0x0B6B6B; ///< fill of headers under which the partner writes
constexpr quint32 editableFill = 0xF1FAF8;
constexpr quint32 line = 0xD3DBE2;
constexpr quint32 soft = 0x5B6B7B;
constexpr quint32 link = 0x1F5FA8;
}

} // namespace Roamscope
