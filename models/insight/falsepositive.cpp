// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/falsepositive.h"

#include "models/capture/capture.h"
#include "models/insight/jsonmembers.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Roamscope {

using Json = JsonFile::Json;

namespace {

QByteArray indexKey(const QByteArray &fingerprint, const QByteArray &check, const QByteArray &cause, const QByteArray &chargePoint)
{
    return fingerprint.isEmpty() ? check + '\n' + cause + '\n' + chargePoint : fingerprint;
}

QByteArray indexKey(const FalsePositive &mark)
{
    return indexKey(mark.fingerprint, mark.check, mark.cause, mark.chargePoint);
}

} // namespace

QByteArray chargePointOf(const Finding &finding, const Capture *capture)
{
    return capture && finding.peer ? capture->peers().text(finding.peer) : QByteArray();
}

bool FalsePositive::covers(const Finding &finding, const QByteArray &findingPrint, const QByteArray &findingChargePoint) const
{
    if (!fingerprint.isEmpty())
        return fingerprint == findingPrint;
    return check == finding.check && cause == finding.cause && (chargePoint.isEmpty() || chargePoint == findingChargePoint);
}

FalsePositives::FalsePositives(QList<FalsePositive> marks)
{
    for (FalsePositive &mark : marks)
        add(mark);
}

void FalsePositives::add(const FalsePositive &mark)
{
    const QByteArray key = indexKey(mark);
    const auto there = m_index.constFind(key);
    if (there != m_index.cend()) {
        m_marks[*there] = mark;
        return;
    }
    if (m_marks.size() >= highestCount)
        return;
    m_index.insert(key, int(m_marks.size()));
    m_marks.append(mark);
}

void FalsePositives::remove(const FalsePositive &mark)
{
    const auto there = m_index.constFind(indexKey(mark));
    if (there == m_index.cend())
        return;
    m_marks.removeAt(*there);
    m_index.clear();
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        m_index.insert(indexKey(m_marks[i]), int(i));
}

const FalsePositive *FalsePositives::find(const Finding &finding, const Capture *capture) const
{
    if (m_marks.isEmpty())
        return nullptr;
    const QByteArray chargePoint = chargePointOf(finding, capture);
    const QByteArray keys[] = {finding.fingerprint(capture), indexKey({}, finding.check, finding.cause, chargePoint),
                               indexKey({}, finding.check, finding.cause, {})};
    for (const QByteArray &key : keys) {
        const auto there = m_index.constFind(key);
        if (there != m_index.cend())
            return &m_marks[*there];
    }
    return nullptr;
}

FalsePositive FalsePositives::markOne(const Finding &finding, const Capture *capture, const QString &reason)
{
    FalsePositive mark = markAlike(finding, capture, reason);
    mark.fingerprint = finding.fingerprint(capture);
    return mark;
}

FalsePositive FalsePositives::markAlike(const Finding &finding, const Capture *capture, const QString &reason, bool everywhere)
{
    FalsePositive mark;
    mark.check = finding.check;
    mark.cause = finding.cause;
    if (!everywhere)
        mark.chargePoint = chargePointOf(finding, capture);
    mark.reason = reason.left(longestText);
    mark.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return mark;
}

Json FalsePositives::toJson() const
{
    Json list = Json::array();
    for (const FalsePositive &mark : m_marks) {
        Json json = Json::object();
        const auto put = [&json](const char *name, const QString &text) {
            if (!text.isEmpty())
                json[name] = jsonFromText(text);
        };
        put("check", QString::fromUtf8(mark.check));
        put("cause", QString::fromUtf8(mark.cause));
        put("chargePoint", QString::fromUtf8(mark.chargePoint));
        put("finding", QString::fromUtf8(mark.fingerprint));
        put("summary", mark.summary);
        put("reason", mark.reason);
        put("author", mark.author);
        put("created", mark.created);
        JsonMembers::addOthers(json, mark.unknown);
        list.push_back(std::move(json));
    }
    return list;
}

FalsePositives FalsePositives::fromJson(const Json &json, const QString &file, QList<FileError> *errors)
{
    FalsePositives result;
    if (!json.is_array())
        return result;
    int index = 0;
    for (const Json &entry : json) {
        if (index >= highestCount)
            break;
        const QString member = QStringLiteral("falsePositives[%1]").arg(index++);
        const JsonMembers members(entry, file, member, errors);
        FalsePositive mark;
        mark.check = members.bytes("check", 200);
        mark.cause = members.bytes("cause", 400);
        mark.chargePoint = members.bytes("chargePoint", 400);
        mark.fingerprint = members.bytes("finding", 64);
        mark.summary = members.text("summary", longestText);
        mark.reason = members.text("reason", longestText);
        mark.author = members.text("author", 200);
        mark.created = members.text("created", 64);
        mark.unknown = members.others({"check", "cause", "chargePoint", "finding", "summary", "reason", "author", "created"});
        if (mark.check.isEmpty()) {
            if (members.isObject())
                members.complain(members.path("check"), QCoreApplication::translate("Roamscope", "is missing: the mark covers nothing"));
            continue;
        }
        result.add(mark);
    }
    return result;
}

} // namespace Roamscope
