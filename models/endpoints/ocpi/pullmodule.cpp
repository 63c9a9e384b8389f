// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/pullmodule.h"

#include "models/endpoints/ocpi/quirkobserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QPointer>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;
using Kind = OcpiQuirk::Kind;
using State = OcpiPullProgress::State;

constexpr int firstWait = 500; // ms
constexpr qint64 largestPage = qint64(2) << 30; // bytes; pages go to disk

QString say(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QByteArray timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toLatin1();
}

qint64 numberOf(const Json &json, const char *name, qint64 otherwise)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<qint64>() : otherwise;
}

bool isPassing(const OcpiReply &reply)
{
    switch (reply.error) {
    case OcpiReply::Error::None: break;
    case OcpiReply::Error::Timeout:
    case OcpiReply::Error::ConnectionLost:
    case OcpiReply::Error::Refused: return true;
    default: return false;
    }
    const int status = reply.httpStatus;
    return status == 429 || status == 408 || status == 500 || status == 502 || status == 503 || status == 504;
}

/// What Retry-After says, in ms; −1 when there is none.
qint64 retryAfter(const OcpiReply &reply)
{
    const QByteArray text = reply.header("Retry-After").trimmed();
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    if (ok && seconds >= 0)
        return std::min<qint64>(seconds, 86400 * 365) * 1000;
    const TimeUs date = QuirkObserver::httpDate(text);
    if (date == noTime)
        return -1;
    // Measured from the partner's own clock where it tells it.
    const TimeUs now = QuirkObserver::httpDate(reply.header("Date"));
    return std::max<qint64>(0, (date - (now == noTime ? QDateTime::currentMSecsSinceEpoch() * 1000 : now)) / 1000);
}

} // namespace

PullModule::PullModule(OcpiClient *client, const OcpiPullOptions &options, const QString &folder, const QByteArray &module, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_options(options)
    , m_folder(folder)
{
    m_progress.module = module;
    m_base = client->connection().endpoint(module, "SENDER");
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_progress.waitMs = 0;
        m_progress.state = State::Running;
        pump();
    });
}

PullModule::~PullModule()
{
    ++m_generation;
}

QList<std::pair<QByteArray, QByteArray>> PullModule::window() const
{
    QList<std::pair<QByteArray, QByteArray>> query;
    if (m_options.from.isValid())
        query.append({QByteArray("date_from"), timeText(m_options.from)});
    if (m_options.to.isValid())
        query.append({QByteArray("date_to"), timeText(m_options.to)});
    return query;
}

QUrl PullModule::pageUrl(qint64 offset, qint64 limit) const
{
    QList<std::pair<QByteArray, QByteArray>> query = window();
    if (offset > 0 || limit > 0)
        query.append({QByteArray("offset"), QByteArray::number(offset)});
    if (limit > 0)
        query.append({QByteArray("limit"), QByteArray::number(limit)});
    return OcpiClient::withQuery(m_base, query);
}

QString PullModule::fileName(qint64 number) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(m_progress.module) + QStringLiteral("-%1.json").arg(number, 6, 10, QLatin1Char('0'));
}

QStringList PullModule::files() const
{
    QList<qint64> numbers = m_pages.keys();
    std::sort(numbers.begin(), numbers.end());
    QStringList paths;
    for (const qint64 number : std::as_const(numbers)) {
        if (m_pages.value(number).second > 0)
            paths.append(fileName(number));
    }
    return paths;
}

void PullModule::start()
{
    if (m_progress.state == State::Done) {
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
        return;
    }
    m_progress.state = State::Running;
    m_parallel = std::clamp(m_options.parallel, 1, 16);
    if (m_base.isEmpty()) {
        QTimer::singleShot(0, this, [this] {
            fail(QCoreApplication::translate("Roamscope", "The partner names no module “%1” that sends.").arg(QString::fromUtf8(m_progress.module)));
        });
        return;
    }
    if (m_waiting.empty()) {
        if (!m_next.isEmpty()) {
            m_mode = Mode::Sequential;
            addPage(m_progress.objects, -1, m_next);
        } else {
            addPage(0, -1, pageUrl(0, m_options.limit));
        }
    }
    pump();
}

void PullModule::cancel()
{
    if (m_ended)
        return;
    m_cancelled = true;
    m_waiting.clear();
    m_pause.stop();
    if (m_flying.isEmpty()) {
        QTimer::singleShot(0, this, [this] { end(); });
        return;
    }
    const QList<quint64> requests = m_flying.keys();
    for (const quint64 request : requests)
        m_client->cancel(request);
}

void PullModule::addPage(qint64 offset, qint64 expected, const QUrl &url)
{
    Page page;
    page.number = ++m_lastNumber;
    page.offset = offset;
    page.expected = expected;
    page.url = url;
    m_waiting.push_back(std::move(page));
}

void PullModule::pump()
{
    if (m_ended || m_pause.isActive())
        return;
    while (!m_cancelled && !m_waiting.empty() && m_flying.size() < (m_mode == Mode::Parallel ? m_parallel : 1)) {
        Page page = std::move(m_waiting.front());
        m_waiting.pop_front();
        launch(std::move(page));
        if (m_ended)
            return;
    }
    if (m_waiting.empty() && m_flying.isEmpty())
        end();
}

void PullModule::launch(Page page)
{
    page.file = std::make_shared<QFile>(fileName(page.number) + QStringLiteral(".part"));
    if (!page.file->open(QIODevice::ReadWrite | QIODevice::Truncate)) {
        fail(QCoreApplication::translate("Roamscope", "%1 cannot be written: %2").arg(page.file->fileName(), page.file->errorString()));
        return;
    }
    m_visited.insert(page.url);
    OcpiRequest request;
    request.url = page.url;
    request.module = m_progress.module;
    request.saveTo = page.file;
    request.largestBody = std::max(largestPage, m_client->connection().largestBody);
    // A large page may take its time as long as bytes come.
    request.timeout = std::max(m_client->connection().timeout, 600000);
    const int generation = m_generation;
    const qint64 number = page.number;
    QPointer<PullModule> guard(this);
    auto sent = std::make_shared<quint64>(0);
    *sent = m_client->send(std::move(request), [this, guard, page = std::move(page), generation, sent](const OcpiReply &reply) {
        if (!guard)
            return;
        m_flying.remove(*sent);
        take(page, generation, reply);
    });
    m_flying.insert(*sent, number);
}

PullModule::Answer PullModule::read(const Page &page, const OcpiReply &reply) const
{
    const auto look = [](QByteArrayView body, const OcpiEnvelope &envelope) {
        Answer answer;
        using Form = OcpiEnvelope::Form;
        answer.isJson = envelope.form == Form::Envelope || envelope.form == Form::BareList || envelope.form == Form::BareObject;
        const QByteArrayView data = envelope.dataOf(body);
        if (answer.isJson && envelope.data == OcpiEnvelope::Data::List)
            answer.objects = OcpiEnvelope::countElements(data);
        else if (answer.isJson)
            answer.objects = envelope.data == OcpiEnvelope::Data::Object ? 1 : 0;
        if (answer.objects > 0)
            answer.hash = QCryptographicHash::hash(data, QCryptographicHash::Sha1);
        return answer;
    };
    if (reply.body.size() == reply.bodySize)
        return look(reply.body, reply.envelope);
    page.file->flush();
    const qint64 size = page.file->size();
    uchar *mapped = page.file->map(0, size);
    if (!mapped)
        return {};
    const QByteArrayView body(reinterpret_cast<const char *>(mapped), size);
    const Answer answer = look(body, OcpiEnvelope::parse(body));
    page.file->unmap(mapped);
    return answer;
}

bool PullModule::keep(const Page &page, const Answer &answer)
{
    page.file->resize(page.file->pos());
    page.file->close();
    const QString path = fileName(page.number);
    QFile::remove(path);
    if (answer.objects > 0) {
        if (!page.file->rename(path)) {
            fail(QCoreApplication::translate("Roamscope", "%1 cannot be written: %2").arg(path, page.file->errorString()));
            return false;
        }
    } else {
        page.file->remove();
    }
    m_pages.insert(page.number, {page.offset, answer.objects});
    m_progress.pages += 1;
    m_progress.objects += answer.objects;
    return true;
}

bool PullModule::retry(Page page, const OcpiReply &reply)
{
    if (m_cancelled || page.tries >= m_options.retries)
        return false;
    const qint64 asked = retryAfter(reply);
    if (asked > m_options.longestWait)
        return false;
    const qint64 usual = std::min<qint64>(m_options.longestWait, qint64(firstWait) << std::min(page.tries, 10));
    const qint64 jitter = QRandomGenerator::global()->bounded(int(usual / 5) + 1);
    const qint64 wait = asked >= 0 ? asked : usual + jitter;
    if (reply.httpStatus == 429)
        m_parallel = 1; // it is too much already
    ++page.tries;
    ++m_progress.retries;
    page.file->close();
    m_waiting.push_front(std::move(page));
    if (wait > m_pause.remainingTime()) {
        m_pause.start(int(wait));
        m_progress.waitMs = wait;
        m_progress.state = State::BackingOff;
    }
    Q_EMIT progressed();
    return true;
}

void PullModule::take(Page page, int generation, const OcpiReply &reply)
{
    if (m_ended)
        return;
    if (generation != m_generation || m_cancelled) {
        page.file->remove();
        pump();
        return;
    }
    if (isPassing(reply)) {
        if (retry(page, reply))
            return;
        page.file->remove();
        const qint64 asked = retryAfter(reply);
        if (asked > m_options.longestWait)
            fail(QCoreApplication::translate("Roamscope", "The partner asks to wait %1 s (HTTP %2). Start again later: what is there is kept.").arg(asked / 1000).arg(reply.httpStatus));
        else
            fail(QCoreApplication::translate("Roamscope", "Given up after %n retry(ies): %1", nullptr, page.tries).arg(reply.summary()));
        return;
    }
    if (!reply.isHttp()) {
        page.file->remove();
        fail(reply.errorText);
        return;
    }
    Answer answer = read(page, reply);
    if (reply.httpStatus == 404 && (answer.isJson || m_progress.pages > 0)) {
        note(Kind::NotFoundForEmpty, reply, "an empty list answered HTTP 404");
        answer = {0, {}, true};
    } else if (!reply.isHttpOk() || (reply.envelope.hasStatusCode && reply.envelope.statusCode / 1000 != 1)) {
        page.file->remove();
        fail(reply.summary());
        return;
    } else if (!answer.isJson || answer.objects < 0) {
        // A page that broke off may come whole the next time.
        if (reply.envelope.form != OcpiEnvelope::Form::Html && page.tries < std::min(2, m_options.retries) && retry(page, reply))
            return;
        page.file->remove();
        fail(reply.envelope.form == OcpiEnvelope::Form::Html
                 ? say("A web page came instead of JSON. Look at it in Traffic: a proxy or a login page stands in between.")
                 : say("The page is no whole JSON. Look at it in Traffic."));
        return;
    }
    m_progress.bytes += reply.bodySize;
    const bool repeated = answer.objects > 0 && m_hashes.contains(answer.hash);
    if (repeated) {
        page.file->remove();
        if (m_mode == Mode::Parallel) {
            note(Kind::OffsetIgnored, reply, "offset=" + QByteArray::number(page.offset) + " answered a page that was there before");
            // Start over from the second page, by the partner's own links. What parallel requests brought is forgotten.
            ++m_generation;
            m_waiting.clear();
            const auto numbers = m_pages.keys();
            for (const qint64 number : numbers) {
                if (number == 1)
                    continue;
                m_progress.objects -= m_pages.take(number).second;
                m_progress.pages -= 1;
                QFile::remove(fileName(number));
            }
            m_mode = Mode::Sequential;
            m_progress.parallel = false;
            m_lastNumber = 1;
            if (!m_firstLink.isEmpty())
                addPage(m_progress.objects, -1, m_firstLink);
        } else {
            note(Kind::PageLoop, reply, "a page came again after " + QByteArray::number(m_progress.pages) + " pages");
            m_progress.note = say("The pages go round in circles; what came before is kept.");
        }
        pump();
        return;
    }
    if (!answer.hash.isEmpty())
        m_hashes.insert(answer.hash);
    if (!keep(page, answer))
        return;
    if (m_mode == Mode::First)
        planAfterFirst(page, answer, reply);
    else if (m_mode == Mode::Parallel)
        planParallel(page, answer);
    if (m_mode == Mode::Sequential)
        planNext(page, answer, reply);
    if (m_mode == Mode::Parallel && page.offset > m_lastOffset) {
        m_lastOffset = page.offset;
        m_lastLink = answer.objects > 0 ? QUrl(m_base).resolved(QUrl::fromEncoded(nextLink(reply.header("Link")))) : QUrl();
        if (nextLink(reply.header("Link")).isEmpty())
            m_lastLink.clear();
    }
    if (m_mode == Mode::Parallel && m_waiting.empty() && m_flying.isEmpty() && !m_lastLink.isEmpty()) {
        // Objects came while we were fetching: the last page leads on.
        m_mode = Mode::Sequential;
        const QUrl link = m_client->connection().mayReach(m_lastLink) ? m_lastLink : QUrl();
        if (!link.isEmpty() && !m_visited.contains(link))
            addPage(m_progress.objects, -1, link);
    }
    Q_EMIT progressed();
    pump();
}

bool PullModule::pagesByOffset(const OcpiReply &reply, qint64 objects)
{
    const OcpiQuirks &quirks = m_client->connection().quirks;
    if (m_options.parallel <= 1 || objects < 1 || m_progress.expected <= objects || quirks.has(Kind::OffsetIgnored, m_progress.module)
        || quirks.has(Kind::TotalCountWrong, m_progress.module))
        return false;
    // Its own link says that the next page begins where this one ends.
    const QUrl link = QUrl::fromEncoded(nextLink(reply.header("Link")));
    return QUrlQuery(link).queryItemValue(QStringLiteral("offset")).toLongLong() == objects;
}

void PullModule::planAfterFirst(const Page &page, const Answer &answer, const OcpiReply &reply)
{
    bool known = false;
    const qint64 total = reply.header("X-Total-Count").trimmed().toLongLong(&known);
    if (known && total >= 0)
        m_progress.expected = total;
    const bool hasLink = !nextLink(reply.header("Link")).isEmpty();
    if (known && (total < answer.objects || (total == answer.objects && hasLink && answer.objects > 0)))
        note(Kind::TotalCountWrong, reply,
             "X-Total-Count: " + QByteArray::number(total) + ", " + QByteArray::number(answer.objects) + " objects on the first page"
                 + (hasLink ? " and a link to the next" : ""));
    if (m_options.limit > 0 && answer.objects > m_options.limit)
        note(Kind::LimitIgnored, reply, "limit=" + QByteArray::number(m_options.limit) + " answered " + QByteArray::number(answer.objects) + " objects");
    if (!pagesByOffset(reply, answer.objects)) {
        m_mode = Mode::Sequential;
        return;
    }
    m_mode = Mode::Parallel;
    m_progress.parallel = true;
    m_pageSize = answer.objects;
    m_firstLink = saneLink(reply);
    m_lastOffset = page.offset;
    const qint64 pages = std::min(m_options.mostPages, (total + m_pageSize - 1) / m_pageSize);
    for (qint64 i = 1; i < pages; ++i)
        addPage(i * m_pageSize, std::min(m_pageSize, total - i * m_pageSize), pageUrl(i * m_pageSize, m_pageSize));
    if (pages * m_pageSize < total)
        m_progress.note = QCoreApplication::translate("Roamscope", "Only the first %n page(s) are fetched.", nullptr, int(pages));
}

void PullModule::planParallel(const Page &page, const Answer &answer)
{
    const qint64 missing = page.expected - answer.objects;
    if (page.expected < 0 || missing <= 0)
        return;
    if (answer.objects > 0)
        addPage(page.offset + answer.objects, missing, pageUrl(page.offset + answer.objects, missing));
    else
        m_progress.note = say("The partner holds fewer objects than X-Total-Count says.");
}

QUrl PullModule::saneLink(const OcpiReply &reply)
{
    const QByteArray link = nextLink(reply.header("Link"));
    if (link.isEmpty())
        return {};
    QUrl url = reply.url.resolved(QUrl::fromEncoded(link));
    const bool http = reply.url.scheme() == QLatin1StringView("https") && url.scheme() == QLatin1StringView("http");
    const bool elsewhere = url.host().compare(reply.url.host(), Qt::CaseInsensitive) != 0 || url.port() != reply.url.port();
    if (http)
        note(Kind::LinkPlainHttp, reply, "rel=\"next\" begins with http:");
    if (elsewhere && !http)
        note(Kind::LinkOtherHost, reply, "rel=\"next\" is at " + url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
    if (http || elsewhere) {
        // A host that the user named may be meant; a name that only the platform behind a proxy knows is not.
        if (http || !m_client->connection().mayReach(url) || url.host().compare(reply.url.host(), Qt::CaseInsensitive) == 0) {
            url.setScheme(reply.url.scheme());
            url.setHost(reply.url.host());
            url.setPort(reply.url.port());
        }
    }
    QList<std::pair<QByteArray, QByteArray>> lost;
    const QUrlQuery query(url);
    for (const auto &[name, value] : window()) {
        if (!query.hasQueryItem(QString::fromLatin1(name)))
            lost.append({name, value});
    }
    if (!lost.isEmpty()) {
        note(Kind::LinkWithoutFilter, reply, "rel=\"next\" lacks " + lost.constFirst().first);
        url = OcpiClient::withQuery(url, lost);
    }
    return url;
}

void PullModule::planNext(const Page &page, const Answer &answer, const OcpiReply &reply)
{
    m_next.clear();
    const qint64 after = page.offset + answer.objects;
    QUrl next = saneLink(reply);
    if (next.isEmpty() && answer.objects > 0) {
        const bool more = m_progress.expected > after;
        const bool full = m_progress.expected < 0 && m_options.limit > 0 && answer.objects >= m_options.limit;
        if (more)
            note(Kind::NoLink, reply, "X-Total-Count: " + QByteArray::number(m_progress.expected) + ", no rel=\"next\" after " + QByteArray::number(after) + " objects");
        if (more || full)
            next = pageUrl(after, m_options.limit > 0 ? m_options.limit : answer.objects);
    }
    if (next.isEmpty())
        return;
    if (m_visited.contains(next)) {
        note(Kind::PageLoop, reply, "rel=\"next\" leads to a page that was there before");
        m_progress.note = say("The pages go round in circles; what came before is kept.");
        return;
    }
    if (m_progress.pages >= m_options.mostPages) {
        fail(QCoreApplication::translate("Roamscope", "Stopped after %n page(s): the pages do not end.", nullptr, int(m_progress.pages)));
        return;
    }
    m_next = next;
    addPage(after, -1, next);
}

void PullModule::note(OcpiQuirk::Kind kind, const OcpiReply &reply, const QByteArray &evidence)
{
    const OcpiQuirk quirk = QuirkObserver::make(kind, reply, evidence);
    m_client->noteQuirk(quirk);
    if (std::none_of(m_quirks.cbegin(), m_quirks.cend(), [&](const OcpiQuirk &each) { return each.kind == kind; }))
        m_quirks.append(quirk);
}

void PullModule::fail(const QString &error)
{
    if (m_progress.error.isEmpty())
        m_progress.error = error;
    m_waiting.clear();
    ++m_generation;
    const QList<quint64> requests = m_flying.keys();
    for (const quint64 request : requests)
        m_client->cancel(request);
    if (m_flying.isEmpty())
        end();
}

void PullModule::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_pause.stop();
    m_progress.waitMs = 0;
    m_progress.state = m_cancelled ? State::Cancelled : m_progress.error.isEmpty() ? State::Done : State::Failed;
    if (m_progress.state == State::Done && m_progress.note.isEmpty() && m_progress.expected >= 0 && m_progress.objects != m_progress.expected)
        m_progress.note = QCoreApplication::translate("Roamscope", "X-Total-Count was %1, but %2 came.").arg(m_progress.expected).arg(m_progress.objects);
    Q_EMIT progressed();
    Q_EMIT finished();
}

nlohmann::ordered_json PullModule::state() const
{
    Json pages = Json::array();
    QList<qint64> numbers = m_pages.keys();
    std::sort(numbers.begin(), numbers.end());
    for (const qint64 number : std::as_const(numbers))
        pages.push_back({number, m_pages.value(number).first, m_pages.value(number).second});
    Json json = {{"done", m_progress.state == State::Done}, {"expected", m_progress.expected}, {"bytes", m_progress.bytes},
                 {"pageSize", m_mode == Mode::Parallel ? m_pageSize : 0}, {"pages", pages}};
    if (!m_next.isEmpty())
        json["next"] = m_next.toString(QUrl::FullyEncoded).toStdString();
    return json;
}

void PullModule::resume(const Json &state)
{
    const auto pages = state.find("pages");
    if (!state.is_object() || pages == state.end() || !pages->is_array())
        return;
    QSet<qint64> offsets;
    qint64 objects = 0;
    qint64 bytes = 0;
    for (const Json &each : *pages) {
        if (!each.is_array() || each.size() != 3 || !std::all_of(each.begin(), each.end(), [](const Json &value) { return value.is_number_integer(); }))
            return;
        const auto number = each[0].get<qint64>();
        const auto count = each[2].get<qint64>();
        // A page that somebody took away makes all that came after doubtful: begin anew.
        const QFileInfo file(fileName(number));
        if (count > 0 && !file.exists()) {
            m_pages.clear();
            return;
        }
        bytes += count > 0 ? file.size() : 0;
        objects += count;
        m_pages.insert(number, {each[1].get<qint64>(), count});
        offsets.insert(each[1].get<qint64>());
        m_lastNumber = std::max(m_lastNumber, number);
        if (count > 0) {
            QFile page(file.filePath());
            if (page.open(QIODevice::ReadOnly)) {
                const QByteArray content = page.size() <= OcpiClient::keptBody ? page.readAll() : QByteArray();
                const OcpiEnvelope envelope = OcpiEnvelope::parse(content);
                m_hashes.insert(QCryptographicHash::hash(envelope.dataOf(content), QCryptographicHash::Sha1));
            }
        }
    }
    const qint64 pageSize = numberOf(state, "pageSize", 0);
    const qint64 expected = numberOf(state, "expected", -1);
    const bool done = state.contains("done") && state["done"].is_boolean() && state["done"].get<bool>();
    const auto next = state.find("next");
    const QUrl nextUrl = next != state.end() && next->is_string() ? QUrl(QString::fromStdString(next->get<std::string>())) : QUrl();
    if (!done && pageSize <= 0 && (nextUrl.isEmpty() || !m_client->connection().mayReach(nextUrl))) {
        m_pages.clear();
        m_hashes.clear();
        m_lastNumber = 0;
        return;
    }
    m_progress.pages = m_progress.resumedPages = m_pages.size();
    m_progress.objects = objects;
    m_progress.bytes = bytes;
    m_progress.expected = expected;
    if (done) {
        m_progress.state = State::Done;
        return;
    }
    if (pageSize > 0 && expected > 0 && expected / pageSize < m_options.mostPages) {
        m_mode = Mode::Parallel;
        m_progress.parallel = true;
        m_pageSize = pageSize;
        m_lastNumber = std::max(m_lastNumber, (expected + pageSize - 1) / pageSize);
        // Numbers follow the offsets, so that the files stay in order.
        for (qint64 i = 0; i * pageSize < expected; ++i) {
            if (offsets.contains(i * pageSize))
                continue;
            addPage(i * pageSize, std::min(pageSize, expected - i * pageSize), pageUrl(i * pageSize, pageSize));
            if (!m_pages.contains(i + 1))
                m_waiting.back().number = i + 1;
        }
        return;
    }
    m_next = nextUrl;
}

} // namespace Roamscope
