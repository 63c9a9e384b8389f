// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <QAbstractButton>

namespace Roamscope {

/// Errors, warnings and notes of the capture in the status bar; pressing it opens the Problems list.
class ProblemCounts : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProblemCounts(QWidget *parent = nullptr);

    void setAnalysis(const AnalysisPtr &analysis);
    quint64 count(Severity severity) const { return m_counts[int(severity)]; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText(int severity) const;
    quint64 m_counts[3] = {};
};

} // namespace Roamscope
