// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"

#include "app/settings.h"

namespace Roamscope {

ActionRegistry::ActionRegistry(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QAction *ActionRegistry::add(const QString &id, const QString &category, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    insert(action, id, category);
    return action;
}

void ActionRegistry::adopt(QAction *action, const QString &category)
{
    const QString id = action->objectName();
    Q_ASSERT(!id.isEmpty());
    insert(action, id, category);
    connect(action, &QObject::destroyed, this, [this, id] {
        m_entries.remove(id);
        m_ids.removeAll(id);
    });
}

void ActionRegistry::insert(QAction *action, const QString &id, const QString &category)
{
    Q_ASSERT(!m_entries.contains(id));
    m_entries.insert(id, {.action = action, .category = category, .defaultShortcut = action->shortcut()});
    m_ids.append(id);
    if (const auto shortcut = m_settings->shortcut(id))
        action->setShortcut(*shortcut);
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_entries.value(id).action;
}

QString ActionRegistry::category(const QString &id) const
{
    return m_entries.value(id).category;
}

QKeySequence ActionRegistry::defaultShortcut(const QString &id) const
{
    return m_entries.value(id).defaultShortcut;
}

bool ActionRegistry::meet(const Entry &a, const Entry &b)
{
    // Actions of two views may share keys: only the view with the focus hears them.
    const auto isLocal = [](const Entry &entry) {
        return entry.action
            && (entry.action->shortcutContext() == Qt::WidgetShortcut || entry.action->shortcutContext() == Qt::WidgetWithChildrenShortcut);
    };
    return !isLocal(a) || !isLocal(b) || a.category == b.category;
}

QString ActionRegistry::conflict(const QString &id, const QKeySequence &shortcut) const
{
    if (shortcut.isEmpty())
        return {};
    for (const QString &other : m_ids) {
        if (other == id || !meet(m_entries[id], m_entries[other]))
            continue;
        const QList<QKeySequence> taken = m_entries[other].action->shortcuts();
        for (const QKeySequence &sequence : taken) {
            // "Ctrl+K" also stands in the way of "Ctrl+K, Ctrl+O", and the other way round.
            if (sequence.matches(shortcut) != QKeySequence::NoMatch || shortcut.matches(sequence) != QKeySequence::NoMatch)
                return other;
        }
    }
    return {};
}

void ActionRegistry::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd())
        return;
    for (QString other = conflict(id, shortcut); !other.isEmpty(); other = conflict(id, shortcut)) {
        m_entries[other].action->setShortcuts(QList<QKeySequence>());
        m_settings->setShortcut(other, QKeySequence());
        Q_EMIT shortcutChanged(other);
    }
    entry->action->setShortcut(shortcut);
    if (shortcut == entry->defaultShortcut)
        m_settings->setShortcut(id, std::nullopt);
    else
        m_settings->setShortcut(id, shortcut);
    Q_EMIT shortcutChanged(id);
}

void ActionRegistry::resetShortcut(const QString &id)
{
    setShortcut(id, defaultShortcut(id));
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    // "&&" is a written ampersand, "&" alone marks the mnemonic.
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain.append(text[i]);
    }
    while (plain.endsWith(QChar(0x2026)))
        plain.chop(1);
    return plain;
}

} // namespace Roamscope
