// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Roamscope {

namespace {

/// Depth outside strings; the parser itself would not mind, but what walks the value afterwards would.
int depthOf(const QByteArray &bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = qMax(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

JsonFile::Json discarded()
{
    return JsonFile::Json(JsonFile::Json::value_t::discarded);
}

} // namespace

QString FileError::text() const
{
    QString text = QDir::toNativeSeparators(file);
    if (line > 0)
        text += QStringLiteral(":%1").arg(line);
    text += QStringLiteral(": ") + what;
    if (!advice.isEmpty())
        text += QStringLiteral("; ") + advice;
    return text;
}

JsonFile::Json JsonFile::read(const QString &path, FileError *error, QByteArray *bytes)
{
    *error = {};
    error->file = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error->what = QCoreApplication::translate("Roamscope::JsonFile", "cannot be read: %1").arg(file.errorString());
        error->advice = QFileInfo::exists(path) ? QCoreApplication::translate("Roamscope::JsonFile", "check who may read it") : QCoreApplication::translate("Roamscope::JsonFile", "check that it is still there");
        return discarded();
    }
    if (file.size() > maximumSize) {
        error->what = QCoreApplication::translate("Roamscope::JsonFile", "is larger than 16 MiB, so it is no file of a workspace");
        error->advice = QCoreApplication::translate("Roamscope::JsonFile", "move it out of the workspace, or restore it from a backup");
        return discarded();
    }
    const QByteArray content = file.read(maximumSize);
    if (bytes)
        *bytes = content;
    return parse(content, path, error);
}

JsonFile::Json JsonFile::parse(const QByteArray &bytes, const QString &path, FileError *error)
{
    error->file = path;
    if (depthOf(bytes) > maximumDepth) {
        error->what = QCoreApplication::translate("Roamscope::JsonFile", "is nested deeper than %1 levels").arg(maximumDepth);
        error->advice = QCoreApplication::translate("Roamscope::JsonFile", "restore it from a backup or from Git");
        return discarded();
    }
    try {
        return Json::parse(bytes.constBegin(), bytes.constEnd(), nullptr, true, true);
    } catch (const Json::parse_error &problem) {
        const qsizetype at = qBound<qsizetype>(0, qsizetype(problem.byte) - 1, bytes.size());
        error->line = 1 + int(bytes.left(at).count('\n'));
        error->what = QCoreApplication::translate("Roamscope::JsonFile", "is not valid JSON here");
        error->advice = QCoreApplication::translate("Roamscope::JsonFile", "correct this line, or restore the file from Git");
    } catch (const Json::exception &problem) {
        error->what = QCoreApplication::translate("Roamscope::JsonFile", "cannot be understood: %1").arg(QString::fromUtf8(problem.what()));
        error->advice = QCoreApplication::translate("Roamscope::JsonFile", "restore it from a backup or from Git");
    }
    return discarded();
}

QByteArray JsonFile::toBytes(const Json &json)
{
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    return QByteArray::fromStdString(text) + '\n';
}

bool JsonFile::write(const QString &path, const QByteArray &bytes, FileError *error)
{
    *error = {};
    error->file = path;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    error->what = QCoreApplication::translate("Roamscope::JsonFile", "cannot be written: %1").arg(file.errorString());
    error->advice = QCoreApplication::translate("Roamscope::JsonFile", "check the disk and who may write there");
    return false;
}

QString jsonText(const JsonFile::Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

JsonFile::Json jsonFromText(const QString &text)
{
    return JsonFile::Json(text.toStdString());
}

} // namespace Roamscope
