// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trafficstore.h"

#include "app/capturesession.h"
#include "models/capture/annotations.h"
#include "models/capture/captureview.h"
#include "models/capture/colorrules.h"
#include "models/workspace/workspace.h"
#include "widgets/filterbar.h"
#include "widgets/trafficview.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace Roamscope {

namespace {

constexpr int notesPause = 800; ///< ms after the last change
const QString stateKey = QStringLiteral("traffic/state");
const QString filtersKey = QStringLiteral("traffic/filters");
const QString rulesKey = QStringLiteral("traffic/colourRules");

QByteArray settingsJson(const QString &key)
{
    return QSettings().value(key).toByteArray();
}

} // namespace

TrafficStore::TrafficStore(TrafficView *view, CaptureSession *session, Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_session(session)
    , m_workspace(workspace)
{
    m_notesTimer.setSingleShot(true);
    m_notesTimer.setInterval(notesPause);
    connect(&m_notesTimer, &QTimer::timeout, this, &TrafficStore::saveNotes);
    connect(view->annotations(), &Annotations::changed, this, [this] {
        if (!m_loading)
            m_notesTimer.start();
    });
    connect(view->filterBar(), &FilterBar::savedFiltersChanged, this, &TrafficStore::saveFilters);
    connect(view->colorRules(), &ColorRules::changed, this, &TrafficStore::saveRules);
    connect(session->view(), &CaptureView::captureChanged, this, &TrafficStore::useCapture);
    connect(workspace, &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (!m_loading && (thing == Workspace::Thing::Filters || thing == Workspace::Thing::ColourRules))
            useWorkspace();
    });
    const QByteArray state = settingsJson(stateKey);
    if (!state.isEmpty())
        view->restoreState(QJsonDocument::fromJson(state).object());
    useWorkspace();
}

QString TrafficStore::notesPath(const QStringList &captureFiles)
{
    if (captureFiles.isEmpty())
        return {};
    const QString file = captureFiles.constFirst().section(QStringLiteral("!/"), 0, 0);
    const QString beside = file + QStringLiteral(".notes.json");
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (QFileInfo::exists(beside) || folder.isWritable())
        return beside;
    const QByteArray name = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/notes/")
        + QString::fromLatin1(name) + QStringLiteral(".json");
}

void TrafficStore::useCapture()
{
    if (m_notesTimer.isActive()) {
        m_notesTimer.stop();
        saveNotes();
    }
    m_notesPath = notesPath(m_session->paths());
    loadNotes();
}

void TrafficStore::loadNotes()
{
    m_loading = true;
    m_view->annotations()->clear();
    if (!m_notesPath.isEmpty() && QFileInfo::exists(m_notesPath)) {
        FileError error;
        const JsonFile::Json json = JsonFile::read(m_notesPath, &error);
        const QByteArray text = json.is_object() ? QByteArray::fromStdString(json.dump()) : QByteArray();
        if (error.isError()) {
            // Not written over: what stands there may be somebody's work.
            m_notesPath.clear();
            Q_EMIT failed(error.text());
        } else if (!m_view->annotations()->fromJson(QJsonDocument::fromJson(text).object())) {
            Q_EMIT failed(tr("%1 does not hold notes of Roamscope. New notes on this capture are not saved.")
                              .arg(QDir::toNativeSeparators(m_notesPath)));
            m_notesPath.clear();
        }
    }
    m_loading = false;
}

void TrafficStore::saveNotes()
{
    if (m_notesPath.isEmpty())
        return;
    if (m_view->annotations()->isEmpty()) {
        QFile::remove(m_notesPath);
        return;
    }
    QDir().mkpath(QFileInfo(m_notesPath).absolutePath());
    FileError error;
    const QByteArray compact = QJsonDocument(m_view->annotations()->toJson()).toJson(QJsonDocument::Compact);
    if (!JsonFile::write(m_notesPath, JsonFile::toBytes(JsonFile::parse(compact, m_notesPath, &error)), &error))
        Q_EMIT failed(error.text());
}

void TrafficStore::useWorkspace()
{
    m_loading = true;
    QList<FilterBar::SavedFilter> filters;
    QList<ColorRule> rules;
    if (m_workspace->isOpen()) {
        for (const SavedFilter &filter : m_workspace->filters())
            filters.append({filter.name, filter.filter});
        for (const ColourRule &rule : m_workspace->colourRules())
            rules.append({rule.name, rule.filter, rule.colour, rule.enabled});
        m_view->colorRules()->setRules(rules);
    } else {
        filters = FilterBar::fromJson(QJsonDocument::fromJson(settingsJson(filtersKey)).array());
        m_view->colorRules()->fromJson(QJsonDocument::fromJson(settingsJson(rulesKey)).array());
    }
    m_view->filterBar()->setSavedFilters(filters);
    m_loading = false;
}

void TrafficStore::saveFilters()
{
    if (m_loading)
        return;
    const QList<FilterBar::SavedFilter> &shown = m_view->filterBar()->savedFilters();
    if (!m_workspace->isOpen()) {
        QSettings().setValue(filtersKey, QJsonDocument(FilterBar::toJson(shown)).toJson(QJsonDocument::Compact));
        return;
    }
    QList<SavedFilter> filters;
    for (const FilterBar::SavedFilter &filter : shown)
        filters.append({.name = filter.name, .filter = filter.text});
    m_loading = true;
    m_workspace->setFilters(filters);
    m_loading = false;
}

void TrafficStore::saveRules()
{
    if (m_loading)
        return;
    if (!m_workspace->isOpen()) {
        QSettings().setValue(rulesKey, QJsonDocument(m_view->colorRules()->toJson()).toJson(QJsonDocument::Compact));
        return;
    }
    QList<ColourRule> rules;
    for (const ColorRule &rule : m_view->colorRules()->rules())
        rules.append({.name = rule.name, .filter = rule.filter, .colour = rule.color, .enabled = rule.enabled});
    m_loading = true;
    m_workspace->setColourRules(rules);
    m_loading = false;
}

void TrafficStore::saveNow()
{
    if (m_notesTimer.isActive()) {
        m_notesTimer.stop();
        saveNotes();
    }
    QSettings().setValue(stateKey, QJsonDocument(m_view->saveState()).toJson(QJsonDocument::Compact));
}

} // namespace Roamscope
