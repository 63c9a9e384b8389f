// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/recordcompare.h"

namespace Roamscope {

bool sameText(std::string_view escaped, std::string_view plain)
{
    const char *a = escaped.data();
    const char *const aEnd = a + escaped.size();
    const char *b = plain.data();
    const char *const bEnd = b + plain.size();
    bool inString = false;
    while (true) {
        if (!inString) {
            while (a < aEnd && *a == ' ')
                ++a;
            while (b < bEnd && (*b == ' ' || *b == '\t' || *b == '\n' || *b == '\r'))
                ++b;
        }
        if (a >= aEnd || b >= bEnd)
            break;
        char c = *a++;
        if (c == '\\') {
            if (a >= aEnd || (*a != '"' && *a != '\\' && *a != '/'))
                return false;
            c = *a++;
        }
        if (c != *b)
            return false;
        ++b;
        if (c == '"') {
            inString = !inString;
        } else if (c == '\\' && inString) {
            // An escape of the inner text: its second character must not be taken for a quote.
            if (a + 1 >= aEnd || b >= bEnd)
                return false;
            char second = *a++;
            if (second == '\\')
                second = *a++;
            if (second != *b++)
                return false;
        }
    }
    return a >= aEnd && b >= bEnd;
}

bool sameValue(const simdjson::dom::element &a, const simdjson::dom::element &b, int depth)
{
    using simdjson::dom::element_type;
    if (depth > 64)
        return true; // deeper than any message; not worth a report
    double numberA = 0;
    double numberB = 0;
    if (!a.get_double().get(numberA) && !b.get_double().get(numberB))
        return numberA == numberB;
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case element_type::OBJECT: {
        simdjson::dom::object objectA;
        simdjson::dom::object objectB;
        if (a.get(objectA) || b.get(objectB) || objectA.size() != objectB.size())
            return false;
        for (const auto field : objectA) {
            simdjson::dom::element other;
            if (objectB.at_key(field.key).get(other) || !sameValue(field.value, other, depth + 1))
                return false;
        }
        return true;
    }
    case element_type::ARRAY: {
        simdjson::dom::array arrayA;
        simdjson::dom::array arrayB;
        if (a.get(arrayA) || b.get(arrayB))
            return false;
        auto itA = arrayA.begin();
        auto itB = arrayB.begin();
        for (; itA != arrayA.end() && itB != arrayB.end(); ++itA, ++itB) {
            if (!sameValue(*itA, *itB, depth + 1))
                return false;
        }
        return !(itA != arrayA.end()) && !(itB != arrayB.end());
    }
    case element_type::STRING: {
        std::string_view textA;
        std::string_view textB;
        return !a.get(textA) && !b.get(textB) && textA == textB;
    }
    case element_type::BOOL: {
        bool truthA = false;
        bool truthB = false;
        return !a.get(truthA) && !b.get(truthB) && truthA == truthB;
    }
    default:
        return true;
    }
}

} // namespace Roamscope
