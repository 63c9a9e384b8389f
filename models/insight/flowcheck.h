// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightcheck.h"
#include "models/insight/insightinput.h"

#include <span>

namespace Roamscope {

/// Arguments of the sentences of checks: written by a check in machine form, told by their first two letters, and
/// turned into words of the user's language when they are shown.
class FlowText
{
public:
    // What a check writes.
    static QByteArray duration(qint64 microseconds); ///< told without its sign
    static QByteArray number(double value);
    static QByteArray power(double watts);
    static QByteArray percent(double value);
    static QByteArray time(TimeUs time);
    static QByteArray perDay(double secondsPerDay); ///< told without its sign
    static QByteArray lane(Lane lane);

    /// As a person reads it; what has no such mark is text as it stands.
    static QString shown(const QByteArray &argument);
    /// The number in an argument.
    static double value(const QByteArray &argument);
    /// Puts arguments in place of %1 to %9.
    static QString fill(const QString &pattern, const QByteArrayList &arguments);
    /// Name of the charge point, or "?" where the capture is gone.
    static QString chargePoint(const InsightInput &input, quint16 peer);
};

/// A check whose causes have their words in a table. What remains for each check are its sentences.
class FlowCheck : public InsightCheck
{
public:
    InsightText text(const Finding &finding, const InsightInput &input) const final;

protected:
    /// English texts for QT_TRANSLATE_NOOP("Roamscope", …); %1 to %9 of `speaksFor` are FindingCause::speaksFor.
    struct CauseWords
    {
        const char *id;
        const char *title;
        const char *speaksFor;
    };
    virtual std::span<const CauseWords> causeWords() const = 0;
    /// Of the group of findings with the same cause.
    virtual QString heading(const Finding &finding) const;
    virtual QString message(const Finding &finding, const InsightInput &input) const = 0;
    virtual QString meaning(const Finding &finding) const = 0;
    virtual QString advice(const Finding &finding) const = 0;
    virtual QString clause(const Finding &finding, const InsightInput &input) const;

    /// The version that the frame of the first evidence speaks.
    static ProtocolVersion versionOf(const Finding &finding, const InsightInput &input);
};

/// A finding with what nearly all have; evidence and causes are added by the caller.
Finding makeFlowFinding(QByteArrayView check, Severity severity, const QByteArray &cause, quint16 peer, TimeUs from, TimeUs to);
/// A frame as evidence. Bounded: the twenty-first is left out.
void addFlowEvidence(Finding &finding, FindingEvidence::Part part, FrameId frame, TimeUs time, const QByteArray &pointer = {},
                     const QByteArray &value = {});
/// Adds a cause and keeps the likeliest first.
void addFlowCause(Finding &finding, const QByteArray &id, int weight, const QByteArrayList &speaksFor = {});

// Each file of checks under Clocks, Protocol and Energy has one.
void addClockCheck(InsightChecks &checks);
void addCounterpartClockChecks(InsightChecks &checks);
void addSessionTimeChecks(InsightChecks &checks);
void addExchangeChecks(InsightChecks &checks);
void addSchemaChecks(InsightChecks &checks);
void addSupportChecks(InsightChecks &checks);
void addHttpChecks(InsightChecks &checks);
void addExtensionChecks(InsightChecks &checks);
void addLinkChecks(InsightChecks &checks);
void addTrafficChecks(InsightChecks &checks);

} // namespace Roamscope
