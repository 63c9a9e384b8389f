// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the Map page that are made elsewhere, and how they work together.
#include "app/mapperspective.h"

#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/reportjob.h"
#include "app/sheetrun.h"
#include "app/taskindicator.h"
#include "app/workspacecontroller.h"
#include "mapping/export.h"
#include "models/capture/captureview.h"
#include "widgets/mapping/auditpanel.h"
#include "widgets/mapping/automappanel.h"
#include "widgets/mapping/automappopup.h"
#include "widgets/mapping/mappage.h"
#include "widgets/mapping/reviewdialog.h"
#include "widgets/mapping/rulestrip.h"
#include "widgets/mapping/ruletable.h"
#include "widgets/mapping/samples.h"
#include "widgets/mapping/schematreeview.h"
#include "widgets/mapping/statusmatrixpanel.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace Roamscope {

namespace {

const QString runKey = QStringLiteral("map.run");
const QString exportKey = QStringLiteral("map.export");
const QString auditKey = QStringLiteral("map.audit");
const QString sampleKey = QStringLiteral("map.sample");

} // namespace

void MapPerspective::addParts()
{
    m_strip = new RuleStrip(&m_document, m_page);
    m_page->addPanel(tr("Steps"), m_strip);
    m_autoMap = new AutoMapPanel(&m_session, m_page);
    m_page->addPanel(tr("Auto-map"), m_autoMap);
    m_matrix = new StatusMatrixPanel(&m_session, m_capture->view(), m_page);
    m_page->addPanel(tr("Statuses"), m_matrix);
    m_audit = new AuditPanel(&m_session, m_capture->view(), m_page);
    m_page->addPanel(AuditPanel::tr("Audit"), m_audit);
    m_table = new RuleTable(&m_session, m_page);
    m_page->setTable(m_table);
    m_samples = new SampleChooser(&m_session, m_capture->view(), m_page);
    m_page->setSampleChooser(m_samples);
    m_suggestions = new AutoMapPopup(&m_session, m_window);
    m_run = new SheetRun(this);
    m_export = new ReportJob(this);

    connect(m_page, &MapPage::currentRuleChanged, m_strip, &RuleStrip::setRule);
    connect(m_page, &MapPage::currentTargetChanged, m_strip, &RuleStrip::setTarget);
    connect(m_page, &MapPage::stepsRequested, this, [this](const QString &rule) {
        m_page->showPanel(m_strip);
        m_strip->setRule(rule);
        m_strip->focusForm();
    });
    connect(m_strip, &RuleStrip::ruleRequested, m_page, [this](const QString &rule) { m_page->selectRules({rule}); });
    const auto showSchemas = [this] {
        m_strip->setSchemas(m_session.source(), m_session.target());
        m_strip->setWorkspaceFolder(m_session.workspaceFolder());
    };
    connect(&m_session, &MappingSession::schemasChanged, this, showSchemas);
    connect(&m_session, &MappingSession::resultChanged, this, [this] {
        m_strip->setResult(m_session.result(), !m_session.sample().isEmpty());
        m_strip->setFindings(m_session.findings());
    });
    showSchemas();

    // One selection: canvas, trees and table say the same.
    connect(m_page, &MapPage::selectionChanged, m_table, [this] { m_table->selectRules(m_page->selectedRules()); });
    connect(m_page, &MapPage::currentTargetChanged, m_table, &RuleTable::selectTarget);
    connect(m_table, &RuleTable::rulesSelected, m_page, &MapPage::selectRules);
    connect(m_table, &RuleTable::targetSelected, m_strip, &RuleStrip::setTarget);
    connect(m_table, &RuleTable::stepsRequested, m_page, &MapPage::stepsRequested);
    connect(m_table, &RuleTable::suggestionsRequested, m_suggestions, &AutoMapPopup::open);

    connect(m_audit, &AuditPanel::ruleSelected, m_page, [this](const QString &rule) { m_page->selectRules({rule}); });
    connect(m_audit, &AuditPanel::frameActivated, this, &MapPerspective::frameRequested);
    connect(m_audit, &AuditPanel::failed, this, [this](const QString &message) {
        m_messages->show({.key = auditKey, .severity = Severity::Error, .text = message});
    });
    connect(m_audit, &AuditPanel::reportRequested, this, [this](const Report &report) {
        writeDocument(AuditPanel::tr("Send as a document…"), m_document.sheet().id + QStringLiteral("-audit"), [report] { return report; });
    });
    connect(m_autoMap, &AutoMapPanel::targetSelected, m_page, &MapPage::selectTarget);
    connect(m_autoMap, &AutoMapPanel::accepted, m_page, &MapPage::selectRules);
    connect(m_suggestions, &AutoMapPopup::connected, m_page, &MapPage::selectRules);
    connect(m_page, &MapPage::suggestionsRequested, this, &MapPerspective::suggest);
    connect(m_strip, &RuleStrip::suggestionsRequested, this, &MapPerspective::suggest);
    connect(m_samples, &SampleChooser::failed, this, [this](const QString &message) {
        m_messages->show({.key = sampleKey, .severity = Severity::Error, .text = message});
    });
    connect(m_samples, &SampleChooser::sampleChanged, this, [this] {
        m_messages->withdraw(sampleKey);
        rememberSample();
    });
    connect(&m_document, &SheetDocument::pathChanged, this, [this] {
        // Saving under another name is no other sheet.
        if (const QString id = m_document.sheet().id + m_document.sheet().source.object; m_document.undoStack()->count() == 0 || id != m_sampledSheet) {
            m_sampledSheet = id;
            useSample();
        }
    });

    for (QAction *action : m_samples->stepActions()) {
        m_actions->adopt(action, tr("Map"));
        m_window->addAction(action);
    }
    add("map.autoMap", tr("&Auto-map: suggest fields for all targets"), "star", QKeySequence(Qt::CTRL | Qt::Key_M), &MapPerspective::showAutoMap);
    add("map.acceptSuggestions", tr("Accept the chosen su&ggestions"), "check", {}, &MapPerspective::acceptSuggestions);
    add("map.rejectSuggestions", tr("Re&ject the selected suggestions"), "close", {}, &MapPerspective::rejectSuggestions);
    add("map.suggest", tr("S&uggest fields for this target"), "search", QKeySequence(Qt::CTRL | Qt::Key_Space), &MapPerspective::suggestForCurrent);
    add("map.runFile", tr("&Run the sheet on a file…"), "play", {}, &MapPerspective::runOnFile);
    add("map.export", tr("Send as a &document…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E), &MapPerspective::exportSheet);
    add("map.importReview", tr("Review a partner's &changes…"), "import", {}, &MapPerspective::importReview);
    connect(m_export, &ReportJob::progress, this, [this](double fraction) {
        if (m_task)
            m_task->showProgress(tr("Writing the document"), fraction);
    });
    connect(m_export, &ReportJob::finished, this, &MapPerspective::exportFinished);
    connect(m_run, &SheetRun::progress, this, [this](double fraction) {
        if (m_task)
            m_task->showProgress(tr("Mapping"), fraction);
    });
    connect(m_run, &SheetRun::finished, this, &MapPerspective::runFinished);
}

void MapPerspective::suggest(const QString &target)
{
    m_page->selectTarget(target);
    SchemaTreeView *tree = m_page->targetTree();
    const QRect row = tree->rowRect(std::max(0, tree->currentRow()));
    m_suggestions->open(target, tree->viewport()->mapToGlobal(row.bottomLeft()));
}

void MapPerspective::suggestForCurrent()
{
    if (const SchemaNode *node = m_page->targetTree()->currentNode())
        suggest(node->pointer);
}

void MapPerspective::showAutoMap()
{
    Q_EMIT showRequested();
    m_page->showPanel(m_autoMap);
    m_autoMap->refresh();
    m_autoMap->setFocus(Qt::ShortcutFocusReason);
}

void MapPerspective::acceptSuggestions()
{
    m_autoMap->acceptChecked();
}

void MapPerspective::rejectSuggestions()
{
    m_autoMap->rejectSelected();
}

void MapPerspective::useSample()
{
    // A sample of the sheet before says nothing here.
    m_samples->useNone();
    if (!m_document.isOpen())
        return;
    const Workspace *workspace = m_workspace->workspace();
    const QDir folder(workspace->folder());
    if (workspace->isOpen()) {
        const JsonFile::Json value = workspace->value(Workspace::Thing::Mapping);
        const std::string sheet = folder.relativeFilePath(m_document.path()).toStdString();
        if (value.is_object() && value.contains("samples") && value["samples"].is_object() && value["samples"].contains(sheet)) {
            const QString file = folder.absoluteFilePath(jsonText(value["samples"][sheet]));
            if (QFileInfo::exists(file)) {
                m_samples->useFile(file);
                return;
            }
        }
        // What a backend exported lies beside its sheets.
        if (m_document.sheet().source.kind == SchemaRef::Kind::Backend) {
            const QFileInfoList exports = QDir(folder.filePath(QStringLiteral("exports")))
                                              .entryInfoList({QStringLiteral("*.json"), QStringLiteral("*.jsonl"), QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
            if (!exports.isEmpty()) {
                m_samples->useFile(exports.constFirst().absoluteFilePath());
                return;
            }
        }
    }
    m_samples->useBest();
}

void MapPerspective::rememberSample()
{
    Workspace *workspace = m_workspace->workspace();
    if (!workspace->isOpen() || !m_document.isOpen() || m_samples->file().isEmpty())
        return;
    const QDir folder(workspace->folder());
    JsonFile::Json value = workspace->value(Workspace::Thing::Mapping);
    if (!value.is_object())
        value = JsonFile::Json::object();
    if (!value.contains("samples") || !value["samples"].is_object())
        value["samples"] = JsonFile::Json::object();
    value["samples"][folder.relativeFilePath(m_document.path()).toStdString()] = jsonFromText(folder.relativeFilePath(m_samples->file()));
    workspace->setValue(Workspace::Thing::Mapping, value);
}

void MapPerspective::useSampleFile(const QString &path)
{
    m_samples->useFile(path);
}

void MapPerspective::exportSheet()
{
    const QString name = m_document.path().isEmpty() ? m_document.sheet().title : QFileInfo(m_document.path()).fileName().section(QStringLiteral(".sheet"), 0, 0);
    SheetExport out {.sheet = m_document.sheet(),
                     .source = m_session.source(),
                     .target = m_session.target(),
                     .sampleName = m_samples->sample().title,
                     .sample = m_session.result().lineage,
                     .findings = m_session.findings()};
    writeDocument(tr("Send the sheet as a document"), name, [out = std::move(out)] { return sheetReport({out}); });
}

void MapPerspective::writeDocument(const QString &caption, const QString &name, std::function<Report()> make)
{
    const QString folder = m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).absolutePath() + QLatin1Char('/');
    const QString path = QFileDialog::getSaveFileName(m_window, caption, folder + name + QStringLiteral(".xlsx"), reportFileFilter());
    if (path.isEmpty())
        return;
    const std::optional<ReportFormat> format = reportFormatOfFile(path);
    if (!format) {
        m_messages->show({.key = exportKey,
                          .severity = Severity::Error,
                          .text = tr("%1 has no ending that says what it should be. Use .xlsx, .pdf, .html, .csv, .md or .json.").arg(QFileInfo(path).fileName())});
        return;
    }
    if (!m_export->start(std::move(make), *format, path))
        m_messages->show({.key = exportKey, .severity = Severity::Note, .text = tr("Another document is still being written. Try again when it is done.")});
    else if (m_task)
        m_task->showProgress(tr("Writing the document"), 0);
}

void MapPerspective::exportFinished(const QString &path, const ReportResult &result)
{
    if (m_task)
        m_task->finish();
    if (result.cancelled) {
        m_messages->withdraw(exportKey);
        return;
    }
    MessageBar::Message message {.key = exportKey,
                                 .severity = result.isOk() ? Severity::Note : Severity::Error,
                                 .text = result.isOk() ? tr("The document is in %1.").arg(QDir::toNativeSeparators(path)) : result.error};
    if (result.isOk())
        message.answers.append({tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    m_messages->show(message);
}

void MapPerspective::importReview()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Review what a partner changed"),
                                                      m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).absolutePath(),
                                                      tr("Workbooks and tables (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    ReviewDialog dialog(&m_document, m_window);
    connect(&dialog, &ReviewDialog::applied, this, [this](int count, int failed) {
        QString text = tr("%Ln change(s) of the partner taken over.", nullptr, count);
        if (failed > 0)
            text += QLatin1Char(' ') + tr("%Ln did not fit the sheet any more.", nullptr, failed);
        m_messages->show({.key = exportKey, .severity = failed > 0 ? Severity::Warning : Severity::Note, .text = text});
    });
    dialog.openFile(path);
    dialog.exec();
}

void MapPerspective::runOnFile()
{
    if (!m_session.plan())
        return;
    const QString source = QFileDialog::getOpenFileName(m_window, tr("Run the sheet on a file"), m_samples->file(),
                                                        tr("Data files (*.json *.jsonl *.ndjson *.csv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (source.isEmpty())
        return;
    const QFileInfo file(source);
    const QString target = QFileDialog::getSaveFileName(m_window, tr("Where to write what the sheet makes"),
                                                        file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("-mapped.jsonl"),
                                                        tr("JSON Lines (*.jsonl)"));
    if (target.isEmpty())
        return;
    if (!m_run->start(m_session.plan(), source, target))
        m_messages->show({.key = runKey, .severity = Severity::Note, .text = tr("Another run is still going on. Try again when it is done.")});
    else if (m_task)
        m_task->showProgress(tr("Mapping"), 0);
}

void MapPerspective::runFinished(const SheetRun::Outcome &outcome)
{
    if (m_task)
        m_task->finish();
    if (!outcome.error.isEmpty()) {
        m_messages->show({.key = runKey, .severity = Severity::Error, .text = outcome.error});
        return;
    }
    const MappingSummary &summary = outcome.summary;
    const auto number = [](qint64 count) { return int(std::min<qint64>(count, std::numeric_limits<int>::max())); };
    if (summary.cancelled) {
        m_messages->show({.key = runKey, .severity = Severity::Note, .text = tr("The run was cancelled; nothing was written.")});
        return;
    }
    QStringList sentences {tr("%Ln document(s) mapped into %1.", nullptr, number(summary.documents - summary.failed)).arg(QDir::toNativeSeparators(outcome.target))};
    if (summary.failed + outcome.skipped > 0)
        sentences.append(tr("%Ln could not be read.", nullptr, number(summary.failed + outcome.skipped)));
    if (summary.withErrors > 0)
        sentences.append(tr("%Ln had errors.", nullptr, number(summary.withErrors)));
    if (!outcome.firstError.isEmpty())
        sentences.append(outcome.firstError);
    m_messages->show({.key = runKey,
                      .severity = summary.failed + outcome.skipped + summary.withErrors > 0 ? Severity::Warning : Severity::Note,
                      .text = sentences.join(QLatin1Char(' '))});
}

} // namespace Roamscope
