// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Roamscope {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(460);
    m_text->setTextFormat(Qt::PlainText);
    m_buttons->setAlignment(Qt::AlignHCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin * 2, Theme::margin * 2, Theme::margin * 2, Theme::margin * 2);
    layout->setSpacing(Theme::spacing);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    // The text keeps its reading width and stays in the middle.
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 100);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addSpacing(Theme::gap);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    refresh();
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void EmptyState::refresh()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.25);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    if (m_text->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
        m_text->setPalette(muted);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Theme::icon(m_iconName, Theme::Role::LineStrong).pixmap(QSize(44, 44), devicePixelRatioF()));
}

} // namespace Roamscope
