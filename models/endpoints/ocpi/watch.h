// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/freshness.h"
#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/ocpi/store.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Roamscope {

class OcpiPull;

/// Keeps a partner's objects current: asks again and again for what changed since the last time (with some minutes of
/// overlap for clocks that differ), and follows what is pushed into a store. Interface thread.
class OcpiWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int overlap = 300; ///< seconds

    explicit OcpiWatch(QObject *parent = nullptr);
    ~OcpiWatch() override;

    /// Polls by a client of its own, every `seconds`; at once for the first time.
    void poll(const OcpiConnection &connection, const OcpiTokens &tokens, std::shared_ptr<FrameSink> sink, int seconds);
    /// Follows the changes of a store (of a receiver), which has to outlive the watch or be destroyed as a QObject.
    void follow(OcpiStore *store);
    void stop();
    bool isRunning() const;

    const Freshness &freshness() const { return m_freshness; }
    void setLimits(const FreshnessLimits &limits) { m_freshness.setLimits(limits); }
    /// What is held of a polled partner; null before the first answer.
    DatasetPtr dataset() const;
    QDateTime lastPoll() const { return m_lastPoll; }

Q_SIGNALS:
    void changed();
    void noticed(const Roamscope::FreshnessNotice &notice);

private:
    void ask();
    void take(const DatasetPtr &dataset);
    void tell();

    Freshness m_freshness;
    std::unique_ptr<OcpiClient> m_client;
    std::unique_ptr<OcpiPull> m_pull;
    std::unique_ptr<OcpiStore> m_held;
    QTimer m_poll;
    QTimer m_tick;
    QDateTime m_since;
    QDateTime m_lastPoll;
    QMetaObject::Connection m_followed;
};

} // namespace Roamscope
