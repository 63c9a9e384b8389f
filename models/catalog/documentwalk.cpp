// SPDX-License-Identifier: GPL-3.0-or-later
// How DocumentRun cuts a file into objects and frames.
#include "models/catalog/documentrun.h"

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr int deepestWrapping = 4; ///< list of answers with a list of objects, and one to spare

const JsonWalker::Member *find(const std::vector<JsonWalker::Member> &members, std::string_view key)
{
    const auto found = std::ranges::find(members, key, &JsonWalker::Member::key);
    return found == members.end() ? nullptr : &*found;
}

bool isContainer(std::string_view value)
{
    return !value.empty() && (value.front() == '[' || value.front() == '{');
}

/// {data, status_code, …}, also cut down to its data. DataTransfer has data, too.
bool isEnvelope(const std::vector<JsonWalker::Member> &members)
{
    if (find(members, "vendorId") || find(members, "messageId"))
        return false;
    if (find(members, "status_code") && (find(members, "timestamp") || find(members, "data") || find(members, "status_message")))
        return true;
    const JsonWalker::Member *data = find(members, "data");
    return data && isContainer(data->value) && (members.size() == 1 || find(members, "timestamp"));
}

/// [2,"id",…: a message type and a text.
bool isFrame(std::string_view list)
{
    JsonWalker walker(list);
    if (!walker.take('['))
        return false;
    walker.skipSpace();
    const char type = walker.peek();
    if (type < '2' || type > '6')
        return false;
    ++walker.p;
    walker.skipSpace();
    if (!walker.take(','))
        return false;
    walker.skipSpace();
    return walker.peek() == '"';
}

QByteArray excerpt(const char *begin, const char *end)
{
    constexpr qsizetype longest = 60;
    QByteArray text(begin, qMin<qsizetype>(longest, end - begin));
    for (char &letter : text) {
        if (quint8(letter) < 0x20)
            letter = ' ';
    }
    // Not half a character at the end.
    while (!text.isEmpty() && (quint8(text.back()) & 0xC0) == 0x80)
        text.chop(1);
    if (!text.isEmpty() && quint8(text.back()) >= 0xC0)
        text.chop(1);
    return text;
}

} // namespace

void DocumentRun::walk(const Visitor &visitor)
{
    JsonWalker walker(m_bytes);
    bool linewise = false;
    for (qint64 values = 0;; ++values) {
        walker.skipSpace();
        if (walker.p >= walker.end)
            return;
        m_seen.clear(); // each answer for itself: pages may overlap, updates of one object follow each other
        const char *begin = walker.p;
        if (!linewise) {
            if (!value(walker, {}, 0, visitor))
                return;
            const auto *lineEnd = static_cast<const char *>(std::memchr(begin, '\n', std::size_t(walker.end - begin)));
            linewise = values == 0 && lineEnd && lineEnd >= walker.p;
            continue;
        }
        // One value a line: a broken line must not take the next ones with it.
        const auto *found = static_cast<const char *>(std::memchr(begin, '\n', std::size_t(walker.end - begin)));
        const char *lineEnd = found ? found : walker.end;
        JsonWalker line(begin, lineEnd);
        if (!value(line, {}, 0, visitor) && line.p < lineEnd && !m_reporting)
            return;
        line.skipSpace();
        if (m_isCapture)
            return;
        walker.p = lineEnd;
    }
}

bool DocumentRun::value(JsonWalker &walker, const QByteArray &pointer, int depth, const Visitor &visitor)
{
    const char *begin = walker.p;
    if (walker.peek() == '[') {
        if (!isFrame({begin, std::size_t(walker.end - begin)}))
            return listItems(walker, pointer, depth, visitor);
        if (walker.skipValue())
            return visitor({ItemKind::Frame, {begin, std::size_t(walker.p - begin)}, pointer});
    } else if (walker.peek() == '{') {
        std::vector<JsonWalker::Member> members;
        const bool whole = walker.members(&members);
        if (!whole && walker.p < walker.end) {
            // Broken inside: its validator says where, if it can be told where the object ends.
            walker.p = begin;
            if (walker.skipValue())
                return visitor({ItemKind::Object, {begin, std::size_t(walker.p - begin)}, pointer});
        } else if (whole || isEnvelope(members)) {
            return objectOrEnvelope({begin, std::size_t(walker.p - begin)}, whole, pointer, depth, visitor);
        }
    } else {
        fileProblem(DocumentProblem::NotJson, Severity::Error, excerpt(begin, walker.end), begin, pointer);
        return false;
    }
    fileProblem(DocumentProblem::Truncated, Severity::Error, {}, begin, pointer);
    return false;
}

bool DocumentRun::objectOrEnvelope(std::string_view json, bool whole, const QByteArray &pointer, int depth,
                                   const Visitor &visitor)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker(json).members(&members);
    if (isTraceRecord(members) && m_options.protocol != DocumentOptions::Protocol::Ocpi) {
        m_isCapture = true;
        return false;
    }
    if (depth < deepestWrapping && isEnvelope(members)) {
        if (whole)
            checkEnvelope(members, json.data(), pointer);
        const JsonWalker::Member *data = find(members, "data");
        if (!data || !isContainer(data->value))
            return true;
        JsonWalker walker(data->value);
        return value(walker, pointer + "/data", depth + 1, visitor);
    }
    const Item item {ItemKind::Object, json, pointer};
    // {"locations": […]} of an exporter: neither an answer nor an object, but its lists can be validated.
    if (depth < deepestWrapping && m_options.object.isEmpty() && members.size() <= 8 && !kindOf(json).isKnown()) {
        for (const JsonWalker::Member &member : members) {
            JsonWalker list(member.value);
            if (!list.take('['))
                continue;
            list.skipSpace();
            if (list.peek() != '{')
                continue;
            const char *first = list.p;
            if (!list.skipValue() || !kindOf({first, std::size_t(list.p - first)}).isKnown())
                continue;
            JsonWalker walker(member.value);
            return listItems(walker, pointer + '/' + QByteArray(member.key.data(), qsizetype(member.key.size())), depth + 1,
                             visitor);
        }
    }
    return visitor(item);
}

bool DocumentRun::listItems(JsonWalker &walker, const QByteArray &pointer, int depth, const Visitor &visitor)
{
    const char *list = walker.p;
    walker.take('[');
    for (qint64 index = 0;; ++index) {
        walker.skipSpace();
        if (walker.take(']')) {
            if (index == 0)
                fileProblem(DocumentProblem::NoObjects, Severity::Note, {}, list, pointer);
            return true;
        }
        const QByteArray itemPointer = pointer + '/' + QByteArray::number(index);
        const char *begin = walker.p;
        if (walker.peek() == '{' || walker.peek() == '[') {
            if (depth >= deepestWrapping) {
                if (!walker.skipValue()) {
                    fileProblem(DocumentProblem::Truncated, Severity::Error, {}, begin, itemPointer);
                    return false;
                }
                fileProblem(DocumentProblem::UnknownObject, Severity::Error, excerpt(begin, walker.end), begin, itemPointer);
            } else if (!value(walker, itemPointer, depth + 1, visitor)) {
                return false;
            }
        } else {
            if (walker.p < walker.end)
                fileProblem(DocumentProblem::UnknownObject, Severity::Error, excerpt(begin, walker.end), begin, itemPointer);
            walker.skipValue();
        }
        walker.skipSpace();
        if (walker.take(',') || walker.peek() == ']')
            continue;
        if (walker.p >= walker.end)
            fileProblem(DocumentProblem::Truncated, Severity::Error, {}, list, pointer);
        else
            fileProblem(DocumentProblem::NotJson, Severity::Error, excerpt(walker.p, walker.end), walker.p, pointer);
        return false;
    }
}

void DocumentRun::checkEnvelope(const std::vector<JsonWalker::Member> &members, const char *at, const QByteArray &pointer)
{
    const CatalogObject *response = Catalog::instance().object(m_report.version, "Response");
    if (!m_reporting || !response)
        return;
    if (!find(members, "status_code") && !find(members, "timestamp")) {
        fileProblem(DocumentProblem::EnvelopeIncomplete, Severity::Warning, {}, at, pointer);
        return;
    }
    // Without its data, which may be the whole file.
    QByteArray head = "{";
    for (const JsonWalker::Member &member : members) {
        constexpr std::size_t longest = 4096;
        if (member.key == "data" || member.value.size() > longest || member.value.empty())
            continue;
        if (head.size() > 1)
            head += ',';
        head += '"' + QByteArray(member.key.data(), qsizetype(member.key.size())) + "\":"
            + QByteArray(member.value.data(), qsizetype(member.value.size()));
    }
    head += '}';
    QList<ValidationFinding> findings;
    m_validator.setPartial(false);
    m_validator.validate(head, *response, &findings);
    m_validator.setPartial(m_options.partial);
    for (ValidationFinding &finding : findings) {
        DocumentFinding entry;
        finding.offset = -1;
        entry.pointer = pointer + finding.pointer;
        entry.object = "answer";
        entry.line = lineAt(at);
        entry.finding = std::move(finding);
        add(std::move(entry));
    }
    const JsonWalker::Member *code = find(members, "status_code");
    const int status = code ? QByteArray(code->value.data(), qsizetype(qMin<std::size_t>(code->value.size(), 8))).toInt() : 0;
    if (status >= 2000) {
        const JsonWalker::Member *text = find(members, "status_message");
        QByteArray found = QByteArray::number(status);
        if (text)
            found += ' ' + QByteArray(text->value.data(), qsizetype(qMin<std::size_t>(text->value.size(), 60)));
        fileProblem(DocumentProblem::EnvelopeError, Severity::Warning, found, at, pointer + "/status_code");
    }
}

bool DocumentRun::isTraceRecord(const std::vector<JsonWalker::Member> &members) const
{
    const bool versioned = find(members, "schemaVersion") != nullptr;
    const JsonWalker::Member *events = find(members, "events");
    return (versioned && (find(members, "timestamp") || find(members, "record") || events))
        || (events && events->value.starts_with('[') && find(members, "metadata"));
}

bool DocumentRun::looksLikeCapture() const
{
    // An OCPP-J frame somewhere inside: [2,"… with blanks, or escaped in a text.
    constexpr std::size_t headSize = 256 * 1024;
    const std::string_view head = m_bytes.substr(0, headSize);
    for (std::size_t at = head.find('['); at != std::string_view::npos; at = head.find('[', at + 1)) {
        std::size_t next = at + 1;
        const auto skipSpace = [&] {
            while (next < head.size() && head[next] == ' ')
                ++next;
        };
        skipSpace();
        if (next >= head.size() || head[next] < '2' || head[next] > '4')
            continue;
        ++next;
        skipSpace();
        if (next >= head.size() || head[next] != ',')
            continue;
        ++next;
        skipSpace();
        if (next < head.size() && (head[next] == '"' || head[next] == '\'' || head[next] == '\\'))
            return true;
    }
    return false;
}

} // namespace Roamscope
