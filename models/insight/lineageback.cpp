// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagetracer.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/compare/keyedpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Roamscope {

namespace {

using Kind = LineageDeparture::Kind;
using Place = LineageHop::Place;
constexpr int mostSources = 6;
constexpr std::size_t mostChangesRead = 4000; ///< of one object, from the latest back
constexpr qint64 minute = 60 * 1000000LL;
constexpr qint64 usualSendingTime = 10 * minute; ///< of a session's field

class BackText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ValueLineage)
public:
    static QString nothing() { return tr("No message of this capture carried this value, and no charge or station in it can be joined with it."); }
    static QString notAValue() { return tr("This line carries no OCPI object and no OCPP message, so there is nothing to follow. Choose a field of a message."); }
    static QString unknownObject(const QString &title) { return tr("The capture holds no message about %1. Open the capture of the time in which it was sent.").arg(title); }
    static QString lookedUp(const QString &table) { return tr("The operator's own data, by the sheet's table “%1”; OCPP does not carry it.").arg(table); }
    static QString ownData() { return tr("The operator's own data: no message of a charger carries it."); }
    static QString noCharge() { return tr("The capture does not show the charge at the charger, so the way begins with what was sent."); }
    static QString stillRan() { return tr("The charge still ran: the meter's reading before it was sent."); }
    static QString beganHere() { return tr("The value begins here."); }
    static QString took(const QString &answer) { return answer.isEmpty() ? tr("Took it.") : tr("Took it (%1).").arg(answer); }
    static QString errorCode(const QString &code) { return tr("Error code %1.").arg(code); }
    static QString saidAlready() { return tr("It had been told before; no new message was needed."); }
    static QString again() { return tr("Sent again."); }
    static QString byFile() { return tr("By the file that is compared."); }
    static QString asked(const QString &question) { return tr("The backend's answer to %1.").arg(question); }
    static QString refusedAtFirst(const QString &answer) { return tr("Refused at first (%1).").arg(answer); }
};

/// From an object's field back to where it was said first.
class BackTracer : public LineageTracer
{
public:
    BackTracer(const LineageIndex &index, const LineageSubject &subject)
        : LineageTracer(index)
        , m_subject(subject)
    {
        m_result.direction = ValueLineage::Direction::Back;
        m_result.subject = subject;
    }

    ValueLineage run()
    {
        if (m_subject.isFrame() && !resolveFrame()) {
            finish();
            return std::move(m_result);
        }
        m_result.title = titleOf(m_subject.module, m_subject.id, m_subject.path);
        m_object = m_history.find(m_subject.module, m_subject.party, m_subject.id);
        m_until = m_subject.at == noTime ? std::numeric_limits<TimeUs>::max() : m_subject.at;
        m_byCpo = m_subject.module != OcpiModule::Tokens;
        if (m_object < 0) {
            m_result.reason = BackText::unknownObject(m_result.title);
            return std::move(m_result);
        }
        readChanges();
        switch (m_subject.module) {
        case OcpiModule::Sessions:
        case OcpiModule::Cdrs:
            charge();
            break;
        case OcpiModule::Locations:
            location();
            break;
        case OcpiModule::Tokens:
            token(noFrame);
            break;
        case OcpiModule::Tariffs:
            sendAndHold({}, nullptr);
            break;
        }
        if (m_result.hops.empty())
            m_result.reason = BackText::nothing();
        finish();
        return std::move(m_result);
    }

private:
    /// One message about the value, with what it said.
    struct Told
    {
        const MomentChange *change = nullptr;
        QByteArray below {};
        QByteArray value {};
    };

    /// Turns a field of a frame into a field of an object. False: the answer is in m_result already.
    bool resolveFrame()
    {
        FrameId frame = m_subject.frame;
        QByteArray pointer = m_subject.pointer;
        if (frame >= m_capture.size()) {
            m_result.reason = BackText::notAValue();
            return false;
        }
        if (isOcpp(m_rows.version(frame)))
            return ocppField(frame, pointer);
        std::vector<quint32> changes = m_index.changesOfFrame(frame);
        if (changes.empty() && m_rows.at(frame).pair != noFrame) {
            changes = m_index.changesOfFrame(m_rows.at(frame).pair);
            pointer.clear(); // the field is not in the other frame
        }
        if (changes.empty()) {
            if (m_rows.kind(frame) == FrameKind::Event || pointer.isEmpty())
                m_result.reason = BackText::notAValue();
            else
                originOnly(frame, pointer);
            return false;
        }
        const MomentChange *change = &m_history.changes()[changes.front()];
        if (!change->isPush()) {
            if (pointer.startsWith("/data"))
                pointer = pointer.mid(5);
            const QByteArray first = pointer.mid(1, pointer.indexOf('/', 1) < 0 ? -1 : pointer.indexOf('/', 1) - 1);
            bool isNumber = false;
            const quint32 item = first.toUInt(&isNumber);
            if (isNumber) {
                pointer = pointer.mid(1 + first.size());
                for (const quint32 index : changes) {
                    if (m_history.changes()[index].item == item)
                        change = &m_history.changes()[index];
                }
            }
        }
        const MomentKey &key = m_history.objects()[change->object];
        QByteArray prefix;
        if (change->part >= 0) {
            const MomentPart &part = m_history.parts()[std::size_t(change->part)];
            prefix = "/evses/" + QByteArray(part.evse).replace("~", "~0").replace("/", "~1");
            if (!part.connector.isEmpty())
                prefix += "/connectors/" + QByteArray(part.connector).replace("~", "~0").replace("/", "~1");
        }
        m_subject.module = key.module;
        m_subject.party = key.party;
        m_subject.id = key.id;
        m_subject.path = prefix + keyedPathAt(m_history.body(*change), pointer);
        if (m_subject.at == noTime)
            m_subject.at = std::max(change->time, change->taken);
        m_asked = change;
        return true;
    }

    void originOnly(FrameId frame, const QByteArray &pointer)
    {
        LineageHop hop = hopOfField(frame, pointer);
        hop.note = BackText::beganHere();
        m_result.title = QString::fromUtf8(hop.field);
        add(std::move(hop));
    }

    bool ocppField(FrameId frame, const QByteArray &pointer)
    {
        // A finding may name the question and mean its answer.
        const FrameId other = m_rows.at(frame).pair;
        if (!pointer.isEmpty() && other != noFrame && valueAtJsonPointer(m_capture.body(frame).payload, pointer).isEmpty()
            && !valueAtJsonPointer(m_capture.body(other).payload, pointer).isEmpty())
            frame = other;
        const FrameKind kind = m_rows.kind(frame);
        if (kind == FrameKind::CallResult && (pointer.startsWith("/idTagInfo") || pointer.startsWith("/idTokenInfo"))) {
            const FrameId question = m_rows.at(frame).pair;
            const QByteArray tag = question == noFrame ? QByteArray() : tagOf(question);
            const int object = tag.isEmpty() ? -1 : m_history.find(OcpiModule::Tokens, {}, tag);
            if (object >= 0) {
                m_subject.module = OcpiModule::Tokens;
                m_subject.id = m_history.objects()[std::size_t(object)].id;
                m_subject.path = "/valid";
                m_subject.at = timeOf(frame);
                m_object = object;
                m_byCpo = false;
                m_until = m_subject.at;
                m_result.title = titleOf(OcpiModule::Tokens, m_subject.id, m_subject.path);
                readChanges();
                token(frame);
                return false;
            }
        }
        originOnly(frame, pointer);
        const int transaction = m_index.analysis().transactionOf(frame);
        if (transaction >= 0 && lineageTimeOf(m_result.hops.back().value) != noTime) {
            const AssembledDocument document = m_index.documents().transaction(transaction);
            checkClock(&m_result.hops.back(), clockOffset(document));
        }
        return false;
    }

    QByteArray tagOf(FrameId question) const
    {
        const QByteArray payload = m_capture.body(question).payload;
        QByteArray tag = valueAtJsonPointer(payload, "/idTag");
        if (tag.isEmpty())
            tag = valueAtJsonPointer(payload, "/idToken/idToken");
        return jsonStringValue(tag);
    }

    /// All messages about the value up to the moment, by time.
    void readChanges()
    {
        const std::vector<quint32> &own = m_history.changesOf(quint32(m_object));
        std::size_t read = 0;
        for (auto it = own.rbegin(); it != own.rend() && read < mostChangesRead; ++it) {
            const MomentChange &change = m_history.changes()[*it];
            if (change.time > m_until)
                continue;
            Told step {&change, {}, {}};
            read += concerns(change, m_subject.path);
            if (carried(change, m_subject.path, &step.below, &step.value))
                m_steps.push_back(std::move(step));
            if (change.version != ProtocolVersion::Unknown && m_version == ProtocolVersion::Unknown)
                m_version = change.version;
        }
        std::ranges::reverse(m_steps);
        m_field = fieldOf(m_subject.module, m_version, m_subject.path);
    }

    bool same(const QByteArray &a, const QByteArray &b) const
    {
        return (a.isEmpty() && b.isEmpty()) || sameLineageValue(a, b, m_field && m_field->type == FieldType::CiString);
    }

    /// The owner's last word before the moment, and the first message that carried it; null without one.
    const Told *lastWord() const
    {
        const Told *last = nullptr;
        for (const Told &step : m_steps) {
            if (step.change->byCpo == m_byCpo && (step.change->isPush() || !last))
                last = &step;
        }
        if (m_asked && m_asked->byCpo == m_byCpo && m_asked->isPush()) {
            for (const Told &step : m_steps) {
                if (step.change == m_asked)
                    last = &step;
            }
        }
        if (!last || m_subject.path.isEmpty())
            return last;
        const Told *first = last;
        for (auto it = m_steps.rbegin(); it != m_steps.rend(); ++it) {
            if (it->change->byCpo != m_byCpo || it->change->time > last->change->time || !it->change->isPush())
                continue;
            if (!same(it->value, last->value))
                break;
            first = &*it;
        }
        return first;
    }

    void checkClock(LineageHop *hop, double offset) const
    {
        if (offset == 0 || lineageTimeOf(hop->value) == noTime || !hop->pointer.contains("time"))
            return;
        hop->departure = {Kind::Clock, {QByteArray::number(offset, 'f', 0)}};
    }

    // Sessions and CDRs ------------------------------------------------------------------------------------------

    void charge()
    {
        const int transaction = m_index.transactionOfObject(m_subject.module, m_subject.id);
        const Told *sent = lastWord();
        if (transaction < 0) {
            const std::size_t before = m_result.hops.size();
            sendAndHold({}, nullptr);
            if (m_result.hops.size() > before)
                m_result.hops[before].note = BackText::noCharge();
            return;
        }
        const Transaction &charge = m_index.analysis().transactions[std::size_t(transaction)];
        std::optional<Demand> demand = demandOfCharge(m_subject.module, transaction, m_version);
        if (!demand) {
            sendAndHold({}, nullptr);
            return;
        }
        m_result.sheet = demand->sheet.title;
        m_result.sheetIsDefault = demand->sheet.isDefault;
        demand->rule = ruleFor(demand->mapped.lineage, m_subject.path);
        const bool over = isOver(*demand, sent, charge);
        demand->isBinding = demand->rule && over && isBinding(*demand);
        const double offset = clockOffset(*demand->document);
        if (over)
            addSources(*demand, offset);
        else
            addSampleBefore(*demand, sent->change->time);

        TimeUs known = noTime;
        for (const LineageHop &hop : m_result.hops)
            known = hop.time == noTime ? known : std::max(known, hop.time);
        const TimeUs from = known != noTime ? known : charge.stop != noTime ? charge.stop : charge.start;
        const TimeUs to = sent ? sent->change->time + 5 * second : std::min(m_until, from + 10 * minute);
        const QByteArrayList words {charge.sessionId, charge.cdrId, charge.id, m_subject.id};
        std::vector<LineageHop> lines = logHops(from - 5 * second, to, words, 3);
        // Lines about the charger may be about anything: only those of the moment count.
        for (LineageHop &hop : logHops(from - 5 * second, std::min(to, from + 2 * minute), {m_capture.peers().text(charge.peer)}, 2)) {
            if (std::ranges::find(lines, hop.frame, &LineageHop::frame) == lines.end())
                lines.push_back(std::move(hop));
        }
        if (sent) {
            // What goes wrong with many objects at once is logged without their names.
            const QByteArray kind = m_subject.module == OcpiModule::Cdrs ? QByteArrayLiteral("cdr") : QByteArrayLiteral("session");
            for (LineageHop &hop : kindLogHops(std::max(from, to - 5 * minute), to + 5 * minute, kind, 2)) {
                if (std::ranges::find(lines, hop.frame, &LineageHop::frame) == lines.end())
                    lines.push_back(std::move(hop));
            }
        }
        std::ranges::stable_sort(lines, {}, &LineageHop::time);
        for (LineageHop &hop : lines)
            add(std::move(hop));
        sendAndHold(*demand, &charge);
    }

    /// Whether all that the sheet's value is made of had happened when it was sent.
    bool isOver(const Demand &demand, const Told *sent, const Transaction &charge) const
    {
        if (!demand.rule || !sent)
            return true;
        for (const LineageSource &source : demand.rule->sources) {
            if (source.frame != noFrame && timeOf(source.frame) != noTime && timeOf(source.frame) > sent->change->time + second)
                return false;
            const bool atTheEnd = source.pointer.startsWith("/state") || source.pointer.startsWith("/last") || source.pointer.startsWith("/stop")
                || source.pointer.startsWith("/duration") || source.pointer.startsWith("/energy") || source.pointer.startsWith("/samples");
            if (atTheEnd && charge.stop != noTime && sent->change->time < charge.stop)
                return false;
        }
        return true;
    }

    void addSources(const Demand &demand, double offset)
    {
        if (!demand.rule)
            return;
        QString table;
        const QByteArray value = lookedUp(*demand.rule, &table);
        if (!table.isEmpty()) {
            LineageHop hop;
            hop.place = Place::Own;
            hop.party = Lane::Cpo;
            hop.value = value;
            hop.unit = unitOf(m_field);
            hop.field = table.toUtf8();
            hop.note = BackText::lookedUp(table);
            add(std::move(hop));
            return;
        }
        std::vector<LineageHop> hops;
        for (const LineageSource &source : demand.rule->sources) {
            if (source.frame == noFrame)
                continue;
            const bool isKnown = std::ranges::any_of(hops, [&source](const LineageHop &hop) {
                return hop.frame == source.frame && hop.pointer == source.framePointer;
            });
            if (isKnown)
                continue;
            if (int(hops.size()) >= mostSources) {
                ++m_result.omitted;
                continue;
            }
            LineageHop hop = hopOfField(source.frame, source.framePointer);
            if (hop.value.isEmpty())
                hop.value = source.value;
            checkClock(&hop, offset);
            if (m_rows.kind(source.frame) == FrameKind::Call && hop.answer != noFrame && m_rows.kind(hop.answer) == FrameKind::CallError)
                hop.departure = {Kind::NotTaken, {m_capture.body(hop.answer).errorCode}};
            hops.push_back(std::move(hop));
        }
        std::ranges::stable_sort(hops, {}, &LineageHop::time);
        for (LineageHop &hop : hops)
            add(std::move(hop));
        if (hops.empty()) {
            LineageHop hop;
            hop.place = Place::Own;
            hop.party = Lane::Cpo;
            hop.value = demand.rule->value;
            hop.unit = unitOf(m_field);
            hop.note = BackText::ownData();
            add(std::move(hop));
        }
    }

    void addSampleBefore(const Demand &demand, TimeUs time)
    {
        const bool energy = m_subject.path == "/kwh" || m_subject.path.startsWith("/total_energy");
        if (!energy)
            return;
        const std::vector<AssembledDocument::Origin> &origins = demand.document->origins;
        const AssembledDocument::Origin *best = nullptr;
        for (const AssembledDocument::Origin &origin : origins) {
            if (!origin.pointer.startsWith("/samples/") || !origin.pointer.endsWith("/value") || origin.frame == noFrame)
                continue;
            if (timeOf(origin.frame) > time || (best && timeOf(origin.frame) < timeOf(best->frame)))
                continue;
            const QByteArray payload = m_capture.body(origin.frame).payload;
            const QByteArray sample = origin.framePointer.left(origin.framePointer.lastIndexOf('/'));
            const QByteArray measurand = jsonStringValue(valueAtJsonPointer(payload, sample + "/measurand"));
            if (measurand.isEmpty() || measurand == "Energy.Active.Import.Register")
                best = &origin;
        }
        if (!best)
            return;
        LineageHop hop = hopOfField(best->frame, best->framePointer);
        hop.note = BackText::stillRan();
        add(std::move(hop));
    }

    // Sent, answered, held ---------------------------------------------------------------------------------------

    /// The hops from the owner's message on. `charge` says by when it was due.
    void sendAndHold(const Demand &demand, const Transaction *charge)
    {
        const Told *sent = lastWord();
        if (!sent) {
            LineageHop hop;
            hop.place = Place::Sent;
            hop.party = m_byCpo ? Lane::Cpo : Lane::Emsp;
            hop.unit = unitOf(m_field);
            if (demand.rule) {
                hop.rule = demand.rule->rule;
                hop.steps = demand.rule->steps;
                hop.demanded = demand.rule->value;
            }
            const bool due = !charge || m_subject.module != OcpiModule::Cdrs || charge->stop != noTime;
            if (due)
                hop.departure = {Kind::NotSent, {hop.demanded, {}}};
            if (due || !m_result.hops.empty())
                add(std::move(hop));
            holdByFile({}, false);
            return;
        }
        LineageHop hop = hopOfChange(*sent->change, sent->below);
        if (m_subject.path.isEmpty())
            hop.value = quotedJson(m_subject.id);
        if (demand.rule) {
            hop.rule = demand.rule->rule;
            hop.steps = demand.rule->steps;
            if (demand.isBinding) {
                hop.demanded = demand.rule->value;
                hop.departure = departureOf(demand.rule->value, sent->value, m_field, demand.rule);
            }
        }
        if (hop.departure.isNone())
            hop.departure = implausible(*sent);
        if (hop.departure.isNone())
            hop.departure = lateness(*sent, charge);
        add(std::move(hop));
        hold(*sent);
    }

    /// A power that volts and amperes beside it show to be in kilowatts.
    LineageDeparture implausible(const Told &sent) const
    {
        if (!m_subject.path.endsWith("/max_electric_power") || sent.value.isEmpty())
            return {};
        const QByteArray body = m_history.body(*sent.change);
        const QByteArray beside = sent.below.left(sent.below.lastIndexOf('/'));
        const double power = jsonStringValue(sent.value).toDouble();
        const double volts = jsonStringValue(valueAtKeyedPath(body, beside + "/max_voltage")).toDouble();
        const double amperes = jsonStringValue(valueAtKeyedPath(body, beside + "/max_amperage")).toDouble();
        if (power <= 0 || power >= 1000 || volts * amperes < 2000)
            return {};
        return {Kind::UnitImplausible, {unitOf(m_field), sent.value}};
    }

    LineageDeparture lateness(const Told &sent, const Transaction *charge) const
    {
        for (const Problem &problem : m_index.analysis().problems) {
            if (problem.kind == Problem::Kind::LateCdr && problem.frame == sent.change->frame)
                return {Kind::Late, {problem.detail.split('|').value(1)}};
        }
        if (!charge || m_subject.module != OcpiModule::Sessions || m_result.hops.empty())
            return {};
        TimeUs known = noTime;
        for (const LineageHop &hop : m_result.hops) {
            if (hop.place == Place::Said && hop.time != noTime)
                known = std::max(known, hop.time);
        }
        if (known == noTime || sent.change->time - known < usualSendingTime)
            return {};
        return {Kind::Late, {QByteArray::number((sent.change->time - known) / second)}};
    }

    /// What the receiver made of it: the answer, a repetition, its store, a later GET, a file.
    void hold(const Told &sent)
    {
        const Lane receiver = m_byCpo ? Lane::Emsp : Lane::Cpo;
        const Told *taken = nullptr;
        const Told *latest = &sent; ///< the last message that carried the same value
        int repetitions = 0;
        for (const Told &step : m_steps) {
            if (step.change->time < sent.change->time || step.change->byCpo != m_byCpo || !same(step.value, sent.value))
                continue;
            latest = &step;
            if (!step.change->isPush() || step.change->taken != noTime) {
                taken = &step;
                break;
            }
            if (&step != &sent && repetitions++ == 0)
                continue;
        }
        const bool pushed = sent.change->isPush();
        const bool refused = sent.change->answer == MomentChange::Answer::Refused;
        if (taken && taken != &sent) {
            LineageHop hop = hopOfChange(*taken->change, taken->below);
            hop.note = taken->change->isPush() && !refused ? BackText::again() : BackText::refusedAtFirst(QString::fromUtf8(answerOf(*sent.change)));
            if (taken->change->time - sent.change->time > usualSendingTime)
                hop.departure = {Kind::Late, {QByteArray::number((taken->change->time - sent.change->time) / second)}};
            add(std::move(hop));
        }
        LineageHop hop;
        hop.place = Place::Held;
        hop.party = receiver;
        hop.unit = unitOf(m_field);
        hop.field = m_result.hops.back().field;
        if (taken) {
            hop.frame = taken->change->isPush() ? taken->change->other : taken->change->frame;
            hop.time = taken->change->isPush() ? taken->change->taken : taken->change->time;
            hop.value = m_subject.path.isEmpty() ? quotedJson(m_subject.id) : taken->value;
            hop.note = BackText::took(QString::fromUtf8(answerOf(*taken->change)));
            if (taken->change->isPush())
                hop.party = m_rows.from(hop.frame) == Lane::Unknown ? receiver : m_rows.from(hop.frame);
            add(std::move(hop));
        } else if (pushed) {
            hop.frame = latest->change->other;
            hop.time = timeOf(hop.frame);
            hop.value = heldBefore(sent.change->time);
            hop.demanded = sent.value;
            hop.departure = latest->change->answer == MomentChange::Answer::Refused ? LineageDeparture {Kind::Refused, {answerOf(*latest->change)}}
                                                                                    : LineageDeparture {Kind::Unanswered, {}};
            add(std::move(hop));
        }
        // The receiver's own word later: a GET that it answered.
        for (const Told &step : m_steps) {
            if (step.change->isPush() || step.change->byCpo == m_byCpo || step.change->time < sent.change->time)
                continue;
            LineageHop returned = hopOfChange(*step.change, step.below);
            if (taken && !same(step.value, taken->value))
                returned.departure = {Kind::HeldOther, {taken->value, step.value}};
            add(std::move(returned));
            break;
        }
        holdByFile(sent.value, taken != nullptr);
    }

    QByteArray heldBefore(TimeUs time) const
    {
        QByteArray value;
        for (const Told &step : m_steps) {
            if (step.change->time < time && step.change->byCpo == m_byCpo && (!step.change->isPush() || step.change->taken != noTime))
                value = step.value;
        }
        return value;
    }

    void holdByFile(const QByteArray &sent, bool taken)
    {
        if (m_subject.held.isEmpty())
            return;
        LineageHop hop;
        hop.place = Place::Held;
        hop.party = m_byCpo ? Lane::Emsp : Lane::Cpo;
        hop.unit = unitOf(m_field);
        hop.value = m_subject.held;
        hop.note = BackText::byFile();
        if (!sent.isEmpty() && !same(sent, m_subject.held))
            hop.departure = taken ? LineageDeparture {Kind::HeldOther, {sent, m_subject.held}} : LineageDeparture {Kind::StillOld, {m_subject.held}};
        add(std::move(hop));
    }

    // Locations --------------------------------------------------------------------------------------------------

    void location()
    {
        if (!m_subject.path.startsWith("/evses/")) {
            sendAndHold({}, nullptr);
            return;
        }
        const QByteArrayList steps = m_subject.path.sliced(1).split('/');
        const QByteArray uid = QByteArray(steps.value(1)).replace("~1", "/").replace("~0", "~");
        const auto place = m_index.placeOfEvse(uid);
        if (!place) {
            sendAndHold({}, nullptr);
            return;
        }
        if (steps.size() == 3 && steps.at(2) == "status" && place->truth && !place->truth->spans.empty()) {
            status(*place, uid);
            return;
        }
        std::optional<Demand> demand = demandOfStation(*place, uid, m_subject.path, m_subject.at, m_version);
        if (!demand) {
            sendAndHold({}, nullptr);
            return;
        }
        m_result.sheet = demand->sheet.title;
        m_result.sheetIsDefault = demand->sheet.isDefault;
        demand->isBinding = isBinding(*demand) && !m_subject.path.endsWith("/last_updated");
        if (demand->isBinding)
            addSources(*demand, 0);
        sendAndHold(*demand, nullptr);
    }

    void status(const LineageIndex::EvsePlace &place, const QByteArray &uid)
    {
        const StatusBand &truth = *place.truth;
        // What was asked of a message is what the charger had said when it was sent.
        const StatusSpan *span = nullptr;
        for (const StatusSpan &one : truth.spans) {
            if (one.from <= m_until)
                span = &one;
        }
        if (!span) {
            sendAndHold({}, nullptr);
            return;
        }
        const QByteArray word = truth.names[span->status];
        LineageHop said = hopOfField(span->frame, isOcpp(m_rows.version(span->frame)) ? statusPointer(span->frame) : QByteArray());
        if (said.value.isEmpty())
            said.value = quotedJson(word);
        const QByteArray code = jsonStringValue(valueAtJsonPointer(m_capture.body(span->frame).payload, "/errorCode"));
        if (!code.isEmpty() && code != "NoError")
            said.note = BackText::errorCode(QString::fromUtf8(code));
        add(std::move(said));

        std::optional<Demand> demand = demandOfStation(place, uid, m_subject.path, span->from, m_version);
        QByteArray wanted;
        if (demand) {
            m_result.sheet = demand->sheet.title;
            m_result.sheetIsDefault = demand->sheet.isDefault;
            if (demand->rule)
                wanted = demand->rule->value;
        }
        const TimeUs end = std::min(span->to == noTime ? m_until : span->to, m_until);
        const Told *standing = nullptr; ///< told before
        const Told *first = nullptr; ///< told because of it
        const Told *right = nullptr;
        for (const Told &step : m_steps) {
            if (step.change->byCpo != m_byCpo || !step.change->isPush())
                continue;
            if (step.change->time < span->from - second)
                standing = &step;
            else if (step.change->time <= end) {
                first = first ? first : &step;
                if (!right && isFine(step.value, wanted, word))
                    right = &step;
            }
        }
        const QByteArray charger = m_capture.peers().text(place.peer);
        const TimeUs logEnd = right ? right->change->time : std::min(end, span->from + 2 * minute);
        std::vector<LineageHop> lines = logHops(span->from - 2 * second, std::max(logEnd, span->from + 5 * second), {uid, charger}, 2);
        const bool told = right || (standing && isFine(standing->value, wanted, word) && !first);
        bool dropped = false;
        for (LineageHop &line : lines) {
            if (!told && !first && line.alarm && !dropped) {
                line.departure = {Kind::Dropped, {line.note.toUtf8()}};
                dropped = true;
            }
            add(std::move(line));
        }
        const auto describe = [&](LineageHop *hop) {
            if (!demand || !demand->rule)
                return;
            hop->rule = demand->rule->rule;
            hop->steps = demand->rule->steps;
            hop->demanded = wanted;
        };
        if (told) {
            const Told &step = right ? *right : *standing;
            LineageHop hop = hopOfChange(*step.change, step.below);
            describe(&hop);
            if (!right)
                hop.note = BackText::saidAlready();
            else if (step.change->time - span->from > forwardingTime)
                hop.departure = {Kind::Late, {QByteArray::number((step.change->time - span->from) / second)}};
            add(std::move(hop));
            hold(step);
            return;
        }
        const bool policy = !first && !dropped && addPolicy(span->from, charger, uid);
        const QByteArray before = standing ? standing->value : QByteArray();
        const Told *other = first ? first : !dropped && isCollapsed(place, word, before, policy ? 1 : 2) ? standing : nullptr;
        if (other) {
            LineageHop hop = hopOfChange(*other->change, other->below);
            describe(&hop);
            hop.departure = {Kind::Collapsed, {word, wanted, other->value}};
            add(std::move(hop));
            hold(*other);
            return;
        }
        LineageHop hop;
        hop.place = Place::Sent;
        hop.party = Lane::Cpo;
        hop.field = "status";
        describe(&hop);
        hop.departure = {Kind::NotSent, {wanted.isEmpty() ? quotedJson(word) : wanted, before}};
        add(std::move(hop));
        LineageHop held;
        held.place = Place::Held;
        held.party = Lane::Emsp;
        held.field = "status";
        held.value = standing ? heldBefore(end == std::numeric_limits<TimeUs>::max() ? end : end + 1) : QByteArray();
        held.demanded = wanted;
        if (standing) {
            held.frame = standing->change->other;
            held.time = standing->change->taken;
        }
        held.departure = {Kind::StillOld, {held.value}};
        add(std::move(held));
        holdByFile(wanted, false);
    }

    QByteArray statusPointer(FrameId frame) const
    {
        for (const char *pointer : {"/status", "/connectorStatus", "/transactionInfo/chargingState"}) {
            if (!valueAtJsonPointer(m_capture.body(frame).payload, pointer).isEmpty())
                return pointer;
        }
        return {};
    }

    /// A setting that was logged long before and names the charger ("LP-AC-*") tells why.
    bool addPolicy(TimeUs before, const QByteArray &charger, const QByteArray &uid)
    {
        std::vector<LineageHop> lines = logHops(before - 24 * 60 * minute, before, {charger, uid}, 20);
        for (auto it = lines.rbegin(); it != lines.rend(); ++it) {
            if (it->note.contains(QStringLiteral("status"), Qt::CaseInsensitive)) {
                // It stands before the charger's word, as it was said before.
                m_result.hops.insert(m_result.hops.begin(), std::move(*it));
                return true;
            }
        }
        return false;
    }

    /// Whether a partner may see `value`. Without a sheet of the workspace, what is right for any usual table is right.
    bool isFine(const QByteArray &value, const QByteArray &wanted, const QByteArray &word) const
    {
        if (!wanted.isEmpty() && sameLineageValue(value, wanted, true))
            return true;
        if (!wanted.isEmpty() && !m_result.sheetIsDefault)
            return false;
        const QByteArray told = jsonStringValue(value);
        if (word == "Available")
            return told == "AVAILABLE" || told == "RESERVED";
        if (word == "Faulted")
            return told == "OUTOFORDER" || told == "INOPERATIVE" || told == "UNKNOWN";
        if (word == "Unavailable")
            return told != "AVAILABLE" && told != "CHARGING";
        if (word == "Charging")
            return told == "CHARGING";
        return told != "OUTOFORDER" && told != "INOPERATIVE";
    }

    /// Whether the charger's word has always been told as that other one: a table's doing, no lost message.
    bool isCollapsed(const LineageIndex::EvsePlace &place, const QByteArray &word, const QByteArray &told, int least) const
    {
        if (told.isEmpty())
            return false;
        int times = 0;
        int same = 0;
        for (const StatusBand &truth : m_index.analysis().bands) {
            if (truth.seenBy != Lane::ChargePoint || truth.peer != place.peer)
                continue;
            const auto other = m_index.placeOfEvse(m_index.evseOfPlace(truth.peer, truth.evse, truth.connector));
            if (!other || !other->view)
                continue;
            for (const StatusSpan &span : truth.spans) {
                if (truth.names[span.status] != word || span.to == noTime || span.to - span.from < 2 * minute)
                    continue;
                const TimeUs middle = span.from + (span.to - span.from) / 2;
                const auto &views = other->view->spans;
                const auto seen = std::ranges::find_if(views, [middle](const StatusSpan &view) {
                    return view.from <= middle && (view.to == noTime || view.to > middle);
                });
                if (seen == views.end())
                    continue;
                ++times;
                same += other->view->names[seen->status] == jsonStringValue(told);
            }
        }
        return same >= least && same * 5 >= times * 4;
    }

    // Tokens -----------------------------------------------------------------------------------------------------

    /// The partner's word, the operator's store, and the first answer to a charger that follows (or the one asked about).
    void token(FrameId answer)
    {
        const std::size_t before = m_result.hops.size();
        sendAndHold({}, nullptr);
        const Told *sent = lastWord();
        if (m_result.hops.size() == before || !sent || (m_subject.path != "/valid" && m_subject.path != "/whitelist"))
            return;
        const TimeUs told = sent->change->time;
        FrameId used = answer;
        if (used == noFrame)
            used = firstUse(told);
        const TimeUs end = used == noFrame ? told + 2 * minute : timeOf(used);
        std::vector<LineageHop> lines = logHops(told - second, end, {m_subject.id}, 2);
        for (LineageHop &line : kindLogHops(told - second, std::min(end, told + 2 * minute), "token", 2)) {
            if (std::ranges::find(lines, line.frame, &LineageHop::frame) == lines.end())
                lines.push_back(std::move(line));
        }
        std::ranges::stable_sort(lines, {}, &LineageHop::time);
        for (LineageHop &line : lines)
            add(std::move(line));
        if (used == noFrame)
            return;
        const QByteArray payload = m_capture.body(used).payload;
        QByteArray pointer = "/idTagInfo/status";
        if (valueAtJsonPointer(payload, pointer).isEmpty())
            pointer = "/idTokenInfo/status";
        LineageHop hop = hopOfField(used, pointer);
        hop.place = Place::Used;
        hop.note = BackText::asked(QString::fromUtf8(m_capture.actions().text(m_rows.action(used))));
        const bool valid = jsonStringValue(sent->value) != "false";
        if (m_subject.path == "/valid" && !valid && jsonStringValue(hop.value) == "Accepted") {
            hop.demanded = "\"Invalid\"";
            hop.departure = {Kind::StillAccepted, {QByteArray::number((hop.time - told) / second)}};
        }
        add(std::move(hop));
    }

    FrameId firstUse(TimeUs after) const
    {
        FrameId best = noFrame;
        const auto take = [&](FrameId question) {
            const FrameId answer = m_rows.at(question).pair;
            if (answer == noFrame || m_rows.kind(answer) != FrameKind::CallResult || timeOf(answer) < after)
                return;
            const QByteArray payload = m_capture.body(answer).payload;
            if (valueAtJsonPointer(payload, "/idTagInfo").isEmpty() && valueAtJsonPointer(payload, "/idTokenInfo").isEmpty())
                return;
            if (best == noFrame || timeOf(answer) < timeOf(best))
                best = answer;
        };
        for (const int index : m_index.transactionsOfToken(m_subject.id)) {
            const Transaction &transaction = m_index.analysis().transactions[std::size_t(index)];
            if (transaction.start < after - 5 * minute)
                continue;
            for (const FrameId frame : transaction.frames) {
                if (m_rows.kind(frame) == FrameKind::Call)
                    take(frame);
            }
        }
        int read = 0;
        for (const FrameId frame : m_index.authorizations()) {
            const TimeUs time = timeOf(frame);
            if (time < after || (best != noFrame && time > timeOf(best)))
                continue;
            if (++read > 20000)
                break;
            if (m_capture.rawBytes(frame).contains(m_subject.id) && tagOf(frame).compare(m_subject.id, Qt::CaseInsensitive) == 0)
                take(frame);
        }
        return best;
    }

    LineageSubject m_subject;
    const MomentChange *m_asked = nullptr; ///< the message that was asked about
    int m_object = -1;
    TimeUs m_until = noTime;
    bool m_byCpo = true; ///< who owns the object
    ProtocolVersion m_version = ProtocolVersion::Unknown;
    const CatalogField *m_field = nullptr;
    std::vector<Told> m_steps;
};

} // namespace

ValueLineage traceBack(const LineageIndex &index, const LineageSubject &subject)
{
    return BackTracer(index, subject).run();
}

} // namespace Roamscope
