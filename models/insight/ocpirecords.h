// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/compare/comparison.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QMutex>

#include <atomic>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Roamscope {

struct CaptureCharges;
struct CdrPrices;
struct InsightInput;

/// A number as it stands in an object; NaN where it is absent.
struct RecordNumber
{
    double value = std::numeric_limits<double>::quiet_NaN();
    std::string_view text {}; ///< as written, without quotes
    bool isGiven() const { return !text.empty(); }
    bool isPositive() const { return value > 0; }
};

struct ConnectorRecord
{
    std::string_view id {};
    std::string_view standard {};
    std::string_view powerType {};
    RecordNumber volts {};
    RecordNumber amps {};
    RecordNumber watts {};
    quint32 firstTariff = 0; ///< into OcpiRecords::tariffIds
    quint32 tariffs = 0;
};

struct EvseRecord
{
    std::string_view uid {};
    std::string_view evseId {};
    std::string_view status {};
    TimeUs lastUpdated = noTime;
    quint32 firstConnector = 0;
    quint32 connectors = 0;
    bool isWithdrawn() const { return status == "REMOVED" || status == "PLANNED"; }
};

struct SiteRecord
{
    quint32 element = 0; ///< index into Dataset::elements(Locations)
    std::string_view id {};
    std::string_view country {}; ///< of the address, ISO 3166 alpha-3
    std::string_view party {};
    std::string_view timeZone {};
    RecordNumber latitude {};
    RecordNumber longitude {};
    TimeUs lastUpdated = noTime;
    quint32 firstEvse = 0;
    quint32 evses = 0;
    qint8 publish = -1; ///< −1 = not said
    qint8 alwaysOpen = -1; ///< opening_times.twentyfourseven
    quint16 regularHours = 0; ///< number of opening_times.regular_hours
    bool hasCoordinates = false;
    bool hasOpeningTimes = false;
};

/// A CDR or Session.
struct ChargeRecord
{
    quint32 element = 0; ///< index into Dataset::elements(Cdrs or Sessions)
    std::string_view id {};
    std::string_view party {};
    std::string_view sessionId {}; ///< of a CDR
    std::string_view status {}; ///< of a Session
    std::string_view currency {};
    std::string_view tokenUid {};
    std::string_view locationId {};
    std::string_view evseUid {};
    std::string_view creditReference {};
    std::string_view tariffCurrency {}; ///< of the first of the tariffs that it carries
    std::string_view reference {}; ///< authorization_reference
    TimeUs start = noTime;
    TimeUs end = noTime;
    TimeUs lastUpdated = noTime;
    RecordNumber energy {}; ///< kWh: total_energy, kwh
    RecordNumber hours {}; ///< total_time
    RecordNumber parkingHours {}; ///< total_parking_time
    RecordNumber cost {}; ///< without tax
    RecordNumber partCosts[5] {}; ///< fixed, energy, time, parking, reservation
    double sumEnergy = 0; ///< of the periods, kWh
    double sumHours = 0; ///< TIME
    double sumParking = 0; ///< PARKING_TIME
    TimeUs firstPeriod = noTime;
    TimeUs lastPeriod = noTime;
    quint32 periods = 0;
    bool energyGiven = false; ///< a period has ENERGY
    bool timeGiven = false; ///< a period has TIME or PARKING_TIME
    bool unordered = false;
    bool badVolume = false; ///< a volume that is no number
    bool credit = false;
    bool hasLimits = false; ///< a tariff that it carries has min_price or max_price
};

struct TariffRecord
{
    quint32 element = 0;
    std::string_view id {};
    std::string_view party {};
    std::string_view currency {};
    TimeUs lastUpdated = noTime;
    bool usesClock = false; ///< restrictions by time of day or weekday
};

/// What the checks of OCPI objects look at, read once from a Dataset. The texts lie in the Dataset: use it no longer
/// than that lives. About 400 bytes a location.
class OcpiRecords
{
public:
    std::vector<SiteRecord> sites;
    std::vector<EvseRecord> evses;
    std::vector<ConnectorRecord> connectors;
    std::vector<std::string_view> tariffIds;
    std::vector<TariffRecord> tariffs;
    std::vector<ChargeRecord> sessions;
    std::vector<ChargeRecord> cdrs;
    bool complete = true; ///< false when cancelled

    static std::shared_ptr<const OcpiRecords> read(const DatasetPtr &dataset, const std::atomic_bool *cancelled = nullptr);
    /// One location from its JSON; false when it is none. The records are added to this.
    bool addSite(std::string_view json, quint32 element);
    void addCharge(std::string_view json, quint32 element, bool isCdr);
    void addTariff(std::string_view json, quint32 element);
};

/// Lower case, for keys: identifiers of OCPI are compared without regard to case.
std::string foldedRecordId(std::string_view id);
QByteArray recordText(std::string_view text);

/// What the checks of one run have read of the Datasets, so that each is read and compared once. Any thread.
class OcpiReadings
{
public:
    /// Empty for null.
    std::shared_ptr<const OcpiRecords> records(const DatasetPtr &dataset, const std::atomic_bool *cancelled = nullptr);
    /// Null when a side is missing.
    ComparisonPtr comparison(const DatasetPtr &cpo, const DatasetPtr &emsp, const std::atomic_bool *cancelled = nullptr);

    /// What pricing says of all CDRs of the input whose readings these are.
    std::shared_ptr<const CdrPrices> prices(const InsightInput &input);

private:
    QMutex m_mutex;
    QMutex m_priceMutex;
    std::shared_ptr<const CdrPrices> m_prices;
    DatasetPtr m_priced[2]; ///< what they were priced of
    std::shared_ptr<const CaptureCharges> m_pricedCharges;
    std::vector<std::pair<DatasetPtr, std::shared_ptr<const OcpiRecords>>> m_records; ///< of the latest few
    ComparisonPtr m_comparison;
};

} // namespace Roamscope
