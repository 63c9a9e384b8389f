// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"
#include "models/insight/flowtable.h"


#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace Roamscope {

namespace {

constexpr auto schemaId = "schema-error";

/// What the Catalog objects to, by field and rule, and which makes and senders do it.
class SchemaErrorRunner final : public InsightRunner
{
public:
    void take(const Fact &fact) override
    {
        if (fact.kind == Fact::Kind::Boot && !fact.id.isEmpty())
            m_makes[fact.peer] = fact.reference.isEmpty() ? fact.id : fact.id + ' ' + fact.reference;
    }

    void see(FrameId, const Frame &row) override
    {
        if (row.kind == FrameKind::Call || row.kind == FrameKind::Send || row.kind == FrameKind::HttpRequest)
            ++m_asked.at(row.peer, row.action, Lane::Unknown);
    }

    void report(const InsightInput &input, FindingList &findings) const override;

private:
    static bool isOurs(const Problem &problem)
    {
        if (problem.kind != Problem::Kind::Schema || problem.severity == Severity::Note || !problem.finding)
            return false;
        // A unit that is probably wrong is no error of form; the checks of locations know it.
        return problem.finding->rule != ValidationRule::SuspectUnit && problem.finding->rule != ValidationRule::SuspectValue
            && problem.finding->check == OcpiCheck::None;
    }

    std::map<quint16, QByteArray> m_makes;
    FlowTable<quint32> m_asked;
};

struct SchemaGroup
{
    std::map<quint16, std::vector<const Problem *>> byPeer;
    std::set<QByteArray> makes;
};

QByteArray generalPointer(const QByteArray &groupKey)
{
    return groupKey.split('|').value(2);
}

void SchemaErrorRunner::report(const InsightInput &input, FindingList &findings) const
{
    if (!input.analysis || !input.capture)
        return;
    const FrameTable &rows = input.capture->frames();
    std::map<QByteArray, SchemaGroup> groups;
    for (const Problem &problem : input.analysis->problems) {
        if (!isOurs(problem) || problem.frame >= input.capture->size())
            continue;
        // Damage by a copier or a pager is no error of the sender.
        if (rows.flags(problem.frame) & quint16(FrameFlag::Repaired))
            continue;
        SchemaGroup &group = groups[problem.groupKey()];
        group.byPeer[problem.peer].push_back(&problem);
        const auto make = m_makes.find(problem.peer);
        if (make != m_makes.end())
            group.makes.insert(make->second);
    }
    for (const auto &[key, group] : groups) {
        const QByteArray pointer = generalPointer(key);
        for (const auto &[peer, problems] : group.byPeer) {
            const Problem &first = *problems.front();
            const Frame row = rows.at(first.frame);
            const QByteArray cause = first.rule + ' ' + first.detail + ' ' + pointer;
            Finding finding = makeFlowFinding(schemaId, first.severity, cause, peer, row.time, rows.time(problems.back()->frame));
            finding.count = quint32(problems.size());
            finding.party = row.from == Lane::ChargePoint                   ? DatasetRole::Truth
                : row.from == Lane::Csms || row.from == Lane::Cpo           ? DatasetRole::Cpo
                : row.from == Lane::Emsp                                    ? DatasetRole::Emsp
                                                                            : DatasetRole::Unknown;
            const auto make = m_makes.find(peer);
            const quint32 *asked = m_asked.find(peer, row.action, Lane::Unknown);
            const quint32 all = asked ? *asked : 0;
            finding.values = {first.detail, pointer.isEmpty() ? QByteArray("/") : pointer, FlowText::number(double(problems.size())),
                              FlowText::lane(row.from), make == m_makes.end() || row.from != Lane::ChargePoint ? QByteArray() : make->second,
                              first.rule};
            std::set<FrameId> frames;
            for (const Problem *problem : problems) {
                frames.insert(problem->frame);
                addFlowEvidence(finding, FindingEvidence::Part::Fact, problem->frame, rows.time(problem->frame), problem->pointer, problem->finding->found);
            }
            if (!first.finding->expected.isEmpty())
                addFlowEvidence(finding, FindingEvidence::Part::Expected, noFrame, noTime, first.pointer, first.finding->expected);
            const bool oneMake = row.from == Lane::ChargePoint && group.makes.size() == 1 && make != m_makes.end();
            bool othersOfMakeClean = false;
            for (const auto &[other, its] : m_makes)
                othersOfMakeClean = othersOfMakeClean || (make != m_makes.end() && its == make->second && !group.byPeer.contains(other));
            if (oneMake && group.byPeer.size() > 1)
                addFlowCause(finding, "make", othersOfMakeClean ? 60 : 80, {make->second, FlowText::number(double(group.byPeer.size()))});
            if (all > 0 && frames.size() >= all && all >= 3)
                addFlowCause(finding, "always", 70, {FlowText::number(double(frames.size())), FlowText::number(all)});
            else if (all > frames.size())
                addFlowCause(finding, "sometimes", 55, {FlowText::number(double(frames.size())), FlowText::number(all)});
            if (first.finding->rule == ValidationRule::UnknownField || first.finding->rule == ValidationRule::UnknownEnumValue
                || first.finding->rule == ValidationRule::UnknownAction)
                addFlowCause(finding, "other-version", 50);
            addFlowCause(finding, "changed", 15);
            findings.add(std::move(finding));
        }
    }
}

class SchemaErrorCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::SchemaErrorCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(schemaId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Messages break the specification"); }
    QString description() const override
    {
        return tr("Counts what the catalog objects to, by field and rule, and says which senders and makes do it. Notes and repaired lines are left out.");
    }
    int needs() const override { return Nothing; }
    int feed() const override { return Frames | Facts; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<SchemaErrorRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"make", QT_TRANSLATE_NOOP("Roamscope", "A fault of this make's firmware"),
             QT_TRANSLATE_NOOP("Roamscope", "All charge points that do it are of the make %1; there are %2.")},
            {"always", QT_TRANSLATE_NOOP("Roamscope", "The sender always writes it so"),
             QT_TRANSLATE_NOOP("Roamscope", "Messages of this kind with the fault: %1 of %2.")},
            {"sometimes", QT_TRANSLATE_NOOP("Roamscope", "It depends on the situation or the value"),
             QT_TRANSLATE_NOOP("Roamscope", "Messages of this kind with the fault: %1 of %2.")},
            {"other-version", QT_TRANSLATE_NOOP("Roamscope", "The sender uses another version or edition of the protocol"), ""},
            {"changed", QT_TRANSLATE_NOOP("Roamscope", "The message was changed on its way or by the logger"), ""},
        };
        return words;
    }
    QString heading(const Finding &finding) const override
    {
        //: %1 = message or object, %2 = field
        return tr("%1 breaks the specification at %2").arg(QString::fromUtf8(finding.values.value(0)), QString::fromUtf8(finding.values.value(1)));
    }
    QString message(const Finding &finding, const InsightInput &input) const override
    {
        QString what;
        if (const Problem *problem = problemOf(finding, input))
            what = problem->finding->message();
        const QString sender = finding.peer != 0 ? FlowText::chargePoint(input, finding.peer) : FlowText::shown(finding.values.value(3));
        const QString make = QString::fromUtf8(finding.values.value(4));
        const int count = int(finding.count);
        return make.isEmpty() ? tr("%1, %2: %3 (%n time(s))", nullptr, count).arg(sender, QString::fromUtf8(finding.values.value(0)), what)
                              : tr("%1 (%4), %2: %3 (%n time(s))", nullptr, count).arg(sender, QString::fromUtf8(finding.values.value(0)), what, make);
    }
    QString meaning(const Finding &) const override
    {
        return tr("Strict receivers refuse the message as a whole; lenient ones drop or misread the field. The same charger works with one backend and not with the next.");
    }
    QString advice(const Finding &finding) const override
    {
        Q_UNUSED(finding)
        return tr("Send the maker one of these messages with the clause. Until it is mended, accept the field as it comes, and let the sheet set it right.");
    }
    QString clause(const Finding &finding, const InsightInput &input) const override
    {
        const Problem *problem = problemOf(finding, input);
        return problem ? problem->finding->clause() : QString();
    }

private:
    static const Problem *problemOf(const Finding &finding, const InsightInput &input)
    {
        if (!input.analysis || finding.evidence.empty())
            return nullptr;
        const FindingEvidence &evidence = finding.evidence.front();
        const auto &problems = input.analysis->problems;
        auto found = std::lower_bound(problems.begin(), problems.end(), evidence.frame,
                                      [](const Problem &problem, FrameId frame) { return problem.frame == noFrame || problem.frame < frame; });
        for (; found != problems.end() && found->frame == evidence.frame; ++found) {
            if (found->kind == Problem::Kind::Schema && found->finding && found->pointer == evidence.pointer && found->rule == finding.values.value(5))
                return &*found;
        }
        return nullptr;
    }
};

} // namespace

void addSchemaChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<SchemaErrorCheck>());
}

} // namespace Roamscope
