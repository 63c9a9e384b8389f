// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

#include <array>

namespace Roamscope {

namespace {

constexpr std::array schemeNames {"system", "light", "dark", "high-contrast"};
constexpr int maximumRecentActions = 12;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString shortcutKey(const QString &actionId)
{
    return key("shortcuts/") + actionId;
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

ColourScheme Settings::colourScheme() const
{
    const QString name = QSettings().value(key("view/colours")).toString();
    for (std::size_t i = 0; i < schemeNames.size(); ++i) {
        if (name == QLatin1StringView(schemeNames[i]))
            return ColourScheme(i);
    }
    return ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    if (scheme == colourScheme())
        return;
    QSettings().setValue(key("view/colours"), QString::fromLatin1(schemeNames[std::size_t(scheme)]));
    Q_EMIT colourSchemeChanged();
}

QString Settings::language() const
{
    return QSettings().value(key("view/language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    QSettings().setValue(key("view/language"), language);
    Q_EMIT languageChanged();
}

bool Settings::showsLocalTime() const
{
    return QSettings().value(key("view/localTime"), false).toBool();
}

void Settings::setShowsLocalTime(bool local)
{
    if (local == showsLocalTime())
        return;
    QSettings().setValue(key("view/localTime"), local);
    Q_EMIT timeDisplayChanged();
}

QString Settings::indexFolder() const
{
    return QSettings().value(key("capture/indexFolder")).toString();
}

void Settings::setIndexFolder(const QString &folder)
{
    if (folder == indexFolder())
        return;
    QSettings().setValue(key("capture/indexFolder"), folder);
    Q_EMIT indexFolderChanged();
}

int Settings::recentLimit() const
{
    return qBound(0, QSettings().value(key("recent/limit"), 12).toInt(), 50);
}

void Settings::setRecentLimit(int limit)
{
    QSettings settings;
    settings.setValue(key("recent/limit"), limit);
    for (const char *name : {"recent/captures", "recent/workspaces"}) {
        const QStringList entries = settings.value(key(name)).toStringList();
        settings.setValue(key(name), entries.mid(0, recentLimit()));
    }
    Q_EMIT recentChanged();
}

bool Settings::restoresSession() const
{
    return QSettings().value(key("session/restore"), true).toBool();
}

void Settings::setRestoresSession(bool restore)
{
    QSettings().setValue(key("session/restore"), restore);
}

QStringList Settings::recentCaptures() const
{
    return QSettings().value(key("recent/captures")).toStringList();
}

void Settings::addRecentCapture(const QStringList &paths)
{
    addRecent(key("recent/captures"), paths.join(QLatin1Char('\n')));
}

QStringList Settings::recentWorkspaces() const
{
    return QSettings().value(key("recent/workspaces")).toStringList();
}

void Settings::addRecentWorkspace(const QString &folder)
{
    addRecent(key("recent/workspaces"), folder);
}

void Settings::addRecent(const QString &name, const QString &entry)
{
    if (entry.isEmpty())
        return;
    QSettings settings;
    QStringList entries = settings.value(name).toStringList();
    entries.removeAll(entry);
    entries.prepend(entry);
    settings.setValue(name, entries.mid(0, recentLimit()));
    Q_EMIT recentChanged();
}

void Settings::removeRecent(const QString &entry)
{
    QSettings settings;
    for (const char *name : {"recent/captures", "recent/workspaces"}) {
        QStringList entries = settings.value(key(name)).toStringList();
        if (entries.removeAll(entry) > 0)
            settings.setValue(key(name), entries);
    }
    Q_EMIT recentChanged();
}

void Settings::clearRecent()
{
    QSettings settings;
    settings.remove(key("recent/captures"));
    settings.remove(key("recent/workspaces"));
    Q_EMIT recentChanged();
}

std::optional<QKeySequence> Settings::shortcut(const QString &actionId) const
{
    const QVariant value = QSettings().value(shortcutKey(actionId));
    if (!value.isValid())
        return std::nullopt;
    return QKeySequence::fromString(value.toString(), QKeySequence::PortableText);
}

void Settings::setShortcut(const QString &actionId, const std::optional<QKeySequence> &shortcut)
{
    QSettings settings;
    if (shortcut)
        settings.setValue(shortcutKey(actionId), shortcut->toString(QKeySequence::PortableText));
    else
        settings.remove(shortcutKey(actionId));
}

QStringList Settings::recentActions() const
{
    return QSettings().value(key("palette/recent")).toStringList();
}

void Settings::addRecentAction(const QString &actionId)
{
    QSettings settings;
    QStringList ids = settings.value(key("palette/recent")).toStringList();
    ids.removeAll(actionId);
    ids.prepend(actionId);
    settings.setValue(key("palette/recent"), ids.mid(0, maximumRecentActions));
}

} // namespace Roamscope
