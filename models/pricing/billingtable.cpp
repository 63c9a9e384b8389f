// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricing/billingtable.h"

#include <QJsonArray>
#include <QLocale>

namespace Roamscope {

namespace {

constexpr qsizetype largestCell = 200;
constexpr const char *columnNames[] = {"kind", "price", "vat", "step", "from", "until", "days", "min_kwh", "max_kwh", "min_minutes", "max_minutes"};
static_assert(std::size(columnNames) == BillingTable::ColumnCount);

bool sameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<PriceDimension> kindOf(const QString &text)
{
    for (int i = 0; i < priceDimensionCount; ++i) {
        if (sameWord(text, QString(dimensionId(PriceDimension(i)))) || sameWord(text, dimensionName(PriceDimension(i))))
            return PriceDimension(i);
    }
    if (sameWord(text, QStringLiteral("parking")) || sameWord(text, QStringLiteral("idle")))
        return PriceDimension::ParkingTime;
    if (sameWord(text, QStringLiteral("kwh")))
        return PriceDimension::Energy;
    return {};
}

// "0.25", "0,25"; a comma is a decimal one where there is no point.
std::optional<Exact> numberOf(QString text)
{
    if (!text.contains(QLatin1Char('.')))
        text.replace(QLatin1Char(','), QLatin1Char('.'));
    Exact value;
    if (!Exact::parse(text.toStdString(), &value))
        return {};
    return value;
}

std::optional<qint64> wholeOf(const Exact &value)
{
    qint64 whole = 0;
    return value.isInteger(&whole) && whole >= 0 && whole <= 1'000'000'000 ? std::optional(whole) : std::nullopt;
}

std::optional<int> timeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 2 || parts[0].isEmpty() || parts[0].size() > 2 || parts[1].size() != 2)
        return {};
    bool good[2] = {false, false};
    const int hour = parts[0].toInt(&good[0]);
    const int minute = parts[1].toInt(&good[1]);
    if (!good[0] || !good[1] || hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60)
        return {};
    return (hour * 60 + minute) * 60;
}

int dayOf(const QString &text)
{
    static constexpr const char *names[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int day = 0; day < 7; ++day) {
        const QString english = QString::fromLatin1(names[day]);
        const QLocale locale;
        if ((text.size() >= 2 && english.startsWith(text, Qt::CaseInsensitive)) || sameWord(text, locale.dayName(day + 1)) || sameWord(text, locale.dayName(day + 1, QLocale::ShortFormat))
            || text == QString::number(day + 1))
            return day;
    }
    return -1;
}

// "Mon-Fri, Sunday": bits from Monday on; 0 = cannot be read.
quint8 daysOf(const QString &text)
{
    quint8 days = 0;
    const QStringList words = QString(text).replace(QLatin1Char(';'), QLatin1Char(',')).replace(QChar(0x2013), QLatin1Char('-')).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringList ends = word.split(QLatin1Char('-'));
        const int first = dayOf(ends.constFirst().trimmed());
        const int last = dayOf(ends.constLast().trimmed());
        if (first < 0 || last < 0 || ends.size() > 2)
            return 0;
        for (int day = first;; day = (day + 1) % 7) {
            days |= quint8(1 << day);
            if (day == last)
                break;
        }
    }
    return days;
}

// Cells of one line, and where the next begins. Quoted cells may hold the delimiter, line ends and doubled quotes.
QStringList nextLine(const QString &text, qsizetype *at, QChar delimiter)
{
    QStringList cells(1);
    bool quoted = false;
    for (; *at < text.size(); ++*at) {
        const QChar ch = text[*at];
        if (quoted) {
            if (ch == QLatin1Char('"') && *at + 1 < text.size() && text[*at + 1] == QLatin1Char('"'))
                cells.last() += text[++*at];
            else if (ch == QLatin1Char('"'))
                quoted = false;
            else
                cells.last() += ch;
        } else if (ch == QLatin1Char('"') && cells.constLast().trimmed().isEmpty()) {
            quoted = true;
            cells.last().clear();
        } else if (ch == delimiter) {
            cells.append(QString());
        } else if (ch == QLatin1Char('\n')) {
            ++*at;
            break;
        } else {
            cells.last() += ch;
        }
    }
    for (QString &cell : cells)
        cell = cell.trimmed().left(largestCell);
    return cells;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

BillingTable::Row BillingTable::newRow()
{
    Row row;
    row[Kind] = QString(dimensionId(PriceDimension::Energy));
    row[Step] = QStringLiteral("1");
    return row;
}

QString BillingTable::title(Column column)
{
    switch (column) {
    case Kind:
        return tr("Price for");
    case Price:
        return tr("Price");
    case Vat:
        return tr("VAT %");
    case Step:
        return tr("Step");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    case Days:
        return tr("Days");
    case MinKwh:
        return tr("From kWh");
    case MaxKwh:
        return tr("Below kWh");
    case MinMinutes:
        return tr("From minute");
    case MaxMinutes:
        return tr("Before minute");
    case ColumnCount:
        break;
    }
    return {};
}

QString BillingTable::help(Column column)
{
    switch (column) {
    case Kind:
        return tr("ENERGY (per kWh), TIME (charging, per hour), PARKING_TIME (per hour) or FLAT (once)");
    case Price:
        return tr("A number in the main unit of the currency, without tax, such as 0.45");
    case Vat:
        return tr("Percent, such as 19; empty where no rate is given");
    case Step:
        return tr("What is billed at least and rounded up to: Wh for energy, seconds for time");
    case From:
    case Until:
        return tr("A local time such as 08:00; empty for the whole day");
    case Days:
        return tr("Days of the week such as Mon-Fri, Sun; empty for all");
    case MinKwh:
    case MaxKwh:
        return tr("kWh since the start of the session; empty for no limit");
    case MinMinutes:
    case MaxMinutes:
        return tr("Minutes since the start of the session; empty for no limit");
    case ColumnCount:
        break;
    }
    return {};
}

TariffPtr BillingTable::tariff(QList<Problem> *problems) const
{
    auto made = std::make_shared<Tariff>();
    made->version = ProtocolVersion::Ocpi221;
    made->id = name.toUtf8();
    made->currency = currency.trimmed().toUpper().toUtf8();
    if (made->currency.size() != 3)
        problems->append({-1, 0, tr("The currency is a code of three letters, such as EUR.")});
    if (rows.isEmpty())
        problems->append({-1, 0, tr("The table has no price yet.")});
    for (int i = 0; i < int(std::min(rows.size(), maximumRows)); ++i) {
        const Row &row = rows[i];
        bool good = true;
        const auto wrong = [&](Column column) {
            if (problems->isEmpty() || problems->constLast().row != i || problems->constLast().column != column)
                problems->append({i, column, help(column)});
            good = false;
        };
        const auto number = [&](Column column) -> std::optional<Exact> {
            if (row[column].trimmed().isEmpty())
                return {};
            const std::optional<Exact> value = numberOf(row[column].trimmed());
            if (!value || value->sign() < 0)
                wrong(column);
            return value;
        };
        const auto time = [&](Column column) -> std::optional<int> {
            if (row[column].trimmed().isEmpty())
                return {};
            const std::optional<int> value = timeOf(row[column].trimmed());
            if (!value)
                wrong(column);
            return value;
        };
        TariffElement element;
        element.pointer = "/elements/" + QByteArray::number(i);
        TariffComponent component;
        component.pointer = element.pointer + "/price_components/0";
        if (const std::optional<PriceDimension> kind = kindOf(row[Kind].trimmed()))
            component.dimension = *kind;
        else
            wrong(Kind);
        // A price may be negative: a bonus.
        if (const std::optional<Exact> price = numberOf(row[Price].trimmed()))
            component.price = *price;
        else
            wrong(Price);
        component.vat = number(Vat);
        const std::optional<Exact> step = number(Step);
        if (const std::optional<qint64> whole = wholeOf(step.value_or(Exact(1))))
            component.stepSize = *whole;
        else
            wrong(Step);
        TariffRestriction &restriction = element.restriction;
        restriction.pointer = element.pointer + "/restrictions";
        restriction.startTime = time(From);
        restriction.endTime = time(Until);
        if (restriction.endTime == 0)
            restriction.endTime = 86400;
        if (const QString days = row[Days].trimmed(); !days.isEmpty()) {
            restriction.days = daysOf(days);
            if (restriction.days == 0)
                wrong(Days);
        }
        restriction.minKwh = number(MinKwh);
        restriction.maxKwh = number(MaxKwh);
        const auto seconds = [&](Column column) -> std::optional<qint64> {
            const std::optional<Exact> minutes = number(column);
            if (!minutes)
                return {};
            const std::optional<qint64> whole = wholeOf((*minutes * Exact(60)).rounded(0));
            if (!whole)
                wrong(column);
            return whole;
        };
        restriction.minDuration = seconds(MinMinutes);
        restriction.maxDuration = seconds(MaxMinutes);
        if (!good)
            continue;
        made->hasClockRestrictions |= restriction.dependsOnClock();
        element.components.push_back(std::move(component));
        made->elements.push_back(std::move(element));
    }
    return made;
}

bool BillingTable::fromCsv(const QByteArray &csv, BillingTable *table, QString *error)
{
    QString text = QString::fromUtf8(csv.left(qsizetype(16) << 20));
    text.remove(QChar(0xFEFF)).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const QString head = text.section(QLatin1Char('\n'), 0, 0);
    const QChar delimiter = head.contains(QLatin1Char(';')) ? QLatin1Char(';') : head.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(',');
    qsizetype at = 0;
    const QStringList names = nextLine(text, &at, delimiter);
    QList<int> columns;
    for (const QString &given : names) {
        int found = -1;
        for (int column = 0; column < ColumnCount; ++column) {
            const QString plain = QString(given).toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
            if (plain == QLatin1String(columnNames[column]) || sameWord(given, title(Column(column))) || (column == Kind && (plain == QLatin1String("dimension") || plain == QLatin1String("type")))
                || (column == Step && plain == QLatin1String("step_size")))
                found = column;
        }
        columns.append(sameWord(given, QStringLiteral("currency")) ? int(ColumnCount) : found);
    }
    if (!columns.contains(int(Kind)) || !columns.contains(int(Price))) {
        *error = tr("The first line must name the columns, “kind” and “price” at least. Others are: vat, step, from, until, days, min_kwh, max_kwh, min_minutes, max_minutes, currency.");
        return false;
    }
    while (at < text.size() && table->rows.size() < maximumRows) {
        const QStringList cells = nextLine(text, &at, delimiter);
        if (cells.join(QString()).isEmpty())
            continue;
        Row row;
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            if (columns[i] == ColumnCount) {
                if (table->currency.isEmpty())
                    table->currency = cells[i];
            } else if (columns[i] >= 0) {
                row[std::size_t(columns[i])] = cells[i];
            }
        }
        table->rows.append(row);
    }
    if (table->rows.isEmpty()) {
        *error = tr("There is no price below the first line.");
        return false;
    }
    return true;
}

QByteArray BillingTable::toCsv() const
{
    QStringList line;
    for (const char *column : columnNames)
        line.append(QString::fromLatin1(column));
    QString text = line.join(QLatin1Char(',')) + QLatin1String(",currency\n");
    for (const Row &row : rows) {
        line.clear();
        for (const QString &cell : row)
            line.append(quoted(cell));
        text += line.join(QLatin1Char(',')) + QLatin1Char(',') + quoted(currency) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

BillingTable BillingTable::fromJson(const QJsonObject &json)
{
    BillingTable table;
    table.name = json.value(QLatin1String("name")).toString().left(largestCell);
    table.currency = json.value(QLatin1String("currency")).toString().left(largestCell);
    const QJsonArray list = json.value(QLatin1String("rows")).toArray();
    for (const QJsonValue &value : list) {
        if (table.rows.size() >= maximumRows)
            break;
        const QJsonObject object = value.toObject();
        Row row;
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = object.value(QLatin1String(columnNames[column])).toString().left(largestCell);
        table.rows.append(row);
    }
    return table;
}

QJsonObject BillingTable::toJson() const
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonObject object;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                object.insert(QLatin1String(columnNames[column]), row[column]);
        }
        list.append(object);
    }
    return {{QStringLiteral("name"), name}, {QStringLiteral("currency"), currency}, {QStringLiteral("rows"), list}};
}

} // namespace Roamscope
