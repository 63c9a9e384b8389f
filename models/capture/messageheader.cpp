// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"
#include "models/capture/recordparser.h"

#include <array>
#include <cstring>

namespace Roamscope {

namespace {

struct Cursor
{
    const char *p;
    const char *end;

    void skipBlanks()
    {
        while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
            ++p;
    }
    bool take(char c)
    {
        skipBlanks();
        if (p >= end || *p != c)
            return false;
        ++p;
        return true;
    }
};

// A string (or, as some chargers write it, a number) without its quotes. False when it must be
// unescaped first, or is neither.
bool takeText(Cursor &at, bool escaped, std::string_view *text)
{
    at.skipBlanks();
    if (escaped && at.end - at.p >= 2 && at.p[0] == '\\' && at.p[1] == '"')
        ++at.p;
    else if (escaped && at.p < at.end && *at.p == '\\')
        return false;
    if (at.p >= at.end)
        return false;
    if (*at.p != '"') {
        const char *const start = at.p;
        while (at.p < at.end && ((*at.p >= '0' && *at.p <= '9') || *at.p == '-' || *at.p == '.'))
            ++at.p;
        *text = {start, std::size_t(at.p - start)};
        return at.p > start;
    }
    const char *const start = ++at.p;
    const char stop = escaped ? '\\' : '"';
    while (at.p < at.end && *at.p != stop && (escaped || *at.p != '\\'))
        ++at.p;
    if (at.p >= at.end || *at.p != stop)
        return false;
    *text = {start, std::size_t(at.p - start)};
    if (!escaped) {
        ++at.p;
        return true;
    }
    if (at.end - at.p < 2 || at.p[1] != '"')
        return false;
    at.p += 2;
    return true;
}

bool readHead(Cursor at, const char *begin, bool escaped, MessageHeader *header)
{
    if (!at.take('['))
        return false;
    at.skipBlanks();
    if (at.p >= at.end || *at.p < '2' || *at.p > '6')
        return false;
    static constexpr FrameKind kinds[] = {FrameKind::Call, FrameKind::CallResult, FrameKind::CallError,
                                          FrameKind::CallResultError, FrameKind::Send};
    header->kind = kinds[*at.p - '2'];
    ++at.p;
    if (!at.take(',') || !takeText(at, escaped, &header->messageId))
        return false;
    const bool hasThird = header->kind != FrameKind::CallResult;
    at.skipBlanks();
    if (at.p < at.end && *at.p == ']' && !hasThird) {
        header->rest = std::size_t(at.p - begin);
        header->valid = true;
        return true;
    }
    if (!at.take(','))
        return false;
    if (hasThird) {
        if (!takeText(at, escaped, &header->third))
            return false;
        at.take(',');
    }
    at.skipBlanks();
    header->rest = std::size_t(at.p - begin);
    header->valid = true;
    return true;
}

} // namespace

MessageHeader readMessageHeader(std::string_view text, bool escaped, QByteArray &scratch)
{
    MessageHeader header;
    if (readHead({text.data(), text.data() + text.size()}, text.data(), escaped, &header))
        return header;
    // Escapes inside the id, or line breaks inside an escaped frame: rare, so slowly. The result's texts
    // live in scratch; `rest` is meaningful for unescaped text only.
    header = {};
    if (text.find('\\') == std::string_view::npos)
        return header;
    QByteArray plain;
    if (escaped) {
        plain = unescapeJson(QByteArrayView(text.data(), qsizetype(text.size())));
        text = {plain.constData(), std::size_t(plain.size())};
        if (readHead({text.data(), text.data() + text.size()}, text.data(), false, &header)) {
            scratch = plain;
            const auto move = [&](std::string_view view) {
                return view.empty() ? view : std::string_view(scratch.constData() + (view.data() - plain.constData()), view.size());
            };
            header.messageId = move(header.messageId);
            header.third = move(header.third);
            return header;
        }
        header = {};
    }
    const std::vector<QByteArrayView> elements = jsonArrayElements(QByteArrayView(text.data(), qsizetype(text.size())), 3);
    if (elements.size() < 2 || elements[0].size() != 1 || elements[0][0] < '2' || elements[0][0] > '6')
        return header;
    const QByteArray id = jsonStringValue(elements[1]);
    const bool hasThird = elements[0][0] != '3';
    if (hasThird && elements.size() < 3)
        return header;
    const QByteArray third = hasThird ? jsonStringValue(elements[2]) : QByteArray();
    scratch = id + third;
    const QByteArrayView last = elements[hasThird ? 2 : 1];
    // Reads the type through the fast path.
    const QByteArray head = QByteArrayLiteral("[") + elements[0][0] + (hasThird ? ",\"\",\"\"]" : ",\"\"]");
    readHead({head.constData(), head.constData() + head.size()}, head.constData(), false, &header);
    header.messageId = {scratch.constData(), std::size_t(id.size())};
    header.third = {scratch.constData() + id.size(), std::size_t(third.size())};
    Cursor at {last.data() + last.size(), text.data() + text.size()};
    at.take(',');
    at.skipBlanks();
    header.rest = std::size_t(at.p - text.data());
    return header;
}

QByteArray httpAction(QByteArrayView method, QByteArrayView url, ProtocolVersion *version)
{
    static constexpr std::array<QByteArrayView, 13> modules = {
        "locations", "sessions", "cdrs", "tariffs", "tokens", "commands", "chargingprofiles",
        "hubclientinfo", "credentials", "payments", "bookings", "versions", "bookinglocations"};
    // The path only: scheme, host and query aside.
    qsizetype start = 0;
    for (qsizetype i = 0; i + 2 < url.size(); ++i) {
        if (url[i] == '/' || url[i] == '?')
            break;
        if (url[i] == ':' && url[i + 1] == '/' && url[i + 2] == '/') {
            start = url.indexOf('/', i + 3);
            break;
        }
    }
    QByteArrayView path = start < 0 ? QByteArrayView() : url.sliced(start);
    const qsizetype query = path.indexOf('?');
    if (query >= 0)
        path = path.first(query);
    QByteArrayView module;
    QByteArrayView first;
    bool sawVersion = false;
    while (!path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        const QByteArrayView segment = slash < 0 ? path : path.first(slash);
        path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
        if (segment.isEmpty())
            continue;
        if (first.isEmpty())
            first = segment;
        if (segment.size() <= 6 && segment[0] == '2' && segment.contains('.')) {
            const ProtocolVersion found = protocolVersionFromText(segment);
            if (isOcpi(found)) {
                sawVersion = true;
                if (version)
                    *version = found;
                continue;
            }
        }
        for (const QByteArrayView known : modules) {
            if (segment.size() == known.size() && qstrnicmp(segment.data(), segment.size(), known.data(), known.size()) == 0)
                module = known;
        }
        if (!module.isEmpty())
            break;
    }
    QByteArray action = method.toByteArray();
    const QByteArrayView what = !module.isEmpty() ? module : sawVersion ? QByteArrayView("versions") : first;
    if (!what.isEmpty() && what.size() <= 40) {
        action += ' ';
        action += what;
    }
    return action;
}

} // namespace Roamscope
