// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replaypreview.h"

#include "models/capture/masking.h"
#include "models/endpoints/replaymessages.h"

#include <memory>

namespace Roamscope {

QByteArray replayStepName(const ReplayPlan &plan, const ReplayStep &step)
{
    if (plan.order.role != ReplayRole::OcpiSender)
        return step.action;
    QByteArray name = step.method + ' ' + step.action;
    for (const QByteArray &part : step.rest)
        name += '/' + part;
    return step.query.isEmpty() ? name : name + '?' + step.query;
}

QString replayAnswerText(const ReplayAnswer &answer)
{
    switch (answer.outcome) {
    case ReplayAnswer::Outcome::None: return QCoreApplication::translate("Roamscope", "No answer");
    case ReplayAnswer::Outcome::Result: return QString::fromUtf8(answer.payload);
    case ReplayAnswer::Outcome::Error: return QString::fromUtf8(answer.errorCode);
    case ReplayAnswer::Outcome::Http: break;
    }
    return answer.ocpiStatus > 0 ? QStringLiteral("HTTP %1, OCPI %2").arg(answer.httpStatus).arg(answer.ocpiStatus) : QStringLiteral("HTTP %1").arg(answer.httpStatus);
}

std::vector<ReplayPreview> replayPreview(const ReplayPlanPtr &plan, TimeUs start, const std::atomic_bool *cancelled)
{
    std::vector<ReplayPreview> rows;
    std::vector<std::unique_ptr<ReplayMessages>> messages;
    for (std::size_t part = 0; part < plan->parts.size(); ++part)
        messages.push_back(std::make_unique<ReplayMessages>(plan, int(part), ReplayMessages::Mode::DryRun));
    rows.reserve(plan->steps.size());
    for (std::size_t i = 0; i < plan->steps.size(); ++i) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            break;
        const ReplayStep &step = plan->steps[i];
        ReplayMessages &its = *messages[std::size_t(step.part)];
        ReplayPreview row;
        row.step = int(i);
        row.due = plan->due(step, start);
        row.what = replayStepName(*plan, step);
        if (plan->order.role == ReplayRole::OcpiSender) {
            ReplayStep sent;
            sent.method = step.method;
            sent.action = step.action;
            sent.rest = its.rest(step);
            sent.query = step.query;
            row.what = replayStepName(*plan, sent);
        } else {
            row.party = plan->parts[std::size_t(step.part)].liveName;
        }
        if (!step.payload.isEmpty()) {
            const QByteArray payload = its.payload(step, start);
            row.edited = payload != step.payload;
            row.payload = maskedText(payload);
        }
        its.foretell(step, int(i) + 1);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace Roamscope
