// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/xlsxparts.h"

#include "models/capture/sourcebytes.h"
#include "models/capture/tables/xlsxbook.h"

#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t textBlock = 256 << 10;
constexpr quint32 maximumRow = 20'000'000;

/// What a part of an archive unpacks to, whatever its header says: bounded as a whole, and between two tags, as the XML
/// reader keeps a text until its end.
class PartDevice : public QIODevice
{
public:
    PartDevice(std::unique_ptr<QIODevice> device, qint64 limit, qint64 run)
        : m_device(std::move(device))
        , m_left(limit)
        , m_longest(run)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 read = m_left > 0 && m_run <= m_longest ? m_device->read(data, std::min(size, m_left)) : -1;
        if (read <= 0) {
            m_ended = true;
            return -1;
        }
        m_left -= read;
        qint64 last = read;
        while (last > 0 && data[last - 1] != '<')
            --last;
        m_run = last > 0 ? read - last : m_run + read;
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_device;
    qint64 m_left;
    const qint64 m_longest;
    qint64 m_run = 0;
    bool m_ended = false;
};

/// Text as spreadsheets escape control characters in it: "_x000D_".
QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        if (text[i] == QLatin1Char('_') && i + 6 < text.size() && text[i + 1] == QLatin1Char('x') && text[i + 6] == QLatin1Char('_')) {
            const ushort code = QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                result += QChar(code);
                i += 6;
            }
        }
        if (!isHex)
            result += text[i];
    }
    return result;
}

} // namespace

ArchiveFile::ArchiveFile(std::shared_ptr<SourceBytes> bytes)
    : m_bytes(std::move(bytes))
{
    m_buffer.setData(QByteArray::fromRawData(m_bytes->data(), qsizetype(m_bytes->size())));
    m_zip = std::make_unique<QuaZip>(&m_buffer);
    m_zip->setAutoClose(false);
    if (!m_zip->open(QuaZip::mdUnzip))
        m_zip.reset();
}

ArchiveFile::~ArchiveFile() = default;

int ArchiveFile::entries() const
{
    return m_zip ? m_zip->getEntriesCount() : 0;
}

bool ArchiveFile::has(const QString &name) const
{
    return m_zip && m_zip->setCurrentFile(name, QuaZip::csInsensitive);
}

std::unique_ptr<QIODevice> ArchiveFile::part(const QString &name, qint64 limit, qint64 run)
{
    if (!has(name))
        return {};
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        return {};
    return std::make_unique<PartDevice>(std::move(file), limit, run);
}

bool isPlainXml(QXmlStreamReader &xml)
{
    if (xml.tokenType() != QXmlStreamReader::DTD && xml.tokenType() != QXmlStreamReader::EntityReference)
        return true;
    xml.raiseError(QStringLiteral("DTD"));
    return false;
}

QString xlsxRichText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            phonetic += xml.name() == QLatin1String("rPh");
            inText = xml.name() == QLatin1String("t");
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            phonetic -= xml.name() == QLatin1String("rPh");
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText && phonetic == 0)
                text += xml.text();
            break;
        default:
            if (!isPlainXml(xml))
                return text;
            break;
        }
    }
    return withoutEscapes(text);
}

bool readCellReference(QStringView text, std::size_t *column, quint32 *row)
{
    qsizetype at = 0;
    quint32 letters = 0;
    while (at < text.size() && at < 3 && text[at] >= QLatin1Char('A') && text[at] <= QLatin1Char('Z'))
        letters = letters * 26 + (text[at++].unicode() - 'A' + 1);
    if (at == 0)
        return false;
    quint32 number = 0;
    for (; at < text.size(); ++at) {
        if (text[at] < QLatin1Char('0') || text[at] > QLatin1Char('9') || number > maximumRow)
            return false;
        number = number * 10 + (text[at].unicode() - '0');
    }
    *column = letters - 1;
    *row = number;
    return true;
}

XlsxRows::XlsxRows(std::shared_ptr<XlsxBook> book, std::unique_ptr<ArchiveFile> archive, std::unique_ptr<QIODevice> xml, quint32 after)
    : m_book(std::move(book))
    , m_archive(std::move(archive))
    , m_device(std::move(xml))
    , m_xml(m_device.get())
    , m_after(after)
{
}

XlsxRows::~XlsxRows()
{
    // The part is read out of the archive.
    m_device.reset();
}

std::string_view XlsxRows::kept(TableBatch &batch, std::string_view text)
{
    if (batch.texts.empty() || batch.texts.back().capacity() - batch.texts.back().size() < text.size()) {
        batch.texts.emplace_back();
        batch.texts.back().reserve(std::max(textBlock, text.size()));
    }
    std::string &block = batch.texts.back();
    const std::size_t at = block.size();
    block.append(text);
    return std::string_view(block).substr(at);
}

QString XlsxRows::elementText()
{
    QString text;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += m_xml.text();
            break;
        default:
            if (!isPlainXml(m_xml))
                return text;
            break;
        }
    }
    return text;
}

void XlsxRows::readCell(TableBatch &batch, std::size_t first)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    std::size_t column = m_column;
    quint32 ignored = 0;
    readCellReference(attributes.value(QLatin1String("r")), &column, &ignored);
    m_column = column + 1;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const auto style = attributes.value(QLatin1String("s")).toUInt();
    QString value;
    QString inlined;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        m_xml.readNext();
        if (!isPlainXml(m_xml))
            return;
        if (m_xml.isEndElement()) {
            --depth;
        } else if (m_xml.isStartElement()) {
            if (m_xml.name() == QLatin1String("v"))
                value = elementText();
            else if (m_xml.name() == QLatin1String("is"))
                inlined = xlsxRichText(m_xml);
            else
                ++depth;
        }
    }
    if (column >= maximumCells)
        return;
    std::string_view text;
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const uint index = value.trimmed().toUInt(&isNumber);
        text = isNumber ? m_book->string(index) : std::string_view();
    } else if (type == QLatin1String("b")) {
        text = value.trimmed() == QLatin1String("1") ? "true" : "false";
    } else if (type == QLatin1String("inlineStr")) {
        text = kept(batch, inlined.toStdString());
    } else if (type == QLatin1String("str")) {
        text = kept(batch, withoutEscapes(value).toStdString());
    } else if (type != QLatin1String("e")) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && type != QLatin1String("d") && m_book->isDate(style))
            text = kept(batch, XlsxBook::dateText(number, m_book->counts1904()));
        else
            text = kept(batch, value.toStdString());
    }
    while (batch.cells.size() - first <= column)
        batch.cells.push_back({"", 0, TableCell::Form::Plain, 0});
    batch.cells[first + column] = {text.data(), quint32(text.size()), TableCell::Form::Plain, 0};
}

bool XlsxRows::next(TableBatch &batch)
{
    if (m_finished)
        return false;
    quint64 bytes = 0;
    while (!m_xml.atEnd() && batch.rows.size() < batchRows && bytes < batchBytes) {
        m_xml.readNext();
        if (!isPlainXml(m_xml))
            break;
        if (!m_xml.isStartElement() || m_xml.name() != QLatin1String("row"))
            continue;
        const uint number = m_xml.attributes().value(QLatin1String("r")).toUInt();
        m_row = number > 0 && number <= maximumRow ? number : m_row + 1;
        m_column = 0;
        const std::size_t first = batch.cells.size();
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (!isPlainXml(m_xml) || (m_xml.isEndElement() && m_xml.name() == QLatin1String("row")))
                break;
            if (m_xml.isStartElement() && m_xml.name() == QLatin1String("c"))
                readCell(batch, first);
        }
        bool filled = false;
        for (std::size_t i = first; i < batch.cells.size(); ++i) {
            filled = filled || batch.cells[i].size > 0;
            bytes += batch.cells[i].size + sizeof(TableCell);
        }
        if (!filled || m_row <= m_after) {
            batch.cells.resize(first);
            continue;
        }
        batch.rows.push_back({.first = quint32(first), .count = quint32(batch.cells.size() - first), .place = {.number = m_row}});
    }
    if (m_xml.atEnd() || m_xml.hasError()) {
        m_finished = true;
        if (m_xml.hasError()) {
            const bool cut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
            batch.ledger.push_back({.kind = LedgerKind::SourceError, .reason = cut ? LedgerReason::Truncated : LedgerReason::InvalidXml, .line = m_row,
                                    .detail = m_xml.errorString().toUtf8().left(100)});
        }
    }
    return true;
}

} // namespace Roamscope
