// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QList>
#include <QString>

namespace Roamscope {

class Capture;
struct FileError;

/// "This is no fault, because …": said of one finding, or of all with the same check and cause, at one charge point
/// or at all.
struct FalsePositive
{
    QByteArray fingerprint {}; ///< of the one finding; empty = all that the next three name
    QByteArray check {};
    QByteArray cause {};
    QByteArray chargePoint {}; ///< empty = all
    QString reason {};
    QString author {};
    QString created {}; ///< ISO 8601, UTC
    QString summary {}; ///< what the finding said, for whoever reads the file
    QByteArray unknown {}; ///< members that this version does not know, as JSON

    bool covers(const Finding &finding, const QByteArray &findingPrint, const QByteArray &findingChargePoint) const;
    bool operator==(const FalsePositive &) const = default;
};

/// All marks of a workspace. Looking one up does not depend on their number.
class FalsePositives
{
public:
    static constexpr int highestCount = 20000;
    static constexpr qsizetype longestText = 4000;

    FalsePositives() = default;
    explicit FalsePositives(QList<FalsePositive> marks);

    const QList<FalsePositive> &marks() const { return m_marks; }
    bool isEmpty() const { return m_marks.isEmpty(); }
    /// A mark for the same takes the place of the one before.
    void add(const FalsePositive &mark);
    void remove(const FalsePositive &mark);
    /// The mark that covers a finding; null when there is none. The capture (may be null) names its charge point.
    const FalsePositive *find(const Finding &finding, const Capture *capture) const;

    /// A mark for one finding, or for all with its check and cause at its charge point.
    static FalsePositive markOne(const Finding &finding, const Capture *capture, const QString &reason);
    static FalsePositive markAlike(const Finding &finding, const Capture *capture, const QString &reason, bool everywhere = false);

    nlohmann::ordered_json toJson() const;
    static FalsePositives fromJson(const nlohmann::ordered_json &json, const QString &file, QList<FileError> *errors);

    bool operator==(const FalsePositives &other) const { return m_marks == other.m_marks; }

private:
    QList<FalsePositive> m_marks;
    QHash<QByteArray, int> m_index; ///< by fingerprint, or by check, cause and charge point
};

/// Name of a finding's charge point; empty when it has none.
QByteArray chargePointOf(const Finding &finding, const Capture *capture);

} // namespace Roamscope
