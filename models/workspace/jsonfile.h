// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

namespace Roamscope {

/// Why a file could not be read or written, and what to do about it.
struct FileError
{
    QString file {};
    int line = 0; ///< 1-based; 0 = the file as a whole
    QString what {}; ///< translated sentence
    QString advice {}; ///< translated; may be empty

    bool isError() const { return !what.isEmpty(); }
    /// `file:line: what; what to do`
    QString text() const;
};

/// A JSON document on disk that people read and Git compares: members keep their order, two blanks of
/// indentation, a newline at the end. Reading is bounded (16 MiB, 64 levels) and never throws.
class JsonFile
{
public:
    using Json = nlohmann::ordered_json;

    static constexpr qint64 maximumSize = 16 * 1024 * 1024;
    static constexpr int maximumDepth = 64;

    /// nullopt-like: a discarded value with *error set. `bytes` receives what was read.
    static Json read(const QString &path, FileError *error, QByteArray *bytes = nullptr);
    static Json parse(const QByteArray &bytes, const QString &path, FileError *error);
    static QByteArray toBytes(const Json &json);
    /// Writes to a temporary file first; the old one stays whole when anything fails.
    static bool write(const QString &path, const QByteArray &bytes, FileError *error);
};

/// Text of a string value; empty for anything else.
QString jsonText(const JsonFile::Json &value);
JsonFile::Json jsonFromText(const QString &text);

} // namespace Roamscope
