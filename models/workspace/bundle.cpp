// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/bundle.h"

#include "models/capture/captureloader.h"
#include "models/capture/capturewriter.h"
#include "models/workspace/jsonfile.h"
#include "models/workspace/workspace.h"

#include <nlohmann/json.hpp>
#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace Roamscope {

namespace {

using Json = JsonFile::Json;
constexpr qint64 chunkSize = 1 << 20;
constexpr qint64 longestSecret = 64 << 10; ///< a private key over several lines ends within it

class BundleText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Bundle)
public:
    static QString notAWorkspace(const QString &folder) { return tr("%1 is no workspace: there is no workspace.json in it").arg(folder); }
    static QString cannotWrite(const QString &path, const QString &reason) { return tr("%1 cannot be written: %2").arg(path, reason); }
    static QString cannotRead(const QString &path, const QString &reason) { return tr("%1 cannot be read: %2").arg(path, reason); }
    static QString notAZip() { return tr("it is no zip file, or a damaged one"); }
    static QString notABundle(const QString &path) { return tr("%1 is no bundle: there is no workspace.json at its top").arg(path); }
    static QString folderNotEmpty(const QString &folder) { return tr("%1 is not empty; choose a new folder").arg(folder); }
    static QString leadsOut(const QString &name) { return tr("the name %1 leads out of the folder; the file was not unpacked").arg(name); }
    static QString tooMuch() { return tr("it holds more files or bytes than a bundle may have"); }
    static QString damaged(const QString &name) { return tr("%1 is damaged in the bundle").arg(name); }
    static QString tooManyFiles() { return tr("There are more files than a bundle may hold (%1).").arg(Bundle::mostFiles); }
    static QString binary() { return tr("It is no text: secrets could not be masked in it."); }
    static QString gone() { return tr("It is named in the workspace, but is not there."); }
    static QString captureLeftOut() { return tr("Captures were left out, as asked."); }
    static QString noFrames() { return tr("No message was found in it, and it is no text: secrets could not be masked in it."); }
};

bool isCancelled(const BundleOptions &options)
{
    return options.cancelled && options.cancelled->load(std::memory_order_relaxed);
}

/// Text in any encoding without zero bytes; what is compressed or packed has them, or a known beginning.
bool isText(const QByteArray &head)
{
    return !head.contains('\0') && !head.startsWith("PK\x03\x04") && !head.startsWith("\x1f\x8b") && !head.startsWith("\x28\xb5\x2f\xfd")
        && !head.startsWith("BZh");
}

/// A file on its way into the bundle.
struct PackedFile
{
    QString path;
    QString name;
    bool isCapture = false;
};

class BundlePacker
{
public:
    BundlePacker(QString folder, const BundleOptions &options, BundleResult *result)
        : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
        , m_options(options)
        , m_result(result)
    {
    }

    bool run(const QString &path)
    {
        Workspace workspace;
        if (!workspace.open(m_folder))
            return fail(BundleText::notAWorkspace(m_folder));
        for (const WorkspaceCapture &capture : workspace.captures()) {
            for (const QString &file : capture.files)
                m_captures.insert(QDir::cleanPath(file));
        }
        collect();
        takeAlongReferences(&workspace);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(BundleText::cannotWrite(path, file.errorString()));
        QuaZip zip(&file);
        zip.setUtf8Enabled(true);
        zip.setZip64Enabled(true);
        zip.setAutoClose(false);
        if (!zip.open(QuaZip::mdCreate))
            return fail(BundleText::cannotWrite(path, file.errorString()));
        qint64 total = 1;
        for (const PackedFile &packed : std::as_const(m_files))
            total += QFileInfo(packed.path).size();
        qint64 done = 0;
        for (const PackedFile &packed : std::as_const(m_files)) {
            m_share = {double(done) / double(total), double(QFileInfo(packed.path).size()) / double(total)};
            if (!add(&zip, packed) || isCancelled(m_options)) {
                m_result->cancelled = isCancelled(m_options);
                return false;
            }
            done += QFileInfo(packed.path).size();
        }
        if (!addManifest(&zip))
            return false;
        zip.close();
        if (zip.getZipError() != 0 || !file.commit())
            return fail(BundleText::cannotWrite(path, file.errorString()));
        return true;
    }

private:
    bool fail(const QString &error)
    {
        m_result->error = error;
        return false;
    }

    void skip(const QString &name, const QString &reason) { m_result->skipped.append({.name = name, .reason = reason}); }

    bool isInside(const QString &path) const { return path.startsWith(m_folder + QLatin1Char('/')); }

    void take(const QString &path, const QString &name)
    {
        if (m_files.size() >= Bundle::mostFiles) {
            if (!std::exchange(m_full, true))
                skip(name, BundleText::tooManyFiles());
            return;
        }
        const bool capture = m_captures.contains(path);
        if (capture && !m_options.withCaptures) {
            skip(name, BundleText::captureLeftOut());
            return;
        }
        m_names.insert(name.toLower());
        m_files.append({.path = path, .name = name, .isCapture = capture});
    }

    void collect()
    {
        QDirIterator files(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        QStringList found;
        while (files.hasNext()) {
            const QString path = QDir::cleanPath(files.next());
            const QString name = path.mid(m_folder.size() + 1);
            // Indexes are made again; hidden folders are those of version control.
            const bool hidden = name.startsWith(QLatin1Char('.')) || name.contains(QLatin1String("/."));
            if (!hidden && !name.endsWith(QLatin1String(".roamscope-index")))
                found.append(path);
            if (found.size() > Bundle::mostFiles)
                break;
        }
        std::sort(found.begin(), found.end());
        for (const QString &path : std::as_const(found))
            take(path, path.mid(m_folder.size() + 1));
    }

    QString freeName(const QString &wanted) const
    {
        const QFileInfo info(wanted);
        for (int number = 1;; ++number) {
            const QString name = number == 1
                ? wanted
                : QStringLiteral("%1/%2-%3%4").arg(info.path(), info.completeBaseName(), QString::number(number),
                                                   info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix());
            if (!m_names.contains(name.toLower()))
                return name;
        }
    }

    /// Names of files outside the folder are replaced by those that they get within the bundle.
    bool replaceReferences(Json *json, bool *changed)
    {
        if (json->is_string()) {
            const QString text = jsonText(*json);
            if (text.isEmpty() || text.size() > 4096 || (!QDir::isAbsolutePath(text) && !text.startsWith(QLatin1String("../"))))
                return true;
            const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(text));
            if (isInside(path))
                return true;
            const QFileInfo info(path);
            if (!info.exists()) {
                if (m_captures.contains(path))
                    skip(text, BundleText::gone());
                return true;
            }
            auto known = m_outside.constFind(path);
            if (known == m_outside.constEnd()) {
                const QString name = freeName(QLatin1String(m_captures.contains(path) ? "captures/" : "files/") + info.fileName());
                if (info.isDir()) {
                    QDirIterator files(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
                    while (files.hasNext()) {
                        const QString file = QDir::cleanPath(files.next());
                        take(file, name + file.mid(path.size()));
                    }
                    m_names.insert(name.toLower());
                } else {
                    take(path, name);
                }
                known = m_outside.insert(path, name);
            }
            *json = jsonFromText(known.value());
            *changed = true;
        } else if (json->is_structured()) {
            for (Json &item : *json)
                replaceReferences(&item, changed);
        }
        return true;
    }

    void takeAlongReferences(Workspace *workspace)
    {
        for (const Workspace::Thing thing : {Workspace::Thing::Main, Workspace::Thing::Captures, Workspace::Thing::Datasets}) {
            const QString path = QDir::cleanPath(workspace->pathOf(thing));
            if (!QFileInfo::exists(path))
                continue;
            FileError error;
            Json json = JsonFile::read(path, &error);
            bool changed = false;
            if (error.isError())
                continue;
            replaceReferences(&json, &changed);
            if (changed)
                m_rewritten.insert(path, JsonFile::toBytes(json));
        }
    }

    bool open(QuaZipFile *out, const QString &name, const QString &path)
    {
        QuaZipNewInfo info(name);
        info.dateTime = path.isEmpty() ? QDateTime::currentDateTime() : QFileInfo(path).lastModified();
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        if (out->open(QIODevice::WriteOnly, info))
            return true;
        return fail(BundleText::cannotWrite(name, out->errorString()));
    }

    bool put(QuaZipFile *out, const QByteArray &bytes, BundleEntry *entry)
    {
        entry->bytes += bytes.size();
        return out->write(bytes) == bytes.size() || fail(BundleText::cannotWrite(entry->name, out->errorString()));
    }

    QByteArray redacted(const QByteArray &bytes, BundleEntry *entry) const
    {
        if (m_options.redaction.level() == Redaction::Level::None)
            return bytes;
        const QString text = QString::fromUtf8(bytes);
        const int masked = m_options.redaction.count(text);
        if (masked == 0)
            return bytes; // as it came, also where it is no UTF-8
        entry->masked += masked;
        return m_options.redaction.apply(text).toUtf8();
    }

    /// Up to where text can be redacted by itself: whole lines, and no key that goes on.
    static qsizetype wholePart(const QByteArray &bytes)
    {
        qsizetype end = bytes.lastIndexOf('\n') + 1;
        const qsizetype key = bytes.lastIndexOf("-----BEGIN");
        if (key >= 0 && bytes.indexOf("-----END", key) < 0 && bytes.size() - key < longestSecret)
            end = std::min(end, bytes.lastIndexOf('\n', key) + 1);
        return end > 0 || bytes.size() < 16 * chunkSize ? end : bytes.size();
    }

    bool addText(QuaZipFile *out, QFile *file, BundleEntry *entry)
    {
        QByteArray waiting;
        const double size = double(std::max<qint64>(1, file->size()));
        while (!file->atEnd()) {
            if (isCancelled(m_options))
                return false;
            waiting += file->read(chunkSize);
            const qsizetype end = wholePart(waiting);
            if (end > 0 && !put(out, redacted(waiting.first(end), entry), entry))
                return false;
            waiting.remove(0, end);
            if (m_options.progress)
                m_options.progress(m_share.first + m_share.second * double(file->pos()) / size);
        }
        return put(out, redacted(waiting, entry), entry);
    }

    bool add(QuaZip *zip, const PackedFile &packed)
    {
        BundleEntry entry {.name = packed.name};
        QFile file(packed.path);
        if (!file.open(QIODevice::ReadOnly)) {
            skip(packed.name, file.errorString());
            return true;
        }
        const bool asItIs = m_options.redaction.level() == Redaction::Level::None;
        if (!asItIs && !isText(file.peek(8192))) {
            file.close();
            if (packed.isCapture)
                return addConverted(zip, packed);
            skip(packed.name, BundleText::binary());
            return true;
        }
        QuaZipFile out(zip);
        if (!open(&out, packed.name, packed.path))
            return false;
        const auto rewritten = m_rewritten.constFind(packed.path);
        const bool fine = rewritten != m_rewritten.constEnd() ? put(&out, redacted(*rewritten, &entry), &entry) : addText(&out, &file, &entry);
        out.close();
        if (!fine || out.getZipError() != 0)
            return fine ? fail(BundleText::cannotWrite(packed.name, out.errorString())) : false;
        m_result->entries.append(entry);
        return true;
    }

    /// Compressed captures and others that are no text: their messages are written anew, under the same name, which
    /// the workspace refers to; what a capture is shows in its content.
    bool addConverted(QuaZip *zip, const PackedFile &packed)
    {
        const CapturePtr capture = CaptureLoader::load({packed.path});
        if (!capture || capture->size() == 0) {
            skip(packed.name, BundleText::noFrames());
            return true;
        }
        const QTemporaryDir scratch;
        const QString canonical = scratch.filePath(QStringLiteral("capture.jsonl"));
        if (const CaptureWriteResult written = writeCapture(*capture, canonical, CaptureFormat::Canonical); !written.isOk())
            return fail(written.error);
        QFile file(canonical);
        BundleEntry entry {.name = packed.name};
        QuaZipFile out(zip);
        if (!file.open(QIODevice::ReadOnly) || !open(&out, packed.name, packed.path))
            return fail(BundleText::cannotRead(canonical, file.errorString()));
        const bool fine = addText(&out, &file, &entry);
        out.close();
        if (fine)
            m_result->entries.append(entry);
        return fine;
    }

    bool addManifest(QuaZip *zip)
    {
        Json manifest = Json::object();
        manifest["format"] = "roamscope-bundle";
        manifest["version"] = 1;
        manifest["made"] = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
        manifest["secretsMasked"] = m_options.redaction.level() != Redaction::Level::None;
        Json files = Json::array();
        for (const BundleEntry &entry : std::as_const(m_result->entries))
            files.push_back({{"name", entry.name.toStdString()}, {"bytes", entry.bytes}, {"masked", entry.masked}});
        manifest["files"] = std::move(files);
        Json skipped = Json::array();
        for (const BundleSkip &left : std::as_const(m_result->skipped))
            skipped.push_back({{"name", left.name.toStdString()}, {"reason", left.reason.toStdString()}});
        manifest["skipped"] = std::move(skipped);
        BundleEntry entry {.name = QStringLiteral("bundle.json")};
        QuaZipFile out(zip);
        if (!open(&out, entry.name, {}))
            return false;
        const bool fine = put(&out, JsonFile::toBytes(manifest), &entry);
        out.close();
        return fine;
    }

    const QString m_folder;
    const BundleOptions &m_options;
    BundleResult *m_result;
    QSet<QString> m_captures; ///< absolute
    QList<PackedFile> m_files;
    QSet<QString> m_names; ///< lower case: other systems do not tell them apart
    QHash<QString, QString> m_outside; ///< absolute path → name in the bundle
    QHash<QString, QByteArray> m_rewritten; ///< by absolute path
    std::pair<double, double> m_share;
    bool m_full = false;
};

/// A name within a bundle that stays within the folder it is unpacked to.
bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.size() > 1024 || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':')) || QDir::isAbsolutePath(name))
        return false;
    const QStringList parts = name.split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part == QLatin1String("..") || part == QLatin1String("."); });
}

} // namespace

int BundleResult::masked() const
{
    int sum = 0;
    for (const BundleEntry &entry : entries)
        sum += entry.masked;
    return sum;
}

bool Bundle::isBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.peek(4) != QByteArrayView("PK\x03\x04", 4))
        return false;
    file.close();
    QuaZip zip(path);
    return zip.open(QuaZip::mdUnzip) && zip.setCurrentFile(Workspace::mainFileName(), QuaZip::csSensitive);
}

BundleResult Bundle::write(const QString &folder, const QString &path, const BundleOptions &options)
{
    BundleResult result;
    BundlePacker(folder, options, &result).run(path);
    return result;
}

BundleResult Bundle::extract(const QString &path, const QString &folder, const BundleOptions &options)
{
    BundleResult result;
    const auto fail = [&result](const QString &error) {
        result.error = error;
        return result;
    };
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return fail(BundleText::cannotRead(path, QFileInfo::exists(path) ? BundleText::notAZip() : QFile(path).errorString()));
    if (!zip.setCurrentFile(Workspace::mainFileName(), QuaZip::csSensitive))
        return fail(BundleText::notABundle(path));
    const QDir target(folder);
    if (target.exists() && !target.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return fail(BundleText::folderNotEmpty(folder));
    if (!target.mkpath(QStringLiteral(".")))
        return fail(BundleText::cannotWrite(folder, QStringLiteral("mkdir")));
    if (zip.getEntriesCount() > mostFiles)
        return fail(BundleText::cannotRead(path, BundleText::tooMuch()));
    qint64 total = 0;
    int number = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile(), ++number) {
        const QString name = zip.getCurrentFileName();
        if (name.endsWith(QLatin1Char('/')))
            continue;
        if (!isSafeName(name)) {
            result.skipped.append({.name = name, .reason = BundleText::leadsOut(name)});
            continue;
        }
        const QString to = target.filePath(name);
        QuaZipFile in(&zip);
        QSaveFile out(to);
        if (!target.mkpath(QFileInfo(name).path()) || !in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return fail(BundleText::cannotWrite(to, out.errorString()));
        BundleEntry entry {.name = name};
        QByteArray buffer(chunkSize, Qt::Uninitialized);
        while (true) {
            if (isCancelled(options)) {
                result.cancelled = true;
                return result;
            }
            const qint64 read = in.read(buffer.data(), buffer.size());
            if (read < 0)
                return fail(BundleText::cannotRead(path, BundleText::damaged(name)));
            if (read == 0)
                break;
            entry.bytes += read;
            total += read;
            if (total > mostBytes)
                return fail(BundleText::cannotRead(path, BundleText::tooMuch()));
            if (out.write(buffer.constData(), read) != read)
                return fail(BundleText::cannotWrite(to, out.errorString()));
        }
        in.close();
        if (in.getZipError() != 0)
            return fail(BundleText::cannotRead(path, BundleText::damaged(name)));
        if (!out.commit())
            return fail(BundleText::cannotWrite(to, out.errorString()));
        result.entries.append(entry);
        if (options.progress)
            options.progress(double(number + 1) / double(std::max(1, zip.getEntriesCount())));
    }
    return result;
}

} // namespace Roamscope
