// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compare/dumpgenerator.h"

#include <algorithm>
#include <cstdio>

namespace Roamscope {

namespace {

std::string padded(int number, int width)
{
    char text[32];
    std::snprintf(text, sizeof text, "%0*d", width, number);
    return text;
}

/// Lists whose order says nothing.
bool isSet(const std::string &name)
{
    static const char *const sets[] = {"evses", "connectors", "capabilities", "images", "facilities", "tariff_ids", "directions",
                                       "energy_sources", "parking_restrictions", "regular_hours", "exceptional_openings"};
    return std::find(std::begin(sets), std::end(sets), name) != std::end(sets);
}

bool isCaseless(const std::string &name)
{
    static const char *const names[] = {"id", "uid", "evse_id", "country_code", "party_id", "tariff_ids"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool isTime(const std::string &name)
{
    return name == "last_updated" || name == "period_begin" || name == "period_end";
}

} // namespace

DumpGenerator::DumpGenerator(const Options &options)
    : m_options(options)
    , m_random(options.seed)
{
}

DumpGenerator::~DumpGenerator() = default;

DumpGenerator::Value DumpGenerator::text(std::string text)
{
    return {Value::Text, std::move(text), {}};
}

DumpGenerator::Value DumpGenerator::number(std::string text)
{
    return {Value::Number, std::move(text), {}};
}

DumpGenerator::Value DumpGenerator::word(std::string text)
{
    return {Value::Word, std::move(text), {}};
}

DumpGenerator::Value *DumpGenerator::member(Value *object, const char *name)
{
    for (Member &member : object->members) {
        if (member.first == name)
            return &member.second;
    }
    return nullptr;
}

void DumpGenerator::remove(Value *object, const char *name)
{
    std::erase_if(object->members, [name](const Member &member) { return member.first == name; });
}

DumpGenerator::Value DumpGenerator::connector(int location, int evse, int index)
{
    Value made {Value::Object, {}, {}};
    const bool fast = (location + evse) % 3 == 0;
    made.members = {
        {"id", text(std::to_string(index + 1))},
        {"standard", text(fast ? "IEC_62196_T2_COMBO" : "IEC_62196_T2")},
        {"format", text(fast ? "CABLE" : "SOCKET")},
        {"power_type", text(fast ? "DC" : "AC_3_PHASE")},
        {"max_voltage", number(fast ? "920" : "230")},
        {"max_amperage", number(fast ? "500" : "32")},
        {"max_electric_power", number(fast ? "300000" : "22000")},
        {"tariff_ids", {Value::List, {}, {{"", text("TARIFF-" + std::to_string(location % 97))}, {"", text("TARIFF-NIGHT-" + std::to_string(location % 13))}}}},
        {"last_updated", text("2026-02-" + padded(1 + location % 28, 2) + "T08:" + padded(evse, 2) + ":0" + std::to_string(index) + "Z")},
    };
    return made;
}

DumpGenerator::Value DumpGenerator::evse(int location, int index)
{
    const std::string id = padded(location, 6) + 'x' + std::to_string(index + 1);
    static const char *const statuses[] = {"AVAILABLE", "CHARGING", "INOPERATIVE", "BLOCKED", "RESERVED"};
    Value made {Value::Object, {}, {}};
    made.members = {
        {"uid", text("EVSE-" + id)},
        {"evse_id", text("DE*QMO*E" + id)},
        {"status", text(statuses[(location * 7 + index) % 5])},
        {"capabilities", {Value::List, {}, {{"", text("RFID_READER")}, {"", text("REMOTE_START_STOP_CAPABLE")}, {"", text("RESERVABLE")}, {"", text("UNLOCK_CAPABLE")}}}},
        {"connectors", {Value::List, {}, {{"", connector(location, index, 0)}, {"", connector(location, index, 1)}}}},
        {"floor_level", text(std::to_string(index - 1))},
        {"physical_reference", text("P" + std::to_string(index + 1))},
        {"parking_restrictions", {Value::List, {}, {{"", text("EV_ONLY")}, {"", text("PLUGGED")}}}},
        {"last_updated", text("2026-02-" + padded(1 + location % 28, 2) + "T09:" + padded(index, 2) + ":00.250Z")},
    };
    return made;
}

DumpGenerator::Value DumpGenerator::location(int index)
{
    Value evses {Value::List, {}, {}};
    for (int i = 0; i < m_options.evses; ++i)
        evses.members.emplace_back("", evse(index, i));
    char latitude[24];
    char longitude[24];
    std::snprintf(latitude, sizeof latitude, "%.6f", 47.1 + (index * 37 % 79999) / 10000.0);
    std::snprintf(longitude, sizeof longitude, "%.6f", 8.2 + (index * 53 % 59999) / 10000.0);
    const auto image = [&](int number) {
        Value made {Value::Object, {}, {}};
        made.members = {{"url", text("https://charging.example/i/" + std::to_string(index) + "/" + std::to_string(number) + ".jpeg")},
                        {"category", text("LOCATION")},
                        {"type", text("jpeg")},
                        {"width", number == 0 ? Value {Value::Number, "1280", {}} : Value {Value::Number, "640", {}}},
                        {"height", Value {Value::Number, "480", {}}}};
        return made;
    };
    const auto direction = [&](const char *language, const std::string &words) {
        Value made {Value::Object, {}, {}};
        made.members = {{"language", text(language)}, {"text", text(words + std::to_string(index))}};
        return made;
    };
    const auto source = [&](const char *name, const std::string &percentage) {
        Value made {Value::Object, {}, {}};
        made.members = {{"source", text(name)}, {"percentage", number(percentage)}};
        return made;
    };
    const auto hours = [&](int day) {
        Value made {Value::Object, {}, {}};
        made.members = {{"weekday", number(std::to_string(day))}, {"period_begin", text("0" + std::to_string(5 + day % 4) + ":00")}, {"period_end", text("22:00")}};
        return made;
    };
    Value opening {Value::Object, {}, {}};
    opening.members = {{"period_begin", text("2026-12-24T10:00:00Z")}, {"period_end", text("2026-12-24T18:00:00Z")}};
    Value mix {Value::Object, {}, {}};
    mix.members = {{"is_green_energy", word("true")},
                   {"energy_sources", {Value::List, {}, {{"", source("SOLAR", "33.3333333333333333333333")}, {"", source("WIND", "66.6666666666666666666667")}}}},
                   {"supplier_name", text("Stadtwerke \xc3\x9c" "berall")}};
    Value times {Value::Object, {}, {}};
    times.members = {{"twentyfourseven", word("false")},
                     {"regular_hours", {Value::List, {}, {{"", hours(1)}, {"", hours(2)}, {"", hours(3)}, {"", hours(4)}, {"", hours(5)}}}},
                     {"exceptional_openings", {Value::List, {}, {{"", opening}}}}};
    Value coordinates {Value::Object, {}, {}};
    coordinates.members = {{"latitude", text(latitude)}, {"longitude", text(longitude)}};
    Value party {Value::Object, {}, {}};
    party.members = {{"name", text("Quer & Moor Mobilit\xc3\xa4t")}, {"website", text("https://charging.example/")}};

    Value made {Value::Object, {}, {}};
    made.members = {
        {"country_code", text("DE")},
        {"party_id", text("QMO")},
        {"id", text("LOC" + padded(index, 6) + 'a')},
        {"publish", word("true")},
        {"name", text("Charging park " + std::to_string(index) + " at the old railway station, second entrance")},
        {"address", text("Stra\xc3\x9f" "e des 17. Juni " + std::to_string(index % 400))},
        {"city", text("M\xc3\xbcnchen")},
        {"postal_code", text(padded(10000 + index % 80000, 5))},
        {"country", text("DEU")},
        {"coordinates", coordinates},
        {"parking_type", text("PARKING_LOT")},
        {"evses", evses},
        {"directions", {Value::List, {}, {{"", direction("en", "Behind the building, past the barrier, row ")}, {"", direction("de", "Hinter dem Geb\xc3\xa4ude, Reihe ")}}}},
        {"operator", party},
        {"facilities", {Value::List, {}, {{"", text("RESTAURANT")}, {"", text("WIFI")}, {"", text("SUPERMARKET")}}}},
        {"time_zone", text("Europe/Berlin")},
        {"opening_times", times},
        {"charging_when_closed", word("true")},
        {"images", {Value::List, {}, {{"", image(0)}, {"", image(1)}}}},
        {"energy_mix", mix},
        {"x_network", {Value::Object, {}, {{"segment", number(std::to_string(index % 50))}, {"ring", text("south")}}}},
        {"last_updated", text("2026-02-" + padded(1 + index % 28, 2) + "T10:00:00Z")},
    };
    return made;
}

void DumpGenerator::alter(Value *cpo, Value *emsp, bool *atCpo, bool *atEmsp, bool *twice)
{
    const std::string key = member(cpo, "id")->text;
    const auto note = [&](const std::string &path, const char *kind) { m_truth.push_back({key, path, kind}); };
    Value &evses = *member(emsp, "evses");
    const std::size_t at = std::size_t(below(int(evses.members.size())));
    Value &evse = evses.members[at].second;
    const std::string evsePath = "/evses/" + member(&evse, "uid")->text;
    Value &connectors = *member(&evse, "connectors");
    Value &connector = connectors.members[std::size_t(below(2))].second;
    const std::string connectorPath = evsePath + "/connectors/" + member(&connector, "id")->text;
    const auto older = [&](Value *object, const std::string &path) {
        member(object, "last_updated")->text = "2026-01-15T17:23:45Z";
        note(path + "/last_updated", "stale");
    };
    switch (below(22)) {
    case 0:
        *atEmsp = false;
        note("", "missing-emsp");
        break;
    case 1:
        *atCpo = false;
        note("", "missing-cpo");
        break;
    case 2:
        note(evsePath, "missing-emsp");
        evses.members.erase(evses.members.begin() + qsizetype(at));
        break;
    case 3: {
        Value &owner = member(cpo, "evses")->members[at].second;
        note(connectorPath, "missing-cpo");
        std::erase_if(member(&owner, "connectors")->members, [&](const Member &item) { return member(const_cast<Value *>(&item.second), "id")->text == member(&connector, "id")->text; });
        break;
    }
    case 4:
    case 5: {
        Value &status = *member(&evse, "status");
        status.text = status.text == "AVAILABLE" ? "OUTOFORDER" : "AVAILABLE";
        note(evsePath + "/status", "status");
        older(&evse, evsePath);
        older(emsp, "");
        break;
    }
    case 6:
        member(emsp, "name")->text = "Other name " + key;
        note("/name", "value");
        break;
    case 7:
        member(emsp, "address")->text = "Former address 7";
        note("/address", "stale");
        older(emsp, "");
        break;
    case 8: {
        std::string &power = member(&connector, "max_electric_power")->text;
        power.resize(power.size() - 3);
        note(connectorPath + "/max_electric_power", "unit-suspected");
        break;
    }
    case 9: {
        Value &place = *member(emsp, "coordinates");
        std::swap(member(&place, "latitude")->text, member(&place, "longitude")->text);
        note("/coordinates/latitude", "unit-suspected");
        note("/coordinates/longitude", "unit-suspected");
        break;
    }
    case 10:
        std::swap(member(&connector, "max_voltage")->text, member(&connector, "max_amperage")->text);
        note(connectorPath + "/max_voltage", "unit-suspected");
        note(connectorPath + "/max_amperage", "unit-suspected");
        break;
    case 11:
        member(emsp, "name")->text.resize(45);
        note("/name", "truncated");
        break;
    case 12:
        remove(emsp, "postal_code");
        note("/postal_code", "optional-lost");
        break;
    case 13:
        remove(emsp, "x_network");
        note("/x_network", "unknown-field-dropped");
        break;
    case 14:
        member(&connector, "max_voltage")->kind = Value::Text;
        note(connectorPath + "/max_voltage", "type-differs");
        break;
    case 15: {
        std::string &latitude = member(member(emsp, "coordinates"), "latitude")->text;
        latitude.back() = latitude.back() == '1' ? '2' : '1';
        note("/coordinates/latitude", "value");
        break;
    }
    case 16:
        member(&connector, "tariff_ids")->members.front().second.text = "TARIFF-OTHER";
        note(connectorPath + "/tariff_ids", "value");
        break;
    case 17:
        member(&evse, "capabilities")->members.erase(member(&evse, "capabilities")->members.begin() + 1);
        note(evsePath + "/capabilities", "value");
        break;
    case 18: {
        // Local time written as UTC.
        Value &opening = member(member(emsp, "opening_times"), "exceptional_openings")->members.front().second;
        member(&opening, "period_end")->text = "2026-12-24T19:00:00Z";
        note("/opening_times/exceptional_openings/2026-12-24T10:00:00Z/period_end", "time-zone-shift");
        break;
    }
    case 19: {
        // One digit far behind what a double can hold.
        Value &sources = *member(member(emsp, "energy_mix"), "energy_sources");
        member(&sources.members.front().second, "percentage")->text = "33.3333333333333333333334";
        note("/energy_mix/energy_sources/SOLAR/percentage", "value");
        break;
    }
    case 20:
        *twice = true;
        note("", "duplicate-key");
        break;
    case 21:
        member(&connector, "standard")->text = "IEC_62196_T9";
        note(connectorPath + "/standard", "enum-unsupported");
        break;
    default:
        break;
    }
}

/// Order, and fields that are empty on one side and left out on the other.
void DumpGenerator::disturb(Value *value, const std::string &name)
{
    for (Member &inner : value->members)
        disturb(&inner.second, value->kind == Value::Object ? inner.first : name);
    if (value->kind == Value::List) {
        if (isSet(name) && value->members.size() > 1 && chance(40)) {
            std::swap(value->members.front(), value->members.back());
            ++m_noise;
        }
        return;
    }
    if (value->kind != Value::Object)
        return;
    if (value->members.size() > 2 && chance(70)) {
        std::shuffle(value->members.begin(), value->members.end(), m_random);
        ++m_noise;
    }
    if (name == "evses" && chance(50)) {
        value->members.emplace_back("directions", Value {Value::List, {}, {}});
        ++m_noise;
    }
    if (name.empty() && chance(50)) {
        value->members.emplace_back("suboperator", word("null"));
        value->members.emplace_back("related_locations", Value {Value::List, {}, {}});
        m_noise += 2;
    }
}

void DumpGenerator::writeText(const std::string &plain, std::string *out, bool noisy, const std::string &name)
{
    std::string text = plain;
    if (noisy && isCaseless(name) && chance(30)) {
        for (char &c : text)
            c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        m_noise += text != plain;
    }
    if (noisy && isTime(name) && text.size() > 10 && text.back() == 'Z' && chance(40)) {
        if (text.find('.') == std::string::npos)
            text.replace(text.size() - 1, 1, chance(50) ? ".000Z" : "");
        else
            text.replace(text.size() - 1, 1, "000Z");
        ++m_noise;
    }
    if (noisy && (name == "latitude" || name == "longitude") && chance(20)) {
        text += '0';
        ++m_noise;
    }
    *out += '"';
    const bool escape = noisy && chance(8);
    bool escaped = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = quint8(text[i]);
        if (c == '"' || c == '\\') {
            *out += '\\';
            *out += char(c);
        } else if (escape && c == '/') {
            *out += "\\/";
            escaped = true;
        } else if (escape && c >= '0' && c < 0x80 && i % 5 == 1) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", c);
            *out += code;
            escaped = true;
        } else if (escape && c == 0xc3 && i + 1 < text.size()) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04X", 0xc0 + (quint8(text[++i]) & 0x3f));
            *out += code;
            escaped = true;
        } else {
            *out += char(c);
        }
    }
    m_noise += escaped;
    *out += '"';
}

void DumpGenerator::write(const Value &value, std::string *out, bool noisy, const std::string &name)
{
    switch (value.kind) {
    case Value::Text:
        writeText(value.text, out, noisy, name);
        break;
    case Value::Number: {
        std::string text = value.text;
        if (noisy && chance(25)) {
            const bool fraction = text.find('.') != std::string::npos;
            if (fraction)
                text += "00";
            else if (text.size() > 1 && text.ends_with("00") && chance(50))
                text = text.substr(0, text.size() - 2) + "e2";
            else
                text += ".0";
            ++m_noise;
        }
        *out += text;
        break;
    }
    case Value::Word:
        *out += value.text;
        break;
    case Value::List: {
        *out += '[';
        const char *separator = "";
        for (const Member &item : value.members) {
            *out += separator;
            separator = ",";
            write(item.second, out, noisy, name);
        }
        *out += ']';
        break;
    }
    case Value::Object: {
        *out += '{';
        const char *separator = "";
        for (const Member &item : value.members) {
            *out += separator;
            separator = ",";
            *out += '"' + item.first + "\":";
            write(item.second, out, noisy, item.first);
        }
        *out += '}';
        break;
    }
    }
}

bool DumpGenerator::write(QIODevice *cpo, QIODevice *emsp)
{
    std::string left = "[";
    std::string right = "[";
    bool leftEmpty = true;
    bool rightEmpty = true;
    const auto append = [](const std::string &object, std::string *out, bool *empty) {
        if (!*empty)
            *out += ",\n";
        *empty = false;
        *out += object;
    };
    for (int i = 0; i < m_options.locations; ++i) {
        Value ours = location(i);
        Value theirs = ours;
        bool atCpo = true;
        bool atEmsp = true;
        bool twice = false;
        if (chance(m_options.differingPercent))
            alter(&ours, &theirs, &atCpo, &atEmsp, &twice);
        if (m_options.noise)
            disturb(&theirs, "");
        std::string text;
        if (atCpo) {
            write(ours, &text, false, "");
            append(text, &left, &leftEmpty);
        }
        if (atEmsp) {
            text.clear();
            write(theirs, &text, m_options.noise && atCpo, "");
            append(text, &right, &rightEmpty);
            if (twice)
                append(text, &right, &rightEmpty);
        }
        if (left.size() > (1u << 20)) {
            if (cpo->write(left.data(), qint64(left.size())) < 0 || emsp->write(right.data(), qint64(right.size())) < 0)
                return false;
            left.clear();
            right.clear();
        }
    }
    left += "]\n";
    right += "]\n";
    return cpo->write(left.data(), qint64(left.size())) >= 0 && emsp->write(right.data(), qint64(right.size())) >= 0;
}

} // namespace Roamscope
