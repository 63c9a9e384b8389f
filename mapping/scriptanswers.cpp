// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/scriptanswers.h"

#include "mapping/scriptprocess.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t maximumAnswers = 100000;

std::string keyOf(int script, const std::string &question)
{
    return std::to_string(script) + ' ' + question;
}

} // namespace

ScriptAnswers::ScriptAnswers(const std::vector<CompiledScript> &scripts)
    : m_process(std::make_unique<ScriptProcess>(scripts))
{
}

ScriptAnswers::~ScriptAnswers() = default;

const ScriptAnswers::Answer *ScriptAnswers::find(int script, const std::string &question)
{
    // A line is one question: line ends can only stand between tokens.
    std::string line = question;
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\r', ' ');
    if (const auto found = m_answers.find(keyOf(script, line)); found != m_answers.end())
        return &found->second;
    m_questions.push_back({script, std::move(line)});
    return nullptr;
}

void ScriptAnswers::ask()
{
    std::vector<std::pair<int, std::string>> asked;
    for (Question &question : m_questions) {
        if (m_answers.try_emplace(keyOf(question.script, question.json)).second)
            asked.emplace_back(question.script, std::move(question.json));
    }
    m_questions.clear();
    std::vector<Answer> answers;
    m_process->ask(asked, &answers);
    for (std::size_t i = 0; i < asked.size(); ++i)
        m_answers[keyOf(asked[i].first, asked[i].second)] = std::move(answers[i]);
}

void ScriptAnswers::trim()
{
    if (m_answers.size() > maximumAnswers)
        m_answers.clear();
}

} // namespace Roamscope
