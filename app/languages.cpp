// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace Roamscope {

namespace {

const QString prefix = QStringLiteral("roamscope_");

} // namespace

QStringList Languages::available()
{
    QStringList languages {QStringLiteral("en")};
    const QStringList files = QDir(QStringLiteral(":/translations")).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString &file : files)
        languages.append(file.mid(prefix.size()).chopped(3));
    return languages;
}

QString Languages::nativeName(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (language == QLatin1StringView("en"))
        name = QStringLiteral("English");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString Languages::choose(const QString &wish)
{
    const QStringList languages = available();
    const QStringList wanted = wish.isEmpty() ? QLocale::system().uiLanguages() : QStringList {wish};
    for (const QString &tag : wanted) {
        // "zh-Hans-CN" and "zh_CN" are the same wish; "de-AT" is served by "de".
        const QLocale locale(QString(tag).replace(QLatin1Char('-'), QLatin1Char('_')));
        for (const QString &candidate : {locale.name(), locale.name().section(QLatin1Char('_'), 0, 0)}) {
            if (languages.contains(candidate))
                return candidate;
        }
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript
            && languages.contains(QStringLiteral("zh_CN")))
            return QStringLiteral("zh_CN");
    }
    return QStringLiteral("en");
}

void Languages::install(const QString &wish)
{
    const QString language = choose(wish);
    // Numbers and dates follow the wish; by the system's own locale where nothing was wished.
    if (!wish.isEmpty())
        QLocale::setDefault(QLocale(language));
    auto *application = QCoreApplication::instance();
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    auto *qt = new QTranslator(application);
    if (language != QLatin1StringView("en") && qt->load(QStringLiteral("qtbase_") + language, qtFolder))
        QCoreApplication::installTranslator(qt);
    auto *ours = new QTranslator(application);
    if (ours->load(QStringLiteral(":/translations/") + prefix + language))
        QCoreApplication::installTranslator(ours);
}

} // namespace Roamscope
