// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/explain.h"
#include "models/compare/keyedpath.h"

#include "models/capture/isotime.h"
#include "models/capture/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Roamscope {

namespace {

constexpr std::size_t mostEvidence = 40; ///< the latest ones
constexpr quint32 mostRowsSearched = 200000;
constexpr qint64 second = 1000000;

bool sameValue(const QByteArray &left, const QByteArray &right)
{
    if (left == right)
        return true;
    const QByteArray a = jsonStringValue(left).trimmed();
    const QByteArray b = jsonStringValue(right).trimmed();
    if (a.compare(b, Qt::CaseInsensitive) == 0)
        return true;
    bool isNumber = false;
    const double x = a.toDouble(&isNumber);
    if (isNumber) {
        const double y = b.toDouble(&isNumber);
        return isNumber && x == y;
    }
    const TimeUs first = parseIsoTime({a.constData(), std::size_t(a.size())});
    return first != noTime && first == parseIsoTime({b.constData(), std::size_t(b.size())});
}

/// "/evses/LP-1/status" → "LP-1"; empty for other paths.
QByteArray evseOf(const QByteArray &path)
{
    if (!path.startsWith("/evses/"))
        return {};
    QByteArray uid = path.mid(7);
    uid = uid.left(uid.indexOf('/') < 0 ? uid.size() : uid.indexOf('/'));
    return uid.replace("~1", "/").replace("~0", "~");
}

class ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Explanation)
public:
    static QString shown(const QByteArray &json)
    {
        constexpr qsizetype longest = 80;
        const QString text = QString::fromUtf8(jsonStringValue(json).simplified());
        return text.size() > longest ? text.left(longest) + QStringLiteral(" …") : text;
    }

    static QString message(const Evidence &evidence)
    {
        const QString value = shown(evidence.value);
        const QString detail = QString::fromUtf8(evidence.detail);
        const QString sender = evidence.byCpo ? displayName(DatasetRole::Cpo) : displayName(DatasetRole::Emsp);
        const QString receiver = evidence.byCpo ? displayName(DatasetRole::Emsp) : displayName(DatasetRole::Cpo);
        switch (evidence.kind) {
        case Evidence::Kind::Carried:
            return value.isEmpty() ? tr("The %1 sent the object without this field; the %2 took it.").arg(sender, receiver)
                                   : tr("The %1 sent %2; the %3 took it.").arg(sender, value, receiver);
        case Evidence::Kind::Refused:
            return value.isEmpty() ? tr("The %1 sent the object without this field; the %2 refused it (%3).").arg(sender, receiver, detail)
                                   : tr("The %1 sent %2; the %3 refused it (%4).").arg(sender, value, receiver, detail);
        case Evidence::Kind::Unanswered:
            return value.isEmpty() ? tr("The %1 sent the object without this field; there is no answer.").arg(sender)
                                   : tr("The %1 sent %2; there is no answer.").arg(sender, value);
        case Evidence::Kind::Returned:
            return value.isEmpty() ? tr("The %1 answered a GET without this field.").arg(sender)
                                   : tr("The %1 answered a GET with %2.").arg(sender, value);
        case Evidence::Kind::Reported:
            return tr("The charger said %1.").arg(value);
        case Evidence::Kind::Logged:
            return tr("The middleware logged: %1").arg(detail);
        case Evidence::Kind::NeverSent:
            return value.isEmpty() ? tr("No message in this capture carried this.") : tr("No message in this capture carried %1.").arg(value);
        }
        return {};
    }

    static QString neverSent(const QByteArray &value, bool byCpo)
    {
        const QString sender = byCpo ? displayName(DatasetRole::Cpo) : displayName(DatasetRole::Emsp);
        const QString receiver = byCpo ? displayName(DatasetRole::Emsp) : displayName(DatasetRole::Cpo);
        return tr("The %1 never sent %2 in this capture, so the %3 cannot know it. Look at why the push was not made.")
            .arg(sender, value.isEmpty() ? tr("this object") : shown(value), receiver);
    }
    static QString refused(const Evidence &evidence)
    {
        const QString sender = evidence.byCpo ? displayName(DatasetRole::Cpo) : displayName(DatasetRole::Emsp);
        const QString receiver = evidence.byCpo ? displayName(DatasetRole::Emsp) : displayName(DatasetRole::Cpo);
        return evidence.kind == Evidence::Kind::Refused
            ? tr("The %1 sent it once, the %2 refused it (%3), and it was not sent again. The %1 has to repeat failed pushes.")
                  .arg(sender, receiver, QString::fromUtf8(evidence.detail))
            : tr("The %1 sent it, but the %2 never answered, and it was not sent again. The %1 has to repeat failed pushes.")
                  .arg(sender, receiver);
    }
    static QString taken(bool byCpo)
    {
        const QString sender = byCpo ? displayName(DatasetRole::Cpo) : displayName(DatasetRole::Emsp);
        const QString receiver = byCpo ? displayName(DatasetRole::Emsp) : displayName(DatasetRole::Cpo);
        return tr("The %1 sent it and the %2 confirmed it, yet holds something else: look at what the %2 does with the message.")
            .arg(sender, receiver);
    }
    static QString notForwarded(const QByteArray &status)
    {
        return tr("The charger said %1, but no push followed with it. Look at the mapping of statuses and at the operator's log.").arg(shown(status));
    }
    static QString later()
    {
        return tr("The value was sent after this moment: the copy was only late.");
    }
};

/// Gathers what concerns one value.
class Explainer
{
public:
    Explainer(const ExplainedValue &value, const MomentHistory &history, const Analysis *analysis)
        : m_value(value)
        , m_history(history)
        , m_analysis(analysis)
        , m_until(value.until == noTime ? std::numeric_limits<TimeUs>::max() : value.until)
    {
    }

    Explanation run()
    {
        const int object = m_history.find(m_value.module, m_value.party, m_value.id);
        if (object >= 0)
            messages(quint32(object));
        const bool isStatus = m_value.path.endsWith("/status");
        if (isStatus && m_analysis)
            charger();
        if (m_all.empty())
            return {};
        conclude(isStatus);
        std::ranges::stable_sort(m_all, {}, &Evidence::time);
        if (m_all.size() > mostEvidence)
            m_all.erase(m_all.begin(), m_all.end() - qsizetype(mostEvidence));
        m_result.evidence = std::move(m_all);
        return std::move(m_result);
    }

private:
    void messages(quint32 object)
    {
        for (const quint32 index : m_history.changesOf(object)) {
            const MomentChange &change = m_history.changes()[index];
            if (change.time > m_until) {
                m_sentLater = m_sentLater || carries(change);
                continue;
            }
            QByteArray below;
            if (!concerns(change, &below))
                continue;
            Evidence evidence;
            evidence.frame = change.frame;
            evidence.answer = change.isPush() ? change.other : noFrame;
            evidence.time = change.time;
            evidence.byCpo = change.byCpo;
            evidence.value = below.isEmpty() && change.part < 0 ? QByteArray() : valueAtKeyedPath(m_history.body(change), below);
            const bool isWhole = change.kind != MomentChange::Kind::Patch;
            if (evidence.value.isEmpty() && !m_value.path.isEmpty() && !isWhole)
                continue; // a PATCH of something else
            if (!change.isPush())
                evidence.kind = Evidence::Kind::Returned;
            else if (change.answer == MomentChange::Answer::Accepted)
                evidence.kind = Evidence::Kind::Carried;
            else if (change.answer == MomentChange::Answer::Refused)
                evidence.kind = Evidence::Kind::Refused;
            else
                evidence.kind = Evidence::Kind::Unanswered;
            if (evidence.kind == Evidence::Kind::Refused)
                evidence.detail = change.http >= 200 && change.http < 300 ? "OCPI " + QByteArray::number(change.ocpi)
                                                                          : "HTTP " + QByteArray::number(change.http);
            m_all.push_back(std::move(evidence));
        }
    }

    /// Whether a change is about the value, or about something around it; *below = the path within what it carries.
    bool concerns(const MomentChange &change, QByteArray *below) const
    {
        *below = m_value.path;
        if (change.part < 0)
            return true;
        const MomentPart &part = m_history.parts()[std::size_t(change.part)];
        QByteArray prefix = "/evses/" + part.evse;
        if (!part.connector.isEmpty())
            prefix += "/connectors/" + part.connector;
        if (m_value.path.isEmpty() || !(m_value.path + '/').toLower().startsWith((prefix + '/').toLower()))
            return false;
        *below = m_value.path.mid(prefix.size());
        return true;
    }

    bool carries(const MomentChange &change) const
    {
        QByteArray below;
        if (!m_value.cpo.isEmpty() && concerns(change, &below) && !below.isEmpty())
            return sameValue(valueAtKeyedPath(m_history.body(change), below), m_value.cpo);
        return false;
    }

    /// What the charger said before the moment, and what was logged about it.
    void charger()
    {
        const QByteArray uid = evseOf(m_value.path);
        const StatusBand *band = nullptr;
        for (const StatusBand &view : m_analysis->bands) {
            if (view.seenBy == Lane::ChargePoint || view.peer == 0 || view.evseUid.compare(uid, Qt::CaseInsensitive) != 0)
                continue;
            for (const StatusBand &truth : m_analysis->bands) {
                if (truth.seenBy == Lane::ChargePoint && truth.peer == view.peer && truth.evse == view.evse && truth.connector == view.connector)
                    band = &truth;
            }
        }
        if (!band)
            return;
        const StatusSpan *last = nullptr;
        for (const StatusSpan &span : band->spans) {
            if (span.from <= m_until)
                last = &span;
        }
        if (!last)
            return;
        Evidence said;
        said.kind = Evidence::Kind::Reported;
        said.frame = last->frame;
        said.time = last->from;
        said.value = quotedJson(band->names[last->status]);
        m_said = said;
        m_all.push_back(said);
        logged(uid, m_history.capture()->peers().text(band->peer), last->from);
    }

    /// Lines that name the EVSE or its charger, about when the status changed.
    void logged(const QByteArray &uid, const QByteArray &charger, TimeUs from)
    {
        const Capture &capture = *m_history.capture();
        const FrameTable &frames = capture.frames();
        const quint32 size = std::min(capture.size(), mostRowsSearched * 50);
        quint32 seen = 0;
        for (FrameId frame = 0; frame < size && seen < mostRowsSearched; ++frame) {
            if (frames.kind(frame) != FrameKind::Event)
                continue;
            ++seen;
            const TimeUs time = frames.time(frame);
            if (time < from - 5 * second || time > from + 120 * second)
                continue;
            const QByteArrayView line = capture.rawBytes(frame);
            if (!line.contains(uid) && (charger.isEmpty() || !line.contains(charger)))
                continue;
            Evidence evidence;
            evidence.kind = Evidence::Kind::Logged;
            evidence.frame = frame;
            evidence.time = time;
            evidence.detail = capture.body(frame).text.simplified().left(300);
            m_all.push_back(std::move(evidence));
            m_logged = frame;
        }
    }

    void conclude(bool isStatus)
    {
        // The owner of the objects is the one whose word counts.
        const bool byCpo = m_value.module != OcpiModule::Tokens;
        const QByteArray &owned = byCpo ? m_value.cpo : m_value.emsp;
        const Evidence *sent = nullptr;
        const Evidence *last = nullptr;
        for (const Evidence &evidence : m_all) {
            const bool isPush = evidence.kind == Evidence::Kind::Carried || evidence.kind == Evidence::Kind::Refused
                || evidence.kind == Evidence::Kind::Unanswered;
            if (evidence.byCpo != byCpo || (!isPush && evidence.kind != Evidence::Kind::Returned))
                continue;
            last = &evidence;
            if (m_value.path.isEmpty() || (owned.isEmpty() ? evidence.value.isEmpty() : sameValue(evidence.value, owned)))
                sent = &evidence;
        }
        const bool reported = m_said.frame != noFrame;
        if (sent && (sent->kind == Evidence::Kind::Refused || sent->kind == Evidence::Kind::Unanswered)) {
            m_result.conclusion = ExplanationText::refused(*sent);
            m_result.frame = sent->answer != noFrame ? sent->answer : sent->frame;
        } else if (sent) {
            m_result.conclusion = ExplanationText::taken(byCpo);
            m_result.frame = sent->frame;
        } else if (isStatus && reported && (!last || last->time < m_said.time)) {
            m_result.conclusion = ExplanationText::notForwarded(m_said.value);
            m_result.frame = m_logged != noFrame ? m_logged : m_said.frame;
            neverSent(owned.isEmpty() ? m_said.value : owned, byCpo, m_said.time);
        } else if (m_sentLater) {
            m_result.conclusion = ExplanationText::later();
            m_result.frame = last ? last->frame : m_all.front().frame;
        } else {
            m_result.conclusion = ExplanationText::neverSent(owned, byCpo);
            m_result.frame = last ? last->frame : reported ? m_said.frame : m_all.front().frame;
            neverSent(owned, byCpo, last ? last->time : m_all.front().time);
        }
    }

    void neverSent(const QByteArray &value, bool byCpo, TimeUs after)
    {
        Evidence evidence;
        evidence.kind = Evidence::Kind::NeverSent;
        evidence.time = after;
        evidence.byCpo = byCpo;
        evidence.value = value;
        m_all.push_back(std::move(evidence));
    }

    const ExplainedValue &m_value;
    const MomentHistory &m_history;
    const Analysis *m_analysis;
    const TimeUs m_until;
    std::vector<Evidence> m_all;
    Explanation m_result;
    Evidence m_said;
    FrameId m_logged = noFrame;
    bool m_sentLater = false;
};

} // namespace

QString Evidence::message() const
{
    return ExplanationText::message(*this);
}

Explanation explain(const ExplainedValue &value, const MomentHistory &history, const Analysis *analysis)
{
    return Explainer(value, history, analysis).run();
}

} // namespace Roamscope
