// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/freshness.h"

#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

namespace {

constexpr TimeUs second = 1'000'000;

/// "2 h 5 min", "40 s".
QString durationText(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 120)
        return QCoreApplication::translate("Roamscope", "%1 s").arg(locale.toString(seconds));
    if (seconds < 7200)
        return QCoreApplication::translate("Roamscope", "%1 min").arg(locale.toString(seconds / 60));
    if (seconds < 172800)
        return QCoreApplication::translate("Roamscope", "%1 h").arg(locale.toString(seconds / 3600));
    return QCoreApplication::translate("Roamscope", "%1 d").arg(locale.toString(seconds / 86400));
}

} // namespace

QLatin1StringView FreshnessNotice::kindId(Kind kind)
{
    constexpr const char *ids[] = {"silence", "delayed-cdr", "failed-updates", "slow-token", "poll-failed", "recovered"};
    return QLatin1StringView(ids[int(kind)]);
}

QString FreshnessNotice::title() const
{
    switch (kind) {
    case Kind::Silence: return QCoreApplication::translate("Roamscope", "Silence");
    case Kind::DelayedCdr: return QCoreApplication::translate("Roamscope", "Delayed CDR");
    case Kind::FailedUpdates: return QCoreApplication::translate("Roamscope", "Updates fail");
    case Kind::SlowToken: return QCoreApplication::translate("Roamscope", "Token change has no effect");
    case Kind::PollFailed: return QCoreApplication::translate("Roamscope", "Asking the partner failed");
    case Kind::Recovered: return QCoreApplication::translate("Roamscope", "Updates come again");
    }
    return {};
}

QString FreshnessNotice::text() const
{
    const QString name = displayName(module);
    const QString object = QString::fromUtf8(id.left(60));
    switch (kind) {
    case Kind::Silence:
        return QCoreApplication::translate("Roamscope", "%1: nothing has come for %2. Ask the partner whether pushes are sent.").arg(name, durationText(value));
    case Kind::DelayedCdr:
        return QCoreApplication::translate("Roamscope", "CDR %1 came %2 after the charging had ended. Compare with the agreement.").arg(object, durationText(value));
    case Kind::FailedUpdates:
        return QCoreApplication::translate("Roamscope", "%1: %Ln update(s) in a row failed.", nullptr, int(value)).arg(name) + QLatin1Char(' ') + detail;
    case Kind::SlowToken:
        return QCoreApplication::translate("Roamscope", "Token %1 was changed %2 ago, and the partner still answers the old state.").arg(object, durationText(value));
    case Kind::PollFailed:
        return name + QStringLiteral(": ") + detail;
    case Kind::Recovered:
        return QCoreApplication::translate("Roamscope", "%1: updates come again.").arg(name);
    }
    return {};
}

void Freshness::update(OcpiModule module, QByteArrayView json, TimeUs now)
{
    FreshnessRow &each = row(module);
    ++each.updates;
    const bool wasBad = each.isSilent || (m_limits.failedUpdates > 0 && each.failuresInARow >= m_limits.failedUpdates);
    each.lastSeen = now;
    each.failuresInARow = 0;
    each.isSilent = false;
    if (wasBad)
        note({FreshnessNotice::Kind::Recovered, Severity::Note, now, module, {}, 0, {}});
    const nlohmann::ordered_json object = json.size() < (qsizetype(4) << 20) ? ExaminationFacts::read(json) : nlohmann::ordered_json();
    if (!object.is_object())
        return;
    const QByteArray id = examinedId(object).left(200).toLower();
    const TimeUs changed = examinedTime(object, "last_updated");
    if (changed != noTime)
        each.newest = std::max(each.newest, changed);
    QMap<QByteArray, TimeUs> &ids = m_ids[std::size_t(module)];
    const bool isNew = !id.isEmpty() && !ids.contains(id);
    if (isNew && ids.size() < mostIds)
        ids.insert(id, changed);
    each.objects = ids.size();
    if (module == OcpiModule::Tokens && object.contains("valid") && object["valid"].is_boolean())
        tokenSeen(examinedText(object, "uid"), object["valid"].get<bool>(), now);
    if (module != OcpiModule::Cdrs || !isNew || m_limits.cdrDelay <= 0)
        return;
    TimeUs end = examinedTime(object, "end_date_time");
    if (end == noTime)
        end = examinedTime(object, "stop_date_time");
    // 1970 is a permitted placeholder; and what was there before the watch began did not come late now.
    const TimeUs came = changed == noTime ? now : std::min(changed, now);
    if (end > 86400 * second && came - end > m_limits.cdrDelay * second)
        note({FreshnessNotice::Kind::DelayedCdr, Severity::Warning, now, module, examinedText(object, "id"), (came - end) / second, {}});
}

void Freshness::polled(OcpiModule module, TimeUs now)
{
    FreshnessRow &each = row(module);
    if (each.lastSeen == noTime)
        each.lastSeen = now;
    each.failuresInARow = 0;
}

void Freshness::failed(OcpiModule module, bool isPush, const QString &why, TimeUs now)
{
    FreshnessRow &each = row(module);
    ++each.failures;
    ++each.failuresInARow;
    if (!isPush && each.failuresInARow == 1)
        note({FreshnessNotice::Kind::PollFailed, Severity::Warning, now, module, {}, 0, why.left(500)});
    if (m_limits.failedUpdates > 0 && each.failuresInARow == m_limits.failedUpdates)
        note({FreshnessNotice::Kind::FailedUpdates, Severity::Error, now, module, {}, each.failuresInARow, why.left(500)});
}

void Freshness::tokenChanged(const QByteArray &uid, bool valid, TimeUs now)
{
    const QByteArray key = uid.left(200).toLower();
    if (m_tokens.size() < mostTokens || m_tokens.contains(key))
        m_tokens.insert(key, {now, valid, false});
}

void Freshness::tokenSeen(const QByteArray &uid, bool valid, TimeUs now)
{
    const auto waiting = m_tokens.find(uid.left(200).toLower());
    if (waiting == m_tokens.end() || waiting->valid != valid)
        return;
    m_lastTokenEffect = (now - waiting->since) / second;
    m_tokens.erase(waiting);
}

void Freshness::tick(TimeUs now)
{
    for (FreshnessRow &each : m_rows) {
        if (m_limits.silence <= 0 || each.lastSeen == noTime || each.isSilent || now - each.lastSeen < m_limits.silence * second)
            continue;
        each.isSilent = true;
        note({FreshnessNotice::Kind::Silence, Severity::Warning, now, each.module, {}, (now - each.lastSeen) / second, {}});
    }
    for (auto it = m_tokens.begin(); it != m_tokens.end(); ++it) {
        if (m_limits.tokenEffect <= 0 || it->told || now - it->since < m_limits.tokenEffect * second)
            continue;
        it->told = true;
        note({FreshnessNotice::Kind::SlowToken, Severity::Warning, now, OcpiModule::Tokens, it.key(), (now - it->since) / second, {}});
    }
}

QList<FreshnessNotice> Freshness::takeNew()
{
    return std::exchange(m_new, {});
}

void Freshness::note(FreshnessNotice notice)
{
    m_notices.append(notice);
    if (m_notices.size() > mostNotices)
        m_notices.removeFirst();
    if (m_new.size() < mostNotices)
        m_new.append(std::move(notice));
}

} // namespace Roamscope
