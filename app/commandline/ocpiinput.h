// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/handshake.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QObject>

#include <memory>

namespace Roamscope {

class Options;
class Recording;

/// What the commands that call an OCPI partner have in common: which partner, with which token, and where exchanges are
/// recorded.
class OcpiInput
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::OcpiInput)
public:
    OcpiInput();
    ~OcpiInput();

    static void addOptions(Options *options);
    /// Reads them, fetches the token and begins the recording; an exit code after an error was printed, −1 to go on.
    int read(const Options &options);
    /// Asks for versions and modules. Runs the event loop until they are there; an exit code after an error was
    /// printed, −1 to go on.
    int discover();

    OcpiClient *client() const { return m_client.get(); }
    /// Writes what waits; a sentence on failure.
    QString finishRecording();

    static QJsonArray quirksJson(const OcpiConnection &connection);
    static void printQuirks(const OcpiConnection &connection);

private:
    bool readConnection(const Options &options, const QString &name);

    OcpiConnection m_connection;
    OcpiTokens m_tokens;
    std::unique_ptr<OcpiClient> m_client;
    std::shared_ptr<Recording> m_recording;
};

} // namespace Roamscope
