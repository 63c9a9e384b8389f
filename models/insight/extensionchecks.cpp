// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/flowcheck.h"

#include "models/capture/ocpipath.h"
#include "models/catalog/catalog.h"
#include "models/compare/comparator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

namespace Roamscope {

namespace {

constexpr auto extensionId = "extension-dropped";
constexpr int largestComparison = 400000; ///< objects: with more the comparison is a job of its own
constexpr qsizetype largestObject = 4 << 20;

/// Members that the Catalog does not know, with "*" for places in lists: "/evses/*/vendor_note".
void collectUnknown(const QJsonObject &json, const CatalogObject *object, const QByteArray &path, int depth, QSet<QByteArray> *unknown)
{
    if (depth > 12)
        return;
    for (auto member = json.begin(); member != json.end() && unknown->size() < 200; ++member) {
        const QByteArray name = member.key().toUtf8();
        const CatalogField *field = object->field(std::string_view(name.constData(), std::size_t(name.size())));
        const QByteArray place = path + '/' + name.left(80);
        if (!field) {
            if (!member.value().isNull())
                unknown->insert(place);
            continue;
        }
        if (!field->object)
            continue;
        if (member.value().isObject()) {
            collectUnknown(member.value().toObject(), field->object, place, depth + 1, unknown);
        } else if (member.value().isArray()) {
            for (const QJsonValue &item : member.value().toArray()) {
                if (item.isObject())
                    collectUnknown(item.toObject(), field->object, place + "/*", depth + 1, unknown);
            }
        }
    }
}

QSet<QByteArray> unknownMembers(const MomentHistory &history, const MomentChange &change, OcpiModule module)
{
    static const QHash<int, QByteArray> names {{int(OcpiModule::Locations), "locations"}, {int(OcpiModule::Tokens), "tokens"},
                                               {int(OcpiModule::Tariffs), "tariffs"}, {int(OcpiModule::Sessions), "sessions"},
                                               {int(OcpiModule::Cdrs), "cdrs"}};
    QSet<QByteArray> unknown;
    OcpiUrlPath path;
    path.module = names.value(int(module));
    path.rest = {"XX", "YYY", "1"};
    const CatalogObject *object = objectAt(path, change.version);
    const QByteArray body = history.body(change);
    if (object && body.size() < largestObject)
        collectUnknown(QJsonDocument::fromJson(body).object(), object, {}, 0, &unknown);
    return unknown;
}

class ExtensionRunner final : public InsightRunner
{
public:
    void report(const InsightInput &input, FindingList &findings) const override
    {
        fromFiles(input, findings);
        fromTraffic(input, findings);
    }

private:
    struct Dropped
    {
        quint32 count = 0;
        Finding finding;
        QByteArrayList objects;
    };

    static void finish(std::map<QByteArray, Dropped> &all, FindingList &findings)
    {
        for (auto &[key, dropped] : all) {
            dropped.finding.count = dropped.count;
            dropped.finding.values.append(FlowText::number(dropped.count));
            dropped.finding.values.append(dropped.objects.join(", "));
            findings.add(std::move(dropped.finding));
        }
    }

    // What one party holds in a file and the other does not.
    static void fromFiles(const InsightInput &input, FindingList &findings)
    {
        // Objects that were rebuilt from traffic hold what was sent: there nothing can get lost.
        if (!input.cpo || !input.emsp || input.cpo->provenance() || input.emsp->provenance()
            || input.cpo->totalCount() + input.emsp->totalCount() > largestComparison)
            return;
        Comparator comparator(input.cpo, input.emsp, {});
        comparator.run(input.cancelled, {});
        const std::shared_ptr<Comparison> comparison = comparator.comparison();
        std::map<QByteArray, Dropped> all;
        for (quint32 i = 0; i < comparison->size(); ++i) {
            const Difference &difference = comparison->at(i);
            if (difference.kind != DifferenceClass::UnknownFieldDropped || difference.isTolerated())
                continue;
            const bool atEmsp = difference.has(Side::Cpo);
            const QByteArray path = comparison->path(difference);
            const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
            const QByteArray key = QByteArray::number(int(difference.module)) + '/' + name + (atEmsp ? "|emsp" : "|cpo");
            Dropped &dropped = all[key];
            const QByteArray object = comparison->key(difference);
            if (dropped.count++ == 0) {
                const QLatin1StringView module = moduleId(difference.module);
                dropped.finding = makeFlowFinding(extensionId, Severity::Note, QByteArray("held ") + QByteArray(module.data(), module.size()) + ' ' + name, 0,
                                                  noTime, noTime);
                dropped.finding.party = atEmsp ? DatasetRole::Emsp : DatasetRole::Cpo;
                dropped.finding.object = object;
                dropped.finding.values = {name, FlowText::lane(atEmsp ? Lane::Emsp : Lane::Cpo), QByteArray(module.data(), module.size())};
                addFlowCause(dropped.finding, "fixed-columns", 70);
                addFlowCause(dropped.finding, "stripped", 35);
            }
            if (dropped.objects.size() < 5)
                dropped.objects.append(object);
            if (dropped.finding.evidence.size() < 20) {
                FindingEvidence evidence;
                evidence.pointer = path;
                evidence.party = atEmsp ? DatasetRole::Cpo : DatasetRole::Emsp;
                evidence.module = difference.module;
                evidence.object = object;
                dropped.finding.evidence.push_back(std::move(evidence));
            }
        }
        finish(all, findings);
    }

    // What was pushed and is missing when the receiver gives it back.
    static void fromTraffic(const InsightInput &input, FindingList &findings)
    {
        if (!input.history || !input.capture)
            return;
        const MomentHistory &history = *input.history;
        std::map<QByteArray, Dropped> all;
        for (quint32 object = 0; object < history.objects().size(); ++object) {
            if (input.isCancelled())
                return;
            const MomentKey &key = history.objects()[object];
            const MomentChange *pushed = nullptr;
            for (const quint32 index : history.changesOf(object)) {
                const MomentChange &change = history.changes()[index];
                if (change.part >= 0)
                    continue;
                if (change.kind == MomentChange::Kind::Put || change.kind == MomentChange::Kind::Post) {
                    pushed = change.answer == MomentChange::Answer::Accepted ? &change : nullptr;
                    continue;
                }
                if (change.kind == MomentChange::Kind::Patch) {
                    pushed = nullptr;
                    continue;
                }
                // Returned by the side that had taken the push.
                if (change.kind != MomentChange::Kind::Get || !pushed || change.byCpo == pushed->byCpo || change.version != pushed->version)
                    continue;
                QSet<QByteArray> lost = unknownMembers(history, *pushed, key.module);
                if (lost.isEmpty())
                    continue;
                lost -= unknownMembers(history, change, key.module);
                for (const QByteArray &path : std::as_const(lost)) {
                    const QLatin1StringView module = moduleId(key.module);
                    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
                    Dropped &dropped = all[QByteArray::number(int(key.module)) + path];
                    if (dropped.count++ == 0) {
                        dropped.finding = makeFlowFinding(extensionId, Severity::Note, QByteArray("returned ") + QByteArray(module.data(), module.size()) + ' ' + name,
                                                          0, pushed->time, change.time);
                        dropped.finding.party = pushed->byCpo ? DatasetRole::Emsp : DatasetRole::Cpo;
                        dropped.finding.object = key.id;
                        dropped.finding.values = {name, FlowText::lane(pushed->byCpo ? Lane::Emsp : Lane::Cpo), QByteArray(module.data(), module.size())};
                        addFlowCause(dropped.finding, "fixed-columns", 70);
                        addFlowCause(dropped.finding, "stripped", 35);
                    }
                    if (dropped.objects.size() < 5)
                        dropped.objects.append(key.id);
                    addFlowEvidence(dropped.finding, FindingEvidence::Part::Before, pushed->frame, pushed->time, path);
                    addFlowEvidence(dropped.finding, FindingEvidence::Part::Fact, change.frame, change.time);
                }
            }
        }
        finish(all, findings);
    }
};

class ExtensionCheck final : public FlowCheck
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ExtensionCheck)
public:
    QLatin1StringView id() const override { return QLatin1StringView(extensionId); }
    InsightArea area() const override { return InsightArea::Protocol; }
    QString title() const override { return tr("Extension fields get lost on the way"); }
    QString description() const override
    {
        return tr("Looks for members outside the specification that one party sent and the other does not hold, in files of both parties and in what a party returns.");
    }
    int needs() const override { return Ocpi; }
    int feed() const override { return None; }
    std::unique_ptr<InsightRunner> begin(const Capture *, const InsightThresholds &) const override { return std::make_unique<ExtensionRunner>(); }

protected:
    std::span<const CauseWords> causeWords() const override
    {
        static constexpr CauseWords words[] = {
            {"fixed-columns", QT_TRANSLATE_NOOP("Roamscope", "The receiver stores only the fields of the specification"), ""},
            {"stripped", QT_TRANSLATE_NOOP("Roamscope", "A hub or adapter in between removes what it does not know"), ""},
        };
        return words;
    }
    QString message(const Finding &finding, const InsightInput &) const override
    {
        const auto value = [&finding](int index) { return FlowText::shown(finding.values.value(index)); };
        return tr("The field \"%1\" of %n object(s) in %2 is missing at the %3: %4", nullptr, int(finding.count)).arg(value(0), value(2), value(1), value(4));
    }
    QString meaning(const Finding &) const override
    {
        return tr("A receiver may drop what the specification does not name. Whatever relies on the field, such as a note for drivers or a price group, does not work there.");
    }
    QString advice(const Finding &) const override
    {
        return tr("Agree with the partner in writing that the field is kept, or carry its meaning in a field of the specification.");
    }
};

} // namespace

void addExtensionChecks(InsightChecks &checks)
{
    checks.push_back(std::make_unique<ExtensionCheck>());
}

} // namespace Roamscope
