// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightcheck.h"

#include <QCoreApplication>

#include <array>

namespace Roamscope {

QString displayName(InsightArea area)
{
    switch (area) {
    case InsightArea::Clocks:
        return QCoreApplication::translate("Roamscope", "Clocks");
    case InsightArea::Transactions:
        return QCoreApplication::translate("Roamscope", "Transactions");
    case InsightArea::Authorization:
        return QCoreApplication::translate("Roamscope", "Authorization");
    case InsightArea::Status:
        return QCoreApplication::translate("Roamscope", "Status");
    case InsightArea::Locations:
        return QCoreApplication::translate("Roamscope", "Locations");
    case InsightArea::TariffsAndCdrs:
        return QCoreApplication::translate("Roamscope", "Tariffs and CDRs");
    case InsightArea::Protocol:
        return QCoreApplication::translate("Roamscope", "Protocol");
    case InsightArea::Energy:
        return QCoreApplication::translate("Roamscope", "Energy");
    }
    return {};
}

QLatin1StringView insightAreaId(InsightArea area)
{
    static constexpr std::array<QLatin1StringView, insightAreaCount> ids {
        QLatin1StringView("clocks"), QLatin1StringView("transactions"), QLatin1StringView("authorization"),
        QLatin1StringView("status"), QLatin1StringView("locations"),    QLatin1StringView("tariffs-and-cdrs"),
        QLatin1StringView("protocol"), QLatin1StringView("energy")};
    return ids[std::size_t(area)];
}

void InsightRunner::see(FrameId, const Frame &) { }

void InsightRunner::take(const Fact &) { }

namespace {
const InsightChecks &allChecks()
{
    static const InsightChecks checks = [] {
        InsightChecks made;
        addClockChecks(made);
        addTransactionChecks(made);
        addAuthorizationChecks(made);
        addStatusChecks(made);
        addLocationChecks(made);
        addTariffChecks(made);
        addCdrChecks(made);
        addProtocolChecks(made);
        addEnergyChecks(made);
        return made;
    }();
    return checks;
}
} // namespace

std::span<const InsightCheck *const> insightChecks()
{
    static const std::vector<const InsightCheck *> pointers = [] {
        std::vector<const InsightCheck *> all;
        for (const std::unique_ptr<InsightCheck> &check : allChecks())
            all.push_back(check.get());
        return all;
    }();
    return pointers;
}

const InsightCheck *insightCheck(QByteArrayView id)
{
    for (const InsightCheck *check : insightChecks()) {
        const QLatin1StringView own = check->id();
        if (QByteArrayView(own.data(), own.size()) == id)
            return check;
    }
    return nullptr;
}

} // namespace Roamscope
