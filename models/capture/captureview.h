// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/analysis.h"
#include "models/capture/filter.h"
#include "models/capture/sourcelook.h"

#include <QObject>

#include <vector>

namespace Roamscope {

/// What is looked at: one capture, one selection, one time cursor, one visible time range and one stack
/// of filters for the whole program. Every view reads and writes it, so that a frame selected anywhere
/// is selected everywhere. Lives in the interface thread; does not own the widgets.
class CaptureView : public QObject
{
    Q_OBJECT
public:
    /// One filter of the stack; a paused one stays visible but does not apply.
    struct Chip
    {
        QString text;
        bool paused = false;
        bool operator==(const Chip &) const = default;
    };

    explicit CaptureView(QObject *parent = nullptr);
    ~CaptureView() override;

    CapturePtr capture() const { return m_capture; }
    void setCapture(CapturePtr capture); ///< clears selection, range and analysis; keeps filters
    AnalysisPtr analysis() const { return m_analysis; }
    void setAnalysis(AnalysisPtr analysis);
    /// Names and colours of the capture's sources, in their order; empty while nobody gave any.
    const std::vector<SourceLook> &sourceLooks() const { return m_sourceLooks; }
    void setSourceLooks(std::vector<SourceLook> looks);
    /// The capture has grown (while loading or recording).
    void notifyRowsAdded();

    FrameId currentFrame() const { return m_currentFrame; }
    /// Selects a frame and moves the time cursor to it.
    void setCurrentFrame(FrameId frame);
    /// Field selected in the inspector, as a JSON Pointer.
    QString currentPointer() const { return m_currentPointer; }
    void setCurrentPointer(const QString &pointer);
    int currentTransaction() const { return m_currentTransaction; }
    void setCurrentTransaction(int transaction); ///< −1 = none

    TimeUs cursor() const { return m_cursor; }
    void setCursor(TimeUs time);
    TimeUs rangeFrom() const { return m_rangeFrom; }
    TimeUs rangeTo() const { return m_rangeTo; }
    void setRange(TimeUs from, TimeUs to); ///< what the timeline shows

    const QList<Chip> &chips() const { return m_chips; }
    void setChips(const QList<Chip> &chips);
    void addChip(const QString &text);
    void removeChip(int index);
    void setChipPaused(int index, bool paused);
    /// Steps back to the chips before the last change.
    bool canGoBack() const { return !m_history.isEmpty(); }
    void goBack();
    /// All chips that apply, joined.
    QString filterText() const;

Q_SIGNALS:
    void captureChanged();
    void rowsAdded();
    void analysisChanged();
    void sourceLooksChanged();
    void currentFrameChanged(Roamscope::FrameId frame);
    void currentPointerChanged(const QString &pointer);
    void currentTransactionChanged(int transaction);
    void cursorChanged(Roamscope::TimeUs time);
    void rangeChanged(Roamscope::TimeUs from, Roamscope::TimeUs to);
    void chipsChanged();

private:
    CapturePtr m_capture;
    AnalysisPtr m_analysis;
    std::vector<SourceLook> m_sourceLooks;
    FrameId m_currentFrame = noFrame;
    QString m_currentPointer;
    int m_currentTransaction = -1;
    TimeUs m_cursor = noTime;
    TimeUs m_rangeFrom = noTime;
    TimeUs m_rangeTo = noTime;
    QList<Chip> m_chips;
    QList<QList<Chip>> m_history;
};

} // namespace Roamscope
