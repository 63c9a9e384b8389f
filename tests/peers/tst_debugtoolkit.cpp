// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightrun.h"
#include "tests/capture/tracebuilder.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>

using namespace Roamscope;

namespace {

/// Which of our checks names what a rule of the toolkit names. Theirs are per trace; ours also tell causes, and stay
/// silent where the protocol allows what happened.
const QHash<QByteArray, QByteArrayList> &sameMeaning()
{
    static const QHash<QByteArray, QByteArrayList> table {
        {"FAILED_AUTHORIZATION", {"token-refused", "token-unknown", "token-flip"}},
        {"CONNECTOR_FAULT", {"fault-in-charge"}},
        {"STATION_OFFLINE_DURING_SESSION", {"missing-stop", "charger-silent"}},
        {"TIMEOUT_NO_HEARTBEAT", {"charger-silent", "heartbeat-interval"}},
        {"METER_VALUE_GAP", {"meter-values-missing", "meter-gap"}},
        {"INVALID_STOP_REASON", {"schema-error"}},
        {"UNEXPECTED_START", {"call-order", "start-without-authorization"}},
        {"STATUS_TRANSITION_VIOLATION", {"status-transition"}},
        {"DIAGNOSTICS_FAILURE", {"command-refused"}},
        {"FIRMWARE_UPDATE_FAILURE", {"command-refused"}},
        {"SUSPICIOUS_SESSION_DURATION", {"session-duration", "zero-energy"}},
        {"SLOW_RESPONSE", {"answer-late", "slow-authorization"}},
        {"HEARTBEAT_INTERVAL_VIOLATION", {"heartbeat-interval", "charger-silent"}},
        {"METER_VALUE_ANOMALY", {"meter-backwards"}},
        {"UNRESPONSIVE_CSMS", {"call-unanswered"}},
        {"REPEATED_BOOT_NOTIFICATION", {"boot-loop"}},
    };
    return table;
}

/// A morning of one station with one charge, in steps that a scenario leaves out or adds to.
class Scenario
{
public:
    using Step = std::function<void(TraceBuilder &)>;

    Scenario()
    {
        add("10:00:00", "boot", [](TraceBuilder &trace) {
            trace.call("10:00:00", "CP1", "BootNotification", R"({"chargePointVendor":"Maker","chargePointModel":"M1"})",
                       R"({"status":"Accepted","currentTime":"2026-09-17T10:00:01Z","interval":600})");
        });
        status("10:00:10", "Available");
        for (const char *time : {"10:10:00", "10:20:00", "10:30:00", "10:40:00", "10:50:00", "11:00:00"})
            add(time, "heartbeat", [time](TraceBuilder &trace) { trace.heartbeat(time, "CP1"); });
        add("10:11:00", "authorize", [](TraceBuilder &trace) { trace.call("10:11:00", "CP1", "Authorize", R"({"idTag":"TAG1"})", R"({"idTagInfo":{"status":"Accepted"}})"); });
        status("10:11:05", "Preparing");
        add("10:11:10", "start", [](TraceBuilder &trace) { trace.start("10:11:10", "CP1", 1, 1000, 7); });
        status("10:11:20", "Charging");
        int wh = 1000;
        for (const char *time : {"10:16:10", "10:21:10", "10:26:10", "10:31:10", "10:36:10", "10:41:10"}) {
            wh += 900;
            add(time, "meter", [time, wh](TraceBuilder &trace) { trace.meter(time, "CP1", 1, 7, wh); });
        }
        add("10:45:00", "stop", [wh](TraceBuilder &trace) { trace.stop("10:45:00", "CP1", wh + 600, 7); });
        status("10:45:05", "Finishing");
        status("10:46:00", "Available");
    }

    void add(const char *time, const char *name, Step step) { m_steps.insert({time, {name, std::move(step)}}); }
    void status(const char *time, const char *word)
    {
        add(time, "status", [time, word](TraceBuilder &trace) { trace.status(time, "CP1", 1, word); });
    }
    /// Leaves out what is called so, all of it or at one time.
    void drop(const char *name, const char *time = nullptr)
    {
        std::erase_if(m_steps, [&](const auto &step) { return step.second.first == name && (!time || step.first == time); });
    }
    CapturePtr load(TraceBuilder &trace, const QString &name) const
    {
        for (const auto &[time, step] : m_steps)
            step.second(trace);
        return trace.load(name);
    }

private:
    std::multimap<QByteArray, std::pair<QByteArray, Step>> m_steps;
};

Scenario::Step call(const char *time, const char *action, const char *payload, const char *answer, int after = 1)
{
    return [=](TraceBuilder &trace) { trace.call(time, "CP1", action, payload, answer, after); };
}

Scenario scenario(const QByteArray &code)
{
    Scenario made;
    if (code == "FAILED_AUTHORIZATION") {
        made.add("10:05:00", "refused", call("10:05:00", "Authorize", R"({"idTag":"LOST9"})", R"({"idTagInfo":{"status":"Blocked"}})"));
    } else if (code == "CONNECTOR_FAULT") {
        made.add("10:28:00", "fault", call("10:28:00", "StatusNotification", R"({"connectorId":1,"errorCode":"GroundFailure","status":"Faulted"})", "{}"));
        made.drop("status", "10:45:05");
    } else if (code == "STATION_OFFLINE_DURING_SESSION") {
        made.drop("stop");
        made.status("10:48:00", "Preparing");
        made.add("10:49:00", "second", [](TraceBuilder &trace) { trace.start("10:49:00", "CP1", 1, 8000, 8); });
        made.status("10:49:10", "Charging");
        made.add("10:54:00", "meter", [](TraceBuilder &trace) { trace.meter("10:54:00", "CP1", 1, 8, 8900); });
        made.add("10:58:00", "second stop", [](TraceBuilder &trace) { trace.stop("10:58:00", "CP1", 9600, 8); });
        made.status("10:58:05", "Finishing");
        made.status("10:59:00", "Available");
    } else if (code == "TIMEOUT_NO_HEARTBEAT") {
        for (const char *step : {"heartbeat", "authorize", "start", "stop", "meter", "status"})
            made.drop(step);
        made.status("10:00:10", "Available");
        made.status("11:20:00", "Unavailable");
    } else if (code == "METER_VALUE_GAP") {
        made.drop("meter");
    } else if (code == "INVALID_STOP_REASON") {
        made.drop("stop");
        made.add("10:45:00", "stop", [](TraceBuilder &trace) { trace.stop("10:45:00", "CP1", 7000, 7, "UserPressedButton"); });
    } else if (code == "UNEXPECTED_START") {
        made.drop("boot");
        made.drop("authorize");
        made.drop("heartbeat"); // without a boot it expects one every minute
    } else if (code == "STATUS_TRANSITION_VIOLATION") {
        // Once may be a short state that MinimumStatusDuration left out: ours wants to see it three times.
        for (const char *time : {"10:47:00", "10:51:00", "10:55:00"})
            made.status(time, "Finishing");
        for (const char *time : {"10:48:00", "10:52:00", "10:56:00"})
            made.status(time, "Available");
    } else if (code == "DIAGNOSTICS_FAILURE") {
        made.add("10:55:00", "diagnostics", call("10:55:00", "DiagnosticsStatusNotification", R"({"status":"UploadFailed"})", "{}"));
    } else if (code == "FIRMWARE_UPDATE_FAILURE") {
        made.add("10:55:00", "firmware", call("10:55:00", "FirmwareStatusNotification", R"({"status":"InstallationFailed"})", "{}"));
    } else if (code == "SUSPICIOUS_SESSION_DURATION") {
        for (const char *step : {"meter", "stop", "status", "boot", "heartbeat"}) // it counts them as part of the charge
            made.drop(step);
        made.add("10:11:20", "meter", [](TraceBuilder &trace) { trace.meter("10:11:20", "CP1", 1, 7, 1001); });
        made.add("10:11:30", "stop", [](TraceBuilder &trace) { trace.stop("10:11:30", "CP1", 1002, 7); });
    } else if (code == "SLOW_RESPONSE") {
        made.drop("authorize");
        made.add("10:10:30", "authorize", call("10:10:30", "Authorize", R"({"idTag":"TAG1"})", R"({"idTagInfo":{"status":"Accepted"}})", 28));
    } else if (code == "HEARTBEAT_INTERVAL_VIOLATION") {
        made.drop("heartbeat");
        // Far more often than the backend has asked for.
        for (const char *time : {"10:01:00", "10:02:00", "10:03:00", "10:04:00", "10:05:00", "10:06:00", "10:07:00", "10:08:00"})
            made.add(time, "heartbeat", [time](TraceBuilder &trace) { trace.heartbeat(time, "CP1"); });
    } else if (code == "METER_VALUE_ANOMALY") {
        made.drop("meter", "10:31:10");
        made.add("10:31:10", "back", [](TraceBuilder &trace) { trace.meter("10:31:10", "CP1", 1, 7, 1500); });
    } else if (code == "UNRESPONSIVE_CSMS") {
        made.drop("authorize");
        made.add("10:11:00", "authorize", call("10:11:00", "Authorize", R"({"idTag":"TAG1"})", ""));
        made.drop("heartbeat", "10:50:00");
        made.add("10:50:00", "heartbeat", call("10:50:00", "Heartbeat", "{}", ""));
    } else if (code == "REPEATED_BOOT_NOTIFICATION") {
        for (const char *time : {"10:01:00", "10:02:00", "10:03:00"})
            made.add(time, "boot", call(time, "BootNotification", R"({"chargePointVendor":"Maker","chargePointModel":"M1"})",
                                        R"({"status":"Accepted","currentTime":"2026-09-17T10:03:01Z","interval":600})"));
    }
    return made;
}

} // namespace

/// The same traces, with one failure planted in each, before the published fault taxonomy of another tool and before our
/// checks: ours name at least what it names.
class TestDebugToolkit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void quietDay();
    void planted_data();
    void planted();
    void toolkit_data() { planted_data(); }
    void toolkit();

private:
    struct Case
    {
        std::unique_ptr<TraceBuilder> trace;
        InsightResultPtr ours;
        QByteArrayList theirs;
    };
    static QByteArrayList names(const InsightResultPtr &result);
    std::map<QByteArray, Case> m_cases;
    bool m_hasToolkit = false;
};

QByteArrayList TestDebugToolkit::names(const InsightResultPtr &result)
{
    QByteArrayList ids;
    for (const Finding &finding : result->findings) {
        if (!ids.contains(finding.check))
            ids.append(finding.check);
    }
    return ids;
}

void TestDebugToolkit::initTestCase()
{
    QStringList files;
    QByteArrayList codes = sameMeaning().keys();
    codes.append("NONE");
    for (const QByteArray &code : std::as_const(codes)) {
        Case &one = m_cases[code];
        one.trace = std::make_unique<TraceBuilder>();
        const CapturePtr capture = scenario(code).load(*one.trace, QString::fromUtf8(code) + QStringLiteral(".jsonl"));
        QVERIFY(capture && capture->size() > 0);
        files.append(capture->sources().front().path);
        one.ours = findAll({.capture = capture});
    }
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    if (node.isEmpty() || !QDir(modules + QStringLiteral("/node_modules/@ocpp-debugkit/toolkit")).exists())
        return;
    QProcess process;
    process.start(node, QStringList {QStringLiteral(SOURCE_DIR "/tests/peers/debugtoolkit.mjs"), modules} + files);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), files.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject json = QJsonDocument::fromJson(lines[i]).object();
        const QJsonArray failures = json.value(QStringLiteral("failures")).toArray();
        for (const QJsonValue &failure : failures) {
            const QByteArray code = failure.toObject().value(QStringLiteral("code")).toString().toUtf8();
            if (!m_cases[codes[i]].theirs.contains(code))
                m_cases[codes[i]].theirs.append(code);
        }
    }
    m_hasToolkit = true;
}

void TestDebugToolkit::quietDay()
{
    // Without a planted failure neither has anything to say.
    const Case &quiet = m_cases["NONE"];
    for (const Finding &finding : quiet.ours->findings)
        QVERIFY2(finding.severity == Severity::Note, finding.check.constData());
    QVERIFY2(quiet.theirs.isEmpty(), quiet.theirs.join(' ').constData());
}

void TestDebugToolkit::planted_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const auto &[code, one] : m_cases) {
        if (code != "NONE")
            QTest::newRow(code.constData()) << code;
    }
}

void TestDebugToolkit::planted()
{
    QFETCH(const QByteArray, code);
    const QByteArrayList ours = names(m_cases[code].ours);
    const QByteArrayList wanted = sameMeaning().value(code);
    const bool named = std::any_of(wanted.begin(), wanted.end(), [&ours](const QByteArray &id) { return ours.contains(id); });
    for (const QByteArray &id : wanted)
        QVERIFY2(insightCheck(id), id.constData());
    QVERIFY2(named, QByteArray("we say: " + ours.join(' ')).constData());
}

void TestDebugToolkit::toolkit()
{
    QFETCH(const QByteArray, code);
    if (!m_hasToolkit)
        QSKIP("@ocpp-debugkit/toolkit is not installed: npm or the network was missing when the peers were set up");
    const Case &one = m_cases[code];
    QVERIFY2(one.theirs.contains(code), QByteArray("the toolkit says: " + one.theirs.join(' ')).constData());
    const QByteArrayList ours = names(one.ours);
    for (const QByteArray &their : one.theirs) {
        const QByteArrayList wanted = sameMeaning().value(their);
        QVERIFY2(!wanted.isEmpty(), QByteArray("a rule without a place in the table: " + their).constData());
        const bool named = std::any_of(wanted.begin(), wanted.end(), [&ours](const QByteArray &id) { return ours.contains(id); });
        QVERIFY2(named, QByteArray("it says " + their + "; we say: " + ours.join(' ')).constData());
    }
}

QTEST_GUILESS_MAIN(TestDebugToolkit)
#include "tst_debugtoolkit.moc"
