// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysis.h"
#include "models/capture/joincorrection.h"
#include "models/capture/roamingmodel.h"
#include "tests/capture/tracebuilder.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QtTest>

using namespace Roamscope;

/// What a person says about Sessions and CDRs goes before every rule, and is kept.
class TestJoins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesDecide();
    void sessionByHand();
    void sessionOfNobody();
    void cdrByHand();
    void chargeThatIsNotThere();
    void usedAgain();
    void json();
    void broken_data();
    void broken();
    void model();

private:
    /// Two charges at two stations; a Session that the rules give to the first by its id.
    static CapturePtr capture(TraceBuilder &trace)
    {
        trace.start("10:00:00", "CP1", 1, 1000, 7);
        trace.start("10:01:00", "CP2", 1, 5000, 8);
        trace.stop("11:00:00", "CP1", 9000, 7);
        trace.stop("11:01:00", "CP2", 9000, 8);
        trace.http("11:02:00", "cpo", "emsp", "PUT", "/ocpi/emsp/2.2.1/sessions/DE/ABC/7",
                   R"({"id":"7","start_date_time":"2026-09-17T10:00:00Z","end_date_time":"2026-09-17T11:00:00Z","kwh":8,"cdr_token":{"uid":"TAG1"},"evse_uid":"E1","status":"COMPLETED"})");
        trace.http("11:05:00", "cpo", "emsp", "POST", "/ocpi/emsp/2.2.1/cdrs",
                   R"({"id":"C7","session_id":"7","start_date_time":"2026-09-17T10:00:00Z","end_date_time":"2026-09-17T11:00:00Z","total_energy":8,"cdr_token":{"uid":"TAG1"}})");
        return trace.load();
    }
    static AnalysisPtr analysed(const Capture &capture, const JoinCorrections &joins)
    {
        AnalysisOptions options;
        options.validate = false;
        options.joins = joins;
        return analyse(capture, options);
    }
    static JoinCorrection said(JoinCorrection::Object object, const char *id, const char *chargePoint = "", const char *transaction = "")
    {
        JoinCorrection correction;
        correction.object = object;
        correction.id = id;
        correction.chargePoint = chargePoint;
        correction.transactionId = transaction;
        return correction;
    }
};

void TestJoins::rulesDecide()
{
    TraceBuilder trace;
    const AnalysisPtr analysis = analysed(*capture(trace), {});
    QCOMPARE(analysis->transactions.size(), std::size_t(2));
    QCOMPARE(analysis->transactions[0].sessionJoin, JoinReason::Id);
    QCOMPARE(analysis->transactions[0].cdrId, QByteArray("C7"));
    QCOMPARE(analysis->roaming.size(), std::size_t(2));
    QCOMPARE(analysis->roaming[0].object, JoinCorrection::Object::Session);
    QCOMPARE(analysis->roaming[0].transaction, 0);
    QCOMPARE(analysis->roaming[0].kwh, 8.0);
    QCOMPARE(analysis->roaming[1].object, JoinCorrection::Object::Cdr);
    QCOMPARE(analysis->roaming[1].join, JoinReason::Id);
}

void TestJoins::sessionByHand()
{
    TraceBuilder trace;
    const CapturePtr read = capture(trace);
    JoinCorrections joins;
    joins.set(said(JoinCorrection::Object::Session, "7", "CP2", "8"));
    const AnalysisPtr analysis = analysed(*read, joins);
    QVERIFY(analysis->transactions[0].sessionId.isEmpty());
    QCOMPARE(analysis->transactions[1].sessionId, QByteArray("7"));
    QCOMPARE(analysis->transactions[1].sessionJoin, JoinReason::ByHand);
    // The CDR names its Session, and goes with it.
    QCOMPARE(analysis->transactions[1].cdrId, QByteArray("C7"));
    QVERIFY(analysis->transactions[0].cdrId.isEmpty());
    // Its frames are the charge's now: lists and timeline follow.
    QCOMPARE(analysis->transactionOf(analysis->roaming[0].frame), 1);
}

void TestJoins::sessionOfNobody()
{
    TraceBuilder trace;
    const CapturePtr read = capture(trace);
    JoinCorrections joins;
    joins.set(said(JoinCorrection::Object::Session, "7"));
    const AnalysisPtr analysis = analysed(*read, joins);
    QVERIFY(analysis->transactions[0].sessionId.isEmpty());
    QVERIFY(analysis->transactions[1].sessionId.isEmpty());
    QCOMPARE(analysis->roaming[0].join, JoinReason::ByHand);
    QCOMPARE(analysis->roaming[0].transaction, -1);
}

void TestJoins::cdrByHand()
{
    TraceBuilder trace;
    const CapturePtr read = capture(trace);
    JoinCorrections joins;
    joins.set(said(JoinCorrection::Object::Cdr, "C7", "CP2", "8"));
    const AnalysisPtr analysis = analysed(*read, joins);
    QCOMPARE(analysis->transactions[0].sessionJoin, JoinReason::Id); // the Session stays
    QVERIFY(analysis->transactions[0].cdrId.isEmpty());
    QCOMPARE(analysis->transactions[1].cdrId, QByteArray("C7"));
    QCOMPARE(analysis->transactions[1].cdrJoin, JoinReason::ByHand);
    joins.set(said(JoinCorrection::Object::Cdr, "C7"));
    const AnalysisPtr detached = analysed(*read, joins);
    QVERIFY(detached->transactions[0].cdrId.isEmpty());
    QVERIFY(detached->transactions[1].cdrId.isEmpty());
}

void TestJoins::chargeThatIsNotThere()
{
    TraceBuilder trace;
    const CapturePtr read = capture(trace);
    JoinCorrections joins;
    joins.set(said(JoinCorrection::Object::Session, "7", "CP9", "8"));
    joins.set(said(JoinCorrection::Object::Session, "no such session", "CP2", "8"));
    const AnalysisPtr analysis = analysed(*read, joins);
    QCOMPARE(analysis->transactions[0].sessionJoin, JoinReason::Id);
}

void TestJoins::usedAgain()
{
    // The same transaction id twice: the start tells which is meant.
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 1);
    trace.stop("10:30:00", "CP1", 2000, 1);
    trace.start("12:00:00", "CP1", 1, 2000, 1);
    trace.stop("12:30:00", "CP1", 3000, 1);
    const CapturePtr read = trace.load();
    const AnalysisPtr analysis = analysed(*read, {});
    QCOMPARE(analysis->transactions.size(), std::size_t(2));
    for (int charge = 0; charge < 2; ++charge) {
        const JoinCorrection correction =
            JoinCorrections::joining(JoinCorrection::Object::Session, "S", analysis->transactions[std::size_t(charge)], *read);
        QCOMPARE(JoinCorrections::transactionOf(correction, analysis->transactions, *read), charge);
    }
}

void TestJoins::json()
{
    JoinCorrections joins;
    joins.set(said(JoinCorrection::Object::Session, "7", "CP2", "8"));
    joins.set(said(JoinCorrection::Object::Cdr, "C7"));
    JoinCorrection timed = said(JoinCorrection::Object::Cdr, "C8", "CP1", "9");
    timed.start = qint64(1789639200) * 1000000;
    joins.set(timed);
    joins.set(said(JoinCorrection::Object::Session, "7", "CP1", "7")); // takes the place of the first
    QCOMPARE(joins.all().size(), 3);
    QVERIFY(JoinCorrections::fromJson(joins.toJson()) == joins);
    joins.remove(JoinCorrection::Object::Cdr, "C8");
    QVERIFY(!joins.find(JoinCorrection::Object::Cdr, "C8"));
    QVERIFY(joins.find(JoinCorrection::Object::Cdr, "C7")->isDetached());
}

void TestJoins::broken_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray(R"({"id":"7"})");
    QTest::newRow("unknown object") << QByteArray(R"({"object":"token","id":"7"})");
    QTest::newRow("no id") << QByteArray(R"({"object":"cdr"})");
    QTest::newRow("no text") << QByteArray("[1,2]");
}

void TestJoins::broken()
{
    QFETCH(QByteArray, entry);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + entry + ']', &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(JoinCorrections::fromJson(document.array()).isEmpty());
}

void TestJoins::model()
{
    TraceBuilder trace;
    const CapturePtr read = capture(trace);
    RoamingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCharge(read, analysed(*read, {}), 1);
    QCOMPARE(model.rowCount(), 2);
    const int row = model.rowOf(JoinCorrection::Object::Session, "7");
    QVERIFY(row >= 0);
    const QModelIndex belongs = model.index(row, RoamingModel::ChargeColumn);
    QVERIFY(belongs.data().toString().contains(QStringLiteral("CP1")));
    QVERIFY(!belongs.data(RoamingModel::MineRole).toBool());
    JoinCorrections joins;
    joins.set(said(JoinCorrection::Object::Session, "7", "CP2", "8"));
    model.setCorrections(joins); // shown before it is so
    QVERIFY(belongs.data(RoamingModel::MineRole).toBool());
    model.setFilter(QStringLiteral("cdr"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.object(0)->id, QByteArray("C7"));
    model.setFilter(QStringLiteral("nothing like it"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.object(0));
}

QTEST_GUILESS_MAIN(TestJoins)
#include "tst_joins.moc"
