// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightinput.h"

#include <map>
#include <vector>

namespace Roamscope {

/// What an energy manager wrote at one moment; NaN = it did not say. W; storage as written.
struct EmsReading
{
    TimeUs time = noTime;
    FrameId frame = noFrame;
    double limit = qQNaN(); ///< that does not say of what
    double gridLimit = qQNaN();
    double chargingLimit = qQNaN();
    double grid = qQNaN();
    double charging = qQNaN();
    double load = qQNaN(); ///< of the building
    double solar = qQNaN();
    double storage = qQNaN();
    double charge = qQNaN(); ///< % of the storage
};

/// Collects what energy managers write, and where chargers are recorded. Bounded: a manager that writes very often
/// keeps every second reading from some point on.
class EmsRecord
{
public:
    struct Manager
    {
        QByteArray name;
        quint8 source = 0;
        std::vector<EmsReading> readings;
        quint32 every = 1;
        quint32 skipped = 0;
    };
    void see(const Frame &row);
    void take(const Capture &capture, const Fact &fact);
    const std::vector<Manager> &managers() const { return m_managers; }
    /// The charge points that a manager is responsible for; empty where that cannot be known: with several sites in
    /// one capture, names of files and managers have to tell.
    std::vector<quint16> chargers(const Manager &manager, const Capture &capture) const;
    /// When limits were last sent to a charge point before a moment; noTime = never.
    FrameId lastProfile(quint16 peer, TimeUs before, const Capture &capture) const;
    /// Whether the backend said anything to charge points in this capture.
    bool hearsBackend() const { return m_downwards; }

    void noteProfile(quint16 peer, FrameId frame);

private:
    static constexpr std::size_t maximumReadings = 20000;
    std::vector<Manager> m_managers;
    std::map<quint16, quint8> m_sources; ///< of charge points
    std::map<quint16, std::vector<FrameId>> m_profiles;
    bool m_downwards = false;
};

/// +1 where positive storage power is charging, −1 where it is discharging, 0 where the state of charge does not tell.
int storageSign(const std::vector<EmsReading> &readings);

/// The power of all charges of a site over time, from meter values.
class SitePower
{
public:
    SitePower(const Analysis &analysis, const std::vector<quint16> &chargers);

    bool isEmpty() const { return m_places.empty(); }
    /// W at a moment; `least`: what it was at least, with the lower of the samples around it. `unknown` counts
    /// charges that ran without a sample.
    double at(TimeUs time, bool least, int *unknown = nullptr) const;
    /// Moments at which something was measured, at most `most` of them.
    std::vector<TimeUs> moments(std::size_t most) const;
    /// The frames of the strongest charges at a moment, with W.
    std::vector<std::pair<FrameId, double>> strongest(TimeUs time, std::size_t most) const;

private:
    struct Place
    {
        quint16 peer = 0;
        std::vector<TimeUs> times;
        std::vector<double> values;
        std::vector<FrameId> frames;
        std::vector<std::pair<TimeUs, TimeUs>> charges; ///< ascending
        bool runs(TimeUs time) const;
        /// Index of the sample that holds; −1 = none.
        qsizetype sample(TimeUs time) const;
    };
    std::vector<Place> m_places;
};

} // namespace Roamscope
