// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mapping/statusmatrixmodel.h"

#include <QLocale>

namespace Roamscope {

QString chargerStateText(const ChargerState &state)
{
    const QString running = state.running ? StatusMatrixModel::tr("during a transaction") : StatusMatrixModel::tr("without a transaction");
    return state.errorCode.isEmpty() ? QStringLiteral("%1, %2").arg(state.status, running)
                                     : QStringLiteral("%1, %2, %3").arg(state.status, state.errorCode, running);
}

StatusMatrixModel::StatusMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StatusMatrixModel::setMatrix(std::shared_ptr<const StatusMatrix> matrix)
{
    // The same shape with other values keeps selection and scroll position.
    const QStringList rows = m_rows;
    const auto columns = m_columns;
    m_matrix = std::move(matrix);
    const QStringList keptRows = std::exchange(m_rows, {});
    const auto keptColumns = std::exchange(m_columns, {});
    std::vector<StatusMatrix::Cell> keptCells = std::exchange(m_cells, {});
    arrange();
    if (m_rows == rows && m_columns == columns) {
        if (!m_rows.isEmpty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    QStringList nextRows = std::exchange(m_rows, keptRows);
    auto nextColumns = std::exchange(m_columns, keptColumns);
    std::vector<StatusMatrix::Cell> nextCells = std::exchange(m_cells, std::move(keptCells));
    beginResetModel();
    m_rows = std::move(nextRows);
    m_columns = std::move(nextColumns);
    m_cells = std::move(nextCells);
    endResetModel();
}

void StatusMatrixModel::setOnlyOccurring(bool only)
{
    if (only == m_onlyOccurring)
        return;
    m_onlyOccurring = only;
    beginResetModel();
    arrange();
    endResetModel();
}

void StatusMatrixModel::arrange()
{
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    if (!m_matrix)
        return;
    QStringList codes = m_matrix->errorCodes();
    m_rows = m_matrix->statuses();
    if (m_onlyOccurring) {
        const QList<StatusMatrix::Cell> occurring = m_matrix->occurring();
        if (!occurring.isEmpty()) {
            const auto occurs = [&occurring](auto &&member, const QString &value) {
                return std::any_of(occurring.cbegin(), occurring.cend(), [&](const StatusMatrix::Cell &cell) { return cell.state.*member == value; });
            };
            m_rows.removeIf([&](const QString &status) { return !occurs(&ChargerState::status, status); });
            codes.removeIf([&](const QString &code) { return !occurs(&ChargerState::errorCode, code); });
        }
    }
    for (const QString &code : std::as_const(codes)) {
        m_columns.emplace_back(code, false);
        if (m_matrix->tellsTransactions())
            m_columns.emplace_back(code, true);
    }
    m_cells.reserve(std::size_t(m_rows.size()) * m_columns.size());
    for (const QString &status : std::as_const(m_rows)) {
        for (const auto &[code, running] : m_columns)
            m_cells.push_back(m_matrix->cell({status, code, running}));
    }
}

ChargerState StatusMatrixModel::state(const QModelIndex &index) const
{
    return index.isValid() ? cell(index).state : ChargerState();
}

StatusMatrix::Cell StatusMatrixModel::cell(const QModelIndex &index) const
{
    const std::size_t at = std::size_t(index.row()) * m_columns.size() + std::size_t(index.column());
    return index.isValid() && at < m_cells.size() ? m_cells[at] : StatusMatrix::Cell();
}

QModelIndex StatusMatrixModel::indexOf(const ChargerState &state) const
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].state == state)
            return index(int(i / m_columns.size()), int(i % m_columns.size()));
    }
    return {};
}

int StatusMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatusMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant StatusMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t at = std::size_t(index.row()) * m_columns.size() + std::size_t(index.column());
    const StatusMatrix::Cell &cell = m_cells[at];
    switch (role) {
    case Qt::DisplayRole:
        return !cell.covered ? tr("not covered") : cell.demanded.isEmpty() ? tr("left out") : cell.demanded;
    case Qt::EditRole:
    case StatusRole:
        return cell.demanded;
    case CountRole:
        return cell.count();
    case ContradictionRole:
        return cell.contradictionCount();
    case CoveredRole:
        return cell.covered;
    case Qt::ToolTipRole: {
        const QLocale locale;
        QStringList lines {chargerStateText(cell.state), tr("Occurs %1 times in the capture").arg(locale.toString(cell.count()))};
        for (const ObservedStatus *observed : cell.contradictions)
            lines.append(tr("%1 saw %2: %3 times").arg(displayName(observed->seenBy), observed->status, locale.toString(observed->count)));
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return cell.contradictionCount() > 0
            ? tr("%1: %2, %3 times, partners saw otherwise").arg(chargerStateText(cell.state), data(index, Qt::DisplayRole).toString(), QLocale().toString(cell.count()))
            : tr("%1: %2, %3 times").arg(chargerStateText(cell.state), data(index, Qt::DisplayRole).toString(), QLocale().toString(cell.count()));
    default:
        return {};
    }
}

bool StatusMatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_matrix)
        return false;
    const StatusMatrix::Cell present = cell(index);
    const QString status = value.toString();
    if (present.covered && present.demanded == status)
        return false;
    Q_EMIT tableEdited(m_matrix->withCell(present.state, status));
    return true;
}

QVariant StatusMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_rows.value(section)) : QVariant();
    if (role != Qt::DisplayRole || section < 0 || std::size_t(section) >= m_columns.size())
        return {};
    const auto &[code, running] = m_columns[std::size_t(section)];
    const QString transaction = !m_matrix->tellsTransactions() ? QString() : running ? tr("charging session") : tr("no session");
    return code.isEmpty() ? (transaction.isEmpty() ? tr("OCPI status") : transaction)
        : transaction.isEmpty() ? code
                                : code + QLatin1Char('\n') + transaction;
}

Qt::ItemFlags StatusMatrixModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace Roamscope
