// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/falsepositive.h"
#include "models/insight/siteprofile.h"

namespace Roamscope {

/// What was decided about checks in a workspace: the site profile that holds, own profiles, false positives.
/// insight.json; a value.
class InsightSettings
{
public:
    static constexpr int highestProfileCount = 100;

    /// Reads what can be read; the rest is told in `errors`, with the file and the member.
    static InsightSettings fromJson(const nlohmann::ordered_json &json, const QString &file, QList<FileError> *errors = nullptr);
    /// Members that this version does not know are kept.
    nlohmann::ordered_json toJson() const;

    /// Built-in ones first, then the workspace's own.
    QList<SiteProfile> profiles() const;
    const QList<SiteProfile> &ownProfiles() const { return m_own; }
    /// Adds an own profile, or takes the place of the one with its id. An id of a built-in one is refused.
    bool setOwnProfile(const SiteProfile &profile);
    void removeOwnProfile(const QString &id);
    /// Not used yet: "depot-2" for "Depot 2".
    QString freeProfileId(const QString &name) const;

    /// The one that holds; all checks even when none was chosen, or the chosen one is gone.
    SiteProfile profile() const;
    QString profileId() const { return m_profileId; }
    void setProfileId(const QString &id) { m_profileId = id; }
    bool isProfileChosen() const { return !m_profileId.isEmpty(); }

    const FalsePositives &marks() const { return m_marks; }
    FalsePositives &marks() { return m_marks; }

    bool operator==(const InsightSettings &) const = default;

private:
    QString m_profileId;
    QList<SiteProfile> m_own;
    FalsePositives m_marks;
    QByteArray m_unknown;
};

} // namespace Roamscope
