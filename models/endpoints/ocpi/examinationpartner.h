// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/ocpi/examination.h"

#include <QObject>

#include <memory>

namespace Roamscope {

/// Judges a partner that connects to us by what an OcpiReceiver sees of it, live: give sink() to the receiver. Sends
/// nothing. Frames are taken in any thread and judged in this object's, a few times a second.
class PartnerExamination : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostWaiting = 2000; ///< frames; beyond it they are counted and left out
    static constexpr int mostRemembered = 5000; ///< request ids, objects

    explicit PartnerExamination(QObject *parent = nullptr);
    ~PartnerExamination() override;

    /// Passes everything on to `inner` (may be null), and looks at it while the examination runs.
    std::shared_ptr<FrameSink> sink(std::shared_ptr<FrameSink> inner);
    /// Begins anew.
    void start(const QString &name, const QUrl &versionsUrl);
    void stop();
    bool isRunning() const;
    const ExaminationRun &run() const;
    quint64 leftOut() const; ///< frames that came too fast

Q_SIGNALS:
    void resultsReset();
    void resultsChanged(int first, int last);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
