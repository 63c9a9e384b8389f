// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/noticestrip.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int mostShown = 3; ///< the work below needs the height
}

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    m_layout->setSpacing(2);
    setAccessibleName(tr("Notices"));
    hide();
}

void NoticeStrip::setNotices(const QList<Notice> &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList hidden;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        const Notice &notice = notices.at(i);
        const QString text = notice.advice.isEmpty() ? notice.text : notice.text + QLatin1Char(' ') + notice.advice;
        if (i >= mostShown) {
            hidden.append(text);
            continue;
        }
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::spacing);
        auto *icon = new QLabel(line);
        icon->setPixmap(Theme::icon(notice.severity).pixmap(QSize(Theme::iconSize, Theme::iconSize), devicePixelRatioF()));
        auto *label = new QLabel(text, line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        m_layout->addWidget(line);
    }
    if (!hidden.isEmpty()) {
        auto *more = new QLabel(tr("and %Ln more", nullptr, int(hidden.size())), this);
        more->setToolTip(hidden.join(QLatin1Char('\n')));
        m_layout->addWidget(more);
    }
    setVisible(!notices.isEmpty());
}

QStringList NoticeStrip::texts() const
{
    QStringList texts;
    for (const Notice &notice : m_notices)
        texts.append(notice.text);
    return texts;
}

} // namespace Roamscope
