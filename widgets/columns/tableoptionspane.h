// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace Roamscope {

class ColumnsDocument;

/// What holds for all rows of a table: what they become, dates, zone, side, charge point, words for directions.
class TableOptionsPane : public QWidget
{
    Q_OBJECT
public:
    explicit TableOptionsPane(ColumnsDocument *document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another sheet of the workbook, or table of the dump, is wanted.
    void partRequested(const QString &part);

private:
    void refresh();
    void refreshFlows();

    ColumnsDocument *m_document;
    bool m_filling = false;
    QFormLayout *m_form;
    QComboBox *m_part;
    QComboBox *m_rows;
    QComboBox *m_dates;
    QComboBox *m_zone;
    QComboBox *m_lane;
    QLineEdit *m_chargePoint;
    QComboBox *m_version;
    QWidget *m_flows; ///< a row for each text of the Direction column
    QStringList m_flowTexts;
};

} // namespace Roamscope
