// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/playback.h"
#include "models/insight/worldstate.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace Roamscope {

class ActionRegistry;
class CaptureSession;
class InsightSession;
class PricePage;
class ReplayBar;
class TimelineView;
class WorldPanel;

/// Replay in the window: owns the Playback, its bar and the World, and lets the perspectives follow. The history of
/// who knew what is made when the World is first looked at, in a worker.
class PlaybackController : public QObject
{
    Q_OBJECT
public:
    PlaybackController(CaptureSession *session, ActionRegistry *actions, QWidget *window);
    ~PlaybackController() override;

    Playback *playback() const { return m_playback; }
    ReplayBar *bar() const { return m_bar; }
    WorldPanel *world() const { return m_world; }

    /// Views that do not follow the CaptureView by themselves. Not owned.
    void setTimeline(TimelineView *timeline);
    void setPricePage(PricePage *page) { m_price = page; }
    /// Findings become marks; without it the problems that the analysis has found are.
    void setInsight(InsightSession *insight);
    /// Space plays and pauses wherever it is left over by what stands in this widget.
    void listenForSpace(QWidget *work);
    void setTimeFormat(const TimeFormat &format);
    /// The bar stands below the perspectives that show a capture.
    void setPerspective(const QString &id);
    void fillMenu(QMenu *menu) const;
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    bool isBusy() const { return m_building.isRunning(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moved(TimeUs time);
    void followPrice();
    void useMarks();
    void needWorld();
    void buildWorld();
    void worldBuilt();
    void updateBar();
    void updateFreshness();

    CaptureSession *m_session;
    Playback *m_playback;
    ReplayBar *m_bar;
    WorldPanel *m_world;
    QAction *m_show;
    TimelineView *m_timeline = nullptr;
    PricePage *m_price = nullptr;
    InsightSession *m_insight = nullptr;
    QWidget *m_work = nullptr;
    QString m_perspective;
    bool m_priceBehind = false; ///< time was moved while another perspective was in front
    QTimer m_priceTimer; ///< a charge is priced anew a few times a second, not with each picture
    QTimer m_worldTimer; ///< a recording is looked at again now and then
    QElapsedTimer m_buildClock;
    QFutureWatcher<WorldHistoryPtr> m_building;
    std::shared_ptr<std::atomic_bool> m_cancel;
    AnalysisPtr m_builtFrom; ///< the analysis that the World is of, or is being made of
};

} // namespace Roamscope
