// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/protocolversion.h"
#include "models/catalog/validatorengine.h"

namespace Roamscope {

/// Checks an OCPP-J message array: its type, id, action or error code, and its payload.
class OcppFrameCheck
{
public:
    /// `action` names the request that a CALLRESULT answers; empty where it is unknown.
    OcppFrameCheck(ValidatorEngine &engine, ProtocolVersion version, QByteArrayView action)
        : m_engine(engine)
        , m_version(version)
        , m_action(action)
    {
    }

    void run();

private:
    enum class Kind { Call = 2, CallResult = 3, CallError = 4, CallResultError = 5, Send = 6 };

    bool elements();
    bool nextElement(quint32 place, const char *what);
    bool readKind(int *kind);
    bool readText(quint32 place, qsizetype longest, const char *what, std::string_view *text);
    bool readErrorCode();
    bool readPayload(quint32 place, const CatalogObject *object);
    const CatalogObject *payloadOf(int kind, std::string_view action, const char *begin);
    void report(ValidationRule rule, Severity severity, const char *begin, const char *end, QByteArray expected,
                QByteArray fix = {});

    ValidatorEngine &m_engine;
    ProtocolVersion m_version;
    QByteArrayView m_action;
    bool m_short = false; // the array ended before what it needs
};

} // namespace Roamscope
