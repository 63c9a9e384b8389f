// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Roamscope {

using Json = JsonFile::Json;

namespace {

constexpr int formatVersion = 1;
constexpr int autosavePause = 1500; ///< ms after the last edit
constexpr int diskPause = 250; ///< ms: editors write in several steps
constexpr std::array fileNames {"workspace.json", "captures.json", "columns.json", "filters.json", "colour-rules.json", "notes.json",
                                "datasets.json", "comparison.json", "mapping.json", "endpoints.json", "billing.json", "insight.json", "joins.json"};

Json emptyThing(Workspace::Thing thing)
{
    switch (thing) {
    case Workspace::Thing::Main:
        return {{"format", "roamscope-workspace"}, {"version", formatVersion}, {"name", ""}, {"description", ""}};
    case Workspace::Thing::Captures:
        return {{"captures", Json::array()}};
    case Workspace::Thing::Columns:
        return {{"columns", Json::object()}};
    case Workspace::Thing::Filters:
        return {{"filters", Json::array()}};
    case Workspace::Thing::ColourRules:
        return {{"rules", Json::array()}};
    case Workspace::Thing::Notes:
        return {{"notes", Json::array()}};
    case Workspace::Thing::Datasets:
    case Workspace::Thing::Comparison:
    case Workspace::Thing::Mapping:
    case Workspace::Thing::Endpoints:
    case Workspace::Thing::Billing:
    case Workspace::Thing::Insight:
    case Workspace::Thing::Joins:
        break;
    }
    return Json::object();
}

QString member(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it == object.end() ? QString() : jsonText(*it);
}

/// Writes a text, or removes an empty one: files hold what was said, not what was not.
void setMember(Json &object, const char *name, const QString &text)
{
    if (text.isEmpty())
        object.erase(name);
    else
        object[name] = jsonFromText(text);
}

/// Below the folder a path is kept relative to it.
QString relativePath(const QDir &folder, const QString &path)
{
    const QString relative = folder.relativeFilePath(path);
    return relative.startsWith(QStringLiteral("../")) ? path : relative;
}

QJsonArray readSources(const Json &json, const QDir &folder)
{
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    QJsonArray sources;
    for (const QJsonValue &value : QJsonDocument::fromJson(QByteArray::fromStdString(text)).array()) {
        QJsonObject source = value.toObject();
        const QString path = source.value(QStringLiteral("path")).toString();
        if (path.isEmpty())
            continue;
        source.insert(QStringLiteral("path"), QDir::cleanPath(folder.absoluteFilePath(path)));
        sources.append(source);
    }
    return sources;
}

Json writeSources(const QJsonArray &sources, const QDir &folder)
{
    Json list = Json::array();
    for (const QJsonValue &value : sources) {
        const QByteArray text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        const Json read = Json::parse(text.constData(), text.constData() + text.size(), nullptr, false);
        if (!read.is_object())
            continue;
        // The path first: it says which source is meant.
        Json source = Json::object();
        source["path"] = jsonFromText(relativePath(folder, value.toObject().value(QStringLiteral("path")).toString()));
        for (const auto &[name, member] : read.items()) {
            if (name != "path")
                source[name] = member;
        }
        list.push_back(std::move(source));
    }
    return list;
}

} // namespace

Workspace::Workspace(QObject *parent, const Stash &stash)
    : QObject(parent)
    , m_stash(stash)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosavePause);
    connect(&m_autosave, &QTimer::timeout, this, &Workspace::save);
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(diskPause);
    connect(&m_diskTimer, &QTimer::timeout, this, &Workspace::diskChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_diskTimer, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_diskTimer, qOverload<>(&QTimer::start));
}

Workspace::~Workspace()
{
    close();
}

bool Workspace::isWorkspace(const QString &folder)
{
    return QFileInfo(QDir(folder), mainFileName()).isFile();
}

QString Workspace::pathOf(Thing thing) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(fileNames[std::size_t(thing)]);
}

bool Workspace::create(const QString &folder, const QString &name)
{
    close();
    m_errors.clear();
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (isWorkspace(path)) {
        m_errors.append({.file = path, .what = tr("is a workspace already"), .advice = tr("open it, or choose another folder")});
        return false;
    }
    if (!QDir().mkpath(path)) {
        m_errors.append({.file = path, .what = tr("cannot be made"), .advice = tr("choose a folder that you may write to")});
        return false;
    }
    m_folder = path;
    for (int i = 0; i < thingCount; ++i)
        m_documents[std::size_t(i)] = {.json = emptyThing(Thing(i))};
    document(Thing::Main).json["name"] = jsonFromText(name);
    document(Thing::Main).dirty = true;
    document(Thing::Captures).dirty = true;
    if (!save()) {
        // What was not written is no unsaved edit of the user.
        for (int i = 0; i < thingCount; ++i)
            m_stash.drop(pathOf(Thing(i)));
        m_documents = {};
        m_folder.clear();
        return false;
    }
    watch();
    return true;
}

bool Workspace::open(const QString &folder)
{
    close();
    m_errors.clear();
    m_folder = QDir::cleanPath(QDir(folder).absolutePath());
    if (!readThing(Thing::Main)) {
        if (!QFileInfo::exists(pathOf(Thing::Main))) {
            m_errors = {{.file = m_folder,
                         .what = tr("is no workspace: it has no workspace.json"),
                         .advice = tr("choose a folder that has one, or make a new workspace")}};
        }
        m_folder.clear();
        return false;
    }
    for (int i = 1; i < thingCount; ++i)
        readThing(Thing(i));
    watch();
    return true;
}

bool Workspace::readThing(Thing thing)
{
    Document &doc = document(thing);
    doc = {.json = emptyThing(thing)};
    const QString path = pathOf(thing);
    if (thing != Thing::Main && !QFileInfo::exists(path))
        return true;
    FileError error;
    QByteArray bytes;
    Json json = JsonFile::read(path, &error, &bytes);
    if (!error.isError() && !json.is_object()) {
        error.what = tr("must hold one JSON object");
        error.advice = tr("correct it, or restore it from Git");
    }
    doc.onDisk = Stash::checksum(bytes);
    if (error.isError()) {
        doc.unreadable = true;
        m_errors.append(error);
        return false;
    }
    doc.json = std::move(json);
    if (thing == Thing::Main && doc.json.value("version", Json(formatVersion)).is_number_integer()
        && doc.json.value("version", formatVersion) > formatVersion) {
        m_errors.append({.file = path,
                         .what = tr("was written by a newer Roamscope; what this one does not know is kept"),
                         .advice = tr("update Roamscope to see all of it")});
    }
    return true;
}

void Workspace::close()
{
    if (!isOpen())
        return;
    m_autosave.stop();
    save();
    m_diskTimer.stop();
    if (const QStringList paths = m_watcher.files() + m_watcher.directories(); !paths.isEmpty())
        m_watcher.removePaths(paths);
    m_folder.clear();
    m_documents = {};
}

void Workspace::watch()
{
    m_watcher.addPath(m_folder);
    for (int i = 0; i < thingCount; ++i) {
        // A file that was replaced is no longer watched, whatever the list says.
        const QString path = pathOf(Thing(i));
        m_watcher.removePath(path);
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void Workspace::edited(Thing thing)
{
    document(thing).dirty = true;
    Q_EMIT changed(thing);
    m_autosave.start();
}

Json Workspace::value(Thing thing) const
{
    return document(thing).json;
}

void Workspace::setValue(Thing thing, const Json &value)
{
    if (document(thing).json == value)
        return;
    document(thing).json = value;
    edited(thing);
}

QString Workspace::sheetFolder() const
{
    return m_folder.isEmpty() ? QString() : m_folder + QStringLiteral("/sheets");
}

bool Workspace::hasUnsavedChanges() const
{
    return std::ranges::any_of(m_documents, &Document::dirty);
}

bool Workspace::save()
{
    if (!isOpen())
        return true;
    bool allWritten = true;
    bool any = false;
    for (int i = 0; i < thingCount; ++i) {
        if (!m_documents[std::size_t(i)].dirty)
            continue;
        any = true;
        allWritten = saveThing(Thing(i)) && allWritten;
    }
    if (any)
        watch();
    if (any && allWritten)
        Q_EMIT saved();
    return allWritten;
}

bool Workspace::saveThing(Thing thing)
{
    Document &doc = document(thing);
    if (doc.inConflict) {
        stashThing(thing);
        return false;
    }
    const QString path = pathOf(thing);
    FileError error {.file = path};
    if (doc.unreadable) {
        error.what = tr("could not be read, so your change is not written over it");
        error.advice = tr("correct the file and open the workspace again; the change is kept until then");
    } else {
        QFile file(path);
        const bool there = file.open(QIODevice::ReadOnly);
        if (there && Stash::checksum(file.read(JsonFile::maximumSize)) != doc.onDisk) {
            doc.inConflict = true;
            stashThing(thing);
            Q_EMIT conflict(thing);
            return false;
        }
        file.close();
        const QByteArray bytes = JsonFile::toBytes(doc.json);
        if (JsonFile::write(path, bytes, &error)) {
            doc.onDisk = Stash::checksum(bytes);
            doc.dirty = false;
            m_stash.drop(path);
            return true;
        }
    }
    stashThing(thing);
    m_errors.append(error);
    Q_EMIT failed(error);
    return false;
}

void Workspace::stashThing(Thing thing)
{
    const Document &doc = document(thing);
    m_stash.keep({.path = pathOf(thing), .baseChecksum = doc.onDisk, .content = JsonFile::toBytes(doc.json)});
}

QList<Stash::Entry> Workspace::recoverable() const
{
    if (!isOpen())
        return {};
    // Sheets and other documents in the folder bring back their own edits.
    QList<Stash::Entry> entries = m_stash.entriesBelow(m_folder);
    entries.removeIf([this](const Stash::Entry &entry) {
        for (int i = 0; i < thingCount; ++i) {
            if (pathOf(Thing(i)) == entry.path)
                return false;
        }
        return true;
    });
    return entries;
}

void Workspace::recover(const Stash::Entry &entry)
{
    for (int i = 0; i < thingCount; ++i) {
        if (pathOf(Thing(i)) != entry.path)
            continue;
        FileError error;
        Json json = JsonFile::parse(entry.content, entry.path, &error);
        if (json.is_object()) {
            document(Thing(i)).json = std::move(json);
            document(Thing(i)).unreadable = false;
            edited(Thing(i));
        }
        m_stash.drop(entry.path);
    }
}

void Workspace::discardRecoverable(const Stash::Entry &entry)
{
    m_stash.drop(entry.path);
}

void Workspace::diskChanged()
{
    if (!isOpen())
        return;
    for (int i = 0; i < thingCount; ++i) {
        const Thing thing = Thing(i);
        Document &doc = document(thing);
        QFile file(pathOf(thing));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray checksum = Stash::checksum(file.read(JsonFile::maximumSize));
        if (checksum == doc.onDisk)
            continue;
        if (doc.dirty) {
            if (!doc.inConflict) {
                doc.inConflict = true;
                Q_EMIT conflict(thing);
            }
            continue;
        }
        const qsizetype errorsBefore = m_errors.size();
        const Document before = doc;
        if (!readThing(thing)) {
            // Half-written by an editor, perhaps: what was read before is still shown.
            const QByteArray onDisk = doc.onDisk;
            doc = before;
            doc.onDisk = onDisk;
            doc.unreadable = true;
        }
        Q_EMIT changed(thing);
        for (qsizetype e = errorsBefore; e < m_errors.size(); ++e)
            Q_EMIT failed(m_errors[e]);
    }
    watch();
}

void Workspace::takeFromDisk(Thing thing)
{
    m_stash.drop(pathOf(thing));
    readThing(thing);
    Q_EMIT changed(thing);
}

void Workspace::keepOurs(Thing thing)
{
    QFile file(pathOf(thing));
    Document &doc = document(thing);
    if (file.open(QIODevice::ReadOnly))
        doc.onDisk = Stash::checksum(file.read(JsonFile::maximumSize));
    file.close();
    doc.inConflict = false;
    doc.unreadable = false;
    doc.dirty = true;
    save();
}

QString Workspace::name() const
{
    const QString name = isOpen() ? member(document(Thing::Main).json, "name") : QString();
    return name.isEmpty() ? QDir(m_folder).dirName() : name;
}

void Workspace::setName(const QString &name)
{
    if (name == this->name())
        return;
    document(Thing::Main).json["name"] = jsonFromText(name);
    edited(Thing::Main);
}

QString Workspace::description() const
{
    return isOpen() ? member(document(Thing::Main).json, "description") : QString();
}

QString Workspace::watchedFolder() const
{
    const QString folder = isOpen() ? member(document(Thing::Main).json, "watchedFolder") : QString();
    return folder.isEmpty() ? folder : QDir::cleanPath(QDir(m_folder).absoluteFilePath(folder));
}

void Workspace::setWatchedFolder(const QString &folder)
{
    if (!isOpen() || folder == watchedFolder())
        return;
    const QString relative = QDir(m_folder).relativeFilePath(folder);
    if (folder.isEmpty())
        document(Thing::Main).json.erase("watchedFolder");
    else
        document(Thing::Main).json["watchedFolder"] = jsonFromText(relative.startsWith(QLatin1String("..")) ? folder : relative);
    edited(Thing::Main);
}

template<typename Item, typename Read>
QList<Item> Workspace::readItems(Thing thing, const char *memberName, Read read) const
{
    QList<Item> items;
    const Json &json = document(thing).json;
    const auto list = json.find(memberName);
    if (list == json.end() || !list->is_array())
        return items;
    for (const Json &object : *list) {
        if (object.is_object())
            items.append(read(object));
    }
    return items;
}

template<typename Item, typename Write>
void Workspace::writeItems(Thing thing, const char *memberName, const QList<Item> &items, const char *key, Write write)
{
    Json &json = document(thing).json;
    const Json before = json.contains(memberName) && json[memberName].is_array() ? json[memberName] : Json::array();
    Json after = Json::array();
    for (const Item &item : items) {
        // An item that was there keeps the members that this version does not know.
        Json object = Json::object();
        write(object, item);
        for (const Json &old : before) {
            if (old.is_object() && old.contains(key) && object.contains(key) && old[key] == object[key]) {
                Json merged = old;
                write(merged, item);
                object = std::move(merged);
                break;
            }
        }
        after.push_back(std::move(object));
    }
    if (after == before)
        return;
    json[memberName] = std::move(after);
    edited(thing);
}

QList<WorkspaceCapture> Workspace::captures() const
{
    const QDir folder(m_folder);
    // Written by hand it may be as short as a list of files in workspace.json: one capture of them all.
    const Json &main = document(Thing::Main).json;
    const Json &list = document(Thing::Captures).json;
    if (const auto files = main.find("captures");
        files != main.end() && files->is_array() && (!list.contains("captures") || list["captures"].empty())) {
        WorkspaceCapture capture {.name = name()};
        for (const Json &file : *files) {
            if (const QString path = jsonText(file); !path.isEmpty())
                capture.files.append(QDir::cleanPath(folder.absoluteFilePath(path)));
        }
        return capture.files.isEmpty() ? QList<WorkspaceCapture>() : QList {capture};
    }
    return readItems<WorkspaceCapture>(Thing::Captures, "captures", [&folder](const Json &object) {
        WorkspaceCapture capture {.name = member(object, "name"),
                                  .chargePoint = member(object, "chargePoint"),
                                  .zone = member(object, "zone"),
                                  .importer = member(object, "importer")};
        if (const auto files = object.find("files"); files != object.end() && files->is_array()) {
            for (const Json &file : *files) {
                if (const QString path = jsonText(file); !path.isEmpty())
                    capture.files.append(QDir::cleanPath(folder.absoluteFilePath(path)));
            }
        }
        if (const auto sources = object.find("sources"); sources != object.end() && sources->is_array())
            capture.sources = readSources(*sources, folder);
        return capture;
    });
}

void Workspace::setCaptures(const QList<WorkspaceCapture> &captures)
{
    const QDir folder(m_folder);
    writeItems(Thing::Captures, "captures", captures, "files", [&folder](Json &object, const WorkspaceCapture &capture) {
        setMember(object, "name", capture.name);
        Json files = Json::array();
        for (const QString &file : capture.files)
            files.push_back(jsonFromText(relativePath(folder, file)));
        object["files"] = std::move(files);
        setMember(object, "chargePoint", capture.chargePoint);
        setMember(object, "zone", capture.zone);
        setMember(object, "importer", capture.importer);
        if (capture.sources.isEmpty())
            object.erase("sources");
        else
            object["sources"] = writeSources(capture.sources, folder);
    });
}

QList<SavedFilter> Workspace::filters() const
{
    return readItems<SavedFilter>(Thing::Filters, "filters", [](const Json &object) {
        return SavedFilter {.name = member(object, "name"), .filter = member(object, "filter")};
    });
}

void Workspace::setFilters(const QList<SavedFilter> &filters)
{
    writeItems(Thing::Filters, "filters", filters, "name", [](Json &object, const SavedFilter &filter) {
        object["name"] = jsonFromText(filter.name);
        object["filter"] = jsonFromText(filter.filter);
    });
}

QList<ColourRule> Workspace::colourRules() const
{
    return readItems<ColourRule>(Thing::ColourRules, "rules", [](const Json &object) {
        const auto enabled = object.find("enabled");
        return ColourRule {.name = member(object, "name"),
                           .filter = member(object, "filter"),
                           .colour = member(object, "colour"),
                           .enabled = enabled == object.end() || !enabled->is_boolean() || enabled->get<bool>()};
    });
}

void Workspace::setColourRules(const QList<ColourRule> &rules)
{
    writeItems(Thing::ColourRules, "rules", rules, "name", [](Json &object, const ColourRule &rule) {
        object["name"] = jsonFromText(rule.name);
        object["filter"] = jsonFromText(rule.filter);
        object["colour"] = jsonFromText(rule.colour);
        if (rule.enabled)
            object.erase("enabled");
        else
            object["enabled"] = false;
    });
}

QList<WorkspaceNote> Workspace::notes() const
{
    return readItems<WorkspaceNote>(Thing::Notes, "notes", [](const Json &object) {
        const auto line = object.find("line");
        return WorkspaceNote {.text = member(object, "text"),
                              .capture = member(object, "capture"),
                              .line = line != object.end() && line->is_number_integer() ? line->get<qint64>() : 0,
                              .created = member(object, "created")};
    });
}

void Workspace::setNotes(const QList<WorkspaceNote> &notes)
{
    writeItems(Thing::Notes, "notes", notes, "created", [](Json &object, const WorkspaceNote &note) {
        object["text"] = jsonFromText(note.text);
        setMember(object, "capture", note.capture);
        if (note.line > 0)
            object["line"] = note.line;
        else
            object.erase("line");
        setMember(object, "created", note.created);
    });
}

Json Workspace::columns() const
{
    const Json &json = document(Thing::Columns).json;
    const auto columns = json.find("columns");
    return columns != json.end() && columns->is_object() ? *columns : Json::object();
}

void Workspace::setColumns(const Json &columns)
{
    if (columns == this->columns())
        return;
    document(Thing::Columns).json["columns"] = columns;
    edited(Thing::Columns);
}

} // namespace Roamscope
