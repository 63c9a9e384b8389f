// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

// moc takes a slash and a star in a raw string for the beginning of a comment: they are written apart.
struct Kept
{
    const char *name;
    const char *members;
};

const Kept kept[] = {
    {"empty", R"("rules":[])"},
    {"rule", R"("rules":[{"id":"r1","target":"/id","steps":[{"op":"take","path":"/a"}],"note":"n","owner":"o","status":"agreed","disabled":true}])"},
    {"unknown members", R"("rules":[],"colour":"red","deep":{"a":[1,{"b":null}]})"},
    {"unknown op", R"("rules":[{"id":"r1","target":"/id","steps":[{"op":"teleport","speed":9.5}]}])"},
    {"step that is a number", R"("rules":[{"id":"r1","target":"/id","steps":[5,"x",null]}])"},
    {"step without op", R"("rules":[{"id":"r1","target":"/id","steps":[{"path":"/a"}]}])"},
    {"rule that is a text", R"("rules":["junk",{"id":"r1","target":"/id","steps":[]},7])"},
    {"wrong types in a rule", R"("rules":[{"id":"r1","steps":{"op":"take"},"target":5}])"},
    {"unknown status", R"("rules":[{"id":"r1","target":"/a","steps":[],"status":"maybe"}])"},
    {"nested rules", R"("rules":[{"id":"r1","target":"/p","steps":[{"op":"forEach","path":"/a"}],"rules":[{"id":"r2","target":"/p/)" "*" R"(/b","steps":[]}]}])"},
    {"tables", R"("rules":[],"enumTables":{"s":{"title":"t","columns":["a","b"],"ignoreCase":true,"rows":[{"from":["x","*"],"to":"Y","note":"n","z":1},{"from":"q","to":null}],"fallback":null,"extra":true}},"lookups":{"l":{"file":"a.csv"},"m":{"rows":[{"a":1}],"why":2}})"},
    {"junk rows", R"("rules":[],"enumTables":{"s":{"rows":[5,"x",{"to":1}]}})"},
    {"tables of a wrong type", R"("rules":[],"enumTables":[1,2])"},
    {"schemas", R"("source":{"kind":"backend","object":"CDR","schema":{"type":"object"},"odd":1},"target":{"kind":"ocpi","version":"2.2.1","object":"CDR"},"rules":[])"},
    {"unknown kind", R"("source":{"version":"1","kind":"soap"},"rules":[])"},
    {"parties with more", R"("rules":[],"parties":{"from":"a","via":"hub"})"},
    {"variant", R"("variant":{"group":"g","name":"n","note":"o"},"rules":[])"},
    {"rules of a wrong type", R"("rules":{"a":1})"},
    {"members twice", R"("rules":[],"a":1,"a":2)"},
    {"newer version", R"("id":"x","rules":[],"layers":[{"a":1}])"},
};

struct Wrong
{
    const char *name;
    const char *json;
    SheetProblem problem;
    const char *pointer;
};

const Wrong wrong[] = {
    {"newer version", R"({"format":"roamscope-sheet","version":7,"rules":[]})", SheetProblem::NewerVersion, "/version"},
    {"no sheet", R"({"a":1})", SheetProblem::NotASheet, ""},
    {"a list", "[1]", SheetProblem::NotASheet, ""},
    {"empty file", "", SheetProblem::NotJson, ""},
    {"target of a wrong type", R"({"rules":[{"id":"a","target":[]}]})", SheetProblem::WrongType, "/rules/0/target"},
    {"nested rule of a wrong type", R"({"rules":[{"id":"a","target":"/b","rules":[3]}]})", SheetProblem::WrongType, "/rules/0/rules/0"},
    {"id twice", R"({"rules":[{"id":"a"},{"id":"b","rules":[{"id":"a"}]}]})", SheetProblem::DuplicateId, "/rules/1/rules/0"},
    {"member twice", R"({"rules":[],"x":{"a":1,"a":2}})", SheetProblem::DuplicateMember, "/x/a"},
    {"many digits", R"({"rules":[],"x":[0.1234567890123456789]})", SheetProblem::ManyDigits, "/x/0"},
    {"escaped pointer", R"({"rules":[],"enumTables":{"a/b~":{"rows":5}}})", SheetProblem::WrongType, "/enumTables/a~1b~0/rows"},
};

const char head[] = R"({"format":"roamscope-sheet","version":1,)";

} // namespace

/// Reading and saving of sheets: nothing that stands in one may get lost.
class SheetTest : public QObject
{
    Q_OBJECT
private:
    static bool has(const ReadSheet &read, SheetProblem problem, const char *pointer)
    {
        return std::any_of(read.findings.cbegin(), read.findings.cend(),
                           [&](const SheetFinding &finding) { return finding.problem == problem && finding.pointer == pointer; });
    }

private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const Kept &row : kept)
            QTest::newRow(row.name) << QByteArray(head) + row.members + '}';
    }
    void keeps()
    {
        QFETCH(QByteArray, json);
        const ReadSheet read = readSheet(json);
        QVERIFY(read.usable);
        const QByteArray saved = sheetToBytes(read.sheet);
        // Order of members may change; their content not.
        QCOMPARE(QByteArray::fromStdString(nlohmann::json::parse(saved.toStdString()).dump()), QByteArray::fromStdString(nlohmann::json::parse(json.toStdString()).dump()));
        QCOMPARE(sheetToBytes(readSheet(saved).sheet), saved);
        QVERIFY(readSheet(saved).sheet == read.sheet || read.sheet.enumTables.size() > 0);
        if (json.contains("\"a\":1,\"a\":2"))
            QCOMPARE(saved.count("\"a\":"), 2);
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QByteArray>("pointer");
        for (const Wrong &row : wrong)
            QTest::newRow(row.name) << QByteArray(row.json) << int(row.problem) << QByteArray(row.pointer);
    }
    void finds()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, problem);
        QFETCH(QByteArray, pointer);
        const ReadSheet read = readSheet(json);
        QVERIFY(has(read, SheetProblem(problem), pointer.constData()));
        for (const SheetFinding &finding : read.findings) {
            QVERIFY(!finding.message().isEmpty());
            QVERIFY(!finding.id().isEmpty());
        }
    }

    void opensWhatStandsBeforeTheDamage()
    {
        const ReadSheet read = readSheet("{\"rules\":[{\"id\":\"a\",\"target\":\"/x\"},\n{\"id\":\"b\",\"target\":\"/y\",\"steps\":[{\"op\":\"take\",");
        QVERIFY(read.usable);
        QVERIFY(read.partial);
        QCOMPARE(read.sheet.rules.size(), 2);
        QCOMPARE(read.sheet.rules[1].target, QStringLiteral("/y"));
        QCOMPARE(read.findings.constFirst().problem, SheetProblem::NotJson);
        QCOMPARE(read.findings.constFirst().line, 2);
    }

    void boundsDepthAndSize()
    {
        QByteArray deep = "{\"rules\":[{\"id\":\"a\"}],\"x\":" + QByteArray(100000, '[');
        ReadSheet read = readSheet(deep);
        QVERIFY(read.usable && read.partial);
        QCOMPARE(read.findings.constFirst().problem, SheetProblem::TooDeep);

        // Junk with very many members in one object must not take quadratic time.
        QByteArray wide = "{\"rules\":[]";
        for (int i = 0; i < 300000; ++i)
            wide += ",\"member" + QByteArray::number(i) + "\":1";
        wide += '}';
        read = readSheet(wide);
        QVERIFY(read.usable);
        QCOMPARE(read.sheet.unknown.size(), 300000u);

        QByteArray many = "{\"rules\":[";
        for (int i = 0; i < maximumSheetRules + 5; ++i)
            many += "{\"target\":\"/x\"},";
        many.back() = ']';
        many += '}';
        read = readSheet(many);
        QVERIFY(has(read, SheetProblem::TooMany, "/rules/20000"));
        QCOMPARE(read.sheet.rules.size(), maximumSheetRules + 5);
        QCOMPARE(sheetToJson(read.sheet)["rules"].size(), std::size_t(maximumSheetRules + 5));

        QVERIFY(!readSheet(QByteArray(maximumSheetSize + 1, ' ')).usable);
    }

    void files()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.sheet.json"));
        QVERIFY(!readSheetFile(path).usable);
        Sheet sheet;
        sheet.title = QStringLiteral("Grüße");
        sheet.rules.append({.id = QStringLiteral("r1"), .target = QStringLiteral("/id"), .steps = {takeStep(QStringLiteral("/a"))}});
        QString error;
        QVERIFY2(writeSheetFile(sheet, path, &error), qPrintable(error));
        const ReadSheet read = readSheetFile(path);
        QVERIFY(read.usable);
        QCOMPARE(read.findings.size(), 0);
        QVERIFY(read.sheet == sheet);
        QCOMPARE(sheet.freeRuleId(), QStringLiteral("r2"));
        QVERIFY(!writeSheetFile(sheet, folder.filePath(QStringLiteral("no/where.json")), &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_sheet.moc"
