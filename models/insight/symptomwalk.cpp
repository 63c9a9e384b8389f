// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/symptomwalk.h"

#include "models/capture/capture.h"
#include "models/insight/falsepositive.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr qint64 aroundCharge = 10 * 60 * qint64(1'000'000); ///< µs before and after a charge that belong to it
constexpr qint64 afterCharge = 24 * 3600 * qint64(1'000'000); ///< a CDR of it may come that late

enum class Tie { None, Beside, Direct };

bool sameText(QByteArrayView a, QByteArrayView b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool mentions(const Finding &finding, const QByteArray &text)
{
    if (sameText(finding.object, text))
        return true;
    const auto holds = [&text](QByteArrayView value) {
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return sameText(value, text);
    };
    return std::ranges::any_of(finding.values, holds)
        || std::ranges::any_of(finding.evidence, [&](const FindingEvidence &evidence) { return holds(evidence.value) || sameText(evidence.object, text); });
}

/// The case in terms of the data: looked up once, compared with each finding.
class NamedCase
{
public:
    NamedCase(const SymptomScope &scope, const InsightInput &input)
        : m_scope(scope)
        , m_input(input)
    {
        if (!scope.chargePoint.isEmpty() && input.capture)
            m_peer = input.capture->peers().find(scope.chargePoint);
        if (!input.analysis)
            return;
        for (int i = 0; i < int(input.analysis->transactions.size()); ++i) {
            const Transaction &transaction = input.analysis->transactions[std::size_t(i)];
            const bool charge = !scope.charge.isEmpty()
                && (sameText(transaction.id, scope.charge) || sameText(transaction.sessionId, scope.charge) || sameText(transaction.cdrId, scope.charge));
            const bool token = !scope.token.isEmpty() && sameText(transaction.idTag, scope.token);
            if ((!scope.charge.isEmpty() && !charge) || (!scope.token.isEmpty() && !token) || (!charge && !token)
                || (m_peer != 0 && transaction.peer != m_peer))
                continue;
            m_transactions.push_back(i);
        }
    }

    bool isKnown(const InsightResult &result) const
    {
        if (!m_scope.chargePoint.isEmpty() && m_peer == 0)
            return false;
        if (m_scope.token.isEmpty() && m_scope.charge.isEmpty())
            return true;
        return !m_transactions.empty() || std::ranges::any_of(result.findings, [this](const Finding &finding) {
            return (!m_scope.token.isEmpty() && mentions(finding, m_scope.token)) || (!m_scope.charge.isEmpty() && mentions(finding, m_scope.charge));
        });
    }

    Tie tie(const Finding &finding) const
    {
        if (m_scope.isEmpty())
            return Tie::Direct;
        if (m_scope.time.isValid() && finding.from != noTime) {
            const TimeUs to = finding.to == noTime ? finding.from : finding.to;
            if (finding.from >= m_scope.time.to || to < m_scope.time.from)
                return Tie::None;
        }
        if (m_peer != 0 && finding.peer != 0 && finding.peer != m_peer)
            return Tie::None;
        if (m_scope.token.isEmpty() && m_scope.charge.isEmpty()) {
            // What names no charge point may be about it or not.
            return m_scope.chargePoint.isEmpty() || (m_peer != 0 && finding.peer == m_peer) ? Tie::Direct : Tie::Beside;
        }
        if ((!m_scope.token.isEmpty() && mentions(finding, m_scope.token)) || (!m_scope.charge.isEmpty() && mentions(finding, m_scope.charge)))
            return Tie::Direct;
        for (const int number : m_transactions) {
            const Transaction &transaction = m_input.analysis->transactions[std::size_t(number)];
            if (finding.transaction == number || sameText(finding.object, transaction.sessionId) || sameText(finding.object, transaction.cdrId)
                || sameText(finding.object, transaction.idTag))
                return Tie::Direct;
            // At the same plug while the charge ran; a clock that is wrong all day is wrong for this charge as well.
            const bool place = finding.peer == transaction.peer && finding.peer != 0
                && (finding.connector < 0 || transaction.connector < 0 || finding.connector == transaction.connector)
                && (finding.evse < 0 || transaction.evse < 0 || finding.evse == transaction.evse);
            if (place && finding.transaction < 0 && overlaps(finding, transaction))
                return Tie::Direct;
        }
        const bool elsewhere = finding.peer != 0 && !m_transactions.empty() && std::ranges::none_of(m_transactions, [&](int number) {
            return m_input.analysis->transactions[std::size_t(number)].peer == finding.peer;
        });
        return finding.transaction >= 0 || elsewhere ? Tie::None : Tie::Beside;
    }

private:
    static bool overlaps(const Finding &finding, const Transaction &transaction)
    {
        if (finding.from == noTime || transaction.start == noTime)
            return true;
        const TimeUs to = finding.to == noTime ? finding.from : finding.to;
        const TimeUs end = transaction.stop == noTime ? transaction.start + afterCharge : transaction.stop + aroundCharge;
        return finding.from <= end && to >= transaction.start - aroundCharge;
    }

    const SymptomScope &m_scope;
    const InsightInput &m_input;
    quint16 m_peer = 0;
    std::vector<int> m_transactions; ///< that the case names
};

} // namespace

SymptomReport walkSymptom(const Symptom &symptom, const InsightResult &result, const SiteProfile &profile, const SymptomScope &scope)
{
    SymptomReport report;
    const NamedCase named(scope, result.input);
    report.caseIsKnown = named.isKnown(result);
    QHash<QByteArray, int> silent;
    for (const auto &[check, needs] : result.silent)
        silent.insert(check, needs);
    QHash<QByteArray, std::vector<std::size_t>> stepsOf;
    report.answers.resize(symptom.steps.size());
    for (std::size_t step = 0; step < symptom.steps.size(); ++step) {
        SymptomAnswer &answer = report.answers[step];
        for (const QLatin1StringView id : symptom.steps[step].checks) {
            const QByteArray name(id.data(), id.size());
            stepsOf[name].push_back(step);
            const InsightCheck *check = insightCheck(name);
            if (!check)
                continue;
            if (!profile.isAsked(*check)) {
                answer.unasked.append(name);
            } else if (const auto lacks = silent.constFind(name); lacks != silent.cend()) {
                answer.silent.append(name);
                answer.missing |= *lacks;
            } else {
                answer.asked.append(name);
            }
        }
    }
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        const Finding &finding = result.findings[i];
        const auto steps = stepsOf.constFind(finding.check);
        if (steps == stepsOf.cend())
            continue;
        const Tie tie = named.tie(finding);
        if (tie == Tie::None)
            continue;
        for (const std::size_t step : *steps)
            (tie == Tie::Direct ? report.answers[step].findings : report.answers[step].beside).push_back(quint32(i));
    }
    for (std::size_t step = 0; step < report.answers.size(); ++step) {
        SymptomAnswer &answer = report.answers[step];
        for (std::vector<quint32> *list : {&answer.findings, &answer.beside}) {
            std::ranges::stable_sort(*list, [&result](quint32 a, quint32 b) { return result.findings[a].severity > result.findings[b].severity; });
        }
        // Notes tell of something unusual; they do not make a step the one that went wrong.
        const bool wrong = !answer.findings.empty() && result.findings[answer.findings.front()].severity != Severity::Note;
        if (!answer.findings.empty())
            answer.state = SymptomAnswer::State::Found;
        else if (!answer.beside.empty())
            answer.state = SymptomAnswer::State::Beside;
        else if (answer.asked.isEmpty())
            answer.state = SymptomAnswer::State::Blind; // nothing was looked at
        else
            answer.state = answer.silent.isEmpty() && answer.unasked.isEmpty() ? SymptomAnswer::State::Clear : SymptomAnswer::State::Unsure;
        if (report.first < 0)
            report.missing |= answer.missing;
        if (wrong && report.first < 0)
            report.first = int(step);
    }
    return report;
}

QString SymptomReport::conclusion(const Symptom &symptom) const
{
    QStringList sentences;
    if (!caseIsKnown)
        sentences.append(QCoreApplication::translate("Roamscope", "What you named does not occur in the data that is open: check how it is written, and whether this is the right capture."));
    const bool blind = std::ranges::all_of(answers, [](const SymptomAnswer &answer) { return answer.state == SymptomAnswer::State::Blind; });
    if (first >= 0)
        sentences.append(QCoreApplication::translate("Roamscope", "Look at step %1 first: “%2” is the first place on the way where something is wrong. What follows may only be its consequence.")
                             .arg(first + 1)
                             .arg(symptom.steps[std::size_t(first)].title));
    else if (blind)
        sentences.append(QCoreApplication::translate("Roamscope", "The data that is open says nothing about this."));
    else if (missing == InsightCheck::Nothing)
        sentences.append(QCoreApplication::translate("Roamscope", "No step shows a fault: the cause lies outside of what was recorded, or before it began."));
    else
        sentences.append(QCoreApplication::translate("Roamscope", "No step shows a fault as far as it could be looked at."));
    const QStringList needed = neededData(missing);
    if (!needed.isEmpty())
        sentences.append(QCoreApplication::translate("Roamscope", "To be sure, open as well: %1.").arg(needed.join(QCoreApplication::translate("Roamscope", "; ", "between parts of a list"))));
    return sentences.join(QLatin1Char(' '));
}

} // namespace Roamscope
