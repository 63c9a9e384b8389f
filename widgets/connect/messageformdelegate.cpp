// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/messageformdelegate.h"

#include "models/catalog/catalog.h"
#include "models/endpoints/messagedocument.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

namespace Roamscope {

namespace {

constexpr int formRowHeight = 31;
constexpr int buttonWidth = 26;
constexpr int addWidth = 76;

bool flag(const QModelIndex &index, MessageDocument::Role role)
{
    return index.data(role).toBool();
}

MessageDocument::RowKind kindOf(const QModelIndex &index)
{
    return MessageDocument::RowKind(index.data(MessageDocument::KindRole).toInt());
}

/// A date-time with a button that writes the present moment.
class MomentEdit : public QWidget
{
public:
    explicit MomentEdit(QWidget *parent)
        : QWidget(parent)
        , m_edit(new QLineEdit(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        row->addWidget(m_edit, 1);
        auto *now = new QToolButton(this);
        now->setText(MessageFormDelegate::tr("Now"));
        now->setToolTip(MessageFormDelegate::tr("The present moment, UTC"));
        now->setFocusPolicy(Qt::NoFocus);
        connect(now, &QToolButton::clicked, m_edit, [this] {
            m_edit->setText(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")));
        });
        row->addWidget(now);
        setFocusProxy(m_edit);
        setAutoFillBackground(true);
    }
    QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

} // namespace

MessageFormDelegate::MessageFormDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect MessageFormDelegate::removeButtonOf(const QRect &cell) const
{
    return {cell.right() - buttonWidth + 1, cell.top(), buttonWidth, cell.height()};
}

QRect MessageFormDelegate::boxOf(const QRect &cell) const
{
    return cell.adjusted(2, 2, -buttonWidth - 2, -2);
}

QRect MessageFormDelegate::addButtonOf(const QRect &cell) const
{
    const QRect box = boxOf(cell);
    return {box.right() - addWidth + 1, box.top(), addWidth, box.height()};
}

void MessageFormDelegate::paintField(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int severity = index.data(MessageDocument::SeverityRole).toInt();
    QRect area = option.rect.adjusted(2, 0, -4, 0);
    QFont font = option.font;
    QColor ink = Theme::color(Theme::Role::Text);
    if (kindOf(index) == MessageDocument::RowKind::Optional || !flag(index, MessageDocument::PresentRole))
        ink = Theme::color(Theme::Role::TextMuted);
    if (flag(index, MessageDocument::RequiredRole) && kindOf(index) != MessageDocument::RowKind::Optional) {
        font.setWeight(QFont::DemiBold);
        ink = Theme::color(Theme::Role::Text);
    }
    if (severity >= 0) {
        Theme::paintSeverity(painter, QRectF(area.right() - 14, area.center().y() - 6, 13, 13), Severity(severity));
        area.setRight(area.right() - 18);
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

void MessageFormDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Kind = MessageDocument::RowKind;
    const Kind kind = kindOf(index);
    if (kind == Kind::Optional)
        return;
    const QRect box = boxOf(option.rect);
    const bool present = flag(index, MessageDocument::PresentRole);
    const int severity = index.data(MessageDocument::SeverityRole).toInt();
    const bool hot = option.state & QStyle::State_MouseOver;
    QRect content = box.adjusted(8, 0, -8, 0);
    const QString hint = index.data(MessageDocument::HintRole).toString();
    if (kind == Kind::Value) {
        QColor edge = Theme::color(hot && !m_readOnly ? Theme::Role::LineStrong : Theme::Role::Line);
        if (severity >= 0 && present)
            edge = Theme::severity(Severity(severity));
        painter->setPen(QPen(edge, option.state & QStyle::State_HasFocus ? 1.8 : 1));
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (!index.data(MessageDocument::ChoicesRole).toStringList().isEmpty()) {
            Theme::icon(QStringLiteral("down"), Theme::Role::TextMuted).paint(painter, QRect(content.right() - 12, box.center().y() - 6, 13, 13));
            content.setRight(content.right() - 16);
        }
        const QString unit = index.data(MessageDocument::UnitRole).toString();
        if (present && !unit.isEmpty()) {
            const int width = option.fontMetrics.horizontalAdvance(unit);
            painter->setPen(Theme::color(Theme::Role::TextMuted));
            painter->drawText(QRect(content.right() - width, box.top(), width + 1, box.height()), Qt::AlignVCenter, unit);
            content.setRight(content.right() - width - 8);
        }
    }
    painter->setFont(option.font);
    if (present && kind == Kind::Value) {
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(content, Qt::AlignVCenter, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, content.width()));
    } else {
        painter->setPen(Theme::color(Theme::Role::TextMuted));
        QString shown = kind == Kind::List && present ? index.data().toString() + QStringLiteral(" · ") + hint : hint;
        if (!present && flag(index, MessageDocument::RequiredRole) && kind == Kind::Value)
            shown = tr("required") + QStringLiteral(" · ") + hint;
        QRect place = content;
        if (flag(index, MessageDocument::CanAddRole))
            place.setRight(addButtonOf(option.rect).left() - 6);
        painter->drawText(place, Qt::AlignVCenter, option.fontMetrics.elidedText(shown, Qt::ElideRight, place.width()));
    }
    if (m_readOnly)
        return;
    if (flag(index, MessageDocument::CanAddRole)) {
        const QRect button = addButtonOf(option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Theme::color(Theme::Role::LineStrong));
        painter->setBrush(option.palette.color(QPalette::Button));
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        Theme::icon(QStringLiteral("plus")).paint(painter, QRect(button.left() + 6, button.center().y() - 7, 15, 15));
        painter->setPen(option.palette.color(QPalette::ButtonText));
        painter->drawText(button.adjusted(25, 0, -4, 0), Qt::AlignVCenter, option.fontMetrics.elidedText(tr("Add"), Qt::ElideRight, button.width() - 29));
    }
    if (flag(index, MessageDocument::CanRemoveRole) && (hot || option.state & QStyle::State_Selected)) {
        const QRect button = removeButtonOf(option.rect);
        Theme::icon(QStringLiteral("close"), Theme::Role::TextMuted).paint(painter, QRect(button.center().x() - 7, button.center().y() - 7, 15, 15));
    }
}

void MessageFormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::color(Theme::Role::AccentSoft));
    if (index.column() == MessageDocument::FieldColumn)
        paintField(painter, option, index);
    else
        paintValue(painter, option, index);
    painter->restore();
}

QSize MessageFormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, qMax(formRowHeight, option.fontMetrics.height() + 12)};
}

QWidget *MessageFormDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (m_readOnly)
        return nullptr;
    const QStringList choices = index.data(MessageDocument::ChoicesRole).toStringList();
    const QString name = index.data(MessageDocument::NameRole).toString();
    if (!choices.isEmpty()) {
        auto *combo = new QComboBox(parent);
        // Editable: a value that the specification does not know may be just what is to be tried.
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->addItems(choices);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->setAccessibleName(name);
        auto *self = const_cast<MessageFormDelegate *>(this);
        connect(combo, &QComboBox::activated, self, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        if (m_opensLists)
            QTimer::singleShot(0, combo, &QComboBox::showPopup);
        return combo;
    }
    if (FieldType(index.data(MessageDocument::TypeRole).toInt()) == FieldType::DateTime) {
        auto *moment = new MomentEdit(parent);
        moment->edit()->setAccessibleName(name);
        return moment;
    }
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(index.data(MessageDocument::HintRole).toString());
    if (const QStringList values = m_suggestions.value(name); !values.isEmpty()) {
        auto *completer = new QCompleter(values, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    return edit;
}

void MessageFormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findText(value));
        combo->setEditText(value);
        combo->lineEdit()->selectAll();
    } else if (auto *edit = editor->findChild<QLineEdit *>(); edit || (edit = qobject_cast<QLineEdit *>(editor))) {
        edit->setText(value);
        edit->selectAll();
    }
}

void MessageFormDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, combo->currentText());
    } else {
        const auto *edit = qobject_cast<QLineEdit *>(editor);
        if (!edit)
            edit = editor->findChild<QLineEdit *>();
        if (edit)
            model->setData(index, edit->text());
    }
}

void MessageFormDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(boxOf(option.rect));
}

bool MessageFormDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!m_readOnly && event->type() == QEvent::MouseButtonRelease && index.column() == MessageDocument::ValueColumn) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = mouse->position().toPoint();
        if (flag(index, MessageDocument::CanAddRole) && addButtonOf(option.rect).contains(at)) {
            Q_EMIT addRequested(index);
            return true;
        }
        if (flag(index, MessageDocument::CanRemoveRole) && removeButtonOf(option.rect).contains(at)) {
            Q_EMIT removeRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool MessageFormDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QString text = index.data(Qt::ToolTipRole).toString();
    if (index.column() == MessageDocument::ValueColumn && flag(index, MessageDocument::CanRemoveRole) && removeButtonOf(option.rect).contains(event->pos()))
        text = tr("Take it out of the message (Del)");
    if (text.isEmpty())
        return false;
    // Rich text wraps.
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>"), view);
    return true;
}

} // namespace Roamscope
