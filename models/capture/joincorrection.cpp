// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/joincorrection.h"

#include "models/capture/analysis.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace Roamscope {

namespace {

QString objectName(JoinCorrection::Object object)
{
    return object == JoinCorrection::Object::Cdr ? QStringLiteral("cdr") : QStringLiteral("session");
}

} // namespace

const JoinCorrection *JoinCorrections::find(JoinCorrection::Object object, const QByteArray &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const JoinCorrection &correction) { return correction.object == object && correction.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

void JoinCorrections::set(const JoinCorrection &correction)
{
    remove(correction.object, correction.id);
    if (m_all.size() < maximum)
        m_all.append(correction);
}

void JoinCorrections::remove(JoinCorrection::Object object, const QByteArray &id)
{
    m_all.removeIf([&](const JoinCorrection &correction) { return correction.object == object && correction.id == id; });
}

int JoinCorrections::transactionOf(const JoinCorrection &correction, const std::vector<Transaction> &transactions, const Capture &capture)
{
    int best = -1;
    qint64 nearest = 0;
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        const Transaction &transaction = transactions[i];
        if (transaction.id != correction.transactionId || capture.peers().text(transaction.peer) != correction.chargePoint)
            continue;
        const bool timed = correction.start != noTime && transaction.start != noTime;
        const qint64 distance = timed ? std::llabs(transaction.start - correction.start) : 0;
        if (best < 0 || distance < nearest) {
            best = int(i);
            nearest = distance;
        }
    }
    return best;
}

JoinCorrection JoinCorrections::joining(JoinCorrection::Object object, const QByteArray &id, const Transaction &transaction, const Capture &capture)
{
    return {.object = object,
            .id = id,
            .chargePoint = capture.peers().text(transaction.peer),
            .transactionId = transaction.id,
            .start = transaction.start};
}

QJsonArray JoinCorrections::toJson() const
{
    QJsonArray list;
    for (const JoinCorrection &correction : m_all) {
        QJsonObject entry {{QStringLiteral("object"), objectName(correction.object)}, {QStringLiteral("id"), QString::fromUtf8(correction.id)}};
        if (!correction.isDetached()) {
            entry.insert(QStringLiteral("chargePoint"), QString::fromUtf8(correction.chargePoint));
            entry.insert(QStringLiteral("transaction"), QString::fromUtf8(correction.transactionId));
            if (correction.start != noTime)
                entry.insert(QStringLiteral("start"), QDateTime::fromMSecsSinceEpoch(correction.start / 1000, Qt::UTC).toString(Qt::ISODateWithMs));
        }
        list.append(entry);
    }
    return list;
}

JoinCorrections JoinCorrections::fromJson(const QJsonArray &list)
{
    JoinCorrections corrections;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString object = entry.value(QStringLiteral("object")).toString();
        JoinCorrection correction;
        correction.object = object == objectName(JoinCorrection::Object::Cdr) ? JoinCorrection::Object::Cdr : JoinCorrection::Object::Session;
        correction.id = entry.value(QStringLiteral("id")).toString().toUtf8();
        if (correction.id.isEmpty() || object != objectName(correction.object) || corrections.m_all.size() >= maximum)
            continue;
        correction.chargePoint = entry.value(QStringLiteral("chargePoint")).toString().toUtf8();
        correction.transactionId = entry.value(QStringLiteral("transaction")).toString().toUtf8();
        const QDateTime start = QDateTime::fromString(entry.value(QStringLiteral("start")).toString(), Qt::ISODateWithMs);
        if (start.isValid())
            correction.start = start.toMSecsSinceEpoch() * 1000;
        corrections.m_all.append(correction);
    }
    return corrections;
}

} // namespace Roamscope
