// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/transactionmodel.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Roamscope {

namespace {

/// A problem in the words of a list of issues of one charge.
QString shortText(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::StaleToken:
        return TransactionModel::tr("revoked token accepted");
    case Problem::Kind::TariffChanged:
        return TransactionModel::tr("tariff changed while charging");
    case Problem::Kind::LateCdr:
        return TransactionModel::tr("CDR came late");
    case Problem::Kind::ClockSkew:
        return TransactionModel::tr("charger's clock is wrong");
    case Problem::Kind::NotStarted:
        return TransactionModel::tr("remote start without a charge");
    case Problem::Kind::Unanswered:
        return TransactionModel::tr("call not answered");
    case Problem::Kind::Schema:
        return TransactionModel::tr("message breaks the specification");
    default:
        return displayName(kind);
    }
}

} // namespace

TransactionModel::TransactionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

TransactionModel::~TransactionModel() = default;

void TransactionModel::setAnalysis(CapturePtr capture, AnalysisPtr analysis)
{
    beginResetModel();
    m_capture = std::move(capture);
    m_analysis = std::move(analysis);
    m_severity.clear();
    m_problems.clear();
    m_searchTexts.clear();
    m_withProblems = 0;
    if (m_analysis) {
        const auto count = m_analysis->transactions.size();
        m_severity.resize(count, -1);
        for (std::size_t i = 0; i < count; ++i) {
            const Transaction &transaction = m_analysis->transactions[i];
            if (transaction.hasProblem())
                m_severity[i] = qint8(transaction.severity());
        }
        for (quint32 i = 0; i < m_analysis->problems.size(); ++i) {
            const Problem &problem = m_analysis->problems[i];
            if (problem.transaction < 0 || problem.transaction >= int(count))
                continue;
            m_problems.emplace_back(problem.transaction, i);
            if (problem.severity >= Severity::Warning)
                m_severity[std::size_t(problem.transaction)] = qMax(m_severity[std::size_t(problem.transaction)], qint8(problem.severity));
        }
        std::sort(m_problems.begin(), m_problems.end());
        m_withProblems = int(std::count_if(m_severity.begin(), m_severity.end(), [](qint8 s) { return s >= int(Severity::Warning); }));
    }
    arrange();
    endResetModel();
}

void TransactionModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, StartColumn), index(int(m_rows.size()) - 1, StartColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, StartColumn, StartColumn);
}

void TransactionModel::setFilter(const QString &text, bool problemsOnly)
{
    if (m_filter == text && m_problemsOnly == problemsOnly)
        return;
    beginResetModel();
    m_filter = text;
    m_problemsOnly = problemsOnly;
    arrange();
    endResetModel();
}

void TransactionModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept;
    for (const QModelIndex &index : before)
        kept.push_back(transactionAt(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(kept[std::size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TransactionModel::arrange()
{
    m_rows.clear();
    if (!m_analysis)
        return;
    const QStringList words = m_filter.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty() && m_searchTexts.empty()) {
        for (int i = 0; i < total(); ++i)
            m_searchTexts.push_back(searchText(i));
    }
    for (int i = 0; i < total(); ++i) {
        if (m_problemsOnly && severityOf(i) < int(Severity::Warning))
            continue;
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return m_searchTexts[std::size_t(i)].contains(word);
        });
        if (found)
            m_rows.push_back(i);
    }
    // Keys once, not in every comparison.
    std::vector<QVariant> keys(m_analysis->transactions.size());
    for (const int row : m_rows)
        keys[std::size_t(row)] = sortValue(row, m_sortColumn);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        const QPartialOrdering order = QVariant::compare(keys[std::size_t(a)], keys[std::size_t(b)]);
        return descending ? order == QPartialOrdering::Greater : order == QPartialOrdering::Less;
    });
}

int TransactionModel::rowOf(int transaction) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), transaction);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TransactionModel::transactionAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : -1;
}

int TransactionModel::severityOf(int transaction) const
{
    return transaction >= 0 && transaction < int(m_severity.size()) ? m_severity[std::size_t(transaction)] : -1;
}

std::vector<const Problem *> TransactionModel::problemsOf(int transaction) const
{
    std::vector<const Problem *> found;
    for (auto it = std::lower_bound(m_problems.begin(), m_problems.end(), std::pair(transaction, 0u));
         it != m_problems.end() && it->first == transaction; ++it)
        found.push_back(&m_analysis->problems[it->second]);
    std::stable_sort(found.begin(), found.end(), [](const Problem *a, const Problem *b) { return a->severity > b->severity; });
    return found;
}

QString TransactionModel::chargePointText(int transaction) const
{
    const Transaction &charge = m_analysis->transactions[std::size_t(transaction)];
    QString text = QString::fromUtf8(m_capture->peers().text(charge.peer));
    if (charge.evse >= 0)
        text += charge.connector >= 0 ? QStringLiteral(" · %1/%2").arg(charge.evse).arg(charge.connector) : QStringLiteral(" · %1").arg(charge.evse);
    else if (charge.connector >= 0)
        text += QStringLiteral(" · %1").arg(charge.connector);
    return text;
}

QString TransactionModel::text(int transaction, int column) const
{
    const Transaction &charge = m_analysis->transactions[std::size_t(transaction)];
    const QLocale locale;
    switch (column) {
    case StateColumn:
        if (severityOf(transaction) == int(Severity::Error))
            return tr("Failed");
        if (severityOf(transaction) == int(Severity::Warning))
            return tr("Check");
        if (severityOf(transaction) == int(Severity::Note))
            return tr("Noted");
        if (charge.issues.testFlag(TransactionIssue::StillOpen))
            return tr("Running");
        return tr("Fine");
    case IssuesColumn: {
        QStringList parts;
        for (const TransactionIssue issue : issueList(charge.issues))
            parts.append(issueText(issue));
        for (const Problem *problem : problemsOf(transaction)) {
            // Those of the transaction itself are said above; of the others the heading is short enough.
            if (problem->kind != Problem::Kind::Transaction && problem->severity >= Severity::Warning) {
                const QString heading = shortText(problem->kind);
                if (!parts.contains(heading))
                    parts.append(heading);
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    case ChargePointColumn:
        return chargePointText(transaction);
    case IdColumn:
        return QString::fromUtf8(charge.id);
    case TokenColumn:
        return QString::fromUtf8(charge.idTag);
    case StartColumn:
        return formatTime(charge.start, m_format, m_capture->firstTime());
    case DurationColumn:
        if (charge.start == noTime || charge.stop == noTime)
            return {};
        return formatDuration(charge.stop - charge.start);
    case EnergyColumn: {
        const double energy = charge.energyWh();
        return std::isnan(energy) ? QString() : tr("%1 kWh").arg(locale.toString(energy / 1000, 'f', 2));
    }
    case StopReasonColumn:
        return QString::fromUtf8(charge.stopReason);
    case RoamingColumn: {
        if (charge.sessionId.isEmpty() && charge.cdrId.isEmpty())
            return {};
        QString text = charge.cdrId.isEmpty() ? tr("Session, no CDR") : charge.sessionId.isEmpty() ? tr("CDR") : tr("Session and CDR");
        if (!std::isnan(charge.cdrKwh))
            text += QStringLiteral(" · ") + tr("%1 kWh").arg(locale.toString(charge.cdrKwh, 'f', 2));
        return text;
    }
    default:
        return {};
    }
}

QVariant TransactionModel::sortValue(int transaction, int column) const
{
    const Transaction &charge = m_analysis->transactions[std::size_t(transaction)];
    switch (column) {
    case StateColumn:
        return severityOf(transaction);
    case StartColumn:
        return qlonglong(charge.start);
    case DurationColumn:
        return charge.start == noTime || charge.stop == noTime ? qlonglong(-1) : qlonglong(charge.stop - charge.start);
    case EnergyColumn: {
        const double energy = charge.energyWh();
        return std::isnan(energy) ? -1.0 : energy;
    }
    case IdColumn: {
        bool isNumber = false;
        const qlonglong number = charge.id.toLongLong(&isNumber);
        // Numbers by value, before the texts.
        return isNumber ? QStringLiteral("0%1").arg(number, 20, 10, QLatin1Char('0')) : QLatin1Char('1') + QString::fromUtf8(charge.id);
    }
    default:
        return text(transaction, column);
    }
}

QString TransactionModel::searchText(int transaction) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(text(transaction, column));
    const Transaction &charge = m_analysis->transactions[std::size_t(transaction)];
    parts.append(QString::fromUtf8(charge.sessionId));
    parts.append(QString::fromUtf8(charge.cdrId));
    return parts.join(QLatin1Char('\n')).toCaseFolded();
}

int TransactionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TransactionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int transaction = transactionAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(transaction, index.column());
    case Qt::ToolTipRole:
        return index.column() == IssuesColumn ? text(transaction, IssuesColumn) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == DurationColumn || index.column() == EnergyColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TransactionRole:
        return transaction;
    case SeverityRole:
        return severityOf(transaction);
    case OpenRole:
        return m_analysis->transactions[std::size_t(transaction)].issues.testFlag(TransactionIssue::StillOpen);
    case SortRole:
        return sortValue(transaction, index.column());
    default:
        return {};
    }
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DurationColumn || section == EnergyColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case IssuesColumn:
        return tr("What happened");
    case ChargePointColumn:
        return tr("Charge point");
    case IdColumn:
        return tr("Transaction");
    case TokenColumn:
        return tr("Token");
    case StartColumn:
        return tr("Start (%1)").arg(zoneName(m_format));
    case DurationColumn:
        return tr("Duration");
    case EnergyColumn:
        return tr("Energy");
    case StopReasonColumn:
        return tr("Stop reason");
    case RoamingColumn:
        return tr("Roaming");
    default:
        return {};
    }
}

} // namespace Roamscope
