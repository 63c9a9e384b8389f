// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/captureinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/livecommand.h"
#include "app/commandline/ocpiinput.h"
#include "app/commandline/options.h"
#include "models/capture/isotime.h"
#include "models/endpoints/livereplay.h"
#include "models/endpoints/ocpi/ocpireplay.h"
#include "models/endpoints/ocpi/replayreport.h"
#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/replaypreview.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

bool badUse(const QString &what, const QString &problem, const QString &advice)
{
    QString plain = problem;
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    Options::error(what, 0, plain, advice);
    return false;
}

bool readTime(const Options &options, const char *name, TimeUs *time)
{
    if (!options.isSet(name))
        return true;
    const std::string text = options.value(name).toStdString();
    *time = parseIsoTime(text);
    return *time != noTime
        || badUse(QStringLiteral("--") + QLatin1StringView(name), tr("“%1” is no time").arg(options.value(name)), tr("write it as in 2026-01-31T10:00:00Z"));
}

bool readSeconds(const Options &options, const char *name, double most, qint64 *microseconds)
{
    if (!options.isSet(name))
        return true;
    bool good = false;
    const double seconds = options.value(name).toDouble(&good);
    if (!good || !(seconds >= 0 && seconds <= most))
        return badUse(QStringLiteral("--") + QLatin1StringView(name), tr("“%1” is no number of seconds").arg(options.value(name)),
                      tr("write a number up to %1").arg(QLocale().toString(most)));
    *microseconds = qint64(seconds * 1e6);
    return true;
}

bool readPem(const Options &options, const char *name, QByteArray *content)
{
    if (!options.isSet(name))
        return true;
    QFile file(options.value(name));
    if (!file.open(QIODevice::ReadOnly))
        return badUse(options.value(name), file.errorString(), tr("check the path"));
    *content = file.read(1 << 20);
    return true;
}

bool readEdits(const Options &options, ReplayOrder *order)
{
    QStringList texts = options.values("set");
    for (const QString &pointer : options.values("unset"))
        texts.append(QStringLiteral("remove ") + pointer);
    for (const QString &text : std::as_const(texts)) {
        QString error;
        const std::optional<ReplayEdit> edit = ReplayEdit::parse(text, &error);
        if (!edit)
            return badUse(QStringLiteral("--set"), error, tr("see --help"));
        order->edits.append(*edit);
    }
    for (const QString &text : options.values("ignore")) {
        const std::optional<ReplayPointer> pointer = ReplayPointer::parse(text);
        if (!pointer)
            return badUse(QStringLiteral("--ignore"), tr("“%1” names no value").arg(text), tr("write a path such as /interval or BootNotification/interval"));
        order->comparison.ignored.append(*pointer);
    }
    return true;
}

bool readOrder(const Options &options, ReplayOrder *order)
{
    const int roles = int(options.isSet("to")) + int(options.isSet("listen")) + int(options.isSet("ocpi"));
    if (roles != 1)
        return badUse(QStringLiteral("roamscope replay"), tr("it is not said where to"), tr("give one of --to URL, --listen PORT or --ocpi"));
    order->role = options.isSet("to") ? ReplayRole::ChargePoint : options.isSet("listen") ? ReplayRole::Csms : ReplayRole::OcpiSender;
    order->filter = options.value("filter");
    order->chargePoint = order->role == ReplayRole::OcpiSender ? QByteArray() : options.value("charge-point").toUtf8();
    order->transaction = options.value("transaction").toUtf8();
    order->liveId = options.value("as").toUtf8();
    order->bootFirst = !options.isSet("no-boot");
    order->shiftTimes = options.isSet("shift-times");
    if (options.isSet("speed")) {
        bool good = true;
        order->speed = options.value("speed").compare(QLatin1StringView("max"), Qt::CaseInsensitive) == 0 ? 0 : options.value("speed").toDouble(&good);
        if (!good || !(order->speed == 0 || (order->speed >= 0.01 && order->speed <= 100'000)))
            return badUse(QStringLiteral("--speed"), tr("“%1” is no speed").arg(options.value("speed")), tr("write a factor from 0.01 to 100000, or max"));
    }
    if (options.isSet("sender")) {
        order->sender = laneFromId(options.value("sender").toLower().toUtf8());
        if (order->sender != Lane::Cpo && order->sender != Lane::Emsp && order->sender != Lane::Hub)
            return badUse(QStringLiteral("--sender"), tr("“%1” is not known").arg(options.value("sender")), tr("write cpo, emsp or hub"));
    }
    if (options.isSet("party"))
        order->liveParty = OcpiParty::fromText(options.value("party").toUtf8()).text();
    return readTime(options, "from", &order->from) && readTime(options, "until", &order->until) && readSeconds(options, "tolerance", 1e6, &order->comparison.timeTolerance)
        && readSeconds(options, "patience", 86'400, &order->patience) && readEdits(options, order);
}

bool readTarget(const Options &options, ReplayTarget *target)
{
    target->url = options.value("to");
    if (!target->url.isEmpty() && QUrl(target->url).userInfo().contains(QLatin1Char(':')))
        return badUse(QStringLiteral("--to"), tr("a password must not stand in an argument"), tr("use --password-from-env NAME"));
    target->listenAddress = options.isSet("address") ? options.value("address") : QStringLiteral("127.0.0.1");
    if (options.isSet("listen")) {
        bool good = false;
        const int port = options.value("listen").toInt(&good);
        if (!good || port < 0 || port > 65535)
            return badUse(QStringLiteral("--listen"), tr("“%1” is no port").arg(options.value("listen")), tr("write a number up to 65535; 0 takes a free one"));
        target->port = quint16(port);
    }
    if (options.isSet("password-from-env")) {
        const QByteArray variable = options.value("password-from-env").toLocal8Bit();
        if (!qEnvironmentVariableIsSet(variable.constData()))
            return badUse(QStringLiteral("--password-from-env"), tr("the variable %1 is not set").arg(QString::fromLocal8Bit(variable)), tr("export it before"));
        target->password = qgetenv(variable.constData());
    }
    qint64 timeout = target->callTimeout.count() * 1000;
    if (!readSeconds(options, "timeout", 3600, &timeout))
        return false;
    target->callTimeout = std::chrono::milliseconds(timeout / 1000);
    return readPem(options, "ca", &target->tls.caPem) && readPem(options, "certificate", &target->tls.certificatePem) && readPem(options, "key", &target->tls.keyPem);
}

int printPlan(const ReplayPlanPtr &plan, bool json)
{
    const TimeUs start = utcNow();
    const std::vector<ReplayPreview> rows = replayPreview(plan, start);
    QJsonArray list;
    for (const ReplayPreview &row : rows) {
        const double seconds = row.due == noTime ? -1 : double(row.due - start) / 1e6;
        if (json) {
            list.append(QJsonObject {{QStringLiteral("step"), row.step + 1},
                                     {QStringLiteral("afterSeconds"), seconds < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(seconds)},
                                     {QStringLiteral("chargePoint"), QString::fromUtf8(row.party)},
                                     {QStringLiteral("message"), QString::fromUtf8(row.what)},
                                     {QStringLiteral("payload"), QString::fromUtf8(row.payload)},
                                     {QStringLiteral("edited"), row.edited}});
        } else {
            const QString when = seconds < 0 ? QStringLiteral("·") : QStringLiteral("+%1 s").arg(QLocale::c().toString(seconds, 'f', 3));
            Options::print(QStringLiteral("%1 %2  %3 %4 %5").arg(row.step + 1, 5).arg(when, 12).arg(QString::fromUtf8(row.party), QString::fromUtf8(row.what), QString::fromUtf8(row.payload)));
        }
    }
    if (!json) {
        for (const QString &text : plan->skippedTexts())
            Options::print(text);
        Options::print(tr("Nothing was sent."));
        return CommandLine::Clean;
    }
    QJsonObject skipped;
    for (int i = 0; i < int(ReplayPlan::Skip::Count); ++i) {
        if (plan->skipped[i] > 0)
            skipped.insert(QString(ReplayPlan::skipId(ReplayPlan::Skip(i))), qint64(plan->skipped[i]));
    }
    Options::printJson({{QStringLiteral("plan"), list}, {QStringLiteral("skipped"), skipped}, {QStringLiteral("expectedCalls"), plan->peerCallCount()}});
    return CommandLine::Clean;
}

void printResults(const ReplayRun &run)
{
    for (std::size_t i = 0; i < run.plan()->steps.size(); ++i) {
        const ReplayResult result = run.result(int(i));
        const QString name = QStringLiteral("%1 %2").arg(i + 1).arg(QString::fromUtf8(replayStepName(*run.plan(), run.plan()->steps[i])));
        for (const ReplayDifference &difference : result.differences)
            Options::print(name + QStringLiteral(": ") + difference.message());
    }
    for (const QString &text : run.notes() + run.plan()->skippedTexts())
        Options::print(text);
    Options::print(run.counts().text());
}

int execute(ReplayRun &run, const Options &options)
{
    const EventLines lines(options.json());
    QEventLoop loop;
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &run, [&run] { run.stop(); });
    QObject::connect(&run, &ReplayRun::finished, &loop, &QEventLoop::quit);
    QObject::connect(&run, &ReplayRun::told, &loop, [&](const QString &text) {
        if (!options.json())
            lines.tell("note", {}, text);
    });
    if (const QString error = run.start(); !error.isEmpty()) {
        badUse(QStringLiteral("roamscope replay"), error, tr("check the options"));
        return CommandLine::BadUse;
    }
    if (!options.json() && run.plan()->order.role == ReplayRole::Csms)
        lines.tell("listening", {}, tr("Waits for the charge point at %1. Ctrl+C ends it.").arg(run.address()));
    loop.exec();

    int code = run.counts().isClean() && !run.wasStopped() ? CommandLine::Clean : CommandLine::Findings;
    if (options.isSet("out")) {
        const QString out = options.value("out");
        const ReportResult written = writeReport(replayReport(run), *reportFormatOfFile(out), out);
        if (!written.isOk()) {
            Options::error(out, 0, written.error, tr("choose another place"));
            code = CommandLine::BadUse;
        }
    }
    if (options.json())
        Options::printJson(replayJson(run));
    else
        printResults(run);
    return code;
}

void addReplayOptions(Options &options)
{
    const auto add = [&options](const char *name, const QString &text, const QString &value = {}) {
        options.add(QCommandLineOption(QString::fromLatin1(name), text, value));
    };
    add("to", tr("As charge point: the CSMS to dial, without the charge point's id."), QStringLiteral("url"));
    add("listen", tr("As CSMS: the port on which the charge point is awaited."), QStringLiteral("port"));
    add("address", tr("As CSMS: the address to listen on; 127.0.0.1 when not given."), QStringLiteral("address"));
    add("ocpi", tr("As OCPI sender: to the partner of --url or --connection."));
    add("dry-run", tr("Prints what would be sent and sends nothing."));
    add("filter", tr("Only messages that match this filter."), QStringLiteral("filter"));
    add("charge-point", tr("Only this charge point; also its id for a log that names none."), QStringLiteral("id"));
    add("transaction", tr("Only the messages of this transaction."), QStringLiteral("id"));
    add("from", tr("Only messages from this time on."), QStringLiteral("time"));
    add("until", tr("Only messages up to this time."), QStringLiteral("time"));
    add("sender", tr("OCPI: whose requests are sent: cpo, emsp or hub; who sent most when not given."), QStringLiteral("role"));
    add("as", tr("Id of the charge point at the endpoint, instead of the recorded one."), QStringLiteral("id"));
    add("speed", tr("How many times faster than recorded, or max: as fast as answers come."), QStringLiteral("factor"));
    add("shift-times", tr("Moves times in messages to now; they stay as recorded when not given."));
    add("set", tr("Changes a value, as in /idTag=AB12 or MeterValues/connectorId+=1; * stands for every item. May be repeated."), QStringLiteral("pointer=value"));
    add("unset", tr("Takes a value away, as in /reservationId. May be repeated."), QStringLiteral("pointer"));
    add("ignore", tr("A value of answers that may differ, as in BootNotification/interval. May be repeated."), QStringLiteral("pointer"));
    add("tolerance", tr("Seconds by which times may differ; 60 when not given."), QStringLiteral("seconds"));
    add("patience", tr("Seconds to wait for what the other side is expected to send; 2 as charge point, 30 as CSMS when not given."), QStringLiteral("seconds"));
    add("no-boot", tr("Does not send the BootNotification from before the part first."));
    add("password-from-env", tr("Environment variable that holds the password of the charge point."), QStringLiteral("name"));
    add("zone", tr("Zone of times that stand without one, such as Europe/Berlin or +02:00; FILE=ZONE for one of several files. UTC when not given."), QStringLiteral("zone"));
    options.addOffsetOption();
    add("importer", tr("Reads the file in this way instead of the detected one."), QStringLiteral("name"));
    options.add({{QStringLiteral("o"), QStringLiteral("out")}, tr("The report: .html, .pdf, .md, .json, .xlsx or .csv."), QStringLiteral("file")});
    OcpiInput::addOptions(&options);
}

} // namespace

int replayCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("replay"),
                     .purpose = tr("Sends what a capture recorded to a live endpoint again, compares each answer with the recorded one by meaning, and reports what differs."),
                     .arguments = QStringLiteral("FILE…"),
                     .example = QStringLiteral("roamscope replay session.jsonl --to ws://localhost:9000/ocpp --charge-point CP01 --shift-times --speed 10 -o report.html"),
                     .exitCodes = tr("0 everything was answered as recorded, 1 answers differ or it was stopped, 2 bad use or unreadable input")});
    addReplayOptions(options);
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    ReplayOrder order;
    ReplayTarget target;
    if (!readOrder(options, &order) || !readTarget(options, &target))
        return CommandLine::BadUse;
    if (options.isSet("out") && !reportFormatOfFile(options.value("out"))) {
        badUse(options.value("out"), tr("the kind of report is not known"), tr("end the name in .html, .pdf, .md, .json, .xlsx or .csv"));
        return CommandLine::BadUse;
    }
    const CapturePtr capture = loadCapture(options);
    if (!capture)
        return CommandLine::BadUse;
    AnalysisPtr analysis;
    if (!order.transaction.isEmpty())
        analysis = analyse(*capture, {.validate = false});
    const ReplayPlanPtr plan = ReplayPlan::make(*capture, analysis.get(), order);
    if (!plan->error.isEmpty()) {
        badUse(options.files().constFirst(), plan->error, tr("see --help"));
        return CommandLine::BadUse;
    }
    if (options.isSet("dry-run"))
        return printPlan(plan, options.json());
    if (order.role == ReplayRole::OcpiSender) {
        OcpiInput input;
        if (const int code = input.read(options); code >= 0)
            return code;
        int code = CommandLine::BadUse;
        {
            OcpiReplay run(plan, input.client());
            code = execute(run, options);
        }
        if (const QString error = input.finishRecording(); !error.isEmpty())
            Options::error(options.value("record"), 0, error, QString());
        return code;
    }
    std::shared_ptr<Recording> recording;
    if (options.isSet("record")) {
        recording = Recording::create();
        if (const QString error = recording->start(options.value("record")); !error.isEmpty()) {
            Options::error(options.value("record"), 0, error, tr("choose another file"));
            return CommandLine::BadUse;
        }
        target.sink = recording;
    }
    int code = CommandLine::BadUse;
    {
        LiveReplay run(plan, target);
        code = execute(run, options);
    }
    if (recording)
        recording->stop();
    return code;
}

} // namespace Roamscope
