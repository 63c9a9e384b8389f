// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/overviewstrip.h"

#include "models/compare/alignedmodel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

namespace Roamscope {

namespace {
constexpr int mostRows = 50'000;
}

OverviewStrip::OverviewStrip(QTreeView *tree, QWidget *parent)
    : QWidget(parent)
    , m_tree(tree)
{
    setFixedWidth(sizeHint().width());
    setAccessibleName(tr("Where the differences are"));
    setToolTip(accessibleName());
    setCursor(Qt::PointingHandCursor);
    m_timer.setSingleShot(true);
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &OverviewStrip::collect);
    connect(m_tree, &QTreeView::expanded, this, &OverviewStrip::refresh);
    connect(m_tree, &QTreeView::collapsed, this, &OverviewStrip::refresh);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::refresh()
{
    m_timer.start();
}

void OverviewStrip::collect()
{
    m_marks.clear();
    m_rows = 0;
    const QAbstractItemModel *model = m_tree->model();
    if (model && model->rowCount() > 0) {
        for (QModelIndex index = model->index(0, 0); index.isValid() && m_rows < mostRows; index = m_tree->indexBelow(index), ++m_rows) {
            const bool closed = !m_tree->isExpanded(index);
            const int mark = index.data(closed ? int(AlignedModel::BelowRole) : int(AlignedModel::MarkRole)).toInt();
            if (mark >= int(AlignedDocument::Mark::Tolerated))
                m_marks.push_back({.row = m_rows, .mark = mark});
        }
    }
    update();
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Role::Surface));
    painter.setPen(Theme::color(Theme::Role::Line));
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    if (m_rows == 0)
        return;
    const double scale = double(height()) / m_rows;
    const QScrollBar *bar = m_tree->verticalScrollBar();
    const int whole = bar->maximum() - bar->minimum() + bar->pageStep();
    if (bar->maximum() > bar->minimum()) {
        const QRectF window(1.5, double(height()) * bar->value() / whole, width() - 3, qMax(8.0, double(height()) * bar->pageStep() / whole));
        painter.fillRect(window, Theme::mix(Theme::color(Theme::Role::Surface), Theme::color(Theme::Role::TextMuted), 0.25));
    }
    // The gravest is painted last and wins.
    for (const int mark : {int(AlignedDocument::Mark::Tolerated), int(AlignedDocument::Mark::Settled), int(AlignedDocument::Mark::Different)}) {
        const bool important = mark == int(AlignedDocument::Mark::Different);
        const QColor color = Theme::color(important ? Theme::Role::Error : mark == int(AlignedDocument::Mark::Settled) ? Theme::Role::Good : Theme::Role::Note);
        for (const Mark &entry : m_marks) {
            if (entry.mark == mark) // wider for what matters, so that colour is not all
                painter.fillRect(QRectF(important ? 2 : 5, entry.row * scale, important ? width() - 4 : width() - 10, qMax(2.0, qMin(scale, 4.0))), color);
        }
    }
}

void OverviewStrip::goTo(double y)
{
    QScrollBar *bar = m_tree->verticalScrollBar();
    const int whole = bar->maximum() - bar->minimum() + bar->pageStep();
    bar->setValue(int(y / qMax(1, height()) * whole) - bar->pageStep() / 2);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().y());
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Roamscope
