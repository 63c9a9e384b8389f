// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/savedcomparison.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace Roamscope {

namespace {

constexpr CompareSession::Place places[] = {CompareSession::Cpo, CompareSession::Emsp, CompareSession::Charger};
const char *const placeIds[] = {"cpo", "emsp", "truth"};
constexpr qsizetype mostPaths = 1000;

/// Below the folder relative, so that it can be moved and shared.
QString saved(const QString &path, const QString &folder)
{
    const QString relative = folder.isEmpty() ? path : QDir(folder).relativeFilePath(path);
    return relative.startsWith(QStringLiteral("..")) ? path : relative;
}

} // namespace

QJsonObject SavedComparison::sources(const CompareSession &session, const QString &folder, const QJsonObject &before)
{
    QJsonObject json = before;
    QJsonArray list;
    for (const CompareSession::Place place : places) {
        const CompareSession::Source &source = session.source(place);
        // What the chargers say comes with the capture by itself.
        if (source.kind == CompareSession::Source::Kind::None || (place == CompareSession::Charger && source.kind == CompareSession::Source::Kind::Capture))
            continue;
        QJsonObject entry {{QStringLiteral("role"), QLatin1StringView(placeIds[place])}};
        if (source.kind == CompareSession::Source::Kind::Capture) {
            entry.insert(QStringLiteral("kind"), QStringLiteral("capture"));
        } else {
            QJsonArray files;
            for (const QString &path : source.paths)
                files.append(saved(path, folder));
            entry.insert(QStringLiteral("kind"), QStringLiteral("files"));
            entry.insert(QStringLiteral("files"), files);
            if (!source.name.isEmpty())
                entry.insert(QStringLiteral("name"), source.name);
            if (!source.party.isEmpty())
                entry.insert(QStringLiteral("party"), source.party);
            if (source.version != ProtocolVersion::Unknown)
                entry.insert(QStringLiteral("version"), versionNumber(source.version));
        }
        // The same files as before: whatever else their entry says is kept.
        const QJsonArray known = before.value(QStringLiteral("datasets")).toArray();
        for (const QJsonValue &value : known) {
            const QJsonObject old = value.toObject();
            if (old.value(QStringLiteral("role")) == entry.value(QStringLiteral("role")) && old.value(QStringLiteral("files")) == entry.value(QStringLiteral("files"))) {
                entry = old;
                break;
            }
        }
        list.append(entry);
    }
    json.insert(QStringLiteral("datasets"), list);
    return json;
}

bool SavedComparison::restoreSources(CompareSession &session, const QJsonObject &json, const QString &folder, bool *wantsCapture)
{
    *wantsCapture = false;
    bool any = false;
    const QJsonArray list = json.value(QStringLiteral("datasets")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString role = entry.value(QStringLiteral("role")).toString();
        for (const CompareSession::Place place : places) {
            if (role != QLatin1StringView(placeIds[place]))
                continue;
            if (entry.value(QStringLiteral("kind")).toString() == QStringLiteral("capture")) {
                *wantsCapture = true;
                any = true;
                continue;
            }
            QStringList paths;
            const QJsonArray files = entry.value(QStringLiteral("files")).toArray();
            for (const QJsonValue &file : files) {
                const QString path = folder.isEmpty() ? file.toString() : QDir::cleanPath(QDir(folder).absoluteFilePath(file.toString()));
                if (!file.toString().isEmpty() && paths.size() < mostPaths)
                    paths.append(path);
            }
            if (!paths.isEmpty()) {
                session.loadFiles(place, CompareSession::Source {.paths = paths,
                                                                 .name = entry.value(QStringLiteral("name")).toString(),
                                                                 .party = entry.value(QStringLiteral("party")).toString(),
                                                                 .version = protocolVersionFromText("ocpi " + entry.value(QStringLiteral("version")).toString().toUtf8())});
                any = true;
            }
        }
    }
    return any;
}

QJsonObject SavedComparison::decisions(CompareSession &session, const QJsonObject &before)
{
    QJsonObject json = before;
    // The members of a rule set stand in the document itself, so that `diff --rules` reads the same file.
    const QJsonObject rules = session.rules().toJson();
    for (auto member = rules.begin(); member != rules.end(); ++member)
        json.insert(member.key(), member.value());
    json.insert(QStringLiteral("notes"), session.notes()->toJson().value(QStringLiteral("notes")));
    return json;
}

bool SavedComparison::restoreDecisions(CompareSession &session, const QJsonObject &json, QString *error)
{
    RuleSet rules;
    bool understood = true;
    if (json.contains(QStringLiteral("rules")))
        understood = RuleSet::fromJson(json, &rules, error);
    session.restore(understood ? rules : RuleSet(), json);
    return understood;
}

} // namespace Roamscope
