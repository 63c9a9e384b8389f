// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/pricinginput.h"
#include "models/capture/isotime.h"
#include "models/pricing/tariffdifference.h"
#include "models/pricing/tarifflint.h"
#include "models/pricing/zoneclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QString nameOf(const Tariff &tariff)
{
    const QString owner = tariff.countryCode.isEmpty() ? QString() : QString::fromUtf8(tariff.countryCode + '*' + tariff.partyId) + QLatin1Char(' ');
    return owner + tr("tariff %1").arg(tariff.id.isEmpty() ? tr("without an id") : QString::fromUtf8(tariff.id));
}

// The tariff that an id names, or the first; nullptr after an error was printed.
TariffPtr chosen(const std::vector<TariffPtr> &tariffs, const QString &id, const QString &file)
{
    // A billing table is one tariff, with the name of its file.
    if (id.isEmpty() || file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return tariffs.front();
    for (const TariffPtr &tariff : tariffs) {
        if (QString::fromUtf8(tariff->id).compare(id, Qt::CaseInsensitive) == 0)
            return tariff;
    }
    Options::error(file, 0, tr("holds no tariff %1").arg(id), tr("check the id"));
    return {};
}

} // namespace

int lintCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("lint"),
                     .purpose = tr("Says what is wrong or doubtful in tariffs: prices that can never apply, gaps, units."),
                     .arguments = QStringLiteral("FILE…"),
                     .example = QStringLiteral("roamscope lint tariffs.json"),
                     .exitCodes = tr("0 nothing but notes, 1 errors or warnings, 2 bad use or unreadable input")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    QJsonArray findings;
    bool found = false;
    qint64 objects = 0;
    const TimeUs now = QDateTime::currentMSecsSinceEpoch() * 1000;
    const QStringList files = options.files();
    for (const QString &file : files) {
        std::vector<TariffPtr> tariffs;
        PricingNotes fileNotes;
        if (!readTariffFile(file, &tariffs, &fileNotes))
            return CommandLine::BadUse;
        const auto report = [&](const PricingNote &note, const QString &object) {
            found = found || note.severity() != Severity::Note;
            if (options.json()) {
                findings.append(QJsonObject {{QStringLiteral("object"), object},
                                             {QStringLiteral("pointer"), QString::fromUtf8(note.pointer)},
                                             {QStringLiteral("rule"), QString(note.id())},
                                             {QStringLiteral("severity"), severityWord(note.severity())},
                                             {QStringLiteral("message"), note.message()},
                                             {QStringLiteral("clause"), QStringLiteral("mod_tariffs")},
                                             {QStringLiteral("fix"), note.advice().isEmpty() ? QJsonValue() : QJsonValue(note.advice())},
                                             {QStringLiteral("file"), file}});
                return;
            }
            QString text = QStringLiteral("%1: %2: %3: %4").arg(file, object, severityWord(note.severity()), note.message());
            if (!note.pointer.isEmpty())
                text += QStringLiteral(" [%1]").arg(QString::fromUtf8(note.pointer));
            if (!note.advice().isEmpty())
                text += QLatin1Char(' ') + note.advice();
            Options::print(text);
        };
        for (const PricingNote &note : std::as_const(fileNotes))
            report(note, QString());
        for (const TariffPtr &tariff : tariffs) {
            ++objects;
            const PricingNotes notes = lintTariff(*tariff, now);
            for (const PricingNote &note : notes)
                report(note, nameOf(*tariff));
        }
    }
    if (options.json())
        Options::printJson({{QStringLiteral("objects"), objects}, {QStringLiteral("findings"), findings}});
    else if (!found)
        Options::print(tr("No errors or warnings."));
    return found ? CommandLine::Findings : CommandLine::Clean;
}

int tariffDiffCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("tariff-diff"),
                     .purpose = tr("Tells whether two tariffs cost the same for every charge, however they are written."),
                     .arguments = QStringLiteral("FILE FILE"),
                     .example = QStringLiteral("roamscope tariff-diff billing.csv ocpi.json --time-zone Europe/Paris"),
                     .exitCodes = tr("0 they cost the same, 1 they differ, 2 bad use or unreadable input")});
    options.add({QStringLiteral("id"), tr("The tariff's id where a file holds several."), QStringLiteral("ID")});
    options.add({QStringLiteral("time-zone"), tr("The Location's time zone, such as Europe/Berlin."), QStringLiteral("ZONE")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    if (options.files().size() != 2) {
        Options::error(QStringLiteral("roamscope tariff-diff"), 0, tr("two files are compared"), tr("give a file for each side"));
        return CommandLine::BadUse;
    }
    const QByteArray zone = options.value("time-zone").toUtf8();
    if (!ZoneClock::isZone(zone)) {
        Options::error(QStringLiteral("--time-zone"), 0, tr("%1 is no known time zone").arg(options.value("time-zone")), tr("use a name such as Europe/Berlin"));
        return CommandLine::BadUse;
    }
    TariffPtr sides[2];
    PricingNotes notes;
    for (int i = 0; i < 2; ++i) {
        std::vector<TariffPtr> tariffs;
        if (!readTariffFile(options.files().at(i), &tariffs, &notes))
            return CommandLine::BadUse;
        sides[i] = chosen(tariffs, options.value("id"), options.files().at(i));
        if (!sides[i])
            return CommandLine::BadUse;
    }
    const TariffComparison comparison = compareTariffs(sides[0], sides[1], zone);
    QJsonArray differences;
    for (const TariffDifference &difference : comparison.differences) {
        differences.append(QJsonObject {{QStringLiteral("kind"), QString(difference.id())},
                                        {QStringLiteral("dimension"), QString(dimensionId(difference.dimension))},
                                        {QStringLiteral("first"), QString::fromUtf8(difference.first)},
                                        {QStringLiteral("second"), QString::fromUtf8(difference.second)},
                                        {QStringLiteral("where"), difference.where.text()},
                                        {QStringLiteral("message"), difference.text()}});
    }
    const bool example = !comparison.example.periods.empty();
    const QString sample = example ? comparison.exampleText() : QString();
    if (options.json()) {
        QJsonObject answer {{QStringLiteral("equal"), comparison.equal}, {QStringLiteral("complete"), comparison.complete},
                            {QStringLiteral("differences"), differences}};
        if (example) {
            QJsonArray periods;
            for (const ChargePeriod &period : comparison.example.periods) {
                QJsonObject one {{QStringLiteral("start"), QString::fromUtf8(formatIsoTime(period.start))},
                                 {QStringLiteral("end"), QString::fromUtf8(formatIsoTime(period.end))}};
                const auto volume = [&](const char *name, const std::optional<Exact> &value) {
                    if (value)
                        one.insert(QLatin1StringView(name), QString::fromLatin1(value->toText()));
                };
                volume("ENERGY", period.energy);
                volume("TIME", period.time);
                volume("PARKING_TIME", period.parkingTime);
                volume("RESERVATION_TIME", period.reservationTime);
                periods.append(one);
            }
            answer.insert(QStringLiteral("example"), QJsonObject {{QStringLiteral("periods"), periods},
                                                                 {QStringLiteral("first"), QString::fromLatin1(comparison.firstCost)},
                                                                 {QStringLiteral("second"), QString::fromLatin1(comparison.secondCost)},
                                                                 {QStringLiteral("message"), sample}});
        }
        Options::printJson(answer);
    } else if (comparison.equal) {
        Options::print(tr("Both tariffs cost the same for every charge."));
    } else {
        for (const TariffDifference &difference : comparison.differences)
            Options::print(difference.text());
        if (example)
            Options::print(sample);
    }
    if (!comparison.complete && !options.json())
        Options::print(tr("There are more situations than were looked at."));
    return comparison.equal ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
