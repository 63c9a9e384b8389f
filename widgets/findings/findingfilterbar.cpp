// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingfilterbar.h"

#include "widgets/chipstack.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int longestHistory = 50;
constexpr int typingDelay = 150; ///< ms
}

FindingFilterBar::FindingFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_narrow(new QToolButton(this))
    , m_hideMarked(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_stack(new QWidget(this))
    , m_flow(new FlowLayout(m_stack, Theme::gap + 2))
{
    setObjectName(QStringLiteral("findings.filters"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    m_search->setObjectName(QStringLiteral("findings.search"));
    m_search->setPlaceholderText(tr("Search: charge point, token, id, words"));
    m_search->setAccessibleName(tr("Search the findings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(150);
    line->addWidget(m_search, 1);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("findings.severity%1").arg(int(severity)));
        button->setIcon(Theme::icon(severity));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, &FindingFilterBar::queryChanged);
        m_severities[std::size_t(severity)] = button;
        line->addWidget(button);
    }
    m_narrow->setObjectName(QStringLiteral("findings.narrow"));
    m_narrow->setText(tr("Narrow"));
    m_narrow->setToolTip(tr("Only one area, charge point or party"));
    m_narrow->setIcon(Theme::icon(QStringLiteral("filter-add")));
    m_narrow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_narrow->setPopupMode(QToolButton::InstantPopup);
    m_narrow->setMenu(m_menu);
    m_narrow->setAutoRaise(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        if (m_fill)
            m_fill(m_menu);
    });
    line->addWidget(m_narrow);
    m_hideMarked->setObjectName(QStringLiteral("findings.hideMarked"));
    m_hideMarked->setText(tr("Hide marked"));
    m_hideMarked->setToolTip(tr("Leave out what was marked as no fault"));
    m_hideMarked->setIcon(Theme::icon(QStringLiteral("eye-off")));
    m_hideMarked->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hideMarked->setCheckable(true);
    m_hideMarked->setAutoRaise(true);
    connect(m_hideMarked, &QToolButton::toggled, this, &FindingFilterBar::queryChanged);
    line->addWidget(m_hideMarked);
    m_count->setObjectName(QStringLiteral("findings.count"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addLayout(line);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::spacing);
    second->addWidget(m_stack, 1);
    layout->addLayout(second);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_stack->setSizePolicy(policy);
    m_stack->setAccessibleName(tr("Filters that apply"));
    m_stack->hide();
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_count);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelay);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FindingFilterBar::queryChanged);
    // Chips change while one of them is being clicked: rebuild after its event.
    connect(this, &FindingFilterBar::queryChanged, this, &FindingFilterBar::rebuild, Qt::QueuedConnection);
    setCounts({});
}

FindingFilterBar::Chip FindingFilterBar::areaChip(InsightArea area)
{
    return {.kind = Chip::Kind::Area, .number = int(area), .text = displayName(area)};
}

FindingFilterBar::Chip FindingFilterBar::chargePointChip(const QByteArray &name)
{
    return {.kind = Chip::Kind::ChargePoint, .value = name, .text = name.isEmpty() ? tr("No charge point") : QString::fromUtf8(name)};
}

FindingFilterBar::Chip FindingFilterBar::partyChip(DatasetRole party)
{
    return {.kind = Chip::Kind::Party,
            .number = int(party),
            .text = party == DatasetRole::Unknown ? tr("Party not known") : tr("%1 has to act", "a party").arg(displayName(party))};
}

FindingQuery FindingFilterBar::query() const
{
    FindingQuery query;
    for (std::size_t i = 0; i < m_severities.size(); ++i)
        query.severities[i] = m_severities[i]->isChecked();
    query.text = m_search->text().simplified();
    query.hidesMarked = m_hideMarked->isChecked();
    for (const Chip &chip : m_chips) {
        if (chip.paused)
            continue;
        switch (chip.kind) {
        case Chip::Kind::Area:
            query.areas.append(InsightArea(chip.number));
            break;
        case Chip::Kind::Check:
            query.checks.append(chip.value);
            break;
        case Chip::Kind::ChargePoint:
            query.chargePoints.append(chip.value);
            break;
        case Chip::Kind::Party:
            query.parties.append(DatasetRole(chip.number));
            break;
        case Chip::Kind::Transaction:
            query.transactions.append(chip.number);
            break;
        case Chip::Kind::Range:
            query.range = chip.range;
            break;
        }
    }
    return query;
}

void FindingFilterBar::setChips(const QList<Chip> &chips)
{
    if (m_chips == chips)
        return;
    m_history.append(m_chips);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_chips = chips;
    Q_EMIT queryChanged();
}

void FindingFilterBar::addChip(const Chip &chip)
{
    QList<Chip> chips = m_chips;
    if (chip.kind == Chip::Kind::Range)
        chips.removeIf([](const Chip &other) { return other.kind == Chip::Kind::Range; });
    if (!chips.contains(chip))
        chips.append(chip);
    setChips(chips);
}

void FindingFilterBar::clear()
{
    for (QToolButton *button : m_severities) {
        const QSignalBlocker blocker(button);
        button->setChecked(true);
    }
    m_search->clear();
    m_typing.stop();
    if (m_chips.isEmpty())
        Q_EMIT queryChanged();
    else
        setChips({});
}

bool FindingFilterBar::isNarrowed() const
{
    FindingQuery everything;
    everything.hidesMarked = m_hideMarked->isChecked();
    return query() != everything;
}

void FindingFilterBar::goBack()
{
    if (m_history.isEmpty())
        return;
    m_chips = m_history.takeLast();
    Q_EMIT queryChanged();
}

void FindingFilterBar::setCounts(const FindingRows &rows)
{
    const QLocale locale;
    const QString names[] = {tr("Notes"), tr("Warnings"), tr("Errors")};
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i]->setText(locale.toString(rows.totals[i]));
        m_severities[i]->setToolTip(tr("Show %1").arg(names[i]));
        m_severities[i]->setAccessibleName(tr("%1: %2", "severity: number of findings").arg(names[i], locale.toString(rows.totals[i])));
    }
    m_hideMarked->setVisible(rows.marked > 0 || m_hideMarked->isChecked());
    const int all = int(std::min(rows.all, quint64(INT_MAX)));
    const int marked = int(std::min(rows.marked, quint64(INT_MAX)));
    QStringList parts;
    parts.append(rows.shown == rows.all || rows.all == 0 ? tr("%Ln finding(s)", nullptr, all)
                                                         : tr("%1 of %2 findings").arg(locale.toString(rows.shown), locale.toString(rows.all)));
    if (!rows.rows.empty())
        parts.append(tr("in %Ln group(s) with one cause each", nullptr, int(rows.rows.size())));
    if (rows.marked > 0)
        parts.append(tr("%Ln marked as no fault", nullptr, marked));
    m_count->setText(parts.join(tr(", ", "between parts of a sentence")));
}

void FindingFilterBar::setHidesMarked(bool hides)
{
    m_hideMarked->setChecked(hides);
}

void FindingFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FindingFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingFilterBar::rebuild()
{
    for (QWidget *widget : std::as_const(m_widgets))
        widget->deleteLater();
    m_widgets.clear();
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    const auto change = [this](int index, auto edit) {
        QList<Chip> chips = m_chips;
        if (index < chips.size()) {
            edit(chips);
            setChips(chips);
        }
    };
    const auto add = [this](QWidget *widget) {
        m_flow->addWidget(widget);
        m_widgets.append(widget);
        widget->show();
    };
    for (int i = 0; i < m_chips.size(); ++i) {
        auto *chip = new FilterChip({.text = m_chips.at(i).text, .paused = m_chips.at(i).paused}, m_stack);
        connect(chip, &FilterChip::pauseToggled, this,
                [change, i] { change(i, [i](QList<Chip> &chips) { chips[i].paused = !chips[i].paused; }); });
        connect(chip, &FilterChip::removeRequested, this, [change, i] { change(i, [i](QList<Chip> &chips) { chips.removeAt(i); }); });
        add(chip);
    }
    const auto addTool = [this, add](const QString &icon, const QString &text, void (FindingFilterBar::*slot)()) {
        auto *button = new QToolButton(m_stack);
        button->setIcon(Theme::icon(icon));
        button->setIconSize(QSize(14, 14));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, slot);
        add(button);
    };
    if (!m_history.isEmpty())
        addTool(QStringLiteral("back"), tr("Step back"), &FindingFilterBar::goBack);
    if (isNarrowed())
        addTool(QStringLiteral("close"), tr("Show everything"), &FindingFilterBar::clear);
    m_stack->setVisible(!m_chips.isEmpty() || isNarrowed());
    m_stack->updateGeometry();
}

} // namespace Roamscope
