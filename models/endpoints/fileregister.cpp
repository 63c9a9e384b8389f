// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/fileregister.h"

#include "models/endpoints/ocppmessage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Roamscope {

namespace {

constexpr std::size_t mostTransfers = 1000;
constexpr qsizetype longestName = 100;

QByteArray randomPart()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex();
}

} // namespace

QString harmlessFileName(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (result.size() == longestName)
            break;
        if (c.isHighSurrogate())
            continue; // its other half becomes the mark
        const bool harmless = c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('_');
        result += harmless ? c : QLatin1Char('_');
    }
    while (result.startsWith(QLatin1Char('.')))
        result.remove(0, 1);
    while (result.endsWith(QLatin1Char('.')))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("file") : result;
}

ByteRange byteRange(QByteArrayView header, qint64 size)
{
    const ByteRange whole {ByteRange::Kind::Whole, 0, size};
    const QByteArray text = header.trimmed().toByteArray().toLower();
    if (!text.startsWith("bytes=") || text.contains(','))
        return whole;
    const QByteArray range = text.mid(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return whole;
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const qint64 first = range.left(dash).trimmed().toLongLong(&firstIsNumber);
    const qint64 last = range.mid(dash + 1).trimmed().toLongLong(&lastIsNumber);
    const bool hasFirst = !range.left(dash).trimmed().isEmpty();
    const bool hasLast = !range.mid(dash + 1).trimmed().isEmpty();
    if ((hasFirst && (!firstIsNumber || first < 0)) || (hasLast && (!lastIsNumber || last < 0)) || (!hasFirst && !hasLast))
        return whole;
    if (!hasFirst) {
        if (last == 0 || size == 0)
            return {ByteRange::Kind::Unsatisfiable, 0, 0};
        return {ByteRange::Kind::Part, std::max<qint64>(0, size - last), size};
    }
    if (hasLast && last < first)
        return whole;
    if (first >= size)
        return {ByteRange::Kind::Unsatisfiable, 0, 0};
    return {ByteRange::Kind::Part, first, hasLast && last < size - 1 ? last + 1 : size};
}

void FileRegister::setTold(Told told)
{
    const std::lock_guard lock(m_mutex);
    m_told = std::move(told);
}

QByteArray FileRegister::add(FileTransfer transfer, const QByteArray &prefix, const QByteArray &tail)
{
    const QByteArray random = randomPart();
    transfer.urlPath = prefix + random + '/' + tail;
    transfer.offered = utcNow();
    const QByteArray path = transfer.urlPath;
    const std::lock_guard lock(m_mutex);
    transfer.number = ++m_last;
    if (m_transfers.size() >= mostTransfers) {
        const quint64 oldest = m_transfers.front().number;
        m_valid.removeIf([oldest](const std::pair<const QByteArray &, quint64 &> entry) { return entry.second == oldest; });
        m_transfers.erase(m_transfers.begin());
    }
    m_valid.insert(random, transfer.number);
    m_transfers.push_back(std::move(transfer));
    ++m_generation;
    return path;
}

QByteArray FileRegister::offer(const QString &file, const QByteArray &station, QString *error)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) {
        *error = QCoreApplication::translate("Roamscope", "%1 cannot be read. Choose another file.").arg(info.fileName());
        return {};
    }
    FileTransfer transfer;
    transfer.station = station;
    transfer.file = info.absoluteFilePath();
    transfer.name = info.fileName();
    transfer.size = info.size();
    // Chargers often take the name of the file from its address.
    return add(std::move(transfer), "/f/", QUrl::toPercentEncoding(harmlessFileName(info.fileName())));
}

QByteArray FileRegister::expectUpload(const QByteArray &station)
{
    FileTransfer transfer;
    transfer.upload = true;
    transfer.station = station;
    return add(std::move(transfer), "/u/", {});
}

void FileRegister::clear()
{
    const std::lock_guard lock(m_mutex);
    m_valid.clear();
    std::erase_if(m_transfers, [](const FileTransfer &transfer) { return transfer.state == FileTransfer::State::Waiting; });
    ++m_generation;
}

std::vector<FileTransfer> FileRegister::transfers() const
{
    const std::lock_guard lock(m_mutex);
    return m_transfers;
}

quint64 FileRegister::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

std::optional<FileTransfer> FileRegister::find(QByteArrayView target, QByteArray *rest) const
{
    const qsizetype query = target.indexOf('?');
    QByteArray path = target.first(query < 0 ? target.size() : query).toByteArray();
    // Addresses that end in a slash get a second one from chargers that add their own.
    while (path.contains("//"))
        path.replace("//", "/");
    const bool upload = path.startsWith("/u/");
    if (!upload && !path.startsWith("/f/"))
        return std::nullopt;
    const qsizetype end = path.indexOf('/', 3);
    const QByteArray random = path.mid(3, end < 0 ? -1 : end - 3);
    *rest = end < 0 ? QByteArray() : QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1));
    const std::lock_guard lock(m_mutex);
    const quint64 number = m_valid.value(random);
    const auto found = std::find_if(m_transfers.begin(), m_transfers.end(),
                                    [number](const FileTransfer &transfer) { return transfer.number == number; });
    if (number == 0 || found == m_transfers.end() || found->upload != upload)
        return std::nullopt;
    return *found;
}

FileTransfer *FileRegister::at(quint64 number)
{
    const auto found = std::find_if(m_transfers.begin(), m_transfers.end(),
                                    [number](const FileTransfer &transfer) { return transfer.number == number; });
    return found == m_transfers.end() ? nullptr : &*found;
}

void FileRegister::changed(std::unique_lock<std::mutex> lock, const FileTransfer &transfer, bool tell)
{
    ++m_generation;
    if (!tell || !m_told)
        return;
    const Told told = m_told;
    const FileTransfer copy = transfer;
    lock.unlock();
    told(copy);
}

void FileRegister::begin(quint64 number, const QByteArray &address, qint64 size)
{
    std::unique_lock lock(m_mutex);
    FileTransfer *transfer = at(number);
    if (!transfer)
        return;
    const bool first = transfer->requests++ == 0;
    if (first)
        transfer->started = utcNow();
    transfer->address = address;
    // A whole download that is asked for once more stays whole.
    if (transfer->state != FileTransfer::State::Done)
        transfer->state = FileTransfer::State::Running;
    transfer->detail.clear();
    if (transfer->upload) {
        transfer->size = size;
        transfer->bytes = 0;
    }
    changed(std::move(lock), *transfer, first);
}

void FileRegister::progress(quint64 number, qint64 bytes)
{
    std::unique_lock lock(m_mutex);
    FileTransfer *transfer = at(number);
    if (!transfer || bytes <= transfer->bytes)
        return;
    transfer->bytes = bytes;
    changed(std::move(lock), *transfer, false);
}

void FileRegister::finish(quint64 number, const QString &file)
{
    std::unique_lock lock(m_mutex);
    FileTransfer *transfer = at(number);
    if (!transfer || transfer->state == FileTransfer::State::Done)
        return;
    transfer->state = FileTransfer::State::Done;
    transfer->ended = utcNow();
    transfer->detail.clear();
    if (transfer->upload) {
        transfer->file = file;
        transfer->name = QFileInfo(file).fileName();
        transfer->size = transfer->bytes;
        m_valid.removeIf([number](const std::pair<const QByteArray &, quint64 &> entry) { return entry.second == number; });
    }
    changed(std::move(lock), *transfer, true);
}

void FileRegister::fail(quint64 number, const QString &detail)
{
    std::unique_lock lock(m_mutex);
    FileTransfer *transfer = at(number);
    if (!transfer || transfer->state == FileTransfer::State::Done)
        return;
    transfer->state = FileTransfer::State::Broken;
    transfer->ended = utcNow();
    transfer->detail = detail;
    changed(std::move(lock), *transfer, true);
}

} // namespace Roamscope
