// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/portfolio.h"

#include <QThread>

#include <algorithm>
#include <mutex>
#include <thread>

namespace Roamscope {

namespace {

constexpr std::size_t blockSize = 512;
constexpr std::size_t maximumItems = 100'000;

void addCause(QList<PortfolioCause> *causes, const PortfolioCause &more)
{
    auto cause = std::find_if(causes->begin(), causes->end(), [&](const PortfolioCause &one) { return one.cause == more.cause && one.currency == more.currency; });
    if (cause == causes->end())
        cause = causes->insert(cause, {more.cause, more.currency, 0, {}, {}});
    cause->count += more.count;
    cause->overbilled += more.overbilled;
    cause->underbilled += more.underbilled;
}

void sortCauses(QList<PortfolioCause> *causes)
{
    std::stable_sort(causes->begin(), causes->end(),
                     [](const PortfolioCause &a, const PortfolioCause &b) { return a.overbilled + a.underbilled > b.overbilled + b.underbilled; });
}

} // namespace

void PortfolioResult::append(PortfolioResult &&more)
{
    for (PortfolioItem &item : more.items) {
        item.charge += std::size_t(charges);
        if (items.size() < maximumItems)
            items.push_back(std::move(item));
    }
    charges += more.charges;
    right += more.right;
    wrong += more.wrong;
    withoutTariff += more.withoutTariff;
    withoutTotal += more.withoutTotal;
    complete = complete && more.complete;
    for (const PortfolioCause &cause : std::as_const(more.causes))
        addCause(&causes, cause);
    sortCauses(&causes);
}

std::vector<TariffPtr> tariffsFor(const Charge &charge, const std::vector<TariffPtr> &tariffs)
{
    std::vector<TariffPtr> found;
    for (const ChargePeriod &period : charge.periods) {
        if (period.tariffId.isEmpty())
            continue;
        for (const TariffPtr &tariff : tariffs) {
            if (tariff->id.compare(period.tariffId, Qt::CaseInsensitive) == 0 && std::find(found.begin(), found.end(), tariff) == found.end())
                found.push_back(tariff);
        }
    }
    // One tariff in the file is meant for all.
    return found.empty() && tariffs.size() == 1 ? tariffs : found;
}

PortfolioResult pricePortfolio(std::size_t count, const std::function<const Charge &(std::size_t)> &chargeAt, const std::vector<TariffPtr> &tariffs, const PricingPolicy &policy,
                               const QByteArray &timeZone, const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    PortfolioResult result;
    result.charges = qint64(count);
    std::atomic<std::size_t> next {0};
    std::mutex mutex;
    const auto work = [&] {
        Pricer pricer(policy);
        pricer.setTimeZone(timeZone);
        pricer.setExplaining(false);
        PortfolioResult own;
        while (true) {
            const std::size_t from = next.fetch_add(blockSize);
            if (from >= count || (cancelled && cancelled->load(std::memory_order_relaxed)))
                break;
            const std::size_t to = std::min(count, from + blockSize);
            for (std::size_t i = from; i < to; ++i) {
                const Charge &charge = chargeAt(i);
                if (!charge.stated.cost) {
                    ++own.withoutTotal;
                    continue;
                }
                std::vector<TariffPtr> chosen;
                if (charge.tariffs.empty()) {
                    chosen = tariffsFor(charge, tariffs);
                    if (chosen.empty()) {
                        ++own.withoutTariff;
                        continue;
                    }
                }
                const PricedCharge priced = pricer.price(charge, chosen);
                const Exact computed = charge.credit && charge.stated.cost->exclVat.sign() < 0 ? -priced.exclVat : priced.exclVat;
                if (amountsAgree(charge.stated.cost->exclVat, computed, policy.tolerance)) {
                    ++own.right;
                    continue;
                }
                PortfolioItem item {i, charge.id, priced.currency, charge.stated.cost->exclVat, computed, DeviationCause::Unknown};
                const QList<PriceDeviation> deviations = checkPrice(charge, chosen, pricer, tariffs.size() <= 50 ? tariffs : std::vector<TariffPtr>());
                for (const PriceDeviation &deviation : deviations) {
                    if (deviation.field.startsWith("total_cost")) {
                        item.cause = deviation.cause;
                        break;
                    }
                }
                own.items.push_back(std::move(item));
            }
            if (progress) {
                const std::lock_guard lock(mutex);
                progress(double(to) / double(count));
            }
        }
        const std::lock_guard lock(mutex);
        result.right += own.right;
        result.withoutTariff += own.withoutTariff;
        result.withoutTotal += own.withoutTotal;
        result.items.insert(result.items.end(), std::make_move_iterator(own.items.begin()), std::make_move_iterator(own.items.end()));
    };
    std::vector<std::thread> threads;
    const std::size_t blocks = count / blockSize;
    for (std::size_t i = 1; i < std::min<std::size_t>(std::size_t(std::max(1, QThread::idealThreadCount())), blocks + 1); ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();

    std::sort(result.items.begin(), result.items.end(), [](const PortfolioItem &a, const PortfolioItem &b) { return a.charge < b.charge; });
    result.wrong = qint64(result.items.size());
    for (const PortfolioItem &item : result.items) {
        const Exact difference = item.stated - item.computed;
        const bool over = difference.sign() > 0;
        addCause(&result.causes, {item.cause, item.currency, 1, over ? difference : Exact(), over ? Exact() : difference.abs()});
    }
    sortCauses(&result.causes);
    if (result.items.size() > maximumItems)
        result.items.resize(maximumItems);
    result.complete = !(cancelled && cancelled->load());
    return result;
}

} // namespace Roamscope
