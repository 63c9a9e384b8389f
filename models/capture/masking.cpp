// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/masking.h"

#include "models/capture/framedecoder.h"
#include "models/capture/jsontext.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace Roamscope {

namespace {

constexpr QByteArrayView dots("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");
constexpr std::size_t deepest = 512; ///< nesting beyond it is read as if it were flat
constexpr int mostWrappings = 3; ///< JSON in a string in JSON …

struct Span
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

struct Edit
{
    Span span;
    QByteArray text;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// What the name of a member means for masking.
enum class Member : quint8 {
    Other,
    Key, ///< 1.6: a configuration key; a VPN's key
    Name, ///< 2.x: of a variable
    Variable,
    Attributes, ///< 2.x NotifyReport: variableAttribute
    Value, ///< what a key or variable holds
    Server,
    User,
    Token,
    Secret, ///< its value is one, whatever stands around it
};

Member memberOf(QByteArrayView name)
{
    if (name == "key")
        return Member::Key;
    if (name == "name")
        return Member::Name;
    if (name == "variable")
        return Member::Variable;
    if (name == "variableAttribute")
        return Member::Attributes;
    if (name == "value" || name == "attributeValue" || name == "actualValue")
        return Member::Value;
    if (name == "server")
        return Member::Server;
    if (name == "user")
        return Member::User;
    if (name == "token")
        return Member::Token;
    return isSecretName(name) ? Member::Secret : Member::Other;
}

/// One open bracket.
struct Level
{
    bool isObject = false;
    Member member = Member::Other; ///< of the parent that it is the value of
    bool namesSecret = false; ///< its "name" or "key" is that of a secret
    bool variableIsSecret = false;
    bool hasServer = false;
    bool hasUser = false;
    Span key {};
    std::vector<Span> values {}; ///< of its Value members, until it is known what they are
};

/// Looks for secrets in JSON, or in text that has JSON in it. Never fails: what is broken is read as far as its
/// strings can be told apart.
class SecretFinder
{
public:
    SecretFinder(QByteArrayView text, bool isHttp, int wrapping)
        : m_text(text)
        , m_isHttp(isHttp)
        , m_wrapping(wrapping)
    {
        m_levels.emplace_back();
    }

    std::vector<Edit> find()
    {
        const qsizetype size = m_text.size();
        qsizetype at = 0;
        while (at < size) {
            const char c = m_text[at];
            if (c == '"') {
                at = readString(at);
            } else if (c == '{' || c == '[') {
                open(c == '{');
                ++at;
            } else if (c == '}' || c == ']') {
                close();
                ++at;
            } else if (c == ',') {
                m_member = Member::Other;
                ++at;
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                const qsizetype begin = at;
                while (at < size && (std::isalnum(uchar(m_text[at])) || m_text[at] == '.' || m_text[at] == '-' || m_text[at] == '+'))
                    ++at;
                takeValue({begin, at}, false);
            } else {
                ++at;
            }
        }
        while (m_levels.size() > 1)
            close(); // cut off: what was seen counts
        close();
        std::sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) { return a.span.begin < b.span.begin; });
        return std::move(m_edits);
    }

private:
    void open(bool isObject)
    {
        if (m_levels.size() >= deepest) {
            ++m_beyond;
        } else {
            m_levels.push_back({.isObject = isObject, .member = m_member});
        }
        m_member = Member::Other;
    }

    void close()
    {
        m_member = Member::Other;
        if (m_beyond > 0) {
            --m_beyond;
            return;
        }
        if (m_levels.empty())
            return;
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (level.namesSecret || level.variableIsSecret) {
            for (const Span &value : level.values)
                m_edits.push_back({value, quoted()});
            level.values.clear();
        }
        // A VPN's shared secret is called "key".
        if (level.hasServer && level.hasUser && level.key.begin >= 0)
            m_edits.push_back({level.key, quoted()});
        if (m_levels.empty()) {
            m_levels.emplace_back(); // brackets that were never opened
            return;
        }
        Level &parent = m_levels.back();
        if (level.isObject && level.member == Member::Variable)
            parent.variableIsSecret = parent.variableIsSecret || level.namesSecret;
        const bool ofAttributes = level.isObject ? parent.member == Member::Attributes && !parent.isObject : level.member == Member::Attributes;
        if (ofAttributes)
            parent.values.insert(parent.values.end(), level.values.begin(), level.values.end());
    }

    static QByteArray quoted() { return '"' + dots.toByteArray() + '"'; }

    /// Returns where to go on.
    qsizetype readString(qsizetype quote)
    {
        const qsizetype size = m_text.size();
        qsizetype end = quote + 1;
        while (end < size && m_text[end] != '"')
            end += m_text[end] == '\\' ? 2 : 1;
        end = std::min(end, size);
        const QByteArrayView inside = m_text.sliced(quote + 1, end - quote - 1);
        const qsizetype after = std::min(end + 1, size);
        qsizetype next = after;
        while (next < size && isBlank(m_text[next]))
            ++next;
        if (next < size && m_text[next] == ':') {
            m_member = inside.contains('\\') ? memberOf(unescapeJson(inside)) : memberOf(inside);
            return next + 1;
        }
        takeValue({quote, after}, true);
        return after;
    }

    void takeValue(Span span, bool isString)
    {
        const Member member = std::exchange(m_member, Member::Other);
        Level &level = m_levels.back();
        const QByteArrayView inside =
            isString ? m_text.sliced(span.begin + 1, std::max<qsizetype>(0, span.end - span.begin - 2)) : QByteArrayView();
        const bool empty = isString && inside.isEmpty();
        switch (member) {
        case Member::Secret:
            if (!empty)
                m_edits.push_back({span, quoted()});
            return;
        case Member::Token:
            // In OCPI the token of a person is an object; a string is the credential of a party.
            if (m_isHttp && isString && !empty) {
                m_edits.push_back({span, quoted()});
                return;
            }
            break;
        case Member::Key:
            level.key = span;
            [[fallthrough]];
        case Member::Name:
            if (isString)
                level.namesSecret = level.namesSecret || isSecretName(unescapeJson(inside));
            break;
        case Member::Value:
            if (!empty)
                level.values.push_back(span);
            break;
        case Member::Server:
            level.hasServer = true;
            break;
        case Member::User:
            level.hasUser = true;
            break;
        default:
            break;
        }
        if (isString && inside.size() > 8)
            lookInside(span, inside);
    }

    void lookInside(Span span, QByteArrayView inside)
    {
        const bool mayBeUrl = inside.contains('/') && (inside.contains('@') || inside.contains('='));
        const bool mayBeJson = m_wrapping < mostWrappings && inside.contains('"') && (inside.contains('{') || inside.contains('['));
        if (!mayBeUrl && !mayBeJson)
            return;
        const QByteArray plain = unescapeJson(inside);
        const QByteArray masked = maskedWrapped(plain);
        if (masked != plain)
            m_edits.push_back({span, quotedJson(masked)});
    }

    QByteArray maskedWrapped(const QByteArray &plain) const;

    const QByteArrayView m_text;
    const bool m_isHttp;
    const int m_wrapping;
    std::vector<Level> m_levels;
    std::size_t m_beyond = 0;
    Member m_member = Member::Other; ///< of the value that comes next
    std::vector<Edit> m_edits;
};

QByteArray applied(const QByteArray &text, const std::vector<Edit> &edits)
{
    if (edits.empty())
        return text;
    QByteArray result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (const Edit &edit : edits) {
        if (edit.span.begin < at)
            continue; // inside one that is gone already
        result += QByteArrayView(text).sliced(at, edit.span.begin - at);
        result += edit.text;
        at = edit.span.end;
    }
    result += QByteArrayView(text).sliced(at);
    return result;
}

bool endsUrl(char c)
{
    return isBlank(c) || c == '"' || c == '\'' || c == '<' || c == '>';
}

/// ftp://user:password@host → ftp://user:••••@host
QByteArray withoutUserPasswords(const QByteArray &text)
{
    std::vector<Edit> edits;
    qsizetype at = 0;
    while ((at = text.indexOf("://", at)) >= 0) {
        at += 3;
        qsizetype colon = -1;
        qsizetype last = -1;
        for (qsizetype i = at; i < text.size() && text[i] != '/' && !endsUrl(text[i]); ++i) {
            if (text[i] == ':' && colon < 0)
                colon = i;
            else if (text[i] == '@')
                last = i;
        }
        if (colon >= 0 && last > colon + 1)
            edits.push_back({{colon + 1, last}, dots.toByteArray()});
    }
    return applied(text, edits);
}

/// ?token=abc&x=1 → ?token=••••&x=1; also of forms ("client_secret=…").
QByteArray withoutSecretParameters(const QByteArray &text)
{
    std::vector<Edit> edits;
    qsizetype at = 0;
    while ((at = text.indexOf('=', at)) >= 0) {
        qsizetype begin = at;
        while (begin > 0 && (std::isalnum(uchar(text[begin - 1])) || text[begin - 1] == '_' || text[begin - 1] == '-' || text[begin - 1] == '.'))
            --begin;
        const QByteArrayView name = QByteArrayView(text).sliced(begin, at - begin);
        const bool starts = begin == 0 || text[begin - 1] == '?' || text[begin - 1] == '&' || text[begin - 1] == ';';
        ++at;
        if (!starts || !(isSecretName(name) || qstrnicmp(name.data(), name.size(), "token", 5) == 0))
            continue;
        qsizetype end = at;
        while (end < text.size() && text[end] != '&' && text[end] != '#' && !endsUrl(text[end]))
            ++end;
        if (end > at)
            edits.push_back({{at, end}, dots.toByteArray()});
        at = end;
    }
    return applied(text, edits);
}

/// A header that was written down in a line of a log: "Authorization: Basic …".
QByteArray withoutHeaderLines(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    std::vector<Edit> edits;
    qsizetype at = 0;
    while ((at = lower.indexOf("authorization:", at)) >= 0) {
        at += 14;
        while (at < text.size() && text[at] == ' ')
            ++at;
        for (const QByteArrayView scheme : {QByteArrayView("basic "), QByteArrayView("token "), QByteArrayView("bearer ")}) {
            if (QByteArrayView(lower).sliced(at).startsWith(scheme)) {
                at += scheme.size();
                break;
            }
        }
        qsizetype end = at;
        while (end < text.size() && !endsUrl(text[end]) && text[end] != ',')
            ++end;
        if (end > at)
            edits.push_back({{at, end}, dots.toByteArray()});
        at = end;
    }
    return applied(text, edits);
}

QByteArray maskedUrl(const QByteArray &text)
{
    QByteArray result = text;
    if (result.contains("://") && result.contains('@'))
        result = withoutUserPasswords(result);
    if (result.contains('='))
        result = withoutSecretParameters(result);
    return result;
}

QByteArray maskedJson(const QByteArray &text, bool isHttp, int wrapping)
{
    if (text.size() < 4)
        return text;
    return applied(text, SecretFinder(text, isHttp, wrapping).find());
}

QByteArray SecretFinder::maskedWrapped(const QByteArray &plain) const
{
    const QByteArray inner = plain.contains('"') ? maskedJson(plain, m_isHttp, m_wrapping + 1) : plain;
    return maskedUrl(inner);
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    // "Basic_Auth-Password" and "BasicAuthPassword" are one name.
    std::array<char, 128> buffer {};
    qsizetype length = 0;
    for (const char c : name) {
        if (!std::isalnum(uchar(c)))
            continue;
        if (length == qsizetype(buffer.size()))
            break;
        buffer[std::size_t(length++)] = char(std::tolower(uchar(c)));
    }
    const QByteArrayView plain(buffer.data(), length);
    static constexpr QByteArrayView whole[] = {"psk", "pwd", "pin", "authorization", "pass"};
    if (std::find(std::begin(whole), std::end(whole), plain) != std::end(whole))
        return true;
    static constexpr QByteArrayView parts[] = {"password", "passwd", "passphrase", "secret", "authorizationkey", "authkey", "apikey",
                                               "privatekey", "presharedkey", "wifikey", "wlankey", "wpakey", "simpin", "pincode",
                                               "accesstoken", "refreshtoken", "authtoken", "bearertoken"};
    return std::any_of(std::begin(parts), std::end(parts), [plain](QByteArrayView part) { return plain.contains(part); });
}

QByteArray maskedText(const QByteArray &text, bool isHttp)
{
    QByteArray result = maskedJson(text, isHttp, 0);
    const QByteArrayView begin = QByteArrayView(result).trimmed();
    if (!begin.startsWith('{') && !begin.startsWith('['))
        result = withoutHeaderLines(maskedUrl(result));
    return result;
}

void maskSecrets(RecordedFrame &frame)
{
    const bool isHttp = frame.kind == FrameKind::HttpRequest || frame.kind == FrameKind::HttpResponse;
    FrameBody &body = frame.body;
    for (QByteArray *text : {&body.message, &body.payload, &body.text, &body.errorDescription}) {
        if (!text->isEmpty())
            *text = maskedText(*text, isHttp);
    }
    if (!body.path.isEmpty())
        body.path = maskedUrl(body.path);
    for (auto &[name, value] : body.headers) {
        value = maskedHeader(name, value);
        if (value.contains("://") || value.contains('='))
            value = maskedUrl(value); // Location, Link
    }
}

} // namespace Roamscope
