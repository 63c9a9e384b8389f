// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomepage.h"

#include "app/actionregistry.h"
#include "app/settings.h"
#include "app/welcomecard.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

constexpr int contentWidth = 1040;
constexpr int shownRecent = 7;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// "~/logs" says more than the whole path to the home folder.
QString shortFolder(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(ActionRegistry *registry, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *canvas = new QWidget(scroll);
    scroll->setWidget(canvas);
    scroll->viewport()->setAutoFillBackground(false);
    canvas->setAutoFillBackground(false);
    auto *centring = new QHBoxLayout(canvas);
    centring->setContentsMargins(32, 0, 32, 0);
    auto *content = new QWidget(canvas);
    content->setMaximumWidth(contentWidth);
    centring->addStretch(1);
    centring->addWidget(content, 100);
    centring->addStretch(1);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 40, 0, 32);
    column->setSpacing(0);
    column->addStretch(2);

    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    auto *logo = new QLabel(content);
    logo->setPixmap(QIcon(QStringLiteral(":/roamscope/roamscope.svg")).pixmap(QSize(68, 68), devicePixelRatioF()));
    head->addWidget(logo, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *title = new QLabel(QStringLiteral("Roamscope"), content);
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 2.3);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    auto *purpose = new QLabel(tr("See who said what to whom, from the charger to the roaming partner, and where a value changed on its way."), content);
    purpose->setWordWrap(true);
    purpose->setForegroundRole(QPalette::WindowText);
    QFont purposeFont = purpose->font();
    purposeFont.setPointSizeF(purposeFont.pointSizeF() * 1.1);
    purpose->setFont(purposeFont);
    words->addWidget(title);
    words->addWidget(purpose);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(30);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(32);
    halves->addWidget(makeStart(content), 1);
    halves->addWidget(makeRecent(content), 1);
    column->addLayout(halves);
    column->addSpacing(26);

    auto *drop = new DropZone(content);
    drop->setObjectName(QStringLiteral("dropZone"));
    drop->setAccessibleName(tr("Drop a log here, or press to choose one"));
    connect(drop, &QAbstractButton::clicked, m_registry->action(QStringLiteral("file.open")), &QAction::trigger);
    column->addWidget(drop, 3);
    m_dropZone = drop;

    column->addSpacing(16);
    auto *hint = new QLabel(tr("%1 finds every action by a few letters of its name.")
                                .arg(m_registry->action(QStringLiteral("app.palette"))->shortcut().toString(QKeySequence::NativeText)),
                            content);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    column->addStretch(2);

    connect(settings, &Settings::recentChanged, this, &WelcomePage::fillRecent);
    fillRecent();
}

QWidget *WelcomePage::makeStart(QWidget *parent)
{
    auto *start = new QWidget(parent);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Start"), start));

    struct Card
    {
        const char *action;
        const char *icon;
        QString title;
        QString detail;
    };
    const QList<Card> cards {
        {"file.openDemo", "demo", tr("Open the demo"), tr("A day at three charging sites, with eight failures of the field in it")},
        {"file.open", "open", tr("Open a log or capture"), tr("Text logs, Open OCPP Trace, .gz and .zip")},
        {"file.openWorkspace", "folder", tr("Open a workspace"), tr("A folder with captures, filters and notes")},
        {"file.newWorkspace", "workspace", tr("Make a workspace"), tr("Plain files, made for Git and for colleagues")},
    };
    for (const Card &card : cards) {
        QAction *action = m_registry->action(QLatin1StringView(card.action));
        const bool primary = &card == &cards.constFirst();
        auto *button = new WelcomeCard(primary ? WelcomeCard::Style::Primary : WelcomeCard::Style::Card,
                                       primary ? Theme::icon(QLatin1StringView(card.icon))
                                               : Theme::icon(QLatin1StringView(card.icon), Theme::Role::Accent),
                                       card.title, card.detail, start);
        button->setObjectName(QStringLiteral("welcome.") + action->objectName());
        button->setKeys(action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
    }
    column->addStretch();
    return start;
}

QWidget *WelcomePage::makeRecent(QWidget *parent)
{
    auto *recent = new QWidget(parent);
    auto *column = new QVBoxLayout(recent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(tr("Open again"), recent));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(1);
    column->addLayout(m_recent);
    column->addStretch();
    return recent;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList workspaces = m_settings->recentWorkspaces();
    const QStringList captures = m_settings->recentCaptures();
    if (workspaces.isEmpty() && captures.isEmpty()) {
        auto *empty = new QLabel(tr("What you open stands here the next time, with its filters, its place on the timeline and what was selected."), this);
        empty->setWordWrap(true);
        empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        empty->setForegroundRole(QPalette::PlaceholderText);
        m_recent->addWidget(empty);
        return;
    }
    // At most two workspaces before the captures, so that both can be seen.
    int left = shownRecent;
    for (const QString &folder : workspaces.mid(0, captures.isEmpty() ? shownRecent : 2)) {
        auto *row = new WelcomeCard(WelcomeCard::Style::Row, Theme::icon(QStringLiteral("workspace")),
                                    QDir(folder).dirName(), tr("Workspace in %1").arg(shortFolder(folder)), this);
        row->setToolTip(QDir::toNativeSeparators(folder));
        connect(row, &QAbstractButton::clicked, this, [this, folder] { Q_EMIT workspaceRequested(folder); });
        m_recent->addWidget(row);
        --left;
    }
    for (const QString &entry : captures.mid(0, left)) {
        const QStringList paths = entry.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (paths.isEmpty())
            continue;
        QString title = QFileInfo(paths.constFirst()).fileName();
        if (paths.size() > 1)
            title = tr("%1 and %n more", nullptr, int(paths.size() - 1)).arg(title);
        auto *row = new WelcomeCard(WelcomeCard::Style::Row, Theme::icon(QStringLiteral("file")), title,
                                    shortFolder(paths.constFirst()), this);
        row->setToolTip(QDir::toNativeSeparators(paths.join(QLatin1Char('\n'))));
        connect(row, &QAbstractButton::clicked, this, [this, paths] { Q_EMIT openRequested(paths); });
        m_recent->addWidget(row);
    }
}

void WelcomePage::setDropHighlighted(bool highlighted)
{
    static_cast<DropZone *>(m_dropZone)->setHighlighted(highlighted);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace Roamscope
