// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingdetails.h"

#include "models/insight/findingclipboard.h"
#include "widgets/emptystate.h"
#include "widgets/findings/evidencepanel.h"
#include "widgets/severitydelegate.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Roamscope {

FindingDetails::FindingDetails(QWidget *parent)
    : QWidget(parent)
    , m_model(new OccurrenceModel(this))
    , m_words(new QTextBrowser(this))
    , m_table(new QTableView(this))
    , m_heading(new QLabel(this))
    , m_evidence(new EvidencePanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    m_words->setObjectName(QStringLiteral("findings.words"));
    m_words->setAccessibleName(tr("What was found and what to do"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setOpenLinks(false);
    m_words->document()->setDocumentMargin(Theme::margin);

    using Style = SeverityDelegate::Style;
    auto *delegate = new SeverityDelegate(OccurrenceModel::SeverityRole, {Style::Marked, Style::Plain, Style::Plain, Style::Plain, Style::Plain}, this);
    delegate->setStruckRole(OccurrenceModel::MarkedRole);
    m_table->setObjectName(QStringLiteral("findings.occurrences"));
    m_table->setAccessibleName(tr("Occurrences"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    Theme::styleHeader(m_table->horizontalHeader());
    const QFontMetrics metrics = fontMetrics();
    m_table->setColumnWidth(OccurrenceModel::TimeColumn, metrics.horizontalAdvance(QStringLiteral("2026-03-01 10:12:33.123 to 10:12:33.123")) + 36);
    m_table->setColumnWidth(OccurrenceModel::ChargePointColumn, 100);
    m_table->setColumnWidth(OccurrenceModel::PlaceColumn, 130);
    m_table->setColumnWidth(OccurrenceModel::TransactionColumn, 100);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading->setContentsMargins(Theme::margin, Theme::gap, Theme::spacing, Theme::gap);
    QFont strong = Theme::small();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    m_splitter->addWidget(m_words);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_evidence);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 4);
    m_splitter->setSizes({310, 130, 230});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_empty->setContent(QStringLiteral("findings"), tr("Select a finding"),
                        tr("Here you read what happened, what it means, what the likely causes are and what to do, with the messages that show it."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_changing || !current.isValid())
            return;
        refreshWords();
        m_evidence->setFinding(m_result, currentFinding());
        Q_EMIT findingSelected(currentFinding());
    });
    connect(m_table, &QAbstractItemView::activated, this, &FindingDetails::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { Q_EMIT occurrenceMenuRequested(m_table->viewport()->mapToGlobal(place)); });
    connect(m_evidence, &EvidencePanel::evidenceSelected, this, &FindingDetails::evidenceSelected);
    connect(m_evidence, &EvidencePanel::activated, this, &FindingDetails::activated);
    useTheme();
}

void FindingDetails::setGroup(const FindingModel *model, int row)
{
    if (row < 0) {
        m_result.reset();
        m_key.clear();
        m_evidence->setFinding({}, -1);
        m_model->setFindings({}, {}, false);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const int before = currentFinding();
    const InsightResultPtr earlier = m_result;
    const bool sameGroup = m_key == model->group(row).key();
    QByteArray print;
    if (before >= 0 && earlier && sameGroup)
        print = earlier->findings[std::size_t(before)].fingerprint(earlier->input.capture.get());
    m_result = model->result();
    m_group = model->group(row);
    m_row = model->row(row);
    m_key = m_group.key();
    int wanted = 0;
    if (earlier == m_result && before >= 0) {
        const auto found = std::find(m_row.findings.begin(), m_row.findings.end(), quint32(before));
        wanted = found == m_row.findings.end() ? 0 : int(found - m_row.findings.begin());
    } else if (!print.isEmpty()) {
        // Another answer over a capture that grows: the same finding has another number.
        for (std::size_t i = 0; i < m_row.findings.size(); ++i) {
            const Finding &other = m_result->findings[m_row.findings[i]];
            if (other.fingerprint(m_result->input.capture.get()) == print) {
                wanted = int(i);
                break;
            }
        }
    }
    {
        const QScopedValueRollback changing(m_changing, true);
        m_model->setFindings(m_result, m_row.findings, m_row.isMarked);
        m_table->setCurrentIndex(m_model->index(wanted, 0));
    }
    m_heading->setText(m_row.findings.size() < m_row.count
                           ? tr("%1 of %2 occurrences").arg(QLocale().toString(m_row.findings.size()), QLocale().toString(m_row.count))
                           : tr("%Ln occurrence(s)", nullptr, int(m_row.findings.size())));
    m_stack->setCurrentWidget(m_content);
    refreshWords();
    m_evidence->setFinding(m_result, currentFinding());
    if (!sameGroup)
        m_words->verticalScrollBar()->setValue(0);
}

bool FindingDetails::selectFinding(quint32 finding)
{
    const int row = m_model->rowOf(finding);
    if (row < 0)
        return false;
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
    return true;
}

int FindingDetails::currentFinding() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_result ? int(m_model->findingAt(index.row())) : -1;
}

void FindingDetails::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeFormat(format);
    m_evidence->setTimeFormat(format);
    if (m_result)
        refreshWords();
}

void FindingDetails::refreshWords()
{
    const int finding = currentFinding();
    if (finding < 0)
        return;
    const int scroll = m_words->verticalScrollBar()->value();
    m_words->setHtml(findingHtml(*m_result, m_result->findings[std::size_t(finding)], m_group, m_row, m_format));
    m_words->verticalScrollBar()->setValue(scroll);
}

void FindingDetails::useTheme()
{
    m_words->document()->setDefaultStyleSheet(
        QStringLiteral("h3 { margin: 0 0 4px 0; } p { margin: 0 0 8px 0; } ol { margin: 0 0 8px 0; } li { margin: 0 0 4px 0; } .facts { color: %1; }")
            .arg(Theme::color(Theme::Role::TextMuted).name()));
    refreshWords();
}

void FindingDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useTheme();
}

} // namespace Roamscope
