// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/capturedocuments.h"
#include "mapping/mappingrun.h"
#include "models/compare/atmoment.h"
#include "models/insight/valuelineage.h"

#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace Roamscope {

/// What lineage is read from. The sheets of the workspace come before those of the program.
struct LineageInput
{
    CapturePtr capture {};
    AnalysisPtr analysis {};
    QList<Sheet> sheets {};
    QString workspaceFolder {}; ///< for tables that sheets look up
};

/// Everything that tracing one value needs to find at once, gathered in one pass over a capture's rows (a worker's
/// job; about 8 bytes a frame beside the MomentHistory). Immutable and thread-safe afterwards.
class LineageIndex
{
public:
    ~LineageIndex();
    LineageIndex(const LineageIndex &) = delete;
    LineageIndex &operator=(const LineageIndex &) = delete;

    /// Null when cancelled, or without a capture and its analysis. `history` is read when it is not given.
    static std::shared_ptr<const LineageIndex> build(const LineageInput &input, MomentHistoryPtr history = {},
                                                     const std::atomic_bool *cancelled = nullptr,
                                                     const std::function<void(double)> &progress = {});

    const LineageInput &input() const { return m_input; }
    const Capture &capture() const { return *m_input.capture; }
    const Analysis &analysis() const { return *m_input.analysis; }
    const MomentHistory &history() const { return *m_history; }
    const CaptureDocuments &documents() const { return *m_documents; }

    /// A sheet with its plan.
    struct PlannedSheet
    {
        QString id {};
        QString title {};
        bool isDefault = false;
        MappingPlanPtr plan {};
        bool isNull() const { return !plan; }
    };
    /// From charges or stations of an OCPP version to objects of a module; compiled when first asked for.
    PlannedSheet sheetFor(OcpiModule module, ProtocolVersion ocpp, ProtocolVersion ocpi) const;

    /// Of a session or CDR; −1 when there is none.
    int transactionOfObject(OcpiModule module, const QByteArray &id) const;
    /// Charges with a token, by its uid without case; ascending.
    const std::vector<int> &transactionsOfToken(const QByteArray &uid) const;
    /// OCPP questions about tokens (Authorize), ascending by row.
    const std::vector<FrameId> &authorizations() const { return m_authorizations; }
    /// Log lines (middleware, backend), ascending by time, at most mostLogLines.
    const std::vector<FrameId> &logLines() const { return m_logLines; }
    /// Changes that a frame carried, as indices into MomentHistory::changes().
    std::vector<quint32> changesOfFrame(FrameId frame) const;

    /// What charger and which of its places an EVSE is.
    struct EvsePlace
    {
        quint16 peer = 0;
        int evse = -1;
        int connector = -1;
        const StatusBand *truth = nullptr;
        const StatusBand *view = nullptr; ///< as the partner saw it
    };
    std::optional<EvsePlace> placeOfEvse(const QByteArray &uid) const;
    /// The EVSE of OCPI that a connector (1.6) or EVSE (2.x) is; empty when it is not known.
    QByteArray evseOfPlace(quint16 peer, int evse, int connector) const;
    /// The location that holds an EVSE, as an object of the history; −1 when there is none.
    int locationOfEvse(const QByteArray &uid) const;

    static constexpr std::size_t mostLogLines = 200000;

private:
    LineageIndex();
    struct Private;

    LineageInput m_input;
    MomentHistoryPtr m_history;
    std::unique_ptr<CaptureDocuments> m_documents;
    std::vector<FrameId> m_authorizations;
    std::vector<FrameId> m_logLines;
    std::vector<std::pair<FrameId, quint32>> m_frameChanges; ///< sorted
    QHash<QByteArray, int> m_transactionOfSession; ///< by id, lower case
    QHash<QByteArray, int> m_transactionOfCdr;
    QHash<QByteArray, std::vector<int>> m_transactionsOfToken;
    QHash<QByteArray, EvsePlace> m_places; ///< by uid, lower case
    QHash<QByteArray, int> m_locations; ///< by uid of the EVSE, lower case
    std::map<std::tuple<quint16, int, int>, QByteArray> m_evses; ///< uid by place
    std::unique_ptr<Private> d;
};
using LineageIndexPtr = std::shared_ptr<const LineageIndex>;

/// The way by which a value came to be: charger, log, sheet, push, answer, store. Milliseconds; for a worker.
ValueLineage traceBack(const LineageIndex &index, const LineageSubject &subject);
/// What became of a frame's field, or of an object's: one branch for each destination.
ValueLineage traceForward(const LineageIndex &index, const LineageSubject &subject);

} // namespace Roamscope
