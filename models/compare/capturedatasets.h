// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/compare/atmoment.h"
#include "models/compare/comparison.h"
#include "models/compare/explain.h"
#include "models/compare/truth.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <memory>

namespace Roamscope {

/// What both parties and the chargers held at a moment, rebuilt from a capture in a worker. The capture is read once;
/// of several moments that are asked for quickly the last one wins.
class CaptureDatasets : public QObject
{
    Q_OBJECT
public:
    explicit CaptureDatasets(QObject *parent = nullptr);
    ~CaptureDatasets() override;

    struct Views
    {
        DatasetPtr cpo {};
        DatasetPtr emsp {};
        DatasetPtr charger {}; ///< null where no charger could be joined with an EVSE
        TimeUs time = noTime;
        bool hasTraffic = false; ///< the capture has OCPI traffic at all
    };

    /// Another capture, or the same with its analysis; what was read is dropped.
    void setCapture(CapturePtr capture, AnalysisPtr analysis);
    CapturePtr capture() const { return m_capture; }
    /// noTime = at the end. Answers with viewsReady().
    void request(TimeUs time);
    /// What the chargers said, for EVSEs that these Datasets name. Answers with chargerReady().
    void requestCharger(const std::vector<DatasetPtr> &known, TimeUs time);
    bool isBusy() const { return m_running; }
    /// Looks for the messages that tell why a difference is there. Answers with explained().
    void explain(const ComparisonPtr &comparison, quint32 difference);

Q_SIGNALS:
    void viewsReady(const Roamscope::CaptureDatasets::Views &views);
    /// Null where no charger could be joined with an EVSE.
    void chargerReady(const Roamscope::DatasetPtr &charger);
    void explained(quint32 difference, const Roamscope::Explanation &explanation);

private:
    struct Shared;
    void start();

    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    std::shared_ptr<Shared> m_shared; ///< of the capture; workers hold it as long as they need it
    TimeUs m_wanted = noTime;
    bool m_again = false;
    bool m_running = false;
    quint64 m_explainRequest = 0;
    quint64 m_chargerRequest = 0;
    QTimer m_settle; ///< a cursor that is dragged asks often
    QThreadPool m_pool;
};

} // namespace Roamscope
