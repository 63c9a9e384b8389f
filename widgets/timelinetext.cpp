// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinetext.h"

#include "models/capture/prose/proseevent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Roamscope::TimelineText {

namespace {

/// Context of the texts for translators.
struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Roamscope::Timeline)
};

QString bold(const QString &text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString paragraphs(const QStringList &lines)
{
    // Rich text wraps by itself; a width keeps short lines whole.
    QStringList kept = lines;
    kept.removeAll(QString());
    return QStringLiteral("<div style='white-space:pre'>%1</div>").arg(kept.join(QStringLiteral("<br>")));
}

QString span(TimeUs from, TimeUs to, const TimeFormat &format)
{
    return Timeline::tr("%1 to %2 (%3)").arg(formatTime(from, format), formatTime(to, format), formatDuration(to - from));
}

QString statusName(const StatusBand &band, quint16 status)
{
    return status < band.names.size() ? QString::fromUtf8(band.names[status]) : QString();
}

QStringList issues(const Transaction &transaction)
{
    QStringList texts;
    for (quint32 bit = 1; bit != 0 && bit <= quint32(TransactionIssue::CdrEnergyDiffers); bit <<= 1) {
        if (transaction.issues.testFlag(TransactionIssue(bit)))
            texts.append(issueText(TransactionIssue(bit)));
    }
    return texts;
}

/// Lines of a box: the title first.
QStringList boxLines(const TimelineScene &scene, const TimelineBox &box, const TimeFormat &format)
{
    const Analysis &analysis = scene.connectors->analysis();
    const QString chargePoint = scene.layout.lanes[std::size_t(scene.layout.rows[std::size_t(box.row)].lane)].name;
    QStringList lines;
    if (box.transaction >= 0 && std::size_t(box.transaction) < analysis.transactions.size()) {
        const Transaction &transaction = analysis.transactions[std::size_t(box.transaction)];
        lines.append(transaction.id.isEmpty() ? Timeline::tr("Transaction without id")
                                              : Timeline::tr("Transaction %1").arg(QString::fromUtf8(transaction.id)));
        if (box.merged > 1)
            lines.append(Timeline::tr("and %n more too short to tell apart here", nullptr, int(box.merged) - 1));
        lines.append(chargePoint + QStringLiteral(" · ") + place(transaction.evse, transaction.connector));
        lines.append(transaction.stop == noTime ? Timeline::tr("from %1, no stop seen").arg(formatTime(transaction.start, format))
                                                : span(transaction.start != noTime ? transaction.start : transaction.stop, transaction.stop, format));
        if (!transaction.idTag.isEmpty())
            lines.append(Timeline::tr("Token %1").arg(QString::fromUtf8(transaction.idTag)));
        if (std::isfinite(transaction.energyWh()))
            lines.append(Timeline::tr("Energy %1").arg(energy(transaction.energyWh())));
        if (!transaction.sessionId.isEmpty())
            lines.append(Timeline::tr("OCPI session %1").arg(QString::fromUtf8(transaction.sessionId)));
        if (!transaction.cdrId.isEmpty())
            lines.append(Timeline::tr("CDR %1").arg(QString::fromUtf8(transaction.cdrId)));
        lines.append(issues(transaction));
        return lines;
    }
    if (box.band < 0 || std::size_t(box.band) >= analysis.bands.size())
        return lines;
    const StatusBand &band = analysis.bands[std::size_t(box.band)];
    if (box.kind == TimelineBox::Kind::Collapsed) {
        const TimelineRow &row = scene.layout.rows[std::size_t(box.row)];
        const int truth = row.connector >= 0 ? scene.connectors->all()[std::size_t(row.connector)].truth : -1;
        const QString own = truth >= 0 ? statusName(analysis.bands[std::size_t(truth)], box.status) : QString();
        const QString seen = box.span < band.spans.size() ? statusName(band, band.spans[box.span].status) : QString();
        lines.append(Timeline::tr("Status lost on its way"));
        lines.append(Timeline::tr("The charger says %1, the %2 sees %3.").arg(own, displayName(band.seenBy), seen));
    } else {
        lines.append(statusName(band, box.status));
        if (box.merged > 1)
            lines.append(Timeline::tr("and %n more too short to tell apart here", nullptr, int(box.merged) - 1));
        lines.append(band.seenBy == Lane::ChargePoint ? Timeline::tr("as the charger says")
                                                      : Timeline::tr("as the %1 sees it").arg(displayName(band.seenBy)));
    }
    lines.append(band.evseUid.isEmpty() ? chargePoint + QStringLiteral(" · ") + place(band.evse, band.connector)
                                        : chargePoint + QStringLiteral(" · EVSE ") + QString::fromUtf8(band.evseUid));
    lines.append(span(box.from, box.to, format));
    return lines;
}

QString plain(const QStringList &lines)
{
    QStringList kept = lines;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(", "));
}

QString rich(QStringList lines)
{
    if (lines.isEmpty())
        return {};
    for (qsizetype line = 1; line < lines.size(); ++line)
        lines[line] = lines[line].toHtmlEscaped();
    lines[0] = bold(lines[0]);
    return paragraphs(lines);
}

} // namespace

QString place(int evse, int connector)
{
    if (evse >= 0 && connector >= 0)
        return evse == 0 ? Timeline::tr("Charge Point as a whole") : Timeline::tr("EVSE %1, connector %2").arg(evse).arg(connector);
    if (evse >= 0)
        return Timeline::tr("EVSE %1").arg(evse);
    if (connector == 0)
        return Timeline::tr("Charge Point as a whole");
    return connector > 0 ? Timeline::tr("Connector %1").arg(connector) : Timeline::tr("Connector not known");
}

QString row(const TimelineScene &scene, int row)
{
    const TimelineRow &here = scene.layout.rows[std::size_t(row)];
    if (!scene.connectors)
        return {};
    QString where;
    if (here.connector >= 0) {
        const TimelineConnector &connector = scene.connectors->all()[std::size_t(here.connector)];
        where = place(connector.evse, connector.connector);
    }
    switch (here.kind) {
    case TimelineRow::Kind::Frames:
    case TimelineRow::Kind::Summary:
        return {};
    case TimelineRow::Kind::Transactions:
        return where;
    case TimelineRow::Kind::Truth: {
        // The first strip of a connector names it.
        const bool named = row > 0 && scene.layout.rows[std::size_t(row) - 1].kind == TimelineRow::Kind::Transactions
            && scene.layout.rows[std::size_t(row) - 1].connector == here.connector;
        if (named)
            return Timeline::tr("charger says");
        const TimelineConnector &connector = scene.connectors->all()[std::size_t(here.connector)];
        return connector.connector == 0 || connector.evse == 0 ? Timeline::tr("whole station says")
                                                               : Timeline::tr("%1 says", "a connector or EVSE").arg(where);
    }
    case TimelineRow::Kind::View: {
        const StatusBand &band = scene.connectors->analysis().bands[std::size_t(here.band)];
        const QString seen = Timeline::tr("%1 sees", "a party").arg(displayName(band.seenBy));
        if (here.connector < 0)
            return QString::fromUtf8(band.evseUid);
        const bool named = row > 0 && scene.layout.rows[std::size_t(row) - 1].connector == here.connector;
        return named ? seen : where + QStringLiteral(": ") + seen;
    }
    }
    return {};
}

QString frameTitle(const Capture &capture, FrameId frame)
{
    const FrameTable &frames = capture.frames();
    const QByteArray action = capture.actions().text(frames.action(frame));
    if (frames.kind(frame) == FrameKind::Event && !(frames.flags(frame) & quint16(FrameFlag::Record))) {
        const ProseKind kind = proseKindOf(frames.at(frame).status);
        if (kind != ProseKind::None)
            return displayName(kind);
    }
    return action.isEmpty() ? QString(protocolName(frames.kind(frame))) : QString::fromUtf8(action);
}

QString quantity(double value, QLatin1StringView unit)
{
    if (!std::isfinite(value))
        return {};
    const bool large = std::abs(value) >= 1000 && (unit == QLatin1String("W") || unit == QLatin1String("Wh"));
    const double shown = large ? value / 1000 : value;
    const QLocale locale;
    const int digits = std::abs(shown) >= 100 ? 0 : large ? 2 : std::floor(shown) == shown ? 0 : 1;
    return locale.toString(shown, 'f', digits) + QChar(0x202f) + (large ? QStringLiteral("k") : QString()) + QString(unit);
}

QString energy(double wattHours)
{
    return quantity(wattHours, QLatin1StringView("Wh"));
}

QString bar(const Transaction &transaction)
{
    QStringList parts;
    if (!transaction.id.isEmpty())
        parts.append(QString::fromUtf8(transaction.id));
    if (const QString text = energy(transaction.energyWh()); !text.isEmpty())
        parts.append(text);
    if (parts.isEmpty() && !transaction.idTag.isEmpty())
        parts.append(QString::fromUtf8(transaction.idTag));
    return parts.join(QStringLiteral(" · "));
}

QString clockOffset(qint64 microseconds)
{
    if (microseconds == 0)
        return {};
    // Whole seconds: more would claim to know better than the reports do.
    const QString amount = formatDuration((std::abs(microseconds) + 500'000) / 1'000'000 * 1'000'000);
    return microseconds < 0 ? Timeline::tr("clock %1 slow").arg(amount) : Timeline::tr("clock %1 fast").arg(amount);
}

QString tipOfFrame(const TimelineScene &scene, FrameId frame, const TimeFormat &format)
{
    const Capture &capture = scene.pyramid->capture();
    const Frame row = capture.frames().at(frame);
    QStringList lines {frameTitle(capture, frame)};
    const QString peer = QString::fromUtf8(capture.peers().text(row.peer));
    QString way = row.to == Lane::Unknown ? displayName(row.from) : displayName(row.from) + QStringLiteral(" → ") + displayName(row.to);
    if (!peer.isEmpty())
        way += QStringLiteral(" · ") + peer;
    lines.append(way);
    lines.append(QString(protocolName(row.kind)) + QStringLiteral(" · ") + formatTime(row.time, format));
    if (row.kind == FrameKind::Event)
        lines.append(QString::fromUtf8(capture.body(frame).text.left(160)).simplified());
    if (const qint64 latency = capture.latency(frame); latency >= 0)
        lines.append(isRequest(row.kind) ? Timeline::tr("answered after %1").arg(formatDuration(latency))
                                         : Timeline::tr("answer after %1").arg(formatDuration(latency)));
    else if (isRequest(row.kind) && row.kind != FrameKind::Send && row.pair == noFrame)
        lines.append(Timeline::tr("no answer in this capture"));
    if (const AnalysisPtr analysis = scene.pyramid->analysis(); analysis && (scene.pyramid->marks(frame) & 0xe0)) {
        int shown = 0;
        for (const Problem &problem : analysis->problems) {
            if (problem.frame == frame && shown++ < 3)
                lines.append(problem.message());
        }
        if (shown > 3)
            lines.append(Timeline::tr("and %n more problem(s)", nullptr, shown - 3));
    }
    return rich(lines);
}

QString tipOfFrames(const TimelineScene &scene, quint32 count, quint32 errors, quint32 warnings, FrameId nearest,
                    const TimeFormat &format)
{
    const QLocale locale;
    QStringList lines {Timeline::tr("%Ln frame(s) here", nullptr, int(count))};
    if (errors > 0)
        lines.append(Timeline::tr("%Ln with an error", nullptr, int(errors)));
    if (warnings > 0)
        lines.append(Timeline::tr("%Ln with a warning", nullptr, int(warnings)));
    lines.append(Timeline::tr("A click selects %1 at %2.").arg(frameTitle(scene.pyramid->capture(), nearest),
                                                              formatTime(scene.pyramid->time(nearest), format)));
    return rich(lines);
}

QString tipOfBox(const TimelineScene &scene, const TimelineBox &box, const TimeFormat &format)
{
    return rich(boxLines(scene, box, format));
}

QString describeBox(const TimelineScene &scene, const TimelineBox &box, const TimeFormat &format)
{
    return plain(boxLines(scene, box, format));
}

QString sourcesOfLane(const TimelineScene &scene, int lane)
{
    const quint64 sources = scene.pyramid->track(scene.layout.lanes[std::size_t(lane)].track).sources;
    QStringList names;
    for (std::size_t source = 0; source < std::min<std::size_t>(64, scene.sources.size()); ++source) {
        if (sources >> source & 1)
            names.append(scene.sources[source].name);
    }
    return names.join(QStringLiteral(" + "));
}

QString describeLane(const TimelineScene &scene, int lane)
{
    const TimelineLane &here = scene.layout.lanes[std::size_t(lane)];
    QStringList lines {here.party == Lane::ChargePoint ? displayName(here.party) + QLatin1Char(' ') + here.name : here.name};
    if (here.track >= 0) {
        const TimelineTrack &track = scene.pyramid->track(here.track);
        lines.append(Timeline::tr("%Ln frame(s)", nullptr, int(track.frames.size())));
        if (track.errors > 0)
            lines.append(Timeline::tr("%Ln with an error", nullptr, int(track.errors)));
        if (track.warnings > 0)
            lines.append(Timeline::tr("%Ln with a warning", nullptr, int(track.warnings)));
    }
    if (scene.connectors && here.party == Lane::ChargePoint)
        lines.append(clockOffset(scene.connectors->clockOffset(here.peer)));
    if (scene.hasSeveralSources(lane))
        lines.append(Timeline::tr("from %1").arg(sourcesOfLane(scene, lane)));
    if (here.pinned)
        lines.append(Timeline::tr("pinned"));
    return plain(lines);
}

QString tipOfLane(const TimelineScene &scene, int lane)
{
    QStringList lines = describeLane(scene, lane).split(QStringLiteral(", "));
    return rich(lines);
}

} // namespace Roamscope::TimelineText
