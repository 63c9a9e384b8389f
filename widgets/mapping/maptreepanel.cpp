// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/maptreepanel.h"

#include "widgets/emptystate.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

MapTreePanel::MapTreePanel(SchemaTreeView::Side side, QWidget *parent)
    : QWidget(parent)
    , m_tree(new SchemaTreeView(side, this))
    , m_title(new QToolButton(this))
    , m_facts(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_fold(new QToolButton(this))
    , m_strip(new QWidget(this))
    , m_stripText(new QLabel(m_strip))
    , m_nothing(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    const bool isSource = side == SchemaTreeView::Side::Source;
    m_tree->setObjectName(isSource ? QStringLiteral("sourceTree") : QStringLiteral("targetTree"));
    m_tree->setAccessibleName(isSource ? tr("Source fields") : tr("Target fields"));

    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setIcon(Theme::icon(isSource ? QStringLiteral("export") : QStringLiteral("import")));
    m_title->setToolTip(isSource ? tr("Choose another source") : tr("Choose another target"));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_title, &QToolButton::clicked, this, &MapTreePanel::schemaRequested);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(isSource ? tr("Search the source fields") : tr("Search the target fields"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_tree, &SchemaTreeView::setFilter);
    connect(m_tree, &SchemaTreeView::searchRequested, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });

    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setIcon(Theme::icon(QStringLiteral("collapse")));
    m_fold->setToolTip(tr("Show only fields with a wire; the others fold into one line"));
    m_fold->setAccessibleName(tr("Fold fields without a wire"));
    connect(m_fold, &QToolButton::toggled, this, [this](bool fold) {
        m_tree->setFoldUnlinked(fold);
        Q_EMIT foldChanged(fold);
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::gap, Theme::gap, Theme::spacing, 0);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(Theme::spacing, Theme::gap, Theme::gap, Theme::gap);
    searchRow->setSpacing(Theme::gap);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_fold);

    auto *showAll = new QToolButton(m_strip);
    showAll->setText(tr("Show all"));
    showAll->setAutoRaise(true);
    connect(showAll, &QToolButton::clicked, m_search, &QLineEdit::clear);
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(Theme::margin, 2, Theme::gap, 2);
    strip->addWidget(m_stripText, 1);
    strip->addWidget(showAll);
    m_strip->setAutoFillBackground(true);

    m_nothing->setContent(isSource ? QStringLiteral("export") : QStringLiteral("import"),
                          isSource ? tr("No source yet") : tr("No target yet"), {});
    QPushButton *choose = m_nothing->addButton(isSource ? tr("Choose the source…") : tr("Choose the target…"));
    connect(choose, &QPushButton::clicked, this, &MapTreePanel::schemaRequested);

    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(searchRow);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_strip);
    setMinimumWidth(220);
    connect(m_tree, &SchemaTreeView::rowsChanged, this, &MapTreePanel::updateStrip);
    applyColors();
    updateStrip();
}

void MapTreePanel::setSchema(const SchemaTreePtr &schema, const QString &error)
{
    m_tree->setSchema(schema);
    m_title->setText(schema ? schema->title() : m_tree->side() == SchemaTreeView::Side::Source ? tr("Source") : tr("Target"));
    m_title->setAccessibleName(m_tree->side() == SchemaTreeView::Side::Source ? tr("Source: %1").arg(m_title->text()) : tr("Target: %1").arg(m_title->text()));
    if (!schema) {
        const bool isSource = m_tree->side() == SchemaTreeView::Side::Source;
        m_nothing->setContent(isSource ? QStringLiteral("export") : QStringLiteral("import"),
                              isSource ? tr("No source fields to show") : tr("No target fields to show"), error);
    }
    m_stack->setCurrentWidget(schema ? static_cast<QWidget *>(m_tree) : m_nothing);
    m_search->setEnabled(schema != nullptr);
    m_fold->setEnabled(schema != nullptr);
}

void MapTreePanel::setFoldUnlinked(bool fold)
{
    m_fold->setChecked(fold);
}

bool MapTreePanel::foldsUnlinked() const
{
    return m_fold->isChecked();
}

void MapTreePanel::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void MapTreePanel::updateStrip()
{
    // Selecting a field from the canvas takes away a search that hides it.
    if (m_search->text().simplified() != m_tree->rows().filter() && m_tree->rows().schema()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_tree->rows().filter());
    }
    const int hidden = m_tree->rows().hiddenByFilter();
    m_strip->setVisible(hidden > 0);
    m_stripText->setText(tr("%n field(s) hidden by the search", nullptr, hidden));
}

void MapTreePanel::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    if (m_facts->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
        m_facts->setPalette(muted);
    QPalette strip = palette();
    strip.setColor(QPalette::Window, Theme::color(Theme::Role::NoteSoft));
    if (m_strip->palette().color(QPalette::Window) != strip.color(QPalette::Window))
        m_strip->setPalette(strip);
}

void MapTreePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

bool MapTreePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (key->key() != Qt::Key_Down || m_tree->currentRow() < 0)
                m_tree->selectFirstMatch();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (m_search->text().isEmpty())
                m_tree->setFocus(Qt::OtherFocusReason);
            else
                m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Roamscope
