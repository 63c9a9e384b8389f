// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filterexpression.h"

#include <QStringView>

#include <span>

namespace Roamscope {

/// A name of the filter language. Several names can mean one field.
struct FilterFieldInfo
{
    const char *name;
    FilterField field;
    FilterType type;
    const char *description; ///< English, QT_TRANSLATE_NOOP in the context Roamscope::Filter
    bool isAlias = false;
};

struct FilterWord
{
    const char *word;
    quint32 mask;
};

std::span<const FilterFieldInfo> filterFields();
/// nullptr when there is no such field; `payload.…` is Payload.
const FilterFieldInfo *filterField(QStringView name);
/// Words of kind, from/to, direction, protocol and flags, with the bits they stand for.
std::span<const FilterWord> filterWords(FilterType type);
/// Bits of a word of such a type, as it may be written; 0 when there is none.
quint32 filterWordMask(FilterType type, QByteArrayView word);
/// Paths below the payload that status, transaction, connector … look at, in order.
std::span<const char *const> payloadPathsOf(FilterField field);

} // namespace Roamscope
