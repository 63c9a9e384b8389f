// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connect/statusmapping.h"

#include "mapping/defaultsheets.h"
#include "mapping/statusmatrix.h"

#include <memory>

namespace Roamscope {

namespace {

// The names of EVSE statuses are the same in every version of OCPI.
std::shared_ptr<const StatusMatrix> matrixOf(const QString &sheetId, ProtocolVersion ocpp)
{
    const Sheet sheet = defaultSheet(sheetId);
    const EnumTable *table = sheet.enumTable(StatusMatrix::tableName(sheet));
    return std::make_shared<const StatusMatrix>(table ? *table : EnumTable(), ocpp, ProtocolVersion::Ocpi221);
}

} // namespace

StatusBridge::Mapping defaultStatusMapping()
{
    const auto of16 = matrixOf(QStringLiteral("ocpp-1.6-to-ocpi-2.2.1-location"), ProtocolVersion::Ocpp16);
    const auto of2 = matrixOf(QStringLiteral("ocpp-2.0.1-to-ocpi-2.2.1-location"), ProtocolVersion::Ocpp201);
    return [of16, of2](ProtocolVersion ocpp, const QByteArray &status, const QByteArray &errorCode, bool charging) {
        const StatusMatrix &matrix = ocpp == ProtocolVersion::Ocpp16 ? *of16 : *of2;
        return matrix.cell({QString::fromUtf8(status), QString::fromUtf8(errorCode), charging}).demanded.toUtf8();
    };
}

} // namespace Roamscope
