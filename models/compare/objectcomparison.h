// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/aligneddocument.h"
#include "models/compare/comparesession.h"

#include <QHash>
#include <QString>

#include <memory>

namespace Roamscope {

/// One object laid out side by side, with what the Comparison says of its fields. Made in a worker where objects or
/// comparisons are large.
struct ObjectComparison
{
    AlignedDocument document;
    QHash<int, QString> notes; ///< by difference
    QHash<int, int> older; ///< by difference: the side whose copy is older
    QHash<int, int> rowOf; ///< by difference
    QString title;

    struct Input
    {
        ComparisonPtr comparison {};
        CompareSession::Object object {};
        std::array<QByteArray, AlignedDocument::sideCount> texts {};
        ComparisonNotes::Notes notes {};
        bool isLarge() const;
    };
    static Input input(const CompareSession &session, const ComparisonNotes::Notes &notes);
    static std::shared_ptr<const ObjectComparison> build(const Input &input);
};

/// "Unit suspected (×1000)", for people.
QString kindText(const Difference &difference);

} // namespace Roamscope
