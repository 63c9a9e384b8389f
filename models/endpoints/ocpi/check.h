// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/severity.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <functional>

namespace Roamscope {

struct ExaminationFacts;

/// What a check is about. Stored in reports by its id.
enum class CheckArea : quint8 { Transport, Handshake, Paging, Objects, StatusCodes, Time, Strings, Writes, Partner, Count };
QLatin1StringView checkAreaId(CheckArea area); ///< "transport" …
QString displayName(CheckArea area); ///< translated

enum class CheckVerdict : quint8 {
    Pending, ///< not judged yet
    Passed,
    Failed,
    Warning, ///< lawful, or of little harm, but not as it should be
    NotApplicable, ///< the version, the module or what the partner holds has nothing to judge
    NotRun, ///< could have been judged; the reason is in `found`
    Count
};
QLatin1StringView checkVerdictId(CheckVerdict verdict); ///< "passed", "not-run" …
QString displayName(CheckVerdict verdict); ///< translated
/// "✔", "✖", "▲", "–", "○", "…": the verdict for eyes that see no colours.
QString checkVerdictMark(CheckVerdict verdict);

/// How a check comes to its evidence.
enum class CheckMode : quint8 {
    Safe, ///< GET only
    Writes, ///< PUT, PATCH, POST, DELETE; only when the user chose so
    Listening, ///< from what the partner sends to us
};

/// What a judgement comes to.
struct CheckOutcome
{
    CheckVerdict verdict = CheckVerdict::NotRun;
    QString found {}; ///< what was seen, or why it was not judged
    QString expected {}; ///< a value, where there is one: "HTTP 401"
    QByteArray evidence {}; ///< key of the exchange that shows it; empty = the one of the check's probe

    static CheckOutcome passed(const QString &found = {}) { return {CheckVerdict::Passed, found, {}, {}}; }
    static CheckOutcome failed(const QString &found, const QString &expected = {}, const QByteArray &evidence = {})
    {
        return {CheckVerdict::Failed, found, expected, evidence};
    }
    static CheckOutcome warning(const QString &found, const QString &expected = {}, const QByteArray &evidence = {})
    {
        return {CheckVerdict::Warning, found, expected, evidence};
    }
    static CheckOutcome notApplicable(const QString &reason) { return {CheckVerdict::NotApplicable, reason, {}, {}}; }
    static CheckOutcome notRun(const QString &reason) { return {CheckVerdict::NotRun, reason, {}, {}}; }
};

/// One check of the registry: what is expected of a partner, and how it is judged. Ids are stable: they stand in reports
/// and in `--json`.
struct CheckEntry
{
    const char *id; ///< "paging.limit"
    CheckArea area;
    CheckMode mode;
    bool perModule; ///< judged once for each list module
    const char *probe; ///< judged when it was answered; empty = at the end
    Severity severity; ///< a failure of a check that is only a warning is a Warning
    ProtocolVersion since; ///< Ocpi211 = all
    const char *title; ///< the expectation, to be translated
    const char *clause; ///< "transport_and_format, pagination"; empty where there is none
    const char *advice; ///< to be translated
    CheckOutcome (*judge)(const ExaminationFacts &facts); ///< null for Listening

    QString displayTitle() const;
    QString displayAdvice() const;
    /// "2.1.1, 2.2.1, 2.3.0": for which it is judged.
    QString versions() const;
};

/// All checks that there are, in the order in which they are shown.
class CheckRegistry
{
public:
    static const QList<const CheckEntry *> &all();
    static QList<const CheckEntry *> ofMode(CheckMode mode);
    static const CheckEntry *find(QByteArrayView id);
};

/// One judged check. Texts of exchanges are bounded, and free of secrets.
struct CheckResult
{
    const CheckEntry *check = nullptr;
    QByteArray module {}; ///< "locations"; empty for what concerns the whole
    CheckVerdict verdict = CheckVerdict::Pending;
    QByteArray sends {}; ///< method and path of the request it looks at
    QString found {};
    QString expected {};
    QByteArray request {};
    QByteArray response {};
    QByteArray requestId {}; ///< X-Request-ID: leads to the frames in a recording
    TimeUs time = noTime;

    /// "paging.limit (tariffs)".
    QString label() const;
};

/// How many there are of each verdict.
struct CheckCounts
{
    int of[int(CheckVerdict::Count)] = {};
    int operator[](CheckVerdict verdict) const { return of[int(verdict)]; }
    static CheckCounts count(const QList<CheckResult> &results);
    /// "118 passed, 2 failed, 1 warning": translated.
    QString text() const;
};

} // namespace Roamscope
