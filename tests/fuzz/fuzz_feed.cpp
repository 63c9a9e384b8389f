// SPDX-License-Identifier: GPL-3.0-or-later
// The feed reader on any bytes, and what is done with its elements: lifting, pushes, keyed paths.
#include "models/capture/sourcebytes.h"
#include "models/compare/elementscanner.h"
#include "models/compare/feed.h"
#include "models/compare/keyedpath.h"
#include "models/compare/lift.h"
#include "models/compare/momentobject.h"

#include <cstdlib>

using namespace Roamscope;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray scan(const SourceBytes &bytes, bool portable)
{
    QByteArray seen;
    ElementScanner scanner(bytes.data(), bytes.data() + bytes.size());
    scanner.setPortable(portable);
    scanner.onElement = [&](const ScannedElement &element) {
        require(element.json.data() >= bytes.data() && element.json.data() + element.json.size() <= bytes.data() + bytes.size());
        seen += QByteArray::number(element.json.data() - bytes.data()) + ' ' + QByteArray::number(qint64(element.json.size())) + ' '
            + QByteArray::number(element.members) + '\n';
        return true;
    };
    const ElementScanner::Result result = scanner.run();
    require(result.at >= bytes.data() && result.at <= bytes.data() + bytes.size());
    return seen + QByteArray::number(int(result.end));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::shared_ptr<SourceBytes> source = SourceBytes::fromMemory(bytes);
    require(scan(*source, true) == scan(*source, false));

    const DatasetPtr dataset = FeedReader::load(bytes);
    for (const OcpiModule module : allOcpiModules) {
        quint64 before = 0;
        for (const DatasetElement &element : dataset->elements(module)) {
            require(element.offset >= before && element.offset + element.length <= quint64(bytes.size()));
            before = element.offset + element.length;
            const QByteArrayView json = dataset->bytes(element);
            require(json.startsWith('{') && json.endsWith('}'));
            for (const ProtocolVersion version : {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
                for (const ProtocolVersion other : {ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230})
                    Lift(version, other).rewritten(module, json);
            }
            dataset->placeOf(element);
        }
    }
    for (const DatasetFault &fault : dataset->faults()) {
        require(fault.offset + fault.length <= quint64(bytes.size()));
        require(!fault.message().isEmpty());
        fault.advice();
    }

    const std::string_view text(bytes.constData(), size);
    MomentObject object;
    if (object.put(text, true)) {
        object.patchPart(text, "E1", {});
        object.putPart(text, "E1", "1");
        object.patch(text, true, "charging_periods");
        object.json();
        object.lastUpdated();
    }
    const QByteArray path = '/' + bytes.left(40);
    valueAtKeyedPath(bytes, path);
    pointerAtKeyedPath(bytes, path);
    return 0;
}
