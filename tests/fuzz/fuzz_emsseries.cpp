// SPDX-License-Identifier: GPL-3.0-or-later
// Time series of energy managers from any bytes: points lie inside the text, values are numbers, names are bounded.
#include "models/capture/ems/energyquantity.h"
#include "models/capture/ems/seriesjson.h"

#include <cmath>
#include <cstdlib>
#include <string>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    quint64 points = 0;
    SeriesJsonWalker walker([&](const SeriesPoint &point) {
        if (point.offset + point.length > size || (point.hasValue && !std::isfinite(point.value)))
            std::abort();
        const EnergyGuess guess = guessEnergyColumn(point.name);
        if (guess.confidence < 0 || guess.confidence > 100 || !std::isfinite(guess.column.toBase(1)))
            std::abort();
        energyUnitFromText(point.unit);
        return ++points < 100000;
    });
    walker.walk({text.data(), qsizetype(size)}, 0, {});
    if (walker.pointBytes() > size * 16)
        std::abort();
    return 0;
}
