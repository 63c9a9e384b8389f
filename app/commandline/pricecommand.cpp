// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/portfoliofiles.h"
#include "app/commandline/pricinginput.h"
#include "models/pricing/pricecheck.h"
#include "models/pricing/pricingreadings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QString word(const Exact &value)
{
    return QString::fromLatin1(value.toText());
}

// Amounts as money is written, with the digits that they have.
QString amount(const Exact &value)
{
    const QByteArray text = value.toText();
    const qsizetype point = text.indexOf('.');
    return QString::fromLatin1(point < 0 || text.size() - point < 3 ? value.toFixed(2) : text);
}

QJsonObject priceOf(const Exact &exclVat, const Exact &inclVat)
{
    return {{QStringLiteral("exclVat"), amount(exclVat)}, {QStringLiteral("inclVat"), amount(inclVat)}};
}

/// What several CDRs come to, for one answer.
struct Sum
{
    Exact exclVat;
    Exact inclVat;
    std::array<PricedDimension, PricedCharge::TotalCount> dimensions {};
};

QJsonObject dimensionsToJson(const std::array<PricedDimension, PricedCharge::TotalCount> &dimensions)
{
    QJsonObject object;
    for (int i = 0; i < PricedCharge::TotalCount; ++i) {
        const PricedDimension &dimension = dimensions[std::size_t(i)];
        if (!dimension.any)
            continue;
        QJsonObject one = priceOf(dimension.exclVat.rounded(4), dimension.inclVat.rounded(4));
        one.insert(QStringLiteral("volume"), word(dimension.volume.rounded(6)));
        one.insert(QStringLiteral("billed"), word(dimension.billed.rounded(6)));
        object.insert(totalId(PricedCharge::Total(i)), one);
    }
    return object;
}

QJsonArray partsToJson(const Charge &charge, const PricedCharge &priced)
{
    QJsonArray parts;
    for (const PricedPart &part : priced.parts) {
        QJsonArray passed;
        for (const ElementMismatch &mismatch : part.before)
            passed.append(QJsonObject {{QStringLiteral("element"), mismatch.element}, {QStringLiteral("reason"), mismatch.text()}});
        QJsonObject one {{QStringLiteral("period"), part.period},
                         {QStringLiteral("pointer"), QString::fromUtf8(charge.periods[std::size_t(part.period)].pointer)},
                         {QStringLiteral("dimension"), QString(dimensionId(part.dimension))},
                         {QStringLiteral("tariff"), QString::fromUtf8(priced.tariffs[std::size_t(part.tariff)]->id)},
                         {QStringLiteral("element"), part.element},
                         {QStringLiteral("component"), part.component},
                         {QStringLiteral("volume"), word(part.volume.rounded(6))},
                         {QStringLiteral("billed"), word(part.billed.rounded(6))},
                         {QStringLiteral("price"), word(part.price)},
                         {QStringLiteral("vat"), part.vat ? QJsonValue(word(*part.vat)) : QJsonValue()},
                         {QStringLiteral("exclVat"), amount(part.exclVat.rounded(6))},
                         {QStringLiteral("inclVat"), amount(part.inclVat.rounded(6))},
                         {QStringLiteral("passedOver"), passed}};
        parts.append(one);
    }
    return parts;
}

QJsonArray taxesToJson(const Charge &charge, const PricedCharge &priced)
{
    QJsonArray taxes;
    for (const PricedTax &tax : priced.taxes())
        taxes.append(QJsonObject {{QStringLiteral("source"), QStringLiteral("computed")},
                                  {QStringLiteral("rate"), tax.rate ? QJsonValue(word(*tax.rate)) : QJsonValue()},
                                  {QStringLiteral("exclVat"), amount(tax.exclVat.rounded(6))},
                                  {QStringLiteral("tax"), amount(tax.tax.rounded(6))}});
    if (charge.stated.cost) {
        for (const StatedTax &tax : charge.stated.cost->taxes)
            taxes.append(QJsonObject {{QStringLiteral("source"), QStringLiteral("cdr")},
                                      {QStringLiteral("name"), QString::fromUtf8(tax.name)},
                                      {QStringLiteral("rate"), tax.percentage ? QJsonValue(word(*tax.percentage)) : QJsonValue()},
                                      {QStringLiteral("tax"), amount(tax.amount)}});
    }
    return taxes;
}

void printExplanation(const Charge &charge, const PricedCharge &priced)
{
    Options::print(tr("%1: %2 %3 without tax, %4 with tax")
                       .arg(charge.id.isEmpty() ? tr("Charge") : QString::fromUtf8(charge.id), amount(priced.exclVat), QString::fromUtf8(priced.currency),
                            amount(priced.inclVat)));
    for (const PricedPart &part : priced.parts) {
        const Tariff &tariff = *priced.tariffs[std::size_t(part.tariff)];
        Options::print(QStringLiteral("  ")
                       + tr("period %1: %2 %3 × %4 = %5 (tariff %6, element %7)")
                             .arg(QString::number(part.period + 1), dimensionName(part.dimension), word(part.billed.rounded(4)), word(part.price),
                                  amount(part.exclVat.rounded(4)), QString::fromUtf8(tariff.id), QString::number(part.element + 1)));
        for (const ElementMismatch &mismatch : part.before)
            Options::print(QStringLiteral("    ") + tr("element %1 does not apply: %2").arg(QString::number(mismatch.element + 1), mismatch.text()));
    }
}

} // namespace

int priceCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("price"),
                     .purpose = tr("Prices CDRs from their tariffs and explains each cent."),
                     .arguments = QStringLiteral("[FILE…]"),
                     .example = QStringLiteral("roamscope price --cdr cdr.json --tariff tariff.json --time-zone Europe/Amsterdam"),
                     .exitCodes = tr("0 the CDR's totals are right, 1 there are deviations, 2 bad use or unreadable input"),
                     .needsFiles = false});
    options.add({QStringLiteral("cdr"), tr("CDRs or Sessions to price: an object, a list, or an OCPI answer."), QStringLiteral("FILE")});
    options.add({QStringLiteral("tariff"), tr("Price with the tariffs of this file instead of those in the CDR."), QStringLiteral("FILE")});
    options.add({QStringLiteral("time-zone"), tr("The Location's time zone, such as Europe/Berlin."), QStringLiteral("ZONE")});
    QStringList names;
    for (const PricingReading &reading : pricingReadings())
        names.append(QLatin1StringView(reading.id));
    options.add({QStringLiteral("policy"), tr("Readings of the specification, parted by commas: %1.").arg(names.join(QStringLiteral(", "))), QStringLiteral("LIST")});
    options.add({QStringLiteral("portfolio"), tr("Price any number of CDRs and only sum up what is wrong, by cause.")});
    options.add({QStringLiteral("find-policy"), tr("Search the readings under which the CDR comes out.")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    QStringList files = options.files();
    if (options.isSet("cdr"))
        files.prepend(options.value("cdr"));
    if (files.isEmpty()) {
        Options::error(QStringLiteral("roamscope price"), 0, tr("no CDR was given"), tr("use --cdr FILE"));
        return CommandLine::BadUse;
    }
    PricingPolicy policy;
    QString unknown;
    if (!policyFromText(options.value("policy"), &policy, &unknown)) {
        Options::error(QStringLiteral("--policy"), 0, tr("there is no reading named %1").arg(unknown), tr("see --help for the names"));
        return CommandLine::BadUse;
    }
    const QByteArray zone = options.value("time-zone").toUtf8();
    if (!ZoneClock::isZone(zone)) {
        Options::error(QStringLiteral("--time-zone"), 0, tr("%1 is no known time zone").arg(options.value("time-zone")), tr("use a name such as Europe/Berlin"));
        return CommandLine::BadUse;
    }
    PricingNotes notes;
    std::vector<TariffPtr> tariffs;
    if (options.isSet("tariff") && !readTariffFile(options.value("tariff"), &tariffs, &notes))
        return CommandLine::BadUse;
    if (options.isSet("portfolio"))
        return pricePortfolioFiles(files, tariffs, policy, zone, options.json());
    std::vector<Charge> charges;
    for (const QString &file : files) {
        QByteArray bytes;
        if (!readPricingFile(file, &bytes))
            return CommandLine::BadUse;
        PricingNotes found;
        std::vector<Charge> read = readCharges(bytes, ProtocolVersion::Unknown, &found);
        const auto fault = std::find_if(found.cbegin(), found.cend(), [](const PricingNote &note) { return note.kind == PricingNoteKind::NotJson; });
        if (read.empty()) {
            Options::error(file, fault == found.cend() ? 0 : fault->first.toULongLong(), fault == found.cend() ? tr("holds no CDR") : tr("is not JSON"),
                           tr("give a CDR object, a list of them, or an OCPI answer"));
            return CommandLine::BadUse;
        }
        notes += found;
        charges.insert(charges.end(), std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
    }

    Pricer pricer(policy);
    pricer.setTimeZone(zone);
    Sum sum;
    QJsonArray deviations;
    QJsonArray all;
    QJsonArray jsonNotes;
    for (const PricingNote &note : std::as_const(notes))
        jsonNotes.append(noteToJson(note));
    bool priceable = false;
    QString currency;
    for (const Charge &charge : charges) {
        const PricedCharge priced = pricer.price(charge, tariffs);
        const QList<PriceDeviation> found = checkPrice(charge, tariffs, pricer, tariffs.empty() ? std::vector<TariffPtr>() : charge.tariffs);
        priceable = priceable || (!priced.tariffs.empty() && !charge.periods.empty());
        sum.exclVat += priced.exclVat;
        sum.inclVat += priced.inclVat;
        for (std::size_t i = 0; i < sum.dimensions.size(); ++i) {
            PricedDimension &to = sum.dimensions[i];
            const PricedDimension &from = priced.dimensions[i];
            to.any = to.any || from.any;
            to.volume += from.volume;
            to.billed += from.billed;
            to.exclVat += from.exclVat;
            to.inclVat += from.inclVat;
        }
        if (currency.isEmpty())
            currency = QString::fromUtf8(priced.currency);
        PricingNotes own = charge.notes;
        for (const TariffPtr &tariff : priced.tariffs)
            own += tariff->notes;
        own += priced.notes;
        QJsonArray ownDeviations;
        for (const PriceDeviation &deviation : found) {
            const QJsonObject listed {{QStringLiteral("cdrId"), QString::fromUtf8(charge.id)},
                                      {QStringLiteral("field"), QString::fromUtf8(deviation.field)},
                                      {QStringLiteral("cdr"), word(deviation.stated)},
                                      {QStringLiteral("computed"), word(deviation.computed.rounded(6))},
                                      {QStringLiteral("cause"), QString(causeId(deviation.cause))},
                                      {QStringLiteral("message"), deviation.causeText()}};
            ownDeviations.append(listed);
            deviations.append(listed);
        }
        QJsonArray ownNotes;
        for (const PricingNote &note : std::as_const(own)) {
            ownNotes.append(noteToJson(note));
            jsonNotes.append(noteToJson(note));
        }
        QJsonArray policies;
        if (options.isSet("find-policy")) {
            const QList<PolicyMatch> matches = findPolicies(charge, tariffs, zone);
            for (const PolicyMatch &match : matches)
                policies.append(QJsonArray::fromStringList(policyDepartures(match.policy)));
        }
        if (options.json()) {
            QJsonObject one {{QStringLiteral("id"), QString::fromUtf8(charge.id)},
                             {QStringLiteral("currency"), QString::fromUtf8(priced.currency)},
                             {QStringLiteral("timeZone"), QString::fromUtf8(priced.timeZone)},
                             {QStringLiteral("total"), priceOf(priced.exclVat, priced.inclVat)},
                             {QStringLiteral("dimensions"), dimensionsToJson(priced.dimensions)},
                             {QStringLiteral("parts"), partsToJson(charge, priced)},
                             {QStringLiteral("taxes"), taxesToJson(charge, priced)},
                             {QStringLiteral("deviations"), ownDeviations},
                             {QStringLiteral("notes"), ownNotes}};
            if (options.isSet("find-policy"))
                one.insert(QStringLiteral("policies"), policies);
            all.append(one);
            continue;
        }
        printExplanation(charge, priced);
        for (const PriceDeviation &deviation : found)
            Options::print(QStringLiteral("  ")
                           + tr("%1: the CDR states %2, computed %3. %4")
                                 .arg(QString::fromUtf8(deviation.field), amount(deviation.stated), amount(deviation.computed.rounded(4)), deviation.causeText()));
        for (const PricingNote &note : std::as_const(own))
            Options::print(QStringLiteral("  %1: %2 %3").arg(severityWord(note.severity()), note.message(), note.advice()).trimmed());
        for (const QJsonValue &value : std::as_const(policies)) {
            QStringList words;
            for (const QJsonValue &one : value.toArray())
                words.append(one.toString());
            Options::print(QStringLiteral("  ") + (words.isEmpty() ? tr("The CDR comes out as it is.") : tr("The CDR comes out when %1.").arg(words.join(QStringLiteral("; ")))));
        }
    }
    if (options.json()) {
        QJsonObject answer {{QStringLiteral("currency"), currency},
                            {QStringLiteral("total"), priceOf(sum.exclVat, sum.inclVat)},
                            {QStringLiteral("dimensions"), dimensionsToJson(sum.dimensions)},
                            {QStringLiteral("deviations"), deviations},
                            {QStringLiteral("notes"), jsonNotes},
                            {QStringLiteral("charges"), all}};
        Options::printJson(answer);
    }
    if (!priceable) {
        Options::error(files.constFirst(), 0, charges.front().periods.empty() ? tr("the CDR has no charging periods") : tr("there is no tariff to price with"),
                       charges.front().periods.empty() ? tr("ask for a CDR with its charging_periods") : tr("give one with --tariff"));
        return CommandLine::BadUse;
    }
    return deviations.isEmpty() ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
