// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/columnscontroller.h"

#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/ems/emsseriesimporter.h"
#include "models/capture/sourcebytes.h"
#include "widgets/columns/columnsdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

namespace Roamscope {

namespace {

const QString tablesMember = QStringLiteral("tables");
const QString offerKey = QStringLiteral("capture.columns");
const QString emsSeriesId = QStringLiteral("ems-series");
constexpr int sampledRows = 200;
constexpr int askBelow = 40; ///< GuessedColumns::confidence with which the user is asked
constexpr quint64 emsHead = quint64(512) << 10;

QJsonObject fromJson(const JsonFile::Json &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.dump(-1, ' ', false, JsonFile::Json::error_handler_t::replace))).object();
}

JsonFile::Json toJson(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return JsonFile::Json::parse(text.constData(), text.constData() + text.size(), nullptr, false);
}

} // namespace

ColumnsController::ColumnsController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
    , m_store(std::make_shared<ColumnMapStore>())
{
    connect(workspace, &WorkspaceController::opened, this, &ColumnsController::load);
    connect(workspace, &WorkspaceController::closed, this, &ColumnsController::load);
    connect(workspace->workspace(), &Workspace::changed, this, [this](Workspace::Thing thing) {
        if (thing == Workspace::Thing::Columns && !m_isWriting)
            load();
    });
    connect(session, &CaptureSession::opened, this, [this] {
        m_messages->withdraw(offerKey);
        m_queue.clear();
    });
    connect(session, &CaptureSession::loaded, this, &ColumnsController::captureLoaded);
    connect(session, &CaptureSession::arranged, this, [this] { captureLoaded(m_session->isLoading()); }); // files were added
    connect(&m_watcher, &QFutureWatcher<std::vector<Sampled>>::finished, this, &ColumnsController::sampled);
    load();
}

ColumnsController::~ColumnsController()
{
    m_watcher.waitForFinished();
}

QString ColumnsController::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/columns.json");
}

void ColumnsController::load()
{
    ColumnMapStore store;
    if (m_workspace->workspace()->isOpen()) {
        store = ColumnMapStore::fromJson(fromJson(m_workspace->workspace()->columns()).value(tablesMember).toObject());
    } else if (QFile file(userFile()); file.open(QIODevice::ReadOnly)) {
        store = ColumnMapStore::fromJson(QJsonDocument::fromJson(file.readAll()).object().value(tablesMember).toObject());
    }
    for (const ColumnMap &map : std::as_const(m_unsaved))
        store.put(map);
    m_store = std::make_shared<const ColumnMapStore>(std::move(store));
}

void ColumnsController::save()
{
    ColumnMapStore kept = *m_store;
    for (qsizetype index = kept.maps().size() - 1; index >= 0; --index) {
        if (m_unsaved.contains(kept.maps()[index]))
            kept.remove(index);
    }
    if (m_workspace->workspace()->isOpen()) {
        JsonFile::Json columns = m_workspace->workspace()->columns();
        columns[tablesMember.toStdString()] = toJson(kept.toJson());
        m_isWriting = true;
        m_workspace->workspace()->setColumns(columns);
        m_isWriting = false;
        return;
    }
    QDir().mkpath(QFileInfo(userFile()).absolutePath());
    QSaveFile file(userFile());
    const QByteArray text = QJsonDocument(QJsonObject {{tablesMember, kept.toJson()}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_messages->show({.key = offerKey,
                          .severity = Severity::Warning,
                          .text = tr("The columns cannot be remembered: %1 cannot be written. They hold until Roamscope is closed.").arg(QDir::toNativeSeparators(userFile()))});
    }
}

bool ColumnsController::isTable(const QString &importerId)
{
    return importerId == emsSeriesId || importerId == QLatin1String("table");
}

bool ColumnsController::hasTable() const
{
    const CapturePtr capture = m_session->view()->capture();
    if (!capture)
        return false;
    const std::vector<CaptureSource> sources = capture->sources();
    return std::any_of(sources.begin(), sources.end(), [](const CaptureSource &source) { return isTable(source.importerId); });
}

ColumnsDialog *ColumnsController::dialog() const
{
    return m_dialog;
}

ColumnsController::Sampled ColumnsController::read(const QString &path, const QString &importerId, const std::shared_ptr<SourceBytes> &bytes,
                                                   const std::shared_ptr<const ColumnMapStore> &remembered)
{
    Sampled made {.path = path, .importerId = importerId, .bytes = bytes, .sample = {}, .columns = {}};
    if (importerId == emsSeriesId) {
        const QByteArrayView head = bytes->view().first(qsizetype(std::min(bytes->size(), emsHead)));
        if (auto found = readEmsSample(head, path, sampledRows)) {
            made.sample = std::move(found->first);
            made.columns = std::move(found->second);
            if (const std::optional<ColumnMap> map = remembered->find(made.sample.kind, made.sample.columns)) {
                made.columns.map = *map;
                made.columns.confidence = 100;
                for (ColumnReason &reason : made.columns.reasons)
                    reason = {.ground = ColumnReason::Ground::Remembered, .confidence = 100};
            }
        } else {
            made.sample.error = tr("It has no series any more.");
        }
        return made;
    }
    made.sample = readTableSample(bytes, path, sampledRows);
    made.sample.path = path;
    if (!made.sample.isOk())
        return made;
    made.columns = columnsFor(made.sample, remembered.get());
    // A power in who knows what may be a thousand times too small: better asked than drawn.
    const bool isRemembered = std::ranges::any_of(made.columns.reasons, [](const ColumnReason &reason) { return reason.ground == ColumnReason::Ground::Remembered; });
    const bool lacksUnit = std::ranges::any_of(made.columns.map.columns, [](const TableColumn &column) {
        return column.role == ColumnRole::Measure && column.energy.unit == EnergyUnit::Unknown;
    });
    if (lacksUnit && !isRemembered)
        made.columns.confidence = std::min(made.columns.confidence, askBelow);
    return made;
}

void ColumnsController::captureLoaded(bool cancelled)
{
    const CapturePtr capture = m_session->view()->capture();
    if (!capture || cancelled)
        return;
    QStringList paths;
    for (const CaptureSource &source : capture->sources()) {
        if (isTable(source.importerId) && source.bytes && !m_asked.contains(source.path))
            paths.append(source.path);
    }
    if (!paths.isEmpty())
        sample(paths, false);
}

void ColumnsController::edit(const QString &path)
{
    const CapturePtr capture = m_session->view()->capture();
    if (!capture || m_dialog)
        return;
    for (const CaptureSource &source : capture->sources()) {
        if (isTable(source.importerId) && source.bytes && (path.isEmpty() || source.path == path)) {
            sample({source.path}, true);
            return;
        }
    }
    m_messages->show({.key = offerKey,
                      .severity = Severity::Note,
                      .text = tr("%1 is no table: it has no columns to be explained.").arg(QFileInfo(path.isEmpty() ? capture->title() : path).fileName())});
}

void ColumnsController::sample(const QStringList &paths, bool byUser)
{
    if (m_watcher.isRunning()) {
        m_waiting += paths;
        m_byUser = m_byUser || byUser;
        return;
    }
    m_byUser = byUser;
    const CapturePtr capture = m_session->view()->capture();
    if (!capture)
        return;
    std::vector<CaptureSource> wanted;
    for (const CaptureSource &source : capture->sources()) {
        if (source.bytes && paths.contains(source.path))
            wanted.push_back(source);
    }
    m_watcher.setFuture(QtConcurrent::run([wanted, remembered = m_store] {
        std::vector<Sampled> all;
        for (const CaptureSource &source : wanted)
            all.push_back(read(source.path, source.importerId, source.bytes, remembered));
        return all;
    }));
}

void ColumnsController::sampled()
{
    std::vector<Sampled> certain;
    for (Sampled &one : m_watcher.result()) {
        const bool first = !m_asked.contains(one.path);
        m_asked.insert(one.path);
        if (!one.sample.isOk()) {
            if (m_byUser)
                m_messages->show({.key = offerKey, .severity = Severity::Warning, .text = QStringLiteral("%1: %2").arg(QFileInfo(one.path).fileName(), one.sample.error)});
            continue;
        }
        if (m_byUser || (first && !one.columns.isCertain()))
            m_queue.push_back(std::move(one));
        else if (first)
            certain.push_back(std::move(one));
    }
    if (!certain.empty())
        offer(certain);
    if (!m_dialog && !m_queue.empty()) {
        const Sampled next = std::move(m_queue.front());
        m_queue.erase(m_queue.begin());
        show(next);
    }
    if (const QStringList waiting = std::exchange(m_waiting, {}); !waiting.isEmpty())
        sample(waiting, m_byUser);
}

void ColumnsController::offer(const std::vector<Sampled> &certain)
{
    const QString file = QFileInfo(certain.front().path).fileName();
    const bool remembered = std::ranges::any_of(certain.front().columns.reasons, [](const ColumnReason &reason) { return reason.ground == ColumnReason::Ground::Remembered; });
    // What the user has set before needs no word.
    if (remembered)
        return;
    MessageBar::Message message {.key = offerKey,
                                 .severity = Severity::Note,
                                 .text = tr("%1 is a table; what its columns mean was found from their names and values.").arg(file)};
    message.answers.append({tr("Columns…"), [this, path = certain.front().path] { edit(path); }});
    m_messages->show(message);
}

void ColumnsController::show(const Sampled &what)
{
    m_messages->withdraw(offerKey);
    ColumnsDialog::Input input;
    input.sample = what.sample;
    input.guessed = what.columns;
    input.preview = {.path = what.path, .bytes = what.bytes, .importerId = what.importerId, .options = m_session->options()};
    input.inWorkspace = m_workspace->workspace()->isOpen();
    input.acceptText = tr("&Read with These Columns");
    m_dialog = new ColumnsDialog(input, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, what] { accept(what); });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        if (m_queue.empty())
            return;
        const Sampled next = std::move(m_queue.front());
        m_queue.erase(m_queue.begin());
        show(next);
    });
    m_dialog->open();
}

void ColumnsController::accept(const Sampled &what)
{
    ColumnMap map = m_dialog->map();
    if (map.name.isEmpty())
        map.name = QFileInfo(what.path).fileName();
    m_unsaved.removeIf([&map](const ColumnMap &other) { return other.kind == map.kind && other.signature == map.signature; });
    const bool remembers = m_dialog->remembers();
    ColumnMapStore store = *m_store;
    store.put(map);
    if (!remembers)
        m_unsaved.append(map);
    m_store = std::make_shared<const ColumnMapStore>(std::move(store));
    if (remembers)
        save();
    // Several tables in doubt are asked for first, then read together.
    if (m_queue.empty())
        Q_EMIT reloadRequested();
}

} // namespace Roamscope
