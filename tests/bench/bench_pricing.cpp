// SPDX-License-Identifier: GPL-3.0-or-later
// Prices many CDRs, against a plain pricer on Python's decimal in the same run: bench_pricing [CDRs]
#include "models/pricing/portfolio.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Roamscope;

namespace {

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

QByteArray makeCdrs(int count)
{
    std::mt19937 random(5);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const auto decimal = [&](int below) { return QByteArray::number(pick(below) / 10000.0 + 0.0001, 'f', 4); };
    QByteArray text;
    text.reserve(qsizetype(count) * 1500);
    for (int i = 0; i < count; ++i) {
        QDateTime at(QDate(2026, 1 + pick(12), 1 + pick(28)), QTime(pick(24), pick(60), pick(60)), Qt::UTC);
        text += R"({"country_code":"NL","party_id":"CPO","id":"C)" + QByteArray::number(i) + R"(","currency":"EUR","start_date_time":")"
            + at.toString(Qt::ISODate).toLatin1() + R"(","tariffs":[{"country_code":"NL","party_id":"CPO","id":"T1","currency":"EUR","elements":[)"
            + R"({"price_components":[{"type":"ENERGY","price":0.45,"vat":21,"step_size":1}],"restrictions":{"start_time":"07:00","end_time":"19:00"}},)"
            + R"({"price_components":[{"type":"ENERGY","price":0.32,"vat":21,"step_size":1},{"type":"FLAT","price":0.35,"vat":21,"step_size":1}]},)"
            + R"({"price_components":[{"type":"PARKING_TIME","price":3.6,"vat":21,"step_size":300}],"restrictions":{"min_duration":7200}}]}],"charging_periods":[)";
        const int periods = 2 + pick(5);
        for (int k = 0; k < periods; ++k) {
            const bool parking = k + 1 == periods && pick(2);
            text += (k ? "," : "") + QByteArray(R"({"start_date_time":")") + at.toString(Qt::ISODate).toLatin1() + R"(","dimensions":[)"
                + (parking ? R"({"type":"PARKING_TIME","volume":)" + decimal(20000) + "}"
                           : R"({"type":"ENERGY","volume":)" + decimal(200000) + R"(},{"type":"TIME","volume":)" + decimal(10000) + "}")
                + "]}";
            at = at.addSecs(600 + pick(5400));
        }
        text += R"(],"end_date_time":")" + at.toString(Qt::ISODate).toLatin1() + R"(","total_cost":{"excl_vat":1,"incl_vat":1.21},"last_updated":")"
            + at.toString(Qt::ISODate).toLatin1() + "\"}\n";
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QByteArray text = makeCdrs(count);
    std::printf("%d CDRs, %.0f MB\n", count, double(text.size()) / 1e6);

    double begin = cpuSeconds();
    PricingNotes notes;
    const std::vector<Charge> charges = readCharges(text, ProtocolVersion::Unknown, &notes);
    const double reading = cpuSeconds() - begin;
    Pricer pricer;
    pricer.setTimeZone("Europe/Amsterdam");
    pricer.setExplaining(false);
    begin = cpuSeconds();
    Exact sum;
    for (const Charge &charge : charges)
        sum += pricer.price(charge).exclVat;
    const double pricing = cpuSeconds() - begin;
    std::printf("read                 %8.0f CDRs/s a core\n", count / reading);
    std::printf("price                %8.0f CDRs/s a core\n", count / pricing);
    std::printf("read and price       %8.0f CDRs/s a core\n", count / (reading + pricing));

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cdrs.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        return 2;
    file.write(text);
    file.close();
    const int few = std::min(count, 10'000);
    QProcess peer;
    peer.start(QStringLiteral("python3"), {QStringLiteral(SOURCE_DIR "/tests/bench/pricing_peer.py"), file.fileName(), QString::number(few)});
    peer.waitForFinished(-1);
    const QList<QByteArray> answer = peer.readAllStandardOutput().trimmed().split(' ');
    if (answer.size() != 2) {
        std::printf("no Python: %s\n", peer.readAllStandardError().constData());
        return 1;
    }
    Exact fewSum;
    for (int i = 0; i < few; ++i)
        fewSum += pricer.price(charges[std::size_t(i)]).exclVat;
    const double peerRate = few / answer[0].toDouble();
    std::printf("Python decimal       %8.0f CDRs/s, read and price\n", peerRate);
    std::printf("ratio                %8.1f x\n", count / (reading + pricing) / peerRate);
    std::printf("sums of the first %d: %s and %s\n", few, fewSum.toFixed(2).constData(), answer[1].constData());
    return 0;
}
