// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"
#include "models/capture/tables/tablesample.h"
#include "models/catalog/severity.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Roamscope {

/// What the first rows of a table become with a ColumnMap: frames and what could not be read, in the order of the rows.
struct ColumnPreview
{
    struct Line
    {
        quint64 place = 0; ///< row or line of the table
        FrameId frame = noFrame; ///< noFrame: it says why there is none
        Severity severity = Severity::Note;
        QString problem {}; ///< empty = all is well
        TimeUs time = noTime;
        bool zoneAssumed = false;
        Lane from = Lane::Unknown;
        Lane to = Lane::Unknown;
        FrameKind kind = FrameKind::Event;
        QString chargePoint {};
        QString message {}; ///< action, method and path
        QString content {};
    };
    std::vector<Line> lines;
    quint32 frames = 0;
    quint32 problems = 0;
    PlaceUnit unit = PlaceUnit::Row;
    bool cut = false; ///< there is more than is shown
};

/// What is read for a preview.
struct PreviewInput
{
    QString path {};
    std::shared_ptr<SourceBytes> bytes {};
    QString importerId {};
    ImportOptions options {};
};

/// Milliseconds of work in any thread; reads the beginning only.
ColumnPreview makeColumnPreview(const PreviewInput &input, const ColumnMap &map, const std::atomic_bool *cancelled = nullptr);

/// Keeps a preview in step with edits: made in a worker, the newest request wins. Lives in the interface thread.
class ColumnPreviewRun : public QObject
{
    Q_OBJECT
public:
    explicit ColumnPreviewRun(QObject *parent = nullptr);
    ~ColumnPreviewRun() override;

    void setInput(const PreviewInput &input) { m_input = input; }
    void request(const ColumnMap &map);
    bool isBusy() const { return m_timer.isActive() || m_watcher.isRunning(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void finished(const Roamscope::ColumnPreview &preview);

private:
    void start();

    PreviewInput m_input;
    ColumnMap m_map;
    QTimer m_timer; ///< gathers the edits of a moment
    QFutureWatcher<ColumnPreview> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_again = false;
};

} // namespace Roamscope
