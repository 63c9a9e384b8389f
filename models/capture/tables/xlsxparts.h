// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/tablecells.h"

#include <QBuffer>
#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

#include <memory>

class QuaZip;

namespace Roamscope {

class SourceBytes;
class XlsxBook;

/// An archive in memory that is read part by part.
class ArchiveFile
{
public:
    explicit ArchiveFile(std::shared_ptr<SourceBytes> bytes);
    ~ArchiveFile();
    ArchiveFile(const ArchiveFile &) = delete;
    ArchiveFile &operator=(const ArchiveFile &) = delete;

    bool isOpen() const { return m_zip != nullptr; }
    int entries() const;
    bool has(const QString &name) const;
    /// One at a time. Gives at most `limit` bytes, and ends where more than `run` come without a tag. Null when there is none.
    std::unique_ptr<QIODevice> part(const QString &name, qint64 limit, qint64 run);

private:
    std::shared_ptr<SourceBytes> m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
};

/// False after a document type or an entity, which no workbook has; the reader has an error then.
bool isPlainXml(QXmlStreamReader &xml);
/// The text of <si> or <is> at whose start the reader stands: runs joined, phonetic hints left out, _x000D_ undone.
QString xlsxRichText(QXmlStreamReader &xml);
/// "BC12" → column 54, row 12; false for anything else.
bool readCellReference(QStringView text, std::size_t *column, quint32 *row);

/// The rows of a sheet as they are unpacked.
class XlsxRows : public TableRows
{
public:
    XlsxRows(std::shared_ptr<XlsxBook> book, std::unique_ptr<ArchiveFile> archive, std::unique_ptr<QIODevice> xml, quint32 after);
    ~XlsxRows() override;
    bool next(TableBatch &batch) override;

private:
    void readCell(TableBatch &batch, std::size_t first);
    std::string_view kept(TableBatch &batch, std::string_view text);
    QString elementText();

    std::shared_ptr<XlsxBook> m_book;
    std::unique_ptr<ArchiveFile> m_archive;
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    const quint32 m_after;
    quint32 m_row = 0;
    std::size_t m_column = 0;
    bool m_finished = false;
};

} // namespace Roamscope
