// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/scriptworker.h"

#include <QCoreApplication>
#include <QJSEngine>

#include <nlohmann/json.hpp>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace Roamscope {

namespace {

constexpr std::size_t maximumAnswer = 4 * 1024 * 1024;
#if defined(__SANITIZE_ADDRESS__)
constexpr bool limitsMemory = false; // the sanitizer reserves terabytes of address space
#else
constexpr bool limitsMemory = true;
#endif
constexpr std::size_t memoryLimit = 256 * 1024 * 1024; ///< on top of what the engine itself takes

/// The memory that this process may still take. A script cannot lift it.
void limitMemory()
{
    if (!limitsMemory)
        return;
#ifdef Q_OS_WIN
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = memoryLimit * 2;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
#else
    const auto limit = [](auto what, rlim_t value) {
        struct rlimit limits = {value, value};
        setrlimit(what, &limits);
    };
#ifdef Q_OS_LINUX
    std::size_t pages = 0;
    if (FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%zu", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    if (pages > 0)
        limit(RLIMIT_AS, pages * std::size_t(sysconf(_SC_PAGESIZE)) + memoryLimit);
#endif
    limit(RLIMIT_DATA, memoryLimit * 2);
    limit(RLIMIT_CORE, 0);
#endif
}

/// The processor time until the next question; the soft limit moves, the process dies at it.
void limitTime(int milliseconds)
{
#ifdef Q_OS_UNIX
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    struct rlimit limits = {};
    getrlimit(RLIMIT_CPU, &limits);
    limits.rlim_cur = rlim_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + milliseconds / 1000 + 3);
    setrlimit(RLIMIT_CPU, &limits);
#else
    Q_UNUSED(milliseconds)
#endif
}

/// Interrupts the engine when a script runs too long.
class Watchdog
{
public:
    explicit Watchdog(QJSEngine *engine)
        : m_engine(engine)
        , m_thread([this] { watch(); })
    {
    }
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }
    void begin(int milliseconds)
    {
        m_engine->setInterrupted(false);
        {
            const std::lock_guard lock(m_mutex);
            m_deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
            m_active = true;
        }
        m_changed.notify_one();
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_active = false;
    }

private:
    void watch()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ends) {
            if (!m_active) {
                m_changed.wait(lock, [this] { return m_ends || m_active; });
            } else if (std::chrono::steady_clock::now() >= m_deadline) {
                m_engine->setInterrupted(true);
                m_active = false;
            } else {
                m_changed.wait_until(lock, m_deadline);
            }
        }
    }

    QJSEngine *m_engine;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::chrono::steady_clock::time_point m_deadline {};
    bool m_active = false;
    bool m_ends = false;
    std::thread m_thread;
};

// Neither clock nor chance, and nothing that one script could change for the next.
constexpr char surroundings[] = R"((function () {
    const world = this;
    const Clock = Date;
    const Given = function (...parts) {
        if (parts.length === 0)
            throw new Error("scripts have no clock");
        return new Clock(...parts);
    };
    Given.UTC = Clock.UTC;
    Given.parse = Clock.parse;
    Given.prototype = Clock.prototype;
    Clock.prototype.constructor = Given;
    world.Date = Given;
    delete Math.random;
    for (const name of Object.getOwnPropertyNames(world)) {
        const thing = world[name];
        if (thing && (typeof thing === "object" || typeof thing === "function") && thing !== world) {
            if (thing.prototype)
                Object.freeze(thing.prototype);
            Object.freeze(thing);
        }
    }
    const parse = JSON.parse;
    const write = JSON.stringify;
    return function (run, question) {
        // Anything may be thrown, not errors only.
        try {
            const all = parse(question);
            const result = run(all.value, all.input, all.element);
            if (typeof result === "number" && !isFinite(result))
                return "-the result is not a number";
            const text = write(result);
            return text === undefined ? "+null" : "+" + text;
        } catch (error) {
            return "-" + error;
        }
    };
})())";

struct Script
{
    QJSValue run;
    int timeout = 200;
    QString error;
};

Script compile(QJSEngine *engine, const std::string &code, int timeout)
{
    Script script {.run = {}, .timeout = timeout, .error = {}};
    const QString text = QString::fromStdString(code);
    const QString head = QStringLiteral("(function (value, input, element) { \"use strict\"; ");
    // An expression first; what is none is the body of a function.
    script.run = engine->evaluate(head + QStringLiteral("return (\n") + text + QStringLiteral("\n); })"));
    if (script.run.isError())
        script.run = engine->evaluate(head + QLatin1Char('\n') + text + QStringLiteral("\n})"));
    if (script.run.isError())
        script.error = script.run.toString();
    return script;
}

std::string oneLine(const QString &text)
{
    std::string line = text.toStdString();
    for (char &c : line) {
        if (c == '\n' || c == '\r')
            c = ' ';
    }
    return line;
}

} // namespace

int runScriptWorker(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QJSEngine engine;
    std::string line;
    if (!std::getline(std::cin, line))
        return 0;
    const nlohmann::json sources = nlohmann::json::parse(line, nullptr, false);
    if (!sources.is_array())
        return 2;
    QJSValue call = engine.evaluate(QString::fromLatin1(surroundings));
    if (!call.isCallable()) {
        std::fprintf(stderr, "roamscope: %s\n", qPrintable(call.toString()));
        return 2;
    }
    limitMemory();
    Watchdog watchdog(&engine);
    std::vector<Script> scripts;
    for (const nlohmann::json &source : sources) {
        limitTime(1000);
        watchdog.begin(1000);
        scripts.push_back(compile(&engine, source.value("code", std::string()), source.value("timeout", 200)));
        watchdog.end();
        engine.setInterrupted(false);
    }
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    while (std::getline(std::cin, line)) {
        const std::size_t blank = line.find(' ');
        const auto number = std::size_t(std::atoi(line.c_str()));
        if (blank == std::string::npos || number >= scripts.size())
            return 2;
        Script &script = scripts[number];
        std::string answer;
        if (!script.error.isEmpty()) {
            answer = '-' + oneLine(script.error);
        } else {
            limitTime(script.timeout);
            watchdog.begin(script.timeout);
            const QJSValue result = call.call({script.run, QString::fromUtf8(line.data() + blank + 1, qsizetype(line.size() - blank - 1))});
            watchdog.end();
            if (engine.isInterrupted())
                answer = "!";
            else if (result.isError())
                answer = '-' + oneLine(result.toString());
            else
                answer = oneLine(result.toString());
            engine.setInterrupted(false);
            if (answer.size() > maximumAnswer)
                answer = "-the result is larger than 4 MB";
        }
        answer += '\n';
        std::fwrite(answer.data(), 1, answer.size(), stdout);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace Roamscope
