// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/feedrun.h"

#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"
#include "models/catalog/jsonwalker.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Roamscope {

namespace {

using Kind = DatasetFault::Kind;
constexpr int deepestList = 6; ///< lists and envelopes within each other
constexpr std::size_t excerpt = 60;
constexpr qint64 enoughWeighed = 60; ///< objects of a module that tell the version
constexpr std::size_t mostParties = 5000;

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray excerptOf(std::string_view text)
{
    const QByteArray all = bytes(text.substr(0, excerpt)).simplified();
    return text.size() > excerpt ? all + " …" : all;
}

QByteArray unquoted(std::string_view json)
{
    return json.size() >= 2 && json.front() == '"' ? bytes(json.substr(1, json.size() - 2)) : bytes(json);
}

/// FNV-1a in small letters: ids are compared without regard to case.
quint64 idHash(quint64 hash, std::string_view text)
{
    for (const char letter : text)
        hash = (hash ^ quint8(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter)) * 1099511628211ull;
    return (hash ^ 0xff) * 1099511628211ull;
}

} // namespace

FeedRun::FeedRun(const FeedOptions &options, ImportControl &control)
    : m_options(options)
    , m_control(control)
{
}

void FeedRun::fault(Kind kind, Severity severity, const char *at, std::size_t length, const QByteArray &detail)
{
    DatasetFault fault;
    fault.kind = kind;
    fault.severity = severity;
    fault.source = m_source;
    fault.offset = at ? offsetOf(at) : 0;
    fault.length = length;
    fault.detail = detail.left(200);
    m_builder.addFault(std::move(fault));
}

bool FeedRun::progress(const char *at)
{
    if (m_control.isCancelled()) {
        m_cancelled = true;
        return false;
    }
    m_control.report(std::min(m_done + quint64(at - m_begin), m_total), m_total);
    return true;
}

void FeedRun::addGap(const QString &before, const QString &after)
{
    DatasetFault fault;
    fault.kind = Kind::MissingPage;
    fault.severity = Severity::Warning;
    fault.detail = before.toUtf8() + '|' + after.toUtf8();
    m_builder.addFault(std::move(fault));
}

void FeedRun::read(FeedFile file)
{
    const std::shared_ptr<SourceBytes> bytes = file.source.bytes;
    const quint64 begin = file.source.begin;
    const quint64 size = file.source.size;
    const int source = m_builder.addSource(std::move(file.source));
    if (source < 0)
        return;
    m_source = quint16(source);
    for (DatasetFault &fault : file.faults) {
        fault.source = m_source;
        m_builder.addFault(std::move(fault));
    }
    if (!bytes || m_cancelled)
        return;
    m_base = bytes->data();
    m_begin = m_base + begin;
    m_end = m_begin + size;
    m_firstMember.clear();
    m_lastModule.reset();
    m_searched = 0;
    m_newPage = true;
    const std::string_view head(m_begin, std::min<std::size_t>(size, 4096));
    const char *at = m_begin;
    if (head.starts_with("\xef\xbb\xbf"))
        at += 3;
    at = Splitter::skipBlanks(at, m_end);
    if (at == m_end) {
        if (file.faults.empty())
            fault(Kind::Empty, Severity::Error, m_begin, 0);
    } else if (head.find('\0') != std::string_view::npos) {
        fault(Kind::Binary, Severity::Error, m_begin, 0);
    } else {
        topLevel(at);
    }
    if (bytes->hasShrunk())
        fault(Kind::SourceShrank, Severity::Error, m_end, 0);
    if (m_cancelled)
        fault(Kind::Cancelled, Severity::Error, m_end, 0);
    m_done += size;
    m_control.report(std::min(m_done, m_total), m_total);
}

/// Values one after the other: usually one list or one envelope; lines of objects, or several answers.
void FeedRun::topLevel(const char *at)
{
    while (at && at < m_end && !m_cancelled) {
        at = Splitter::skipBlanks(at, m_end);
        if (at == m_end)
            return;
        if (*at == ',') { // some write "},\n{" without a list around it
            ++at;
        } else if (*at == '[') {
            m_newPage = true;
            at = list(at + 1, 0, false);
        } else if (*at == '{') {
            bool taken = false;
            const char *behind = object(at, 0, &taken);
            at = taken ? behind : list(at, 0, true);
        } else {
            const char *next = std::find_if(at, m_end, [](char letter) { return letter == '{' || letter == '['; });
            fault(Kind::NotJson, Severity::Error, at, std::size_t(next - at), excerptOf({at, std::size_t(next - at)}));
            at = next;
        }
    }
}

/// The elements of a list; `begin` is behind its bracket. A sequence has no bracket and goes to the end of the text.
const char *FeedRun::list(const char *begin, int depth, bool isSequence)
{
    const char *at = begin;
    while (!m_cancelled) {
        ElementScanner scanner(at, m_end);
        scanner.onElement = [&](const ScannedElement &element) {
            this->element(element, depth);
            return !m_cancelled;
        };
        scanner.onOther = [&](std::string_view text) {
            fault(Kind::NotJson, Severity::Error, text.data(), text.size(), excerptOf(text));
        };
        scanner.onProgress = [&](const char *reached) { return progress(reached); };
        scanner.onLong = [&](const char *open, const char *reached) {
            return *open != '{' || !afterBroken(open, reached);
        };
        const ElementScanner::Result result = scanner.run();
        switch (result.end) {
        case ElementScanner::End::Stopped:
            return m_end;
        case ElementScanner::End::TextEnds:
            if (!isSequence)
                fault(Kind::Truncated, Severity::Error, result.at, 0);
            return m_end;
        case ElementScanner::End::ListEnds:
            if (!isSequence && *result.at == ']')
                return result.at + 1;
            // One bracket too many.
            fault(Kind::NotJson, Severity::Error, result.at, 1, QByteArray(1, *result.at));
            at = result.at + 1;
            break;
        case ElementScanner::End::InsideElement: {
            if (isSequence && *result.at == '[') {
                m_newPage = true;
                at = list(result.at + 1, depth + 1, false);
                break;
            }
            m_searched += quint64(result.reached - result.at);
            const char *next = afterBroken(result.at, m_end);
            if (!next) {
                fault(Kind::Truncated, Severity::Error, result.at, std::size_t(m_end - result.at));
                return m_end;
            }
            fault(Kind::BrokenObject, Severity::Error, result.at, std::size_t(next - result.at));
            at = next;
            break;
        }
        }
    }
    return m_end;
}

/// Where, behind an object that never ends, the next one of the same module begins; null when there is none before
/// `limit`, or when so much was searched already that broken text must not cost more.
const char *FeedRun::afterBroken(const char *begin, const char *limit)
{
    constexpr quint64 freely = quint64(64) << 20;
    constexpr quint64 times = 64;
    if (m_firstMember.empty())
        return nullptr;
    const std::string wanted = '"' + m_firstMember + '"';
    const auto isBlank = [](char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; };
    const char *from = begin + 1;
    while (m_searched < times * quint64(m_end - m_begin) + freely) {
        const std::size_t place = std::string_view(from, std::size_t(limit - from)).find(wanted);
        const char *name = place == std::string_view::npos ? nullptr : from + place;
        m_searched += quint64((name ? name : limit) - from);
        if (!name || m_control.isCancelled())
            return nullptr;
        from = name + wanted.size();
        const char *open = name - 1;
        while (open > begin && isBlank(*open))
            --open;
        if (open <= begin || *open != '{')
            continue;
        const char *before = open - 1;
        bool newLine = false;
        while (before > begin && isBlank(*before)) {
            newLine |= *before == '\n';
            --before;
        }
        if (*before != ',' && !newLine)
            continue;
        // An EVSE may begin with the same member as its location, a tariff in a CDR with the same as the CDR.
        const char *end = m_splitter.endOfContainer(open, limit, qsizetype(SourceBytes::padding));
        m_searched += quint64((end ? end : limit) - open);
        const std::optional<OcpiModule> module =
            m_classifier.kindOf(std::string_view(open, std::size_t((end ? end : limit) - open))).module;
        if (module && (!m_lastModule || *module == *m_lastModule))
            return open;
    }
    return nullptr;
}

/// An object that stands alone: an envelope, something around a list, or an element (then not *taken).
const char *FeedRun::object(const char *begin, int depth, bool *taken)
{
    struct Member
    {
        std::string_view key;
        std::string_view value;
    };
    std::vector<Member> members;
    constexpr std::size_t mostMembers = 200;
    const char *at = begin + 1;
    bool hasData = false;
    bool named = false;
    *taken = false;
    const auto find = [&](std::string_view key) -> std::string_view {
        for (const Member &member : members) {
            if (member.key == key)
                return member.value;
        }
        return {};
    };
    for (;;) {
        at = Splitter::skipBlanks(at, m_end);
        if (at < m_end && *at == ',') {
            ++at;
            continue;
        }
        if (at >= m_end || *at != '"')
            break;
        const char *key = at + 1;
        at = Splitter::endOfString(at, m_end);
        if (!at)
            break;
        const std::string_view name(key, std::size_t(at - key - 1));
        at = Splitter::skipBlanks(at, m_end);
        if (at >= m_end || *at != ':')
            break;
        at = Splitter::skipBlanks(at + 1, m_end);
        if (at >= m_end)
            break;
        named |= name == "id" || name == "uid";
        if (name == "data" && !named && *at == '[') {
            hasData = true;
            *taken = true;
            m_newPage = true;
            at = list(at + 1, depth + 1, false);
            continue;
        }
        const char *value = at;
        at = m_splitter.endOfValue(at, m_end, qsizetype(SourceBytes::padding));
        if (!at)
            break;
        if (members.size() < mostMembers)
            members.push_back({name, {value, std::size_t(at - value)}});
    }
    const bool closed = at && at < m_end && *at == '}';
    const char *behind = closed ? at + 1 : m_end;
    if (!hasData && !closed)
        return behind; // the list of elements will say what is wrong
    const std::string_view code = find("status_code");
    const std::string_view data = find("data");
    if (!hasData && code.empty() && (named || data.empty() || data.front() != '{')) {
        // Not an envelope. What is like an object is one; something else may have a list in it.
        if (depth >= deepestList || m_classifier.kindOf(std::string_view(begin, std::size_t(behind - begin))).module)
            return behind;
        for (const Member &member : members) {
            const char *inner = member.value.data() + 1;
            const bool isList = member.value.front() == '[' && *Splitter::skipBlanks(inner, m_end) == '{';
            if (!isList)
                continue;
            const char *first = Splitter::skipBlanks(inner, m_end);
            const char *last = m_splitter.endOfContainer(first, m_end, qsizetype(SourceBytes::padding));
            if (!last || !m_classifier.kindOf(std::string_view(first, std::size_t(last - first))).module)
                continue;
            *taken = true;
            m_newPage = true;
            list(inner, depth + 1, false);
        }
        return behind;
    }
    *taken = true;
    if (!hasData && !data.empty() && data.front() == '{' && depth < deepestList) {
        bool inner = false;
        m_newPage = true;
        object(data.data(), depth + 1, &inner);
        if (!inner) {
            ElementScanner scanner(data.data(), data.data() + data.size());
            scanner.onElement = [&](const ScannedElement &element) {
                this->element(element, depth + 1);
                return true;
            };
            scanner.run();
        }
        hasData = true;
    }
    const int status = unquoted(code).toInt();
    constexpr int firstError = 2000;
    if (status >= firstError)
        fault(Kind::EnvelopeError, Severity::Error, begin, std::size_t(behind - begin),
              QByteArray::number(status) + ' ' + unquoted(find("status_message")));
    else if (!hasData)
        fault(Kind::EnvelopeWithoutData, Severity::Warning, begin, std::size_t(behind - begin));
    const QByteArray timestamp = unquoted(find("timestamp"));
    const TimeUs answered = parseIsoTime({timestamp.constData(), std::size_t(timestamp.size())});
    if (answered != noTime)
        m_answered = std::max(m_answered, answered);
    return behind;
}

void FeedRun::element(const ScannedElement &element, int depth)
{
    if (element.json.front() == '[') {
        if (depth < deepestList) {
            m_newPage = true;
            const char *end = std::exchange(m_end, element.json.data() + element.json.size());
            list(element.json.data() + 1, depth + 1, false);
            m_end = end;
        } else {
            fault(Kind::UnknownObject, Severity::Error, element.json.data(), element.json.size());
        }
        return;
    }
    if (element.json.size() > DatasetBuilder::largestElement) {
        fault(Kind::TooLarge, Severity::Error, element.json.data(), element.json.size());
        return;
    }
    if (m_firstMember.empty()) {
        std::vector<JsonWalker::Member> members;
        JsonWalker(element.json).members(&members, 1);
        if (!members.empty())
            m_firstMember = members.front().key;
    }
    const FeedClassifier::Kind &kind = m_classifier.kindOf(element);
    if (kind.module && m_options.module && *kind.module != *m_options.module) {
        DatasetFault fault;
        fault.kind = Kind::WrongModule;
        fault.severity = Severity::Error;
        fault.source = m_source;
        fault.module = kind.module;
        fault.offset = offsetOf(element.json.data());
        fault.length = element.json.size();
        m_builder.addFault(std::move(fault));
        return;
    }
    if (kind.module) {
        add(*kind.module, element);
        return;
    }
    if (kind.isPart) {
        fault(Kind::PartOfObject, Severity::Error, element.json.data(), element.json.size(), kind.name);
        return;
    }
    if (unknown(element, depth))
        return;
    // What the user calls a location is one, however little of it is there.
    if (m_options.module && !element.id.empty()) {
        add(*m_options.module, element);
        return;
    }
    std::vector<JsonWalker::Member> members;
    constexpr std::size_t enoughNames = 8;
    JsonWalker(element.json).members(&members, enoughNames);
    QByteArray names;
    for (const JsonWalker::Member &member : members)
        names += (names.isEmpty() ? "" : ", ") + bytes(member.key.substr(0, 30));
    fault(Kind::UnknownObject, Severity::Error, element.json.data(), element.json.size(), names);
}

/// True when it was an envelope, something around a list, or broken.
bool FeedRun::unknown(const ScannedElement &element, int depth)
{
    if (depth < deepestList) {
        const char *end = std::exchange(m_end, element.json.data() + element.json.size());
        bool taken = false;
        object(element.json.data(), depth + 1, &taken);
        m_end = end;
        if (taken)
            return true;
    }
    QByteArray error;
    if (m_classifier.isValid(element.json, &error))
        return false;
    fault(Kind::BrokenObject, Severity::Error, element.json.data(), element.json.size(), error);
    return true;
}

void FeedRun::add(OcpiModule module, const ScannedElement &element)
{
    if (m_newPage) {
        m_newPage = false;
        if (m_anyPage && m_page < std::numeric_limits<quint16>::max())
            ++m_page;
        m_anyPage = true;
    }
    const DatasetElement place {offsetOf(element.json.data()), quint32(element.json.size()), m_source, m_page};
    m_builder.addElement(module, place);
    m_lastModule = module;
    Module &state = m_modules[std::size_t(module)];
    noteParty(state, element, place);
    quint64 hash = 0;
    if (!element.id.empty()) {
        hash = idHash(14695981039346656037ull, element.country);
        hash = idHash(hash, element.party);
        hash = idHash(hash, element.id);
        if (module == OcpiModule::Tokens)
            hash = idHash(hash, element.type);
        hash = hash ? hash : 1;
    }
    state.ids.push_back(hash);
    if (element.updated.size() >= 10 && std::string_view(m_newest) < element.updated)
        m_newest = element.updated;
    // The first ones, and then fewer and fewer.
    const auto count = qint64(state.ids.size());
    if (state.weighed < enoughWeighed && (count <= 20 || (count & (count - 1)) == 0)) {
        ++state.weighed;
        const QLatin1StringView name = objectName(module);
        m_classifier.weigh(element.json, QByteArray(name.data(), name.size()));
    }
}

void FeedRun::noteParty(Module &module, const ScannedElement &element, const DatasetElement &place)
{
    if (element.party.empty() && element.country.empty())
        return;
    const auto isSame = [&](const Party &party) {
        return party.party == element.party && party.country == element.country;
    };
    if (module.lastParty < module.parties.size() && isSame(module.parties[module.lastParty])) {
        ++module.parties[module.lastParty].count;
        return;
    }
    const auto known = std::ranges::find_if(module.parties, isSame);
    if (known != module.parties.end()) {
        ++known->count;
        module.lastParty = std::size_t(known - module.parties.begin());
        return;
    }
    if (module.parties.size() >= mostParties)
        return;
    module.lastParty = module.parties.size();
    module.parties.push_back({std::string(element.country), std::string(element.party), 1, place});
}

} // namespace Roamscope
