// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QIconEngine>

#include <optional>

namespace Roamscope {

/// Draws a line icon in the colour that the palette has at the moment, crisp at every size.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, std::optional<Theme::Role> role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;

private:
    QColor colorFor(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Theme::Role> m_role;
};

} // namespace Roamscope
