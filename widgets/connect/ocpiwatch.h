// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/watch.h"
#include "widgets/connect/ocpiexamination.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Roamscope {

/// The tab "Watch": how fresh each module of a partner is, and what was noticed.
class OcpiWatchPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OcpiWatchPanel(QWidget *parent = nullptr);

    void setTarget(std::function<OcpiExamination::Target(bool begins)> target);
    void stop();

Q_SIGNALS:
    void noticed(const Roamscope::FreshnessNotice &notice);
    void datasetRequested(const Roamscope::DatasetPtr &dataset);

private:
    void toggle();
    void setLimits();
    void showRows();

    std::function<OcpiExamination::Target(bool)> m_target;
    OcpiWatch m_watch;
    QPushButton *m_start;
    QSpinBox *m_interval;
    QSpinBox *m_silence;
    QSpinBox *m_delay;
    QPushButton *m_compare;
    QLabel *m_state;
    QTableWidget *m_rows;
    QListWidget *m_notices;
};

} // namespace Roamscope
