// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/chargepointfleetpanel.h"

#include "models/endpoints/chargescriptrun.h"
#include "widgets/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int refreshTime = 500; // ms
constexpr int tallButton = 40;

} // namespace

ChargePointFleetPanel::ChargePointFleetPanel(QWidget *parent)
    : QWidget(parent)
    , m_count(new QSpinBox(this))
    , m_pattern(new QLineEdit(QStringLiteral("CP%03d"), this))
    , m_spread(new QDoubleSpinBox(this))
    , m_start(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_figures(new QLabel(this))
    , m_table(new QTableWidget(0, 2, this))
{
    m_count->setObjectName(QStringLiteral("fleetCount"));
    m_count->setRange(1, Fleet::maximumStations);
    m_count->setValue(10);
    m_pattern->setObjectName(QStringLiteral("fleetPattern"));
    m_pattern->setMaxLength(48);
    m_pattern->setMaximumWidth(180);
    m_pattern->setToolTip(tr("%03d becomes 001, 002 and so on"));
    m_spread->setObjectName(QStringLiteral("fleetSpread"));
    m_spread->setRange(0, 3600);
    m_spread->setDecimals(0);
    m_spread->setValue(10);
    m_spread->setSuffix(tr(" s"));
    m_start->setObjectName(QStringLiteral("fleetStart"));
    m_start->setMinimumSize(150, tallButton);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(true);
    m_progress->setAccessibleName(tr("Charge points that are done"));
    m_table->setObjectName(QStringLiteral("fleet"));
    m_table->setAccessibleName(tr("Charge points"));
    m_table->setHorizontalHeaderLabels({tr("Charge point"), tr("State")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 180);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    Theme::styleHeader(m_table->horizontalHeader());

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::spacing);
    top->addWidget(label(tr("&How many"), m_count));
    top->addWidget(m_count);
    top->addSpacing(Theme::margin);
    top->addWidget(label(tr("&Ids"), m_pattern));
    top->addWidget(m_pattern);
    top->addSpacing(Theme::margin);
    top->addWidget(label(tr("Start &within"), m_spread));
    top->addWidget(m_spread);
    top->addStretch(1);
    top->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_progress);
    layout->addWidget(m_figures);
    layout->addWidget(m_table, 1);
    m_progress->hide();
    m_figures->hide();

    m_timer.setInterval(refreshTime);
    connect(&m_timer, &QTimer::timeout, this, &ChargePointFleetPanel::refresh);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            Q_EMIT startWanted();
    });
    connect(m_count, &QSpinBox::valueChanged, this, &ChargePointFleetPanel::edited);
    connect(m_pattern, &QLineEdit::editingFinished, this, &ChargePointFleetPanel::edited);
    connect(&m_fleet, &Fleet::problem, this, &ChargePointFleetPanel::problem);
    connect(&m_fleet, &Fleet::finished, this, [this] {
        m_timer.stop();
        refresh();
        const FleetStatistics all = m_fleet.statistics();
        if (m_stopped)
            say(tr("Stopped."), false);
        else if (all.failed > 0)
            say(tr("%n charge point(s) did not end as the script expects: see below.", nullptr, all.failed), true);
        else
            say(tr("All charge points ended their script well."), false);
        updateButtons();
        Q_EMIT finished();
    });
    say(tr("Runs the script of the tab Script on many charge points at once, with the settings of this one. Each keeps its own id, and its messages stand in Traffic."), false);
    updateButtons();
}

int ChargePointFleetPanel::count() const
{
    return m_count->value();
}

void ChargePointFleetPanel::setCount(int count)
{
    const QSignalBlocker blocker(m_count);
    m_count->setValue(count);
}

QString ChargePointFleetPanel::idPattern() const
{
    return m_pattern->text().trimmed();
}

void ChargePointFleetPanel::setIdPattern(const QString &pattern)
{
    if (!pattern.isEmpty())
        m_pattern->setText(pattern);
}

void ChargePointFleetPanel::setBlocked(bool blocked)
{
    m_blocked = blocked;
    updateButtons();
}

void ChargePointFleetPanel::say(const QString &text, bool bad)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_isBad = bad;
    colourNote();
}

void ChargePointFleetPanel::colourNote()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::color(m_isBad ? Theme::Role::Error : Theme::Role::TextMuted));
    m_note->setPalette(colors);
}

void ChargePointFleetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNote();
}

QString ChargePointFleetPanel::start(Fleet::Plan plan)
{
    plan.count = count();
    plan.idPattern = idPattern();
    plan.spreadSeconds = m_spread->value();
    if (plan.count > 1 && !plan.idPattern.contains(QLatin1Char('%')))
        return tr("The ids must differ: write %03d where the number shall stand, for example CP%03d.");
    m_stopped = false;
    if (const QString error = m_fleet.start(plan); !error.isEmpty())
        return error;
    m_table->setRowCount(0);
    m_table->setRowCount(m_fleet.count());
    for (int row = 0; row < m_fleet.count(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_fleet.stationId(row)));
        m_table->setItem(row, 1, new QTableWidgetItem);
    }
    m_progress->setRange(0, m_fleet.count());
    m_progress->show();
    m_figures->show();
    say({}, false);
    m_timer.start();
    refresh();
    updateButtons();
    return {};
}

void ChargePointFleetPanel::stop()
{
    m_stopped = true;
    m_fleet.stop();
}

QString ChargePointFleetPanel::stateText() const
{
    const FleetStatistics all = m_fleet.statistics();
    return tr("%1 of %2 connected").arg(all.connected).arg(all.stations);
}

QString ChargePointFleetPanel::stateOf(int station) const
{
    const ChargeScriptRun *run = m_fleet.run(station);
    const ChargePoint *point = m_fleet.station(station);
    if (!run->failure().isEmpty())
        return run->failure();
    if (run->isOver())
        return run->isGood() ? tr("done") : tr("stopped");
    const ChargePointCore *core = const_cast<ChargePoint *>(point)->last();
    if (!core)
        return tr("not yet begun");
    const int step = run->currentStep();
    const std::vector<const ChargeStep *> steps = run->script().flat();
    const QString what = step >= 0 && std::size_t(step) < steps.size() ? steps[std::size_t(step)]->description() : QString();
    if (core->isConnected() || what.isEmpty())
        return what.isEmpty() ? tr("connected") : what;
    return tr("%1 (no connection)").arg(what);
}

void ChargePointFleetPanel::refresh()
{
    const QLocale locale;
    const FleetStatistics all = m_fleet.statistics();
    m_progress->setValue(all.finished + all.failed);
    m_progress->setFormat(tr("%1 of %2 done").arg(all.finished + all.failed).arg(all.stations));
    m_figures->setText(tr("%1 connected, %2 accepted, %3 charging").arg(locale.toString(all.connected), locale.toString(all.accepted), locale.toString(all.charging))
                       + QStringLiteral(" · ") + tr("%1 messages sent, %2 refused, %3 unanswered").arg(locale.toString(all.sent), locale.toString(all.refused), locale.toString(all.unanswered))
                       + QStringLiteral(" · ") + tr("answers after %1 ms on average, %2 ms at most").arg(locale.toString(all.meanAnswerMs, 'f', 1), locale.toString(all.slowestAnswerMs, 'f', 0))
                       + QStringLiteral(" · ") + tr("%1 transactions, %2 kWh").arg(locale.toString(all.transactions), locale.toString(all.energyWh / 1000, 'f', 1)));
    for (int row = 0; row < m_table->rowCount() && row < m_fleet.count(); ++row) {
        QTableWidgetItem *item = m_table->item(row, 1);
        const QString state = stateOf(row);
        if (item->text() != state) {
            item->setText(state);
            item->setToolTip(state);
        }
    }
    Q_EMIT changed();
}

void ChargePointFleetPanel::updateButtons()
{
    const bool runs = isRunning();
    m_start->setText(runs ? tr("S&top the fleet") : tr("S&tart the fleet"));
    m_start->setIcon(Theme::icon(runs ? QStringLiteral("stop") : QStringLiteral("play")));
    m_start->setEnabled(!m_blocked);
    m_start->setToolTip(m_blocked ? tr("Disconnect the single charge point first") : QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_pattern), static_cast<QWidget *>(m_spread)})
        widget->setEnabled(!runs);
}

} // namespace Roamscope
