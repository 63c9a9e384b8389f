// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpirecords.h"

#include "models/capture/isotime.h"
#include "models/catalog/jsoncursor.h"
#include "models/insight/cdrprices.h"
#include "models/insight/insightinput.h"

#include <QMutex>
#include <QMutexLocker>

#include <charconv>
#include <cmath>

namespace Roamscope {

namespace {

constexpr std::size_t mostRemembered = 6;
constexpr quint32 mostItems = 100'000; ///< of one list of an object: more is no honest object

/// Walks one object; every function returns false where the text is not JSON.
class RecordReader
{
public:
    explicit RecordReader(std::string_view json) { m_cursor.open(json.data(), qsizetype(json.size()), 0); }

    template<typename Member> bool object(Member member)
    {
        m_cursor.skipSpace();
        if (m_cursor.peek() != '{')
            return skip();
        m_cursor.take('{');
        m_cursor.skipSpace();
        if (m_cursor.peek() == '}')
            return m_cursor.take('}');
        while (true) {
            JsonText key;
            if (m_cursor.peek() != '"' || !m_cursor.text(&key))
                return false;
            m_cursor.skipSpace();
            if (!m_cursor.take(':'))
                return false;
            m_cursor.skipSpace();
            if (!member(key.raw()))
                return false;
            m_cursor.skipSpace();
            if (m_cursor.peek() == '}')
                return m_cursor.take('}');
            if (!m_cursor.take(','))
                return false;
            m_cursor.skipSpace();
        }
    }

    template<typename Item> bool array(Item item)
    {
        if (m_cursor.peek() != '[')
            return skip();
        m_cursor.take('[');
        m_cursor.skipSpace();
        if (m_cursor.peek() == ']')
            return m_cursor.take(']');
        for (quint32 count = 0;; ++count) {
            if (!(count < mostItems ? item() : skip()))
                return false;
            m_cursor.skipSpace();
            if (m_cursor.peek() == ']')
                return m_cursor.take(']');
            if (!m_cursor.take(','))
                return false;
            m_cursor.skipSpace();
        }
    }

    bool skip() { return m_cursor.skip(8); }

    bool text(std::string_view *out)
    {
        if (m_cursor.peek() != '"')
            return skip();
        JsonText value;
        if (!m_cursor.text(&value))
            return false;
        *out = value.raw();
        return true;
    }

    bool number(RecordNumber *out)
    {
        std::string_view raw;
        if (m_cursor.peek() == '"') {
            if (!text(&raw))
                return false;
        } else if (m_cursor.peek() == '-' || (m_cursor.peek() >= '0' && m_cursor.peek() <= '9')) {
            JsonNumber value;
            if (!m_cursor.number(&value))
                return false;
            raw = value.raw();
        } else {
            return skip();
        }
        out->text = raw;
        const std::from_chars_result read = std::from_chars(raw.data(), raw.data() + raw.size(), out->value);
        if (read.ec != std::errc() || read.ptr != raw.data() + raw.size())
            out->value = std::numeric_limits<double>::quiet_NaN();
        return true;
    }

    bool time(TimeUs *out)
    {
        std::string_view raw;
        if (!text(&raw))
            return false;
        if (!raw.empty())
            *out = parseIsoTime(raw);
        return true;
    }

    bool flag(qint8 *out)
    {
        if (m_cursor.peek() == 't' || m_cursor.peek() == 'f') {
            *out = m_cursor.peek() == 't';
            return m_cursor.word(*out ? "true" : "false");
        }
        return skip();
    }

    /// A price: a number (2.1.1), or the member without tax.
    bool price(RecordNumber *out)
    {
        if (m_cursor.peek() != '{')
            return number(out);
        return object([&](std::string_view key) { return key == "excl_vat" || key == "before_taxes" ? number(out) : skip(); });
    }

private:
    JsonCursor m_cursor;
};

/// The first EVSE of a location that a CDR or Session of 2.1.1 carries whole.
bool readEmbeddedLocation(RecordReader &reader, ChargeRecord *record)
{
    return reader.object([&](std::string_view key) {
        if (key == "id")
            return reader.text(&record->locationId);
        if (key == "evse_uid")
            return reader.text(&record->evseUid);
        if (key != "evses")
            return reader.skip();
        return reader.array([&] {
            return reader.object([&](std::string_view member) {
                std::string_view uid;
                if (member != "uid")
                    return reader.skip();
                if (!reader.text(&uid))
                    return false;
                if (record->evseUid.empty())
                    record->evseUid = uid;
                return true;
            });
        });
    });
}

bool readPeriod(RecordReader &reader, ChargeRecord *record)
{
    TimeUs start = noTime;
    const bool good = reader.object([&](std::string_view key) {
        if (key == "start_date_time")
            return reader.time(&start);
        if (key != "dimensions")
            return reader.skip();
        return reader.array([&] {
            std::string_view type;
            RecordNumber volume;
            const bool read = reader.object([&](std::string_view member) {
                return member == "type" ? reader.text(&type) : member == "volume" ? reader.number(&volume) : reader.skip();
            });
            if (std::isnan(volume.value)) {
                record->badVolume = record->badVolume || volume.isGiven();
                return read;
            }
            if (type == "ENERGY") {
                record->sumEnergy += volume.value;
                record->energyGiven = true;
            } else if (type == "TIME") {
                record->sumHours += volume.value;
                record->timeGiven = true;
            } else if (type == "PARKING_TIME") {
                record->sumParking += volume.value;
                record->timeGiven = true;
            }
            return read;
        });
    });
    ++record->periods;
    if (start != noTime) {
        record->unordered = record->unordered || (record->lastPeriod != noTime && start < record->lastPeriod);
        record->firstPeriod = record->firstPeriod == noTime ? start : std::min(record->firstPeriod, start);
        record->lastPeriod = std::max(record->lastPeriod, start);
    }
    return good;
}

bool readCarriedTariff(RecordReader &reader, ChargeRecord *record)
{
    return reader.object([&](std::string_view key) {
        if (key == "currency" && record->tariffCurrency.empty())
            return reader.text(&record->tariffCurrency);
        if (key == "min_price" || key == "max_price")
            record->hasLimits = true;
        return reader.skip();
    });
}

} // namespace

bool OcpiRecords::addSite(std::string_view json, quint32 element)
{
    SiteRecord site;
    site.element = element;
    site.firstEvse = quint32(evses.size());
    RecordReader reader(json);
    const auto connector = [&] {
        ConnectorRecord record;
        record.firstTariff = quint32(tariffIds.size());
        const bool good = reader.object([&](std::string_view key) {
            if (key == "id")
                return reader.text(&record.id);
            if (key == "standard")
                return reader.text(&record.standard);
            if (key == "power_type")
                return reader.text(&record.powerType);
            if (key == "max_voltage" || key == "voltage")
                return reader.number(&record.volts);
            if (key == "max_amperage" || key == "amperage")
                return reader.number(&record.amps);
            if (key == "max_electric_power")
                return reader.number(&record.watts);
            std::string_view tariff;
            if (key == "tariff_id") {
                if (!reader.text(&tariff))
                    return false;
                if (!tariff.empty())
                    tariffIds.push_back(tariff);
                return true;
            }
            if (key == "tariff_ids") {
                return reader.array([&] {
                    tariff = {};
                    if (!reader.text(&tariff))
                        return false;
                    if (!tariff.empty())
                        tariffIds.push_back(tariff);
                    return true;
                });
            }
            return reader.skip();
        });
        record.tariffs = quint32(tariffIds.size()) - record.firstTariff;
        connectors.push_back(record);
        return good;
    };
    const auto evse = [&] {
        EvseRecord record;
        record.firstConnector = quint32(connectors.size());
        const bool good = reader.object([&](std::string_view key) {
            if (key == "uid")
                return reader.text(&record.uid);
            if (key == "evse_id")
                return reader.text(&record.evseId);
            if (key == "status")
                return reader.text(&record.status);
            if (key == "last_updated")
                return reader.time(&record.lastUpdated);
            return key == "connectors" ? reader.array(connector) : reader.skip();
        });
        record.connectors = quint32(connectors.size()) - record.firstConnector;
        evses.push_back(record);
        return good;
    };
    const bool good = reader.object([&](std::string_view key) {
        if (key == "id")
            return reader.text(&site.id);
        if (key == "country")
            return reader.text(&site.country);
        if (key == "party_id")
            return reader.text(&site.party);
        if (key == "time_zone")
            return reader.text(&site.timeZone);
        if (key == "last_updated")
            return reader.time(&site.lastUpdated);
        if (key == "publish")
            return reader.flag(&site.publish);
        if (key == "evses")
            return reader.array(evse);
        if (key == "coordinates") {
            site.hasCoordinates = true;
            return reader.object([&](std::string_view member) {
                return member == "latitude" ? reader.number(&site.latitude) : member == "longitude" ? reader.number(&site.longitude) : reader.skip();
            });
        }
        if (key == "opening_times") {
            return reader.object([&](std::string_view member) {
                site.hasOpeningTimes = true;
                if (member == "twentyfourseven")
                    return reader.flag(&site.alwaysOpen);
                if (member != "regular_hours")
                    return reader.skip();
                return reader.array([&] {
                    ++site.regularHours;
                    return reader.skip();
                });
            });
        }
        return reader.skip();
    });
    site.evses = quint32(evses.size()) - site.firstEvse;
    if (!good || site.id.empty()) {
        evses.resize(site.firstEvse);
        return false;
    }
    sites.push_back(site);
    return true;
}

void OcpiRecords::addCharge(std::string_view json, quint32 element, bool isCdr)
{
    ChargeRecord record;
    record.element = element;
    RecordReader reader(json);
    const bool good = reader.object([&](std::string_view key) {
        if (key == "id")
            return reader.text(&record.id);
        if (key == "party_id")
            return reader.text(&record.party);
        if (key == "session_id")
            return reader.text(&record.sessionId);
        if (key == "status")
            return reader.text(&record.status);
        if (key == "currency")
            return reader.text(&record.currency);
        if (key == "auth_id")
            return reader.text(&record.tokenUid);
        if (key == "authorization_reference")
            return reader.text(&record.reference);
        if (key == "credit_reference_id")
            return reader.text(&record.creditReference);
        if (key == "start_date_time" || key == "start_datetime")
            return reader.time(&record.start);
        if (key == "end_date_time" || key == "stop_date_time" || key == "end_datetime")
            return reader.time(&record.end);
        if (key == "last_updated")
            return reader.time(&record.lastUpdated);
        if (key == "total_energy" || key == "kwh")
            return reader.number(&record.energy);
        if (key == "total_time")
            return reader.number(&record.hours);
        if (key == "total_parking_time")
            return reader.number(&record.parkingHours);
        if (key == "total_cost")
            return reader.price(&record.cost);
        if (key == "total_fixed_cost")
            return reader.price(&record.partCosts[0]);
        if (key == "total_energy_cost")
            return reader.price(&record.partCosts[1]);
        if (key == "total_time_cost")
            return reader.price(&record.partCosts[2]);
        if (key == "total_parking_cost")
            return reader.price(&record.partCosts[3]);
        if (key == "total_reservation_cost")
            return reader.price(&record.partCosts[4]);
        if (key == "location_id")
            return reader.text(&record.locationId);
        if (key == "evse_uid")
            return reader.text(&record.evseUid);
        if (key == "cdr_token")
            return reader.object([&](std::string_view member) { return member == "uid" ? reader.text(&record.tokenUid) : reader.skip(); });
        if (key == "cdr_location" || key == "location")
            return readEmbeddedLocation(reader, &record);
        if (key == "charging_periods")
            return reader.array([&] { return readPeriod(reader, &record); });
        if (key == "tariffs")
            return reader.array([&] { return readCarriedTariff(reader, &record); });
        if (key == "credit") {
            qint8 credit = 0;
            if (!reader.flag(&credit))
                return false;
            record.credit = credit == 1;
            return true;
        }
        return reader.skip();
    });
    if (good && !record.id.empty())
        (isCdr ? cdrs : sessions).push_back(record);
}

void OcpiRecords::addTariff(std::string_view json, quint32 element)
{
    TariffRecord record;
    record.element = element;
    RecordReader reader(json);
    const bool good = reader.object([&](std::string_view key) {
        if (key == "id")
            return reader.text(&record.id);
        if (key == "party_id")
            return reader.text(&record.party);
        if (key == "currency")
            return reader.text(&record.currency);
        if (key == "last_updated")
            return reader.time(&record.lastUpdated);
        if (key != "elements")
            return reader.skip();
        return reader.array([&] {
            return reader.object([&](std::string_view member) {
                if (member != "restrictions")
                    return reader.skip();
                return reader.object([&](std::string_view restriction) {
                    record.usesClock = record.usesClock || restriction == "start_time" || restriction == "end_time" || restriction == "day_of_week"
                        || restriction == "start_date" || restriction == "end_date";
                    return reader.skip();
                });
            });
        });
    });
    if (good && !record.id.empty())
        tariffs.push_back(record);
}

std::shared_ptr<const OcpiRecords> OcpiRecords::read(const DatasetPtr &dataset, const std::atomic_bool *cancelled)
{
    auto records = std::make_shared<OcpiRecords>();
    if (!dataset)
        return records;
    quint32 count = 0;
    for (const OcpiModule module : allOcpiModules) {
        const std::span<const DatasetElement> elements = dataset->elements(module);
        for (quint32 i = 0; i < quint32(elements.size()); ++i) {
            if ((++count & 255) == 0 && cancelled && cancelled->load(std::memory_order_relaxed)) {
                records->complete = false;
                return records;
            }
            const QByteArrayView bytes = dataset->bytes(elements[i]);
            const std::string_view json(bytes.data(), std::size_t(bytes.size()));
            if (module == OcpiModule::Locations)
                records->addSite(json, i);
            else if (module == OcpiModule::Tariffs)
                records->addTariff(json, i);
            else if (module == OcpiModule::Sessions || module == OcpiModule::Cdrs)
                records->addCharge(json, i, module == OcpiModule::Cdrs);
        }
    }
    return records;
}

std::shared_ptr<OcpiReadings> makeOcpiReadings()
{
    return std::make_shared<OcpiReadings>();
}

std::shared_ptr<const OcpiRecords> OcpiReadings::records(const DatasetPtr &dataset, const std::atomic_bool *cancelled)
{
    const QMutexLocker locker(&m_mutex);
    for (const auto &[known, records] : m_records) {
        if (known == dataset)
            return records;
    }
    std::shared_ptr<const OcpiRecords> records = OcpiRecords::read(dataset, cancelled);
    if (records->complete) {
        if (m_records.size() >= mostRemembered)
            m_records.erase(m_records.begin());
        m_records.emplace_back(dataset, records);
    }
    return records;
}

ComparisonPtr OcpiReadings::comparison(const DatasetPtr &cpo, const DatasetPtr &emsp, const std::atomic_bool *cancelled)
{
    if (!cpo || !emsp)
        return nullptr;
    const QMutexLocker locker(&m_mutex);
    if (m_comparison && m_comparison->dataset(Side::Cpo) == cpo && m_comparison->dataset(Side::Emsp) == emsp)
        return m_comparison;
    ComparisonOptions options;
    options.maximumDifferences = 200'000;
    ComparisonPtr comparison = ComparisonJob::compare(cpo, emsp, options, cancelled);
    if (comparison->isComplete())
        m_comparison = comparison;
    return comparison;
}

std::shared_ptr<const CdrPrices> OcpiReadings::prices(const InsightInput &input)
{
    const QMutexLocker locker(&m_priceMutex);
    if (m_prices && m_priced[0] == input.cpo && m_priced[1] == input.emsp && m_pricedCharges == input.charges)
        return m_prices;
    std::shared_ptr<const CdrPrices> prices = CdrPrices::read(input);
    if (prices->complete) {
        m_prices = prices;
        m_priced[0] = input.cpo;
        m_priced[1] = input.emsp;
        m_pricedCharges = input.charges;
    }
    return prices;
}

std::string foldedRecordId(std::string_view id)
{
    std::string folded(id);
    for (char &letter : folded) {
        if (letter >= 'A' && letter <= 'Z')
            letter = char(letter + ('a' - 'A'));
    }
    return folded;
}

QByteArray recordText(std::string_view text)
{
    return {text.data(), qsizetype(std::min<std::size_t>(text.size(), 200))};
}

} // namespace Roamscope
