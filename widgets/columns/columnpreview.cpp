// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/columnpreview.h"

#include "models/capture/framecells.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/tableimporter.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr quint32 mostLines = 400;
constexpr qsizetype mostText = 120;
constexpr int rowsRead = 200;
constexpr int pause = 60; ///< ms until edits that follow each other are read

/// Enough has been read as soon as there is something to show.
class PreviewControl : public ImportControl
{
public:
    PreviewControl(const Capture &capture, const std::atomic_bool *cancelled)
        : m_capture(capture)
        , m_cancelled(cancelled)
    {
    }
    bool isCancelled() const override { return (m_cancelled && *m_cancelled) || m_capture.size() > mostLines; }

private:
    const Capture &m_capture;
    const std::atomic_bool *m_cancelled;
};

/// Reads a source that is no table as its importer does, as far as something is to be shown.
CapturePtr readWith(const PreviewInput &input, const ColumnMap &map, const ImportOptions &options, const std::atomic_bool *cancelled)
{
    auto capture = std::make_shared<Capture>();
    CaptureSource source;
    source.path = input.path;
    source.importerId = input.importerId;
    source.bytes = input.bytes;
    source.size = input.bytes ? input.bytes->size() : 0;
    capture->addSource(source);
    // The map that is edited, whatever is remembered of such tables.
    auto store = std::make_shared<ColumnMapStore>();
    store->put(map);
    ImportOptions own = options;
    own.columns = store;
    PreviewControl control(*capture, cancelled);
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (QString(importer->id()) == input.importerId)
            importer->read(*capture, 0, own, control);
    }
    return capture;
}

QString messageOf(const Capture &capture, const Frame &frame, const FrameCells &cells)
{
    if (frame.kind == FrameKind::Event)
        return {};
    const QString action = QString::fromUtf8(capture.actions().text(frame.action));
    if (frame.kind == FrameKind::HttpRequest || frame.kind == FrameKind::HttpResponse)
        return cells.title.isEmpty() ? action : cells.title;
    return action.isEmpty() ? QString(protocolName(frame.kind)) : QStringLiteral("%1 %2").arg(QString(protocolName(frame.kind)), action);
}

} // namespace

ColumnPreview makeColumnPreview(const PreviewInput &input, const ColumnMap &map, const std::atomic_bool *cancelled)
{
    ColumnPreview preview;
    if (!input.bytes || !map.problems().isEmpty())
        return preview;
    ImportOptions options = input.options;
    options.useIndex = false;
    options.threads = 1;
    if (map.zoneMinutes)
        options.zoneOffsetMinutes = *map.zoneMinutes;
    const CapturePtr read = input.importerId == QLatin1String("table") ? previewTable(input.bytes, input.path, map, options, rowsRead)
                                                                      : readWith(input, map, options, cancelled);
    if (!read || (cancelled && *cancelled))
        return preview;
    const Capture &capture = *read;
    preview.unit = capture.sources().front().unit;
    preview.frames = std::min(capture.size(), mostLines);
    preview.cut = capture.size() >= quint32(rowsRead);
    for (FrameId id = 0; id < preview.frames; ++id) {
        const Frame frame = capture.frames().at(id);
        const FrameCells cells = decodeCells(capture, id);
        ColumnPreview::Line line;
        line.place = capture.lineNumber(id);
        line.frame = id;
        line.time = frame.time;
        line.zoneAssumed = frame.hasFlag(FrameFlag::ZoneAssumed);
        line.from = frame.from;
        line.to = frame.to;
        line.kind = frame.kind;
        line.chargePoint = QString::fromUtf8(capture.peers().text(frame.peer));
        line.message = messageOf(capture, frame, cells);
        line.content = frame.kind == FrameKind::Event ? cells.title : cells.summary;
        if (line.content.isEmpty())
            line.content = cells.status;
        line.content = line.content.left(mostText);
        preview.lines.push_back(std::move(line));
    }
    for (const LedgerEntry &entry : capture.ledger().entries()) {
        if (entry.reason == LedgerReason::Cancelled || entry.reason == LedgerReason::BlankOrComment)
            continue;
        if (preview.problems >= mostLines)
            break;
        ++preview.problems;
        const Severity severity = entry.kind == LedgerKind::SourceError ? Severity::Error
            : entry.kind == LedgerKind::Repaired                        ? Severity::Note
                                                                        : Severity::Warning;
        const auto same = std::ranges::find_if(preview.lines, [&entry](const ColumnPreview::Line &line) { return line.frame != noFrame && line.place == entry.line && entry.line != 0; });
        if (same != preview.lines.end() && same->problem.isEmpty()) {
            same->problem = entry.message();
            same->severity = severity;
            continue;
        }
        ColumnPreview::Line line;
        line.place = entry.line;
        line.severity = severity;
        line.problem = entry.message();
        line.content = QString::fromUtf8(entry.detail);
        preview.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(preview.lines, {}, &ColumnPreview::Line::place);
    return preview;
}

ColumnPreviewRun::ColumnPreviewRun(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ColumnPreviewRun::start);
    connect(&m_watcher, &QFutureWatcher<ColumnPreview>::finished, this, [this] {
        if (std::exchange(m_again, false)) {
            start();
            return;
        }
        Q_EMIT finished(m_watcher.result());
        Q_EMIT busyChanged(isBusy());
    });
}

ColumnPreviewRun::~ColumnPreviewRun()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_watcher.waitForFinished();
}

void ColumnPreviewRun::request(const ColumnMap &map)
{
    m_map = map;
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT busyChanged(true);
}

void ColumnPreviewRun::start()
{
    if (m_watcher.isRunning()) {
        // The one that runs is out of date: the next begins when it has stopped.
        m_cancelled->store(true);
        m_again = true;
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([input = m_input, map = m_map, cancelled = m_cancelled] { return makeColumnPreview(input, map, cancelled.get()); }));
}

} // namespace Roamscope
