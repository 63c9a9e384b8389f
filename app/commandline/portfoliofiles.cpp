// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/portfoliofiles.h"

#include "app/commandline/commandline.h"
#include "app/commandline/options.h"
#include "app/commandline/pricinginput.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Roamscope {

namespace {

constexpr std::size_t blockOfCharges = 20'000;
constexpr std::size_t itemsPrinted = 20;

class PortfolioText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::CommandLine)
};

QString money(const Exact &value)
{
    return QString::fromLatin1(value.rounded(4).toText().contains('.') && value.rounded(2) != value ? value.toText(4) : value.toFixed(2));
}

void printPortfolio(const PortfolioResult &result)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    Options::print(PortfolioText::tr("%n CDR(s): %1 right, %2 wrong, %3 without a tariff, %4 without a total", nullptr, int(result.charges))
                       .arg(number(result.right), number(result.wrong), number(result.withoutTariff), number(result.withoutTotal)));
    for (const PortfolioCause &cause : result.causes)
        Options::print(QStringLiteral("  ")
                       + PortfolioText::tr("%1: %n CDR(s), %2 %4 too much, %3 %4 too little", nullptr, int(cause.count))
                             .arg(causeName(cause.cause), money(cause.overbilled), money(cause.underbilled), QString::fromUtf8(cause.currency)));
    for (std::size_t i = 0; i < std::min(itemsPrinted, result.items.size()); ++i) {
        const PortfolioItem &item = result.items[i];
        Options::print(PortfolioText::tr("%1 states %2 %4, computed %3 (%5)")
                           .arg(QString::fromUtf8(item.id), money(item.stated), money(item.computed), QString::fromUtf8(item.currency), causeName(item.cause)));
    }
    if (result.wrong > qint64(itemsPrinted))
        Options::print(PortfolioText::tr("… and %1 more; --json lists them.").arg(number(result.wrong - qint64(itemsPrinted))));
}

QJsonObject portfolioToJson(const PortfolioResult &result, const PricingNotes &notes)
{
    QJsonArray causes;
    for (const PortfolioCause &cause : result.causes)
        causes.append(QJsonObject {{QStringLiteral("cause"), QString(causeId(cause.cause))},
                                   {QStringLiteral("name"), causeName(cause.cause)},
                                   {QStringLiteral("currency"), QString::fromUtf8(cause.currency)},
                                   {QStringLiteral("count"), cause.count},
                                   {QStringLiteral("overbilled"), money(cause.overbilled)},
                                   {QStringLiteral("underbilled"), money(cause.underbilled)}});
    QJsonArray deviations;
    for (const PortfolioItem &item : result.items)
        deviations.append(QJsonObject {{QStringLiteral("cdrId"), QString::fromUtf8(item.id)},
                                       {QStringLiteral("field"), QStringLiteral("total_cost")},
                                       {QStringLiteral("cdr"), QString::fromLatin1(item.stated.toText())},
                                       {QStringLiteral("computed"), QString::fromLatin1(item.computed.toText())},
                                       {QStringLiteral("currency"), QString::fromUtf8(item.currency)},
                                       {QStringLiteral("cause"), QString(causeId(item.cause))}});
    QJsonArray listed;
    for (const PricingNote &note : notes)
        listed.append(noteToJson(note));
    return {{QStringLiteral("summary"), QJsonObject {{QStringLiteral("charges"), result.charges},
                                                     {QStringLiteral("right"), result.right},
                                                     {QStringLiteral("wrong"), result.wrong},
                                                     {QStringLiteral("withoutTariff"), result.withoutTariff},
                                                     {QStringLiteral("withoutTotal"), result.withoutTotal}}},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("deviations"), deviations},
            {QStringLiteral("notes"), listed}};
}

} // namespace

int pricePortfolioFiles(const QStringList &files, const std::vector<TariffPtr> &tariffs, const PricingPolicy &policy, const QByteArray &timeZone, bool json)
{
    PortfolioResult result;
    PricingNotes notes;
    for (const QString &file : files) {
        QByteArray bytes;
        if (!readPricingFile(file, &bytes))
            return CommandLine::BadUse;
        const qint64 before = result.charges;
        std::vector<Charge> block;
        const auto price = [&] {
            result.append(pricePortfolio(block.size(), [&](std::size_t i) -> const Charge & { return block[i]; }, tariffs, policy, timeZone));
            block.clear();
        };
        PricingNotes found;
        readEachCharge(bytes, ProtocolVersion::Unknown, &found, [&](Charge &charge) {
            block.push_back(std::move(charge));
            if (block.size() == blockOfCharges)
                price();
            return true;
        });
        price();
        const auto fault = std::find_if(found.cbegin(), found.cend(), [](const PricingNote &note) { return note.kind == PricingNoteKind::NotJson; });
        if (result.charges == before) {
            Options::error(file, fault == found.cend() ? 0 : fault->first.toULongLong(), fault == found.cend() ? PortfolioText::tr("holds no CDR") : PortfolioText::tr("is not JSON"),
                           PortfolioText::tr("give a CDR object, a list of them, or an OCPI answer"));
            return CommandLine::BadUse;
        }
        if (fault != found.cend())
            Options::error(file, fault->first.toULongLong(), fault->message(), fault->advice());
        notes += found;
    }
    if (json)
        Options::printJson(portfolioToJson(result, notes));
    else
        printPortfolio(result);
    return result.wrong > 0 ? CommandLine::Findings : CommandLine::Clean;
}

} // namespace Roamscope
