// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/symptomwalk.h"
#include "tests/capture/tracebuilder.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Roamscope;

namespace {

const Symptom &symptom(const char *id)
{
    static const std::vector<Symptom> all = symptoms();
    return *std::ranges::find(all, QLatin1StringView(id), &Symptom::id);
}

std::size_t step(const Symptom &symptom, const char *id)
{
    return std::size_t(std::ranges::find(symptom.steps, QLatin1StringView(id), &SymptomStep::id) - symptom.steps.begin());
}

Finding found(const char *check, quint16 peer = 0, int transaction = -1, TimeUs from = noTime)
{
    Finding finding;
    finding.check = check;
    finding.cause = "planted";
    finding.peer = peer;
    finding.transaction = transaction;
    finding.from = from;
    finding.to = from;
    return finding;
}

constexpr TimeUs hour = 3'600'000'000;

/// Two charge points with a charge each; the findings are planted by the test.
struct Planted
{
    std::shared_ptr<Capture> capture = std::make_shared<Capture>();
    std::shared_ptr<Analysis> analysis = std::make_shared<Analysis>();
    std::shared_ptr<InsightResult> result = std::make_shared<InsightResult>();
    quint16 first = capture->peers().intern("CP1");
    quint16 second = capture->peers().intern("CP2");

    Planted()
    {
        for (const quint16 peer : {first, second}) {
            Transaction transaction;
            transaction.id = peer == first ? "11" : "22";
            transaction.sessionId = peer == first ? "SESSION-1" : "SESSION-2";
            transaction.cdrId = peer == first ? "CDR-1" : "CDR-2";
            transaction.idTag = peer == first ? "04AB" : "09FF";
            transaction.peer = peer;
            transaction.connector = 1;
            transaction.start = 10 * hour;
            transaction.stop = 11 * hour;
            analysis->transactions.push_back(transaction);
        }
        result->input.capture = capture;
        result->input.analysis = analysis;
    }
    SymptomReport walk(const char *id, const SymptomScope &scope = {}, const SiteProfile &profile = evenSiteProfile()) const
    {
        return walkSymptom(symptom(id), *result, profile, scope);
    }
};

} // namespace

class TestSymptom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepAsksSomething();
    void walksInOrder();
    void sortsToTheCase_data();
    void sortsToTheCase();
    void notesDoNotAccuse();
    void saysWhatIsMissing();
    void leavesOutWhatTheProfileLeavesOut();
    void unknownCaseIsSaid();
    void cleanDayIsClear();
    void realChecksAnswer();
};

void TestSymptom::everyStepAsksSomething()
{
    const std::vector<Symptom> all = symptoms();
    QCOMPARE(all.size(), std::size_t(5));
    QSet<QString> ids;
    for (const Symptom &each : all) {
        QVERIFY(!ids.contains(each.id));
        ids.insert(each.id);
        QVERIFY(each.steps.size() >= 4);
        QSet<QString> stepIds;
        for (const SymptomStep &one : each.steps) {
            const QByteArray where = QByteArray(each.id.data(), each.id.size()) + '/' + QByteArray(one.id.data(), one.id.size());
            QVERIFY2(!stepIds.contains(one.id), where.constData());
            stepIds.insert(one.id);
            QVERIFY2(!one.title.isEmpty() && !one.question.isEmpty(), where.constData());
            QVERIFY2(!one.checks.empty(), where.constData());
            for (const QLatin1StringView check : one.checks)
                QVERIFY2(insightCheck(QByteArrayView(check.data(), check.size())), check.data());
        }
    }
    // Each kind of data has words.
    QCOMPARE(neededData(InsightCheck::Ocpp | InsightCheck::Ocpi | InsightCheck::Cdrs | InsightCheck::BothParties | InsightCheck::EnergyData | InsightCheck::ChargerLog).size(), 6);
    QVERIFY(neededData(InsightCheck::Nothing).isEmpty());
}

void TestSymptom::walksInOrder()
{
    Planted planted;
    planted.result->findings = {found("missing-stop", planted.first, 0, 10 * hour), found("meter-backwards", planted.first, 0, 10 * hour)};
    const Symptom &bill = symptom("bill-disputed");
    const SymptomReport report = planted.walk("bill-disputed");
    QCOMPARE(report.first, int(step(bill, "meter"))); // the meter comes before the transaction on the way
    QCOMPARE(report.answers[step(bill, "meter")].state, SymptomAnswer::State::Found);
    QCOMPARE(report.answers[step(bill, "transaction")].state, SymptomAnswer::State::Found);
    QCOMPARE(report.answers[step(bill, "transaction")].findings, std::vector<quint32> {0});
    QVERIFY(report.conclusion(bill).contains(bill.steps[0].title));
}

void TestSymptom::sortsToTheCase_data()
{
    QTest::addColumn<QByteArray>("chargePoint");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("charge");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<QList<int>>("direct");
    QTest::addColumn<QList<int>>("beside");
    // Findings: 0 of charge 11 at CP1, 1 of charge 22 at CP2, 2 of CP1 without a charge during it, 3 without either, 4 of CP1 long after
    const QByteArray none;
    QTest::newRow("nothing named") << none << none << none << qint64(0) << QList<int> {0, 1, 2, 3, 4} << QList<int> {};
    QTest::newRow("charge point") << QByteArray("CP1") << none << none << qint64(0) << QList<int> {0, 2, 4} << QList<int> {3};
    QTest::newRow("transaction") << none << none << QByteArray("11") << qint64(0) << QList<int> {0, 2} << QList<int> {3, 4};
    QTest::newRow("session, other letter case") << none << none << QByteArray("session-2") << qint64(0) << QList<int> {1} << QList<int> {3};
    QTest::newRow("CDR") << none << none << QByteArray("CDR-1") << qint64(0) << QList<int> {0, 2} << QList<int> {3, 4};
    QTest::newRow("token, other letter case") << none << QByteArray("04ab") << none << qint64(0) << QList<int> {0, 2} << QList<int> {3, 4};
    QTest::newRow("time") << none << none << none << 20 * hour << QList<int> {3, 4} << QList<int> {};
}

void TestSymptom::sortsToTheCase()
{
    QFETCH(QByteArray, chargePoint);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, charge);
    QFETCH(qint64, from);
    QFETCH(QList<int>, direct);
    QFETCH(QList<int>, beside);
    Planted planted;
    planted.result->findings = {found("meter-gap", planted.first, 0, 10 * hour), found("meter-gap", planted.second, 1, 10 * hour),
                                found("meter-gap", planted.first, -1, 10 * hour + 5), found("meter-gap"), found("meter-gap", planted.first, -1, 21 * hour)};
    SymptomScope scope;
    scope.chargePoint = chargePoint;
    scope.token = token;
    scope.charge = charge;
    if (from > 0)
        scope.time = {.from = from, .to = latestTime};
    const SymptomReport report = planted.walk("bill-disputed", scope);
    const SymptomAnswer &meter = report.answers[step(symptom("bill-disputed"), "meter")];
    QVERIFY(report.caseIsKnown);
    QCOMPARE(QList<int>(meter.findings.begin(), meter.findings.end()), direct);
    QCOMPARE(QList<int>(meter.beside.begin(), meter.beside.end()), beside);
}

void TestSymptom::notesDoNotAccuse()
{
    Planted planted;
    planted.result->findings = {found("meter-gap", planted.first), found("missing-stop", planted.first)};
    planted.result->findings[0].severity = Severity::Note;
    planted.result->findings[1].severity = Severity::Error;
    const SymptomReport report = planted.walk("bill-disputed");
    QCOMPARE(report.answers[0].state, SymptomAnswer::State::Found);
    QCOMPARE(report.first, int(step(symptom("bill-disputed"), "transaction")));
}

void TestSymptom::saysWhatIsMissing()
{
    Planted planted;
    const Symptom &roaming = symptom("roaming-authorization");
    for (const SymptomStep &one : roaming.steps) {
        for (const QLatin1StringView check : one.checks)
            planted.result->silent.emplace_back(QByteArray(check.data(), check.size()), int(InsightCheck::Ocpi));
    }
    const SymptomReport report = planted.walk("roaming-authorization");
    for (const SymptomAnswer &answer : report.answers)
        QCOMPARE(answer.state, SymptomAnswer::State::Blind);
    QCOMPARE(report.first, -1);
    QCOMPARE(report.missing, int(InsightCheck::Ocpi));
    QVERIFY(report.conclusion(roaming).contains(neededData(InsightCheck::Ocpi).constFirst()));
}

void TestSymptom::leavesOutWhatTheProfileLeavesOut()
{
    Planted planted;
    SiteProfile profile = evenSiteProfile();
    profile.checkWeights.insert("meter-backwards", 0);
    const SymptomReport report = planted.walk("bill-disputed", {}, profile);
    QCOMPARE(report.answers[0].unasked, QByteArrayList {"meter-backwards"});
    QCOMPARE(report.answers[0].state, SymptomAnswer::State::Unsure);
}

void TestSymptom::unknownCaseIsSaid()
{
    Planted planted;
    SymptomScope scope;
    scope.chargePoint = "CP9";
    QVERIFY(!planted.walk("cdr-late", scope).caseIsKnown);
    scope = {};
    scope.charge = "no such charge";
    QVERIFY(!planted.walk("cdr-late", scope).caseIsKnown);
    scope.charge = "CDR-2";
    QVERIFY(planted.walk("cdr-late", scope).caseIsKnown);
}

void TestSymptom::cleanDayIsClear()
{
    Planted planted;
    const SymptomReport report = planted.walk("bill-disputed");
    QCOMPARE(report.answers[0].state, SymptomAnswer::State::Clear);
    QCOMPARE(report.first, -1);
    QCOMPARE(report.missing, int(InsightCheck::Nothing));
}

/// From messages to the answer, with the checks that the program has.
void TestSymptom::realChecksAnswer()
{
    TraceBuilder trace;
    trace.start("10:00:00", "CP1", 1, 1000, 11);
    trace.meter("10:10:00", "CP1", 1, 11, 5000);
    trace.meter("10:20:00", "CP1", 1, 11, 3000);
    trace.stop("10:30:00", "CP1", 6000, 11);
    trace.start("10:00:30", "CP2", 1, 1000, 12);
    trace.meter("10:10:30", "CP2", 1, 12, 2000);
    trace.stop("10:30:30", "CP2", 3000, 12);
    InsightInput input;
    input.capture = trace.load();
    const InsightResultPtr result = findAll(input);
    SymptomScope scope;
    scope.charge = "11";
    const SymptomReport bad = walkSymptom(symptom("bill-disputed"), *result, evenSiteProfile(), scope);
    QCOMPARE(bad.first, int(step(symptom("bill-disputed"), "meter")));
    scope.charge = "12";
    const SymptomReport good = walkSymptom(symptom("bill-disputed"), *result, evenSiteProfile(), scope);
    QVERIFY(good.caseIsKnown);
    QCOMPARE(good.answers[0].findings.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestSymptom)
#include "tst_symptom.moc"
