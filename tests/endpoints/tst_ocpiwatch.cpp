// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverharness.h"

#include "models/capture/isotime.h"
#include "models/endpoints/ocpi/examinationpartner.h"
#include "models/endpoints/ocpi/freshness.h"

#include <QTest>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

namespace {

constexpr int longWait = 20'000;
constexpr TimeUs second = 1'000'000;

TimeUs at(const char *time)
{
    return parseIsoTime(time);
}

} // namespace

class TestOcpiWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAndSilence();
    void delayedCdrs_data();
    void delayedCdrs();
    void failures();
    void tokenEffect();
    void hostileObjects();
    void partnerBehaves();
    void partnerMisbehaves();
};

void TestOcpiWatch::agesAndSilence()
{
    Freshness freshness;
    FreshnessLimits limits;
    limits.silence = 600;
    freshness.setLimits(limits);
    const TimeUs start = at("2026-01-01T10:00:00Z");
    freshness.tick(start);
    QVERIFY(freshness.takeNew().isEmpty()); // nothing was ever heard: no silence
    freshness.update(OcpiModule::Locations, R"({"id":"L1","last_updated":"2026-01-01T09:59:00Z"})", start);
    freshness.update(OcpiModule::Locations, R"({"id":"l1","last_updated":"2026-01-01T09:58:00Z"})", start + 10 * second);
    const FreshnessRow &row = freshness.rows()[0];
    QCOMPARE(row.objects, 1);
    QCOMPARE(row.updates, 2);
    QCOMPARE(row.age(start), 60);
    QCOMPARE(row.silence(start + 70 * second), 60);
    QCOMPARE(freshness.rows()[1].age(start), -1);
    freshness.tick(start + 609 * second);
    QVERIFY(freshness.takeNew().isEmpty());
    freshness.tick(start + 610 * second);
    freshness.tick(start + 900 * second); // told once
    QList<FreshnessNotice> notices = freshness.takeNew();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].kind, FreshnessNotice::Kind::Silence);
    QVERIFY(!notices[0].text().isEmpty());
    QVERIFY(row.isSilent);
    freshness.update(OcpiModule::Locations, R"({"id":"L2"})", start + 1000 * second);
    notices = freshness.takeNew();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].kind, FreshnessNotice::Kind::Recovered);
    QVERIFY(!row.isSilent);
}

void TestOcpiWatch::delayedCdrs_data()
{
    QTest::addColumn<QByteArray>("cdr");
    QTest::addColumn<bool>("late");
    QTest::newRow("in time") << QByteArray(R"({"id":"1","end_date_time":"2026-01-01T10:00:00Z","last_updated":"2026-01-01T10:30:00Z"})") << false;
    QTest::newRow("late") << QByteArray(R"({"id":"1","end_date_time":"2026-01-01T10:00:00Z","last_updated":"2026-01-03T10:30:00Z"})") << true;
    QTest::newRow("late, 2.1.1") << QByteArray(R"({"id":"1","stop_date_time":"2026-01-01T10:00:00Z","last_updated":"2026-01-03T10:30:00Z"})") << true;
    QTest::newRow("late by arrival") << QByteArray(R"({"id":"1","end_date_time":"2026-01-01T10:00:00Z"})") << true;
    QTest::newRow("placeholder of 1970") << QByteArray(R"({"id":"1","end_date_time":"1970-01-01T00:00:00Z","last_updated":"2026-01-03T10:30:00Z"})") << false;
    QTest::newRow("before its end") << QByteArray(R"({"id":"1","end_date_time":"2026-01-04T10:00:00Z","last_updated":"2026-01-03T10:30:00Z"})") << false;
}

void TestOcpiWatch::delayedCdrs()
{
    QFETCH(QByteArray, cdr);
    QFETCH(bool, late);
    Freshness freshness;
    const TimeUs now = at("2026-01-05T10:00:00Z");
    freshness.update(OcpiModule::Cdrs, cdr, now);
    freshness.update(OcpiModule::Cdrs, cdr, now); // the same again is no second one
    const QList<FreshnessNotice> notices = freshness.takeNew();
    QCOMPARE(notices.size(), late ? 1 : 0);
    if (late)
        QCOMPARE(notices[0].kind, FreshnessNotice::Kind::DelayedCdr);
}

void TestOcpiWatch::failures()
{
    Freshness freshness;
    const TimeUs now = at("2026-01-05T10:00:00Z");
    for (int i = 0; i < 5; ++i)
        freshness.failed(OcpiModule::Locations, true, QStringLiteral("HTTP 500"), now);
    QList<FreshnessNotice> notices = freshness.takeNew();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].kind, FreshnessNotice::Kind::FailedUpdates);
    QCOMPARE(notices[0].value, 3);
    QVERIFY(notices[0].text().contains(QStringLiteral("HTTP 500")));
    QCOMPARE(freshness.rows()[0].failures, 5);
    freshness.update(OcpiModule::Locations, R"({"id":"L2"})", now);
    notices = freshness.takeNew();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].kind, FreshnessNotice::Kind::Recovered);
    QCOMPARE(freshness.rows()[0].failuresInARow, 0);
}

void TestOcpiWatch::tokenEffect()
{
    Freshness freshness;
    const TimeUs now = at("2026-01-05T10:00:00Z");
    freshness.tokenChanged("ABC", false, now);
    QCOMPARE(freshness.waitingTokens(), 1);
    freshness.tokenSeen("abc", true, now + 10 * second); // still the old state
    QCOMPARE(freshness.waitingTokens(), 1);
    freshness.tick(now + 301 * second);
    QCOMPARE(freshness.takeNew().value(0).kind, FreshnessNotice::Kind::SlowToken);
    freshness.update(OcpiModule::Tokens, R"({"uid":"ABC","type":"RFID","valid":false})", now + 400 * second);
    QCOMPARE(freshness.waitingTokens(), 0);
    QCOMPARE(freshness.lastTokenEffect(), 400);
}

void TestOcpiWatch::hostileObjects()
{
    Freshness freshness;
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray(100'000, '['), QByteArray(R"({"id":5,"last_updated":{}})"), QByteArray("\xff\xfe")})
        freshness.update(OcpiModule::Cdrs, json, 1);
    QCOMPARE(freshness.rows()[4].updates, 6);
    QCOMPARE(freshness.rows()[4].newest, noTime);
}

namespace {

struct Listening
{
    PartnerExamination examination;
    std::unique_ptr<OcpiReceiver> receiver;
    QString base;

    Listening()
    {
        receiver = std::make_unique<OcpiReceiver>(examination.sink({}));
        OcpiReceiverSettings settings;
        settings.role = OcpiRole::Emsp;
        settings.party = {"NL", "FHR"};
        if (const QString error = receiver->start(settings); !error.isEmpty())
            qWarning("%s", qPrintable(error));
        OcpiReceiverPartner partner;
        partner.id = QStringLiteral("test");
        partner.state = OcpiReceiverPartner::State::Registered;
        partner.version = ProtocolVersion::Ocpi221;
        partner.roles = {{"CPO", {"DE", "QMO"}, {}}};
        partner.token = "secret-token-of-theirs";
        receiver->setPartner(partner);
        base = receiver->versionsUrl().chopped(int(qstrlen("/versions")));
        examination.start(QStringLiteral("test"), QUrl(receiver->versionsUrl()));
    }
    const CheckResult *result(const char *id) const
    {
        for (const CheckResult &each : examination.run().results) {
            if (qstrcmp(each.check->id, id) == 0)
                return &each;
        }
        return nullptr;
    }
};

HttpHeaders goodHeaders()
{
    static int number = 0;
    const QByteArray id = "request-" + QByteArray::number(++number);
    return {{"X-Request-ID", id}, {"X-Correlation-ID", id}, {"OCPI-from-party-id", "QMO"}, {"OCPI-from-country-code", "DE"}, {"OCPI-to-party-id", "FHR"}, {"OCPI-to-country-code", "NL"}};
}

} // namespace

void TestOcpiWatch::partnerBehaves()
{
    Listening listening;
    RawPartner partner;
    const QByteArray location = sampleText(ProtocolVersion::Ocpi221, "Location", {{"id", "L1"}, {"last_updated", "2026-01-01T10:00:00Z"}});
    const QString url = listening.base + QStringLiteral("/emsp/2.2.1/locations/DE/QMO/L1");
    QCOMPARE(partner.call("PUT", url, "secret-token-of-theirs", location, goodHeaders()).status(), 1000);
    QCOMPARE(partner.call("PATCH", url, "secret-token-of-theirs", R"({"name":"New","last_updated":"2026-01-01T11:00:00Z"})", goodHeaders()).status(), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(listening.result("partner.patch-time")->verdict, CheckVerdict::Passed, longWait);
    // The smallest location has no EVSE, which is allowed and odd.
    QCOMPARE(listening.result("partner.units")->verdict, CheckVerdict::Warning);
    for (const CheckResult &each : listening.examination.run().results)
        QVERIFY2(qstrcmp(each.check->id, "partner.units") == 0 || each.verdict == CheckVerdict::Passed || each.verdict == CheckVerdict::Pending, qPrintable(each.label() + QStringLiteral(": ") + each.found));
    QCOMPARE(listening.result("partner.objects-valid")->verdict, CheckVerdict::Passed);
    for (const CheckResult &each : listening.examination.run().results)
        QVERIFY2(!each.request.contains("secret-token"), each.check->id);
    listening.examination.stop();
    QCOMPARE(listening.result("partner.handshake-order")->verdict, CheckVerdict::NotRun);
}

void TestOcpiWatch::partnerMisbehaves()
{
    Listening listening;
    RawPartner partner;
    const QByteArray token = "secret-token-of-theirs";
    const QString url = listening.base + QStringLiteral("/emsp/2.2.1/locations/DE/QMO/L1");
    partner.call("GET", listening.base + QStringLiteral("/versions"), {});
    partner.call("GET", listening.base + QStringLiteral("/versions"), "wrong", {}, goodHeaders());
    partner.call("PUT", url, token, R"({"id":"OTHER","last_updated":"2090-01-01T10:00:00Z"})", {{"X-Request-ID", "same"}, {"Content-Type", "text/plain"}});
    partner.call("PATCH", url, token, R"({"name":"A &amp; B"})", {{"X-Request-ID", "same"}});
    partner.call("PATCH", url, token, R"({"name":"New","last_updated":"2026-01-01T10:00:00Z"})", goodHeaders());
    partner.call("PUT", url, token, R"({"data":{},"status_code":1000,"last_updated":"2026-01-01T10:00:00+02:00"})", goodHeaders());
    partner.call("PUT", url, token, "{", goodHeaders());
    partner.call("DELETE", url, token, {}, goodHeaders());
    partner.call("GET", listening.base + QStringLiteral("/nowhere"), token, {}, goodHeaders());
    partner.call("GET", listening.base + QStringLiteral("/emsp/2.2.1/tokens?limit=x"), token, {}, goodHeaders());
    QTRY_VERIFY_WITH_TIMEOUT(listening.result("partner.paging-parameters")->verdict == CheckVerdict::Failed, longWait);
    for (const char *id : {"partner.token", "partner.token-accepted", "partner.listed-urls", "partner.methods", "partner.request-id", "partner.request-id-unique", "partner.correlation-id",
                           "partner.json", "partner.bare-object", "partner.objects-valid", "partner.id-in-url", "partner.patch-time", "partner.time-utc", "partner.strings"})
        QVERIFY2(listening.result(id)->verdict == CheckVerdict::Failed, id);
    for (const char *id : {"partner.content-type", "partner.routing", "partner.time-now", "partner.patch-known"})
        QVERIFY2(listening.result(id)->verdict == CheckVerdict::Warning, id);
}

QTEST_GUILESS_MAIN(TestOcpiWatch)
#include "tst_ocpiwatch.moc"
