// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/centralsystem.h"

#include "models/endpoints/centralsystemlink.h"

#include <QMetaType>

namespace Roamscope {

namespace {

constexpr int batchInterval = 100; // ms

QList<CentralSystem *> &listening()
{
    static QList<CentralSystem *> systems;
    return systems;
}

} // namespace

CentralSystem::CentralSystem(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(batchInterval);
    connect(&m_timer, &QTimer::timeout, this, &CentralSystem::collect);
}

CentralSystem::~CentralSystem()
{
    listening().removeAll(this);
    if (m_core) {
        m_core->setWaker({});
        m_core->stop();
    }
}

QString CentralSystem::start(const CentralSystemSettings &settings)
{
    stop();
    auto core = std::make_shared<CentralSystemCore>();
    core->setWaker([this] { QMetaObject::invokeMethod(this, &CentralSystem::hear, Qt::QueuedConnection); });
    const QString error = core->start(settings);
    if (!error.isEmpty()) {
        core->setWaker({});
        return error;
    }
    m_core = std::move(core);
    m_rules = settings.rules;
    for (auto watched = m_watched.cbegin(); watched != m_watched.cend(); ++watched)
        m_core->reconfigure([&watched](CentralSystemConfig &config) { config.watchedActions.insert(watched.key()); });
    m_timer.start();
    listening().append(this);
    Q_EMIT runningChanged(true);
    return {};
}

void CentralSystem::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    listening().removeAll(this);
    // Whoever hears of the end may begin anew at once.
    const std::shared_ptr<CentralSystemCore> core = std::move(m_core);
    m_core.reset();
    core->stop();
    core->setWaker({});
    deliver(*core);
    Q_EMIT runningChanged(false);
}

bool CentralSystem::isRunning() const
{
    return m_core != nullptr;
}

QList<CentralSystem *> CentralSystem::running()
{
    return listening();
}

quint16 CentralSystem::port() const
{
    return m_core ? m_core->port() : quint16(0);
}

void CentralSystem::setRules(const QList<AnswerRule> &rules)
{
    m_rules = rules;
    if (!m_core)
        return;
    m_core->reconfigure([&rules](CentralSystemConfig &config) {
        config.settings.rules = rules;
        ++config.ruleGeneration;
        config.ruleHits = std::make_shared<std::vector<std::atomic<quint64>>>(std::size_t(rules.size()));
    });
}

QList<AnswerRule> CentralSystem::rules() const
{
    return m_rules;
}

QList<quint64> CentralSystem::ruleHits() const
{
    QList<quint64> hits;
    const std::shared_ptr<const CentralSystemConfig> config = m_core ? m_core->config() : nullptr;
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        hits.append(config && config->ruleHits && std::size_t(i) < config->ruleHits->size() ? (*config->ruleHits)[std::size_t(i)].load() : 0);
    return hits;
}

void CentralSystem::setTokens(const TokenList &tokens)
{
    if (m_core)
        m_core->reconfigure([&tokens](CentralSystemConfig &config) { config.settings.tokens = tokens; });
}

void CentralSystem::setAcceptBoot(bool accept)
{
    if (m_core)
        m_core->reconfigure([accept](CentralSystemConfig &config) { config.settings.acceptBoot = accept; });
}

void CentralSystem::setSink(std::shared_ptr<FrameSink> sink)
{
    if (m_core)
        m_core->reconfigure([&sink](CentralSystemConfig &config) { config.settings.sink = sink; });
}

QList<StationInfo> CentralSystem::stations() const
{
    QList<StationInfo> infos;
    if (m_core) {
        for (const std::shared_ptr<CentralSystemStation> &station : m_core->stations())
            infos.append(station->snapshot());
    }
    return infos;
}

std::optional<StationInfo> CentralSystem::station(const QByteArray &id) const
{
    const std::shared_ptr<CentralSystemStation> found = m_core ? m_core->station(id) : nullptr;
    return found ? std::optional(found->snapshot()) : std::nullopt;
}

void CentralSystem::call(const QByteArray &station, const QByteArray &action, const QByteArray &payload, Callback callback)
{
    const std::shared_ptr<CentralSystemLink> link = m_core ? m_core->linkOf(station) : nullptr;
    if (!link) {
        if (callback)
            QMetaObject::invokeMethod(this, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
        return;
    }
    link->link()->call(action, payload, [weak = std::weak_ptr(m_core), callback = std::move(callback)](const OcppAnswer &answer) {
        if (const std::shared_ptr<CentralSystemCore> core = weak.lock())
            core->finishCall(callback, answer);
    });
}

void CentralSystem::sendUnconfirmed(const QByteArray &station, const QByteArray &action, const QByteArray &payload)
{
    if (const std::shared_ptr<CentralSystemLink> link = m_core ? m_core->linkOf(station) : nullptr)
        link->link()->sendUnconfirmed(action, payload);
}

bool CentralSystem::sendRaw(const QByteArray &station, const QByteArray &text)
{
    const std::shared_ptr<CentralSystemLink> link = m_core ? m_core->linkOf(station) : nullptr;
    if (!link)
        return false;
    link->link()->sendRaw(text);
    return true;
}

void CentralSystem::disconnectStation(const QByteArray &station, quint16 code, const QByteArray &reason)
{
    const std::shared_ptr<CentralSystemLink> link = m_core ? m_core->linkOf(station) : nullptr;
    if (const std::shared_ptr<WebSocketConnection> connection = link ? link->connection() : nullptr)
        connection->close(code, reason);
}

void CentralSystem::ping(const QByteArray &station)
{
    const std::shared_ptr<CentralSystemLink> link = m_core ? m_core->linkOf(station) : nullptr;
    if (const std::shared_ptr<WebSocketConnection> connection = link ? link->connection() : nullptr)
        connection->ping();
}

void CentralSystem::watchAction(const QByteArray &action)
{
    m_watched[action] += 1;
    if (m_core)
        m_core->reconfigure([&action](CentralSystemConfig &config) { config.watchedActions.insert(action); });
}

void CentralSystem::unwatchAction(const QByteArray &action)
{
    const auto watched = m_watched.find(action);
    if (watched == m_watched.end() || --*watched > 0)
        return;
    m_watched.erase(watched);
    if (m_core)
        m_core->reconfigure([&action](CentralSystemConfig &config) { config.watchedActions.remove(action); });
}

// What should not wait: connections, answers, requests that somebody looks for.
void CentralSystem::hear()
{
    // Whoever hears of it may stop us.
    if (const std::shared_ptr<CentralSystemCore> core = m_core)
        deliver(*core);
}

void CentralSystem::deliver(CentralSystemCore &core)
{
    const CentralSystemCore::News news = core.takeNews();
    for (const auto &[station, isConnected] : news.connections) {
        if (isConnected)
            Q_EMIT stationConnected(station);
        else
            Q_EMIT stationDisconnected(station);
    }
    for (const PeerProblem &one : news.problems)
        Q_EMIT problem(one);
    for (const CentralSystemCore::News::Request &request : news.requests)
        Q_EMIT requestReceived(request.station, request.action, request.payload);
    for (const auto &[callback, answer] : news.answers)
        callback(answer);
}

void CentralSystem::collect()
{
    if (!m_core)
        return;
    const QList<QByteArray> changed = m_core->takeChanged();
    hear();
    if (!changed.isEmpty())
        Q_EMIT stationsChanged(changed);
}

} // namespace Roamscope
