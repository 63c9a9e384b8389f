// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineraster.h"

#include "widgets/theme.h"

#include <QPalette>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace Roamscope {

namespace {

/// Writes into an image of 32 bits a pixel, clipped.
class Canvas
{
public:
    explicit Canvas(QImage &image)
        : m_bits(reinterpret_cast<QRgb *>(image.bits()))
        , m_stride(image.bytesPerLine() / 4)
        , m_width(image.width())
        , m_height(image.height())
    {
    }

    void setClip(int top, int bottom)
    {
        m_top = std::clamp(top, 0, m_height);
        m_bottom = std::clamp(bottom, m_top, m_height);
    }

    void fillRow(int y, QRgb color)
    {
        if (y >= m_top && y < m_bottom)
            std::fill_n(m_bits + y * m_stride, m_width, color);
    }

    void fill(int top, int bottom, QRgb color)
    {
        for (int y = std::max(top, m_top); y < std::min(bottom, m_bottom); ++y)
            std::fill_n(m_bits + y * m_stride, m_width, color);
    }

    void column(int x, int top, int bottom, QRgb color)
    {
        if (x < 0 || x >= m_width)
            return;
        top = std::max(top, m_top);
        bottom = std::min(bottom, m_bottom);
        QRgb *to = m_bits + top * m_stride + x;
        for (int y = top; y < bottom; ++y, to += m_stride)
            *to = color;
    }

    void pixel(int x, int y, QRgb color)
    {
        if (x >= 0 && x < m_width && y >= m_top && y < m_bottom)
            m_bits[y * m_stride + x] = color;
    }

    QRgb *line(int y) { return m_bits + y * m_stride; }
    bool hasLine(int y) const { return y >= m_top && y < m_bottom; }

private:
    QRgb *m_bits;
    qsizetype m_stride;
    int m_width;
    int m_height;
    int m_top = 0;
    int m_bottom = 0;
};

QRgb blend(QRgb below, QRgb above, int share)
{
    const auto part = [share](int a, int b) { return a + (b - a) * share / 255; };
    return qRgb(part(qRed(below), qRed(above)), part(qGreen(below), qGreen(above)), part(qBlue(below), qBlue(above)));
}

/// Share of a lane's height for a number of frames: one is clearly seen, sixty-four fill it.
constexpr int heightLevels = 33;
int heightLevel(quint32 count)
{
    if (count == 0)
        return 0;
    const int log = std::bit_width(count); // 1 → 1, 64 → 7
    // Between powers of two the next two bits decide.
    const int fine = log > 2 ? int((count >> (log - 3)) & 3) : (count == 3 ? 2 : 0);
    return std::min(heightLevels - 1, 10 + ((log - 1) * 4 + fine) * 22 / 24);
}

/// Marks of severity are drawn this far apart at least: more would melt into a line.
constexpr int markDistance = 9;

void drawDiamond(Canvas &canvas, int x, int y, int radius, QRgb color, QRgb border)
{
    for (int dy = -radius - 1; dy <= radius + 1; ++dy) {
        const int half = radius + 1 - std::abs(dy);
        for (int dx = -half; dx <= half; ++dx)
            canvas.pixel(x + dx, y + dy, std::abs(dx) + std::abs(dy) <= radius ? color : border);
    }
}

void drawTriangle(Canvas &canvas, int x, int y, int radius, QRgb color, QRgb border)
{
    for (int row = 0; row <= radius + 1; ++row) {
        const int half = row;
        for (int dx = -half - 1; dx <= half + 1; ++dx)
            canvas.pixel(x + dx, y - radius + row, std::abs(dx) <= half && row <= radius ? color : border);
    }
}

void drawLane(Canvas &canvas, const std::vector<TimelineColumn> &columns, const QRect &rect, QRgb color,
              const TimelineColors &colors, QRgb background, int ratio, const std::vector<QRgb> *own)
{
    const int bottom = rect.bottom() + 1 - ratio;
    const int full = rect.height() - 2 * ratio;
    std::array<int, heightLevels> heights;
    for (int level = 0; level < heightLevels; ++level)
        heights[std::size_t(level)] = full * level / (heightLevels - 1);
    // A quiet base line says where the lane is when nothing happens.
    canvas.fillRow(bottom, blend(background, color, 70));
    constexpr quint8 severe = quint8(TimelineMark::Warning) | quint8(TimelineMark::Error);
    constexpr quint8 messages = quint8(TimelineMark::OcppRequest) | quint8(TimelineMark::OcppResponse)
        | quint8(TimelineMark::HttpRequest) | quint8(TimelineMark::HttpResponse);
    for (std::size_t x = 0; x < columns.size(); ++x) {
        const TimelineColumn &column = columns[x];
        if (column.count == 0)
            continue;
        const int height = heights[std::size_t(heightLevel(column.count))];
        if (!(column.marks & severe)) {
            canvas.column(int(x), bottom - height, bottom, own ? (*own)[x] : column.marks & messages ? color : colors.event);
            continue;
        }
        const bool error = column.has(TimelineMark::Error);
        const QRgb loud = error ? colors.error : colors.warning;
        canvas.column(int(x), bottom - full * 3 / 4, bottom, error ? loud : blend(own ? (*own)[x] : color, loud, 190));
    }
    // Marks last, over their neighbours: errors win over warnings.
    const int radius = 3 * ratio;
    const int y = rect.top() + radius + ratio;
    int last = -1000;
    std::vector<int> errors;
    for (std::size_t x = 0; x < columns.size(); ++x) {
        if (columns[x].has(TimelineMark::Error) && int(x) - last >= markDistance * ratio) {
            errors.push_back(int(x));
            last = int(x);
        }
    }
    last = -1000;
    std::size_t next = 0;
    for (std::size_t x = 0; x < columns.size(); ++x) {
        while (next < errors.size() && errors[next] < int(x) - markDistance * ratio)
            ++next;
        if (!columns[x].has(TimelineMark::Warning) || int(x) - last < markDistance * ratio
            || (next < errors.size() && std::abs(errors[next] - int(x)) < markDistance * ratio))
            continue;
        drawTriangle(canvas, int(x), y + ratio, radius, colors.warning, background);
        last = int(x);
    }
    for (const int x : errors)
        drawDiamond(canvas, x, y, radius, colors.error, background);
}

constexpr quint32 mostLooked = 200'000; ///< frames whose source is looked up for one lane; of more every so manieth

/// The colour of the source that has frames in a column; a frame that another source counts does not hide that one's.
void fillSourceColors(std::vector<QRgb> &own, const TimelineScene &scene, int track, const std::vector<QRgb> &sources, QRgb otherwise)
{
    std::ranges::fill(own, otherwise);
    const auto [first, last] = scene.pyramid->framesIn(track, scene.range);
    const quint32 stride = (last - first) / mostLooked + 1;
    const std::vector<FrameId> &frames = scene.pyramid->track(track).frames;
    const FrameTable &table = scene.pyramid->capture().frames();
    const double width = double(own.size());
    std::vector<bool> taken(own.size());
    for (quint32 position = first; position < last; position += stride) {
        const FrameId frame = frames[position];
        const auto x = std::size_t(std::clamp(pixelOfTime(table.time(frame), scene.range, width), 0.0, width - 1));
        const bool duplicate = table.flags(frame) & quint16(FrameFlag::Duplicate);
        const quint8 source = table.block(frame).source[frame & FrameBlock::mask];
        if (source < sources.size() && !(duplicate && taken[x]))
            own[x] = sources[source];
        taken[x] = true;
    }
}

} // namespace

TimelineColors TimelineColors::fromTheme()
{
    TimelineColors colors;
    const QPalette palette = Theme::current();
    colors.background = palette.color(QPalette::Base).rgb();
    colors.band = palette.color(QPalette::AlternateBase).rgb();
    colors.grid = Theme::mix(palette.color(QPalette::Base), Theme::color(Theme::Role::Line), Theme::isHighContrast() ? 0.25 : 0.75).rgb();
    for (int lane = 0; lane < int(Lane::Count); ++lane)
        colors.lane[lane] = Theme::lane(Lane(lane)).rgb();
    colors.event = Theme::color(Theme::Role::Event).rgb();
    colors.note = Theme::color(Theme::Role::Note).rgb();
    colors.warning = Theme::color(Theme::Role::Warning).rgb();
    colors.error = Theme::color(Theme::Role::Error).rgb();
    return colors;
}

void TimelineRaster::draw(QImage &image, const TimelineScene &scene, const std::vector<TimeUs> &gridLines,
                          const TimelineColors &colors, qreal pixelRatio, bool drawFrames)
{
    const auto device = [pixelRatio](int logical) { return int(std::lround(logical * pixelRatio)); };
    const int ratio = std::max(1, int(pixelRatio));
    const int columnsWide = std::max(1, image.width());
    Canvas canvas(image);
    canvas.setClip(0, image.height());
    canvas.fill(0, image.height(), colors.background);

    std::vector<int> gridColumns;
    for (const TimeUs time : gridLines)
        gridColumns.push_back(int(std::floor(pixelOfTime(time, scene.range, columnsWide))));

    std::vector<TimelineColumn> columns(static_cast<std::size_t>(columnsWide));
    std::vector<QRgb> own(scene.coloursBySource ? columns.size() : 0);
    std::vector<QRgb> sources;
    for (int lane = 0; lane < int(scene.layout.lanes.size()); ++lane) {
        const TimelineLane &here = scene.layout.lanes[std::size_t(lane)];
        const QRect rect = scene.laneRect(lane);
        if (!scene.isVisible(rect, here.zone))
            continue;
        const QRect zone = scene.zones[here.zone];
        canvas.setClip(device(zone.top()), device(zone.bottom() + 1));
        const QRgb background = lane % 2 ? colors.band : colors.background;
        const int top = device(rect.top());
        const int bottom = device(rect.top() + rect.height());
        if (background != colors.background)
            canvas.fill(top, bottom, background);
        for (const int x : gridColumns)
            canvas.column(x, top, bottom, colors.grid);
        canvas.fillRow(bottom - 1, colors.grid);
        if (here.track < 0 || !scene.pyramid)
            continue;
        const QRect row = scene.rowRect(here.firstRow);
        const QRect deviceRow(0, device(row.top()), columnsWide, device(row.height()));
        if (!drawFrames) {
            // Arrows take over: only the line on which they stand.
            const int middle = deviceRow.top() + deviceRow.height() / 2;
            for (int thick = 0; thick < ratio; ++thick)
                canvas.fillRow(middle + thick, blend(background, colors.lane[int(here.party)], 110));
            continue;
        }
        scene.pyramid->summarise(here.track, scene.range, columns);
        const QRgb color = blend(background, colors.lane[int(here.party)], 215);
        if (scene.coloursBySource) {
            sources.clear();
            for (const SourceLook &look : scene.sources)
                sources.push_back(blend(background, Theme::sourceColor(look.colour).rgb(), 215));
            fillSourceColors(own, scene, here.track, sources, color);
        }
        drawLane(canvas, columns, deviceRow, color, colors, background, ratio, scene.coloursBySource ? &own : nullptr);
    }
    // Grid in what the lanes leave free.
    canvas.setClip(0, image.height());
    for (int zone = 0; zone < TimelineLayout::ZoneCount; ++zone) {
        const QRect &rect = scene.zones[zone];
        const int used = scene.zoneTop(zone) + scene.layout.zoneHeight[zone];
        for (const int x : gridColumns) {
            if (used < rect.bottom())
                canvas.column(x, device(std::max(used, rect.top())), device(rect.bottom() + 1), colors.grid);
        }
    }
}

void TimelineRaster::drawOverview(QImage &image, const std::vector<TimelineColumn> &bins, const TimelineColors &colors,
                                  qreal pixelRatio)
{
    Canvas canvas(image);
    canvas.setClip(0, image.height());
    canvas.fill(0, image.height(), colors.background);
    if (bins.empty() || image.width() <= 0)
        return;
    const int ratio = std::max(1, int(pixelRatio));
    const int marksHeight = 10 * ratio; // findings have a strip of their own
    const int base = image.height() - marksHeight;
    std::vector<TimelineColumn> columns(static_cast<std::size_t>(image.width()));
    const std::size_t pixels = columns.size();
    for (std::size_t x = 0; x < pixels; ++x) {
        const std::size_t first = x * bins.size() / pixels;
        const std::size_t last = std::max(first + 1, (x + 1) * bins.size() / pixels);
        for (std::size_t bin = first; bin < std::min(last, bins.size()); ++bin) {
            // Where a bin is wider than a pixel its frames count once a pixel: heights compare, sums do not matter.
            columns[x].count += bins[bin].count;
            columns[x].marks |= bins[bin].marks;
        }
    }
    quint32 most = 1;
    for (const TimelineColumn &column : columns)
        most = std::max(most, column.count);
    const QRgb soft = blend(colors.background, colors.lane[int(Lane::ChargePoint)], 120);
    const double scale = double(base - 2 * ratio) / std::log2(1.0 + most);
    int lastMark = -1000;
    for (std::size_t x = 0; x < pixels; ++x) {
        if (columns[x].count == 0)
            continue;
        const int height = std::max(ratio, int(std::log2(1.0 + columns[x].count) * scale));
        canvas.column(int(x), base - height, base, soft);
    }
    canvas.fillRow(base, colors.grid);
    const int radius = 3 * ratio;
    const int y = base + marksHeight / 2;
    for (std::size_t x = 0; x < pixels; ++x) {
        if (!columns[x].has(TimelineMark::Error) && columns[x].has(TimelineMark::Warning))
            canvas.column(int(x), base + 4 * ratio, image.height() - 3 * ratio, colors.warning);
    }
    for (std::size_t x = 0; x < pixels; ++x) {
        if (columns[x].has(TimelineMark::Error) && int(x) - lastMark >= 7 * ratio) {
            drawDiamond(canvas, int(x), y, radius, colors.error, colors.background);
            lastMark = int(x);
        }
    }
}

} // namespace Roamscope
