// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/symptom.h"

#include <QCoreApplication>
#include <QStringList>

namespace Roamscope {

namespace {

constexpr int ocpp = InsightCheck::Ocpp;
constexpr int ocpi = InsightCheck::Ocpi;
constexpr int cdrs = InsightCheck::Cdrs;
constexpr int parties = InsightCheck::BothParties;
constexpr int energyData = InsightCheck::EnergyData;

/// Texts are looked up when the list is made, so that a change of language reaches them.
struct StepText
{
    const char *id;
    const char *title;
    const char *question;
    Lane place;
    int needs;
    std::initializer_list<const char *> checks;
};

struct SymptomText
{
    const char *id;
    const char *title;
    const char *description;
    std::initializer_list<StepText> steps;
};

// clang-format off
const SymptomText texts[] = {
    {"roaming-authorization",
     QT_TRANSLATE_NOOP("Roamscope", "Authorization fails in roaming"),
     QT_TRANSLATE_NOOP("Roamscope", "A driver's card or app is refused at a charger, or accepted at one and refused at the next. The way: the partner issues the token, sends it to the operator, the operator's backend keeps it, the charger asks, the answer comes in time."),
     {
         {"token-sent",
          QT_TRANSLATE_NOOP("Roamscope", "The partner sends the token"),
          QT_TRANSLATE_NOOP("Roamscope", "Did the push arrive, was it accepted, and how fresh is what the operator holds?"),
          Lane::Emsp, ocpi,
          {"token-refresh-slow", "http-outage", "ocpi-refused"}},
         {"token-held",
          QT_TRANSLATE_NOOP("Roamscope", "The operator holds the same token"),
          QT_TRANSLATE_NOOP("Roamscope", "Do both sides know it, written the same way, with the same type?"),
          Lane::Cpo, ocpi | parties,
          {"token-unknown", "token-mismatch"}},
         {"charger-asks",
          QT_TRANSLATE_NOOP("Roamscope", "The charger asks"),
          QT_TRANSLATE_NOOP("Roamscope", "Is the charger accepted by the backend, is its clock right, and do its messages arrive?"),
          Lane::ChargePoint, ocpp,
          {"clock-drift", "clock-never-set", "boot-refused", "call-unanswered", "charger-silent"}},
         {"backend-answers",
          QT_TRANSLATE_NOOP("Roamscope", "The backend answers in time"),
          QT_TRANSLATE_NOOP("Roamscope", "Is the answer there before the charger gives up, and does it say the same as before?"),
          Lane::Csms, ocpp,
          {"slow-authorization", "token-flip", "revoked-token-accepted", "remote-start-unused", "answer-late"}},
     }},
    {"bill-disputed",
     QT_TRANSLATE_NOOP("Roamscope", "A bill is disputed"),
     QT_TRANSLATE_NOOP("Roamscope", "A driver, a partner or a fleet says that a charge costs too much, or that it never took place. The way: meter, transaction, session, tariff, charge record."),
     {
         {"meter",
          QT_TRANSLATE_NOOP("Roamscope", "The meter counts"),
          QT_TRANSLATE_NOOP("Roamscope", "Do its readings go forward, without gaps and in the unit that they claim?"),
          Lane::ChargePoint, ocpp,
          {"meter-backwards", "meter-jump", "meter-gap", "unit-factor", "energy-against-power"}},
         {"clock",
          QT_TRANSLATE_NOOP("Roamscope", "The charger tells the time"),
          QT_TRANSLATE_NOOP("Roamscope", "Start and end of a charge inherit its clock, and with them the price."),
          Lane::ChargePoint, ocpp,
          {"clock-drift", "clock-never-set", "session-times"}},
         {"transaction",
          QT_TRANSLATE_NOOP("Roamscope", "The transaction is whole"),
          QT_TRANSLATE_NOOP("Roamscope", "Are start and stop there, once, under one id?"),
          Lane::Csms, ocpp,
          {"missing-start", "missing-stop", "start-unanswered", "stop-unanswered", "offline-replay", "transaction-id", "overlapping-transactions", "zero-energy", "frames-after-stop", "sequence-gap"}},
         {"tariff",
          QT_TRANSLATE_NOOP("Roamscope", "Both sides hold the tariff that was valid"),
          QT_TRANSLATE_NOOP("Roamscope", "Did a change of price reach the partner, and did it fall into the charge?"),
          Lane::Cpo, ocpi,
          {"tariff-unknown", "tariff-faulty", "tariff-not-propagated", "tariff-changed-during-charge"}},
         {"record",
          QT_TRANSLATE_NOOP("Roamscope", "The charge record says the same"),
          QT_TRANSLATE_NOOP("Roamscope", "Do energy, times, periods and total of the record follow from the charge and the tariff?"),
          Lane::Emsp, cdrs,
          {"cdr-price", "cdr-energy", "cdr-periods", "cdr-sums", "cdr-currency-time", "cdr-parking", "cdr-credit", "cdr-duplicate", "cdr-differs"}},
     }},
    {"unavailable-at-partner",
     QT_TRANSLATE_NOOP("Roamscope", "A station is unavailable only in the partner's app"),
     QT_TRANSLATE_NOOP("Roamscope", "The charger is free, or broken, and the partner's app shows something else. The way: the charger's status, the operator's copy, the push, the partner's copy."),
     {
         {"charger-status",
          QT_TRANSLATE_NOOP("Roamscope", "The charger says how it is"),
          QT_TRANSLATE_NOOP("Roamscope", "Do its statuses arrive, in an order that can be, without flapping?"),
          Lane::ChargePoint, ocpp,
          {"status-transition", "status-flapping", "status-storm", "charging-without-transaction", "connector-stuck", "charger-silent", "offline-replay", "boot-loop"}},
         {"mapping",
          QT_TRANSLATE_NOOP("Roamscope", "The operator translates the status"),
          QT_TRANSLATE_NOOP("Roamscope", "Which states are thrown together on the way, and are several connectors told as one?"),
          Lane::Middleware, ocpp | ocpi,
          {"status-collapsed", "connectors-merged"}},
         {"push",
          QT_TRANSLATE_NOOP("Roamscope", "The status is pushed"),
          QT_TRANSLATE_NOOP("Roamscope", "Is each change sent, in time, and taken by the partner?"),
          Lane::Cpo, ocpi,
          {"fault-not-forwarded", "status-late", "status-stale", "http-outage", "ocpi-refused"}},
         {"partner-copy",
          QT_TRANSLATE_NOOP("Roamscope", "The partner knows the station"),
          QT_TRANSLATE_NOOP("Roamscope", "Are location, EVSE and connector there under the same ids, complete enough to be shown?"),
          Lane::Emsp, ocpi,
          {"location-missing", "location-stale", "location-differs", "location-incomplete", "location-identifier", "location-contradiction", "location-coordinates", "connector-implausible", "connector-changed"}},
     }},
    {"cdr-late",
     QT_TRANSLATE_NOOP("Roamscope", "A charge record comes late or never"),
     QT_TRANSLATE_NOOP("Roamscope", "The partner has a session and no charge record for it, or gets it a day later. The way: the charge ends, the session closes, the record is made, sent and taken."),
     {
         {"charge-ends",
          QT_TRANSLATE_NOOP("Roamscope", "The charge ends"),
          QT_TRANSLATE_NOOP("Roamscope", "Did the stop arrive, or is it still in the charger's memory?"),
          Lane::ChargePoint, ocpp,
          {"missing-stop", "stop-unanswered", "offline-replay", "charger-silent", "call-unanswered"}},
         {"session-closes",
          QT_TRANSLATE_NOOP("Roamscope", "The session closes"),
          QT_TRANSLATE_NOOP("Roamscope", "Do session, transaction and charger agree when it was over?"),
          Lane::Cpo, ocpp | ocpi,
          {"session-not-ended", "session-times", "session-energy-falls"}},
         {"record-sent",
          QT_TRANSLATE_NOOP("Roamscope", "The record is sent"),
          QT_TRANSLATE_NOOP("Roamscope", "When was it sent, once, in the right order, and was it answered?"),
          Lane::Cpo, ocpi | cdrs,
          {"cdr-late", "cdr-missing", "cdr-duplicate", "cdr-out-of-order", "http-outage"}},
         {"record-taken",
          QT_TRANSLATE_NOOP("Roamscope", "The partner takes it"),
          QT_TRANSLATE_NOOP("Roamscope", "Is it refused for what it holds, or held back for a check?"),
          Lane::Emsp, ocpi | cdrs,
          {"ocpi-refused", "token-unknown", "cdr-sums", "cdr-periods", "cdr-currency-time", "cdr-differs"}},
     }},
    {"energy-does-not-add-up",
     QT_TRANSLATE_NOOP("Roamscope", "Energy does not add up"),
     QT_TRANSLATE_NOOP("Roamscope", "The site's meter, the chargers and the records disagree about energy or power. The way: the charger's meter, power against energy, the energy manager, session and record."),
     {
         {"charger-meter",
          QT_TRANSLATE_NOOP("Roamscope", "The charger's meter counts"),
          QT_TRANSLATE_NOOP("Roamscope", "Do its readings go forward, without gaps and in the unit that they claim?"),
          Lane::ChargePoint, ocpp,
          {"meter-backwards", "meter-jump", "meter-gap", "unit-factor", "zero-energy"}},
         {"power-and-energy",
          QT_TRANSLATE_NOOP("Roamscope", "Power and energy agree"),
          QT_TRANSLATE_NOOP("Roamscope", "Does power over time give the energy that was counted?"),
          Lane::ChargePoint, ocpp,
          {"energy-against-power", "clock-drift"}},
         {"energy-manager",
          QT_TRANSLATE_NOOP("Roamscope", "The energy manager steers and accounts"),
          QT_TRANSLATE_NOOP("Roamscope", "Are its limits kept, at the right time, and does it attribute what was charged to grid, storage and sun?"),
          Lane::Ems, ocpp | energyData,
          {"power-limit", "storage-dispatch", "energy-attribution", "energy-timing"}},
         {"session-and-record",
          QT_TRANSLATE_NOOP("Roamscope", "Session and record carry the same energy"),
          QT_TRANSLATE_NOOP("Roamscope", "Is the energy of session and record that of the meter, with nothing lost on the way?"),
          Lane::Cpo, ocpi | cdrs,
          {"missing-stop", "session-energy-falls", "session-times", "cdr-energy", "cdr-sums"}},
     }},
};
// clang-format on

} // namespace

std::vector<Symptom> symptoms()
{
    std::vector<Symptom> made;
    for (const SymptomText &text : texts) {
        Symptom symptom;
        symptom.id = QLatin1StringView(text.id);
        symptom.title = QCoreApplication::translate("Roamscope", text.title);
        symptom.description = QCoreApplication::translate("Roamscope", text.description);
        for (const StepText &stepText : text.steps) {
            SymptomStep step;
            step.id = QLatin1StringView(stepText.id);
            step.title = QCoreApplication::translate("Roamscope", stepText.title);
            step.question = QCoreApplication::translate("Roamscope", stepText.question);
            step.place = stepText.place;
            step.needs = stepText.needs;
            for (const char *check : stepText.checks)
                step.checks.push_back(QLatin1StringView(check));
            symptom.steps.push_back(std::move(step));
        }
        made.push_back(std::move(symptom));
    }
    return made;
}

QStringList neededData(int needs)
{
    QStringList parts;
    if (needs & InsightCheck::Ocpp)
        parts.append(QCoreApplication::translate("Roamscope", "the OCPP messages between charger and backend"));
    if (needs & InsightCheck::Ocpi)
        parts.append(QCoreApplication::translate("Roamscope", "the OCPI messages between operator and partner, or a dump of what one of them holds"));
    if (needs & InsightCheck::Cdrs)
        parts.append(QCoreApplication::translate("Roamscope", "the charge records (CDRs) of these charges"));
    if (needs & InsightCheck::BothParties)
        parts.append(QCoreApplication::translate("Roamscope", "what the operator and what the partner holds, for both sides of a comparison"));
    if (needs & InsightCheck::EnergyData)
        parts.append(QCoreApplication::translate("Roamscope", "what the site's energy manager logged"));
    if (needs & InsightCheck::ChargerLog)
        parts.append(QCoreApplication::translate("Roamscope", "the charger's own log (diagnostics)"));
    return parts;
}

} // namespace Roamscope
