// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpireplay.h"

#include "models/capture/ocpipath.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/ocpi/handshake.h"
#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/textmatching.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr int batchInterval = 100; // ms
constexpr qint64 longestNap = 60'000; // ms
constexpr qsizetype largestCompared = qsizetype(8) << 20; // bytes of a body
constexpr int deepest = 48;

// Lists, and the authorization of a token, are asked of the one who has them; all else goes to who receives.
QByteArray roleOf(const ReplayStep &step)
{
    const bool asks = (step.method == "GET" && step.rest.size() < 3) || (step.action == "tokens" && !step.rest.isEmpty() && step.rest.constLast() == "authorize");
    return asks ? "SENDER" : "RECEIVER";
}

std::optional<Json> readBody(QByteArrayView body)
{
    if (body.isEmpty() || body.size() > largestCompared || jsonIsDeeper(body, deepest))
        return std::nullopt;
    Json json = Json::parse(body.begin(), body.end(), nullptr, false);
    if (json.is_discarded())
        return std::nullopt;
    return json;
}

Json dataOf(const Json &envelope)
{
    if (!envelope.is_object())
        return envelope;
    const auto data = envelope.find("data");
    if (data == envelope.end() || data->is_null())
        return Json::object();
    return *data;
}

} // namespace

OcpiReplay::OcpiReplay(ReplayPlanPtr plan, OcpiClient *client, QObject *parent)
    : ReplayRun(plan, parent)
    , m_client(client)
    , m_messages(plan, 0, ReplayMessages::Mode::Live)
    , m_results(plan->steps.size())
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &OcpiReplay::sendNext);
    m_batches.setInterval(batchInterval);
    connect(&m_batches, &QTimer::timeout, this, [this] {
        if (!m_changed.empty())
            Q_EMIT stepsChanged(std::exchange(m_changed, {}));
    });
}

OcpiReplay::~OcpiReplay() = default;

QString OcpiReplay::start()
{
    if (!plan()->error.isEmpty())
        return plan()->error;
    if (const QString problem = m_client->connection().problem(); !problem.isEmpty())
        return problem;
    begin();
    m_batches.start();
    if (!m_client->connection().endpoints.isEmpty()) {
        beginSending();
        return {};
    }
    m_discovery = std::make_unique<Handshake>(m_client);
    connect(m_discovery.get(), &Handshake::finished, this, [this](const HandshakeResult &result) {
        if (!isRunning())
            return;
        if (result.ok) {
            beginSending();
            return;
        }
        note(tr("The partner's endpoints could not be found out: %1").arg(result.error));
        finish();
    });
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isRunning())
                m_discovery->start(Handshake::Goal::Discover);
        },
        Qt::QueuedConnection);
    return {};
}

void OcpiReplay::beginSending()
{
    m_start = utcNow();
    const ProtocolVersion recorded = plan()->parts.front().version;
    const ProtocolVersion spoken = m_client->connection().version;
    if (isOcpi(spoken) && spoken != recorded)
        note(tr("Recorded was %1, the partner speaks %2: bodies are sent as they were recorded.").arg(displayName(recorded), displayName(spoken)));
    m_due.start(0);
}

QUrl OcpiReplay::urlOf(const OcpiConnection &connection, const ReplayStep &step, const QList<QByteArray> &rest)
{
    QUrl url = connection.endpoint(step.action, roleOf(step));
    if (url.isEmpty())
        return {};
    if (!rest.isEmpty())
        url = OcpiClient::joined(url, rest);
    if (!step.query.isEmpty())
        url.setQuery(QString::fromUtf8(step.query), QUrl::StrictMode);
    return url;
}

void OcpiReplay::sendNext()
{
    if (!isRunning() || m_open)
        return;
    if (m_next >= m_results.size()) {
        finish();
        return;
    }
    const int index = int(m_next);
    const ReplayStep &step = plan()->steps[m_next];
    const TimeUs now = utcNow();
    if (const TimeUs due = plan()->due(step, m_start); due != noTime && due > now) {
        m_due.start(int(std::min<qint64>((due - now + 999) / 1000, longestNap)));
        return;
    }
    ++m_next;
    ReplayResult &result = m_results[std::size_t(index)];
    result.sentAt = now;
    OcpiRequest request;
    request.method = step.method;
    request.module = step.action;
    request.url = urlOf(m_client->connection(), step, m_messages.rest(step));
    if (request.url.isEmpty()) {
        result.state = ReplayResult::State::NotSent;
        result.answerText = tr("The partner names no endpoint for %1.").arg(QString::fromUtf8(step.action));
        note(result.answerText);
        m_changed.push_back(index);
        m_due.start(0);
        return;
    }
    if (!step.payload.isEmpty())
        request.body = m_messages.payload(step, m_start);
    result.payload = request.body;
    result.state = ReplayResult::State::Sent;
    m_changed.push_back(index);
    m_open = true;
    m_request = m_client->send(request, [this, index](const OcpiReply &reply) { take(index, reply); });
}

void OcpiReplay::take(int index, const OcpiReply &reply)
{
    m_open = false;
    ReplayResult &result = m_results[std::size_t(index)];
    const ReplayStep &step = plan()->steps[std::size_t(index)];
    result.latency = reply.timings.total;
    result.answer = reply.body;
    result.answerText = reply.summary();
    if (reply.error == OcpiReply::Error::Cancelled)
        result.state = ReplayResult::State::Uncompared;
    else if (reply.error == OcpiReply::Error::NotAllowed || reply.error == OcpiReply::Error::BadRequest)
        result.state = ReplayResult::State::NotSent;
    else if (!reply.isHttp())
        result.state = step.answer.outcome == ReplayAnswer::Outcome::None ? ReplayResult::State::Uncompared : ReplayResult::State::Unanswered;
    else
        compare(step, reply, result);
    if (result.state == ReplayResult::State::Unanswered)
        result.differences.push_back({.kind = ReplayDifference::Kind::Outcome, .recorded = tr("an answer").toUtf8(), .live = reply.errorText.toUtf8()});
    m_changed.push_back(index);
    if (isRunning())
        m_due.start(0);
}

void OcpiReplay::compare(const ReplayStep &step, const OcpiReply &reply, ReplayResult &result) const
{
    if (step.answer.outcome != ReplayAnswer::Outcome::Http) {
        result.state = ReplayResult::State::Uncompared;
        return;
    }
    // 200 and 201 both say that it was taken.
    const bool bothGood = step.answer.httpStatus / 100 == 2 && reply.httpStatus / 100 == 2;
    if (!bothGood && step.answer.httpStatus != reply.httpStatus)
        result.differences.push_back({.kind = ReplayDifference::Kind::HttpStatus,
                                      .recorded = QByteArray::number(step.answer.httpStatus),
                                      .live = QByteArray::number(reply.httpStatus)});
    const int liveStatus = reply.envelope.statusCode;
    if (step.answer.ocpiStatus != liveStatus)
        result.differences.push_back({.kind = ReplayDifference::Kind::OcpiStatus,
                                      .recorded = QByteArray::number(step.answer.ocpiStatus),
                                      .live = QByteArray::number(liveStatus)});
    const std::optional<Json> recorded = readBody(step.answer.payload);
    const std::optional<Json> live = readBody(reply.body);
    if (recorded && live && bothGood) {
        const Json recordedData = dataOf(*recorded);
        const Json liveData = dataOf(*live);
        const CatalogObject *object = step.method == "GET" ? objectAt({step.action, step.rest, false}, plan()->parts.front().version) : nullptr;
        std::vector<ReplayDifference> found =
            plan()->order.comparison.compare(step.action, object, {recordedData, step.answer.time}, {liveData, reply.receivedAt}, nullptr);
        result.differences.insert(result.differences.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    result.state = result.differences.empty() ? ReplayResult::State::Same : ReplayResult::State::Different;
}

void OcpiReplay::finish()
{
    m_due.stop();
    m_batches.stop();
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        if (m_results[i].isDone())
            continue;
        m_results[i].state = m_results[i].state == ReplayResult::State::Sent ? ReplayResult::State::Uncompared : ReplayResult::State::NotSent;
        m_changed.push_back(int(i));
    }
    if (!m_changed.empty())
        Q_EMIT stepsChanged(std::exchange(m_changed, {}));
    end();
}

void OcpiReplay::stop()
{
    if (!isRunning())
        return;
    m_stopped = true;
    if (m_open)
        m_client->cancel(m_request);
    finish();
}

ReplayResult OcpiReplay::result(int step) const
{
    return m_results[std::size_t(step)];
}

ReplayCounts OcpiReplay::counts() const
{
    ReplayCounts counts;
    counts.steps = m_results.size();
    for (const ReplayResult &result : m_results)
        ++counts.states[int(result.state)];
    return counts;
}

QString OcpiReplay::address() const
{
    return m_client->connection().versionsUrl.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

} // namespace Roamscope
