// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/validator.h"
#include "models/endpoints/ocpi/check.h"
#include "models/endpoints/ocpi/ocpiclient.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace Roamscope {

/// An answer of the examined partner, read once.
struct ExaminedReply
{
    QByteArray key {}; ///< "versions", "locations.page"
    QByteArray probe {}; ///< "page"
    OcpiReply reply {};
    nlohmann::ordered_json data {}; ///< of the envelope; discarded when it cannot be read

    bool isList() const { return data.is_array(); }
    qint64 count() const { return data.is_array() ? qint64(data.size()) : -1; }
    QByteArray header(const char *name) const { return reply.header(name).trimmed(); }
    QUrl next() const; ///< target of rel="next"; empty without one
    /// "HTTP 200, status_code 1000": what is quoted as found.
    QString status() const;
    /// As the exchange would stand in a log: bounded, secrets masked.
    QByteArray requestText() const;
    QByteArray responseText() const;
};

/// Everything that an examination has found out when a check is judged.
struct ExaminationFacts
{
    static constexpr int pageSize = 25; ///< objects that are asked for at once
    static constexpr qsizetype shownBody = 4096; ///< bytes of a body in evidence
    static constexpr int deepest = 60; ///< nesting of JSON that is looked into

    OcpiConnection connection {};
    ProtocolVersion version = ProtocolVersion::Unknown;
    QByteArray module {}; ///< of the check that is judged
    QList<QByteArray> modules {}; ///< that are examined
    std::map<QByteArray, ExaminedReply> replies {}; ///< by key
    QList<QByteArray> order {}; ///< keys as they came
    QByteArray token {}; ///< ours; never shown
    bool hadDefault = false; ///< a page without limit was asked for
    // Of the writing mode.
    QByteArray target {}; ///< "tokens" or "locations"
    nlohmann::ordered_json sent {};
    QByteArray targetId {};

    /// The answer to a probe, of the module if it has one of its own; null when it was not asked.
    const ExaminedReply *find(const char *probe) const;
    /// The objects on the first page of a module; empty list when there are none.
    const nlohmann::ordered_json &objects(const QByteArray &ofModule) const;
    /// Visits every answer in the order they came, until the visitor says false.
    void each(const std::function<bool(const ExaminedReply &)> &visit) const;
    /// Findings of the catalog for the objects on a module's first page, with the object's id in front of the pointer.
    const QList<ValidationFinding> &findings() const;

    static nlohmann::ordered_json read(QByteArrayView json);

private:
    mutable std::map<QByteArray, QList<ValidationFinding>> m_findings;
};

/// What is often asked of JSON of strangers.
QByteArray examinedText(const nlohmann::ordered_json &json, const char *name);
/// id, uid, or what else names an object of a module.
QByteArray examinedId(const nlohmann::ordered_json &object);
/// noTime when the member is missing or no time.
TimeUs examinedTime(const nlohmann::ordered_json &json, const char *name);
/// Visits every string in a value with its pointer, to a depth of ExaminationFacts::deepest.
void eachExaminedString(const nlohmann::ordered_json &json, const std::function<void(const QByteArray &pointer, const QByteArray &key, const QByteArray &text)> &visit);
/// "offset=1": the value of a parameter in a URL; empty when it is not there.
QByteArray queryValue(const QUrl &url, const char *name);

std::span<const CheckEntry> transportChecks();
std::span<const CheckEntry> handshakeChecks();
std::span<const CheckEntry> pagingChecks();
std::span<const CheckEntry> objectChecks();
std::span<const CheckEntry> statusChecks();
std::span<const CheckEntry> timeChecks();
std::span<const CheckEntry> stringChecks();
std::span<const CheckEntry> writeChecks();
std::span<const CheckEntry> partnerChecks();

} // namespace Roamscope
