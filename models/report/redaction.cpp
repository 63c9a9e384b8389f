// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/redaction.h"

#include <QRegularExpression>

#include <vector>

namespace Roamscope {

namespace {

struct Pattern
{
    QRegularExpression expression; ///< group 1 stays, group 2 is the secret, what follows stays
};

/// All patterns are linear: no nested repetition, each bounded by a character class that ends it.
const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        const auto make = [](const char *expression) {
            QRegularExpression compiled(QString::fromLatin1(expression), QRegularExpression::CaseInsensitiveOption);
            compiled.optimize();
            return Pattern {compiled};
        };
        return std::vector<Pattern> {
            // Header lines and header members: "Authorization: Token abc", "X-API-Key": "abc"
            make(R"re(((?:proxy-)?authorization\\*["']?\s*[:=]\s*\\*["']?(?:(?:token|bearer|basic|digest)\s+)?)([^\s"',;\\]{2,}))re"),
            make(R"re(((?:x-api-key|api[-_]?key|x-auth-token|x-access-token|ocp-apim-subscription-key|set-cookie|cookie)\\*["']?\s*[:=]\s*\\*["']?)([^\s"',;&\\]{2,}))re"),
            // JSON members; an object under "token" is an RFID token, a string is the credentials'.
            make(R"re(("(?:token|token_[abc]|access_token|refresh_token|id_token|client_secret|secret|password|passwd|passphrase|private_key|basicAuthPassword|authorizationKey)"\s*:\s*")((?:[^"\\]|\\.)+))re"),
            // The same in JSON that is itself a string: the raw message of a record, a log in a log.
            make(R"re((\\"(?:token|token_[abc]|access_token|refresh_token|id_token|client_secret|secret|password|passwd|passphrase|private_key|basicAuthPassword|authorizationKey)\\"\s*:\s*\\")((?:[^"\\]|\\\\(?:\\"|.))+))re"),
            // A scheme with something long behind it, wherever it stands.
            make(R"re((\b(?:bearer|basic|token)\s+)([A-Za-z0-9+/_\-.=]{16,}))re"),
            // Query strings and form bodies.
            make(R"re(([?&](?:token|access_token|api_?key|key|sig|signature|secret|password|client_secret)=)([^&\s"'<>#]+))re"),
            // https://user:password@host
            make(R"re((\b[a-z][a-z0-9+.\-]{1,12}://[^\s/:@"']{1,256}:)([^\s/@"']{1,256})(?=@))re"),
            make(R"re((\bpassword\s*[:=]\s*)([^\s"',;&]{2,}))re"),
            // JSON Web Tokens.
            make(R"re(()(\beyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]*))re"),
            make(R"re((-----BEGIN [A-Z ]*PRIVATE KEY-----)([A-Za-z0-9+/=\s\\]+))re"),
        };
    }();
    return all;
}

/// Configuration keys whose value stands in a member beside them, before or after (GetConfiguration, SetVariables …),
/// in JSON or in JSON within a string. A value that lies nearer to the key is never passed over.
const std::vector<QRegularExpression> &neighbouringValues()
{
    static const std::vector<QRegularExpression> all = [] {
        const QString key = QStringLiteral(R"re((?:AuthorizationKey|BasicAuthPassword))re");
        const QString name = QStringLiteral(R"re((?:value|attributeValue))re");
        std::vector<QRegularExpression> expressions;
        for (const bool escaped : {false, true}) {
            const QString quote = escaped ? QStringLiteral(R"re(\\")re") : QStringLiteral("\"");
            const QString secret = escaped ? QStringLiteral(R"re(((?:[^"\\]|\\\\(?:\\"|.))+))re") : QStringLiteral(R"re(((?:[^"\\]|\\.)+))re");
            const QString between = QStringLiteral(R"re((?:(?!%1%2%1)[^\[\]]){0,400})re").arg(quote, name);
            const QString value = QStringLiteral(R"re(%1%2%1\s*:\s*%1)re").arg(quote, name);
            const QString named = quote + key + quote;
            expressions.emplace_back(QStringLiteral("(%1%2%3)%4").arg(named, between, value, secret));
            // Before the key only within one object; that of a variable stands beside two objects with names.
            const QString object = QStringLiteral(R"re([^{}\[\]]{0,200})re");
            expressions.emplace_back(QStringLiteral("(%1value%1\\s*:\\s*%1)%2(?=%1%3%4)").arg(quote, secret, object, named));
            expressions.emplace_back(QStringLiteral("(%1attributeValue%1\\s*:\\s*%1)%2(?=%1%3%4)").arg(quote, secret, between, named));
        }
        for (QRegularExpression &expression : expressions)
            expression.optimize();
        return expressions;
    }();
    return all;
}

/// True when one of the words without which no pattern can match is there.
bool isSuspicious(const QString &text)
{
    if (text.size() < 6)
        return false;
    static const QStringList words {QStringLiteral("auth"), QStringLiteral("token"), QStringLiteral("key"), QStringLiteral("secret"),
                                    QStringLiteral("pass"), QStringLiteral("://"), QStringLiteral("eyJ"), QStringLiteral("bearer"),
                                    QStringLiteral("basic"), QStringLiteral("cookie"), QStringLiteral("sig")};
    for (const QString &word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString replaceSecret(const QString &text, const QRegularExpression &expression, int *masked)
{
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    if (!matches.hasNext())
        return text;
    QString result;
    qsizetype from = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(2) == Redaction::mask())
            continue;
        result += QStringView(text).mid(from, match.capturedStart(2) - from);
        result += Redaction::mask();
        from = match.capturedEnd(2);
        ++*masked;
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace

QString Redaction::mask()
{
    return QStringLiteral("••••");
}

void Redaction::addSecret(const QString &secret)
{
    if (secret.size() >= 4 && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

QString Redaction::apply(const QString &text) const
{
    int masked = 0;
    return run(text, &masked);
}

int Redaction::count(const QString &text) const
{
    int masked = 0;
    run(text, &masked);
    return masked;
}

QString Redaction::run(const QString &text, int *masked) const
{
    if (m_level == Level::None)
        return text;
    QString result = text;
    for (const QString &secret : m_secrets) {
        if (const qsizetype found = result.count(secret); found > 0) {
            *masked += int(found);
            result.replace(secret, mask());
        }
    }
    if (!isSuspicious(result))
        return result;
    for (const Pattern &pattern : patterns())
        result = replaceSecret(result, pattern.expression, masked);
    if (result.contains(QLatin1StringView("AuthorizationKey")) || result.contains(QLatin1StringView("BasicAuthPassword"))) {
        for (const QRegularExpression &expression : neighbouringValues())
            result = replaceSecret(result, expression, masked);
    }
    return result;
}

} // namespace Roamscope
