// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace Roamscope {

struct CatalogEnum;

/// Values as they stand in OCPI documents, read leniently, and what they ought to be.
/// Free functions without state; texts are UTF-8.
namespace OcpiValues {

/// Milliseconds since 1970 UTC of a time as OCPI writes it, also with a blank for T, a comma fraction or an
/// offset; a time without zone counts as UTC. Empty when it is none.
std::optional<qint64> timeOf(std::string_view text);
/// The same time as OCPI wants it: "2024-05-01T10:00:00Z", with milliseconds where there are any.
/// Empty when the text is no time.
QByteArray timeText(std::string_view text);
QByteArray timeText(qint64 milliseconds);

/// Seconds of "HH:MM"; empty when it is not exactly that, from 00:00 to 23:59.
std::optional<int> timeOfDay(std::string_view text);
/// Days since 1970 of "YYYY-MM-DD"; empty when it is not exactly that.
std::optional<qint64> dateOf(std::string_view text);

bool isBlank(std::string_view text);
/// ASCII only, as CiString compares.
QByteArray folded(std::string_view text);

/// "DEU" for "DE", "deu", "Germany"; empty when unknown.
QByteArray alpha3Of(std::string_view text);
/// "DE" for "DEU", "de", "Germany"; empty when unknown.
QByteArray alpha2Of(std::string_view text);
bool isAlpha3(std::string_view text);
bool isAlpha2(std::string_view text);

bool isCurrency(std::string_view text);
/// "EUR" for "eur", "€", "Euro"; empty when unknown.
QByteArray currencyOf(std::string_view text);

bool isLanguage(std::string_view text);
/// "en" for "EN", "en-GB", "eng"; empty when unknown.
QByteArray languageOf(std::string_view text);

enum class ZoneVerdict { Good, NotOfTheList, Unknown };
/// Whether a time zone is one of the IANA list; Unknown when it has the form of one but this computer does
/// not know it. Where no zone data is installed, the form decides.
ZoneVerdict zoneVerdict(std::string_view text);
/// A zone that is probably meant ("W. Europe Standard Time" → "Europe/Berlin"); empty when unknown.
QByteArray zoneOf(std::string_view text);

/// Sign, one to `whole` digits, a dot, five to seven digits (2.1.1 says six; more and less are in use there).
bool hasCoordinateForm(std::string_view text, std::size_t whole);
/// A coordinate in decimal degrees with 5 to 7 decimals; empty when the text is no number.
QByteArray coordinateText(std::string_view text);
/// True for a point within the country, false for one outside; empty when the country is not in the table.
std::optional<bool> liesIn(std::string_view alpha3, double latitude, double longitude);

/// The value that is probably meant: other case, blanks or dashes for underscores, a known other word for it,
/// or a spelling mistake of one or two letters. Empty when none is near.
QByteArray nearestValue(const CatalogEnum &enumeration, std::string_view text);

/// Number of single-letter edits between two short texts, at most limit + 1.
int editDistance(std::string_view left, std::string_view right, int limit);

} // namespace OcpiValues
} // namespace Roamscope
