// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/validator.h"
#include "models/endpoints/chargepointcore.h"
#include "models/endpoints/chargepointjson.h"

#include <deque>
#include <functional>
#include <optional>

namespace Roamscope {

/// A charge point with a CSMS made of a few lines, both driven by hand: no sockets, no clock, no waiting.
/// Everything that the charge point says is validated against the Catalog.
class ChargePointOnTheBench : public ChargePointPort
{
public:
    using Json = nlohmann::ordered_json;
    struct Said
    {
        TimeUs time = noTime;
        QByteArray id;
        QByteArray action;
        Json payload;
    };
    struct Replied
    {
        QByteArray id;
        QByteArray action;
        Json payload;
        QByteArray error;
    };

    explicit ChargePointOnTheBench(ChargePointSettings settings = {}, TimeUs start = 1'767'225'600'000'000) // 2026-01-01
        : now(start)
    {
        if (settings.url.isEmpty())
            settings.url = QStringLiteral("ws://localhost/ocpp");
        core = std::make_unique<ChargePointCore>(settings, *this, start, [this](const ChargePointEvent &event) { events.push_back(event); });
    }

    // ChargePointPort
    void open() override { opening = true; }
    void close(bool) override { closing = true; }
    void call(const QByteArray &id, const QByteArray &action, const QByteArray &payload) override
    {
        const Json json = Json::parse(payload.toStdString(), nullptr, false);
        said.push_back({now, id, action, json});
        check(Catalog::instance().request(core->version(), action), payload, action);
        pending.push_back({now, id, action, json});
    }
    void answer(const QByteArray &id, const QByteArray &payload) override
    {
        const QByteArray action = asked.value(id);
        check(Catalog::instance().response(core->version(), action), payload, action + " (answer)");
        replies.push_back({id, action, Json::parse(payload.toStdString(), nullptr, false), {}});
    }
    void answerError(const QByteArray &id, const QByteArray &code, const QByteArray &) override { replies.push_back({id, asked.value(id), {}, code}); }

    /// Time passes; the network and the CSMS do their part at each step.
    void pass(double seconds, double step = 1)
    {
        for (double at = 0; at < seconds; at += step) {
            now += TimeUs(std::min(step, seconds - at) * 1e6);
            core->advance(now);
            exchange();
        }
    }
    /// Delivers what waits, until nothing does.
    void exchange()
    {
        for (int i = 0; i < 1000; ++i) {
            if (closing) {
                closing = opening = false;
                pending.clear();
                core->closed("closed");
            } else if (opening && reachable) {
                opening = false;
                core->opened();
            } else if (opening) {
                opening = false;
                core->closed("refused");
            } else if (!pending.empty() && answering) {
                const Said one = pending.front();
                pending.pop_front();
                reply(one);
            } else {
                return;
            }
        }
    }
    void start()
    {
        core->powerOn();
        exchange();
        pass(1);
    }
    /// The CSMS asks; the result is the charge point's reply.
    Replied ask(const QByteArray &action, const Json &payload)
    {
        const QByteArray id = "csms" + QByteArray::number(++counter);
        asked.insert(id, action);
        const QByteArray text = ChargePointJson::dump(payload);
        core->requested(id, action, text);
        exchange();
        return replies.empty() || replies.back().id != id ? Replied {id, action, {}, "no answer"} : replies.back();
    }
    QByteArray askStatus(const QByteArray &action, const Json &payload) { return ChargePointJson::text(ask(action, payload).payload, "status"); }

    /// The calls of an action since the last clear().
    std::vector<Said> saidOf(const QByteArray &action) const
    {
        std::vector<Said> found;
        for (const Said &one : said) {
            if (one.action == action)
                found.push_back(one);
        }
        return found;
    }
    std::vector<QByteArray> order() const
    {
        std::vector<QByteArray> actions;
        for (const Said &one : said)
            actions.push_back(one.action);
        return actions;
    }
    std::vector<QByteArray> statuses(int evse) const
    {
        std::vector<QByteArray> found;
        for (const Said &one : saidOf("StatusNotification")) {
            if (ChargePointJson::integer(one.payload, "connectorId") == evse && one.payload.contains("status"))
                found.push_back(ChargePointJson::text(one.payload, "status"));
            else if (ChargePointJson::integer(one.payload, "evseId") == evse)
                found.push_back(ChargePointJson::text(one.payload, "connectorStatus"));
        }
        return found;
    }
    void clear()
    {
        said.clear();
        events.clear();
        replies.clear();
    }
    bool happened(ChargePointEvent::Kind kind, const QByteArray &text = {}) const
    {
        for (const ChargePointEvent &event : events) {
            if (event.kind == kind && (text.isEmpty() || event.text == text))
                return true;
        }
        return false;
    }

    std::unique_ptr<ChargePointCore> core;
    TimeUs now;
    bool reachable = true;
    bool answering = true;
    QByteArray bootStatus = "Accepted";
    int bootInterval = 300;
    QByteArray tokenStatus = "Accepted";
    QByteArray failWith; ///< every call of a transaction gets this CALLERROR
    int nextTransaction = 100;
    std::vector<Said> said;
    std::vector<Replied> replies;
    std::vector<ChargePointEvent> events;
    QStringList invalid; ///< what did not validate
    bool checking = true;

private:
    void check(const CatalogObject *object, const QByteArray &payload, const QByteArray &action)
    {
        if (!checking)
            return;
        if (!object) {
            invalid.append(QString::fromUtf8(action) + QStringLiteral(" is unknown"));
            return;
        }
        QList<ValidationFinding> findings;
        if (!validator.validate(payload, *object, &findings)) {
            for (const ValidationFinding &finding : findings) {
                if (finding.severity == Severity::Error)
                    invalid.append(QString::fromUtf8(action + ' ' + finding.pointer + ' ') + finding.message() + QString::fromUtf8(' ' + payload.left(500)));
            }
        }
    }
    void reply(const Said &one)
    {
        using namespace ChargePointJson;
        const std::string time = string(formatIsoTime(now));
        const bool old = core->version() == ProtocolVersion::Ocpp16;
        const bool ofTransaction = one.action == "StartTransaction" || one.action == "StopTransaction" || one.action == "TransactionEvent"
            || (one.action == "MeterValues" && one.payload.contains("transactionId"));
        if (ofTransaction && !failWith.isEmpty())
            return core->refused(one.id, failWith);
        Json payload = Json::object();
        if (one.action == "BootNotification")
            payload = {{"status", string(bootStatus)}, {"currentTime", time}, {"interval", bootInterval}};
        else if (one.action == "Heartbeat")
            payload = {{"currentTime", time}};
        else if (one.action == "Authorize")
            payload = {{old ? "idTagInfo" : "idTokenInfo", {{"status", string(tokenStatus)}}}};
        else if (one.action == "StartTransaction")
            payload = {{"transactionId", nextTransaction++}, {"idTagInfo", {{"status", string(tokenStatus)}}}};
        else if (one.action == "TransactionEvent" && one.payload.contains("idToken"))
            payload = {{"idTokenInfo", {{"status", string(tokenStatus)}}}};
        else if (one.action == "DataTransfer")
            payload = {{"status", "Accepted"}};
        core->answered(one.id, dump(payload));
    }

    bool opening = false;
    bool closing = false;
    int counter = 0;
    std::deque<Said> pending;
    QHash<QByteArray, QByteArray> asked;
    Validator validator;
};

} // namespace Roamscope
