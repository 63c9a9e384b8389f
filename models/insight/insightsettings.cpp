// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightsettings.h"

#include "models/insight/jsonmembers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Roamscope {

using Json = JsonFile::Json;

namespace {

bool isBuiltInId(const QString &id)
{
    const QList<SiteProfile> &all = builtInSiteProfiles();
    return std::any_of(all.begin(), all.end(), [&id](const SiteProfile &profile) { return profile.id == id; });
}

} // namespace

InsightSettings InsightSettings::fromJson(const Json &json, const QString &file, QList<FileError> *errors)
{
    InsightSettings settings;
    const JsonMembers members(json, file, {}, errors);
    settings.m_profileId = members.text("profile", 80);
    if (const Json *list = members.array("profiles", highestProfileCount)) {
        int index = 0;
        for (const Json &entry : *list) {
            if (index >= highestProfileCount)
                break;
            const QString member = QStringLiteral("profiles[%1]").arg(index++);
            SiteProfile profile = SiteProfile::fromJson(entry, file, member, errors);
            if (!entry.is_object())
                continue;
            if (profile.id.isEmpty() || isBuiltInId(profile.id)) {
                members.complain(member + QStringLiteral(".id"), QCoreApplication::translate("Roamscope", "is empty or that of a built-in profile"));
                profile.id = settings.freeProfileId(profile.name);
            }
            settings.setOwnProfile(profile);
        }
    }
    if (const Json *list = members.array("falsePositives", FalsePositives::highestCount))
        settings.m_marks = FalsePositives::fromJson(*list, file, errors);
    settings.m_unknown = members.others({"profile", "profiles", "falsePositives"});
    return settings;
}

Json InsightSettings::toJson() const
{
    Json json = Json::object();
    if (!m_profileId.isEmpty())
        json["profile"] = jsonFromText(m_profileId);
    if (!m_own.isEmpty()) {
        Json list = Json::array();
        for (const SiteProfile &profile : m_own)
            list.push_back(profile.toJson());
        json["profiles"] = std::move(list);
    }
    if (!m_marks.isEmpty())
        json["falsePositives"] = m_marks.toJson();
    JsonMembers::addOthers(json, m_unknown);
    return json;
}

QList<SiteProfile> InsightSettings::profiles() const
{
    return builtInSiteProfiles() + m_own;
}

bool InsightSettings::setOwnProfile(const SiteProfile &profile)
{
    if (profile.id.isEmpty() || isBuiltInId(profile.id))
        return false;
    SiteProfile own = profile;
    own.isBuiltIn = false;
    const auto there = std::find_if(m_own.begin(), m_own.end(), [&own](const SiteProfile &one) { return one.id == own.id; });
    if (there != m_own.end())
        *there = own;
    else if (m_own.size() >= highestProfileCount)
        return false;
    else
        m_own.append(own);
    return true;
}

void InsightSettings::removeOwnProfile(const QString &id)
{
    m_own.removeIf([&id](const SiteProfile &profile) { return profile.id == id; });
}

QString InsightSettings::freeProfileId(const QString &name) const
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString stem = name.toLower().replace(others, QStringLiteral("-")).left(40);
    while (stem.startsWith(QLatin1Char('-')))
        stem.remove(0, 1);
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    if (stem.isEmpty())
        stem = QStringLiteral("profile");
    const QList<SiteProfile> all = profiles();
    QString id = stem;
    for (int number = 2; std::any_of(all.begin(), all.end(), [&id](const SiteProfile &one) { return one.id == id; }); ++number)
        id = stem + QLatin1Char('-') + QString::number(number);
    return id;
}

SiteProfile InsightSettings::profile() const
{
    const QList<SiteProfile> all = profiles();
    const auto there = std::find_if(all.begin(), all.end(), [this](const SiteProfile &one) { return one.id == m_profileId; });
    return there != all.end() ? *there : evenSiteProfile();
}

} // namespace Roamscope
