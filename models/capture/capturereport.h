// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"

#include <QString>

#include <vector>

namespace Roamscope {

/// What an analysis found, put in an order in which a person can read it: problems with the same cause
/// together, the gravest first, each with some evidence; then the charges. Made once, written in several forms.
class CaptureReport
{
public:
    struct Evidence
    {
        TimeUs time = noTime;
        QString chargePoint;
        QString place; ///< "file:line"
        QString message;
    };
    struct Cause
    {
        Problem::Kind kind = Problem::Kind::Schema;
        QString title;
        Severity severity = Severity::Note;
        QString advice;
        quint64 count = 0;
        std::vector<Evidence> evidence; ///< the first of them
    };
    struct Charge
    {
        QString chargePoint;
        QString id;
        QString place; ///< connector or EVSE
        TimeUs start = noTime;
        TimeUs stop = noTime;
        double energyWh = qQNaN();
        double cdrKwh = qQNaN();
        QString joined; ///< how Session and CDR were joined
        QStringList issues;
        Severity severity = Severity::Note;
        bool hasProblem = false;
    };

    static constexpr std::size_t maximumEvidence = 5;
    static constexpr std::size_t maximumCharges = 500;

    /// `name` stands in the title: the workspace or the file.
    CaptureReport(const Capture &capture, const Analysis &analysis, const QString &name);

    /// A page that needs nothing beside itself, for screen and paper, light and dark.
    QString html() const;
    QString markdown() const;

    const std::vector<Cause> &causes() const { return m_causes; }
    const std::vector<Charge> &charges() const { return m_charges; }

private:
    QString m_name;
    quint64 m_frames = 0;
    int m_chargePoints = 0;
    TimeUs m_first = noTime;
    TimeUs m_last = noTime;
    quint64 m_totals[3] = {};
    std::size_t m_chargeCount = 0;
    std::size_t m_problemCharges = 0;
    double m_energyWh = 0;
    std::vector<Cause> m_causes;
    std::vector<Charge> m_charges; ///< those with a problem first
};

} // namespace Roamscope
