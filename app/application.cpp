// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/appearance.h"
#include "app/commandline/commandline.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/renderer.h"
#include "app/settings.h"
#include "mapping/scriptprocess.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <memory>

namespace Roamscope {

namespace {

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

/// A command that paints: one that is to write a PDF, by format or by name, or a report with pictures.
bool paints(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "report") == 0)
        return true;
    for (int i = 2; i < argc; ++i) {
        if (QByteArray(argv[i]).toLower().endsWith("pdf"))
            return true;
    }
    return false;
}

bool mentions(int argc, char **argv, const char *option)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], option) == 0)
            return true;
    }
    return false;
}

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

int runWindow(QApplication &application, const QCommandLineParser &parser)
{
    const bool rendering = parser.isSet(QStringLiteral("render"));
    // Pictures are those of a fresh installation, and leave no trace in the user's settings.
    QTemporaryDir freshSettings;
    if (rendering) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, freshSettings.path());
    }
    Settings settings;
    Appearance appearance(&settings);
    MainWindow window(&settings);
    Renderer renderer(&window, &settings, parser.value(QStringLiteral("render")));
    if (rendering)
        window.resize(parser.value(QStringLiteral("size")).section(QLatin1Char('x'), 0, 0).toInt(),
                      parser.value(QStringLiteral("size")).section(QLatin1Char('x'), 1, 1).toInt());
    window.show();
    // After the first paint, so that the window is there at once.
    QTimer::singleShot(0, &window, [&] {
        const QStringList files = parser.positionalArguments();
        if (parser.isSet(QStringLiteral("follow")))
            window.follow(parser.value(QStringLiteral("follow")));
        else if (parser.isSet(QStringLiteral("demo")))
            window.openDemo();
        else if (!files.isEmpty())
            window.openPaths(files);
        else if (settings.restoresSession())
            window.restoreSession();
        if (rendering)
            renderer.start();
    });
    const int code = application.exec();
    return rendering ? renderer.exitCode() : code;
}

} // namespace

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Roamscope"));
    QCoreApplication::setApplicationName(QStringLiteral("Roamscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROAMSCOPE_VERSION));
}

int runProgram(int &argc, char **argv)
{
    // Started by another Roamscope to run the scripts of a sheet, and for nothing else.
    if (const int code = ScriptProcess::runIfAsked(argc, argv); code >= 0)
        return code;
    if (argc > 1 && CommandLine::isCommand(QString::fromLocal8Bit(argv[1]))) {
        // Painting needs fonts, and they an application of another kind, but no display.
        std::unique_ptr<QCoreApplication> application;
        if (paints(argc, argv)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        nameApplication();
        Languages::install(Settings().language());
        return CommandLine::run(QCoreApplication::arguments().mid(1));
    }

    const bool asks = mentions(argc, argv, "--help") || mentions(argc, argv, "-h") || mentions(argc, argv, "--version")
        || mentions(argc, argv, "-v");
    const bool renders = mentions(argc, argv, "--render");
    if (!hasDisplay() && (asks || renders))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay() && !mentions(argc, argv, "-platform")) {
        std::fputs("roamscope: there is no display; use a command such as `roamscope inspect FILE`, "
                   "or `roamscope --render FOLDER FILE` for pictures\n", stderr);
        return 2;
    }

    QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("roamscope"));
    Languages::install(Settings().language());

    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::overview());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("Roamscope::CommandLine", "Shows this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QCoreApplication::translate("Roamscope::CommandLine", "Shows the version.")});
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("Roamscope::CommandLine", "Opens the demo workspace.")});
    parser.addOption({QStringLiteral("follow"), QCoreApplication::translate("Roamscope::CommandLine", "Shows a log as another program writes it."),
                      QCoreApplication::translate("Roamscope::CommandLine", "file")});
    parser.addOption({QStringLiteral("render"),
                      QCoreApplication::translate("Roamscope::CommandLine", "Leaves pictures of every view and the report of what was found in a folder, and ends; needs no display."),
                      QCoreApplication::translate("Roamscope::CommandLine", "folder")});
    parser.addOption({QStringLiteral("size"), QCoreApplication::translate("Roamscope::CommandLine", "Size of the pictures."),
                      QStringLiteral("WxH"), QStringLiteral("1440x900")});
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("Roamscope::CommandLine", "Logs, captures or a workspace folder to open."),
                                 QStringLiteral("[file…]"));
    if (!parser.parse(QCoreApplication::arguments())) {
        print(stderr, QStringLiteral("roamscope: %1; %2").arg(parser.errorText(),
              QCoreApplication::translate("Roamscope::CommandLine", "see `roamscope --help`")));
        return 2;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(stdout, QStringLiteral("Roamscope ") + QCoreApplication::applicationVersion());
        return 0;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    return runWindow(application, parser);
}

} // namespace Roamscope
