// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/keyedpath.h"

#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace Roamscope {

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QByteArray escapedStep(QByteArray step)
{
    return step.replace("~", "~0").replace("/", "~1");
}

} // namespace

QByteArray valueAtKeyedPath(QByteArrayView json, const QByteArray &path)
{
    JsonWalker walker({json.data(), std::size_t(json.size())});
    walker.skipSpace();
    std::string_view found(walker.p, std::size_t(walker.end - walker.p));
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype next = path.indexOf('/', at + 1);
        QByteArray step = path.sliced(at + 1, (next < 0 ? path.size() : next) - at - 1);
        step.replace("~1", "/").replace("~0", "~");
        at = next < 0 ? path.size() : next;
        std::string_view inner;
        if (found.starts_with('{')) {
            std::vector<JsonWalker::Member> members;
            JsonWalker(found).members(&members);
            for (const JsonWalker::Member &member : members) {
                if (member.key == view(step)) {
                    inner = member.value;
                    break;
                }
            }
        } else if (found.starts_with('[')) {
            bool isNumber = false;
            const qint64 wanted = step.toLongLong(&isNumber);
            JsonWalker items(found);
            items.take('[');
            std::string_view byNumber;
            for (qint64 i = 0; inner.empty(); ++i) {
                items.skipSpace();
                const char *begin = items.p;
                if (items.peek() == ']' || !items.skipValue())
                    break;
                const std::string_view item(begin, std::size_t(items.p - begin));
                if (isNumber && i == wanted)
                    byNumber = item;
                std::vector<JsonWalker::Member> members;
                JsonWalker(item).members(&members);
                for (const JsonWalker::Member &member : members) {
                    if ((member.key == "uid" || member.key == "id")
                        && jsonStringValue(QByteArrayView(member.value.data(), qsizetype(member.value.size()))).compare(step, Qt::CaseInsensitive) == 0)
                        inner = item;
                }
                items.skipSpace();
                if (!items.take(','))
                    break;
            }
            if (inner.empty())
                inner = byNumber;
        }
        if (inner.empty())
            return {};
        found = inner;
    }
    return {found.data(), qsizetype(found.size())};
}

QByteArray pointerAtKeyedPath(QByteArrayView json, const QByteArray &path, QByteArray *missing)
{
    QByteArray pointer;
    JsonWalker walker({json.data(), std::size_t(json.size())});
    walker.skipSpace();
    std::string_view found(walker.p, std::size_t(walker.end - walker.p));
    for (qsizetype at = 0; at < path.size();) {
        const qsizetype next = path.indexOf('/', at + 1);
        const qsizetype end = next < 0 ? path.size() : next;
        QByteArray step = path.sliced(at + 1, end - at - 1);
        step.replace("~1", "/").replace("~0", "~");
        at = end;
        std::string_view inner;
        QByteArray place = escapedStep(step);
        if (found.starts_with('[')) {
            place = "-";
            bool isNumber = false;
            const qint64 wanted = step.toLongLong(&isNumber);
            JsonWalker items(found);
            items.take('[');
            std::string_view byNumber;
            for (qint64 i = 0; inner.empty(); ++i) {
                items.skipSpace();
                const char *begin = items.p;
                if (items.peek() == ']' || !items.skipValue())
                    break;
                const std::string_view item(begin, std::size_t(items.p - begin));
                bool fits = false;
                if (item.front() == '{') {
                    std::vector<JsonWalker::Member> members;
                    JsonWalker(item).members(&members);
                    fits = std::ranges::any_of(members, [&](const JsonWalker::Member &member) {
                        return (member.key == "uid" || member.key == "id")
                            && jsonStringValue(QByteArrayView(member.value.data(), qsizetype(member.value.size()))).compare(step, Qt::CaseInsensitive) == 0;
                    });
                } else {
                    fits = jsonStringValue(QByteArrayView(item.data(), qsizetype(item.size()))) == step;
                }
                if (fits) {
                    inner = item;
                    place = QByteArray::number(i);
                } else if (isNumber && i == wanted) {
                    byNumber = item;
                }
                items.skipSpace();
                if (!items.take(','))
                    break;
            }
            if (inner.empty() && !byNumber.empty()) {
                inner = byNumber;
                place = QByteArray::number(wanted);
            }
        } else if (found.starts_with('{')) {
            std::vector<JsonWalker::Member> members;
            JsonWalker(found).members(&members);
            for (const JsonWalker::Member &member : members) {
                if (member.key == view(step)) {
                    inner = member.value;
                    break;
                }
            }
        }
        pointer += '/' + place;
        if (inner.empty()) {
            if (missing)
                *missing = path.left(end);
            return pointer;
        }
        found = inner;
    }
    if (missing)
        missing->clear();
    return pointer;
}

} // namespace Roamscope
