// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/sourcebar.h"

#include "models/capture/timeformat.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

QStringList filesOf(const QMimeData *mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// A label that gives way: its text is shortened, never the window widened.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {30, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }
};

} // namespace

SourceCard::SourceCard(CompareSession *session, CompareSession::Place place, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_place(place)
    , m_icon(new QLabel(this))
    , m_role(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_faults(new QToolButton(this))
    , m_choose(new QToolButton(this))
    , m_progress(new QProgressBar(this))
{
    setAcceptDrops(true);
    const QString roles[] = {tr("CPO"), tr("eMSP"), tr("Charger")};
    m_role->setText(roles[place]);
    for (QLabel *label : {m_role, m_name, m_detail})
        label->setTextFormat(Qt::PlainText);
    m_choose->setText(tr("Choose"));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setAccessibleName(tr("Choose what the %1 holds").arg(roles[place]));
    m_choose->setToolTip(m_choose->accessibleName());
    auto *menu = new QMenu(m_choose);
    m_choose->setMenu(menu);
    m_choose->setMinimumWidth(m_choose->sizeHint().width() + 10); // room for the arrow
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT menuRequested(menu, m_place);
    });
    m_faults->setIcon(Theme::icon(Severity::Warning));
    m_faults->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_faults->setAutoRaise(true);
    m_faults->setFont(Theme::small());
    m_faults->setIconSize(QSize(12, 12));
    m_faults->setMaximumHeight(QFontMetrics(Theme::small()).height() + 3);
    connect(m_faults, &QToolButton::clicked, this, [this] { Q_EMIT faultsRequested(m_place); });
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Reading"));

    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::gap + 2);
    first->addWidget(m_role);
    first->addWidget(m_name, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::gap);
    second->addWidget(m_detail, 1);
    second->addWidget(m_faults);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addLayout(first);
    texts->addLayout(second);
    texts->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing + 2, Theme::gap + 1, Theme::spacing, Theme::gap + 1);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_choose);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_session, &CompareSession::sourcesChanged, this, &SourceCard::refresh);
    changeEvent(nullptr);
    refresh();
}

QString SourceCard::detailText() const
{
    const CompareSession::Source &source = m_session->source(m_place);
    if (source.loading)
        return tr("Reading…");
    if (!source.dataset)
        return m_place == CompareSession::Charger ? tr("What the chargers say, where there is a capture") : tr("Drop a file or folder here");
    const Dataset &dataset = *source.dataset;
    QStringList parts;
    if (!dataset.party().isEmpty())
        parts.append(dataset.party());
    if (dataset.version() != ProtocolVersion::Unknown)
        parts.append(displayName(dataset.version()));
    const QLocale locale;
    for (const OcpiModule module : allOcpiModules) {
        if (dataset.count(module) > 0)
            parts.append(QStringLiteral("%1 %2").arg(locale.toString(dataset.count(module)), displayName(module)));
    }
    if (dataset.isEmpty())
        parts.append(tr("no objects"));
    if (dataset.takenAt() != noTime)
        parts.append(formatTime(dataset.takenAt(), TimeFormat()).left(16));
    return parts.join(QStringLiteral(" · "));
}

void SourceCard::refresh()
{
    const CompareSession::Source &source = m_session->source(m_place);
    QString name = source.dataset ? source.dataset->name() : source.paths.isEmpty() ? QString() : QFileInfo(source.paths.constFirst()).fileName();
    if (source.kind == CompareSession::Source::Kind::Capture)
        name = m_place == CompareSession::Charger && !m_session->usesCapture() ? tr("the open capture, when the dumps were made") : tr("the open capture, at the time cursor");
    m_name->setText(name);
    m_name->setToolTip(source.paths.join(QLatin1Char('\n')));
    m_detail->setText(detailText());
    m_detail->setToolTip(m_detail->text());
    setAccessibleName(tr("%1: %2, %3").arg(m_role->text(), name, m_detail->text()));
    qint64 faults = 0;
    if (source.dataset) {
        for (int kind = 0; kind < int(DatasetFault::Kind::Count); ++kind)
            faults += source.dataset->faultCount(DatasetFault::Kind(kind));
    }
    m_faults->setVisible(faults > 0);
    m_faults->setText(tr("%Ln fault(s)", nullptr, int(faults)));
    m_faults->setToolTip(tr("What could not be read, and why"));
    m_progress->setVisible(source.loading);
    if (source.loading)
        m_progress->setRange(0, source.progress < 0 ? 0 : 1000);
    m_progress->setValue(int(source.progress * 1000));
    update();
}

void SourceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool there = m_session->dataset(m_place) != nullptr;
    const Lane lane = m_place == CompareSession::Cpo ? Lane::Cpo : m_place == CompareSession::Emsp ? Lane::Emsp : Lane::ChargePoint;
    painter.setPen(QPen(m_dropping ? Theme::color(Theme::Role::Accent) : Theme::color(Theme::Role::LineStrong), m_dropping ? 2 : 1,
                        there || m_dropping ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius + 1, Theme::radius + 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(there ? Theme::lane(lane) : Theme::color(Theme::Role::Line));
    painter.drawRoundedRect(QRectF(1.5, 6, 3, height() - 12), 1.5, 1.5);
}

void SourceCard::changeEvent(QEvent *event)
{
    if (event)
        QWidget::changeEvent(event);
    if (event && event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (m_role->font() != bold)
        m_role->setFont(bold);
    const QFont small = Theme::small();
    if (m_detail->font() != small)
        m_detail->setFont(small);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    if (m_detail->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
        m_detail->setPalette(muted);
    const Lane lane = m_place == CompareSession::Cpo ? Lane::Cpo : m_place == CompareSession::Emsp ? Lane::Emsp : Lane::ChargePoint;
    m_icon->setPixmap(Theme::icon(Theme::iconName(lane)).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void SourceCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    m_dropping = true;
    update();
    event->acceptProposedAction();
}

void SourceCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void SourceCard::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    const QStringList paths = filesOf(event->mimeData());
    if (paths.isEmpty())
        return;
    // Several at once are the pages of one dump when they are dropped on one side.
    m_session->loadFiles(m_place, paths);
    event->acceptProposedAction();
}

SourceBar::SourceBar(CompareSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_swap(new QToolButton(this))
    , m_recompute(new QToolButton(this))
    , m_cancel(new QToolButton(this))
    , m_progress(new QProgressBar(this))
{
    setAccessibleName(tr("What is compared"));
    for (int place = 0; place < CompareSession::PlaceCount; ++place)
        m_cards[std::size_t(place)] = new SourceCard(session, CompareSession::Place(place), this);
    for (QToolButton *button : {m_swap, m_recompute, m_cancel})
        button->setAutoRaise(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Comparing"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::spacing, Theme::spacing, Theme::spacing, Theme::gap);
    row->setSpacing(Theme::gap + 2);
    row->addWidget(m_cards[CompareSession::Cpo], 5);
    row->addWidget(m_swap);
    row->addWidget(m_cards[CompareSession::Emsp], 5);
    row->addWidget(m_cards[CompareSession::Charger], 4);
    row->addWidget(m_recompute);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    // The bar keeps its place, so that the page does not jump when a comparison begins.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    connect(session, &CompareSession::sourcesChanged, this, &SourceBar::refresh);
    connect(session, &CompareSession::comparisonChanged, this, &SourceBar::refresh);
    connect(session, &CompareSession::finished, this, &SourceBar::refresh);
    connect(session, &CompareSession::progressChanged, this, [this](double fraction) { m_progress->setValue(int(fraction * 1000)); });
    refresh();
}

void SourceBar::setActions(QAction *swap, QAction *recompute, QAction *cancel)
{
    m_swap->setDefaultAction(swap);
    m_recompute->setDefaultAction(recompute);
    m_cancel->setDefaultAction(cancel);
    refresh();
}

void SourceBar::refresh()
{
    const bool running = m_session->isRunning();
    m_progress->setVisible(running && m_session->comparison());
    m_cancel->setVisible(running);
    m_recompute->setVisible(!running);
}

} // namespace Roamscope
