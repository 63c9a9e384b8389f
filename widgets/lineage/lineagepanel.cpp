// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lineage/lineagepanel.h"

#include "models/insight/lineagemodel.h"
#include "widgets/emptystate.h"
#include "widgets/lineage/lineagedelegate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int wideEnough = 640; ///< px from which cards stand beside each other, in a low dock
}

LineagePanel::LineagePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LineageModel(this))
    , m_delegate(new LineageDelegate(m_model, this))
    , m_view(new QListView(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_copyText(new QAction(this))
    , m_copyMarkdown(new QAction(this))
    , m_title(new QLabel(this))
    , m_sheet(new QLabel(this))
    , m_strip(new QWidget(this))
    , m_mark(new QLabel(this))
    , m_conclusion(new QLabel(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("lineagePanel"));
    m_view->setObjectName(QStringLiteral("lineage.hops"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);

    auto *directions = new QButtonGroup(this);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        directions->addButton(button);
    }
    m_back->setObjectName(QStringLiteral("lineage.showBack"));
    m_forward->setObjectName(QStringLiteral("lineage.showForward"));
    m_back->setIcon(Theme::icon(QStringLiteral("back")));
    m_forward->setIcon(Theme::icon(QStringLiteral("forward")));
    m_back->setChecked(true);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT directionChosen(ValueLineage::Direction::Back); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT directionChosen(ValueLineage::Direction::Forward); });
    auto *menu = new QMenu(m_copy);
    menu->addAction(m_copyText);
    menu->addAction(m_copyMarkdown);
    m_copy->setIcon(Theme::icon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(menu);
    connect(m_copyText, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyMarkdown, &QAction::triggered, this, [this] { copy(true); });
    m_copyText->setObjectName(QStringLiteral("lineage.copyText"));
    m_copyMarkdown->setObjectName(QStringLiteral("lineage.copyMarkdown"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, 0);
    bar->setSpacing(Theme::gap);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_copy);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    m_sheet->setWordWrap(true);
    m_sheet->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::gap);
    m_conclusion->setWordWrap(true);
    m_conclusion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_strip->setAutoFillBackground(true);
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(Theme::margin, Theme::gap + 2, Theme::margin, Theme::gap + 2);
    strip->setSpacing(Theme::spacing);
    strip->addWidget(m_mark, 0, Qt::AlignTop);
    strip->addWidget(m_conclusion, 1);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(bar);
    column->addWidget(m_title);
    column->addWidget(m_sheet);
    column->addWidget(m_strip);
    column->addWidget(m_view, 1);

    m_follow = m_empty->addButton({});
    m_follow->setObjectName(QStringLiteral("lineage.follow"));
    connect(m_follow, &QPushButton::clicked, this, &LineagePanel::followRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT hopChanged(currentHop()); });
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT hopActivated(index.row()); });
    setTexts();
    updateState();
}

void LineagePanel::setTexts()
{
    m_back->setText(tr("Where from"));
    m_back->setToolTip(tr("How the value came to be: from the charger, over the log and OCPI, to what the partner holds"));
    m_forward->setText(tr("Where to"));
    m_forward->setToolTip(tr("What was made of the value: messages, objects and fields that hold it"));
    m_copy->setToolTip(tr("Copy the way"));
    m_copy->setAccessibleName(tr("Copy the way"));
    m_copyText->setText(tr("Copy as text"));
    m_copyMarkdown->setText(tr("Copy as Markdown"));
    m_view->setAccessibleName(tr("The way of the value, hop by hop"));
    m_follow->setText(tr("Follow the selected field"));
}

void LineagePanel::setLineage(const ValueLineage &lineage, const CapturePtr &capture)
{
    m_model->setLineage(lineage, capture, m_format);
    (lineage.direction == ValueLineage::Direction::Back ? m_back : m_forward)->setChecked(true);
    updateState();
    orient();
    // The eye goes to where it went wrong.
    if (m_model->rowCount() > 0 && lineage.firstDeparture >= 0)
        m_view->scrollTo(m_model->index(lineage.firstDeparture), QAbstractItemView::EnsureVisible);
}

void LineagePanel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        updateState();
}

void LineagePanel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeFormat(format);
}

void LineagePanel::setAvailable(bool available)
{
    m_available = available;
    m_follow->setEnabled(available);
}

int LineagePanel::currentHop() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void LineagePanel::updateState()
{
    const ValueLineage &lineage = m_model->lineage();
    const bool hasWay = !lineage.isEmpty();
    m_follow->setEnabled(m_available);
    m_stack->setCurrentWidget(hasWay ? m_content : static_cast<QWidget *>(m_empty));
    if (!hasWay) {
        if (m_busy)
            m_empty->setContent(QStringLiteral("history"), tr("Looking for the way of this value …"), {});
        else if (!lineage.reason.isEmpty())
            m_empty->setContent(QStringLiteral("link"), lineage.title.isEmpty() ? tr("This value cannot be followed") : lineage.title, lineage.reason);
        else
            m_empty->setContent(QStringLiteral("link"), tr("Follow a value on its way"),
                                tr("Select a field in the Inspector and press F6: each hop from the charger to the partner is shown, with the delay, "
                                   "the mapping rule, and the first place where the value changed. Shift+F6 shows what became of it."));
        return;
    }
    m_title->setText(lineage.title);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    QStringList facts;
    if (!lineage.sheet.isEmpty())
        facts.append(lineage.sheetIsDefault ? tr("Measured by a default sheet: %1").arg(lineage.sheet) : tr("Measured by the sheet: %1").arg(lineage.sheet));
    if (lineage.omitted > 0)
        facts.append(tr("%n more are not shown", nullptr, lineage.omitted));
    m_sheet->setText(facts.join(QStringLiteral(" · ")));
    m_sheet->setVisible(!facts.isEmpty());
    m_sheet->setFont(Theme::small());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    m_sheet->setPalette(muted);
    const bool departs = lineage.firstDeparture >= 0;
    m_conclusion->setText(lineage.conclusion());
    const auto role = departs ? Theme::Role::ErrorSoft : Theme::Role::GoodSoft;
    QPalette soft = palette();
    soft.setColor(QPalette::Window, Theme::color(role));
    soft.setColor(QPalette::WindowText, Theme::color(Theme::Role::Text));
    m_strip->setPalette(soft);
    m_mark->setPixmap((departs ? Theme::icon(Severity::Error) : Theme::icon(QStringLiteral("check"), Theme::Role::Good)).pixmap(Theme::iconSize));
}

void LineagePanel::orient()
{
    const bool row = width() >= wideEnough && width() > height() * 3 / 2;
    const auto orientation = row ? Qt::Horizontal : Qt::Vertical;
    m_delegate->setOrientation(orientation);
    m_view->setFlow(row ? QListView::LeftToRight : QListView::TopToBottom);
    m_view->setWrapping(false);
    m_view->setHorizontalScrollBarPolicy(row ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(row ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void LineagePanel::copy(bool markdown)
{
    const QString text = m_model->toText(markdown);
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void LineagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    orient();
}

void LineagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateState();
}

bool LineagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && currentHop() >= 0) {
            Q_EMIT hopActivated(currentHop());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Roamscope
