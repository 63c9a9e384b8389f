// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <unordered_map>

namespace Roamscope {

/// One token that a central system knows.
struct ListedToken
{
    QByteArray id {}; ///< idTag of 1.6, idToken of 2.x, uid of OCPI
    QByteArray type {}; ///< 2.x: "ISO14443" …; empty = Central
    QByteArray parentId {}; ///< parentIdTag, groupIdToken; may be empty
    QByteArray status {"Accepted"}; ///< "Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"
    TimeUs expires = noTime;
    bool operator==(const ListedToken &) const = default;
};

/// Who may charge. Compared without regard to case (idTag is a CiString, OCPI uid too).
/// A value; const members may be called from any thread.
class TokenList
{
public:
    TokenList() = default;
    explicit TokenList(QList<ListedToken> tokens);

    const QList<ListedToken> &tokens() const { return m_tokens; }
    bool isEmpty() const { return m_tokens.isEmpty(); }
    /// nullptr when it is not listed.
    const ListedToken *find(QByteArrayView id) const;

    /// Reads OCPI Tokens (a list, an object, an answer with `data`; any version), our own
    /// `[{"id": …, "status": …}]`, or lines "id[,status[,parent]]" of a text. False with *error, translated,
    /// when nothing of that is there.
    static bool read(const QByteArray &text, TokenList *list, QString *error);
    static bool readFile(const QString &path, TokenList *list, QString *error);

private:
    QList<ListedToken> m_tokens;
    std::unordered_map<std::string, qsizetype> m_index;
};

} // namespace Roamscope
