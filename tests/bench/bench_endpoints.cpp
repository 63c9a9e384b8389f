// SPDX-License-Identifier: GPL-3.0-or-later
// bench_endpoints [part…]: live endpoints over loopback, each beside something else in the same run. Prints, never
// asserts. Without arguments all parts run.
#include "bench_endpoints.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <numeric>

std::vector<EndpointBench> &endpointBenches()
{
    static std::vector<EndpointBench> benches;
    return benches;
}

double Timings::at(double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

double Timings::mean() const
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    int result = 0;
    bool any = false;
    for (const EndpointBench &bench : endpointBenches()) {
        if (!arguments.isEmpty() && !arguments.contains(QString::fromUtf8(bench.name)))
            continue;
        any = true;
        std::printf("== %s\n", bench.name.constData());
        std::fflush(stdout);
        result = std::max(result, bench.run(arguments));
    }
    if (!any) {
        std::fprintf(stderr, "no such part; there are:");
        for (const EndpointBench &bench : endpointBenches())
            std::fprintf(stderr, " %s", bench.name.constData());
        std::fprintf(stderr, "\n");
        return 2;
    }
    return result;
}
