// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiclient.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Roamscope {

class CentralSystem;
class OcpiReceiver;

/// What a CPO's platform does between chargers and partners: a StatusNotification that reaches a central system of ours
/// becomes the status of an EVSE that a receiver of ours holds, and goes as PATCH to every registered partner with a
/// receiver interface for locations. Interface thread; the receiver must outlive it.
class StatusBridge : public QObject
{
    Q_OBJECT
public:
    /// The OCPI status of an EVSE; empty where the sheet leaves it out. `errorCode` is empty in 2.x.
    using Mapping = std::function<QByteArray(ProtocolVersion ocpp, const QByteArray &status, const QByteArray &errorCode, bool charging)>;

    /// Where a charge point stands: its location, and its EVSE where it is one of several or has a name of its own.
    struct Place
    {
        QByteArray location {};
        QByteArray evse {};
        bool operator==(const Place &) const = default;
    };
    /// "CP01 = LOC1, CP02 = LOC2/EVSE5"; nothing with *error, a translated sentence, where it cannot be read.
    static std::optional<QHash<QByteArray, Place>> readPlaces(const QString &text, QString *error);

    StatusBridge(OcpiReceiver *receiver, Mapping mapping, QObject *parent = nullptr);
    ~StatusBridge() override;

    /// A charge point that is not listed is looked for at the location with its id.
    void setPlaces(const QHash<QByteArray, Place> &places);
    /// For the pushes of the next statuses.
    void setSink(std::shared_ptr<FrameSink> sink) { m_sink = std::move(sink); }
    /// Until one of both ends.
    void follow(CentralSystem *system);
    void followAll(); ///< that listen in this program now

    quint64 pushed() const { return m_pushed; } ///< PATCHes that a partner took
    quint64 failed() const { return m_failed; }
    /// What the last status came to, a translated sentence; empty before the first.
    QString lastText() const { return m_lastText; }

Q_SIGNALS:
    void changed();

private:
    void take(CentralSystem *system, const QByteArray &station, const QByteArray &payload);
    void push(ProtocolVersion version, const QByteArray &location, const QByteArray &evse, const QByteArray &body);
    OcpiClient *clientFor(const QString &partner, ProtocolVersion version);
    void say(const QString &text);

    OcpiReceiver *m_receiver;
    Mapping m_mapping;
    QHash<QByteArray, Place> m_places;
    std::shared_ptr<FrameSink> m_sink;
    QHash<QString, OcpiClient *> m_clients; ///< by partner; children of ours
    QList<QPointer<CentralSystem>> m_followed;
    quint64 m_pushed = 0;
    quint64 m_failed = 0;
    QString m_lastText;
};

} // namespace Roamscope
