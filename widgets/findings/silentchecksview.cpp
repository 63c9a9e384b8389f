// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/silentchecksview.h"

#include "models/insight/siteprofile.h"
#include "models/insight/symptom.h"
#include "widgets/theme.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Roamscope {

SilentChecksView::SilentChecksView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    m_list->setObjectName(QStringLiteral("findings.silent"));
    m_list->setAccessibleName(tr("All checks and what they could say"));
    m_list->setHeaderLabels({tr("Check"), tr("What it looks for"), tr("What is missing")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    Theme::styleHeader(m_list->header());
    m_list->header()->resizeSection(0, 320);
    m_list->header()->resizeSection(1, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
}

void SilentChecksView::setResult(const InsightResultPtr &result, const SiteProfile &profile)
{
    m_list->clear();
    m_silent = 0;
    if (!result) {
        m_summary->setText(tr("Open a capture or what two parties hold: all checks look at it."));
        return;
    }
    QHash<QByteArray, int> silent;
    for (const auto &[check, needs] : result->silent)
        silent.insert(check, needs);
    QSet<QByteArray> found;
    for (const Finding &finding : result->findings)
        found.insert(finding.check);
    enum Part { Silent, Clear, Found, LeftOut, PartCount };
    const QString titles[] = {tr("Could not say anything"), tr("Looked and found nothing"), tr("Found something"), tr("Left out by the site profile")};
    const char *icons[] = {"eye-off", "check", "findings", "pause"};
    QTreeWidgetItem *parts[PartCount] = {};
    int counts[PartCount] = {};
    for (int part = 0; part < PartCount; ++part) {
        parts[part] = new QTreeWidgetItem(m_list);
        parts[part]->setIcon(0, Theme::icon(QLatin1StringView(icons[part])));
    }
    for (const InsightCheck *check : insightChecks()) {
        const QByteArray id(check->id().data(), check->id().size());
        const Part part = !profile.isAsked(*check) ? LeftOut : silent.contains(id) ? Silent : found.contains(id) ? Found : Clear;
        ++counts[part];
        auto *item = new QTreeWidgetItem(parts[part]);
        item->setText(0, check->title());
        item->setText(1, check->description());
        item->setToolTip(1, check->description());
        item->setToolTip(0, displayName(check->area()));
        if (part == Silent) {
            const QString missing = neededData(silent.value(id)).join(tr("; ", "between parts of a list"));
            item->setText(2, missing);
            item->setToolTip(2, missing);
        }
    }
    for (int part = 0; part < PartCount; ++part) {
        parts[part]->setText(0, tr("%1: %2", "kind of checks: number").arg(titles[part], QLocale().toString(counts[part])));
        parts[part]->setHidden(counts[part] == 0);
        parts[part]->setExpanded(part == Silent || part == LeftOut);
    }
    m_silent = counts[Silent];
    m_summary->setText(m_silent == 0
                           ? tr("Every check that the site profile asks had the data that it needs. A check that found nothing has really looked.")
                           : tr("%Ln check(s) could not say anything, because data is missing: nothing found there does not mean that all is well. Open what stands at the right.", nullptr, m_silent));
}

} // namespace Roamscope
