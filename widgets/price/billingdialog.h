// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricing/billingtable.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Roamscope {

class BillingTableModel;

/// Lets a person type, or import, the prices of a billing system as a table, and says at once whether a tariff of OCPI
/// costs the same, with the smallest charge that does not.
class BillingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tariffs` to compare with, `timeZone` of the Location.
    explicit BillingDialog(const BillingTable &table, const std::vector<TariffPtr> &tariffs, const QByteArray &timeZone, QWidget *parent = nullptr);

    BillingTable table() const;
    BillingTableModel *model() const { return m_model; }
    /// Takes the rows of a CSV file; false with the reason shown.
    bool importFile(const QString &path);

private:
    void chooseFile();
    void exportFile();
    void addRow();
    void removeRow();
    void move(int by);
    void refresh();
    void updateButtons();

    BillingTableModel *m_model;
    std::vector<TariffPtr> m_tariffs;
    QByteArray m_zone;
    QLineEdit *m_name;
    QLineEdit *m_currency;
    QTableView *m_view;
    QComboBox *m_other;
    QLabel *m_answer;
    QLabel *m_problems;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace Roamscope
