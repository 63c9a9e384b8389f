// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated charge point of OCPP 2.x does beside charging: certificates, monitors, display, tariffs, energy
// resources. Everything it says is validated against the Catalog by the bench.
#include "chargepointbench.h"

#include "models/endpoints/certificates.h"

#include <QSslCertificate>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Roamscope;
using namespace ChargePointJson;

Q_DECLARE_METATYPE(Roamscope::ProtocolVersion)

namespace {

using Json = nlohmann::ordered_json;

void bothVersions()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21;
}

ChargePointSettings settingsOf(ProtocolVersion version)
{
    ChargePointSettings settings;
    settings.version = version;
    settings.noise = 0;
    return settings;
}

/// Signs a request as a CSMS would.
QByteArray signedBy(const CertificateAndKey &authority, const QByteArray &csr)
{
    const auto bio = [](const QByteArray &bytes) { return BIO_new_mem_buf(bytes.constData(), int(bytes.size())); };
    BIO *requestText = bio(csr);
    BIO *keyText = bio(authority.keyPem);
    BIO *issuerText = bio(authority.certificatePem);
    X509_REQ *request = PEM_read_bio_X509_REQ(requestText, nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyText, nullptr, nullptr, nullptr);
    X509 *issuer = PEM_read_bio_X509(issuerText, nullptr, nullptr, nullptr);
    QByteArray pem;
    if (request && key && issuer && X509_REQ_verify(request, X509_REQ_get0_pubkey(request)) == 1) {
        X509 *certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 0x0abc);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
        X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
        X509_set_subject_name(certificate, X509_REQ_get_subject_name(request));
        X509_set_pubkey(certificate, X509_REQ_get0_pubkey(request));
        X509_sign(certificate, key, EVP_sha256());
        BIO *out = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(out, certificate);
        char *data = nullptr;
        const long size = BIO_get_mem_data(out, &data);
        pem = QByteArray(data, size);
        BIO_free_all(out);
        X509_free(certificate);
    }
    X509_free(issuer);
    EVP_PKEY_free(key);
    X509_REQ_free(request);
    BIO_free_all(requestText);
    BIO_free_all(keyText);
    BIO_free_all(issuerText);
    return pem;
}

Json monitorOf(const char *type, double value, const char *component = "Connector", const char *variable = "AvailabilityState", int evse = 1)
{
    Json json {{"type", type}, {"value", value}, {"severity", 5}, {"component", {{"name", component}}}, {"variable", {{"name", variable}}}};
    if (evse > 0)
        json["component"]["evse"] = {{"id", evse}};
    if (qstrcmp(component, "Connector") == 0)
        json["component"]["evse"]["connectorId"] = 1;
    return json;
}

} // namespace

class TestChargePointExtras : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certificatesAreInstalled_data() { bothVersions(); }
    void certificatesAreInstalled();
    void certificatesThatAreNone_data();
    void certificatesThatAreNone();
    void certificateIsSigned_data() { bothVersions(); }
    void certificateIsSigned();
    void monitors_data() { bothVersions(); }
    void monitors();
    void monitorsAreRefused_data();
    void monitorsAreRefused();
    void monitorThreshold();
    void monitorInterval();
    void monitorLevelAndBase();
    void displayMessages_data() { bothVersions(); }
    void displayMessages();
    void tariffs();
    void tariffOfTransaction();
    void derControls();
    void derControlInTime();

private:
    static Json resultsOf(ChargePointOnTheBench &bench, const Json &monitor)
    {
        return bench.ask("SetVariableMonitoring", {{"setMonitoringData", Json::array({monitor})}}).payload["setMonitoringResult"][0];
    }
};

void TestChargePointExtras::certificatesAreInstalled()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsOf(version));
    bench.start();
    QCOMPARE(bench.askStatus("GetInstalledCertificateIds", Json::object()), QByteArray("NotFound"));
    const CertificateAndKey root = makeCertificateAuthority(QStringLiteral("Test root"), 10);
    const Json install {{"certificateType", "CSMSRootCertificate"}, {"certificate", root.certificatePem.toStdString()}};
    QCOMPARE(bench.askStatus("InstallCertificate", install), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("InstallCertificate", install), QByteArray("Accepted")); // the same again is one
    const Json reply = bench.ask("GetInstalledCertificateIds", {{"certificateType", {"CSMSRootCertificate", "V2GRootCertificate"}}}).payload;
    QCOMPARE(reply["certificateHashDataChain"].size(), std::size_t(1));
    const Json hash = reply["certificateHashDataChain"][0]["certificateHashData"];
    QCOMPARE(text(hash, "hashAlgorithm"), QByteArray("SHA256"));
    QCOMPARE(text(hash, "issuerNameHash").size(), 64);
    QByteArray serial = QSslCertificate(root.certificatePem).serialNumber().replace(":", "");
    while (serial.startsWith('0'))
        serial.remove(0, 1);
    QCOMPARE(text(hash, "serialNumber"), serial);
    QCOMPARE(bench.askStatus("GetInstalledCertificateIds", {{"certificateType", {"V2GRootCertificate"}}}), QByteArray("NotFound"));
    Json other = hash;
    other["serialNumber"] = "1234";
    QCOMPARE(bench.askStatus("DeleteCertificate", {{"certificateHashData", other}}), QByteArray("NotFound"));
    QCOMPARE(bench.askStatus("DeleteCertificate", {{"certificateHashData", hash}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("DeleteCertificate", {{"certificateHashData", hash}}), QByteArray("NotFound"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::certificatesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("pem");
    const CertificateAndKey root = makeCertificateAuthority(QStringLiteral("Root that nobody knows"), 10);
    CertificateWish wish;
    wish.commonName = QStringLiteral("Sub");
    wish.authority = true;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no certificate") << QByteArray("hello");
    QTest::newRow("a key") << root.keyPem;
    QTest::newRow("cut short") << root.certificatePem.left(root.certificatePem.size() / 2);
    QTest::newRow("of an unknown issuer") << makeCertificate(wish, &root).certificatePem;
}

void TestChargePointExtras::certificatesThatAreNone()
{
    QFETCH(QByteArray, pem);
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp201));
    bench.start();
    QCOMPARE(bench.askStatus("InstallCertificate", {{"certificateType", "MORootCertificate"}, {"certificate", pem.toStdString()}}), QByteArray("Rejected"));
    QCOMPARE(bench.askStatus("CertificateSigned", {{"certificateChain", pem.toStdString()}}), QByteArray("Rejected"));
    QCOMPARE(bench.askStatus("GetInstalledCertificateIds", Json::object()), QByteArray("NotFound"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::certificateIsSigned()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsOf(version));
    bench.start();
    bench.clear();
    const CertificateAndKey root = makeCertificateAuthority(QStringLiteral("V2G root"), 10);
    QCOMPARE(bench.askStatus("InstallCertificate", {{"certificateType", "V2GRootCertificate"}, {"certificate", root.certificatePem.toStdString()}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("TriggerMessage", {{"requestedMessage", "SignV2GCertificate"}}), QByteArray("Accepted"));
    bench.pass(1);
    QCOMPARE(bench.saidOf("SignCertificate").size(), std::size_t(1));
    const Json request = bench.saidOf("SignCertificate").front().payload;
    QCOMPARE(text(request, "certificateType"), QByteArray("V2GCertificate"));
    const QByteArray certificate = signedBy(root, text(request, "csr"));
    QVERIFY(!certificate.isEmpty());
    QCOMPARE(certificateFacts(certificate).commonName, bench.core->settings().id);
    // One for another key is not taken.
    QCOMPARE(bench.askStatus("CertificateSigned", {{"certificateChain", root.certificatePem.toStdString()}, {"certificateType", "V2GCertificate"}}), QByteArray("Rejected"));
    const Json answer {{"certificateChain", certificate.toStdString()}, {"certificateType", "V2GCertificate"}};
    QCOMPARE(bench.askStatus("CertificateSigned", answer), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("CertificateSigned", answer), QByteArray("Rejected")); // nobody waits for it any more
    const Json chains = bench.ask("GetInstalledCertificateIds", {{"certificateType", {"V2GCertificateChain"}}}).payload["certificateHashDataChain"];
    QCOMPARE(chains.size(), std::size_t(1));
    QCOMPARE(text(chains[0]["certificateHashData"], "serialNumber"), QByteArray("abc"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::monitors()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsOf(version));
    bench.start();
    bench.clear();
    QCOMPARE(bench.askStatus("GetMonitoringReport", {{"requestId", 1}}), QByteArray("EmptyResultSet"));
    const Json delta = resultsOf(bench, monitorOf("Delta", 0));
    QCOMPARE(text(delta, "status"), QByteArray("Accepted"));
    const int id = integer(delta, "id");
    QVERIFY(id > 0);
    QCOMPARE(text(resultsOf(bench, monitorOf("Delta", 0)), "status"), QByteArray("Duplicate"));
    bench.pass(3);
    QCOMPARE(bench.saidOf("NotifyEvent").size(), std::size_t(0));
    QCOMPARE(bench.core->plugIn(1), QString());
    bench.pass(3);
    QCOMPARE(bench.saidOf("NotifyEvent").size(), std::size_t(1));
    const Json event = bench.saidOf("NotifyEvent").front().payload["eventData"][0];
    QCOMPARE(text(event, "trigger"), QByteArray("Delta"));
    QCOMPARE(text(event, "actualValue"), QByteArray("Occupied"));
    QCOMPARE(integer(event, "variableMonitoringId"), id);
    QCOMPARE(bench.askStatus("GetMonitoringReport", {{"requestId", 7}, {"monitoringCriteria", {"DeltaMonitoring"}}}), QByteArray("Accepted"));
    bench.pass(1);
    QCOMPARE(bench.saidOf("NotifyMonitoringReport").size(), std::size_t(1));
    QCOMPARE(integer(bench.saidOf("NotifyMonitoringReport").front().payload, "requestId"), 7);
    QCOMPARE(bench.askStatus("GetMonitoringReport", {{"requestId", 8}, {"monitoringCriteria", {"PeriodicMonitoring"}}}), QByteArray("EmptyResultSet"));
    const Json cleared = bench.ask("ClearVariableMonitoring", {{"id", {id, 99}}}).payload["clearMonitoringResult"];
    QCOMPARE(text(cleared[0], "status"), QByteArray("Accepted"));
    QCOMPARE(text(cleared[1], "status"), QByteArray("NotFound"));
    bench.clear();
    QCOMPARE(bench.core->unplug(1), QString());
    bench.pass(3);
    QCOMPARE(bench.saidOf("NotifyEvent").size(), std::size_t(0));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::monitorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("monitor");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const Json &monitor, const char *status) { QTest::newRow(name) << dump(monitor) << QByteArray(status); };
    row("unknown component", monitorOf("Delta", 1, "Nonsense", "Power"), "UnknownComponent");
    row("unknown variable", monitorOf("Delta", 1, "EVSE", "Nonsense"), "UnknownVariable");
    row("threshold of a text", monitorOf("UpperThreshold", 1), "UnsupportedMonitorType");
    row("kind of 2.1", monitorOf("TargetDelta", 1, "EVSE", "Power"), "UnsupportedMonitorType");
    row("interval of nothing", monitorOf("Periodic", 0), "Rejected");
    Json unknown = monitorOf("Delta", 1);
    unknown["id"] = 17;
    row("replaces none", unknown, "Rejected");
    Json severe = monitorOf("Delta", 1);
    severe["severity"] = 10;
    row("severity beyond the scale", severe, "Rejected");
}

void TestChargePointExtras::monitorsAreRefused()
{
    QFETCH(QByteArray, monitor);
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp21));
    bench.start();
    QTEST(text(resultsOf(bench, Json::parse(monitor.toStdString())), "status"), "status");
    QCOMPARE(bench.askStatus("GetMonitoringReport", {{"requestId", 1}}), QByteArray("EmptyResultSet"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::monitorThreshold()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp21));
    bench.start();
    QCOMPARE(text(resultsOf(bench, monitorOf("UpperThreshold", 1000, "EVSE", "Power")), "status"), QByteArray("Accepted"));
    bench.core->plugIn(1);
    bench.core->present(1, {"CARD1", "ISO14443", {}});
    bench.pass(30);
    QVERIFY(bench.core->outlet(1)->power() > 1000);
    QCOMPARE(bench.saidOf("NotifyEvent").size(), std::size_t(1)); // once, not at each look
    QCOMPARE(text(bench.saidOf("NotifyEvent").front().payload["eventData"][0], "trigger"), QByteArray("Alerting"));
    bench.core->stop(1);
    bench.pass(10);
    QCOMPARE(bench.saidOf("NotifyEvent").size(), std::size_t(2));
    QVERIFY(flag(bench.saidOf("NotifyEvent").back().payload["eventData"][0], "cleared"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::monitorInterval()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp201));
    bench.start();
    QCOMPARE(text(resultsOf(bench, monitorOf("Periodic", 10)), "status"), QByteArray("Accepted"));
    QCOMPARE(text(resultsOf(bench, monitorOf("PeriodicClockAligned", 60)), "status"), QByteArray("Accepted"));
    bench.clear();
    bench.pass(125);
    int periodic = 0;
    for (const auto &said : bench.saidOf("NotifyEvent"))
        periodic += int(said.payload["eventData"].size());
    QVERIFY2(periodic >= 12 + 2 - 1 && periodic <= 12 + 2 + 1, qPrintable(QString::number(periodic)));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::monitorLevelAndBase()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp201));
    bench.start();
    QCOMPARE(bench.askStatus("SetMonitoringLevel", {{"severity", 10}}), QByteArray("Rejected"));
    QCOMPARE(bench.askStatus("SetMonitoringLevel", {{"severity", 4}}), QByteArray("Accepted"));
    QCOMPARE(text(resultsOf(bench, monitorOf("Delta", 0)), "status"), QByteArray("Accepted"));
    bench.core->plugIn(1);
    bench.pass(3);
    QCOMPARE(bench.saidOf("NotifyEvent").size(), std::size_t(0)); // of severity 5: not worth telling
    QCOMPARE(bench.askStatus("SetMonitoringBase", {{"monitoringBase", "All"}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("GetMonitoringReport", {{"requestId", 1}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("SetMonitoringBase", {{"monitoringBase", "FactoryDefault"}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("GetMonitoringReport", {{"requestId", 2}}), QByteArray("EmptyResultSet"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::displayMessages()
{
    QFETCH(ProtocolVersion, version);
    ChargePointOnTheBench bench(settingsOf(version));
    bench.start();
    const auto message = [](int id, const char *priority, const Json &more = Json::object()) {
        Json info {{"id", id}, {"priority", priority}, {"message", {{"format", "UTF8"}, {"content", "Welcome"}}}};
        info.update(more);
        return Json {{"message", info}};
    };
    QCOMPARE(bench.askStatus("GetDisplayMessages", {{"requestId", 1}}), QByteArray("Unknown"));
    QCOMPARE(bench.askStatus("SetDisplayMessage", message(1, "NormalCycle")), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("SetDisplayMessage", message(1, "InFront")), QByteArray("Accepted")); // in its place
    QCOMPARE(bench.askStatus("SetDisplayMessage", message(2, "NormalCycle", {{"endDateTime", "2026-01-01T00:00:10Z"}})), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("SetDisplayMessage", message(3, "NormalCycle", {{"transactionId", "none"}})), QByteArray("UnknownTransaction"));
    bench.clear();
    QCOMPARE(bench.askStatus("GetDisplayMessages", {{"requestId", 2}}), QByteArray("Accepted"));
    bench.pass(1);
    QCOMPARE(bench.saidOf("NotifyDisplayMessages").front().payload["messageInfo"].size(), std::size_t(2));
    QCOMPARE(bench.askStatus("GetDisplayMessages", {{"requestId", 3}, {"priority", "AlwaysFront"}}), QByteArray("Unknown"));
    bench.pass(15);
    QCOMPARE(bench.askStatus("GetDisplayMessages", {{"requestId", 4}, {"id", {2}}}), QByteArray("Unknown")); // its time is over
    QCOMPARE(bench.askStatus("ClearDisplayMessage", {{"id", 1}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("ClearDisplayMessage", {{"id", 1}}), QByteArray("Unknown"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::tariffs()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp21));
    bench.start();
    const auto tariff = [](const char *id, double price = 0.3) {
        return Json {{"tariffId", id}, {"currency", "EUR"}, {"energy", {{"prices", Json::array({{{"priceKwh", price}}})}}}};
    };
    const auto set = [&](int evse, const Json &json) { return bench.askStatus("SetDefaultTariff", {{"evseId", evse}, {"tariff", json}}); };
    QCOMPARE(bench.askStatus("GetTariffs", {{"evseId", 0}}), QByteArray("NoTariff"));
    QCOMPARE(set(1, tariff("T1")), QByteArray("Accepted"));
    QCOMPARE(set(2, tariff("T1")), QByteArray("Accepted"));
    QCOMPARE(set(2, tariff("T1", 0.5)), QByteArray("DuplicateTariffId"));
    QCOMPARE(set(9, tariff("T2")), QByteArray("Rejected"));
    const Json assignments = bench.ask("GetTariffs", {{"evseId", 0}}).payload["tariffAssignments"];
    QCOMPARE(assignments.size(), std::size_t(1));
    QCOMPARE(dump(assignments[0]["evseIds"]), QByteArray("[1,2]"));
    const Json cleared = bench.ask("ClearTariffs", {{"tariffIds", {"T1", "T9"}}}).payload["clearTariffsResult"];
    QCOMPARE(text(cleared[0], "status"), QByteArray("Accepted"));
    QCOMPARE(text(cleared[1], "status"), QByteArray("NoTariff"));
    QCOMPARE(bench.askStatus("GetTariffs", {{"evseId", 0}}), QByteArray("NoTariff"));
    QCOMPARE(text(bench.ask("ClearTariffs", Json::object()).payload["clearTariffsResult"][0], "status"), QByteArray("NoTariff"));
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::tariffOfTransaction()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp21));
    bench.start();
    const auto change = [&](const QByteArray &transaction, const char *currency) {
        return bench.askStatus("ChangeTransactionTariff", {{"transactionId", transaction.toStdString()}, {"tariff", {{"tariffId", "T"}, {"currency", currency}}}});
    };
    QCOMPARE(change("none", "EUR"), QByteArray("TxNotFound"));
    QCOMPARE(bench.askStatus("SetDefaultTariff", {{"evseId", 0}, {"tariff", {{"tariffId", "D"}, {"currency", "EUR"}}}}), QByteArray("Accepted"));
    bench.core->plugIn(1);
    bench.core->present(1, {"CARD1", "ISO14443", {}});
    bench.pass(5);
    const QByteArray id = bench.core->outlet(1)->transaction->id;
    QCOMPARE(change(id, "CHF"), QByteArray("NoCurrencyChange"));
    QCOMPARE(change(id, "EUR"), QByteArray("Accepted"));
    QCOMPARE(bench.ask("CostUpdated", {{"totalCost", 1.5}, {"transactionId", id.toStdString()}}).error, QByteArray());
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::derControls()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp21));
    bench.start();
    const Json curve {{"priority", 1}, {"yUnit", "PctMaxW"}, {"curveData", Json::array({{{"x", 50}, {"y", 100}}, {{"x", 51}, {"y", 0}}})}};
    const auto set = [&](const char *id, const char *type, const Json &control) {
        Json payload {{"isDefault", true}, {"controlId", id}, {"controlType", type}};
        payload.update(control);
        return bench.ask("SetDERControl", payload);
    };
    QCOMPARE(bench.askStatus("GetDERControl", {{"requestId", 1}}), QByteArray("NotFound"));
    QCOMPARE(text(set("A", "FreqWatt", {{"curve", curve}}).payload, "status"), QByteArray("Accepted"));
    QCOMPARE(text(set("X", "EnterService", {{"curve", curve}}).payload, "status"), QByteArray("Rejected")); // not what the kind needs
    const auto second = set("B", "FreqWatt", {{"curve", curve}});
    QCOMPARE(dump(second.payload["supersededIds"]), QByteArray(R"(["A"])"));
    bench.clear();
    QCOMPARE(bench.askStatus("GetDERControl", {{"requestId", 5}, {"controlType", "FreqWatt"}}), QByteArray("Accepted"));
    bench.pass(1);
    const Json report = bench.saidOf("ReportDERControl").front().payload;
    QCOMPARE(report["curve"].size(), std::size_t(2));
    QVERIFY(flag(report["curve"][0], "isSuperseded"));
    QVERIFY(!flag(report["curve"][1], "isSuperseded"));
    QCOMPARE(bench.askStatus("ClearDERControl", {{"isDefault", true}, {"controlId", "B"}}), QByteArray("Accepted"));
    QCOMPARE(bench.askStatus("ClearDERControl", {{"isDefault", true}, {"controlId", "B"}}), QByteArray("NotFound"));
    QCOMPARE(bench.saidOf("NotifyDERStartStop").size(), std::size_t(0)); // defaults neither start nor stop
    QCOMPARE(bench.invalid, QStringList());
}

void TestChargePointExtras::derControlInTime()
{
    ChargePointOnTheBench bench(settingsOf(ProtocolVersion::Ocpp21));
    bench.start();
    const auto set = [&](const char *id, int priority, const char *start) {
        return bench.askStatus("SetDERControl", {{"isDefault", false}, {"controlId", id}, {"controlType", "LimitMaxDischarge"},
                                                 {"limitMaxDischarge", {{"priority", priority}, {"pctMaxDischargePower", 50}, {"startTime", start}, {"duration", 60}}}});
    };
    QCOMPARE(set("A", 5, "2026-01-01T00:01:00Z"), QByteArray("Accepted"));
    bench.pass(30);
    QCOMPARE(bench.saidOf("NotifyDERStartStop").size(), std::size_t(0));
    bench.pass(60);
    QCOMPARE(bench.saidOf("NotifyDERStartStop").size(), std::size_t(1));
    QVERIFY(flag(bench.saidOf("NotifyDERStartStop").front().payload, "started"));
    bench.pass(60);
    QCOMPARE(bench.saidOf("NotifyDERStartStop").size(), std::size_t(2));
    QVERIFY(!flag(bench.saidOf("NotifyDERStartStop").back().payload, "started"));
    QCOMPARE(bench.askStatus("GetDERControl", {{"requestId", 1}}), QByteArray("NotFound"));
    QCOMPARE(bench.invalid, QStringList());
}

QTEST_GUILESS_MAIN(TestChargePointExtras)
#include "tst_chargepointextras.moc"
