// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportjob.h"
#include "models/capture/timelineconnectors.h"
#include "models/capture/timelinepyramid.h"
#include "models/insight/findingreport.h"
#include "models/workspace/bundle.h"

#include <QTimer>

namespace Roamscope {

class MessageBar;
class TaskIndicator;

/// What leaves the program for others, and comes back: the report of findings, and workspaces as bundles. Asks where
/// to, works beside the interface, says what became of it.
class Handover : public QObject
{
    Q_OBJECT
public:
    Handover(MessageBar *messages, TaskIndicator *task, QWidget *window);
    ~Handover() override;

    /// Pictures of the timeline are painted first, one at a time, so that the interface goes on.
    void saveReport(FindingReport report, const TimelinePyramid::Pointer &pyramid, const TimelineConnectors::Pointer &connectors, const QString &folder);
    /// The same without a question; the format by the file's name. finished() tells when it is there.
    void writeReport(FindingReport report, const TimelinePyramid::Pointer &pyramid, const TimelineConnectors::Pointer &connectors, const QString &path);
    /// All pictures of a report at once: for a program without a window to keep alive.
    static void paintPictures(FindingReport *report);
    void saveBundle(const QString &workspaceFolder);
    /// Asks where to unpack it; bundleUnpacked() follows.
    void openBundle(const QString &path);

    bool isRunning() const { return m_painting.isActive() || m_report.isRunning() || m_bundle.isRunning(); }
    void cancel();

Q_SIGNALS:
    void finished(const QString &path, bool ok);
    void bundleUnpacked(const QString &folder);

private:
    static void paint(FindingReport *report, const FindingSection &section, const TimelinePyramid::Pointer &pyramid,
                      const TimelineConnectors::Pointer &connectors);
    void paintNext();
    void write();
    void reportWritten(const QString &path, const ReportResult &result);
    void bundleDone();
    void startBundle(const QString &from, const QString &to, bool unpack);
    void tell(bool ok, const QString &text);

    MessageBar *m_messages;
    TaskIndicator *m_task;
    QWidget *m_window;
    ReportJob m_report;
    FindingReport m_waiting;
    std::vector<FindingSection> m_sections; ///< of m_waiting
    std::size_t m_painted = 0;
    TimelinePyramid::Pointer m_pyramid;
    TimelineConnectors::Pointer m_connectors;
    QString m_path;
    QTimer m_painting;
    QFutureWatcher<BundleResult> m_bundle;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_unpacks = false;
};

} // namespace Roamscope
