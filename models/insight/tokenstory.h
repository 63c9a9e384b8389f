// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysisfacts.h"

#include <QByteArray>
#include <QHash>

#include <map>
#include <vector>

namespace Roamscope {

class Capture;

/// What became of each token of a log: what partners pushed, who asked, what was answered. Bounded by the number of
/// tokens; the first ones are kept.
class TokenStory
{
public:
    /// Answers of the same kind in a row.
    struct Run
    {
        QByteArray status {};
        bool accepted = false;
        TimeUs first = noTime;
        TimeUs last = noTime;
        FrameId firstAsk = noFrame;
        FrameId firstAnswer = noFrame;
        FrameId lastAsk = noFrame;
        FrameId lastAnswer = noFrame;
        quint16 peer = 0; ///< of the first
        quint16 lastPeer = 0;
        QByteArray type {}; ///< of the token, where the charger names it
        int count = 0;

        /// Refused because of the token itself; ConcurrentTx and the like are something else.
        bool isRefused() const { return !accepted && (status == "Invalid" || status == "Blocked" || status == "Expired" || status == "Unknown" || status == "NotAtThisLocation" || status == "NoCredit"); }
    };
    struct Push
    {
        TimeUs time = noTime;
        FrameId frame = noFrame;
        bool valid = true;
        bool failed = false; ///< the receiver did not take it
        QByteArray type {};
    };
    struct Token
    {
        QByteArray written {}; ///< as a charger wrote it first; empty when only partners know it
        QByteArray pushed {}; ///< as a partner wrote it first
        std::vector<Run> runs {};
        std::vector<Push> pushes {};
    };
    /// A slow answer to an Authorize.
    struct Slow
    {
        FrameId ask = noFrame;
        quint16 peer = 0;
        TimeUs time = noTime;
        qint64 latency = 0;
        QByteArray tag {};
    };
    /// A real-time authorization at the partner.
    struct Question
    {
        FrameId ask = noFrame;
        TimeUs time = noTime; ///< of the question
        qint64 latency = 0;
        int http = 0;
        int ocpi = 0;
        QByteArray allowed {};
        bool isRefusal() const { return http >= 400 || ocpi >= 2000 || (!allowed.isEmpty() && allowed != "ALLOWED"); }
    };
    /// An answer that says that a token is unknown (OCPI 2004).
    struct Unknown
    {
        FrameId request = noFrame;
        FrameId answer = noFrame;
        TimeUs time = noTime;
    };
    /// How a token's number is written otherwise.
    enum class Alike : quint8 { None, Same, Case, Separators, LeadingZeros, ByteOrder, Decimal };

    TokenStory(const Capture *capture, qint64 slowAfter);

    void take(const Fact &fact);

    const std::map<QByteArray, Token> &tokens() const { return m_tokens; } ///< by upper-case uid
    const std::vector<Slow> &slow() const { return m_slow; }
    const std::vector<Question> &questions() const { return m_questions; }
    const std::vector<Unknown> &unknown() const { return m_unknown; }
    const Token *find(const QByteArray &uid) const;
    /// The last push that was taken until a time; null when there is none.
    static const Push *pushAt(const Token &token, TimeUs time);
    /// A token that partners pushed and that is the same number written otherwise; the first that fits.
    const Token *lookalike(const QByteArray &uid, Alike *how) const;
    static Alike compare(const QByteArray &a, const QByteArray &b);

private:
    struct Asking
    {
        QByteArray tag;
        QByteArray type;
        TimeUs time;
        quint16 peer;
        bool authorize;
    };
    Token *token(const QByteArray &uid);
    void answered(const Fact &fact);
    void http(const Fact &fact);

    const Capture *m_capture;
    qint64 m_slowAfter;
    std::map<QByteArray, Token> m_tokens;
    QHash<FrameId, Asking> m_asking;
    QHash<FrameId, QByteArray> m_pushing; ///< push → token
    std::vector<Slow> m_slow;
    std::vector<Question> m_questions;
    std::vector<Unknown> m_unknown;
};

} // namespace Roamscope
