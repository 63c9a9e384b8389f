// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/valuelineage.h"

#include "models/capture/frametext.h"
#include "models/capture/jsontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Roamscope {

namespace {

QString plain(const QByteArray &json)
{
    return lineageValueText(json);
}

/// Words of departures.
class DepartureText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::LineageDeparture)
public:
    static QString clock(double seconds)
    {
        const QString span = formatDuration(std::llabs(qRound64(seconds)) * 1000000);
        return seconds < 0 ? tr("The charger's clock is %1 slow, so the time was wrong from the start.").arg(span)
                           : tr("The charger's clock is %1 fast, so the time was wrong from the start.").arg(span);
    }
    static QString notTaken(const QString &answer) { return tr("The backend did not take the charger's message (%1).").arg(answer); }
    static QString dropped(const QString &line) { return tr("The update was given up here. The log says: %1").arg(line); }
    static QString notSent(const QString &wanted, const QString &before)
    {
        if (wanted == none())
            return tr("No message carried it to the partner.");
        return before == none() ? tr("No message carried %1 to the partner.").arg(wanted)
                                : tr("No message carried %1 to the partner, who was last told %2.").arg(wanted, before);
    }
    static QString factor(const QString &detail, const QString &wanted, const QString &sent)
    {
        const QString times = detail.startsWith(QStringLiteral("1/")) ? detail.mid(2) : detail;
        return detail.startsWith(QStringLiteral("1/")) ? tr("Sent %1 times too small: %2 instead of %3. Look at the unit.").arg(times, sent, wanted)
                                                       : tr("Sent %1 times too large: %2 instead of %3. Look at the unit.").arg(times, sent, wanted);
    }
    static QString truncated(const QString &length) { return tr("The text was cut after %1 characters.").arg(length); }
    static QString rounded(const QString &detail, const QString &wanted, const QString &sent)
    {
        return detail == QStringLiteral("min") ? tr("The time was rounded to whole minutes: %1 instead of %2.").arg(sent, wanted)
                                               : tr("The value was rounded to %1 decimals: %2 instead of %3.").arg(detail, sent, wanted);
    }
    static QString timeZone(const QString &hours) { return tr("The time is shifted by %1 h: local time was sent as UTC, or a zone was applied twice.").arg(hours); }
    static QString timeShift(qint64 seconds)
    {
        const QString span = formatDuration(std::llabs(seconds) * 1000000);
        return seconds > 0 ? tr("The time that was sent is %1 later than the source says.").arg(span)
                           : tr("The time that was sent is %1 earlier than the source says.").arg(span);
    }
    static QString collapsed(const QString &word, const QString &wanted, const QString &sent)
    {
        return wanted == none() ? tr("%1 at the charger is told to the partner as %2.").arg(word, sent)
                                : tr("%1 at the charger is told to the partner as %2; the sheet asks for %3. The operator's status table merges the two.").arg(word, sent, wanted);
    }
    static QString word(const QString &wanted, const QString &sent) { return tr("Mapped to %1 where the sheet asks for %2.").arg(sent, wanted); }
    static QString letterCase() { return tr("The letter case was changed, and here it counts."); }
    static QString missing() { return tr("The message was sent without this field."); }
    static QString stepLeftOut(const QString &step, const QString &value)
    {
        return tr("What was sent is %1, the value before the sheet's step “%2”: that step was left out.").arg(value, step);
    }
    static QString startNotSubtracted(const QString &start)
    {
        return tr("What was sent is a reading of the meter, not what was delivered: the reading at the start (%1) was not subtracted.").arg(start);
    }
    static QString unit(const QString &unit, const QString &value)
    {
        return tr("%1 cannot be in %2: volts and amperes of the same connector give a thousand times more. It was sent in kilowatts.").arg(value, unit);
    }
    static QString value(const QString &wanted, const QString &sent) { return tr("Changed on the way: %1 was sent instead of %2.").arg(sent, wanted); }
    static QString late(qint64 seconds) { return tr("The value is right, but it was sent %1 late.").arg(formatDuration(seconds * 1000000)); }
    static QString refused(const QString &answer) { return tr("The receiver refused the message (%1), and it was not sent again with success.").arg(answer); }
    static QString unanswered() { return tr("The receiver never answered the message, and it was not sent again with success."); }
    static QString heldOther(const QString &taken, const QString &held) { return tr("The receiver confirmed %1, yet holds %2.").arg(taken, held); }
    static QString stillOld(const QString &held)
    {
        return held == none() ? tr("The receiver was never told.") : tr("The receiver was never told and still holds %1.").arg(held);
    }
    static QString stillAccepted(qint64 seconds)
    {
        return tr("The token had been revoked %1 before, yet the backend still accepted it.").arg(formatDuration(seconds * 1000000));
    }
    static QString none() { return lineageValueText({}); }

    // Of the whole.
    static QString untouched() { return tr("Arrived untouched: at each hop the value is what it should be."); }
    static QString onlyShown() { return tr("No departure was seen. No rule says what the value should be, so only the hops were compared."); }
    static QString departed(const QString &place, const QString &text) { return tr("First departure at “%1”: %2").arg(place, text); }
    static QString branches(int count) { return tr("Went on to %n place(s), each as it should be.", nullptr, count); }
    static QString wentNowhere(const QString &why) { return tr("It goes no further. %1").arg(why); }
};

/// Words of the text form.
class LineageCopyText
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::ValueLineage)
public:
    static QString heading(const QString &title, bool forward) { return forward ? tr("Where %1 went").arg(title) : tr("Where %1 comes from").arg(title); }
    static QString sheet(const QString &title) { return tr("Rules: %1").arg(title); }
    static QString rule(const QString &rule) { return tr("rule %1").arg(rule); }
    static QString should(const QString &value) { return tr("should be %1").arg(value); }
    static QString omitted(int count) { return tr("%n more are not shown.", nullptr, count); }
    static QString column(int number)
    {
        switch (number) {
        case 0:
            return tr("Hop");
        case 1:
            return tr("Time");
        case 2:
            return tr("Delay");
        case 3:
            return tr("Field");
        case 4:
            return tr("Value");
        default:
            return tr("What happened");
        }
    }
};

/// Words of hops; tr() is public here.
class HopWords
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::LineageHop)
};

QString cell(QString text)
{
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|")).simplified();
}

} // namespace

QString LineageDeparture::text() const
{
    const auto raw = [this](int index) { return QString::fromUtf8(arguments.value(index)); };
    const auto shown = [this](int index) { return plain(arguments.value(index)); };
    const auto seconds = [this](int index) { return arguments.value(index).toLongLong(); };
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Clock:
        return DepartureText::clock(arguments.value(0).toDouble());
    case Kind::NotTaken:
        return DepartureText::notTaken(raw(0));
    case Kind::Dropped:
        return DepartureText::dropped(raw(0));
    case Kind::NotSent:
        return DepartureText::notSent(shown(0), shown(1));
    case Kind::Factor:
        return DepartureText::factor(raw(0), shown(1), shown(2));
    case Kind::Truncated:
        return DepartureText::truncated(raw(0));
    case Kind::Rounded:
        return DepartureText::rounded(raw(0), shown(1), shown(2));
    case Kind::TimeZone:
        return DepartureText::timeZone(raw(0));
    case Kind::TimeShift:
        return DepartureText::timeShift(seconds(0));
    case Kind::Collapsed:
        return DepartureText::collapsed(raw(0), shown(1), shown(2));
    case Kind::Word:
        return DepartureText::word(shown(0), shown(1));
    case Kind::LetterCase:
        return DepartureText::letterCase();
    case Kind::Missing:
        return DepartureText::missing();
    case Kind::StepLeftOut:
        return DepartureText::stepLeftOut(raw(0), shown(1));
    case Kind::StartNotSubtracted:
        return DepartureText::startNotSubtracted(raw(0));
    case Kind::UnitImplausible:
        return DepartureText::unit(raw(0), shown(1));
    case Kind::Value:
        return DepartureText::value(shown(0), shown(1));
    case Kind::Late:
        return DepartureText::late(seconds(0));
    case Kind::Refused:
        return DepartureText::refused(raw(0));
    case Kind::Unanswered:
        return DepartureText::unanswered();
    case Kind::HeldOther:
        return DepartureText::heldOther(shown(0), shown(1));
    case Kind::StillOld:
        return DepartureText::stillOld(shown(0));
    case Kind::StillAccepted:
        return DepartureText::stillAccepted(seconds(0));
    }
    return {};
}

QLatin1StringView LineageDeparture::id() const
{
    switch (kind) {
    case Kind::None:
        return QLatin1StringView("none");
    case Kind::Clock:
        return QLatin1StringView("clock");
    case Kind::NotTaken:
        return QLatin1StringView("not-taken");
    case Kind::Dropped:
        return QLatin1StringView("dropped");
    case Kind::NotSent:
        return QLatin1StringView("not-sent");
    case Kind::Factor:
        return QLatin1StringView("factor");
    case Kind::Truncated:
        return QLatin1StringView("truncated");
    case Kind::Rounded:
        return QLatin1StringView("rounded");
    case Kind::TimeZone:
        return QLatin1StringView("time-zone");
    case Kind::TimeShift:
        return QLatin1StringView("time-shift");
    case Kind::Collapsed:
        return QLatin1StringView("collapsed");
    case Kind::Word:
        return QLatin1StringView("word");
    case Kind::LetterCase:
        return QLatin1StringView("letter-case");
    case Kind::Missing:
        return QLatin1StringView("missing");
    case Kind::StepLeftOut:
        return QLatin1StringView("step-left-out");
    case Kind::StartNotSubtracted:
        return QLatin1StringView("start-not-subtracted");
    case Kind::UnitImplausible:
        return QLatin1StringView("unit-implausible");
    case Kind::Value:
        return QLatin1StringView("value");
    case Kind::Late:
        return QLatin1StringView("late");
    case Kind::Refused:
        return QLatin1StringView("refused");
    case Kind::Unanswered:
        return QLatin1StringView("unanswered");
    case Kind::HeldOther:
        return QLatin1StringView("held-other");
    case Kind::StillOld:
        return QLatin1StringView("still-old");
    case Kind::StillAccepted:
        return QLatin1StringView("still-accepted");
    }
    return {};
}

QString displayName(LineageHop::Place place)
{
    switch (place) {
    case LineageHop::Place::Said:
        return HopWords::tr("Said");
    case LineageHop::Place::Own:
        return HopWords::tr("Own data");
    case LineageHop::Place::Logged:
        return HopWords::tr("Logged");
    case LineageHop::Place::Sent:
        return HopWords::tr("Sent");
    case LineageHop::Place::Returned:
        return HopWords::tr("Answered a GET");
    case LineageHop::Place::Held:
        return HopWords::tr("Holds");
    case LineageHop::Place::Used:
        return HopWords::tr("Acted on");
    case LineageHop::Place::Ends:
        return HopWords::tr("Ends here");
    }
    return {};
}

QString lineageEndingText(LineageHop::Ending ending)
{
    switch (ending) {
    case LineageHop::Ending::None:
        return {};
    case LineageHop::Ending::NoField:
        return HopWords::tr("OCPI has no field that is made of it: it stays with the operator.");
    case LineageHop::Ending::NoRule:
        return HopWords::tr("No rule of the mapping sheet takes it, so no OCPI object holds it.");
    case LineageHop::Ending::NotSent:
        return HopWords::tr("A rule of the mapping sheet takes it, but the object was not sent in this capture.");
    case LineageHop::Ending::NotJoined:
        return HopWords::tr("The capture does not show which charge or EVSE it belongs to, so its way cannot be followed.");
    }
    return {};
}

QString lineageValueText(const QByteArray &json, const QByteArray &unit, int limit)
{
    if (json.isEmpty())
        return QStringLiteral("–");
    QString text = QString::fromUtf8(jsonStringValue(json).simplified());
    if (text.isEmpty())
        return QStringLiteral("“”");
    if (text.size() > limit)
        text = text.left(limit - 1) + QStringLiteral("…");
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + QString::fromUtf8(unit);
}

QString ValueLineage::conclusion() const
{
    if (hops.empty())
        return reason;
    if (firstDeparture >= 0) {
        const LineageHop &hop = hops[std::size_t(firstDeparture)];
        return DepartureText::departed(displayName(hop.party == Lane::Unknown ? Lane::Middleware : hop.party), hop.departure.text());
    }
    if (direction == Direction::Forward) {
        int branches = 0;
        for (const LineageHop &hop : hops)
            branches += hop.place == LineageHop::Place::Sent || hop.place == LineageHop::Place::Used;
        if (branches > 0)
            return DepartureText::branches(branches);
        for (const LineageHop &hop : hops) {
            if (hop.ending != LineageHop::Ending::None)
                return DepartureText::wentNowhere(lineageEndingText(hop.ending));
        }
    }
    bool judged = false;
    for (const LineageHop &hop : hops)
        judged = judged || !hop.demanded.isEmpty();
    return judged ? DepartureText::untouched() : DepartureText::onlyShown();
}

QString ValueLineage::toText(const Capture &capture, const TimeFormat &format, bool markdown) const
{
    using Text = LineageCopyText;
    QString text = (markdown ? QStringLiteral("## ") : QString()) + Text::heading(title, direction == Direction::Forward) + QStringLiteral("\n\n");
    text += conclusion() + QStringLiteral("\n\n");
    if (!sheet.isEmpty())
        text += Text::sheet(sheet) + QStringLiteral("\n\n");
    constexpr int columns = 6;
    if (markdown && !hops.empty()) {
        QStringList head;
        for (int i = 0; i < columns; ++i)
            head.append(Text::column(i));
        text += QStringLiteral("| ") + head.join(QStringLiteral(" | ")) + QStringLiteral(" |\n|") + QStringLiteral("---|").repeated(columns) + QLatin1Char('\n');
    }
    int number = 0;
    for (const LineageHop &hop : hops) {
        ++number;
        const QString party = displayName(hop.party) + (hop.peer ? QLatin1Char(' ') + QString::fromUtf8(capture.peers().text(hop.peer)) : QString());
        QStringList remarks;
        if (!hop.rule.isEmpty())
            remarks.append(Text::rule(hop.rule));
        if (hop.hasDeparture() && hop.isDemandedOtherwise())
            remarks.append(Text::should(lineageValueText(hop.demanded, hop.unit)));
        if (hop.hasDeparture())
            remarks.append(hop.departure.text());
        else if (hop.ending != LineageHop::Ending::None)
            remarks.append(lineageEndingText(hop.ending));
        if (!hop.note.isEmpty())
            remarks.append(hop.note);
        if (hop.frame < capture.size())
            remarks.append(FrameText::location(capture, hop.frame));
        const QString time = formatTime(hop.time, format, capture.firstTime());
        const QString delay = hop.delay >= 0 ? formatDuration(hop.delay) : QString();
        const QString value = hop.place == LineageHop::Place::Logged && hop.value.isEmpty() ? QString() : lineageValueText(hop.value, hop.unit, 200);
        const QString place = QStringLiteral("%1. %2 (%3)").arg(number).arg(party, displayName(hop.place));
        if (markdown) {
            QStringList row {cell(place), cell(time), cell(delay), cell(QString::fromUtf8(hop.field)), cell(value), cell(remarks.join(QStringLiteral("; ")))};
            if (number - 1 == firstDeparture)
                row[0] = QStringLiteral("**") + row.at(0) + QStringLiteral("**");
            text += QStringLiteral("| ") + row.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        } else {
            text += place + QStringLiteral("  ") + time;
            if (!delay.isEmpty())
                text += QStringLiteral("  +") + delay;
            text += QLatin1Char('\n');
            if (!hop.field.isEmpty() || !value.isEmpty())
                text += QStringLiteral("   ") + QString::fromUtf8(hop.field) + (value.isEmpty() ? QString() : QStringLiteral(" = ") + value) + QLatin1Char('\n');
            for (const QString &remark : std::as_const(remarks))
                text += QStringLiteral("   ") + remark + QLatin1Char('\n');
        }
    }
    if (omitted > 0)
        text += QLatin1Char('\n') + Text::omitted(omitted) + QLatin1Char('\n');
    return text;
}

} // namespace Roamscope
