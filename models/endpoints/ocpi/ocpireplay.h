// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/replaymessages.h"
#include "models/endpoints/replayrun.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace Roamscope {

class Handshake;

/// Replays the requests of an OCPI party to its partner, one after the other: to the partner's own endpoints, found by
/// its version details, with the client's authorization, routing headers and recording. Where the client knows the
/// endpoints already they are not asked for again.
class OcpiReplay : public ReplayRun
{
    Q_OBJECT
public:
    /// The client must outlive the replay.
    OcpiReplay(ReplayPlanPtr plan, OcpiClient *client, QObject *parent = nullptr);
    ~OcpiReplay() override;

    QString start() override;
    void stop() override;
    ReplayResult result(int step) const override;
    ReplayCounts counts() const override;
    QString address() const override;

    /// Where a step goes; empty when the partner has no such endpoint.
    static QUrl urlOf(const OcpiConnection &connection, const ReplayStep &step, const QList<QByteArray> &rest);

private:
    void beginSending();
    void sendNext();
    void take(int step, const OcpiReply &reply);
    void compare(const ReplayStep &step, const OcpiReply &reply, ReplayResult &result) const;
    void finish();

    OcpiClient *m_client;
    std::unique_ptr<Handshake> m_discovery;
    ReplayMessages m_messages;
    std::vector<ReplayResult> m_results;
    std::vector<int> m_changed;
    QTimer m_due;
    QTimer m_batches;
    std::size_t m_next = 0;
    quint64 m_request = 0;
    TimeUs m_start = noTime;
    bool m_open = false;
};

} // namespace Roamscope
