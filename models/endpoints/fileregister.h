// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace Roamscope {

/// A file that a charger shall fetch from this laptop, or one that it shall send: from the moment its address was made.
struct FileTransfer
{
    enum class State : quint8 { Waiting, Running, Done, Broken };
    quint64 number = 0; ///< counts from 1
    bool upload = false; ///< the charger sends
    QByteArray station {};
    QString file {}; ///< the file served; of an upload where it was put, once it is whole
    QString name {}; ///< as it is shown
    QByteArray urlPath {}; ///< "/f/<random>/firmware.bin", "/u/<random>/"
    QByteArray address {}; ///< who came: "192.168.1.7:40112"
    TimeUs offered = noTime;
    TimeUs started = noTime; ///< its first request
    TimeUs ended = noTime; ///< of Done and Broken
    qint64 bytes = 0; ///< so far: of a download up to where the charger has it
    qint64 size = -1; ///< −1: not told
    int requests = 0;
    State state = State::Waiting;
    QString detail {}; ///< Broken: why, translated
    bool operator==(const FileTransfer &) const = default;
};

/// What addresses were made and what became of them. All members may be called from any thread.
class FileRegister
{
public:
    using Told = std::function<void(const FileTransfer &)>;

    /// `told` is called, in the thread that changed it, when a transfer began, is whole or broke.
    void setTold(Told told);

    /// Makes an address for a file, for this station; valid until clear(), as a charger may try again or go on in the
    /// middle. Empty with a translated *error when the file cannot be read.
    QByteArray offer(const QString &file, const QByteArray &station, QString *error);
    /// Makes an address for one upload of this station: used up by the first file that came whole.
    QByteArray expectUpload(const QByteArray &station);
    void clear(); ///< addresses are not valid any more; the list stays

    std::vector<FileTransfer> transfers() const; ///< the newest last
    quint64 generation() const; ///< rises with every change

    // For the server.
    /// The transfer of a request's target; nothing for an unknown or used up one. `rest`: what stands behind the
    /// random part, percent-decoded ("log.zip").
    std::optional<FileTransfer> find(QByteArrayView target, QByteArray *rest) const;
    void begin(quint64 number, const QByteArray &address, qint64 size);
    /// A download has been delivered up to there; an upload has as many bytes.
    void progress(quint64 number, qint64 bytes);
    void finish(quint64 number, const QString &file);
    void fail(quint64 number, const QString &detail);

private:
    FileTransfer *at(quint64 number);
    void changed(std::unique_lock<std::mutex> lock, const FileTransfer &transfer, bool tell);
    QByteArray add(FileTransfer transfer, const QByteArray &prefix, const QByteArray &tail);

    mutable std::mutex m_mutex;
    std::vector<FileTransfer> m_transfers;
    QHash<QByteArray, quint64> m_valid; ///< random part → number
    Told m_told;
    quint64 m_last = 0;
    quint64 m_generation = 0;
};

/// A file name that no file system minds and no path hides in: letters, digits, ".", "-" and "_"; never empty, never
/// hidden.
QString harmlessFileName(const QString &name);

/// The bytes that a Range header asks for (RFC 9110, 14.1.2), one range only.
struct ByteRange
{
    enum class Kind : quint8 { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole; ///< Whole also for a header that is to be ignored
    qint64 begin = 0;
    qint64 end = 0; ///< behind the last
};
ByteRange byteRange(QByteArrayView header, qint64 size);

} // namespace Roamscope
