// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightinput.h"
#include "models/pricing/pricecheck.h"

#include <memory>
#include <vector>

namespace Roamscope {

/// A CDR whose total is not what its tariff says, or whose tariff changed while it ran.
struct CdrPrice
{
    QByteArray id;
    DatasetRole role = DatasetRole::Unknown; ///< whose copy was priced; Unknown = from the traffic
    quint32 element = 0; ///< index into that Dataset's CDRs
    FrameId frame = noFrame; ///< that carried it
    TimeUs start = noTime;
    TimeUs end = noTime;
    QByteArray currency;
    QByteArray field; ///< "total_cost.excl_vat"
    Exact stated;
    Exact computed; ///< by the tariff; of a change: by the tariff as it was at the start
    DeviationCause cause = DeviationCause::Unknown;
    QByteArray detail;
    PricingPolicy policy;
    QByteArray tariff; ///< id of the one that it was priced with
    TimeUs changed = noTime; ///< when that tariff changed, within the charge; noTime = a deviation
    bool examined = true; ///< false: only the totals were compared
};

/// Prices all CDRs that are known, once for all checks.
struct CdrPrices
{
    std::vector<CdrPrice> deviations; ///< at most `most`
    std::vector<CdrPrice> changes; ///< at most `most`
    quint64 priced = 0;
    quint64 deviating = 0;
    quint64 withoutTariff = 0;
    bool complete = true;

    static constexpr std::size_t most = 100'000;
    /// Causes are looked for in so many, and in so many of them by all readings of a tariff together.
    static constexpr quint64 mostExamined = 5000;
    static constexpr int mostThorough = 50;
    static std::shared_ptr<const CdrPrices> read(const InsightInput &input);
};

/// Every version of every tariff that is known: of the capture, the Datasets.
class TariffVersions
{
public:
    explicit TariffVersions(const InsightInput &input);
    /// Oldest first; without those that say the same as the one before.
    const std::vector<TariffPtr> &of(const QByteArray &id) const;
    /// The one that held at a moment; the oldest where all are younger. Null when the id is not known.
    TariffPtr at(const QByteArray &id, TimeUs time) const;
    bool isEmpty() const { return m_versions.isEmpty(); }
    void add(const TariffPtr &tariff);

private:
    QHash<QByteArray, std::vector<TariffPtr>> m_versions; ///< by id in small letters
};

/// Whether two versions of a tariff give the same prices, looked at cheaply: elements and limits as they are written.
bool sameTariffContent(const Tariff &first, const Tariff &second);

} // namespace Roamscope
