// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/compare/dataset.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Roamscope {

/// What the user told us about files before they are read.
struct FeedOptions
{
    DatasetRole role = DatasetRole::Unknown;
    QString name {}; ///< empty = from the files
    QString party {}; ///< empty = from the objects
    ProtocolVersion version = ProtocolVersion::Unknown; ///< overrules detection
    std::optional<OcpiModule> module {}; ///< objects of other modules are skipped as faults (WrongModule)
    int threads = 0; ///< 0 = as many as there are cores
};

/// Loads the objects of one party from files: a bare list, one object, an OCPI envelope, several of them one
/// after the other, JSON Lines, pages of a dump in a folder or zip, gzip. Files are mapped; beyond the map
/// memory is 16 bytes an object. Nothing is repaired: what cannot be read becomes a fault, the rest is loaded.
class FeedReader
{
public:
    /// Runs in a worker thread. `paths` are files and folders; files of one call belong to one party.
    /// Never null, never throws.
    static DatasetPtr load(const QStringList &paths, const FeedOptions &options = {}, ImportControl *control = nullptr);
    /// From memory (a pull, a clipboard).
    static DatasetPtr load(const QByteArray &json, const FeedOptions &options = {});
};

/// Loads in a worker thread, for the interface thread. Destroying it cancels and waits (milliseconds).
class FeedLoader : public QObject
{
    Q_OBJECT
public:
    explicit FeedLoader(QObject *parent = nullptr);
    ~FeedLoader() override;

    /// Cancels what runs.
    void load(const QStringList &paths, const FeedOptions &options = {});
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void progress(quint64 done, quint64 total); ///< bytes, at most every 50 ms
    void finished(Roamscope::DatasetPtr dataset); ///< not after cancel()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
