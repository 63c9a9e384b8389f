// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspectorheader.h"

#include "models/capture/frametext.h"
#include "models/capture/merge/arrangement.h"
#include "models/capture/merge/sourcezone.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace Roamscope {

namespace {

QString colored(const QString &text, const QColor &color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text.toHtmlEscaped());
}

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a style=\"color:%1\" href=\"%2\">%3</a>")
        .arg(Theme::color(Theme::Role::Accent).name(), target, text.toHtmlEscaped());
}

QString factRow(const QString &name, const QString &html)
{
    return QStringLiteral("<tr><td style=\"color:%1; padding-right:12px\">%2</td><td>%3</td></tr>")
        .arg(Theme::color(Theme::Role::TextMuted).name(), name.toHtmlEscaped(), html);
}

} // namespace

InspectorHeader::InspectorHeader(CaptureView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_way(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_findings(new QLabel(this))
{
    for (QLabel *label : {m_title, m_way, m_facts, m_findings}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    }
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap + 2);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    layout->setSpacing(Theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_way);
    layout->addWidget(m_facts);
    layout->addWidget(m_findings);
    const auto follow = [this](const QString &target) {
        if (target == QLatin1String("next-finding"))
            Q_EMIT nextFindingRequested();
        else if (target == QLatin1String("follow") && m_detail && m_view->analysis())
            Q_EMIT followRequested(m_view->analysis()->transactionOf(m_detail->frame));
        else if (target.startsWith(QLatin1String("sighting:")))
            m_view->setCurrentFrame(target.mid(9).toUInt());
        else if (target == QLatin1String("pair") && m_detail && m_detail->row.pair != noFrame)
            m_view->setCurrentFrame(m_detail->row.pair);
    };
    connect(m_facts, &QLabel::linkActivated, this, follow);
    connect(m_findings, &QLabel::linkActivated, this, follow);
    connect(m_view, &CaptureView::analysisChanged, this, &InspectorHeader::refresh);
    connect(m_view, &CaptureView::sourceLooksChanged, this, &InspectorHeader::refresh);
}

void InspectorHeader::setDetail(FrameDetailPtr detail)
{
    m_detail = std::move(detail);
    refresh();
}

void InspectorHeader::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

QString InspectorHeader::zoneRemark() const
{
    const std::vector<CaptureSource> sources = m_view->capture()->sources();
    const std::size_t source = m_detail->row.source;
    if (source < sources.size() && sources[source].setting && !sources[source].setting->zone.isEmpty())
        return tr("no time zone in the log, read as %1").arg(sources[source].setting->zone);
    if (source < sources.size() && sources[source].zoneMinutes != 0)
        return tr("no time zone in the log, read as %1").arg(fixedZoneText(sources[source].zoneMinutes));
    return tr("no time zone in the log, read as UTC");
}

QString InspectorHeader::sightingsHtml() const
{
    const Capture &capture = *m_view->capture();
    const TimeFormat format {.mode = TimeFormat::Mode::TimeOfDay, .utc = m_format.utc};
    const std::vector<SourceLook> &looks = m_view->sourceLooks();
    QString html;
    for (const FrameId other : capture.sightings(m_detail->frame)) {
        const Frame row = capture.frames().at(other);
        QString text = row.source < looks.size() ? looks[row.source].name.toHtmlEscaped() + QStringLiteral(" · ") : QString();
        if (row.time != noTime && m_detail->row.time != noTime)
            text += formatTime(row.time, format) + QLatin1Char(' ') + colored(QStringLiteral("(%1)").arg(tr("%1 s").arg(formatDelta(row.time - m_detail->row.time))), Theme::color(Theme::Role::TextMuted))
                + QStringLiteral(" · ");
        html += factRow(tr("Also seen"), text + link(QStringLiteral("sighting:%1").arg(other), tr("show it")));
    }
    return html;
}

QString InspectorHeader::factsHtml() const
{
    const Frame &row = m_detail->row;
    QString html;
    // The date is always told here, whatever the table shows.
    const TimeFormat format {.mode = TimeFormat::Mode::DateAndTime, .utc = m_format.utc};
    QString time = formatTime(row.time, format).toHtmlEscaped() + QLatin1Char(' ') + zoneName(format).toHtmlEscaped();
    QStringList remarks;
    if (row.hasFlag(FrameFlag::TimeInherited))
        remarks.append(tr("from the line before"));
    if (row.hasFlag(FrameFlag::TimeSynthetic))
        remarks.append(tr("made up: the log has no times"));
    if (row.hasFlag(FrameFlag::ZoneAssumed))
        remarks.append(zoneRemark());
    if (!remarks.isEmpty())
        time += QStringLiteral(" ") + colored(QStringLiteral("(%1)").arg(remarks.join(QStringLiteral(", "))), Theme::color(Theme::Role::TextMuted));
    html += factRow(tr("Seen"), time) + sightingsHtml();
    if (m_detail->deviceTime != noTime) {
        const qint64 behind = row.time - m_detail->deviceTime;
        QString text = formatTime(m_detail->deviceTime, format).toHtmlEscaped();
        if (row.time != noTime && qAbs(behind) >= 1'000'000) {
            const QString difference = behind > 0 ? tr("%1 earlier").arg(formatDuration(behind)) : tr("%1 later").arg(formatDuration(-behind));
            text += QLatin1Char(' ') + colored(difference, qAbs(behind) >= 60'000'000 ? Theme::color(Theme::Role::Warning) : Theme::color(Theme::Role::TextMuted));
        }
        html += factRow(tr("In the message"), text);
    }
    if (row.pair != noFrame) {
        const qint64 latency = m_view->capture()->latency(m_detail->frame);
        const QString took = latency >= 0 ? tr("answered after %1").arg(formatDuration(latency)) : tr("answered");
        html += factRow(tr("Exchange"), took.toHtmlEscaped() + QStringLiteral(" · ")
                            + link(QStringLiteral("pair"), isResponse(row.kind) ? tr("show the request") : tr("show the answer")));
    } else if (row.kind == FrameKind::Call || row.kind == FrameKind::HttpRequest) {
        html += factRow(tr("Exchange"), colored(tr("no answer in this capture"), Theme::color(Theme::Role::Warning)));
    } else if (isResponse(row.kind)) {
        html += factRow(tr("Exchange"), colored(tr("answers a request that is not in this capture"), Theme::color(Theme::Role::Warning)));
    }
    const AnalysisPtr analysis = m_view->analysis();
    const int transaction = analysis ? analysis->transactionOf(m_detail->frame) : -1;
    if (transaction >= 0) {
        const Transaction &charge = analysis->transactions[std::size_t(transaction)];
        QString text = charge.id.isEmpty() ? tr("without an id").toHtmlEscaped() : QString::fromUtf8(charge.id).toHtmlEscaped();
        text += QStringLiteral(" · ") + link(QStringLiteral("follow"), tr("follow it"));
        html += factRow(tr("Transaction"), text);
    }
    if (!m_detail->body.messageId.isEmpty())
        html += factRow(tr("Id"), QString::fromUtf8(m_detail->body.messageId.left(120)).toHtmlEscaped());
    if (!m_detail->body.errorCode.isEmpty()) {
        const QString description = QString::fromUtf8(m_detail->body.errorDescription.left(300));
        html += factRow(tr("Error"), colored(QString::fromUtf8(m_detail->body.errorCode.left(80)), Theme::color(Theme::Role::Error))
                            + QLatin1Char(' ') + description.toHtmlEscaped());
    }
    if (m_detail->body.httpStatus > 0)
        html += factRow(tr("HTTP status"), QString::number(m_detail->body.httpStatus));
    html += factRow(tr("Where"), FrameText::location(*m_view->capture(), m_detail->frame).toHtmlEscaped() + QStringLiteral(" · ")
                        + QLocale().formattedDataSize(row.length).toHtmlEscaped());
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(html);
}

QString InspectorHeader::findingsHtml() const
{
    int counts[3] = {};
    for (const ValidationFinding &finding : m_detail->findings)
        ++counts[int(finding.severity)];
    if (counts[2] + counts[1] + counts[0] == 0)
        return {};
    QStringList parts;
    if (counts[2])
        parts.append(colored(tr("%n error(s)", nullptr, counts[2]), Theme::color(Theme::Role::Error)));
    if (counts[1])
        parts.append(colored(tr("%n warning(s)", nullptr, counts[1]), Theme::color(Theme::Role::Warning)));
    if (counts[0])
        parts.append(colored(tr("%n note(s)", nullptr, counts[0]), Theme::color(Theme::Role::Note)));
    return tr("Checks: %1").arg(parts.join(QStringLiteral(", "))) + QStringLiteral(" · ")
        + link(QStringLiteral("next-finding"), tr("go to the next"));
}

void InspectorHeader::refresh()
{
    setVisible(m_detail != nullptr && m_view->capture());
    if (!m_detail || !m_view->capture())
        return;
    m_refreshing = true;
    const Frame &row = m_detail->row;
    QPixmap glyph(QSize(18, 18) * devicePixelRatioF());
    glyph.setDevicePixelRatio(devicePixelRatioF());
    glyph.fill(Qt::transparent);
    QPainter painter(&glyph);
    Theme::paintKind(&painter, QRectF(0, 0, 18, 18), row.kind);
    painter.end();
    m_icon->setPixmap(glyph);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.15);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    const FrameBody &body = m_detail->body;
    QString title = QString::fromUtf8(body.action);
    if (!body.method.isEmpty())
        title = QString::fromUtf8((body.method + ' ' + body.path).left(600));
    else if (row.kind == FrameKind::Event)
        title = QString::fromUtf8(body.text.left(600));
    else if (row.kind == FrameKind::Damaged)
        title = tr("Damaged message");
    if (isResponse(row.kind) && body.method.isEmpty())
        title = tr("%1 (answer)").arg(title);
    m_title->setText(title);
    QString way = colored(displayName(row.from), Theme::lane(row.from)) + QStringLiteral(" → ") + colored(displayName(row.to), Theme::lane(row.to));
    const QString peer = QString::fromUtf8(m_view->capture()->peers().text(row.peer));
    if (!peer.isEmpty())
        way += QStringLiteral(" · <b>%1</b>").arg(peer.toHtmlEscaped());
    const QString protocol = displayName(row.version);
    if (!protocol.isEmpty())
        way += QStringLiteral(" · ") + colored(protocol, Theme::color(Theme::Role::TextMuted));
    way += QStringLiteral(" · ") + colored(QString(protocolName(row.kind)), Theme::color(Theme::Role::TextMuted));
    m_way->setText(way);
    m_facts->setText(factsHtml());
    const QString findings = findingsHtml();
    m_findings->setText(findings);
    m_findings->setVisible(!findings.isEmpty());
    m_refreshing = false;
}

void InspectorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_refreshing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        refresh();
}

} // namespace Roamscope
