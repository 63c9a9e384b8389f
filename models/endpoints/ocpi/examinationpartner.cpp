// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/examinationpartner.h"

#include "models/capture/isotime.h"
#include "models/catalog/catalog.h"
#include "models/capture/masking.h"
#include "models/endpoints/ocpi/checkfacts.h"
#include "models/endpoints/ocpi/httpserver.h"
#include "models/endpoints/ocpi/receiverroute.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr int interval = 200; // ms between two looks
constexpr int mostPerSecond = 100; // requests of a moderate partner
constexpr qint64 second = 1'000'000;

/// What the receiver's threads hand over.
struct Intake
{
    QMutex mutex;
    std::deque<RecordedFrame> frames;
    quint64 leftOut = 0;
    bool listening = false;
};

class ListeningSink : public FrameSink
{
public:
    ListeningSink(std::shared_ptr<Intake> intake, std::shared_ptr<FrameSink> inner)
        : m_intake(std::move(intake))
        , m_inner(std::move(inner))
    {
    }
    void record(RecordedFrame frame) override
    {
        if (frame.kind == FrameKind::HttpRequest || frame.kind == FrameKind::HttpResponse) {
            const QMutexLocker locker(&m_intake->mutex);
            if (m_intake->listening && m_intake->frames.size() < PartnerExamination::mostWaiting)
                m_intake->frames.push_back(frame);
            else if (m_intake->listening)
                ++m_intake->leftOut;
        }
        if (m_inner)
            m_inner->record(std::move(frame));
    }
    void report(PeerProblem problem) override
    {
        if (m_inner)
            m_inner->report(std::move(problem));
    }

private:
    std::shared_ptr<Intake> m_intake;
    std::shared_ptr<FrameSink> m_inner;
};

QByteArray frameText(const RecordedFrame &frame)
{
    RecordedFrame shown = frame;
    shown.body.message.truncate(ExaminationFacts::shownBody * 4);
    maskSecrets(shown);
    const bool isRequest = frame.kind == FrameKind::HttpRequest;
    QByteArray text = isRequest ? shown.body.method + ' ' + shown.body.path : "HTTP " + QByteArray::number(shown.body.httpStatus);
    for (const auto &[name, value] : shown.body.headers.first(std::min<qsizetype>(shown.body.headers.size(), 60)))
        text += '\n' + name + ": " + value.left(300);
    if (!shown.body.message.isEmpty())
        text += "\n\n" + shown.body.message.left(ExaminationFacts::shownBody);
    return text;
}

bool isWrite(const QByteArray &method)
{
    return method == "PUT" || method == "PATCH" || method == "POST";
}

/// What a path is about: "Location", "EVSE"; null for others.
const CatalogObject *objectOf(const ReceiverRoute &route)
{
    if (route.kind != ReceiverRoute::Kind::Module)
        return nullptr;
    if (route.module == "locations" && route.rest.size() > 3)
        return Catalog::instance().object(route.version, route.rest.size() == 4 ? "EVSE" : "Connector");
    static const QList<QByteArray> plain {"locations", "tariffs", "sessions", "tokens", "cdrs"};
    const bool fits = plain.contains(route.module) && (route.rest.size() == 3 || (route.module == "cdrs" && route.rest.isEmpty()));
    return fits ? Catalog::instance().moduleObject(route.version, route.module) : nullptr;
}

bool hasOffset(const QByteArray &text)
{
    const qsizetype clock = text.indexOf('T');
    return clock == 10 && (text.indexOf('+', clock) > 0 || text.indexOf('-', clock) > 0);
}

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text.left(120));
}

} // namespace

struct PartnerExamination::Private
{
    PartnerExamination *q = nullptr;
    std::shared_ptr<Intake> intake = std::make_shared<Intake>();
    QTimer timer {};
    ExaminationRun run {};
    QMap<QByteArray, RecordedFrame> waiting {}; ///< requests without their answers
    QSet<QByteArray> requestIds {};
    QMap<QByteArray, TimeUs> newest {}; ///< last_updated by path
    QMap<QByteArray, QByteArray> openLinks {}; ///< by path: a page that was answered with a link
    bool sawVersions = false;
    bool sawDetails = false;
    TimeUs paceSince = noTime;
    int pace = 0;
    int changedFirst = -1;
    int changedLast = -1;
    Validator validator {ValidationOptions {20, {}, false}};

    struct Seen
    {
        const RecordedFrame &request;
        const RecordedFrame &response;
        ReceiverRoute route;
        Json body {};
    };

    void look();
    void judge(const Seen &seen);
    void judgeHeaders(const Seen &seen);
    void judgeBody(const Seen &seen);
    void judgePaging(const Seen &seen);
    /// Empty `wrong` = as it should be.
    void mark(const char *id, const Seen &seen, const QString &wrong, const QString &expected = {});
};

PartnerExamination::PartnerExamination(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->timer.setInterval(interval);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->look(); });
}

PartnerExamination::~PartnerExamination()
{
    const QMutexLocker locker(&d->intake->mutex);
    d->intake->listening = false;
}

std::shared_ptr<FrameSink> PartnerExamination::sink(std::shared_ptr<FrameSink> inner)
{
    return std::make_shared<ListeningSink>(d->intake, std::move(inner));
}

void PartnerExamination::start(const QString &name, const QUrl &versionsUrl)
{
    const std::shared_ptr<Intake> intake = d->intake;
    {
        const QMutexLocker locker(&intake->mutex);
        intake->frames.clear();
        intake->leftOut = 0;
        intake->listening = true;
    }
    d = std::make_unique<Private>();
    d->q = this;
    d->intake = intake;
    d->timer.setInterval(interval);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->look(); });
    d->run.name = name;
    d->run.versionsUrl = versionsUrl;
    d->run.isListening = true;
    d->run.started = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (const CheckEntry *check : CheckRegistry::ofMode(CheckMode::Listening)) {
        CheckResult result;
        result.check = check;
        d->run.results.append(result);
    }
    d->timer.start();
    Q_EMIT resultsReset();
}

void PartnerExamination::stop()
{
    if (!isRunning())
        return;
    {
        const QMutexLocker locker(&d->intake->mutex);
        d->intake->listening = false;
    }
    d->look();
    d->timer.stop();
    d->run.finished = QDateTime::currentMSecsSinceEpoch() * 1000;
    // Whoever still had a link to follow when the listening ended may have been at it.
    for (CheckResult &result : d->run.results) {
        if (result.verdict != CheckVerdict::Pending)
            continue;
        result.verdict = CheckVerdict::NotRun;
        result.found = QCoreApplication::translate("Roamscope", "The partner sent nothing that this is judged by.");
    }
    Q_EMIT resultsChanged(0, int(d->run.results.size()) - 1);
}

bool PartnerExamination::isRunning() const
{
    return d->timer.isActive();
}

const ExaminationRun &PartnerExamination::run() const
{
    return d->run;
}

quint64 PartnerExamination::leftOut() const
{
    const QMutexLocker locker(&d->intake->mutex);
    return d->intake->leftOut;
}

void PartnerExamination::Private::look()
{
    std::deque<RecordedFrame> frames;
    {
        const QMutexLocker locker(&intake->mutex);
        frames.swap(intake->frames);
    }
    changedFirst = changedLast = -1;
    for (RecordedFrame &frame : frames) {
        const QByteArray id = frame.body.correlationId;
        if (frame.kind == FrameKind::HttpRequest) {
            if (waiting.size() < mostRemembered)
                waiting.insert(id, std::move(frame));
            continue;
        }
        const auto request = waiting.find(id);
        // Our own calls to the partner pass here too: the other way round.
        if (request == waiting.end() || request->from != frame.to)
            continue;
        const RecordedFrame asked = request.value();
        waiting.erase(request);
        Seen seen {asked, frame, ReceiverRoute::read(asked.body.path)};
        if (!asked.body.message.isEmpty() && asked.body.message.size() < (1 << 20))
            seen.body = ExaminationFacts::read(asked.body.message);
        else
            seen.body = Json(Json::value_t::discarded);
        judge(seen);
    }
    if (changedFirst >= 0)
        Q_EMIT q->resultsChanged(changedFirst, changedLast);
}

void PartnerExamination::Private::mark(const char *id, const Seen &seen, const QString &wrong, const QString &expected)
{
    for (int row = 0; row < run.results.size(); ++row) {
        CheckResult &result = run.results[row];
        if (qstrcmp(result.check->id, id) != 0)
            continue;
        const bool wasBad = result.verdict == CheckVerdict::Failed || result.verdict == CheckVerdict::Warning;
        // The first that shows it stays; what was well once does not take it back.
        if (wasBad || (wrong.isEmpty() && result.verdict == CheckVerdict::Passed))
            return;
        result.verdict = wrong.isEmpty() ? CheckVerdict::Passed : result.check->severity == Severity::Error ? CheckVerdict::Failed : CheckVerdict::Warning;
        result.found = wrong.left(500);
        result.expected = expected;
        result.time = seen.request.time;
        result.sends = seen.request.body.method + ' ' + maskedText(seen.request.body.path, true);
        result.request = frameText(seen.request);
        result.response = frameText(seen.response);
        result.requestId = seen.request.body.correlationId;
        changedFirst = changedFirst < 0 ? row : std::min(changedFirst, row);
        changedLast = std::max(changedLast, row);
        return;
    }
}

void PartnerExamination::Private::judge(const Seen &seen)
{
    const auto counted = std::find_if(run.sent.begin(), run.sent.end(), [&](const auto &each) { return each.first == seen.request.body.method; });
    if (counted != run.sent.end())
        ++counted->second;
    else if (run.sent.size() < 20)
        run.sent.append({seen.request.body.method.left(20), 1});
    if (run.version == ProtocolVersion::Unknown)
        run.version = seen.route.version;
    if (seen.request.time - paceSince > second || paceSince == noTime) {
        paceSince = seen.request.time;
        pace = 0;
    }
    ++pace;
    mark("partner.pace", seen, pace > mostPerSecond ? QCoreApplication::translate("Roamscope", "%Ln request(s) in a second", nullptr, pace) : QString());
    judgeHeaders(seen);
    judgePaging(seen);
    judgeBody(seen);
}

void PartnerExamination::Private::judgeHeaders(const Seen &seen)
{
    using Kind = ReceiverRoute::Kind;
    const HttpHeaders &headers = seen.request.body.headers;
    const QByteArray authorization = httpHeader(headers, "Authorization");
    const int http = seen.response.body.httpStatus;
    mark("partner.token", seen, authorization.isEmpty() ? QStringLiteral("Authorization: –") : QString());
    if (!authorization.isEmpty()) {
        mark("partner.token-form", seen, authorization.startsWith("Token ") ? QString() : shown(authorization.left(authorization.indexOf(' '))), QStringLiteral("Token"));
        mark("partner.token-accepted", seen, http == 401 ? QStringLiteral("HTTP 401") : QString());
    }
    if (http != 401) {
        if (seen.route.kind == Kind::Versions)
            sawVersions = true;
        else if (seen.route.kind == Kind::Details)
            sawDetails = true;
        else if (seen.route.kind == Kind::Credentials && seen.request.body.method == "POST")
            mark("partner.handshake-order", seen, sawVersions && sawDetails ? QString() : QCoreApplication::translate("Roamscope", "Credentials came before versions and details were asked for"));
        mark("partner.listed-urls", seen, seen.route.kind == Kind::Unknown ? shown(seen.route.path) : QString());
        mark("partner.methods", seen, http == 405 ? shown(seen.request.body.method) : QString());
    }
    // 2.1.1 knows none of what follows.
    if (seen.route.version == ProtocolVersion::Ocpi211)
        return;
    const QByteArray id = httpHeader(headers, "X-Request-ID");
    mark("partner.request-id", seen, id.isEmpty() ? QStringLiteral("X-Request-ID: –") : QString());
    if (!id.isEmpty()) {
        mark("partner.request-id-unique", seen, requestIds.contains(id) ? shown(id) : QString());
        if (requestIds.size() < mostRemembered)
            requestIds.insert(id.left(200));
    }
    mark("partner.correlation-id", seen, httpHeader(headers, "X-Correlation-ID").isEmpty() ? QStringLiteral("X-Correlation-ID: –") : QString());
    const QByteArray from = httpHeader(headers, "OCPI-from-party-id");
    if (seen.route.kind == Kind::Module && isRoutedModule(seen.route.module))
        mark("partner.routing", seen, from.isEmpty() || httpHeader(headers, "OCPI-from-country-code").isEmpty() ? QStringLiteral("OCPI-from-…: –") : QString());
    else if (seen.route.kind != Kind::Unknown)
        mark("partner.routing-absent", seen, from.isEmpty() ? QString() : QStringLiteral("OCPI-from-party-id: ") + shown(from));
}

void PartnerExamination::Private::judgePaging(const Seen &seen)
{
    if (seen.request.body.method != "GET" || seen.route.kind != ReceiverRoute::Kind::Module || !seen.route.rest.isEmpty())
        return;
    QString wrong;
    for (const char *name : {"limit", "offset"}) {
        const std::optional<QByteArray> value = seen.route.parameter(name);
        bool ok = true;
        if (value && (value->toLongLong(&ok) < 0 || !ok))
            wrong = QLatin1StringView(name) + QLatin1Char('=') + shown(*value);
    }
    for (const char *name : {"date_from", "date_to"}) {
        const std::optional<QByteArray> value = seen.route.parameter(name);
        if (value && (parseIsoTime({value->constData(), std::size_t(value->size())}) == noTime || hasOffset(*value)))
            wrong = QLatin1StringView(name) + QLatin1Char('=') + shown(*value);
    }
    mark("partner.paging-parameters", seen, wrong);
    // A pull that begins again although the one before had not come to its end.
    const qint64 offset = seen.route.parameter("offset").value_or(QByteArray()).toLongLong();
    const QByteArray path = seen.route.path.left(500);
    const bool began = offset == 0;
    if (began && openLinks.contains(path))
        mark("partner.paging-follows", seen, QString::fromUtf8(openLinks.value(path)));
    const QByteArray next = nextLink(httpHeader(seen.response.body.headers, "Link"));
    if (!next.isEmpty() && openLinks.size() < mostRemembered) {
        openLinks.insert(path, next.left(300));
    } else if (next.isEmpty()) {
        if (!began)
            mark("partner.paging-follows", seen, {});
        openLinks.remove(path);
    }
}

void PartnerExamination::Private::judgeBody(const Seen &seen)
{
    const QByteArray &method = seen.request.body.method;
    if (!isWrite(method) || seen.request.body.message.isEmpty() || seen.response.body.httpStatus == 401)
        return;
    const QByteArray type = httpHeader(seen.request.body.headers, "Content-Type").toLower();
    mark("partner.content-type", seen, type.startsWith("application/json") ? QString() : shown(type), QStringLiteral("application/json"));
    mark("partner.json", seen, seen.body.is_discarded() ? QCoreApplication::translate("Roamscope", "The body is no JSON") : QString());
    if (!seen.body.is_object())
        return;
    mark("partner.bare-object", seen, seen.body.contains("data") && seen.body.contains("status_code") ? QStringLiteral("data, status_code") : QString());
    QString offset;
    QString dirty;
    eachExaminedString(seen.body, [&](const QByteArray &pointer, const QByteArray &key, const QByteArray &text) {
        if (offset.isEmpty() && (key == "last_updated" || key.endsWith("date_time") || key.endsWith("datetime")) && hasOffset(text))
            offset = shown(pointer) + QStringLiteral(": ") + shown(text);
        if (dirty.isEmpty() && (text.contains("&amp;") || text.contains("\\u00") || text.contains("\xc3\x83\xc2") || text.contains("\xef\xbf\xbd")))
            dirty = shown(pointer) + QStringLiteral(": ") + shown(text);
    });
    mark("partner.time-utc", seen, offset);
    mark("partner.strings", seen, !seen.request.body.message.isValidUtf8() ? QStringLiteral("UTF-8") : dirty);
    const CatalogObject *object = objectOf(seen.route);
    if (!object)
        return;
    const bool isPatch = method == "PATCH";
    QList<ValidationFinding> findings;
    validator.setPartial(isPatch);
    validator.validate(seen.request.body.message, *object, &findings);
    QString wrong;
    QString unit;
    for (const ValidationFinding &finding : std::as_const(findings)) {
        if (finding.severity == Severity::Error && wrong.isEmpty())
            wrong = shown(finding.pointer) + QStringLiteral(": ") + finding.message();
        if ((finding.rule == ValidationRule::SuspectUnit || finding.rule == ValidationRule::SuspectValue) && unit.isEmpty())
            unit = shown(finding.pointer) + QStringLiteral(": ") + finding.message();
    }
    mark("partner.objects-valid", seen, wrong);
    mark("partner.units", seen, unit);
    const bool isEvse = seen.route.rest.size() == 4;
    const QByteArray id = examinedText(seen.body, isEvse || seen.route.module == "tokens" ? "uid" : "id");
    if (!seen.route.rest.isEmpty() && !id.isEmpty())
        mark("partner.id-in-url", seen, id.compare(seen.route.rest.constLast(), Qt::CaseInsensitive) == 0 ? QString() : shown(id), shown(seen.route.rest.constLast()));
    const TimeUs changed = examinedTime(seen.body, "last_updated");
    if (changed != noTime) {
        mark("partner.time-now", seen, changed > seen.request.time + 300 * second ? shown(examinedText(seen.body, "last_updated")) : QString());
        const QByteArray path = seen.route.path.left(500);
        const auto before = newest.find(path);
        mark("partner.time-order", seen, before != newest.end() && changed < *before ? shown(examinedText(seen.body, "last_updated")) : QString());
        if (before != newest.end() || newest.size() < mostRemembered)
            newest.insert(path, std::max(changed, before == newest.end() ? changed : *before));
    }
    if (!isPatch)
        return;
    if (seen.route.version != ProtocolVersion::Ocpi211)
        mark("partner.patch-time", seen, changed == noTime ? QStringLiteral("last_updated: –") : QString());
    int required = 0;
    int there = 0;
    for (std::size_t i = 0; i < object->fields.size(); ++i) {
        if (!object->fields[i].required)
            continue;
        ++required;
        there += seen.body.contains(std::string(object->fields[i].name)) ? 1 : 0;
    }
    mark("partner.patch-small", seen, required > 3 && there == required ? QCoreApplication::translate("Roamscope", "All required fields are in it") : QString());
    const OcpiEnvelope envelope = OcpiEnvelope::parse(seen.response.body.message);
    mark("partner.patch-known", seen, seen.response.body.httpStatus == 404 || envelope.statusCode == 2003 || envelope.statusCode == 2004 ? QStringLiteral("HTTP %1").arg(seen.response.body.httpStatus) : QString());
}

} // namespace Roamscope
