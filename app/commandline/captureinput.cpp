// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/captureinput.h"

#include "app/commandline/options.h"
#include "app/commandline/sourcechoices.h"
#include "models/capture/captureloader.h"
#include "models/capture/tables/tableimporter.h"

#include <QCoreApplication>

namespace Roamscope {

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

} // namespace

CapturePtr loadCapture(const Options &options)
{
    ImportOptions import;
    SourceChoices choices;
    if (!options.importOptions(&import) || !choices.read(options, options.files(), &import) || !Options::areReadable(options.files(), true))
        return {};
    return loadCapture(options.files(), import, choices);
}

CapturePtr loadCapture(const QStringList &files, const ImportOptions &import, const SourceChoices &choices)
{
    const CapturePtr capture = CaptureLoader::load(files, import);
    if (!capture)
        return {};
    const std::vector<CaptureSource> sources = capture->sources();
    for (const LedgerEntry &entry : capture->ledger().entries()) {
        if (entry.kind != LedgerKind::SourceError)
            continue;
        const QString file = entry.source < sources.size() ? sources[entry.source].path : files.constFirst();
        const bool columns = entry.reason == LedgerReason::ColumnsUnknown;
        Options::error(file, entry.line, entry.message(), columns ? columnsAdvice(file) : tr("what else could be read was taken"));
    }
    if (capture->size() == 0) {
        for (const QString &file : files)
            Options::error(file, 0, tr("no message was found in it"), tr("check that it is a log with OCPP messages or a capture"));
        return {};
    }
    return choices.arranged(capture);
}

QString sourceFile(const Capture &capture, FrameId frame)
{
    const std::vector<CaptureSource> sources = capture.sources();
    const quint8 source = capture.frames().at(frame).source;
    return source < sources.size() ? sources[source].path : QString();
}

} // namespace Roamscope
