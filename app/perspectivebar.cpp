// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/perspectivebar.h"

#include "app/actionregistry.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

class BarButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::small());
        return {qMax(72, metrics.horizontalAdvance(text()) + 16), 60};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(5, 3, -5, -3);
        if (isChecked() || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? Theme::color(Theme::Role::AccentSoft) : Theme::color(Theme::Role::SurfaceRaised));
            painter.drawRoundedRect(area, 6, 6);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Theme::Role::Accent));
            painter.drawRoundedRect(QRectF(0, area.top() + 8, 3, area.height() - 16), 1.5, 1.5);
        }
        if (hasFocus()) {
            painter.setPen(QPen(Theme::color(Theme::Role::Accent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5);
        }
        icon().paint(&painter, QRect(width() / 2 - 11, 9, 22, 22), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.setFont(Theme::small());
        const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(palette().color(group, QPalette::WindowText));
        painter.drawText(QRect(0, 34, width(), 20), Qt::AlignCenter, text());
    }
};

} // namespace

PerspectiveBar::PerspectiveBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("perspectiveBar"));
    setAccessibleName(tr("Perspectives"));
    m_layout->setContentsMargins(0, 6, 1, 6);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

QToolButton *PerspectiveBar::makeButton(QAction *action)
{
    auto *button = new BarButton(this);
    button->setDefaultAction(action);
    button->setText(plainText(action));
    button->setAccessibleName(plainText(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as wide as the widest name
    return button;
}

void PerspectiveBar::addPerspective(QAction *action)
{
    m_layout->insertWidget(m_perspectives++, makeButton(action));
}

void PerspectiveBar::addTool(QAction *action)
{
    m_layout->addWidget(makeButton(action));
}

void PerspectiveBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Role::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Theme::Role::Line));
}

} // namespace Roamscope
