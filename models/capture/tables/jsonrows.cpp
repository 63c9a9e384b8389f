// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/jsonrows.h"

#include "models/capture/jsontext.h"
#include "models/capture/textlog/framescan.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>
#include <unordered_set>

namespace Roamscope {

namespace {

constexpr int maximumDepth = 6;
constexpr std::size_t maximumPaths = 400;
constexpr std::size_t maximumPath = 400;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

const char *skipBlanks(const char *p, const char *end)
{
    while (p < end && isBlank(*p))
        ++p;
    return p;
}

template<std::size_t size>
bool isOneOf(std::string_view text, const std::array<std::string_view, size> &words)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; });
    });
}

/// An object that says what it is by its members is looked into, whatever it is called.
bool isEnvelope(const simdjson::dom::object &object)
{
    static constexpr std::array<std::string_view, 14> members {"method", "url", "uri", "path", "action", "command", "payload", "body", "headers", "messageid",
                                                               "message_id", "msgid", "uniqueid", "status_code"};
    for (const auto field : object) {
        if (isOneOf(field.key, members))
            return true;
    }
    return false;
}

bool staysWhole(std::string_view name, const simdjson::dom::object &object)
{
    static constexpr std::array<std::string_view, 8> payloads {"payload", "body", "requestbody", "responsebody", "request_body", "response_body", "headers", "params"};
    static constexpr std::array<std::string_view, 10> messages {"request", "response", "req", "res", "resp", "frame", "message", "msg", "answer", "reply"};
    return isOneOf(name, payloads) || (isOneOf(name, messages) && !isEnvelope(object));
}

void collect(const simdjson::dom::object &object, const std::string &prefix, int depth, std::vector<std::string> &paths, std::unordered_set<std::string> &seen)
{
    for (const auto field : object) {
        if (paths.size() >= maximumPaths)
            return;
        const std::string path = prefix + std::string(field.key);
        if (path.size() > maximumPath)
            continue;
        simdjson::dom::object inner;
        if (!field.value.get_object().get(inner) && depth < maximumDepth && !staysWhole(field.key, inner) && inner.size() > 0) {
            collect(inner, path + '.', depth + 1, paths, seen);
            continue;
        }
        if (seen.insert(path).second)
            paths.push_back(path);
    }
}

} // namespace

JsonLayout detectJsonLayout(std::string_view head, bool isWhole)
{
    JsonLayout layout;
    const char *const begin = head.data();
    const char *const end = begin + head.size();
    const char *p = begin;
    if (head.substr(0, 3) == "\xef\xbb\xbf")
        p += 3;
    p = skipBlanks(p, end);
    if (p >= end || (*p != '{' && *p != '['))
        return layout;
    if (*p == '[') {
        const char *const element = skipBlanks(p + 1, end);
        if (element < end && *element == '{')
            layout = {JsonLayout::Kind::List, quint64(element - begin), false};
        return layout;
    }
    const char *const close = endOfBrackets(p, end);
    const auto *newline = static_cast<const char *>(std::memchr(p, '\n', std::size_t(end - p)));
    if (close && newline && close <= newline) {
        const char *const following = skipBlanks(close, end);
        if (following >= end || *following == '{')
            return {JsonLayout::Kind::Lines, quint64(p - begin), false};
        return layout;
    }
    const char *const following = close ? skipBlanks(close, end) : end;
    if (close && following < end && (*following == '{' || *following == ','))
        return {JsonLayout::Kind::List, quint64(p - begin), false};
    // A document around a list of objects: {"rows":[{…},…]}.
    const QByteArrayView text(begin, qsizetype(head.size()));
    const char *at = p + 1;
    for (int member = 0; member < 64; ++member) {
        at = skipBlanks(at, end);
        if (at >= end || *at != '"')
            break;
        const qsizetype keyEnd = endOfJsonValue(text, at - begin);
        if (keyEnd < 0)
            break;
        at = skipBlanks(begin + keyEnd, end);
        if (at >= end || *at != ':')
            break;
        at = skipBlanks(at + 1, end);
        if (at < end && *at == '[') {
            const char *const element = skipBlanks(at + 1, end);
            if (element < end && *element == '{')
                return {JsonLayout::Kind::List, quint64(element - begin), false};
        }
        const qsizetype valueEnd = endOfJsonValue(text, at - begin);
        if (valueEnd < 0)
            break;
        at = skipBlanks(begin + valueEnd, end);
        if (at >= end || *at != ',')
            break;
        ++at;
    }
    if (close && isWhole && following >= end)
        layout = {JsonLayout::Kind::List, quint64(p - begin), false};
    return layout;
}

std::vector<std::string> discoverJsonPaths(const std::vector<std::string_view> &objects)
{
    std::vector<std::string> paths;
    std::unordered_set<std::string> seen;
    simdjson::dom::parser parser;
    for (const std::string_view text : objects) {
        simdjson::dom::object object;
        if (!parser.parse(text.data(), text.size()).get_object().get(object))
            collect(object, {}, 0, paths, seen);
    }
    return paths;
}

struct JsonCells::Private
{
    simdjson::ondemand::parser parser;
    std::unordered_map<std::string, std::size_t> columns;
    std::unordered_set<std::string> prefixes; ///< paths that have columns beneath them
    std::size_t count = 0;
    std::string path;

    bool readObject(simdjson::ondemand::object object, int depth, std::vector<TableCell> &cells, std::size_t first)
    {
        const std::size_t prefix = path.size();
        for (auto member : object) {
            simdjson::ondemand::field field;
            std::string_view name;
            if (std::move(member).get(field) || field.unescaped_key().get(name))
                return false;
            path.resize(prefix);
            path.append(name.substr(0, maximumPath));
            simdjson::ondemand::value value = field.value();
            simdjson::ondemand::json_type type {};
            if (value.type().get(type))
                return false;
            const auto column = columns.find(path);
            if (type == simdjson::ondemand::json_type::object && column == columns.end() && depth < maximumDepth && prefixes.contains(path)) {
                simdjson::ondemand::object inner;
                if (value.get_object().get(inner))
                    return false;
                path += '.';
                if (!readObject(inner, depth + 1, cells, first))
                    return false;
                path.resize(prefix);
                continue;
            }
            std::string_view text;
            switch (type) {
            case simdjson::ondemand::json_type::string:
                if (value.get_string().get(text))
                    return false;
                break;
            case simdjson::ondemand::json_type::object: {
                simdjson::ondemand::object inner;
                if (value.get_object().get(inner) || inner.raw_json().get(text))
                    return false;
                break;
            }
            case simdjson::ondemand::json_type::array: {
                simdjson::ondemand::array inner;
                if (value.get_array().get(inner) || inner.raw_json().get(text))
                    return false;
                break;
            }
            case simdjson::ondemand::json_type::null:
                if (!value.is_null())
                    return false;
                break;
            default:
                text = trimmedCell(value.raw_json_token());
                break;
            }
            if (column != columns.end())
                cells[first + column->second] = {text.data(), quint32(text.size()), TableCell::Form::Plain, 0};
        }
        path.resize(prefix);
        return true;
    }
};

JsonCells::JsonCells(const std::vector<std::string> &paths)
    : d(std::make_unique<Private>())
{
    d->count = paths.size();
    for (std::size_t i = 0; i < paths.size(); ++i) {
        d->columns.emplace(paths[i], i);
        for (std::size_t dot = paths[i].find('.'); dot != std::string::npos; dot = paths[i].find('.', dot + 1))
            d->prefixes.insert(paths[i].substr(0, dot));
    }
}

JsonCells::~JsonCells() = default;

bool JsonCells::read(std::string_view object, std::vector<TableCell> &cells)
{
    const std::size_t first = cells.size();
    cells.resize(first + d->count);
    for (std::size_t i = first; i < cells.size(); ++i)
        cells[i] = {object.data(), 0, TableCell::Form::Plain, 0};
    d->path.clear();
    simdjson::ondemand::document document;
    simdjson::ondemand::object root;
    if (d->parser.iterate(object.data(), object.size(), object.size() + simdjson::SIMDJSON_PADDING).get(document) || document.get_object().get(root)
        || !d->readObject(root, 0, cells, first)) {
        cells.resize(first);
        return false;
    }
    return true;
}

JsonRows::JsonRows(const char *text, quint64 size, const JsonLayout &layout, quint64 limit)
    : m_text(text)
    , m_end(text + size)
    , m_at(text + std::min(layout.begin, size))
    , m_layout(layout)
    , m_limit(std::min<quint64>(limit, 0x7fffffff))
{
}

bool JsonRows::next(TableBatch &batch)
{
    if (m_at >= m_end)
        return false;
    batch.begin = quint64(m_at - m_text);
    while (m_at < m_end && batch.rows.size() < batchRows && quint64(m_at - m_text) - batch.begin < batchBytes) {
        if (m_layout.kind == JsonLayout::Kind::Lines)
            nextLine(batch);
        else
            nextObject(batch);
    }
    batch.end = quint64(m_at - m_text);
    return true;
}

void JsonRows::nextLine(TableBatch &batch)
{
    const char *const begin = m_at;
    const auto *newline = static_cast<const char *>(std::memchr(begin, '\n', std::size_t(m_end - begin)));
    m_at = newline ? newline + 1 : m_end;
    const std::string_view line = trimmedCell({begin, std::size_t(m_at - begin)});
    if (line.empty())
        return;
    const auto offset = quint64(line.data() - m_text);
    if (line.size() > m_limit || line.front() != '{') {
        batch.ledger.push_back({.kind = LedgerKind::Skipped, .reason = line.front() == '{' ? LedgerReason::LineTooLong : LedgerReason::NoFrame, .offset = offset,
                                .length = line.size(), .detail = QByteArray(line.data(), qsizetype(std::min<std::size_t>(line.size(), 80)))});
        return;
    }
    batch.rows.push_back({.first = quint32(batch.cells.size()), .count = 1, .place = {.offset = offset, .length = quint32(line.size()), .number = m_layout.numbered ? ++m_number : 0}});
    batch.cells.push_back({line.data(), quint32(line.size()), TableCell::Form::Plain, 0});
}

void JsonRows::nextObject(TableBatch &batch)
{
    m_at = skipBlanks(m_at, m_end);
    if (m_at < m_end && *m_at == ',')
        m_at = skipBlanks(m_at + 1, m_end);
    if (m_at >= m_end)
        return;
    const char *const begin = m_at;
    const auto offset = quint64(begin - m_text);
    const char *const close = *begin == '{' ? endOfBrackets(begin, m_end) : nullptr;
    if (!close) {
        // The end of the list, and of what stands around it; or an object that does not end.
        m_at = m_end;
        const auto length = quint64(m_end - begin);
        const bool torn = *begin == '{';
        batch.ledger.push_back({.kind = torn ? LedgerKind::Damaged : LedgerKind::Skipped, .reason = torn ? LedgerReason::Truncated : LedgerReason::BlankOrComment,
                                .offset = offset, .length = length});
        return;
    }
    m_at = close;
    const auto length = quint64(close - begin);
    if (length > m_limit) {
        batch.ledger.push_back({.kind = LedgerKind::Skipped, .reason = LedgerReason::LineTooLong, .offset = offset, .length = length});
        return;
    }
    batch.rows.push_back({.first = quint32(batch.cells.size()), .count = 1, .place = {.offset = offset, .length = quint32(length)}});
    batch.cells.push_back({begin, quint32(length), TableCell::Form::Plain, 0});
}

} // namespace Roamscope
