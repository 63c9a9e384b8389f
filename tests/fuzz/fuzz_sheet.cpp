// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a sheet, saves and reads it again, compiles it and maps a document: what stands behind the first NUL.
#include "mapping/mappingrun.h"
#include "mapping/stepinfo.h"

#include <QCoreApplication>

using namespace Roamscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView all(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = all.indexOf('\0');
    const QByteArrayView sheetBytes = end < 0 ? all : all.first(end);
    const QByteArrayView source = end < 0 ? QByteArrayView("{\"a\":[{\"b\":\"1\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"value\":5}],\"c\":2}") : all.sliced(end + 1);
    const ReadSheet read = readSheet(sheetBytes);
    for (const SheetFinding &finding : read.findings) {
        if (finding.message().isEmpty())
            qFatal("a finding without words");
    }
    if (!read.usable)
        return 0;
    const QByteArray saved = sheetToBytes(read.sheet);
    const ReadSheet again = readSheet(saved);
    if (!again.usable || again.partial || sheetToBytes(again.sheet) != saved)
        qFatal("saving changes the sheet");
    for (const Rule &rule : read.sheet.rules) {
        ruleText(rule);
        rulePaths(rule);
    }
    const MappedDocument document = MappingPlan::compile(read.sheet)->map(source, true);
    if (!document.json.isEmpty() && SheetJson::parse(document.json.begin(), document.json.end(), nullptr, false).is_discarded())
        qFatal("what was mapped is not JSON");
    return 0;
}
