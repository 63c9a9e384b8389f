// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/coverage.h"
#include "mapping/mappingrun.h"
#include "mapping/scriptprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Roamscope;

/// Running sheets. What each operation does with which input stands in fixtures/mapping/operations.json.
class MappingRunTest : public QObject
{
    Q_OBJECT
private:
    static SheetJson fixture(const char *name)
    {
        QFile file(QStringLiteral(FIXTURES "/mapping/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? SheetJson::parse(file.readAll().toStdString(), nullptr, false) : SheetJson();
    }
    static MappingPlanPtr planOf(const SheetJson &sheet)
    {
        return MappingPlan::compile(readSheet(QByteArray::fromStdString(sheet.dump())).sheet);
    }

private Q_SLOTS:
    void operations_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArrayList>("errors");
        const SheetJson cases = fixture("operations.json");
        QVERIFY(cases.is_array());
        for (const SheetJson &one : cases) {
            QByteArrayList errors;
            for (const SheetJson &error : one.value("errors", SheetJson::array()))
                errors.append(QByteArray::fromStdString(error.get<std::string>()));
            QTest::newRow(one["name"].get<std::string>().c_str())
                << QByteArray::fromStdString(one["sheet"].dump()) << QByteArray::fromStdString(one["source"].get<std::string>())
                << QByteArray::fromStdString(one["target"].get<std::string>()) << errors;
        }
    }
    void operations()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, target);
        QFETCH(QByteArrayList, errors);
        const MappingPlanPtr plan = MappingPlan::compile(readSheet(sheet).sheet);
        for (const SheetFinding &finding : plan->findings())
            QFAIL(qPrintable(finding.message()));
        const MappedDocument document = plan->map(source);
        QCOMPARE(document.json, target);
        QByteArrayList found;
        for (const MappingError &error : document.errors) {
            found.append(QByteArray(error.id().data(), error.id().size()));
            QVERIFY(!error.message().isEmpty());
            QVERIFY(!error.rule.isEmpty());
        }
        QCOMPARE(found, errors);
        // Recording how it came about changes nothing.
        QCOMPARE(plan->map(source, true).json, target);
    }

    void segments_data()
    {
        QTest::addColumn<QByteArray>("segment");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("periods");
        const SheetJson cases = fixture("segments.json");
        QVERIFY(cases.is_array());
        for (const SheetJson &one : cases)
            QTest::newRow(one["name"].get<std::string>().c_str()) << QByteArray::fromStdString(one["segment"].dump())
                                                                   << QByteArray::fromStdString(one["source"].dump()) << QByteArray::fromStdString(one["periods"].dump());
    }
    void segments()
    {
        QFETCH(QByteArray, segment);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, periods);
        Sheet sheet;
        Rule loop {.id = QStringLiteral("l"), .target = QStringLiteral("/p")};
        loop.steps.append(makeStep("forEach", {{"path", "/samples"}, {"segment", SheetJson::parse(segment.toStdString())}}));
        loop.rules.append({.id = QStringLiteral("n"), .target = QStringLiteral("/p/*"), .steps = {takeStep(QStringLiteral("."))}});
        sheet.rules.append(loop);
        const MappingPlanPtr plan = MappingPlan::compile(sheet);
        for (const SheetFinding &finding : plan->findings())
            QFAIL(qPrintable(finding.message()));
        const MappedDocument document = plan->map(source);
        const SheetJson made = SheetJson::parse(document.json.toStdString())["p"];
        const SheetJson wanted = SheetJson::parse(periods.toStdString());
        QVERIFY2(made.size() == wanted.size(), document.json.constData());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            for (const auto &[name, value] : wanted[i].items())
                QVERIFY2(made[i].contains(name) && made[i][name] == value, qPrintable(QStringLiteral("%1 of %2: %3").arg(QString::fromStdString(name)).arg(i).arg(QString::fromUtf8(document.json))));
        }
    }

    void lint_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("finds");
        const SheetJson cases = fixture("lint.json");
        QVERIFY(cases.is_array());
        for (const SheetJson &one : cases)
            QTest::newRow(one["name"].get<std::string>().c_str()) << QByteArray::fromStdString(one["sheet"].dump()) << QByteArray::fromStdString(one["finds"].dump());
    }
    void lint()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QByteArray, finds);
        const Sheet read = readSheet(sheet).sheet;
        const SchemaTreePtr source = SchemaTree::forRef(read.source);
        const SchemaTreePtr target = SchemaTree::forRef(read.target);
        QVERIFY(source && target);
        const Coverage coverage = sheetCoverage(read, source.get(), target.get(), {.workspaceFolder = QStringLiteral(FIXTURES)});
        const SheetJson wanted = SheetJson::parse(finds.toStdString());
        for (const SheetJson &one : wanted) {
            const bool found = std::any_of(coverage.findings.cbegin(), coverage.findings.cend(), [&](const SheetFinding &finding) {
                return QString(finding.id()).toStdString() == one[0] && finding.pointer.toStdString() == one[1];
            });
            QString all;
            for (const SheetFinding &finding : coverage.findings) {
                if (finding.severity != Severity::Note)
                    all += QStringLiteral("%1 %2; ").arg(finding.id(), QString::fromUtf8(finding.pointer));
            }
            QVERIFY2(found, qPrintable(all));
        }
        // The rule with the mistake does not keep the others from running.
        const MappedDocument document = MappingPlan::compile(read)->map("{\"id\":\"1\"}");
        QVERIFY(!document.json.isEmpty());
    }

    void coverageCounts()
    {
        Sheet sheet;
        const SchemaTreePtr target = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("Session"));
        const Coverage none = sheetCoverage(sheet, nullptr, target.get());
        QVERIFY(none.required > 8);
        QCOMPARE(none.requiredMapped, 0);
        QCOMPARE(qsizetype(none.required), none.missing.size());
        QVERIFY(none.missing.contains(QStringLiteral("/kwh")));
        sheet.rules.append({.id = QStringLiteral("a"), .target = QStringLiteral("/kwh"), .steps = {takeStep(QStringLiteral("/kwh"))}});
        const Coverage one = sheetCoverage(sheet, nullptr, target.get());
        QCOMPARE(one.requiredMapped, 1);
        QVERIFY(!one.missing.contains(QStringLiteral("/kwh")));
        // An optional object that is begun has required fields too.
        sheet.rules.append({.id = QStringLiteral("b"), .target = QStringLiteral("/total_cost/incl_vat"), .steps = {takeStep(QStringLiteral("/c"))}});
        QVERIFY(sheetCoverage(sheet, nullptr, target.get()).missing.contains(QStringLiteral("/total_cost/excl_vat")));
        QVERIFY(!one.missing.contains(QStringLiteral("/total_cost/excl_vat")));
        // A disabled rule fills nothing.
        sheet.rules[0].disabled = true;
        QVERIFY(sheetCoverage(sheet, nullptr, target.get()).missing.contains(QStringLiteral("/kwh")));
    }

    void lineage()
    {
        Sheet sheet;
        sheet.rules.append({.id = QStringLiteral("e"), .target = QStringLiteral("/energy"),
                            .steps = {makeStep("aggregate", {{"function", "sum"}, {"path", "/m/*/v"}}), makeStep("unit", {{"from", "Wh"}, {"to", "kWh"}})}});
        Rule loop {.id = QStringLiteral("l"), .target = QStringLiteral("/p")};
        loop.steps.append(makeStep("forEach", {{"path", "/m"}, {"where", {{"path", "v"}, {"greater", 100}}}}));
        loop.rules.append({.id = QStringLiteral("n"), .target = QStringLiteral("/p/*/t"), .steps = {takeStep(QStringLiteral("t~1")), makeStep("text", {{"do", "upper"}})}});
        sheet.rules.append(loop);
        const MappedDocument document = MappingPlan::compile(sheet)->map(R"({ "m": [ {"v":100,"t/":"a"}, {"v":"2500","t/":"b\u0063"} ] })", true);
        QCOMPARE(document.json, QByteArray(R"({"energy":2.6,"p":[{"t":"BC"}]})"));
        QCOMPARE(document.lineage.size(), 2);
        const TargetLineage &energy = document.lineage[0];
        QCOMPARE(energy.target, QByteArray("/energy"));
        QCOMPARE(energy.rule, QStringLiteral("e"));
        QCOMPARE(energy.value, QByteArray("2.6"));
        QCOMPARE(energy.sources.size(), 2);
        QCOMPARE(energy.sources[0].pointer, QByteArray("/m/0/v"));
        QCOMPARE(energy.sources[0].value, QByteArray("100"));
        QCOMPARE(energy.sources[1].pointer, QByteArray("/m/1/v"));
        QCOMPARE(energy.sources[1].value, QByteArray("\"2500\""));
        QCOMPARE(energy.steps.size(), 2);
        QCOMPARE(energy.steps[0].output, QByteArray("2600"));
        QCOMPARE(energy.steps[1].input, QByteArray("2600"));
        QCOMPARE(energy.steps[1].output, QByteArray("2.6"));
        const TargetLineage &text = document.lineage[1];
        QCOMPARE(text.target, QByteArray("/p/0/t"));
        QCOMPARE(text.sources.size(), 1);
        QCOMPARE(text.sources[0].pointer, QByteArray("/m/1/t~1"));
        QCOMPARE(text.steps[1].output, QByteArray("\"BC\""));
    }

    void lineageOfPeriods()
    {
        Sheet sheet;
        Rule loop {.id = QStringLiteral("l"), .target = QStringLiteral("/p")};
        loop.steps.append(makeStep("forEach", {{"path", "/s"}, {"segment", {{"cut", {"sample"}}}}}));
        loop.rules.append({.id = QStringLiteral("n"), .target = QStringLiteral("/p/*/e"), .steps = {takeStep(QStringLiteral("energy_wh"))}});
        sheet.rules.append(loop);
        Mapper mapper(MappingPlan::compile(sheet));
        mapper.setProvenance([](LineageSource *source) {
            source->frame = 7;
            source->framePointer = source->pointer;
        });
        const MappedDocument document = mapper.map(R"({"s":[{"time":"2026-01-01T10:00:00Z","value":5},{"time":"2026-01-01T10:10:00Z","value":9},{"time":"2026-01-01T10:20:00Z","value":10}]})", true);
        QCOMPARE(document.json, QByteArray(R"({"p":[{"e":4},{"e":1}]})"));
        QCOMPARE(document.lineage.size(), 2);
        QVERIFY(!document.lineage[1].sources.isEmpty());
        QCOMPARE(document.lineage[1].sources.constLast().pointer, QByteArray("/s/2/value"));
        QCOMPARE(document.lineage[1].sources.constLast().frame, FrameId(7));
    }

    void scripts()
    {
        const auto map = [](const char *code, const char *source, int timeout = 300) {
            Sheet sheet;
            sheet.rules.append({.id = QStringLiteral("s"), .target = QStringLiteral("/x"),
                                .steps = {takeStep(QStringLiteral("/a")), makeStep("script", {{"code", code}, {"timeout", timeout}, {"inputs", {{"b", "/b"}}}})}});
            return MappingPlan::compile(sheet)->map(source);
        };
        QCOMPARE(map("value * 2 + input.b", R"({"a":20,"b":2})").json, QByteArray(R"({"x":42})"));
        QCOMPARE(map("const parts = value.split('-'); return parts.reverse();", R"({"a":"x-y"})").json, QByteArray(R"({"x":["y","x"]})"));
        // A question is one line, whatever the source looks like.
        QCOMPARE(map("({n: value})", "{\"a\": { \"k\" :\n 1 }}").json, QByteArray("{\"x\":{\"n\":{\"k\":1}}}"));
        QCOMPARE(map("undefined", R"({"a":1})").json, QByteArray("{}"));
        // Nothing but its inputs.
        for (const char *code : {"Qt.version", "console.log(1)", "require('fs')", "new Date()", "Date.now()", "Math.random()", "x = 5", "value / 0", "throw 'no'", "value.no.no", "import('a')"}) {
            const MappedDocument document = map(code, R"({"a":1})");
            QCOMPARE(document.json, QByteArray("{}"));
            QVERIFY2(document.errors.size() == 1 && document.errors[0].kind == MappingError::Kind::ScriptFailed, code);
            QCOMPARE(document.errors[0].rule, QStringLiteral("s"));
        }
        QCOMPARE(map("(((", R"({"a":1})").errors.at(0).kind, MappingError::Kind::ScriptFailed);
    }

    void scriptsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("loop without end") << QByteArray("while (true) {} return 1;");
        QTest::newRow("recursion without end in a loop") << QByteArray("const f = () => { try { f(); } catch (e) { f(); } }; f(); return 1;");
        QTest::newRow("text without end") << QByteArray("let s = 'x'; for (;;) s += s; return s;");
        QTest::newRow("list without end") << QByteArray("const l = []; for (;;) l.push(new Array(10000).fill(7)); return l;");
    }
    void scriptsAreBounded()
    {
        QFETCH(QByteArray, code);
        Sheet sheet;
        sheet.rules.append({.id = QStringLiteral("bad"), .target = QStringLiteral("/x"), .steps = {takeStep(QStringLiteral("/a")), makeStep("script", {{"code", code.toStdString()}, {"timeout", 150}})}});
        sheet.rules.append({.id = QStringLiteral("good"), .target = QStringLiteral("/y"), .steps = {takeStep(QStringLiteral("/a")), makeStep("script", {{"code", "value + 1"}})}});
        const MappingPlanPtr plan = MappingPlan::compile(sheet);
        std::vector<QByteArray> sources;
        std::vector<QByteArrayView> views;
        for (int i = 0; i < 20; ++i)
            sources.push_back("{\"a\":" + QByteArray::number(i) + '}');
        views.assign(sources.begin(), sources.end());
        QElapsedTimer clock;
        clock.start();
        Mapper mapper(plan);
        std::vector<MappedDocument> results;
        mapper.map(views, &results);
        // It is given up after three times, and the others go on.
        QVERIFY(clock.elapsed() < 60000);
        QCOMPARE(results.size(), sources.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            QCOMPARE(results[i].json, "{\"y\":" + QByteArray::number(int(i) + 1) + '}');
            QCOMPARE(results[i].errors.size(), std::size_t(1));
            QCOMPARE(results[i].errors[0].rule, QStringLiteral("bad"));
            QVERIFY2(results[i].errors[0].kind == MappingError::Kind::ScriptStopped || code.contains("recursion"), qPrintable(results[i].errors[0].message()));
        }
    }

    void jobs()
    {
        Sheet sheet;
        sheet.rules.append({.id = QStringLiteral("a"), .target = QStringLiteral("/n"), .steps = {takeStep(QStringLiteral("/n")), makeStep("number", {{"multiply", 2}})}});
        int next = 0;
        std::vector<qint64> numbers;
        MappingJob job(
            MappingPlan::compile(sheet),
            [&](QByteArrayView *, QByteArray *owned) {
                if (next == 5000)
                    return false;
                *owned = next % 1000 == 999 ? QByteArray("{broken") : "{\"n\":" + QByteArray::number(next) + '}';
                ++next;
                return true;
            },
            [&](qint64 number, MappedDocument &&document) {
                QCOMPARE(number, qint64(numbers.size()));
                numbers.push_back(number);
                if (number % 1000 != 999)
                    QCOMPARE(document.json, "{\"n\":" + QByteArray::number(number * 2) + '}');
            });
        qint64 progressed = 0;
        const MappingSummary summary = job.run(nullptr, [&](qint64 done) { progressed = done; });
        QCOMPARE(summary.documents, 5000);
        QCOMPARE(summary.failed, 5);
        QCOMPARE(summary.errors, 5);
        QCOMPARE(progressed, 5000);
        QVERIFY(!summary.cancelled);

        std::atomic_bool cancelled = false;
        qint64 seen = 0;
        MappingJob endless(
            MappingPlan::compile(sheet), [](QByteArrayView *, QByteArray *owned) { *owned = "{}"; return true; },
            [&](qint64, MappedDocument &&) { cancelled = ++seen > 2000; });
        QVERIFY(endless.run(&cancelled).cancelled);
        QVERIFY(seen < 100000);
    }

    void brokenDocuments_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "{", "{\"a\":}", "[1,2", "{\"a\":1}x", "{\"a\":01}", "{\"a\":\"\x01\"}", "{\"a\":\"\xff\"}", "nul", "{\"a\":[{\"b\":1},{\"b\"]}", "{\"a\" 1}"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void brokenDocuments()
    {
        QFETCH(QByteArray, json);
        Sheet sheet;
        sheet.rules.append({.id = QStringLiteral("a"), .target = QStringLiteral("/x"), .steps = {takeStep(QStringLiteral("/a/*/b"))}});
        const MappedDocument document = MappingPlan::compile(sheet)->map(json, true);
        QVERIFY(document.json.isEmpty());
        QCOMPARE(document.errors.size(), std::size_t(1));
        QCOMPARE(document.errors[0].kind, MappingError::Kind::NotJson);
    }
};

int main(int argc, char **argv)
{
    if (const int code = ScriptProcess::runIfAsked(argc, argv); code >= 0)
        return code;
    QCoreApplication application(argc, argv);
    MappingRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mappingrun.moc"
