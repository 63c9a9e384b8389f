// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/ocpicheck.h"
#include "models/catalog/validator.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr auto v211 = ProtocolVersion::Ocpi211;
constexpr auto v221 = ProtocolVersion::Ocpi221;
constexpr auto v230 = ProtocolVersion::Ocpi230;

/// "~power-in-kilowatts /max_electric_power": only what the checks beyond the tables say.
/// "~" marks a warning, "." a note.
QStringList summary(const QList<ValidationFinding> &findings)
{
    QStringList lines;
    for (const ValidationFinding &finding : findings) {
        if (finding.check == OcpiCheck::None)
            continue;
        const QString mark = finding.severity == Severity::Error ? QString()
            : finding.severity == Severity::Warning              ? QStringLiteral("~")
                                                                 : QStringLiteral(".");
        lines << (mark + finding.ruleId() + QLatin1Char(' ') + QString::fromUtf8(finding.pointer)).trimmed();
    }
    return lines;
}

QList<ValidationFinding> validate(ProtocolVersion version, const QByteArray &object, QByteArray json, bool partial)
{
    json.replace('\'', '"'); // rows are easier to read with single quotes
    const CatalogObject *type = Catalog::instance().object(version, object);
    QList<ValidationFinding> findings;
    if (type) {
        ValidationOptions options;
        options.partial = partial;
        Validator(options).validate(json, *type, &findings);
    }
    return findings;
}

} // namespace

class TestOcpiChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectors_data();
    void connectors() { run(); }
    void places_data();
    void places() { run(); }
    void structure_data();
    void structure() { run(); }
    void names_data();
    void names() { run(); }
    void times_data();
    void times() { run(); }
    void tariffs_data();
    void tariffs() { run(); }
    void sessions_data();
    void sessions() { run(); }
    void cdrs_data();
    void cdrs() { run(); }
    void patches_data();
    void patches();
    void fixes_data();
    void fixes();
    void everyCheckFires();
    void textsAreComplete();
    void unexpectedShapes_data();
    void unexpectedShapes();

private:
    static void columns()
    {
        QTest::addColumn<ProtocolVersion>("version");
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected"); // parted by ", "; empty = silent
    }
    static void row(const char *name, ProtocolVersion version, const char *object, const QByteArray &json,
                    const char *expected = "")
    {
        QTest::newRow(name) << version << QByteArray(object) << json << QString::fromLatin1(expected);
    }
    static void connector(const char *name, const QByteArray &members, const char *expected = "")
    {
        row(name, v221, "Connector", '{' + members + '}', expected);
    }
    void run();

    QSet<int> m_fired;
};

void TestOcpiChecks::run()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const QList<ValidationFinding> findings = validate(version, object, json, false);
    for (const ValidationFinding &finding : findings) {
        QVERIFY2(finding.rule != ValidationRule::InvalidJson, "the row is not JSON");
        m_fired.insert(int(finding.check));
        QVERIFY2(!finding.message().isEmpty(), finding.pointer.constData());
        QVERIFY2(!finding.message().contains(QRegularExpression(QStringLiteral("%[1-9]"))), qPrintable(finding.message()));
    }
    QCOMPARE(summary(findings).join(QStringLiteral(", ")), expected);
}

void TestOcpiChecks::connectors_data()
{
    columns();
    const QByteArray ac = "'standard':'IEC_62196_T2','format':'SOCKET','power_type':'AC_3_PHASE','max_voltage':230,'max_amperage':32";
    const QByteArray dc = "'standard':'IEC_62196_T2_COMBO','format':'CABLE','power_type':'DC','max_voltage':920,'max_amperage':375";
    connector("22 kW in W", ac + ",'max_electric_power':22000");
    connector("22 looks like kW", ac + ",'max_electric_power':22", "~power-in-kilowatts /max_electric_power");
    connector("150 on DC looks like kW", dc + ",'max_electric_power':150", "~power-in-kilowatts /max_electric_power");
    connector("7.4 is no whole number either",
              "'power_type':'AC_1_PHASE','max_voltage':230,'max_amperage':32,'max_electric_power':7.4",
              "power-in-kilowatts /max_electric_power");
    connector("bicycle socket of 460 W",
              "'power_type':'AC_1_PHASE','max_voltage':230,'max_amperage':2,'max_electric_power':460");
    connector("kW without volts and amps", "'max_electric_power':50", "~power-in-kilowatts /max_electric_power");
    connector("limited below its rating", dc + ",'max_electric_power':150000");
    connector("a thousand times too much", ac + ",'max_electric_power':22000000", "~power-too-large /max_electric_power");
    connector("more than volts and amps give", ac + ",'max_electric_power':50000", "~power-above-limits /max_electric_power");
    connector("rounded up a little", ac + ",'max_electric_power':22170");
    connector("zero power", ac + ",'max_electric_power':0", "~zero-value /max_electric_power");
    connector("no power given", ac);
    connector("null power", ac + ",'max_electric_power':null");
    connector("zero volts and amps", "'power_type':'DC','max_voltage':0,'max_amperage':0",
              "~zero-value /max_voltage, ~zero-value /max_amperage");
    connector("negative amps", "'power_type':'AC_3_PHASE','max_voltage':230,'max_amperage':-1", "~zero-value /max_amperage");
    connector("swapped", "'power_type':'AC_3_PHASE','max_voltage':32,'max_amperage':230", "~volts-amps-swapped /max_voltage");
    connector("swapped on DC", "'power_type':'DC','max_voltage':125,'max_amperage':500", "~volts-amps-swapped /max_voltage");
    connector("swapped and power fits then",
              "'power_type':'AC_3_PHASE','max_voltage':32,'max_amperage':230,'max_electric_power':22000",
              "~volts-amps-swapped /max_voltage");
    connector("strong DC is not swapped", "'power_type':'DC','max_voltage':1000,'max_amperage':500");
    connector("line to line", "'power_type':'AC_3_PHASE','max_voltage':400,'max_amperage':32,'max_electric_power':22000",
              "~line-to-line-voltage /max_voltage");
    connector("400 V on DC", "'power_type':'DC','max_voltage':400,'max_amperage':125");
    connector("48 V mains", "'power_type':'AC_1_PHASE','max_voltage':48,'max_amperage':16", "~implausible-voltage /max_voltage");
    connector("volts in mV", "'power_type':'AC_3_PHASE','max_voltage':230000,'max_amperage':16", "~implausible-voltage /max_voltage");
    connector("amps in mA", "'power_type':'AC_3_PHASE','max_voltage':230,'max_amperage':16000", "~implausible-current /max_amperage");
    connector("megawatt charging", "'standard':'MCS','power_type':'DC','max_voltage':1250,'max_amperage':3000,'max_electric_power':3750000",
              ""); // 2.2.1 does not know the plug: the tables say so
    connector("CCS with AC", "'standard':'IEC_62196_T2_COMBO','format':'CABLE','power_type':'AC_3_PHASE'",
              "~power-type-for-plug /power_type");
    connector("Schuko with DC", "'standard':'DOMESTIC_F','power_type':'DC'", "~power-type-for-plug /power_type");
    connector("type 2 with DC exists", "'standard':'IEC_62196_T2','power_type':'DC'");
    connector("CHAdeMO socket", "'standard':'CHADEMO','format':'SOCKET','power_type':'DC'", "~format-for-plug /format");
    row("2.1.1 names", v211, "Connector", "{'power_type':'AC_3_PHASE','voltage':400,'amperage':0}",
        "~zero-value /amperage, ~line-to-line-voltage /voltage");
}

void TestOcpiChecks::places_data()
{
    columns();
    const auto location = [](const char *name, const QByteArray &members, const char *expected = "") {
        row(name, v221, "Location", "{'evses':[{}]," + members + '}', expected);
    };
    location("good position", "'country':'NLD','coordinates':{'latitude':'52.370216','longitude':'4.895168'}");
    location("too few decimals", "'coordinates':{'latitude':'52.37','longitude':'4.895168'}", "coordinate-form /coordinates/latitude");
    location("comma", "'coordinates':{'latitude':'52.370216','longitude':'4,895168'}", "coordinate-form /coordinates/longitude");
    location("plus sign", "'coordinates':{'latitude':'+52.37021','longitude':'4.895168'}", "coordinate-form /coordinates/latitude");
    location("too long", "'coordinates':{'latitude':'52.370216123','longitude':'4.895168'}", "coordinate-form /coordinates/latitude");
    location("right form, too long", "'coordinates':{'latitude':'45.568299','longitude':'-122.5996726'}",
             "~coordinate-length /coordinates/longitude");
    location("off the globe", "'coordinates':{'latitude':'95.370216','longitude':'4.895168'}", "coordinate-range /coordinates/latitude");
    location("longitude off the globe", "'coordinates':{'latitude':'52.370216','longitude':'480.89516'}",
             "coordinate-range /coordinates/longitude");
    location("swapped", "'country':'NLD','coordinates':{'latitude':'4.895168','longitude':'52.370216'}",
             "~coordinates-swapped /coordinates");
    location("swapped numbers", "'country':'NLD','coordinates':{'latitude':4.895168,'longitude':52.370216}",
             "~coordinates-swapped /coordinates");
    location("overseas is not swapped", "'country':'ESP','coordinates':{'latitude':'28.123456','longitude':'-15.436789'}");
    location("unknown country is not judged", "'country':'FJI','coordinates':{'latitude':'-18.124812','longitude':'178.450112'}");
    location("null island", "'coordinates':{'latitude':'0.000000','longitude':'0.000000'}", "~coordinates-zero /coordinates");
    location("alpha-2 country", "'country':'DE'", "country-form /country");
    location("country in small letters", "'country':'deu'", "country-form /country");
    location("country name", "'country':'Germany'", "country-form /country");
    location("good country", "'country':'DEU','country_code':'de','party_id':'abc'");
    location("another country than the owner's", "'country':'AUT','country_code':'DE'");
    location("no such country", "'country':'XYZ'", "~country-unknown /country");
    location("alpha-3 owner", "'country_code':'DEU'", "country-form /country_code");
    location("UK", "'country_code':'UK'", "country-form /country_code");
    location("no such owner country", "'country_code':'QQ'", "~country-code-unknown /country_code");
    location("party id too short", "'party_id':'AB'", "~party-id-form /party_id");
    location("party id with a star", "'party_id':'*AB'", "~party-id-form /party_id");
    location("good zone", "'time_zone':'Europe/Berlin'");
    location("alias of a zone", "'time_zone':'US/Pacific'");
    location("new name of a zone", "'time_zone':'Europe/Kyiv'");
    location("UTC", "'time_zone':'UTC'");
    location("Windows zone", "'time_zone':'W. Europe Standard Time'", "time-zone-form /time_zone");
    location("offset", "'time_zone':'+02:00'", "time-zone-form /time_zone");
    location("UTC offset", "'time_zone':'UTC+1'", "time-zone-form /time_zone");
    location("no such city", "'time_zone':'Europe/Bärlin'", "time-zone-form /time_zone");
    location("city that is not in the list", "'time_zone':'Europe/Berlon'", "~time-zone-unknown /time_zone");
    location("blank address", "'address':' ','name':'Mall'", "~blank-text /address");
    location("green and coal", "'energy_mix':{'is_green_energy':true,'energy_sources':[{'source':'COAL','percentage':10},"
             "{'source':'WIND','percentage':90}]}", "~green-with-fossil /energy_mix/is_green_energy");
    location("shares of 110 percent", "'energy_mix':{'is_green_energy':false,'energy_sources':[{'source':'GAS','percentage':20},"
             "{'source':'WIND','percentage':90}]}", "~energy-shares /energy_mix/energy_sources");
    location("rounded shares", "'energy_mix':{'is_green_energy':true,'energy_sources':[{'source':'SOLAR','percentage':33.3},"
             "{'source':'WIND','percentage':33.3},{'source':'WATER','percentage':33.3}]}");
    location("published to all and to some", "'publish':true,'publish_allowed_to':[{'uid':'1'}]", ".published-anyway /publish_allowed_to");
    location("published to some", "'publish':false,'publish_allowed_to':[{'uid':'1'}]");
    location("language with region", "'directions':[{'language':'en-GB','text':'Left'}]", "language-code /directions/0/language");
    location("language in capitals", "'directions':[{'language':'EN','text':'Left'}]", ".language-code /directions/0/language");
    location("no such language", "'directions':[{'language':'xx','text':'Left'}]", "~language-code /directions/0/language");
    location("HTML", "'directions':[{'language':'en','text':'<b>Left</b>'}]", "~markup /directions/0/text");
    location("less than", "'directions':[{'language':'en','text':'height < 2 m, length > 1'}]");
    row("EVSE id", v221, "EVSE", "{'evse_id':'DE*ABC*E12*3'}");
    row("EVSE id without stars", v221, "EVSE", "{'evse_id':'DEABCE123'}");
    row("internal id as EVSE id", v221, "EVSE", "{'evse_id':'station-7'}", "~evse-id-form /evse_id");
    row("charge detail's place", v221, "CDR", "{'cdr_location':{'country':'DE','coordinates':{'latitude':'0','longitude':'0'}}}",
        "country-form /cdr_location/country, coordinate-form /cdr_location/coordinates/latitude, "
        "coordinate-form /cdr_location/coordinates/longitude, ~coordinates-zero /cdr_location/coordinates");
    row("token's language", v221, "Token", "{'language':'DE'}", ".language-code /language");
    row("token's owner", v221, "Token", "{'country_code':'NL','party_id':'TNM','language':'nl'}");
}

void TestOcpiChecks::structure_data()
{
    columns();
    row("no EVSEs", v221, "Location", "{'evses':[]}", ".no-evses /evses");
    row("EVSEs left out", v221, "Location", "{}", ".no-evses");
    row("same uid but for case", v221, "Location", "{'evses':[{'uid':'a1'},{'uid':'b'},{'uid':'A1'}]}", "duplicate-id /evses/2/uid");
    row("same sign twice", v221, "Location", "{'evses':[{'uid':'1','evse_id':'DE*ABC*E1'},{'uid':'2','evse_id':'DE*ABC*E1'}]}",
        "~duplicate-id /evses/1/evse_id");
    row("sign of a removed EVSE", v221, "Location",
        "{'evses':[{'uid':'1','evse_id':'DE*ABC*E1','status':'REMOVED'},{'uid':'2','evse_id':'DE*ABC*E1'}]}");
    row("same connector twice", v221, "EVSE", "{'connectors':[{'id':'1'},{'id':'1'}]}", "duplicate-id /connectors/1/id");
    row("same connector id in two EVSEs", v221, "Location", "{'evses':[{'uid':'1','connectors':[{'id':'1'}]},"
        "{'uid':'2','connectors':[{'id':'1'}]}]}");
    row("status of a connector", v221, "Connector", "{'id':'1','status':'AVAILABLE'}", ".status-of-connector /status");
    row("restrictions as a list", v221, "Tariff", "{'elements':[{'restrictions':[{'min_kwh':1}]}]}",
        "list-of-one /elements/0/restrictions");
    row("single capability", v221, "EVSE", "{'capabilities':'RFID_READER'}", "not-a-list /capabilities");
    row("session with two EVSEs", v211, "Session", "{'location':{'time_zone':'Europe/Paris','evses':[{'uid':'1'},{'uid':'2'}]}}",
        "~one-evse-expected /location/evses");
    row("session with two connectors", v211, "Session", "{'location':{'evses':[{'uid':'1','connectors':[{'id':'1'},{'id':'2'}]}]}}",
        "~one-evse-expected /location/evses");
    row("session with one", v211, "Session", "{'location':{'evses':[{'uid':'1','connectors':[{'id':'1'}]}]}}");
}

void TestOcpiChecks::names_data()
{
    columns();
    row("2.1.1 name of the voltage", v221, "Connector", "{'voltage':230}", "~old-name /voltage");
    row("2.1.1 name of the parking", v221, "Location", "{'evses':[{}],'type':'ON_STREET'}", "~old-name /type");
    row("2.1.1 session", v221, "Session", "{'start_datetime':'2024-05-01T10:00:00Z','auth_id':'X'}",
        "~old-name /start_datetime, ~old-name /auth_id");
    row("2.2.1 name in 2.1.1", v211, "Connector", "{'max_voltage':230}", "~new-name /max_voltage");
    row("2.2.1 token in 2.1.1", v211, "Token", "{'contract_id':'X'}", "~new-name /contract_id");
    row("2.2.1 price in 2.3.0", v230, "CDR", "{'total_cost':{'excl_vat':1}}", "~old-name /total_cost/excl_vat");
    row("2.3.0 price in 2.2.1", v221, "CDR", "{'total_cost':{'before_taxes':1}}", "~new-name /total_cost/before_taxes");
    row("camelCase", v221, "Location", "{'evses':[{}],'lastUpdated':'2024-05-01T10:00:00Z','timeZone':'Europe/Paris'}",
        "~name-style /lastUpdated, ~name-style /timeZone");
    row("acronym", v221, "EVSE", "{'evseID':'DE*ABC*E1'}", "~name-style /evseID");
    row("dashes", v221, "EVSE", "{'floor-level':'1'}", "~name-style /floor-level");
    row("letter missing", v221, "EVSE", "{'capabilites':[]}", "~name-typo /capabilites");
    row("an extension is left alone", v221, "EVSE", "{'x_roaming_hints':1,'note':'a'}");
}

void TestOcpiChecks::times_data()
{
    columns();
    row("EVSE newer than its Location", v221, "Location",
        "{'last_updated':'2024-05-01T10:00:00Z','evses':[{'last_updated':'2024-05-01T10:05:00Z'}]}",
        "~newer-than-parent /evses/0/last_updated");
    row("written in one go", v221, "Location",
        "{'last_updated':'2024-05-01T10:00:00Z','evses':[{'last_updated':'2024-05-01T10:00:00.400Z'}]}");
    row("same moment, other notation", v221, "Location",
        "{'last_updated':'2024-05-01T10:00:00Z','evses':[{'last_updated':'2024-05-01T10:00:00.000'}]}");
    row("connector newer than its EVSE", v221, "EVSE",
        "{'last_updated':'2024-05-01T10:00:00Z','connectors':[{'last_updated':'2024-06-01T10:00:00Z'}]}",
        "~newer-than-parent /connectors/0/last_updated");
    row("future", v221, "Token", "{'last_updated':'2199-01-01T00:00:00Z'}", "~future-time /last_updated");
    row("past", v221, "Token", "{'last_updated':'2015-01-01T00:00:00Z'}");
    row("maintenance ends before it begins", v221, "EVSE",
        "{'status_schedule':[{'period_begin':'2024-05-02T00:00:00Z','period_end':'2024-05-01T00:00:00Z','status':'PLANNED'}]}",
        "~end-before-start /status_schedule/0/period_end");
    row("always and by the hour", v221, "Location",
        "{'evses':[{}],'opening_times':{'twentyfourseven':true,'regular_hours':[{'weekday':1,'period_begin':'08:00','period_end':'20:00'}]}}",
        "~hours-contradict /opening_times/regular_hours");
    row("weekly hours until midnight", v221, "Location",
        "{'evses':[{}],'opening_times':{'twentyfourseven':false,'regular_hours':[{'weekday':1,'period_begin':'08:00','period_end':'00:00'}]}}");
    row("closes before it opens", v221, "Location",
        "{'evses':[{}],'opening_times':{'twentyfourseven':false,'regular_hours':[{'weekday':1,'period_begin':'20:00','period_end':'08:00'}]}}",
        "~hours-contradict /opening_times/regular_hours/0/period_end");
    row("24:00", v221, "Location",
        "{'evses':[{}],'opening_times':{'twentyfourseven':false,'regular_hours':[{'weekday':1,'period_begin':'8:00','period_end':'24:00'}]}}",
        "hours-form /opening_times/regular_hours/0/period_begin, hours-form /opening_times/regular_hours/0/period_end");
    row("never open", v221, "Location", "{'evses':[{}],'opening_times':{'twentyfourseven':false}}", "~never-open /opening_times");
    row("neither, in 2.1.1", v211, "Location", "{'evses':[{}],'opening_times':{}}", "~never-open /opening_times");
    row("open on some days only", v221, "Location", "{'evses':[{}],'opening_times':{'twentyfourseven':false,"
        "'exceptional_openings':[{'period_begin':'2024-05-01T00:00:00Z','period_end':'2024-05-02T00:00:00Z'}]}}");
}

void TestOcpiChecks::tariffs_data()
{
    columns();
    const auto elements = [](const char *name, const QByteArray &list, const char *expected = "") {
        row(name, v221, "Tariff", "{'currency':'EUR','elements':[" + list + "]}", expected);
    };
    const QByteArray energy = "'price_components':[{'type':'ENERGY','price':0.4,'step_size':1}]";
    const QByteArray both = "'price_components':[{'type':'ENERGY','price':0.4,'step_size':1},{'type':'TIME','price':1,'step_size':60}]";
    elements("night, then day", "{" + energy + ",'restrictions':{'start_time':'22:00','end_time':'06:00'}},{" + energy + "}");
    elements("everything, then night", "{" + energy + "},{" + energy + ",'restrictions':{'start_time':'22:00','end_time':'06:00'}}",
             "~unreachable-element /elements/1");
    elements("same window twice", "{" + energy + ",'restrictions':{'start_time':'08:00','end_time':'18:00'}},"
             "{" + energy + ",'restrictions':{'start_time':'08:00','end_time':'18:00'}}", "~unreachable-element /elements/1");
    elements("window inside an earlier one", "{" + energy + ",'restrictions':{'start_time':'08:00','end_time':'18:00'}},"
             "{" + energy + ",'restrictions':{'start_time':'09:00','end_time':'12:00','day_of_week':['MONDAY']}}",
             "~unreachable-element /elements/1");
    elements("overlapping windows", "{" + energy + ",'restrictions':{'start_time':'08:00','end_time':'18:00'}},"
             "{" + energy + ",'restrictions':{'start_time':'12:00','end_time':'20:00'}}");
    elements("weekdays, then all days", "{" + energy + ",'restrictions':{'day_of_week':['MONDAY','TUESDAY']}},{" + energy + "}");
    elements("more kWh, then fewer", "{" + energy + ",'restrictions':{'max_kwh':50}},{" + energy + ",'restrictions':{'max_kwh':20}}",
             "~unreachable-element /elements/1");
    elements("fewer kWh, then more", "{" + energy + ",'restrictions':{'max_kwh':20}},{" + energy + ",'restrictions':{'max_kwh':50}}");
    elements("one of two prices is dead", "{" + energy + "},{" + both + "}", "~unreachable-price /elements/1/price_components/0");
    elements("other dimension", "{" + energy + "},{'price_components':[{'type':'FLAT','price':1,'step_size':1}]}");
    elements("reservation is another matter", "{" + energy + "},{" + energy + ",'restrictions':{'reservation':'RESERVATION'}}");
    elements("unreadable time claims nothing", "{" + energy + ",'restrictions':{'start_time':'8 am'}},{" + energy + ",'restrictions':{'start_time':'09:00'}}",
             "restriction-form /elements/0/restrictions/start_time");
    elements("24:00", "{" + energy + ",'restrictions':{'start_time':'20:00','end_time':'24:00'}}",
             "restriction-form /elements/0/restrictions/end_time");
    elements("date and time for a date", "{" + energy + ",'restrictions':{'start_date':'01.05.2024'}}",
             "restriction-form /elements/0/restrictions/start_date");
    elements("impossible kWh", "{" + energy + ",'restrictions':{'min_kwh':20,'max_kwh':20}}",
             "~impossible-restriction /elements/0/restrictions/max_kwh");
    elements("impossible dates", "{" + energy + ",'restrictions':{'start_date':'2024-05-02','end_date':'2024-05-01'}}",
             "~impossible-restriction /elements/0/restrictions/end_date");
    elements("power in W", "{" + energy + ",'restrictions':{'min_power':50000}}", "~restriction-in-watts /elements/0/restrictions/min_power");
    elements("power in kW", "{" + energy + ",'restrictions':{'min_power':50,'max_power':350}}");
    elements("ENERGY twice", "{'price_components':[{'type':'ENERGY','price':1},{'type':'ENERGY','price':2}]}",
             "~repeated-component /elements/0/price_components/1/type");
    elements("cents", "{'price_components':[{'type':'ENERGY','price':39}]}", "~price-in-cents /elements/0/price_components/0/price");
    elements("time price of 12 an hour", "{'price_components':[{'type':'TIME','price':12}]}");
    elements("VAT of 0.19", "{'price_components':[{'type':'ENERGY','price':0.4,'vat':0.19}]}",
             "~vat-as-fraction /elements/0/price_components/0/vat");
    elements("VAT of 19 and of 0", "{'price_components':[{'type':'ENERGY','price':0.4,'vat':19},{'type':'FLAT','price':1,'vat':0}]}");
    row("weak currency", v221, "Tariff", "{'currency':'HUF','elements':[{'price_components':[{'type':'ENERGY','price':180}]}]}");
    row("currency in small letters", v221, "Tariff", "{'currency':'eur'}", "currency-code /currency");
    row("currency sign", v221, "Tariff", "{'currency':'€'}", "currency-code /currency");
    row("currency by name", v221, "Tariff", "{'currency':'Euro'}", "currency-code /currency");
    row("no such currency", v221, "Tariff", "{'currency':'EUX'}", "~currency-code /currency");
    row("price bounds crossed", v221, "Tariff", "{'min_price':{'excl_vat':5},'max_price':{'excl_vat':2}}", "~price-limits /min_price");
    row("price bounds of 2.3.0", v230, "Tariff", "{'min_price':{'before_taxes':5},'max_price':{'before_taxes':2}}", "~price-limits /min_price");
    row("price bounds", v221, "Tariff", "{'min_price':{'excl_vat':1},'max_price':{'excl_vat':2}}");
    row("valid for minus one day", v221, "Tariff",
        "{'start_date_time':'2024-05-02T00:00:00Z','end_date_time':'2024-05-01T00:00:00Z'}", "~end-before-start /end_date_time");
}

void TestOcpiChecks::sessions_data()
{
    columns();
    row("good", v221, "Session", "{'status':'COMPLETED','start_date_time':'2024-05-01T10:00:00Z','end_date_time':'2024-05-01T11:00:00Z',"
        "'kwh':22.4,'last_updated':'2024-05-01T11:00:01Z','charging_periods':[{'start_date_time':'2024-05-01T10:00:00Z'},"
        "{'start_date_time':'2024-05-01T10:30:00Z'}]}");
    row("end before start", v221, "Session", "{'start_date_time':'2024-05-01T10:00:00Z','end_date_time':'2024-05-01T09:00:00Z'}",
        "end-before-start /end_date_time");
    row("end before start, 2.1.1", v211, "Session", "{'start_datetime':'2024-05-01T10:00:00Z','end_datetime':'2024-05-01T09:00:00Z'}",
        "end-before-start /end_datetime");
    row("Wh", v221, "Session", "{'start_date_time':'2024-05-01T10:00:00Z','end_date_time':'2024-05-01T11:00:00Z','kwh':22400}",
        "~energy-in-watt-hours /kwh");
    row("a lorry overnight", v221, "Session", "{'start_date_time':'2024-05-01T10:00:00Z','end_date_time':'2024-05-02T11:00:00Z','kwh':1600}");
    row("completed without end", v221, "Session", "{'status':'COMPLETED'}", "~completed-without-end /status");
    row("active with end", v221, "Session", "{'status':'ACTIVE','end_date_time':'2024-05-01T11:00:00Z'}", "~active-with-end /status");
    row("energy while pending", v221, "Session", "{'status':'PENDING','kwh':1.5}", "~energy-while-pending /status");
    row("pending at zero", v221, "Session", "{'status':'PENDING','kwh':0}");
    row("updated before its end", v221, "Session",
        "{'status':'COMPLETED','end_date_time':'2024-05-01T11:00:00Z','last_updated':'2024-05-01T10:00:00Z'}",
        "~updated-before-end /last_updated");
    row("periods out of order", v221, "Session", "{'start_date_time':'2024-05-01T10:00:00Z','charging_periods':["
        "{'start_date_time':'2024-05-01T10:30:00Z'},{'start_date_time':'2024-05-01T10:10:00Z'}]}",
        "~period-order /charging_periods/1/start_date_time");
    row("period before the session", v221, "Session", "{'start_date_time':'2024-05-01T10:00:00Z','charging_periods':["
        "{'start_date_time':'2024-05-01T09:30:00Z'}]}", "~period-outside /charging_periods/0/start_date_time");
    row("period after the session", v221, "CDR", "{'start_date_time':'2024-05-01T10:00:00Z','end_date_time':'2024-05-01T11:00:00Z',"
        "'charging_periods':[{'start_date_time':'2024-05-01T11:30:00Z'}]}", "~period-outside /charging_periods/0/start_date_time");
    row("with tax less than without", v221, "Session", "{'total_cost':{'excl_vat':10,'incl_vat':8.4}}", "~tax-order /total_cost/incl_vat");
    row("token of the session", v221, "Session", "{'cdr_token':{'country_code':'Germany','party_id':'ABC'}}",
        "country-form /cdr_token/country_code");
}

void TestOcpiChecks::cdrs_data()
{
    columns();
    const QByteArray hour = "'start_date_time':'2024-05-01T10:00:00Z','end_date_time':'2024-05-01T11:00:00Z'";
    const auto cdr = [&](const char *name, const QByteArray &members, const char *expected = "") {
        row(name, v221, "CDR", '{' + hour + ',' + members + '}', expected);
    };
    const QByteArray periods = "'charging_periods':[{'start_date_time':'2024-05-01T10:00:00Z','dimensions':[{'type':'ENERGY','volume':12.5}]},"
                               "{'start_date_time':'2024-05-01T10:30:00Z','dimensions':[{'type':'ENERGY','volume':7.5},{'type':'TIME','volume':0.5}]}]";
    cdr("sums fit", "'total_energy':20,'total_time':1," + periods);
    cdr("rounded sums", "'total_energy':20.04," + periods);
    cdr("energy sum", "'total_energy':25," + periods, "~energy-sum /total_energy");
    cdr("total in Wh", "'total_energy':20000," + periods, "~energy-in-watt-hours /total_energy");
    cdr("total in MWh", "'total_energy':0.02," + periods, "~energy-sum /total_energy");
    cdr("periods in Wh", "'total_energy':20,'charging_periods':[{'start_date_time':'2024-05-01T10:00:00Z','dimensions':[{'type':'ENERGY','volume':20000}]}]",
        "~energy-too-small /total_energy");
    cdr("Wh without periods", "'total_energy':20000", "~energy-in-watt-hours /total_energy");
    cdr("time in seconds", "'total_time':3600", "~time-in-seconds /total_time");
    cdr("time in minutes", "'total_time':60", "~time-in-minutes /total_time");
    cdr("time that fits nothing", "'total_time':1.7", "~time-mismatch /total_time");
    cdr("reserved before", "'total_time':0.5,'total_reservation_cost':{'excl_vat':1}");
    cdr("rounded time", "'total_time':1.02");
    cdr("more parking than time", "'total_time':1,'total_parking_time':1.5", "~parking-beyond-total /total_parking_time");
    cdr("parking inside", "'total_time':1,'total_parking_time':0.5");
    cdr("credit without reference", "'credit':true,'total_cost':{'excl_vat':-5}", "credit-reference /credit_reference_id");
    cdr("credit with positive cost", "'credit':true,'credit_reference_id':'C1','total_cost':{'excl_vat':5}", "~credit-sign /total_cost");
    cdr("good credit", "'credit':true,'credit_reference_id':'C1','total_cost':{'excl_vat':-5,'incl_vat':-6}");
    cdr("negative without credit", "'total_cost':{'excl_vat':-5}", "~negative-cost /total_cost");
    cdr("updated before the end", "'last_updated':'2024-05-01T09:24:00Z'", "~updated-before-end /last_updated");
    cdr("a minute of drift", "'last_updated':'2024-05-01T10:59:30Z'");
    cdr("tariff inside", "'tariffs':[{'currency':'eur'}]", "currency-code /tariffs/0/currency");
    row("2.1.1", v211, "CDR", "{'start_date_time':'2024-05-01T10:00:00Z','stop_date_time':'2024-05-01T09:00:00Z','total_cost':4.2}",
        "end-before-start /stop_date_time");
}

void TestOcpiChecks::patches_data()
{
    columns();
    row("without time", v221, "Session", "{'kwh':3}", "patch-without-time /last_updated");
    row("with time", v221, "Session", "{'kwh':3,'last_updated':'2024-05-01T10:00:00Z'}");
    row("2.1.1 needs none", v211, "Session", "{'kwh':3}");
    row("EVSE", v221, "EVSE", "{'status':'CHARGING'}", "patch-without-time /last_updated");
    row("no EVSEs in a PATCH", v221, "Location", "{'name':'A','last_updated':'2024-05-01T10:00:00Z'}");
    row("completed in a PATCH", v221, "Session", "{'status':'COMPLETED','last_updated':'2024-05-01T10:00:00Z'}");
}

void TestOcpiChecks::patches()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const QList<ValidationFinding> findings = validate(version, object, json, true);
    for (const ValidationFinding &finding : findings)
        m_fired.insert(int(finding.check));
    QCOMPARE(summary(findings).join(QStringLiteral(", ")), expected);
}

void TestOcpiChecks::fixes_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("fix");
    const auto fix = [](const char *name, const char *object, const QByteArray &json, const char *pointer, const char *wanted) {
        QTest::newRow(name) << QByteArray(object) << json << QByteArray(pointer) << QByteArray(wanted).replace('\'', '"');
    };
    fix("kW", "Connector", "{'max_electric_power':22}", "/max_electric_power", "22000");
    fix("fraction of kW", "Connector", "{'max_electric_power':7.4}", "/max_electric_power", "7400");
    fix("number as text", "Connector", "{'max_voltage':'230'}", "/max_voltage", "230");
    fix("phase to neutral", "Connector", "{'power_type':'AC_3_PHASE','max_voltage':400}", "/max_voltage", "230");
    fix("small letters", "Connector", "{'power_type':'ac_3_phase'}", "/power_type", "'AC_3_PHASE'");
    fix("blank behind", "EVSE", "{'status':'CHARGING '}", "/status", "'CHARGING'");
    fix("socket", "Connector", "{'format':'socket'}", "/format", "'SOCKET'");
    fix("GB/T", "Connector", "{'standard':'GB/T (DC)'}", "/standard", "'GBT_DC'");
    fix("CCS", "Connector", "{'standard':'CCS2'}", "/standard", "'IEC_62196_T2_COMBO'");
    fix("OCPP status", "EVSE", "{'status':'Faulted'}", "/status", "'OUTOFORDER'");
    fix("underscore", "EVSE", "{'status':'OUT_OF_ORDER'}", "/status", "'OUTOFORDER'");
    fix("spelling", "EVSE", "{'status':'AVAILBLE'}", "/status", "'AVAILABLE'");
    fix("no guess among look-alikes", "Connector", "{'standard':'DOMESTIC_X'}", "/standard", "");
    fix("country", "Location", "{'country':'Germany'}", "/country", "'DEU'");
    fix("owner's country", "Location", "{'country_code':'NLD'}", "/country_code", "'NL'");
    fix("Windows zone", "Location", "{'time_zone':'W. Europe Standard Time'}", "/time_zone", "'Europe/Berlin'");
    fix("zone in small letters", "Location", "{'time_zone':'europe/paris'}", "/time_zone", "'Europe/Paris'");
    fix("numeric coordinate", "Location", "{'coordinates':{'latitude':52.37}}", "/coordinates/latitude", "'52.37000'");
    fix("long coordinate", "Location", "{'coordinates':{'latitude':'52.370216123456'}}", "/coordinates/latitude", "'52.3702161'");
    fix("offset", "Token", "{'last_updated':'2024-05-01T12:00:00+02:00'}", "/last_updated", "'2024-05-01T10:00:00Z'");
    fix("zero offset", "Token", "{'last_updated':'2024-05-01T12:00:00+00:00'}", "/last_updated", "'2024-05-01T12:00:00Z'");
    fix("microseconds", "Token", "{'last_updated':'2024-05-01T12:00:00.123456Z'}", "/last_updated", "'2024-05-01T12:00:00.123Z'");
    fix("blank for T", "Token", "{'last_updated':'2024-05-01 12:00:00'}", "/last_updated", "'2024-05-01T12:00:00Z'");
    fix("seconds since 1970", "Token", "{'last_updated':1714557600}", "/last_updated", "'2024-05-01T10:00:00Z'");
    fix("milliseconds since 1970", "Token", "{'last_updated':1714557600500}", "/last_updated", "'2024-05-01T10:00:00.500Z'");
    fix("language", "Token", "{'language':'de-AT'}", "/language", "'de'");
    fix("currency", "Tariff", "{'currency':'€'}", "/currency", "'EUR'");
    fix("MIME type", "Location", "{'images':[{'type':'image/jpeg'}]}", "/images/0/type", "'jpeg'");
    fix("seconds of an opening time", "Location",
        "{'opening_times':{'twentyfourseven':false,'regular_hours':[{'period_begin':'08:00:00'}]}}",
        "/opening_times/regular_hours/0/period_begin", "'08:00'");
    fix("old name", "Connector", "{'voltage':230}", "/voltage", "max_voltage");
    fix("camelCase", "Location", "{'lastUpdated':1}", "/lastUpdated", "last_updated");
}

void TestOcpiChecks::fixes()
{
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, fix);
    const QList<ValidationFinding> findings = validate(v221, object, json, false);
    QByteArrayList found;
    for (const ValidationFinding &finding : findings) {
        if (finding.pointer == pointer)
            found << finding.fix;
    }
    QVERIFY2(!found.isEmpty(), "nothing was found there");
    QCOMPARE(found.first(), fix);
}

/// Runs after the rows above: each check has one where it fires.
void TestOcpiChecks::everyCheckFires()
{
    QStringList silent;
    for (int i = 1; i < int(OcpiCheck::Count); ++i) {
        if (!m_fired.contains(i))
            silent << ocpiCheckId(OcpiCheck(i));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral(", "))));
}

void TestOcpiChecks::textsAreComplete()
{
    QSet<QString> ids;
    for (int i = 1; i < int(OcpiCheck::Count); ++i) {
        ValidationFinding finding;
        finding.check = OcpiCheck(i);
        finding.found = "found";
        finding.expected = "expected";
        finding.fix = "fix";
        QVERIFY2(!finding.ruleId().isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(finding.message().endsWith(QLatin1Char('.')), qPrintable(finding.message()));
        QVERIFY2(!finding.advice().isEmpty(), qPrintable(QString(finding.ruleId())));
        ids.insert(finding.ruleId());
    }
    QCOMPARE(int(ids.size()), int(OcpiCheck::Count) - 1);
}

void TestOcpiChecks::unexpectedShapes_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("json");
    const char *objects[] = {"Location", "EVSE", "Connector", "Session", "CDR", "Tariff", "Token"};
    const std::pair<const char *, const char *> shapes[] = {
        {"list", "[]"}, {"null", "null"}, {"text", "'x'"}, {"number", "1"}, {"empty", "{}"},
        {"members of wrong types", "{'evses':{},'connectors':1,'elements':{},'coordinates':[],'opening_times':'x','charging_periods':5,"
                                   "'total_cost':[],'energy_mix':1,'location':[],'cdr_token':'x','directions':7,'last_updated':{}}"},
        {"lists of wrong items", "{'evses':[1,null,'x',[]],'connectors':[[],1],'elements':[1,{'price_components':[1,{}],'restrictions':1}],"
                                 "'charging_periods':[1,{'dimensions':[1]}],'directions':[1,[]],'tariffs':[[],{}],"
                                 "'energy_mix':{'energy_sources':[1]},'opening_times':{'regular_hours':[1,{}],'exceptional_openings':[1]}}"},
        {"huge numbers", "{'max_voltage':1e300,'max_amperage':1e300,'max_electric_power':1e300,'total_energy':1e300,'kwh':1e300,'total_time':-1e300}"},
    };
    for (const char *object : objects) {
        for (const auto &[name, json] : shapes)
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(object), QLatin1String(name))))
                << QByteArray(object) << QByteArray(json);
    }
}

void TestOcpiChecks::unexpectedShapes()
{
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, json);
    for (const ProtocolVersion version : {v211, v221, v230}) {
        for (const ValidationFinding &finding : validate(version, object, json, false))
            QVERIFY(!finding.message().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestOcpiChecks)
#include "tst_ocpichecks.moc"
