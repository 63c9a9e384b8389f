// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

/// A part of bench_endpoints; each file adds its own.
struct EndpointBench
{
    QByteArray name;
    std::function<int(const QStringList &arguments)> run;
};
std::vector<EndpointBench> &endpointBenches();
inline bool addEndpointBench(QByteArray name, std::function<int(const QStringList &)> run)
{
    endpointBenches().push_back({std::move(name), std::move(run)});
    return true;
}

/// Times in µs, with what a report needs of them.
struct Timings
{
    std::vector<double> values;
    double at(double share); ///< sorts
    double mean() const;
};
