// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetreader.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

/// Reading stops to list what is wrong after so many: junk would fill the screen.
constexpr int maximumFindings = 1000;

bool takeText(const SheetJson &value, QString *text, const char **expected)
{
    *expected = QT_TRANSLATE_NOOP("Roamscope", "a text");
    if (!value.is_string())
        return false;
    *text = textOf(value);
    return true;
}

bool takeBoolean(const SheetJson &value, bool *flag, const char **expected)
{
    *expected = QT_TRANSLATE_NOOP("Roamscope", "true or false");
    if (!value.is_boolean())
        return false;
    *flag = value.get<bool>();
    return true;
}

bool takeTexts(const SheetJson &value, QStringList *texts, const char **expected)
{
    *expected = QT_TRANSLATE_NOOP("Roamscope", "a text or a list of texts");
    QStringList list;
    if (value.is_string()) {
        list.append(textOf(value));
    } else if (value.is_array()) {
        for (const SheetJson &item : value) {
            if (!item.is_string())
                return false;
            list.append(textOf(item));
        }
    } else {
        return false;
    }
    *texts = list;
    return true;
}

bool is(const SheetJson &value, SheetJson::value_t type, const char *words, const char **expected)
{
    *expected = words;
    return value.type() == type;
}

} // namespace

QByteArray pointerToken(QByteArrayView token)
{
    QByteArray escaped = token.toByteArray();
    escaped.replace('~', "~0");
    escaped.replace('/', "~1");
    return escaped;
}

void SheetReader::add(SheetProblem problem, Severity severity, const QByteArray &pointer, const QString &detail)
{
    if (m_findings && m_findings->size() < maximumFindings)
        m_findings->append({.problem = problem, .severity = severity, .pointer = pointer, .detail = detail});
}

void SheetReader::members(const SheetJson &json, const QByteArray &pointer, SheetJson *unknown, const QByteArrayList &known, const Member &member)
{
    SheetJson::object_t rest;
    QByteArrayList seen;
    for (const auto &[name, value] : json.get_ref<const SheetJson::object_t &>()) {
        const QByteArray key = QByteArray::fromStdString(name);
        if (known.contains(key)) {
            const char *expected = "";
            const bool repeated = seen.contains(key);
            if (!repeated && member(name, value, &expected)) {
                seen.append(key);
                continue;
            }
            if (!repeated)
                add(SheetProblem::WrongType, Severity::Error, pointer + '/' + pointerToken(key), QCoreApplication::translate("Roamscope", expected));
        }
        // Appended without a search for the name: junk has objects with a million members.
        static_cast<SheetJson::object_t::Container &>(rest).emplace_back(name, value);
    }
    *unknown = std::move(rest);
}

SchemaRef SheetReader::schema(const SheetJson &json, const QByteArray &pointer)
{
    SchemaRef schema;
    members(json, pointer, &schema.unknown, {"kind", "version", "object", "schema"},
            [&](const std::string &name, const SheetJson &value, const char **expected) {
                if (name == "version")
                    return takeText(value, &schema.version, expected);
                if (name == "object")
                    return takeText(value, &schema.object, expected);
                if (name == "schema") {
                    schema.schema = value;
                    return true;
                }
                *expected = QT_TRANSLATE_NOOP("Roamscope", "one of ocpp, ocpi, transaction, chargePoint and backend");
                for (const auto kind : {SchemaRef::Kind::Ocpp, SchemaRef::Kind::Ocpi, SchemaRef::Kind::Transaction, SchemaRef::Kind::ChargePoint, SchemaRef::Kind::Backend}) {
                    if (value.is_string() && textOf(value) == schemaKindId(kind)) {
                        schema.kind = kind;
                        return true;
                    }
                }
                return false;
            });
    return schema;
}

Step SheetReader::step(const SheetJson &json)
{
    Step step;
    if (!json.is_object()) {
        step.parameters = json;
        return step;
    }
    SheetJson::object_t parameters;
    bool named = false;
    for (const auto &[name, value] : json.get_ref<const SheetJson::object_t &>()) {
        if (!named && name == "op" && value.is_string() && !value.get_ref<const std::string &>().empty()) {
            step.op = textOf(value);
            named = true;
        } else {
            static_cast<SheetJson::object_t::Container &>(parameters).emplace_back(name, value);
        }
    }
    step.parameters = std::move(parameters);
    return step;
}

Rule SheetReader::rule(const SheetJson &json, const QByteArray &pointer)
{
    Rule rule;
    if (!json.is_object()) {
        rule.raw = json;
        add(SheetProblem::WrongType, Severity::Error, pointer, QCoreApplication::translate("Roamscope", "a rule: a JSON object with a target and steps"));
        return rule;
    }
    members(json, pointer, &rule.unknown, {"id", "target", "steps", "rules", "note", "owner", "status", "disabled"},
            [&](const std::string &name, const SheetJson &value, const char **expected) {
                if (name == "id")
                    return takeText(value, &rule.id, expected);
                if (name == "target")
                    return takeText(value, &rule.target, expected);
                if (name == "note")
                    return takeText(value, &rule.note, expected);
                if (name == "owner")
                    return takeText(value, &rule.owner, expected);
                if (name == "disabled")
                    return takeBoolean(value, &rule.disabled, expected);
                if (name == "status") {
                    *expected = QT_TRANSLATE_NOOP("Roamscope", "one of open, agreed and disputed");
                    for (const RuleStatus status : {RuleStatus::Open, RuleStatus::Agreed, RuleStatus::Disputed}) {
                        if (value.is_string() && textOf(value) == ruleStatusId(status)) {
                            rule.status = status;
                            return true;
                        }
                    }
                    return false;
                }
                if (!is(value, SheetJson::value_t::array, QT_TRANSLATE_NOOP("Roamscope", "a list"), expected))
                    return false;
                if (name == "rules") {
                    rule.rules = rules(value, pointer + "/rules");
                    return true;
                }
                for (const SheetJson &item : value) {
                    rule.steps.append(step(item));
                    if (!item.is_object())
                        add(SheetProblem::WrongType, Severity::Error, pointer + "/steps/" + QByteArray::number(rule.steps.size() - 1),
                            QCoreApplication::translate("Roamscope", "a step: a JSON object with an op"));
                }
                return true;
            });
    return rule;
}

QList<Rule> SheetReader::rules(const SheetJson &json, const QByteArray &pointer)
{
    QList<Rule> rules;
    for (const SheetJson &item : json) {
        const QByteArray place = pointer + '/' + QByteArray::number(rules.size());
        if (++m_rules > maximumSheetRules) {
            if (m_rules == maximumSheetRules + 1)
                add(SheetProblem::TooMany, Severity::Error, place, QString::number(maximumSheetRules));
            Rule raw;
            raw.raw = item;
            rules.append(raw);
        } else {
            rules.append(rule(item, place));
        }
    }
    return rules;
}

EnumTable SheetReader::enumTable(const SheetJson &json, const QByteArray &pointer)
{
    EnumTable table;
    members(json, pointer, &table.unknown, {"title", "note", "columns", "rows", "fallback", "ignoreCase"},
            [&](const std::string &name, const SheetJson &value, const char **expected) {
                if (name == "title")
                    return takeText(value, &table.title, expected);
                if (name == "note")
                    return takeText(value, &table.note, expected);
                if (name == "columns")
                    return takeTexts(value, &table.columns, expected);
                if (name == "ignoreCase")
                    return takeBoolean(value, &table.ignoreCase, expected);
                if (name == "fallback") {
                    table.fallback = value;
                    return true;
                }
                if (!is(value, SheetJson::value_t::array, QT_TRANSLATE_NOOP("Roamscope", "a list of rows with from and to"), expected))
                    return false;
                for (const SheetJson &item : value) {
                    EnumRow row;
                    const QByteArray place = pointer + "/rows/" + QByteArray::number(table.rows.size());
                    if (!item.is_object()) {
                        // Kept under a name of its own; a row without `from` fits nothing.
                        row.unknown = SheetJson::object({{"", item}});
                        add(SheetProblem::WrongType, Severity::Error, place, QCoreApplication::translate("Roamscope", "a row with from and to"));
                    } else {
                        members(item, place, &row.unknown, {"from", "to", "note"},
                                [&](const std::string &column, const SheetJson &cell, const char **wanted) {
                                    if (column == "from")
                                        return takeTexts(cell, &row.from, wanted);
                                    if (column == "note")
                                        return takeText(cell, &row.note, wanted);
                                    row.to = cell;
                                    return true;
                                });
                    }
                    table.rows.append(row);
                }
                return true;
            });
    return table;
}

LookupTable SheetReader::lookup(const SheetJson &json, const QByteArray &pointer)
{
    LookupTable table;
    members(json, pointer, &table.unknown, {"file", "rows", "note"}, [&](const std::string &name, const SheetJson &value, const char **expected) {
        if (name == "file")
            return takeText(value, &table.file, expected);
        if (name == "note")
            return takeText(value, &table.note, expected);
        if (!is(value, SheetJson::value_t::array, QT_TRANSLATE_NOOP("Roamscope", "a list of objects"), expected))
            return false;
        table.rows = value;
        return true;
    });
    return table;
}

void SheetReader::checkIds(QList<Rule> *rules, const QByteArray &pointer)
{
    for (qsizetype i = 0; i < rules->size(); ++i) {
        Rule &rule = (*rules)[i];
        const QByteArray place = pointer + '/' + QByteArray::number(i);
        if (rule.raw.is_null()) {
            if (rule.id.isEmpty()) {
                do
                    rule.id = QStringLiteral("r%1").arg(++m_number);
                while (m_ids.contains(rule.id));
            } else if (m_ids.contains(rule.id)) {
                add(SheetProblem::DuplicateId, Severity::Warning, place, rule.id);
            }
            m_ids.insert(rule.id);
        }
        checkIds(&rule.rules, place + "/rules");
    }
}

bool SheetReader::sheet(const SheetJson &json, Sheet *sheet)
{
    if (!json.is_object()) {
        add(SheetProblem::NotASheet, Severity::Error, {});
        return false;
    }
    bool isSheet = false;
    bool hasRules = false;
    const auto object = [](const SheetJson &value, const char **expected) {
        return is(value, SheetJson::value_t::object, QT_TRANSLATE_NOOP("Roamscope", "an object"), expected);
    };
    members(json, {}, &sheet->unknown,
            {"format", "version", "id", "title", "description", "sheetVersion", "date", "parties", "variant", "source", "target", "rules",
             "enumTables", "lookups"},
            [&](const std::string &name, const SheetJson &value, const char **expected) {
                if (name == "format") {
                    *expected = QT_TRANSLATE_NOOP("Roamscope", "the text roamscope-sheet");
                    isSheet = value == "roamscope-sheet";
                    return isSheet;
                }
                if (name == "version") {
                    *expected = QT_TRANSLATE_NOOP("Roamscope", "a whole number");
                    if (!value.is_number_integer() || value < 1 || value > 1000000)
                        return false;
                    sheet->version = value.get<int>();
                    return true;
                }
                for (const auto &[member, text] : {std::pair {"id", &sheet->id}, {"title", &sheet->title}, {"description", &sheet->description},
                                                   {"sheetVersion", &sheet->sheetVersion}, {"date", &sheet->date}}) {
                    if (name == member)
                        return takeText(value, text, expected);
                }
                if (name == "rules") {
                    if (!is(value, SheetJson::value_t::array, QT_TRANSLATE_NOOP("Roamscope", "a list"), expected))
                        return false;
                    hasRules = true;
                    sheet->rules = rules(value, "/rules");
                    return true;
                }
                if (!object(value, expected))
                    return false;
                const auto &entries = value.get_ref<const SheetJson::object_t &>();
                const QByteArray place = '/' + QByteArray::fromStdString(name);
                if (name == "source") {
                    sheet->source = schema(value, place);
                } else if (name == "target") {
                    sheet->target = schema(value, place);
                } else if (name == "parties" || name == "variant") {
                    // All of their members are texts; another one makes the whole thing unknown, but kept.
                    *expected = QT_TRANSLATE_NOOP("Roamscope", "an object with texts");
                    const bool parties = name == "parties";
                    for (const auto &[member, text] : entries) {
                        const bool known = parties ? member == "from" || member == "to" : member == "group" || member == "name" || member == "note";
                        if (!known || !text.is_string())
                            return false;
                    }
                    if (parties) {
                        sheet->from = textOf(value.value("from", SheetJson()));
                        sheet->to = textOf(value.value("to", SheetJson()));
                    } else {
                        sheet->variant = {textOf(value.value("group", SheetJson())), textOf(value.value("name", SheetJson())),
                                          textOf(value.value("note", SheetJson()))};
                    }
                } else {
                    *expected = QT_TRANSLATE_NOOP("Roamscope", "an object whose members are tables");
                    for (const auto &[member, table] : entries) {
                        if (!table.is_object())
                            return false;
                    }
                    for (const auto &[member, table] : entries) {
                        const QByteArray at = place + '/' + pointerToken(QByteArray::fromStdString(member));
                        const QString title = QString::fromStdString(member);
                        if (name == "enumTables")
                            sheet->enumTables.append({title, enumTable(table, at)});
                        else
                            sheet->lookups.append({title, lookup(table, at)});
                    }
                }
                return true;
            });
    if (!isSheet && !hasRules) {
        add(SheetProblem::NotASheet, Severity::Error, {});
        return false;
    }
    if (sheet->version > Sheet::formatVersion)
        add(SheetProblem::NewerVersion, Severity::Warning, "/version", QString::number(sheet->version));
    checkIds(&sheet->rules, "/rules");
    return true;
}

} // namespace Roamscope
