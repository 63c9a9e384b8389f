// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/auditcause.h"

#include "models/capture/isotime.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonValue>
#include <QSet>
#include <QTimeZone>

#include <cmath>
#include <optional>

namespace Roamscope {

namespace {

/// Text of a JSON string; nothing for other values.
std::optional<QString> textOfJson(const QByteArray &json)
{
    if (!json.startsWith('"'))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson("[" + json + "]");
    const QJsonValue value = document.isArray() ? document[0] : QJsonValue();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<double> numberOf(const QByteArray &json)
{
    bool isNumber = false;
    QByteArray text = json;
    // Numbers that are sent as text are numbers all the same.
    if (text.size() > 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> millisecondsOf(const QString &text)
{
    if (text.size() < 19 || text.at(4) != QLatin1Char('-') || text.at(10) != QLatin1Char('T'))
        return std::nullopt;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    // OCPI means UTC where no zone is named.
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    return time.toMSecsSinceEpoch();
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

QString hours(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + QString::number(value, 'g', 4);
}

AuditReason reasonOfNumbers(double demanded, double sent)
{
    for (const int factor : {1000, 3600, 100, 60, 10}) {
        if (demanded != 0 && std::abs(sent / demanded / factor - 1) < 0.005)
            return {AuditCause::Factor, QString::number(factor)};
        if (sent != 0 && std::abs(demanded / sent / factor - 1) < 0.005)
            return {AuditCause::Factor, QStringLiteral("1/%1").arg(factor)};
    }
    for (int decimals = 0; decimals <= 4; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        if (isNear(std::round(demanded * scale) / scale, sent) || isNear(std::trunc(demanded * scale) / scale, sent))
            return {AuditCause::Rounded, QString::number(decimals)};
    }
    return {};
}

AuditReason reasonOfTimes(qint64 demanded, qint64 sent)
{
    const qint64 difference = sent - demanded;
    // Zones are whole quarters of an hour apart; clocks are not, or not for long.
    constexpr qint64 quarter = 15 * 60 * 1000;
    const qint64 nearest = qRound64(double(difference) / double(quarter)) * quarter;
    if (nearest != 0 && std::abs(difference - nearest) < 1000 && std::abs(nearest) <= 14 * 4 * quarter)
        return {AuditCause::TimeZone, hours(double(nearest) / 3'600'000)};
    if (std::abs(difference) < 1000)
        return {AuditCause::Rounded, QStringLiteral("0")};
    if (std::abs(difference) < 60'000 && sent % 60'000 == 0)
        return {AuditCause::Rounded, QStringLiteral("min")};
    return {AuditCause::Clock, QString()};
}

} // namespace

AuditReason auditReason(const QByteArray &demanded, const QByteArray &sent, DifferenceClass kind, bool isEnum)
{
    if (sent.isEmpty() || sent == "null" || sent == "\"\"" || sent == "[]")
        return {AuditCause::Missing, {}};
    const auto demandedNumber = numberOf(demanded);
    const auto sentNumber = numberOf(sent);
    if (demandedNumber && sentNumber)
        return reasonOfNumbers(*demandedNumber, *sentNumber);
    const auto demandedText = textOfJson(demanded);
    const auto sentText = textOfJson(sent);
    if (!demandedText || !sentText)
        return {};
    if (isEnum)
        return {AuditCause::Enum, *demandedText + QLatin1Char('|') + *sentText};
    const auto demandedTime = millisecondsOf(*demandedText);
    const auto sentTime = millisecondsOf(*sentText);
    if (demandedTime && sentTime)
        return reasonOfTimes(*demandedTime, *sentTime);
    if (demandedText->compare(*sentText, Qt::CaseInsensitive) == 0)
        return {AuditCause::Case, {}};
    if (kind == DifferenceClass::Truncated || (sentText->size() >= 4 && demandedText->startsWith(*sentText)))
        return {AuditCause::Truncated, QString::number(sentText->size())};
    return {};
}

void markCollapsed(QList<AuditDeviation> *deviations)
{
    // By target and sent word: which words were demanded.
    QHash<QString, QSet<QString>> demanded;
    const auto wordsOf = [](const AuditDeviation &deviation) { return deviation.detail.split(QLatin1Char('|')); };
    for (const AuditDeviation &deviation : *deviations) {
        if (deviation.cause == AuditCause::Enum && wordsOf(deviation).size() == 2)
            demanded[deviation.target + QLatin1Char('|') + wordsOf(deviation).at(1)].insert(wordsOf(deviation).at(0));
    }
    for (AuditDeviation &deviation : *deviations) {
        if (deviation.cause == AuditCause::Enum && wordsOf(deviation).size() == 2
            && demanded.value(deviation.target + QLatin1Char('|') + wordsOf(deviation).at(1)).size() > 1)
            deviation.cause = AuditCause::EnumCollapsed;
    }
}

} // namespace Roamscope
