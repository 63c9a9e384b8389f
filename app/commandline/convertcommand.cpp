// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/captureinput.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "models/capture/capturewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace Roamscope {

namespace {

const QString canonical = QStringLiteral("canonical");
const QString openTrace = QStringLiteral("open-ocpp-trace");

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

/// Rows in time order, which is what a capture is.
std::vector<FrameId> inOrder(const Capture &capture)
{
    return capture.timeOrder();
}

/// To stdout, line by line; the number that the format cannot hold in *skipped.
quint64 writeToStandardOutput(const Capture &capture, CaptureFormat format, quint64 *skipped)
{
    quint64 written = 0;
    const std::vector<FrameId> order = inOrder(capture);
    for (FrameId row = 0; row < capture.size(); ++row) {
        const QByteArray line = captureRecord(capture, order.empty() ? row : order[row], format);
        if (line.isEmpty()) {
            ++*skipped;
            continue;
        }
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fputc('\n', stdout);
        ++written;
    }
    return written;
}

} // namespace

int convertCommand(const QStringList &arguments)
{
    Options options({.command = QStringLiteral("convert"),
                     .purpose = tr("Writes captures and logs of any kind as one canonical capture, or as a pure Open OCPP Trace "
                                   "(OCPP messages only). Damaged lines are kept in a canonical capture."),
                     .arguments = QStringLiteral("FILE…"),
                     .example = QStringLiteral("roamscope convert --to open-ocpp-trace -o station.jsonl station.log"),
                     .exitCodes = tr("0 when all was written; 2 for bad use or when nothing could be read or written.")});
    options.add({QStringLiteral("to"), tr("Format to write: canonical (when not given) or open-ocpp-trace."), tr("format"), canonical});
    options.add({{QStringLiteral("o"), QStringLiteral("output")}, tr("File to write; to the standard output when not given."), tr("file")});
    options.addImportOptions();
    options.addOffsetOption();
    if (const int code = options.parse(arguments); code >= 0)
        return code;

    const QString to = options.value("to");
    const QString output = options.value("output");
    if (to != canonical && to != openTrace) {
        Options::error(QStringLiteral("--to"), 0, tr("“%1” is not known").arg(to), tr("write canonical or open-ocpp-trace"));
        return CommandLine::BadUse;
    }
    if (output.isEmpty() && options.json()) {
        Options::error(QStringLiteral("--json"), 0, tr("needs a file to write to"), tr("name it with -o"));
        return CommandLine::BadUse;
    }
    for (const QString &file : options.files()) {
        if (!output.isEmpty() && QFileInfo(file).exists() && QFileInfo(file) == QFileInfo(output)) {
            Options::error(output, 0, tr("is read and cannot be written at the same time"), tr("choose another name"));
            return CommandLine::BadUse;
        }
    }
    const CapturePtr capture = loadCapture(options);
    if (!capture)
        return CommandLine::BadUse;

    const CaptureFormat format = to == openTrace ? CaptureFormat::OpenOcppTrace : CaptureFormat::Canonical;
    CaptureWriteResult result;
    if (output.isEmpty())
        result.written = writeToStandardOutput(*capture, format, &result.skipped);
    else
        result = writeCapture(*capture, output, format, inOrder(*capture));
    if (!result.isOk()) {
        Options::error(output, 0, result.error, {});
        return CommandLine::BadUse;
    }
    if (options.json()) {
        Options::printJson({{QStringLiteral("output"), output},
                            {QStringLiteral("format"), to},
                            {QStringLiteral("written"), qint64(result.written)},
                            {QStringLiteral("leftOut"), qint64(result.skipped)}});
    } else if (!output.isEmpty()) {
        const QString written = QCoreApplication::translate("Roamscope", "%Ln frame(s) written to %1.", nullptr, int(result.written));
        Options::print(written.arg(QDir::toNativeSeparators(output)));
        if (result.skipped > 0)
            Options::print(QCoreApplication::translate("Roamscope", "%Ln frame(s) left out: the format holds OCPP messages only.", nullptr,
                                                       int(result.skipped)));
    }
    return CommandLine::Clean;
}

} // namespace Roamscope
