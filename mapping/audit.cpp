// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/audit.h"

#include "mapping/auditcause.h"
#include "mapping/capturedocuments.h"
#include "mapping/mappingrun.h"
#include "mapping/schema.h"
#include "models/capture/sourcebytes.h"
#include "models/compare/atmoment.h"
#include "models/compare/comparison.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Roamscope {

namespace {

using Json = nlohmann::ordered_json;

/// Words of an audit.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Audit)
public:
    static QString wrongSource(const Sheet &sheet)
    {
        return tr("The sheet starts from “%1”. An audit needs one that starts from a charge (transaction) or a station, because it takes its sources from the capture.")
            .arg(displayName(sheet.source));
    }
    static QString wrongTarget(const Sheet &sheet)
    {
        return tr("The sheet makes “%1”. An audit needs one that makes an OCPI Location, Token, Session or CDR.").arg(displayName(sheet.target));
    }
    static QString noRoaming() { return tr("The capture holds no OCPI message with such an object, so there is nothing to compare with. Add the OCPI log to the capture."); }
    static QString nothingMapped() { return tr("The capture holds no charge or station that the sheet could be run on. Add the chargers' log to the capture."); }
    static QString transaction(const QString &id, const QString &object, const QString &key) { return tr("Transaction %1, %2 %3").arg(id, object, key); }
    static QString station(const QString &name, const QString &object, const QString &key) { return tr("Station %1, %2 %3").arg(name, object, key); }
    static QString manyStatuses(int limit) { return tr("Only the first %1 status messages were followed.").arg(limit); }
};

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString textMember(const Json &json, const char *name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return json.is_object() && found != json.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>()) : QString();
}

qint64 leafCount(const Json &json, int depth = 0)
{
    if (depth > 60 || !json.is_structured())
        return json.is_null() ? 0 : 1;
    qint64 count = 0;
    for (const Json &child : json)
        count += leafCount(child, depth + 1);
    return count;
}

/// A document that the sheet demands, and its counterpart.
struct Demand
{
    int transaction = -1;
    quint16 peer = 0;
    AssembledDocumentPtr source {};
    Json json {};
    QByteArray key {}; ///< id of the object that was sent
    QString label {};
};

class Auditor
{
public:
    Auditor(const Sheet &sheet, const CapturePtr &capture, const AnalysisPtr &analysis, const AuditOptions &options, const std::atomic_bool *cancelled,
            const std::function<void(double)> &progress)
        : m_sheet(sheet)
        , m_capture(capture)
        , m_analysis(analysis)
        , m_options(options)
        , m_cancelled(cancelled)
        , m_progress(progress)
    {
    }

    AuditResult run()
    {
        m_result.sheetId = m_sheet.id;
        m_result.sheetTitle = m_sheet.title;
        m_result.sheetVersion = m_sheet.sheetVersion;
        m_result.target = displayName(m_sheet.target);
        m_result.capture = m_capture->title();
        m_result.made = QDateTime::currentDateTimeUtc();
        const bool charges = m_sheet.source.kind == SchemaRef::Kind::Transaction;
        if (!charges && m_sheet.source.kind != SchemaRef::Kind::ChargePoint) {
            m_result.error = AuditText::wrongSource(m_sheet);
            return m_result;
        }
        const auto module = m_sheet.target.kind == SchemaRef::Kind::Ocpi ? moduleFromId(m_sheet.target.object) : std::nullopt;
        m_target = SchemaTree::forRef(m_sheet.target);
        if (!module || !m_target || *module == OcpiModule::Tariffs) {
            m_result.error = AuditText::wrongTarget(m_sheet);
            return m_result;
        }
        m_module = *module;
        collectRules(m_sheet.rules);
        m_plan = MappingPlan::compile(m_sheet, {.workspaceFolder = m_options.workspaceFolder});
        m_documents = std::make_unique<CaptureDocuments>(m_capture, m_analysis, m_cancelled);
        report(0.1);
        m_history = MomentHistory::read(m_capture, m_cancelled);
        if (isCancelled() || !m_history)
            return cancelled();
        report(0.3);
        m_sent = m_history->at(noTime, MomentView::Cpo);
        indexSent();
        if (m_sent->count(m_module) == 0) {
            m_result.error = AuditText::noRoaming();
            return m_result;
        }
        if (charges)
            demandCharges();
        else
            demandStations();
        if (isCancelled())
            return cancelled();
        if (m_result.documents == 0) {
            m_result.error = AuditText::nothingMapped();
            return m_result;
        }
        report(0.6);
        compare();
        if (isCancelled())
            return cancelled();
        report(0.8);
        if (m_module == OcpiModule::Locations)
            followStatuses();
        if (isCancelled())
            return cancelled();
        finish();
        report(1);
        return m_result;
    }

private:
    struct Group
    {
        AuditDeviation deviation;
        QSet<QString> objects;
        std::vector<qint64> delays; ///< Late
    };

    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    AuditResult cancelled()
    {
        m_result.cancelled = true;
        return m_result;
    }
    void report(double value) const
    {
        if (m_progress)
            m_progress(value);
    }

    void collectRules(const QList<Rule> &rules)
    {
        for (const Rule &rule : rules) {
            if (rule.disabled || !rule.raw.is_null())
                continue;
            if (const SchemaNode *node = m_target->node(rule.target))
                m_rules[node].append(&rule);
            collectRules(rule.rules);
        }
    }

    /// Objects that were sent, by id and by what is in them.
    void indexSent()
    {
        const auto elements = m_sent->elements(m_module);
        for (quint32 i = 0; i < quint32(elements.size()); ++i) {
            const QByteArrayView bytes = m_sent->bytes(elements[i]);
            const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
            if (!json.is_object())
                continue;
            const QByteArray id = textMember(json, m_module == OcpiModule::Tokens ? "uid" : "id").toUtf8();
            m_sentById.insert(id.toLower(), i);
            if (m_module != OcpiModule::Locations)
                continue;
            const auto evses = json.find("evses");
            if (evses == json.end() || !evses->is_array())
                continue;
            for (const Json &evse : *evses) {
                for (const char *name : {"uid", "evse_id"}) {
                    if (const QString text = textMember(evse, name); !text.isEmpty())
                        m_sentByEvse.insert(text.toLower().toUtf8(), {id, textMember(evse, "uid")});
                }
            }
        }
    }

    Json sentObject(quint32 element) const
    {
        const QByteArrayView bytes = m_sent->bytes(m_sent->elements(m_module)[element]);
        return Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    }

    bool mapDocument(const AssembledDocumentPtr &source, Json *json)
    {
        if (!source || source->json.isEmpty())
            return false;
        const MappedDocument mapped = m_plan->map(source->json);
        m_result.mappingErrors += qint64(mapped.errors.size());
        *json = Json::parse(mapped.json.begin(), mapped.json.end(), nullptr, false);
        return json->is_object();
    }

    void demandCharges()
    {
        const auto count = int(m_documents->transactionCount());
        for (int i = 0; i < count && !isCancelled(); ++i) {
            const Transaction &transaction = m_analysis->transactions[std::size_t(i)];
            const ProtocolVersion wanted = protocolVersionFromText(m_sheet.source.version.toUtf8());
            if (wanted != ProtocolVersion::Unknown && transaction.version != wanted)
                continue;
            Demand demand;
            demand.transaction = i;
            demand.source = std::make_shared<const AssembledDocument>(m_documents->transaction(i));
            if (!mapDocument(demand.source, &demand.json))
                continue;
            ++m_result.documents;
            demand.key = m_module == OcpiModule::Cdrs ? transaction.cdrId
                : m_module == OcpiModule::Sessions    ? transaction.sessionId
                                                      : textMember(demand.json, m_module == OcpiModule::Tokens ? "uid" : "id").toUtf8();
            const bool found = !demand.key.isEmpty() && m_sentById.contains(demand.key.toLower());
            if (!found) {
                // A CDR is not due while the charge runs.
                if (m_module == OcpiModule::Cdrs && transaction.stop == noTime) {
                    ++m_result.unfinished;
                    continue;
                }
                // Who never roamed owes no object.
                if (m_module == OcpiModule::Tokens || (m_module == OcpiModule::Cdrs && transaction.sessionId.isEmpty() && !m_rules.isEmpty() && !hasRoamed(transaction))) {
                    ++m_result.unfinished;
                    continue;
                }
                notSent(demand, QString::fromUtf8(transaction.id));
                continue;
            }
            ++m_result.matched;
            demand.label = AuditText::transaction(QString::fromUtf8(transaction.id), m_sheet.target.object, QString::fromUtf8(demand.key));
            const Json sent = sentObject(m_sentById.value(demand.key.toLower()));
            alignKeys(&demand, sent);
            m_demands.push_back(std::move(demand));
            report(0.3 + 0.3 * (i + 1) / count);
        }
    }

    bool hasRoamed(const Transaction &transaction) const
    {
        return std::any_of(transaction.frames.begin(), transaction.frames.end(), [this](FrameId frame) { return isOcpi(m_capture->frames().version(frame)); });
    }

    void demandStations()
    {
        for (const quint16 peer : m_documents->chargePoints()) {
            if (isCancelled())
                return;
            Demand demand;
            demand.peer = peer;
            demand.source = std::make_shared<const AssembledDocument>(m_documents->chargePoint(peer));
            if (!mapDocument(demand.source, &demand.json))
                continue;
            ++m_result.documents;
            const QString station = QString::fromUtf8(m_capture->peers().text(peer));
            demand.key = textMember(demand.json, "id").toUtf8();
            if (!m_sentById.contains(demand.key.toLower())) {
                // The location may go by another id; its EVSEs tell which it is.
                demand.key.clear();
                const auto evses = demand.json.find("evses");
                for (std::size_t i = 0; evses != demand.json.end() && evses->is_array() && i < evses->size() && demand.key.isEmpty(); ++i) {
                    for (const char *name : {"uid", "evse_id"})
                        demand.key = demand.key.isEmpty() ? m_sentByEvse.value(textMember((*evses)[i], name).toLower().toUtf8()).first : demand.key;
                }
            }
            if (demand.key.isEmpty() || !m_sentById.contains(demand.key.toLower())) {
                notSent(demand, station);
                continue;
            }
            ++m_result.matched;
            demand.label = AuditText::station(station, m_sheet.target.object, QString::fromUtf8(demand.key));
            const Json sent = sentObject(m_sentById.value(demand.key.toLower()));
            alignKeys(&demand, sent);
            alignEvses(&demand, sent);
            m_demands.push_back(std::move(demand));
        }
    }

    /// The comparison pairs objects by what identifies them: where the sheet demands another id, that is one
    /// deviation, and the rest is compared all the same.
    void alignKeys(Demand *demand, const Json &sent)
    {
        QStringList names {QStringLiteral("country_code"), QStringLiteral("party_id")};
        names.append(m_module == OcpiModule::Tokens ? QStringLiteral("uid") : QStringLiteral("id"));
        for (const QString &name : std::as_const(names)) {
            const std::string member = name.toStdString();
            const bool demands = demand->json.contains(member);
            const bool has = sent.contains(member);
            if (demands && demand->json[member].is_string()) {
                const QString wanted = textMember(demand->json, member.c_str());
                if (wanted.compare(textMember(sent, member.c_str()), Qt::CaseInsensitive) != 0) {
                    const QByteArray actual = has ? dumped(sent[member]) : QByteArray();
                    const AuditReason reason = auditReason(dumped(demand->json[member]), actual, DifferenceClass::Value, false);
                    add(m_target->node(QLatin1Char('/') + name), reason, *demand, "/" + name.toUtf8(), dumped(demand->json[member]), actual, sentFrame(*demand, "/" + name.toUtf8()));
                }
            }
            if (has)
                demand->json[member] = sent[member];
            else
                demand->json.erase(member);
        }
    }

    /// EVSEs of the demand get the uid of the sent one that has the same evse_id.
    void alignEvses(Demand *demand, const Json &sent)
    {
        QHash<QString, QString> byId;
        QSet<QString> known;
        if (const auto evses = sent.find("evses"); evses != sent.end() && evses->is_array()) {
            for (const Json &evse : *evses) {
                known.insert(textMember(evse, "uid").toLower());
                byId.insert(textMember(evse, "evse_id").toLower(), textMember(evse, "uid"));
            }
        }
        const auto evses = demand->json.find("evses");
        if (evses == demand->json.end() || !evses->is_array())
            return;
        for (Json &evse : *evses) {
            const QString uid = byId.value(textMember(evse, "evse_id").toLower());
            if (evse.is_object() && !uid.isEmpty() && !known.contains(textMember(evse, "uid").toLower()))
                evse["uid"] = uid.toStdString();
        }
    }

    void notSent(const Demand &demand, const QString &name)
    {
        Demand labelled = demand;
        labelled.label = demand.transaction >= 0 ? AuditText::transaction(name, m_sheet.target.object, QStringLiteral("–"))
                                                 : AuditText::station(name, m_sheet.target.object, QStringLiteral("–"));
        add(nullptr, {AuditCause::NotSent, {}}, labelled, {}, {}, {}, noFrame);
    }

    void compare()
    {
        if (m_demands.empty())
            return;
        DatasetBuilder builder;
        QByteArray all;
        std::vector<std::pair<quint64, quint32>> places;
        for (Demand &demand : m_demands) {
            const QByteArray json = dumped(demand.json);
            places.emplace_back(quint64(all.size()), quint32(json.size()));
            all += json;
            m_result.values += leafCount(demand.json);
        }
        DatasetSource source;
        source.bytes = SourceBytes::fromMemory(all);
        source.size = quint64(all.size());
        builder.addSource(std::move(source));
        for (const auto &[offset, length] : places)
            builder.addElement(m_module, {offset, length, 0, 0});
        builder.facts().name = m_sheet.title;
        builder.facts().role = DatasetRole::Truth;
        builder.facts().version = protocolVersionFromText(m_sheet.target.version.toUtf8());
        builder.facts().versionCertainty = DocumentReport::Certainty::Certain;
        builder.facts().takenAt = m_capture->lastTime();
        ComparisonOptions options;
        options.modules = {m_module};
        // The same class decides whatever values mean the same: notation, case, order, null.
        const ComparisonPtr comparison = ComparisonJob::compare(builder.finish(), m_sent, options, m_cancelled);
        if (!comparison)
            return;
        for (quint32 i = 0; i < comparison->size(); ++i)
            takeDifference(*comparison, comparison->at(i));
    }

    void takeDifference(const Comparison &comparison, const Difference &difference)
    {
        // What is sent beyond the sheet is not its business; keys were aligned.
        if (difference.cpoElement == Difference::noElement || difference.cpoElement >= m_demands.size() || !difference.has(Side::Cpo))
            return;
        if (difference.kind == DifferenceClass::DuplicateKey || difference.kind == DifferenceClass::DanglingReference || difference.kind == DifferenceClass::OrderOnly)
            return;
        const QByteArray path = comparison.path(difference);
        const SchemaNode *node = nodeOf(path);
        // When a copy was last changed is the sender's own affair.
        if (!node || node->name == QLatin1StringView("last_updated"))
            return;
        if (m_module == OcpiModule::Locations && node->pointer == QLatin1StringView("/evses/*/status"))
            return; // followed through time
        const Demand &demand = m_demands[difference.cpoElement];
        const QByteArray demanded = comparison.value(difference, Side::Cpo);
        const QByteArray sent = difference.has(Side::Emsp) ? comparison.value(difference, Side::Emsp) : QByteArray();
        const AuditReason reason = auditReason(demanded, sent, difference.kind, !node->enumValues.isEmpty());
        FrameId frame = noFrame;
        if (const auto provenance = m_sent->provenance(); provenance && difference.emspElement != Difference::noElement) {
            frame = provenance->setBy(m_module, difference.emspElement, path);
            if (const auto frames = provenance->frames(m_module, difference.emspElement); frame == noFrame && !frames.empty())
                frame = frames.back();
        }
        add(node, reason, demand, path, demanded, sent, frame);
    }

    /// "/evses/DE*1/connectors/1/max_power" → the node of "/evses/*/connectors/*/max_power".
    const SchemaNode *nodeOf(const QByteArray &path) const
    {
        const SchemaNode *node = m_target->root();
        bool item = false;
        const QList<QByteArray> steps = path.split('/');
        for (qsizetype i = 1; i < steps.size() && node; ++i) {
            if (node->array && !item) {
                item = true;
                continue;
            }
            const SchemaNode *child = node->child(unescapedPointerStep(QString::fromUtf8(steps.at(i))));
            if (!child)
                return nullptr;
            node = child;
            item = false;
        }
        return node;
    }

    FrameId sentFrame(const Demand &demand, const QByteArray &path) const
    {
        const auto provenance = m_sent->provenance();
        const auto element = m_sentById.constFind(demand.key.toLower());
        if (!provenance || element == m_sentById.constEnd())
            return noFrame;
        const FrameId frame = provenance->setBy(m_module, element.value(), path);
        const auto frames = provenance->frames(m_module, element.value());
        return frame == noFrame && !frames.empty() ? frames.back() : frame;
    }

    QString place(FrameId frame) const
    {
        if (frame == noFrame || frame >= m_capture->size())
            return {};
        const std::vector<CaptureSource> sources = m_capture->sources();
        const quint8 source = m_capture->frames().at(frame).source;
        return source < sources.size() ? QFileInfo(sources[source].path).fileName() + QLatin1Char(':') + QString::number(m_capture->lineNumber(frame)) : QString();
    }

    /// The rule that made a value: the field's own, or the nearest above; of several for elements of one list, the one
    /// whose value it is.
    const Rule *ruleOf(const SchemaNode *node, const Lineage &lineage, const QByteArray &demanded) const
    {
        for (const SchemaNode *above = node; above; above = above->parent) {
            const QList<const Rule *> rules = m_rules.value(above);
            if (rules.size() == 1)
                return rules.constFirst();
            for (const Rule *rule : rules) {
                for (const TargetLineage &entry : lineage) {
                    if (entry.rule == rule->id && entry.value == demanded)
                        return rule;
                }
            }
            if (!rules.isEmpty())
                return rules.constFirst();
        }
        return nullptr;
    }

    void add(const SchemaNode *node, const AuditReason &reason, const Demand &demand, const QByteArray &path, const QByteArray &demanded, const QByteArray &sent,
             FrameId frame, qint64 delay = 0)
    {
        if (reason.cause != AuditCause::NotSent)
            ++m_result.deviating;
        const bool ambiguous = node && m_rules.value(node).size() > 1;
        Lineage lineage;
        if (ambiguous && demand.source)
            lineage = lineageOf(demand);
        const Rule *rule = node ? ruleOf(node, lineage, demanded) : nullptr;
        const QString target = node ? node->pointer : QString();
        const QString key = (rule ? rule->id : QString()) + QLatin1Char('\n') + target + QLatin1Char('\n') + QString::fromLatin1(auditCauseId(reason.cause)) + QLatin1Char('\n')
            + reason.detail;
        Group &group = m_groups[key];
        if (group.deviation.count == 0) {
            group.deviation.rule = rule ? rule->id : QString();
            group.deviation.target = target;
            group.deviation.cause = reason.cause;
            group.deviation.detail = reason.detail;
        }
        ++group.deviation.count;
        group.objects.insert(demand.label);
        if (delay > 0)
            group.delays.push_back(delay);
        if (group.deviation.examples.size() >= AuditDeviation::maximumExamples)
            return;
        AuditExample example;
        example.object = demand.label;
        example.path = path;
        example.demanded = demanded.left(400);
        example.sent = sent.left(400);
        example.sentFrame = frame;
        example.sentPlace = place(frame);
        if (demand.source && rule) {
            if (lineage.isEmpty())
                lineage = lineageOf(demand);
            for (const TargetLineage &entry : std::as_const(lineage)) {
                if (entry.rule != rule->id || (!demanded.isEmpty() && entry.value != demanded))
                    continue;
                for (const LineageSource &from : entry.sources) {
                    const AssembledDocument::Origin *origin = demand.source->origin(from.pointer);
                    const FrameId sourceFrame = from.frame != noFrame ? from.frame : origin ? origin->frame : noFrame;
                    if (sourceFrame != noFrame && !example.sourceFrames.contains(sourceFrame) && example.sourceFrames.size() < 8) {
                        example.sourceFrames.append(sourceFrame);
                        example.sourcePlaces.append(place(sourceFrame));
                    }
                }
                break;
            }
        }
        group.deviation.examples.append(example);
    }

    Lineage lineageOf(const Demand &demand) const { return m_plan->map(demand.source->json, true).lineage; }

    /// Each state of each EVSE: was it passed on, as what, and when?
    void followStatuses()
    {
        const SchemaNode *node = m_target->node(u"/evses/*/status");
        if (!node || m_rules.value(node).isEmpty())
            return;
        int frames = 0;
        for (const Demand &demand : m_demands) {
            struct Span
            {
                TimeUs from = noTime;
                TimeUs to = noTime;
                QString status;
                FrameId frame = noFrame;
                AssembledDocumentPtr source;
            };
            QHash<QString, std::vector<Span>> spans;
            for (const FrameId frame : m_documents->statusFrames(demand.peer)) {
                if (isCancelled())
                    return;
                if (++frames > m_options.maximumStatusFrames) {
                    if (frames == m_options.maximumStatusFrames + 1)
                        m_result.notices.append(AuditText::manyStatuses(m_options.maximumStatusFrames));
                    break;
                }
                const TimeUs time = m_capture->frames().at(frame).time;
                const auto source = std::make_shared<const AssembledDocument>(m_documents->chargePoint(demand.peer, time));
                Json json;
                if (time == noTime || !mapDocument(source, &json))
                    continue;
                const auto evses = json.find("evses");
                if (evses == json.end() || !evses->is_array())
                    continue;
                for (const Json &evse : *evses) {
                    QString uid = textMember(evse, "uid");
                    if (const auto sent = m_sentByEvse.constFind(textMember(evse, "evse_id").toLower().toUtf8()); sent != m_sentByEvse.constEnd() && !sent->second.isEmpty())
                        uid = sent->second;
                    const QString status = textMember(evse, "status");
                    if (uid.isEmpty() || status.isEmpty())
                        continue;
                    std::vector<Span> &list = spans[uid.toLower()];
                    if (!list.empty() && list.back().status == status)
                        continue;
                    if (!list.empty())
                        list.back().to = time;
                    list.push_back({time, noTime, status, frame, source});
                }
            }
            for (auto entry = spans.cbegin(); entry != spans.cend(); ++entry) {
                const StatusBand *band = bandOf(entry.key());
                for (const Span &span : entry.value()) {
                    const TimeUs end = span.to == noTime ? m_capture->lastTime() : span.to;
                    // A state that passed before it had to be told is no deviation.
                    if (end - span.from < m_options.statusGrace)
                        continue;
                    ++m_result.statusSpans;
                    ++m_result.values;
                    const QByteArray demanded = '"' + span.status.toUtf8() + '"';
                    const QByteArray path = "/evses/" + entry.key().toUtf8() + "/status";
                    Demand at = demand;
                    at.source = span.source;
                    const StatusSpan *told = band ? spanAt(*band, span.from + m_options.statusGrace) : nullptr;
                    if (told && isStatus(*band, *told, span.status))
                        continue;
                    const StatusSpan *later = band ? spanWith(*band, span.from, end, span.status) : nullptr;
                    if (later) {
                        add(node, {AuditCause::Late, {}}, at, path, demanded, demanded, later->frame, later->from - span.from);
                    } else if (told) {
                        const QString sent = QString::fromUtf8(band->names[told->status]);
                        add(node, {AuditCause::Enum, span.status + QLatin1Char('|') + sent}, at, path, demanded, '"' + sent.toUtf8() + '"', told->frame);
                    } else {
                        add(node, {AuditCause::Missing, {}}, at, path, demanded, {}, noFrame);
                    }
                }
            }
        }
    }

    /// What the partner was told of an EVSE, through time.
    const StatusBand *bandOf(const QString &uid) const
    {
        for (const StatusBand &band : m_analysis->bands) {
            if (band.seenBy != Lane::ChargePoint && QString::fromUtf8(band.evseUid).compare(uid, Qt::CaseInsensitive) == 0)
                return &band;
        }
        return nullptr;
    }
    static const StatusSpan *spanAt(const StatusBand &band, TimeUs time)
    {
        const StatusSpan *last = nullptr;
        for (const StatusSpan &span : band.spans) {
            if (span.from > time)
                break;
            last = span.to == noTime || span.to > time ? &span : nullptr;
        }
        return last;
    }
    static bool isStatus(const StatusBand &band, const StatusSpan &span, const QString &status)
    {
        return span.status < band.names.size() && QString::fromUtf8(band.names[span.status]).compare(status, Qt::CaseInsensitive) == 0;
    }
    static const StatusSpan *spanWith(const StatusBand &band, TimeUs from, TimeUs to, const QString &status)
    {
        for (const StatusSpan &span : band.spans) {
            if (span.from >= from && span.from < to && isStatus(band, span, status))
                return &span;
        }
        return nullptr;
    }

    void finish()
    {
        QList<AuditDeviation> deviations;
        for (Group &group : m_groups) {
            group.deviation.objects = group.objects.size();
            if (!group.delays.empty()) {
                std::sort(group.delays.begin(), group.delays.end());
                group.deviation.detail = QString::number(group.delays[group.delays.size() / 2] / 1'000'000);
            }
            deviations.append(group.deviation);
        }
        markCollapsed(&deviations);
        std::sort(deviations.begin(), deviations.end(), [](const AuditDeviation &a, const AuditDeviation &b) {
            return std::tuple(-a.count, a.target, int(a.cause), a.detail) < std::tuple(-b.count, b.target, int(b.cause), b.detail);
        });
        m_result.deviations = deviations;
    }

    const Sheet &m_sheet;
    const CapturePtr m_capture;
    const AnalysisPtr m_analysis;
    const AuditOptions &m_options;
    const std::atomic_bool *m_cancelled;
    const std::function<void(double)> &m_progress;
    AuditResult m_result;
    OcpiModule m_module = OcpiModule::Cdrs;
    SchemaTreePtr m_target;
    QHash<const SchemaNode *, QList<const Rule *>> m_rules;
    MappingPlanPtr m_plan;
    std::unique_ptr<CaptureDocuments> m_documents;
    MomentHistoryPtr m_history;
    DatasetPtr m_sent;
    QHash<QByteArray, quint32> m_sentById;
    QHash<QByteArray, std::pair<QByteArray, QString>> m_sentByEvse; ///< uid or evse_id → id of its location, uid
    std::vector<Demand> m_demands;
    QHash<QString, Group> m_groups;
};

} // namespace

AuditResult auditCapture(const Sheet &sheet, const CapturePtr &capture, const AnalysisPtr &analysis, const AuditOptions &options, const std::atomic_bool *cancelled,
                         const std::function<void(double)> &progress)
{
    return Auditor(sheet, capture, analysis, options, cancelled, progress).run();
}

} // namespace Roamscope
