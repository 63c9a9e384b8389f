// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/ocpiexamination.h"

#include "models/endpoints/ocpi/examinationpartner.h"
#include "models/endpoints/ocpi/examinationreport.h"
#include "widgets/connect/ocpiexaminationmodel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Roamscope {

OcpiExamination::OcpiExamination(QWidget *parent)
    : QWidget(parent)
    , m_model(new OcpiExaminationModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin * 2, Theme::margin, Theme::margin * 2, Theme::margin);
    column->setSpacing(Theme::spacing);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::spacing);
    m_start = new QPushButton(this);
    m_writes = new QCheckBox(tr("Also &write a test object"), this);
    m_writes->setToolTip(tr("Sends PUT, PATCH, POST and DELETE for a test object of ours. Use it with test systems only."));
    m_show = new QComboBox(this);
    m_show->addItems({tr("All checks"), tr("Failed and warnings"), tr("Judged")});
    m_show->setAccessibleName(tr("Checks that are shown"));
    m_export = new QPushButton(Theme::icon(QStringLiteral("export")), tr("&Report…"), this);
    m_export->setToolTip(tr("HTML, PDF, Markdown, JSON or Excel: every check with clause, request and answer"));
    bar->addWidget(m_start);
    bar->addWidget(m_writes);
    bar->addStretch(1);
    bar->addWidget(m_show);
    bar->addWidget(m_export);
    column->addLayout(bar);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of the examination"));
    column->addWidget(m_progress);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_state);

    m_pages = new QStackedWidget(this);
    m_plan = new QPlainTextEdit(m_pages);
    m_plan->setReadOnly(true);
    m_plan->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plan->setFont(Theme::monospace());
    m_plan->setAccessibleName(tr("What will be sent"));
    m_plan->setTabChangesFocus(true);
    m_pages->addWidget(m_plan);
    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    m_view = new QTableView(splitter);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Theme::spacing);
    m_view->setAccessibleName(tr("Checks"));
    Theme::styleHeader(m_view->horizontalHeader());
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(OcpiExaminationModel::VerdictColumn, 130);
    m_view->setColumnWidth(OcpiExaminationModel::TitleColumn, 340);
    m_view->setColumnWidth(OcpiExaminationModel::ModuleColumn, 90);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_evidence = new QPlainTextEdit(splitter);
    m_evidence->setReadOnly(true);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setPlaceholderText(tr("Choose a check to see what was asked, what came back, and what to do."));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    column->addWidget(m_pages, 1);

    connect(m_start, &QPushButton::clicked, this, &OcpiExamination::toggle);
    connect(m_writes, &QCheckBox::toggled, this, &OcpiExamination::refresh);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->setShow(OcpiExaminationModel::Show(index)); });
    connect(m_export, &QPushButton::clicked, this, &OcpiExamination::exportReport);
    connect(&m_writer, &QFutureWatcherBase::finished, this, [this] {
        const ReportResult result = m_writer.result();
        m_export->setEnabled(true);
        m_state->setText(result.isOk() ? tr("Written to %1.").arg(m_written) : result.error);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OcpiExamination::showEvidence);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OcpiExamination::showEvidence);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OcpiExamination::showEvidence);
    showState();
}

OcpiExamination::~OcpiExamination()
{
    m_writer.waitForFinished();
    m_examination.reset();
}

void OcpiExamination::setTarget(std::function<Target(bool)> target)
{
    m_target = std::move(target);
    refresh();
}

void OcpiExamination::setListening(PartnerExamination *listening, std::function<std::pair<QString, QUrl>()> name)
{
    m_listening = listening;
    m_name = std::move(name);
    m_writes->hide();
    m_progress->hide();
    connect(listening, &PartnerExamination::resultsReset, this, [this] {
        m_model->setResults(run()->results);
        showState();
    });
    connect(listening, &PartnerExamination::resultsChanged, this, [this](int first, int last) {
        m_model->update(run()->results, first, last);
        showState();
    });
    refresh();
}

void OcpiExamination::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

const ExaminationRun *OcpiExamination::run() const
{
    if (m_listening)
        return &m_listening->run();
    return m_examination ? &m_examination->run() : nullptr;
}

bool OcpiExamination::isRunning() const
{
    return m_listening ? m_listening->isRunning() : m_examination && m_examination->isRunning();
}

void OcpiExamination::refresh()
{
    if (m_listening) {
        QString text;
        for (const CheckEntry *check : CheckRegistry::ofMode(CheckMode::Listening))
            text += QStringLiteral("•  ") + check->displayTitle() + QLatin1Char('\n');
        m_plan->setPlainText(text);
    } else if (m_target && !isRunning()) {
        ExaminationOptions options;
        options.withWrites = m_writes->isChecked();
        QString text;
        for (const ExaminationStep &step : Examination::plan(m_target(false).connection, options))
            text += QStringLiteral("%1 %2    %3\n").arg(QString::fromLatin1(step.method), -6).arg(QString::fromUtf8(step.url), step.purpose);
        m_plan->setPlainText(text);
    }
    showState();
}

void OcpiExamination::toggle()
{
    if (m_listening) {
        if (m_listening->isRunning()) {
            m_listening->stop();
        } else {
            const auto [name, url] = m_name();
            m_listening->start(name, url);
        }
        showState();
    } else if (isRunning()) {
        m_examination->cancel();
    } else {
        begin();
    }
}

void OcpiExamination::begin()
{
    const Target target = m_target(true);
    const QString problem = target.connection.problem();
    if (!problem.isEmpty() || target.connection.tokenFor(target.tokens).isEmpty()) {
        m_state->setText(problem.isEmpty() ? tr("There is no token for this partner yet. Enter it under “Set up”.") : problem);
        return;
    }
    m_examination.reset();
    m_client = std::make_unique<OcpiClient>(target.connection, target.tokens, target.sink);
    m_examination = std::make_unique<Examination>(m_client.get());
    connect(m_examination.get(), &Examination::resultsReset, this, [this] { m_model->setResults(run()->results); });
    connect(m_examination.get(), &Examination::resultsChanged, this, [this](int first, int last) { m_model->update(run()->results, first, last); });
    connect(m_examination.get(), &Examination::progress, this, [this](const QString &text, int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_state->setText(text);
    });
    connect(m_examination.get(), &Examination::finished, this, &OcpiExamination::showState);
    ExaminationOptions options;
    options.withWrites = m_writes->isChecked();
    m_examination->start(options);
    showState();
}

void OcpiExamination::showState()
{
    const ExaminationRun *each = run();
    const bool running = isRunning();
    const bool hasResults = each && !each->results.isEmpty();
    m_start->setText(m_listening ? (running ? tr("&Stop listening") : tr("&Listen to partners")) : running ? tr("&Cancel") : hasResults ? tr("&Examine again") : tr("&Examine"));
    m_start->setIcon(Theme::icon(running ? QStringLiteral("stop") : QStringLiteral("play")));
    m_writes->setEnabled(!running);
    m_export->setEnabled(hasResults && !running);
    m_show->setEnabled(hasResults);
    m_progress->setVisible(running && !m_listening);
    m_pages->setCurrentIndex(hasResults ? 1 : 0);
    if (hasResults && (!running || m_listening))
        m_state->setText(tr("%1. %Ln request(s).", nullptr, each->requests()).arg(CheckCounts::count(each->results).text()));
    else if (!hasResults)
        m_state->setText(m_listening ? tr("While partners use this receiver, what they send is judged by these checks. Nothing is sent to them.")
                             : m_writes->isChecked() ? tr("This is what will be sent. It writes a test object to the partner.")
                                                     : tr("This is what will be sent: GET only, nothing is changed at the partner. What stands in ‹angle brackets› is found out on the way."));
}

void OcpiExamination::showEvidence()
{
    const CheckResult *result = m_model->at(m_view->currentIndex().row());
    if (!result) {
        m_evidence->clear();
        return;
    }
    QString text = checkVerdictMark(result->verdict) + QStringLiteral("  ") + result->check->displayTitle() + QStringLiteral("\n") + result->label();
    if (*result->check->clause)
        text += QStringLiteral(" · OCPI ") + QLatin1StringView(result->check->clause);
    text += QLatin1Char('\n');
    if (!result->found.isEmpty())
        text += QLatin1Char('\n') + tr("Found: %1").arg(result->found);
    if (!result->expected.isEmpty())
        text += QLatin1Char('\n') + tr("Expected: %1").arg(result->expected);
    if (result->verdict == CheckVerdict::Failed || result->verdict == CheckVerdict::Warning)
        text += QStringLiteral("\n\n") + result->check->displayAdvice();
    if (!result->request.isEmpty())
        text += QStringLiteral("\n\n") + tr("Request") + QStringLiteral("\n") + QString::fromUtf8(result->request);
    if (!result->response.isEmpty())
        text += QStringLiteral("\n\n") + tr("Answer") + QStringLiteral("\n") + QString::fromUtf8(result->response);
    if (m_evidence->toPlainText() != text)
        m_evidence->setPlainText(text);
}

void OcpiExamination::exportReport()
{
    const ExaminationRun *each = run();
    if (!each)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Report of the examination"), QStringLiteral("examination.html"), reportFileFilter());
    if (path.isEmpty())
        return;
    const ReportFormat format = reportFormatOfFile(path).value_or(ReportFormat::Html);
    m_written = path;
    m_export->setEnabled(false);
    m_writer.setFuture(QtConcurrent::run([report = examinationReport(*each), format, path] { return writeReport(report, format, path); }));
}

} // namespace Roamscope
