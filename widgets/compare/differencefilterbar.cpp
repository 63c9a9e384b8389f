// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/differencefilterbar.h"

#include "widgets/chipstack.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int busyDelayMilliseconds = 120; ///< shorter work needs no sign
constexpr int longestHistory = 50;
}

DifferenceFilterBar::DifferenceFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_count(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_line(new QHBoxLayout)
    , m_stack(new QWidget(this))
    , m_flow(new FlowLayout(m_stack, Theme::gap + 2))
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
{
    m_edit->setPlaceholderText(tr("Filter: class == unit && field contains power"));
    m_edit->setAccessibleName(tr("Filter the differences"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(Theme::icon(QStringLiteral("filter"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_edit->setMinimumHeight(m_edit->sizeHint().height() + 2);
    m_completer->setModel(m_completions);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &word) {
        const int position = m_edit->cursorPosition();
        int start = position;
        while (start > 0 && (m_edit->text().at(start - 1).isLetterOrNumber() || m_edit->text().at(start - 1) == u'_'))
            --start;
        QString text = m_edit->text();
        text.replace(start, position - start, word + QLatin1Char(' '));
        m_edit->setText(text);
        m_edit->setCursorPosition(start + int(word.size()) + 1);
    });
    m_message->setVisible(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setContentsMargins(2, 0, 0, 0);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(60, 6);
    m_busy->setVisible(false);
    m_busy->setAccessibleName(tr("Filtering"));
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelayMilliseconds);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);

    m_line->setSpacing(Theme::spacing);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_busy);
    m_line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::spacing - 2, Theme::spacing, Theme::spacing - 2);
    layout->setSpacing(Theme::gap + 1);
    layout->addLayout(m_line);
    layout->addWidget(m_message);
    layout->addWidget(m_stack);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_stack->setSizePolicy(policy);
    m_stack->setAccessibleName(tr("Filters that apply"));

    connect(m_edit, &QLineEdit::returnPressed, this, &DifferenceFilterBar::accept);
    connect(m_edit, &QLineEdit::textChanged, this, &DifferenceFilterBar::check);
    connect(m_edit, &QLineEdit::textEdited, this, &DifferenceFilterBar::complete);
    // Chips change while one of them is being clicked: rebuild after its event.
    connect(this, &DifferenceFilterBar::filterChanged, this, &DifferenceFilterBar::rebuild, Qt::QueuedConnection);
    m_stack->hide();
    setCounts(0, 0);
}

void DifferenceFilterBar::setChips(const QList<Chip> &chips)
{
    if (m_chips == chips)
        return;
    m_history.append(m_chips);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_chips = chips;
    Q_EMIT filterChanged();
}

void DifferenceFilterBar::addChip(const QString &filter)
{
    QList<Chip> chips = m_chips;
    const Chip chip {.text = filter, .paused = false};
    if (!chips.contains(chip))
        chips.append(chip);
    setChips(chips);
}

void DifferenceFilterBar::goBack()
{
    if (m_history.isEmpty())
        return;
    m_chips = m_history.takeLast();
    Q_EMIT filterChanged();
}

QString DifferenceFilterBar::filterText() const
{
    QStringList parts;
    for (const Chip &chip : m_chips) {
        if (!chip.paused)
            parts.append(chip.text);
    }
    return DifferenceFilter::conjunction(parts);
}

void DifferenceFilterBar::setCounts(qint64 shown, qint64 total)
{
    const QLocale locale;
    m_count->setText(shown == total ? tr("%Ln difference(s)", nullptr, int(total))
                                    : tr("%1 of %2 differences").arg(locale.toString(shown), locale.toString(total)));
}

void DifferenceFilterBar::setBusy(bool busy)
{
    if (busy && !m_busyDelay.isActive() && m_busy->isHidden()) {
        m_busyDelay.start();
    } else if (!busy) {
        m_busyDelay.stop();
        m_busy->hide();
    }
}

void DifferenceFilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void DifferenceFilterBar::addWidget(QWidget *widget)
{
    m_line->insertWidget(m_line->count() - 2, widget);
}

void DifferenceFilterBar::accept()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        Q_EMIT leaveRequested();
        return;
    }
    FilterError error;
    (void)DifferenceFilter::compile(m_edit->text(), &error);
    if (error.isError())
        return;
    QList<Chip> chips = m_chips;
    const Chip chip {.text = text, .paused = false};
    if (m_editedChip >= 0 && m_editedChip < chips.size())
        chips[m_editedChip] = chip;
    else if (!chips.contains(chip))
        chips.append(chip);
    m_editedChip = -1;
    m_edit->clear();
    setChips(chips);
}

void DifferenceFilterBar::check()
{
    if (m_edit->text().isEmpty())
        m_editedChip = -1;
    FilterError error;
    (void)DifferenceFilter::compile(m_edit->text(), &error);
    m_message->setVisible(error.isError());
    if (error.isError())
        m_message->setText(tr("%1 (at character %2)").arg(error.message).arg(error.position + 1));
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Error));
    m_message->setPalette(palette);
}

void DifferenceFilterBar::complete()
{
    const QStringList words = DifferenceFilter::completions(m_edit->text(), m_edit->cursorPosition(), m_classNames);
    m_completions->setStringList(words);
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    // At the caret: as far right as the text before it reaches.
    const int caret = m_edit->fontMetrics().horizontalAdvance(m_edit->text().left(m_edit->cursorPosition())) + 26;
    const QRect place(qMin(caret, m_edit->width() - 220), 0, 220, m_edit->height());
    m_completer->complete(place);
}

bool DifferenceFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (m_edit->text().isEmpty())
                Q_EMIT leaveRequested();
            else
                m_edit->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DifferenceFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        check();
}

void DifferenceFilterBar::rebuild()
{
    for (QWidget *widget : std::as_const(m_widgets))
        widget->deleteLater();
    m_widgets.clear();
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    const auto change = [this](int index, auto edit) {
        QList<Chip> chips = m_chips;
        if (index < chips.size()) {
            edit(chips);
            setChips(chips);
        }
    };
    for (int i = 0; i < m_chips.size(); ++i) {
        auto *chip = new FilterChip(m_chips.at(i), m_stack);
        connect(chip, &FilterChip::pauseToggled, this,
                [change, i] { change(i, [i](QList<Chip> &chips) { chips[i].paused = !chips[i].paused; }); });
        connect(chip, &FilterChip::removeRequested, this,
                [change, i] { change(i, [i](QList<Chip> &chips) { chips.removeAt(i); }); });
        connect(chip, &FilterChip::editRequested, this, [this, i] {
            if (i >= m_chips.size())
                return;
            m_edit->setText(m_chips.at(i).text);
            m_editedChip = i;
            m_edit->setFocus(Qt::OtherFocusReason);
        });
        m_flow->addWidget(chip);
        m_widgets.append(chip);
        chip->show();
    }
    const auto addTool = [this](const QString &icon, const QString &text, const auto &slot) {
        auto *button = new QToolButton(m_stack);
        button->setIcon(Theme::icon(icon));
        button->setIconSize(QSize(14, 14));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, slot);
        m_flow->addWidget(button);
        m_widgets.append(button);
        button->show();
    };
    if (canGoBack())
        addTool(QStringLiteral("back"), tr("Step back"), [this] { goBack(); });
    if (m_chips.size() > 1)
        addTool(QStringLiteral("close"), tr("Remove all"), [this] { setChips({}); });
    m_stack->setVisible(!m_chips.isEmpty());
    m_stack->updateGeometry();
}

} // namespace Roamscope
