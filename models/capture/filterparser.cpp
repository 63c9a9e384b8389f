// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/filterparser.h"

#include "models/capture/filterfields.h"
#include "models/capture/filtervalues.h"
#include "models/capture/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr int maximumDepth = 100;
constexpr int maximumTokens = 5000;
constexpr int maximumPattern = 1000;

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Filter)

public:
    explicit Parser(const QString &text)
        : m_tokens(filterTokens(text))
    {
    }

    std::optional<FilterNode> parse(FilterError *error)
    {
        std::optional<FilterNode> result;
        if (m_tokens.size() > maximumTokens)
            fail(m_tokens[maximumTokens], tr("This filter is too long."));
        else if (m_tokens.front().type != FilterToken::Type::End)
            result = readOr();
        if (!m_failed && peek().type != FilterToken::Type::End)
            fail(peek(), peek().type == FilterToken::Type::Close ? tr("There is no opening bracket for this one.") : tr("This does not belong here; join two tests with && or ||."));
        if (m_failed) {
            if (error)
                *error = m_error;
            return std::nullopt;
        }
        return result;
    }

private:
    using Type = FilterToken::Type;

    const FilterToken &peek() const { return m_tokens[m_at]; }
    FilterToken take()
    {
        const FilterToken token = m_tokens[m_at];
        if (token.type != Type::End)
            ++m_at;
        return token;
    }
    void fail(const FilterToken &token, const QString &message)
    {
        if (m_failed)
            return;
        m_failed = true;
        m_error = {.position = token.position, .length = std::max(1, token.length), .message = message};
    }

    static FilterNode join(FilterNode::Type type, FilterNode left, FilterNode right)
    {
        if (left.type == type) {
            left.children.push_back(std::move(right));
            return left;
        }
        FilterNode node;
        node.type = type;
        node.children.push_back(std::move(left));
        node.children.push_back(std::move(right));
        return node;
    }

    FilterNode readOr()
    {
        FilterNode node = readAnd();
        while (!m_failed && peek().type == Type::Or) {
            take();
            node = join(FilterNode::Type::Or, std::move(node), readAnd());
        }
        return node;
    }

    FilterNode readAnd()
    {
        FilterNode node = readNot();
        while (!m_failed) {
            const Type type = peek().type;
            if (type == Type::And)
                take();
            else if (type != Type::Word && type != Type::String && type != Type::Not && type != Type::Open)
                break; // words one after the other must all be there
            node = join(FilterNode::Type::And, std::move(node), readNot());
        }
        return node;
    }

    FilterNode readNot()
    {
        if (++m_depth > maximumDepth) {
            fail(peek(), tr("This filter is nested too deeply."));
            --m_depth;
            return {};
        }
        FilterNode node;
        if (peek().type == Type::Not) {
            take();
            node.type = FilterNode::Type::Not;
            node.children.push_back(readNot());
        } else {
            node = readPrimary();
        }
        --m_depth;
        return node;
    }

    FilterNode readPrimary()
    {
        const FilterToken token = take();
        switch (token.type) {
        case Type::Open: {
            FilterNode node = readOr();
            if (!m_failed && peek().type != Type::Close)
                fail(token, tr("This bracket is not closed."));
            take();
            return node;
        }
        case Type::Word:
        case Type::String:
            return readTest(token);
        case Type::End:
            fail(token, tr("Something is missing here: a test such as action == \"Heartbeat\", or a word to search for."));
            return {};
        case Type::Error:
            failOnError(token);
            return {};
        case Type::Operator:
            fail(token, tr("Write the name of a field before this operator, such as action, cp or latency."));
            return {};
        case Type::Close:
            fail(token, tr("There is nothing between these brackets."));
            return {};
        default:
            fail(token, tr("This does not belong here."));
            return {};
        }
    }

    void failOnError(const FilterToken &token)
    {
        if (token.text == QLatin1String("&") || token.text == QLatin1String("|"))
            fail(token, tr("Write && for and, || for or."));
        else
            fail(token, tr("This text has no closing quote."));
    }

    FilterNode readTest(const FilterToken &first)
    {
        FilterNode node;
        const bool hasOperator = peek().type == Type::Operator;
        const FilterFieldInfo *info = first.type == Type::Word ? filterField(first.text) : nullptr;
        if (!hasOperator) {
            if (info) {
                node.field = info->field;
                node.op = FilterOperator::Exists;
                readPath(first, info, node);
                return node;
            }
            if (first.type == Type::Word) {
                const quint32 mask = filterWordMask(FilterType::Flags, first.text.toUtf8());
                if (mask) {
                    node.field = FilterField::Flags;
                    node.op = FilterOperator::Equal;
                    node.values.push_back({.text = first.text.toUtf8(), .textHigh = {}, .mask = mask});
                    return node;
                }
            }
            node.field = FilterField::Text;
            node.op = FilterOperator::Contains;
            setSearch(node, first.text.toUtf8());
            return node;
        }
        if (!info) {
            fail(first, unknownField(first.text));
            return node;
        }
        const FilterToken op = take();
        node.field = info->field;
        node.op = op.op;
        readPath(first, info, node);
        switch (op.op) {
        case FilterOperator::Contains:
            readContains(*info, node);
            break;
        case FilterOperator::Matches:
            readMatches(*info, op, node);
            break;
        case FilterOperator::In:
            readSet(*info, node);
            break;
        default:
            readComparison(*info, op, node);
        }
        return node;
    }

    void readPath(const FilterToken &name, const FilterFieldInfo *info, FilterNode &node)
    {
        if (info->field != FilterField::Payload)
            return;
        QByteArray step;
        const QString rest = name.text.sliced(7);
        const auto flush = [&] {
            if (!step.isEmpty())
                node.path.push_back(step);
            step.clear();
        };
        for (const QChar c : rest) {
            if (c == QLatin1Char('.') || c == QLatin1Char('[') || c == QLatin1Char(']'))
                flush();
            else
                step += QString(c).toUtf8();
        }
        flush();
        if (node.path.size() > 32)
            fail(name, tr("This path is too deep."));
    }

    // Text types only: what bytes can be searched in.
    static bool isTextual(FilterType type) { return type == FilterType::Text || type == FilterType::Payload; }

    bool readValue(FilterType type, FilterValue *value)
    {
        const FilterToken token = take();
        if (token.type == Type::Error) {
            failOnError(token);
            return false;
        }
        if (token.type != Type::Word && token.type != Type::String) {
            fail(token, filterValueHint(type));
            return false;
        }
        QString text = token.text;
        // "500 ms" with a blank between.
        FilterToken unit = peek();
        if (token.type == Type::Word && unit.type == Type::Word && (type == FilterType::Duration || type == FilterType::Size)) {
            FilterValue joined;
            if (!text.isEmpty() && !text.back().isLetter() && readFilterValue(type, text + unit.text, false, &joined)) {
                text += unit.text;
                take();
            }
        }
        if (!readFilterValue(type, text, token.type == Type::String, value)) {
            fail(token, tr("“%1” is not what this field holds.").arg(token.text.left(60)) + QLatin1Char(' ') + filterValueHint(type));
            return false;
        }
        return true;
    }

    // A value, or a range of two.
    bool readValueOrRange(FilterType type, FilterValue *value)
    {
        if (!readValue(type, value))
            return false;
        if (peek().type != Type::Range)
            return true;
        const FilterToken range = take();
        if (type == FilterType::Kind || type == FilterType::Lane || type == FilterType::Direction || type == FilterType::Protocol || type == FilterType::Flags) {
            fail(range, tr("A range needs numbers, times or texts."));
            return false;
        }
        FilterValue high;
        if (!readValue(type, &high))
            return false;
        if (type == FilterType::Time && high.isTimeOfDay != value->isTimeOfDay) {
            fail(range, tr("Both ends of this range must have a date, or none of them."));
            return false;
        }
        value->isRange = true;
        value->textHigh = high.text;
        value->high = high.high;
        value->isNumber = value->isNumber && high.isNumber;
        return true;
    }

    void readComparison(const FilterFieldInfo &info, const FilterToken &op, FilterNode &node)
    {
        const bool ordered = op.op != FilterOperator::Equal && op.op != FilterOperator::NotEqual;
        const bool isWords = info.type == FilterType::Kind || info.type == FilterType::Lane || info.type == FilterType::Direction || info.type == FilterType::Flags;
        if (ordered && isWords) {
            fail(op, tr("This field has no order; compare it with ==, != or in."));
            return;
        }
        FilterValue value;
        if (ordered ? readValue(info.type, &value) : readValueOrRange(info.type, &value))
            node.values.push_back(std::move(value));
    }

    static void setSearch(FilterNode &node, const QByteArray &needle)
    {
        node.search.emplace(needle, Qt::CaseInsensitive);
        QByteArray escaped;
        appendEscapedJson(escaped, needle);
        if (escaped != needle)
            node.searchEscaped.emplace(escaped, Qt::CaseInsensitive);
    }

    void readContains(const FilterFieldInfo &info, FilterNode &node)
    {
        const FilterToken token = take();
        if (token.type == Type::Error) {
            failOnError(token);
        } else if (token.type != Type::Word && token.type != Type::String) {
            fail(token, tr("Write the text to look for here, in quotes when it holds blanks."));
        } else if (!isTextual(info.type)) {
            fail(token, tr("This field holds no text; compare it with == or in."));
        } else {
            setSearch(node, token.text.toUtf8());
        }
    }

    void readMatches(const FilterFieldInfo &info, const FilterToken &op, FilterNode &node)
    {
        const FilterToken token = take();
        if (token.type == Type::Error) {
            failOnError(token);
            return;
        }
        if (token.type != Type::Word && token.type != Type::String) {
            fail(token, tr("Write a regular expression here, in quotes."));
            return;
        }
        if (!isTextual(info.type)) {
            fail(op, tr("This field holds no text; compare it with == or in."));
            return;
        }
        if (token.text.size() > maximumPattern) {
            fail(token, tr("This regular expression is too long."));
            return;
        }
        const QRegularExpression written(token.text);
        if (!written.isValid()) {
            FilterToken place = token;
            const int offset = int(std::clamp<qsizetype>(written.patternErrorOffset(), 0, std::max(0, token.length - 2)));
            place.position += token.type == Type::String ? offset + 1 : offset;
            place.length = 1;
            fail(place, tr("This regular expression is not valid: %1.").arg(written.errorString()));
            return;
        }
        // The limit keeps a pattern that backtracks without end from hanging the search.
        node.expression = QRegularExpression(QStringLiteral("(*LIMIT_MATCH=200000)") + token.text);
        if (!node.expression.isValid())
            node.expression = written;
        node.expression.optimize();
    }

    void readSet(const FilterFieldInfo &info, FilterNode &node)
    {
        if (peek().type != Type::OpenSet) {
            FilterValue value;
            if (readValueOrRange(info.type, &value))
                node.values.push_back(std::move(value));
            return;
        }
        const FilterToken open = take();
        while (!m_failed) {
            FilterValue value;
            if (!readValueOrRange(info.type, &value))
                return;
            node.values.push_back(std::move(value));
            const FilterToken next = take();
            if (next.type == Type::CloseSet)
                return;
            if (next.type == Type::End)
                fail(open, tr("This set is not closed; end it with }."));
            else if (next.type != Type::Comma)
                fail(next, tr("Put a comma between the values of a set."));
        }
    }

    static QString unknownField(const QString &name)
    {
        QString best;
        for (const FilterFieldInfo &info : filterFields()) {
            const QString known = QString::fromLatin1(info.name);
            if (known.startsWith(name, Qt::CaseInsensitive) || name.startsWith(known, Qt::CaseInsensitive)
                || (name.size() > 2 && known.contains(name, Qt::CaseInsensitive))) {
                best = known;
                break;
            }
        }
        if (!best.isEmpty())
            return tr("There is no field “%1”. Did you mean “%2”?").arg(name.left(60), best);
        return tr("There is no field “%1”. Fields of the message are written payload.%1.").arg(name.left(60));
    }

    QList<FilterToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    FilterError m_error;
};

} // namespace

std::optional<FilterNode> parseFilter(const QString &text, FilterError *error)
{
    return Parser(text).parse(error);
}

bool FilterNode::readsBodies() const
{
    if (type != Type::Test)
        return std::any_of(children.begin(), children.end(), [](const FilterNode &child) { return child.readsBodies(); });
    switch (field) {
    case FilterField::MessageId:
    case FilterField::Status:
    case FilterField::Path:
    case FilterField::HttpStatus:
    case FilterField::OcpiStatus:
    case FilterField::Transaction:
    case FilterField::Connector:
    case FilterField::Evse:
    case FilterField::Token:
    case FilterField::Text:
    case FilterField::Payload:
        return true;
    case FilterField::ErrorCode:
        return op != FilterOperator::Exists;
    default:
        return false;
    }
}

} // namespace Roamscope
