// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/filterexpression.h"

namespace Roamscope {

/// A piece of a filter text.
struct FilterToken
{
    enum class Type : quint8 {
        End,
        Word, ///< name, number, time, bare word
        String, ///< quoted; `text` is without quotes and escapes
        Open,
        Close,
        OpenSet,
        CloseSet,
        Comma,
        Range,
        And,
        Or,
        Not,
        Operator,
        Error,
    };
    Type type = Type::End;
    FilterOperator op = FilterOperator::Exists;
    int position = 0;
    int length = 0;
    QString text;
};

/// Cuts a text into tokens; the last is End. Never fails: what cannot be read is an Error token.
QList<FilterToken> filterTokens(const QString &text);

/// Reads a filter. Empty when `error` says why not, or when the text is blank. Bounded in depth and size.
std::optional<FilterNode> parseFilter(const QString &text, FilterError *error);

} // namespace Roamscope
