// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editconnect.h"
#include "mapping/editpaths.h"
#include "mapping/stepinfo.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

Sheet twoRules()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Test");
    sheet.rules = {{.id = QStringLiteral("a"), .target = QStringLiteral("/id"), .steps = {takeStep(QStringLiteral("/ChargeId"))}},
                   {.id = QStringLiteral("b"), .target = QStringLiteral("/currency"), .steps = {makeStep("constant", {{"value", "EUR"}})}}};
    return sheet;
}

/// A for-each over /Intervals with one nested rule.
Sheet nested()
{
    Sheet sheet = twoRules();
    sheet.rules.append({.id = QStringLiteral("periods"),
                        .target = QStringLiteral("/charging_periods"),
                        .steps = {makeStep("forEach", {{"path", "/Intervals"}})},
                        .rules = {{.id = QStringLiteral("start"),
                                   .target = QStringLiteral("/charging_periods/*/start_date_time"),
                                   .steps = {takeStep(QStringLiteral("From"))}},
                                  {.id = QStringLiteral("tariff"),
                                   .target = QStringLiteral("/charging_periods/*/tariff_id"),
                                   .steps = {takeStep(QStringLiteral("../Tariff"))}}}});
    return sheet;
}

SchemaTreePtr backend()
{
    return SchemaTree::fromJson(QByteArrayView(R"({"type":"object","fields":{
        "ChargeId":{"type":"string"},
        "Energy":{"type":"number","unit":"Wh"},
        "Name":{"type":"string"},
        "Begin":{"type":"string"},
        "state":{"type":"enum","enum":["accepted","Refused"]},
        "Intervals":{"type":"object","array":true,"fields":{"From":{"type":"string"},"tariff_id":{"type":"string"}}}}})"),
                                QStringLiteral("Backend"));
}

} // namespace

class TestSheetEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void addsAndRemoves()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(twoRules(), {});
        const Sheet before = document.sheet();
        QSignalSpy inserted(&document, &SheetDocument::ruleInserted);
        QSignalSpy removed(&document, &SheetDocument::ruleRemoved);
        const QString id = document.addRule({.target = QStringLiteral("/kwh")}, {}, 1);
        QVERIFY(!id.isEmpty());
        QCOMPARE(document.indexOf(id), 1);
        QCOMPARE(inserted.size(), 1);
        document.removeRules({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(document.sheet().rules.size(), 1);
        QCOMPARE(removed.size(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.sheet(), before);
        document.undoStack()->redo();
        QCOMPARE(document.indexOf(id), 1);
    }

    void givesFreeIds()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(twoRules(), {});
        Rule rule {.id = QStringLiteral("a"), .target = QStringLiteral("/x")};
        rule.rules = {{.id = {}, .target = QStringLiteral("/x/*/y")}, {.id = {}, .target = QStringLiteral("/x/*/z")}};
        const QString id = document.addRule(rule);
        QVERIFY(id != QStringLiteral("a"));
        const Rule *added = document.rule(id);
        QVERIFY(added);
        QSet<QString> ids {id, added->rules.at(0).id, added->rules.at(1).id};
        QCOMPARE(ids.size(), 3);
        QVERIFY(!ids.contains(QString()));
    }

    void removesAParentWithItsChildrenOnce()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(nested(), {});
        const Sheet before = document.sheet();
        document.removeRules({QStringLiteral("start"), QStringLiteral("periods")});
        QVERIFY(!document.rule(QStringLiteral("periods")));
        document.undoStack()->undo();
        QCOMPARE(document.sheet(), before);
    }

    void mergesTyping()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(twoRules(), {});
        const int before = document.undoStack()->count();
        for (const char *note : {"a", "as", "ask"})
            document.setNote(QStringLiteral("a"), QString::fromLatin1(note));
        QCOMPARE(document.undoStack()->count(), before + 1);
        document.setNote(QStringLiteral("b"), QStringLiteral("other rule"));
        QCOMPARE(document.undoStack()->count(), before + 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(document.rule(QStringLiteral("a"))->note.isEmpty());
    }

    void forgetsAChangeThatLeadsBack()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(twoRules(), {});
        document.setNote(QStringLiteral("a"), QStringLiteral("x"));
        document.setNote(QStringLiteral("a"), {});
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void setsParameters()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(twoRules(), {});
        document.setStepParameter(QStringLiteral("b"), 0, QStringLiteral("value"), "CHF");
        QCOMPARE(document.rule(QStringLiteral("b"))->steps.at(0).text("value"), QStringLiteral("CHF"));
        document.setStepParameter(QStringLiteral("b"), 0, QStringLiteral("value"), nullptr);
        QVERIFY(!document.rule(QStringLiteral("b"))->steps.at(0).parameters.contains("value"));
        document.setStepParameter(QStringLiteral("b"), 7, QStringLiteral("value"), 1); // no such step
        document.undoStack()->undo();
        QCOMPARE(document.rule(QStringLiteral("b"))->steps.at(0).text("value"), QStringLiteral("EUR"));
    }

    void movesRulesButNotIntoThemselves()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(nested(), {});
        const Sheet before = document.sheet();
        document.moveRule(QStringLiteral("periods"), QStringLiteral("start"), 0);
        QCOMPARE(document.sheet(), before);
        document.moveRule(QStringLiteral("a"), {}, 2);
        QCOMPARE(document.indexOf(QStringLiteral("a")), 1);
        document.moveRule(QStringLiteral("b"), QStringLiteral("periods"), 0);
        QCOMPARE(document.parentOf(QStringLiteral("b")), QStringLiteral("periods"));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.sheet(), before);
    }

    void renamesATableWithItsUsers()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        Sheet sheet = twoRules();
        sheet.rules[0].steps.append(makeStep("enum", {{"table", "status"}}));
        document.create(sheet, {});
        EnumTable table;
        table.rows = {{.from = {QStringLiteral("Available")}, .to = "AVAILABLE"}};
        document.setEnumTable(QStringLiteral("status"), table);
        const Sheet before = document.sheet();
        QVERIFY(document.renameEnumTable(QStringLiteral("status"), QStringLiteral("connector status")));
        QVERIFY(!document.sheet().enumTable(QStringLiteral("status")));
        QCOMPARE(document.rule(QStringLiteral("a"))->steps.at(1).text("table"), QStringLiteral("connector status"));
        QVERIFY(!document.renameEnumTable(QStringLiteral("status"), QStringLiteral("x")));
        document.undoStack()->undo();
        QCOMPARE(document.sheet(), before);
    }

    void togetherIsOneStep()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create(twoRules(), {});
        {
            const TogetherEdit together(&document, QStringLiteral("Both"));
            document.setTarget(QStringLiteral("a"), QStringLiteral("/uid"));
            document.setStatus({QStringLiteral("a"), QStringLiteral("b")}, RuleStatus::Agreed);
        }
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Both"));
        {
            const TogetherEdit nothing(&document, QStringLiteral("Nothing"));
            document.setStatus({QStringLiteral("a")}, RuleStatus::Agreed);
        }
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void savesAndNoticesOthers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s/a.sheet.json"));
        SheetDocument document(nullptr, Stash(folder.filePath(QStringLiteral("stash"))));
        document.create(twoRules(), path);
        QVERIFY(document.isModified());
        QString error;
        QVERIFY2(document.save(&error), qPrintable(error));
        QVERIFY(!document.isModified());

        // Without edits here the other's version is shown by itself.
        Sheet other = twoRules();
        other.title = QStringLiteral("From elsewhere");
        QVERIFY(writeSheetFile(other, path, &error));
        QTRY_COMPARE(document.sheet().title, QStringLiteral("From elsewhere"));
        QVERIFY(!document.isModified());

        // With edits both are kept until the user decides.
        QSignalSpy conflict(&document, &SheetDocument::conflict);
        document.setNote(QStringLiteral("a"), QStringLiteral("mine"));
        other.title = QStringLiteral("Once more");
        QVERIFY(writeSheetFile(other, path, &error));
        QTRY_COMPARE(conflict.size(), 1);
        QVERIFY(!document.save(&error));
        QVERIFY(!error.isEmpty());
        document.keepOurs();
        QVERIFY2(document.save(&error), qPrintable(error));
        QCOMPARE(readSheetFile(path).sheet.rule(QStringLiteral("a"))->note, QStringLiteral("mine"));
    }

    void bringsBackUnsavedEdits()
    {
        QTemporaryDir folder;
        const Stash stash(folder.filePath(QStringLiteral("stash")));
        const QString path = folder.filePath(QStringLiteral("a.sheet.json"));
        QString error;
        {
            SheetDocument document(nullptr, stash);
            document.create(twoRules(), path);
            QVERIFY(document.save(&error));
            document.setNote(QStringLiteral("a"), QStringLiteral("unsaved"));
        }
        SheetDocument document(nullptr, stash);
        const SheetDocument::Loaded loaded = SheetDocument::load(path, stash);
        QVERIFY(loaded.stashed);
        QVERIFY(loaded.stashFits);
        document.open(loaded);
        QCOMPARE(document.rule(QStringLiteral("a"))->note, QStringLiteral("unsaved"));
        QVERIFY(document.isModified());
        document.revert();
        QVERIFY(document.rule(QStringLiteral("a"))->note.isEmpty());
        QVERIFY(!document.isModified());
        QVERIFY(!SheetDocument::load(path, stash).stashed);
    }

    void doesNotWriteOverADamagedFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.sheet.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray bytes = sheetToBytes(twoRules());
        bytes.truncate(bytes.size() - 30);
        file.write(bytes);
        file.close();
        SheetDocument document(nullptr, Stash(folder.filePath(QStringLiteral("stash"))));
        document.open(SheetDocument::load(path, document.stash()));
        if (!document.isPartial())
            QSKIP("the reader takes nothing from this damage");
        document.setNote(QStringLiteral("a"), QStringLiteral("x"));
        QString error;
        QVERIFY(!document.save(&error));
        QVERIFY(document.saveAs(folder.filePath(QStringLiteral("b.sheet.json")), &error));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void resolvesPaths_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("absolute");
        QTest::newRow("from the root") << "a" << "/ChargeId" << "/ChargeId";
        QTest::newRow("of the element") << "start" << "From" << "/Intervals/*/From";
        QTest::newRow("the element itself") << "start" << "." << "/Intervals/*";
        QTest::newRow("one further out") << "tariff" << "../Tariff" << "/Tariff";
        QTest::newRow("out of the document") << "tariff" << "../../../Tariff" << "/Tariff";
    }
    void resolvesPaths()
    {
        QFETCH(QString, rule);
        QFETCH(QString, path);
        QFETCH(QString, absolute);
        QCOMPARE(SheetPaths(nested()).absolute(rule, path), absolute);
    }

    void writesPaths()
    {
        const SheetPaths paths(nested());
        QCOMPARE(paths.written({}, QStringLiteral("/Intervals/*/From")), QStringLiteral("/Intervals/*/From"));
        QCOMPARE(paths.written(QStringLiteral("periods"), QStringLiteral("/Intervals/*/From")), QStringLiteral("From"));
        QCOMPARE(paths.written(QStringLiteral("periods"), QStringLiteral("/Tariff")), QStringLiteral("/Tariff"));
        QCOMPARE(paths.parentForTarget(QStringLiteral("/charging_periods/*/dimensions")), QStringLiteral("periods"));
        QCOMPARE(paths.parentForTarget(QStringLiteral("/charging_periods")), QString());
        QCOMPARE(paths.parentForTarget(QStringLiteral("/charging_periods_other/*/x")), QString());
    }

    void connectsWithWhatIsNeeded_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("ops");
        QTest::newRow("as it is") << "/ChargeId" << "/id" << QStringList {QStringLiteral("take")};
        QTest::newRow("another unit") << "/Energy" << "/total_energy" << QStringList {QStringLiteral("take"), QStringLiteral("unit")};
        QTest::newRow("a time") << "/Begin" << "/start_date_time" << QStringList {QStringLiteral("take"), QStringLiteral("dateTime")};
        QTest::newRow("first of a list") << "/Intervals/*/From" << "/id" << QStringList {QStringLiteral("aggregate")};
        QTest::newRow("an enumeration") << "/state" << "/auth_method" << QStringList {QStringLiteral("take"), QStringLiteral("enum")};
    }
    void connectsWithWhatIsNeeded()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, ops);
        QTemporaryDir folder;
        const SchemaTreePtr source = backend();
        const SchemaTreePtr target = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("CDR"));
        QVERIFY(source);
        QVERIFY(target);
        QVERIFY2(source->node(from), qPrintable(from));
        QVERIFY2(target->node(to), qPrintable(to));
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create({}, {});
        const QStringList ids = connectFields(&document, {source->node(from)}, *target->node(to));
        QCOMPARE(ids.size(), 1);
        const Rule *rule = document.rule(ids.constFirst());
        QVERIFY(rule);
        QStringList found;
        for (const Step &step : rule->steps)
            found.append(step.op);
        QCOMPARE(found, ops);
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QVERIFY(document.sheet().rules.isEmpty());
    }

    void listsBecomeForEach()
    {
        QTemporaryDir folder;
        const SchemaTreePtr source = backend();
        const SchemaTreePtr target = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("CDR"));
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create({}, {});
        const QStringList ids = connectFields(&document, {source->node(u"/Intervals")}, *target->node(u"/charging_periods"));
        QCOMPARE(ids.size(), 1);
        QVERIFY(document.rule(ids.constFirst())->isForEach());
        // The field of the same name came with it, written from the element.
        QCOMPARE(document.rule(ids.constFirst())->rules.size(), 1);
        QCOMPARE(document.rule(ids.constFirst())->rules.constFirst().steps.constFirst().text("path"), QStringLiteral("tariff_id"));

        // What is connected later goes into the for-each.
        const QStringList inner = connectFields(&document, {source->node(u"/Intervals/*/From")}, *target->node(u"/charging_periods/*/start_date_time"));
        QCOMPARE(document.parentOf(inner.constFirst()), ids.constFirst());
        QCOMPARE(document.rule(inner.constFirst())->steps.constFirst().text("path"), QStringLiteral("From"));
    }

    void aSecondSource()
    {
        QTemporaryDir folder;
        const SchemaTreePtr source = backend();
        const SchemaTreePtr target = SchemaTree::forObject(ProtocolVersion::Ocpi221, QStringLiteral("CDR"));
        SheetDocument document(nullptr, Stash(folder.path()));
        document.create({}, {});
        const QString id = connectFields(&document, {source->node(u"/ChargeId")}, *target->node(u"/id")).constFirst();
        connectFields(&document, {source->node(u"/Name")}, *target->node(u"/id"), ConnectMode::OtherwiseTake);
        QCOMPARE(document.rule(id)->steps.size(), 1);
        QCOMPARE(rulePaths(*document.rule(id)), QStringList({QStringLiteral("/ChargeId"), QStringLiteral("/Name")}));
        document.undoStack()->undo();
        connectFields(&document, {source->node(u"/Name")}, *target->node(u"/id"), ConnectMode::Join);
        QCOMPARE(document.rule(id)->steps.size(), 2);
        document.undoStack()->undo();
        connectFields(&document, {source->node(u"/Name")}, *target->node(u"/id"), ConnectMode::Replace);
        QCOMPARE(rulePaths(*document.rule(id)), QStringList({QStringLiteral("/Name")}));
        QCOMPARE(document.sheet().ruleCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSheetEdit)
#include "tst_sheetedit.moc"
