// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Roamscope {

/// Opens files into a Capture in a worker thread. Lives in the interface thread; signals arrive there,
/// at most every 50 ms while loading. Destroying it cancels and waits for the worker (milliseconds).
class CaptureLoader : public QObject
{
    Q_OBJECT
public:
    explicit CaptureLoader(QObject *parent = nullptr);
    ~CaptureLoader() override;

    /// Starts; the capture can be shown at once and grows. Uses an index beside the file
    /// (or in the cache folder) when size, time and content agree.
    CapturePtr open(const QStringList &paths, const ImportOptions &options = {});
    void cancel();
    bool isRunning() const;
    CapturePtr capture() const;

    /// The same, synchronously, for the command line and tests.
    static CapturePtr load(const QStringList &paths, const ImportOptions &options = {}, ImportControl *control = nullptr);

Q_SIGNALS:
    void rowsAdded(quint32 size);
    void progress(quint64 done, quint64 total);
    void finished(bool cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
