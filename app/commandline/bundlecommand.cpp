// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "models/workspace/bundle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace Roamscope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Roamscope", text);
}

QJsonObject jsonOf(const BundleResult &result, const QString &file)
{
    QJsonArray entries;
    for (const BundleEntry &entry : result.entries)
        entries.append(QJsonObject {{QStringLiteral("name"), entry.name}, {QStringLiteral("bytes"), entry.bytes}, {QStringLiteral("masked"), entry.masked}});
    QJsonArray skipped;
    for (const BundleSkip &skip : result.skipped)
        skipped.append(QJsonObject {{QStringLiteral("name"), skip.name}, {QStringLiteral("reason"), skip.reason}});
    return {{QStringLiteral("file"), file}, {QStringLiteral("entries"), entries}, {QStringLiteral("skipped"), skipped}, {QStringLiteral("masked"), result.masked()}};
}

} // namespace

int bundleCommand(const QStringList &arguments)
{
    Options::Description description;
    description.command = QStringLiteral("bundle");
    description.purpose = tr("Packs a workspace into one zip file for a partner or a colleague. Secrets are masked in every file; captures from elsewhere are taken along. With --extract it unpacks one.");
    description.arguments = tr("WORKSPACE");
    description.example = QStringLiteral("roamscope bundle site-lindenpark -o lindenpark.zip");
    description.exitCodes = tr("0 everything was packed, 1 files had to be left out, 2 bad use or unreadable input");
    Options options(description);
    options.add({{QStringLiteral("o"), QStringLiteral("out")}, tr("The bundle; with --extract the folder, which must be new or empty."), tr("path")});
    options.add({QStringLiteral("extract"), tr("Unpacks the bundle that is named.")});
    options.add({QStringLiteral("without-captures"), tr("Leaves out the captures.")});
    options.add({QStringLiteral("no-redaction"), tr("Packs every file as it is, with the secrets that stand in it. For your own keeping only.")});
    if (const int code = options.parse(arguments); code >= 0)
        return code;
    const QString out = options.value("out");
    if (options.files().size() != 1 || out.isEmpty()) {
        Options::error(QStringLiteral("bundle"), 0, tr("one workspace and one target are needed"), tr("see `roamscope bundle --help`"));
        return CommandLine::BadUse;
    }
    QString source = options.files().constFirst();
    if (QFileInfo(source).isFile() && !options.isSet("extract"))
        source = QFileInfo(source).absolutePath(); // its workspace.json was named
    BundleOptions how;
    how.withCaptures = !options.isSet("without-captures");
    if (options.isSet("no-redaction"))
        how.redaction = Redaction(Redaction::Level::None);
    const BundleResult result = options.isSet("extract") ? Bundle::extract(source, out, how) : Bundle::write(source, out, how);
    if (!result.isOk()) {
        Options::error(source, 0, result.error, tr("choose another place, or another workspace"));
        return CommandLine::BadUse;
    }
    if (options.json()) {
        Options::printJson(jsonOf(result, out));
    } else {
        for (const BundleSkip &skip : result.skipped)
            Options::error(skip.name, 0, tr("it was left out"), skip.reason);
        const int files = int(result.entries.size());
        Options::print(QCoreApplication::translate("Roamscope", "%n file(s)", nullptr, files) + QStringLiteral(" → ") + out);
        if (const int masked = result.masked(); masked > 0)
            Options::print(QCoreApplication::translate("Roamscope", "%n secret(s) masked", nullptr, masked));
    }
    return result.skipped.isEmpty() ? CommandLine::Clean : CommandLine::Findings;
}

} // namespace Roamscope
