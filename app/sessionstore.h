// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/captureview.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Roamscope {

/// What is remembered between runs: the window, and for each capture the filters, the place on the
/// timeline and the selection. Captures are known by their files; the least recently used are forgotten.
class SessionStore
{
public:
    struct CaptureState
    {
        QList<CaptureView::Chip> chips {};
        FrameId currentFrame = noFrame;
        TimeUs rangeFrom = noTime;
        TimeUs rangeTo = noTime;
        QString perspective {};
    };
    struct WindowState
    {
        QByteArray geometry {};
        QByteArray docks {};
        QString perspective {};
        QStringList captureFiles {};
        QString workspace {};
    };

    static constexpr int maximumCaptures = 60;

    WindowState window() const;
    void setWindow(const WindowState &state);

    /// JSON object: columns, switches and the like of each view.
    QByteArray viewStates() const;
    void setViewStates(const QByteArray &json);

    std::optional<CaptureState> capture(const QStringList &files) const;
    void setCapture(const QStringList &files, const CaptureState &state);
};

} // namespace Roamscope
