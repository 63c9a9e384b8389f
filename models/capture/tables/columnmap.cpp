// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/columnmap.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

/// Stable id, name and, for roles, a sentence of help.
struct Words
{
    const char *id;
    const char *name;
    const char *help = "";
};

constexpr std::array<Words, std::size_t(TableKind::Count)> kindWords {{
    {"csv", QT_TRANSLATE_NOOP("Roamscope::Columns", "Text table (CSV)")},
    {"xlsx", QT_TRANSLATE_NOOP("Roamscope::Columns", "Workbook (XLSX)")},
    {"json", QT_TRANSLATE_NOOP("Roamscope::Columns", "JSON objects")},
    {"sql", QT_TRANSLATE_NOOP("Roamscope::Columns", "SQL INSERT statements")},
    {"copy", QT_TRANSLATE_NOOP("Roamscope::Columns", "SQL COPY rows")},
    {"folder", QT_TRANSLATE_NOOP("Roamscope::Columns", "Folder with one message a file")},
}};

constexpr std::array<Words, std::size_t(ColumnRole::Count)> roleWords {{
    {"keep", QT_TRANSLATE_NOOP("Roamscope::Columns", "Keep"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Of events it is shown with the rest of the row; of messages it is not needed.")},
    {"ignore", QT_TRANSLATE_NOOP("Roamscope::Columns", "Leave out"), QT_TRANSLATE_NOOP("Roamscope::Columns", "This column is not read.")},
    {"time", QT_TRANSLATE_NOOP("Roamscope::Columns", "Time"), QT_TRANSLATE_NOOP("Roamscope::Columns", "When the message was seen: a date with a time of day, or a number of seconds or milliseconds.")},
    {"date", QT_TRANSLATE_NOOP("Roamscope::Columns", "Date"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The date, where the time of day stands in a column of its own.")},
    {"received-time", QT_TRANSLATE_NOOP("Roamscope::Columns", "Second time"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Used where the first time is missing or cannot be read.")},
    {"answer-time", QT_TRANSLATE_NOOP("Roamscope::Columns", "Time of the response"), QT_TRANSLATE_NOOP("Roamscope::Columns", "When the response was seen, where one row holds a request and its response.")},
    {"charge-point", QT_TRANSLATE_NOOP("Roamscope::Columns", "Charge point"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The identity of the charge point.")},
    {"direction", QT_TRANSLATE_NOOP("Roamscope::Columns", "Direction"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Who sent the message to whom: “CP-->CMS”, “in”, “request” …")},
    {"sender", QT_TRANSLATE_NOOP("Roamscope::Columns", "Sender"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Who sent the message.")},
    {"receiver", QT_TRANSLATE_NOOP("Roamscope::Columns", "Receiver"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Who got the message.")},
    {"action", QT_TRANSLATE_NOOP("Roamscope::Columns", "Command"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The OCPP action: “Heartbeat”, “HeartbeatRequest”, “Heartbeat.conf” …")},
    {"message-type", QT_TRANSLATE_NOOP("Roamscope::Columns", "Kind of message"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Tells requests from responses: “CALL”, “2”, “Response” …")},
    {"message-id", QT_TRANSLATE_NOOP("Roamscope::Columns", "Message id"), QT_TRANSLATE_NOOP("Roamscope::Columns", "What a request and its response have in common.")},
    {"frame", QT_TRANSLATE_NOOP("Roamscope::Columns", "Whole message"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The message as it was sent: [2,\"17\",\"Heartbeat\",{}].")},
    {"answer-frame", QT_TRANSLATE_NOOP("Roamscope::Columns", "Whole response"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The response as it was sent, where one row holds a request and its response.")},
    {"payload", QT_TRANSLATE_NOOP("Roamscope::Columns", "Payload"), QT_TRANSLATE_NOOP("Roamscope::Columns", "What the message says, as JSON; of an HTTP request its body.")},
    {"answer-payload", QT_TRANSLATE_NOOP("Roamscope::Columns", "Payload of the response"), QT_TRANSLATE_NOOP("Roamscope::Columns", "What the response says, where one row holds a request and its response.")},
    {"error-code", QT_TRANSLATE_NOOP("Roamscope::Columns", "Error code"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The code of a CALLERROR; a row where it stands is one.")},
    {"error-description", QT_TRANSLATE_NOOP("Roamscope::Columns", "Error description"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The description of a CALLERROR.")},
    {"version", QT_TRANSLATE_NOOP("Roamscope::Columns", "Protocol version"), QT_TRANSLATE_NOOP("Roamscope::Columns", "“1.6”, “ocpp2.0.1” …")},
    {"method", QT_TRANSLATE_NOOP("Roamscope::Columns", "HTTP method"), QT_TRANSLATE_NOOP("Roamscope::Columns", "“GET”, “PUT”, “PATCH” …")},
    {"url", QT_TRANSLATE_NOOP("Roamscope::Columns", "HTTP address"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The address or the path of an HTTP request.")},
    {"status", QT_TRANSLATE_NOOP("Roamscope::Columns", "HTTP status"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The status of an HTTP response: 200, 404 …")},
    {"headers", QT_TRANSLATE_NOOP("Roamscope::Columns", "HTTP headers"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Headers of the request, as a JSON object or one a line.")},
    {"answer-headers", QT_TRANSLATE_NOOP("Roamscope::Columns", "HTTP headers of the response"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Headers of the response, as a JSON object or one a line.")},
    {"party", QT_TRANSLATE_NOOP("Roamscope::Columns", "Partner"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The party at the other end of an HTTP exchange.")},
    {"text", QT_TRANSLATE_NOOP("Roamscope::Columns", "Text"), QT_TRANSLATE_NOOP("Roamscope::Columns", "What an event says.")},
    {"severity", QT_TRANSLATE_NOOP("Roamscope::Columns", "Severity"), QT_TRANSLATE_NOOP("Roamscope::Columns", "How serious an event is: “info”, “warning”, “error” …")},
    {"event-source", QT_TRANSLATE_NOOP("Roamscope::Columns", "Written by"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The module or device that wrote an event.")},
    {"measure", QT_TRANSLATE_NOOP("Roamscope::Columns", "Measured quantity"), QT_TRANSLATE_NOOP("Roamscope::Columns", "Values of one quantity of an energy manager: grid limit, solar power, price …")},
    {"quantity", QT_TRANSLATE_NOOP("Roamscope::Columns", "Name of the quantity"), QT_TRANSLATE_NOOP("Roamscope::Columns", "What the value of this row is, where each row holds one value.")},
    {"value", QT_TRANSLATE_NOOP("Roamscope::Columns", "Value"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The measured value, where each row holds one.")},
    {"unit", QT_TRANSLATE_NOOP("Roamscope::Columns", "Unit"), QT_TRANSLATE_NOOP("Roamscope::Columns", "The unit of the value of this row.")},
}};

constexpr std::array<Words, std::size_t(FlowMeaning::Count)> flowWords {{
    {"unknown", QT_TRANSLATE_NOOP("Roamscope::Columns", "Not known")},
    {"from-cp", QT_TRANSLATE_NOOP("Roamscope::Columns", "From the charge point")},
    {"to-cp", QT_TRANSLATE_NOOP("Roamscope::Columns", "To the charge point")},
    {"request", QT_TRANSLATE_NOOP("Roamscope::Columns", "Request")},
    {"response", QT_TRANSLATE_NOOP("Roamscope::Columns", "Response")},
    {"from-cpo", QT_TRANSLATE_NOOP("Roamscope::Columns", "From the CPO")},
    {"to-cpo", QT_TRANSLATE_NOOP("Roamscope::Columns", "To the CPO")},
}};

constexpr std::array<Words, std::size_t(RowKind::Count)> rowWords {{
    {"ocpp", QT_TRANSLATE_NOOP("Roamscope::Columns", "OCPP messages")},
    {"http", QT_TRANSLATE_NOOP("Roamscope::Columns", "OCPI requests and responses")},
    {"event", QT_TRANSLATE_NOOP("Roamscope::Columns", "Events and measured values")},
}};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Roamscope::Columns", text) : QString();
}

template<typename Enum, std::size_t size>
const Words &wordsOf(const std::array<Words, size> &words, Enum value)
{
    return words[std::min(std::size_t(value), size - 1)];
}

} // namespace

QLatin1StringView tableKindId(TableKind kind)
{
    return QLatin1StringView(wordsOf(kindWords, kind).id);
}

QString displayName(TableKind kind)
{
    return translated(wordsOf(kindWords, kind).name);
}

QLatin1StringView columnRoleId(ColumnRole role)
{
    return QLatin1StringView(wordsOf(roleWords, role).id);
}

QString displayName(ColumnRole role)
{
    return translated(wordsOf(roleWords, role).name);
}

QString columnRoleHelp(ColumnRole role)
{
    return translated(wordsOf(roleWords, role).help);
}

QLatin1StringView flowMeaningId(FlowMeaning meaning)
{
    return QLatin1StringView(wordsOf(flowWords, meaning).id);
}

QString displayName(FlowMeaning meaning)
{
    return translated(wordsOf(flowWords, meaning).name);
}

QLatin1StringView rowKindId(RowKind kind)
{
    return QLatin1StringView(wordsOf(rowWords, kind).id);
}

QString displayName(RowKind kind)
{
    return translated(wordsOf(rowWords, kind).name);
}

int ColumnMap::indexOf(ColumnRole role) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role)
            return int(i);
    }
    return -1;
}

QStringList ColumnMap::problems() const
{
    const auto has = [this](ColumnRole role) { return indexOf(role) >= 0; };
    QStringList list;
    if (rows == RowKind::Ocpp && !has(ColumnRole::Frame) && !has(ColumnRole::AnswerFrame)) {
        if (!has(ColumnRole::Payload) && !has(ColumnRole::AnswerPayload)) {
            list << QCoreApplication::translate("Roamscope::Columns", "No column holds the messages. Choose the one with whole messages or with payloads.");
        } else if (!has(ColumnRole::Action)) {
            list << QCoreApplication::translate("Roamscope::Columns", "No column names the command. Choose the one that says “Heartbeat”, “StatusNotification” and the like.");
        }
    }
    if (rows == RowKind::Http && !has(ColumnRole::Url))
        list << QCoreApplication::translate("Roamscope::Columns", "No column holds the address of the requests. Choose the one with paths such as “/ocpi/2.2.1/sessions”.");
    if (rows == RowKind::Event) {
        bool any = false;
        for (const TableColumn &column : columns)
            any = any || (column.role != ColumnRole::Ignore && column.role != ColumnRole::Time);
        if (!any)
            list << QCoreApplication::translate("Roamscope::Columns", "All columns are left out. Choose what the rows are to show.");
    }
    if (has(ColumnRole::Date) && !has(ColumnRole::Time))
        list << QCoreApplication::translate("Roamscope::Columns", "There is a column for the date, but none for the time of day.");
    if (has(ColumnRole::Value) && !has(ColumnRole::Quantity))
        list << QCoreApplication::translate("Roamscope::Columns", "There is a column for the value, but none that names what was measured.");
    return list;
}

QString headerSignature(TableKind kind, const QStringList &names)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    bool any = false;
    for (const QString &name : names) {
        const QByteArray plain = name.simplified().toCaseFolded().toUtf8();
        any = any || !plain.isEmpty();
        hash.addData(plain);
        hash.addData(QByteArrayView("\x1f", 1));
    }
    if (!any)
        return {};
    // CSV, a sheet and a dump of the same table have the same columns.
    const bool json = kind == TableKind::JsonLines;
    return (json ? QStringLiteral("json:") : QStringLiteral("table:")) + QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace Roamscope
