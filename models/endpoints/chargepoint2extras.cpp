// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates and monitored variables of a charge point of OCPP 2.x.
#include "models/endpoints/chargepoint2.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr double watchInterval = 1; // s between two looks at the monitors
constexpr std::size_t mostPerReport = 20;
constexpr double highestSeverity = 9;

nlohmann::ordered_json hashJson(const CertificateHash &hash)
{
    return {{"hashAlgorithm", string(hash.algorithm)},
            {"issuerNameHash", string(hash.issuerName)},
            {"issuerKeyHash", string(hash.issuerKey)},
            {"serialNumber", string(hash.serialNumber)}};
}

bool isNumeric(const StationVariable &variable)
{
    return variable.type == StationVariable::Type::Integer || variable.type == StationVariable::Type::Decimal;
}

} // namespace

// --- Certificates

ChargePointAnswer ChargePoint2::installCertificate(const Json &payload)
{
    return ChargePointAnswer::status(m_certificates.install(text(payload, "certificateType"), text(payload, "certificate")) ? "Accepted" : "Rejected");
}

ChargePointAnswer ChargePoint2::getInstalledCertificateIds(const Json &payload)
{
    std::vector<QByteArray> uses;
    for (const Json &use : list(payload, "certificateType")) {
        if (use.is_string())
            uses.push_back(QByteArray::fromStdString(use.get<std::string>()));
    }
    Json chains = Json::array();
    for (const ChargePointCertificates::Installed &one : m_certificates.installed(uses)) {
        Json entry {{"certificateType", string(one.use)}, {"certificateHashData", hashJson(one.hash)}};
        for (const CertificateHash &child : one.children)
            entry["childCertificateHashData"].push_back(hashJson(child));
        chains.push_back(std::move(entry));
    }
    if (chains.empty())
        return ChargePointAnswer::status("NotFound");
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted");
    answer.payload["certificateHashDataChain"] = std::move(chains);
    return answer;
}

ChargePointAnswer ChargePoint2::deleteCertificate(const Json &payload)
{
    const Json &data = object(payload, "certificateHashData");
    const CertificateHash hash {text(data, "hashAlgorithm"), text(data, "issuerNameHash"), text(data, "issuerKeyHash"), text(data, "serialNumber")};
    return ChargePointAnswer::status(m_certificates.remove(hash) ? "Accepted" : "NotFound");
}

ChargePointAnswer ChargePoint2::certificateSigned(const Json &payload)
{
    const QByteArray use = text(payload, "certificateType", "ChargingStationCertificate");
    if (!m_certificates.takeSigned(use, text(payload, "certificateChain")))
        return ChargePointAnswer::status("Rejected");
    return ChargePointAnswer::status("Accepted");
}

// The CSMS signs it later, with CertificateSigned.
void ChargePoint2::sendSignCertificate(const QByteArray &use)
{
    QByteArray organization = core().variables().text("SecurityCtrlr.OrganizationName");
    if (organization.isEmpty())
        organization = core().settings().vendor.toUtf8();
    const QByteArray csr = m_certificates.request(use, core().settings().id.toUtf8(), organization);
    if (csr.isEmpty())
        return;
    OutgoingCall call {.action = "SignCertificate"};
    call.payload = {{"csr", string(csr)}, {"certificateType", string(use)}};
    if (core().version() == ProtocolVersion::Ocpp21)
        call.payload["requestId"] = ++m_signRequest;
    core().send(std::move(call));
}

// --- Monitors

ChargePointAnswer ChargePoint2::setVariableMonitoring(const Json &payload)
{
    ChargePointAnswer answer;
    Json results = Json::array();
    for (const Json &entry : list(payload, "setMonitoringData")) {
        int id = 0;
        const char *status = setMonitor(entry, &id);
        Json result {{"status", status}};
        if (id > 0)
            result["id"] = id;
        for (const char *name : {"type", "severity", "component", "variable"}) {
            if (const Json *value = member(entry, name))
                result[name] = *value;
        }
        results.push_back(std::move(result));
    }
    answer.payload["setMonitoringResult"] = std::move(results);
    answer.after = [this]() { watch(); };
    return answer;
}

const char *ChargePoint2::setMonitor(const Json &entry, int *id)
{
    ChargePointVariables::Outcome outcome = ChargePointVariables::Outcome::Accepted;
    const StationVariable *variable = namedVariable(entry, &outcome);
    if (!variable)
        return outcome == ChargePointVariables::Outcome::UnknownComponent ? "UnknownComponent" : "UnknownVariable";
    const std::optional<ChargePointMonitors::Type> type = ChargePointMonitors::typeFrom(text(entry, "type"));
    if (!type || member(entry, "periodicEventStream"))
        return "UnsupportedMonitorType";
    ChargePointMonitors::Monitor monitor;
    monitor.id = std::max(0, integer(entry, "id"));
    monitor.type = *type;
    monitor.value = number(entry, "value").value_or(0);
    monitor.severity = integer(entry, "severity", 9);
    monitor.duringTransaction = flag(entry, "transaction");
    monitor.component = object(entry, "component");
    monitor.variable = object(entry, "variable");
    monitor.source = std::size_t(variable - core().variables().all().data());
    const bool threshold = *type == ChargePointMonitors::Type::Upper || *type == ChargePointMonitors::Type::Lower;
    const bool interval = *type == ChargePointMonitors::Type::Periodic || *type == ChargePointMonitors::Type::ClockAligned;
    if (threshold && !isNumeric(*variable))
        return "UnsupportedMonitorType";
    if (variable->access == StationVariable::Access::WriteOnly || monitor.severity < 0 || monitor.severity > highestSeverity
        || (interval && monitor.value < 1) || (!threshold && monitor.value < 0) || (member(entry, "id") && !m_monitors.has(monitor.id)))
        return "Rejected";
    if (m_monitors.hasAlike(monitor))
        return "Duplicate";
    *id = m_monitors.put(std::move(monitor));
    return *id > 0 ? "Accepted" : "Rejected";
}

ChargePointAnswer ChargePoint2::clearVariableMonitoring(const Json &payload)
{
    ChargePointAnswer answer;
    Json results = Json::array();
    for (const Json &id : list(payload, "id"))
        results.push_back({{"status", id.is_number_integer() && m_monitors.remove(int(id.get<qint64>())) ? "Accepted" : "NotFound"}, {"id", id}});
    answer.payload["clearMonitoringResult"] = std::move(results);
    return answer;
}

ChargePointAnswer ChargePoint2::setMonitoringBase(const Json &payload)
{
    // There are none but those of the CSMS.
    if (text(payload, "monitoringBase") != "All")
        m_monitors.clear();
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::setMonitoringLevel(const Json &payload)
{
    const int severity = integer(payload, "severity", -1);
    if (severity < 0 || severity > highestSeverity)
        return ChargePointAnswer::status("Rejected");
    m_monitoringLevel = severity;
    return ChargePointAnswer::status("Accepted");
}

ChargePointAnswer ChargePoint2::getMonitoringReport(const Json &payload)
{
    const Json &criteria = list(payload, "monitoringCriteria");
    const Json &wanted = list(payload, "componentVariable");
    const auto isWanted = [&](const ChargePointMonitors::Monitor &monitor) {
        using Type = ChargePointMonitors::Type;
        const char *kind = monitor.type == Type::Delta                                    ? "DeltaMonitoring"
            : monitor.type == Type::Upper || monitor.type == Type::Lower ? "ThresholdMonitoring"
                                                                         : "PeriodicMonitoring";
        if (!criteria.empty() && std::find(criteria.begin(), criteria.end(), Json(kind)) == criteria.end())
            return false;
        return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const Json &entry) {
            const Json &variable = object(entry, "variable");
            return text(object(entry, "component"), "name").compare(text(monitor.component, "name"), Qt::CaseInsensitive) == 0
                && (variable.empty() || text(variable, "name").compare(text(monitor.variable, "name"), Qt::CaseInsensitive) == 0);
        });
    };
    // Those of one variable stand together.
    Json groups = Json::array();
    std::vector<std::size_t> sources;
    for (const ChargePointMonitors::Monitor &monitor : m_monitors.all()) {
        if (!isWanted(monitor))
            continue;
        const auto known = std::find(sources.begin(), sources.end(), monitor.source);
        const std::size_t place = std::size_t(known - sources.begin());
        if (known == sources.end()) {
            sources.push_back(monitor.source);
            groups.push_back({{"component", monitor.component}, {"variable", monitor.variable}, {"variableMonitoring", Json::array()}});
        }
        Json one {{"id", monitor.id},
                  {"transaction", monitor.duringTransaction},
                  {"value", monitor.value},
                  {"type", ChargePointMonitors::typeWord(monitor.type)},
                  {"severity", monitor.severity}};
        if (core().version() == ProtocolVersion::Ocpp21)
            one["eventNotificationType"] = "CustomMonitor";
        groups[place]["variableMonitoring"].push_back(std::move(one));
    }
    if (groups.empty())
        return ChargePointAnswer::status("EmptyResultSet");
    return ChargePointAnswer::status("Accepted", [this, groups, id = integer(payload, "requestId")]() {
        int sequence = 0;
        for (std::size_t at = 0; at < groups.size(); at += mostPerReport) {
            const std::size_t end = std::min(groups.size(), at + mostPerReport);
            OutgoingCall call {.action = "NotifyMonitoringReport"};
            call.payload = {{"requestId", id}, {"seqNo", sequence++}, {"generatedAt", string(core().stamp())}, {"tbc", end < groups.size()}};
            for (std::size_t i = at; i < end; ++i)
                call.payload["monitor"].push_back(groups[i]);
            core().send(std::move(call));
        }
    });
}

// Looks once a second while there is something to watch.
void ChargePoint2::watch()
{
    if (m_watching || m_monitors.all().empty())
        return;
    m_watching = true;
    lookAtMonitors();
    core().later(watchInterval, [this]() {
        m_watching = false;
        watch();
    });
}

void ChargePoint2::lookAtMonitors()
{
    const auto &outlets = core().outlets();
    const auto busy = std::find_if(outlets.begin(), outlets.end(), [](const auto &one) { return one->transaction != nullptr; });
    const std::vector<ChargePointMonitors::Event> events = m_monitors.check(core().stationNow(), busy != outlets.end(), [this](std::size_t source) {
        const auto &all = core().variables().all();
        return source < all.size() ? valueOf(all[source]) : QByteArray();
    });
    Json data = Json::array();
    for (const ChargePointMonitors::Event &event : events) {
        const ChargePointMonitors::Monitor &monitor = *event.monitor;
        if (monitor.severity > m_monitoringLevel)
            continue;
        using Type = ChargePointMonitors::Type;
        const char *trigger = monitor.type == Type::Delta ? "Delta" : monitor.type == Type::Upper || monitor.type == Type::Lower ? "Alerting" : "Periodic";
        Json one {{"eventId", ++m_lastEvent},
                  {"timestamp", string(core().stamp())},
                  {"trigger", trigger},
                  {"actualValue", string(event.value.left(2500))},
                  {"eventNotificationType", "CustomMonitor"},
                  {"component", monitor.component},
                  {"variable", monitor.variable},
                  {"variableMonitoringId", monitor.id}};
        if (event.cleared)
            one["cleared"] = true;
        if (core().version() == ProtocolVersion::Ocpp21)
            one["severity"] = monitor.severity;
        if (monitor.duringTransaction && busy != outlets.end() && !(*busy)->transaction->id.isEmpty())
            one["transactionId"] = string((*busy)->transaction->id);
        data.push_back(std::move(one));
    }
    if (data.empty())
        return;
    OutgoingCall call {.action = "NotifyEvent"};
    call.payload = {{"generatedAt", string(core().stamp())}, {"seqNo", 0}, {"tbc", false}, {"eventData", std::move(data)}};
    core().send(std::move(call));
}

} // namespace Roamscope
