// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagetracer.h"

#include "models/capture/jsontext.h"
#include "models/compare/keyedpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

/// Words of hops.
class HopText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ValueLineage)
public:
    static QString evse(const QString &uid) { return tr("EVSE %1").arg(uid); }
    static QString connector(const QString &id) { return tr("connector %1").arg(id); }
};

QByteArrayList stepsOf(const QByteArray &path)
{
    return path.isEmpty() ? QByteArrayList() : path.sliced(1).split('/');
}

QByteArray plainStep(QByteArray step)
{
    return step.replace("~1", "/").replace("~0", "~");
}

/// With numbers for the keys of EVSEs and connectors, as the Catalog asks for it.
QString catalogPointer(const QByteArray &path)
{
    QByteArray pointer;
    const QByteArrayList steps = stepsOf(path);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isKey = i > 0 && (steps.at(i - 1) == "evses" || steps.at(i - 1) == "connectors" || steps.at(i - 1) == "tariffs");
        pointer += '/' + (isKey ? QByteArrayLiteral("0") : steps.at(i));
    }
    return QString::fromUtf8(pointer);
}

/// "LP-AC-*" names LP-AC-02.
bool namesByPattern(QByteArrayView text, const QByteArray &word)
{
    for (qsizetype star = text.indexOf('*'); star > 0; star = text.indexOf('*', star + 1)) {
        qsizetype begin = star;
        while (begin > 0 && star - begin < 60) {
            const char c = text[begin - 1];
            if (c == ' ' || c == '"' || c == '\'' || c == ',' || c == '(' || c == '[')
                break;
            --begin;
        }
        if (star - begin >= 3 && word.startsWith(text.sliced(begin, star - begin)))
            return true;
    }
    return false;
}

bool isAlarming(const QByteArray &severity)
{
    const QByteArray word = severity.toLower();
    return word.startsWith("warn") || word.startsWith("err") || word.startsWith("crit") || word.startsWith("fatal") || word.startsWith("alert");
}

} // namespace

LineageTracer::LineageTracer(const LineageIndex &index)
    : m_index(index)
    , m_capture(index.capture())
    , m_rows(index.capture().frames())
    , m_history(index.history())
{
}

const TargetLineage *LineageTracer::ruleFor(const Lineage &lineage, const QByteArray &pointer)
{
    const TargetLineage *below = nullptr;
    for (const TargetLineage &entry : lineage) {
        if (entry.target == pointer)
            return &entry;
        if (!below && entry.target.startsWith(pointer + '/'))
            below = &entry;
    }
    return below;
}

std::optional<LineageTracer::Demand> LineageTracer::demandOfCharge(OcpiModule module, int transaction, ProtocolVersion ocpi) const
{
    const Transaction &charge = m_index.analysis().transactions[std::size_t(transaction)];
    Demand demand;
    demand.sheet = m_index.sheetFor(module, charge.version, ocpi);
    if (demand.sheet.isNull())
        return {};
    demand.document = std::make_shared<const AssembledDocument>(m_index.documents().transaction(transaction));
    if (demand.document->json.isEmpty())
        return {};
    Mapper mapper(demand.sheet.plan);
    mapper.setProvenance(provenanceOf(demand.document));
    demand.mapped = mapper.map(demand.document->json, true);
    return demand;
}

std::optional<LineageTracer::Demand> LineageTracer::demandOfStation(const LineageIndex::EvsePlace &place, const QByteArray &uid,
                                                                    const QByteArray &path, TimeUs at, ProtocolVersion ocpi) const
{
    const ProtocolVersion ocpp = place.truth && !place.truth->spans.empty() ? m_rows.version(place.truth->spans.front().frame) : ProtocolVersion::Ocpp16;
    Demand demand;
    demand.sheet = m_index.sheetFor(OcpiModule::Locations, ocpp, ocpi);
    if (demand.sheet.isNull())
        return {};
    demand.document = std::make_shared<const AssembledDocument>(m_index.documents().chargePoint(place.peer, at));
    if (demand.document->json.isEmpty())
        return {};
    Mapper mapper(demand.sheet.plan);
    mapper.setProvenance(provenanceOf(demand.document));
    demand.mapped = mapper.map(demand.document->json, true);
    // Without tables the sheet names EVSEs after the charger: then the number of the place tells which it is.
    QByteArray wanted = path;
    QByteArray missing;
    QByteArray pointer = pointerAtKeyedPath(demand.mapped.json, wanted, &missing);
    if (!missing.isEmpty() && path.startsWith("/evses/")) {
        const int number = place.evse >= 0 ? place.evse : place.connector;
        const QByteArray tail = path.mid(QByteArray("/evses/" + QByteArray(uid).replace("~", "~0").replace("/", "~1")).size());
        for (int i = 0; i < 64; ++i) {
            const QByteArray stem = "/evses/" + QByteArray::number(i);
            const QByteArray found = valueAtJsonPointer(demand.document->json, stem + "/number");
            if (found.isEmpty())
                break;
            if (found.toInt() == number)
                pointer = stem + tail;
        }
        if (pointer.contains("/connectors/"))
            pointer = pointer.left(pointer.indexOf("/connectors/")) + "/connectors/0" + pointer.mid(pointer.indexOf('/', pointer.indexOf("/connectors/") + 12));
    }
    demand.rule = ruleFor(demand.mapped.lineage, pointer);
    return demand;
}

bool LineageTracer::isBinding(const Demand &demand)
{
    if (!demand.rule)
        return false;
    bool looks = false;
    for (const LineageStep &step : demand.rule->steps)
        looks = looks || step.step.op == QStringLiteral("lookup");
    if (looks) {
        const LineageStep *last = nullptr;
        for (const LineageStep &step : demand.rule->steps) {
            if (step.step.op == QStringLiteral("lookup"))
                last = &step;
        }
        const SheetJson &fallback = last->step.parameter("fallback");
        const QByteArray spare = fallback.is_null() ? QByteArray() : QByteArray::fromStdString(fallback.dump());
        return !demand.sheet.isDefault && !last->output.isEmpty() && last->output != spare;
    }
    const bool hasSource = std::any_of(demand.rule->sources.begin(), demand.rule->sources.end(),
                                       [](const LineageSource &source) { return source.frame != noFrame && !source.framePointer.isEmpty(); });
    return hasSource || !demand.sheet.isDefault;
}

QByteArray LineageTracer::lookedUp(const TargetLineage &rule, QString *table)
{
    QByteArray value;
    for (const LineageStep &step : rule.steps) {
        if (step.step.op == QStringLiteral("lookup")) {
            value = step.output;
            *table = step.step.text("table");
        }
    }
    return value;
}

LineageHop LineageTracer::hopOfField(FrameId frame, const QByteArray &pointer) const
{
    LineageHop hop;
    hop.place = LineageHop::Place::Said;
    hop.frame = frame;
    hop.time = timeOf(frame);
    hop.party = m_rows.from(frame);
    hop.peer = isOcpp(m_rows.version(frame)) ? m_rows.at(frame).peer : quint16(0);
    hop.pointer = pointer;
    const FrameBody body = m_capture.body(frame);
    if (!pointer.isEmpty())
        hop.value = valueAtJsonPointer(body.payload, pointer).left(4000);
    const CatalogField *field = fieldOfFrame(frame, pointer);
    hop.unit = unitOf(field);
    // A sample says its unit beside the value.
    const qsizetype slash = pointer.lastIndexOf('/');
    if (slash > 0 && pointer.sliced(slash) == "/value" && pointer.contains("/sampledValue/")) {
        hop.unit = jsonStringValue(valueAtJsonPointer(body.payload, pointer.first(slash) + "/unit"));
        if (hop.unit.isEmpty())
            hop.unit = jsonStringValue(valueAtJsonPointer(body.payload, pointer.first(slash) + "/unitOfMeasure/unit"));
        const QByteArray measurand = jsonStringValue(valueAtJsonPointer(body.payload, pointer.first(slash) + "/measurand"));
        if (hop.unit.isEmpty() && (measurand.isEmpty() || measurand.startsWith("Energy.Active")))
            hop.unit = "Wh";
    }
    QByteArray name = m_capture.actions().text(m_rows.action(frame));
    const QByteArrayList steps = stepsOf(pointer);
    if (!steps.isEmpty())
        name += (name.isEmpty() ? "" : " ") + plainStep(steps.constLast());
    hop.field = name;
    if (isRequest(m_rows.kind(frame)))
        hop.answer = m_rows.at(frame).pair;
    return hop;
}

LineageHop LineageTracer::hopOfChange(const MomentChange &change, const QByteArray &below) const
{
    LineageHop hop;
    hop.place = change.isPush() ? LineageHop::Place::Sent : LineageHop::Place::Returned;
    hop.frame = change.frame;
    hop.answer = change.isPush() ? change.other : noFrame;
    hop.time = change.time;
    hop.party = m_rows.from(change.frame);
    if (hop.party == Lane::Unknown)
        hop.party = change.byCpo ? Lane::Cpo : Lane::Emsp;
    const QByteArray body = m_history.body(change);
    hop.value = below.isEmpty() ? QByteArray() : valueAtKeyedPath(body, below);
    hop.pointer = pointerAtKeyedPath(body, below);
    if (!change.isPush()) {
        const bool isList = valueAtJsonPointer(m_capture.body(change.frame).payload, "/data").startsWith('[');
        hop.pointer.prepend(isList ? "/data/" + QByteArray::number(change.item) : QByteArrayLiteral("/data"));
    }
    const OcpiModule module = m_history.objects()[change.object].module;
    QByteArray path = below;
    if (change.part >= 0)
        path.prepend(m_history.parts()[std::size_t(change.part)].connector.isEmpty() ? "/evses/0" : "/evses/0/connectors/0");
    hop.unit = unitOf(fieldOf(module, change.version, path));
    const QByteArrayList steps = stepsOf(below);
    hop.field = steps.isEmpty() ? QByteArray() : plainStep(steps.constLast());
    return hop;
}

bool LineageTracer::concerns(const MomentChange &change, const QByteArray &path, QByteArray *below) const
{
    qsizetype length = 0;
    if (change.part >= 0) {
        const MomentPart &part = m_history.parts()[std::size_t(change.part)];
        QByteArray prefix = "/evses/" + QByteArray(part.evse).replace("~", "~0").replace("/", "~1");
        if (!part.connector.isEmpty())
            prefix += "/connectors/" + QByteArray(part.connector).replace("~", "~0").replace("/", "~1");
        if (!(path + '/').toLower().startsWith((prefix + '/').toLower()))
            return false;
        length = prefix.size();
    }
    if (below)
        *below = path.mid(length);
    return true;
}

bool LineageTracer::carried(const MomentChange &change, const QByteArray &path, QByteArray *below, QByteArray *value) const
{
    if (!concerns(change, path, below))
        return false;
    if (below->isEmpty()) {
        value->clear();
        return change.kind != MomentChange::Kind::Delete;
    }
    *value = valueAtKeyedPath(m_history.body(change), *below);
    return !value->isEmpty() || (change.kind != MomentChange::Kind::Patch && change.kind != MomentChange::Kind::Delete);
}

LineageHop LineageTracer::hopOfLine(FrameId frame) const
{
    const FrameBody body = m_capture.body(frame);
    LineageHop hop;
    hop.place = LineageHop::Place::Logged;
    hop.frame = frame;
    hop.time = timeOf(frame);
    hop.party = m_rows.from(frame) == Lane::Unknown ? Lane::Middleware : m_rows.from(frame);
    hop.field = body.eventSource.left(60);
    hop.note = QString::fromUtf8(body.text.simplified().left(300));
    hop.alarm = isAlarming(body.severity);
    return hop;
}

std::vector<LineageHop> LineageTracer::logHops(TimeUs from, TimeUs to, const QByteArrayList &words, int most) const
{
    std::vector<LineageHop> alarms;
    std::vector<LineageHop> others;
    const std::vector<FrameId> &lines = m_index.logLines();
    const auto time = [this](FrameId frame) { return m_rows.time(frame); };
    int read = 0;
    for (auto it = std::ranges::lower_bound(lines, from, {}, time); it != lines.end() && m_rows.time(*it) <= to && read < 20000; ++it) {
        const QByteArrayView line = m_capture.rawBytes(*it);
        ++read;
        const bool names = std::any_of(words.begin(), words.end(), [&line](const QByteArray &word) {
            return word.size() >= 3 && (line.contains(word) || namesByPattern(line, word));
        });
        if (!names)
            continue;
        LineageHop hop = hopOfLine(*it);
        (hop.alarm ? alarms : others).push_back(std::move(hop));
    }
    alarms.insert(alarms.end(), others.begin(), others.end());
    if (alarms.size() > std::size_t(most))
        alarms.resize(std::size_t(most));
    std::ranges::stable_sort(alarms, {}, &LineageHop::time);
    return alarms;
}

std::vector<LineageHop> LineageTracer::kindLogHops(TimeUs from, TimeUs to, const QByteArray &kind, int most) const
{
    std::vector<LineageHop> hops;
    const std::vector<FrameId> &lines = m_index.logLines();
    const auto time = [this](FrameId frame) { return m_rows.time(frame); };
    int read = 0;
    for (auto it = std::ranges::lower_bound(lines, from, {}, time);
         it != lines.end() && m_rows.time(*it) <= to && read < 20000 && hops.size() < std::size_t(most); ++it) {
        ++read;
        if (!m_capture.rawBytes(*it).toByteArray().toLower().contains(kind.toLower()))
            continue;
        LineageHop hop = hopOfLine(*it);
        if (hop.alarm)
            hops.push_back(std::move(hop));
    }
    return hops;
}

const CatalogField *LineageTracer::fieldOf(OcpiModule module, ProtocolVersion version, const QByteArray &path) const
{
    const QLatin1StringView name = objectName(module);
    const Catalog &catalog = Catalog::instance();
    const CatalogObject *object = catalog.object(isOcpi(version) ? version : ProtocolVersion::Ocpi221, QByteArrayView(name.data(), name.size()));
    return object ? catalog.fieldAt(object, catalogPointer(path)) : nullptr;
}

const CatalogField *LineageTracer::fieldOfFrame(FrameId frame, const QByteArray &pointer) const
{
    const Catalog &catalog = Catalog::instance();
    const QByteArray action = m_capture.actions().text(m_rows.action(frame));
    const ProtocolVersion version = m_rows.version(frame);
    const CatalogObject *object = isRequest(m_rows.kind(frame)) ? catalog.request(version, action) : catalog.response(version, action);
    return object ? catalog.fieldAt(object, QString::fromUtf8(pointer)) : nullptr;
}

QByteArray LineageTracer::unitOf(const CatalogField *field)
{
    return field ? QByteArray(field->unit.data(), qsizetype(field->unit.size())) : QByteArray();
}

QString LineageTracer::titleOf(OcpiModule module, const QByteArray &id, const QByteArray &path) const
{
    QStringList parts {QString(objectName(module)) + QLatin1Char(' ') + QString::fromUtf8(id)};
    const QByteArrayList steps = stepsOf(path);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString step = QString::fromUtf8(plainStep(steps.at(i)));
        if (i > 0 && steps.at(i - 1) == "evses")
            parts.append(HopText::evse(step));
        else if (i > 0 && steps.at(i - 1) == "connectors")
            parts.append(HopText::connector(step));
        else if ((steps.at(i) != "evses" && steps.at(i) != "connectors") || i + 1 == steps.size())
            parts.append(step);
    }
    return parts.join(QStringLiteral(", "));
}

QByteArray LineageTracer::answerOf(const MomentChange &change) const
{
    if (change.http == 0)
        return {};
    return change.http >= 200 && change.http < 300 && change.ocpi != 0 ? "OCPI " + QByteArray::number(change.ocpi)
                                                                       : "HTTP " + QByteArray::number(change.http);
}

double LineageTracer::clockOffset(const AssembledDocument &document) const
{
    bool ok = false;
    const double seconds = valueAtJsonPointer(document.json, "/clockOffsetSeconds").toDouble(&ok);
    return ok && std::abs(seconds) >= clockTolerance ? seconds : 0;
}

void LineageTracer::add(LineageHop hop)
{
    if (m_result.hops.size() >= std::size_t(ValueLineage::mostHops)) {
        ++m_result.omitted;
        return;
    }
    m_result.hops.push_back(std::move(hop));
}

void LineageTracer::finish()
{
    for (std::size_t i = 0; i < m_result.hops.size(); ++i) {
        LineageHop &hop = m_result.hops[i];
        // A setting that was logged long before is no hop that the value took time from.
        const bool isPolicy = i == 1 && m_result.hops.front().place == LineageHop::Place::Logged;
        if (hop.from < 0 && i > 0 && m_result.direction == ValueLineage::Direction::Back && !isPolicy)
            hop.from = int(i) - 1;
        if (hop.from >= 0) {
            const TimeUs before = m_result.hops[std::size_t(hop.from)].time;
            if (hop.time != noTime && before != noTime && hop.time >= before)
                hop.delay = hop.time - before;
        }
        if (m_result.firstDeparture < 0 && hop.hasDeparture())
            m_result.firstDeparture = int(i);
    }
}

} // namespace Roamscope
