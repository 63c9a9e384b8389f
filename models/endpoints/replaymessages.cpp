// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replaymessages.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/ocpipath.h"
#include "models/catalog/catalog.h"
#include "models/endpoints/messagedocument.h"
#include "models/endpoints/ocppmessage.h"

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

QByteArray textOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

bool shiftTime(Json &value, TimeUs shift)
{
    const std::string &text = value.get_ref<const std::string &>();
    const TimeUs time = parseIsoTime(text);
    if (time == noTime)
        return false;
    QByteArray shifted = formatIsoTime(time + shift);
    // Written as exactly as before: some readers take no fraction.
    if (text.find('.') == std::string::npos)
        shifted = shifted.left(19) + 'Z';
    value = shifted.toStdString();
    return true;
}

// The depth of documents is bounded where they are read.
bool shiftTimes(Json &at, const CatalogObject *object, TimeUs shift)
{
    bool changed = false;
    if (at.is_array()) {
        for (Json &item : at)
            changed = shiftTimes(item, object, shift) || changed;
        return changed;
    }
    if (!at.is_object() || !object)
        return false;
    for (auto &[name, value] : at.items()) {
        const CatalogField *field = object->field(name);
        if (!field)
            continue;
        if (value.is_structured())
            changed = shiftTimes(value, field->object, shift) || changed;
        else if (field->type == FieldType::DateTime && value.is_string())
            changed = shiftTime(value, shift) || changed;
    }
    return changed;
}

bool setParty(Json &payload, const QByteArray &party)
{
    const qsizetype star = party.indexOf('*');
    bool changed = false;
    const std::pair<const char *, QByteArray> members[] = {{"country_code", party.left(star)}, {"party_id", party.mid(star + 1)}};
    for (const auto &[name, value] : members) {
        const auto found = payload.find(name);
        if (found != payload.end() && found->is_string()) {
            *found = value.toStdString();
            changed = true;
        }
    }
    return changed;
}

} // namespace

ReplayMessages::ReplayMessages(ReplayPlanPtr plan, int part, Mode mode)
    : m_plan(std::move(plan))
    , m_part(part)
    , m_mode(mode)
{
}

QByteArray ReplayMessages::ready(const QByteArray &action, const QByteArray &payload, const CatalogObject *object, TimeUs shift, bool fresh)
{
    std::optional<Json> json = MessageDocument::parse(payload);
    if (!json)
        return payload; // broken as it was recorded
    bool changed = false;
    if (shift != 0)
        changed = shiftTimes(*json, object, shift);
    // Charging stations of 2.x make their transaction ids up: the recorded ones are known to the other side already.
    const bool makesTransactions = fresh && m_plan->order.role == ReplayRole::ChargePoint && part().version != ProtocolVersion::Ocpp16;
    changed = m_ids.rewrite(*json, [&](const QByteArray &member, const QByteArray &) {
        if (!makesTransactions || member != "transactionId")
            return QByteArray();
        if (m_mode == Mode::DryRun)
            return quotedJson(tr("<new transaction %1>").arg(++m_freshNumber).toUtf8());
        return quotedJson(freshMessageId());
    }) || changed;
    if (!m_plan->order.liveParty.isEmpty() && isOcpi(part().version))
        changed = setParty(*json, m_plan->order.liveParty) || changed;
    for (const ReplayEdit &edit : m_plan->order.edits)
        changed = edit.apply(action, *json) > 0 || changed;
    return changed ? textOf(*json) : payload;
}

QByteArray ReplayMessages::payload(const ReplayStep &step, TimeUs start)
{
    const Catalog &catalog = Catalog::instance();
    const CatalogObject *object = m_plan->order.role == ReplayRole::OcpiSender ? objectAt({step.action, step.rest, false}, part().version)
                                                                               : catalog.request(part().version, step.action);
    return ready(step.action, step.payload, object, m_plan->timeShift(start), true);
}

QList<QByteArray> ReplayMessages::rest(const ReplayStep &step) const
{
    QList<QByteArray> rest = step.rest;
    // Only receiver interfaces have the party in their path.
    const qsizetype star = m_plan->order.liveParty.indexOf('*');
    if (star > 0 && rest.size() >= 3) {
        rest[0] = m_plan->order.liveParty.left(star);
        rest[1] = m_plan->order.liveParty.mid(star + 1);
    }
    return rest;
}

QByteArray ReplayMessages::answer(const ReplayPeerCall &call, TimeUs now, bool again)
{
    const CatalogObject *object = Catalog::instance().response(part().version, call.action);
    const bool shifts = m_plan->order.shiftTimes && call.answer.time != noTime;
    QByteArray text = ready(call.action, call.answer.payload, object, shifts ? now - call.answer.time : 0, false);
    if (again && call.action == "StartTransaction") {
        std::optional<Json> json = MessageDocument::parse(text);
        if (json && json->contains("transactionId")) {
            constexpr TimeUs second = 1'000'000;
            (*json)["transactionId"] = qint64(now / second % 1'000'000'000) + ++m_freshNumber;
            text = textOf(*json);
        }
    }
    return text;
}

void ReplayMessages::foretell(const ReplayStep &step, int number)
{
    if (step.answer.outcome != ReplayAnswer::Outcome::Result)
        return;
    const std::optional<Json> json = MessageDocument::parse(step.answer.payload);
    if (!json)
        return;
    for (const auto &[name, value] : json->items()) {
        const QByteArray member = QByteArray::fromStdString(name);
        if (ReplayIds::isIdentifier(member) && !value.is_structured())
            m_ids.learn(member, textOf(value), quotedJson(tr("<%1 from the answer to %2>").arg(QString::fromUtf8(member)).arg(number).toUtf8()));
    }
}

} // namespace Roamscope
