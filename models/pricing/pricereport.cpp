// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/pricereport.h"

#include "models/capture/isotime.h"
#include "models/pricing/pricingreadings.h"
#include "models/pricing/tariffwords.h"
#include "models/pricing/pricingtext.h"

#include <algorithm>

namespace Roamscope {

namespace {

QString plain(const Exact &value, int decimals = 6)
{
    return QString::fromLatin1(value.toText(decimals));
}

QString time(TimeUs at)
{
    // Whole seconds mostly: their zeros would only take room.
    return at == noTime ? QString() : QString::fromLatin1(formatIsoTime(at).replace(".000Z", "Z"));
}

ReportColumn column(const char *id, const QString &title, double width, ReportColumn::Kind kind = ReportColumn::Kind::Text)
{
    ReportColumn made;
    made.id = QLatin1StringView(id);
    made.title = title;
    made.kind = kind;
    made.width = width;
    return made;
}

} // namespace

Report priceReport(const Charge &charge, const PricedCharge &priced, const QList<PriceDeviation> &deviations, const PricingPolicy &policy)
{
    using Kind = ReportColumn::Kind;
    Report report;
    report.kind = QStringLiteral("price");
    report.title = PricingText::tr("Price of charge %1").arg(charge.id.isEmpty() ? PricingText::tr("without an id") : QString::fromUtf8(charge.id));
    const auto fact = [&](const char *id, const QString &name, const QString &value) {
        if (!value.isEmpty())
            report.facts.push_back({QLatin1StringView(id), name, value, ReportStyle::Normal});
    };
    fact("start", PricingText::tr("Start"), time(charge.start));
    fact("end", PricingText::tr("End"), time(charge.end));
    fact("currency", PricingText::tr("Currency"), QString::fromUtf8(priced.currency));
    fact("timeZone", PricingText::tr("Time zone"), QString::fromUtf8(priced.timeZone));
    fact("exclVat", PricingText::tr("Total without tax"), plain(priced.exclVat, 4));
    fact("inclVat", PricingText::tr("Total with tax"), plain(priced.inclVat, 4));
    if (charge.stated.cost) {
        fact("stated", PricingText::tr("The CDR states, without tax"), plain(charge.stated.cost->exclVat));
        if (charge.stated.cost->inclVat)
            fact("statedInclVat", PricingText::tr("The CDR states, with tax"), plain(*charge.stated.cost->inclVat));
    }

    // Each cause once.
    for (const PriceDeviation &deviation : deviations) {
        const QString cause = deviation.causeText();
        if (!report.introduction.contains(cause))
            report.introduction.append(cause);
    }
    ReportSection &explanation = report.section(QStringLiteral("explanation"), PricingText::tr("What it costs, and why"));
    // First what the dispute is about.
    const auto differences = [&] {
        ReportTable found;
        found.id = QStringLiteral("deviations");
        found.title = PricingText::tr("Where the CDR differs");
        found.emptyText = PricingText::tr("All totals of the CDR are right.");
        found.columns = {column("field", PricingText::tr("Field"), 26, Kind::Code), column("cdr", PricingText::tr("CDR"), 14, Kind::Number),
                         column("computed", PricingText::tr("Computed"), 14, Kind::Number), column("cause", PricingText::tr("Likely cause"), 70)};
        for (const PriceDeviation &deviation : deviations)
            found.rows.push_back({QString::fromUtf8(deviation.field), plain(deviation.stated), plain(deviation.computed), ReportCell(deviation.causeText(), ReportStyle::Warning)});
        return found;
    };
    if (charge.stated.cost)
        explanation.table(differences());
    const bool anyPassed = std::any_of(priced.parts.begin(), priced.parts.end(), [](const PricedPart &part) { return !part.before.empty(); });
    ReportTable table;
    table.id = QStringLiteral("lines");
    table.title = PricingText::tr("Line by line");
    table.main = true;
    table.columns = {column("period", PricingText::tr("Period"), 8, Kind::Number), column("start", PricingText::tr("Start"), 28, Kind::Code), column("dimension", PricingText::tr("For"), 16),
                     column("element", PricingText::tr("Element"), 30), column("volume", PricingText::tr("Volume"), 12, Kind::Number), column("billed", PricingText::tr("Billed"), 12, Kind::Number),
                     column("price", PricingText::tr("Price"), 12, Kind::Number), column("vat", PricingText::tr("VAT %"), 8, Kind::Number), column("exclVat", PricingText::tr("Without tax"), 14, Kind::Number),
                     column("inclVat", PricingText::tr("With tax"), 14, Kind::Number)};
    if (anyPassed)
        table.columns.push_back(column("passed", PricingText::tr("Elements passed over"), 60));
    for (const PricedPart &part : priced.parts) {
        const Tariff &tariff = *priced.tariffs[std::size_t(part.tariff)];
        QStringList passed;
        for (const ElementMismatch &mismatch : part.before)
            passed.append(PricingText::tr("element %1: %2").arg(QString::number(mismatch.element + 1), mismatch.text()));
        table.rows.push_back({QString::number(part.period + 1), time(charge.periods[std::size_t(part.period)].start), dimensionName(part.dimension),
                              PricingText::tr("tariff %1, element %2: %3")
                                  .arg(QString::fromUtf8(tariff.id), QString::number(part.element + 1), restrictionText(tariff.elements[std::size_t(part.element)].restriction)),
                              plain(part.volume), plain(part.billed), plain(part.price), part.vat ? plain(*part.vat) : QString(), plain(part.exclVat),
                              plain(part.inclVat)});
        if (anyPassed)
            table.rows.back().push_back(passed.join(QLatin1Char('\n')));
    }
    explanation.table(std::move(table));

    // Taxes by rate, and what a CDR of 2.3.0 states of them.
    const std::vector<PricedTax> taxes = priced.taxes();
    const std::vector<StatedTax> stated = charge.stated.cost ? charge.stated.cost->taxes : std::vector<StatedTax>();
    if (!stated.empty() || std::any_of(taxes.begin(), taxes.end(), [](const PricedTax &tax) { return tax.rate.has_value(); })) {
        ReportTable rates;
        rates.id = QStringLiteral("taxes");
        rates.title = PricingText::tr("Taxes by rate, computed");
        rates.columns = {column("rate", PricingText::tr("VAT %"), 12, Kind::Number), column("exclVat", PricingText::tr("Without tax"), 16, Kind::Number),
                         column("tax", PricingText::tr("Tax"), 16, Kind::Number)};
        for (const PricedTax &tax : taxes)
            rates.rows.push_back({tax.rate ? plain(*tax.rate) : PricingText::tr("no rate"), plain(tax.exclVat, 4), plain(tax.tax, 4)});
        explanation.table(std::move(rates));
        if (!stated.empty()) {
            ReportTable items;
            items.id = QStringLiteral("statedTaxes");
            items.title = PricingText::tr("Taxes that the CDR states");
            items.columns = {column("name", PricingText::tr("Name"), 24), column("rate", PricingText::tr("VAT %"), 12, Kind::Number), column("tax", PricingText::tr("Tax"), 16, Kind::Number)};
            for (const StatedTax &tax : stated)
                items.rows.push_back({QString::fromUtf8(tax.name), tax.percentage ? plain(*tax.percentage) : QString(), plain(tax.amount)});
            explanation.table(std::move(items));
        }
    }

    ReportSection &basis = report.section(QStringLiteral("basis"), PricingText::tr("What this rests on"));
    basis.heading(PricingText::tr("Readings of the specification"));
    const QStringList departures = policyDepartures(policy);
    basis.list(departures.isEmpty() ? QStringList {PricingText::tr("the default reading in every point")} : departures);
    for (const TariffPtr &tariff : priced.tariffs) {
        basis.heading(PricingText::tr("Tariff %1").arg(QString::fromUtf8(tariff->id)));
        basis.list(tariffWords(*tariff), true);
    }
    QStringList notes;
    for (const PricingNote &note : charge.notes + priced.notes)
        notes.append(note.message());
    if (!notes.isEmpty()) {
        basis.heading(PricingText::tr("Notes"));
        basis.list(notes);
    }
    return report;
}

} // namespace Roamscope
