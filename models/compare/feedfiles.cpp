// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/feedfiles.h"

#include "models/capture/decompress.h"
#include "models/capture/sourcebytes.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

using Kind = DatasetFault::Kind;
constexpr int deepestFolder = 4;
constexpr quint64 smallText = quint64(16) << 20; ///< shares an arena with others: each arena is an open file

DatasetFault fault(Kind kind, const QByteArray &detail = {}, Severity severity = Severity::Error)
{
    DatasetFault result;
    result.kind = kind;
    result.severity = severity;
    result.detail = detail.left(200);
    return result;
}

Kind kindOf(LedgerReason reason)
{
    switch (reason) {
    case LedgerReason::Empty:
        return Kind::Empty;
    case LedgerReason::Binary:
        return Kind::Binary;
    case LedgerReason::Truncated:
        return Kind::Truncated;
    case LedgerReason::ExpansionLimit:
        return Kind::ExpansionLimit;
    case LedgerReason::Cancelled:
        return Kind::Cancelled;
    case LedgerReason::SourceShrank:
        return Kind::SourceShrank;
    default:
        return Kind::Unreadable;
    }
}

/// The last number in a file's name, and the name without it.
bool lastNumber(const QString &path, QString *rest, qint64 *number)
{
    const qsizetype folder = path.lastIndexOf(QLatin1Char('/')) + 1;
    qsizetype end = path.size();
    while (end > folder && !(path[end - 1] >= QLatin1Char('0') && path[end - 1] <= QLatin1Char('9')))
        --end;
    qsizetype begin = end;
    while (begin > folder && path[begin - 1] >= QLatin1Char('0') && path[begin - 1] <= QLatin1Char('9'))
        --begin;
    if (begin == end || end - begin > 15)
        return false;
    *number = QStringView(path).sliced(begin, end - begin).toLongLong();
    *rest = path.left(begin) + QLatin1Char('*') + path.sliced(end);
    return true;
}

} // namespace

bool FeedFiles::naturallyBefore(const QString &left, const QString &right)
{
    const auto isDigit = [](QChar letter) { return letter >= QLatin1Char('0') && letter <= QLatin1Char('9'); };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (!isDigit(left[i]) || !isDigit(right[j])) {
            if (left[i] != right[j])
                return left[i] < right[j];
            ++i;
            ++j;
            continue;
        }
        const auto run = [&](const QString &text, qsizetype &at) {
            while (at < text.size() - 1 && text[at] == QLatin1Char('0') && isDigit(text[at + 1]))
                ++at;
            const qsizetype begin = at;
            while (at < text.size() && isDigit(text[at]))
                ++at;
            return QStringView(text).sliced(begin, at - begin);
        };
        const QStringView a = run(left, i);
        const QStringView b = run(right, j);
        if (a.size() != b.size())
            return a.size() < b.size();
        if (const int order = a.compare(b))
            return order < 0;
    }
    return left.size() - i < right.size() - j;
}

std::vector<std::pair<QString, QString>> FeedFiles::missingPages(const QStringList &paths)
{
    std::map<QString, std::vector<std::pair<qint64, QString>>> groups;
    for (const QString &path : paths) {
        QString rest;
        qint64 number = 0;
        if (lastNumber(path, &rest, &number))
            groups[rest].push_back({number, QFileInfo(path).fileName()});
    }
    std::vector<std::pair<QString, QString>> gaps;
    for (auto &[rest, pages] : groups) {
        constexpr std::size_t enough = 3;
        if (pages.size() < enough)
            continue;
        std::ranges::sort(pages);
        std::map<qint64, std::size_t> steps;
        for (std::size_t i = 1; i < pages.size(); ++i)
            ++steps[pages[i].first - pages[i - 1].first];
        // Dates and ids in names have no steady step.
        const auto usual = std::ranges::max_element(steps, {}, [](const auto &step) { return step.second; });
        if (usual->first <= 0 || usual->second * 2 < pages.size() - 1)
            continue;
        for (std::size_t i = 1; i < pages.size(); ++i) {
            const qint64 step = pages[i].first - pages[i - 1].first;
            if (step > usual->first && step % usual->first == 0)
                gaps.push_back({pages[i - 1].second, pages[i].second});
        }
    }
    return gaps;
}

FeedFile &FeedFiles::fail(const QString &path, DatasetFault::Kind kind, const QByteArray &detail)
{
    FeedFile file;
    file.source.path = path;
    file.faults.push_back(fault(kind, detail));
    m_files.push_back(std::move(file));
    return m_files.back();
}

QStringList FeedFiles::filesBelow(const QString &folder, int depth)
{
    static const QStringList endings {QStringLiteral("*.json"), QStringLiteral("*.jsonl"), QStringLiteral("*.ndjson"),
                                      QStringLiteral("*.gz"), QStringLiteral("*.zip"), QStringLiteral("*.txt")};
    QStringList files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(endings, QDir::Files | QDir::Readable))
        files += dir.filePath(name);
    if (depth < deepestFolder) {
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
            files += filesBelow(dir.filePath(name), depth + 1);
    }
    return files;
}

void FeedFiles::take(const QString &path, QByteArrayView bytes, std::vector<DatasetFault> faults)
{
    FeedFile file;
    file.source.path = path;
    file.faults = std::move(faults);
    if (!m_arena)
        m_arena = SourceBytes::createArena();
    const qint64 at = m_arena ? m_arena->append(bytes) : -1;
    // Readers may look past the end: there must be nothing of the next text.
    static const QByteArray zeros(qsizetype(SourceBytes::padding), '\0');
    if (at < 0 || m_arena->append(zeros) < 0) {
        file.faults.push_back(fault(Kind::ExpansionLimit));
    } else {
        file.source.bytes = m_arena;
        file.source.begin = quint64(at);
        file.source.size = quint64(bytes.size());
    }
    m_files.push_back(std::move(file));
}

void FeedFiles::openZip(const QString &path, quint64 size)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip)) {
        fail(path, Kind::Truncated);
        return;
    }
    constexpr qsizetype block = 1 << 20;
    const ExpansionLimits limits;
    quint64 left = std::min(limits.bytes, std::max(limits.freely, size * limits.ratio));
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info) || info.name.endsWith(QLatin1Char('/')) || info.name.startsWith(QLatin1String("__MACOSX/")))
            continue;
        const QString name = path + QStringLiteral("!/") + info.name;
        if (m_control.isCancelled())
            return;
        if (int(m_files.size()) >= mostFiles) {
            m_tooMany = true;
            return;
        }
        QuaZipFile member(&zip);
        if (!member.open(QIODevice::ReadOnly)) { // encrypted, or a method that is not known
            fail(name, Kind::Unreadable);
            continue;
        }
        std::vector<DatasetFault> faults;
        QByteArray text;
        std::shared_ptr<SourceBytes> own; // large ones get an arena
        bool enough = false;
        for (QByteArray part = member.read(block); !part.isEmpty() && !m_control.isCancelled(); part = member.read(block)) {
            if (quint64(part.size()) > left) {
                faults.push_back(fault(Kind::ExpansionLimit));
                enough = true;
                break;
            }
            left -= quint64(part.size());
            text += part;
            if (quint64(text.size()) <= smallText)
                continue;
            if (!own)
                own = SourceBytes::createArena();
            if (!own || own->append(text) < 0) {
                faults.push_back(fault(Kind::ExpansionLimit));
                enough = true;
                break;
            }
            text.clear();
        }
        member.close();
        if (!enough && member.getZipError() != UNZ_OK)
            faults.push_back(fault(Kind::Truncated));
        if (own) {
            own->append(text);
            FeedFile file;
            file.source.path = name;
            file.source.bytes = own;
            file.source.size = own->size();
            file.faults = std::move(faults);
            m_files.push_back(std::move(file));
        } else {
            bool bigEndian = false;
            if (looksLikeUtf16(QByteArrayView(text).first(std::min<qsizetype>(text.size(), 4096)), &bigEndian)) {
                QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
                text = QString(decoder.decode(text)).toUtf8();
            }
            take(name, text, std::move(faults));
        }
        if (enough)
            return;
    }
}

void FeedFiles::openFile(const QString &path)
{
    if (int(m_files.size()) >= mostFiles) {
        m_tooMany = true;
        return;
    }
    LedgerReason reason = LedgerReason::Unsupported;
    {
        const std::shared_ptr<SourceBytes> head = SourceBytes::map(path, &reason);
        if (!head) {
            fail(path, Kind::Unreadable);
            return;
        }
        if (head->size() == 0) {
            fail(path, Kind::Empty);
            return;
        }
        if (head->view().startsWith("PK\x03\x04") || head->view().startsWith(QByteArrayView("PK\x05\x06", 4))) {
            const qsizetype first = qsizetype(m_files.size());
            openZip(path, head->size());
            std::stable_sort(m_files.begin() + first, m_files.end(), [](const FeedFile &left, const FeedFile &right) {
                return naturallyBefore(left.source.path, right.source.path);
            });
            if (qsizetype(m_files.size()) == first)
                fail(path, Kind::Empty);
            return;
        }
    }
    for (OpenedSource &opened : openSources(path, m_control)) {
        std::vector<DatasetFault> faults;
        for (const LedgerEntry &note : opened.notes)
            faults.push_back(fault(kindOf(note.reason), note.detail));
        if (!opened.bytes) {
            fail(opened.path, kindOf(opened.reason));
            continue;
        }
        if (opened.bytes->modifiedUs() == 0 && opened.bytes->size() <= smallText) {
            take(opened.path, opened.bytes->view(), std::move(faults));
            continue;
        }
        FeedFile file;
        file.source.path = opened.path;
        file.source.size = opened.bytes->size();
        file.source.bytes = std::move(opened.bytes);
        file.faults = std::move(faults);
        m_files.push_back(std::move(file));
    }
}

std::vector<FeedFile> FeedFiles::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_control.isCancelled())
            break;
        if (!QFileInfo(path).isDir()) {
            openFile(path);
            continue;
        }
        QStringList files = filesBelow(path, 0);
        std::ranges::sort(files, naturallyBefore);
        if (files.isEmpty())
            fail(path, Kind::Empty);
        for (const QString &file : files) {
            if (m_control.isCancelled() || m_tooMany)
                break;
            openFile(file);
        }
    }
    if (m_tooMany)
        m_files.back().faults.push_back(fault(Kind::TooManyFiles));
    return std::move(m_files);
}

} // namespace Roamscope
