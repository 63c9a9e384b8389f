// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "widgets/chipstack.h"
#include "widgets/filteredit.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

namespace {
constexpr int busyDelayMilliseconds = 120; ///< shorter work needs no sign
constexpr int mostSaved = 200;
}

FilterBar::FilterBar(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_edit(new FilterEdit(this))
    , m_message(new QLabel(this))
    , m_count(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_chips(new ChipStack(view, this))
    , m_line(new QHBoxLayout)
{
    m_edit->addAction(Theme::icon(QStringLiteral("filter"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_edit->setMinimumHeight(m_edit->sizeHint().height() + 2);

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

    m_count->setAccessibleName(tr("Frames shown"));
    m_menuButton->setIcon(Theme::icon(QStringLiteral("star")));
    m_menuButton->setToolTip(tr("Saved filters and history"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);

    m_line->setSpacing(Theme::spacing);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_busy);
    m_line->addWidget(m_count);
    m_line->addWidget(m_menuButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::spacing - 2, Theme::spacing, Theme::spacing - 2);
    layout->setSpacing(Theme::gap + 1);
    layout->addLayout(m_line);
    layout->addWidget(m_message);
    layout->addWidget(m_chips);

    connect(m_edit, &FilterEdit::accepted, this, &FilterBar::apply);
    connect(m_edit, &FilterEdit::validityChanged, this, &FilterBar::showValidity);
    connect(m_chips, &ChipStack::editRequested, this, &FilterBar::editChip);
    connect(m_view, &CaptureView::captureChanged, this, [this] { m_edit->setCapture(m_view->capture()); });
    m_edit->setCapture(m_view->capture());
    setTabOrder(m_edit, m_menuButton);
    setCounts(0, 0);
}

void FilterBar::setCounts(quint32 shown, quint32 total)
{
    const QLocale locale;
    m_count->setText(shown == total ? tr("%n frame(s)", nullptr, int(total)).replace(QString::number(total), locale.toString(total))
                                    : tr("%1 of %2 frames").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::setBusy(bool busy)
{
    if (busy) {
        m_busyDelay.start();
    } else {
        m_busyDelay.stop();
        m_busy->hide();
    }
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::addToolButton(QToolButton *button)
{
    m_line->addWidget(button);
}

void FilterBar::apply(const QString &text)
{
    QList<CaptureView::Chip> chips = m_view->chips();
    if (m_editedChip >= 0 && m_editedChip < chips.size())
        chips[m_editedChip] = {.text = text, .paused = false};
    else if (!chips.contains(CaptureView::Chip {.text = text, .paused = false}))
        chips.append({.text = text, .paused = false});
    m_editedChip = -1;
    m_view->setChips(chips);
    m_edit->clear();
}

void FilterBar::editChip(int index)
{
    if (index < 0 || index >= m_view->chips().size())
        return;
    m_edit->setText(m_view->chips().at(index).text);
    m_editedChip = index;
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setCursorPosition(int(m_edit->text().size()));
}

void FilterBar::showValidity()
{
    if (m_edit->text().isEmpty())
        m_editedChip = -1;
    const FilterError &error = m_edit->error();
    m_message->setVisible(error.isError());
    if (error.isError())
        m_message->setText(tr("%1 (at character %2)").arg(error.message).arg(error.position + 1));
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Error));
    m_message->setPalette(palette);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Escape && m_edit->text().isEmpty())
            || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_edit->text().isEmpty())) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showValidity();
}

void FilterBar::setSavedFilters(const QList<SavedFilter> &filters)
{
    if (m_saved == filters)
        return;
    m_saved = filters;
    Q_EMIT savedFiltersChanged();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const bool canSave = !m_view->filterText().isEmpty() || (!m_edit->text().isEmpty() && !m_edit->error().isError());
    QAction *save = m_menu->addAction(Theme::icon(QStringLiteral("save")), tr("Save this filter…"), this, &FilterBar::saveCurrent);
    save->setEnabled(canSave);
    if (!m_saved.isEmpty()) {
        m_menu->addSection(tr("Saved filters"));
        for (const SavedFilter &filter : std::as_const(m_saved)) {
            QAction *action = m_menu->addAction(filter.name, this, [this, text = filter.text] { apply(text); });
            action->setToolTip(filter.text);
        }
        QMenu *forget = m_menu->addMenu(Theme::icon(QStringLiteral("delete")), tr("Remove a saved filter"));
        for (int i = 0; i < m_saved.size(); ++i) {
            forget->addAction(m_saved.at(i).name, this, [this, i] {
                QList<SavedFilter> left = m_saved;
                left.removeAt(i);
                setSavedFilters(left);
            });
        }
    }
    const QStringList history = m_edit->history();
    if (!history.isEmpty()) {
        m_menu->addSection(tr("Used before"));
        const qsizetype last = history.size() - 1;
        for (qsizetype i = last; i >= 0 && i > last - 12; --i) {
            const QString text = history.at(i);
            m_menu->addAction(QFontMetrics(font()).elidedText(text, Qt::ElideRight, 420).replace(QLatin1Char('&'), QStringLiteral("&&")),
                              this, [this, text] { apply(text); });
        }
    }
    m_menu->setToolTipsVisible(true);
}

void FilterBar::saveCurrent()
{
    const QString text = m_edit->text().isEmpty() ? m_view->filterText() : m_edit->text().trimmed();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(text.left(40));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        QList<SavedFilter> filters = m_saved;
        filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name.trimmed(); });
        filters.append({name.trimmed(), text});
        setSavedFilters(filters);
    });
    dialog->open();
}

QJsonArray FilterBar::toJson(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array.append(QJsonObject {{QStringLiteral("name"), filter.name}, {QStringLiteral("filter"), filter.text}});
    return array;
}

QList<FilterBar::SavedFilter> FilterBar::fromJson(const QJsonArray &document)
{
    QList<SavedFilter> filters;
    for (const auto &value : document) {
        const QJsonObject entry = value.toObject();
        const SavedFilter filter {entry.value(QStringLiteral("name")).toString(), entry.value(QStringLiteral("filter")).toString()};
        if (!filter.name.isEmpty() && !filter.text.isEmpty() && filters.size() < mostSaved)
            filters.append(filter);
    }
    return filters;
}

QJsonObject FilterBar::saveState() const
{
    return {{QStringLiteral("history"), QJsonArray::fromStringList(m_edit->history())}};
}

void FilterBar::restoreState(const QJsonObject &state)
{
    QStringList history;
    const QJsonArray entries = state.value(QStringLiteral("history")).toArray();
    for (const auto &entry : entries)
        history.append(entry.toString());
    m_edit->setHistory(history);
}

} // namespace Roamscope
