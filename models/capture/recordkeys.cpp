// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/recordkeys.h"

namespace Roamscope {

namespace {

using Key = RecordKey;

struct KeyName
{
    std::string_view name;
    Key key;
};

// Names of other tools stand beside those of the trace format: assume nothing but the frame's structure.
constexpr KeyName keyNames[] = {
    {"timestamp", Key::Timestamp}, {"direction", Key::Direction}, {"messageType", Key::MessageType},
    {"messageId", Key::MessageId}, {"action", Key::Action}, {"payload", Key::Payload}, {"raw", Key::Raw},
    {"chargePointId", Key::Peer}, {"ocppVersion", Key::Version}, {"transport", Key::Transport},
    {"error", Key::Error}, {"meta", Key::Meta}, {"record", Key::Record}, {"from", Key::From}, {"to", Key::To},
    {"correlationId", Key::CorrelationId}, {"kind", Key::Kind}, {"method", Key::Method}, {"url", Key::Url},
    {"status", Key::Status}, {"headers", Key::Headers}, {"body", Key::Body}, {"bodyJson", Key::BodyJson},
    {"lane", Key::Lane}, {"source", Key::Source}, {"severity", Key::Severity}, {"text", Key::Text},
    {"data", Key::Data}, {"message", Key::Message}, {"frame", Key::Message}, {"msg", Key::Message},
    {"t", Key::Timestamp}, {"ts", Key::Timestamp}, {"time", Key::Timestamp}, {"date", Key::Timestamp},
    {"@timestamp", Key::Timestamp}, {"receivedAt", Key::Timestamp}, {"cp", Key::Peer},
    {"chargePoint", Key::Peer}, {"charge_point_id", Key::Peer}, {"chargeBoxId", Key::Peer},
    {"chargerId", Key::Peer}, {"stationId", Key::Peer}, {"station", Key::Peer}, {"cpId", Key::Peer},
    {"peer", Key::Peer}, {"identity", Key::Peer}, {"dir", Key::Direction}, {"protocol", Key::Version},
    {"version", Key::Version},
};

// Perfect enough: the first character, the last and the length tell nearly all names apart.
class KeyTable
{
public:
    KeyTable()
    {
        for (const KeyName &entry : keyNames) {
            std::size_t slot = hash(entry.name);
            while (m_slots[slot])
                slot = (slot + 1) % slots;
            m_slots[slot] = &entry;
        }
    }
    Key find(std::string_view name) const
    {
        for (std::size_t slot = hash(name); m_slots[slot]; slot = (slot + 1) % slots) {
            if (m_slots[slot]->name == name)
                return m_slots[slot]->key;
        }
        return Key::None;
    }

private:
    static constexpr std::size_t slots = 256;
    static std::size_t hash(std::string_view name)
    {
        return name.empty() ? 0 : (uchar(name.front()) * 7u + uchar(name.back()) * 31u + name.size() * 13u) % slots;
    }
    const KeyName *m_slots[slots] = {};
};
const KeyTable keyTable;

} // namespace

RecordKey recordKey(std::string_view name)
{
    return keyTable.find(name);
}

std::string_view rawKey(simdjson::ondemand::field &field)
{
    const char *const start = field.key().raw();
    const char *p = start;
    while (*p != '"' && p - start < 24)
        ++p;
    return {start, std::size_t(p - start)};
}

} // namespace Roamscope
