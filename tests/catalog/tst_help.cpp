// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"

#include <QRegularExpression>
#include <QTest>

using namespace Roamscope;

/// Every object, field and value is explained, briefly, and in plain words.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasHelp_data();
    void everythingHasHelp();
    void meaningDependsOnTheObject_data();
    void meaningDependsOnTheObject();
};

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

void check(QStringList *wrong, const QString &name, std::string_view description)
{
    static const QRegularExpression tautology(QStringLiteral("^(the |a )?(id|name|value|status|type) of (the|this|an?) "),
                                              QRegularExpression::CaseInsensitiveOption);
    const QString help = text(description);
    if (help.isEmpty())
        wrong->append(name + QStringLiteral(": no help"));
    else if (help.size() > 100)
        wrong->append(name + QStringLiteral(": help of %1 characters").arg(help.size()));
    else if (help.trimmed() != help || help.contains(QStringLiteral("  ")))
        wrong->append(name + QStringLiteral(": stray blanks"));
    else if (tautology.match(help).hasMatch())
        wrong->append(name + QStringLiteral(": says only its own name"));
}

} // namespace

void TestHelp::everythingHasHelp_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    for (const ProtocolVersion version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21,
                                          ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230})
        QTest::newRow(qPrintable(displayName(version))) << version;
}

void TestHelp::everythingHasHelp()
{
    QFETCH(ProtocolVersion, version);
    QStringList wrong;
    int fields = 0;
    for (const CatalogObject *object : Catalog::instance().objects(version)) {
        check(&wrong, text(object->name), object->description);
        for (const CatalogField &field : object->fields) {
            ++fields;
            check(&wrong, text(object->name) + QLatin1Char('.') + text(field.name), field.description);
            if (!field.enumeration)
                continue;
            check(&wrong, text(field.enumeration->name), field.enumeration->description);
            for (const CatalogEnumValue &value : field.enumeration->values)
                check(&wrong, text(field.enumeration->name) + QLatin1Char('.') + text(value.name), value.description);
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(fields > 100, "the version is not in the catalog");
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 without good help:\n").arg(wrong.size())
                                         + wrong.mid(0, 40).join(QLatin1Char('\n'))));
}

void TestHelp::meaningDependsOnTheObject_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("word");
    QTest::newRow("seconds until the next heartbeat") << ProtocolVersion::Ocpp16 << QByteArray("BootNotification.conf")
                                                      << QByteArray("interval") << QStringLiteral("heartbeat");
    QTest::newRow("same text in 2.x") << ProtocolVersion::Ocpp201 << QByteArray("BootNotificationResponse")
                                      << QByteArray("interval") << QStringLiteral("heartbeat");
    QTest::newRow("data type without its ending") << ProtocolVersion::Ocpp201 << QByteArray("IdTokenType")
                                                  << QByteArray("type") << QStringLiteral("token");
    QTest::newRow("id of an EVSE is no id of a Location") << ProtocolVersion::Ocpi221 << QByteArray("Connector")
                                                          << QByteArray("id") << QStringLiteral("within its EVSE");
    QTest::newRow("watts") << ProtocolVersion::Ocpi221 << QByteArray("Connector") << QByteArray("max_electric_power")
                           << QStringLiteral("Watts");
    QTest::newRow("kilowatts in tariffs") << ProtocolVersion::Ocpi221 << QByteArray("TariffRestrictions")
                                          << QByteArray("max_power") << QStringLiteral("kW");
}

void TestHelp::meaningDependsOnTheObject()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, field);
    QFETCH(QString, word);
    const CatalogObject *found = Catalog::instance().object(version, object);
    QVERIFY(found);
    const CatalogField *member = found->field({field.constData(), std::size_t(field.size())});
    QVERIFY(member);
    QVERIFY2(text(member->description).contains(word), member->description.data());
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
