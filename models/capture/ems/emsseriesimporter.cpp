// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ems/emsseriesimporter.h"

#include "models/capture/arenasink.h"
#include "models/capture/ems/emsseriesreader.h"
#include "models/capture/ems/energyreading.h"
#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

constexpr quint64 longestDocument = quint64(512) << 20;
constexpr quint64 piece = quint64(1) << 20;

/// Times without zone are of the zone that the user told.
TimeUs utcOf(const EmsSeriesReader::Point &point, const ImportOptions &options)
{
    return point.hasZone ? point.time : point.time - qint64(options.zoneOffsetMinutes) * 60 * 1000000;
}

class EmsSeriesImporter : public Importer
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("ems-series"); }
    QString displayName() const override { return QCoreApplication::translate("Roamscope::EmsSeriesImporter", "Time series of an energy manager"); }
    int probe(QByteArrayView head, const QString &fileName) const override;
    void read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const override;

private:
    static std::pair<quint64, quint64> write(const EmsSeriesReader &reader, const QByteArray &site, const ImportOptions &options, EmsSeriesReader::Form form, ArenaSink &sink, ImportControl &control);
};

int EmsSeriesImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    const EmsSeriesReader::Form form = EmsSeriesReader::formOf(head);
    // Captures of our own say what they are.
    if (form == EmsSeriesReader::Form::None || head.first(std::min<qsizetype>(head.size(), 4096)).contains("\"schemaVersion\""))
        return 0;
    EmsSeriesReader reader;
    reader.read(head.first(std::min<qsizetype>(head.size(), 64 << 10)), form);
    const int energy = reader.energyNames();
    if (energy == 0 || reader.points().size() < 2)
        return 0;
    const int share = energy * 100 / std::max(1, int(reader.names().size()));
    switch (form) {
    case EmsSeriesReader::Form::Document:
        return share >= 50 ? 85 : 65;
    case EmsSeriesReader::Form::Topics:
        return share >= 30 ? 85 : 65;
    case EmsSeriesReader::Form::Lines:
        // Rows of equal objects are a table as well, and a table can be told more of.
        return share >= 50 ? 58 : 30;
    case EmsSeriesReader::Form::None:
        break;
    }
    return 0;
}

void EmsSeriesImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    const CaptureSource description = capture.sources()[std::size_t(source)];
    const std::shared_ptr<SourceBytes> bytes = description.bytes;
    const auto fail = [&](LedgerReason reason) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = reason, .source = quint8(source)});
    };
    if (!bytes)
        return;
    const QByteArrayView text = bytes->view();
    const auto size = quint64(text.size());
    if (size == 0)
        return fail(LedgerReason::Empty);
    const EmsSeriesReader::Form form = EmsSeriesReader::formOf(text.first(qsizetype(std::min<quint64>(size, 256 << 10))));
    if (form == EmsSeriesReader::Form::None)
        return fail(LedgerReason::Unsupported);
    if (form == EmsSeriesReader::Form::Document && size > longestDocument)
        return fail(LedgerReason::TooManyValues);
    EmsSeriesReader reader;
    if (form == EmsSeriesReader::Form::Document) {
        reader.readDocument(text);
    } else {
        for (quint64 at = 0; at < size && !reader.isFull() && !control.isCancelled();) {
            quint64 end = std::min(size, at + piece);
            if (end < size) {
                const qsizetype newline = text.indexOf('\n', qsizetype(end));
                end = newline < 0 ? size : quint64(newline) + 1;
            }
            reader.readLines(text, at, end, form);
            at = end;
            control.report(at / 2, size);
        }
    }
    if (options.columns) {
        if (const std::optional<ColumnMap> map = options.columns->find(TableKind::JsonLines, reader.columnNames()))
            reader.useMap(*map);
    }
    ArenaSink sink(capture, source, options, form == EmsSeriesReader::Form::Document ? PlaceUnit::Entry : PlaceUnit::Line);
    const QByteArray site = QFileInfo(description.path.section(QStringLiteral("!/"), -1)).completeBaseName().toUtf8();
    const auto [values, framed] = write(reader, site, options, form, sink, control);
    // An event of several values has the place of the first.
    if (reader.pointBytes() > framed)
        sink.countLedger(LedgerReason::JoinedValues, values - std::min(values, sink.count()), reader.pointBytes() - framed);
    const auto other = reader.otherBytes();
    if (other > 0)
        sink.countLedger(LedgerReason::NoFrame, reader.otherLines(), other);
    if (reader.withoutTime() > 0)
        sink.countLedger(LedgerReason::UnreadableTime, reader.withoutTime(), reader.withoutTimeBytes());
    if (form == EmsSeriesReader::Form::Document) {
        // Brackets, names and units around the values.
        const quint64 taken = reader.pointBytes() + reader.withoutTimeBytes();
        if (taken < size)
            sink.countLedger(LedgerReason::AroundValues, 1, size - taken);
    }
    if (reader.isFull())
        sink.addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::TooManyValues});
    if (control.isCancelled())
        sink.addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled});
    sink.finish(form == EmsSeriesReader::Form::Document ? quint64(text.count('\n')) + 1 : reader.lines());
    control.report(size, size);
}

// Events, and the bytes of the values that gave them their places.
std::pair<quint64, quint64> EmsSeriesImporter::write(const EmsSeriesReader &reader, const QByteArray &site, const ImportOptions &options, EmsSeriesReader::Form form, ArenaSink &sink,
                              ImportControl &control)
{
    const std::vector<EmsSeriesReader::Point> &points = reader.points();
    std::vector<quint32> order(points.size());
    for (quint32 i = 0; i < order.size(); ++i)
        order[i] = i;
    // Values of one moment belong together, wherever they stand in the document.
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return std::pair(utcOf(points[a], options), points[a].site) < std::pair(utcOf(points[b], options), points[b].site);
    });
    std::pair<quint64, quint64> framed {0, 0};
    for (std::size_t first = 0; first < order.size();) {
        const EmsSeriesReader::Point &start = points[order[first]];
        EnergyReading reading;
        reading.time = utcOf(start, options);
        reading.flags = start.hasZone ? FrameFlags() : FrameFlags(FrameFlag::ZoneAssumed);
        reading.source = start.site != 0 ? reader.text(start.site) : site;
        std::size_t next = first;
        for (; next < order.size(); ++next) {
            const EmsSeriesReader::Point &point = points[order[next]];
            if (utcOf(point, options) != reading.time || point.site != start.site)
                break;
            if (point.text != 0)
                reading.text += (reading.text.isEmpty() ? "" : "; ") + reader.text(point.text);
            if (point.name == EmsSeriesReader::noName)
                continue;
            const EmsSeriesReader::Name &name = reader.names()[point.name];
            const QByteArray written = QByteArray::number(point.value, 'g', 10);
            reading.values.push_back({.column = name.column, .value = name.column.toBase(point.value), .name = name.name, .written = written});
        }
        const FramePlace place {.offset = start.offset, .length = start.length, .number = form == EmsSeriesReader::Form::Document ? order[first] + 1 : 0};
        if (!sink.addRecord(energyFrame(reading), place))
            break;
        framed.first += next - first;
        framed.second += start.length;
        first = next;
        if ((first & 0xfff) == 0 && control.isCancelled())
            break;
    }
    return framed;
}

} // namespace

std::unique_ptr<Importer> makeEmsSeriesImporter()
{
    return std::make_unique<EmsSeriesImporter>();
}

std::optional<std::pair<TableSample, GuessedColumns>> readEmsSample(QByteArrayView head, const QString &name, int rows)
{
    const EmsSeriesReader::Form form = EmsSeriesReader::formOf(head);
    if (form == EmsSeriesReader::Form::None)
        return std::nullopt;
    EmsSeriesReader reader;
    reader.read(head, form);
    if (reader.energyNames() == 0)
        return std::nullopt;
    std::pair<TableSample, GuessedColumns> made;
    TableSample &sample = made.first;
    sample.path = name;
    sample.kind = TableKind::JsonLines;
    sample.columns = reader.columnNames();
    sample.signature = headerSignature(sample.kind, sample.columns);
    std::map<TimeUs, QStringList> byTime;
    std::map<TimeUs, quint64> places;
    for (const EmsSeriesReader::Point &point : reader.points()) {
        if (point.name == EmsSeriesReader::noName)
            continue;
        auto row = byTime.find(point.time);
        if (row == byTime.end()) {
            // Series stand one after the other: later ones fill the rows that the first has made.
            if (byTime.size() >= std::size_t(rows) && point.time > byTime.rbegin()->first)
                continue;
            row = byTime.emplace(point.time, QStringList(sample.columns.size())).first;
            row->second[0] = QString::fromLatin1(formatIsoTime(point.time));
            places[point.time] = quint64(&point - reader.points().data()) + 1;
            if (byTime.size() > std::size_t(rows))
                byTime.erase(std::prev(byTime.end()));
        }
        row->second[point.name + 1] = QString::number(point.value, 'g', 10);
    }
    for (const auto &[time, cells] : byTime) {
        sample.rows.append(cells);
        sample.places.append(places[time]);
    }
    GuessedColumns &guessed = made.second;
    guessed.map = reader.toMap();
    guessed.reasons.append({.ground = ColumnReason::Ground::Name, .confidence = 100});
    bool certain = true;
    for (const EmsSeriesReader::Name &one : reader.names()) {
        guessed.reasons.append({.ground = one.confidence > 0 ? ColumnReason::Ground::Name : ColumnReason::Ground::None, .confidence = one.confidence});
        certain = certain && (one.column.quantity == EnergyQuantity::None || (one.unitKnown && one.confidence >= 55));
    }
    guessed.confidence = certain ? 80 : 40;
    return made;
}

} // namespace Roamscope
