// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/rowreader.h"

#include "models/capture/jsontext.h"
#include "models/capture/masking.h"
#include "models/capture/tables/jsonrows.h"
#include "models/capture/tables/rowcontext.h"
#include "models/capture/textlog/framerepair.h"
#include "models/capture/textlog/framescan.h"
#include "models/catalog/catalog.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qsizetype excerpt = 80;
constexpr qsizetype padding = 64; ///< readable behind what the parser reads

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Cheap: whether the message may hold what is not for everybody's eyes.
bool mayHoldSecret(std::string_view message)
{
    return contains(message, "assw") || contains(message, "ecret") || contains(message, "Key\"") || contains(message, "PIN") || contains(message, "oken\":\"") || contains(message, "ASSW");
}

/// What a message of unknown kind is, by what only responses say.
FrameKind kindByPayload(std::string_view action, std::string_view payload)
{
    if (action == "DataTransfer")
        return contains(payload, "\"vendorId\"") || payload.empty() ? FrameKind::Call : FrameKind::CallResult;
    if (contains(payload, "\"currentTime\"") || contains(payload, "\"idTagInfo\"") || contains(payload, "\"idTokenInfo\"") || contains(payload, "\"configurationKey\""))
        return FrameKind::CallResult;
    const bool onlyStatus = payload.size() < 60 && contains(payload, "{\"status\"");
    return onlyStatus && !contains(action, "Status") ? FrameKind::CallResult : FrameKind::Call;
}

} // namespace

struct RowReader::Private
{
    explicit Private(const TableProfile &profile)
        : row(profile)
        , members(profile.jsonPaths)
    {
    }

    /// One message of a row, before it is written.
    struct Message
    {
        FrameKind kind = FrameKind::Call;
        std::string_view id;
        std::string_view action;
        std::string_view payload;
        std::string_view errorCode;
        std::string_view errorDescription;
        TimeUs time = noTime;
        Lane from = Lane::Unknown;
        Lane to = Lane::Unknown;
        FrameFlags flags {};
        bool sameIdAsBefore = false;
    };

    RowContext row;
    JsonCells members;
    std::vector<TableCell> cells;
    FrameParser parser;
    QByteArray build;
    QByteArray scratch;
    std::string unescaped;

    void ocppRow();
    bool wholeFrame(std::string_view text, bool answer, const FlowReading &flow);
    void addBuilt(const Message &message);
    void finishMessage(const Message &message, const ParsedFrame &parsed, QByteArrayView frame, FrameFlags flags, qsizetype idAt);
    void addDamaged(const Message &message, QByteArrayView bytes, LedgerReason reason);
    ProtocolVersion version();
    FrameKind kindOf(const FlowReading &flow, const CommandReading &command, std::string_view payload, bool *certain);

    static void setLanes(const FlowReading &flow, bool answer, Message *message);
    void addRow(const Message &message, const ParsedFrame *parsed, quint64 offset, quint32 length, FrameFlags flags);
};

void RowReader::Private::setLanes(const FlowReading &flow, bool answer, Message *message)
{
    int up = flow.meaning == FlowMeaning::FromChargePoint ? 1 : flow.meaning == FlowMeaning::ToChargePoint ? -1 : 0;
    // A CSMS writes such tables as a rule: what comes in is from the charge point.
    if (up == 0 && flow.relative != 0)
        up = flow.relative;
    if (up == 0)
        return;
    if (answer)
        up = -up;
    message->from = up > 0 ? Lane::ChargePoint : Lane::Csms;
    message->to = up > 0 ? Lane::Csms : Lane::ChargePoint;
}

ProtocolVersion RowReader::Private::version()
{
    const ProtocolVersion told = protocolVersionFromText(viewOf(row.text(ColumnRole::Version)));
    return isOcpp(told) ? told : row.map().version;
}

void RowReader::Private::addRow(const Message &message, const ParsedFrame *parsed, quint64 offset, quint32 length, FrameFlags flags)
{
    ParsedRecord record;
    record.accepted = true;
    record.kind = message.kind;
    record.time = message.time;
    record.from = message.from;
    record.to = message.to;
    record.flags = quint16((message.flags | flags).toInt());
    record.length = length;
    record.version = row.has(ColumnRole::Version) || row.map().version != ProtocolVersion::Unknown ? version() : ProtocolVersion::Unknown;
    if (record.version == ProtocolVersion::Unknown && parsed)
        record.version = parsed->version;
    record.messageId = message.id;
    if (message.kind == FrameKind::Call || message.kind == FrameKind::Send)
        record.action = message.action;
    const std::string_view peer = row.text(ColumnRole::ChargePoint);
    record.peer = peer.empty() ? std::string_view(row.map().chargePoint.constData(), std::size_t(row.map().chargePoint.size())) : peer;
    row.chunk().frames.addRow(record, offset);
}

void RowReader::Private::addDamaged(const Message &message, QByteArrayView bytes, LedgerReason reason)
{
    row.addLedger(LedgerKind::Damaged, reason, bytes.first(std::min(bytes.size(), excerpt)));
    Message damaged = message;
    damaged.kind = FrameKind::Damaged;
    bytes = bytes.first(std::min<qsizetype>(bytes.size(), 16 << 20));
    const auto offset = quint64(row.keep(bytes));
    addRow(damaged, nullptr, offset, quint32(bytes.size()), FrameFlag::InArena);
}

/// Writes a frame that was read: masked where it holds secrets.
void RowReader::Private::finishMessage(const Message &message, const ParsedFrame &parsed, QByteArrayView frame, FrameFlags flags, qsizetype idAt)
{
    TableChunk &chunk = row.chunk();
    if (mayHoldSecret({frame.data(), std::size_t(frame.size())})) {
        const QByteArray masked = maskedText(frame.toByteArray());
        const auto offset = quint64(row.keep(masked));
        if (idAt >= 0)
            chunk.openIds.push_back({quint32(chunk.frames.rows.size()), qsizetype(offset) + idAt, message.sameIdAsBefore, std::string(message.action)});
        addRow(message, &parsed, offset, quint32(masked.size()), flags | FrameFlag::InArena);
        return;
    }
    const auto offset = quint64(row.keep(frame));
    if (idAt >= 0)
        chunk.openIds.push_back({quint32(chunk.frames.rows.size()), qsizetype(offset) + idAt, message.sameIdAsBefore, std::string(message.action)});
    addRow(message, &parsed, offset, quint32(frame.size()), flags | FrameFlag::InArena);
}

/// A cell that holds the message as it was sent. False when it is none.
bool RowReader::Private::wholeFrame(std::string_view text, bool answer, const FlowReading &flow)
{
    // Some tables hold it as a JSON string.
    if (text.size() > 4 && text.front() == '"' && text.back() == '"') {
        unescaped.clear();
        unescapeJsonInto(text.substr(1, text.size() - 2), &unescaped);
        text = trimmedCell(unescaped);
    }
    if (text.empty() || text.front() != '[')
        return false;
    // Plain JSON over any number of lines, else one with the quotes of another language.
    FrameHead head;
    const MessageHeader plain = readMessageHeader(text, false, scratch);
    if (plain.valid)
        head.kind = plain.kind;
    else
        head = readFrameHead(text.data(), text.data() + text.size());
    if (!plain.valid && head.verdict == FrameHead::Verdict::No)
        return false;
    Message message;
    message.time = row.time(answer, &message.flags);
    message.kind = head.kind;
    setLanes(flow, answer, &message);
    const bool inSource = row.liesInSource(text);
    ParsedFrame parsed;
    FrameFlags flags;
    QByteArrayView frame = viewOf(text);
    if (!inSource) {
        build.resize(0);
        build.reserve(frame.size() + padding);
        build.append(frame);
        frame = build;
    }
    FrameParser::Result result = parser.parse({frame.data(), std::size_t(frame.size())}, false, &parsed);
    std::string repaired;
    if (result == FrameParser::Result::BadJson) {
        FrameRepair repair;
        repair.feed(text);
        repair.finish();
        if (repair.state() == FrameRepair::State::Complete) {
            build = QByteArray::fromStdString(repair.output());
            build.reserve(build.size() + padding);
            frame = build;
            result = parser.parse({frame.data(), std::size_t(frame.size())}, false, &parsed);
            if (result == FrameParser::Result::Frame) {
                flags |= FrameFlag::Repaired;
                row.addLedger(LedgerKind::Repaired, repair.mainRepair());
            }
        } else if (repair.failure() == LedgerReason::Truncated) {
            addDamaged(message, viewOf(text), LedgerReason::Truncated);
            return true;
        }
    }
    if (result != FrameParser::Result::Frame) {
        addDamaged(message, viewOf(text), result == FrameParser::Result::TooLong ? LedgerReason::LineTooLong : result == FrameParser::Result::TooDeep ? LedgerReason::NestingTooDeep
                       : result == FrameParser::Result::BadUtf8                                                                                    ? LedgerReason::InvalidUtf8
                       : result == FrameParser::Result::NotAFrame                                                                                  ? LedgerReason::NotAFrame
                                                                                                                                                  : LedgerReason::InvalidJson);
        return true;
    }
    message.kind = parsed.kind;
    message.id = parsed.id;
    message.action = parsed.action;
    // "Request" and "in" of the same table tell of the message, not of the row.
    if (flags == FrameFlags() && inSource) {
        addRow(message, &parsed, quint64(text.data() - row.profile().text), quint32(text.size()), {});
        return true;
    }
    finishMessage(message, parsed, frame, flags, -1);
    return true;
}

/// A message that is put together from the cells of a row.
void RowReader::Private::addBuilt(const Message &message)
{
    const auto type = message.kind == FrameKind::CallResult ? '3' : message.kind == FrameKind::CallError ? '4' : message.kind == FrameKind::CallResultError ? '5'
        : message.kind == FrameKind::Send                                                                                                                  ? '6'
                                                                                                                                                           : '2';
    Message made = message;
    FrameFlags flags;
    build.resize(0);
    build.reserve(qsizetype(message.payload.size() + message.action.size() + message.id.size() * 2 + 256) + padding);
    build += '[';
    build += type;
    build += ",\"";
    qsizetype idAt = -1;
    if (message.id.empty()) {
        idAt = build.size();
        build.append(TableChunk::madeUpIdSize, '0');
        static constexpr char zeros[TableChunk::madeUpIdSize + 1] = "0000000000000000";
        made.id = {zeros, TableChunk::madeUpIdSize};
        flags |= FrameFlag::Repaired;
    } else {
        appendEscapedJson(build, viewOf(message.id));
    }
    build += '"';
    const bool isError = type == '4' || type == '5';
    if (type == '2' || type == '6') {
        build += ",\"";
        appendEscapedJson(build, viewOf(message.action));
        build += '"';
    } else if (isError) {
        build += ",\"";
        appendEscapedJson(build, viewOf(message.errorCode.empty() ? std::string_view("GenericError") : message.errorCode));
        build += "\",\"";
        appendEscapedJson(build, viewOf(message.errorDescription));
        build += '"';
    }
    build += ',';
    std::string_view payload = message.payload;
    // JSON in a JSON string.
    if (payload.size() > 4 && payload.front() == '"' && payload.back() == '"') {
        unescaped.clear();
        unescapeJsonInto(payload.substr(1, payload.size() - 2), &unescaped);
        payload = trimmedCell(unescaped);
    }
    if (payload.empty() || payload == "null" || (isError && payload.front() != '{'))
        payload = "{}";
    build.append(viewOf(payload));
    build += ']';
    ParsedFrame parsed;
    FrameParser::Result result = parser.parse({build.constData(), std::size_t(build.size())}, false, &parsed);
    if (result == FrameParser::Result::BadJson) {
        // The repair takes the quotes that it sees first for those of the whole message.
        const std::size_t quote = payload.find_first_of("'\"");
        if (quote != std::string_view::npos && payload[quote] == '\'') {
            const qsizetype head = build.size() - qsizetype(payload.size()) - 1;
            for (qsizetype i = 0; i < head; ++i) {
                if (build[i] == '"')
                    build[i] = '\'';
            }
        }
        FrameRepair repair;
        repair.feed({build.constData(), std::size_t(build.size())});
        repair.finish();
        if (repair.state() == FrameRepair::State::Complete) {
            QByteArray fixed = QByteArray::fromStdString(repair.output());
            fixed.reserve(fixed.size() + padding);
            result = parser.parse({fixed.constData(), std::size_t(fixed.size())}, false, &parsed);
            if (result == FrameParser::Result::Frame) {
                row.addLedger(LedgerKind::Repaired, repair.mainRepair());
                flags |= FrameFlag::Repaired;
                if (idAt >= 0)
                    idAt = fixed.indexOf("0000000000000000");
                build = std::move(fixed);
            }
        }
    }
    if (result != FrameParser::Result::Frame) {
        addDamaged(message, viewOf(message.payload), result == FrameParser::Result::BadUtf8 ? LedgerReason::InvalidUtf8 : LedgerReason::InvalidJson);
        return;
    }
    finishMessage(made, parsed, build, flags, idAt);
}

FrameKind RowReader::Private::kindOf(const FlowReading &flow, const CommandReading &command, std::string_view payload, bool *certain)
{
    FrameKind kind = FrameKind::Call;
    *certain = true;
    if (row.has(ColumnRole::MessageType) && readMessageType(row.text(ColumnRole::MessageType), &kind))
        return kind;
    if (command.hasKind)
        return command.kind;
    if (flow.meaning == FlowMeaning::Request)
        return FrameKind::Call;
    if (flow.meaning == FlowMeaning::Response)
        return FrameKind::CallResult;
    *certain = false;
    Message lanes;
    setLanes(flow, false, &lanes);
    Initiator initiator = Initiator::Both;
    if (lanes.from != Lane::Unknown && Catalog::instance().initiator(ProtocolVersion::Unknown, viewOf(command.action), &initiator) && initiator != Initiator::Both)
        return (initiator == Initiator::ChargePoint) == (lanes.from == Lane::ChargePoint) ? FrameKind::Call : FrameKind::CallResult;
    return kindByPayload(command.action, payload);
}

void RowReader::Private::ocppRow()
{
    const FlowReading flow = row.flow();
    const std::string_view frame = row.text(ColumnRole::Frame);
    const std::string_view answerFrame = row.text(ColumnRole::AnswerFrame);
    bool found = false;
    if (!frame.empty())
        found = wholeFrame(frame, false, flow);
    if (!answerFrame.empty())
        found = wholeFrame(answerFrame, true, flow) || found;
    if (found)
        return;
    const std::string_view payload = row.text(ColumnRole::Payload);
    const std::string_view answer = row.text(ColumnRole::AnswerPayload);
    if (!payload.empty() && payload.front() == '[')
        found = wholeFrame(payload, false, flow);
    if (found) {
        if (!answer.empty() && answer.front() == '[')
            wholeFrame(answer, true, flow);
        return;
    }
    const CommandReading command = row.command(row.text(ColumnRole::Action));
    const std::string_view errorCode = row.text(ColumnRole::ErrorCode);
    const bool named = command.known || (!command.action.empty() && (command.hasKind || !payload.empty() || !answer.empty()) && (payload.empty() || payload.front() == '{'));
    if (!named || (!row.has(ColumnRole::Payload) && !row.has(ColumnRole::AnswerPayload))) {
        readEventRow(row);
        return;
    }
    bool certain = false;
    FrameKind kind = kindOf(flow, command, payload.empty() ? answer : payload, &certain);
    if (!errorCode.empty() && errorCode != "NoError" && (kind == FrameKind::CallResult || !certain))
        kind = FrameKind::CallError;
    Message message;
    message.kind = kind;
    message.id = row.text(ColumnRole::MessageId);
    message.action = command.action;
    message.payload = payload;
    message.errorCode = errorCode;
    message.errorDescription = row.text(ColumnRole::ErrorDescription);
    const bool response = isResponse(kind);
    // A row with both: the direction is that of the request.
    const bool both = !answer.empty() && (!payload.empty() || !certain || !response) && !(certain && response && payload.empty());
    if (!both) {
        if (payload.empty() && !answer.empty())
            message.payload = answer;
        message.time = row.time(false, &message.flags);
        setLanes(flow, false, &message);
        addBuilt(message);
        return;
    }
    const bool errors = kind == FrameKind::CallError;
    message.kind = FrameKind::Call;
    message.time = row.time(false, &message.flags);
    Initiator initiator = Initiator::Both;
    const bool onlyOne = Catalog::instance().initiator(ProtocolVersion::Unknown, viewOf(command.action), &initiator) && initiator != Initiator::Both;
    const FlowReading requestFlow = onlyOne ? FlowReading {initiator == Initiator::ChargePoint ? FlowMeaning::FromChargePoint : FlowMeaning::ToChargePoint, 0} : flow;
    setLanes(requestFlow, false, &message);
    addBuilt(message);
    message.kind = errors ? FrameKind::CallError : FrameKind::CallResult;
    message.payload = answer;
    message.flags = {};
    message.time = row.time(true, &message.flags);
    message.sameIdAsBefore = message.id.empty();
    message.from = Lane::Unknown;
    message.to = Lane::Unknown;
    setLanes(requestFlow, true, &message);
    addBuilt(message);
}

RowReader::RowReader(const TableProfile &profile)
    : d(std::make_unique<Private>(profile))
{
}

RowReader::~RowReader() = default;

void RowReader::read(TableChunk &chunk)
{
    const TableProfile &profile = d->row.profile();
    const bool json = !profile.jsonPaths.empty();
    const std::size_t columns = std::size_t(profile.map.columns.size());
    chunk.bytes.reserve(qsizetype(chunk.batch.end - chunk.batch.begin) + 4096);
    for (const TableBatch::Row &row : chunk.batch.rows) {
        std::span<const TableCell> cells = chunk.batch.cellsOf(row);
        d->row.begin(chunk, row.place, cells);
        if (json) {
            d->cells.clear();
            if (!d->members.read(cells.front().raw(), d->cells)) {
                d->row.addLedger(LedgerKind::Damaged, LedgerReason::InvalidJson, viewOf(cells.front().raw().substr(0, excerpt)));
                continue;
            }
            cells = d->cells;
            d->row.begin(chunk, row.place, cells);
        }
        if (row.wrongQuoting)
            d->row.addLedger(LedgerKind::Repaired, LedgerReason::WrongQuoting, viewOf(cells.front().raw().substr(0, excerpt)));
        // An empty cell more at the end is a delimiter at the end of the line.
        const bool more = cells.size() > columns && !(cells.size() == columns + 1 && cells.back().isEmpty());
        if (cells.size() < columns || more)
            d->row.addLedger(LedgerKind::Repaired, LedgerReason::RaggedRow, QByteArray::number(qint64(cells.size())));
        const auto firstFrame = quint32(chunk.frames.rows.size());
        switch (profile.map.rows) {
        case RowKind::Ocpp:
            d->ocppRow();
            break;
        case RowKind::Http:
            readHttpRow(d->row);
            break;
        case RowKind::Event:
        case RowKind::Count:
            readEventRow(d->row);
            break;
        }
        if (chunk.frames.rows.size() > firstFrame)
            chunk.firstFrames.push_back(firstFrame);
    }
}

} // namespace Roamscope
