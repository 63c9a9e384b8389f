// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"
#include "models/capture/framedetail.h"
#include "models/capture/timeformat.h"

#include <QWidget>

class QLabel;

namespace Roamscope {

/// The head of the inspector: who said what to whom, when by both clocks, how fast it was answered,
/// which transaction it belongs to, where it stands in the file, what the checks say.
class InspectorHeader : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorHeader(CaptureView *view, QWidget *parent = nullptr);

    void setDetail(FrameDetailPtr detail);
    void setTimeFormat(const TimeFormat &format);

Q_SIGNALS:
    void nextFindingRequested();
    void followRequested(int transaction);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString factsHtml() const;
    QString zoneRemark() const;
    QString sightingsHtml() const; ///< the same frame in other sources
    QString findingsHtml() const;

    CaptureView *m_view;
    FrameDetailPtr m_detail;
    TimeFormat m_format;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_way;
    QLabel *m_facts;
    QLabel *m_findings;
    bool m_refreshing = false;
};

} // namespace Roamscope
