// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/stepcard.h"

#include "models/capture/jsontext.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>

namespace Roamscope {

namespace {
constexpr int cardWidth = 168;
constexpr int linkWidth = 104;
constexpr qsizetype longestValue = 200; ///< characters of a value in a tooltip
}

QString shortValue(const QByteArray &json)
{
    const QByteArray text = json.trimmed();
    if (text.startsWith('"'))
        return QString::fromUtf8(jsonStringValue(text));
    if (text.startsWith('[')) {
        const int count = int(jsonArrayElements(text, 1000).size());
        if (count != 1)
            return ValueLink::tr("%n element(s)", nullptr, count);
    }
    return QString::fromUtf8(text);
}

StepCard::StepCard(const Step &step, int index, QWidget *parent)
    : QAbstractButton(parent)
    , m_index(index)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStep(step);
}

const char *StepCard::mimeType()
{
    return "application/x-roamscope-step";
}

void StepCard::setStep(const Step &step)
{
    m_step = step;
    const StepOp op = stepOp(step.op);
    m_title = op == StepOp::Unknown ? step.op : displayName(op);
    m_text = stepText(step);
    m_loss = stepInfo(step).loss;
    setAccessibleName(tr("Step %1: %2, %3").arg(m_index + 1).arg(m_title, m_text));
    setError(m_error);
    update();
}

void StepCard::setError(const QString &error)
{
    m_error = error;
    setAccessibleDescription(error.isEmpty() ? m_loss : error);
    QString tip = m_title + QLatin1Char('\n') + m_text.left(longestValue);
    if (!m_loss.isEmpty())
        tip += QLatin1Char('\n') + tr("Loses: %1").arg(m_loss);
    if (!error.isEmpty())
        tip += QLatin1Char('\n') + error;
    setToolTip(tip);
    update();
}

QSize StepCard::sizeHint() const
{
    return {cardWidth, QFontMetrics(Theme::small()).height() + 2 * fontMetrics().height() + 2 * Theme::spacing + 2};
}

void StepCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor fill = Theme::color(isChecked() ? Theme::Role::AccentSoft : Theme::Role::SurfaceRaised);
    QColor line = isChecked() ? Theme::color(Theme::Role::Accent) : Theme::color(underMouse() ? Theme::Role::LineStrong : Theme::Role::Line);
    if (!m_error.isEmpty())
        line = Theme::color(Theme::Role::Error);
    painter.setPen(QPen(line, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, Theme::radius, Theme::radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), Theme::radius - 2, Theme::radius - 2);
    }
    QRect inner = rect().adjusted(Theme::spacing, Theme::gap + 2, -Theme::spacing, -Theme::gap);
    painter.setFont(Theme::small());
    const int head = painter.fontMetrics().height();
    QRect title(inner.left(), inner.top(), inner.width(), head);
    if (!m_error.isEmpty() || !m_loss.isEmpty()) {
        const QRect mark(title.right() - head + 2, title.top(), head, head);
        Theme::paintSeverity(&painter, mark, m_error.isEmpty() ? Severity::Warning : Severity::Error);
        title.setRight(mark.left() - Theme::gap);
    }
    painter.setPen(Theme::color(Theme::Role::TextMuted));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, title.width()));
    // Two lines of text; the second one ends in an ellipsis when there is more.
    painter.setFont(font());
    painter.setPen(Theme::color(Theme::Role::Text));
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const int height = fontMetrics().height();
    int y = inner.top() + head + 1;
    for (int number = 0; number < 2; ++number) {
        QTextLine lineOfText = layout.createLine();
        if (!lineOfText.isValid())
            break;
        lineOfText.setLineWidth(inner.width());
        const QString part = number == 0 ? m_text.mid(lineOfText.textStart(), lineOfText.textLength()) : m_text.mid(lineOfText.textStart());
        painter.drawText(QRect(inner.left(), y, inner.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(part.trimmed(), Qt::ElideRight, inner.width()));
        y += height;
    }
    layout.endLayout();
}

void StepCard::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (control)
            Q_EMIT moveRequested(m_index, m_index + by);
        else
            Q_EMIT neighbourRequested(m_index + by);
        return;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested(m_index);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setChecked(true);
        Q_EMIT editRequested();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StepCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void StepCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)
        || (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(mimeType()), QByteArray::number(m_index));
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void StepCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(m_index, event->globalPos());
}

void StepCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ValueLink::ValueLink(int index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_add(new QToolButton(this))
{
    m_add->setIcon(Theme::icon(QStringLiteral("plus"), Theme::Role::TextMuted));
    m_add->setIconSize(QSize(12, 12));
    m_add->setAutoRaise(true);
    m_add->setToolTip(tr("Put a step in here"));
    m_add->setAccessibleName(tr("Put a step in at place %1").arg(index + 1));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAcceptDrops(true);
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(m_index); });
}

void ValueLink::setValue(const QByteArray &json, bool known)
{
    m_known = known;
    m_missing = json.isEmpty();
    m_text = !known ? QString() : m_missing ? tr("no value") : shortValue(json);
    setToolTip(m_missing ? QString() : m_text.left(longestValue));
    setAccessibleName(known ? tr("Value here: %1").arg(m_text) : QString());
    update();
}

void ValueLink::setLast(bool last)
{
    m_last = last;
    updateGeometry();
    update();
}

QSize ValueLink::sizeHint() const
{
    return {m_last ? linkWidth + 40 : linkWidth, QFontMetrics(Theme::small()).height() + 2 * fontMetrics().height() + 2 * Theme::spacing + 2};
}

void ValueLink::resizeEvent(QResizeEvent *)
{
    const int side = 20;
    m_add->setGeometry(m_last ? Theme::gap : (width() - side) / 2, height() / 2 - 1, side, side);
}

void ValueLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = height() / 2 - 3;
    if (m_dropping) {
        painter.fillRect(rect().adjusted(2, 2, -2, -2), Theme::color(Theme::Role::AccentSoft));
    }
    const QColor line = Theme::color(Theme::Role::LineStrong);
    painter.setPen(QPen(line, 1.5));
    painter.drawLine(QPointF(2, middle), QPointF(width() - 4, middle));
    painter.drawPolyline(QPolygonF {{width() - 8.0, middle - 4.0}, {width() - 3.0, double(middle)}, {width() - 8.0, middle + 4.0}});
    if (m_text.isEmpty())
        return;
    QFont font = Theme::monospace();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    if (m_last && !m_missing)
        font.setBold(true);
    if (m_missing) {
        font = Theme::small();
        font.setItalic(true);
    }
    painter.setFont(font);
    painter.setPen(Theme::color(m_missing ? Theme::Role::TextMuted : Theme::Role::Text));
    const QRect place(2, 0, width() - 6, middle - 1);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, place.width()));
}

void ValueLink::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QString::fromLatin1(StepCard::mimeType())))
        return;
    m_dropping = true;
    update();
    event->acceptProposedAction();
}

void ValueLink::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void ValueLink::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    const int from = event->mimeData()->data(QString::fromLatin1(StepCard::mimeType())).toInt();
    event->acceptProposedAction();
    Q_EMIT dropped(from, m_index);
}

void ValueLink::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Roamscope
