// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// A pricer written anew and plainly, on whole numbers of 1/10,000, for comparison on random tariffs. Knows
/// one tariff of 2.2.1 without reservations; one rounding at the end.
struct NaiveResult
{
    QString exclVat; ///< with 8 decimals
    QString inclVat;
};
NaiveResult naivePrice(const QJsonObject &cdr, const QJsonObject &tariff, const QByteArray &zone);
