// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/columnguess.h"

#include "models/capture/recordparser.h"
#include "models/capture/tables/columnstatistics.h"
#include "models/capture/tables/tablecells.h"
#include "models/catalog/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace Roamscope {

namespace {

constexpr std::size_t guessedColumns = 400;

class Guess
{
public:
    explicit Guess(const TableSample &sample)
        : m_sample(sample)
        , m_order(guessDateOrder(sample))
        , m_columns(columnStatistics(sample, m_order, guessedColumns))
        , m_rows(int(sample.rows.size()))
    {
        m_result.map.kind = sample.kind;
        m_result.map.signature = sample.signature;
        m_result.map.hasHeader = sample.hasHeader;
        m_result.map.dateOrder = m_order;
        for (const QString &name : sample.columns) {
            m_result.map.columns.append({.name = name});
            m_result.reasons.append(ColumnReason());
        }
    }

    GuessedColumns run()
    {
        if (m_rows == 0 || m_columns.empty())
            return m_result;
        messages();
        commands();
        urls();
        const bool ocpp = has(ColumnRole::Frame) || (has(ColumnRole::Action) && (has(ColumnRole::Payload) || has(ColumnRole::AnswerPayload)));
        const bool http = !ocpp && has(ColumnRole::Url);
        m_result.map.rows = ocpp ? RowKind::Ocpp : http ? RowKind::Http : RowKind::Event;
        times();
        if (ocpp)
            ocppColumns();
        else if (http)
            httpColumns();
        else
            eventColumns();
        stations();
        energy();
        finish(ocpp, http);
        return m_result;
    }

private:
    bool has(ColumnRole role) const { return m_result.map.indexOf(role) >= 0; }
    bool isFree(std::size_t column) const { return m_result.map.columns[qsizetype(column)].role == ColumnRole::Keep; }

    void give(std::size_t column, ColumnRole role, int percent, int named)
    {
        m_result.map.columns[qsizetype(column)].role = role;
        ColumnReason &reason = m_result.reasons[qsizetype(column)];
        reason.ground = percent > 0 && named > 0 ? ColumnReason::Ground::ValuesAndName : percent > 0 ? ColumnReason::Ground::Values : ColumnReason::Ground::Name;
        reason.percent = percent;
        reason.confidence = std::min(100, percent * 7 / 10 + named * 10);
    }

    /// Gives a role to the free column with the best score; a score of 0 is none. `value` counts the values that speak for it.
    template<typename Value>
    int best(ColumnRole role, int least, std::initializer_list<std::string_view> names, Value value)
    {
        int found = -1;
        int bestScore = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnStatistics &column = m_columns[i];
            if (!isFree(i) || column.filled == 0)
                continue;
            const int percent = column.percent(value(column));
            const int named = column.named(names);
            // Few rows that are filled are a weak ground.
            const int weight = std::min(100, column.filled * 200 / std::max(1, m_rows));
            const int score = percent < least ? 0 : percent * weight / 100 + named * 15 + 1;
            if (score > bestScore) {
                bestScore = score;
                found = int(i);
            }
        }
        if (found >= 0)
            give(std::size_t(found), role, m_columns[std::size_t(found)].percent(value(m_columns[std::size_t(found)])), m_columns[std::size_t(found)].named(names));
        return found;
    }

    void messages()
    {
        const int first = best(ColumnRole::Frame, 50, {"frame", "message", "raw", "payload", "msg"}, [](const ColumnStatistics &c) { return c.frames; });
        if (first < 0)
            return;
        const int second = best(ColumnRole::AnswerFrame, 50, {"response", "answer", "res", "conf"}, [](const ColumnStatistics &c) { return c.frames; });
        if (second < 0)
            return;
        // The column with the responses is the one with fewer calls; which comes first in the table says nothing.
        const ColumnStatistics &a = m_columns[std::size_t(first)];
        const ColumnStatistics &b = m_columns[std::size_t(second)];
        if (a.percent(a.calls) < b.percent(b.calls))
            std::swap(m_result.map.columns[first].role, m_result.map.columns[second].role);
        if (a.percent(a.calls) > 50 && b.percent(b.calls) > 50)
            m_result.map.columns[std::max(first, second)].role = ColumnRole::Keep;
    }

    void commands()
    {
        best(ColumnRole::Action, 50, {"action", "command", "operation", "messagename", "requesttype", "method", "type", "name", "message", "event"}, [](const ColumnStatistics &c) { return c.actions; });
        // Payloads: of two the answer is the one that says so, else the second.
        std::vector<std::size_t> objects;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnStatistics &column = m_columns[i];
            const bool named = column.named({"payload", "body", "request", "response", "data", "content", "json", "message", "params", "parameters"}) > 0;
            if (isFree(i) && column.filled > 0 && column.percent(column.objects) >= (named ? 25 : 50) && column.named({"headers", "header", "metadata", "meta", "tags", "labels"}) < 3
                && column.named({"headers", "header"}) == 0)
                objects.push_back(i);
        }
        const auto isAnswer = [&](std::size_t i) { return m_columns[i].named({"response", "answer", "resp", "res", "conf", "confirmation", "reply", "result", "responsebody", "responsepayload"}) > 0; };
        const auto isRequest = [&](std::size_t i) { return m_columns[i].named({"request", "req", "call", "requestbody", "requestpayload", "command"}) > 0; };
        const auto percent = [&](std::size_t i) { return m_columns[i].percent(m_columns[i].objects); };
        const auto payloadName = [&](std::size_t i) { return m_columns[i].named({"payload", "body", "message", "content", "json"}); };
        std::size_t answer = m_columns.size();
        for (const std::size_t i : objects) {
            if (isAnswer(i) && !isRequest(i) && answer == m_columns.size() && (objects.size() > 1 || payloadName(i) == 0))
                answer = i;
        }
        std::size_t request = m_columns.size();
        for (const std::size_t i : objects) {
            if (i == answer)
                continue;
            if (request == m_columns.size() || payloadName(i) + (isRequest(i) ? 4 : 0) > payloadName(request) + (isRequest(request) ? 4 : 0))
                request = i;
        }
        if (has(ColumnRole::Frame))
            return;
        if (request < m_columns.size())
            give(request, ColumnRole::Payload, percent(request), std::max(payloadName(request), isRequest(request) ? 3 : 0));
        if (answer < m_columns.size())
            give(answer, ColumnRole::AnswerPayload, percent(answer), 3);
    }

    void urls()
    {
        if (has(ColumnRole::Frame) || has(ColumnRole::Action))
            return;
        best(ColumnRole::Url, 60, {"url", "uri", "path", "endpoint", "requesturl", "target", "resource"}, [](const ColumnStatistics &c) { return c.urls; });
    }

    void times()
    {
        struct Candidate
        {
            std::size_t column;
            int score;
            bool answer;
        };
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnStatistics &column = m_columns[i];
            if (!isFree(i) || column.filled == 0 || column.percent(column.times) < 60)
                continue;
            int score = column.percent(column.times) / 10;
            // What was seen by whoever wrote the table comes before what the message says of itself.
            score += column.named({"receivedtime", "receivedat", "received", "servertime", "loggedat", "logtime", "arrival", "receivetime", "recvtime", "ingested"}) * 12;
            score += column.named({"timestamp", "time", "datetime", "ts", "t", "zeitstempel", "zeit", "horodatage", "tijd", "tijdstip"}) * 10;
            score += column.named({"requesttime", "requesttimestamp", "requestat", "sentat", "createdat", "created", "date", "occurredat", "nametime"}) * 8;
            if (column.named({"changed", "updatedat", "modified", "modifiedat", "updated", "deletedat"}) > 0)
                score -= 20;
            score += column.filled * 10 / std::max(1, m_rows);
            const bool answer = column.named({"responsetime", "responsetimestamp", "responseat", "answeredat", "answertime", "respondedat", "response", "conf"}) > 0;
            candidates.push_back({i, score, answer});
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        const bool twoMessages = has(ColumnRole::AnswerPayload) || has(ColumnRole::AnswerFrame);
        for (const Candidate &candidate : candidates) {
            const ColumnStatistics &column = m_columns[candidate.column];
            const bool answer = candidate.answer && (twoMessages || candidates.size() > 1);
            const ColumnRole role = answer && !has(ColumnRole::AnswerTime) && twoMessages ? ColumnRole::AnswerTime
                : !has(ColumnRole::Time)                                                  ? ColumnRole::Time
                : !has(ColumnRole::ReceivedTime)                                          ? ColumnRole::ReceivedTime
                                                                                          : ColumnRole::Keep;
            if (role != ColumnRole::Keep)
                give(candidate.column, role, column.percent(column.times), column.named({"time", "timestamp", "date", "ts", "received", "at"}));
        }
        if (has(ColumnRole::Time))
            return;
        const int clock = best(ColumnRole::Time, 60, {"time", "uhrzeit", "zeit", "heure", "tijd", "clock"}, [](const ColumnStatistics &c) { return c.clocks; });
        if (clock >= 0)
            best(ColumnRole::Date, 60, {"date", "day", "datum", "jour", "dag"}, [](const ColumnStatistics &c) { return c.dates; });
        else
            best(ColumnRole::Time, 80, {"date", "day", "datum", "jour", "dag", "time"}, [](const ColumnStatistics &c) { return c.dates; });
    }

    void ocppColumns()
    {
        const int flow = best(ColumnRole::Direction, 60, {"direction", "flow", "dir", "way", "richtung", "sens", "origin", "inout", "messageflow"}, [](const ColumnStatistics &c) {
            // "CALL" and "Response" tell the kind of message, not who sent it.
            const bool kind = c.kinds == c.flows && c.messageTypes >= c.flows && c.named({"direction", "flow", "dir", "richtung"}) == 0;
            return kind ? 0 : c.flows;
        });
        if (flow < 0) {
            const int sender = best(ColumnRole::Sender, 60, {"sender", "from", "source", "origin", "initiator", "src"}, [](const ColumnStatistics &c) { return c.parties; });
            if (sender >= 0 || !has(ColumnRole::Sender))
                best(ColumnRole::Receiver, 60, {"receiver", "to", "target", "destination", "dest", "dst"}, [](const ColumnStatistics &c) { return c.parties; });
        }
        const auto types = [](const ColumnStatistics &c) { return c.numbers > 0 && c.named({"messagetype", "messagetypeid", "type", "msgtype", "typeid", "kind", "calltype"}) == 0 ? 0 : c.messageTypes; };
        best(ColumnRole::MessageType, 80, {"messagetype", "messagetypeid", "type", "msgtype", "typeid", "kind", "calltype"}, types);
        best(ColumnRole::Version, 80, {"version", "protocol", "ocppversion", "subprotocol", "ocpp"}, [](const ColumnStatistics &c) { return c.versions; });
        messageIds({"messageid", "uniqueid", "msgid", "correlationid", "callid", "requestid", "ocppid", "messageuid", "uid", "uuid", "transactionkey", "id"});
        best(ColumnRole::ErrorCode, 0, {"errorcode", "error"}, [](const ColumnStatistics &c) { return c.named({"errorcode", "error"}) >= 3 ? c.filled - c.numbers : -1000; });
        best(ColumnRole::ErrorDescription, 0, {"errordescription", "errormessage"}, [](const ColumnStatistics &c) { return c.named({"errordescription", "errormessage"}) >= 3 ? c.filled : -1000; });
        flows();
    }

    /// What a request and its response have in common: a number of the row is none.
    void messageIds(std::initializer_list<std::string_view> names)
    {
        int found = -1;
        int bestScore = 40;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnStatistics &column = m_columns[i];
            if (!isFree(i) || column.filled == 0 || column.length > 80 || column.flows * 2 > column.filled || column.percent(column.times) > 50)
                continue;
            // "transaction id" and "charge box id" end with "id" as well.
            const int named = column.named(names) == 3 ? 3 : 0;
            const bool precise = column.named({"messageid", "uniqueid", "msgid", "correlationid", "callid", "requestid", "ocppid", "messageuid"}) >= 2;
            if (named == 0 && !precise && column.uuids * 2 < column.filled)
                continue;
            int score = named * 10 + (precise ? 50 : 0) + column.percent(column.uuids) / 5;
            score += column.pairs * 2 * 60 / std::max(1, column.filled);
            if (!precise && column.counts && column.distinct == column.filled && column.filled > 2)
                score -= 60;
            // A station is in many rows.
            if (column.distinct * 4 < column.filled && column.filled > 8)
                score -= 60;
            if (score > bestScore) {
                bestScore = score;
                found = int(i);
            }
        }
        if (found < 0)
            return;
        const ColumnStatistics &column = m_columns[std::size_t(found)];
        give(std::size_t(found), ColumnRole::MessageId, std::min(100, column.pairs * 200 / std::max(1, column.filled)), column.named(names));
    }

    void httpColumns()
    {
        best(ColumnRole::Method, 80, {"method", "verb", "httpmethod"}, [](const ColumnStatistics &c) { return c.methods; });
        const auto status = [](const ColumnStatistics &c) { return c.named({"status", "statuscode", "code", "httpstatus", "responsestatus", "responsecode"}) > 0 ? c.statuses : 0; };
        best(ColumnRole::Status, 60, {"statuscode", "httpstatus", "status", "responsestatus", "responsecode", "code"}, status);
        best(ColumnRole::Direction, 60, {"direction", "flow", "dir", "inout"}, [](const ColumnStatistics &c) { return c.flows; });
        best(ColumnRole::MessageType, 80, {"type", "kind", "messagetype"}, [](const ColumnStatistics &c) { return c.numbers > 0 ? 0 : c.messageTypes; });
        messageIds({"requestid", "correlationid", "xrequestid", "traceid", "id", "messageid"});
        const auto headers = [](const ColumnStatistics &c) { return c.named({"headers", "header"}) > 0 ? c.filled : -1000; };
        best(ColumnRole::AnswerHeaders, 0, {"responseheaders", "answerheaders"}, [](const ColumnStatistics &c) { return c.named({"responseheaders", "answerheaders", "respheaders"}) > 1 ? c.filled : -1000; });
        best(ColumnRole::Headers, 0, {"requestheaders", "headers"}, headers);
        best(ColumnRole::Party, 0, {"partner", "party", "partyid", "peer", "operator", "counterparty"}, [](const ColumnStatistics &c) { return c.named({"partner", "party", "partyid", "peer", "operator", "counterparty"}) > 1 ? c.filled : -1000; });
        best(ColumnRole::Version, 80, {"version", "ocpiversion"}, [](const ColumnStatistics &c) { return c.versions; });
        for (const DirectionText &flow : relativeFlows())
            m_result.map.flows.append({flow.text, flow.meaning == FlowMeaning::FromChargePoint ? FlowMeaning::ToCpo : FlowMeaning::FromCpo});
    }

    void eventColumns()
    {
        // What would be the payload of a message is data of an event.
        for (TableColumn &column : m_result.map.columns) {
            if (column.role == ColumnRole::Payload || column.role == ColumnRole::AnswerPayload || column.role == ColumnRole::Action)
                column.role = ColumnRole::Keep;
        }
        best(ColumnRole::Severity, 80, {"severity", "level", "loglevel", "priority"}, [](const ColumnStatistics &c) { return c.severities; });
        best(ColumnRole::Text, 0, {"message", "text", "description", "msg", "event", "log", "details", "detail", "info", "meldung", "nachricht"}, [](const ColumnStatistics &c) {
            const int named = c.named({"message", "text", "description", "msg", "event", "log", "details", "meldung", "nachricht"});
            return c.numbers * 2 > c.filled || (named < 2 && c.length < 20) || c.objects * 2 > c.filled ? -1000 : std::min(c.filled, int(c.length));
        });
        best(ColumnRole::EventSource, 0, {"source", "module", "logger", "component", "service", "category", "ems", "site"}, [](const ColumnStatistics &c) { return c.named({"source", "module", "logger", "component", "service", "category", "site", "location"}) >= 3 && c.numbers == 0 ? c.filled : -1000; });
    }

    void stations()
    {
        static const std::initializer_list<std::string_view> names {"chargepointid", "chargepoint", "chargeboxid", "chargebox", "chargerid", "charger", "stationid", "station", "cpid", "cp", "chargingstationid",
                                                                        "chargingstation", "evseid", "evse", "deviceid", "device", "identity", "clientid", "wallbox", "chargepointidentifier", "serial", "serialnumber", "cb",
                                                                        "ladepunkt", "ladestation", "borne", "laadpaal", "cpname", "chargername", "ocppidentity"};
        if (m_result.map.rows == RowKind::Http)
            return;
        // A name that says it is enough; else ids of few stations that stand in all rows.
        best(ColumnRole::ChargePoint, 60, names, [&](const ColumnStatistics &c) {
            if (c.named(names) >= 2)
                return c.stations;
            const bool few = c.distinct * 3 <= c.filled || c.distinct == 1;
            return m_result.map.rows == RowKind::Ocpp && few && c.numbers == 0 && c.actions == 0 && c.flows == 0 && c.filled * 10 >= m_rows * 8 && c.messageTypes == 0 && c.versions == 0
                    && c.named({"user", "operator", "type", "status", "tenant", "host", "level", "vendor", "model", "connector"}) == 0
                ? c.stations
                : 0;
        });
    }

    void energy()
    {
        if (m_result.map.rows != RowKind::Event)
            return;
        const int quantity = best(ColumnRole::Quantity, 50, {"quantity", "topic", "name", "measurement", "signal", "tag", "channel", "metric", "datapoint", "variable"}, [](const ColumnStatistics &c) { return c.quantities; });
        if (quantity >= 0) {
            const int value = best(ColumnRole::Value, 80, {"value", "val", "reading", "wert", "valeur", "waarde", "measurement", "payload", "state"}, [](const ColumnStatistics &c) { return c.counts && c.filled > 3 ? 0 : c.numbers; });
            if (value >= 0)
                best(ColumnRole::Unit, 60, {"unit", "uom", "einheit", "unite", "eenheid"}, [](const ColumnStatistics &c) { return c.units; });
            else
                m_result.map.columns[quantity].role = ColumnRole::Keep;
        }
        if (has(ColumnRole::Value))
            return;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnStatistics &column = m_columns[i];
            if (!isFree(i) || column.filled == 0 || column.percent(column.numbers) < 80 || !m_sample.hasHeader)
                continue;
            const EnergyGuess guess = guessEnergyColumn(m_sample.columns[qsizetype(i)].toUtf8());
            if (guess.confidence < 50)
                continue;
            give(i, ColumnRole::Measure, column.percent(column.numbers), 3);
            m_result.map.columns[qsizetype(i)].energy = guess.column;
            m_result.reasons[qsizetype(i)].confidence = guess.confidence;
        }
    }

    /// "in" and "out" as the rows themselves show who sent them, else as a CSMS would write them.
    QList<DirectionText> relativeFlows() const
    {
        const int direction = m_result.map.indexOf(ColumnRole::Direction);
        if (direction < 0)
            return {};
        struct Votes
        {
            int from = 0;
            int to = 0;
            int relative = 0;
        };
        std::map<QString, Votes> votes;
        for (const QStringList &row : m_sample.rows) {
            const QString text = row[direction].trimmed();
            const FlowReading reading = readFlow(text.toStdString());
            if (text.isEmpty() || reading.meaning != FlowMeaning::Unknown || votes.size() > 50)
                continue;
            Votes &entry = votes[text];
            entry.relative = reading.relative;
            const int sender = senderOfRow(row);
            entry.from += sender > 0;
            entry.to += sender < 0;
        }
        QList<DirectionText> list;
        int orientation = 0; // +1: "in" is from the charge point
        for (const auto &[text, entry] : votes)
            orientation += entry.relative * (entry.from - entry.to);
        for (const auto &[text, entry] : votes) {
            const int voted = entry.from >= 4 * entry.to && entry.from > 0 ? 1 : entry.to >= 4 * entry.from && entry.to > 0 ? -1 : 0;
            const int meaning = voted != 0 ? voted : entry.relative * (orientation < 0 ? -1 : 1);
            if (meaning != 0)
                list.append({text, meaning > 0 ? FlowMeaning::FromChargePoint : FlowMeaning::ToChargePoint});
        }
        return list;
    }

    void flows() { m_result.map.flows = relativeFlows(); }

    /// +1 a row that only the charge point can have sent, −1 only the CSMS, 0 not known.
    int senderOfRow(const QStringList &row) const
    {
        QByteArray scratch;
        std::string action;
        FrameKind kind = FrameKind::Call;
        bool certain = false;
        if (const int frame = m_result.map.indexOf(ColumnRole::Frame); frame >= 0) {
            const std::string text = row[frame].trimmed().toStdString();
            const MessageHeader header = readMessageHeader(text, false, scratch);
            if (!header.valid || header.kind != FrameKind::Call)
                return 0;
            action = header.third;
            certain = true;
        } else if (const int command = m_result.map.indexOf(ColumnRole::Action); command >= 0) {
            const CommandReading reading = readCommand(row[command].toStdString());
            action = reading.action;
            kind = reading.kind;
            certain = reading.hasKind;
        }
        if (const int type = m_result.map.indexOf(ColumnRole::MessageType); type >= 0 && readMessageType(row[type].toStdString(), &kind))
            certain = true;
        Initiator initiator = Initiator::Both;
        if (!certain || !Catalog::instance().initiator(ProtocolVersion::Unknown, QByteArrayView(action.data(), qsizetype(action.size())), &initiator) || initiator == Initiator::Both)
            return 0;
        const int requester = initiator == Initiator::ChargePoint ? 1 : -1;
        return isRequest(kind) ? requester : -requester;
    }

    void finish(bool ocpp, bool http)
    {
        ColumnMap &map = m_result.map;
        int confidence = 0;
        const bool timed = has(ColumnRole::Time);
        if (ocpp) {
            confidence = has(ColumnRole::Frame) ? 85 : 70;
            confidence += timed ? 10 : -25;
            if (!has(ColumnRole::Frame)) {
                const int action = map.indexOf(ColumnRole::Action);
                const bool told = has(ColumnRole::Direction) || has(ColumnRole::MessageType) || has(ColumnRole::AnswerPayload)
                    || (action >= 0 && m_columns[std::size_t(action)].endings > 0);
                confidence += told ? 10 : -15;
            }
        } else if (http) {
            confidence = (has(ColumnRole::Method) ? 60 : 30) + (has(ColumnRole::Status) || has(ColumnRole::MessageType) ? 15 : 0) + (timed ? 10 : -15);
        } else {
            const bool measured = has(ColumnRole::Measure) || has(ColumnRole::Value);
            map.lane = measured ? Lane::Ems : Lane::Middleware;
            confidence = timed ? (measured ? 80 : has(ColumnRole::Text) ? 60 : 40) : measured ? 30 : 10;
        }
        m_result.confidence = std::clamp(confidence, 0, 100);
    }

    const TableSample &m_sample;
    const DateOrder m_order;
    std::vector<ColumnStatistics> m_columns;
    const int m_rows;
    GuessedColumns m_result;
};

} // namespace

QString ColumnReason::text() const
{
    switch (ground) {
    case Ground::None:
        return QCoreApplication::translate("Roamscope::Columns", "Nothing speaks for another meaning.");
    case Ground::Values:
        return QCoreApplication::translate("Roamscope::Columns", "%1 % of the values look like it.").arg(percent);
    case Ground::Name:
        return QCoreApplication::translate("Roamscope::Columns", "Its name says so.");
    case Ground::ValuesAndName:
        return QCoreApplication::translate("Roamscope::Columns", "Its name says so, and %1 % of the values look like it.").arg(percent);
    case Ground::Remembered:
        return QCoreApplication::translate("Roamscope::Columns", "Chosen before, for a table with the same columns.");
    case Ground::Order:
        return QCoreApplication::translate("Roamscope::Columns", "The other column of its kind has the other part.");
    }
    return {};
}

GuessedColumns guessColumns(const TableSample &sample)
{
    return Guess(sample).run();
}

GuessedColumns columnsFor(const TableSample &sample, const ColumnMapStore *remembered)
{
    if (remembered) {
        if (std::optional<ColumnMap> map = remembered->find(sample.kind, sample.columns)) {
            GuessedColumns result;
            for (const TableColumn &column : std::as_const(map->columns)) {
                const bool chosen = column.role != ColumnRole::Keep;
                result.reasons.append({.ground = chosen ? ColumnReason::Ground::Remembered : ColumnReason::Ground::None, .percent = 0, .confidence = chosen ? 100 : 0});
            }
            result.confidence = map->problems().isEmpty() ? 100 : 0;
            result.map = std::move(*map);
            // The order of dates is that of this file where nobody said it.
            if (result.map.dateOrder == DateOrder::Unknown)
                result.map.dateOrder = guessDateOrder(sample);
            return result;
        }
    }
    return guessColumns(sample);
}

} // namespace Roamscope
