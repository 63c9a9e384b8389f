// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Roamscope {

/// The one layer through which text passes on its way out of the program: masks credentials wherever they
/// stand (Authorization headers, OCPI credentials tokens, AuthorizationKey, passwords, API keys, user:password@ in
/// addresses, keys in query strings, JSON Web Tokens, private keys), and nothing else. Cheap for text without any.
class Redaction
{
public:
    enum class Level : quint8 {
        None, ///< as it is, at the person's own request
        Secrets, ///< credentials
    };

    Redaction() = default;
    explicit Redaction(Level level)
        : m_level(level)
    {
    }

    Level level() const { return m_level; }
    /// A value that is known to be secret (from the keychain), masked wherever it occurs.
    /// Shorter than four characters it is ignored.
    void addSecret(const QString &secret);

    QString apply(const QString &text) const;
    /// How many values apply() would mask.
    int count(const QString &text) const;

    /// What stands in place of a secret.
    static QString mask();

private:
    QString run(const QString &text, int *masked) const;

    Level m_level = Level::Secrets;
    QStringList m_secrets;
};

} // namespace Roamscope
