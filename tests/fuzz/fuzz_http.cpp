// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of HTTP over any bytes: what they tell of a place lies inside, and what they leave out is said once.
#include "models/capture/http/gatewayreader.h"
#include "models/capture/http/harentry.h"
#include "models/capture/http/httpbody.h"
#include "models/capture/http/jsonwalk.h"
#include "models/capture/http/transcriptreader.h"

#include <cstdlib>
#include <string>

using namespace Roamscope;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requirePlace(const FramePlace &place, std::size_t size)
{
    require(place.offset <= size && place.offset + place.length <= size);
}

template<typename Reader>
void read(Reader &&reader, std::size_t size)
{
    quint64 left = 0;
    reader.read(
        [&](HttpEvidence &&evidence) {
            require(evidence.request.present || evidence.response.present);
            if (evidence.request.present)
                requirePlace(evidence.request.place, size);
            if (evidence.response.present)
                requirePlace(evidence.response.place, size);
            ocpiParties(evidence.method, evidence.url, evidence.request.headers);
            return true;
        },
        [&](LedgerReason, LedgerKind kind, quint64 offset, quint64 length, quint64) {
            require(offset <= size && offset + length <= size);
            if (kind == LedgerKind::Skipped || kind == LedgerKind::Damaged)
                left += length;
        },
        [](quint64) { return true; });
    require(left <= size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    std::string padded(reinterpret_cast<const char *>(data), size);
    padded.append(64, '\0');
    const QByteArrayView text(padded.data(), qsizetype(size));
    read(GatewayReader(text, 60, 2048), size);
    read(TranscriptReader(text, 60, 1'700'000'000'000'000, 1024), size);
    const HarWalk walk = walkHarEntries(text, [&](QByteArrayView entry, qint64 offset) {
        require(offset >= 0 && offset + entry.size() <= qint64(size));
        readHarEntry(entry, 0);
        return true;
    });
    require(walk.end <= qint64(size));
    readHarEntry(text, 0);
    require(shortenedJson(text, 16, 512).size() <= 512 + 2);
    QByteArray body(text.data(), text.size());
    unpackHttpBody(body, size % 2, "deflate", 4096);
    require(body.size() <= std::max<qsizetype>(4096, qsizetype(size)));
    qsizetype consumed = 0;
    bool tooLong = false;
    if (readHttpChunks(text, 256, &body, &consumed, &tooLong))
        require(consumed <= qsizetype(size) && body.size() <= 256);
    return 0;
}
