// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Roamscope {

/// The big button that starts and stops an endpoint: filled with a triangle while it stands, outlined with a square
/// while it runs, so that it tells its meaning without colour too.
class RunButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RunButton(QWidget *parent = nullptr);

    /// `runs` chooses the look; the text is that of what a click does.
    void setLook(bool runs, const QString &text);
    bool runs() const { return m_runs; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_runs = false;
};

} // namespace Roamscope
