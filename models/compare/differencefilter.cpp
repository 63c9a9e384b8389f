// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/differencefilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace Roamscope {

namespace {

constexpr int deepest = 40; ///< brackets inside brackets
constexpr int longestText = 4000;

constexpr std::array<const char *, std::size_t(DifferenceField::Count)> fieldNames {
    "module", "class", "severity", "field", "path", "key", "location", "operator",
    "cpo", "emsp", "older", "state", "comment", "age"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool equalsText(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

/// `needle` is lower case already.
bool containsText(QByteArrayView text, QByteArrayView needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(), [](char x, char y) { return lower(x) == y; })
        != text.end();
}

QByteArray lowered(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    std::transform(bytes.begin(), bytes.end(), bytes.begin(), lower);
    return bytes;
}

/// A JSON text without its quotes, as a person writes the value.
QByteArrayView bare(QByteArrayView text)
{
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.sliced(1, text.size() - 2) : text;
}

struct Token
{
    enum class Kind { Word, Text, Operator, End };
    Kind kind = Kind::End;
    QString text {};
    int position = 0;
    int length = 0;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-./*:+#@").contains(c);
}

} // namespace

struct DifferenceFilter::Node
{
    enum class Kind { And, Or, Not, Equals, Contains, Less, Greater, Anywhere };
    Kind kind = Kind::Anywhere;
    DifferenceField field = DifferenceField::Key;
    std::vector<QByteArray> values {}; ///< lower case; one of them
    double seconds = 0;
    bool orEqual = false;
    std::vector<std::shared_ptr<const Node>> children {};

    bool matches(const DifferenceRecord &record) const;
};

bool DifferenceFilter::Node::matches(const DifferenceRecord &record) const
{
    switch (kind) {
    case Kind::And:
        return std::all_of(children.begin(), children.end(), [&](const auto &child) { return child->matches(record); });
    case Kind::Or:
        return std::any_of(children.begin(), children.end(), [&](const auto &child) { return child->matches(record); });
    case Kind::Not:
        return !children.front()->matches(record);
    case Kind::Equals: {
        const QByteArrayView text = record.text(field);
        return std::any_of(values.begin(), values.end(), [&](const QByteArray &value) {
            // The first word of a class stands for all that begin with it: "missing" for both sides.
            if (field == DifferenceField::Class && text.size() > value.size() && text[value.size()] == '-' && text.startsWith(value))
                return true;
            // "max_electric_power" is the field of that name in any object.
            if (field == DifferenceField::Field && text.size() > value.size() + 1 && text[text.size() - value.size() - 1] == '.'
                && equalsText(text.sliced(text.size() - value.size()), value))
                return true;
            return equalsText(text, value) || equalsText(bare(text), value);
        });
    }
    case Kind::Contains:
        return containsText(record.text(field), values.front());
    case Kind::Less: {
        const double age = record.seconds(field);
        return age < seconds || (orEqual && age == seconds);
    }
    case Kind::Greater: {
        const double age = record.seconds(field);
        return age > seconds || (orEqual && age == seconds);
    }
    case Kind::Anywhere:
        for (const DifferenceField place : {DifferenceField::Key, DifferenceField::Path, DifferenceField::Location, DifferenceField::Operator,
                                            DifferenceField::Cpo, DifferenceField::Emsp, DifferenceField::Comment}) {
            if (containsText(record.text(place), values.front()))
                return true;
        }
        return false;
    }
    return false;
}

namespace {

using Node = DifferenceFilter::Node;
using NodePtr = std::shared_ptr<const Node>;

class Parser
{
public:
    Parser(const QString &text, FilterError *error)
        : m_text(text)
        , m_error(error)
    {
        next();
    }

    NodePtr parse()
    {
        NodePtr node = disjunction(0);
        if (node && m_token.kind != Token::Kind::End)
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Put && or || between two conditions."));
        return node;
    }

private:
    NodePtr fail(const QString &message)
    {
        if (m_error && !m_error->isError())
            *m_error = {.position = m_token.position, .length = qMax(1, m_token.length), .message = message};
        return {};
    }

    void next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        m_token = {.kind = Token::Kind::End, .position = int(m_at)};
        if (m_at >= m_text.size())
            return;
        const qsizetype start = m_at;
        const QChar first = m_text.at(m_at);
        if (first == u'"') {
            m_token.kind = Token::Kind::Text;
            for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"'; ++m_at) {
                if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                m_token.text += m_text.at(m_at);
            }
            m_at = qMin(m_at + 1, m_text.size());
        } else if (isWordCharacter(first)) {
            m_token.kind = Token::Kind::Word;
            while (m_at < m_text.size() && isWordCharacter(m_text.at(m_at)))
                ++m_at;
            m_token.text = m_text.sliced(start, m_at - start);
        } else {
            m_token.kind = Token::Kind::Operator;
            static const QStringList operators {QStringLiteral("&&"), QStringLiteral("||"), QStringLiteral("=="), QStringLiteral("!="),
                                                QStringLiteral("<="), QStringLiteral(">=")};
            const QString two = m_text.mid(m_at, 2);
            m_token.text = operators.contains(two) ? two : QString(first);
            m_at += m_token.text.size();
        }
        m_token.length = int(m_at - start);
    }

    bool isOperator(const char *text) const { return m_token.kind == Token::Kind::Operator && m_token.text == QLatin1StringView(text); }
    bool isWord(const char *text) const
    {
        return m_token.kind == Token::Kind::Word && m_token.text.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0;
    }

    NodePtr join(Node::Kind kind, std::vector<NodePtr> parts)
    {
        if (parts.size() == 1)
            return parts.front();
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->children = std::move(parts);
        return node;
    }

    NodePtr disjunction(int depth)
    {
        std::vector<NodePtr> parts;
        do {
            if (!parts.empty())
                next();
            NodePtr part = conjunction(depth);
            if (!part)
                return {};
            parts.push_back(std::move(part));
        } while (isOperator("||") || isWord("or"));
        return join(Node::Kind::Or, std::move(parts));
    }

    NodePtr conjunction(int depth)
    {
        std::vector<NodePtr> parts;
        do {
            if (!parts.empty())
                next();
            NodePtr part = condition(depth);
            if (!part)
                return {};
            parts.push_back(std::move(part));
        } while (isOperator("&&") || isWord("and"));
        return join(Node::Kind::And, std::move(parts));
    }

    NodePtr condition(int depth)
    {
        if (depth > deepest)
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Too many brackets inside each other."));
        if (isOperator("!") || isWord("not")) {
            next();
            NodePtr inner = condition(depth + 1);
            if (!inner)
                return {};
            auto node = std::make_shared<Node>();
            node->kind = Node::Kind::Not;
            node->children.push_back(std::move(inner));
            return node;
        }
        if (isOperator("(")) {
            next();
            NodePtr inner = disjunction(depth + 1);
            if (!inner)
                return {};
            if (!isOperator(")"))
                return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "A closing bracket is missing."));
            next();
            return inner;
        }
        if (m_token.kind == Token::Kind::Text)
            return anywhere();
        if (m_token.kind != Token::Kind::Word)
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Write a field such as class, field or location, or a word to look for."));
        const auto name = std::find_if(fieldNames.begin(), fieldNames.end(),
                                       [this](const char *known) { return isWord(known); });
        const qsizetype before = m_at;
        const Token word = m_token;
        if (name == fieldNames.end()) {
            next();
            if (isOperator("==") || isOperator("!=") || isOperator("<") || isOperator(">") || isWord("contains")) {
                m_token = word;
                return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "There is no field of this name. Fields: %1.").arg(knownNames()));
            }
            m_token = word;
            m_at = before;
            return anywhere();
        }
        next();
        return comparison(DifferenceField(name - fieldNames.begin()), word, before);
    }

    NodePtr comparison(DifferenceField field, const Token &word, qsizetype afterWord)
    {
        auto node = std::make_shared<Node>();
        node->field = field;
        const QString operation = m_token.kind == Token::Kind::End ? QString() : m_token.text.toLower();
        if (operation == QStringLiteral("<") || operation == QStringLiteral(">") || operation == QStringLiteral("<=")
            || operation == QStringLiteral(">=")) {
            if (field != DifferenceField::Age)
                return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Only age can be compared with < and >."));
            node->kind = operation.startsWith(u'<') ? Node::Kind::Less : Node::Kind::Greater;
            node->orEqual = operation.size() == 2;
            next();
            if (!duration(&node->seconds))
                return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Write a duration such as 30min, 12h or 7d."));
            next();
            return node;
        }
        if (field == DifferenceField::Age && !operation.isEmpty() && m_token.kind == Token::Kind::Operator)
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Compare age with < or >: age > 7d."));
        if (operation == QStringLiteral("contains")) {
            node->kind = Node::Kind::Contains;
            next();
            return value(node);
        }
        if (operation == QStringLiteral("==") || operation == QStringLiteral("=")) {
            node->kind = Node::Kind::Equals;
            next();
            return value(node);
        }
        if (operation == QStringLiteral("!=")) {
            node->kind = Node::Kind::Equals;
            next();
            NodePtr inner = value(node);
            if (!inner)
                return {};
            auto negation = std::make_shared<Node>();
            negation->kind = Node::Kind::Not;
            negation->children.push_back(std::move(inner));
            return negation;
        }
        if (operation == QStringLiteral("in"))
            return list(std::move(node));
        // The name of a field alone is a word to look for.
        m_token = word;
        m_at = afterWord;
        return anywhere();
    }

    NodePtr value(const std::shared_ptr<Node> &node)
    {
        if (m_token.kind != Token::Kind::Word && m_token.kind != Token::Kind::Text)
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "A value is missing here."));
        node->values.push_back(lowered(m_token.text));
        next();
        return node;
    }

    NodePtr list(std::shared_ptr<Node> node)
    {
        node->kind = Node::Kind::Equals;
        next();
        if (!isOperator("{"))
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "Write the values in braces: in {unit, stale}."));
        do {
            next();
            if (!value(node))
                return {};
        } while (isOperator(","));
        if (!isOperator("}"))
            return fail(QCoreApplication::translate("Roamscope::DifferenceFilter", "A closing brace is missing."));
        next();
        return node;
    }

    NodePtr anywhere()
    {
        auto node = std::make_shared<Node>();
        node->values.push_back(lowered(m_token.text));
        next();
        return node;
    }

    bool duration(double *seconds) const
    {
        if (m_token.kind != Token::Kind::Word)
            return false;
        qsizetype digits = 0;
        while (digits < m_token.text.size() && (m_token.text.at(digits).isDigit() || m_token.text.at(digits) == u'.'))
            ++digits;
        bool ok = false;
        const double number = m_token.text.left(digits).toDouble(&ok);
        const QString unit = m_token.text.sliced(digits).toLower();
        static const std::pair<QLatin1StringView, double> units[] = {
            {QLatin1StringView("s"), 1}, {QLatin1StringView("min"), 60}, {QLatin1StringView("h"), 3600}, {QLatin1StringView("d"), 86400}};
        for (const auto &[name, factor] : units) {
            if (ok && (unit == name || (unit.isEmpty() && factor == 1))) {
                *seconds = number * factor;
                return true;
            }
        }
        return false;
    }

    static QString knownNames()
    {
        QStringList names;
        for (const char *name : fieldNames)
            names.append(QLatin1StringView(name));
        return names.join(QStringLiteral(", "));
    }

    const QString m_text;
    FilterError *m_error;
    qsizetype m_at = 0;
    Token m_token;
};

} // namespace

DifferenceFilter::DifferenceFilter() = default;

DifferenceFilter DifferenceFilter::compile(const QString &text, FilterError *error)
{
    FilterError ignored;
    FilterError &problem = error ? *error : ignored;
    problem = {};
    DifferenceFilter filter;
    if (text.size() > longestText) {
        problem = {.position = longestText, .length = 1, .message = QCoreApplication::translate("Roamscope::DifferenceFilter", "The filter is too long.")};
        return filter;
    }
    filter.m_text = text.trimmed();
    if (filter.m_text.isEmpty())
        return filter;
    filter.m_root = Parser(text, &problem).parse();
    return filter;
}

bool DifferenceFilter::matches(const DifferenceRecord &record) const
{
    return !m_root || m_root->matches(record);
}

QString DifferenceFilter::name(DifferenceField field)
{
    return QLatin1StringView(fieldNames[std::size_t(field)]);
}

QString DifferenceFilter::equals(DifferenceField field, const QString &value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.begin(), value.end(), isWordCharacter);
    QString quoted = value;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("%1 == %2").arg(name(field), plain ? value : QStringLiteral("\"%1\"").arg(quoted));
}

QString DifferenceFilter::conjunction(const QStringList &parts)
{
    if (parts.size() == 1)
        return parts.constFirst();
    QStringList wrapped;
    for (const QString &part : parts)
        wrapped.append(part.contains(QStringLiteral("||")) ? QStringLiteral("(%1)").arg(part) : part);
    return wrapped.join(QStringLiteral(" && "));
}

QString DifferenceFilter::negation(const QString &part)
{
    return QStringLiteral("!(%1)").arg(part);
}

QStringList DifferenceFilter::completions(const QString &text, int position, const QStringList &classes)
{
    int start = position;
    while (start > 0 && isWordCharacter(text.at(start - 1)))
        --start;
    const QString word = text.mid(start, position - start);
    const QString before = text.left(start).trimmed();
    QStringList candidates;
    const auto isAfter = [&before](const char *name) {
        const QLatin1StringView field(name);
        return before.endsWith(field + QLatin1StringView(" ==")) || before.endsWith(field + QLatin1StringView(" !="));
    };
    if (isAfter("class"))
        candidates = classes;
    else if (isAfter("severity"))
        candidates = {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")};
    else if (isAfter("state"))
        candidates = {QStringLiteral("open"), QStringLiteral("agreed"), QStringLiteral("resolved")};
    else if (isAfter("older"))
        candidates = {QStringLiteral("cpo"), QStringLiteral("emsp")};
    else if (isAfter("module"))
        candidates = {QStringLiteral("locations"), QStringLiteral("tariffs"), QStringLiteral("tokens"), QStringLiteral("sessions"), QStringLiteral("cdrs")};
    else if (before.isEmpty() || before.endsWith(u'&') || before.endsWith(u'|') || before.endsWith(u'(') || before.endsWith(u'!')) {
        for (const char *name : fieldNames)
            candidates.append(QLatin1StringView(name));
    }
    candidates.removeIf([&word](const QString &candidate) {
        return !candidate.startsWith(word, Qt::CaseInsensitive) || candidate.size() == word.size();
    });
    return candidates;
}

} // namespace Roamscope
