// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/timeformat.h"
#include "models/insight/findingmarks.h"

#include <QJsonObject>
#include <QObject>

namespace Roamscope {

class CaptureView;
class ComparePerspective;
class FindingsPage;
class InsightSession;
class PricePerspective;
class TimelineView;

/// The Findings perspective in the window: builds its page, marks findings on the timeline, and brings the other
/// perspectives to what a finding is about.
class FindingsPerspective : public QObject
{
    Q_OBJECT
public:
    /// None of these is owned; they outlive this.
    struct Others
    {
        TimelineView *timeline = nullptr;
        ComparePerspective *compare = nullptr;
        PricePerspective *price = nullptr;
    };
    FindingsPerspective(InsightSession *session, CaptureView *view, const Others &others, QWidget *window);

    FindingsPage *page() const { return m_page; }
    void setTimeFormat(const TimeFormat &format);
    /// The perspective is in front: what is selected there may lead the other views.
    void showFinding(int finding);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void showRequested(const QString &perspective);
    void openRequested();
    void demoRequested();

private:
    CaptureView *m_view;
    Others m_others;
    FindingsPage *m_page;
};

} // namespace Roamscope
