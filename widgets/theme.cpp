// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/themeicon.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Roamscope {

namespace {

/// Colours of one role in the four variants, in the order of Theme::Variant.
struct Row
{
    QRgb light;
    QRgb dark;
    QRgb contrastLight;
    QRgb contrastDark;

    QColor in(Theme::Variant variant) const
    {
        switch (variant) {
        case Theme::Variant::Light:
            return QColor(light);
        case Theme::Variant::Dark:
            return QColor(dark);
        case Theme::Variant::HighContrastLight:
            return QColor(contrastLight);
        case Theme::Variant::HighContrastDark:
            break;
        }
        return QColor(contrastDark);
    }
};

constexpr std::array<Row, std::size_t(Theme::Role::Count)> roleTable {{
    {0xfff3f4f6, 0xff22252a, 0xffffffff, 0xff000000}, // Surface
    {0xffe6e9ed, 0xff31363d, 0xffffffff, 0xff000000}, // SurfaceRaised
    {0xffdfe2e7, 0xff33383f, 0xff000000, 0xffffffff}, // Line
    {0xffb9bfc8, 0xff4b525c, 0xff000000, 0xffffffff}, // LineStrong
    {0xff1d2228, 0xffe2e5e9, 0xff000000, 0xffffffff}, // Text
    {0xff5b6470, 0xffa0a8b3, 0xff202020, 0xffe0e0e0}, // TextMuted
    {0xff1f65c8, 0xff6cabff, 0xff0033aa, 0xff66ccff}, // Accent
    {0xffdbe8fa, 0xff263b57, 0xffcfe0ff, 0xff002a55}, // AccentSoft
    {0xffc0271f, 0xffff7b72, 0xffa00000, 0xffff8080}, // Error
    {0xfffbe3e1, 0xff4a2526, 0xffffe0e0, 0xff500000}, // ErrorSoft
    {0xff945f00, 0xffe5b04a, 0xff6b4200, 0xffffd24d}, // Warning
    {0xfffcefd2, 0xff463719, 0xfffff0cc, 0xff4a3600}, // WarningSoft
    {0xff2c6a9e, 0xff7dbbe6, 0xff003c70, 0xff9fdcff}, // Note
    {0xffe0eef8, 0xff20384a, 0xffdceeff, 0xff00304d}, // NoteSoft
    {0xff1c7a43, 0xff62c487, 0xff00561f, 0xff7dff9f}, // Good
    {0xffdff3e6, 0xff1f3d2b, 0xffd8ffe4, 0xff003d16}, // GoodSoft
    {0xff1f65c8, 0xff6cabff, 0xff0033aa, 0xff66ccff}, // Request
    {0xff13806f, 0xff55c8b4, 0xff005a4c, 0xff66ffe0}, // Response
    {0xff7a4bc2, 0xffb695f2, 0xff4b0f9e, 0xffd6b8ff}, // Send
    {0xff66707c, 0xff9aa3ae, 0xff303030, 0xffd0d0d0}, // Event
    {0xffa8480e, 0xfff0975a, 0xff7a2c00, 0xffffb080}, // Damaged
    {0xffd1265b, 0xffff6f9c, 0xffb0003a, 0xffff80b0}, // Cursor
    {0xff1f65c8, 0xff6cabff, 0xff0033aa, 0xff66ccff}, // Selection
    {0xff1f4f8f, 0xff8ebdf5, 0xff00337a, 0xff9fd0ff}, // JsonKey
    {0xff2b7a3b, 0xff9ad19f, 0xff005a12, 0xffa8ffb0}, // JsonString
    {0xff9a4a00, 0xfff0b070, 0xff703000, 0xffffc890}, // JsonNumber
    {0xff7a4bc2, 0xffc5a8f5, 0xff4b0f9e, 0xffd6b8ff}, // JsonKeyword
}};

constexpr std::array<Row, std::size_t(Lane::Count)> laneTable {{
    {0xff737c87, 0xff8f98a3, 0xff404040, 0xffc0c0c0}, // Unknown
    {0xff2673c9, 0xff62a8f5, 0xff0040a0, 0xff80c8ff}, // ChargePoint
    {0xff0e8577, 0xff45bfae, 0xff005a50, 0xff70ffe8}, // Csms
    {0xff7a5cc9, 0xffac94ee, 0xff4a20a0, 0xffd0b8ff}, // Middleware
    {0xffb96a0a, 0xffeaa350, 0xff7a4000, 0xffffc070}, // Cpo
    {0xff86673a, 0xffc7a878, 0xff5a4010, 0xffe8d0a0}, // Hub
    {0xffb93a85, 0xffec85c0, 0xff850058, 0xffffa0dc}, // Emsp
    {0xff57851c, 0xff9cc95a, 0xff345a00, 0xffc8ff80}, // Ems
}};

constexpr std::array<Row, 8> seriesTable {{
    {0xff2673c9, 0xff62a8f5, 0xff0040a0, 0xff80c8ff},
    {0xffb96a0a, 0xffeaa350, 0xff7a4000, 0xffffc070},
    {0xff0e8577, 0xff45bfae, 0xff005a50, 0xff70ffe8},
    {0xffb93a85, 0xffec85c0, 0xff850058, 0xffffa0dc},
    {0xff57851c, 0xff9cc95a, 0xff345a00, 0xffc8ff80},
    {0xff7a5cc9, 0xffac94ee, 0xff4a20a0, 0xffd0b8ff},
    {0xff86673a, 0xffc7a878, 0xff5a4010, 0xffe8d0a0},
    {0xff737c87, 0xff8f98a3, 0xff404040, 0xffc0c0c0},
}};

struct StatusRow
{
    QByteArrayView name; ///< lower case
    Row color;
    Qt::BrushStyle pattern;
};

// One family of colour for one meaning, OCPP's and OCPI's words side by side: a collapsed status is
// seen as a change of colour between the bands.
constexpr StatusRow statusTable[] = {
    {"available", {0xff74c391, 0xff2f7d4f, 0xff60d080, 0xff008030}, Qt::SolidPattern},
    {"preparing", {0xffa5cdf3, 0xff3a6a99, 0xff90c8ff, 0xff005090}, Qt::BDiagPattern},
    {"charging", {0xff4f97e6, 0xff2f6fb8, 0xff2070e0, 0xff0060d0}, Qt::SolidPattern},
    {"occupied", {0xff7fb2ea, 0xff3b6da3, 0xff60a0f0, 0xff0050a0}, Qt::SolidPattern},
    {"evconnected", {0xffa5cdf3, 0xff3a6a99, 0xff90c8ff, 0xff005090}, Qt::BDiagPattern},
    {"suspendedev", {0xfff0c667, 0xff94701f, 0xffffc830, 0xff806000}, Qt::FDiagPattern},
    {"suspendedevse", {0xffe8a94e, 0xff9a6420, 0xffff9c20, 0xff904800}, Qt::BDiagPattern},
    {"finishing", {0xffc3b1ec, 0xff67559e, 0xffc0a0ff, 0xff5030a0}, Qt::FDiagPattern},
    {"idle", {0xffd5dae1, 0xff474d56, 0xffe0e0e0, 0xff404040}, Qt::SolidPattern},
    {"reserved", {0xffb68fe0, 0xff77499f, 0xffb070ff, 0xff7020b0}, Qt::SolidPattern},
    {"blocked", {0xffe6b58b, 0xff8f5a2c, 0xffffb070, 0xff804010}, Qt::DiagCrossPattern},
    {"unavailable", {0xffb3bac4, 0xff59616c, 0xffa0a0a0, 0xff606060}, Qt::DiagCrossPattern},
    {"inoperative", {0xffb3bac4, 0xff59616c, 0xffa0a0a0, 0xff606060}, Qt::DiagCrossPattern},
    {"faulted", {0xffe8766d, 0xffb0413b, 0xffff5040, 0xffc01010}, Qt::CrossPattern},
    {"outoforder", {0xffe8766d, 0xffb0413b, 0xffff5040, 0xffc01010}, Qt::CrossPattern},
    {"planned", {0xffcfe3dc, 0xff3f5a52, 0xffd0f0e0, 0xff306050}, Qt::Dense6Pattern},
    {"removed", {0xffd9d2cc, 0xff4f4842, 0xffe0d8d0, 0xff504840}, Qt::Dense6Pattern},
    {"offline", {0xff98a0ab, 0xff6b737e, 0xff707070, 0xff909090}, Qt::Dense5Pattern},
};
constexpr Row unknownStatus {0xffe3e5e9, 0xff3a3f47, 0xfff0f0f0, 0xff202020};

int papers = 0; ///< Theme::Paper that live

} // namespace

Theme::Paper::Paper()
{
    ++papers;
}

Theme::Paper::~Paper()
{
    --papers;
}

QPalette Theme::current()
{
    static const QPalette paper = palette(Variant::Light);
    return papers > 0 ? paper : QGuiApplication::palette();
}

Theme::Variant Theme::variant()
{
    const QPalette palette = current();
    const int base = palette.color(QPalette::Active, QPalette::Base).lightness();
    // Nobody but a high contrast theme writes pure white on pure black, or black on white with black frames.
    if (base == 0 && palette.color(QPalette::Active, QPalette::Text).lightness() == 255)
        return Variant::HighContrastDark;
    if (base == 255 && palette.color(QPalette::Active, QPalette::Text).lightness() == 0
        && palette.color(QPalette::Active, QPalette::Window).lightness() == 255)
        return Variant::HighContrastLight;
    return base < 128 ? Variant::Dark : Variant::Light;
}

bool Theme::isDark()
{
    const Variant now = variant();
    return now == Variant::Dark || now == Variant::HighContrastDark;
}

bool Theme::isHighContrast()
{
    const Variant now = variant();
    return now == Variant::HighContrastLight || now == Variant::HighContrastDark;
}

QPalette Theme::palette(Variant variant)
{
    const auto pick = [variant](QRgb light, QRgb dark, QRgb contrastLight, QRgb contrastDark) {
        return Row {light, dark, contrastLight, contrastDark}.in(variant);
    };
    const auto role = [variant](Role role) { return roleTable[std::size_t(role)].in(variant); };
    QPalette palette;
    palette.setColor(QPalette::Window, role(Role::Surface));
    palette.setColor(QPalette::WindowText, role(Role::Text));
    palette.setColor(QPalette::Base, pick(0xffffffff, 0xff1a1c20, 0xffffffff, 0xff000000));
    palette.setColor(QPalette::AlternateBase, pick(0xfff8f9fa, 0xff1e2125, 0xffffffff, 0xff000000));
    palette.setColor(QPalette::Text, role(Role::Text));
    palette.setColor(QPalette::PlaceholderText, pick(0xff7a838f, 0xff848d98, 0xff404040, 0xffc0c0c0));
    palette.setColor(QPalette::Button, pick(0xffeceef1, 0xff2c3036, 0xffffffff, 0xff000000));
    palette.setColor(QPalette::ButtonText, role(Role::Text));
    palette.setColor(QPalette::BrightText, role(Role::Error));
    palette.setColor(QPalette::ToolTipBase, pick(0xff2a2f36, 0xff3a4048, 0xffffffff, 0xff000000));
    palette.setColor(QPalette::ToolTipText, pick(0xfff4f5f7, 0xfff0f2f4, 0xff000000, 0xffffffff));
    palette.setColor(QPalette::Highlight, pick(0xff2b6bc6, 0xff2f5f9e, 0xff0033aa, 0xff66ccff));
    palette.setColor(QPalette::HighlightedText, pick(0xffffffff, 0xffffffff, 0xffffffff, 0xff000000));
    palette.setColor(QPalette::Link, role(Role::Accent));
    palette.setColor(QPalette::LinkVisited, role(Role::Send));
    palette.setColor(QPalette::Light, pick(0xffffffff, 0xff3c424a, 0xffffffff, 0xffffffff));
    palette.setColor(QPalette::Midlight, pick(0xffeef0f3, 0xff343940, 0xffffffff, 0xffc0c0c0));
    palette.setColor(QPalette::Mid, pick(0xffc4c9d0, 0xff454b54, 0xff000000, 0xffffffff));
    palette.setColor(QPalette::Dark, pick(0xffa3aab4, 0xff14161a, 0xff000000, 0xffffffff));
    palette.setColor(QPalette::Shadow, pick(0xff5a626d, 0xff08090b, 0xff000000, 0xffffffff));
    const QColor disabled = pick(0xff949ca7, 0xff6f7782, 0xff606060, 0xffa0a0a0);
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, pick(0xffc9d3e0, 0xff3a4656, 0xff808080, 0xff606060));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    // A selection in a view without focus stays visible, quieter, with text that still reads.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, pick(0xffcddff7, 0xff2b4160, 0xff0033aa, 0xff66ccff));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, pick(0xff1d2228, 0xffe2e5e9, 0xffffffff, 0xff000000));
    return palette;
}

QColor Theme::color(Role role)
{
    // Text and background come from the palette in force: the user's own scheme is respected.
    switch (role) {
    case Role::Surface:
        return current().color(QPalette::Active, QPalette::Window);
    case Role::Text:
        return current().color(QPalette::Active, QPalette::Text);
    default:
        return roleTable[std::size_t(role)].in(variant());
    }
}

QColor Theme::lane(Lane lane)
{
    return laneTable[lane < Lane::Count ? std::size_t(lane) : 0].in(variant());
}

QColor Theme::kind(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Call:
    case FrameKind::HttpRequest:
        return color(Role::Request);
    case FrameKind::CallResult:
    case FrameKind::HttpResponse:
        return color(Role::Response);
    case FrameKind::CallError:
    case FrameKind::CallResultError:
        return color(Role::Error);
    case FrameKind::Send:
        return color(Role::Send);
    case FrameKind::Damaged:
        return color(Role::Damaged);
    case FrameKind::Event:
    case FrameKind::Count:
        break;
    }
    return color(Role::Event);
}

QColor Theme::severity(Severity severity)
{
    return color(severity == Severity::Error ? Role::Error : severity == Severity::Warning ? Role::Warning : Role::Note);
}

QColor Theme::severitySoft(Severity severity)
{
    return color(severity == Severity::Error ? Role::ErrorSoft
                     : severity == Severity::Warning ? Role::WarningSoft
                                                     : Role::NoteSoft);
}

QColor Theme::series(int index)
{
    return seriesTable[std::size_t(qAbs(index)) % seriesTable.size()].in(variant());
}

Theme::StatusLook Theme::status(QByteArrayView name)
{
    for (const StatusRow &row : statusTable) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return {row.color.in(variant()), row.pattern};
    }
    return {unknownStatus.in(variant()), Qt::Dense7Pattern};
}

QColor Theme::ruleColor(const QString &name)
{
    // The rule's colour as a tint behind the text: mixed with the base it reads in light and dark.
    static const QHash<QString, QColor> table {
        {QStringLiteral("red"), QColor(0xffe0443c)},    {QStringLiteral("orange"), QColor(0xffe8872a)},
        {QStringLiteral("yellow"), QColor(0xffe3c21f)}, {QStringLiteral("green"), QColor(0xff43a857)},
        {QStringLiteral("teal"), QColor(0xff1fa393)},   {QStringLiteral("blue"), QColor(0xff3b82e0)},
        {QStringLiteral("purple"), QColor(0xff8e5bd6)}, {QStringLiteral("gray"), QColor(0xff8a929c)}};
    const QColor base = current().color(QPalette::Base);
    return table.contains(name) ? mix(base, table.value(name), isDark() ? 0.30 : 0.22) : base;
}

QColor Theme::sourceColor(const QString &name)
{
    static const QHash<QString, Row> table {
        {QStringLiteral("red"), {0xffc4342c, 0xffff7b72, 0xffa00000, 0xffff8080}},
        {QStringLiteral("orange"), {0xffc06a10, 0xffeaa350, 0xff7a4000, 0xffffc070}},
        {QStringLiteral("yellow"), {0xff9a7d00, 0xffe6cf4a, 0xff5c4a00, 0xffffee66}},
        {QStringLiteral("green"), {0xff3f8a26, 0xff8fd067, 0xff1f5a00, 0xffa8ff70}},
        {QStringLiteral("teal"), {0xff0e8577, 0xff45bfae, 0xff005a50, 0xff70ffe8}},
        {QStringLiteral("blue"), {0xff2673c9, 0xff62a8f5, 0xff0040a0, 0xff80c8ff}},
        {QStringLiteral("purple"), {0xff7a5cc9, 0xffac94ee, 0xff4a20a0, 0xffd0b8ff}},
        {QStringLiteral("gray"), {0xff737c87, 0xff8f98a3, 0xff404040, 0xffc0c0c0}}};
    const auto found = table.constFind(name);
    return found == table.constEnd() ? laneTable[0].in(variant()) : found->in(variant());
}

QColor Theme::textOn(const QColor &background)
{
    // Relative luminance in the simple form is enough to choose between two.
    const double luminance = 0.299 * background.redF() + 0.587 * background.greenF() + 0.114 * background.blueF();
    return luminance > 0.55 ? QColor(0xff14181d) : QColor(Qt::white);
}

QColor Theme::mix(const QColor &a, const QColor &b, double share)
{
    const float part = float(qBound(0.0, share, 1.0));
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part, a.alphaF() + (b.alphaF() - a.alphaF()) * part);
}

QFont Theme::monospace()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont application = QGuiApplication::font();
    // Fixed fonts run wide and tall; at the same size they look larger than the text around them.
    if (application.pointSizeF() > 0)
        font.setPointSizeF(application.pointSizeF() * 0.95);
    else if (application.pixelSize() > 0)
        font.setPixelSize(application.pixelSize());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont Theme::small()
{
    QFont font = QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(qMax(7.0, font.pointSizeF() * 0.9));
    else if (font.pixelSize() > 0)
        font.setPixelSize(qMax(9, font.pixelSize() * 9 / 10));
    return font;
}

void Theme::styleHeader(QHeaderView *header)
{
    // The program's style paints flat cells; a style sheet would keep the colours of the scheme that it was made in.
    header->setHighlightSections(false);
}

QIcon Theme::icon(const QString &name)
{
    return QIcon(new ThemeIconEngine(name, std::nullopt));
}

QIcon Theme::icon(const QString &name, Role role)
{
    return QIcon(new ThemeIconEngine(name, role));
}

QIcon Theme::icon(Severity severity)
{
    return icon(iconName(severity),
                severity == Severity::Error ? Role::Error : severity == Severity::Warning ? Role::Warning : Role::Note);
}

QString Theme::iconName(Lane lane)
{
    switch (lane) {
    case Lane::ChargePoint:
        return QStringLiteral("lane-charge-point");
    case Lane::Csms:
        return QStringLiteral("lane-csms");
    case Lane::Middleware:
        return QStringLiteral("lane-middleware");
    case Lane::Cpo:
        return QStringLiteral("lane-cpo");
    case Lane::Hub:
        return QStringLiteral("lane-hub");
    case Lane::Emsp:
        return QStringLiteral("lane-emsp");
    case Lane::Ems:
        return QStringLiteral("lane-ems");
    case Lane::Unknown:
    case Lane::Count:
        break;
    }
    return QStringLiteral("lane-unknown");
}

QString Theme::iconName(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning ? QStringLiteral("warning")
                                        : QStringLiteral("note");
}

void Theme::paintKind(QPainter *painter, const QRectF &rect, FrameKind kind)
{
    const QColor color = Theme::kind(kind);
    const double side = qMin(rect.width(), rect.height());
    const QPointF c = rect.center();
    const double r = side * 0.36;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, qMax(1.2, side / 10), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (kind) {
    case FrameKind::Call: // filled, pointing forward
    case FrameKind::Send: // the same, and nothing comes back: a bar ends it
        painter->setBrush(color);
        painter->drawPolygon(QPolygonF {{c.x() - r * .7, c.y() - r}, {c.x() + r * .9, c.y()}, {c.x() - r * .7, c.y() + r}});
        if (kind == FrameKind::Send)
            painter->drawLine(QPointF(c.x() + r * 1.2, c.y() - r), QPointF(c.x() + r * 1.2, c.y() + r));
        break;
    case FrameKind::CallResult: // hollow, pointing back
        painter->drawPolygon(QPolygonF {{c.x() + r * .7, c.y() - r}, {c.x() - r * .9, c.y()}, {c.x() + r * .7, c.y() + r}});
        break;
    case FrameKind::CallError:
    case FrameKind::CallResultError:
        painter->drawLine(QPointF(c.x() - r * .8, c.y() - r * .8), QPointF(c.x() + r * .8, c.y() + r * .8));
        painter->drawLine(QPointF(c.x() + r * .8, c.y() - r * .8), QPointF(c.x() - r * .8, c.y() + r * .8));
        break;
    case FrameKind::HttpRequest: // an arrow with a shaft
    case FrameKind::HttpResponse: {
        const double way = kind == FrameKind::HttpRequest ? 1 : -1;
        painter->drawLine(QPointF(c.x() - way * r * 1.1, c.y()), QPointF(c.x() + way * r * 1.1, c.y()));
        painter->drawPolyline(QPolygonF {{c.x() + way * r * .3, c.y() - r * .8},
                                         {c.x() + way * r * 1.1, c.y()},
                                         {c.x() + way * r * .3, c.y() + r * .8}});
        break;
    }
    case FrameKind::Damaged: {
        painter->drawPolyline(QPolygonF {{c.x() - r, c.y() - r * .5},
                                         {c.x() - r * .3, c.y() + r * .5},
                                         {c.x() + r * .3, c.y() - r * .5},
                                         {c.x() + r, c.y() + r * .5}});
        break;
    }
    case FrameKind::Event:
    case FrameKind::Count:
        painter->setBrush(color);
        painter->drawEllipse(c, r * .45, r * .45);
        break;
    }
    painter->restore();
}

void Theme::paintSeverity(QPainter *painter, const QRectF &rect, Severity severity)
{
    const double side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QColor color = Theme::severity(severity);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF c = box.center();
    const double r = side * 0.46;
    const QPen sign(isDark() ? QColor(0xff14161a) : QColor(Qt::white), qMax(1.2, side / 9), Qt::SolidLine, Qt::RoundCap);
    if (severity == Severity::Error) { // octagon with a cross
        QPolygonF octagon;
        for (const auto &[x, y] : {std::pair(-.41, -1.), {.41, -1.}, {1., -.41}, {1., .41}, {.41, 1.}, {-.41, 1.}, {-1., .41}, {-1., -.41}})
            octagon.append(QPointF(c.x() + x * r, c.y() + y * r));
        painter->drawPolygon(octagon);
        painter->setPen(sign);
        painter->drawLine(QPointF(c.x() - r * .36, c.y() - r * .36), QPointF(c.x() + r * .36, c.y() + r * .36));
        painter->drawLine(QPointF(c.x() + r * .36, c.y() - r * .36), QPointF(c.x() - r * .36, c.y() + r * .36));
    } else if (severity == Severity::Warning) { // triangle with an exclamation mark
        painter->drawPolygon(QPolygonF {{c.x(), c.y() - r}, {c.x() + r * 1.08, c.y() + r * .85}, {c.x() - r * 1.08, c.y() + r * .85}});
        painter->setPen(sign);
        painter->drawLine(QPointF(c.x(), c.y() - r * .3), QPointF(c.x(), c.y() + r * .2));
        painter->drawPoint(QPointF(c.x(), c.y() + r * .56));
    } else { // disc with an i
        painter->drawEllipse(c, r * .92, r * .92);
        painter->setPen(sign);
        painter->drawLine(QPointF(c.x(), c.y() - r * .02), QPointF(c.x(), c.y() + r * .45));
        painter->drawPoint(QPointF(c.x(), c.y() - r * .45));
    }
    painter->restore();
}

int Theme::paintBadge(QPainter *painter, const QRectF &rect, const QString &text, const QColor &background,
                      const QColor &foreground)
{
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * gap + 2;
    const QRectF box(rect.left(), rect.top(), qMin<double>(width, rect.width()), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isHighContrast() ? QPen(foreground) : QPen(Qt::NoPen));
    painter->setBrush(background);
    painter->drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), radius - 1, radius - 1);
    painter->setPen(foreground);
    painter->drawText(box.adjusted(gap, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, int(box.width()) - 2 * gap + 1));
    painter->restore();
    return int(box.width());
}

} // namespace Roamscope
