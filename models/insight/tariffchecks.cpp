// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/ocpiobjectcheck.h"

#include "models/pricing/tarifflint.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace Roamscope {

using namespace OcpiFindings;

namespace {

using Part = FindingEvidence::Part;

/// Tariffs that connectors or CDRs name and that nobody has sent.
class TariffUnknown : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("tariff-unknown"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    QString title() const override { return OcpiCheckText::tr("A tariff is referred to that nobody knows"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Looks for tariff ids at connectors for which the same party holds no tariff. Silent where a party's tariffs are not open at all; "
                                 "for a recording only a note, since the tariff may have been sent before it began.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        std::unordered_set<std::string> told;
        for (const DatasetRole role : {DatasetRole::Cpo, DatasetRole::Emsp}) {
            const OcpiSide side = ocpiSide(input, role);
            if (!side.dataset || side.records->tariffs.empty())
                continue;
            std::unordered_set<std::string> known;
            for (const TariffRecord &tariff : side.records->tariffs)
                known.insert(foldedRecordId(tariff.id));
            struct Use
            {
                quint32 connectors = 0;
                quint32 site = 0;
                quint32 evse = 0;
                quint32 connector = 0;
                std::string_view id {};
            };
            std::map<std::string, Use> unknown; // ordered: the same order in every run
            for (quint32 s = 0; s < quint32(side.records->sites.size()); ++s) {
                const SiteRecord &site = side.records->sites[s];
                if ((s & 1023) == 0 && input.isCancelled())
                    return;
                for (quint32 i = site.firstEvse; i < site.firstEvse + site.evses; ++i) {
                    const EvseRecord &evse = side.records->evses[i];
                    for (quint32 k = evse.firstConnector; k < evse.firstConnector + evse.connectors; ++k) {
                        const ConnectorRecord &connector = side.records->connectors[k];
                        for (quint32 t = connector.firstTariff; t < connector.firstTariff + connector.tariffs; ++t) {
                            std::string folded = foldedRecordId(side.records->tariffIds[t]);
                            if (known.contains(folded) || (unknown.size() >= 10'000 && !unknown.contains(folded)))
                                continue;
                            Use &use = unknown[std::move(folded)];
                            if (use.connectors++ == 0)
                                use = {1, s, i, k, side.records->tariffIds[t]};
                        }
                    }
                }
            }
            const bool isRebuilt = bool(side.dataset->provenance());
            for (const auto &[folded, use] : unknown) {
                if (!told.insert(folded).second)
                    continue; // the operator lacks it already
                const SiteRecord &site = side.records->sites[use.site];
                Finding finding = make(role == DatasetRole::Cpo ? "at-operator" : "at-partner", isRebuilt ? Severity::Note : Severity::Warning,
                                       recordText(use.id), role);
                finding.count = use.connectors;
                finding.values = {recordText(use.id), QByteArray::number(use.connectors), recordText(side.records->connectors[use.connector].id),
                                  recordText(side.records->evses[use.evse].uid), recordText(site.id)};
                FindingEvidence evidence = objectEvidence(side, OcpiModule::Locations, site.element,
                                                          "/evses/" + finding.values[3] + "/connectors/" + finding.values[2] + "/tariff_ids", recordText(use.id));
                evidence.object = recordText(site.id);
                addEvidence(&finding, std::move(evidence));
                spanFromEvidence(&finding);
                finding.causes = isRebuilt ? QList<FindingCause> {{"before", 60, {}}, {"deleted", 40, {}}}
                                           : QList<FindingCause> {{"deleted", 50, {}}, {"never-sent", 50, {}}};
                findings.add(std::move(finding));
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const bool partner = finding.party == DatasetRole::Emsp;
        text.title = partner ? OcpiCheckText::tr("The partner's connectors refer to a tariff that it does not hold")
                             : OcpiCheckText::tr("Connectors refer to a tariff that the operator does not offer");
        text.message = OcpiCheckText::tr("%n connector(s) name tariff %1, which is not among the tariffs; among them connector %2 of %3 at location %4.", nullptr,
                                         finding.values.value(1).toInt())
                           .arg(argument(finding, 0), argument(finding, 2), argument(finding, 3), argument(finding, 4));
        text.meaning = OcpiCheckText::tr("Drivers see no price at these connectors, or an old one; the partner cannot check the CDRs and may not pay them.");
        for (const FindingCause &cause : finding.causes) {
            if (cause.id == "before")
                text.causes.append({OcpiCheckText::tr("The tariff was sent before the recording began."), {}});
            else if (cause.id == "deleted")
                text.causes.append({OcpiCheckText::tr("The tariff was replaced or deleted, and the connectors kept its id."), {}});
            else
                text.causes.append({OcpiCheckText::tr("The push of the tariff failed or never took place."), {}});
        }
        text.advice = OcpiCheckText::tr("Send the tariff, or give the connectors the id of the one that took its place. Tariffs go before the locations that name them.");
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 8.3.3 (Connector.tariff_ids)");
        return text;
    }
};

/// What is wrong in a tariff itself.
class TariffFaulty : public OcpiObjectCheck
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("tariff-faulty"); }
    InsightArea area() const override { return InsightArea::TariffsAndCdrs; }
    QString title() const override { return OcpiCheckText::tr("A tariff has a fault"); }
    QString description() const override
    {
        return OcpiCheckText::tr("Reads every tariff as pricing does and reports what makes prices wrong or undefined: elements that no charge reaches, prices in "
                                 "cents, steps in the wrong unit, unreadable restrictions. Remarks of style are left to the tariff linter.");
    }

    void find(const InsightInput &input, FindingList &findings) const override
    {
        const OcpiSide side = leadingSide(input, OcpiModule::Tariffs);
        if (!side.dataset)
            return;
        const std::span<const DatasetElement> elements = side.dataset->elements(OcpiModule::Tariffs);
        EvidenceBudget budget;
        for (const TariffRecord &record : side.records->tariffs) {
            if (input.isCancelled())
                return;
            PricingNotes unused;
            for (const TariffPtr &tariff : readTariffs(side.dataset->bytes(elements[record.element]), side.dataset->version(), &unused)) {
                for (const PricingNote &note : lintTariff(*tariff, side.dataset->takenAt())) {
                    if (note.severity() == Severity::Note)
                        continue;
                    const QLatin1StringView kind = note.id();
                    Finding finding = make(QByteArray(kind.data(), kind.size()), note.severity(), tariff->id, side.role);
                    finding.values = {tariff->id, QByteArray::number(int(note.kind)), note.first.left(200), note.second.left(200), note.pointer};
                    if (budget.take(finding.cause)) {
                        addEvidence(&finding, objectEvidence(side, OcpiModule::Tariffs, record.element, note.pointer, note.first));
                        spanFromEvidence(&finding);
                    }
                    finding.causes = {{"mapping", 50, {}}, {"entered", 50, {}}};
                    findings.add(std::move(finding));
                }
            }
        }
    }

    InsightText text(const Finding &finding, const InsightInput &) const override
    {
        InsightText text;
        const int kind = std::clamp(finding.values.value(1).toInt(), 0, int(PricingNoteKind::Count) - 1);
        const PricingNote note {PricingNoteKind(kind), finding.values.value(4), finding.values.value(2), finding.values.value(3)};
        text.title = OcpiCheckText::tr("A tariff has a fault: %1").arg(QString::fromUtf8(finding.cause).replace(QLatin1Char('-'), QLatin1Char(' ')));
        text.message = finding.values.value(4).isEmpty() ? OcpiCheckText::tr("Tariff %1: %2").arg(argument(finding, 0), note.message())
                                                         : OcpiCheckText::tr("Tariff %1, %3: %2").arg(argument(finding, 0), note.message(), argument(finding, 4));
        text.meaning = OcpiCheckText::tr("Every charge under this tariff may be billed otherwise than the partner computes it.");
        text.causes = {{OcpiCheckText::tr("The conversion from the billing system's prices is wrong."), {}},
                       {OcpiCheckText::tr("The price was entered so."), {}}};
        text.advice = note.advice().isEmpty() ? OcpiCheckText::tr("Correct the tariff and send it again with a new last_updated.") : note.advice();
        text.clause = OcpiCheckText::tr("OCPI 2.2.1, 11.3.1 (Tariff object)");
        return text;
    }
};

} // namespace

void addTariffChecks(InsightChecks &checks)
{
    addTariffCopyChecks(checks);
    checks.push_back(std::make_unique<TariffUnknown>());
    checks.push_back(std::make_unique<TariffFaulty>());
}

} // namespace Roamscope
