// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/tables/framefolder.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/tablefile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>

#include <simdjson.h>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qsizetype blockSize = 1 << 20;

/// "20240301T101500", "2024-03-01_10-15-00", "1709287000123" somewhere in a name, as ISO text; empty when there is none.
QByteArray timeInName(const QByteArray &name)
{
    QByteArray digits;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : '\0';
        if (c >= '0' && c <= '9') {
            digits += c;
            continue;
        }
        // Between the parts of a date stand single characters.
        const bool within = !digits.isEmpty() && (c == '-' || c == '_' || c == 'T' || c == ':' || c == '.' || c == ' ') && i + 1 < name.size() && name[i + 1] >= '0' && name[i + 1] <= '9';
        if (within && digits.size() < 14 && !(digits.size() != 4 && digits.size() != 6 && digits.size() != 8 && digits.size() != 10 && digits.size() != 12))
            continue;
        if (digits.size() == 10 || digits.size() == 13) {
            const TimeUs time = epochTime(digits.toDouble());
            if (time > TimeUs(1'000'000'000) * 1'000'000 && time < TimeUs(4'000'000'000) * 1'000'000)
                return formatIsoTime(time);
        }
        if (digits.size() >= 14) {
            QByteArray text = digits.mid(0, 4) + '-' + digits.mid(4, 2) + '-' + digits.mid(6, 2) + 'T' + digits.mid(8, 2) + ':' + digits.mid(10, 2) + ':' + digits.mid(12, 2);
            if (parseIsoTime({text.constData(), std::size_t(text.size())}) != noTime && text.startsWith("20"))
                return text;
        }
        digits.clear();
    }
    return {};
}

/// "9.json" before "10.json". QCollator does not count in the C locale.
bool comesBefore(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto number = [](const QString &text, qsizetype &at) {
        while (at < text.size() && text[at] == QLatin1Char('0'))
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9'))
            ++at;
        return QStringView(text).mid(begin, at - begin);
    };
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView x = number(a, i);
            const QStringView y = number(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int compared = x.compare(y); compared != 0)
                return compared < 0;
            continue;
        }
        const QChar x = a[i++].toCaseFolded();
        const QChar y = b[j++].toCaseFolded();
        if (x != y)
            return x < y;
    }
    if ((i < a.size()) != (j < b.size()))
        return j < b.size();
    return a < b;
}

/// The content as a JSON value on one line: itself where it is JSON, else a string.
QByteArray contentValue(const QByteArray &content, simdjson::dom::parser &parser)
{
    const QByteArray plain = content.startsWith("\xef\xbb\xbf") ? content.mid(3).trimmed() : content.trimmed();
    simdjson::dom::element element;
    if ((plain.startsWith('{') || plain.startsWith('[')) && !parser.parse(plain.constData(), std::size_t(plain.size())).get(element)) {
        const std::string small = simdjson::minify(element);
        return QByteArray::fromStdString(small);
    }
    return quotedJson(plain);
}

} // namespace

std::shared_ptr<SourceBytes> readFrameFolder(const QString &path, const FrameFolderLimits &limits)
{
    const auto note = [&](LedgerReason reason, const QString &detail) {
        if (limits.notes && limits.notes->size() < 1000)
            limits.notes->push_back({.kind = LedgerKind::SourceError, .reason = reason, .detail = detail.toUtf8().left(120)});
    };
    QStringList names;
    QDirIterator entries(path, QDir::Files | QDir::Readable);
    while (entries.hasNext()) {
        entries.next();
        if (names.size() >= limits.files) {
            note(LedgerReason::ExpansionLimit, path);
            break;
        }
        if (!entries.fileName().startsWith(QLatin1Char('.')))
            names.append(entries.fileName());
    }
    std::sort(names.begin(), names.end(), comesBefore);
    const std::shared_ptr<SourceBytes> arena = names.isEmpty() ? nullptr : SourceBytes::createArena();
    if (!arena)
        return {};
    simdjson::dom::parser parser;
    QByteArray out(folderMark.data(), qsizetype(folderMark.size()));
    qint64 left = limits.size;
    const QDir folder(path);
    for (const QString &name : std::as_const(names)) {
        if (limits.isCancelled && limits.isCancelled()) {
            note(LedgerReason::Cancelled, name);
            break;
        }
        QFile file(folder.filePath(name));
        if (file.size() > limits.fileSize || file.size() > left || !file.open(QIODevice::ReadOnly)) {
            note(file.size() > limits.fileSize || file.size() > left ? LedgerReason::LineTooLong : LedgerReason::Permission, name);
            continue;
        }
        const QByteArray content = file.readAll();
        left -= content.size();
        if (content.left(4096).contains('\0')) {
            note(LedgerReason::Binary, name);
            continue;
        }
        const QByteArray bytes = name.toUtf8();
        out += "{\"file\":" + quotedJson(bytes);
        const QByteArray named = timeInName(bytes);
        if (!named.isEmpty())
            out += ",\"name time\":" + quotedJson(named);
        out += ",\"changed\":" + quotedJson(formatIsoTime(file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch() * 1000));
        out += ",\"content\":" + contentValue(content, parser) + "}\n";
        if (out.size() >= blockSize) {
            if (arena->append(out) < 0) {
                note(LedgerReason::ExpansionLimit, name);
                return arena;
            }
            out.clear();
        }
    }
    arena->append(out);
    return arena;
}

} // namespace Roamscope
