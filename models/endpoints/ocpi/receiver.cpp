// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/receiver.h"

#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/ocpi/receivercore.h"

#include <QHostAddress>
#include <QLocale>
#include <QNetworkInterface>
#include <QThread>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int countInterval = 200; // ms

/// Hands requests over from the network thread.
class Gate final : public HttpServerHandler
{
public:
    Gate(ReceiverCore *core, std::shared_ptr<FrameSink> sink)
        : m_core(core)
        , m_sink(std::move(sink))
    {
    }
    void request(HttpServerRequest request, Answer answer) override { m_core->enqueue(std::move(request), std::move(answer)); }
    void problem(PeerProblem problem) override
    {
        if (m_sink)
            m_sink->report(problem);
        Q_EMIT m_core->problem(problem);
    }

private:
    ReceiverCore *m_core; ///< outlives the server's calls
    std::shared_ptr<FrameSink> m_sink;
};

bool isLetters(const QByteArray &text, qsizetype size, bool digits)
{
    return text.size() == size && std::ranges::all_of(text, [&](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (digits && c >= '0' && c <= '9');
    });
}

} // namespace

struct OcpiReceiver::Private
{
    std::shared_ptr<FrameSink> sink;
    OcpiReceiverSettings settings;
    ReceiverPartners partners;
    AnswerOverrides overrides;
    QMap<ProtocolVersion, OcpiStore *> stores;
    HttpServer server;
    QThread thread;
    ReceiverCore *core = nullptr; ///< lives in the thread
    QTimer counter;
    quint64 counted = 0;
    quint64 connections = 0;
};

namespace {

QList<OcpiReceiver *> &listening()
{
    static QList<OcpiReceiver *> receivers;
    return receivers;
}

} // namespace

OcpiReceiver::OcpiReceiver(std::shared_ptr<FrameSink> sink, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    qRegisterMetaType<PeerProblem>();
    d->sink = std::move(sink);
    d->thread.setObjectName(QStringLiteral("ocpi receiver"));
    connect(&d->counter, &QTimer::timeout, this, [this] {
        const quint64 counted = d->partners.counted();
        const quint64 connections = d->server.counts().connections;
        if (counted != d->counted || connections != d->connections) {
            d->counted = counted;
            d->connections = connections;
            Q_EMIT countsChanged();
        }
    });
}

OcpiReceiver::~OcpiReceiver()
{
    stop();
}

void OcpiReceiver::setSink(std::shared_ptr<FrameSink> sink)
{
    d->sink = std::move(sink);
}

void OcpiReceiver::setSettings(const OcpiReceiverSettings &settings)
{
    if (!isRunning())
        d->settings = settings;
}

QString OcpiReceiver::start(const OcpiReceiverSettings &settings)
{
    stop();
    if (!isLetters(settings.party.country, 2, false) || !isLetters(settings.party.id, 3, true))
        return tr("The party needs a country code of two letters and an id of three letters or digits, such as DE and RSC.");
    if (settings.versions.isEmpty() || !std::ranges::all_of(settings.versions, [](ProtocolVersion version) { return isOcpi(version); }))
        return tr("Choose at least one version of OCPI.");
    if (settings.role == OcpiRole::Hub && settings.versions.contains(ProtocolVersion::Ocpi211))
        return tr("OCPI 2.1.1 knows no hubs; choose 2.2.1 or 2.3.0 for a hub.");
    if (settings.tls.enabled && (settings.tls.certificatePem.isEmpty() || settings.tls.keyPem.isEmpty()))
        return tr("TLS needs a certificate and its key; choose both files, or let one be made.");
    d->settings = settings;
    while (d->settings.publicUrl.endsWith(QLatin1Char('/')))
        d->settings.publicUrl.chop(1);
    d->overrides.setRules(settings.rules);
    QMap<ProtocolVersion, OcpiStore *> stores;
    for (const ProtocolVersion version : settings.versions)
        stores.insert(version, store(version));
    d->core = new ReceiverCore(d->sink, &d->partners, &d->overrides);
    d->core->configure(d->settings, stores);
    connect(d->core, &ReceiverCore::partnersChanged, this, &OcpiReceiver::partnersChanged);
    connect(d->core, &ReceiverCore::problem, this, &OcpiReceiver::problem);
    connect(d->core, &ReceiverCore::resultReceived, this, [this](const QString &path, const QByteArray &json) {
        QString base = versionsUrl();
        base.chop(int(qstrlen("/ocpi/versions")));
        Q_EMIT resultReceived(base + path, json);
    });
    d->core->moveToThread(&d->thread);
    d->thread.start();
    const QString error = d->server.listen(settings.address, settings.port, std::make_shared<Gate>(d->core, d->sink), settings.tls, settings.limits);
    if (!error.isEmpty()) {
        stop();
        return error;
    }
    d->partners.clearCounts();
    d->counter.start(countInterval);
    listening().append(this);
    Q_EMIT stateChanged();
    return {};
}

QList<OcpiReceiver *> OcpiReceiver::running()
{
    return listening();
}

void OcpiReceiver::stop()
{
    const bool wasRunning = isRunning();
    listening().removeAll(this);
    d->server.stop();
    d->counter.stop();
    if (d->core) {
        ReceiverCore *core = std::exchange(d->core, nullptr);
        QMetaObject::invokeMethod(core, [core] { delete core; }, Qt::BlockingQueuedConnection);
        d->thread.quit();
        d->thread.wait();
    }
    if (wasRunning)
        Q_EMIT stateChanged();
}

bool OcpiReceiver::isRunning() const
{
    return d->server.isListening();
}

const OcpiReceiverSettings &OcpiReceiver::settings() const
{
    return d->settings;
}

quint16 OcpiReceiver::port() const
{
    return d->server.port();
}

QString OcpiReceiver::versionsUrl() const
{
    if (!d->settings.publicUrl.isEmpty())
        return d->settings.publicUrl + QLatin1String("/versions");
    QString host = d->settings.address.isEmpty() ? QStringLiteral("127.0.0.1") : d->settings.address;
    const QHostAddress address(host);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)) {
        // Partners need one that leads here from elsewhere.
        host = QStringLiteral("127.0.0.1");
        for (const QHostAddress &each : QNetworkInterface::allAddresses()) {
            if (!each.isLoopback() && each.protocol() == QAbstractSocket::IPv4Protocol) {
                host = each.toString();
                break;
            }
        }
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        host = QLatin1Char('[') + host + QLatin1Char(']');
    }
    return QStringLiteral("%1://%2:%3/ocpi/versions").arg(d->settings.tls.enabled ? QStringLiteral("https") : QStringLiteral("http"), host).arg(port());
}

QString OcpiReceiver::responseUrl(const QByteArray &module, ProtocolVersion version)
{
    QString base = versionsUrl();
    base.chop(int(qstrlen("/versions")));
    return base + QLatin1String("/emsp/") + versionNumber(version) + QLatin1Char('/') + QString::fromUtf8(module) + QLatin1String("/result/")
        + QString::fromLatin1(OcpiClient::freshId());
}

OcpiStore *OcpiReceiver::store(ProtocolVersion version)
{
    OcpiStore *&store = d->stores[version];
    if (!store)
        store = new OcpiStore(version, this);
    return store;
}

OcpiStore *OcpiReceiver::store()
{
    return store(d->settings.versions.isEmpty() ? ProtocolVersion::Ocpi221 : d->settings.versions.first());
}

OcpiStore *OcpiReceiver::storeFor(const DatasetPtr &dataset, QString *error)
{
    if (!dataset || dataset->isEmpty()) {
        if (error)
            *error = tr("There is no OCPI object in it.");
        return nullptr;
    }
    ProtocolVersion version = dataset->version();
    if (!d->settings.versions.contains(version)) {
        using Certainty = DocumentReport::Certainty;
        const Certainty certainty = dataset->facts().versionCertainty;
        if (certainty == Certainty::Certain || certainty == Certainty::Given) {
            if (error)
                *error = tr("These are objects of %1, which this receiver does not offer; add the version first.").arg(displayName(version));
            return nullptr;
        }
        version = d->settings.versions.first();
    }
    return store(version);
}

qint64 OcpiReceiver::load(const DatasetPtr &dataset, QString *error)
{
    OcpiStore *target = storeFor(dataset, error);
    return target ? target->load(dataset, d->settings.party) : 0;
}

QString OcpiReceiver::invite(const QString &name, const QByteArray &token)
{
    OcpiReceiverPartner partner;
    partner.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    partner.name = name.isEmpty() ? tr("Partner %1").arg(QLocale().toString(d->partners.all().size() + 1)) : name;
    partner.token = token.isEmpty() ? OcpiTokens::fresh() : token;
    d->partners.set(partner);
    Q_EMIT partnersChanged();
    return partner.id;
}

void OcpiReceiver::setPartner(const OcpiReceiverPartner &partner)
{
    d->partners.set(partner);
    Q_EMIT partnersChanged();
}

void OcpiReceiver::removePartner(const QString &id)
{
    if (d->partners.remove(id))
        Q_EMIT partnersChanged();
}

QList<OcpiReceiverPartner> OcpiReceiver::partners() const
{
    return d->partners.all();
}

AnswerOverrides &OcpiReceiver::overrides()
{
    return d->overrides;
}

void OcpiReceiver::setCommandPolicy(const OcpiCommandPolicy &policy)
{
    d->settings.commands = policy;
    if (d->core)
        QMetaObject::invokeMethod(d->core, [core = d->core, policy] { core->setCommandPolicy(policy); }, Qt::QueuedConnection);
}

void OcpiReceiver::setHosts(const QStringList &hosts)
{
    d->settings.hosts = hosts;
    if (d->core)
        QMetaObject::invokeMethod(d->core, [core = d->core, hosts] { core->setHosts(hosts); }, Qt::QueuedConnection);
}

QList<OcpiRequestCount> OcpiReceiver::requestCounts() const
{
    return d->partners.counts();
}

HttpServerCounts OcpiReceiver::serverCounts() const
{
    return d->server.counts();
}

} // namespace Roamscope
