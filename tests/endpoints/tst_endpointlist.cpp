// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/qfloat16.h>

#include "models/endpoints/endpointlist.h"
#include "models/endpoints/endpointsecrets.h"
#include "models/endpoints/secretstore.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Roamscope;
using Json = nlohmann::ordered_json;

class EndpointListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItDoesNotKnow();
    void readsDamage_data();
    void readsDamage();
    void editsAreUndone();
    void settingsMergeByName();
    void namesAreFree();
    void copiesHaveNoSecrets();
    void removedOnesTakeTheirSecrets();
    void livesInTheWorkspace();
};

void EndpointListTest::keepsWhatItDoesNotKnow()
{
    const Json document = Json::parse(R"({"future":1,"endpoints":[
        {"id":"a","kind":"central-system","name":"A","settings":{"port":1}},
        {"id":"b","kind":"time-machine","name":"B","settings":{"year":1985}}]})");
    EndpointList list;
    const QAbstractItemModelTester tester(&list);
    QStringList problems;
    list.read(document, &problems);
    QCOMPARE(list.count(), 1);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().contains(QStringLiteral("time-machine")));
    const Json written = list.toJson();
    QVERIFY(written["future"] == 1);
    QVERIFY(written["endpoints"].size() == 2);
    QVERIFY(written["endpoints"][1] == document["endpoints"][1]);
}

void EndpointListTest::readsDamage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QByteArray("{}") << 0;
    QTest::newRow("no object") << QByteArray("[1,2]") << 0;
    QTest::newRow("endpoints is a text") << QByteArray(R"({"endpoints":"x"})") << 0;
    QTest::newRow("entry is a number") << QByteArray(R"({"endpoints":[7]})") << 0;
    QTest::newRow("no id, no name") << QByteArray(R"({"endpoints":[{"kind":"proxy"}]})") << 1;
    QTest::newRow("settings is a list") << QByteArray(R"({"endpoints":[{"kind":"proxy","id":"a","settings":[1]}]})") << 1;
    QTest::newRow("same id twice") << QByteArray(R"({"endpoints":[{"kind":"proxy","id":"a"},{"kind":"proxy","id":"a"}]})") << 2;
}

void EndpointListTest::readsDamage()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    EndpointList list;
    list.read(Json::parse(text.toStdString()));
    QCOMPARE(list.count(), count);
    QStringList ids;
    for (int row = 0; row < list.count(); ++row) {
        QVERIFY(!list.at(row).id.isEmpty());
        QVERIFY(!list.at(row).name.isEmpty());
        QVERIFY(list.at(row).settings.is_object());
        QVERIFY(!ids.contains(list.at(row).id));
        ids.append(list.at(row).id);
    }
}

void EndpointListTest::editsAreUndone()
{
    EndpointList list;
    const QAbstractItemModelTester tester(&list);
    QSignalSpy changed(&list, &EndpointList::changed);
    const QString id = list.add(EndpointKind::Proxy, QStringLiteral("P"), {{"port", 1}});
    list.rename(id, QStringLiteral("  Field   proxy "));
    QCOMPARE(list.at(0).name, QStringLiteral("Field proxy"));
    list.rename(id, QStringLiteral("   "));
    QCOMPARE(list.at(0).name, QStringLiteral("Field proxy"));
    list.remove(id);
    QCOMPARE(list.count(), 0);
    QCOMPARE(changed.size(), 3);
    list.undoStack()->undo();
    QCOMPARE(list.at(0).name, QStringLiteral("Field proxy"));
    QCOMPARE(list.at(0).id, id);
    list.undoStack()->undo();
    QCOMPARE(list.at(0).name, QStringLiteral("P"));
    list.undoStack()->undo();
    QCOMPARE(list.count(), 0);
    list.undoStack()->redo();
    QCOMPARE(settingNumber(list.at(0).settings, "port"), 1);
}

void EndpointListTest::settingsMergeByName()
{
    EndpointList list;
    const QString id = list.add(EndpointKind::Proxy, QStringLiteral("P"), {{"port", 1}});
    const int before = list.undoStack()->count();
    list.setSettings(id, {{"port", 20}}, QStringLiteral("Port"));
    list.setSettings(id, {{"port", 200}}, QStringLiteral("Port"));
    list.setSettings(id, {{"port", 200}, {"path", "/x"}}, QStringLiteral("Path"));
    QCOMPARE(list.undoStack()->count(), before + 2);
    list.undoStack()->undo();
    QVERIFY(!list.at(0).settings.contains("path"));
    list.undoStack()->undo();
    QCOMPARE(settingNumber(list.at(0).settings, "port"), 1);
    // There and back again is no edit.
    list.undoStack()->redo();
    list.undoStack()->redo();
    list.setSettings(id, {{"port", 200}, {"path", "/y"}}, QStringLiteral("Path"));
    list.setSettings(id, {{"port", 200}, {"path", "/x"}}, QStringLiteral("Path"));
    QCOMPARE(settingText(list.at(0).settings, "path"), QStringLiteral("/x"));
}

void EndpointListTest::namesAreFree()
{
    EndpointList list;
    list.add(EndpointKind::Proxy, QStringLiteral("P"), {});
    list.add(EndpointKind::Proxy, QStringLiteral("P"), {});
    list.add(EndpointKind::CentralSystem, QStringLiteral("P"), {});
    QCOMPARE(list.at(1).name, QStringLiteral("P 2"));
    QCOMPARE(list.at(2).name, QStringLiteral("P 3"));
}

void EndpointListTest::copiesHaveNoSecrets()
{
    EndpointList list;
    const QString id = list.add(EndpointKind::Proxy, QStringLiteral("P"), {{"port", 5}});
    const QString copy = list.duplicate(id);
    QCOMPARE(list.rowOf(copy), 1);
    QCOMPARE(settingNumber(list.at(1).settings, "port"), 5);
    QVERIFY(list.find(id)->secretName(u"password") != list.find(copy)->secretName(u"password"));
}

void EndpointListTest::removedOnesTakeTheirSecrets()
{
    EndpointList list;
    SecretStore secrets(nullptr, SecretStore::Use::MemoryOnly);
    const EndpointSecrets keeper(&list, &secrets);
    const QString partner = list.add(EndpointKind::OcpiPartner, QStringLiteral("P"), {{"role", "emsp"}});
    const QString receiver = list.add(EndpointKind::OcpiReceiver, QStringLiteral("R"), {{"partners", {{{"id", "p1"}}}}});
    const QString token = list.find(partner)->secretName(u"token-c");
    const QString tokens = list.find(receiver)->secretName(u"partner/p1");
    secrets.write(token, "secret");
    secrets.write(tokens, "both");
    list.remove(partner);
    QTRY_COMPARE(secrets.cached(token), QByteArray());
    QCOMPARE(secrets.cached(tokens), QByteArray("both"));
    list.undoStack()->undo();
    QTRY_COMPARE(secrets.cached(token), QByteArray("secret"));
    list.remove(receiver);
    QTRY_COMPARE(secrets.cached(tokens), QByteArray());
}

void EndpointListTest::livesInTheWorkspace()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("ws"));
    EndpointList list;
    list.add(EndpointKind::CentralSystem, QStringLiteral("Bench"), {{"port", 8180}});
    {
        Workspace workspace;
        QVERIFY(workspace.create(path, QStringLiteral("W")));
        workspace.setValue(Workspace::Thing::Endpoints, list.toJson());
        QVERIFY(workspace.save());
    }
    Workspace workspace;
    QVERIFY(workspace.open(path));
    EndpointList again;
    again.read(workspace.value(Workspace::Thing::Endpoints));
    QCOMPARE(again.count(), 1);
    QVERIFY(again.at(0) == list.at(0));
}

QTEST_GUILESS_MAIN(EndpointListTest)
#include "tst_endpointlist.moc"
