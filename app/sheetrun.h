// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingrun.h"

#include <QFutureWatcher>
#include <QObject>

namespace Roamscope {

/// Runs a sheet over all documents of a file in a worker and writes what it makes as JSON Lines, with progress
/// and cancel. One at a time; a run that is cancelled or fails leaves no file behind.
class SheetRun : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        QString target {}; ///< the file that was written
        QString error {}; ///< translated; empty when it went well
        MappingSummary summary {};
        qint64 skipped = 0; ///< broken records of the file
        QString firstError {}; ///< of a document, with its number
    };

    explicit SheetRun(QObject *parent = nullptr);
    ~SheetRun() override;

    /// False while another one runs.
    bool start(const MappingPlanPtr &plan, const QString &source, const QString &target);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progress(double fraction);
    void finished(const Roamscope::SheetRun::Outcome &outcome);

private:
    struct Control;
    static Outcome run(const MappingPlanPtr &plan, const QString &source, const QString &target, const std::shared_ptr<Control> &control);

    std::shared_ptr<Control> m_control;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace Roamscope
