// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/captureview.h"
#include "models/capture/payloadmodel.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/inspector.h"
#include "widgets/rawview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

// QScintilla's headers are written with the keywords that this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

using namespace Roamscope;

/// The payload as tree and text, and the dock that shows both.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void document_data();
    void document();
    void documentPointers();
    void documentIsBounded();
    void treeHasFindings();
    void treeAndTextInStep();
    void fieldMenuFilters();
    void exchangeAndPointerFromOutside();
    void longTextComesInPieces();

private:
    static CapturePtr small();
};

CapturePtr TestInspector::small()
{
    TraceBuilder trace;
    trace.call("10:00:00", "CP01", "StatusNotification", R"({"connectorId":1,"errorCode":"NoError","status":"Chargin","timestamp":"2026-09-17T09:56:00Z"})");
    trace.meter("10:01:00", "CP01", 1, 42, 1000);
    return trace.load();
}

void TestInspector::document_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":[true,null]})") << QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}") << 5 << true;
    QTest::newRow("empty containers") << QByteArray("{\"a\":{},\"b\":[]}") << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}") << 3 << true;
    QTest::newRow("bare value") << QByteArray(" 12.5 ") << QByteArray("12.5") << 1 << true;
    QTest::newRow("escapes") << QByteArray(R"({"a\"b":"c\\"})") << QByteArray("{\n  \"a\\\"b\": \"c\\\\\"\n}") << 2 << true;
    QTest::newRow("cut off") << QByteArray(R"({"a":1,"b)") << QByteArray("{\n  \"a\": 1,\n  \"b") << 2 << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 0 << false;
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("hello") << 0 << false;
    QTest::newRow("text behind") << QByteArray("{} x") << QByteArray("{}x") << 1 << false;
}

void TestInspector::document()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    QFETCH(int, nodes);
    QFETCH(bool, valid);
    const PayloadDocument document = PayloadDocument::read(json, {});
    QCOMPARE(document.text, text);
    QCOMPARE(int(document.nodes.size()), nodes);
    QCOMPARE(document.valid, valid);
}

void TestInspector::documentPointers()
{
    const PayloadDocument document = PayloadDocument::read(R"({"a/b":[{"c~d":"é"}],"e":2})", {});
    const int node = document.find(QStringLiteral("/a~1b/0/c~0d"));
    QVERIFY(node > 0);
    QCOMPARE(document.value(node), QStringLiteral("é"));
    QCOMPARE(document.pointer(node), QStringLiteral("/a~1b/0/c~0d"));
    QCOMPARE(document.find(QStringLiteral("/a~1b/7")), -1);
    QCOMPARE(document.find(QStringLiteral("/a~1b/7/x"), 0, false), document.find(QStringLiteral("/a~1b")));
    QCOMPARE(document.nodeAt(document.nodes[std::size_t(node)].start), node);
}

void TestInspector::documentIsBounded()
{
    QByteArray list = "[";
    for (int i = 0; i < 50000; ++i)
        list += QByteArray::number(i) + ',';
    list += "0]";
    const PayloadDocument many = PayloadDocument::read(list, {.nodes = 1000});
    QVERIFY(many.truncated);
    QVERIFY(many.nodes.size() <= 1001);
    const PayloadDocument deep = PayloadDocument::read(QByteArray(100000, '['), {});
    QVERIFY(!deep.valid);
    QVERIFY(deep.nodes.size() <= 256);
}

void TestInspector::treeHasFindings()
{
    PayloadModel model;
    QAbstractItemModelTester tester(&model);
    const CapturePtr capture = small();
    model.setDetail(FrameDetail::load(*capture, 0, {}));
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex status = model.indexOfPointer(QStringLiteral("/status"));
    QVERIFY(status.isValid());
    QCOMPARE(status.data().toString(), QStringLiteral("status"));
    QCOMPARE(status.data(PayloadModel::SeverityRole).toInt(), int(Severity::Error)); // "Chargin" is no status
    QVERIFY(!model.findingsOf(status).isEmpty());
    QCOMPARE(model.indexOfPointer(QStringLiteral("/connectorId")).data(PayloadModel::SeverityRole).toInt(), -1);
    QVERIFY(!status.siblingAtColumn(PayloadModel::HelpColumn).data().toString().isEmpty());
    QCOMPARE(model.detail()->deviceTime, capture->frames().time(0) - 240'000'000); // four minutes slow
    QCOMPARE(model.indexOfPointer(QStringLiteral("/connectorId")).data(PayloadModel::FilterRole).toString(), QStringLiteral("payload.connectorId == 1"));
    QCOMPARE(status.data(PayloadModel::FilterRole).toString(), QStringLiteral("payload.status == \"Chargin\""));
    model.setDetail(FrameDetail::load(*capture, 2, {}));
    model.setDetail(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestInspector::treeAndTextInStep()
{
    CaptureView view;
    Inspector inspector(&view);
    view.setCapture(small());
    inspector.resize(420, 700);
    inspector.show();
    view.setCurrentFrame(2);
    QSignalSpy pointers(&view, &CaptureView::currentPointerChanged);
    const QModelIndex value = inspector.model()->indexOfPointer(QStringLiteral("/meterValue/0/sampledValue/0/value"));
    QVERIFY(value.isValid());
    // From the text to the tree …
    const auto &document = inspector.model()->detail()->document;
    Q_EMIT inspector.rawView()->caretMoved(document.nodes[std::size_t(inspector.model()->nodeOf(value))].start + 1);
    QCOMPARE(view.currentPointer(), QStringLiteral("/meterValue/0/sampledValue/0/value"));
    QCOMPARE(pointers.count(), 1);
    QCOMPARE(inspector.tree()->currentIndex().data().toString(), QStringLiteral("value"));
    // … and from the tree to whoever watches the selection.
    inspector.tree()->setCurrentIndex(inspector.tree()->model()->index(0, 0));
    QCOMPARE(view.currentPointer(), QStringLiteral("/connectorId"));
}

void TestInspector::fieldMenuFilters()
{
    CaptureView view;
    Inspector inspector(&view);
    view.setCapture(small());
    view.setCurrentFrame(2);
    const QModelIndex field = inspector.model()->indexOfPointer(QStringLiteral("/transactionId"));
    QScopedPointer<QMenu> menu(inspector.createFieldMenu(field));
    menu->findChild<QAction *>(QStringLiteral("filter.only"))->trigger();
    QCOMPARE(view.filterText(), QStringLiteral("payload.transactionId == 42"));
    menu->findChild<QAction *>(QStringLiteral("copy.path"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("/transactionId"));
    menu->findChild<QAction *>(QStringLiteral("copy.value"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("42"));
}

void TestInspector::exchangeAndPointerFromOutside()
{
    CaptureView view;
    Inspector inspector(&view);
    view.setCapture(small());
    view.setCurrentFrame(0);
    view.setCurrentPointer(QStringLiteral("/status"));
    QCOMPARE(inspector.tree()->currentIndex().data().toString(), QStringLiteral("status"));
    view.setCurrentFrame(1); // an empty answer
    QVERIFY(inspector.model()->detail());
    QCOMPARE(inspector.model()->rowCount(), 0);
    view.setCapture(nullptr);
    QVERIFY(!inspector.model()->detail());
}

void TestInspector::longTextComesInPieces()
{
    RawView view;
    QByteArray text = "[\n";
    while (text.size() < 5'000'000)
        text += "{\"status\": \"Available\", \"connectorId\": 1},\n";
    const auto last = quint32(text.size());
    text += "\"end\"]";
    auto *editor = view.findChild<QsciScintilla *>();
    QVERIFY(editor);
    view.setText(text);
    QVERIFY(!view.isComplete());
    view.highlight(last, 5); // not there yet
    QTRY_VERIFY(view.isComplete());
    QCOMPARE(editor->text().toUtf8(), text);
    QCOMPARE(editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS), long(last));
    QVERIFY(editor->isReadOnly());
    // Another text before the first one is whole.
    view.setText(text);
    view.setText("[1]");
    QVERIFY(view.isComplete());
    QTest::qWait(20);
    QCOMPARE(editor->text(), QStringLiteral("[1]"));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
