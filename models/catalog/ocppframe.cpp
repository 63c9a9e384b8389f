// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocppframe.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype longestId = 36;
constexpr qsizetype longestDescription = 255;

constexpr quint8 in16 = 1;
constexpr quint8 in201 = 2;
constexpr quint8 in21 = 4;
constexpr quint8 in2 = in201 | in21;

struct ErrorCode
{
    std::string_view name;
    quint8 versions;
    std::string_view otherName; ///< what the other versions say instead
};

// Two names were misprinted in early documents and became what is sent; later ones print them right.
constexpr ErrorCode errorCodes[] = {
    {"NotImplemented", in16 | in2, {}},
    {"NotSupported", in16 | in2, {}},
    {"InternalError", in16 | in2, {}},
    {"ProtocolError", in16 | in2, {}},
    {"SecurityError", in16 | in2, {}},
    {"FormationViolation", in16, "FormatViolation"},
    {"FormatViolation", in2, "FormationViolation"},
    {"PropertyConstraintViolation", in16 | in2, {}},
    {"OccurenceConstraintViolation", in16 | in201, "OccurrenceConstraintViolation"},
    {"OccurrenceConstraintViolation", in21, "OccurenceConstraintViolation"},
    {"TypeConstraintViolation", in16 | in2, {}},
    {"GenericError", in16 | in2, {}},
    {"MessageTypeNotSupported", in2, {}},
    {"RpcFrameworkError", in2, {}},
};

quint8 versionBit(ProtocolVersion version)
{
    switch (version) {
    case ProtocolVersion::Ocpp201:
        return in201;
    case ProtocolVersion::Ocpp21:
        return in21;
    default:
        return in16;
    }
}

} // namespace

void OcppFrameCheck::report(ValidationRule rule, Severity severity, const char *begin, const char *end,
                            QByteArray expected, QByteArray fix)
{
    ValidationFinding finding = m_engine.finding(rule, severity, begin, end);
    finding.expected = std::move(expected);
    finding.fix = std::move(fix);
    m_engine.report(std::move(finding));
}

void OcppFrameCheck::run()
{
    JsonCursor &cursor = m_engine.cursor;
    cursor.skipSpace();
    if (cursor.peek() != '[') {
        const char *begin = cursor.p;
        if (m_engine.skipValue(0) && m_engine.finish())
            report(ValidationRule::WrongType, Severity::Error, begin, cursor.p, "array");
        return;
    }
    ++cursor.p;
    if (elements())
        m_engine.finish();
}

bool OcppFrameCheck::nextElement(quint32 place, const char *what)
{
    JsonCursor &cursor = m_engine.cursor;
    cursor.skipSpace();
    if (cursor.peek() == ']') {
        m_engine.push(place);
        report(ValidationRule::MissingRequired, Severity::Error, cursor.p, cursor.p, what);
        m_engine.pop();
        m_short = true;
        return false;
    }
    if (place > 0) {
        if (!cursor.take(','))
            return m_engine.syntaxError();
        cursor.skipSpace();
    }
    return true;
}

bool OcppFrameCheck::readKind(int *kind)
{
    JsonCursor &cursor = m_engine.cursor;
    m_engine.push(0u);
    const char *begin = cursor.p;
    if (!m_engine.skipValue(1))
        return false;
    const std::string_view text(begin, std::size_t(cursor.p - begin));
    *kind = text.size() == 1 && text[0] >= '2' && text[0] <= '6' ? text[0] - '0' : 0;
    if (*kind == 0) {
        report(ValidationRule::UnknownEnumValue, Severity::Error, begin, cursor.p, "MessageTypeId");
    } else if (*kind > int(Kind::CallError) && m_version != ProtocolVersion::Ocpp21
               && m_version != ProtocolVersion::Unknown) {
        report(ValidationRule::UnknownEnumValue, Severity::Error, begin, cursor.p, "MessageTypeId 2.1");
    }
    m_engine.pop();
    return true;
}

bool OcppFrameCheck::readText(quint32 place, qsizetype longest, const char *what, std::string_view *text)
{
    JsonCursor &cursor = m_engine.cursor;
    if (!nextElement(place, what))
        return m_short;
    m_engine.push(place);
    const char *begin = cursor.p;
    if (cursor.peek() != '"') {
        if (!m_engine.skipValue(1))
            return false;
        report(ValidationRule::WrongType, Severity::Error, begin, cursor.p, "string");
    } else {
        JsonText read;
        if (!cursor.text(&read))
            return m_engine.syntaxError();
        // The document gives the length; no schema does, and longer ids work in practice.
        if (read.size > longest && codePoints(read) > longest)
            report(ValidationRule::TooLong, Severity::Warning, begin, cursor.p, QByteArray::number(longest));
        if (text)
            *text = read.raw();
    }
    m_engine.pop();
    return true;
}

bool OcppFrameCheck::readErrorCode()
{
    std::string_view code;
    if (!readText(2, longestDescription, "errorCode", &code) || m_short)
        return m_short;
    const char *begin = code.data();
    if (!begin)
        return true;
    m_engine.push(2u);
    const auto known = std::ranges::find(errorCodes, code, &ErrorCode::name);
    if (known == std::end(errorCodes)) {
        report(ValidationRule::UnknownEnumValue, Severity::Warning, begin - 1, begin + code.size() + 1, "ErrorCode");
    } else if (m_version != ProtocolVersion::Unknown && !(known->versions & versionBit(m_version))) {
        const QByteArray fix(known->otherName.data(), qsizetype(known->otherName.size()));
        report(ValidationRule::UnknownEnumValue, Severity::Note, begin - 1, begin + code.size() + 1,
               "ErrorCode of another version", fix.isEmpty() ? fix : '"' + fix + '"');
    }
    m_engine.pop();
    return true;
}

const CatalogObject *OcppFrameCheck::payloadOf(int kind, std::string_view action, const char *begin)
{
    const Catalog &catalog = Catalog::instance();
    const QByteArrayView name(action.data(), qsizetype(action.size()));
    if (!isOcpp(m_version) || m_version == ProtocolVersion::Ocpp15 || action.empty())
        return nullptr;
    const CatalogObject *object = catalog.request(m_version, name);
    m_engine.push(2u);
    if (!object) {
        report(ValidationRule::UnknownAction, catalog.knowsAction(name) ? Severity::Warning : Severity::Error, begin - 1,
               begin + action.size() + 1, catalog.knowsAction(name) ? "another version" : "");
    } else if ((kind == int(Kind::Send)) != catalog.isSend(m_version, name)) {
        report(ValidationRule::Inconsistent, Severity::Warning, begin - 1, begin + action.size() + 1,
               kind == int(Kind::Send) ? "call" : "send");
    }
    m_engine.pop();
    return object;
}

bool OcppFrameCheck::readPayload(quint32 place, const CatalogObject *object)
{
    JsonCursor &cursor = m_engine.cursor;
    if (!nextElement(place, "payload"))
        return m_short;
    m_engine.push(place);
    bool goesOn = true;
    if (object) {
        goesOn = m_engine.document(*object, 1);
    } else {
        const char *begin = cursor.p;
        const bool isObject = cursor.peek() == '{';
        goesOn = m_engine.skipValue(1);
        if (goesOn && !isObject)
            report(ValidationRule::WrongType, Severity::Error, begin, cursor.p, "object");
    }
    m_engine.pop();
    return goesOn;
}

bool OcppFrameCheck::elements()
{
    JsonCursor &cursor = m_engine.cursor;
    int kind = 0;
    if (!nextElement(0, "MessageTypeId"))
        return m_short && cursor.take(']');
    if (!readKind(&kind) || !readText(1, longestId, "messageId", nullptr))
        return false;
    quint32 place = 2;
    if (!m_short && (kind == int(Kind::Call) || kind == int(Kind::Send))) {
        std::string_view action;
        if (!readText(place++, longestDescription, "action", &action))
            return false;
        if (!m_short && !readPayload(place++, payloadOf(kind, action, action.data())))
            return false;
    } else if (!m_short && kind == int(Kind::CallResult)) {
        const CatalogObject *object = m_action.isEmpty() ? nullptr : Catalog::instance().response(m_version, m_action);
        if (!readPayload(place++, object))
            return false;
    } else if (!m_short && kind != 0) {
        if (!readErrorCode())
            return false;
        if (!m_short && !readText(3, longestDescription, "errorDescription", nullptr))
            return false;
        place = 4;
        if (!m_short && !readPayload(place++, nullptr))
            return false;
    }
    // What stands behind has no meaning; it is named once.
    bool surplus = false;
    for (;; ++place) {
        cursor.skipSpace();
        if (cursor.peek() == ']')
            break;
        if (!cursor.take(','))
            return m_engine.syntaxError();
        const char *begin = cursor.p;
        if (!m_engine.skipValue(1))
            return false;
        if (!surplus && kind != 0) {
            surplus = true;
            m_engine.push(place);
            report(ValidationRule::TooManyItems, Severity::Warning, begin, cursor.p, QByteArray::number(place));
            m_engine.pop();
        }
    }
    ++cursor.p;
    return true;
}

} // namespace Roamscope
