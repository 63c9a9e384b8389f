// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/sheetuifixture.h"
#include "widgets/mapping/conditionedit.h"
#include "widgets/mapping/enumform.h"
#include "widgets/mapping/enumtablemodel.h"
#include "widgets/mapping/parameteredit.h"
#include "widgets/mapping/rulestrip.h"
#include "widgets/mapping/scriptedit.h"
#include "widgets/mapping/segmentedit.h"
#include "widgets/mapping/stepcard.h"
#include "widgets/mapping/stepform.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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

private:
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

QTEST_MAIN(TestSheetUi)
#include "tst_sheetui.moc"
