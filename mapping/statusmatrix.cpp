// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/statusmatrix.h"

#include "models/catalog/catalog.h"

#include <algorithm>

namespace Roamscope {

namespace {

QStringList enumValues(ProtocolVersion version, const char *name)
{
    QStringList values;
    if (const CatalogEnum *found = Catalog::instance().enumeration(version, name)) {
        for (const CatalogEnumValue &value : found->values)
            values.append(QString::fromUtf8(value.name.data(), qsizetype(value.name.size())));
    }
    return values;
}

void addNew(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && value != QLatin1String("*") && !list.contains(value))
        list.append(value);
}

bool fits(const QString &pattern, const QString &value, Qt::CaseSensitivity sensitivity)
{
    return pattern == QLatin1String("*") || pattern.compare(value, sensitivity) == 0;
}

QString findTable(const QList<Rule> &rules)
{
    for (const Rule &rule : rules) {
        const bool isStatus = rule.target.endsWith(QLatin1String("/status")) && (rule.target.contains(QLatin1String("/evses/")) || rule.target == QLatin1String("/status"));
        for (const Step &step : rule.steps) {
            if (isStatus && step.op == QLatin1String("enum") && !step.text("table").isEmpty())
                return step.text("table");
        }
        const QString inner = findTable(rule.rules);
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace

qint64 StatusMatrix::Cell::contradictionCount() const
{
    qint64 sum = 0;
    for (const ObservedStatus *observed : contradictions)
        sum += observed->count;
    return sum;
}

StatusMatrix::StatusMatrix(EnumTable table, ProtocolVersion ocpp, ProtocolVersion ocpi, StatusObservationsPtr observations)
    : m_table(std::move(table))
    , m_observations(std::move(observations))
    , m_targets(enumValues(ocpi, "Status"))
{
    const bool is16 = ocpp == ProtocolVersion::Ocpp16 || ocpp == ProtocolVersion::Ocpp15;
    // In the order of a charge, then what stands in its way.
    const char *const order16[] = {"Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Reserved", "Unavailable", "Faulted", "Offline"};
    const char *const order201[] = {"Available", "Occupied", "EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE", "Idle", "Reserved", "Unavailable", "Faulted", "Offline"};
    if (is16) {
        for (const char *status : order16)
            m_statuses.append(QString::fromLatin1(status));
        m_errorCodes.append(QStringLiteral("NoError"));
    } else {
        for (const char *status : order201)
            m_statuses.append(QString::fromLatin1(status));
        m_errorCodes.append(QString());
    }
    for (const EnumRow &row : m_table.rows) {
        addNew(m_statuses, row.from.value(0));
        addNew(m_errorCodes, row.from.value(1));
        m_tellsTransactions = m_tellsTransactions || (row.from.size() > 2 && row.from[2] != QLatin1String("*"));
    }
    if (!m_observations)
        return;
    for (const auto &[state, occurrence] : m_observations->states()) {
        addNew(m_statuses, state.status);
        addNew(m_errorCodes, state.errorCode);
        ChargerState other = state;
        other.running = !state.running;
        m_tellsTransactions = m_tellsTransactions || m_observations->find(other);
    }
}

QStringList StatusMatrix::valuesOf(const ChargerState &state) const
{
    return {state.status, state.errorCode, state.running ? QStringLiteral("true") : QStringLiteral("false")};
}

int StatusMatrix::decidingRow(const ChargerState &state) const
{
    const QStringList values = valuesOf(state);
    const Qt::CaseSensitivity sensitivity = m_table.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        const QStringList &from = m_table.rows[i].from;
        bool all = !from.isEmpty();
        for (qsizetype column = 0; column < std::min<qsizetype>(from.size(), 3) && all; ++column)
            all = fits(from[column], values[column], sensitivity);
        if (all)
            return int(i);
    }
    return -1;
}

StatusMatrix::Cell StatusMatrix::cell(const ChargerState &state) const
{
    Cell cell;
    cell.state = state;
    cell.row = decidingRow(state);
    cell.covered = cell.row >= 0 || m_table.hasFallback();
    if (cell.covered)
        cell.demanded = textOf(cell.row >= 0 ? m_table.rows[cell.row].to : m_table.fallback);
    if (!m_observations)
        return cell;
    cell.occurrence = m_observations->find(state);
    if (cell.occurrence) {
        for (const ObservedStatus &observed : cell.occurrence->observed) {
            if (observed.status != cell.demanded)
                cell.contradictions.append(&observed);
        }
    }
    return cell;
}

QList<StatusMatrix::Cell> StatusMatrix::occurring() const
{
    QList<Cell> cells;
    if (!m_observations)
        return cells;
    for (const auto &[state, occurrence] : m_observations->states())
        cells.append(cell(state));
    std::stable_sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) { return a.count() > b.count(); });
    return cells;
}

QList<StatusMatrix::Cell> StatusMatrix::contradicting() const
{
    QList<Cell> cells = occurring();
    cells.removeIf([](const Cell &cell) { return cell.contradictions.isEmpty(); });
    std::stable_sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) { return a.contradictionCount() > b.contradictionCount(); });
    return cells;
}

EnumTable StatusMatrix::withCell(const ChargerState &state, const QString &status) const
{
    EnumTable table = m_table;
    const SheetJson to = status.isEmpty() ? SheetJson() : textJson(status);
    const int deciding = decidingRow(state);
    const QStringList values = valuesOf(state);
    qsizetype columns = std::max<qsizetype>(1, table.columns.size());
    for (const EnumRow &row : table.rows)
        columns = std::max(columns, row.from.size());
    columns = std::min<qsizetype>(columns, 3);
    if (deciding >= 0 && table.rows[deciding].from == values.first(columns)) {
        table.rows[deciding].to = to;
        return table;
    }
    EnumRow row;
    row.from = values.first(columns);
    row.to = to;
    // Before the row that decides now, so that the exception is read before its rule.
    table.rows.insert(deciding >= 0 ? deciding : table.rows.size(), row);
    return table;
}

EnumTable StatusMatrix::withStatus(const QString &chargerStatus, const QString &status) const
{
    EnumTable table = m_table;
    const SheetJson to = status.isEmpty() ? SheetJson() : textJson(status);
    const auto isGeneral = [&](const EnumRow &row) {
        return row.from.value(0) == chargerStatus && std::all_of(row.from.begin() + 1, row.from.end(), [](const QString &value) { return value == QLatin1String("*"); });
    };
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), isGeneral);
    if (found != table.rows.end()) {
        found->to = to;
        return table;
    }
    qsizetype columns = std::max<qsizetype>(1, table.columns.size());
    for (const EnumRow &row : table.rows)
        columns = std::max(columns, row.from.size());
    EnumRow row;
    row.from = {chargerStatus};
    while (row.from.size() < columns)
        row.from.append(QStringLiteral("*"));
    row.to = to;
    table.rows.append(row);
    return table;
}

QString StatusMatrix::tableName(const Sheet &sheet)
{
    return findTable(sheet.rules);
}

} // namespace Roamscope
