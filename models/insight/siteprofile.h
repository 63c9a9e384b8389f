// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightcheck.h"
#include "models/insight/insightinput.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace Roamscope {

struct FileError;

/// How the checks are weighed and where their limits stand at one kind of site: which findings come first is another
/// question at a fleet depot than in the street. A value; the built-in ones are in resources/profiles.
class SiteProfile
{
public:
    static constexpr double highestWeight = 10;
    static constexpr qsizetype longestName = 200;

    SiteProfile();

    QString id {}; ///< stable: "fleet-depot"; own ones are named by the user
    QString name {}; ///< translated for built-in ones
    QString description {};
    bool isBuiltIn = false;
    std::array<double, insightAreaCount> areaWeights {}; ///< 0 to 10; 1 = even
    QHash<QByteArray, double> checkWeights {}; ///< by check: takes the place of its area's; 0 = is not asked
    QHash<QByteArray, double> thresholds {}; ///< by id, where they differ from the checks' own

    double weight(InsightArea area) const { return areaWeights[std::size_t(area)]; }
    /// Of a check; of its area where nothing is said about the check itself.
    double weight(const InsightCheck &check) const;
    bool isAsked(const InsightCheck &check) const { return weight(check) > 0; }
    InsightThresholds insightThresholds() const;
    /// Ids of the checks that are asked.
    std::vector<QByteArray> askedChecks() const;

    /// Members that this version does not know are kept.
    nlohmann::ordered_json toJson() const;
    /// Reads what can be read; what cannot is told in `errors`, with the file and the member, and left as the default.
    static SiteProfile fromJson(const nlohmann::ordered_json &json, const QString &file, const QString &member, QList<FileError> *errors);

    bool operator==(const SiteProfile &) const = default;

private:
    QByteArray m_unknown; ///< members of the file that this version does not know, as JSON
};

/// "All checks even", urban public, destination, fleet depot, solar-storage hub, in this order.
const QList<SiteProfile> &builtInSiteProfiles();
/// The profile that holds when nothing was chosen: all checks even.
const SiteProfile &evenSiteProfile();

/// Which profile the data speaks for, and why; the user decides.
struct SiteProfileProposal
{
    QString id {}; ///< empty = nothing speaks for one
    QString reason {}; ///< translated sentence
};
SiteProfileProposal proposeSiteProfile(const InsightInput &input);

} // namespace Roamscope
