// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/evsematcher.h"

namespace Roamscope {

namespace {
// Letters and digits only, upper case: separators differ between parties.
QByteArray normalised(QByteArrayView text)
{
    QByteArray plain;
    for (const char c : text.first(qMin<qsizetype>(text.size(), 200))) {
        if (c >= 'a' && c <= 'z')
            plain += char(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            plain += c;
    }
    return plain;
}
} // namespace

EvseMatcher::EvseMatcher(const Capture &capture)
    : m_capture(capture)
{
}

void EvseMatcher::addPlace(quint16 peer, int number)
{
    if (peer == 0 || number < 1)
        return;
    const QByteArray name = normalised(m_capture.peers().text(peer));
    if (name.size() < 3)
        return; // too short to be told from chance
    QList<Place> &places = m_peers[name];
    const Place place {peer, number};
    if (!places.contains(place))
        places.append(place);
}

void EvseMatcher::addEvse(const QByteArray &uid, const QByteArray &evseId, const QByteArray &tariffIds)
{
    if (!evseId.isEmpty())
        m_evseIds.insert(uid, evseId);
    if (!tariffIds.isEmpty())
        m_tariffs.insert(uid, tariffIds);
}

void EvseMatcher::learn(const QByteArray &uid, Place place)
{
    if (!uid.isEmpty() && place.number > 0)
        m_learned.insert(uid, place);
}

std::optional<EvseMatcher::Place> EvseMatcher::fromText(const QByteArray &text) const
{
    const QByteArray plain = normalised(text);
    // The longest charge point id that stands in it, with the connector's number behind it and nothing else.
    for (qsizetype length = plain.size(); length >= 3; --length) {
        for (qsizetype at = plain.size() - length; at >= 0; --at) {
            const auto found = m_peers.constFind(plain.mid(at, length));
            if (found == m_peers.constEnd())
                continue;
            const QByteArray rest = plain.mid(at + length);
            if (rest.isEmpty())
                return found->size() == 1 ? std::optional(found->first()) : std::nullopt;
            bool ok = false;
            const int number = rest.toInt(&ok);
            if (!ok)
                continue;
            for (const Place &place : found.value()) {
                if (place.number == number)
                    return place;
            }
        }
    }
    return std::nullopt;
}

std::optional<EvseMatcher::Place> EvseMatcher::match(const QByteArray &uid) const
{
    if (uid.isEmpty())
        return std::nullopt;
    if (const auto learned = m_learned.constFind(uid); learned != m_learned.constEnd())
        return learned.value();
    const auto known = m_known.constFind(uid);
    if (known != m_known.constEnd())
        return known.value();
    std::optional<Place> place = fromText(uid);
    if (!place && m_evseIds.contains(uid))
        place = fromText(m_evseIds.value(uid));
    m_known.insert(uid, place);
    return place;
}

} // namespace Roamscope
