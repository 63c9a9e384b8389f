// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/truth.h"

#include "models/capture/capture.h"
#include "models/capture/evsematcher.h"
#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"
#include "models/catalog/jsonwalker.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Roamscope {

namespace {

/// An EVSE as a Dataset names it.
struct NamedEvse
{
    QByteArray uid;
    QByteArray evseId; ///< as JSON
    int band = -1; ///< index into Analysis::bands
};
struct NamedLocation
{
    QByteArray country; ///< as JSON, empty when absent
    QByteArray party;
    QByteArray id;
    std::vector<NamedEvse> evses;
};

QByteArray member(const std::vector<JsonWalker::Member> &members, std::string_view name)
{
    for (const JsonWalker::Member &each : members) {
        if (each.key == name)
            return QByteArray(each.value.data(), qsizetype(each.value.size()));
    }
    return {};
}

void append(QByteArray *json, const char *name, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    if (!json->endsWith('{'))
        *json += ',';
    *json += '"';
    *json += name;
    *json += "\":" + value;
}

QByteArray timeJson(TimeUs time)
{
    return time == noTime ? QByteArray() : '"' + formatIsoTime(time) + '"';
}

QByteArray kilowattHours(double wh)
{
    return std::isnan(wh) ? QByteArray() : QByteArray::number(wh / 1000, 'f', 3);
}

} // namespace

struct ChargerTruth::Private
{
    std::shared_ptr<const Capture> capture;
    AnalysisPtr analysis;
    std::vector<NamedLocation> locations;
    ProtocolVersion version = ProtocolVersion::Ocpi221;
    QString party;
    int joined = 0;

    void name(const Dataset &dataset, QHash<QByteArray, bool> *seen);
    void join();
};

void ChargerTruth::Private::name(const Dataset &dataset, QHash<QByteArray, bool> *seen)
{
    constexpr std::size_t mostEvses = 500000;
    for (const DatasetElement &element : dataset.elements(OcpiModule::Locations)) {
        const QByteArrayView json = dataset.bytes(element);
        std::vector<JsonWalker::Member> members;
        if (!JsonWalker({json.data(), std::size_t(json.size())}).members(&members))
            continue;
        NamedLocation location;
        location.country = member(members, "country_code");
        location.party = member(members, "party_id");
        location.id = member(members, "id");
        const auto evses = std::ranges::find(members, std::string_view("evses"), &JsonWalker::Member::key);
        if (evses == members.end() || location.id.isEmpty())
            continue;
        JsonWalker items(evses->value);
        if (!items.take('['))
            continue;
        for (;;) {
            items.skipSpace();
            std::vector<JsonWalker::Member> evse;
            if (items.peek() != '{' || !items.members(&evse))
                break;
            NamedEvse named;
            named.uid = jsonStringValue(member(evse, "uid"));
            named.evseId = member(evse, "evse_id");
            const QByteArray key = named.uid.toLower();
            if (!key.isEmpty() && !seen->contains(key) && std::size_t(seen->size()) < mostEvses) {
                seen->insert(key, true);
                location.evses.push_back(std::move(named));
            }
            items.skipSpace();
            if (!items.take(','))
                break;
        }
        if (!location.evses.empty())
            locations.push_back(std::move(location));
    }
}

/// Which charger's connector each EVSE is: as the analysis joined them, or by ids that contain the charger's.
void ChargerTruth::Private::join()
{
    std::map<std::pair<quint16, int>, int> truths;
    EvseMatcher matcher(*capture);
    const auto placeOf = [](const StatusBand &band) { return band.evse >= 0 ? band.evse : band.connector; };
    for (std::size_t i = 0; i < analysis->bands.size(); ++i) {
        const StatusBand &band = analysis->bands[i];
        if (band.seenBy != Lane::ChargePoint)
            continue;
        truths[{band.peer, placeOf(band)}] = int(i);
        matcher.addPlace(band.peer, placeOf(band));
    }
    for (const StatusBand &band : analysis->bands) {
        if (band.seenBy != Lane::ChargePoint && band.peer != 0)
            matcher.learn(band.evseUid, {band.peer, placeOf(band)});
    }
    for (const NamedLocation &location : locations) {
        for (const NamedEvse &evse : location.evses)
            matcher.addEvse(evse.uid, jsonStringValue(evse.evseId), {});
    }
    for (NamedLocation &location : locations) {
        for (NamedEvse &evse : location.evses) {
            const auto place = matcher.match(evse.uid);
            const auto truth = place ? truths.find({place->peer, place->number}) : truths.end();
            if (truth == truths.end())
                continue;
            evse.band = truth->second;
            ++joined;
        }
    }
}

ChargerTruth::ChargerTruth(std::shared_ptr<const Capture> capture, AnalysisPtr analysis, const std::vector<DatasetPtr> &known)
    : d(std::make_unique<Private>())
{
    d->capture = std::move(capture);
    d->analysis = std::move(analysis);
    QHash<QByteArray, bool> seen;
    for (const DatasetPtr &dataset : known) {
        if (!dataset)
            continue;
        if (d->locations.empty() && isOcpi(dataset->version()))
            d->version = dataset->version();
        if (d->party.isEmpty() && dataset->role() != DatasetRole::Emsp)
            d->party = dataset->party();
        d->name(*dataset, &seen);
    }
    if (d->capture && d->analysis)
        d->join();
}

ChargerTruth::~ChargerTruth() = default;

int ChargerTruth::joined() const
{
    return d->joined;
}

DatasetPtr ChargerTruth::at(TimeUs time, const StatusMapping &mapping) const
{
    const TimeUs until = time == noTime ? std::numeric_limits<TimeUs>::max() : time;
    QByteArray all;
    std::vector<std::pair<OcpiModule, std::pair<qsizetype, qsizetype>>> places;
    const auto finishObject = [&](OcpiModule module, qsizetype begin) {
        all += '}';
        places.push_back({module, {begin, all.size() - begin}});
    };
    TimeUs newest = noTime;
    for (const NamedLocation &location : d->locations) {
        QByteArray evses;
        TimeUs updated = noTime;
        for (const NamedEvse &evse : location.evses) {
            if (evse.band < 0)
                continue;
            const StatusBand &band = d->analysis->bands[std::size_t(evse.band)];
            const auto span = std::ranges::upper_bound(band.spans, until, {}, &StatusSpan::from);
            if (span == band.spans.begin())
                continue;
            const StatusSpan &current = *(span - 1);
            const QByteArray status = mapping(band.names[current.status]);
            if (status.isEmpty())
                continue;
            QByteArray json = "{";
            append(&json, "uid", quotedJson(evse.uid));
            append(&json, "evse_id", evse.evseId);
            append(&json, "status", quotedJson(status));
            append(&json, "last_updated", timeJson(current.from));
            evses += (evses.isEmpty() ? "" : ",") + json + '}';
            updated = std::max(updated, current.from);
        }
        if (evses.isEmpty())
            continue;
        newest = std::max(newest, updated);
        const qsizetype begin = all.size();
        all += '{';
        append(&all, "country_code", location.country);
        append(&all, "party_id", location.party);
        append(&all, "id", location.id);
        append(&all, "evses", '[' + evses + ']');
        append(&all, "last_updated", timeJson(updated));
        finishObject(OcpiModule::Locations, begin);
    }
    static const std::vector<Transaction> none;
    for (const Transaction &transaction : d->analysis ? d->analysis->transactions : none) {
        if (transaction.start == noTime || transaction.start > until)
            continue;
        const bool ended = transaction.stop != noTime && transaction.stop <= until;
        // While it runs the energy is known only as far as the capture had gone.
        const QByteArray energy = ended || time == noTime ? kilowattHours(transaction.energyWh()) : QByteArray();
        if (!transaction.sessionId.isEmpty()) {
            const qsizetype begin = all.size();
            all += '{';
            append(&all, "id", quotedJson(transaction.sessionId));
            append(&all, "start_date_time", timeJson(transaction.start));
            append(&all, "end_date_time", ended ? timeJson(transaction.stop) : QByteArray());
            append(&all, "kwh", energy);
            append(&all, "status", ended ? QByteArray("\"COMPLETED\"") : QByteArray("\"ACTIVE\""));
            append(&all, "last_updated", timeJson(ended ? transaction.stop : transaction.start));
            finishObject(OcpiModule::Sessions, begin);
        }
        if (!transaction.cdrId.isEmpty() && ended) {
            const qsizetype begin = all.size();
            all += '{';
            append(&all, "id", quotedJson(transaction.cdrId));
            append(&all, "start_date_time", timeJson(transaction.start));
            append(&all, "end_date_time", timeJson(transaction.stop));
            append(&all, "session_id", transaction.sessionId.isEmpty() ? QByteArray() : quotedJson(transaction.sessionId));
            append(&all, "total_energy", energy);
            finishObject(OcpiModule::Cdrs, begin);
        }
    }
    DatasetBuilder builder;
    DatasetSource source;
    source.bytes = SourceBytes::fromMemory(all);
    source.size = quint64(all.size());
    builder.addSource(std::move(source));
    for (const auto &[module, place] : places)
        builder.addElement(module, {quint64(place.first), quint32(place.second), 0, 0});
    DatasetFacts &facts = builder.facts();
    facts.name = displayName(DatasetRole::Truth);
    facts.role = DatasetRole::Truth;
    facts.party = d->party;
    facts.version = d->version;
    facts.versionCertainty = DocumentReport::Certainty::Given;
    facts.takenAt = time == noTime && d->capture ? d->capture->lastTime() : time;
    facts.newest = newest;
    return builder.finish();
}

QByteArray defaultOcpiStatus(const QByteArray &ocppStatus)
{
    struct Row
    {
        QByteArrayView ocpp;
        const char *ocpi;
    };
    static constexpr Row rows[] = {
        {"Available", "AVAILABLE"},
        {"Preparing", "BLOCKED"},
        {"Charging", "CHARGING"},
        {"SuspendedEV", "BLOCKED"},
        {"SuspendedEVSE", "BLOCKED"},
        {"Finishing", "BLOCKED"},
        {"Reserved", "RESERVED"},
        {"Unavailable", "INOPERATIVE"},
        {"Faulted", "OUTOFORDER"},
        {"Occupied", "BLOCKED"}, // 2.x: a cable is in; states of a charge say more
        {"EVConnected", "BLOCKED"},
        {"Idle", "BLOCKED"},
    };
    for (const Row &row : rows) {
        if (row.ocpp == ocppStatus)
            return row.ocpi;
    }
    return {};
}

} // namespace Roamscope
