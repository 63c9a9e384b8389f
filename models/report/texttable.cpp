// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/texttable.h"

#include "models/report/xlsxreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace Roamscope {

namespace {

/// Words of reading.
class TableText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TableReader)
public:
    static QString cannotRead(const QString &path, const QString &reason)
    {
        return tr("“%1” cannot be read: %2").arg(QDir::toNativeSeparators(path), reason);
    }
    static QString tooLarge(qint64 size) { return tr("it is larger than %1 MB").arg(size >> 20); }
    static QString tooManyRows(int rows) { return tr("The table has more than %1 rows; the others were left out.").arg(rows); }
    static QString tooMuchText() { return tr("The table holds more text than can be read; the rest was left out."); }
    static QString empty() { return tr("it is empty"); }
    static QString binary() { return tr("it is neither a workbook nor a table of text"); }
    static QString oldExcel() { return tr("it is in the old Excel format; save it as “Excel workbook (.xlsx)” or CSV"); }
    static QString cancelled() { return tr("Cancelled."); }
};

QString decoded(const QByteArray &content)
{
    if (const auto encoding = QStringConverter::encodingForData(content); encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        return decoder(content);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(content);
    if (!utf8.hasError())
        return text;
    // What Excel saves as plain "CSV" in western countries; the C1 range of Latin-1 hides the typographic signs.
    static constexpr char16_t high[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    text = QString::fromLatin1(content);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(high[c.unicode() - 0x80]);
    }
    return text;
}

/// The separator that the first line has most of, outside quotes.
QChar separatorOf(const QString &text)
{
    qsizetype counts[3] = {};
    constexpr char16_t candidates[] = {u',', u';', u'\t'};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && i < 100'000; ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char('\n'))
            break;
        for (int k = 0; !quoted && k < 3; ++k)
            counts[k] += c.unicode() == candidates[k];
    }
    const auto best = std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts);
    return QChar(candidates[best]);
}

ReadTables readCsv(const QByteArray &content, const QString &name, const TableLimits &limits, const std::atomic_bool *cancelled)
{
    ReadTables result;
    const QString text = decoded(content);
    const QChar separator = separatorOf(text);
    TextTable table;
    table.name = QFileInfo(name).completeBaseName();
    QStringList row;
    QString field;
    bool quoted = false;
    bool wasQuoted = false;
    qint64 left = limits.textSize / 2;
    const auto endField = [&] {
        if (row.size() < limits.columns) {
            left -= field.size() + 12;
            row.append(field.left(limits.cellLength));
        }
        field.resize(0);
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endField();
        if (row.size() == 1 && row.constFirst().isEmpty())
            row.clear();
        table.rows.push_back(std::move(row));
        row = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"')) {
                field += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
                field += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == QLatin1Char('"') && field.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
        } else if (c == separator) {
            endField();
        } else if (c == QLatin1Char('\n') || (c == QLatin1Char('\r') && (i + 1 >= text.size() || text.at(i + 1) != QLatin1Char('\n')))) {
            endRow();
            if (int(table.rows.size()) >= limits.rows && i + 1 < text.size()) {
                result.notices.append(TableText::tooManyRows(limits.rows));
                break;
            }
            if (left < 0) {
                result.notices.append(TableText::tooMuchText());
                break;
            }
            if (table.rows.size() % 1024 == 0 && cancelled && cancelled->load(std::memory_order_relaxed)) {
                result.error = TableText::cancelled();
                return result;
            }
        } else if (c != QLatin1Char('\r')) {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    result.tables.append(std::move(table));
    return result;
}

} // namespace

ReadTables readTables(const QByteArray &content, const QString &name, const TableLimits &limits, const std::atomic_bool *cancelled)
{
    ReadTables result;
    if (content.size() > limits.fileSize) {
        result.error = TableText::cannotRead(name, TableText::tooLarge(limits.fileSize));
    } else if (content.trimmed().isEmpty()) {
        result.error = TableText::cannotRead(name, TableText::empty());
    } else if (content.startsWith("\xD0\xCF\x11\xE0")) {
        result.error = TableText::cannotRead(name, TableText::oldExcel());
    } else if (XlsxReader::looksLike(content)) {
        QByteArray bytes = content;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        result = XlsxReader(limits, cancelled).read(&buffer);
        if (!result.error.isEmpty())
            result.error = TableText::cannotRead(name, result.error);
    } else if (!QStringConverter::encodingForData(content) && content.left(4096).contains('\0')) {
        result.error = TableText::cannotRead(name, TableText::binary());
    } else {
        result = readCsv(content, name, limits, cancelled);
    }
    return result;
}

ReadTables readTables(const QString &path, const TableLimits &limits, const std::atomic_bool *cancelled)
{
    QFile file(path);
    ReadTables result;
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = TableText::cannotRead(path, file.errorString());
        return result;
    }
    const QByteArray content = file.read(limits.fileSize + 1);
    if (file.error() != QFileDevice::NoError) {
        result.error = TableText::cannotRead(path, file.errorString());
        return result;
    }
    return readTables(content, path, limits, cancelled);
}

} // namespace Roamscope
