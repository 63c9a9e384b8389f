// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livereplaycontroller.h"

#include "app/capturesession.h"
#include "app/connectperspective.h"
#include "app/recordingcontroller.h"
#include "models/capture/captureview.h"
#include "models/capture/timelinestate.h"
#include "widgets/replay/livereplaydialog.h"

#include <QWidget>

namespace Roamscope {

LiveReplayController::LiveReplayController(CaptureSession *session, ConnectPerspective *connect, RecordingController *recordings, TimelineState *timeline,
                                           QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_connect(connect)
    , m_recordings(recordings)
    , m_timeline(timeline)
    , m_window(window)
{
}

// It must not outlive the endpoints and secrets that it uses.
LiveReplayController::~LiveReplayController()
{
    delete m_dialog;
}

LiveReplayDialog *LiveReplayController::dialog() const
{
    return m_dialog;
}

void LiveReplayController::open()
{
    if (m_dialog) {
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const CaptureView *view = m_session->view();
    LiveReplaySource source;
    source.capture = view->capture();
    source.analysis = view->analysis();
    source.filter = view->filterText();
    const TimeRange range = m_timeline->selection().isValid() ? m_timeline->selection() : TimeRange {view->rangeFrom(), view->rangeTo()};
    source.rangeFrom = range.from;
    source.rangeTo = range.to;
    const int transaction = view->currentTransaction();
    if (source.analysis && transaction >= 0 && std::size_t(transaction) < source.analysis->transactions.size())
        source.transaction = source.analysis->transactions[std::size_t(transaction)].id;
    if (const FrameId frame = view->currentFrame(); source.capture && frame != noFrame && frame < source.capture->size() && isOcpp(source.capture->frames().version(frame)))
        source.chargePoint = source.capture->peers().text(source.capture->frames().peer(frame));
    LiveReplayContext context;
    context.endpoints = m_connect->endpoints();
    context.secrets = m_connect->secrets();
    context.recording = [this](const QString &hint) { return m_recordings->sink(hint); };
    m_dialog = new LiveReplayDialog(source, context, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->show();
}

} // namespace Roamscope
