// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/connectpage.h"

#include "models/endpoints/endpointlist.h"
#include "models/endpoints/secretstore.h"
#include "widgets/connect/endpointdelegate.h"
#include "widgets/connect/endpointstatemark.h"
#include "widgets/connect/kindcard.h"
#include "widgets/connect/runbutton.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int listWidth = 260;
constexpr int mostProblems = 50; ///< different ones of an endpoint; the capture has them all

QWidget *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// A strip with an icon and room for buttons, in the soft colour of a severity.
QWidget *strip(QWidget *parent, Severity severity, QLabel **text, QHBoxLayout **row)
{
    auto *strip = new QWidget(parent);
    strip->setAutoFillBackground(true);
    QPalette palette = strip->palette();
    palette.setColor(QPalette::Window, Theme::severitySoft(severity));
    strip->setPalette(palette);
    *row = new QHBoxLayout(strip);
    (*row)->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    (*row)->setSpacing(Theme::spacing);
    auto *icon = new QLabel(strip);
    icon->setPixmap(Theme::icon(severity).pixmap(QSize(Theme::iconSize, Theme::iconSize), parent->devicePixelRatioF()));
    *text = new QLabel(strip);
    (*text)->setTextFormat(Qt::PlainText);
    (*text)->setWordWrap(true);
    (*text)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    (*row)->addWidget(icon, 0, Qt::AlignVCenter);
    (*row)->addWidget(*text, 1);
    strip->hide();
    return strip;
}

} // namespace

ConnectPage::ConnectPage(EndpointList *list, const EndpointContext &context, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_context(context)
    , m_outer(new QStackedWidget(this))
{
    registerEndpointPages();
    useReadableGray();
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);

    m_splitter = new QSplitter(Qt::Horizontal, m_outer);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    auto *right = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_stack = new QStackedWidget(right);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 1000});
    m_outer->addWidget(buildEmpty());
    m_outer->addWidget(m_splitter);
    buildActions();

    connect(m_list, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        listChanged();
        setCurrent(m_list->at(first).id);
    });
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &ConnectPage::listChanged);
    connect(m_list, &QAbstractItemModel::modelReset, this, &ConnectPage::listChanged);
    connect(m_list, &EndpointList::endpointChanged, this, [this](const QString &id) {
        EndpointPage *page = m_pages.value(id);
        const Endpoint *endpoint = m_list->find(id);
        if (page && endpoint && page->endpoint() != *endpoint)
            page->setEndpoint(*endpoint);
        updateHeader();
    });
    if (m_context.secrets)
        connect(m_context.secrets, &SecretStore::placeChanged, this, &ConnectPage::updateNote);
    updateNote();
    listChanged();
}

ConnectPage::~ConnectPage()
{
    m_list->disconnect(this);
    for (EndpointPage *page : std::as_const(m_pages)) {
        page->disconnect(this);
        if (page->isRunning())
            page->stop();
    }
}

QWidget *ConnectPage::buildList()
{
    auto *panel = new QWidget(m_splitter);
    panel->setMinimumWidth(190);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::margin, Theme::spacing, Theme::spacing, Theme::spacing);
    auto *title = new QLabel(tr("Endpoints"), panel);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *add = new QToolButton(panel);
    add->setObjectName(QStringLiteral("addEndpoint"));
    add->setText(tr("Add"));
    add->setIcon(Theme::icon(QStringLiteral("plus")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setAutoRaise(true);
    add->setToolTip(tr("Add an endpoint"));
    m_addMenu = new QMenu(add);
    add->setMenu(m_addMenu);
    head->addWidget(title, 1);
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(line(panel));

    m_view = new QListView(panel);
    m_view->setObjectName(QStringLiteral("endpoints"));
    m_view->setAccessibleName(tr("Endpoints"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new EndpointDelegate([this](const QString &id) -> EndpointDelegate::Standing {
        const EndpointPage *page = m_pages.value(id);
        return page ? EndpointDelegate::Standing {page->state(), page->stateText()} : EndpointDelegate::Standing();
    }, m_view));
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            m_more->menu()->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            setCurrent(index.data(EndpointList::IdRole).toString());
    });
    column->addWidget(m_view, 1);
    m_note = new QLabel(panel);
    m_note->setObjectName(QStringLiteral("secretsNote"));
    m_note->setWordWrap(true);
    m_note->setFont(Theme::small());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    column->addWidget(m_note);
    return panel;
}

QWidget *ConnectPage::buildHeader()
{
    auto *panel = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    row->setSpacing(Theme::margin);
    m_kindIcon = new QLabel(panel);
    row->addWidget(m_kindIcon, 0, Qt::AlignVCenter);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::spacing);
    m_name = new QLineEdit(panel);
    m_name->setObjectName(QStringLiteral("endpointName"));
    m_name->setAccessibleName(tr("Name of the endpoint"));
    m_name->setToolTip(tr("Click to rename"));
    m_name->setFrame(false);
    m_name->setMaxLength(100);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    QPalette flat = m_name->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    m_name->setPalette(flat);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_list->rename(m_current, m_name->text());
        updateHeader();
    });
    first->addWidget(m_name, 1);
    names->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(4, 0, 0, 0);
    second->setSpacing(Theme::margin);
    m_kind = new QLabel(panel);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_state = new EndpointStateMark(panel);
    second->addWidget(m_kind);
    second->addWidget(m_state, 1);
    names->addLayout(second);
    row->addLayout(names, 1);
    m_run = new RunButton(panel);
    m_run->setObjectName(QStringLiteral("runEndpoint"));
    connect(m_run, &QAbstractButton::clicked, this, &ConnectPage::toggle);
    row->addWidget(m_run, 0, Qt::AlignVCenter);
    m_more = new QToolButton(panel);
    m_more->setIcon(Theme::icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More actions for this endpoint"));
    m_more->setMenu(new QMenu(m_more));
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    column->addLayout(row);

    QHBoxLayout *buttons = nullptr;
    QWidget *error = strip(panel, Severity::Error, &m_error, &buttons);
    m_error->setObjectName(QStringLiteral("endpointError"));
    column->addWidget(error);
    m_trouble = strip(panel, Severity::Warning, &m_troubleText, &buttons);
    m_troubleText->setObjectName(QStringLiteral("endpointProblems"));
    auto *details = new QPushButton(tr("Details…"), m_trouble);
    connect(details, &QPushButton::clicked, this, &ConnectPage::showProblems);
    auto *dismiss = new QToolButton(m_trouble);
    dismiss->setIcon(Theme::icon(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss"));
    connect(dismiss, &QToolButton::clicked, this, [this] {
        m_problems.remove(m_current);
        updateHeader();
    });
    buttons->addWidget(details);
    buttons->addWidget(dismiss);
    column->addWidget(m_trouble);
    m_removed = strip(panel, Severity::Note, &m_removedText, &buttons);
    auto *undo = new QPushButton(tr("Undo"), m_removed);
    undo->setObjectName(QStringLiteral("undoRemove"));
    connect(undo, &QPushButton::clicked, this, [this] {
        m_removed->hide();
        m_list->undoStack()->undo();
    });
    auto *close = new QToolButton(m_removed);
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, m_removed, &QWidget::hide);
    connect(m_list->undoStack(), &QUndoStack::indexChanged, m_removed, &QWidget::hide);
    buttons->addWidget(undo);
    buttons->addWidget(close);
    column->addWidget(m_removed);
    column->addWidget(line(panel));
    return panel;
}

QWidget *ConnectPage::buildEmpty()
{
    auto *scroll = new QScrollArea(m_outer);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    auto *centre = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::spacing);
    column->addStretch(2);
    auto *title = new QLabel(tr("Be in the conversation"), content);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text = new QLabel(tr("Connect to real equipment and record every message from the first byte. It appears live in Traffic and on the Timeline. "
                               "What do you want this laptop to be?"), content);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(Theme::spacing);
    for (const EndpointKind kind : EndpointPageFactory::kinds()) {
        auto *card = new KindCard(kind, EndpointPageFactory::find(kind)->icon, content);
        card->setObjectName(QStringLiteral("add-") + endpointKindId(kind));
        connect(card, &QAbstractButton::clicked, this, [this, kind] { addEndpoint(kind); });
        column->addWidget(card);
    }
    auto *hint = new QLabel(tr("Nothing listens and nothing is sent before you press Start."), content);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(Theme::gap);
    column->addWidget(hint);
    column->addStretch(3);
    centre->addStretch(1);
    auto *holder = new QWidget(content);
    holder->setMaximumWidth(620);
    holder->setLayout(column);
    centre->addWidget(holder, 4);
    centre->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

EndpointPage *ConnectPage::pageOf(const QString &id)
{
    if (EndpointPage *page = m_pages.value(id))
        return page;
    const Endpoint *endpoint = m_list->find(id);
    const EndpointPageFactory::Entry *entry = endpoint ? EndpointPageFactory::find(endpoint->kind) : nullptr;
    if (!entry)
        return nullptr;
    EndpointPage *page = entry->make(m_context, m_stack);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    page->setEndpoint(*endpoint);
    connect(page, &EndpointPage::edited, this, [this, id](const nlohmann::ordered_json &settings, const QString &what) {
        m_list->setSettings(id, settings, what);
    });
    connect(page, &EndpointPage::stateChanged, this, [this, id] {
        if (const int row = m_list->rowOf(id); row >= 0)
            m_view->update(m_list->index(row));
        if (id == m_current)
            updateHeader();
        updateActions();
    });
    connect(page, &EndpointPage::commandsChanged, this, &ConnectPage::updateActions);
    connect(page, &EndpointPage::problem, this, [this, id](const PeerProblem &problem) {
        QList<PeerProblem> &problems = m_problems[id];
        const auto alike = std::find_if(problems.begin(), problems.end(), [&problem](const PeerProblem &known) {
            return known.kind == problem.kind && known.peer == problem.peer;
        });
        if (alike != problems.end()) {
            const quint64 count = alike->count + problem.count;
            problems.erase(alike);
            problems.append(problem);
            problems.last().count = count;
        } else {
            problems.append(problem);
            if (problems.size() > mostProblems)
                problems.removeFirst();
        }
        if (id == m_current)
            updateHeader();
    });
    return page;
}

void ConnectPage::setCurrent(const QString &id)
{
    if (id == m_current || m_list->rowOf(id) < 0)
        return;
    m_current = id;
    showCurrent();
}

void ConnectPage::showCurrent()
{
    if (const int row = m_list->rowOf(m_current); row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_list->index(row));
    if (EndpointPage *page = pageOf(m_current))
        m_stack->setCurrentWidget(page);
    updateHeader();
    updateActions();
}

void ConnectPage::listChanged()
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (m_list->rowOf(it.key()) >= 0) {
            // After a reset the settings may be others.
            if (it.value()->endpoint() != *m_list->find(it.key()))
                it.value()->setEndpoint(*m_list->find(it.key()));
            ++it;
            continue;
        }
        EndpointPage *page = it.value();
        m_problems.remove(it.key());
        it = m_pages.erase(it);
        page->disconnect(this);
        if (page->isRunning())
            page->stop();
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    int firstShown = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool shown = EndpointPageFactory::find(m_list->at(row).kind);
        m_view->setRowHidden(row, !shown);
        if (shown && firstShown < 0)
            firstShown = row;
    }
    m_outer->setCurrentIndex(firstShown >= 0 ? 1 : 0);
    if (m_list->rowOf(m_current) < 0) {
        m_current.clear();
        const QModelIndex index = m_view->currentIndex();
        const bool usable = index.isValid() && !m_view->isRowHidden(index.row());
        if (usable || firstShown >= 0)
            setCurrent(m_list->at(usable ? index.row() : firstShown).id);
    }
    updateHeader();
    updateActions();
}

void ConnectPage::updateHeader()
{
    const Endpoint *endpoint = m_list->find(m_current);
    if (!endpoint)
        return;
    const EndpointPage *page = m_pages.value(m_current);
    const EndpointPageFactory::Entry *entry = EndpointPageFactory::find(endpoint->kind);
    if (entry)
        m_kindIcon->setPixmap(Theme::icon(entry->icon, Theme::Role::Accent).pixmap(QSize(28, 28), devicePixelRatioF()));
    if (!m_name->hasFocus() || m_name->text().trimmed().isEmpty() || !m_name->isModified()) {
        m_name->setText(endpoint->name);
        m_name->setCursorPosition(0);
    }
    m_kind->setText(endpointKindName(endpoint->kind));
    const EndpointPage::State state = page ? page->state() : EndpointPage::State::Stopped;
    const bool failed = state == EndpointPage::State::Failed;
    m_state->setState(state, page && !failed ? page->stateText() : QString());
    if (page)
        m_run->setLook(page->isRunning(), page->isRunning() ? page->stopText() : page->startText());
    m_error->setText(failed ? page->stateText() : QString());
    m_error->parentWidget()->setVisible(failed && !page->stateText().isEmpty());
    const QList<PeerProblem> problems = m_problems.value(m_current);
    m_trouble->setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        const PeerProblem &last = problems.last();
        QString text = last.message();
        if (last.count > 1)
            text += QLatin1Char(' ') + tr("(%Ln time(s))", nullptr, int(last.count));
        if (problems.size() > 1)
            text += QLatin1Char(' ') + tr("%Ln more kind(s) of problem.", nullptr, int(problems.size()) - 1);
        m_troubleText->setText(text);
    }
}

void ConnectPage::showProblems()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Problems with peers"));
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new QPlainTextEdit(&dialog);
    text->setReadOnly(true);
    QStringList lines;
    const QList<PeerProblem> problems = m_problems.value(m_current);
    for (const PeerProblem &problem : problems)
        lines.prepend(problem.message() + (problem.count > 1 ? QLatin1Char(' ') + tr("(%Ln time(s))", nullptr, int(problem.count)) : QString())
                      + QLatin1Char('\n') + problem.advice() + QLatin1Char('\n'));
    text->setPlainText(lines.join(QLatin1Char('\n')));
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(640, 420);
    dialog.exec();
}

void ConnectPage::updateNote()
{
    const QString note = m_context.secrets ? m_context.secrets->note() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    m_note->setPalette(palette);
}

void ConnectPage::tellRemoved(const QString &name)
{
    m_removedText->setText(tr("“%1” was removed.").arg(name));
    m_removed->show();
}

bool ConnectPage::isAnythingRunning() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const EndpointPage *page) { return page->isRunning(); });
}

void ConnectPage::stopAll()
{
    for (EndpointPage *page : std::as_const(m_pages)) {
        if (page->isRunning())
            page->stop();
    }
}

QByteArray ConnectPage::saveState() const
{
    return m_current.toUtf8() + '\n' + m_splitter->saveState().toBase64();
}

void ConnectPage::restoreState(const QByteArray &state)
{
    const qsizetype cut = state.indexOf('\n');
    if (cut < 0)
        return;
    m_splitter->restoreState(QByteArray::fromBase64(state.mid(cut + 1)));
    setCurrent(QString::fromUtf8(state.left(cut)));
}

void ConnectPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_outer->currentIndex() == 1)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (auto *card = m_outer->currentWidget()->findChild<KindCard *>())
        card->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::useReadableGray()
{
    // Secondary text is read in the sun: it takes the darker gray of the theme, not that of placeholders.
    const QColor wanted = Theme::color(Theme::Role::TextMuted);
    QPalette palette = this->palette();
    if (palette.color(QPalette::PlaceholderText) == wanted)
        return;
    palette.setColor(QPalette::PlaceholderText, wanted);
    setPalette(palette);
}

void ConnectPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useReadableGray();
    if (event->type() != QEvent::PaletteChange || !m_note)
        return;
    updateNote();
    updateHeader();
    for (const auto &[widget, severity] : {std::pair {m_error->parentWidget(), Severity::Error}, {m_trouble, Severity::Warning}, {m_removed, Severity::Note}}) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::Window, Theme::severitySoft(severity));
        widget->setPalette(palette);
    }
}

} // namespace Roamscope
