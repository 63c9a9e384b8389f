// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Roamscope {

/// Reads a file of lines as it grows, in a worker: a recording of our own, or a log that another program writes
/// (`tail -F`: records, text logs, prose). When the other program begins it anew (a new file under its name, or the same
/// one emptied) the new one is a further source. Rows are added to the capture in batches; bytes of rows that are there
/// stay readable. A line counts once its newline is there; an entry over several lines once the next one begins or
/// nothing more comes for a second. Lives in the interface thread; destroying it stops it.
class CaptureFollower : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        ImportOptions import {};
        /// For a file that we write ourselves: how much of it stays as it is. Called from the worker. Without it
        /// the size of the file counts.
        std::function<quint64()> committed {};
        int interval = 50; ///< ms between two looks where nobody calls wake()
    };

    explicit CaptureFollower(QObject *parent = nullptr);
    ~CaptureFollower() override;

    /// Null when the file cannot be opened; `reason` says why.
    CapturePtr open(const QString &path, Options options, LedgerReason *reason = nullptr);
    CapturePtr capture() const;
    bool isRunning() const;
    /// There is more to read.
    void wake();
    /// Reads the rest and ends; finished() follows.
    void finish();

Q_SIGNALS:
    /// At most one is under way: however fast rows come, the interface takes them at its own pace.
    void rowsAdded();
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
