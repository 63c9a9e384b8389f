// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/protocolversion.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Roamscope {

/// One OCPP-J message in its parts (OCPP-J 1.6 §4, OCPP 2.x part 4 §4). A small value; the payload stays the
/// text that was sent.
struct OcppMessage
{
    /// The number that stands first. Unknown: a number that no version knows (2.x part 4: to be ignored).
    enum class Type : quint8 { Unknown = 0, Call = 2, CallResult = 3, CallError = 4, CallResultError = 5, Send = 6 };
    /// What keeps a text from being a message, or makes it a doubtful one.
    enum class Fault : quint8 {
        None,
        NotJson,
        NotArray,
        TooLarge,
        TooDeep,
        NoType, ///< the first element is no number
        UnknownType,
        NoId, ///< missing, or no text
        IdTooLong, ///< over 36 characters; everything else was read
        NoAction,
        NoErrorCode,
        NoPayload,
        PayloadNotObject,
        ExtraElements, ///< more than the type has; everything else was read
    };
    static constexpr int maximumDepth = 64;
    static constexpr qsizetype maximumSize = 16 * 1024 * 1024;
    static constexpr int maximumIdLength = 36; ///< characters
    static constexpr int maximumDescriptionLength = 255; ///< characters

    Type type = Type::Unknown;
    Fault fault = Fault::None;
    QByteArray id {}; ///< without quotes and escapes; empty when unreadable
    QByteArray action {}; ///< CALL and SEND
    QByteArray payload {}; ///< JSON object as it was sent: CALL, SEND, CALLRESULT; of errors their details
    QByteArray errorCode {};
    QByteArray errorDescription {};

    /// Reads a text; never fails otherwise than by `fault`, never recurses. The text is checked as a whole:
    /// a message without fault is JSON in UTF-8.
    static OcppMessage parse(QByteArrayView text);

    /// Can be handled: nothing is wrong, or only what does not matter for understanding it.
    bool isUsable() const { return fault == Fault::None || fault == Fault::IdTooLong || fault == Fault::ExtraElements; }
    bool isAnswer() const { return type == Type::CallResult || type == Type::CallError || type == Type::CallResultError; }
    /// FrameKind of captures; Damaged when there is none.
    FrameKind frameKind() const;

    QByteArray toText() const;

    static OcppMessage call(QByteArray id, QByteArray action, QByteArray payload);
    static OcppMessage send(QByteArray id, QByteArray action, QByteArray payload); ///< OCPP 2.1
    static OcppMessage result(QByteArray id, QByteArray payload);
    /// The description is cut to what the protocol allows.
    static OcppMessage error(QByteArray id, QByteArray code, const QByteArray &description, QByteArray details = "{}");
    static OcppMessage resultError(QByteArray id, QByteArray code, const QByteArray &description,
                                   QByteArray details = "{}"); ///< OCPP 2.1

    /// For people: what is wrong with the text; translated.
    static QString faultText(Fault fault);
};

/// Reasons of a CALLERROR; each version spells them its own way.
enum class OcppErrorCode : quint8 {
    NotImplemented,
    NotSupported,
    InternalError,
    ProtocolError,
    SecurityError,
    FormatViolation, ///< 1.6: FormationViolation
    PropertyConstraintViolation,
    OccurrenceConstraintViolation, ///< 1.6 and 2.0.1: with one r
    TypeConstraintViolation,
    GenericError,
    MessageTypeNotSupported, ///< 2.x; 1.6: GenericError
    RpcFrameworkError, ///< 2.x; 1.6: GenericError
    Count
};
/// As the version writes it: "FormationViolation" in 1.6, "FormatViolation" in 2.x.
QByteArray errorCodeText(ProtocolVersion version, OcppErrorCode code);

/// A UUID of 36 characters.
QByteArray freshMessageId();

/// "ocpp1.6", "ocpp2.0.1", "ocpp2.1"; empty for others.
QByteArray ocppSubprotocol(ProtocolVersion version);
/// Reads a subprotocol of the header; Unknown for others.
ProtocolVersion versionOfSubprotocol(QByteArrayView subprotocol);

/// Now, in µs since 1970.
TimeUs utcNow();

} // namespace Roamscope
