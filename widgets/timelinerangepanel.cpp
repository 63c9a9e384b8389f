// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinerangepanel.h"

#include "models/capture/timelinedata.h"
#include "models/capture/timelinestate.h"
#include "widgets/theme.h"
#include "widgets/timelinetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Roamscope {

TimelineRangePanel::TimelineRangePanel(TimelineState *state, TimelineData *data, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_data(data)
    , m_fit(new QToolButton(this))
    , m_filter(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("timeline.range"));
    setAccessibleName(tr("Range statistics"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    layout->setSpacing(Theme::margin + Theme::gap);
    m_range = addTile(layout);
    m_frames = addTile(layout);
    m_problems = addTile(layout);
    m_latency = addTile(layout);
    m_transactions = addTile(layout);
    m_energy = addTile(layout);
    layout->addStretch();
    for (QToolButton *button : {m_fit, m_filter, m_clear}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
        layout->addWidget(button);
    }
    layout->setSpacing(Theme::spacing);
    connect(m_fit, &QToolButton::clicked, this, &TimelineRangePanel::fitRequested);
    connect(m_filter, &QToolButton::clicked, this, &TimelineRangePanel::filterRequested);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_state->setSelection({}); });
    connect(m_latency.value, &QLabel::linkActivated, this, [this] { Q_EMIT frameRequested(m_statistics.slowestFrame); });
    m_delay.setSingleShot(true);
    m_delay.setInterval(40); // while the mouse draws the range
    connect(&m_delay, &QTimer::timeout, this, &TimelineRangePanel::start);
    connect(&m_watcher, &QFutureWatcher<TimelineStatistics>::finished, this, &TimelineRangePanel::finished);
    connect(state, &TimelineState::selectionChanged, this, &TimelineRangePanel::restart);
    connect(data, &TimelineData::changed, this, &TimelineRangePanel::restart);
    setTexts();
    restart();
}

TimelineRangePanel::~TimelineRangePanel()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_watcher.waitForFinished();
}

TimelineRangePanel::Tile TimelineRangePanel::addTile(QHBoxLayout *layout)
{
    const Tile tile {new QLabel(this), new QLabel(this)};
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    tile.caption->setFont(Theme::small());
    tile.caption->setForegroundRole(QPalette::PlaceholderText);
    tile.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    tile.caption->setBuddy(tile.value);
    column->addWidget(tile.caption);
    column->addWidget(tile.value);
    layout->addLayout(column);
    layout->addSpacing(Theme::spacing);
    return tile;
}

void TimelineRangePanel::setTexts()
{
    m_range.caption->setText(tr("Marked range"));
    m_frames.caption->setText(tr("Frames"));
    m_problems.caption->setText(tr("Problems"));
    m_latency.caption->setText(tr("Answer time, median and longest"));
    m_transactions.caption->setText(tr("Transactions"));
    m_energy.caption->setText(tr("Energy"));
    m_fit->setIcon(Theme::icon(QStringLiteral("fit")));
    m_fit->setToolTip(tr("Show this range"));
    m_fit->setAccessibleName(m_fit->toolTip());
    m_filter->setIcon(Theme::icon(QStringLiteral("filter-add")));
    m_filter->setToolTip(tr("Filter on this range"));
    m_filter->setAccessibleName(m_filter->toolTip());
    m_clear->setIcon(Theme::icon(QStringLiteral("close")));
    m_clear->setToolTip(tr("Remove the mark (Esc)"));
    m_clear->setAccessibleName(m_clear->toolTip());
}

void TimelineRangePanel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    show(m_statistics);
}

void TimelineRangePanel::restart()
{
    const bool marked = m_state->selection().isValid();
    setVisible(marked);
    if (!marked) {
        if (m_cancelled)
            m_cancelled->store(true);
        m_delay.stop();
        return;
    }
    // Range and duration follow the mouse; the counts follow as soon as they are known.
    if (m_statistics.range != m_state->selection()) {
        const TimeRange range = m_state->selection();
        m_range.value->setText(tr("%1 from %2").arg(formatDuration(range.span()), formatTime(range.from, m_format)));
    }
    m_delay.start();
}

void TimelineRangePanel::start()
{
    if (!m_data->pyramid() || !m_state->selection().isValid())
        return;
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([pyramid = m_data->pyramid(), range = m_state->selection(), cancelled = m_cancelled] {
        return TimelineStatistics::of(*pyramid, range, cancelled.get());
    }));
}

void TimelineRangePanel::finished()
{
    if (!m_cancelled || m_cancelled->load() || !m_watcher.future().isValid() || m_watcher.future().resultCount() == 0)
        return;
    m_statistics = m_watcher.result();
    show(m_statistics);
    Q_EMIT counted();
}

void TimelineRangePanel::show(const TimelineStatistics &statistics)
{
    if (!statistics.range.isValid())
        return;
    const QLocale locale;
    m_range.value->setText(tr("%1 from %2").arg(formatDuration(statistics.range.span()), formatTime(statistics.range.from, m_format)));
    const double rate = statistics.rate();
    const QString rateText = rate >= 1 ? tr("%1 a second").arg(locale.toString(rate, 'f', rate >= 100 ? 0 : 1))
                                       : tr("%1 a minute").arg(locale.toString(rate * 60, 'f', rate * 60 >= 100 ? 0 : 1));
    m_frames.value->setText(tr("%1 (%2)").arg(locale.toString(statistics.frames), rateText));
    m_frames.value->setToolTip(tr("%1 requests, %2 answers, %3 events")
                                   .arg(locale.toString(statistics.requests), locale.toString(statistics.responses), locale.toString(statistics.events)));
    m_problems.value->setText(statistics.errors + statistics.warnings == 0
                                  ? tr("none")
                                  : tr("%1, %2").arg(tr("%Ln error(s)", nullptr, int(statistics.errors)), tr("%Ln warning(s)", nullptr, int(statistics.warnings))));
    m_latency.value->setText(statistics.medianLatency < 0
                                 ? tr("no answers")
                                 : tr("%1 · <a href=\"slowest\">%2</a>").arg(formatDuration(statistics.medianLatency), formatDuration(statistics.slowestLatency)));
    m_transactions.value->setText(statistics.transactionsRunning == 0 ? tr("none") : locale.toString(statistics.transactionsRunning));
    m_transactions.value->setToolTip(tr("%Ln of them began in the range", nullptr, int(statistics.transactionsStarted)));
    m_energy.value->setText(statistics.energyKnown ? TimelineText::energy(statistics.energyWh) : tr("not known"));
}

void TimelineRangePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setTexts();
        show(m_statistics);
    }
    QWidget::changeEvent(event);
}

} // namespace Roamscope
