// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/stash.h"

#include "models/workspace/jsonfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Roamscope {

Stash::Stash(const QString &folder)
    : m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/stash");
}

QByteArray Stash::checksum(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QString Stash::fileFor(const QString &path) const
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".json");
}

bool Stash::keep(const Entry &entry) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    JsonFile::Json json = JsonFile::Json::object();
    json["path"] = jsonFromText(entry.path);
    json["base"] = entry.baseChecksum.toStdString();
    json["content"] = jsonFromText(QString::fromUtf8(entry.content));
    FileError error;
    return JsonFile::write(fileFor(entry.path), JsonFile::toBytes(json), &error);
}

void Stash::drop(const QString &path) const
{
    QFile::remove(fileFor(path));
}

QList<Stash::Entry> Stash::entriesBelow(const QString &folder) const
{
    QList<Entry> entries;
    const QString below = QDir::cleanPath(folder) + QLatin1Char('/');
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        FileError error;
        const JsonFile::Json json = JsonFile::read(file.absoluteFilePath(), &error);
        if (!json.is_object() || !json.contains("path") || !json.contains("content"))
            continue;
        Entry entry {.path = jsonText(json["path"]),
                     .baseChecksum = json.contains("base") ? jsonText(json["base"]).toLatin1() : QByteArray(),
                     .content = jsonText(json["content"]).toUtf8()};
        if (entry.path.startsWith(below))
            entries.append(entry);
    }
    return entries;
}

} // namespace Roamscope
