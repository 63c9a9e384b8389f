// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/capturedocuments.h"

#include "mapping/chargepointdocument.h"
#include "mapping/framepayload.h"
#include "mapping/transactiondocument.h"
#include "models/capture/jsontext.h"
#include "models/capture/ocpipath.h"

#include <algorithm>

namespace Roamscope {

namespace dom = simdjson::dom;

namespace {

constexpr qsizetype mostTokens = 500000;
constexpr std::size_t mostQuestions = 1000; // about one token

QByteArray keyOf(const FrameValue &uid)
{
    return jsonStringValue(uid.json).toLower();
}

} // namespace

CaptureDocuments::CaptureDocuments(CapturePtr capture, AnalysisPtr analysis, const std::atomic_bool *cancelled)
    : m_capture(std::move(capture))
    , m_analysis(std::move(analysis))
{
    enum class Wanted : quint8 { No, Status, Boot, Roaming };
    std::vector<Wanted> wanted;
    std::vector<QByteArray> names;
    FramePayload payload(*m_capture);
    const FrameTable &rows = m_capture->frames();
    const quint32 size = rows.size();
    for (FrameId id = 0; id < size; ++id) {
        if (id % 65536 == 0 && cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        const quint16 peer = rows.peer(id);
        const TimeUs time = rows.time(id);
        const FrameKind kind = rows.kind(id);
        const bool ocpp = kind <= FrameKind::Send;
        if (ocpp && peer != 0 && time != noTime && rows.from(id) == Lane::ChargePoint) {
            TimeUs &seen = m_lastSeen.try_emplace(peer, time).first->second;
            seen = std::max(seen, time);
        }
        if (!isRequest(kind) || (rows.flags(id) & quint16(FrameFlag::Duplicate)))
            continue;
        const quint16 action = rows.action(id);
        while (wanted.size() <= action) {
            names.push_back(m_capture->actions().text(quint16(wanted.size())));
            const QByteArray &name = names.back();
            wanted.push_back(name == "StatusNotification"                                      ? Wanted::Status
                                 : name == "BootNotification"                                  ? Wanted::Boot
                                 : name.endsWith(" tokens") || name.endsWith(" commands") ? Wanted::Roaming
                                                                                               : Wanted::No);
        }
        switch (wanted[action]) {
        case Wanted::Status:
            m_statuses[peer].push_back(id);
            break;
        case Wanted::Boot:
            m_boots[peer].push_back(id);
            break;
        case Wanted::Roaming:
            if (kind == FrameKind::HttpRequest)
                readRoaming(payload, id, names[action]);
            break;
        case Wanted::No:
            break;
        }
    }
    for (std::size_t i = 0; i < m_analysis->transactions.size(); ++i)
        m_transactions[m_analysis->transactions[i].peer].push_back(int(i));
    for (const auto &[peer, frames] : m_statuses)
        m_chargePoints.append(peer);
    for (const auto &[peer, indices] : m_transactions) {
        if (!m_chargePoints.contains(peer))
            m_chargePoints.append(peer);
    }
    std::sort(m_chargePoints.begin(), m_chargePoints.end(), [this](quint16 a, quint16 b) {
        return m_capture->peers().text(a) < m_capture->peers().text(b);
    });
}

CaptureDocuments::~CaptureDocuments() = default;

void CaptureDocuments::readRoaming(FramePayload &payload, FrameId frame, const QByteArray &action)
{
    if (m_tokens.size() > mostTokens)
        return;
    const bool hasBody = payload.read(frame);
    const OcpiUrlPath path = splitOcpiPath(payload.body().path);
    const bool authorize = action.startsWith("POST") && path.module == "tokens" && !path.rest.isEmpty() && path.rest.last() == "authorize";
    RoamingQuestion question;
    question.frame = frame;
    question.time = m_capture->frames().time(frame);
    if (authorize) {
        const QByteArray uid = path.rest.first().toLower();
        const FrameId answer = m_capture->frames().pair(frame);
        dom::object data;
        if (answer != noFrame && payload.read(answer) && !payload.root()["data"].get(data)) {
            question.answer = payload.value(data, "allowed", "/data");
            question.reference = payload.value(data, "authorization_reference", "/data");
        }
        std::vector<RoamingQuestion> &questions = m_questions[uid];
        if (questions.size() < mostQuestions)
            questions.push_back(std::move(question));
        return;
    }
    if (!hasBody)
        return;
    if (path.module == "commands") {
        dom::object token;
        if (payload.root()["token"].get(token))
            return;
        question.command = true;
        question.reference = payload.value(payload.root(), "authorization_reference");
        std::vector<RoamingQuestion> &questions = m_questions[keyOf(payload.value(token, "uid"))];
        if (questions.size() < mostQuestions)
            questions.push_back(std::move(question));
        return;
    }
    if (!action.startsWith("PUT"))
        return;
    const dom::object root = payload.root();
    RoamingToken token;
    token.contractId = payload.value(root, "contract_id");
    if (!token.contractId.isPresent()) // 2.1.1
        token.contractId = payload.value(root, "auth_id");
    token.countryCode = payload.value(root, "country_code");
    token.partyId = payload.value(root, "party_id");
    token.type = payload.value(root, "type");
    m_tokens.insert(keyOf(payload.value(root, "uid")), std::move(token));
}

std::span<const FrameId> CaptureDocuments::statusFrames(quint16 peer) const
{
    const auto found = m_statuses.find(peer);
    return found == m_statuses.end() ? std::span<const FrameId>() : std::span<const FrameId>(found->second);
}

FrameId CaptureDocuments::lastBoot(quint16 peer, TimeUs at) const
{
    const auto found = m_boots.find(peer);
    if (found == m_boots.end())
        return noFrame;
    FrameId boot = found->second.front(); // a later one names the same station
    for (const FrameId frame : found->second) {
        const TimeUs time = m_capture->frames().time(frame);
        if (at == noTime || time == noTime || time <= at)
            boot = frame;
    }
    return boot;
}

AssembledDocument CaptureDocuments::transaction(int index) const
{
    if (index < 0 || std::size_t(index) >= m_analysis->transactions.size())
        return {};
    return TransactionDocument(*this, m_analysis->transactions[std::size_t(index)]).assemble();
}

AssembledDocument CaptureDocuments::chargePoint(quint16 peer, TimeUs at) const
{
    return ChargePointDocument(*this, peer, at).assemble();
}

} // namespace Roamscope
