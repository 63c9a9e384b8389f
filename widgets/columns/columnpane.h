// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace Roamscope {

class ColumnsDocument;

/// The selected column: its role, why it has it, and for a value of an energy manager its quantity, unit and sign.
class ColumnPane : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnPane(ColumnsDocument *document, QWidget *parent = nullptr);

    int column() const { return m_column; }
    void setColumn(int column);
    QComboBox *roleBox() const { return m_role; }

private:
    void refresh();
    void fillUnits();
    void energyChanged();

    ColumnsDocument *m_document;
    int m_column = -1;
    bool m_filling = false;
    QLabel *m_title;
    QFormLayout *m_form;
    QComboBox *m_role;
    QLabel *m_reason;
    QComboBox *m_quantity;
    QComboBox *m_unit;
    QComboBox *m_sign;
    QDoubleSpinBox *m_voltage;
    QComboBox *m_phases;
};

} // namespace Roamscope
