// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

class ColumnMapStore;

/// Progress and cancel for long work; the callee calls report() no more often than each 50 ms or so.
class ImportControl
{
public:
    virtual ~ImportControl() = default;
    virtual bool isCancelled() const { return false; }
    /// `done` of `total` bytes; rows published so far can be shown.
    virtual void report(quint64 done, quint64 total)
    {
        Q_UNUSED(done)
        Q_UNUSED(total)
    }
};

/// What the user told us about one of several sources; what is empty is as for all.
struct SourceOptions
{
    QString importerId {};
    QByteArray chargePointId {};
    bool operator==(const SourceOptions &) const = default;
};

/// What the user told us about a source before it is read.
struct ImportOptions
{
    QString importerId; ///< overrules the probe; empty = the best probe wins
    QByteArray chargePointId; ///< for frames whose log names none; empty = from the file name
    ProtocolVersion version = ProtocolVersion::Unknown; ///< overrules detection
    int zoneOffsetMinutes = 0; ///< zone of times that stand without one
    int threads = 0; ///< 0 = as many as there are cores
    bool useIndex = true; ///< read and write the index beside a large file
    QString indexFolder {}; ///< where indexes are kept instead; empty = beside the file or in the cache folder
    bool prose = true; ///< lines between the messages of a text log become events where their words are known
    Lane lane = Lane::Unknown; ///< of lines of logs, overrules what their content says
    quint64 maximumRecordSize = quint64(64) << 20; ///< longer records go to the ledger
    quint64 minimumIndexedSize = quint64(32) << 20; ///< smaller files are read again as quickly
    std::shared_ptr<const ColumnMapStore> columns {}; ///< how tables of foreign files are read, as far as it is known
    QHash<QString, SourceOptions> sources {}; ///< by path of a file, or of a member of an archive ("a.zip!/b.log")

    /// As they apply to one source of a file.
    ImportOptions forSource(const QString &file, const QString &path) const;
};

/// Reads one kind of evidence into a Capture. Small, stateless: probe looks at the head, read does the work.
class Importer
{
public:
    virtual ~Importer() = default;
    virtual QLatin1StringView id() const = 0;
    virtual QString displayName() const = 0;
    /// 0 = certainly not … 100 = certainly. `head` is the first 256 KiB at most.
    virtual int probe(QByteArrayView head, const QString &fileName) const = 0;
    /// The same where what the user told us says more (columns that are known).
    virtual int probeWith(QByteArrayView head, const QString &fileName, const ImportOptions &options) const
    {
        Q_UNUSED(options)
        return probe(head, fileName);
    }
    /// Appends the frames of `capture.sources()[source]` in file order, publishes now and then,
    /// writes the ledger. Runs in a worker thread. Never throws.
    virtual void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const = 0;
};

/// All importers of the program, best known first.
const std::vector<std::unique_ptr<Importer>> &importers();

} // namespace Roamscope
