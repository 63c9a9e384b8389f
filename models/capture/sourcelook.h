// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Roamscope {

/// How views name and mark one source of a capture.
struct SourceLook
{
    QString name;
    QString colour; ///< a name of the theme: "red", "teal" …
    bool operator==(const SourceLook &) const = default;
};

} // namespace Roamscope
