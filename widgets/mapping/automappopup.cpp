// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/automappopup.h"

#include "mapping/automapfields.h"
#include "mapping/editconnect.h"
#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "widgets/mapping/scoredelegate.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

enum Role { PointerRole = Qt::UserRole, ScoreRole, ReasonRole };
constexpr int mostFound = 200;

/// Two lines: the field with its value, below it why it is offered.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {300, option.fontMetrics.height() + QFontMetrics(Theme::small()).height() + Theme::spacing};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        // The search line has the focus; what Enter would take looks chosen all the same.
        item.state |= QStyle::State_Active;
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const QColor text = item.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect area = option.rect.adjusted(Theme::spacing, Theme::gap, -Theme::spacing, -Theme::gap);
        const double score = index.data(ScoreRole).toDouble();
        QRect line(area.left(), area.top(), area.width() - (score > 0 ? 110 : 0), option.fontMetrics.height());
        painter->save();
        painter->setPen(text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(PointerRole).toString(), Qt::ElideMiddle, line.width()));
        painter->setFont(Theme::small());
        painter->setPen(selected ? text : Theme::color(Theme::Role::TextMuted));
        const QRect below(area.left(), line.bottom() + 1, area.width(), area.bottom() - line.bottom());
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(ReasonRole).toString(), Qt::ElideRight, below.width()));
        if (score > 0)
            ScoreDelegate::paintScore(painter, QRect(area.right() - 104, area.top(), 104, line.height()), score,
                                      QCoreApplication::translate("Roamscope::AutoMapPopup", "%1 %").arg(QLocale().toString(qRound(score * 100))), text);
        painter->restore();
    }
};

} // namespace

AutoMapPopup::AutoMapPopup(MappingSession *session, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Suggestions for a field"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_search->setPlaceholderText(tr("Search all fields of the source"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Fields of the source"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint->setFont(Theme::small());
    m_hint->setText(tr("Enter connects · Up and Down choose · Escape closes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::spacing, Theme::spacing, Theme::spacing);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(m_search, &QLineEdit::textChanged, this, &AutoMapPopup::fill);
    connect(m_list, &QListView::clicked, this, &AutoMapPopup::choose);
    resize(460, 340);
}

void AutoMapPopup::open(const QString &target, const QPoint &globalPosition)
{
    if (!m_session->source() || !m_session->target() || !m_session->target()->node(target))
        return;
    m_target = target;
    m_title->setText(tr("What fills %1?").arg(target));
    std::vector<AutoMapField> targets = autoMapFields(*m_session->target());
    std::erase_if(targets, [&target](const AutoMapField &field) { return field.pointer != target; });
    m_map = std::make_shared<const AutoMap>(autoMapFields(*m_session->source(), m_session->sample()), std::move(targets));
    m_suggestions = m_map->suggestionsFor(0, 12, 0.2);
    m_search->clear();
    fill();
    QPoint place = globalPosition;
    if (const QScreen *screen = QApplication::screenAt(globalPosition)) {
        const QRect area = screen->availableGeometry();
        place.setX(qBound(area.left(), place.x(), area.right() - width()));
        place.setY(qBound(area.top(), place.y(), area.bottom() - height()));
    }
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void AutoMapPopup::fill()
{
    m_model->clear();
    if (!m_map)
        return;
    const QString text = m_search->text().trimmed();
    const auto add = [this](const AutoMapField &field, double score, const QString &reason) {
        auto *item = new QStandardItem;
        const QString value = field.samples.value(0);
        item->setData(field.pointer, PointerRole);
        item->setData(score, ScoreRole);
        item->setData(value.isEmpty() ? reason : reason.isEmpty() ? value : value + QStringLiteral(" · ") + reason, ReasonRole);
        item->setData(score > 0 ? tr("%1, %2 %, %3").arg(field.pointer).arg(qRound(score * 100)).arg(reason) : field.pointer, Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    };
    QSet<int> offered;
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        const AutoMapField &field = m_map->sources()[std::size_t(suggestion.source)];
        if (!text.isEmpty() && !field.pointer.contains(text, Qt::CaseInsensitive))
            continue;
        offered.insert(suggestion.source);
        add(field, suggestion.score, suggestion.reason());
    }
    // Without a text the best are enough; where there are none, everything is offered.
    if (!text.isEmpty() || m_suggestions.isEmpty()) {
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (std::size_t i = 0; i < m_map->sources().size() && m_model->rowCount() < mostFound; ++i) {
            const AutoMapField &field = m_map->sources()[i];
            if (!offered.contains(int(i))
                && std::all_of(words.cbegin(), words.cend(), [&field](const QString &word) { return field.pointer.contains(word, Qt::CaseInsensitive); }))
                add(field, 0, {});
        }
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void AutoMapPopup::choose()
{
    const QString pointer = m_list->currentIndex().data(PointerRole).toString();
    const SchemaNode *source = m_session->source() ? m_session->source()->node(pointer) : nullptr;
    const SchemaNode *target = m_session->target() ? m_session->target()->node(m_target) : nullptr;
    close();
    if (source && target)
        Q_EMIT connected(connectFields(m_session->document(), {source}, *target));
}

bool AutoMapPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_PageUp ? -5 : 5;
            if (rows > 0)
                m_list->setCurrentIndex(m_model->index(qBound(0, row + by, rows - 1), 0));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row >= 0)
                choose();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Roamscope
