// SPDX-License-Identifier: GPL-3.0-or-later
// Messages validated per second, ours and ajv's (compiled, allErrors, JSON.parse included), over the same
// seeded messages in one run. Wall time, the fastest of several rounds each.
#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <random>

using namespace Roamscope;

namespace {

constexpr int messagesPerKind = 50'000;
constexpr int rounds = 9;

class Messages
{
public:
    explicit Messages(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray statusNotification();
    QByteArray meterValues();
    QByteArray bootNotification();
    QByteArray transactionEvent();
    /// Removes, renames or retypes something, at a random place.
    QByteArray spoilt(QByteArray message);

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    QByteArray number(int n) { return QByteArray::number(below(n)); }
    QByteArray time();
    template<std::size_t N>
    QByteArray oneOf(const char *const (&list)[N]) { return list[below(int(N))]; }

    std::mt19937 m_random;
};

QByteArray Messages::time()
{
    return QByteArray("2026-") + QByteArray::number(10 + below(3)) + '-' + QByteArray::number(10 + below(18)) + 'T'
        + QByteArray::number(10 + below(14)) + ':' + QByteArray::number(10 + below(50)) + ':'
        + QByteArray::number(10 + below(50)) + (below(2) ? ".000Z" : "Z");
}

QByteArray Messages::statusNotification()
{
    static constexpr const char *statuses[] = {"Available", "Preparing", "Charging", "SuspendedEV", "Finishing", "Faulted"};
    static constexpr const char *errors[] = {"NoError", "NoError", "NoError", "GroundFailure", "OtherError"};
    QByteArray json = "{\"connectorId\":" + number(4) + ",\"errorCode\":\"" + oneOf(errors) + "\",\"status\":\""
        + oneOf(statuses) + "\",\"timestamp\":\"" + time() + '"';
    if (below(3) == 0)
        json += ",\"info\":\"door open\",\"vendorId\":\"com.example\",\"vendorErrorCode\":\"E" + number(999) + '"';
    return json + '}';
}

QByteArray Messages::meterValues()
{
    static constexpr const char *measurands[] = {"Energy.Active.Import.Register", "Power.Active.Import",
                                                 "Current.Import", "Voltage", "SoC", "Temperature"};
    static constexpr const char *units[] = {"Wh", "W", "A", "V", "Percent", "Celsius"};
    static constexpr const char *phases[] = {"L1", "L2", "L3"};
    QByteArray json = "{\"connectorId\":" + number(4) + ",\"transactionId\":" + number(1'000'000) + ",\"meterValue\":[{\"timestamp\":\""
        + time() + "\",\"sampledValue\":[";
    const auto sample = [&](int kind, const char *phase) {
        json += "{\"value\":\"" + number(100'000) + '.' + number(10) + "\",\"context\":\"Sample.Periodic\",\"format\":\"Raw\",\"measurand\":\"";
        json += measurands[kind];
        json += '"';
        if (phase)
            json += QByteArray(",\"phase\":\"") + phase + '"';
        json += QByteArray(",\"location\":\"Outlet\",\"unit\":\"") + units[kind] + "\"}";
    };
    sample(0, nullptr);
    json += ',';
    sample(1, nullptr);
    for (const char *phase : phases) {
        json += ',';
        sample(2, phase);
        json += ',';
        sample(3, phase);
    }
    if (below(2)) {
        json += ',';
        sample(4, nullptr);
    }
    return json + "]}]}";
}

QByteArray Messages::bootNotification()
{
    return "{\"chargePointVendor\":\"Example\",\"chargePointModel\":\"Model " + number(90) + "\",\"chargePointSerialNumber\":\"SN"
        + number(1'000'000) + "\",\"chargeBoxSerialNumber\":\"CB" + number(1'000'000) + "\",\"firmwareVersion\":\"1." + number(20) + '.'
        + number(100) + "\",\"iccid\":\"8949000000000" + number(9999) + "\",\"imsi\":\"26201000000" + number(9999)
        + "\",\"meterType\":\"AC-3\",\"meterSerialNumber\":\"M" + number(1'000'000) + "\"}";
}

QByteArray Messages::transactionEvent()
{
    static constexpr const char *triggers[] = {"MeterValuePeriodic", "ChargingStateChanged", "CablePluggedIn", "Authorized"};
    static constexpr const char *states[] = {"Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE"};
    static constexpr const char *measurands[] = {"Energy.Active.Import.Register", "Power.Active.Import", "Current.Import", "Voltage"};
    static constexpr const char *units[] = {"Wh", "W", "A", "V"};
    QByteArray json = "{\"eventType\":\"Updated\",\"timestamp\":\"" + time() + "\",\"triggerReason\":\"" + oneOf(triggers) + "\",\"seqNo\":"
        + number(5000) + ",\"transactionInfo\":{\"transactionId\":\"4f1c8a2e-0000-4000-8000-" + QByteArray::number(100'000'000'000 + below(1'000'000'000))
        + "\",\"chargingState\":\"" + oneOf(states) + "\"},\"evse\":{\"id\":" + number(4) + ",\"connectorId\":1},\"meterValue\":[{\"timestamp\":\""
        + time() + "\",\"sampledValue\":[";
    for (int kind = 0; kind < 4; ++kind) {
        if (kind)
            json += ',';
        json += "{\"value\":" + number(100'000) + '.' + number(10) + ",\"context\":\"Sample.Periodic\",\"measurand\":\"" + measurands[kind]
            + "\",\"location\":\"Outlet\",\"unitOfMeasure\":{\"unit\":\"" + units[kind] + "\",\"multiplier\":0}}";
    }
    return json + "]}]}";
}

QByteArray Messages::spoilt(QByteArray message)
{
    const auto replace = [&](const char *what, const char *with) {
        const qsizetype at = message.indexOf(what, below(int(message.size())));
        const qsizetype place = at < 0 ? message.indexOf(what) : at;
        if (place >= 0)
            message.replace(place, qsizetype(qstrlen(what)), with);
    };
    switch (below(5)) {
    case 0:
        replace("\":", "x\":");
        break;
    case 1:
        replace("\":\"", "\":\"#");
        break;
    case 2:
        replace("2026-", "2026/");
        break;
    case 3:
        replace("\":", "\":null,\"y\":");
        break;
    default:
        message.chop(1 + below(20));
        break;
    }
    return message;
}

struct Run
{
    double seconds = std::numeric_limits<double>::infinity();
    int accepted = 0;
};

Run ours(const QList<QByteArray> &messages, const CatalogObject &object)
{
    Run run;
    Validator validator;
    QList<ValidationFinding> findings;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        int accepted = 0;
        for (const QByteArray &message : messages) {
            findings.clear();
            accepted += validator.validate(message, object, &findings);
        }
        run.seconds = std::min(run.seconds, double(timer.nsecsElapsed()) / 1e9);
        run.accepted = accepted;
    }
    return run;
}

bool theirs(const QString &file, const QString &schema, Run *run)
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    QProcess process;
    process.start(node, {QStringLiteral(SOURCE_DIR "/tests/peers/benchajv.cjs"), QStringLiteral("--schema"), schema,
                         QStringLiteral("--modules"), QStringLiteral(BUILD_DIR "/tests/peers/npm"), QStringLiteral("--rounds"),
                         QString::number(rounds), QStringLiteral("--messages"), file});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return false;
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run->seconds = result.value(u"best").toDouble();
    run->accepted = result.value(u"accepted").toInt();
    return run->seconds > 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const Catalog &catalog = Catalog::instance();
    std::printf("catalog compiled in %.2f ms\n\n", double(timer.nsecsElapsed()) / 1e6);

    struct Kind
    {
        const char *title;
        ProtocolVersion version;
        const char *object;
        const char *schema;
        QByteArray (Messages::*make)();
    };
    const Kind kinds[] = {
        {"StatusNotification 1.6", ProtocolVersion::Ocpp16, "StatusNotification.req", "1.6/StatusNotification.json", &Messages::statusNotification},
        {"MeterValues 1.6", ProtocolVersion::Ocpp16, "MeterValues.req", "1.6/MeterValues.json", &Messages::meterValues},
        {"BootNotification 1.6", ProtocolVersion::Ocpp16, "BootNotification.req", "1.6/BootNotification.json", &Messages::bootNotification},
        {"TransactionEvent 2.0.1", ProtocolVersion::Ocpp201, "TransactionEventRequest", "2.0.1/TransactionEventRequest.json", &Messages::transactionEvent},
    };
    std::printf("%-24s %7s %7s %12s %12s %7s  accepted\n", "message", "bytes", "spoilt", "ours/s", "ajv/s", "ratio");
    const QTemporaryDir folder;
    for (const int spoiltPercent : {0, 5}) {
        for (const Kind &kind : kinds) {
            Messages source(20260101);
            QList<QByteArray> messages;
            qint64 bytes = 0;
            for (int i = 0; i < messagesPerKind; ++i) {
                QByteArray message = (source.*kind.make)();
                if (i % 100 < spoiltPercent)
                    message = source.spoilt(std::move(message));
                bytes += message.size();
                messages.append(std::move(message));
            }
            QFile file(folder.filePath(QStringLiteral("messages.jsonl")));
            if (!file.open(QIODevice::WriteOnly))
                return 1;
            for (const QByteArray &message : std::as_const(messages))
                file.write(message + '\n');
            file.close();

            const Run mine = ours(messages, *catalog.object(kind.version, kind.object));
            Run peer;
            const bool measured = theirs(file.fileName(), QStringLiteral(SHARED_DATA "/ocpp-schemas/") + QLatin1StringView(kind.schema), &peer);
            std::printf("%-24s %7lld %6d%% %12.0f", kind.title, static_cast<long long>(bytes / messagesPerKind), spoiltPercent,
                        messagesPerKind / mine.seconds);
            if (measured) {
                std::printf(" %12.0f %6.1fx  %d, ajv %d\n", messagesPerKind / peer.seconds, peer.seconds / mine.seconds,
                            mine.accepted, peer.accepted);
            } else {
                std::printf(" %12s %7s  %d\n", "no ajv", "", mine.accepted);
            }
            std::fflush(stdout);
        }
    }
    return 0;
}
