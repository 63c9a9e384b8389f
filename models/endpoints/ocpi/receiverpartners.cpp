// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/receiverpartners.h"

#include <QMutexLocker>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype mostCounts = 500; // names of modules come from the peer

} // namespace

QList<OcpiReceiverPartner> ReceiverPartners::all() const
{
    const QMutexLocker locker(&m_mutex);
    return m_partners;
}

std::optional<OcpiReceiverPartner> ReceiverPartners::find(const QString &id) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = std::ranges::find(m_partners, id, &OcpiReceiverPartner::id);
    if (found == m_partners.end())
        return {};
    return *found;
}

std::optional<OcpiReceiverPartner> ReceiverPartners::byAuthorization(QByteArrayView header) const
{
    const QByteArrayView text = header.trimmed();
    if (text.size() < 7 || text.first(6).compare("token ", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray raw = text.sliced(6).trimmed().toByteArray();
    // Both examples in the specification are base64 of the token and a newline.
    QByteArray decoded;
    if (auto result = QByteArray::fromBase64Encoding(raw, QByteArray::AbortOnBase64DecodingErrors))
        decoded = result.decoded.trimmed();
    const QMutexLocker locker(&m_mutex);
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_partners.size(); ++i) {
        const QByteArray &token = m_partners[i].token;
        const bool isRaw = OcpiTokens::equal(raw, token);
        const bool isDecoded = OcpiTokens::equal(decoded, token);
        if (!token.isEmpty() && (isRaw || isDecoded))
            found = i;
    }
    if (found < 0)
        return {};
    return m_partners[found];
}

std::optional<OcpiReceiverPartner> ReceiverPartners::byParty(const OcpiParty &party) const
{
    const QMutexLocker locker(&m_mutex);
    for (const OcpiReceiverPartner &partner : m_partners) {
        if (partner.state != OcpiReceiverPartner::State::Registered)
            continue;
        if (std::ranges::any_of(partner.roles, [&](const OcpiPartnerRole &role) { return role.party == party; }))
            return partner;
    }
    return {};
}

void ReceiverPartners::set(const OcpiReceiverPartner &partner)
{
    const QMutexLocker locker(&m_mutex);
    const auto found = std::ranges::find(m_partners, partner.id, &OcpiReceiverPartner::id);
    if (found == m_partners.end())
        m_partners.append(partner);
    else
        *found = partner;
}

bool ReceiverPartners::remove(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    return m_partners.removeIf([&](const OcpiReceiverPartner &partner) { return partner.id == id; }) > 0;
}

void ReceiverPartners::count(const QString &partner, const QByteArray &module, const QByteArray &method, bool refused, TimeUs time)
{
    const QMutexLocker locker(&m_mutex);
    ++m_counted;
    const auto known = std::ranges::find(m_partners, partner, &OcpiReceiverPartner::id);
    if (known != m_partners.end()) {
        ++known->requests;
        known->errors += refused ? 1 : 0;
        known->lastSeen = time;
    }
    auto line = std::ranges::find_if(m_counts, [&](const OcpiRequestCount &each) { return each.module == module && each.method == method; });
    if (line == m_counts.end()) {
        if (m_counts.size() >= mostCounts)
            return;
        m_counts.append({module, method, 0, 0, noTime});
        line = m_counts.end() - 1;
    }
    ++line->requests;
    line->refused += refused ? 1 : 0;
    line->last = time;
}

QList<OcpiRequestCount> ReceiverPartners::counts() const
{
    const QMutexLocker locker(&m_mutex);
    return m_counts;
}

quint64 ReceiverPartners::counted() const
{
    const QMutexLocker locker(&m_mutex);
    return m_counted;
}

void ReceiverPartners::clearCounts()
{
    const QMutexLocker locker(&m_mutex);
    m_counts.clear();
    for (OcpiReceiverPartner &partner : m_partners)
        partner.requests = partner.errors = 0;
}

} // namespace Roamscope
