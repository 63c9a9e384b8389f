// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QString>
#include <QTest>

/// Logs of one charge as two systems kept them.
namespace SourcesFixture {

constexpr int exchanges = 40;

inline QByteArray stamp(qint64 milliseconds, bool zone)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(zone ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ") : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toUtf8();
}

/// csms.log in UTC; charger.log `offset` ms off, in local time without a zone when `zone` (ms) is not 0.
inline void writeLogs(const QString &folder, qint64 offset, qint64 zone)
{
    QFile csms(folder + QStringLiteral("/csms.log"));
    QFile charger(folder + QStringLiteral("/charger.log"));
    QVERIFY(csms.open(QIODevice::WriteOnly) && charger.open(QIODevice::WriteOnly));
    qint64 time = QDateTime(QDate(2026, 9, 17), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < exchanges; ++i) {
        const QByteArray id = QByteArray::number(1000 + i);
        const QByteArray call = "[2,\"" + id + "\",\"Heartbeat\",{}]";
        const QByteArray answer = "[3,\"" + id + "\",{\"currentTime\":\"" + stamp(time, true) + "\"}]";
        const auto local = [&](qint64 at) { return stamp(at + offset + zone, zone == 0); };
        charger.write(local(time - 30) + " CP01 Send: " + call + "\n");
        csms.write(stamp(time, true) + " CP01 Recv: " + call + "\n");
        csms.write(stamp(time + 8, true) + " CP01 Send: " + answer + "\n");
        charger.write(local(time + 40) + " CP01 Recv: " + answer + "\n");
        time += 60'000;
    }
}

} // namespace SourcesFixture
