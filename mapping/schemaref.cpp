// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/schema.h"
#include "mapping/sheet.h"
#include "mapping/transactionschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Roamscope {

namespace {

SchemaTreePtr fromFile(const SchemaRef &ref, const QString &name, const QString &folder, QString *error)
{
    const QString relative = QDir::cleanPath(name);
    if (QDir::isAbsolutePath(relative) || relative == QLatin1String("..") || relative.startsWith(QLatin1String("../")) || folder.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope::SchemaTree", "The schema %1 is not in the workspace. Open the workspace that the sheet belongs to.").arg(name);
        return {};
    }
    QFile file(folder + QLatin1Char('/') + relative);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = QCoreApplication::translate("Roamscope::SchemaTree", "The schema %1 cannot be read: %2").arg(name, file.errorString());
        return {};
    }
    const SchemaTreePtr tree = SchemaTree::fromJson(QByteArrayView(file.read((qint64(16) << 20) + 1)), displayName(ref));
    if (!tree)
        *error = QCoreApplication::translate("Roamscope::SchemaTree", "%1 is no schema. Make it again from samples of the backend.").arg(name);
    return tree;
}

} // namespace

SchemaTreePtr SchemaTree::forRef(const SchemaRef &ref, const QString &folder, QString *error)
{
    QString unused;
    QString &reason = error ? *error : unused;
    switch (ref.kind) {
    case SchemaRef::Kind::Ocpp:
    case SchemaRef::Kind::Ocpi: {
        const ProtocolVersion version = protocolVersionFromText(ref.version.toUtf8());
        const bool fits = ref.kind == SchemaRef::Kind::Ocpi ? isOcpi(version) : isOcpp(version);
        SchemaTreePtr tree = fits ? forObject(version, ref.object) : SchemaTreePtr();
        if (!tree)
            reason = QCoreApplication::translate("Roamscope::SchemaTree", "There is no %1. Choose another object or version.").arg(displayName(ref));
        return tree;
    }
    case SchemaRef::Kind::Transaction:
        return transactionSchema();
    case SchemaRef::Kind::ChargePoint:
        return chargePointSchema();
    case SchemaRef::Kind::Backend: {
        if (ref.schema.is_string())
            return fromFile(ref, textOf(ref.schema), folder, &reason);
        SchemaTreePtr tree = fromJson(ref.schema, displayName(ref));
        if (!tree)
            reason = QCoreApplication::translate("Roamscope::SchemaTree", "The sheet holds no schema of the backend. Make one from samples.");
        return tree;
    }
    case SchemaRef::Kind::Unknown:
        break;
    }
    reason = QCoreApplication::translate("Roamscope::SchemaTree", "Nothing is chosen yet.");
    return {};
}

} // namespace Roamscope
