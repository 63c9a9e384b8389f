// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/jsonmembers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {
constexpr qsizetype mostComplaints = 50;
} // namespace

JsonMembers::JsonMembers(const JsonFile::Json &object, QString file, QString member, QList<FileError> *errors)
    : m_json(object)
    , m_file(std::move(file))
    , m_member(std::move(member))
    , m_errors(errors)
{
    if (!object.is_object() && !object.is_null())
        complain(m_member, QCoreApplication::translate("Roamscope", "is no object"));
}

const JsonFile::Json *JsonMembers::find(const char *name) const
{
    if (!m_json.is_object())
        return nullptr;
    const auto it = m_json.find(name);
    return it == m_json.end() || it->is_null() ? nullptr : &*it;
}

QString JsonMembers::path(const char *name) const
{
    return m_member.isEmpty() ? QString::fromUtf8(name) : m_member + QLatin1Char('.') + QString::fromUtf8(name);
}

void JsonMembers::complain(const QString &path, const QString &what) const
{
    if (!m_errors || m_errors->size() >= mostComplaints)
        return;
    m_errors->append({.file = m_file,
                      .what = path.isEmpty() ? what : QStringLiteral("%1 %2").arg(path, what),
                      .advice = QCoreApplication::translate("Roamscope", "correct it; until then its default holds")});
}

QString JsonMembers::text(const char *name, qsizetype longest) const
{
    const JsonFile::Json *value = find(name);
    if (!value)
        return {};
    if (!value->is_string()) {
        complain(path(name), QCoreApplication::translate("Roamscope", "is no text"));
        return {};
    }
    const QString text = jsonText(*value);
    if (text.size() <= longest)
        return text;
    complain(path(name), QCoreApplication::translate("Roamscope", "is longer than %1 characters").arg(longest));
    return {};
}

QByteArray JsonMembers::bytes(const char *name, qsizetype longest) const
{
    return text(name, longest).toUtf8();
}

double JsonMembers::number(const char *name, double lowest, double highest, double otherwise) const
{
    const JsonFile::Json *value = find(name);
    if (!value)
        return otherwise;
    const double number = value->is_number() ? value->get<double>() : qQNaN();
    if (number >= lowest && number <= highest)
        return number;
    const QLocale locale;
    complain(path(name), QCoreApplication::translate("Roamscope", "is no number from %1 to %2").arg(locale.toString(lowest, 'g', 6), locale.toString(highest, 'g', 6)));
    return otherwise;
}

const JsonFile::Json *JsonMembers::object(const char *name) const
{
    const JsonFile::Json *value = find(name);
    if (value && !value->is_object()) {
        complain(path(name), QCoreApplication::translate("Roamscope", "is no object"));
        return nullptr;
    }
    return value;
}

const JsonFile::Json *JsonMembers::array(const char *name, std::size_t most) const
{
    const JsonFile::Json *value = find(name);
    if (!value)
        return nullptr;
    if (!value->is_array()) {
        complain(path(name), QCoreApplication::translate("Roamscope", "is no list"));
        return nullptr;
    }
    if (value->size() > most)
        complain(path(name), QCoreApplication::translate("Roamscope", "has more than %1 entries; the rest is left out").arg(most));
    return value;
}

QByteArray JsonMembers::others(std::initializer_list<const char *> known) const
{
    if (!m_json.is_object())
        return {};
    JsonFile::Json rest = JsonFile::Json::object();
    for (const auto &[name, value] : m_json.items()) {
        if (std::none_of(known.begin(), known.end(), [&name = name](const char *one) { return name == one; }))
            rest[name] = value;
    }
    return rest.empty() ? QByteArray() : QByteArray::fromStdString(rest.dump(-1, ' ', false, JsonFile::Json::error_handler_t::replace));
}

void JsonMembers::addOthers(JsonFile::Json &object, const QByteArray &others)
{
    if (others.isEmpty())
        return;
    const JsonFile::Json rest = JsonFile::Json::parse(others.constBegin(), others.constEnd(), nullptr, false);
    if (!rest.is_object())
        return;
    for (const auto &[name, value] : rest.items()) {
        if (!object.contains(name))
            object[name] = value;
    }
}

} // namespace Roamscope
