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

// CDRs of a party with so many tariffs; each carries its own.
QByteArray makeCdrs(int count, int tariffs)
{
    std::mt19937 random(5);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const auto decimal = [&](int below) { return QByteArray::number(pick(below) / 10000.0 + 0.0001, 'f', 4); };
    QByteArray text;
    text.reserve(qsizetype(count) * 1500);
    for (int i = 0; i < count; ++i) {
        QDateTime at(QDate(2026, 1 + pick(12), 1 + pick(28)), QTime(pick(24), pick(60), pick(60)), Qt::UTC);
        const int tariff = pick(tariffs);
        text += R"({"country_code":"NL","party_id":"CPO","id":"C)" + QByteArray::number(i) + R"(","currency":"EUR","start_date_time":")"
            + at.toString(Qt::ISODate).toLatin1() + R"(","tariffs":[{"country_code":"NL","party_id":"CPO","id":"T)" + QByteArray::number(tariff)
            + R"(","currency":"EUR","elements":[{"price_components":[{"type":"ENERGY","price":0.)" + QByteArray::number(40 + tariff % 50)
            + R"(,"vat":21,"step_size":1}],"restrictions":{"start_time":"07:00","end_time":"19:00"}},)"
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

Pricer quickPricer()
{
    Pricer pricer;
    pricer.setTimeZone("Europe/Amsterdam");
    pricer.setExplaining(false);
    return pricer;
}

// As `price --portfolio` does it: each CDR is priced as it is read.
double readAndPrice(const QByteArray &text, Exact *sum)
{
    Pricer pricer = quickPricer();
    const double begin = cpuSeconds();
    PricingNotes notes;
    readEachCharge(text, ProtocolVersion::Unknown, &notes, [&](Charge &charge) {
        *sum += pricer.price(charge).exclVat;
        return true;
    });
    return cpuSeconds() - begin;
}

// Seconds of reading and of pricing, and the sum; empty when there is no Python.
QList<QByteArray> pythonPeer(const QByteArray &text, int count)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cdrs.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    file.close();
    QProcess peer;
    peer.start(QStringLiteral("python3"), {QStringLiteral(SOURCE_DIR "/tests/bench/pricing_peer.py"), file.fileName(), QString::number(count)});
    peer.waitForFinished(-1);
    const QList<QByteArray> answer = peer.readAllStandardOutput().trimmed().split(' ');
    if (answer.size() == 3)
        return answer;
    std::printf("no Python: %s\n", peer.readAllStandardError().constData());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int few = std::min(count, 10'000);
    const QByteArray text = makeCdrs(count, 200);
    std::printf("%d CDRs with 200 tariffs, %.0f MB\n", count, double(text.size()) / 1e6);

    Exact sum;
    const double both = readAndPrice(text, &sum);
    double begin = cpuSeconds();
    PricingNotes notes;
    const std::vector<Charge> charges = readCharges(text, ProtocolVersion::Unknown, &notes);
    const double reading = cpuSeconds() - begin;
    Pricer pricer = quickPricer();
    begin = cpuSeconds();
    Exact apart;
    for (const Charge &charge : charges)
        apart += pricer.price(charge).exclVat;
    const double pricing = cpuSeconds() - begin;
    if (apart != sum) {
        std::printf("the sums differ: %s and %s\n", sum.toText().constData(), apart.toText().constData());
        return 1;
    }
    std::printf("read and price, one by one  %8.0f CDRs/s a core\n", count / both);
    std::printf("read and keep               %8.0f CDRs/s a core\n", count / reading);
    std::printf("price what was read         %8.0f CDRs/s a core\n", count / pricing);

    Exact all;
    const double different = readAndPrice(makeCdrs(few, 1'000'000), &all);
    std::printf("each with another tariff    %8.0f CDRs/s a core, read and priced\n", few / different);

    const QList<QByteArray> answer = pythonPeer(text, few);
    if (answer.isEmpty())
        return 1;
    Exact fewSum;
    for (int i = 0; i < few; ++i)
        fewSum += pricer.price(charges[std::size_t(i)]).exclVat;
    const double peerReading = answer[0].toDouble();
    const double peerPricing = answer[1].toDouble();
    std::printf("Python decimal              %8.0f CDRs/s read and priced, %.0f/s only priced\n", few / (peerReading + peerPricing), few / peerPricing);
    std::printf("ratio                       %8.1f x read and priced, %.1f x only priced\n", (peerReading + peerPricing) / few * count / both,
                peerPricing / few * count / pricing);
    std::printf("sums of the first %d: %s and %s\n", few, fewSum.toFixed(4).constData(), answer[2].constData());
    return 0;
}
