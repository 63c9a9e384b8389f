// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/framecells.h"

#include <QCoreApplication>
#include <QLocale>

#include <simdjson.h>

namespace Roamscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

/// One parser a thread: its buffers are worth keeping between rows.
simdjson::dom::parser &parser()
{
    static thread_local simdjson::dom::parser instance;
    return instance;
}

bool parse(QByteArrayView json, element *root)
{
    if (json.isEmpty() || json.size() > qsizetype(longestDecodedFrame))
        return false;
    return parser().parse(json.data(), std::size_t(json.size()), true).get(*root) == simdjson::SUCCESS;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString scalarText(const element &value)
{
    std::string_view text;
    bool truth = false;
    switch (value.type()) {
    case element_type::STRING:
        return value.get(text) == simdjson::SUCCESS ? toText(text) : QString();
    case element_type::BOOL:
        return value.get(truth) == simdjson::SUCCESS && truth ? QStringLiteral("true") : QStringLiteral("false");
    case element_type::NULL_VALUE:
        return QStringLiteral("null");
    case element_type::ARRAY:
    case element_type::OBJECT:
        return {};
    default:
        return toText(simdjson::minify(value));
    }
}

/// A sampled value in one word or two: "Energy.Active.Import.Register 1234 Wh".
void appendSamples(const element &value, QStringList *parts, int depth = 0)
{
    simdjson::dom::array list;
    if (depth > 3 || value.get(list) != simdjson::SUCCESS)
        return;
    for (const element item : list) {
        simdjson::dom::object object;
        if (item.get(object) != simdjson::SUCCESS)
            continue;
        element inner;
        if (object.at_key("sampledValue").get(inner) == simdjson::SUCCESS) {
            appendSamples(inner, parts, depth + 1);
            if (parts->size() >= 4)
                return;
            continue;
        }
        element number;
        if (object.at_key("value").get(number) != simdjson::SUCCESS)
            continue;
        element member;
        QString name = QStringLiteral("Energy.Active.Import.Register"); // the default of both versions
        if (object.at_key("measurand").get(member) == simdjson::SUCCESS)
            name = scalarText(member);
        QString unit;
        if (object.at_key("unit").get(member) == simdjson::SUCCESS)
            unit = scalarText(member);
        else if (object["unitOfMeasure"]["unit"].get(member) == simdjson::SUCCESS)
            unit = scalarText(member);
        // The first word says enough in a list: Energy, Power, Current, SoC.
        parts->append(QStringLiteral("%1 %2 %3").arg(name.section(QLatin1Char('.'), 0, 0), scalarText(number), unit).trimmed());
        if (parts->size() >= 4)
            return;
    }
}

QString summarize(const element &root, int limit)
{
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS) {
        simdjson::dom::array list;
        if (root.get(list) == simdjson::SUCCESS)
            return QCoreApplication::translate("Roamscope::FrameCells", "%n item(s)", nullptr, int(list.size()));
        return scalarText(root).left(limit);
    }
    QStringList parts;
    int length = 0;
    for (const auto [key, value] : object) {
        const QString name = toText(key);
        simdjson::dom::array items;
        simdjson::dom::object members;
        const qsizetype before = parts.size();
        if (value.get(items) == simdjson::SUCCESS) {
            if (key == "meterValue" || key == "sampledValue" || key == "values")
                appendSamples(value, &parts);
            else
                parts.append(QStringLiteral("%1 [%2]").arg(name).arg(items.size()));
        } else if (value.get(members) == simdjson::SUCCESS) {
            // One level down for what both protocols wrap: idTagInfo, idToken, evse, transactionInfo …
            QStringList inner;
            for (const auto [innerKey, innerValue] : members) {
                const QString text = scalarText(innerValue);
                if (!text.isEmpty())
                    inner.append(toText(innerKey) + QLatin1Char(' ') + text);
                if (inner.size() == 3)
                    break;
            }
            parts.append(QStringLiteral("%1 {%2}").arg(name, inner.join(QStringLiteral(", "))));
        } else if (key != "timestamp") { // the time column has it
            parts.append(name + QLatin1Char(' ') + scalarText(value));
        }
        for (qsizetype i = before; i < parts.size(); ++i)
            length += int(parts.at(i).size()) + 3;
        if (length > limit)
            break;
    }
    QString text = parts.join(QStringLiteral(" · "));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (text.size() > limit)
        text = text.left(limit - 1) + QChar(0x2026);
    return text;
}

QString statusOf(const element &payload)
{
    element found;
    for (const char *pointer : {"/status", "/idTagInfo/status", "/idTokenInfo/status"}) {
        if (payload.at_pointer(pointer).get(found) == simdjson::SUCCESS && found.is_string())
            return scalarText(found);
    }
    return {};
}

constexpr int summaryLimit = 240;

} // namespace

StatusTone toneOfStatus(QByteArrayView status)
{
    static constexpr QByteArrayView good[] = {"Accepted", "OK", "Available", "Charging", "Preparing", "Finishing", "Scheduled",
                                              "RebootRequired", "Unlocked", "SuspendedEV", "SuspendedEVSE", "Idle", "Occupied"};
    for (const QByteArrayView name : good) {
        if (status == name)
            return StatusTone::Good;
    }
    if (status == "Faulted" || status == "InternalError")
        return StatusTone::Error;
    static constexpr QByteArrayView bad[] = {"Rejected", "Invalid", "Blocked", "Expired", "ConcurrentTx", "Failed",
                                             "UnlockFailed", "NotSupported", "NotImplemented", "VersionMismatch", "Unknown",
                                             "UnknownVendorId", "UnknownMessageId", "Unavailable", "NoCredit", "NotAllowedTypeEVSE",
                                             "NotAtThisLocation", "NotAtThisTime", "EmptyResultSet", "NoTransaction", "UnknownConnector"};
    for (const QByteArrayView name : bad) {
        if (status == name)
            return StatusTone::Warning;
    }
    return StatusTone::None;
}

QString summarizeJson(QByteArrayView json, int limit)
{
    element root;
    return parse(json, &root) ? summarize(root, limit) : QString();
}

FrameCells decodeCells(const Capture &capture, FrameId id)
{
    FrameCells cells;
    const Frame frame = capture.frames().at(id);
    if (frame.length > longestDecodedFrame) {
        cells.summary = tr("Large message (%1): select it to decode it").arg(QLocale().formattedDataSize(frame.length));
        return cells;
    }
    const FrameBody body = capture.body(id);
    cells.id = QString::fromUtf8(body.messageId.left(80));
    switch (frame.kind) {
    case FrameKind::Call:
    case FrameKind::Send:
        cells.summary = summarizeJson(body.payload, summaryLimit);
        break;
    case FrameKind::CallResult: {
        element payload;
        if (parse(body.payload, &payload)) {
            cells.summary = summarize(payload, summaryLimit);
            cells.status = statusOf(payload);
        }
        cells.hasStatus = !cells.status.isEmpty();
        cells.tone = cells.status.isEmpty() ? StatusTone::Good : toneOfStatus(cells.status.toUtf8());
        if (cells.status.isEmpty())
            cells.status = tr("OK");
        break;
    }
    case FrameKind::CallError:
    case FrameKind::CallResultError:
        cells.status = QString::fromUtf8(body.errorCode.left(60));
        if (cells.status.isEmpty())
            cells.status = QString::fromLatin1(protocolName(frame.kind));
        cells.summary = QString::fromUtf8(body.errorDescription.left(summaryLimit));
        cells.tone = StatusTone::Error;
        break;
    case FrameKind::HttpRequest:
        cells.title = QString::fromUtf8((body.method + ' ' + body.path).left(400));
        cells.summary = summarizeJson(body.payload, summaryLimit);
        break;
    case FrameKind::HttpResponse: {
        cells.status = body.httpStatus > 0 ? QString::number(body.httpStatus) : QString();
        if (body.ocpiStatus > 0 && body.ocpiStatus != 1000)
            cells.status += QStringLiteral(" · %1").arg(body.ocpiStatus);
        cells.tone = body.httpStatus >= 400 || body.ocpiStatus >= 2000 ? StatusTone::Error : StatusTone::Good;
        if (!body.path.isEmpty())
            cells.title = QString::fromUtf8((body.method + ' ' + body.path).left(400));
        element payload;
        if (parse(body.payload, &payload)) {
            element inner;
            const bool envelope = payload["data"].get(inner) == simdjson::SUCCESS;
            cells.summary = summarize(envelope ? inner : payload, summaryLimit);
        }
        break;
    }
    case FrameKind::Event:
        cells.title = QString::fromUtf8(body.text.left(400)).simplified();
        cells.summary = summarizeJson(body.payload, summaryLimit);
        break;
    case FrameKind::Damaged:
        cells.title = tr("Damaged message");
        cells.summary = QString::fromUtf8(body.message.left(summaryLimit)).simplified();
        cells.tone = StatusTone::Error;
        break;
    case FrameKind::Count:
        break;
    }
    return cells;
}

} // namespace Roamscope
