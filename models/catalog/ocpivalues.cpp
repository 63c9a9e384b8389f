// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ocpivalues.h"

#include "models/catalog/catalog.h"
#include "models/catalog/ocpitables.h"

#include <QDateTime>
#include <QMutex>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>
#include <vector>

namespace Roamscope::OcpiValues {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Reads exactly `count` digits at `at`; −1 when they are not there.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (text.size() < at + count)
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// True when the word stands in a list of words parted by blanks.
bool hasWord(std::string_view words, std::string_view word)
{
    if (word.empty() || word.find(' ') != std::string_view::npos)
        return false;
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const bool begins = at == 0 || words[at - 1] == ' ';
        const bool ends = at + word.size() == words.size() || words[at + word.size()] == ' ';
        if (begins && ends)
            return true;
    }
    return false;
}

/// Names and codes that are in use for countries beside the ISO ones.
constexpr std::pair<std::string_view, std::string_view> countryWords[] = {
    {"deutschland", "DE"}, {"ger", "DE"}, {"uk", "GB"}, {"great britain", "GB"}, {"england", "GB"}, {"scotland", "GB"},
    {"wales", "GB"}, {"holland", "NL"}, {"the netherlands", "NL"}, {"nederland", "NL"}, {"ned", "NL"},
    {"österreich", "AT"}, {"oesterreich", "AT"}, {"schweiz", "CH"}, {"suisse", "CH"}, {"sui", "CH"},
    {"belgië", "BE"}, {"belgie", "BE"}, {"belgique", "BE"}, {"españa", "ES"}, {"espana", "ES"}, {"spa", "ES"},
    {"italia", "IT"}, {"polska", "PL"}, {"danmark", "DK"}, {"den", "DK"}, {"sverige", "SE"}, {"norge", "NO"},
    {"suomi", "FI"}, {"el", "GR"}, {"gre", "GR"}, {"czechia", "CZ"}, {"česko", "CZ"}, {"magyarország", "HU"},
    {"croatia", "HR"}, {"hrvatska", "HR"}, {"cro", "HR"}, {"slovenija", "SI"}, {"por", "PT"}, {"usa", "US"},
    {"united states of america", "US"}, {"türkiye", "TR"}, {"bul", "BG"}, {"românia", "RO"}, {"rom", "RO"},
};

const OcpiTables::Country *countryOf(std::string_view text)
{
    const QByteArray name = folded(trimmed(text));
    const std::string_view key(name.constData(), std::size_t(name.size()));
    for (const OcpiTables::Country &country : OcpiTables::countries) {
        if (folded(country.alpha2) == name || folded(country.alpha3) == name || folded(country.name) == name)
            return &country;
    }
    for (const auto &[word, alpha2] : countryWords) {
        if (word != key)
            continue;
        for (const OcpiTables::Country &country : OcpiTables::countries) {
            if (country.alpha2 == alpha2)
                return &country;
        }
    }
    return nullptr;
}

} // namespace

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

QByteArray folded(std::string_view text)
{
    QByteArray result(text.data(), qsizetype(text.size()));
    for (char &letter : result) {
        if (letter >= 'A' && letter <= 'Z')
            letter = char(letter - 'A' + 'a');
    }
    return result;
}

std::optional<qint64> dateOf(std::string_view text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || year < 0 || month < 0 || day < 0)
        return {};
    const QDate date(year, month, day);
    if (!date.isValid())
        return {};
    return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

std::optional<int> timeOfDay(std::string_view text)
{
    const int hour = digits(text, 0, 2);
    const int minute = digits(text, 3, 2);
    if (text.size() != 5 || text[2] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {};
    return hour * 3600 + minute * 60;
}

std::optional<qint64> timeOf(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 10)
        return {};
    const auto day = dateOf(text.substr(0, 10));
    if (!day)
        return {};
    qint64 result = *day * 86400000;
    std::string_view rest = text.substr(10);
    if (rest.empty())
        return result;
    if (rest.front() != 'T' && rest.front() != 't' && rest.front() != ' ')
        return {};
    rest.remove_prefix(1);
    const int hour = digits(rest, 0, 2);
    const int minute = digits(rest, 3, 2);
    if (hour < 0 || minute < 0 || hour > 24 || minute > 59 || rest[2] != ':')
        return {};
    result += (hour * 60 + minute) * qint64(60000);
    rest.remove_prefix(5);
    if (!rest.empty() && rest.front() == ':') {
        const int second = digits(rest, 1, 2);
        if (second < 0 || second > 60)
            return {};
        result += second * 1000;
        rest.remove_prefix(3);
        if (!rest.empty() && (rest.front() == '.' || rest.front() == ',')) {
            rest.remove_prefix(1);
            qint64 scale = 100;
            while (!rest.empty() && isDigit(rest.front())) {
                result += (rest.front() - '0') * scale;
                scale /= 10;
                rest.remove_prefix(1);
            }
        }
    }
    rest = trimmed(rest);
    if (rest.empty() || rest == "Z" || rest == "z" || rest == "UTC" || rest == "GMT")
        return result;
    if (rest.front() != '+' && rest.front() != '-')
        return {};
    const int sign = rest.front() == '+' ? 1 : -1;
    rest.remove_prefix(1);
    const int offsetHour = digits(rest, 0, 2);
    if (offsetHour < 0 || offsetHour > 14)
        return {};
    rest.remove_prefix(2);
    if (!rest.empty() && rest.front() == ':')
        rest.remove_prefix(1);
    const int offsetMinute = rest.empty() ? 0 : digits(rest, 0, 2);
    if (offsetMinute < 0 || offsetMinute > 59 || rest.size() > 2)
        return {};
    return result - sign * (offsetHour * 60 + offsetMinute) * qint64(60000);
}

QByteArray timeText(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return time.toString(milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs).toLatin1();
}

QByteArray timeText(std::string_view text)
{
    const auto time = timeOf(text);
    return time ? timeText(*time) : QByteArray();
}

bool isAlpha3(std::string_view text)
{
    return std::ranges::any_of(OcpiTables::countries, [&](const auto &country) { return country.alpha3 == text; })
        || text == "XKX"; // Kosovo: user-assigned, and in general use
}

bool isAlpha2(std::string_view text)
{
    return std::ranges::any_of(OcpiTables::countries, [&](const auto &country) { return country.alpha2 == text; })
        || text == "XK";
}

QByteArray alpha3Of(std::string_view text)
{
    const OcpiTables::Country *country = countryOf(text);
    return country ? bytes(country->alpha3) : QByteArray();
}

QByteArray alpha2Of(std::string_view text)
{
    const OcpiTables::Country *country = countryOf(text);
    return country ? bytes(country->alpha2) : QByteArray();
}

bool isCurrency(std::string_view text)
{
    return text.size() == 3 && hasWord(OcpiTables::currencies, text);
}

QByteArray currencyOf(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"€", "EUR"}, {"euro", "EUR"}, {"euros", "EUR"}, {"£", "GBP"}, {"pound", "GBP"}, {"$", "USD"}, {"us$", "USD"},
        {"dollar", "USD"}, {"zł", "PLN"}, {"zl", "PLN"}, {"kč", "CZK"}, {"₪", "ILS"}, {"nis", "ILS"}, {"¥", "JPY"},
        {"₹", "INR"}, {"fr.", "CHF"}, {"sfr", "CHF"}, {"rmb", "CNY"},
    };
    const QByteArray upper = bytes(trimmed(text)).toUpper();
    if (isCurrency({upper.constData(), std::size_t(upper.size())}))
        return upper;
    const QByteArray name = folded(trimmed(text));
    for (const auto &[word, code] : words) {
        if (name == bytes(word))
            return bytes(code);
    }
    return {};
}

bool isLanguage(std::string_view text)
{
    return text.size() == 2 && hasWord(OcpiTables::languages, text);
}

QByteArray languageOf(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"eng", "en"}, {"ger", "de"}, {"deu", "de"}, {"fre", "fr"}, {"fra", "fr"}, {"dut", "nl"}, {"nld", "nl"},
        {"spa", "es"}, {"ita", "it"}, {"por", "pt"}, {"pol", "pl"}, {"swe", "sv"}, {"dan", "da"}, {"nor", "no"},
        {"fin", "fi"}, {"cze", "cs"}, {"ces", "cs"}, {"english", "en"}, {"german", "de"}, {"french", "fr"},
        {"dutch", "nl"}, {"gb", "en"}, {"dk", "da"}, {"cz", "cs"}, {"at", "de"},
    };
    const QByteArray name = folded(trimmed(text));
    const std::string_view view(name.constData(), std::size_t(name.size()));
    if (isLanguage(view))
        return name;
    if (view.size() > 3 && (view[2] == '-' || view[2] == '_') && isLanguage(view.substr(0, 2)))
        return name.left(2);
    for (const auto &[word, code] : words) {
        if (view == word)
            return bytes(code);
    }
    return {};
}

namespace {

/// Names of the list that a computer may lack: aliases that distributions have moved to a package of their
/// own, and names that are newer than its data.
constexpr std::string_view knownZones =
    "CET EET WET MET EST MST HST EST5EDT CST6CDT MST7MDT PST8PDT US/Alaska US/Arizona US/Central US/Eastern "
    "US/Hawaii US/Mountain US/Pacific Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Pacific "
    "Asia/Calcutta Asia/Katmandu Asia/Rangoon Asia/Saigon Asia/Tel_Aviv Asia/Macao Asia/Istanbul Asia/Dacca "
    "Atlantic/Faeroe America/Buenos_Aires America/Indianapolis America/Louisville America/Fort_Wayne Europe/Kiev "
    "Europe/Kyiv Europe/Belfast Europe/Nicosia Europe/Uzhgorod Australia/ACT Australia/NSW Australia/North "
    "Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria Australia/West Brazil/East "
    "Mexico/General Chile/Continental Etc/GMT Etc/UCT Etc/Universal Etc/Zulu";

} // namespace

ZoneVerdict zoneVerdict(std::string_view text)
{
    // Looking a zone up opens a file; a feed names the same few thousands of times.
    static QMutex mutex;
    static std::unordered_map<std::string, ZoneVerdict> known;
    static const bool hasData = QTimeZone::isTimeZoneIdAvailable("Europe/Amsterdam");
    constexpr std::size_t maximumKnown = 4096;

    if (text.empty() || text.size() > 64)
        return ZoneVerdict::NotOfTheList;
    const std::string name(text);
    const QMutexLocker lock(&mutex);
    if (const auto found = known.find(name); found != known.end())
        return found->second;
    const bool hasArea = text.find('/') != std::string_view::npos && text.front() >= 'A' && text.front() <= 'Z';
    const bool hasForm = std::ranges::all_of(text, [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || isDigit(letter) || letter == '/'
            || letter == '_' || letter == '-' || letter == '+';
    });
    ZoneVerdict verdict = ZoneVerdict::NotOfTheList;
    if (text == "UTC" || text == "GMT" || text == "Etc/UTC" || hasWord(knownZones, text))
        verdict = ZoneVerdict::Good;
    else if (hasForm && hasData && !text.starts_with("UTC") && QTimeZone::isTimeZoneIdAvailable(bytes(text)))
        verdict = ZoneVerdict::Good;
    else if (hasForm && hasArea)
        verdict = hasData ? ZoneVerdict::Unknown : ZoneVerdict::Good;
    if (known.size() < maximumKnown)
        known.emplace(name, verdict);
    return verdict;
}

QByteArray zoneOf(std::string_view text)
{
    const QByteArray name = bytes(trimmed(text));
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name); !windows.isEmpty())
        return windows;
    QByteArray wanted = folded(trimmed(text));
    wanted.replace(' ', '_');
    static const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    QByteArray city;
    int cities = 0;
    for (const QByteArray &zone : zones) {
        const QByteArray candidate = folded({zone.constData(), std::size_t(zone.size())});
        if (candidate == wanted && zone != name)
            return zone;
        if (zone.contains('/') && !wanted.isEmpty() && candidate.endsWith('/' + wanted)) {
            city = zone;
            ++cities;
        }
    }
    return cities == 1 ? city : QByteArray();
}

bool hasCoordinateForm(std::string_view text, std::size_t whole)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos || dot == 0 || dot > whole)
        return false;
    const std::size_t decimals = text.size() - dot - 1;
    if (decimals < 5 || decimals > 7)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != dot && (text[i] < '0' || text[i] > '9'))
            return false;
    }
    return true;
}

QByteArray coordinateText(std::string_view text)
{
    QByteArray number = bytes(trimmed(text));
    number.replace(',', '.');
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (!ok || !std::isfinite(value) || std::abs(value) > 180)
        return {};
    const qsizetype dot = number.indexOf('.');
    const qsizetype decimals = dot < 0 ? 0 : number.size() - dot - 1;
    QByteArray result = QByteArray::number(value, 'f', int(std::clamp<qsizetype>(decimals, 5, 7)));
    // Ten characters for the latitude and eleven for the longitude leave six decimals at least.
    if (result.size() > 10)
        result = QByteArray::number(value, 'f', 6);
    return result;
}

std::optional<bool> liesIn(std::string_view alpha3, double latitude, double longitude)
{
    for (const OcpiTables::Country &country : OcpiTables::countries) {
        if (country.alpha3 != alpha3)
            continue;
        for (const OcpiTables::CountryBox &box : OcpiTables::boxes) {
            if (box.alpha2 == country.alpha2)
                return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
        }
    }
    return {};
}

int editDistance(std::string_view left, std::string_view right, int limit)
{
    constexpr std::size_t longest = 48;
    if (left.size() > longest || right.size() > longest
        || std::size_t(limit) < (left.size() > right.size() ? left.size() - right.size() : right.size() - left.size()))
        return limit + 1;
    std::array<int, longest + 1> row {};
    for (std::size_t j = 0; j <= right.size(); ++j)
        row[j] = int(j);
    for (std::size_t i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return std::min(row[right.size()], limit + 1);
}

namespace {

/// Letters and digits in capitals, so that "AC 3-phase" and "AC_3_PHASE" meet.
std::string bare(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (isDigit(letter) || (letter >= 'A' && letter <= 'Z'))
            result += letter;
        else if (letter >= 'a' && letter <= 'z')
            result += char(letter - 'a' + 'A');
    }
    return result;
}

/// Words of the field for values of the specification; only used where the enumeration has the value.
constexpr std::pair<std::string_view, std::string_view> otherWords[] = {
    {"GBTDC", "GBT_DC"}, {"GBTAC", "GBT_AC"}, {"TYPE2", "IEC_62196_T2"}, {"MENNEKES", "IEC_62196_T2"},
    {"T2", "IEC_62196_T2"}, {"TYPE1", "IEC_62196_T1"}, {"J1772", "IEC_62196_T1"}, {"T1", "IEC_62196_T1"},
    {"CCS", "IEC_62196_T2_COMBO"}, {"CCS2", "IEC_62196_T2_COMBO"}, {"COMBO2", "IEC_62196_T2_COMBO"},
    {"TYPE2COMBO", "IEC_62196_T2_COMBO"}, {"CCSTYPE2", "IEC_62196_T2_COMBO"}, {"CCS1", "IEC_62196_T1_COMBO"},
    {"COMBO1", "IEC_62196_T1_COMBO"}, {"TYPE1COMBO", "IEC_62196_T1_COMBO"}, {"SCHUKO", "DOMESTIC_F"},
    {"CEE77", "DOMESTIC_F"}, {"CEE74", "DOMESTIC_F"}, {"NACS", "SAE_J3400"}, {"TESLA", "TESLA_S"},
    {"AC1", "AC_1_PHASE"}, {"ACSINGLEPHASE", "AC_1_PHASE"}, {"AC1P", "AC_1_PHASE"}, {"AC3", "AC_3_PHASE"},
    {"AC3P", "AC_3_PHASE"}, {"ACTHREEPHASE", "AC_3_PHASE"}, {"OUTOFSERVICE", "OUTOFORDER"}, {"FAULTED", "OUTOFORDER"},
    {"BROKEN", "OUTOFORDER"}, {"UNAVAILABLE", "INOPERATIVE"}, {"OCCUPIED", "CHARGING"}, {"INUSE", "CHARGING"},
    {"BUSY", "CHARGING"}, {"FREE", "AVAILABLE"}, {"OFFLINE", "UNKNOWN"}, {"FINISHED", "COMPLETED"},
    {"STOPPED", "COMPLETED"}, {"STARTED", "ACTIVE"}, {"ATTACHED", "CABLE"}, {"TETHERED", "CABLE"},
    {"RFIDCARD", "RFID"}, {"REMOTE", "COMMAND"}, {"PARKING", "PARKING_TIME"}, {"KWH", "ENERGY"},
    {"STREET", "ON_STREET"}, {"PUBLICSTREET", "ON_STREET"}, {"GARAGE", "PARKING_GARAGE"}, {"CARPARK", "PARKING_LOT"},
};

} // namespace

QByteArray nearestValue(const CatalogEnum &enumeration, std::string_view text)
{
    const std::string wanted = bare(text);
    if (wanted.empty() || text.size() > 64)
        return {};
    for (const CatalogEnumValue &value : enumeration.values) {
        if (bare(value.name) == wanted)
            return bytes(value.name);
    }
    for (const auto &[word, value] : otherWords) {
        if (word == wanted && enumeration.value(value))
            return bytes(value);
    }
    // A spelling mistake: one edit in a short word, two in a longer one, and only one candidate.
    const int limit = wanted.size() < 5 ? 0 : wanted.size() < 9 ? 1 : 2;
    int best = limit + 1;
    const CatalogEnumValue *nearest = nullptr;
    bool ambiguous = false;
    for (const CatalogEnumValue &value : enumeration.values) {
        const int distance = editDistance(wanted, bare(value.name), limit);
        if (distance < best) {
            best = distance;
            nearest = &value;
            ambiguous = false;
        } else if (distance == best && distance <= limit) {
            ambiguous = true;
        }
    }
    // Values that differ from each other in a digit only (DOMESTIC_A, DOMESTIC_B) must not be guessed.
    return nearest && !ambiguous ? bytes(nearest->name) : QByteArray();
}

} // namespace Roamscope::OcpiValues
