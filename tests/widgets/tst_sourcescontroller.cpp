// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"
#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/settings.h"
#include "app/sourcescontroller.h"
#include "app/workspacecontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/framemodel.h"
#include "models/capture/merge/sightings.h"
#include "widgets/sources/zonechooser.h"

#include <QDateTime>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "sourcesfixture.h"

using namespace Roamscope;
using namespace SourcesFixture;

class TestSourcesController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void oneQuestionForClocks();
    void zoneIsAskedOnce();
    void dropAddsAndIsUndone();
};

namespace {

/// What the window has around the controller.
struct Rig
{
    QWidget window;
    Settings settings;
    ActionRegistry actions {&settings};
    CaptureSession session;
    MessageBar messages {&window};
    WorkspaceController workspace {&settings, &messages};
    SourcesController *sources = new SourcesController(&session, &workspace, &messages, &actions, &window);

    QWidget *message(const char *key) const { return messages.findChild<QWidget *>(QStringLiteral("message.") + QLatin1StringView(key)); }
    bool asks(const char *key) const
    {
        const QWidget *strip = message(key);
        return strip && !strip->isHidden();
    }
    void answer(const char *key, const QString &text) const
    {
        const QList<QPushButton *> buttons = message(key)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL("no such answer");
    }
};

} // namespace

void TestSourcesController::oneQuestionForClocks()
{
    QTemporaryDir folder;
    writeLogs(folder.path(), -47300, 0);
    const QStringList files {folder.filePath(QStringLiteral("charger.log")), folder.filePath(QStringLiteral("csms.log"))};
    Rig rig;
    rig.session.open(files);
    QTRY_VERIFY_WITH_TIMEOUT(rig.asks("sources.clocks"), 15000);
    QVERIFY(!rig.asks("capture.missing"));
    QCOMPARE(rig.messages.texts().size(), 1);
    QVERIFY2(rig.messages.texts().constFirst().contains(QStringLiteral("47.3 s behind csms.log")), qPrintable(rig.messages.texts().constFirst()));
    rig.answer("sources.clocks", QStringLiteral("Correct"));
    QVERIFY(!rig.sources->edits()->setting(files.constFirst()).clock.empty());
    QTRY_VERIFY(!rig.session.isArranging());
    QTRY_VERIFY_WITH_TIMEOUT(!rig.session.proposals().empty() && rig.session.proposals().front().isApplied, 15000);
    QVERIFY(!rig.asks("sources.clocks"));
    // What Traffic shows of it.
    QCOMPARE(rig.session.view()->sourceLooks().size(), std::size_t(2));
    const CapturePtr capture = rig.session.view()->capture();
    QVERIFY(!capture->sightings(0).empty());
    FrameModel model;
    model.setCapture(capture);
    model.setSourceLooks(rig.session.view()->sourceLooks());
    QTRY_VERIFY(model.rowCount() > 0);
    QVERIFY(!model.index(0, FrameModel::SourceColumn).data().toString().isEmpty());
    QVERIFY(model.index(0, FrameModel::TimeColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Also in")));
    // One undo takes it back, and nobody asks again.
    rig.sources->edits()->undoStack()->undo();
    QTRY_VERIFY(!rig.session.isArranging());
    QVERIFY(rig.sources->edits()->setting(files.constFirst()).clock.empty());
    QTest::qWait(50);
    QVERIFY(!rig.asks("sources.clocks"));
}

void TestSourcesController::zoneIsAskedOnce()
{
    // Two logs without zones and without a frame in common: nothing but the user can tell.
    QTemporaryDir folder;
    for (const char *name : {"/a.log", "/b.log"}) {
        QFile file(folder.path() + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20; ++i)
            file.write("2026-09-17 12:00:" + QByteArray::number(10 + i) + ".000 CP0" + QByteArray(1, name[1]) + " Send: [2,\"" + QByteArray(name + 1, 1) + QByteArray::number(i)
                       + "\",\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"NoError\",\"status\":\"Available\"}]\n");
    }
    const QStringList files {folder.filePath(QStringLiteral("a.log")), folder.filePath(QStringLiteral("b.log"))};
    Rig rig;
    rig.session.open(files);
    QTRY_VERIFY_WITH_TIMEOUT(rig.asks("capture.missing"), 15000);
    QCOMPARE(rig.messages.texts().size(), 1); // one question for both
    QVERIFY(rig.messages.texts().constFirst().contains(QStringLiteral("a.log and b.log")));
    QVERIFY(rig.sources->model()->isZoneMissing(0) && rig.sources->model()->isZoneMissing(1));
    auto *chooser = rig.message("capture.missing")->findChild<ZoneChooser *>();
    QVERIFY(chooser);
    chooser->setZone(QStringLiteral("+02:00"));
    rig.answer("capture.missing", QStringLiteral("Use it"));
    QCOMPARE(rig.sources->edits()->undoStack()->count(), 1);
    const auto first = [&rig] { return QDateTime::fromMSecsSinceEpoch(rig.session.view()->capture()->firstTime() / 1000, Qt::UTC).time(); };
    QTRY_COMPARE(first(), QTime(10, 0, 10));
    QVERIFY(!rig.sources->model()->isZoneMissing(0));
    // Taken back, it is marked again, but not asked again.
    rig.sources->edits()->undoStack()->undo();
    QTRY_COMPARE(first(), QTime(12, 0, 10));
    QVERIFY(rig.sources->model()->isZoneMissing(0));
    QTest::qWait(50);
    QVERIFY(!rig.asks("capture.missing"));
}

void TestSourcesController::dropAddsAndIsUndone()
{
    QTemporaryDir folder;
    writeLogs(folder.path(), 0, 0);
    const QString first = folder.filePath(QStringLiteral("csms.log"));
    const QString second = folder.filePath(QStringLiteral("charger.log"));
    Rig rig;
    QVERIFY(!rig.sources->takeDrop({second})); // nothing is open
    rig.session.open({first});
    QTRY_VERIFY(!rig.session.isLoading());
    QCOMPARE(rig.sources->model()->rowCount(), 1);
    QVERIFY(rig.sources->takeDrop({second}));
    QTRY_COMPARE(rig.sources->model()->rowCount(), 2);
    QTRY_VERIFY(!rig.session.isLoading());
    QVERIFY(rig.asks("sources.dropped"));
    // Dropped again it is said to be there.
    QVERIFY(rig.sources->takeDrop({second}));
    QCOMPARE(rig.sources->edits()->undoStack()->count(), 1);
    rig.sources->edits()->undoStack()->undo();
    QTRY_COMPARE(rig.sources->model()->rowCount(), 1);
    QCOMPARE(rig.session.paths(), QStringList {first});
    rig.sources->edits()->undoStack()->redo();
    QTRY_COMPARE(rig.sources->model()->rowCount(), 2);
    // To open it instead.
    QVERIFY(rig.sources->takeDrop({second}));
    QSignalSpy instead(rig.sources, &SourcesController::openInsteadRequested);
    rig.answer("sources.dropped", QStringLiteral("Open instead"));
    QCOMPARE(instead.size(), 1);
}

QTEST_MAIN(TestSourcesController)
#include "tst_sourcescontroller.moc"
