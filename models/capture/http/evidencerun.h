// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/http/httpexchangesink.h"
#include "models/capture/importer.h"
#include "models/capture/sourcebytes.h"

#include <algorithm>
#include <initializer_list>

namespace Roamscope {

/// Lets a reader of HTTP evidence run over a source: its exchanges go to the sink, what is none to the ledger; reasons
/// in `counted` only by their number and bytes.
template<typename Reader>
void readEvidence(Reader &reader, HttpExchangeSink &sink, const SourceBytes &bytes, ImportControl &control, std::initializer_list<LedgerReason> counted)
{
    const auto take = [&](HttpEvidence &&evidence) { return sink.add(std::move(evidence)); };
    const auto skip = [&](LedgerReason reason, LedgerKind kind, quint64 offset, quint64 length, quint64 line) {
        if (std::find(counted.begin(), counted.end(), reason) != counted.end())
            sink.arena().countLedger(reason, 1, length);
        else
            sink.arena().addLedger({.kind = kind, .reason = reason, .line = line, .offset = offset, .length = length});
    };
    const auto goOn = [&](quint64 done) {
        control.report(done, bytes.size());
        return !control.isCancelled();
    };
    reader.read(take, skip, goOn);
    if (control.isCancelled())
        sink.arena().addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::Cancelled});
    if (bytes.hasShrunk())
        sink.arena().addLedger({.kind = LedgerKind::SourceError, .reason = LedgerReason::SourceShrank});
    sink.finish(reader.totals().lines);
    control.report(bytes.size(), bytes.size());
}

} // namespace Roamscope
