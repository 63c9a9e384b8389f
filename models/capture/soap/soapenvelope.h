// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// An OCPP message out of a SOAP envelope, as the OCPP-J message of the same content.
struct SoapMessage
{
    enum class Problem : quint8 {
        None,
        Broken, ///< no well-formed XML, or past the bounds on size, depth and number of elements
        Foreign, ///< an envelope of something else
    };
    Problem problem = Problem::Broken;
    ProtocolVersion version = ProtocolVersion::Unknown; ///< OCPP 1.2 reads as 1.5
    FrameKind kind = FrameKind::Call; ///< Call, CallResult or CallError
    Lane from = Lane::Unknown;
    Lane to = Lane::Unknown;
    QByteArray action; ///< "StartTransaction"; empty for a fault
    QByteArray identity; ///< chargeBoxIdentity
    QByteArray messageId; ///< wsa:MessageID
    QByteArray relatesTo; ///< wsa:RelatesTo
    QByteArray payload; ///< JSON object
    QByteArray errorCode; ///< of a fault, as OCPP-J spells it
    QByteArray errorDescription;
    TimeUs said = noTime; ///< the time that the message itself tells (timestamp, currentTime)
    int dropped = 0; ///< elements and attributes that have no place in the message
    QByteArray detail {}; ///< of the problem: what the parser said

    bool isOcpp() const { return problem == Problem::None; }
    /// The OCPP-J array, with `id` as its message id.
    QByteArray message(const QByteArray &id) const;
};

/// Longest envelope that is read; a SendLocalList of tens of thousands of tags is shorter.
inline constexpr qsizetype longestSoapEnvelope = qsizetype(16) << 20;

/// Reads one envelope (SOAP 1.1 or 1.2 with an OCPP 1.2, 1.5 or 1.6 message). Entities are not expanded, a DTD is
/// refused. Values are typed by the Catalog's schema of 1.6, whose names 1.5 shares; meter values of 1.5 come in 1.6's shape.
SoapMessage readSoapEnvelope(QByteArrayView xml);

/// Whether a text may begin with an envelope, plain; cheap.
bool looksLikeSoap(QByteArrayView text);

} // namespace Roamscope
