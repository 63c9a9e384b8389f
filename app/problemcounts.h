// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"

#include <QAbstractButton>

#include <optional>

namespace Roamscope {

/// Errors, warnings and notes of the capture in the status bar; pressing it opens the Problems list.
class ProblemCounts : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProblemCounts(QWidget *parent = nullptr);

    void setCounts(quint64 errors, quint64 warnings, quint64 notes);
    quint64 count(Severity severity) const { return m_counts[int(severity)]; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Pressed: on one severity, or as a whole (by key).
    void requested(std::optional<Roamscope::Severity> severity);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText(int severity) const;
    int partWidth(int severity) const;
    quint64 m_counts[3] = {};
    std::optional<Severity> m_pressed;
};

} // namespace Roamscope
