// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Roamscope {

/// A number with what it counts and a line of detail below, to be clicked.
class CountCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CountCard(QWidget *parent = nullptr);

    void setContent(const QString &caption, const QString &number, const QString &detail);
    void setIconName(const QString &name) { m_icon = name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont numberFont() const;

    QString m_number;
    QString m_detail;
    QString m_icon;
};

} // namespace Roamscope
