// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/tableimporter.h"

#include "models/capture/arenasink.h"
#include "models/capture/chunkpipeline.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/columnguess.h"
#include "models/capture/tables/tablecollector.h"
#include "models/capture/tables/tablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int sampleRows = 400;
constexpr int leastConfidence = 30; ///< below nothing is read

/// How well a table fits, by what its rows would become.
int scoreOf(const TableFile &file, const GuessedColumns &guess)
{
    if (file.kind() == TableKind::Folder)
        return 100;
    if (file.kind() == TableKind::Workbook)
        return 90; // nobody else reads it
    if (guess.confidence < leastConfidence || !guess.map.problems().isEmpty()) {
        const bool table = file.kind() == TableKind::Delimited && file.hasHeader() && file.csv().consistency >= 95 && file.csv().columns >= 3;
        return table || file.kind() == TableKind::SqlRows || file.kind() == TableKind::SqlCopy ? 25 : 0;
    }
    const bool measured = guess.map.indexOf(ColumnRole::Measure) >= 0 || guess.map.indexOf(ColumnRole::Value) >= 0;
    const bool frames = guess.map.indexOf(ColumnRole::Frame) >= 0;
    switch (file.kind()) {
    case TableKind::Delimited:
        if (file.csv().consistency < (file.hasHeader() ? 40 : 70))
            return 20;
        if (guess.map.rows == RowKind::Ocpp)
            return file.hasHeader() ? 85 : 55; // lines of a log look like cells as well
        if (guess.map.rows == RowKind::Http)
            return 80;
        return measured ? 75 : file.hasHeader() && file.csv().columns >= 3 && file.csv().consistency >= 90 ? 45 : 15;
    case TableKind::JsonLines:
        // A log reader takes whole messages out of any JSON, and repairs more of them.
        if (guess.map.rows == RowKind::Ocpp)
            return frames ? 50 : 65;
        // A list of objects with times in them may be anything: a page of OCPI locations too.
        return guess.map.rows == RowKind::Http ? 55 : measured ? 70 : file.isList() ? 5 : 20;
    default:
        return guess.map.rows == RowKind::Event && !measured ? 50 : 85;
    }
}

struct Probed
{
    std::unique_ptr<TableFile> file;
    TableSample sample;
};

Probed openHead(QByteArrayView head)
{
    Probed probed;
    QString error;
    const std::shared_ptr<SourceBytes> bytes = SourceBytes::fromMemory(head.toByteArray());
    probed.file = TableFile::open(bytes, {}, head.size() < (256 << 10), &error);
    if (probed.file)
        probed.sample = probed.file->sample(60, {});
    return probed;
}

/// Reads the rows of a table into a capture; `known` as somebody said, else as guessed.
void readTable(Capture &capture, int source, const ImportOptions &options, ImportControl &control, const ColumnMap *known, quint64 maximumRows)
{
    const CaptureSource description = capture.sources()[std::size_t(source)];
    const std::shared_ptr<SourceBytes> bytes = description.bytes;
    if (!bytes)
        return;
    const auto fail = [&](LedgerReason reason, const QString &detail = {}) {
        capture.ledger().add({.kind = LedgerKind::SourceError, .reason = reason, .source = quint8(source), .detail = detail.toUtf8()});
    };
    QString error;
    QString part = known ? known->sheet : QString();
    if (!known && options.columns) {
        for (const ColumnMap &map : options.columns->maps())
            part = part.isEmpty() ? map.sheet : part;
    }
    const std::unique_ptr<TableFile> file = TableFile::open(bytes, part, true, &error);
    if (!file) {
        fail(LedgerReason::Unsupported, error);
        return;
    }
    const TableSample sample = file->sample(sampleRows, description.path);
    const GuessedColumns guess = known ? GuessedColumns {.map = *known, .reasons = {}, .confidence = 100} : columnsFor(sample, options.columns.get());
    if (guess.confidence < leastConfidence || !guess.map.problems().isEmpty()) {
        if (sample.rows.isEmpty()) // one cell may go on for hundreds of megabytes
            fail(quint64(bytes->size()) > options.maximumRecordSize ? LedgerReason::LineTooLong : LedgerReason::Empty);
        else
            fail(LedgerReason::ColumnsUnknown, sample.columns.mid(0, 30).join(QStringLiteral(", ")));
        return;
    }
    TableProfile profile = learnTable(sample, guess.map, options, bytes->modifiedUs());
    const bool isText = file->kind() != TableKind::Workbook && file->kind() != TableKind::Folder;
    profile.windows1252 = file->isWindows1252();
    if (isText && !profile.windows1252) {
        profile.text = bytes->data();
        profile.size = bytes->size();
    }
    if (file->kind() == TableKind::JsonLines || file->kind() == TableKind::Folder)
        profile.jsonPaths = file->names();
    TableCollector collector(capture, source, options, *file, profile);
    const std::unique_ptr<TableRows> rows = file->rows(options.maximumRecordSize);
    const std::size_t workers = workerCount(options.threads);
    std::vector<std::unique_ptr<RowReader>> readers(workers);
    quint64 left = maximumRows;
    if (rows) {
        runChunkPipeline<TableChunk>(
            options.threads,
            [&]() -> std::unique_ptr<TableChunk> {
                auto chunk = std::make_unique<TableChunk>();
                if (left == 0 || control.isCancelled() || !rows->next(chunk->batch))
                    return nullptr;
                if (chunk->batch.rows.size() > left)
                    chunk->batch.rows.resize(std::size_t(left));
                left -= chunk->batch.rows.size();
                return chunk;
            },
            [&](TableChunk &chunk, std::size_t worker) {
                if (!readers[worker])
                    readers[worker] = std::make_unique<RowReader>(profile);
                readers[worker]->read(chunk);
            },
            [&](std::unique_ptr<TableChunk> chunk) {
                const quint64 end = chunk->batch.end;
                const bool more = collector.add(std::move(chunk));
                control.report(end, bytes->size());
                return more && !control.isCancelled();
            });
    }
    collector.finish();
    if (control.isCancelled())
        fail(LedgerReason::Cancelled);
    if (bytes->hasShrunk())
        fail(LedgerReason::SourceShrank);
    control.report(bytes->size(), bytes->size());
}

} // namespace

QString TableImporter::displayName() const
{
    return QCoreApplication::translate("Roamscope::TableImporter", "Table (CSV, XLSX, JSON, SQL)");
}

int TableImporter::probe(QByteArrayView head, const QString &fileName) const
{
    Q_UNUSED(fileName)
    // Only the head of an archive is here: what it holds is not to be told, but nobody else reads one that was not unpacked.
    if (XlsxBook::looksLike({head.data(), std::size_t(head.size())}))
        return 90;
    const Probed probed = openHead(head);
    return probed.file ? scoreOf(*probed.file, guessColumns(probed.sample)) : 0;
}

int TableImporter::probeWith(QByteArrayView head, const QString &fileName, const ImportOptions &options) const
{
    if (!options.columns || options.columns->isEmpty())
        return probe(head, fileName);
    if (XlsxBook::looksLike({head.data(), std::size_t(head.size())}))
        return 90;
    const Probed probed = openHead(head);
    if (!probed.file)
        return 0;
    const GuessedColumns guess = columnsFor(probed.sample, options.columns.get());
    return guess.confidence == 100 ? 99 : scoreOf(*probed.file, guess);
}

void TableImporter::read(Capture &capture, int source, const ImportOptions &options, ImportControl &control) const
{
    readTable(capture, source, options, control, nullptr, ~quint64(0));
}

CapturePtr previewTable(const std::shared_ptr<SourceBytes> &bytes, const QString &path, const ColumnMap &map, const ImportOptions &options, int rows)
{
    auto capture = std::make_shared<Capture>();
    CaptureSource source;
    source.path = path;
    source.importerId = QStringLiteral("table");
    source.bytes = bytes;
    source.size = bytes ? bytes->size() : 0;
    const int index = capture->addSource(source);
    ImportControl control;
    ImportOptions few = options;
    few.threads = 1;
    readTable(*capture, index, few, control, &map, quint64(std::max(0, rows)));
    return capture;
}

QString columnsAdvice(const QString &path)
{
    const TableSample sample = readTableSample(path, 100);
    if (!sample.isOk())
        return sample.error;
    ColumnMap map = guessColumns(sample).map;
    map.rows = RowKind::Ocpp;
    map.signature.clear();
    const QString example = QString::fromUtf8(QJsonDocument(map.toJson()).toJson(QJsonDocument::Compact)).left(1500);
    return QCoreApplication::translate("Roamscope::Tables", "it has the columns %1; write what they are into a file such as %2 and name it with --columns")
        .arg(sample.columns.mid(0, 30).join(QStringLiteral(", ")), example);
}

} // namespace Roamscope
