// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordingindicator.h"

#include "app/indicatorlayout.h"
#include "app/recordingcontroller.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace Roamscope {

namespace {

constexpr int interval = 500; // ms
constexpr qint64 rateWindow = 3000; // ms
constexpr int longestName = 34;

QString durationText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

RecordingIndicator::RecordingIndicator(RecordingController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_follow(new QToolButton(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("recordingIndicator"));
    layOutIndicator(this, m_mark, m_text, m_follow, m_stop);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &RecordingIndicator::refresh);
    connect(controller, &RecordingController::changed, this, [this] {
        if (m_controller->isRecording() && !m_timer.isActive()) {
            m_samples.clear();
            m_clock.start();
            m_timer.start();
        }
        refresh();
    });
    refresh();
}

void RecordingIndicator::setActions(QAction *stop, QAction *follow)
{
    m_stop->setDefaultAction(stop);
    m_follow->setDefaultAction(follow);
}

QString RecordingIndicator::text() const
{
    return m_text->text();
}

double RecordingIndicator::rate(quint64 frames)
{
    const qint64 now = m_clock.elapsed();
    m_samples.emplace_back(now, frames);
    while (m_samples.size() > 2 && now - m_samples.front().first > rateWindow)
        m_samples.pop_front();
    const qint64 time = now - m_samples.front().first;
    return time > 0 ? double(frames - std::min(frames, m_samples.front().second)) * 1000.0 / double(time) : 0;
}

void RecordingIndicator::refresh()
{
    const bool recording = m_controller->isRecording();
    setVisible(recording);
    if (!recording) {
        m_timer.stop();
        return;
    }
    const Recording *current = m_controller->recording().get();
    const Recording::Figures figures = current->figures();
    const QLocale locale;
    const bool failing = current->state() == Recording::State::Failing;
    QStringList parts;
    parts.append(failing ? tr("Not written: %Ln frame(s) wait", nullptr, int(std::min<quint64>(figures.waiting, INT_MAX))) : tr("Recording"));
    parts.append(tr("%Ln frame(s)", nullptr, int(std::min<quint64>(figures.frames, INT_MAX))));
    parts.append(durationText(std::max<qint64>(0, QDateTime::currentSecsSinceEpoch() - figures.started / 1000000)));
    const double perSecond = rate(figures.frames);
    //: frames a second
    parts.append(tr("%1/s").arg(locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0)));
    const QString name = QFileInfo(current->path()).fileName();
    parts.append(fontMetrics().elidedText(name, Qt::ElideMiddle, longestName * fontMetrics().averageCharWidth()));
    if (figures.lost > 0)
        parts.append(tr("%Ln lost", nullptr, int(std::min<quint64>(figures.lost, INT_MAX))));
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    m_text->setToolTip(QDir::toNativeSeparators(current->path()));
    setAccessibleName(m_text->text());
    const QString icon = failing ? QStringLiteral("error") : QStringLiteral("record");
    m_mark->setPixmap(Theme::icon(icon, Theme::Role::Error).pixmap(QSize(Theme::iconSize, Theme::iconSize)));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, Theme::color(failing || figures.lost > 0 ? Theme::Role::Error : Theme::Role::Text));
    m_text->setPalette(palette);
}

void RecordingIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Roamscope
