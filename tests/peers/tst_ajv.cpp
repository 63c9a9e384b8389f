// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

constexpr int wantedPairs = 20'000;

/// Where our verdict and ajv's differ, and why that stays. `weAccept` is our side of the difference.
struct Explained
{
    const char *kind;
    bool weAccept;
    const char *why;
};

constexpr Explained explanations[] = {
    {"explained: digits beyond a double", false,
     "1.00000000000000000001 is no whole number; JavaScript rounds it to 1 before ajv sees it. We read the text."},
    {"explained: tenths beyond a double", false,
     "7.4000000000000000001 is no multiple of 0.1; JavaScript rounds it to 7.4. We read the text."},
    {"explained: blank of another kind in a date", false,
     "ajv-formats takes any white space for the T of a date and time, RFC 3339 lets a reader take a blank."},
    {"explained: URI of a scheme alone", true,
     "RFC 3986 allows an empty path behind the scheme; the expression in ajv-formats does not."},
    {"explained: port that is no number", false,
     "RFC 3986 wants digits behind the colon of an authority; the expression in ajv-formats reads it as a path."},
    {"explained: nested 1,100 deep", false,
     "We stop at 1,024 levels, so that hostile nesting cannot exhaust memory; no message comes near it."},
    {"explained: member twice", false,
     "Of a member that stands twice JSON.parse keeps the last; readers differ, so we check both of them."},
};

const Explained *explanationOf(const QString &kind, bool weAccept)
{
    for (const Explained &explanation : explanations) {
        if (kind == QLatin1StringView(explanation.kind) && weAccept == explanation.weAccept)
            return &explanation;
    }
    return nullptr;
}

} // namespace

/// Our verdict on OCPP messages against that of ajv with the official schemas: generated good messages and
/// spoilt ones, over every message of 1.6, 1.6 security, 2.0.1 and 2.1.
class TestAjv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees();
};

void TestAjv::agrees()
{
    const QString schemas = QDir::cleanPath(QStringLiteral(SHARED_DATA "/ocpp-schemas"));
    if (!QDir(schemas).exists())
        QSKIP("the official schemas are not here (../shared/data/ocpp-schemas)");
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString modules = QStringLiteral(BUILD_DIR "/tests/peers/npm");
    if (node.isEmpty() || !QDir(modules + QStringLiteral("/node_modules/ajv")).exists())
        QSKIP("ajv is not installed: npm or the network was missing when the peers were set up");

    QTemporaryDir folder;
    const QString corpus = folder.filePath(QStringLiteral("corpus.jsonl"));
    const QByteArray seed = qEnvironmentVariable("ROAMSCOPE_SEED", QStringLiteral("20260101")).toUtf8();
    QProcess generator;
    generator.setProcessChannelMode(QProcess::MergedChannels);
    generator.start(node, {QStringLiteral(SOURCE_DIR "/tests/peers/generate.cjs"), QStringLiteral("--schemas"), schemas,
                           QStringLiteral("--modules"), modules, QStringLiteral("--pairs"), QString::number(wantedPairs),
                           QStringLiteral("--seed"), QString::fromUtf8(seed), QStringLiteral("--out"), corpus});
    QVERIFY2(generator.waitForFinished(200'000), "the generator did not finish");
    const QByteArray output = generator.readAll();
    QVERIFY2(generator.exitStatus() == QProcess::NormalExit && generator.exitCode() == 0, output.constData());

    QFile file(corpus);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Catalog &catalog = Catalog::instance();
    Validator validator;
    int messages = 0;
    int good = 0;
    int accepted = 0;
    int unexplained = 0;
    QMap<QString, int> explained;
    QList<ValidationFinding> findings;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const ProtocolVersion version = protocolVersionFromText(line.value(u"version").toString().toUtf8());
        const QByteArray name = line.value(u"name").toString().toUtf8();
        const QString kind = line.value(u"kind").toString();
        const bool theirs = line.value(u"accepted").toBool();
        const QByteArray text = QByteArray::fromBase64(line.value(u"text").toString().toLatin1());
        const CatalogObject *object = catalog.object(version, name);
        QVERIFY2(object, name.constData());
        findings.clear();
        const bool ours = validator.validate(text, *object, &findings);
        QCOMPARE(ours, validator.validate(text, *object, nullptr));
        ++messages;
        good += kind == u"good";
        accepted += theirs;
        if (ours == theirs)
            continue;
        if (explanationOf(kind, ours)) {
            ++explained[kind];
            continue;
        }
        if (++unexplained <= 20) {
            QString ourFindings;
            for (const ValidationFinding &finding : std::as_const(findings))
                ourFindings += u' ' + finding.ruleId() + u' ' + QString::fromUtf8(finding.pointer) + u' ' + QString::fromUtf8(finding.found);
            qWarning("%s (%s): ajv %s, we %s:%s\n  %s", name.constData(), qPrintable(kind), theirs ? "accepts" : "refuses",
                     ours ? "accept" : "refuse", qPrintable(ourFindings), text.left(600).constData());
        }
    }
    qInfo("%d messages, %d of them good and as many spoilt; ajv accepts %d; seed %s", messages, good, accepted, seed.constData());
    for (const Explained &explanation : explanations)
        qInfo("%d differ: %s. %s", explained.value(QLatin1StringView(explanation.kind)), explanation.kind, explanation.why);
    QVERIFY(good >= wantedPairs);
    QVERIFY(messages >= 2 * wantedPairs);
    QCOMPARE(unexplained, 0);
}

QTEST_GUILESS_MAIN(TestAjv)
#include "tst_ajv.moc"
