// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/qfloat16.h>

#include "models/catalog/catalog.h"
#include "models/endpoints/certificates.h"
#include "models/endpoints/endpointlist.h"
#include "models/endpoints/messagedocument.h"
#include "models/endpoints/ocppmessage.h"
#include "models/endpoints/secretstore.h"
#include "models/endpoints/websocketclient.h"
#include "widgets/connect/centralsystempage.h"
#include "widgets/connect/connectpage.h"
#include "widgets/connect/messageform.h"
#include "widgets/connect/qrcode.h"
#include "widgets/connect/stationcomposer.h"
#include "widgets/connect/stationpasswords.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Roamscope;

namespace {

/// A value that the catalog accepts for a field, made from what it says of the field.
MessageDocument::Json valueFor(const CatalogField &field, int depth, bool everything);

MessageDocument::Json objectFor(const CatalogObject &object, int depth, bool everything)
{
    MessageDocument::Json json = MessageDocument::Json::object();
    for (const CatalogField &field : object.fields) {
        if (!field.required && (!everything || depth > 2))
            continue;
        if (!field.until.empty())
            continue;
        MessageDocument::Json value = valueFor(field, depth + 1, everything);
        if (field.array) {
            MessageDocument::Json list = MessageDocument::Json::array();
            for (int i = 0; i < std::max(1, field.minItems); ++i)
                list.push_back(value);
            value = std::move(list);
        }
        json[std::string(field.name)] = std::move(value);
    }
    return json;
}

MessageDocument::Json valueFor(const CatalogField &field, int depth, bool everything)
{
    switch (field.type) {
    case FieldType::Object:
        return field.object && depth < 12 ? objectFor(*field.object, depth, everything) : MessageDocument::Json::object();
    case FieldType::Enum:
        return std::string(field.enumeration->values.front().name);
    case FieldType::Boolean:
        return true;
    case FieldType::Integer:
        return qint64(std::isfinite(field.minimum) ? field.minimum : 1);
    case FieldType::Number:
        return std::isfinite(field.minimum) ? field.minimum : 1.5;
    case FieldType::DateTime:
        return "2026-05-01T10:00:00Z";
    case FieldType::Url:
        return "https://example.com/x";
    default:
        return field.numeric ? "1" : "a";
    }
}

class FakePage : public EndpointPage
{
    Q_OBJECT
public:
    using EndpointPage::EndpointPage;
    void start() override
    {
        if (settingNumber(endpoint().settings, "port") == 1)
            setState(State::Failed, QStringLiteral("Port 1 is taken. Choose another."));
        else
            setState(State::Running, QStringLiteral("port 9"));
    }
    void stop() override { setState(State::Stopped); }
    bool canTrigger(const QString &) const override { return isRunning(); }
    void trigger(const QString &command) override { triggered = command; }
    void type(int port)
    {
        Endpoint::Settings settings = endpoint().settings;
        settings["port"] = port;
        changeSettings(settings, QStringLiteral("Port"));
    }
    void complain(const QByteArray &peer)
    {
        Q_EMIT problem({.kind = PeerProblem::Kind::NotOcpp, .peer = peer});
    }
    QString triggered;
};

/// A charge point that says yes to everything.
class Station : public WebSocketHandler
{
public:
    void opened(const std::shared_ptr<WebSocketConnection> &connection) override
    {
        m_connection = connection;
        connection->send(R"([2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}])");
    }
    void text(WebSocketConnection &connection, const QByteArray &message) override
    {
        const OcppMessage parsed = OcppMessage::parse(message);
        if (parsed.type == OcppMessage::Type::Call)
            connection.send(OcppMessage::result(parsed.id, R"({"status":"Accepted"})").toText());
    }
    void closed(WebSocketConnection &, const WebSocketClose &) override { m_connection.reset(); }

private:
    std::shared_ptr<WebSocketConnection> m_connection;
};

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void messagesSurviveTheForm_data();
    void messagesSurviveTheForm();
    void formOffersWhatIsRequired();
    void formKeepsWhatIsWrong();
    void formAddsAndRemoves();
    void formByKeyboard();
    void rawAndFormInStep();
    void endpointsByKeyboard();
    void startFailsInline();
    void editsAreUndone();
    void problemsAreCounted();
    void runningGoesOnInTheBackground();
    void portInUse();
    void centralSystemNeedsItsSecrets();
    void stationDialsIn();
    void filesOfTheLaptop();
    void passwordsByChargePoint();
    void codesCanBeRead();

private:
    EndpointContext context();
    SecretStore m_secrets {nullptr, SecretStore::Use::MemoryOnly};
};

EndpointContext ConnectTest::context()
{
    EndpointContext context;
    context.secrets = &m_secrets;
    context.recording = [] { return std::shared_ptr<FrameSink>(); };
    context.workspaceFolder = [] { return QString(); };
    context.report = [](const QString &, Severity, const QString &) {};
    context.showPerspective = [](const QString &) {};
    context.showDataset = [](const std::shared_ptr<const Dataset> &, const QString &) {};
    return context;
}

void ConnectTest::initTestCase()
{
    registerEndpointPages();
    // In the place of a real page: the frame is what is tried here.
    EndpointPageFactory::add({.kind = EndpointKind::Proxy,
                              .icon = QStringLiteral("proxy"),
                              .make = [](const EndpointContext &context, QWidget *parent) { return new FakePage(context, parent); },
                              .defaults = [] { return Endpoint::Settings {{"port", 9}}; },
                              .commands = [] { return QList<EndpointCommand> {{QStringLiteral("fakeCommand"), QStringLiteral("Do it"), {}}}; }});
}

void ConnectTest::messagesSurviveTheForm_data()
{
    QTest::addColumn<int>("version");
    for (const auto version : {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201, ProtocolVersion::Ocpp21, ProtocolVersion::Ocpi211,
                               ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230})
        QTest::newRow(qPrintable(displayName(version))) << int(version);
}

void ConnectTest::messagesSurviveTheForm()
{
    QFETCH(int, version);
    const QList<const CatalogObject *> objects = Catalog::instance().objects(ProtocolVersion(version));
    QVERIFY(objects.size() > 5);
    MessageDocument document;
    const QAbstractItemModelTester tester(&document);
    Validator validator;
    for (const CatalogObject *object : objects) {
        const QByteArray name(object->name.data(), qsizetype(object->name.size()));
        for (const bool everything : {false, true}) {
            const MessageDocument::Json before = objectFor(*object, 0, everything);
            document.setObject(object);
            QVERIFY2(document.setJson(before), name);
            const MessageDocument::Json after = document.toJson();
            QVERIFY2(nlohmann::json::parse(after.dump()) == nlohmann::json::parse(before.dump()), name);
            if (everything)
                continue;
            // What the form makes of the required fields is what the validator takes.
            QList<ValidationFinding> fromHand;
            QList<ValidationFinding> fromForm;
            validator.validate(MessageDocument::toText(before, false), *object, &fromHand);
            validator.validate(MessageDocument::toText(after, false), *object, &fromForm);
            QCOMPARE(fromForm.size(), fromHand.size());
        }
        // Filled in field by field, as a person does.
        document.setObject(object);
        const auto fill = [&](const auto &self, const QModelIndex &parent) -> void {
            for (int row = 0; row < document.rowCount(parent); ++row) {
                const QModelIndex index = document.index(row, MessageDocument::ValueColumn, parent);
                const auto kind = MessageDocument::RowKind(index.data(MessageDocument::KindRole).toInt());
                if (kind == MessageDocument::RowKind::Optional)
                    continue;
                if (kind == MessageDocument::RowKind::List && document.rowCount(index.siblingAtColumn(0)) == 0)
                    document.add(index);
                if (kind == MessageDocument::RowKind::Value) {
                    const CatalogField *field = Catalog::instance().fieldAt(object, index.data(MessageDocument::PointerRole).toString());
                    if (!field)
                        continue;
                    const MessageDocument::Json value = valueFor(*field, 0, false);
                    QVERIFY(document.setText(index, value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString::fromStdString(value.dump())));
                }
                self(self, index.siblingAtColumn(0));
            }
        };
        fill(fill, {});
        QList<ValidationFinding> findings;
        validator.validate(MessageDocument::toText(document.toJson(), false), *object, &findings);
        for (const ValidationFinding &finding : std::as_const(findings)) {
            QVERIFY2(finding.rule != ValidationRule::MissingRequired && finding.rule != ValidationRule::WrongType && finding.rule != ValidationRule::UnknownEnumValue,
                     name + ' ' + finding.pointer + ' ' + finding.message().toUtf8() + ' ' + MessageDocument::toText(document.toJson(), false));
        }
    }
}

void ConnectTest::formOffersWhatIsRequired()
{
    MessageForm form;
    form.setObject(Catalog::instance().request(ProtocolVersion::Ocpp16, "RemoteStartTransaction"));
    QVERIFY(!form.isValid());
    auto *tree = form.findChild<QTreeView *>();
    QVERIFY(tree);
    QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("idTag"));
    QVERIFY(tree->model()->index(0, 0).data(MessageDocument::SeverityRole).toInt() >= int(Severity::Error));
    const QModelIndex folded = tree->model()->index(1, 0);
    QCOMPARE(folded.data(MessageDocument::KindRole).toInt(), int(MessageDocument::RowKind::Optional));
    QVERIFY(!tree->isExpanded(folded));
    QSignalSpy edited(&form, &MessageForm::edited);
    QVERIFY(tree->model()->setData(tree->model()->index(0, 1), QStringLiteral("04A1")));
    QCOMPARE(edited.size(), 1);
    QVERIFY(form.isValid());
    QCOMPARE(form.json(), QByteArray(R"({"idTag":"04A1"})"));
}

void ConnectTest::formKeepsWhatIsWrong()
{
    MessageForm form;
    form.setObject(Catalog::instance().request(ProtocolVersion::Ocpp16, "BootNotification"));
    const QByteArray odd = R"({"chargePointVendor":{"a":[1,null]},"chargePointModel":7,"extra":{"deep":[[],{}]}})";
    form.setJson(odd);
    QVERIFY(!form.isValid());
    QVERIFY(nlohmann::json::parse(form.json().toStdString()) == nlohmann::json::parse(odd.toStdString()));
    // No object at all: sent as it stands.
    form.setJson("[1,2");
    QCOMPARE(form.json(), QByteArray("[1,2"));
    QVERIFY(form.isRaw());
    const QByteArray deep = QByteArray(100'000, '[');
    form.setJson(deep);
    QCOMPARE(form.json(), deep);
}

void ConnectTest::formAddsAndRemoves()
{
    MessageDocument document;
    const QAbstractItemModelTester tester(&document);
    document.setObject(Catalog::instance().request(ProtocolVersion::Ocpp16, "MeterValues"));
    const QModelIndex list = document.indexOf(QStringLiteral("/meterValue"));
    QVERIFY(list.isValid());
    const int before = document.rowCount(list.siblingAtColumn(0));
    QVERIFY(document.add(list).isValid());
    QCOMPARE(document.rowCount(list.siblingAtColumn(0)), before + 1);
    QVERIFY(document.setText(document.index(0, 1), QStringLiteral("1")));
    // An optional field joins the message and leaves it again.
    const QModelIndex transaction = document.indexOf(QStringLiteral("/transactionId"));
    QVERIFY(transaction.isValid());
    QVERIFY(document.setText(transaction, QStringLiteral("77")));
    QCOMPARE(document.toJson()["transactionId"].get<int>(), 77);
    QVERIFY(!document.indexOf(QStringLiteral("/transactionId")).parent().isValid());
    QVERIFY(document.remove(document.indexOf(QStringLiteral("/transactionId"))));
    QVERIFY(!document.toJson().contains("transactionId"));
    QVERIFY(document.remove(document.index(0, 1, document.indexOf(QStringLiteral("/meterValue"), 0))));
    QCOMPARE(document.rowCount(document.indexOf(QStringLiteral("/meterValue"), 0)), before);
}

void ConnectTest::formByKeyboard()
{
    MessageForm form;
    form.setObject(Catalog::instance().request(ProtocolVersion::Ocpp16, "Reset"));
    form.resize(600, 400);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    auto *tree = form.findChild<QTreeView *>();
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 1));
    QTest::keyClick(tree, Qt::Key_Return);
    auto *combo = tree->findChild<QComboBox *>();
    QVERIFY(combo);
    QVERIFY(combo->findText(QStringLiteral("Soft")) >= 0);
    QTest::keyClick(combo->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("Soft"));
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(form.json(), QByteArray(R"({"type":"Soft"})"));
    QVERIFY(form.isValid());
    tree->setCurrentIndex(tree->model()->index(0, 1));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(form.json(), QByteArray("{}"));
}

void ConnectTest::rawAndFormInStep()
{
    MessageForm form;
    form.setObject(Catalog::instance().request(ProtocolVersion::Ocpp16, "Reset"));
    form.show();
    form.setRaw(true);
    auto *raw = form.findChild<QPlainTextEdit *>();
    auto *tree = form.findChild<QTreeView *>();
    raw->setPlainText(QStringLiteral("{ \"type\":  \"Hard\" }"));
    QCOMPARE(form.json(), QByteArray("{ \"type\":  \"Hard\" }"));
    QCOMPARE(tree->model()->index(0, 1).data().toString(), QStringLiteral("Hard"));
    QVERIFY(form.isValid());
    raw->setPlainText(QStringLiteral("{ \"type\":"));
    QVERIFY(!form.isValid());
    QVERIFY(!tree->isEnabled());
    QCOMPARE(form.json(), QByteArray("{ \"type\":"));
    raw->setPlainText(QStringLiteral("{\"type\":\"Nonsense\"}"));
    QVERIFY(tree->isEnabled());
    QVERIFY(tree->model()->setData(tree->model()->index(0, 1), QStringLiteral("Soft")));
    QVERIFY(raw->toPlainText().contains(QStringLiteral("\"Soft\"")));
}

void ConnectTest::endpointsByKeyboard()
{
    EndpointList list;
    ConnectPage page(&list, context());
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.action(QLatin1StringView("connect.add.proxy"))->trigger();
    QCOMPARE(list.count(), 1);
    auto *view = page.findChild<QListView *>(QStringLiteral("endpoints"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto *name = page.findChild<QLineEdit *>(QStringLiteral("endpointName"));
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Field proxy"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(list.at(0).name, QStringLiteral("Field proxy"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.at(1).name, QStringLiteral("Field proxy 2"));
    QVERIFY(list.at(1).id != list.at(0).id);
    QCOMPARE(page.current(), list.at(1).id);
    QTest::keyClick(view, Qt::Key_F9);
    QVERIFY(page.isAnythingRunning());
    QAction *command = page.action(QLatin1StringView("connect.fakeCommand"));
    QVERIFY(command->isEnabled());
    command->trigger();
    QCOMPARE(static_cast<FakePage *>(page.pageOf(page.current()))->triggered, QStringLiteral("fakeCommand"));
    QTest::keyClick(view, Qt::Key_F9);
    QVERIFY(!page.isAnythingRunning());
    QVERIFY(!command->isEnabled());
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(list.count(), 1);
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list.count(), 2);
}

void ConnectTest::startFailsInline()
{
    EndpointList list;
    ConnectPage page(&list, context());
    page.show();
    list.add(EndpointKind::Proxy, QStringLiteral("P"), {{"port", 1}});
    auto *error = page.findChild<QLabel *>(QStringLiteral("endpointError"));
    QVERIFY(!error->isVisible());
    page.action(QLatin1StringView("connect.toggle"))->trigger();
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), QStringLiteral("Port 1 is taken. Choose another."));
    static_cast<FakePage *>(page.pageOf(page.current()))->type(9);
    page.action(QLatin1StringView("connect.toggle"))->trigger();
    QVERIFY(!error->isVisible());
    QVERIFY(page.isAnythingRunning());
}

void ConnectTest::editsAreUndone()
{
    EndpointList list;
    ConnectPage page(&list, context());
    const QString id = list.add(EndpointKind::Proxy, QStringLiteral("P"), {{"port", 1}});
    auto *fake = static_cast<FakePage *>(page.pageOf(id));
    fake->type(20);
    fake->type(2000);
    QCOMPARE(settingNumber(list.at(0).settings, "port"), 2000);
    list.undoStack()->undo();
    QCOMPARE(settingNumber(list.at(0).settings, "port"), 1);
    QCOMPARE(settingNumber(fake->endpoint().settings, "port"), 1);
}

void ConnectTest::problemsAreCounted()
{
    EndpointList list;
    ConnectPage page(&list, context());
    page.show();
    const QString id = list.add(EndpointKind::Proxy, QStringLiteral("P"), {});
    auto *fake = static_cast<FakePage *>(page.pageOf(id));
    auto *text = page.findChild<QLabel *>(QStringLiteral("endpointProblems"));
    fake->complain("CP1");
    fake->complain("CP1");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("2")));
    QVERIFY(text->text().contains(QStringLiteral("CP1")));
}

void ConnectTest::runningGoesOnInTheBackground()
{
    EndpointList list;
    ConnectPage page(&list, context());
    const QString first = list.add(EndpointKind::Proxy, QStringLiteral("A"), {});
    page.action(QLatin1StringView("connect.toggle"))->trigger();
    list.add(EndpointKind::Proxy, QStringLiteral("B"), {});
    QVERIFY(page.pageOf(first)->isRunning());
    QVERIFY(page.current() != first);
    page.stopAll();
    QVERIFY(!page.isAnythingRunning());
}

void ConnectTest::portInUse()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    EndpointList list;
    ConnectPage page(&list, context());
    page.show();
    Endpoint::Settings settings = EndpointPageFactory::find(EndpointKind::CentralSystem)->defaults();
    settings["port"] = taken.serverPort();
    const QString id = list.add(EndpointKind::CentralSystem, QStringLiteral("C"), settings);
    page.action(QLatin1StringView("connect.toggle"))->trigger();
    QTRY_COMPARE(page.pageOf(id)->state(), EndpointPage::State::Failed);
    auto *error = page.findChild<QLabel *>(QStringLiteral("endpointError"));
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(QString::number(taken.serverPort())), qPrintable(error->text()));
    // The port changes, the error goes, it runs.
    settings["port"] = 0;
    list.setSettings(id, settings, QStringLiteral("Port"));
    page.action(QLatin1StringView("connect.toggle"))->trigger();
    QTRY_COMPARE(page.pageOf(id)->state(), EndpointPage::State::Running);
    QVERIFY(!error->isVisible());
    page.action(QLatin1StringView("connect.toggle"))->trigger();
    QCOMPARE(page.pageOf(id)->state(), EndpointPage::State::Stopped);
}

void ConnectTest::centralSystemNeedsItsSecrets()
{
    EndpointList list;
    ConnectPage page(&list, context());
    page.show();
    Endpoint::Settings settings = EndpointPageFactory::find(EndpointKind::CentralSystem)->defaults();
    settings["port"] = 0;
    settings["securityProfile"] = 1;
    const QString id = list.add(EndpointKind::CentralSystem, QStringLiteral("C"), settings);
    EndpointPage *csms = page.pageOf(id);
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Failed);
    m_secrets.write(list.at(0).secretName(u"password"), "correct horse");
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Running);
    csms->stop();
    // Nothing of it stands in what is saved.
    QVERIFY(!QByteArray::fromStdString(list.toJson().dump()).contains("horse"));
    settings["securityProfile"] = 2;
    list.setSettings(id, settings, QStringLiteral("Security profile"));
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Failed);
    const CertificateAndKey made = makeCertificate({}, {QStringLiteral("127.0.0.1")}, 2);
    settings["certificate"] = made.certificatePem.toStdString();
    list.setSettings(id, settings, QStringLiteral("Certificate"));
    m_secrets.write(list.at(0).secretName(u"tls-key"), made.keyPem);
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Running);
    csms->stop();
    QVERIFY(!QByteArray::fromStdString(list.toJson().dump()).contains("PRIVATE KEY"));
}

void ConnectTest::stationDialsIn()
{
    EndpointList list;
    ConnectPage page(&list, context());
    page.resize(1200, 800);
    page.show();
    Endpoint::Settings settings = EndpointPageFactory::find(EndpointKind::CentralSystem)->defaults();
    settings["port"] = 0;
    const QString id = list.add(EndpointKind::CentralSystem, QStringLiteral("C"), settings);
    auto *csms = static_cast<CentralSystemPage *>(page.pageOf(id));
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Running);
    QVERIFY(!page.action(QLatin1StringView("connect.clearCache"))->isEnabled());
    auto station = std::make_shared<Station>();
    WebSocketClient client;
    client.open({.url = "ws://127.0.0.1:" + QByteArray::number(csms->system()->port()) + "/CP1", .subprotocols = {"ocpp1.6"}}, station);
    QTRY_COMPARE_WITH_TIMEOUT(csms->currentStation(), QByteArray("CP1"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page.action(QLatin1StringView("connect.clearCache"))->isEnabled(), 20'000);
    page.action(QLatin1StringView("connect.clearCache"))->trigger();
    auto *log = csms->findChild<QListWidget *>(QStringLiteral("operationLog"));
    QTRY_VERIFY_WITH_TIMEOUT(log->count() > 0, 20'000);
    QVERIFY2(log->item(0)->text().contains(QStringLiteral("Accepted")), qPrintable(log->item(0)->text()));
    // Any message, by form.
    page.action(QLatin1StringView("connect.sendMessage"))->trigger();
    auto *composer = csms->findChild<StationComposer *>();
    composer->compose("Reset", R"({"type":"Soft"})");
    auto *send = csms->findChild<QPushButton *>(QStringLiteral("composerSend"));
    QVERIFY(send->isEnabled());
    send->click();
    auto *answer = csms->findChild<QLabel *>(QStringLiteral("composerAnswer"));
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().startsWith(QStringLiteral("Reset")) && !answer->text().contains(QChar(0x2026)), 20'000);
    csms->stop();
}

void ConnectTest::filesOfTheLaptop()
{
    const QTemporaryDir folder;
    EndpointList list;
    EndpointContext own = context();
    QStringList added;
    own.workspaceFolder = [&folder] { return folder.path(); };
    own.addFiles = [&added](const QStringList &files) { added = files; };
    ConnectPage page(&list, own);
    page.resize(1200, 800);
    page.show();
    Endpoint::Settings settings = EndpointPageFactory::find(EndpointKind::CentralSystem)->defaults();
    settings["port"] = 0;
    const QString id = list.add(EndpointKind::CentralSystem, QStringLiteral("C"), settings);
    auto *csms = static_cast<CentralSystemPage *>(page.pageOf(id));
    auto *here = csms->findChild<QPushButton *>(QStringLiteral("uploadHere"));
    auto *address = here->parentWidget()->findChild<QLineEdit *>();
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Running);
    auto station = std::make_shared<Station>();
    WebSocketClient client;
    client.open({.url = "ws://127.0.0.1:" + QByteArray::number(csms->system()->port()) + "/CP1", .subprotocols = {"ocpp1.6"}}, station);
    QTRY_VERIFY_WITH_TIMEOUT(here->isEnabled(), 20'000);
    here->click();
    const QUrl url(address->text());
    QCOMPARE(url.scheme(), QStringLiteral("http"));
    QCOMPARE(url.host(), QStringLiteral("127.0.0.1")); // the address under which the charge point dialled

    auto *table = csms->findChild<QTableView *>(QStringLiteral("files"));
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 1);
    auto *add = csms->findChild<QPushButton *>(QStringLiteral("addUpload"));
    QVERIFY(!add->isEnabled());
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(socket.waitForConnected(20'000));
    socket.write("PUT " + url.path().toUtf8() + "diag.log HTTP/1.1\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
    QTRY_VERIFY_WITH_TIMEOUT(address->text() != url.toString(), 20'000); // used up: the next has another
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectRow(1);
    QVERIFY(add->isEnabled());
    add->click();
    QCOMPARE(added.size(), 1);
    QVERIFY2(added.constFirst().startsWith(folder.filePath(QStringLiteral("uploads"))) && added.constFirst().endsWith(QStringLiteral("diag.log")), qPrintable(added.constFirst()));
    csms->stop();
    QVERIFY(address->text().isEmpty());
}

void ConnectTest::passwordsByChargePoint()
{
    StationPasswords dialog({QStringLiteral("CP2")}, {});
    dialog.show();
    QHash<QString, QByteArray> set;
    connect(&dialog, &StationPasswords::passwordSet, this, [&set](const QString &station, const QByteArray &password) { set.insert(station, password); });
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("passwordStation")), QStringLiteral("CP1"));
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("stationPassword"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("a secret of its own"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(set.value(QStringLiteral("CP1")), QByteArray("a secret of its own"));
    QCOMPARE(dialog.stations(), QStringList({QStringLiteral("CP1"), QStringLiteral("CP2")}));

    // And it is that one that opens the door.
    EndpointList list;
    ConnectPage page(&list, context());
    Endpoint::Settings settings = EndpointPageFactory::find(EndpointKind::CentralSystem)->defaults();
    settings["port"] = 0;
    settings["securityProfile"] = 1;
    settings["stationPasswords"] = {"CP1"};
    const QString id = list.add(EndpointKind::CentralSystem, QStringLiteral("C"), settings);
    m_secrets.write(list.at(0).secretName(u"password"), "the common password");
    m_secrets.write(list.at(0).secretName(u"password/CP1"), "a secret of its own");
    auto *csms = static_cast<CentralSystemPage *>(page.pageOf(id));
    csms->start();
    QTRY_COMPARE(csms->state(), EndpointPage::State::Running);
    const auto dial = [csms](const QByteArray &name, const QByteArray &password) {
        WebSocketClientSettings settings;
        settings.url = "ws://127.0.0.1:" + QByteArray::number(csms->system()->port()) + '/' + name;
        settings.subprotocols = {"ocpp1.6"};
        settings.headers.emplaceBack("Authorization", basicAuthorization(name, password));
        auto client = std::make_unique<WebSocketClient>();
        client->open(settings, std::make_shared<Station>());
        return client;
    };
    const auto wrong = dial("CP1", "the common password");
    const auto other = dial("CP3", "the common password");
    QTRY_VERIFY_WITH_TIMEOUT(csms->system()->station("CP3").has_value(), 20'000);
    QVERIFY(!csms->system()->station("CP1").has_value());
    const auto right = dial("CP1", "a secret of its own");
    QTRY_VERIFY_WITH_TIMEOUT(csms->system()->station("CP1").has_value(), 20'000);
    csms->stop();
}

void ConnectTest::codesCanBeRead()
{
    const QImage image = QrCode::imageOf(QStringLiteral("ws://192.0.2.2:8180/"));
    QVERIFY(!image.isNull());
    QCOMPARE(image.width(), image.height());
    // A white frame of four modules, then the dark corner of the finder pattern.
    for (int i = 0; i < image.width(); ++i)
        QCOMPARE(qGray(image.pixel(i, 3)), 255);
    QCOMPARE(qGray(image.pixel(4, 4)), 0);
    QCOMPARE(qGray(image.pixel(5, 5)), 255);
    QVERIFY(QrCode::imageOf(QString(5000, QLatin1Char('x'))).isNull());
}

QTEST_MAIN(ConnectTest)
#include "tst_connect.moc"
