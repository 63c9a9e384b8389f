// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightrun.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace Roamscope {

class SiteProfile;

/// Which checks looked and found nothing, which could not say anything for lack of data and what they would need,
/// and which the site profile leaves out: what a clean list is worth.
class SilentChecksView : public QWidget
{
    Q_OBJECT
public:
    explicit SilentChecksView(QWidget *parent = nullptr);

    void setResult(const InsightResultPtr &result, const SiteProfile &profile);
    int silentCount() const { return m_silent; }
    QTreeWidget *list() const { return m_list; }

private:
    QLabel *m_summary;
    QTreeWidget *m_list;
    int m_silent = 0;
};

} // namespace Roamscope
