// SPDX-License-Identifier: GPL-3.0-or-later
// Maps CDRs of a backend to OCPI 2.2.1: Roamscope, the same mapping by hand in JavaScript, and jsonata, in one run.
// bench_mapping [DOCUMENTS]
#include "mapping/coverage.h"
#include "mapping/mappingrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Roamscope;

namespace {

QByteArray backendCdr(int number, std::mt19937 &random)
{
    const auto any = [&](int below) { return int(random() % unsigned(below)); };
    const char *kinds[] = {"rfid", "app", "emaid"};
    const char *methods[] = {"app", "rfid", "roaming"};
    const char *plugs[] = {"Type 2", "CCS", "CHAdeMO"};
    const int day = 1 + any(28);
    const int hour = any(20);
    const auto time = [&](int minutes) { return QByteArray("2026-0") + QByteArray::number(1 + any(1)) + '-' + QByteArray::number(day).rightJustified(2, '0') + 'T'
            + QByteArray::number(hour + minutes / 60).rightJustified(2, '0') + ':' + QByteArray::number(minutes % 60).rightJustified(2, '0') + ":00+01:00"; };
    const int intervals = 3 + any(4);
    QByteArray json = "{\"chargeId\":" + QByteArray::number(7000000 + number) + ",\"version\":7,\"operator\":\"NL*ABC*CPO\",\"session\":\"S-"
        + QByteArray::number(any(1000000)) + "\",\"started\":\"" + time(0) + "\",\"ended\":\"" + time(intervals * 15) + "\",\"authorizedBy\":\"" + methods[any(3)]
        + "\",\"token\":{\"uid\":\"04a2" + QByteArray::number(any(100000000), 16) + "\",\"kind\":\"" + kinds[any(3)]
        + "\",\"contract\":\"NL-XYZ-C" + QByteArray::number(10000000 + any(9999999)) + "-K\",\"holder\":null},\"site\":{\"id\":\"LOC" + QByteArray::number(any(9999))
        + "\",\"name\":\"Parking Kade " + QByteArray::number(any(99)) + "\",\"street\":\"Lange Kade\",\"number\":" + QByteArray::number(1 + any(300))
        + ",\"zip\":\"2801 AB\",\"city\":\"Gouda\",\"country\":\"NLD\",\"lat\":\"52.01" + QByteArray::number(1000 + any(8999)) + "\",\"lon\":\"4.71" + QByteArray::number(1000 + any(8999))
        + "\",\"operatorNotes\":\"gate code changes weekly, ask at the desk\"},\"evse\":{\"uid\":\"E" + QByteArray::number(any(99999)) + "\",\"id\":\"NL*ABC*E" + QByteArray::number(any(99999))
        + "\",\"connector\":" + QByteArray::number(1 + any(2)) + ",\"plug\":\"" + plugs[any(3)] + "\",\"cable\":" + (any(2) ? "true" : "false")
        + ",\"phases\":" + QByteArray::number(any(2) ? 3 : 1) + ",\"firmware\":\"5.2.1-rc3\"},\"currency\":\"EUR\",\"tariff\":\"T-" + QByteArray::number(any(20)) + "\",\"intervals\":[";
    for (int i = 0; i < intervals; ++i) {
        if (i > 0)
            json += ',';
        json += "{\"from\":\"" + time(i * 15) + "\",\"energyWh\":" + QByteArray::number(500 + any(9000)) + ",\"seconds\":900,\"avgVoltage\":" + QByteArray::number(225 + any(10));
        if (any(3))
            json += ",\"maxPowerW\":" + QByteArray::number(2000 + any(20000));
        json += ",\"quality\":\"measured\"}";
    }
    json += "],\"net\":" + QByteArray::number(any(5000) / 100.0 + 0.1234, 'f', 4) + ",\"gross\":" + QByteArray::number(any(6000) / 100.0 + 0.4321, 'f', 4)
        + ",\"vatRate\":21,\"written\":\"" + time(intervals * 15 + 2) + "\",\"meta\":{\"exporter\":\"billing-7\",\"batch\":" + QByteArray::number(any(1000)) + ",\"flags\":[1,2,3]}}";
    return json;
}

struct Peer
{
    double perSecond = 0;
    QByteArray first {};
};

Peer runPeer(const QString &kind, const QString &file)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"), {QStringLiteral(SOURCE_DIR "/tests/peers/benchmapping.cjs"), QStringLiteral(BUILD_DIR "/tests/peers/npm"), kind, file,
                                        QStringLiteral(SOURCE_DIR "/tests/peers/cdrmapping.jsonata")});
    if (!node.waitForFinished(600000) || node.exitCode() != 0)
        return {};
    const QJsonObject result = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    return {result.value(QStringLiteral("perSecond")).toDouble(), result.value(QStringLiteral("first")).toString().toUtf8()};
}

bool sameJson(const QByteArray &a, const QByteArray &b)
{
    return QJsonDocument::fromJson(a) == QJsonDocument::fromJson(b);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QFile sheetFile(QStringLiteral(SOURCE_DIR "/tests/fixtures/mapping/backend-cdr.sheet.json"));
    if (!sheetFile.open(QIODevice::ReadOnly))
        return 2;
    const Sheet sheet = readSheet(sheetFile.readAll()).sheet;
    const MappingPlanPtr plan = MappingPlan::compile(sheet);
    for (const SheetFinding &finding : plan->findings())
        std::printf("sheet: %s\n", qPrintable(finding.message()));

    std::mt19937 random(7);
    QByteArray text;
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (int i = 0; i < count; ++i) {
        const QByteArray document = backendCdr(i, random);
        places.emplace_back(text.size(), document.size());
        text += document + '\n';
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cdrs.jsonl")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 2;
    file.close();
    std::printf("%d documents, %lld bytes each\n", count, static_cast<long long>(text.size() / count));

    Mapper mapper(plan);
    QByteArray out;
    QByteArray first;
    double one = 0;
    for (int round = 0; round < 3; ++round) {
        // Processor time: the computer may be busy with other things.
        const std::clock_t begin = std::clock();
        std::vector<MappingError> errors;
        for (const auto &[at, size] : places) {
            out.resize(0);
            mapper.map(QByteArrayView(text).sliced(at, size), &out, &errors);
            if (first.isEmpty())
                first = out;
        }
        const double perSecond = count / (double(std::clock() - begin) / CLOCKS_PER_SEC);
        one = std::max(one, perSecond);
        if (!errors.empty())
            std::printf("%s\n", qPrintable(errors.front().message()));
    }
    std::printf("roamscope, one thread     %10.0f documents/s\n", one);
    {
        std::size_t next = 0;
        qint64 bytes = 0;
        QElapsedTimer clock;
        clock.start();
        MappingJob job(
            plan,
            [&](QByteArrayView *document, QByteArray *) {
                if (next == places.size())
                    return false;
                *document = QByteArrayView(text).sliced(places[next].first, places[next].second);
                ++next;
                return true;
            },
            [&](qint64, MappedDocument &&document) { bytes += document.json.size(); });
        job.run();
        std::printf("roamscope, all threads    %10.0f documents/s (wall clock)\n", count / (double(clock.nsecsElapsed()) / 1e9));
    }
    const Peer hand = runPeer(QStringLiteral("hand"), file.fileName());
    const Peer jsonata = runPeer(QStringLiteral("jsonata"), file.fileName());
    if (hand.perSecond > 0)
        std::printf("by hand in JavaScript     %10.0f documents/s   %.1fx%s\n", hand.perSecond, one / hand.perSecond, sameJson(first, hand.first) ? "" : "   OTHER RESULT");
    if (jsonata.perSecond > 0)
        std::printf("jsonata                   %10.0f documents/s   %.1fx%s\n", jsonata.perSecond, one / jsonata.perSecond, sameJson(first, jsonata.first) ? "" : "   OTHER RESULT");
    if (hand.perSecond == 0 || jsonata.perSecond == 0)
        std::printf("peers are missing: run ctest -R install_peers first\n%s\n", first.constData());

    // Lint while editing: 500 rules.
    Sheet large = sheet;
    while (large.ruleCount() < 500) {
        Rule rule = sheet.rules[large.ruleCount() % sheet.rules.size()];
        rule.id = large.freeRuleId();
        rule.target += QString::number(large.ruleCount());
        large.rules.append(rule);
    }
    const SchemaTreePtr target = SchemaTree::forRef(sheet.target);
    QElapsedTimer clock;
    clock.start();
    const Coverage coverage = sheetCoverage(large, target.get(), target.get());
    std::printf("coverage of %d rules: %.1f ms, %lld findings\n", large.ruleCount(), double(clock.nsecsElapsed()) / 1e6, static_cast<long long>(coverage.findings.size()));
    return 0;
}
