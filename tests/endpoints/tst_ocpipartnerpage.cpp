// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/dataset.h"
#include "models/endpoints/recording.h"
#include "models/endpoints/secretstore.h"
#include "tests/endpoints/scriptedserver.h"
#include "widgets/connect/ocpipartnerpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace Roamscope;

namespace {

class Nowhere : public FrameSink
{
public:
    void record(RecordedFrame) override {}
    void report(PeerProblem) override {}
};

QTableWidget *tableNamed(QWidget &page, const QString &name)
{
    for (auto *each : page.findChildren<QTableWidget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class tst_OcpiPartnerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectsFetchesAndKeepsNoToken();
    void saysWhatIsMissing();
};

void tst_OcpiPartnerPage::connectsFetchesAndKeepsNoToken()
{
    ScriptedServer server;
    server.setScript([&](const ScriptedServer::Request &request) {
        if (request.header("Authorization") != "Token secret-token-of-the-page")
            return ScriptedServer::Answer {401};
        const QByteArray base = server.url({}).toEncoded();
        if (request.url.path() == QStringLiteral("/versions"))
            return ScriptedServer::envelope("[{\"version\":\"2.2.1\",\"url\":\"" + base + "/2.2.1\"}]");
        if (request.url.path() == QStringLiteral("/2.2.1"))
            return ScriptedServer::envelope("{\"version\":\"2.2.1\",\"endpoints\":[{\"identifier\":\"locations\",\"role\":\"SENDER\",\"url\":\"" + base
                                            + "/locations\"},{\"identifier\":\"tokens\",\"role\":\"RECEIVER\",\"url\":\"http://elsewhere.invalid/tokens\"}]}");
        if (request.url.path() == QStringLiteral("/locations"))
            return ScriptedServer::envelope("[{\"country_code\":\"NL\",\"party_id\":\"CPO\",\"id\":\"L1\",\"publish\":true,\"address\":\"A\",\"city\":\"B\",\"country\":\"NLD\","
                                            "\"coordinates\":{\"latitude\":\"52.10000\",\"longitude\":\"4.90000\"},\"time_zone\":\"Europe/Amsterdam\",\"last_updated\":\"2026-01-01T00:00:00Z\"}]");
        return ScriptedServer::Answer {404};
    });
    SecretStore secrets(nullptr, SecretStore::Use::MemoryOnly);
    EndpointContext context;
    context.secrets = &secrets;
    context.recording = [] { return std::make_shared<Nowhere>(); };
    context.workspaceFolder = [] { return QString(); };
    DatasetPtr shown;
    context.showDataset = [&](const DatasetPtr &dataset, const QString &) { shown = dataset; };
    context.report = [](const QString &, Severity, const QString &) {};
    context.showPerspective = [](const QString &) {};
    QByteArray exchange;
    context.showExchange = [&](const QByteArray &id) { exchange = id; };

    OcpiPartnerPage page(context);
    Endpoint endpoint;
    endpoint.id = QStringLiteral("e1");
    endpoint.kind = EndpointKind::OcpiPartner;
    endpoint.name = QStringLiteral("Partner");
    OcpiConnection connection;
    connection.versionsUrl = server.url(QStringLiteral("/versions"));
    connection.ours = {"DE", "RSC"};
    connection.registered = true;
    endpoint.settings = connection.toJson();
    secrets.write(endpoint.secretName(u"token-c"), "secret-token-of-the-page");
    page.setEndpoint(endpoint);
    Endpoint::Settings kept;
    connect(&page, &EndpointPage::edited, this, [&](const nlohmann::ordered_json &settings) { kept = settings; });
    QTRY_VERIFY(!secrets.cached(endpoint.secretName(u"token-c")).isEmpty());
    QTRY_VERIFY([&] {
        if (page.state() != EndpointPage::State::Running && page.state() != EndpointPage::State::Starting)
            page.start(); // the token is read in the background
        return page.state() == EndpointPage::State::Running;
    }());
    QTableWidget *modules = tableNamed(page, QStringLiteral("Modules of the partner"));
    QVERIFY(modules);
    QCOMPARE(modules->rowCount(), 2);
    QVERIFY(!modules->item(1, 2)->icon().isNull()); // another host
    QVERIFY(!kept.dump().empty());
    QVERIFY(kept.dump().find("secret-token") == std::string::npos);
    QTableWidget *quirks = tableNamed(page, QStringLiteral("Peculiarities"));
    QVERIFY(quirks);
    QVERIFY(quirks->rowCount() >= 2); // the raw token, the other host
    quirks->selectRow(0);
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Show in &Traffic"))
            button->click();
    }
    QVERIFY(!exchange.isEmpty());

    QPushButton *fetch = nullptr;
    QPushButton *compare = nullptr;
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Fetch"))
            fetch = button;
        if (button->text() == QStringLiteral("Open in &Compare"))
            compare = button;
    }
    QVERIFY(fetch && compare);
    fetch->click();
    QTRY_VERIFY(compare->isEnabled());
    compare->click();
    QVERIFY(shown);
    QCOMPARE(shown->count(OcpiModule::Locations), 1);
    page.stop();
    QCOMPARE(page.state(), EndpointPage::State::Stopped);
    // Nothing on the screen shows the token.
    for (auto *edit : page.findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(QStringLiteral("secret-token")));
    for (auto *label : page.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("secret-token")));
}

void tst_OcpiPartnerPage::saysWhatIsMissing()
{
    SecretStore secrets(nullptr, SecretStore::Use::MemoryOnly);
    EndpointContext context;
    context.secrets = &secrets;
    context.recording = [] { return std::make_shared<Nowhere>(); };
    context.report = [](const QString &, Severity, const QString &) {};
    OcpiPartnerPage page(context);
    Endpoint endpoint;
    endpoint.id = QStringLiteral("e2");
    endpoint.kind = EndpointKind::OcpiPartner;
    page.setEndpoint(endpoint);
    page.start();
    QCOMPARE(page.state(), EndpointPage::State::Failed);
    QVERIFY(page.stateText().contains(QStringLiteral("URL")));
    OcpiConnection connection;
    connection.versionsUrl = QUrl(QStringLiteral("http://127.0.0.1:1/versions"));
    connection.ours = {"DE", "RSC"};
    endpoint.settings = connection.toJson();
    page.setEndpoint(endpoint);
    page.start();
    QCOMPARE(page.state(), EndpointPage::State::Failed);
    QVERIFY(page.stateText().contains(QStringLiteral("token")));
}

QTEST_MAIN(tst_OcpiPartnerPage)
#include "tst_ocpipartnerpage.moc"
