// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/tablefile.h"

#include "models/capture/importer.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/columnguess.h"
#include "models/capture/tables/framefolder.h"
#include "models/capture/tables/tableheader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr quint64 headSize = quint64(4) << 20;
constexpr quint64 searchedForTables = quint64(1) << 30;
constexpr int guessedRows = 60;
constexpr int maximumParts = 60;
constexpr quint64 rowLimit = quint64(64) << 20;
constexpr qsizetype sampleText = qsizetype(16) << 20; ///< UTF-16 units of all cells

QString noTable()
{
    return QCoreApplication::translate("Roamscope::Tables", "It is no table that can be read: neither rows of cells, nor JSON objects, nor SQL rows were found.");
}

/// Names that are missing are made up, so that each column can be spoken of.
QString columnName(const std::string &name, std::size_t index)
{
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size())).simplified();
    return text.isEmpty() ? QCoreApplication::translate("Roamscope::Tables", "Column %1").arg(index + 1) : text;
}

} // namespace

std::unique_ptr<TableFile> TableFile::open(const std::shared_ptr<SourceBytes> &bytes, const QString &part, bool isWhole, QString *error)
{
    *error = noTable();
    if (!bytes || bytes->size() == 0)
        return {};
    std::unique_ptr<TableFile> file(new TableFile);
    file->m_bytes = bytes;
    const std::string_view head(bytes->data(), std::size_t(std::min(bytes->size(), headSize)));
    const bool ok = XlsxBook::looksLike(head) ? file->openBook(part, error) : looksLikeSql(head.substr(0, 1 << 20)) ? file->openSql(part, isWhole, error) : file->openText(isWhole, error);
    if (!ok)
        return {};
    if (file->m_names.size() > maximumColumns) {
        file->m_columnsLeftOut = file->m_names.size() - maximumColumns;
        file->m_names.resize(maximumColumns);
        file->m_notes.push_back({.kind = LedgerKind::SourceError, .reason = LedgerReason::TooManyColumns, .detail = QByteArray::number(file->m_columnsLeftOut)});
    }
    error->clear();
    return file;
}

bool TableFile::openText(bool isWhole, QString *error)
{
    const std::string_view head(m_bytes->data(), std::size_t(std::min(m_bytes->size(), headSize)));
    isWhole = isWhole && head.size() == m_bytes->size();
    m_json = detectJsonLayout(head, isWhole);
    if (m_json.kind != JsonLayout::Kind::None) {
        m_kind = TableKind::JsonLines;
        if (head.starts_with(folderMark)) {
            m_kind = TableKind::Folder;
            m_json.begin = folderMark.size();
            m_json.numbered = true;
        }
        JsonRows rows(m_bytes->data(), head.size(), m_json, rowLimit);
        std::vector<std::string_view> objects;
        TableBatch batch;
        while (objects.size() < 300 && rows.next(batch)) {
            for (const TableBatch::Row &row : batch.rows)
                objects.push_back(batch.cellsOf(row).front().raw());
            batch.rows.clear();
        }
        objects.resize(std::min<std::size_t>(objects.size(), 300));
        m_names = discoverJsonPaths(objects);
        return !m_names.empty();
    }
    m_csv = detectCsvDialect(head, isWhole);
    if (!m_csv.isTable()) {
        *error = noTable();
        return false;
    }
    m_kind = TableKind::Delimited;
    m_hasHeader = m_csv.hasHeader;
    m_names = m_csv.names;
    m_names.resize(std::max(m_names.size(), m_csv.columns));
    return true;
}

bool TableFile::openSql(const QString &part, bool isWhole, QString *error)
{
    const std::string_view text(m_bytes->data(), std::size_t(m_bytes->size()));
    const std::vector<SqlTable> tables = findSqlTables(text, isWhole ? searchedForTables : text.size());
    if (tables.empty()) {
        *error = noTable();
        return false;
    }
    int best = -1;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        m_sql = tables[i];
        m_kind = m_sql.copy ? TableKind::SqlCopy : TableKind::SqlRows;
        m_names = m_sql.columns;
        m_hasHeader = !m_names.empty();
        const QString name = QString::fromUtf8(m_sql.name.data(), qsizetype(m_sql.name.size()));
        const TableSample sample = this->sample(guessedRows, {});
        m_parts.append({name, quint64(sample.rows.size())});
        const int score = name == part && !part.isEmpty() ? 1000 : tables.size() == 1 || int(i) >= maximumParts ? 0 : guessColumns(sample).confidence;
        if (score > best) {
            best = score;
            chosen = i;
        }
    }
    m_sql = tables[chosen];
    m_kind = m_sql.copy ? TableKind::SqlCopy : TableKind::SqlRows;
    m_part = m_parts[qsizetype(chosen)].name;
    m_names = m_sql.columns;
    m_hasHeader = !m_names.empty();
    if (m_names.empty()) {
        // Without names as many columns as the first row has.
        const auto rows = this->rows(rowLimit);
        TableBatch batch;
        while (batch.rows.empty() && rows->next(batch)) { }
        m_names.resize(batch.rows.empty() ? 0 : batch.rows.front().count);
    }
    return !m_names.empty();
}

bool TableFile::openBook(const QString &part, QString *error)
{
    m_kind = TableKind::Workbook;
    m_book = XlsxBook::open(m_bytes, {}, error);
    if (!m_book)
        return false;
    m_notes = m_book->notes();
    int best = -1;
    std::size_t chosen = 0;
    struct Found
    {
        std::vector<std::string> names;
        quint32 headerRow = 0;
        bool hasHeader = false;
    };
    std::vector<Found> found(m_book->sheets().size());
    for (std::size_t i = 0; i < m_book->sheets().size(); ++i) {
        const auto rows = XlsxBook::rows(m_book, i, 0);
        TableBatch batch;
        while (rows && batch.rows.size() < 100 && rows->next(batch)) { }
        m_parts.append({m_book->sheets()[i].name, quint64(batch.rows.size())});
        std::vector<std::vector<std::string>> first;
        for (const TableBatch::Row &row : batch.rows) {
            if (first.size() == 100)
                break;
            first.emplace_back();
            for (const TableCell &cell : batch.cellsOf(row))
                first.back().emplace_back(cell.raw().substr(0, 200));
        }
        const TableHeader header = findTableHeader(first);
        if (header.columns == 0)
            continue;
        Found &sheet = found[i];
        sheet.hasHeader = header.header >= 0;
        if (sheet.hasHeader)
            sheet.names = first[std::size_t(header.header)];
        sheet.names.resize(std::max(sheet.names.size(), header.columns));
        sheet.headerRow = header.data > 0 ? batch.rows[std::size_t(header.data) - 1].place.number : 0;
        m_sheet = i;
        m_names = sheet.names;
        m_hasHeader = sheet.hasHeader;
        m_headerRow = sheet.headerRow;
        const bool wanted = !part.isEmpty() && part == m_book->sheets()[i].name;
        const int score = wanted ? 1000 : m_book->sheets().size() == 1 || int(i) >= maximumParts ? 0 : guessColumns(sample(guessedRows, {})).confidence;
        if (score > best) {
            best = score;
            chosen = i;
        }
    }
    if (best < 0) {
        *error = QCoreApplication::translate("Roamscope::Tables", "No sheet of the workbook holds a table.");
        return false;
    }
    m_sheet = chosen;
    m_names = found[chosen].names;
    m_hasHeader = found[chosen].hasHeader;
    m_headerRow = found[chosen].headerRow;
    m_part = m_book->sheets()[chosen].name;
    return true;
}

quint64 TableFile::lead() const
{
    switch (m_kind) {
    case TableKind::Delimited:
        return m_csv.data;
    case TableKind::JsonLines:
    case TableKind::Folder:
        return m_json.begin;
    default:
        return 0;
    }
}

PlaceUnit TableFile::unit() const
{
    if (m_kind == TableKind::Folder)
        return PlaceUnit::Entry;
    return m_kind == TableKind::Workbook || (m_kind == TableKind::Delimited && m_csv.carriageReturns) ? PlaceUnit::Row : PlaceUnit::Line;
}

std::unique_ptr<TableRows> TableFile::rows(quint64 limit) const
{
    switch (m_kind) {
    case TableKind::Workbook:
        return XlsxBook::rows(m_book, m_sheet, m_headerRow);
    case TableKind::JsonLines:
    case TableKind::Folder:
        return std::make_unique<JsonRows>(m_bytes->data(), m_bytes->size(), m_json, limit);
    case TableKind::SqlRows:
    case TableKind::SqlCopy:
        return std::make_unique<SqlRows>(m_bytes->data(), m_bytes->size(), m_sql, limit);
    case TableKind::Delimited:
    case TableKind::Count:
        break;
    }
    return std::make_unique<CsvRows>(m_bytes->data(), m_bytes->size(), m_csv, limit);
}

TableSample TableFile::sample(int rows, const QString &path) const
{
    TableSample sample;
    sample.path = path;
    sample.kind = m_kind;
    sample.hasHeader = m_hasHeader;
    sample.parts = m_parts;
    sample.part = m_part;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        sample.columns.append(columnName(m_names[i], i));
    // Rows that are no objects have no header to tell them by.
    sample.signature = m_hasHeader ? headerSignature(m_kind, sample.columns) : QString();
    sample.delimiter = m_kind == TableKind::Delimited ? m_csv.delimiter : '\0';
    sample.quote = m_csv.quote;
    sample.headerLine = m_kind == TableKind::Delimited ? m_csv.headerLine : m_hasHeader ? m_headerRow : 0;
    sample.encoding = isWindows1252() ? QStringLiteral("Windows-1252") : QStringLiteral("UTF-8");
    const std::unique_ptr<TableRows> reader = this->rows(rowLimit);
    if (!reader)
        return sample;
    const bool json = m_kind == TableKind::JsonLines || m_kind == TableKind::Folder;
    JsonCells members(json ? m_names : std::vector<std::string>());
    std::vector<TableCell> jsonCells;
    std::string scratch;
    std::string decoded;
    qsizetype text = 0;
    quint64 counted = 0; // lines before `countedTo`
    quint64 countedTo = 0;
    bool more = true;
    while (sample.rows.size() < rows && text < sampleText && more) {
        TableBatch batch;
        more = reader->next(batch);
        for (const TableBatch::Row &row : batch.rows) {
            if (sample.rows.size() >= rows || text >= sampleText) {
                more = true;
                break;
            }
            std::span<const TableCell> cells = batch.cellsOf(row);
            if (json) {
                jsonCells.clear();
                if (!members.read(cells.front().raw(), jsonCells))
                    continue;
                cells = jsonCells;
            }
            QStringList texts;
            for (std::size_t i = 0; i < m_names.size(); ++i) {
                std::string_view cell = i < cells.size() ? decodedCell(cells[i], scratch) : std::string_view();
                cell = cell.substr(0, std::size_t(TableSample::cellLimit) * 4);
                if (isWindows1252())
                    cell = fromWindows1252(cell, decoded);
                texts.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())).left(TableSample::cellLimit));
                text += texts.constLast().size() + 8;
            }
            sample.rows.append(std::move(texts));
            quint64 place = row.place.number;
            if (unit() == PlaceUnit::Line) {
                counted += quint64(std::count(m_bytes->data() + countedTo, m_bytes->data() + row.place.offset, '\n'));
                countedTo = row.place.offset;
                place = counted + 1;
            } else if (place == 0) {
                place = quint64(sample.rows.size());
            }
            sample.places.append(place);
        }
    }
    sample.isComplete = !more;
    return sample;
}

TableSample readTableSample(const std::shared_ptr<SourceBytes> &bytes, const QString &name, int rows, const QString &part)
{
    QString error;
    const std::unique_ptr<TableFile> file = TableFile::open(bytes, part, true, &error);
    if (file)
        return file->sample(rows, name);
    TableSample sample;
    sample.path = name;
    sample.error = error;
    return sample;
}

TableSample readTableSample(const QString &path, int rows, const QString &part)
{
    if (QFileInfo(path).isDir())
        return readTableSample(readFrameFolder(path, {}), path, rows, part);
    LedgerReason reason = LedgerReason::Empty;
    const std::shared_ptr<SourceBytes> bytes = SourceBytes::map(path, &reason);
    if (bytes)
        return readTableSample(bytes, path, rows, part);
    TableSample sample;
    sample.path = path;
    sample.error = LedgerEntry {.kind = LedgerKind::SourceError, .reason = reason}.message();
    return sample;
}

} // namespace Roamscope
