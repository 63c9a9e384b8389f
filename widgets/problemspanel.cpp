// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problemspanel.h"

#include "models/capture/problemmodel.h"
#include "widgets/emptystate.h"
#include "widgets/filtermenu.h"
#include "widgets/severitydelegate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Roamscope {

ProblemsPanel::ProblemsPanel(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new ProblemModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Problems"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    line->setSpacing(Theme::gap);
    // The gravest stands first.
    for (int i = 2; i >= 0; --i) {
        auto *button = new QToolButton(this);
        button->setIcon(Theme::icon(Severity(i)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        m_severities[i] = button;
        connect(button, &QToolButton::toggled, this, &ProblemsPanel::query);
        line->addWidget(button);
    }
    m_search->setPlaceholderText(tr("Find a problem"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    line->addWidget(m_search, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ProblemsPanel::query);

    m_tree->setModel(m_model);
    using Style = SeverityDelegate::Style;
    m_tree->setItemDelegate(new SeverityDelegate(ProblemModel::SeverityRole, {Style::Marked, Style::Plain, Style::Muted, Style::Muted}, this));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(16);
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(true);
    Theme::styleHeader(m_tree->header());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ProblemModel::MessageColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    m_tree->setColumnWidth(ProblemModel::CountColumn, metrics.horizontalAdvance(QStringLiteral("200,000×")) + 2 * Theme::spacing);
    m_tree->setColumnWidth(ProblemModel::WhereColumn, metrics.horizontalAdvance(QStringLiteral("ocpi-cpo-emsp.jsonl:00000")) + 2 * Theme::spacing);
    m_tree->setColumnWidth(ProblemModel::TimeColumn, metrics.horizontalAdvance(QStringLiteral("2026-00-00 00:00:00.000")) + 3 * Theme::spacing);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_tree, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    auto *copy = new QAction(Theme::icon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setObjectName(QStringLiteral("problems.copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        if (m_tree->currentIndex().isValid())
            QApplication::clipboard()->setText(m_tree->currentIndex().data(ProblemModel::CopyRole).toString());
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this, copy](const QPoint &place) {
        const QModelIndex index = m_tree->indexAt(place);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const int transaction = index.data(ProblemModel::TransactionRole).toInt();
        menu->addAction(tr("Go to the frame"), this, [this, kept = QPersistentModelIndex(index)] { goTo(kept); })
            ->setEnabled(index.data(ProblemModel::FrameRole).toUInt() != noFrame);
        menu->addAction(Theme::icon(QStringLiteral("follow")), tr("Follow this transaction"), this,
                        [this, transaction] { FilterMenu::followTransaction(m_view, transaction); })
            ->setEnabled(transaction >= 0);
        menu->addSeparator();
        menu->addAction(copy);
        menu->popup(m_tree->viewport()->mapToGlobal(place));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_restoring)
            goTo(current);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::restorePlace);
    connect(m_view, &CaptureView::captureChanged, this, [this] {
        m_expanded.clear();
        m_currentKey.clear();
    });
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        goTo(index);
        const FrameId frame = index.data(ProblemModel::FrameRole).toUInt();
        if (frame != noFrame)
            Q_EMIT frameActivated(frame);
    });
    connect(m_model, &ProblemModel::totalsChanged, this, &ProblemsPanel::countsChanged);
    connect(m_model, &ProblemModel::totalsChanged, this, &ProblemsPanel::updateState);
    m_growth.setSingleShot(true);
    m_growth.setInterval(1000);
    connect(&m_growth, &QTimer::timeout, this, &ProblemsPanel::useCapture);
    connect(m_view, &CaptureView::captureChanged, this, &ProblemsPanel::useCapture);
    connect(m_view, &CaptureView::analysisChanged, this, &ProblemsPanel::useCapture);
    connect(m_view, &CaptureView::rowsAdded, this, [this] {
        if (!m_growth.isActive())
            m_growth.start();
    });
    useCapture();
}

void ProblemsPanel::useCapture()
{
    m_model->setSource(m_view->capture(), m_view->analysis());
    updateState();
}

void ProblemsPanel::query()
{
    ProblemModel::Query query;
    query.text = m_search->text();
    for (int i = 0; i < 3; ++i)
        query.severities[i] = m_severities[i]->isChecked();
    m_model->setQuery(query);
}

void ProblemsPanel::showOnly(Severity severity)
{
    for (int i = 0; i < 3; ++i)
        m_severities[i]->setChecked(i == int(severity));
}

void ProblemsPanel::setTimeFormat(const TimeFormat &format)
{
    m_model->setTimeFormat(format);
}

void ProblemsPanel::updateState()
{
    const QLocale locale;
    const QString names[] = {tr("Notes"), tr("Warnings"), tr("Errors")};
    quint64 all = 0;
    for (int i = 0; i < 3; ++i) {
        const quint64 count = m_model->total(Severity(i));
        all += count;
        m_severities[i]->setText(QStringLiteral("%1 %2").arg(locale.toString(count), names[i]));
        m_severities[i]->setAccessibleName(tr("Show %1").arg(names[i]));
    }
    if (!m_view->capture())
        m_empty->setContent(QStringLiteral("problems"), tr("Problems appear here"),
                            tr("Unanswered calls, messages that break the specification, charges that went wrong, damaged lines."));
    else if (!m_view->analysis())
        m_empty->setContent(QStringLiteral("clock"), tr("Checking…"), {});
    else
        m_empty->setContent(QStringLiteral("check"),
                            tr("No problem found in %1 frames").arg(locale.toString(m_view->analysis()->framesSeen)), {});
    m_stack->setCurrentWidget(all > 0 || m_model->rowCount() > 0 ? m_content : m_empty);
}

void ProblemsPanel::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FrameId frame = index.data(ProblemModel::FrameRole).toUInt();
    if (frame != noFrame) {
        m_view->setCurrentFrame(frame);
        const QString pointer = index.data(ProblemModel::PointerRole).toString();
        if (!pointer.isEmpty())
            m_view->setCurrentPointer(pointer);
    }
    const int transaction = index.data(ProblemModel::TransactionRole).toInt();
    if (transaction >= 0)
        m_view->setCurrentTransaction(transaction);
}

void ProblemsPanel::keepPlace()
{
    // A list that is empty on its way to the next one has no place of its own.
    if (m_model->rowCount() == 0)
        return;
    m_expanded.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_tree->isExpanded(group))
            m_expanded.insert(group.data(ProblemModel::KeyRole).toByteArray());
    }
    m_currentKey = m_tree->currentIndex().data(ProblemModel::KeyRole).toByteArray();
    m_scroll = m_tree->verticalScrollBar()->value();
}

void ProblemsPanel::restorePlace()
{
    if (m_model->rowCount() == 0 || (m_expanded.isEmpty() && m_currentKey.isEmpty() && m_scroll == 0))
        return;
    m_restoring = true;
    const QByteArray groupKey = m_currentKey.left(m_currentKey.lastIndexOf('#'));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const QByteArray key = group.data(ProblemModel::KeyRole).toByteArray();
        if (m_expanded.contains(key))
            m_tree->expand(group);
        if (key == m_currentKey)
            m_tree->setCurrentIndex(group);
        for (int item = 0; key == groupKey && item < m_model->rowCount(group); ++item) {
            const QModelIndex index = m_model->index(item, 0, group);
            if (index.data(ProblemModel::KeyRole).toByteArray() == m_currentKey)
                m_tree->setCurrentIndex(index);
        }
    }
    m_tree->verticalScrollBar()->setValue(m_scroll);
    m_restoring = false;
}

QJsonObject ProblemsPanel::saveState() const
{
    return {{QStringLiteral("notes"), m_severities[0]->isChecked()},
            {QStringLiteral("warnings"), m_severities[1]->isChecked()},
            {QStringLiteral("errors"), m_severities[2]->isChecked()}};
}

void ProblemsPanel::restoreState(const QJsonObject &state)
{
    m_severities[0]->setChecked(state.value(QStringLiteral("notes")).toBool(true));
    m_severities[1]->setChecked(state.value(QStringLiteral("warnings")).toBool(true));
    m_severities[2]->setChecked(state.value(QStringLiteral("errors")).toBool(true));
}

} // namespace Roamscope
