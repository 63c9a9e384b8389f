// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/scriptprocess.h"

#include "mapping/scriptworker.h"
#include "models/catalog/jsoncursor.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocale>

#include <cstring>

namespace Roamscope {

namespace {

constexpr char workerArgument[] = "--script-worker";
constexpr std::size_t window = 256; ///< questions under way
constexpr int startTime = 15000; ///< ms; a loaded computer is slow to start programs
constexpr int graceTime = 1500; ///< ms that the worker has to stop a script by itself
constexpr int maximumStops = 3;

bool canBeWorker = false;

QString workerProgram()
{
    if (canBeWorker)
        return QCoreApplication::applicationFilePath();
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/roamscope");
    return QFileInfo(beside).isExecutable() ? beside : QString();
}

QString stoppedText(int timeout)
{
    return QCoreApplication::translate("Roamscope", "it ran longer than %1 ms").arg(QLocale().toString(timeout));
}

} // namespace

int ScriptProcess::runIfAsked(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], workerArgument) == 0)
        return runScriptWorker(argc, argv);
    canBeWorker = true;
    return -1;
}

ScriptProcess::ScriptProcess(const std::vector<CompiledScript> &scripts)
    : m_scripts(scripts)
    , m_stopped(scripts.size(), 0)
{
}

ScriptProcess::~ScriptProcess()
{
    stop();
}

void ScriptProcess::stop()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    m_process->kill();
    m_process->waitForFinished(2000);
    m_process.reset();
}

bool ScriptProcess::start(QString *error)
{
    if (m_process && m_process->state() == QProcess::Running)
        return true;
    stop();
    const QString program = workerProgram();
    if (program.isEmpty()) {
        *error = QCoreApplication::translate("Roamscope", "the program for scripts was not found");
        return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(program);
    m_process->setArguments({QLatin1StringView(workerArgument)});
    m_process->setStandardErrorFile(QProcess::nullDevice());
    // Nothing of this program's surroundings is of use to a script.
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "ASAN_OPTIONS"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            environment.insert(QLatin1StringView(name), value);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // Compiled code would need memory that is both written and run, and much address space.
    environment.insert(QStringLiteral("QV4_FORCE_INTERPRETER"), QStringLiteral("1"));
    m_process->setProcessEnvironment(environment);
    m_process->start();
    if (!m_process->waitForStarted(startTime)) {
        *error = m_process->errorString();
        m_process.reset();
        return false;
    }
    nlohmann::json scripts = nlohmann::json::array();
    for (const CompiledScript &script : m_scripts)
        scripts.push_back({{"code", script.code.toStdString()}, {"timeout", script.timeout}});
    m_process->write(QByteArray::fromStdString(scripts.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace)) + '\n');
    QDeadlineTimer deadline(startTime);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(int(std::max<qint64>(deadline.remainingTime(), 1)))) {
            *error = QCoreApplication::translate("Roamscope", "the process for scripts did not start");
            stop();
            return false;
        }
    }
    m_process->readLine();
    return true;
}

void ScriptProcess::ask(const std::vector<std::pair<int, std::string>> &questions, std::vector<ScriptAnswers::Answer> *answers)
{
    answers->assign(questions.size(), {});
    std::size_t next = 0; // to be answered
    std::size_t sent = 0;
    // Scripts that were given up are not asked any more.
    const auto givenUp = [&](std::size_t i) { return m_stopped[std::size_t(questions[i].first)] >= maximumStops; };
    const auto giveUp = [&](std::size_t i) {
        (*answers)[i].stopped = true;
        (*answers)[i].error = QCoreApplication::translate("Roamscope", "it had to be stopped %n time(s) before", nullptr, maximumStops);
    };
    std::vector<bool> skipped(questions.size(), false);
    while (next < questions.size()) {
        if (next == sent && givenUp(next)) {
            giveUp(next);
            next = ++sent;
            continue;
        }
        QString error;
        if (!start(&error)) {
            for (; next < questions.size(); ++next)
                (*answers)[next].error = error;
            return;
        }
        for (; sent < questions.size() && sent < next + window; ++sent) {
            skipped[sent] = givenUp(sent);
            if (skipped[sent])
                continue;
            m_process->write(QByteArray::number(questions[sent].first) + ' ');
            m_process->write(questions[sent].second.data(), qint64(questions[sent].second.size()));
            m_process->write("\n", 1);
        }
        if (skipped[next]) {
            giveUp(next++);
            continue;
        }
        const int timeout = m_scripts[std::size_t(questions[next].first)].timeout;
        QDeadlineTimer deadline(timeout + graceTime);
        bool alive = true;
        while (alive && !m_process->canReadLine())
            alive = m_process->waitForReadyRead(int(std::max<qint64>(deadline.remainingTime(), 1))) && !(deadline.hasExpired() && !m_process->canReadLine());
        ScriptAnswers::Answer &answer = (*answers)[next];
        if (!alive) {
            const bool died = m_process->state() != QProcess::Running;
            answer.stopped = true;
            answer.error = died ? QCoreApplication::translate("Roamscope", "it used too much memory") : stoppedText(timeout);
            ++m_stopped[std::size_t(questions[next].first)];
            stop();
            sent = ++next; // what was under way behind it is asked again
            continue;
        }
        const QByteArray line = m_process->readLine().chopped(1);
        // "+" a result, "-" what went wrong, "!" stopped in time.
        if (line.startsWith('+')) {
            // What another process says is checked like any input.
            JsonCursor cursor;
            cursor.open(line.constData() + 1, line.size() - 1, 0);
            if (cursor.skip(0) && cursor.p == cursor.end)
                answer.json.assign(line.constData() + 1, std::size_t(line.size() - 1));
            else
                answer.error = QCoreApplication::translate("Roamscope", "the result is not JSON");
        } else if (line.startsWith('!')) {
            answer.stopped = true;
            answer.error = stoppedText(timeout);
            ++m_stopped[std::size_t(questions[next].first)];
        } else {
            answer.error = QString::fromUtf8(line.mid(1)).left(500);
        }
        ++next;
    }
}

} // namespace Roamscope
