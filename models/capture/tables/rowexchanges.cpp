// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"
#include "models/capture/masking.h"
#include "models/capture/recordparser.h"
#include "models/capture/tables/rowcontext.h"

#include <simdjson.h>

#include <algorithm>
#include <string>

namespace Roamscope {

namespace {

constexpr int maximumHeaders = 200;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return viewOf(text).toByteArray();
}

/// {"Accept":"application/json"}, {"Accept":["…"]}, or "Accept: application/json" one a line.
QList<std::pair<QByteArray, QByteArray>> readHeaders(std::string_view text)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (text.empty())
        return headers;
    if (text.front() == '{') {
        simdjson::dom::parser parser;
        simdjson::dom::object object;
        if (parser.parse(text.data(), text.size()).get_object().get(object))
            return headers;
        for (const auto field : object) {
            if (headers.size() >= maximumHeaders)
                break;
            std::string_view value;
            simdjson::dom::array values;
            if (!field.value.get_string().get(value)) {
                headers.append({bytesOf(field.key), bytesOf(value)});
            } else if (!field.value.get_array().get(values)) {
                for (const simdjson::dom::element element : values) {
                    if (!element.get_string().get(value) && headers.size() < maximumHeaders)
                        headers.append({bytesOf(field.key), bytesOf(value)});
                }
            } else {
                headers.append({bytesOf(field.key), QByteArray::fromStdString(simdjson::minify(field.value))});
            }
        }
        return headers;
    }
    while (!text.empty() && headers.size() < maximumHeaders) {
        const std::size_t end = std::min(text.find_first_of("\n|"), text.size());
        const std::string_view line = trimmedCell(text.substr(0, end));
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && colon > 0)
            headers.append({bytesOf(trimmedCell(line.substr(0, colon))), bytesOf(trimmedCell(line.substr(colon + 1)))});
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return headers;
}

/// Which side asks, by what OCPI lets each of them do. True = the CPO.
bool cpoAsks(QByteArrayView method, QByteArrayView action, QByteArrayView url, bool *known)
{
    *known = true;
    if (url.contains("/emsp/"))
        return true;
    if (url.contains("/cpo/"))
        return false;
    const qsizetype blank = action.indexOf(' ');
    const QByteArrayView module = blank < 0 ? QByteArrayView() : action.sliced(blank + 1);
    const bool get = method.compare("GET", Qt::CaseInsensitive) == 0;
    if (module == "tokens")
        return get || method.compare("POST", Qt::CaseInsensitive) == 0;
    if (module == "commands" || module == "chargingprofiles")
        return false;
    if (module == "locations" || module == "sessions" || module == "cdrs" || module == "tariffs")
        return !get;
    *known = false;
    return true;
}

bool decimal(std::string_view text, int *value)
{
    *value = 0;
    if (text.size() != 3)
        return false;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        *value = *value * 10 + (c - '0');
    }
    return true;
}

} // namespace

void readHttpRow(RowContext &row)
{
    const std::string_view url = row.text(ColumnRole::Url);
    int status = 0;
    const bool hasStatus = decimal(row.text(ColumnRole::Status).substr(0, 3), &status);
    const std::string_view answer = row.text(ColumnRole::AnswerPayload);
    const FlowReading flow = row.flow();
    FrameKind kind = FrameKind::Call;
    const bool typed = (row.has(ColumnRole::MessageType) && readMessageType(row.text(ColumnRole::MessageType), &kind)) || flow.meaning == FlowMeaning::Request
        || flow.meaning == FlowMeaning::Response;
    if (flow.meaning == FlowMeaning::Response)
        kind = FrameKind::CallResult;
    const bool onlyResponse = typed && isResponse(kind);
    const bool onlyRequest = typed && !isResponse(kind);
    if (url.empty() && !onlyResponse) {
        readEventRow(row);
        return;
    }
    RecordedFrame request;
    request.kind = FrameKind::HttpRequest;
    request.body.method = bytesOf(row.text(ColumnRole::Method)).toUpper();
    if (request.body.method.isEmpty())
        request.body.method = row.text(ColumnRole::Payload).empty() ? "GET" : "POST";
    request.body.path = bytesOf(url);
    request.body.headers = readHeaders(row.text(ColumnRole::Headers));
    request.body.message = bytesOf(row.text(ColumnRole::Payload));
    request.body.correlationId = bytesOf(row.text(ColumnRole::MessageId));
    request.peer = bytesOf(row.text(ColumnRole::Party));
    request.version = protocolVersionFromText(viewOf(row.text(ColumnRole::Version)));
    ProtocolVersion named = ProtocolVersion::Unknown;
    const QByteArray action = httpAction(request.body.method, request.body.path, &named);
    if (!isOcpi(request.version))
        request.version = named != ProtocolVersion::Unknown ? named : row.map().version;
    bool known = true;
    bool cpo = cpoAsks(request.body.method, action, request.body.path, &known);
    if (flow.meaning == FlowMeaning::FromCpo || flow.meaning == FlowMeaning::ToCpo || flow.relative != 0) {
        cpo = flow.relative != 0 ? (row.map().lane == Lane::Emsp ? flow.relative > 0 : flow.relative < 0) : flow.meaning == FlowMeaning::FromCpo;
        if (onlyResponse)
            cpo = !cpo;
        known = true;
    } else {
        request.flags |= FrameFlag::DirectionInferred;
    }
    if (known) {
        request.from = cpo ? Lane::Cpo : Lane::Emsp;
        request.to = cpo ? Lane::Emsp : Lane::Cpo;
    }
    RecordedFrame response = request;
    response.kind = FrameKind::HttpResponse;
    std::swap(response.from, response.to);
    response.action = action;
    response.body.httpStatus = hasStatus ? status : 200;
    response.body.headers = readHeaders(row.text(ColumnRole::AnswerHeaders));
    response.body.message = answer.empty() && onlyResponse ? request.body.message : bytesOf(answer);
    if (request.body.correlationId.isEmpty()) {
        // Both stand in one row: its place is as good an id as any.
        request.body.correlationId = "row-" + QByteArray::number(row.place().number ? row.place().number : row.place().offset);
        response.body.correlationId = request.body.correlationId;
    }
    if (!onlyResponse) {
        request.time = row.time(false, &request.flags);
        maskSecrets(request);
        row.addRecord(request);
    }
    if (onlyResponse || (!onlyRequest && (hasStatus || !answer.empty()))) {
        response.time = row.time(!onlyResponse, &response.flags);
        maskSecrets(response);
        row.addRecord(response);
    }
}

} // namespace Roamscope
