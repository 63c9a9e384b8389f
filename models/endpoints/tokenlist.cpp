// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/tokenlist.h"

#include "models/capture/isotime.h"

#include <QCoreApplication>
#include <QFile>

#include <simdjson.h>

namespace Roamscope {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr qsizetype maximumFile = 256 * 1024 * 1024;

std::string folded(QByteArrayView id)
{
    std::string key(id.data(), std::size_t(id.size()));
    for (char &c : key) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return key;
}

QByteArray memberText(const object &from, const char *name)
{
    std::string_view text;
    if (from.at_key(name).get_string().get(text) != simdjson::SUCCESS)
        return {};
    return {text.data(), qsizetype(text.size())};
}

// An OCPI Token of any version, or an entry of ours.
bool readToken(const object &from, ListedToken *token)
{
    const QByteArray uid = memberText(from, "uid");
    token->id = uid.isEmpty() ? memberText(from, "id") : uid;
    if (token->id.isEmpty())
        token->id = memberText(from, "idTag");
    if (token->id.isEmpty())
        return false;
    bool isValid = true;
    if (from.at_key("valid").get_bool().get(isValid) == simdjson::SUCCESS)
        token->status = isValid ? "Accepted" : "Blocked";
    if (const QByteArray status = memberText(from, "status"); !status.isEmpty())
        token->status = status;
    token->parentId = memberText(from, uid.isEmpty() ? "parentId" : "group_id");
    const QByteArray type = memberText(from, "type");
    if (uid.isEmpty())
        token->type = type;
    else // OCPI TokenType → IdTokenType of OCPP 2.x
        token->type = type == "RFID" ? "ISO14443" : type == "AD_HOC_USER" ? "Local" : type == "EMAID" ? "eMAID" : "Central";
    const QByteArray expires = memberText(from, "expires");
    if (!expires.isEmpty())
        token->expires = parseIsoTime({expires.constData(), std::size_t(expires.size())});
    return true;
}

void readLines(const QByteArray &text, QList<ListedToken> *tokens)
{
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray row = line.trimmed();
        if (row.isEmpty() || row.startsWith('#'))
            continue;
        QList<QByteArray> cells = row.split(row.contains(';') ? ';' : ',');
        for (QByteArray &cell : cells) {
            cell = cell.trimmed();
            if (cell.size() >= 2 && cell.startsWith('"') && cell.endsWith('"'))
                cell = cell.mid(1, cell.size() - 2);
        }
        // Anything that is longer than an idToken of any version is no token, but some other file.
        if (cells.constFirst().isEmpty() || cells.constFirst().size() > 255)
            continue;
        ListedToken token;
        token.id = cells.constFirst();
        if (cells.size() > 1 && !cells[1].isEmpty())
            token.status = cells[1];
        if (cells.size() > 2)
            token.parentId = cells[2];
        tokens->append(token);
    }
}

} // namespace

TokenList::TokenList(QList<ListedToken> tokens)
    : m_tokens(std::move(tokens))
{
    m_index.reserve(std::size_t(m_tokens.size()));
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        m_index.insert_or_assign(folded(m_tokens[i].id), i);
}

const ListedToken *TokenList::find(QByteArrayView id) const
{
    const auto found = m_index.find(folded(id));
    return found == m_index.end() ? nullptr : &m_tokens[found->second];
}

bool TokenList::read(const QByteArray &text, TokenList *list, QString *error)
{
    QList<ListedToken> tokens;
    const QByteArray start = text.trimmed().left(1);
    if (start != "[" && start != "{") {
        readLines(text, &tokens);
    } else {
        simdjson::dom::parser parser;
        element root;
        if (parser.parse(text.constData(), std::size_t(text.size())).get(root) != simdjson::SUCCESS) {
            *error = QCoreApplication::translate("Roamscope", "is not valid JSON");
            return false;
        }
        object envelope;
        simdjson::dom::array elements;
        ListedToken token;
        if (root.get_object().get(envelope) == simdjson::SUCCESS) {
            element data;
            if (envelope.at_key("data").get(data) == simdjson::SUCCESS || envelope.at_key("tokens").get(data) == simdjson::SUCCESS)
                root = data;
            else if (readToken(envelope, &token))
                tokens.append(token);
        }
        if (root.get_array().get(elements) == simdjson::SUCCESS) {
            for (const element one : elements) {
                ListedToken next;
                object members;
                std::string_view id;
                if (one.get_object().get(members) == simdjson::SUCCESS && readToken(members, &next)) {
                    tokens.append(next);
                } else if (one.get_string().get(id) == simdjson::SUCCESS && !id.empty()) {
                    next.id = QByteArray(id.data(), qsizetype(id.size()));
                    tokens.append(next);
                }
            }
        }
    }
    if (tokens.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "holds no tokens");
        return false;
    }
    *list = TokenList(std::move(tokens));
    return true;
}

bool TokenList::readFile(const QString &path, TokenList *list, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return false;
    }
    if (file.size() > maximumFile) {
        *error = QCoreApplication::translate("Roamscope", "is larger than a list of tokens can be");
        return false;
    }
    return read(file.readAll(), list, error);
}

} // namespace Roamscope
