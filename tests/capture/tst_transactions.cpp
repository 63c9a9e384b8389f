// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"
#include "tracebuilder.h"

#include <QTest>

using namespace Roamscope;

namespace {

using Write = void (*)(TraceBuilder &);

struct IssueCase
{
    const char *name;
    TransactionIssue issue;
    bool fires;
    Write write;
};

QByteArray event201(const char *type, int sequence, const char *time, const char *state = "Charging", double wh = -1, bool offline = false,
                    const char *id = "tx-1")
{
    QByteArray payload = QByteArray("{\"eventType\":\"") + type + "\",\"timestamp\":\"2026-09-17T" + time + "Z\",\"triggerReason\":\"ChargingStateChanged\",\"seqNo\":"
        + QByteArray::number(sequence) + ",\"transactionInfo\":{\"transactionId\":\"" + id + "\",\"chargingState\":\"" + state + "\"},\"evse\":{\"id\":1,\"connectorId\":1}";
    if (offline)
        payload += ",\"offline\":true";
    if (wh >= 0) {
        payload += QByteArray(",\"meterValue\":[{\"timestamp\":\"2026-09-17T") + time + "Z\",\"sampledValue\":[{\"value\":" + QByteArray::number(wh) + ",\"context\":\""
            + (qstrcmp(type, "Started") == 0 ? "Transaction.Begin" : qstrcmp(type, "Ended") == 0 ? "Transaction.End" : "Sample.Periodic") + "\"}]}]";
    }
    return payload + '}';
}

void normal(TraceBuilder &t)
{
    t.status("09:59:00", "CP1", 1, "Available");
    t.start("10:00:00", "CP1", 1, 1000, 7);
    t.meter("10:10:00", "CP1", 1, 7, 2000);
    t.stop("11:00:00", "CP1", 9000, 7);
    t.status("11:01:00", "CP1", 1, "Available");
    t.heartbeat("12:00:00", "CP1");
}

void normal201(TraceBuilder &t)
{
    t.version = "2.0.1";
    t.call("10:00:00", "CP2", "TransactionEvent", event201("Started", 0, "10:00:00", "EVConnected", 500));
    t.call("10:05:00", "CP2", "TransactionEvent", event201("Updated", 1, "10:05:00", "Charging", 900));
    t.call("10:30:00", "CP2", "TransactionEvent", event201("Ended", 2, "10:30:00", "EVConnected", 4500));
    t.heartbeat("11:00:00", "CP2");
}

// A charger whose clock is known to be right: live samples before and after.
void liveSamples(TraceBuilder &t)
{
    t.start("08:00:00", "CP1", 2, 100, 3);
    t.meter("08:05:00", "CP1", 2, 3, 200);
    t.meter("08:10:00", "CP1", 2, 3, 300);
    t.meter("08:15:00", "CP1", 2, 3, 400);
    t.meter("08:20:00", "CP1", 2, 3, 500);
    t.stop("08:25:00", "CP1", 600, 3);
}

void session(TraceBuilder &t, const char *seen, const char *end, const char *id, double kwh)
{
    t.http(seen, "cpo", "emsp", "PUT", QByteArray("/ocpi/emsp/2.2.1/sessions/DE/ABC/") + id,
           QByteArray("{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"") + id + "\",\"start_date_time\":\"2026-09-17T10:00:00Z\",\"kwh\":0,"
           "\"cdr_token\":{\"country_code\":\"NL\",\"party_id\":\"XYZ\",\"uid\":\"TAG1\",\"type\":\"RFID\",\"contract_id\":\"C1\"},\"auth_method\":\"WHITELIST\","
           "\"location_id\":\"L1\",\"evse_uid\":\"CP1-1\",\"connector_id\":\"1\",\"currency\":\"EUR\",\"status\":\"ACTIVE\",\"last_updated\":\"2026-09-17T10:00:00Z\"}");
    t.http(end, "cpo", "emsp", "PATCH", QByteArray("/ocpi/emsp/2.2.1/sessions/DE/ABC/") + id,
           QByteArray("{\"status\":\"COMPLETED\",\"kwh\":") + QByteArray::number(kwh) + ",\"end_date_time\":\"2026-09-17T11:00:00Z\",\"last_updated\":\"2026-09-17T11:00:00Z\"}");
}

void cdr(TraceBuilder &t, const char *posted, const QByteArray &session, double kwh)
{
    t.http(posted, "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/cdrs",
           "{\"country_code\":\"DE\",\"party_id\":\"ABC\",\"id\":\"CDR-" + session + "\",\"session_id\":\"" + session + "\",\"start_date_time\":\"2026-09-17T10:00:00Z\","
           "\"end_date_time\":\"2026-09-17T11:00:00Z\",\"total_energy\":" + QByteArray::number(kwh) + "}");
}

// Five other sessions whose CDR came soon.
void others(TraceBuilder &t)
{
    for (int i = 0; i < 5; ++i) {
        const QByteArray id = "other-" + QByteArray::number(i);
        session(t, "10:00:10", "11:00:10", id.constData(), 3);
        cdr(t, "11:02:00", id, 3);
    }
}

const IssueCase issueCases[] = {
    {"missing stop: the next start shows it", TransactionIssue::MissingStop, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.meter("10:10:00", "CP1", 1, 7, 2000);
         t.start("12:00:00", "CP1", 1, 5000, 8);
         t.stop("13:00:00", "CP1", 6000, 8);
     }},
    {"missing stop: the connector is free for long", TransactionIssue::MissingStop, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.status("10:30:00", "CP1", 1, "Available");
         t.heartbeat("12:00:00", "CP1");
     }},
    {"missing stop: it came after the next start", TransactionIssue::MissingStop, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.start("12:00:00", "CP1", 1, 5000, 8);
         t.stop("12:00:10", "CP1", 5000, 7);
         t.stop("13:00:00", "CP1", 6000, 8);
     }},
    {"missing stop: the capture just ends", TransactionIssue::MissingStop, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.meter("10:10:00", "CP1", 1, 7, 2000);
     }},
    {"missing stop: the start was only repeated", TransactionIssue::MissingStop, false,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "StartTransaction", R"({"connectorId":1,"idTag":"A","meterStart":5,"timestamp":"2026-09-17T10:00:00Z"})", "");
         t.call("10:01:00", "CP1", "StartTransaction", R"({"connectorId":1,"idTag":"A","meterStart":5,"timestamp":"2026-09-17T10:00:00Z"})",
                R"({"transactionId":7,"idTagInfo":{"status":"Accepted"}})");
         t.stop("11:00:00", "CP1", 5000, 7);
     }},
    {"still open", TransactionIssue::StillOpen, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.meter("10:10:00", "CP1", 1, 7, 2000);
     }},
    {"still open: stopped", TransactionIssue::StillOpen, false, normal},
    {"missing start: the connector was heard before", TransactionIssue::MissingStart, true,
     [](TraceBuilder &t) {
         t.status("09:00:00", "CP1", 1, "Available");
         t.meter("10:10:00", "CP1", 1, 7, 2000);
         t.stop("11:00:00", "CP1", 9000, 7);
     }},
    {"missing start: began before the capture", TransactionIssue::MissingStart, false,
     [](TraceBuilder &t) {
         t.meter("10:10:00", "CP1", 1, 7, 2000);
         t.stop("11:00:00", "CP1", 9000, 7);
     }},
    {"began before", TransactionIssue::BeganBefore, true,
     [](TraceBuilder &t) {
         t.meter("10:10:00", "CP1", 1, 7, 2000);
         t.stop("11:00:00", "CP1", 9000, 7);
     }},
    {"began before: started in the capture", TransactionIssue::BeganBefore, false, normal},
    {"rejected", TransactionIssue::Rejected, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7, "Invalid");
         t.stop("10:00:30", "CP1", 1000, 7, "DeAuthorized");
     }},
    {"rejected 2.0.1", TransactionIssue::Rejected, true,
     [](TraceBuilder &t) {
         t.version = "2.0.1";
         t.call("10:00:00", "CP2", "TransactionEvent", event201("Started", 0, "10:00:00"), R"({"idTokenInfo":{"status":"Blocked"}})");
         t.call("10:01:00", "CP2", "TransactionEvent", event201("Ended", 1, "10:01:00"));
     }},
    {"rejected: accepted", TransactionIssue::Rejected, false, normal},
    {"no energy", TransactionIssue::NoEnergy, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:02:00", "CP1", 1000, 7);
     }},
    {"no energy: some", TransactionIssue::NoEnergy, false, normal},
    {"id reused: 1 for ever", TransactionIssue::IdReused, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 1);
         t.stop("10:30:00", "CP1", 2000, 1);
         t.start("11:00:00", "CP1", 1, 2000, 1);
         t.stop("11:30:00", "CP1", 3000, 1);
     }},
    {"id reused: by another charge point is none", TransactionIssue::IdReused, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 1);
         t.start("10:00:10", "CP2", 1, 1000, 1);
         t.stop("10:30:00", "CP1", 2000, 1);
         t.stop("10:30:10", "CP2", 2000, 1);
     }},
    {"meter backwards: stop below start", TransactionIssue::MeterBackwards, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 9000, 7);
         t.stop("10:30:00", "CP1", 2000, 7);
     }},
    {"meter backwards: samples", TransactionIssue::MeterBackwards, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.meter("10:10:00", "CP1", 1, 7, 4000);
         t.meter("10:20:00", "CP1", 1, 7, 3000);
         t.stop("10:30:00", "CP1", 5000, 7);
     }},
    {"meter backwards: samples that count from zero", TransactionIssue::MeterBackwards, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 5000000, 7);
         t.meter("10:10:00", "CP1", 1, 7, 400);
         t.meter("10:20:00", "CP1", 1, 7, 900);
         t.stop("10:30:00", "CP1", 5001000, 7);
     }},
    {"meter backwards: late samples in another order", TransactionIssue::MeterBackwards, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.meter("10:20:00", "CP1", 1, 7, 4000);
         t.meter("10:21:00", "CP1", 1, 7, 3000, "10:10:00");
         t.stop("10:30:00", "CP1", 5000, 7);
     }},
    {"replayed", TransactionIssue::Replayed, true,
     [](TraceBuilder &t) {
         liveSamples(t);
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.meter("11:00:00", "CP1", 1, 7, 2000, "10:10:00");
         t.meter("11:00:02", "CP1", 1, 7, 3000, "10:20:00");
         t.stop("11:00:04", "CP1", 4000, 7, "Local", "{}", "10:30:00");
     }},
    {"replayed: a slow clock is no queue", TransactionIssue::Replayed, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7, "Accepted", "TAG1", "09:56:00");
         t.meter("10:10:00", "CP1", 1, 7, 2000, "10:06:00");
         t.meter("10:20:00", "CP1", 1, 7, 3000, "10:16:00");
         t.meter("10:30:00", "CP1", 1, 7, 4000, "10:26:00");
         t.meter("10:40:00", "CP1", 1, 7, 5000, "10:36:00");
         t.stop("10:50:00", "CP1", 6000, 7, "Local", "{}", "10:46:00");
     }},
    {"abnormal stop", TransactionIssue::AbnormalStop, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 2000, 7, "EmergencyStop");
     }},
    {"abnormal stop: remote is normal", TransactionIssue::AbnormalStop, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 2000, 7, "Remote");
     }},
    {"sequence gap", TransactionIssue::SequenceGap, true,
     [](TraceBuilder &t) {
         t.version = "2.0.1";
         t.call("10:00:00", "CP2", "TransactionEvent", event201("Started", 0, "10:00:00"));
         t.call("10:05:00", "CP2", "TransactionEvent", event201("Updated", 2, "10:05:00"));
         t.call("10:30:00", "CP2", "TransactionEvent", event201("Ended", 3, "10:30:00"));
     }},
    {"sequence gap: out of order and repeated", TransactionIssue::SequenceGap, false,
     [](TraceBuilder &t) {
         t.version = "2.0.1";
         t.call("10:00:00", "CP2", "TransactionEvent", event201("Started", 4, "10:00:00"));
         t.call("10:05:00", "CP2", "TransactionEvent", event201("Updated", 6, "10:05:00"));
         t.call("10:05:10", "CP2", "TransactionEvent", event201("Updated", 5, "10:04:00"));
         t.call("10:05:20", "CP2", "TransactionEvent", event201("Updated", 5, "10:04:00"));
         t.call("10:30:00", "CP2", "TransactionEvent", event201("Ended", 7, "10:30:00"));
     }},
    {"CDR missing", TransactionIssue::CdrMissing, true,
     [](TraceBuilder &t) {
         normal(t);
         session(t, "10:00:05", "11:00:05", "S-1", 8);
         others(t);
         t.heartbeat("14:00:00", "CP1");
         t.http("14:00:00", "cpo", "emsp", "PATCH", "/ocpi/emsp/2.2.1/locations/DE/ABC/L1/CP1-1", R"({"status":"AVAILABLE","last_updated":"2026-09-17T14:00:00Z"})");
     }},
    {"CDR missing: nobody gets one here", TransactionIssue::CdrMissing, false,
     [](TraceBuilder &t) {
         normal(t);
         session(t, "10:00:05", "11:00:05", "S-1", 8);
         t.heartbeat("14:00:00", "CP1");
     }},
    {"stop unanswered", TransactionIssue::StopUnanswered, true,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 2000, 7, "Local", "");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"stop unanswered: the second try was", TransactionIssue::StopUnanswered, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 2000, 7, "Local", "");
         t.stop("10:31:00", "CP1", 2000, 7, "Local", "{}", "10:30:00");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"stop unanswered: the capture ends", TransactionIssue::StopUnanswered, false,
     [](TraceBuilder &t) {
         t.start("10:00:00", "CP1", 1, 1000, 7);
         t.stop("10:30:00", "CP1", 2000, 7, "Local", "");
     }},
    {"start unanswered", TransactionIssue::StartUnanswered, true,
     [](TraceBuilder &t) {
         t.call("10:00:00", "CP1", "StartTransaction", R"({"connectorId":1,"idTag":"A","meterStart":5,"timestamp":"2026-09-17T10:00:00Z"})", "");
         t.heartbeat("11:00:00", "CP1");
     }},
    {"start unanswered: answered", TransactionIssue::StartUnanswered, false, normal},
    {"CDR energy differs", TransactionIssue::CdrEnergyDiffers, true,
     [](TraceBuilder &t) {
         normal(t);
         session(t, "10:00:05", "11:00:05", "S-1", 8);
         cdr(t, "11:05:00", "S-1", 9);
     }},
    {"CDR energy differs: rounding", TransactionIssue::CdrEnergyDiffers, false,
     [](TraceBuilder &t) {
         normal(t);
         session(t, "10:00:05", "11:00:05", "S-1", 8);
         cdr(t, "11:05:00", "S-1", 8.04);
     }},
};

bool hasIssue(const Analysis &analysis, TransactionIssue issue)
{
    return std::any_of(analysis.transactions.begin(), analysis.transactions.end(),
                       [&](const Transaction &transaction) { return transaction.issues.testFlag(issue); });
}

} // namespace

class TestTransactions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issues_data();
    void issues();
    void everyIssueIsTested();
    void normal16();
    void transactionEvents();
    void lossInWattHours();
    void idsThatSayNothing();
    void remoteStartAndAuthorizeAreLinked();
    void joins_data();
    void joins();
    void series();
    void lateSamplesStandWhereTheyWereTaken();
    void cancelled();
    void emptyCapture();
};

void TestTransactions::issues_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(issueCases)); ++i)
        QTest::newRow(issueCases[i].name) << i;
}

void TestTransactions::issues()
{
    QFETCH(int, index);
    const IssueCase &test = issueCases[index];
    TraceBuilder trace;
    test.write(trace);
    const CapturePtr capture = trace.load();
    QVERIFY(capture && capture->size() > 0);
    const AnalysisPtr analysis = analyse(*capture);
    QVERIFY(!analysis->transactions.empty());
    QCOMPARE(hasIssue(*analysis, test.issue), test.fires);
    QVERIFY(!issueText(test.issue).isEmpty());
    QVERIFY(issueId(test.issue).size() > 0);
}

void TestTransactions::everyIssueIsTested()
{
    for (quint32 bit = 1; bit <= quint32(TransactionIssue::BeganBefore); bit <<= 1) {
        for (const bool fires : {true, false}) {
            const bool found = std::any_of(std::begin(issueCases), std::end(issueCases), [&](const IssueCase &one) {
                return quint32(one.issue) == bit && one.fires == fires;
            });
            QVERIFY2(found, issueId(TransactionIssue(bit)).data());
        }
    }
}

void TestTransactions::normal16()
{
    TraceBuilder trace;
    normal(trace);
    const AnalysisPtr analysis = analyse(*trace.load());
    QCOMPARE(analysis->transactions.size(), std::size_t(1));
    const Transaction &transaction = analysis->transactions.front();
    QCOMPARE(transaction.id, QByteArray("7"));
    QCOMPARE(transaction.connector, 1);
    QCOMPARE(transaction.idTag, QByteArray("TAG1"));
    QCOMPARE(transaction.energyWh(), 8000.0);
    QCOMPARE(transaction.stop - transaction.start, qint64(3600) * 1000000);
    QVERIFY(!transaction.hasProblem());
    QCOMPARE(transaction.stopReason, QByteArray("Local"));
    // Start, sample, stop and the status after it, each with its answer.
    QCOMPARE(transaction.frames.size(), std::size_t(8));
    QVERIFY(std::is_sorted(transaction.frames.begin(), transaction.frames.end()));
    for (const FrameId frame : transaction.frames)
        QCOMPARE(analysis->transactionOf(frame), 0);
    QCOMPARE(analysis->transactionOf(0), -1);
    QCOMPARE(analysis->problems.size(), std::size_t(0));
    QVERIFY(analysis->complete);
}

void TestTransactions::transactionEvents()
{
    TraceBuilder trace;
    normal201(trace);
    const AnalysisPtr analysis = analyse(*trace.load(), {.validate = false});
    QCOMPARE(analysis->transactions.size(), std::size_t(1));
    const Transaction &transaction = analysis->transactions.front();
    QCOMPARE(transaction.id, QByteArray("tx-1"));
    QCOMPARE(transaction.evse, 1);
    QCOMPARE(transaction.energyWh(), 4000.0);
    QCOMPARE(transaction.issues, TransactionIssues());
    QCOMPARE(analysis->bands.size(), std::size_t(1));
    const StatusBand &band = analysis->bands.front();
    QCOMPARE(band.names[band.spans.front().status], QByteArray("EVConnected"));
    QCOMPARE(band.spans.size(), std::size_t(3));
}

void TestTransactions::lossInWattHours()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 7);
    trace.meter("10:10:00", "CP1", 1, 7, 2000);
    trace.start("12:00:00", "CP1", 1, 5000, 8);
    trace.stop("13:00:00", "CP1", 6000, 8);
    const AnalysisPtr analysis = analyse(*trace.load());
    QCOMPARE(analysis->transactions.size(), std::size_t(2));
    QCOMPARE(analysis->transactions[0].lostWh, 3000.0);
    QCOMPARE(analysis->transactions[0].energyWh(), 1000.0);
    QVERIFY(std::isnan(analysis->transactions[1].lostWh));
    QCOMPARE(analysis->transactions[0].severity(), Severity::Error);
}

void TestTransactions::idsThatSayNothing()
{
    // A CSMS that answers 0 to everybody: place and time tell the charges apart.
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 0, "Accepted", "A");
    trace.start("10:05:00", "CP1", 2, 500, 0, "Accepted", "B");
    trace.meter("10:10:00", "CP1", 1, 0, 2000);
    trace.meter("10:11:00", "CP1", 2, 0, 700);
    trace.call("10:30:00", "CP1", "StopTransaction", R"({"transactionId":0,"idTag":"B","meterStop":900,"timestamp":"2026-09-17T10:30:00Z"})");
    trace.call("10:40:00", "CP1", "StopTransaction", R"({"transactionId":0,"idTag":"A","meterStop":3000,"timestamp":"2026-09-17T10:40:00Z"})");
    const AnalysisPtr analysis = analyse(*trace.load());
    QCOMPARE(analysis->transactions.size(), std::size_t(2));
    QCOMPARE(analysis->transactions[0].energyWh(), 2000.0);
    QCOMPARE(analysis->transactions[1].energyWh(), 400.0);
}

void TestTransactions::remoteStartAndAuthorizeAreLinked()
{
    TraceBuilder trace;
    trace.down("09:59:50", "CP1", "RemoteStartTransaction", R"({"connectorId":1,"idTag":"TAG1"})", R"({"status":"Accepted"})");
    trace.call("09:59:55", "CP1", "Authorize", R"({"idTag":"tag1"})", R"({"idTagInfo":{"status":"Accepted"}})");
    trace.call("09:59:56", "CP1", "Authorize", R"({"idTag":"SOMEONE"})", R"({"idTagInfo":{"status":"Accepted"}})");
    trace.start("10:00:00", "CP1", 1, 1000, 7);
    trace.stop("11:00:00", "CP1", 9000, 7);
    const AnalysisPtr analysis = analyse(*trace.load());
    QCOMPARE(analysis->transactions.size(), std::size_t(1));
    QCOMPARE(analysis->transactionOf(0), 0);
    QCOMPARE(analysis->transactionOf(1), 0);
    QCOMPARE(analysis->transactionOf(2), 0);
    QCOMPARE(analysis->transactionOf(4), -1);
}

void TestTransactions::joins_data()
{
    QTest::addColumn<QByteArray>("sessionId");
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("evse");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("reason");
    QTest::newRow("by id") << QByteArray("7") << QByteArray() << QByteArray("E1") << QByteArray("OTHER") << int(JoinReason::Id);
    QTest::newRow("by authorization reference") << QByteArray("S") << QByteArray("REF-1") << QByteArray("E1") << QByteArray("OTHER")
                                                << int(JoinReason::AuthorizationReference);
    QTest::newRow("by token, EVSE and overlap") << QByteArray("S") << QByteArray() << QByteArray("DE*ABC*ECP1*1") << QByteArray("tag1")
                                                << int(JoinReason::TokenEvseOverlap);
    QTest::newRow("another token") << QByteArray("S") << QByteArray() << QByteArray("CP1-1") << QByteArray("OTHER") << int(JoinReason::None);
    QTest::newRow("another connector") << QByteArray("S") << QByteArray() << QByteArray("CP1-2") << QByteArray("TAG1") << int(JoinReason::None);
}

void TestTransactions::joins()
{
    QFETCH(QByteArray, sessionId);
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, evse);
    QFETCH(QByteArray, token);
    QFETCH(int, reason);
    TraceBuilder trace;
    trace.http("09:59:30", "emsp", "cpo", "POST", "/ocpi/cpo/2.2.1/commands/START_SESSION",
               R"({"response_url":"https://emsp.example/1","token":{"uid":"TAG1"},"location_id":"L1","authorization_reference":"REF-1"})");
    trace.status("09:59:00", "CP1", 2, "Available");
    normal(trace);
    QByteArray body = "{\"id\":\"" + sessionId + "\",\"start_date_time\":\"2026-09-17T10:00:00Z\",\"end_date_time\":\"2026-09-17T11:00:00Z\",\"kwh\":8,\"cdr_token\":{\"uid\":\""
        + token + "\"},\"evse_uid\":\"" + evse + "\",\"status\":\"COMPLETED\"";
    if (!reference.isEmpty())
        body += ",\"authorization_reference\":\"" + reference + '"';
    trace.http("11:00:05", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/" + sessionId, body + '}');
    cdr(trace, "11:05:00", sessionId, 8);
    const AnalysisPtr analysis = analyse(*trace.load(), {.validate = false});
    QCOMPARE(analysis->transactions.size(), std::size_t(1));
    const Transaction &transaction = analysis->transactions.front();
    QCOMPARE(int(transaction.sessionJoin), reason);
    if (reason == int(JoinReason::None)) {
        QVERIFY(transaction.sessionId.isEmpty());
        return;
    }
    QCOMPARE(transaction.sessionId, sessionId);
    QCOMPARE(transaction.sessionKwh, 8.0);
    QCOMPARE(transaction.cdrJoin, JoinReason::Id);
    QCOMPARE(transaction.cdrKwh, 8.0);
}

void TestTransactions::series()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 7);
    // Units of every kind; phases instead of a total; a register of the begin beside the one of now.
    trace.call("10:05:00", "CP1", "MeterValues", R"({"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-09-17T10:05:00Z","sampledValue":[
        {"value":"1.000","unit":"kWh","context":"Transaction.Begin"},{"value":"1.500","unit":"kWh","context":"Sample.Periodic"},
        {"value":"2.1","unit":"kW","measurand":"Power.Active.Import","phase":"L1"},{"value":"2.2","unit":"kW","measurand":"Power.Active.Import","phase":"L2"},
        {"value":"2.3","unit":"kW","measurand":"Power.Active.Import","phase":"L3"},
        {"value":"9.1","unit":"A","measurand":"Current.Import","phase":"L1"},{"value":"9.6","unit":"A","measurand":"Current.Import","phase":"L2"},
        {"value":"0","unit":"A","measurand":"Current.Import","phase":"N"},{"value":"41","unit":"Percent","measurand":"SoC","location":"EV"},
        {"value":"229","unit":"V","measurand":"Voltage","phase":"L1-N"},{"value":"231","unit":"V","measurand":"Voltage","phase":"L2-N"}]}]})");
    trace.event("10:06:00", "limit", R"({"gridLimitW":60000,"pvPowerKw":12.5,"storagePowerW":-2000,"storageSoc":44,"name":"x"})");
    const AnalysisPtr analysis = analyse(*trace.load(), {.validate = false});
    const auto value = [&](SeriesQuantity quantity, bool station) {
        for (const Series &one : analysis->series) {
            if (one.quantity == quantity && (one.connector == 1) == station && one.values.size() == 1)
                return one.values.front();
        }
        return -1.0;
    };
    QCOMPARE(value(SeriesQuantity::Energy, true), 1500.0);
    QCOMPARE(value(SeriesQuantity::Power, true), 6600.0);
    QCOMPARE(value(SeriesQuantity::Current, true), 9.6);
    QCOMPARE(value(SeriesQuantity::StateOfCharge, true), 41.0);
    QCOMPARE(value(SeriesQuantity::Voltage, true), 230.0);
    QCOMPARE(value(SeriesQuantity::GridLimit, false), 60000.0);
    QCOMPARE(value(SeriesQuantity::SolarPower, false), 12500.0);
    QCOMPARE(value(SeriesQuantity::StoragePower, false), -2000.0);
    QCOMPARE(value(SeriesQuantity::StateOfCharge, false), 44.0);
}

void TestTransactions::lateSamplesStandWhereTheyWereTaken()
{
    TraceBuilder trace;
    liveSamples(trace);
    trace.start("10:00:00", "CP1", 1, 1000, 7);
    trace.meter("11:00:00", "CP1", 1, 7, 2000, "10:10:00");
    trace.meter("11:00:02", "CP1", 1, 7, 3000, "10:20:00");
    trace.stop("11:00:04", "CP1", 4000, 7, "Local", "{}", "10:30:00");
    const CapturePtr capture = trace.load();
    const AnalysisPtr analysis = analyse(*capture);
    for (const Series &one : analysis->series) {
        if (one.connector != 1)
            continue;
        QCOMPARE(one.times.size(), std::size_t(2));
        QCOMPARE(one.times[1] - one.times[0], qint64(600) * 1000000);
        return;
    }
    QFAIL("no series");
}

void TestTransactions::cancelled()
{
    TraceBuilder trace;
    for (int i = 0; i < 400; ++i)
        trace.heartbeat("10:00:00", "CP1");
    const std::atomic_bool cancelled = true;
    const AnalysisPtr analysis = analyse(*trace.load(), {}, &cancelled);
    QVERIFY(analysis);
    QVERIFY(!analysis->complete);
}

void TestTransactions::emptyCapture()
{
    const Capture capture;
    double last = -1;
    const AnalysisPtr analysis = analyse(capture, {}, nullptr, [&](double done) { last = done; });
    QCOMPARE(analysis->transactions.size(), std::size_t(0));
    QCOMPARE(analysis->framesSeen, 0u);
    QVERIFY(analysis->complete);
}

QTEST_GUILESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
