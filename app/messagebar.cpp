// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebar.h"

#include "widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

/// Mark, sentence, buttons, close; the ground says how much it weighs, and so does the mark's shape.
class MessageStrip : public QWidget
{
public:
    MessageStrip(Severity severity, QWidget *parent)
        : QWidget(parent)
        , m_severity(severity)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::severitySoft(m_severity));
        painter.fillRect(QRect(0, 0, 3, height()), Theme::severity(m_severity));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Theme::Role::Line));
    }

private:
    Severity m_severity;
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MessageBar::show(const Message &message)
{
    withdraw(message.key);
    auto *strip = new MessageStrip(message.severity, this);
    strip->setObjectName(QStringLiteral("message.") + message.key);
    strip->setAccessibleName(message.text);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Theme::margin, 7, Theme::spacing, 7);
    row->setSpacing(Theme::spacing);

    auto *mark = new QLabel(strip);
    mark->setPixmap(Theme::icon(message.severity).pixmap(QSize(18, 18), devicePixelRatioF()));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *text = new QLabel(message.text, strip);
    text->setObjectName(QStringLiteral("messageText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(text, 1);
    if (message.form) {
        message.form->setParent(strip);
        row->addWidget(message.form);
    }
    const QString key = message.key;
    for (const auto &[label, answer] : message.answers) {
        auto *button = new QPushButton(label, strip);
        connect(button, &QPushButton::clicked, this, [this, key, answer = answer] {
            // The answer may read what was filled in, so the strip goes afterwards; and it may post
            // a new message under the same key, which must stay.
            const QWidget *before = nullptr;
            for (const auto &[shownKey, widget] : std::as_const(m_shown)) {
                if (shownKey == key)
                    before = widget;
            }
            answer();
            for (const auto &[shownKey, widget] : std::as_const(m_shown)) {
                if (shownKey == key && widget == before) {
                    withdraw(key);
                    break;
                }
            }
        });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto *close = new QToolButton(strip);
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, key] { withdraw(key); });
    row->addWidget(close, 0, Qt::AlignVCenter);

    m_layout->addWidget(strip);
    m_shown.append({message.key, strip});
    setVisible(true);
}

void MessageBar::withdraw(const QString &key)
{
    for (qsizetype i = m_shown.size() - 1; i >= 0; --i) {
        if (m_shown[i].first != key)
            continue;
        QWidget *strip = m_shown.takeAt(i).second;
        m_layout->removeWidget(strip);
        strip->hide();
        strip->deleteLater();
    }
}

void MessageBar::clear()
{
    while (!m_shown.isEmpty())
        withdraw(QString(m_shown.constFirst().first));
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const auto &shown : m_shown)
        texts.append(shown.second->accessibleName());
    return texts;
}

} // namespace Roamscope
