// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/store.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/elementscanner.h"
#include "models/compare/momentobject.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

namespace Roamscope {

namespace {

constexpr int batchInterval = 100; // ms
constexpr quint64 compactAbove = quint64(64) << 20; // bytes that nothing refers to any more
constexpr std::array<const char *, std::size_t(ocpiStoreModuleCount)> storeModuleNames {
    "locations", "tokens", "tariffs", "sessions", "cdrs", "hubclientinfo", "terminals", "financial-advice-confirmations",
    "invoicereconciliation", "booking_locations", "bookings"};

TimeUs systemTime()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// The times that an object says of itself.
TimeUs lastUpdatedOf(std::string_view json)
{
    std::vector<JsonWalker::Member> members;
    JsonWalker walker(json);
    walker.skipSpace();
    walker.members(&members);
    for (const JsonWalker::Member &member : members) {
        if (member.key == "last_updated") {
            const QByteArray text = jsonStringValue({member.value.data(), qsizetype(member.value.size())});
            return parseIsoTime(view(text));
        }
    }
    return noTime;
}

bool isObject(std::string_view json)
{
    JsonWalker walker(json);
    walker.skipSpace();
    if (walker.peek() != '{' || !walker.skipValue())
        return false;
    walker.skipSpace();
    return walker.p == walker.end;
}

} // namespace

QString displayName(OcpiStoreModule module)
{
    switch (module) {
    case OcpiStoreModule::Locations:
    case OcpiStoreModule::Tokens:
    case OcpiStoreModule::Tariffs:
    case OcpiStoreModule::Sessions:
    case OcpiStoreModule::Cdrs:
        return displayName(OcpiModule(quint8(module)));
    case OcpiStoreModule::ClientInfos:
        return QCoreApplication::translate("Roamscope::OcpiStore", "Hub Clients");
    case OcpiStoreModule::Terminals:
        return QCoreApplication::translate("Roamscope::OcpiStore", "Payment Terminals");
    case OcpiStoreModule::FinancialAdvices:
        return QCoreApplication::translate("Roamscope::OcpiStore", "Financial Advice Confirmations");
    case OcpiStoreModule::Reconciliations:
        return QCoreApplication::translate("Roamscope::OcpiStore", "Invoice Reconciliation Records");
    case OcpiStoreModule::BookingLocations:
        return QCoreApplication::translate("Roamscope::OcpiStore", "Booking Locations");
    case OcpiStoreModule::Bookings:
        return QCoreApplication::translate("Roamscope::OcpiStore", "Bookings");
    case OcpiStoreModule::Count:
        break;
    }
    return {};
}

QLatin1StringView storeModuleId(OcpiStoreModule module)
{
    return module < OcpiStoreModule::Count ? QLatin1StringView(storeModuleNames[std::size_t(module)]) : QLatin1StringView();
}

struct OcpiStore::Private
{
    struct Entry
    {
        QByteArray id; ///< empty: the place is free
        quint64 offset = 0;
        quint32 length = 0;
        quint16 source = 0;
        quint16 owner = 0; ///< index into owners
        quint16 type = 0; ///< index into types
        TimeUs lastUpdated = noTime;
        TimeUs received = noTime;
        quint64 revision = 0;
    };
    struct Shelf
    {
        std::vector<Entry> entries;
        std::vector<quint32> free;
        QMultiHash<QByteArray, quint32> index; ///< lower id → entries
        std::vector<quint32> order; ///< by last_updated, then by revision
        std::vector<qint64> ofOwner; ///< how many each owner has
        quint64 revision = 0;
        TimeUs lastChange = noTime;
    };

    explicit Private(ProtocolVersion version)
        : version(version)
        , run(QByteArray::number(QRandomGenerator::global()->generate64(), 36))
    {
    }

    const ProtocolVersion version;
    const QByteArray run; ///< entity tags of another run of the program must not match
    mutable QMutex mutex;
    std::array<Shelf, std::size_t(ocpiStoreModuleCount)> shelves;
    std::vector<DatasetSource> sources;
    int arena = -1; ///< the source that pushes are appended to
    quint64 live = 0; ///< bytes in the arena that entries refer to
    std::vector<OcpiParty> owners;
    std::vector<QByteArray> types {QByteArray()};
    quint64 revision = 0;
    QList<OcpiStoreChange> pending;
    qint64 more = 0;
    bool scheduled = false;

    Shelf &shelf(OcpiStoreModule module) { return shelves[std::size_t(module)]; }
    const Shelf &shelf(OcpiStoreModule module) const { return shelves[std::size_t(module)]; }

    std::string_view json(const Entry &entry) const
    {
        return {sources[entry.source].bytes->data() + entry.offset, entry.length};
    }

    int ownerIndex(const OcpiParty &party, bool add)
    {
        const auto known = std::ranges::find(owners, party);
        if (known != owners.end())
            return int(known - owners.begin());
        if (!add || owners.size() >= 60'000)
            return -1;
        owners.push_back({party.country.toUpper(), party.id.toUpper()});
        return int(owners.size()) - 1;
    }
    int typeIndex(const QByteArray &type, bool add)
    {
        const auto known = std::ranges::find_if(types, [&](const QByteArray &each) {
            return each.compare(type, Qt::CaseInsensitive) == 0;
        });
        if (known != types.end())
            return int(known - types.begin());
        if (!add || types.size() >= 1000)
            return -1;
        types.push_back(type);
        return int(types.size()) - 1;
    }

    /// −1 when it is not held.
    qint64 find(const OcpiObjectKey &key)
    {
        const int owner = ownerIndex(key.party, false);
        const int type = typeIndex(key.type, false);
        if (owner < 0 || type < 0)
            return -1;
        const Shelf &place = shelf(key.module);
        const auto [begin, end] = place.index.equal_range(key.id.toLower());
        for (auto it = begin; it != end; ++it) {
            const Entry &entry = place.entries[it.value()];
            if (entry.owner == owner && entry.type == type)
                return it.value();
        }
        return -1;
    }

    bool earlier(const Shelf &place, quint32 left, quint32 right) const
    {
        const Entry &a = place.entries[left];
        const Entry &b = place.entries[right];
        return std::pair(a.lastUpdated, a.revision) < std::pair(b.lastUpdated, b.revision);
    }
    void takeOut(Shelf &place, quint32 index)
    {
        const auto at = std::lower_bound(place.order.begin(), place.order.end(), index,
                                         [&](quint32 left, quint32 right) { return earlier(place, left, right); });
        if (at != place.order.end() && *at == index)
            place.order.erase(at);
    }
    void putIn(Shelf &place, quint32 index)
    {
        const auto at = std::lower_bound(place.order.begin(), place.order.end(), index,
                                         [&](quint32 left, quint32 right) { return earlier(place, left, right); });
        place.order.insert(at, index);
    }

    /// A new entry that is in the index, but not yet in the order; −1 when the bounds are reached.
    qint64 create(const OcpiObjectKey &key)
    {
        const int owner = ownerIndex(key.party, true);
        const int type = typeIndex(key.type, true);
        Shelf &place = shelf(key.module);
        if (owner < 0 || type < 0 || qint64(place.entries.size()) >= mostObjects)
            return -1;
        quint32 index = 0;
        if (place.free.empty()) {
            index = quint32(place.entries.size());
            place.entries.emplace_back();
        } else {
            index = place.free.back();
            place.free.pop_back();
            place.entries[index] = {};
        }
        Entry &entry = place.entries[index];
        entry.id = key.id;
        entry.owner = quint16(owner);
        entry.type = quint16(type);
        place.index.insert(key.id.toLower(), index);
        if (place.ofOwner.size() <= std::size_t(owner))
            place.ofOwner.resize(std::size_t(owner) + 1);
        ++place.ofOwner[std::size_t(owner)];
        return index;
    }

    /// Appends to the arena; false when it takes no more.
    bool keep(const QByteArray &json, Entry *entry)
    {
        if (arena < 0) {
            DatasetSource source;
            source.bytes = SourceBytes::createArena(largestPushed);
            if (!source.bytes || sources.size() >= 60'000)
                return false;
            arena = int(sources.size());
            sources.push_back(std::move(source));
        }
        const qint64 offset = sources[std::size_t(arena)].bytes->append(json);
        if (offset < 0)
            return false;
        forget(*entry);
        entry->offset = quint64(offset);
        entry->length = quint32(json.size());
        entry->source = quint16(arena);
        live += entry->length;
        compact();
        return true;
    }
    void forget(const Entry &entry)
    {
        if (int(entry.source) == arena && entry.length > 0)
            live -= entry.length;
    }
    /// Snapshots keep the old arena as long as they need it.
    void compact()
    {
        const quint64 size = sources[std::size_t(arena)].bytes->size();
        if (size < compactAbove || size - live < compactAbove || size - live < live)
            return;
        const std::shared_ptr<SourceBytes> fresh = SourceBytes::createArena(largestPushed);
        if (!fresh)
            return;
        std::vector<std::pair<Entry *, quint64>> moved;
        for (Shelf &place : shelves) {
            for (Entry &entry : place.entries) {
                if (entry.id.isEmpty() || int(entry.source) != arena)
                    continue;
                const std::string_view text = json(entry);
                const qint64 offset = fresh->append({text.data(), qsizetype(text.size())});
                if (offset < 0)
                    return; // the disk is full: everything stays where it is
                moved.emplace_back(&entry, quint64(offset));
            }
        }
        for (const auto &[entry, offset] : moved)
            entry->offset = offset;
        sources[std::size_t(arena)].bytes = fresh;
    }

    void changed(Shelf &place, Entry &entry, std::string_view text)
    {
        entry.received = systemTime();
        entry.revision = ++revision;
        entry.lastUpdated = lastUpdatedOf(text);
        place.revision = revision;
        place.lastChange = entry.received;
    }

    OcpiStored stored(OcpiStoreModule module, quint32 index) const
    {
        const Entry &entry = shelf(module).entries[index];
        OcpiStored object;
        object.key = {module, owners[entry.owner], entry.id, types[entry.type]};
        object.json = bytesOf(json(entry));
        object.lastUpdated = entry.lastUpdated;
        object.received = entry.received;
        object.revision = entry.revision;
        object.entityTag = '"' + run + '-' + QByteArray::number(entry.revision) + '"';
        return object;
    }

    /// True when the signal is not on its way yet.
    bool note(OcpiStoreChange change)
    {
        if (pending.size() < largestBatch)
            pending.append(std::move(change));
        else
            ++more;
        return !std::exchange(scheduled, true);
    }
};

OcpiStore::OcpiStore(ProtocolVersion version, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(version))
{
    qRegisterMetaType<QList<OcpiStoreChange>>();
}

OcpiStore::~OcpiStore() = default;

ProtocolVersion OcpiStore::version() const
{
    return d->version;
}

void OcpiStore::announce()
{
    QMetaObject::invokeMethod(this, [this] {
        QTimer::singleShot(batchInterval, this, [this] {
            QList<OcpiStoreChange> changes;
            qint64 more = 0;
            {
                const QMutexLocker locker(&d->mutex);
                changes.swap(d->pending);
                more = std::exchange(d->more, 0);
                d->scheduled = false;
            }
            Q_EMIT changed(changes, more);
        });
    }, Qt::QueuedConnection);
}

qint64 OcpiStore::load(const DatasetPtr &dataset, const OcpiParty &owner)
{
    if (!dataset)
        return 0;
    qint64 loaded = 0;
    bool announces = false;
    {
        const QMutexLocker locker(&d->mutex);
        const std::size_t first = d->sources.size();
        if (first + dataset->sources().size() >= 60'000)
            return 0;
        d->sources.insert(d->sources.end(), dataset->sources().begin(), dataset->sources().end());
        for (const OcpiModule module : allOcpiModules) {
            Private::Shelf &place = d->shelf(storeModule(module));
            const auto elements = dataset->elements(module);
            if (elements.empty())
                continue;
            place.entries.reserve(place.entries.size() + elements.size());
            place.index.reserve(place.index.size() + qsizetype(elements.size()));
            for (const DatasetElement &element : elements) {
                const QByteArrayView bytes = dataset->bytes(element);
                ElementScanner scanner(bytes.begin(), bytes.end());
                ScannedElement found;
                scanner.onElement = [&](const ScannedElement &scanned) {
                    found = scanned;
                    return false;
                };
                scanner.run();
                if (found.id.empty())
                    continue; // nobody could ask for it
                OcpiObjectKey key;
                key.module = storeModule(module);
                key.id = unescapeJson({found.id.data(), qsizetype(found.id.size())});
                key.party = {unescapeJson({found.country.data(), qsizetype(found.country.size())}),
                             unescapeJson({found.party.data(), qsizetype(found.party.size())})};
                if (found.party.empty())
                    key.party = owner;
                if (module == OcpiModule::Tokens)
                    key.type = bytesOf(found.type);
                qint64 index = d->find(key);
                if (index < 0)
                    index = d->create(key);
                if (index < 0)
                    break;
                Private::Entry &entry = place.entries[std::size_t(index)];
                d->forget(entry);
                entry.source = quint16(first + element.source);
                entry.offset = element.offset;
                entry.length = element.length;
                entry.lastUpdated = parseIsoTime(found.updated);
                entry.received = systemTime();
                entry.revision = ++d->revision;
                ++loaded;
            }
            place.revision = d->revision;
            place.lastChange = systemTime();
            place.order.clear();
            for (quint32 i = 0; i < quint32(place.entries.size()); ++i) {
                if (!place.entries[i].id.isEmpty())
                    place.order.push_back(i);
            }
            std::ranges::sort(place.order, [&](quint32 left, quint32 right) { return d->earlier(place, left, right); });
        }
        OcpiStoreChange change;
        change.kind = OcpiStoreChange::Kind::Load;
        change.time = systemTime();
        announces = d->note(std::move(change));
    }
    if (announces)
        announce();
    return loaded;
}

void OcpiStore::clear()
{
    bool announces = false;
    {
        const QMutexLocker locker(&d->mutex);
        for (Private::Shelf &place : d->shelves) {
            place = {};
            place.revision = ++d->revision;
        }
        d->sources.clear();
        d->arena = -1;
        d->live = 0;
        OcpiStoreChange change;
        change.kind = OcpiStoreChange::Kind::Load;
        change.time = systemTime();
        announces = d->note(std::move(change));
    }
    if (announces)
        announce();
}

OcpiStoreResult OcpiStore::put(const OcpiObjectKey &key, const QByteArray &json)
{
    if (key.id.isEmpty() || !isObject(view(json)))
        return OcpiStoreResult::UnreadableBody;
    return change(key, {}, {}, json, false);
}

OcpiStoreResult OcpiStore::patch(const OcpiObjectKey &key, const QByteArray &json)
{
    return change(key, {}, {}, json, true);
}

OcpiStoreResult OcpiStore::putPart(const OcpiObjectKey &location, const QByteArray &evse, const QByteArray &connector,
                                   const QByteArray &json)
{
    return change(location, evse, connector, json, false);
}

OcpiStoreResult OcpiStore::patchPart(const OcpiObjectKey &location, const QByteArray &evse, const QByteArray &connector,
                                     const QByteArray &json)
{
    return change(location, evse, connector, json, true);
}

OcpiStoreResult OcpiStore::change(const OcpiObjectKey &key, const QByteArray &evse, const QByteArray &connector,
                                  const QByteArray &json, bool isPatch)
{
    if (!isObject(view(json)))
        return OcpiStoreResult::UnreadableBody;
    if (isPatch && d->version != ProtocolVersion::Ocpi211 && lastUpdatedOf(view(json)) == noTime)
        return OcpiStoreResult::NoLastUpdated;
    const bool isWhole = evse.isEmpty();
    bool announces = false;
    OcpiStoreResult result = OcpiStoreResult::Changed;
    {
        const QMutexLocker locker(&d->mutex);
        Private::Shelf &place = d->shelf(key.module);
        qint64 index = d->find(key);
        QByteArray after = json;
        if (index < 0) {
            if (isPatch || !isWhole)
                return OcpiStoreResult::UnknownObject;
            index = d->create(key);
            if (index < 0)
                return OcpiStoreResult::Full;
            result = OcpiStoreResult::Created;
        } else {
            const Private::Entry &entry = place.entries[std::size_t(index)];
            const std::string_view before = d->json(entry);
            if (isPatch || !isWhole) {
                const bool isLocation = key.module == OcpiStoreModule::Locations;
                MomentObject object;
                if (!object.put(before, isLocation))
                    return OcpiStoreResult::UnknownObject;
                bool applied = false;
                if (!isWhole)
                    applied = isPatch ? object.patchPart(view(json), evse, connector) : object.putPart(view(json), evse, connector);
                else if (key.module == OcpiStoreModule::Sessions && d->version != ProtocolVersion::Ocpi211)
                    applied = object.patch(view(json), false, "charging_periods");
                else
                    applied = object.patch(view(json), isLocation);
                if (!applied)
                    return OcpiStoreResult::UnknownObject;
                after = object.json();
            }
            if (view(after) == before)
                result = OcpiStoreResult::Unchanged;
        }
        Private::Entry &entry = place.entries[std::size_t(index)];
        if (result != OcpiStoreResult::Created)
            d->takeOut(place, quint32(index));
        if (result != OcpiStoreResult::Unchanged && !d->keep(after, &entry)) {
            if (result == OcpiStoreResult::Created)
                discard(key.module, quint32(index));
            else
                d->putIn(place, quint32(index));
            return OcpiStoreResult::Full;
        }
        d->changed(place, entry, view(after));
        d->putIn(place, quint32(index));
        announces = d->note({isPatch ? OcpiStoreChange::Kind::Patch : OcpiStoreChange::Kind::Put, key, evse, connector,
                             entry.received});
    }
    if (announces)
        announce();
    return result;
}

/// Takes an entry that is in no order out of the index.
void OcpiStore::discard(OcpiStoreModule module, quint32 index)
{
    Private::Shelf &place = d->shelf(module);
    Private::Entry &entry = place.entries[index];
    d->forget(entry);
    place.index.remove(entry.id.toLower(), index);
    --place.ofOwner[entry.owner];
    entry = {};
    place.free.push_back(index);
}

bool OcpiStore::remove(const OcpiObjectKey &key)
{
    bool announces = false;
    {
        const QMutexLocker locker(&d->mutex);
        const qint64 index = d->find(key);
        if (index < 0)
            return false;
        Private::Shelf &place = d->shelf(key.module);
        d->takeOut(place, quint32(index));
        discard(key.module, quint32(index));
        place.revision = ++d->revision;
        place.lastChange = systemTime();
        announces = d->note({OcpiStoreChange::Kind::Delete, key, {}, {}, place.lastChange});
    }
    if (announces)
        announce();
    return true;
}

std::optional<OcpiStored> OcpiStore::find(const OcpiObjectKey &key) const
{
    const QMutexLocker locker(&d->mutex);
    const qint64 index = d->find(key);
    if (index < 0)
        return {};
    return d->stored(key.module, quint32(index));
}

std::optional<OcpiStored> OcpiStore::findById(OcpiStoreModule module, const QByteArray &id, const QByteArray &type) const
{
    const QMutexLocker locker(&d->mutex);
    const int wanted = type.isEmpty() ? -1 : d->typeIndex(type, false);
    if (!type.isEmpty() && wanted < 0)
        return {};
    const Private::Shelf &place = d->shelf(module);
    const auto [begin, end] = place.index.equal_range(id.toLower());
    qint64 newest = -1;
    for (auto it = begin; it != end; ++it) {
        if (wanted >= 0 && int(place.entries[it.value()].type) != wanted)
            continue;
        if (newest < 0 || d->earlier(place, quint32(newest), it.value()))
            newest = it.value();
    }
    if (newest < 0)
        return {};
    return d->stored(module, quint32(newest));
}

QByteArray OcpiStore::part(const OcpiStored &location, const QByteArray &evse, const QByteArray &connector)
{
    const auto inList = [](std::string_view json, std::string_view list, std::string_view key, const QByteArray &id) -> std::string_view {
        std::vector<JsonWalker::Member> members;
        JsonWalker walker(json);
        walker.skipSpace();
        walker.members(&members);
        for (const JsonWalker::Member &member : members) {
            if (member.key != list)
                continue;
            JsonWalker items(member.value);
            if (!items.take('['))
                return {};
            for (;;) {
                items.skipSpace();
                const char *begin = items.p;
                if (items.peek() == ']' || !items.skipValue())
                    return {};
                const std::string_view item(begin, std::size_t(items.p - begin));
                std::vector<JsonWalker::Member> inner;
                JsonWalker(item).members(&inner);
                for (const JsonWalker::Member &each : inner) {
                    if (each.key == key
                        && jsonStringValue({each.value.data(), qsizetype(each.value.size())}).compare(id, Qt::CaseInsensitive) == 0)
                        return item;
                }
                items.skipSpace();
                if (!items.take(','))
                    return {};
            }
        }
        return {};
    };
    const std::string_view place = inList(view(location.json), "evses", "uid", evse);
    if (place.empty() || connector.isEmpty())
        return bytesOf(place);
    return bytesOf(inList(place, "connectors", "id", connector));
}

OcpiStore::Page OcpiStore::page(OcpiStoreModule module, const Window &window) const
{
    const QMutexLocker locker(&d->mutex);
    const Private::Shelf &place = d->shelf(module);
    Page page;
    page.entityTag = '"' + d->run + "-m" + QByteArray::number(place.revision) + '"';
    const auto time = [&](quint32 index) { return place.entries[index].lastUpdated; };
    const auto begin = window.from == noTime ? place.order.begin() : std::ranges::lower_bound(place.order, window.from, {}, time);
    const auto end = window.to == noTime ? place.order.end() : std::ranges::lower_bound(place.order, window.to, {}, time);
    if (begin >= end)
        return page;
    int owner = -1;
    if (!window.party.isEmpty()) {
        owner = d->ownerIndex(window.party, false);
        if (owner < 0 || place.ofOwner.size() <= std::size_t(owner) || place.ofOwner[std::size_t(owner)] == 0)
            return page;
        if (place.ofOwner[std::size_t(owner)] == qint64(place.order.size()))
            owner = -1; // all are its own
    }
    const auto take = [&](quint32 index) {
        const std::string_view json = d->json(place.entries[index]);
        if (page.count > 0)
            page.items += ',';
        page.items.append(json.data(), qsizetype(json.size()));
        ++page.count;
    };
    const qint64 offset = std::max<qint64>(window.offset, 0);
    if (owner < 0) {
        page.total = end - begin;
        const qint64 last = std::min(page.total, offset + std::min(window.limit, page.total));
        for (qint64 i = offset; i < last; ++i)
            take(begin[i]);
        return page;
    }
    for (auto it = begin; it != end; ++it) {
        if (place.entries[*it].owner != owner)
            continue;
        if (page.total >= offset && page.count < window.limit)
            take(*it);
        ++page.total;
    }
    return page;
}

qint64 OcpiStore::count(OcpiStoreModule module) const
{
    const QMutexLocker locker(&d->mutex);
    return qint64(d->shelf(module).order.size());
}

qint64 OcpiStore::totalCount() const
{
    const QMutexLocker locker(&d->mutex);
    qint64 total = 0;
    for (const Private::Shelf &place : d->shelves)
        total += qint64(place.order.size());
    return total;
}

TimeUs OcpiStore::newest(OcpiStoreModule module) const
{
    const QMutexLocker locker(&d->mutex);
    const Private::Shelf &place = d->shelf(module);
    return place.order.empty() ? noTime : place.entries[place.order.back()].lastUpdated;
}

TimeUs OcpiStore::lastChange(OcpiStoreModule module) const
{
    const QMutexLocker locker(&d->mutex);
    return d->shelf(module).lastChange;
}

quint64 OcpiStore::revision(OcpiStoreModule module) const
{
    const QMutexLocker locker(&d->mutex);
    return d->shelf(module).revision;
}

DatasetPtr OcpiStore::snapshot(DatasetRole role, const QString &name, const QString &party) const
{
    DatasetBuilder builder;
    const QMutexLocker locker(&d->mutex);
    for (const DatasetSource &source : d->sources) {
        DatasetSource copy = source;
        copy.size = copy.bytes ? copy.bytes->size() : 0;
        builder.addSource(std::move(copy));
    }
    TimeUs newest = noTime;
    for (const OcpiModule module : allOcpiModules) {
        const Private::Shelf &place = d->shelf(storeModule(module));
        builder.reserve(module, place.order.size());
        for (const quint32 index : place.order) {
            const Private::Entry &entry = place.entries[index];
            builder.addElement(module, {entry.offset, entry.length, entry.source, 0});
        }
        if (!place.order.empty())
            newest = std::max(newest, place.entries[place.order.back()].lastUpdated);
    }
    DatasetFacts &facts = builder.facts();
    facts.name = name;
    facts.party = party;
    facts.role = role;
    facts.version = d->version;
    facts.versionCertainty = DocumentReport::Certainty::Given;
    facts.takenAt = systemTime();
    facts.newest = newest;
    return builder.finish();
}

} // namespace Roamscope
