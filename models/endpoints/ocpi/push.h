// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/ocpiclient.h"

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// The requests with which we change or ask something at the partner. Each fills url, module, method and body; empty url
/// and a translated *error when the connection has no such endpoint or the object names no key.
struct OcpiPush
{
    /// PUT, PATCH or DELETE of an object, or POST of a CDR, at the partner's receiver interface. The path is made from the
    /// object's own country_code, party_id and id (from `party` in 2.1.1); `key` is for DELETE and PATCH bodies that lack
    /// them: "LOC1", "LOC1/EVSE1", "LOC1/EVSE1/1"; for tokens "UID" or "UID?type=RFID".
    static OcpiRequest object(const OcpiConnection &connection, const QByteArray &method, QByteArrayView module, const QByteArray &json,
                              QByteArrayView key, QString *error);
    /// Real-time authorization: POST …/tokens/{uid}/authorize[?type=]. `locationReferences` may be empty.
    static OcpiRequest authorize(const OcpiConnection &connection, QByteArrayView tokenUid, QByteArrayView tokenType,
                                 const QByteArray &locationReferences, QString *error);
    /// POST …/commands/{command}; the body's response_url is set to `responseUrl` where that is not empty.
    static OcpiRequest command(const OcpiConnection &connection, QByteArrayView command, const QByteArray &json, const QUrl &responseUrl,
                               QString *error);
    /// Charging profiles (2.2 and later): GET active profile, PUT, DELETE.
    static OcpiRequest activeProfile(const OcpiConnection &connection, QByteArrayView session, int seconds, const QUrl &responseUrl, QString *error);
    static OcpiRequest setProfile(const OcpiConnection &connection, QByteArrayView session, const QByteArray &profile, const QUrl &responseUrl,
                                  QString *error);
    static OcpiRequest clearProfile(const OcpiConnection &connection, QByteArrayView session, const QUrl &responseUrl, QString *error);

    /// Modules that take pushes from our role, and commands, in the connection's version.
    static QList<QByteArray> modules(const OcpiConnection &connection);
    static QList<QByteArray> methods(const OcpiConnection &connection, QByteArrayView module);
    static QList<QByteArray> commands(ProtocolVersion version);
};

} // namespace Roamscope
