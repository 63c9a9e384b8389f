// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/examination.h"

#include "models/capture/masking.h"
#include "models/endpoints/ocpi/checkfacts.h"
#include "models/endpoints/ocpi/examinationprobe.h"
#include "models/endpoints/ocpi/quirkprobe.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype mostListed = 1000; // versions and endpoints that are read
constexpr qint64 largestParsed = qint64(4) << 20; // bytes of an answer that is read into objects
constexpr int longestWait = 10'000; // ms after HTTP 429
constexpr int mostWaits = 20; // of an examination

TimeUs wallClock()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

/// The lists that are examined: what is known of the partner, else what its role sends.
QList<QByteArray> modulesOf(const OcpiConnection &connection, const ExaminationOptions &options)
{
    QList<QByteArray> modules = QuirkProbe::listModules(connection);
    if (modules.isEmpty() && connection.endpoints.isEmpty()) {
        if (connection.theirRole != OcpiRole::Emsp)
            modules = {"locations", "tariffs", "sessions", "cdrs"};
        if (connection.theirRole != OcpiRole::Cpo)
            modules.append("tokens");
        if (connection.theirRole == OcpiRole::Hub)
            modules.append("hubclientinfo");
    }
    if (!options.modules.isEmpty())
        modules.removeIf([&](const QByteArray &module) { return !options.modules.contains(module); });
    return modules;
}

/// Which of our objects the partner takes: tokens harm nobody, so they come first.
QByteArray writeTarget(const OcpiConnection &connection)
{
    for (const char *module : {"tokens", "locations"}) {
        const bool theyReceive = connection.version != ProtocolVersion::Ocpi211 || (qstrcmp(module, "tokens") == 0) == (connection.theirRole == OcpiRole::Cpo);
        if (theyReceive && !connection.endpoint(module, "RECEIVER").isEmpty())
            return module;
    }
    return {};
}

struct Step
{
    const ExaminationProbe *probe;
    QByteArray module;
};

QList<Step> stepsOf(const QList<QByteArray> &modules, const ExaminationOptions &options)
{
    QList<Step> steps;
    const auto add = [&](bool perModule, CheckMode mode, const QByteArray &module) {
        for (const ExaminationProbe &probe : ExaminationProbe::all()) {
            if (probe.perModule == perModule && probe.mode == mode)
                steps.append({&probe, module});
        }
    };
    add(false, CheckMode::Safe, {});
    for (const QByteArray &module : modules)
        add(true, CheckMode::Safe, module);
    if (options.withWrites)
        add(false, CheckMode::Writes, {});
    return steps;
}

} // namespace

int ExaminationRun::requests() const
{
    int count = 0;
    for (const auto &[method, number] : sent)
        count += number;
    return count;
}

bool ExaminationRun::isClean() const
{
    return std::none_of(results.cbegin(), results.cend(), [](const CheckResult &result) { return result.verdict == CheckVerdict::Failed; });
}

struct Examination::Private
{
    Examination *q = nullptr;
    OcpiClient *client = nullptr;
    ExaminationOptions options {};
    ExaminationRun run {};
    ExaminationFacts facts {};
    QList<Step> steps {};
    qsizetype at = 0;
    quint64 request = 0;
    qint64 bytes = 0;
    int waits = 0;
    bool running = false;
    QTimer pause {};
    std::function<void()> afterPause {};

    void reset();
    void next();
    void send(const Step &step, const OcpiRequest &message, bool isAgain);
    void took(const Step &step, const OcpiReply &reply);
    void learnVersions(const Json &data);
    void learnEndpoints(const Json &data);
    void setConnection(const OcpiConnection &connection);
    void judge(const ExaminationProbe *probe, const QByteArray &module);
    void judgeOne(CheckResult &result);
    void finish();
};

Examination::Examination(OcpiClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->client = client;
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->afterPause(); });
}

Examination::~Examination() = default;

bool Examination::maySend(const QByteArray &method, const ExaminationOptions &options)
{
    return method == "GET" || options.withWrites;
}

QList<ExaminationStep> Examination::plan(const OcpiConnection &connection, const ExaminationOptions &options)
{
    ExaminationFacts facts;
    facts.connection = connection;
    facts.version = connection.version;
    facts.modules = modulesOf(connection, options);
    facts.target = writeTarget(connection);
    QList<ExaminationStep> list;
    for (const Step &step : stepsOf(facts.modules, options)) {
        facts.module = step.module;
        const QByteArray pattern(step.probe->pattern);
        if ((pattern.startsWith("{locations}") && step.module != "locations") || (pattern == "{first-module}" && facts.modules.value(0) != step.module))
            continue;
        ExaminationStep planned;
        QByteArray missing;
        planned.method = step.probe->method;
        planned.url = step.probe->url(facts, &missing);
        planned.module = step.module;
        planned.purpose = step.probe->displayPurpose();
        planned.isCertain = missing.isEmpty();
        list.append(planned);
        if (list.size() >= options.mostRequests)
            break;
    }
    return list;
}

bool Examination::isRunning() const
{
    return d->running;
}

const ExaminationRun &Examination::run() const
{
    return d->run;
}

void Examination::start(const ExaminationOptions &options)
{
    if (d->running)
        return;
    const OcpiConnection connection = d->client->connection();
    d->options = options;
    d->facts = {};
    d->facts.connection = connection;
    d->facts.version = connection.version;
    const QByteArray token = connection.tokenFor(d->client->tokens());
    d->facts.token = token;
    d->facts.targetId = "RSC" + OcpiClient::freshId().left(8).toUpper();
    d->run = {};
    d->run.name = connection.name;
    d->run.versionsUrl = connection.versionsUrl;
    d->run.party = connection.theirs;
    d->run.withWrites = options.withWrites;
    d->run.started = wallClock();
    d->at = 0;
    d->bytes = 0;
    d->waits = 0;
    d->running = true;
    d->reset();
    d->next();
}

void Examination::cancel()
{
    if (!d->running)
        return;
    d->run.cancelled = true;
    if (d->pause.isActive()) {
        d->pause.stop();
        d->finish();
        return;
    }
    d->client->cancel(d->request);
}

/// Steps and results for what is known now; what was judged stays.
void Examination::Private::reset()
{
    facts.modules = modulesOf(facts.connection, options);
    facts.target = options.withWrites ? writeTarget(facts.connection) : QByteArray();
    steps = stepsOf(facts.modules, options);
    run.version = facts.version;
    run.modules = facts.modules;
    const QList<CheckResult> before = run.results;
    run.results.clear();
    const auto add = [&](const CheckEntry *check, const QByteArray &module) {
        const auto known = std::find_if(before.cbegin(), before.cend(), [&](const CheckResult &each) { return each.check == check && each.module == module; });
        CheckResult result;
        if (known != before.cend())
            result = *known;
        result.check = check;
        result.module = module;
        run.results.append(result);
    };
    for (const CheckEntry *check : CheckRegistry::all()) {
        if (check->mode == CheckMode::Listening || (check->mode == CheckMode::Writes && !options.withWrites))
            continue;
        if (!check->perModule)
            add(check, {});
        for (const QByteArray &module : check->perModule ? facts.modules : QList<QByteArray>())
            add(check, module);
    }
    Q_EMIT q->resultsReset();
}

void Examination::Private::next()
{
    while (at < steps.size() && !run.cancelled) {
        const Step step = steps[at++];
        facts.module = step.module;
        OcpiRequest message;
        // The one place where requests of an examination begin: nothing but GET leaves it in the safe mode.
        const bool isBounded = run.requests() < options.mostRequests && bytes < options.mostBytes;
        if (isBounded && maySend(step.probe->method, options) && step.probe->request(facts, &message)) {
            const QString what = step.module.isEmpty() ? step.probe->displayPurpose()
                                                       : QString::fromUtf8(step.module) + QStringLiteral(": ") + step.probe->displayPurpose();
            Q_EMIT q->progress(what, int(at), int(steps.size()));
            send(step, message, false);
            return;
        }
        judge(step.probe, step.module);
    }
    finish();
}

void Examination::Private::send(const Step &step, const OcpiRequest &message, bool isAgain)
{
    const auto counted = std::find_if(run.sent.begin(), run.sent.end(), [&](const auto &each) { return each.first == message.method; });
    if (counted == run.sent.end())
        run.sent.append({message.method, 1});
    else
        ++counted->second;
    QPointer<Examination> guard(q);
    request = client->send(message, [this, guard, step, message, isAgain](const OcpiReply &reply) {
        if (!guard)
            return;
        if (reply.httpStatus == 429 && !isAgain && waits < mostWaits && !run.cancelled) {
            ++waits;
            const int wait = int(std::clamp<qint64>(reply.header("Retry-After").trimmed().toLongLong() * 1000, 500, longestWait));
            afterPause = [this, step, message] { send(step, message, true); };
            pause.start(wait);
            return;
        }
        if (reply.error != OcpiReply::Error::Cancelled)
            took(step, reply);
        next();
    });
}

void Examination::Private::took(const Step &step, const OcpiReply &reply)
{
    ExaminedReply each;
    each.probe = step.probe->id;
    each.key = step.module.isEmpty() ? each.probe : step.module + '.' + each.probe;
    each.reply = reply;
    bytes += reply.bodySize;
    const OcpiEnvelope &envelope = reply.envelope;
    if (reply.body.size() <= largestParsed)
        each.data = ExaminationFacts::read(envelope.isEnvelope() ? envelope.dataOf(reply.body) : QByteArrayView(reply.body));
    else
        each.data = Json(Json::value_t::discarded);
    const Json data = step.module.isEmpty() && reply.isHttpOk() ? each.data : Json();
    facts.order.append(each.key);
    facts.replies.insert_or_assign(each.key, std::move(each));
    const QByteArray id(step.probe->id);
    if (id == "versions")
        learnVersions(data);
    else if (id == "details")
        learnEndpoints(data);
    judge(step.probe, step.module);
}

void Examination::Private::setConnection(const OcpiConnection &connection)
{
    facts.connection = connection;
    facts.version = connection.version;
    client->setConnection(connection);
    reset();
}

void Examination::Private::learnVersions(const Json &data)
{
    if (!data.is_array())
        return;
    OcpiConnection connection = client->connection();
    QList<std::pair<QByteArray, QUrl>> versions;
    ProtocolVersion newest = ProtocolVersion::Unknown;
    bool hasOurs = false;
    for (const Json &each : data) {
        const QByteArray number = examinedText(each, "version").left(20);
        const QUrl url = QUrl::fromEncoded(examinedText(each, "url"), QUrl::StrictMode);
        if (number.isEmpty() || !url.isValid() || url.host().isEmpty() || versions.size() >= mostListed)
            continue;
        versions.append({number, url});
        const ProtocolVersion version = protocolVersionFromText("ocpi" + number);
        hasOurs = hasOurs || (version == connection.version && version != ProtocolVersion::Unknown);
        if (isOcpi(version) && version > newest)
            newest = version;
    }
    if (versions.isEmpty())
        return;
    connection.versions = versions;
    if (connection.version == ProtocolVersion::Unknown && !hasOurs)
        connection.version = newest;
    setConnection(connection);
}

void Examination::Private::learnEndpoints(const Json &data)
{
    if (!data.is_object())
        return;
    const auto list = data.find("endpoints");
    if (list == data.end() || !list->is_array())
        return;
    OcpiConnection connection = client->connection();
    QList<OcpiEndpointUrl> endpoints;
    for (const Json &each : *list) {
        const QByteArray module = examinedText(each, "identifier").left(60);
        const QUrl url = QUrl::fromEncoded(examinedText(each, "url"), QUrl::StrictMode);
        if (!module.isEmpty() && url.isValid() && !url.host().isEmpty() && endpoints.size() < mostListed)
            endpoints.append({module, examinedText(each, "role").left(20), url});
    }
    if (endpoints.isEmpty())
        return;
    connection.endpoints = endpoints;
    setConnection(connection);
}

void Examination::Private::judge(const ExaminationProbe *probe, const QByteArray &module)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < run.results.size(); ++row) {
        CheckResult &result = run.results[row];
        const char *wanted = result.check->probe;
        if (result.verdict != CheckVerdict::Pending || (probe ? qstrcmp(wanted, probe->id) != 0 : *wanted != '\0') || (probe && result.module != module))
            continue;
        judgeOne(result);
        if (first < 0)
            first = row;
        last = row;
    }
    if (first >= 0)
        Q_EMIT q->resultsChanged(first, last);
}

void Examination::Private::judgeOne(CheckResult &result)
{
    const QByteArray before = facts.module;
    facts.module = result.module;
    const ExaminedReply *own = *result.check->probe ? facts.find(result.check->probe) : nullptr;
    CheckOutcome outcome;
    if (facts.version != ProtocolVersion::Unknown && facts.version < result.check->since)
        outcome = CheckOutcome::notApplicable(QCoreApplication::translate("Roamscope", "Not in OCPI %1.").arg(versionNumber(facts.version)));
    else if (facts.replies.empty())
        outcome = CheckOutcome::notRun(QCoreApplication::translate("Roamscope", "The partner was not asked."));
    else
        outcome = result.check->judge(facts);
    // A failure of what is only a matter of taste is none.
    if (outcome.verdict == CheckVerdict::Failed && result.check->severity == Severity::Warning)
        outcome.verdict = CheckVerdict::Warning;
    const auto named = outcome.evidence.isEmpty() ? facts.replies.end() : facts.replies.find(outcome.evidence);
    const ExaminedReply *evidence = named == facts.replies.end() ? own : &named->second;
    result.verdict = outcome.verdict;
    result.found = outcome.found.left(1000);
    result.expected = outcome.expected.left(300);
    result.time = wallClock();
    if (evidence) {
        result.sends = evidence->reply.request.method + ' ' + maskedText(evidence->reply.request.url.toEncoded(QUrl::RemoveUserInfo), true);
        result.request = evidence->requestText();
        result.response = evidence->responseText();
        // Wherever a careless partner puts it.
        if (facts.token.size() >= 8) {
            for (QByteArray *text : {&result.sends, &result.request, &result.response})
                text->replace(facts.token, "••••••••");
        }
        result.requestId = evidence->reply.request.requestId;
        result.time = evidence->reply.receivedAt;
    }
    facts.module = before;
}

void Examination::Private::finish()
{
    if (!running)
        return;
    if (!run.cancelled)
        judge(nullptr, {});
    for (CheckResult &result : run.results) {
        if (result.verdict != CheckVerdict::Pending)
            continue;
        result.verdict = CheckVerdict::NotRun;
        result.found = run.cancelled ? QCoreApplication::translate("Roamscope", "The examination was stopped before.")
                                     : QCoreApplication::translate("Roamscope", "What it needs was not found.");
    }
    run.finished = wallClock();
    running = false;
    facts.replies.clear();
    if (!run.results.isEmpty())
        Q_EMIT q->resultsChanged(0, int(run.results.size()) - 1);
    Q_EMIT q->finished();
}

} // namespace Roamscope
