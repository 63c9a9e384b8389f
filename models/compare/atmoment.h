// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/capture.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace Roamscope {

class MomentObject;

/// Whose knowledge a Dataset from a capture is.
enum class MomentView : quint8 {
    Cpo, ///< what the CPO says: all that it sent and answered, and the pushes that it took (tokens)
    Emsp, ///< what the eMSP holds: the pushes that it took, answers that it got, and all that it sent itself
    Returned, ///< only what GETs brought
};
inline constexpr int momentViewCount = 3;

/// One message that told something of one object, with what became of it.
struct MomentChange
{
    enum class Kind : quint8 { Put, Patch, Post, Delete, Get };
    enum class Answer : quint8 { None, Accepted, Refused };

    FrameId frame = noFrame; ///< that carries the object: the request of a push, the response of a GET
    FrameId other = noFrame; ///< the response of a push, the request of a GET
    TimeUs time = noTime; ///< of `frame`
    TimeUs taken = noTime; ///< when the receiver had it; noTime where it did not take it
    quint32 object = 0; ///< index into MomentHistory::objects()
    quint32 item = 0; ///< GET: which of the list
    qint32 part = -1; ///< index into MomentHistory::parts(); −1 = the whole object
    quint16 http = 0; ///< status of the answer
    quint16 ocpi = 0;
    Kind kind = Kind::Put;
    Answer answer = Answer::None;
    bool byCpo = true; ///< sent (or answered) by the CPO
    ProtocolVersion version = ProtocolVersion::Unknown;

    bool isPush() const { return kind != Kind::Get; }
};

/// What identifies an object of a capture. Party is empty where nothing names it (OCPI 2.1.1 lists).
struct MomentKey
{
    OcpiModule module = OcpiModule::Locations;
    QByteArray party; ///< "DE*QMO"
    QByteArray id; ///< id, or uid of a token
    QByteArray type; ///< of a token
};

/// An EVSE or connector within a location.
struct MomentPart
{
    QByteArray evse;
    QByteArray connector; ///< empty = the EVSE itself
    bool operator==(const MomentPart &) const = default;
};

/// Everything that the OCPI traffic of a Capture tells of objects, in the order of time; from it each party's Dataset
/// can be had as it was at any moment. Immutable for its users and thread-safe; about 64 bytes a message.
class MomentHistory
{
public:
    ~MomentHistory();
    MomentHistory(const MomentHistory &) = delete;
    MomentHistory &operator=(const MomentHistory &) = delete;

    /// Reads the heads of all OCPI frames; runs in a worker. Null when cancelled.
    static std::shared_ptr<const MomentHistory> read(const std::shared_ptr<const Capture> &capture,
                                                     const std::atomic_bool *cancelled = nullptr,
                                                     const std::function<void(double)> &progress = {});

    bool isEmpty() const { return m_changes.empty(); }
    /// "DE*QMO", "NL*FHR": from the routing headers, or from the objects; may be empty.
    QString cpoParty() const { return QString::fromUtf8(m_cpoParty); }
    QString emspParty() const { return QString::fromUtf8(m_emspParty); }

    /// What a party held at a moment (noTime = at the end), with faults for pushes that failed, and Provenance.
    /// Objects that did not change since the last call are not built again. Runs in a worker.
    DatasetPtr at(TimeUs time, MomentView view) const;

    const std::vector<MomentChange> &changes() const { return m_changes; } ///< by time
    const std::vector<MomentKey> &objects() const { return m_objects; }
    const std::vector<MomentPart> &parts() const { return m_parts; }
    /// Indices into changes(), ascending.
    const std::vector<quint32> &changesOf(quint32 object) const { return m_byObject[object]; }
    /// −1 when the capture says nothing of it. Ids are compared without regard to case; an empty party is any.
    int find(OcpiModule module, const QByteArray &party, const QByteArray &id) const;
    /// The object, part or list item that a change carries, as JSON; empty when the body cannot be read.
    QByteArray body(const MomentChange &change) const;
    const std::shared_ptr<const Capture> &capture() const { return m_capture; }
    /// When the change counts for a view; noTime = never.
    static TimeUs effectiveTime(const MomentChange &change, OcpiModule module, MomentView view);

private:
    class Reader;
    struct Built
    {
        std::vector<quint32> applied; ///< changes, since and with the last that carried the whole object
        QByteArray json;
        TimeUs lastUpdated = noTime;
    };

    MomentHistory();
    void build(quint32 object, TimeUs time, MomentView view, Built *built, DatasetBuilder *faults) const;
    bool apply(const MomentChange &change, MomentObject *object) const;

    std::weak_ptr<const MomentHistory> m_self;
    std::shared_ptr<const Capture> m_capture;
    std::vector<MomentChange> m_changes;
    std::vector<MomentKey> m_objects;
    std::vector<MomentPart> m_parts;
    std::vector<std::vector<quint32>> m_byObject;
    QHash<QByteArray, QList<quint32>> m_index; ///< module and id → objects
    QByteArray m_cpoParty;
    QByteArray m_emspParty;
    mutable QMutex m_mutex;
    mutable QHash<quint64, Built> m_built; ///< by view and object

    friend class Provenance;
};
using MomentHistoryPtr = std::shared_ptr<const MomentHistory>;

/// Which frames made the objects of a Dataset from a capture. Shared by it; thread-safe.
class Provenance
{
public:
    Provenance(MomentHistoryPtr history, MomentView view, TimeUs time);

    const MomentHistoryPtr &history() const { return m_history; }
    MomentView view() const { return m_view; }
    TimeUs time() const { return m_time; }

    /// The frames that made an element (index into Dataset::elements(module)), oldest first.
    std::vector<FrameId> frames(OcpiModule module, quint32 element) const;
    /// The frame that last set what stands at a path with keys ("/evses/LP-1/status"); noFrame when none did.
    FrameId setBy(OcpiModule module, quint32 element, const QByteArray &path) const;

private:
    friend class MomentHistory;
    MomentHistoryPtr m_history;
    MomentView m_view;
    TimeUs m_time;
    std::array<std::vector<quint32>, ocpiModuleCount> m_objects; ///< of the elements
};

} // namespace Roamscope
