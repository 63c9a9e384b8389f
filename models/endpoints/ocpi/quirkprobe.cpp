// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/quirkprobe.h"

#include "models/capture/isotime.h"
#include "models/endpoints/ocpi/quirkobserver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

namespace Roamscope {

namespace {

using Kind = OcpiQuirk::Kind;

qint64 countOf(const OcpiReply &reply)
{
    const OcpiEnvelope &envelope = reply.envelope;
    return envelope.data == OcpiEnvelope::Data::List ? OcpiEnvelope::countElements(envelope.dataOf(reply.body)) : -1;
}

QUrl withoutSlash(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

QUrl withSlash(const QUrl &url)
{
    QUrl result = withoutSlash(url);
    result.setPath(result.path(QUrl::FullyEncoded) + QLatin1Char('/'), QUrl::StrictMode);
    return result;
}

} // namespace

struct QuirkProbe::Private
{
    QuirkProbe *q = nullptr;
    OcpiClient *client = nullptr;
    QList<std::function<void()>> steps; ///< first in, first done
    int total = 0;
    int done = 0;
    int sent = 0;
    quint64 request = 0;
    bool running = false;
    bool cancelled = false;

    // Of the module that is looked at.
    qint64 first = -1; ///< objects on a page of one
    qint64 promised = -1; ///< X-Total-Count
    QByteArray firstData;

    void ask(OcpiRequest message, const QString &what, const std::function<void(const OcpiReply &)> &look);
    void next();
    void note(Kind kind, const OcpiReply &reply, const QByteArray &evidence) { client->noteQuirk(QuirkObserver::make(kind, reply, evidence)); }
    void planGeneral();
    void planModule(const QByteArray &module);
    void lookAtFirst(const OcpiReply &reply);
    void lookAtLink(const OcpiReply &reply);
};

QuirkProbe::QuirkProbe(OcpiClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->client = client;
}

QuirkProbe::~QuirkProbe() = default;

bool QuirkProbe::isRunning() const
{
    return d->running;
}

int QuirkProbe::requests() const
{
    return d->sent;
}

QList<QByteArray> QuirkProbe::listModules(const OcpiConnection &connection)
{
    // What has a list to page through. commands, chargingprofiles and credentials have none.
    static const QList<QByteArray> known {"locations", "tariffs", "sessions", "cdrs", "tokens", "hubclientinfo"};
    const bool old = connection.version == ProtocolVersion::Ocpi211;
    QList<QByteArray> modules;
    for (const QByteArray &module : known) {
        for (const OcpiEndpointUrl &endpoint : connection.endpoints) {
            if (endpoint.module.compare(module, Qt::CaseInsensitive) != 0 || endpoint.url.isEmpty() || modules.contains(module))
                continue;
            // 2.1.1 tells no roles: who is the sender of a module goes by the party.
            const bool theyOwn = connection.theirRole == OcpiRole::Hub || (module == "tokens") == (connection.theirRole == OcpiRole::Emsp);
            const bool sender = endpoint.role.isEmpty() ? !old || theyOwn : endpoint.role.compare("SENDER", Qt::CaseInsensitive) == 0;
            if (sender)
                modules.append(module);
        }
    }
    return modules;
}

void QuirkProbe::start(const QList<QByteArray> &modules)
{
    if (d->running)
        return;
    d->running = true;
    d->cancelled = false;
    d->steps.clear();
    d->done = d->sent = 0;
    d->planGeneral();
    for (const QByteArray &module : modules.isEmpty() ? listModules(d->client->connection()) : modules)
        d->planModule(module);
    d->total = int(d->steps.size());
    d->next();
}

void QuirkProbe::cancel()
{
    if (!d->running)
        return;
    d->cancelled = true;
    d->steps.clear();
    d->client->cancel(d->request);
}

void QuirkProbe::Private::ask(OcpiRequest message, const QString &what, const std::function<void(const OcpiReply &)> &look)
{
    Q_EMIT q->progress(what, done, total);
    ++sent;
    QPointer<QuirkProbe> guard(q);
    request = client->send(std::move(message), [this, guard, look](const OcpiReply &reply) {
        if (!guard)
            return;
        if (!cancelled && reply.isHttp())
            look(reply);
        next();
    });
}

void QuirkProbe::Private::next()
{
    if (steps.isEmpty()) {
        running = false;
        Q_EMIT q->finished(cancelled);
        return;
    }
    ++done;
    const std::function<void()> step = steps.takeFirst();
    step();
}

void QuirkProbe::Private::planGeneral()
{
    steps.append([this] {
        OcpiRequest message;
        message.url = client->connection().versionsUrl;
        message.module = "versions";
        message.token = OcpiTokens::fresh();
        message.tokenStyle = client->connection().effectiveTokenStyle();
        ask(message, QCoreApplication::translate("Roamscope", "A token that nobody knows"), [this](const OcpiReply &reply) {
            if (reply.isHttpOk())
                note(Kind::OkForErrors, reply,
                     "an unknown token answered HTTP " + QByteArray::number(reply.httpStatus)
                         + (reply.envelope.hasStatusCode ? ", status_code " + QByteArray::number(reply.envelope.statusCode) : QByteArray()));
        });
    });
    steps.append([this] {
        OcpiRequest message;
        const QUrl url = client->connection().versionsUrl;
        const bool slash = url.path().endsWith(QLatin1Char('/'));
        message.url = slash ? withoutSlash(url) : withSlash(url);
        message.module = "versions";
        message.followRedirects = false;
        ask(message, QCoreApplication::translate("Roamscope", "The slash at the end of URLs"), [this, slash](const OcpiReply &reply) {
            const QByteArray answer = "HTTP " + QByteArray::number(reply.httpStatus);
            if (reply.httpStatus >= 300 && reply.httpStatus < 400)
                note(Kind::Redirects, reply, (slash ? "without the slash: " : "with a slash: ") + answer + " to " + reply.header("Location").left(200));
            else if (!reply.isHttpOk())
                note(slash ? Kind::TrailingSlashNeeded : Kind::TrailingSlashRefused, reply, (slash ? "without the slash: " : "with a slash: ") + answer);
        });
    });
}

void QuirkProbe::Private::planModule(const QByteArray &module)
{
    const auto plan = [this, module](const QString &what, const QList<std::pair<QByteArray, QByteArray>> &query,
                                     const std::function<void(const OcpiReply &)> &look, const std::function<bool()> &makesSense = {}) {
        steps.append([this, module, what, query, look, makesSense] {
            const QUrl url = client->connection().endpoint(module, "SENDER");
            if (url.isEmpty() || (makesSense && !makesSense())) {
                next();
                return;
            }
            OcpiRequest message;
            message.url = OcpiClient::withQuery(url, query);
            message.module = module;
            ask(message, QString::fromUtf8(module) + QStringLiteral(": ") + what, look);
        });
    };
    plan(QCoreApplication::translate("Roamscope", "a page of one object"), {{"offset", "0"}, {"limit", "1"}}, [this](const OcpiReply &reply) { lookAtFirst(reply); });
    plan(QCoreApplication::translate("Roamscope", "the second object"), {{"offset", "1"}, {"limit", "1"}},
         [this](const OcpiReply &reply) {
             const QByteArrayView data = reply.envelope.dataOf(reply.body);
             if (countOf(reply) > 0 && firstData == data)
                 note(Kind::OffsetIgnored, reply, "offset=1 answered the same objects as offset=0");
             else if (countOf(reply) == 0 && promised > 1)
                 note(Kind::TotalCountWrong, reply, "X-Total-Count: " + QByteArray::number(promised) + ", but nothing at offset=1");
         },
         [this] { return first > 0; });
    plan(QCoreApplication::translate("Roamscope", "a page beyond the end"), {{"offset", "100000000"}, {"limit", "1"}}, [this](const OcpiReply &reply) {
        if (reply.httpStatus == 404)
            note(Kind::NotFoundForEmpty, reply, "a page beyond the last object answered HTTP 404");
        else if (countOf(reply) > 0)
            note(Kind::OffsetIgnored, reply, "offset=100000000 answered " + QByteArray::number(countOf(reply)) + " objects");
    });
    const TimeUs tomorrow = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000000 + qint64(86400) * 1000000;
    QByteArray future = formatIsoTime(tomorrow);
    if (const qsizetype dot = future.indexOf('.'); dot > 0)
        future = future.first(dot) + 'Z';
    plan(QCoreApplication::translate("Roamscope", "what changed after tomorrow"), {{"date_from", future}, {"limit", "1"}},
         [this, future](const OcpiReply &reply) {
             if (reply.httpStatus == 404)
                 note(Kind::NotFoundForEmpty, reply, "nothing in the date window answered HTTP 404");
             else if (countOf(reply) > 0)
                 note(Kind::DateFromIgnored, reply, "date_from=" + future + " answered " + QByteArray::number(countOf(reply)) + " object(s)");
         },
         [this] { return first > 0; });
    // Does it answer only with, or only without, routing headers?
    steps.append([this, module] {
        const OcpiConnection &connection = client->connection();
        if (first >= 0 || connection.version == ProtocolVersion::Ocpi211 || !connection.routingHeaders || !OcpiConnection::isFunctional(module)) {
            next();
            return;
        }
        OcpiRequest message;
        message.url = OcpiClient::withQuery(connection.endpoint(module, "SENDER"), {{"limit", "1"}});
        message.module = module;
        message.headers = {{"OCPI-to-party-id", {}}, {"OCPI-to-country-code", {}}, {"OCPI-from-party-id", {}}, {"OCPI-from-country-code", {}}};
        ask(message, QString::fromUtf8(module) + QStringLiteral(": ") + QCoreApplication::translate("Roamscope", "without routing headers"), [this](const OcpiReply &reply) {
            if (reply.isOk())
                note(Kind::RoutingHeadersRefused, reply, "refused with routing headers, HTTP " + QByteArray::number(reply.httpStatus) + " without them");
        });
    });
}

void QuirkProbe::Private::lookAtFirst(const OcpiReply &reply)
{
    first = reply.isHttpOk() ? countOf(reply) : -1;
    firstData = reply.envelope.dataOf(reply.body).toByteArray();
    bool known = false;
    promised = reply.header("X-Total-Count").trimmed().toLongLong(&known);
    if (!known)
        promised = -1;
    if (first < 0)
        return;
    if (first > 1)
        note(Kind::LimitIgnored, reply, "limit=1 answered " + QByteArray::number(first) + " objects");
    if (!known)
        note(Kind::TotalCountMissing, reply, "no X-Total-Count");
    else if (promised < first)
        note(Kind::TotalCountWrong, reply, "X-Total-Count: " + QByteArray::number(promised) + " with " + QByteArray::number(first) + " objects on the page");
    const QByteArray link = nextLink(reply.header("Link"));
    if (link.isEmpty() && known && promised > first && first > 0)
        note(Kind::NoLink, reply, "X-Total-Count: " + QByteArray::number(promised) + ", a page of " + QByteArray::number(first) + ", no rel=\"next\"");
    if (!link.isEmpty())
        lookAtLink(reply);
}

void QuirkProbe::Private::lookAtLink(const OcpiReply &reply)
{
    const QByteArray link = nextLink(reply.header("Link"));
    const QUrl url = reply.url.resolved(QUrl::fromEncoded(link));
    if (url.host().compare(reply.url.host(), Qt::CaseInsensitive) != 0 || url.port() != reply.url.port())
        note(Kind::LinkOtherHost, reply, "rel=\"next\" is at " + url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
    if (reply.url.scheme() == QLatin1StringView("https") && url.scheme() == QLatin1StringView("http"))
        note(Kind::LinkPlainHttp, reply, "rel=\"next\" begins with http:");
    if (url == reply.url)
        note(Kind::PageLoop, reply, "rel=\"next\" is the page itself");
    // One step along the link: does it lead on?
    if (url == reply.url || !client->connection().mayReach(url))
        return;
    const QByteArray before = firstData;
    steps.prepend([this, url, before, module = reply.request.module] {
        OcpiRequest message;
        message.url = url;
        message.module = module;
        ask(message, QString::fromUtf8(module) + QStringLiteral(": ") + QCoreApplication::translate("Roamscope", "the link to the next page"),
            [this, before](const OcpiReply &next) {
                if (countOf(next) > 0 && next.envelope.dataOf(next.body) == before)
                    note(Kind::PageLoop, next, "rel=\"next\" answered the page before it again");
            });
    });
    ++total;
}

} // namespace Roamscope
