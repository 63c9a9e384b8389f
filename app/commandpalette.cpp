// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"

#include "app/actionregistry.h"
#include "app/palettemodel.h"
#include "app/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int rowHeight = 34;
constexpr int maximumRows = 11;
constexpr int widest = 660;

/// One line: icon, text with the letters found in bold, category, shortcut as keys.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(6, 1, -6, -1);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::color(Theme::Role::AccentSoft));
            painter->drawRoundedRect(row, Theme::radius, Theme::radius);
            painter->setBrush(Theme::color(Theme::Role::Accent));
            painter->drawRoundedRect(QRectF(row.left(), row.top() + 7, 3, row.height() - 14), 1.5, 1.5);
        }
        const QRect iconRect(row.left() + 12, row.center().y() - 7, 16, 16);
        if (index.data(PaletteModel::CheckedRole).toBool())
            Theme::icon(QStringLiteral("check")).paint(painter, iconRect);
        else
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect, Qt::AlignCenter,
                                                                 enabled ? QIcon::Normal : QIcon::Disabled);

        int right = row.right() - 10;
        const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
        painter->setFont(Theme::small());
        const QColor muted = enabled ? Theme::color(Theme::Role::TextMuted) : option.palette.color(group, QPalette::Text);
        if (!shortcut.isEmpty()) {
            const int width = painter->fontMetrics().horizontalAdvance(shortcut) + 14;
            const QRectF keys(right - width, row.center().y() - 9.5, width, 20);
            painter->setPen(Theme::color(Theme::Role::Line));
            painter->setBrush(Theme::color(Theme::Role::SurfaceRaised));
            painter->drawRoundedRect(keys, Theme::radius, Theme::radius);
            painter->setPen(muted);
            painter->drawText(keys, Qt::AlignCenter, shortcut);
            right -= width + 12;
        }
        const QString category = index.data(PaletteModel::CategoryRole).toString();
        const int categoryWidth = painter->fontMetrics().horizontalAdvance(category);
        painter->setPen(muted);
        painter->drawText(QRect(right - categoryWidth, row.top(), categoryWidth, row.height()), Qt::AlignVCenter, category);
        right -= categoryWidth + 16;

        paintText(painter, QRect(iconRect.right() + 12, row.top(), right - iconRect.right() - 12, row.height()), option,
                  index, option.palette.color(group, QPalette::Text));
        painter->restore();
    }

private:
    static void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const QColor &colour)
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const auto positions = index.data(PaletteModel::MatchRole).value<QList<int>>();
        QFont plain = option.font;
        QFont bold = plain;
        bold.setBold(true);
        painter->setPen(colour);
        int x = rect.left();
        // Runs of found and other letters are drawn one after the other.
        for (int from = 0; from < text.size();) {
            const bool found = positions.contains(from);
            int to = from + 1;
            while (to < text.size() && positions.contains(to) == found)
                ++to;
            painter->setFont(found ? bold : plain);
            QString part = text.mid(from, to - from);
            const int room = rect.right() - x;
            if (room <= 0)
                break;
            part = painter->fontMetrics().elidedText(part, Qt::ElideRight, room);
            painter->drawText(QRect(x, rect.top(), room + 1, rect.height()), Qt::AlignVCenter, part);
            x += painter->fontMetrics().horizontalAdvance(part);
            from = to;
        }
    }
};

} // namespace

CommandPalette::CommandPalette(ActionRegistry *registry, Settings *settings, QWidget *window)
    : QFrame(window)
    , m_registry(registry)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No action has these letters. Try another word for it."), this))
    , m_model(new PaletteModel(registry, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(false);
    hide();

    m_search->setObjectName(QStringLiteral("commandPaletteSearch"));
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setAccessibleName(tr("Search all actions"));
    m_search->setFrame(false);
    m_search->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(38);
    QFont font = m_search->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_search->setFont(font);
    m_search->installEventFilter(this);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows are as wide as the list

    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(18);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 8);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    window->installEventFilter(this);
}

void CommandPalette::open()
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_search->clear();
    search({});
    place();
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &text)
{
    m_model->search(text.trimmed(), m_settings->recentActions());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->scrollToTop();
    }
    place();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int rows = qMin(m_model->rowCount(), maximumRows);
    m_list->setFixedHeight(rows * rowHeight + 2);
    const int width = qMin(widest, window->width() - 40);
    const int height = m_search->sizeHint().height() + 14 + 20
        + (rows > 0 ? rows * rowHeight : m_nothing->sizeHint().height());
    setGeometry((window->width() - width) / 2, qMax(24, window->height() / 9), width, height);
}

void CommandPalette::accept()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString id = index.data(PaletteModel::IdRole).toString();
    dismiss();
    m_settings->addRecentAction(id);
    // After the focus is back where it was: actions often ask who has it.
    if (QAction *action = m_registry->action(id))
        QTimer::singleShot(0, action, &QAction::trigger);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row).data(PaletteModel::IdRole).toString());
    return ids;
}

void CommandPalette::moveSelection(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + step, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (watched != m_search)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Up:
        moveSelection(-1);
        return true;
    case Qt::Key_Down:
        moveSelection(1);
        return true;
    case Qt::Key_PageUp:
        moveSelection(1 - maximumRows);
        return true;
    case Qt::Key_PageDown:
        moveSelection(maximumRows - 1);
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Theme::Role::LineStrong));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace Roamscope
