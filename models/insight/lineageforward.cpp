// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagetracer.h"

#include "models/capture/jsontext.h"
#include "models/compare/keyedpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

using Place = LineageHop::Place;
using Ending = LineageHop::Ending;
constexpr int mostDestinations = 8;
constexpr int mostUses = 10;

/// Fields of a CDR that repeat one of the session.
struct Repeated
{
    const char *session;
    const char *cdr;
};
constexpr Repeated repeatedFields[] = {
    {"/kwh", "/total_energy"},
    {"/start_date_time", "/start_date_time"},
    {"/end_date_time", "/end_date_time"},
    {"/id", "/session_id"},
    {"/currency", "/currency"},
    {"/auth_method", "/auth_method"},
    {"/authorization_reference", "/authorization_reference"},
    {"/cdr_token/uid", "/cdr_token/uid"},
    {"/cdr_token/contract_id", "/cdr_token/contract_id"},
    {"/cdr_token/type", "/cdr_token/type"},
    {"/evse_uid", "/cdr_location/evse_uid"},
    {"/connector_id", "/cdr_location/connector_id"},
    {"/location_id", "/cdr_location/id"},
};

/// From a frame's field to all that was made of it.
class ForwardTracer : public LineageTracer
{
public:
    ForwardTracer(const LineageIndex &index, const LineageSubject &subject)
        : LineageTracer(index)
        , m_subject(subject)
    {
        m_result.direction = ValueLineage::Direction::Forward;
        m_result.subject = subject;
    }

    ValueLineage run()
    {
        const bool ocpp = m_subject.isFrame() && m_subject.frame < m_capture.size() && isOcpp(m_rows.version(m_subject.frame));
        if (ocpp)
            ocppField();
        else
            objectField();
        finish();
        return std::move(m_result);
    }

private:
    // From OCPI ---------------------------------------------------------------------------------------------------

    /// What was sent, where it is held, and what the next object or a charger got of it.
    void objectField()
    {
        const ValueLineage back = traceBack(m_index, m_subject);
        m_result.title = back.title;
        m_result.sheet = back.sheet;
        m_result.sheetIsDefault = back.sheetIsDefault;
        m_result.reason = back.reason;
        const auto isSent = [](const LineageHop &hop) { return hop.place == Place::Sent || hop.place == Place::Returned; };
        auto it = std::ranges::find_if(back.hops, isSent);
        if (it == back.hops.end())
            it = back.hops.begin();
        for (; it != back.hops.end(); ++it) {
            LineageHop hop = *it;
            hop.from = m_result.hops.empty() ? -1 : int(m_result.hops.size()) - 1;
            hop.branch = m_result.hops.empty() ? 0 : 1;
            add(std::move(hop));
        }
        if (m_result.hops.empty())
            return;
        const LineageSubject object = back.subject.isFrame() ? objectOfFrame() : back.subject;
        if (object.module == OcpiModule::Sessions)
            sessionToCdr(object);
        else if (object.module == OcpiModule::Tokens)
            moreUses(object);
    }

    LineageSubject objectOfFrame() const
    {
        LineageSubject object;
        std::vector<quint32> changes = m_index.changesOfFrame(m_subject.frame);
        if (changes.empty() && m_rows.at(m_subject.frame).pair != noFrame)
            changes = m_index.changesOfFrame(m_rows.at(m_subject.frame).pair);
        if (changes.empty())
            return object;
        const MomentChange &change = m_history.changes()[changes.front()];
        const MomentKey &key = m_history.objects()[change.object];
        object.module = key.module;
        object.party = key.party;
        object.id = key.id;
        object.path = keyedPathAt(m_history.body(change), m_subject.pointer);
        return object;
    }

    void sessionToCdr(const LineageSubject &session)
    {
        const int index = m_index.transactionOfObject(OcpiModule::Sessions, session.id);
        if (index < 0)
            return;
        const QByteArray cdr = m_index.analysis().transactions[std::size_t(index)].cdrId;
        for (const Repeated &field : repeatedFields) {
            if (session.path == field.session && !cdr.isEmpty())
                addDestination({.module = OcpiModule::Cdrs, .party = session.party, .id = cdr, .path = field.cdr});
        }
    }

    void moreUses(const LineageSubject &token)
    {
        TimeUs told = noTime;
        FrameId known = noFrame;
        for (const LineageHop &hop : m_result.hops) {
            if (hop.place == Place::Sent)
                told = hop.time;
            if (hop.place == Place::Used)
                known = hop.frame;
        }
        int uses = 0;
        for (const int index : m_index.transactionsOfToken(token.id)) {
            const Transaction &transaction = m_index.analysis().transactions[std::size_t(index)];
            if (told == noTime || transaction.start == noTime || transaction.start < told)
                continue;
            if (uses++ >= mostUses) {
                ++m_result.omitted;
                continue;
            }
            for (const FrameId frame : transaction.frames) {
                const FrameId answer = m_rows.at(frame).pair;
                if (m_rows.kind(frame) != FrameKind::Call || answer == noFrame || answer == known || m_rows.kind(answer) != FrameKind::CallResult)
                    continue;
                QByteArray pointer = "/idTagInfo/status";
                if (valueAtJsonPointer(m_capture.body(answer).payload, pointer).isEmpty())
                    pointer = "/idTokenInfo/status";
                LineageHop hop = hopOfField(answer, pointer);
                if (hop.value.isEmpty())
                    continue;
                hop.place = Place::Used;
                hop.from = 0;
                hop.branch = ++m_branch;
                add(std::move(hop));
                break;
            }
        }
    }

    // From OCPP ---------------------------------------------------------------------------------------------------

    void ocppField()
    {
        const FrameId frame = m_subject.frame;
        LineageHop origin = hopOfField(frame, m_subject.pointer);
        m_result.title = QString::fromUtf8(origin.field);
        const int transaction = m_index.analysis().transactionOf(frame);
        if (transaction >= 0 && lineageTimeOf(origin.value) != noTime && m_subject.pointer.contains("time")) {
            const double offset = clockOffset(m_index.documents().transaction(transaction));
            if (offset != 0)
                origin.departure = {LineageDeparture::Kind::Clock, {QByteArray::number(offset, 'f', 0)}};
        }
        add(std::move(origin));
        const QByteArray action = m_capture.actions().text(m_rows.action(frame));
        bool known = false; ///< sheets could take it
        bool joined = transaction >= 0;
        if (action == "StatusNotification") {
            known = statusField(&joined);
            if (m_branch > 0)
                return;
        }
        if (transaction >= 0) {
            known = chargeField(OcpiModule::Sessions, transaction) || known;
            known = chargeField(OcpiModule::Cdrs, transaction) || known;
        }
        if (m_branch > 0)
            return;
        const bool ofCharge = action == "StartTransaction" || action == "StopTransaction" || action == "MeterValues" || action == "TransactionEvent";
        LineageHop end;
        end.place = Place::Ends;
        end.party = m_rows.to(frame) == Lane::Unknown ? Lane::Csms : m_rows.to(frame);
        end.ending = known ? Ending::NoRule : ofCharge && !joined ? Ending::NotJoined : Ending::NoField;
        end.from = 0;
        end.branch = 1;
        const FrameId answer = m_rows.at(frame).pair;
        if (isRequest(m_rows.kind(frame)) && answer != noFrame) {
            end.frame = answer;
            end.time = timeOf(answer);
        }
        add(std::move(end));
    }

    /// The EVSE's status that this message is the reason for. True when the sheet could take the field.
    bool statusField(bool *joined)
    {
        const FrameId frame = m_subject.frame;
        const StatusBand *band = nullptr;
        const StatusSpan *span = nullptr;
        for (const StatusBand &truth : m_index.analysis().bands) {
            if (truth.seenBy != Lane::ChargePoint || truth.peer != m_rows.at(frame).peer)
                continue;
            for (const StatusSpan &one : truth.spans) {
                if (one.frame == frame) {
                    band = &truth;
                    span = &one;
                }
            }
        }
        const QByteArray uid = band ? m_index.evseOfPlace(band->peer, band->evse, band->connector) : QByteArray();
        const int location = uid.isEmpty() ? -1 : m_index.locationOfEvse(uid);
        *joined = *joined || location >= 0;
        if (location < 0)
            return false;
        const bool isStatus = m_subject.pointer == "/status" || m_subject.pointer == "/connectorStatus" || m_subject.pointer == "/errorCode"
            || m_subject.pointer.isEmpty();
        if (!isStatus)
            return m_subject.pointer == "/info" || m_subject.pointer == "/vendorErrorCode" || m_subject.pointer == "/timestamp";
        const MomentKey &key = m_history.objects()[std::size_t(location)];
        LineageSubject status;
        status.module = OcpiModule::Locations;
        status.party = key.party;
        status.id = key.id;
        status.path = "/evses/" + QByteArray(uid).replace("~", "~0").replace("/", "~1") + "/status";
        status.at = span->to == noTime ? noTime : span->to - 1;
        addDestination(status);
        return true;
    }

    /// Everything of a session or CDR that rules make of the field. True when the sheet could take it.
    bool chargeField(OcpiModule module, int transaction)
    {
        const Transaction &charge = m_index.analysis().transactions[std::size_t(transaction)];
        const std::optional<Demand> demand = demandOfCharge(module, transaction, ocpiVersion(charge));
        if (!demand)
            return false;
        const bool known = std::ranges::any_of(demand->document->origins, [this](const AssembledDocument::Origin &origin) {
            return origin.frame == m_subject.frame && origin.framePointer == m_subject.pointer;
        });
        if (m_result.sheet.isEmpty()) {
            m_result.sheet = demand->sheet.title;
            m_result.sheetIsDefault = demand->sheet.isDefault;
        }
        const QByteArray id = module == OcpiModule::Cdrs ? charge.cdrId : charge.sessionId;
        for (const TargetLineage &target : demand->mapped.lineage) {
            const bool takes = std::ranges::any_of(target.sources, [this](const LineageSource &source) {
                return source.frame == m_subject.frame && source.framePointer == m_subject.pointer;
            });
            if (!takes)
                continue;
            if (m_branch >= mostDestinations) {
                ++m_result.omitted;
                continue;
            }
            if (id.isEmpty()) {
                LineageHop hop;
                hop.place = Place::Ends;
                hop.party = Lane::Cpo;
                hop.ending = Ending::NotSent;
                const QLatin1StringView object = objectName(module);
                hop.field = QByteArray(object.data(), object.size()) + ' ' + target.target.mid(1);
                hop.rule = target.rule;
                hop.steps = target.steps;
                hop.demanded = target.value;
                hop.from = 0;
                hop.branch = ++m_branch;
                add(std::move(hop));
                continue;
            }
            addDestination({.module = module, .id = id, .path = target.target});
        }
        return known;
    }

    ProtocolVersion ocpiVersion(const Transaction &charge) const
    {
        for (const FrameId frame : charge.frames) {
            if (isOcpi(m_rows.version(frame)))
                return m_rows.version(frame);
        }
        return ProtocolVersion::Ocpi221;
    }

    /// The end of the way back to an object's field, as a branch of its own.
    void addDestination(const LineageSubject &subject)
    {
        const ValueLineage back = traceBack(m_index, subject);
        auto it = std::ranges::find_if(back.hops, [](const LineageHop &hop) { return hop.place == Place::Sent; });
        // A log line that gave it up stands before what was never sent.
        while (it != back.hops.begin() && it != back.hops.end() && (it - 1)->place == Place::Logged && (it - 1)->hasDeparture())
            --it;
        if (it == back.hops.end())
            return;
        ++m_branch;
        if (m_result.sheet.isEmpty()) {
            m_result.sheet = back.sheet;
            m_result.sheetIsDefault = back.sheetIsDefault;
        }
        int from = 0;
        const QLatin1StringView object = objectName(subject.module);
        for (; it != back.hops.end(); ++it) {
            LineageHop hop = *it;
            if (hop.place == Place::Sent)
                hop.field = QByteArray(object.data(), object.size()) + ' ' + QByteArray(subject.path).mid(1);
            hop.from = from;
            hop.branch = m_branch;
            from = int(m_result.hops.size());
            add(std::move(hop));
        }
    }

    LineageSubject m_subject;
    int m_branch = 0;
};

} // namespace

ValueLineage traceForward(const LineageIndex &index, const LineageSubject &subject)
{
    return ForwardTracer(index, subject).run();
}

} // namespace Roamscope
