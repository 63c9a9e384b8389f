// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/plandata.h"

#include <QString>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace Roamscope {

class ScriptProcess;

/// What scripts said to which inputs. A script sees nothing but its inputs, so the same question has the same answer:
/// a document is mapped once to collect questions, they are asked together, and it is mapped again.
class ScriptAnswers
{
public:
    struct Answer
    {
        std::string json {}; ///< "null" for nothing
        QString error {}; ///< translated; empty = none
        bool stopped = false; ///< it took too long, or too much memory
    };

    explicit ScriptAnswers(const std::vector<CompiledScript> &scripts);
    ~ScriptAnswers();
    ScriptAnswers(const ScriptAnswers &) = delete;
    ScriptAnswers &operator=(const ScriptAnswers &) = delete;

    /// Null when the question has not been asked yet: it is noted then.
    const Answer *find(int script, const std::string &question);
    bool hasQuestions() const { return !m_questions.empty(); }
    /// Asks what was noted; blocks.
    void ask();
    /// Forgets old answers when there are very many.
    void trim();

private:
    struct Question
    {
        int script = 0;
        std::string json {};
    };
    std::unordered_map<std::string, Answer> m_answers; ///< by script, blank, question
    std::vector<Question> m_questions;
    std::unique_ptr<ScriptProcess> m_process;
};

} // namespace Roamscope
