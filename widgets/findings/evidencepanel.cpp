// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidencepanel.h"

#include "widgets/rawview.h"
#include "widgets/severitydelegate.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Roamscope {

namespace {
constexpr quint32 longestInline = 64 * 1024; ///< bytes of a frame that are laid out at once
}

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new EvidenceModel(this))
    , m_table(new QTableView(this))
    , m_heading(new QLabel(this))
    , m_payload(new RawView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    using Style = SeverityDelegate::Style;
    auto *delegate = new SeverityDelegate(EvidenceModel::SeverityRole, {Style::Plain, Style::Muted, Style::Plain, Style::Monospace, Style::Monospace}, this);
    m_table->setObjectName(QStringLiteral("findings.evidence"));
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    Theme::styleHeader(m_table->horizontalHeader());
    const QFontMetrics metrics = fontMetrics();
    m_table->setColumnWidth(EvidenceModel::PartColumn, metrics.horizontalAdvance(QStringLiteral("As it should be")) + 20);
    m_table->setColumnWidth(EvidenceModel::TimeColumn, metrics.horizontalAdvance(QStringLiteral("2026-03-01 10:12:33.123")) + 20);
    m_table->setColumnWidth(EvidenceModel::SourceColumn, metrics.horizontalAdvance(QStringLiteral("StatusNotification of LP-DC-02")) + 20);
    m_table->setColumnWidth(EvidenceModel::FieldColumn, 150);
    m_table->setColumnWidth(EvidenceModel::ValueColumn, 130);
    // Where there is little room, the field and its value are what is looked for.
    m_table->horizontalHeader()->moveSection(EvidenceModel::FieldColumn, 1);
    m_table->horizontalHeader()->moveSection(EvidenceModel::ValueColumn, 2);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_heading->setContentsMargins(Theme::spacing, Theme::gap, Theme::spacing, Theme::gap);
    m_heading->setFont(Theme::small());
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMinimumWidth(40);
    m_payload->setObjectName(QStringLiteral("findings.payload"));
    m_payload->setAccessibleName(tr("The message or object, with the field marked"));
    column->addWidget(m_heading);
    column->addWidget(m_payload, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({420, 340});
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        show(current.isValid() ? current.row() : -1);
        if (current.isValid())
            Q_EMIT evidenceSelected();
    });
    connect(m_table, &QAbstractItemView::activated, this, &EvidencePanel::activated);
    show(-1);
}

void EvidencePanel::setFinding(const InsightResultPtr &result, int finding)
{
    if (result == m_result && finding == m_finding)
        return;
    m_result = result;
    m_finding = finding;
    m_model->setFinding(result, finding);
    show(-1);
    // What is wrong comes into sight first, whatever stands before it.
    int first = 0;
    while (first < m_model->rowCount() && m_model->evidence(first).part != FindingEvidence::Part::Fact)
        ++first;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(first < m_model->rowCount() ? first : 0, 0));
}

void EvidencePanel::setTimeFormat(const TimeFormat &format)
{
    m_model->setTimeFormat(format);
}

void EvidencePanel::selectFrame(FrameId frame)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->evidence(row).frame == frame) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

FrameId EvidencePanel::currentFrame() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->evidence(index.row()).frame : noFrame;
}

QString EvidencePanel::currentPointer() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? QString::fromUtf8(m_model->evidence(index.row()).pointer) : QString();
}

EvidencePanel::Shown EvidencePanel::read(const FindingEvidence &evidence, const InsightInput &input)
{
    Shown shown;
    QString pointer = QString::fromUtf8(evidence.pointer);
    PayloadDocument document;
    int below = 0;
    if (input.capture && evidence.frame < input.capture->size()) {
        const FrameDetailPtr detail = FrameDetail::load(*input.capture, evidence.frame, {});
        if (detail->document.nodes.empty()) {
            shown.text = detail->document.text.isEmpty() ? detail->body.text : detail->document.text;
            shown.found = pointer.isEmpty();
            return shown;
        }
        document = detail->document;
        below = detail->payload;
        pointer = payloadPointer(detail->row, pointer);
    } else {
        document = PayloadDocument::read(evidenceObject(evidence, input), {});
    }
    shown.text = document.text;
    if (pointer.isEmpty() || document.nodes.empty())
        return shown;
    int node = document.find(pointer, below);
    shown.found = node >= 0;
    if (node < 0)
        node = document.find(pointer, below, false);
    if (node > 0) {
        // With the name of the field, so that a short value is seen as well.
        const PayloadDocument::Node &found = document.nodes[std::size_t(node)];
        shown.start = found.keyLength > 0 && found.keyStart > 0 ? found.keyStart - 1 : found.start;
        shown.length = document.isContainer(node) ? std::max<quint32>(found.keyLength + 2, 1) : found.start + found.length - shown.start;
    }
    return shown;
}

void EvidencePanel::forget()
{
    if (!m_reading)
        return;
    m_reading->disconnect(this); // its answer is stale
    m_reading->deleteLater();
    m_reading = nullptr;
}

void EvidencePanel::show(int row)
{
    forget();
    m_marked.clear();
    if (row < 0 || row >= m_model->rowCount()) {
        m_heading->setText(tr("Select a piece of evidence to see its message here"));
        m_payload->setText({});
        return;
    }
    const FindingEvidence evidence = m_model->evidence(row);
    const InsightInput &input = m_result->input;
    m_heading->setText(evidenceSource(evidence, input));
    if (input.capture && evidence.frame < input.capture->size() && input.capture->frames().at(evidence.frame).length <= longestInline) {
        present(read(evidence, input));
        return;
    }
    m_payload->setText({});
    m_reading = new QFutureWatcher<Shown>(this);
    connect(m_reading, &QFutureWatcherBase::finished, this, [this] { present(m_reading->result()); });
    m_reading->setFuture(QtConcurrent::run([evidence, result = m_result] { return read(evidence, result->input); }));
}

void EvidencePanel::present(const Shown &shown)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const FindingEvidence &evidence = m_model->evidence(index.row());
    const QString source = evidenceSource(evidence, m_result->input);
    m_heading->setText(shown.text.isEmpty() ? tr("%1: its text is not at hand any more").arg(source)
                           : shown.found    ? source
                                            : tr("%1: the field %2 is not in it").arg(source, QString::fromUtf8(evidence.pointer)));
    m_payload->setText(shown.text);
    m_payload->highlight(shown.start, shown.length);
    m_marked = shown.text.mid(shown.start, shown.length);
}

} // namespace Roamscope
