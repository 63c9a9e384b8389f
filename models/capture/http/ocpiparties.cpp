// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/ocpiparties.h"

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

QByteArray partyOf(const QByteArray &country, const QByteArray &id)
{
    if (country.size() > 8 || id.size() > 16 || id.isEmpty())
        return {};
    return country.isEmpty() ? id.toUpper() : country.toUpper() + '*' + id.toUpper();
}

bool isLetters(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

enum class Sender : quint8 { Unknown, Cpo, Emsp };

/// Who sends a request to a module. `rest` counts the parts of the path behind the module's name.
Sender senderOf(QByteArrayView module, QByteArrayView method, const QList<QByteArray> &rest)
{
    const bool reads = method == "GET" || method == "HEAD";
    if (module == "locations" || module == "tariffs" || module == "sessions") {
        if (rest.size() >= 2 && isSameName(rest[1], "charging_preferences"))
            return Sender::Emsp;
        // The receiver's interface has country and party in its path, the sender's has not.
        if (reads)
            return rest.size() >= 3 && rest[0].size() == 2 && isLetters(rest[0]) ? Sender::Cpo : Sender::Emsp;
        return Sender::Cpo;
    }
    if (module == "cdrs")
        return reads && rest.isEmpty() ? Sender::Emsp : Sender::Cpo;
    if (module == "tokens") {
        if (!rest.isEmpty() && isSameName(rest.last(), "authorize"))
            return Sender::Cpo;
        if (reads)
            return rest.size() >= 3 ? Sender::Emsp : Sender::Cpo;
        return Sender::Emsp;
    }
    if (module == "commands")
        return rest.size() >= 2 ? Sender::Cpo : Sender::Emsp; // the result goes to the address of the command
    if (module == "chargingprofiles")
        return method == "POST" || (method == "PUT" && rest.isEmpty()) ? Sender::Cpo : Sender::Emsp;
    return Sender::Unknown;
}

} // namespace

QByteArray evidenceHeader(const HttpHeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (isSameName(key, name))
            return value;
    }
    return {};
}

OcpiParties ocpiParties(const QByteArray &method, const QByteArray &path, const HttpHeaderList &headers)
{
    static constexpr std::array<QByteArrayView, 13> modules = {
        "locations", "sessions", "cdrs", "tariffs", "tokens", "commands", "chargingprofiles",
        "hubclientinfo", "credentials", "versions", "payments", "bookings", "invoicereconciliation"};
    OcpiParties parties;
    parties.fromParty = partyOf(evidenceHeader(headers, "OCPI-from-country-code"), evidenceHeader(headers, "OCPI-from-party-id"));
    parties.toParty = partyOf(evidenceHeader(headers, "OCPI-to-country-code"), evidenceHeader(headers, "OCPI-to-party-id"));
    parties.isOcpi = !parties.fromParty.isEmpty() || !parties.toParty.isEmpty();

    QByteArray plain = path.left(2048);
    if (const qsizetype scheme = plain.indexOf("://"); scheme > 0 && scheme < 8) {
        const qsizetype slash = plain.indexOf('/', scheme + 3);
        plain = slash < 0 ? QByteArray() : plain.mid(slash);
    }
    if (const qsizetype query = plain.indexOf('?'); query >= 0)
        plain.truncate(query);
    QByteArrayView module;
    QList<QByteArray> rest;
    Sender receiverSide = Sender::Unknown; // the party whose interface the path names
    for (const QByteArray &part : plain.split('/')) {
        if (part.isEmpty())
            continue;
        if (!module.isEmpty()) {
            rest.append(QByteArray::fromPercentEncoding(part));
            continue;
        }
        if (isSameName(part, "emsp") || isSameName(part, "msp"))
            receiverSide = Sender::Emsp;
        else if (isSameName(part, "cpo"))
            receiverSide = Sender::Cpo;
        else if (isSameName(part, "ocpi"))
            parties.isOcpi = true;
        for (const QByteArrayView known : modules) {
            if (isSameName(part, known))
                module = known;
        }
    }
    parties.isOcpi = parties.isOcpi || (!module.isEmpty() && module != "payments" && module != "versions");
    if (rest.size() >= 3 && rest[0].size() == 2 && isLetters(rest[0]) && rest[1].size() == 3)
        parties.owner = partyOf(rest[0], rest[1]);
    if (!parties.isOcpi)
        return parties;
    Sender sender = senderOf(module, method, rest);
    if (sender == Sender::Unknown && receiverSide != Sender::Unknown)
        sender = receiverSide == Sender::Emsp ? Sender::Cpo : Sender::Emsp;
    if (module == "hubclientinfo" && method == "PUT")
        parties.from = Lane::Hub;
    if (sender == Sender::Cpo) {
        parties.from = Lane::Cpo;
        parties.to = Lane::Emsp;
    } else if (sender == Sender::Emsp) {
        parties.from = Lane::Emsp;
        parties.to = Lane::Cpo;
    }
    return parties;
}

} // namespace Roamscope
