// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationstyle.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Roamscope {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int shortestHandle = 28;

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor colour = Theme::mix(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text),
                                     Theme::isHighContrast() ? 1.0 : hot ? 0.45 : 0.26);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const qreal inset = hot ? 2 : 3;
    const QRectF bar = option.orientation == Qt::Vertical ? QRectF(handle).adjusted(inset, 1, -inset, -1)
                                                          : QRectF(handle).adjusted(1, inset, -1, -inset);
    const qreal radius = qMin(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void drawHeaderSection(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, Theme::color(Theme::Role::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Theme::Role::Line));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && header->orientation == Qt::Horizontal)
        painter->fillRect(QRect(option.rect.right(), option.rect.top() + 5, 1, option.rect.height() - 10), Theme::color(Theme::Role::Line));
}

} // namespace

ApplicationStyle::ApplicationStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("roamscope"));
}

int ApplicationStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_HeaderMargin:
        return 6;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return Theme::iconSize;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ApplicationStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect ApplicationStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // Without arrow buttons: the whole length is the groove.
    const QRect groove = slider->rect;
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? groove.height() : groove.width();
    const qint64 span = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (span > 0)
        handle = qBound(qMin(shortestHandle, length), int(qint64(slider->pageStep) * length / (span + slider->pageStep)), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto slice = [&groove, vertical](int from, int size) {
        return vertical ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                        : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    QRect rect;
    switch (part) {
    case SC_ScrollBarGroove:
        rect = groove;
        break;
    case SC_ScrollBarSlider:
        rect = slice(start, handle);
        break;
    case SC_ScrollBarSubPage:
        rect = slice(0, start);
        break;
    case SC_ScrollBarAddPage:
        rect = slice(start + handle, length - start - handle);
        break;
    default:
        return {};
    }
    return visualRect(slider->direction, groove, rect);
}

void ApplicationStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*slider, painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ApplicationStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, painter);
        return;
    }
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ApplicationStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorDockWidgetResizeHandle) {
        const QRect rect = option->rect;
        const bool upright = rect.height() > rect.width();
        painter->fillRect(upright ? QRect(rect.center().x(), rect.top(), 1, rect.height()) : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                          Theme::color(Theme::Role::Line));
        return;
    }
    // The status bar's items need no frames.
    if (element == PE_FrameStatusBarItem)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace Roamscope
