// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/frame.h"
#include "models/catalog/severity.h"
#include "models/compare/dataset.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <array>

namespace Roamscope {

/// When something is too old, too late or too silent; 0 = never told. Seconds. CDRs may lawfully be sent monthly: what is
/// late is a matter of the agreement with the partner.
struct FreshnessLimits
{
    qint64 silence = 3600; ///< since anything came of a module that was heard before
    qint64 cdrDelay = 24 * 3600; ///< from the end of charging to the CDR
    int failedUpdates = 3; ///< pushes of a module that were refused one after the other
    qint64 tokenEffect = 300; ///< from a token's change to the first answer that shows it

    bool operator==(const FreshnessLimits &) const = default;
};

/// Something that is to be told on the desktop and beside the module.
struct FreshnessNotice
{
    enum class Kind : quint8 { Silence, DelayedCdr, FailedUpdates, SlowToken, PollFailed, Recovered };
    Kind kind = Kind::Silence;
    Severity severity = Severity::Warning;
    TimeUs time = noTime;
    OcpiModule module = OcpiModule::Locations;
    QByteArray id {}; ///< of the object, where it is one
    qint64 value = 0; ///< seconds, or how many
    QString detail {}; ///< what the partner said

    static QLatin1StringView kindId(Kind kind);
    QString title() const; ///< translated, short
    QString text() const; ///< a sentence, with what to do
};

/// How fresh a module is.
struct FreshnessRow
{
    OcpiModule module = OcpiModule::Locations;
    qint64 objects = 0; ///< seen since the watch began, by id
    qint64 updates = 0;
    TimeUs newest = noTime; ///< the latest last_updated
    TimeUs lastSeen = noTime; ///< when an update came, by pull or push
    int failures = 0; ///< pushes refused and polls failed, since the watch began
    int failuresInARow = 0;
    bool isSilent = false;

    qint64 age(TimeUs now) const { return newest == noTime ? -1 : (now - newest) / 1'000'000; }
    qint64 silence(TimeUs now) const { return lastSeen == noTime ? -1 : (now - lastSeen) / 1'000'000; }
};

/// Measures how fresh the objects of a partner are. A plain value without clocks and timers of its own: whoever feeds it
/// says what time it is.
class Freshness
{
public:
    static constexpr qsizetype mostIds = 200'000; ///< of a module, for counting
    static constexpr qsizetype mostNotices = 500; ///< kept; older ones go
    static constexpr qsizetype mostTokens = 1000; ///< changes that wait for their effect

    const FreshnessLimits &limits() const { return m_limits; }
    void setLimits(const FreshnessLimits &limits) { m_limits = limits; }

    /// An object came, by pull or push, as the partner sent it.
    void update(OcpiModule module, QByteArrayView json, TimeUs now);
    /// A poll came back, with or without objects: the partner is alive.
    void polled(OcpiModule module, TimeUs now);
    void failed(OcpiModule module, bool isPush, const QString &why, TimeUs now);
    /// A token was changed at our side: how long until the partner's answers show it?
    void tokenChanged(const QByteArray &uid, bool valid, TimeUs now);
    /// The partner's answer or authorization said so.
    void tokenSeen(const QByteArray &uid, bool valid, TimeUs now);
    /// Time passes: silence is noticed.
    void tick(TimeUs now);

    const std::array<FreshnessRow, ocpiModuleCount> &rows() const { return m_rows; }
    const QList<FreshnessNotice> &notices() const { return m_notices; }
    /// Notices since the last call, for the desktop.
    QList<FreshnessNotice> takeNew();
    int waitingTokens() const { return int(m_tokens.size()); }
    /// Seconds that the last token change took to be effective; −1 = none yet.
    qint64 lastTokenEffect() const { return m_lastTokenEffect; }

private:
    struct TokenChange
    {
        TimeUs since = noTime;
        bool valid = false;
        bool told = false;
    };
    FreshnessRow &row(OcpiModule module) { return m_rows[std::size_t(module)]; }
    void note(FreshnessNotice notice);

    FreshnessLimits m_limits;
    std::array<FreshnessRow, ocpiModuleCount> m_rows {{{OcpiModule::Locations}, {OcpiModule::Tokens}, {OcpiModule::Tariffs}, {OcpiModule::Sessions}, {OcpiModule::Cdrs}}};
    std::array<QMap<QByteArray, TimeUs>, ocpiModuleCount> m_ids;
    QMap<QByteArray, TokenChange> m_tokens;
    QList<FreshnessNotice> m_notices;
    QList<FreshnessNotice> m_new;
    qint64 m_lastTokenEffect = -1;
};

} // namespace Roamscope
