// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/prose/proseevent.h"

#include "models/capture/jsontext.h"
#include "models/capture/prose/proseline.h"
#include "models/capture/prose/prosewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qsizetype longestLine = qsizetype(1) << 20;
constexpr qsizetype padding = 64;

constexpr const char *kindIds[] = {"", "status", "plugged", "unplugged", "authorized", "meter", "error", "reboot"};
static_assert(std::size(kindIds) == std::size_t(ProseKind::Count));
constexpr const char *severityIds[] = {"", "debug", "info", "warning", "error", "fatal"};
static_assert(std::size(severityIds) == std::size_t(ProseSeverity::Count));

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// The words of a text with what follows each.
class Words
{
public:
    explicit Words(std::string_view text)
        : m_text(text)
        , m_count(proseTokens(text, m_tokens.data(), int(m_tokens.size())))
    {
    }
    int count() const { return m_count; }
    std::uint32_t hash(int i) const { return i < m_count ? m_tokens[std::size_t(i)].hash : 0; }
    std::string_view word(int i) const { return i < m_count ? m_text.substr(m_tokens[std::size_t(i)].begin, m_tokens[std::size_t(i)].length) : std::string_view(); }
    bool isOneOf(int i, std::initializer_list<const char *> words) const
    {
        return i < m_count && std::any_of(words.begin(), words.end(), [&](const char *word) { return proseWordHash(word) == hash(i); });
    }
    /// What stands behind word i, up to a blank or mark; empty when other words stand between.
    std::string_view valueAfter(int i) const
    {
        if (i >= m_count)
            return {};
        std::size_t at = m_tokens[std::size_t(i)].begin + m_tokens[std::size_t(i)].length;
        std::size_t marks = 0;
        while (at < m_text.size() && marks < 6 && std::strchr(" :=#\"'[(_-", m_text[at]) && m_text[at]) {
            ++at;
            ++marks;
        }
        std::size_t end = at;
        while (end < m_text.size() && isWordCharacter(m_text[end]))
            ++end;
        return marks ? m_text.substr(at, end - at) : std::string_view();
    }

private:
    std::string_view m_text;
    std::array<ProseToken, 96> m_tokens;
    int m_count;
};

int smallNumber(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0 && number < 1000 ? number : -1;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

void readReferences(std::string_view text, ProseEvent *event)
{
    const Words words(text);
    for (int i = 0; i < words.count(); ++i) {
        int last = i;
        const auto skip = [&](std::initializer_list<const char *> names) {
            while (words.isOneOf(last + 1, names) && last < i + 2)
                ++last;
        };
        if (words.isOneOf(i, {"transaction", "transactionid", "tx", "txid", "transaktion", "transaktions", "transaktionsid"})) {
            skip({"id", "nr", "no", "number", "nummer"});
            const std::string_view value = words.valueAfter(last);
            if (event->transaction.isEmpty() && !value.empty() && value.size() <= 64 && hasDigit(value))
                event->transaction = bytesOf(value);
        } else if (words.isOneOf(i, {"tag", "idtag", "token", "idtoken", "rfid", "uid", "card", "karte", "nfc"})) {
            skip({"id", "uid", "tag", "token", "card", "karte", "nr", "no", "number", "nummer", "value", "is"});
            const std::string_view value = words.valueAfter(last);
            const bool idTag = i > 0 && words.isOneOf(i, {"tag", "token"}) && words.isOneOf(i - 1, {"id"});
            const bool likely = value.size() >= 4 && value.size() <= 36 && hasDigit(value) && (isHex(value) || idTag || words.isOneOf(i, {"idtag", "idtoken"}));
            if (event->token.isEmpty() && likely)
                event->token = bytesOf(value);
        } else if (words.isOneOf(i, {"connector", "connectorid", "plug", "outlet", "socket", "stecker", "anschluss", "ladepunkt", "lp", "loadpoint", "dose"})) {
            skip({"id", "nr", "no", "number", "nummer"});
            const int number = smallNumber(words.valueAfter(last));
            if (event->connector < 0 && number >= 0 && number < 100)
                event->connector = number;
        } else if (words.isOneOf(i, {"evse", "evseid"})) {
            skip({"id", "nr", "no", "number", "manager"});
            const int number = smallNumber(words.valueAfter(last));
            if (event->evse < 0 && number >= 0 && number < 100)
                event->evse = number;
        }
    }
    // "DE*ABC*E123*1": as on the sticker
    for (std::size_t star = text.find("*E"); star != std::string_view::npos; star = text.find("*E", star + 1)) {
        const auto isIdCharacter = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '*'; };
        std::size_t begin = star;
        while (begin > 0 && isIdCharacter(text[begin - 1]))
            --begin;
        std::size_t end = star + 2;
        while (end < text.size() && isIdCharacter(text[end]))
            ++end;
        if (star - begin >= 5 && star - begin <= 7 && end - begin <= 48 && end > star + 2) {
            event->evseId = bytesOf(text.substr(begin, end - begin));
            break;
        }
    }
}

/// The first number with a unit of electricity: "5972.508kWh", "230 V".
void readAmount(std::string_view text, ProseEvent *event)
{
    static constexpr std::string_view units[] = {"MWh", "kWh", "Wh", "kW", "mA", "W", "A", "V", "%"};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && isWordCharacter(text[i - 1]) && text[i - 1] != '-'))
            continue;
        std::size_t end = i;
        while (end < text.size() && (isDigit(text[end]) || ((text[end] == '.' || text[end] == ',') && end + 1 < text.size() && isDigit(text[end + 1]))))
            ++end;
        std::size_t unitAt = end;
        while (unitAt < text.size() && unitAt < end + 2 && (text[unitAt] == ' ' || text[unitAt] == '"'))
            ++unitAt;
        for (const std::string_view unit : units) {
            const std::size_t after = unitAt + unit.size();
            if (text.compare(unitAt, unit.size(), unit) == 0 && (after >= text.size() || !isWordCharacter(text[after]))) {
                const bool negative = i > 0 && text[i - 1] == '-';
                event->value = bytesOf(text.substr(negative ? i - 1 : i, end - i + negative));
                event->value.replace(',', '.');
                event->unit = bytesOf(unit);
                return;
            }
        }
        i = end;
    }
}

} // namespace

QLatin1StringView proseKindId(ProseKind kind)
{
    return kind < ProseKind::Count ? QLatin1StringView(kindIds[int(kind)]) : QLatin1StringView();
}

ProseKind proseKindFromId(QByteArrayView id)
{
    for (int kind = 1; kind < int(ProseKind::Count); ++kind) {
        if (id == QByteArrayView(kindIds[kind]))
            return ProseKind(kind);
    }
    return ProseKind::None;
}

QLatin1StringView proseSeverityId(ProseSeverity severity)
{
    return severity < ProseSeverity::Count ? QLatin1StringView(severityIds[int(severity)]) : QLatin1StringView();
}

QString displayName(ProseKind kind)
{
    switch (kind) {
    case ProseKind::Status:
        return QCoreApplication::translate("Roamscope::ProseKind", "Status");
    case ProseKind::Plugged:
        return QCoreApplication::translate("Roamscope::ProseKind", "Plugged in");
    case ProseKind::Unplugged:
        return QCoreApplication::translate("Roamscope::ProseKind", "Unplugged");
    case ProseKind::Authorized:
        return QCoreApplication::translate("Roamscope::ProseKind", "Authorization");
    case ProseKind::Meter:
        return QCoreApplication::translate("Roamscope::ProseKind", "Meter value");
    case ProseKind::Error:
        return QCoreApplication::translate("Roamscope::ProseKind", "Error");
    case ProseKind::Reboot:
        return QCoreApplication::translate("Roamscope::ProseKind", "Restart");
    case ProseKind::None:
    case ProseKind::Count:
        break;
    }
    return {};
}

QByteArray ProseEvent::data() const
{
    QByteArray out;
    const auto member = [&out](const char *name, const QByteArray &json) {
        out += (out.isEmpty() ? "{\"" : ",\"") + QByteArray(name) + "\":" + json;
    };
    const auto string = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            member(name, quotedJson(value));
    };
    if (kind != ProseKind::None) {
        const QLatin1StringView id = proseKindId(kind);
        member("kind", quotedJson({id.data(), id.size()}));
    }
    switch (kind) {
    case ProseKind::Status:
    case ProseKind::Authorized:
        string("status", value);
        break;
    case ProseKind::Error:
        string("errorCode", value);
        break;
    case ProseKind::Reboot:
        string("reason", value);
        break;
    default:
        string("value", value);
        string("unit", unit);
        break;
    }
    if (connector >= 0)
        member("connectorId", QByteArray::number(connector));
    if (evse >= 0)
        member("evseId", QByteArray::number(evse));
    string("evse_id", evseId);
    string("transactionId", transaction);
    string("idTag", token);
    return out.isEmpty() ? out : out + '}';
}

ProseEvent readProseEvent(QByteArrayView bytes, quint8 status)
{
    ProseEvent event;
    event.kind = proseKindOf(status);
    event.severity = proseSeverityOf(status);
    // The reader may look a little past the end of what it is given.
    QByteArray copy;
    copy.reserve(std::min(bytes.size(), longestLine) + padding);
    copy.append(bytes.first(std::min(bytes.size(), longestLine)));
    const std::string_view all(copy.constData(), std::size_t(copy.size()));
    static thread_local ProseLineReader reader;
    const std::size_t newline = all.find('\n');
    const bool exported = all.starts_with("__") && newline != std::string_view::npos;
    const std::string_view first = all.substr(0, newline);
    const ProseLine &line = exported ? reader.readExport(all) : reader.read(first);
    event.module = bytesOf(line.module);
    event.text = bytesOf(line.text);
    if (event.severity == ProseSeverity::Unknown)
        event.severity = line.severity;
    if (!exported && newline != std::string_view::npos) {
        event.text += bytesOf(all.substr(newline));
        event.text.replace("\r\n", "\n");
        while (event.text.endsWith('\n') || event.text.endsWith(' ') || event.text.endsWith('\r'))
            event.text.chop(1);
    }
    const std::string_view words = line.words.substr(0, 4096);
    if (event.kind != ProseKind::None) {
        event.value = bytesOf(ProseWords::instance().find(words, ProseWords::allFamilies, event.kind).value);
        if (event.kind == ProseKind::Meter)
            readAmount(words, &event);
    }
    readReferences(bytesOf(line.module).toStdString() + ' ' + std::string(words), &event);
    return event;
}

} // namespace Roamscope
