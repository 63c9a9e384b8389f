// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"

#include "models/capture/capture.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;

/// A charger that starts again and again.
class BootLoop final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::BootLoop)
    struct Boot
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        QByteArray reason {};
    };
    class Runner : public InsightRunner
    {
    public:
        Runner(const BootLoop *check, const Capture *capture)
            : m_check(check)
            , m_capture(capture)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind == Fact::Kind::Boot) {
                m_asking[fact.peer] = {fact.time, fact.frame, fact.detail.left(40)};
            } else if (fact.kind == Fact::Kind::ServerTime && fact.status == "Accepted") {
                // Only accepted boots count: one that is pending, rejected or unanswered is rightly repeated.
                const auto asked = m_asking.find(fact.peer);
                if (asked == m_asking.end() || m_capture->frames().pair(fact.frame) != asked->second.frame || asked->second.time == noTime)
                    return;
                std::vector<Boot> &boots = m_boots[fact.peer];
                if (boots.size() < 2000)
                    boots.push_back(asked->second);
                m_asking.erase(asked);
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_boots, findings); }

    private:
        const BootLoop *m_check;
        const Capture *m_capture;
        std::map<quint16, Boot> m_asking;
        std::map<quint16, std::vector<Boot>> m_boots;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("boot-loop"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A charger restarts again and again"); }
    QString description() const override
    {
        return tr("Finds chargers with several accepted boots within half an hour. Boots that the backend left pending, rejected or did not answer are rightly repeated and not counted.");
    }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "boots"), 3, QLatin1StringView(""), 2, 100}, {threshold(*this, "window"), 1800, QLatin1StringView("s"), 10, 86400}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<Runner>(this, capture); }

protected:
    void say(const InsightInput &input, const std::map<quint16, std::vector<Boot>> &all, FindingList &findings) const
    {
        const auto least = std::size_t(std::max(2.0, input.thresholds.value(threshold(*this, "boots"))));
        const auto window = qint64(input.thresholds.value(threshold(*this, "window")) * second);
        for (const auto &[peer, boots] : all) {
            for (std::size_t i = 0; i + least <= boots.size();) {
                std::size_t end = i + 1;
                while (end < boots.size() && boots[end].time - boots[end - 1].time <= window && boots[end].time - boots[i].time <= window * qint64(end - i))
                    ++end;
                if (end - i < least || boots[i + least - 1].time - boots[i].time > window) {
                    ++i;
                    continue;
                }
                const QByteArray reason = boots[end - 1].reason;
                const QByteArray cause = reason == "Watchdog" || reason == "ApplicationReset" ? "software" : reason == "PowerUp" ? "power" : reason == "RemoteReset" || reason == "ScheduledReset" ? "command" : "unknown";
                Finding finding = make(cause, Severity::Warning);
                finding.peer = peer;
                finding.from = boots[i].time;
                finding.to = boots[end - 1].time;
                finding.count = quint32(end - i);
                finding.values = {number(qint64(end - i)), number(boots[end - 1].time - boots[i].time), reason};
                for (std::size_t at = i; at < end; ++at)
                    addEvidence(finding, input.capture.get(), Part::Fact, boots[at].frame, "/reason", boots[at].reason);
                if (cause != "unknown") {
                    finding.causes.append({cause, 80, {reason}});
                } else {
                    finding.causes.append({"software", 50, {}});
                    finding.causes.append({"power", 45, {}});
                    finding.causes.append({"reconnect", 40, {}});
                }
                findings.add(std::move(finding));
                i = end;
            }
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 booted %n time(s) within %2, from %3 on.", nullptr, finding.values.value(0).toInt())
            .arg(chargePoint(finding.peer, input), duration(finding.values.value(1)), clockTime(finding.from));
    }
    QString meaning(const Finding &) const override { return tr("Nobody can charge meanwhile, and charges that ran may be lost with the charger's memory."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString reason = cause.speaksFor.value(0).isEmpty() ? QString() : tr("The charger gives the reason %1.").arg(plain(cause.speaksFor.value(0)));
        if (cause.id == "software")
            return {tr("The firmware crashes, and the watchdog restarts it"), reason};
        if (cause.id == "power")
            return {tr("The supply of the charger comes and goes"), reason};
        if (cause.id == "command")
            return {tr("Somebody resets it by command"), reason};
        return {tr("It only loses the connection, and sends a boot with each reconnect, as many chargers do"), {}};
    }
    QString advice(const Finding &) const override { return tr("Take the charger's own log before it is overwritten; look for resets by command, a firmware update and the strength of its signal."); }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 4.2: BootNotification after a (re)boot.") : tr("OCPP 2.x, B01: BootNotification after a (re)boot.");
    }
};

/// A boot in the middle of a charge.
class RebootInCharge final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::RebootInCharge)
public:
    QLatin1StringView id() const override { return QLatin1StringView("reboot-in-charge"); }
    InsightArea area() const override { return InsightArea::Transactions; }
    QString title() const override { return tr("The charger restarted during a charge"); }
    QString description() const override
    {
        return tr("Finds charges during which the charger sent a BootNotification, and tells a restart from a mere reconnect by what came afterwards.");
    }
    void find(const InsightInput &input, const OcppWitness &witness, FindingList &findings) const override
    {
        const Analysis &analysis = *input.analysis;
        for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
            const Transaction &transaction = analysis.transactions[i];
            if (transaction.start == noTime || transaction.issues.testFlag(TransactionIssue::MissingStop))
                continue; // told by its own check, with the boot as a cause
            const TimeUs end = transaction.stop != noTime ? transaction.stop : input.capture->lastTime();
            const OcppWitness::Moment *boot = witness.bootBetween(transaction.peer, transaction.start + second, end - second);
            if (!boot)
                continue;
            int after = 0;
            for (const FrameId frame : transaction.frames) {
                const Frame row = input.capture->frames().at(frame);
                after += row.from == Lane::ChargePoint && isRequest(row.kind) && row.time > boot->time + 2 * minute ? 1 : 0;
            }
            const bool goesOn = after >= 2;
            Finding finding = make(goesOn ? "went-on" : "ended", goesOn ? Severity::Note : Severity::Warning, analysis, int(i));
            finding.from = boot->time;
            finding.values = {number(boot->time), number(boot->time - transaction.start), transaction.stopReason};
            addEvidence(finding, input.capture.get(), Part::Fact, boot->frame);
            addEvidence(finding, input.capture.get(), Part::Context, frameOf(*input.capture, transaction, {"StopTransaction", "TransactionEvent"}, true), {}, transaction.stopReason);
            if (goesOn)
                finding.causes.append({"reconnect", 70, {}});
            finding.causes.append({"restart", goesOn ? 30 : 70, {transaction.stopReason}});
            findings.add(std::move(finding));
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return finding.cause == "went-on"
            ? tr("%1 sent a BootNotification at %2, in the middle of %3, which went on.").arg(place(finding, input), clockTime(finding.from), transactionName(finding))
            : tr("%1 sent a BootNotification at %2, %3 into %4, which then ended.").arg(place(finding, input), clockTime(finding.from), duration(finding.values.value(1)), transactionName(finding));
    }
    QString meaning(const Finding &finding) const override
    {
        return finding.cause == "went-on" ? tr("Backends that close open charges at a boot end this one too early, and refuse what comes after.")
                                          : tr("The driver's charge broke off; readings between the last sample and the restart may be lost.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "reconnect")
            return {tr("The charger only reconnected, and sends a boot each time"), tr("Readings of the charge go on after it.")};
        return {tr("The charger restarted"), cause.speaksFor.value(0).isEmpty() ? QString() : tr("The charge ended with the reason %1.").arg(plain(cause.speaksFor.value(0)))};
    }
    QString advice(const Finding &) const override { return tr("Do not close charges at a BootNotification: wait for their stop, which a charger sends after the restart."); }
};

/// A connector that nobody frees.
class ConnectorStuck final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ConnectorStuck)
public:
    QLatin1StringView id() const override { return QLatin1StringView("connector-stuck"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A connector is stuck before or after a charge"); }
    QString description() const override
    {
        return tr("Finds connectors that stay in Preparing or Finishing for hours. Cars that stay plugged in do that, too: the thresholds say from when it is worth a look.");
    }
    int feed() const override { return None; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "preparing"), 7200, QLatin1StringView("s"), 60, 604800}, {threshold(*this, "finishing"), 43200, QLatin1StringView("s"), 60, 604800}};
    }
    void find(const InsightInput &input, const OcppWitness &, FindingList &findings) const override
    {
        const double preparing = input.thresholds.value(threshold(*this, "preparing"));
        const double finishing = input.thresholds.value(threshold(*this, "finishing"));
        for (const StatusBand &band : input.analysis->bands) {
            if (band.seenBy != Lane::ChargePoint || placeOf(band) < 1)
                continue;
            for (const StatusSpan &span : band.spans) {
                const QByteArray &status = band.names[span.status];
                const bool before = status == "Preparing";
                if (!before && status != "Finishing")
                    continue;
                const TimeUs to = span.to == noTime ? input.capture->lastTime() : span.to;
                if (double(to - span.from) / second < (before ? preparing : finishing))
                    continue;
                Finding finding = make(before ? "preparing" : "finishing", Severity::Note);
                finding.peer = band.peer;
                finding.evse = band.evse;
                finding.connector = band.connector;
                finding.from = span.from;
                finding.to = to;
                finding.openEnded = span.to == noTime;
                finding.values = {status, number(to - span.from)};
                addEvidence(finding, input.capture.get(), Part::Fact, span.frame, "/status", status);
                finding.causes.append({"car", 60, {}});
                finding.causes.append({before ? "pilot" : "lock", 40, {}});
                findings.add(std::move(finding));
            }
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 has been %2 since %3, for %4.").arg(place(finding, input), plain(finding.values.value(0)), clockTime(finding.from), duration(finding.values.value(1)));
    }
    QString meaning(const Finding &) const override { return tr("The bay earns nothing, and partners show it as occupied."); }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "car")
            return {tr("A car stands there plugged in and does not charge"), {}};
        if (cause.id == "pilot")
            return {tr("The charger believes that a cable is plugged in: a fault of the pilot contact"), {}};
        return {tr("The cable is locked, or the charger missed that it was unplugged"), {}};
    }
    QString advice(const Finding &) const override { return tr("Ask the site whether a car stands there. If not, unlock the connector by command, then restart the charger."); }
};

/// Commands that chargers refused.
class CommandRefused final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::CommandRefused)
    struct Refusal
    {
        int count = 0;
        FrameId request = noFrame;
        FrameId answer = noFrame;
        TimeUs from = noTime;
        TimeUs to = noTime;
        int evse = -1;
        int connector = -1;
    };
    static bool isUpload(QByteArrayView action) { return action == "DiagnosticsStatusNotification" || action == "LogStatusNotification"; }
    using Key = std::tuple<quint16, QByteArray, QByteArray, QByteArray>; ///< charger, action, status, key
    class Runner : public InsightRunner
    {
    public:
        Runner(const CommandRefused *check, const Capture *capture)
            : m_check(check)
            , m_capture(capture)
        {
        }
        void take(const Fact &fact) override
        {
            if (fact.kind == Fact::Kind::Command || fact.kind == Fact::Kind::RemoteStart) {
                const QByteArray action = m_capture->actions().text(m_capture->frames().action(fact.frame));
                if (action == "FirmwareStatusNotification" || isUpload(action)) {
                    if (fact.status.contains("Fail") || fact.status == "InvalidSignature")
                        add({fact.peer, action, fact.status.left(40), {}}, fact, fact.frame, noFrame);
                    return;
                }
                if (m_open.size() > 50000)
                    m_open.clear();
                m_open.insert(fact.frame, {action, fact.id.left(60), fact.evse, fact.connector});
            } else if (fact.kind == Fact::Kind::CommandAnswer || fact.kind == Fact::Kind::RemoteStartAnswer) {
                const FrameId request = m_capture->frames().pair(fact.frame);
                const auto open = m_open.constFind(request);
                if (open == m_open.constEnd())
                    return;
                const Open asked = open.value();
                m_open.erase(open);
                if (!isRefusal(fact.status))
                    return;
                Fact about = fact;
                about.evse = asked.evse;
                about.connector = asked.connector;
                const bool keyMatters = asked.action == "ChangeConfiguration" || asked.action == "SetVariables" || asked.action == "DataTransfer";
                add({fact.peer, asked.action, fact.status.left(40), keyMatters ? asked.key : QByteArray()}, about, request, fact.frame);
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_refusals, findings); }

    private:
        struct Open
        {
            QByteArray action;
            QByteArray key;
            int evse;
            int connector;
        };
        static bool isRefusal(const QByteArray &status)
        {
            static constexpr QByteArrayView fine[] = {"", "Accepted", "RebootRequired", "Scheduled", "Unlocked", "AcceptedCanceled"};
            return std::none_of(std::begin(fine), std::end(fine), [&](QByteArrayView one) { return status == one; });
        }
        void add(const Key &key, const Fact &fact, FrameId request, FrameId answer)
        {
            if (m_refusals.size() > 20000)
                return;
            Refusal &refusal = m_refusals[key];
            if (refusal.count++ == 0)
                refusal = {1, request, answer, fact.time, fact.time, fact.evse, fact.connector};
            refusal.to = fact.time;
        }
        const CommandRefused *m_check;
        const Capture *m_capture;
        QHash<FrameId, Open> m_open;
        std::map<Key, Refusal> m_refusals;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("command-refused"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A charger refused or failed a command"); }
    QString description() const override
    {
        return tr("Finds settings, unlocks, remote starts and stops, reservations, resets, local lists and vendor messages that a charger refused, and firmware updates and uploads of diagnostics that failed.");
    }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<Runner>(this, capture); }

protected:
    void say(const InsightInput &input, const std::map<Key, Refusal> &refusals, FindingList &findings) const
    {
        for (const auto &[key, refusal] : refusals) {
            const auto &[peer, action, status, name] = key;
            const bool minor = action == "DataTransfer" || action == "ReserveNow" || action == "CancelReservation" || action == "GetLocalListVersion" || action == "ClearCache";
            Finding finding = make(action, minor ? Severity::Note : Severity::Warning);
            finding.peer = peer;
            finding.evse = refusal.evse;
            finding.connector = refusal.connector;
            finding.from = refusal.from;
            finding.to = refusal.to;
            finding.count = quint32(refusal.count);
            finding.values = {action, status, name, number(refusal.count)};
            addEvidence(finding, input.capture.get(), Part::Fact, refusal.answer == noFrame ? refusal.request : refusal.answer, "/status", status);
            if (refusal.answer != noFrame)
                addEvidence(finding, input.capture.get(), Part::Context, refusal.request);
            const bool unknown = status.startsWith("Unknown") || status == "NotSupported" || status == "NotImplemented";
            finding.causes.append({unknown ? "not-supported" : status == "VersionMismatch" ? "version" : action == "FirmwareStatusNotification" ? "firmware" : isUpload(action) ? "upload" : action == "UnlockConnector" ? "lock" : "state", 60, {status}});
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const int count = finding.values.value(3).toInt();
        const QString status = plain(finding.values.value(1));
        if (finding.cause == "FirmwareStatusNotification")
            return tr("%1 reported %2 for a firmware update %n time(s), first at %3.", nullptr, count).arg(place(finding, input), status, clockTime(finding.from));
        if (isUpload(finding.cause))
            return tr("%1 reported %2 for an upload of its diagnostics %n time(s), first at %3.", nullptr, count).arg(place(finding, input), status, clockTime(finding.from));
        const QString what = finding.values.value(2).isEmpty() ? plain(finding.cause) : tr("%1 of %2").arg(plain(finding.cause), plain(finding.values.value(2)));
        return tr("%1 answered %2 with %3 %n time(s), first at %4.", nullptr, count).arg(place(finding, input), what, status, clockTime(finding.from));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause.contains("Start"))
            return tr("The driver's app cannot start a charge here.");
        if (finding.cause.contains("Stop"))
            return tr("The driver cannot end the charge from the app, and goes on paying.");
        if (finding.cause == "UnlockConnector")
            return tr("A driver stands there with a cable that does not come off.");
        if (finding.cause == "SendLocalList")
            return tr("The charger decides by an old list of tokens when it is offline: good cards are refused and revoked ones work.");
        if (finding.cause == "FirmwareStatusNotification")
            return tr("The charger stays on its old firmware, with its old faults.");
        if (isUpload(finding.cause))
            return tr("The log that would explain the next fault is not there when it is needed.");
        return tr("The charger does not do what the operator believes that it does.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        const QString status = tr("It answered %1.").arg(plain(cause.speaksFor.value(0)));
        if (cause.id == "not-supported")
            return {tr("This model or firmware does not know it"), status};
        if (cause.id == "version")
            return {tr("The charger's list has another version than the backend believes"), status};
        if (cause.id == "firmware")
            return {tr("The file could not be fetched, verified or installed"), {}};
        if (cause.id == "upload")
            return {tr("The charger could not reach the place to upload to, or may not write there"), {}};
        if (cause.id == "lock")
            return {tr("The lock is jammed, or the connector has none"), status};
        return {tr("The charger was in a state that does not allow it, or the value is not valid"), status};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "SendLocalList")
            return tr("Send the full list instead of a difference, then ask for its version.");
        if (finding.cause == "FirmwareStatusNotification")
            return tr("See whether the charger reaches the file's address, and whether the file fits the model; then try again at night.");
        if (isUpload(finding.cause))
            return tr("Check the address and the account that the backend gave it, from the charger's own network; then ask for the log again.");
        return tr("Look at the status of the connector at that moment, and at what the maker says of this command.");
    }
};

/// A reservation that nobody used.
class ReservationUnused final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ReservationUnused)
    struct Reservation
    {
        QByteArray id {};
        QByteArray tag {};
        quint16 peer = 0;
        int place = -1;
        TimeUs made = noTime;
        TimeUs expiry = noTime;
        FrameId frame = noFrame;
        bool accepted = false;
        bool done = false; ///< used or cancelled
    };
    class Runner : public InsightRunner
    {
    public:
        Runner(const ReservationUnused *check, const Capture *capture)
            : m_check(check)
            , m_capture(capture)
        {
        }
        void take(const Fact &fact) override
        {
            switch (fact.kind) {
            case Fact::Kind::Command: {
                const QByteArray action = m_capture->actions().text(m_capture->frames().action(fact.frame));
                if (action == "ReserveNow" && m_all.size() < 20000)
                    m_all.push_back({fact.id.left(40), fact.tag.left(64), fact.peer, placeOf(fact), fact.time, fact.deviceEnd, fact.frame, false, false});
                else if (action == "CancelReservation")
                    finish(fact, [&](const Reservation &one) { return one.id == fact.id; });
                break;
            }
            case Fact::Kind::CommandAnswer:
                for (auto one = m_all.rbegin(); one != m_all.rend() && one < m_all.rbegin() + 64; ++one) {
                    if (one->frame == m_capture->frames().pair(fact.frame))
                        one->accepted = fact.status == "Accepted";
                }
                break;
            case Fact::Kind::Start:
            case Fact::Kind::Event:
                if (!m_all.empty() && !fact.tag.isEmpty())
                    finish(fact, [&](const Reservation &one) { return one.tag.toUpper() == fact.tag.toUpper() || (one.place > 0 && one.place == placeOf(fact)); });
                break;
            default:
                break;
            }
        }
        void report(const InsightInput &input, FindingList &findings) const override { m_check->say(input, m_all, findings); }

    private:
        template<typename Fits>
        void finish(const Fact &fact, const Fits &fits)
        {
            for (auto one = m_all.rbegin(); one != m_all.rend() && one < m_all.rbegin() + 256; ++one) {
                if (!one->done && one->peer == fact.peer && fits(*one))
                    one->done = true;
            }
        }
        const ReservationUnused *m_check;
        const Capture *m_capture;
        std::vector<Reservation> m_all;
    };

public:
    QLatin1StringView id() const override { return QLatin1StringView("reservation-unused"); }
    InsightArea area() const override { return InsightArea::Status; }
    QString title() const override { return tr("A reservation expired unused"); }
    QString description() const override { return tr("Finds reservations that a charger accepted and that ended without a charge and without being cancelled."); }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override { return std::make_unique<Runner>(this, capture); }

protected:
    void say(const InsightInput &input, const std::vector<Reservation> &all, FindingList &findings) const
    {
        const TimeUs end = input.now != noTime ? input.now : input.capture ? input.capture->lastTime() : noTime;
        for (const Reservation &one : all) {
            if (!one.accepted || one.done || one.made == noTime || one.expiry == noTime || one.expiry <= one.made || end == noTime || one.expiry > end - 5 * minute)
                continue;
            Finding finding = make("expired", Severity::Note);
            finding.peer = one.peer;
            finding.connector = one.place;
            finding.from = one.made;
            finding.to = one.expiry;
            finding.object = one.id;
            finding.values = {one.tag, number(one.expiry - one.made)};
            addEvidence(finding, input.capture.get(), Part::Fact, one.frame, "/expiryDate");
            finding.causes.append({"driver", 70, {}});
            findings.add(std::move(finding));
        }
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("%1 was reserved for token %2 from %3 on for %4, and no charge followed.").arg(place(finding, input), plain(finding.values.value(0)), clockTime(finding.from), duration(finding.values.value(1)));
    }
    QString meaning(const Finding &) const override { return tr("The bay was kept free for nobody. Where a reservation fee applies, look for it in the CDR."); }
    Cause causeText(const Finding &, const FindingCause &) const override { return {tr("The driver did not come, or could not start the charge"), {}}; }
    QString advice(const Finding &) const override { return tr("See whether the token was refused at this charger meanwhile; agree with the partner on a fee and on short reservations."); }
    QString clause(const Finding &, ProtocolVersion version) const override
    {
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 5.13: Reserve Now.") : tr("OCPP 2.x, H01: Reservation.");
    }
};

} // namespace

void addDeviceChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<BootLoop>());
    checks.push_back(std::make_unique<RebootInCharge>());
    checks.push_back(std::make_unique<ConnectorStuck>());
    checks.push_back(std::make_unique<CommandRefused>());
    checks.push_back(std::make_unique<ReservationUnused>());
}

} // namespace Roamscope::ocppchecks
