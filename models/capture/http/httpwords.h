// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Roamscope {

/// What lines for people tell of HTTP. Free functions over text; none looks further than a few kilobytes.

bool isHttpMethod(QByteArrayView word);
/// "https://…", "/ocpi/…", "ocpi/2.2.1/…".
bool looksLikeAddress(QByteArrayView text);

/// "PUT https://host/path" within a text.
struct RequestWords
{
    QByteArrayView method;
    QByteArrayView address;
    qsizetype begin = -1; ///< of the method
    qsizetype end = -1; ///< behind the address; −1 = there is none
};
RequestWords findRequestWords(QByteArrayView text);

/// A status of 100 to 599 where words say that it is one: "status=200", "HTTP/1.1 200", "-> 200", "<-- 200 OK". 0 = none.
int findStatusWords(QByteArrayView text);
/// "in 123 ms", "(45ms)", "took 1.2s": µs, −1 = none.
qint64 findWordsDuration(QByteArrayView text);
/// The first UUID; empty when there is none.
QByteArray findUuid(QByteArrayView text);
/// A full date and time at the beginning of a line or soon behind it.
bool findWordsTime(QByteArrayView text, int zoneMinutes, TimeUs *time, bool *zoneAssumed);
/// Where JSON with members or elements begins at or after `from`; −1 when nowhere.
qsizetype findJson(QByteArrayView text, qsizetype from);

/// What a web server writes behind a quoted request line.
struct AccessWords
{
    int status = 0;
    qint64 duration = -1; ///< µs
    QByteArrayView client;
    QByteArrayView requestId;
    QByteArrayView host;
    bool isEnvoy = false; ///< then the time is that of the start
};
/// `end` is where the address ends.
AccessWords readAccessWords(QByteArrayView text, qsizetype end);

} // namespace Roamscope
