// SPDX-License-Identifier: GPL-3.0-or-later
// Two feeds of any bytes compared: what both sides hold is equal, and each difference points into its object.
#include "models/capture/sourcebytes.h"
#include "models/compare/comparison.h"
#include "models/compare/feed.h"
#include "models/compare/splitter.h"

#include <cstdlib>

using namespace Roamscope;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

ComparisonPtr compare(const DatasetPtr &cpo, const DatasetPtr &emsp, bool weak)
{
    ComparisonOptions options;
    options.threads = 1;
    options.maximumDifferences = 1000;
    if (weak)
        options.weakenHash = +[](quint64 hash) { return hash & 1; };
    const ComparisonPtr comparison = ComparisonJob::compare(cpo, emsp, options);
    require(comparison->isComplete());
    for (quint32 i = 0; i < comparison->size(); ++i) {
        const Difference &difference = comparison->at(i);
        for (const Side side : {Side::Cpo, Side::Emsp}) {
            if (difference.has(side))
                require(!comparison->value(difference, side).isEmpty());
        }
        require(!comparison->message(difference).isEmpty());
    }
    return comparison;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray padded = bytes + QByteArray(64, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '{' && bytes[at] != '[')
            continue;
        const char *begin = padded.constData() + at;
        const char *end = padded.constData() + bytes.size();
        require(Splitter(Splitter::Kernel::Best).endOfContainer(begin, end, 64) == Splitter(Splitter::Kernel::Portable).endOfContainer(begin, end, 64));
        break;
    }
    // An empty line parts the two sides.
    const qsizetype part = bytes.indexOf("\n\n");
    FeedOptions options;
    options.threads = 1;
    const DatasetPtr cpo = FeedReader::load(part < 0 ? bytes : bytes.left(part), options);
    const DatasetPtr emsp = FeedReader::load(part < 0 ? bytes : bytes.mid(part + 2), options);
    const ComparisonPtr strong = compare(cpo, emsp, false);
    const ComparisonPtr weak = compare(cpo, emsp, true);
    require(strong->summary().differences == weak->summary().differences);
    const ComparisonPtr same = compare(cpo, cpo, false);
    const ComparisonSummary summary = same->summary();
    for (const DifferenceClass kind : {DifferenceClass::MissingCpo, DifferenceClass::MissingEmsp, DifferenceClass::Value, DifferenceClass::Status,
                                       DifferenceClass::Stale, DifferenceClass::TypeDiffers, DifferenceClass::OptionalLost})
        require(summary.classCount(kind) == 0);
    return 0;
}
