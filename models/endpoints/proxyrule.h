// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace Roamscope {

/// The way of a message through a proxy.
enum class ProxyDirection : quint8 { ToCsms, ToChargePoint };

/// What is changed in a message's payload, which otherwise stays byte for byte as it came.
struct ProxyEdit
{
    enum class Operation : quint8 { Set, Remove };
    Operation operation = Operation::Set;
    QByteArray pointer {}; ///< JSON Pointer (RFC 6901) into the payload: "/meterValue/0/sampledValue/0/value"
    QByteArray value {}; ///< JSON text; Set replaces, adds a member, or appends with "-"
};

/// Which messages on their way through a proxy are touched, and how. Rules are asked in order; the first that takes a
/// message has it alone. JSON: see toJson().
struct ProxyRule
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ProxyRule)
public:
    enum class Effect : quint8 {
        Alter, ///< edits or replacement
        Delay,
        Drop, ///< it never arrives
        Duplicate, ///< it arrives twice
        Inject, ///< it passes, and `text` is sent behind it
    };
    enum class Way : quint8 { Both, ToCsms, ToChargePoint };
    /// Which message types; as bits.
    enum Type : quint8 { Call = 1, CallResult = 2, CallError = 4, CallResultError = 8, Send = 16, Other = 32, AllTypes = 63 };

    QString name {};
    bool enabled = true;
    // which
    Way way = Way::Both;
    QByteArray action {}; ///< with * and ?, empty: any. Of an answer: that of its call
    quint8 types = AllTypes;
    QByteArray chargePoint {}; ///< with * and ?, empty: any
    int first = 1; ///< from the nth that fits (1-based), counted per charge point
    int every = 1; ///< then each nth
    int times = 0; ///< at most so often per charge point; 0: always
    double percentage = 100; ///< of those, by chance
    // what
    Effect effect = Effect::Alter;
    std::vector<ProxyEdit> edits {}; ///< Alter
    /// Alter: the whole message instead of edits. Inject: what is sent. {{id}}, {{action}}, {{payload}} stand for
    /// those of the message, {{newId}} for a fresh message id.
    QByteArray text {};
    int delay = 0; ///< ms; Delay, and Duplicate for its second one
    bool overtake = false; ///< Delay: what comes behind may pass it; otherwise the order is kept
    bool back = false; ///< Inject: to where the message came from

    /// {"name", "enabled", "match": {"direction": "to-csms", "action", "types": ["call"], "chargePoint", "first", "every",
    /// "times", "percentage"}, "do": {"effect": "alter", "edits": [{"op": "set", "pointer", "value"}], "text", "delayMs",
    /// "overtake", "back"}}; what has its default is left out.
    nlohmann::ordered_json toJson() const;
    /// False with a translated *error; unknown members are errors, so that a typing mistake is seen.
    static bool fromJson(const nlohmann::ordered_json &json, ProxyRule *rule, QString *error);
    /// A list of rules: {"format": "roamscope-proxy-rules", "version": 1, "rules": […]}.
    static QByteArray write(const std::vector<ProxyRule> &rules);
    static bool read(const QByteArray &text, std::vector<ProxyRule> *rules, QString *error);

    bool fits(ProxyDirection direction, QByteArrayView messageAction, Type type, QByteArrayView peer) const;
    /// One sentence that says what it does, translated.
    QString description() const;
    static Type typeOf(FrameKind kind);
};

/// `message` (an OCPP-J array) with the edits made; false when it is no such array, or a pointer leads nowhere: then the
/// message goes on as it came.
bool applyProxyEdits(QByteArrayView message, const std::vector<ProxyEdit> &edits, QByteArray *altered);

} // namespace Roamscope
