// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/charge.h"

#include <QJsonObject>
#include <QString>

namespace Roamscope {

/// A whole file for the pricing commands; false after an error was printed.
bool readPricingFile(const QString &file, QByteArray *bytes);
/// Tariffs of a file; false after an error was printed when there is none.
bool readTariffFile(const QString &file, std::vector<TariffPtr> *tariffs, PricingNotes *notes);
QJsonObject noteToJson(const PricingNote &note);
QString severityWord(Severity severity);

} // namespace Roamscope
