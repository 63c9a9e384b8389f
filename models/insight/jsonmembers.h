// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/jsonfile.h"

#include <QList>

#include <initializer_list>

namespace Roamscope {

/// Reads the members of an object of a workspace file that a person may have edited: each is checked for its kind and
/// bounds; what does not fit is told with the file and the member, and the default is taken.
class JsonMembers
{
public:
    /// `member` is the way to the object, for errors: "profiles[2]".
    JsonMembers(const JsonFile::Json &object, QString file, QString member, QList<FileError> *errors);

    bool isObject() const { return m_json.is_object(); }
    /// Empty when it is absent, no text, or longer than `longest` characters.
    QString text(const char *name, qsizetype longest) const;
    QByteArray bytes(const char *name, qsizetype longest) const;
    /// A number within bounds; `otherwise` when it is absent or not.
    double number(const char *name, double lowest, double highest, double otherwise) const;
    /// The object or array; null when it is absent or something else.
    const JsonFile::Json *object(const char *name) const;
    const JsonFile::Json *array(const char *name, std::size_t most) const;
    QString path(const char *name) const;
    /// All members but these, as JSON; empty when there are none.
    QByteArray others(std::initializer_list<const char *> known) const;

    void complain(const QString &path, const QString &what) const;
    /// Puts back what others() kept.
    static void addOthers(JsonFile::Json &object, const QByteArray &others);

private:
    const JsonFile::Json *find(const char *name) const;

    const JsonFile::Json &m_json;
    QString m_file;
    QString m_member;
    QList<FileError> *m_errors;
};

} // namespace Roamscope
