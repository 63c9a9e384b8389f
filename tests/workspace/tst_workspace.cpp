// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    int m_count = 0;

    QString freshFolder() { return m_dir.filePath(QStringLiteral("w%1").arg(++m_count)); }
    Stash freshStash() { return Stash(m_dir.filePath(QStringLiteral("stash%1").arg(m_count))); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void createsAReadableFolder()
    {
        const QString folder = freshFolder();
        Workspace workspace(nullptr, freshStash());
        QVERIFY(workspace.create(folder, QStringLiteral("Nord")));
        QCOMPARE(read(folder + QStringLiteral("/workspace.json")),
                 QByteArray("{\n  \"format\": \"roamscope-workspace\",\n  \"version\": 1,\n  \"name\": \"Nord\",\n  \"description\": \"\"\n}\n"));
        QVERIFY(!workspace.create(folder, QStringLiteral("again")));
        QCOMPARE(workspace.errors().size(), 1);
    }

    void roundTrip()
    {
        const QString folder = freshFolder();
        const Stash stash = freshStash();
        const QList<SavedFilter> filters {{QStringLiteral("Slow"), QStringLiteral("latency > 2s")}};
        const QList<ColourRule> rules {{QStringLiteral("Faults"), QStringLiteral("payload.status == \"Faulted\""), QStringLiteral("red"), false}};
        const QList<WorkspaceNote> notes {{QStringLiteral("Ask the vendor"), QStringLiteral("captures/a.log"), 17, QStringLiteral("2026-03-01T10:00:00Z")}};
        const QList<WorkspaceCapture> captures {{{folder + QStringLiteral("/captures/a.log"), QStringLiteral("/elsewhere/b.log")},
                                                 QStringLiteral("a"), QStringLiteral("CP01"), QStringLiteral("+02:00"), QString()}};
        {
            Workspace workspace(nullptr, stash);
            QVERIFY(workspace.create(folder, QStringLiteral("Nord")));
            workspace.setFilters(filters);
            workspace.setColourRules(rules);
            workspace.setNotes(notes);
            workspace.setCaptures(captures);
            workspace.setColumns({{"csv", {{"time", 2}}}});
            QVERIFY(workspace.hasUnsavedChanges());
            QVERIFY(workspace.save());
            QVERIFY(!workspace.hasUnsavedChanges());
        }
        QVERIFY(read(folder + QStringLiteral("/captures.json")).contains("\"captures/a.log\""));
        Workspace workspace(nullptr, stash);
        QVERIFY(workspace.open(folder));
        QVERIFY(workspace.errors().isEmpty());
        QCOMPARE(workspace.filters(), filters);
        QCOMPARE(workspace.colourRules(), rules);
        QCOMPARE(workspace.notes(), notes);
        QCOMPARE(workspace.captures(), captures);
        QCOMPARE(workspace.columns()["csv"]["time"].get<int>(), 2);
    }

    void unknownMembersAreKept()
    {
        const QString folder = freshFolder();
        write(folder + QStringLiteral("/workspace.json"), "{\"team\": \"north\", \"name\": \"A\", \"version\": 1}");
        write(folder + QStringLiteral("/filters.json"),
              "{\"later\": 1, \"filters\": [{\"name\": \"x\", \"filter\": \"a\", \"pinned\": true}]}");
        Workspace workspace(nullptr, freshStash());
        QVERIFY(workspace.open(folder));
        workspace.setName(QStringLiteral("B"));
        workspace.setFilters({{QStringLiteral("x"), QStringLiteral("b")}, {QStringLiteral("y"), QStringLiteral("c")}});
        QVERIFY(workspace.save());
        QCOMPARE(read(folder + QStringLiteral("/workspace.json")), QByteArray("{\n  \"team\": \"north\",\n  \"name\": \"B\",\n  \"version\": 1\n}\n"));
        const QByteArray filters = read(folder + QStringLiteral("/filters.json"));
        QVERIFY2(filters.contains("\"later\": 1") && filters.contains("\"pinned\": true") && filters.contains("\"filter\": \"b\""), filters.constData());
    }

    void savingTwiceChangesNothing()
    {
        const QString folder = freshFolder();
        Workspace workspace(nullptr, freshStash());
        QVERIFY(workspace.create(folder, QStringLiteral("A")));
        workspace.setFilters({{QStringLiteral("x"), QStringLiteral("a")}});
        QVERIFY(workspace.save());
        const QByteArray before = read(folder + QStringLiteral("/filters.json"));
        workspace.setFilters(workspace.filters());
        QVERIFY(!workspace.hasUnsavedChanges());
        QCOMPARE(read(folder + QStringLiteral("/filters.json")), before);
    }

    void shortListOfCaptures()
    {
        const QString folder = freshFolder();
        write(folder + QStringLiteral("/workspace.json"), "{\"name\": \"Demo\", \"captures\": [\"captures/a.jsonl\", 7, \"b.log\"]}");
        Workspace workspace(nullptr, freshStash());
        QVERIFY(workspace.open(folder));
        QCOMPARE(workspace.captures().size(), 1);
        QCOMPARE(workspace.captures().constFirst().files, QStringList({folder + QStringLiteral("/captures/a.jsonl"), folder + QStringLiteral("/b.log")}));
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("main");
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<QString>("error");
        QTest::newRow("no workspace.json") << QByteArray() << QByteArray() << false << QStringLiteral("is no workspace");
        QTest::newRow("main not JSON") << QByteArray("{\n\"name\": oops}") << QByteArray() << false << QStringLiteral("workspace.json:2: ");
        QTest::newRow("main is a list") << QByteArray("[]") << QByteArray() << false << QStringLiteral("one JSON object");
        QTest::newRow("filters cut") << QByteArray("{}") << QByteArray("{\n\n\"filters\": [") << true << QStringLiteral("filters.json:3: ");
        QTest::newRow("filters binary") << QByteArray("{}") << QByteArray("\x00\xff\xfe\x01", 4) << true << QStringLiteral("filters.json:1: ");
        QTest::newRow("filters deep") << QByteArray("{}") << QByteArray(100000, '[') << true << QStringLiteral("nested deeper");
        QTest::newRow("newer version") << QByteArray("{\"version\": 9}") << QByteArray() << true << QStringLiteral("newer Roamscope");
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, main);
        QFETCH(QByteArray, filters);
        QFETCH(bool, opens);
        QFETCH(QString, error);
        const QString folder = freshFolder();
        QDir().mkpath(folder);
        if (!main.isEmpty())
            write(folder + QStringLiteral("/workspace.json"), main);
        if (!filters.isEmpty())
            write(folder + QStringLiteral("/filters.json"), filters);
        Workspace workspace(nullptr, freshStash());
        QCOMPARE(workspace.open(folder), opens);
        QCOMPARE(workspace.errors().size(), 1);
        QVERIFY2(workspace.errors().constFirst().text().contains(error), qPrintable(workspace.errors().constFirst().text()));
        QCOMPARE(workspace.isOpen(), opens);
    }

    void brokenFileIsNotOverwritten()
    {
        const QString folder = freshFolder();
        write(folder + QStringLiteral("/workspace.json"), "{}");
        write(folder + QStringLiteral("/filters.json"), "{\"filters\": [");
        const Stash stash = freshStash();
        {
            Workspace workspace(nullptr, stash);
            QVERIFY(workspace.open(folder));
            QSignalSpy failed(&workspace, &Workspace::failed);
            workspace.setFilters({{QStringLiteral("x"), QStringLiteral("a")}});
            QVERIFY(!workspace.save());
            QCOMPARE(failed.size(), 1);
        }
        QCOMPARE(read(folder + QStringLiteral("/filters.json")), QByteArray("{\"filters\": ["));
        QCOMPARE(stash.entriesBelow(folder).size(), 1);
    }

    void changeOnDiskIsTaken()
    {
        const QString folder = freshFolder();
        Workspace workspace(nullptr, freshStash());
        QVERIFY(workspace.create(folder, QStringLiteral("A")));
        workspace.setFilters({{QStringLiteral("x"), QStringLiteral("a")}});
        QVERIFY(workspace.save());
        QSignalSpy changed(&workspace, &Workspace::changed);
        write(folder + QStringLiteral("/filters.json"), "{\"filters\": [{\"name\": \"x\", \"filter\": \"theirs\"}]}");
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(workspace.filters().constFirst().filter, QStringLiteral("theirs"));
    }

    void conflictKeepsBothSides_data()
    {
        QTest::addColumn<bool>("keepOurs");
        QTest::newRow("keep mine") << true;
        QTest::newRow("take the other") << false;
    }
    void conflictKeepsBothSides()
    {
        QFETCH(bool, keepOurs);
        const QString folder = freshFolder();
        const Stash stash = freshStash();
        Workspace workspace(nullptr, stash);
        QVERIFY(workspace.create(folder, QStringLiteral("A")));
        workspace.setFilters({{QStringLiteral("x"), QStringLiteral("old")}});
        QVERIFY(workspace.save());
        QSignalSpy conflict(&workspace, &Workspace::conflict);
        workspace.setFilters({{QStringLiteral("x"), QStringLiteral("mine")}});
        write(folder + QStringLiteral("/filters.json"), "{\"filters\": [{\"name\": \"x\", \"filter\": \"theirs\"}]}");
        QVERIFY(!workspace.save());
        QCOMPARE(conflict.size(), 1);
        QVERIFY(read(folder + QStringLiteral("/filters.json")).contains("theirs"));
        QCOMPARE(stash.entriesBelow(folder).size(), 1);
        if (keepOurs)
            workspace.keepOurs(Workspace::Thing::Filters);
        else
            workspace.takeFromDisk(Workspace::Thing::Filters);
        const QString expected = keepOurs ? QStringLiteral("mine") : QStringLiteral("theirs");
        QCOMPARE(workspace.filters().constFirst().filter, expected);
        QVERIFY(read(folder + QStringLiteral("/filters.json")).contains(expected.toUtf8()));
        QVERIFY(!workspace.hasUnsavedChanges());
        QVERIFY(stash.entriesBelow(folder).isEmpty());
    }

    void unsavedEditsAreRecovered()
    {
        const QString folder = freshFolder();
        const Stash stash = freshStash();
        {
            Workspace workspace(nullptr, stash);
            QVERIFY(workspace.create(folder, QStringLiteral("A")));
        }
        QVERIFY(stash.keep({folder + QStringLiteral("/filters.json"), QByteArray(), "{\"filters\": [{\"name\": \"kept\", \"filter\": \"a\"}]}"}));
        Workspace workspace(nullptr, stash);
        QVERIFY(workspace.open(folder));
        const QList<Stash::Entry> entries = workspace.recoverable();
        QCOMPARE(entries.size(), 1);
        workspace.recover(entries.constFirst());
        QVERIFY(workspace.save());
        QCOMPARE(workspace.filters().constFirst().name, QStringLiteral("kept"));
        QVERIFY(workspace.recoverable().isEmpty());
    }

    void autosaves()
    {
        const QString folder = freshFolder();
        Workspace workspace(nullptr, freshStash());
        QVERIFY(workspace.create(folder, QStringLiteral("A")));
        QSignalSpy saved(&workspace, &Workspace::saved);
        workspace.setName(QStringLiteral("B"));
        QVERIFY(saved.wait(5000));
        QVERIFY(read(folder + QStringLiteral("/workspace.json")).contains("\"B\""));
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
