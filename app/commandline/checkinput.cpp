// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/checkinput.h"

#include "app/commandline/captureinput.h"
#include "app/commandline/options.h"
#include "app/commandline/sourcechoices.h"
#include "app/joincontroller.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureloader.h"
#include "models/workspace/workspace.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Roamscope {

using Json = JsonFile::Json;

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

/// The workspace that a word names; empty when it is none.
QString workspaceFolder(const QString &word)
{
    const QFileInfo info(word);
    if (info.isDir())
        return Workspace::isWorkspace(word) ? info.absoluteFilePath() : QString();
    if (info.fileName() == Workspace::mainFileName() && info.isFile())
        return info.absolutePath();
    return word == QStringLiteral("demo") && !info.exists() ? WorkspaceController::demoSource() : QString();
}

/// A sentence as a part of an error's line.
QString clause(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

QString memberText(const Json &object, const char *name)
{
    return object.is_object() && object.contains(name) ? jsonText(object[name]) : QString();
}

} // namespace

void CheckInput::addOptions(Options *options)
{
    options->addImportOptions();
    options->addOffsetOption();
    options->add({QStringLiteral("profile"), tr("Site profile: even, urban-public, destination, fleet-depot, solar-storage-hub, one of the workspace's own, or a JSON file."), tr("profile")});
    options->add({QStringLiteral("cpo"), tr("What the operator holds: an OCPI dump, a folder of pages. Rebuilt from the capture when not given."), tr("file")});
    options->add({QStringLiteral("emsp"), tr("What the partner holds, likewise."), tr("file")});
}

bool CheckInput::chooseProfile(const QString &word)
{
    if (word.isEmpty())
        return true;
    const QList<SiteProfile> profiles = settings.profiles();
    QStringList ids;
    for (const SiteProfile &profile : profiles) {
        if (profile.id == word) {
            settings.setProfileId(word);
            return true;
        }
        ids.append(profile.id);
    }
    if (!QFileInfo(word).isFile()) {
        Options::error(QStringLiteral("--profile"), 0, tr("“%1” is no profile and no file").arg(word), tr("known are %1").arg(ids.join(QStringLiteral(", "))));
        return false;
    }
    FileError error;
    const Json json = JsonFile::read(word, &error);
    if (json.is_discarded()) {
        Options::error(error.file, quint64(error.line), error.what, error.advice);
        return false;
    }
    QList<FileError> errors;
    SiteProfile profile = SiteProfile::fromJson(json, word, {}, &errors);
    if (!errors.isEmpty()) {
        for (const FileError &one : std::as_const(errors))
            Options::error(one.file, quint64(one.line), one.what, one.advice);
        return false;
    }
    profile.id = settings.freeProfileId(QFileInfo(word).completeBaseName());
    settings.setOwnProfile(profile);
    settings.setProfileId(profile.id);
    return true;
}

bool CheckInput::readSide(const QStringList &paths, const FeedOptions &options, DatasetPtr *side)
{
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path)) {
            Options::error(path, 0, tr("is not there"), tr("check the name"));
            return false;
        }
    }
    const DatasetPtr dataset = FeedReader::load(paths, options);
    for (const DatasetFault &fault : dataset->faults()) {
        if (fault.severity == Severity::Error)
            Options::error(fault.source < dataset->sources().size() ? dataset->sources()[fault.source].path : paths.constFirst(), 0, clause(fault.message()), clause(fault.advice()));
    }
    if (dataset->isEmpty()) {
        Options::error(paths.constFirst(), 0, tr("holds no OCPI objects"), tr("name a dump of locations, tariffs, tokens, sessions or CDRs"));
        return false;
    }
    *side = dataset;
    return true;
}

bool CheckInput::readWorkspace(const QString &path, QStringList *files, ImportOptions *import, SourceChoices *choices)
{
    Workspace workspace;
    const bool isOpen = workspace.open(path);
    for (const FileError &error : workspace.errors())
        Options::error(error.file, quint64(error.line), error.what, error.advice);
    if (!isOpen)
        return false;
    folder = workspace.folder();
    name = workspace.name();
    // Captures that are read in the same way are read together; the window shows the first.
    const QList<WorkspaceCapture> captures = workspace.captures();
    for (const WorkspaceCapture &capture : captures) {
        const WorkspaceCapture &first = captures.constFirst();
        if (capture.zone != first.zone || capture.chargePoint != first.chargePoint || capture.importer != first.importer) {
            Options::error(capture.files.value(0), 0, tr("is left out: it is read with another zone, charge point or importer than the first capture"),
                           tr("check it by itself"));
            continue;
        }
        for (const QString &file : capture.files) {
            if (!files->contains(file))
                files->append(file);
        }
    }
    if (!captures.isEmpty()) {
        const WorkspaceCapture &first = captures.constFirst();
        if (import->importerId.isEmpty())
            import->importerId = first.importer;
        if (import->chargePointId.isEmpty())
            import->chargePointId = first.chargePoint.toUtf8();
        choices->arrangement = restoredSources(first.sources, &import->sources);
        for (const QString &file : first.files) {
            SourceSetting &setting = choices->arrangement.setting(file);
            if (setting.zone.isEmpty())
                setting.zone = first.zone;
        }
    }
    const Json datasets = workspace.value(Workspace::Thing::Datasets);
    if (const auto list = datasets.find("datasets"); list != datasets.end() && list->is_array()) {
        for (const Json &entry : *list) {
            const DatasetRole role = roleFromId(memberText(entry, "role"));
            QStringList paths;
            if (entry.is_object() && entry.contains("files") && entry["files"].is_array()) {
                for (const Json &file : entry["files"]) {
                    if (const QString text = jsonText(file); !text.isEmpty() && paths.size() < 1000)
                        paths.append(QDir::cleanPath(QDir(folder).absoluteFilePath(text)));
                }
            }
            DatasetPtr *side = role == DatasetRole::Cpo ? &input.cpo : role == DatasetRole::Emsp ? &input.emsp : nullptr;
            if (!side || *side || paths.isEmpty())
                continue;
            const FeedOptions feed {.role = role,
                                    .name = memberText(entry, "name"),
                                    .party = memberText(entry, "party"),
                                    .version = protocolVersionFromText("ocpi " + memberText(entry, "version").toUtf8())};
            if (!readSide(paths, feed, side))
                return false;
        }
    }
    input.joins = JoinController::read(workspace);
    QList<FileError> errors;
    settings = InsightSettings::fromJson(workspace.value(Workspace::Thing::Insight), workspace.pathOf(Workspace::Thing::Insight), &errors);
    for (const FileError &error : std::as_const(errors))
        Options::error(error.file, quint64(error.line), error.what, error.advice);
    return true;
}

bool CheckInput::read(const Options &options)
{
    ImportOptions import;
    SourceChoices choices;
    if (!options.importOptions(&import))
        return false;
    // Sides that are named take the place of the workspace's.
    for (const auto &[option, role, side] : {std::tuple("cpo", DatasetRole::Cpo, &input.cpo), std::tuple("emsp", DatasetRole::Emsp, &input.emsp)}) {
        if (options.isSet(option) && !readSide(options.values(option), {.role = role}, side))
            return false;
    }
    QStringList files;
    const QStringList words = options.files();
    for (const QString &word : words) {
        const QString found = workspaceFolder(word);
        if (found.isEmpty()) {
            files.append(word);
            continue;
        }
        if (!folder.isEmpty()) {
            Options::error(word, 0, tr("is a second workspace"), tr("check one after the other"));
            return false;
        }
        if (!readWorkspace(found, &files, &import, &choices))
            return false;
    }
    if (!chooseProfile(options.value("profile")))
        return false;
    if (files.isEmpty() && (input.cpo || input.emsp))
        return true; // Datasets alone can be asked too
    if (files.isEmpty()) {
        Options::error(words.value(0), 0, tr("has no capture"), tr("open it in the window and add one, or name a file"));
        return false;
    }
    if (!Options::areReadable(files))
        return false;
    if (name.isEmpty())
        name = QFileInfo(files.constFirst()).fileName();
    if (!choices.read(options, files, &import))
        return false;
    input.capture = loadCapture(files, import, choices);
    return input.capture != nullptr;
}

} // namespace Roamscope
