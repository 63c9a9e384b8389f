// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/configurationreader.h"

#include "models/endpoints/centralsystem.h"

#include <QRandomGenerator>

#include <nlohmann/json.hpp>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

QByteArray dump(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray statusIn(const Json &json, const char *name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found != json.end() && found->is_string() ? QByteArray::fromStdString(found->get<std::string>()) : QByteArray();
}

Json componentOf(const ConfigurationEntry &entry)
{
    Json component {{"name", entry.component.toStdString()}};
    if (!entry.componentInstance.isEmpty())
        component["instance"] = entry.componentInstance.toStdString();
    if (entry.evse > 0) {
        component["evse"] = {{"id", entry.evse}};
        if (entry.connector > 0)
            component["evse"]["connectorId"] = entry.connector;
    }
    return component;
}

} // namespace

ConfigurationReader::ConfigurationReader(CentralSystem *system, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(silence);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(tr("The charge point did not send the rest of its report. Try again.")); });
    connect(system, &CentralSystem::requestReceived, this, &ConfigurationReader::takeReport);
    system->watchAction("NotifyReport");
}

ConfigurationReader::~ConfigurationReader()
{
    if (m_system)
        m_system->unwatchAction("NotifyReport");
}

void ConfigurationReader::cancel()
{
    ++m_run;
    m_isReading = false;
    m_timer.stop();
}

QString ConfigurationReader::textOf(const OcppAnswer &answer)
{
    switch (answer.outcome) {
    case OcppAnswer::Outcome::Result:
        break;
    case OcppAnswer::Outcome::Error:
        return tr("The charge point refused with %1. %2").arg(QString::fromUtf8(answer.errorCode), QString::fromUtf8(answer.errorDescription)).trimmed();
    case OcppAnswer::Outcome::TimedOut:
        return tr("The charge point did not answer. It may be busy; try again.");
    case OcppAnswer::Outcome::Closed:
        return tr("The connection ended before the answer came.");
    case OcppAnswer::Outcome::Dropped:
        return tr("The charge point is not connected.");
    }
    return {};
}

void ConfigurationReader::read(const QByteArray &station)
{
    cancel();
    const std::optional<StationInfo> info = m_system ? m_system->station(station) : std::nullopt;
    m_set = {};
    m_set.station = station;
    m_set.readAt = utcNow();
    m_isReading = true;
    if (!info || !info->connected) {
        finish(tr("The charge point is not connected."));
        return;
    }
    m_set.version = info->version;
    const bool is16 = info->version == ProtocolVersion::Ocpp16;
    m_requestId = QRandomGenerator::global()->bounded(1, 1'000'000'000);
    m_system->call(station, is16 ? "GetConfiguration" : "GetBaseReport",
                   is16 ? QByteArray("{}") : dump({{"requestId", m_requestId}, {"reportBase", "FullInventory"}}),
                   [self = QPointer(this), run = m_run](const OcppAnswer &answer) {
                       if (self)
                           self->takeAnswer(answer, run);
                   });
}

void ConfigurationReader::takeAnswer(const OcppAnswer &answer, int run)
{
    if (run != m_run || !m_isReading)
        return;
    if (!answer.isResult()) {
        finish(textOf(answer));
        return;
    }
    if (m_set.version == ProtocolVersion::Ocpp16) {
        finish(m_set.take(answer.payload) ? QString() : tr("The answer holds no configuration."));
        return;
    }
    const QByteArray status = statusIn(parsed(answer.payload), "status");
    if (status == "EmptyResultSet")
        finish({});
    else if (status != "Accepted")
        finish(tr("The charge point answered %1 to the request for its report.").arg(QString::fromUtf8(status)));
    else
        m_timer.start(); // the parts come by NotifyReport
}

void ConfigurationReader::takeReport(const QByteArray &station, const QByteArray &action, const QByteArray &payload)
{
    if (!m_isReading || action != "NotifyReport" || station != m_set.station)
        return;
    const Json json = parsed(payload);
    const auto id = json.is_object() ? json.find("requestId") : json.end();
    if (id == json.end() || !id->is_number_integer() || id->get<qint64>() != m_requestId)
        return;
    m_set.take(payload);
    Q_EMIT progressed(int(m_set.entries.size()));
    const auto more = json.find("tbc");
    if (more != json.end() && more->is_boolean() && more->get<bool>())
        m_timer.start();
    else
        finish({});
}

void ConfigurationReader::finish(const QString &error)
{
    m_isReading = false;
    m_timer.stop();
    m_set.normalize();
    Q_EMIT finished(error);
}

void ConfigurationReader::write(const QByteArray &station, const ConfigurationEntry &entry, const QByteArray &value)
{
    if (!m_system)
        return;
    const bool is16 = entry.component.isEmpty();
    Json payload;
    if (is16) {
        payload = {{"key", entry.name.toStdString()}, {"value", value.toStdString()}};
    } else {
        Json data {{"attributeValue", value.toStdString()}, {"component", componentOf(entry)}, {"variable", {{"name", entry.name.toStdString()}}}};
        if (!entry.instance.isEmpty())
            data["variable"]["instance"] = entry.instance.toStdString();
        if (!entry.attribute.isEmpty())
            data["attributeType"] = entry.attribute.toStdString();
        payload = {{"setVariableData", Json::array({data})}};
    }
    m_system->call(station, is16 ? "ChangeConfiguration" : "SetVariables", dump(payload), [self = QPointer(this), station, entry, value, is16](const OcppAnswer &answer) {
        if (!self)
            return;
        const Json json = parsed(answer.payload);
        QByteArray status;
        if (answer.isResult() && is16) {
            status = statusIn(json, "status");
        } else if (answer.isResult()) {
            const auto results = json.is_object() ? json.find("setVariableResult") : json.end();
            if (results != json.end() && results->is_array() && !results->empty())
                status = statusIn(results->front(), "attributeStatus");
        }
        // What was taken is what is there now.
        if ((status == "Accepted" || status == "RebootRequired") && station == self->m_set.station) {
            for (ConfigurationEntry &known : self->m_set.entries) {
                if (known.title() == entry.title())
                    known.value = known.isSecret() ? maskedConfigurationValue() : value;
            }
        }
        Q_EMIT self->written(entry.title(), status, textOf(answer));
    });
}

} // namespace Roamscope
