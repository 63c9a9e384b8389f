// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/lookupdata.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 maximumSize = 64 * 1024 * 1024;

std::string keyText(const SheetJson &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, SheetJson::error_handler_t::replace);
}

SheetJson csvRows(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    qsizetype at = 0;
    const qsizetype lineEnd = text.indexOf('\n');
    const char separator = csvSeparator(lineEnd < 0 ? text : text.first(lineEnd));
    const QByteArrayList names = csvRecord(text, &at, separator);
    SheetJson rows = SheetJson::array();
    while (at < text.size()) {
        const QByteArrayList fields = csvRecord(text, &at, separator);
        if (fields.size() == 1 && fields.constFirst().isEmpty())
            continue;
        SheetJson row = SheetJson::object();
        for (qsizetype i = 0; i < std::min(fields.size(), names.size()); ++i)
            row[QString::fromUtf8(names[i].trimmed()).toStdString()] = QString::fromUtf8(fields[i]).toStdString();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + 32);
    }
    return lower;
}

char csvSeparator(QByteArrayView header)
{
    char best = ',';
    qsizetype most = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        const qsizetype count = std::count(header.begin(), header.end(), separator);
        if (count > most) {
            most = count;
            best = separator;
        }
    }
    return best;
}

QByteArrayList csvRecord(QByteArrayView text, qsizetype *at, char separator)
{
    QByteArrayList fields;
    QByteArray field;
    bool quoted = false;
    qsizetype i = *at;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"') {
                field += c;
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                field += '"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"' && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            fields.append(field);
            field.clear();
            // Junk with a million separators is not a table.
            if (fields.size() > 4096)
                break;
        } else if (c == '\n') {
            ++i;
            break;
        } else if (c != '\r' || (i + 1 < text.size() && text[i + 1] != '\n')) {
            field += c;
        }
    }
    if (fields.size() > 4096) {
        const qsizetype end = text.indexOf('\n', i);
        i = end < 0 ? text.size() : end + 1;
    }
    fields.append(field);
    *at = i;
    return fields;
}

std::shared_ptr<const SheetJson> readLookup(const LookupTable &table, const QString &workspaceFolder, QString *error)
{
    if (table.file.isEmpty()) {
        if (table.rows.is_array())
            return std::make_shared<SheetJson>(table.rows);
        *error = QCoreApplication::translate("Roamscope", "it has neither a file nor rows");
        return nullptr;
    }
    // A sheet comes from a partner: it may read tables of the workspace, and nothing else of this computer.
    const QString folder = QFileInfo(workspaceFolder).canonicalFilePath();
    const QString path = QFileInfo(QDir(workspaceFolder).filePath(table.file)).canonicalFilePath();
    if (workspaceFolder.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "“%1” lies in a workspace, and none is open").arg(table.file);
        return nullptr;
    }
    if (path.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "“%1” is not in the workspace").arg(table.file);
        return nullptr;
    }
    if (!path.startsWith(folder + QLatin1Char('/'))) {
        *error = QCoreApplication::translate("Roamscope", "“%1” lies outside of the workspace").arg(table.file);
        return nullptr;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumSize) {
        *error = file.isOpen() ? QCoreApplication::translate("Roamscope", "“%1” is larger than 64 MB").arg(table.file)
                               : QStringLiteral("%1: %2").arg(table.file, file.errorString());
        return nullptr;
    }
    const QByteArray bytes = file.readAll();
    const QByteArrayView trimmed = QByteArrayView(bytes).trimmed();
    if (!trimmed.startsWith('[') && !trimmed.startsWith('{'))
        return std::make_shared<SheetJson>(csvRows(bytes));
    auto json = std::make_shared<SheetJson>(SheetJson::parse(bytes.begin(), bytes.end(), nullptr, false));
    if (!json->is_array()) {
        *error = QCoreApplication::translate("Roamscope", "“%1” is not a JSON list of objects").arg(table.file);
        return nullptr;
    }
    return json;
}

std::shared_ptr<const LookupIndex> indexLookup(const SheetJson &rows, const QString &key, const QString &value, bool ignoreCase, QString *error)
{
    auto index = std::make_shared<LookupIndex>();
    index->ignoreCase = ignoreCase;
    std::string keyName = key.toStdString();
    std::string valueName = value.toStdString();
    bool found = rows.empty();
    for (const SheetJson &row : rows) {
        if (!row.is_object())
            continue;
        if (keyName.empty() && !row.empty())
            keyName = row.begin().key();
        if (valueName.empty() && row.size() > 1)
            valueName = std::next(row.begin()).key();
        const auto keyAt = row.find(keyName);
        const auto valueAt = row.find(valueName);
        found = found || (keyAt != row.end() && valueAt != row.end());
        if (keyAt == row.end() || valueAt == row.end() || valueAt->is_null())
            continue;
        const std::string text = keyText(*keyAt);
        index->rows.emplace(ignoreCase ? lowered(text) : text, valueAt->dump(-1, ' ', false, SheetJson::error_handler_t::replace));
    }
    if (!found) {
        *error = QCoreApplication::translate("Roamscope", "no row has both “%1” and “%2”").arg(QString::fromStdString(keyName), QString::fromStdString(valueName));
        return nullptr;
    }
    return index;
}

} // namespace Roamscope
