// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace Roamscope {

class Settings;

/// Every action of the program by a stable id such as "file.open" or "view.theme.dark". Menus, shortcuts,
/// the command palette and tests refer to the id; the text may change with the language.
/// The action's object name is its id.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(Settings *settings, QObject *parent = nullptr);

    /// Makes an action. `category` is the translated group in the palette and the shortcut list.
    QAction *add(const QString &id, const QString &category, const QString &text, const QKeySequence &shortcut = {});
    /// Takes up an action that a widget made; its object name is the id, the widget keeps it.
    void adopt(QAction *action, const QString &category);

    QAction *action(const QString &id) const;
    /// In the order in which they were added.
    const QStringList &ids() const { return m_ids; }
    QString category(const QString &id) const;
    QKeySequence defaultShortcut(const QString &id) const;

    /// Id of another action that has this shortcut; empty when it is free.
    QString conflict(const QString &id, const QKeySequence &shortcut) const;
    /// Saved; an empty sequence means none. A conflicting action loses its shortcut.
    void setShortcut(const QString &id, const QKeySequence &shortcut);
    void resetShortcut(const QString &id);

Q_SIGNALS:
    void shortcutChanged(const QString &id);

private:
    struct Entry
    {
        QAction *action = nullptr;
        QString category {};
        QKeySequence defaultShortcut {};
    };
    static bool meet(const Entry &a, const Entry &b);
    void insert(QAction *action, const QString &id, const QString &category);

    Settings *m_settings;
    QHash<QString, Entry> m_entries;
    QStringList m_ids;
};

/// The text of an action as it reads in a sentence: without mnemonic and ellipsis.
QString plainText(const QAction *action);

} // namespace Roamscope
