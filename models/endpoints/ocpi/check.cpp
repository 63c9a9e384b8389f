// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoints/ocpi/check.h"

#include "models/endpoints/ocpi/checkfacts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace Roamscope {

QLatin1StringView checkAreaId(CheckArea area)
{
    constexpr const char *ids[] = {"transport", "handshake", "paging", "objects", "status-codes", "time", "strings", "writes", "partner"};
    static_assert(std::size(ids) == std::size_t(CheckArea::Count));
    return QLatin1StringView(area < CheckArea::Count ? ids[int(area)] : "");
}

QString displayName(CheckArea area)
{
    switch (area) {
    case CheckArea::Transport: return QCoreApplication::translate("Roamscope", "Transport");
    case CheckArea::Handshake: return QCoreApplication::translate("Roamscope", "Handshake");
    case CheckArea::Paging: return QCoreApplication::translate("Roamscope", "Paging");
    case CheckArea::Objects: return QCoreApplication::translate("Roamscope", "Objects");
    case CheckArea::StatusCodes: return QCoreApplication::translate("Roamscope", "Status codes");
    case CheckArea::Time: return QCoreApplication::translate("Roamscope", "Time");
    case CheckArea::Strings: return QCoreApplication::translate("Roamscope", "Strings");
    case CheckArea::Writes: return QCoreApplication::translate("Roamscope", "Writing");
    case CheckArea::Partner: return QCoreApplication::translate("Roamscope", "What the partner sends");
    case CheckArea::Count: break;
    }
    return {};
}

QLatin1StringView checkVerdictId(CheckVerdict verdict)
{
    constexpr const char *ids[] = {"pending", "passed", "failed", "warning", "not-applicable", "not-run"};
    static_assert(std::size(ids) == std::size_t(CheckVerdict::Count));
    return QLatin1StringView(verdict < CheckVerdict::Count ? ids[int(verdict)] : "");
}

QString displayName(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pending: return QCoreApplication::translate("Roamscope", "Pending");
    case CheckVerdict::Passed: return QCoreApplication::translate("Roamscope", "Passed");
    case CheckVerdict::Failed: return QCoreApplication::translate("Roamscope", "Failed");
    case CheckVerdict::Warning: return QCoreApplication::translate("Roamscope", "Warning");
    case CheckVerdict::NotApplicable: return QCoreApplication::translate("Roamscope", "Not applicable");
    case CheckVerdict::NotRun: return QCoreApplication::translate("Roamscope", "Not run");
    case CheckVerdict::Count: break;
    }
    return {};
}

QString checkVerdictMark(CheckVerdict verdict)
{
    constexpr const char16_t *marks[] = {u"…", u"✔", u"✖", u"▲", u"–", u"○"};
    static_assert(std::size(marks) == std::size_t(CheckVerdict::Count));
    return QString::fromUtf16(marks[int(verdict < CheckVerdict::Count ? verdict : CheckVerdict::Pending)]);
}

QString CheckEntry::displayTitle() const
{
    return QCoreApplication::translate("Roamscope", title);
}

QString CheckEntry::displayAdvice() const
{
    return *advice ? QCoreApplication::translate("Roamscope", advice) : QString();
}

QString CheckEntry::versions() const
{
    QStringList list;
    for (const ProtocolVersion version : {ProtocolVersion::Ocpi211, ProtocolVersion::Ocpi221, ProtocolVersion::Ocpi230}) {
        if (version >= since)
            list.append(versionNumber(version));
    }
    return list.join(QStringLiteral(", "));
}

const QList<const CheckEntry *> &CheckRegistry::all()
{
    static const QList<const CheckEntry *> entries = [] {
        QList<const CheckEntry *> list;
        for (const auto part : {transportChecks(), handshakeChecks(), pagingChecks(), objectChecks(), statusChecks(), timeChecks(), stringChecks(),
                                writeChecks(), partnerChecks()}) {
            for (const CheckEntry &entry : part)
                list.append(&entry);
        }
        return list;
    }();
    return entries;
}

QList<const CheckEntry *> CheckRegistry::ofMode(CheckMode mode)
{
    QList<const CheckEntry *> list;
    std::ranges::copy_if(all(), std::back_inserter(list), [mode](const CheckEntry *entry) { return entry->mode == mode; });
    return list;
}

const CheckEntry *CheckRegistry::find(QByteArrayView id)
{
    const auto found = std::ranges::find_if(all(), [id](const CheckEntry *entry) { return id == entry->id; });
    return found == all().cend() ? nullptr : *found;
}

QString CheckResult::label() const
{
    const QString id = QLatin1StringView(check ? check->id : "");
    return module.isEmpty() ? id : id + QStringLiteral(" (") + QString::fromUtf8(module) + QLatin1Char(')');
}

CheckCounts CheckCounts::count(const QList<CheckResult> &results)
{
    CheckCounts counts;
    for (const CheckResult &result : results)
        ++counts.of[int(result.verdict)];
    return counts;
}

QString CheckCounts::text() const
{
    // Plain variables: lupdate 6.4 drops a text whose count is an expression with brackets or a minus.
    const int passed = of[int(CheckVerdict::Passed)];
    const int failed = of[int(CheckVerdict::Failed)];
    const int warnings = of[int(CheckVerdict::Warning)];
    QStringList parts {QCoreApplication::translate("Roamscope", "%n passed", nullptr, passed),
                       QCoreApplication::translate("Roamscope", "%n failed", nullptr, failed),
                       QCoreApplication::translate("Roamscope", "%n warning(s)", nullptr, warnings)};
    if (const int rest = of[int(CheckVerdict::NotApplicable)] + of[int(CheckVerdict::NotRun)])
        parts.append(QCoreApplication::translate("Roamscope", "%n not judged", nullptr, rest));
    return parts.join(QStringLiteral(", "));
}

} // namespace Roamscope
