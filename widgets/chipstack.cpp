// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipstack.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace Roamscope {

namespace {

constexpr int chipHeight = 24;
constexpr int buttonSide = 18;
constexpr int longestChip = 420;

QToolButton *chipButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon));
    button->setIconSize(QSize(12, 12));
    button->setFixedSize(buttonSide, buttonSide);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::NoFocus); // the chip itself has the keys
    return button;
}

} // namespace

FilterChip::FilterChip(const CaptureView::Chip &chip, QWidget *parent)
    : QWidget(parent)
    , m_chip(chip)
    , m_pause(chipButton(chip.paused ? QStringLiteral("play") : QStringLiteral("pause"),
                         chip.paused ? tr("Apply this filter again") : tr("Pause this filter"), this))
    , m_remove(chipButton(QStringLiteral("close"), tr("Remove this filter"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 0, 3, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pause);
    layout->addStretch();
    layout->addWidget(m_remove);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("%1\nDouble-click to edit, Space to pause, Delete to remove").arg(chip.text));
    setAccessibleName(chip.paused ? tr("Filter, paused: %1").arg(chip.text) : tr("Filter: %1").arg(chip.text));
    connect(m_pause, &QToolButton::clicked, this, &FilterChip::pauseToggled);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

QSize FilterChip::sizeHint() const
{
    const int text = QFontMetrics(Theme::monospace()).horizontalAdvance(m_chip.text);
    return {qMin(longestChip, text + 2 * buttonSide + 16), qMax(chipHeight, fontMetrics().height() + 8)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    const QColor frame = hasFocus() ? Theme::color(Theme::Role::Accent)
        : m_chip.paused ? Theme::color(Theme::Role::LineStrong)
                        : Theme::mix(Theme::color(Theme::Role::AccentSoft), Theme::color(Theme::Role::Accent), 0.45);
    // A paused one is an outline, dashed and struck through: not told by colour alone.
    painter.setPen(QPen(frame, hasFocus() ? 2 : 1, m_chip.paused ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_chip.paused ? QBrush(Qt::NoBrush) : QBrush(Theme::color(Theme::Role::AccentSoft)));
    painter.drawRoundedRect(box, Theme::radius + 1, Theme::radius + 1);
    QFont font = Theme::monospace();
    font.setStrikeOut(m_chip.paused);
    painter.setFont(font);
    painter.setPen(Theme::color(m_chip.paused ? Theme::Role::TextMuted : Theme::Role::Text));
    const QRect place = rect().adjusted(buttonSide + 6, 0, -buttonSide - 6, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_chip.text, Qt::ElideRight, place.width()));
}

void FilterChip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editRequested();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT pauseToggled();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FilterChip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_chip.paused ? tr("Apply again") : tr("Pause"), this, &FilterChip::pauseToggled);
    menu->addAction(tr("Edit"), this, &FilterChip::editRequested);
    menu->addAction(Theme::icon(QStringLiteral("copy")), tr("Copy"), this,
                    [text = m_chip.text] { QApplication::clipboard()->setText(text); });
    menu->addSeparator();
    menu->addAction(Theme::icon(QStringLiteral("close")), tr("Remove"), this, &FilterChip::removeRequested);
    menu->popup(event->globalPos());
}

ChipStack::ChipStack(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_flow(new FlowLayout(this, Theme::gap + 2))
{
    setAccessibleName(tr("Filters that apply"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Chips change while one of them is being clicked: rebuild after its event.
    connect(m_view, &CaptureView::chipsChanged, this, &ChipStack::rebuild, Qt::QueuedConnection);
    rebuild();
}

void ChipStack::rebuild()
{
    for (QWidget *widget : std::as_const(m_widgets))
        widget->deleteLater();
    m_widgets.clear();
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    const QList<CaptureView::Chip> &chips = m_view->chips();
    for (int i = 0; i < chips.size(); ++i) {
        auto *chip = new FilterChip(chips.at(i), this);
        connect(chip, &FilterChip::pauseToggled, this, [this, i] {
            if (i < m_view->chips().size())
                m_view->setChipPaused(i, !m_view->chips().at(i).paused);
        });
        connect(chip, &FilterChip::removeRequested, this, [this, i] {
            if (i < m_view->chips().size())
                m_view->removeChip(i);
        });
        connect(chip, &FilterChip::editRequested, this, [this, i] { Q_EMIT editRequested(i); });
        m_flow->addWidget(chip);
        m_widgets.append(chip);
        chip->show();
    }
    const auto addTool = [this](const QString &icon, const QString &text, const auto &slot) {
        auto *button = new QToolButton(this);
        button->setIcon(Theme::icon(icon));
        button->setIconSize(QSize(14, 14));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        m_flow->addWidget(button);
        m_widgets.append(button);
        button->show();
    };
    if (m_view->canGoBack())
        addTool(QStringLiteral("back"), tr("Step back"), [this] { m_view->goBack(); });
    if (chips.size() > 1)
        addTool(QStringLiteral("close"), tr("Remove all"), [this] { m_view->setChips({}); });
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace Roamscope
