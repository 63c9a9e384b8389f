// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/audit.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Roamscope {

namespace {

constexpr const char *causeIds[] = {"value", "factor", "truncated", "rounded", "time-zone", "clock", "enum-collapsed", "enum", "case", "missing", "late", "not-sent"};
static_assert(std::size(causeIds) == std::size_t(AuditCause::Count));

/// Words of an audit's result.
class ResultText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Audit)
public:
    static QString number(qint64 value) { return QLocale().toString(value); }
    static QString values(qint64 count) { return tr("%Ln value(s)", nullptr, int(qMin<qint64>(count, INT_MAX))); }

    static QString message(const AuditDeviation &deviation)
    {
        const QString field = deviation.target;
        const QString in = values(deviation.count);
        const QStringList words = deviation.detail.split(QLatin1Char('|'));
        switch (deviation.cause) {
        case AuditCause::Factor:
            if (deviation.detail.startsWith(QLatin1StringView("1/")))
                return tr("%1 is sent %2 times too small: %3").arg(field, deviation.detail.mid(2), in);
            return tr("%1 is sent %2 times too large: %3").arg(field, deviation.detail, in);
        case AuditCause::Truncated:
            return tr("%1 is cut after %2 characters: %3").arg(field, deviation.detail, in);
        case AuditCause::Rounded:
            if (deviation.detail == QLatin1StringView("min"))
                return tr("%1 is rounded to whole minutes: %2").arg(field, in);
            return tr("%1 is rounded to %2 decimals: %3").arg(field, deviation.detail, in);
        case AuditCause::TimeZone:
            return tr("%1 is %2 hours off, as if it were of another time zone: %3").arg(field, deviation.detail, in);
        case AuditCause::Clock:
            return tr("%1 is another time than the charger says: %2").arg(field, in);
        case AuditCause::EnumCollapsed:
            return tr("%1 is sent as %2 for %3 and for other values: %4").arg(field, words.value(1), words.value(0), in);
        case AuditCause::Enum:
            return tr("%1 is sent as %2 instead of %3: %4").arg(field, words.value(1), words.value(0), in);
        case AuditCause::Case:
            return tr("%1 is written with other capitals: %2").arg(field, in);
        case AuditCause::Missing:
            return tr("%1 is not sent: %2").arg(field, in);
        case AuditCause::Late:
            return tr("%1 is sent late, typically after %2 s: %3").arg(field, deviation.detail, in);
        case AuditCause::NotSent:
            return tr("The object was never sent: %Ln case(s)", nullptr, int(qMin<qint64>(deviation.count, INT_MAX)));
        case AuditCause::Value:
        case AuditCause::Count:
            break;
        }
        return tr("%1 is sent with another value: %2").arg(field, in);
    }

    static QString advice(const AuditDeviation &deviation)
    {
        switch (deviation.cause) {
        case AuditCause::Factor:
            return tr("Check the unit on both sides: W or kW, Wh or kWh, seconds or hours, cents or euros.");
        case AuditCause::Truncated:
            return tr("Check the length of the field in the middleware's database.");
        case AuditCause::Rounded:
            return tr("Agree on decimals and rounding, and write them into the sheet.");
        case AuditCause::TimeZone:
            return tr("OCPI times are UTC. Check where a local time is taken for UTC.");
        case AuditCause::Clock:
            return tr("Check whether the charger's time or the time of receipt is sent, and how far the charger's clock is off.");
        case AuditCause::EnumCollapsed:
            return tr("The partner can no longer tell these states apart. Compare with the status matrix.");
        case AuditCause::Enum:
            return tr("Compare the table of values in the sheet with what the middleware does.");
        case AuditCause::Case:
            return tr("Send the value as it is.");
        case AuditCause::Missing:
            return tr("Check whether the middleware knows the value and whether it drops the field.");
        case AuditCause::Late:
            return tr("Check queues and retries between the charger's message and the push.");
        case AuditCause::NotSent:
            return tr("Check whether the push failed, or whether the object goes by an id that could not be joined.");
        case AuditCause::Value:
        case AuditCause::Count:
            break;
        }
        return tr("Look at the examples: which message does the value come from?");
    }

    static QString change(const AuditChange &change)
    {
        const QString what = change.deviation.message();
        switch (change.kind) {
        case AuditChange::Kind::New:
            return tr("New: %1").arg(what);
        case AuditChange::Kind::Gone:
            return tr("Gone: %1").arg(what);
        case AuditChange::Kind::More:
            return tr("More than before (%1): %2").arg(number(change.before), what);
        case AuditChange::Kind::Fewer:
            return tr("Fewer than before (%1): %2").arg(number(change.before), what);
        case AuditChange::Kind::Same:
            break;
        }
        return tr("As before: %1").arg(what);
    }

    static QString changeName(AuditChange::Kind kind)
    {
        switch (kind) {
        case AuditChange::Kind::New:
            return tr("New");
        case AuditChange::Kind::Gone:
            return tr("Gone");
        case AuditChange::Kind::More:
            return tr("More");
        case AuditChange::Kind::Fewer:
            return tr("Fewer");
        case AuditChange::Kind::Same:
            break;
        }
        return tr("As before");
    }
    static QString notAnAudit() { return tr("it is no result of an audit; write one with `roamscope audit … --out FILE.json`"); }
    static QString newer() { return tr("it was written by a newer version of Roamscope"); }
};

ReportColumn column(const char *id, const QString &title, double width, ReportColumn::Kind kind = ReportColumn::Kind::Text)
{
    ReportColumn made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.width = width;
    made.kind = kind;
    return made;
}

ReportStyle styleOf(AuditCause cause)
{
    switch (cause) {
    case AuditCause::Rounded:
    case AuditCause::Case:
        return ReportStyle::Note;
    case AuditCause::Late:
    case AuditCause::Clock:
    case AuditCause::Truncated:
    case AuditCause::EnumCollapsed:
        return ReportStyle::Warning;
    default:
        return ReportStyle::Error;
    }
}

} // namespace

QLatin1StringView auditCauseId(AuditCause cause)
{
    return QLatin1StringView(causeIds[cause < AuditCause::Count ? std::size_t(cause) : 0]);
}

QString AuditDeviation::message() const
{
    return ResultText::message(*this);
}

QString AuditDeviation::advice() const
{
    return ResultText::advice(*this);
}

QString AuditDeviation::key() const
{
    // How late it typically is changes from day to day.
    return target + QLatin1Char('\n') + auditCauseId(cause) + QLatin1Char('\n') + (cause == AuditCause::Late ? QString() : detail) + QLatin1Char('\n') + rule;
}

QJsonObject AuditResult::toJson() const
{
    QJsonArray list;
    for (const AuditDeviation &deviation : deviations) {
        QJsonArray examples;
        for (const AuditExample &example : deviation.examples) {
            examples.append(QJsonObject {{QStringLiteral("object"), example.object},
                                         {QStringLiteral("path"), QString::fromUtf8(example.path)},
                                         {QStringLiteral("demanded"), QString::fromUtf8(example.demanded)},
                                         {QStringLiteral("sent"), example.sent.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(example.sent))},
                                         {QStringLiteral("sentAt"), example.sentPlace},
                                         {QStringLiteral("sources"), QJsonArray::fromStringList(example.sourcePlaces)}});
        }
        list.append(QJsonObject {{QStringLiteral("rule"), deviation.rule},
                                 {QStringLiteral("target"), deviation.target},
                                 {QStringLiteral("cause"), QString(auditCauseId(deviation.cause))},
                                 {QStringLiteral("detail"), deviation.detail},
                                 {QStringLiteral("count"), deviation.count},
                                 {QStringLiteral("objects"), deviation.objects},
                                 {QStringLiteral("message"), deviation.message()},
                                 {QStringLiteral("advice"), deviation.advice()},
                                 {QStringLiteral("examples"), examples}});
    }
    return {{QStringLiteral("format"), QStringLiteral("roamscope-audit")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("sheet"), QJsonObject {{QStringLiteral("id"), sheetId}, {QStringLiteral("title"), sheetTitle}, {QStringLiteral("sheetVersion"), sheetVersion},
                                                   {QStringLiteral("target"), target}}},
            {QStringLiteral("capture"), capture},
            {QStringLiteral("made"), made.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("documents"), documents},
            {QStringLiteral("matched"), matched},
            {QStringLiteral("unfinished"), unfinished},
            {QStringLiteral("values"), values},
            {QStringLiteral("deviating"), deviating},
            {QStringLiteral("mappingErrors"), mappingErrors},
            {QStringLiteral("statusSpans"), statusSpans},
            {QStringLiteral("deviations"), list},
            {QStringLiteral("notices"), QJsonArray::fromStringList(notices)}};
}

bool AuditResult::fromJson(const QByteArray &json, AuditResult *result, QString *error)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != QLatin1StringView("roamscope-audit")) {
        *error = ResultText::notAnAudit();
        return false;
    }
    if (object.value(QStringLiteral("version")).toInt() > 1) {
        *error = ResultText::newer();
        return false;
    }
    AuditResult read;
    const QJsonObject sheet = object.value(QStringLiteral("sheet")).toObject();
    read.sheetId = sheet.value(QStringLiteral("id")).toString();
    read.sheetTitle = sheet.value(QStringLiteral("title")).toString();
    read.sheetVersion = sheet.value(QStringLiteral("sheetVersion")).toString();
    read.target = sheet.value(QStringLiteral("target")).toString();
    read.capture = object.value(QStringLiteral("capture")).toString();
    read.made = QDateTime::fromString(object.value(QStringLiteral("made")).toString(), Qt::ISODate);
    read.documents = object.value(QStringLiteral("documents")).toInteger();
    read.matched = object.value(QStringLiteral("matched")).toInteger();
    read.unfinished = object.value(QStringLiteral("unfinished")).toInteger();
    read.values = object.value(QStringLiteral("values")).toInteger();
    read.deviating = object.value(QStringLiteral("deviating")).toInteger();
    read.mappingErrors = object.value(QStringLiteral("mappingErrors")).toInteger();
    read.statusSpans = object.value(QStringLiteral("statusSpans")).toInteger();
    const QJsonArray list = object.value(QStringLiteral("deviations")).toArray();
    for (qsizetype i = 0; i < list.size() && i < 100'000; ++i) {
        const QJsonObject entry = list.at(i).toObject();
        AuditDeviation deviation;
        deviation.rule = entry.value(QStringLiteral("rule")).toString();
        deviation.target = entry.value(QStringLiteral("target")).toString();
        const QString cause = entry.value(QStringLiteral("cause")).toString();
        for (int k = 0; k < int(AuditCause::Count); ++k) {
            if (cause == QLatin1StringView(causeIds[k]))
                deviation.cause = AuditCause(k);
        }
        deviation.detail = entry.value(QStringLiteral("detail")).toString();
        deviation.count = entry.value(QStringLiteral("count")).toInteger();
        deviation.objects = entry.value(QStringLiteral("objects")).toInteger();
        const QJsonArray examples = entry.value(QStringLiteral("examples")).toArray();
        for (qsizetype k = 0; k < examples.size() && k < AuditDeviation::maximumExamples; ++k) {
            const QJsonObject from = examples.at(k).toObject();
            AuditExample example;
            example.object = from.value(QStringLiteral("object")).toString();
            example.path = from.value(QStringLiteral("path")).toString().toUtf8();
            example.demanded = from.value(QStringLiteral("demanded")).toString().toUtf8();
            example.sent = from.value(QStringLiteral("sent")).toString().toUtf8();
            example.sentPlace = from.value(QStringLiteral("sentAt")).toString();
            for (const QJsonValue &source : from.value(QStringLiteral("sources")).toArray())
                example.sourcePlaces.append(source.toString());
            deviation.examples.append(example);
        }
        read.deviations.append(deviation);
    }
    *result = read;
    return true;
}

QLatin1StringView auditChangeId(AuditChange::Kind kind)
{
    constexpr const char *ids[] = {"new", "gone", "more", "fewer", "same"};
    return QLatin1StringView(ids[int(kind)]);
}

QString AuditChange::message() const
{
    return ResultText::change(*this);
}

QList<AuditChange> compareAudits(const AuditResult &earlier, const AuditResult &later)
{
    QHash<QString, const AuditDeviation *> before;
    for (const AuditDeviation &deviation : earlier.deviations)
        before.insert(deviation.key(), &deviation);
    QList<AuditChange> changes;
    for (const AuditDeviation &deviation : later.deviations) {
        AuditChange change;
        change.deviation = deviation;
        change.after = deviation.count;
        const AuditDeviation *known = before.take(deviation.key());
        change.before = known ? known->count : 0;
        change.kind = !known                   ? AuditChange::Kind::New
            : change.after > change.before     ? AuditChange::Kind::More
            : change.after < change.before     ? AuditChange::Kind::Fewer
                                               : AuditChange::Kind::Same;
        changes.append(change);
    }
    for (const AuditDeviation &deviation : earlier.deviations) {
        if (!before.contains(deviation.key()))
            continue;
        AuditChange change;
        change.kind = AuditChange::Kind::Gone;
        change.deviation = deviation;
        change.before = deviation.count;
        changes.append(change);
    }
    const auto rank = [](AuditChange::Kind kind) {
        constexpr int ranks[] = {0, 4, 1, 2, 3};
        return ranks[int(kind)];
    };
    std::stable_sort(changes.begin(), changes.end(), [&](const AuditChange &a, const AuditChange &b) { return rank(a.kind) < rank(b.kind); });
    return changes;
}

Report auditReport(const AuditResult &result, const AuditResult *earlier)
{
    using Kind = ReportColumn::Kind;
    Report report;
    report.kind = QStringLiteral("audit");
    report.title = ResultText::tr("Audit: %1").arg(result.sheetTitle);
    report.subtitle = ResultText::tr("What the sheet demands of %1, and what was really sent").arg(result.target);
    report.made = result.made;
    const auto fact = [&](const char *id, const QString &name, const QString &value, ReportStyle style = ReportStyle::Normal) {
        if (!value.isEmpty())
            report.facts.push_back({QString::fromLatin1(id), name, value, style});
    };
    fact("capture", ResultText::tr("Capture"), result.capture);
    fact("version", ResultText::tr("Version of the sheet"), result.sheetVersion);
    fact("objects", ResultText::tr("Objects"), ResultText::tr("%1 demanded, %2 of them found among what was sent").arg(ResultText::number(result.documents), ResultText::number(result.matched)));
    fact("values", ResultText::tr("Values"),
         ResultText::tr("%1 compared, %2 deviate").arg(ResultText::number(result.values), ResultText::number(result.deviating)),
         result.deviations.isEmpty() ? ReportStyle::Good : ReportStyle::Error);
    if (earlier)
        fact("against", ResultText::tr("Compared with"), ResultText::tr("%1, of %2").arg(earlier->capture, QLocale().toString(earlier->made.toLocalTime(), QLocale::ShortFormat)));
    report.introduction = result.notices;
    report.legend = {{ReportStyle::Error, ResultText::tr("Another value than the sheet demands.")},
                     {ReportStyle::Warning, ResultText::tr("Something was lost, or came late.")},
                     {ReportStyle::Note, ResultText::tr("A difference in precision or writing.")}};

    QHash<QString, AuditChange::Kind> kinds;
    const QList<AuditChange> changes = earlier ? compareAudits(*earlier, result) : QList<AuditChange>();
    if (earlier) {
        ReportTable table;
        table.id = QStringLiteral("changes");
        table.columns = {column("change", ResultText::tr("Change"), 14), column("message", ResultText::tr("What"), 80),
                         column("before", ResultText::tr("Before"), 12, Kind::Number), column("after", ResultText::tr("Now"), 12, Kind::Number)};
        table.emptyText = ResultText::tr("Neither of the two audits found a deviation.");
        for (const AuditChange &change : changes) {
            const ReportStyle style = change.kind == AuditChange::Kind::New || change.kind == AuditChange::Kind::More ? ReportStyle::Error
                : change.kind == AuditChange::Kind::Same                                                             ? ReportStyle::Normal
                                                                                                                     : ReportStyle::Good;
            table.rows.push_back({ReportCell(ResultText::changeName(change.kind), style), ReportCell(change.deviation.message()), ReportCell::ofNumber(double(change.before)),
                                  ReportCell::ofNumber(double(change.after))});
        }
        report.section(QStringLiteral("changes"), ResultText::tr("Since the earlier audit")).table(std::move(table));
    }
    ReportTable table;
    table.id = QStringLiteral("deviations");
    table.main = true;
    table.emptyText = ResultText::tr("Everything that was sent is as the sheet demands it.");
    table.columns = {column("message", ResultText::tr("What"), 60), column("target", ResultText::tr("Target field"), 34, Kind::Code), column("rule", ResultText::tr("Rule"), 10, Kind::Code),
                     column("count", ResultText::tr("Values"), 10, Kind::Number), column("objects", ResultText::tr("Objects"), 10, Kind::Number),
                     column("advice", ResultText::tr("What to do"), 44)};
    for (const AuditDeviation &deviation : result.deviations)
        table.rows.push_back({ReportCell(deviation.message(), styleOf(deviation.cause)), ReportCell(deviation.target), ReportCell(deviation.rule), ReportCell::ofNumber(double(deviation.count)),
                              ReportCell::ofNumber(double(deviation.objects)), ReportCell(deviation.advice())});
    report.section(QStringLiteral("deviations"), ResultText::tr("Deviations")).table(std::move(table));

    ReportTable examples;
    examples.id = QStringLiteral("examples");
    examples.columns = {column("object", ResultText::tr("Object"), 34), column("path", ResultText::tr("Field"), 40, Kind::Code), column("demanded", ResultText::tr("Demanded"), 26, Kind::Code),
                        column("sent", ResultText::tr("Sent"), 26, Kind::Code), column("sentAt", ResultText::tr("Sent in"), 26), column("sources", ResultText::tr("Made of"), 30)};
    for (const AuditDeviation &deviation : result.deviations) {
        if (deviation.examples.isEmpty())
            continue;
        examples.rows.push_back({ReportCell(deviation.message(), ReportStyle::Group), ReportCell({}, ReportStyle::Group), ReportCell({}, ReportStyle::Group),
                                 ReportCell({}, ReportStyle::Group), ReportCell({}, ReportStyle::Group), ReportCell({}, ReportStyle::Group)});
        for (const AuditExample &example : deviation.examples)
            examples.rows.push_back({ReportCell(example.object), ReportCell(QString::fromUtf8(example.path)), ReportCell(QString::fromUtf8(example.demanded)),
                                     ReportCell(QString::fromUtf8(example.sent)), ReportCell(example.sentPlace), ReportCell(example.sourcePlaces.join(QLatin1Char('\n')))});
    }
    if (!examples.rows.empty())
        report.section(QStringLiteral("examples"), ResultText::tr("Examples")).table(std::move(examples));
    report.attachments.push_back({QStringLiteral("audit"), QJsonDocument(result.toJson()).toJson(QJsonDocument::Compact)});
    return report;
}

} // namespace Roamscope
