// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineageindex.h"

#include "mapping/defaultsheets.h"
#include "models/capture/jsontext.h"
#include "models/catalog/jsonwalker.h"

#include <QMutex>

#include <algorithm>

namespace Roamscope {

namespace {

std::string_view textView(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

QString number(ProtocolVersion version)
{
    return QString(versionNumber(version));
}

/// uids of the EVSEs of a location.
QByteArrayList evseUids(const QByteArray &location)
{
    QByteArrayList uids;
    std::vector<JsonWalker::Member> members;
    JsonWalker walker(textView(location));
    walker.skipSpace();
    walker.members(&members);
    for (const JsonWalker::Member &member : members) {
        if (member.key != "evses")
            continue;
        JsonWalker items(member.value);
        if (!items.take('['))
            return uids;
        for (;;) {
            items.skipSpace();
            const char *begin = items.p;
            if (items.peek() == ']' || !items.skipValue())
                return uids;
            std::vector<JsonWalker::Member> evse;
            JsonWalker(std::string_view(begin, std::size_t(items.p - begin))).members(&evse);
            for (const JsonWalker::Member &one : evse) {
                if (one.key == "uid")
                    uids.append(jsonStringValue(QByteArrayView(one.value.data(), qsizetype(one.value.size()))));
            }
            items.skipSpace();
            if (!items.take(','))
                return uids;
        }
    }
    return uids;
}

} // namespace

struct LineageIndex::Private
{
    QMutex mutex;
    QHash<QString, PlannedSheet> plans;
};

LineageIndex::LineageIndex()
    : d(std::make_unique<Private>())
{
}

LineageIndex::~LineageIndex() = default;

LineageIndexPtr LineageIndex::build(const LineageInput &input, MomentHistoryPtr history, const std::atomic_bool *cancelled,
                                    const std::function<void(double)> &progress)
{
    const auto isCancelled = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    const auto report = [&progress](double done) {
        if (progress)
            progress(done);
    };
    if (!input.capture || !input.analysis)
        return {};
    const std::shared_ptr<LineageIndex> index(new LineageIndex);
    index->m_input = input;
    if (!history)
        history = MomentHistory::read(input.capture, cancelled, [&report](double done) { report(done * 0.6); });
    if (!history || isCancelled())
        return {};
    index->m_history = std::move(history);
    index->m_documents = std::make_unique<CaptureDocuments>(input.capture, input.analysis, cancelled);
    if (isCancelled())
        return {};
    report(0.8);

    const Capture &capture = *input.capture;
    const FrameTable &rows = capture.frames();
    const quint16 authorize = capture.actions().find("Authorize");
    const quint32 size = std::min(capture.size(), input.analysis->framesSeen > 0 ? input.analysis->framesSeen : capture.size());
    for (FrameId frame = 0; frame < size; ++frame) {
        if (frame % 65536 == 0 && isCancelled())
            return {};
        const FrameKind kind = rows.kind(frame);
        if (kind == FrameKind::Event) {
            const Lane lane = rows.from(frame);
            if (lane != Lane::Ems && lane != Lane::ChargePoint && index->m_logLines.size() < mostLogLines)
                index->m_logLines.push_back(frame);
        } else if (kind == FrameKind::Call && authorize != 0 && rows.action(frame) == authorize) {
            index->m_authorizations.push_back(frame);
        }
    }
    std::ranges::stable_sort(index->m_logLines, {}, [&rows](FrameId frame) { return rows.time(frame); });

    const std::vector<MomentChange> &changes = index->m_history->changes();
    for (quint32 i = 0; i < quint32(changes.size()); ++i) {
        index->m_frameChanges.push_back({changes[i].frame, i});
        const MomentKey &key = index->m_history->objects()[changes[i].object];
        if (key.module != OcpiModule::Locations)
            continue;
        if (changes[i].part >= 0)
            index->m_locations.insert(index->m_history->parts()[std::size_t(changes[i].part)].evse.toLower(), int(changes[i].object));
    }
    std::ranges::sort(index->m_frameChanges);
    for (quint32 object = 0; object < quint32(index->m_history->objects().size()); ++object) {
        if (index->m_history->objects()[object].module != OcpiModule::Locations)
            continue;
        if (isCancelled())
            return {};
        // The last that carried all of it names its EVSEs.
        const std::vector<quint32> &own = index->m_history->changesOf(object);
        for (auto it = own.rbegin(); it != own.rend(); ++it) {
            const MomentChange &change = changes[*it];
            if (change.part >= 0 || change.kind == MomentChange::Kind::Patch || change.kind == MomentChange::Kind::Delete)
                continue;
            const QByteArrayList uids = evseUids(index->m_history->body(change));
            for (const QByteArray &uid : uids)
                index->m_locations.insert(uid.toLower(), int(object));
            break;
        }
    }

    const Analysis &analysis = *input.analysis;
    for (std::size_t i = 0; i < analysis.transactions.size(); ++i) {
        const Transaction &transaction = analysis.transactions[i];
        if (!transaction.sessionId.isEmpty())
            index->m_transactionOfSession.insert(transaction.sessionId.toLower(), int(i));
        if (!transaction.cdrId.isEmpty())
            index->m_transactionOfCdr.insert(transaction.cdrId.toLower(), int(i));
        if (!transaction.idTag.isEmpty())
            index->m_transactionsOfToken[transaction.idTag.toLower()].push_back(int(i));
    }
    for (const StatusBand &view : analysis.bands) {
        if (view.seenBy == Lane::ChargePoint || view.peer == 0 || view.evseUid.isEmpty())
            continue;
        EvsePlace &place = index->m_places[view.evseUid.toLower()];
        place.peer = view.peer;
        place.evse = view.evse;
        place.connector = view.connector;
        if (!place.view || view.seenBy == Lane::Emsp)
            place.view = &view;
        index->m_evses.insert({{view.peer, view.evse, view.connector}, view.evseUid});
    }
    for (const StatusBand &truth : analysis.bands) {
        if (truth.seenBy != Lane::ChargePoint)
            continue;
        const auto uid = index->m_evses.find({truth.peer, truth.evse, truth.connector});
        if (uid != index->m_evses.end())
            index->m_places[uid->second.toLower()].truth = &truth;
    }
    report(1);
    return index;
}

LineageIndex::PlannedSheet LineageIndex::sheetFor(OcpiModule module, ProtocolVersion ocpp, ProtocolVersion ocpi) const
{
    const QString object = QString(objectName(module));
    const auto kind = module == OcpiModule::Locations ? SchemaRef::Kind::ChargePoint : SchemaRef::Kind::Transaction;
    if (ocpi == ProtocolVersion::Unknown)
        ocpi = ProtocolVersion::Ocpi221;
    if (ocpp == ProtocolVersion::Ocpp15)
        ocpp = ProtocolVersion::Ocpp16;
    const QString key = QStringLiteral("%1/%2/%3").arg(object, number(ocpp), number(ocpi));
    const QMutexLocker locker(&d->mutex);
    const auto known = d->plans.constFind(key);
    if (known != d->plans.constEnd())
        return known.value();
    PlannedSheet planned;
    for (const Sheet &sheet : m_input.sheets) {
        if (sheet.source.kind != kind || sheet.target.kind != SchemaRef::Kind::Ocpi
            || sheet.target.object.compare(object, Qt::CaseInsensitive) != 0)
            continue;
        const ProtocolVersion source = protocolVersionFromText(sheet.source.version.toUtf8());
        if ((source != ProtocolVersion::Unknown && source != ocpp) || protocolVersionFromText("ocpi-" + sheet.target.version.toUtf8()) != ocpi)
            continue;
        planned = {sheet.id, sheet.title, false, MappingPlan::compile(sheet, {.workspaceFolder = m_input.workspaceFolder})};
        break;
    }
    if (planned.isNull()) {
        SchemaRef source;
        source.kind = kind;
        source.version = number(ocpp == ProtocolVersion::Ocpp21 ? ProtocolVersion::Ocpp201 : ocpp);
        SchemaRef target;
        target.kind = SchemaRef::Kind::Ocpi;
        target.version = number(ocpi);
        target.object = object;
        const QList<DefaultSheet> found = defaultSheetsFor(source, target);
        if (!found.isEmpty()) {
            const Sheet sheet = defaultSheet(found.first().id);
            planned = {sheet.id, sheet.title, true, MappingPlan::compile(sheet)};
        }
    }
    d->plans.insert(key, planned);
    return planned;
}

int LineageIndex::transactionOfObject(OcpiModule module, const QByteArray &id) const
{
    if (module == OcpiModule::Cdrs)
        return m_transactionOfCdr.value(id.toLower(), -1);
    return module == OcpiModule::Sessions ? m_transactionOfSession.value(id.toLower(), -1) : -1;
}

const std::vector<int> &LineageIndex::transactionsOfToken(const QByteArray &uid) const
{
    static const std::vector<int> none;
    const auto found = m_transactionsOfToken.constFind(uid.toLower());
    return found == m_transactionsOfToken.constEnd() ? none : found.value();
}

std::vector<quint32> LineageIndex::changesOfFrame(FrameId frame) const
{
    std::vector<quint32> changes;
    for (auto it = std::ranges::lower_bound(m_frameChanges, std::pair<FrameId, quint32>(frame, 0)); it != m_frameChanges.end() && it->first == frame; ++it)
        changes.push_back(it->second);
    return changes;
}

std::optional<LineageIndex::EvsePlace> LineageIndex::placeOfEvse(const QByteArray &uid) const
{
    const auto found = m_places.constFind(uid.toLower());
    return found == m_places.constEnd() ? std::nullopt : std::optional(found.value());
}

QByteArray LineageIndex::evseOfPlace(quint16 peer, int evse, int connector) const
{
    for (const auto &key : {std::tuple(peer, evse, connector), std::tuple(peer, evse, -1), std::tuple(peer, -1, connector)}) {
        const auto found = m_evses.find(key);
        if (found != m_evses.end())
            return found->second;
    }
    return {};
}

int LineageIndex::locationOfEvse(const QByteArray &uid) const
{
    return m_locations.value(uid.toLower(), -1);
}

} // namespace Roamscope
