// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/documentrun.h"

#include "models/catalog/ocpivalues.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr std::size_t largestObject = 64 * 1024 * 1024;
constexpr std::size_t maximumRemembered = 1000000; ///< keys of objects, ids of calls

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

quint64 hashOf(std::string_view text)
{
    // FNV-1a, so that what is remembered does not depend on the machine.
    quint64 hash = 14695981039346656037ull;
    for (const char letter : text)
        hash = (hash ^ quint8(letter)) * 1099511628211ull;
    return hash;
}

ValidationOptions validationOptions(const DocumentOptions &options)
{
    ValidationOptions result;
    result.edition = options.edition;
    result.partial = options.partial;
    return result;
}

/// The text of a string member, or the number as it stands; empty for others.
QByteArray plain(const std::vector<JsonWalker::Member> &members, std::string_view key)
{
    constexpr std::size_t longest = 100;
    for (const JsonWalker::Member &member : members) {
        if (member.key != key || member.value.empty() || member.value.size() > longest)
            continue;
        if (member.value.front() == '"')
            return bytes(member.value.substr(1, member.value.size() - 2));
        if (member.value.front() != '{' && member.value.front() != '[')
            return bytes(member.value);
    }
    return {};
}

/// Type, id and action of an OCPP-J frame.
struct FrameHead
{
    qint64 type = 0;
    std::string id;
    QByteArray action;
};

FrameHead frameHead(simdjson::dom::parser &parser, std::string_view json)
{
    FrameHead head;
    simdjson::dom::array frame;
    if (parser.parse(json.data(), json.size()).get(frame) != simdjson::SUCCESS)
        return head;
    std::string_view id;
    std::string_view action;
    int64_t type = 0;
    if (frame.at(0).get(type) == simdjson::SUCCESS)
        head.type = type;
    if (frame.at(1).get(id) == simdjson::SUCCESS)
        head.id = id;
    if ((type == 2 || type == 6) && frame.at(2).get(action) == simdjson::SUCCESS)
        head.action = bytes(action);
    return head;
}

} // namespace

DocumentRun::DocumentRun(const DocumentOptions &options, QByteArrayView bytes, const QString &name)
    : m_options(options)
    , m_bytes(bytes.data(), std::size_t(bytes.size()))
    , m_name(name)
    , m_detector(options.partial)
    , m_validator(validationOptions(options))
    , m_parser(std::make_unique<simdjson::dom::parser>())
    , m_lineAt(bytes.data())
{
}

DocumentRun::~DocumentRun() = default;

DocumentReport DocumentRun::run()
{
    JsonWalker head(m_bytes);
    head.skipSpace();
    if (head.peek() != '{' && head.peek() != '[') {
        if (m_options.protocol != DocumentOptions::Protocol::Ocpi && looksLikeCapture())
            m_report.content = DocumentReport::Content::Capture;
        m_reporting = m_report.content == DocumentReport::Content::Nothing;
        walk([](const Item &) { return false; });
        return std::move(m_report);
    }
    detect();
    if (m_isCapture) {
        m_report.content = DocumentReport::Content::Capture;
        return std::move(m_report);
    }
    m_reporting = true;
    if (!m_options.object.isEmpty() && !namedObject(m_report.version)) {
        const QLatin1StringView number = versionNumber(m_report.version);
        fileProblem(DocumentProblem::NoSuchObject, Severity::Error, m_options.object, nullptr, {},
                    QByteArray(number.data(), number.size()));
        m_report.content = DocumentReport::Content::Nothing;
        return std::move(m_report);
    }
    walk([this](const Item &item) { return validateItem(item); });
    sharedPlaces();

    QList<QByteArray> types = m_typeCounts.keys();
    std::ranges::sort(types, [this](const QByteArray &left, const QByteArray &right) {
        return std::pair(-m_typeCounts[left], left) < std::pair(-m_typeCounts[right], right);
    });
    m_report.objectType = types.join(", ");
    if (m_report.version == ProtocolVersion::Ocpi230)
        m_report.edition = m_hasBookings ? "bookings-1" : m_hasPayments ? "payments-1" : "core";
    return std::move(m_report);
}

const CatalogObject *DocumentRun::namedObject(ProtocolVersion version) const
{
    const Catalog &catalog = Catalog::instance();
    const QByteArray &name = m_options.object;
    if (isOcpp(version)) {
        if (const CatalogObject *object = catalog.object(version, name))
            return object;
        for (const char *ending : {".conf", "Response", "Confirmation"}) {
            if (name.endsWith(ending))
                return catalog.response(version, name.chopped(qstrlen(ending)));
        }
        for (const char *ending : {".req", "Request"}) {
            if (name.endsWith(ending))
                return catalog.request(version, name.chopped(qstrlen(ending)));
        }
        return catalog.request(version, name);
    }
    if (const CatalogObject *object = catalog.moduleObject(version, name.toLower()))
        return object;
    for (const CatalogObject *object : catalog.objects(version)) {
        if (bytes(object->name).compare(name, Qt::CaseInsensitive) == 0)
            return object;
    }
    return nullptr;
}

DocumentDetector::Kind DocumentRun::kindOf(std::string_view json)
{
    std::vector<JsonWalker::Member> members;
    constexpr std::size_t enoughKeys = 100;
    JsonWalker(json).members(&members, enoughKeys);
    quint64 key = 0;
    std::vector<std::string_view> keys;
    for (const JsonWalker::Member &member : members) {
        key = key * 31 + hashOf(member.key);
        keys.push_back(member.key);
    }
    if (const auto found = m_kinds.constFind(key); found != m_kinds.constEnd())
        return *found;
    const DocumentDetector::Kind kind = m_detector.kindOf(keys, m_options.protocol);
    constexpr qsizetype enoughKinds = 10000;
    if (m_kinds.size() < enoughKinds)
        m_kinds.insert(key, kind);
    return kind;
}

void DocumentRun::detect()
{
    constexpr std::size_t enoughItems = 40;
    constexpr std::size_t enoughBytes = 8 * 1024 * 1024;
    std::vector<Item> items;
    std::size_t size = 0;
    walk([&](const Item &item) {
        if (item.json.size() <= largestObject)
            items.push_back(item);
        size += item.json.size();
        return items.size() < enoughItems && size < enoughBytes;
    });
    if (m_isCapture)
        return;
    const bool given = m_options.version != ProtocolVersion::Unknown;
    qint64 ocpp = 0;
    qint64 ocpi = 0;
    for (const Item &item : items) {
        const DocumentDetector::Kind kind = item.kind == ItemKind::Object ? kindOf(item.json) : DocumentDetector::Kind();
        if (item.kind == ItemKind::Frame || kind.isOcpp) {
            ++ocpp;
        } else if (kind.isKnown() || m_options.protocol == DocumentOptions::Protocol::Ocpi) {
            ++ocpi;
        }
    }
    if (ocpp == 0 && ocpi == 0 && !given && m_options.object.isEmpty() && !items.empty() && looksLikeCapture()) {
        m_isCapture = true; // lines of a logger that has frames inside
        return;
    }
    const bool isOcppFile = given ? isOcpp(m_options.version)
        : m_options.protocol == DocumentOptions::Protocol::Any ? ocpp > ocpi
                                                               : m_options.protocol == DocumentOptions::Protocol::Ocpp;
    m_report.content = isOcppFile ? DocumentReport::Content::Ocpp : DocumentReport::Content::Ocpi;
    if (given) {
        m_report.version = m_options.version;
        m_report.versionCertainty = DocumentReport::Certainty::Given;
        return;
    }
    if (isOcppFile) {
        m_report.version = ocppVersion(items, &m_report.versionCertainty);
        return;
    }
    for (const Item &item : items) {
        simdjson::dom::element element;
        QByteArray name = item.kind == ItemKind::Object ? kindOf(item.json).name : QByteArray();
        if (!m_options.object.isEmpty()) {
            for (const ProtocolVersion version : {ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230, ProtocolVersion::Ocpi211}) {
                if (const CatalogObject *object = namedObject(version)) {
                    name = bytes(object->name);
                    break;
                }
            }
        }
        if (!name.isEmpty() && m_parser->parse(item.json.data(), item.json.size()).get(element) == simdjson::SUCCESS)
            m_detector.weigh(element, name);
    }
    m_report.version = m_detector.version(m_name, &m_report.versionCertainty);
}

/// The version that finds the fewest errors; where several do, the most used of them.
ProtocolVersion DocumentRun::ocppVersion(const std::vector<Item> &items, DocumentReport::Certainty *certainty)
{
    constexpr std::array<ProtocolVersion, 3> versions {ProtocolVersion::Ocpp16, ProtocolVersion::Ocpp201,
                                                       ProtocolVersion::Ocpp21};
    const Catalog &catalog = Catalog::instance();
    std::array<qint64, 3> errors {};
    for (std::size_t i = 0; i < versions.size(); ++i) {
        std::unordered_map<std::string, QByteArray> actions;
        for (const Item &item : items) {
            QList<ValidationFinding> findings;
            if (item.kind == ItemKind::Frame) {
                const FrameHead head = frameHead(*m_parser, item.json);
                if (!head.action.isEmpty())
                    actions[head.id] = head.action;
                const auto call = actions.find(head.id);
                m_validator.validateFrame(view(item.json), versions[i], call == actions.end() ? QByteArray() : call->second,
                                          &findings);
            } else {
                const DocumentDetector::Kind kind = kindOf(item.json);
                const CatalogObject *object = !m_options.object.isEmpty() ? namedObject(versions[i])
                    : kind.isResponse ? catalog.response(versions[i], kind.name)
                                      : catalog.request(versions[i], kind.name);
                if (object)
                    m_validator.validate(view(item.json), *object, &findings);
                else
                    errors[i] += 5;
            }
            errors[i] += std::ranges::count(findings, Severity::Error, &ValidationFinding::severity);
            // An action that the version lacks says more than a wrong field.
            errors[i] += 5 * std::ranges::count(findings, ValidationRule::UnknownAction, &ValidationFinding::rule);
        }
    }
    const auto best = std::ranges::min_element(errors);
    const auto ties = std::ranges::count(errors, *best);
    *certainty = ties > 1 ? DocumentReport::Certainty::Assumed
        : *best == 0      ? DocumentReport::Certainty::Certain
                          : DocumentReport::Certainty::Likely;
    return versions[std::size_t(best - errors.begin())];
}

const CatalogObject *DocumentRun::objectFor(const Item &item, DocumentDetector::Kind *kind)
{
    const Catalog &catalog = Catalog::instance();
    if (!m_options.object.isEmpty())
        return namedObject(m_report.version);
    *kind = kindOf(item.json);
    if (!kind->isKnown())
        return nullptr;
    if (!kind->isOcpp)
        return isOcpi(m_report.version) ? catalog.object(m_report.version, kind->name) : nullptr;
    if (!isOcpp(m_report.version))
        return nullptr;
    return kind->isResponse ? catalog.response(m_report.version, kind->name) : catalog.request(m_report.version, kind->name);
}

bool DocumentRun::validateItem(const Item &item)
{
    if (item.json.size() > largestObject) {
        fileProblem(DocumentProblem::TooLarge, Severity::Error, QByteArray::number(qint64(item.json.size())),
                    item.json.data(), item.pointer);
        return true;
    }
    if (item.kind == ItemKind::Frame) {
        validateFrame(item);
        return true;
    }
    DocumentDetector::Kind kind;
    const CatalogObject *object = objectFor(item, &kind);
    if (!object) {
        std::vector<JsonWalker::Member> members;
        JsonWalker(item.json).members(&members);
        QByteArray names;
        constexpr std::size_t enoughNames = 6;
        for (std::size_t i = 0; i < members.size() && i < enoughNames; ++i)
            names += (names.isEmpty() ? "" : ", ") + bytes(members[i].key.substr(0, 30));
        if (members.size() > enoughNames)
            names += ", …";
        fileProblem(DocumentProblem::UnknownObject, Severity::Error, names.isEmpty() ? QByteArray("{}") : names,
                    item.json.data(), item.pointer);
        return true;
    }
    ++m_report.objects;
    ++m_typeCounts[bytes(object->name)];
    const QByteArray id = idOf(item.json, *object);
    rememberObject(item, bytes(object->name), id);
    QList<ValidationFinding> findings;
    m_validator.validate(view(item.json), *object, &findings);
    addAll(findings, item, id);
    if (m_report.version == ProtocolVersion::Ocpi230)
        noteEdition(*object, item.json);
    return true;
}

void DocumentRun::validateFrame(const Item &item)
{
    const FrameHead head = frameHead(*m_parser, item.json);
    QByteArray action = head.action;
    if (!action.isEmpty() && m_actions.size() < maximumRemembered)
        m_actions[head.id] = action;
    if (head.type == 3) {
        const auto call = m_actions.find(head.id);
        if (call != m_actions.end())
            action = call->second;
    }
    ++m_report.objects;
    const Catalog &catalog = Catalog::instance();
    const CatalogObject *object = head.type == 3 ? catalog.response(m_report.version, action)
                                                 : catalog.request(m_report.version, action);
    if (object)
        ++m_typeCounts[bytes(object->name)];
    else if (head.type == 4)
        ++m_typeCounts[QByteArray("CALLERROR")];
    const QByteArray label = (object ? bytes(object->name) : head.type == 4 ? QByteArray("CALLERROR") : QByteArray("frame"))
        + ' ' + QByteArray::fromStdString(head.id).left(40);
    QList<ValidationFinding> findings;
    m_validator.validateFrame(view(item.json), m_report.version, action, &findings);
    addAll(findings, item, label.trimmed());
}

QByteArray DocumentRun::idOf(std::string_view json, const CatalogObject &object)
{
    if (isOcpp(object.version))
        return bytes(object.name);
    std::vector<JsonWalker::Member> members;
    JsonWalker(json).members(&members, 200);
    const QByteArray country = plain(members, "country_code");
    const QByteArray party = plain(members, "party_id");
    QByteArray name = bytes(object.name);
    if (name != "EVSE" && name != "CDR")
        name = name.left(1).toLower() + name.sliced(1);
    QByteArray id;
    for (const char *key : {"id", "uid", "session_id", "terminal_id", "party_id", "version"}) {
        if (id.isEmpty() && !(qstrcmp(key, "party_id") == 0 && !country.isEmpty()))
            id = plain(members, key);
    }
    QByteArray result = country.isEmpty() && party.isEmpty() ? QByteArray() : country + '*' + party + ' ';
    result += name;
    if (!id.isEmpty())
        result += ' ' + id;
    return result;
}

void DocumentRun::rememberObject(const Item &item, const QByteArray &name, const QByteArray &id)
{
    const bool inList = item.pointer.contains('/');
    if (inList && (name == "Location" || name == "Session" || name == "CDR" || name == "Tariff" || name == "Token")
        && m_seen.size() < maximumRemembered) {
        std::vector<JsonWalker::Member> members;
        JsonWalker(item.json).members(&members, 200);
        // A token's key is its uid and type; without an id there is nothing to compare.
        const bool hasId = !plain(members, name == "Token" ? "uid" : "id").isEmpty();
        const QByteArray key = OcpiValues::folded({id.constData(), std::size_t(id.size())})
            + (name == "Token" ? plain(members, "type") : QByteArray());
        if (hasId) {
            const auto [place, isNew] = m_seen.emplace(hashOf({key.constData(), std::size_t(key.size())}), item.pointer);
            if (!isNew)
                fileProblem(DocumentProblem::DuplicateObject, Severity::Error, id, item.json.data(), item.pointer, place->second);
        }
        if (name == "Location" && m_places.size() < maximumRemembered) {
            const auto member = [&](std::string_view key) {
                const auto found = std::ranges::find(members, key, &JsonWalker::Member::key);
                return found == members.end() ? std::string_view() : found->value;
            };
            std::vector<JsonWalker::Member> point;
            JsonWalker(member("coordinates")).members(&point, 8);
            const QByteArray position = plain(point, "latitude") + ", " + plain(point, "longitude");
            const quint64 address = hashOf(member("address"));
            if (position.size() > 2 && !position.startsWith("0.0000") && position != "0, 0") {
                Place &place = m_places[hashOf({position.constData(), std::size_t(position.size())})];
                if (place.addresses == 0)
                    place = {id, item.pointer, position, item.json.data(), address, address, 1};
                else if (address != place.firstAddress && address != place.lastAddress) {
                    place.lastAddress = address;
                    ++place.addresses;
                }
            }
        }
    }
}

void DocumentRun::sharedPlaces()
{
    constexpr int tooMany = 4; // two entrances of one building are two addresses
    std::vector<const Place *> places;
    for (const auto &[key, place] : m_places) {
        if (place.addresses >= tooMany)
            places.push_back(&place);
    }
    std::ranges::sort(places, {}, &Place::at);
    for (const Place *place : places)
        fileProblem(DocumentProblem::SharedCoordinates, Severity::Note, place->position, place->at,
                    place->pointer + "/coordinates", QByteArray::number(place->addresses));
}

/// Whether 2.3.0 documents use what only its payments or bookings documents have.
void DocumentRun::noteEdition(const CatalogObject &object, std::string_view json)
{
    const auto note = [&](std::string_view since) {
        m_hasPayments |= since.starts_with("payments");
        m_hasBookings |= since.starts_with("bookings");
    };
    note(object.since);
    std::vector<JsonWalker::Member> members;
    JsonWalker(json).members(&members, 200);
    for (const JsonWalker::Member &member : members) {
        if (const CatalogField *field = object.field(member.key))
            note(field->since);
    }
}

void DocumentRun::fileProblem(DocumentProblem problem, Severity severity, const QByteArray &found, const char *at,
                              const QByteArray &pointer, const QByteArray &expected)
{
    if (!m_reporting && problem != DocumentProblem::NotUtf8)
        return;
    DocumentFinding entry;
    entry.problem = problem;
    entry.finding.severity = severity;
    entry.finding.found = found;
    entry.finding.expected = expected;
    entry.pointer = pointer;
    entry.line = at ? lineAt(at) : 0;
    add(std::move(entry));
}

qint64 DocumentRun::lineAt(const char *at)
{
    if (at < m_lineAt) {
        m_lineAt = m_bytes.data();
        m_line = 1;
    }
    m_line += std::count(m_lineAt, at, '\n');
    m_lineAt = at;
    return m_line;
}

void DocumentRun::addAll(const QList<ValidationFinding> &findings, const Item &item, const QByteArray &object)
{
    if (findings.isEmpty())
        return;
    // The tables report first and the checks across fields after them; a reader wants the order of the text.
    std::vector<std::pair<qsizetype, const ValidationFinding *>> ordered;
    ordered.reserve(std::size_t(findings.size()));
    for (const ValidationFinding &finding : findings) {
        const qsizetype offset = finding.offset >= 0 ? qsizetype(finding.offset) : JsonWalker::offsetOf(item.json, finding.pointer);
        ordered.emplace_back(qBound<qsizetype>(0, offset, qsizetype(item.json.size())), &finding);
    }
    std::ranges::stable_sort(ordered, {}, [](const auto &entry) { return entry.first; });
    qint64 line = lineAt(item.json.data());
    const char *counted = item.json.data();
    for (const auto &[offset, finding] : ordered) {
        const char *at = item.json.data() + offset;
        line += std::count(counted, at, '\n');
        counted = at;
        DocumentFinding entry;
        entry.finding = *finding;
        entry.object = object;
        entry.pointer = item.pointer + finding->pointer;
        entry.line = line;
        add(std::move(entry));
    }
}

void DocumentRun::add(DocumentFinding &&finding)
{
    ++m_report.counts[finding.rule()];
    switch (finding.severity()) {
    case Severity::Error:
        ++m_report.errors;
        break;
    case Severity::Warning:
        ++m_report.warnings;
        break;
    case Severity::Note:
        ++m_report.notes;
        break;
    }
    m_report.omitted += finding.finding.more;
    // The same note on the same field of every object buries the rest: a few of them say it.
    constexpr int enoughAlike = 3;
    const bool gathers = finding.severity() == Severity::Note || finding.problem == DocumentProblem::UnknownObject;
    if (gathers) {
        const ValidationFinding &value = finding.finding;
        QByteArray kind = finding.rule().toUtf8() + ' ' + (value.object ? bytes(value.object->name) : QByteArray()) + '.'
            + (value.field ? bytes(value.field->name) : value.pointer.sliced(value.pointer.lastIndexOf('/') + 1));
        if (finding.problem != DocumentProblem::None)
            kind = finding.rule().toUtf8();
        int &count = m_alikeCounts[kind];
        if (++count > enoughAlike) {
            const auto last = m_alike.constFind(kind);
            if (last != m_alike.constEnd())
                ++m_report.findings[*last].alike;
            ++m_report.omitted;
            return;
        }
        m_alike[kind] = m_report.findings.size();
    }
    // Notes and warnings may not use up the room for errors.
    const qint64 kept = m_report.findings.size();
    const qint64 room = finding.severity() == Severity::Error ? m_options.maximumFindings
                                                              : m_options.maximumFindings * 3 / 4;
    if (kept >= room) {
        if (gathers)
            m_alike.clear();
        ++m_report.omitted;
        return;
    }
    m_report.findings.append(std::move(finding));
}

} // namespace Roamscope
