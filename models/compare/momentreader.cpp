// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/jsontext.h"
#include "models/capture/ocpipath.h"
#include "models/catalog/jsonwalker.h"
#include "models/compare/atmoment.h"

#include <QUrlQuery>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr quint32 mostChanges = 20'000'000;
constexpr quint32 progressStep = 4096;

QByteArray member(const std::vector<JsonWalker::Member> &members, std::string_view name)
{
    for (const JsonWalker::Member &each : members) {
        if (each.key == name)
            return jsonStringValue(QByteArrayView(each.value.data(), qsizetype(each.value.size())));
    }
    return {};
}

QByteArray indexKey(OcpiModule module, const QByteArray &id)
{
    return QByteArray(1, char('0' + int(module))) + id.toLower();
}

QByteArray partyOf(const QByteArray &country, const QByteArray &party)
{
    return party.isEmpty() ? QByteArray() : country.toUpper() + '*' + party.toUpper();
}

QByteArray header(const FrameBody &body, QByteArrayView name)
{
    for (const auto &[key, value] : body.headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

/// Fills a MomentHistory.
class MomentHistory::Reader
{
public:
    Reader(MomentHistory &history, const Capture &capture)
        : m_history(history)
        , m_capture(capture)
    {
    }

    bool read(const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
    {
        const quint32 size = m_capture.size();
        const std::vector<FrameId> &order = m_capture.timeOrder();
        for (quint32 i = 0; i < size; ++i) {
            if (i % progressStep == 0) {
                if (cancelled && *cancelled)
                    return false;
                if (progress)
                    progress(double(i) / size);
            }
            const FrameId frame = order.size() == size ? order[i] : i;
            // What another source has seen too counts once.
            const bool again = m_capture.frames().flags(frame) & quint16(FrameFlag::Duplicate);
            if (m_capture.frames().kind(frame) == FrameKind::HttpRequest && !again && concerns(m_capture.frames().action(frame)))
                exchange(frame);
            if (m_history.m_changes.size() >= mostChanges)
                break;
        }
        finish();
        return true;
    }

private:
    /// Whether an interned action like "PUT locations" tells something of objects.
    bool concerns(quint16 action)
    {
        if (action >= m_actions.size())
            m_actions.resize(std::size_t(action) + 1, 0);
        char &known = m_actions[action];
        if (known == 0) {
            const QByteArray text = m_capture.actions().text(action);
            const QByteArray module = text.mid(text.indexOf(' ') + 1);
            const bool carries = moduleFromId(QString::fromLatin1(module)).has_value();
            known = carries || module.isEmpty() || !text.contains(' ') ? 'y' : 'n';
        }
        return known == 'y';
    }

    void exchange(FrameId request)
    {
        const FrameBody body = m_capture.body(request);
        const OcpiUrlPath path = splitOcpiPath(body.path);
        const std::optional<OcpiModule> module = moduleFromId(QString::fromLatin1(path.module));
        if (!module || (!path.rest.isEmpty() && path.rest.last() == "authorize"))
            return;
        const Frame frame = m_capture.frames().at(request);
        const FrameId response = frame.pair;
        MomentChange change;
        change.version = frame.version;
        // With a hub between them, the other end tells who it was.
        bool fromCpo = frame.from == Lane::Cpo || frame.to == Lane::Emsp;
        if (frame.from == Lane::Unknown && frame.to == Lane::Unknown)
            fromCpo = path.fromCpo || (*module != OcpiModule::Tokens && body.method != "GET");
        if (response != noFrame) {
            const FrameBody answer = m_capture.body(response);
            change.http = quint16(std::clamp(answer.httpStatus, 0, 999));
            change.ocpi = quint16(std::clamp(answer.ocpiStatus, 0, 9999));
            const bool isGood = answer.httpStatus >= 200 && answer.httpStatus < 300
                && (answer.ocpiStatus == 0 || (answer.ocpiStatus >= 1000 && answer.ocpiStatus < 2000));
            change.answer = isGood ? MomentChange::Answer::Accepted : MomentChange::Answer::Refused;
            if (body.method == "GET") {
                if (isGood)
                    got(change, request, response, *module, path, !fromCpo, answer.payload);
                return;
            }
        }
        if (body.method == "PUT")
            change.kind = MomentChange::Kind::Put;
        else if (body.method == "PATCH")
            change.kind = MomentChange::Kind::Patch;
        else if (body.method == "POST")
            change.kind = MomentChange::Kind::Post;
        else if (body.method == "DELETE")
            change.kind = MomentChange::Kind::Delete;
        else
            return;
        change.frame = request;
        change.other = response;
        change.time = frame.time;
        change.byCpo = fromCpo;
        if (change.answer == MomentChange::Answer::Accepted)
            change.taken = m_capture.frames().time(response);
        noteParties(body, fromCpo);

        MomentKey key;
        key.module = *module;
        std::vector<JsonWalker::Member> members;
        JsonWalker walker({body.payload.constData(), std::size_t(body.payload.size())});
        walker.skipSpace();
        walker.members(&members);
        // Receivers' paths are …/country/party/id; those of CDRs name nothing.
        const QList<QByteArray> &rest = path.rest;
        if (rest.size() >= 3) {
            key.party = partyOf(rest[0], rest[1]);
            key.id = rest[2];
        } else {
            key.party = partyOf(member(members, "country_code"), member(members, "party_id"));
            key.id = rest.size() == 1 ? rest[0] : member(members, *module == OcpiModule::Tokens ? "uid" : "id");
        }
        if (key.id.isEmpty())
            return;
        if (*module == OcpiModule::Tokens) {
            key.type = member(members, "type");
            const qsizetype query = body.path.indexOf('?');
            if (key.type.isEmpty() && query >= 0)
                key.type = QUrlQuery(QString::fromUtf8(body.path.mid(query + 1))).queryItemValue(QStringLiteral("type")).toUtf8();
            if (key.type.isEmpty())
                key.type = "RFID"; // what a path without a type means
        }
        if (*module == OcpiModule::Locations && rest.size() >= 4)
            change.part = partIndex({rest[3], rest.value(4)});
        add(change, key);
    }

    /// The answer of a GET: an object, a list of them, or a part of a location.
    void got(MomentChange change, FrameId request, FrameId response, OcpiModule module, const OcpiUrlPath &path, bool byCpo,
             const QByteArray &payload)
    {
        std::vector<JsonWalker::Member> envelope;
        JsonWalker walker({payload.constData(), std::size_t(payload.size())});
        walker.skipSpace();
        if (!walker.members(&envelope))
            return;
        const auto data = std::ranges::find(envelope, std::string_view("data"), &JsonWalker::Member::key);
        if (data == envelope.end() || data->value.empty())
            return;
        change.kind = MomentChange::Kind::Get;
        change.frame = response;
        change.other = request;
        change.time = m_capture.frames().time(response);
        change.taken = change.time;
        change.byCpo = byCpo;
        JsonWalker items(data->value);
        if (items.peek() == '{') {
            const bool isPart = module == OcpiModule::Locations && path.rest.size() >= (byCpo ? 2 : 4);
            if (isPart) {
                const qsizetype first = byCpo ? 1 : 3;
                MomentKey key;
                key.module = module;
                key.id = path.rest[first - 1];
                if (!byCpo)
                    key.party = partyOf(path.rest[0], path.rest[1]);
                change.part = partIndex({path.rest[first], path.rest.value(first + 1)});
                add(change, key);
                return;
            }
            item(change, module, data->value);
            return;
        }
        if (!items.take('['))
            return;
        for (;; ++change.item) {
            items.skipSpace();
            const char *begin = items.p;
            if (items.peek() == ']' || !items.skipValue())
                return;
            item(change, module, {begin, std::size_t(items.p - begin)});
            items.skipSpace();
            if (!items.take(','))
                return;
        }
    }

    void item(const MomentChange &change, OcpiModule module, std::string_view json)
    {
        std::vector<JsonWalker::Member> members;
        JsonWalker(json).members(&members);
        MomentKey key;
        key.module = module;
        key.party = partyOf(member(members, "country_code"), member(members, "party_id"));
        key.id = member(members, module == OcpiModule::Tokens ? "uid" : "id");
        if (module == OcpiModule::Tokens)
            key.type = member(members, "type");
        if (!key.id.isEmpty())
            add(change, key);
    }

    qint32 partIndex(const MomentPart &part)
    {
        const QByteArray name = part.evse + '\0' + part.connector;
        const auto known = m_parts.constFind(name);
        if (known != m_parts.constEnd())
            return known.value();
        const auto index = qint32(m_history.m_parts.size());
        m_history.m_parts.push_back(part);
        m_parts.insert(name, index);
        return index;
    }

    void add(MomentChange change, const MomentKey &key)
    {
        QList<quint32> &known = m_history.m_index[indexKey(key.module, key.id)];
        qint64 found = -1;
        for (const quint32 index : known) {
            MomentKey &object = m_history.m_objects[index];
            const bool fits = (object.party == key.party || object.party.isEmpty() || key.party.isEmpty())
                && object.type.compare(key.type, Qt::CaseInsensitive) == 0;
            if (!fits)
                continue;
            found = index;
            if (object.party.isEmpty())
                object.party = key.party;
        }
        if (found < 0) {
            found = qint64(m_history.m_objects.size());
            known.append(quint32(found));
            m_history.m_objects.push_back(key);
            m_history.m_byObject.emplace_back();
        }
        change.object = quint32(found);
        m_history.m_changes.push_back(change);
    }

    void noteParties(const FrameBody &body, bool fromCpo)
    {
        const QByteArray from = partyOf(header(body, "OCPI-from-country-code"), header(body, "OCPI-from-party-id"));
        const QByteArray to = partyOf(header(body, "OCPI-to-country-code"), header(body, "OCPI-to-party-id"));
        ++m_cpoParties[fromCpo ? from : to];
        ++m_emspParties[fromCpo ? to : from];
    }

    static QByteArray mostFrequent(QHash<QByteArray, int> names)
    {
        names.remove(QByteArray());
        QByteArray best;
        int most = 0;
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() < best)) {
                best = it.key();
                most = it.value();
            }
        }
        return best;
    }

    void finish()
    {
        // Answers of GETs stand where their requests were met.
        std::ranges::stable_sort(m_history.m_changes, {}, &MomentChange::time);
        for (quint32 i = 0; i < quint32(m_history.m_changes.size()); ++i)
            m_history.m_byObject[m_history.m_changes[i].object].push_back(i);
        for (const MomentKey &key : m_history.m_objects)
            ++(key.module == OcpiModule::Tokens ? m_emspParties : m_cpoParties)[key.party];
        m_history.m_cpoParty = mostFrequent(m_cpoParties);
        m_history.m_emspParty = mostFrequent(m_emspParties);
    }

    MomentHistory &m_history;
    const Capture &m_capture;
    std::vector<char> m_actions;
    QHash<QByteArray, qint32> m_parts;
    QHash<QByteArray, int> m_cpoParties;
    QHash<QByteArray, int> m_emspParties;
};

MomentHistory::MomentHistory() = default;
MomentHistory::~MomentHistory() = default;

MomentHistoryPtr MomentHistory::read(const std::shared_ptr<const Capture> &capture, const std::atomic_bool *cancelled,
                                     const std::function<void(double)> &progress)
{
    const std::shared_ptr<MomentHistory> history(new MomentHistory);
    history->m_self = history;
    history->m_capture = capture;
    if (!Reader(*history, *capture).read(cancelled, progress))
        return nullptr;
    return history;
}

int MomentHistory::find(OcpiModule module, const QByteArray &party, const QByteArray &id) const
{
    int found = -1;
    for (const quint32 index : m_index.value(indexKey(module, id))) {
        const QByteArray &own = m_objects[index].party;
        if (party.isEmpty() || own.isEmpty() || own.compare(party, Qt::CaseInsensitive) == 0)
            found = found < 0 ? int(index) : found;
    }
    return found;
}

} // namespace Roamscope
