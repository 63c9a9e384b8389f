// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Roamscope;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWithinBudget();
    void versions_data();
    void versions();
    void messages_data();
    void messages();
    void initiators_data();
    void initiators();
    void fieldAt_data();
    void fieldAt();
    void enumerations();
    void everyNameIsFound();
};

void TestCatalog::loadsWithinBudget()
{
    QElapsedTimer timer;
    timer.start();
    const Catalog &catalog = Catalog::instance();
    qInfo("catalog compiled in %.2f ms (%u objects, %u fields)", double(timer.nsecsElapsed()) / 1e6,
          catalog.objectCount(), catalog.fieldCount());
    QVERIFY(catalog.objectCount() > 500);
}

void TestCatalog::versions_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<int>("actions");
    QTest::newRow("1.6 with the security messages") << ProtocolVersion::Ocpp16 << 39;
    QTest::newRow("2.0.1") << ProtocolVersion::Ocpp201 << 64;
    QTest::newRow("2.1") << ProtocolVersion::Ocpp21 << 91;
}

void TestCatalog::versions()
{
    QFETCH(ProtocolVersion, version);
    const Catalog &catalog = Catalog::instance();
    const QStringList actions = catalog.actions(version);
    QTEST(int(actions.size()), "actions");
    for (const QString &action : actions) {
        const QByteArray name = action.toUtf8();
        QVERIFY2(catalog.request(version, name), name.constData());
        QCOMPARE(catalog.response(version, name) == nullptr, catalog.isSend(version, name));
        QVERIFY(!catalog.request(version, name)->clause.empty());
        QVERIFY(!catalog.request(version, name)->module.empty());
    }
}

void TestCatalog::messages_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typeName");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("1.6 idTag") << ProtocolVersion::Ocpp16 << QByteArray("Authorize") << QByteArray("idTag")
                               << QByteArray("CiString(20)") << true << QByteArray();
    QTest::newRow("1.6 meterStop") << ProtocolVersion::Ocpp16 << QByteArray("StopTransaction")
                                   << QByteArray("meterStop") << QByteArray("integer") << true << QByteArray("Wh");
    QTest::newRow("1.6 list of objects") << ProtocolVersion::Ocpp16 << QByteArray("StopTransaction")
                                         << QByteArray("transactionData") << QByteArray("MeterValue[]") << false
                                         << QByteArray();
    QTest::newRow("2.0.1 optional integer") << ProtocolVersion::Ocpp201 << QByteArray("TransactionEvent")
                                            << QByteArray("cableMaxCurrent") << QByteArray("integer") << false
                                            << QByteArray("A");
    QTest::newRow("2.1 send") << ProtocolVersion::Ocpp21 << QByteArray("NotifyPeriodicEventStream")
                              << QByteArray("basetime") << QByteArray("DateTime") << true << QByteArray();
}

void TestCatalog::messages()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, field);
    const CatalogObject *request = Catalog::instance().request(version, action);
    QVERIFY(request);
    const CatalogField *found = request->field({field.constData(), std::size_t(field.size())});
    QVERIFY(found);
    QTEST(QByteArray(found->typeName.data(), qsizetype(found->typeName.size())), "typeName");
    QTEST(found->required, "required");
    QTEST(QByteArray(found->unit.data(), qsizetype(found->unit.size())), "unit");
}

void TestCatalog::initiators_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Initiator>("initiator");
    QTest::newRow("boot") << ProtocolVersion::Ocpp16 << QByteArray("BootNotification") << true << Initiator::ChargePoint;
    QTest::newRow("reset") << ProtocolVersion::Ocpp16 << QByteArray("Reset") << true << Initiator::Csms;
    QTest::newRow("data transfer") << ProtocolVersion::Ocpp201 << QByteArray("DataTransfer") << true << Initiator::Both;
    QTest::newRow("any version") << ProtocolVersion::Unknown << QByteArray("VatNumberValidation") << true
                                 << Initiator::ChargePoint;
    QTest::newRow("other version's action") << ProtocolVersion::Ocpp16 << QByteArray("TransactionEvent") << false
                                            << Initiator::Both;
    QTest::newRow("nonsense") << ProtocolVersion::Unknown << QByteArray("Bootnotification") << false << Initiator::Both;
}

void TestCatalog::initiators()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, action);
    Initiator initiator = Initiator::Both;
    QTEST(Catalog::instance().initiator(version, action, &initiator), "known");
    QTEST(initiator, "initiator");
}

void TestCatalog::fieldAt_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("top") << QByteArray("MeterValues") << QStringLiteral("/connectorId") << QByteArray("connectorId");
    QTest::newRow("element of a list") << QByteArray("MeterValues") << QStringLiteral("/meterValue/0")
                                       << QByteArray("meterValue");
    QTest::newRow("deep") << QByteArray("MeterValues") << QStringLiteral("/meterValue/0/sampledValue/12/unit")
                          << QByteArray("unit");
    QTest::newRow("root") << QByteArray("MeterValues") << QString() << QByteArray();
    QTest::newRow("unknown") << QByteArray("MeterValues") << QStringLiteral("/nothing") << QByteArray();
    QTest::newRow("not an index") << QByteArray("MeterValues") << QStringLiteral("/meterValue/x") << QByteArray();
    QTest::newRow("below a scalar") << QByteArray("MeterValues") << QStringLiteral("/connectorId/0") << QByteArray();
    QTest::newRow("no slash") << QByteArray("MeterValues") << QStringLiteral("connectorId") << QByteArray();
}

void TestCatalog::fieldAt()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, name);
    const Catalog &catalog = Catalog::instance();
    const CatalogField *field = catalog.fieldAt(catalog.request(ProtocolVersion::Ocpp16, action), pointer);
    QCOMPARE(field ? QByteArray(field->name.data(), qsizetype(field->name.size())) : QByteArray(), name);
}

void TestCatalog::enumerations()
{
    const Catalog &catalog = Catalog::instance();
    const CatalogEnum *unit = catalog.enumeration(ProtocolVersion::Ocpp16, "UnitOfMeasure");
    QVERIFY(unit);
    QVERIFY(unit->value("kWh"));
    QVERIFY(!unit->value("KWh"));
    QCOMPARE(unit->value("Celcius")->meant, std::string_view("Celsius"));
    QCOMPARE(int(catalog.enumeration(ProtocolVersion::Ocpp201, "MeasurandEnumType")->values.size()), 25);
    QCOMPARE(int(catalog.enumeration(ProtocolVersion::Ocpp16, "ChargePointErrorCode")->values.size()), 16);
}

void TestCatalog::everyNameIsFound()
{
    const Catalog &catalog = Catalog::instance();
    for (quint8 i = 1; i < quint8(ProtocolVersion::Count); ++i) {
        for (const CatalogObject *object : catalog.objects(ProtocolVersion(i))) {
            QCOMPARE(catalog.object(object->version, QByteArrayView(object->name.data(), qsizetype(object->name.size()))), object);
            QCOMPARE(object->rules->version, object->version);
            for (const CatalogField &field : object->fields) {
                QCOMPARE(object->field(field.name), &field);
                QVERIFY(field.id > 0 && field.id <= catalog.fieldCount());
                QCOMPARE(field.type == FieldType::Object, field.object != nullptr);
                QCOMPARE(field.type == FieldType::Enum, field.enumeration != nullptr);
                if (field.enumeration) {
                    for (const CatalogEnumValue &value : field.enumeration->values)
                        QCOMPARE(field.enumeration->value(value.name), &value);
                }
            }
            QCOMPARE(object->field("no such field"), nullptr);
        }
    }
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
