// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocpiscript.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace Roamscope;

/// Checks of tariffs, CDRs and sessions.
class tst_CdrFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void lists_data();
    void lists();
    void versions_data();
    void versions();
    void messages_data();
    void messages();
    void meters_data();
    void meters();
    void money();
    void manyAndCancel();
    void hostile();
};

namespace {

using Messages = std::function<void(OcpiScript &)>;

QByteArray numbered(const QByteArray &object, int number)
{
    return edited(edited(object, "\"C1\"", "\"C1" + QByteArray::number(number) + '"'), "\"S1\"", "\"S1" + QByteArray::number(number) + '"');
}

/// Six CDRs as they should be, an hour each on days of their own.
QByteArray usual()
{
    QByteArray all;
    for (int i = 1; i <= 6; ++i)
        all += edited(numbered(OcpiSample::cdr, i), "2026-09-17T", "2026-09-1" + QByteArray::number(i) + 'T') + '\n';
    return all;
}

} // namespace

void tst_CdrFindings::lists_data()
{
    using namespace OcpiSample;
    QTest::addColumn<QByteArray>("cpo");
    QTest::addColumn<QByteArray>("emsp");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &cpo, const QByteArray &emsp, const char *check, const char *cause = "", const char *words = "") {
        QTest::newRow(name) << cpo << emsp << QByteArray(check) << QByteArray(cause) << QString::fromUtf8(words);
    };
    row("late among punctual ones", usual() + edited(cdr, "11:02:00Z", "22:02:00Z"), {}, "cdr-late", "made-late", "11 h 2 min");
    row("late, and alone", edited(cdr, "2026-09-17T11:02:00Z", "2026-09-20T11:02:00Z"), {}, "cdr-late", "made-late", "3 day");
    row("all come at night", edited(usual(), "11:02:00Z", "23:30:00Z"), {}, "cdr-late", "batch", "12 h 30 min");
    row("an hour late", usual() + edited(cdr, "11:02:00Z", "12:10:00Z"), {}, "cdr-late");
    row("punctual", usual() + cdr, {}, "cdr-late");

    row("missing at the partner", usual() + cdr, usual(), "cdr-missing", "at-partner", "10.00 EUR");
    row("missing at the operator", usual(), usual() + cdr, "cdr-missing", "at-operator", "C1");
    row("sent a moment before the list was taken", usual() + edited(cdr, "2026-09-17T11:02:00Z", "2026-09-17T23:58:00Z"), usual(), "cdr-missing");
    row("both have it", usual() + cdr, usual() + cdr, "cdr-missing");
    QByteArray sessions;
    for (int i = 1; i <= 6; ++i)
        sessions += edited(edited(session, "\"S1\"", "\"S1" + QByteArray::number(i) + '"'), "2026-09-17T", "2026-09-1" + QByteArray::number(i) + 'T') + '\n';
    const QByteArray oldSession = edited(edited(session, "\"S1\"", "\"S9\""), "2026-09-17T", "2026-09-12T");
    row("a session without a CDR", usual() + sessions + oldSession, {}, "cdr-missing", "never-sent", "S9");
    row("a session that ended just now", usual() + sessions + edited(oldSession, "2026-09-12T", "2026-09-17T"), {}, "cdr-missing");
    row("a session without energy", usual() + sessions + edited(oldSession, "\"kwh\":20", "\"kwh\":0"), {}, "cdr-missing");

    row("the same id twice", cdr + '\n' + edited(cdr, "10.00", "12.00"), {}, "cdr-duplicate", "same-id", "12.00 EUR");
    row("one session, two CDRs", cdr + '\n' + edited(cdr, "\"C1\"", "\"C2\""), {}, "cdr-duplicate", "same-session", "C2");
    row("overlap", cdr + '\n' + edited(edited(edited(cdr, "\"C1\"", "\"C2\""), "\"S1\"", "\"S2\""), "T10:00", "T10:20"), {}, "cdr-duplicate", "overlap", "E1");
    const QByteArray credit = edited(edited(edited(cdr, "\"C1\"", "\"C2\""), "\"excl_vat\":10.00,\"incl_vat\":11.90", "\"excl_vat\":-10.00,\"incl_vat\":-11.90"), "\"currency\":\"EUR\",\"tariffs\"",
                                     R"("credit":true,"credit_reference_id":"C1","currency":"EUR","tariffs")");
    row("corrected by a credit", cdr + '\n' + credit + '\n' + edited(cdr, "\"C1\"", "\"C3\""), {}, "cdr-duplicate");
    row("one after the other", cdr + '\n' + edited(edited(edited(cdr, "\"C1\"", "\"C2\""), "\"S1\"", "\"S2\""), "2026-09-17", "2026-09-16"), {}, "cdr-duplicate");
    row("another card at the same time", cdr + '\n' + edited(edited(edited(cdr, "\"C1\"", "\"C2\""), "\"S1\"", "\"S2\""), "04AA", "04BB"), {}, "cdr-duplicate");

    const char *periodStart = R"("charging_periods":[{"start_date_time":"2026-09-17T10:00:00Z")";
    const auto begins = [&](const char *time) { return edited(cdr, periodStart, QByteArray(periodStart).replace("10:00:00", time)); };
    row("no periods", edited(cdr, cdr.mid(cdr.indexOf("\"charging_periods\""), cdr.indexOf("\"total_cost\"") - cdr.indexOf("\"charging_periods\"")), "\"charging_periods\":[],"), {}, "cdr-periods", "none");
    row("a gap at the beginning", begins("10:20:00"), {}, "cdr-periods", "gap", "20 min");
    row("a period before the session", begins("09:40:00"), {}, "cdr-periods", "before", "20 min");
    row("a period after the end", begins("11:20:00"), {}, "cdr-periods", "after", "20 min");
    row("more time than there was", edited(cdr, R"({"type":"TIME","volume":1})", R"({"type":"TIME","volume":1},{"type":"PARKING_TIME","volume":0.5})"), {}, "cdr-periods", "overlap", "30 min");
    row("less time than there was", edited(cdr, R"({"type":"TIME","volume":1})", R"({"type":"TIME","volume":0.25},{"type":"PARKING_TIME","volume":0.25})"), {}, "cdr-periods", "uncovered", "30 min");
    row("out of order",
        edited(cdr, "\"charging_periods\":[", R"("charging_periods":[{"start_date_time":"2026-09-17T10:30:00Z","dimensions":[{"type":"ENERGY","volume":0}]},)"), {}, "cdr-periods", "unordered");
    row("periods as they should be", cdr, {}, "cdr-periods");
    row("a few seconds of difference", begins("10:00:40"), {}, "cdr-periods");
    row("parking that is not billed", edited(cdr, R"({"type":"TIME","volume":1})", R"({"type":"TIME","volume":0.25})"), {}, "cdr-periods");

    row("energy is not the sum", edited(cdr, R"("total_energy":20)", R"("total_energy":21.5)"), {}, "cdr-sums", "energy", "21.5");
    row("energy in Wh", edited(cdr, R"("total_energy":20)", R"("total_energy":20000)"), {}, "cdr-sums", "energy-unit", "20,000");
    row("time in minutes", edited(cdr, R"("total_time":1)", R"("total_time":60)"), {}, "cdr-sums", "time-unit");
    row("time in seconds", edited(cdr, R"("total_time":1)", R"("total_time":3600)"), {}, "cdr-sums", "time-unit");
    row("time is not the session's", edited(cdr, R"("total_time":1)", R"("total_time":1.5)"), {}, "cdr-sums", "time");
    row("parking is not the sum", edited(edited(cdr, R"({"type":"TIME","volume":1})", R"({"type":"TIME","volume":0.5},{"type":"PARKING_TIME","volume":0.5})"), R"("total_time":1)", R"("total_time":1,"total_parking_time":0.75)"), {},
        "cdr-sums", "parking");
    row("cost is not the sum", edited(cdr, R"("total_energy":20)", R"("total_energy_cost":{"excl_vat":9},"total_time_cost":{"excl_vat":2},"total_energy":20)"), {}, "cdr-sums", "cost", "11");
    row("sums as they should be", edited(cdr, R"("total_energy":20)", R"("total_energy_cost":{"excl_vat":10},"total_energy":20.004)"), {}, "cdr-sums");
    row("a minimum price", edited(edited(cdr, R"("total_energy":20)", R"("total_energy_cost":{"excl_vat":9},"total_time_cost":{"excl_vat":2},"total_energy":20)"), R"("elements")", R"("max_price":{"excl_vat":10},"elements")"), {},
        "cdr-sums");

    row("a credit without a reference", edited(credit, R"("credit_reference_id":"C1",)", "") + '\n' + cdr, {}, "cdr-credit", "no-reference");
    row("a credit for an unknown CDR", edited(credit, R"(_id":"C1")", R"(_id":"C7")") + '\n' + cdr, {}, "cdr-credit", "unknown-original", "C7");
    row("a positive credit", edited(credit, "-1", "1") + '\n' + cdr, {}, "cdr-credit", "positive");
    row("more than was billed", edited(credit, "-10.00", "-15.00") + '\n' + cdr, {}, "cdr-credit", "too-much", "-15.00 EUR");
    row("a credit in another currency", edited(credit, R"("currency":"EUR","tariffs")", R"("currency":"SEK","tariffs")") + '\n' + cdr, {}, "cdr-credit", "currency", "SEK");
    row("a reference without credit", edited(credit, R"("credit":true,)", "") + '\n' + cdr, {}, "cdr-credit", "no-flag");
    row("a credit as it should be", cdr + '\n' + credit, {}, "cdr-credit");

    row("a currency that is not the tariff's", edited(cdr, R"("currency":"EUR","tariffs")", R"("currency":"SEK","tariffs")"), {}, "cdr-currency-time", "currency", "SEK");
    row("a currency that is not the session's", edited(cdr, "\"EUR\"", "\"SEK\"") + '\n' + session, {}, "cdr-currency-time", "currency", "session");
    row("local time", edited(edited(edited(cdr, "T10:00", "T12:00"), "T11:00", "T13:00"), "T11:02", "T13:02") + '\n' + session, {}, "cdr-currency-time", "local-time", "2 h");
    row("local time at the partner", cdr, edited(edited(cdr, "T10:00", "T12:00"), "T11:00", "T13:00"), "cdr-currency-time", "local-time");
    row("same currency, same time", cdr + '\n' + session, cdr, "cdr-currency-time");
    row("a CDR that begins a minute later", edited(cdr, "T10:00", "T10:01") + '\n' + session, {}, "cdr-currency-time");

    row("another cost at the partner", cdr, edited(cdr, "10.00", "10.01"), "cdr-differs", "cost", "10.01");
    row("other energy at the partner", cdr, edited(cdr, R"("total_energy":20)", R"("total_energy":19)"), "cdr-differs", "energy");
    row("the same CDR in another notation", cdr, edited(cdr, "10.00", "10.0"), "cdr-differs");

    row("made before its end", edited(cdr, "11:02:00Z", "09:02:00Z"), {}, "cdr-out-of-order", "before-end", "118 min");
    row("made after its end", cdr, {}, "cdr-out-of-order");
    row("a placeholder for the time", edited(cdr, "2026-09-17T11:02:00Z", "1970-01-01T00:00:00Z"), {}, "cdr-out-of-order");

    row("rounded up per period", edited(cdr, "10.00", "10.01"), {}, "cdr-price", "unknown", "10.01 EUR");
    row("with tax where it belongs without", edited(cdr, "\"excl_vat\":10.00", "\"excl_vat\":11.90"), {}, "cdr-price", "tax-included", "11.9 EUR");
    row("in cents", edited(cdr, "\"excl_vat\":10.00,\"incl_vat\":11.90", "\"excl_vat\":1000,\"incl_vat\":1190"), {}, "cdr-price", "cents");
    row("the price is right", cdr, {}, "cdr-price");
    row("without a tariff nothing is said", edited(cdr, cdr.mid(cdr.indexOf("\"tariffs\""), cdr.indexOf("\"charging_periods\"") - cdr.indexOf("\"tariffs\"")), ""), {}, "cdr-price");

    row("a tariff that nobody has", site + '\n' + edited(tariff, "\"T1\"", "\"T2\""), {}, "tariff-unknown", "at-operator", "T1");
    row("a tariff that the partner lacks", site + '\n' + tariff, site + '\n' + edited(tariff, "\"T1\"", "\"T2\""), "tariff-unknown", "at-partner", "T1");
    row("no tariffs are open", site, {}, "tariff-unknown");
    row("another letter case is the same id", site + '\n' + edited(tariff, "\"T1\"", "\"t1\""), {}, "tariff-unknown");

    const QByteArray other = edited(tariff, "\"T1\"", "\"T2\"");
    row("tariff missing at the partner", tariff + '\n' + other, tariff, "tariff-not-propagated", "missing", "T2");
    row("old version at the partner", edited(edited(tariff, "0.5", "0.6"), "2026-09-01", "2026-09-17"), tariff, "tariff-not-propagated", "old", "0.6 against");
    row("other price at the partner", edited(tariff, "0.5", "0.6"), tariff, "tariff-not-propagated", "price");
    row("validity in local time", edited(tariff, "\"elements\"", R"("start_date_time":"2026-09-01T00:00:00Z","elements")"), edited(tariff, "\"elements\"", R"("start_date_time":"2026-09-01T02:00:00Z","elements")"),
        "tariff-not-propagated", "validity");
    row("a tariff that the operator deleted", tariff, tariff + '\n' + other, "tariff-not-propagated", "only-partner", "T2");
    row("an update that is on its way", edited(edited(tariff, "0.5", "0.6"), "2026-09-01T00:00:00Z", "2026-09-17T23:59:00Z"), tariff, "tariff-not-propagated");
    row("written otherwise", tariff, edited(tariff, "0.5,", "0.50,"), "tariff-not-propagated");

    row("price in cents", edited(tariff, "0.5,", "49,"), {}, "tariff-faulty", "price-in-cents");
    row("an element that is never reached", edited(tariff, "\"elements\":[", R"("elements":[{"price_components":[{"type":"ENERGY","price":0.4,"vat":19,"step_size":1}]},)"), {}, "tariff-faulty",
        "unreachable-element");
    row("a sound tariff", tariff, {}, "tariff-faulty");

    row("an open session of long ago", edited(edited(session, "COMPLETED", "ACTIVE"), "2026-09-17", "2026-09-10"), {}, "session-not-ended", "silent", "S1");
    row("a session that may still run", edited(session, "COMPLETED", "ACTIVE"), {}, "session-not-ended");
}

void tst_CdrFindings::lists()
{
    QFETCH(QByteArray, cpo);
    QFETCH(QByteArray, emsp);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    QFETCH(QString, words);
    const InsightResultPtr result = runOn(datasetOf(cpo, DatasetRole::Cpo), datasetOf(emsp, DatasetRole::Emsp));
    const QString wrong = judge(result, check, cause, words);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// The names of 2.1.1 and 2.3.0.
void tst_CdrFindings::versions_data()
{
    using namespace OcpiSample;
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("cpo");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, ProtocolVersion version, const QByteArray &cpo, const char *check, const char *cause) {
        QTest::newRow(name) << int(version) << cpo << QByteArray(check) << QByteArray(cause);
    };
    const QByteArray old = R"({"id":"L1","type":"ON_STREET","name":"Ring","address":"Ring 1","city":"Celle","postal_code":"29221","country":"DEU","coordinates":{"latitude":"52.37412","longitude":"9.73811"},"evses":[{"uid":"E1","status":"AVAILABLE","connectors":[{"id":"1","standard":"IEC_62196_T2_COMBO","format":"CABLE","power_type":"DC","voltage":500,"amperage":125,"tariff_id":"T1","last_updated":"2026-09-10T00:00:00Z"}],"last_updated":"2026-09-10T00:00:00Z"}],"last_updated":"2026-09-10T00:00:00Z"})";
    row("2.1.1, volts and amps exchanged", ProtocolVersion::Ocpi211, edited(edited(old, ":500", ":125"), "amperage\":125", "amperage\":500"), "connector-implausible", "swapped");
    row("2.1.1, no power and no zone are no fault", ProtocolVersion::Ocpi211, old, "location-incomplete", "");
    row("2.1.1, no zone", ProtocolVersion::Ocpi211, old, "location-time-zone", "");
    row("2.1.1, no zone, and a price by the hour", ProtocolVersion::Ocpi211,
        old + "\n" + R"({"id":"T1","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":0.5,"step_size":1}],"restrictions":{"start_time":"08:00","end_time":"20:00"}}],"last_updated":"2026-09-01T00:00:00Z"})",
        "location-time-zone", "missing");
    const QByteArray cdr211 = R"({"id":"C1","start_date_time":"2026-09-17T10:00:00Z","stop_date_time":"2026-09-17T11:00:00Z","auth_id":"NL-FHR-1","auth_method":"WHITELIST","location":{"id":"L1","evses":[{"uid":"E1"}]},"currency":"EUR","charging_periods":[{"start_date_time":"2026-09-17T10:00:00Z","dimensions":[{"type":"ENERGY","volume":20},{"type":"TIME","volume":1}]}],"total_cost":10,"total_energy":20,"total_time":1,"last_updated":"2026-09-17T11:02:00Z"})";
    row("2.1.1, energy", ProtocolVersion::Ocpi211, edited(cdr211, "total_energy\":20", "total_energy\":20000"), "cdr-sums", "energy-unit");
    row("2.1.1, overlap", ProtocolVersion::Ocpi211, cdr211 + '\n' + edited(cdr211, "\"C1\"", "\"C2\""), "cdr-duplicate", "overlap");
    row("2.1.1, as it should be", ProtocolVersion::Ocpi211, cdr211, "cdr-sums", "");
    const QByteArray cdr230 = edited(edited(cdr, R"({"excl_vat":10.00,"incl_vat":11.90})", R"({"before_taxes":10.00,"taxes":[{"name":"VAT","percentage":19,"amount":1.9}]})"), R"("type":"REGULAR","elements")",
                                     R"("type":"REGULAR","tax_included":"NO","elements")");
    row("2.3.0, the price is right", ProtocolVersion::Ocpi230, cdr230, "cdr-price", "");
    row("2.3.0, in cents", ProtocolVersion::Ocpi230, edited(cdr230, "before_taxes\":10.00", "before_taxes\":1000"), "cdr-price", "cents");
    row("2.3.0, cost of the parts", ProtocolVersion::Ocpi230, edited(cdr230, R"("total_energy":20)", R"("total_energy_cost":{"before_taxes":8},"total_time_cost":{"before_taxes":1},"total_energy":20)"), "cdr-sums", "cost");
}

void tst_CdrFindings::versions()
{
    QFETCH(int, version);
    QFETCH(QByteArray, cpo);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    const InsightResultPtr result = runOn(datasetOf(cpo, DatasetRole::Cpo, ProtocolVersion(version)), nullptr);
    const QString wrong = judge(result, check, cause, {});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void tst_CdrFindings::messages_data()
{
    using namespace OcpiSample;
    QTest::addColumn<Messages>("write");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, const char *check, const char *cause, Messages write) {
        QTest::newRow(name) << std::move(write) << QByteArray(check) << QByteArray(cause);
    };
    const QByteArray active = edited(edited(session, "COMPLETED", "ACTIVE"), R"("end_date_time":"2026-09-17T11:00:00Z",)", "");
    static const char path[] = "/sessions/DE/QMO/S1";
    const auto kwh = [](int value) { return "{\"kwh\":" + QByteArray::number(value) + R"(,"last_updated":"2026-09-17T10:30:00Z"})"; };
    row("before the session was completed", "cdr-out-of-order", "before-completed", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, active);
        s.push(39700, "POST", "/cdrs", cdr);
        s.push(40000, "PUT", path, session);
    });
    row("active again", "cdr-out-of-order", "active-after", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, session);
        s.push(39700, "POST", "/cdrs", cdr);
        s.push(40000, "PUT", path, active);
    });
    row("in order", "cdr-out-of-order", "", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, active);
        s.push(39600, "PUT", path, session);
        s.push(39700, "POST", "/cdrs", cdr);
    });
    row("still active after the CDR", "session-not-ended", "cdr-came", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, active);
        s.push(39700, "POST", "/cdrs", cdr);
        s.push(50000, "PUT", "/tariffs/DE/QMO/T1", tariff);
    });
    row("the CDR came a moment ago", "session-not-ended", "", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, active);
        s.push(39700, "POST", "/cdrs", cdr);
    });
    row("completed", "session-not-ended", "", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, active);
        s.push(39600, "PATCH", path, R"({"status":"COMPLETED","last_updated":"2026-09-17T11:00:00Z"})");
        s.push(39700, "POST", "/cdrs", cdr);
        s.push(50000, "PUT", "/tariffs/DE/QMO/T1", tariff);
    });
    row("energy falls", "session-energy-falls", "fell", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, edited(active, "\"kwh\":20", "\"kwh\":0"));
        s.push(37000, "PATCH", path, kwh(8));
        s.push(38000, "PATCH", path, kwh(5));
    });
    row("energy grows", "session-energy-falls", "", [=](OcpiScript &s) {
        s.push(36000, "PUT", path, edited(active, "\"kwh\":20", "\"kwh\":0"));
        s.push(37000, "PATCH", path, kwh(5));
        s.push(38000, "PATCH", path, kwh(5));
        s.push(39000, "PATCH", path, kwh(9));
    });
    row("posted twice", "cdr-duplicate", "sent-again", [=](OcpiScript &s) {
        s.push(39700, "POST", "/cdrs", cdr);
        s.push(39900, "POST", "/cdrs", cdr);
    });
    row("posted again after a failure", "cdr-duplicate", "", [=](OcpiScript &s) {
        s.push(39700, "POST", "/cdrs", cdr, 503);
        s.push(39900, "POST", "/cdrs", cdr);
    });
    row("refused and lost", "cdr-missing", "at-partner", [=](OcpiScript &s) {
        s.push(36000, "POST", "/cdrs", numbered(cdr, 1));
        s.push(39700, "POST", "/cdrs", cdr, 503);
        s.push(50000, "PUT", "/tariffs/DE/QMO/T1", tariff);
    });
    row("sent late", "cdr-late", "sent-late", [=](OcpiScript &s) {
        for (int i = 1; i <= 6; ++i)
            s.push(39700 + i, "POST", "/cdrs", numbered(cdr, i));
        s.push(80000, "POST", "/cdrs", cdr);
    });
    row("sent in time", "cdr-late", "", [=](OcpiScript &s) {
        for (int i = 1; i <= 6; ++i)
            s.push(39700 + i, "POST", "/cdrs", numbered(cdr, i));
    });
    const QByteArray dearer = edited(edited(tariff, "0.5", "0.6"), "2026-09-01T00:00:00Z", "2026-09-17T10:30:00Z");
    const QByteArray newPrice = edited(edited(edited(cdr, "0.5", "0.6"), "2026-09-01T00:00:00Z", "2026-09-17T10:30:00Z"), "\"excl_vat\":10.00,\"incl_vat\":11.90", "\"excl_vat\":12.00,\"incl_vat\":14.28");
    row("the tariff changed during the charge", "tariff-changed-during-charge", "billed-new", [=](OcpiScript &s) {
        s.push(100, "PUT", "/tariffs/DE/QMO/T1", tariff);
        s.push(37800, "PUT", "/tariffs/DE/QMO/T1", dearer);
        s.push(39700, "POST", "/cdrs", newPrice);
    });
    row("the tariff was only sent again", "tariff-changed-during-charge", "", [=](OcpiScript &s) {
        s.push(100, "PUT", "/tariffs/DE/QMO/T1", tariff);
        s.push(37800, "PUT", "/tariffs/DE/QMO/T1", edited(tariff, "2026-09-01T00:00:00Z", "2026-09-17T10:30:00Z"));
        s.push(39700, "POST", "/cdrs", edited(cdr, "2026-09-01T00:00:00Z", "2026-09-17T10:30:00Z"));
    });
    row("the old price was kept", "tariff-changed-during-charge", "", [=](OcpiScript &s) {
        s.push(100, "PUT", "/tariffs/DE/QMO/T1", tariff);
        s.push(37800, "PUT", "/tariffs/DE/QMO/T1", dearer);
        s.push(39700, "POST", "/cdrs", cdr);
    });
    row("billed by the version before", "cdr-price", "other-tariff", [=](OcpiScript &s) {
        s.push(100, "PUT", "/tariffs/DE/QMO/T1", tariff);
        s.push(20000, "PUT", "/tariffs/DE/QMO/T1", edited(dearer, "10:30:00", "05:30:00"));
        s.push(39700, "POST", "/cdrs", edited(edited(cdr, "0.5", "0.6"), "2026-09-01T00:00:00Z", "2026-09-17T05:30:00Z"));
    });
    row("an update that was refused", "tariff-not-propagated", "old", [=](OcpiScript &s) {
        s.push(100, "PUT", "/tariffs/DE/QMO/T1", tariff);
        s.push(37800, "PUT", "/tariffs/DE/QMO/T1", dearer, 500);
        s.push(60000, "POST", "/cdrs", cdr);
    });
    row("an update that arrived", "tariff-not-propagated", "", [=](OcpiScript &s) {
        s.push(100, "PUT", "/tariffs/DE/QMO/T1", tariff);
        s.push(37800, "PUT", "/tariffs/DE/QMO/T1", dearer);
        s.push(60000, "POST", "/cdrs", cdr);
    });
}

void tst_CdrFindings::messages()
{
    QFETCH(Messages, write);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    OcpiScript script;
    write(script);
    InsightInput input;
    input.capture = script.capture();
    const InsightResultPtr result = findAll(input);
    const QString wrong = judge(result, check, cause, {});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (!cause.isEmpty())
        QVERIFY(findingOf(result, check, cause)->evidence.front().frame != noFrame);
}

/// A charge as the charger metered it: 20 kWh from 10:00 to 11:00, beside the CDR.
void tst_CdrFindings::meters_data()
{
    using namespace OcpiSample;
    QTest::addColumn<QByteArray>("cdr");
    QTest::addColumn<QByteArray>("suspended");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("cause");
    const auto energy = [](const char *kwh) { return edited(cdr, R"("total_energy":20)", QByteArray(R"("total_energy":)") + kwh); };
    QTest::newRow("the register") << energy("1020") << QByteArray() << QByteArray("cdr-energy") << QByteArray("register");
    QTest::newRow("a register of another moment") << energy("1005.3") << QByteArray() << QByteArray("cdr-energy") << QByteArray("register");
    QTest::newRow("Wh") << energy("20000") << QByteArray() << QByteArray("cdr-energy") << QByteArray("watt-hours");
    QTest::newRow("some other energy") << energy("23.5") << QByteArray() << QByteArray("cdr-energy") << QByteArray("other");
    QTest::newRow("as metered") << cdr << QByteArray() << QByteArray("cdr-energy") << QByteArray();
    QTest::newRow("as metered but for rounding") << energy("20.02") << QByteArray() << QByteArray("cdr-energy") << QByteArray();
    const QByteArray parking = edited(edited(cdr, R"({"type":"TIME","volume":1})", R"({"type":"TIME","volume":0.5},{"type":"PARKING_TIME","volume":0.5})"), R"("total_time":1)", R"("total_time":1,"total_parking_time":0.5,"total_parking_cost":{"excl_vat":2})");
    QTest::newRow("the station paused") << parking << QByteArray("SuspendedEVSE") << QByteArray("cdr-parking") << QByteArray("station-paused");
    QTest::newRow("the vehicle was full") << parking << QByteArray("SuspendedEV") << QByteArray("cdr-parking") << QByteArray();
    QTest::newRow("no parking billed") << cdr << QByteArray("SuspendedEVSE") << QByteArray("cdr-parking") << QByteArray();
}

void tst_CdrFindings::meters()
{
    QFETCH(QByteArray, cdr);
    QFETCH(QByteArray, suspended);
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, cause);
    OcpiScript script;
    // The uid of the EVSE names the charge point and its connector.
    const auto placed = [](const QByteArray &object) { return edited(object, "\"E1\"", "\"LP-AC-01-1\""); };
    script.push(10, "PUT", "/locations/DE/QMO/L1", placed(OcpiSample::site));
    const auto status = [&](int second, const QByteArray &word) {
        script.call(second, "LP-AC-01", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":")" + word + R"(","timestamp":")" + OcpiScript::time(second) + R"("})", "{}");
    };
    status(35900, "Preparing");
    script.call(36000, "LP-AC-01", "StartTransaction", R"({"connectorId":1,"idTag":"04AA","meterStart":1000000,"timestamp":"2026-09-17T10:00:00Z"})", R"({"transactionId":7,"idTagInfo":{"status":"Accepted"}})");
    status(36001, "Charging");
    script.push(36002, "PUT", "/sessions/DE/QMO/S1", placed(edited(OcpiSample::session, "COMPLETED", "ACTIVE")));
    if (!suspended.isEmpty())
        status(37800, suspended);
    script.call(39600, "LP-AC-01", "StopTransaction", R"({"transactionId":7,"meterStop":1020000,"timestamp":"2026-09-17T11:00:00Z"})", "{}");
    status(39601, "Available");
    script.push(39602, "PUT", "/sessions/DE/QMO/S1", placed(OcpiSample::session));
    script.push(39700, "POST", "/cdrs", placed(cdr));
    InsightInput input;
    input.capture = script.capture();
    const InsightResultPtr result = findAll(input);
    QCOMPARE(result->input.analysis->transactions.size(), std::size_t(1));
    QCOMPARE(result->input.analysis->transactions.front().cdrId, QByteArray("C1"));
    const QString wrong = judge(result, check, cause, {});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (!cause.isEmpty())
        QCOMPARE(findingOf(result, check, cause)->transaction, 0);
}

/// What a cause costs together stands in each of its findings.
void tst_CdrFindings::money()
{
    const QByteArray wrong = edited(OcpiSample::cdr, "\"excl_vat\":10.00,\"incl_vat\":11.90", "\"excl_vat\":1000,\"incl_vat\":1190");
    const QByteArray swedish = edited(numbered(wrong, 2), "\"EUR\"", "\"SEK\"");
    const InsightResultPtr result = runOn(datasetOf(wrong + '\n' + swedish, DatasetRole::Cpo), nullptr);
    const Finding *finding = findingOf(result, "cdr-price", "cents", "C1");
    QVERIFY(finding);
    QCOMPARE(finding->atStake, 990.0);
    QCOMPARE(finding->values[10], QByteArray("EUR 990.00|SEK 990.00"));
    const InsightText text = insightCheck("cdr-price")->text(*finding, result->input);
    QVERIFY2(text.meaning.contains(QStringLiteral("990.00 EUR")) && text.meaning.contains(QStringLiteral("990.00 SEK")), qPrintable(text.meaning));
}

/// Bounded in time and memory: a feed in which everything is wrong.
void tst_CdrFindings::manyAndCancel()
{
    const int count = qEnvironmentVariableIsSet("ROAMSCOPE_MANY") ? 100'000 : 2000;
    QByteArray many;
    for (int i = 0; i < count; ++i) {
        many += edited(numbered(OcpiSample::cdr, i), "10.00", i % 2 ? "10.07" : "10.00") + '\n';
        many += edited(edited(edited(OcpiSample::site, "\"L1\"", "\"L" + QByteArray::number(i) + '"'), "150000", "150"), "\"E", "\"E" + QByteArray::number(i) + '-') + '\n';
    }
    InsightInput input;
    input.cpo = datasetOf(many, DatasetRole::Cpo);
    QCOMPARE(input.cpo->count(OcpiModule::Cdrs), count);
    QCOMPARE(input.cpo->count(OcpiModule::Locations), count);
    QElapsedTimer timer;
    timer.start();
    const InsightResultPtr result = findAll(input);
    qInfo("%d locations and CDRs in %lld ms", count, timer.elapsed());
    quint64 deviating = 0;
    quint64 kilowatts = 0;
    for (const Finding &finding : result->findings) {
        if (finding.check == "cdr-price")
            deviating += finding.count;
        if (finding.cause == "kilowatts")
            kilowatts += finding.count;
    }
    QCOMPARE(deviating, quint64(count / 2));
    QCOMPARE(kilowatts, quint64(count));
    QVERIFY(result->findings.size() < 10 * FindingList::keptPerCause);

    const std::atomic_bool cancelled = true;
    InsightInput again;
    again.cpo = input.cpo;
    again.cancelled = &cancelled;
    QVERIFY(!findAll(again)->complete);
}

void tst_CdrFindings::hostile()
{
    using namespace OcpiSample;
    const QByteArray whole = site + '\n' + tariff + '\n' + cdr + '\n' + session + '\n';
    QList<QByteArray> feeds {edited(whole, "20", "\"x\""), edited(whole, "[", "[[["), edited(whole, "\"T1\"", "null"), edited(whole, "2026", "9999999"), edited(whole, "230", "1e400"),
                             edited(whole, "10.00", "-1e60"), edited(whole, ":20", ":-0"), edited(whole, "\"E1\"", "\"%1%2%n\\u0000\"")};
    for (int cut = 10; cut < whole.size(); cut += 97)
        feeds.append(whole.left(cut));
    for (const QByteArray &feed : feeds) {
        const InsightResultPtr result = runOn(datasetOf(feed, DatasetRole::Cpo), datasetOf(whole, DatasetRole::Emsp));
        for (const Finding &finding : result->findings)
            QVERIFY(!lineOf(finding, result->input).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_CdrFindings)
#include "tst_cdrfindings.moc"
