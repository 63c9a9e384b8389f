// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/tariff.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>

namespace Roamscope {

/// A tariff as a billing system has it: a table of prices, as texts that a person types. For each kind of price the
/// first row that fits wins, as in OCPI. Prices are in the main unit, without tax.
struct BillingTable
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::BillingTable)
public:
    enum Column { Kind, Price, Vat, Step, From, Until, Days, MinKwh, MaxKwh, MinMinutes, MaxMinutes, ColumnCount };
    using Row = std::array<QString, ColumnCount>;
    /// A cell that cannot be read; row −1 = the table itself.
    struct Problem
    {
        int row = -1;
        int column = 0;
        QString text; ///< what is expected, translated
    };
    static constexpr qsizetype maximumRows = 2000;

    QString name; ///< the tariff's id
    QString currency;
    QList<Row> rows;

    static Row newRow();
    static QString title(Column column);
    /// What a cell of the column may hold, with an example.
    static QString help(Column column);

    /// As a tariff whose elements are the rows; rows with problems are left out. Never null.
    TariffPtr tariff(QList<Problem> *problems) const;

    /// Comma, semicolon or tab, with a header line of the names in toCsv() or their titles; columns may be missing, and
    /// `currency` may stand in a column of its own. False with *error set where it is no such table.
    static bool fromCsv(const QByteArray &csv, BillingTable *table, QString *error);
    QByteArray toCsv() const;
    static BillingTable fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const BillingTable &other) const { return name == other.name && currency == other.currency && rows == other.rows; }
};

} // namespace Roamscope
