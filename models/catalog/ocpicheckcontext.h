// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/findingsink.h"

#include <simdjson.h>

#include <cmath>
#include <optional>
#include <string_view>

namespace Roamscope {

/// The way from the root of a document to a value, as a chain on the stack: it becomes a JSON Pointer
/// only when there is something to report.
struct OcpiPath
{
    const OcpiPath *above = nullptr;
    std::string_view member = {}; ///< empty: an element of a list
    int index = 0;

    QByteArray pointer(std::string_view leaf = {}) const;
};

/// What all checks on one document share: version, place for findings, and lenient readers.
/// A reader gives nothing when the member is missing or of another type: the tables report that.
class OcpiCheckContext
{
public:
    using Element = simdjson::dom::element;

    OcpiCheckContext(ProtocolVersion version, const ValidationOptions &options, FindingSink &sink)
        : version(version)
        , options(options)
        , m_sink(sink)
    {
    }

    struct Report
    {
        OcpiCheck check;
        Severity severity = Severity::Warning;
        std::string_view object; ///< name of the catalog object the member belongs to
        std::string_view member; ///< empty: the object as a whole
        QByteArray found;
        QByteArray expected = {};
        QByteArray fix = {};
    };
    void report(const OcpiPath &path, Report &&report);

    static std::optional<std::string_view> text(Element from, std::string_view key);
    static std::optional<double> number(Element from, std::string_view key);
    static std::optional<bool> flag(Element from, std::string_view key);
    static std::optional<simdjson::dom::array> list(Element from, std::string_view key);
    static std::optional<Element> object(Element from, std::string_view key);
    static bool has(Element from, std::string_view key);
    static std::optional<qint64> time(Element from, std::string_view key);

    static QByteArray bytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }
    /// As it stands in JSON: in quotes, cut to what a finding shows.
    static QByteArray quoted(std::string_view text);
    /// Short decimal form: "22000", "7.4".
    static QByteArray decimal(double value);

    const ProtocolVersion version;
    const ValidationOptions &options;

private:
    FindingSink &m_sink;
};

// Each checks one object that stands at path. In the files of their module.
void checkLocation(OcpiCheckContext &context, simdjson::dom::element location, const OcpiPath &path);
void checkEvse(OcpiCheckContext &context, simdjson::dom::element evse, const OcpiPath &path);
void checkConnector(OcpiCheckContext &context, simdjson::dom::element connector, const OcpiPath &path);
void checkCoordinates(OcpiCheckContext &context, simdjson::dom::element point, std::string_view object,
                      std::string_view country, const OcpiPath &path);
void checkCountry(OcpiCheckContext &context, simdjson::dom::element from, std::string_view object, const OcpiPath &path);
void checkOwner(OcpiCheckContext &context, simdjson::dom::element from, std::string_view object, const OcpiPath &path);
void checkEnergyMix(OcpiCheckContext &context, simdjson::dom::element from, const OcpiPath &path);
void checkHours(OcpiCheckContext &context, simdjson::dom::element hours, const OcpiPath &path);
void checkTimeZone(OcpiCheckContext &context, simdjson::dom::element location, const OcpiPath &path);
void checkTexts(OcpiCheckContext &context, simdjson::dom::element from, std::string_view key, const OcpiPath &path);
void checkUpdateTime(OcpiCheckContext &context, simdjson::dom::element from, std::string_view object, const OcpiPath &path);
void checkCurrency(OcpiCheckContext &context, simdjson::dom::element from, std::string_view object, const OcpiPath &path);
void checkTariff(OcpiCheckContext &context, simdjson::dom::element tariff, const OcpiPath &path);
void checkSession(OcpiCheckContext &context, simdjson::dom::element session, const OcpiPath &path);
void checkCdr(OcpiCheckContext &context, simdjson::dom::element cdr, const OcpiPath &path);
void checkToken(OcpiCheckContext &context, simdjson::dom::element token, const OcpiPath &path);

} // namespace Roamscope
