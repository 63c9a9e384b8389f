// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/configurationset.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Roamscope {

class CentralSystem;
struct OcppAnswer;

/// Reads the whole configuration of a connected charger, and sets single values: GetConfiguration and
/// ChangeConfiguration of 1.6, GetBaseReport with its NotifyReports and SetVariables of 2.x.
class ConfigurationReader : public QObject
{
    Q_OBJECT
public:
    explicit ConfigurationReader(CentralSystem *system, QObject *parent = nullptr);
    ~ConfigurationReader() override;

    /// Begins to read; a reading under way is broken off.
    void read(const QByteArray &station);
    void cancel();
    bool isReading() const { return m_isReading; }
    /// What was read so far, or last.
    const ConfigurationSet &set() const { return m_set; }

    /// Sets a value; done() tells how that went.
    void write(const QByteArray &station, const ConfigurationEntry &entry, const QByteArray &value);

Q_SIGNALS:
    void progressed(int entries);
    /// Empty error: set() is complete. Otherwise a translated sentence; set() holds what came.
    void finished(const QString &error);
    /// Answer to write(): "Accepted", "RebootRequired" …, or a translated error when there was none.
    void written(const QByteArray &title, const QByteArray &status, const QString &error);

private:
    void takeAnswer(const OcppAnswer &answer, int run);
    void takeReport(const QByteArray &station, const QByteArray &action, const QByteArray &payload);
    void finish(const QString &error);
    static QString textOf(const OcppAnswer &answer);

    static constexpr int silence = 60'000; // ms without a further part of a report

    QPointer<CentralSystem> m_system;
    ConfigurationSet m_set;
    QTimer m_timer;
    int m_run = 0; ///< answers of an earlier reading are not for this one
    qint64 m_requestId = 0;
    bool m_isReading = false;
};

} // namespace Roamscope
