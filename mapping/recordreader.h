// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

namespace Roamscope {

class SourceBytes;

/// How a file holds its documents.
enum class RecordFormat : quint8 {
    None,
    Json, ///< one document
    JsonArray, ///< a list, or one object around a list ("data", "sessions" …)
    JsonLines, ///< one after the other, a line each or not
    Csv, ///< a header line, then one a line; also with semicolons, tabs or bars
};
QString displayName(RecordFormat format);

/// One document as it lies in its file.
struct Record
{
    qint64 offset = 0;
    qint64 length = 0;
    qint64 number = 0; ///< from 1
};

/// Reads the documents of a file that a backend exported, one by one: a JSON list (also inside an envelope),
/// JSON Lines or CSV. The file is mapped, memory is bounded by its largest document; broken ones are skipped
/// and counted. Never throws. One thread.
class RecordReader
{
public:
    /// Null with *error set (a translated sentence without the file's name) when nothing can be read from it.
    static std::unique_ptr<RecordReader> open(const QString &path, QString *error);
    static std::unique_ptr<RecordReader> fromBytes(const QByteArray &bytes, QString *error);
    ~RecordReader();
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    RecordFormat format() const { return m_format; }
    /// JSON Pointer of the list within its envelope; empty when there is none.
    QString listPointer() const { return m_listPointer; }
    /// CSV: what parts the columns, and their names.
    char delimiter() const { return m_delimiter; }
    QStringList columns() const { return m_columns; }

    /// The next document; false at the end.
    bool next(Record *record);
    /// A document as JSON. A row of CSV becomes an object of texts; empty cells are left out.
    QByteArray json(const Record &record) const;
    /// The line at which a document begins, from 1. Counts from the beginning: for messages.
    qint64 lineOf(const Record &record) const;

    qint64 size() const;
    qint64 position() const { return m_at; }
    /// How many broken documents were skipped, the line of the first of them and what was wrong with it.
    qint64 skipped() const { return m_skipped; }
    qint64 firstSkippedLine() const;
    QString firstSkippedReason() const { return m_skippedReason; }

    static constexpr qint64 largestRecord = qint64(256) << 20;
    static constexpr qint64 largestRow = qint64(4) << 20; ///< CSV

private:
    RecordReader();
    static std::unique_ptr<RecordReader> prepare(std::shared_ptr<SourceBytes> bytes, QString *error);
    bool detect(QString *error);
    bool detectJson(QString *error);
    bool detectCsv(QString *error);
    bool nextElement(Record *record);
    bool nextLine(Record *record);
    bool nextRow(Record *record);
    qint64 endOfRow(qint64 at) const;
    QList<QByteArray> cells(QByteArrayView row) const;
    void skip(qint64 at, const QString &reason);

    std::shared_ptr<SourceBytes> m_bytes;
    QByteArrayView m_text;
    RecordFormat m_format = RecordFormat::None;
    QString m_listPointer;
    char m_delimiter = ',';
    QStringList m_columns;
    QList<QByteArray> m_quotedColumns; ///< as JSON strings
    qint64 m_begin = 0; ///< of the documents
    qint64 m_at = 0;
    qint64 m_number = 0;
    bool m_ended = false;
    qint64 m_wasted = 0; ///< bytes looked through for the end of documents that have none
    qint64 m_skipped = 0;
    qint64 m_skippedOffset = -1;
    QString m_skippedReason;
};

} // namespace Roamscope
