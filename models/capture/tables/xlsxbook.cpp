// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/xlsxbook.h"

#include "models/capture/isotime.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/xlsxparts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr qint64 day = qint64(86400) * 1000;

QString noWorkbook()
{
    return QCoreApplication::translate("Roamscope::Tables", "It is no workbook that can be read. Save it again as “Excel workbook (.xlsx)” or as CSV.");
}

/// The path of a relationship's target within the archive.
QString targetPath(const QString &folder, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList parts = folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String(".."))
            parts.isEmpty() ? void() : parts.removeLast();
        else if (part != QLatin1String("."))
            parts.append(part);
    }
    return parts.join(QLatin1Char('/'));
}

} // namespace

bool XlsxBook::looksLike(std::string_view head)
{
    return head.starts_with("PK\x03\x04");
}

bool XlsxBook::isDateFormat(QStringView code)
{
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('[')) {
            // [Red], [$-409], but [h] counts hours.
            const qsizetype close = code.indexOf(QLatin1Char(']'), i);
            if (close < 0)
                return false;
            const QString inside = code.mid(i + 1, close - i - 1).toString().toLower();
            if (!inside.isEmpty() && inside.count(inside[0]) == inside.size() && QStringLiteral("hms").contains(inside[0]))
                return true;
            i = close;
        } else if (QStringLiteral("yYdDhHsS").contains(c)) {
            return true;
        } else if (c == QLatin1Char('m') || c == QLatin1Char('M')) {
            return true;
        } else if (c == QLatin1Char(';') || c == QLatin1Char('G') || c == QLatin1Char('0') || c == QLatin1Char('#')) {
            return false; // the first part decides; "General", numbers
        }
    }
    return false;
}

std::string XlsxBook::dateText(double days, bool counts1904)
{
    if (!std::isfinite(days) || days < 0 || days > 2'958'466) // year 10000
        return {};
    const qint64 total = std::llround(days * double(day)); // ms
    QByteArray text;
    if (total < day) {
        text = formatIsoTime(total * 1000).mid(11);
    } else {
        // 1900 was no leap year, but spreadsheets count as if: day 60 is the 29th of February.
        const qint64 epoch = counts1904 ? -24107 : total < 60 * day ? -25568 : -25569;
        text = formatIsoTime((total + epoch * day) * 1000);
    }
    text.chop(1); // Z: a spreadsheet knows no zone
    return text.toStdString();
}

std::string_view XlsxBook::string(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

QHash<QString, QString> XlsxBook::readRelationships(QIODevice *device, QStringView kind)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(device);
    while (!xml.atEnd() && targets.size() < 10'000) {
        xml.readNext();
        if (!isPlainXml(xml))
            break;
        if (!xml.isStartElement() || xml.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        // Transitional and strict workbooks name the kinds differently, with the same end. What lies elsewhere is left alone.
        if (attributes.value(QLatin1String("Type")).endsWith(kind) && attributes.value(QLatin1String("TargetMode")) != QLatin1String("External"))
            targets.insert(attributes.value(QLatin1String("Id")).toString(), attributes.value(QLatin1String("Target")).toString());
    }
    return targets;
}

bool XlsxBook::readWorkbook(QIODevice *device, const QHash<QString, QString> &targets)
{
    QXmlStreamReader xml(device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!isPlainXml(xml))
            break;
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr"))
            m_counts1904 = attributes.value(QLatin1String("date1904")) == QLatin1String("1") || attributes.value(QLatin1String("date1904")) == QLatin1String("true");
        if (xml.name() != QLatin1String("sheet") || int(m_sheets.size()) >= m_limits.sheets)
            continue;
        XlsxSheet sheet {attributes.value(QLatin1String("name")).toString().left(255), {}};
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
                sheet.path = targets.value(attribute.value().toString());
        }
        if (!sheet.path.isEmpty())
            m_sheets.push_back(std::move(sheet));
    }
    return !m_sheets.empty();
}

bool XlsxBook::readStyles(QIODevice *device)
{
    QXmlStreamReader xml(device);
    QHash<int, bool> formats;
    bool inCells = false;
    while (!xml.atEnd() && m_dateStyles.size() < 100'000 && formats.size() < 100'000) {
        xml.readNext();
        if (!isPlainXml(xml))
            return false;
        if (xml.isEndElement() && xml.name() == QLatin1String("cellXfs"))
            inCells = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("cellXfs")) {
            inCells = true;
        } else if (xml.name() == QLatin1String("numFmt")) {
            formats.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(), isDateFormat(xml.attributes().value(QLatin1String("formatCode"))));
        } else if (inCells && xml.name() == QLatin1String("xf")) {
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            // 14 to 22 and 45 to 47 are dates and times everywhere, the others in East Asia.
            const bool known = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
            m_dateStyles.push_back(formats.value(id, known));
        }
    }
    return !xml.hasError();
}

bool XlsxBook::readStrings(QIODevice *device)
{
    QXmlStreamReader xml(device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!isPlainXml(xml))
            break;
        if (!xml.isStartElement() || xml.name() != QLatin1String("si"))
            continue;
        const QByteArray text = xlsxRichText(xml).toUtf8();
        if (m_ends.size() >= m_limits.stringCount || qint64(m_text.size()) + text.size() > m_limits.strings) {
            m_notes.push_back({.kind = LedgerKind::SourceError, .reason = LedgerReason::ExpansionLimit, .detail = "xl/sharedStrings.xml"});
            return false;
        }
        m_text.append(text.constData(), std::size_t(text.size()));
        m_ends.push_back(m_text.size());
    }
    if (xml.hasError())
        m_notes.push_back({.kind = LedgerKind::SourceError, .reason = LedgerReason::Truncated, .detail = "xl/sharedStrings.xml: " + xml.errorString().toUtf8().left(80)});
    return !xml.hasError();
}

std::shared_ptr<XlsxBook> XlsxBook::open(const std::shared_ptr<SourceBytes> &bytes, const XlsxLimits &limits, QString *error)
{
    *error = noWorkbook();
    if (!bytes || !looksLike({bytes->data(), std::size_t(bytes->size())}))
        return {};
    ArchiveFile archive(bytes);
    if (!archive.isOpen() || archive.entries() > limits.entries)
        return {};
    auto book = std::make_shared<XlsxBook>();
    book->m_bytes = bytes;
    book->m_limits = limits;
    // Where the workbook lies is told by the archive's own relationships; nearly always here.
    QString path = QStringLiteral("xl/workbook.xml");
    if (const auto part = archive.part(QStringLiteral("_rels/.rels"), limits.smallPart, limits.run)) {
        for (const QString &target : readRelationships(part.get(), u"/officeDocument"))
            path = targetPath({}, target);
    }
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString folder = slash < 0 ? QString() : path.left(slash);
    const QString relations = (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + QStringLiteral("_rels/") + path.mid(slash + 1) + QStringLiteral(".rels");
    const auto targetsOf = [&](QStringView kind) {
        const auto part = archive.part(relations, limits.smallPart, limits.run);
        QHash<QString, QString> targets = part ? readRelationships(part.get(), kind) : QHash<QString, QString>();
        for (QString &target : targets)
            target = targetPath(folder, target);
        return targets;
    };
    const QHash<QString, QString> sheets = targetsOf(u"/worksheet");
    {
        const auto part = archive.part(path, limits.smallPart, limits.run);
        if (!part || !book->readWorkbook(part.get(), sheets)) {
            // XLSB and encrypted books are archives as well.
            return {};
        }
    }
    for (const QString &target : targetsOf(u"/styles")) {
        if (const auto part = archive.part(target, limits.smallPart, limits.run))
            book->readStyles(part.get());
    }
    for (const QString &target : targetsOf(u"/sharedStrings")) {
        if (const auto part = archive.part(target, limits.strings * 4, limits.run))
            book->readStrings(part.get());
    }
    error->clear();
    return book;
}

std::unique_ptr<TableRows> XlsxBook::rows(const std::shared_ptr<XlsxBook> &book, std::size_t sheet, quint32 after)
{
    if (sheet >= book->m_sheets.size())
        return {};
    auto archive = std::make_unique<ArchiveFile>(book->m_bytes);
    std::unique_ptr<QIODevice> part = archive->isOpen() ? archive->part(book->m_sheets[sheet].path, book->m_limits.sheet, book->m_limits.run) : nullptr;
    if (!part)
        return {};
    return std::make_unique<XlsxRows>(book, std::move(archive), std::move(part), after);
}

std::unique_ptr<TableRows> XlsxBook::rowsOf(const std::shared_ptr<XlsxBook> &book, std::unique_ptr<QIODevice> xml, quint32 after)
{
    return std::make_unique<XlsxRows>(book, nullptr, std::move(xml), after);
}

} // namespace Roamscope
