// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/jsonpatch.h"

#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/keyedpath.h"

#include <QIODevice>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Roamscope {

namespace {

/// Whether a patch can put it right at all.
bool isPatchable(DifferenceClass kind)
{
    switch (kind) {
    case DifferenceClass::VersionCannotHold:
    case DifferenceClass::EnumUnsupported:
    case DifferenceClass::DuplicateKey:
    case DifferenceClass::DanglingReference:
    case DifferenceClass::Unidentified:
    case DifferenceClass::Unreadable:
        return false;
    default:
        return true;
    }
}

QByteArray operation(const char *op, const QByteArray &pointer, const QByteArray &value = {})
{
    QByteArray json = R"({"op":")" + QByteArray(op) + R"(","path":)" + quotedJson(pointer);
    if (!value.isEmpty())
        json += ",\"value\":" + value;
    return json + '}';
}

/// "/evses/10" behind "/evses/9": removals go from the end to the beginning.
bool laterPointer(const QByteArray &left, const QByteArray &right)
{
    const QList<QByteArray> a = left.split('/');
    const QList<QByteArray> b = right.split('/');
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] == b[i])
            continue;
        bool areNumbers = false;
        const qint64 x = a[i].toLongLong(&areNumbers);
        bool isNumber = false;
        const qint64 y = b[i].toLongLong(&isNumber);
        return areNumbers && isNumber ? x > y : a[i] > b[i];
    }
    return a.size() > b.size();
}

} // namespace

JsonPatch::JsonPatch(ComparisonPtr comparison, Side target)
    : m_comparison(std::move(comparison))
    , m_target(target)
    , m_source(target == Side::Cpo ? Side::Emsp : Side::Cpo)
{
}

bool JsonPatch::sameObject(quint32 left, quint32 right) const
{
    const Difference &a = m_comparison->at(left);
    const Difference &b = m_comparison->at(right);
    return a.module == b.module && a.cpoElement == b.cpoElement && a.emspElement == b.emspElement && a.key == b.key;
}

/// Those that count, the ones of an object together.
std::vector<quint32> JsonPatch::byObject(std::vector<quint32> differences) const
{
    std::erase_if(differences, [&](quint32 index) { return index >= m_comparison->size() || m_comparison->at(index).isTolerated(); });
    std::ranges::sort(differences, [&](quint32 left, quint32 right) {
        const Difference &a = m_comparison->at(left);
        const Difference &b = m_comparison->at(right);
        return std::tuple(a.module, a.cpoElement, a.emspElement, a.key, left) < std::tuple(b.module, b.cpoElement, b.emspElement, b.key, right);
    });
    return differences;
}

ObjectPatch JsonPatch::patchOf(std::span<const quint32> differences) const
{
    const Difference &first = m_comparison->at(differences.front());
    ObjectPatch patch;
    patch.module = first.module;
    patch.key = m_comparison->key(first);
    patch.party = m_comparison->party(first);
    const bool hasSource = first.element(m_source) != Difference::noElement;
    const bool hasTarget = first.element(m_target) != Difference::noElement;
    const QByteArray source = hasSource ? m_comparison->elementText(first.module, m_source, first.element(m_source)) : QByteArray();
    const QByteArray target = hasTarget ? m_comparison->elementText(first.module, m_target, first.element(m_target)) : QByteArray();
    QList<QByteArray> changes;
    QList<QByteArray> removed;
    QList<QByteArray> seen;
    for (const quint32 index : differences) {
        const Difference &difference = m_comparison->at(index);
        if (!isPatchable(difference.kind)) {
            ++patch.skipped;
            continue;
        }
        const QByteArray path = m_comparison->path(difference);
        if (path.isEmpty() || target.isEmpty()) {
            if (!source.isEmpty() && target.isEmpty())
                changes = {operation("add", {}, source)};
            else if (source.isEmpty())
                removed = {QByteArray()};
            else
                ++patch.skipped;
            continue;
        }
        QByteArray missing;
        const QByteArray pointer = pointerAtKeyedPath(target, path, &missing);
        if (seen.contains(pointer) && !pointer.endsWith("/-"))
            continue;
        seen.append(pointer);
        if (!difference.has(m_source) && difference.has(m_target)) {
            if (missing.isEmpty())
                removed.append(pointer);
            else
                ++patch.skipped;
            continue;
        }
        // What stands above may be missing as well; then all of it is added at once.
        const QByteArray value = missing.isEmpty() || missing == path ? m_comparison->value(difference, m_source)
                                                                     : valueAtKeyedPath(source, missing);
        if (value.isEmpty())
            ++patch.skipped;
        else
            changes.append(operation(missing.isEmpty() ? "replace" : "add", pointer, value));
    }
    std::sort(removed.begin(), removed.end(), laterPointer);
    for (const QByteArray &pointer : removed)
        changes.append(operation("remove", pointer));
    patch.count = int(changes.size());
    if (!changes.isEmpty() && !target.isEmpty()) {
        const QByteArray updated = valueAtKeyedPath(target, "/last_updated");
        if (!updated.isEmpty())
            changes.prepend(operation("test", "/last_updated", updated));
    }
    patch.operations = '[' + changes.join(',') + ']';
    return patch;
}

std::vector<ObjectPatch> JsonPatch::patches(std::span<const quint32> differences) const
{
    const std::vector<quint32> sorted = byObject({differences.begin(), differences.end()});
    std::vector<ObjectPatch> result;
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() && sameObject(sorted[begin], sorted[end]))
            ++end;
        result.push_back(patchOf({sorted.data() + begin, end - begin}));
        begin = end;
    }
    return result;
}

void JsonPatch::forEach(const std::function<bool(const ObjectPatch &)> &each) const
{
    std::vector<quint32> all(m_comparison->size());
    std::iota(all.begin(), all.end(), 0u);
    const std::vector<quint32> sorted = byObject(std::move(all));
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() && sameObject(sorted[begin], sorted[end]))
            ++end;
        if (!each(patchOf({sorted.data() + begin, end - begin})))
            return;
        begin = end;
    }
}

bool JsonPatch::write(QIODevice *device, QString *error) const
{
    const auto put = [&](const QByteArray &bytes) {
        if (device->write(bytes) == bytes.size())
            return true;
        *error = tr("The patches cannot be written: %1.").arg(device->errorString());
        return false;
    };
    const QLatin1StringView side = sideId(m_target);
    const QLatin1StringView version = versionNumber(m_comparison->version());
    if (!put(R"({"format":"roamscope-patches","version":1,"target":")" + QByteArray(side.data(), side.size()) + R"(","ocpi":")"
             + QByteArray(version.data(), version.size()) + R"(","objects":[)"))
        return false;
    bool good = true;
    bool first = true;
    forEach([&](const ObjectPatch &patch) {
        if (patch.count == 0 && patch.skipped == 0)
            return true;
        const QLatin1StringView module = moduleId(patch.module);
        good = put((first ? "\n" : ",\n") + QByteArray(R"({"module":")") + QByteArray(module.data(), module.size()) + R"(","party":)"
                   + quotedJson(patch.party) + ",\"id\":" + quotedJson(patch.key) + ",\"skipped\":" + QByteArray::number(patch.skipped)
                   + ",\"patch\":" + patch.operations + '}');
        first = false;
        return good;
    });
    return good && put("\n]}\n");
}

} // namespace Roamscope
