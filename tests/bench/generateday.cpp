// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generateday.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"

#include <QFile>

#include <vector>

namespace Roamscope {

namespace {

constexpr qint64 second = 1000000;
constexpr int stations = 400;

struct Station
{
    int step = 0; ///< in its charge
    qint64 meter = 100000;
    int transaction = 0;
    QByteArray tag {};
};

class DayWriter
{
public:
    DayWriter(QFile &file, quint64 frames, quint64 seed)
        : m_file(file)
        , m_frames(frames)
        , m_random(seed * 2 + 1)
    {
    }

    bool run()
    {
        std::vector<Station> all(stations);
        while (m_written < m_frames && m_isGood) {
            // All stations send within a minute; then the next minute comes.
            for (int i = 0; i < stations && m_written < m_frames; ++i) {
                m_time += 60 * second / stations;
                step(i, all[std::size_t(i)]);
            }
        }
        return m_isGood && m_file.write(m_out) == m_out.size();
    }

private:
    int below(int bound)
    {
        m_random ^= m_random << 13;
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        return int((m_random * 0x2545f4914f6cdd1dull >> 33) % quint64(bound));
    }

    void put(QByteArray line)
    {
        m_out += line + '\n';
        ++m_written;
        if (m_out.size() > (4 << 20)) {
            m_isGood = m_file.write(m_out) == m_out.size();
            m_out.resize(0);
        }
    }

    void exchange(int number, const char *action, const QByteArray &payload, const QByteArray &answer)
    {
        const QByteArray id = "m-" + QByteArray::number(++m_message);
        const auto line = [&](bool isCall, const QByteArray &body) {
            const QByteArray kind = isCall ? "CALL" : "CALLRESULT";
            put(R"({"schemaVersion":"1.1","timestamp":")" + formatIsoTime(m_time + (isCall ? 0 : 40000)) + R"(","ocppVersion":"1.6","transport":"json","chargePointId":"CB-)"
                + QByteArray::number(1000 + number) + R"(","direction":")" + (isCall ? "cp-to-csms" : "csms-to-cp") + R"(","messageType":")" + kind
                + R"(","messageId":")" + id + R"(","action":")" + action + R"(","payload":)" + body + '}');
        };
        line(true, payload);
        line(false, answer);
    }

    void ocpi(const char *method, const QByteArray &url, const QByteArray &body)
    {
        const QByteArray id = "h-" + QByteArray::number(++m_message);
        const QByteArray head = R"({"schemaVersion":"1.1","record":"http","timestamp":")";
        put(head + formatIsoTime(m_time + 100000) + R"(","from":"cpo","to":"emsp","peer":"NL*FHR","correlationId":")" + id
            + R"(","version":"2.2.1","kind":"request","method":")" + method + R"(","url":"/ocpi/emsp/2.2.1/)" + url + R"(","body":")" + escaped(body) + "\"}");
        put(head + formatIsoTime(m_time + 150000) + R"(","from":"emsp","to":"cpo","peer":"NL*FHR","correlationId":")" + id
            + R"(","version":"2.2.1","kind":"response","status":200,"body":")"
            + escaped(R"({"status_code":1000,"timestamp":")" + formatIsoTime(m_time + 150000) + "\"}") + "\"}");
    }

    static QByteArray escaped(const QByteArray &text)
    {
        QByteArray out;
        appendEscapedJson(out, text);
        return out;
    }

    void status(int number, const char *word)
    {
        exchange(number, "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":")" + QByteArray(word) + R"(","timestamp":")" + now() + "\"}", "{}");
    }

    QByteArray now() const { return formatIsoTime(m_time); }

    void step(int number, Station &station)
    {
        const QByteArray uid = "CB-" + QByteArray::number(1000 + number);
        switch (station.step++) {
        case 0:
            station.tag = "TAG" + QByteArray::number(below(5000));
            status(number, "Preparing");
            exchange(number, "Authorize", R"({"idTag":")" + station.tag + "\"}", R"({"idTagInfo":{"status":"Accepted"}})");
            return;
        case 1:
            station.transaction = ++m_transaction;
            exchange(number, "StartTransaction",
                     R"({"connectorId":1,"idTag":")" + station.tag + R"(","meterStart":)" + QByteArray::number(station.meter) + R"(,"timestamp":")" + now() + "\"}",
                     R"({"transactionId":)" + QByteArray::number(station.transaction) + R"(,"idTagInfo":{"status":"Accepted"}})");
            status(number, "Charging");
            ocpi("PATCH", "locations/DE/QMO/L1/" + uid, R"({"status":"CHARGING","last_updated":")" + now() + "\"}");
            return;
        case 40:
            exchange(number, "StopTransaction",
                     R"({"idTag":")" + station.tag + R"(","meterStop":)" + QByteArray::number(station.meter) + R"(,"timestamp":")" + now()
                         + R"(","transactionId":)" + QByteArray::number(station.transaction) + R"(,"reason":"EVDisconnected"})",
                     R"({"idTagInfo":{"status":"Accepted"}})");
            status(number, "Finishing");
            return;
        case 41:
            status(number, "Available");
            ocpi("PATCH", "locations/DE/QMO/L1/" + uid, R"({"status":"AVAILABLE","last_updated":")" + now() + "\"}");
            return;
        default:
            break;
        }
        if (station.step > 45) {
            exchange(number, "Heartbeat", "{}", R"({"currentTime":")" + now() + "\"}");
            if (station.step > 50 + below(30))
                station.step = 0;
            return;
        }
        if (station.step > 41)
            return;
        station.meter += 180 + below(10);
        exchange(number, "MeterValues",
                 R"({"connectorId":1,"transactionId":)" + QByteArray::number(station.transaction) + R"(,"meterValue":[{"timestamp":")" + now()
                     + R"(","sampledValue":[{"value":")" + QByteArray::number(station.meter)
                     + R"(","context":"Sample.Periodic","format":"Raw","measurand":"Energy.Active.Import.Register","location":"Outlet","unit":"Wh"},{"value":"11000",)"
                     + R"("context":"Sample.Periodic","measurand":"Power.Active.Import","unit":"W"},{"value":"16","measurand":"Current.Import","phase":"L1","unit":"A"}]}]})",
                 "{}");
        if (station.step % 4 == 0)
            ocpi("PATCH", "sessions/DE/QMO/S" + QByteArray::number(station.transaction),
                 R"({"kwh":)" + QByteArray::number(double(station.meter) / 1000, 'f', 3) + R"(,"last_updated":")" + now() + "\"}");
    }

    QFile &m_file;
    quint64 m_frames;
    quint64 m_random;
    quint64 m_written = 0;
    qint64 m_message = 0;
    int m_transaction = 0;
    TimeUs m_time = TimeUs(1767225600) * second;
    QByteArray m_out;
    bool m_isGood = true;
};

} // namespace

bool generateDay(const QString &path, quint64 frames, quint64 seed)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && DayWriter(file, frames, seed).run();
}

} // namespace Roamscope
