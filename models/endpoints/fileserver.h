// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/fileregister.h"
#include "models/endpoints/framesink.h"
#include "models/endpoints/tlsoptions.h"

#include <QString>

#include <chrono>
#include <memory>

namespace Roamscope {

struct FileServerSettings
{
    QString address {}; ///< to listen on; empty = every address of the machine
    quint16 port = 0; ///< taken where it is free; otherwise, and for 0, any
    TlsOptions tls {};
    QString uploadFolder {}; ///< made when the first file comes
    qint64 uploadLimit = qint64(256) << 20; ///< bytes of one file
    qint64 allUploads = qint64(2) << 30; ///< bytes of all since start()
    std::chrono::milliseconds headerTimeout {15'000};
    std::chrono::milliseconds stallTimeout {60'000}; ///< without a byte in either direction
    /// Gets an event when a file began to go over, is whole or broke, and what peers do wrong. May be null.
    std::shared_ptr<FrameSink> sink {};
};

/// The small HTTP server from which chargers fetch firmware and to which they send diagnostics: under addresses that
/// cannot be guessed, nothing else. GET and HEAD with ranges; PUT and POST, as they are or as multipart/form-data;
/// plain or TLS. It has a thread of its own, so that a slow disk keeps no message waiting. Members may be called from
/// any thread.
class FileServer
{
public:
    FileServer();
    ~FileServer(); ///< stops
    FileServer(const FileServer &) = delete;
    FileServer &operator=(const FileServer &) = delete;

    /// Translated error; empty when it listens.
    QString start(const FileServerSettings &settings);
    /// Closes the port and every connection. The list of transfers stays.
    void stop();
    bool isRunning() const { return port() != 0; }
    quint16 port() const;
    /// For files that begin to come from now on.
    void setUploadFolder(const QString &folder);
    FileRegister &files() { return *m_files; }
    const FileRegister &files() const { return *m_files; }

private:
    class Core;
    std::shared_ptr<FileRegister> m_files;
    std::shared_ptr<Core> m_core;
};

} // namespace Roamscope
