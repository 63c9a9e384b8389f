// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/columnmap.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int maximumColumns = 10'000;
constexpr int maximumMaps = 1'000;
constexpr qint64 maximumFile = 16 << 20;

const QString mapsMember = QStringLiteral("maps");

struct DateOrderWord
{
    DateOrder order;
    const char *id;
};
constexpr DateOrderWord dateOrders[] = {{DateOrder::DayFirst, "day-first"}, {DateOrder::MonthFirst, "month-first"}};

template<typename Enum, typename Id>
bool enumFromId(const QString &text, Id id, Enum *value)
{
    for (int i = 0; i < int(Enum::Count); ++i) {
        if (text == id(Enum(i))) {
            *value = Enum(i);
            return true;
        }
    }
    return false;
}

QString unknownWord(const QString &member, const QString &text)
{
    return QCoreApplication::translate("Roamscope::Columns", "“%1” is no value of “%2”").arg(text.left(60), member);
}

QString zoneText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3").arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

bool readZone(const QString &text, std::optional<int> *minutes)
{
    if (text == QLatin1String("Z") || text.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0) {
        *minutes = 0;
        return true;
    }
    if (text.size() != 6 || (text[0] != QLatin1Char('+') && text[0] != QLatin1Char('-')) || text[3] != QLatin1Char(':'))
        return false;
    bool hoursOk = false;
    bool minutesOk = false;
    const int value = QStringView(text).mid(1, 2).toInt(&hoursOk) * 60 + QStringView(text).mid(4, 2).toInt(&minutesOk);
    if (!hoursOk || !minutesOk || value > 18 * 60)
        return false;
    *minutes = text[0] == QLatin1Char('-') ? -value : value;
    return true;
}

/// Reads a word of an enumeration; true when it is absent or known.
template<typename Enum, typename Id>
bool readWord(const QJsonObject &json, const QString &member, Id id, Enum *value, QString *error)
{
    const QString text = json.value(member).toString();
    if (text.isEmpty() || enumFromId(text, id, value))
        return true;
    *error = unknownWord(member, text);
    return false;
}

bool readColumn(const QJsonValue &json, TableColumn *column, QString *error)
{
    if (json.isString()) {
        column->name = json.toString();
        return true;
    }
    const QJsonObject object = json.toObject();
    column->name = object.value(QLatin1String("name")).toString();
    EnergyColumn &energy = column->energy;
    if (!readWord(object, QStringLiteral("role"), columnRoleId, &column->role, error)
        || !readWord(object, QStringLiteral("quantity"), energyQuantityId, &energy.quantity, error)
        || !readWord(object, QStringLiteral("unit"), energyUnitId, &energy.unit, error)
        || !readWord(object, QStringLiteral("sign"), energySignId, &energy.sign, error))
        return false;
    energy.voltage = std::clamp(object.value(QLatin1String("voltage")).toDouble(energy.voltage), 1.0, 100'000.0);
    energy.phases = std::clamp(object.value(QLatin1String("phases")).toInt(energy.phases), 1, 3);
    energy.currency = object.value(QLatin1String("currency")).toString().left(10).toUtf8();
    return true;
}

} // namespace

QJsonObject ColumnMap::toJson() const
{
    QJsonObject json {{QStringLiteral("kind"), QString(tableKindId(kind))}, {QStringLiteral("rows"), QString(rowKindId(rows))}};
    if (!name.isEmpty())
        json.insert(QStringLiteral("name"), name);
    if (!signature.isEmpty())
        json.insert(QStringLiteral("signature"), signature);
    if (!sheet.isEmpty())
        json.insert(QStringLiteral("sheet"), sheet);
    if (!hasHeader)
        json.insert(QStringLiteral("header"), false);
    QJsonArray list;
    for (const TableColumn &column : columns) {
        QJsonObject entry {{QStringLiteral("name"), column.name}, {QStringLiteral("role"), QString(columnRoleId(column.role))}};
        const EnergyColumn usual;
        const EnergyColumn &energy = column.energy;
        if (energy.quantity != usual.quantity)
            entry.insert(QStringLiteral("quantity"), QString(energyQuantityId(energy.quantity)));
        if (energy.unit != usual.unit)
            entry.insert(QStringLiteral("unit"), QString(energyUnitId(energy.unit)));
        if (energy.sign != usual.sign)
            entry.insert(QStringLiteral("sign"), QString(energySignId(energy.sign)));
        if (energy.voltage != usual.voltage)
            entry.insert(QStringLiteral("voltage"), energy.voltage);
        if (energy.phases != usual.phases)
            entry.insert(QStringLiteral("phases"), energy.phases);
        if (!energy.currency.isEmpty())
            entry.insert(QStringLiteral("currency"), QString::fromUtf8(energy.currency));
        list.append(entry);
    }
    json.insert(QStringLiteral("columns"), list);
    if (!flows.isEmpty()) {
        QJsonObject entry;
        for (const DirectionText &flow : flows)
            entry.insert(flow.text, QString(flowMeaningId(flow.meaning)));
        json.insert(QStringLiteral("directions"), entry);
    }
    if (!chargePoint.isEmpty())
        json.insert(QStringLiteral("chargePoint"), QString::fromUtf8(chargePoint));
    if (version != ProtocolVersion::Unknown)
        json.insert(QStringLiteral("version"), displayName(version));
    if (lane != Lane::Unknown)
        json.insert(QStringLiteral("lane"), QString(laneId(lane)));
    for (const DateOrderWord &word : dateOrders) {
        if (dateOrder == word.order)
            json.insert(QStringLiteral("dateOrder"), QLatin1String(word.id));
    }
    if (zoneMinutes)
        json.insert(QStringLiteral("zone"), zoneText(*zoneMinutes));
    return json;
}

std::optional<ColumnMap> ColumnMap::fromJson(const QJsonObject &json, QString *error)
{
    QString ignored;
    QString &why = error ? *error : ignored;
    ColumnMap map;
    map.name = json.value(QLatin1String("name")).toString().left(200);
    map.signature = json.value(QLatin1String("signature")).toString().left(100);
    map.sheet = json.value(QLatin1String("sheet")).toString().left(255);
    map.hasHeader = json.value(QLatin1String("header")).toBool(true);
    if (!readWord(json, QStringLiteral("kind"), tableKindId, &map.kind, &why) || !readWord(json, QStringLiteral("rows"), rowKindId, &map.rows, &why))
        return {};
    if (!json.value(QLatin1String("columns")).isArray()) {
        why = QCoreApplication::translate("Roamscope::Columns", "The list “columns” is missing");
        return {};
    }
    const QJsonArray list = json.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &entry : list.size() > maximumColumns ? QJsonArray() : list) {
        TableColumn column;
        if (!readColumn(entry, &column, &why))
            return {};
        map.columns.append(std::move(column));
    }
    const QJsonObject directions = json.value(QLatin1String("directions")).toObject();
    for (auto it = directions.begin(); it != directions.end() && map.flows.size() < 1000; ++it) {
        DirectionText flow {.text = it.key().trimmed()};
        if (!enumFromId(it.value().toString(), flowMeaningId, &flow.meaning)) {
            why = unknownWord(QStringLiteral("directions"), it.value().toString());
            return {};
        }
        map.flows.append(std::move(flow));
    }
    map.chargePoint = json.value(QLatin1String("chargePoint")).toString().left(255).toUtf8();
    const QString version = json.value(QLatin1String("version")).toString();
    map.version = protocolVersionFromText(version.toUtf8());
    if (!version.isEmpty() && map.version == ProtocolVersion::Unknown) {
        why = unknownWord(QStringLiteral("version"), version);
        return {};
    }
    const QString lane = json.value(QLatin1String("lane")).toString();
    map.lane = laneFromId(lane.toUtf8());
    if (!lane.isEmpty() && map.lane == Lane::Unknown) {
        why = unknownWord(QStringLiteral("lane"), lane);
        return {};
    }
    const QString order = json.value(QLatin1String("dateOrder")).toString();
    for (const DateOrderWord &word : dateOrders) {
        if (order == QLatin1String(word.id))
            map.dateOrder = word.order;
    }
    if (!order.isEmpty() && map.dateOrder == DateOrder::Unknown) {
        why = unknownWord(QStringLiteral("dateOrder"), order);
        return {};
    }
    const QString zone = json.value(QLatin1String("zone")).toString();
    if (!zone.isEmpty() && !readZone(zone, &map.zoneMinutes)) {
        why = unknownWord(QStringLiteral("zone"), zone);
        return {};
    }
    return map;
}

void ColumnMapStore::put(const ColumnMap &map)
{
    const bool json = map.kind == TableKind::JsonLines;
    m_maps.removeIf([&](const ColumnMap &other) {
        return other.signature == map.signature && (other.kind == TableKind::JsonLines) == json
            && (!map.signature.isEmpty() || other.columns.size() == map.columns.size());
    });
    m_maps.prepend(map);
    if (m_maps.size() > maximumMaps)
        m_maps.resize(maximumMaps);
}

void ColumnMapStore::remove(qsizetype index)
{
    if (index >= 0 && index < m_maps.size())
        m_maps.removeAt(index);
}

std::optional<ColumnMap> ColumnMapStore::find(TableKind kind, const QStringList &names) const
{
    const QString signature = headerSignature(kind, names);
    const auto plain = [](const QString &name) { return name.simplified().toCaseFolded(); };
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < names.size(); ++i)
        places.insert(plain(names[i]), i);
    /// The map with its columns in the order of the table; how many of those with a role are there.
    const auto arranged = [&](const ColumnMap &map, int *found, int *missing) {
        ColumnMap result = map;
        result.columns.clear();
        for (const QString &name : names)
            result.columns.append({.name = name});
        *found = 0;
        *missing = 0;
        for (const TableColumn &column : map.columns) {
            const auto place = places.constFind(plain(column.name));
            if (place == places.constEnd()) {
                *missing += column.role != ColumnRole::Keep && column.role != ColumnRole::Ignore;
                continue;
            }
            *found += column.role != ColumnRole::Keep && column.role != ColumnRole::Ignore;
            result.columns[*place].role = column.role;
            result.columns[*place].energy = column.energy;
        }
        result.kind = kind;
        result.signature = signature;
        return result;
    };
    int found = 0;
    int missing = 0;
    std::optional<ColumnMap> best;
    int bestFound = 0;
    for (const ColumnMap &map : m_maps) {
        if (!map.hasHeader) {
            // Columns without names have made-up ones, which tell no more than how many there are.
            const auto same = [&](const TableColumn &column, const QString &name) { return plain(column.name) == plain(name); };
            if (!best && std::equal(map.columns.begin(), map.columns.end(), names.begin(), names.end(), same)) {
                best = map;
                best->kind = kind;
            }
            continue;
        }
        ColumnMap candidate = arranged(map, &found, &missing);
        if (!signature.isEmpty() && map.signature == signature && missing == 0)
            return candidate;
        // Members that are missing in the first lines of a JSON file may come later.
        const bool fits = missing == 0 || (kind == TableKind::JsonLines && map.kind == kind && found > missing);
        if (fits && found >= 2 && found > bestFound) {
            bestFound = found;
            best = std::move(candidate);
        }
    }
    return best;
}

QJsonObject ColumnMapStore::toJson() const
{
    QJsonArray list;
    for (const ColumnMap &map : m_maps)
        list.append(map.toJson());
    return {{mapsMember, list}};
}

ColumnMapStore ColumnMapStore::fromJson(const QJsonObject &json, QStringList *errors)
{
    ColumnMapStore store;
    for (const QJsonValue &entry : json.value(mapsMember).toArray()) {
        QString error;
        std::optional<ColumnMap> map = ColumnMap::fromJson(entry.toObject(), &error);
        if (map && store.m_maps.size() < maximumMaps)
            store.m_maps.append(std::move(*map));
        else if (errors && !error.isEmpty())
            errors->append(error);
    }
    return store;
}

std::optional<ColumnMapStore> ColumnMapStore::fromFile(const QString &path, QString *error)
{
    const auto fail = [&](const QString &sentence) -> std::optional<ColumnMapStore> {
        if (error)
            *error = sentence;
        return {};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QCoreApplication::translate("Roamscope::Columns", "cannot be read: %1").arg(file.errorString()));
    const QByteArray text = file.read(maximumFile);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const qsizetype line = text.left(parseError.offset).count('\n') + 1;
        return fail(QCoreApplication::translate("Roamscope::Columns", "line %1: %2; write one JSON object with “columns”").arg(line).arg(parseError.errorString()));
    }
    QJsonArray maps = document.array();
    if (document.isObject()) {
        // One map, what toJson() writes, or the workspace's file around it.
        QJsonObject object = document.object();
        for (const QString &member : {QStringLiteral("columns"), QStringLiteral("tables")}) {
            if (object.value(member).isObject())
                object = object.value(member).toObject();
        }
        if (object.value(mapsMember).isArray())
            maps = object.value(mapsMember).toArray();
        else
            maps = QJsonArray {object};
    }
    ColumnMapStore store;
    for (const QJsonValue &entry : std::as_const(maps)) {
        QString why;
        std::optional<ColumnMap> map = ColumnMap::fromJson(entry.toObject(), &why);
        if (!map)
            return fail(QCoreApplication::translate("Roamscope::Columns", "%1; the manual lists what a table of columns may say").arg(why));
        if (store.m_maps.size() < maximumMaps)
            store.m_maps.append(std::move(*map));
    }
    if (store.isEmpty())
        return fail(QCoreApplication::translate("Roamscope::Columns", "holds no table of columns; write one JSON object with “columns”"));
    return store;
}

} // namespace Roamscope
