// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/livecommand.h"
#include "app/commandline/ocpiinput.h"
#include "app/commandline/options.h"
#include "models/endpoints/ocpi/push.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

constexpr qint64 largestFile = qint64(256) << 20; // bytes

/// The objects of a file: a list, an envelope, one object, or what it is as it is (sent to be refused).
QList<QByteArray> objectsOf(const QByteArray &text)
{
    const OcpiEnvelope envelope = OcpiEnvelope::parse(text);
    QList<QByteArray> objects;
    if (envelope.form == OcpiEnvelope::Form::Envelope || envelope.form == OcpiEnvelope::Form::BareList)
        OcpiEnvelope::forEachElement(envelope.dataOf(text), [&](QByteArrayView element) { objects.append(element.toByteArray()); });
    if (objects.isEmpty())
        objects.append(text.trimmed());
    return objects;
}

} // namespace

int pushCommand(const QStringList &arguments)
{
    Options::Description description;
    description.command = word("push");
    description.arguments = tr("[FILE]");
    description.purpose = tr("Sends objects, commands or a real-time authorization to an OCPI partner.");
    description.example = word("roamscope push --connection Partner --module locations --method PUT location.json");
    description.exitCodes = tr("0 all was accepted, 1 something was refused, 2 bad use or the partner cannot be reached");
    description.needsFiles = false;
    Options options(description);
    OcpiInput::addOptions(&options);
    options.add({word("module"), tr("Module of the objects: locations, sessions, cdrs, tariffs, tokens …"), tr("module")});
    options.add({word("method"), tr("PUT (as it is when not given), PATCH, POST or DELETE."), tr("method")});
    options.add({word("object"), tr("Key of the object, as in LOC1 or LOC1/EVSE1/1; the one in the file when not given."), tr("key")});
    options.add({word("command"), tr("Sends the file as a command: START_SESSION, STOP_SESSION …"), tr("command")});
    options.add({word("authorize"), tr("Asks whether a token may charge; the file may hold location references."), tr("uid")});
    options.add({word("type"), tr("Type of the token for --authorize, as in RFID."), tr("type")});
    options.add({word("response-url"), tr("Where the partner sends the result of a command."), tr("url")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    const bool isCommandRun = options.isSet("command");
    const bool isAuthorization = options.isSet("authorize");
    const QByteArray method = options.isSet("method") ? options.value("method").toUpper().toLatin1() : QByteArray(options.value("module") == QLatin1StringView("cdrs") ? "POST" : "PUT");
    const QByteArray module = options.value("module").toLower().toUtf8();
    const QStringList files = options.files();
    if (!isCommandRun && !isAuthorization && module.isEmpty()) {
        Options::error(word("roamscope push"), 0, tr("it is not said what is to be sent"), tr("use --module with a file, --command or --authorize"));
        return CommandLine::BadUse;
    }
    if (files.isEmpty() && !isAuthorization && method != "DELETE") {
        Options::error(word("roamscope push"), 0, tr("no file is named"), tr("give at least one, for example `%1`").arg(description.example));
        return CommandLine::BadUse;
    }
    if (!options.filesReadable())
        return CommandLine::BadUse;
    QList<QByteArray> bodies;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
            Options::error(path, 0, file.isOpen() ? tr("the file is larger than 256 MB") : file.errorString(), QString());
            return CommandLine::BadUse;
        }
        const QByteArray text = file.readAll();
        if (isCommandRun || isAuthorization)
            bodies.append(text.trimmed());
        else
            bodies += objectsOf(text);
    }
    if (bodies.isEmpty())
        bodies.append(QByteArray());

    OcpiInput input;
    if (const int code = input.read(options); code >= 0)
        return code;
    if (const int code = input.discover(); code >= 0)
        return code;
    const OcpiConnection &connection = input.client()->connection();
    const QUrl responseUrl(options.value("response-url"));
    QList<OcpiRequest> requests;
    for (const QByteArray &body : std::as_const(bodies)) {
        QString error;
        requests.append(isCommandRun ? OcpiPush::command(connection, options.value("command").toUtf8(), body, responseUrl, &error)
                            : isAuthorization
                            ? OcpiPush::authorize(connection, options.value("authorize").toUtf8(), options.value("type").toUtf8(), body, &error)
                            : OcpiPush::object(connection, method, module, body, options.value("object").toUtf8(), &error));
        if (!error.isEmpty()) {
            Options::error(files.value(0, word("roamscope push")), 0, error, QString());
            return CommandLine::BadUse;
        }
    }

    // One after the other: partners see the objects in the order of the file.
    QJsonArray results;
    int accepted = 0;
    bool unreachable = false;
    qsizetype next = 0;
    QEventLoop loop;
    StopSignal stop;
    bool stopped = false;
    QObject::connect(&stop, &StopSignal::stopped, &loop, [&] {
        stopped = true;
        input.client()->cancelAll();
    });
    std::function<void()> sendNext = [&] {
        if (stopped || unreachable || next >= requests.size()) {
            loop.quit();
            return;
        }
        input.client()->send(requests.at(next++), [&](const OcpiReply &reply) {
            const bool ok = reply.isOk();
            accepted += ok;
            unreachable = !reply.isHttp();
            const QString place = QString::fromLatin1(reply.request.method) + QLatin1Char(' ') + reply.url.toDisplayString(QUrl::RemoveUserInfo);
            if (!ok)
                Options::error(place, 0, reply.summary(), QString());
            else if (!options.json())
                Options::print(place + QStringLiteral(": ") + reply.summary());
            QJsonObject object {{word("method"), QString::fromLatin1(reply.request.method)},
                                {word("url"), reply.url.toDisplayString(QUrl::RemoveUserInfo)},
                                {word("ok"), ok},
                                {word("http"), reply.httpStatus},
                                {word("requestId"), QString::fromLatin1(reply.request.requestId)},
                                {word("milliseconds"), double(reply.timings.total) / 1000}};
            if (reply.envelope.hasStatusCode)
                object.insert(word("statusCode"), reply.envelope.statusCode);
            if (!reply.envelope.statusMessage.isEmpty())
                object.insert(word("statusMessage"), QString::fromUtf8(reply.envelope.statusMessage));
            if (!reply.isHttp())
                object.insert(word("error"), QString(reply.errorId()));
            const QJsonDocument data = QJsonDocument::fromJson(reply.envelope.dataOf(reply.body).toByteArray());
            if (data.isObject())
                object.insert(word("data"), data.object());
            results.append(object);
            sendNext();
        });
    };
    QMetaObject::invokeMethod(&loop, sendNext, Qt::QueuedConnection);
    loop.exec();
    if (const QString error = input.finishRecording(); !error.isEmpty())
        Options::error(options.value("record"), 0, error, QString());
    if (options.json())
        Options::printJson({{word("version"), QString(versionNumber(connection.version))},
                            {word("sent"), results.size()},
                            {word("accepted"), accepted},
                            {word("refused"), results.size() - accepted},
                            {word("results"), results},
                            {word("quirks"), OcpiInput::quirksJson(connection)}});
    else
        Options::print(QCoreApplication::translate("Roamscope", "%Ln accepted", nullptr, accepted) + QStringLiteral(", ")
                       + QCoreApplication::translate("Roamscope", "%Ln refused", nullptr, int(results.size()) - accepted));
    return unreachable ? CommandLine::BadUse : accepted == requests.size() ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
