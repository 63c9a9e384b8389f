// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocppcheck.h"
#include "models/insight/tokenstory.h"

#include "models/capture/capture.h"
#include "models/capture/ocpipath.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace Roamscope::ocppchecks {

namespace {

using Part = FindingEvidence::Part;
using Alike = TokenStory::Alike;

constexpr int mostLookups = 500; ///< of tokens written otherwise, and of bodies, in one report

// The type that OCPI gives to a token of OCPP 2.x; empty where parties map freely.
QByteArray ocpiType(const QByteArray &type)
{
    if (type == "ISO14443" || type == "ISO15693")
        return "RFID";
    if (type == "Central")
        return "APP_USER";
    if (type == "Local" || type == "DirectPayment")
        return "AD_HOC_USER";
    return {};
}

// Whose token an OCPI request was about: of the path for a question, of the session or CDR else.
QByteArray uidOf(const Capture &capture, FrameId request)
{
    const FrameBody body = capture.body(request);
    const OcpiUrlPath path = splitOcpiPath(body.path);
    if (path.module == "tokens" && path.rest.size() >= 2 && path.rest.last() == "authorize")
        return path.rest[path.rest.size() - 2];
    if (body.payload.size() > (1 << 20))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(body.payload).object();
    const QString uid = object.value(QLatin1String("cdr_token")).toObject().value(QLatin1String("uid")).toString();
    return (uid.isEmpty() ? object.value(QLatin1String("auth_id")).toString() : uid).toUtf8();
}

/// Feeds a story, and asks the check.
template<typename Check>
class StoryRunner : public InsightRunner
{
public:
    StoryRunner(const Check *check, const Capture *capture)
        : m_check(check)
        , m_story(capture, hour)
    {
    }
    void take(const Fact &fact) override { m_story.take(fact); }
    void report(const InsightInput &input, FindingList &findings) const override
    {
        if (input.capture)
            m_check->say(input, m_story, findings);
    }

private:
    const Check *m_check;
    TokenStory m_story;
};

// The same number, written otherwise, by both sides: told by its own check.
bool isMismatch(const TokenStory &story, const TokenStory::Token &token)
{
    Alike how = Alike::None;
    if (token.pushed.isEmpty())
        return story.lookalike(token.written, &how) != nullptr;
    return TokenStory::compare(token.written, token.pushed) == Alike::Case;
}

/// A token that only one of the parties knows.
class TokenUnknown final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TokenUnknown)
public:
    QLatin1StringView id() const override { return QLatin1StringView("token-unknown"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("A token is known to one side only"); }
    QString description() const override
    {
        return tr("Finds tokens that a partner pushed as valid and the backend refuses, tokens that the backend accepts and the partner calls unknown (OCPI 2004), and cards that nobody knows.");
    }
    int feed() const override { return Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override
    {
        return std::make_unique<StoryRunner<TokenUnknown>>(this, capture);
    }
    void say(const InsightInput &input, const TokenStory &story, FindingList &findings) const
    {
        const Capture &capture = *input.capture;
        int lookups = 0;
        for (const auto &[key, token] : story.tokens()) {
            const auto refused = std::find_if(token.runs.begin(), token.runs.end(), [](const TokenStory::Run &run) { return run.isRefused(); });
            const bool accepted = std::any_of(token.runs.begin(), token.runs.end(), [](const TokenStory::Run &run) { return run.accepted; });
            if (refused == token.runs.end() || accepted || ++lookups > mostLookups || isMismatch(story, token))
                continue;
            const TokenStory::Push *push = TokenStory::pushAt(token, refused->last);
            if (push && (!push->valid || refused->last - push->time < minute))
                continue;
            if (!push && refused->status != "Invalid" && refused->status != "Unknown")
                continue; // blocked or expired: known, and refused rightly
            if (push && askedPartner(capture, story, key, refused->last))
                continue; // the partner itself said no
            Finding finding = make(push ? "pushed-but-refused" : "unknown-card", push ? Severity::Error : Severity::Note);
            finding.peer = refused->peer;
            finding.object = token.written.left(64);
            finding.from = refused->first;
            finding.to = refused->last;
            finding.count = quint32(refused->count);
            finding.party = push ? DatasetRole::Cpo : DatasetRole::Unknown;
            finding.values = {refused->status, number(refused->count), push ? number(push->time) : QByteArray()};
            addEvidence(finding, &capture, Part::Fact, refused->firstAsk, "/idTag", token.written);
            addEvidence(finding, &capture, Part::Fact, refused->firstAnswer, "/idTagInfo/status", refused->status);
            if (push) {
                addEvidence(finding, &capture, Part::Expected, push->frame, "/valid", "true");
                finding.causes.append({"not-imported", 70, {}});
                finding.causes.append({"permission", 40, {}});
            } else {
                finding.causes.append({"foreign", 60, {}});
                finding.causes.append({"not-pushed", 30, {}});
            }
            findings.add(std::move(finding));
        }
        unknownToPartner(input, story, findings);
    }

protected:
    static bool askedPartner(const Capture &capture, const TokenStory &story, const QByteArray &key, TimeUs time)
    {
        return std::any_of(story.questions().begin(), story.questions().end(), [&](const TokenStory::Question &question) {
            return question.isRefusal() && question.time > time - minute && question.time <= time && uidOf(capture, question.ask).toUpper() == key;
        });
    }

    void unknownToPartner(const InsightInput &input, const TokenStory &story, FindingList &findings) const
    {
        const Capture &capture = *input.capture;
        std::map<QByteArray, std::vector<const TokenStory::Unknown *>> byToken;
        int read = 0;
        for (const TokenStory::Unknown &unknown : story.unknown()) {
            if (++read > mostLookups)
                break;
            const QByteArray uid = uidOf(capture, unknown.request);
            if (!uid.isEmpty())
                byToken[uid.left(64)].push_back(&unknown);
        }
        for (const auto &[uid, answers] : byToken) {
            const TokenStory::Token *token = story.find(uid);
            const TokenStory::Push *push = token ? TokenStory::pushAt(*token, answers.front()->time) : nullptr;
            Alike how = Alike::None;
            // Revoked, or written otherwise: told by other checks. A token that was never used was only asked for.
            if ((push && !push->valid) || (!push && story.lookalike(uid, &how)) || !token
                || std::none_of(token->runs.begin(), token->runs.end(), [](const TokenStory::Run &run) { return run.accepted; }))
                continue;
            Finding finding = make("partner-does-not-know", Severity::Error);
            finding.object = uid;
            finding.party = push ? DatasetRole::Emsp : DatasetRole::Cpo;
            finding.from = answers.front()->time;
            finding.to = answers.back()->time;
            finding.peer = token->runs.front().peer;
            finding.count = quint32(answers.size());
            finding.values = {"2004", number(qint64(answers.size())), push ? number(push->time) : QByteArray()};
            for (const TokenStory::Unknown *answer : answers)
                addEvidence(finding, &capture, Part::Fact, answer->answer, "/status_code", "2004");
            if (push) {
                addEvidence(finding, &capture, Part::Before, push->frame, "/valid", "true");
                finding.causes.append({"partner-lost-it", 70, {number(push->time)}});
            } else {
                finding.causes.append({"own-token", 60, {}});
                finding.causes.append({"wrong-partner", 40, {}});
            }
            findings.add(std::move(finding));
        }
    }

    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString token = plain(finding.object);
        const int count = finding.values.value(1).toInt();
        if (finding.cause == "partner-does-not-know")
            return tr("The backend accepted token %1, but the partner answered %n time(s) that it does not know it (OCPI 2004).", nullptr, count).arg(token);
        if (finding.cause == "pushed-but-refused")
            return tr("Token %1 was pushed as valid at %2, but the backend refused it %n time(s) (%3), first at %4 at %5.", nullptr, count)
                .arg(token, clockTime(finding.values.value(2).toLongLong()), plain(finding.values.value(0)), place(finding, input), clockTime(finding.from));
        return tr("%1 asked for token %2 at %3; the backend does not know it (%4).").arg(place(finding, input), token, clockTime(finding.from), plain(finding.values.value(0)));
    }
    QString meaning(const Finding &finding) const override
    {
        if (finding.cause == "partner-does-not-know")
            return tr("The partner will not pay for these sessions, and its driver does not see them.");
        if (finding.cause == "pushed-but-refused")
            return tr("The partner's driver cannot charge although the contract allows it.");
        return tr("Harmless when a driver tried a card without a contract. Many different cards mean that a partner's tokens do not arrive.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "not-imported")
            return {tr("The push was answered but never reached the backend that answers chargers"), tr("The push was taken, and none came since.")};
        if (cause.id == "permission")
            return {tr("The token is known, but not permitted at this charger or for this group"), {}};
        if (cause.id == "foreign")
            return {tr("A card of nobody who has a contract here"), tr("No partner has pushed this number, nor one like it.")};
        if (cause.id == "not-pushed")
            return {tr("The partner has not pushed the token, and the backend does not ask it in real time"), {}};
        if (cause.id == "partner-lost-it")
            return {tr("The partner no longer knows a token that it has pushed itself"), tr("It was pushed as valid at %1.").arg(clockTime(cause.speaksFor.value(0).toLongLong()))};
        if (cause.id == "own-token")
            return {tr("A token of the operator's own was sent to the partner"), tr("The partner never pushed it.")};
        return {tr("The session was sent to the wrong partner"), {}};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "unknown-card")
            return tr("Nothing, for a single card. For many, compare the partner's list of tokens with the operator's in Compare.");
        return tr("Look the token up on both sides by uid, type and party; compare both lists in Compare.");
    }
    QString clause(const Finding &finding, ProtocolVersion version) const override
    {
        if (finding.cause == "partner-does-not-know")
            return tr("OCPI, status codes: 2004 means unknown token.");
        return version == ProtocolVersion::Ocpp16 ? tr("OCPP 1.6, 7.2: Invalid means that the identifier is unknown.") : tr("OCPP 2.x, AuthorizationStatusEnumType.");
    }
};

/// A push that took its time to become effective.
class TokenRefreshSlow final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TokenRefreshSlow)
public:
    QLatin1StringView id() const override { return QLatin1StringView("token-refresh-slow"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("A pushed token became effective late"); }
    QString description() const override
    {
        return tr("Measures how long a token that a partner pushed as valid was still refused at chargers, until it was accepted.");
    }
    int needs() const override { return Ocpp | Ocpi; }
    int feed() const override { return Facts; }
    std::vector<InsightThreshold> thresholds() const override
    {
        return {{threshold(*this, "warning"), 60, QLatin1StringView("s"), 1, 604800}};
    }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override
    {
        return std::make_unique<StoryRunner<TokenRefreshSlow>>(this, capture);
    }
    void say(const InsightInput &input, const TokenStory &story, FindingList &findings) const
    {
        const auto allowed = qint64(input.thresholds.value(threshold(*this, "warning")) * second);
        const Capture &capture = *input.capture;
        for (const auto &[key, token] : story.tokens()) {
            for (std::size_t i = 0; i + 1 < token.runs.size(); ++i) {
                const TokenStory::Run &refused = token.runs[i];
                const TokenStory::Run &accepted = token.runs[i + 1];
                const TokenStory::Push *push = TokenStory::pushAt(token, refused.last);
                if (!refused.isRefused() || !accepted.accepted || !push || !push->valid || refused.last - push->time < allowed
                    || TokenStory::pushAt(token, accepted.first) != push)
                    continue;
                // Accepted before that push already: this is no news that has to spread.
                if (i > 0 && token.runs[i - 1].accepted && token.runs[i - 1].last > push->time)
                    continue;
                Finding finding = make("slow", Severity::Warning);
                finding.peer = refused.lastPeer;
                finding.object = token.written.left(64);
                finding.party = DatasetRole::Cpo;
                finding.from = push->time;
                finding.to = accepted.first;
                finding.values = {number(refused.last - push->time), number(accepted.first - push->time), refused.status, number(refused.last)};
                addEvidence(finding, &capture, Part::Expected, push->frame, "/valid", "true");
                addEvidence(finding, &capture, Part::Fact, refused.lastAnswer, "/idTagInfo/status", refused.status);
                addEvidence(finding, &capture, Part::Context, accepted.firstAnswer, "/idTagInfo/status", "Accepted");
                finding.causes.append({"batch", 60, {}});
                finding.causes.append({"cache", 50, {}});
                findings.add(std::move(finding));
            }
        }
    }

protected:
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        return tr("Token %1 was pushed as valid at %2, was still refused (%3) at %4 %5 later, and accepted after %6.")
            .arg(plain(finding.object), clockTime(finding.from), plain(finding.values.value(2)), place(finding, input), duration(finding.values.value(0)), duration(finding.values.value(1)));
    }
    QString meaning(const Finding &) const override
    {
        return tr("A driver who has just got a card or paid a bill is sent away. In roaming, pushes are expected to work within minutes.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        return cause.id == "batch" ? Cause {tr("Pushed tokens are carried on in batches"), tr("The push was taken at once.")}
                                   : Cause {tr("The refusal was kept in a cache"), tr("It was accepted later without another push.")};
    }
    QString advice(const Finding &) const override
    {
        return tr("Carry each push on at once, end cached refusals after a few minutes, and ask the partner in real time for tokens that are not known.");
    }
    QString clause(const Finding &, ProtocolVersion) const override { return tr("OCPI, Tokens module: the eMSP pushes changes, the CPO applies them."); }
};

/// One card, written in two ways.
class TokenMismatch final : public OcppCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::TokenMismatch)
public:
    QLatin1StringView id() const override { return QLatin1StringView("token-mismatch"); }
    InsightArea area() const override { return InsightArea::Authorization; }
    QString title() const override { return tr("Both sides write a token differently"); }
    QString description() const override
    {
        return tr("For refused tokens it looks for one that a partner has pushed and that is the same number in other case, with separators, leading zeros, reversed bytes or as a decimal number, or with another type.");
    }
    int feed() const override { return Facts; }
    int needs() const override { return Ocpp | Ocpi; }
    std::unique_ptr<InsightRunner> begin(const Capture *capture, const InsightThresholds &) const override
    {
        return std::make_unique<StoryRunner<TokenMismatch>>(this, capture);
    }
    void say(const InsightInput &input, const TokenStory &story, FindingList &findings) const
    {
        const Capture &capture = *input.capture;
        int lookups = 0;
        for (const auto &[key, token] : story.tokens()) {
            const auto refused = std::find_if(token.runs.begin(), token.runs.end(), [](const TokenStory::Run &run) { return run.isRefused(); });
            if (refused == token.runs.end() || ++lookups > mostLookups)
                continue;
            Alike how = Alike::None;
            const TokenStory::Token *other = nullptr;
            bool typeDiffers = false;
            if (token.pushed.isEmpty()) {
                other = story.lookalike(token.written, &how);
            } else if (const TokenStory::Push *push = TokenStory::pushAt(token, refused->last); push && push->valid) {
                how = TokenStory::compare(token.written, token.pushed);
                typeDiffers = !ocpiType(refused->type).isEmpty() && !push->type.isEmpty() && ocpiType(refused->type) != push->type;
                other = how == Alike::Case || typeDiffers ? &token : nullptr;
            }
            if (!other)
                continue;
            const TokenStory::Push *push = TokenStory::pushAt(*other, refused->last);
            if (!push || !push->valid)
                continue; // a revoked one is refused rightly, however it is written
            Finding finding = make(typeDiffers && how != Alike::Case ? "type" : causeOf(how), Severity::Error);
            finding.peer = refused->peer;
            finding.object = token.written.left(64);
            finding.from = refused->first;
            finding.to = refused->last;
            finding.count = quint32(refused->count);
            finding.values = {token.written.left(64), other->pushed.left(64), refused->status, number(refused->count), refused->type, push->type};
            addEvidence(finding, &capture, Part::Fact, refused->firstAsk, "/idTag", token.written);
            addEvidence(finding, &capture, Part::Fact, refused->firstAnswer, "/idTagInfo/status", refused->status);
            addEvidence(finding, &capture, Part::Expected, push->frame, "/uid", other->pushed);
            finding.causes.append({finding.cause, 85, {}});
            findings.add(std::move(finding));
        }
        partnerSide(input, story, findings);
    }

protected:
    // Sessions and CDRs whose uid the partner cannot find, though it has pushed the same number.
    void partnerSide(const InsightInput &input, const TokenStory &story, FindingList &findings) const
    {
        const Capture &capture = *input.capture;
        std::set<QByteArray> told;
        int read = 0;
        for (const TokenStory::Unknown &unknown : story.unknown()) {
            if (++read > mostLookups)
                break;
            const QByteArray uid = uidOf(capture, unknown.request);
            const TokenStory::Token *own = uid.isEmpty() ? nullptr : story.find(uid);
            if (uid.isEmpty() || told.contains(uid))
                continue;
            Alike how = Alike::None;
            const TokenStory::Token *other = own && !own->pushed.isEmpty() ? own : story.lookalike(uid, &how);
            if (other && other == own)
                how = TokenStory::compare(uid, own->pushed);
            const TokenStory::Push *push = other ? TokenStory::pushAt(*other, unknown.time) : nullptr;
            if (!push || !push->valid || how == Alike::None || how == Alike::Same)
                continue;
            told.insert(uid);
            Finding finding = make(causeOf(how), Severity::Error);
            finding.object = uid.left(64);
            finding.party = how == Alike::Case ? DatasetRole::Emsp : DatasetRole::Cpo;
            finding.from = unknown.time;
            finding.to = unknown.time;
            finding.values = {uid.left(64), other->pushed.left(64), "2004", "1", {}, {}};
            addEvidence(finding, &capture, Part::Fact, unknown.request, "/cdr_token/uid", uid);
            addEvidence(finding, &capture, Part::Fact, unknown.answer, "/status_code", "2004");
            addEvidence(finding, &capture, Part::Expected, push->frame, "/uid", other->pushed);
            finding.causes.append({finding.cause, 85, {}});
            findings.add(std::move(finding));
        }
    }
    static QByteArray causeOf(Alike how)
    {
        switch (how) {
        case Alike::Case:
            return "case";
        case Alike::Separators:
            return "separators";
        case Alike::LeadingZeros:
            return "leading-zeros";
        case Alike::ByteOrder:
            return "byte-order";
        case Alike::Decimal:
            return "decimal";
        case Alike::None:
        case Alike::Same:
            break;
        }
        return "type";
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        const QString used = plain(finding.values.value(0));
        const QString pushed = plain(finding.values.value(1));
        if (finding.values.value(2) == "2004")
            return tr("A session or CDR names token %1; the partner calls it unknown (OCPI 2004), and has itself pushed %2.").arg(used, pushed);
        if (finding.cause == "type")
            return tr("%1: token %2 of type %3 was refused (%4); the partner has pushed it as %5.")
                .arg(place(finding, input), used, plain(finding.values.value(4)), plain(finding.values.value(2)), plain(finding.values.value(5)));
        return tr("%1: token %2 was refused (%3); the partner has pushed %4, which is the same number.").arg(place(finding, input), used, plain(finding.values.value(2)), pushed);
    }
    QString meaning(const Finding &) const override
    {
        return tr("Cards of this kind do not work in roaming at all, though every party's own test is green.");
    }
    Cause causeText(const Finding &, const FindingCause &cause) const override
    {
        if (cause.id == "case")
            return {tr("Upper and lower case are told apart"), tr("Both differ in case only; they are equal by the specification.")};
        if (cause.id == "separators")
            return {tr("One side writes separators into the number"), tr("Without them both are equal.")};
        if (cause.id == "leading-zeros")
            return {tr("One side cuts leading zeros, as a number field does"), tr("Without leading zeros both are equal.")};
        if (cause.id == "byte-order")
            return {tr("The reader turns the order of the card's bytes around"), tr("Read backwards by bytes both are equal.")};
        if (cause.id == "decimal")
            return {tr("One side writes the number in decimal, the other in hexadecimal"), tr("Both are the same number.")};
        return {tr("The type of the token is mapped differently"), tr("uid and case agree, only the type differs.")};
    }
    QString advice(const Finding &finding) const override
    {
        if (finding.cause == "type")
            return tr("Agree on one table for the types: ISO14443 and ISO15693 are RFID, Central is APP_USER, Local is AD_HOC_USER.");
        return tr("Bring the number into one form where it enters the backend (upper case hexadecimal, no separators, the card's own byte order), and compare without regard to case.");
    }
    QString clause(const Finding &, ProtocolVersion) const override
    {
        return tr("OCPI, Token object: uid is a CiString, compared without regard to case; OCPP idTag and idToken are, too.");
    }
};

} // namespace

void addTokenChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<TokenUnknown>());
    checks.push_back(std::make_unique<TokenRefreshSlow>());
    checks.push_back(std::make_unique<TokenMismatch>());
}

} // namespace Roamscope::ocppchecks
