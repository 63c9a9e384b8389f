// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/annotations.h"
#include "models/capture/captureview.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/chipstack.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/filteredit.h"
#include "widgets/theme.h"
#include "widgets/traffictable.h"
#include "widgets/trafficview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Roamscope;

/// The Traffic perspective driven by hand: keys, chips, menus, states.
class TestTrafficView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectionIsShared();
    void typedFilterBecomesChip();
    void completionByKeys();
    void invalidFilterIsExplained();
    void historyByKeys();
    void chipsPauseAndStepBack();
    void emptyStates();
    void menuFilters();
    void keys();
    void copiesCurlWithoutSecrets();
    void stateRoundTrip();
    void oneDayNeedsNoDate();
    void iconsExist();

private:
    static CapturePtr small();
    int rows() const { return m_traffic->model()->rowCount(); }
    void settle() { QTRY_VERIFY(!m_traffic->model()->isBusy()); }

    std::unique_ptr<CaptureView> m_view;
    std::unique_ptr<TrafficView> m_traffic;
};

CapturePtr TestTrafficView::small()
{
    TraceBuilder trace;
    for (int i = 0; i < 30; ++i)
        trace.status(TraceBuilder::later("10:00:00", i * 10).constData(), i % 2 ? "CP01" : "CP02", 1, "Available");
    trace.line(R"({"schemaVersion":"1.1","record":"http","timestamp":"2026-09-17T11:00:00Z","from":"cpo","to":"emsp","correlationId":"x","kind":"request",)"
               R"("method":"PUT","url":"/ocpi/emsp/2.2.1/sessions/DE/ABC/1","headers":{"Authorization":"Token c2VjcmV0LXRva2Vu","Host":"emsp.example"},"bodyJson":{"kwh":1}})");
    return trace.load();
}

void TestTrafficView::init()
{
    m_view = std::make_unique<CaptureView>();
    m_traffic = std::make_unique<TrafficView>(m_view.get());
    m_traffic->resize(1200, 700);
    m_traffic->show();
    m_view->setCapture(small());
    QTRY_COMPARE(rows(), 31);
}

void TestTrafficView::cleanup()
{
    m_traffic.reset();
    m_view.reset();
}

void TestTrafficView::selectionIsShared()
{
    QSignalSpy frames(m_view.get(), &CaptureView::currentFrameChanged);
    m_traffic->table()->goToRow(4);
    QCOMPARE(m_view->currentFrame(), 8u);
    QCOMPARE(frames.count(), 1);
    m_view->setCurrentFrame(21); // an answer: its request's row is selected, the frame stays
    QCOMPARE(m_traffic->table()->currentIndex().row(), 10);
    QCOMPARE(m_view->currentFrame(), 21u);
    m_view->addChip(QStringLiteral("CP01")); // row 10 is CP02: filtered out, and selected again afterwards
    QTRY_COMPARE(rows(), 15);
    QVERIFY(!m_traffic->table()->currentIndex().isValid());
    QCOMPARE(m_view->currentFrame(), 21u);
    m_view->removeChip(0);
    QTRY_COMPARE(rows(), 31);
    QCOMPARE(m_traffic->table()->currentIndex().row(), 10);
}

void TestTrafficView::typedFilterBecomesChip()
{
    FilterEdit *edit = m_traffic->filterBar()->edit();
    QTest::keyClicks(edit, QStringLiteral("cp == \"CP01\""));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_view->chips().size(), 1);
    QCOMPARE(m_view->filterText(), QStringLiteral("cp == \"CP01\""));
    QVERIFY(edit->text().isEmpty());
    QVERIFY(edit->history().contains(QStringLiteral("cp == \"CP01\"")));
    QTRY_COMPARE(m_traffic->findChildren<FilterChip *>().size(), 1);
}

void TestTrafficView::completionByKeys()
{
    FilterEdit *edit = m_traffic->filterBar()->edit();
    QTest::keyClicks(edit, QStringLiteral("act"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY2(edit->text().startsWith(QStringLiteral("action")), qPrintable(edit->text()));
}

void TestTrafficView::invalidFilterIsExplained()
{
    FilterEdit *edit = m_traffic->filterBar()->edit();
    QSignalSpy validity(edit, &FilterEdit::validityChanged);
    edit->setText(QStringLiteral("cp == "));
    QVERIFY(validity.count() > 0);
    QVERIFY(edit->error().isError());
    QVERIFY(!edit->error().message.isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_view->chips().isEmpty()); // a faulty filter is not applied
    edit->setText(QStringLiteral("cp == \"CP01\""));
    QVERIFY(!edit->error().isError());
}

void TestTrafficView::historyByKeys()
{
    FilterEdit *edit = m_traffic->filterBar()->edit();
    edit->setHistory({QStringLiteral("one"), QStringLiteral("two")});
    edit->setText(QStringLiteral("typed"));
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), QStringLiteral("two"));
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), QStringLiteral("one"));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->text(), QStringLiteral("typed"));
}

void TestTrafficView::chipsPauseAndStepBack()
{
    m_view->addChip(QStringLiteral("cp == \"CP01\""));
    QTRY_COMPARE(rows(), 15);
    QTRY_COMPARE(m_traffic->findChildren<FilterChip *>().size(), 1);
    QTest::keyClick(m_traffic->findChildren<FilterChip *>().front(), Qt::Key_Space);
    QTRY_COMPARE(rows(), 31);
    QVERIFY(m_view->chips().front().paused);
    m_view->goBack();
    QTRY_COMPARE(rows(), 15);
    QTRY_COMPARE(m_traffic->findChildren<FilterChip *>().size(), 1);
    QTest::keyClick(m_traffic->findChildren<FilterChip *>().front(), Qt::Key_Delete);
    QTRY_COMPARE(rows(), 31);
    QVERIFY(m_view->chips().isEmpty());
}

void TestTrafficView::emptyStates()
{
    const auto shown = [this] {
        for (const EmptyState *state : m_traffic->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state->accessibleName();
        }
        return QString();
    };
    QCOMPARE(shown(), QString());
    m_view->addChip(QStringLiteral("\"not in any message\""));
    QTRY_COMPARE(shown(), TrafficView::tr("No frame matches"));
    m_view->setChips({});
    QTRY_COMPARE(shown(), QString());
    m_view->setCapture(nullptr);
    QVERIFY(!shown().isEmpty());
    m_traffic->setLoading(true);
    QCOMPARE(shown(), TrafficView::tr("Reading…"));
}

void TestTrafficView::menuFilters()
{
    QScopedPointer<QMenu> menu(m_traffic->createFrameMenu(0, FrameModel::ChargePointColumn));
    menu->findChild<QAction *>(QStringLiteral("filter.not"))->trigger();
    QCOMPARE(m_view->filterText(), QStringLiteral("!(cp == \"CP02\")"));
    QTRY_COMPARE(rows(), 16);
    menu.reset(m_traffic->createFrameMenu(0, FrameModel::ActionColumn));
    menu->findChild<QAction *>(QStringLiteral("filter.or"))->trigger();
    QCOMPARE(m_view->chips().size(), 1);
    QTRY_COMPARE(rows(), 31);
    menu->findChild<QAction *>(QStringLiteral("filter.and"))->trigger();
    QCOMPARE(m_view->chips().size(), 2);
    menu->findChild<QAction *>(QStringLiteral("filter.only"))->trigger();
    QCOMPARE(m_view->filterText(), QStringLiteral("action == \"StatusNotification\""));
}

void TestTrafficView::keys()
{
    TrafficTable *table = m_traffic->table();
    table->setFocus();
    table->goToRow(0);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_J);
    QCOMPARE(table->currentIndex().row(), 2);
    QTest::keyClick(table, Qt::Key_K);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), 30);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    m_traffic->findChild<QAction *>(QStringLiteral("traffic.bookmark"))->trigger();
    QVERIFY(m_traffic->annotations()->note(0).bookmarked);
    m_traffic->findChild<QAction *>(QStringLiteral("traffic.requestResponse"))->trigger();
    QCOMPARE(m_view->currentFrame(), 1u);
    QSignalSpy inspect(m_traffic.get(), &TrafficView::inspectRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(inspect.count(), 1);
}

void TestTrafficView::copiesCurlWithoutSecrets()
{
    const FrameId http = 60;
    QScopedPointer<QMenu> menu(m_traffic->createFrameMenu(http, FrameModel::ActionColumn));
    auto *copy = menu->findChild<QMenu *>(QStringLiteral("traffic.copyMenu"));
    QVERIFY(copy);
    QAction *curl = nullptr;
    for (QAction *action : copy->actions()) {
        if (action->text() == TrafficView::tr("As curl command"))
            curl = action;
    }
    QVERIFY(curl);
    curl->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("curl -X PUT 'https://emsp.example/ocpi/emsp/2.2.1/sessions/DE/ABC/1'")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("c2VjcmV0LXRva2Vu")));
    QVERIFY(text.contains(QStringLiteral("--data-raw")));
}

void TestTrafficView::oneDayNeedsNoDate()
{
    m_traffic->setLoading(true);
    m_traffic->setLoading(false);
    QCOMPARE(m_traffic->model()->timeFormat().mode, TimeFormat::Mode::TimeOfDay);
    QVERIFY(!m_traffic->saveState().contains(QStringLiteral("timeMode")));
    TimeFormat chosen = m_traffic->model()->timeFormat();
    chosen.mode = TimeFormat::Mode::DateAndTime;
    m_traffic->setTimeFormat(chosen);
    m_traffic->setLoading(true);
    m_traffic->setLoading(false);
    QCOMPARE(m_traffic->model()->timeFormat().mode, TimeFormat::Mode::DateAndTime);
}

void TestTrafficView::stateRoundTrip()
{
    m_traffic->table()->setColumnHidden(FrameModel::ProtocolColumn, true);
    m_traffic->table()->setColumnHidden(FrameModel::IdColumn, false);
    m_traffic->model()->setArrangement(Arrangement::Under);
    m_traffic->setTimeFormat({.mode = TimeFormat::Mode::TimeOfDay, .utc = false});
    const QJsonObject state = QJsonDocument::fromJson(QJsonDocument(m_traffic->saveState()).toJson()).object();
    TrafficView other(m_view.get());
    other.restoreState(state);
    QVERIFY(other.table()->isColumnHidden(FrameModel::ProtocolColumn));
    QVERIFY(!other.table()->isColumnHidden(FrameModel::IdColumn));
    QCOMPARE(other.model()->arrangement(), Arrangement::Under);
    QCOMPARE(other.model()->timeFormat(), (TimeFormat {.mode = TimeFormat::Mode::TimeOfDay, .utc = false}));
    other.restoreState({}); // nothing saved: the usual
    QCOMPARE(other.model()->arrangement(), Arrangement::Beside);
}

void TestTrafficView::iconsExist()
{
    for (int lane = 0; lane < int(Lane::Count); ++lane) {
        const QImage image = Theme::icon(Theme::iconName(Lane(lane))).pixmap(32, 32).toImage();
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted = painted || qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(painted, qPrintable(Theme::iconName(Lane(lane))));
    }
    for (const Theme::Variant variant : {Theme::Variant::Light, Theme::Variant::Dark, Theme::Variant::HighContrastLight, Theme::Variant::HighContrastDark}) {
        QApplication::setPalette(Theme::palette(variant));
        QCOMPARE(int(Theme::variant()), int(variant));
    }
    QApplication::setPalette(Theme::palette(Theme::Variant::Light));
}

QTEST_MAIN(TestTrafficView)
#include "tst_trafficview.moc"
