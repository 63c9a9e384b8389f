// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/http/jsonwalk.h"

namespace Roamscope {

QByteArray shortenedJson(QByteArrayView json, qsizetype longest, qsizetype limit)
{
    QByteArray out;
    qsizetype run = 0;
    qsizetype at = 0;
    const auto copy = [&](qsizetype upTo) {
        const qsizetype room = limit - out.size();
        if (upTo > run && room > 0)
            out += json.sliced(run, std::min(upTo - run, room));
        run = upTo;
    };
    while (at < json.size() && out.size() < limit) {
        if (json[at] != '"') {
            ++at;
            continue;
        }
        qsizetype end = endOfJsonValue(json, at);
        if (end < 0)
            end = json.size();
        if (end - at > longest) {
            copy(at);
            out += "\"\"";
            run = end;
        }
        at = end;
    }
    copy(at);
    return out;
}

} // namespace Roamscope
