// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureloader.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/compare/feed.h"
#include "models/insight/insightrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A small day of messages, written by a test as a canonical capture.
class OcpiScript
{
public:
    /// A request at a second of the day and its answer 200 ms later; http 0 = none.
    void push(int second, const QByteArray &method, const QByteArray &path, const QByteArray &body, int http = 200, bool fromCpo = true)
    {
        const QByteArray id = "x" + QByteArray::number(++m_count);
        const QByteArray from = fromCpo ? "cpo" : "emsp";
        const QByteArray to = fromCpo ? "emsp" : "cpo";
        m_lines += R"({"schemaVersion":"1.1","record":"http","timestamp":")" + time(second, 0) + R"(","from":")" + from + R"(","to":")" + to
            + R"(","correlationId":")" + id + R"(","kind":"request","method":")" + method + R"(","url":"/ocpi/)" + to + "/2.2.1" + path
            + R"(","headers":{"OCPI-from-country-code":")" + (fromCpo ? "DE" : "NL") + R"(","OCPI-from-party-id":")" + (fromCpo ? "QMO" : "FHR")
            + R"("},"body":)" + Roamscope::quotedJson(body) + "}\n";
        if (http == 0)
            return;
        m_lines += R"({"schemaVersion":"1.1","record":"http","timestamp":")" + time(second, 200) + R"(","from":")" + to + R"(","to":")" + from
            + R"(","correlationId":")" + id + R"(","kind":"response","status":)" + QByteArray::number(http) + R"(,"headers":{},"body":)"
            + Roamscope::quotedJson(R"({"status_code":1000,"timestamp":"2026-09-17T00:00:00Z"})") + "}\n";
    }
    /// An OCPP 1.6 call of a charge point and its answer.
    void call(int second, const QByteArray &chargePoint, const QByteArray &action, const QByteArray &payload, const QByteArray &answer)
    {
        const QByteArray id = "m" + QByteArray::number(++m_count);
        const auto head = [&](int ms) {
            return R"({"schemaVersion":"1.1","timestamp":")" + time(second, ms) + R"(","ocppVersion":"1.6","transport":"json","chargePointId":")" + chargePoint + '"';
        };
        m_lines += head(0) + R"(,"direction":"cp-to-csms","messageType":"CALL","messageId":")" + id + R"(","action":")" + action + R"(","payload":)" + payload + "}\n";
        m_lines += head(100) + R"(,"direction":"csms-to-cp","messageType":"CALLRESULT","messageId":")" + id + R"(","payload":)" + answer + "}\n";
    }
    Roamscope::CapturePtr capture()
    {
        const QString path = m_folder.filePath(QStringLiteral("s.jsonl"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return nullptr;
        file.write(m_lines);
        file.close();
        return Roamscope::CaptureLoader::load({path});
    }
    static Roamscope::TimeUs moment(int second) { return Roamscope::parseIsoTime("2026-09-17T00:00:00Z") + qint64(second) * 1000000; }
    static QByteArray time(int second, int ms = 0) { return Roamscope::formatIsoTime(moment(second) + ms * 1000); }

private:
    QTemporaryDir m_folder;
    QByteArray m_lines;
    int m_count = 0;
};

inline Roamscope::DatasetPtr datasetOf(const QByteArray &json, Roamscope::DatasetRole role,
                                       Roamscope::ProtocolVersion version = Roamscope::ProtocolVersion::Ocpi221)
{
    if (json.isEmpty())
        return nullptr;
    Roamscope::FeedOptions options;
    options.role = role;
    options.version = version;
    const Roamscope::DatasetPtr loaded = Roamscope::FeedReader::load(json, options);
    Roamscope::DatasetFacts facts = loaded->facts();
    facts.takenAt = Roamscope::parseIsoTime("2026-09-18T00:00:00Z");
    return loaded->withFacts(facts);
}

/// Changes a sample; a test whose sample no longer has what it wants to change must fail.
inline QByteArray edited(QByteArray json, const QByteArray &from, const QByteArray &to)
{
    if (!json.contains(from))
        qFatal("nothing like %s in the sample", from.constData());
    return json.replace(from, to);
}

namespace OcpiSample {
inline const QByteArray site = R"({"country_code":"DE","party_id":"QMO","id":"L1","publish":true,"name":"Ring","address":"Ring 1","city":"Celle","country":"DEU","coordinates":{"latitude":"52.37412","longitude":"9.73811"},"evses":[{"uid":"E1","evse_id":"DE*QMO*E1","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","max_voltage":230,"max_amperage":32,"max_electric_power":22000,"tariff_ids":["T1"],"last_updated":"2026-09-10T00:00:00Z"}],"last_updated":"2026-09-10T00:00:00Z"},{"uid":"E2","evse_id":"DE*QMO*E2","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2_COMBO","format":"CABLE","power_type":"DC","max_voltage":920,"max_amperage":200,"max_electric_power":150000,"tariff_ids":["T1"],"last_updated":"2026-09-10T00:00:00Z"}],"last_updated":"2026-09-10T00:00:00Z"}],"time_zone":"Europe/Berlin","opening_times":{"twentyfourseven":true},"last_updated":"2026-09-10T00:00:00Z"})";
inline const QByteArray tariff = R"({"country_code":"DE","party_id":"QMO","id":"T1","currency":"EUR","type":"REGULAR","elements":[{"price_components":[{"type":"ENERGY","price":0.5,"vat":19,"step_size":1}]}],"last_updated":"2026-09-01T00:00:00Z"})";
inline const QByteArray cdr = R"({"country_code":"DE","party_id":"QMO","id":"C1","start_date_time":"2026-09-17T10:00:00Z","end_date_time":"2026-09-17T11:00:00Z","session_id":"S1","cdr_token":{"country_code":"NL","party_id":"FHR","uid":"04AA","type":"RFID","contract_id":"NL-FHR-1"},"auth_method":"WHITELIST","cdr_location":{"id":"L1","country":"DEU","evse_uid":"E1","connector_id":"1"},"currency":"EUR","tariffs":[{"country_code":"DE","party_id":"QMO","id":"T1","currency":"EUR","type":"REGULAR","elements":[{"price_components":[{"type":"ENERGY","price":0.5,"vat":19,"step_size":1}]}],"last_updated":"2026-09-01T00:00:00Z"}],"charging_periods":[{"start_date_time":"2026-09-17T10:00:00Z","dimensions":[{"type":"ENERGY","volume":20},{"type":"TIME","volume":1}]}],"total_cost":{"excl_vat":10.00,"incl_vat":11.90},"total_energy":20,"total_time":1,"last_updated":"2026-09-17T11:02:00Z"})";
inline const QByteArray session = R"({"country_code":"DE","party_id":"QMO","id":"S1","start_date_time":"2026-09-17T10:00:00Z","end_date_time":"2026-09-17T11:00:00Z","kwh":20,"cdr_token":{"uid":"04AA","type":"RFID","contract_id":"NL-FHR-1"},"auth_method":"WHITELIST","location_id":"L1","evse_uid":"E1","connector_id":"1","currency":"EUR","status":"COMPLETED","last_updated":"2026-09-17T11:00:00Z"})";
} // namespace OcpiSample

inline Roamscope::InsightResultPtr runOn(const Roamscope::DatasetPtr &cpo, const Roamscope::DatasetPtr &emsp)
{
    Roamscope::InsightInput input;
    input.cpo = cpo;
    input.emsp = emsp;
    return Roamscope::findAll(input);
}

inline bool isMine(const Roamscope::Finding &finding)
{
    const Roamscope::InsightCheck *check = Roamscope::insightCheck(finding.check);
    return check && (check->area() == Roamscope::InsightArea::Locations || check->area() == Roamscope::InsightArea::TariffsAndCdrs);
}

/// Finding as a line, for messages of tests and for looking at a file by hand.
inline QString lineOf(const Roamscope::Finding &finding, const Roamscope::InsightInput &input)
{
    const Roamscope::InsightText text = Roamscope::insightCheck(finding.check)->text(finding, input);
    QStringList causes;
    for (const Roamscope::InsightText::Cause &cause : text.causes)
        causes.append(cause.speaksFor.isEmpty() ? cause.title : cause.title + QStringLiteral(" [") + cause.speaksFor + QLatin1Char(']'));
    return QStringLiteral("%1/%2 ×%3 {%4}: %5\n    %6\n    %7\n    %8 | %9")
        .arg(QString::fromUtf8(finding.check), QString::fromUtf8(finding.cause))
        .arg(finding.count)
        .arg(QString::fromUtf8(finding.object), text.title, text.message, text.meaning, causes.join(QStringLiteral(" / ")), text.advice);
}

inline QStringList mine(const Roamscope::InsightResultPtr &result)
{
    QStringList lines;
    for (const Roamscope::Finding &finding : result->findings) {
        if (isMine(finding))
            lines.append(lineOf(finding, result->input));
    }
    return lines;
}

inline const Roamscope::Finding *findingOf(const Roamscope::InsightResultPtr &result, QByteArrayView check, QByteArrayView cause, QByteArrayView object = {})
{
    for (const Roamscope::Finding &finding : result->findings) {
        if (finding.check == check && finding.cause == cause && (object.isEmpty() || finding.object == object))
            return &finding;
    }
    return nullptr;
}

/// What a row of a test wants: the check, and the cause that it must name; empty = the check must stay silent.
inline QString judge(const Roamscope::InsightResultPtr &result, const QByteArray &check, const QByteArray &cause, const QString &words)
{
    if (!Roamscope::insightCheck(check))
        return QStringLiteral("there is no such check");
    const auto all = mine(result).join(QLatin1Char('\n'));
    if (cause.isEmpty()) {
        for (const Roamscope::Finding &finding : result->findings) {
            if (finding.check == check)
                return QStringLiteral("it must stay silent: ") + lineOf(finding, result->input);
        }
        return {};
    }
    const Roamscope::Finding *finding = findingOf(result, check, cause);
    if (!finding)
        return QStringLiteral("not found; there is: ") + all;
    const Roamscope::InsightText text = Roamscope::insightCheck(check)->text(*finding, result->input);
    for (const QString &part : {text.title, text.message, text.meaning, text.advice, text.clause}) {
        if (part.isEmpty() || part.contains(QLatin1Char('%') + QString::number(1)) || part.contains(QStringLiteral("%n")))
            return QStringLiteral("words are missing: ") + lineOf(*finding, result->input);
    }
    if (text.causes.size() != finding->causes.size() && text.causes.size() < 1)
        return QStringLiteral("no cause is named: ") + lineOf(*finding, result->input);
    if (finding->evidence.empty() || finding->evidence.size() > 20)
        return QStringLiteral("no evidence");
    if (!(text.message + QLatin1Char(' ') + text.meaning).contains(words))
        return QStringLiteral("other words: ") + lineOf(*finding, result->input);
    return {};
}
