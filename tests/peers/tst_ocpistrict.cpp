// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "receiverharness.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

namespace {

constexpr int patience = 60'000; // ms; node may be slow to start beside others

} // namespace

/// Our receiver against a partner in JavaScript that registers, asks for everything and checks each answer with ajv
/// against schemas made from the specification's tables.
class TestOcpiStrict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_data();
    void everything();
};

void TestOcpiStrict::everything_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("role");
    for (const char *version : {"2.1.1", "2.2.1", "2.3.0"}) {
        QTest::addRow("CPO in %s", version) << QByteArray(version) << int(OcpiRole::Cpo);
        QTest::addRow("eMSP in %s", version) << QByteArray(version) << int(OcpiRole::Emsp);
    }
    QTest::newRow("hub in 2.2.1") << QByteArray("2.2.1") << int(OcpiRole::Hub);
}

void TestOcpiStrict::everything()
{
    QFETCH(QByteArray, version);
    QFETCH(int, role);
    const QString facts = QDir::cleanPath(QStringLiteral(SHARED_DATA "/../facts/ocpi-fields.json"));
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    if (!QFile::exists(facts))
        QSKIP("the list of OCPI fields is not here (../shared/facts/ocpi-fields.json)");
    if (node.isEmpty() || !QDir(modules + QStringLiteral("/node_modules/ajv")).exists())
        QSKIP("ajv is not installed: npm or the network was missing when the peers were set up");

    const ProtocolVersion protocol = protocolVersionFromText(version);
    const bool is211 = protocol == ProtocolVersion::Ocpi211;
    ReceiverSite site = receiverSite(OcpiRole(role), {protocol});
    site.receiver->removePartner(QStringLiteral("test"));
    OcpiStore *store = site.receiver->store(protocol);
    const OcpiParty cpo {"DE", "QMO"};
    const auto put = [&](OcpiStoreModule module, const char *object, const QByteArray &id, Json members) {
        if (is211) {
            members.erase("country_code");
            members.erase("party_id");
        }
        const bool isToken = module == OcpiStoreModule::Tokens;
        store->put({module, isToken ? OcpiParty {"NL", "FHR"} : cpo, id, isToken ? QByteArray("RFID") : QByteArray()}, sampleText(protocol, object, members));
    };
    for (int i = 0; i < 5; ++i) {
        const std::string id = "X" + std::to_string(i);
        const Json mine {{"country_code", "DE"}, {"party_id", "QMO"}, {"id", id}};
        Json evse = sampleObject(protocol, "EVSE", {{"uid", "E" + std::to_string(i)}});
        evse["connectors"] = Json::array({sampleObject(protocol, "Connector", {{"id", "1"}})});
        Json location = mine;
        location["evses"] = Json::array({evse});
        put(OcpiStoreModule::Locations, "Location", QByteArray::fromStdString(id), location);
        put(OcpiStoreModule::Sessions, "Session", QByteArray::fromStdString(id), mine);
        put(OcpiStoreModule::Cdrs, "CDR", QByteArray::fromStdString(id), mine);
        put(OcpiStoreModule::Tariffs, "Tariff", QByteArray::fromStdString(id), mine);
        put(OcpiStoreModule::Tokens, "Token", QByteArray::fromStdString(id), {{"country_code", "NL"}, {"party_id", "FHR"}, {"uid", id}, {"type", "RFID"}});
    }
    put(OcpiStoreModule::Sessions, "Session", "SESSION", {{"country_code", "DE"}, {"party_id", "QMO"}, {"id", "SESSION"}});
    put(OcpiStoreModule::Tokens, "Token", "TOKEN", {{"country_code", "NL"}, {"party_id", "FHR"}, {"uid", "TOKEN"}, {"type", "RFID"}, {"valid", true}});
    site.receiver->invite(QStringLiteral("strict"), "token-a");

    QProcess peer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OCPI_TOKEN"), QStringLiteral("token-a"));
    peer.setProcessEnvironment(environment);
    peer.start(node, {QStringLiteral(SOURCE_DIR "/tests/peers/ocpistrict.cjs"), QStringLiteral("--modules"), modules, QStringLiteral("--facts"), facts,
                      QStringLiteral("--url"), site.receiver->versionsUrl(), QStringLiteral("--version"), QString::fromLatin1(version),
                      QStringLiteral("--role"), OcpiRole(role) == OcpiRole::Cpo ? QStringLiteral("EMSP") : QStringLiteral("CPO")});
    QTRY_COMPARE_WITH_TIMEOUT(peer.state(), QProcess::NotRunning, patience);
    const QByteArray output = peer.readAllStandardOutput();
    const Json result = Json::parse(output.begin(), output.end(), nullptr, false);
    QVERIFY2(result.is_object(), peer.readAllStandardError().left(2000));
    QByteArray problems;
    for (const Json &problem : result["problems"])
        problems += QByteArray::fromStdString(problem.get<std::string>()) + '\n';
    QVERIFY2(problems.isEmpty(), problems.left(3000));
    QVERIFY(result["checked"].size() >= 4);
}

QTEST_GUILESS_MAIN(TestOcpiStrict)
#include "tst_ocpistrict.moc"
