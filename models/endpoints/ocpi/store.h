// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/compare/dataset.h"
#include "models/endpoints/ocpi/ocpiparty.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Roamscope {

/// What an OcpiStore keeps apart. The first five are the modules of Datasets, with the same numbers.
enum class OcpiStoreModule : quint8 {
    Locations,
    Tokens,
    Tariffs,
    Sessions,
    Cdrs,
    ClientInfos, ///< hubclientinfo
    Terminals, ///< payments, OCPI 2.3.0
    FinancialAdvices, ///< payments, OCPI 2.3.0
    Reconciliations, ///< invoicereconciliation, OCPI 2.3.0
    BookingLocations, ///< Booking, OCPI 2.3.0
    Bookings, ///< Booking, OCPI 2.3.0
    Count
};
inline constexpr int ocpiStoreModuleCount = int(OcpiStoreModule::Count);
constexpr OcpiStoreModule storeModule(OcpiModule module) { return OcpiStoreModule(quint8(module)); }
/// Translated plural for people.
QString displayName(OcpiStoreModule module);
/// "locations", "terminals" …: for `--json`.
QLatin1StringView storeModuleId(OcpiStoreModule module);

/// What identifies an object. All of it is compared without regard to case.
struct OcpiObjectKey
{
    OcpiStoreModule module = OcpiStoreModule::Locations;
    OcpiParty party {};
    QByteArray id {}; ///< id, uid of a token, terminal_id; role of a ClientInfo
    QByteArray type {}; ///< of a token
};

/// An object as the store holds it.
struct OcpiStored
{
    OcpiObjectKey key;
    QByteArray json; ///< as it came, or as PATCHes left it
    TimeUs lastUpdated = noTime; ///< what it says of itself
    TimeUs received = noTime; ///< when we had it last
    quint64 revision = 0; ///< of the store when it was changed last
    QByteArray entityTag {}; ///< strong, with quotes
};

/// One change, for those who show what is held.
struct OcpiStoreChange
{
    enum class Kind : quint8 { Put, Patch, Delete, Load };
    Kind kind = Kind::Put;
    OcpiObjectKey key;
    QByteArray evse {}; ///< the part that was changed; empty = the whole
    QByteArray connector {};
    TimeUs time = noTime;
};

/// How a change ended.
enum class OcpiStoreResult : quint8 {
    Created,
    Changed,
    Unchanged, ///< it is held already, byte for byte
    UnknownObject, ///< nothing to PATCH, or no such parent
    UnreadableBody,
    NoLastUpdated, ///< a PATCH without it (required since 2.2)
    Full, ///< the bounds are reached
};

/// The OCPI objects that a party holds, of one version, by module and key. Thread-safe. Objects of a loaded Dataset stay
/// where they lie, pushed ones go to an unlinked temporary file: beyond that, memory is some 200 bytes an object.
class OcpiStore : public QObject
{
    Q_OBJECT
public:
    static constexpr quint64 largestPushed = quint64(8) << 30; ///< bytes of pushed objects
    static constexpr qint64 mostObjects = 5'000'000;
    static constexpr int largestBatch = 10'000; ///< changes in one signal; of more, only the count is told

    explicit OcpiStore(ProtocolVersion version, QObject *parent = nullptr);
    ~OcpiStore() override;

    ProtocolVersion version() const;

    /// Adds the objects of a Dataset (same key: the Dataset's hold). Those that name no party (2.1.1) become
    /// `owner`'s. Returns how many. For large ones call it in a worker (about a second for 100,000 locations).
    qint64 load(const DatasetPtr &dataset, const OcpiParty &owner);
    void clear();

    OcpiStoreResult put(const OcpiObjectKey &key, const QByteArray &json);
    /// Members replace those of the same name; since 2.2 charging_periods of a session are added.
    OcpiStoreResult patch(const OcpiObjectKey &key, const QByteArray &json);
    /// An EVSE of a location, or a connector of it; last_updated goes up to the parents.
    OcpiStoreResult putPart(const OcpiObjectKey &location, const QByteArray &evse, const QByteArray &connector,
                            const QByteArray &json);
    OcpiStoreResult patchPart(const OcpiObjectKey &location, const QByteArray &evse, const QByteArray &connector,
                              const QByteArray &json);
    bool remove(const OcpiObjectKey &key);

    std::optional<OcpiStored> find(const OcpiObjectKey &key) const;
    /// By id alone (and type, where it is not empty), whoever owns it: the newest. For sender interfaces, whose URLs name
    /// no party.
    std::optional<OcpiStored> findById(OcpiStoreModule module, const QByteArray &id, const QByteArray &type = {}) const;
    /// An EVSE or connector of a location; empty when there is none.
    static QByteArray part(const OcpiStored &location, const QByteArray &evse, const QByteArray &connector);

    struct Window
    {
        qint64 offset = 0;
        qint64 limit = 0;
        TimeUs from = noTime; ///< last_updated, inclusive
        TimeUs to = noTime; ///< exclusive
        OcpiParty party {}; ///< only this owner's; empty = all
    };
    struct Page
    {
        QByteArray items; ///< with commas, without brackets
        qint64 count = 0; ///< in it
        qint64 total = 0; ///< that the filters let through
        QByteArray entityTag; ///< strong, with quotes
    };
    /// By last_updated, oldest first, so that what changes while pages are fetched comes at the end.
    Page page(OcpiStoreModule module, const Window &window) const;

    qint64 count(OcpiStoreModule module) const;
    qint64 totalCount() const;
    TimeUs newest(OcpiStoreModule module) const; ///< last_updated; noTime when there is none
    TimeUs lastChange(OcpiStoreModule module) const; ///< when we had something last
    quint64 revision(OcpiStoreModule module) const;
    /// What is held now, of the five modules that Datasets know. Shares all bytes; milliseconds for 100,000 objects.
    DatasetPtr snapshot(DatasetRole role, const QString &name, const QString &party) const;

Q_SIGNALS:
    /// In the thread of the store, at most ten times a second. `more` were left out.
    void changed(const QList<Roamscope::OcpiStoreChange> &changes, qint64 more);

private:
    void announce();
    OcpiStoreResult change(const OcpiObjectKey &key, const QByteArray &evse, const QByteArray &connector, const QByteArray &json,
                           bool isPatch);
    void discard(OcpiStoreModule module, quint32 index);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Roamscope
