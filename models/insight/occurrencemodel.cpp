// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/occurrencemodel.h"

#include "models/capture/capture.h"
#include "models/insight/findingmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Roamscope {

QString placeText(const Finding &finding)
{
    if (finding.evse > 0 && finding.connector > 0)
        return QCoreApplication::translate("Roamscope", "EVSE %1, connector %2").arg(finding.evse).arg(finding.connector);
    if (finding.evse > 0)
        return QCoreApplication::translate("Roamscope", "EVSE %1").arg(finding.evse);
    if (finding.connector > 0)
        return QCoreApplication::translate("Roamscope", "Connector %1").arg(finding.connector);
    return QString::fromUtf8(finding.object);
}

void OccurrenceModel::setFindings(const InsightResultPtr &result, std::vector<quint32> findings, bool marked)
{
    if (findings.size() == m_findings.size() && !findings.empty() && m_result == result && findings == m_findings) {
        m_marked = marked;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_result = result;
    m_findings = std::move(findings);
    m_marked = marked;
    endResetModel();
}

void OccurrenceModel::setTimeFormat(const TimeFormat &format)
{
    if (format == m_format)
        return;
    m_format = format;
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

int OccurrenceModel::rowOf(quint32 finding) const
{
    const auto found = std::find(m_findings.begin(), m_findings.end(), finding);
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int OccurrenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OccurrenceModel::text(const Finding &finding, int column) const
{
    const Capture *capture = m_result->input.capture.get();
    switch (column) {
    case TimeColumn:
        return timeSpanText(finding.from, finding.to, m_format, capture ? capture->firstTime() : noTime);
    case ChargePointColumn:
        return QString::fromUtf8(chargePointOf(finding, capture));
    case PlaceColumn:
        return placeText(finding);
    case TransactionColumn:
        return transactionName(finding, m_result->input);
    case MessageColumn: {
        const InsightCheck *check = insightCheck(finding.check);
        const QString message = check ? check->text(finding, m_result->input).message : QString::fromUtf8(finding.check);
        return finding.count > 1 ? tr("%1 (%2 times)").arg(message, QLocale().toString(finding.count)) : message;
    }
    default:
        return {};
    }
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_result)
        return {};
    const quint32 number = m_findings[std::size_t(index.row())];
    const Finding &finding = m_result->findings[number];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(finding, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SeverityRole:
        return int(finding.severity);
    case FindingRole:
        return number;
    case MarkedRole:
        return m_marked;
    default:
        return {};
    }
}

QVariant OccurrenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case ChargePointColumn:
        return tr("Charge point");
    case PlaceColumn:
        return tr("Place");
    case TransactionColumn:
        return tr("Transaction");
    case MessageColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace Roamscope
