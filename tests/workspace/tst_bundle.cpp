// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/bundle.h"

#include "models/capture/captureloader.h"
#include "models/workspace/workspace.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>
#include <zlib.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Roamscope;

namespace {

const QByteArray frame = R"({"trace_version":"1.1","timestamp":"2026-03-01T10:00:00Z","direction":"CP_TO_CSMS","charge_point_id":"CP01","message":[2,"1","Heartbeat",{}]})";
const QByteArray secretLine = R"(2026-03-01 10:00:01 CP01 recv [2,"2","ChangeConfiguration",{"key":"AuthorizationKey","value":"4f4341303132333435363738"}])";

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

void zipWith(const QString &path, const QList<std::pair<QString, QByteArray>> &members)
{
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const auto &[name, bytes] : members) {
        QuaZipFile file(&zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        file.write(bytes);
        file.close();
    }
    zip.close();
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_site = m_dir->filePath(QStringLiteral("site"));
        Workspace workspace;
        QVERIFY(workspace.create(m_site, QStringLiteral("Depot")));
        write(m_site + QStringLiteral("/captures/inside.log"), secretLine + '\n' + frame + '\n');
        write(m_dir->filePath(QStringLiteral("elsewhere/outside.jsonl")), frame + '\n');
        write(m_site + QStringLiteral("/.git/config"), "[core]\n");
        write(m_site + QStringLiteral("/captures/inside.log.roamscope-index"), "index");
        workspace.setCaptures({{.files = {m_site + QStringLiteral("/captures/inside.log")}, .name = QStringLiteral("a")},
                               {.files = {m_dir->filePath(QStringLiteral("elsewhere/outside.jsonl"))}, .name = QStringLiteral("b")}});
        QVERIFY(workspace.save());
    }

    void packsAndUnpacks()
    {
        const QString zip = m_dir->filePath(QStringLiteral("out.zip"));
        const BundleResult packed = Bundle::write(m_site, zip);
        QVERIFY2(packed.isOk(), qPrintable(packed.error));
        QVERIFY(packed.skipped.isEmpty());
        QCOMPARE(packed.masked(), 1);
        QVERIFY(Bundle::isBundle(zip));

        const QString target = m_dir->filePath(QStringLiteral("unpacked"));
        const BundleResult unpacked = Bundle::extract(zip, target);
        QVERIFY2(unpacked.isOk(), qPrintable(unpacked.error));
        QVERIFY(!QFileInfo::exists(target + QStringLiteral("/.git/config")));
        QVERIFY(!QFileInfo::exists(target + QStringLiteral("/captures/inside.log.roamscope-index")));
        const QByteArray log = read(target + QStringLiteral("/captures/inside.log"));
        QVERIFY(!log.contains("4f4341303132"));
        QVERIFY(log.endsWith(frame + '\n')); // the rest is as it was
        Workspace workspace;
        QVERIFY(workspace.open(target));
        QCOMPARE(workspace.name(), QStringLiteral("Depot"));
        const QList<WorkspaceCapture> captures = workspace.captures();
        QCOMPARE(captures.size(), 2);
        QCOMPARE(captures[1].files, QStringList {target + QStringLiteral("/captures/outside.jsonl")});
        QCOMPARE(read(captures[1].files.constFirst()), frame + '\n');
    }

    void masksAKeyOverManyLines()
    {
        QByteArray log;
        while (log.size() < (1 << 20) - 300)
            log += "2026-03-01 10:00:00 nothing of interest happens here\n";
        const QByteArray body = QByteArray(64, 'Q') + '\n';
        log += "-----BEGIN PRIVATE KEY-----\n" + body.repeated(20) + "-----END PRIVATE KEY-----\nlast\n"; // across a chunk's end
        write(m_site + QStringLiteral("/captures/inside.log"), log);
        const QString zip = m_dir->filePath(QStringLiteral("out.zip"));
        QVERIFY(Bundle::write(m_site, zip).isOk());
        const QString target = m_dir->filePath(QStringLiteral("unpacked"));
        QVERIFY(Bundle::extract(zip, target).isOk());
        const QByteArray masked = read(target + QStringLiteral("/captures/inside.log"));
        QVERIFY(!masked.contains(body));
        QVERIFY(masked.endsWith("last\n"));
    }

    void writesCompressedCapturesAnew()
    {
        const QString path = m_site + QStringLiteral("/captures/inside.log");
        gzFile gz = gzopen(QFile::encodeName(path).constData(), "wb");
        const QByteArray lines = frame + '\n' + secretLine + '\n';
        gzwrite(gz, lines.constData(), unsigned(lines.size()));
        gzclose(gz);
        const QString zip = m_dir->filePath(QStringLiteral("out.zip"));
        const BundleResult packed = Bundle::write(m_site, zip);
        QVERIFY2(packed.isOk(), qPrintable(packed.error));
        const QString target = m_dir->filePath(QStringLiteral("unpacked"));
        QVERIFY(Bundle::extract(zip, target).isOk());
        const QByteArray text = read(target + QStringLiteral("/captures/inside.log"));
        QVERIFY(text.contains("Heartbeat"));
        QVERIFY(!text.contains("4f4341303132"));
        const CapturePtr capture = CaptureLoader::load({target + QStringLiteral("/captures/inside.log")});
        QCOMPARE(capture->size(), 2u);
    }

    void leavesOutWhatCannotBeRedacted()
    {
        write(m_site + QStringLiteral("/notes.xlsx"), QByteArray("PK\x03\x04binary\0binary", 17));
        const BundleResult packed = Bundle::write(m_site, m_dir->filePath(QStringLiteral("out.zip")));
        QVERIFY(packed.isOk());
        QCOMPARE(packed.skipped.size(), 1);
        QCOMPARE(packed.skipped.constFirst().name, QStringLiteral("notes.xlsx"));
        QVERIFY(!packed.skipped.constFirst().reason.isEmpty());
        // As it is, at the person's own request.
        const BundleResult plain = Bundle::write(m_site, m_dir->filePath(QStringLiteral("plain.zip")), {.redaction = Redaction(Redaction::Level::None)});
        QVERIFY(plain.isOk() && plain.skipped.isEmpty());
        QCOMPARE(plain.masked(), 0);
    }

    void withoutCaptures()
    {
        const BundleResult packed = Bundle::write(m_site, m_dir->filePath(QStringLiteral("out.zip")), {.withCaptures = false});
        QVERIFY(packed.isOk());
        for (const BundleEntry &entry : packed.entries)
            QVERIFY2(!entry.name.startsWith(QStringLiteral("captures/")), qPrintable(entry.name));
        QCOMPARE(packed.skipped.size(), 2);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("no zip") << QStringLiteral("text");
        QTest::newRow("zip without workspace") << QStringLiteral("other");
        QTest::newRow("cut in the middle") << QStringLiteral("cut");
        QTest::newRow("target not empty") << QStringLiteral("full");
        QTest::newRow("not there") << QStringLiteral("missing");
    }
    void refusesBadInput()
    {
        QFETCH(QString, what);
        const QString zip = m_dir->filePath(QStringLiteral("bad.zip"));
        QString target = m_dir->filePath(QStringLiteral("unpacked"));
        if (what == QLatin1String("text")) {
            write(zip, "not a zip");
        } else if (what == QLatin1String("other")) {
            zipWith(zip, {{QStringLiteral("readme.txt"), "hello"}});
        } else if (what == QLatin1String("cut")) {
            QVERIFY(Bundle::write(m_site, zip).isOk());
            QFile file(zip);
            QVERIFY(file.resize(file.size() / 2));
        } else if (what == QLatin1String("full")) {
            QVERIFY(Bundle::write(m_site, zip).isOk());
            target = m_site;
        }
        const BundleResult result = Bundle::extract(zip, target);
        QVERIFY(!result.isOk());
        QVERIFY(!result.error.isEmpty());
    }

    void namesThatLeadOut()
    {
        const QString zip = m_dir->filePath(QStringLiteral("bad.zip"));
        zipWith(zip, {{QStringLiteral("workspace.json"), "{}"}, {QStringLiteral("../evil.txt"), "x"}, {QStringLiteral("/tmp/roamscope-evil.txt"), "x"}});
        const BundleResult result = Bundle::extract(zip, m_dir->filePath(QStringLiteral("unpacked")));
        QVERIFY(result.isOk());
        QCOMPARE(result.skipped.size(), 2);
        QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("evil.txt"))));
        QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/roamscope-evil.txt")));
    }

    void cancelled()
    {
        const std::atomic_bool yes = true;
        const QString zip = m_dir->filePath(QStringLiteral("out.zip"));
        const BundleResult result = Bundle::write(m_site, zip, {.cancelled = &yes});
        QVERIFY(result.cancelled);
        QVERIFY(!QFileInfo::exists(zip));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_site;
};

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
