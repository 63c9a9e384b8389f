// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/decompress.h"
#include "models/catalog/unicode.h"

#include "models/capture/packets/packetfile.h"
#include "models/capture/sourcebytes.h"
#include "models/capture/tables/framefolder.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QFileInfo>

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

constexpr qsizetype blockSize = 1 << 20;

/// Counts what is written and says when it is enough.
class Budget
{
public:
    Budget(const ExpansionLimits &limits, quint64 compressed)
        : m_allowed(std::min(limits.bytes, std::max(limits.freely, compressed * limits.ratio)))
    {
    }
    bool take(quint64 bytes)
    {
        m_used += bytes;
        return m_used <= m_allowed;
    }

private:
    const quint64 m_allowed;
    quint64 m_used = 0;
};

LedgerEntry note(LedgerReason reason, const QByteArray &detail = {})
{
    return {.kind = LedgerKind::SourceError, .reason = reason, .detail = detail.left(120)};
}

bool isGzip(QByteArrayView head)
{
    return head.size() > 18 && head.startsWith("\x1f\x8b\x08");
}

bool isZip(QByteArrayView head)
{
    return head.size() >= 22 && (head.startsWith("PK\x03\x04") || head.startsWith(QByteArrayView("PK\x05\x06", 4)));
}

/// The same text as UTF-8 when it is UTF-16, else the bytes as they are.
void decodeText(OpenedSource *source, ImportControl &control)
{
    if (!source->bytes || source->bytes->size() < 2)
        return;
    const QByteArrayView text = source->bytes->view();
    bool bigEndian = false;
    if (PacketFile::recognises(text) || !looksLikeUtf16(text.first(std::min<qsizetype>(text.size(), 4096)), &bigEndian))
        return;
    const std::shared_ptr<SourceBytes> arena = SourceBytes::createArena();
    if (!arena)
        return;
    const auto unit = [&](qsizetype at) {
        const auto a = static_cast<unsigned char>(text[at]);
        const auto b = static_cast<unsigned char>(text[at + 1]);
        return char16_t(bigEndian ? a << 8 | b : b << 8 | a);
    };
    QByteArray out;
    out.reserve(blockSize + 16);
    qsizetype at = unit(0) == 0xfeff ? 2 : 0;
    const auto flush = [&] {
        if (arena->append(out) < 0) {
            source->notes.push_back(note(LedgerReason::ExpansionLimit));
            return false;
        }
        out.clear();
        return !control.isCancelled();
    };
    for (; at + 1 < text.size(); at += 2) {
        char32_t code = unit(at);
        if (code >= 0xd800 && code < 0xdc00 && at + 3 < text.size() && unit(at + 2) >= 0xdc00 && unit(at + 2) < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        } else if (code >= 0xd800 && code < 0xe000) {
            code = 0xfffd;
        }
        appendUtf8(out, code);
        if (out.size() >= blockSize && !flush())
            break;
    }
    if (at + 1 == text.size())
        source->notes.push_back(note(LedgerReason::Truncated));
    flush();
    source->bytes = arena;
}

OpenedSource openGzip(const QString &path, const std::shared_ptr<SourceBytes> &file, ImportControl &control, const ExpansionLimits &limits)
{
    OpenedSource source;
    source.path = path;
    const std::shared_ptr<SourceBytes> arena = SourceBytes::createArena();
    if (!arena) {
        source.reason = LedgerReason::ExpansionLimit;
        return source;
    }
    source.bytes = arena;
    Budget budget(limits, file->size());
    z_stream stream {};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) {
        source.bytes.reset();
        return source;
    }
    QByteArray out(blockSize, Qt::Uninitialized);
    const QByteArrayView input = file->view();
    qsizetype at = 0;
    bool finished = false;
    while (true) {
        if (stream.avail_in == 0 && at < input.size()) {
            const qsizetype size = std::min<qsizetype>(blockSize, input.size() - at);
            // zlib does not write to its input; its interface is older than const.
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data() + at));
            stream.avail_in = uInt(size);
            at += size;
            control.report(quint64(at) / 2, quint64(input.size()));
            if (control.isCancelled()) {
                source.notes.push_back(note(LedgerReason::Cancelled));
                break;
            }
        }
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        const qsizetype written = out.size() - qsizetype(stream.avail_out);
        if (written > 0 && (!budget.take(quint64(written)) || arena->append(QByteArrayView(out.constData(), written)) < 0)) {
            source.notes.push_back(note(LedgerReason::ExpansionLimit));
            break;
        }
        if (result == Z_STREAM_END) {
            finished = true;
            // Rotated logs are often several members one after the other; what else follows is padding.
            const qsizetype rest = qsizetype(stream.avail_in) + input.size() - at;
            const char *next = reinterpret_cast<const char *>(stream.next_in);
            if (rest < 18 || stream.avail_in < 2 || next[0] != '\x1f' || next[1] != '\x8b')
                break;
            finished = false;
            inflateReset(&stream);
        } else if (result == Z_BUF_ERROR || result == Z_OK) {
            if (stream.avail_in == 0 && at >= input.size() && written == 0)
                break;
        } else {
            break;
        }
    }
    inflateEnd(&stream);
    if (!finished && source.notes.empty())
        source.notes.push_back(note(LedgerReason::Truncated));
    return source;
}

std::vector<OpenedSource> openZip(const QString &path, quint64 size, ImportControl &control, const ExpansionLimits &limits)
{
    std::vector<OpenedSource> sources;
    std::vector<LedgerEntry> archiveNotes;
    Budget budget(limits, size);
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip)) {
        sources.push_back({path, nullptr, LedgerReason::Truncated, {}});
        return sources;
    }
    // A workbook is read as it is.
    if (zip.setCurrentFile(QStringLiteral("[Content_Types].xml")) && zip.setCurrentFile(QStringLiteral("_rels/.rels"))) {
        OpenedSource book;
        book.path = path;
        book.bytes = SourceBytes::map(path, &book.reason);
        sources.push_back(std::move(book));
        return sources;
    }
    bool enough = false;
    for (bool more = zip.goToFirstFile(); more && !enough; more = zip.goToNextFile()) {
        if (control.isCancelled()) {
            archiveNotes.push_back(note(LedgerReason::Cancelled));
            break;
        }
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info) || info.name.endsWith(QLatin1Char('/')) || info.name.startsWith(QLatin1String("__MACOSX/")))
            continue;
        const QByteArray name = info.name.toUtf8();
        if (int(sources.size()) >= limits.members) {
            archiveNotes.push_back(note(LedgerReason::ExpansionLimit, name));
            break;
        }
        OpenedSource source;
        source.path = path + QStringLiteral("!/") + info.name;
        QuaZipFile member(&zip);
        if (!member.open(QIODevice::ReadOnly)) { // encrypted, or a method that is not known
            archiveNotes.push_back(note(LedgerReason::Unsupported, name));
            continue;
        }
        QByteArray block = member.read(blockSize);
        const QByteArrayView head = QByteArrayView(block).first(std::min<qsizetype>(block.size(), 4096));
        bool bigEndian = false;
        if (isGzip(block) || isZip(block)) {
            archiveNotes.push_back(note(LedgerReason::Unsupported, name));
            continue;
        }
        if (head.count('\0') * 10 > head.size() && !PacketFile::recognises(head) && !looksLikeUtf16(head, &bigEndian)) {
            archiveNotes.push_back(note(LedgerReason::Binary, name));
            continue;
        }
        const std::shared_ptr<SourceBytes> arena = SourceBytes::createArena();
        if (!arena) {
            archiveNotes.push_back(note(LedgerReason::ExpansionLimit, name));
            break;
        }
        source.bytes = arena;
        while (!block.isEmpty()) {
            if (!budget.take(quint64(block.size())) || arena->append(block) < 0) {
                source.notes.push_back(note(LedgerReason::ExpansionLimit, name));
                enough = true;
                break;
            }
            if (control.isCancelled()) {
                source.notes.push_back(note(LedgerReason::Cancelled, name));
                enough = true;
                break;
            }
            block = member.read(blockSize);
        }
        member.close();
        if (!enough && member.getZipError() != UNZ_OK)
            source.notes.push_back(note(LedgerReason::Truncated, name));
        sources.push_back(std::move(source));
    }
    if (sources.empty())
        sources.push_back({path, nullptr, archiveNotes.empty() ? LedgerReason::Empty : archiveNotes.front().reason, {}});
    else
        sources.front().notes.insert(sources.front().notes.end(), archiveNotes.begin(), archiveNotes.end());
    return sources;
}

} // namespace

bool looksLikeUtf16(QByteArrayView head, bool *bigEndian)
{
    if (head.size() < 2)
        return false;
    if (head[0] == '\xff' && head[1] == '\xfe') {
        *bigEndian = false;
        return true;
    }
    if (head[0] == '\xfe' && head[1] == '\xff') {
        *bigEndian = true;
        return true;
    }
    if (head.size() < 16)
        return false;
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype pairs = head.size() / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += head[2 * i] == '\0';
        odd += head[2 * i + 1] == '\0';
    }
    // Logs are mostly ASCII: one byte of each pair is NUL, the other never.
    if (odd * 10 >= pairs * 7 && even * 20 <= pairs) {
        *bigEndian = false;
        return true;
    }
    if (even * 10 >= pairs * 7 && odd * 20 <= pairs) {
        *bigEndian = true;
        return true;
    }
    return false;
}

std::vector<OpenedSource> openSources(const QString &path, ImportControl &control, const ExpansionLimits &limits)
{
    OpenedSource plain;
    plain.path = path;
    std::vector<OpenedSource> sources;
    if (QFileInfo(path).isDir()) {
        plain.reason = LedgerReason::Empty;
        FrameFolderLimits folder;
        folder.notes = &plain.notes;
        folder.isCancelled = [&control] { return control.isCancelled(); };
        plain.bytes = readFrameFolder(path, folder);
        sources.push_back(std::move(plain));
        return sources;
    }
    plain.bytes = SourceBytes::map(path, &plain.reason);
    const QByteArrayView head = plain.bytes ? plain.bytes->view().first(std::min<qsizetype>(4096, qsizetype(plain.bytes->size()))) : QByteArrayView();
    if (isGzip(head))
        sources.push_back(openGzip(path, plain.bytes, control, limits));
    else if (isZip(head))
        sources = openZip(path, plain.bytes->size(), control, limits);
    else
        sources.push_back(std::move(plain));
    for (OpenedSource &source : sources)
        decodeText(&source, control);
    return sources;
}

} // namespace Roamscope
