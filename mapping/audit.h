// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheet.h"
#include "models/capture/analysis.h"
#include "models/capture/capture.h"
#include "models/report/document.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace Roamscope {

/// Why what was sent is not what the sheet demands, as far as the values tell.
enum class AuditCause : quint8 {
    Value, ///< another value
    Factor, ///< ×1000, ×100, ×60 …; detail = "1000" (sent is larger) or "1/1000"
    Truncated, ///< detail = length
    Rounded, ///< detail = decimals
    TimeZone, ///< detail = hours, signed
    Clock, ///< a time that is off by the same seconds; detail = seconds, signed
    EnumCollapsed, ///< several demanded values are sent as one; detail = demanded|sent
    Enum, ///< another word; detail = demanded|sent
    Case, ///< letter case only, where it counts
    Missing, ///< not sent
    Late, ///< sent, but long after; detail = typical seconds
    NotSent, ///< the whole object was never sent
    Count
};
QLatin1StringView auditCauseId(AuditCause cause);

/// One place where what was sent is not what the sheet demands.
struct AuditExample
{
    QString object {}; ///< "Transaction 1207, CDR LP-1207", "Station LP-AC-01, Location LOC1"
    QByteArray path {}; ///< with keys: "/evses/DE*1/connectors/1/max_electric_power"
    QByteArray demanded {}; ///< JSON text
    QByteArray sent {}; ///< JSON text; empty = nothing
    QList<FrameId> sourceFrames {}; ///< what the demand is made of
    FrameId sentFrame = noFrame; ///< that carries what was sent
    QStringList sourcePlaces {}; ///< "file:line"
    QString sentPlace {};
};

/// All deviations of one rule with one cause.
struct AuditDeviation
{
    QString rule {}; ///< id; empty where no single rule makes the field
    QString target {}; ///< pointer with *
    AuditCause cause = AuditCause::Value;
    QString detail {}; ///< see AuditCause; the same text means the same cause
    qint64 count = 0; ///< values
    qint64 objects = 0; ///< objects that have one
    QList<AuditExample> examples {}; ///< the first of them

    static constexpr int maximumExamples = 5;
    /// A plain translated sentence: "`max_electric_power` is sent 1000 times too small in 2,326 values".
    QString message() const;
    /// What to look at, translated.
    QString advice() const;
    /// The same in two audits.
    QString key() const;
};

struct AuditOptions
{
    QString workspaceFolder {}; ///< for lookups
    qint64 statusGrace = 30'000'000; ///< µs within which a status must have been passed on
    int maximumStatusFrames = 20'000;
};

/// How what a CPO sent fits what a sheet demands of it.
struct AuditResult
{
    QString sheetId {};
    QString sheetTitle {};
    QString sheetVersion {};
    QString target {}; ///< "OCPI 2.2.1 CDR"
    QString capture {}; ///< its name
    QDateTime made {};
    qint64 documents = 0; ///< that the sheet made
    qint64 matched = 0; ///< whose counterpart was sent
    qint64 unfinished = 0; ///< charges that still ran, or whose object was not due
    qint64 values = 0; ///< demanded, in matched objects
    qint64 deviating = 0;
    qint64 mappingErrors = 0;
    qint64 statusSpans = 0; ///< states of a charger that should have been passed on
    QList<AuditDeviation> deviations {}; ///< the gravest first
    QStringList notices {}; ///< translated
    QString error {}; ///< translated; then nothing was audited
    bool cancelled = false;

    bool isOk() const { return error.isEmpty(); }
    /// {"format":"roamscope-audit","version":1,…}; read back for a comparison.
    QJsonObject toJson() const;
    /// False with *error (translated) when it is no audit.
    static bool fromJson(const QByteArray &json, AuditResult *result, QString *error);
};

/// Runs a sheet over all charges (source "transaction") or stations (source "chargePoint") of a capture, and compares
/// what comes out with the objects that were sent over OCPI in the same capture: charges by the joins of the Analysis,
/// locations by EVSE. Values are compared as OCPI means them (see Comparison). For a worker thread.
AuditResult auditCapture(const Sheet &sheet, const CapturePtr &capture, const AnalysisPtr &analysis, const AuditOptions &options = {},
                         const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});

/// What changed between two audits.
struct AuditChange
{
    enum class Kind : quint8 { New, Gone, More, Fewer, Same };
    Kind kind = Kind::Same;
    AuditDeviation deviation {}; ///< of the later audit; of the earlier one when it is gone
    qint64 before = 0;
    qint64 after = 0;
    QString message() const; ///< translated
};
QLatin1StringView auditChangeId(AuditChange::Kind kind);
/// New ones first, then more, fewer, the same, gone.
QList<AuditChange> compareAudits(const AuditResult &earlier, const AuditResult &later);

/// For a partner; `earlier` may be null.
Report auditReport(const AuditResult &result, const AuditResult *earlier = nullptr);

} // namespace Roamscope
