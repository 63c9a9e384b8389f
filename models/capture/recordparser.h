// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/capture/ledger.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace Roamscope {

/// What an index keeps of a record (a line, or an element of a JSON document). Texts are unescaped and
/// stay valid until the next parse.
struct RecordHead
{
    bool accepted = false; ///< it is a frame; otherwise `reason` says why not
    bool disagrees = false; ///< `raw` and the record's own members tell different things
    bool unreadableTime = false;
    LedgerReason reason = LedgerReason::UnknownRecord;
    FrameKind kind = FrameKind::Event;
    TimeUs time = noTime;
    Lane from = Lane::Unknown;
    Lane to = Lane::Unknown;
    ProtocolVersion version = ProtocolVersion::Unknown;
    quint16 flags = 0;
    quint8 status = 0;
    int httpStatus = 0;
    quint32 offset = 0; ///< of the frame's bytes (see FrameFlag) within the record
    quint32 length = 0;
    std::string_view messageId;
    std::string_view action;
    std::string_view peer;
    std::string_view errorCode; ///< token
};

/// The rest of a record: JSON tokens as they stand, filled by decode() only. Valid as long as its bytes.
struct RecordTokens
{
    std::string_view raw;
    std::string_view payload;
    std::string_view errorDescription;
    std::string_view errorDetails;
    std::string_view method;
    std::string_view url;
    std::string_view headers;
    std::string_view body;
    std::string_view bodyJson;
    std::string_view text;
    std::string_view data;
    std::string_view eventSource;
    std::string_view severity;
};

struct ParsedRecord : RecordHead, RecordTokens
{
};

/// Reads one record: Open OCPP Trace 1.x, our own HTTP and event records, the simple forms of other tools
/// ({"t":…,"cp":…,"dir":…,"frame":[2,…]}, {"timestamp":…,"direction":…,"message":[2,…]}), or a bare
/// OCPP-J array. Keeps parse buffers: one per thread. At least SourceBytes::padding bytes must be
/// readable behind the record.
class RecordParser
{
public:
    RecordParser();
    ~RecordParser();
    RecordParser(const RecordParser &) = delete;
    RecordParser &operator=(const RecordParser &) = delete;

    /// What an index needs.
    const ParsedRecord &parse(const char *data, std::size_t length);
    /// The tokens as well.
    const ParsedRecord &decode(const char *data, std::size_t length);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Type, message id and action of an OCPP-J array as its first elements say.
struct MessageHeader
{
    bool valid = false;
    FrameKind kind = FrameKind::Call;
    std::string_view messageId;
    std::string_view third; ///< action of a CALL or SEND, code of a CALLERROR
    std::size_t rest = 0; ///< where the element after these begins
};
/// Reads the head of an OCPP-J array. `escaped`: the text is the inside of a JSON string.
/// `scratch` holds what had to be unescaped.
MessageHeader readMessageHeader(std::string_view text, bool escaped, QByteArray &scratch);

/// "PATCH sessions" for an OCPI request, and the version that its path names.
QByteArray httpAction(QByteArrayView method, QByteArrayView url, ProtocolVersion *version = nullptr);

} // namespace Roamscope
