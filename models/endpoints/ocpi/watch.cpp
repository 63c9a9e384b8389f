// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/watch.h"

#include "models/endpoints/ocpi/pull.h"

namespace Roamscope {

namespace {

constexpr int tickInterval = 1000; // ms

TimeUs wallTime()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

OcpiWatch::OcpiWatch(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_freshness.tick(wallTime());
        tell();
    });
    connect(&m_poll, &QTimer::timeout, this, &OcpiWatch::ask);
}

OcpiWatch::~OcpiWatch()
{
    m_pull.reset();
}

void OcpiWatch::poll(const OcpiConnection &connection, const OcpiTokens &tokens, std::shared_ptr<FrameSink> sink, int seconds)
{
    m_pull.reset();
    m_client = std::make_unique<OcpiClient>(connection, tokens, std::move(sink));
    m_held = std::make_unique<OcpiStore>(connection.version);
    m_since = {};
    m_tick.start();
    m_poll.start(std::max(seconds, 1) * 1000);
    ask();
}

void OcpiWatch::follow(OcpiStore *store)
{
    disconnect(m_followed);
    m_tick.start();
    m_followed = connect(store, &OcpiStore::changed, this, [this, store](const QList<OcpiStoreChange> &changes) {
        for (const OcpiStoreChange &change : changes) {
            if (change.kind == OcpiStoreChange::Kind::Delete || int(change.key.module) >= ocpiModuleCount)
                continue;
            if (const std::optional<OcpiStored> stored = store->find(change.key))
                m_freshness.update(OcpiModule(change.key.module), stored->json, change.time);
        }
        tell();
    });
}

void OcpiWatch::stop()
{
    disconnect(m_followed);
    m_poll.stop();
    m_tick.stop();
    if (m_pull)
        m_pull->cancel();
    Q_EMIT changed();
}

bool OcpiWatch::isRunning() const
{
    return m_tick.isActive();
}

DatasetPtr OcpiWatch::dataset() const
{
    if (!m_held || !m_client)
        return {};
    const OcpiConnection &connection = m_client->connection();
    const DatasetRole role = connection.theirRole == OcpiRole::Cpo ? DatasetRole::Cpo : DatasetRole::Emsp;
    return m_held->snapshot(role, connection.name, QString::fromUtf8(connection.theirs.text()));
}

void OcpiWatch::ask()
{
    if (m_pull && m_pull->isRunning())
        return; // the one before is slower than the interval
    const QDateTime began = QDateTime::currentDateTimeUtc();
    m_pull = std::make_unique<OcpiPull>(m_client.get());
    connect(m_pull.get(), &OcpiPull::finished, this, [this, began](const OcpiPullResult &result) {
        const TimeUs now = wallTime();
        m_lastPoll = QDateTime::currentDateTimeUtc();
        for (const OcpiPullProgress &progress : result.modules) {
            const std::optional<OcpiModule> module = moduleFromId(QString::fromUtf8(progress.module));
            if (!module || progress.state == OcpiPullProgress::State::Cancelled)
                continue;
            if (progress.state == OcpiPullProgress::State::Failed)
                m_freshness.failed(*module, false, progress.error, now);
            else
                m_freshness.polled(*module, now);
        }
        if (result.dataset)
            take(result.dataset);
        // What failed is asked for again from where it was.
        if (result.isOk())
            m_since = began.addSecs(-overlap);
        tell();
    });
    OcpiPullOptions options;
    options.from = m_since;
    options.retries = 1;
    options.resume = false;
    m_pull->start(options);
}

void OcpiWatch::take(const DatasetPtr &dataset)
{
    const TimeUs now = wallTime();
    for (const OcpiModule module : allOcpiModules) {
        for (const DatasetElement &element : dataset->elements(module))
            m_freshness.update(module, dataset->bytes(element), now);
    }
    m_held->load(dataset, m_client->connection().theirs);
}

void OcpiWatch::tell()
{
    for (const FreshnessNotice &notice : m_freshness.takeNew())
        Q_EMIT noticed(notice);
    Q_EMIT changed();
}

} // namespace Roamscope
