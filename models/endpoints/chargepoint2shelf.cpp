// SPDX-License-Identifier: GPL-3.0-or-later
// What a CSMS of OCPP 2.x lays down at a charge point: display messages, tariffs, controls of distributed energy.
#include "models/endpoints/chargepoint2.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr std::size_t mostMessages = 50;
constexpr std::size_t mostTariffs = 100;
constexpr std::size_t mostControls = 24; // of one kind, as the report holds
constexpr std::size_t messagesPerReport = 10;

// Which member of a SetDERControl holds the control of a kind; null for a kind that there is not.
const char *controlMember(const QByteArray &type)
{
    static constexpr std::pair<const char *, const char *> own[] = {
        {"EnterService", "enterService"},   {"FreqDroop", "freqDroop"}, {"FixedPFAbsorb", "fixedPFAbsorb"},        {"FixedPFInject", "fixedPFInject"},
        {"FixedVar", "fixedVar"},           {"Gradients", "gradient"},  {"LimitMaxDischarge", "limitMaxDischarge"}};
    for (const auto &[name, member] : own) {
        if (type == name)
            return member;
    }
    return type.isEmpty() ? nullptr : "curve";
}

} // namespace

// --- Display

// Those whose time or transaction is over are gone.
void ChargePoint2::tidyMessages()
{
    std::erase_if(m_messages, [this](const Json &message) {
        const TimeUs end = ChargePointJson::time(message, "endDateTime");
        const QByteArray transaction = text(message, "transactionId");
        return (end != noTime && end <= core().stationNow()) || (!transaction.isEmpty() && !core().outletOf(transaction));
    });
}

ChargePointAnswer ChargePoint2::setDisplayMessage(const Json &payload)
{
    tidyMessages();
    const Json &message = object(payload, "message");
    const QByteArray format = text(object(message, "message"), "format");
    const QByteArray transaction = text(message, "transactionId");
    if (format == "QRCODE")
        return ChargePointAnswer::status("NotSupportedMessageFormat");
    if (!transaction.isEmpty() && !core().outletOf(transaction))
        return ChargePointAnswer::status("UnknownTransaction");
    const int id = integer(message, "id", -1);
    if (id < 0)
        return ChargePointAnswer::status("Rejected");
    std::erase_if(m_messages, [id](const Json &one) { return integer(one, "id") == id; });
    if (m_messages.size() >= mostMessages)
        return ChargePointAnswer::status("Rejected");
    m_messages.push_back(message);
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::getDisplayMessages(const Json &payload)
{
    tidyMessages();
    const Json &ids = list(payload, "id");
    const QByteArray priority = text(payload, "priority");
    const QByteArray state = text(payload, "state");
    std::vector<Json> found;
    for (const Json &message : m_messages) {
        if ((ids.empty() || std::find(ids.begin(), ids.end(), Json(integer(message, "id"))) != ids.end())
            && (priority.isEmpty() || text(message, "priority") == priority) && (state.isEmpty() || text(message, "state") == state))
            found.push_back(message);
    }
    if (found.empty())
        return ChargePointAnswer::status("Unknown");
    return ChargePointAnswer::status("Accepted", [this, found, id = integer(payload, "requestId")]() {
        for (std::size_t at = 0; at < found.size(); at += messagesPerReport) {
            const std::size_t end = std::min(found.size(), at + messagesPerReport);
            OutgoingCall call {.action = "NotifyDisplayMessages"};
            call.payload = {{"requestId", id}, {"tbc", end < found.size()}};
            for (std::size_t i = at; i < end; ++i)
                call.payload["messageInfo"].push_back(found[i]);
            core().send(std::move(call));
        }
    });
}

ChargePointAnswer ChargePoint2::clearDisplayMessage(const Json &payload)
{
    const int id = integer(payload, "id", -1);
    const bool gone = std::erase_if(m_messages, [id](const Json &one) { return integer(one, "id") == id; }) > 0;
    return ChargePointAnswer::status(gone ? "Accepted" : "Unknown");
}

// --- Tariffs

ChargePointAnswer ChargePoint2::setDefaultTariff(const Json &payload)
{
    const int evse = integer(payload, "evseId", -1);
    const Json &tariff = object(payload, "tariff");
    const QByteArray id = text(tariff, "tariffId");
    if (evse < 0 || evse > int(core().outlets().size()) || id.isEmpty())
        return ChargePointAnswer::status("Rejected");
    for (const auto &[where, other] : m_tariffs) {
        if (where != evse && text(other, "tariffId") == id && other != tariff)
            return ChargePointAnswer::status("DuplicateTariffId");
    }
    if (m_tariffs.size() >= mostTariffs)
        return ChargePointAnswer::status("Rejected");
    if (evse == 0)
        m_tariffs.clear(); // it is that of all
    m_tariffs[evse] = tariff;
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::getTariffs(const Json &payload)
{
    const int evse = integer(payload, "evseId", -1);
    if (evse < 0 || evse > int(core().outlets().size()))
        return ChargePointAnswer::status("Rejected");
    Json assignments = Json::array();
    for (const auto &[where, tariff] : m_tariffs) {
        if (evse != 0 && where != evse && where != 0)
            continue;
        const auto same = std::find_if(assignments.begin(), assignments.end(), [&tariff = tariff](const Json &one) { return one["tariffId"] == tariff["tariffId"]; });
        if (same != assignments.end()) {
            (*same)["evseIds"].push_back(where);
            continue;
        }
        Json one {{"tariffId", tariff["tariffId"]}, {"tariffKind", "DefaultTariff"}, {"evseIds", Json::array({where})}};
        if (const Json *from = member(tariff, "validFrom"))
            one["validFrom"] = *from;
        assignments.push_back(std::move(one));
    }
    if (assignments.empty())
        return ChargePointAnswer::status("NoTariff");
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted");
    answer.payload["tariffAssignments"] = std::move(assignments);
    return answer;
}

ChargePointAnswer ChargePoint2::clearTariffs(const Json &payload)
{
    const bool anywhere = !member(payload, "evseId");
    const int evse = integer(payload, "evseId");
    const auto clear = [&](const QByteArray &id) {
        return std::erase_if(m_tariffs, [&](const auto &entry) {
            return (anywhere || entry.first == evse) && (id.isEmpty() || text(entry.second, "tariffId") == id);
        }) > 0;
    };
    Json results = Json::array();
    for (const Json &id : list(payload, "tariffIds")) {
        const QByteArray wanted = id.is_string() ? QByteArray::fromStdString(id.get<std::string>()) : QByteArray();
        results.push_back({{"tariffId", id}, {"status", !wanted.isEmpty() && clear(wanted) ? "Accepted" : "NoTariff"}});
    }
    if (results.empty())
        results.push_back({{"status", clear({}) ? "Accepted" : "NoTariff"}});
    ChargePointAnswer answer;
    answer.payload["clearTariffsResult"] = std::move(results);
    return answer;
}

ChargePointAnswer ChargePoint2::changeTransactionTariff(const Json &payload)
{
    const ChargeOutlet *outlet = core().outletOf(text(payload, "transactionId"));
    if (!outlet)
        return ChargePointAnswer::status("TxNotFound");
    const Json &tariff = object(payload, "tariff");
    const QByteArray currency = text(tariff, "currency");
    const Json *present = nullptr;
    if (const auto own = m_transactionTariffs.find(outlet->id()); own != m_transactionTariffs.end() && own->second.first == outlet->transaction->id)
        present = &own->second.second;
    else if (const auto here = m_tariffs.find(outlet->id()); here != m_tariffs.end())
        present = &here->second;
    else if (const auto all = m_tariffs.find(0); all != m_tariffs.end())
        present = &all->second;
    if (present && text(*present, "currency").compare(currency, Qt::CaseInsensitive) != 0)
        return ChargePointAnswer::status("NoCurrencyChange");
    m_transactionTariffs[outlet->id()] = {outlet->transaction->id, tariff};
    return ChargePointAnswer::status("Accepted");
}

// --- Distributed energy resources

void ChargePoint2::tellControl(const QByteArray &id, bool started, const std::vector<QByteArray> &superseded)
{
    OutgoingCall call {.action = "NotifyDERStartStop"};
    call.payload = {{"controlId", string(id)}, {"started", started}, {"timestamp", string(core().stamp())}};
    for (const QByteArray &one : superseded)
        call.payload["supersededIds"].push_back(string(one));
    core().send(std::move(call));
}

ChargePointAnswer ChargePoint2::setDerControl(const Json &payload)
{
    const QByteArray type = text(payload, "controlType");
    const QByteArray id = text(payload, "controlId");
    const char *name = controlMember(type);
    const Json &control = name ? object(payload, name) : object(payload, "");
    if (id.isEmpty() || control.empty())
        return ChargePointAnswer::status("Rejected");
    const bool isDefault = flag(payload, "isDefault");
    const int priority = integer(control, "priority");
    std::erase_if(m_controls, [&](const DerControl &one) { return one.id == id; });
    const auto ofKind = std::count_if(m_controls.begin(), m_controls.end(), [&](const DerControl &one) { return one.member == name; });
    if (std::size_t(ofKind) >= mostControls)
        return ChargePointAnswer::status("Rejected");
    // The lower number goes first; of equal ones the newer.
    std::vector<QByteArray> superseded;
    bool isSuperseded = false;
    for (DerControl &one : m_controls) {
        if (one.type != type || one.isDefault != isDefault || one.isSuperseded)
            continue;
        if (isDefault || priority <= integer(one.json, "priority")) {
            one.isSuperseded = true;
            superseded.push_back(one.id);
        } else {
            isSuperseded = true;
        }
    }
    const quint64 number = ++m_lastControl;
    m_controls.push_back({id, type, name, isDefault, isSuperseded, false, number, control});
    const TimeUs start = ChargePointJson::time(control, "startTime");
    const double wait = start == noTime ? 0 : std::clamp(double(start - core().stationNow()) / 1e6, 0.0, 366.0 * 86'400);
    const double duration = ChargePointJson::number(control, "duration").value_or(0);
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted", [this, number, wait, duration, isDefault, isSuperseded, superseded]() {
        if (isDefault || isSuperseded)
            return; // defaults hold while nothing else does
        const auto find = [this, number]() {
            const auto found = std::find_if(m_controls.begin(), m_controls.end(), [number](const DerControl &one) { return one.number == number; });
            return found == m_controls.end() ? nullptr : &*found;
        };
        core().later(wait, [this, find, superseded]() {
            DerControl *control = find();
            if (!control || control->isSuperseded)
                return;
            control->isRunning = true;
            tellControl(control->id, true, superseded);
        });
        if (duration > 0)
            core().later(wait + duration, [this, find]() {
                const DerControl *control = find();
                if (!control)
                    return;
                const DerControl over = *control;
                std::erase_if(m_controls, [&over](const DerControl &one) { return one.number == over.number; });
                if (over.isRunning)
                    tellControl(over.id, false, {});
            });
    });
    for (const QByteArray &one : superseded)
        answer.payload["supersededIds"].push_back(string(one));
    return answer;
}

bool ChargePoint2::isAskedFor(const DerControl &control, const Json &payload) const
{
    const QByteArray id = text(payload, "controlId");
    const QByteArray type = text(payload, "controlType");
    return (id.isEmpty() || control.id == id) && (type.isEmpty() || control.type == type)
        && (!member(payload, "isDefault") || control.isDefault == flag(payload, "isDefault"));
}

ChargePointAnswer ChargePoint2::getDerControl(const Json &payload)
{
    Json report = Json::object();
    for (const DerControl &control : m_controls) {
        if (!isAskedFor(control, payload))
            continue;
        Json one {{"id", string(control.id)}, {"isDefault", control.isDefault}, {"isSuperseded", control.isSuperseded}, {control.member, control.json}};
        if (qstrcmp(control.member, "curve") == 0)
            one["curveType"] = string(control.type);
        report[control.member].push_back(std::move(one));
    }
    if (report.empty())
        return ChargePointAnswer::status("NotFound");
    report["requestId"] = integer(payload, "requestId");
    return ChargePointAnswer::status("Accepted", [this, report]() {
        OutgoingCall call {.action = "ReportDERControl"};
        call.payload = report;
        core().send(std::move(call));
    });
}

ChargePointAnswer ChargePoint2::clearDerControl(const Json &payload)
{
    std::vector<QByteArray> ended;
    const auto gone = std::erase_if(m_controls, [&](const DerControl &control) {
        const bool asked = isAskedFor(control, payload);
        if (asked && control.isRunning)
            ended.push_back(control.id);
        return asked;
    });
    if (gone == 0)
        return ChargePointAnswer::status("NotFound");
    return ChargePointAnswer::status("Accepted", [this, ended]() {
        for (const QByteArray &id : ended)
            tellControl(id, false, {});
    });
}

} // namespace Roamscope
