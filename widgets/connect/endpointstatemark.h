// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/connect/endpointpage.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace Roamscope {

/// "Stopped", "Running" …, translated.
QString endpointStateName(EndpointPage::State state);
/// A ring, a half-filled ring, a disc, a triangle: told apart without colour.
void paintEndpointState(QPainter *painter, const QRectF &rect, EndpointPage::State state);

/// The mark and the words of a state, side by side.
class EndpointStateMark : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointStateMark(QWidget *parent = nullptr);
    void setState(EndpointPage::State state, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString line() const;
    EndpointPage::State m_state = EndpointPage::State::Stopped;
    QString m_text;
};

} // namespace Roamscope
