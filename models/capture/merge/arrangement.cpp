// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/merge/arrangement.h"

#include "models/capture/isotime.h"
#include "models/capture/merge/sourcezone.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

constexpr qsizetype maximumSegments = 10000;
constexpr qsizetype maximumSettings = 256;
constexpr double largestCorrection = 1e17; ///< µs, 3,000 years: sums stay in range
constexpr double largestDrift = 1e6; ///< ppm

QString fromLatin(QLatin1StringView text)
{
    return QString(text);
}

qint64 correctionOf(const QJsonValue &value)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? qint64(std::clamp(number, -largestCorrection, largestCorrection)) : 0;
}

} // namespace

QLatin1StringView sourceTrustId(SourceTrust trust)
{
    switch (trust) {
    case SourceTrust::Low:
        return QLatin1StringView("low");
    case SourceTrust::Normal:
        break;
    case SourceTrust::Reference:
        return QLatin1StringView("reference");
    }
    return QLatin1StringView("normal");
}

QLatin1StringView clockGroundId(ClockGround ground)
{
    switch (ground) {
    case ClockGround::None:
        break;
    case ClockGround::ByHand:
        return QLatin1StringView("hand");
    case ClockGround::SeenTwice:
        return QLatin1StringView("seen-twice");
    case ClockGround::OwnTimes:
        return QLatin1StringView("own-times");
    case ClockGround::PowerSteps:
        return QLatin1StringView("power-steps");
    }
    return {};
}

QString displayName(SourceTrust trust)
{
    switch (trust) {
    case SourceTrust::Low:
        return QCoreApplication::translate("Roamscope::SourceSetting", "Low");
    case SourceTrust::Normal:
        break;
    case SourceTrust::Reference:
        return QCoreApplication::translate("Roamscope::SourceSetting", "Reference");
    }
    return QCoreApplication::translate("Roamscope::SourceSetting", "Normal");
}

bool SourceSetting::isNeutral() const
{
    return enabled && zone.isEmpty() && clock.empty() && shift == 0 && lane == Lane::Unknown && trust == SourceTrust::Normal;
}

TimeUs SourceSetting::corrected(TimeUs time) const
{
    if (time == noTime)
        return time;
    qint64 correction = shift;
    if (!clock.empty()) {
        auto segment = std::upper_bound(clock.begin(), clock.end(), time, [](TimeUs at, const ClockSegment &other) { return at < other.from; });
        if (segment != clock.begin())
            --segment;
        correction += segment->offset;
        if (segment->drift != 0 && segment->from != noTime)
            correction += qint64(std::llround(segment->drift * 1e-6 * double(time - segment->from)));
    }
    return time + correction;
}

bool SourceArrangement::isNeutral() const
{
    return std::all_of(sources.begin(), sources.end(), [](const SourceSetting &setting) { return setting.isNeutral(); });
}

const SourceSetting *SourceArrangement::find(const QString &path) const
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&path](const SourceSetting &setting) { return setting.path == path; });
    return found == sources.end() ? nullptr : &*found;
}

SourceSetting &SourceArrangement::setting(const QString &path)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&path](const SourceSetting &setting) { return setting.path == path; });
    if (found != sources.end())
        return *found;
    sources.push_back({.path = path});
    return sources.back();
}

void SourceArrangement::remove(const QString &path)
{
    std::erase_if(sources, [&path](const SourceSetting &setting) { return setting.path == path; });
}

QJsonArray SourceArrangement::toJson() const
{
    QJsonArray list;
    for (const SourceSetting &setting : sources) {
        QJsonObject object {{QStringLiteral("path"), setting.path}};
        const auto text = [&object](const char *name, const QString &value) {
            if (!value.isEmpty())
                object.insert(QLatin1StringView(name), value);
        };
        text("name", setting.name);
        text("colour", setting.colour);
        text("lane", fromLatin(laneId(setting.lane)));
        text("zone", setting.zone);
        if (!setting.clock.empty()) {
            QJsonArray clock;
            for (const ClockSegment &segment : setting.clock) {
                QJsonObject part {{QStringLiteral("offsetUs"), segment.offset}};
                if (segment.from != noTime)
                    part.insert(QStringLiteral("from"), QString::fromLatin1(formatIsoTime(segment.from)));
                if (segment.drift != 0)
                    part.insert(QStringLiteral("driftPpm"), segment.drift);
                clock.append(part);
            }
            object.insert(QStringLiteral("clock"), clock);
            if (setting.uncertainty >= 0)
                object.insert(QStringLiteral("uncertaintyUs"), setting.uncertainty);
            text("ground", fromLatin(clockGroundId(setting.ground)));
        }
        if (setting.shift != 0)
            object.insert(QStringLiteral("shiftUs"), setting.shift);
        if (setting.trust != SourceTrust::Normal)
            object.insert(QStringLiteral("trust"), fromLatin(sourceTrustId(setting.trust)));
        if (!setting.enabled)
            object.insert(QStringLiteral("enabled"), false);
        list.append(object);
    }
    return list;
}

SourceArrangement SourceArrangement::fromJson(const QJsonArray &json)
{
    SourceArrangement arrangement;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        const QString path = object.value(QLatin1StringView("path")).toString();
        if (path.isEmpty() || arrangement.find(path) || qsizetype(arrangement.sources.size()) >= maximumSettings)
            continue;
        SourceSetting setting {.path = path,
                               .name = object.value(QLatin1StringView("name")).toString(),
                               .colour = object.value(QLatin1StringView("colour")).toString(),
                               .lane = laneFromId(object.value(QLatin1StringView("lane")).toString().toLatin1())};
        const QString zone = object.value(QLatin1StringView("zone")).toString();
        if (SourceZone::isZone(zone))
            setting.zone = zone;
        for (const QJsonValue &part : object.value(QLatin1StringView("clock")).toArray()) {
            if (qsizetype(setting.clock.size()) >= maximumSegments)
                break;
            const QJsonObject segment = part.toObject();
            const QByteArray from = segment.value(QLatin1StringView("from")).toString().toLatin1();
            const double drift = segment.value(QLatin1StringView("driftPpm")).toDouble();
            setting.clock.push_back({.from = from.isEmpty() ? noTime : parseIsoTime({from.constData(), std::size_t(from.size())}),
                                     .offset = correctionOf(segment.value(QLatin1StringView("offsetUs"))),
                                     .drift = std::isfinite(drift) ? std::clamp(drift, -largestDrift, largestDrift) : 0});
        }
        std::stable_sort(setting.clock.begin(), setting.clock.end(), [](const ClockSegment &a, const ClockSegment &b) { return a.from < b.from; });
        setting.shift = correctionOf(object.value(QLatin1StringView("shiftUs")));
        if (const QJsonValue uncertainty = object.value(QLatin1StringView("uncertaintyUs")); uncertainty.isDouble())
            setting.uncertainty = std::max<qint64>(0, correctionOf(uncertainty));
        const QString ground = object.value(QLatin1StringView("ground")).toString();
        for (const ClockGround known : {ClockGround::ByHand, ClockGround::SeenTwice, ClockGround::OwnTimes, ClockGround::PowerSteps}) {
            if (ground == clockGroundId(known))
                setting.ground = known;
        }
        const QString trust = object.value(QLatin1StringView("trust")).toString();
        for (const SourceTrust known : {SourceTrust::Low, SourceTrust::Reference}) {
            if (trust == sourceTrustId(known))
                setting.trust = known;
        }
        setting.enabled = object.value(QLatin1StringView("enabled")).toBool(true);
        arrangement.sources.push_back(std::move(setting));
    }
    return arrangement;
}

QJsonArray savedSources(const SourceArrangement &arrangement, const QHash<QString, SourceOptions> &options)
{
    SourceArrangement all = arrangement;
    QStringList read = options.keys();
    read.sort();
    for (const QString &path : std::as_const(read))
        all.setting(path);
    QJsonArray list;
    for (const QJsonValue &value : all.toJson()) {
        QJsonObject source = value.toObject();
        const SourceOptions own = options.value(source.value(QLatin1StringView("path")).toString());
        if (!own.chargePointId.isEmpty())
            source.insert(QStringLiteral("chargePoint"), QString::fromUtf8(own.chargePointId));
        if (!own.importerId.isEmpty())
            source.insert(QStringLiteral("importer"), own.importerId);
        if (source.size() > 1)
            list.append(source);
    }
    return list;
}

SourceArrangement restoredSources(const QJsonArray &json, QHash<QString, SourceOptions> *options)
{
    for (const QJsonValue &value : json) {
        const QJsonObject source = value.toObject();
        const QString path = source.value(QLatin1StringView("path")).toString();
        const SourceOptions own {.importerId = source.value(QLatin1StringView("importer")).toString(),
                                 .chargePointId = source.value(QLatin1StringView("chargePoint")).toString().toUtf8()};
        if (!path.isEmpty() && !(own == SourceOptions()))
            options->insert(path, own);
    }
    return SourceArrangement::fromJson(json);
}

} // namespace Roamscope
