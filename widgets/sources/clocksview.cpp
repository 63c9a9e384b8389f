// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/clocksview.h"

#include "models/capture/merge/clockfit.h"
#include "models/capture/merge/sightings.h"
#include "widgets/emptystate.h"
#include "widgets/sources/clockchart.h"
#include "widgets/sources/sourceedits.h"
#include "widgets/sources/sourcesmodel.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr double second = 1e6; ///< µs
constexpr double longestShift = 400.0 * 86400; ///< s

} // namespace

/// Two sources compared; made in a worker.
struct ClocksView::Comparison
{
    QString source;
    QString reference;
    qint64 shift = 0; ///< by hand, that the differences contain
    std::vector<ClockDot> dots;
    std::vector<ClockLine> lines;
    ClockFit fit; ///< of the clocks as they were, for the correction
    std::vector<qint64> sorted; ///< differences
};

ClocksView::ClocksView(SourcesModel *model, SourceEdits *edits, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_edits(edits)
    , m_source(new QComboBox(this))
    , m_reference(new QComboBox(this))
    , m_against(new QLabel(tr("compared with"), this))
    , m_shift(new QDoubleSpinBox(this))
    , m_shiftLabel(new QLabel(tr("&Moved by hand"), this))
    , m_apply(new QPushButton(Theme::icon(QStringLiteral("check")), tr("&Apply the fit"), this))
    , m_reset(new QPushButton(Theme::icon(QStringLiteral("undo")), tr("&Reset"), this))
    , m_facts(new QLabel(this))
    , m_chart(new ClockChart(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setFocusProxy(m_chart);
    setObjectName(QStringLiteral("clocksView"));
    m_source->setObjectName(QStringLiteral("clocks.source"));
    m_reference->setObjectName(QStringLiteral("clocks.reference"));
    m_shift->setObjectName(QStringLiteral("clocks.shift"));
    m_apply->setObjectName(QStringLiteral("clocks.apply"));
    m_reset->setObjectName(QStringLiteral("clocks.reset"));
    m_facts->setObjectName(QStringLiteral("clocks.facts"));
    m_source->setAccessibleName(tr("Source whose clock is looked at"));
    m_reference->setAccessibleName(tr("Source that it is compared with"));
    for (QComboBox *combo : {m_source, m_reference}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }
    m_shiftLabel->setBuddy(m_shift);
    m_shift->setRange(-longestShift, longestShift);
    m_shift->setDecimals(3);
    m_shift->setSingleStep(0.1);
    m_shift->setSuffix(tr(" s"));
    m_shift->setKeyboardTracking(false);
    m_shift->setAccessibleName(tr("Moved by hand, in seconds"));
    m_shift->setToolTip(tr("Added to all times of this source, on top of the correction of its clock. The same as dragging the dots."));
    m_apply->setToolTip(tr("Corrects the clock of this source by the fitted line"));
    m_reset->setToolTip(tr("Takes the correction and what was moved by hand away: the times as the source has them"));
    for (QPushButton *button : {m_apply, m_reset})
        button->setAutoDefault(false); // Enter in the field of seconds is no click
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_source, 1);
    row->addWidget(m_against);
    row->addWidget(m_reference, 1);
    row->addSpacing(Theme::spacing);
    row->addWidget(m_shiftLabel);
    row->addWidget(m_shift);
    row->addWidget(m_apply);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    column->setSpacing(Theme::spacing);
    column->addLayout(row);
    column->addWidget(m_facts);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    m_accept = m_empty->addButton(tr("Apply"));
    m_accept->setObjectName(QStringLiteral("clocks.accept"));

    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const ClockProposal *found = proposal())
            m_edits->apply({*found});
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        fillReferences();
        compare();
    });
    connect(m_reference, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            compare();
    });
    connect(m_shift, &QDoubleSpinBox::valueChanged, this, [this](double seconds) { moveTo(qint64(std::llround(seconds * second))); });
    connect(m_apply, &QPushButton::clicked, this, &ClocksView::applyFit);
    connect(m_reset, &QPushButton::clicked, this, &ClocksView::reset);
    connect(m_chart, &ClockChart::shiftMoved, this, &ClocksView::showFacts);
    connect(m_chart, &ClockChart::shiftChosen, this, [this](qint64 shift) {
        if (m_comparison)
            moveTo(m_comparison->shift + shift);
    });
    connect(m_chart, &ClockChart::dotActivated, this, &ClocksView::frameActivated);
    connect(m_edits, &SourceEdits::arrangementChanged, this, &ClocksView::compare);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClocksView::fillSources);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ClocksView::fillSources);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ClocksView::fillSources);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &) {
        for (QComboBox *combo : {m_source, m_reference}) {
            for (int i = 0; i < combo->count(); ++i)
                combo->setItemText(i, m_model->nameOf(combo->itemData(i).toString()));
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ClocksView::compared);
    fillSources();
}

ClocksView::~ClocksView()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.waitForFinished();
}

QString ClocksView::source() const
{
    return m_source->currentData().toString();
}

QString ClocksView::reference() const
{
    return m_reference->currentData().toString();
}

QString ClocksView::facts() const
{
    return m_facts->text();
}

void ClocksView::setTimeFormat(const TimeFormat &format)
{
    m_chart->setTimeFormat(format);
}

void ClocksView::setCapture(const CapturePtr &loaded, const std::shared_ptr<const Sightings> &sightings)
{
    if (loaded == m_loaded && sightings == m_sightings)
        return;
    m_loaded = loaded;
    m_sightings = sightings;
    fillSources();
}

void ClocksView::setProposals(const std::vector<ClockProposal> &proposals)
{
    m_proposals = proposals;
    updateButtons();
}

const ClockProposal *ClocksView::proposal() const
{
    const auto found = std::ranges::find(m_proposals, source(), &ClockProposal::path);
    return found == m_proposals.end() || found->isApplied ? nullptr : &*found;
}

void ClocksView::showSource(const QString &path)
{
    const int place = m_source->findData(path);
    if (place >= 0)
        m_source->setCurrentIndex(place);
}

void ClocksView::fillSources()
{
    m_filling = true;
    const QString before = source();
    m_source->clear();
    int firstCompared = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString path = m_model->pathAt(row);
        m_source->addItem(m_model->nameOf(path), path);
        // The reference itself is looked at last.
        if (firstCompared < 0 && m_sightings && m_sightings->count(row) > 0 && m_edits->setting(path).trust != SourceTrust::Reference)
            firstCompared = row;
    }
    const int again = m_source->findData(before);
    m_source->setCurrentIndex(again >= 0 ? again : std::max(0, firstCompared));
    m_filling = false;
    fillReferences();
    compare();
}

void ClocksView::fillReferences()
{
    m_filling = true;
    const QString before = reference();
    const int own = m_model->rowOf(source());
    m_reference->clear();
    int best = -1;
    std::size_t most = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row == own)
            continue;
        const QString path = m_model->pathAt(row);
        const SourcePair *pair = m_sightings && own >= 0 ? m_sightings->between(own, row) : nullptr;
        m_reference->addItem(m_model->nameOf(path), path);
        if (pair && pair->sightings.size() > most) {
            most = pair->sightings.size();
            best = m_reference->count() - 1;
        }
    }
    const int again = m_reference->findData(before);
    const SourcePair *kept = m_sightings && again >= 0 && own >= 0 ? m_sightings->between(own, m_model->rowOf(before)) : nullptr;
    m_reference->setCurrentIndex(kept ? again : best >= 0 ? best : std::max(0, again));
    m_filling = false;
}

void ClocksView::compare()
{
    if (m_filling)
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        if (m_cancelled)
            *m_cancelled = true;
        return;
    }
    m_again = false;
    const int own = m_model->rowOf(source());
    const int other = m_model->rowOf(reference());
    const SourcePair *pair = m_loaded && m_sightings && own >= 0 && other >= 0 ? m_sightings->between(own, other) : nullptr;
    if (!pair) {
        m_comparison.reset();
        m_chart->setData({}, {});
        showFacts();
        updateButtons();
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([loaded = m_loaded, sightings = m_sightings, pair, own, source = source(), reference = reference(),
                                           arrangement = m_edits->arrangement(), shift = m_edits->setting(source()).shift,
                                           cancelled = m_cancelled]() -> std::shared_ptr<const Comparison> {
        auto made = std::make_shared<Comparison>();
        made->source = source;
        made->reference = reference;
        made->shift = shift;
        made->fit = fitClock(clockPoints(*loaded, arrangement, *pair, own, false));
        if (*cancelled)
            return {};
        std::vector<ClockPoint> points = clockPoints(*loaded, arrangement, *pair, own, true);
        // A point says what to add; a person asks how far the clock is ahead.
        made->dots.reserve(points.size());
        made->sorted.reserve(points.size());
        for (const ClockPoint &point : points) {
            made->dots.push_back({.time = point.time, .difference = -point.difference, .frame = point.frame, .sent = point.direction > 0});
            made->sorted.push_back(-point.difference);
        }
        std::ranges::sort(made->sorted);
        if (*cancelled)
            return {};
        const ClockFit shown = fitClock(std::move(points));
        for (const ClockFit::Segment &segment : shown.segments)
            made->lines.push_back({.from = segment.from, .to = segment.to, .atFrom = -segment.offset, .atTo = -segment.at(segment.to), .uncertainty = segment.uncertainty});
        return made;
    }));
}

void ClocksView::compared()
{
    const std::shared_ptr<const Comparison> made = m_watcher.future().resultCount() > 0 ? m_watcher.result() : nullptr;
    if (made && made->source == source() && made->reference == reference()) {
        const bool same = m_comparison && m_comparison->source == made->source && m_comparison->reference == made->reference;
        const qint64 absorbed = same ? made->shift - m_comparison->shift : 0;
        m_comparison = made;
        m_chart->setData(made->dots, made->lines, absorbed);
        if (!same)
            m_chart->fitDifferences();
        showFacts();
        updateButtons();
    }
    if (m_again)
        compare();
}

void ClocksView::showFacts()
{
    const QString name = m_model->nameOf(source());
    const QString other = m_model->nameOf(reference());
    const bool shown = m_comparison && !m_comparison->sorted.empty();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_chart) : m_empty);
    if (!shown) {
        m_facts->clear();
        m_chart->setAccessibleDescription({});
        return;
    }
    const std::vector<qint64> &sorted = m_comparison->sorted;
    const qint64 median = sorted[sorted.size() / 2] + m_chart->shift();
    const int frames = int(std::min<std::size_t>(sorted.size(), INT_MAX));
    QStringList parts;
    qint64 uncertainty = 0;
    for (const ClockLine &line : m_comparison->lines)
        uncertainty = std::max(uncertainty, line.uncertainty);
    if (std::abs(median) <= std::max<qint64>(uncertainty, 1000))
        parts.append(tr("%1 and %2 agree within %3.").arg(name, other, formatDuration(std::max<qint64>(uncertainty, 1000))));
    else
        parts.append((median < 0 ? tr("%1 is %2 behind %4 (± %3).") : tr("%1 is %2 ahead of %4 (± %3)."))
                         .arg(name, formatDuration(std::abs(median)), formatDuration(uncertainty), other));
    parts.append(tr("%Ln frame(s) stand in both.", nullptr, frames));
    if (const int steps = int(m_comparison->lines.size()) - 1; steps > 0)
        parts.append(tr("The clock stepped %n time(s).", nullptr, steps));
    // Drift of the longest stretch, where it amounts to something.
    const auto longest = std::ranges::max_element(m_comparison->lines, {}, [](const ClockLine &line) { return line.to - line.from; });
    if (longest != m_comparison->lines.end() && longest->to > longest->from
        && std::abs(longest->atTo - longest->atFrom) > std::max<qint64>(longest->uncertainty, 1000)) {
        const double slope = double(longest->atTo - longest->atFrom) / double(longest->to - longest->from);
        parts.append(tr("It drifts by %1 a day.").arg(clockDifferenceText(qint64(slope * 86400 * second))));
    }
    std::vector<qint64> sizes;
    sizes.reserve(std::min<std::size_t>(sorted.size(), 20000));
    const std::size_t stride = sorted.size() / 20000 + 1;
    for (std::size_t i = 0; i < sorted.size(); i += stride)
        sizes.push_back(std::abs(sorted[i] + m_chart->shift()));
    std::nth_element(sizes.begin(), sizes.begin() + std::ptrdiff_t(sizes.size() / 2), sizes.end());
    parts.append(tr("Typical difference: %1.").arg(formatDuration(sizes[sizes.size() / 2])));
    m_facts->setText(parts.join(QLatin1Char(' ')));
    m_chart->setAccessibleDescription(m_facts->text() + QLatin1Char(' ')
                                      + tr("The arrow keys up and down move the source in time, left and right go from frame to frame."));
    const QSignalBlocker blocker(m_shift);
    m_shift->setValue(double(m_comparison->shift + m_chart->shift()) / second);
}

void ClocksView::moveTo(qint64 shift)
{
    const QString path = source();
    if (!path.isEmpty())
        m_edits->change(path, SourceEdits::Field::Shift, tr("Move %1 in time").arg(m_model->nameOf(path)), [shift](SourceSetting &setting) { setting.shift = shift; });
}

void ClocksView::applyFit()
{
    if (!m_comparison || !m_comparison->fit.isValid())
        return;
    m_edits->change(m_comparison->source, SourceEdits::Field::Clock, tr("Set the clock of %1 right").arg(m_model->nameOf(m_comparison->source)),
                    [this](SourceSetting &setting) {
                        setting.clock = m_comparison->fit.correction();
                        setting.uncertainty = m_comparison->fit.uncertainty();
                        setting.ground = ClockGround::SeenTwice;
                        setting.shift = 0;
                    });
}

void ClocksView::reset()
{
    const QString path = source();
    if (path.isEmpty())
        return;
    m_edits->change(path, SourceEdits::Field::Clock, tr("Reset the clock of %1").arg(m_model->nameOf(path)), [](SourceSetting &setting) {
        setting.clock.clear();
        setting.uncertainty = -1;
        setting.ground = ClockGround::None;
        setting.shift = 0;
    });
}

void ClocksView::updateButtons()
{
    const SourceSetting setting = m_edits->setting(source());
    const bool fits = m_comparison && m_comparison->fit.isValid();
    m_apply->setEnabled(fits && !(setting.shift == 0 && setting.clock == m_comparison->fit.correction()));
    m_reset->setEnabled(!setting.clock.empty() || setting.shift != 0);
    m_shift->setEnabled(!source().isEmpty());
    m_reference->setEnabled(m_reference->count() > 0);
    {
        const QSignalBlocker blocker(m_shift);
        m_shift->setValue(double(setting.shift + (m_comparison ? m_chart->shift() : 0)) / second);
    }
    const ClockProposal *other = m_comparison ? nullptr : proposal();
    m_accept->setVisible(other != nullptr);
    if (m_model->rowCount() < 2)
        m_empty->setContent(QStringLiteral("clock"), tr("One source, one clock"),
                            tr("Add the log of the other side: frames that both have seen show how far their clocks are apart."));
    else if (!m_sightings)
        m_empty->setContent(QStringLiteral("clock"), tr("Looking for frames seen twice"), tr("The sources are being compared."));
    else if (other)
        m_empty->setContent(QStringLiteral("clock"), tr("No frame stands in both"), tr("The clock can be set right all the same. %1").arg(other->sentence()));
    else
        m_empty->setContent(QStringLiteral("clock"), tr("No frame stands in both"),
                            tr("Nothing says how far the two clocks are apart. Choose another source, or move this one by hand: "
                               "type the seconds above until what belongs together stands together on the timeline."));
}

void ClocksView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->update();
}

} // namespace Roamscope
