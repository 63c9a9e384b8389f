// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themeicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside of every namespace: the macro declares a global function. Needed because resources of a
// static library are dropped by the linker when nothing refers to them.
static void initialiseIconResource()
{
    Q_INIT_RESOURCE(roamscope_icons);
}

namespace Roamscope {

ThemeIconEngine::ThemeIconEngine(QString name, std::optional<Theme::Role> role)
    : m_name(std::move(name))
    , m_role(role)
{
    static const bool initialised = (initialiseIconResource(), true);
    Q_UNUSED(initialised)
}

QColor ThemeIconEngine::colorFor(QIcon::Mode mode) const
{
    const QPalette palette = Theme::current();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_role ? Theme::color(*m_role) : palette.color(QPalette::Active, QPalette::WindowText);
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    const QColor color = colorFor(mode);
    const QString cacheKey = QStringLiteral("roamscope-icon/%1/%2/%3/%4")
                                 .arg(m_name, QString::number(side), QString::number(ratio), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(cacheKey, &pixmap)) {
        QFile file(QStringLiteral(":/roamscope/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap(qRound(side * ratio), qRound(side * ratio));
        pixmap.fill(Qt::transparent);
        QPainter svgPainter(&pixmap);
        svgPainter.setOpacity(color.alphaF());
        renderer.render(&svgPainter, QRectF(0, 0, pixmap.width(), pixmap.height()));
        svgPainter.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(cacheKey, pixmap);
    }
    painter->drawPixmap(QPoint(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2), pixmap);
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(m_name, m_role);
}

QString ThemeIconEngine::key() const
{
    return QStringLiteral("roamscope");
}

} // namespace Roamscope
