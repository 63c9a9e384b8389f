// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/ocpitokens.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

namespace Roamscope {

QLatin1StringView tokenStyleId(OcpiTokenStyle style)
{
    switch (style) {
    case OcpiTokenStyle::Raw: return QLatin1StringView("raw");
    case OcpiTokenStyle::Base64: return QLatin1StringView("base64");
    case OcpiTokenStyle::Base64Newline: return QLatin1StringView("base64-newline");
    case OcpiTokenStyle::Auto:
    case OcpiTokenStyle::Count: break;
    }
    return QLatin1StringView("auto");
}

OcpiTokenStyle tokenStyleFromId(QStringView id)
{
    for (int i = 0; i < int(OcpiTokenStyle::Count); ++i) {
        if (id == tokenStyleId(OcpiTokenStyle(i)))
            return OcpiTokenStyle(i);
    }
    return OcpiTokenStyle::Auto;
}

QString displayName(OcpiTokenStyle style)
{
    switch (style) {
    case OcpiTokenStyle::Raw: return QCoreApplication::translate("Roamscope", "as it is");
    case OcpiTokenStyle::Base64: return QCoreApplication::translate("Roamscope", "base64");
    case OcpiTokenStyle::Base64Newline: return QCoreApplication::translate("Roamscope", "base64 with a newline");
    case OcpiTokenStyle::Auto:
    case OcpiTokenStyle::Count: break;
    }
    return QCoreApplication::translate("Roamscope", "find out");
}

QByteArray authorizationValue(const QByteArray &token, OcpiTokenStyle style)
{
    if (style == OcpiTokenStyle::Base64)
        return "Token " + token.toBase64();
    if (style == OcpiTokenStyle::Base64Newline)
        return "Token " + (token + '\n').toBase64();
    return "Token " + token;
}

QByteArray OcpiTokens::fresh()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(words.size() * sizeof(quint32)))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString OcpiTokens::masked(const QByteArray &token)
{
    if (token.isEmpty())
        return {};
    const QString dots(8, QChar(0x2022));
    return token.size() < 16 ? dots : dots + QString::fromUtf8(token.last(4));
}

bool OcpiTokens::equal(QByteArrayView left, QByteArrayView right)
{
    // The length of a secret is no secret.
    quint8 difference = left.size() == right.size() ? 0 : 1;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= quint8(left.at(i) ^ (right.isEmpty() ? char(1) : right.at(i % right.size())));
    return difference == 0;
}

} // namespace Roamscope
