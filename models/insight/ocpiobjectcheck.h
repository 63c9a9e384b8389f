// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightcheck.h"
#include "models/insight/insightinput.h"
#include "models/insight/ocpirecords.h"
#include "models/pricing/exact.h"

#include <QCoreApplication>
#include <QHash>

namespace Roamscope {

/// The context of translation for the sentences of the checks of OCPI objects.
class OcpiCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::OcpiCheckText)
};

/// A check of what the Datasets hold and what the capture's OCPI traffic made of them: it needs no frames itself.
class OcpiObjectCheck : public InsightCheck
{
public:
    int needs() const override { return Ocpi; }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &thresholds) const override;
    /// In a worker; asks input.isCancelled() now and then.
    virtual void find(const InsightInput &input, FindingList &findings) const = 0;

protected:
    Finding make(const QByteArray &cause, Severity severity, const QByteArray &object, DatasetRole party = DatasetRole::Unknown) const;
};

namespace OcpiFindings {

/// Looking at the objects of one side: the operator's where there are any, since all others only have copies.
struct OcpiSide
{
    DatasetPtr dataset {};
    std::shared_ptr<const OcpiRecords> records {};
    DatasetRole role = DatasetRole::Unknown;
};
/// The side whose word counts in a module; its dataset is null when neither has any.
OcpiSide leadingSide(const InsightInput &input, OcpiModule module);
OcpiSide ocpiSide(const InsightInput &input, DatasetRole role);

/// Gives out at most so many frames, so that a feed in which all is wrong does not cost the reading of every push.
class EvidenceBudget
{
public:
    /// True while evidence for this cause is worth its time.
    bool take(const QByteArray &cause) { return ++m_taken[cause] <= most; }

private:
    static constexpr int most = 100;
    QHash<QByteArray, int> m_taken;
};

/// Evidence from an object of a Dataset; with the frame that set the value at a path with keys, where a capture tells.
FindingEvidence objectEvidence(const OcpiSide &side, OcpiModule module, quint32 element, const QByteArray &keyedPath, const QByteArray &value,
                               FindingEvidence::Part part = FindingEvidence::Part::Fact);
/// The same for a value of a Difference, of one side.
FindingEvidence differenceEvidence(const Comparison &comparison, const Difference &difference, Side side,
                                   FindingEvidence::Part part = FindingEvidence::Part::Fact);
/// Sets from and to of a finding from its evidence, where they are not set.
void spanFromEvidence(Finding *finding);
void addEvidence(Finding *finding, FindingEvidence evidence);
FindingEvidence frameEvidence(const Capture &capture, FrameId frame, const QByteArray &pointer = {}, const QByteArray &value = {},
                              FindingEvidence::Part part = FindingEvidence::Part::Fact);

/// How a value came to be: what the capture tells of why two copies differ. Puts frames into the evidence and returns
/// "refused", "unanswered", "never-sent", "sent", or "" where the capture says nothing.
QByteArray takeExplanation(const InsightInput &input, const Comparison &comparison, const Difference &difference, Finding *finding);

/// Arguments of sentences.
QString argument(const Finding &finding, int index); ///< as it stands
QString numberArgument(const Finding &finding, int index, int decimals = 2); ///< through QLocale, without needless zeros
QString timeArgument(const Finding &finding, int index); ///< µs since 1970 → date and time in UTC
QString durationArgument(const Finding &finding, int index); ///< µs → "10 h 37 min"
QString moneyArgument(const Finding &finding, int amount, int currency); ///< "5.63 EUR"
QByteArray secondsOf(qint64 microseconds);

/// Sums of money by currency, as values of a finding: "EUR 12.30|SEK 4.00".
class MoneySums
{
public:
    void add(std::string_view currency, const Exact &amount);
    QByteArray toValue() const;
    bool isEmpty() const { return m_sums.isEmpty(); }
    static QString text(const QByteArray &value); ///< for people; empty for none

private:
    QHash<QByteArray, Exact> m_sums;
};

/// True when the comparison says something of a module: the sides hold objects of the same operator there.
bool isComparable(const Comparison &comparison, OcpiModule module);

} // namespace OcpiFindings

void addLocationElectricChecks(InsightChecks &checks);
void addLocationIdentityChecks(InsightChecks &checks);
void addLocationCopyChecks(InsightChecks &checks);
void addLocationPlaceChecks(InsightChecks &checks);
void addTariffCopyChecks(InsightChecks &checks);
void addCdrDeliveryChecks(InsightChecks &checks);
void addCdrPriceChecks(InsightChecks &checks);
void addCdrContentChecks(InsightChecks &checks);
void addCdrMeterChecks(InsightChecks &checks);
void addCdrSessionChecks(InsightChecks &checks);

} // namespace Roamscope
