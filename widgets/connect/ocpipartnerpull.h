// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/pull.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Roamscope {

/// Fetches a partner's modules with progress for each, and hands the Dataset on.
class OcpiPartnerPull : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiPartnerPull(QWidget *parent = nullptr);
    ~OcpiPartnerPull() override;

    /// The client outlives the panel, or is taken away with null.
    void setClient(OcpiClient *client);
    /// The modules that the partner sends now.
    void refresh();
    bool isRunning() const;
    /// Pages are kept below it so that a pull that broke off can go on; empty = a temporary folder.
    void setFolder(const QString &folder) { m_folder = folder; }
    void cancel();

Q_SIGNALS:
    void datasetRequested(const Roamscope::DatasetPtr &dataset);
    void runningChanged();
    /// For the bar above the work: what failed.
    void failed(const QString &text);

private:
    void startPull();
    void showProgress();
    void take(const OcpiPullResult &result);
    void setRow(int row, const OcpiPullProgress &progress);

    OcpiClient *m_client = nullptr;
    std::unique_ptr<OcpiPull> m_pull;
    QString m_folder;
    DatasetPtr m_dataset;
    QTableWidget *m_table;
    QCheckBox *m_useFrom;
    QDateTimeEdit *m_from;
    QCheckBox *m_useTo;
    QDateTimeEdit *m_to;
    QSpinBox *m_limit;
    QSpinBox *m_parallel;
    QPushButton *m_start;
    QPushButton *m_compare;
    QLabel *m_summary;
};

} // namespace Roamscope
