// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/siteprofile.h"

#include "models/insight/jsonmembers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

// The resources of a static library: this has to stand outside of any namespace.
static void initializeSiteProfiles()
{
    Q_INIT_RESOURCE(siteprofiles);
}

namespace Roamscope {

using Json = JsonFile::Json;

namespace {

constexpr std::size_t mostEntries = 2000; ///< weights or thresholds of one profile
constexpr qsizetype longestId = 80;
constexpr double largestThreshold = 1e12;

struct BuiltInWords
{
    const char *id;
    const char *name;
    const char *description;
};
constexpr BuiltInWords builtInWords[] = {
    {"even", QT_TRANSLATE_NOOP("Roamscope::SiteProfile", "All checks even"),
     QT_TRANSLATE_NOOP("Roamscope::SiteProfile", "Every check weighs the same: when you do not know yet where to look.")},
    {"urban-public", QT_TRANSLATE_NOOP("Roamscope::SiteProfile", "Urban public"),
     QT_TRANSLATE_NOOP("Roamscope::SiteProfile",
                       "Stations in the street, found through partners' apps: first what their maps show, the data of the "
                       "connectors, and whether each price was told in time.")},
    {"destination", QT_TRANSLATE_NOOP("Roamscope::SiteProfile", "Destination"),
     QT_TRANSLATE_NOOP("Roamscope::SiteProfile",
                       "Hotel, mall, car park: first who may charge, how parking time is billed, and whether the shown status is fresh.")},
    {"fleet-depot", QT_TRANSLATE_NOOP("Roamscope::SiteProfile", "Fleet depot"),
     QT_TRANSLATE_NOOP("Roamscope::SiteProfile",
                       "Vehicles that must leave charged in the morning: first clocks, transaction ids, and what happens when an answer does not come.")},
    {"solar-storage-hub", QT_TRANSLATE_NOOP("Roamscope::SiteProfile", "Solar-storage hub"),
     QT_TRANSLATE_NOOP("Roamscope::SiteProfile",
                       "Charging with solar power, storage and an energy manager: first the times of sessions, power values, and "
                       "whether the energy manager's decisions reach the chargers.")},
};

QHash<QByteArray, double> readNumbers(const JsonMembers &members, const char *name, double highest)
{
    QHash<QByteArray, double> numbers;
    const Json *object = members.object(name);
    if (!object)
        return numbers;
    for (const auto &[key, value] : object->items()) {
        const QString path = members.path(name) + QLatin1Char('.') + QString::fromStdString(key).left(longestId);
        if (std::size_t(numbers.size()) >= mostEntries) {
            members.complain(members.path(name), QCoreApplication::translate("Roamscope", "has more than %1 entries; the rest is left out").arg(mostEntries));
            break;
        }
        const double number = value.is_number() ? value.get<double>() : qQNaN();
        if (number >= 0 && number <= highest && key.size() <= std::size_t(longestId))
            numbers.insert(QByteArray::fromStdString(key), number);
        else
            members.complain(path, QCoreApplication::translate("Roamscope", "is no number from %1 to %2").arg(QStringLiteral("0"), QString::number(highest, 'g', 6)));
    }
    return numbers;
}

Json writeNumbers(const QHash<QByteArray, double> &numbers)
{
    QByteArrayList names = numbers.keys();
    std::sort(names.begin(), names.end());
    Json object = Json::object();
    for (const QByteArray &name : std::as_const(names)) {
        const double value = numbers.value(name);
        if (value == std::floor(value) && std::abs(value) < 1e15)
            object[name.toStdString()] = qint64(value);
        else
            object[name.toStdString()] = value;
    }
    return object;
}

} // namespace

SiteProfile::SiteProfile()
{
    areaWeights.fill(1);
}

double SiteProfile::weight(const InsightCheck &check) const
{
    const QLatin1StringView id = check.id();
    const auto own = checkWeights.constFind(QByteArray::fromRawData(id.data(), id.size()));
    return own != checkWeights.cend() ? *own : weight(check.area());
}

InsightThresholds SiteProfile::insightThresholds() const
{
    static const QHash<QByteArray, std::pair<double, double>> bounds = [] {
        QHash<QByteArray, std::pair<double, double>> all;
        for (const InsightCheck *check : insightChecks()) {
            for (const InsightThreshold &threshold : check->thresholds())
                all.insert(threshold.id, {threshold.lowest, threshold.highest});
        }
        return all;
    }();
    InsightThresholds result;
    for (auto it = thresholds.cbegin(); it != thresholds.cend(); ++it) {
        const auto bound = bounds.constFind(it.key());
        if (bound != bounds.cend()) // one of a check that this version does not have is kept, but says nothing
            result.set(it.key(), std::clamp(it.value(), bound->first, bound->second));
    }
    return result;
}

std::vector<QByteArray> SiteProfile::askedChecks() const
{
    std::vector<QByteArray> ids;
    for (const InsightCheck *check : insightChecks()) {
        if (isAsked(*check))
            ids.emplace_back(check->id().data(), check->id().size());
    }
    return ids;
}

Json SiteProfile::toJson() const
{
    Json json = {{"id", jsonFromText(id)}, {"name", jsonFromText(name)}};
    if (!description.isEmpty())
        json["description"] = jsonFromText(description);
    QHash<QByteArray, double> areas;
    for (int i = 0; i < insightAreaCount; ++i) {
        const QLatin1StringView area = insightAreaId(InsightArea(i));
        areas.insert(QByteArray(area.data(), area.size()), areaWeights[std::size_t(i)]);
    }
    json["areas"] = writeNumbers(areas);
    if (!checkWeights.isEmpty())
        json["checks"] = writeNumbers(checkWeights);
    if (!thresholds.isEmpty())
        json["thresholds"] = writeNumbers(thresholds);
    JsonMembers::addOthers(json, m_unknown);
    return json;
}

SiteProfile SiteProfile::fromJson(const Json &json, const QString &file, const QString &member, QList<FileError> *errors)
{
    const JsonMembers members(json, file, member, errors);
    SiteProfile profile;
    profile.id = members.text("id", longestId);
    profile.name = members.text("name", longestName);
    profile.description = members.text("description", 4000);
    const QHash<QByteArray, double> areas = readNumbers(members, "areas", highestWeight);
    for (int i = 0; i < insightAreaCount; ++i) {
        const QLatin1StringView area = insightAreaId(InsightArea(i));
        profile.areaWeights[std::size_t(i)] = areas.value(QByteArray(area.data(), area.size()), 1);
    }
    profile.checkWeights = readNumbers(members, "checks", highestWeight);
    profile.thresholds = readNumbers(members, "thresholds", largestThreshold);
    profile.m_unknown = members.others({"id", "name", "description", "areas", "checks", "thresholds"});
    return profile;
}

const QList<SiteProfile> &builtInSiteProfiles()
{
    static const QList<SiteProfile> profiles = [] {
        initializeSiteProfiles();
        QList<SiteProfile> all;
        for (const BuiltInWords &words : builtInWords) {
            const QString path = QStringLiteral(":/site-profiles/%1.json").arg(QLatin1StringView(words.id));
            FileError error;
            const Json json = JsonFile::read(path, &error);
            QList<FileError> errors;
            SiteProfile profile = json.is_discarded() ? SiteProfile() : SiteProfile::fromJson(json, path, {}, &errors);
            profile.id = QLatin1StringView(words.id);
            profile.name = QCoreApplication::translate("Roamscope::SiteProfile", words.name);
            profile.description = QCoreApplication::translate("Roamscope::SiteProfile", words.description);
            profile.isBuiltIn = true;
            all.append(profile);
        }
        return all;
    }();
    return profiles;
}

const SiteProfile &evenSiteProfile()
{
    return builtInSiteProfiles().constFirst();
}

SiteProfileProposal proposeSiteProfile(const InsightInput &input)
{
    if (!input.capture || !input.analysis)
        return {};
    const FrameTable &frames = input.capture->frames();
    QSet<quint16> chargers;
    for (const Transaction &transaction : input.analysis->transactions)
        chargers.insert(transaction.peer);
    for (const StatusBand &band : input.analysis->bands) {
        if (band.seenBy == Lane::ChargePoint)
            chargers.insert(band.peer);
    }
    const bool hasEnergy = std::any_of(input.analysis->series.begin(), input.analysis->series.end(), [](const Series &series) {
        return series.quantity == SeriesQuantity::GridLimit || series.quantity == SeriesQuantity::StoragePower || series.quantity == SeriesQuantity::SolarPower;
    });
    bool hasOcpi = false;
    for (FrameId frame = 0; frame < frames.size() && !hasOcpi; ++frame)
        hasOcpi = isOcpi(frames.version(frame));
    // A capture of several sites speaks for none of them.
    if (hasEnergy && chargers.size() <= 12)
        return {QStringLiteral("solar-storage-hub"), QCoreApplication::translate("Roamscope::SiteProfile", "An energy manager's log with solar power, storage or grid limits is open.")};
    if (!hasOcpi && chargers.size() >= 8)
        return {QStringLiteral("fleet-depot"),
                QCoreApplication::translate("Roamscope::SiteProfile", "%n charge point(s) and no roaming traffic: this looks like a depot.", nullptr, int(chargers.size()))};
    if (hasOcpi && !hasEnergy && chargers.size() <= 3)
        return {QStringLiteral("urban-public"),
                QCoreApplication::translate("Roamscope::SiteProfile", "Roaming traffic and only a few charge points: this looks like stations in the street.")};
    if (hasOcpi && !hasEnergy && chargers.size() <= 20)
        return {QStringLiteral("destination"),
                QCoreApplication::translate("Roamscope::SiteProfile", "Roaming traffic and %n charge point(s): this looks like one place with a car park.", nullptr, int(chargers.size()))};
    return {};
}

} // namespace Roamscope
