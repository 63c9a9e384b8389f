// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columns/columnheader.h"

#include "widgets/columns/columnsdocument.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int padding = 6;
constexpr int narrowest = 90;
constexpr int widest = 240;
constexpr int doubtful = 50; ///< below this the user should look

bool meansSomething(ColumnRole role)
{
    return role != ColumnRole::Keep && role != ColumnRole::Ignore;
}

} // namespace

ColumnHeader::ColumnHeader(ColumnsDocument *document, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("columns.header"));
    setAccessibleName(tr("Roles of the columns"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setDefaultSectionSize(150);
    setMouseTracking(true);
    connect(document, &ColumnsDocument::columnChanged, this, [this](int column) { updateSection(column); });
    connect(document, &ColumnsDocument::sampleChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize ColumnHeader::sizeHint() const
{
    const int line = QFontMetrics(font()).height();
    return QSize(QHeaderView::sizeHint().width(), line * 2 + padding * 4);
}

QString ColumnHeader::roleText(const ColumnsDocument &document, int column)
{
    const ColumnRole role = document.role(column);
    if (role != ColumnRole::Measure)
        return displayName(role);
    const EnergyColumn energy = document.energy(column);
    return energy.unit == EnergyUnit::Unknown ? displayName(energy.quantity)
                                              : tr("%1 [%2]", "quantity and unit").arg(displayName(energy.quantity), displayName(energy.unit));
}

QRect ColumnHeader::chipRect(const QRect &section) const
{
    const int line = QFontMetrics(font()).height();
    return QRect(section.left() + padding - 2, section.top() + padding + line + padding - 2, section.width() - 2 * padding + 4, line + padding);
}

QSize ColumnHeader::sectionSizeFromContents(int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const int name = QFontMetrics(bold).horizontalAdvance(m_document->columnName(column).left(60));
    const int role = QFontMetrics(font()).horizontalAdvance(roleText(*m_document, column)) + 34;
    return QSize(std::clamp(std::max(name, role) + 3 * padding, narrowest, widest), sizeHint().height());
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    const bool here = current.isValid() && current.column() == column;
    painter->fillRect(rect, Theme::color(here ? Theme::Role::AccentSoft : Theme::Role::Surface));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), Theme::color(Theme::Role::Line));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Theme::Role::LineStrong));

    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(Theme::color(Theme::Role::Text));
    const int line = QFontMetrics(bold).height();
    const QRect name(rect.left() + padding, rect.top() + padding - 1, rect.width() - 2 * padding, line);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(m_document->columnName(column), Qt::ElideRight, name.width()));

    const ColumnRole role = m_document->role(column);
    const bool doubt = meansSomething(role) && m_document->confidence(column) < doubtful;
    const QRect chip = chipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(here ? Theme::Role::Accent : Theme::Role::LineStrong), 1));
    painter->setBrush(doubt ? Theme::color(Theme::Role::WarningSoft) : palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter->setRenderHint(QPainter::Antialiasing, false);
    int left = chip.left() + padding;
    if (doubt) {
        Theme::paintSeverity(painter, QRectF(left - 2, chip.center().y() - 5, 12, 12), Severity::Warning);
        left += 14;
    }
    painter->setFont(font());
    painter->setPen(Theme::color(meansSomething(role) ? Theme::Role::Text : Theme::Role::TextMuted));
    const QRect text(left, chip.top(), chip.right() - left - 14, chip.height());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font()).elidedText(roleText(*m_document, column), Qt::ElideRight, text.width()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(Theme::Role::TextMuted), 1.5));
    const QPointF middle(chip.right() - 8.5, chip.center().y() + 1);
    const QPointF arrow[] = {middle + QPointF(-3.5, -2), middle + QPointF(0, 1.5), middle + QPointF(3.5, -2)};
    painter->drawPolyline(arrow, 3);
    painter->restore();
}

QMenu *ColumnHeader::makeMenu(ColumnsDocument *document, int column, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    const ColumnRole now = document->role(column);
    const EnergyColumn energy = document->energy(column);
    for (const std::optional<ColumnRole> &role : ColumnsDocument::rolesInOrder()) {
        if (!role) {
            menu->addSeparator();
            continue;
        }
        if (*role == ColumnRole::Measure) {
            QMenu *measures = menu->addMenu(displayName(*role));
            measures->menuAction()->setToolTip(columnRoleHelp(*role));
            for (int quantity = 1; quantity < int(EnergyQuantity::Count); ++quantity) {
                const auto chosen = EnergyQuantity(quantity);
                QAction *action = measures->addAction(displayName(chosen));
                action->setCheckable(true);
                action->setChecked(now == ColumnRole::Measure && energy.quantity == chosen);
                group->addAction(action);
                connect(action, &QAction::triggered, document, [document, column, chosen] {
                    document->setRole(column, ColumnRole::Measure);
                    EnergyColumn changed = document->energy(column);
                    changed.quantity = chosen;
                    const std::vector<EnergyUnit> &units = energyUnitsOf(chosen);
                    if (std::ranges::find(units, changed.unit) == units.end())
                        changed.unit = units.front();
                    document->setEnergy(column, changed);
                });
            }
            continue;
        }
        QAction *action = menu->addAction(displayName(*role));
        action->setToolTip(columnRoleHelp(*role));
        action->setCheckable(true);
        action->setChecked(now == *role);
        group->addAction(action);
        connect(action, &QAction::triggered, document, [document, column, chosen = *role] { document->setRole(column, chosen); });
        if (now == *role)
            menu->setActiveAction(action);
    }
    menu->setToolTipsVisible(true);
    return menu;
}

void ColumnHeader::openMenu(int column)
{
    if (column < 0 || column >= count())
        return;
    QMenu *menu = makeMenu(m_document, column, this);
    menu->setObjectName(QStringLiteral("columns.roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
    menu->popup(viewport()->mapToGlobal(chipRect(section).bottomLeft() + QPoint(0, 1)));
}

bool ColumnHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = logicalIndexAt(help->pos());
        if (column >= 0) {
            const QString certainty = tr("%1 % certain").arg(QLocale().toString(m_document->confidence(column)));
            QToolTip::showText(help->globalPos(), QStringLiteral("<b>%1</b><br>%2<br>%3 (%4)").arg(m_document->columnName(column).toHtmlEscaped(),
                roleText(*m_document, column).toHtmlEscaped(), m_document->reason(column).toHtmlEscaped(), certainty.toHtmlEscaped())
                + (columnRoleHelp(m_document->role(column)).isEmpty() ? QString() : QStringLiteral("<br>") + columnRoleHelp(m_document->role(column)).toHtmlEscaped()), this);
        }
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
    return QHeaderView::event(event);
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int column = logicalIndexAt(event->pos());
    if (event->button() != Qt::LeftButton || column < 0 || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
    if (chipRect(section).contains(event->pos()))
        openMenu(column);
}

} // namespace Roamscope
