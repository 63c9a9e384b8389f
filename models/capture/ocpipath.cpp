// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/ocpipath.h"

#include "models/catalog/catalog.h"

namespace Roamscope {

OcpiUrlPath splitOcpiPath(const QByteArray &url)
{
    static const QList<QByteArray> modules {"locations", "sessions", "cdrs", "tokens", "tariffs", "commands"};
    OcpiUrlPath path;
    QByteArray plain = url.left(2048);
    if (const qsizetype query = plain.indexOf('?'); query >= 0)
        plain.truncate(query);
    const QList<QByteArray> parts = plain.split('/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray lower = parts[i].toLower();
        if (lower == "emsp")
            path.fromCpo = true;
        if (modules.contains(lower)) {
            path.module = lower;
            for (qsizetype k = i + 1; k < parts.size(); ++k) {
                if (!parts[k].isEmpty())
                    path.rest.append(QByteArray::fromPercentEncoding(parts[k]));
            }
            break;
        }
    }
    return path;
}

const CatalogObject *objectAt(const OcpiUrlPath &path, ProtocolVersion version)
{
    const Catalog &catalog = Catalog::instance();
    if (path.module == "locations")
        return catalog.object(version, path.rest.size() >= 5 ? "Connector" : path.rest.size() == 4 ? "EVSE" : "Location");
    if (path.module == "sessions" || path.module == "tariffs" || path.module == "cdrs"
        || (path.module == "tokens" && (path.rest.isEmpty() || path.rest.last() != "authorize")))
        return catalog.moduleObject(version, path.module);
    return nullptr;
}

} // namespace Roamscope
