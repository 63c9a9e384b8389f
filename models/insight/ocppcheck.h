// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightcheck.h"
#include "models/insight/insightinput.h"

#include <map>
#include <vector>

namespace Roamscope {

/// What else a log shows that tells causes apart: damage, boots, lines of the operator's services, refused pushes.
/// Bounded; the first ones of each kind are kept.
class OcppWitness
{
public:
    struct Moment
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        quint16 peer = 0;
        int code = 0; ///< HTTP status, or OCPI's where HTTP was content
    };
    struct Line
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        QByteArray text {};
        bool grave = false; ///< warning or error
    };
    static constexpr std::size_t mostKept = 20000;

    void see(FrameId frame, const Frame &row);
    void take(const Fact &fact);

    /// Whether something of the charger (or of nobody in particular) could not be read around a time.
    bool isDamaged(quint16 peer, TimeUs from, TimeUs to) const;
    /// The first boot of a charger in a time; null when there is none.
    const Moment *bootBetween(quint16 peer, TimeUs from, TimeUs to) const;
    /// Refusals of OCPI requests in a time.
    std::vector<Moment> refusalsBetween(TimeUs from, TimeUs to) const;
    /// Lines of services in a time which name one of `names` ("" = any line). Reads bodies: for reports only.
    std::vector<Line> lines(const Capture &capture, TimeUs from, TimeUs to, const QByteArrayList &names) const;

private:
    std::vector<Moment> m_damaged;
    std::vector<Moment> m_boots;
    std::vector<Moment> m_refusals;
    std::vector<Moment> m_events;
};

/// A check of what chargers and backend say to each other. Brings the frame for texts, and a runner for checks that
/// judge what the analysis already knows.
class OcppCheck : public InsightCheck
{
public:
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override;
    InsightText text(const Finding &finding, const InsightInput &input) const final;
    /// For checks without a runner of their own.
    virtual void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const;

    Finding make(const QByteArray &cause, Severity severity) const;
    /// About a transaction: place, times, index.
    Finding make(const QByteArray &cause, Severity severity, const Analysis &analysis, int transaction) const;

protected:
    /// A name without scope: lupdate takes a scope in a result's type for the function's own, and files its texts there.
    using Cause = InsightText::Cause;

    virtual QString message(const Finding &finding, const InsightInput &input) const = 0;
    virtual QString meaning(const Finding &finding) const = 0;
    virtual Cause causeText(const Finding &finding, const FindingCause &cause) const = 0;
    virtual QString advice(const Finding &finding) const = 0;
    virtual QString clause(const Finding &finding, ProtocolVersion version) const;
};

/// Small words and look-ups that these checks share.
namespace ocppchecks {

inline constexpr qint64 second = 1000000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;

QByteArray number(qint64 value);
/// With the given digits behind the point; empty for NaN.
QByteArray decimal(double value, int digits = 1);
QString plain(const QByteArray &text);
/// "6.76 kWh", "15 Wh"
QString energy(double wh);
QString power(double watts);
/// "10:02:11" of the day, UTC.
QString clockTime(TimeUs time);
QString duration(const QByteArray &microseconds);
/// "LP-AC-01, connector 2"; "SH-02, EVSE 1"; "LP-AC-01".
QString place(const Finding &finding, const InsightInput &input);
/// "transaction 100401", "a charge without id"; with a capital where a sentence begins with it.
QString transactionName(const Finding &finding, bool begins = false);
QString chargePoint(quint16 peer, const InsightInput &input);

int placeOf(const Transaction &transaction);
int placeOf(const Fact &fact);
int placeOf(const StatusBand &band);
/// What the charger itself said of a place; null when nothing.
const StatusBand *truthAt(const Analysis &analysis, quint16 peer, int place);
/// Index of the span that holds at a time; −1 before the first.
int spanAt(const StatusBand &band, TimeUs time);
QByteArray statusAt(const StatusBand &band, TimeUs time);
/// Whether a status held at any moment of a time.
bool showed(const StatusBand &band, const QByteArray &status, TimeUs from, TimeUs to);
void addEvidence(Finding &finding, FindingEvidence evidence);
void addEvidence(Finding &finding, const Capture *capture, FindingEvidence::Part part, FrameId frame, const QByteArray &pointer = {},
                 const QByteArray &value = {});
/// Causes in the order of what speaks for them.
void sortCauses(Finding &finding);
/// The first request of a transaction with one of these actions; noFrame when there is none.
FrameId frameOf(const Capture &capture, const Transaction &transaction, std::initializer_list<QByteArrayView> actions, bool last = false);
/// What is certain only when nothing more comes: live, it may yet change.
bool isYoung(const InsightInput &input, TimeUs time);
QByteArray threshold(const InsightCheck &check, const char *name);

void addTransactionLifeChecks(InsightChecks &checks);
void addTransactionIdChecks(InsightChecks &checks);
void addMeterChecks(InsightChecks &checks);
void addMeterUnitChecks(InsightChecks &checks);
void addTokenChecks(InsightChecks &checks);
void addStatusViewChecks(InsightChecks &checks);
void addStatusPatternChecks(InsightChecks &checks);
void addDeviceChecks(InsightChecks &checks);
void addChargeFlowChecks(InsightChecks &checks);

} // namespace ocppchecks

} // namespace Roamscope
