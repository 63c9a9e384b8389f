// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/severity.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace Roamscope {

/// What the program has to say, inline above the work: never a modal box. A message stays until it is
/// closed, answered or withdrawn; one with the same key replaces the one before.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    struct Message
    {
        QString key {};
        Severity severity = Severity::Note;
        QString text {}; ///< what happened and what to do
        QList<std::pair<QString, std::function<void()>>> answers {}; ///< buttons; choosing one closes the message
        QWidget *form = nullptr; ///< more to fill in before the buttons; taken over
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void withdraw(const QString &key);
    void clear();
    /// Texts shown now, oldest first.
    QStringList texts() const;

private:
    QVBoxLayout *m_layout;
    QList<std::pair<QString, QWidget *>> m_shown;
};

} // namespace Roamscope
