// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validatortext.h"

#include <array>

namespace Roamscope {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

bool equalButForCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lowered(x) == lowered(y); });
}

std::string bareName(std::string_view text)
{
    std::string letters;
    for (const char c : text.substr(0, 64)) {
        if ((c >= '0' && c <= '9') || (lowered(c) >= 'a' && lowered(c) <= 'z'))
            letters += lowered(c);
    }
    return letters;
}

int editDistance(std::string_view a, std::string_view b)
{
    if (a.size() > 64 || b.size() > 64)
        return 64;
    std::array<int, 65> row;
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool looksLikeNumber(std::string_view text)
{
    JsonCursor cursor;
    JsonNumber number;
    cursor.open(text.data(), qsizetype(text.size()), 0);
    return !text.empty() && (text[0] == '-' || (text[0] >= '0' && text[0] <= '9')) && cursor.number(&number)
        && cursor.p == cursor.end;
}

QByteArray withDecimalPoint(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos || text.size() > 32)
        return {};
    QByteArray fixed(text.data(), qsizetype(text.size()));
    fixed[qsizetype(comma)] = '.';
    return looksLikeNumber({fixed.constData(), std::size_t(fixed.size())}) ? fixed : QByteArray();
}

QByteArray expectedType(const CatalogField &field)
{
    if (field.array)
        return "array";
    switch (field.type) {
    case FieldType::String:
    case FieldType::CiString:
    case FieldType::DateTime:
    case FieldType::Url:
    case FieldType::Enum:
        return "string";
    case FieldType::Integer:
        return "integer";
    case FieldType::Number:
        return "number";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Object:
        return "object";
    case FieldType::Any:
        break;
    }
    return {};
}

std::string plainText(const JsonText &text)
{
    if (!text.escaped)
        return std::string(text.raw().substr(0, 4096));
    std::string plain(4096, '\0');
    plain.resize(std::size_t(unescape(text, plain.data(), qsizetype(plain.size()))));
    return plain;
}

} // namespace Roamscope
