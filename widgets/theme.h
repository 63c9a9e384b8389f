// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/severity.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QHeaderView;
class QPainter;
class QRectF;

namespace Roamscope {

/// The one table of colours, fonts, distances and icons (STYLE 19). Everything is looked up at the time
/// of painting from the application's palette, so a view that repaints on QEvent::PaletteChange follows
/// a switch between light and dark. No colour stands alone: lanes have names and icons, kinds and
/// severities have shapes, statuses have patterns. Interface thread only.
class Theme
{
public:
    enum class Variant : quint8 { Light, Dark, HighContrastLight, HighContrastDark };
    /// The variant that the application's palette belongs to.
    static Variant variant();
    static bool isDark();
    static bool isHighContrast();
    /// A palette for the Fusion style. The application sets it.
    static QPalette palette(Variant variant);
    /// The palette in force: the application's, or that of paper.
    static QPalette current();

    /// While it lives everything is looked up as on white paper: for pictures in documents, whatever the
    /// application looks like.
    class Paper
    {
    public:
        Paper();
        ~Paper();
        Paper(const Paper &) = delete;
        Paper &operator=(const Paper &) = delete;
    };

    enum class Role : quint8 {
        Surface, ///< bars and panels
        SurfaceRaised, ///< chips, badges
        Line, ///< separators and grids
        LineStrong,
        Text,
        TextMuted, ///< secondary text, still readable (contrast of 4.5 or more)
        Accent,
        AccentSoft, ///< background of what is selected or linked, behind text
        Error,
        ErrorSoft,
        Warning,
        WarningSoft,
        Note,
        NoteSoft,
        Good,
        GoodSoft,
        Request,
        Response,
        Send,
        Event,
        Damaged,
        Cursor, ///< the time cursor
        Selection, ///< a time range
        JsonKey,
        JsonString,
        JsonNumber,
        JsonKeyword,
        Count
    };
    static QColor color(Role role);
    static QColor lane(Lane lane);
    static QColor kind(FrameKind kind);
    static QColor severity(Severity severity);
    static QColor severitySoft(Severity severity);
    /// A calm, distinct colour for the n-th of something (series of a chart).
    static QColor series(int index);

    /// How a connector or EVSE status of OCPP or OCPI is drawn: a fill and a pattern over it.
    struct StatusLook
    {
        QColor fill;
        Qt::BrushStyle pattern = Qt::SolidPattern;
    };
    static StatusLook status(QByteArrayView name);
    /// Row background for the colour of a colour rule ("red", "yellow" …).
    static QColor ruleColor(const QString &name);
    /// The same colour in full, for marks and lines of a source ("red", "teal" …).
    static QColor sourceColor(const QString &name);
    /// Black or white, whichever reads better on a colour.
    static QColor textOn(const QColor &background);
    /// A mixture: 0 = a, 1 = b.
    static QColor mix(const QColor &a, const QColor &b, double share);

    /// Fixed pitch, in the application's size.
    static QFont monospace();
    /// The application's font, a step smaller, for captions.
    static QFont small();

    /// Flat header cells that line up with the cells below; follows the palette by itself.
    static void styleHeader(QHeaderView *header);

    static constexpr int gap = 4; ///< between things that belong together, logical pixels
    static constexpr int spacing = 8; ///< between groups
    static constexpr int margin = 12; ///< around the content of a panel
    static constexpr int radius = 4; ///< of chips and badges
    static constexpr int iconSize = 16;

    /// A line icon of resources/icons, drawn from SVG in the palette's text colour (or a role's) at any size.
    static QIcon icon(const QString &name);
    static QIcon icon(const QString &name, Role role);
    static QIcon icon(Severity severity);
    /// Name of the icon that stands for a lane, a severity.
    static QString iconName(Lane lane);
    static QString iconName(Severity severity);

    /// Marks that differ in shape as well as colour, for delegates and timelines.
    static void paintKind(QPainter *painter, const QRectF &rect, FrameKind kind);
    static void paintSeverity(QPainter *painter, const QRectF &rect, Severity severity);
    /// Rounded badge with text; returns its width. Height is that of rect, left edge its left.
    static int paintBadge(QPainter *painter, const QRectF &rect, const QString &text, const QColor &background,
                          const QColor &foreground);
};

} // namespace Roamscope
