// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpiwatch.h"

#include "widgets/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

enum WatchColumn { ModuleColumn, ObjectsColumn, NewestColumn, AgeColumn, SilenceColumn, FailuresColumn, ColumnCount };
constexpr int mostShown = 500; // notices

QString ageText(qint64 seconds)
{
    if (seconds < 0)
        return QStringLiteral("–");
    const QLocale locale;
    if (seconds < 120)
        return OcpiWatchPanel::tr("%1 s").arg(locale.toString(seconds));
    if (seconds < 7200)
        return OcpiWatchPanel::tr("%1 min").arg(locale.toString(seconds / 60));
    return seconds < 172800 ? OcpiWatchPanel::tr("%1 h").arg(locale.toString(seconds / 3600)) : OcpiWatchPanel::tr("%1 d").arg(locale.toString(seconds / 86400));
}

} // namespace

OcpiWatchPanel::OcpiWatchPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    column->setSpacing(Theme::spacing);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::spacing);
    m_start = new QPushButton(this);
    bar->addWidget(m_start);
    bar->addSpacing(Theme::margin);
    const auto number = [&](const QString &text, int value, int most, const QString &suffix) {
        auto *box = new QSpinBox(this);
        box->setRange(1, most);
        box->setValue(value);
        box->setSuffix(suffix);
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        bar->addWidget(label);
        bar->addWidget(box);
        return box;
    };
    m_interval = number(tr("&Every"), 60, 86400, tr(" s"));
    m_silence = number(tr("&Silent after"), 60, 100000, tr(" min"));
    m_delay = number(tr("C&DRs late after"), 24, 10000, tr(" h"));
    bar->addStretch(1);
    m_compare = new QPushButton(Theme::icon(QStringLiteral("compare")), tr("Open in &Compare"), this);
    bar->addWidget(m_compare);
    column->addLayout(bar);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_rows = new QTableWidget(ocpiModuleCount, ColumnCount, this);
    m_rows->setHorizontalHeaderLabels({tr("Module"), tr("Objects"), tr("Newest change"), tr("Age"), tr("Silent for"), tr("Failures")});
    m_rows->verticalHeader()->hide();
    m_rows->setShowGrid(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setAccessibleName(tr("How fresh each module is"));
    Theme::styleHeader(m_rows->horizontalHeader());
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setColumnWidth(ModuleColumn, 160);
    m_rows->setColumnWidth(NewestColumn, 200);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < ocpiModuleCount; ++row) {
        for (int each = 0; each < ColumnCount; ++each)
            m_rows->setItem(row, each, new QTableWidgetItem);
    }
    column->addWidget(m_rows, 1);
    auto *heading = new QLabel(tr("Notices"), this);
    column->addWidget(heading);
    m_notices = new QListWidget(this);
    m_notices->setWordWrap(true);
    m_notices->setAccessibleName(tr("Notices"));
    column->addWidget(m_notices, 1);
    connect(m_start, &QPushButton::clicked, this, &OcpiWatchPanel::toggle);
    connect(m_silence, &QSpinBox::valueChanged, this, &OcpiWatchPanel::setLimits);
    connect(m_delay, &QSpinBox::valueChanged, this, &OcpiWatchPanel::setLimits);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const DatasetPtr dataset = m_watch.dataset())
            Q_EMIT datasetRequested(dataset);
    });
    connect(&m_watch, &OcpiWatch::changed, this, &OcpiWatchPanel::showRows);
    connect(&m_watch, &OcpiWatch::noticed, this, [this](const FreshnessNotice &notice) {
        auto *item = new QListWidgetItem(Theme::icon(notice.severity), QLocale().toString(QTime::currentTime(), QLocale::ShortFormat) + QStringLiteral("  ") + notice.text());
        m_notices->insertItem(0, item);
        if (m_notices->count() > mostShown)
            delete m_notices->takeItem(mostShown);
        Q_EMIT noticed(notice);
    });
    setLimits();
    showRows();
}

void OcpiWatchPanel::setTarget(std::function<OcpiExamination::Target(bool)> target)
{
    m_target = std::move(target);
}

void OcpiWatchPanel::stop()
{
    m_watch.stop();
}

void OcpiWatchPanel::setLimits()
{
    FreshnessLimits limits;
    limits.silence = qint64(m_silence->value()) * 60;
    limits.cdrDelay = qint64(m_delay->value()) * 3600;
    m_watch.setLimits(limits);
}

void OcpiWatchPanel::toggle()
{
    if (m_watch.isRunning()) {
        m_watch.stop();
        return;
    }
    const OcpiExamination::Target target = m_target(true);
    if (target.connection.endpoints.isEmpty() || target.connection.tokenFor(target.tokens).isEmpty()) {
        m_state->setText(tr("The modules of this partner are not known yet. Connect first."));
        return;
    }
    m_watch.poll(target.connection, target.tokens, target.sink, m_interval->value());
    showRows();
}

void OcpiWatchPanel::showRows()
{
    const bool running = m_watch.isRunning();
    m_start->setText(running ? tr("S&top watching") : tr("&Watch"));
    m_start->setIcon(Theme::icon(running ? QStringLiteral("stop") : QStringLiteral("eye")));
    m_interval->setEnabled(!running);
    const QDateTime last = m_watch.lastPoll();
    m_compare->setEnabled(last.isValid());
    m_state->setText(running && last.isValid() ? tr("Asked last at %1 for what had changed.").arg(QLocale().toString(last.toLocalTime().time(), QLocale::LongFormat))
                         : running             ? tr("Asking for everything, the first time …")
                                               : tr("Asks the partner again and again for what changed, and tells when a module falls silent, when CDRs come late and when asking fails."));
    const TimeUs now = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (const FreshnessRow &each : m_watch.freshness().rows()) {
        const int row = int(each.module);
        const auto set = [&](int column, const QString &text) {
            if (m_rows->item(row, column)->text() != text)
                m_rows->item(row, column)->setText(text);
        };
        set(ModuleColumn, displayName(each.module));
        set(ObjectsColumn, QLocale().toString(each.objects));
        set(NewestColumn, each.newest == noTime ? QStringLiteral("–") : QLocale().toString(QDateTime::fromMSecsSinceEpoch(each.newest / 1000, Qt::UTC), QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
        set(AgeColumn, ageText(each.age(now)));
        set(SilenceColumn, each.isSilent ? QStringLiteral("▲ ") + ageText(each.silence(now)) : ageText(each.silence(now)));
        set(FailuresColumn, each.failures > 0 ? QStringLiteral("▲ ") + QLocale().toString(each.failures) : QStringLiteral("–"));
    }
}

} // namespace Roamscope
