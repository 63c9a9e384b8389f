// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/scriptanswers.h"

#include <QProcess>

#include <memory>

namespace Roamscope {

/// Runs scripts in a process of their own, which has no files, network, clock or chance, and limits on time and
/// memory that it cannot lift. Started with the first question, and again after it had to be stopped.
class ScriptProcess
{
public:
    explicit ScriptProcess(const std::vector<CompiledScript> &scripts);
    ~ScriptProcess();
    ScriptProcess(const ScriptProcess &) = delete;
    ScriptProcess &operator=(const ScriptProcess &) = delete;

    /// One answer for each question, in their order; blocks.
    void ask(const std::vector<std::pair<int, std::string>> &questions, std::vector<ScriptAnswers::Answer> *answers);

    /// Programs call this first thing in main(): in a process that was started for scripts it runs them and returns
    /// its exit code, otherwise −1. After that, the program itself can be started for scripts.
    static int runIfAsked(int argc, char **argv);

private:
    bool start(QString *error);
    void stop();

    std::vector<CompiledScript> m_scripts;
    std::vector<int> m_stopped; ///< how often each script had to be stopped: it is given up after three times
    std::unique_ptr<QProcess> m_process;
};

} // namespace Roamscope
