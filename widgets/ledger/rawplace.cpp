// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ledger/rawplace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype dumpWidth = 16;
constexpr qsizetype dumpContext = 64;

/// Control characters would move what stands beside them.
QString visible(QByteArrayView line)
{
    QString text = QString::fromUtf8(line);
    for (QChar &c : text) {
        if (c < QChar(0x20) && c != QLatin1Char('\t'))
            c = QChar(0x2400 + c.unicode());
    }
    return text;
}

bool looksLikeText(QByteArrayView bytes)
{
    const auto odd = std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b'; });
    return odd * 50 <= bytes.size();
}

RawPlace dump(QByteArrayView bytes, qsizetype offset, qsizetype length)
{
    RawPlace place;
    place.isText = false;
    const qsizetype from = std::max<qsizetype>(0, offset - dumpContext) / dumpWidth * dumpWidth;
    const qsizetype to = std::min(bytes.size(), offset + std::min(length, RawPlace::longestPlace / 16) + dumpContext);
    QStringList lines;
    for (qsizetype at = from; at < to; at += dumpWidth) {
        QString hex;
        QString text;
        for (qsizetype i = at; i < std::min(at + dumpWidth, to); ++i) {
            const auto byte = uchar(bytes[i]);
            hex += QStringLiteral("%1 ").arg(uint(byte), 2, 16, QLatin1Char('0'));
            text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte)) : QLatin1Char('.');
        }
        if (at + dumpWidth > offset && at < offset + std::max<qsizetype>(1, length)) {
            place.firstMarked = place.firstMarked < 0 ? int(lines.size()) : place.firstMarked;
            place.lastMarked = int(lines.size());
        }
        lines.append(QStringLiteral("%1  %2 %3").arg(at, 10, 16, QLatin1Char('0')).arg(hex, -int(3 * dumpWidth)).arg(text));
    }
    place.text = lines.join(QLatin1Char('\n'));
    return place;
}

} // namespace

RawPlace RawPlace::around(QByteArrayView bytes, quint64 offset, quint64 length, quint64 firstLine)
{
    if (offset >= quint64(bytes.size()))
        return {};
    const auto at = qsizetype(offset);
    const qsizetype span = std::min<qsizetype>(qsizetype(std::min<quint64>(length, quint64(bytes.size()))), bytes.size() - at);
    const qsizetype shown = std::min(span, longestPlace);
    if (!looksLikeText(bytes.sliced(at, std::max<qsizetype>(shown, std::min<qsizetype>(64, bytes.size() - at)))))
        return dump(bytes, at, span);

    // Back to the beginning of its line, and some lines more; a line without end is not followed for ever.
    const auto lineBegin = [bytes](qsizetype from) {
        qsizetype begin = from;
        while (begin > 0 && bytes[begin - 1] != '\n' && from - begin < longestLine)
            --begin;
        return begin;
    };
    qsizetype begin = lineBegin(at);
    quint64 number = firstLine;
    for (int i = 0; i < contextLines && begin > 0; ++i) {
        begin = lineBegin(begin - 1);
        number -= number > 1 ? 1 : 0;
    }
    RawPlace place;
    QStringList lines;
    int after = 0;
    while (begin < bytes.size() && after <= contextLines) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const bool inPlace = end >= at && begin < std::max(at + shown, at + 1);
        QByteArrayView line = bytes.sliced(begin, std::min(end - begin, longestLine));
        if (line.endsWith('\r'))
            line.chop(1);
        QString text = visible(line);
        if (const qsizetype left = end - begin - longestLine; left > 0) {
            const QString count = QLocale().toString(left);
            text += QStringLiteral(" … ") + QCoreApplication::translate("Roamscope::RawPlace", "%1 bytes more").arg(count);
        }
        if (inPlace) {
            place.firstMarked = place.firstMarked < 0 ? int(lines.size()) : place.firstMarked;
            place.lastMarked = int(lines.size());
        } else if (begin > at) {
            ++after;
        }
        lines.append(firstLine ? QStringLiteral("%1  %2").arg(number, 7).arg(text) : text);
        ++number;
        begin = end + 1;
    }
    place.text = lines.join(QLatin1Char('\n'));
    return place;
}

} // namespace Roamscope
