// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filterparser.h"

namespace Roamscope {

namespace {

bool endsWord(const QString &text, int at)
{
    const QChar c = text[at];
    if (c.isSpace())
        return true;
    switch (c.unicode()) {
    case u'(':
    case u')':
    case u'{':
    case u'}':
    case u',':
    case u'"':
    case u'=':
    case u'<':
    case u'>':
    case u'!':
    case u'&':
    case u'|':
        return true;
    case u'.':
        return at + 1 < text.size() && text[at + 1] == QLatin1Char('.');
    default:
        return false;
    }
}

FilterToken readString(const QString &text, int at)
{
    FilterToken token {.type = FilterToken::Type::String, .position = at, .text = {}};
    int i = at + 1;
    while (i < text.size()) {
        const QChar c = text[i++];
        if (c == QLatin1Char('"')) {
            token.length = i - at;
            return token;
        }
        if (c == QLatin1Char('\\') && i < text.size()) {
            const QChar escaped = text[i++];
            switch (escaped.unicode()) {
            case u'n':
                token.text += QLatin1Char('\n');
                break;
            case u't':
                token.text += QLatin1Char('\t');
                break;
            case u'"':
            case u'\\':
                token.text += escaped;
                break;
            default:
                // Regular expressions are full of these: keep them.
                token.text += QLatin1Char('\\');
                token.text += escaped;
            }
            continue;
        }
        token.text += c;
    }
    token.type = FilterToken::Type::Error;
    token.length = int(text.size()) - at;
    return token;
}

FilterToken keyword(FilterToken token)
{
    const auto is = [&](const char *word) { return token.text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0; };
    const auto as = [&](FilterToken::Type type) { token.type = type; };
    const auto asOperator = [&](FilterOperator op) {
        token.type = FilterToken::Type::Operator;
        token.op = op;
    };
    if (is("and"))
        as(FilterToken::Type::And);
    else if (is("or"))
        as(FilterToken::Type::Or);
    else if (is("not"))
        as(FilterToken::Type::Not);
    else if (is("in"))
        asOperator(FilterOperator::In);
    else if (is("contains"))
        asOperator(FilterOperator::Contains);
    else if (is("matches"))
        asOperator(FilterOperator::Matches);
    else if (is("eq"))
        asOperator(FilterOperator::Equal);
    else if (is("ne"))
        asOperator(FilterOperator::NotEqual);
    else if (is("lt"))
        asOperator(FilterOperator::Less);
    else if (is("le"))
        asOperator(FilterOperator::LessEqual);
    else if (is("gt"))
        asOperator(FilterOperator::Greater);
    else if (is("ge"))
        asOperator(FilterOperator::GreaterEqual);
    return token;
}

} // namespace

QList<FilterToken> filterTokens(const QString &text)
{
    struct Symbol
    {
        const char *text;
        FilterToken::Type type;
        FilterOperator op;
    };
    using Type = FilterToken::Type;
    using Op = FilterOperator;
    // Longest first.
    static constexpr Symbol symbols[] = {
        {"&&", Type::And, Op::Exists},          {"||", Type::Or, Op::Exists},           {"==", Type::Operator, Op::Equal},
        {"!=", Type::Operator, Op::NotEqual},   {"<=", Type::Operator, Op::LessEqual},  {">=", Type::Operator, Op::GreaterEqual},
        {"..", Type::Range, Op::Exists},        {"<", Type::Operator, Op::Less},        {">", Type::Operator, Op::Greater},
        {"=", Type::Operator, Op::Equal},       {"!", Type::Not, Op::Exists},           {"(", Type::Open, Op::Exists},
        {")", Type::Close, Op::Exists},         {"{", Type::OpenSet, Op::Exists},       {"}", Type::CloseSet, Op::Exists},
        {",", Type::Comma, Op::Exists},
    };
    QList<FilterToken> tokens;
    int at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        if (text[at] == QLatin1Char('"')) {
            tokens.append(readString(text, at));
            at += tokens.back().length;
            continue;
        }
        const Symbol *found = nullptr;
        for (const Symbol &symbol : symbols) {
            if (QStringView(text).sliced(at).startsWith(QLatin1StringView(symbol.text))) {
                found = &symbol;
                break;
            }
        }
        if (found) {
            const int length = int(qstrlen(found->text));
            tokens.append({.type = found->type, .op = found->op, .position = at, .length = length, .text = text.sliced(at, length)});
            at += length;
            continue;
        }
        int end = at;
        while (end < text.size() && !endsWord(text, end))
            ++end;
        if (end == at) { // a single & or |
            tokens.append({.type = Type::Error, .position = at, .length = 1, .text = text.sliced(at, 1)});
            ++at;
            continue;
        }
        tokens.append(keyword({.type = Type::Word, .position = at, .length = end - at, .text = text.sliced(at, end - at)}));
        at = end;
    }
    tokens.append({.type = Type::End, .position = int(text.size()), .length = 0, .text = {}});
    return tokens;
}

} // namespace Roamscope
