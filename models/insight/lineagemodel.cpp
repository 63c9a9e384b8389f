// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/lineagemodel.h"

#include "models/capture/frametext.h"

namespace Roamscope {

LineageModel::LineageModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void LineageModel::setLineage(const ValueLineage &lineage, const CapturePtr &capture, const TimeFormat &format)
{
    beginResetModel();
    m_lineage = lineage;
    m_capture = capture;
    m_format = format;
    makeCards();
    endResetModel();
}

void LineageModel::setTimeFormat(const TimeFormat &format)
{
    if (m_format == format)
        return;
    m_format = format;
    makeCards();
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(int(m_cards.size()) - 1));
}

QString LineageModel::toText(bool markdown) const
{
    return m_capture && !m_lineage.isEmpty() ? m_lineage.toText(*m_capture, m_format, markdown) : QString();
}

void LineageModel::makeCards()
{
    m_cards.clear();
    if (!m_capture)
        return;
    int branch = 0;
    for (std::size_t i = 0; i < m_lineage.hops.size(); ++i) {
        const LineageHop &hop = m_lineage.hops[i];
        Card card;
        card.number = int(i) + 1;
        card.lane = hop.party;
        card.party = displayName(hop.party);
        if (hop.peer != 0)
            card.party += QLatin1Char(' ') + QString::fromUtf8(m_capture->peers().text(hop.peer));
        card.missing = hop.place == LineageHop::Place::Sent && hop.frame == noFrame;
        card.place = card.missing ? tr("Not sent") : displayName(hop.place);
        card.time = formatTime(hop.time, m_format, m_capture->firstTime());
        card.delay = hop.delay >= 0 ? formatDuration(hop.delay) : QString();
        card.field = QString::fromUtf8(hop.field);
        if (hop.place != LineageHop::Place::Logged && hop.place != LineageHop::Place::Ends)
            card.value = lineageValueText(hop.value, hop.unit);
        card.departs = hop.hasDeparture();
        card.first = int(i) == m_lineage.firstDeparture;
        if (card.departs && hop.isDemandedOtherwise())
            card.should = tr("should be %1").arg(lineageValueText(hop.demanded, hop.unit));
        card.rule = stepsText(hop);
        card.remark = hop.ending != LineageHop::Ending::None ? lineageEndingText(hop.ending) : hop.note;
        card.departure = hop.departure.text();
        // The line of the log stands in the departure's sentence already.
        if (hop.departure.kind == LineageDeparture::Kind::Dropped)
            card.remark.clear();
        card.branch = hop.branch;
        card.beginsBranch = hop.branch > 0 && hop.branch != branch;
        branch = hop.branch;
        m_cards.push_back(std::move(card));
    }
}

QString LineageModel::stepsText(const LineageHop &hop) const
{
    if (hop.rule.isEmpty())
        return {};
    QStringList names;
    for (const LineageStep &step : hop.steps)
        names.append(step.step.op);
    return names.isEmpty() ? tr("Rule %1").arg(hop.rule) : tr("Rule %1: %2").arg(hop.rule, names.join(QStringLiteral(" → ")));
}

QString LineageModel::sentence(const Card &card) const
{
    QStringList parts {tr("%1 of %2").arg(card.number).arg(m_cards.size()), card.party, card.place};
    for (const QString &part : {card.time, card.field, card.value, card.should, card.departure, card.remark}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!card.delay.isEmpty())
        parts.append(tr("%1 after the hop before").arg(card.delay));
    return parts.join(QStringLiteral(", "));
}

int LineageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant LineageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_cards.size()))
        return {};
    const Card &card = m_cards[std::size_t(index.row())];
    const LineageHop &hop = m_lineage.hops[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(card);
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const QString &words : {card.departure, card.remark}) {
            if (!words.isEmpty())
                lines.append(words);
        }
        for (const LineageStep &step : hop.steps) {
            lines.append(QStringLiteral("%1: %2 → %3").arg(step.step.op, lineageValueText(step.input), lineageValueText(step.output)));
            if (!step.error.isEmpty())
                lines.append(step.error);
        }
        if (hop.frame < m_capture->size())
            lines.append(FrameText::location(*m_capture, hop.frame));
        return lines.join(QLatin1Char('\n'));
    }
    case FrameRole:
        return hop.frame;
    case PointerRole:
        return QString::fromUtf8(hop.pointer);
    case DepartsRole:
        return card.first;
    default:
        return {};
    }
}

} // namespace Roamscope
