// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrun.h"
#include "mapping/scriptprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Roamscope;

/// Running sheets. What each operation does with which input stands in fixtures/mapping/operations.json.
class MappingRunTest : public QObject
{
    Q_OBJECT
private:
    static SheetJson fixture(const char *name)
    {
        QFile file(QStringLiteral(FIXTURES "/mapping/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? SheetJson::parse(file.readAll().toStdString(), nullptr, false) : SheetJson();
    }
    static MappingPlanPtr planOf(const SheetJson &sheet)
    {
        return MappingPlan::compile(readSheet(QByteArray::fromStdString(sheet.dump())).sheet);
    }

private Q_SLOTS:
    void operations_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArrayList>("errors");
        const SheetJson cases = fixture("operations.json");
        QVERIFY(cases.is_array());
        for (const SheetJson &one : cases) {
            QByteArrayList errors;
            for (const SheetJson &error : one.value("errors", SheetJson::array()))
                errors.append(QByteArray::fromStdString(error.get<std::string>()));
            QTest::newRow(one["name"].get<std::string>().c_str())
                << QByteArray::fromStdString(one["sheet"].dump()) << QByteArray::fromStdString(one["source"].get<std::string>())
                << QByteArray::fromStdString(one["target"].get<std::string>()) << errors;
        }
    }
    void operations()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, target);
        QFETCH(QByteArrayList, errors);
        const MappingPlanPtr plan = MappingPlan::compile(readSheet(sheet).sheet);
        for (const SheetFinding &finding : plan->findings())
            QFAIL(qPrintable(finding.message()));
        const MappedDocument document = plan->map(source);
        QCOMPARE(document.json, target);
        QByteArrayList found;
        for (const MappingError &error : document.errors) {
            found.append(QByteArray(error.id().data(), error.id().size()));
            QVERIFY(!error.message().isEmpty());
            QVERIFY(!error.rule.isEmpty());
        }
        QCOMPARE(found, errors);
        // Recording how it came about changes nothing.
        QCOMPARE(plan->map(source, true).json, target);
    }
};

int main(int argc, char **argv)
{
    if (const int code = ScriptProcess::runIfAsked(argc, argv); code >= 0)
        return code;
    QCoreApplication application(argc, argv);
    MappingRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mappingrun.moc"
