// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/replay/replaybar.h"

#include "widgets/replay/replaytrack.h"
#include "widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

namespace Roamscope {

namespace {

QString speedText(double speed)
{
    return QStringLiteral("×%1").arg(QLocale().toString(speed, 'g', 4));
}

} // namespace

ReplayBar::ReplayBar(Playback *playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_track(new ReplayTrack(playback, this))
    , m_time(new QLabel(this))
    , m_zone(new QLabel(this))
    , m_speed(new QToolButton(this))
    , m_unitButton(new QToolButton(this))
    , m_loop(new QToolButton(this))
    , m_loopMenu(new QMenu(this))
    , m_speeds(new QActionGroup(this))
    , m_units(new QActionGroup(this))
{
    setObjectName(QStringLiteral("replayBar"));
    setAccessibleName(tr("Replay"));
    setAutoFillBackground(true);
    makeActions();
    makeSpeedMenu();
    makeUnitMenu();
    makeLoopMenu();

    m_time->setObjectName(QStringLiteral("replay.time"));
    m_time->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_zone->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::spacing, 2, Theme::gap, 2);
    row->setSpacing(2);
    for (const char *id : {"replay.toStart", "replay.stepBack", "replay.play", "replay.stepForward"})
        row->addWidget(button(action(id)));
    row->addWidget(m_unitButton);
    row->addSpacing(Theme::gap);
    row->addWidget(button(action("replay.previousFinding")));
    row->addWidget(button(action("replay.nextFinding")));
    row->addSpacing(Theme::gap);
    row->addWidget(m_track, 1);
    row->addSpacing(Theme::gap);
    row->addWidget(m_time);
    row->addWidget(m_zone);
    row->addSpacing(Theme::gap);
    row->addWidget(m_speed);
    row->addWidget(button(action("replay.skipQuiet")));
    row->addWidget(m_loop);
    row->addWidget(button(action("replay.hide")));

    connect(playback, &Playback::timeChanged, this, &ReplayBar::updateTime);
    connect(playback, &Playback::playingChanged, this, &ReplayBar::updateState);
    connect(playback, &Playback::speedChanged, this, &ReplayBar::updateSpeed);
    connect(playback, &Playback::loopChanged, this, &ReplayBar::updateLoop);
    connect(playback, &Playback::marksChanged, this, &ReplayBar::updateState);
    connect(playback, &Playback::skipsQuietChanged, action("replay.skipQuiet"), &QAction::setChecked);
    connect(playback->view(), &CaptureView::captureChanged, this, &ReplayBar::updateState);
    connect(playback->view(), &CaptureView::rowsAdded, this, &ReplayBar::updateState);
    connect(playback->view(), &CaptureView::analysisChanged, this, &ReplayBar::updateState);
    connect(m_track, &ReplayTrack::hovered, this, [this](TimeUs time) {
        m_hovered = time;
        updateTime();
    });
    connect(m_track, &ReplayTrack::markClicked, this, [this](TimeUs time) {
        // To just before it, and from there to the finding: so its frame is selected as by the button.
        m_playback->pause();
        m_playback->setTime(time - 1);
        m_playback->step(Playback::Unit::Finding, 1);
    });
    updateSpeed();
    updateLoop();
    updateState();
    setTimeFormat(m_format);
}

QAction *ReplayBar::action(const char *id) const
{
    return findChild<QAction *>(QString::fromLatin1(id), Qt::FindDirectChildrenOnly);
}

QAction *ReplayBar::add(const char *id, const QString &text, const char *icon, const QKeySequence &key, std::function<void()> slot)
{
    auto *action = new QAction(Theme::icon(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [run = std::move(slot)] { run(); });
    addAction(action);
    return action;
}

void ReplayBar::makeActions()
{
    const auto steps = [this](Playback::Unit unit, int direction) {
        if (m_playback->step(unit, direction))
            return;
        if (unit == Playback::Unit::Finding)
            tell(m_playback->marks().empty() ? tr("No findings are known.") : direction > 0 ? tr("No finding after this moment.") : tr("No finding before this moment."));
        else
            tell(direction > 0 ? tr("Nothing comes after this moment.") : tr("Nothing came before this moment."));
    };
    add("replay.play", tr("Play"), "play", QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_playback->toggle(); });
    add("replay.stepBack", tr("One step back"), "step-back", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), [this, steps] { steps(m_unit, -1); });
    add("replay.stepForward", tr("One step forward"), "step-forward", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), [this, steps] { steps(m_unit, 1); });
    add("replay.previousFinding", tr("To the finding before"), "finding-back", QKeySequence(Qt::SHIFT | Qt::Key_F7), [steps] { steps(Playback::Unit::Finding, -1); });
    add("replay.nextFinding", tr("To the next finding"), "finding-next", QKeySequence(Qt::Key_F7), [steps] { steps(Playback::Unit::Finding, 1); });
    add("replay.toStart", tr("To the start"), "to-start", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Home), [this] { m_playback->toStart(); });
    add("replay.toEnd", tr("To the end"), "right", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_End), [this] { m_playback->toEnd(); });
    add("replay.faster", tr("Faster"), "up", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { m_playback->faster(); });
    add("replay.slower", tr("Slower"), "down", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { m_playback->slower(); });
    add("replay.hide", tr("Hide the replay bar"), "close", {}, [this] { Q_EMIT hideRequested(); });
    QAction *quiet = add("replay.skipQuiet", tr("Jump over quiet stretches"), "skip-quiet", {}, [] {});
    quiet->setCheckable(true);
    quiet->setChecked(m_playback->skipsQuiet());
    connect(quiet, &QAction::toggled, m_playback, &Playback::setSkipsQuiet);
}

QToolButton *ReplayBar::button(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setAutoRaise(true);
    made->setIconSize(QSize(20, 20));
    made->setAccessibleName(action->text());
    const auto describe = [made, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        made->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
        made->setAccessibleName(action->text());
    };
    connect(action, &QAction::changed, made, describe);
    describe();
    return made;
}

void ReplayBar::makeSpeedMenu()
{
    auto *menu = new QMenu(this);
    for (const double speed : Playback::speeds()) {
        QAction *entry = menu->addAction(speedText(speed));
        entry->setCheckable(true);
        entry->setData(speed);
        m_speeds->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, speed] { m_playback->setSpeed(speed); });
    }
    menu->addSeparator();
    menu->addAction(action("replay.slower"));
    menu->addAction(action("replay.faster"));
    m_speed->setObjectName(QStringLiteral("replay.speed"));
    m_speed->setMenu(menu);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setAutoRaise(true);
    m_speed->setToolTip(tr("How fast time goes by while playing"));
}

void ReplayBar::makeUnitMenu()
{
    auto *menu = new QMenu(this);
    const std::pair<Playback::Unit, QString> all[] = {{Playback::Unit::Frame, tr("Frame")},
                                                      {Playback::Unit::Exchange, tr("Exchange")},
                                                      {Playback::Unit::Transaction, tr("Charge")}};
    int widest = 0;
    for (const auto &[unit, text] : all) {
        QAction *entry = menu->addAction(text);
        entry->setCheckable(true);
        entry->setData(int(unit));
        m_units->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, value = unit] { setUnit(value); });
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    m_unitButton->setObjectName(QStringLiteral("replay.unit"));
    m_unitButton->setMenu(menu);
    m_unitButton->setPopupMode(QToolButton::InstantPopup);
    m_unitButton->setAutoRaise(true);
    m_unitButton->setMinimumWidth(widest + 28);
    m_unitButton->setToolTip(tr("What a step is: a frame, an exchange of request and answer, or a charge"));
    setUnit(m_unit);
}

void ReplayBar::setUnit(Playback::Unit unit)
{
    m_unit = unit == Playback::Unit::Finding ? Playback::Unit::Frame : unit;
    const QList<QAction *> entries = m_units->actions();
    for (QAction *entry : entries) {
        if (entry->data().toInt() != int(m_unit))
            continue;
        entry->setChecked(true);
        m_unitButton->setText(entry->text());
        m_unitButton->setAccessibleName(tr("Step by: %1").arg(entry->text()));
    }
}

void ReplayBar::makeLoopMenu()
{
    m_loop->setObjectName(QStringLiteral("replay.loop"));
    m_loop->setIcon(Theme::icon(QStringLiteral("loop")));
    m_loop->setIconSize(QSize(20, 20));
    m_loop->setAutoRaise(true);
    m_loop->setCheckable(false);
    m_loop->setMenu(m_loopMenu);
    m_loop->setPopupMode(QToolButton::InstantPopup);
    m_loop->setToolTip(tr("Play a range over and over"));
    m_loop->setAccessibleName(tr("Loop"));
    connect(m_loopMenu, &QMenu::aboutToShow, this, &ReplayBar::fillLoopMenu);
    add("replay.loopFrom", tr("The loop begins here"), "range", QKeySequence(Qt::CTRL | Qt::Key_BracketLeft), [this] {
        loopOver(m_playback->time(), m_playback->isLooping() && m_playback->loopTo() > m_playback->time() ? m_playback->loopTo() : m_playback->last());
    });
    add("replay.loopTo", tr("The loop ends here"), "range", QKeySequence(Qt::CTRL | Qt::Key_BracketRight), [this] {
        loopOver(m_playback->isLooping() && m_playback->loopFrom() < m_playback->time() ? m_playback->loopFrom() : m_playback->first(), m_playback->time());
    });
    add("replay.loopMarked", tr("Loop over what is marked on the timeline"), "loop", {}, [this] {
        const auto range = m_markedRange ? m_markedRange() : std::pair(noTime, noTime);
        loopOver(range.first, range.second);
    });
    add("replay.loopCharge", tr("Loop over the selected charge"), "loop", {}, [this] {
        const CaptureView *view = m_playback->view();
        if (!view->analysis() || view->currentTransaction() < 0)
            return;
        const Transaction &charge = view->analysis()->transactions[std::size_t(view->currentTransaction())];
        loopOver(charge.start, charge.stop == noTime ? m_playback->last() : charge.stop);
    });
    add("replay.loopOff", tr("No loop"), "close", {}, [this] { m_playback->clearLoop(); });
}

void ReplayBar::fillLoopMenu()
{
    const CaptureView *view = m_playback->view();
    const auto range = m_markedRange ? m_markedRange() : std::pair(noTime, noTime);
    action("replay.loopMarked")->setEnabled(range.first != noTime && range.second > range.first);
    action("replay.loopCharge")->setEnabled(view->analysis() && view->currentTransaction() >= 0);
    action("replay.loopOff")->setEnabled(m_playback->isLooping());
    m_loopMenu->clear();
    for (const char *id : {"replay.loopFrom", "replay.loopTo", "replay.loopMarked", "replay.loopCharge"})
        m_loopMenu->addAction(action(id));
    m_loopMenu->addSeparator();
    m_loopMenu->addAction(action("replay.loopOff"));
}

void ReplayBar::loopOver(TimeUs from, TimeUs to)
{
    m_playback->setLoop(from, to);
    if (!m_playback->isLooping())
        tell(tr("A loop needs a range. Move the cursor, or drag on the line with Shift."));
}

void ReplayBar::tell(const QString &text)
{
    const QPoint place = m_track->mapToGlobal(QPoint(m_track->width() / 2, -2 * m_track->height()));
    QToolTip::showText(place, text, m_track);
    setAccessibleDescription(text);
}

void ReplayBar::updateState()
{
    const bool can = m_playback->canPlay();
    const QList<QAction *> all = actions();
    for (QAction *each : all)
        each->setEnabled(can || each->objectName() == QLatin1String("replay.hide") || each->objectName() == QLatin1String("replay.skipQuiet"));
    for (const char *id : {"replay.previousFinding", "replay.nextFinding"})
        action(id)->setEnabled(can && !m_playback->marks().empty());
    QAction *play = action("replay.play");
    play->setText(m_playback->isPlaying() ? tr("Pause") : tr("Play"));
    play->setIcon(Theme::icon(m_playback->isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_track->setEnabled(can);
    m_loop->setEnabled(can);
    updateTime();
}

void ReplayBar::updateTime()
{
    TimeFormat format = m_format;
    format.mode = TimeFormat::Mode::DateAndTime;
    const bool hovering = m_hovered != noTime;
    const TimeUs time = hovering ? m_hovered : m_playback->time();
    m_time->setText(time == noTime ? QStringLiteral("–") : formatTime(time, format));
    m_time->setForegroundRole(hovering ? QPalette::PlaceholderText : QPalette::WindowText);
    m_time->setAccessibleName(tr("Moment of the time cursor: %1").arg(m_time->text()));
}

void ReplayBar::updateSpeed()
{
    const QString text = speedText(m_playback->speed());
    m_speed->setText(text);
    m_speed->setAccessibleName(tr("Speed: %1").arg(text));
    const QList<QAction *> entries = m_speeds->actions();
    for (QAction *entry : entries)
        entry->setChecked(qFuzzyCompare(entry->data().toDouble(), m_playback->speed()));
}

void ReplayBar::updateLoop()
{
    m_loop->setIcon(m_playback->isLooping() ? Theme::icon(QStringLiteral("loop"), Theme::Role::Accent) : Theme::icon(QStringLiteral("loop")));
    TimeFormat format = m_format;
    format.mode = TimeFormat::Mode::TimeOfDay;
    m_loop->setToolTip(m_playback->isLooping()
                           ? tr("Loops from %1 to %2").arg(formatTime(m_playback->loopFrom(), format), formatTime(m_playback->loopTo(), format))
                           : tr("Play a range over and over"));
}

void ReplayBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_zone->setText(zoneName(format));
    m_time->setFont(Theme::monospace());
    // A time keeps its place while its digits run.
    m_time->setMinimumWidth(QFontMetrics(m_time->font()).horizontalAdvance(QStringLiteral("0000-00-00 00:00:00.000")) + 2);
    m_speed->setMinimumWidth(fontMetrics().horizontalAdvance(speedText(Playback::fastest)) + 24);
    updateTime();
    updateLoop();
}

void ReplayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setTimeFormat(m_format);
}

} // namespace Roamscope
