// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagemodel.h"
#include "widgets/lineage/lineagepanel.h"
#include "widgets/timelineway.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Roamscope;

namespace {

ValueLineage threeHops()
{
    ValueLineage lineage;
    lineage.title = QStringLiteral("Session S1, kwh");
    LineageHop said {.place = LineageHop::Place::Said, .party = Lane::ChargePoint, .frame = 3, .time = 1000000, .field = "StopTransaction meterStop", .value = "7400", .unit = "Wh"};
    LineageHop sent {.place = LineageHop::Place::Sent, .party = Lane::Cpo, .frame = 5, .time = 3000000, .delay = 2000000, .pointer = "/kwh", .field = "kwh", .value = "7400", .unit = "kWh", .from = 0};
    sent.demanded = "7.4";
    sent.departure = {LineageDeparture::Kind::Factor, {"1000", "7.4", "7400"}};
    LineageHop held {.place = LineageHop::Place::Held, .party = Lane::Emsp, .time = 3100000, .field = "kwh", .value = "7400", .unit = "kWh", .from = 1};
    lineage.hops = {said, sent, held};
    lineage.firstDeparture = 1;
    return lineage;
}

} // namespace

class TestLineagePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyStateAsks();
    void keyboardAndCopy();
    void standsUprightOrLies();
    void wayIsPaintedWithoutLanes();
};

void TestLineagePanel::emptyStateAsks()
{
    LineagePanel panel;
    panel.show();
    auto *follow = panel.findChild<QPushButton *>(QStringLiteral("lineage.follow"));
    QVERIFY(follow && follow->isVisible());
    QVERIFY(!follow->isEnabled());
    panel.setAvailable(true);
    QSignalSpy asked(&panel, &LineagePanel::followRequested);
    QTest::mouseClick(follow, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    // A reason in the place of a way.
    ValueLineage none;
    none.reason = QStringLiteral("Nothing to follow.");
    panel.setLineage(none, std::make_shared<Capture>());
    QVERIFY(!panel.view()->isVisible());
}

void TestLineagePanel::keyboardAndCopy()
{
    LineagePanel panel;
    panel.resize(420, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.setLineage(threeHops(), std::make_shared<Capture>());
    QVERIFY(panel.view()->isVisible());
    QCOMPARE(panel.model()->rowCount(), 3);
    QSignalSpy moved(&panel, &LineagePanel::hopChanged);
    QSignalSpy opened(&panel, &LineagePanel::hopActivated);
    panel.view()->setCurrentIndex(panel.model()->index(0));
    QTest::keyClick(panel.view(), Qt::Key_Down);
    QCOMPARE(panel.currentHop(), 1);
    QCOMPARE(moved.last().constFirst().toInt(), 1);
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(panel.view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("1000 times too large")));
    QSignalSpy turned(&panel, &LineagePanel::directionChosen);
    QTest::mouseClick(panel.findChild<QToolButton *>(QStringLiteral("lineage.showForward")), Qt::LeftButton);
    QCOMPARE(turned.size(), 1);
    QCOMPARE(turned.first().first().value<ValueLineage::Direction>(), ValueLineage::Direction::Forward);
}

void TestLineagePanel::standsUprightOrLies()
{
    LineagePanel panel;
    panel.setLineage(threeHops(), std::make_shared<Capture>());
    panel.resize(420, 700);
    panel.show();
    QCOMPARE(panel.view()->flow(), QListView::TopToBottom);
    panel.resize(1200, 240);
    QTRY_COMPARE(panel.view()->flow(), QListView::LeftToRight);
    QVERIFY(!panel.grab().isNull());
}

void TestLineagePanel::wayIsPaintedWithoutLanes()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TimelineWay way;
    way.points.push_back({.time = 5, .party = Lane::Cpo, .number = 1});
    way.points.push_back({.time = noTime, .party = Lane::Emsp, .from = 7, .number = 2});
    TimelineScene scene;
    scene.range = {.from = 0, .to = 10};
    scene.width = 200;
    paintTimelineWay(&painter, scene, way);
    painter.end();
    QCOMPARE(image.pixelColor(100, 50), QColor(Qt::white));
}

QTEST_MAIN(TestLineagePanel)
#include "tst_lineagepanel.moc"
