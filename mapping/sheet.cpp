// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheet.h"

#include "mapping/sheetreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <unordered_set>

namespace Roamscope {

namespace {

/// Builds the document while it is parsed, bounded in depth; what stands before an error is kept.
class SheetBuilder : public nlohmann::json_sax<SheetJson>
{
public:
    explicit SheetBuilder(QList<SheetFinding> *findings)
        : m_findings(findings)
    {
    }

    SheetJson root {SheetJson::value_t::discarded};
    std::size_t errorAt = 0;
    QString error {};
    bool tooDeep = false;

    bool null() override { return add(SheetJson()); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &text) override
    {
        if (digits(text) > 15 && m_findings->size() < 100)
            m_findings->append({.problem = SheetProblem::ManyDigits,
                                .severity = Severity::Warning,
                                .pointer = pointer(),
                                .detail = QString::fromLatin1(text.c_str(), qsizetype(std::min<std::size_t>(text.size(), 60)))});
        return add(value);
    }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(SheetJson::object()); }
    bool start_array(std::size_t) override { return open(SheetJson::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = std::move(name);
        // Few names are compared one by one; many go into a set, for junk has a million in one object.
        auto &members = level.value->get_ref<SheetJson::object_t &>();
        bool repeated = false;
        if (members.size() < 16) {
            repeated = members.find(level.key) != members.end();
        } else {
            if (level.names.empty()) {
                for (const auto &member : members)
                    level.names.insert(member.first);
            }
            repeated = level.names.count(level.key) > 0;
        }
        if (!level.names.empty())
            level.names.insert(level.key);
        if (repeated && m_findings->size() < 100)
            m_findings->append({.problem = SheetProblem::DuplicateMember,
                                .severity = Severity::Warning,
                                .pointer = pointer(),
                                .detail = QString::fromStdString(level.key)});
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception) override
    {
        errorAt = position;
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while …": the last part speaks.
        const QString text = QString::fromUtf8(exception.what());
        error = text.mid(text.indexOf(QLatin1StringView("] ")) + 2).left(300);
        return false;
    }

private:
    struct Level
    {
        SheetJson *value = nullptr;
        std::string key {};
        std::unordered_set<std::string> names {};
    };

    static int digits(const std::string &text)
    {
        int count = 0;
        bool leading = true;
        for (const char c : text) {
            if (c == 'e' || c == 'E')
                break;
            if (c < '0' || c > '9' || (leading && c == '0'))
                continue;
            leading = false;
            ++count;
        }
        return count;
    }

    QByteArray pointer() const
    {
        QByteArray text;
        for (const Level &level : m_levels)
            text += '/' + (level.value->is_object() ? pointerToken(QByteArray::fromStdString(level.key)) : QByteArray::number(qsizetype(level.value->size())));
        return text;
    }

    SheetJson *insert(SheetJson &&value)
    {
        if (m_levels.empty()) {
            root = std::move(value);
            return &root;
        }
        Level &level = m_levels.back();
        if (level.value->is_array()) {
            auto &items = level.value->get_ref<SheetJson::array_t &>();
            items.push_back(std::move(value));
            return &items.back();
        }
        auto &members = static_cast<SheetJson::object_t::Container &>(level.value->get_ref<SheetJson::object_t &>());
        members.emplace_back(level.key, std::move(value));
        return &members.back().second;
    }

    bool add(SheetJson &&value)
    {
        insert(std::move(value));
        return true;
    }

    bool open(SheetJson &&value)
    {
        if (m_levels.size() >= std::size_t(maximumSheetDepth)) {
            tooDeep = true;
            return false;
        }
        m_levels.push_back({.value = insert(std::move(value))});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    QList<SheetFinding> *m_findings;
    std::vector<Level> m_levels;
};

void put(SheetJson::object_t *object, const char *name, SheetJson value)
{
    static_cast<SheetJson::object_t::Container &>(*object).emplace_back(name, std::move(value));
}

void putText(SheetJson::object_t *object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        put(object, name, textJson(text));
}

/// Members that were not understood come last; one of a wrong type gives way once a right one is there.
void putUnknown(SheetJson::object_t *object, const SheetJson &unknown)
{
    if (!unknown.is_object())
        return;
    const std::size_t known = object->size();
    auto &container = static_cast<SheetJson::object_t::Container &>(*object);
    for (const auto &member : unknown.get_ref<const SheetJson::object_t &>()) {
        bool taken = false;
        for (std::size_t i = 0; i < known; ++i)
            taken = taken || container[i].first == member.first;
        if (!taken)
            container.emplace_back(member.first, member.second);
    }
}

SheetJson schemaToJson(const SchemaRef &schema)
{
    SheetJson::object_t object;
    putText(&object, "kind", QString(schemaKindId(schema.kind)));
    putText(&object, "version", schema.version);
    putText(&object, "object", schema.object);
    if (!schema.schema.is_null())
        put(&object, "schema", schema.schema);
    putUnknown(&object, schema.unknown);
    return object;
}

SheetJson rulesToJson(const QList<Rule> &rules)
{
    SheetJson array = SheetJson::array();
    for (const Rule &rule : rules)
        array.push_back(ruleToJson(rule));
    return array;
}

SheetJson textsJson(const QStringList &texts)
{
    SheetJson array = SheetJson::array();
    for (const QString &text : texts)
        array.push_back(textJson(text));
    return array;
}

template<typename List>
auto findNamed(List &list, const QString &name) -> decltype(&list.begin()->second)
{
    for (auto &entry : list) {
        if (entry.first == name)
            return &entry.second;
    }
    return nullptr;
}

template<typename Rules>
auto findRule(Rules &rules, const QString &id) -> decltype(&*rules.begin())
{
    for (auto &rule : rules) {
        if (rule.id == id && rule.raw.is_null())
            return &rule;
        if (auto *found = findRule(rule.rules, id))
            return found;
    }
    return nullptr;
}

int count(const QList<Rule> &rules)
{
    int total = 0;
    for (const Rule &rule : rules)
        total += 1 + count(rule.rules);
    return total;
}

} // namespace

QString textOf(const SheetJson &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

SheetJson textJson(const QString &text)
{
    return text.toStdString();
}

QLatin1StringView schemaKindId(SchemaRef::Kind kind)
{
    switch (kind) {
    case SchemaRef::Kind::Ocpp:
        return QLatin1StringView("ocpp");
    case SchemaRef::Kind::Ocpi:
        return QLatin1StringView("ocpi");
    case SchemaRef::Kind::Transaction:
        return QLatin1StringView("transaction");
    case SchemaRef::Kind::ChargePoint:
        return QLatin1StringView("chargePoint");
    case SchemaRef::Kind::Backend:
        return QLatin1StringView("backend");
    case SchemaRef::Kind::Unknown:
        break;
    }
    return {};
}

QString displayName(const SchemaRef &schema)
{
    switch (schema.kind) {
    case SchemaRef::Kind::Ocpp:
        return QStringLiteral("OCPP %1 %2").arg(schema.version, schema.object);
    case SchemaRef::Kind::Ocpi:
        return QStringLiteral("OCPI %1 %2").arg(schema.version, schema.object);
    case SchemaRef::Kind::Transaction:
        return schema.version.isEmpty() ? QCoreApplication::translate("Roamscope", "Transaction")
                                        : QCoreApplication::translate("Roamscope", "Transaction (OCPP %1)").arg(schema.version);
    case SchemaRef::Kind::ChargePoint:
        return schema.version.isEmpty() ? QCoreApplication::translate("Roamscope", "Charge point")
                                        : QCoreApplication::translate("Roamscope", "Charge point (OCPP %1)").arg(schema.version);
    case SchemaRef::Kind::Backend:
        return schema.object.isEmpty() ? QCoreApplication::translate("Roamscope", "Backend") : schema.object;
    case SchemaRef::Kind::Unknown:
        break;
    }
    return QCoreApplication::translate("Roamscope", "Not chosen");
}

QLatin1StringView ruleStatusId(RuleStatus status)
{
    return status == RuleStatus::Agreed ? QLatin1StringView("agreed")
        : status == RuleStatus::Disputed ? QLatin1StringView("disputed")
                                         : QLatin1StringView("open");
}

QString displayName(RuleStatus status)
{
    return status == RuleStatus::Agreed ? QCoreApplication::translate("Roamscope", "Agreed")
        : status == RuleStatus::Disputed ? QCoreApplication::translate("Roamscope", "Disputed")
                                         : QCoreApplication::translate("Roamscope", "Open");
}

const SheetJson &Step::parameter(const char *name) const
{
    static const SheetJson none;
    if (!parameters.is_object())
        return none;
    const auto found = parameters.find(name);
    return found == parameters.end() ? none : *found;
}

QString Step::text(const char *name) const
{
    return textOf(parameter(name));
}

Step makeStep(const char *op, SheetJson parameters)
{
    Step step;
    step.op = QString::fromLatin1(op);
    step.parameters = std::move(parameters);
    return step;
}

Step takeStep(const QString &path)
{
    return makeStep("take", {{"path", path.toStdString()}});
}

bool Rule::isForEach() const
{
    return !steps.isEmpty() && steps.constLast().op == QLatin1StringView("forEach");
}

bool Rule::operator==(const Rule &other) const
{
    return id == other.id && target == other.target && steps == other.steps && rules == other.rules && note == other.note
        && owner == other.owner && status == other.status && disabled == other.disabled && unknown == other.unknown && raw == other.raw;
}

EnumTable::EnumTable()
    : fallback(SheetJson::value_t::discarded)
{
}

bool EnumTable::operator==(const EnumTable &other) const
{
    return title == other.title && note == other.note && columns == other.columns && rows == other.rows
        && hasFallback() == other.hasFallback() && (!hasFallback() || fallback == other.fallback) && ignoreCase == other.ignoreCase
        && unknown == other.unknown;
}

const EnumTable *Sheet::enumTable(const QString &name) const
{
    return findNamed(enumTables, name);
}

EnumTable *Sheet::enumTable(const QString &name)
{
    return findNamed(enumTables, name);
}

const LookupTable *Sheet::lookup(const QString &name) const
{
    return findNamed(lookups, name);
}

const Rule *Sheet::rule(const QString &ruleId) const
{
    return findRule(rules, ruleId);
}

Rule *Sheet::rule(const QString &ruleId)
{
    return findRule(rules, ruleId);
}

QString Sheet::freeRuleId() const
{
    int number = ruleCount() + 1;
    while (rule(QStringLiteral("r%1").arg(number)))
        ++number;
    return QStringLiteral("r%1").arg(number);
}

int Sheet::ruleCount() const
{
    return count(rules);
}

SheetJson stepToJson(const Step &step)
{
    if (step.op.isEmpty())
        return step.parameters;
    SheetJson::object_t object;
    put(&object, "op", textJson(step.op));
    putUnknown(&object, step.parameters);
    return object;
}

Step stepFromJson(const SheetJson &json)
{
    return SheetReader::step(json);
}

SheetJson ruleToJson(const Rule &rule)
{
    if (!rule.raw.is_null())
        return rule.raw;
    SheetJson::object_t object;
    putText(&object, "id", rule.id);
    putText(&object, "target", rule.target);
    // A member of a wrong type that nothing has replaced is written from `unknown`.
    if (!rule.steps.isEmpty() || !rule.unknown.contains("steps")) {
        SheetJson steps = SheetJson::array();
        for (const Step &step : rule.steps)
            steps.push_back(stepToJson(step));
        put(&object, "steps", std::move(steps));
    }
    if (!rule.rules.isEmpty())
        put(&object, "rules", rulesToJson(rule.rules));
    putText(&object, "note", rule.note);
    putText(&object, "owner", rule.owner);
    if (rule.status != RuleStatus::Open)
        putText(&object, "status", QString(ruleStatusId(rule.status)));
    if (rule.disabled)
        put(&object, "disabled", true);
    putUnknown(&object, rule.unknown);
    return object;
}

Rule ruleFromJson(const SheetJson &json)
{
    return SheetReader(nullptr).rule(json, {});
}

SheetJson enumTableToJson(const EnumTable &table)
{
    SheetJson::object_t object;
    putText(&object, "title", table.title);
    putText(&object, "note", table.note);
    if (!table.columns.isEmpty())
        put(&object, "columns", textsJson(table.columns));
    if (table.ignoreCase)
        put(&object, "ignoreCase", true);
    if (!table.rows.isEmpty() || !table.unknown.contains("rows")) {
        SheetJson rows = SheetJson::array();
        for (const EnumRow &row : table.rows) {
            // An entry that was no row at all is given back as it was.
            if (row.from.isEmpty() && row.unknown.size() == 1 && row.unknown.begin().key().empty()) {
                rows.push_back(row.unknown.begin().value());
                continue;
            }
            SheetJson::object_t entry;
            if (row.from.size() == 1)
                put(&entry, "from", textJson(row.from.constFirst()));
            else if (!row.from.isEmpty())
                put(&entry, "from", textsJson(row.from));
            put(&entry, "to", row.to);
            putText(&entry, "note", row.note);
            putUnknown(&entry, row.unknown);
            rows.push_back(std::move(entry));
        }
        put(&object, "rows", std::move(rows));
    }
    if (table.hasFallback())
        put(&object, "fallback", table.fallback);
    putUnknown(&object, table.unknown);
    return object;
}

EnumTable enumTableFromJson(const SheetJson &json)
{
    return json.is_object() ? SheetReader(nullptr).enumTable(json, {}) : EnumTable();
}

SheetJson sheetToJson(const Sheet &sheet)
{
    SheetJson::object_t object;
    put(&object, "format", "roamscope-sheet");
    put(&object, "version", std::max(sheet.version, 1));
    putText(&object, "id", sheet.id);
    putText(&object, "title", sheet.title);
    putText(&object, "description", sheet.description);
    putText(&object, "sheetVersion", sheet.sheetVersion);
    putText(&object, "date", sheet.date);
    if (!sheet.from.isEmpty() || !sheet.to.isEmpty()) {
        SheetJson::object_t parties;
        putText(&parties, "from", sheet.from);
        putText(&parties, "to", sheet.to);
        put(&object, "parties", std::move(parties));
    }
    if (sheet.variant != SheetVariant()) {
        SheetJson::object_t variant;
        putText(&variant, "group", sheet.variant.group);
        putText(&variant, "name", sheet.variant.name);
        putText(&variant, "note", sheet.variant.note);
        put(&object, "variant", std::move(variant));
    }
    if (sheet.source != SchemaRef())
        put(&object, "source", schemaToJson(sheet.source));
    if (sheet.target != SchemaRef())
        put(&object, "target", schemaToJson(sheet.target));
    if (!sheet.rules.isEmpty() || !sheet.unknown.contains("rules"))
        put(&object, "rules", rulesToJson(sheet.rules));
    if (!sheet.enumTables.isEmpty()) {
        SheetJson::object_t tables;
        for (const auto &[name, table] : sheet.enumTables)
            put(&tables, name.toUtf8().constData(), enumTableToJson(table));
        put(&object, "enumTables", std::move(tables));
    }
    if (!sheet.lookups.isEmpty()) {
        SheetJson::object_t tables;
        for (const auto &[name, lookup] : sheet.lookups) {
            SheetJson::object_t table;
            putText(&table, "file", lookup.file);
            putText(&table, "note", lookup.note);
            if (!lookup.rows.is_null())
                put(&table, "rows", lookup.rows);
            putUnknown(&table, lookup.unknown);
            put(&tables, name.toUtf8().constData(), std::move(table));
        }
        put(&object, "lookups", std::move(tables));
    }
    putUnknown(&object, sheet.unknown);
    return object;
}

QByteArray sheetToBytes(const Sheet &sheet)
{
    const std::string text = sheetToJson(sheet).dump(2, ' ', false, SheetJson::error_handler_t::replace);
    return QByteArray(text.data(), qsizetype(text.size())) + '\n';
}

ReadSheet readSheet(QByteArrayView json)
{
    ReadSheet read;
    if (json.size() > maximumSheetSize) {
        read.findings.append({.problem = SheetProblem::Unreadable,
                              .detail = QCoreApplication::translate("Roamscope", "it is larger than %1 MB").arg(maximumSheetSize / 1024 / 1024)});
        return read;
    }
    SheetBuilder builder(&read.findings);
    const char *begin = json.data() ? json.data() : "";
    const bool whole = SheetJson::sax_parse(begin, begin + json.size(), &builder);
    if (!whole) {
        const qsizetype at = std::min<qsizetype>(qsizetype(builder.errorAt), json.size());
        read.findings.append({.problem = builder.tooDeep ? SheetProblem::TooDeep : SheetProblem::NotJson,
                              .detail = builder.tooDeep ? QString::number(maximumSheetDepth) : builder.error,
                              .line = builder.tooDeep ? 0 : int(std::count(begin, begin + at, '\n')) + 1});
        read.partial = true;
    }
    if (!builder.root.is_discarded())
        read.usable = SheetReader(&read.findings).sheet(builder.root, &read.sheet);
    return read;
}

ReadSheet readSheetFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ReadSheet read;
        read.findings.append({.problem = SheetProblem::Unreadable, .detail = file.errorString()});
        return read;
    }
    return readSheet(file.read(maximumSheetSize + 1));
}

bool writeSheetFile(const Sheet &sheet, const QString &path, QString *error)
{
    QSaveFile file(path);
    const QByteArray bytes = sheetToBytes(sheet);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        *error = file.errorString();
        return false;
    }
    return true;
}

} // namespace Roamscope
