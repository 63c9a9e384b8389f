// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureloader.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace Roamscope {

/// Writes small canonical captures for tests and loads them as the program does. Times are "10:00:00".
class TraceBuilder
{
public:
    QByteArray version = "1.6";
    QByteArray zone = "Z";

    /// A call of a charge point with its answer (a second later; empty = none).
    void call(const char *time, const char *peer, const char *action, const QByteArray &payload, const QByteArray &answer = "{}",
              int answerAfter = 1)
    {
        exchange(time, peer, action, payload, answer, answerAfter, true);
    }
    /// A call of the CSMS.
    void down(const char *time, const char *peer, const char *action, const QByteArray &payload, const QByteArray &answer = "{}",
              int answerAfter = 1)
    {
        exchange(time, peer, action, payload, answer, answerAfter, false);
    }
    void frame(const QByteArray &time, const char *peer, bool up, const char *type, const QByteArray &id, const QByteArray &members)
    {
        line("{\"schemaVersion\":\"1.1\",\"timestamp\":\"" + stamp(time) + "\",\"ocppVersion\":\"" + version
             + "\",\"transport\":\"json\",\"chargePointId\":\"" + peer + "\",\"direction\":\"" + (up ? "cp-to-csms" : "csms-to-cp")
             + "\",\"messageType\":\"" + type + "\",\"messageId\":\"" + id + "\"," + members + '}');
    }
    /// An OCPI request from one party to another with its answer.
    void http(const char *time, const char *from, const char *to, const QByteArray &method, const QByteArray &url, const QByteArray &body,
              int status = 200, const QByteArray &answer = R"({"status_code":1000,"timestamp":"2026-09-17T10:00:00Z"})")
    {
        const QByteArray id = "h" + QByteArray::number(++m_counter);
        const auto head = [&](const QByteArray &at, const QByteArray &sender, const QByteArray &receiver) {
            return "{\"schemaVersion\":\"1.1\",\"record\":\"http\",\"timestamp\":\"" + stamp(at) + "\",\"from\":\"" + sender + "\",\"to\":\""
                + receiver + "\",\"correlationId\":\"" + id + "\",";
        };
        line(head(time, from, to) + "\"kind\":\"request\",\"method\":\"" + method + "\",\"url\":\"" + url + "\",\"headers\":{},\"bodyJson\":" + body + '}');
        if (status > 0)
            line(head(later(time, 1), to, from) + "\"kind\":\"response\",\"status\":" + QByteArray::number(status) + ",\"headers\":{},\"bodyJson\":" + answer + '}');
    }
    void event(const char *time, const QByteArray &text, const QByteArray &data)
    {
        line("{\"schemaVersion\":\"1.1\",\"record\":\"event\",\"timestamp\":\"" + stamp(time)
             + "\",\"lane\":\"ems\",\"source\":\"ems\",\"severity\":\"info\",\"text\":\"" + text + "\",\"data\":" + data + '}');
    }
    void line(QByteArray text) { m_text += text.replace('\n', ' ') + '\n'; }

    // The usual parts of a charge.
    void heartbeat(const char *time, const char *peer)
    {
        call(time, peer, "Heartbeat", "{}", "{\"currentTime\":\"" + stamp(later(time, 1)) + "\"}");
    }
    void status(const char *time, const char *peer, int connector, const char *value)
    {
        call(time, peer, "StatusNotification",
             "{\"connectorId\":" + QByteArray::number(connector) + ",\"errorCode\":\"NoError\",\"status\":\"" + value + "\"}");
    }
    void start(const char *time, const char *peer, int connector, int meter, int id, const char *answer = "Accepted", const char *tag = "TAG1",
               const char *device = nullptr)
    {
        call(time, peer, "StartTransaction",
             "{\"connectorId\":" + QByteArray::number(connector) + ",\"idTag\":\"" + tag + "\",\"meterStart\":" + QByteArray::number(meter)
                 + ",\"timestamp\":\"" + stamp(device ? device : time) + "\"}",
             "{\"transactionId\":" + QByteArray::number(id) + ",\"idTagInfo\":{\"status\":\"" + answer + "\"}}");
    }
    void meter(const char *time, const char *peer, int connector, int id, int wh, const char *device = nullptr)
    {
        call(time, peer, "MeterValues",
             "{\"connectorId\":" + QByteArray::number(connector) + ",\"transactionId\":" + QByteArray::number(id)
                 + ",\"meterValue\":[{\"timestamp\":\"" + stamp(device ? device : time) + "\",\"sampledValue\":[{\"value\":\"" + QByteArray::number(wh)
                 + "\",\"context\":\"Sample.Periodic\"}]}]}");
    }
    void stop(const char *time, const char *peer, int meter, int id, const char *reason = "Local", const QByteArray &answer = "{}",
              const char *device = nullptr)
    {
        call(time, peer, "StopTransaction",
             "{\"transactionId\":" + QByteArray::number(id) + ",\"meterStop\":" + QByteArray::number(meter) + ",\"timestamp\":\""
                 + stamp(device ? device : time) + "\",\"reason\":\"" + reason + "\"}",
             answer);
    }

    /// "10:00:00" and seconds → the same form.
    static QByteArray later(const QByteArray &time, int seconds)
    {
        const QList<QByteArray> parts = time.split(':');
        const int all = parts.value(0).toInt() * 3600 + parts.value(1).toInt() * 60 + parts.value(2).toInt() + seconds;
        return QByteArray::number(all / 3600).rightJustified(2, '0') + ':' + QByteArray::number(all / 60 % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(all % 60).rightJustified(2, '0');
    }
    QByteArray stamp(const QByteArray &time) const
    {
        return time.contains('T') ? time : "2026-09-17T" + (time.size() == 5 ? time + ":00" : time) + zone;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    CapturePtr load(const QString &name = QStringLiteral("trace.jsonl"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(m_text);
        file.close();
        return CaptureLoader::load({path});
    }

private:
    void exchange(const char *time, const char *peer, const char *action, const QByteArray &payload, const QByteArray &answer, int answerAfter, bool up)
    {
        const QByteArray id = QByteArray::number(++m_counter);
        frame(time, peer, up, "CALL", id, QByteArray("\"action\":\"") + action + "\",\"payload\":" + payload);
        if (!answer.isEmpty())
            frame(later(time, answerAfter), peer, !up, "CALLRESULT", id, "\"payload\":" + answer);
    }

    QTemporaryDir m_folder;
    QByteArray m_text;
    int m_counter = 0;
};

} // namespace Roamscope
