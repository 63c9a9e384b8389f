// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findingsperspective.h"

#include "app/compareperspective.h"
#include "app/priceperspective.h"
#include "models/capture/captureview.h"
#include "models/compare/differencefilter.h"
#include "models/insight/insightsession.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/differencelist.h"
#include "widgets/findings/findingspage.h"
#include "widgets/price/pricepage.h"
#include "widgets/timelineview.h"

namespace Roamscope {

FindingsPerspective::FindingsPerspective(InsightSession *session, CaptureView *view, const Others &others, QWidget *window)
    : QObject(window)
    , m_view(view)
    , m_others(others)
    , m_page(new FindingsPage(session, view, window))
{
    connect(m_page, &FindingsPage::openRequested, this, &FindingsPerspective::openRequested);
    connect(m_page, &FindingsPage::demoRequested, this, &FindingsPerspective::demoRequested);
    connect(m_page, &FindingsPage::marksChanged, this, [this] {
        m_others.timeline->setFindings(m_page->marks());
        m_others.timeline->setCurrentFinding(m_page->currentFinding());
    });
    connect(m_page, &FindingsPage::currentFindingChanged, m_others.timeline, &TimelineView::setCurrentFinding);
    connect(m_others.timeline, &TimelineView::findingClicked, m_page, &FindingsPage::showFinding);
    connect(m_page, &FindingsPage::trafficRequested, this, [this](FrameId frame) {
        Q_EMIT showRequested(QStringLiteral("traffic"));
        m_view->setCurrentFrame(frame);
    });
    connect(m_page, &FindingsPage::timelineRequested, this, [this](int finding, FrameId frame) {
        Q_EMIT showRequested(QStringLiteral("timeline"));
        if (frame != noFrame)
            m_others.timeline->showFrame(frame);
        m_others.timeline->showFinding(finding);
    });
    connect(m_page, &FindingsPage::compareRequested, this, [this](const QByteArray &object) {
        Q_EMIT showRequested(QStringLiteral("compare"));
        ComparePage *page = m_others.compare->page();
        page->showView(ComparePage::View::Differences);
        // An id of a location is the key; that of an EVSE or connector stands in the path below it.
        const QString id = QString::fromUtf8(object);
        QString below = DifferenceFilter::equals(DifferenceField::Path, id);
        below.replace(below.indexOf(QLatin1String(" == ")), 4, QStringLiteral(" contains "));
        page->list()->showFilter(DifferenceFilter::equals(DifferenceField::Key, id) + QStringLiteral(" || ") + below);
    });
    connect(m_page, &FindingsPage::priceRequested, this, [this](const QByteArray &object) {
        Q_EMIT showRequested(QStringLiteral("price"));
        PricePage *page = m_others.price->page();
        const CaptureCharges &book = page->book();
        for (std::size_t i = 0; i < book.charges.size(); ++i) {
            if (book.charges[i].charge.id == object) {
                page->showCharge(int(i));
                return;
            }
        }
    });
}

void FindingsPerspective::setTimeFormat(const TimeFormat &format)
{
    m_page->setTimeFormat(format);
}

void FindingsPerspective::showFinding(int finding)
{
    m_page->showFinding(finding);
}

QJsonObject FindingsPerspective::saveState() const
{
    return m_page->saveState();
}

void FindingsPerspective::restoreState(const QJsonObject &state)
{
    m_page->restoreState(state);
}

} // namespace Roamscope
