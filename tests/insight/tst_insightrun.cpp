// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/analysisrun.h"
#include "models/capture/factstream.h"
#include "models/insight/findinggroup.h"
#include "models/insight/insightsession.h"
#include "models/workspace/workspace.h"
#include "tests/capture/tracebuilder.h"

#include <nlohmann/json.hpp>

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Roamscope;

namespace {

/// Counts what it is fed with, per charge point, and says it: one Finding a charge point.
class CountingCheck : public InsightCheck
{
public:
    class Runner : public InsightRunner
    {
    public:
        void see(FrameId frame, const Frame &row) override
        {
            frames.push_back(frame);
            inOrder = inOrder && row.time >= last;
            last = row.time;
        }
        void take(const Fact &fact) override
        {
            afterFrame = afterFrame && !frames.empty() && frames.back() == fact.frame;
            ++facts[fact.peer];
        }
        void report(const InsightInput &, FindingList &list) const override
        {
            for (const auto &[peer, count] : facts) {
                Finding finding;
                finding.check = "counting";
                finding.cause = "seen";
                finding.peer = peer;
                finding.count = quint32(count);
                finding.values = {QByteArray::number(qsizetype(frames.size())), inOrder && afterFrame ? "good" : "bad"};
                list.add(finding);
            }
        }
        std::vector<FrameId> frames;
        std::map<quint16, int> facts;
        TimeUs last = noTime;
        bool inOrder = true;
        bool afterFrame = true;
    };

    QLatin1StringView id() const override { return QLatin1StringView("counting"); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return {}; }
    QString description() const override { return {}; }
    int needs() const override { return Nothing; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<Runner>(); }
    InsightText text(const Finding &, const InsightInput &) const override { return {}; }
};

const CountingCheck counting;
const std::array<const InsightCheck *, 1> onlyCounting {&counting};

/// Enough exchanges for several chunks.
CapturePtr largeCapture()
{
    static const CapturePtr capture = [] {
        TraceBuilder builder;
        for (int i = 0; i < 10000; ++i) {
            const QByteArray time = QByteArray::number(10 + i / 3600).rightJustified(2, '0') + ':' + QByteArray::number(i / 60 % 60).rightJustified(2, '0') + ':'
                + QByteArray::number(i % 60).rightJustified(2, '0');
            builder.heartbeat(time.constData(), i % 3 ? "CP1" : "CP2");
        }
        return builder.load();
    }();
    return capture;
}

std::vector<std::tuple<quint16, quint32, QByteArrayList>> factsOf(const InsightResultPtr &result)
{
    std::vector<std::tuple<quint16, quint32, QByteArrayList>> all;
    for (const Finding &finding : result->findings)
        all.emplace_back(finding.peer, finding.count, finding.values);
    return all;
}

Finding made(const char *check, const char *cause, Severity severity, quint16 peer, quint32 count = 1, double atStake = 0)
{
    Finding finding;
    finding.check = check;
    finding.cause = cause;
    finding.severity = severity;
    finding.peer = peer;
    finding.count = count;
    finding.atStake = atStake;
    finding.from = peer;
    return finding;
}

InsightResult resultOf(std::vector<Finding> findings)
{
    InsightResult result;
    result.input.capture = largeCapture();
    result.findings = std::move(findings);
    return result;
}

} // namespace

/// The engine under the checks: that each frame is seen once and in order however it is read, groups, profiles, marks.
class TestInsightRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksAreSound();
    void readsInOrder();
    void readsInStepsAsAtOnce();
    void listensToAnAnalysis();
    void cancelled();
    void countsWhatIsNotKept();
    void groups();
    void profileDecidesTheOrder();
    void marks();
    void fingerprintsNameTheChargePoint();
    void builtInProfiles();
    void settingsSurviveTheFile();
    void hostileSettings_data();
    void hostileSettings();
    void workspaceKeepsThem();
    void sessionAnswers();
    void sessionNewestWins();
    void sessionUndo();
    void sessionLive();
};

void TestInsightRun::checksAreSound()
{
    QSet<QByteArray> ids;
    QSet<QByteArray> limits;
    for (const InsightCheck *check : insightChecks()) {
        const QByteArray id(check->id().data(), check->id().size());
        QVERIFY2(!ids.contains(id), QByteArray("two checks are called " + id).constData());
        ids.insert(id);
        QVERIFY2(!check->title().isEmpty() && !check->description().isEmpty(), id.constData());
        for (const InsightThreshold &threshold : check->thresholds()) {
            QVERIFY2(threshold.id.startsWith(id + '.'), threshold.id.constData());
            QVERIFY2(!limits.contains(threshold.id), threshold.id.constData());
            limits.insert(threshold.id);
            QVERIFY2(threshold.value >= threshold.lowest && threshold.value <= threshold.highest, threshold.id.constData());
        }
        // One that has seen nothing says nothing, and does not fall over.
        FindingList list;
        check->begin(nullptr, {})->report({}, list);
        QVERIFY2(list.findings().empty(), id.constData());
    }
}

void TestInsightRun::readsInOrder()
{
    const CapturePtr capture = largeCapture();
    InsightRun run(capture, {}, onlyCounting);
    double progress = 0;
    QVERIFY(run.advance(capture->size(), nullptr, [&](double fraction) { progress = fraction; }));
    QCOMPARE(progress, 1.0);
    QCOMPARE(run.seen(), capture->size());
    const InsightResultPtr result = run.result({.capture = capture});
    QVERIFY(result->complete);
    QCOMPARE(result->findings.size(), std::size_t(2));
    for (const Finding &finding : result->findings)
        QCOMPARE(finding.values, (QByteArrayList {"20000", "good"}));
    QCOMPARE(result->findings[0].count + result->findings[1].count, 10000u); // the answers' clocks
}

void TestInsightRun::readsInStepsAsAtOnce()
{
    const CapturePtr capture = largeCapture();
    InsightRun atOnce(capture, {}, onlyCounting);
    QVERIFY(atOnce.advance(capture->size()));
    InsightRun inSteps(capture, {}, onlyCounting);
    for (quint32 end = 1; end < capture->size(); end += 777) {
        QVERIFY(inSteps.advance(end));
        inSteps.result({.capture = capture}); // asking changes nothing
    }
    QVERIFY(inSteps.advance(capture->size() + 100)); // no further than there is
    QCOMPARE(factsOf(inSteps.result({.capture = capture})), factsOf(atOnce.result({.capture = capture})));
}

void TestInsightRun::listensToAnAnalysis()
{
    const CapturePtr capture = largeCapture();
    InsightRun own(capture, {}, onlyCounting);
    QVERIFY(own.advance(capture->size()));
    const auto listener = std::make_shared<InsightRun>(capture, InsightThresholds(), onlyCounting);
    AnalysisRun analysis(*capture);
    analysis.setListener(listener);
    QVERIFY(analysis.advance(9000));
    QVERIFY(analysis.advance(capture->size()));
    QCOMPARE(listener->seen(), capture->size());
    QCOMPARE(factsOf(listener->result({.capture = capture})), factsOf(own.result({.capture = capture})));
    // What it has got already it does not read again.
    QVERIFY(listener->advance(capture->size()));
    QCOMPARE(factsOf(listener->result({.capture = capture})), factsOf(own.result({.capture = capture})));
    const AnalysisPtr result = analysis.result();
    QCOMPARE(result->framesSeen, capture->size());
}

void TestInsightRun::cancelled()
{
    const CapturePtr capture = largeCapture();
    InsightRun run(capture, {}, onlyCounting);
    const std::atomic_bool stop {true};
    QVERIFY(!run.advance(capture->size(), &stop));
    QVERIFY(!run.result({.capture = capture})->complete);
}

void TestInsightRun::countsWhatIsNotKept()
{
    FindingList list;
    for (int i = 0; i < FindingList::keptPerCause + 20; ++i)
        list.add(made("a", "one", Severity::Warning, 1));
    list.add(made("a", "two", Severity::Warning, 1));
    QCOMPARE(list.findings().size(), std::size_t(FindingList::keptPerCause + 1));
    QCOMPARE(list.dropped(), 20u);
    quint64 total = 0;
    for (const Finding &finding : list.findings())
        total += finding.count;
    QCOMPARE(total, quint64(FindingList::keptPerCause + 21));
}

void TestInsightRun::groups()
{
    const InsightResult result = resultOf({made("a", "one", Severity::Warning, 1, 300), made("a", "one", Severity::Error, 2, 12),
                                           made("a", "two", Severity::Note, 1), made("b", "one", Severity::Warning, 0)});
    const std::vector<FindingGroup> groups = groupFindings(result, evenSiteProfile(), {});
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].check, "a");
    QCOMPARE(groups[0].cause, "one");
    QCOMPARE(groups[0].severity, Severity::Error);
    QCOMPARE(groups[0].count, 312u);
    QCOMPARE(groups[0].chargePoints, (QByteArrayList {"CP1", "CP2"}));
    QCOMPARE(groups[0].findings, (std::vector<quint32> {1, 0})); // the worst first
    QCOMPARE(groups[0].from, 1);
    QCOMPARE(groups[0].to, 2);
    QCOMPARE(occurrenceText(groups[0]), QStringLiteral("312 time(s), 2 charger(s)"));
    QCOMPARE(groups[1].check, "b");
    QCOMPARE(occurrenceText(groups[1]), QStringLiteral("1 time(s)"));
    QCOMPARE(occurrenceText(groups[2]), QStringLiteral("1 time(s) at CP2"));
}

void TestInsightRun::profileDecidesTheOrder()
{
    // Of checks that exist: weights are by area.
    SiteProfile profile;
    const std::span<const InsightCheck *const> checks = insightChecks();
    const InsightCheck *first = nullptr;
    const InsightCheck *second = nullptr;
    for (const InsightCheck *check : checks) {
        if (!first)
            first = check;
        else if (!second && check->area() != first->area())
            second = check;
    }
    if (!second)
        QSKIP("fewer than two areas have checks");
    const QByteArray a(first->id().data(), first->id().size());
    const QByteArray b(second->id().data(), second->id().size());
    const InsightResult result = resultOf({made(a.constData(), "x", Severity::Warning, 1), made(b.constData(), "x", Severity::Warning, 1)});
    profile.areaWeights[std::size_t(first->area())] = 2;
    QCOMPARE(groupFindings(result, profile, {}).front().check, a);
    profile.areaWeights[std::size_t(second->area())] = 5;
    QCOMPARE(groupFindings(result, profile, {}).front().check, b);
    profile.checkWeights.insert(a, 9);
    QCOMPARE(groupFindings(result, profile, {}).front().check, a);
    // Money and number of times count too.
    const InsightResult costly = resultOf({made("u", "often", Severity::Warning, 1, 50), made("u", "once", Severity::Warning, 1),
                                           made("u", "costly", Severity::Warning, 1, 1, 5000)});
    const std::vector<FindingGroup> groups = groupFindings(costly, evenSiteProfile(), {});
    QCOMPARE(groups[0].cause, "costly");
    QCOMPARE(groups[1].cause, "often");
    QCOMPARE(groups[2].cause, "once");
}

void TestInsightRun::marks()
{
    const CapturePtr capture = largeCapture();
    const InsightResult result = resultOf({made("a", "one", Severity::Error, 1), made("a", "one", Severity::Error, 2), made("a", "two", Severity::Note, 1)});
    const QString reason = QStringLiteral("the meter was replaced that day");
    FalsePositives marks;
    marks.add(FalsePositives::markOne(result.findings[0], capture.get(), reason));
    std::vector<FindingGroup> groups = groupFindings(result, evenSiteProfile(), marks);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].findings, (std::vector<quint32> {1}));
    QVERIFY(!groups[0].isMarked);
    QVERIFY(groups[2].isMarked); // at the end
    QCOMPARE(groups[2].reason, reason);
    QVERIFY(!marks.marks().front().created.isEmpty());

    marks.remove(marks.marks().front());
    QVERIFY(marks.isEmpty());
    const FalsePositive alike = FalsePositives::markAlike(result.findings[0], capture.get(), reason);
    marks.add(alike);
    marks.add(alike); // no second time
    QCOMPARE(marks.marks().size(), 1);
    Finding later = result.findings[0];
    later.from = 99; // another time, the same charge point
    QVERIFY(marks.find(later, capture.get()));
    QVERIFY(!marks.find(result.findings[1], capture.get()));
    marks.add(FalsePositives::markAlike(result.findings[0], capture.get(), reason, true));
    QVERIFY(marks.find(result.findings[1], capture.get()));
    QVERIFY(!marks.find(result.findings[2], capture.get()));
}

void TestInsightRun::fingerprintsNameTheChargePoint()
{
    // The same charge point has another number where other files are open.
    TraceBuilder builder;
    builder.heartbeat("09:00:00", "CP0");
    builder.heartbeat("10:00:00", "CP1");
    const CapturePtr other = builder.load();
    const CapturePtr capture = largeCapture();
    const auto peerOf = [](const Capture &one, const char *name) {
        for (FrameId frame = 0; frame < one.size(); ++frame) {
            if (one.peers().text(one.frames().peer(frame)) == name)
                return one.frames().peer(frame);
        }
        return quint16(0);
    };
    Finding here = made("a", "one", Severity::Error, peerOf(*capture, "CP1"));
    Finding there = made("a", "one", Severity::Error, peerOf(*other, "CP1"));
    here.from = there.from = 5;
    QVERIFY(here.peer && there.peer);
    QCOMPARE(here.fingerprint(capture.get()), there.fingerprint(other.get()));
    there.peer = peerOf(*other, "CP0");
    QVERIFY(here.fingerprint(capture.get()) != there.fingerprint(other.get()));
}

void TestInsightRun::builtInProfiles()
{
    const QList<SiteProfile> &profiles = builtInSiteProfiles();
    QStringList ids;
    for (const SiteProfile &profile : profiles) {
        ids.append(profile.id);
        QVERIFY(!profile.name.isEmpty());
        QVERIFY(!profile.description.isEmpty());
        // The file says what the program shows.
        FileError error;
        const QString path = QStringLiteral(":/site-profiles/%1.json").arg(profile.id);
        const JsonFile::Json json = JsonFile::read(path, &error);
        QVERIFY2(!json.is_discarded(), qPrintable(error.text()));
        QList<FileError> errors;
        const SiteProfile read = SiteProfile::fromJson(json, path, {}, &errors);
        QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.front().text()));
        QCOMPARE(read.areaWeights, profile.areaWeights);
        for (auto it = profile.checkWeights.cbegin(); it != profile.checkWeights.cend(); ++it)
            QVERIFY2(insightCheck(it.key()), it.key().constData());
        const InsightThresholds limits = profile.insightThresholds();
        for (auto it = profile.thresholds.cbegin(); it != profile.thresholds.cend(); ++it) {
            QVERIFY2(limits.isChanged(it.key()), it.key().constData());
            QCOMPARE(limits.value(it.key()), it.value());
        }
    }
    QCOMPARE(ids, QStringList({QStringLiteral("even"), QStringLiteral("urban-public"), QStringLiteral("destination"), QStringLiteral("fleet-depot"),
                               QStringLiteral("solar-storage-hub")}));
    // Clocks come first at a depot, places in the street.
    QVERIFY(profiles[3].weight(InsightArea::Clocks) > profiles[3].weight(InsightArea::Locations));
    QVERIFY(profiles[1].weight(InsightArea::Locations) > profiles[1].weight(InsightArea::Energy));
    QVERIFY(profiles[4].weight(InsightArea::Energy) > profiles[4].weight(InsightArea::Authorization));
}

void TestInsightRun::settingsSurviveTheFile()
{
    const QByteArray text = R"({"profile":"depot-2","future":{"a":1},"profiles":[{"id":"depot-2","name":"Depot 2","areas":{"clocks":2.5},
        "checks":{"clock-drift":0},"thresholds":{"clock-drift.warning":15},"later":"kept"}],
        "falsePositives":[{"check":"clock-drift","cause":"slow","chargePoint":"CP1","reason":"known","author":"A. Person","created":"2026-09-17T10:00:00Z","ticket":"OPS-1"}]})";
    QList<FileError> errors;
    const JsonFile::Json json = JsonFile::Json::parse(text.toStdString());
    const InsightSettings settings = InsightSettings::fromJson(json, QStringLiteral("insight.json"), &errors);
    QVERIFY(errors.isEmpty());
    QCOMPARE(settings.profile().name, QStringLiteral("Depot 2"));
    QCOMPARE(settings.profile().weight(InsightArea::Clocks), 2.5);
    QCOMPARE(settings.profile().weight(InsightArea::Energy), 1.0);
    QCOMPARE(settings.marks().marks().size(), 1);
    const JsonFile::Json written = settings.toJson();
    QCOMPARE(written["future"]["a"].get<int>(), 1);
    QCOMPARE(written["profiles"][0]["later"].get<std::string>(), "kept");
    QCOMPARE(written["falsePositives"][0]["ticket"].get<std::string>(), "OPS-1");
    QCOMPARE(written["falsePositives"][0]["author"].get<std::string>(), "A. Person");
    QVERIFY(InsightSettings::fromJson(written, QStringLiteral("insight.json")) == settings);
    QCOMPARE(settings.freeProfileId(QStringLiteral("Depot 2")), QStringLiteral("depot-2-2"));
    QCOMPARE(settings.freeProfileId(QStringLiteral("东站")), QStringLiteral("profile"));
    // The chosen one is gone: all checks even.
    InsightSettings without = settings;
    without.removeOwnProfile(QStringLiteral("depot-2"));
    QCOMPARE(without.profile().id, QStringLiteral("even"));
}

void TestInsightRun::hostileSettings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("weight beyond bounds") << QByteArray(R"({"profiles":[{"id":"a"},{"id":"b","areas":{"clocks":1e9}}]})") << QStringLiteral("profiles[1].areas.clocks");
    QTest::newRow("weight is text") << QByteArray(R"({"profiles":[{"id":"a","checks":{"x":"much"}}]})") << QStringLiteral("profiles[0].checks.x");
    QTest::newRow("negative threshold") << QByteArray(R"({"profiles":[{"id":"a","thresholds":{"x.y":-1}}]})") << QStringLiteral("profiles[0].thresholds.x.y");
    QTest::newRow("id of a built-in one") << QByteArray(R"({"profiles":[{"id":"fleet-depot"}]})") << QStringLiteral("profiles[0].id");
    QTest::newRow("profile is a number") << QByteArray(R"({"profiles":[7]})") << QStringLiteral("profiles[0]");
    QTest::newRow("profiles is an object") << QByteArray(R"({"profiles":{}})") << QStringLiteral("profiles");
    QTest::newRow("mark without check") << QByteArray(R"({"falsePositives":[{"reason":"x"}]})") << QStringLiteral("falsePositives[0].check");
    QTest::newRow("reason is a list") << QByteArray(R"({"falsePositives":[{"check":"x","reason":[]}]})") << QStringLiteral("falsePositives[0].reason");
    QTest::newRow("root is a list") << QByteArray("[]") << QStringLiteral("object");
    QTest::newRow("too many profiles") << QByteArray(R"({"profiles":[)") + QByteArray("{\"id\":\"a\"},").repeated(500) + R"({"id":"b"}]})" << QStringLiteral("profiles");
    QTest::newRow("name of a megabyte") << QByteArray(R"({"profiles":[{"id":"a","name":")") + QByteArray(1 << 20, 'x') + R"("}]})" << QStringLiteral("profiles[0].name");
}

void TestInsightRun::hostileSettings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, complaint);
    QList<FileError> errors;
    const InsightSettings settings = InsightSettings::fromJson(JsonFile::Json::parse(text.toStdString()), QStringLiteral("insight.json"), &errors);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.front().text().contains(QStringLiteral("insight.json")) && errors.front().text().contains(complaint), qPrintable(errors.front().text()));
    for (const SiteProfile &profile : settings.profiles()) {
        for (const double weight : profile.areaWeights)
            QVERIFY(weight >= 0 && weight <= SiteProfile::highestWeight);
    }
}

void TestInsightRun::workspaceKeepsThem()
{
    const QTemporaryDir folder;
    Workspace workspace(nullptr, Stash(folder.filePath(QStringLiteral("stash"))));
    QVERIFY(workspace.create(folder.filePath(QStringLiteral("w")), QStringLiteral("W")));
    InsightSettings settings;
    SiteProfile own;
    own.id = QStringLiteral("mine");
    own.name = QStringLiteral("Mine");
    QVERIFY(settings.setOwnProfile(own));
    settings.setProfileId(QStringLiteral("mine"));
    workspace.setValue(Workspace::Thing::Insight, settings.toJson());
    QVERIFY(workspace.save());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("w/insight.json"))));
    Workspace again(nullptr, Stash(folder.filePath(QStringLiteral("stash"))));
    QVERIFY(again.open(folder.filePath(QStringLiteral("w"))));
    QVERIFY(InsightSettings::fromJson(again.value(Workspace::Thing::Insight), again.pathOf(Workspace::Thing::Insight)) == settings);
}

void TestInsightRun::sessionAnswers()
{
    const CapturePtr capture = largeCapture();
    InsightSession session;
    QSignalSpy changed(&session, &InsightSession::changed);
    QSignalSpy running(&session, &InsightSession::runningChanged);
    session.setInput({.capture = capture, .analysis = analyse(*capture)});
    QVERIFY(session.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 30000);
    QVERIFY(!session.isRunning());
    QCOMPARE(running.count(), 2);
    QVERIFY(session.result());
    QVERIFY(session.result()->complete);
    QCOMPARE(session.result()->input.capture, capture);
    QVERIFY(!session.result()->input.cancelled); // nothing of the worker stays behind
    session.clear();
    QVERIFY(!session.result());
    QCOMPARE(changed.count(), 2);
}

void TestInsightRun::sessionNewestWins()
{
    const CapturePtr first = largeCapture();
    TraceBuilder builder;
    builder.heartbeat("10:00:00", "CP9");
    const CapturePtr second = builder.load();
    InsightSession session;
    QSignalSpy changed(&session, &InsightSession::changed);
    session.setInput({.capture = first, .analysis = analyse(*first)});
    QTest::qWait(60); // it is on its way, or done
    session.setInput({.capture = second, .analysis = analyse(*second)});
    QTRY_VERIFY_WITH_TIMEOUT(session.result() && session.result()->input.capture == second && !session.isRunning(), 30000);
    const int answers = changed.count();
    QTest::qWait(50);
    QCOMPARE(changed.count(), answers); // the old answer does not come after all
    QCOMPARE(session.result()->input.capture, second);
    session.setInput({.capture = first, .analysis = analyse(*first)});
    session.cancel();
    QVERIFY(!session.isRunning());
    QCOMPARE(session.result()->input.capture, second);
}

void TestInsightRun::sessionUndo()
{
    InsightSession session;
    QSignalSpy settingsChanged(&session, &InsightSession::settingsChanged);
    InsightSettings settings = session.settings();
    settings.setProfileId(QStringLiteral("fleet-depot"));
    session.setSettings(settings, QStringLiteral("Choose fleet depot"));
    QCOMPARE(session.profile().id, QStringLiteral("fleet-depot"));
    QCOMPARE(settingsChanged.count(), 1);
    session.setSettings(settings, QStringLiteral("Again")); // no change, no step
    QCOMPARE(session.undoStack()->count(), 1);
    session.undoStack()->undo();
    QCOMPARE(session.profile().id, QStringLiteral("even"));
    QCOMPARE(settingsChanged.count(), 2);
    session.restoreSettings(settings);
    QCOMPARE(session.undoStack()->count(), 0);
    QCOMPARE(settingsChanged.count(), 2);
}

void TestInsightRun::sessionLive()
{
    const CapturePtr capture = largeCapture();
    InsightSession session;
    AnalysisRun analysis(*capture);
    const std::shared_ptr<InsightRun> run = session.makeRun(capture);
    analysis.setListener(run);
    QSignalSpy changed(&session, &InsightSession::changed);
    TimeUs now = 1;
    for (const quint32 end : {5000u, 12000u, 20000u}) {
        QVERIFY(analysis.advance(end));
        session.setInput({.capture = capture, .analysis = analysis.snapshot(now), .now = now}, run);
        ++now;
        QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning(), 30000);
        QVERIFY(session.result());
        QCOMPARE(session.result()->input.analysis->framesSeen, end);
    }
    QCOMPARE(run->seen(), 20000u);
    QVERIFY(changed.count() >= 3);
}

QTEST_GUILESS_MAIN(TestInsightRun)
#include "tst_insightrun.moc"
