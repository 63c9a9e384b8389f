// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/isotime.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace Roamscope {

/// "2026-09-17 12:00:00.250": a log's own way to write a time, without a zone.
inline QByteArray logTime(TimeUs time)
{
    QByteArray text = formatIsoTime(time).left(23);
    text[10] = ' ';
    return text;
}

/// One message as it passes from place to place.
struct LoggedMessage
{
    TimeUs time = 0; ///< when it leaves the charger, or arrives there
    bool up = true;
    QByteArray text {}; ///< OCPP-J
    bool inCharger = true; ///< who logged it
    bool inCsms = true;
};

/// What a charger and its CSMS said to each other, and the logs of both.
class LoggedConversation
{
public:
    qint64 delay = 80000; ///< µs on the way
    std::vector<LoggedMessage> messages;

    void exchange(TimeUs time, const QByteArray &id, const QByteArray &action, const QByteArray &payload, const QByteArray &answer = "{}",
                  bool arrives = true)
    {
        messages.push_back({time, true, "[2,\"" + id + "\",\"" + action + "\"," + payload + ']', true, arrives});
        if (arrives)
            messages.push_back({time + 2 * delay + 20000, false, "[3,\"" + id + "\"," + answer + ']', true, true});
    }
    /// A message each minute whose content is never the same.
    void meters(TimeUs from, int count, qint64 step = 60000000)
    {
        for (int i = 0; i < count; ++i) {
            ++m_counter;
            const TimeUs time = from + i * step;
            exchange(time, QByteArray::number(m_counter), "MeterValues",
                     "{\"connectorId\":1,\"meterValue\":[{\"timestamp\":\"" + formatIsoTime(time) + "\",\"sampledValue\":[{\"value\":\""
                         + QByteArray::number(1000 + m_counter * 7) + "\"}]}]}");
        }
    }

    /// The charger's diagnostics: text lines by its own clock.
    QByteArray chargerLog(const std::function<TimeUs(TimeUs)> &clock) const
    {
        QByteArray log;
        for (const LoggedMessage &message : messages) {
            if (message.inCharger)
                log += logTime(clock(message.time)) + (message.up ? " INFO ocpp: Send: " : " INFO ocpp: Recv: ") + message.text + '\n';
        }
        return log;
    }
    /// The CSMS's: JSON Lines with times in UTC.
    QByteArray csmsLog(const QByteArray &station, const std::function<TimeUs(TimeUs)> &clock = {}) const
    {
        QByteArray log;
        for (const LoggedMessage &message : messages) {
            if (!message.inCsms)
                continue;
            const TimeUs time = message.time + (message.up ? delay : -delay);
            log += "{\"timestamp\":\"" + formatIsoTime(clock ? clock(time) : time) + "\",\"chargePointId\":\"" + station + "\",\"direction\":\""
                + (message.up ? "CS_TO_CSMS" : "CSMS_TO_CS") + "\",\"message\":" + message.text + "}\n";
        }
        return log;
    }

private:
    int m_counter = 1000;
};

class LogFolder
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace Roamscope
