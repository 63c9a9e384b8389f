// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/pull.h"

#include "models/compare/feed.h"
#include "models/endpoints/ocpi/pullmodule.h"
#include "models/endpoints/ocpi/quirkprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using State = OcpiPullProgress::State;

constexpr int progressInterval = 100; // ms
constexpr qint64 saveInterval = 2000; // ms
constexpr qint64 largestState = 64 << 20; // bytes

DatasetRole roleOf(OcpiRole role)
{
    switch (role) {
    case OcpiRole::Cpo: return DatasetRole::Cpo;
    case OcpiRole::Emsp: return DatasetRole::Emsp;
    case OcpiRole::Hub: break;
    }
    return DatasetRole::Unknown;
}

} // namespace

bool OcpiPullResult::isOk() const
{
    return !cancelled && std::all_of(modules.cbegin(), modules.cend(), [](const OcpiPullProgress &each) { return each.state == State::Done; });
}

struct OcpiPull::Private
{
    OcpiPull *q = nullptr;
    OcpiClient *client = nullptr;
    OcpiPullOptions options;
    QString folder;
    std::unique_ptr<QTemporaryDir> temporary;
    std::vector<std::unique_ptr<PullModule>> modules;
    std::size_t current = 0;
    std::unique_ptr<FeedLoader> loader;
    OcpiPullResult result;
    QElapsedTimer clock;
    QElapsedTimer saved;
    QTimer throttle;
    bool running = false;

    Json heading() const;
    QString statePath() const { return folder + QStringLiteral("/pull.json"); }
    Json savedState() const;
    void save();
    void runNext();
    void load();
    void end(const DatasetPtr &dataset);
};

OcpiPull::OcpiPull(OcpiClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->client = client;
    d->throttle.setSingleShot(true);
    d->throttle.setInterval(progressInterval);
    connect(&d->throttle, &QTimer::timeout, this, &OcpiPull::progressed);
}

OcpiPull::~OcpiPull() = default;

bool OcpiPull::isRunning() const
{
    return d->running;
}

QList<OcpiPullProgress> OcpiPull::progress() const
{
    QList<OcpiPullProgress> list;
    for (const auto &module : d->modules)
        list.append(module->progress());
    return list;
}

void OcpiPull::start(const OcpiPullOptions &options)
{
    if (d->running)
        return;
    d->running = true;
    d->options = options;
    d->result = {};
    d->modules.clear();
    d->current = 0;
    d->clock.start();
    d->saved.start();
    QString problem;
    if (options.folder.isEmpty()) {
        d->temporary = std::make_unique<QTemporaryDir>();
        d->folder = d->temporary->path();
        problem = d->temporary->isValid() ? QString() : d->temporary->errorString();
    } else {
        d->folder = QDir(options.folder).absolutePath();
        if (!QDir().mkpath(d->folder))
            problem = QCoreApplication::translate("Roamscope", "The folder %1 cannot be made.").arg(d->folder);
    }
    const QList<QByteArray> names = options.modules.isEmpty() ? QuirkProbe::listModules(d->client->connection()) : options.modules;
    if (problem.isEmpty() && names.isEmpty())
        problem = QCoreApplication::translate("Roamscope", "The partner names no module that sends lists. Ask for its versions first.");
    if (!problem.isEmpty()) {
        OcpiPullProgress failed;
        failed.state = State::Failed;
        failed.error = problem;
        d->result.modules = {failed};
        QTimer::singleShot(0, this, [this] { d->end({}); });
        return;
    }
    const Json before = options.resume && !options.folder.isEmpty() ? d->savedState() : Json();
    for (const QByteArray &name : names) {
        d->modules.push_back(std::make_unique<PullModule>(d->client, options, d->folder, name, nullptr));
        PullModule *module = d->modules.back().get();
        if (before.is_object() && before.contains(name.toStdString()))
            module->resume(before[name.toStdString()]);
        connect(module, &PullModule::progressed, this, [this] {
            if (!d->throttle.isActive())
                d->throttle.start();
            if (d->saved.elapsed() > saveInterval)
                d->save();
        });
        connect(module, &PullModule::finished, this, [this] {
            d->save();
            ++d->current;
            d->runNext();
        });
    }
    d->runNext();
}

void OcpiPull::cancel()
{
    if (!d->running || d->result.cancelled)
        return;
    d->result.cancelled = true;
    if (d->current < d->modules.size())
        d->modules[d->current]->cancel();
}

void OcpiPull::Private::runNext()
{
    if (current < modules.size() && !result.cancelled) {
        modules[current]->start();
        return;
    }
    // Not from within a signal of the module.
    QTimer::singleShot(0, q, [this] { load(); });
}

void OcpiPull::Private::load()
{
    result.modules = q->progress();
    QStringList files;
    for (const auto &module : modules) {
        if (moduleFromId(QString::fromLatin1(module->progress().module)))
            files += module->files();
        result.quirks += module->quirks();
    }
    if (!options.load) {
        end({});
        return;
    }
    FeedOptions feed;
    feed.role = options.role == DatasetRole::Unknown ? roleOf(client->connection().theirRole) : options.role;
    feed.version = client->connection().version;
    feed.name = client->connection().name.isEmpty() ? client->connection().versionsUrl.host() : client->connection().name;
    feed.party = QString::fromUtf8(client->connection().theirs.text());
    if (files.isEmpty()) {
        DatasetBuilder builder;
        builder.facts().name = feed.name;
        builder.facts().party = feed.party;
        builder.facts().role = feed.role;
        end(builder.finish());
        return;
    }
    loader = std::make_unique<FeedLoader>();
    connect(loader.get(), &FeedLoader::finished, q, [this](const DatasetPtr &dataset) { end(dataset); });
    loader->load(files, feed);
}

void OcpiPull::Private::end(const DatasetPtr &dataset)
{
    running = false;
    throttle.stop();
    result.dataset = dataset;
    result.folder = options.folder.isEmpty() ? QString() : folder;
    result.microseconds = clock.nsecsElapsed() / 1000;
    if (loader)
        loader.release()->deleteLater();
    // The pages of a Dataset are mapped: where files in use can be taken away, they live on without their names.
    const OcpiPullResult copy = result;
    Q_EMIT q->progressed();
    Q_EMIT q->finished(copy);
}

Json OcpiPull::Private::heading() const
{
    const OcpiConnection &connection = client->connection();
    const auto text = [](const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate).toStdString() : std::string(); };
    return {{"format", "roamscope-pull"},
            {"version", 1},
            {"versionsUrl", connection.versionsUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toStdString()},
            {"ocpi", versionNumber(connection.version).data() ? versionNumber(connection.version).data() : ""},
            {"from", text(options.from)},
            {"to", text(options.to)},
            {"limit", options.limit}};
}

Json OcpiPull::Private::savedState() const
{
    QFile file(statePath());
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestState)
        return {};
    const QByteArray text = file.readAll();
    Json json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
    if (!json.is_object() || !json.contains("modules") || !json["modules"].is_object())
        return {};
    // Another question has other answers.
    const Json now = heading();
    for (const auto &[name, value] : now.items()) {
        if (!json.contains(name) || json[name] != value)
            return {};
    }
    return json["modules"];
}

void OcpiPull::Private::save()
{
    saved.restart();
    if (options.folder.isEmpty())
        return;
    Json json = heading();
    Json list = Json::object();
    for (const auto &module : modules)
        list[module->progress().module.toStdString()] = module->state();
    json["modules"] = list;
    QSaveFile file(statePath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    const std::string text = json.dump(1, ' ', false, Json::error_handler_t::replace);
    file.write(text.data(), qint64(text.size()));
    file.commit();
}

} // namespace Roamscope
