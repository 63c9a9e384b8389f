// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/ocpi/examination.h"
#include "models/report/document.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Roamscope {

class OcpiExaminationModel;
class PartnerExamination;

/// The tab "Examine": what will be sent, start, the checks as they are judged, the evidence beside them, the report.
/// For a partner that we call it asks; for a receiver it listens (setListening()).
class OcpiExamination : public QWidget
{
    Q_OBJECT
public:
    struct Target
    {
        OcpiConnection connection {};
        OcpiTokens tokens {};
        std::shared_ptr<FrameSink> sink {};
    };

    explicit OcpiExamination(QWidget *parent = nullptr);
    ~OcpiExamination() override;

    /// Who is examined, asked for when the plan is shown (the sink only when it begins).
    void setTarget(std::function<Target(bool begins)> target);
    /// Judges what this examination sees instead of asking; it outlives the widget.
    void setListening(PartnerExamination *listening, std::function<std::pair<QString, QUrl>()> name);
    /// The plan, as it would be now.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void toggle();
    void begin();
    const ExaminationRun *run() const;
    bool isRunning() const;
    void showState();
    void showEvidence();
    void exportReport();

    std::function<Target(bool)> m_target;
    std::function<std::pair<QString, QUrl>()> m_name;
    PartnerExamination *m_listening = nullptr;
    std::unique_ptr<OcpiClient> m_client;
    std::unique_ptr<Examination> m_examination;
    OcpiExaminationModel *m_model;
    QPushButton *m_start;
    QCheckBox *m_writes;
    QComboBox *m_show;
    QPushButton *m_export;
    QProgressBar *m_progress;
    QLabel *m_state;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_plan;
    QTableView *m_view;
    QPlainTextEdit *m_evidence;
    QFutureWatcher<ReportResult> m_writer;
    QString m_written; ///< the path that is written to
};

} // namespace Roamscope
