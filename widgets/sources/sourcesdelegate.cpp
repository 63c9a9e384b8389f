// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sources/sourcesdelegate.h"

#include "models/capture/importer.h"
#include "widgets/sources/sourcesmodel.h"
#include "widgets/sources/zonechooser.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace Roamscope {

namespace {

constexpr int side = 14;
constexpr int left = 8;
constexpr int nameIndent = left + 2 * side + 14;

} // namespace

SourcesDelegate::SourcesDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect SourcesDelegate::tickRect(const QRect &cell)
{
    return QRect(cell.left() + left, cell.center().y() - side / 2 + 1, side, side);
}

QRect SourcesDelegate::swatchRect(const QRect &cell)
{
    return tickRect(cell).translated(side + 7, 0);
}

QSize SourcesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * Theme::spacing + 4;
    if (index.column() == SourcesModel::NameColumn)
        width += nameIndent;
    if (index.data(SourcesModel::SeverityRole).toInt() >= 0)
        width += side + Theme::gap;
    return {width, option.fontMetrics.height() + 12};
}

void SourcesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
    const QColor base = option.palette.color(QPalette::Base);
    const QColor soft = Theme::color(Theme::Role::AccentSoft);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, !selected ? base : active || Theme::isHighContrast() ? soft : Theme::mix(base, soft, 0.75));
    painter->setPen(Theme::mix(base, Theme::color(Theme::Role::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool quiet = index.data(SourcesModel::QuietRole).toBool();
    QColor color = Theme::color(quiet ? Theme::Role::TextMuted : Theme::Role::Text);
    QRect place = option.rect.adjusted(Theme::spacing - 2, 0, -Theme::spacing + 2, 0);
    if (index.column() == SourcesModel::NameColumn) {
        QStyleOptionButton tick;
        tick.rect = tickRect(option.rect);
        tick.palette = option.palette;
        tick.state = QStyle::State_Enabled | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Theme::isHighContrast() ? QPen(Theme::color(Theme::Role::Text)) : QPen(Qt::NoPen));
        const QColor swatch = Theme::sourceColor(index.data(SourcesModel::ColourRole).toString());
        painter->setBrush(quiet ? Theme::mix(base, swatch, 0.45) : swatch);
        painter->drawRoundedRect(QRectF(swatchRect(option.rect)).adjusted(.5, .5, -.5, -.5), 3, 3);
        painter->setRenderHint(QPainter::Antialiasing, false);
        place.setLeft(option.rect.left() + nameIndent);
    }
    const int severity = index.data(SourcesModel::SeverityRole).toInt();
    if (severity >= 0) {
        Theme::paintSeverity(painter, QRectF(place.left(), place.center().y() - 6, 13, 13), Severity(severity));
        place.setLeft(place.left() + side + Theme::gap);
        color = Theme::severity(Severity(severity));
    }
    QFont font = option.font;
    if (index.data(SourcesModel::LinkRole).toBool()) {
        font.setUnderline(true);
        if (severity < 0)
            color = Theme::color(Theme::Role::Accent);
    }
    if (index.column() == SourcesModel::NameColumn && !quiet)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics metrics(font);
    painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), index.column() == SourcesModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight, place.width()));
    if (option.state & QStyle::State_HasFocus && active) {
        painter->setPen(Theme::color(Theme::Role::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QWidget *SourcesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == SourcesModel::NameColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    QComboBox *combo = nullptr;
    switch (index.column()) {
    case SourcesModel::KindColumn:
        combo = new QComboBox(parent);
        combo->addItem(tr("What fits best"), QString());
        for (const std::unique_ptr<Importer> &importer : importers())
            combo->addItem(importer->displayName(), QString(importer->id()));
        break;
    case SourcesModel::WriterColumn:
        combo = new QComboBox(parent);
        combo->addItem(tr("not said"), int(Lane::Unknown));
        for (int lane = int(Lane::ChargePoint); lane < int(Lane::Count); ++lane)
            combo->addItem(Theme::icon(Theme::iconName(Lane(lane))), displayName(Lane(lane)), lane);
        break;
    case SourcesModel::ZoneColumn:
        combo = new ZoneChooser(parent);
        break;
    case SourcesModel::TrustColumn:
        combo = new QComboBox(parent);
        for (const SourceTrust trust : {SourceTrust::Reference, SourceTrust::Normal, SourceTrust::Low})
            combo->addItem(displayName(trust), int(trust));
        break;
    default:
        return nullptr;
    }
    auto *self = const_cast<SourcesDelegate *>(this);
    // A choice from the list is the whole edit.
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void SourcesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    if (auto *zone = qobject_cast<ZoneChooser *>(combo)) {
        zone->setZone(index.data(Qt::EditRole).toString());
        zone->lineEdit()->selectAll();
        return;
    }
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void SourcesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    if (const auto *zone = qobject_cast<ZoneChooser *>(combo)) {
        if (!zone->zone().isEmpty())
            model->setData(index, zone->zone());
        return;
    }
    model->setData(index, combo->currentData());
}

void SourcesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.column() == SourcesModel::NameColumn)
        place.setLeft(place.left() + nameIndent - Theme::gap);
    else
        place.setWidth(std::max(place.width(), std::min(editor->sizeHint().width(), 260)));
    editor->setGeometry(place);
}

bool SourcesDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != SourcesModel::NameColumn)
        return false;
    const bool key = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const bool click = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
        && tickRect(option.rect).adjusted(-4, -4, 3, 4).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    if (!key && !click)
        return false;
    return model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Roamscope
