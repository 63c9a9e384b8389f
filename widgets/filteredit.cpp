// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filteredit.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QTreeView>

namespace Roamscope {

namespace {
constexpr int longestHistory = 100;
constexpr int mostCompletions = 60;
}

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(0, 2, this))
{
    setClearButtonEnabled(true);
    setFont(Theme::monospace());
    setPlaceholderText(tr("Filter: action == \"StatusNotification\", cp == \"CP01\", latency > 500ms, or any text"));
    setAccessibleName(tr("Filter"));
    setMaxLength(16 * 1024);

    auto *popup = new QTreeView;
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setUniformRowHeights(true);
    popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    popup->setAccessibleName(tr("Suggestions"));
    m_completer->setModel(m_completions);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setPopup(popup);
    popup->header()->setStretchLastSection(true);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterEdit::complete);

    connect(this, &QLineEdit::textChanged, this, &FilterEdit::check);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_historyAt = -1;
        showCompletions();
    });
}

void FilterEdit::setCapture(CapturePtr capture)
{
    m_capture = std::move(capture);
}

void FilterEdit::setHistory(const QStringList &history)
{
    m_history = history.mid(qMax<qsizetype>(0, history.size() - longestHistory));
    m_historyAt = -1;
}

void FilterEdit::remember(const QString &text)
{
    if (text.isEmpty())
        return;
    m_history.removeAll(text);
    m_history.append(text);
    setHistory(m_history);
}

void FilterEdit::check()
{
    FilterError error;
    if (!text().trimmed().isEmpty())
        Filter::compile(text(), &error);
    m_error = error;
    underline();
    Q_EMIT validityChanged();
}

void FilterEdit::underline()
{
    // QLineEdit has no spans of its own; formats of the input method draw them without touching the text.
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_error.isError()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::color(Theme::Role::Error));
        format.setForeground(Theme::color(Theme::Role::Error));
        const int from = qBound(0, m_error.position, qMax(0, int(text().size()) - 1));
        const int length = qMax(1, m_error.length);
        attributes.append({QInputMethodEvent::TextFormat, from - cursorPosition(), length, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QApplication::sendEvent(this, &event);
}

void FilterEdit::showCompletions()
{
    if (m_completing)
        return;
    const QList<Filter::Completion> offered = Filter::complete(text(), cursorPosition(), m_capture.get());
    m_completions->removeRows(0, m_completions->rowCount());
    int widest = 0;
    for (const Filter::Completion &completion : offered) {
        // What stands there already needs no suggestion.
        if (completion.insert == text().mid(completion.replaceFrom, cursorPosition() - completion.replaceFrom))
            continue;
        auto *insert = new QStandardItem(completion.insert);
        insert->setFont(Theme::monospace());
        insert->setData(completion.replaceFrom, Qt::UserRole);
        auto *description = new QStandardItem(completion.description);
        description->setForeground(Theme::color(Theme::Role::TextMuted));
        m_completions->appendRow({insert, description});
        widest = qMax(widest, QFontMetrics(Theme::monospace()).horizontalAdvance(completion.insert));
        if (m_completions->rowCount() >= mostCompletions)
            break;
    }
    if (m_completions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    auto *popup = static_cast<QTreeView *>(m_completer->popup());
    popup->setColumnWidth(0, qMin(320, widest + 32));
    QRect place = cursorRect();
    place.setWidth(qMin(width(), 560));
    if (place.left() + place.width() > width())
        place.moveLeft(qMax(0, width() - place.width()));
    m_completer->complete(place);
}

void FilterEdit::complete(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const QString insert = first.data(Qt::EditRole).toString();
    const int from = first.data(Qt::UserRole).toInt();
    m_completing = true;
    setSelection(from, cursorPosition() - from);
    this->insert(insert);
    m_completing = false;
    m_completer->popup()->hide();
}

bool FilterEdit::event(QEvent *event)
{
    // Tab takes the suggestion; QWidget::event would move the focus before keyPressEvent is asked.
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (isTab && m_completer->popup()->isVisible()) {
        const QAbstractItemView *popup = m_completer->popup();
        complete(popup->selectionModel()->hasSelection() ? popup->currentIndex() : m_completions->index(0, 0));
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible()) {
        // The popup sends keys here first; these are for it, when something in it is chosen. A current
        // row alone is no choice: QCompleter sets one by itself.
        const bool chosen = popup->selectionModel()->hasSelection();
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosen) {
            event->ignore();
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            popup->hide();
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_error.isError() && !text().trimmed().isEmpty()) {
            remember(text().trimmed());
            Q_EMIT accepted(text().trimmed());
        }
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier) {
            showCompletions();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
    underline();
}

void FilterEdit::step(int direction)
{
    if (m_history.isEmpty())
        return;
    if (m_historyAt < 0) {
        if (direction > 0)
            return;
        m_typed = text();
        m_historyAt = int(m_history.size());
    }
    m_historyAt += direction;
    if (m_historyAt >= m_history.size()) {
        m_historyAt = -1;
        setText(m_typed);
        return;
    }
    m_historyAt = qMax(0, m_historyAt);
    setText(m_history.at(m_historyAt));
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    underline();
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

} // namespace Roamscope
