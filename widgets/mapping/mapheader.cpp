// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/mapheader.h"

#include "mapping/editsession.h"
#include "mapping/sheetdocument.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Roamscope {

MapHeader::MapHeader(MappingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLineEdit(this))
    , m_file(new QLabel(this))
    , m_sheets(new QToolButton(this))
    , m_required(new QToolButton(this))
    , m_problems(new QToolButton(this))
    , m_sampleSlot(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_switch(new QToolButton(this))
{
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_title->setFrame(false);
    m_title->setAccessibleName(tr("Title of the sheet"));
    m_title->setPlaceholderText(tr("Sheet without a title"));
    m_title->setToolTip(tr("Title of the sheet; click to change it"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    connect(m_title, &QLineEdit::editingFinished, this, &MapHeader::rename);
    m_file->setTextInteractionFlags(Qt::NoTextInteraction);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_sheets->setIcon(Theme::icon(QStringLiteral("menu")));
    m_sheets->setAutoRaise(true);
    m_sheets->setPopupMode(QToolButton::InstantPopup);
    m_sheets->setToolTip(tr("Sheets of the workspace"));
    m_sheets->setAccessibleName(m_sheets->toolTip());
    auto *menu = new QMenu(m_sheets);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT sheetMenuRequested(menu);
    });
    m_sheets->setMenu(menu);
    for (QToolButton *button : {m_required, m_problems}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_required->setToolTip(tr("Go to the next required field without a rule"));
    m_problems->setToolTip(tr("Go to the next problem"));
    connect(m_required, &QToolButton::clicked, this, &MapHeader::requiredRequested);
    connect(m_problems, &QToolButton::clicked, this, &MapHeader::problemsRequested);
    m_switch->setAutoRaise(true);
    m_switch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_file);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap, Theme::gap, Theme::spacing, Theme::gap);
    row->setSpacing(Theme::spacing);
    row->addWidget(m_sheets);
    row->addLayout(titles, 1);
    row->addLayout(m_sampleSlot, 1);
    row->addWidget(m_required);
    row->addWidget(m_problems);
    row->addWidget(m_switch);
    m_tools->setSpacing(2);
    row->addLayout(m_tools);

    SheetDocument *document = session->document();
    for (const auto signal : {&SheetDocument::reset, &SheetDocument::factsChanged, &SheetDocument::pathChanged})
        connect(document, signal, this, &MapHeader::refresh);
    connect(document, &SheetDocument::modifiedChanged, this, &MapHeader::refresh);
    connect(session, &MappingSession::rulesChanged, this, &MapHeader::refresh);
    setProblems(0, 0);
    refresh();
    applyColors();
}

void MapHeader::setSampleChooser(QWidget *chooser)
{
    m_sampleSlot->addWidget(chooser);
}

void MapHeader::setTableSwitch(QAction *action)
{
    m_switch->setDefaultAction(action);
}

void MapHeader::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_tools->addWidget(button);
}

void MapHeader::setProblems(int errors, int warnings)
{
    const QLocale locale;
    if (errors + warnings == 0) {
        m_problems->setIcon(Theme::icon(QStringLiteral("check"), Theme::Role::Good));
        m_problems->setText(tr("No problems"));
    } else {
        m_problems->setIcon(Theme::icon(errors > 0 ? Severity::Error : Severity::Warning));
        m_problems->setText(tr("%Ln problem(s)", nullptr, errors + warnings));
    }
    m_problems->setEnabled(errors + warnings > 0);
}

void MapHeader::rename()
{
    SheetFacts facts = m_session->document()->facts();
    facts.title = m_title->text().trimmed();
    if (m_session->document()->isOpen())
        m_session->document()->setFacts(facts);
}

void MapHeader::refresh()
{
    const SheetDocument *document = m_session->document();
    const Sheet &sheet = document->sheet();
    if (m_title->text() != sheet.title && !m_title->hasFocus())
        m_title->setText(sheet.title);
    QStringList facts;
    if (!document->path().isEmpty())
        facts.append(QFileInfo(document->path()).fileName());
    facts.append(document->isModified() ? tr("not saved yet") : tr("saved"));
    if (!sheet.variant.name.isEmpty())
        facts.append(tr("Variant: %1").arg(sheet.variant.name));
    m_file->setText(facts.join(QStringLiteral("  ·  ")));
    m_file->setToolTip(QStringList {QDir::toNativeSeparators(document->path()), sheet.description, sheet.variant.note}.join(QLatin1Char('\n')).trimmed());

    const int required = m_session->requiredCount();
    const int missing = int(m_session->wanted().size());
    const QLocale locale;
    m_required->setText(tr("%1 of %2 required").arg(locale.toString(required - missing), locale.toString(required)));
    m_required->setIcon(missing == 0 ? Theme::icon(QStringLiteral("check"), Theme::Role::Good) : Theme::icon(QStringLiteral("star"), Theme::Role::Warning));
    m_required->setEnabled(missing > 0);
    m_required->setVisible(required > 0);
}

void MapHeader::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::color(Theme::Role::TextMuted));
    if (m_file->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText)) {
        m_file->setPalette(muted);
        m_file->setFont(Theme::small());
    }
    QPalette flat = palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    if (m_title->palette().color(QPalette::Base) != flat.color(QPalette::Base))
        m_title->setPalette(flat);
}

void MapHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColors();
        refresh();
    }
}

} // namespace Roamscope
