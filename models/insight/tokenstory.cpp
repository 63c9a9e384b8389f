// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/tokenstory.h"

#include "models/capture/capture.h"

#include <algorithm>

namespace Roamscope {

namespace {

constexpr std::size_t mostTokens = 200000;
constexpr std::size_t mostRuns = 100;
constexpr std::size_t mostPushes = 100;
constexpr std::size_t mostKept = 20000;
constexpr int mostOpen = 100000;

QByteArray lettersAndDigits(const QByteArray &uid)
{
    QByteArray plain;
    for (const char c : uid.toUpper()) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            plain += c;
    }
    return plain;
}

bool isHex(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
}

QByteArray withoutZeros(const QByteArray &text)
{
    qsizetype at = 0;
    while (at < text.size() - 1 && text[at] == '0')
        ++at;
    return text.mid(at);
}

QByteArray reversedBytes(const QByteArray &hex)
{
    QByteArray reversed;
    for (qsizetype at = hex.size() - 2; at >= 0; at -= 2)
        reversed += hex.mid(at, 2);
    return reversed;
}

// The number of a card of four or seven bytes, as some readers print it.
QByteArray asDecimal(const QByteArray &hex)
{
    bool ok = false;
    const quint64 value = hex.toULongLong(&ok, 16);
    return ok && hex.size() <= 14 ? QByteArray::number(value) : QByteArray();
}

} // namespace

TokenStory::TokenStory(const Capture *capture, qint64 slowAfter)
    : m_capture(capture)
    , m_slowAfter(slowAfter)
{
}

TokenStory::Token *TokenStory::token(const QByteArray &uid)
{
    const QByteArray key = uid.left(255).toUpper();
    const auto found = m_tokens.find(key);
    if (found != m_tokens.end())
        return &found->second;
    return m_tokens.size() < mostTokens ? &m_tokens[key] : nullptr;
}

const TokenStory::Token *TokenStory::find(const QByteArray &uid) const
{
    const auto found = m_tokens.find(uid.left(255).toUpper());
    return found == m_tokens.end() ? nullptr : &found->second;
}

void TokenStory::take(const Fact &fact)
{
    switch (fact.kind) {
    case Fact::Kind::Authorize:
    case Fact::Kind::Start:
    case Fact::Kind::Event:
        if (fact.tag.isEmpty() || fact.phase == Fact::Phase::Ended)
            break;
        if (m_asking.size() > mostOpen)
            m_asking.clear();
        m_asking.insert(fact.frame, {fact.tag, fact.tokenType, fact.time, fact.peer, fact.kind == Fact::Kind::Authorize});
        break;
    case Fact::Kind::TokenAnswer:
        answered(fact);
        break;
    case Fact::Kind::OcpiToken:
        if (Token *one = token(fact.id); one && one->pushes.size() < mostPushes) {
            if (one->pushed.isEmpty())
                one->pushed = fact.id;
            one->pushes.push_back({fact.time, fact.frame, fact.valid, false, fact.tokenType});
            if (m_pushing.size() > mostOpen)
                m_pushing.clear();
            m_pushing.insert(fact.frame, fact.id);
        }
        break;
    case Fact::Kind::HttpAnswer:
        http(fact);
        break;
    default:
        break;
    }
}

void TokenStory::answered(const Fact &fact)
{
    const auto asked = m_asking.constFind(m_capture->frames().pair(fact.frame));
    if (asked == m_asking.constEnd())
        return;
    const FrameId ask = asked.key();
    const Asking asking = asked.value();
    m_asking.erase(asked);
    if (fact.status.isEmpty() || fact.time == noTime)
        return;
    if (asking.authorize && asking.time != noTime && fact.time - asking.time > m_slowAfter && m_slow.size() < mostKept)
        m_slow.push_back({ask, asking.peer, asking.time, fact.time - asking.time, asking.tag});
    Token *one = token(asking.tag);
    if (!one)
        return;
    if (one->written.isEmpty())
        one->written = asking.tag;
    if (one->runs.empty() || one->runs.back().status != fact.status) {
        if (one->runs.size() >= mostRuns)
            return;
        Run run;
        run.status = fact.status;
        run.accepted = fact.status == "Accepted";
        run.first = fact.time;
        run.firstAsk = ask;
        run.firstAnswer = fact.frame;
        run.peer = asking.peer;
        run.type = asking.type;
        one->runs.push_back(std::move(run));
    }
    Run &run = one->runs.back();
    run.last = fact.time;
    run.lastAsk = ask;
    run.lastAnswer = fact.frame;
    run.lastPeer = asking.peer;
    ++run.count;
}

void TokenStory::http(const Fact &fact)
{
    const FrameId request = m_capture->frames().pair(fact.frame);
    if (request == noFrame || fact.time == noTime)
        return;
    if (const auto pushed = m_pushing.constFind(request); pushed != m_pushing.constEnd()) {
        if (Token *one = token(pushed.value()); one && (fact.code >= 400 || fact.ocpiCode >= 2000)) {
            for (Push &push : one->pushes)
                push.failed = push.failed || push.frame == request;
        }
        m_pushing.erase(pushed);
        return;
    }
    if (fact.ocpiCode == 2004 && m_unknown.size() < mostKept)
        m_unknown.push_back({request, fact.frame, fact.time});
    const bool question = !fact.detail.isEmpty() || m_capture->actions().text(m_capture->frames().action(request)) == "POST tokens";
    const TimeUs asked = m_capture->frames().time(request);
    if (question && asked != noTime && m_questions.size() < mostKept)
        m_questions.push_back({request, asked, fact.time - asked, fact.code, fact.ocpiCode, fact.detail});
}

const TokenStory::Push *TokenStory::pushAt(const Token &token, TimeUs time)
{
    const Push *last = nullptr;
    for (const Push &push : token.pushes) {
        if (!push.failed && push.time != noTime && push.time <= time)
            last = &push;
    }
    return last;
}

TokenStory::Alike TokenStory::compare(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return Alike::Same;
    if (a.toUpper() == b.toUpper())
        return Alike::Case;
    const QByteArray first = lettersAndDigits(a);
    const QByteArray second = lettersAndDigits(b);
    // Short numbers are alike by chance.
    if (first.size() < 6 || second.size() < 6)
        return Alike::None;
    if (first == second)
        return Alike::Separators;
    if (withoutZeros(first) == withoutZeros(second))
        return Alike::LeadingZeros;
    const bool hex = isHex(first) && isHex(second);
    if (hex && first.size() == second.size() && first.size() >= 8 && first.size() % 2 == 0 && reversedBytes(first) == second)
        return Alike::ByteOrder;
    const auto isDecimalOf = [](const QByteArray &decimal, const QByteArray &number) {
        return isHex(number) && number.size() >= 8 && number.size() % 2 == 0
            && (withoutZeros(decimal) == asDecimal(number) || withoutZeros(decimal) == asDecimal(reversedBytes(number)));
    };
    return isDecimalOf(first, second) || isDecimalOf(second, first) ? Alike::Decimal : Alike::None;
}

const TokenStory::Token *TokenStory::lookalike(const QByteArray &uid, Alike *how) const
{
    for (const auto &[key, token] : m_tokens) {
        if (token.pushed.isEmpty())
            continue;
        const Alike alike = compare(uid, token.pushed);
        if (alike == Alike::None || alike == Alike::Same)
            continue;
        *how = alike;
        return &token;
    }
    *how = Alike::None;
    return nullptr;
}

} // namespace Roamscope
