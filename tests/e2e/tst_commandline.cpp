// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program as a script would.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class CommandLineTest : public QObject
{
    Q_OBJECT
private:
    struct Result
    {
        int code = -1;
        QByteArray out {};
        QByteArray err {};
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    QTemporaryDir m_dir;

    Result run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_dir.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral(PROGRAM), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static QString fixture(const char *name) { return QStringLiteral(FIXTURES "/app/") + QString::fromLatin1(name); }

private Q_SLOTS:
    void help_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("program") << QStringList {QStringLiteral("--help")} << QByteArray("inspect");
        QTest::newRow("version") << QStringList {QStringLiteral("--version")} << QByteArray("Roamscope ");
        for (const char *command : {"inspect", "validate", "convert", "map", "diff", "push", "check"})
            QTest::newRow(command) << QStringList {QString::fromLatin1(command), QStringLiteral("--help")}
                                   << QByteArray("Example:\n  roamscope ") + command;
    }
    void help()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Result result = run(arguments);
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains(says), result.out.constData());
    }

    void check()
    {
        const QString demo = QStringLiteral(SOURCE_DIR "/resources/demo");
        const Result found = run({QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--profile"), QStringLiteral("fleet-depot"), demo});
        QCOMPARE(found.code, 1);
        const QJsonObject json = found.json();
        QCOMPARE(json.value(QStringLiteral("profile")).toString(), QStringLiteral("fleet-depot"));
        QVERIFY(json.value(QStringLiteral("complete")).toBool());
        bool lostStop = false;
        const QJsonArray findings = json.value(QStringLiteral("findings")).toArray();
        for (const QJsonValue &value : findings) {
            const QJsonObject finding = value.toObject();
            for (const char *member : {"id", "severity", "chargePoint", "transaction", "party", "message", "evidence", "advice", "count", "area", "cause", "causes", "meaning", "from", "to"})
                QVERIFY2(finding.contains(QLatin1StringView(member)), member);
            lostStop = lostStop || (finding.value(QStringLiteral("id")).toString() == QStringLiteral("missing-stop")
                                    && finding.value(QStringLiteral("chargePoint")).toString() == QStringLiteral("DN-07")
                                    && finding.value(QStringLiteral("transaction")).toString() == QStringLiteral("100401"));
        }
        QVERIFY(lostStop);

        // A mark in the workspace takes findings out, and the exit code follows.
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("marked")));
        const QString folder = m_dir.filePath(QStringLiteral("marked"));
        const auto write = [&folder](const char *name, const QByteArray &text) {
            QFile file(folder + QLatin1Char('/') + QLatin1StringView(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(QFile::copy(demo + QStringLiteral("/captures/depot-nord-ocpp.jsonl"), folder + QStringLiteral("/depot.jsonl")));
        QVERIFY(write("workspace.json", R"({"format":"roamscope-workspace","version":1,"name":"Marked","captures":["depot.jsonl"]})"));
        QVERIFY(write("insight.json", R"({"falsePositives":[{"check":"missing-stop","cause":"lost","chargePoint":"DN-07","reason":"known"}]})"));
        const QStringList only {QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--only"), QStringLiteral("missing-stop")};
        const Result marked = run(only + QStringList {folder});
        QCOMPARE(marked.code, 0);
        QCOMPARE(marked.json().value(QStringLiteral("findings")).toArray().size(), 0);
        QCOMPARE(marked.json().value(QStringLiteral("falsePositives")).toArray().at(0).toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("known"));
        const Result plain = run(only + QStringList {folder + QStringLiteral("/depot.jsonl")});
        QCOMPARE(plain.code, 1);
        QCOMPARE(plain.json().value(QStringLiteral("findings")).toArray().size(), 1);

        const Result text = run({QStringLiteral("check"), QStringLiteral("--only"), QStringLiteral("missing-stop"), folder + QStringLiteral("/depot.jsonl")});
        QCOMPARE(text.code, 1);
        QVERIFY2(text.out.contains("100401") && text.out.contains("depot.jsonl:"), text.out.constData());
        const Result list = run({QStringLiteral("check"), QStringLiteral("--list")});
        QCOMPARE(list.code, 0);
        QVERIFY(list.out.contains("missing-stop"));
    }

    void replayIsPlanned()
    {
        const Result result = run({QStringLiteral("replay"), fixture("charge.jsonl"), QStringLiteral("--to"), QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(result.code == 0, result.err.constData());
        const QJsonArray plan = result.json().value(u"plan").toArray();
        QVERIFY(!plan.isEmpty());
        QCOMPARE(plan.first().toObject().value(u"step").toInt(), 1);
        QVERIFY(plan.first().toObject().value(u"payload").isString());
        // Nobody is there: nothing is sent, and that is no success.
        const Result failed = run({QStringLiteral("replay"), fixture("charge.jsonl"), QStringLiteral("--to"), QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("--speed"), QStringLiteral("max"), QStringLiteral("--json")});
        QCOMPARE(failed.code, 1);
        QCOMPARE(failed.json().value(u"states").toObject().value(u"not-sent").toInt(), int(plan.size()));
    }

    void badUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QString charge = fixture("charge.jsonl");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        QTest::newRow("pull to nowhere") << words("pull --url http://127.0.0.1:1/versions") << QByteArray("-o FOLDER");
        QTest::newRow("pull without a token") << words("pull --url http://127.0.0.1:1/versions -o x") << QByteArray("--token-from-env");
        QTest::newRow("pull with a variable that is not set") << words("pull --url http://127.0.0.1:1/versions --token-from-env NOT_SET -o x") << QByteArray("NOT_SET");
        QTest::newRow("pull with a secret argument") << words("pull --url http://127.0.0.1:1/v --header Authorization:x -o x") << QByteArray("--token-from-env");
        QTest::newRow("pull from no address") << words("pull --url nonsense --token-from-env HOME -o x") << QByteArray("nonsense");
        QTest::newRow("pull from nobody") << words("pull --url http://127.0.0.1:1/versions --token-from-env HOME -o x") << QByteArray("127.0.0.1");
        QTest::newRow("pull all into one list") << words("pull --url http://127.0.0.1:1/v --token-from-env HOME -o x.json") << QByteArray("--module");
        QTest::newRow("check nothing") << words("check") << QByteArray("no file");
        QTest::newRow("check what is not there") << words("check nowhere.jsonl") << QByteArray("nowhere.jsonl: is not there");
        QTest::newRow("check a folder that is no workspace") << words("check .") << QByteArray("is a folder");
        QTest::newRow("check with an unknown profile") << QStringList {QStringLiteral("check"), QStringLiteral("--profile"), QStringLiteral("seaside"), charge} << QByteArray("fleet-depot");
        QTest::newRow("check with an unknown severity") << QStringList {QStringLiteral("check"), QStringLiteral("--fail-on"), QStringLiteral("grave"), charge} << QByteArray("warning");
        QTest::newRow("check with an unknown check") << QStringList {QStringLiteral("check"), QStringLiteral("--only"), QStringLiteral("luck"), charge} << QByteArray("--list");
        QTest::newRow("push nothing") << words("push --url http://127.0.0.1:1/versions --token-from-env HOME") << QByteArray("--module");
        QTest::newRow("push no file") << words("push --url http://127.0.0.1:1/versions --token-from-env HOME --module tokens") << QByteArray("no file");
        QTest::newRow("no file") << QStringList {QStringLiteral("inspect")} << QByteArray("no file is named; ");
        QTest::newRow("file not there") << QStringList {QStringLiteral("inspect"), QStringLiteral("gone.log")} << QByteArray("gone.log: is not there; ");
        QTest::newRow("unknown option") << QStringList {QStringLiteral("inspect"), QStringLiteral("--nothing"), charge} << QByteArray("--help");
        QTest::newRow("bad zone") << QStringList {QStringLiteral("inspect"), QStringLiteral("--zone"), QStringLiteral("noon"), charge} << QByteArray("--zone: ");
        QTest::newRow("zone of no file") << QStringList {QStringLiteral("inspect"), QStringLiteral("--zone"), QStringLiteral("x.log=+02:00"), charge} << QByteArray("none of the files");
        QTest::newRow("bad offset") << QStringList {QStringLiteral("inspect"), QStringLiteral("--offset"), QStringLiteral("soon"), charge} << QByteArray("--offset: ");
        QTest::newRow("offset of no file") << QStringList {QStringLiteral("inspect"), QStringLiteral("--offset"), QStringLiteral("x.log=1s"), charge} << QByteArray("none of the files");
        QTest::newRow("bad importer") << QStringList {QStringLiteral("inspect"), QStringLiteral("--importer"), QStringLiteral("x"), charge} << QByteArray("--importer: ");
        QTest::newRow("bad format") << QStringList {QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("csv"), charge} << QByteArray("--to: ");
        QTest::newRow("bad protocol") << QStringList {QStringLiteral("validate"), QStringLiteral("--protocol"), QStringLiteral("iso"), charge} << QByteArray("--protocol: ");
        QTest::newRow("bad version") << QStringList {QStringLiteral("validate"), QStringLiteral("--version"), QStringLiteral("7"), charge} << QByteArray("--version: ");
        QTest::newRow("onto itself") << QStringList {QStringLiteral("convert"), QStringLiteral("-o"), charge, charge} << QByteArray("at the same time");
        QTest::newRow("replay to nowhere") << QStringList {QStringLiteral("replay"), charge} << QByteArray("--listen PORT");
        QTest::newRow("replay with a secret argument") << QStringList {QStringLiteral("replay"), charge, QStringLiteral("--to"), QStringLiteral("ws://a:b@127.0.0.1/")} << QByteArray("--password-from-env");
        QTest::newRow("replay with a bad edit") << QStringList {QStringLiteral("replay"), charge, QStringLiteral("--to"), QStringLiteral("ws://127.0.0.1/"), QStringLiteral("--set"), QStringLiteral("idTag")} << QByteArray("POINTER=VALUE");
        QTest::newRow("replay of nobody") << QStringList {QStringLiteral("replay"), charge, QStringLiteral("--to"), QStringLiteral("ws://127.0.0.1/"), QStringLiteral("--charge-point"), QStringLiteral("CP99")} << QByteArray("CP99");
        QTest::newRow("window without display") << QStringList {charge} << QByteArray("there is no display; ");
    }
    void badUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Result result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void emptyFile()
    {
        QFile file(m_dir.filePath(QStringLiteral("empty.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const char *command : {"inspect", "validate", "convert"}) {
            const Result result = run({QString::fromLatin1(command), QStringLiteral("empty.log")});
            QCOMPARE(result.code, 2);
            QVERIFY2(result.err.contains("empty.log: "), result.err.constData());
        }
    }

    void inspectJson()
    {
        const Result result = run({QStringLiteral("inspect"), QStringLiteral("--json"), fixture("charge.jsonl")});
        QCOMPARE(result.code, 0);
        const QJsonObject json = result.json();
        const QJsonObject frames = json.value(QStringLiteral("frames")).toObject();
        QCOMPARE(frames.value(QStringLiteral("total")).toInt(), 11);
        QCOMPARE(frames.value(QStringLiteral("call")).toInt(), 6);
        QCOMPARE(frames.value(QStringLiteral("result")).toInt(), 5);
        for (const char *member : {"error", "send", "http", "other"})
            QCOMPARE(frames.value(QLatin1StringView(member)).toInt(-1), 0);
        for (const char *member : {"damaged", "skipped", "chargePoints", "versions", "transactions"})
            QVERIFY2(json.value(QLatin1StringView(member)).isArray(), member);
        QCOMPARE(json.value(QStringLiteral("unanswered")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("orphans")).toInt(-1), 0);
        const QJsonObject range = json.value(QStringLiteral("timeRange")).toObject();
        QVERIFY(range.value(QStringLiteral("from")).toString().startsWith(QStringLiteral("2026-03-01T08:00:00")));
        const QJsonArray transactions = json.value(QStringLiteral("transactions")).toArray();
        QCOMPARE(transactions.size(), 1);
        QCOMPARE(transactions.at(0).toObject().value(QStringLiteral("energyWh")).toDouble(), 7500.0);
        QCOMPARE(transactions.at(0).toObject().value(QStringLiteral("chargePoint")).toString(), QStringLiteral("CP-7"));
    }

    /// Two logs of the same messages: one in local time without a zone, and slow.
    void severalSources()
    {
        QFile charger(m_dir.filePath(QStringLiteral("CP01.log")));
        QFile csms(m_dir.filePath(QStringLiteral("csms.jsonl")));
        QVERIFY(charger.open(QIODevice::WriteOnly) && csms.open(QIODevice::WriteOnly));
        for (int i = 10; i < 30; ++i) {
            const QByteArray minute = QByteArray::number(i);
            const QByteArray message = "[2,\"10" + minute + "\",\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"NoError\",\"status\":\"Available\",\"info\":\"" + minute
                + " minutes past the hour\"}]";
            charger.write("2026-09-17 12:" + minute + ":10.000 INFO Send: " + message + '\n');
            csms.write("{\"timestamp\":\"2026-09-17T10:" + minute + ":57.100Z\",\"chargePointId\":\"CP01\",\"direction\":\"CS_TO_CSMS\",\"message\":" + message + "}\n");
        }
        charger.close();
        csms.close();
        const QStringList files {QStringLiteral("CP01.log"), QStringLiteral("csms.jsonl")};
        const auto source = [](const Result &result, int index) { return result.json().value(QStringLiteral("sources")).toArray().at(index).toObject(); };
        const Result worked = run(QStringList {QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("--offset"), QStringLiteral("auto")} + files);
        QCOMPARE(worked.code, 0);
        QCOMPARE(worked.json().value(QStringLiteral("frames")).toObject().value(QStringLiteral("total")).toInt(), 20);
        QCOMPARE(source(worked, 0).value(QStringLiteral("zone")).toString(), QStringLiteral("+02:00"));
        QVERIFY(qAbs(source(worked, 0).value(QStringLiteral("offsetUs")).toDouble() - 47.1e6) < 0.2e6);
        QVERIFY(source(worked, 0).value(QStringLiteral("uncertaintyUs")).toDouble() > 0);
        QCOMPARE(source(worked, 0).value(QStringLiteral("seenTwice")).toInt(), 20);
        QCOMPARE(source(worked, 1).value(QStringLiteral("offsetUs")).toInt(-1), 0);
        QVERIFY2(worked.err.contains("CP01.log: ") && worked.err.contains("csms.jsonl"), worked.err.constData());
        const Result told = run(QStringList {QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("--zone"), QStringLiteral("CP01.log=Europe/Berlin"),
                                             QStringLiteral("--offset"), QStringLiteral("CP01.log=+47.1s")}
                                + files);
        QCOMPARE(told.code, 0);
        QCOMPARE(source(told, 0).value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(source(told, 0).value(QStringLiteral("offsetUs")).toInt(), 47100000);
        QCOMPARE(told.json().value(QStringLiteral("timeRange")).toObject().value(QStringLiteral("from")).toString(), QStringLiteral("2026-09-17T10:10:57.100Z"));
        // What is written holds the corrected times and tells what is there twice.
        QCOMPARE(run(QStringList {QStringLiteral("convert"), QStringLiteral("--offset"), QStringLiteral("auto"), QStringLiteral("-o"), QStringLiteral("both.jsonl")} + files).code, 0);
        const Result again = run({QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("both.jsonl")});
        QCOMPARE(again.json().value(QStringLiteral("frames")).toObject().value(QStringLiteral("total")).toInt(), 20);
        QCOMPARE(again.json().value(QStringLiteral("duplicates")).toInt(), 20);
        QVERIFY(again.json().value(QStringLiteral("timeRange")).toObject().value(QStringLiteral("from")).toString().startsWith(QStringLiteral("2026-09-17T10:10:5")));
    }

    void inspectText()
    {
        const Result result = run({QStringLiteral("inspect"), fixture("charge.jsonl")});
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains("CP-7") && result.out.contains("StartTransaction"), result.out.constData());
    }

    void validateCapture()
    {
        const Result result = run({QStringLiteral("validate"), QStringLiteral("--json"), fixture("charge.jsonl")});
        QCOMPARE(result.code, 1);
        const QJsonArray findings = result.json().value(QStringLiteral("findings")).toArray();
        bool found = false;
        for (const QJsonValue &value : findings) {
            const QJsonObject finding = value.toObject();
            for (const char *member : {"object", "pointer", "rule", "severity", "message", "clause", "fix"})
                QVERIFY2(finding.contains(QLatin1StringView(member)), member);
            found = found || (finding.value(QStringLiteral("pointer")).toString().endsWith(QStringLiteral("/status"))
                              && finding.value(QStringLiteral("line")).toInt() == 9
                              && finding.value(QStringLiteral("severity")).toString() == QStringLiteral("error"));
        }
        QVERIFY2(found, result.out.constData());
        QCOMPARE(result.json().value(QStringLiteral("version")).toString(), QStringLiteral("1.6"));

        const Result text = run({QStringLiteral("validate"), fixture("charge.jsonl")});
        QCOMPARE(text.code, 1);
        QVERIFY2(text.out.contains("charge.jsonl:9: error: "), text.out.constData());
    }

    void validateDocument_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("good, detected") << fixture("locations-2.2.1.json") << QStringList() << 0;
        QTest::newRow("good, named") << fixture("locations-2.2.1.json")
                                     << QStringList {QStringLiteral("--protocol"), QStringLiteral("ocpi"), QStringLiteral("--version"),
                                                     QStringLiteral("2.2.1"), QStringLiteral("--object"), QStringLiteral("Location")} << 0;
        QTest::newRow("broken") << fixture("locations-broken.json")
                                << QStringList {QStringLiteral("--version"), QStringLiteral("2.2.1"), QStringLiteral("--object"), QStringLiteral("Location")} << 1;
        QTest::newRow("no such object") << fixture("locations-2.2.1.json")
                                        << QStringList {QStringLiteral("--version"), QStringLiteral("2.2.1"), QStringLiteral("--object"), QStringLiteral("Nothing")} << 2;
    }
    void validateDocument()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const Result result = run(QStringList {QStringLiteral("validate"), QStringLiteral("--json")} + options + QStringList {file});
        QVERIFY2(result.code == code, result.out + result.err);
        if (code != 2) {
            QCOMPARE(result.json().value(QStringLiteral("objects")).toInt(), 1);
            QCOMPARE(result.json().value(QStringLiteral("version")).toString(), QStringLiteral("2.2.1"));
            QCOMPARE(result.json().value(QStringLiteral("protocol")).toString(), QStringLiteral("OCPI"));
        }
        if (code == 1)
            QVERIFY2(result.out.contains("OCCUPIED") && result.out.contains("last_updated"), result.out.constData());
    }

    void convertRoundTrip_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("canonical") << QStringLiteral("canonical");
        QTest::newRow("open-ocpp-trace") << QStringLiteral("open-ocpp-trace");
    }
    void convertRoundTrip()
    {
        QFETCH(QString, to);
        const QString output = m_dir.filePath(to + QStringLiteral(".jsonl"));
        const Result written = run({QStringLiteral("convert"), QStringLiteral("--json"), QStringLiteral("--to"), to, QStringLiteral("-o"), output, fixture("charge.jsonl")});
        QCOMPARE(written.code, 0);
        QCOMPARE(written.json().value(QStringLiteral("written")).toInt(), 11);
        const QJsonObject before = run({QStringLiteral("inspect"), QStringLiteral("--json"), fixture("charge.jsonl")}).json();
        const QJsonObject after = run({QStringLiteral("inspect"), QStringLiteral("--json"), output}).json();
        for (const char *member : {"frames", "chargePoints", "versions", "timeRange", "unanswered", "orphans", "transactions"})
            QCOMPARE(after.value(QLatin1StringView(member)), before.value(QLatin1StringView(member)));
        // Written again it does not change.
        const Result piped = run({QStringLiteral("convert"), QStringLiteral("--to"), to, output});
        QCOMPARE(piped.code, 0);
        QFile file(output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(piped.out, file.readAll());
    }

    void comparesDumps()
    {
        const auto write = [this](const char *name, const QByteArray &bytes) {
            const QString path = m_dir.filePath(QString::fromLatin1(name));
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
        };
        const QByteArray location = R"([{"country_code":"DE","party_id":"QMO","id":"L1","publish":true,"address":"Main Street 1","city":"Berlin","country":"DEU",)"
                                    R"("coordinates":{"latitude":"52.5","longitude":"13.4"},"time_zone":"Europe/Berlin","last_updated":"2026-01-01T00:00:00Z"}])";
        const QString cpo = write("cpo.json", location);
        const QString same = write("same.json", QByteArray(location).replace("00:00Z", "00:00.000Z"));
        const QString emsp = write("emsp.json", QByteArray(location).replace("Berlin\",\"country", "Bonn\",\"country"));
        const QString rules = write("rules.json", R"({"rules":[{"id":"city","field":"Location.city","ignore":true}]})");
        const auto diff = [&](const QString &other, const QStringList &more = {}) {
            return run(QStringList {QStringLiteral("diff"), QStringLiteral("--json"), QStringLiteral("--cpo"), cpo, QStringLiteral("--emsp"), other} + more);
        };
        const Result equal = diff(same);
        QCOMPARE(equal.code, 0);
        QCOMPARE(equal.json().value(QStringLiteral("objects")).toObject().value(QStringLiteral("equal")).toInt(), 1);
        QCOMPARE(equal.json().value(QStringLiteral("ignored")).toObject().value(QStringLiteral("timeNotation")).toInt(), 1);
        const Result other = diff(emsp);
        QCOMPARE(other.code, 1);
        const QJsonArray differences = other.json().value(QStringLiteral("differences")).toArray();
        QCOMPARE(differences.size(), 1);
        const QJsonObject difference = differences.at(0).toObject();
        QCOMPARE(difference.value(QStringLiteral("key")).toString(), QStringLiteral("L1"));
        QCOMPARE(difference.value(QStringLiteral("path")).toString(), QStringLiteral("/city"));
        QCOMPARE(difference.value(QStringLiteral("class")).toString(), QStringLiteral("value"));
        QCOMPARE(difference.value(QStringLiteral("emsp")).toString(), QStringLiteral("Bonn"));
        const Result tolerated = diff(emsp, {QStringLiteral("--rules"), rules});
        QCOMPARE(tolerated.code, 0);
        QCOMPARE(tolerated.json().value(QStringLiteral("tolerated")).toInt(), 1);
        QCOMPARE(diff(emsp, {QStringLiteral("--rules"), cpo}).code, 2);
        QCOMPARE(diff(emsp, {QStringLiteral("--module"), QStringLiteral("cars")}).code, 2);
        QCOMPARE(diff(m_dir.filePath(QStringLiteral("gone.json"))).code, 2);
        const QString report = m_dir.filePath(QStringLiteral("report.md"));
        QCOMPARE(diff(emsp, {QStringLiteral("--out"), report}).code, 1);
        QVERIFY(QFile::exists(report));
    }

    void rendersWithoutDisplay()
    {
        const QString folder = m_dir.filePath(QStringLiteral("pictures"));
        const Result result = run({QStringLiteral("--render"), folder, fixture("charge.jsonl")});
        QVERIFY2(result.code == 0, result.err.constData());
        for (const char *name : {"welcome-light.png", "traffic-light.png", "traffic-dark.png", "palette-dark.png"})
            QVERIFY2(QImage(folder + QLatin1Char('/') + QString::fromLatin1(name)).width() == 1440, name);
    }

    void map()
    {
        const QString sheet = QStringLiteral(FIXTURES "/mapping/backend-cdr.sheet.json");
        QFile source(m_dir.filePath(QStringLiteral("cdrs.jsonl")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("{\"chargeId\":1,\"operator\":\"NL*ABC*X\",\"net\":0.12345678901234567891,\"currency\":\"EUR\",\"intervals\":[{\"from\":\"2026-01-01T10:00:00Z\",\"energyWh\":1500,\"seconds\":900}]}\n"
                     "{\"chargeId\":2,\"operator\":\"NL*ABC*X\",\"started\":\"yesterday\"}\n");
        source.close();
        const Result result = run({QStringLiteral("map"), sheet, source.fileName(), QStringLiteral("--json"), QStringLiteral("--lineage")});
        QCOMPARE(result.code, 1);
        const QJsonObject json = result.json();
        const QJsonArray documents = json.value(QStringLiteral("documents")).toArray();
        QCOMPARE(documents.size(), 2);
        const QJsonObject first = documents.at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("target")).toObject().value(QStringLiteral("total_energy")).toDouble(), 1.5);
        QVERIFY(!first.value(QStringLiteral("findings")).toArray().isEmpty());
        QVERIFY(!first.value(QStringLiteral("lineage")).toArray().isEmpty());
        QCOMPARE(documents.at(1).toObject().value(QStringLiteral("errors")).toArray().at(0).toObject().value(QStringLiteral("error")).toString(), QStringLiteral("not-a-time"));
        const QJsonObject coverage = json.value(QStringLiteral("coverage")).toObject();
        QVERIFY(coverage.value(QStringLiteral("required")).toInt() > 10);
        QVERIFY(coverage.value(QStringLiteral("mapped")).toInt() > 10);

        const QString out = m_dir.filePath(QStringLiteral("mapped.jsonl"));
        QCOMPARE(run({QStringLiteral("map"), sheet, source.fileName(), QStringLiteral("--out"), out}).code, 1);
        QFile mapped(out);
        QVERIFY(mapped.open(QIODevice::ReadOnly));
        QCOMPARE(mapped.readAll().count('\n'), 2);

        QCOMPARE(run({QStringLiteral("map"), QStringLiteral("no-such-sheet"), source.fileName()}).code, 2);
        QCOMPARE(run({QStringLiteral("map"), sheet}).code, 2);
        QCOMPARE(run({QStringLiteral("map"), sheet, QStringLiteral("/no/such/file")}).code, 2);
    }

    void mapCapture()
    {
        const Result result = run({QStringLiteral("map"), QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-session"), fixture("charge.jsonl"), QStringLiteral("--json"), QStringLiteral("--lineage")});
        QVERIFY2(result.code == 0 || result.code == 1, result.err.constData());
        const QJsonArray documents = result.json().value(QStringLiteral("documents")).toArray();
        QVERIFY(!documents.isEmpty());
        // Each value can be followed to a frame of the log.
        bool framed = false;
        for (const QJsonValue &one : documents.at(0).toObject().value(QStringLiteral("lineage")).toArray()) {
            for (const QJsonValue &from : one.toObject().value(QStringLiteral("sources")).toArray())
                framed = framed || from.toObject().value(QStringLiteral("line")).toInt() > 0;
        }
        QVERIFY(framed);
    }

    void priceOfAPortfolio()
    {
        const QString dump = QStringLiteral(SOURCE_DIR "/resources/demo/dumps/emsp/cdrs.jsonl");
        const Result result = run({QStringLiteral("price"), QStringLiteral("--portfolio"), QStringLiteral("--json"), dump});
        QVERIFY2(result.code == 0 || result.code == 1, result.err.constData());
        const QJsonObject answer = result.json();
        const QJsonObject summary = answer.value(QLatin1String("summary")).toObject();
        QVERIFY(summary.value(QLatin1String("charges")).toInt() > 10);
        const int wrong = summary.value(QLatin1String("wrong")).toInt();
        QCOMPARE(result.code, wrong > 0 ? 1 : 0);
        QCOMPARE(summary.value(QLatin1String("right")).toInt() + wrong + summary.value(QLatin1String("withoutTariff")).toInt() + summary.value(QLatin1String("withoutTotal")).toInt(),
                 summary.value(QLatin1String("charges")).toInt());
        // The demo's CDR that is one cent off.
        bool cent = false;
        const QJsonArray deviations = answer.value(QLatin1String("deviations")).toArray();
        QCOMPARE(int(deviations.size()), wrong);
        for (const QJsonValue &value : deviations) {
            const QJsonObject one = value.toObject();
            cent = cent || (one.value(QLatin1String("cause")).toString() == QLatin1String("rounding") && one.value(QLatin1String("cdr")).toString() == QLatin1String("5.39"));
        }
        QVERIFY2(cent, result.out.constData());
        QVERIFY(!answer.value(QLatin1String("causes")).toArray().isEmpty());
        const Result words = run({QStringLiteral("price"), QStringLiteral("--portfolio"), dump});
        QVERIFY2(words.out.contains("rounding") && words.out.contains("EUR too much"), words.out.constData());
        QCOMPARE(run({QStringLiteral("price"), QStringLiteral("--portfolio"), fixture("nothing.jsonl")}).code, 2);
    }

    void billingTableAgainstTariff()
    {
        const auto write = [this](const char *name, const QByteArray &text) {
            QFile file(m_dir.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
        };
        const QString table = write("billing.csv", "kind,price,vat,from,until,currency\nENERGY,0.40,21,08:00,20:00,EUR\nENERGY,0.25,21,,,EUR\n");
        const QString same = write("same.json", R"({"country_code":"NL","party_id":"CPO","id":"T","currency":"EUR","elements":[
            {"price_components":[{"type":"ENERGY","price":0.25,"vat":21,"step_size":1}],"restrictions":{"start_time":"20:00","end_time":"08:00"}},
            {"price_components":[{"type":"ENERGY","price":0.4,"vat":21,"step_size":1}]}]})");
        const Result equal = run({QStringLiteral("tariff-diff"), table, same});
        QVERIFY2(equal.code == 0, (equal.out + equal.err).constData());
        // What a mapping sheet has made of a tariff is a tariff too.
        const QString older = write("older.json", R"([{"id":"T","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":0.42,"vat":21,"step_size":1}]}],"last_updated":"2026-01-01T00:00:00Z"}])");
        const QString mapped = m_dir.filePath(QStringLiteral("mapped.jsonl"));
        const Result map = run({QStringLiteral("map"), QStringLiteral("ocpi-2.1.1-to-2.2.1-tariff"), older, QStringLiteral("--out"), mapped});
        QVERIFY2(QFile::exists(mapped), (map.out + map.err).constData());
        const Result differs = run({QStringLiteral("tariff-diff"), QStringLiteral("--json"), table, mapped});
        QCOMPARE(differs.code, 1);
        QCOMPARE(differs.json().value(QLatin1String("example")).toObject().value(QLatin1String("second")).toString(), QStringLiteral("0.42"));
        const QString broken = write("broken.csv", "kind,price\nENERGY,dear\n");
        const Result refused = run({QStringLiteral("tariff-diff"), broken, same});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("broken.csv:2: "), refused.err.constData());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
