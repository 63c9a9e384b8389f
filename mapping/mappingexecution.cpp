// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingexecution.h"

#include "mapping/jsonout.h"
#include "mapping/sourcepointers.h"
#include "models/capture/isotime.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace Roamscope {

namespace {

constexpr int maximumErrors = 1000; ///< of one document
constexpr std::size_t maximumExcerpt = 400;

QString faultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::End: return QCoreApplication::translate("Roamscope", "it ends too early");
    case JsonFault::Escape: return QCoreApplication::translate("Roamscope", "a wrong escape in a text");
    case JsonFault::Control: return QCoreApplication::translate("Roamscope", "a control character in a text");
    case JsonFault::Utf8: return QCoreApplication::translate("Roamscope", "bytes that are not UTF-8");
    case JsonFault::Number: return QCoreApplication::translate("Roamscope", "a number that is none");
    case JsonFault::Depth: return QCoreApplication::translate("Roamscope", "it is nested too deep");
    case JsonFault::Trailing: return QCoreApplication::translate("Roamscope", "more text after the document");
    case JsonFault::Character:
    case JsonFault::None: break;
    }
    return QCoreApplication::translate("Roamscope", "a character that does not belong there");
}

} // namespace

MappingExecution::MappingExecution(const PlanData &plan)
    : m_plan(plan)
{
    for (const PathTrie &trie : plan.tries)
        m_readers.emplace_back(trie);
    m_frames.resize(std::size_t(plan.levels) + 2);
}

MappingExecution::~MappingExecution() = default;

bool MappingExecution::run(std::string_view json, QByteArray *out, std::vector<MappingError> *errors, Lineage *lineage)
{
    m_buffer.clear();
    m_errors = errors;
    m_source = json;
    m_leaf = nullptr;
    m_step = -1;
    m_textsUsed = 0;
    m_listsUsed = 0;
    m_lineage = lineage;
    m_record = nullptr;
    m_touched.clear();
    m_indexes.clear();
    SourceReader &source = m_readers.front();
    if (!source.read(json)) {
        if (source.fault() == JsonFault::None)
            error(MappingError::Kind::TooLarge, QString());
        else
            error(MappingError::Kind::NotJson, QCoreApplication::translate("Roamscope", "%1 at byte %2").arg(faultText(source.fault())).arg(source.errorOffset() + 1));
        return false;
    }
    m_frames[0] = {source.root(), &source, nullptr, 0};
    if (write(m_plan.root) == Nothing)
        m_buffer = "{}";
    out->append(m_buffer.data(), qsizetype(m_buffer.size()));
    if (m_lineage)
        resolveSources();
    return true;
}

void MappingExecution::comma()
{
    const char last = m_out->empty() ? '{' : m_out->back();
    if (last != '{' && last != '[' && last != '\n')
        m_out->push_back(',');
}

int MappingExecution::write(const TargetNode &node)
{
    switch (node.kind) {
    case TargetNode::Kind::Leaf:
        return writeLeaf(node);
    case TargetNode::Kind::Loop:
        return writeLoop(node);
    case TargetNode::Kind::Object:
    case TargetNode::Kind::Fixed:
        break;
    }
    const bool root = &node == &m_plan.root;
    const std::size_t begin = m_out->size();
    if (!root)
        comma();
    m_out->append(node.prefix.constData(), std::size_t(node.prefix.size()));
    const bool isArray = node.kind == TargetNode::Kind::Fixed;
    m_out->push_back(isArray ? '[' : '{');
    int written = Nothing;
    if (isArray)
        m_indexes.push_back(0);
    for (const TargetNode &child : node.children) {
        const int one = write(child);
        written |= one;
        if (isArray && one != Nothing)
            ++m_indexes.back();
    }
    if (isArray)
        m_indexes.pop_back();
    // Fixed constants alone do not make an object appear.
    if (!root && (written == Nothing || (node.dynamic && !(written & FromSource)))) {
        m_out->resize(begin);
        return Nothing;
    }
    m_out->push_back(isArray ? ']' : '}');
    return root ? written | Something : written;
}

int MappingExecution::writeLeaf(const TargetNode &node)
{
    if (node.chain.steps.empty())
        return Nothing;
    m_leaf = &node;
    const std::size_t begin = m_out->size();
    if (m_lineage) {
        m_lineage->append({.target = targetPointer(node.pattern), .rule = node.rule});
        m_record = &m_lineage->last();
    }
    const Value value = run(node.chain, {}, true);
    m_step = -1;
    comma();
    m_out->append(node.prefix.constData(), std::size_t(node.prefix.size()));
    const std::size_t valueAt = m_out->size();
    const bool good = writeValue(value, node.coercion, node.wrapInArray);
    if (good && m_record)
        m_record->value = QByteArray::fromStdString(m_out->substr(valueAt, maximumExcerpt));
    m_record = nullptr;
    m_leaf = nullptr;
    if (!good) {
        m_out->resize(begin);
        return Nothing;
    }
    return Something | (node.dynamic ? FromSource : 0);
}

bool MappingExecution::writeValue(const Value &value, Coercion coercion, bool wrap)
{
    using Kind = SourceSlot::Kind;
    if (value.kind == Value::Kind::Missing || (value.kind == Value::Kind::Slot && !value.slot.isValue()))
        return false;
    const bool isList = value.kind == Value::Kind::List || (value.kind == Value::Kind::Slot && value.slot.kind == Kind::Array)
        || (value.kind == Value::Kind::Json && value.text.starts_with('['));
    if (wrap && !isList) {
        m_out->push_back('[');
        writeValue(value, coercion, false);
        m_out->push_back(']');
        return true;
    }
    switch (value.kind) {
    case Value::Kind::Missing:
        return false;
    case Value::Kind::Slot:
        if (value.slot.kind == Kind::Text) {
            if (coercion == Coercion::Number || coercion == Coercion::Boolean) {
                const std::string_view raw = value.slot.raw();
                Decimal number;
                if (coercion == Coercion::Boolean ? raw == "true" || raw == "false" : !value.slot.escaped && Decimal::parse(raw, &number)) {
                    if (coercion == Coercion::Number)
                        number.appendTo(m_out);
                    else
                        m_out->append(raw);
                    return true;
                }
            }
            // As it stands, with its quotes and escapes.
            m_out->append(value.slot.begin - 1, std::size_t(value.slot.size) + 2);
        } else if (value.slot.kind == Kind::Object || value.slot.kind == Kind::Array) {
            appendCompact(m_out, value.slot.raw());
        } else {
            const bool quoted = coercion == Coercion::Text;
            if (quoted)
                m_out->push_back('"');
            m_out->append(value.slot.raw());
            if (quoted)
                m_out->push_back('"');
        }
        return true;
    case Value::Kind::Text: {
        Decimal number;
        if (coercion == Coercion::Number && Decimal::parse(value.text, &number))
            number.appendTo(m_out);
        else if (coercion == Coercion::Boolean && (value.text == "true" || value.text == "false"))
            m_out->append(value.text);
        else
            appendJsonText(m_out, value.text);
        return true;
    }
    case Value::Kind::Number:
        if (coercion == Coercion::Text)
            m_out->push_back('"');
        value.number.appendTo(m_out);
        if (coercion == Coercion::Text)
            m_out->push_back('"');
        return true;
    case Value::Kind::Json:
        if (coercion == Coercion::Text && (value.text == "true" || value.text == "false")) {
            appendJsonText(m_out, value.text);
        } else {
            m_out->append(value.text);
        }
        return true;
    case Value::Kind::List:
        m_out->push_back('[');
        for (const Value &item : *value.list) {
            const std::size_t begin = m_out->size();
            if (m_out->back() != '[')
                m_out->push_back(',');
            if (!writeValue(item, coercion, false))
                m_out->resize(begin);
        }
        m_out->push_back(']');
        return true;
    }
    return false;
}

void MappingExecution::rowsOf(const PathRef &list, std::vector<const SourceSlot *> *rows)
{
    const Frame &frame = m_frames[std::size_t(list.loop)];
    rows->clear();
    if (frame.row)
        rows->push_back(frame.row);
    std::vector<const SourceSlot *> next;
    for (const PathHop &hop : list.hops) {
        next.clear();
        for (const SourceSlot *row : *rows) {
            const SourceSlot &array = row[hop.slot];
            for (quint32 i = 0; i < array.rows; ++i)
                next.push_back(frame.reader->row(hop.scope, array.firstRow + i));
        }
        rows->swap(next);
    }
}

void MappingExecution::filterRows(const CompiledLoop &loop, std::vector<const SourceSlot *> *rows)
{
    Frame &frame = m_frames[std::size_t(loop.sourceLevel)];
    frame = {nullptr, m_frames[std::size_t(loop.list.loop)].reader, nullptr, 0};
    // What is only looked at is not where the element's values come from.
    TargetLineage *record = std::exchange(m_record, nullptr);
    if (loop.where) {
        std::erase_if(*rows, [&](const SourceSlot *row) {
            frame.row = row;
            return !holds(*loop.where, {});
        });
    }
    if (loop.sort) {
        std::vector<std::pair<std::string, const SourceSlot *>> keyed;
        bool numbers = true;
        for (const SourceSlot *row : *rows) {
            frame.row = row;
            keyed.emplace_back(textOf(take(*loop.sort)), row);
            Decimal number;
            numbers = numbers && Decimal::parse(keyed.back().first, &number);
        }
        std::stable_sort(keyed.begin(), keyed.end(), [numbers](const auto &a, const auto &b) {
            if (!numbers)
                return a.first < b.first;
            Decimal left;
            Decimal right;
            Decimal::parse(a.first, &left);
            Decimal::parse(b.first, &right);
            return left < right;
        });
        for (std::size_t i = 0; i < keyed.size(); ++i)
            (*rows)[i] = keyed[i].second;
    }
    if (loop.distinct) {
        std::unordered_set<std::string> seen;
        std::erase_if(*rows, [&](const SourceSlot *row) {
            frame.row = row;
            return !seen.insert(std::string(textOf(take(*loop.distinct)))).second;
        });
    }
    m_record = record;
}

bool MappingExecution::segmentRows(const CompiledLoop &loop, std::vector<const SourceSlot *> *rows, std::vector<std::vector<SegmentOrigin>> *origins)
{
    SegmentInput input;
    Frame &frame = m_frames[std::size_t(loop.sourceLevel)];
    for (const SourceSlot *row : *rows) {
        const SourceSlot &element = row[loop.element->slot];
        if (element.kind == SourceSlot::Kind::Object)
            input.elements.push_back(element.raw());
    }
    frame.row = rows->empty() ? nullptr : rows->front();
    const auto outside = [&](const std::optional<PathRef> &path) { return path && (path->loop < loop.sourceLevel || frame.row) ? take(*path) : Value(); };
    const auto timeOf = [&](const std::optional<PathRef> &path) { return parseIsoTime(textOf(outside(path))); };
    input.begin = timeOf(loop.begin);
    input.end = timeOf(loop.end);
    Decimal number;
    if (numberOf(outside(loop.beginValue), &number))
        input.beginValue = number;
    if (numberOf(outside(loop.endValue), &number))
        input.endValue = number;
    for (const PathRef &change : loop.changes) {
        std::vector<std::string_view> &list = input.changes.emplace_back();
        const Value value = take(change);
        if (value.kind == Value::Kind::List) {
            for (const Value &item : *value.list) {
                if (item.slot.kind == SourceSlot::Kind::Object)
                    list.push_back(item.slot.raw());
            }
        }
    }
    std::string json;
    Segmenter(*loop.segment).run(input, &json, origins);
    SourceReader &reader = m_readers[std::size_t(loop.reader)];
    rows->clear();
    if (!reader.read(keep(std::move(json))))
        return false;
    const PathTrie &trie = reader.trie();
    const SourceSlot &array = reader.root()[trie.node(0).slot];
    for (quint32 i = 0; i < array.rows; ++i)
        rows->push_back(reader.row(trie.node(0).elementScope, array.firstRow + i));
    return true;
}

int MappingExecution::writeLoop(const TargetNode &node)
{
    const CompiledLoop &loop = node.loop;
    if (loop.level == 0)
        return Nothing;
    std::vector<const SourceSlot *> rows;
    rowsOf(loop.list, &rows);
    if (loop.where || loop.sort || loop.distinct)
        filterRows(loop, &rows);
    std::vector<std::vector<SegmentOrigin>> origins;
    if (loop.segment) {
        m_frames[std::size_t(loop.sourceLevel)] = {nullptr, m_frames[std::size_t(loop.list.loop)].reader, nullptr, 0};
        segmentRows(loop, &rows, &origins);
    }
    if (rows.empty())
        return Nothing;
    const std::size_t begin = m_out->size();
    comma();
    m_out->append(node.prefix.constData(), std::size_t(node.prefix.size()));
    m_out->push_back('[');
    const TargetNode &element = node.children.front();
    int written = Nothing;
    m_indexes.push_back(0);
    SourceReader *reader = loop.segment ? &m_readers[std::size_t(loop.reader)] : m_frames[std::size_t(loop.list.loop)].reader;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_frames[std::size_t(loop.level)] = {rows[i], reader, i < origins.size() ? &origins[i] : nullptr, quint32(i) + 1};
        const int one = write(element);
        written |= one;
        m_indexes.back() += one != Nothing;
    }
    m_indexes.pop_back();
    if (written == Nothing) {
        m_out->resize(begin);
        return Nothing;
    }
    m_out->push_back(']');
    return written | FromSource;
}

MappingList *MappingExecution::newList()
{
    if (m_listsUsed == m_lists.size())
        m_lists.emplace_back();
    MappingList *list = &m_lists[m_listsUsed++];
    list->clear();
    return list;
}

std::string_view MappingExecution::keep(std::string text)
{
    if (m_textsUsed == m_texts.size())
        m_texts.emplace_back();
    std::string &kept = m_texts[m_textsUsed++];
    kept = std::move(text);
    return kept;
}

MappingValue MappingExecution::textResult(std::string text)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = keep(std::move(text));
    return value;
}

MappingValue MappingExecution::numberResult(const Decimal &number)
{
    Value value;
    value.kind = Value::Kind::Number;
    value.number = number;
    return value;
}

MappingValue MappingExecution::jsonResult(std::string_view json)
{
    Value value;
    if (json.empty() || json == "null")
        return value;
    if (json.front() == '"')
        return textResult(unescaped(json.substr(1, json.size() - 2)));
    if (Decimal number; Decimal::parse(json, &number))
        return numberResult(number);
    value.kind = Value::Kind::Json;
    value.text = json;
    return value;
}

bool MappingExecution::isScalar(const Value &value)
{
    if (value.kind == Value::Kind::Slot)
        return value.slot.kind != SourceSlot::Kind::Object && value.slot.kind != SourceSlot::Kind::Array;
    return value.kind != Value::Kind::List && (value.kind != Value::Kind::Json || (!value.text.starts_with('{') && !value.text.starts_with('[')));
}

std::string_view MappingExecution::textOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Slot:
        if (value.slot.escaped)
            return keep(unescaped(value.slot.raw()));
        return value.slot.isValue() ? value.slot.raw() : std::string_view();
    case Value::Kind::Text:
    case Value::Kind::Json:
        return value.text;
    case Value::Kind::Number:
        return keep(value.number.toText().toStdString());
    case Value::Kind::Missing:
    case Value::Kind::List:
        break;
    }
    return {};
}

bool MappingExecution::numberOf(const Value &value, Decimal *number, bool decimalComma)
{
    if (value.kind == Value::Kind::Number) {
        *number = value.number;
        return true;
    }
    if (value.isMissing() || !isScalar(value))
        return false;
    std::string_view text = textOf(value);
    if (Decimal::parse(text, number) && !(decimalComma && text.find('.') != std::string_view::npos))
        return true;
    if (value.kind == Value::Kind::Slot && value.slot.kind != SourceSlot::Kind::Text)
        return false;
    // "1 234,50", "1'234.50", "+3"
    std::string plain;
    for (std::size_t i = 0; i < text.size() && text.size() < 200; ++i) {
        const char c = text[i];
        if (c == (decimalComma ? ',' : '.'))
            plain += '.';
        else if (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0')
            ++i;
        else if (c != ' ' && c != '\'' && c != (decimalComma ? '.' : ','))
            plain += c;
    }
    return Decimal::parse(plain, number);
}

void MappingExecution::error(MappingError::Kind kind, const QString &detail)
{
    if (!m_errors || m_errors->size() >= maximumErrors)
        return;
    MappingError made {.kind = kind, .step = m_step, .detail = detail};
    if (m_leaf) {
        made.rule = m_leaf->rule;
        made.target = targetPointer(m_leaf->pattern);
    }
    m_errors->push_back(std::move(made));
}

void MappingExecution::error(MappingError::Kind kind, const Value &value)
{
    error(kind, QString::fromUtf8(excerpt(value).left(100)));
}

QByteArray MappingExecution::targetPointer(const QByteArray &pattern) const
{
    QByteArray pointer;
    std::size_t index = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '*' && i > 0 && pattern[i - 1] == '/' && (i + 1 == pattern.size() || pattern[i + 1] == '/') && index < m_indexes.size())
            pointer += QByteArray::number(m_indexes[index++]);
        else
            pointer += pattern[i];
    }
    return pointer;
}

QByteArray MappingExecution::excerpt(const Value &value)
{
    std::string json;
    appendJson(value, &json);
    if (json.size() <= maximumExcerpt)
        return QByteArray::fromStdString(json);
    // Not in the middle of a character.
    std::size_t end = maximumExcerpt;
    while (end > 0 && (quint8(json[end]) & 0xC0) == 0x80)
        --end;
    return QByteArray(json.data(), qsizetype(end)) + "…";
}

void MappingExecution::appendJson(const Value &value, std::string *json)
{
    switch (value.kind) {
    case Value::Kind::Missing:
        break;
    case Value::Kind::Slot:
        if (value.slot.kind == SourceSlot::Kind::Text)
            json->append(value.slot.begin - 1, std::size_t(value.slot.size) + 2);
        else
            json->append(value.slot.raw());
        break;
    case Value::Kind::Text:
        appendJsonText(json, value.text);
        break;
    case Value::Kind::Number:
        *json += value.number.toText().toStdString();
        break;
    case Value::Kind::Json:
        json->append(value.text);
        break;
    case Value::Kind::List: {
        *json += '[';
        bool first = true;
        for (const Value &item : *value.list) {
            if (item.isMissing())
                continue;
            if (!std::exchange(first, false))
                *json += ',';
            appendJson(item, json);
        }
        *json += ']';
        break;
    }
    }
}

void MappingExecution::touch(const SourceSlot &slot, const Frame &frame, int slotNumber)
{
    const auto add = [this](const char *at) {
        if (at < m_source.data() || at >= m_source.data() + m_source.size())
            return;
        for (const Touched &other : m_touched) {
            if (other.at == at && other.target == m_lineage->size() - 1)
                return;
        }
        m_touched.push_back({at, m_lineage->size() - 1, m_record->sources.size()});
        m_record->sources.append(LineageSource());
    };
    if (!frame.origins) {
        add(slot.begin);
        return;
    }
    // A field of a period: where the samples stand that it was made of.
    SampleGroup group = SampleGroup::Other;
    const PathTrie &trie = frame.reader->trie();
    for (const PathTrie::Child &child : trie.node(trie.node(0).each).members) {
        if (trie.node(child.node).slot == slotNumber)
            group = Segmenter::groupOf(child.name);
    }
    for (const SegmentOrigin &origin : *frame.origins) {
        if (origin.group == group && m_record->sources.size() < 200)
            add(origin.at);
    }
}

void MappingExecution::recordStep(const CompiledStep &step, const Value &input, const Value &output, std::size_t errorsBefore)
{
    LineageStep recorded;
    if (m_leaf && m_leaf->source && step.number < m_leaf->source->steps.size())
        recorded.step = m_leaf->source->steps[step.number];
    recorded.input = excerpt(input);
    recorded.output = excerpt(output);
    if (m_errors && m_errors->size() > errorsBefore)
        recorded.error = m_errors->back().message();
    m_record->steps.append(std::move(recorded));
}

void MappingExecution::resolveSources()
{
    std::vector<const char *> places;
    for (const Touched &touched : m_touched)
        places.push_back(touched.at);
    const std::vector<SourcePlace> resolved = sourcePointers(m_source, places);
    for (std::size_t i = 0; i < m_touched.size(); ++i) {
        LineageSource &source = (*m_lineage)[m_touched[i].target].sources[m_touched[i].source];
        source.pointer = resolved[i].pointer;
        source.value = QByteArray(resolved[i].value.data(), qsizetype(std::min(resolved[i].value.size(), maximumExcerpt)));
        if (m_provenance && *m_provenance)
            (*m_provenance)(&source);
    }
}

} // namespace Roamscope
