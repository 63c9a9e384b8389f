// SPDX-License-Identifier: GPL-3.0-or-later
// What a CaptureSession does with several sources: laying them together, adding one, taking one out.
#include "app/capturesession.h"

#include "models/capture/captureview.h"
#include "models/capture/merge/sourcezone.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

/// The file that a source is in: that of an archive's member, or itself.
QString fileOf(const QString &path)
{
    return path.section(QStringLiteral("!/"), 0, 0);
}

bool isOfFile(const QString &source, const QString &file)
{
    return source == file || source.startsWith(file + QStringLiteral("!/"));
}

std::vector<int> sourcesWhere(const Capture &capture, const auto &wanted)
{
    std::vector<int> chosen;
    const std::vector<CaptureSource> sources = capture.sources();
    for (std::size_t source = 0; source < sources.size(); ++source) {
        if (wanted(sources[source]))
            chosen.push_back(int(source));
    }
    return chosen;
}

std::vector<int> allSources(const Capture &capture)
{
    return sourcesWhere(capture, [](const CaptureSource &) { return true; });
}

/// The row of `to` that holds the same bytes of the same source. Looks at two columns of all rows: some milliseconds for
/// a million.
FrameId sameFrame(const Capture &from, FrameId frame, const Capture &to)
{
    if (frame >= from.size())
        return noFrame;
    if (&from == &to)
        return frame;
    const Frame row = from.frames().at(frame);
    const QString path = from.sources()[row.source].path;
    const std::vector<CaptureSource> sources = to.sources();
    const auto place = std::find_if(sources.begin(), sources.end(), [&path](const CaptureSource &source) { return source.path == path; });
    if (place == sources.end())
        return noFrame;
    const auto source = quint8(place - sources.begin());
    const quint32 size = to.size();
    for (FrameId first = 0; first < size; first += FrameBlock::capacity) {
        const FrameBlock &block = to.frames().block(first);
        const quint32 count = std::min(size - first, FrameBlock::capacity);
        for (quint32 i = 0; i < count; ++i) {
            if (block.offset[i] == row.offset && block.source[i] == source
                && bool(to.frames().flags(first + i) & quint16(FrameFlag::InArena)) == row.hasFlag(FrameFlag::InArena))
                return first + i;
        }
    }
    return noFrame;
}

/// False when only names, colours and the like differ.
bool changesRows(const SourceArrangement &before, const SourceArrangement &after)
{
    const auto rowsOf = [](const SourceArrangement &arrangement, const QString &path) {
        const SourceSetting *setting = arrangement.find(path);
        SourceSetting rows = setting ? *setting : SourceSetting();
        rows.path.clear();
        rows.name.clear();
        rows.colour.clear();
        rows.uncertainty = -1;
        rows.ground = ClockGround::None;
        return rows;
    };
    for (const SourceArrangement *arrangement : {&before, &after}) {
        for (const SourceSetting &setting : arrangement->sources) {
            if (rowsOf(before, setting.path) != rowsOf(after, setting.path))
                return true;
        }
    }
    return false;
}

} // namespace

void CaptureSession::useZones()
{
    // A zone that was told for all files holds for those that need one and have none of their own.
    if (m_options.zoneOffsetMinutes == 0 || !m_loaded)
        return;
    const std::vector<CaptureSource> sources = m_loaded->sources();
    std::vector<bool> needs(sources.size(), false);
    for (FrameId row = 0; row < m_loaded->size(); ++row) {
        const FrameBlock &block = m_loaded->frames().block(row);
        if (m_loaded->frames().flags(row) & quint16(FrameFlag::ZoneAssumed))
            needs[block.source[row & FrameBlock::mask]] = true;
    }
    for (std::size_t source = 0; source < sources.size(); ++source) {
        if (!needs[source])
            continue;
        SourceSetting &setting = m_arrangement.setting(sources[source].path);
        if (setting.zone.isEmpty())
            setting.zone = fixedZoneText(m_options.zoneOffsetMinutes);
    }
}

void CaptureSession::addFiles(const QStringList &paths, const QHash<QString, SourceOptions> &options)
{
    if (isRecording())
        return;
    if (!m_loaded) {
        ImportOptions first = m_options;
        first.zoneOffsetMinutes = 0;
        first.sources = options;
        open(paths, first);
        return;
    }
    QStringList more;
    for (const QString &path : paths) {
        const bool waits = m_beingRead.contains(path) || std::any_of(m_waiting.cbegin(), m_waiting.cend(), [&path](const Waiting &waiting) { return waiting.paths.contains(path); });
        if (!m_paths.contains(path) && !more.contains(path) && !waits)
            more.append(path);
    }
    if (more.isEmpty())
        return;
    m_waiting.append({.paths = more, .options = options});
    readNext();
}

void CaptureSession::readAgain(const QString &path, const SourceOptions &options)
{
    const QString file = fileOf(path);
    if (isRecording() || !m_loaded || !m_paths.contains(file))
        return;
    m_waiting.append({.paths = {file}, .options = {{path, options}}, .replaces = true});
    readNext();
}

void CaptureSession::readNext()
{
    if (m_waiting.isEmpty() || isLoading() || m_joining || m_readWaits || (m_adder && m_adder->isRunning()))
        return;
    const Waiting next = m_waiting.takeFirst();
    m_beingRead = next.paths;
    for (auto option = next.options.cbegin(); option != next.options.cend(); ++option)
        m_options.sources.insert(option.key(), option.value());
    ImportOptions options = m_options;
    options.zoneOffsetMinutes = 0;
    m_adder = std::make_unique<CaptureLoader>();
    connect(m_adder.get(), &CaptureLoader::progress, this,
            [this](quint64 done, quint64 total) { Q_EMIT loadingProgress(total > 0 ? double(done) / double(total) : -1.0); });
    connect(m_adder.get(), &CaptureLoader::finished, this, [this, next](bool cancelled) { readingFinished(next, cancelled); });
    m_adder->open(next.paths, options);
}

void CaptureSession::readingFinished(const Waiting &what, bool cancelled)
{
    if (m_joining) {
        // The list of sources is being changed: what was read is added to what comes of that.
        m_readWaits = [this, what, cancelled] { readingFinished(what, cancelled); };
        return;
    }
    const CapturePtr read = m_adder->capture();
    m_beingRead.clear();
    // A part of a file is worse than none: what is open would have to be read again to be whole.
    if (cancelled || read->sources().empty()) {
        Q_EMIT idle();
        readNext();
        return;
    }
    std::vector<CapturePart> parts;
    if (what.replaces) {
        const QString file = what.paths.constFirst();
        const std::vector<int> own = sourcesWhere(*m_loaded, [&file](const CaptureSource &source) { return isOfFile(source.path, file); });
        const int first = own.empty() ? int(m_loaded->sources().size()) : own.front();
        int index = 0;
        const auto others = [&](bool before) {
            index = 0;
            return sourcesWhere(*m_loaded, [&](const CaptureSource &source) { return (index++ < first) == before && !isOfFile(source.path, file); });
        };
        parts = {{m_loaded, others(true)}, {read, allSources(*read)}, {m_loaded, others(false)}};
    } else {
        m_paths.append(what.paths);
        parts = {{m_loaded, allSources(*m_loaded)}, {read, allSources(*read)}};
    }
    arrange(std::move(parts));
}

void CaptureSession::removeSource(const QString &path)
{
    if (isRecording() || !m_loaded || isLoading())
        return;
    if (m_joining) {
        // Its turn comes when the list of sources is settled.
        connect(this, &CaptureSession::arranged, this, [this, path] { removeSource(path); }, Qt::SingleShotConnection);
        return;
    }
    const QString file = fileOf(path);
    const auto isSource = [&path](const CaptureSource &source) { return source.path == path; };
    if (sourcesWhere(*m_loaded, isSource).empty())
        return;
    const auto shownOfFile = sourcesWhere(*m_loaded, [&](const CaptureSource &source) {
        const SourceSetting *setting = m_arrangement.find(source.path);
        return isOfFile(source.path, file) && source.path != path && (!setting || setting->enabled);
    });
    if (!shownOfFile.empty()) {
        SourceArrangement changed = m_arrangement;
        changed.setting(path).enabled = false;
        setArrangement(changed);
        return;
    }
    const std::vector<int> rest = sourcesWhere(*m_loaded, [&file](const CaptureSource &source) { return !isOfFile(source.path, file); });
    if (rest.empty()) {
        close();
        return;
    }
    for (const CaptureSource &source : m_loaded->sources()) {
        if (isOfFile(source.path, file))
            m_arrangement.remove(source.path);
    }
    m_paths.removeAll(file);
    m_options.sources.removeIf([&file](QHash<QString, SourceOptions>::iterator option) { return isOfFile(option.key(), file); });
    arrange({{m_loaded, rest}});
}

void CaptureSession::setArrangement(const SourceArrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    const SourceArrangement before = std::exchange(m_arrangement, arrangement);
    if (!m_loaded || isRecording() || (m_loader && m_loader->isRunning()))
        return; // applied when all has been read
    const CapturePtr shown = m_view->capture();
    if (isArranging() || shown == m_loaded || changesRows(before, arrangement)) {
        arrange();
        return;
    }
    // Names and colours only: the rows stay.
    const std::vector<CaptureSource> sources = shown->sources();
    for (std::size_t source = 0; source < sources.size(); ++source) {
        const SourceSetting *setting = arrangement.find(sources[source].path);
        CaptureSource description = sources[source];
        description.setting = setting ? std::make_shared<const SourceSetting>(*setting) : nullptr;
        shown->updateSource(int(source), std::move(description));
    }
    Q_EMIT arranged();
}

bool CaptureSession::isArranging() const
{
    return m_cancelArranging && m_arranging.isRunning();
}

void CaptureSession::dropArranging()
{
    for (std::shared_ptr<std::atomic_bool> *token : {&m_cancelArranging, &m_cancelProposing}) {
        if (*token)
            **token = true;
        token->reset();
    }
    m_beingRead.clear();
    m_readWaits = {};
    m_joining = false;
    m_arrangeAgain = false;
    m_finishing = false;
}

void CaptureSession::arrange(std::vector<CapturePart> parts)
{
    if (m_joining) {
        m_arrangeAgain = true;
        return;
    }
    if (m_cancelArranging)
        *m_cancelArranging = true;
    if (m_cancelProposing)
        *m_cancelProposing = true;
    m_cancelArranging = std::make_shared<std::atomic_bool>(false);
    m_joining = !parts.empty();
    m_arranging.setFuture(QtConcurrent::run([loaded = m_loaded, parts = std::move(parts), arrangement = m_arrangement,
                                             sightings = m_sightings, cancelled = m_cancelArranging]() -> Arranged {
        Arranged made {.loaded = loaded, .shown = {}, .sightings = sightings};
        if (!parts.empty()) {
            made.loaded = joinedCapture(parts, cancelled.get());
            made.sightings.reset();
        }
        if (!made.loaded)
            return {};
        if (!made.sightings)
            made.sightings = Sightings::find(*made.loaded, cancelled.get());
        const bool asRead = made.loaded->sources().size() < 2 && arrangement.isNeutral();
        made.shown = asRead ? made.loaded : arrangedCapture(*made.loaded, arrangement, made.sightings.get(), cancelled.get());
        return made;
    }));
}

void CaptureSession::arrangingFinished()
{
    if (!m_cancelArranging || *m_cancelArranging || m_arranging.future().resultCount() == 0)
        return;
    m_joining = false;
    const Arranged made = m_arranging.result();
    if (made.shown) {
        m_loaded = made.loaded;
        m_sightings = made.sightings;
        show(made.shown);
    }
    const bool wasLoading = m_finishing;
    if (wasLoading) {
        loadingFinished();
    } else {
        Q_EMIT arranged();
        startAnalysis();
        propose();
    }
    if (const std::function<void()> waits = std::exchange(m_readWaits, {}))
        waits();
    else if (std::exchange(m_arrangeAgain, false))
        arrange();
    readNext();
}

void CaptureSession::show(const CapturePtr &capture)
{
    const CapturePtr before = m_view->capture();
    if (before == capture)
        return;
    const FrameId current = m_view->currentFrame();
    const QString pointer = m_view->currentPointer();
    const TimeUs cursor = m_view->cursor();
    // Who looked at all of it wants to see all of it again.
    const TimeUs from = m_view->rangeFrom();
    const TimeUs to = m_view->rangeTo();
    const bool all = from == noTime || !before || (from <= before->firstTime() && to >= before->lastTime());
    m_view->setCapture(capture);
    if (!all)
        m_view->setRange(from, to);
    if (current != noFrame && before) {
        if (const FrameId frame = sameFrame(*before, current, *capture); frame != noFrame) {
            m_view->setCurrentFrame(frame);
            m_view->setCurrentPointer(pointer);
            return;
        }
    }
    m_view->setCursor(cursor);
}

FrameId CaptureSession::shownFrame(FrameId loaded) const
{
    return m_loaded && m_view->capture() ? sameFrame(*m_loaded, loaded, *m_view->capture()) : noFrame;
}

FrameId CaptureSession::loadedFrame(FrameId shown) const
{
    return m_loaded && m_view->capture() ? sameFrame(*m_view->capture(), shown, *m_loaded) : noFrame;
}

void CaptureSession::propose()
{
    if (m_cancelProposing)
        *m_cancelProposing = true;
    m_cancelProposing.reset();
    const bool several = m_loaded && m_loaded->sources().size() > 1 && m_sightings;
    if (!several) {
        if (!m_proposals.empty()) {
            m_proposals.clear();
            Q_EMIT proposalsChanged();
        }
        return;
    }
    m_cancelProposing = std::make_shared<std::atomic_bool>(false);
    m_proposing.setFuture(QtConcurrent::run([loaded = m_loaded, arrangement = m_arrangement, sightings = m_sightings, cancelled = m_cancelProposing] {
        return proposeClocks(*loaded, arrangement, *sightings, cancelled.get());
    }));
}

} // namespace Roamscope
