// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordingcontroller.h"

#include "app/capturesession.h"
#include "app/messagebar.h"
#include "app/workspacecontroller.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <mutex>

namespace Roamscope {

namespace {

const QString messageKey = QStringLiteral("recording");
constexpr int longestHint = 40;

/// Part of a file's name on any system.
QString fileNamePart(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified()) {
        if (name.size() >= longestHint)
            break;
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    }
    while (name.contains(QStringLiteral("--")))
        name.replace(QStringLiteral("--"), QStringLiteral("-"));
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    return name;
}

} // namespace

struct RecordingController::Link
{
    std::mutex mutex;
    RecordingController *controller = nullptr;
};

/// What endpoints hold: stays the same when the user stops one recording and begins the next.
class RecordingController::Tap : public FrameSink
{
public:
    explicit Tap(std::shared_ptr<Link> link)
        : m_link(std::move(link))
    {
    }
    ~Tap() override
    {
        const std::lock_guard lock(m_link->mutex);
        if (m_link->controller)
            QMetaObject::invokeMethod(m_link->controller, &RecordingController::sourceGone, Qt::QueuedConnection);
    }
    void record(RecordedFrame frame) override
    {
        if (const std::shared_ptr<Recording> target = this->target())
            target->record(std::move(frame));
    }
    void report(PeerProblem problem) override
    {
        if (const std::shared_ptr<Recording> target = this->target())
            target->report(std::move(problem));
    }
    void setTarget(std::shared_ptr<Recording> target)
    {
        const std::lock_guard lock(m_mutex);
        m_target.swap(target);
    }

private:
    std::shared_ptr<Recording> target() const
    {
        const std::lock_guard lock(m_mutex);
        return m_target;
    }

    std::shared_ptr<Link> m_link;
    mutable std::mutex m_mutex;
    std::shared_ptr<Recording> m_target;
};

RecordingController::RecordingController(CaptureSession *session, WorkspaceController *workspace, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_link(std::make_shared<Link>())
{
    m_link->controller = this;
}

RecordingController::~RecordingController()
{
    {
        const std::lock_guard lock(m_link->mutex);
        m_link->controller = nullptr;
    }
    if (m_recording) {
        m_recording->disconnect(this);
        m_recording->stop();
    }
}

std::shared_ptr<FrameSink> RecordingController::sink(const QString &hint)
{
    std::shared_ptr<Tap> tap = m_tap.lock();
    if (tap && isRecording())
        return tap;
    if (!tap) {
        tap = std::make_shared<Tap>(m_link);
        m_tap = tap;
    }
    return begin(hint) ? tap : nullptr;
}

bool RecordingController::isRecording() const
{
    return m_recording && m_recording->isRunning();
}

bool RecordingController::hasSources() const
{
    return !m_tap.expired();
}

QString RecordingController::freePath(const QString &hint) const
{
    const QString folder = m_workspace->workspace()->isOpen()
        ? m_workspace->workspace()->folder() + QStringLiteral("/captures")
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/captures");
    QDir().mkpath(folder);
    const QString part = fileNamePart(hint);
    const QString stem = folder + QLatin1Char('/') + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"))
        + (part.isEmpty() ? QString() : QLatin1Char('_') + part);
    QString path = stem + QStringLiteral(".jsonl");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + QStringLiteral("_%1.jsonl").arg(number);
    return path;
}

bool RecordingController::begin(const QString &hint)
{
    if (m_recording)
        m_recording->disconnect(this);
    const std::shared_ptr<Recording> recording = Recording::create();
    const QString error = recording->start(freePath(hint));
    if (!error.isEmpty()) {
        m_messages->show({.key = messageKey, .severity = Severity::Error, .text = tr("Recording could not begin. %1").arg(error)});
        return false;
    }
    m_messages->withdraw(messageKey);
    m_hint = hint;
    m_recording = recording;
    connect(recording.get(), &Recording::stateChanged, this, [this](Recording::State state) {
        if (state == Recording::State::Stopped)
            ended();
        Q_EMIT changed();
    });
    connect(recording.get(), &Recording::failed, this, [this](const QString &error) {
        m_messages->show({.key = messageKey,
                          .severity = Severity::Error,
                          .text = tr("The recording cannot be written at the moment: connections go on, and what comes is kept in memory. %1")
                                      .arg(error)});
    });
    connect(recording.get(), &Recording::recovered, this, [this] {
        m_messages->show({.key = messageKey, .severity = Severity::Note, .text = tr("The recording is written again; what had waited is in it.")});
    });
    if (const std::shared_ptr<Tap> tap = m_tap.lock())
        tap->setTarget(recording);
    show();
    Q_EMIT changed();
    return true;
}

void RecordingController::show()
{
    if (!m_recording)
        return;
    Q_EMIT aboutToOpen();
    if (!m_session->openRecording(m_recording)) {
        m_messages->show({.key = messageKey,
                          .severity = Severity::Warning,
                          .text = tr("%1 is being recorded but cannot be read, so it is not shown.").arg(QDir::toNativeSeparators(m_recording->path()))});
    }
}

void RecordingController::stop()
{
    if (m_recording)
        m_recording->stop();
}

void RecordingController::startAgain()
{
    if (!isRecording() && hasSources())
        begin(m_hint);
}

void RecordingController::ended()
{
    const Recording::Figures figures = m_recording->figures();
    const QString file = QDir::toNativeSeparators(m_recording->path());
    if (figures.lost > 0) {
        m_messages->show({.key = messageKey,
                          .severity = Severity::Error,
                          .text = tr("%Ln frame(s) could not be written to %1 and are lost.", nullptr, int(std::min<quint64>(figures.lost, INT_MAX))).arg(file)});
    } else {
        m_messages->withdraw(messageKey);
    }
    if (m_workspace->workspace()->isOpen() && m_recording->path().startsWith(m_workspace->workspace()->folder()))
        m_workspace->addCapture({.files = {m_recording->path()}, .name = QFileInfo(m_recording->path()).completeBaseName()});
}

void RecordingController::sourceGone()
{
    // Another endpoint may have begun meanwhile.
    if (hasSources())
        return;
    if (isRecording())
        stop();
    else
        Q_EMIT changed();
}

} // namespace Roamscope
