// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/prose/proseevent.h"
#include "models/capture/textlog/logtime.h"

#include <memory>
#include <string>
#include <string_view>

namespace Roamscope {

/// The parts of one line of a log. Views are valid until the next line is read.
struct ProseLine
{
    LogTime time {};
    qint64 uptime = -1; ///< µs since the program or device started, where the line tells that instead of a time
    ProseSeverity severity = ProseSeverity::Unknown;
    std::string_view module {};
    std::string_view text {};
    /// What words are looked for in: the text, with the name before its colon, which may be the word that matters
    /// ("Plug: connected"), or all of a line of key=value.
    std::string_view words {};
    bool structured = false; ///< JSON or key=value: it is whole in itself

    bool isTimed() const { return time.isValid() || uptime >= 0; }
};

/// Takes lines of logs apart, whatever wrote them: syslog (RFC 3164 and 5424), journald's short, JSON and export forms,
/// Android's logcat, loggers of C, C++, Java, Python, Go and Node, JSON objects, key=value. Remembers how the
/// line before was written: one per thread. 64 bytes behind a line must be readable.
class ProseLineReader
{
public:
    explicit ProseLineReader(DateOrder order = DateOrder::Unknown);
    ~ProseLineReader();
    ProseLineReader(const ProseLineReader &) = delete;
    ProseLineReader &operator=(const ProseLineReader &) = delete;

    /// `line` without its line end.
    const ProseLine &read(std::string_view line);
    /// A block of KEY=VALUE lines as `journalctl -o export` prints them.
    const ProseLine &readExport(std::string_view block);

private:
    void readPrefix(std::string_view line);
    bool readSyslogHead(std::string_view line, std::size_t *at);
    bool readJson(std::string_view line);
    bool readKeyValues(std::string_view line);
    std::size_t readTime(std::string_view line, std::size_t at, bool epochAllowed);
    void setText(std::string_view text);

    /// A time like the one of the line before differs in its seconds only.
    struct Cached
    {
        char head[17] = {}; ///< "2024-06-01T12:00:"
        qint64 minute = 0;
        int fraction = 0; ///< digits
        char point = 0;
        std::string zone {};
        LogTime time {};
        bool valid = false;
    };
    const DateOrder m_order;
    ProseLine m_line;
    Cached m_cached;
    std::string m_module;
    std::string m_text;
    struct Json;
    std::unique_ptr<Json> m_json;
};

/// The severity that a word means ("WARN", "crit", "I", "E" …); Unknown when it is none. Single letters only where
/// `letters` says so.
ProseSeverity proseSeverityFromWord(std::string_view word, bool letters);

} // namespace Roamscope
