// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace Roamscope {

/// What words in field names mean: "chargingEndTime", "stop_ts" and "end_date_time" speak of the same thing.
/// The words lie in resources/automap. Immutable after loading and safe to share between threads.
class FieldWords
{
public:
    /// The program's own words, read on first use.
    static const FieldWords &instance();

    /// Parts of a name as they are written, in lower case: camelCase, snake_case, digits apart, plural folded.
    static QStringList split(QStringView name);
    /// The things that a name speaks of, by the word that stands for them, each once, in order.
    /// Names without any sign between words ("evseid") are taken apart where all parts are known.
    QStringList meanings(QStringView name) const;
    /// Says little by itself: "id", "value".
    bool isWeak(const QString &meaning) const { return m_weak.contains(meaning); }

    /// A field that was given another name by a later version.
    struct Rename
    {
        QString object {}; ///< "CDR"; "*" = any
        QString from {}; ///< names from the end of the path, joined with '/'
        QString to {};
        QString since {}; ///< "OCPI 2.2.1"
    };
    const std::vector<Rename> &renames() const { return m_renames; }

private:
    FieldWords();
    QStringList takeApart(const QString &word) const;

    QHash<QString, QString> m_meanings; ///< word or phrase → the word that stands for it
    QSet<QString> m_weak;
    QSet<QString> m_known; ///< all single words
    qsizetype m_longestPhrase = 1; ///< in words
    std::vector<Rename> m_renames;
};

} // namespace Roamscope
