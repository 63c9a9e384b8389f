// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insightcontroller.h"

#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/taskindicator.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/compare/comparesession.h"
#include "models/compare/feed.h"

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QDir>

namespace Roamscope {

using Json = JsonFile::Json;

namespace {

const QString settingsKey = QStringLiteral("insight.settings");
constexpr DatasetRole roles[2] = {DatasetRole::Cpo, DatasetRole::Emsp};
constexpr CompareSession::Place places[2] = {CompareSession::Cpo, CompareSession::Emsp};
constexpr qsizetype mostPaths = 1000;

QString memberText(const Json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? jsonText(object[name]) : QString();
}

} // namespace

InsightController::InsightController(CaptureSession *capture, CompareSession *compare, WorkspaceController *workspace, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_capture(capture)
    , m_compare(compare)
    , m_workspace(workspace)
    , m_messages(messages)
{
    capture->setListenerFactory([this](const CapturePtr &opened) -> std::shared_ptr<FactListener> { return m_session.makeRun(opened); });
    connect(capture, &CaptureSession::analysed, this, &InsightController::ask);
    connect(capture->view(), &CaptureView::captureChanged, this, &InsightController::captureChanged);
    connect(compare, &CompareSession::sourcesChanged, this, &InsightController::ask);
    connect(workspace, &WorkspaceController::opened, this, &InsightController::useWorkspace);
    connect(workspace, &WorkspaceController::closed, this, &InsightController::useWorkspace);
    connect(workspace->workspace(), &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (thing == Workspace::Thing::Insight && !m_isWriting)
            readSettings();
        else if (thing == Workspace::Thing::Datasets)
            readDatasets();
    });
    connect(&m_session, &InsightSession::settingsChanged, this, &InsightController::keepSettings);
    for (int i = 0; i < 2; ++i) {
        m_loaders[i] = new FeedLoader(this);
        connect(m_loaders[i], &FeedLoader::finished, this, [this, i](const DatasetPtr &dataset) {
            // What is wrong with it is told where it is looked at: in Compare.
            m_sides[i] = dataset && !dataset->isEmpty() ? dataset : DatasetPtr();
            ask();
        });
    }
    if (workspace->workspace()->isOpen())
        useWorkspace();
}

InsightController::~InsightController()
{
    // A window's children go in the order in which they were made: the capture's session may be gone already, and
    // checks that are still running tell of their end while this one goes.
    m_session.disconnect();
    if (m_capture)
        m_capture->setListenerFactory({});
}

void InsightController::setTaskIndicator(TaskIndicator *task)
{
    connect(&m_session, &InsightSession::progressChanged, task, [this, task](double fraction) {
        if (m_session.input().now == noTime)
            task->showProgress(tr("Asking all checks"), fraction);
    });
    connect(&m_session, &InsightSession::runningChanged, task, [this, task](bool running) {
        if (!running && !m_capture->isLoading() && !m_capture->isAnalysing())
            task->finish();
    });
    connect(task, &TaskIndicator::cancelRequested, &m_session, &InsightSession::cancel);
}

void InsightController::captureChanged()
{
    m_session.clear();
    if (!m_capture->view()->capture())
        ask(); // Datasets may still be open
}

DatasetPtr InsightController::side(int place) const
{
    const CompareSession::Source &source = m_compare->source(places[place]);
    if (source.kind == CompareSession::Source::Kind::Files)
        return source.dataset;
    // Not looked at in Compare yet: then they are not read there.
    return m_sides[place];
}

void InsightController::ask()
{
    const CaptureView *view = m_capture->view();
    InsightInput input;
    if (view->capture()) {
        // Of a file that is still being read the checks would tell what is not so.
        if (m_capture->isLoading() || !view->analysis())
            return;
        input.capture = view->capture();
        input.analysis = view->analysis();
        if (m_capture->isRecording())
            input.now = QDateTime::currentMSecsSinceEpoch() * 1000;
    }
    input.cpo = side(0);
    input.emsp = side(1);
    if (!input.capture && !input.cpo && !input.emsp) {
        m_session.clear();
        return;
    }
    m_session.setInput(input, std::dynamic_pointer_cast<InsightRun>(m_capture->listener()));
}

void InsightController::useWorkspace()
{
    readSettings();
    readDatasets();
}

void InsightController::readSettings()
{
    const Workspace *workspace = m_workspace->workspace();
    m_messages->withdraw(settingsKey);
    if (!workspace->isOpen()) {
        m_session.restoreSettings({});
        return;
    }
    QList<FileError> errors;
    m_session.restoreSettings(InsightSettings::fromJson(workspace->value(Workspace::Thing::Insight), workspace->pathOf(Workspace::Thing::Insight), &errors));
    if (!errors.isEmpty())
        m_messages->show({.key = settingsKey, .severity = Severity::Warning, .text = errors.constFirst().text()});
}

void InsightController::readDatasets()
{
    const Workspace *workspace = m_workspace->workspace();
    const QDir folder(workspace->folder());
    const Json datasets = workspace->isOpen() ? workspace->value(Workspace::Thing::Datasets) : Json::object();
    for (int i = 0; i < 2; ++i) {
        QStringList paths;
        FeedOptions options {.role = roles[i]};
        const auto list = datasets.is_object() ? datasets.find("datasets") : datasets.end();
        if (list != datasets.end() && list->is_array()) {
            for (const Json &entry : *list) {
                if (!paths.isEmpty() || roleFromId(memberText(entry, "role")) != roles[i] || !entry.contains("files") || !entry["files"].is_array())
                    continue;
                for (const Json &file : entry["files"]) {
                    if (const QString text = jsonText(file); !text.isEmpty() && paths.size() < mostPaths)
                        paths.append(QDir::cleanPath(folder.absoluteFilePath(text)));
                }
                options.name = memberText(entry, "name");
                options.party = memberText(entry, "party");
                options.version = protocolVersionFromText("ocpi " + memberText(entry, "version").toUtf8());
            }
        }
        m_loaders[i]->cancel();
        m_sides[i].reset();
        if (!paths.isEmpty())
            m_loaders[i]->load(paths, options);
    }
    ask();
}

void InsightController::keepSettings()
{
    Workspace *workspace = m_workspace->workspace();
    if (!workspace->isOpen()) {
        m_messages->show({.key = settingsKey, .severity = Severity::Note, .text = tr("Open a workspace to keep profiles and marks for the next time.")});
        return;
    }
    m_isWriting = true;
    workspace->setValue(Workspace::Thing::Insight, m_session.settings().toJson());
    m_isWriting = false;
}

} // namespace Roamscope
