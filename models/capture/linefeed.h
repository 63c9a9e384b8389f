// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

#include <memory>

namespace Roamscope {

/// Reads a text that grows, bit by bit: one for each kind of text. One thread.
class LineFeed
{
public:
    virtual ~LineFeed() = default;
    /// Reads the whole lines of [begin, end) of its source into the capture. Returns how far it got: what stands behind
    /// may go on with lines to come (a message printed over many, a stack trace). With `whole` it reads all.
    virtual quint64 take(quint64 begin, quint64 end, bool whole) = 0;
    /// After the last line.
    virtual void finish() { }
    virtual bool isFull() const = 0; ///< the capture is
    virtual quint64 lines() const = 0;
    virtual bool hasTimes() const = 0;
    virtual QLatin1StringView importerId() const = 0;
    /// One for the file that goes on where this one's ended (it was rotated): what was learned is kept.
    virtual std::unique_ptr<LineFeed> successor(int source, std::shared_ptr<SourceBytes> bytes) const = 0;
};

/// Records, one a line: our own recordings, Open OCPP Trace, OCPP-J messages in JSON Lines.
std::unique_ptr<LineFeed> makeRecordFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options);
/// A text log with messages; learns from what is there. `linesBefore` have been read otherwise.
std::unique_ptr<LineFeed> makeTextLogFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options,
                                          quint64 linesBefore = 0);
/// A log without messages.
std::unique_ptr<LineFeed> makeProseFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options);

/// The feed for what a file holds so far; null while it holds no whole line.
std::unique_ptr<LineFeed> makeLineFeed(Capture &capture, int source, std::shared_ptr<SourceBytes> bytes, const ImportOptions &options);

} // namespace Roamscope
