// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/receiver.h"

#include <QMutex>

#include <optional>

namespace Roamscope {

/// Who may use a receiver, and how often what was asked. Thread-safe.
class ReceiverPartners
{
public:
    QList<OcpiReceiverPartner> all() const;
    std::optional<OcpiReceiverPartner> find(const QString &id) const;
    /// Who sends this Authorization header: the token raw or in base64. All tokens are compared, each in constant time.
    std::optional<OcpiReceiverPartner> byAuthorization(QByteArrayView header) const;
    /// Who plays a role for a party; registered ones only.
    std::optional<OcpiReceiverPartner> byParty(const OcpiParty &party) const;
    /// Replaces the one with the same id, or adds it.
    void set(const OcpiReceiverPartner &partner);
    bool remove(const QString &id);

    void count(const QString &partner, const QByteArray &module, const QByteArray &method, bool refused, TimeUs time);
    QList<OcpiRequestCount> counts() const;
    quint64 counted() const;
    void clearCounts();

private:
    mutable QMutex m_mutex;
    QList<OcpiReceiverPartner> m_partners;
    QList<OcpiRequestCount> m_counts;
    quint64 m_counted = 0;
};

} // namespace Roamscope
