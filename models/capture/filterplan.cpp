// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filterplan.h"

#include "models/capture/stringtable.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Roamscope {

namespace {

using Mask = std::array<quint8, FilterPlan::blockSize>;

int costOf(const FilterNode &node)
{
    if (!node.readsBodies())
        return node.field == FilterField::Latency || node.field == FilterField::Delta ? 2 : 1;
    return node.field == FilterField::Text && node.op == FilterOperator::Contains ? 4 : node.field == FilterField::MessageId ? 3 : 8;
}

bool isEmpty(const quint8 *mask, quint32 count)
{
    return !std::memchr(mask, 1, count);
}

} // namespace

FilterPlan::FilterPlan(const FilterNode &node, const Capture &capture)
    : m_capture(capture)
    , m_root(bind(node))
{
}

FilterPlan::Step FilterPlan::bind(const FilterNode &node) const
{
    Step step;
    step.node = &node;
    step.cost = costOf(node);
    if (node.type != FilterNode::Type::Test) {
        step.cost = 0;
        for (const FilterNode &child : node.children) {
            step.children.push_back(bind(child));
            step.cost += step.children.back().cost;
        }
        std::stable_sort(step.children.begin(), step.children.end(), [](const Step &a, const Step &b) { return a.cost < b.cost; });
        return step;
    }
    const auto testIds = [&](const StringTable &table, const auto &test) {
        step.ids.assign(std::size_t(StringTable::overflow) + 1, 0);
        const int size = table.size();
        for (int id = 0; id < size; ++id)
            step.ids[std::size_t(id)] = test(table.text(quint16(id)));
        step.ids[StringTable::overflow] = test(table.text(StringTable::overflow));
    };
    switch (node.field) {
    case FilterField::Action:
        testIds(m_capture.actions(), [&](const QByteArray &text) { return testText(text, node); });
        break;
    case FilterField::Method:
        // Only HTTP rows have one; runTest() looks at the kind.
        testIds(m_capture.actions(), [&](const QByteArray &text) {
            return text.isEmpty() ? node.op == FilterOperator::NotEqual : testText(text.left(std::max<qsizetype>(0, text.indexOf(' '))), node);
        });
        break;
    case FilterField::Peer:
        testIds(m_capture.peers(), [&](const QByteArray &text) { return testText(text, node); });
        break;
    case FilterField::Protocol:
        step.mask = protocolMask(node);
        break;
    case FilterField::Kind:
    case FilterField::From:
    case FilterField::To:
        for (const FilterValue &value : node.values)
            step.mask |= value.mask;
        if (node.op == FilterOperator::NotEqual)
            step.mask = ~step.mask;
        else if (node.op == FilterOperator::Exists)
            step.mask = node.field == FilterField::Kind ? ~0u : ~1u;
        break;
    case FilterField::Flags:
        for (const FilterValue &value : node.values)
            step.mask |= value.mask;
        if (node.op == FilterOperator::Exists)
            step.mask = ~0u;
        break;
    case FilterField::Line:
        for (int source = 0; source < int(m_capture.sources().size()); ++source) {
            std::vector<FilterValue> values = node.values;
            for (FilterValue &value : values) {
                const auto low = quint64(std::clamp(value.low, 0.0, 1e15));
                const auto high = quint64(std::clamp(value.high, 0.0, 1e15));
                value.low = double(m_capture.offsetOfLine(source, low));
                value.high = double(m_capture.offsetOfLine(source, high + 1)) - 1;
            }
            step.offsets.push_back(std::move(values));
        }
        break;
    default:
        break;
    }
    return step;
}

void FilterPlan::run(const Step &step, FrameId first, quint32 count, const quint8 *in, quint8 *out, BodyReader &reader) const
{
    switch (step.node->type) {
    case FilterNode::Type::Test:
        runTest(step, first, count, in, out, reader);
        return;
    case FilterNode::Type::And: {
        Mask current;
        std::memcpy(current.data(), in, count);
        std::memset(out, 0, count);
        for (const Step &child : step.children) {
            if (isEmpty(current.data(), count))
                return;
            run(child, first, count, current.data(), out, reader);
            std::memcpy(current.data(), out, count);
        }
        std::memcpy(out, current.data(), count);
        return;
    }
    case FilterNode::Type::Or: {
        Mask rest;
        Mask found;
        std::memcpy(rest.data(), in, count);
        std::memset(out, 0, count);
        for (const Step &child : step.children) {
            if (isEmpty(rest.data(), count))
                return;
            run(child, first, count, rest.data(), found.data(), reader);
            for (quint32 i = 0; i < count; ++i) {
                out[i] |= found[i];
                rest[i] &= quint8(found[i] ^ 1);
            }
        }
        return;
    }
    case FilterNode::Type::Not: {
        Mask found;
        run(step.children.front(), first, count, in, found.data(), reader);
        for (quint32 i = 0; i < count; ++i)
            out[i] = in[i] & quint8(found[i] ^ 1);
        return;
    }
    }
}

bool FilterPlan::searchTogether(const TextSearch &search, FrameId first, quint32 count, const quint8 *in, quint8 *out) const
{
    // Rows that lie one after the other are searched as one stretch of bytes; hits find their rows.
    const FrameBlock &block = m_capture.frames().block(first);
    const quint32 base = first & FrameBlock::mask;
    quint32 wanted = 0;
    quint64 next = 0;
    for (quint32 i = 0; i < count; ++i) {
        wanted += in[i];
        const quint16 flags = block.flags[base + i];
        if (block.source[base + i] != block.source[base] || block.offset[base + i] < next || (flags & quint16(FrameFlag::InArena)))
            return false;
        next = block.offset[base + i] + block.length[base + i];
    }
    // When few rows are left, or most bytes belong to none, each on its own is quicker.
    const quint64 start = block.offset[base];
    quint64 own = 0;
    for (quint32 i = 0; i < count; ++i)
        own += block.length[base + i];
    if (wanted * 2 < count || own * 2 < next - start)
        return false;
    const QByteArrayView firstBytes = m_capture.rawBytes(first);
    if (firstBytes.isEmpty() || m_capture.rawBytes(first + count - 1).isEmpty())
        return false;
    const char *const origin = firstBytes.data() - start;
    const char *const end = origin + next;
    const qsizetype length = search.needle().size();
    std::memset(out, 0, count);
    quint32 row = 0;
    for (const char *p = origin + start; row < count;) {
        const char *const hit = search.find(p, end);
        if (!hit)
            break;
        const auto at = quint64(hit - origin);
        while (row < count && block.offset[base + row] + block.length[base + row] < at + quint64(length))
            ++row;
        if (row >= count)
            break;
        if (at < block.offset[base + row]) { // between rows, or across an end
            p = hit + 1;
            continue;
        }
        out[row] = in[row];
        p = origin + block.offset[base + row] + block.length[base + row];
        ++row;
    }
    return true;
}

void FilterPlan::runTest(const Step &step, FrameId first, quint32 count, const quint8 *in, quint8 *out, BodyReader &reader) const
{
    const FilterNode &node = *step.node;
    const FrameBlock &block = m_capture.frames().block(first);
    const quint32 base = first & FrameBlock::mask;
    const auto each = [&](const auto &test) {
        for (quint32 i = 0; i < count; ++i)
            out[i] = in[i] && test(i);
    };
    // Without a branch: the compiler makes vectors of these.
    const auto all = [&](const auto &test) {
        for (quint32 i = 0; i < count; ++i)
            out[i] = in[i] & quint8(test(i));
    };
    switch (node.field) {
    case FilterField::Action:
        all([&, ids = step.ids.data(), column = block.action.data() + base](quint32 i) { return ids[column[i]]; });
        return;
    case FilterField::Peer:
        all([&, ids = step.ids.data(), column = block.peer.data() + base](quint32 i) { return ids[column[i]]; });
        return;
    case FilterField::Method:
        each([&](quint32 i) {
            const FrameKind kind = block.kind[base + i];
            const bool isHttp = kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse;
            return isHttp ? step.ids[block.action[base + i]] != 0 : node.op == FilterOperator::NotEqual;
        });
        return;
    case FilterField::Flags: {
        // As in testRow(), column by column: a call without an answer has a flag that no column holds.
        constexpr auto inner = quint32(quint16(FrameFlag::Escaped) | quint16(FrameFlag::InArena) | quint16(FrameFlag::Record));
        const bool negated = node.op == FilterOperator::NotEqual;
        all([mask = step.mask & ~inner, negated, flags = block.flags.data() + base, kinds = block.kind.data() + base, pairs = block.pair.data() + base](quint32 i) {
            const bool asks = (kinds[i] == FrameKind::Call) | (kinds[i] == FrameKind::HttpRequest);
            const quint32 bits = flags[i] | (asks & (pairs[i] == noFrame) ? unansweredBit : 0u);
            return ((bits & mask) != 0) != negated;
        });
        return;
    }
    case FilterField::Kind:
        all([mask = step.mask, column = block.kind.data() + base](quint32 i) { return mask >> quint32(column[i]) & 1; });
        return;
    case FilterField::Protocol:
        all([mask = step.mask, column = block.version.data() + base](quint32 i) { return mask >> quint32(column[i]) & 1; });
        return;
    case FilterField::From:
        all([mask = step.mask, column = block.lanes.data() + base](quint32 i) { return mask >> (column[i] & 0x0f) & 1; });
        return;
    case FilterField::To:
        all([mask = step.mask, column = block.lanes.data() + base](quint32 i) { return mask >> (column[i] >> 4) & 1; });
        return;
    case FilterField::Line:
        if (node.values.empty())
            break;
        each([&](quint32 i) {
            const std::size_t source = block.source[base + i];
            if ((block.flags[base + i] & quint16(FrameFlag::InArena)) || source >= step.offsets.size())
                return node.op == FilterOperator::NotEqual;
            return testNumber(double(block.offset[base + i]), node, step.offsets[source]);
        });
        return;
    case FilterField::Text:
        if (node.op == FilterOperator::Contains && node.search && searchTogether(*node.search, first, count, in, out)) {
            if (node.searchEscaped) {
                Mask more;
                if (searchTogether(*node.searchEscaped, first, count, in, more.data())) {
                    for (quint32 i = 0; i < count; ++i)
                        out[i] |= more[i] & quint8((block.flags[base + i] & (quint16(FrameFlag::Escaped) | quint16(FrameFlag::Record))) != 0);
                }
            }
            return;
        }
        break;
    default:
        break;
    }
    each([&](quint32 i) { return testRow(node, m_capture, first + i, reader); });
}

void FilterPlan::evaluate(FrameId first, FrameId last, std::vector<FrameId> &rows, BodyReader &reader) const
{
    const quint32 count = last - first;
    Mask in;
    Mask out;
    std::memset(in.data(), 1, count);
    run(m_root, first, count, in.data(), out.data(), reader);
    // Room for all, then without a branch: hits are often half of the rows.
    const std::size_t before = rows.size();
    rows.resize(before + count);
    FrameId *target = rows.data() + before;
    for (quint32 i = 0; i < count; ++i) {
        *target = first + i;
        target += out[i];
    }
    rows.resize(std::size_t(target - rows.data()));
}

} // namespace Roamscope
