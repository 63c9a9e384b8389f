// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;

/// A connector that faulted while it charged.
class FaultInCharge final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::FaultInCharge)
    class Runner : public InsightRunner
    {
    public:
        explicit Runner(const FaultInCharge *check)
            : m_check(check)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind == Fact::Kind::Status && fact.status == "Faulted" && m_codes.size() < 20000)
                m_codes[fact.frame] = fact.id.left(50);
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_codes, findings); }

    private:
        const FaultInCharge *m_check;
        std::map<FrameId, QByteArray> m_codes; ///< errorCode of each fault
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("fault-in-charge"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A connector went into a fault during a charge"); }
    QString description() const override
    {
        return tr("Finds charges during which their own connector said Faulted, with the error code. Faults between charges are not named here.");
    }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<Runner>(this); }

protected:
    void say(const InsightInput &input, const std::map<FrameId, QByteArray> &codes, FindingList &findings) const
    {
        if (!input.analysis || codes.empty())
            return;
        const Analysis &analysis = *input.analysis;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (transaction.start == noTime)
                continue;
            const StatusBand *band = truthAt(analysis, transaction.peer, placeOf(transaction));
            if (!band)
                continue;
            for (const StatusSpan &span : band->spans) {
                // One that shows up with the end of the charge, or a charge without end, is told by others.
                if (span.from <= transaction.start || (transaction.stop != noTime && span.from >= transaction.stop) || band->names[span.status] != "Faulted")
                    continue;
                if (transaction.stop == noTime && transaction.issues.testFlag(TransactionIssue::MissingStop) && span.from > transaction.start + 24 * hour)
                    continue;
                const auto code = codes.find(span.frame);
                const QByteArray error = code == codes.end() ? QByteArray() : code->second;
                const bool electric = error == "GroundFailure" || error == "OverCurrentFailure" || error == "OverVoltage" || error == "UnderVoltage" || error == "PowerSwitchFailure";
                const QByteArray cause = electric ? "electric" : error == "HighTemperature" ? "temperature" : error == "ConnectorLockFailure" ? "lock" : error == "EVCommunicationError" ? "vehicle" : "unknown";
                Finding finding = make(cause, Severity::Warning, analysis, int(i));
                finding.from = span.from;
                finding.to = span.to;
                finding.values = {error, number(span.from - transaction.start)};
                finding.causes.append({cause, cause == "unknown" ? 20 : 85, {error}});
                addEvidence(finding, input.capture.get(), Part::Fact, span.frame, "/status", "Faulted");
                addEvidence(finding, input.capture.get(), Part::Context, frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"}));
                findings.add(std::move(finding));
                break;
            }
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QByteArray error = finding.values.value(0);
        const QString after = duration(finding.values.value(1));
        if (error.isEmpty() || error == "NoError")
            return tr("%1 went into a fault at %2, %3 after %4 had begun.").arg(place(finding, input), clockTime(finding.from), after, transactionName(finding));
        return tr("%1 went into a fault (%5) at %2, %3 after %4 had begun.").arg(place(finding, input), clockTime(finding.from), after, transactionName(finding), plain(error));
    }
    QString meaning(const Finding &) const override { return tr("The driver leaves with less than was wanted, and the connector earns nothing until it is back."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString code = tr("The charger gives the error code %1.").arg(plain(cause.speaksFor.value(0)));
        if (cause.id == "electric")
            return {tr("A protection has tripped: cable, vehicle or supply"), code};
        if (cause.id == "temperature")
            return {tr("The charger or its cable got too hot"), code};
        if (cause.id == "lock")
            return {tr("The plug could not be locked"), code};
        if (cause.id == "vehicle")
            return {tr("The handshake with the vehicle broke off"), code};
        return {tr("The charger does not say what has failed"), cause.speaksFor.value(0).isEmpty() ? QString() : code};
    }
    QString advice(const Finding &finding) const override
    {
        return finding.cause == "vehicle" ? tr("See whether other vehicles charge here. If they do, it was this one.")
                                          : tr("Look at the cable and the plug, then at the charger's own log around this time. Do not reset it before a ground fault is understood.");
    }
    QString clause(const Finding &, ProtocolVersion version) const override { return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.9: StatusNotification.") : QString(); }
};

/// A token that was refused, and never accepted in this log.
class TokenRefused final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TokenRefused)
    struct Refusal
    {
        quint16 peer = 0;
        QByteArray tag {};
        QByteArray status {};
        FrameId ask = noFrame;
        FrameId answer = noFrame;
        TimeUs first = noTime;
        TimeUs last = noTime;
        quint32 count = 0;
        bool accepted = false; ///< another time
    };
    class Runner : public InsightRunner
    {
    public:
        Runner(const TokenRefused *check, const Capture *capture)
            : m_check(check)
            , m_capture(capture)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind == Fact::Kind::Authorize && !fact.tag.isEmpty()) {
                m_asking[fact.peer] = {fact.frame, fact.tag.left(64)};
            } else if (fact.kind == Fact::Kind::TokenAnswer && !fact.status.isEmpty()) {
                const auto asked = m_asking.find(fact.peer);
                if (asked == m_asking.end() || m_capture->frames().pair(fact.frame) != asked->second.first)
                    return;
                const QByteArray key = asked->second.second.toUpper();
                const auto there = m_tokens.find(key);
                if (there == m_tokens.end() && m_tokens.size() >= 50000)
                    return;
                Refusal &token = there == m_tokens.end() ? m_tokens[key] : there->second;
                if (fact.status == "Accepted") {
                    token.accepted = true;
                } else {
                    if (token.count++ == 0) {
                        token.peer = fact.peer;
                        token.tag = asked->second.second;
                        token.status = fact.status.left(40);
                        token.ask = asked->second.first;
                        token.answer = fact.frame;
                        token.first = fact.time;
                    }
                    token.last = fact.time;
                }
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_tokens, findings); }

    private:
        const TokenRefused *m_check;
        const Capture *m_capture;
        std::map<quint16, std::pair<FrameId, QByteArray>> m_asking;
        std::map<QByteArray, Refusal> m_tokens;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("token-refused"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("A token was refused"); }
    QString description() const override
    {
        return tr("Names tokens that were refused each time that a charger asked. It may be right to refuse them, so this is a note; tokens that are not known, or were accepted another time, have checks of their own.");
    }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<Runner>(this, capture); }

protected:
    void say(const InsightInput &input, const std::map<QByteArray, Refusal> &tokens, FindingList &findings) const
    {
        for (const auto &[key, token] : tokens) {
            // Who knows a token and who does not is another check's.
            if (token.count == 0 || token.accepted || token.status == "Invalid" || token.status == "Unknown")
                continue;
            const QByteArray cause = token.status == "Expired" ? "expired" : token.status == "Blocked" ? "blocked" : "other";
            Finding finding = make(cause, Severity::Note);
            finding.peer = token.peer;
            finding.from = token.first;
            finding.to = token.last;
            finding.count = token.count;
            finding.object = token.tag;
            finding.values = {token.tag, token.status, number(token.count)};
            finding.causes.append({cause, 60, {token.status}});
            addEvidence(finding, input.capture.get(), Part::Fact, token.answer, "/idTagInfo/status", token.status);
            addEvidence(finding, input.capture.get(), Part::Context, token.ask, "/idTag", token.tag);
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("Token %1 was refused with %2 at %3, %n time(s), first at %4.", nullptr, finding.values.value(2).toInt())
            .arg(plain(finding.values.value(0)), plain(finding.values.value(1)), chargePoint(finding.peer, input), clockTime(finding.from));
    }
    QString meaning(const Finding &) const override { return tr("A driver stood there and could not charge; where the card is a good one, a customer is lost."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString status = tr("The backend answered %1.").arg(plain(cause.speaksFor.value(0)));
        if (cause.id == "expired")
            return {tr("The contract of the card has ended"), status};
        if (cause.id == "blocked")
            return {tr("The card was blocked"), status};
        return {tr("The backend gives a reason of its own"), status};
    }
    QString advice(const Finding &) const override { return tr("Ask whose card it is. If it belongs to a partner, see whether the partner's token list has reached the backend."); }
    QString clause(const Finding &, ProtocolVersion version) const override { return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 7.2: AuthorizationStatus.") : QString(); }
};

/// Charges that are over at once, or that never seem to end.
class SessionDuration final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SessionDuration)
public:
    QLatin1StringView id() const override { return QLatin1StringView("session-duration"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("A charge was uncommonly short or long"); }
    QString description() const override
    {
        return tr("Names charges that ended within a minute or ran for more than a day. Drivers do give up and cars do stand for days, so this is a note.");
    }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "shortest"), 60, QLatin1StringView("s"), 1, 3600}, {threshold(*this, "longest"), 86400, QLatin1StringView("s"), 3600, 30 * 86400}};
    }
    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        const auto shortest = qint64(input.thresholds.value(threshold(*this, "shortest")) * second);
        const auto longest = qint64(input.thresholds.value(threshold(*this, "longest")) * second);
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (transaction.start == noTime || transaction.stop == noTime || transaction.stop <= transaction.start
                || transaction.issues.testFlag(TransactionIssue::Rejected) || transaction.issues.testFlag(TransactionIssue::Replayed))
                continue;
            const qint64 length = transaction.stop - transaction.start;
            if (length >= shortest && length <= longest)
                continue;
            const bool isShort = length < shortest;
            const QByteArray cause = isShort ? "short" : "long";
            Finding finding = make(cause, Severity::Note, analysis, int(i));
            finding.values = {number(length), decimal(transaction.energyWh(), 0)};
            finding.causes.append({isShort ? QByteArray("gave-up") : QByteArray("parked"), 50, {transaction.stopReason}});
            finding.causes.append({isShort ? QByteArray("handshake") : QByteArray("stop-late"), 40, {}});
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true));
            addEvidence(finding, input.capture.get(), Part::Before, frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"}));
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString wh = finding.values.value(1).isEmpty() ? QString() : tr(" and delivered %1").arg(energy(finding.values.value(1).toDouble()));
        return tr("%1 at %2 lasted %3%4.").arg(transactionName(finding, true), place(finding, input), duration(finding.values.value(0)), wh);
    }
    QString meaning(const Finding &finding) const override
    {
        return finding.cause == "short" ? tr("A start fee for nothing is disputed; several in a row mean that the connector does not work.")
                                        : tr("Parking fees add up to sums that drivers dispute, and the connector is not free for others.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString reason = cause.speaksFor.value(0).isEmpty() ? QString() : tr("The charger gives the stop reason %1.").arg(plain(cause.speaksFor.value(0)));
        if (cause.id == "gave-up")
            return {tr("The driver stopped it at once, or tried another connector"), reason};
        if (cause.id == "handshake")
            return {tr("The vehicle or the charger broke off the handshake"), {}};
        if (cause.id == "parked")
            return {tr("The car stood there after it was full"), reason};
        return {tr("The charger reported the end late"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        return finding.cause == "short" ? tr("See whether the next charges at this connector work.") : tr("See when the power went to zero, and whether an idle fee was meant for it.");
    }
};

/// Charges for which nobody was asked.
class StartWithoutAuthorization final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::StartWithoutAuthorization)
    struct Station
    {
        TimeUs seen = noTime; ///< first of all
        TimeUs asked = noTime; ///< last Authorize or remote start
        TimeUs first = noTime;
        TimeUs last = noTime;
        FrameId frame = noFrame;
        QByteArray tag {};
        quint32 count = 0;
        quint32 starts = 0;
    };
    class Runner : public InsightRunner
    {
    public:
        explicit Runner(const StartWithoutAuthorization *check)
            : m_check(check)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.time == noTime || fact.peer == 0)
                return;
            Station &station = m_stations[fact.peer];
            if (station.seen == noTime)
                station.seen = fact.time;
            if (fact.kind == Fact::Kind::Authorize || fact.kind == Fact::Kind::RemoteStart) {
                station.asked = fact.time;
            } else if (fact.kind == Fact::Kind::Start) {
                ++station.starts;
                // Of what was before the log began nothing is known.
                if (fact.time - station.seen < window || (station.asked != noTime && fact.time - station.asked < 6 * window))
                    return;
                if (station.count++ == 0) {
                    station.first = fact.time;
                    station.frame = fact.frame;
                    station.tag = fact.tag.left(64);
                }
                station.last = fact.time;
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_stations, findings); }

    private:
        static constexpr qint64 window = 10 * minute;
        const StartWithoutAuthorization *m_check;
        std::map<quint16, Station> m_stations;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("start-without-authorization"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("Charges began without anybody being asked"); }
    QString description() const override
    {
        return tr("Names chargers of OCPP 1.6 that start charges with neither Authorize nor a remote start before. By their own list or cache they may, so this is a note.");
    }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<Runner>(this); }

protected:
    void say(const InsightInput &input, const std::map<quint16, Station> &stations, FindingList &findings) const
    {
        for (const auto &[peer, station] : stations) {
            if (station.count == 0)
                continue;
            const bool always = station.count == station.starts;
            Finding finding = make(always ? "always" : "sometimes", Severity::Note);
            finding.peer = peer;
            finding.from = station.first;
            finding.to = station.last;
            finding.count = station.count;
            finding.values = {number(station.count), number(station.starts), station.tag};
            finding.causes.append({"local", always ? 60 : 70, {}});
            finding.causes.append({"free", always ? 50 : 20, {station.tag}});
            addEvidence(finding, input.capture.get(), Part::Fact, station.frame, "/idTag", station.tag);
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 started %n charge(s) of %2 without Authorize or remote start, first at %3 with token %4.", nullptr, finding.values.value(0).toInt())
            .arg(chargePoint(finding.peer, input), plain(finding.values.value(1)), clockTime(finding.from), plain(finding.values.value(2)));
    }
    QString meaning(const Finding &) const override { return tr("A token that was revoked may go on charging here until the charger's list is renewed."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "local")
            return {tr("The charger decides by its local list or its cache"), {}};
        return {tr("The charger is set to charge freely, with a token of its own"), tr("It uses %1.").arg(plain(cause.speaksFor.value(0)))};
    }
    QString advice(const Finding &) const override { return tr("Read LocalPreAuthorize and AuthorizationCacheEnabled of the charger, and see when its local list was last sent."); }
    QString clause(const Finding &, ProtocolVersion version) const override { return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 3.5: local authorization.") : QString(); }
};

/// Charges of which nothing was told between start and end.
class MeterValuesMissing final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::MeterValuesMissing)
public:
    QLatin1StringView id() const override { return QLatin1StringView("meter-values-missing"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("Charges have no reading between start and end"); }
    QString description() const override
    {
        return tr("Names chargers whose charges of more than ten minutes delivered energy and told nothing of it on the way. Where tariffs do not depend on the time that is enough, so this is a note.");
    }
    std::vector<InsightThreshold> thresholds() const override { return {{threshold(*this, "shortest"), 600, QLatin1StringView("s"), 60, 86400}}; }
    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        struct Charger
        {
            int first = -1;
            quint32 count = 0;
            quint32 charges = 0;
        };
        const Analysis &analysis = *input.analysis;
        const auto shortest = qint64(input.thresholds.value(threshold(*this, "shortest")) * second);
        std::map<std::pair<quint16, int>, std::vector<const Series *>> series;
        for (const Series &one : analysis.series)
            series[{one.peer, one.evse >= 0 ? one.evse : one.connector}].push_back(&one);
        std::map<quint16, Charger> chargers;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (transaction.start == noTime || transaction.stop == noTime || transaction.stop - transaction.start < shortest || !(transaction.energyWh() > 100)
                || transaction.issues.testFlag(TransactionIssue::Replayed) || transaction.issues.testFlag(TransactionIssue::BeganBefore)
                || witness.isDamaged(transaction.peer, transaction.start, transaction.stop))
                continue;
            const auto known = series.find({transaction.peer, placeOf(transaction)});
            const bool hasReading = known != series.end() && std::any_of(known->second.begin(), known->second.end(), [&](const Series *one) {
                const auto after = std::upper_bound(one->times.begin(), one->times.end(), transaction.start + second);
                return after != one->times.end() && *after < transaction.stop - second;
            });
            Charger &charger = chargers[transaction.peer];
            ++charger.charges;
            if (!hasReading && charger.count++ == 0)
                charger.first = int(i);
        }
        for (const auto &[peer, charger] : chargers) {
            if (charger.count == 0)
                continue;
            const bool always = charger.count == charger.charges;
            Finding finding = make(always ? "always" : "sometimes", Severity::Note, analysis, charger.first);
            finding.count = charger.count;
            finding.values = {number(charger.count), number(charger.charges)};
            finding.causes.append({always ? QByteArray("setting") : QByteArray("lost"), 60, {}});
            const Transaction &transaction = analysis.transactions[std::size_t(charger.first)];
            addEvidence(finding, input.capture.get(), Part::Fact, frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true));
            addEvidence(finding, input.capture.get(), Part::Before, frameOf(*input.capture, transaction, {"StartTransaction", "TransactionEvent"}));
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%n charge(s) of %1 at %2 came without any reading between start and end; the first is %3.", nullptr, finding.values.value(0).toInt())
            .arg(plain(finding.values.value(1)), chargePoint(finding.peer, input), transactionName(finding));
    }
    QString meaning(const Finding &) const override { return tr("Drivers see nothing in the app, prices that depend on time or power cannot be computed, and a lost stop costs the whole charge."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "setting")
            return {tr("The charger is set to send none"), tr("None of its charges has one.")};
        return {tr("They were lost or not recorded"), tr("Other charges of the same charger have them.")};
    }
    QString advice(const Finding &) const override { return tr("Read MeterValueSampleInterval and MeterValuesSampledData of the charger; 0 turns readings off."); }
    QString clause(const Finding &, ProtocolVersion version) const override { return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.7: MeterValues.") : QString(); }
};

} // namespace

void addChargeFlowChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<FaultInCharge>());
    checks.push_back(std::make_unique<TokenRefused>());
    checks.push_back(std::make_unique<SessionDuration>());
    checks.push_back(std::make_unique<MeterValuesMissing>());
    checks.push_back(std::make_unique<StartWithoutAuthorization>());
}

} // namespace Roamscope::ocppchecks
