// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transactionspanel.h"

#include "models/capture/transactionmodel.h"
#include "widgets/emptystate.h"
#include "widgets/filtermenu.h"
#include "widgets/severitydelegate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace Roamscope {

TransactionsPanel::TransactionsPanel(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new TransactionModel(this))
    , m_search(new QLineEdit(this))
    , m_problemsOnly(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_story(new QTextBrowser(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Transactions"));
    m_search->setPlaceholderText(tr("Find a charge: charge point, token, id, what happened"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_problemsOnly->setText(tr("Only problems"));
    m_problemsOnly->setIcon(Theme::icon(QStringLiteral("warning")));
    m_problemsOnly->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problemsOnly->setCheckable(true);
    m_problemsOnly->setAutoRaise(true);
    const auto filter = [this] {
        m_model->setFilter(m_search->text(), m_problemsOnly->isChecked());
        selectFromView();
    };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_problemsOnly, &QToolButton::toggled, this, filter);

    m_table->setModel(m_model);
    using Style = SeverityDelegate::Style;
    auto *delegate = new SeverityDelegate(TransactionModel::SeverityRole,
                                          {Style::Marked, Style::Problem, Style::Plain, Style::Plain, Style::Monospace, Style::Plain,
                                           Style::Muted, Style::Plain, Style::Muted, Style::Muted},
                                          this);
    delegate->setOpenRole(TransactionModel::OpenRole);
    m_table->setItemDelegate(delegate);
    m_table->setAccessibleName(tr("Transactions"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    QHeaderView *header = m_table->horizontalHeader();
    Theme::styleHeader(header);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setSortIndicator(TransactionModel::StateColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const QFontMetrics metrics = fontMetrics();
    const std::pair<int, const char *> widths[] = {{TransactionModel::IssuesColumn, "no stop was reported, meter ran backwards"},
                                                   {TransactionModel::ChargePointColumn, "LP-AC-00000 · 1/1"},
                                                   {TransactionModel::IdColumn, "0000000000000"},
                                                   {TransactionModel::TokenColumn, "0000000000000000"},
                                                   {TransactionModel::StartColumn, "2026-00-00 00:00:00.000"},
                                                   {TransactionModel::DurationColumn, "00 min 00 s"},
                                                   {TransactionModel::EnergyColumn, "000.00 kWh"},
                                                   {TransactionModel::StopReasonColumn, "EmergencyStop"}};
    for (const auto &[column, sample] : widths)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(QString::fromUtf8(sample)) + 2 * Theme::spacing);
    // Its words are longer in some languages.
    int widest = metrics.horizontalAdvance(m_model->headerData(TransactionModel::StateColumn, Qt::Horizontal).toString());
    const QStringList states = TransactionModel::stateTexts();
    for (const QString &state : states)
        widest = qMax(widest, metrics.horizontalAdvance(state));
    m_table->setColumnWidth(TransactionModel::StateColumn, widest + Theme::iconSize + 3 * Theme::spacing);

    m_story->setFrameShape(QFrame::NoFrame);
    m_story->setOpenLinks(false);
    m_story->document()->setDocumentMargin(Theme::margin);
    m_story->setAccessibleName(tr("What happened in this charge"));
    connect(m_story, &QTextBrowser::anchorClicked, this, [this](const QUrl &target) {
        const Transaction *charge = current() >= 0 ? &m_view->analysis()->transactions[std::size_t(current())] : nullptr;
        if (!charge)
            return;
        if (target.path() == QLatin1String("follow"))
            follow(current());
        else if (target.path() == QLatin1String("timeline") && !charge->frames.empty())
            Q_EMIT showInTimelineRequested(charge->frames.front());
        else if (target.path() == QLatin1String("join"))
            Q_EMIT joinRequested(current());
        else if (target.scheme() == QLatin1String("frame"))
            m_view->setCurrentFrame(target.path().toUInt());
    });

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    line->addWidget(m_search, 1);
    line->addWidget(m_problemsOnly);
    line->addWidget(m_summary);
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(QStringLiteral("transactions.splitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_story);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 340});
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    const auto addKey = [this](const char *id, const QString &text, const QKeySequence &key, const QString &icon, auto slot) {
        auto *action = new QAction(Theme::icon(icon), text, this);
        action->setObjectName(QString::fromLatin1(id));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return action;
    };
    QAction *followAction = addKey("transactions.follow", tr("Follow this transaction"), Qt::Key_T, QStringLiteral("follow"),
                                   [this] { follow(current()); });
    QAction *timeline = addKey("transactions.showInTimeline", tr("Show in timeline"), Qt::Key_L, QStringLiteral("timeline"), [this] {
        if (current() >= 0 && !m_view->analysis()->transactions[std::size_t(current())].frames.empty())
            Q_EMIT showInTimelineRequested(m_view->analysis()->transactions[std::size_t(current())].frames.front());
    });
    QAction *join = addKey("transactions.join", tr("Session and CDR…"), Qt::Key_J, QStringLiteral("link"), [this] {
        if (current() >= 0)
            Q_EMIT joinRequested(current());
    });
    QAction *copyId = addKey("transactions.copyId", tr("Copy transaction id"), QKeySequence::Copy, QStringLiteral("copy"), [this] {
        if (current() >= 0)
            QApplication::clipboard()->setText(QString::fromUtf8(m_view->analysis()->transactions[std::size_t(current())].id));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, followAction, timeline, join, copyId](const QPoint &place) {
        if (!m_table->indexAt(place).isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({followAction, timeline});
        menu->addSeparator();
        menu->addActions({join, copyId});
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { follow(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransactionsPanel::currentChanged);
    connect(m_view, &CaptureView::analysisChanged, this, &TransactionsPanel::useAnalysis);
    connect(m_view, &CaptureView::captureChanged, this, &TransactionsPanel::useAnalysis);
    connect(m_view, &CaptureView::currentTransactionChanged, this, &TransactionsPanel::selectFromView);
    useAnalysis();
}

void TransactionsPanel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeFormat(format);
    tellStory();
}

void TransactionsPanel::useAnalysis()
{
    m_syncing = true;
    m_model->setAnalysis(m_view->capture(), m_view->analysis());
    m_syncing = false;
    updateState();
    selectFromView();
    Q_EMIT countsChanged(m_model->total(), m_model->totalWithProblems());
}

void TransactionsPanel::updateState()
{
    const QLocale locale;
    if (!m_view->capture())
        m_empty->setContent(QStringLiteral("transactions"), tr("Charges appear here"),
                            tr("Open a log: its messages are joined to charges, and those that went wrong come first."));
    else if (!m_view->analysis())
        m_empty->setContent(QStringLiteral("clock"), tr("Looking for charges…"), {});
    else
        m_empty->setContent(QStringLiteral("transactions"), tr("No charge in this capture"),
                            tr("No message starts, meters or stops a transaction, and no OCPI session or CDR was seen."));
    m_stack->setCurrentWidget(m_model->total() > 0 ? m_content : m_empty);
    const int charges = m_model->total();
    m_summary->setText(m_model->totalWithProblems() == 0
                           ? tr("%Ln charge(s), all fine", nullptr, charges)
                           : tr("%Ln charge(s), %1 with problems", nullptr, charges).arg(locale.toString(m_model->totalWithProblems())));
}

int TransactionsPanel::current() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().data(TransactionModel::TransactionRole).toInt() : -1;
}

void TransactionsPanel::selectFromView()
{
    m_syncing = true;
    const int row = m_model->rowOf(m_view->currentTransaction());
    if (row < 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    } else if (!m_table->currentIndex().isValid() || m_table->currentIndex().row() != row) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_syncing = false;
    tellStory();
}

void TransactionsPanel::currentChanged()
{
    if (m_syncing)
        return;
    const int transaction = current();
    if (transaction >= 0) {
        const Transaction &charge = m_view->analysis()->transactions[std::size_t(transaction)];
        // Its first frame, so that table and timeline go there; a frame of it that is current already stays.
        if (!charge.frames.empty() && m_view->analysis()->transactionOf(m_view->currentFrame()) != transaction)
            m_view->setCurrentFrame(charge.frames.front());
        m_view->setCurrentTransaction(transaction);
    }
    tellStory();
}

void TransactionsPanel::follow(int transaction)
{
    if (transaction < 0)
        return;
    FilterMenu::followTransaction(m_view, transaction);
    Q_EMIT followed(transaction);
}

void TransactionsPanel::tellStory()
{
    const int transaction = current();
    if (transaction >= 0) {
        m_story->setHtml(storyHtml(transaction));
        return;
    }
    m_story->setHtml(QStringLiteral("<span style=\"color:%1\">%2</span>")
                         .arg(Theme::color(Theme::Role::TextMuted).name(),
                              tr("Select a charge to read what happened. Double-click or press Enter to see only its messages.").toHtmlEscaped()));
}

void TransactionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The story's colours are written into its text.
    if (event->type() == QEvent::PaletteChange)
        tellStory();
}

QString TransactionsPanel::storyHtml(int transaction) const
{
    const Transaction &charge = m_view->analysis()->transactions[std::size_t(transaction)];
    const QString muted = Theme::color(Theme::Role::TextMuted).name();
    const QString accent = Theme::color(Theme::Role::Accent).name();
    const TimeFormat format {.mode = TimeFormat::Mode::DateAndTime, .utc = m_format.utc};
    const QLocale locale;
    QString html = QStringLiteral("<p style=\"margin:0 0 6px 0\"><b>%1</b> <span style=\"color:%2\">%3</span></p>")
                       .arg(m_model->chargePointText(transaction).toHtmlEscaped(), muted, QString::fromUtf8(charge.id).toHtmlEscaped());
    const auto paragraph = [&html](const QString &content) { html += QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(content); };

    // First what is wrong, then what is known.
    bool told = false;
    for (const Problem *problem : m_model->problemsOf(transaction)) {
        const QString advice = problem->advice();
        QString text = QStringLiteral("<b style=\"color:%1\">%2</b> %3")
                           .arg(Theme::severity(problem->severity).name(),
                                (problem->severity == Severity::Error ? tr("Error:") : problem->severity == Severity::Warning ? tr("Warning:") : tr("Note:"))
                                    .toHtmlEscaped(),
                                problem->message().toHtmlEscaped());
        if (!advice.isEmpty())
            text += QStringLiteral(" <span style=\"color:%1\">%2</span>").arg(muted, advice.toHtmlEscaped());
        if (problem->frame != noFrame)
            text += QStringLiteral(" <a style=\"color:%1\" href=\"frame:%2\">%3</a>").arg(accent).arg(problem->frame).arg(tr("Show").toHtmlEscaped());
        paragraph(text);
        told = true;
    }
    if (!told && charge.issues != TransactionIssue::None) {
        QStringList issues;
        for (const TransactionIssue issue : issueList(charge.issues))
            issues.append(issueText(issue));
        paragraph(issues.join(QStringLiteral(", ")).toHtmlEscaped());
    }
    QString facts;
    const auto fact = [&facts, &muted](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts += QStringLiteral("<tr><td style=\"color:%1; padding-right:10px\">%2</td><td>%3</td></tr>")
                         .arg(muted, name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto twoClocks = [&format](TimeUs seen, TimeUs device) {
        QString text = formatTime(seen, format);
        if (seen != noTime && device != noTime && qAbs(seen - device) >= 1'000'000)
            text += seen > device ? tr(" (charger's clock: %1 earlier)").arg(formatDuration(seen - device))
                                  : tr(" (charger's clock: %1 later)").arg(formatDuration(device - seen));
        return text;
    };
    const auto kilowattHours = [&locale](double kwh) {
        return std::isnan(kwh) ? QString() : tr("%1 kWh").arg(locale.toString(kwh, 'f', 3));
    };
    fact(tr("Protocol"), displayName(charge.version));
    fact(tr("Token"), QString::fromUtf8(charge.idTag));
    fact(tr("Start"), twoClocks(charge.start, charge.deviceStart));
    fact(tr("Stop"), charge.stop == noTime ? tr("none seen") : twoClocks(charge.stop, charge.deviceStop));
    fact(tr("Stop reason"), QString::fromUtf8(charge.stopReason));
    fact(tr("Energy"), kilowattHours(charge.energyWh() / 1000));
    fact(tr("OCPI session"), QString::fromUtf8(charge.sessionId));
    fact(tr("Session energy"), kilowattHours(charge.sessionKwh));
    fact(tr("CDR"), QString::fromUtf8(charge.cdrId));
    fact(tr("CDR energy"), kilowattHours(charge.cdrKwh));
    fact(tr("Joined by"), joinText(charge.sessionJoin != JoinReason::None ? charge.sessionJoin : charge.cdrJoin));
    fact(tr("Messages"), locale.toString(quint64(charge.frames.size())));
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(facts);
    html += QStringLiteral("<p style=\"margin:8px 0 0 0\"><a style=\"color:%1\" href=\"follow\">%2</a> &nbsp; <a style=\"color:%1\" href=\"timeline\">%3</a> "
                           "&nbsp; <a style=\"color:%1\" href=\"join\">%4</a></p>")
                .arg(accent, tr("See only its messages").toHtmlEscaped(), tr("Show in timeline").toHtmlEscaped(), tr("Session and CDR…").toHtmlEscaped());
    return html;
}

QJsonObject TransactionsPanel::saveState() const
{
    return {{QStringLiteral("columns"), QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())},
            {QStringLiteral("splitter"),
             QString::fromLatin1(findChild<QSplitter *>(QStringLiteral("transactions.splitter"))->saveState().toBase64())},
            {QStringLiteral("problemsOnly"), m_problemsOnly->isChecked()}};
}

void TransactionsPanel::restoreState(const QJsonObject &state)
{
    m_table->horizontalHeader()->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("columns")).toString().toLatin1()));
    findChild<QSplitter *>(QStringLiteral("transactions.splitter"))
        ->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("splitter")).toString().toLatin1()));
    m_problemsOnly->setChecked(state.value(QStringLiteral("problemsOnly")).toBool());
}

} // namespace Roamscope
