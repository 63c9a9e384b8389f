// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfinding.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Roamscope {

/// JSON whose members keep their order.
using SheetJson = nlohmann::ordered_json;

/// What one side of a sheet looks like.
struct SchemaRef
{
    enum class Kind : quint8 { Unknown, Ocpp, Ocpi, Transaction, ChargePoint, Backend };

    Kind kind = Kind::Unknown;
    QString version {}; ///< "1.6", "2.2.1"; of a Transaction: the OCPP version, or empty for any
    QString object {}; ///< "Cdr", "StatusNotification.req"; of a backend: a title
    SheetJson schema {}; ///< backend: the inferred schema, or the name of its file in the workspace; null = none
    SheetJson unknown = SheetJson::object(); ///< members that this version does not know

    bool operator==(const SchemaRef &) const = default;
};

/// "ocpp", "ocpi", "transaction", "chargePoint", "backend"; empty for Unknown.
QLatin1StringView schemaKindId(SchemaRef::Kind kind);
/// "OCPI 2.2.1 Cdr", "Transaction (OCPP 1.6)" …: translated where it is not a protocol name.
QString displayName(const SchemaRef &schema);

/// One step of a rule: an operation with its parameters (docs/sheet-format.md). A step that is no JSON object
/// has an empty `op`, and `parameters` is what stands there.
struct Step
{
    QString op {};
    SheetJson parameters = SheetJson::object(); ///< all members but "op"

    /// A parameter; null when it is not there.
    const SheetJson &parameter(const char *name) const;
    /// A parameter as text; empty when it is not there or no text.
    QString text(const char *name) const;
    void setParameter(const char *name, SheetJson value) { parameters[name] = std::move(value); }

    bool operator==(const Step &) const = default;
};

/// Makes a step; `parameters` are pairs as in SheetJson {{"path", "/id"}}.
Step makeStep(const char *op, SheetJson parameters = SheetJson::object());
/// The commonest: take a field of the source.
Step takeStep(const QString &path);

enum class RuleStatus : quint8 { Open, Agreed, Disputed };
QLatin1StringView ruleStatusId(RuleStatus status);
/// Translated.
QString displayName(RuleStatus status);

/// What one target field is made of. A rule whose last step is a forEach fills an array: its nested rules
/// make each element.
struct Rule
{
    QString id {}; ///< unique in the sheet; never empty after reading
    QString target {}; ///< JSON Pointer with * for the elements that the for-each around it makes
    QList<Step> steps {};
    QList<Rule> rules {}; ///< nested, for a forEach
    QString note {};
    QString owner {};
    RuleStatus status = RuleStatus::Open;
    bool disabled = false; ///< kept, but not run
    SheetJson unknown = SheetJson::object(); ///< members that this version does not know, or of a wrong type
    SheetJson raw {}; ///< an entry that is no rule at all, as it stands; null for every real rule

    bool isForEach() const;
    bool operator==(const Rule &other) const;
};

/// One row of an enumeration table: values of the source (one a column; "*" = any, "" = absent) and what
/// they become; a null `to` leaves the target out.
struct EnumRow
{
    QStringList from {};
    SheetJson to {};
    QString note {};
    SheetJson unknown = SheetJson::object();

    bool operator==(const EnumRow &) const = default;
};

struct EnumTable
{
    QString title {};
    QString note {};
    QStringList columns {}; ///< titles of the columns of `from`; may be empty
    QList<EnumRow> rows {}; ///< the first that fits wins
    SheetJson fallback {}; ///< for values without a row; discarded (is_discarded()) = none: the target stays empty, with an error
    bool ignoreCase = false;
    SheetJson unknown = SheetJson::object();

    EnumTable();
    bool hasFallback() const { return !fallback.is_discarded(); }
    bool operator==(const EnumTable &other) const;
};

/// A table of the workspace that values are looked up in.
struct LookupTable
{
    QString file {}; ///< CSV or JSON, below the workspace folder; empty = `rows`
    SheetJson rows {}; ///< array of objects, kept in the sheet; null = none
    QString note {};
    SheetJson unknown = SheetJson::object();

    bool operator==(const LookupTable &) const = default;
};

/// Name and table, in the order of the file.
template<typename T>
using NamedList = QList<std::pair<QString, T>>;

/// Which of several sheets for the same two schemas this one is (the default sheets come in variants).
struct SheetVariant
{
    QString group {};
    QString name {};
    QString note {};

    bool operator==(const SheetVariant &) const = default;
};

/// A field-level mapping sheet (DESIGN: Sheet). A plain value: cheap to copy, nothing is checked on change;
/// lint (mapping/coverage.h) says what is wrong with it.
struct Sheet
{
    static constexpr int formatVersion = 1;

    QString id {};
    QString title {};
    QString description {};
    QString sheetVersion {};
    QString date {}; ///< ISO 8601
    QString from {}; ///< parties
    QString to {};
    SheetVariant variant {};
    SchemaRef source {};
    SchemaRef target {};
    QList<Rule> rules {};
    NamedList<EnumTable> enumTables {};
    NamedList<LookupTable> lookups {};
    int version = formatVersion; ///< of the format, as it was read
    SheetJson unknown = SheetJson::object();

    const EnumTable *enumTable(const QString &name) const;
    EnumTable *enumTable(const QString &name);
    const LookupTable *lookup(const QString &name) const;
    /// The rule with an id, nested ones too; nullptr when there is none.
    const Rule *rule(const QString &ruleId) const;
    Rule *rule(const QString &ruleId);
    /// An id that no rule has yet.
    QString freeRuleId() const;
    /// How many rules there are, nested ones too.
    int ruleCount() const;

    bool operator==(const Sheet &) const = default;
};

/// A sheet as far as it could be read.
struct ReadSheet
{
    Sheet sheet {};
    QList<SheetFinding> findings {}; ///< what was wrong where
    bool usable = false; ///< false: nothing of it is a sheet
    /// The file is damaged, and the sheet holds only what stands before the damage: it must not be saved over it.
    bool partial = false;
};

inline constexpr qint64 maximumSheetSize = 64 * 1024 * 1024;
inline constexpr int maximumSheetDepth = 64;
inline constexpr int maximumSheetRules = 20000;

/// Reads a sheet; never throws. Members, operations and rules that this version does not know are kept.
ReadSheet readSheet(QByteArrayView json);
ReadSheet readSheetFile(const QString &path);
/// The document, as it is saved: two blanks of indentation, a newline at the end.
QByteArray sheetToBytes(const Sheet &sheet);
SheetJson sheetToJson(const Sheet &sheet);
/// One rule or table as JSON, and back: for the clipboard, undo and reviews.
SheetJson ruleToJson(const Rule &rule);
Rule ruleFromJson(const SheetJson &json);
SheetJson stepToJson(const Step &step);
Step stepFromJson(const SheetJson &json);
SheetJson enumTableToJson(const EnumTable &table);
EnumTable enumTableFromJson(const SheetJson &json);
/// Writes to a temporary file first. False with *error set when that failed.
bool writeSheetFile(const Sheet &sheet, const QString &path, QString *error);

/// Text of a JSON string; empty for anything else.
QString textOf(const SheetJson &value);
SheetJson textJson(const QString &text);

} // namespace Roamscope
