// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/handshake.h"

#include <QWidget>

namespace Roamscope {

/// The registration at a glance: the phases as a row of steps, and below it the three tokens with who made which, what
/// each is for now and its last characters.
class HandshakeDiagram : public QWidget
{
    Q_OBJECT
public:
    explicit HandshakeDiagram(QWidget *parent = nullptr);

    void setState(const HandshakeState &state);
    /// For the last characters only.
    void setTokens(const OcpiTokens &tokens);
    void setNames(const QString &ours, const QString &theirs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintSteps(QPainter &painter, const QRectF &area) const;
    void paintTokens(QPainter &painter, const QRectF &area) const;
    QString useText(HandshakeState::Token token) const;
    void describe();

    HandshakeState m_state;
    QString m_masked[3];
    QString m_ours;
    QString m_theirs;
};

} // namespace Roamscope
