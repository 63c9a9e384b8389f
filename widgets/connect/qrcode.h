// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Roamscope {

/// A text as a QR code, black on white in every colour scheme: what reads it is a camera in the sun. A click shows it
/// large.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// One pixel a module, with the quiet zone; null when the text does not fit.
    static QImage imageOf(const QString &text);
    void showLarge();

    QSize sizeHint() const override { return {132, 132}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
    QImage m_image;
};

} // namespace Roamscope
