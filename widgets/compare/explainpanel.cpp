// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/explainpanel.h"

#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int frameRole = Qt::UserRole;

QString iconOf(const Evidence &evidence)
{
    switch (evidence.kind) {
    case Evidence::Kind::Carried:
    case Evidence::Kind::Returned:
        return Theme::iconName(evidence.byCpo ? Lane::Cpo : Lane::Emsp);
    case Evidence::Kind::Reported:
        return Theme::iconName(Lane::ChargePoint);
    case Evidence::Kind::Logged:
        return Theme::iconName(Lane::Middleware);
    case Evidence::Kind::Refused:
    case Evidence::Kind::Unanswered:
    case Evidence::Kind::NeverSent:
        break;
    }
    return Theme::iconName(evidence.kind == Evidence::Kind::Refused ? Severity::Error : Severity::Warning);
}

} // namespace

ExplainPanel::ExplainPanel(QWidget *parent)
    : QWidget(parent)
    , m_example(new QLabel(this))
    , m_conclusion(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_timeline(new QPushButton(Theme::icon(QStringLiteral("timeline")), tr("Show on the timeline"), this))
    , m_traffic(new QPushButton(Theme::icon(QStringLiteral("traffic")), tr("Show in Traffic"), this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setAccessibleName(tr("Why it differs"));
    setMinimumWidth(260);
    m_example->setObjectName(QStringLiteral("priceExample"));
    m_example->setWordWrap(true);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_example->setContentsMargins(Theme::spacing, 0, Theme::spacing, Theme::gap);
    m_example->hide();
    m_conclusion->setWordWrap(true);
    m_conclusion->setTextFormat(Qt::PlainText);
    m_conclusion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setHeaderLabels({tr("Time"), tr("What happened")});
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Messages about this value"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    Theme::styleHeader(m_list->header());
    auto *title = new QLabel(tr("Why it differs"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *close = new QToolButton(this);
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &ExplainPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::spacing, Theme::gap, Theme::gap, Theme::gap);
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    buttons->addWidget(m_timeline);
    buttons->addWidget(m_traffic);
    buttons->addStretch();
    for (QPushButton *button : {m_timeline, m_traffic})
        button->setAutoDefault(false);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Theme::gap);
    m_conclusion->setContentsMargins(Theme::spacing, 0, Theme::spacing, 0);
    content->addWidget(m_conclusion);
    content->addWidget(m_list, 1);
    content->addLayout(buttons);
    auto *body = new QWidget(this);
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_example);
    layout->addWidget(body, 1);
    connect(m_timeline, &QPushButton::clicked, this, [this] { Q_EMIT timelineRequested(currentFrame()); });
    connect(m_traffic, &QPushButton::clicked, this, [this] { Q_EMIT trafficRequested(currentFrame()); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (currentFrame() != noFrame)
            Q_EMIT timelineRequested(currentFrame());
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExplainPanel::updateButtons);
    setWaiting();
}

void ExplainPanel::setExample(const QString &example)
{
    m_example->setText(example);
    m_example->setVisible(!example.isEmpty());
}

void ExplainPanel::setWaiting()
{
    setExample({});
    m_empty->setContent(QStringLiteral("clock"), tr("Looking through the capture…"), {});
    m_stack->setCurrentWidget(m_empty);
}

void ExplainPanel::setWithoutCapture()
{
    m_list->clear();
    m_empty->setContent(QStringLiteral("timeline"), tr("No capture is open"), tr("Open the recording of that time to see which messages carried this value."));
    m_stack->setCurrentWidget(m_empty);
}

void ExplainPanel::setExplanation(const Explanation &explanation)
{
    m_list->clear();
    if (explanation.isEmpty()) {
        m_empty->setContent(QStringLiteral("timeline"), tr("The capture says nothing about this value"),
                            explanation.conclusion.isEmpty() ? tr("No message in it carried this field, and none should have.") : explanation.conclusion);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_conclusion->setText(explanation.conclusion);
    m_conclusion->setVisible(!explanation.conclusion.isEmpty());
    for (const Evidence &evidence : explanation.evidence) {
        auto *item = new QTreeWidgetItem(m_list, {formatTime(evidence.time, m_format), evidence.message()});
        item->setIcon(1, Theme::icon(iconOf(evidence)));
        item->setData(0, frameRole, evidence.frame);
        item->setToolTip(1, evidence.value.isEmpty() ? item->text(1) : item->text(1) + QLatin1Char('\n') + QString::fromUtf8(evidence.value.left(1000)));
        if (evidence.frame == explanation.frame && evidence.frame != noFrame)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_stack->setCurrentWidget(m_content);
    updateButtons();
}

FrameId ExplainPanel::currentFrame() const
{
    return m_list->currentItem() ? FrameId(m_list->currentItem()->data(0, frameRole).toUInt()) : noFrame;
}

void ExplainPanel::updateButtons()
{
    const bool hasFrame = currentFrame() != noFrame;
    m_timeline->setEnabled(hasFrame);
    m_traffic->setEnabled(hasFrame);
}

} // namespace Roamscope
