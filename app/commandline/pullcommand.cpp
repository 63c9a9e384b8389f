// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/livecommand.h"
#include "app/commandline/ocpiinput.h"
#include "app/commandline/options.h"
#include "models/endpoints/ocpi/pull.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QString stateId(OcpiPullProgress::State state)
{
    switch (state) {
    case OcpiPullProgress::State::Waiting: return word("waiting");
    case OcpiPullProgress::State::Running:
    case OcpiPullProgress::State::BackingOff: return word("running");
    case OcpiPullProgress::State::Done: return word("done");
    case OcpiPullProgress::State::Failed: return word("failed");
    case OcpiPullProgress::State::Cancelled: return word("cancelled");
    }
    return {};
}

QJsonObject moduleJson(const OcpiPullProgress &progress)
{
    QJsonObject object {{word("module"), QString::fromUtf8(progress.module)},
                        {word("state"), stateId(progress.state)},
                        {word("objects"), progress.objects},
                        {word("pages"), progress.pages},
                        {word("resumedPages"), progress.resumedPages},
                        {word("bytes"), progress.bytes},
                        {word("retries"), progress.retries},
                        {word("parallel"), progress.parallel}};
    object.insert(word("expected"), progress.expected < 0 ? QJsonValue() : QJsonValue(progress.expected));
    if (!progress.error.isEmpty())
        object.insert(word("error"), progress.error);
    if (!progress.note.isEmpty())
        object.insert(word("note"), progress.note);
    return object;
}

/// The objects as they came: a JSON list, or one a line. A sentence on failure.
QString writeObjects(const Dataset &dataset, const QString &path, bool lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QByteArray separator = lines ? QByteArray() : QByteArray("[\n");
    for (const OcpiModule module : allOcpiModules) {
        for (const DatasetElement &element : dataset.elements(module)) {
            QByteArray object = dataset.bytes(element).toByteArray();
            if (lines)
                object.replace('\n', ' ').replace('\r', ' '); // never inside of JSON strings
            file.write(separator + object);
            separator = lines ? "\n" : ",\n";
        }
    }
    if (!lines && separator == "[\n")
        file.write(separator);
    file.write(lines ? "\n" : "\n]\n");
    return file.commit() ? QString() : file.errorString();
}

bool readTime(const Options &options, const char *name, QDateTime *time)
{
    if (!options.isSet(name))
        return true;
    const QString text = options.value(name);
    *time = QDateTime::fromString(text, Qt::ISODate);
    if (text.size() == 10)
        *time = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
    else if (time->isValid() && time->timeSpec() == Qt::LocalTime)
        time->setTimeSpec(Qt::UTC);
    if (time->isValid())
        return true;
    Options::error(QStringLiteral("--") + word(name), 0, tr("“%1” is no time").arg(text), tr("write it as 2026-07-01 or 2026-07-01T08:00:00Z"));
    return false;
}

} // namespace

int pullCommand(const QStringList &arguments)
{
    Options::Description description;
    description.command = word("pull");
    description.purpose = tr("Fetches the objects of an OCPI partner page by page. What breaks off goes on where it stopped when it is started again with the same folder.");
    description.example = QStringLiteral("OCPI_TOKEN=… roamscope pull --url https://cpo.example/ocpi/versions --token-from-env OCPI_TOKEN --module locations -o locations.json");
    description.exitCodes = tr("0 all was fetched, 1 something is missing, 2 bad use or the partner cannot be reached");
    description.needsFiles = false;
    Options options(description);
    OcpiInput::addOptions(&options);
    options.add({word("module"), tr("locations, tariffs, sessions, cdrs, tokens or hubclientinfo; all that the partner sends when not given. May be repeated."), tr("module")});
    options.add({word("from"), tr("Objects changed since then (UTC), as in 2026-07-01T00:00:00Z."), tr("time")});
    options.add({word("to"), tr("Objects changed before then (UTC)."), tr("time")});
    options.add({word("limit"), tr("Objects on a page; the partner's own when not given."), tr("number")});
    options.add({word("parallel"), tr("Pages at the same time where the partner allows it, from 1 to 16; 4 when not given."), tr("number")});
    options.add({word("retries"), tr("Further tries of a page after HTTP 429 and 5xx; 5 when not given."), tr("number")});
    options.add({{word("o"), word("out")}, tr("A folder for the pages as they came, or a .json or .jsonl file for the objects."), tr("path")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    OcpiPullOptions pull;
    for (const QString &module : options.values("module"))
        pull.modules.append(module.toLower().toUtf8());
    if (!readTime(options, "from", &pull.from) || !readTime(options, "to", &pull.to))
        return CommandLine::BadUse;
    const struct
    {
        const char *name;
        int *value;
        int least;
        int most;
    } numbers[] = {{"limit", &pull.limit, 1, 1000000}, {"parallel", &pull.parallel, 1, 16}, {"retries", &pull.retries, 0, 100}};
    for (const auto &number : numbers) {
        if (!options.isSet(number.name))
            continue;
        bool ok = false;
        *number.value = options.value(number.name).toInt(&ok);
        if (!ok || *number.value < number.least || *number.value > number.most) {
            Options::error(QStringLiteral("--") + word(number.name), 0, tr("“%1” cannot be used").arg(options.value(number.name)),
                           tr("write a number from %1 to %2").arg(number.least).arg(number.most));
            return CommandLine::BadUse;
        }
    }
    const QString out = options.value("out");
    if (out.isEmpty()) {
        Options::error(word("roamscope pull"), 0, tr("it is not said where the objects go"), tr("use -o FOLDER or -o FILE.json"));
        return CommandLine::BadUse;
    }
    const bool lines = out.endsWith(QLatin1StringView(".jsonl"));
    const bool toFile = lines || out.endsWith(QLatin1StringView(".json"));
    if (!toFile)
        pull.folder = out;
    if (toFile && !lines && pull.modules.size() != 1) {
        Options::error(out, 0, tr("a .json file holds one module"), tr("use --module, or a folder, or a .jsonl file"));
        return CommandLine::BadUse;
    }

    OcpiInput input;
    if (const int code = input.read(options); code >= 0)
        return code;
    if (const int code = input.discover(); code >= 0)
        return code;
    OcpiPull job(input.client());
    QEventLoop loop;
    OcpiPullResult result;
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &loop, [&] { job.cancel(); });
    QObject::connect(&job, &OcpiPull::finished, &loop, [&](const OcpiPullResult &each) {
        result = each;
        loop.quit();
    });
    QMetaObject::invokeMethod(&job, [&] { job.start(pull); }, Qt::QueuedConnection);
    loop.exec();

    QString writeError;
    if (toFile && result.dataset)
        writeError = writeObjects(*result.dataset, out, lines);
    if (!writeError.isEmpty())
        Options::error(out, 0, writeError, tr("choose another place"));
    if (const QString error = input.finishRecording(); !error.isEmpty())
        Options::error(options.value("record"), 0, error, QString());
    const OcpiConnection &connection = input.client()->connection();
    qint64 objects = 0;
    QJsonArray modules;
    for (const OcpiPullProgress &progress : std::as_const(result.modules)) {
        objects += progress.objects;
        modules.append(moduleJson(progress));
        if (!progress.error.isEmpty())
            Options::error(connection.versionsUrl.toDisplayString(QUrl::RemoveUserInfo), 0,
                           progress.module.isEmpty() ? progress.error : QString::fromUtf8(progress.module) + QStringLiteral(": ") + progress.error, QString());
    }
    if (options.json()) {
        QJsonArray faults;
        if (result.dataset) {
            for (const DatasetFault &fault : result.dataset->faults())
                faults.append(QJsonObject {{word("id"), QString(fault.id())}, {word("count"), fault.count}, {word("message"), fault.message()}});
        }
        Options::printJson({{word("version"), QString(versionNumber(connection.version))},
                            {word("party"), QString::fromUtf8(connection.theirs.text())},
                            {word("objects"), objects},
                            {word("modules"), modules},
                            {word("faults"), faults},
                            {word("quirks"), OcpiInput::quirksJson(connection)},
                            {word("seconds"), double(result.microseconds) / 1e6},
                            {word("out"), out},
                            {word("complete"), result.isOk()}});
    } else {
        const QLocale locale;
        for (const OcpiPullProgress &progress : std::as_const(result.modules)) {
            QString text = QStringLiteral("%1: ").arg(QString::fromUtf8(progress.module)) + QCoreApplication::translate("Roamscope", "%Ln object(s)", nullptr, int(progress.objects))
                + QStringLiteral(", ") + QCoreApplication::translate("Roamscope", "%Ln page(s)", nullptr, int(progress.pages));
            if (progress.resumedPages > 0)
                text += QStringLiteral(", ") + QCoreApplication::translate("Roamscope", "%Ln of them from before", nullptr, int(progress.resumedPages));
            if (!progress.note.isEmpty())
                text += QStringLiteral(". ") + progress.note;
            Options::print(text);
        }
        OcpiInput::printQuirks(connection);
        Options::print(tr("%1 in %2 s").arg(QCoreApplication::translate("Roamscope", "%Ln object(s)", nullptr, int(objects)), locale.toString(double(result.microseconds) / 1e6, 'f', 1)));
    }
    return !writeError.isEmpty() ? CommandLine::BadUse : result.isOk() ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
