// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/documentvalidator.h"

#include "models/catalog/documentrun.h"

#include <QFile>
#include <QStringConverter>

#include <algorithm>
#include <cstring>

namespace Roamscope {

namespace {

/// Adds one finding about the whole file.
DocumentReport failed(DocumentProblem problem, const QByteArray &found = {})
{
    DocumentReport report;
    DocumentFinding finding;
    finding.problem = problem;
    finding.finding.severity = Severity::Error;
    finding.finding.found = found;
    report.counts[finding.rule()] = 1;
    report.errors = 1;
    report.findings.append(std::move(finding));
    return report;
}

/// UTF-16 and UTF-32 by their byte order mark, or by the NULs between ASCII characters.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes, u'{'); encoding && *encoding != QStringConverter::Utf8)
        return encoding;
    const auto encoding = QStringConverter::encodingForData(bytes, u'[');
    return encoding && *encoding != QStringConverter::Utf8 ? encoding : std::nullopt;
}

/// Named by its first bytes; empty when it is none that we know.
QByteArray compression(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\x1F\x8B", 2)))
        return "gzip";
    if (bytes.startsWith("PK\x03\x04"))
        return "zip";
    if (bytes.startsWith("BZh"))
        return "bzip2";
    if (bytes.startsWith(QByteArrayView("\xFD" "7zXZ", 5)))
        return "xz";
    if (bytes.startsWith(QByteArrayView("\x28\xB5\x2F\xFD", 4)))
        return "zstd";
    return {};
}

} // namespace

DocumentValidator::DocumentValidator(DocumentOptions options)
    : m_options(std::move(options))
{
}

DocumentValidator::~DocumentValidator() = default;

DocumentReport DocumentValidator::validate(QByteArrayView bytes, const QString &name)
{
    const bool blank = std::ranges::all_of(bytes.first(qMin<qsizetype>(bytes.size(), 4096)), [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    });
    if (bytes.isEmpty() || (blank && bytes.size() <= 4096))
        return failed(DocumentProblem::Empty);
    if (const QByteArray name = compression(bytes); !name.isEmpty())
        return failed(DocumentProblem::Compressed, name);

    QByteArray converted;
    QByteArray encodingName;
    if (const auto encoding = wideEncoding(bytes)) {
        constexpr qsizetype largestConverted = 512 * 1024 * 1024;
        if (bytes.size() > largestConverted)
            return failed(DocumentProblem::TooLarge, QByteArray::number(bytes.size()));
        encodingName = QStringConverter::nameForEncoding(*encoding);
        QStringDecoder decode(*encoding);
        converted = QString(decode(bytes)).toUtf8();
        bytes = converted;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    constexpr qsizetype headSize = 64 * 1024;
    if (bytes.first(qMin(bytes.size(), headSize)).contains('\0'))
        return failed(DocumentProblem::Binary);

    DocumentRun run(m_options, bytes, name);
    if (!encodingName.isEmpty())
        run.fileProblem(DocumentProblem::NotUtf8, Severity::Warning, encodingName);
    return run.run();
}

DocumentReport DocumentValidator::validateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(DocumentProblem::Unreadable, file.errorString().toUtf8());
    const qint64 size = file.size();
    const QString name = path.sliced(path.lastIndexOf(QLatin1Char('/')) + 1);
    if (size > 0) {
        if (const uchar *mapped = file.map(0, size))
            return validate({reinterpret_cast<const char *>(mapped), qsizetype(size)}, name);
    }
    // A pipe, or something else that cannot be mapped.
    constexpr qint64 largestPiped = 512 * 1024 * 1024;
    const QByteArray bytes = file.read(largestPiped + 1);
    if (file.error() != QFile::NoError)
        return failed(DocumentProblem::Unreadable, file.errorString().toUtf8());
    if (bytes.size() > largestPiped)
        return failed(DocumentProblem::TooLarge, QByteArray::number(bytes.size()));
    return validate(bytes, name);
}

} // namespace Roamscope
