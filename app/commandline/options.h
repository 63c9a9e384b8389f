// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/importer.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QCoreApplication>
#include <QStringList>

namespace Roamscope {

/// The arguments of one subcommand, with what all of them share: --help with an example, --json, how a
/// source is to be read, and errors in one form.
class Options
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::CommandLine)
public:
    struct Description
    {
        QString command {};
        QString purpose {}; ///< one sentence
        QString arguments {}; ///< "FILE…"
        QString example {};
        QString exitCodes {};
        bool needsFiles = true; ///< false where options name them
    };

    explicit Options(const Description &description);

    void add(const QCommandLineOption &option) { m_parser.addOption(option); }
    void addImportOptions();
    /// For commands that lay several files together as one capture.
    void addOffsetOption();

    /// −1 to go on, otherwise the exit code (help was shown, or the use was bad).
    int parse(const QStringList &arguments);

    bool json() const { return isSet("json"); }
    bool isSet(const char *name) const { return m_parser.isSet(QLatin1StringView(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1StringView(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1StringView(name)); }
    QStringList files() const { return m_parser.positionalArguments(); }
    /// How to read captures; false after an error was printed.
    bool importOptions(ImportOptions *options) const;
    /// Prints an error for each file that is not there or cannot be read; false when there was one.
    bool filesReadable() const { return areReadable(files()); }
    /// `foldersToo`: a folder with one message a file is a source as well.
    static bool areReadable(const QStringList &files, bool foldersToo = false);

    static void print(const QString &text);
    static void printJson(const QJsonObject &object);
    /// `file:line: what; what to do` to stderr; line 0 is left out.
    static void error(const QString &file, quint64 line, const QString &what, const QString &advice);

private:
    Description m_description;
    QCommandLineParser m_parser;
};

} // namespace Roamscope
