// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Roamscope {

/// How the window is coloured; System follows the desktop.
enum class ColourScheme { System, Light, Dark, HighContrast };

/// The user's choices, kept in QSettings under Roamscope/Roamscope. Reads and writes at once;
/// several instances would see the same values, but only the one that writes signals the change.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QObject *parent = nullptr);

    ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    /// Locale name such as "de"; empty follows the system.
    QString language() const;
    void setLanguage(const QString &language);

    /// Times are shown in UTC unless the user wants those of this computer.
    bool showsLocalTime() const;
    void setShowsLocalTime(bool local);

    /// Folder for index files; empty keeps each beside its capture where that can be written.
    QString indexFolder() const;
    void setIndexFolder(const QString &folder);

    int recentLimit() const;
    void setRecentLimit(int limit);
    bool restoresSession() const;
    void setRestoresSession(bool restore);

    /// Captures (one entry may be several files, joined by newlines) and workspaces, newest first.
    QStringList recentCaptures() const;
    void addRecentCapture(const QStringList &paths);
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &folder);
    void removeRecent(const QString &entry);
    void clearRecent();

    /// nullopt where the user kept the default.
    std::optional<QKeySequence> shortcut(const QString &actionId) const;
    void setShortcut(const QString &actionId, const std::optional<QKeySequence> &shortcut);

    /// Actions chosen in the palette, newest first.
    QStringList recentActions() const;
    void addRecentAction(const QString &actionId);

Q_SIGNALS:
    void colourSchemeChanged();
    void languageChanged();
    void timeDisplayChanged();
    void indexFolderChanged();
    void recentChanged();

private:
    void addRecent(const QString &key, const QString &entry);
};

} // namespace Roamscope
