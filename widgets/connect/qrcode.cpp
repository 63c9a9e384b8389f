// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/qrcode.h"

#include "widgets/theme.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <qrencode.h>

#include <memory>

namespace Roamscope {

namespace {

constexpr int quietZone = 4; ///< modules of white around it, as the standard asks for

/// Fills its window with the code.
class LargeCode : public QWidget
{
public:
    LargeCode(QImage image, QWidget *parent)
        : QWidget(parent)
        , m_image(std::move(image))
    {
        setMinimumSize(420, 420);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const int scale = qMax(1, qMin(width(), height()) / qMax(1, m_image.width()));
        const QSize size = m_image.size() * scale;
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_image);
    }

private:
    QImage m_image;
};

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Show it large"));
}

QImage QrCode::imageOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    QImage image(width + 2 * quietZone, width + 2 * quietZone, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < width; ++y) {
        uchar *line = image.scanLine(y + quietZone);
        for (int x = 0; x < width; ++x) {
            if (code->data[y * width + x] & 1)
                line[x + quietZone] = 0;
        }
    }
    return image;
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_image = imageOf(text);
    setAccessibleName(text.isEmpty() ? tr("QR code") : tr("QR code of %1").arg(text));
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_image.isNull()) {
        // Whole pixels only: a blurred edge costs cameras their certainty.
        const double ratio = devicePixelRatioF();
        const int scale = qMax(1, int(width() * ratio) / m_image.width());
        const double side = m_image.width() * scale / ratio;
        painter.drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_image);
    }
    painter.setPen(QPen(hasFocus() ? Theme::color(Theme::Role::Accent) : Theme::color(Theme::Role::Line), hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void QrCode::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    showLarge();
}

void QrCode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        showLarge();
    else
        QWidget::keyPressEvent(event);
}

void QrCode::showLarge()
{
    if (m_image.isNull())
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_text);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(new LargeCode(m_image, dialog), 1);
    auto *caption = new QLabel(m_text, dialog);
    caption->setTextFormat(Qt::PlainText);
    caption->setAlignment(Qt::AlignCenter);
    caption->setWordWrap(true);
    caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(caption);
    dialog->resize(560, 620);
    dialog->open();
}

} // namespace Roamscope
