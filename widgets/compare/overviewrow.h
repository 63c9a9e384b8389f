// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"

#include <QAbstractButton>

#include <optional>

namespace Roamscope {

/// One line of the overview that can be clicked: a sentence with its severity, or a name with a number and a bar.
class OverviewRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit OverviewRow(QWidget *parent = nullptr);

    void setSentence(Severity severity, const QString &text);
    /// `share` of the longest bar, 0 to 1.
    void setNumber(const QString &name, const QString &number, double share);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_severity.has_value(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<Severity> m_severity; ///< of a sentence
    QString m_number;
    double m_share = 0;
};

} // namespace Roamscope
