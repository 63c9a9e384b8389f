// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <QHash>

#include <functional>
#include <span>
#include <vector>

namespace Roamscope {

/// Stable 32-bit hash of a message id (it is stored in index files).
quint32 correlationHash(QByteArrayView messageId);

/// Joins responses to requests by the rule of Open OCPP Trace: a response belongs to the most recent
/// preceding request with the same message id, of the opposite direction, that no response has answered
/// yet; here also of the same charge point, as a capture can hold many. Where a direction is not known
/// on one side it does not stand in the way, and is taken from the other.
///
/// Outstanding requests cost 4 to 8 bytes each. A hash is never trusted: the id's text is compared.
class Correlator
{
public:
    /// Tells whether the message id of a row is `messageId`. The default decodes the row.
    using HasMessageId = std::function<bool(FrameId row, QByteArrayView messageId)>;

    explicit Correlator(Capture &capture, HasMessageId hasMessageId = {});

    /// Gives the row its correlation hash, action and direction from its request, sets Orphan where there
    /// is none, appends it and links the two. Not published.
    FrameId append(Frame frame, QByteArrayView messageId);

    /// The two halves of append(), for callers that go through rows in another order (newest first).
    void addRequest(FrameId row, QByteArrayView messageId);
    FrameId takeRequest(const Frame &response, QByteArrayView messageId);

    std::size_t outstanding() const { return m_used + std::size_t(m_older.size()); }

private:
    struct Key
    {
        quint32 correlation;
        quint16 peer;
        quint8 lanes;
    };
    static std::size_t hash(Key key);
    bool hasKey(FrameId row, Key key) const;
    std::size_t find(Key key, QByteArrayView messageId) const;
    void removeSlot(std::size_t slot);
    void grow();

    Capture &m_capture;
    HasMessageId m_hasMessageId;
    std::vector<FrameId> m_slots; ///< most recent request of a key, or noFrame; linear probing
    std::size_t m_used = 0;
    QHash<FrameId, FrameId> m_older; ///< the request before it with the same key
};

} // namespace Roamscope
