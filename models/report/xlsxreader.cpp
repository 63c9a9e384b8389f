// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/xlsxreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

namespace Roamscope {

namespace {

/// Gives at most so many bytes of another device: what an archive's part unpacks to, whatever its header says.
class BoundedDevice : public QIODevice
{
public:
    BoundedDevice(QIODevice *device, qint64 limit)
        : m_device(device)
        , m_left(limit)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool wasCut() const { return m_cut; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_left <= 0) {
            char more = 0;
            m_cut = m_cut || m_device->read(&more, 1) > 0;
            return -1;
        }
        const qint64 read = m_device->read(data, qMin(size, m_left));
        if (read > 0)
            m_left -= read;
        return read <= 0 ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *m_device;
    qint64 m_left;
    bool m_cut = false;
};

/// No workbook needs a document type; those who want entities do.
bool isAllowed(QXmlStreamReader &xml)
{
    if (xml.tokenType() == QXmlStreamReader::DTD || xml.tokenType() == QXmlStreamReader::EntityReference) {
        xml.raiseError(QCoreApplication::translate("Roamscope::TableReader", "it has a document type, which no workbook has"));
        return false;
    }
    return true;
}

/// Text of <si> or <is>: runs joined, phonetic hints left out. Stops at the end of the element.
QString richText(QXmlStreamReader &xml, qsizetype limit)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            phonetic += xml.name() == QLatin1StringView("rPh");
            inText = xml.name() == QLatin1StringView("t");
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            phonetic -= xml.name() == QLatin1StringView("rPh");
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText && phonetic == 0 && text.size() < limit)
                text += xml.text().left(limit - text.size());
            break;
        default:
            if (!isAllowed(xml))
                return text;
            break;
        }
    }
    return text;
}

QString textOfElement(QXmlStreamReader &xml, qsizetype limit)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth == 1 && text.size() < limit)
                text += xml.text().left(limit - text.size());
            break;
        default:
            if (!isAllowed(xml))
                return text;
            break;
        }
    }
    return text;
}

QString cleanPath(const QString &base, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList parts = base.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1StringView("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != QLatin1StringView(".")) {
            parts.append(part);
        }
    }
    return parts.join(QLatin1Char('/'));
}

bool isOfKind(QStringView type, const QString &kind)
{
    // Transitional and strict workbooks name their relationships differently, with the same end.
    return type.endsWith(kind);
}

} // namespace

XlsxReader::XlsxReader(const TableLimits &limits, const std::atomic_bool *cancelled)
    : m_limits(limits)
    , m_cancelled(cancelled)
    , m_textLeft(limits.textSize / 2)
{
}

bool XlsxReader::looksLike(const QByteArray &content)
{
    return content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06");
}

void XlsxReader::notice(const QString &text)
{
    if (m_notices.size() < 50 && !m_notices.contains(text))
        m_notices.append(text);
}

bool XlsxReader::take(qsizetype characters)
{
    m_textLeft -= characters;
    return m_textLeft >= 0;
}

bool XlsxReader::cellReference(QStringView text, int *column, int *row)
{
    qsizetype at = 0;
    int letters = 0;
    while (at < text.size() && at < 3 && text.at(at) >= QLatin1Char('A') && text.at(at) <= QLatin1Char('Z'))
        letters = letters * 26 + (text.at(at++).unicode() - 'A' + 1);
    if (at == 0)
        return false;
    qint64 number = 0;
    for (; at < text.size(); ++at) {
        if (text.at(at) < QLatin1Char('0') || text.at(at) > QLatin1Char('9') || number > 10'000'000)
            return false;
        number = number * 10 + (text.at(at).unicode() - '0');
    }
    *column = letters - 1;
    *row = int(number);
    return true;
}

QString XlsxReader::unescaped(const QString &text)
{
    if (!text.contains(QLatin1StringView("_x")))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('_') && i + 6 < text.size() && text.at(i + 1) == QLatin1Char('x') && text.at(i + 6) == QLatin1Char('_')) {
            bool isHex = false;
            const ushort code = QStringView(text).mid(i + 2, 4).toUShort(&isHex, 16);
            if (isHex) {
                result += QChar(code);
                i += 6;
                continue;
            }
        }
        result += text.at(i);
    }
    return result;
}

QList<std::pair<QString, QString>> XlsxReader::workbook(const QByteArray &bytes)
{
    QList<std::pair<QString, QString>> sheets;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!isAllowed(xml))
            break;
        if (!xml.isStartElement() || xml.name() != QLatin1StringView("sheet"))
            continue;
        if (sheets.size() >= m_limits.sheets) {
            notice(QCoreApplication::translate("Roamscope::TableReader", "The workbook has more than %1 sheets; the others were left out.").arg(m_limits.sheets));
            break;
        }
        QString id;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == QLatin1StringView("id") && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        }
        sheets.append({xml.attributes().value(QLatin1StringView("name")).toString().left(255), id});
    }
    return sheets;
}

QHash<QString, QString> XlsxReader::relationships(const QByteArray &bytes, const QString &kind)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && targets.size() < 10'000) {
        xml.readNext();
        if (!isAllowed(xml))
            break;
        if (!xml.isStartElement() || xml.name() != QLatin1StringView("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        // What lies outside the archive is not looked at.
        if (!isOfKind(attributes.value(QLatin1StringView("Type")), kind) || attributes.value(QLatin1StringView("TargetMode")) == QLatin1StringView("External"))
            continue;
        targets.insert(attributes.value(QLatin1StringView("Id")).toString(), attributes.value(QLatin1StringView("Target")).toString());
    }
    return targets;
}

bool XlsxReader::sharedStrings(QIODevice *device)
{
    QXmlStreamReader xml(device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!isAllowed(xml))
            break;
        if (!xml.isStartElement() || xml.name() != QLatin1StringView("si"))
            continue;
        const QString text = richText(xml, m_limits.cellLength);
        if (m_strings.size() >= m_limits.sharedStrings || !take(text.size() + 16)) {
            notice(QCoreApplication::translate("Roamscope::TableReader", "The workbook holds more text than can be read; the rest was left out."));
            return false;
        }
        m_strings.append(unescaped(text));
        if (m_strings.size() % 1024 == 0 && isCancelled())
            return false;
    }
    return !xml.hasError();
}

bool XlsxReader::sheet(QIODevice *device, TextTable *table)
{
    QXmlStreamReader xml(device);
    int row = 0; // as the file counts, from 1
    int column = 0;
    QStringList cells;
    bool inRow = false;
    bool cut = false;
    const auto finishRow = [&] {
        if (!inRow)
            return true;
        inRow = false;
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            return true;
        // A file may claim row 1,000,000 with nothing above it: the gap is bounded like everything else.
        if (table->rows.empty())
            table->firstRow = row;
        const int index = row - table->firstRow;
        if (index < int(table->rows.size()))
            return true; // a row that goes back up
        if (index >= m_limits.rows)
            return false;
        table->rows.resize(std::size_t(index));
        table->rows.push_back(std::move(cells));
        cells = {};
        return true;
    };
    while (!xml.atEnd() && !cut) {
        xml.readNext();
        if (!isAllowed(xml))
            break;
        if (xml.isEndElement() && xml.name() == QLatin1StringView("row")) {
            cut = !finishRow();
            continue;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("row")) {
            cut = !finishRow();
            const int number = xml.attributes().value(QLatin1StringView("r")).toInt();
            row = number > 0 && number <= 10'000'000 ? number : row + 1;
            column = 0;
            cells.clear();
            inRow = true;
            if (row % 256 == 0 && isCancelled())
                return false;
            continue;
        }
        if (xml.name() != QLatin1StringView("c") || !inRow)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        int at = column;
        int ignored = 0;
        cellReference(attributes.value(QLatin1StringView("r")), &at, &ignored);
        column = at + 1;
        const QString type = attributes.value(QLatin1StringView("t")).toString();
        QString text;
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            xml.readNext();
            if (!isAllowed(xml))
                break;
            if (xml.isEndElement()) {
                --depth;
            } else if (xml.isStartElement()) {
                if (xml.name() == QLatin1StringView("v"))
                    text = textOfElement(xml, m_limits.cellLength);
                else if (xml.name() == QLatin1StringView("is"))
                    text = unescaped(richText(xml, m_limits.cellLength));
                else
                    ++depth;
            }
        }
        if (type == QLatin1StringView("s")) {
            bool isNumber = false;
            const int index = text.trimmed().toInt(&isNumber);
            text = isNumber && index >= 0 && index < m_strings.size() ? m_strings.at(index) : QString();
        } else if (type == QLatin1StringView("b")) {
            text = text.trimmed() == QLatin1StringView("1") ? QStringLiteral("true") : QStringLiteral("false");
        } else if (type == QLatin1StringView("str")) {
            text = unescaped(text);
        }
        if (at >= m_limits.columns) {
            notice(QCoreApplication::translate("Roamscope::TableReader", "“%1” has more than %2 columns; the others were left out.").arg(table->name).arg(m_limits.columns));
            continue;
        }
        // Empty cells cost memory as well: the same text in a million cells is shared, the cells are not.
        if (!take((type == QLatin1StringView("s") ? 0 : text.size()) + 12 * qMax<qsizetype>(1, at + 1 - cells.size()))) {
            notice(QCoreApplication::translate("Roamscope::TableReader", "The workbook holds more text than can be read; the rest was left out."));
            return true;
        }
        while (cells.size() <= at)
            cells.append(QString());
        cells[at] = text;
    }
    cut = cut || !finishRow();
    if (cut)
        notice(QCoreApplication::translate("Roamscope::TableReader", "“%1” has more than %2 rows; the others were left out.").arg(table->name).arg(m_limits.rows));
    if (xml.hasError() && !cut)
        notice(QCoreApplication::translate("Roamscope::TableReader", "“%1” is damaged at line %2 of its part (%3); what stands before was read.").arg(table->name).arg(xml.lineNumber()).arg(xml.errorString()));
    return true;
}

QByteArray XlsxReader::part(QuaZip &zip, const QString &name, qint64 limit)
{
    if (!zip.setCurrentFile(name, QuaZip::csInsensitive))
        return {};
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray content = file.read(limit);
    if (content.size() == limit)
        notice(QCoreApplication::translate("Roamscope::TableReader", "“%1” in the workbook is too large; its end was left out.").arg(name));
    return content;
}

ReadTables XlsxReader::read(QIODevice *device)
{
    ReadTables result;
    QuaZip zip(device);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdUnzip)) {
        result.error = QCoreApplication::translate("Roamscope::TableReader", "It is no workbook: the archive is damaged. Save it again as “Excel workbook (.xlsx)”.");
        return result;
    }
    if (zip.getEntriesCount() > 20'000) {
        result.error = QCoreApplication::translate("Roamscope::TableReader", "It is no workbook: the archive holds %1 files.").arg(zip.getEntriesCount());
        return result;
    }
    constexpr qint64 smallPart = 4 << 20;
    // Where the workbook lies is told by the archive's own relationships; nearly always xl/workbook.xml.
    QString bookPath = QStringLiteral("xl/workbook.xml");
    for (const QString &target : relationships(part(zip, QStringLiteral("_rels/.rels"), smallPart), QStringLiteral("/officeDocument")))
        bookPath = cleanPath({}, target);
    const QString folder = bookPath.contains(QLatin1Char('/')) ? bookPath.left(bookPath.lastIndexOf(QLatin1Char('/'))) : QString();
    const QString relationsPath = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + QStringLiteral("_rels/") + bookPath.mid(bookPath.lastIndexOf(QLatin1Char('/')) + 1)
        + QStringLiteral(".rels");
    const QByteArray book = part(zip, bookPath, smallPart);
    const QList<std::pair<QString, QString>> sheets = workbook(book);
    if (sheets.isEmpty()) {
        result.error = QCoreApplication::translate("Roamscope::TableReader", "It is no workbook: it has no sheets. Save it again as “Excel workbook (.xlsx)”.");
        return result;
    }
    const QByteArray relations = part(zip, relationsPath, smallPart);
    const QHash<QString, QString> sheetPaths = relationships(relations, QStringLiteral("/worksheet"));

    const auto openPart = [&](const QString &path, const auto &parse) {
        if (!zip.setCurrentFile(path, QuaZip::csInsensitive))
            return false;
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        BoundedDevice bounded(&file, m_limits.partSize);
        parse(&bounded);
        if (bounded.wasCut())
            notice(QCoreApplication::translate("Roamscope::TableReader", "“%1” in the workbook is too large; its end was left out.").arg(path));
        return true;
    };
    for (const QString &target : relationships(relations, QStringLiteral("/sharedStrings")))
        openPart(cleanPath(folder, target), [this](QIODevice *xml) { sharedStrings(xml); });
    for (const auto &[name, id] : sheets) {
        if (isCancelled())
            break;
        const QString path = sheetPaths.value(id);
        TextTable table;
        table.name = name;
        // A chart sheet has no cells.
        if (path.isEmpty())
            continue;
        if (!openPart(cleanPath(folder, path), [&](QIODevice *xml) { sheet(xml, &table); }))
            notice(QCoreApplication::translate("Roamscope::TableReader", "The sheet “%1” is missing in the workbook.").arg(name));
        result.tables.append(std::move(table));
    }
    zip.close();
    result.notices = m_notices;
    if (isCancelled()) {
        result.tables.clear();
        result.error = QCoreApplication::translate("Roamscope::TableReader", "Cancelled.");
    }
    return result;
}

} // namespace Roamscope
