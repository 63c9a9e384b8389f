// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/capture/importer.h"

#include <QString>

#include <memory>
#include <span>

namespace Roamscope {

/// What a capture is written as (docs/capture-format.md).
enum class CaptureFormat : quint8 {
    Canonical, ///< everything; OCPP lines are valid Open OCPP Trace 1.1 records
    OpenOcppTrace, ///< OCPP CALL, CALLRESULT and CALLERROR only
};

/// A message that is to be recorded, with its parts as they were sent.
struct RecordedFrame
{
    TimeUs time = noTime;
    FrameKind kind = FrameKind::Event;
    Lane from = Lane::Unknown;
    Lane to = Lane::Unknown;
    ProtocolVersion version = ProtocolVersion::Unknown;
    FrameFlags flags;
    QByteArray peer; ///< charge point id or party
    QByteArray action; ///< of a response, its request's; of a request it is read from the message
    FrameBody body; ///< OCPP: `message`; HTTP: method, path, headers, status, message; event: text …
};

/// One line of a canonical capture without its newline. Empty when the format cannot hold the frame.
/// Secrets in headers are masked.
QByteArray captureRecord(const RecordedFrame &frame, CaptureFormat format = CaptureFormat::Canonical);
QByteArray captureRecord(const Capture &capture, FrameId id, CaptureFormat format = CaptureFormat::Canonical);

struct CaptureWriteResult
{
    quint64 written = 0;
    quint64 skipped = 0; ///< frames that the format cannot hold
    QString error; ///< translated; empty when all is well. Then no file was left behind
    bool isOk() const { return error.isEmpty(); }
};

/// Writes rows (all when `rows` is empty) safely: the file is there as a whole or not at all.
/// Runs in the calling thread.
CaptureWriteResult writeCapture(const Capture &capture, const QString &path, CaptureFormat format,
                                std::span<const FrameId> rows = {}, ImportControl *control = nullptr);

/// Appends to a canonical capture as messages come. Everything is on its way to the disk within
/// `flushInterval`, so a crash loses at most the last quarter of a second, and at worst tears one line,
/// which reading reports. When the disk is full or the file was removed, what waits is kept and tried again
/// (a file that was removed is written anew, as a whole) until `waitingLimit`. May be called from any thread.
class CaptureRecorder
{
public:
    static constexpr int flushInterval = 200; // ms
    static constexpr qsizetype waitingLimit = qsizetype(256) << 20; ///< bytes kept while they cannot be written
    enum class Flushing { Itself, ByCaller };

    CaptureRecorder();
    ~CaptureRecorder(); ///< closes
    CaptureRecorder(const CaptureRecorder &) = delete;
    CaptureRecorder &operator=(const CaptureRecorder &) = delete;

    /// Creates the file or goes on at its end. False on failure; see errorString().
    bool open(const QString &path, Flushing flushing = Flushing::Itself);
    void append(const RecordedFrame &frame);
    /// Writes what waits; false when the disk is full or the file gone.
    bool flush();
    void close();
    bool isOpen() const;
    quint64 recorded() const;
    /// Frames that wait to be written, and those that were given up as too much waited.
    quint64 waiting() const;
    quint64 givenUp() const;
    /// Size of the file as far as it holds whole lines that stay.
    quint64 committed() const;
    /// Translated; empty when all is well. Once it is set, what comes is kept and tried again.
    QString errorString() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
