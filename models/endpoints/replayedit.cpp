// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/replayedit.h"

#include "models/endpoints/textmatching.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype mostSteps = 32;
constexpr int deepestValue = 32;

QByteArray unescapedStep(QByteArray step)
{
    return step.replace("~1", "/").replace("~0", "~");
}

QByteArray escapedStep(QByteArray step)
{
    return step.replace("~", "~0").replace("/", "~1");
}

std::string text(const QByteArray &bytes)
{
    return std::string(bytes.constData(), std::size_t(bytes.size()));
}

// The value that takes the place of another: a text stays one, as ids of digits only are meant as they stand.
Json newValue(const QByteArray &written, const Json *before)
{
    const Json parsed = jsonIsDeeper(written, deepestValue) ? Json(Json::value_t::discarded) : Json::parse(text(written), nullptr, false);
    if (parsed.is_discarded() || (before && before->is_string() && !parsed.is_string() && !parsed.is_structured()))
        return text(QString::fromUtf8(written).toUtf8());
    return parsed;
}

bool increment(Json &value, const QByteArray &by)
{
    if (value.is_number_integer() && !by.contains('.') && !by.contains('e') && !by.contains('E')) {
        bool good = false;
        const qint64 step = by.toLongLong(&good);
        const qint64 before = value.get<qint64>();
        qint64 sum = 0;
        if (!good || __builtin_add_overflow(before, step, &sum))
            return false;
        value = sum;
        return true;
    }
    bool good = false;
    const double step = by.toDouble(&good);
    if (!good)
        return false;
    if (value.is_number()) {
        value = value.get<double>() + step;
        return true;
    }
    if (!value.is_string())
        return false;
    // Meter values of 1.6 are numbers in a text.
    const std::string &written = value.get_ref<const std::string &>();
    const QByteArray number(written.data(), qsizetype(written.size()));
    const double sum = number.toDouble(&good) + step;
    if (!good || !std::isfinite(sum))
        return false;
    const qsizetype point = number.indexOf('.');
    const int decimals = int(std::max(point < 0 ? 0 : number.size() - point - 1, by.contains('.') ? by.size() - by.indexOf('.') - 1 : 0));
    value = text(QByteArray::number(sum, 'f', std::min(decimals, 12)));
    return true;
}

class EditWalk
{
public:
    EditWalk(const ReplayEdit &edit, const QList<QByteArray> &steps)
        : m_edit(edit)
        , m_steps(steps)
    {
    }

    // Bounded by the number of steps.
    int walk(Json &at, qsizetype step)
    {
        if (m_steps.isEmpty())
            return 0;
        const QByteArray &name = m_steps[step];
        const bool last = step + 1 == m_steps.size();
        if (at.is_object())
            return members(at, name, step, last);
        if (at.is_array())
            return items(at, name, step, last);
        return 0;
    }

private:
    int change(Json &value)
    {
        if (m_edit.kind == ReplayEdit::Kind::Increment)
            return increment(value, m_edit.value) ? 1 : 0;
        value = newValue(m_edit.value, &value);
        return 1;
    }

    int members(Json &at, const QByteArray &name, qsizetype step, bool last)
    {
        const std::string key = text(name);
        if (last && m_edit.kind == ReplayEdit::Kind::Remove) {
            const int before = int(at.size());
            if (name == "*")
                at.clear();
            else
                at.erase(key);
            return before - int(at.size());
        }
        if (name == "*") {
            int changed = 0;
            for (auto &[each, value] : at.items())
                changed += last ? change(value) : walk(value, step + 1);
            return changed;
        }
        const auto found = at.find(key);
        if (found == at.end()) {
            if (!last || m_edit.kind != ReplayEdit::Kind::Set || m_edit.where.action.isEmpty())
                return 0;
            at[key] = newValue(m_edit.value, nullptr);
            return 1;
        }
        return last ? change(*found) : walk(*found, step + 1);
    }

    int items(Json &at, const QByteArray &name, qsizetype step, bool last)
    {
        bool isNumber = false;
        const std::size_t place = std::size_t(name.toULongLong(&isNumber));
        if (name != "*" && (!isNumber || place >= at.size()))
            return 0;
        if (last && m_edit.kind == ReplayEdit::Kind::Remove) {
            const int count = name == "*" ? int(at.size()) : 1;
            if (name == "*")
                at.clear();
            else
                at.erase(at.begin() + std::ptrdiff_t(place));
            return count;
        }
        int changed = 0;
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (name == "*" || i == place)
                changed += last ? change(at[i]) : walk(at[i], step + 1);
        }
        return changed;
    }

    const ReplayEdit &m_edit;
    const QList<QByteArray> &m_steps;
};

} // namespace

std::optional<ReplayPointer> ReplayPointer::parse(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const qsizetype slash = bytes.indexOf('/');
    if (slash < 0 || slash + 1 == bytes.size())
        return std::nullopt;
    ReplayPointer pointer;
    pointer.action = bytes.left(slash);
    for (const QByteArray &step : bytes.mid(slash + 1).split('/'))
        pointer.steps.append(unescapedStep(step));
    if (pointer.steps.size() > mostSteps || pointer.action.contains(' '))
        return std::nullopt;
    return pointer;
}

QString ReplayPointer::toText() const
{
    QByteArray text = action;
    for (const QByteArray &step : steps)
        text += '/' + escapedStep(step);
    return QString::fromUtf8(text);
}

bool ReplayPointer::appliesTo(const QByteArray &messageAction) const
{
    return action.isEmpty() || action.compare(messageAction, Qt::CaseInsensitive) == 0;
}

bool ReplayPointer::covers(const QByteArray &messageAction, const QList<QByteArray> &path) const
{
    if (!appliesTo(messageAction) || path.size() < steps.size())
        return false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i] != "*" && steps[i] != path[i])
            return false;
    }
    return true;
}

std::optional<ReplayEdit> ReplayEdit::parse(const QString &text, QString *error)
{
    ReplayEdit edit;
    const QString line = text.trimmed();
    QString where = line;
    if (line.startsWith(QLatin1StringView("remove "), Qt::CaseInsensitive)) {
        edit.kind = Kind::Remove;
        where = line.mid(7);
    } else {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 1) {
            *error = tr("“%1” changes nothing. Write POINTER=VALUE, POINTER+=NUMBER or remove POINTER.").arg(line.left(80));
            return std::nullopt;
        }
        const bool increments = line[equals - 1] == QLatin1Char('+');
        edit.kind = increments ? Kind::Increment : Kind::Set;
        where = line.left(equals - (increments ? 1 : 0));
        edit.value = line.mid(equals + 1).trimmed().toUtf8();
        bool isNumber = false;
        const double number = edit.value.toDouble(&isNumber);
        if (increments && (!isNumber || !std::isfinite(number))) {
            *error = tr("“%1” is no number to add.").arg(QString::fromUtf8(edit.value.left(40)));
            return std::nullopt;
        }
    }
    const std::optional<ReplayPointer> pointer = ReplayPointer::parse(where);
    if (!pointer) {
        *error = tr("“%1” names no value. Write a path such as /idTag, or MeterValues/connectorId for one action only.").arg(where.trimmed().left(80));
        return std::nullopt;
    }
    edit.where = *pointer;
    return edit;
}

QString ReplayEdit::toText() const
{
    switch (kind) {
    case Kind::Set: return where.toText() + QLatin1Char('=') + QString::fromUtf8(value);
    case Kind::Increment: return where.toText() + QStringLiteral("+=") + QString::fromUtf8(value);
    case Kind::Remove: break;
    }
    return QStringLiteral("remove ") + where.toText();
}

int ReplayEdit::apply(const QByteArray &action, Json &payload) const
{
    return where.appliesTo(action) ? EditWalk(*this, where.steps).walk(payload, 0) : 0;
}

} // namespace Roamscope
