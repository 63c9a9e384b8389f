// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/defaultsheets.h"

#include <QFile>

#include <algorithm>

static void initialiseSheets()
{
    Q_INIT_RESOURCE(sheets);
}

namespace Roamscope {

namespace {

QByteArray resource(const QString &name)
{
    initialiseSheets(); // the library is static: nothing else would keep the resource
    QFile file(QStringLiteral(":/sheets/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SchemaRef refOf(const SheetJson &entry, const char *name)
{
    SchemaRef ref;
    const auto found = entry.find(name);
    if (found == entry.end())
        return ref;
    for (const auto kind : {SchemaRef::Kind::Ocpp, SchemaRef::Kind::Ocpi, SchemaRef::Kind::Transaction, SchemaRef::Kind::ChargePoint, SchemaRef::Kind::Backend}) {
        if (textOf(found->value("kind", SheetJson())) == schemaKindId(kind))
            ref.kind = kind;
    }
    ref.version = textOf(found->value("version", SheetJson()));
    ref.object = textOf(found->value("object", SheetJson()));
    return ref;
}

QList<DefaultSheet> readIndex()
{
    QList<DefaultSheet> sheets;
    const QByteArray bytes = resource(QStringLiteral("index.json"));
    const SheetJson index = SheetJson::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!index.is_array())
        return sheets;
    for (const SheetJson &entry : index) {
        DefaultSheet sheet;
        sheet.id = textOf(entry.value("id", SheetJson()));
        sheet.title = textOf(entry.value("title", SheetJson()));
        sheet.description = textOf(entry.value("description", SheetJson()));
        if (const auto variant = entry.find("variant"); variant != entry.end()) {
            sheet.variant.group = textOf(variant->value("group", SheetJson()));
            sheet.variant.name = textOf(variant->value("name", SheetJson()));
            sheet.variant.note = textOf(variant->value("note", SheetJson()));
        }
        sheet.source = refOf(entry, "source");
        sheet.target = refOf(entry, "target");
        sheets.append(sheet);
    }
    return sheets;
}

bool fits(const SchemaRef &wanted, const SchemaRef &found)
{
    return (wanted.kind == SchemaRef::Kind::Unknown || wanted.kind == found.kind)
        && (wanted.version.isEmpty() || wanted.version == found.version)
        && (wanted.object.isEmpty() || wanted.object.compare(found.object, Qt::CaseInsensitive) == 0);
}

} // namespace

const QList<DefaultSheet> &defaultSheets()
{
    static const QList<DefaultSheet> sheets = readIndex();
    return sheets;
}

QList<DefaultSheet> defaultSheetVariants(const QString &id)
{
    const QList<DefaultSheet> &all = defaultSheets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const DefaultSheet &sheet) { return sheet.id == id; });
    if (found == all.end())
        return {};
    if (found->variant.group.isEmpty())
        return {*found};
    QList<DefaultSheet> variants;
    for (const DefaultSheet &sheet : all) {
        if (sheet.variant.group == found->variant.group)
            variants.append(sheet);
    }
    return variants;
}

QList<DefaultSheet> defaultSheetsFor(const SchemaRef &source, const SchemaRef &target)
{
    QList<DefaultSheet> sheets;
    for (const DefaultSheet &sheet : defaultSheets()) {
        if (fits(source, sheet.source) && fits(target, sheet.target))
            sheets.append(sheet);
    }
    return sheets;
}

Sheet defaultSheet(const QString &id)
{
    const QList<DefaultSheet> &all = defaultSheets();
    if (std::none_of(all.begin(), all.end(), [&](const DefaultSheet &sheet) { return sheet.id == id; }))
        return {};
    return readSheet(resource(id + QStringLiteral(".sheet.json"))).sheet;
}

} // namespace Roamscope
