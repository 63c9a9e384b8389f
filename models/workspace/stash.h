// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Roamscope {

/// Edits that could not be saved where they belong, kept in the user's data folder with the checksum of
/// the file that they were made on, until they are saved or thrown away.
class Stash
{
public:
    struct Entry
    {
        QString path {}; ///< the file that the edits belong to
        QByteArray baseChecksum {}; ///< of that file when it was last read; empty when there was none
        QByteArray content {};
    };

    /// `folder` empty = the user's data folder.
    explicit Stash(const QString &folder = {});

    bool keep(const Entry &entry) const;
    void drop(const QString &path) const;
    /// Everything kept for files below a folder.
    QList<Entry> entriesBelow(const QString &folder) const;

    static QByteArray checksum(const QByteArray &content);

private:
    QString fileFor(const QString &path) const;
    QString m_folder;
};

} // namespace Roamscope
