// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/texttable.h"

#include <QByteArray>
#include <QHash>

class QIODevice;
class QuaZip;

namespace Roamscope {

/// Reads the texts of a workbook: no formats, no formulas (what they had computed stands beside them). The file may
/// be hostile: zip bombs, endless rows, entities and broken XML end in a notice or an error, never in memory.
class XlsxReader
{
public:
    explicit XlsxReader(const TableLimits &limits, const std::atomic_bool *cancelled = nullptr);

    /// True when it begins as an archive does.
    static bool looksLike(const QByteArray &content);
    ReadTables read(QIODevice *device);

    // The parts by themselves, for tests and fuzzing.
    /// Names of the sheets in order, with the ids of their relationships.
    QList<std::pair<QString, QString>> workbook(const QByteArray &xml);
    /// Id → path within the archive, for relationships of a kind ("/worksheet").
    QHash<QString, QString> relationships(const QByteArray &xml, const QString &kind);
    bool sharedStrings(QIODevice *xml);
    bool sheet(QIODevice *xml, TextTable *table);
    const QStringList &strings() const { return m_strings; }
    const QStringList &notices() const { return m_notices; }

    /// "BC12" → column 54, row 12 (0 when it has none); false for anything else.
    static bool cellReference(QStringView text, int *column, int *row);
    /// Text as spreadsheets escape control characters in it: "_x000D_".
    static QString unescaped(const QString &text);

private:
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    QByteArray part(QuaZip &zip, const QString &name, qint64 limit);
    bool take(qsizetype characters);
    void notice(const QString &text);

    TableLimits m_limits;
    const std::atomic_bool *m_cancelled;
    QStringList m_strings;
    QStringList m_notices;
    qint64 m_textLeft;
};

} // namespace Roamscope
