// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/editsession.h"
#include "widgets/emptystate.h"
#include "widgets/mapping/mapheader.h"
#include "widgets/mapping/mappage.h"
#include "widgets/mapping/mappingcanvas.h"
#include "widgets/mapping/maptreepanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Roamscope;

namespace {

const char backendSchema[] = R"({"type":"object","fields":{
    "ChargeId":{"type":"string"},
    "Energy":{"type":"number","unit":"Wh"},
    "Currency":{"type":"string"},
    "Station":{"type":"object","fields":{"Name":{"type":"string"},"Street":{"type":"string"},"City":{"type":"string"}}},
    "Begin":{"type":"string"},
    "End":{"type":"string"},
    "Intervals":{"type":"object","array":true,"fields":{"From":{"type":"string"},"Wh":{"type":"number","unit":"Wh"}}}}})";

const char sample[] = R"({"ChargeId":"C-77","Energy":12345,"Currency":"EUR","Station":{"Name":"Harbour"},"Intervals":[{"From":"2026-01-01T10:00:00Z"},{}]})";

Sheet emptySheet()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Backend to OCPI");
    sheet.source = {.kind = SchemaRef::Kind::Backend, .object = QStringLiteral("Charges"), .schema = SheetJson::parse(backendSchema)};
    sheet.target = {.kind = SchemaRef::Kind::Ocpi, .version = QStringLiteral("2.2.1"), .object = QStringLiteral("CDR")};
    return sheet;
}

WireSide window(int offset, int height)
{
    return {.offset = offset, .top = 0, .height = height};
}

} // namespace

class TestMapPage : public QObject
{
    Q_OBJECT

    /// A page in a window with an empty sheet; everything it needs.
    struct Fixture
    {
        QTemporaryDir folder;
        SheetDocument document {nullptr, Stash(folder.filePath(QStringLiteral("stash")))};
        MappingSession session {&document};
        MapPage page {&session};

        explicit Fixture(const Sheet &sheet = emptySheet(), QSize size = QSize(1300, 800))
        {
            page.resize(size);
            document.create(sheet, {});
            page.show();
            page.activateWindow();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowExposed(&page);
        }
        const SchemaNode *source(QStringView pointer) const { return session.source()->node(pointer); }
        const SchemaNode *target(QStringView pointer) const { return session.target()->node(pointer); }
        QPoint sourcePoint(QStringView pointer) const { return point(page.sourceTree(), source(pointer)); }
        QPoint targetPoint(QStringView pointer) const { return point(page.targetTree(), target(pointer)); }
        static QPoint point(SchemaTreeView *tree, const SchemaNode *node)
        {
            tree->scrollToNode(node);
            return tree->rowRect(tree->rows().rowOf(node)).center();
        }
        /// Presses on a source field, moves over the window, and lets go over a point of another widget.
        void drag(const QPoint &from, QWidget *over, const QPoint &to)
        {
            QWidget *viewport = page.sourceTree()->viewport();
            QTest::mousePress(viewport, Qt::LeftButton, {}, from);
            const QPoint end = viewport->mapFromGlobal(over->mapToGlobal(to));
            QTest::mouseMove(viewport, from + QPoint(20, 4));
            move(viewport, from + QPoint(20, 4));
            move(viewport, (from + end) / 2);
            move(viewport, end);
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
        }
        static void move(QWidget *viewport, const QPoint &to)
        {
            QMouseEvent event(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &event);
        }
        QString connectFields(QStringView from, QStringView to)
        {
            page.connectNodes({source(from)}, target(to), {});
            return page.currentRule();
        }
        QAction *action(const char *id) const { return page.findChild<QAction *>(QLatin1StringView(id)); }
    };

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    // Wires, as plain geometry.

    void wiresFollowTheLinkRules_data()
    {
        QTest::addColumn<int>("sourceY");
        QTest::addColumn<int>("targetY");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("dashed");
        QTest::newRow("both in sight") << 50 << 60 << 1 << false;
        QTest::newRow("target below") << 50 << 900 << 1 << true;
        QTest::newRow("at the edges") << 0 << 399 << 1 << false;
        QTest::newRow("both out of sight") << 900 << 950 << 0 << false;
        QTest::newRow("one above, one below") << 5000 << 900 << 0 << false;
        QTest::newRow("source not in the tree") << -1 << 60 << 0 << false;
        QTest::newRow("target not in the tree") << 50 << -1 << 0 << false;
    }
    void wiresFollowTheLinkRules()
    {
        QFETCH(int, sourceY);
        QFETCH(int, targetY);
        QFETCH(int, lines);
        QFETCH(bool, dashed);
        const WireRule rules[] = {{.targetY = targetY}};
        const WireLink links[] = {{.rule = 0, .sourceY = sourceY}};
        const WireScene scene = layoutWires(rules, links, window(0, 400), window(0, 400), {.width = 300});
        QCOMPARE(int(scene.lines.size()), lines);
        QCOMPARE(scene.hiddenLinks, 1 - lines);
        if (lines > 0)
            QCOMPARE(scene.lines[0].isDashed(), dashed);
    }

    void anEndOutOfSightPointsToItsSide()
    {
        const WireRule rules[] = {{.targetY = 20}, {.targetY = 900}};
        const WireLink links[] = {{.rule = 0, .sourceY = 350}, {.rule = 1, .sourceY = 350}};
        const WireScene scene = layoutWires(rules, links, {.offset = 200, .top = 30, .height = 400}, {.offset = 200, .top = 30, .height = 400}, {.width = 300});
        QCOMPARE(int(scene.lines.size()), 2);
        QCOMPARE(scene.lines[0].to.y(), 30.0); // above: the upper edge
        QCOMPARE(scene.lines[1].to.y(), 429.0); // below: the lower one
        QCOMPARE(scene.lines[0].from.y(), 180.0);
    }

    void wiresThatCoincideAreOne()
    {
        const WireRule rules[] = {{.targetY = 40, .badgeWidth = 60}, {.targetY = 40, .badgeWidth = 60}, {.targetY = 90}};
        const WireLink links[] = {{.rule = 0, .sourceY = 20}, {.rule = 1, .sourceY = 20}, {.rule = 2, .sourceY = 20}};
        const WireScene scene = layoutWires(rules, links, window(0, 400), window(0, 400), {.width = 300});
        QCOMPARE(int(scene.lines.size()), 2);
        QCOMPARE(scene.lines[0].count, 2);
        QCOMPARE(int(scene.badges.size()), 1);
        QCOMPARE(scene.badges[0].count, 2);
        QCOMPARE(scene.lineOfLink[1], 0);
    }

    void badgesFitANarrowCanvas()
    {
        const WireRule rules[] = {{.targetY = 40, .badgeWidth = 500}};
        const WireScene scene = layoutWires(rules, {}, window(0, 400), window(0, 400), {.width = 120});
        QCOMPARE(int(scene.badges.size()), 1);
        QVERIFY(scene.badges[0].rect.left() >= 0);
        QVERIFY(scene.badges[0].rect.right() < 120);
        const WireScene none = layoutWires(rules, {}, window(0, 0), window(0, 0), {.width = 0});
        QVERIFY(none.badges.empty());
    }

    void findsTheWireUnderTheMouse()
    {
        const WireRule rules[] = {{.targetY = 20}, {.targetY = 300}};
        const WireLink links[] = {{.rule = 0, .sourceY = 20}, {.rule = 1, .sourceY = 20}};
        const WireScene scene = layoutWires(rules, links, window(0, 400), window(0, 400), {.width = 300});
        QCOMPARE(wireLineAt(scene, {150, 21}, 5), 0);
        QCOMPARE(wireLineAt(scene, wirePoint(scene.lines[1].from, scene.lines[1].to, 0.6), 5), 1);
        QCOMPARE(wireLineAt(scene, {150, 390}, 5), -1);
        QCOMPARE(int(wireLinesIn(scene, QRectF(0, 0, 300, 400)).size()), 2);
        QCOMPARE(wireLinesIn(scene, QRectF(100, 200, 150, 100)), std::vector<int> {1});
    }

    void scrollsOnlyWhenNeeded()
    {
        QCOMPARE(offsetToShow(100, window(50, 200), 24, 1000), 50);
        QCOMPARE(offsetToShow(500, window(50, 200), 24, 1000), 400);
        QCOMPARE(offsetToShow(10, window(50, 200), 24, 1000), 0);
        QCOMPARE(offsetToShow(5000, window(50, 200), 24, 1000), 1000);
        QCOMPARE(offsetToShow(20, window(0, 0), 24, -1), 0);
    }

    // Rows.

    void rowsFilterAndFold()
    {
        TreeRows rows;
        const SchemaTreePtr schema = SchemaTree::fromJson(QByteArrayView(backendSchema), QStringLiteral("x"));
        QVERIFY(schema);
        rows.setSchema(schema);
        const int all = rows.count();
        QCOMPARE(all, int(schema->nodes().size())); // a small schema is open from the start
        rows.setFilter(QStringLiteral("station ci"));
        QCOMPARE(rows.count(), 2);
        QCOMPARE(rows.hiddenByFilter(), all - 2);
        QVERIFY(rows.isMatch(schema->node(u"/Station/City")));
        rows.setFilter(QStringLiteral("nothing like that"));
        QCOMPARE(rows.count(), 0);
        rows.setFilter({});
        rows.setLinked({schema->node(u"/Station/City")});
        rows.setFoldUnlinked(true, false);
        QCOMPARE(rows.count(), 4); // Station, City, its siblings in a line, the others in a line
        QCOMPARE(rows.nearestRow(schema->node(u"/Station/Name")), 2);
        QCOMPARE(rows.nearestRow(schema->node(u"/Begin")), 3);
        rows.unfoldSiblings(schema->node(u"/Station"));
        QCOMPARE(rows.count(), 5);
        rows.reveal(schema->node(u"/Intervals/*/From"));
        QVERIFY(rows.rowOf(schema->node(u"/Intervals/*/From")) >= 0);
        rows.setFoldUnlinked(false, false);
        rows.setExpanded(schema->node(u"/Station"), false);
        QCOMPARE(rows.nearestRow(schema->node(u"/Station/City")), rows.rowOf(schema->node(u"/Station")));
    }

    void readsSampleValues()
    {
        const SchemaTreePtr schema = SchemaTree::fromJson(QByteArrayView(backendSchema), QStringLiteral("x"));
        const TreeValues values = readTreeValues(*schema, sample);
        QCOMPARE(values.value(schema->node(u"/Energy")).text, QStringLiteral("12345"));
        QCOMPARE(values.value(schema->node(u"/Station/Name")).text, QStringLiteral("Harbour"));
        QCOMPARE(values.value(schema->node(u"/Intervals")).count, 2);
        QCOMPARE(values.value(schema->node(u"/Intervals/*/From")).text, QStringLiteral("2026-01-01T10:00:00Z"));
        QVERIFY(!readTreeValues(*schema, sample, 1).contains(schema->node(u"/Intervals/*/From")));
        QVERIFY(!values.contains(schema->node(u"/Begin")));
        QVERIFY(readTreeValues(*schema, "{broken").isEmpty());
        QVERIFY(readTreeValues(*schema, "[1,2]").isEmpty());
    }

    // The page.

    void emptyStateTeaches()
    {
        QTemporaryDir folder;
        SheetDocument document(nullptr, Stash(folder.path()));
        MappingSession session(&document);
        MapPage page(&session);
        page.resize(900, 600);
        page.show();
        QSignalSpy asked(&page, &MapPage::newRequested);
        QVERIFY(!page.canvas()->isVisible());
        const QList<QPushButton *> buttons = page.emptyState()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        buttons.constFirst()->click();
        QCOMPARE(asked.size(), 1);
        document.create(emptySheet(), {});
        QVERIFY(page.canvas()->isVisible());
        document.close();
        QVERIFY(page.emptyState()->isVisible());
    }

    void connectsByDragAsOneStep()
    {
        Fixture f;
        const QPoint from = f.sourcePoint(u"/Energy");
        const QPoint to = f.targetPoint(u"/total_energy");
        f.drag(from, f.page.targetTree()->viewport(), to);
        QCOMPARE(f.document.sheet().ruleCount(), 1);
        const Rule &rule = f.document.sheet().rules.constFirst();
        QCOMPARE(rule.target, QStringLiteral("/total_energy"));
        QCOMPARE(rule.steps.size(), 2); // Wh to kWh came with it
        QCOMPARE(f.page.currentRule(), rule.id);
        QCOMPARE(f.page.canvas()->ruleCount(), 1);
        QVERIFY(f.page.targetTree()->rows().isLinked(f.target(u"/total_energy")));
        QCOMPARE(f.document.undoStack()->count(), 1);
        f.document.undoStack()->undo();
        QVERIFY(f.document.sheet().rules.isEmpty());
        QTRY_COMPARE(f.page.canvas()->ruleCount(), 0);
    }

    void dropBesideTheTreesDoesNothing()
    {
        Fixture f;
        f.drag(f.sourcePoint(u"/Energy"), f.page.header(), QPoint(5, 5));
        QCOMPARE(f.document.sheet().ruleCount(), 0);
        QCOMPARE(f.document.undoStack()->count(), 0);
    }

    void escapeCancelsADrag()
    {
        Fixture f;
        QWidget *viewport = f.page.sourceTree()->viewport();
        const QPoint from = f.sourcePoint(u"/Energy");
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        Fixture::move(viewport, from + QPoint(60, 0));
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Escape);
        const QPoint end = viewport->mapFromGlobal(f.page.targetTree()->viewport()->mapToGlobal(f.targetPoint(u"/id")));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
        QCOMPARE(f.document.sheet().ruleCount(), 0);
    }

    void insertsAStepByDrop()
    {
        Fixture f;
        const QString id = f.connectFields(u"/ChargeId", u"/id");
        QCOMPARE(f.document.rule(id)->steps.size(), 1);
        f.page.selectRules({});
        auto *button = f.page.findChild<QToolButton *>(QStringLiteral("insertStepButton"));
        QVERIFY(button);
        const WireScene &scene = f.page.canvas()->scene();
        QVERIFY(!scene.lines.empty());
        const QPoint on = wirePoint(scene.lines[0].from, scene.lines[0].to, 0.5).toPoint();
        const QPoint end = button->mapFromGlobal(f.page.canvas()->mapToGlobal(on));
        QTest::mousePress(button, Qt::LeftButton, {}, QPoint(4, 4));
        Fixture::move(button, QPoint(30, 30));
        Fixture::move(button, end);
        QTest::mouseRelease(button, Qt::LeftButton, {}, end);
        auto *menu = f.page.findChild<QMenu *>(QStringLiteral("stepMenu"));
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        auto *text = menu->findChild<QAction *>(QStringLiteral("insert.text"));
        QVERIFY(text);
        text->trigger();
        menu->close();
        QCOMPARE(f.document.rule(id)->steps.size(), 2);
        QCOMPARE(f.document.rule(id)->steps.constLast().op, QStringLiteral("text"));
        QCOMPARE(f.document.undoStack()->count(), 2);
        f.document.undoStack()->undo();
        QCOMPARE(f.document.rule(id)->steps.size(), 1);
    }

    void dropOnAWireAsks()
    {
        Fixture f;
        const QString id = f.connectFields(u"/ChargeId", u"/id");
        const WireScene &scene = f.page.canvas()->scene();
        const QPoint on = wirePoint(scene.lines[0].from, scene.lines[0].to, 0.5).toPoint();
        f.drag(f.sourcePoint(u"/Currency"), f.page.canvas(), on);
        auto *menu = f.page.findChild<QMenu *>(QStringLiteral("connectMenu"));
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return); // where the present rule finds nothing
        QCOMPARE(rulePaths(*f.document.rule(id)), QStringList({QStringLiteral("/ChargeId"), QStringLiteral("/Currency")}));
        QCOMPARE(f.page.canvas()->rules().constFirst().sources.size(), 2);
    }

    void mapsByKeyboardAlone()
    {
        Fixture f;
        f.page.targetTree()->setFocus();
        QTest::keyClick(f.page.targetTree(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QLineEdit *search = f.page.targetPanel()->search();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("currency"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(f.page.targetTree()->currentNode(), f.target(u"/currency"));
        f.page.sourceTree()->setFocus();
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Home);
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Down);
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Down);
        QCOMPARE(f.page.sourceTree()->currentNode(), f.source(u"/Currency"));
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Return);
        QCOMPARE(f.document.sheet().ruleCount(), 1);
        // Once connected, Enter goes on to the steps.
        QSignalSpy steps(&f.page, &MapPage::stepsRequested);
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Return);
        QCOMPARE(steps.size(), 1);
        QTest::keyClick(f.page.sourceTree(), Qt::Key_Delete);
        QCOMPARE(f.document.sheet().ruleCount(), 0);
    }

    void walksTheCanvasByKeyboard()
    {
        Fixture f;
        const QString first = f.connectFields(u"/ChargeId", u"/id");
        const QString second = f.connectFields(u"/Currency", u"/currency");
        f.page.canvas()->setFocus();
        QTest::keyClick(f.page.canvas(), Qt::Key_Home);
        const QString top = f.page.currentRule();
        QTest::keyClick(f.page.canvas(), Qt::Key_Down);
        QVERIFY(f.page.currentRule() != top);
        QTest::keyClick(f.page.canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.page.selectedRules().size(), 2);
        f.action("map.markAgreed")->trigger();
        QCOMPARE(f.document.rule(first)->status, RuleStatus::Agreed);
        QCOMPARE(f.document.rule(second)->status, RuleStatus::Agreed);
        QTest::keyClick(f.page.canvas(), Qt::Key_Delete);
        QCOMPARE(f.document.sheet().ruleCount(), 0);
        f.document.undoStack()->undo();
        QCOMPARE(f.document.sheet().ruleCount(), 2);
    }

    void lightsThePathOfTheSelection()
    {
        Fixture f(emptySheet(), QSize(1300, 420));
        f.connectFields(u"/Intervals/*/From", u"/start_date_time");
        f.page.selectRules({});
        f.page.targetTree()->verticalScrollBar()->setValue(f.page.targetTree()->verticalScrollBar()->maximum());
        const QPoint at = f.sourcePoint(u"/Intervals/*/From");
        QTest::mouseClick(f.page.sourceTree()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.page.selectedRules().size(), 1);
        // The other side was scrolled to it.
        const WireSide side = f.page.targetTree()->wireSide();
        QVERIFY(side.sees(f.page.targetTree()->contentY(f.target(u"/start_date_time"))));
    }

    void goesToWhatIsMissing()
    {
        Fixture f;
        QVERIFY(f.session.wanted().contains(f.target(u"/id")));
        QVERIFY(f.session.wanted().contains(f.target(u"/cdr_location")));
        // Fields of an optional object are wanted once something of it is made.
        QVERIFY(!f.session.wanted().contains(f.target(u"/cdr_location/city")));
        f.connectFields(u"/Station/Street", u"/cdr_location/address");
        QTRY_VERIFY(f.session.wanted().contains(f.target(u"/cdr_location/city")));
        QVERIFY(!f.session.wanted().contains(f.target(u"/cdr_location")));
        f.page.targetTree()->setCurrentNode(nullptr);
        const qsizetype missing = f.session.wanted().size();
        QSet<const SchemaNode *> seen;
        for (qsizetype i = 0; i < missing; ++i) {
            f.action("map.nextRequired")->trigger();
            seen.insert(f.page.targetTree()->currentNode());
        }
        QCOMPARE(seen, f.session.wanted());
        f.action("map.nextRequired")->trigger(); // and round again
        QVERIFY(seen.contains(f.page.targetTree()->currentNode()));
    }

    void foldsAndFilters()
    {
        Fixture f;
        f.connectFields(u"/ChargeId", u"/id");
        const int all = f.page.sourceTree()->rows().count();
        f.action("map.foldUnlinked")->trigger();
        QVERIFY(f.page.sourceTree()->rows().count() < all);
        QVERIFY(f.page.targetPanel()->foldsUnlinked());
        // What is required stays in sight on the target's side.
        QVERIFY(f.page.targetTree()->rows().rowOf(f.target(u"/currency")) >= 0);
        f.action("map.foldUnlinked")->trigger();
        QCOMPARE(f.page.sourceTree()->rows().count(), all);
        f.page.sourcePanel()->search()->setText(QStringLiteral("street"));
        QCOMPARE(f.page.sourceTree()->rows().count(), 2);
        f.page.sourceTree()->setCurrentNode(f.source(u"/Begin"));
        QVERIFY(f.page.sourcePanel()->search()->text().isEmpty()); // the search would hide it
    }

    void foldedFieldsShareAWire()
    {
        Fixture f;
        f.connectFields(u"/Station/Name", u"/cdr_location/name");
        f.connectFields(u"/Station/Street", u"/cdr_location/address");
        QCOMPARE(int(f.page.canvas()->scene().lines.size()), 2);
        f.page.selectRules({});
        QTest::mouseDClick(f.page.targetTree()->viewport(), Qt::LeftButton, {}, f.targetPoint(u"/cdr_location"));
        f.page.sourceTree()->collapseAll();
        QCOMPARE(int(f.page.canvas()->scene().lines.size()), 1);
        QCOMPARE(f.page.canvas()->scene().lines[0].count, 2);
    }

    void showsSampleValues()
    {
        Fixture f;
        f.session.setSample(sample);
        QCOMPARE(f.page.sourceTree()->value(f.source(u"/ChargeId")).text, QStringLiteral("C-77"));
        f.connectFields(u"/Energy", u"/total_energy");
        QTRY_COMPARE(f.page.targetTree()->value(f.target(u"/total_energy")).text, QStringLiteral("12.345"));
        f.session.setSample({});
        QVERIFY(f.page.sourceTree()->value(f.source(u"/ChargeId")).text.isEmpty());
        QTRY_VERIFY(f.page.targetTree()->value(f.target(u"/total_energy")).text.isEmpty());
    }

    void speaksToAssistiveTechnology()
    {
        Fixture f;
        f.connectFields(u"/Energy", u"/total_energy");
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(f.page.targetTree());
        QVERIFY(tree);
        QCOMPARE(tree->childCount(), f.page.targetTree()->rows().count());
        const int row = f.page.targetTree()->rows().rowOf(f.target(u"/total_energy"));
        QAccessibleInterface *line = tree->child(row);
        QVERIFY(line && line->isValid());
        QCOMPARE(line->text(QAccessible::Name), QStringLiteral("total_energy"));
        QVERIFY(line->text(QAccessible::Description).contains(QStringLiteral("required")));
        QVERIFY(line->state().selectable);
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(f.page.canvas());
        QVERIFY(canvas);
        QCOMPARE(canvas->childCount(), 1);
        QVERIFY(canvas->child(0)->text(QAccessible::Name).contains(QStringLiteral("/Energy")));
        for (QWidget *widget : {static_cast<QWidget *>(f.page.sourceTree()), static_cast<QWidget *>(f.page.canvas()),
                                static_cast<QWidget *>(f.page.sourcePanel()->search())})
            QVERIFY(!widget->accessibleName().isEmpty());
    }

    void marksProblems()
    {
        Fixture f;
        // Text where the target wants a number.
        const QString id = f.connectFields(u"/ChargeId", u"/total_energy");
        f.session.setSample(sample);
        QTRY_VERIFY(f.page.canvas()->rules().constFirst().problem.has_value());
        QVERIFY(!f.page.canvas()->rules().constFirst().problemText.isEmpty());
        QVERIFY(f.page.targetTree()->mark(f.target(u"/total_energy")).problem.has_value());
        f.page.selectRules({});
        QVERIFY(f.action("map.nextProblem")->isEnabled());
        f.action("map.nextProblem")->trigger();
        QCOMPARE(f.page.currentRule(), id);
    }

    void schemaErrorsStandInTheTree()
    {
        Sheet sheet = emptySheet();
        sheet.target.object = QStringLiteral("NoSuchObject");
        Fixture f(sheet);
        QVERIFY(!f.session.target());
        QVERIFY(!f.session.targetError().isEmpty());
        QVERIFY(!f.page.targetTree()->isVisible());
    }

    void restoresItsState()
    {
        Fixture f;
        const QString id = f.connectFields(u"/ChargeId", u"/id");
        f.page.sourcePanel()->setFoldUnlinked(true);
        const QJsonObject state = f.page.saveState();
        f.page.selectRules({});
        f.page.sourcePanel()->setFoldUnlinked(false);
        f.page.restoreState(state);
        QVERIFY(f.page.sourcePanel()->foldsUnlinked());
        QCOMPARE(f.page.currentRule(), id);
        f.page.restoreState({}); // nothing known: no harm
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
