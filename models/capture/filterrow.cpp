// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/correlator.h"
#include "models/capture/filterfields.h"
#include "models/capture/filterplan.h"
#include "models/capture/prose/proseevent.h"

#include <algorithm>

namespace Roamscope {

namespace {

// What the test asks for when there is no value at all.
bool testNothing(const FilterNode &node)
{
    return node.op == FilterOperator::NotEqual;
}

bool testMask(quint32 bits, const FilterNode &node)
{
    if (node.op == FilterOperator::Exists)
        return bits != 0;
    quint32 wanted = 0;
    for (const FilterValue &value : node.values)
        wanted |= value.mask;
    return ((bits & wanted) != 0) != (node.op == FilterOperator::NotEqual);
}

bool testTime(TimeUs time, const FilterNode &node)
{
    if (time == noTime)
        return testNothing(node);
    if (!node.values.empty() && node.values.front().isTimeOfDay) {
        constexpr qint64 day = 86400000000;
        return testNumber(double((time % day + day) % day), node, node.values);
    }
    return testNumber(double(time), node, node.values);
}

bool isPlain(QByteArrayView needle)
{
    return std::all_of(needle.begin(), needle.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '/'; });
}

bool testContent(const FilterNode &node, const Capture &capture, FrameId id)
{
    const QByteArrayView bytes = capture.rawBytes(id);
    if (node.op == FilterOperator::Contains && node.search) {
        if (node.search->isIn(bytes))
            return true;
        // In an escaped frame quotes are written differently.
        const bool escaped = capture.frames().flags(id) & (quint16(FrameFlag::Escaped) | quint16(FrameFlag::Record));
        return escaped && node.searchEscaped && node.searchEscaped->isIn(bytes);
    }
    return testText(bytes, node);
}

std::vector<std::vector<QByteArray>> splitPaths(FilterField field)
{
    std::vector<std::vector<QByteArray>> paths;
    for (const char *path : payloadPathsOf(field)) {
        const QList<QByteArray> steps = QByteArray(path).split('.');
        paths.emplace_back(steps.begin(), steps.end());
    }
    return paths;
}

const std::vector<std::vector<QByteArray>> &pathsOf(FilterField field)
{
    static const std::vector<std::vector<QByteArray>> status = splitPaths(FilterField::Status);
    static const std::vector<std::vector<QByteArray>> transaction = splitPaths(FilterField::Transaction);
    static const std::vector<std::vector<QByteArray>> connector = splitPaths(FilterField::Connector);
    static const std::vector<std::vector<QByteArray>> evse = splitPaths(FilterField::Evse);
    static const std::vector<std::vector<QByteArray>> token = splitPaths(FilterField::Token);
    switch (field) {
    case FilterField::Status:
        return status;
    case FilterField::Transaction:
        return transaction;
    case FilterField::Connector:
        return connector;
    case FilterField::Evse:
        return evse;
    default:
        return token;
    }
}

// Whether the last name of a path stands in the row at all; spares most rows their decoding.
bool mayHave(QByteArrayView bytes, const std::vector<QByteArray> &path)
{
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        bool isIndex = false;
        step->toUInt(&isIndex);
        if (!isIndex && *step != "*" && isPlain(*step))
            return bytes.contains(*step);
    }
    return true;
}

bool testFields(const FilterNode &node, const Capture &capture, FrameId id, BodyReader &reader)
{
    const FrameKind kind = capture.frames().kind(id);
    if (kind == FrameKind::Damaged)
        return testNothing(node);
    const QByteArrayView bytes = capture.rawBytes(id);
    // The values of a line of prose stand in it under other names, if at all.
    if (kind == FrameKind::Event && !(capture.frames().flags(id) & quint16(FrameFlag::Record))) {
        const quint8 status = capture.frames().block(id).status[id & FrameBlock::mask];
        const bool worthIt = node.field != FilterField::Status || proseKindOf(status) != ProseKind::None;
        return !worthIt ? testNothing(node)
            : node.field == FilterField::Payload ? reader.testPayload(id, node, {&node.path, 1})
                                                 : reader.testPayload(id, node, pathsOf(node.field));
    }
    if (node.field == FilterField::Payload) {
        if (!mayHave(bytes, node.path))
            return testNothing(node);
        return reader.testPayload(id, node, {&node.path, 1});
    }
    const std::vector<std::vector<QByteArray>> &paths = pathsOf(node.field);
    if (std::none_of(paths.begin(), paths.end(), [&](const auto &path) { return mayHave(bytes, path); }))
        return testNothing(node);
    return reader.testPayload(id, node, paths);
}

// Of a line of prose the column tells it.
bool testSeverity(const FilterNode &node, const Capture &capture, FrameId id, BodyReader &reader)
{
    if (capture.frames().flags(id) & quint16(FrameFlag::Record))
        return testText(reader.body(id).severity, node);
    const QLatin1StringView severity = proseSeverityId(proseSeverityOf(capture.frames().block(id).status[id & FrameBlock::mask]));
    return testText({severity.data(), severity.size()}, node);
}

quint32 directionOf(Lane from, Lane to)
{
    if (from == Lane::ChargePoint || to == Lane::Csms)
        return 1;
    return from == Lane::Csms || to == Lane::ChargePoint ? 2 : 0;
}

bool testMessageId(const FilterNode &node, const Capture &capture, FrameId id)
{
    if (node.op == FilterOperator::Equal && !node.values.front().isRange) {
        const FrameBlock &block = capture.frames().block(id);
        if (block.correlation[id & FrameBlock::mask] != correlationHash(node.values.front().text))
            return false;
    }
    return testText(capture.messageId(id), node);
}

} // namespace

quint32 protocolMask(const FilterNode &node)
{
    static constexpr ProtocolVersion ocpp[] = {ProtocolVersion::Ocpp15, ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21};
    static constexpr ProtocolVersion ocpi[] = {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230};
    quint32 mask = 0;
    if (node.op == FilterOperator::Exists)
        return ~1u;
    for (const FilterValue &value : node.values) {
        for (const std::span<const ProtocolVersion> family : {std::span<const ProtocolVersion>(ocpp), std::span<const ProtocolVersion>(ocpi)}) {
            int low = -1;
            int high = -1;
            for (int i = 0; i < int(family.size()); ++i) {
                if (value.mask >> quint32(family[std::size_t(i)]) & 1) {
                    low = low < 0 ? i : low;
                    high = i;
                }
            }
            if (low < 0)
                continue;
            for (int i = 0; i < int(family.size()); ++i) {
                const bool passes = node.op == FilterOperator::Less ? i < low
                    : node.op == FilterOperator::LessEqual          ? i <= high
                    : node.op == FilterOperator::Greater            ? i > high
                    : node.op == FilterOperator::GreaterEqual       ? i >= low
                                                                    : false;
                if (passes)
                    mask |= 1u << quint32(family[std::size_t(i)]);
            }
        }
        if (node.op == FilterOperator::Equal || node.op == FilterOperator::NotEqual || node.op == FilterOperator::In)
            mask |= value.mask;
    }
    return node.op == FilterOperator::NotEqual ? ~mask : mask;
}

bool testRow(const FilterNode &node, const Capture &capture, FrameId id, BodyReader &reader)
{
    const auto test = [&](const FilterNode &child) { return testRow(child, capture, id, reader); };
    switch (node.type) {
    case FilterNode::Type::And:
        return std::all_of(node.children.begin(), node.children.end(), test);
    case FilterNode::Type::Or:
        return std::any_of(node.children.begin(), node.children.end(), test);
    case FilterNode::Type::Not:
        return !test(node.children.front());
    case FilterNode::Type::Test:
        break;
    }
    const FrameTable &frames = capture.frames();
    const FrameKind kind = frames.kind(id);
    const bool isHttp = kind == FrameKind::HttpRequest || kind == FrameKind::HttpResponse;
    switch (node.field) {
    case FilterField::None:
        return true;
    case FilterField::Time:
        return testTime(frames.time(id), node);
    case FilterField::Delta: {
        const TimeUs time = frames.time(id);
        const TimeUs before = id > 0 ? frames.time(id - 1) : noTime;
        return time == noTime || before == noTime ? testNothing(node) : testNumber(double(time - before), node, node.values);
    }
    case FilterField::Kind:
        return testMask(1u << quint32(kind), node);
    case FilterField::Action:
        return testText(capture.actions().text(frames.action(id)), node);
    case FilterField::Peer:
        return testText(capture.peers().text(frames.peer(id)), node);
    case FilterField::Protocol:
        return protocolMask(node) >> quint32(frames.version(id)) & 1;
    case FilterField::From:
        return testMask(1u << quint32(frames.from(id)), node);
    case FilterField::To:
        return testMask(1u << quint32(frames.to(id)), node);
    case FilterField::Direction:
        return testMask(directionOf(frames.from(id), frames.to(id)), node);
    case FilterField::MessageId:
        return testMessageId(node, capture, id);
    case FilterField::Latency: {
        const qint64 latency = capture.latency(id);
        return latency < 0 ? testNothing(node) : testNumber(double(latency), node, node.values);
    }
    case FilterField::Length:
        return testNumber(double(frames.block(id).length[id & FrameBlock::mask]), node, node.values);
    case FilterField::Method: {
        const QByteArray action = isHttp ? capture.actions().text(frames.action(id)) : QByteArray();
        return action.isEmpty() ? testNothing(node) : testText(action.left(std::max<qsizetype>(0, action.indexOf(' '))), node);
    }
    case FilterField::Path:
        return !isHttp || reader.body(id).path.isEmpty() ? testNothing(node) : testText(reader.body(id).path, node);
    case FilterField::HttpStatus:
        return kind != FrameKind::HttpResponse ? testNothing(node) : testNumber(reader.body(id).httpStatus, node, node.values);
    case FilterField::OcpiStatus:
        return !isHttp || reader.body(id).ocpiStatus == 0 ? testNothing(node) : testNumber(reader.body(id).ocpiStatus, node, node.values);
    case FilterField::ErrorCode:
        if (kind != FrameKind::CallError && kind != FrameKind::CallResultError)
            return testNothing(node);
        return node.op == FilterOperator::Exists || testText(reader.body(id).errorCode, node);
    case FilterField::Flags: {
        quint32 bits = frames.flags(id) & ~quint32(quint16(FrameFlag::Escaped) | quint16(FrameFlag::InArena) | quint16(FrameFlag::Record));
        if ((kind == FrameKind::Call || kind == FrameKind::HttpRequest) && frames.pair(id) == noFrame)
            bits |= unansweredBit;
        return testMask(bits, node);
    }
    case FilterField::Text:
        return testContent(node, capture, id);
    case FilterField::Line: {
        const quint64 line = capture.lineNumber(id);
        return line == 0 ? testNothing(node) : testNumber(double(line), node, node.values);
    }
    case FilterField::Row:
        return testNumber(double(id) + 1, node, node.values);
    case FilterField::Source:
        return testNumber(double(frames.block(id).source[id & FrameBlock::mask]) + 1, node, node.values);
    case FilterField::EventText:
        return kind != FrameKind::Event ? testNothing(node) : testText(reader.body(id).text, node);
    case FilterField::EventSource:
        return kind != FrameKind::Event ? testNothing(node) : testText(reader.body(id).eventSource, node);
    case FilterField::Severity:
        return kind != FrameKind::Event ? testNothing(node) : testSeverity(node, capture, id, reader);
    case FilterField::Status:
    case FilterField::Transaction:
    case FilterField::Connector:
    case FilterField::Evse:
    case FilterField::Token:
    case FilterField::Payload:
        return testFields(node, capture, id, reader);
    }
    return false;
}

} // namespace Roamscope
