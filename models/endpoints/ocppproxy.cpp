// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocppproxy.h"

#include "models/endpoints/networkthread.h"
#include "models/endpoints/proxylink.h"

#include <algorithm>

namespace Roamscope {

class OcppProxy::Core : public WebSocketAcceptor, public std::enable_shared_from_this<OcppProxy::Core>
{
public:
    explicit Core(std::shared_ptr<FrameSink> sink)
        : thread(NetworkThread::shared())
        , context(std::make_shared<ProxyContext>())
        , server(thread)
    {
        context->thread = thread;
        context->sink = std::move(sink);
    }
    void decide(const WebSocketRequest &request, Answer answer) override
    {
        prune();
        auto link = std::make_shared<ProxyLink>(context, request);
        links.push_back(link);
        link->begin(std::move(answer));
    }
    void problem(PeerProblem problem) override
    {
        if (context->sink)
            context->sink->report(std::move(problem));
    }
    void prune()
    {
        std::erase_if(links, [](const std::shared_ptr<ProxyLink> &link) { return link->isOver(); });
    }
    // The newest one, where a charger has just come back.
    std::shared_ptr<ProxyLink> find(const QByteArray &chargePoint)
    {
        prune();
        const auto found = std::find_if(links.rbegin(), links.rend(), [&](const std::shared_ptr<ProxyLink> &link) {
            return link->info().chargePoint == chargePoint;
        });
        return found == links.rend() ? nullptr : *found;
    }

    const std::shared_ptr<NetworkThread> thread;
    const std::shared_ptr<ProxyContext> context;
    WebSocketServer server;
    std::vector<std::shared_ptr<ProxyLink>> links;
};

OcppProxy::OcppProxy(std::shared_ptr<FrameSink> sink)
    : m_core(std::make_shared<Core>(std::move(sink)))
{
}

OcppProxy::~OcppProxy()
{
    setLinksChanged({});
    stop();
}

QString OcppProxy::start(const OcppProxySettings &settings)
{
    WebSocketAddress upstream;
    QString error = WebSocketAddress::parse(settings.upstream, &upstream);
    if (!error.isEmpty())
        return error;
    if (upstream.secure) {
        TlsOptions tls = settings.upstreamTls;
        tls.enabled = true;
        error = tls.check(false);
        if (!error.isEmpty())
            return error;
    }
    m_core->thread->run([&] {
        m_core->context->settings = settings;
        m_core->context->rules.setRules(settings.rules);
        m_core->context->statistics = {};
        m_core->context->latencies.fill(0);
    });
    WebSocketServerSettings listen = settings.listen;
    listen.limits.pingInterval = {}; // pings are the two ends' own affair
    return m_core->server.listen(listen, m_core);
}

void OcppProxy::stop()
{
    m_core->thread->run([this] {
        m_core->server.stop();
        for (const auto &link : std::exchange(m_core->links, {}))
            link->close(1001, "going away");
        m_core->context->settle();
    });
}

bool OcppProxy::isRunning() const
{
    return m_core->server.isListening();
}

quint16 OcppProxy::port() const
{
    return m_core->server.port();
}

void OcppProxy::setRules(std::vector<ProxyRule> rules)
{
    m_core->thread->run([&] { m_core->context->rules.setRules(std::move(rules)); });
}

bool OcppProxy::inject(const QByteArray &chargePoint, ProxyDirection direction, const QByteArray &text)
{
    bool done = false;
    m_core->thread->run([&] {
        const auto link = m_core->find(chargePoint);
        done = link && link->inject(direction, text);
    });
    return done;
}

bool OcppProxy::disconnect(const QByteArray &chargePoint, quint16 code)
{
    bool done = false;
    m_core->thread->run([&] {
        if (const auto link = m_core->find(chargePoint)) {
            link->close(code, {});
            done = true;
        }
    });
    return done;
}

std::vector<ProxyLinkInfo> OcppProxy::links() const
{
    std::vector<ProxyLinkInfo> list;
    m_core->thread->run([&] {
        m_core->prune();
        for (const auto &link : m_core->links)
            list.push_back(link->info());
    });
    std::stable_sort(list.begin(), list.end(), [](const ProxyLinkInfo &left, const ProxyLinkInfo &right) {
        return left.chargePoint < right.chargePoint;
    });
    return list;
}

OcppProxyStatistics OcppProxy::statistics() const
{
    OcppProxyStatistics statistics;
    m_core->thread->run([&] {
        statistics = m_core->context->statistics;
        statistics.latencyMedian = m_core->context->latencyAt(0.5);
        statistics.latency99 = m_core->context->latencyAt(0.99);
    });
    return statistics;
}

std::vector<quint64> OcppProxy::ruleHits() const
{
    std::vector<quint64> hits;
    m_core->thread->run([&] { hits = m_core->context->rules.hits(); });
    return hits;
}

void OcppProxy::setLinksChanged(std::function<void()> changed)
{
    m_core->thread->run([&] { m_core->context->linksChanged = std::move(changed); });
}

} // namespace Roamscope
