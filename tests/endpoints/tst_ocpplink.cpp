// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"
#include "models/endpoints/answerrule.h"
#include "models/endpoints/centralsystemanswers.h"
#include "models/endpoints/ocpplink.h"
#include "models/endpoints/textmatching.h"
#include "models/endpoints/requestfacts.h"
#include "models/endpoints/sampledocument.h"
#include "models/endpoints/stationfacts.h"
#include "models/endpoints/tokenlist.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Roamscope;
using namespace std::chrono_literals;

namespace {

using Fault = OcppMessage::Fault;
using Type = OcppMessage::Type;
using Kind = PeerProblem::Kind;
using Outcome = OcppAnswer::Outcome;

class KeepingSink : public FrameSink
{
public:
    void record(RecordedFrame frame) override { frames.append(frame); }
    void report(PeerProblem problem) override { problems.append(problem); }
    QList<Kind> kinds() const
    {
        QList<Kind> list;
        for (const PeerProblem &problem : problems)
            list.append(problem.kind);
        return list;
    }
    QList<RecordedFrame> frames;
    QList<PeerProblem> problems;
};

/// A link with what it sent and what it handed on.
struct Bench
{
    std::shared_ptr<KeepingSink> sink = std::make_shared<KeepingSink>();
    QList<QByteArray> sent {};
    QList<OcppMessage> calls {};
    std::unique_ptr<OcppLink> link {};

    explicit Bench(ProtocolVersion version = ProtocolVersion::Ocpp16, Lane side = Lane::Csms)
    {
        OcppLinkSettings settings;
        settings.side = side;
        settings.version = version;
        settings.peer = "CP1";
        settings.sink = sink;
        settings.callTimeout = 1s;
        link = std::make_unique<OcppLink>(
            settings, [this](const QByteArray &text) { sent.append(text); }, [this](const OcppMessage &message) { calls.append(message); });
    }
};

const QList<ProtocolVersion> versions {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21};

QByteArray bytes(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

} // namespace

class TestOcppLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void cutsDescriptions();
    void spellsErrorCodes();
    void matchesAnswers();
    void oneCallAtATime();
    void timesOut();
    void closesOpenCalls();
    void answersWhatCannotBeRead_data();
    void answersWhatCannotBeRead();
    void newerTypesFor21Only();
    void repeatedIds();
    void secondCallBeforeAnswer();
    void tellsFloodsInFew();
    void records();
    void rawTexts();

    void readsTokens_data();
    void readsTokens();
    void globs_data();
    void globs();
    void rulesReadAndWritten();
    void rulesRefuse_data();
    void rulesRefuse();
    void ruleMatches_data();
    void ruleMatches();

    void answersAreValid_data();
    void answersAreValid();
    void tokensDecide_data();
    void tokensDecide();
    void transactionsAreKept();
    void clockFromNowOnly();
    void spoilsAnswers();
};

void TestOcppLink::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Type>("type");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const QByteArray &text, Type type, Fault fault, const QByteArray &id = {}, const QByteArray &action = {}, const QByteArray &payload = {}) {
        QTest::newRow(name) << text << type << fault << id << action << payload;
    };
    row("call", R"([2,"1","Heartbeat",{}])", Type::Call, Fault::None, "1", "Heartbeat", "{}");
    row("blanks and line feeds", " [ 2 ,\n\"1\"\t, \"Reset\" , { \"type\" : \"Soft\" } ] ", Type::Call, Fault::None, "1", "Reset", R"({ "type" : "Soft" })");
    row("result", R"([3,"1",{"a":[1,{"b":"]}"}]}])", Type::CallResult, Fault::None, "1", {}, R"({"a":[1,{"b":"]}"}]})");
    row("error", R"([4,"1","GenericError","why",{"x":1}])", Type::CallError, Fault::None, "1", {}, R"({"x":1})");
    row("result error", R"([5,"1","FormatViolation","",{}])", Type::CallResultError, Fault::None, "1", {}, "{}");
    row("send", R"([6,"1","NotifyPeriodicEventStream",{}])", Type::Send, Fault::None, "1", "NotifyPeriodicEventStream", "{}");
    row("escaped id", R"([2,"a\"\u00e9","A",{}])", Type::Call, Fault::None, "a\"\xc3\xa9", "A", "{}");
    row("id of 36 two-byte characters", "[2,\"" + QByteArray("\xc3\xa9").repeated(36) + "\",\"A\",{}]", Type::Call, Fault::None, QByteArray("\xc3\xa9").repeated(36), "A", "{}");
    row("id of 37", "[2,\"" + QByteArray(37, 'x') + "\",\"A\",{}]", Type::Call, Fault::IdTooLong, QByteArray(37, 'x'), "A", "{}");
    row("five elements", R"([2,"1","A",{},1])", Type::Call, Fault::ExtraElements, "1", "A", "{}");
    row("ninety elements", "[2,\"1\",\"A\",{}" + QByteArray(",1").repeated(86) + "]", Type::Call, Fault::ExtraElements, "1", "A", "{}");
    row("empty text", "", Type::Unknown, Fault::NotJson);
    row("garbage", "hello", Type::Unknown, Fault::NotJson);
    row("torn", R"([2,"1","Heartbeat",{)", Type::Unknown, Fault::NotJson);
    row("not UTF-8", "[2,\"\xff\",\"A\",{}]", Type::Unknown, Fault::NotJson);
    row("object", R"({"a":1})", Type::Unknown, Fault::NotArray);
    row("empty array", "[]", Type::Unknown, Fault::NoType);
    row("type as text", R"(["2","1","A",{}])", Type::Unknown, Fault::NoType);
    row("type 7", R"([7,"1","A",{}])", Type::Unknown, Fault::UnknownType);
    row("number as id", R"([2,1,"A",{}])", Type::Call, Fault::NoId);
    row("no id", "[2]", Type::Call, Fault::NoId);
    row("no action", R"([2,"1",{}])", Type::Call, Fault::NoAction, "1");
    row("empty action", R"([2,"1","",{}])", Type::Call, Fault::NoAction, "1");
    row("no payload", R"([2,"1","A"])", Type::Call, Fault::NoPayload, "1", "A");
    row("null payload", R"([2,"1","A",null])", Type::Call, Fault::PayloadNotObject, "1", "A", "null");
    row("list as payload", R"([3,"1",[]])", Type::CallResult, Fault::PayloadNotObject, "1", {}, "[]");
    row("half an error", R"([4,"457"])", Type::CallError, Fault::NoErrorCode, "457");
    row("error without details", R"([4,"1","InternalError","x"])", Type::CallError, Fault::NoPayload, "1");
    row("64 levels", R"([2,"1","A",{"a":)" + QByteArray(62, '[') + QByteArray(62, ']') + "}]", Type::Call, Fault::None, "1", "A", R"({"a":)" + QByteArray(62, '[') + QByteArray(62, ']') + '}');
    row("65 levels", R"([2,"1","A",{"a":)" + QByteArray(63, '[') + QByteArray(63, ']') + "}]", Type::Unknown, Fault::TooDeep);
    row("a hundred thousand levels", QByteArray(100'000, '['), Type::Unknown, Fault::TooDeep);
}

void TestOcppLink::parses()
{
    QFETCH(QByteArray, text);
    const OcppMessage message = OcppMessage::parse(text);
    QTEST(message.type, "type");
    QTEST(message.fault, "fault");
    QTEST(message.id, "id");
    QTEST(message.action, "action");
    QTEST(message.payload, "payload");
    QCOMPARE(OcppMessage::faultText(message.fault).isEmpty(), message.fault == Fault::None);
}

void TestOcppLink::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {R"([2,"1","Reset",{"type":"Soft"}])", R"([3,"a\"b",{}])", R"([4,"1","GenericError","say \"no\"",{"a":1}])", R"([5,"1","FormatViolation","",{}])",
                             R"([6,"1","NotifyPeriodicEventStream",{"id":1}])"})
        QTest::newRow(text) << QByteArray(text);
}

void TestOcppLink::writesWhatItReads()
{
    QFETCH(QByteArray, text);
    QCOMPARE(OcppMessage::parse(text).toText(), text);
}

void TestOcppLink::cutsDescriptions()
{
    const OcppMessage error = OcppMessage::error("1", "GenericError", QByteArray("\xc3\xa9").repeated(300));
    QCOMPARE(error.errorDescription, QByteArray("\xc3\xa9").repeated(255));
    QCOMPARE(freshMessageId().size(), 36);
    QVERIFY(freshMessageId() != freshMessageId());
}

void TestOcppLink::spellsErrorCodes()
{
    QCOMPARE(errorCodeText(ProtocolVersion::Ocpp16, OcppErrorCode::FormatViolation), "FormationViolation");
    QCOMPARE(errorCodeText(ProtocolVersion::Ocpp201, OcppErrorCode::FormatViolation), "FormatViolation");
    QCOMPARE(errorCodeText(ProtocolVersion::Ocpp16, OcppErrorCode::OccurrenceConstraintViolation), "OccurenceConstraintViolation");
    QCOMPARE(errorCodeText(ProtocolVersion::Ocpp201, OcppErrorCode::OccurrenceConstraintViolation), "OccurenceConstraintViolation");
    QCOMPARE(errorCodeText(ProtocolVersion::Ocpp21, OcppErrorCode::OccurrenceConstraintViolation), "OccurrenceConstraintViolation");
    QCOMPARE(errorCodeText(ProtocolVersion::Ocpp16, OcppErrorCode::RpcFrameworkError), "GenericError");
}

void TestOcppLink::matchesAnswers()
{
    Bench bench;
    OcppAnswer got;
    const QByteArray id = bench.link->call("Reset", R"({"type":"Soft"})", [&got](const OcppAnswer &answer) { got = answer; });
    QCOMPARE(bench.sent, QList<QByteArray> {"[2,\"" + id + R"(","Reset",{"type":"Soft"}])"});
    bench.link->received("[3,\"" + id + R"(",{"status":"Accepted"}])");
    QCOMPARE(got.outcome, Outcome::Result);
    QCOMPARE(got.payload, R"({"status":"Accepted"})");
    bench.link->call("Reset", "{}", [&got](const OcppAnswer &answer) { got = answer; }, "mine");
    bench.link->received(R"([4,"mine","NotSupported","no",{}])");
    QCOMPARE(got.outcome, Outcome::Error);
    QCOMPARE(got.errorCode, "NotSupported");
    // An answer that is none ends the call too.
    bench.link->call("Reset", "{}", [&got](const OcppAnswer &answer) { got = answer; }, "again");
    bench.link->received(R"([3,"again"])");
    QCOMPARE(got.outcome, Outcome::Error);
    QCOMPARE(got.errorCode, "FormationViolation");
    QCOMPARE(bench.sink->kinds(), QList<Kind> {Kind::NotOcpp});
    // Nobody asked.
    bench.link->received(R"([3,"ghost",{}])");
    QCOMPARE(bench.sink->kinds().constLast(), Kind::OrphanAnswer);
    bench.link->received(R"([4,"-1","GenericError","cannot read",{}])");
    QCOMPARE(bench.sink->kinds().constLast(), Kind::AnswerRejected);
    QCOMPARE(bench.link->counts().orphansIn, 2ULL);
    QCOMPARE(bench.sent.size(), 3);
}

void TestOcppLink::oneCallAtATime()
{
    Bench bench;
    QStringList order;
    for (const char *id : {"a", "b", "c"})
        bench.link->call("ClearCache", "{}", [&order, id](const OcppAnswer &) { order.append(QLatin1StringView(id)); }, id);
    QCOMPARE(bench.sent.size(), 1);
    QCOMPARE(bench.link->waitingCalls(), std::size_t(2));
    // A call of the peer may cross: that is allowed.
    bench.link->received(R"([2,"x","Heartbeat",{}])");
    QCOMPARE(bench.calls.size(), 1);
    bench.link->answer("x", "{}");
    bench.link->received(R"([3,"a",{}])");
    QCOMPARE(bench.sent.constLast(), R"([2,"b","ClearCache",{}])");
    bench.link->received(R"([3,"b",{}])");
    bench.link->received(R"([3,"c",{}])");
    QCOMPARE(order, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(bench.sink->problems.isEmpty());

    bench.link->setOneCallAtATime(false);
    bench.link->call("ClearCache", "{}", {}, "d");
    bench.link->call("ClearCache", "{}", {}, "e");
    QCOMPARE(bench.link->openCalls(), std::size_t(2));
    QCOMPARE(bench.link->waitingCalls(), std::size_t(0));
}

void TestOcppLink::timesOut()
{
    QList<Outcome> outcomes; // outlives the link, which tells of open calls at its end
    Bench bench;
    bench.link->call("Reset", "{}", [&outcomes](const OcppAnswer &answer) { outcomes.append(answer.outcome); }, "a");
    bench.link->call("Reset", "{}", [&outcomes](const OcppAnswer &answer) { outcomes.append(answer.outcome); }, "b");
    bench.link->checkTimeouts();
    QVERIFY(outcomes.isEmpty());
    bench.link->checkTimeouts(std::chrono::steady_clock::now() + 2s);
    QCOMPARE(outcomes, QList<Outcome> {Outcome::TimedOut});
    QCOMPARE(bench.sent.size(), 2); // the next one's turn
    bench.link->received(R"([3,"a",{}])");
    QCOMPARE(bench.sink->kinds(), QList<Kind>({Kind::Unanswered, Kind::LateAnswer}));
    QCOMPARE(bench.sink->problems[1].detail, "Reset [a]");
    QCOMPARE(bench.link->counts().lateIn, 1ULL);
    // The capture knows what was answered.
    QCOMPARE(bench.sink->frames.constLast().action, "Reset");
}

void TestOcppLink::closesOpenCalls()
{
    QList<Outcome> outcomes;
    const auto note = [&outcomes](const OcppAnswer &answer) { outcomes.append(answer.outcome); };
    {
        Bench bench;
        bench.link->call("Reset", "{}", note);
        bench.link->call("Reset", "{}", note);
        bench.link->closed();
        QCOMPARE(outcomes, QList<Outcome>({Outcome::Closed, Outcome::Closed}));
        bench.link->call("Reset", "{}", note);
        QCOMPARE(outcomes.constLast(), Outcome::Dropped);
        bench.link->answer("1", "{}");
        QCOMPARE(bench.sent.size(), 1);
        outcomes.clear();
    }
    {
        Bench bench;
        bench.link->call("Reset", "{}", note);
    }
    QCOMPARE(outcomes, QList<Outcome> {Outcome::Closed});
}

void TestOcppLink::answersWhatCannotBeRead_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("start"); // of the answer; empty = none
    QTest::newRow("1.6 garbage") << ProtocolVersion::Ocpp16 << QByteArray("nonsense") << QByteArray(R"([4,"-1","GenericError",)");
    QTest::newRow("2.0.1 garbage") << ProtocolVersion::Ocpp201 << QByteArray("nonsense") << QByteArray(R"([4,"-1","RpcFrameworkError",)");
    QTest::newRow("2.0.1 number as id") << ProtocolVersion::Ocpp201 << QByteArray(R"([2,1,"Heartbeat",{}])") << QByteArray(R"([4,"-1","RpcFrameworkError",)");
    QTest::newRow("1.6 no payload") << ProtocolVersion::Ocpp16 << QByteArray(R"([2,"1","Heartbeat"])") << QByteArray(R"([4,"1","FormationViolation",)");
    QTest::newRow("2.1 payload null") << ProtocolVersion::Ocpp21 << QByteArray(R"([2,"1","Heartbeat",null])") << QByteArray(R"([4,"1","FormatViolation",)");
    QTest::newRow("unknown type is ignored") << ProtocolVersion::Ocpp201 << QByteArray(R"([9,"1","Heartbeat",{}])") << QByteArray();
    QTest::newRow("half an answer is not answered") << ProtocolVersion::Ocpp201 << QByteArray(R"([3])") << QByteArray();
    QTest::newRow("half an error is not answered") << ProtocolVersion::Ocpp16 << QByteArray(R"([4,"457"])") << QByteArray();
    QTest::newRow("orphan is not answered") << ProtocolVersion::Ocpp21 << QByteArray(R"([3,"1",[]])") << QByteArray();
    QTest::newRow("deep") << ProtocolVersion::Ocpp201 << QByteArray(1'000'000, '[') << QByteArray(R"([4,"-1","RpcFrameworkError",)");
}

void TestOcppLink::answersWhatCannotBeRead()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, start);
    Bench bench(version);
    bench.link->received(text);
    QCOMPARE(bench.sent.size(), start.isEmpty() ? 0 : 1);
    if (!start.isEmpty())
        QVERIFY2(bench.sent[0].startsWith(start), bench.sent[0].constData());
    QVERIFY(bench.calls.isEmpty());
    QVERIFY(!bench.sink->problems.isEmpty());
    QCOMPARE(bench.sink->frames[0].body.message, text);
    QCOMPARE(bench.link->counts().damagedIn, 1ULL);
}

void TestOcppLink::newerTypesFor21Only()
{
    Bench newer(ProtocolVersion::Ocpp21);
    newer.link->received(R"([6,"1","NotifyPeriodicEventStream",{}])");
    QCOMPARE(newer.calls.size(), 1);
    QVERIFY(newer.sink->problems.isEmpty());
    newer.link->received(R"([5,"1","FormatViolation","what?",{}])");
    QCOMPARE(newer.sink->kinds(), QList<Kind> {Kind::AnswerRejected});
    newer.link->call("Reset", "{}", {}, "a");
    newer.link->received(R"([3,"a",null])");
    QVERIFY2(newer.sent.constLast().startsWith(R"([5,"a","FormatViolation",)"), newer.sent.constLast().constData());
    Bench older(ProtocolVersion::Ocpp201);
    older.link->received(R"([6,"1","NotifyPeriodicEventStream",{}])");
    QVERIFY(older.calls.isEmpty());
    QCOMPARE(older.sink->kinds(), QList<Kind> {Kind::NotOcpp});
}

void TestOcppLink::repeatedIds()
{
    Bench bench;
    bench.link->received(R"([2,"1","Heartbeat",{}])");
    bench.link->answer("1", "{}");
    bench.link->received(R"([2,"1","Heartbeat",{}])"); // a retry may
    bench.link->answer("1", "{}");
    QVERIFY(bench.sink->problems.isEmpty());
    bench.link->received(R"([2,"1","ClearCache",{}])");
    QCOMPARE(bench.sink->kinds(), QList<Kind> {Kind::RepeatedMessageId});
    QCOMPARE(bench.calls.size(), 3);
}

void TestOcppLink::secondCallBeforeAnswer()
{
    Bench bench;
    bench.link->received(R"([2,"1","Heartbeat",{}])");
    bench.link->received(R"([2,"2","MeterValues",{}])");
    QCOMPARE(bench.sink->kinds(), QList<Kind> {Kind::WrongOrder});
    bench.link->answer("1", "{}");
    bench.link->ignore("2");
    bench.link->received(R"([2,"3","Heartbeat",{}])");
    QCOMPARE(bench.sink->problems.size(), 1);
}

void TestOcppLink::tellsFloodsInFew()
{
    Bench bench;
    for (int i = 0; i < 5000; ++i)
        bench.link->received("garbage");
    quint64 told = 0;
    for (const PeerProblem &problem : std::as_const(bench.sink->problems))
        told += problem.count;
    QVERIFY2(bench.sink->problems.size() < 20, qPrintable(QString::number(bench.sink->problems.size())));
    bench.link->closed();
    for (told = 0; const PeerProblem &problem : std::as_const(bench.sink->problems))
        told += problem.count;
    QCOMPARE(told, 5000ULL);
}

void TestOcppLink::records()
{
    Bench bench(ProtocolVersion::Ocpp201, Lane::ChargePoint);
    bench.link->call("Heartbeat", "{}", {}, "1");
    bench.link->received(R"([3,"1",{"currentTime":"2026-01-01T00:00:00Z"}])");
    bench.link->received(R"([2,"9","Reset",{"type":"Immediate"}])");
    bench.link->answer("9", R"({"status":"Accepted"})");
    QCOMPARE(bench.sink->frames.size(), 4);
    const RecordedFrame &call = bench.sink->frames[0];
    QCOMPARE(call.kind, FrameKind::Call);
    QCOMPARE(call.from, Lane::ChargePoint);
    QCOMPARE(call.to, Lane::Csms);
    QCOMPARE(call.version, ProtocolVersion::Ocpp201);
    QCOMPARE(call.peer, "CP1");
    QCOMPARE(call.action, "Heartbeat");
    QVERIFY(call.time > 0);
    QCOMPARE(bench.sink->frames[1].kind, FrameKind::CallResult);
    QCOMPARE(bench.sink->frames[1].from, Lane::Csms);
    QCOMPARE(bench.sink->frames[1].action, "Heartbeat");
    QCOMPARE(bench.sink->frames[3].action, "Reset");
    QCOMPARE(bench.sink->frames[3].body.message, R"([3,"9",{"status":"Accepted"}])");
}

void TestOcppLink::rawTexts()
{
    Bench bench;
    bench.link->sendRaw(R"([2,"raw","Reset",{"type":"Warm"}])");
    bench.link->received(R"([4,"raw","PropertyConstraintViolation","",{}])");
    QVERIFY(bench.sink->problems.isEmpty()); // it was asked for
    bench.link->sendRaw("{{{", true);
    QCOMPARE(bench.sent.constLast(), "{{{");
    QCOMPARE(bench.sink->frames.constLast().kind, FrameKind::Damaged);
    QVERIFY(bench.sink->frames.constLast().flags.testFlag(FrameFlag::Altered));
}

void TestOcppLink::readsTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("status"); // empty = not listed
    QTest::newRow("OCPI answer") << QByteArray(R"({"data":[{"uid":"AA11","type":"RFID","valid":true,"group_id":"G"}],"status_code":1000})") << QByteArray("aa11") << QByteArray("Accepted");
    QTest::newRow("OCPI blocked") << QByteArray(R"([{"uid":"AA11","type":"RFID","valid":false}])") << QByteArray("AA11") << QByteArray("Blocked");
    QTest::newRow("own") << QByteArray(R"([{"id":"X","status":"Expired"}])") << QByteArray("X") << QByteArray("Expired");
    QTest::newRow("list of ids") << QByteArray(R"(["X","Y"])") << QByteArray("Y") << QByteArray("Accepted");
    QTest::newRow("lines") << QByteArray("# tags\nAA\nBB,Blocked,P\n") << QByteArray("BB") << QByteArray("Blocked");
    QTest::newRow("not there") << QByteArray("AA\n") << QByteArray("BB") << QByteArray();
}

void TestOcppLink::readsTokens()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, status);
    TokenList list;
    QString error;
    QVERIFY2(TokenList::read(text, &list, &error), qPrintable(error));
    const ListedToken *token = list.find(id);
    QCOMPARE(token ? token->status : QByteArray(), status);
    TokenList none;
    QVERIFY(!TokenList::read("[{", &none, &error));
    QVERIFY(!error.isEmpty());
}

void TestOcppLink::globs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *text, bool matches) {
        QTest::addRow("%s on %s", pattern, text) << QByteArray(pattern) << QByteArray(text) << matches;
    };
    row("", "", true);
    row("*", "", true);
    row("CP*", "CP01", true);
    row("CP*", "XCP01", false);
    row("*Notification", "BootNotification", true);
    row("C?01", "CP01", true);
    row("C?01", "C01", false);
    row("a*b*c", "aXbYbZc", true);
    row("a*b*c", "aXbYbZ", false);
    row("*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
}

void TestOcppLink::globs()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QTEST(globMatches(pattern, text), "matches");
}

void TestOcppLink::rulesReadAndWritten()
{
    AnswerRule rule;
    rule.name = QStringLiteral("slow boot");
    rule.station = "CP*";
    rule.action = "BootNotification";
    rule.version = ProtocolVersion::Ocpp201;
    rule.from = 2;
    rule.count = 3;
    rule.probability = 0.5;
    rule.pointer = "/reason";
    rule.equals = "\"PowerUp\"";
    rule.act = AnswerRule::Act::Custom;
    rule.delay = 1500ms;
    rule.payload = R"({"status":"Pending"})";
    AnswerRule error;
    error.act = AnswerRule::Act::Error;
    error.errorCode = "InternalError";
    error.enabled = false;
    const QByteArray text = answerRulesToJson({rule, error});
    QString why;
    const std::optional<QList<AnswerRule>> back = answerRulesFromJson(text, &why);
    QVERIFY2(back, qPrintable(why));
    QCOMPARE(*back, QList<AnswerRule>({rule, error}));
    QVERIFY(!rule.summary().isEmpty());
    for (int act = 0; act < int(AnswerRule::Act::Count); ++act)
        QVERIFY(!AnswerRule::actName(AnswerRule::Act(act)).isEmpty());
}

void TestOcppLink::rulesRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names"); // what the error has to name
    QTest::newRow("not JSON") << QByteArray("{") << QString();
    QTest::newRow("no list") << QByteArray(R"({"rule":1})") << QString();
    QTest::newRow("deep") << QByteArray(100'000, '[') << QString();
    QTest::newRow("unknown act") << QByteArray(R"([{"do":"explode"}])") << QStringLiteral("wrong-type");
    QTest::newRow("misspelt member") << QByteArray(R"([{"do":"accept"},{"acton":"Boot"}])") << QStringLiteral("acton");
    QTest::newRow("probability") << QByteArray(R"([{"probability":2}])") << QStringLiteral("probability");
    QTest::newRow("custom without payload") << QByteArray(R"([{"do":"custom"}])") << QStringLiteral("payload");
    QTest::newRow("pointer") << QByteArray(R"([{"where":{"pointer":"a"}}])") << QStringLiteral("where");
    QTest::newRow("version") << QByteArray(R"([{"version":"2.2.1"}])") << QStringLiteral("version");
}

void TestOcppLink::rulesRefuse()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    QString error;
    QVERIFY(!answerRulesFromJson(text, &error));
    QVERIFY(!error.isEmpty());
    QVERIFY2(error.contains(names), qPrintable(error));
}

void TestOcppLink::ruleMatches_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("matches");
    QTest::newRow("everything") << QByteArray("{}") << true;
    QTest::newRow("disabled") << QByteArray(R"({"enabled":false})") << false;
    QTest::newRow("station") << QByteArray(R"({"station":"CP?"})") << true;
    QTest::newRow("other station") << QByteArray(R"({"station":"X*"})") << false;
    QTest::newRow("action") << QByteArray(R"({"action":"Status*"})") << true;
    QTest::newRow("other version") << QByteArray(R"({"version":"2.0.1"})") << false;
    QTest::newRow("value") << QByteArray(R"({"where":{"pointer":"/connectorId","equals":1}})") << true;
    QTest::newRow("same number") << QByteArray(R"({"where":{"pointer":"/connectorId","equals":1.0}})") << true;
    QTest::newRow("other value") << QByteArray(R"({"where":{"pointer":"/connectorId","equals":2}})") << false;
    QTest::newRow("text") << QByteArray(R"({"where":{"pointer":"/status","equals":"Available"}})") << true;
    QTest::newRow("there") << QByteArray(R"({"where":{"pointer":"/status"}})") << true;
    QTest::newRow("not there") << QByteArray(R"({"where":{"pointer":"/info"}})") << false;
}

void TestOcppLink::ruleMatches()
{
    QFETCH(QByteArray, rule);
    QString error;
    const std::optional<QList<AnswerRule>> rules = answerRulesFromJson('[' + rule + ']', &error);
    QVERIFY2(rules, qPrintable(error));
    const OcppMessage message = OcppMessage::call("1", "StatusNotification", R"({"connectorId":1,"status":"Available","errorCode":"NoError"})");
    QTEST(rules->constFirst().matches("CP1", ProtocolVersion::Ocpp16, message), "matches");
}

void TestOcppLink::answersAreValid_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("action");
    for (const ProtocolVersion version : versions) {
        const QStringList actions = Catalog::instance().actions(version);
        for (const QString &action : actions)
            QTest::addRow("%s %s", versionNumber(version).data(), qPrintable(action)) << version << action.toUtf8();
    }
}

// Each request that a charger may send gets an answer without a finding, whatever the policy; the sample request
// that is made for it is valid too.
void TestOcppLink::answersAreValid()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, action);
    const Catalog &catalog = Catalog::instance();
    const CatalogObject *request = catalog.request(version, action);
    QVERIFY(request);
    Validator validator;
    const auto check = [&validator](const QByteArray &payload, const CatalogObject &object) {
        QList<ValidationFinding> findings;
        validator.validate(payload, object, &findings);
        for (const ValidationFinding &finding : std::as_const(findings))
            qWarning("%s: %s %s", payload.constData(), finding.pointer.constData(), qPrintable(finding.message()));
        return findings.isEmpty();
    };
    const TimeUs now = utcNow();
    const OcppMessage message = OcppMessage::call("1", action, sampleDocument(*request, now));
    QVERIFY(check(message.payload, *request));
    Initiator from = Initiator::Both;
    QVERIFY(catalog.initiator(version, action, &from));
    const bool mayAsk = from != Initiator::Csms && !catalog.isSend(version, action);
    TokenList tokens({{"idToken", "ISO14443", "PARENT", "Blocked", now + 86'400'000'000LL}, {"idTag", {}, "PARENT", "Expired", noTime}});
    for (const bool accepting : {true, false}) {
        CentralSystemAnswers::Policy policy;
        policy.tokens = &tokens;
        policy.acceptBoot = accepting;
        policy.acceptUnknownTokens = accepting;
        StationFacts station;
        const std::optional<QByteArray> answer
            = CentralSystemAnswers::answer(version, message, RequestFacts::of(message), &policy, &station, now);
        QCOMPARE(answer.has_value(), mayAsk);
        if (!answer)
            continue;
        const CatalogObject *response = catalog.response(version, action);
        QVERIFY(response);
        QVERIFY(check(*answer, *response));
        if (const std::optional<QByteArray> same = CentralSystemAnswers::withStatus(version, action, *answer, accepting))
            QVERIFY(check(*same, *response));
        // What is meant to be wrong, is.
        QList<ValidationFinding> findings;
        const QByteArray wrong = CentralSystemAnswers::withWrongType(version, action, *answer);
        QVERIFY2(!validator.validate(wrong, *response, &findings), wrong.constData());
        if (response->requiredFields) {
            const QByteArray missing = CentralSystemAnswers::withoutRequired(version, action, *answer);
            QVERIFY2(!validator.validate(missing, *response, &findings), missing.constData());
        }
    }
}

void TestOcppLink::tokensDecide_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("1.6 listed") << ProtocolVersion::Ocpp16 << QByteArray(R"({"idTag":"good"})") << QByteArray("Accepted");
    QTest::newRow("1.6 blocked") << ProtocolVersion::Ocpp16 << QByteArray(R"({"idTag":"BAD"})") << QByteArray("Blocked");
    QTest::newRow("1.6 expired") << ProtocolVersion::Ocpp16 << QByteArray(R"({"idTag":"OLD"})") << QByteArray("Expired");
    QTest::newRow("1.6 unknown") << ProtocolVersion::Ocpp16 << QByteArray(R"({"idTag":"X"})") << QByteArray("Invalid");
    QTest::newRow("1.6 status of 2.x") << ProtocolVersion::Ocpp16 << QByteArray(R"({"idTag":"POOR"})") << QByteArray("Invalid");
    QTest::newRow("2.0.1 listed") << ProtocolVersion::Ocpp201 << QByteArray(R"({"idToken":{"idToken":"GOOD","type":"ISO14443"}})") << QByteArray("Accepted");
    QTest::newRow("2.0.1 unknown") << ProtocolVersion::Ocpp201 << QByteArray(R"({"idToken":{"idToken":"X","type":"ISO14443"}})") << QByteArray("Unknown");
    QTest::newRow("2.0.1 no credit") << ProtocolVersion::Ocpp201 << QByteArray(R"({"idToken":{"idToken":"POOR","type":"ISO14443"}})") << QByteArray("NoCredit");
    QTest::newRow("2.1 none needed") << ProtocolVersion::Ocpp21 << QByteArray(R"({"idToken":{"idToken":"","type":"NoAuthorization"}})") << QByteArray("Accepted");
}

void TestOcppLink::tokensDecide()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, status);
    const TokenList tokens({{"GOOD", {}, {}, "Accepted", noTime}, {"BAD", {}, {}, "Blocked", noTime}, {"OLD", {}, {}, "Accepted", 1}, {"POOR", {}, {}, "NoCredit", noTime}});
    CentralSystemAnswers::Policy policy;
    policy.tokens = &tokens;
    policy.acceptUnknownTokens = false;
    StationFacts station;
    const OcppMessage message = OcppMessage::call("1", "Authorize", payload);
    const std::optional<QByteArray> answer = CentralSystemAnswers::answer(version, message, RequestFacts::of(message), &policy, &station, utcNow());
    QVERIFY(answer);
    QVERIFY2(answer->contains("\"status\":\"" + status + '"'), answer->constData());
}

void TestOcppLink::transactionsAreKept()
{
    CentralSystemAnswers::Policy policy;
    policy.nextTransaction = 7;
    StationFacts station;
    const auto take = [&](ProtocolVersion version, const char *action, const QByteArray &payload) {
        const OcppMessage message = OcppMessage::call(freshMessageId(), action, payload);
        const RequestFacts facts = RequestFacts::of(message);
        station.take(facts, utcNow());
        return CentralSystemAnswers::answer(version, message, facts, &policy, &station, utcNow()).value_or("");
    };
    const QByteArray start = R"({"connectorId":2,"idTag":"AA","meterStart":100,"timestamp":"2026-01-01T00:00:00Z"})";
    QVERIFY(take(ProtocolVersion::Ocpp16, "StartTransaction", start).contains("\"transactionId\":7"));
    // Sent again after a lost answer: the same transaction.
    QVERIFY(take(ProtocolVersion::Ocpp16, "StartTransaction", start).contains("\"transactionId\":7"));
    QCOMPARE(station.info.transactions.size(), 1);
    QCOMPARE(station.info.transactions[0].evse, 2);
    take(ProtocolVersion::Ocpp16, "MeterValues",
         R"({"connectorId":2,"transactionId":7,"meterValue":[{"timestamp":"2026-01-01T00:10:00Z","sampledValue":[{"value":"1.5","unit":"kWh"},{"value":"3","measurand":"Current.Import"}]}]})");
    QCOMPARE(station.info.transactions[0].meterLast, 1500);
    take(ProtocolVersion::Ocpp16, "StopTransaction", R"({"transactionId":7,"meterStop":2000,"timestamp":"2026-01-01T01:00:00Z"})");
    QVERIFY(station.info.transactions.isEmpty());
    QVERIFY(take(ProtocolVersion::Ocpp16, "StartTransaction", R"({"connectorId":2,"idTag":"AA","meterStart":2000,"timestamp":"2026-01-01T02:00:00Z"})").contains("\"transactionId\":8"));

    station = {};
    take(ProtocolVersion::Ocpp201, "TransactionEvent",
         R"({"eventType":"Started","timestamp":"2026-01-01T00:00:00Z","triggerReason":"Authorized","seqNo":0,"transactionInfo":{"transactionId":"T"},"evse":{"id":3,"connectorId":1},"idToken":{"idToken":"AA","type":"ISO14443"},"meterValue":[{"timestamp":"2026-01-01T00:00:00Z","sampledValue":[{"value":2,"unitOfMeasure":{"unit":"Wh","multiplier":3}}]}]})");
    QCOMPARE(station.info.transactions.size(), 1);
    QCOMPARE(station.info.transactions[0].meterLast, 2000);
    QCOMPARE(station.info.transactions[0].token, "AA");
    QCOMPARE(station.info.transactions[0].evse, 3);
    take(ProtocolVersion::Ocpp201, "TransactionEvent", R"({"eventType":"Ended","timestamp":"2026-01-01T00:00:00Z","triggerReason":"EVDeparted","seqNo":1,"transactionInfo":{"transactionId":"T"}})");
    QVERIFY(station.info.transactions.isEmpty());

    take(ProtocolVersion::Ocpp16, "StatusNotification", R"({"connectorId":2,"errorCode":"NoError","status":"Charging"})");
    take(ProtocolVersion::Ocpp16, "StatusNotification", R"({"connectorId":0,"errorCode":"NoError","status":"Available"})");
    QCOMPARE(station.info.connectors.size(), 2);
    QCOMPARE(station.info.connectors[0].evse, 0);
    QCOMPARE(station.info.connectors[1].status, "Charging");
    for (int i = 0; i < 2000; ++i)
        take(ProtocolVersion::Ocpp16, "StatusNotification", R"({"connectorId":)" + QByteArray::number(i) + R"(,"errorCode":"NoError","status":"Available"})");
    QCOMPARE(station.info.connectors.size(), StationFacts::maximumConnectors);
}

// A queue that is sent after hours offline, and states of long ago, say nothing about the clock.
void TestOcppLink::clockFromNowOnly()
{
    StationFacts station;
    const TimeUs second = 1'000'000;
    const auto take = [&station](RequestFacts::Kind kind, bool meansNow, TimeUs stamp, TimeUs received) {
        RequestFacts facts;
        facts.kind = kind;
        facts.meansNow = meansNow;
        facts.timestamp = stamp;
        station.take(facts, received);
    };
    const TimeUs start = 1'800'000'000 * second;
    for (int i = 0; i < 20; ++i)
        take(RequestFacts::Kind::Status, false, start - 3600 * second, start + i * second);
    QVERIFY(!station.info.clock);
    for (int i = 0; i < 9; ++i)
        take(RequestFacts::Kind::Meter, true, start + i * 60 * second - 42 * second + (i % 3) * second / 10, start + i * 60 * second);
    take(RequestFacts::Kind::Start, true, start - 7200 * second, start + 600 * second);
    QVERIFY(station.info.clock);
    QVERIFY2(std::abs(station.info.clock->median + 42 * second) < second / 4, qPrintable(QString::number(station.info.clock->median)));
    QVERIFY(station.info.clock->spread < second);
    QCOMPARE(station.info.clock->samples, 10);
}

void TestOcppLink::spoilsAnswers()
{
    const ProtocolVersion version = ProtocolVersion::Ocpp16;
    const QByteArray boot = R"({"currentTime":"2026-01-01T00:00:00Z","interval":300,"status":"Accepted"})";
    QVERIFY(CentralSystemAnswers::withStatus(version, "BootNotification", boot, false)->contains("\"status\":\"Rejected\""));
    QVERIFY(CentralSystemAnswers::withStatus(version, "Authorize", R"({"idTagInfo":{"status":"Accepted"}})", false)->contains("Invalid"));
    QVERIFY(!CentralSystemAnswers::withStatus(version, "Heartbeat", "{}", false));
    QCOMPARE(CentralSystemAnswers::withWrongType(version, "StatusNotification", "{}"), "[]");
    QCOMPARE(CentralSystemAnswers::withoutRequired(version, "StatusNotification", "{}"), "");
    QCOMPARE(bytes(AnswerRule::actId(AnswerRule::Act::WrongType)), "wrong-type");
}

QTEST_GUILESS_MAIN(TestOcppLink)
#include "tst_ocpplink.moc"
