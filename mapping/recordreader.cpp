// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/recordreader.h"

#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qsizetype mostColumns = 4000;
constexpr qsizetype longestName = 256;
constexpr qsizetype largestConverted = qsizetype(512) << 20; // UTF-16 and Latin-1 are converted in memory
constexpr int deepestEnvelope = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Roamscope::RecordReader", text);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qint64 skipBlanks(QByteArrayView text, qint64 at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

qint64 endOfLine(QByteArrayView text, qint64 at)
{
    const auto *found = at < text.size() ? static_cast<const char *>(std::memchr(text.data() + at, '\n', std::size_t(text.size() - at))) : nullptr;
    return found ? found - text.data() : text.size();
}

bool looksLikeNumber(QByteArrayView cell)
{
    const QByteArrayView trimmed = cell.trimmed();
    return !trimmed.isEmpty() && std::all_of(trimmed.begin(), trimmed.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+';
    });
}

struct List
{
    QString pointer;
    qint64 begin = -1; // of the array's bracket
    qint64 length = 0;
};

// The longest list of objects within an object, not deeper than an envelope goes.
void findList(QByteArrayView text, qint64 at, const QString &pointer, int depth, int &looked, List &best)
{
    ++at;
    while (looked < 2000) {
        ++looked;
        at = skipBlanks(text, at);
        if (at >= text.size() || text[at] != '"')
            return;
        const qint64 nameEnd = endOfJsonValue(text, at);
        if (nameEnd < 0)
            return;
        QString name = QString::fromUtf8(unescapeJson(text.sliced(at + 1, nameEnd - at - 2))).left(longestName);
        name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        at = skipBlanks(text, nameEnd);
        if (at >= text.size() || text[at] != ':')
            return;
        at = skipBlanks(text, at + 1);
        const qint64 end = endOfJsonValue(text, at);
        const qint64 stop = end < 0 ? text.size() : end;
        if (at >= text.size())
            return;
        const QString here = pointer + QLatin1Char('/') + name;
        if (text[at] == '[') {
            const qint64 first = skipBlanks(text, at + 1);
            if (first < text.size() && text[first] == '{' && stop - at > best.length)
                best = {here, at, stop - at};
        } else if (text[at] == '{' && depth < deepestEnvelope) {
            findList(text.first(stop), at, here, depth + 1, looked, best);
        }
        if (end < 0)
            return;
        at = skipBlanks(text, end);
        if (at >= text.size() || text[at] != ',')
            return;
        ++at;
    }
}

} // namespace

QString displayName(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Json:
        return translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "one JSON document"));
    case RecordFormat::JsonArray:
        return translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "a JSON list"));
    case RecordFormat::JsonLines:
        return translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "JSON Lines"));
    case RecordFormat::Csv:
        return translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "CSV"));
    case RecordFormat::None:
        break;
    }
    return {};
}

RecordReader::RecordReader() = default;
RecordReader::~RecordReader() = default;

std::unique_ptr<RecordReader> RecordReader::open(const QString &path, QString *error)
{
    LedgerReason reason {};
    auto bytes = SourceBytes::map(path, &reason);
    if (!bytes) {
        const QFileInfo info(path);
        if (!info.exists())
            *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file does not exist. Check its name."));
        else if (info.isDir())
            *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "This is a folder. Choose a file in it."));
        else if (info.size() == 0)
            *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file is empty."));
        else
            *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file cannot be read. Check its permissions."));
        return {};
    }
    return prepare(std::move(bytes), error);
}

std::unique_ptr<RecordReader> RecordReader::fromBytes(const QByteArray &bytes, QString *error)
{
    return prepare(SourceBytes::fromMemory(bytes), error);
}

std::unique_ptr<RecordReader> RecordReader::prepare(std::shared_ptr<SourceBytes> bytes, QString *error)
{
    if (!bytes || bytes->size() == 0) {
        *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file is empty."));
        return {};
    }
    const QByteArrayView head = bytes->view().first(std::min<qsizetype>(bytes->view().size(), 1 << 20));
    const bool utf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    if (!utf16 && head.contains('\0')) {
        *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "This is no text file. JSON, JSON Lines and CSV can be read; save a spreadsheet as CSV first."));
        return {};
    }
    bool utf8 = true;
    if (!utf16) {
        QByteArrayView whole = head; // without a character that the end of the head cuts
        for (int cut = 0; cut < 4 && !whole.isEmpty() && head.size() < bytes->view().size() && (uchar(whole.back()) & 0x80); ++cut)
            whole.chop(1);
        utf8 = whole.isValidUtf8();
    }
    if ((utf16 || !utf8) && bytes->view().size() <= largestConverted) {
        QStringDecoder decode(utf16 ? QStringConverter::Utf16 : QStringConverter::Latin1);
        const QString text = decode(bytes->view());
        bytes = SourceBytes::fromMemory(text.toUtf8());
        if (!bytes) {
            *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file is empty."));
            return {};
        }
    }
    std::unique_ptr<RecordReader> reader(new RecordReader);
    reader->m_bytes = std::move(bytes);
    reader->m_text = reader->m_bytes->view();
    if (reader->m_text.startsWith("\xef\xbb\xbf"))
        reader->m_begin = 3;
    if (!reader->detect(error))
        return {};
    reader->m_at = reader->m_begin;
    return reader;
}

bool RecordReader::detect(QString *error)
{
    m_begin = skipBlanks(m_text, m_begin);
    if (m_begin >= m_text.size()) {
        *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file is empty."));
        return false;
    }
    const char first = m_text[m_begin];
    return first == '{' || first == '[' ? detectJson(error) : detectCsv(error);
}

bool RecordReader::detectJson(QString *error)
{
    const char first = m_text[m_begin];
    const qint64 line = endOfLine(m_text, m_begin);
    const qint64 end = endOfJsonValue(m_text.first(std::min<qint64>(m_text.size(), std::max(line, m_begin) + 1)), m_begin);
    const auto followedByAnother = [&](qint64 at) {
        at = skipBlanks(m_text, at);
        return at < m_text.size() && (m_text[at] == '{' || m_text[at] == '[');
    };
    // JSON Lines, if the first line is a whole document and another one follows it.
    if (end > 0 && end <= line && followedByAnother(end)) {
        m_format = RecordFormat::JsonLines;
        return true;
    }
    if (first == '[') {
        m_format = RecordFormat::JsonArray;
        ++m_begin;
        return true;
    }
    const qint64 whole = endOfJsonValue(m_text, m_begin);
    if (whole > 0 && followedByAnother(whole)) {
        m_format = RecordFormat::JsonLines;
        return true;
    }
    List list;
    int looked = 0;
    findList(m_text, m_begin, {}, 0, looked, list);
    const qint64 size = (whole < 0 ? m_text.size() : whole) - m_begin;
    // Mostly a list, or under a name that lists have: an envelope around it. Otherwise the list is part of one document.
    static const QStringList envelopes {QStringLiteral("/data"), QStringLiteral("/items"), QStringLiteral("/results"), QStringLiteral("/records"), QStringLiteral("/rows"), QStringLiteral("/entries"), QStringLiteral("/content")};
    if (list.begin >= 0 && (list.length * 10 > size * 6 || envelopes.contains(list.pointer))) {
        m_format = RecordFormat::JsonArray;
        m_listPointer = list.pointer;
        m_begin = list.begin + 1;
        return true;
    }
    if (whole < 0) {
        *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "The file ends in the middle of its JSON document. Export it again."));
        return false;
    }
    m_format = RecordFormat::Json;
    return true;
}

qint64 RecordReader::endOfRow(qint64 at) const
{
    const qint64 limit = std::min<qint64>(m_text.size(), at + largestRow);
    bool quoted = false;
    for (; at < limit; ++at) {
        const char c = m_text[at];
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n' && !quoted)
            return at;
    }
    return at;
}

QList<QByteArray> RecordReader::cells(QByteArrayView row) const
{
    if (row.endsWith('\r'))
        row.chop(1);
    QList<QByteArray> out;
    QByteArray cell;
    bool quoted = false;
    bool wasQuoted = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const char c = row[i];
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < row.size() && row[i + 1] == '"') {
                cell += '"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"' && cell.trimmed().isEmpty()) {
            cell.clear();
            quoted = true;
            wasQuoted = true;
        } else if (c == m_delimiter) {
            out.append(wasQuoted ? cell : cell.trimmed());
            cell.clear();
            wasQuoted = false;
            if (out.size() >= mostColumns)
                return out;
        } else if (!(wasQuoted && isBlank(c))) {
            cell += c;
        }
    }
    out.append(wasQuoted ? cell : cell.trimmed());
    return out;
}

bool RecordReader::detectCsv(QString *error)
{
    // The delimiter that parts the first lines into the same number of cells, and the most of them.
    qsizetype best = 0;
    char chosen = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        m_delimiter = candidate;
        qint64 at = m_begin;
        qsizetype width = 0;
        int alike = 0;
        int lines = 0;
        while (lines < 20 && at < m_text.size()) {
            const qint64 end = endOfRow(at);
            const QByteArrayView row = m_text.sliced(at, end - at);
            at = end + 1;
            if (row.trimmed().isEmpty())
                continue;
            const qsizetype count = cells(row).size();
            if (lines++ == 0)
                width = count;
            alike += count == width;
        }
        const qsizetype score = width > 1 && alike * 10 >= lines * 8 ? width * 100 + alike : 0;
        if (score > best) {
            best = score;
            chosen = candidate;
        }
    }
    const qint64 end = endOfRow(m_begin);
    if (!chosen) {
        // One column is a table too, if it is a list of short texts.
        const QByteArrayView first = m_text.sliced(m_begin, end - m_begin).trimmed();
        const bool plain = first.size() < 80 && !first.contains('<') && !first.contains('{') && end < m_text.size();
        if (!plain) {
            *error = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "This is neither JSON nor a table. Choose a JSON, JSON Lines or CSV file."));
            return false;
        }
        chosen = ',';
    }
    m_delimiter = chosen;
    const QList<QByteArray> header = cells(m_text.sliced(m_begin, end - m_begin));
    const bool named = std::none_of(header.begin(), header.end(), [](const QByteArray &cell) { return looksLikeNumber(cell); });
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = named ? QString::fromUtf8(header[i].trimmed()).left(longestName) : QString();
        if (name.isEmpty())
            name = translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "column %1")).arg(i + 1);
        const QString stem = name;
        for (int again = 2; m_columns.contains(name); ++again)
            name = stem + QLatin1Char(' ') + QString::number(again);
        m_columns.append(name);
        m_quotedColumns.append(quotedJson(name.toUtf8()) + ':');
    }
    if (named)
        m_begin = std::min<qint64>(end + 1, m_text.size());
    m_format = RecordFormat::Csv;
    return true;
}

void RecordReader::skip(qint64 at, const QString &reason)
{
    if (m_skipped++ == 0) {
        m_skippedOffset = at;
        m_skippedReason = reason;
    }
}

bool RecordReader::next(Record *record)
{
    if (m_ended)
        return false;
    bool found = false;
    switch (m_format) {
    case RecordFormat::Json:
    case RecordFormat::JsonArray:
        found = nextElement(record);
        break;
    case RecordFormat::JsonLines:
        found = nextLine(record);
        break;
    case RecordFormat::Csv:
        found = nextRow(record);
        break;
    case RecordFormat::None:
        break;
    }
    if (found)
        record->number = ++m_number;
    else
        m_ended = true;
    return found;
}

bool RecordReader::nextElement(Record *record)
{
    while (true) {
        m_at = skipBlanks(m_text, m_at);
        if (m_at < m_text.size() && m_text[m_at] == ',') {
            ++m_at;
            continue;
        }
        if (m_at >= m_text.size() || m_text[m_at] == ']' || m_text[m_at] == '}')
            return false;
        const qint64 end = endOfJsonValue(m_text, m_at);
        if (end <= m_at) {
            skip(m_at, translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "the file ends inside it")));
            return false;
        }
        const qint64 begin = m_at;
        m_at = m_format == RecordFormat::Json ? m_text.size() : end;
        if (end - begin > largestRecord) {
            skip(begin, translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "it is too large to be read at once")));
            continue;
        }
        record->offset = begin;
        record->length = end - begin;
        return true;
    }
}

bool RecordReader::nextLine(Record *record)
{
    while (true) {
        m_at = skipBlanks(m_text, m_at);
        if (m_at >= m_text.size())
            return false;
        const qint64 begin = m_at;
        const qint64 line = endOfLine(m_text, begin);
        if (m_text[begin] != '{' && m_text[begin] != '[') {
            m_at = line + 1;
            skip(begin, translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "the line is no JSON document")));
            continue;
        }
        qint64 end = endOfJsonValue(m_text.first(line), begin);
        if (end < 0) {
            // Over several lines, unless the next line begins a document of its own at its first column.
            // What was looked through in vain is bounded: a hostile file would make every line look to the end.
            const bool another = line + 1 < m_text.size() && m_text[line + 1] == m_text[begin];
            if (!another && m_wasted <= 2 * m_text.size()) {
                const QByteArrayView rest = m_text.first(std::min<qint64>(m_text.size(), begin + largestRecord));
                end = endOfJsonValue(rest, begin);
                m_wasted += end < 0 ? rest.size() - begin : 0;
            }
        }
        if (end < 0 || end - begin > largestRecord) {
            m_at = line + 1;
            skip(begin, translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "its JSON document does not end")));
            continue;
        }
        record->offset = begin;
        record->length = end - begin;
        m_at = end;
        return true;
    }
}

bool RecordReader::nextRow(Record *record)
{
    while (m_at < m_text.size()) {
        const qint64 begin = m_at;
        qint64 end = endOfRow(begin);
        if (end - begin >= largestRow) {
            // A quote that is never closed: its line alone is given up.
            end = endOfLine(m_text, begin);
            m_at = end + 1;
            skip(begin, translated(QT_TRANSLATE_NOOP("Roamscope::RecordReader", "a quotation mark in it is not closed")));
            continue;
        }
        m_at = end + 1;
        if (m_text.sliced(begin, end - begin).trimmed().isEmpty())
            continue;
        record->offset = begin;
        record->length = end - begin;
        return true;
    }
    return false;
}

QByteArray RecordReader::json(const Record &record) const
{
    if (record.offset < 0 || record.length < 0 || record.offset + record.length > m_text.size())
        return {};
    const QByteArrayView text = m_text.sliced(record.offset, record.length);
    if (m_format != RecordFormat::Csv)
        return text.toByteArray();
    QByteArray out("{");
    const QList<QByteArray> values = cells(text);
    const qsizetype count = std::min(values.size(), m_quotedColumns.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (values[i].isEmpty())
            continue;
        if (out.size() > 1)
            out += ',';
        out += m_quotedColumns[i];
        out += '"';
        appendEscapedJson(out, values[i]);
        out += '"';
    }
    out += '}';
    return out;
}

qint64 RecordReader::size() const
{
    return m_text.size();
}

qint64 RecordReader::lineOf(const Record &record) const
{
    const qint64 end = std::clamp<qint64>(record.offset, 0, m_text.size());
    return std::count(m_text.begin(), m_text.begin() + end, '\n') + 1;
}

qint64 RecordReader::firstSkippedLine() const
{
    if (m_skippedOffset < 0)
        return 0;
    Record record;
    record.offset = m_skippedOffset;
    return lineOf(record);
}

} // namespace Roamscope
