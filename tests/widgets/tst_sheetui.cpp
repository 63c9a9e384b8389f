// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/sheetuifixture.h"
#include "mapping/automapfields.h"
#include "mapping/defaultsheets.h"
#include "mapping/editapply.h"
#include "mapping/editconnect.h"
#include "mapping/editsession.h"
#include "mapping/rulefix.h"
#include "mapping/samplesource.h"
#include "models/capture/captureview.h"
#include "tests/capture/tracebuilder.h"
#include "widgets/mapping/auditmodel.h"
#include "widgets/mapping/auditpanel.h"
#include "widgets/mapping/automapmodel.h"
#include "widgets/mapping/automappanel.h"
#include "widgets/mapping/automappopup.h"
#include "widgets/mapping/conditionedit.h"
#include "widgets/mapping/enumform.h"
#include "widgets/mapping/enumtablemodel.h"
#include "widgets/mapping/parameteredit.h"
#include "widgets/mapping/rulestrip.h"
#include "widgets/mapping/reviewdialog.h"
#include "widgets/mapping/reviewmodel.h"
#include "widgets/mapping/ruletable.h"
#include "widgets/mapping/ruletablemodel.h"
#include "widgets/mapping/samples.h"
#include "widgets/mapping/scriptedit.h"
#include "widgets/mapping/segmentedit.h"
#include "widgets/mapping/statusmatrixmodel.h"
#include "widgets/mapping/statusmatrixpanel.h"
#include "widgets/mapping/stepcard.h"
#include "widgets/mapping/stepform.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Roamscope;

/// The parts around the mapping canvas, driven by mouse and keyboard.
class TestSheetUi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripShowsSteps();
    void stripShowsValues();
    void typingIsUndone();
    void stepsMoveByKeyboard();
    void stepIsAddedByMenu();
    void fieldWithoutRule();
    void noteOwnerStatus();
    void ruleGoesAway();
    void everyOperationHasAForm_data();
    void everyOperationHasAForm();
    void enumRows();
    void enumCoverage();
    void enumSharedTable();
    void conditions_data();
    void conditions();
    void cases();
    void segmentKeepsUnknownMembers();
    void paths();
    void numbers_data();
    void numbers();
    void scriptErrors_data();
    void scriptErrors();
    void fieldsOfASchema();
    void autoMapInBulk();
    void autoMapByKeyboard();
    void autoMapRejects();
    void suggestionsForOneField();
    void tableShowsEveryField();
    void tableIsEdited();
    void tableFilters();
    void tableFollowsTheDocument();
    void tableSelection();
    void samplesOfAFile();
    void samplesOfACapture();
    void sampleThatCannotBeRead();
    void editsAreApplied();
    void variantKeepsOwnEdits();
    void statusMatrixIsEdited();
    void statusMatrixOfACapture();
    void reviewCellByCell();
    void reviewFilters();
    void reviewOfWhatCannotBeRead();
    void fixes();
    void auditLeadsToFrameAndRule();
    void auditIsComparedWithAnEarlierOne();
    void auditOfACapture();

private:
    /// This row alone, whatever keys a test before held down.
    static void selectRow(QTableView *table, int row)
    {
        table->selectionModel()->setCurrentIndex(table->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static ReturnedSheet returned();
    static AuditResult audit();
    static void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
    static MappedDocument result();
};

MappedDocument TestSheetUi::result()
{
    MappedDocument mapped;
    TargetLineage energy;
    energy.target = "/total_energy";
    energy.rule = QStringLiteral("r3");
    energy.value = "21.4";
    energy.steps = {{takeStep(QStringLiteral("/Consumption")), {}, "21400", {}},
                    {makeStep("unit", {{"from", "Wh"}, {"to", "kWh"}}), "21400", "21.4", {}},
                    {makeStep("number"), "21.4", "21.4", {}}};
    mapped.lineage.append(energy);
    for (int i = 0; i < 2; ++i) {
        TargetLineage period;
        period.target = "/charging_periods/" + QByteArray::number(i) + "/start_date_time";
        period.rule = QStringLiteral("r6");
        period.steps = {{takeStep(QStringLiteral("From")), {}, i == 0 ? "\"first\"" : "\"second\"", {}}};
        mapped.lineage.append(period);
    }
    TargetLineage method;
    method.rule = QStringLiteral("r4");
    method.steps = {{takeStep(QStringLiteral("/State")), {}, "\"running\"", {}}, {makeStep("enum"), "\"running\"", {}, {}}};
    mapped.lineage.append(method);
    mapped.errors.push_back({MappingError::Kind::NoRow, QStringLiteral("r4"), "/auth_method", 1, QStringLiteral("running")});
    return mapped;
}

void TestSheetUi::stripShowsSteps()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.resize(1200, 300);
    strip.show();
    QVERIFY(strip.cards().isEmpty());
    strip.setRule(QStringLiteral("r3"));
    QCOMPARE(strip.cards().size(), 3);
    QCOMPARE(strip.links().size(), 4);
    QCOMPARE(strip.currentStep(), 2);
    QVERIFY(strip.cards().at(1)->accessibleName().contains(QLatin1String("kWh")));
    QTest::mouseClick(strip.cards().at(1), Qt::LeftButton);
    QCOMPARE(strip.currentStep(), 1);
    QVERIFY(strip.form()->editor(QStringLiteral("from"))->value() == SheetJson("Wh"));
    strip.setRule(QStringLiteral("no such rule"));
    QVERIFY(strip.rule().isEmpty());
}

void TestSheetUi::stripShowsValues()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.setRule(QStringLiteral("r3"));
    strip.setResult(result(), true);
    QCOMPARE(strip.links().at(1)->text(), QStringLiteral("21400"));
    QCOMPARE(strip.links().at(2)->text(), QStringLiteral("21.4"));
    strip.setRule(QStringLiteral("r6"));
    QCOMPARE(strip.links().at(1)->text(), QStringLiteral("first"));
    QToolButton *next = nullptr;
    for (QToolButton *button : strip.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("Next value"))
            next = button;
    }
    QVERIFY(next);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(strip.links().at(1)->text(), QStringLiteral("second"));
    // An error stands on the step that made it.
    strip.setRule(QStringLiteral("r4"));
    QVERIFY(strip.cards().at(0)->accessibleDescription().isEmpty());
    QVERIFY(strip.cards().at(1)->accessibleDescription().contains(QLatin1String("running")));
    strip.setResult({}, false);
    QVERIFY(strip.links().at(1)->text().isEmpty());
}

void TestSheetUi::typingIsUndone()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.resize(1200, 400);
    strip.show();
    strip.setRule(QStringLiteral("r3"));
    auto *decimals = qobject_cast<TextParameter *>(strip.form()->editor(QStringLiteral("decimals")));
    QVERIFY(decimals);
    const Sheet before = fixture.document.sheet();
    QLineEdit *edit = decimals->edit();
    type(edit, QStringLiteral("2"));
    QVERIFY(fixture.document.rule(QStringLiteral("r3"))->steps.at(2).parameter("decimals") == SheetJson(2));
    // The editor that is typed into lives on.
    QCOMPARE(strip.form()->editor(QStringLiteral("decimals")), decimals);
    QTest::keyClicks(edit, QStringLiteral("x"));
    QVERIFY(!decimals->error().isEmpty());
    while (fixture.document.undoStack()->canUndo())
        fixture.document.undoStack()->undo();
    QVERIFY(fixture.document.sheet() == before);
    QCOMPARE(edit->text(), QStringLiteral("4"));
}

void TestSheetUi::stepsMoveByKeyboard()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.setRule(QStringLiteral("r3"));
    strip.cards().at(2)->setFocus();
    QTest::keyClick(strip.cards().at(2), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(fixture.document.rule(QStringLiteral("r3"))->steps.at(1).op, QStringLiteral("number"));
    QCOMPARE(strip.currentStep(), 1);
    QTest::keyClick(strip.cards().at(1), Qt::Key_Left);
    QCOMPARE(strip.currentStep(), 0);
    QTest::keyClick(strip.cards().at(0), Qt::Key_Delete);
    QCOMPARE(fixture.document.rule(QStringLiteral("r3"))->steps.size(), 2);
    QCOMPARE(strip.cards().size(), 2);
    fixture.document.undoStack()->undo();
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.rule(QStringLiteral("r3"))->steps.at(1).op, QStringLiteral("unit"));
    QCOMPARE(strip.cards().size(), 3);
}

void TestSheetUi::stepIsAddedByMenu()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.show();
    strip.setRule(QStringLiteral("r1"));
    QTest::keyClick(&strip, Qt::Key_Insert);
    QMenu *menu = strip.findChild<QMenu *>();
    QVERIFY(menu);
    QAction *text = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == displayName(StepOp::Text))
            text = action;
    }
    QVERIFY(text);
    text->trigger();
    menu->close();
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->steps.size(), 2);
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->steps.at(1).op, QStringLiteral("text"));
    QCOMPARE(strip.currentStep(), 1);
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->steps.size(), 1);
}

void TestSheetUi::fieldWithoutRule()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.show();
    strip.setTarget(QStringLiteral("/party_id"));
    QSignalSpy suggestions(&strip, &RuleStrip::suggestionsRequested);
    QSignalSpy requested(&strip, &RuleStrip::ruleRequested);
    const QList<QPushButton *> buttons = strip.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QLatin1String("Suggest a field"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(suggestions.count(), 1);
    QCOMPARE(suggestions.first().first().toString(), QStringLiteral("/party_id"));
    for (QPushButton *button : buttons) {
        if (button->text() == QLatin1String("Give a fixed value"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(requested.count(), 1);
    QCOMPARE(fixture.document.rule(strip.rule())->target, QStringLiteral("/party_id"));
    QCOMPARE(fixture.document.rule(strip.rule())->steps.first().op, QStringLiteral("constant"));
}

void TestSheetUi::noteOwnerStatus()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setRule(QStringLiteral("r8"));
    auto *note = strip.findChild<QPlainTextEdit *>();
    QLineEdit *owner = nullptr;
    for (QLineEdit *edit : strip.findChildren<QLineEdit *>()) {
        if (edit->placeholderText() == QLatin1String("Who decides"))
            owner = edit;
    }
    QVERIFY(owner);
    QCOMPARE(owner->text(), QStringLiteral("Ada"));
    type(owner, QStringLiteral("Bo"));
    QCOMPARE(fixture.document.rule(QStringLiteral("r8"))->owner, QStringLiteral("Bo"));
    QVERIFY(note);
    fixture.document.setStatus({QStringLiteral("r8")}, RuleStatus::Agreed);
    bool agreed = false;
    for (const QComboBox *box : strip.findChildren<QComboBox *>())
        agreed = agreed || box->currentText() == displayName(RuleStatus::Agreed);
    QVERIFY(agreed);
}

void TestSheetUi::ruleGoesAway()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.setRule(QStringLiteral("r6"));
    fixture.document.removeRules({QStringLiteral("r5")});
    QVERIFY(strip.rule().isEmpty());
    fixture.document.undoStack()->undo();
    strip.setRule(QStringLiteral("r6"));
    QCOMPARE(strip.cards().size(), 1);
    fixture.document.close();
    QVERIFY(strip.rule().isEmpty());
}

void TestSheetUi::everyOperationHasAForm_data()
{
    QTest::addColumn<int>("op");
    for (const StepOp op : stepOps())
        QTest::newRow(qPrintable(displayName(op))) << int(op);
}

void TestSheetUi::everyOperationHasAForm()
{
    QFETCH(int, op);
    SheetUiFixture fixture;
    StepForm form;
    form.resize(700, 300);
    form.show();
    const Step step = newStep(StepOp(op));
    StepContext context;
    context.source = fixture.source;
    context.target = fixture.target;
    context.targetPointer = QStringLiteral("/status");
    QSignalSpy edited(&form, &StepForm::parameterEdited);
    form.setStep(QStringLiteral("r/0"), step, context);
    if (StepOp(op) == StepOp::Enum) {
        QVERIFY(form.enumForm());
        return;
    }
    // What a form shows is what stands in the step, and showing it changes nothing.
    for (const StepParameter &parameter : stepParameters(StepOp(op))) {
        const ParameterEdit *edit = form.editor(QString::fromUtf8(parameter.name));
        QVERIFY2(edit, parameter.name);
        const SheetJson &wanted = step.parameter(parameter.name);
        if (!wanted.is_null() && wanted != "")
            QVERIFY2(edit->value() == wanted, (std::string(parameter.name) + ": " + edit->value().dump() + " for " + wanted.dump()).c_str());
        QVERIFY(!edit->accessibleName().isEmpty());
    }
    QCOMPARE(edited.count(), 0);
}

void TestSheetUi::enumRows()
{
    EnumTableModel model;
    QAbstractItemModelTester tester(&model);
    EnumTable table;
    model.setTable(table);
    model.setValues({QStringLiteral("Available"), QStringLiteral("Charging")}, {QStringLiteral("AVAILABLE"), QStringLiteral("CHARGING")}, false);
    QCOMPARE(model.uncovered().size(), 2);
    model.addUncovered();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, model.toColumn()).data().toString(), QStringLiteral("AVAILABLE"));
    QVERIFY(model.uncovered().isEmpty());
    const int row = model.addRow();
    QVERIFY(model.setData(model.index(row, 0), QStringLiteral("Available")));
    QVERIFY(model.index(row, 0).data(EnumTableModel::ProblemRole).toString().contains(QLatin1String("row 1")));
    model.moveRow(2, 0);
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Faulted")));
    QVERIFY(model.setData(model.index(0, model.toColumn()), QStringLiteral("BROKEN")));
    QVERIFY(model.index(0, 0).data(EnumTableModel::ProblemRole).toString().contains(QLatin1String("BROKEN")));
    QVERIFY(model.setData(model.index(0, model.toColumn()), QVariant()));
    QVERIFY(model.table().rows.first().to.is_null());
    model.removeRowAt(0);
    model.removeRowAt(99);
    QCOMPARE(model.rowCount(), 2);
}

void TestSheetUi::enumCoverage()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.resize(1200, 500);
    strip.show();
    strip.setRule(QStringLiteral("r4"));
    EnumForm *form = strip.form()->enumForm();
    QVERIFY(form);
    QCOMPARE(form->model()->uncovered(), (QStringList {QStringLiteral("running"), QStringLiteral("broken")}));
    QPushButton *fill = nullptr;
    for (QPushButton *button : form->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Add the missing rows"))
            fill = button;
    }
    QVERIFY(fill && fill->isVisible());
    QTest::mouseClick(fill, Qt::LeftButton);
    QCOMPARE(fixture.document.rule(QStringLiteral("r4"))->steps.at(1).parameter("values").size(), std::size_t(3));
    QVERIFY(!fill->isVisible());
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.rule(QStringLiteral("r4"))->steps.at(1).parameter("values").size(), std::size_t(1));
    QVERIFY(fill->isVisible());
}

void TestSheetUi::enumSharedTable()
{
    SheetUiFixture fixture;
    RuleStrip strip(&fixture.document);
    strip.setSchemas(fixture.source, fixture.target);
    strip.setRule(QStringLiteral("r4"));
    auto *tables = strip.form()->enumForm()->findChild<QComboBox *>();
    QVERIFY(tables);
    const int last = tables->count() - 1;
    tables->setCurrentIndex(last);
    Q_EMIT tables->activated(last);
    QCOMPARE(fixture.document.sheet().enumTables.size(), 1);
    QCOMPARE(fixture.document.sheet().enumTables.first().second.rows.size(), 1);
    QCOMPARE(fixture.document.rule(QStringLiteral("r4"))->steps.at(1).text("table"), fixture.document.sheet().enumTables.first().first);
    QVERIFY(fixture.document.rule(QStringLiteral("r4"))->steps.at(1).parameter("values").is_null());
    // Rows now belong to the table.
    strip.form()->enumForm()->model()->addUncovered();
    QCOMPARE(fixture.document.sheet().enumTables.first().second.rows.size(), 3);
}

void TestSheetUi::conditions_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("equals", R"({"path":"/State","equals":"done"})");
    row("of the value", R"({"startsWith":"x"})");
    row("number", R"({"path":"/Consumption","less":5})");
    row("against a field", R"({"path":"/Begin","notEquals":{"path":"/End"}})");
    row("list", R"({"path":"/State","in":["a",5,true]})");
    row("missing", R"({"path":"/State","exists":false})");
    row("all", R"({"all":[{"path":"/State","exists":true},{"equals":"1"}]})");
    row("any", R"({"any":[{"equals":"1"},{"equals":2}]})");
    row("nested", R"({"not":{"all":[{"any":[{"equals":1}]}]}})");
    row("a test of a newer version", R"({"path":"/State","soundsLike":"done"})");
}

void TestSheetUi::conditions()
{
    QFETCH(QByteArray, json);
    SheetUiFixture fixture;
    StepContext context;
    context.source = fixture.source;
    ConditionParameter edit(context);
    const SheetJson value = SheetJson::parse(json.constData());
    edit.setValue(value);
    QCOMPARE(QByteArray::fromStdString(edit.value().dump()), QByteArray::fromStdString(value.dump()));
    edit.setValue({});
    QVERIFY(edit.value().is_null());
}

void TestSheetUi::cases()
{
    SheetUiFixture fixture;
    StepContext context;
    context.source = fixture.source;
    CasesParameter edit(context);
    const SheetJson value = fixture.document.rule(QStringLiteral("r8"))->steps.first().parameter("cases");
    edit.setValue(value);
    QCOMPARE(edit.value().dump(), value.dump());
    QSignalSpy edited(&edit, &ParameterEdit::edited);
    QToolButton *down = nullptr;
    for (QToolButton *button : edit.findChildren<QToolButton *>()) {
        if (!down && button->accessibleName() == QLatin1String("Try this case later"))
            down = button;
    }
    QVERIFY(down);
    down->click();
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edit.value()[0].dump(), value[1].dump());
}

void TestSheetUi::segmentKeepsUnknownMembers()
{
    SheetUiFixture fixture;
    StepContext context;
    context.source = fixture.source;
    SegmentParameter edit(context);
    const SheetJson value = SheetJson::parse(R"({"contexts":["Sample.Clock"],"begin":"/Begin","cut":["sample"]})");
    edit.setValue(value);
    QCOMPARE(edit.value().dump(), value.dump());
    edit.setValue({});
    QVERIFY(edit.value().is_null());
}

void TestSheetUi::paths()
{
    SheetUiFixture fixture;
    StepContext context;
    context.source = fixture.source;
    QCOMPARE(context.absolutePath(QStringLiteral("/a")), QStringLiteral("/a"));
    context.scope = QStringLiteral("/Intervals");
    QCOMPARE(context.absolutePath(QStringLiteral("From")), QStringLiteral("/Intervals/*/From"));
    QCOMPARE(context.absolutePath(QStringLiteral("../ChargeId")), QStringLiteral("/ChargeId"));
    QCOMPARE(context.absolutePath(QStringLiteral("../../../x")), QStringLiteral("/x"));
    QCOMPARE(context.writtenPath(QStringLiteral("/Intervals/*/From")), QStringLiteral("From"));
    QCOMPARE(context.paths().first(), QStringLiteral("From"));
    PathParameter edit(context);
    edit.setPath(QStringLiteral("From"));
    QVERIFY(edit.error().isEmpty());
    edit.setPath(QStringLiteral("Nowhere"));
    QVERIFY(!edit.error().isEmpty());
}

void TestSheetUi::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fine");
    QTest::newRow("whole") << QStringLiteral("12") << QByteArray("12") << true;
    QTest::newRow("fraction") << QStringLiteral("0.001") << QByteArray("0.001") << true;
    QTest::newRow("comma") << QStringLiteral("0,5") << QByteArray("0.5") << true;
    QTest::newRow("many digits stay text") << QStringLiteral("0.12345678901234567890") << QByteArray("\"0.12345678901234567890\"") << true;
    QTest::newRow("letters") << QStringLiteral("12a") << QByteArray("\"12a\"") << false;
    QTest::newRow("empty") << QString() << QByteArray("null") << true;
}

void TestSheetUi::numbers()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, json);
    QFETCH(bool, fine);
    TextParameter edit(TextParameter::Kind::Number);
    edit.show();
    type(edit.edit(), typed);
    QCOMPARE(QByteArray::fromStdString(edit.value().dump()), json);
    QCOMPARE(edit.error().isEmpty(), fine);
}

void TestSheetUi::scriptErrors_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *code, int line) { QTest::newRow(name) << QString::fromUtf8(code) << line; };
    row("expression", "value * 2", 0);
    row("body", "const a = value;\nreturn a + 1;", 0);
    row("unfinished call", "const a = 1;\nreturn a.toString(", 2);
    row("stray brace on line 3", "let a;\nlet b;\n)\nreturn a;", 3);
    row("leaves its function", "})(); while(true) {} (function() {", 1);
    row("would never end", "while (true) {}", 0);
}

void TestSheetUi::scriptErrors()
{
    QFETCH(QString, code);
    QFETCH(int, line);
    int found = 0;
    const QString message = ScriptParameter::syntaxError(code, &found);
    QCOMPARE(!message.isEmpty(), line > 0);
    if (line > 0)
        QVERIFY2(qAbs(found - line) <= 1, qPrintable(QStringLiteral("%1 (line %2)").arg(message).arg(found)));
}

void TestSheetUi::fieldsOfASchema()
{
    SheetUiFixture fixture;
    const std::vector<AutoMapField> fields = autoMapFields(*fixture.source, fixture.sample);
    const auto find = [&fields](const char *pointer) {
        const auto found = std::find_if(fields.begin(), fields.end(), [pointer](const AutoMapField &field) { return field.pointer == QLatin1String(pointer); });
        return found == fields.end() ? AutoMapField() : *found;
    };
    QCOMPARE(find("/ChargeId").samples.value(0), QStringLiteral("C-1001"));
    QCOMPARE(find("/Begin").type, FieldType::DateTime);
    QCOMPARE(find("/Intervals/*/Volume").samples, (QStringList {QStringLiteral("11.2"), QStringLiteral("10.2")}));
    QVERIFY(find("/Intervals").array);
    QVERIFY(autoMapFields(*fixture.source, "{ this is no JSON").size() == fields.size());
}

void TestSheetUi::autoMapInBulk()
{
    SheetUiFixture fixture;
    MappingSession &session = fixture.session();
    fixture.document.removeRules({QStringLiteral("r2"), QStringLiteral("r3"), QStringLiteral("r5"), QStringLiteral("r7")});
    const int before = fixture.document.sheet().ruleCount();
    const int undo = fixture.document.undoStack()->count();
    AutoMapPanel panel(&session);
    QAbstractItemModelTester tester(panel.model());
    panel.resize(1000, 300);
    panel.show();
    QTRY_VERIFY(!panel.isBusy() && panel.model()->rowCount() > 0);
    QHash<QString, QString> found;
    for (int row = 0; row < panel.model()->rowCount(); ++row)
        found.insert(panel.model()->target(row).pointer, panel.model()->source(row).pointer);
    QCOMPARE(found.value(QStringLiteral("/start_date_time")), QStringLiteral("/Begin"));
    QCOMPARE(found.value(QStringLiteral("/total_energy")), QStringLiteral("/Consumption"));
    QCOMPARE(found.value(QStringLiteral("/currency")), QStringLiteral("/CurrencyCode"));
    QVERIFY(!found.contains(QStringLiteral("/id"))); // it has a rule
    QVERIFY(panel.model()->checkedCount() > 0);
    panel.acceptChecked();
    QVERIFY(fixture.document.sheet().ruleCount() > before);
    QCOMPARE(fixture.document.undoStack()->count(), undo + 1); // one step, whatever their number
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.sheet().ruleCount(), before);
}

void TestSheetUi::autoMapByKeyboard()
{
    SheetUiFixture fixture;
    fixture.document.removeRules({QStringLiteral("r2"), QStringLiteral("r3")});
    AutoMapPanel panel(&fixture.session());
    panel.show();
    QTRY_VERIFY(!panel.isBusy() && panel.model()->rowCount() > 1);
    panel.table()->setFocus();
    selectRow(panel.table(), 0);
    const bool checked = panel.model()->isChecked(0);
    QTest::keyClick(panel.table(), Qt::Key_Space);
    QCOMPARE(panel.model()->isChecked(0), !checked);
    const QString target = panel.model()->target(0).pointer;
    const int rows = panel.model()->rowCount();
    QTest::keyClick(panel.table(), Qt::Key_Return);
    QVERIFY(panel.model()->rowCount() < rows);
    QVERIFY(ruleForTarget(fixture.document.sheet().rules, target));
}

void TestSheetUi::autoMapRejects()
{
    SheetUiFixture fixture;
    fixture.document.removeRules({QStringLiteral("r2"), QStringLiteral("r3")});
    AutoMapPanel panel(&fixture.session());
    panel.show();
    QTRY_VERIFY(!panel.isBusy() && panel.model()->rowCount() > 1);
    const QString pair = panel.model()->source(0).pointer + panel.model()->target(0).pointer;
    selectRow(panel.table(), 0);
    QTest::keyClick(panel.table(), Qt::Key_Delete);
    QTRY_VERIFY(!panel.isBusy());
    for (int row = 0; row < panel.model()->rowCount(); ++row)
        QVERIFY(panel.model()->source(row).pointer + panel.model()->target(row).pointer != pair);
    panel.forgetRejected();
    QTRY_VERIFY(!panel.isBusy());
    QCOMPARE(panel.model()->source(0).pointer + panel.model()->target(0).pointer, pair);
}

void TestSheetUi::suggestionsForOneField()
{
    SheetUiFixture fixture;
    AutoMapPopup popup(&fixture.session());
    QSignalSpy connected(&popup, &AutoMapPopup::connected);
    popup.open(QStringLiteral("/end_date_time"), QPoint(20, 20));
    QVERIFY(popup.isVisible());
    QVERIFY(popup.list()->model()->rowCount() > 0);
    QCOMPARE(popup.list()->currentIndex().data(Qt::UserRole).toString(), QStringLiteral("/End"));
    // Typing looks through all fields.
    QTest::keyClicks(popup.search(), QStringLiteral("curr"));
    QCOMPARE(popup.list()->currentIndex().data(Qt::UserRole).toString(), QStringLiteral("/CurrencyCode"));
    popup.search()->clear();
    QTest::keyClick(popup.search(), Qt::Key_Return);
    QCOMPARE(connected.count(), 1);
    QVERIFY(!popup.isVisible());
    const Rule &rule = fixture.document.sheet().rules.last();
    QCOMPARE(rule.target, QStringLiteral("/end_date_time"));
    QCOMPARE(rule.steps.first().text("path"), QStringLiteral("/End"));
    popup.open(QStringLiteral("/party_id"), QPoint(20, 20));
    QTest::keyClick(popup.search(), Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
}

void TestSheetUi::tableShowsEveryField()
{
    SheetUiFixture fixture;
    RuleTableModel model(&fixture.session());
    QAbstractItemModelTester tester(&model);
    const int row = model.rowOfRule(QStringLiteral("r3"));
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, RuleTableModel::TargetColumn).data().toString(), QStringLiteral("/total_energy"));
    QVERIFY(model.index(row, RuleTableModel::TypeColumn).data().toString().contains(QLatin1String("kWh")));
    QCOMPARE(model.index(row, RuleTableModel::SourceColumn).data().toString(), QStringLiteral("/Consumption"));
    QVERIFY(!model.index(row, RuleTableModel::LossColumn).data().toString().isEmpty());
    QVERIFY(model.rowOfRule(QStringLiteral("r6")) > model.rowOfRule(QStringLiteral("r5")));
    const int unmapped = model.rowOfTarget(QStringLiteral("/party_id"));
    QVERIFY(unmapped >= 0 && model.ruleAt(unmapped).isEmpty());
    QVERIFY(model.index(unmapped, RuleTableModel::ProblemColumn).data(RuleTableModel::SeverityRole).isValid());
}

void TestSheetUi::tableIsEdited()
{
    SheetUiFixture fixture;
    RuleTableModel model(&fixture.session());
    QAbstractItemModelTester tester(&model);
    const int row = model.rowOfRule(QStringLiteral("r1"));
    QVERIFY(model.setData(model.index(row, RuleTableModel::NoteColumn), QStringLiteral("agreed by phone")));
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->note, QStringLiteral("agreed by phone"));
    QVERIFY(model.setData(model.index(row, RuleTableModel::StatusColumn), int(RuleStatus::Agreed)));
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->status, RuleStatus::Agreed);
    QVERIFY(model.setData(model.index(row, RuleTableModel::SourceColumn), QStringLiteral("/CurrencyCode")));
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->steps.first().text("path"), QStringLiteral("/CurrencyCode"));
    fixture.document.undoStack()->undo();
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->steps.first().text("path"), QStringLiteral("/ChargeId"));
    // A source in the line of a field without rule makes one.
    QSignalSpy made(&model, &RuleTableModel::ruleMade);
    const int unmapped = model.rowOfTarget(QStringLiteral("/end_date_time"));
    QVERIFY(model.setData(model.index(unmapped, RuleTableModel::SourceColumn), QStringLiteral("/End")));
    QCOMPARE(made.count(), 1);
    const QString id = made.first().first().toString();
    QCOMPARE(fixture.document.rule(id)->target, QStringLiteral("/end_date_time"));
    QCOMPARE(model.ruleAt(model.rowOfTarget(QStringLiteral("/end_date_time"))), id);
    // And taking it away removes the rule.
    QVERIFY(model.setData(model.index(model.rowOfRule(id), RuleTableModel::SourceColumn), QString()));
    QVERIFY(!fixture.document.rule(id));
    QVERIFY(!model.setData(model.index(0, RuleTableModel::TypeColumn), QStringLiteral("x")));
}

void TestSheetUi::tableFilters()
{
    SheetUiFixture fixture;
    RuleTableModel model(&fixture.session());
    QAbstractItemModelTester tester(&model);
    const int all = model.rowCount();
    model.setFilter({.text = QStringLiteral("consumption"), .status = {}, .show = RuleTableModel::Show::Mapped});
    QVERIFY(model.rowOfRule(QStringLiteral("r3")) >= 0);
    QVERIFY(model.rowCount() < 4);
    model.setFilter({.text = {}, .status = RuleStatus::Disputed, .show = RuleTableModel::Show::All});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.ruleAt(0), QStringLiteral("r8"));
    fixture.document.setStatus({QStringLiteral("r1")}, RuleStatus::Disputed);
    QCOMPARE(model.rowCount(), 2);
    fixture.document.setStatus({QStringLiteral("r8")}, RuleStatus::Open);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({.text = {}, .status = {}, .show = RuleTableModel::Show::Unmapped});
    QVERIFY(model.rowCount() > 10);
    model.setFilter({.text = QStringLiteral("nothing has this"), .status = {}, .show = RuleTableModel::Show::All});
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
}

void TestSheetUi::tableFollowsTheDocument()
{
    SheetUiFixture fixture;
    RuleTable table(&fixture.session());
    QAbstractItemModelTester tester(table.model());
    table.resize(1200, 400);
    table.show();
    table.selectRules({QStringLiteral("r3")});
    const int total = table.model()->total();
    fixture.document.removeRules({QStringLiteral("r5")}); // and what lies in it
    QCOMPARE(table.selectedRules(), QStringList {QStringLiteral("r3")}); // the selection lives on
    fixture.document.undoStack()->undo();
    QCOMPARE(table.model()->total(), total);
    Rule stranger;
    stranger.target = QStringLiteral("/no/such/field");
    const QString id = fixture.document.addRule(stranger);
    QCOMPARE(table.model()->rowOfRule(id), table.model()->rowCount() - 1);
    fixture.document.close();
    QCOMPARE(table.selectedRules(), QStringList());
}

void TestSheetUi::tableSelection()
{
    SheetUiFixture fixture;
    RuleTable table(&fixture.session());
    table.resize(1200, 400);
    table.show();
    QSignalSpy selected(&table, &RuleTable::rulesSelected);
    QSignalSpy target(&table, &RuleTable::targetSelected);
    QSignalSpy steps(&table, &RuleTable::stepsRequested);
    table.selectRules({QStringLiteral("r1"), QStringLiteral("r2")});
    QCOMPARE(selected.count(), 0); // what others say is not said back
    table.table()->clearSelection();
    selectRow(table.table(), table.model()->rowOfRule(QStringLiteral("r4")));
    QCOMPARE(selected.last().first().toStringList(), QStringList {QStringLiteral("r4")});
    table.table()->setCurrentIndex(table.model()->index(table.model()->rowOfRule(QStringLiteral("r4")), RuleTableModel::StepsColumn));
    QTest::keyClick(table.table(), Qt::Key_Return);
    QCOMPARE(steps.count(), 1);
    table.table()->clearSelection();
    selectRow(table.table(), table.model()->rowOfTarget(QStringLiteral("/party_id")));
    QCOMPARE(target.last().first().toString(), QStringLiteral("/party_id"));
    selectRow(table.table(), table.model()->rowOfRule(QStringLiteral("r1")));
    QTest::keyClick(table.table(), Qt::Key_Delete);
    QVERIFY(!fixture.document.rule(QStringLiteral("r1")));
}

void TestSheetUi::samplesOfAFile()
{
    SheetUiFixture fixture;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("export.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 5; ++i)
        file.write("{\"ChargeId\":\"C-" + QByteArray::number(i) + "\"}\n");
    file.close();
    SampleChooser chooser(&fixture.session(), nullptr);
    chooser.show();
    QSignalSpy changed(&chooser, &SampleChooser::sampleChanged);
    chooser.useFile(file.fileName());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(chooser.source()->count(), 5);
    QVERIFY(fixture.session().sample().contains("C-0"));
    QTest::keyClick(&chooser, Qt::Key_PageDown, Qt::AltModifier);
    chooser.stepActions().at(0)->trigger();
    QCOMPARE(chooser.current(), 1 + (changed.count() > 2 ? 1 : 0));
    chooser.findChild<QSpinBox *>()->setValue(5);
    QCOMPARE(chooser.current(), 4);
    QVERIFY(fixture.session().sample().contains("C-4"));
    QVERIFY(!chooser.stepActions().at(0)->isEnabled()); // that was the last
    chooser.stepActions().at(1)->trigger();
    QCOMPARE(chooser.current(), 3);
    chooser.useNone();
    QVERIFY(fixture.session().sample().isEmpty());
}

void TestSheetUi::samplesOfACapture()
{
    SheetUiFixture fixture;
    TraceBuilder trace;
    trace.start("10:00:00", "CP01", 1, 0, 7);
    trace.stop("10:20:00", "CP01", 2000, 7);
    trace.start("11:00:00", "CP02", 1, 5000, 8);
    trace.stop("11:20:00", "CP02", 6000, 8);
    CaptureView view;
    view.setCapture(trace.load());
    view.setAnalysis(analyse(*view.capture()));
    SampleChooser chooser(&fixture.session(), &view);
    SchemaRef source;
    source.kind = SchemaRef::Kind::Transaction;
    source.version = QStringLiteral("1.6");
    fixture.document.setSource(source);
    QTRY_VERIFY(chooser.source() && !chooser.isBusy());
    QCOMPARE(chooser.source()->count(), 2);
    QVERIFY(!chooser.sample().json.isEmpty());
    QVERIFY(chooser.sample().assembled);
    // The program's selection leads, and is led.
    view.setCurrentTransaction(1);
    QCOMPARE(chooser.current(), 1);
    chooser.stepActions().at(1)->trigger();
    QCOMPARE(view.currentTransaction(), 0);
    // Messages of one kind.
    source.kind = SchemaRef::Kind::Ocpp;
    source.object = QStringLiteral("StartTransaction.req");
    fixture.document.setSource(source);
    QTRY_VERIFY(!chooser.isBusy() && chooser.source() && chooser.source()->title() == QLatin1String("StartTransaction.req"));
    QCOMPARE(chooser.source()->count(), 2);
    QVERIFY(chooser.sample().json.contains("meterStart"));
    view.setCapture(nullptr);
    QVERIFY(!chooser.source());
}

void TestSheetUi::sampleThatCannotBeRead()
{
    SheetUiFixture fixture;
    SampleChooser chooser(&fixture.session(), nullptr);
    QSignalSpy failed(&chooser, &SampleChooser::failed);
    chooser.useFile(QStringLiteral("/no/such/file.json"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1String("file.json")));
    QVERIFY(!chooser.source());
}

void TestSheetUi::editsAreApplied()
{
    SheetUiFixture fixture;
    const Sheet before = fixture.document.sheet();
    Sheet edited = before;
    edited.rule(QStringLiteral("r6"))->note = QStringLiteral("nested");
    edited.rules.removeIf([](const Rule &rule) { return rule.id == QLatin1String("r1"); });
    Rule made;
    made.id = QStringLiteral("new");
    made.target = QStringLiteral("/party_id");
    edited.rules.insert(1, made);
    EnumTable table;
    table.rows.append(EnumRow {{QStringLiteral("a")}, textJson(QStringLiteral("b")), {}, SheetJson::object()});
    edited.enumTables.append({QStringLiteral("t"), table});
    QVERIFY(applyEdits(&fixture.document, edited, QStringLiteral("Edit")));
    QVERIFY(fixture.document.sheet().rules == edited.rules);
    QVERIFY(fixture.document.sheet().enumTables == edited.enumTables);
    QVERIFY(!applyEdits(&fixture.document, edited, QStringLiteral("Again")));
    fixture.document.undoStack()->undo();
    QVERIFY(fixture.document.sheet() == before);
}

void TestSheetUi::variantKeepsOwnEdits()
{
    QString first;
    for (const DefaultSheet &shipped : defaultSheets()) {
        if (first.isEmpty() && shipped.target.object == QLatin1String("Location") && defaultSheetVariants(shipped.id).size() > 1)
            first = shipped.id;
    }
    QVERIFY(!first.isEmpty());
    SheetDocument document(nullptr, Stash(QString()));
    const QList<DefaultSheet> variants = defaultSheetVariants(first);
    document.create(defaultSheet(variants.first().id), {});
    const QString rule = document.sheet().rules.first().id;
    document.setNote(rule, QStringLiteral("ours"));
    for (const DefaultSheet &variant : variants) {
        const Sheet changed = withVariant(document.sheet(), variant.id);
        QVERIFY(changed.rule(rule));
        QCOMPARE(changed.variant.name, variant.variant.name);
        const int steps = document.undoStack()->index();
        const bool differs = applyEdits(&document, changed, QStringLiteral("Variant"));
        QCOMPARE(document.undoStack()->index(), steps + (differs ? 1 : 0));
        QCOMPARE(shippedVariantOf(document.sheet()), variant.id);
        // The same but for the note and what identifies the file.
        Sheet plain = document.sheet();
        if (plain.rule(rule)->note == QLatin1String("ours"))
            plain.rule(rule)->note = defaultSheet(variant.id).rule(rule)->note;
        QVERIFY2(plain.rules == defaultSheet(variant.id).rules, qPrintable(variant.id));
        if (differs)
            document.undoStack()->undo();
    }
}

void TestSheetUi::statusMatrixIsEdited()
{
    SheetUiFixture fixture;
    StatusMatrixPanel empty(&fixture.session(), nullptr);
    QCOMPARE(empty.model()->rowCount(), 0);
    fixture.document.create(defaultSheet(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location")), {});
    StatusMatrixPanel panel(&fixture.session(), nullptr);
    QAbstractItemModelTester tester(panel.model());
    panel.resize(1100, 400);
    panel.show();
    QVERIFY(panel.model()->rowCount() >= 9);
    const QModelIndex index = panel.model()->indexOf({QStringLiteral("Preparing"), QStringLiteral("NoError"), false});
    QVERIFY(index.isValid());
    const QString before = index.data(StatusMatrixModel::StatusRole).toString();
    const QString other = before == QLatin1String("BLOCKED") ? QStringLiteral("AVAILABLE") : QStringLiteral("BLOCKED");
    QVERIFY(panel.model()->setData(index, other));
    QCOMPARE(panel.model()->indexOf({QStringLiteral("Preparing"), QStringLiteral("NoError"), false}).data(StatusMatrixModel::StatusRole).toString(), other);
    fixture.document.undoStack()->undo();
    QCOMPARE(panel.model()->indexOf({QStringLiteral("Preparing"), QStringLiteral("NoError"), false}).data(StatusMatrixModel::StatusRole).toString(), before);
    QVERIFY(panel.variants()->count() > 1);
    const int undo = fixture.document.undoStack()->count();
    const int last = panel.variants()->count() - 1;
    const QString id = panel.variants()->itemData(last).toString();
    Q_EMIT panel.variants()->activated(last);
    QCOMPARE(shippedVariantOf(fixture.document.sheet()), id);
    QCOMPARE(fixture.document.undoStack()->count(), qMax(undo, 1));
    fixture.document.undoStack()->undo();
    QVERIFY(shippedVariantOf(fixture.document.sheet()) != id);
}

void TestSheetUi::statusMatrixOfACapture()
{
    SheetUiFixture fixture;
    fixture.document.create(defaultSheet(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location")), {});
    TraceBuilder trace;
    for (int i = 0; i < 3; ++i)
        trace.call(TraceBuilder::later("10:00:00", i * 600).constData(), "CP01", "StatusNotification",
                   i % 2 ? R"({"connectorId":1,"errorCode":"NoError","status":"Charging"})" : R"({"connectorId":1,"errorCode":"NoError","status":"Available"})");
    CaptureView view;
    view.setCapture(trace.load());
    view.setAnalysis(analyse(*view.capture()));
    StatusMatrixPanel panel(&fixture.session(), &view);
    panel.resize(1100, 400);
    panel.show();
    QTRY_VERIFY(!panel.isBusy());
    QTRY_COMPARE(panel.model()->indexOf({QStringLiteral("Available"), QStringLiteral("NoError"), false}).data(StatusMatrixModel::CountRole).toInt(), 2);
    const int rows = panel.model()->rowCount();
    panel.model()->setOnlyOccurring(true);
    QVERIFY(panel.model()->rowCount() < rows);
    QCOMPARE(panel.model()->rowCount(), 2);
}

ReturnedSheet TestSheetUi::returned()
{
    ReturnedSheet sheet;
    sheet.rows = 8;
    sheet.changes.append({.kind = SheetChange::Kind::Note, .rule = QStringLiteral("r1"), .target = QStringLiteral("/id"), .before = QString(),
                          .after = QStringLiteral("unique per party"), .place = QStringLiteral("CDR, row 3")});
    sheet.changes.append({.kind = SheetChange::Kind::Status, .rule = QStringLiteral("r8"), .target = QStringLiteral("/remark"),
                          .before = QStringLiteral("disputed"), .after = QStringLiteral("agreed"), .place = QStringLiteral("CDR, row 40"), .conflict = true});
    sheet.changes.append({.kind = SheetChange::Kind::Owner, .rule = QStringLiteral("r2"), .target = QStringLiteral("/start_date_time"),
                          .before = QString(), .after = QStringLiteral("Partner"), .place = QStringLiteral("CDR, row 5")});
    return sheet;
}

void TestSheetUi::reviewCellByCell()
{
    SheetUiFixture fixture;
    const Sheet before = fixture.document.sheet();
    ReviewDialog dialog(&fixture.document);
    QAbstractItemModelTester tester(dialog.model());
    QSignalSpy applied(&dialog, &ReviewDialog::applied);
    dialog.setReturned(returned(), QStringLiteral("back.xlsx"));
    dialog.show();
    selectRow(dialog.table(), 0);
    QTest::keyClick(dialog.table(), Qt::Key_A); // accepted, and on to the next
    QTest::keyClick(dialog.table(), Qt::Key_R);
    QTest::keyClick(dialog.table(), Qt::Key_A);
    QCOMPARE(dialog.model()->count(ReviewModel::Decision::Accepted), 2);
    QCOMPARE(dialog.model()->count(ReviewModel::Decision::Rejected), 1);
    QVERIFY(fixture.document.sheet() == before); // nothing happens before
    dialog.accept();
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.first().first().toInt(), 2);
    QCOMPARE(fixture.document.rule(QStringLiteral("r1"))->note, QStringLiteral("unique per party"));
    QCOMPARE(fixture.document.rule(QStringLiteral("r2"))->owner, QStringLiteral("Partner"));
    QCOMPARE(fixture.document.rule(QStringLiteral("r8"))->status, RuleStatus::Disputed);
    QCOMPARE(fixture.document.undoStack()->count(), 1);
    fixture.document.undoStack()->undo();
    QVERIFY(fixture.document.sheet() == before);
}

void TestSheetUi::reviewFilters()
{
    ReviewModel model;
    QAbstractItemModelTester tester(&model);
    model.setChanges(returned().changes);
    model.setFilter({.text = {}, .kind = -1, .decision = -1, .onlyConflicts = true});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.change(0).rule, QStringLiteral("r8"));
    model.decideShown(ReviewModel::Decision::Accepted);
    model.setFilter({.text = {}, .kind = -1, .decision = int(ReviewModel::Decision::Undecided), .onlyConflicts = false});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({.text = QStringLiteral("partner"), .kind = -1, .decision = -1, .onlyConflicts = false});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({.text = {}, .kind = int(SheetChange::Kind::Note), .decision = -1, .onlyConflicts = false});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.accepted().size(), 1);
}

void TestSheetUi::reviewOfWhatCannotBeRead()
{
    SheetUiFixture fixture;
    ReviewDialog dialog(&fixture.document);
    dialog.show();
    dialog.openFile(QStringLiteral("/no/such/file.xlsx"));
    QTRY_VERIFY(!dialog.findChildren<QLabel *>().isEmpty());
    QTRY_COMPARE(dialog.model()->total(), 0);
    dialog.accept();
    QCOMPARE(fixture.document.undoStack()->count(), 0);
}

void TestSheetUi::fixes()
{
    SheetUiFixture fixture;
    Rule rule;
    rule.id = QStringLiteral("x");
    rule.target = QStringLiteral("/total_energy");
    rule.steps = {takeStep(QStringLiteral("/Consumption"))};
    SheetFinding finding;
    finding.problem = SheetProblem::UnitConflict;
    const SchemaNode *source = fixture.source->node(QStringLiteral("/Consumption"));
    const SchemaNode *target = fixture.target->node(QStringLiteral("/total_energy"));
    const auto unit = fixFor(finding, rule, source, target);
    QVERIFY(unit);
    QCOMPARE(unit->steps.size(), 2);
    QCOMPARE(unit->steps.last().text("from"), QStringLiteral("Wh"));
    QCOMPARE(unit->steps.last().text("to"), QStringLiteral("kWh"));
    finding.problem = SheetProblem::LengthConflict;
    const auto length = fixFor(finding, rule, nullptr, fixture.target->node(QStringLiteral("/id")));
    QVERIFY(length && length->steps.last().op == QLatin1String("text"));
    QVERIFY(!fixFor(finding, rule, nullptr, nullptr));
    finding.problem = SheetProblem::UnknownOp;
    QVERIFY(!fixFor(finding, rule, source, target));
}

AuditResult TestSheetUi::audit()
{
    AuditResult result;
    result.sheetId = QStringLiteral("test");
    result.sheetTitle = QStringLiteral("Backend CDR to OCPI 2.2.1");
    result.made = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    result.documents = 10;
    result.matched = 9;
    result.values = 200;
    result.deviating = 7;
    AuditDeviation energy;
    energy.rule = QStringLiteral("r3");
    energy.target = QStringLiteral("/total_energy");
    energy.cause = AuditCause::Factor;
    energy.detail = QStringLiteral("1000");
    energy.count = 5;
    energy.objects = 5;
    AuditExample example;
    example.object = QStringLiteral("Transaction 7");
    example.path = "/total_energy";
    example.demanded = "21.4";
    example.sent = "21400";
    example.sourceFrames = {0};
    example.sentFrame = 1;
    energy.examples = {example, example};
    AuditDeviation currency;
    currency.rule = QStringLiteral("r7");
    currency.target = QStringLiteral("/currency");
    currency.cause = AuditCause::Missing;
    currency.count = 2;
    currency.objects = 2;
    result.deviations = {energy, currency};
    return result;
}

void TestSheetUi::auditLeadsToFrameAndRule()
{
    SheetUiFixture fixture;
    TraceBuilder trace;
    trace.start("10:00:00", "CP01", 1, 0, 7);
    CaptureView view;
    view.setCapture(trace.load());
    AuditPanel panel(&fixture.session(), &view);
    QAbstractItemModelTester tester(panel.model());
    panel.resize(1100, 400);
    panel.show();
    QSignalSpy rule(&panel, &AuditPanel::ruleSelected);
    QSignalSpy activated(&panel, &AuditPanel::frameActivated);
    panel.setResult(audit());
    QCOMPARE(panel.model()->rowCount(), 2);
    QCOMPARE(rule.last().first().toString(), QStringLiteral("r3"));
    const QModelIndex deviation = panel.model()->index(0, 0);
    QCOMPARE(panel.model()->rowCount(deviation), 2);
    panel.tree()->expand(deviation);
    panel.tree()->setCurrentIndex(panel.model()->index(1, 0, deviation));
    QCOMPARE(view.currentFrame(), FrameId(1));
    QTest::keyClick(panel.tree(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(panel.model()->index(0, AuditModel::SentColumn, deviation).data().toString(), QStringLiteral("21400"));
    panel.model()->setFilter(QStringLiteral("currency"));
    QCOMPARE(panel.model()->rowCount(), 1);
    panel.model()->setFilter({});
    view.setCapture(nullptr);
    QCOMPARE(panel.model()->rowCount(), 0);
}

void TestSheetUi::auditIsComparedWithAnEarlierOne()
{
    SheetUiFixture fixture;
    AuditPanel panel(&fixture.session(), nullptr);
    QSignalSpy failed(&panel, &AuditPanel::failed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("earlier.audit.json"));
    AuditResult earlier = audit();
    earlier.deviations.first().count = 3;
    earlier.deviations.removeLast();
    panel.setResult(earlier);
    QVERIFY(panel.saveTo(path));
    panel.setResult(audit());
    QVERIFY(panel.compareWith(path));
    QVERIFY(panel.model()->comparesWithEarlier());
    QSet<int> kinds;
    for (int row = 0; row < panel.model()->rowCount(); ++row)
        kinds.insert(panel.model()->index(row, 0).data(AuditModel::ChangeKindRole).toInt());
    QVERIFY(kinds.contains(int(AuditChange::Kind::New)));
    QVERIFY(kinds.contains(int(AuditChange::Kind::More)));
    QCOMPARE(failed.count(), 0);
    QVERIFY(!panel.compareWith(QStringLiteral("/no/such/audit.json")));
    QVERIFY(!panel.compareWith(QStringLiteral(SOURCE_DIR "/CMakeLists.txt")));
    QCOMPARE(failed.count(), 2);
}

void TestSheetUi::auditOfACapture()
{
    SheetUiFixture fixture;
    fixture.document.create(defaultSheet(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-session")), {});
    TraceBuilder trace;
    trace.start("10:00:00", "CP01", 1, 0, 7);
    trace.stop("10:20:00", "CP01", 2000, 7);
    CaptureView view;
    view.setCapture(trace.load());
    view.setAnalysis(analyse(*view.capture()));
    AuditPanel panel(&fixture.session(), &view);
    panel.show();
    QSignalSpy failed(&panel, &AuditPanel::failed);
    panel.run();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 20000);
    QTRY_VERIFY(panel.model()->result().documents == 1 || failed.count() == 1);
    panel.run();
    panel.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 20000);
}

QTEST_MAIN(TestSheetUi)
#include "tst_sheetui.moc"
