// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencetest.h"
#include "models/capture/analysis.h"
#include "models/capture/soap/soapenvelope.h"
#include "models/capture/soap/soapscanner.h"

using namespace EvidenceTest;

namespace {

QByteArray envelope(const QByteArray &header, const QByteArray &body, const QByteArray &space = "urn://Ocpp/Cs/2012/06/")
{
    return "<S:Envelope xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:w=\"http://www.w3.org/2005/08/addressing\" xmlns:o=\"" + space + "\"><S:Header>" + header
        + "</S:Header><S:Body>" + body + "</S:Body></S:Envelope>";
}

QByteArray asked(const QByteArray &id, const QByteArray &action)
{
    return "<o:chargeBoxIdentity>CB-15</o:chargeBoxIdentity><w:Action S:mustUnderstand=\"true\">/" + action + "</w:Action><w:MessageID>" + id + "</w:MessageID>";
}

QByteArray answers(const QByteArray &id, const QByteArray &action)
{
    return "<w:Action>/" + action + "Response</w:Action><w:RelatesTo>" + id + "</w:RelatesTo>";
}

} // namespace

/// OCPP over SOAP: the same content as OCPP-J, from whatever carries it.
class TestSoap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void payloads_data();
    void payloads();
    void refused_data();
    void refused();
    void carriers_data();
    void carriers();
    void fault();
    void withoutIds();
    void withoutTimes();
    void transaction();
    void oneLongLine();
    void ledger();
};

void TestSoap::payloads_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("numbers and texts by their types")
        << envelope(asked("1", "StartTransaction"),
                    "<o:startTransactionRequest><o:connectorId> 2 </o:connectorId><o:idTag>0042</o:idTag><o:timestamp>2026-01-05T10:00:00Z</o:timestamp><o:meterStart>0815</o:meterStart></o:startTransactionRequest>")
        << QByteArray(R"([2,"1","StartTransaction",{"connectorId":2,"idTag":"0042","timestamp":"2026-01-05T10:00:00Z","meterStart":815}])");
    QTest::newRow("a number that is none stays a text")
        << envelope(asked("1", "StopTransaction"), "<o:stopTransactionRequest><o:transactionId>abc</o:transactionId><o:meterStop>1e3</o:meterStop></o:stopTransactionRequest>")
        << QByteArray(R"([2,"1","StopTransaction",{"transactionId":"abc","meterStop":1e3}])");
    QTest::newRow("meter values of 1.5")
        << envelope(asked("2", "MeterValues"),
                    "<o:meterValuesRequest><o:connectorId>1</o:connectorId><o:transactionId>7</o:transactionId><o:values><o:timestamp>2026-01-05T10:05:00Z</o:timestamp><o:value unit=\"Wh\" measurand=\"Energy.Active.Import.Register\" context=\"Sample.Periodic\">1200</o:value><o:value unit=\"W\" measurand=\"Power.Active.Import\">22000</o:value></o:values><o:values><o:timestamp>2026-01-05T10:06:00Z</o:timestamp><o:value>1500</o:value></o:values></o:meterValuesRequest>")
        << QByteArray(R"([2,"2","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-01-05T10:05:00Z","sampledValue":[{"value":"1200","unit":"Wh","measurand":"Energy.Active.Import.Register","context":"Sample.Periodic"},{"value":"22000","unit":"W","measurand":"Power.Active.Import"}]},{"timestamp":"2026-01-05T10:06:00Z","sampledValue":[{"value":"1500"}]}]}])");
    QTest::newRow("transaction data of 1.5")
        << envelope(asked("3", "StopTransaction"),
                    "<o:stopTransactionRequest><o:transactionId>7</o:transactionId><o:timestamp>2026-01-05T11:00:00Z</o:timestamp><o:meterStop>9000</o:meterStop><o:transactionData><o:values><o:timestamp>2026-01-05T11:00:00Z</o:timestamp><o:value>9000</o:value></o:values></o:transactionData></o:stopTransactionRequest>")
        << QByteArray(R"([2,"3","StopTransaction",{"transactionId":7,"timestamp":"2026-01-05T11:00:00Z","meterStop":9000,"transactionData":[{"timestamp":"2026-01-05T11:00:00Z","sampledValue":[{"value":"9000"}]}]}])");
    QTest::newRow("meter values of 1.6, one sample is a list too")
        << envelope(asked("4", "MeterValues"),
                    "<o:meterValuesRequest><o:connectorId>1</o:connectorId><o:meterValue><o:timestamp>2026-01-05T10:05:00Z</o:timestamp><o:sampledValue><o:value>5.5</o:value><o:unit>kWh</o:unit></o:sampledValue></o:meterValue></o:meterValuesRequest>",
                    "urn://Ocpp/Cs/2015/10/")
        << QByteArray(R"([2,"4","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-01-05T10:05:00Z","sampledValue":[{"value":"5.5","unit":"kWh"}]}]}])");
    QTest::newRow("an answer with an object, and members of 1.5 alone")
        << envelope(answers("5", "BootNotification"), "<o:bootNotificationResponse><o:status>Accepted</o:status><o:currentTime>2026-01-05T10:00:00Z</o:currentTime><o:heartbeatInterval>300</o:heartbeatInterval></o:bootNotificationResponse>")
        << QByteArray(R"([3,"5",{"status":"Accepted","currentTime":"2026-01-05T10:00:00Z","heartbeatInterval":300}])");
    QTest::newRow("booleans, nil, special characters, CDATA")
        << envelope(answers("6", "GetConfiguration"), "<o:getConfigurationResponse><o:configurationKey><o:key>A&amp;B</o:key><o:readonly>true</o:readonly><o:value><![CDATA[\"<x>\"]]></o:value></o:configurationKey><o:unknownKey>Q</o:unknownKey><o:extra xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\"/></o:getConfigurationResponse>",
                    "urn://Ocpp/Cp/2012/06/")
        << QByteArray(R"([3,"6",{"configurationKey":[{"key":"A&B","readonly":true,"value":"\"<x>\""}],"unknownKey":["Q"]}])");
    QTest::newRow("an empty payload") << envelope(asked("7", "Heartbeat"), "<o:heartbeatRequest/>") << QByteArray(R"([2,"7","Heartbeat",{}])");
}

void TestSoap::payloads()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, expected);
    const SoapMessage message = readSoapEnvelope(xml);
    QVERIFY2(message.isOcpp(), message.detail.constData());
    QCOMPARE(message.message(message.kind == FrameKind::Call ? message.messageId : message.relatesTo), expected);
    QCOMPARE(message.dropped, 0);
}

void TestSoap::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("problem");
    const QByteArray good = envelope(asked("1", "Heartbeat"), "<o:heartbeatRequest/>");
    QTest::newRow("cut off") << good.left(good.size() - 30) << int(SoapMessage::Problem::Broken);
    QTest::newRow("not closed in order") << QByteArray(good).replace("</S:Body></S:Envelope>", "</S:Envelope></S:Body>") << int(SoapMessage::Problem::Broken);
    QTest::newRow("a DTD with entities")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>") + good << int(SoapMessage::Problem::Broken);
    QTest::newRow("an entity of its own") << QByteArray(good).replace("CB-15", "&secret;") << int(SoapMessage::Problem::Broken);
    QTest::newRow("too deep") << envelope(asked("1", "Heartbeat"), QByteArray("<a>").repeated(5000)) << int(SoapMessage::Problem::Broken);
    QTest::newRow("another protocol") << envelope({}, "<o:getPriceRequest/>", "urn:shop") << int(SoapMessage::Problem::Foreign);
    QTest::newRow("an empty body") << envelope(asked("1", "Heartbeat"), {}) << int(SoapMessage::Problem::Foreign);
    QTest::newRow("no envelope") << QByteArray("<a/>") << int(SoapMessage::Problem::Foreign);
    QTest::newRow("nothing") << QByteArray() << int(SoapMessage::Problem::Broken);
}

void TestSoap::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, problem);
    QCOMPARE(int(readSoapEnvelope(xml).problem), problem);
}

void TestSoap::carriers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("importer");
    const QByteArray request = envelope(asked("u-1", "Authorize"), "<o:authorizeRequest><o:idTag>AA</o:idTag></o:authorizeRequest>");
    const QByteArray response = envelope(answers("u-1", "Authorize"), "<o:authorizeResponse><o:idTagInfo><o:status>Accepted</o:status></o:idTagInfo></o:authorizeResponse>");
    const auto pretty = [](QByteArray xml) { return xml.replace("><", ">\n  <"); };
    const auto json = [](QByteArray xml) { return xml.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"); };
    const auto html = [](QByteArray xml) { return xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); };
    const auto unicode = [](QByteArray xml) { return xml.replace("\"", "\\\"").replace("<", "\\u003c").replace(">", "\\u003e"); };
    const QString soap = QStringLiteral("soap");
    QTest::newRow("lines of a log") << "2026-01-05 10:00:00.000Z INFO in  " + request + "\nsomething else\n2026-01-05 10:00:00.250Z INFO out " + response + "\n" << soap;
    QTest::newRow("over several lines, the time above")
        << "2026-01-05T10:00:00.000Z Received:\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + pretty(request) + "\n\n2026-01-05T10:00:00.250Z Sent:\n" + pretty(response) + "\n" << soap;
    QTest::newRow("escaped in JSON") << "{\"time\":\"2026-01-05T10:00:00.000Z\",\"msg\":\"" + json(pretty(request)) + "\"}\n{\"time\":\"2026-01-05T10:00:00.250Z\",\"msg\":\"" + json(pretty(response)) + "\"}\n" << soap;
    QTest::newRow("escaped in JSON, the time behind") << "{\"msg\":\"" + unicode(request) + "\",\"time\":\"2026-01-05T10:00:00.000Z\"}\n{\"msg\":\"" + unicode(response) + "\",\"time\":\"2026-01-05T10:00:00.250Z\"}\n" << soap;
    QTest::newRow("with HTML entities") << "<pre>2026-01-05 10:00:00.000Z " + html(request) + "</pre>\n<pre>2026-01-05 10:00:00.250Z " + html(response) + "</pre>\n" << soap;
    QTest::newRow("bodies in a gateway's log")
        << "{\"ts\":\"2026-01-05T10:00:00.000Z\",\"method\":\"POST\",\"url\":\"/ocpp15\",\"requestBody\":\"" + json(request) + "\",\"status\":200,\"responseBody\":\"" + json(response) + "\",\"durationMs\":250,\"start\":\"2026-01-05T10:00:00.000Z\"}\n"
        << QStringLiteral("gateway-log");
}

void TestSoap::carriers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, importer);
    const CapturePtr capture = load(text, QStringLiteral("soap.log"));
    QCOMPARE(importerOf(*capture), importer);
    QCOMPARE(rows(*capture), (QStringList {QStringLiteral("10:00:00.000 cp>csms CB-15 CALL Authorize #1 1.5"), QStringLiteral("10:00:00.250 csms>cp CB-15 CALLRESULT Authorize #0 1.5")}));
    QCOMPARE(capture->body(1).payload, QByteArray(R"({"idTagInfo":{"status":"Accepted"}})"));
    QCOMPARE(capture->messageId(1), QByteArray("u-1"));
    QCOMPARE(lostBytes(*capture), qint64(0));
    const FramePlace place = capture->place(1);
    QVERIFY(text.mid(qsizetype(place.offset), qsizetype(place.length)).contains("Accepted"));
}

void TestSoap::fault()
{
    const QByteArray request = envelope(asked("9", "Authorize"), "<o:authorizeRequest><o:idTag>AA</o:idTag></o:authorizeRequest>", "urn://Ocpp/Cs/2015/10/");
    const QByteArray answer = envelope("<w:RelatesTo>9</w:RelatesTo>", "<S:Fault><S:Code><S:Value>S:Sender</S:Value><S:Subcode><S:Value>o:SecurityError</S:Value></S:Subcode></S:Code><S:Reason><S:Text xml:lang=\"en\">not known</S:Text></S:Reason></S:Fault>");
    const CapturePtr capture = load("2026-01-05T10:00:00Z " + request + "\n2026-01-05T10:00:01Z " + answer + "\n", QStringLiteral("soap.log"));
    QCOMPARE(rows(*capture), (QStringList {QStringLiteral("10:00:00.000 cp>csms CB-15 CALL Authorize #1 1.6"), QStringLiteral("10:00:01.000 csms>cp CB-15 CALLERROR Authorize #0 1.6")}));
    QCOMPARE(capture->body(1).message, QByteArray(R"([4,"9","SecurityError","not known",{"faultCode":"Sender","faultSubcode":"SecurityError"}])"));
    const SoapMessage old = readSoapEnvelope(
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:w=\"http://www.w3.org/2005/08/addressing\"><e:Header><w:RelatesTo>1</w:RelatesTo></e:Header><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>down</faultstring></e:Fault></e:Body></e:Envelope>");
    QCOMPARE(old.message("1"), QByteArray(R"([4,"1","GenericError","down",{"faultCode":"Server"}])"));
}

void TestSoap::withoutIds()
{
    const QByteArray identity = "<o:chargeBoxIdentity>CB-15</o:chargeBoxIdentity>";
    const CapturePtr capture = load("2026-01-05T10:00:00Z " + envelope(identity, "<o:heartbeatRequest/>") + "\n2026-01-05T10:00:01Z "
                                        + envelope(identity, "<o:statusNotificationRequest><o:connectorId>1</o:connectorId><o:status>Occupied</o:status><o:errorCode>NoError</o:errorCode></o:statusNotificationRequest>")
                                        + "\n2026-01-05T10:00:02Z " + envelope({}, "<o:statusNotificationResponse/>") + "\n2026-01-05T10:00:03Z " + envelope({}, "<o:heartbeatResponse><o:currentTime>2026-01-05T10:00:00Z</o:currentTime></o:heartbeatResponse>") + "\n",
                                    QStringLiteral("soap.log"));
    QCOMPARE(capture->size(), 4u);
    QCOMPARE(capture->frames().pair(0), FrameId(3));
    QCOMPARE(capture->frames().pair(1), FrameId(2));
}

void TestSoap::withoutTimes()
{
    const CapturePtr capture = load(envelope(asked("1", "StartTransaction"), "<o:startTransactionRequest><o:connectorId>1</o:connectorId><o:idTag>A</o:idTag><o:timestamp>2026-01-05T10:00:00Z</o:timestamp><o:meterStart>1</o:meterStart></o:startTransactionRequest>") + "\n"
                                        + envelope(answers("1", "StartTransaction"), "<o:startTransactionResponse><o:transactionId>5</o:transactionId><o:idTagInfo><o:status>Accepted</o:status></o:idTagInfo></o:startTransactionResponse>"),
                                    QStringLiteral("soap.xml"));
    QCOMPARE(rows(*capture), (QStringList {QStringLiteral("10:00:00.000 cp>csms CB-15 CALL StartTransaction #1 1.5"), QStringLiteral("10:00:00.000 csms>cp CB-15 CALLRESULT StartTransaction #0 1.5")}));
    QVERIFY(capture->frames().at(0).hasFlag(FrameFlag::TimeInherited));
    QCOMPARE(capture->ledger().total(LedgerReason::NoTimes), quint64(1));
}

void TestSoap::transaction()
{
    QByteArray log;
    const auto add = [&](const QByteArray &time, const QByteArray &xml) { log += "2026-01-05T" + time + "Z " + xml + '\n'; };
    add("10:00:00", envelope(asked("1", "StartTransaction"), "<o:startTransactionRequest><o:connectorId>1</o:connectorId><o:idTag>A1</o:idTag><o:timestamp>2026-01-05T10:00:00Z</o:timestamp><o:meterStart>1000</o:meterStart></o:startTransactionRequest>"));
    add("10:00:01", envelope(answers("1", "StartTransaction"), "<o:startTransactionResponse><o:transactionId>5</o:transactionId><o:idTagInfo><o:status>Accepted</o:status></o:idTagInfo></o:startTransactionResponse>"));
    add("10:30:00", envelope(asked("2", "MeterValues"), "<o:meterValuesRequest><o:connectorId>1</o:connectorId><o:transactionId>5</o:transactionId><o:values><o:timestamp>2026-01-05T10:30:00Z</o:timestamp><o:value unit=\"Wh\">4000</o:value></o:values></o:meterValuesRequest>"));
    add("10:30:01", envelope(answers("2", "MeterValues"), "<o:meterValuesResponse/>"));
    add("11:00:00", envelope(asked("3", "StopTransaction"), "<o:stopTransactionRequest><o:transactionId>5</o:transactionId><o:timestamp>2026-01-05T11:00:00Z</o:timestamp><o:meterStop>9000</o:meterStop></o:stopTransactionRequest>"));
    add("11:00:01", envelope(answers("3", "StopTransaction"), "<o:stopTransactionResponse/>"));
    const CapturePtr capture = load(log, QStringLiteral("soap.log"));
    QCOMPARE(capture->size(), 6u);
    const AnalysisPtr analysis = analyse(*capture);
    QCOMPARE(analysis->transactions.size(), std::size_t(1));
    const Transaction &transaction = analysis->transactions.front();
    QCOMPARE(transaction.id, QByteArray("5"));
    QCOMPARE(transaction.energyWh(), 8000.0);
    QCOMPARE(transaction.frames.size(), std::size_t(6));
    // The schema of 1.6 is none for 1.5: nobody is accused by it, nor of anything else.
    QVERIFY2(analysis->problems.empty(), analysis->problems.empty() ? "" : qPrintable(analysis->problems.front().message()));
}

void TestSoap::oneLongLine()
{
    QByteArray line;
    for (int i = 0; i < 3000; ++i)
        line += envelope(asked(QByteArray::number(i), "Heartbeat"), "<o:heartbeatRequest/>");
    const CapturePtr capture = load(line, QStringLiteral("soap.log"));
    QCOMPARE(capture->size(), 3000u);
    QCOMPARE(lostBytes(*capture), qint64(0));
}

void TestSoap::ledger()
{
    const QByteArray good = envelope(asked("1", "Heartbeat"), "<o:heartbeatRequest/>");
    const QByteArray text = "prose\n\n2026-01-05T10:00:00Z " + good + "\n" + good.left(120) + "\n2026-01-05T10:00:09Z " + good + "\n" + envelope({}, "<o:getPriceRequest/>", "urn:shop") + "\nmore prose\n";
    const CapturePtr capture = load(text, QStringLiteral("soap.log"));
    QCOMPARE(capture->size(), 2u);
    QCOMPARE(capture->lineNumber(0), quint64(3));
    QCOMPARE(capture->lineNumber(1), quint64(5));
    QCOMPARE(capture->ledger().total(LedgerReason::NoFrame), quint64(2));
    QCOMPARE(capture->ledger().total(LedgerReason::SoapForeign), quint64(1));
    QCOMPARE(capture->ledger().total(LedgerReason::SoapIncomplete), quint64(1));
    for (const LedgerEntry &entry : capture->ledger().entries())
        QCOMPARE(entry.line, entry.reason == LedgerReason::SoapForeign ? quint64(6) : quint64(4));
    QCOMPARE(lostBytes(*capture), qint64(0));
}

QTEST_GUILESS_MAIN(TestSoap)
#include "tst_soap.moc"
