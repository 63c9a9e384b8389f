// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace Roamscope {

/// Makes two dumps of OCPI 2.2.1 locations that differ in values, which it lists, and in many more ways that do not
/// matter, which it counts. The same seed gives the same dumps everywhere.
class DumpGenerator
{
public:
    struct Options
    {
        int locations = 1000;
        int evses = 4; ///< of each location
        unsigned seed = 1;
        int differingPercent = 25; ///< of the locations
        bool noise = true; ///< differences in writing
    };
    /// One difference that is really there.
    struct Truth
    {
        std::string key; ///< as the CPO writes it
        std::string path; ///< as Comparison::path() says it
        std::string kind; ///< as classId() says it
        auto operator<=>(const Truth &other) const = default;
    };

    explicit DumpGenerator(const Options &options);
    ~DumpGenerator();

    /// Writes both as JSON lists.
    bool write(QIODevice *cpo, QIODevice *emsp);
    const std::vector<Truth> &truth() const { return m_truth; }
    quint64 noiseCount() const { return m_noise; }

private:
    struct Value;
    using Member = std::pair<std::string, Value>;
    struct Value
    {
        enum Kind { Text, Number, Word, List, Object } kind = Word;
        std::string text {}; ///< of a text: unescaped; else as it stands in JSON
        std::vector<Member> members {}; ///< of a list: without names
    };

    static Value text(std::string text);
    static Value number(std::string text);
    static Value word(std::string text);
    Value location(int index);
    Value evse(int location, int index);
    Value connector(int location, int evse, int index);
    /// Changes the eMSP's copy, and notes what it changed.
    void alter(Value *cpo, Value *emsp, bool *atCpo, bool *atEmsp, bool *twice);
    void disturb(Value *value, const std::string &name);
    void write(const Value &value, std::string *out, bool noisy, const std::string &name);
    void writeText(const std::string &text, std::string *out, bool noisy, const std::string &name);

    int below(int n) { return int(m_random() % unsigned(n)); }
    bool chance(int percent) { return below(100) < percent; }
    static Value *member(Value *object, const char *name);
    static void remove(Value *object, const char *name);

    Options m_options;
    std::mt19937 m_random;
    std::vector<Truth> m_truth;
    quint64 m_noise = 0;
};

} // namespace Roamscope
