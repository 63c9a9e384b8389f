// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Roamscope {

/// The interface languages: English in the source, the others as catalogs inside the program.
class Languages
{
public:
    /// Locale names with a catalog, "en" first.
    static QStringList available();
    /// "Deutsch", "English" …: as its speakers write it.
    static QString nativeName(const QString &language);
    /// The best of available() for a wish (empty = the system's languages).
    static QString choose(const QString &wish);
    /// Installs the catalogs, ours and Qt's own, and sets the locale for numbers and dates.
    static void install(const QString &wish);
};

} // namespace Roamscope
