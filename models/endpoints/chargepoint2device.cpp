// SPDX-License-Identifier: GPL-3.0-or-later
// What a charge point of OCPP 2.x answers about itself: its device model, firmware and logs.
#include "models/endpoints/chargepoint2.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"

#include <algorithm>

namespace Roamscope {

using namespace ChargePointJson;

namespace {

constexpr std::size_t reportItems = 40; // in one NotifyReport

const char *typeWord(StationVariable::Type type)
{
    switch (type) {
    case StationVariable::Type::Text: return "string";
    case StationVariable::Type::Integer: return "integer";
    case StationVariable::Type::Decimal: return "decimal";
    case StationVariable::Type::Boolean: return "boolean";
    case StationVariable::Type::DateTime: return "dateTime";
    case StationVariable::Type::OptionList: return "OptionList";
    case StationVariable::Type::MemberList: return "MemberList";
    case StationVariable::Type::SequenceList: return "SequenceList";
    }
    return "string";
}

const char *accessWord(StationVariable::Access access)
{
    switch (access) {
    case StationVariable::Access::ReadOnly: return "ReadOnly";
    case StationVariable::Access::ReadWrite: return "ReadWrite";
    case StationVariable::Access::WriteOnly: return "WriteOnly";
    }
    return "ReadOnly";
}

nlohmann::ordered_json componentJson(const StationVariable &variable)
{
    nlohmann::ordered_json component {{"name", string(variable.component)}};
    if (!variable.componentInstance.isEmpty())
        component["instance"] = string(variable.componentInstance);
    if (variable.evse > 0) {
        component["evse"] = {{"id", variable.evse}};
        if (variable.connector > 0)
            component["evse"]["connectorId"] = variable.connector;
    }
    return component;
}

nlohmann::ordered_json variableJson(const StationVariable &variable)
{
    nlohmann::ordered_json json {{"name", string(variable.variable)}};
    if (!variable.instance.isEmpty())
        json["instance"] = string(variable.instance);
    return json;
}

const char *outcomeWord(ChargePointVariables::Outcome outcome)
{
    switch (outcome) {
    case ChargePointVariables::Outcome::Accepted: return "Accepted";
    case ChargePointVariables::Outcome::Rejected: return "Rejected";
    case ChargePointVariables::Outcome::UnknownComponent: return "UnknownComponent";
    case ChargePointVariables::Outcome::UnknownVariable: return "UnknownVariable";
    case ChargePointVariables::Outcome::NotSupportedAttribute: return "NotSupportedAttributeType";
    case ChargePointVariables::Outcome::RebootRequired: return "RebootRequired";
    }
    return "Rejected";
}

bool isConfiguration(const StationVariable &variable)
{
    return variable.access != StationVariable::Access::ReadOnly;
}

} // namespace

const StationVariable *ChargePoint2::namedVariable(const Json &entry, ChargePointVariables::Outcome *outcome) const
{
    const Json &component = object(entry, "component");
    const Json &variable = object(entry, "variable");
    const Json &evse = object(component, "evse");
    return core().variables().byName(text(component, "name"), text(component, "instance"), integer(evse, "id"), integer(evse, "connectorId"),
                                     text(variable, "name"), text(variable, "instance"), outcome);
}

QByteArray ChargePoint2::valueOf(const StationVariable &variable) const
{
    if (variable.variable == "DateTime")
        return core().stamp();
    if (variable.variable == "Entries" && variable.component == "LocalAuthListCtrlr")
        return QByteArray::number(core().tokens().listSize());
    const ChargeOutlet *outlet = core().outlet(variable.evse);
    if (variable.variable == "AvailabilityState") {
        if (outlet && variable.connector > 0)
            return outlet->connectorStatus(variable.connector);
        const auto &outlets = core().outlets();
        if (outlet)
            return outlet->connectorStatus(outlet->pluggedConnector);
        return std::any_of(outlets.begin(), outlets.end(), [](const auto &one) { return one->operative; }) ? "Available" : "Unavailable";
    }
    if (variable.variable == "Power" && outlet)
        return QByteArray::number(outlet->power(), 'f', 0);
    if (variable.variable == "Problem")
        return std::any_of(core().outlets().begin(), core().outlets().end(), [](const auto &one) { return one->isFaulted(); }) ? "true" : "false";
    return variable.value;
}

ChargePointAnswer ChargePoint2::getVariables(const Json &payload)
{
    ChargePointAnswer answer;
    Json results = Json::array();
    for (const Json &entry : list(payload, "getVariableData")) {
        ChargePointVariables::Outcome outcome = ChargePointVariables::Outcome::Accepted;
        const StationVariable *variable = namedVariable(entry, &outcome);
        const QByteArray attribute = text(entry, "attributeType", "Actual");
        if (variable && attribute != "Actual")
            outcome = ChargePointVariables::Outcome::NotSupportedAttribute;
        else if (variable && variable->access == StationVariable::Access::WriteOnly)
            outcome = ChargePointVariables::Outcome::Rejected;
        Json result {{"attributeStatus", outcomeWord(outcome)}, {"attributeType", string(attribute)}};
        if (outcome == ChargePointVariables::Outcome::Accepted)
            result["attributeValue"] = string(valueOf(*variable));
        result["component"] = object(entry, "component");
        result["variable"] = object(entry, "variable");
        results.push_back(std::move(result));
    }
    answer.payload["getVariableResult"] = std::move(results);
    return answer;
}

ChargePointAnswer ChargePoint2::setVariables(const Json &payload)
{
    ChargePointAnswer answer;
    Json results = Json::array();
    QByteArray password;
    for (const Json &entry : list(payload, "setVariableData")) {
        ChargePointVariables::Outcome outcome = ChargePointVariables::Outcome::Accepted;
        const StationVariable *variable = namedVariable(entry, &outcome);
        const QByteArray attribute = text(entry, "attributeType", "Actual");
        const QByteArray value = text(entry, "attributeValue");
        if (variable && attribute != "Actual")
            outcome = ChargePointVariables::Outcome::NotSupportedAttribute;
        else if (variable)
            outcome = core().variables().set(*variable, value);
        if (variable && variable->variable == "BasicAuthPassword" && outcome == ChargePointVariables::Outcome::Accepted) {
            if (value.size() >= 16)
                password = value;
            else
                outcome = ChargePointVariables::Outcome::Rejected;
        }
        results.push_back({{"attributeType", string(attribute)}, {"attributeStatus", outcomeWord(outcome)},
                           {"component", object(entry, "component")}, {"variable", object(entry, "variable")}});
    }
    answer.payload["setVariableResult"] = std::move(results);
    answer.after = [this, password]() {
        core().planAligned();
        if (!password.isEmpty())
            core().passwordChanged(password);
    };
    return answer;
}

void ChargePoint2::sendReport(int requestId, const std::vector<const StationVariable *> &variables)
{
    std::size_t at = 0;
    int sequence = 0;
    const QByteArray generated = core().stamp();
    do {
        Json data = Json::array();
        const std::size_t end = std::min(variables.size(), at + reportItems);
        for (; at < end; ++at) {
            const StationVariable &variable = *variables[at];
            Json attribute {{"type", "Actual"}, {"mutability", accessWord(variable.access)}};
            if (variable.access != StationVariable::Access::WriteOnly)
                attribute["value"] = string(valueOf(variable));
            Json characteristics {{"dataType", typeWord(variable.type)}, {"supportsMonitoring", false}};
            if (!variable.unit.isEmpty())
                characteristics["unit"] = string(variable.unit);
            if (variable.maximum > variable.minimum) {
                characteristics["minLimit"] = variable.minimum;
                characteristics["maxLimit"] = variable.maximum;
            }
            if (!variable.options.isEmpty() && variable.options != "measurands")
                characteristics["valuesList"] = string(variable.options);
            data.push_back({{"component", componentJson(variable)}, {"variable", variableJson(variable)},
                            {"variableAttribute", Json::array({std::move(attribute)})}, {"variableCharacteristics", std::move(characteristics)}});
        }
        OutgoingCall call {.action = "NotifyReport"};
        call.payload = {{"requestId", requestId}, {"generatedAt", string(generated)}, {"tbc", at < variables.size()}, {"seqNo", sequence++}};
        if (!data.empty())
            call.payload["reportData"] = std::move(data);
        core().send(std::move(call));
    } while (at < variables.size());
}

ChargePointAnswer ChargePoint2::getBaseReport(const Json &payload)
{
    const QByteArray base = text(payload, "reportBase");
    std::vector<const StationVariable *> variables;
    for (const StationVariable &variable : core().variables().all()) {
        if (variable.component.isEmpty())
            continue;
        if (base == "FullInventory" || (base == "ConfigurationInventory" && isConfiguration(variable))
            || (base == "SummaryInventory" && (variable.variable == "AvailabilityState" || variable.variable == "Problem")))
            variables.push_back(&variable);
    }
    if (variables.empty())
        return ChargePointAnswer::status("EmptyResultSet");
    return ChargePointAnswer::status("Accepted", [this, id = integer(payload, "requestId"), variables]() { sendReport(id, variables); });
}

ChargePointAnswer ChargePoint2::getReport(const Json &payload)
{
    const Json &wanted = list(payload, "componentVariable");
    const Json &criteria = list(payload, "componentCriteria");
    const bool problems = !criteria.empty() && std::all_of(criteria.begin(), criteria.end(), [](const Json &one) { return one == "Problem"; });
    std::vector<const StationVariable *> variables;
    for (const StationVariable &variable : core().variables().all()) {
        if (variable.component.isEmpty() || (problems && valueOf(variable) != "true"))
            continue;
        const bool matches = wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const Json &entry) {
            const Json &component = object(entry, "component");
            const Json &name = object(entry, "variable");
            const Json &evse = object(component, "evse");
            return text(component, "name").compare(variable.component, Qt::CaseInsensitive) == 0
                && (evse.empty() || integer(evse, "id") == variable.evse)
                && (!member(evse, "connectorId") || integer(evse, "connectorId") == variable.connector)
                && (name.empty() || text(name, "name").compare(variable.variable, Qt::CaseInsensitive) == 0)
                && (!member(name, "instance") || text(name, "instance").compare(variable.instance, Qt::CaseInsensitive) == 0);
        });
        if (matches)
            variables.push_back(&variable);
    }
    if (variables.empty())
        return ChargePointAnswer::status("EmptyResultSet");
    return ChargePointAnswer::status("Accepted", [this, id = integer(payload, "requestId"), variables]() { sendReport(id, variables); });
}

ChargePointAnswer ChargePoint2::customerInformation(const Json &payload)
{
    if (!flag(payload, "report") && !flag(payload, "clear"))
        return ChargePointAnswer::status("Rejected");
    const QByteArray token = text(object(payload, "idToken"), "idToken");
    const bool known = core().tokens().inCache(token, core().stationNow()).has_value();
    return ChargePointAnswer::status("Accepted", [this, token, known, clear = flag(payload, "clear"), id = integer(payload, "requestId")]() {
        if (clear)
            core().tokens().forget(token);
        OutgoingCall call {.action = "NotifyCustomerInformation"};
        call.payload = {{"data", known ? "The token is in the authorization cache." : "Nothing is stored."}, {"seqNo", 0},
                        {"generatedAt", string(core().stamp())}, {"requestId", id}};
        core().send(std::move(call));
    });
}

ChargePointAnswer ChargePoint2::updateFirmware(const Json &payload)
{
    m_firmwareRequest = integer(payload, "requestId");
    const TimeUs at = ChargePointJson::time(object(payload, "firmware"), "retrieveDateTime");
    const double wait = at == noTime ? 0 : std::clamp(double(at - core().stationNow()) / 1e6, 0.0, 30.0 * 86'400);
    return ChargePointAnswer::status("Accepted", [this, wait, id = m_firmwareRequest]() {
        const bool fails = core().settings().firmwareFails;
        const auto step = [this, id](double after, const char *status) {
            core().later(after, [this, id, status]() {
                m_firmwareStatus = status;
                tell("FirmwareStatusNotification", status, id);
            });
        };
        step(wait + 1, "Downloading");
        step(wait + 20, "Downloaded");
        step(wait + 25, "Installing");
        step(wait + 60, fails ? "InstallationFailed" : "Installed");
        if (!fails)
            core().later(wait + 61, [this]() {
                m_firmwareStatus = "Idle";
                core().reboot(StopReason::Reboot, "FirmwareUpdate");
            });
    });
}

ChargePointAnswer ChargePoint2::getLog(const Json &payload)
{
    m_logRequest = integer(payload, "requestId");
    ChargePointAnswer answer = ChargePointAnswer::status("Accepted", [this, id = m_logRequest]() {
        const auto step = [this, id](double after, const char *status) {
            core().later(after, [this, id, status]() {
                m_logStatus = status;
                tell("LogStatusNotification", status, id);
            });
        };
        step(1, "Uploading");
        step(10, core().settings().uploadFails ? "UploadFailure" : "Uploaded");
    });
    answer.payload["filename"] = "log.txt";
    return answer;
}

} // namespace Roamscope
