// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/capture/tracebuilder.h"

#include "models/insight/insightrun.h"

#include <QTest>

#include <set>

namespace Roamscope {

/// A small capture, and what a check has to say of it.
struct CheckCase
{
    const char *name;
    const char *check;
    const char *cause; ///< of the finding; empty: the check must stay silent
    void (*write)(TraceBuilder &trace);
    const char *likeliest = ""; ///< first of its causes; empty: any
    const char *says = ""; ///< what the message has to contain
    Severity least = Severity::Note;
};

/// Pieces of which the captures are made.
namespace cases {

inline void boot(TraceBuilder &t, const char *time, const char *reason = nullptr)
{
    t.call(time, "CP1", "BootNotification", reason ? QByteArray("{\"reason\":\"") + reason + "\"}" : QByteArray("{\"chargePointModel\":\"M\",\"chargePointVendor\":\"V\"}"),
           "{\"status\":\"Accepted\",\"currentTime\":\"" + t.stamp(TraceBuilder::later(time, 1)) + "\",\"interval\":1800}");
}

inline void damaged(TraceBuilder &t, const char *time)
{
    t.line("{\"schemaVersion\":\"1.1\",\"record\":\"damaged\",\"timestamp\":\"" + t.stamp(time) + "\",\"from\":\"cp\",\"to\":\"csms\",\"peer\":\"CP1\",\"text\":\"[2,...\"}");
}

inline void service(TraceBuilder &t, const char *time, const char *severity, const QByteArray &text)
{
    t.line("{\"schemaVersion\":\"1.1\",\"record\":\"event\",\"timestamp\":\"" + t.stamp(time) + "\",\"lane\":\"middleware\",\"source\":\"adapter\",\"severity\":\"" + severity
           + "\",\"text\":\"" + text + "\"}");
}

/// A reading with text for the register (kept as it is) and, where given, the power.
inline void reading(TraceBuilder &t, const QByteArray &time, int id, const QByteArray &wh, const QByteArray &watts = {}, const QByteArray &device = {})
{
    QByteArray values = "{\"value\":\"" + wh + "\",\"context\":\"Sample.Periodic\",\"measurand\":\"Energy.Active.Import.Register\"}";
    if (!watts.isEmpty())
        values += ",{\"value\":\"" + watts + "\",\"context\":\"Sample.Periodic\",\"measurand\":\"Power.Active.Import\"}";
    t.call(time.constData(), "CP1", "MeterValues",
           "{\"connectorId\":1,\"transactionId\":" + QByteArray::number(id) + ",\"meterValue\":[{\"timestamp\":\"" + t.stamp(device.isEmpty() ? time : device)
               + "\",\"sampledValue\":[" + values + "]}]}");
}

/// Readings every five minutes from a time on.
inline void readings(TraceBuilder &t, const QByteArray &from, int id, const QList<double> &registers, const QByteArray &watts = {})
{
    for (qsizetype i = 0; i < registers.size(); ++i)
        reading(t, TraceBuilder::later(from, int(i) * 300), id, QByteArray::number(registers[i], 'f', 3), watts);
}

inline void authorize(TraceBuilder &t, const char *time, const char *status, const char *tag = "TAG1", int after = 1, const char *peer = "CP1")
{
    t.call(time, peer, "Authorize", QByteArray("{\"idTag\":\"") + tag + "\"}", QByteArray("{\"idTagInfo\":{\"status\":\"") + status + "\"}}", after);
}

inline void token(TraceBuilder &t, const char *time, bool valid, const QByteArray &uid = "TAG1", const QByteArray &type = "RFID", int http = 200)
{
    t.http(time, "emsp", "cpo", "PUT", "/ocpi/cpo/2.2.1/tokens/NL/XYZ/" + uid + "?type=" + type,
           "{\"country_code\":\"NL\",\"party_id\":\"XYZ\",\"uid\":\"" + uid + "\",\"type\":\"" + type + "\",\"contract_id\":\"C1\",\"issuer\":\"X\",\"valid\":"
               + (valid ? "true" : "false") + ",\"whitelist\":\"ALLOWED\",\"last_updated\":\"2026-09-17T09:00:00Z\"}",
           http);
}

inline void evse(TraceBuilder &t, const char *time, const char *status, int http = 200, const QByteArray &uid = "CP1-1")
{
    t.http(time, "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1/" + uid, QByteArray("{\"status\":\"") + status + "\",\"last_updated\":\"2026-09-17T10:00:00Z\"}", http,
           http == 200 ? R"({"status_code":1000,"timestamp":"2026-09-17T10:00:00Z"})" : R"({"status_code":3000,"timestamp":"2026-09-17T10:00:00Z"})");
}

inline void session(TraceBuilder &t, const char *time, const QByteArray &kwh, const char *status, const QByteArray &uid = "TAG1", int ocpi = 1000)
{
    t.http(time, "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/S1",
           "{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"S1\",\"start_date_time\":\"2026-09-17T10:00:00Z\",\"kwh\":" + kwh + ",\"cdr_token\":{\"country_code\":\"NL\",\"party_id\":\"XYZ\","
           "\"uid\":\"" + uid + "\",\"type\":\"RFID\",\"contract_id\":\"C1\"},\"auth_method\":\"WHITELIST\",\"location_id\":\"L1\",\"evse_uid\":\"CP1-1\",\"connector_id\":\"1\",\"currency\":\"EUR\",\"status\":\""
               + status + "\",\"last_updated\":\"2026-09-17T10:00:00Z\"}",
           200, "{\"status_code\":" + QByteArray::number(ocpi) + ",\"timestamp\":\"2026-09-17T10:00:00Z\"}");
}

/// A TransactionEvent of OCPP 2.x; a register below 0 is left out.
inline void event(TraceBuilder &t, const char *time, const char *type, int sequence, double wh = -1, const QByteArray &more = {}, const QByteArray &id = "tx-1", const char *device = nullptr)
{
    const QByteArray stamp = t.stamp(device ? device : time);
    QByteArray payload = QByteArray("{\"eventType\":\"") + type + "\",\"timestamp\":\"" + stamp + "\",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":" + QByteArray::number(sequence)
        + ",\"transactionInfo\":{\"transactionId\":\"" + id + "\",\"chargingState\":\"Charging\"" + (QByteArray(type) == "Ended" ? ",\"stoppedReason\":\"Local\"" : "") + "},\"evse\":{\"id\":1,\"connectorId\":1}";
    if (wh >= 0)
        payload += ",\"meterValue\":[{\"timestamp\":\"" + stamp + "\",\"sampledValue\":[{\"value\":" + QByteArray::number(wh, 'f', 1) + ",\"context\":\"Sample.Periodic\"}]}]";
    t.call(time, "CP1", "TransactionEvent", payload + more + '}');
}

} // namespace cases

/// Asks one check, and looks at its words.
inline void runCheckCase(const CheckCase &row)
{
    TraceBuilder trace;
    row.write(trace);
    InsightInput input;
    input.capture = trace.load();
    QVERIFY(input.capture);
    const InsightResultPtr result = findAll(input, {row.check});
    const InsightCheck *check = insightCheck(row.check);
    QVERIFY2(check, row.check);
    QByteArray told;
    for (const Finding &finding : result->findings)
        told += finding.cause + ": " + check->text(finding, result->input).message.toUtf8() + '\n';
    if (!*row.cause) {
        QVERIFY2(result->findings.empty(), told.constData());
        return;
    }
    QVERIFY2(!result->findings.empty(), "silent");
    const auto found = std::find_if(result->findings.begin(), result->findings.end(), [&](const Finding &finding) { return finding.cause == row.cause; });
    QVERIFY2(found != result->findings.end(), told.constData());
    QCOMPARE(found->check, QByteArray(row.check));
    QVERIFY(found->severity >= row.least);
    QVERIFY(!found->evidence.empty());
    QVERIFY(found->evidence.front().frame < input.capture->size());
    QVERIFY(found->from != noTime);
    QVERIFY(!found->causes.isEmpty());
    if (*row.likeliest)
        QCOMPARE(found->causes.first().id, QByteArray(row.likeliest));
    for (qsizetype i = 1; i < found->causes.size(); ++i)
        QVERIFY(found->causes[i - 1].weight >= found->causes[i].weight);

    const InsightText text = check->text(*found, result->input);
    const QString all = text.title + text.message + text.meaning + text.advice + text.clause;
    for (const QString &part : {text.title, text.message, text.meaning, text.advice})
        QVERIFY(!part.isEmpty());
    QVERIFY2(!all.contains(QLatin1Char('%')), qPrintable(all));
    QCOMPARE(text.causes.size(), found->causes.size());
    for (const InsightText::Cause &cause : text.causes) {
        QVERIFY(!cause.title.isEmpty());
        QVERIFY2(!(cause.title + cause.speaksFor).contains(QLatin1Char('%')), qPrintable(cause.speaksFor));
    }
    QVERIFY2(text.message.contains(QString::fromUtf8(row.says)), qPrintable(text.message));

    // The same data say the same: marks rely on it.
    const InsightResultPtr again = findAll(input, {row.check});
    QCOMPARE(again->findings.size(), result->findings.size());
    QCOMPARE(again->findings.front().fingerprint(input.capture.get()), result->findings.front().fingerprint(input.capture.get()));
}

/// Checks without a row that fires and one that stays silent.
inline QByteArray untested(std::span<const CheckCase> rows, const std::set<QByteArray> &checks)
{
    QByteArray missing;
    for (const QByteArray &check : checks) {
        bool fires = false;
        bool silent = false;
        for (const CheckCase &row : rows) {
            fires = fires || (row.check == check && *row.cause);
            silent = silent || (row.check == check && !*row.cause);
        }
        if (!fires || !silent)
            missing += check + ' ';
    }
    return missing;
}

} // namespace Roamscope
