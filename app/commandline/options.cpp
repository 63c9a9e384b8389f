// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/options.h"

#include "app/settings.h"
#include "models/capture/merge/sourcezone.h"
#include "models/capture/tables/columnmap.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace Roamscope {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

Options::Options(const Description &description)
    : m_description(description)
{
    m_parser.addOption({{option("h"), option("help")}, tr("Shows this help.")});
    m_parser.addOption({option("json"), tr("Prints one JSON object instead of text.")});
}

void Options::addOffsetOption()
{
    m_parser.addOption({option("offset"),
                        tr("Sets the clock of a file right: FILE=+3.2s adds 3.2 seconds (ms, s, min or h). FILE=auto works it out from frames that "
                           "stand in another file too, from messages that tell the time, or from power that follows meter values; auto does so for all."),
                        tr("offset")});
}

void Options::addImportOptions()
{
    m_parser.addOption({option("charge-point"), tr("Charge point id for a log that names none; FILE=ID for one of several files."), tr("id")});
    m_parser.addOption({option("zone"), tr("Zone of times that stand without one, such as Europe/Berlin or +02:00; FILE=ZONE for one of several files. UTC when not given."), tr("zone")});
    m_parser.addOption({option("columns"), tr("What the columns of tables mean: a file with one table of columns, or the columns.json of a workspace."), tr("file")});
    m_parser.addOption({option("importer"), tr("Reads the files in this way instead of the detected one: %1.").arg([] {
                            QStringList ids;
                            for (const auto &importer : importers())
                                ids.append(importer->id());
                            return ids.join(QStringLiteral(", "));
                        }()),
                        tr("name")});
}

int Options::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments)) {
        error(option("roamscope ") + m_description.command, 0, m_parser.errorText(),
              tr("see `roamscope %1 --help`").arg(m_description.command));
        return 2;
    }
    if (m_parser.isSet(option("help"))) {
        // The parser's own text holds the options; what it cannot know stands around them.
        QString options = m_parser.helpText();
        options = options.mid(options.indexOf(QLatin1Char('\n')) + 1).trimmed();
        QTextStream out(stdout);
        out << tr("Usage: roamscope %1 [options] %2").arg(m_description.command, m_description.arguments) << "\n\n"
            << m_description.purpose << "\n\n"
            << options << "\n\n"
            << tr("Example:") << "\n  " << m_description.example << "\n\n"
            << tr("Exit code: %1").arg(m_description.exitCodes) << '\n';
        return 0;
    }
    if (m_description.needsFiles && files().isEmpty()) {
        error(option("roamscope ") + m_description.command, 0, tr("no file is named"),
              tr("give at least one, for example `%1`").arg(m_description.example));
        return 2;
    }
    return -1;
}

bool Options::importOptions(ImportOptions *options) const
{
    options->chargePointId = value("charge-point").toUtf8();
    options->importerId = value("importer");
    options->indexFolder = Settings().indexFolder();
    // One that is told for a single file is read where files are laid together (SourceChoices).
    for (const QString &zone : values("zone")) {
        if (zone.contains(QLatin1Char('=')))
            continue;
        if (!SourceZone::isZone(zone)) {
            error(option("--zone"), 0, tr("“%1” is no zone").arg(zone), tr("write it as Europe/Berlin, +02:00 or UTC"));
            return false;
        }
        options->zoneOffsetMinutes = SourceZone(zone).fixedMinutes();
    }
    if (isSet("columns")) {
        QString why;
        std::optional<ColumnMapStore> store = ColumnMapStore::fromFile(value("columns"), &why);
        if (!store) {
            error(value("columns"), 0, why, {});
            return false;
        }
        options->columns = std::make_shared<const ColumnMapStore>(std::move(*store));
    }
    if (!options->importerId.isEmpty()) {
        for (const auto &importer : importers()) {
            if (importer->id() == options->importerId)
                return true;
        }
        error(option("--importer"), 0, tr("“%1” is not known").arg(options->importerId), tr("the help lists the names"));
        return false;
    }
    return true;
}

bool Options::areReadable(const QStringList &files, bool foldersToo)
{
    bool readable = true;
    for (const QString &path : files) {
        const QFileInfo info(path);
        QFile file(path);
        if (!info.exists()) {
            error(path, 0, tr("is not there"), tr("check the name"));
            readable = false;
        } else if (info.isDir() && foldersToo) {
            continue;
        } else if (info.isDir()) {
            error(path, 0, tr("is a folder"), tr("name the files in it"));
            readable = false;
        } else if (!file.open(QIODevice::ReadOnly)) {
            error(path, 0, tr("cannot be read: %1").arg(file.errorString()), tr("check who may read it"));
            readable = false;
        }
    }
    return readable;
}

void Options::print(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

void Options::printJson(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
}

void Options::error(const QString &file, quint64 line, const QString &what, const QString &advice)
{
    QTextStream out(stderr);
    out << file;
    if (line > 0)
        out << ':' << line;
    out << ": " << what;
    if (!advice.isEmpty())
        out << "; " << advice;
    out << '\n';
}

} // namespace Roamscope
