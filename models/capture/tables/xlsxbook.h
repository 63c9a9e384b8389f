// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/tables/tablecells.h"

#include <QHash>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace Roamscope {

class SourceBytes;

/// How much of a workbook is read: a few kilobytes of archive can hold petabytes.
struct XlsxLimits
{
    qint64 smallPart = 16 << 20; ///< unpacked, of the parts that list others
    qint64 sheet = qint64(4) << 30; ///< unpacked; it is never held as a whole
    qint64 strings = qint64(256) << 20; ///< bytes of all shared texts together
    qint64 run = 8 << 20; ///< between two tags: one cell
    std::size_t stringCount = 8'000'000;
    int sheets = 200;
    int entries = 20'000; ///< files in the archive
};

struct XlsxSheet
{
    QString name {};
    QString path {}; ///< in the archive
};

/// A workbook of which rows are read one after the other: the shared texts are kept (bounded), the sheets are not.
class XlsxBook
{
public:
    /// Null when it is no workbook that can be read; `error` is a translated sentence then.
    static std::shared_ptr<XlsxBook> open(const std::shared_ptr<SourceBytes> &bytes, const XlsxLimits &limits, QString *error);
    static bool looksLike(std::string_view head);

    const std::vector<XlsxSheet> &sheets() const { return m_sheets; }
    /// What was left out, for the ledger.
    const std::vector<LedgerEntry> &notes() const { return m_notes; }
    /// The rows of a sheet that come after row `after`; a cell is "" where a row has none. Keeps the book.
    static std::unique_ptr<TableRows> rows(const std::shared_ptr<XlsxBook> &book, std::size_t sheet, quint32 after);

    // The parts by themselves, for tests and fuzzing.
    bool readWorkbook(QIODevice *xml, const QHash<QString, QString> &targets);
    bool readStyles(QIODevice *xml);
    bool readStrings(QIODevice *xml);
    static QHash<QString, QString> readRelationships(QIODevice *xml, QStringView kind);
    static std::unique_ptr<TableRows> rowsOf(const std::shared_ptr<XlsxBook> &book, std::unique_ptr<QIODevice> xml, quint32 after);
    XlsxBook() = default;

    std::string_view string(std::size_t index) const;
    bool isDate(std::size_t style) const { return style < m_dateStyles.size() && m_dateStyles[style]; }
    bool counts1904() const { return m_counts1904; }
    const XlsxLimits &limits() const { return m_limits; }

    /// A number of days as ISO text without zone, a time of day alone below one.
    static std::string dateText(double days, bool counts1904);
    /// Whether a number format shows dates or times: "yyyy-mm-dd hh:mm", not "0.00" or "[Red]0".
    static bool isDateFormat(QStringView code);

private:
    std::shared_ptr<SourceBytes> m_bytes;
    XlsxLimits m_limits;
    std::vector<XlsxSheet> m_sheets;
    std::vector<LedgerEntry> m_notes;
    std::vector<bool> m_dateStyles;
    std::string m_text; ///< of all shared strings
    std::vector<std::size_t> m_ends; ///< of each in it
    bool m_counts1904 = false;
};

} // namespace Roamscope
