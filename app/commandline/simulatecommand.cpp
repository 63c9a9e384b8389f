// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/livecommand.h"
#include "models/capture/isotime.h"
#include "models/endpoints/chargescriptrun.h"
#include "models/endpoints/fleet.h"
#include "models/endpoints/recording.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QLatin1StringView eventWord(ChargePointEvent::Kind kind)
{
    switch (kind) {
    case ChargePointEvent::Kind::Connected: return QLatin1StringView("connected");
    case ChargePointEvent::Kind::Disconnected: return QLatin1StringView("disconnected");
    case ChargePointEvent::Kind::Registered: return QLatin1StringView("registered");
    case ChargePointEvent::Kind::Sent: return QLatin1StringView("sent");
    case ChargePointEvent::Kind::Answered: return QLatin1StringView("answered");
    case ChargePointEvent::Kind::Received: return QLatin1StringView("received");
    case ChargePointEvent::Kind::Status: return QLatin1StringView("status");
    case ChargePointEvent::Kind::ChargingState: return QLatin1StringView("charging-state");
    case ChargePointEvent::Kind::TransactionStarted: return QLatin1StringView("transaction-started");
    case ChargePointEvent::Kind::TransactionEnded: return QLatin1StringView("transaction-ended");
    case ChargePointEvent::Kind::Refused: return QLatin1StringView("refused");
    case ChargePointEvent::Kind::PasswordChanged: return QLatin1StringView("password-changed");
    case ChargePointEvent::Kind::Dropped: return QLatin1StringView("dropped");
    }
    return {};
}

void printLine(const QJsonObject &object)
{
    Options::print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

// What happened, without payloads: those stand in the recording, where secrets are masked.
void printEvent(const QString &id, const ChargePointEvent &event)
{
    QJsonObject object {{QStringLiteral("event"), QString(eventWord(event.kind))},
                        {QStringLiteral("time"), QString::fromLatin1(formatIsoTime(event.time))},
                        {QStringLiteral("chargePoint"), id}};
    if (event.evse > 0)
        object.insert(QStringLiteral("evse"), event.evse);
    if (!event.action.isEmpty())
        object.insert(QStringLiteral("action"), QString::fromUtf8(event.action));
    if (!event.text.isEmpty())
        object.insert(QStringLiteral("text"), QString::fromUtf8(event.text));
    printLine(object);
}

// The content of a file that an option names; false after an error was printed.
bool readOption(const Options &options, const char *name, QByteArray *content)
{
    if (!options.isSet(name))
        return true;
    QFile file(options.value(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Options::error(options.value(name), 0, file.errorString(), tr("check the path"));
        return false;
    }
    *content = file.read(1 << 20);
    return true;
}

// A number of an option within bounds; false after an error was printed.
bool numberOption(const Options &options, const char *name, double least, double most, double *value)
{
    if (!options.isSet(name))
        return true;
    bool good = false;
    const double number = options.value(name).toDouble(&good);
    if (!good || !(number >= least && number <= most)) {
        Options::error(QStringLiteral("--") + QLatin1StringView(name), 0, tr("“%1” is no number that fits").arg(options.value(name)),
                       tr("give one from %1 to %2").arg(least).arg(most));
        return false;
    }
    *value = number;
    return true;
}

// As the first half of an error: `what; what to do`.
QString withoutStop(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

QString scriptPath(const QString &given)
{
    if (QFileInfo::exists(given))
        return given;
    // A script that comes with the program, by its name.
    const QStringList shipped = ChargeScript::shipped();
    for (const QString &path : shipped) {
        if (QFileInfo(path).completeBaseName() == given)
            return path;
    }
    return given;
}

} // namespace

int simulateCommand(const QStringList &arguments)
{
    QStringList names;
    const QStringList shipped = ChargeScript::shipped();
    for (const QString &path : shipped)
        names.append(QFileInfo(path).completeBaseName());
    Options options({.command = QStringLiteral("simulate"),
                     .purpose = tr("Runs simulated charge points against a CSMS by a script: a file, or one of %1.").arg(names.join(QStringLiteral(", "))),
                     .arguments = QStringLiteral("SCRIPT"),
                     .example = QStringLiteral("roamscope simulate normal-charge --url ws://localhost:9000/ocpp --id CP%03d --count 10"),
                     .exitCodes = tr("0 every expectation was met, 1 one was not or it was stopped, 2 bad use or unreadable input")});
    options.add({QStringLiteral("url"), tr("Address of the CSMS, without the charge point's id."), QStringLiteral("URL")});
    options.add({QStringLiteral("id"), tr("Id of the charge point; %03d in it is replaced by its number."), QStringLiteral("ID")});
    options.add({QStringLiteral("count"), tr("How many charge points run at once, up to %1.").arg(Fleet::maximumStations), QStringLiteral("N")});
    options.add({QStringLiteral("spread"), tr("Seconds over which their starts are spread."), QStringLiteral("SECONDS")});
    options.add({QStringLiteral("version"), tr("OCPP version: 1.6, 2.0.1 or 2.1."), QStringLiteral("V")});
    options.add({QStringLiteral("speed"), tr("How much faster than real time it runs."), QStringLiteral("X")});
    options.add({QStringLiteral("password-from-env"), tr("Environment variable that holds the password."), QStringLiteral("VARIABLE")});
    options.add({QStringLiteral("ca"), tr("File with the certificate authority of the CSMS, in PEM."), QStringLiteral("FILE")});
    options.add({QStringLiteral("certificate"), tr("File with the charge point's own certificate, in PEM."), QStringLiteral("FILE")});
    options.add({QStringLiteral("key"), tr("File with the key of the certificate, in PEM."), QStringLiteral("FILE")});
    options.add({QStringLiteral("record"), tr("Records all messages to this file."), QStringLiteral("FILE")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    if (options.files().size() != 1) {
        Options::error(QStringLiteral("roamscope simulate"), 0, tr("one script is run"), tr("name one file"));
        return CommandLine::BadUse;
    }

    const QString path = scriptPath(options.files().constFirst());
    ChargeScript::Error problem;
    std::optional<ChargeScript> script = ChargeScript::read(path, &problem);
    if (!script) {
        Options::error(path, quint64(problem.line), problem.what, problem.advice);
        return CommandLine::BadUse;
    }
    Fleet::Plan plan {.station = script->station, .idPattern = script->idPattern, .count = script->count, .spreadSeconds = script->spreadSeconds, .speed = script->speed};
    double count = plan.count;
    if (!numberOption(options, "count", 1, Fleet::maximumStations, &count) || !numberOption(options, "spread", 0, 86'400, &plan.spreadSeconds)
        || !numberOption(options, "speed", 0.01, 100'000, &plan.speed))
        return CommandLine::BadUse;
    plan.count = int(count);
    if (options.isSet("url"))
        plan.station.url = options.value("url");
    if (options.isSet("id")) {
        plan.idPattern = options.value("id");
        plan.station.id = ChargeScript::stationId(plan.idPattern, 0);
    } else if (plan.idPattern.isEmpty() && plan.count > 1) {
        plan.idPattern = QStringLiteral("CP%03d");
    }
    if (options.isSet("version")) {
        plan.station.version = protocolVersionFromText(options.value("version").toUtf8());
        if (plan.station.version != ProtocolVersion::Ocpp16 && plan.station.version != ProtocolVersion::Ocpp201 && plan.station.version != ProtocolVersion::Ocpp21) {
            Options::error(QStringLiteral("--version"), 0, tr("“%1” is no version that a charge point speaks").arg(options.value("version")), tr("use 1.6, 2.0.1 or 2.1"));
            return CommandLine::BadUse;
        }
    }
    if (options.isSet("password-from-env")) {
        const QByteArray variable = options.value("password-from-env").toUtf8();
        if (!qEnvironmentVariableIsSet(variable.constData())) {
            Options::error(QStringLiteral("--password-from-env"), 0, tr("there is no environment variable %1").arg(QString::fromUtf8(variable)), tr("set it first"));
            return CommandLine::BadUse;
        }
        plan.station.password = qgetenv(variable.constData());
    }
    if (!readOption(options, "ca", &plan.tls.caPem) || !readOption(options, "certificate", &plan.tls.certificatePem) || !readOption(options, "key", &plan.tls.keyPem))
        return CommandLine::BadUse;
    std::shared_ptr<Recording> recording;
    if (options.isSet("record")) {
        recording = Recording::create();
        if (const QString error = recording->start(options.value("record")); !error.isEmpty()) {
            Options::error(options.value("record"), 0, error, tr("choose another file"));
            return CommandLine::BadUse;
        }
        plan.sink = recording;
    }

    plan.script = std::make_shared<const ChargeScript>(std::move(*script));
    const std::vector<const ChargeStep *> steps = plan.script->flat();
    const bool json = options.json();
    bool stopped = false;
    QJsonArray failures;
    Fleet fleet;
    QEventLoop loop;
    StopSignal stop;
    QObject::connect(&fleet, &Fleet::happened, &loop, [&](int station, const ChargePointEvent &event) {
        if (json)
            printEvent(fleet.stationId(station), event);
    });
    QObject::connect(&fleet, &Fleet::stepChanged, &loop, [&](int station, int step) {
        const ChargeScriptRun::StepState state = fleet.run(station)->state(step);
        const ChargeStep &one = *steps[std::size_t(step)];
        if (json) {
            static constexpr const char *words[] = {"waiting", "running", "done", "failed"};
            printLine({{QStringLiteral("event"), QStringLiteral("step")}, {QStringLiteral("chargePoint"), fleet.stationId(station)},
                       {QStringLiteral("step"), one.path}, {QStringLiteral("state"), QLatin1StringView(words[int(state)])}});
        } else if (state == ChargeScriptRun::StepState::Done && plan.count == 1) {
            Options::print(QStringLiteral("✓ ") + one.description());
        }
    });
    QObject::connect(&fleet, &Fleet::stationFinished, &loop, [&](int station, bool good) {
        const QString failure = fleet.run(station)->failure();
        if (good || failure.isEmpty())
            return;
        const int step = fleet.run(station)->currentStep();
        failures.append(QJsonObject {{QStringLiteral("chargePoint"), fleet.stationId(station)}, {QStringLiteral("step"), steps[std::size_t(step)]->path},
                                     {QStringLiteral("message"), failure}});
        Options::error(path, quint64(steps[std::size_t(step)]->line), fleet.stationId(station) + QStringLiteral(": ") + withoutStop(failure), tr("see the messages around it"));
    });
    QObject::connect(&fleet, &Fleet::problem, &loop, [&](const PeerProblem &trouble) {
        if (json)
            printLine({{QStringLiteral("event"), QStringLiteral("problem")}, {QStringLiteral("chargePoint"), QString::fromUtf8(trouble.peer)},
                       {QStringLiteral("kind"), QString(PeerProblem::id(trouble.kind))}, {QStringLiteral("text"), trouble.message()}});
    });
    QObject::connect(&fleet, &Fleet::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&stop, &StopSignal::stopped, &loop, [&]() {
        stopped = true;
        fleet.stop();
    });
    if (const QString error = fleet.start(plan); !error.isEmpty()) {
        Options::error(QStringLiteral("roamscope simulate"), 0, withoutStop(error), plan.station.url.isEmpty() ? tr("give --url") : tr("check the options"));
        return CommandLine::BadUse;
    }
    loop.exec();
    if (recording)
        recording->stop();

    const FleetStatistics statistics = fleet.statistics();
    int met = 0;
    for (int i = 0; i < fleet.count(); ++i)
        met += fleet.run(i)->metExpectations();
    if (json) {
        printLine({{QStringLiteral("event"), QStringLiteral("summary")}, {QStringLiteral("stations"), statistics.stations},
                   {QStringLiteral("finished"), statistics.finished}, {QStringLiteral("failed"), statistics.failed}, {QStringLiteral("stopped"), stopped},
                   {QStringLiteral("expectationsMet"), met}, {QStringLiteral("failures"), failures},
                   {QStringLiteral("sent"), qint64(statistics.sent)}, {QStringLiteral("received"), qint64(statistics.received)},
                   {QStringLiteral("answered"), qint64(statistics.answered)}, {QStringLiteral("refused"), qint64(statistics.refused)},
                   {QStringLiteral("unanswered"), qint64(statistics.unanswered)}, {QStringLiteral("connections"), qint64(statistics.connections)},
                   {QStringLiteral("transactions"), qint64(statistics.transactions)}, {QStringLiteral("energyWh"), statistics.energyWh},
                   {QStringLiteral("answerMs"), QJsonObject {{QStringLiteral("mean"), statistics.meanAnswerMs}, {QStringLiteral("slowest"), statistics.slowestAnswerMs}}}});
    } else {
        const QLocale locale;
        Options::print(tr("%1 of %2 charge points finished, %3 expectations met, %4 charges, %5 kWh, %6 messages sent, answers took %7 ms on average.")
                           .arg(locale.toString(statistics.finished), locale.toString(statistics.stations), locale.toString(met),
                                locale.toString(qint64(statistics.transactions)), locale.toString(statistics.energyWh / 1000, 'f', 2),
                                locale.toString(qint64(statistics.sent)), locale.toString(statistics.meanAnswerMs, 'f', 1)));
    }
    return statistics.finished == statistics.stations && !stopped ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
