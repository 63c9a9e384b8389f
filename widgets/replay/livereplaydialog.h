// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpoints/framesink.h"
#include "models/endpoints/livereplay.h"
#include "models/endpoints/ocpi/ocpiclient.h"
#include "models/endpoints/replaypreview.h"
#include "models/report/document.h"
#include "widgets/replay/livereplayform.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Roamscope {

class ReplayModel;
class SecretStore;

/// What the dialog needs of the program.
struct LiveReplayContext
{
    const EndpointList *endpoints = nullptr;
    SecretStore *secrets = nullptr;
    /// Begins the recording of the replay; null when no file can be made.
    std::function<std::shared_ptr<FrameSink>(const QString &hint)> recording {};
    /// Asks whether to send to a host that is not this computer; tests answer by themselves.
    std::function<bool(const QString &question)> confirm {};
};

/// "Replay to an endpoint": the questions at the left, at the right what would be sent, and while it runs what came
/// back and how it differs. Not modal, so that the replay can be watched in Traffic and on the timeline.
class LiveReplayDialog : public QDialog
{
    Q_OBJECT
public:
    LiveReplayDialog(const LiveReplaySource &source, LiveReplayContext context, QWidget *parent = nullptr);
    ~LiveReplayDialog() override;

    LiveReplayForm *form() const { return m_form; }
    ReplayModel *model() const { return m_model; }
    const ReplayRun *run() const { return m_run.get(); }
    bool isReady() const; ///< the preview is there, and it can begin

    void startOrStop();
    void reject() override; ///< Escape and the window's cross: stops first

private:
    struct Prepared
    {
        ReplayPlanPtr plan {};
        std::vector<ReplayPreview> rows {};
        TimeUs start = noTime;
    };
    void buildRight(QWidget *right);
    void prepare();
    void prepared();
    void begin();
    void readSecrets(const Endpoint &endpoint, const QStringList &names, std::function<void(const QList<QByteArray> &)> done);
    void launch(std::unique_ptr<ReplayRun> run);
    bool mayReach(const QString &host);
    void finished();
    void showCurrent();
    void saveReport();
    void updateState();
    void say(const QString &text, bool isProblem = false);

    LiveReplaySource m_source;
    LiveReplayContext m_context;
    LiveReplayForm *m_form;
    ReplayModel *m_model;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_differences = nullptr;
    QPlainTextEdit *m_texts[3] = {}; ///< sent, recorded answer, answer now
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_report = nullptr;
    QTimer m_pause; ///< between a key and the next preview
    QFutureWatcher<Prepared> m_watcher;
    QFutureWatcher<ReportResult> m_writer;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    ReplayPlanPtr m_plan;
    std::unique_ptr<OcpiClient> m_client; // outlives the run
    std::unique_ptr<ReplayRun> m_run;
    bool m_preparing = false; ///< until prepared(): the worker may be done before its answer is here
    bool m_starting = false; ///< secrets are being read
    QString m_reportPath;
};

} // namespace Roamscope
