// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/alignedmodel.h"
#include "models/compare/comparesession.h"
#include "models/compare/differencefilter.h"
#include "models/compare/differencemodel.h"
#include "models/compare/feed.h"
#include "models/compare/overviewmodel.h"
#include "models/compare/savedcomparison.h"
#include "models/compare/statusmodel.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/differencefilterbar.h"
#include "widgets/compare/differencelist.h"
#include "widgets/compare/noticestrip.h"
#include "widgets/compare/overviewrow.h"
#include "widgets/compare/overviewview.h"
#include "widgets/compare/ruledialog.h"
#include "widgets/compare/sidebysideview.h"
#include "widgets/compare/statusview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Roamscope;

namespace {

/// A location with two EVSEs; what matters can be chosen.
QByteArray location(const QByteArray &id, const QByteArray &status, const QByteArray &power, const QByteArray &updated, const QByteArray &name = "Depot")
{
    return R"({"country_code":"DE","party_id":"ABC","id":")" + id + R"(","publish":true,"name":")" + name
        + R"(","address":"Weg 1","city":"Ulm","country":"DEU","coordinates":{"latitude":"48.400000","longitude":"9.980000"},"time_zone":"Europe/Berlin","evses":[)"
          R"({"uid":"E1","evse_id":"DE*ABC*E1","status":")"
        + status + R"(","connectors":[{"id":"1","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","max_voltage":230,"max_amperage":32,"max_electric_power":)"
        + power + R"(,"last_updated":")" + updated + R"("}],"last_updated":")" + updated
        + R"("},{"uid":"E2","status":"AVAILABLE","connectors":[],"last_updated":"2026-01-01T00:00:00Z"}],"last_updated":")" + updated + R"("})";
}

QByteArray list(const QList<QByteArray> &items)
{
    return "[" + items.join(",") + "]";
}

/// Field values by name, for the language alone.
class FakeRecord : public DifferenceRecord
{
public:
    QHash<int, QByteArray> texts;
    double age = std::numeric_limits<double>::quiet_NaN();
    QByteArrayView text(DifferenceField field) const override
    {
        const auto found = texts.constFind(int(field));
        return found == texts.cend() ? QByteArrayView() : QByteArrayView(*found);
    }
    double seconds(DifferenceField) const override { return age; }
};

} // namespace

/// The Compare perspective: its filter language, its models, and the page driven by hand.
class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filterMatches_data();
    void filterMatches();
    void filterErrors_data();
    void filterErrors();
    void alignsByKey();
    void chargerStandsAgainstBoth();
    void brokenTextsAreKept();
    void modelsKeepTheirPromises();
    void overviewLeadsToTheList();
    void noiseIsCountedAndLeftOut();
    void filterChipsNarrowTheList();
    void groupsFoldByKeyboard();
    void stepsThroughDifferences();
    void ruleToleratesAndIsUndone();
    void marksAreKeptAndUndone();
    void statusesDisagree();
    void droppedFilesFindTheirSides();
    void savedComparisonComesBack();
    void swapTurnsTheSides();
    void emptyStateTeaches();

private:
    void compare(const QByteArray &cpo, const QByteArray &emsp);
    void compareUsual();
    QAction *action(const char *id) const { return m_page->action(id); }

    std::unique_ptr<CompareSession> m_session;
    std::unique_ptr<ComparePage> m_page;
};

void TestCompare::init()
{
    m_session = std::make_unique<CompareSession>();
    m_page = std::make_unique<ComparePage>(m_session.get());
    m_page->resize(1400, 860);
    m_page->show();
}

void TestCompare::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestCompare::compare(const QByteArray &cpo, const QByteArray &emsp)
{
    QSignalSpy finished(m_session.get(), &CompareSession::finished);
    m_session->setDataset(CompareSession::Cpo, FeedReader::load(cpo, {.role = DatasetRole::Cpo, .name = QStringLiteral("cpo.json")}),
                          {.kind = CompareSession::Source::Kind::Files});
    m_session->setDataset(CompareSession::Emsp, FeedReader::load(emsp, {.role = DatasetRole::Emsp, .name = QStringLiteral("emsp.json")}),
                          {.kind = CompareSession::Source::Kind::Files});
    QTRY_VERIFY(finished.count() > 0);
    QTRY_VERIFY(m_session->overview() && m_session->overview()->seen == m_session->comparison()->size());
    QTRY_VERIFY(m_session->statuses());
    QTRY_VERIFY(!m_page->list()->model()->isBusy());
}

void TestCompare::compareUsual()
{
    const QByteArray newer = "2026-03-02T10:00:00Z";
    const QByteArray older = "2026-03-01T10:00:00Z";
    compare(list({location("L1", "OUTOFORDER", "22000", newer), location("L2", "AVAILABLE", "11000", newer), location("L3", "AVAILABLE", "11000", newer)}),
            list({location("L1", "AVAILABLE", "22", older), location("L2", "AVAILABLE", "11000.0", "2026-03-02T10:00:00.000Z")}));
}

void TestCompare::filterMatches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("matches");
    QTest::newRow("empty matches all") << QString() << true;
    QTest::newRow("class by its first word") << QStringLiteral("class == unit") << true;
    QTest::newRow("class in full") << QStringLiteral("class == unit-suspected") << true;
    QTest::newRow("another class") << QStringLiteral("class == stale") << false;
    QTest::newRow("field without its object") << QStringLiteral("field == max_electric_power") << true;
    QTest::newRow("field with its object") << QStringLiteral("field == Connector.max_electric_power") << true;
    QTest::newRow("end of a name is no name") << QStringLiteral("field == power") << false;
    QTest::newRow("contains") << QStringLiteral("class == unit && field contains POWER") << true;
    QTest::newRow("not equal") << QStringLiteral("location != L9") << true;
    QTest::newRow("set") << QStringLiteral("severity in {note, warning}") << true;
    QTest::newRow("negation") << QStringLiteral("!(module == locations)") << false;
    QTest::newRow("or") << QStringLiteral("module == tokens || location == l1") << true;
    QTest::newRow("age above") << QStringLiteral("age > 12h") << true;
    QTest::newRow("age below") << QStringLiteral("age < 30min") << false;
    QTest::newRow("value without quotes") << QStringLiteral("cpo == AVAILABLE") << true;
    QTest::newRow("bare word") << QStringLiteral("avail") << true;
    QTest::newRow("bare word that stands nowhere") << QStringLiteral("zebra") << false;
    QTest::newRow("quoted word") << QStringLiteral("\"L1\"") << true;
    QTest::newRow("name of a field as a word") << QStringLiteral("status") << false;
}

void TestCompare::filterMatches()
{
    QFETCH(const QString, filter);
    QFETCH(const bool, matches);
    FakeRecord record;
    record.texts = {{int(DifferenceField::Module), "locations"},
                    {int(DifferenceField::Class), "unit-suspected"},
                    {int(DifferenceField::Severity), "warning"},
                    {int(DifferenceField::Field), "Connector.max_electric_power"},
                    {int(DifferenceField::Location), "L1"},
                    {int(DifferenceField::Key), "L1"},
                    {int(DifferenceField::Cpo), "\"AVAILABLE\""}};
    record.age = 86400;
    FilterError error;
    const DifferenceFilter compiled = DifferenceFilter::compile(filter, &error);
    QVERIFY2(!error.isError(), qPrintable(error.message));
    QCOMPARE(compiled.matches(record), matches);
}

void TestCompare::filterErrors_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("position");
    QTest::newRow("unknown field") << QStringLiteral("colour == red") << 0;
    QTest::newRow("missing value") << QStringLiteral("class ==") << 8;
    QTest::newRow("missing bracket") << QStringLiteral("(class == unit") << 14;
    QTest::newRow("no duration") << QStringLiteral("age > soon") << 6;
    QTest::newRow("comparison of a text") << QStringLiteral("class > unit") << 6;
    QTest::newRow("no operator between") << QStringLiteral("class == unit class == value") << 14;
    QTest::newRow("set without end") << QStringLiteral("class in {unit") << 14;
    QTest::newRow("too deep") << QString(60, u'(') + QStringLiteral("a") << 41;
}

void TestCompare::filterErrors()
{
    QFETCH(const QString, filter);
    QFETCH(const int, position);
    FilterError error;
    (void)DifferenceFilter::compile(filter, &error);
    QVERIFY(error.isError());
    QCOMPARE(error.position, position);
    QVERIFY(!error.message.isEmpty());
}

void TestCompare::alignsByKey()
{
    const AlignedDocument document = AlignedDocument::build({R"({"id":"L1","evses":[{"uid":"A","status":"AVAILABLE"},{"uid":"B"}],"capabilities":["x","y"]})",
                                                             R"({"evses":[{"uid":"b"},{"uid":"A","status":"CHARGING"}],"id":"L1","capabilities":["y"]})", {}},
                                                            nullptr);
    const int status = document.find("evses/A/status");
    QVERIFY(status > 0);
    QCOMPARE(document.valueText(status, 0), QStringLiteral("AVAILABLE"));
    QCOMPARE(document.valueText(status, 1), QStringLiteral("CHARGING"));
    QCOMPARE(document.pointer(status, 0), QStringLiteral("/evses/0/status"));
    QCOMPARE(document.pointer(status, 1), QStringLiteral("/evses/1/status"));
    const int other = document.find("evses/B");
    QVERIFY(other > 0);
    QVERIFY2(document.rows[std::size_t(other)].node[1] >= 0, "keys meet without regard to case");
    const int alone = document.find("capabilities/x");
    QVERIFY(alone > 0);
    QCOMPARE(document.outsider(alone), 0);
    QCOMPARE(document.find("evses/C"), -1);
    QCOMPARE(document.find("evses/C", false), document.find("evses"));
}

void TestCompare::chargerStandsAgainstBoth()
{
    AlignedDocument document = AlignedDocument::build({R"({"status":"AVAILABLE","x":1})", R"({"status":"AVAILABLE","x":1})", R"({"status":"OUTOFORDER"})"}, nullptr);
    const int status = document.find("status");
    QCOMPARE(document.outsider(status), int(AlignedDocument::charger));
    // What the charger does not speak of is no difference.
    QCOMPARE(document.rows[std::size_t(document.find("x"))].mark, AlignedDocument::Mark::Same);
}

void TestCompare::brokenTextsAreKept()
{
    const AlignedDocument document = AlignedDocument::build({R"({"id":"L1","name":)", R"([1,2,)", QByteArray("\xff\xfe{")}, nullptr);
    QVERIFY(!document.isEmpty());
    AlignedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(document);
    QVERIFY(model.rowCount() >= 0);
}

void TestCompare::modelsKeepTheirPromises()
{
    compareUsual();
    DifferenceModel differences;
    OverviewModel matrix;
    StatusModel statuses;
    const QAbstractItemModelTester first(&differences, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(&statuses, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester fourth(m_page->sideBySide()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    differences.setComparison(m_session->comparison(), m_session->notes());
    matrix.setOverview(m_session->overview());
    statuses.setTable(m_session->statuses());
    QTRY_VERIFY(differences.rowCount() > 0);
    for (const DifferenceGroup group : {DifferenceGroup::Class, DifferenceGroup::Field, DifferenceGroup::Object, DifferenceGroup::Operator, DifferenceGroup::None}) {
        differences.setGroup(group);
        QTRY_VERIFY(!differences.isBusy());
        QCOMPARE(differences.isHeading(0), group != DifferenceGroup::None);
        QCOMPARE(qint64(differences.differences().size()), differences.total());
    }
    QVERIFY(matrix.rowCount() > 0);
    statuses.setOnlyDisagreements(false);
    QTRY_COMPARE(statuses.rowCount(), 6);
    statuses.sort(StatusModel::MeaningColumn, Qt::AscendingOrder);
    QTRY_VERIFY(!statuses.isBusy());
    QCOMPARE(statuses.rowCount(), 6);
    m_session->setCurrent(0);
    m_page->sideBySide()->setShowsAll(true);
    m_page->sideBySide()->setShowsAll(false);
}

void TestCompare::overviewLeadsToTheList()
{
    compareUsual();
    QVERIFY(!m_session->overview()->facts.empty());
    QCOMPARE(m_page->view(), ComparePage::View::Overview);
    const QList<OverviewRow *> rows = m_page->overview()->findChildren<OverviewRow *>();
    QVERIFY(rows.size() >= qsizetype(m_session->overview()->facts.size()));
    QTest::mouseClick(rows.constFirst(), Qt::LeftButton);
    QCOMPARE(m_page->view(), ComparePage::View::Differences);
    QCOMPARE(m_page->list()->filterBar()->chips().size(), 1);
    QTRY_VERIFY(!m_page->list()->model()->isBusy());
    QCOMPARE(m_page->list()->model()->shown(), m_session->overview()->facts.front().count);

    // The same from the matrix, by keyboard.
    m_page->showView(ComparePage::View::Overview);
    QTableView *matrix = m_page->overview()->matrixView();
    matrix->setCurrentIndex(matrix->model()->index(0, matrix->model()->columnCount() - 1));
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(m_page->view(), ComparePage::View::Differences);
    QTRY_VERIFY(!m_page->list()->model()->isBusy());
    QCOMPARE(m_page->list()->model()->shown(), matrix->model()->index(0, matrix->model()->columnCount() - 1).data(OverviewModel::CountRole).toLongLong());
}

void TestCompare::noiseIsCountedAndLeftOut()
{
    compareUsual();
    QVERIFY(m_session->overview()->summary.noise[std::size_t(NoiseKind::NumberNotation)] > 0);
    for (quint32 i = 0; i < m_session->comparison()->size(); ++i)
        QVERIFY2(m_session->comparison()->key(m_session->comparison()->at(i)) != "L2", "11000 and 11000.0 are the same");
}

void TestCompare::filterChipsNarrowTheList()
{
    compareUsual();
    m_page->showView(ComparePage::View::Differences);
    DifferenceModel *model = m_page->list()->model();
    const qint64 all = model->shown();
    QVERIFY(all > 1);
    QLineEdit *edit = m_page->list()->filterBar()->edit();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("class == unit"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_page->list()->filterBar()->chips().size(), 1);
    QTRY_COMPARE(model->shown(), 1);
    QTRY_VERIFY(!model->isBusy());
    m_page->list()->filterBar()->setChips({{.text = QStringLiteral("class == unit"), .paused = true}});
    QTRY_COMPARE(model->shown(), all);
    m_page->list()->filterBar()->goBack();
    QTRY_COMPARE(model->shown(), 1);
    // A text that is no filter stays in the line.
    QTest::keyClicks(edit, QStringLiteral("class =="));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_page->list()->filterBar()->chips().size(), 1);
    QVERIFY(!edit->text().isEmpty());
}

void TestCompare::groupsFoldByKeyboard()
{
    compareUsual();
    m_page->showView(ComparePage::View::Differences);
    DifferenceModel *model = m_page->list()->model();
    QTRY_VERIFY(model->isHeading(0));
    const int rows = model->rowCount();
    QTableView *table = m_page->list()->table();
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Left);
    QTRY_VERIFY(model->rowCount() < rows);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Right);
    QTRY_COMPARE(model->rowCount(), rows);
}

void TestCompare::stepsThroughDifferences()
{
    compareUsual();
    m_page->showView(ComparePage::View::Differences);
    QSet<int> seen;
    for (int i = 0; i < 20; ++i) {
        action("compare.nextDifference")->trigger();
        seen.insert(m_session->current());
    }
    QCOMPARE(seen.size(), qsizetype(m_page->list()->model()->total()));
    const int last = m_session->current();
    action("compare.previousDifference")->trigger();
    QVERIFY(m_session->current() != last);
    QVERIFY(m_session->object().isValid());
    QVERIFY(m_page->sideBySide()->model()->count(AlignedDocument::Mark::Different) > 0);
    action("compare.copyValue")->trigger();
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

void TestCompare::ruleToleratesAndIsUndone()
{
    compareUsual();
    const qint64 before = m_session->overview()->summary.differences;
    RuleSet rules = m_session->rules();
    ComparisonRule rule;
    rule.field = QStringLiteral("Connector.max_electric_power");
    rule.ignore = true;
    rule.reason = QStringLiteral("the partner shows kW");
    rules.add(rule);
    RuleDialog dialog(rules.rules().front());
    QCOMPARE(dialog.rule(), rules.rules().front());
    m_session->setRules(rules, QStringLiteral("rule"));
    QTRY_VERIFY(m_session->overview() && !m_session->isRunning());
    QTRY_COMPARE(m_session->overview()->summary.tolerated, 1);
    QCOMPARE(m_session->overview()->summary.differences, before - 1);
    m_page->list()->model()->setTolerated(true);
    QTRY_COMPARE(m_page->list()->model()->shown(), 1);
    action("compare.undo")->trigger();
    QTRY_VERIFY(m_session->overview() && !m_session->isRunning());
    QTRY_COMPARE(m_session->overview()->summary.differences, before);
}

void TestCompare::marksAreKeptAndUndone()
{
    compareUsual();
    m_page->showView(ComparePage::View::Differences);
    action("compare.nextDifference")->trigger();
    const QByteArray identity = ComparisonNotes::identity(*m_session->comparison(), m_session->comparison()->at(quint32(m_session->current())));
    action("compare.agree")->trigger();
    QCOMPARE(m_session->notes()->note(identity).state, DifferenceState::Agreed);
    m_session->notes()->setComment(identity, QStringLiteral("until June"));
    // They hold when it is compared again.
    QSignalSpy finished(m_session.get(), &CompareSession::finished);
    m_session->recompute();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_session->notes()->note(identity).comment, QStringLiteral("until June"));
    m_session->undoStack()->undo();
    m_session->undoStack()->undo();
    QVERIFY(m_session->notes()->isEmpty());
}

void TestCompare::statusesDisagree()
{
    compareUsual();
    m_page->showView(ComparePage::View::Status);
    StatusModel *model = m_page->status()->model();
    // L1/E1 differs, both EVSEs of L3 are missing at the eMSP.
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, StatusModel::CpoColumn).data().toString(), QStringLiteral("OUTOFORDER"));
    QCOMPARE(model->index(0, StatusModel::EmspColumn).data().toString(), QStringLiteral("AVAILABLE"));
    QCOMPARE(model->index(0, StatusModel::MeaningColumn).data(StatusModel::SeverityRole).toInt(), int(Severity::Error));
    QTest::mouseClick(m_page->status()->onlyDisagreements(), Qt::LeftButton, {}, QPoint(8, m_page->status()->onlyDisagreements()->height() / 2));
    QTRY_COMPARE(model->rowCount(), 6);
    QTest::keyClicks(m_page->status()->search(), QStringLiteral("outof"));
    QTRY_COMPARE(model->rowCount(), 1);
    m_page->status()->table()->setCurrentIndex(model->index(0, 0));
    QCOMPARE(m_session->object().key, QByteArray("L1"));
}

void TestCompare::droppedFilesFindTheirSides()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return QString();
        return file.fileName();
    };
    const QString emsp = write(QStringLiteral("a-emsp.json"), list({location("L1", "AVAILABLE", "22000", "2026-03-01T10:00:00Z")}));
    const QString cpo = write(QStringLiteral("b-cpo.json"), list({location("L1", "CHARGING", "22000", "2026-03-02T10:00:00Z")}));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(emsp), QUrl::fromLocalFile(cpo)});
    QDragEnterEvent enter(QPoint(700, 500), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(700, 500), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(m_session->comparison() && m_session->comparison()->isComplete());
    QCOMPARE(m_session->source(CompareSession::Cpo).paths, QStringList {cpo});
    QCOMPARE(m_session->source(CompareSession::Emsp).paths, QStringList {emsp});
    QVERIFY(m_session->comparison()->size() > 0);
}

void TestCompare::savedComparisonComesBack()
{
    compareUsual();
    m_page->showView(ComparePage::View::Differences);
    action("compare.nextDifference")->trigger();
    action("compare.resolve")->trigger();
    RuleSet rules;
    rules.add({.field = QStringLiteral("name"), .anyCase = true, .reason = QStringLiteral("shouting")});
    m_session->setRules(rules, QStringLiteral("rule"));
    const QJsonObject saved = SavedComparison::decisions(*m_session, {{QStringLiteral("other"), 7}});
    QCOMPARE(saved.value(QStringLiteral("other")).toInt(), 7);
    CompareSession again;
    QString error;
    QVERIFY2(SavedComparison::restoreDecisions(again, saved, &error), qPrintable(error));
    QCOMPARE(again.rules().rules().size(), std::size_t(1));
    QCOMPARE(again.notes()->notes(), m_session->notes()->notes());
    QVERIFY(!SavedComparison::restoreDecisions(again, {{QStringLiteral("rules"), QStringLiteral("nonsense")}}, &error));
    QVERIFY(!error.isEmpty());
}

void TestCompare::swapTurnsTheSides()
{
    compareUsual();
    const DatasetPtr cpo = m_session->dataset(CompareSession::Cpo);
    action("compare.swap")->trigger();
    QCOMPARE(m_session->dataset(CompareSession::Emsp)->name(), cpo->name());
    QCOMPARE(m_session->dataset(CompareSession::Emsp)->role(), DatasetRole::Emsp);
    QTRY_VERIFY(m_session->comparison() && m_session->comparison()->isComplete());
}

void TestCompare::emptyStateTeaches()
{
    QSignalSpy open(m_page.get(), &ComparePage::openRequested);
    QList<QPushButton *> visible;
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            visible.append(button);
    }
    QCOMPARE(visible.size(), 3); // without a capture
    QTest::mouseClick(visible.constFirst(), Qt::LeftButton);
    QCOMPARE(open.count(), 1);
    m_page->setCaptureAvailable(true);
    QVERIFY(action("compare.useCapture")->isEnabled());
    QVERIFY(!action("compare.export")->isEnabled());
    // One side alone says what is missing.
    m_session->setDataset(CompareSession::Cpo, FeedReader::load(list({location("L1", "AVAILABLE", "22000", "2026-03-01T10:00:00Z")})),
                          {.kind = CompareSession::Source::Kind::Files});
    QVERIFY(!m_page->notices()->texts().isEmpty());
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
