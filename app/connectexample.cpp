// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectexample.h"

#include "models/endpoints/endpointlist.h"
#include "models/endpoints/websocketclient.h"
#include "widgets/connect/centralsystempage.h"
#include "widgets/connect/connectpage.h"

#include <QAction>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>

namespace Roamscope {

namespace {

const QString exampleId = QStringLiteral("example");
constexpr int startPause = 50; ///< ms between two looks whether the central system listens
constexpr int startTime = 10'000; ///< ms

QByteArray moment(int offset)
{
    return QDateTime::currentDateTimeUtc().addMSecs(offset).toString(Qt::ISODateWithMs).toUtf8();
}

} // namespace

/// Sends one text after the other, each when the one before was answered.
class ConnectExample::Caller : public WebSocketHandler
{
public:
    Caller(QByteArray station, QByteArray subprotocolName, QList<QByteArray> texts)
        : id(std::move(station))
        , subprotocol(std::move(subprotocolName))
        , m_texts(std::move(texts))
    {}

    void opened(const std::shared_ptr<WebSocketConnection> &connection) override
    {
        m_connection = connection;
        sendNext(*connection);
    }
    void text(WebSocketConnection &connection, const QByteArray &message) override
    {
        if (!message.startsWith("[3"))
            return;
        static constexpr QByteArrayView member("\"transactionId\":");
        if (const qsizetype at = message.indexOf(member); at >= 0)
            m_transaction = QByteArray::number(message.mid(at + member.size()).split(',').constFirst().split('}').constFirst().trimmed().toLongLong());
        sendNext(connection);
    }
    void closed(WebSocketConnection &, const WebSocketClose &) override { m_connection.reset(); }
    void failed(const WebSocketFailure &) override { isDone = true; }

    const QByteArray id;
    const QByteArray subprotocol;
    std::atomic_bool isDone = false;

private:
    void sendNext(WebSocketConnection &connection)
    {
        if (m_next < m_texts.size())
            connection.send(QByteArray(m_texts.at(m_next++)).replace("%transaction%", m_transaction));
        else
            isDone = true;
    }
    const QList<QByteArray> m_texts;
    qsizetype m_next = 0;
    QByteArray m_transaction {"0"};
    std::shared_ptr<WebSocketConnection> m_connection;
};

ConnectExample::ConnectExample(EndpointList *list, ConnectPage *page)
    : m_page(page)
{
    const auto status = [](int number, int connector, const char *name, const char *error, int offset) {
        return QByteArray("[2,\"s") + QByteArray::number(number) + "\",\"StatusNotification\",{\"connectorId\":" + QByteArray::number(connector) + ",\"errorCode\":\"" + error
            + "\",\"status\":\"" + name + "\",\"timestamp\":\"" + moment(offset) + "\"}]";
    };
    constexpr int behind = -2400;
    constexpr int ahead = 71'000;
    m_callers.push_back(std::make_shared<Caller>("DEPOT-01", "ocpp1.6",
        QList<QByteArray> {R"([2,"1","BootNotification",{"chargePointVendor":"Lumen","chargePointModel":"DC 150","firmwareVersion":"4.2.1","chargePointSerialNumber":"LU-00815"}])",
                           status(2, 0, "Available", "NoError", behind), status(3, 1, "Preparing", "NoError", behind), R"([2,"4","Authorize",{"idTag":"04A1B2C3"}])",
                           QByteArray(R"([2,"5","StartTransaction",{"connectorId":1,"idTag":"04A1B2C3","meterStart":120450,"timestamp":")") + moment(behind) + "\"}]",
                           status(6, 1, "Charging", "NoError", behind), status(7, 2, "Available", "NoError", behind),
                           QByteArray(R"([2,"8","MeterValues",{"connectorId":1,"transactionId":%transaction%,"meterValue":[{"timestamp":")") + moment(behind) + R"(","sampledValue":[{"value":"133870"}]}]}])"}));
    m_callers.push_back(std::make_shared<Caller>("DEPOT-02", "ocpp1.6",
        QList<QByteArray> {R"([2,"1","BootNotification",{"chargePointVendor":"Lumen","chargePointModel":"DC 150","firmwareVersion":"4.1.0"}])",
                           status(2, 0, "Available", "NoError", ahead), status(3, 1, "Available", "NoError", ahead), status(4, 2, "Faulted", "GroundFailure", ahead)}));
    m_callers.push_back(std::make_shared<Caller>("GARAGE-07", "ocpp2.0.1",
        QList<QByteArray> {R"([2,"1","BootNotification",{"reason":"PowerUp","chargingStation":{"vendorName":"Otto","model":"AC 22"}}])",
                           QByteArray(R"([2,"2","StatusNotification",{"timestamp":")") + moment(0) + R"(","connectorStatus":"Occupied","evseId":1,"connectorId":1}])",
                           QByteArray(R"([2,"3","StatusNotification",{"timestamp":")") + moment(0) + R"(","connectorStatus":"Available","evseId":2,"connectorId":1}])"}));

    // Read, not added: an edit would be written to the workspace.
    list->read(nlohmann::ordered_json::parse(R"({"endpoints": [
        {"id": "example", "kind": "central-system", "name": "Test bench",
         "settings": {"address": "127.0.0.1", "port": 0, "versions": ["1.6", "2.0.1", "2.1"], "tokens": "04A1B2C3\n04FFEE11,Blocked"}},
        {"id": "example-proxy", "kind": "proxy", "name": "Depot to its back-end", "settings": {"upstream": "wss://csms.example.com/ocpp"}}]})"));
    page->setCurrent(exampleId);
    EndpointPage *endpoint = page->pageOf(exampleId);
    endpoint->start();
    // It listens as soon as the secrets were looked up.
    auto *timer = new QTimer(page);
    QElapsedTimer since;
    since.start();
    QObject::connect(timer, &QTimer::timeout, page, [this, timer, endpoint, since] {
        const quint16 port = static_cast<CentralSystemPage *>(endpoint)->system()->port();
        if (port == 0 && since.elapsed() < startTime)
            return;
        timer->deleteLater();
        for (const std::shared_ptr<Caller> &caller : m_callers) {
            auto client = std::make_unique<WebSocketClient>();
            client->open({.url = "ws://127.0.0.1:" + QByteArray::number(port) + '/' + caller->id, .subprotocols = {caller->subprotocol}}, caller);
            m_clients.push_back(std::move(client));
        }
    });
    timer->start(startPause);
}

ConnectExample::~ConnectExample() = default;

bool ConnectExample::isReady() const
{
    return std::all_of(m_callers.begin(), m_callers.end(), [](const std::shared_ptr<Caller> &caller) { return caller->isDone.load(); });
}

void ConnectExample::showStations()
{
    if (auto *page = dynamic_cast<CentralSystemPage *>(m_page->pageOf(exampleId))) {
        page->setCurrentStation(m_callers.front()->id);
        page->showView(CentralSystemPage::View::Stations);
    }
}

} // namespace Roamscope
