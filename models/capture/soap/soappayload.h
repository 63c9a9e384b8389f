// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/catalog.h"

#include <QByteArray>

namespace Roamscope {

struct SoapElement;

/// Writes the element of an OCPP message as the payload of an OCPP-J message.
class SoapPayload
{
public:
    SoapPayload(const QByteArray &action, bool response);

    /// A JSON object.
    QByteArray write(const SoapElement &element);
    /// What was left out so far, and the time that the message tells of itself.
    int dropped() const { return m_dropped; }
    TimeUs said() const { return m_said; }

private:
    void writeObject(QByteArray &out, const SoapElement &element, const CatalogObject *object);
    void writeValue(QByteArray &out, const SoapElement &element, const CatalogField *field);
    void writeMeterValue(QByteArray &out, const SoapElement &values);
    void countDropped(const SoapElement &element);

    const QByteArray m_action;
    const bool m_response;
    int m_dropped = 0;
    TimeUs m_said = noTime;
};

} // namespace Roamscope
